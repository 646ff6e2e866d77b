"""Rules for what stands between arrays: index arithmetic, extents, elements."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from xdsl.dialects import arith
from xdsl.dialects.builtin import IndexType, IntegerAttr, IntegerType, TensorType
from xdsl.ir import Attribute, Operation, OpResult, SSAValue

from ...dialects import nd
from .rule import Rule, made_by

if TYPE_CHECKING:
    from .simplifier import Simplifier


def integer_of(value: SSAValue) -> int | None:
    """The integer that a scalar is, where it is constant; a true `i1` is 1."""
    if not isinstance(value, OpResult) or not isinstance(value.op, arith.ConstantOp):
        return None
    attribute = value.op.value
    if not isinstance(attribute, IntegerAttr):
        return None
    number = attribute.value.data
    return number & 1 if _width(value.type) == 1 else number


def _width(type_: Attribute) -> int | None:
    """The bits of an integer type; None of another type."""
    if isinstance(type_, IndexType):
        return 64
    return type_.width.data if isinstance(type_, IntegerType) else None


def _signed(number: int, width: int) -> int:
    """`number` as the signed integer of its lowest `width` bits; a bit is 0 or 1."""
    number &= (1 << width) - 1
    return number - (1 << width) if width > 1 and number >> (width - 1) else number


def _truncated(a: int, b: int) -> int:
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


_VALUES: dict[str, Callable[[int, int], int]] = {
    "arith.addi": operator.add,
    "arith.subi": operator.sub,
    "arith.muli": operator.mul,
    "arith.divsi": _truncated,
    "arith.remsi": lambda a, b: a - b * _truncated(a, b),
    "arith.floordivsi": operator.floordiv,
    "arith.ceildivsi": lambda a, b: -(-a // b),
    "arith.minsi": min,
    "arith.maxsi": max,
    "arith.andi": operator.and_,
    "arith.ori": operator.or_,
    "arith.xori": operator.xor,
}
_DIVISIONS = ("arith.divsi", "arith.remsi", "arith.floordivsi", "arith.ceildivsi")

# ;; x + 0 == x,  x - 0 == x,  x · 1 == x,  x / 1 == x,  x or 0 == x,  x xor 0 == x
_NEUTRAL_ON_RIGHT = {
    "arith.addi": 0,
    "arith.subi": 0,
    "arith.muli": 1,
    "arith.divsi": 1,
    "arith.floordivsi": 1,
    "arith.ceildivsi": 1,
    "arith.ori": 0,
    "arith.xori": 0,
}
# ;; x · 0 == 0,  x and 0 == 0
_ABSORBING = {"arith.muli": 0, "arith.andi": 0}
COMMUTATIVE_SCALARS = frozenset(
    f"arith.{name}" for name in ("addi", "muli", "minsi", "maxsi", "andi", "ori", "xori")
)


def _binary(s: Simplifier, op: Any) -> SSAValue | None:
    lhs, rhs = op._operands
    name = op.name
    width = _width(lhs.type)
    if width is None:
        return None
    a, b = integer_of(lhs), integer_of(rhs)
    if a is not None and b is not None:
        if name in _DIVISIONS and b <= 0:
            return None
        return s.integer(_signed(_VALUES[name](a, b), width), lhs.type)
    if a is not None and name in COMMUTATIVE_SCALARS:
        lhs, rhs, a, b = rhs, lhs, b, a
    if b is not None:
        if _NEUTRAL_ON_RIGHT.get(name) == b or (name == "arith.andi" and width == b == 1):
            return lhs
        if _ABSORBING.get(name) == b:
            return rhs
        # ;; (x + a) + b == x + (a + b)
        inner = made_by(lhs, name) if name in ("arith.addi", "arith.muli") else None
        if inner is not None and (c := integer_of(inner.operands[1])) is not None:
            total = s.integer(_signed(_VALUES[name](c, b), width), lhs.type)
            return s.scalar_op(type(op), (inner.operands[0], total), lhs.type)
        # ;; max(extent, 0) == extent
        if name == "arith.maxsi" and b <= 0 and made_by(lhs, "tensor.dim"):
            return lhs
    if lhs is rhs:
        # ;; x - x == 0,  x xor x == 0;  min(x, x) == x, and so max, and, or
        if name in ("arith.subi", "arith.xori"):
            return s.integer(0, lhs.type)
        if name in ("arith.minsi", "arith.maxsi", "arith.andi", "arith.ori"):
            return lhs
    return None


# By the predicate's number in MLIR; those without sign are left alone.
_COMPARISONS: tuple[Callable[[int, int], bool], ...] = (
    operator.eq,
    operator.ne,
    operator.lt,
    operator.le,
    operator.gt,
    operator.ge,
)


# ;; x == x is true, and so x <= x;  x < x is false
# ;; extent >= 0 is true
def _compare(s: Simplifier, op: Any) -> SSAValue | None:
    predicate: int = op.predicate.value.data
    if predicate >= len(_COMPARISONS) or _width(op.lhs.type) is None:
        return None
    compare = _COMPARISONS[predicate]
    a, b = integer_of(op.lhs), integer_of(op.rhs)
    if op.lhs is op.rhs:
        a = b = 0
    if a is None and b == 0 and compare in (operator.ge, operator.lt):
        a = 0 if made_by(op.lhs, "tensor.dim") else None
    if a is None or b is None:
        return None
    return s.integer(int(compare(a, b)), op.result.type)


# ;; select(true, x, y) == x,  select(false, x, y) == y,  select(c, x, x) == x
def _select(s: Simplifier, op: Any) -> SSAValue | None:
    condition, x, y = op._operands
    if x is y:
        return x
    number = integer_of(condition)
    return None if number is None else x if number else y


# ;; index_cast(index_cast(x)) == x, from 64 bits and back
def _cast(s: Simplifier, op: Any) -> SSAValue | None:
    source, target = op._operands[0], op.results[0].type
    number, width, from_width = integer_of(source), _width(target), _width(source.type)
    if width is None or from_width is None:
        return None
    if number is not None:
        if op.name == "arith.extsi":
            number = -number if from_width == 1 else number
        elif op.name == "arith.extui":
            number &= (1 << from_width) - 1
        return s.integer(_signed(number, width), target)
    inner = made_by(source, "arith.index_cast")
    if inner is not None and from_width == 64 and inner.operands[0].type == target:
        return inner.operands[0]
    return None


# ----------------------------------------------------------------------------- extents, elements


def _dim(s: Simplifier, op: Any) -> SSAValue | None:
    axis, type_ = integer_of(op.index), op.source.type
    if not isinstance(type_, TensorType) or axis is None or not 0 <= axis < len(type_.shape.data):
        return None
    if s.keep_dim(op, axis):
        return None
    extent = s.extent(op.source, axis)
    return s.integer(extent) if isinstance(extent, int) else extent


# ;; extract(from_elements(x)) == x, of a 0-d array
def _extract(s: Simplifier, op: Any) -> SSAValue | None:
    array = op.operands[0]
    indices = [integer_of(index) for index in op.operands[1:]]
    made = made_by(array, "tensor.from_elements")
    if made is not None and not indices:
        return made.operands[0]
    constant = made_by(array, "nd.constant")
    if constant is None or None in indices or constant.array.dtype.kind not in "bi":
        return None
    shape = constant.array.shape
    place = tuple(index for index in indices if index is not None)
    if len(place) != len(shape) or any(
        not 0 <= index < size for index, size in zip(place, shape, strict=True)
    ):
        return None
    return s.integer(int(constant.array[place]), op.results[0].type)


# ;; from_elements(extract(x)) == x, of a 0-d array;  from_elements of a number is constant
def _from_elements(s: Simplifier, op: Any) -> SSAValue | None:
    if len(op._operands) != 1 or op.results[0].type.shape.data:
        return None
    (element,) = op._operands
    extract = made_by(element, "tensor.extract")
    if extract is not None and len(extract.operands) == 1:
        return extract.operands[0]
    if (number := integer_of(element)) is None or isinstance(element.type, IndexType):
        return None
    return s.scalar(number, nd.spec_of(op.results[0].type).dtype)


SCALARS: dict[str, Rule] = {
    **dict.fromkeys(_VALUES, _binary),
    "arith.cmpi": _compare,
    "arith.select": _select,
    **{f"arith.{name}": _cast for name in ("index_cast", "extsi", "extui", "trunci")},
    "tensor.dim": _dim,
    "tensor.extract": _extract,
    "tensor.from_elements": _from_elements,
}
"""For an op between arrays, by its name, what may take its place."""


def is_scalar_op(op: Operation) -> bool:
    """Whether `op` is one between arrays; such have no effect."""
    return op.name in SCALARS or op.name.startswith("arith.")
