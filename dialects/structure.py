"""Where ops stand: blocks, their last ops, and what is inside of what."""

from __future__ import annotations

from collections.abc import Iterator

from xdsl.dialects import scf
from xdsl.ir import Block, Operation, Region, SSAValue

PARALLEL = "parallel"
"""Of a loop: whoever wrote it says that its iterations may run at once."""


def terminator(region: Region) -> Operation:
    """The last op of a region of one block."""
    last = region.block.last_op
    assert last is not None
    return last


def condition_of(op: scf.WhileOp) -> scf.ConditionOp:
    """The terminator of the first region of a while loop."""
    condition = terminator(op.before_region)
    assert isinstance(condition, scf.ConditionOp)
    return condition


def ops_from(op: Operation | None) -> Iterator[Operation]:
    """`op` and the ops behind it in its block, in order."""
    while op is not None:
        yield op
        op = op.next_op


def block_of(value: SSAValue) -> Block:
    """The block that a value is defined in."""
    owner = value.owner
    if isinstance(owner, Block):
        return owner
    assert owner.parent is not None
    return owner.parent


def ancestor_in(block: Block, op: Operation) -> Operation | None:
    """The op of a block that is, or contains, `op`; None where the block does not contain it."""
    ancestor: Operation | None = op
    while ancestor is not None and ancestor.parent is not block:
        ancestor = ancestor.parent_op()
    return ancestor


def encloses(outer: Operation, op: Operation | Block) -> bool:
    """Whether `op` stands in a region of `outer`, however deep."""
    parent = op.parent_op()
    while parent is not None and parent is not outer:
        parent = parent.parent_op()
    return parent is outer


def is_inside(value: SSAValue, op: Operation) -> bool:
    """Whether a value is defined in a region of `op`."""
    return encloses(op, value.owner)
