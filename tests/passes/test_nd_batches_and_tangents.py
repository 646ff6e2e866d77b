"""Batches and tangents, rule by rule, run by nd's interpreter; every table has every op."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from stepwell.backends.interpreter import nd as interpreter
from stepwell.backends.interpreter import run
from stepwell.dialects import nd
from stepwell.dialects.context import make_context
from stepwell.dialects.inference import ELEMENTWISE
from stepwell.dialects.nd_transforms import TransformOp
from stepwell.dialects.text import parse_module, verify_module
from stepwell.passes.convert_nd_to_linalg import RULES as LOWERINGS
from stepwell.passes.errors import CompileError
from stepwell.passes.nd_batching.vmap import RULES as BATCHES
from stepwell.passes.nd_differentiation.complex_numbers import COTANGENTS
from stepwell.passes.nd_differentiation.flat import FLAT
from stepwell.passes.nd_differentiation.forward import LINEAR
from stepwell.passes.nd_differentiation.forward import RULES as FORWARD
from stepwell.passes.nd_differentiation.forward import STRUCTURED as FORWARD_STRUCTURED
from stepwell.passes.nd_differentiation.reverse import STRUCTURED
from stepwell.passes.nd_differentiation.rules import PARTIALS, STRUCTURAL, UNARY
from stepwell.passes.nd_expand_transforms import EXPANDERS, NdExpandTransformsPass

# The backward rule transposed is the forward rule.
TRANSPOSED = {"call_host", "reduce", "cumulative"}


def test_every_table_has_every_op() -> None:
    transforms = {name for name, op in nd.OPS.items() if issubclass(op, TransformOp)}
    expanded = {op.name.removeprefix("nd.") for op in EXPANDERS}
    structured = {op.name.removeprefix("nd.") for op in STRUCTURED if op.name.startswith("nd.")}
    forward = {
        op.name.removeprefix("nd.") for op in FORWARD_STRUCTURED if op.name.startswith("nd.")
    }
    assert transforms == expanded | structured
    plain = set(nd.OPS) - transforms
    lowered = {name.removeprefix("nd.") for name in LOWERINGS} | {"constant"}
    assert lowered == plain
    assert {name.removeprefix("nd.") for name in interpreter.RULES} == plain
    batched = {name.removeprefix("nd.") for name in BATCHES if name.startswith("nd.")}
    assert batched == plain | structured
    elementwise = set(UNARY) | set(PARTIALS)
    assert elementwise | FLAT | set(STRUCTURAL) | {"call_host"} | set(COTANGENTS) == plain
    assert elementwise | FLAT | set(LINEAR) | set(FORWARD) | TRANSPOSED == plain
    assert forward == structured
    assert not elementwise & FLAT and set(ELEMENTWISE) <= elementwise | FLAT | set(COTANGENTS)


def expanded(text: str) -> Any:
    module = parse_module(text)
    NdExpandTransformsPass().apply(make_context(), module)
    verify_module(module)
    return module


def function(body: str, types: Sequence[str], result: str) -> str:
    arguments = ", ".join(f"%a{i}: {type_}" for i, type_ in enumerate(types))
    return f"""
func.func private @body({arguments}) -> {result} {{
{body}
  func.return %y : {result}
}}
func.func @plain({arguments}) -> {result} {{
  %y = func.call @body({", ".join(f"%a{i}" for i in range(len(types)))}) : \
({", ".join(types)}) -> {result}
  func.return %y : {result}
}}
"""


def batch_of(type_: str) -> str:
    return type_.replace("tensor<", "tensor<?x", 1)


def check_batch(body: str, types: Sequence[str], result: str, arguments: Sequence[Any]) -> None:
    """Every choice of which arguments are batched, beside one element after the other."""
    size = 3
    for chosen in itertools.product((False, True), repeat=len(types)):
        if not any(chosen):
            continue
        batched = [n for n, is_one in enumerate(chosen) if is_one]
        outer = [batch_of(t) if is_one else t for t, is_one in zip(types, chosen, strict=True)]
        parameters = ", ".join(f"%a{i}: {type_}" for i, type_ in enumerate(outer))
        names = ", ".join(f"%a{i}" for i in range(len(types)))
        text = (
            function(body, types, result)
            + f"""
