"""Rows that loops over vectors store, and what is left of them behind whole vectors."""

from __future__ import annotations

from xdsl.dialects import memref
from xdsl.dialects.builtin import MemRefType
from xdsl.ir import SSAValue

from ...dialects import arith, vector
from ...dialects.arith import constant_value
from ...dialects.extents import Extent, as_extent, mixed_values


def is_rest(mask: SSAValue, length: Extent, column: SSAValue) -> bool:
    """Whether a mask is that of what is left of a row from `column` on."""
    op = mask.owner
    if isinstance(op, vector.ConstantMaskOp):
        return op.mask_dim_sizes.get_values() == (_minus(length, as_extent(column)),)
    if not isinstance(op, vector.CreateMaskOp):
        return False
    count = op.operands[0].owner
    if isinstance(count, arith.SubiOp):
        return count.rhs is column and as_extent(count.lhs) == length
    return constant_value(op.operands[0]) == _minus(length, as_extent(column))


def _minus(left: Extent, right: Extent) -> int | None:
    return left - right if isinstance(left, int) and isinstance(right, int) else None


def length_of(buffer: SSAValue) -> Extent | None:
    """How many elements a row of a buffer has: a number, or the value it was made with."""
    type_, owner = buffer.type, buffer.owner
    assert isinstance(type_, MemRefType)
    if type_.get_shape()[-1] >= 0:
        return type_.get_shape()[-1]
    if isinstance(owner, memref.ReinterpretCastOp):
        return mixed_values(owner.static_sizes, owner.sizes)[-1]
    return None
