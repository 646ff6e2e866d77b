"""Order: sorting, searching in what is sorted, quantiles, counts of values.

Sorting is done by NumPy's functions, which a compiled program calls (`nd.call_host`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...dialects.dtypes import DTYPES, F64, I64, DType
from .. import primitives as nd
from ..array import Array
from ..dims import Extent, add, maximum, product
from ..locations import UnsupportedError, user_error
from ..operations import as_value, contains_traced, into, operate
from ..registry import FUNCTIONS, implements
from ..registry import add as register
from ..trace import Value
from .host_called import quantiles
from .support import (
    axes_of,
    axis_of,
    check_not_negative,
    common_values,
    extent_of,
    scalar,
    value_of,
    where,
    wrap,
)

# ---------------------------------------------------------------------------------------- sorting


def _along(a: Any, axis: Any) -> tuple[Value, int]:
    """The array, flattened where the axis is None, and the axis."""
    value = value_of(a)
    if axis is None:
        return nd.reshape(value, [product(value.shape)]), 0
    return value, axis_of(axis, len(value.shape))


def _no_order(order: Any, name: str) -> None:
    if order is not None:
        raise user_error(UnsupportedError, f"numpy.{name} with order= is for structured arrays")


def _kind(kind: Any, stable: Any) -> dict[str, Any]:
    return {"kind": "stable"} if stable or kind in ("stable", "mergesort") else {}


def _sorted(value: Value, axis: int) -> Value:
    (result,) = nd.call_host("sort", [value], [(value.dtype, value.shape)], axis=axis)
    return result


@implements()
def sort(
    a: Any,
    axis: Any = -1,
    kind: Any = None,
    order: Any = None,
    *,
    descending: bool = False,
    stable: bool | None = None,
) -> Array:
    _no_order(order, "sort")
    value, along = _along(a, axis)
    result = wrap(_sorted(value, along))
    return FUNCTIONS["flip"](result, along) if descending else result


@implements()
def argsort(
    a: Any,
    axis: Any = -1,
    kind: Any = None,
    order: Any = None,
    *,
    descending: bool = False,
    stable: bool | None = None,
) -> Array:
    """Where equal elements keep their order; `descending` sorts the reversed array, reversed."""
    _no_order(order, "argsort")
    value, along = _along(a, axis)
    if descending:
        value = FUNCTIONS["flip"](Array(value), along).value
        kind = "stable"
    results = [(I64, value.shape)]
    places = wrap(nd.call_host("argsort", [value], results, axis=along, **_kind(kind, stable))[0])
    if descending:
        places = FUNCTIONS["flip"](add(value.shape[along], -1) - places, along)
    return places


def _partition(name: str, dtype: Callable[[Value], DType]) -> Callable[..., Array]:
    def function(
        a: Any, kth: Any, axis: Any = -1, kind: str = "introselect", order: Any = None
    ) -> Array:
        _no_order(order, name)
        value, along = _along(a, axis)
        operands, options = [value], {}
        if contains_traced(kth):
            operands.append(value_of(kth))
            failure = "ValueError: kth is out of bounds"
        else:
            options["kth"] = kth if isinstance(kth, int | np.integer) else tuple(map(int, kth))
            failure = f"ValueError: kth(={kth}) out of bounds"
        results = [(dtype(value), value.shape)]
        return wrap(nd.call_host(name, operands, results, failure, axis=along, **options)[0])

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`."
    return function


register("partition", _partition("partition", lambda value: value.dtype))
register("argpartition", _partition("argpartition", lambda value: I64))


@implements()
def lexsort(keys: Any, axis: int = -1) -> Array:
    values = common_values(list(keys))
    along = axis_of(axis, len(values[0].shape))
    return wrap(nd.call_host("lexsort", values, [(I64, values[0].shape)], axis=along)[0])


# ------------------------------------------------------------------------------------- searching


@implements()
def searchsorted(a: Any, v: Any, side: str = "left", sorter: Any = None) -> Array:
    if side not in ("left", "right"):
        raise user_error(ValueError, f"side must be 'left' or 'right' (got {side!r})")
    if sorter is not None:
        a = FUNCTIONS["take"](a, sorter)
    table, values = common_values([a, v])
    if len(table.shape) != 1:
        raise user_error(ValueError, "object of too small depth for desired array")
    return wrap(nd.call_host("searchsorted", [table, values], [(I64, values.shape)], side=side)[0])


@implements()
def digitize(x: Any, bins: Any, right: bool = False) -> Array:
    values, edges = common_values([x, bins])
    failure = "ValueError: bins must be monotonically increasing or decreasing"
    results = [(I64, values.shape)]
    return wrap(nd.call_host("digitize", [values, edges], results, failure, right=bool(right))[0])


# ------------------------------------------------------------------------------------- quantiles


def _to_the_end(value: Value, axis: Any) -> tuple[Value, tuple[int, ...]]:
    """The array with the axes that are reduced as one, the last."""
    axes = axes_of(axis, len(value.shape))
    rest = [i for i in range(len(value.shape)) if i not in axes]
    turned = nd.transpose(value, [*rest, *axes])
    kept = turned.shape[: len(rest)]
    return nd.reshape(turned, [*kept, product([value.shape[i] for i in axes])]), axes


def _at(ordered: Value, index: Value) -> Value:
    """The elements at places along the last axis; the other axes of `index` are the last ones."""
    rest = ordered.shape[:-1]
    places: list[Value] = []
    for axis, extent in enumerate(rest):
        ones: list[Extent] = [1] * len(rest)
        ones[axis] = extent
        places.append(nd.iota(ones, axis, I64))
    return nd.gather(ordered, [*places, index], list(range(len(rest) + 1)))


class _Ordered:
    """An array sorted along the axes that are reduced, and how many numbers are in each row."""

    def __init__(self, value: Value, axis: Any, blind: bool):
        rows, self.axes = _to_the_end(value, axis)
        self.rank = len(value.shape)
        count = rows.shape[-1]
        nd.require_less(0, count, ValueError, "a quantile of no elements")
        self.rows = _sorted(rows, len(rows.shape) - 1)
        self.rest = rows.shape[:-1]
        self.count = nd.extent(count)
        self.lost: Value | None = None
        if value.dtype.kind == "f":
            # NaNs come last.
            nan = nd.elementwise("isnan", self.rows)
            last = [len(self.rest)]
            if blind:
                numbers = nd.cast(nd.elementwise("logical_not", nan), I64)
                self.count = nd.reduce("sum", numbers, last, False)
                self.lost = nd.elementwise("equal", self.count, nd.constant(0, I64))
            else:
                self.lost = nd.reduce("any", nan, last, False)

    def last(self) -> Value:
        """The place of the last number of each row."""
        last = nd.elementwise("subtract", self.count, nd.constant(1, I64))
        return nd.elementwise("maximum", last, nd.constant(0, I64))

    def finish(self, result: Value, keepdims: bool, leading: int, out: Any, name: str) -> Any:
        """The result of each row, NaN for those that have none, in its shape."""
        if self.lost is not None:
            result = where(self.lost, scalar(np.nan, result), result)
        if keepdims:
            kept = iter(self.rest)
            rest = [1 if axis in self.axes else next(kept) for axis in range(self.rank)]
            result = nd.reshape(result, [*result.shape[:leading], *rest])
        return wrap(result) if out is None else into(out, wrap(result), True, name)


def _median(name: str, blind: bool) -> Callable[..., Any]:
    def function(
        a: Any,
        axis: Any = None,
        out: Any = None,
        overwrite_input: bool = False,
        keepdims: bool = False,
    ) -> Any:
        value = value_of(a)
        if value.dtype.kind in "biu":
            value = nd.cast(value, F64)
        ordered = _Ordered(value, axis, blind)
        two = nd.constant(2, I64)
        before = nd.elementwise("floor_divide", ordered.last(), two)
        after = nd.elementwise("floor_divide", ordered.count, two)
        after = nd.elementwise("minimum", after, ordered.last())
        wide = DTYPES["f32"] if value.dtype.bits == 16 else value.dtype
        pair = [
            nd.cast(_at(ordered.rows, nd.broadcast_to(place, ordered.rest)), wide)
            for place in (before, after)
        ]
        middle = nd.elementwise("divide", nd.elementwise("add", *pair), scalar(2, pair[0]))
        return ordered.finish(nd.cast(middle, value.dtype), keepdims, 0, out, name)

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`."
    return function


register("median", _median("median", False))
register("nanmedian", _median("nanmedian", True))


def _quantile(name: str, scale: int, blind: bool) -> Callable[..., Any]:
    def function(
        a: Any,
        q: Any,
        axis: Any = None,
        out: Any = None,
        overwrite_input: bool = False,
        method: str = "linear",
        keepdims: bool = False,
        *,
        weights: Any = None,
    ) -> Any:
        value = value_of(a)
        exact = method in ("lower", "higher") and value.dtype.kind in "biu"
        if weights is not None or method not in _BETWEEN or exact:
            return quantiles(name, a, q, axis, keepdims, method, weights, out)
        if value.dtype.kind == "c":
            raise user_error(TypeError, "a must be an array of real numbers")
        if value.dtype.kind in "biu":
            value = nd.cast(value, F64)
        weak = isinstance(q, int | float)
        share = as_value(q, value.dtype) if weak else value_of(q)
        if share.dtype.kind in "biu":
            share = nd.cast(share, F64)
        if scale != 1:
            share = operate("divide", Array(share), Array(scalar(scale, value))).value
        inside = nd.elementwise(
            "bitwise_and",
            nd.elementwise("greater_equal", share, scalar(0, share)),
            nd.elementwise("less_equal", share, scalar(1, share)),
        )
        what = "Percentiles" if scale == 100 else "Quantiles"
        nd.check(
            nd.reduce("all", inside, range(len(inside.shape)), False),
            f"ValueError: {what} must be in the range [0, {scale}]",
        )
        ordered = _Ordered(value, axis, blind)
        leading = len(share.shape)
        share = nd.reshape(share, [*share.shape, *[1] * len(ordered.rest)])
        place = nd.elementwise("multiply", nd.cast(ordered.last(), share.dtype), share)
        place = nd.broadcast_to(place, nd.broadcast(place.shape, ordered.rest))
        low = nd.elementwise("floor", place)
        weight = _BETWEEN[method](nd.elementwise("subtract", place, low))
        before = nd.cast(low, I64)
        after = nd.elementwise("add", before, nd.constant(1, I64))
        after = nd.elementwise("minimum", after, ordered.last())
        pair = [Array(_at(ordered.rows, index)) for index in (before, after)]
        result = _between(pair[0], pair[1], Array(weight)).value
        if method in ("lower", "higher"):
            result = nd.cast(result, value.dtype)
        return ordered.finish(result, keepdims, leading, out, name)

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`."
    return function


def _between(a: Array, b: Array, weight: Array) -> Array:
    """a + (b - a) * weight, from the nearer end."""
    difference = b - a
    low, high = a + difference * weight, b - difference * (1 - weight)
    near_b = FUNCTIONS["where"](weight >= 0.5, high, low)
    return FUNCTIONS["where"](a == b, a, near_b)


def _step(from_: str) -> Callable[[Value], Value]:
    """0 below a bound and 1 from it on."""

    def weight(x: Value) -> Value:
        return nd.cast(nd.elementwise(from_, x, scalar(0, x)), x.dtype)

    return weight


def _midpoint(x: Value) -> Value:
    between = nd.elementwise("greater", x, scalar(0, x))
    return where(between, scalar(0.5, x), scalar(0, x))


# How far to go from the element before to the one after, by how far the place lies between them.
_BETWEEN: dict[str, Callable[[Value], Value]] = {
    "linear": lambda x: x,
    "lower": lambda x: nd.elementwise("multiply", x, scalar(0, x)),
    "higher": _step("greater"),
    "midpoint": _midpoint,
}

for _name, _scale in (("quantile", 1), ("percentile", 100)):
    register(_name, _quantile(_name, _scale, False))
    register(f"nan{_name}", _quantile(f"nan{_name}", _scale, True))


# ---------------------------------------------------------------------------------------- counts


@implements()
def bincount(x: Any, weights: Any = None, minlength: Any = 0) -> Array:
    """As many counts as the greatest element needs, or `minlength` where that is more."""
    value = value_of(x)
    if len(value.shape) != 1 or value.dtype.kind not in "biu":
        raise user_error(TypeError, "bincount needs a vector of integers")
    least = extent_of(minlength)
    check_not_negative(least, "'minlength' must not be negative")
    places = nd.cast(value, I64)
    none = nd.constant(0, I64)
    positive = nd.elementwise("greater_equal", places, none)
    message = "ValueError: 'list' argument must have no negative elements"
    nd.check(nd.reduce("all", positive, [0], False), message)
    after = nd.elementwise("add", places, nd.constant(1, I64))
    needed = nd.reduce("max", nd.concatenate([after, nd.broadcast_to(none, [1])], 0), [0], False)
    count = maximum(least, nd.counted(needed))
    dtype = I64 if weights is None else F64
    updates = nd.constant(1, I64) if weights is None else as_value(weights, F64)
    updates = nd.broadcast_to(updates, places.shape)
    zeros = nd.broadcast_to(nd.constant(0, dtype), [count])
    return wrap(nd.scatter(zeros, updates, [places], [0], "add"))


@implements()
def histogram(
    a: Any, bins: Any = 10, range: Any = None, density: Any = None, weights: Any = None
) -> tuple[Array, Array]:
    """`bins` is a known number, or the edges; `range` is two known numbers."""
    values = nd.reshape(value_of(a), [product(value_of(a).shape)])
    operands, options = [values], {}
    if range is not None:
        options["range"] = tuple(_known(bound) for bound in range)
    if isinstance(bins, str):
        raise user_error(UnsupportedError, f"numpy.histogram with bins={bins!r} is not supported")
    if isinstance(bins, Array) and not bins.ndim:
        bins = _known(bins)
    if isinstance(bins, int | np.integer):
        options["bins"] = int(bins)
        count: Extent = int(bins)
        edges = values.dtype if values.dtype.kind == "f" else F64
    else:
        operands.append(value_of(bins))
        count, edges = add(operands[-1].shape[0], -1), operands[-1].dtype
    dtype = I64
    if weights is not None:
        operands.append(nd.reshape(value_of(weights), values.shape))
        dtype = F64 if operands[-1].dtype.kind != "c" else DTYPES["c128"]
        options["weighted"] = True
    if density:
        options["density"], dtype = True, F64
    results = [(dtype, (count,)), (edges, (add(count, 1),))]
    failure = "ValueError: the range or the bins of a histogram are not finite, or not in order"
    counts, edges = nd.call_host("histogram", operands, results, failure, **options)
    return wrap(counts), wrap(edges)


def _known(bound: Any) -> float:
    if isinstance(bound, Array) and bound.known is None:
        raise user_error(
            UnsupportedError,
            "numpy.histogram: the range must be known while tracing",
            hint="give the edges: bins=np.linspace(low, high, count + 1)",
        )
    return np.asarray(bound).item()
