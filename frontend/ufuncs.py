"""NumPy's elementwise functions (ufuncs) in terms of the ops of `nd`.

`OPS` lists those that are an op under another or the same name; the rest are rules, which get
their operands cast to the types of NumPy's loop. A new elementwise function is one row.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from ..dialects.dtypes import BOOL, DTYPES, F64, I64, DType
from . import primitives as nd
from .locations import UnsupportedError, user_error
from .promotion import Key, loop
from .trace import Value

Rule = Callable[..., Value]

_SAME_NAME = (
    "negative absolute sign reciprocal square sqrt cbrt exp exp2 expm1 log log2 log10 log1p sin "
    "cos tan sinh cosh tanh floor ceil trunc rint logical_not isnan isinf isfinite add subtract "
    "multiply divide floor_divide remainder power hypot maximum minimum fmax fmin copysign "
    "bitwise_and bitwise_or bitwise_xor left_shift right_shift equal not_equal less less_equal "
    "greater greater_equal"
)
# The name of the ufunc (`ufunc.__name__`), and the op.
OPS: dict[str, str] = {name: name for name in _SAME_NAME.split()} | {
    "arcsin": "asin",
    "arccos": "acos",
    "arctan": "atan",
    "arcsinh": "asinh",
    "arccosh": "acosh",
    "arctanh": "atanh",
    "arctan2": "atan2",
    "fabs": "absolute",
    "invert": "bitwise_not",
    "conjugate": "conj",
    "float_power": "power",
    "erf": "erf",
    "expit": "sigmoid",
}
# Of bools NumPy computes these as logic.
_BOOL_OPS = {
    "add": "bitwise_or",
    "multiply": "bitwise_and",
    "maximum": "bitwise_or",
    "minimum": "bitwise_and",
    "fmax": "bitwise_or",
    "fmin": "bitwise_and",
}
# No code is compiled for these: the program calls NumPy's.
OF_THE_HOST = ("nextafter", "spacing", "gcd", "lcm", "ldexp", "frexp", "bitwise_count")
# These change nothing where the op is not for the type: floor of an int, conj of a real.
_IDENTITY = {"floor", "ceil", "trunc", "conjugate"}
# And these are the same for all where the type has no such values.
_CONSTANT = {"isnan": False, "isinf": False, "isfinite": True}


def apply(ufunc: np.ufunc, keys: tuple[Key, ...], lift: Sequence[Callable[[DType], Value]]) -> Any:
    """The ufunc of operands: a value, or a tuple of values where it has several results.

    Args:
        keys: of the operands, for promotion.
        lift: for each operand, how to get it as a value of a type.
    """
    name = ufunc.__name__
    if name in OF_THE_HOST:
        types = loop(ufunc, keys)
        values = [make(dtype) for make, dtype in zip(lift, types.inputs, strict=True)]
        shape = nd.broadcast(*[value.shape for value in values])
        results = nd.call_host(name, values, [(dtype, shape) for dtype in types.outputs])
        return results[0] if len(results) == 1 else results
    if name not in OPS and name not in RULES:
        raise user_error(UnsupportedError, f"numpy.{name} is not supported in a traced function")
    types = loop(ufunc, keys)
    if name in _MIXED and types.inputs[0] is not types.inputs[1]:
        signed_first = types.inputs[0].kind == "i"
        return _compare_signedness(
            name,
            [make(dtype) for make, dtype in zip(lift, types.inputs, strict=True)],
            signed_first,
        )
    inputs = types.inputs
    if name == "divide":  # NumPy has a loop (int8, int8) -> float64
        inputs = (types.outputs[0], types.outputs[0])
    values = [make(dtype) for make, dtype in zip(lift, inputs, strict=True)]
    rule = RULES.get(name)
    if rule is not None:
        return rule(*values)
    op, dtype = OPS[name], inputs[0]
    if dtype.kind == "c" and name in _COMPLEX_ORDER:
        return _COMPLEX_ORDER[name](*values)
    if dtype is BOOL and name in _BOOL_OPS:
        op = _BOOL_OPS[name]
    elif not nd.takes(op, dtype):
        if name in _IDENTITY and not (name != "conjugate" and dtype.kind == "c"):
            return values[0]
        if name in _CONSTANT:
            return nd.broadcast_to(nd.constant(_CONSTANT[name], BOOL), values[0].shape)
        raise user_error(UnsupportedError, f"numpy.{name} of {dtype.numpy_name} is not supported")
    return nd.elementwise(op, *values)


# ------------------------------------------------------------------------------ rules, with a row


def _scalar(value: float | int | bool, like: Value) -> Value:
    return nd.constant(value, like.dtype)


def _logical(op: str) -> Rule:
    def rule(*values: Value) -> Value:
        return nd.elementwise(op, *(nd.cast(value, BOOL) for value in values))

    return rule


def _scaled(factor: float) -> Rule:
    def rule(x: Value) -> Value:
        return nd.elementwise("multiply", x, _scalar(factor, x))

    return rule


def power(base: Value, exponent: Value) -> Value:
    """base ** exponent. Integers to negative powers are an error, as in NumPy."""
    if base.dtype.kind == "i":
        message = "Integers to negative integer powers are not allowed."
        known = known_constant(exponent)
        if known is None:
            fine = nd.elementwise("greater_equal", exponent, _scalar(0, exponent))
            nd.check(
                nd.reduce("all", fine, range(len(fine.shape)), False), f"ValueError: {message}"
            )
        elif known.size and known.min() < 0:
            raise user_error(ValueError, message)
    return nd.elementwise("power", base, exponent)


def known_constant(value: Value) -> np.ndarray[Any, Any] | None:
    """What a value is, where it is a constant of the program."""
    if value.node is not None and value.node.op == "constant":
        return value.node.attributes["value"]
    return None


def _fmod(a: Value, b: Value) -> Value:
    """C's remainder, with the sign of a: of floats that of the magnitudes, signed."""
    if a.dtype.kind == "f":
        magnitude = nd.elementwise(
            "remainder", nd.elementwise("absolute", a), nd.elementwise("absolute", b)
        )
        return nd.elementwise("copysign", magnitude, a)
    python = nd.elementwise("remainder", a, b)
    if a.dtype.kind == "u":
        return python
    zero = _scalar(0, a)
    signs = [nd.elementwise("less", value, zero) for value in (a, b)]
    other = nd.elementwise(
        "bitwise_and",
        nd.elementwise("not_equal", python, zero),
        nd.elementwise("not_equal", *signs),
    )
    return nd.elementwise("where", other, nd.elementwise("subtract", python, b), python)


