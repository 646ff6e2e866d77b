"""Which values a type accepts. A value of another kind means that a rule or an op is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NoReturn

import numpy as np
from xdsl.dialects.builtin import IndexType, MemRefType, TensorType, VectorType
from xdsl.ir import Attribute

from .values import (
    UNINITIALISED,
    InterpreterError,
    View,
    WideInteger,
    dtype_of,
    is_wide,
    row_major_strides,
)

# Gives a value as it is kept, or raises `InterpreterError`.
Accept = Callable[[Any], Any]


def acceptor(type_: Attribute) -> Accept:
    """What every value of a type goes through. An element that was never written is let through."""
    if isinstance(type_, IndexType):
        return index
    if is_wide(type_):
        return wide
    if isinstance(type_, VectorType):
        make = of_vectors
    elif isinstance(type_, TensorType | MemRefType):
        make = of_views
    else:
        make = of_llvm if type_.name.startswith("llvm.") else of_scalars
    try:
        return make(type_)  # pyright: ignore[reportArgumentType]
    except InterpreterError:  # there are no values of such a type
        return lambda value: value if value is UNINITIALISED else refuse(type_, value)


def index(value: Any) -> Any:
    return value if value is UNINITIALISED else int(value)


def wide(value: Any) -> Any:
    return value if value is UNINITIALISED else WideInteger(value)


def of_scalars(type_: Attribute) -> Accept:
    dtype = dtype_of(type_)
    usual = dtype.type

    def accept(value: Any) -> Any:
        if (
            type(value) is usual
            or value is UNINITIALISED
            or (isinstance(value, np.generic) and value.dtype == dtype)
        ):
            return value
        refuse(type_, value)

    return accept


def of_vectors(type_: VectorType) -> Accept:
    shape, dtype = tuple(type_.get_shape()), dtype_of(type_.element_type)

    def accept(value: Any) -> Any:
        if value is UNINITIALISED or (
            isinstance(value, np.ndarray) and value.shape == shape and value.dtype == dtype
        ):
            return value
        refuse(type_, value)

    return accept


def of_views(type_: TensorType | MemRefType) -> Accept:
    extents, dtype = type_.get_shape(), dtype_of(type_.element_type)

    def accept(value: Any) -> Any:
        if value is UNINITIALISED:
            return value
        if not (isinstance(value, View) and value.dtype == dtype and fits(extents, value.shape)):
            refuse(type_, value)
        if isinstance(type_, MemRefType):
            check_layout(type_, value)
        return value

    return accept


def of_llvm(type_: Attribute) -> Accept:
    """Pointers, structs and arrays: anything but a number."""

    def accept(value: Any) -> Any:
        if isinstance(value, np.generic):
            refuse(type_, value)
        return value

    return accept


def refuse(type_: Attribute, value: Any) -> NoReturn:
    raise InterpreterError(f"a value of type {type_} is needed, this is {shown(value)}")


def fits(extents: Sequence[int], shape: Sequence[int]) -> bool:
    """Whether a shape is one that a type with these extents (-1 or less: any) allows."""
    return len(extents) == len(shape) and all(
        extent < 0 or extent == size for extent, size in zip(extents, shape, strict=True)
    )


def check_layout(type_: MemRefType, view: View) -> None:
    """Raise where a view has not the strides that its type promises."""
    promised = type_.get_strides()
    if promised is None:
        raise InterpreterError(f"the layout of {type_} is not strided")
    if 0 in view.shape:
        return
    identity = row_major_strides(view.shape)
    for axis, stride in enumerate(view.strides):
        static = promised[axis]
        if static is None:
            # In a memref without a layout, a stride is unknown only because extents are.
            static = identity[axis] if type_.layout.name == "none" else stride
        if view.shape[axis] > 1 and stride != static:
            raise InterpreterError(f"{type_} promises other strides than {view.strides}")


def shown(value: Any) -> str:
    if isinstance(value, View):
        return f"a {value.dtype} view of shape {value.shape}"
    if isinstance(value, np.ndarray):
        return f"a {value.dtype} array of shape {value.shape}"
    return f"{type(value).__name__} {value!r}"
