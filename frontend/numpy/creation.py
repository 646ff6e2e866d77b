"""Making arrays: filled ones, ranges, identity, triangles, grids."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ...dialects.dtypes import F64, I64, DType, dtype_of
from .. import primitives as nd
from ..array import Array
from ..control_sharing import view_or_copy
from ..dims import Dim, Extent, add, ceildiv, maximum, multiply
from ..locations import UnsupportedError, user_error
from ..numbers import is_whole, number
from ..operations import as_array, as_value, contains_traced, key_of, operate
from ..promotion import common
from ..registry import FUNCTIONS, implements
from ..registry import add as register
from ..trace import Value
from .support import dtype_or, extent_of, lies_in_order, row_major_only, shape_of, value_of

# Arrays of at most so many elements, made of known numbers, are known to Python's control flow too.
_LARGEST_KNOWN = 64


def _filled(shape: Any, fill: Any, dtype: DType) -> Array:
    extents = shape_of(shape)
    result = Array(nd.broadcast_to(as_value(fill, dtype), extents))
    if not isinstance(fill, Array | Dim):
        _remember(result, lambda sizes: np.full(sizes, fill, dtype.numpy))
    return result


def _remember(array: Array, make: Callable[[list[int]], Any]) -> None:
    """Let the trace know the contents of a small array of known size."""
    sizes = [extent for extent in array.shape if isinstance(extent, int)]
    if len(sizes) == array.ndim and math.prod(sizes) <= _LARGEST_KNOWN:
        array.known = make(sizes)


@implements()
def zeros(shape: Any, dtype: Any = float, order: str = "C", *, like: Any = None) -> Array:
    row_major_only(order, "numpy.zeros")
    return _filled(shape, 0, dtype_or(dtype, F64))


@implements()
def ones(shape: Any, dtype: Any = None, order: str = "C", *, like: Any = None) -> Array:
    row_major_only(order, "numpy.ones")
    return _filled(shape, 1, dtype_or(dtype, F64))


@implements()
def empty(shape: Any, dtype: Any = float, order: str = "C", *, like: Any = None) -> Array:
    """Zeros: what an empty array holds is not defined, and a compiler may use it as it likes."""
    row_major_only(order, "numpy.empty")
    result = _filled(shape, 0, dtype_or(dtype, F64))
    result.known = None
    return result


@implements()
def full(
    shape: Any, fill_value: Any, dtype: Any = None, order: str = "C", *, like: Any = None
) -> Array:
    row_major_only(order, "numpy.full")
    return _filled(shape, fill_value, dtype_or(dtype, value_of(fill_value).dtype))


def _like(fill: Any, name: str) -> Callable[..., Array]:
    def function(
        a: Any, dtype: Any = None, order: str = "K", subok: bool = True, shape: Any = None
    ) -> Array:
        row_major_only(order, f"numpy.{name}")
        model = as_array(a)
        wanted = dtype_or(dtype, model.value.dtype)
        return _filled(model.shape if shape is None else shape, fill, wanted)

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`."
    return function


for _name, _fill in (("zeros_like", 0), ("ones_like", 1), ("empty_like", 0)):
    register(_name, _like(_fill, _name))


@implements()
def full_like(
    a: Any,
    fill_value: Any,
    dtype: Any = None,
    order: str = "K",
    subok: bool = True,
    shape: Any = None,
) -> Array:
    row_major_only(order, "numpy.full_like")
    model = as_array(a)
    wanted = dtype_or(dtype, model.value.dtype)
    return _filled(model.shape if shape is None else shape, fill_value, wanted)


@implements()
def array(object: Any, dtype: Any = None, *, copy: bool | None = True, **options: Any) -> Array:
    """Of an array, a number, or a nested list of such."""
    row_major_only(options.get("order"), "numpy.array")
    if (constant := _without_numbers(object, dtype)) is not None:
        return np.array(constant, copy=bool(copy), ndmin=options.get("ndmin", 0))  # pyright: ignore
    source = as_array(object)
    default = source.value.dtype
    result = Array(as_value(source, dtype_or(dtype, default)))
    same = dtype is None or dtype_of(dtype) is default
    for _ in range(int(options.get("ndmin", 0)) - result.ndim):
        result = FUNCTIONS["expand_dims"](result, 0)
    if not contains_traced([object]):
        _remember(result, lambda sizes: np.array(object, result.dtype).reshape(sizes))
    return result if copy or not same or not isinstance(object, Array) else object


def _without_numbers(object: Any, dtype: Any) -> np.ndarray[Any, Any] | None:
    """What holds None or strings is no traced array: it is NumPy's, used while tracing."""
    if dtype is not None or contains_traced([object]) or not _holds_other(object):
        return None
    return np.array(object)


