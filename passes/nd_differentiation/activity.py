"""Which values depend on the arguments of a derivative, through ops that a derivative passes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from xdsl.dialects import scf, tensor
from xdsl.dialects.builtin import AnyFloat, ComplexType, TensorType
from xdsl.ir import Block, Operation, SSAValue

from ...dialects.nd_builder import spec
from ...dialects.nd_op import NdOp
from ...dialects.structure import condition_of, terminator
from .flat import is_flat


def is_floating(value: SSAValue) -> bool:
    """Whether a value is a floating array or number, so that it can have a derivative."""
    if isinstance(value.type, TensorType):
        return spec(value).dtype.kind in "fc"
    return isinstance(value.type, AnyFloat | ComplexType)


def passes(op: Operation) -> bool:
    """Whether an op without regions has a derivative other than 0."""
    if isinstance(op, NdOp):
        return not is_flat(op)
    return isinstance(op, tensor.ExtractOp | tensor.FromElementsOp)


def mark(
    ops: Iterable[Operation], active: set[SSAValue], skipped: Collection[Operation] = ()
) -> None:
    """Add to `active` what depends on it among the values that `ops` define, inner ones too."""
    for op in ops:
        if op in skipped:
            continue
        if isinstance(op, scf.ForOp):
            _join(op.iter_args, op.body.block.args[1:], active)
            _repeat(op, op.body.block.args[1:], active, skipped)
            _join(op.body.block.args[1:], op.results, active)
        elif isinstance(op, scf.WhileOp):
            before = op.before_region.block
            _join(op.arguments, before.args, active)
            _repeat(op, before.args, active, skipped)
            _join(condition_of(op).args, op.results, active)
        elif isinstance(op, scf.IfOp):
            for region in op.regions:
                if region.blocks:
                    mark(region.block.ops, active, skipped)
                    _join(terminator(region).operands, op.results, active)
        elif passes(op) and any(operand in active for operand in op.operands):
            active.update(filter(is_floating, op.results))


def _join(sources: Sequence[SSAValue], targets: Sequence[SSAValue], active: set[SSAValue]) -> bool:
    """Mark each target whose source is active; whether one was not before."""
    found = {
        target
        for source, target in zip(sources, targets, strict=True)
        if source in active and target not in active
    }
    active |= found
    return bool(found)


def _repeat(
    op: scf.ForOp | scf.WhileOp,
    arguments: Sequence[SSAValue],
    active: set[SSAValue],
    skipped: Collection[Operation],
) -> None:
    """Mark the loop's body until no more of what it carries becomes active."""
    while True:
        if isinstance(op, scf.WhileOp):
            mark(_body(op.before_region.block), active, skipped)
            _join(condition_of(op).args, op.after_region.block.args, active)
        last = op.regions[-1].block
        mark(_body(last), active, skipped)
        if not _join(terminator(op.regions[-1]).operands, arguments, active):
            return


def _body(block: Block) -> list[Operation]:
    """The ops of a block but the last."""
    return list(block.ops)[:-1]