def _divmod(a: Value, b: Value) -> tuple[Value, Value]:
    return nd.elementwise("floor_divide", a, b), nd.elementwise("remainder", a, b)


def _modf(x: Value) -> tuple[Value, Value]:
    """Fraction and whole part, both with x's sign; the fraction of an infinity is 0."""
    whole = nd.elementwise("trunc", x)
    fraction = nd.elementwise("subtract", x, whole)
    infinite = nd.elementwise("isinf", x)
    fraction = nd.elementwise("where", infinite, _scalar(0.0, x), fraction)
    return nd.elementwise("copysign", fraction, x), whole


def _logaddexp(exp: str, log1p: Rule, log_of_two: float) -> Rule:
    """log(exp(a) + exp(b)) as max + log1p(exp(-|a - b|)); equal operands, infinities too, apart."""

    def rule(a: Value, b: Value) -> Value:
        larger = nd.elementwise("maximum", a, b)
        distance = nd.elementwise("absolute", nd.elementwise("subtract", a, b))
        correction = log1p(nd.elementwise(exp, nd.elementwise("negative", distance)))
        equal = nd.elementwise("equal", a, b)
        correction = nd.elementwise("where", equal, _scalar(log_of_two, a), correction)
        return nd.elementwise("add", larger, correction)

    return rule


def _log2_1p(x: Value) -> Value:
    return nd.elementwise("multiply", nd.elementwise("log1p", x), _scalar(1 / math.log(2), x))


def _signbit(x: Value) -> Value:
    return nd.elementwise("less", nd.elementwise("copysign", _scalar(1, x), x), _scalar(0, x))


def _heaviside(x: Value, at_zero: Value) -> Value:
    zero, one = _scalar(0, x), _scalar(1, x)
    step = nd.elementwise("where", nd.elementwise("less", x, zero), zero, one)
    step = nd.elementwise("where", nd.elementwise("equal", x, zero), at_zero, step)
    return nd.elementwise("where", nd.elementwise("isnan", x), x, step)


def _xlogy(log: str) -> Rule:
    """x * log(y), and 0 where x is 0."""

    def rule(x: Value, y: Value) -> Value:
        product = nd.elementwise("multiply", x, nd.elementwise(log, y))
        zero = nd.elementwise("equal", x, _scalar(0, x))
        nan = nd.elementwise("isnan", y)
        zero = nd.elementwise("bitwise_and", zero, nd.elementwise("logical_not", nan))
        return nd.elementwise("where", zero, _scalar(0, x), product)

    return rule


def _logit(x: Value) -> Value:
    log = nd.elementwise("log", x)
    return nd.elementwise("subtract", log, nd.elementwise("log1p", nd.elementwise("negative", x)))


def _log_expit(x: Value) -> Value:
    return nd.elementwise("negative", nd.elementwise("softplus", nd.elementwise("negative", x)))


def _absolute(x: Value) -> Value:
    return x if x.dtype.kind in "bu" else nd.elementwise("absolute", x)


