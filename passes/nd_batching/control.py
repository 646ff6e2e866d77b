"""Batching rules for loops and branches.

Where all elements of the batch go the same way, the loop or branch stays. Where they do not, both
branches are taken and the results chosen, and a loop goes on while any element does; those that are
done keep what they have.
"""

from __future__ import annotations

from xdsl.dialects import scf
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects.build import INDEX
from ...dialects.structure import condition_of, is_inside, terminator
from ..errors import CompileError
from ..nd_differentiation.scalars import as_array
from . import numbers
from .batcher import Batcher, Rule
from .rules import RULES as OF_ND


def _body(region: Region) -> list[Operation]:
    return list(region.block.ops)[:-1]


def _of_outside(region: Region) -> list[SSAValue]:
    """What a region uses of what is defined outside of it, each once."""
    parent = region.parent
    assert parent is not None
    used = dict.fromkeys(value for op in region.walk() for value in op.operands)
    return [value for value in used if not is_inside(value, parent)]


def _for(batch: Batcher, op: Operation) -> None:
    assert isinstance(op, scf.ForOp)
    if batch.is_batched(op.step):
        raise CompileError("a step that differs between elements cannot be batched", op)
    if batch.is_batched(op.lb) or batch.is_batched(op.ub):
        _ragged_for(batch, op)
        return
    bounds = [batch.get(value) for value in (op.lb, op.ub, op.step)]
    _loop(batch, op, bounds, None)


def _ragged_for(batch: Batcher, op: scf.ForOp) -> None:
    """From the least of the lower bounds to the greatest of the upper ones."""
    b = batch.b
    lower, upper = batch.whole(op.lb), batch.whole(op.ub)
    least = b.op("reduce", lower, kind="min", axes=(0,), keepdims=False)
    greatest = b.op("reduce", upper, kind="max", axes=(0,), keepdims=False)
    bounds = [batch.number(least), batch.number(greatest), batch.get(op.step)]
    _loop(batch, op, bounds, (lower, upper))


def _loop(
    batch: Batcher,
    op: scf.ForOp,
    bounds: list[SSAValue],
    ragged: tuple[SSAValue, SSAValue] | None,
) -> None:
    """Write a `for`; where it is ragged, the steps of each element are those between its bounds."""
    arguments = op.body.block.args[1:]
    pairs = zip(op.iter_args, arguments, strict=True)
    begin = [batch.as_typed(initial, argument) for initial, argument in pairs]
    types = [value.type for value in begin]
    block = Block(arg_types=[INDEX, *types])
    loop = scf.ForOp.create(operands=[*bounds, *begin], result_types=types, regions=[Region(block)])
    batch.b.insert(loop)
    batch.values.update(zip(op.body.block.args, block.args, strict=True))
    outer = batch.mask

    def steps() -> None:
        guarded: dict[SSAValue, SSAValue] = {}
        if ragged is not None:
            b = batch.b
            place = as_array(b, block.args[0])
            meant = b.op("bitwise_and", b.op("less_equal", ragged[0], place),
                         b.op("less", place, ragged[1]))  # fmt: skip
            batch.mask = batch.masked(meant)
            guarded = batch.guard([*arguments, *_of_outside(op.regions[0])], batch.mask)
        batch.ops(_body(op.regions[0]))
        batch.values.update(guarded)
        ends: list[SSAValue] = []
        last = terminator(op.regions[0])
        batch.b.location = last.location
        for value, argument in zip(last.operands, arguments, strict=True):
            end = batch.as_typed(value, argument)
            if ragged is not None:
                assert batch.mask is not None
                end = batch.choose(batch.mask, end, batch.get(argument))
                end = batch.typed(end, batch.get(argument).type)
            ends.append(end)
        batch.b.insert(scf.YieldOp(*ends))

    batch.within(block, steps)
    batch.mask = outer
    batch.values.update(zip(op.results, loop.results, strict=True))


