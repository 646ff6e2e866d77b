"""What each elementwise op computes on bools, integers and floats: one row an op.

A row is called with the body and the operands as `Body.load` gives them, and returns the result in
the type that arithmetic is done in, or an `i1` for a bool. The results are NumPy's, also for NaNs,
infinities, signed zeros, division by zero and the extremes of integers.

Sums and products of user code are rounded one by one, as NumPy rounds them: `x*x - y*y` is 0
where x = y.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from xdsl.dialects import math as mlir_math
from xdsl.ir import Operation, SSAValue

from ...dialects import arith
from .body import F64, Body
from .casts import float_to_integer

Rule = Callable[..., SSAValue]
Value = SSAValue


def one_op(op_type: type[Operation]) -> Rule:
    """The rule of an op that upstream has too."""
    return lambda b, *operands: b.op(op_type, *operands)


def function(op_type: type[Operation]) -> Rule:
    """The rule of an elementary function that upstream has too."""
    return lambda b, *operands: b.function(op_type, *operands)


def comparison(predicate: str) -> Rule:
    return lambda b, x, y: b.compare(predicate, x, y)


def integer_comparison(predicate: str) -> Rule:
    return lambda b, x, y: b.compare_int(predicate, x, y)


def where(b: Body, condition: Value, x: Value, y: Value) -> Value:
    return b.select(b.truth(condition), x, y)


def same(b: Body, x: Value) -> Value:
    return x


# ------------------------------------------------------------------------------------------ floats


def is_infinite(b: Body, x: Value) -> Value:
    return b.compare("oeq", b.op(mlir_math.AbsFOp, x), b.const(math.inf, x.type))


def sign(b: Body, x: Value) -> Value:
    """0 also of −0; NaN of NaN."""
    zero = b.const(0.0)
    rest = b.select(b.compare("oeq", x, zero), zero, x)
    negative = b.select(b.compare("olt", x, zero), b.const(-1.0), rest)
    return b.select(b.compare("ogt", x, zero), b.const(1.0), negative)


def sigmoid(b: Body, x: Value) -> Value:
    """1 / (1 + e⁻ˣ): where e⁻ˣ overflows, 0, which is right but for a subnormal."""
    one = b.const(1.0)
    return b.quotient(one, b.add(one, b.function(mlir_math.ExpOp, b.neg(x))))


def softplus(b: Body, x: Value) -> Value:
    """max(x, 0) + log1p(e^−|x|), where nothing overflows."""
    tail = b.function(mlir_math.ExpOp, b.neg(b.op(mlir_math.AbsFOp, x)))
    return b.add(
        b.op(arith.MaximumfOp, x, b.const(0.0)),
        b.op(mlir_math.Log1pOp, tail),
    )


def hypot(b: Body, x: Value, y: Value) -> Value:
    """√(x² + y²) without overflow on the way; infinite where either is, even beside a NaN."""
    if b.dtype.name in ("f32", "bf16", "c64"):
        wide_x, wide_y = (b.to(arith.ExtFOp, value, F64) for value in (x, y))
        square = b.add(b.mul(wide_x, wide_x), b.mul(wide_y, wide_y))
        length = b.to(arith.TruncFOp, b.op(mlir_math.SqrtOp, square), b.type)
    elif b.dtype.name == "f16":
        length = b.op(mlir_math.SqrtOp, b.add(b.mul(x, x), b.mul(y, y)))
    else:
        x, y = b.op(mlir_math.AbsFOp, x), b.op(mlir_math.AbsFOp, y)
        larger, smaller = b.op(arith.MaximumfOp, x, y), b.op(arith.MinimumfOp, x, y)
        ratio = b.div(smaller, larger)
        root = b.op(mlir_math.SqrtOp, b.add(b.const(1.0), b.mul(ratio, ratio)))
        zero = b.const(0.0)
        length = b.select(b.compare("oeq", larger, zero), zero, b.mul(larger, root))
    infinite = b.either(is_infinite(b, x), is_infinite(b, y))
    return b.select(infinite, b.const(math.inf), length)


def truncated_remainder(b: Body, x: Value, y: Value) -> tuple[Value, Value, Value]:
    """C's `fmod`, whether it is not 0, and whether its sign is other than that of y."""
    zero = b.const(0.0)
    result = b.op(arith.RemFOp, x, y)
    not_zero = b.compare("une", result, zero)
    signs_differ = b.differ(b.compare("olt", y, zero), b.compare("olt", result, zero))
    return result, not_zero, b.both(not_zero, signs_differ)


