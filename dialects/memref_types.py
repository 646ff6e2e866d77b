"""Memref types: strides, and the types of views."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    ArrayAttr,
    ComplexType,
    IntAttr,
    MemRefType,
    NoneAttr,
    StridedLayoutAttr,
    TensorType,
)
from xdsl.ir import Attribute

from .extents import Extent

# On a `tensor.extract_slice`: it is all of its source, whose extents are known to be those.
WHOLE = "whole"


def memref_type(type_: Attribute, layout: StridedLayoutAttr | None = None) -> MemRefType:
    """The memref type that holds a tensor, row-major where no layout is given."""
    assert isinstance(type_, TensorType)
    return _memref_type(type_, layout)


@lru_cache(maxsize=4096)
def _memref_type(type_: TensorType, layout: StridedLayoutAttr | None) -> MemRefType:
    return MemRefType(
        type_.element_type,
        ArrayAttr([IntAttr(extent) for extent in type_.get_shape()]),
        NoneAttr() if layout is None else layout,
    )


def row_major_strides(shape: Sequence[int]) -> tuple[int | None, ...]:
    """The strides of a contiguous array, None where they depend on a dynamic extent."""
    strides: list[int | None] = []
    stride: int | None = 1
    for extent in reversed(shape):
        strides.append(stride)
        stride = None if stride is None or extent < 0 else stride * extent
    return tuple(reversed(strides))


def strides_of(type_: MemRefType) -> tuple[int | None, ...]:
    """The strides in elements, None where they are known at run time only."""
    if isinstance(type_.layout, StridedLayoutAttr):
        return tuple(
            stride.data if isinstance(stride, IntAttr) else None
            for stride in type_.layout.strides.data
        )
    return row_major_strides(type_.get_shape())


def offset_of(type_: MemRefType) -> int | None:
    """The offset in elements, None where it is known at run time only."""
    if not isinstance(type_.layout, StridedLayoutAttr):
        return 0
    offset = type_.layout.offset
    return offset.data if isinstance(offset, IntAttr) else None


def is_contiguous(type_: MemRefType) -> bool:
    """Whether the type says that the elements lie row-major without gaps."""
    if not isinstance(type_.layout, StridedLayoutAttr):
        return True
    strides = strides_of(type_)
    return None not in strides and strides == row_major_strides(type_.get_shape())


def contiguous_type(type_: Attribute, source: MemRefType) -> MemRefType:
    """The type of a contiguous view of a contiguous source that holds the tensor type."""
    assert isinstance(type_, TensorType)
    if offset_of(source) == 0:
        return memref_type(type_)
    strides = row_major_strides(type_.get_shape())
    return memref_type(type_, StridedLayoutAttr(strides, offset_of(source)))


def parts_type(type_: MemRefType) -> MemRefType:
    """The type of a buffer of complex numbers as one of their parts, twice as many in a row.

    ```
    memref<?x4xcomplex<f64>, strided<[8, 1]>>     →     memref<?x8xf64, strided<[16, 1]>>
    ```

    Neighbours along the last dimension must be neighbours in memory.
    """
    assert isinstance(type_.element_type, ComplexType)
    *outer, last = type_.get_shape()
    shape = (*outer, last if last == DYNAMIC_INDEX else 2 * last)
    layout = type_.layout
    if isinstance(layout, StridedLayoutAttr):
        strides = [None if stride is None else 2 * stride for stride in strides_of(type_)[:-1]]
        offset = offset_of(type_)
        layout = StridedLayoutAttr([*strides, 1], None if offset is None else 2 * offset)
    return MemRefType(type_.element_type.element_type, shape, layout)


def subview_type(
    source: MemRefType,
    offsets: Sequence[Extent],
    sizes: Sequence[Extent],
    strides: Sequence[Extent],
    kept: Sequence[int],
) -> MemRefType:
    """The type of `memref.subview`, without the axes that are not kept."""
    offset = offset_of(source)
    result_strides: list[int | None] = []
    for start, step, stride in zip(offsets, strides, strides_of(source), strict=True):
        if offset is not None and start != 0:
            offset = None if (shift := _product(start, stride)) is None else offset + shift
        result_strides.append(_product(step, stride))
    shape: list[int] = []
    for axis in kept:
        size = sizes[axis]
        shape.append(size if isinstance(size, int) else DYNAMIC_INDEX)
    kept_strides = tuple(result_strides[axis] for axis in kept)
    if offset == 0 and None not in kept_strides and kept_strides == row_major_strides(shape):
        return MemRefType(source.element_type, shape)
    return MemRefType(source.element_type, shape, StridedLayoutAttr(kept_strides, offset))


def _product(extent: Extent, stride: int | None) -> int | None:
    return extent * stride if isinstance(extent, int) and stride is not None else None
