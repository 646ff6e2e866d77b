"""Numerical recipes of NumPy made of its other functions: differences, moments, convolutions."""

from __future__ import annotations

import math
from typing import Any

from ...dialects.dtypes import F64, I64
from .. import primitives as nd
from ..array import Array
from ..dims import Extent, add, floordiv, maximum, multiply
from ..locations import UnsupportedError, user_error
from ..numbers import greater, lesser
from ..operations import as_array, operate
from ..registry import FUNCTIONS, implements
from .support import axis_of, common_values, shape_of, value_of, wrap


def _floating(x: Any) -> Array:
    """The array, integers as float64."""
    value = value_of(x)
    return Array(nd.cast(value, F64) if value.dtype.kind in "biu" else value)


# ------------------------------------------------------------------------------------- differences


@implements()
def diff(a: Any, n: int = 1, axis: int = -1, prepend: Any = None, append: Any = None) -> Array:
    array = as_array(a)
    along = axis_of(axis, array.ndim)
    parts = [array]
    for given, place in ((prepend, 0), (append, len(parts) + 1)):
        if given is not None:
            part = as_array(given)
            if not part.ndim:
                ends: list[Extent] = list(array.shape)
                ends[along] = 1
                part = FUNCTIONS["broadcast_to"](part, ends)
            parts.insert(place, part)
    if len(parts) > 1:
        array = FUNCTIONS["concatenate"](parts, along)
    before = (slice(None),) * along
    for _ in range(n):
        later, earlier = array[(*before, slice(1, None))], array[(*before, slice(None, -1))]
        array = operate("not_equal", later, earlier) if array.dtype.kind == "b" else later - earlier
    return array


@implements()
def trapezoid(y: Any, x: Any = None, dx: Any = 1.0, axis: int = -1) -> Any:
    """Half the sum of neighbours, times their distance."""
    values = as_array(y)
    along = axis_of(axis, values.ndim)
    if x is not None:
        dx = diff(x, axis=-1 if as_array(x).ndim == 1 else along)
        if dx.ndim == 1:
            dx = FUNCTIONS["reshape"](
                dx, [dx.size if i == along else 1 for i in range(values.ndim)]
            )
    before = (slice(None),) * along
    pairs = values[(*before, slice(1, None))] + values[(*before, slice(None, -1))]
    return FUNCTIONS["sum"](dx * pairs / 2.0, along)


@implements()
def ediff1d(ary: Any, to_end: Any = None, to_begin: Any = None) -> Array:
    flat = FUNCTIONS["ravel"](ary)
    parts = [flat[1:] - flat[:-1]]
    for place, given in ((0, to_begin), (len(parts), to_end)):
        if given is not None:
            parts.insert(place if place == 0 else len(parts), FUNCTIONS["ravel"](given))
    return FUNCTIONS["concatenate"]([part.astype(flat.dtype) for part in parts])


@implements()
def gradient(f: Any, *varargs: Any, axis: Any = None, edge_order: int = 1) -> Any:
    """Central differences; at the ends one-sided, of first or second order."""
    array = _floating(f)
    axes = range(array.ndim) if axis is None else axis if isinstance(axis, tuple) else (axis,)
    places = [axis_of(one, array.ndim) for one in axes]
    spacings = list(varargs) or [1.0] * len(places)
    if len(spacings) == 1:
        spacings *= len(places)
    if len(spacings) != len(places):
        raise user_error(TypeError, "invalid number of arguments")
    if edge_order not in (1, 2):
        raise user_error(ValueError, "'edge_order' greater than 2 not supported")
    found = [
        _differences(array, spacing, along, edge_order)
        for spacing, along in zip(spacings, places, strict=True)
    ]
    return found[0] if len(found) == 1 else tuple(found)


