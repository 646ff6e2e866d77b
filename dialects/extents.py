"""Extents: numbers and index values mixed, as ops keep them, and what tells a tensor's extents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xdsl.dialects import func, scf, tensor
from xdsl.dialects.builtin import DYNAMIC_INDEX, ArrayAttr, DenseArrayBase, IntegerAttr, i64
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir import Attribute, BlockArgument, Operation, OpResult, SSAValue

from .arith import constant_value
from .build import Builder
from .host_call import is_host_call
from .linalg_generic import segments
from .structure import condition_of

Extent = int | SSAValue
"""A number that is known now, or one that is known when the code runs."""


# --- lists of extents, offsets or strides -------------------------------------------------------


def static_and_dynamic(values: Sequence[Extent]) -> tuple[DenseArrayBase, list[SSAValue]]:
    """A list of numbers and values as an op keeps it: a static list, and operands for its gaps."""
    static = [value if isinstance(value, int) else DYNAMIC_INDEX for value in values]
    return DenseArrayBase.from_list(i64, static), [v for v in values if not isinstance(v, int)]


def mixed_values(static: DenseArrayBase, dynamic: Iterable[Extent]) -> tuple[Extent, ...]:
    """The list back from what an op keeps."""
    return filled(static.get_values(), dynamic)  # pyright: ignore[reportAttributeAccessIssue]


def filled(static: Iterable[int], dynamic: Iterable[Extent]) -> tuple[Extent, ...]:
    """A list with the dynamic values in the gaps, DYNAMIC_INDEX, of the static one."""
    remaining = iter(dynamic)
    return tuple(next(remaining) if entry == DYNAMIC_INDEX else entry for entry in static)


def as_extent(value: SSAValue) -> Extent:
    """The number that an index value is, where it is a constant; otherwise the value."""
    number = constant_value(value)
    return value if number is None else number


def groups(attribute: Attribute) -> list[list[int]]:
    """The axes that each axis of the smaller shape stands for."""
    assert isinstance(attribute, ArrayAttr)
    return [[axis.value.data for axis in group] for group in attribute]


def reassociation(groups: Iterable[Iterable[int]]) -> ArrayAttr:
    """The attribute that `groups` reads."""
    return ArrayAttr(ArrayAttr(IntegerAttr(axis, i64) for axis in group) for group in groups)


def kept_axes(sizes: Iterable[Extent], shape: Sequence[int]) -> list[int]:
    """The axes of a slice that its result of this shape keeps; the others have extent 1.

    As upstream, an axis is kept where its extent fits the next one of the result.
    """
    kept: list[int] = []
    for axis, size in enumerate(sizes):
        static = size if isinstance(size, int) else DYNAMIC_INDEX
        if len(kept) < len(shape) and static == shape[len(kept)]:
            kept.append(axis)
    return kept


def make_slice(
    builder: Builder,
    op_type: type[Operation],
    operands: Sequence[SSAValue],
    result_type: Attribute,
    offsets: Sequence[Extent],
    sizes: Sequence[Extent],
    strides: Sequence[Extent],
) -> SSAValue:
    """Insert an op on the part of an array that offsets, sizes and strides mean; its result.

    `tensor.extract_slice`, `tensor.insert_slice`, `memref.subview` or `memref.reinterpret_cast`.
    """
    (static_offsets, dynamic_offsets), (static_sizes, dynamic_sizes) = (
        static_and_dynamic(offsets),
        static_and_dynamic(sizes),
    )
    static_strides, dynamic_strides = static_and_dynamic(strides)
    dynamic = (dynamic_offsets, dynamic_sizes, dynamic_strides)
    return builder.value(
        op_type,
        (*operands, *dynamic_offsets, *dynamic_sizes, *dynamic_strides),
        result_type,
        static_offsets=static_offsets,
        static_sizes=static_sizes,
        static_strides=static_strides,
        operandSegmentSizes=segments(*[1] * len(operands), *map(len, dynamic)),
    )


# --- which tensors have the same extents ---------------------------------------------------------


def same_extents_as(value: SSAValue) -> SSAValue | None:
    """A tensor that has the same extents as `value` by what the op that gives `value` means."""
    if isinstance(value, BlockArgument):
        op = value.block.parent_op()
        if isinstance(op, scf.ForOp):
            return op.iter_args[value.index - 1]
        if isinstance(op, scf.WhileOp):
            if value.block is op.before_region.block:
                return op.arguments[value.index]
            return condition_of(op).args[value.index]
        return None
    assert isinstance(value, OpResult)
    op = value.op
    if isinstance(op, GenericOp):
        return op.outputs[value.index]
    if isinstance(op, func.CallOp) and is_host_call(op.callee.string_value()):
        return op.arguments[len(op.arguments) - len(op.results) + value.index]
    if isinstance(op, tensor.InsertSliceOp | tensor.InsertOp):
        return op.dest
    if isinstance(op, tensor.CastOp):
        return op.source
    if isinstance(op, scf.ForOp):
        return op.iter_args[value.index]
    if isinstance(op, scf.WhileOp):
        return condition_of(op).args[value.index]
    return None
