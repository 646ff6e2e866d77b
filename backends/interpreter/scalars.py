"""Scalar arithmetic: the tables of `arith`, `math` and `complex`.

A rule is written for NumPy scalars and holds for NumPy arrays (vectors) as it stands, lane by lane.
`index` operands are Python ints, and so are those of 128 bits.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
from xdsl.dialects.builtin import AnyFloat, ArrayAttr, FloatAttr, IndexType, TensorType, VectorType
from xdsl.ir import Attribute, Operation

from .machine import Frame, Rule
from .values import (
    InterpreterError,
    View,
    WideInteger,
    constant,
    dtype_of,
    is_wide,
    scalar,
    wrap,
)


def pure(function: Callable[..., Any]) -> Rule:
    """The rule of an op whose result depends on its operands' values alone."""
    return lambda frame, op, *operands: function(*operands)


# --- integers


def unsigned(value: Any) -> Any:
    """The same bits read as an unsigned number."""
    if isinstance(value, int):
        # As an int of its kind, whose bits are counted by its class.
        return int.__new__(type(value), value % 2 ** bits_of(value))
    if value.dtype.kind != "i":
        return value
    return value.view(f"u{value.dtype.itemsize}")


def signed(value: Any) -> Any:
    """The same bits read as a signed number."""
    if isinstance(value, int):
        return wrap(value, bits_of(value))
    if value.dtype.kind != "u":
        return value
    return value.view(f"i{value.dtype.itemsize}")


def as_numbers(function: Callable[..., Any]) -> Callable[..., Any]:
    """Lane by lane on Python ints, which know no overflow; the result wraps."""

    def lane(*operands: Any) -> Any:
        if isinstance(operands[0], int):
            number = wrap(function(*operands), bits_of(operands[0]))
            return int.__new__(type(operands[0]), number)
        dtype = operands[0].dtype
        if dtype == np.bool_:
            return np.bool_(function(*map(int, operands)) & 1)
        number = wrap(function(*map(int, operands)), 8 * dtype.itemsize)
        return np.array(number, f"i{dtype.itemsize}").view(dtype)[()]

    def rule(*operands: Any) -> Any:
        if not isinstance(operands[0], np.ndarray):
            return lane(*operands)
        lanes = [lane(*values) for values in zip(*map(np.ravel, operands), strict=True)]
        return np.array(lanes, operands[0].dtype).reshape(operands[0].shape)

    return rule


def on_unsigned(function: Callable[..., Any]) -> Callable[..., Any]:
    """The operands are read as unsigned, the result is held signed again."""
    return lambda *operands: signed(function(*map(unsigned, operands)))


def divide(a: int, b: int) -> int:
    """Division that rounds towards zero."""
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def division(function: Callable[[int, int], int]) -> Rule:
    """Dividing by zero, or the least number by -1, has no meaning: the machine stops."""

    def lane(a: int, b: int) -> int:
        if b == 0:
            raise InterpreterError("integer division by zero")
        return function(a, b)

    def rule(frame: Frame, op: Operation, a: Any, b: Any) -> Any:
        bits = bits_of(a)
        if op.name.endswith(("divsi", "remsi", "sdiv", "srem")) and np.any(
            (np.asarray(a) == -(2 ** (bits - 1))) & (np.asarray(b) == -1)
        ):
            raise InterpreterError("the quotient of the least integer and -1 does not fit")
        return as_numbers(lane)(a, b)

    return rule


def unsigned_division(function: Callable[[int, int], int]) -> Rule:
    rule = division(function)
    return lambda frame, op, a, b: signed(rule(frame, op, unsigned(a), unsigned(b)))


def shift(value: Any, amount: Any, by: Callable[[int, int], int]) -> Any:
    """Shifts by an amount that is too large give poison: here, what x86 gives."""
    bits = bits_of(value)
    return as_numbers(lambda x, n: by(x, n % bits))(value, amount)


def extended_product(frame: Frame, op: Operation, a: Any, b: Any, read: Any) -> tuple[Any, Any]:
    """The low and the high half of the full product."""
    bits = 64 if isinstance(a, int) else 8 * a.dtype.itemsize
    a, b = read(a), read(b)
    low = as_numbers(lambda x, y: x * y)(a, b)
    high = as_numbers(lambda x, y: (x * y) >> bits)(a, b)
    return signed(low), signed(high)


