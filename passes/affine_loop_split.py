"""affine-loop-split: a loop becomes two, one after the other, at a multiple of a number."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import SSAValue
from xdsl.ir.affine import AffineMap

from ..dialects import affine
from ..dialects.build import INDEX, Builder
from .affine_loops.analysis import is_multiple, loop_bounds, loop_operands
from .affine_loops.building import Bound, set_bounds, value_bound
from .affine_loops.selection import add_ending, functions_in, loops_in, report_absent
from .base import Pass
from .remarks import remark
from .vectorization.bounds import last_multiple, outermost_place, whole_steps


@dataclass(frozen=True)
class AffineLoopSplitPass(Pass):
    """Splits the iterations of a loop into as many as are a multiple of a number, and the rest.

    ```
                                           %m = affine.apply (%n floordiv 64) * 64
    affine.for %j = 0 to %n { A }    →     affine.for %j = 0 to %m { A }
                                           affine.for %j_rest = %m to %n { A }
    ```

    The first part can then be tiled or unrolled without a rest. What has no iterations is left out.
    Always legal: the iterations stay in order.

    Options:
        loops: the names of the loops to split (`loop_name`); none: all.
        multiple: the number.
        ending: what is added to the names of all loops of the second part.
        rest: how many iterations of the second part will be done at once, as `multiple` are of the
            first; 0: one. Each part's last ones may be fewer, and take as long; so the second part
            is one multiple longer, or there is none, where the fewest are then done in all. It is
            so where the number of iterations is only known when the program runs.

    Also known as index-set splitting, or peeling.
    """

    name = "affine-loop-split"
    source = target = "affine"

    loops: tuple[str, ...] = ()
    multiple: int = 2
    ending: str = "_rest"
    rest: int = 0

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops)
        for function in functions_in(op):
            for loop in loops_in(function, self.loops):
                parts = split_loop(loop, self.multiple, self.ending, self.rest)
                if isinstance(parts, str):
                    remark(self.name, loop, f"not split: {parts}")


def split_loop(
    loop: affine.ForOp, multiple: int, ending: str, at_once: int = 0
) -> tuple[affine.ForOp | None, affine.ForOp | None] | str:
    """The two parts of a loop, None for one without iterations; or why it is not split.

    Args:
        at_once: iterations of the second part that are done at once, if it is not 0: where the
            first one ends is then chosen so that the fewest are done in all.
    """
    operands = loop_operands(loop)
    first = Bound(loop.lowerBoundMap.data, operands.lower)
    last = Bound(loop.upperBoundMap.data, operands.upper)
    if len(first.map.results) > 1:
        return "it has more than one lower bound"
    if loop.results:
        return "it carries values from one iteration to the next"
    count = loop_bounds(loop).trip_count
    step = loop.step.value.data
    if count is not None:
        whole = count // multiple * multiple
        if whole == count:
            return loop, None
        if whole == 0:
            add_ending(loop, ending)
            return None, loop
        end = rest = first.moved(whole * step)
    elif len(last.map.results) > 1:
        return _split_at_absolute_multiple(loop, multiple * step, ending)
    else:
        place = outermost_place(loop)
        assert place.parent is not None
        if isinstance(place.parent_op(), FuncOp):
            builder = Builder(place.parent, place, loop.location)
            if at_once:
                split = _cheapest_multiple(builder, first, last, multiple, at_once, step)
            else:
                split = last_multiple(builder, first, last, multiple * step)
            end = rest = Bound.of(split)
        else:
            end, rest = whole_steps(first, last, multiple * step)
    assert loop.parent is not None
    second = loop.clone()
    loop.parent.insert_op_after(second, loop)
    set_bounds(loop, first, end)
    set_bounds(second, rest, last)
    add_ending(second, ending)
    return loop, second


def _cheapest_multiple(
    builder: Builder, first: Bound, last: Bound, multiple: int, at_once: int, step: int
) -> SSAValue:
    """Where the first part ends, so that the fewest iterations are done, those too many included.

    For multiples of 6 and a rest by 4, of `n = 6 q + r` iterations the first part has q multiples,
    one less where r is 1 or 2, one more where r is 5: `q - (r >= 1) + (r >= 3) + (r >= 5)`, and of
    these conditions each is `(n - r' + 6) floordiv 6 - q`.
    """
    times, before = {0: 1}, 0
    for left in range(1, multiple):
        more = _multiples_more(left, multiple, at_once)
        if more != before:
            times[left] = more - before
            times[0] -= more - before
            before = more
    match [(left, count) for left, count in times.items() if count]:
        case [(0, 1)]:
            return last_multiple(builder, first, last, multiple * step)
        case [(left, 1)]:
            longer = last.moved((multiple - left) * step)
            split = last_multiple(builder, first, longer, multiple * step)
        case terms:
            (begin,) = first.over_dims()
            (stop,) = last.over_dims(len(first.operands))
            whole = begin
            for left, count in terms:
                moved = stop + begin * -1 + (multiple - left) % multiple * step
                whole = whole + moved // (multiple * step) * (multiple * step * count)
            operands = (*first.operands, *last.operands)
            end = AffineMap(len(operands), 0, (whole, begin))
            split = builder.value(affine.MaxOp, operands, INDEX, map=AffineMapAttr(end))
    both = _both(value_bound(split), last)
    return builder.value(affine.MinOp, both.operands, INDEX, map=AffineMapAttr(both.map))


def _multiples_more(left: int, multiple: int, at_once: int) -> int:
    """Whether the first part has one multiple more (1), or less (-1), where `left` are left."""

    def done(more: int) -> int:
        others = max(left - more * multiple, 0)
        return more * multiple + -(-others // at_once) * at_once

    return min((1, 0, -1), key=done)


def _split_at_absolute_multiple(
    loop: affine.ForOp, step: int, ending: str
) -> tuple[affine.ForOp, affine.ForOp] | str:
    """Split a loop that begins at a multiple and ends at the least of several bounds.

    ```
                                          affine.for %k = %p to min(%p + 512, %n floordiv 8 * 8)
    affine.for %k = %p                →
        to min(%p + 512, %n)              affine.for %k = max(%p, %n floordiv 8 * 8)
                                              to min(%p + 512, %n)
    ```
    """
    bounds = loop_bounds(loop)
    begin = bounds.lower[0]
    if not is_multiple(begin, step):
        return "it does not begin at a multiple"
    whole, cut = [], []
    upper = loop.upperBoundMap.data
    for form, result in zip(bounds.upper, upper.results, strict=True):
        if is_multiple(form.add(begin, -1), step):
            whole.append(result)
        else:
            cut.append(result)
    operands = loop_operands(loop)
    ends = tuple(result // step * step for result in cut)
    first = Bound(loop.lowerBoundMap.data, operands.lower)
    last = Bound(upper, operands.upper)
    end = Bound(AffineMap(upper.num_dims, upper.num_symbols, (*whole, *ends)), operands.upper)
    middle = Bound(AffineMap(upper.num_dims, upper.num_symbols, ends), operands.upper)
    if len(cut) != 1:
        return "where its whole part ends is not one bound"
    assert loop.parent is not None
    second = loop.clone()
    loop.parent.insert_op_after(second, loop)
    set_bounds(loop, first, end)
    set_bounds(second, _both(first, middle), last)
    add_ending(second, ending)
    return loop, second


def _both(one: Bound, other: Bound) -> Bound:
    """Both bounds: a loop ends at the least of them, or begins at the greatest."""
    results = (*one.over_dims(), *other.over_dims(len(one.operands)))
    operands = (*one.operands, *other.operands)
    return Bound(AffineMap(len(operands), 0, results), operands)
