"""What a value in a loop is made of, written once more for another iteration."""

from __future__ import annotations

from xdsl.ir import Block, Operation, SSAValue

from ...dialects.build import Builder
from ...dialects.quick import erase
from .analysis import accesses_of, is_pure


def copy_value(
    builder: Builder, value: SSAValue, values: dict[SSAValue, SSAValue], block: Block
) -> SSAValue:
    """What has become of a value of a block, whose ops are copied as far as it needs them.

    Args:
        values: what has become of values of the block; those that are copied are added.
    """
    op = value.owner
    if value not in values and isinstance(op, Operation) and op.parent is block:
        for operand in op.operands:
            copy_value(builder, operand, values, block)
        builder.insert(op.clone(values)).location = op.location
    return values.get(value, value)


def erase_unused(block: Block) -> None:
    """Erase the ops of a block that compute or load what nobody needs."""
    for op in reversed(list(block.ops)):
        if not op.results or op.regions or any(one.first_use is not None for one in op.results):
            continue
        accesses = accesses_of(op)
        if is_pure(op) or (accesses and not any(access.writes for access in accesses)):
            erase(op)
