"""Affine maps and integer sets: making, composing and simplifying them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from xdsl.dialects.builtin import AffineMapAttr
from xdsl.ir.affine import (
    AffineConstraintExpr,
    AffineConstraintKind,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSet,
    AffineSymExpr,
)

from .affine_expressions import constant, constant_of, replace, simplify, subtract

# How upstream writes a set without points.
FALSE = AffineConstraintExpr(AffineConstraintKind.eq, constant(1), constant(0), canonicalize=False)


@lru_cache(maxsize=4096)
def dims_map(num_dims: int, results: tuple[AffineExpr, ...]) -> AffineMapAttr:
    """A map of dims only."""
    return AffineMapAttr(AffineMap(num_dims, 0, results))


def constraint(
    kind: AffineConstraintKind, lhs: AffineExpr, rhs: AffineExpr
) -> AffineConstraintExpr:
    """`lhs - rhs >= 0` or `== 0`; `lhs <= rhs` is turned round."""
    if kind is AffineConstraintKind.le:
        kind, lhs, rhs = AffineConstraintKind.ge, rhs, lhs
    return AffineConstraintExpr(kind, subtract(lhs, rhs), constant(0), canonicalize=False)


def replaced_map(
    affine_map: AffineMap,
    dims: Sequence[AffineExpr],
    symbols: Sequence[AffineExpr],
    num_dims: int,
    num_symbols: int,
) -> AffineMap:
    """The map with expressions for its dims and symbols, in a space of so many of both."""
    return AffineMap(
        num_dims,
        num_symbols,
        tuple(replace(result, dims, symbols) for result in affine_map.results),
    )


def replaced_set(
    affine_set: AffineSet,
    dims: Sequence[AffineExpr],
    symbols: Sequence[AffineExpr],
    num_dims: int,
    num_symbols: int,
) -> AffineSet:
    """The set with expressions for its dims and symbols, in a space of so many of both."""
    return AffineSet(
        num_dims,
        num_symbols,
        tuple(
            constraint(one.kind, replace(one.lhs, dims, symbols), replace(one.rhs, dims, symbols))
            for one in affine_set.constraints
        ),
    )


def compose(outer: AffineMap, inner: AffineMap) -> AffineMap:
    """`outer ∘ inner`: the inner one's dims; the outer one's symbols, then the inner's."""
    symbols = tuple(AffineSymExpr(i) for i in range(outer.num_symbols + inner.num_symbols))
    dims = tuple(AffineDimExpr(i) for i in range(inner.num_dims))
    results = tuple(replace(r, dims, symbols[outer.num_symbols :]) for r in inner.results)
    return replaced_map(outer, results, symbols, inner.num_dims, len(symbols))


@lru_cache(maxsize=4096)
def simplify_map(affine_map: AffineMap) -> AffineMap:
    """The map with each result in its simplest form."""
    return AffineMap(
        affine_map.num_dims, affine_map.num_symbols, tuple(map(simplify, affine_map.results))
    )


@lru_cache(maxsize=4096)
def simplify_set(affine_set: AffineSet) -> AffineSet:
    """The set with each constraint in its simplest form, once, and none that always holds.

    A set that has a constraint which never holds becomes `() : (1 == 0)`.
    """
    kept: dict[AffineConstraintExpr, None] = {}
    for one in affine_set.constraints:
        simpler = constraint(one.kind, simplify(subtract(one.lhs, one.rhs)), constant(0))
        number = constant_of(simpler.lhs)
        if number is None:
            kept[simpler] = None
        elif not (number == 0 or (one.kind is not AffineConstraintKind.eq and number > 0)):
            return AffineSet(affine_set.num_dims, affine_set.num_symbols, (FALSE,))
    return AffineSet(affine_set.num_dims, affine_set.num_symbols, tuple(kept))
