"""Elementwise functions: the ufuncs of `frontend/ufuncs.py`, and what NumPy composes of them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ...dialects.dtypes import BOOL, DTYPES, I64, floating
from .. import primitives as nd
from ..array import Array, view_of
from ..locations import UnsupportedError, user_error
from ..operations import as_array, as_value, call_ufunc, into, key_of, operate
from ..promotion import common
from ..registry import add, implements
from ..trace import Value
from ..ufuncs import OF_THE_HOST, OPS, RULES
from .support import axes_of, common_values, scalar, value_of, where

# Python spells some ufuncs twice; NumPy's Array API names are aliases of the same objects.
_ALIASES = (
    "abs acos acosh asin asinh atan atan2 atanh bitwise_invert bitwise_left_shift bitwise_not "
    "bitwise_right_shift conj mod pow true_divide"
)


def _function(ufunc: np.ufunc) -> Any:
    def function(*inputs: Any, **options: Any) -> Any:
        return call_ufunc(ufunc, "__call__", inputs, options)

    function.__name__ = ufunc.__name__
    function.__doc__ = f"As `numpy.{ufunc.__name__}`."
    return function


for _name in [*OPS, *RULES, *OF_THE_HOST, *_ALIASES.split()]:
    _ufunc = getattr(np, _name, None)
    if isinstance(_ufunc, np.ufunc):
        add(_name, _function(_ufunc))


def _of_parts(value: Value, function: Callable[[Array], Array]) -> Array:
    """Complex numbers whose parts are a function of the real and the imaginary ones."""
    parts = [function(Array(nd.elementwise(part, value))).value for part in ("real", "imag")]
    return Array(nd.elementwise("complex", *parts))


@implements("round", "around")
def round_(a: Any, decimals: int = 0, out: Any = None) -> Any:
    """NumPy's: multiply by a power of ten, round half to even, divide."""
    value = value_of(a)
    if value.dtype.kind == "c":
        result = _of_parts(value, lambda part: round_(part, decimals))
        return result if out is None else into(out, result, True, "round")
    if value.dtype.kind in "iub":
        if decimals < 0:
            scale = Array(scalar(10**-decimals, value))
            rounded = operate("multiply", round_(operate("divide", Array(value), scale)), scale)
            result = nd.cast(rounded.value, value.dtype)
            return Array(result) if out is None else into(out, Array(result), True, "round")
        result = value if value.dtype is not BOOL else nd.cast(value, DTYPES["f16"])
    elif decimals == 0:
        result = nd.elementwise("rint", value)
    else:
        forward, back = ("multiply", "divide") if decimals > 0 else ("divide", "multiply")
        scale = scalar(10.0 ** abs(decimals), value)
        result = nd.elementwise(
            back, nd.elementwise("rint", nd.elementwise(forward, value, scale)), scale
        )
    return Array(result) if out is None else into(out, Array(result), True, "round")


@implements("clip")
def clip(
    a: Any,
    a_min: Any = None,
    a_max: Any = None,
    out: Any = None,
    *,
    min: Any = None,
    max: Any = None,
) -> Any:
    """minimum(maximum(a, low), high), where a Python int beyond the type's range bounds nothing."""
    low, high = (a_min if min is None else min), (a_max if max is None else max)
    result = as_array(a)
    if result.value.dtype.kind in "iu":
        range_ = np.iinfo(result.value.dtype.numpy)
        low = _bound(low, "maximum", range_.min)
        high = _bound(high, "minimum", range_.max)
    if low is not None:
        result = operate("maximum", result, low)
    if high is not None:
        result = operate("minimum", result, high)
    return result if out is None else into(out, result, True, "clip")


def _bound(bound: Any, nearer: str, end: int) -> Any:
    """A bound that is a Python int, moved to the end of the type's range if it lies beyond."""
    if type(bound) is int:
        return max(bound, end) if nearer == "maximum" else min(bound, end)
    if key_of(bound) is int and abs(end) <= np.iinfo(np.int64).max:
        return operate(nearer, bound, end)
    return bound