def float_remainder(b: Body, x: Value, y: Value) -> Value:
    """The remainder with the sign of y, as NumPy's `npy_divmod`; NaN where y is 0."""
    result, not_zero, corrected = truncated_remainder(b, x, y)
    fixed = b.select(corrected, b.add(result, y), result)
    return b.select(not_zero, fixed, b.op(mlir_math.CopySignOp, b.const(0.0), y))


def float_floor_divide(b: Body, x: Value, y: Value) -> Value:
    """As NumPy's `npy_divmod`: from the exact remainder; x / y where y is 0."""
    zero, one = b.const(0.0), b.const(1.0)
    truncated, _, corrected = truncated_remainder(b, x, y)
    quotient = b.div(b.sub(x, truncated), y)
    quotient = b.select(corrected, b.sub(quotient, one), quotient)
    floor = b.op(mlir_math.FloorOp, quotient)
    too_low = b.compare("ogt", b.sub(quotient, floor), b.const(0.5))
    floor = b.select(too_low, b.add(floor, one), floor)
    ratio = b.div(x, y)
    signed_zero = b.op(mlir_math.CopySignOp, zero, ratio)
    floor = b.select(b.compare("une", quotient, zero), floor, signed_zero)
    return b.select(b.compare("oeq", y, zero), ratio, floor)


def reciprocal(b: Body, x: Value) -> Value:
    return b.quotient(b.const(1.0), x)


FLOAT: dict[str, Rule] = {
    "negative": one_op(arith.NegfOp),
    "absolute": one_op(mlir_math.AbsFOp),
    "sign": sign,
    "reciprocal": reciprocal,
    "square": lambda b, x: b.mul(x, x),
    "sqrt": function(mlir_math.SqrtOp),
    "rsqrt": lambda b, x: reciprocal(b, b.function(mlir_math.SqrtOp, x)),
    "cbrt": function(mlir_math.CbrtOp),
    "exp": function(mlir_math.ExpOp),
    "exp2": function(mlir_math.Exp2Op),
    "expm1": function(mlir_math.ExpM1Op),
    "log": function(mlir_math.LogOp),
    "log2": function(mlir_math.Log2Op),
    "log10": function(mlir_math.Log10Op),
    "log1p": function(mlir_math.Log1pOp),
    "sin": function(mlir_math.SinOp),
    "cos": function(mlir_math.CosOp),
    "tan": function(mlir_math.TanOp),
    "asin": function(mlir_math.AsinOp),
    "acos": function(mlir_math.AcosOp),
    "atan": function(mlir_math.AtanOp),
    "sinh": function(mlir_math.SinhOp),
    "cosh": function(mlir_math.CoshOp),
    "tanh": function(mlir_math.TanhOp),
    "asinh": function(mlir_math.AsinhOp),
    "acosh": function(mlir_math.AcoshOp),
    "atanh": function(mlir_math.AtanhOp),
    "erf": function(mlir_math.ErfOp),
    "sigmoid": sigmoid,
    "softplus": softplus,
    "floor": one_op(mlir_math.FloorOp),
    "ceil": one_op(mlir_math.CeilOp),
    "trunc": one_op(mlir_math.TruncOp),
    "rint": one_op(mlir_math.RoundEvenOp),
    "logical_not": lambda b, x: b.compare("oeq", x, b.const(0.0)),
    "isnan": lambda b, x: b.compare("uno", x, x),
    "isinf": is_infinite,
    "isfinite": lambda b, x: b.compare("olt", b.op(mlir_math.AbsFOp, x), b.const(math.inf)),
    "add": Body.add,
    "subtract": Body.sub,
    "multiply": Body.mul,
    "divide": Body.quotient,
    "floor_divide": float_floor_divide,
    "remainder": float_remainder,
    "power": function(mlir_math.PowFOp),
    "atan2": function(mlir_math.Atan2Op),
    "hypot": hypot,
    "maximum": one_op(arith.MaximumfOp),
    "minimum": one_op(arith.MinimumfOp),
    "fmax": one_op(arith.MaxnumfOp),
    "fmin": one_op(arith.MinnumfOp),
    "copysign": one_op(mlir_math.CopySignOp),
    "equal": comparison("oeq"),
    "not_equal": comparison("une"),
    "less": comparison("olt"),
    "less_equal": comparison("ole"),
    "greater": comparison("ogt"),
    "greater_equal": comparison("oge"),
    "complex": Body.complex,
    "where": where,
    "fma": one_op(mlir_math.FmaOp),
}


