"""Every op of nd below nd: golden IR of each group, upstream's verdict, and NumPy's results."""

from __future__ import annotations

import math
import shutil
import subprocess
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import FunctionType, ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Region

from stepwell.backends.interpreter import run_at, signature_of
from stepwell.dialects import nd
from stepwell.dialects.context import make_context
from stepwell.dialects.dtypes import DTYPES, DType
from stepwell.dialects.inference import ELEMENTWISE
from stepwell.dialects.specs import Spec
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.convert_nd_to_linalg import RULES, ConvertNdToLinalgPass
from stepwell.passes.errors import CompileError
from stepwell.passes.levels import LEVELS
from stepwell.passes.nd_to_linalg.elementwise import BODIES

CONTEXT = make_context()


def convert(module: ModuleOp, **options: bool) -> ModuleOp:
    ConvertNdToLinalgPass(**options).apply(CONTEXT, module)
    module.verify()
    LEVELS["linalg"].check(module)
    return module


def function(arguments: str, results: str, body: str) -> str:
    return f"func.func @f({arguments}) -> ({results}) {{\n{body}\n}}"


# A program for each group of ops; its IR is golden, upstream accepts it.
PROGRAMS = {
    "broadcast": function(
        "%x: tensor<?x4xf32>, %y: tensor<4xf32>, %z: tensor<?x1xf32>",
        "tensor<?x4xf32>",
        """%two = nd.constant dense<2.0> : tensor<f32>
        %0 = nd.add %x, %y : tensor<?x4xf32>, tensor<4xf32>
        %1 = nd.multiply %0, %two : tensor<?x4xf32>, tensor<f32>
        %2 = nd.maximum %1, %z : tensor<?x4xf32>, tensor<?x1xf32>
        func.return %2 : tensor<?x4xf32>""",
    ),
    "element_types": function(
        "%b: tensor<?xi1>, %u: tensor<?xui8>, %h: tensor<?xf16>, %c: tensor<?xcomplex<f32>>",
        "tensor<?xi1>, tensor<?xui8>, tensor<?xf16>, tensor<?xcomplex<f32>>",
        """%0 = nd.logical_not %b : tensor<?xi1>
        %1 = nd.floor_divide %u, %u : tensor<?xui8>
        %2 = nd.exp %h : tensor<?xf16>
        %3 = nd.multiply %c, %c : tensor<?xcomplex<f32>>
        func.return %0, %1, %2, %3 : tensor<?xi1>, tensor<?xui8>, tensor<?xf16>,
          tensor<?xcomplex<f32>>""",
    ),
    "reductions": function(
        "%x: tensor<?x?xf16>",
        "tensor<?xf16>, tensor<?x1xi64>, tensor<?x?xf16>, tensor<?x?xf16>",
        """%0 = nd.reduce sum %x axes [0] : tensor<?x?xf16>
        %1 = nd.arg_reduce argmax %x axis 1 keepdims : tensor<?x?xf16>
        %2 = nd.cumulative sum %x axis 1 : tensor<?x?xf16>
        %3 = nd.cumulative max %x axis 0 reverse : tensor<?x?xf16>
        func.return %0, %1, %2, %3 : tensor<?xf16>, tensor<?x1xi64>, tensor<?x?xf16>,
          tensor<?x?xf16>""",
    ),
    "product": function(
        "%a: tensor<2x?x8xf32>, %b: tensor<2x8x?xf32>",
        "tensor<2x?x?xf32>",
        """%0 = nd.dot_general %a, %b contract [2] with [1] batch [0] with [0]
            : tensor<2x?x8xf32>, tensor<2x8x?xf32>
        func.return %0 : tensor<2x?x?xf32>""",
    ),
    "moves": function(
        "%x: tensor<?x6xf32>, %v: tensor<f32>, %o: tensor<i64>",
        "tensor<6x?xf32>, tensor<?x3x2xf32>, tensor<?xf32>, tensor<?x1x6xf32>, tensor<2x3xf32>,"
        "tensor<?x6xf32>, tensor<?x8xf32>, tensor<?x6xf32>",
        """%c0 = arith.constant 0 : index
        %c6 = arith.constant 6 : index
        %n = tensor.dim %x, %c0 : tensor<?x6xf32>
        %n6 = arith.muli %n, %c6 : index
        %oi = tensor.extract %o[] : tensor<i64>
        %s = arith.index_cast %oi : i64 to index
        %0 = nd.transpose %x [1, 0] : tensor<?x6xf32>
        %1 = nd.reshape %x [%n, 3, 2] : tensor<?x6xf32>
        %2 = nd.reshape %x [%n6] : tensor<?x6xf32>
        %3 = nd.reshape %x [%n, 1, 6] : tensor<?x6xf32>
        %4 = nd.slice %x [%s, 5] [2, 3] [1, -2] : tensor<?x6xf32>
        %5 = nd.insert_slice %x, %4 [1, 0] [2, 3] [-1, 2] : tensor<?x6xf32>, tensor<2x3xf32>
        %6 = nd.pad %x, %v low [0, 1] high [%s, 1] : tensor<?x6xf32>, tensor<f32>
        %7 = nd.concatenate %x, %5 axis 0 : tensor<?x6xf32>
        func.return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<6x?xf32>, tensor<?x3x2xf32>,
          tensor<?xf32>, tensor<?x1x6xf32>, tensor<2x3xf32>, tensor<?x6xf32>, tensor<?x8xf32>,
          tensor<?x6xf32>""",
    ),
    "indexing": function(
        "%x: tensor<?x?xf32>, %i: tensor<3x1xi64>, %j: tensor<?xi64>, %u: tensor<3x?xf32>",
        "tensor<3x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<4x?xi32>",
        """%c0 = arith.constant 0 : index
        %n = tensor.dim %j, %c0 : tensor<?xi64>
        %0 = nd.gather %x [%i, %j] axes [0, 1] : tensor<?x?xf32>, tensor<3x1xi64>, tensor<?xi64>
        %1 = nd.gather %x [%j] axes [1] : tensor<?x?xf32>, tensor<?xi64>
        %2 = nd.scatter add %x, %u [%i, %j] axes [0, 1]
            : tensor<?x?xf32>, tensor<3x?xf32>, tensor<3x1xi64>, tensor<?xi64>
        %3 = nd.iota [4, %n] axis 1 : tensor<4x?xi32>
        func.return %0, %1, %2, %3 : tensor<3x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>,
          tensor<4x?xi32>""",
    ),
    "extents": function(
        "%x: tensor<?xf32>, %y: tensor<?xf32>, %m: tensor<?xi1>",
        "tensor<?xf32>, tensor<?xf32>",
        """%c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %n = tensor.dim %x, %c0 : tensor<?xf32>
        %k = tensor.dim %y, %c0 : tensor<?xf32>
        %e = arith.cmpi eq, %k, %n : index
        cf.assert %e, "ValueError: x and y"
        %z = nd.add %x, %y : tensor<?xf32>
        %h = arith.subi %n, %c1 : index
        %a = nd.slice %z [1] [%h] [1] : tensor<?xf32>
        %l = tensor.dim %m, %c0 : tensor<?xi1>
        %g = arith.subi %k, %c1 : index
        %b = nd.slice %y [0] [%g] [1] : tensor<?xf32>
        %f = arith.cmpi eq, %l, %g : index
        cf.assert %f, "ValueError: m"
        %w = nd.where %m, %a, %b : tensor<?xi1>, tensor<?xf32>
        func.return %z, %w : tensor<?xf32>, tensor<?xf32>""".replace(
            "nd.where %m, %a, %b : tensor<?xi1>, tensor<?xf32>",
            "nd.where %m, %a, %b : tensor<?xi1>, tensor<?xf32>, tensor<?xf32>",
        ),
    ),
    "control": function(
        "%x: tensor<?xf32>, %p: tensor<i1>",
        "tensor<?xf32>, tensor<?xf32>, tensor<i1>",
        """%c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %n = tensor.dim %x, %c0 : tensor<?xf32>
        %a = scf.for %i = %c0 to %n step %c1 iter_args(%v = %x) -> (tensor<?xf32>) {
          %w = nd.sin %v : tensor<?xf32>
          scf.yield %w : tensor<?xf32>
        }
        %q = tensor.extract %p[] : tensor<i1>
        %b = scf.if %q -> (tensor<?xf32>) {
          scf.yield %a : tensor<?xf32>
        } else {
          %w = nd.negative %x : tensor<?xf32>
          scf.yield %w : tensor<?xf32>
        }
        %c:2 = scf.while (%v = %b, %t = %p) : (tensor<?xf32>, tensor<i1>)
            -> (tensor<?xf32>, tensor<i1>) {
          %u = tensor.extract %t[] : tensor<i1>
          scf.condition(%u) %v, %t : tensor<?xf32>, tensor<i1>
        } do {
        ^bb0(%v: tensor<?xf32>, %t: tensor<i1>):
          %u = nd.logical_not %t : tensor<i1>
          %w = nd.exp %v : tensor<?xf32>
          scf.yield %w, %u : tensor<?xf32>, tensor<i1>
        }
        func.return %b, %c#0, %c#1 : tensor<?xf32>, tensor<?xf32>, tensor<i1>""",
    ),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_golden(name: str, golden: Callable[[str], None]):
    golden(print_module(convert(parse_module(PROGRAMS[name]))))


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="mlir-opt-22 is not installed")
def test_upstream_accepts_the_result():
    text = "\n// -----\n".join(
        print_module(convert(parse_module(program))) for program in PROGRAMS.values()
    )
    run = subprocess.run(
        ["mlir-opt-22", "-split-input-file"], input=text, text=True, capture_output=True
    )
    assert run.returncode == 0, run.stderr