@implements()
def real(val: Any) -> Array:
    """Of complex numbers, a view."""
    array = as_array(val)
    if array.value.dtype.kind != "c":
        return array
    return view_of(
        array,
        lambda value: nd.elementwise("real", value),
        lambda value, new: nd.elementwise("complex", new, nd.elementwise("imag", value)),
    )


@implements()
def imag(val: Any) -> Array:
    """Of complex numbers, a view; else zeros, which are read-only."""
    array = as_array(val)
    if array.value.dtype.kind != "c":
        return view_of(array, lambda value: nd.broadcast_to(scalar(0, value), value.shape), None)
    return view_of(
        array,
        lambda value: nd.elementwise("imag", value),
        lambda value, new: nd.elementwise("complex", nd.elementwise("real", value), new),
    )


@implements()
def angle(z: Any, deg: bool = False) -> Any:
    value = value_of(z)
    if value.dtype.kind == "c":
        parts = nd.elementwise("imag", value), nd.elementwise("real", value)
    else:
        value = nd.cast(value, floating(value.dtype))
        parts = nd.broadcast_to(scalar(0, value), value.shape), value
    result = Array(nd.elementwise("atan2", *parts))
    return result * (180 / math.pi) if deg else result


@implements()
def fix(x: Any, out: Any = None) -> Any:
    result = operate("trunc", x)
    return result if out is None else into(out, result, True, "fix")


@implements()
def nan_to_num(
    x: Any, copy: bool = True, nan: float = 0.0, posinf: Any = None, neginf: Any = None
) -> Array:
    array = as_array(x)
    value = array.value
    if value.dtype.kind != "f":
        result = Array(value)
        if value.dtype.kind == "c":
            result = _of_parts(value, lambda part: nan_to_num(part, True, nan, posinf, neginf))
        return _copied(array, result, copy)
    limits = np.finfo(value.dtype.numpy) if value.dtype.name != "bf16" else None
    largest = 3.3895313892515355e38 if limits is None else float(limits.max)
    zero, infinite = scalar(0, value), nd.elementwise("isinf", value)
    result = where(nd.elementwise("isnan", value), scalar(nan, value), value)
    for sign, given, default in (("greater", posinf, largest), ("less", neginf, -largest)):
        hit = nd.elementwise("bitwise_and", infinite, nd.elementwise(sign, value, zero))
        result = where(hit, scalar(default if given is None else given, value), result)
    return _copied(array, Array(result), copy)


def _copied(array: Array, result: Array, copy: bool) -> Array:
    """The result, or the array, into which it is stored."""
    if copy:
        return result
    array.store(result.value)
    return array


def _infinite(sign: str) -> Any:
    def function(x: Any, out: Any = None) -> Any:
        hit = operate("isinf", x) & operate(sign, x, 0)
        return hit if out is None else into(out, hit, True, "isinf")

    return function


add("isposinf", _infinite("greater"))
add("isneginf", _infinite("less"))


@implements()
def iscomplex(x: Any) -> Any:
    return operate("not_equal", imag(x), 0)


@implements()
def isreal(x: Any) -> Any:
    return operate("equal", imag(x), 0)


@implements()
def isclose(
    a: Any, b: Any, rtol: float = 1e-05, atol: float = 1e-08, equal_nan: bool = False
) -> Array:
    """|a - b| <= atol + rtol * |b|, infinities equal to themselves."""
    x, y = common_values([a, b])
    if x.dtype.kind not in "fc":
        x, y = (nd.cast(value, DTYPES["f64"]) for value in (x, y))
    left, right = Array(x), Array(y)
    close = abs(left - right) <= atol + rtol * abs(right)
    close = (close & operate("isfinite", right)) | operate("equal", left, right)
    if equal_nan:
        close = close | (operate("isnan", left) & operate("isnan", right))
    return close


@implements()
def allclose(
    a: Any, b: Any, rtol: float = 1e-05, atol: float = 1e-08, equal_nan: bool = False
) -> Array:
    value = isclose(a, b, rtol, atol, equal_nan).value
    return Array(nd.reduce("all", value, range(len(value.shape)), False))


