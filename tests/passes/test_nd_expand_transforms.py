"""Gradients against central differences, rule by rule, run by nd's interpreter."""

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.inference import ELEMENTWISE
from stepwell.dialects.text import InvalidText, parse_module, print_module, verify_module
from stepwell.passes.errors import CompileError
from stepwell.passes.nd_differentiation.complex_numbers import COTANGENTS
from stepwell.passes.nd_differentiation.flat import FLAT
from stepwell.passes.nd_differentiation.rules import PARTIALS, UNARY
from stepwell.passes.nd_expand_transforms import NdExpandTransformsPass

MATRIX = "tensor<?x4xf64>"


def program(body: str, types: list[str], wrt: list[int]) -> str:
    """`@f` gives the cost, the sum of `%y * %y * 0.5 + %y` of the body, and its gradients."""
    arguments = ", ".join(f"%a{i}: {type_}" for i, type_ in enumerate(types))
    values = ", ".join(f"%a{i}" for i in range(len(types)))
    outputs = ", ".join(["tensor<f64>", *(types[i] for i in wrt)])
    results = ", ".join(f"%r{i}" for i in range(len(wrt) + 1))
    y_type = body.strip().splitlines()[-1].partition("// ")[2]
    rank = y_type.count("x")
    return f"""
func.func private @cost({arguments}) -> tensor<f64> {{
{body}
  %half = nd.constant dense<0.5> : tensor<f64>
  %sq = nd.multiply %y, %y : {y_type}, {y_type}
  %hs = nd.multiply %sq, %half : {y_type}, tensor<f64>
  %both = nd.add %hs, %y : {y_type}, {y_type}
  %c = nd.reduce sum %both axes {list(range(rank))} : {y_type}
  func.return %c : tensor<f64>
}}
func.func @f({arguments}) -> ({outputs}) {{
  {results} = nd.value_and_grad @cost({values}) wrt {wrt} : {", ".join(types)} -> ({outputs})
  func.return {results} : {outputs}
}}
"""


def check(body, types, arguments, wrt=(0,), step=1e-6):
    module = parse_module(program(body, types, list(wrt)))
    NdExpandTransformsPass().apply(make_context(), module)
    verify_module(module)
    _, *gradients = run(module, "f", *arguments)
    for index, gradient in zip(wrt, gradients, strict=True):
        assert gradient.shape == arguments[index].shape
        expected = np.empty_like(arguments[index])
        for place in np.ndindex(expected.shape):
            values = []
            for sign in (1, -1):
                moved = [np.array(argument) for argument in arguments]
                moved[index][place] += sign * step
                values.append(run(module, "f", *moved)[0])
            expected[place] = (values[0] - values[1]) / (2 * step)
        np.testing.assert_allclose(gradient, expected, rtol=2e-6, atol=2e-6)


DOMAIN = {"acosh": (1.5, 3.0), "log": (0.2, 2.0), "log2": (0.2, 2.0), "log10": (0.2, 2.0)}
DOMAIN |= dict.fromkeys(("sqrt", "rsqrt", "cbrt", "reciprocal"), (0.2, 2.0))


@pytest.mark.parametrize("name", UNARY)
def test_unary(name):
    low, high = DOMAIN.get(name, (-0.9, 0.9))
    x = np.random.default_rng(1).uniform(low, high, (2, 4))
    check(f"  %y = nd.{name} %a0 : {MATRIX} // {MATRIX}", [MATRIX], [x])


@pytest.mark.parametrize("name", [name for name in PARTIALS if len(PARTIALS[name]) == 2])
@pytest.mark.parametrize(
    "right", ["tensor<?x4xf64>", "tensor<4xf64>", "tensor<?x1xf64>", "tensor<f64>"]
)
def test_binary_and_stretching(name, right):
    generator = np.random.default_rng(2)
    shape = tuple(3 if part == "?" else int(part) for part in right[7:-1].split("x")[:-1])
    x, z = generator.uniform(0.5, 3.0, (3, 4)), np.asarray(generator.uniform(0.5, 3.0, shape))
    body = f"  %y = nd.{name} %a0, %a1 : {MATRIX}, {right} // {MATRIX}"
    check(body, [MATRIX, right], [x, z], wrt=[0, 1] if PARTIALS[name][1] else [0])