def _holds_other(object: Any) -> bool:
    if isinstance(object, list | tuple):
        return any(map(_holds_other, object))
    if isinstance(object, np.ndarray):
        return object.dtype.kind in "OSU"
    return object is None or isinstance(object, str)


@implements("asarray", "asanyarray")
def asarray(
    a: Any, dtype: Any = None, order: Any = None, *, copy: Any = None, **rest: Any
) -> Array:
    """The array itself, unless its type is another."""
    return array(a, dtype, copy=copy, order=order)


@implements()
def ascontiguousarray(a: Any, dtype: Any = None, *, like: Any = None) -> Array:
    """Of one axis at least; the array itself where its elements lie in order, else a copy."""
    found = array(a, dtype, copy=None, ndmin=1)
    return found if lies_in_order(found) else view_or_copy(found, found.value)


@implements()
def copy(a: Any, order: str = "K", subok: bool = False) -> Array:
    return as_array(a).copy()


@implements()
def astype(x: Any, dtype: Any, /, *, copy: bool = True, device: Any = None) -> Array:
    return as_array(x).astype(dtype)


# ------------------------------------------------------------------------------------------ ranges


def _ramp(count: Extent, dtype: DType) -> Value:
    """0, 1, 2, … in the type, which may be any."""
    if dtype.kind in "iuf":
        return nd.iota([count], 0, dtype)
    return nd.cast(nd.iota([count], 0, I64), dtype)


@implements()
def arange(
    start: Any = None,
    stop: Any = None,
    step: Any = None,
    dtype: Any = None,
    *,
    device: Any = None,
    like: Any = None,
) -> Array:
    """start + i * step. The bounds are known numbers or extents: they give the length."""
    if stop is None:
        start, stop = 0, start
    step = 1 if step is None else step
    start = 0 if start is None else start
    bounds: list[Any] = [_plain(item) for item in (start, stop, step)]
    if all(isinstance(item, int | Dim) or is_whole(item) for item in bounds):
        bounds = [number(item) for item in bounds]
    if any(isinstance(item, Array) for item in bounds):
        raise user_error(
            UnsupportedError,
            "numpy.arange with traced numbers has a length that is known only when the compiled "
            "function is called",
            hint="pass them as fixed values with @jit(static_argnames=…), or write "
            "start + step * np.arange(length)",
        )
    if not any(isinstance(item, Dim) for item in bounds):
        known = np.arange(*bounds, dtype=None if dtype is None else dtype_of(dtype).numpy)
        element = dtype_of(known.dtype)
        first, delta = (known[0], known[1] - known[0]) if known.size > 1 else (bounds[0], 0)
        result = Array(_line(known.size, first, delta, element))
        _remember(result, lambda _: known)
        return result
    if not all(isinstance(item, int | Dim) for item in bounds) or isinstance(step, Dim):
        raise user_error(
            UnsupportedError,
            "numpy.arange up to an extent must have whole numbers, and a known step",
        )
    low, high, by = bounds
    if by == 0:
        raise user_error(ZeroDivisionError, "division by zero")
    distance = add(high, multiply(low, -1)) if by > 0 else add(low, multiply(high, -1))
    return Array(_line(maximum(ceildiv(distance, abs(by)), 0), low, by, dtype_or(dtype, I64)))


def _plain(item: Any) -> Any:
    if isinstance(item, Array) and item.known is not None and not item.ndim:
        return item.known.item()
    if isinstance(item, np.generic):
        return item.item() if item.dtype.kind in "iu" else item
    return item


