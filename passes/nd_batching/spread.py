"""Which values differ between the elements of a batch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xdsl.dialects import scf, tensor
from xdsl.ir import Operation, SSAValue

from ...dialects.structure import condition_of, terminator


def spread(ops: Iterable[Operation], batched: set[SSAValue]) -> None:
    """Add to `batched` what depends on it among the values that `ops` define, inner ones too.

    All that a loop carries is batched where the number of its steps is.
    """
    for op in ops:
        if isinstance(op, scf.ForOp):
            arguments = op.body.block.args
            differs = any(bound in batched for bound in (op.lb, op.ub, op.step))
            _join(op.iter_args, arguments[1:], batched, differs)
            while True:
                spread(op.body.block.ops, batched)
                if not _join(terminator(op.regions[0]).operands, arguments[1:], batched):
                    break
            _join(arguments[1:], op.results, batched)
        elif isinstance(op, scf.WhileOp):
            _spread_while(op, batched)
        elif isinstance(op, scf.IfOp):
            for region in op.regions:
                if region.blocks:
                    spread(region.block.ops, batched)
                    yielded = terminator(region).operands
                    _join(yielded, op.results, batched, op.cond in batched)
        elif not isinstance(op, tensor.DimOp) and any(o in batched for o in op.operands):
            batched.update(op.results)


def _spread_while(op: scf.WhileOp, batched: set[SSAValue]) -> None:
    before, after = op.before_region.block, op.after_region.block
    condition = condition_of(op)
    _join(op.arguments, before.args, batched)
    while True:
        spread(before.ops, batched)
        differs = condition.condition in batched
        _join(condition.args, after.args, batched, differs)
        spread(after.ops, batched)
        yielded = terminator(op.after_region).operands
        if not _join(yielded, before.args, batched, differs):
            break
    _join(condition.args, op.results, batched, condition.condition in batched)


def _join(
    sources: Sequence[SSAValue],
    targets: Sequence[SSAValue],
    batched: set[SSAValue],
    everything: bool = False,
) -> bool:
    """Mark each target whose source is batched, or all; whether one was not before."""
    found = {
        target
        for source, target in zip(sources, targets, strict=True)
        if (everything or source in batched) and target not in batched
    }
    batched |= found
    return bool(found)