def test_fma_and_where():
    generator = np.random.default_rng(3)
    arguments = [generator.uniform(-1, 1, (3, 4)) for _ in range(3)]
    types = [MATRIX] * 3
    all_types = ", ".join(types)
    check(f"  %y = nd.fma %a0, %a1, %a2 : {all_types} // {MATRIX}", types, arguments, (0, 1, 2))
    body = f"""
  %m = nd.less %a0, %a1 : {MATRIX}, {MATRIX}
  %y = nd.where %m, %a1, %a2 : tensor<?x4xi1>, {MATRIX}, {MATRIX} // {MATRIX}"""
    check(body, types, arguments, (1, 2))


STRUCTURAL = {
    "transpose": (f"%y = nd.transpose %a0 [1, 0] : {MATRIX}", "tensor<4x?xf64>"),
    "slice": (f"%y = nd.slice %a0 [2, 0] [2, 2] [-1, 2] : {MATRIX}", "tensor<2x2xf64>"),
    "cast": (f"%k = nd.cast %a0 : {MATRIX} -> {MATRIX}\n  %y = nd.sin %k : {MATRIX}", MATRIX),
    "sum": (f"%y = nd.reduce sum %a0 axes [0] : {MATRIX}", "tensor<4xf64>"),
    "sum keepdims": (f"%y = nd.reduce sum %a0 axes [1] keepdims : {MATRIX}", "tensor<?x1xf64>"),
    "prod": (f"%y = nd.reduce prod %a0 axes [1] : {MATRIX}", "tensor<?xf64>"),
    "max": (f"%y = nd.reduce max %a0 axes [0, 1] : {MATRIX}", "tensor<f64>"),
    "min": (f"%y = nd.reduce min %a0 axes [1] : {MATRIX}", "tensor<?xf64>"),
    "cumulative sum": (f"%y = nd.cumulative sum %a0 axis 1 : {MATRIX}", MATRIX),
    "cumulative prod": (f"%y = nd.cumulative prod %a0 axis 0 : {MATRIX}", MATRIX),
    "concatenate": (
        f"%y = nd.concatenate %a0, %a0 axis 0 : {MATRIX}, {MATRIX}",
        MATRIX,
    ),
    "broadcast": ("%y = nd.broadcast_to %a0 [5, 3, 4] : tensor<3x4xf64>", "tensor<5x3x4xf64>"),
    "reshape": ("%y = nd.reshape %a0 [2, 6] : tensor<3x4xf64>", "tensor<2x6xf64>"),
    "pad": (
        "%v = nd.constant dense<2.0> : tensor<f64>\n"
        "  %y = nd.pad %a0, %v low [1, 0] high [0, 2] : tensor<3x4xf64>, tensor<f64>",
        "tensor<4x6xf64>",
    ),
    "insert_slice": (
        "%s = nd.slice %a0 [0, 0] [2, 2] [1, 1] : tensor<3x4xf64>\n"
        "  %q = nd.square %s : tensor<2x2xf64>\n"
        "  %y = nd.insert_slice %a0, %q [1, 1] [2, 2] [1, 1] : tensor<3x4xf64>, tensor<2x2xf64>",
        "tensor<3x4xf64>",
    ),
    "gather": (
        "%i = nd.constant dense<[2, 0, 2]> : tensor<3xi64>\n"
        "  %y = nd.gather %a0 [%i] axes [0] : tensor<3x4xf64>, tensor<3xi64>",
        "tensor<3x4xf64>",
    ),
}


@pytest.mark.parametrize("name", STRUCTURAL)
def test_structural(name):
    body, y_type = STRUCTURAL[name]
    x = np.random.default_rng(4).uniform(-2, 2, (3, 4))
    argument = MATRIX if MATRIX in body else "tensor<3x4xf64>"
    check(f"  {body} // {y_type}", [argument], [x])


def test_product_with_zeros():
    x = np.array([[1.0, 0.0, 3.0, 2.0], [0.0, 5.0, 0.0, 1.0], [1.0, 2.0, 3.0, 4.0]])
    body, y_type = STRUCTURAL["prod"]
    check(f"  {body} // {y_type}", [MATRIX], [x])


