"""Parts of arrays: whether two are the same, or have no element in common."""

from __future__ import annotations

from xdsl.dialects import tensor
from xdsl.ir import Operation, SSAValue

from ...dialects.extents import mixed_values
from ...dialects.linear_forms import value_form
from .shape_values import Extent

Slicing = tensor.InsertSliceOp | tensor.ExtractSliceOp


def same_slice(one: Slicing, other: Slicing) -> bool:
    """Whether two ops are known to mean the same part of an array."""
    return all(
        mixed_values(*pair) == mixed_values(*others)
        for pair, others in (
            ((one.static_offsets, one.offsets), (other.static_offsets, other.offsets)),
            ((one.static_sizes, one.sizes), (other.static_sizes, other.sizes)),
            ((one.static_strides, one.strides), (other.static_strides, other.strides)),
        )
    )


def are_disjoint(one: Slicing, other: Slicing) -> bool:
    """Whether two slices are known to have no element in common.

    They have none where on some axis one ends before the other begins.
    """
    (offsets, sizes, strides), (other_offsets, other_sizes, other_strides) = (
        (
            mixed_values(op.static_offsets, op.offsets),
            mixed_values(op.static_sizes, op.sizes),
            mixed_values(op.static_strides, op.strides),
        )
        for op in (one, other)
    )
    return any(
        strides[axis] == other_strides[axis] == 1
        and (
            _ends_before(offsets[axis], sizes[axis], other_offsets[axis])
            or _ends_before(other_offsets[axis], other_sizes[axis], offsets[axis])
        )
        for axis in range(len(offsets))
    )


def _ends_before(offset: Extent, size: Extent, other: Extent) -> bool:
    """Whether `offset + size <= other`, as far as sums of extents and constants tell it."""
    difference = value_form(other).add(value_form(offset), -1).add(value_form(size), -1)
    return difference.constant >= 0 and all(
        coefficient > 0 and isinstance(atom, SSAValue) and _is_extent(atom)
        for atom, coefficient in difference.terms
    )


def _is_extent(value: SSAValue) -> bool:
    """Whether a value is surely not negative."""
    return isinstance(value.owner, Operation) and value.owner.name == "memref.dim"
