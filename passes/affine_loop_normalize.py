"""affine-loop-normalize: loops go from 0 in steps of 1."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, ArrayAttr, IntegerAttr, ModuleOp, i64
from xdsl.ir import SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineMap

from ..dialects import affine
from ..dialects.build import INDEX, Builder
from ..dialects.linear_forms import Linear, constant_form, map_forms, value_form
from ..dialects.quick import walk
from .affine_loops.analysis import loop_bounds
from .affine_loops.building import constant_bound, set_bounds, set_step, variable_of
from .affine_loops.regions import CEIL, bound_of_forms, expressions_of, quotient_form
from .affine_loops.selection import functions_in, loops_in, report_absent
from .affine_loops.unrolling import promote_single_iteration
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineLoopNormalizePass(Pass):
    """Lets loops count their iterations from 0; the old variable is computed from the new one.

    ```
    affine.for %i = %a to %n step 3 {        affine.for %t = 0 to (%n - %a) ceildiv 3 {
      A(%i)                            →       %i = affine.apply 3 * %t + %a
    }                                          A(%i)
                                             }
    ```

    Options:
        promote_single_iter: a loop of one iteration is replaced by its body.
        loops: the names of the loops (`loop_name`); empty: all.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-normalize
    """

    name = "affine-loop-normalize"
    source = target = "affine"

    promote_single_iter: bool = False
    loops: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops)
        for function in functions_in(op):
            # Inner loops first, whose bounds are then in terms of the old variables around them.
            for parallel in () if self.loops else list(walk(function))[::-1]:
                if isinstance(parallel, affine.ParallelOp):
                    refusal = normalize_parallel(parallel)
                    if refusal is not None:
                        remark(self.name, parallel, f"not normalized: {refusal}")
            for loop in loops_in(function, self.loops)[::-1]:
                if self.promote_single_iter and promote_single_iteration(loop):
                    continue
                refusal = normalize_loop(loop)
                if refusal is not None:
                    remark(self.name, loop, f"not normalized: {refusal}")


def normalize_loop(loop: affine.ForOp) -> str | None:
    """Let a loop go from 0 in steps of 1, or say why not."""
    bounds = loop_bounds(loop)
    begin, step = bounds.lower[0], bounds.step
    if len(bounds.lower) > 1:
        return "where it begins is the greatest of several values"
    if step == 1 and begin == constant_form(0):
        return None
    counts = [_iterations(end.add(begin, -1), step) for end in bounds.upper]
    set_bounds(loop, constant_bound(0), bound_of_forms(counts))
    set_step(loop, 1)
    _count_from(loop, variable_of(loop), begin, step)
    return None


def normalize_parallel(loop: affine.ParallelOp) -> str | None:
    """As `normalize_loop`, for all variables of an `affine.parallel`."""
    low, high = loop.lowerBoundsMap.data, loop.upperBoundsMap.data
    split = low.num_dims + low.num_symbols
    begins = map_forms(low, loop.map_operands[:split])
    if len(begins) != len(loop.body.block.args):
        return "where it begins is the greatest of several values"
    steps = [step.value.data for step in loop.steps]
    if all(form == constant_form(0) for form in begins) and set(steps) <= {1}:
        return None
    ends = iter(map_forms(high, loop.map_operands[split:]))
    groups = loop.upperBoundsGroups.get_values()
    counts = [
        _iterations(next(ends).add(begin, -1), step)
        for begin, step, size in zip(begins, steps, groups, strict=True)
        for _ in range(size)
    ]
    upper, operands = expressions_of(counts, symbols=True)
    zeros = AffineMap(0, 0, (AffineConstantExpr(0),) * len(begins))
    loop.operands = operands
    loop.properties |= {
        "lowerBoundsMap": AffineMapAttr(zeros),
        "upperBoundsMap": AffineMapAttr(upper),
        "steps": ArrayAttr([IntegerAttr(1, i64)] * len(steps)),
    }
    for variable, begin, step in reversed(
        list(zip(loop.body.block.args, begins, steps, strict=True))
    ):
        _count_from(loop, variable, begin, step)
    return None


def _count_from(
    loop: affine.ForOp | affine.ParallelOp, variable: SSAValue, begin: Linear, step: int
) -> None:
    """Compute what a variable was from the number of the iteration that it is now."""
    first = loop.body.block.first_op
    if variable.first_use is None or first is None or (step == 1 and begin == constant_form(0)):
        return
    users = [(use.operation, use.index) for use in variable.uses]
    affine_map, operands = expressions_of([begin.add(value_form(variable), step)], symbols=True)
    builder = Builder(loop.body.block, first, loop.location)
    old = builder.value(affine.ApplyOp, operands, INDEX, map=AffineMapAttr(affine_map))
    old.name_hint = variable.name_hint
    for user, index in users:
        user.operands[index] = old


def _iterations(length: Linear, step: int) -> Linear:
    return length if step == 1 else quotient_form(CEIL, length, step)
