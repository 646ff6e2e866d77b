"""affine-loop-versioning: a nest becomes two, one for few iterations of a loop and one for more."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineMap

from ..dialects import affine
from ..dialects.build import INDEX, Builder
from .affine_loops.analysis import loop_bounds
from .affine_loops.building import Bound, lower_bound, set_bounds, step_of, upper_bound
from .affine_loops.selection import add_ending, functions_in, nests_of, report_absent
from .base import Pass
from .remarks import remark
from .vectorization.bounds import is_never_negative, outermost_place

# More than any loop has iterations that each touch an element.
_ALL = 1 << 40


@dataclass(frozen=True)
class AffineLoopVersioningPass(Pass):
    """Makes two of a perfect nest: the first is run where a loop of it has few iterations.

    ```
                                       %many = affine.min (%n, (%m floordiv 17) * 2^40)
    affine.for %j = 0 to %n {          %few = affine.apply %n - %many
      affine.for %i = 0 to %m {        affine.for %j_few = 0 to %few {
        A                          →     affine.for %i_few = 0 to %m { A }
      }                                }
    }                                  affine.for %j = 0 to %many {
                                         affine.for %i = 0 to %m { A }
                                       }
    ```

    Each can then be scheduled in its own way; the outermost loop of the other one has no
    iterations. Where it is known how many iterations there are, the nest stays one, and its loops
    get the ending where they are few.

    Options:
        loops: the names of two loops of a perfect nest (`loop_name`): its outermost one, and that
            whose iterations are counted.
        most: how many iterations are few.
        ending: what is added to the names of all loops of the first nest.
    """

    name = "affine-loop-versioning"
    source = target = "affine"

    loops: tuple[str, ...] = ()
    most: int = 16
    ending: str = "_few"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops, together=True)
        for function in functions_in(op):
            for outermost, counted in list(nests_of(function, self.loops)):
                refusal = version_loop(outermost, counted, self.most, self.ending)
                if refusal is not None:
                    remark(self.name, outermost, f"one version: {refusal}")


def version_loop(
    outermost: affine.ForOp, counted: affine.ForOp, most: int, ending: str
) -> str | None:
    """Put the version for few iterations of `counted` before the nest; or why there is none."""
    bounds = loop_bounds(counted)
    if bounds.trip_count is not None:
        if bounds.trip_count > most:
            return f"there are {bounds.trip_count} iterations, which are not few"
        add_ending(outermost, ending)
        return None
    if outermost is counted:
        return "the loop that is counted is the outermost one"
    begin, end = lower_bound(outermost), upper_bound(outermost)
    first, last = lower_bound(counted), upper_bound(counted)
    if any(len(bound.map.results) > 1 for bound in (begin, end, first, last)):
        return "a loop has more than one bound on a side"
    if step_of(counted) != 1 or not is_never_negative(bounds.upper[0].add(bounds.lower[0], -1)):
        return "it is not seen how many iterations there are"
    operands = (*begin.operands, *end.operands, *first.operands, *last.operands)
    place = outermost_place(outermost, operands)
    if not isinstance(place.parent_op(), FuncOp):
        return "how many iterations there are is only known inside of a loop"
    assert place.parent is not None and outermost.parent is not None
    start, stop, low, high = _over_dims(begin, end, first, last)
    builder = Builder(place.parent, place, outermost.location)
    reached = start + (high + low * -1) // (most + 1) * _ALL
    least = AffineMapAttr(AffineMap(len(operands), 0, (stop, reached)))
    many = builder.value(affine.MinOp, operands, INDEX, map=least)
    many.name_hint = "many"
    rest = start + stop + AffineDimExpr(len(operands)) * -1
    left = AffineMapAttr(AffineMap(len(operands) + 1, 0, (rest,)))
    few = builder.value(affine.ApplyOp, (*operands, many), INDEX, map=left)
    few.name_hint = "few"
    version = outermost.clone()
    outermost.parent.insert_op_before(version, outermost)
    add_ending(version, ending)
    set_bounds(version, upper=Bound.of(few))
    set_bounds(outermost, upper=Bound.of(many))
    return None


def _over_dims(*bounds: Bound) -> list[AffineExpr]:
    """The bounds over dims alone, of which each has its own."""
    found: list[AffineExpr] = []
    start = 0
    for bound in bounds:
        found += bound.over_dims(start)
        start += len(bound.operands)
    return found
