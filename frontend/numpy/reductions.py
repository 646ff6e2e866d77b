"""Reductions and running totals: sums, extremes, moments, and their NaN-blind forms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...dialects.dtypes import BOOL, DTYPES, F64, I64, DType, accumulator
from ...dialects.inference import ELEMENTWISE
from .. import primitives as nd
from ..array import Array
from ..control_branches import choice
from ..dims import Extent, product
from ..locations import UnsupportedError, user_error
from ..operations import as_array, as_value, into, key_of, operate
from ..promotion import common
from ..registry import add, implements, unsupported
from ..trace import Value, current
from .host_called import accumulated, at, reduced
from .support import (
    axes_of,
    axis_of,
    dtype_or,
    is_only_axis,
    reduced_axes,
    scalar,
    value_of,
    where,
)


def _finish(result: Value, out: Any, name: str) -> Any:
    return Array(result) if out is None else into(out, Array(result), True, name)


def _selected(value: Value, chosen: Any, neutral: Any) -> Value:
    """`value` where it counts, and elsewhere what changes nothing."""
    if chosen is None or chosen is True:
        return value
    return where(as_value(chosen, BOOL), value, scalar(neutral, value))


def _total(kind: str, neutral: int, combine: str) -> Callable[..., Any]:
    """`sum` and `prod`."""

    def function(
        a: Any,
        axis: Any = None,
        dtype: Any = None,
        out: Any = None,
        keepdims: bool = False,
        initial: Any = None,
        where: Any = None,
    ) -> Any:
        value = value_of(a)
        value = nd.cast(value, dtype_or(dtype, accumulator(value.dtype)))
        if value.dtype is BOOL:
            value = nd.cast(value, I64)
            return _finish(nd.cast(total_of(value, axis, keepdims, where), BOOL), out, kind)
        result = total_of(value, axis, keepdims, where)
        if initial is not None:
            result = nd.elementwise(combine, result, as_value(initial, value.dtype))
        return _finish(result, out, kind)

    def total_of(value: Value, axis: Any, keepdims: bool, chosen: Any) -> Value:
        value = _selected(value, chosen, neutral)
        return nd.reduce(kind, value, reduced_axes(axis, len(value.shape)), keepdims)

    function.__name__ = kind
    function.__doc__ = f"As `numpy.{kind}`."
    return function


sum_ = _total("sum", 0, "add")
add("sum", sum_)
add("prod", _total("prod", 1, "multiply"))


_OF_BOOLS = {"min": ("all", "bitwise_and"), "max": ("any", "bitwise_or")}


def _extreme(kind: str) -> Callable[..., Any]:
    """`min` and `max`."""

    def function(
        a: Any,
        axis: Any = None,
        out: Any = None,
        keepdims: bool = False,
        initial: Any = None,
        where: Any = None,
    ) -> Any:
        value = value_of(a)
        axes = reduced_axes(axis, len(value.shape))
        if value.dtype.kind == "c":
            raise user_error(UnsupportedError, f"numpy.{kind} of complex numbers is not supported")
        if where is not None and where is not True:
            if initial is None:
                raise user_error(
                    ValueError,
                    f"reduction operation '{kind}imum' does not have an identity, so to use a "
                    "where mask one has to specify 'initial'",
                )
            value = _selected(value, where, initial)
        if value.dtype is BOOL:
            kind_of_bool, combine = _OF_BOOLS[kind]
            result = nd.reduce(kind_of_bool, value, axes, keepdims)
            if initial is not None:
                result = nd.elementwise(combine, result, as_value(initial, BOOL))
            return _finish(result, out, kind)
        if initial is not None:
            value = _with_initial(value, axes, initial)
        result = nd.reduce(kind, value, axes, keepdims)
        if initial is not None:
            initial_value = as_value(initial, value.dtype)
            result = nd.elementwise(f"{kind}imum", result, initial_value)
        return _finish(result, out, kind)

    function.__name__ = kind
    function.__doc__ = f"As `numpy.{kind}`."
    return function


def _with_initial(value: Value, axes: tuple[int, ...], initial: Any) -> Value:
    """With one element more along the first axis, so that it is never empty."""
    low: list[Extent] = [0] * len(value.shape)
    high = list(low)
    if axes:
        high[axes[0]] = 1
    return nd.pad(value, as_value(initial, value.dtype), low, high) if axes else value


min_, max_ = _extreme("min"), _extreme("max")
for _name, _rule in {"min": min_, "amin": min_, "max": max_, "amax": max_}.items():
    add(_name, _rule)


def _truth(kind: str, neutral: bool) -> Callable[..., Any]:
    """`any` and `all`."""

    def function(
        a: Any, axis: Any = None, out: Any = None, keepdims: bool = False, *, where: Any = None
    ) -> Any:
        value = _selected(nd.cast(value_of(a), BOOL), where, neutral)
        result = nd.reduce(kind, value, reduced_axes(axis, len(value.shape)), keepdims)
        return _finish(result, out, kind)

    function.__name__ = kind
    function.__doc__ = f"As `numpy.{kind}`."
    return function


add("any", _truth("any", False))
add("all", _truth("all", True))


def _place_of_extreme(kind: str) -> Callable[..., Any]:
    """`argmin` and `argmax`."""

    def function(a: Any, axis: Any = None, out: Any = None, *, keepdims: bool = False) -> Any:
        value = value_of(a)
        if value.dtype.kind == "c":
            raise user_error(UnsupportedError, f"numpy.{kind} of complex numbers is not supported")
        rank = len(value.shape)
        if axis is None or (rank == 0 and is_only_axis(axis)):
            flat = nd.reshape(value, [product(value.shape)])
            result = nd.arg_reduce(kind, flat, 0, False)
            if keepdims:
                result = nd.reshape(result, [1] * rank)
        else:
            result = nd.arg_reduce(kind, value, axis_of(axis, rank), keepdims)
        return _finish(result, out, kind)

    function.__name__ = kind
    function.__doc__ = f"As `numpy.{kind}`."
    return function


add("argmin", _place_of_extreme("argmin"))
add("argmax", _place_of_extreme("argmax"))


# ------------------------------------------------------------------------------------- moments


def count_of(shape: tuple[Extent, ...], axes: tuple[int, ...], dtype: DType) -> Value:
    """The number of elements along `axes`, as a 0-d array."""
    return nd.cast(nd.extent(product([shape[axis] for axis in axes])), dtype)


def _counted(value: Value, axes: tuple[int, ...], keepdims: bool, chosen: Any) -> Value:
    """How many elements count, in the type of `value`."""
    real = value.dtype.real
    if chosen is None or chosen is True:
        return count_of(value.shape, axes, real)
    mask = nd.broadcast_to(as_value(chosen, BOOL), value.shape)
    return nd.reduce("sum", nd.cast(mask, real), axes, keepdims)


def _working_type(dtype: DType) -> DType:
    """The type in which means are computed: half precision in single, integers in double."""
    if dtype.name in ("f16", "bf16"):
        return DTYPES["f32"]
    return dtype if dtype.kind in "fc" else F64


def _divided(total: Value, count: Value) -> Value:
    return nd.elementwise("divide", total, nd.cast(count, total.dtype))


@implements()
def mean(
    a: Any,
    axis: Any = None,
    dtype: Any = None,
    out: Any = None,
    keepdims: bool = False,
    *,
    where: Any = None,
) -> Any:
    value = value_of(a)
    default = value.dtype if value.dtype.kind in "fc" else F64
    wanted = dtype_or(dtype, default)
    value = nd.cast(value, _working_type(wanted) if dtype is None else wanted)
    axes = axes_of(axis, len(value.shape))
    total = nd.reduce("sum", _selected(value, where, 0), axes, keepdims)
    if wanted.kind in "iub":
        total = nd.cast(total, F64)
    result = _divided(total, _counted(value, axes, keepdims, where))
    return _finish(nd.cast(result, wanted), out, "mean")


def variance(
    a: Any, axis: Any, dtype: Any, ddof: Any, keepdims: bool, chosen: Any, known_mean: Any
) -> Value:
    """The mean squared distance from the mean, over n - ddof elements."""
    value = value_of(a)
    wanted = dtype_or(dtype, value.dtype if value.dtype.kind in "fc" else F64)
    value = nd.cast(value, _working_type(wanted))
    axes = axes_of(axis, len(value.shape))
    everything = len(axes) == len(value.shape) and (chosen is None or chosen is True)
    one_pass = everything and known_mean is None and value.dtype in (DTYPES["f32"], F64)
    if one_pass and _lies_in_memory(value):
        return nd.cast(_variance_in_one_pass(value, axes, ddof, keepdims), wanted)
    if known_mean is None:
        count = _counted(value, axes, True, chosen)
        center = _divided(nd.reduce("sum", _selected(value, chosen, 0), axes, True), count)
    else:
        center = as_value(known_mean, value.dtype)
    distance = nd.elementwise("subtract", value, center)
    if value.dtype.kind == "c":
        parts = (nd.elementwise(part, distance) for part in ("real", "imag"))
        squared = nd.elementwise("add", *(nd.elementwise("square", part) for part in parts))
    else:
        squared = nd.elementwise("square", distance)
    total = nd.reduce("sum", _selected(squared, chosen, 0), axes, keepdims)
    count = _free(_counted(squared, axes, keepdims, chosen), ddof)
    return nd.cast(_divided(total, count), wanted.real)


def _lies_in_memory(value: Value) -> bool:
    """Whether the elements are there, or else are computed where they are used, in each pass.

    What a mask selects is not gathered, where all that is done with it can be done with all.
    """
    node = value.node
    if node is None:
        return True
    if node.op == "gather" and node.operands[1] in current().root.selections:
        return False
    return node.op not in (*ELEMENTWISE, "cast")


def _variance_in_one_pass(value: Value, axes: tuple[int, ...], ddof: Any, keepdims: bool) -> Value:
    """Variance of a whole array of f32 or f64 from two sums in f64: x is read once.

    They are those of d and d * d, where d = x - shift (T. Chan, G. Golub and R. LeVeque, Algorithms
    for computing the sample variance, 1983). A shift k standard deviations from the mean loses
    1 + 3 k**2 times what the sums lose. For f32 that is of no account: the shift is x[0], so that k
    is at most sqrt(n). For f64 it is the mean of the first elements, and where k**2 > 4, or sums
    are not finite, the squares of distances from the mean are added up in a second pass. Rows,
    which stay in cache, are quicker in f32 and twice.
    """
    # Sums, because there is no first element in an empty array.
    single = value.dtype is not F64
    first = (*(slice(1),) * (len(value.shape) - 1), slice(1 if single else 64))[: len(value.shape)]
    few = nd.cast(Array(value)[first].value, F64)
    if not single:
        share = _divided(scalar(1, few), count_of(few.shape, axes, F64))
        few = nd.elementwise("multiply", few, share)
    shift = nd.reduce("sum", few, axes, False)
    distance = nd.elementwise("subtract", nd.cast(value, F64), shift)
    count = count_of(value.shape, axes, F64)
    total = nd.reduce("sum", distance, axes, keepdims)
    squares = nd.reduce("sum", nd.elementwise("square", distance), axes, keepdims)
    mean = _divided(total, count)
    correction = nd.elementwise("multiply", total, mean)
    spread = nd.elementwise("subtract", squares, correction)
    if single:
        spread = nd.elementwise("maximum", spread, scalar(0, spread))
    else:
        spread = _again_where_far(value, spread, correction, nd.elementwise("add", shift, mean))
    return _divided(spread, _free(count, ddof))


def _again_where_far(value: Value, spread: Value, correction: Value, mean: Value) -> Value:
    """`spread`, or where `correction` is large beside it, the squares of x - mean added up."""
    limit = nd.elementwise("multiply", spread, scalar(4, spread))
    near = nd.reshape(nd.elementwise("less_equal", correction, limit), ())

    def again() -> Array:
        distance = nd.elementwise("subtract", value, nd.reshape(mean, ()))
        axes = tuple(range(len(value.shape)))
        total = nd.reduce("sum", nd.elementwise("square", distance), axes, False)
        return Array(nd.reshape(total, spread.shape))

    return choice(Array(near), lambda: Array(spread), again).value


def _free(count: Value, ddof: Any) -> Value:
    """What a sum of squares is divided by: the count less the degrees of freedom given up."""
    if isinstance(ddof, int | float) and ddof == 0:
        return count
    count = nd.elementwise("subtract", count, as_value(ddof, count.dtype))
    return nd.elementwise("maximum", count, scalar(0, count))


def _spread(name: str, root: bool) -> Callable[..., Any]:
    """`var` and `std`."""

    def function(
        a: Any,
        axis: Any = None,
        dtype: Any = None,
        out: Any = None,
        ddof: Any = 0,
        keepdims: bool = False,
        *,
        where: Any = None,
        mean: Any = None,
        correction: Any = None,
    ) -> Any:
        ddof = ddof if correction is None else correction
        result = variance(a, axis, dtype, ddof, keepdims, where, mean)
        return _finish(nd.elementwise("sqrt", result) if root else result, out, name)

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`."
    return function


add("var", _spread("var", False))
add("std", _spread("std", True))


@implements()
def average(
    a: Any, axis: Any = None, weights: Any = None, returned: bool = False, *, keepdims: bool = False
) -> Any:
    array = as_array(a)
    if weights is None:
        result = mean(array, axis, keepdims=keepdims)
        total = as_array(array.size / result.size) if returned else None
    else:
        weight = as_array(weights)
        dtype = common([key_of(array), key_of(weight)])
        dtype = dtype if dtype.kind in "fc" else F64
        if weight.ndim != array.ndim:
            if weight.ndim != 1 or axis is None:
                raise user_error(
                    TypeError, "Axis must be specified when shapes of a and weights differ."
                )
            along = axis_of(axis, array.ndim)
            shape = [weight.shape[0] if i == along else 1 for i in range(array.ndim)]
            weight = Array(nd.reshape(weight.value, shape))
        weight = weight.astype(dtype.numpy) + array.astype(dtype.numpy) * 0
        total = sum_(weight, axis, keepdims=keepdims)
        result = sum_(array.astype(dtype.numpy) * weight, axis, keepdims=keepdims) / total
    if returned:
        assert total is not None
        return result, Array(nd.broadcast_to(total.value, result.shape))
    return result


@implements()
def ptp(a: Any, axis: Any = None, out: Any = None, keepdims: bool = False) -> Any:
    result = max_(a, axis, keepdims=keepdims) - min_(a, axis, keepdims=keepdims)
    return result if out is None else into(out, result, True, "ptp")


# ----------------------------------------------------------------------------- running totals


def _running(name: str, kind: str, neutral: int, blind: bool = False) -> Callable[..., Any]:
    """`cumsum`, `cumprod`, and their NaN-blind forms."""

    def function(a: Any, axis: Any = None, dtype: Any = None, out: Any = None) -> Any:
        value = value_of(a)
        if blind and value.dtype.kind in "fc":
            value = where(nd.elementwise("isnan", value), scalar(neutral, value), value)
        value = nd.cast(value, dtype_or(dtype, accumulator(value.dtype)))
        if axis is None or (not value.shape and is_only_axis(axis)):
            value, axis = nd.reshape(value, [product(value.shape)]), 0
        result = nd.cumulative(kind, value, axis_of(axis, len(value.shape)))
        return _finish(result, out, name)

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`."
    return function


for _name, _kind, _neutral in (("cumsum", "sum", 0), ("cumprod", "prod", 1)):
    add(_name, _running(_name, _kind, _neutral))
    add(f"nan{_name}", _running(f"nan{_name}", _kind, _neutral, blind=True))


def _cumulative(name: str, kind: str, first: int) -> Callable[..., Any]:
    """The Array API's `cumulative_sum` and `cumulative_prod`."""

    def function(
        x: Any,
        /,
        *,
        axis: Any = None,
        dtype: Any = None,
        out: Any = None,
        include_initial: bool = False,
    ) -> Any:
        value = value_of(x)
        if axis is None and len(value.shape) != 1:
            raise user_error(
                ValueError,
                "For arrays which have more than one dimension ``axis`` argument is required.",
            )
        along = axis_of(0 if axis is None else axis, len(value.shape))
        value = nd.cast(value, dtype_or(dtype, accumulator(value.dtype)))
        result = nd.cumulative(kind, value, along)
        if include_initial:
            low: list[Extent] = [int(i == along) for i in range(len(value.shape))]
            result = nd.pad(result, scalar(first, value), low, [0] * len(low))
        return _finish(result, out, name)

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`."
    return function


add("cumulative_sum", _cumulative("cumulative_sum", "sum", 0))
add("cumulative_prod", _cumulative("cumulative_prod", "prod", 1))


# ----------------------------------------------------------------------------- blind to NaN


def _without_nan(name: str, replacement: Any) -> Callable[..., Any]:
    """`nansum` and its like: the reduction with each NaN replaced by what changes nothing."""
    from ..registry import FUNCTIONS

    def function(a: Any, axis: Any = None, **options: Any) -> Any:
        value = value_of(a)
        if value.dtype.kind in "fc":
            nan = nd.elementwise("isnan", value)
            filled = where(nan, scalar(replacement, value), value)
            result = FUNCTIONS[name](Array(filled), axis, **options)
            if name in ("min", "max"):  # all are NaN: so is the result
                keepdims = options.get("keepdims", False)
                lost = nd.reduce("all", nan, axes_of(axis, len(value.shape)), keepdims)
                result = Array(where(lost, scalar(np.nan, value), result.value))
            return result
        return FUNCTIONS[name](a, axis, **options)

    function.__name__ = f"nan{name}"
    function.__doc__ = f"As `numpy.nan{name}`."
    return function


for _name, _replacement in {
    "sum": 0,
    "prod": 1,
    "min": np.inf,
    "max": -np.inf,
    "argmin": np.inf,
    "argmax": -np.inf,
}.items():
    add(f"nan{_name}", _without_nan(_name, _replacement))


def _moment_without_nan(name: str) -> Callable[..., Any]:
    from ..registry import FUNCTIONS

    def function(a: Any, axis: Any = None, dtype: Any = None, **options: Any) -> Any:
        array = as_array(a)
        if array.value.dtype.kind in "fc":
            options["where"] = ~operate("isnan", array)
            array = Array(where(options["where"].value, array.value, scalar(0, array.value)))
        return FUNCTIONS[name](array, axis, dtype, **options)

    function.__name__ = f"nan{name}"
    function.__doc__ = f"As `numpy.nan{name}`."
    return function


for _name in ("mean", "var", "std"):
    add(f"nan{_name}", _moment_without_nan(_name))


# ----------------------------------------------------------------------------- of ufuncs

_BY_UFUNC = {
    "add": "sum",
    "multiply": "prod",
    "maximum": "max",
    "minimum": "min",
    "logical_and": "all",
    "logical_or": "any",
}


@implements("ufunc.reduce")
def ufunc_reduce(ufunc: Any, array: Any, axis: Any = 0, **options: Any) -> Any:
    """`np.add.reduce(x)` and its like."""
    from ..registry import FUNCTIONS

    name = _BY_UFUNC.get(ufunc.__name__)
    if name is None:
        return reduced(ufunc, array, axis, **options)
    given = {key: value for key, value in options.items() if value is not None}
    return FUNCTIONS[name](array, axis, **given)


@implements("ufunc.accumulate")
def ufunc_accumulate(
    ufunc: Any, array: Any, axis: Any = 0, dtype: Any = None, out: Any = None
) -> Any:
    """`np.maximum.accumulate(x)` and its like; the type is the array's."""
    kind = {"add": "sum", "multiply": "prod", "maximum": "max", "minimum": "min"}.get(
        ufunc.__name__
    )
    if kind is None:
        return accumulated(ufunc, array, axis, dtype, out)
    value = value_of(array)
    default = accumulator(value.dtype) if kind in ("sum", "prod") else value.dtype
    value = nd.cast(value, dtype_or(dtype, default))
    target = None if out is None else out[0] if isinstance(out, tuple) else out
    return _finish(nd.cumulative(kind, value, axis_of(axis, len(value.shape))), target, kind)


@implements("ufunc.outer")
def ufunc_outer(ufunc: Any, a: Any, b: Any, **options: Any) -> Any:
    """`np.add.outer(a, b)` and its like."""
    left, right = as_array(a), as_array(b)
    stretched = nd.reshape(left.value, [*left.shape, *[1] * right.ndim])
    return ufunc(Array(stretched), right, **options)


@implements("ufunc.at")
def ufunc_at(ufunc: Any, array: Any, index: Any, value: Any = None) -> None:
    """`np.add.at(x, index, values)`."""
    from ..indexing import add_at

    if not isinstance(array, Array):
        raise unsupported(f"numpy.{ufunc.__name__}.at")
    if ufunc.__name__ not in ("add", "subtract"):
        at(ufunc, array, index, value)
        return
    add_at(array, index, value if ufunc.__name__ == "add" else operate("negative", value))
