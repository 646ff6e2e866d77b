"""Affine maps and integer sets: making, composing and simplifying them."""

from __future__ import annotations

import math
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

from .affine_expressions import (
    Terms,
    add,
    constant,
    replace,
    simplify,
    subtract,
    terms_of,
)

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
    """The set with each constraint in its simplest form, and none that another plainly implies.

    `s0 * 2 + 1 >= 0` is `s0 >= 0`, and with that `s0 + 5 >= 0` goes. A set that has a constraint
    which never holds becomes `(1 == 0)`.
    """
    kept: dict[tuple[AffineConstraintKind, AffineExpr], int] = {}
    for one in affine_set.constraints:
        terms = terms_of(simplify(subtract(one.lhs, one.rhs)))
        kind, number = one.kind, terms.constant
        if kind is AffineConstraintKind.le:
            kind, terms, number = AffineConstraintKind.ge, terms.scale(-1), -number
        is_equality = kind is AffineConstraintKind.eq
        if not terms.coefficients:
            if number < 0 or (is_equality and number):
                return AffineSet(affine_set.num_dims, affine_set.num_symbols, (FALSE,))
            continue
        unit = math.gcd(*terms.coefficients.values())
        if is_equality and number % unit:
            return AffineSet(affine_set.num_dims, affine_set.num_symbols, (FALSE,))
        linear = Terms({atom: c // unit for atom, c in terms.coefficients.items()})
        number //= unit  # of integers, x >= -1/2 is x >= 0
        key = kind, simplify(linear.expression())
        if is_equality and kept.get(key, number) != number:
            return AffineSet(affine_set.num_dims, affine_set.num_symbols, (FALSE,))
        kept[key] = min(number, kept.get(key, number))
    return AffineSet(
        affine_set.num_dims,
        affine_set.num_symbols,
        tuple(
            constraint(kind, simplify(add(linear, constant(number))), constant(0))
            for (kind, linear), number in kept.items()
        ),
    )