@pytest.mark.parametrize(
    ("left", "right", "axes", "y_type"),
    [
        ((3, 4), (4,), "contract [1] with [0]", "tensor<3xf64>"),
        ((3, 4), (4, 2), "contract [1] with [0]", "tensor<3x2xf64>"),
        ((4, 3), (2, 4), "contract [0] with [1]", "tensor<3x2xf64>"),
        ((2, 3, 4), (2, 4, 5), "contract [2] with [1] batch [0] with [0]", "tensor<2x3x5xf64>"),
        ((3, 2, 4), (4, 5, 2), "contract [2] with [0] batch [1] with [2]", "tensor<2x3x5xf64>"),
        ((2, 3, 4), (4, 2, 5), "contract [0, 2] with [1, 0]", "tensor<3x5xf64>"),
        ((2,), (3,), "contract [] with []", "tensor<2x3xf64>"),
    ],
)
def test_dot_general(left, right, axes, y_type):
    generator = np.random.default_rng(5)
    types = [f"tensor<{'x'.join(map(str, shape))}xf64>" for shape in (left, right)]
    arguments = [generator.uniform(-1, 1, shape) for shape in (left, right)]
    body = f"  %y = nd.dot_general %a0, %a1 {axes} : {', '.join(types)} // {y_type}"
    check(body, types, arguments, (0, 1))


def test_ties_share_the_gradient():
    module = parse_module(
        program(f"  %y = nd.reduce max %a0 axes [1] : {MATRIX} // tensor<?xf64>", [MATRIX], [0])
    )
    NdExpandTransformsPass().apply(make_context(), module)
    _, gradient = run(module, "f", np.array([[1.0, 3.0, 3.0, 0.0]]))
    np.testing.assert_array_equal(gradient, [[0.0, 2.0, 2.0, 0.0]])


def test_one_value_given_twice():
    text = """
func.func private @cost(%a: tensor<f64>, %b: tensor<f64>) -> tensor<f64> {
  %y = nd.multiply %a, %b : tensor<f64>, tensor<f64>
  func.return %y : tensor<f64>
}
func.func @f(%x: tensor<f64>) -> tensor<f64> {
  %c, %g = nd.value_and_grad @cost(%x, %x) wrt [0] \
: tensor<f64>, tensor<f64> -> (tensor<f64>, tensor<f64>)
  func.return %g : tensor<f64>
}"""
    module = parse_module(text)
    NdExpandTransformsPass().apply(make_context(), module)
    assert run(module, "f", np.float64(3.0))[0] == 3.0


def test_second_derivative():
    text = """
func.func private @cost(%x: tensor<f64>) -> tensor<f64> {
  %a = nd.square %x : tensor<f64>
  %y = nd.multiply %a, %x : tensor<f64>, tensor<f64>
  func.return %y : tensor<f64>
}
func.func private @slope(%x: tensor<f64>) -> tensor<f64> {
  %c, %g = nd.value_and_grad @cost(%x) wrt [0] : tensor<f64> -> (tensor<f64>, tensor<f64>)
  func.return %g : tensor<f64>
}
func.func @f(%x: tensor<f64>) -> tensor<f64> {
  %c, %g = nd.value_and_grad @slope(%x) wrt [0] : tensor<f64> -> (tensor<f64>, tensor<f64>)
  func.return %g : tensor<f64>
}"""
    module = parse_module(text)
    NdExpandTransformsPass().apply(make_context(), module)
    assert "@slope" not in print_module(module)
    assert run(module, "f", np.float64(2.0))[0] == 12.0


def test_nothing_flows_to_an_unused_argument():
    body = f"  %y = nd.sin %a0 : {MATRIX} // {MATRIX}"
    module = parse_module(program(body, [MATRIX, "tensor<3xf64>"], [1]))
    NdExpandTransformsPass().apply(make_context(), module)
    _, gradient = run(module, "f", np.ones((2, 4)), np.ones(3))
    np.testing.assert_array_equal(gradient, np.zeros(3))


def test_refusal_names_the_line():
    square = "tensor<3x4xf64>"
    call = 'nd.call_host "i0()"(%a0) shapes [3, 4] "RuntimeError: i0"'
    body = f"  %y = {call} : {square} -> {square} // {square}"
    module = parse_module(program(body, [square], [0]), "model.py")
    with pytest.raises(CompileError, match=r"model.py:3: no gradient is known of numpy.i0"):
        NdExpandTransformsPass().apply(make_context(), module)


def test_recursion_is_refused():
    text = """
func.func private @f(%x: tensor<f64>) -> tensor<f64> {
  %c, %g = nd.value_and_grad @f(%x) wrt [0] : tensor<f64> -> (tensor<f64>, tensor<f64>)
  func.return %g : tensor<f64>
}"""
    with pytest.raises((CompileError, InvalidText), match="recursion"):
        NdExpandTransformsPass().apply(make_context(), parse_module(text))


def test_every_elementwise_op_has_a_rule():
    for name, row in ELEMENTWISE.items():
        if "f" in row.kinds + row.result or "c" in row.kinds:
            known = name in UNARY or name in PARTIALS or name in FLAT or name in COTANGENTS
            assert known or row.result == "bool", name
