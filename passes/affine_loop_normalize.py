"""affine-loop-normalize: loops go from 0 in steps of 1."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, ModuleOp

from ..dialects import affine
from ..dialects.build import INDEX, Builder
from ..dialects.linear_forms import Linear, constant_form, value_form
from .affine_loops.analysis import loop_bounds
from .affine_loops.building import constant_bound, set_bounds, set_step, variable_of
from .affine_loops.regions import CEIL, bound_of_forms, expressions_of, quotient_form
from .affine_loops.selection import functions_in, loops_in
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

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-normalize, which does affine.parallel,
    too.
    """

    name = "affine-loop-normalize"
    source = target = "affine"

    promote_single_iter: bool = False
    loops: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for loop in list(loops_in(function, self.loops)):
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
    variable = variable_of(loop)
    first = loop.body.block.first_op
    if variable.first_use is not None and first is not None:
        users = [(use.operation, use.index) for use in variable.uses]
        affine_map, operands = expressions_of([begin.add(value_form(variable), step)])
        builder = Builder(loop.body.block, first, loop.location)
        old = builder.value(affine.ApplyOp, operands, INDEX, map=AffineMapAttr(affine_map))
        old.name_hint = variable.name_hint
        for user, index in users:
            user.operands[index] = old
    return None


def _iterations(length: Linear, step: int) -> Linear:
    return length if step == 1 else quotient_form(CEIL, length, step)