def _differences(array: Array, spacing: Any, along: int, edge_order: int) -> Array:
    message = (
        "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) "
        "elements are required."
    )
    nd.require_less(edge_order, array.shape[along], ValueError, message)
    f = FUNCTIONS["moveaxis"](array, along, 0)
    steps = as_array(spacing)
    if steps.ndim == 0:
        inside = (f[2:] - f[:-2]) / (2.0 * steps)
        first = last = steps
        second = next_to_last = steps
    else:
        widths = steps[1:] - steps[:-1]
        widths = FUNCTIONS["reshape"](widths, (widths.shape[0], *[1] * (array.ndim - 1)))
        before, after = widths[:-1], widths[1:]
        inside = (
            f[:-2] * (-after / (before * (before + after)))
            + f[1:-1] * ((after - before) / (before * after))
            + f[2:] * (before / (after * (before + after)))
        )
        first, second = widths[0], widths[1] if edge_order == 2 else None
        last, next_to_last = widths[-1], widths[-2] if edge_order == 2 else None
    if edge_order == 1:
        start, end = (f[1] - f[0]) / first, (f[-1] - f[-2]) / last
    else:
        start = _edge(f[0], f[1], f[2], first, second)
        end = -_edge(f[-1], f[-2], f[-3], last, next_to_last)
    parts = [FUNCTIONS["expand_dims"](start, 0), inside, FUNCTIONS["expand_dims"](end, 0)]
    return FUNCTIONS["moveaxis"](FUNCTIONS["concatenate"](parts), 0, along)


def _edge(f0: Any, f1: Any, f2: Any, h0: Any, h1: Any) -> Any:
    """The slope at f0 of the parabola through three points at distances h0 and h1."""
    a = -(2.0 * h0 + h1) / (h0 * (h0 + h1))
    return f0 * a + f1 * ((h0 + h1) / (h0 * h1)) + f2 * (-h0 / (h1 * (h0 + h1)))


@implements()
def unwrap(p: Any, discont: Any = None, axis: int = -1, *, period: Any = 2 * math.pi) -> Array:
    array = as_array(p)
    if array.dtype.kind not in "fc" or not isinstance(period, int | float):
        raise user_error(
            UnsupportedError, "numpy.unwrap is supported of floats, with a known period"
        )
    along = axis_of(axis, array.ndim)
    turned = FUNCTIONS["moveaxis"](array, along, 0)
    half = period / 2
    discont = half if discont is None else discont
    steps = turned[1:] - turned[:-1]
    inside = operate("remainder", steps + half, period) - half
    up = operate("bitwise_and", inside == -half, steps > 0)
    inside = FUNCTIONS["where"](up, half, inside)
    correction = inside - steps
    small = operate("absolute", steps) < discont
    correction = FUNCTIONS["where"](small, 0.0, correction)
    rest = turned[1:] + FUNCTIONS["cumsum"](correction, axis=0)
    joined = FUNCTIONS["concatenate"]([turned[:1], rest])
    return FUNCTIONS["moveaxis"](joined, 0, along)


@implements()
def interp(
    x: Any, xp: Any, fp: Any, left: Any = None, right: Any = None, period: Any = None
) -> Array:
    """On the line between the two points of the table around each x."""
    if period is not None:
        x, xp, fp = _in_one_period(x, xp, fp, abs(period))
        left = right = None
    at, table = (Array(nd.cast(value_of(operand), F64)) for operand in (x, xp))
    values = _floating(fp)
    if values.dtype.kind != "c":
        values = values.astype(float)
    if table.ndim != 1 or values.ndim != 1:
        raise user_error(ValueError, "xp and fp must be vectors")
    nd.agree(table.shape[0], values.shape[0], "fp and xp are not of the same length.")
    nd.require_less(0, table.shape[0], ValueError, "array of sample points is empty")
    take, where = FUNCTIONS["take"], FUNCTIONS["where"]
    last = as_array(add(table.shape[0], -1))
    place = FUNCTIONS["searchsorted"](table, at, "right") - 1
    low = operate("maximum", operate("minimum", place, operate("subtract", last, 1)), 0)
    high = operate("minimum", low + 1, last)
    x0, x1, y0, y1 = (
        take(table, low, mode="clip"),
        take(table, high, mode="clip"),
        take(values, low, mode="clip"),
        take(values, high, mode="clip"),
    )
    width = where(x1 == x0, 1.0, x1 - x0)
    slope = (y1 - y0) / width
    result = where(at == x0, y0, slope * (at - x0) + y0)
    result = where(at == x1, y1, result)
    result = where(at < table[0], values[0] if left is None else left, result)
    result = where(at > table[-1], values[-1] if right is None else right, result)
    return where(operate("isnan", at), at, result)