def extended_sum(frame: Frame, op: Operation, a: Any, b: Any) -> tuple[Any, Any]:
    """The sum, and whether it overflowed as an unsigned one."""
    total = unsigned(a + b)
    return signed(total), as_bool(total < unsigned(a))


INTEGER_PREDICATES: list[Callable[[Any, Any], Any]] = [
    lambda a, b: a == b,
    lambda a, b: a != b,
    lambda a, b: a < b,
    lambda a, b: a <= b,
    lambda a, b: a > b,
    lambda a, b: a >= b,
    lambda a, b: unsigned(a) < unsigned(b),
    lambda a, b: unsigned(a) <= unsigned(b),
    lambda a, b: unsigned(a) > unsigned(b),
    lambda a, b: unsigned(a) >= unsigned(b),
]


def as_bool(value: Any) -> Any:
    return value if isinstance(value, np.ndarray) else np.bool_(value)


def sign_extended_bool(value: Any) -> Any:
    """In signed predicates an i1 is 0 or -1."""
    if isinstance(value, int) or value.dtype != np.bool_:
        return value
    return -value.astype(np.int8)


def compare_integers(predicate: int, a: Any, b: Any) -> Any:
    a, b = (sign_extended_bool(a), sign_extended_bool(b)) if 2 <= predicate <= 5 else (a, b)
    return as_bool(INTEGER_PREDICATES[predicate](a, b))


# --- floats

ORDERED: dict[int, Callable[[Any, Any], Any]] = {
    1: lambda a, b: a == b,
    2: lambda a, b: a > b,
    3: lambda a, b: a >= b,
    4: lambda a, b: a < b,
    5: lambda a, b: a <= b,
    6: lambda a, b: a != b,
    7: lambda a, b: (a == a) & (b == b),
}


def compare_floats(predicate: int, a: Any, b: Any) -> Any:
    """Predicates 1 to 7 need both operands to be numbers; 8 to 14 hold where one is not."""
    nan = (a != a) | (b != b)
    if predicate in (0, 15):
        result = np.full(np.shape(a), predicate == 15)[()]
    elif predicate <= 7:
        result = ORDERED[predicate](a, b) & ~nan
    elif predicate == 14:
        result = nan
    else:
        result = ORDERED[predicate - 7](a, b) | nan
    return as_bool(result)


def minimum(a: Any, b: Any) -> Any:
    """IEEE 754-2019 minimum: NaN propagates, -0 is less than 0."""
    return np.where(a == b, np.where(np.signbit(a), a, b), np.minimum(a, b))[()]


def maximum(a: Any, b: Any) -> Any:
    """IEEE 754-2019 maximum: NaN propagates, 0 is greater than -0."""
    return np.where(a == b, np.where(np.signbit(a), b, a), np.maximum(a, b))[()]


def minnum(a: Any, b: Any) -> Any:
    return np.where(a != a, b, np.where(b != b, a, minimum(a, b)))[()]


def maxnum(a: Any, b: Any) -> Any:
    return np.where(a != a, b, np.where(b != b, a, maximum(a, b)))[()]


def fused_multiply_add(a: Any, b: Any, c: Any) -> Any:
    """a * b + c rounded once, lane by lane."""
    if not isinstance(a, np.ndarray):
        return fma(a, b, c)
    lanes = [fma(*values) for values in zip(np.ravel(a), np.ravel(b), np.ravel(c), strict=True)]
    return np.array(lanes, a.dtype).reshape(a.shape)


def fma(a: Any, b: Any, c: Any) -> Any:
    """The exact product and sum of fractions, rounded once to nearest even."""
    plain = a * b + c
    x, y, z = float(a), float(b), float(c)
    if not (math.isfinite(x) and math.isfinite(y) and math.isfinite(z)):
        return plain
    exact = Fraction(x) * Fraction(y) + Fraction(z)
    return round_fraction(exact, a.dtype) if exact else plain


def round_fraction(exact: Fraction, dtype: np.dtype) -> Any:
    """The float nearest to an exact number other than 0, ties to even, overflow to infinity."""
    try:
        value: Any = np.float64(float(exact))
    except OverflowError:
        return dtype.type(math.inf if exact > 0 else -math.inf)
    if value == 0:
        return dtype.type(math.copysign(0.0, exact))
    # Rounding twice may go wrong at a tie: all but the last rounding are to odd.
    if dtype != np.float64:
        value = towards_odd(value, exact)
    if dtype.itemsize == 2:
        value = towards_odd(np.float32(value), exact)
    return dtype.type(value)


