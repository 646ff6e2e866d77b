"""Several iterations of a loop in one: whole copies of the body, or jammed into inner loops."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import AffineMapAttr
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ...dialects import affine
from ...dialects.affine_scope import scope_of
from ...dialects.build import INDEX, Builder
from ...dialects.linear_forms import Linear, constant_form
from ...dialects.quick import detach, erase, insert_before
from ...dialects.structure import is_inside
from ..vectorization.plan import Combiner, combiner_of, reorders
from .analysis import Bounds, loop_bounds, loop_operands
from .building import set_bounds, set_step, step_of, variable_of
from .legality import is_jammable
from .merging import with_more_inits
from .regions import CEIL, FLOOR, bound_of_forms, quotient_form
from .values import map_values


def unroll_full(loop: affine.ForOp) -> str | None:
    """Replace a loop by its iterations one after the other, or say why not."""
    count = loop_bounds(loop).trip_count
    if count is None:
        return "it is not known how many iterations there are"
    if count == 0:
        _replace(loop, loop_operands(loop).inits)
        return None
    return unroll_by(loop, count)


def unroll_by(loop: affine.ForOp, factor: int, unroll_rest: bool = False) -> str | None:
    """Do `factor` iterations in one, and those that are left in a loop behind; or why not.

    ```
    affine.for %i = 0 to %n {            affine.for %i = 0 to %n floordiv 2 * 2 step 2 {
      A(%i)                        →       A(%i)
    }                                      A(%i + 1)
                                         }
                                         affine.for %i = max(0, %n floordiv 2 * 2) to %n {
                                           A(%i)
                                         }
    ```

    Args:
        unroll_rest: those that are left are unrolled, too, where their number is known.
    """
    if factor > 1:
        refusal = _split_off_rest(loop, factor, unroll_rest)
        if refusal is not None:
            return refusal
        block = loop.body.block
        end = block.last_op
        assert end is not None
        ops = list(block.ops)[:-1]
        yielded = list(end.operands)
        for number in range(1, factor):
            copies: dict[SSAValue, SSAValue] = dict(zip(block.args[1:], yielded, strict=True))
            copies[block.args[0]] = _later(loop, end, number, ops)
            for op in ops:
                insert_before(op.clone(copies), end)
            yielded = [copies.get(value, value) for value in end.operands]
        end.operands = yielded
        set_step(loop, step_of(loop) * factor)
    promote_single_iteration(loop)
    return None


def unroll_and_jam(loop: affine.ForOp, factor: int) -> str | None:
    """Do `factor` iterations at once inside the loops that a loop contains; or why not.

    ```
    affine.for %i = 0 to 8 {             affine.for %i = 0 to 8 step 2 {
      A(%i)                                A(%i)
      affine.for %j = 0 to %n {            A(%i + 1)
        B(%i, %j)                  →       affine.for %j = 0 to %n {
      }                                      B(%i, %j)
    }                                        B(%i + 1, %j)
                                           }
                                         }
    ```
    """
    if factor < 2:
        return None
    combiners = _combiners(loop)
    if isinstance(combiners, str):
        return combiners
    for op in loop.body.walk():
        if isinstance(op, affine.ForOp):
            bounds = (*loop_operands(op).lower, *loop_operands(op).upper)
            if any(is_inside(value, loop) for value in bounds if not _is_inner(value, loop)):
                return "the bounds of a loop inside depend on it"
    refusal = is_jammable(loop, factor) or _split_off_rest(loop, factor, False)
    if refusal is not None:
        return refusal
    copies: list[dict[SSAValue, SSAValue]] = [{} for _ in range(1, factor)]
    more = _carry_more(loop, combiners, copies)
    _jam(loop, loop.body.block, copies)
    set_step(loop, step_of(loop) * factor)
    if combiners:
        loop = _combined(loop, combiners, more, copies)
    promote_single_iteration(loop)
    return None


def _combiners(loop: affine.ForOp) -> list[Combiner] | str:
    """How each value that a loop carries is combined, in any order; or why one is not."""
    found: list[Combiner] = []
    end = loop.body.block.last_op
    assert end is not None
    for argument, value in zip(loop.body.block.args[1:], end.operands, strict=True):
        combiner = combiner_of(argument, value)
        if isinstance(combiner, str):
            return combiner
        if not reorders(value.owner):
            return "a float that it carries would be combined in another order"
        found.append(combiner[0])
    return found


def _carry_more(
    loop: affine.ForOp, combiners: Sequence[Combiner], copies: list[dict[SSAValue, SSAValue]]
) -> list[SSAValue]:
    """Let each copy of the body combine values of its own: where those begin."""
    block = loop.body.block
    carried, inits = list(block.args[1:]), loop_operands(loop).inits
    more: list[SSAValue] = []
    for copy in copies:
        for argument, init, combiner in zip(carried, inits, combiners, strict=True):
            copy[argument] = block.insert_arg(argument.type, len(block.args))
            if combiner.neutral is not None:
                init = _at_top(loop).constant(combiner.neutral, argument.type)
            more.append(init)
    return more


def _combined(
    loop: affine.ForOp,
    combiners: Sequence[Combiner],
    more: Sequence[SSAValue],
    copies: list[dict[SSAValue, SSAValue]],
) -> affine.ForOp:
    """The loop with what all copies carry, which is combined behind it."""
    end = loop.body.block.last_op
    assert end is not None
    yielded = tuple(end.operands)
    steps = [value.owner for value in yielded]
    end.operands = (*yielded, *(copy[value] for copy in copies for value in yielded))
    users = [list(result.uses) for result in loop.results]
    loop = with_more_inits(loop, more)
    assert loop.next_op is not None
    builder = Builder.in_place_of(loop.next_op)
    builder.location = loop.location
    count = len(combiners)
    for at, (combiner, step, uses) in enumerate(zip(combiners, steps, users, strict=True)):
        total: SSAValue = loop.results[at]
        flags = {name: flag for name, flag in step.properties.items() if name == "fastmath"}  # pyright: ignore
        for other in loop.results[at + count :: count]:
            total = builder.value(combiner.op, (total, other), total.type, **flags)
        for use in uses:
            use.operation.operands[use.index] = total
    return loop


def _is_inner(value: SSAValue, loop: affine.ForOp) -> bool:
    """Whether a value is the variable of a loop inside `loop`."""
    around = value.owner.parent_op() if isinstance(value.owner, Block) else None
    return isinstance(around, affine.ForOp) and around is not loop and value.type == INDEX


def _jam(loop: affine.ForOp, block: Block, copies: list[dict[SSAValue, SSAValue]]) -> None:
    """Copy each run of ops of a block behind it, and go into the loops between."""
    run: list[Operation] = []
    for op in list(block.ops):
        if not isinstance(op, affine.ForOp | affine.YieldOp):
            run.append(op)
            continue
        for number, copy in enumerate(copies, start=1):
            variable = variable_of(loop)
            if any(variable in inner.operands for one in run for inner in one.walk()):
                copy[variable] = _later(loop, op, number, run)
            for one in run:
                insert_before(one.clone(copy), op)
        run = []
        if isinstance(op, affine.ForOp):
            _jam_inner(loop, op, copies)


def _jam_inner(
    loop: affine.ForOp, inner: affine.ForOp, copies: list[dict[SSAValue, SSAValue]]
) -> None:
    """Let an inner loop do, and carry, what several iterations of `loop` do in it."""
    block = inner.body.block
    carried = list(block.args[1:])
    inits = list(loop_operands(inner).inits)
    more: list[SSAValue] = []
    for copy in copies:
        for old, init in zip(carried, inits, strict=True):
            new = block.insert_arg(old.type, len(block.args))
            new.name_hint = old.name_hint
            copy[old] = new
            # What comes from outside of `loop`, the variable aside, is the same for all.
            more.append(copy.get(init, init))
    _jam(loop, block, copies)
    if carried:
        end = block.last_op
        assert end is not None
        yielded = tuple(end.operands)
        end.operands = (
            *yielded,
            *(copy.get(value, value) for copy in copies for value in yielded),
        )
        inner = with_more_inits(inner, more)
        count = len(carried)
        for number, copy in enumerate(copies, start=1):
            results = inner.results[number * count : (number + 1) * count]
            copy.update(zip(inner.results[:count], results, strict=True))


def _later(
    loop: affine.ForOp, place: Operation, number: int, users: Sequence[Operation]
) -> SSAValue:
    """The loop's variable, `number` iterations later, as a value before `place`."""
    variable = variable_of(loop)
    if not any(variable in inner.operands for op in users for inner in op.walk()):
        return variable
    builder = Builder.in_place_of(place)
    builder.location = loop.location
    later = AffineMap(1, 0, (AffineDimExpr(0) + number * step_of(loop),))
    value = builder.value(affine.ApplyOp, (variable,), INDEX, map=AffineMapAttr(later))
    value.name_hint = variable.name_hint
    return value