# ---------------------------------------------------------------------------------------- integers


def negate(b: Body, x: Value) -> Value:
    return b.op(arith.SubiOp, b.const(0), x)


def integer_sign(b: Body, x: Value) -> Value:
    """(x > 0) − (x < 0)."""
    zero = b.const(0)
    positive, negative = b.compare_int("sgt", x, zero), b.compare_int("slt", x, zero)
    return b.op(
        arith.SubiOp,
        b.to(arith.ExtUIOp, positive, b.type),
        b.to(arith.ExtUIOp, negative, b.type),
    )


def integer_reciprocal(b: Body, x: Value) -> Value:
    """1 / x towards zero: 0 but for ±1; of 0, what NumPy makes of the infinity 1.0 / 0."""
    infinity = float_to_integer(b, b.const(math.inf, F64), b.dtype)
    zero, one = b.const(0), b.const(1)
    result = b.select(b.compare_int("eq", x, one), one, zero)
    if b.dtype.kind == "i":
        minus_one = b.const(-1)
        result = b.select(b.compare_int("eq", x, minus_one), minus_one, result)
    return b.select(b.is_zero(x), infinity, result)


def safe_divisor(b: Body, x: Value, y: Value) -> tuple[Value, Value]:
    """A divisor that does not trap, and where y is 0.

    Where y is 0, or x / y overflows (the least x by −1), it is 1.
    """
    by_zero = b.is_zero(y)
    trap = by_zero
    if b.dtype.kind == "i":
        least = b.compare_int("eq", x, b.const(-(1 << (b.dtype.bits - 1))))
        overflow = b.both(least, b.compare_int("eq", y, b.const(-1)))
        trap = b.either(by_zero, overflow)
    return b.select(trap, b.const(1), y), by_zero


def signs_differ(b: Body, remainder: Value, y: Value) -> Value:
    """Whether a remainder is not 0 and has another sign than y."""
    differ = b.compare_int("slt", b.differ(remainder, y), b.const(0))
    return b.both(b.truth(remainder), differ)


def floor_divide(b: Body, x: Value, y: Value) -> Value:
    """⌊x / y⌋; 0 where y is 0; the least integer by −1 is itself."""
    divisor, by_zero = safe_divisor(b, x, y)
    if b.dtype.kind == "u":
        quotient = b.op(arith.DivUIOp, x, divisor)
    else:
        quotient = b.op(arith.DivSIOp, x, divisor)
        remainder = b.op(arith.SubiOp, x, b.op(arith.MuliOp, quotient, divisor))
        lower = b.op(arith.SubiOp, quotient, b.const(1))
        quotient = b.select(signs_differ(b, remainder, divisor), lower, quotient)
    return b.select(by_zero, b.const(0), quotient)


def remainder(b: Body, x: Value, y: Value) -> Value:
    """x − ⌊x / y⌋ · y; 0 where y is 0."""
    divisor, by_zero = safe_divisor(b, x, y)
    if b.dtype.kind == "u":
        result = b.op(arith.RemUIOp, x, divisor)
    else:
        result = b.op(arith.RemSIOp, x, divisor)
        other = b.op(arith.AddiOp, result, divisor)
        result = b.select(signs_differ(b, result, divisor), other, result)
    return b.select(by_zero, b.const(0), result)