def _line(count: Extent, first: Any, delta: Any, dtype: DType) -> Value:
    """first + delta * i, for `count` i."""
    value = _ramp(count, dtype)
    if not isinstance(delta, int | np.generic) or delta != 1:
        value = nd.elementwise("multiply", value, as_value(delta, dtype))
    if isinstance(first, Dim) or first != 0:
        value = nd.elementwise("add", value, as_value(first, dtype))
    return value


@implements()
def linspace(
    start: Any,
    stop: Any,
    num: Any = 50,
    endpoint: bool = True,
    retstep: bool = False,
    dtype: Any = None,
    axis: int = 0,
    *,
    device: Any = None,
) -> Any:
    """`num` numbers from start to stop, which may be traced; the last is stop itself."""
    count = extent_of(num)
    if isinstance(count, int) and count < 0:
        raise user_error(ValueError, f"Number of samples, {count}, must be non-negative.")
    working = common([key_of(start), key_of(stop), float])
    low, high = as_value(start, working), as_value(stop, working)
    distance = nd.elementwise("subtract", high, low)
    parts = add(count, -1) if endpoint else count
    divisor = nd.cast(nd.extent(maximum(parts, 1)), working)
    step = nd.elementwise("divide", distance, divisor)
    ramp = nd.iota([count], 0, I64)
    place = nd.reshape(ramp, [count, *[1] * len(step.shape)]) if step.shape else ramp
    value = nd.elementwise("multiply", nd.cast(place, working), step)
    value = nd.elementwise("add", value, low)
    if endpoint and not (isinstance(count, int) and count < 2):
        last = nd.elementwise("equal", place, nd.extent(add(count, -1)))
        value = nd.elementwise("where", last, high, value)
    wanted = dtype_or(dtype, working)
    if wanted.kind in "iu":
        value = nd.elementwise("floor", value)
    result = Array(nd.cast(value, wanted))
    if axis not in (0, -result.ndim):
        result = FUNCTIONS["moveaxis"](result, 0, axis)
    return (result, Array(step)) if retstep else result


@implements()
def logspace(
    start: Any, stop: Any, num: Any = 50, endpoint: bool = True, base: Any = 10.0, dtype: Any = None
) -> Array:
    exponents = linspace(start, stop, num, endpoint)
    result = operate("power", as_array(base), exponents)
    return result if dtype is None else result.astype(dtype)


# ------------------------------------------------------------------------------ grids, triangles


def _rows_and_columns(shape: tuple[Extent, ...]) -> tuple[Value, Value]:
    """The row and the column of each place of a matrix, as a column and as a row."""
    rows, columns = nd.iota([shape[-2], 1], 0, I64), nd.iota([1, shape[-1]], 1, I64)
    return rows, columns


def _shifted(value: Value, k: Any) -> Value:
    if isinstance(k, int) and k == 0:
        return value
    return nd.elementwise("add", value, as_value(k, I64))


@implements()
def eye(N: Any, M: Any = None, k: Any = 0, dtype: Any = float, order: str = "C", **_: Any) -> Array:
    row_major_only(order, "numpy.eye")
    shape = (extent_of(N), extent_of(N if M is None else M))
    rows, columns = _rows_and_columns(shape)
    on = nd.elementwise("equal", _shifted(rows, k), columns)
    return Array(nd.cast(on, dtype_or(dtype, F64)))


@implements()
def identity(n: Any, dtype: Any = None, *, like: Any = None) -> Array:
    return eye(n, dtype=dtype or float)


@implements()
def tri(N: Any, M: Any = None, k: Any = 0, dtype: Any = float, *, like: Any = None) -> Array:
    shape = (extent_of(N), extent_of(N if M is None else M))
    rows, columns = _rows_and_columns(shape)
    below = nd.elementwise("less_equal", columns, _shifted(rows, k))
    return Array(nd.cast(below, dtype_or(dtype, F64)))


def _triangle(name: str, keep: str) -> Callable[..., Array]:
    def function(m: Any, k: Any = 0) -> Array:
        value = value_of(m)
        if len(value.shape) == 1:
            value = nd.broadcast_to(value, [value.shape[0], value.shape[0]])
        rows, columns = _rows_and_columns(value.shape)
        kept = nd.elementwise(keep, columns, _shifted(rows, k))
        return Array(nd.elementwise("where", kept, value, nd.constant(0, value.dtype)))

    function.__name__ = name
    function.__doc__ = f"As `numpy.{name}`."
    return function