def _split_off_rest(loop: affine.ForOp, factor: int, unroll_rest: bool) -> str | None:
    """End a loop after a multiple of `factor` iterations; the others go into a loop behind it."""
    bounds = loop_bounds(loop)
    begin, ends, count = bounds.lower[0], bounds.upper, bounds.trip_count
    stride = factor * bounds.step
    if count is not None and count < factor:
        return f"there are only {count} iterations"
    if count is not None and count % factor == 0:
        return None
    if len(bounds.lower) > 1:
        return "where it begins is the greatest of several values"
    # After whole iterations only, of those that the loop may have; so nothing is left of them.
    even = [end for end in ends if count is None and _is_multiple(end.add(begin, -1), stride)]
    uneven = [end for end in ends if end not in even]
    if len(uneven) > 1 and count is None:
        return "where it ends is the least of several values"
    if not uneven:
        return None
    end = _end_of_whole(bounds, uneven[0], count, factor)
    if uneven[0] == end:
        return None
    rest = loop.clone()
    assert loop.parent is not None
    if loop.next_op is not None:
        insert_before(rest, loop.next_op)
    for old, new in zip(loop.results, rest.results, strict=True):
        old.replace_all_uses_with(new)
    if loop.results:
        bound_operands = rest.operands[: len(rest.operands) - len(loop.results)]
        rest.operands = (*bound_operands, *loop.results)
    # Where there are no iterations, the end of the whole ones lies before the begin.
    set_bounds(rest, lower=bound_of_forms([end] if count else [begin, end]))
    set_bounds(loop, upper=bound_of_forms([end, *even]))
    if unroll_rest and loop_bounds(rest).trip_count is not None:
        unroll_full(rest)
    else:
        promote_single_iteration(rest)
    return None


