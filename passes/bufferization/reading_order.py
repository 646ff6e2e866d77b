"""What reads an array is done before a part of it is overwritten, where nothing forbids that.

%u = generic ins(slice %a)                  %s = generic ins(slice %a)
%b = insert_slice %u into %a[…]        →    %u = generic ins(slice %a)
%s = generic ins(slice %a)                  %b = insert_slice %u into %a[…]

On tensors the order means nothing; in memory, %b cannot be where %a is as long as something reads
%a, and all of it would be copied. Fusion makes such readers: what a quotient is computed of is read
again where the quotient is used again.
"""

from __future__ import annotations

from collections.abc import Iterator

from xdsl.dialects import tensor
from xdsl.dialects.builtin import TensorType
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir import Block, Operation, SSAValue

from ...dialects.quick import detach, insert_before
from .tensor_uses import VIEWS, is_undefined

# What may be done earlier, and what may be passed by it: nothing there can fail or have an effect.
_ON_TENSORS = (GenericOp, tensor.EmptyOp, tensor.DimOp, tensor.InsertSliceOp, *VIEWS)


def read_before_overwriting(block: Block) -> None:
    """Reorder the ops of a block, and of the blocks inside of it."""
    position = _numbered(block)
    for op in list(block.ops):
        if not isinstance(op, GenericOp):
            for region in op.regions:
                for inner in region.blocks:
                    read_before_overwriting(inner)
        if isinstance(op, tensor.InsertSliceOp):
            readers = _later_readers(op, position)
            if readers is not None and _hoist(op, readers, position):
                position = _numbered(block)


def _numbered(block: Block) -> dict[Operation, int]:
    return {op: number for number, op in enumerate(block.ops)}


def _later_readers(
    insertion: tensor.InsertSliceOp, position: dict[Operation, int]
) -> list[Operation] | None:
    """The ops that read the destination or views of it later on, in the same block.

    None where there are none, or not only such.
    """
    found: dict[Operation, None] = {}
    pending: list[SSAValue] = [insertion.dest]
    while pending:
        for use in pending.pop().uses:
            user = use.operation
            while user not in position and isinstance(user.parent_op(), GenericOp):
                user = user.parent_op()  # It reads the tensor in its body.
                assert user is not None
            if isinstance(user, VIEWS):
                pending.append(user.results[0])
            elif user not in position:
                return None
            elif position[user] > position[insertion]:
                found[user] = None
    return list(found) or None


def _hoist(
    insertion: tensor.InsertSliceOp, readers: list[Operation], position: dict[Operation, int]
) -> bool:
    """Move the readers, with what they need, before the source of the insertion is computed."""
    place: Operation = insertion
    source = insertion.source.owner
    if source in position and insertion.source.has_one_use():
        assert isinstance(source, Operation)
        place = source
    first, last = position[place], max(map(position.__getitem__, readers))
    moved: set[Operation] = set()
    pending = list(readers)
    while pending:
        op = pending.pop()
        if op in moved or position.get(op, -1) < first:
            continue
        if op is place or op is insertion or not _may_move(op):
            return False
        moved.add(op)
        for operand in _read_by(op):
            if isinstance(operand.owner, Operation):
                pending.append(operand.owner)
    between = list(_ops_between(place, last - first))
    if not all(isinstance(op, _ON_TENSORS) or _is_index_arithmetic(op) for op in between):
        return False
    for op in between:
        if op in moved:
            detach(op)
            insert_before(op, place)
    return True


def _may_move(op: Operation) -> bool:
    """Whether an op overwrites nothing, and so is free to be done earlier."""
    if isinstance(op, GenericOp):
        outputs = op.operands[len(op.operands) - len(op.results) :]
        return all(map(is_undefined, outputs))
    return isinstance(op, (tensor.EmptyOp, tensor.DimOp, *VIEWS)) or _is_index_arithmetic(op)


def _is_index_arithmetic(op: Operation) -> bool:
    return op.name.startswith("arith.") and not any(
        isinstance(result.type, TensorType) for result in op.results
    )


def _read_by(op: Operation) -> Iterator[SSAValue]:
    """The operands of an op and what its body takes from outside."""
    for inner in op.walk():
        yield from inner.operands


def _ops_between(op: Operation, count: int) -> Iterator[Operation]:
    """`op` and the `count` ops behind it."""
    for _ in range(count + 1):
        yield op
        following = op.next_op
        if following is None:
            return
        op = following
