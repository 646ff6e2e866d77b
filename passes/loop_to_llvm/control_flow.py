"""How `scf`, `cf` and `func` ops become blocks, branches and calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from xdsl.dialects import func, scf
from xdsl.dialects.builtin import IndexType, StringAttr, i32, i64
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import arith, llvm
from ...dialects.arith import constant_value
from ...dialects.extents import Extent
from ..errors import CompileError
from .conversion import Conversion, Rule
from .types import NSW, Buffer, call_properties, convert_type, flat_types, struct_of

_EQUALITIES = (0, 1)
_OF_BITS = (
    arith.AndIOp,
    arith.OrIOp,
    arith.XOrIOp,
    arith.ExtUIOp,
    arith.ExtSIOp,
    arith.TruncIOp,
)


class Bounds(NamedTuple):
    """Of a counted loop."""

    lower: Extent
    upper: Extent
    step: Extent


Body = Callable[[Extent, Sequence[SSAValue]], Sequence[SSAValue]]


def loop(
    c: Conversion,
    bounds: Bounds,
    inits: Sequence[SSAValue],
    body: Body,
    name: str | None = None,
    type_: Attribute = i64,
) -> Sequence[SSAValue]:
    """A counted loop, tested at its end; `body` makes its inside and gives the carried values.

        for i = lower to upper step step      |     cond_br lower < upper, ^body(lower), ^exit
                                              |   ^body(i):
                                              |     next = i + step
                                              |     cond_br next < upper, ^body(next), ^exit
                                              |   ^exit:

    LLVM's loop passes work on this form, and need not make it. The first test is left out where it
    is known; a loop that runs once is no loop. Gives the values carried out of it.
    """
    lower, upper, step = bounds
    if isinstance(lower, int) and isinstance(upper, int):
        if lower >= upper:
            return inits
        if isinstance(step, int) and lower + step >= upper:
            return body(lower, inits)
    types = [value.type for value in inits]
    inside, onward = Block(arg_types=(type_, *types)), Block(arg_types=types)
    location = c.location

    def number(extent: Extent) -> SSAValue:
        return c.integer(extent, type_) if isinstance(extent, int) else extent

    def less_than_upper(value: SSAValue) -> SSAValue:
        return c.compare("slt", value, number(upper))

    first = number(lower)
    if isinstance(lower, int) and isinstance(upper, int):
        c.branch(inside, (first, *inits))
    else:
        c.conditional_branch(less_than_upper(first), inside, (first, *inits), onward, inits)
    c.enter(inside)
    variable, *carried = inside.args
    variable.name_hint = name
    outer = len(c.live)
    values = body(variable, carried)
    del c.live[outer:]
    c.location = location
    successor = c.emit(llvm.AddOp, (variable, number(step)), type_, {"overflowFlags": NSW})
    c.conditional_branch(less_than_upper(successor), inside, (successor, *values), onward, values)
    c.enter(onward)
    return onward.args


def convert_for(c: Conversion, op: Operation) -> None:
    assert isinstance(op, scf.ForOp)
    block = op.body.block
    type_ = convert_type(op.lb.type)

    def body(variable: Extent, carried: Sequence[SSAValue]) -> Sequence[SSAValue]:
        old, *old_carried = block.args
        if isinstance(variable, int):
            variable = c.integer(variable, type_)
        c.values[old] = variable
        c.rebuild_all(old_carried, carried)
        return convert_region(c, block)

    bounds = Bounds(c.as_extent(op.lb), c.as_extent(op.ub), c.as_extent(op.step))
    inits = c.flatten_all(op.iter_args)
    name = block.args[0].name_hint
    c.rebuild_all(op.results, loop(c, bounds, inits, body, name, type_))


def convert_region(c: Conversion, block: Block) -> list[SSAValue]:
    """Convert a block of a region here; the values that its terminator passes on."""
    c.convert_block(block)
    terminator = block.last_op
    assert terminator is not None
    return c.flatten_all(terminator.operands)


def convert_if(c: Conversion, op: Operation) -> None:
    """
    if %c { … } else { … }      |     cond_br %c, ^then, ^else
                                |   ^then: …  br ^onward(…)
                                |   ^else: …  br ^onward(…)
                                |   ^onward(…):
    """
    assert isinstance(op, scf.IfOp)
    types = [flat for result in op.results for flat in flat_types(result.type)]
    then, onward = Block(), Block(arg_types=types)
    has_else = bool(op.false_region.blocks)
    otherwise = Block() if has_else else onward
    c.conditional_branch(c.value(op.cond), then, (), otherwise, (), _is_of_bits(op.cond))
    location = c.location
    regions: list[tuple[Block, Region]] = [(then, op.true_region)]
    if has_else:
        regions.append((otherwise, op.false_region))
    for block, region in regions:
        c.enter(block)
        outer = len(c.live)
        values = convert_region(c, region.block)
        del c.live[outer:]
        c.location = location
        c.branch(onward, values)
    c.enter(onward)
    c.rebuild_all(op.results, onward.args)


def _is_of_bits(value: SSAValue) -> bool:
    """Whether a condition asks for bits of integers, as `(x ^ y) & 1`: those are as if by chance.

    Which side a comparison by size takes mostly stays the same, and is guessed by the hardware.
    Bits of indices and addresses are not meant: they say where something is aligned.
    """
    op = value.owner
    if isinstance(op, arith.AndIOp) and any(
        constant_value(operand) is not None for operand in op.operands
    ):
        return not isinstance(value.type, IndexType)
    if isinstance(op, arith.CmpiOp):
        follows = op.predicate.value.data in _EQUALITIES
    else:
        follows = isinstance(op, _OF_BITS)
    return follows and isinstance(op, Operation) and any(map(_is_of_bits, op.operands))


def convert_while(c: Conversion, op: Operation) -> None:
    """
    while (%x = …) { condition(%c) … } do { … }     |     br ^before(…)
                                                    |   ^before(x): …
                                                    |     cond_br %c, ^after(…), ^onward(…)
                                                    |   ^after(…): …  br ^before(…)
                                                    |   ^onward(…):
    """
    assert isinstance(op, scf.WhileOp)
    old_before, old_after = op.before_region.block, op.after_region.block
    before, after, onward = (
        Block(arg_types=[flat for v in values for flat in flat_types(v.type)])
        for values in (old_before.args, old_after.args, op.results)
    )
    location = c.location
    outer = len(c.live)
    c.branch(before, c.flatten_all(op.arguments))
    c.enter(before)
    c.rebuild_all(old_before.args, before.args)
    c.convert_block(old_before)
    condition = old_before.last_op
    assert isinstance(condition, scf.ConditionOp)
    values = c.flatten_all(condition.args)
    c.conditional_branch(c.value(condition.condition), after, values, onward, values)
    del c.live[outer:]
    c.enter(after)
    c.rebuild_all(old_after.args, after.args)
    values = convert_region(c, old_after)
    del c.live[outer:]
    c.location = location
    c.branch(before, values)
    c.enter(onward)
    c.rebuild_all(op.results, onward.args)


def convert_parallel(c: Conversion, op: Operation) -> None:
    """A nest of loops, the first dimension outermost; its reductions are carried in order."""
    assert isinstance(op, scf.ParallelOp)
    block = op.body.block
    bounds = [
        Bounds(*map(c.as_extent, triple))
        for triple in zip(op.lowerBound, op.upperBound, op.step, strict=True)
    ]

    def nest(axis: int, carried: Sequence[SSAValue]) -> Sequence[SSAValue]:
        if axis == len(bounds):
            c.convert_block(block)
            return reduce_values(c, block, op.results, carried)

        def body(variable: Extent, carried: Sequence[SSAValue]) -> Sequence[SSAValue]:
            c.values[block.args[axis]] = c.extent(variable)
            return nest(axis + 1, carried)

        return loop(c, bounds[axis], carried, body, block.args[axis].name_hint)

    c.rebuild_all(op.results, nest(0, c.flatten_all(op.initVals)))


def reduce_values(
    c: Conversion, block: Block, results: Sequence[SSAValue], carried: Sequence[SSAValue]
) -> list[SSAValue]:
    """What scf.reduce at the end of `block` makes of the carried values."""
    reduce = block.last_op
    if not isinstance(reduce, scf.ReduceOp):
        return []
    parts = iter(carried)
    reduced: list[SSAValue] = []
    for result, value, region in zip(results, reduce.args, reduce.reductions, strict=True):
        left, right = region.block.args
        c.set(left, c.rebuild(result.type, parts))
        c.values[right] = c.values[value]
        reduced += convert_region(c, region.block)
    return reduced


def convert_execute_region(c: Conversion, op: Operation) -> None:
    assert isinstance(op, scf.ExecuteRegionOp)
    if len(op.region.blocks) != 1:
        raise CompileError("scf.execute_region with several blocks cannot be converted", op)
    c.rebuild_all(op.results, convert_region(c, op.region.block))


def convert_assert(c: Conversion, op: Operation) -> None:
    message = op.properties["msg"]
    assert isinstance(message, StringAttr)
    c.check(c.value(op.operands[0]), message.data, op)


def convert_call(c: Conversion, op: Operation) -> None:
    """A private function is called with its flattened arguments; several results are a struct.

    One that can fail gives a status instead.
    """
    assert isinstance(op, func.CallOp)
    name = op.callee.string_value()
    for argument in op.arguments:
        value = c.values[argument]
        if isinstance(value, Buffer):
            c.writes(value)  # for all that is known here
    operands = c.flatten_all(op.arguments)
    if name in c.assertions.failing:
        (status,) = c.insert(
            llvm.CallOp, operands, (i32,), call_properties(name, len(operands))
        ).results
        c.return_unless(c.compare("eq", status, c.integer(0, i32)), status, op)
        return
    types = [flat for result in op.results for flat in flat_types(result.type)]
    result_type = struct_of(types)
    call = c.insert(
        llvm.CallOp,
        operands,
        () if result_type is None else (result_type,),
        call_properties(name, len(operands)),
    )
    parts = list(call.results)
    if len(types) > 1:
        parts = [c.extract_part(parts[0], number, type_) for number, type_ in enumerate(types)]
    c.rebuild_all(op.results, parts)


def convert_terminator(c: Conversion, op: Operation) -> None:
    """The op around it has already asked, or will ask, for the operands."""


RULES: dict[str, Rule] = {
    "cf.assert": convert_assert,
    "func.call": convert_call,
    "scf.condition": convert_terminator,
    "scf.execute_region": convert_execute_region,
    "scf.for": convert_for,
    "scf.if": convert_if,
    "scf.parallel": convert_parallel,
    "scf.reduce": convert_terminator,
    "scf.reduce.return": convert_terminator,
    "scf.while": convert_while,
    "scf.yield": convert_terminator,
}
