"""The normal form of affine expressions means the same as the expression."""

import random

import pytest
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineSymExpr,
)

from stepwell.dialects.affine_maps import difference, simplify

d0, d1, s0 = AffineDimExpr(0), AffineDimExpr(1), AffineSymExpr(0)


def constant(value: int) -> AffineExpr:
    return AffineConstantExpr(value)


def binary(kind: str, lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr:
    return AffineBinaryOpExpr(AffineBinaryOpKind[kind], lhs, rhs)


@pytest.mark.parametrize(
    ("expression", "simplified"),
    [
        (d0 + d1 - d0, "d1"),
        (d1 + d0, "(d0 + d1)"),
        (s0 + d0, "(d0 + s0)"),
        (binary("Mul", d0, constant(0)), "0"),
        (binary("Mul", constant(3), d0 + 2), "((d0 * 3) + 6)"),
        ((d0 * 8 + d1 + 5) // 4, "(((d0 * 2) + ((d1 + 1) floordiv 4)) + 1)"),
        ((d0 * 8 + 5) % 4, "1"),
        ((d0 * 8 + 5).ceil_div(4), "((d0 * 2) + 2)"),
        ((d0 + 4) % 4, "(d0 mod 4)"),
        (binary("FloorDiv", d0, d1), "(d0 floordiv d1)"),
        (difference(5, d0), "((d0 * -1) + 5)"),
        (difference(d0, 5), "(d0 + -5)"),
    ],
)
def test_normal_form(expression: AffineExpr, simplified: str):
    assert str(simplify(expression)) == simplified


@pytest.mark.parametrize("seed", range(200))
def test_meaning_is_kept(seed: int):
    print(f"seed {seed}")
    rng = random.Random(seed)

    def make(depth: int) -> AffineExpr:
        if depth == 0 or rng.random() < 0.2:
            return rng.choice((d0, d1, s0, constant(rng.randint(-9, 9))))
        kind = rng.choice(list(AffineBinaryOpKind))
        if kind is AffineBinaryOpKind.Add:
            return AffineBinaryOpExpr(kind, make(depth - 1), make(depth - 1))
        limits = (-5, 5) if kind is AffineBinaryOpKind.Mul else (1, 6)
        return AffineBinaryOpExpr(kind, make(depth - 1), constant(rng.randint(*limits)))

    expression = make(4)
    normal = simplify(expression)
    assert simplify(normal) == normal
    for _ in range(20):
        dims = [rng.randint(-20, 20) for _ in range(2)]
        symbols = [rng.randint(-20, 20)]
        assert normal.eval(dims, symbols) == expression.eval(dims, symbols)