def power(b: Body, x: Value, y: Value) -> Value:
    """xʸ modulo 2ⁿ by squaring, all n bits of y in turn: no loop, so that it is vectorized."""
    zero, one = b.const(0), b.const(1)
    result: Value | None = None
    base = x
    for bit in range(b.dtype.bits):
        if bit:
            base = b.op(arith.MuliOp, base, base)
        is_set = b.truth(b.both(y, b.const(1 << bit)))
        if result is None:
            result = b.select(is_set, base, one)
        else:
            result = b.op(arith.MuliOp, result, b.select(is_set, base, one))
    assert result is not None
    if b.dtype.kind == "u":
        return result
    # A negative power is refused by NumPy, and made 0 here.
    return b.select(b.compare_int("slt", y, zero), zero, result)


def left_shift(b: Body, x: Value, y: Value) -> Value:
    """0 where y is not below the number of bits."""
    small = b.compare_int("ult", y, b.const(b.dtype.bits))
    return b.select(small, b.op(arith.ShLIOp, x, y), b.const(0))


def right_shift(b: Body, x: Value, y: Value) -> Value:
    """The sign (of unsigned x, 0) where y is not below the number of bits."""
    if b.dtype.kind == "i":
        return b.op(arith.ShRSIOp, x, b.op(arith.MinUIOp, y, b.const(b.dtype.bits - 1)))
    small = b.compare_int("ult", y, b.const(b.dtype.bits))
    return b.select(small, b.op(arith.ShRUIOp, x, y), b.const(0))


_INTEGER: dict[str, Rule] = {
    "negative": negate,
    "reciprocal": integer_reciprocal,
    "square": lambda b, x: b.op(arith.MuliOp, x, x),
    "logical_not": Body.is_zero,
    "bitwise_not": lambda b, x: b.differ(x, b.const(-1)),
    "add": one_op(arith.AddiOp),
    "subtract": one_op(arith.SubiOp),
    "multiply": one_op(arith.MuliOp),
    "floor_divide": floor_divide,
    "remainder": remainder,
    "power": power,
    "bitwise_and": one_op(arith.AndIOp),
    "bitwise_or": one_op(arith.OrIOp),
    "bitwise_xor": one_op(arith.XOrIOp),
    "left_shift": left_shift,
    "right_shift": right_shift,
    "equal": integer_comparison("eq"),
    "not_equal": integer_comparison("ne"),
    "where": where,
}

SIGNED: dict[str, Rule] = {
    **_INTEGER,
    # The least integer has no positive: it stays.
    "absolute": lambda b, x: b.op(arith.MaxSIOp, x, negate(b, x)),
    "sign": integer_sign,
    "maximum": one_op(arith.MaxSIOp),
    "minimum": one_op(arith.MinSIOp),
    "fmax": one_op(arith.MaxSIOp),
    "fmin": one_op(arith.MinSIOp),
    "less": integer_comparison("slt"),
    "less_equal": integer_comparison("sle"),
    "greater": integer_comparison("sgt"),
    "greater_equal": integer_comparison("sge"),
}


def high_product(b: Body, x: Value, y: Value) -> Value:
    """The upper half of a product of integers without sign."""
    return b.create(arith.MulUIExtendedOp, (x, y), (x.type, x.type)).results[1]


UNSIGNED: dict[str, Rule] = {
    **_INTEGER,
    "absolute": same,
    "sign": lambda b, x: b.to(arith.ExtUIOp, b.truth(x), b.type),
    "maximum": one_op(arith.MaxUIOp),
    "minimum": one_op(arith.MinUIOp),
    "fmax": one_op(arith.MaxUIOp),
    "fmin": one_op(arith.MinUIOp),
    "multiply_high": high_product,
    "less": integer_comparison("ult"),
    "less_equal": integer_comparison("ule"),
    "greater": integer_comparison("ugt"),
    "greater_equal": integer_comparison("uge"),
}

# On bytes that are 0 or 1.
BOOL: dict[str, Rule] = {
    "absolute": same,
    "logical_not": Body.is_zero,
    "bitwise_not": Body.is_zero,
    "bitwise_and": one_op(arith.AndIOp),
    "bitwise_or": one_op(arith.OrIOp),
    "bitwise_xor": one_op(arith.XOrIOp),
    **{
        name: UNSIGNED[name]
        for name in ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal")
    },
    "where": where,
}