def _while(batch: Batcher, op: Operation) -> None:
    assert isinstance(op, scf.WhileOp)
    condition = condition_of(op)
    ragged = batch.is_batched(condition.condition)
    arguments, entered = op.before_region.block.args, op.after_region.block.args
    begin = [batch.as_typed(i, a) for i, a in zip(op.arguments, arguments, strict=True)]
    types = [value.type for value in begin]
    passed = [batch.type_of(value) for value in entered]
    before, after = Block(arg_types=types), Block(arg_types=passed)
    outer = batch.mask
    # Behind what is passed: what the step begins with, and which elements go on.
    passed = list(passed)

    def heads() -> None:
        batch.values.update(zip(arguments, before.args, strict=True))
        batch.ops(_body(op.before_region))
        given = [batch.as_typed(v, e) for v, e in zip(condition.args, entered, strict=True)]
        goes_on = batch.get(condition.condition)
        if ragged:
            mask = batch.masked(goes_on)
            goes_on = batch.any_of(mask)
            given += [*before.args, mask]
            passed.extend(value.type for value in given[len(passed) :])
        batch.b.insert(scf.ConditionOp(goes_on, *given))

    batch.within(before, heads)
    for type_ in passed[len(after.args) :]:
        after.insert_arg(type_, len(after.args))

    def steps() -> None:
        batch.values.update(zip(entered, after.args, strict=False))
        guarded: dict[SSAValue, SSAValue] = {}
        if ragged:
            batch.mask = after.args[-1]
            guarded = batch.guard([*entered, *_of_outside(op.after_region)], after.args[-1])
        batch.ops(_body(op.after_region))
        batch.values.update(guarded)
        last = terminator(op.after_region)
        ends = [batch.as_typed(v, a) for v, a in zip(last.operands, arguments, strict=True)]
        if ragged:
            kept = after.args[len(entered) : -1]
            ends = [
                batch.typed(batch.choose(after.args[-1], new, old), old.type)
                for new, old in zip(ends, kept, strict=True)
            ]
        batch.b.insert(scf.YieldOp(*ends))

    batch.within(after, steps)
    batch.mask = outer
    loop = scf.WhileOp.create(
        operands=begin, result_types=passed, regions=[Region(before), Region(after)]
    )
    batch.b.insert(loop)
    batch.values.update(zip(op.results, loop.results, strict=False))


def _if(batch: Batcher, op: Operation) -> None:
    assert isinstance(op, scf.IfOp)
    if batch.is_batched(op.cond):
        _choice(batch, op)
        return
    types = [batch.type_of(result) for result in op.results]
    blocks: list[Block] = []
    for region in op.regions:
        block = Block()
        blocks.append(block)
        if not region.blocks:
            continue

        def branch(region: Region = region) -> None:
            batch.ops(_body(region))
            values = terminator(region).operands
            ends = [batch.as_typed(v, r) for v, r in zip(values, op.results, strict=True)]
            batch.b.insert(scf.YieldOp(*ends))

        batch.within(block, branch)
    regions = [Region(block) for block in blocks]
    made = scf.IfOp.create(operands=[batch.get(op.cond)], result_types=types, regions=regions)
    batch.b.insert(made)
    batch.values.update(zip(op.results, made.results, strict=True))


def _choice(batch: Batcher, op: scf.IfOp) -> None:
    """Both branches, each for the elements that take it."""
    condition, outer = batch.get(op.cond), batch.mask
    found: list[list[SSAValue]] = []
    for region, taken in zip(op.regions, (True, False), strict=True):
        own = condition if taken else batch.b.op("bitwise_not", condition)
        batch.mask = batch.masked(own)
        if region.blocks:
            before = batch.guard(_of_outside(region), batch.mask)
            batch.ops(_body(region))
            found.append([batch.whole(value) for value in terminator(region).operands])
            batch.values.update(before)
        batch.mask = outer
    batch.b.location = op.location
    for result, *values in zip(op.results, *found, strict=True):
        batch.set(result, batch.choose(condition, values[0], values[1]))


RULES: dict[str, Rule] = {
    **OF_ND,
    **numbers.RULES,
    "scf.for": _for,
    "scf.while": _while,
    "scf.if": _if,
}
