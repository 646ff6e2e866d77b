"""Index tricks: grids by slicing, open meshes, flat indices and those of several axes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...dialects.dtypes import I64
from .. import primitives as nd
from ..array import Array
from ..comprehensions import Generated
from ..control_ranges import Rows
from ..dims import Extent, product
from ..indexing import index_value
from ..locations import UnsupportedError, user_error
from ..numbers import greater, number
from ..operations import as_array, as_value, operate
from ..registry import FUNCTIONS, OBJECTS, implements
from ..trace import active
from .support import extent_of, shape_of, value_of, wrap


def _line(item: slice) -> Any:
    """What a slice means in a grid: a range, or with an imaginary step so many points."""
    start = 0 if item.start is None else item.start
    step = 1 if item.step is None else item.step
    if isinstance(step, complex):
        return FUNCTIONS["linspace"](start, item.stop, int(abs(step)))
    return FUNCTIONS["arange"](start, item.stop, step)


class _Grid:
    """`numpy.mgrid` and `numpy.ogrid` in a traced function, where extents may be unknown."""

    def __init__(self, original: Any, sparse: bool):
        self._original = original
        self._sparse = sparse

    def __getitem__(self, key: Any) -> Any:
        if active() is None:
            return self._original[key]
        if isinstance(key, slice):
            return _line(key)
        lines = [as_array(_line(item)) for item in key]
        dtype = FUNCTIONS["result_type"](*lines)
        lines = [line.astype(dtype) for line in lines]
        grids = FUNCTIONS["meshgrid"](*lines, indexing="ij", sparse=self._sparse)
        return grids if self._sparse else FUNCTIONS["stack"](grids)


OBJECTS["mgrid"] = _Grid(np.mgrid, sparse=False)
OBJECTS["ogrid"] = _Grid(np.ogrid, sparse=True)


class _Joined:
    """`numpy.r_` and `numpy.c_` in a traced function."""

    def __init__(self, original: Any, columns: bool):
        self._original = original
        self._columns = columns

    def __getitem__(self, key: Any) -> Any:
        if active() is None:
            return self._original[key]
        items = key if isinstance(key, tuple) else (key,)
        if any(isinstance(item, str) for item in items):
            raise user_error(
                UnsupportedError,
                "numpy.r_ and numpy.c_ with a string are not supported",
                hint="write np.concatenate or np.stack",
            )
        parts = [as_array(_line(item) if isinstance(item, slice) else item) for item in items]
        parts = [FUNCTIONS["atleast_1d"](part) for part in parts]
        if not self._columns:
            return FUNCTIONS["concatenate"](parts)
        return FUNCTIONS["concatenate"]([_column(part) for part in parts], axis=-1)


def _column(part: Array) -> Array:
    return FUNCTIONS["expand_dims"](part, -1) if part.ndim == 1 else part


OBJECTS["r_"] = _Joined(np.r_, columns=False)
OBJECTS["c_"] = _Joined(np.c_, columns=True)


@implements()
def ix_(*args: Any) -> tuple[Array, ...]:
    vectors = [as_array(item) for item in args]
    for vector in vectors:
        if vector.ndim != 1:
            raise user_error(ValueError, "Cross index must be 1 dimensional")
        if vector.dtype.kind == "b":
            raise user_error(
                UnsupportedError, "numpy.ix_ of a traced mask has a length that is not known"
            )
    return FUNCTIONS["meshgrid"](*vectors, indexing="ij", sparse=True)


@implements()
def unravel_index(indices: Any, shape: Any, order: str = "C") -> tuple[Array, ...]:
    extents = shape_of(shape)
    if order not in ("C", "F"):
        raise user_error(ValueError, "only 'C' or 'F' order is permitted")
    flat: Any = Array(nd.cast(value_of(indices), I64))
    size = product(extents)
    _inside(flat, size, f"index is out of bounds for array with size {size}")
    found: list[Array] = []
    for extent in extents if order == "F" else reversed(extents):
        count = as_array(extent)
        found.append(operate("remainder", flat, count))
        flat = operate("floor_divide", flat, count)
    return tuple(found if order == "F" else reversed(found))


def _inside(index: Array, extent: Extent, message: str) -> None:
    """Fail with a ValueError unless all elements are from 0 to below `extent`."""
    fine = operate("bitwise_and", index >= 0, operate("less", index, as_array(extent)))
    nd.check(FUNCTIONS["all"](fine).value, f"ValueError: {message}")


@implements()
def ravel_multi_index(
    multi_index: Sequence[Any], dims: Any, mode: str = "raise", order: str = "C"
) -> Array:
    if mode != "raise" or order not in ("C", "F"):
        raise user_error(
            UnsupportedError, f"numpy.ravel_multi_index with mode={mode!r} is not supported"
        )
    extents = shape_of(dims)
    places = [Array(nd.cast(value_of(index), I64)) for index in multi_index]
    if len(places) != len(extents):
        raise user_error(
            ValueError, f"parameter multi_index must be a sequence of length {len(extents)}"
        )
    pairs = list(zip(places, extents, strict=True))
    total: Any = None
    for place, extent in reversed(pairs) if order == "F" else pairs:
        _inside(place, extent, "invalid entry in coordinates array")
        total = place if total is None else total * as_array(extent) + place
    return total


@implements()
def diag_indices(n: Any, ndim: int = 2) -> tuple[Array, ...]:
    ramp = wrap(nd.iota([extent_of(n)], 0, I64))
    return (ramp,) * ndim


@implements()
def diag_indices_from(arr: Any) -> tuple[Array, ...]:
    array = as_array(arr)
    for extent in array.shape[1:]:
        nd.agree(array.shape[0], extent, "All dimensions of input must be of equal length")
    return diag_indices(array.shape[0], array.ndim)


# ------------------------------------------------------------------------------ stores by function


def _target(array: Any, name: str) -> Array:
    if not isinstance(array, Array):
        raise user_error(
            UnsupportedError, f"numpy.{name} needs an array of the traced function to store into"
        )
    return array


@implements()
def fill_diagonal(a: Any, val: Any, wrap: bool = False) -> None:
    """Of a matrix, a number on its diagonal."""
    array = _target(a, "fill_diagonal")
    value = as_array(val)
    if array.ndim != 2 or value.ndim or wrap:
        raise user_error(
            UnsupportedError, "numpy.fill_diagonal is supported of a matrix, with one number"
        )
    on = FUNCTIONS["eye"](*array.shape, dtype=bool)
    array[...] = FUNCTIONS["where"](on, value.astype(array.dtype), array)


def _repeated(values: Any, places: Array, like: Array) -> Array:
    """The values at places, taken again and again."""
    flat = FUNCTIONS["ravel"](as_array(values).astype(like.dtype))
    nd.require_less(0, flat.shape[0], ValueError, "there are no values to store")
    return FUNCTIONS["take"](flat, places, mode="wrap")


@implements()
def putmask(a: Any, mask: Any, values: Any) -> None:
    array = _target(a, "putmask")
    ramp = wrap(nd.reshape(nd.iota([array.size], 0, I64), array.shape))
    array[...] = FUNCTIONS["where"](mask, _repeated(values, ramp, array), array)


@implements()
def place(arr: Any, mask: Any, vals: Any) -> None:
    array = _target(arr, "place")
    chosen = FUNCTIONS["reshape"](as_array(mask).astype(bool), array.shape)
    count = FUNCTIONS["reshape"](FUNCTIONS["cumsum"](chosen), array.shape) - 1
    array[...] = FUNCTIONS["where"](chosen, _repeated(vals, count, array), array)


@implements()
def put(a: Any, ind: Any, v: Any, mode: str = "raise") -> None:
    array = _target(a, "put")
    index = FUNCTIONS["ravel"](as_array(ind))
    if mode == "raise":
        index = wrap(index_value(index, array.size, 0))
    elif mode == "wrap":
        index = operate("remainder", index, as_array(array.size))
    else:
        last = operate("subtract", as_array(array.size), 1)
        index = operate("minimum", operate("maximum", index, 0), last)
    ramp = wrap(nd.iota([index.shape[0]], 0, I64))
    flat = FUNCTIONS["reshape"](array, (array.size,)).value
    updates = as_value(_repeated(v, ramp, array), flat.dtype)
    stored = nd.scatter(flat, updates, [as_value(index, I64)], [0], "set")
    array[...] = wrap(nd.reshape(stored, array.shape))


@implements()
def choose(a: Any, choices: Any, out: Any = None, mode: str = "raise") -> Array:
    """The element of that choice, for each index."""
    if out is not None:
        raise user_error(UnsupportedError, "numpy.choose with out= is not supported")
    index, *arrays = FUNCTIONS["broadcast_arrays"](a, *choices)
    table = FUNCTIONS["stack"](arrays)
    if mode != "raise":
        size = len(arrays)
        index = index % size if mode == "wrap" else FUNCTIONS["clip"](index, 0, size - 1)
    picked = FUNCTIONS["take_along_axis"](table, FUNCTIONS["expand_dims"](index, 0), 0)
    return FUNCTIONS["squeeze"](picked, 0)


@implements()
def piecewise(
    x: Any, condlist: Any, funclist: Sequence[Callable[..., Any] | Any], *args: Any, **kw: Any
) -> Array:
    """Each function of all of x; where several conditions hold, the last counts."""
    array = as_array(x)
    conditions = list(condlist) if isinstance(condlist, list | tuple) else [condlist]
    functions = list(funclist)
    result: Any = FUNCTIONS["zeros_like"](array)
    if len(functions) == len(conditions) + 1:
        functions = [functions[-1], *functions[:-1]]
        conditions = [True, *conditions]
    if len(functions) != len(conditions):
        raise user_error(
            ValueError, f"with {len(conditions)} condition(s), either that many functions are "
            "expected, or one more"
        )  # fmt: skip
    for condition, function in zip(conditions, functions, strict=True):
        value = function(array, *args, **kw) if callable(function) else function
        chosen = FUNCTIONS["where"](condition, value, result)
        result = chosen.astype(array.dtype)
    return FUNCTIONS["broadcast_to"](result, array.shape)


@implements("ndindex")
def ndindex(*shape: Any) -> Any:
    """The places of an array of a shape, a loop over tuples."""
    extents = list(shape[0]) if len(shape) == 1 and isinstance(shape[0], tuple) else list(shape)
    extents = [number(extent) for extent in extents]
    if all(isinstance(extent, int) for extent in extents):
        return np.ndindex(*extents)

    def take(i: Any) -> tuple[Any, ...]:
        places: list[Any] = []
        for extent in reversed(extents[1:]):
            # Without elements there are no steps.
            extent = greater(extent, 1)
            places.append(i % extent)
            i = i // extent
        return (i, *reversed(places))

    return Rows(product(extents), take)


@implements("ndenumerate")
def ndenumerate(arr: Any) -> Any:
    """The places of an array and its elements, a loop over pairs."""
    array = as_array(arr)
    places = ndindex(array.shape)
    if not isinstance(places, Rows):
        return ((place, array[place]) for place in places)

    def take(i: Any) -> tuple[Any, Any]:
        place = places.take(i)
        return place, array[place]

    return Rows(places.count, take)


@implements("fromiter")
def fromiter(iter: Any, dtype: Any, count: int = -1, *, like: Any = None) -> Array:
    """What an iterator gives, a generator over traced arrays too, as an array."""
    items = iter.listed() if isinstance(iter, Generated) else list(iter)
    return FUNCTIONS["array"](items if count == -1 else items[:count], dtype=dtype)
