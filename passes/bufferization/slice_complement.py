"""The parts of an array around a slice: what must be copied where the slice itself is written."""

from __future__ import annotations

from xdsl.dialects import tensor
from xdsl.ir import Operation

from ...dialects.extents import Extent, mixed_values
from ...dialects.linear_forms import value_form
from .shape_values import ShapeValues

# Where the slice leaves more than this many elements along an axis, it is no frame around it.
_WIDEST_FRAME = 16
Part = tuple[list[Extent], list[Extent]]


def parts_around(op: tensor.InsertSliceOp, shapes: ShapeValues) -> list[Part] | None:
    """Offsets and sizes of the parts of the destination that the insertion leaves alone.

        insert_slice into %x[1, 1] [%n - 2, %m - 2]     [0, 0] [1, %m]         the first row
                                                    →   [%n - 1, 0] [1, %m]    the last row
                                                        [1, 0] [%n - 2, 1]     the first column
                                                        [1, %m - 1] [%n - 2, 1]

    None where the slice is not known to be nearly the whole, so that copying all is simpler.
    """
    strides = mixed_values(op.static_strides, op.strides)
    if any(stride != 1 for stride in strides):
        return None
    offsets = mixed_values(op.static_offsets, op.offsets)
    sizes = mixed_values(op.static_sizes, op.sizes)
    extents = shapes.extents(op.dest)
    after: list[int] = []
    for offset, size, extent in zip(offsets, sizes, extents, strict=True):
        rest = _constant_difference(extent, size)
        if rest is None or not isinstance(offset, int) or not 0 <= offset <= rest:
            return None
        if rest > _WIDEST_FRAME and not (isinstance(size, int) and rest <= size):
            return None
        after.append(rest - offset)
    parts: list[Part] = []
    for axis, (offset, width) in enumerate(zip(offsets, after, strict=True)):
        assert isinstance(offset, int)
        inside = list(offsets[:axis]), list(sizes[:axis])
        outside = [0] * (len(extents) - axis - 1), list(extents[axis + 1 :])
        if offset:
            parts.append(([*inside[0], 0, *outside[0]], [*inside[1], offset, *outside[1]]))
        if width:
            end = _sum(offset, sizes[axis], shapes, op)
            parts.append(([*inside[0], end, *outside[0]], [*inside[1], width, *outside[1]]))
    return parts


def _constant_difference(one: Extent, other: Extent) -> int | None:
    """`one - other`, where it is a number."""
    difference = value_form(one).add(value_form(other), -1)
    return difference.constant if difference.is_constant else None


def _sum(offset: int, size: Extent, shapes: ShapeValues, before: Operation) -> Extent:
    return offset + size if isinstance(size, int) else shapes.shifted(size, offset, before)