def _in_one_period(x: Any, xp: Any, fp: Any, period: Any) -> tuple[Any, Any, Any]:
    """Places in the first period, and a table in order with one point more at both ends.

    Raises:
        ValueError: the period is 0.
    """
    if isinstance(period, int | float) and not period:
        raise user_error(ValueError, "period must be a non-zero value")
    at, table = (Array(nd.cast(value_of(item), F64)) % period for item in (x, xp))
    order = FUNCTIONS["argsort"](table)
    take, join = FUNCTIONS["take"], FUNCTIONS["concatenate"]
    table, values = take(table, order), take(as_array(fp), order)
    table = join((table[-1:] - period, table, table[:1] + period))
    return at, table, join((values[-1:], values, values[:1]))


# ---------------------------------------------------------------------------------------- windows


@implements("lib.stride_tricks.sliding_window_view")
def sliding_window_view(
    x: Any, window_shape: Any, axis: Any = None, *, subok: bool = False, writeable: bool = False
) -> Array:
    """Every window of a shape, its places the last axes; read where it is used, as a view is."""
    array = as_array(x)
    sizes = shape_of(window_shape)
    if subok or writeable:
        raise user_error(
            UnsupportedError, "sliding_window_view is supported without subok and writeable"
        )
    given = range(array.ndim) if axis is None else axis if isinstance(axis, tuple) else (axis,)
    axes = [axis_of(one, array.ndim) for one in given]  # one may occur twice
    if len(sizes) != len(axes):
        message = "Must provide matching length window_shape and axis"
        if axis is None:
            message = "Since axis is `None`, must provide window_shape for all dimensions of `x`"
        raise user_error(
            ValueError, f"{message}; got {len(sizes)} window_shape elements for {len(axes)} axes"
        )
    message = "window shape cannot be larger than input array shape"
    for size, along in zip(sizes, axes, strict=True):
        nd.require_less(size, add(array.shape[along], 1), ValueError, message)
        places = FUNCTIONS["arange"](add(array.shape[along], add(1, multiply(size, -1))))
        within = FUNCTIONS["arange"](size)
        at = value_of(places[:, None] + within)
        # The dimensions of the index come first; they are in range, which is not asked again.
        windows = Array(nd.gather(value_of(array), [at], [along]))
        array = FUNCTIONS["moveaxis"](windows, (0, 1), (along, -1))
    return array


# ----------------------------------------------------------------------------------------- moments


@implements()
def cov(
    m: Any,
    y: Any = None,
    rowvar: bool = True,
    bias: bool = False,
    ddof: Any = None,
    fweights: Any = None,
    aweights: Any = None,
    *,
    dtype: Any = None,
) -> Array:
    if fweights is not None or aweights is not None:
        raise user_error(UnsupportedError, "numpy.cov with weights is not supported")
    rows = _observations(m, rowvar)
    if y is not None:
        rows = FUNCTIONS["concatenate"](
            list(map(Array, common_values([rows, _observations(y, rowvar)])))
        )
    if dtype is None:
        dtype = complex if rows.dtype.kind == "c" else float
    rows = rows.astype(dtype)
    delta = (0 if bias else 1) if ddof is None else ddof
    count = as_array(rows.shape[1]).astype(rows.dtype if rows.dtype.kind == "f" else float)
    centred = rows - FUNCTIONS["mean"](rows, axis=1, keepdims=True)
    turned = operate("conjugate", centred).T if rows.dtype.kind == "c" else centred.T
    scale = operate("maximum", operate("subtract", count, delta), 0)
    return FUNCTIONS["squeeze"](operate("divide", centred @ turned, scale))


def _observations(m: Any, rowvar: bool) -> Array:
    array = _floating(m)
    if array.ndim > 2:
        raise user_error(ValueError, "m has more than 2 dimensions")
    if (
        array.ndim == 2
        and not rowvar
        and not (isinstance(array.shape[0], int) and array.shape[0] == 1)
    ):
        array = array.T
    return FUNCTIONS["atleast_2d"](array)


