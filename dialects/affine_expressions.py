"""Affine expressions: making them, substituting in them, and their simplest form.

xDSL 0.74 evaluates `5 - d0` as `d0 - 5`, refuses semi-affine expressions (a product with a symbol,
a division by one) and simplifies little; what is here does as upstream's AffineExpr.cpp, so that
both print the same text. `mod`, `floordiv` and `ceildiv` are those of mathematics: a remainder is
never negative, for divisors above 0. A division by 0 or less means nothing and is left alone.
https://github.com/llvm/llvm-project/blob/llvmorg-22.1.0/mlir/lib/IR/AffineExpr.cpp
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineSymExpr,
)

from .linear_sums import LinearSum

_ADD, _MUL, _MOD = AffineBinaryOpKind.Add, AffineBinaryOpKind.Mul, AffineBinaryOpKind.Mod
_FLOOR, _CEIL = AffineBinaryOpKind.FloorDiv, AffineBinaryOpKind.CeilDiv


def constant(value: int) -> AffineExpr:
    return AffineConstantExpr(value)


def constant_of(expression: AffineExpr) -> int | None:
    """The number that an expression is, or None."""
    return expression.value if isinstance(expression, AffineConstantExpr) else None


def is_symbolic(expression: AffineExpr) -> bool:
    """Whether no dim occurs in it."""
    if isinstance(expression, AffineBinaryOpExpr):
        return is_symbolic(expression.lhs) and is_symbolic(expression.rhs)
    return not isinstance(expression, AffineDimExpr)


def is_pure(expression: AffineExpr) -> bool:
    """Whether it multiplies and divides by constants only; otherwise it is semi-affine."""
    if not isinstance(expression, AffineBinaryOpExpr):
        return True
    if not is_pure(expression.lhs) or not is_pure(expression.rhs):
        return False
    if expression.kind is _ADD:
        return True
    if isinstance(expression.rhs, AffineConstantExpr):
        return True
    return expression.kind is _MUL and isinstance(expression.lhs, AffineConstantExpr)


def variables(expression: AffineExpr) -> Iterator[AffineDimExpr | AffineSymExpr]:
    """The dims and symbols that occur in it, each as often as it does."""
    if isinstance(expression, AffineBinaryOpExpr):
        yield from variables(expression.lhs)
        yield from variables(expression.rhs)
    elif isinstance(expression, AffineDimExpr | AffineSymExpr):
        yield expression


# --- making expressions --------------------------------------------------------------------------


def make(kind: AffineBinaryOpKind, lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr:
    """`lhs kind rhs`, with what can be seen at once simplified."""
    return _MAKERS[kind](lhs, rhs)


def add(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr:
    """`lhs + rhs`; constants and symbols stand at the right, `x + x floordiv c * -c` is a `mod`."""
    simpler = _simpler_sum(lhs, rhs)
    return AffineBinaryOpExpr(_ADD, *_in_order(lhs, rhs)) if simpler is None else simpler


def _simpler_sum(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr | None:
    left, right = constant_of(lhs), constant_of(rhs)
    if left is not None and right is not None:
        return constant(left + right)
    if left is not None or (is_symbolic(lhs) and not is_symbolic(rhs)):
        return add(rhs, lhs)
    if right == 0:
        return lhs
    inner = lhs if isinstance(lhs, AffineBinaryOpExpr) and lhs.kind is _ADD else None
    inner_constant = None if inner is None else constant_of(inner.rhs)
    if inner is not None and inner_constant is not None and right is not None:
        return add(inner.lhs, constant(inner_constant + right))
    (first, factor), (second, other) = _product(lhs), _product(rhs)
    if first == second:
        return multiply(first, constant(factor + other))
    if inner is not None and inner_constant is not None:
        return add(add(inner.lhs, rhs), inner.rhs)
    if not isinstance(rhs, AffineBinaryOpExpr) or rhs.kind is not _MUL:
        return None
    if (remainder := _remainder(lhs, rhs)) is not None:
        return remainder
    if inner is not None and isinstance(rhs.lhs, AffineBinaryOpExpr) and rhs.lhs.kind is _FLOOR:
        # (x + y) + y floordiv c * -c == x + y mod c
        simpler = _simpler_sum(inner.rhs, rhs)
        return None if simpler is None else add(inner.lhs, simpler)
    return None


def _product(expression: AffineExpr) -> tuple[AffineExpr, int]:
    """x and c of `x * c`."""
    if isinstance(expression, AffineBinaryOpExpr) and expression.kind is _MUL:
        factor = constant_of(expression.rhs)
        if factor is not None:
            return expression.lhs, factor
    return expression, 1


def _remainder(lhs: AffineExpr, product: AffineBinaryOpExpr) -> AffineExpr | None:
    """`x mod q` where the sum is `x + x floordiv q * -q` or `x + (x floordiv q * q) * -1`."""
    quotient, divisor = product.lhs, product.rhs
    if constant_of(divisor) == -1 and isinstance(quotient, AffineBinaryOpExpr):
        if quotient.kind is not _MUL:
            return None
        quotient, divisor = quotient.lhs, quotient.rhs
    else:
        number = constant_of(divisor)
        if number is None or number >= 0:
            return None
        divisor = constant(-number)
    if (
        isinstance(quotient, AffineBinaryOpExpr)
        and quotient.kind is _FLOOR
        and quotient.lhs == lhs
        and quotient.rhs == divisor
    ):
        return modulo(lhs, divisor)
    return None


def _in_order(lhs: AffineExpr, rhs: AffineExpr) -> tuple[AffineExpr, AffineExpr]:
    """Two variables by position, dims first; anything else as it is."""
    if isinstance(lhs, AffineSymExpr) and isinstance(rhs, AffineDimExpr):
        return rhs, lhs
    for kind in (AffineSymExpr, AffineDimExpr):
        if isinstance(lhs, kind) and isinstance(rhs, kind) and lhs.position > rhs.position:
            return rhs, lhs
    return lhs, rhs


def multiply(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr:
    """`lhs * rhs`; what is symbolic stands at the right."""
    left, right = constant_of(lhs), constant_of(rhs)
    if left is not None and right is not None:
        return constant(left * right)
    if is_symbolic(lhs) or is_symbolic(rhs):
        if not is_symbolic(rhs) or left is not None:
            return multiply(rhs, lhs)
        if right == 1:
            return lhs
        if right == 0:
            return rhs
        if isinstance(lhs, AffineBinaryOpExpr) and lhs.kind is _MUL:
            factor = constant_of(lhs.rhs)
            if factor is not None and right is not None:
                return multiply(lhs.lhs, constant(factor * right))
            if factor is not None:
                return multiply(multiply(lhs.lhs, rhs), lhs.rhs)
    return AffineBinaryOpExpr(_MUL, *_in_order(lhs, rhs))


def negate(expression: AffineExpr) -> AffineExpr:
    return multiply(expression, constant(-1))


def subtract(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr:
    return add(lhs, negate(rhs))


def floor_divide(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr:
    """`lhs floordiv rhs`; of a sum, what is divisible leaves the division."""
    simpler = _simpler_quotient(_FLOOR, lhs, rhs)
    if simpler is not None:
        return simpler
    divisor = constant_of(rhs)
    if (
        divisor
        and isinstance(lhs, AffineBinaryOpExpr)
        and lhs.kind is _ADD
        and 0 in (known_divisor(lhs.lhs) % divisor, known_divisor(lhs.rhs) % divisor)
    ):
        return add(floor_divide(lhs.lhs, rhs), floor_divide(lhs.rhs, rhs))
    return AffineBinaryOpExpr(_FLOOR, lhs, rhs)


def ceil_divide(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr:
    """`lhs ceildiv rhs`."""
    simpler = _simpler_quotient(_CEIL, lhs, rhs)
    return AffineBinaryOpExpr(_CEIL, lhs, rhs) if simpler is None else simpler


def _simpler_quotient(
    kind: AffineBinaryOpKind, lhs: AffineExpr, rhs: AffineExpr
) -> AffineExpr | None:
    divisor, dividend = constant_of(rhs), constant_of(lhs)
    if not divisor:
        return None
    if dividend is not None:
        return constant(dividend // divisor if kind is _FLOOR else -(-dividend // divisor))
    if divisor == 1:
        return lhs
    factor, number = _product(lhs)
    if number % divisor == 0:
        return multiply(factor, constant(number // divisor))
    if kind is _FLOOR and isinstance(lhs, AffineBinaryOpExpr) and lhs.kind is _MOD:
        modulus = constant_of(lhs.rhs)
        if modulus is not None and 0 < modulus <= divisor:
            return constant(0)
    return None


def modulo(lhs: AffineExpr, rhs: AffineExpr) -> AffineExpr:
    """`lhs mod rhs`; of a sum, what is divisible goes."""
    divisor, dividend = constant_of(rhs), constant_of(lhs)
    if divisor is not None and divisor > 0:
        if dividend is not None:
            return constant(dividend % divisor)
        if known_divisor(lhs) % divisor == 0:
            return constant(0)
        if isinstance(lhs, AffineBinaryOpExpr):
            if lhs.kind is _ADD and known_divisor(lhs.lhs) % divisor == 0:
                return modulo(lhs.rhs, rhs)
            if lhs.kind is _ADD and known_divisor(lhs.rhs) % divisor == 0:
                return modulo(lhs.lhs, rhs)
            inner = constant_of(lhs.rhs)
            if lhs.kind is _MOD and inner is not None and inner > 0 and inner % divisor == 0:
                return modulo(lhs.lhs, rhs)
    return AffineBinaryOpExpr(_MOD, lhs, rhs)


_MAKERS: dict[AffineBinaryOpKind, Callable[[AffineExpr, AffineExpr], AffineExpr]] = {
    _ADD: add,
    _MUL: multiply,
    _MOD: modulo,
    _FLOOR: floor_divide,
    _CEIL: ceil_divide,
}


def known_divisor(expression: AffineExpr) -> int:
    """A number that divides every value of an expression; 0 where it is always 0."""
    if isinstance(expression, AffineConstantExpr):
        return abs(expression.value)
    if not isinstance(expression, AffineBinaryOpExpr):
        return 1
    left, right = known_divisor(expression.lhs), known_divisor(expression.rhs)
    if expression.kind is _MUL:
        return left * right
    if expression.kind in (_ADD, _MOD):
        return math.gcd(left, right)
    divisor = constant_of(expression.rhs)
    return abs(left // divisor) if divisor and left % divisor == 0 else 1


def replace(
    expression: AffineExpr, dims: Sequence[AffineExpr], symbols: Sequence[AffineExpr]
) -> AffineExpr:
    """The expression with `dims[i]` for the i-th dim and `symbols[i]` for the i-th symbol."""
    if isinstance(expression, AffineDimExpr):
        return dims[expression.position]
    if isinstance(expression, AffineSymExpr):
        return symbols[expression.position]
    if not isinstance(expression, AffineBinaryOpExpr):
        return expression
    lhs = replace(expression.lhs, dims, symbols)
    rhs = replace(expression.rhs, dims, symbols)
    if lhs is expression.lhs and rhs is expression.rhs:
        return expression
    return make(expression.kind, lhs, rhs)


# --- sums of products ----------------------------------------------------------------------------


class Terms(LinearSum[AffineExpr]):
    """An expression as a sum: its atoms are dims, symbols, quotients, and what is semi-affine."""

    __slots__ = ()

    def expression(self, rank: Callable[[AffineExpr], tuple[int, ...]] | None = None) -> AffineExpr:
        """The sum: dims, symbols, then the other atoms; the constant at the end."""
        expression = constant(0)
        for atom in sorted(self.coefficients, key=rank or _rank):
            expression = add(expression, multiply(atom, constant(self.coefficients[atom])))
        return add(expression, constant(self.constant))


def _rank(atom: AffineExpr) -> tuple[int, ...]:
    if isinstance(atom, AffineDimExpr):
        return 0, atom.position
    if isinstance(atom, AffineSymExpr):
        return 1, atom.position
    return (2, 0)


def _semi_affine_rank(atom: AffineExpr) -> tuple[int, ...]:
    """By position: a dim, its products with symbols, then symbols and their products."""
    if isinstance(atom, AffineDimExpr):
        return atom.position, -2
    if isinstance(atom, AffineSymExpr):
        return atom.position, 1 << 30
    if isinstance(atom, AffineBinaryOpExpr):
        lhs, rhs = atom.lhs, atom.rhs
        if isinstance(lhs, AffineDimExpr):
            if isinstance(rhs, AffineConstantExpr):
                return lhs.position, -1
            if isinstance(rhs, AffineSymExpr):
                return lhs.position, rhs.position
        elif isinstance(lhs, AffineSymExpr) and isinstance(rhs, AffineSymExpr | AffineConstantExpr):
            return lhs.position, 1 << 30
    return 1 << 30, 1 << 30


@lru_cache(maxsize=4096)
def terms_of(expression: AffineExpr) -> Terms:
    """An expression taken apart: `x mod c` is `x - c · (x floordiv c)`, divisions are reduced."""
    if isinstance(expression, AffineConstantExpr):
        return Terms({}, expression.value)
    if not isinstance(expression, AffineBinaryOpExpr):
        return Terms({expression: 1})
    left, right = terms_of(expression.lhs), terms_of(expression.rhs)
    if expression.kind is _ADD:
        return left.add(right)
    if expression.kind is _MUL:
        if left.is_constant:
            left, right = right, left
        if right.is_constant:
            return left.scale(right.constant)
    elif right.is_constant and right.constant > 0:
        return _divided(expression.kind, left, right.constant)
    return _atom(make(expression.kind, left.expression(), right.expression()))


def _atom(expression: AffineExpr) -> Terms:
    """An expression that is not taken apart, unless making it has made it simpler."""
    if isinstance(expression, AffineConstantExpr):
        return Terms({}, expression.value)
    if isinstance(expression, AffineBinaryOpExpr) and expression.kind is _ADD:
        return _atom(expression.lhs).add(_atom(expression.rhs))
    factor, number = _product(expression)
    return Terms({factor: number})


def _divided(kind: AffineBinaryOpKind, dividend: Terms, divisor: int) -> Terms:
    """`mod`, `floordiv` or `ceildiv` by a positive constant, which loses what both have."""
    common = math.gcd(divisor, dividend.constant, *dividend.coefficients.values())
    reduced = Terms(
        {atom: number // common for atom, number in dividend.coefficients.items()},
        dividend.constant // common,
    )
    if common == divisor:
        return Terms({}) if kind is _MOD else reduced
    quotient = _CEIL if kind is _CEIL else _FLOOR
    part = _atom(make(quotient, reduced.expression(), constant(divisor // common)))
    return dividend.add(part, -divisor) if kind is _MOD else part


@lru_cache(maxsize=4096)
def simplify(expression: AffineExpr) -> AffineExpr:
    """The simplest form, of the same value wherever the expression has one."""
    if is_pure(expression):
        return terms_of(expression).expression()
    expression = _divided_by_symbols(expression)
    terms = terms_of(expression)
    plain = terms.expression()
    if is_pure(expression):
        return plain
    return expression if plain == expression else terms.expression(_semi_affine_rank)


def difference(lhs: AffineExpr | int, rhs: AffineExpr | int) -> AffineExpr:
    """`lhs - rhs` in its simplest form."""
    left, right = (
        Terms({}, side) if isinstance(side, int) else terms_of(simplify(side))
        for side in (lhs, rhs)
    )
    return left.add(right, -1).expression()


# --- divisions by symbols ------------------------------------------------------------------------


def _divided_by_symbols(expression: AffineExpr) -> AffineExpr:
    """`(d0 * s0) floordiv s0` is `d0`, `(d0 * s0) mod s0` is 0, `(x - x mod s0) mod s0` is 0."""
    if not isinstance(expression, AffineBinaryOpExpr):
        return expression
    lhs, rhs = _divided_by_symbols(expression.lhs), _divided_by_symbols(expression.rhs)
    if expression.kind not in (_ADD, _MUL):
        if expression.kind is _MOD and _is_rounded(lhs, rhs):
            return constant(0)
        if isinstance(rhs, AffineSymExpr):
            quotient = _over_symbol(lhs, rhs, expression.kind)
            if quotient is not None:
                return constant(0) if expression.kind is _MOD else quotient
    return make(expression.kind, lhs, rhs)


def _is_rounded(lhs: AffineExpr, divisor: AffineExpr) -> bool:
    """Whether `lhs` is `x - x mod divisor`."""
    summands = list(_summands(lhs))
    for summand in summands:
        factor, number = _product(summand)
        if number == -1 and isinstance(factor, AffineBinaryOpExpr) and factor.kind is _MOD:
            rest = Terms({})
            for other in summands:
                if other is not summand:
                    rest = rest.add(terms_of(other))
            rest = rest.add(terms_of(factor.lhs), -1)
            if factor.rhs == divisor and rest.is_constant and not rest.constant:
                return True
    return False


def _summands(expression: AffineExpr) -> Iterator[AffineExpr]:
    if isinstance(expression, AffineBinaryOpExpr) and expression.kind is _ADD:
        yield from _summands(expression.lhs)
        yield from _summands(expression.rhs)
    else:
        yield expression


def _over_symbol(
    expression: AffineExpr, symbol: AffineSymExpr, kind: AffineBinaryOpKind | None = None
) -> AffineExpr | None:
    """The expression divided by a symbol, where that leaves no rest.

    Divisions of the same `kind` commute: `x floordiv c floordiv s0` is `x floordiv s0 floordiv c`.
    """
    if expression == symbol:
        return constant(1)
    if constant_of(expression) == 0:
        return expression
    if not isinstance(expression, AffineBinaryOpExpr):
        return None
    if expression.kind is _MUL:
        left = _over_symbol(expression.lhs, symbol)
        if left is not None:
            return multiply(left, expression.rhs)
        right = _over_symbol(expression.rhs, symbol)
        return None if right is None else multiply(expression.lhs, right)
    if expression.kind in (_ADD, _MOD):
        inner = kind if expression.kind is _ADD else None
        left = _over_symbol(expression.lhs, symbol, inner)
        right = _over_symbol(expression.rhs, symbol, inner)
        return None if left is None or right is None else make(expression.kind, left, right)
    left = _over_symbol(expression.lhs, symbol, kind) if expression.kind is kind else None
    return None if left is None else make(expression.kind, left, expression.rhs)