func.func @f({parameters}) -> {batch_of(result)} {{
  %c = arith.constant 0 : index
  %n = tensor.dim %a{batched[0]}, %c : {outer[batched[0]]}
  %y = nd.vmap @body({names}) batched {batched} size [%n] : {", ".join(outer)} -> {batch_of(result)}
  func.return %y : {batch_of(result)}
}}
"""
        )
        module = expanded(text)
        moved = [
            np.stack([np.roll(x, k) for k in range(size)]) if is_one else x
            for x, is_one in zip(arguments, chosen, strict=True)
        ]
        (found,) = run(module, "f", *moved)
        for k in range(size):
            element = [x[k] if is_one else x for x, is_one in zip(moved, chosen, strict=True)]
            (expected,) = run(module, "plain", *element)
            np.testing.assert_allclose(found[k], expected, rtol=1e-12, err_msg=f"{chosen}")


def check_tangent(
    body: str, types: Sequence[str], result: str, arguments: Sequence[Any], wrt: Sequence[int]
) -> None:
    """The tangent beside a central difference along it."""
    by = list(range(len(types), len(types) + len(wrt)))
    every = [*types, *(types[n] for n in wrt)]
    parameters = ", ".join(f"%a{i}: {type_}" for i, type_ in enumerate(every))
    text = f"""
func.func private @body({parameters}) -> {result} {{
{body}
  func.return %y : {result}
}}
func.func @f({parameters}) -> ({result}, {result}) {{
  %y, %d = nd.jvp @body({", ".join(f"%a{i}" for i in range(len(every)))}) \
wrt {list(wrt)} by {by} of [0] : {", ".join(every)} -> ({result}, {result})
  func.return %y, %d : {result}, {result}
}}
"""
    module = expanded(text)
    generator = np.random.default_rng(11)
    tangents = [generator.uniform(-1, 1, np.shape(arguments[n])) for n in wrt]

    def at(step: float) -> Any:
        moved = list(arguments)
        for n, tangent in zip(wrt, tangents, strict=True):
            moved[n] = np.asarray(moved[n] + step * tangent)
        return run(module, "f", *moved, *tangents)

    expected = (at(1e-6)[0] - at(-1e-6)[0]) / 2e-6
    np.testing.assert_allclose(at(0.0)[1], expected, rtol=2e-6, atol=2e-6)


MATRIX = "tensor<3x4xf64>"
DOMAIN = {"acosh": (1.5, 3.0), **dict.fromkeys(("log", "log2", "log10"), (0.2, 2.0))}
DOMAIN |= dict.fromkeys(("sqrt", "rsqrt", "cbrt", "reciprocal"), (0.2, 2.0))


@pytest.mark.parametrize("name", UNARY)
def test_unary(name: str) -> None:
    low, high = DOMAIN.get(name, (-0.9, 0.9))
    x = np.random.default_rng(1).uniform(low, high, (3, 4))
    body = f"  %y = nd.{name} %a0 : {MATRIX}"
    check_batch(body, [MATRIX], MATRIX, [x])
    check_tangent(body, [MATRIX], MATRIX, [x], [0])


BINARY = [(name, "4") for name in PARTIALS if len(PARTIALS[name]) == 2]
BINARY += [("multiply", "3x1"), ("maximum", ""), ("divide", "3x4")]


@pytest.mark.parametrize(("name", "right"), BINARY)
def test_binary_and_stretching(name: str, right: str) -> None:
    generator = np.random.default_rng(2)
    shape = tuple(map(int, right.split("x"))) if right else ()
    types = [MATRIX, f"tensor<{right}xf64>" if right else "tensor<f64>"]
    x, z = (np.asarray(generator.uniform(0.5, 3.0, size)) for size in ((3, 4), shape))
    body = f"  %y = nd.{name} %a0, %a1 : {', '.join(types)}"
    check_batch(body, types, MATRIX, [x, z])
    check_tangent(body, types, MATRIX, [x, z], [0, 1] if PARTIALS[name][1] else [0])


INDEX = "tensor<2xi64>"
PLACE = """  %i = tensor.extract %a1[] : tensor<i64>
  %p = arith.index_cast %i : i64 to index
