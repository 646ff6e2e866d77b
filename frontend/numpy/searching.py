"""Choosing and looking up: where, take, put; sets without sorting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...dialects.dtypes import BOOL, I64
from .. import primitives as nd
from ..array import Array
from ..dims import Extent, product
from ..indexing import index_value
from ..locations import UnsupportedError, user_error
from ..operations import as_array, as_value, into, key_of
from ..promotion import common
from ..registry import FUNCTIONS, implements
from ..trace import Value
from .support import axis_of, common_values, value_of


@implements()
def where(condition: Any, x: Any = None, y: Any = None, /) -> Any:
    """x where the condition holds, else y; of a condition alone, where it holds."""
    if x is None and y is None:
        return FUNCTIONS["nonzero"](condition)
    if x is None or y is None:
        raise user_error(ValueError, "either both or neither of x and y should be given")
    # A Python int that does not fit wraps around here, and nowhere else in NumPy.
    operands = [item if key_of(item) is not None else as_array(item) for item in (x, y)]
    dtype = common([key_of(item) for item in operands])
    a, b = (nd.cast(value_of(item), dtype) for item in operands)
    return Array(nd.elementwise("where", nd.cast(value_of(condition), BOOL), a, b))


@implements()
def select(condlist: Sequence[Any], choicelist: Sequence[Any], default: Any = 0) -> Array:
    """The choice of the first condition that holds."""
    if len(condlist) != len(choicelist):
        raise user_error(ValueError, "list of cases must be same length as list of conditions")
    *choices, result = common_values([*choicelist, default])
    for condition, choice in reversed(list(zip(condlist, choices, strict=True))):
        result = nd.elementwise("where", nd.cast(value_of(condition), BOOL), choice, result)
    return Array(result)


@implements()
def take(a: Any, indices: Any, axis: Any = None, out: Any = None, mode: str = "raise") -> Any:
    """As `a[..., indices, ...]`; mode "wrap" or "clip" brings indices into the range."""
    value = value_of(a)
    if axis is None:
        value, axis = nd.reshape(value, [product(value.shape)]), 0
    along = axis_of(axis, len(value.shape))
    index = _indices(indices, value, along, mode)
    gathered = nd.gather(value, [index], [along])
    picked = list(range(len(index.shape)))
    rest = list(range(len(picked), len(gathered.shape)))
    result = Array(nd.transpose(gathered, [*rest[:along], *picked, *rest[along:]]))
    return result if out is None else into(out, result, True, "take")


def _indices(indices: Any, value: Value, along: int, mode: str) -> Value:
    extent = nd.resolved(value.shape)[along]
    if mode == "raise":
        return index_value(indices, extent, along)
    if mode not in ("wrap", "clip"):
        raise user_error(
            ValueError, f"clipmode must be one of 'clip', 'raise', or 'wrap', not {mode!r}"
        )
    index, size = nd.cast(value_of(indices), I64), nd.extent(extent)
    if mode == "wrap":
        return nd.elementwise("remainder", index, size)
    last = nd.elementwise("subtract", size, nd.constant(1, I64))
    low = nd.elementwise("maximum", index, nd.constant(0, I64))
    return nd.elementwise("minimum", low, last)


def _along(array: Array, indices: Array, axis: int) -> tuple[list[Value], list[int]]:
    """The index of each axis for `take_along_axis`: its own place, but `indices` along `axis`."""
    if indices.ndim != array.ndim:
        raise user_error(ValueError, "`indices` and `arr` must have the same number of dimensions")
    shape = list(array.shape)
    result: list[Value] = []
    for i, extent in enumerate(shape):
        if i == axis:
            result.append(index_value(indices, extent, axis))
        else:
            ones: list[Extent] = [1] * array.ndim
            ones[i] = extent
            result.append(nd.iota(ones, i, I64))
    return result, list(range(array.ndim))


@implements()
def take_along_axis(arr: Any, indices: Any, axis: Any = -1) -> Array:
    array, index = as_array(arr), as_array(indices)
    if axis is None:
        array, axis = Array(nd.reshape(array.value, [array.size])), 0
    along = axis_of(axis, array.ndim)
    places, axes = _along(array, index, along)
    return Array(nd.gather(array.value, places, axes))


@implements()
def put_along_axis(arr: Any, indices: Any, values: Any, axis: Any) -> None:
    if not isinstance(arr, Array) or axis is None:
        raise user_error(
            UnsupportedError,
            "numpy.put_along_axis needs an array of the traced function, and an axis",
        )
    along = axis_of(axis, arr.ndim)
    places, axes = _along(arr, as_array(indices), along)
    shape = nd.broadcast(*[place.shape for place in places])
    updates = nd.broadcast_to(as_value(values, arr.value.dtype), shape)
    arr.store(nd.scatter(arr.value, updates, places, axes, "set"))


@implements()
def isin(
    element: Any, test_elements: Any, assume_unique: bool = False, invert: bool = False, **_: Any
) -> Array:
    """Every element is compared with every test element."""
    array, tests = as_array(element), as_array(test_elements)
    dtype = common([key_of(array), key_of(tests)])
    left = nd.reshape(as_value(array, dtype), [*array.shape, 1])
    right = nd.reshape(as_value(tests, dtype), [tests.size])
    equal = nd.elementwise("equal", left, right)
    found = nd.reduce("any", equal, [array.ndim], False)
    return Array(nd.elementwise("logical_not", found) if invert else found)