def towards_odd(nearest: Any, exact: Fraction) -> Any:
    """Of the two floats around an exact number, the one with the odd significand."""
    if not np.isfinite(nearest) or Fraction(float(nearest)) == exact:
        return nearest
    if nearest.view(f"i{nearest.dtype.itemsize}") % 2 == 0:
        up = Fraction(float(nearest)) < exact
        return np.nextafter(nearest, nearest.dtype.type(math.inf if up else -math.inf))
    return nearest


def through_float(function: Callable[..., float]) -> Callable[..., Any]:
    """A function of Python floats, lane by lane, rounded to the operands' dtype."""

    def rule(*operands: Any) -> Any:
        dtype = operands[0].dtype
        if not isinstance(operands[0], np.ndarray):
            return dtype.type(function(*map(float, operands)))
        lanes = [function(*map(float, x)) for x in zip(*map(np.ravel, operands), strict=True)]
        return np.array(lanes, dtype).reshape(operands[0].shape)

    return rule


def round_half_away(value: Any) -> Any:
    size = np.abs(value)
    rounded = np.where(size % 1 == 0.5, np.ceil(size), np.rint(size))
    return cast(np.copysign(rounded, value), value.dtype)


def power_of_integer(base: int, exponent: int) -> int:
    if exponent >= 0:
        return base**exponent
    if base == 0:
        raise InterpreterError("zero to a negative power")
    return {1: 1, -1: -1 if exponent % 2 else 1}.get(base, 0)


def bits_of(value: Any) -> int:
    if isinstance(value, int):
        return 128 if isinstance(value, WideInteger) else 64
    return 8 * value.dtype.itemsize


def leading_zeros(value: Any) -> Any:
    bits = bits_of(value)
    return as_numbers(lambda x: bits - (x % 2**bits).bit_length())(value)


def trailing_zeros(value: Any) -> Any:
    bits = bits_of(value)
    return as_numbers(lambda x: ((x & -x).bit_length() - 1) if x else bits)(value)


def population_count(value: Any) -> Any:
    bits = bits_of(value)
    return as_numbers(lambda x: (x % 2**bits).bit_count())(value)


# --- conversions


def result_dtype(op: Operation) -> np.dtype:
    return dtype_of(element_type(op.results[0].type))


def element_type(type_: Attribute) -> Attribute:
    return type_.element_type if isinstance(type_, VectorType | TensorType) else type_


def cast(value: Any, dtype: np.dtype) -> Any:
    """NumPy's conversion, of a scalar or lane by lane."""
    return np.asarray(value).astype(dtype)[()]


def widen(read: Callable[[Any], Any]) -> Rule:
    def rule(frame: Frame, op: Operation, value: Any) -> Any:
        value = read(value)
        return int(value) if is_wide(op.results[0].type) else cast(value, result_dtype(op))

    return rule


def truncate(frame: Frame, op: Operation, value: Any) -> Any:
    dtype = result_dtype(op)
    if isinstance(value, WideInteger):
        value = np.int64(wrap(value, 64))
    return cast(value & 1, dtype) if dtype == np.bool_ else cast(value, dtype)


def index_cast(read: Callable[[Any], Any]) -> Rule:
    """Between `index` and integers: sign- or zero-extends, or cuts off."""

    def rule(frame: Frame, op: Operation, value: Any) -> Any:
        wide = np.asarray(read(value) if not isinstance(value, int) else np.int64(value))
        to = element_type(op.results[0].type)
        if dtype_of(to) == np.bool_:
            wide = wide & 1
        result = wide.astype(dtype_of(to))[()]
        return int(result) if isinstance(op.results[0].type, IndexType) else result

    return rule


def float_to_integer(is_signed: bool) -> Rule:
    """Towards zero. A value that does not fit gives poison: here the least or greatest integer."""

    def rule(frame: Frame, op: Operation, value: Any) -> Any:
        dtype = result_dtype(op)
        bits = 1 if dtype == np.bool_ else 8 * dtype.itemsize
        low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1)) if is_signed else (0, 2**bits)

        def lane(x: Any) -> int:
            number = float(x)
            fits = math.isfinite(number) and low <= math.trunc(number) < high
            return wrap(math.trunc(number) if fits else low if is_signed else high - 1, bits)

        lanes = [lane(x) for x in np.ravel(value)]
        return np.array(lanes, dtype).reshape(np.shape(value))[()]

    return rule