"""
HALF = "tensor<2x2xf64>"
VECTOR = "tensor<3xf64>"
# Name: the body, the types of its arguments, that of the result.
BODIES: dict[str, tuple[str, list[str], str]] = {
    "cast": ("  %y = nd.cast %a0 : tensor<3x4xf64> -> tensor<3x4xf64>", [MATRIX], MATRIX),
    "broadcast_to": (
        "  %y = nd.broadcast_to %a0 [2, 3, 4] : tensor<3x1xf64>",
        ["tensor<3x1xf64>"],
        "tensor<2x3x4xf64>",
    ),
    "reshape": ("  %y = nd.reshape %a0 [2, 6] : tensor<3x4xf64>", [MATRIX], "tensor<2x6xf64>"),
    "transpose": ("  %y = nd.transpose %a0 [1, 0] : tensor<3x4xf64>", [MATRIX], "tensor<4x3xf64>"),
    "slice": ("  %y = nd.slice %a0 [2, 0] [2, 2] [-1, 2] : tensor<3x4xf64>", [MATRIX], HALF),
    "slice at": (
        PLACE + "  %y = nd.slice %a0 [%p, 1] [2, 2] [1, 2] : tensor<3x4xf64>",
        [MATRIX, "tensor<i64>"],
        HALF,
    ),
    "insert_slice": (
        "  %y = nd.insert_slice %a0, %a1 [1, 0] [2, 2] [1, 2] : tensor<3x4xf64>, tensor<2x2xf64>",
        [MATRIX, HALF],
        MATRIX,
    ),
    "insert_slice at": (
        PLACE + "  %y = nd.insert_slice %a0, %a2 [%p, 0] [2, 2] [1, 1] "
        ": tensor<3x4xf64>, tensor<2x2xf64>",
        [MATRIX, "tensor<i64>", HALF],
        MATRIX,
    ),
    "pad": (
        "  %y = nd.pad %a0, %a1 low [1, 0] high [0, 2] : tensor<3x4xf64>, tensor<f64>",
        [MATRIX, "tensor<f64>"],
        "tensor<4x6xf64>",
    ),
    "concatenate": (
        "  %y = nd.concatenate %a0, %a1 axis 1 : tensor<3x4xf64>, tensor<3x1xf64>",
        [MATRIX, "tensor<3x1xf64>"],
        "tensor<3x5xf64>",
    ),
    "gather": (
        "  %y = nd.gather %a0 [%a1] axes [1] : tensor<3x4xf64>, tensor<2xi64>",
        [MATRIX, INDEX],
        "tensor<2x3xf64>",
    ),
    "gather twice": (
        "  %y = nd.gather %a0 [%a1, %a2] axes [0, 1] : tensor<3x4xf64>, tensor<2xi64>, tensor<i64>",
        [MATRIX, INDEX, "tensor<i64>"],
        "tensor<2xf64>",
    ),
    "scatter": (
        "  %y = nd.scatter add %a0, %a1 [%a2] axes [0] : tensor<3x4xf64>, tensor<2x4xf64>, "
        "tensor<2xi64>",
        [MATRIX, "tensor<2x4xf64>", INDEX],
        MATRIX,
    ),
    **{
        f"reduce {kind}": (f"  %y = nd.reduce {kind} %a0 axes [1] : {MATRIX}", [MATRIX], VECTOR)
        for kind in ("sum", "prod", "min", "max")
    },
    **{
        f"cumulative {kind}": (
            f"  %y = nd.cumulative {kind} %a0 axis 1 {way} : {MATRIX}",
            [MATRIX],
            MATRIX,
        )
        for kind, way in itertools.product(("sum", "prod", "min", "max"), ("", "reverse"))
    },
    "dot_general": (
        "  %y = nd.dot_general %a0, %a1 contract [2] with [0] batch [0] with [1] "
        ": tensor<2x3x4xf64>, tensor<4x2x5xf64>",
        ["tensor<2x3x4xf64>", "tensor<4x2x5xf64>"],
        "tensor<2x3x5xf64>",
    ),
    "solve": (
        '  %y = nd.call_host "linalg.solve()"(%a0, %a1) shapes [3] "LinAlgError: singular" '
        ": tensor<3x3xf64>, tensor<3xf64> -> tensor<3xf64>",
        ["tensor<3x3xf64>", VECTOR],
        VECTOR,
    ),
    "inv": (
        '  %y = nd.call_host "linalg.inv()"(%a0) shapes [3, 3] "LinAlgError: singular" '
        ": tensor<3x3xf64> -> tensor<3x3xf64>",
        ["tensor<3x3xf64>"],
        "tensor<3x3xf64>",
    ),
    "sort": (
        '  %y = nd.call_host "sort(axis=0)"(%a0) shapes [3, 4] "RuntimeError: sort" '
        ": tensor<3x4xf64> -> tensor<3x4xf64>",
        [MATRIX],
        MATRIX,
    ),
}


def example(types: Sequence[str]) -> list[Any]:
    generator = np.random.default_rng(4)
    found: list[Any] = []
    for type_ in types:
        *shape, element = type_.removeprefix("tensor<").removesuffix(">").split("x")
        extents = tuple(map(int, shape))
        if element == "i64":
            found.append(np.asarray(generator.integers(0, 2, extents)))
        else:
            found.append(np.asarray(generator.uniform(0.3, 2.0, extents)))
    return found


@pytest.mark.parametrize("name", BODIES)
def test_structural(name: str) -> None:
    body, types, result = BODIES[name]
    arguments = example(types)
    check_batch(body, types, result, arguments)
    floating = [n for n, type_ in enumerate(types) if type_.endswith("f64>")]
    check_tangent(body, types, result, arguments, floating)


def test_shapes_that_differ_are_refused() -> None:
    body = PLACE + "  %y = nd.slice %a0 [0] [%p] [1] : tensor<3xf64>"
    with pytest.raises(CompileError, match="arrays of one batch have one shape"):
        check_batch(
            body, [VECTOR, "tensor<i64>"], "tensor<?xf64>", example([VECTOR, "tensor<i64>"])
        )