# ------------------------------------------------------------------------------------------- tables


def test_every_op_has_a_rule():
    for name, op in nd.OPS.items():
        assert f"nd.{name}" in RULES or name == "constant" or issubclass(op, nd.TransformOp)


def test_every_elementwise_op_has_a_body_for_every_kind_it_takes():
    for name, row in ELEMENTWISE.items():
        for kind in row.kinds:
            assert name in BODIES[kind] or name == "barrier", (name, kind)


def test_what_is_not_lowered_is_refused_with_its_line():
    text = """
    func.func @f(%x: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
      %0, %1 = nd.value_and_grad @g(%x) wrt [0] : tensor<f32> -> (tensor<f32>, tensor<f32>)
      func.return %0, %1 : tensor<f32>, tensor<f32>
    }"""
    with pytest.raises(CompileError, match=r":3: 'nd.value_and_grad' cannot be lowered"):
        ConvertNdToLinalgPass().apply(CONTEXT, parse_module(text, verify=False))


# ----------------------------------------------------------------------------------------- results


def of_dtype(array: np.ndarray) -> DType:
    return next(dtype for dtype in DTYPES.values() if dtype.numpy == array.dtype)


def result_of(
    op: str, operands: Sequence[np.ndarray], dynamic: bool = False, **attributes: Any
) -> np.ndarray:
    """What an op gives below nd."""
    specs = [
        Spec(of_dtype(x), tuple(None if dynamic and n != 1 else n for n in x.shape))
        for x in operands
    ]
    block = Block(arg_types=[nd.mlir_type(spec) for spec in specs])
    made = nd.build(op, block.args, attributes)
    block.add_op(made)
    block.add_op(ReturnOp(*made.results))
    types = FunctionType.from_lists(block.arg_types, [made.results[0].type])
    module = ModuleOp([FuncOp("f", types, Region(block))])
    signature = signature_of(module, "f")
    return run_at("linalg", convert(module), signature, operands)[0]