register("tril", _triangle("tril", "less_equal"))
register("triu", _triangle("triu", "greater_equal"))


@implements()
def diag(v: Any, k: int = 0) -> Array:
    """A matrix with v on its diagonal; of a matrix, its diagonal."""
    array_ = as_array(v)
    if array_.ndim == 2:
        return FUNCTIONS["diagonal"](array_, k)
    if array_.ndim != 1:
        raise user_error(ValueError, "Input must be 1- or 2-d.")
    value, extent = array_.value, array_.shape[0]
    size = add(extent, abs(k))
    low, high = (k, 0) if k >= 0 else (0, -k)
    row = nd.pad(value, nd.constant(0, value.dtype), [low], [high])
    rows, columns = _rows_and_columns((size, size))
    on = nd.elementwise("equal", _shifted(rows, k), columns)
    return Array(nd.elementwise("where", on, row, nd.constant(0, value.dtype)))


@implements()
def diagflat(v: Any, k: int = 0) -> Array:
    return diag(FUNCTIONS["ravel"](v), k)


@implements()
def meshgrid(
    *xi: Any, copy: bool = True, sparse: bool = False, indexing: str = "xy"
) -> tuple[Array, ...]:
    if indexing not in ("xy", "ij"):
        raise user_error(ValueError, "Valid values for `indexing` are 'xy' and 'ij'.")
    vectors = [FUNCTIONS["ravel"](item) for item in xi]
    places = list(range(len(vectors)))
    if indexing == "xy" and len(vectors) > 1:
        places[:2] = [1, 0]
    shape: list[Extent] = [1] * len(vectors)
    for vector, place in zip(vectors, places, strict=True):
        shape[place] = vector.shape[0]
    grids: list[Array] = []
    for vector, place in zip(vectors, places, strict=True):
        extents = [vector.shape[0] if i == place else 1 for i in range(len(vectors))]
        value = nd.reshape(vector.value, extents)
        grids.append(Array(value if sparse else nd.broadcast_to(value, shape)))
    return tuple(grids)


@implements()
def indices(dimensions: Any, dtype: Any = int, sparse: bool = False) -> Any:
    extents = shape_of(dimensions)
    ramps = [Array(_ramp(extent, dtype_or(dtype, I64))) for extent in extents]
    grids = meshgrid(*ramps, indexing="ij", sparse=sparse)
    return grids if sparse else FUNCTIONS["stack"](grids)


@implements()
def vander(x: Any, N: Any = None, increasing: bool = False) -> Array:
    array_ = as_array(x)
    count = extent_of(array_.shape[0] if N is None else N)
    powers = nd.iota([count], 0, I64)
    if not increasing:
        powers = nd.elementwise("subtract", nd.extent(add(count, -1)), powers)
    column = nd.reshape(array_.value, [array_.shape[0], 1])
    wide = common([key_of(array_), int])
    column = nd.cast(column, wide if wide.kind != "b" else I64)
    return operate("power", Array(column), Array(nd.cast(powers, column.dtype)))


def _triangle_indices(name: str, keep: str) -> None:
    def of_extents(n: Any, k: Any = 0, m: Any = None) -> Any:
        shape = (extent_of(n), extent_of(n if m is None else m))
        if not contains_traced([*shape, k]):
            return getattr(np, name)(shape[0], k, shape[1])
        rows, columns = _rows_and_columns(shape)
        kept = nd.elementwise(keep, columns, _shifted(rows, k))
        return FUNCTIONS["nonzero"](Array(kept))

    def of_array(arr: Any, k: Any = 0) -> Any:
        array_ = as_array(arr)
        if array_.ndim != 2:
            raise user_error(ValueError, "input array must be 2-d")
        return of_extents(array_.shape[0], k, array_.shape[1])

    for function, called in ((of_extents, name), (of_array, f"{name}_from")):
        function.__name__ = called
        function.__doc__ = f"As `numpy.{called}`."
        register(called, function)


_triangle_indices("tril_indices", "less_equal")
_triangle_indices("triu_indices", "greater_equal")
