"""Whole tiles and partial ones in versions of their own."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import AffineSetAttr
from xdsl.ir import Block, Region, SSAValue
from xdsl.ir.affine import (
    AffineConstraintKind,
    AffineDimExpr,
    AffineExpr,
    AffineSet,
    AffineSymExpr,
)

from ...dialects import affine
from ...dialects.affine_expressions import replace
from ...dialects.affine_maps import constraint, simplify_set
from ...dialects.affine_scope import is_valid_symbol, scope_of
from ...dialects.build import Builder
from ...dialects.quick import append, create, detach
from .building import set_bounds, step_of, upper_bound, variable_of


def separate_full_tiles(tiles: Sequence[affine.ForOp], loops: Sequence[affine.ForOp]) -> None:
    """Do tiles that are whole in all loops without `min` in the bounds.

    ```
                                                   affine.if (%n - %it - 32 >= 0) {
                                                     affine.for %i = %it to %it + 32 {
                                                       A
    affine.for %i = %it to min(%it + 32, %n) {       }
      A                                        →   } else {
    }                                                affine.for %i = %it to min(%it + 32, %n) {
                                                       A
                                                     }
                                                   }
    ```

    Args:
        tiles: the loops over tiles, outermost first.
        loops: those through a tile; the first result of each one's upper bound is the tile's end.
    """
    partial = [at for at, loop in enumerate(loops) if len(upper_bound(loop).map.results) > 1]
    if not partial or any(loop.results for loop in loops):
        return
    outermost = loops[0]
    builder = Builder.in_place_of(outermost)
    condition, operands = _all_whole([loops[at] for at in partial])
    whole, rest = Block(), Block()
    builder.insert(
        create(
            affine.IfOp,
            operands,
            properties={"condition": AffineSetAttr(condition)},
            regions=[Region(whole), Region(rest)],
        )
    )
    copy = outermost.clone()
    detach(outermost)
    for block, nest in ((whole, copy), (rest, outermost)):
        append(block, nest)
        append(block, create(affine.YieldOp, location=builder.location))
    for at in range(len(loops)):
        if at in partial:
            upper = upper_bound(copy)
            variable = variable_of(tiles[at])
            end = upper.with_result(variable, step_of(tiles[at]), only=True)
            set_bounds(copy, upper=end)
        inner = copy.body.block.first_op
        if at + 1 < len(loops):
            assert isinstance(inner, affine.ForOp)
            copy = inner


def _all_whole(loops: Sequence[affine.ForOp]) -> tuple[AffineSet, list[SSAValue]]:
    """The condition that no loop ends before its tile does."""
    scope = scope_of(loops[0])
    dims: dict[SSAValue, AffineExpr] = {}
    symbols: dict[SSAValue, AffineExpr] = {}

    def variable(value: SSAValue) -> AffineExpr:
        if is_valid_symbol(value, scope):
            return symbols.setdefault(value, AffineSymExpr(len(symbols)))
        return dims.setdefault(value, AffineDimExpr(len(dims)))

    constraints = []
    for loop in loops:
        upper = upper_bound(loop)
        count = upper.map.num_dims
        expressions = [variable(value) for value in upper.operands]
        end, *others = (
            replace(result, expressions[:count], expressions[count:])
            for result in upper.map.results
        )
        constraints += [constraint(AffineConstraintKind.ge, other, end) for other in others]
    condition = simplify_set(AffineSet(len(dims), len(symbols), tuple(constraints)))
    return condition, [*dims, *symbols]
