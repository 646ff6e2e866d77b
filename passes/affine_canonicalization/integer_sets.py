"""Integer sets by isl: whether one has a point, and which constraints say nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import islpy
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstraintExpr,
    AffineConstraintKind,
    AffineDimExpr,
    AffineExpr,
    AffineSet,
    AffineSymExpr,
)

from ...dialects.affine_expressions import is_pure
from ...dialects.affine_maps import FALSE, simplify_set

_DIVISION = {
    AffineBinaryOpKind.FloorDiv: "floor",
    AffineBinaryOpKind.CeilDiv: "ceil",
}


def isl_text(expression: AffineExpr, dims: Sequence[str], symbols: Sequence[str]) -> str:
    """A pure expression in isl's notation, over names."""
    if isinstance(expression, AffineDimExpr):
        return dims[expression.position]
    if isinstance(expression, AffineSymExpr):
        return symbols[expression.position]
    if not isinstance(expression, AffineBinaryOpExpr):
        return str(expression)
    left = isl_text(expression.lhs, dims, symbols)
    right = isl_text(expression.rhs, dims, symbols)
    if expression.kind in _DIVISION:
        return f"{_DIVISION[expression.kind]}(({left})/{right})"
    if expression.kind is AffineBinaryOpKind.Mod:
        return f"(({left}) mod {right})"
    sign = "*" if expression.kind is AffineBinaryOpKind.Mul else "+"
    return f"({left} {sign} {right})"


def isl_set(affine_set: AffineSet, constraints: Sequence[AffineConstraintExpr]) -> islpy.Set:
    """The points that pure constraints allow."""
    dims = [f"d{i}" for i in range(affine_set.num_dims)]
    symbols = [f"s{i}" for i in range(affine_set.num_symbols)]
    conditions = " and ".join(
        f"{isl_text(one.lhs, dims, symbols)} "
        f"{'=' if one.kind is AffineConstraintKind.eq else one.kind.value} "
        f"{isl_text(one.rhs, dims, symbols)}"
        for one in constraints
    )
    text = f"[{', '.join(symbols)}] -> {{ [{', '.join(dims)}] : {conditions or 'true'} }}"
    return islpy.Set(text)


@lru_cache(maxsize=1024)
def simplest_set(affine_set: AffineSet) -> AffineSet:
    """The set without constraints that the others imply; `() : (1 == 0)` where it has no point.

    Semi-affine constraints stay as they are.
    """
    simpler = simplify_set(affine_set)
    pure = [one for one in simpler.constraints if is_pure(one.lhs)]
    if pure and isl_set(simpler, pure).is_empty():
        return AffineSet(0, 0, (FALSE,))
    return simpler
