"""What is asked of arrays and gives no array: shapes, types, kinds, their elements as lists."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...dialects.dtypes import I64
from ..array import Array
from ..growing import GrowingList
from ..list_items import Item, Part
from ..locations import UnknownSizeError, user_error
from ..operations import as_array, key_of
from ..promotion import common
from ..pytree import LEAF
from ..registry import implements
from .support import axis_of, dtype_or, value_of


@implements()
def shape(a: Any) -> Any:
    return as_array(a).shape


@implements()
def ndim(a: Any) -> int:
    return as_array(a).ndim


@implements()
def size(a: Any, axis: Any = None) -> Any:
    array = as_array(a)
    return array.size if axis is None else array.shape[axis_of(axis, array.ndim)]


@implements("ndarray.tolist")
def tolist(array: Array) -> Any:
    if array.known is not None:
        return array.known.tolist()
    if not array.ndim:
        return array.item()
    if isinstance(array.shape[0], int):
        return [tolist(array[place]) for place in range(array.shape[0])]
    if array.ndim > 1:
        raise user_error(
            UnknownSizeError,
            f"tolist of an array of {array.shape[0]} rows, a number known only when the compiled "
            "function is called",
            hint="fix the sizes with @jit(static=True)",
        )
    weak = type(np.zeros(1, array.dtype).item())
    part = Part(array.value.dtype, weak, ())
    return GrowingList.of_columns(Item(LEAF, (part,)), [Array(array.value)])


@implements()
def isscalar(element: Any) -> bool:
    """A traced array of no axes is a number: that is what NumPy's functions and indices give."""
    return not isinstance(element, list | tuple) and as_array(element).ndim == 0


@implements()
def iterable(y: Any) -> bool:
    return isinstance(y, list | tuple) or as_array(y).ndim > 0


@implements()
def isfortran(a: Any) -> bool:
    """Never: arrays are in row-major order."""
    return False


@implements()
def result_type(*arrays_and_dtypes: Any) -> np.dtype[Any]:
    keys = [key_of(item) or dtype_or(item, I64) for item in arrays_and_dtypes]
    return common(keys).numpy


@implements()
def can_cast(from_: Any, to: Any, casting: Any = "safe") -> bool:
    return np.can_cast(as_array(from_).dtype, to, casting)


@implements()
def common_type(*arrays: Any) -> type[Any]:
    return np.common_type(*[np.empty(0, as_array(array).dtype) for array in arrays])


@implements()
def iscomplexobj(x: Any) -> bool:
    return value_of(x).dtype.kind == "c"


@implements()
def isrealobj(x: Any) -> bool:
    return not iscomplexobj(x)
