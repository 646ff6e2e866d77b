"""What the sections of the namespace share: axes, sizes, elementwise shorthands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...dialects.dtypes import BOOL, DType, dtype_of
from .. import primitives as nd
from ..array import Array
from ..dims import Extent, at_least
from ..locations import user_error
from ..numbers import number, require_less
from ..operations import as_array, as_value, key_of
from ..promotion import common
from ..trace import Value


def axis_of(axis: Any, rank: int) -> int:
    """The axis counted from 0.

    Raises:
        AxisError: there is no such axis.
    """
    try:
        place = axis.__index__()
    except AttributeError:
        raise user_error(
            TypeError, f"an axis must be an integer, not {type(axis).__name__}"
        ) from None
    if not -rank <= place < rank:
        raise user_error(
            np.exceptions.AxisError, f"axis {place} is out of bounds for array of dimension {rank}"
        )
    return place % rank


def axes_of(axis: Any, rank: int) -> tuple[int, ...]:
    """The axes that a reduction's `axis` means: None is all of them.

    Raises:
        AxisError: there is no such axis.
        ValueError: one occurs twice.
    """
    if axis is None:
        return tuple(range(rank))
    if not isinstance(axis, tuple | list):
        return (axis_of(axis, rank),)
    axes = tuple(axis_of(item, rank) for item in axis)
    if len(set(axes)) != len(axes):
        raise user_error(ValueError, "duplicate value in 'axis'")
    return axes


def reduced_axes(axis: Any, rank: int) -> tuple[int, ...]:
    """As `axes_of`; a 0-d array has, for NumPy's own reductions, an axis 0 or -1 of one element."""
    return () if rank == 0 and is_only_axis(axis) else axes_of(axis, rank)


def is_only_axis(axis: Any) -> bool:
    """Whether it is an axis of a 0-d array, where that is taken for an array of one element."""
    return hasattr(axis, "__index__") and axis.__index__() in (0, -1)


def extent_of(size: Any) -> Extent:
    """One entry of a shape."""
    try:
        return number(size)
    except AttributeError:
        raise user_error(
            TypeError, f"'{type(size).__name__}' object cannot be interpreted as an integer"
        ) from None


def shape_of(shape: Any) -> list[Extent]:
    """A shape given as one extent or several.

    Raises:
        ValueError: an extent is negative; of one that only the call knows, the call raises it.
    """
    extents = [extent_of(item) for item in shape] if _is_sequence(shape) else [extent_of(shape)]
    for extent in sorted(extents, key=lambda one: not isinstance(one, int)):
        check_not_negative(extent, "negative dimensions are not allowed")
    return extents


def check_not_negative(extent: Extent, message: str) -> None:
    """Raise `ValueError` where an extent is negative; of one that only the call knows, it does."""
    if isinstance(extent, int) and extent < 0:
        raise user_error(ValueError, message)
    if not at_least(extent, 0):
        require_less(-1, extent, ValueError, message)


def _is_sequence(thing: Any) -> bool:
    return isinstance(thing, list | tuple) or (isinstance(thing, np.ndarray) and thing.ndim > 0)


def lies_in_order(array: Array) -> bool:
    """Whether the elements are known to lie one after the other in memory."""
    return array.in_order if array.alias is None else array.alias.reshapes


def value_of(operand: Any) -> Value:
    """The operand as a value of its own type; a Python scalar takes NumPy's default."""
    return as_array(operand).value


def common_values(operands: Sequence[Any]) -> list[Value]:
    """The operands as values of the type that NumPy promotes them to."""
    arrays = [item if key_of(item) is not None else as_array(item) for item in operands]
    dtype = common([key_of(item) for item in arrays])
    return [as_value(item, dtype) for item in arrays]


def scalar(value: Any, like: Value) -> Value:
    """A constant of the type of `like`."""
    return nd.constant(value, like.dtype)


def where(condition: Value, a: Value, b: Value) -> Value:
    return nd.elementwise("where", nd.cast(condition, BOOL), a, b)


def dtype_or(dtype: Any, default: DType) -> DType:
    """The element type asked for, if one is."""
    if dtype is None:
        return default
    try:
        return dtype_of(dtype)
    except TypeError as error:
        raise user_error(TypeError, str(error)) from None


def row_major_only(order: Any, function: str) -> None:
    """Refuse Fortran order, which a compiled function has not.

    Raises:
        UnsupportedError: for any order but "C", "K" and "A".
    """
    if order not in ("C", "K", "A", None):
        from ..locations import UnsupportedError

        raise user_error(UnsupportedError, f"{function} with order={order!r} is not supported")


def wrap(value: Value) -> Array:
    return Array(value)