def integer_to_float(read: Callable[[Any], Any]) -> Rule:
    """Rounded once, to nearest even."""

    def rule(frame: Frame, op: Operation, value: Any) -> Any:
        dtype = result_dtype(op)
        lanes = [
            round_fraction(Fraction(int(x)), dtype) if int(x) else dtype.type(0)
            for x in np.ravel(read(value))
        ]
        return np.array(lanes, dtype).reshape(np.shape(value))[()]

    return rule


def convert_float(frame: Frame, op: Operation, value: Any) -> Any:
    return cast(value, result_dtype(op))


def bitcast(frame: Frame, op: Operation, value: Any) -> Any:
    dtype = result_dtype(op)
    if isinstance(value, int):
        value = np.int64(value)
    return value.view(dtype)


def select(frame: Frame, op: Operation, condition: Any, a: Any, b: Any) -> Any:
    """One operand or the other as a whole; lane by lane where the condition is a vector."""
    if isinstance(condition, np.ndarray):
        return np.where(condition, a, b)
    return a if condition else b


def constant_op(frame: Frame, op: Operation) -> Any:
    value = constant(op.properties["value"])
    return View.of(value, "a constant") if isinstance(op.results[0].type, TensorType) else value


def poison(frame: Frame, op: Operation) -> Any:
    """Anything may be there: NaN is noticed where it is used."""
    type_ = op.results[0].type
    is_float = isinstance(type_, AnyFloat)
    return scalar(float("nan") if is_float else -1, type_)


def predicate_of(op: Operation) -> int:
    return op.properties["predicate"].value.data  # pyright: ignore[reportAttributeAccessIssue]


def is_i1(value: Any) -> bool:
    return not isinstance(value, int) and value.dtype == np.bool_


# Combining kinds of reductions, as vector.reduction and affine.parallel name them.
COMBINE: dict[str, Callable[[Any, Any], Any]] = {
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "minsi": np.minimum,
    "maxsi": np.maximum,
    "minui": on_unsigned(np.minimum),
    "maxui": on_unsigned(np.maximum),
    "minimumf": minimum,
    "maximumf": maximum,
    "minnumf": minnum,
    "maxnumf": maxnum,
}

