"""affine-loop-interchange: the loops of a perfect nest are brought into another order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir.affine import AffineBinaryOpKind

from ..dialects import affine
from ..dialects.linear_forms import Linear, constant_form
from ..dialects.quick import detach, insert_before
from ..dialects.structure import is_inside
from .affine_loops.analysis import loop_bounds
from .affine_loops.building import (
    Bound,
    lower_bound,
    set_bounds,
    upper_bound,
    variable_of,
)
from .affine_loops.legality import is_permutable
from .affine_loops.regions import (
    bound_of_forms,
    extreme_forms,
    fixed_outside,
    quotient_form,
    variable_form,
)
from .affine_loops.selection import (
    bands_of,
    functions_in,
    is_perfectly_inside,
    nests_of,
    perfect_nest,
    report_absent,
)
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineLoopInterchangePass(Pass):
    """Brings the loops of perfect nests into another order, where no dependence is turned round.

    ```
    affine.for %i = 0 to %n {            affine.for %j = 0 to %m {
      affine.for %j = 0 to %m {    →       affine.for %i = 0 to %n {
        A                                    A
      }                                    }
    }                                    }
    ```

    The bounds of an inner loop may depend on an outer one: those of the other follow from them.

    ```
    affine.for %i = 0 to %n {            affine.for %j = 0 to %n {
      affine.for %j = 0 to %i + 1 {  →     affine.for %i = max(0, %j) to %n {
        A                                    A
    ```

    Options:
        permutation_map: the new position of each loop, the outermost first; nests of as many loops
            that begin with an outermost loop are done.
        loops: the names of loops of a nest (`loop_name`) in their new order; other loops of the
            nest keep their positions.

    Upstream: `-test-loop-permutation`, which asks for `check-validity` to be safe.
    """

    name = "affine-loop-interchange"
    source = target = "affine"

    permutation_map: tuple[int, ...] = ()
    loops: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops, together=True)
        for function in functions_in(op):
            if self.loops:
                for order in list(nests_of(function, self.loops)):
                    self._report(order[0], order_loops(order))
            for band in list(bands_of(function)) if self.permutation_map else ():
                self._report(band[0], self._permute(band))

    def _permute(self, band: Sequence[affine.ForOp]) -> str | None:
        positions = self.permutation_map
        if len(band) != len(positions):
            return f"it is a perfect nest of {len(band)} loops, not {len(positions)}"
        if sorted(positions) != list(range(len(band))):
            return f"{list(positions)} is no permutation of {len(band)} loops"
        return permute_band(band, [positions.index(at) for at in range(len(band))])

    def _report(self, loop: affine.ForOp, refusal: str | None) -> None:
        if refusal is not None:
            remark(self.name, loop, f"not interchanged: {refusal}")


def order_loops(order: Sequence[affine.ForOp]) -> str | None:
    """Bring loops of one perfect nest into this order, or say why not.

    Loops of the nest that are not among them keep their positions.
    """
    outermost = next(
        (one for one in order if all(one is o or is_inside(variable_of(o), one) for o in order)),
        None,
    )
    band = [] if outermost is None else perfect_nest(outermost)
    if any(loop not in band for loop in order):
        return "the loops are not perfectly nested"
    positions = sorted(band.index(loop) for loop in order)
    band = band[: positions[-1] + 1]
    new_order = list(range(len(band)))
    for position, loop in zip(positions, order, strict=True):
        new_order[position] = band.index(loop)
    return permute_band(band, new_order)


def permute_band(band: Sequence[affine.ForOp], order: Sequence[int]) -> str | None:
    """Bring a band of perfectly nested loops into another order, or say why not.

    Args:
        band: outermost first.
        order: the positions in `band` of the loops, from the new outermost on.
    """
    first = next((at for at, old in enumerate(order) if at != old), None)
    if first is None:
        return None
    if any(loop.results for loop in band[first:]):
        return "a loop carries values from iteration to iteration"
    refusal = is_permutable(band, order)
    if refusal is not None:
        return refusal
    old_bounds = [(lower_bound(loop), upper_bound(loop)) for loop in band]
    loops = list(band)
    for position, wanted in enumerate(order):
        for at in range(loops.index(band[wanted]), position, -1):
            refusal = _interchange(loops[at - 1], loops[at])
            if refusal is not None:
                _bring_back(band, loops, old_bounds)
                return refusal
            loops[at - 1], loops[at] = loops[at], loops[at - 1]
    return None


def _bring_back(
    band: Sequence[affine.ForOp],
    loops: list[affine.ForOp],
    old_bounds: Sequence[tuple[Bound, Bound]],
) -> None:
    """Undo the interchanges of a band of which the order is now that of `loops`."""
    for position, loop in enumerate(band):
        for at in range(loops.index(loop), position, -1):
            swap_loops(loops[at - 1], loops[at])
            loops[at - 1], loops[at] = loops[at], loops[at - 1]
    for loop, (lower, upper) in zip(band, old_bounds, strict=True):
        set_bounds(loop, lower, upper)


def _interchange(outer: affine.ForOp, inner: affine.ForOp) -> str | None:
    """Exchange a loop and the one that is all that it contains, or say why not.

    That it is legal to do the iterations in the other order is for the caller to know.
    """
    assert is_perfectly_inside(inner, outer)
    if any(is_inside(operand, outer) for operand in inner.operands):
        new_bounds = _bounds_turned_round(outer, inner)
        if isinstance(new_bounds, str):
            return new_bounds
        for loop, bounds in zip((inner, outer), new_bounds, strict=True):
            set_bounds(loop, *bounds)
    swap_loops(outer, inner)
    return None


def swap_loops(outer: affine.ForOp, inner: affine.ForOp) -> None:
    """Put a loop around the one whose body it is; bounds stay as they are.

    That it is legal is for the caller to know.
    """
    end, inner_end = outer.body.block.last_op, inner.body.block.last_op
    assert end is not None and inner_end is not None and outer.parent is not None
    for op in list(inner.body.block.ops)[:-1]:
        detach(op)
        insert_before(op, end)
    detach(inner)
    insert_before(inner, outer)
    detach(outer)
    insert_before(outer, inner_end)


class _Limits(NamedTuple):
    """The bounds of a loop that follow from a bound of the other one."""

    lower: list[Linear]
    upper: list[Linear]


def _bounds_turned_round(
    outer: affine.ForOp, inner: affine.ForOp
) -> tuple[tuple[Bound, Bound], tuple[Bound, Bound]] | str:
    """The bounds of the inner and of the outer loop once they have changed places.

    The inner loop `j` goes over all values that it has for any `i`; for each of them, the outer one
    over those `i` for which `lower(i) <= j < upper(i)`.
    """
    i = variable_of(outer)
    inner_bounds, outer_bounds = loop_bounds(inner), loop_bounds(outer)
    is_fixed = fixed_outside(outer)
    limits = _Limits(list(outer_bounds.lower), list(outer_bounds.upper))
    for forms, is_upper in ((inner_bounds.lower, False), (inner_bounds.upper, True)):
        for form in forms:
            if not form.involves(i):
                continue
            if not is_upper and inner_bounds.step != 1:
                return "where a loop with a step begins depends on the other one"
            if form.coefficient(i) == 0 or form.without(i).involves(i):
                return "the bounds of one loop are no linear function of the other"
            _turn_round(form, inner, outer, is_upper, limits)
    if len(limits.lower) > len(outer_bounds.lower) and outer_bounds.step != 1:
        return "where a loop with a step begins would depend on the other one"
    new_inner: list[Bound] = []
    for forms, greatest in ((inner_bounds.lower, False), (inner_bounds.upper, True)):
        outermost: list[Linear] = []
        for form in forms:
            # An upper bound is not reached: the greatest value below it is looked for.
            found = extreme_forms(form, is_fixed, greatest)
            if found is None:
                return "the bounds of a loop are not known outside of the other"
            outermost += found
        new_inner.append(bound_of_forms(outermost))
    new_outer = (bound_of_forms(limits.lower), bound_of_forms(limits.upper))
    return (new_inner[0], new_inner[1]), new_outer


def _turn_round(
    form: Linear, inner: affine.ForOp, outer: affine.ForOp, is_upper: bool, limits: _Limits
) -> None:
    """Add the bound of `i` that follows from `j < a i + c`, or from `a i + c <= j`."""
    i = variable_of(outer)
    factor = form.coefficient(i)
    rest = form.without(i)
    # a i > j - c, or a i <= j - c
    difference = variable_form(inner).add(rest, -1)
    if factor > 0:
        limit = quotient_form(AffineBinaryOpKind.FloorDiv, difference, factor)
        (limits.lower if is_upper else limits.upper).append(limit.add(constant_form(1)))
    else:
        negated = constant_form(0).add(difference, -1)
        limit = quotient_form(AffineBinaryOpKind.CeilDiv, negated, -factor)
        (limits.upper if is_upper else limits.lower).append(limit)