SIGNED = [DTYPES[f"i{bits}"] for bits in (8, 16, 32, 64)]
UNSIGNED = [DTYPES[f"u{bits}"] for bits in (8, 16, 32, 64)]


@pytest.mark.parametrize("op", ["floor_divide", "remainder"])
@pytest.mark.parametrize("dtype", SIGNED + UNSIGNED, ids=str)
def test_integer_division(op: str, dtype: DType):
    """By 0, of the least integer by −1, and all combinations of signs."""
    info = np.iinfo(dtype.numpy)
    values = [info.min, info.min + 1, -7, -1, 0, 1, 2, 7, info.max]
    numbers = np.array([n for n in values if n >= info.min], dtype.numpy)
    x, y = np.meshgrid(numbers, numbers)
    with np.errstate(all="ignore"):
        expected = getattr(np, op)(x, y)
    np.testing.assert_array_equal(result_of(op, [x, y]), expected)


@pytest.mark.parametrize("op", ["floor_divide", "remainder"])
@pytest.mark.parametrize("dtype", [DTYPES["f16"], DTYPES["f32"], DTYPES["f64"]], ids=str)
def test_float_division(op: str, dtype: DType):
    values = [-math.inf, -7.5, -1.0, -0.0, 0.0, 0.3, 2.0, 7.0, 1e4, math.inf, math.nan]
    numbers = np.array(values, dtype.numpy)
    x, y = np.meshgrid(numbers, numbers)
    with np.errstate(all="ignore"):
        expected = getattr(np, op)(x, y)
    actual = result_of(op, [x, y])
    np.testing.assert_array_equal(actual, expected)
    np.testing.assert_array_equal(np.signbit(actual), np.signbit(expected))


