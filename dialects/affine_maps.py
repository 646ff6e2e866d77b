"""Affine expressions: differences, and one normal form.

xDSL 0.74 evaluates `5 - d0` as `d0 - 5` and simplifies little; passes use these functions instead.
"""

from __future__ import annotations

from functools import lru_cache

from xdsl.dialects.builtin import AffineMapAttr
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

_ADD, _MUL, _MOD = AffineBinaryOpKind.Add, AffineBinaryOpKind.Mul, AffineBinaryOpKind.Mod
_FLOOR_DIV = AffineBinaryOpKind.FloorDiv


class Terms:
    """An expression as `constant + Σ coefficient · atom`.

    Atoms are dims, symbols, and what is not linear (`mod`, `floordiv`, `ceildiv`, products of
    variables); no coefficient is 0.
    """

    __slots__ = ("coefficients", "constant")

    def __init__(self, coefficients: dict[AffineExpr, int], constant: int):
        self.coefficients = coefficients
        self.constant = constant

    def add(self, other: Terms, factor: int = 1) -> Terms:
        """`self + factor · other`."""
        coefficients = dict(self.coefficients)
        for atom, coefficient in other.coefficients.items():
            total = coefficients.get(atom, 0) + factor * coefficient
            if total:
                coefficients[atom] = total
            else:
                coefficients.pop(atom, None)
        return Terms(coefficients, self.constant + factor * other.constant)

    def scale(self, factor: int) -> Terms:
        return Terms({}, 0).add(self, factor)

    def expression(self) -> AffineExpr:
        """The normal form: dims, symbols, then the other atoms; the constant at the end."""
        expression: AffineExpr | None = None
        for atom in sorted(self.coefficients, key=_rank):
            coefficient = self.coefficients[atom]
            part = (
                atom
                if coefficient == 1
                else AffineBinaryOpExpr(_MUL, atom, AffineConstantExpr(coefficient))
            )
            expression = part if expression is None else AffineBinaryOpExpr(_ADD, expression, part)
        if expression is None:
            return AffineConstantExpr(self.constant)
        if self.constant:
            return AffineBinaryOpExpr(_ADD, expression, AffineConstantExpr(self.constant))
        return expression


def _rank(atom: AffineExpr) -> tuple[int, int, str]:
    if isinstance(atom, AffineDimExpr):
        return 0, atom.position, ""
    if isinstance(atom, AffineSymExpr):
        return 1, atom.position, ""
    return 2, 0, str(atom)


def terms_of(expression: AffineExpr) -> Terms:
    """An expression taken apart, constants folded."""
    if isinstance(expression, AffineConstantExpr):
        return Terms({}, expression.value)
    if not isinstance(expression, AffineBinaryOpExpr):
        return Terms({expression: 1}, 0)
    left, right = terms_of(expression.lhs), terms_of(expression.rhs)
    if expression.kind is _ADD:
        return left.add(right)
    if expression.kind is _MUL:
        if not left.coefficients:
            left, right = right, left
        if not right.coefficients:
            return left.scale(right.constant)
    elif not right.coefficients and right.constant > 0:
        return _divided(expression.kind, left, right.constant)
    atom = AffineBinaryOpExpr(expression.kind, left.expression(), right.expression())
    return Terms({atom: 1}, 0)


def _divided(kind: AffineBinaryOpKind, dividend: Terms, divisor: int) -> Terms:
    """`mod`, `floordiv` or `ceildiv` by a positive constant.

    What is divisible leaves the division: `(8 * d0 + d1 + 5) floordiv 4` is
    `2 * d0 + 1 + (d1 + 1) floordiv 4`.
    """
    whole = {a: c // divisor for a, c in dividend.coefficients.items() if c % divisor == 0}
    rest = {a: c for a, c in dividend.coefficients.items() if c % divisor}
    quotient, remainder = divmod(dividend.constant, divisor)
    inner = Terms(rest, remainder)
    if not rest:
        left_over = {_MOD: remainder, _FLOOR_DIV: 0}.get(kind, int(remainder > 0))
        part = Terms({}, left_over)
    else:
        atom = AffineBinaryOpExpr(kind, inner.expression(), AffineConstantExpr(divisor))
        part = Terms({atom: 1}, 0)
    return part if kind is _MOD else part.add(Terms(whole, quotient))


def simplify(expression: AffineExpr) -> AffineExpr:
    """The normal form; equal linear expressions have equal ones."""
    return terms_of(expression).expression()


def difference(lhs: AffineExpr | int, rhs: AffineExpr | int) -> AffineExpr:
    """`lhs - rhs` in normal form."""
    left, right = (
        Terms({}, side) if isinstance(side, int) else terms_of(side) for side in (lhs, rhs)
    )
    return left.add(right, -1).expression()


@lru_cache(maxsize=4096)
def dims_map(num_dims: int, results: tuple[AffineExpr, ...]) -> AffineMapAttr:
    """A map of dims only."""
    return AffineMapAttr(AffineMap(num_dims, 0, results))
