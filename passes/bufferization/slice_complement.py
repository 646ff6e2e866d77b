"""The parts of an array around a slice: what must be copied where the slice itself is written."""

from __future__ import annotations

from xdsl.dialects import arith, tensor
from xdsl.ir import Operation, SSAValue

from ...dialects.arith import constant_value
from ...dialects.extents import Extent, mixed_values
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
    """`one - other`, where both are the same value but for constants added or subtracted."""
    (base, shift), (other_base, other_shift) = _shifted(one), _shifted(other)
    return shift - other_shift if base is other_base else None


def _shifted(extent: Extent) -> tuple[SSAValue | None, int]:
    """A value as another one, or none, and what is added to it."""
    shift = 0
    while isinstance(extent, SSAValue):
        constant = constant_value(extent)
        if constant is not None:
            extent = constant
            break
        op = extent.owner
        if not isinstance(op, arith.AddiOp | arith.SubiOp):
            return extent, shift
        added = constant_value(op.operands[1])
        if added is None:
            return extent, shift
        shift += added if isinstance(op, arith.AddiOp) else -added
        extent = op.operands[0]
    return None, shift + extent


def _sum(offset: int, size: Extent, shapes: ShapeValues, before: Operation) -> Extent:
    return offset + size if isinstance(size, int) else shapes.shifted(size, offset, before)
