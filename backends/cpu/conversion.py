"""The slow path of a call: values made into what a kernel can read, results into where they go."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np

from ..signature import CONTIGUOUS, INNER, Argument, Result
from . import runtime

Array = np.ndarray[Any, Any]

# What stands for a weak operand: its own Python type, narrower ones, and NumPy's scalars of them.
_WEAK = {
    "bool": (bool, np.bool_),
    "i64": (bool, int, np.bool_, np.integer),
    "f64": (bool, int, float, np.bool_, np.integer, np.floating),
    "c128": (bool, int, float, complex, np.bool_, np.number),
}


def kernel_argument(argument: Argument, value: Any, where: str) -> Array:
    """`value` as an array that a kernel compiled for `argument` can read where it lies.

    It is `value` itself where possible, and a copy in C order where the bytes are misaligned,
    swapped or spaced otherwise than in whole items.

    Args:
        where: the beginning of messages: "f(): argument 1 (x)".

    Raises:
        TypeError: the element type is another.
        ValueError: the rank or a static extent is another.
        OverflowError: a Python integer does not fit into 64 bits.
    """
    dtype = argument.dtype.numpy
    if argument.weak:
        return _weak_argument(argument, value, where)
    array = value if type(value) is np.ndarray else np.asarray(value)
    if array.dtype != dtype and (array.dtype.isnative or array.dtype.newbyteorder("=") != dtype):
        raise TypeError(f"{where} must be an array of {dtype}, not {_describe(value)}")
    if array.ndim != len(argument.shape) or any(
        expected not in (None, extent)
        for expected, extent in zip(argument.shape, array.shape, strict=True)
    ):
        raise ValueError(
            f"{where} must have the shape {describe_shape(argument.shape)}, not {array.shape}"
        )
    if not array.dtype.isnative or not _readable(array, argument.layout):
        array = np.array(array, dtype, order="C", copy=True)
    return array


def _weak_argument(argument: Argument, value: Any, where: str) -> Array:
    scalars = _WEAK[argument.dtype.name]
    if isinstance(value, np.ndarray) and value.ndim == 0:
        value = value[()]
    if not isinstance(value, scalars):
        expected = {"b": "bool", "i": "int", "f": "float", "c": "complex"}[argument.dtype.kind]
        raise TypeError(f"{where} must be a {expected}, not {_describe(value)}")
    return np.asarray(value, argument.dtype.numpy)


def _address_by_ctypes(array: Array) -> int:
    return array.ctypes.data


def _address_by_offset(array: Array) -> int:
    return _POINTER.from_address(id(array) + runtime.DATA).value or 0


_POINTER = ctypes.c_void_p
# The address of an array's first element; reading it from the object is five times as fast.
address_of = _address_by_ctypes if runtime.unexpected_in_numpy() else _address_by_offset


def _readable(array: Array, layout: str) -> bool:
    """Whether a kernel for `layout` can read `array` in place."""
    if not array.flags.aligned:
        return False
    if array.flags.c_contiguous:
        return True
    item_size = array.dtype.itemsize
    return (
        layout != CONTIGUOUS
        and not any(stride % item_size for stride in array.strides)
        and (layout != INNER or array.strides[-1] == item_size)
    )


def check_output(out: Any, result: Result, shape: tuple[int, ...], where: str) -> Array:
    """`out` itself, where a result of this shape can be assigned to it.

    Raises:
        TypeError: it is no array, or the result's element type cannot be cast to its own.
        ValueError: it is read-only or of another shape.
    """
    if not isinstance(out, np.ndarray):
        raise TypeError(f"{where} must be an array, not {type(out).__name__}")
    if not np.can_cast(result.dtype.numpy, out.dtype, "same_kind") or out.dtype.hasobject:
        raise TypeError(
            f"{where} is an array of {out.dtype}, which cannot hold a result of "
            f"{result.dtype.numpy}"
        )
    if not out.flags.writeable:
        raise ValueError(f"{where} is read-only")
    if out.shape != shape:
        raise ValueError(f"{where} has the shape {out.shape}, but the result's is {shape}")
    return out


def writable_in_place(out: Array, result: Result, others: list[Array]) -> bool:
    """Whether a kernel can write its result into `out` itself, which overlaps none of `others`."""
    return (
        out.dtype == result.dtype.numpy
        and out.dtype.isnative
        and out.flags.c_contiguous
        and out.flags.aligned
        and not any(np.may_share_memory(out, other) for other in others)
    )


def describe_shape(shape: tuple[int | None, ...]) -> str:
    """As NumPy writes shapes, with `:` for an extent that may be any: `(:, 4)`."""
    extents = ", ".join(":" if extent is None else str(extent) for extent in shape)
    return f"({extents},)" if len(shape) == 1 else f"({extents})"


def _describe(value: Any) -> str:
    if isinstance(value, np.ndarray | np.generic):
        return f"an array of {value.dtype}" if value.ndim else f"a {type(value).__name__}"
    return f"a {type(value).__name__}"
