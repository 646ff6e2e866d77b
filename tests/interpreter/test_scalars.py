"""Scalar arithmetic: the corners that a compiler gets wrong."""

import math
from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from stepwell.backends.interpreter import InterpreterError, run
from stepwell.backends.interpreter.scalars import fma, round_fraction
from stepwell.backends.interpreter.values import wrap
from stepwell.dialects.text import parse_module

INT_MIN = -(2**31)


def evaluate(op: str, operands: list, types: list[str], result: str) -> object:
    """`op` of constants of `types`, as the only op of a function."""
    names = ", ".join(f"%a{number}" for number in range(len(types)))
    arguments = ", ".join(f"%a{number}: {type_}" for number, type_ in enumerate(types))
    name, _, predicate = op.partition(" ")
    middle = f"{predicate}, {names}" if predicate else names
    cast = name.startswith(("arith.ext", "arith.trunc", "arith.index", "arith.bitcast"))
    cast = cast or "to" in name.partition(".")[2]
    ending = f"{types[0]} to {result}" if cast else types[-1]
    module = parse_module(
        f"func.func @f({arguments}) -> {result} {{\n"
        f"  %r = {name} {middle} : {ending}\n"
        f"  func.return %r : {result}\n}}"
    )
    (value,) = run(module, "f", *operands)
    return value


@pytest.mark.parametrize(
    ("op", "operands", "type_", "expected"),
    [
        ("arith.addi", [2**31 - 1, 1], "i32", INT_MIN),
        ("arith.muli", [2**16, 2**16], "i32", 0),
        ("arith.divsi", [-7, 2], "i32", -3),
        ("arith.remsi", [-7, 2], "i32", -1),
        ("arith.floordivsi", [-7, 2], "i32", -4),
        ("arith.ceildivsi", [7, 2], "i32", 4),
        ("arith.divui", [-1, 2], "i32", 2**31 - 1),
        ("arith.remui", [-1, 10], "i8", 5),
        ("arith.minui", [-1, 1], "i32", 1),
        ("arith.minsi", [-1, 1], "i32", -1),
        ("arith.shrsi", [-8, 1], "i32", -4),
        ("arith.shrui", [-8, 1], "i8", 124),
        ("arith.shli", [1, 31], "i32", INT_MIN),
        ("arith.addi", [2**40, 1], "index", 2**40 + 1),
        ("arith.subi", [3, 5], "index", -2),
        ("arith.addi", [1, 1], "i1", 0),
    ],
)
def test_integers(op: str, operands: list, type_: str, expected: int) -> None:
    assert evaluate(op, operands, [type_] * len(operands), type_) == expected


@pytest.mark.parametrize(
    ("op", "operands", "type_", "expected"),
    [
        ("arith.cmpi slt", [-1, 1], "i32", True),
        ("arith.cmpi ult", [-1, 1], "i32", False),
        ("arith.cmpi ult", [-1, 1], "index", False),
        ("arith.cmpi slt", [True, False], "i1", True),
        ("arith.cmpi ult", [True, False], "i1", False),
        ("arith.cmpf olt", [math.nan, 1.0], "f32", False),
        ("arith.cmpf ult", [math.nan, 1.0], "f32", True),
        ("arith.cmpf une", [math.nan, math.nan], "f64", True),
        ("arith.cmpf ord", [1.0, math.nan], "f64", False),
        ("arith.cmpf uno", [1.0, math.nan], "f64", True),
    ],
)
def test_comparisons(op: str, operands: list, type_: str, expected: bool) -> None:
    assert evaluate(op, operands, [type_] * len(operands), "i1") == expected


@pytest.mark.parametrize(
    ("op", "operand", "type_", "result", "expected"),
    [
        ("arith.extsi", True, "i1", "i8", -1),
        ("arith.extui", True, "i1", "i8", 1),
        ("arith.extui", -1, "i8", "i32", 255),
        ("arith.trunci", 258, "i32", "i8", 2),
        ("arith.trunci", 2, "i32", "i1", False),
        ("arith.index_cast", -1, "i32", "index", -1),
        ("arith.index_castui", -1, "i32", "index", 2**32 - 1),
        ("arith.fptosi", -2.9, "f32", "i32", -2),
        ("arith.fptoui", 255.9, "f32", "i8", -1),
        ("arith.uitofp", -1, "i64", "f32", float(2**64)),
        ("arith.sitofp", 2**24 + 1, "i32", "f32", float(2**24)),
        ("arith.bitcast", 1.0, "f32", "i32", 0x3F800000),
        ("arith.truncf", 1e-45, "f64", "f32", np.float32(1e-45)),
    ],
)
def test_conversions(op: str, operand: object, type_: str, result: str, expected: object) -> None:
    assert evaluate(op, [operand], [type_], result) == expected