ARITH: dict[str, Rule] = {
    "constant": constant_op,
    "addi": pure(lambda a, b: a ^ b if is_i1(a) else a + b),
    "subi": pure(lambda a, b: a ^ b if is_i1(a) else a - b),
    "muli": pure(lambda a, b: a * b),
    "divsi": division(divide),
    "remsi": division(lambda a, b: a - divide(a, b) * b),
    "floordivsi": division(lambda a, b: a // b),
    "ceildivsi": division(lambda a, b: -(-a // b)),
    "divui": unsigned_division(lambda a, b: a // b),
    "remui": unsigned_division(lambda a, b: a % b),
    "ceildivui": unsigned_division(lambda a, b: -(-a // b)),
    "minsi": pure(lambda a, b: np.minimum(a, b)),
    "maxsi": pure(lambda a, b: np.maximum(a, b)),
    "minui": pure(on_unsigned(np.minimum)),
    "maxui": pure(on_unsigned(np.maximum)),
    "andi": pure(lambda a, b: a & b),
    "ori": pure(lambda a, b: a | b),
    "xori": pure(lambda a, b: a ^ b),
    "shli": pure(lambda a, b: shift(a, b, lambda x, n: x << n)),
    "shrsi": pure(lambda a, b: shift(a, b, lambda x, n: x >> n)),
    "shrui": pure(on_unsigned(lambda a, b: shift(a, b, lambda x, n: x >> n))),
    "mului_extended": lambda frame, op, a, b: extended_product(frame, op, a, b, unsigned),
    "mulsi_extended": lambda frame, op, a, b: extended_product(frame, op, a, b, signed),
    "addui_extended": extended_sum,
    "cmpi": lambda frame, op, a, b: compare_integers(predicate_of(op), a, b),
    "addf": pure(lambda a, b: a + b),
    "subf": pure(lambda a, b: a - b),
    "mulf": pure(lambda a, b: a * b),
    "divf": pure(lambda a, b: a / b),
    "remf": pure(np.fmod),
    "negf": pure(lambda a: -a),
    "minimumf": pure(minimum),
    "maximumf": pure(maximum),
    "minnumf": pure(minnum),
    "maxnumf": pure(maxnum),
    "cmpf": lambda frame, op, a, b: compare_floats(predicate_of(op), a, b),
    "select": select,
    "extsi": widen(sign_extended_bool),
    "extui": widen(unsigned),
    "trunci": truncate,
    "index_cast": index_cast(sign_extended_bool),
    "index_castui": index_cast(unsigned),
    "fptosi": float_to_integer(True),
    "fptoui": float_to_integer(False),
    "sitofp": integer_to_float(sign_extended_bool),
    "uitofp": integer_to_float(unsigned),
    "extf": convert_float,
    "truncf": convert_float,
    "bitcast": bitcast,
}

MATH: dict[str, Rule] = {
    "absf": pure(np.abs),
    "absi": pure(as_numbers(abs)),
    "copysign": pure(np.copysign),
    "sqrt": pure(np.sqrt),
    "rsqrt": pure(lambda a: a.dtype.type(1) / np.sqrt(a)),
    "cbrt": pure(np.cbrt),
    "exp": pure(np.exp),
    "exp2": pure(np.exp2),
    "expm1": pure(np.expm1),
    "log": pure(np.log),
    "log2": pure(np.log2),
    "log10": pure(np.log10),
    "log1p": pure(np.log1p),
    "sin": pure(np.sin),
    "cos": pure(np.cos),
    "tan": pure(np.tan),
    "asin": pure(np.arcsin),
    "acos": pure(np.arccos),
    "atan": pure(np.arctan),
    "atan2": pure(np.arctan2),
    "sinh": pure(np.sinh),
    "cosh": pure(np.cosh),
    "tanh": pure(np.tanh),
    "asinh": pure(np.arcsinh),
    "acosh": pure(np.arccosh),
    "atanh": pure(np.arctanh),
    "erf": pure(through_float(math.erf)),
    "powf": pure(np.power),
    "fpowi": pure(lambda a, n: np.power(a, np.asarray(n).astype(a.dtype)).astype(a.dtype)[()]),
    "ipowi": pure(as_numbers(power_of_integer)),
    "fma": pure(fused_multiply_add),
    "floor": pure(np.floor),
    "ceil": pure(np.ceil),
    "trunc": pure(np.trunc),
    "round": pure(round_half_away),
    "roundeven": pure(np.rint),
    "isnan": pure(np.isnan),
    "isinf": pure(np.isinf),
    "isfinite": pure(np.isfinite),
    "ctlz": pure(leading_zeros),
    "cttz": pure(trailing_zeros),
    "ctpop": pure(population_count),
}

# Functions of C's library, for doubles and with an f at the end for floats.
C_MATH: dict[str, Callable[..., Any]] = {
    name + ending: getattr(np, name)
    for name in ("sin", "cos", "tan", "fmod")
    for ending in ("", "f")
}


def complex_constant(frame: Frame, op: Operation) -> Any:
    """Either `[re, im] : complex<f32>` as an array attribute or xDSL's complex number."""
    value = op.properties["value"]
    dtype = result_dtype(op)
    if isinstance(value, ArrayAttr):
        parts = [part.value.data for part in value if isinstance(part, FloatAttr)]
    else:
        parts = [value.real.data, value.imag.data]  # pyright: ignore[reportAttributeAccessIssue]
    return dtype.type(complex(*parts))


def create_complex(frame: Frame, op: Operation, real: Any, imaginary: Any) -> Any:
    """The parts as they are: `re + 1j * im` would lose infinities and signs of zero."""
    result = np.empty(np.shape(real), result_dtype(op))
    result.real, result.imag = real, imaginary
    return result[()]


COMPLEX: dict[str, Rule] = {
    "constant": complex_constant,
    "create": create_complex,
    "re": pure(lambda z: z.real),
    "im": pure(lambda z: z.imag),
}

RULES: dict[str, Rule] = {
    "ub.poison": poison,
    **{f"arith.{name}": rule for name, rule in ARITH.items()},
    **{f"math.{name}": rule for name, rule in MATH.items()},
    **{f"complex.{name}": rule for name, rule in COMPLEX.items()},
}