@implements()
def corrcoef(x: Any, y: Any = None, rowvar: bool = True, *, dtype: Any = None) -> Array:
    covariance = cov(x, y, rowvar, dtype=dtype)
    if covariance.ndim == 0:
        return operate("divide", covariance, covariance)
    deviation = operate("sqrt", FUNCTIONS["diagonal"](covariance).real)
    result = covariance / deviation[:, None] / deviation[None, :]
    if result.dtype.kind == "c":
        return result
    return FUNCTIONS["clip"](result, -1, 1)


# ------------------------------------------------------------------------------------ convolutions


def _correlated(a: Array, v: Array, low: Extent, count: Extent) -> Array:
    """sum over k of a[i + k - low] * v[k] for `count` i, where a is 0 outside of itself."""
    points, width = a.shape[0], v.shape[0]
    high = maximum(add(add(count, add(width, -1)), multiply(add(points, low), -1)), 0)
    padded = nd.pad(a.value, nd.constant(0, a.value.dtype), [low], [high])
    places = nd.elementwise("add", nd.iota([count, 1], 0, I64), nd.iota([1, width], 1, I64))
    return Array(nd.gather(padded, [places], [0])) @ v


@implements()
def correlate(a: Any, v: Any, mode: str = "valid") -> Array:
    if mode not in ("full", "valid", "same"):
        raise user_error(ValueError, f"mode must be 'full', 'valid' or 'same', not {mode!r}")
    left, right = map(Array, common_values([a, v]))
    if left.ndim != 1 or right.ndim != 1:
        raise user_error(ValueError, "object of too small depth for desired array")
    if right.dtype.kind == "c":
        right = operate("conjugate", right)
    return _sliding(left, right, mode, turned=False)


@implements()
def convolve(a: Any, v: Any, mode: str = "full") -> Array:
    if mode not in ("full", "valid", "same"):
        raise user_error(ValueError, f"mode must be 'full', 'valid' or 'same', not {mode!r}")
    left, right = (FUNCTIONS["atleast_1d"](wrap(x)) for x in common_values([a, v]))
    return _sliding(left, FUNCTIONS["flip"](right), mode, turned=True)


def _sliding(a: Array, v: Array, mode: str, turned: bool) -> Array:
    """The longer of the two is the one that the other slides along."""
    for operand, name in ((a, "a"), (v, "v")):
        nd.require_less(0, operand.shape[0], ValueError, f"{name} cannot be empty")
    n, m = a.shape[0], v.shape[0]
    shorter = _is_shorter(n, m)
    if shorter is None:
        return _middle(_correlated(a, v, add(m, -1), add(n, add(m, -1))), n, m, mode, turned)
    if shorter:
        if turned:
            return _sliding(FUNCTIONS["flip"](v), FUNCTIONS["flip"](a), mode, turned)
        return FUNCTIONS["flip"](_sliding(v, a, mode, turned))
    if mode == "valid":
        return _correlated(a, v, 0, add(n, add(multiply(m, -1), 1)))
    if mode == "full":
        return _correlated(a, v, add(m, -1), add(n, add(m, -1)))
    # NumPy keeps the middle: of an even kernel, the first of the two middle ones.
    return _correlated(a, v, floordiv(m, 2), n)


def _middle(full: Array, n: Extent, m: Extent, mode: str, turned: bool) -> Array:
    """The part of a full convolution that a mode is, whichever of the lengths is the greater."""
    if mode == "full":
        return full
    less, more = lesser(n, m), greater(n, m)
    if mode == "valid":
        start, count = add(less, -1), add(more, add(multiply(less, -1), 1))
    else:
        # Of an even number, the first of the two middle ones, or the last where the arrays change
        # places and the result is reversed.
        first = 1 if turned else lesser(greater(add(n, add(multiply(m, -1), 1)), 0), 1)
        start, count = floordiv(add(less, multiply(first, -1)), 2), more
    return full[start : add(start, count)]


def _is_shorter(n: Extent, m: Extent) -> bool | None:
    """Whether n < m, where that is known; a dynamic extent is taken to be no less than a number."""
    if isinstance(n, int) and isinstance(m, int):
        return n < m
    if isinstance(m, int):
        nd.require_less(
            m - 1, n, ValueError, f"a convolution of fewer elements than its kernel, {m}"
        )
        return False
    if isinstance(n, int):
        nd.require_less(n, m, ValueError, f"a convolution of fewer elements than its kernel, {n}")
        return True
    return False if n is m else None