@pytest.mark.parametrize("op", ["left_shift", "right_shift"])
@pytest.mark.parametrize("dtype", SIGNED + UNSIGNED, ids=str)
def test_shifts(op: str, dtype: DType):
    """By as many bits as there are, and more."""
    info = np.iinfo(dtype.numpy)
    x = np.array([info.min, 1, 100, info.max, info.max // 3], dtype.numpy)
    y = np.array([0, 1, info.bits - 1, info.bits, info.bits + 5], dtype.numpy)
    x, y = np.meshgrid(x, y)
    np.testing.assert_array_equal(result_of(op, [x, y]), getattr(np, op)(x, y))


@pytest.mark.parametrize("dtype", SIGNED + UNSIGNED, ids=str)
def test_integer_power(dtype: DType):
    info = np.iinfo(dtype.numpy)
    x = np.array([0, 1, 2, 3, info.max, info.min], dtype.numpy)
    y = np.array([0, 1, 2, 5, info.bits - 1, info.bits, 101], dtype.numpy)
    x, y = np.meshgrid(x, y)
    np.testing.assert_array_equal(result_of("power", [x, y]), np.power(x, y))


@pytest.mark.parametrize("target", SIGNED + UNSIGNED, ids=str)
@pytest.mark.parametrize("source", [DTYPES["f16"], DTYPES["f32"], DTYPES["f64"]], ids=str)
def test_float_to_integer(source: DType, target: DType):
    """Towards zero, to the ends of the range."""
    info = np.iinfo(target.numpy)
    ends = [float(info.min), np.nextafter(float(info.max), 0), info.max / 3, info.max / 7]
    numbers = np.array([*ends, 0.0, -0.0, 0.9, 2.5, 100.99], np.float64)
    with np.errstate(all="ignore"):
        x = numbers.astype(source.numpy)
        fits = np.isfinite(x) & (x.astype(np.float64) <= numbers.max())
        x = x[fits & (x.astype(np.float64) < 2.0**info.bits / (2 if info.min else 1))]
        expected = x.astype(target.numpy)
    np.testing.assert_array_equal(result_of("cast", [x], dtype=target), expected)


@pytest.mark.parametrize("target", [DTYPES["i32"], DTYPES["i64"]], ids=str)
def test_what_does_not_fit_is_the_least_integer(target: DType):
    x = np.array([math.nan, math.inf, -math.inf, 1e30, -1e30])
    least = np.iinfo(target.numpy).min
    np.testing.assert_array_equal(result_of("cast", [x], dtype=target), [least] * len(x))


def test_f64_is_rounded_to_f16_once():
    """Just above the middle between two f16: f32 would round to the middle, and then down."""
    x = np.array([1 + 2.0**-11 + 2.0**-40, 1 + 3 * 2.0**-11 - 2.0**-40, 65519.999999, 1e-8])
    x = np.concatenate([x, -x, [math.inf, math.nan, 0.0]])
    with np.errstate(over="ignore"):
        np.testing.assert_array_equal(
            result_of("cast", [x], dtype=DTYPES["f16"]), x.astype(np.float16)
        )


@pytest.mark.parametrize("dynamic", [False, True])
def test_arg_reduce_takes_the_first_nan(dynamic: bool):
    x = np.array([[1.0, math.nan, 9.0, math.nan], [-math.inf] * 4, [3.0, 5.0, 5.0, 1.0]])
    actual = result_of("arg_reduce", [x], dynamic, kind="argmax", axis=1, keepdims=False)
    np.testing.assert_array_equal(actual, np.argmax(x, 1))


def test_hypot_does_not_overflow():
    for dtype in (np.float32, np.float64):
        large = np.array(np.finfo(dtype).max / 4, dtype)
        np.testing.assert_allclose(result_of("hypot", [large, large]), np.hypot(large, large))
        infinite = result_of("hypot", [np.array(math.inf, dtype), np.array(math.nan, dtype)])
        assert np.isinf(infinite)


def test_sigmoid_and_softplus_do_not_overflow():
    x = np.array([-1000.0, -30.0, 0.0, 30.0, 1000.0])
    with np.errstate(over="ignore"):
        np.testing.assert_allclose(result_of("sigmoid", [x]), 1 / (1 + np.exp(-x)))
    np.testing.assert_allclose(result_of("softplus", [x]), np.logaddexp(x, 0))


# -------------------------------------------------------------------------------- what is not made


def test_a_number_is_part_of_the_body():
    """No tensor is made of a scalar constant that only elementwise ops read."""
    module = convert(parse_module(PROGRAMS["broadcast"]))
    names = [op.name for op in module.walk()]
    assert names.count("linalg.generic") == 3


def test_contract_is_an_option():
    plain = print_module(convert(parse_module(PROGRAMS["broadcast"])))
    assert "fastmath" not in plain
    contracted = print_module(convert(parse_module(PROGRAMS["broadcast"]), contract=True))
    assert contracted.count("fastmath<contract>") == 2


def test_one_value_for_equal_extents():
    """x, y and the slices of both have extents that are one value each."""
    module = convert(parse_module(PROGRAMS["extents"]))
    empties = [op for op in module.walk() if op.name == "tensor.empty"]
    sliced = [op for op in module.walk() if op.name == "tensor.extract_slice"]
    assert len({op.operands[0] for op in empties}) == 2
    assert {op.operands[-1] for op in sliced} == {op.operands[0] for op in empties}


def test_ops_keep_their_lines():
    text = PROGRAMS["broadcast"]
    module = convert(parse_module(text))
    for op in module.walk():
        if op.name == "arith.addf":
            assert f":{1 + text[: text.index('nd.add')].count(chr(10))}:" in str(op.location)


def test_a_loop_that_changes_a_shape_raises():
    text = function(
        "%x: tensor<?xf32>",
        "tensor<?xf32>",
        """%c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %c2 = arith.constant 2 : index
        %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%v = %x) -> (tensor<?xf32>) {
          %n = tensor.dim %v, %c0 : tensor<?xf32>
          %m = arith.subi %n, %c1 : index
          %w = nd.slice %v [0] [%m] [1] : tensor<?xf32>
          scf.yield %w : tensor<?xf32>
        }
        func.return %r : tensor<?xf32>""",
    )
    module = parse_module(text)
    signature = signature_of(module, "f")
    with pytest.raises(ValueError, match="changes its shape in a loop"):
        run_at("linalg", convert(module), signature, [np.ones(5, np.float32)])