RULES: dict[str, Callable[..., Any]] = {
    "positive": lambda x: x,
    "absolute": _absolute,
    "power": power,
    "logical_and": _logical("bitwise_and"),
    "logical_or": _logical("bitwise_or"),
    "logical_xor": _logical("bitwise_xor"),
    "fmod": _fmod,
    "divmod": _divmod,
    "modf": _modf,
    "signbit": _signbit,
    "heaviside": _heaviside,
    "logaddexp": _logaddexp("exp", lambda x: nd.elementwise("log1p", x), math.log(2)),
    "logaddexp2": _logaddexp("exp2", _log2_1p, 1.0),
    "degrees": _scaled(180 / math.pi),
    "rad2deg": _scaled(180 / math.pi),
    "radians": _scaled(math.pi / 180),
    "deg2rad": _scaled(math.pi / 180),
    # of scipy.special
    "log_expit": _log_expit,
    "logit": _logit,
    "xlogy": _xlogy("log"),
    "xlog1py": _xlogy("log1p"),
}


def _complex_compare(op: str) -> Rule:
    """By the real parts, where they are equal by the imaginary ones; never with a NaN."""
    strict = op.removesuffix("_equal")

    def rule(a: Value, b: Value) -> Value:
        real_a, imag_a, real_b, imag_b = (
            nd.elementwise(part, x) for x in (a, b) for part in ("real", "imag")
        )
        nan = nd.elementwise(
            "bitwise_or", nd.elementwise("isnan", imag_a), nd.elementwise("isnan", imag_b)
        )
        by_real = nd.elementwise(
            "bitwise_and",
            nd.elementwise(strict, real_a, real_b),
            nd.elementwise("logical_not", nan),
        )
        by_imaginary = nd.elementwise(
            "bitwise_and",
            nd.elementwise("equal", real_a, real_b),
            nd.elementwise(op, imag_a, imag_b),
        )
        return nd.elementwise("bitwise_or", by_real, by_imaginary)

    return rule


def _complex_extreme(op: str, kept: int) -> Rule:
    """The operand that compares so with the other; of NaNs, the first, or the other one."""
    compare = _complex_compare(op)

    def rule(a: Value, b: Value) -> Value:
        first = nd.elementwise("bitwise_or", nd.elementwise("isnan", (a, b)[kept]), compare(a, b))
        return nd.elementwise("where", first, a, b)

    return rule


_COMPLEX_ORDER: dict[str, Rule] = {
    **{op: _complex_compare(op) for op in ("less", "less_equal", "greater", "greater_equal")},
    "maximum": _complex_extreme("greater_equal", 0),
    "minimum": _complex_extreme("less_equal", 0),
    "fmax": _complex_extreme("greater_equal", 1),
    "fmin": _complex_extreme("less_equal", 1),
}

# int64 and uint64 have no common type; NumPy compares them as the integers they are.
_MIXED = {"equal", "not_equal", "less", "less_equal", "greater", "greater_equal"}


def _compare_signedness(name: str, values: list[Value], signed_first: bool) -> Value:
    """A comparison of i64 and u64: where the signed one is negative the answer is known."""
    signed, unsigned = values if signed_first else reversed(values)
    negative = nd.elementwise("less", signed, _scalar(0, signed))
    as_unsigned = nd.cast(signed, DTYPES["u64"])
    operands = (as_unsigned, unsigned) if signed_first else (unsigned, as_unsigned)
    compared = nd.elementwise(name, *operands)
    signed_is_less = {
        "equal": False,
        "not_equal": True,
        "less": signed_first,
        "less_equal": signed_first,
        "greater": not signed_first,
        "greater_equal": not signed_first,
    }[name]
    return nd.elementwise("where", negative, nd.constant(signed_is_less, BOOL), compared)


PYTHON_DTYPES: dict[type, DType] = {bool: BOOL, int: I64, float: F64, complex: DTYPES["c128"]}
_TRUTHS = {
    *("equal", "not_equal", "less", "less_equal", "greater", "greater_equal"),
    *("logical_and", "logical_or", "logical_xor", "logical_not"),
}


def widest(kinds: Iterable[type]) -> type:
    """The type of Python's numbers that holds those of all these types."""
    return max(kinds, key=list(PYTHON_DTYPES).index)


def python_type(name: str, kinds: Sequence[type]) -> type:
    """What Python computes with the operator `name` of its own numbers of these types."""
    if name in _TRUTHS:
        return bool
    widest_kind = widest(kinds)
    if name == "divide":
        return widest([float, widest_kind])
    if name == "absolute" and widest_kind is complex:
        return float
    if name in ("bitwise_and", "bitwise_or", "bitwise_xor"):
        return widest_kind
    return widest([int, widest_kind])
