"""Which keys no row of a block looks at, since attention is causal: its mask says so by numbers."""

from __future__ import annotations

import math
from collections.abc import Callable

from xdsl.dialects.builtin import FloatAttr, i64
from xdsl.ir import SSAValue

from ...dialects import arith

# By the names of comparisons without what says how those of NaN end.
_OF_FLOATS: dict[str, Callable[[float, float], bool]] = {
    "eq": lambda x, y: x == y,
    "gt": lambda x, y: x > y,
    "ge": lambda x, y: x >= y,
    "lt": lambda x, y: x < y,
    "le": lambda x, y: x <= y,
    "ne": lambda x, y: x != y,
}


def is_causal(score: SSAValue, row: SSAValue, key: SSAValue) -> bool:
    """Whether a score is -inf wherever the key's number is greater than the row's."""
    op = _unrounded(score).owner
    if not isinstance(op, arith.SelectOp):
        return False
    condition, otherwise = _plain(op.cond).owner, op.rhs
    if _number(_unrounded(otherwise)) != -math.inf or not isinstance(condition, arith.CmpiOp):
        return False
    predicate = _name(condition, arith.CMPI_PREDICATES)
    left, right = (_uncast(side) for side in (condition.lhs, condition.rhs))
    if left is row and right is key:
        return predicate in ("sge", "sgt")
    return left is key and right is row and predicate in ("sle", "slt")


def _plain(condition: SSAValue) -> SSAValue:
    """A condition without what makes a number of it and compares that: `(c ? 1 : 0) > 0`."""
    op = condition.owner
    if not isinstance(op, arith.CmpfOp):
        return condition
    chosen, bound = _unrounded(op.lhs).owner, _number(op.rhs)
    if not isinstance(chosen, arith.SelectOp) or bound is None:
        return condition
    numbers = [_number(one) for one in (chosen.lhs, chosen.rhs)]
    if chosen.result is not op.lhs and not set(numbers) <= {0.0, 1.0}:
        return condition  # what is compared may be another number
    compare = _OF_FLOATS.get(_name(op, arith.CMPF_PREDICATES)[1:])
    if compare is None or any(number is None for number in numbers):
        return condition
    answers = [compare(number, bound) for number in numbers if number is not None]
    return _plain(chosen.cond) if answers == [True, False] else condition


def _unrounded(value: SSAValue) -> SSAValue:
    """A number before it was rounded to fewer bits, which leaves 0, 1 and infinities."""
    while isinstance(op := value.owner, arith.TruncFOp | arith.ExtFOp):
        value = op.operands[0]
    return value


def _name(op: arith.CmpiOp | arith.CmpfOp, predicates: dict[str, int]) -> str:
    return next(name for name, number in predicates.items() if number == op.predicate.value.data)


def _uncast(value: SSAValue) -> SSAValue:
    """The index that a number of 64 bits is."""
    op = value.owner
    return op.operands[0] if isinstance(op, arith.IndexCastOp) and value.type == i64 else value


def _number(value: SSAValue) -> float | None:
    op = value.owner
    if isinstance(op, arith.ConstantOp) and isinstance(op.value, FloatAttr):
        return op.value.value.data
    return None
