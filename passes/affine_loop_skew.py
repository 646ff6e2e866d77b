"""affine-loop-skew: an inner loop is counted from where the outer one is, for wavefronts."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ..dialects import affine
from ..dialects.affine_maps import dims_map
from ..dialects.build import INDEX, Builder
from ..dialects.structure import is_inside
from .affine_loops.building import (
    Bound,
    lower_bound,
    over_dims,
    set_bounds,
    upper_bound,
    variable_of,
)
from .affine_loops.selection import functions_in, nests_of, report_absent
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineLoopSkewPass(Pass):
    """Adds a multiple of an outer loop's variable to that of an inner one.

    ```
    affine.for %i = 1 to %n {              affine.for %i = 1 to %n {
      affine.for %j = 1 to %m {              affine.for %k = %i + 1 to %i + %m {
        A(%i, %j)                    →         %j = affine.apply %k - %i
      }                                        A(%i, %j)
    }                                        }
    ```

    The iterations are the same, in the same order, so that it is always legal. Where each iteration
    needs its neighbours from above and from the left, distances (1, 0) and (0, 1) become (1, 1) and
    (0, 1): after an interchange the outer loop goes over wavefronts, and the inner one is parallel.

    Options:
        loops: the names of the outer loop and of the inner one (`loop_name`), one in the other with
            nothing between.
        factor: how often the outer variable is added.

    M. Wolfe, Loop skewing: the wavefront method revisited, 1986.
    """

    name = "affine-loop-skew"
    source = target = "affine"

    loops: tuple[str, ...] = ()
    factor: int = 1

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if len(self.loops) != 2:
            remark(self.name, op, "not skewed: it takes the names of two loops")
            return
        report_absent(self.name, op, self.loops, together=True)
        for function in functions_in(op):
            for outer, inner in list(nests_of(function, self.loops)):
                refusal = skew(outer, inner, self.factor)
                if refusal is not None:
                    remark(self.name, inner, f"not skewed: {refusal}")


def skew(outer: affine.ForOp, inner: affine.ForOp, factor: int) -> str | None:
    """Add `factor` times the variable of `outer` to that of `inner`; or why not."""
    if not is_inside(variable_of(inner), outer):
        return "it is not inside of the other loop"
    shift = variable_of(outer)
    variable = variable_of(inner)
    first = inner.body.block.first_op
    assert first is not None
    builder = Builder(inner.body.block, first, inner.location)
    back = dims_map(2, (AffineDimExpr(0) + AffineDimExpr(1) * -factor,))
    old = builder.create(affine.ApplyOp, (variable, shift), (INDEX,), map=back)
    for use in list(variable.uses):
        if use.operation is not old:
            use.operation.operands[use.index] = old.results[0]
    old.results[0].name_hint = variable.name_hint
    set_bounds(
        inner,
        _shifted(lower_bound(inner), shift, factor),
        _shifted(upper_bound(inner), shift, factor),
    )
    return None


def _shifted(bound: Bound, shift: object, factor: int) -> Bound:
    """A bound with a multiple of a variable added to each of its results."""
    at = len(bound.operands)
    results = tuple(one + AffineDimExpr(at) * factor for one in over_dims(bound.map, 0))
    return Bound(AffineMap(at + 1, 0, results), (*bound.operands, shift))  # pyright: ignore