@implements()
def array_equal(a1: Any, a2: Any, equal_nan: bool = False) -> Any:
    """Whether shapes and elements are equal. Shapes that are not known to differ must be equal."""
    a, b = as_array(a1), as_array(a2)
    if a.ndim != b.ndim or any(
        isinstance(m, int) and isinstance(n, int) and m != n
        for m, n in zip(a.shape, b.shape, strict=True)
    ):
        return Array(nd.constant(False, BOOL))
    equal = operate("equal", a, b)
    if equal_nan:
        equal = equal | (operate("isnan", a) & operate("isnan", b))
    return Array(nd.reduce("all", equal.value, range(a.ndim), False))


@implements()
def sinc(x: Any) -> Array:
    """sin(πx) / (πx), 1 at 0"""
    value = value_of(x)
    value = nd.cast(value, floating(value.dtype))
    angle_ = nd.elementwise("multiply", scalar(math.pi, value), value)
    zero = nd.elementwise("equal", value, scalar(0, value))
    safe = where(zero, scalar(1, value), angle_)
    ratio = nd.elementwise("divide", nd.elementwise("sin", safe), safe)
    return Array(where(zero, scalar(1, value), ratio))


def softmax_parts(x: Value, axis: Any) -> tuple[Value, Value, Value]:
    """The greatest element (0 where infinite), exp(x - greatest), and its sum; axes are kept."""
    axes = axes_of(axis, len(x.shape))
    greatest = nd.reduce("max", x, axes, True)
    greatest = where(nd.elementwise("isfinite", greatest), greatest, scalar(0, x))
    exponential = nd.elementwise("exp", nd.elementwise("subtract", x, greatest))
    return greatest, exponential, nd.reduce("sum", exponential, axes, True)


def _floating(operand: Any) -> Value:
    value = value_of(operand)
    return nd.cast(value, floating(value.dtype) if value.dtype.kind != "f" else value.dtype)


@implements("special.softmax")
def softmax(x: Any, axis: Any = None) -> Array:
    """exp(x - max) over its sum, as `scipy.special.softmax`."""
    _, exponential, total = softmax_parts(_floating(x), axis)
    return Array(nd.elementwise("divide", exponential, total))


@implements("special.log_softmax")
def log_softmax(x: Any, axis: Any = None) -> Array:
    """x - logsumexp(x), as `scipy.special.log_softmax`."""
    value = _floating(x)
    greatest, _, total = softmax_parts(value, axis)
    shifted = nd.elementwise("subtract", value, greatest)
    return Array(nd.elementwise("subtract", shifted, nd.elementwise("log", total)))


@implements("special.logsumexp")
def logsumexp(a: Any, axis: Any = None, b: Any = None, keepdims: bool = False) -> Array:
    """log(sum(exp(a))) without overflow, as `scipy.special.logsumexp`."""
    if b is not None:
        raise user_error(UnsupportedError, "scipy.special.logsumexp with b= is not supported")
    value = _floating(a)
    axes = axes_of(axis, len(value.shape))
    greatest, _, total = softmax_parts(value, axis)
    result = nd.elementwise("add", nd.elementwise("log", total), greatest)
    if not keepdims:
        result = nd.reshape(
            result, [extent for axis, extent in enumerate(result.shape) if axis not in axes]
        )
    return Array(result)


def _special(name: str) -> Any:
    def function(*operands: Any) -> Any:
        dtype = common([key for item in operands if (key := key_of(item)) is not None])
        dtype = floating(dtype)
        values = [as_value(item, dtype) for item in operands]
        rule = RULES.get(name)
        return Array(rule(*values) if rule else nd.elementwise(OPS[name], *values))

    function.__name__ = name
    function.__doc__ = f"As `scipy.special.{name}`."
    return function


for _name in (*OPS, *RULES):
    if not hasattr(np, _name):
        add(f"special.{_name}", _special(_name))


@implements()
def count_nonzero(a: Any, axis: Any = None, *, keepdims: bool = False) -> Array:
    value = nd.cast(nd.cast(value_of(a), BOOL), I64)
    return Array(nd.reduce("sum", value, axes_of(axis, len(value.shape)), keepdims))