def _is_multiple(length: Linear, stride: int) -> bool:
    return length.is_constant and length.constant % stride == 0


def _end_of_whole(bounds: Bounds, end: Linear, count: int | None, factor: int) -> Linear:
    """Where the last `factor` whole iterations before `end` end."""
    (begin,) = bounds.lower
    stride = factor * bounds.step
    if count is not None:
        return begin.add(constant_form(count // factor * stride))
    length = end.add(begin, -1)
    if bounds.step == 1:
        return begin.add(quotient_form(FLOOR, length, factor), stride)
    iterations = quotient_form(CEIL, length, bounds.step)
    return begin.add(quotient_form(FLOOR, iterations, factor), stride)


def promote_single_iteration(loop: affine.ForOp) -> bool:
    """Replace a loop of one iteration by its body; whether it was one."""
    bounds = loop_bounds(loop)
    if bounds.trip_count != 1 or len(bounds.lower) != 1:
        return False
    builder = Builder.in_place_of(loop)
    operands = loop_operands(loop)
    block = loop.body.block
    if variable_of(loop).first_use is not None:
        if bounds.lower[0].is_constant:
            builder = _at_top(loop)
        (begin,) = map_values(builder, loop.lowerBoundMap.data, operands.lower)
        variable_of(loop).replace_all_uses_with(begin)
    for argument, init in zip(block.args[1:], operands.inits, strict=True):
        argument.replace_all_uses_with(init)
    end = block.last_op
    assert end is not None
    for op in list(block.ops)[:-1]:
        detach(op)
        insert_before(op, loop)
    _replace(loop, end.operands)
    return True


def _at_top(op: Operation) -> Builder:
    """A builder at the start of the function around an op, where constants stand."""
    scope = scope_of(op)
    assert scope is not None
    return Builder(scope.blocks[0], scope.blocks[0].first_op, op.location)


def _replace(loop: affine.ForOp, values: Sequence[SSAValue]) -> None:
    for result, value in zip(loop.results, list(values), strict=True):
        result.replace_all_uses_with(value)
    erase(loop)
