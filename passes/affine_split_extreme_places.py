"""affine-split-extreme-places: first the greatest element, then the first place where it is."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import IntegerType, ModuleOp
from xdsl.ir import SSAValue

from ..dialects import affine, arith
from ..dialects.build import Builder
from ..dialects.quick import erase, walk
from .affine_dependences.legality import is_parallel_in_memory
from .affine_loops.analysis import accesses_of, is_pure, loop_operands
from .affine_loops.building import (
    lower_bound,
    make_loop,
    step_of,
    upper_bound,
    variable_of,
)
from .affine_loops.selection import functions_in
from .affine_loops.slices import copy_value
from .base import Pass
from .vectorization.plan import extreme_of


@dataclass(frozen=True)
class AffineSplitExtremePlacesPass(Pass):
    """Makes two reductions of a loop that carries the best element and where it lies.

    ```
    %b, %p = affine.for %i = 0 to %n               %b = affine.for %i = 0 to %n
        iter_args(%best = %x, %place = %y) {           iter_args(%best = %x) {
      %v = affine.load %A[%i]                        %v = affine.load %A[%i]
      %c = arith.cmpf ogt, %v, %best                 yield arith.maximumf %v, %best
      yield select(%c, %v, %best),           →     }
            select(%c, %i, %place)                 %q = affine.for %i = 0 to %n
    }                                                  iter_args(%place = maximum) {
                                                     %v = affine.load %A[%i]
                                                     %c = arith.cmpf ogt, %b, %v
                                                     yield arith.minsi select(%c, maximum, %i), …
                                                   }
                                                   %c = arith.cmpf ogt, %b, %x
                                                   %p = arith.select %c, %q, %y
    ```
    They can be done in any order, by many threads. Split are loops in no other one, and those whose
    neighbouring iterations touch neighbours in memory, where only the place is asked for.
    """

    name = "affine-split-extreme-places"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for loop in [one for one in walk(function) if isinstance(one, affine.ForOp)]:
                if (
                    len(loop.results) == 2
                    and loop.results[0].first_use is None
                    and _is_shared(loop)
                ):
                    _split(loop)


def _is_shared(loop: affine.ForOp) -> bool:
    """Whether a loop is worth several threads, and does nothing that has an order."""
    for op in loop.body.block.ops:
        if op.regions or any(access.writes for access in accesses_of(op) or ()):
            return False
        if not (is_pure(op) or accesses_of(op)):
            return False
    variable = variable_of(loop)
    contiguous = any(
        access.subscripts and access.subscripts[-1].involves(variable)
        for op in loop.body.block.ops
        for access in accesses_of(op) or ()
    )
    outer = isinstance(loop.parent_op(), affine.ForOp | affine.ParallelOp)
    return (contiguous or not outer) and is_parallel_in_memory(loop) is None


def _split(loop: affine.ForOp) -> None:
    body = loop.body.block
    end = body.last_op
    assert end is not None
    best, place = body.args[1:]
    combiner = extreme_of(best, place, end.operands)
    if combiner is None:
        return
    chosen, chosen_place = (value.owner for value in end.operands)
    assert isinstance(chosen, arith.SelectOp) and isinstance(chosen_place, arith.SelectOp)
    is_better, element, _ = chosen.operands
    number = chosen_place.operands[1]
    first_best, first_place = loop_operands(loop).inits
    builder = Builder.in_place_of(loop)

    def reduction(init: SSAValue) -> tuple[affine.ForOp, Builder, dict[SSAValue, SSAValue]]:
        made = make_loop(builder, lower_bound(loop), upper_bound(loop), step_of(loop), [init])
        variable_of(made).name_hint = variable_of(loop).name_hint
        inside = Builder(made.body.block, location=loop.location)
        return made, inside, {variable_of(loop): variable_of(made)}

    found, inside, values = reduction(first_best)
    operands = (copy_value(inside, element, values, body), found.body.block.args[1])
    is_float = issubclass(combiner.op, arith.FloatingPointLikeBinaryOperation)
    flags = {"fastmath": arith.NO_SIGNED_ZEROS} if is_float else {}
    inside.create(affine.YieldOp, (inside.value(combiner.op, operands, best.type, **flags),))
    (extreme,) = found.results

    assert isinstance(place.type, IntegerType)
    last = builder.constant((1 << (place.type.width.data - 1)) - 1, place.type)
    found, inside, values = reduction(last)
    at_element = {element: extreme, best: copy_value(inside, element, values, body)}
    is_worse = copy_value(inside, is_better, at_element, body)
    operands = (is_worse, last, copy_value(inside, number, values, body))
    candidate = inside.value(arith.SelectOp, operands, place.type)
    operands = (candidate, found.body.block.args[1])
    inside.create(affine.YieldOp, (inside.value(arith.MinSIOp, operands, place.type),))

    at_start = {element: extreme, best: first_best}
    any_better = copy_value(builder, is_better, at_start, body)
    operands = (any_better, found.results[0], first_place)
    where = builder.value(arith.SelectOp, operands, place.type)
    loop.results[1].replace_all_uses_with(where)
    erase(loop)
