"""What is known of values from the loops whose variables they are: ranges and divisors.

The rules are those of upstream's AffineOps.cpp (`simplifyExprAndOperands` and its neighbours).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from xdsl.ir import Block, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

from ...dialects import affine
from ...dialects.affine_expressions import (
    constant,
    constant_of,
    floor_divide,
    known_divisor,
    make,
    modulo,
)
from .application import Application

_DIVISIONS = (AffineBinaryOpKind.FloorDiv, AffineBinaryOpKind.CeilDiv, AffineBinaryOpKind.Mod)


class Range(NamedTuple):
    """The least and the greatest value, each None where it is not known."""

    low: int | None
    high: int | None


UNKNOWN = Range(None, None)


def loop_of(value: SSAValue) -> affine.ForOp | None:
    """The `affine.for` whose variable a value is."""
    owner = value.owner
    if isinstance(owner, Block) and owner.args and owner.args[0] is value:
        parent = owner.parent_op()
        if isinstance(parent, affine.ForOp):
            return parent
    return None


def constant_bound(bound: AffineMap) -> int | None:
    """The number that a bound of a loop is."""
    return constant_of(bound.results[0]) if len(bound.results) == 1 else None


def range_of(value: SSAValue) -> Range:
    """From the constant bounds of the loop whose variable it is."""
    loop = loop_of(value)
    if loop is None:
        return UNKNOWN
    low, end = constant_bound(loop.lowerBoundMap.data), constant_bound(loop.upperBoundMap.data)
    if end is None:
        return Range(low, None)
    if low is None:
        return Range(None, end - 1)
    return Range(low, end - 1 - (end - low - 1) % loop.step.value.data)


def expression_range(expression: AffineExpr, ranges: Sequence[Range], num_dims: int) -> Range:
    """The range of an expression whose dims, then symbols, have the ranges given."""
    if isinstance(expression, AffineConstantExpr):
        return Range(expression.value, expression.value)
    if isinstance(expression, AffineDimExpr):
        return ranges[expression.position]
    if isinstance(expression, AffineSymExpr):
        return ranges[num_dims + expression.position]
    assert isinstance(expression, AffineBinaryOpExpr)
    if expression.kind in _DIVISIONS:
        return _division_range(expression, ranges, num_dims)
    low, high = expression_range(expression.lhs, ranges, num_dims)
    if expression.kind is AffineBinaryOpKind.Add:
        other = expression_range(expression.rhs, ranges, num_dims)
        return Range(_sum(low, other.low), _sum(high, other.high))
    factor = constant_of(expression.rhs)
    if factor is None:
        return UNKNOWN
    if factor < 0:
        low, high = high, low
    return Range(None if low is None else low * factor, None if high is None else high * factor)


def _sum(left: int | None, right: int | None) -> int | None:
    return None if left is None or right is None else left + right


def _division_range(expression: AffineBinaryOpExpr, ranges: Sequence[Range], dims: int) -> Range:
    divisor = constant_of(expression.rhs)
    if divisor is None or divisor <= 0:
        return UNKNOWN
    low, high = expression_range(expression.lhs, ranges, dims)
    if expression.kind is AffineBinaryOpKind.Mod:
        if low is not None and high is not None and low // divisor == high // divisor:
            return Range(low % divisor, high % divisor)
        return Range(0, divisor - 1)
    if expression.kind is AffineBinaryOpKind.FloorDiv:
        return Range(
            None if low is None else low // divisor, None if high is None else high // divisor
        )
    return Range(
        None if low is None else -(-low // divisor), None if high is None else -(-high // divisor)
    )


# --- simpler expressions -------------------------------------------------------------------------


def simplified_by_ranges(given: Application) -> Application:
    """Divisions known from the loops around: `%i mod 8` with %i from 0 to 8 is %i."""
    ranges = [range_of(value) for value in given.operands]
    return given.with_results([_simplified(result, given, ranges) for result in given.results])


def _simplified(expression: AffineExpr, given: Application, ranges: Sequence[Range]) -> AffineExpr:
    if not isinstance(expression, AffineBinaryOpExpr):
        return expression
    expression = make(
        expression.kind,
        _simplified(expression.lhs, given, ranges),
        _simplified(expression.rhs, given, ranges),
    )
    if not isinstance(expression, AffineBinaryOpExpr) or expression.kind not in _DIVISIONS:
        return expression
    divisor, dividend, kind = constant_of(expression.rhs), expression.lhs, expression.kind
    if divisor is None or divisor <= 0:
        return expression
    whole = expression_range(expression, ranges, given.num_dims)
    if whole.low is not None and whole.low == whole.high:
        return constant(whole.low)
    low, high = expression_range(dividend, ranges, given.num_dims)
    is_remainder = kind is AffineBinaryOpKind.Mod
    if is_remainder and low is not None and high is not None and low >= 0 and high < divisor:
        return dividend
    if (split := _split(dividend, given, ranges)) is not None:
        multiple, unit, rest = split
        if kind is AffineBinaryOpKind.FloorDiv and divisor % unit == 0:
            return floor_divide(multiple, expression.rhs)
        if is_remainder and unit % divisor == 0:
            return modulo(rest, expression.rhs)
    elif is_remainder and _divisor_of(dividend, given) % divisor == 0:
        return constant(0)
    return expression


def _split(
    expression: AffineExpr, given: Application, ranges: Sequence[Range]
) -> tuple[AffineExpr, int, AffineExpr] | None:
    """m, u and r of `m + r`, where u divides m and `0 <= r < u`."""
    if isinstance(expression, AffineBinaryOpExpr) and expression.kind is AffineBinaryOpKind.Add:
        for multiple, rest in (
            (expression.lhs, expression.rhs),
            (expression.rhs, expression.lhs),
        ):
            unit = _divisor_of(multiple, given)
            if unit and isinstance(rest, AffineDimExpr | AffineConstantExpr):
                low, high = expression_range(rest, ranges, given.num_dims)
                if low is not None and high is not None and low >= 0 and high < unit:
                    return multiple, unit, rest
    return None


def _divisor_of(expression: AffineExpr, given: Application) -> int:
    """A number that divides every value: of a loop's variable, its step if it starts at such."""
    divisor = known_divisor(expression)
    if not isinstance(expression, AffineDimExpr):
        return divisor
    loop = loop_of(given.operands[expression.position])
    if loop is None:
        return divisor
    starts = [known_divisor(result) for result in loop.lowerBoundMap.data.results]
    return math.gcd(loop.step.value.data, *starts)


def irredundant(given: Application, greatest: bool) -> Application:
    """Without the results that never are the greatest (or the least) of them."""
    if not given.operands:
        return given
    ranges = [range_of(value) for value in given.operands]
    known = [expression_range(result, ranges, given.num_dims) for result in given.results]
    if greatest:
        known = [Range(_negative(high), _negative(low)) for low, high in known]
    kept: list[AffineExpr] = []
    for position, (low, high) in enumerate(known):
        if any(
            _is_below(other, known[position], other_position < position)
            for other_position, other in enumerate(known)
            if other_position != position
        ):
            continue
        if low is not None and low == high:
            kept.append(constant(-low if greatest else low))
        else:
            kept.append(given.results[position])
    return given.with_results(kept)


def _negative(number: int | None) -> int | None:
    return None if number is None else -number


def _is_below(other: Range, one: Range, stands_before: bool) -> bool:
    """Whether `other` is never above `one`; of two that are the same number, the first counts."""
    if other.high is None or one.low is None or other.high > one.low:
        return False
    both_same = other.high == one.low and other.low == other.high and one.low == one.high
    return stands_before or not both_same
