"""A `while` whose steps are counted before they are taken, so that what it computes can be kept."""

from __future__ import annotations

from xdsl.dialects import arith, scf
from xdsl.ir import Block, Operation, OpResult, Region, SSAValue
from xdsl.ir.core import SSAValues

from ...dialects.build import INDEX, Builder
from ...dialects.quick import erase
from ...dialects.structure import condition_of, terminator


def counted(loop: scf.WhileOp) -> scf.WhileOp:
    """Replace a `while` by one that counts its steps, and a `for` of that many.

        %r = scf.while (%x = %a) { … condition(%c) %p } do { … yield %y }

    becomes

        %n = scf.while (%x = %a, %k = 0) { … condition(%c) %p, %k } do { … yield %y, %k + 1 }
        %z = scf.for 0 to %n iter_args(%x = %a) { …(of both regions) yield %y }
        …(of the first region, of %z)                  // %r is its %p

    Returns the counting loop. The loop is run twice: how often is not known before it has been.
    """
    b = Builder.in_place_of(loop)
    zero, one = b.index(0), b.index(1)
    counting = b.insert(loop.clone())
    _count(counting, zero, one)
    before, after = loop.before_region.block, loop.after_region.block
    body = Block(arg_types=[INDEX, *(argument.type for argument in before.args)])
    inner = Builder(body, location=loop.location)
    passed = _copied(inner, before, list(body.args[1:]))[1:]
    inner.insert(scf.YieldOp(*_copied(inner, after, passed)))
    steps = scf.ForOp.create(
        operands=[zero, counting.results[-1], one, *loop.arguments],
        result_types=[argument.type for argument in before.args],
        regions=[Region(body)],
    )
    b.insert(steps)
    for old, new in zip(loop.results, _copied(b, before, list(steps.results))[1:], strict=True):
        old.replace_all_uses_with(new)
    erase(loop)
    return counting


def _count(loop: scf.WhileOp, zero: SSAValue, one: SSAValue) -> None:
    """Let a loop carry the number of its steps, its last result."""
    loop.operands = [*loop.operands, zero]
    before, after = loop.before_region.block, loop.after_region.block
    count = before.insert_arg(INDEX, len(before.args))
    condition = condition_of(loop)
    condition.operands = [*condition.operands, count]
    count = after.insert_arg(INDEX, len(after.args))
    last = terminator(loop.after_region)
    more = Builder(after, last, loop.location).value(arith.AddiOp, (count, one), INDEX)
    last.operands = [*last.operands, more]
    loop.results = SSAValues([*loop.results, OpResult(INDEX, loop, len(loop.results))])


def _copied(b: Builder, block: Block, arguments: list[SSAValue]) -> list[SSAValue]:
    """Insert a copy of the block's ops, of these arguments; the operands of its last op."""
    mapping: dict[SSAValue, SSAValue] = dict(zip(block.args, arguments, strict=True))
    last: Operation | None = block.last_op
    assert last is not None
    for op in block.ops:
        if op is not last:
            clone = op.clone(mapping)
            b.location = op.location
            b.insert(clone)
    return [mapping.get(value, value) for value in last.operands]
