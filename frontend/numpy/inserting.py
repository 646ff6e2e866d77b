"""Rows put into an array or left out of it, at one place or several."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import primitives as nd
from ..array import Array
from ..dims import Extent, add, is_known
from ..locations import user_error
from ..numbers import number
from ..operations import as_array
from ..registry import FUNCTIONS, implements
from .support import axis_of


def _along(arr: Any, axis: Any) -> tuple[Array, int]:
    array = as_array(arr)
    if axis is None:
        array, axis = FUNCTIONS["ravel"](array), 0
    return array, axis_of(axis, array.ndim)


def _place(obj: Any, array: Array, along: int, one_more: int) -> Extent | None:
    """The one place that is meant, counted from 0; None where several are.

    Raises, at the latest when it runs:
        IndexError: there is no such place.
    """
    if isinstance(obj, list | tuple | slice) or as_array(obj).ndim or as_array(obj).dtype == bool:
        return None
    extent, place = array.shape[along], number(obj)
    message = f"index {obj} is out of bounds for axis {along} with size {extent}"
    end = add(extent, one_more)
    if isinstance(place, int):
        nd.require_less(-place - 1 if place < 0 else place, end, IndexError, message)
        return add(extent, place) if place < 0 else place
    nd.require_less(place, end, IndexError, message)
    nd.require_less(-place - 1, extent, IndexError, message)
    return number(FUNCTIONS["where"](place < 0, place + extent, place))


def _split(array: Array, along: int, place: Extent, skip: int) -> tuple[Array, Array]:
    """What is before a place, and what is after it and some rows more."""
    whole = (slice(None),) * along
    first, rest = slice(None, place), slice(add(place, skip), None)
    return array[(*whole, first)], array[(*whole, rest)]


@implements()
def delete(arr: Any, obj: Any, axis: Any = None) -> Array:
    array, along = _along(arr, axis)
    place = _place(obj, array, along, 0)
    if place is not None:
        return FUNCTIONS["concatenate"](_split(array, along, place, 1), along)
    kept = FUNCTIONS["ones"](array.shape[along], bool)
    kept[obj if isinstance(obj, slice) else _places(obj)] = False
    return array[(*(slice(None),) * along, kept)]


@implements()
def insert(arr: Any, obj: Any, values: Any, axis: Any = None) -> Array:
    """Rows before the row at `obj`, or one before each of several rows."""
    array, along = _along(arr, axis)
    rows = as_array(values).astype(array.dtype)
    rows = FUNCTIONS["reshape"](rows, ([1] * (array.ndim - rows.ndim)) + [*rows.shape])
    if not isinstance(obj, slice) and _is_one_place(as_array(obj)):
        place = _place(as_array(obj)[0], array, along, 1)
    else:
        place = _place(obj, array, along, 1)
        rows = FUNCTIONS["moveaxis"](rows, 0, along) if place is not None else rows
    if place is None:
        return _inserted_at_several(array, obj, rows, along)
    shape = list(array.shape)
    shape[along] = rows.shape[along]
    before, after = _split(array, along, place, 0)
    rows = FUNCTIONS["broadcast_to"](rows, shape)
    return FUNCTIONS["concatenate"]([before, rows, after], along)


def _is_one_place(obj: Array) -> bool:
    return obj.ndim == 1 and is_known(obj.shape[0], 1) and obj.dtype != bool


def _inserted_at_several(array: Array, obj: Any, rows: Array, along: int) -> Array:
    """NumPy's way: the places of the rows in the result, by a stable sort; the others in order."""
    extent = array.shape[along]
    if isinstance(obj, slice):
        at = FUNCTIONS["arange"](extent)[obj]
    else:
        at = _places(obj)
        at = FUNCTIONS["flatnonzero"](at) if at.dtype == bool else at
    at = FUNCTIONS["where"](at < 0, at + extent, at)
    count = at.shape[0]
    order = FUNCTIONS["argsort"](at, kind="stable")
    places = FUNCTIONS["zeros"](count, np.int64)
    places[order] = at[order] + FUNCTIONS["arange"](count)
    old = FUNCTIONS["ones"](add(extent, count), bool)
    old[places] = False
    source = FUNCTIONS["where"](old, FUNCTIONS["cumsum"](old) - 1, 0)
    shape = list(array.shape)
    shape[along] = count
    room = FUNCTIONS["concatenate"]([array, FUNCTIONS["zeros"](shape, array.dtype)], along)
    result = FUNCTIONS["take"](room, source, along)
    result[(*(slice(None),) * along, places)] = rows
    return result


def _places(obj: Any) -> Array:
    places = as_array(obj)
    if places.ndim != 1:
        message = "index array argument obj must be one dimensional or scalar"
        raise user_error(ValueError, message)
    return places