@pytest.mark.parametrize("op", ["divsi", "remsi", "divui", "remui", "floordivsi"])
def test_division_without_meaning(op: str) -> None:
    with pytest.raises(InterpreterError, match=rf"division by zero at 'arith.{op}'"):
        evaluate(f"arith.{op}", [1, 0], ["i32", "i32"], "i32")
    if op in ("divsi", "remsi"):
        with pytest.raises(InterpreterError, match="does not fit"):
            evaluate(f"arith.{op}", [INT_MIN, -1], ["i32", "i32"], "i32")


def test_minimum_tells_zeros_apart_and_propagates_nan() -> None:
    for op in ("arith.minimumf", "arith.minnumf"):
        assert np.signbit(evaluate(op, [0.0, -0.0], ["f32", "f32"], "f32"))
        assert np.signbit(evaluate(op, [-0.0, 0.0], ["f32", "f32"], "f32"))
    for op in ("arith.maximumf", "arith.maxnumf"):
        assert not np.signbit(evaluate(op, [0.0, -0.0], ["f32", "f32"], "f32"))
    assert math.isnan(evaluate("arith.minimumf", [math.nan, 1.0], ["f32"] * 2, "f32"))
    assert evaluate("arith.minnumf", [math.nan, 1.0], ["f32"] * 2, "f32") == 1.0


def test_fma_rounds_once() -> None:
    tiny = np.float64(2.0**-53)
    one = np.float64(1.0)
    assert fma(one + 2 * tiny, one + 2 * tiny, -one) == 4 * tiny + 4 * tiny * tiny
    assert fma(np.float32(2.0**-100), np.float32(2.0**-100), np.float32(1)) == 1
    assert np.signbit(fma(np.float32(-1e-30), np.float32(1e-30), np.float32(0.0)))
    with np.errstate(over="ignore"):
        assert np.isinf(fma(np.float64(1e300), np.float64(1e300), np.float64(0)))


def test_rounding_twice_is_avoided() -> None:
    """Just above a tie of float32: through float64 alone it would round down to even."""
    exact = Fraction(1) + Fraction(1, 2**24) + Fraction(1, 2**80)
    assert round_fraction(exact, np.dtype(np.float32)) == np.float32(1 + 2**-23)
    bf16 = np.dtype(ml_dtypes.bfloat16)
    assert float(round_fraction(Fraction(1) + Fraction(1, 2**8) + Fraction(1, 2**60), bf16)) == (
        1 + 2**-7
    )


def test_float32_rounds_at_every_op() -> None:
    module = parse_module(
        """func.func @f(%a: f32, %b: f32) -> f32 {
          %s = arith.addf %a, %b : f32
          %d = arith.subf %s, %a : f32
          func.return %d : f32
        }"""
    )
    (value,) = run(module, "f", 1e8, 1.0)
    assert value == 0 and value.dtype == np.float32


@pytest.mark.parametrize(("extension", "shift"), [("extui", "shrui"), ("extsi", "shrsi")])
@pytest.mark.parametrize("operands", [(2**63 - 1, 2**63 - 3), (-1, -1), (-(2**63), 5), (-7, 3)])
def test_numbers_of_128_bits(extension: str, shift: str, operands: tuple[int, int]) -> None:
    """NumPy has none; the halves of a product are made by way of them."""
    module = parse_module(f"""\
func.func @f(%a: i64, %b: i64) -> (i64, i64, i1) {{
  %x = arith.{extension} %a : i64 to i128
  %y = arith.{extension} %b : i64 to i128
  %n = arith.constant 64 : i128
  %p = arith.muli %x, %y : i128
  %h = arith.{shift} %p, %n : i128
  %low = arith.trunci %p : i128 to i64
  %high = arith.trunci %h : i128 to i64
  %less = arith.cmpi slt, %p, %n : i128
  func.return %low, %high, %less : i64, i64, i1
}}""")
    x, y = (n % 2**64 if extension == "extui" else n for n in operands)
    product = wrap(x * y, 128)
    low, high, less = run(module, "f", *operands)
    assert (low, high) == (wrap(product, 64), wrap(product >> 64, 64))
    assert less == (product < 64)
