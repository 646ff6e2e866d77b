"""arith-bits-of-booleans: what comparisons give stays bits, without bytes between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import vector
from xdsl.dialects.builtin import (
    DenseIntOrFPElementsAttr,
    IntegerAttr,
    IntegerType,
    ModuleOp,
    VectorType,
    i1,
)
from xdsl.ir import Attribute, Operation, SSAValue

from ..dialects import arith
from ..dialects.build import Builder
from ..dialects.quick import erase, walk
from .base import Pass
from .watching import may_rewrite

_LOGICAL = (arith.AndIOp, arith.OrIOp, arith.XOrIOp)
_EQUAL, _UNEQUAL = 0, 1


@dataclass(frozen=True)
class ArithBitsOfBooleansPass(Pass):
    """Computes with `i1` what is computed with bytes that are 0 or 1 for being false or true.

    ```
    %a = arith.extui %p : i1 to i8
    %b = arith.extui %q : i1 to i8
    %c = arith.andi %a, %b : i8              %c = arith.andi %p, %q : i1
    %r = arith.cmpi ne, %c, %zero : i8   →   %r is %c
    %n = arith.extui %c : i8 to i64          %n = arith.extui %c : i1 to i64
    ```

    In memory a boolean is a byte, and so it is in the ops of a function until it is known which of
    them come from memory. Vectors too.
    """

    name = "arith-bits-of-booleans"
    source = target = "loop"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        bits = _Bits()
        for asked in [one for one in walk(op) if type(one) in _ASKING]:
            new = bits.answer(asked)
            if new is not None and may_rewrite(self.name, asked.name, asked):
                asked.results[0].replace_all_uses_with(new())
                erase(asked)
        bits.erase_unused()


class _Bits:
    """For bytes that are booleans, the bits that they are made of."""

    def __init__(self) -> None:
        self._known: dict[SSAValue, SSAValue | None] = {}

    def answer(self, op: Operation) -> Callable[[], SSAValue] | None:
        """What makes the result of an op that asks for a boolean, or widens one, of the bit."""
        builder, type_ = Builder.in_place_of(op), op.results[0].type
        if isinstance(op, arith.CmpiOp):
            predicate = op.predicate.value.data
            if predicate not in (_EQUAL, _UNEQUAL) or not _is_number(op.rhs, 0):
                return None
            bit = self._of(op.lhs)
            if bit is None or predicate == _UNEQUAL:
                return None if bit is None else lambda: bit
            return lambda: builder.value(arith.XOrIOp, (bit, builder.constant(1, bit.type)), type_)
        (operand,) = op.operands
        bit = None if _element(operand.type) == i1 else self._of(operand)
        if bit is None:
            return None
        if isinstance(op, arith.TruncIOp):
            return (lambda: bit) if type_ == bit.type else None
        return lambda: builder.value(arith.ExtUIOp, (bit,), type_)

    def erase_unused(self) -> None:
        """Erase the ops on bytes that nothing asks any more, the last ones first."""
        for value in reversed(self._known):
            if self._known[value] is not None and value.first_use is None:
                op = value.owner
                assert isinstance(op, Operation)
                erase(op)

    def _of(self, value: SSAValue) -> SSAValue | None:
        if value not in self._known:
            self._known[value] = self._find(value)
        return self._known[value]

    def _find(self, value: SSAValue) -> SSAValue | None:
        op = value.owner
        if isinstance(op, arith.ExtUIOp):
            return op.input if _element(op.input.type) == i1 else self._of(op.input)
        if not isinstance(op, (*_LOGICAL, arith.SelectOp, vector.BroadcastOp)):
            return None
        operands = list(op.operands)
        first = 1 if isinstance(op, arith.SelectOp) else 0  # the condition is a bit
        for number in range(first, len(operands)):
            bit = self._of(operands[number])
            if bit is None:
                return None
            operands[number] = bit
        return Builder.in_place_of(op).value(type(op), operands, _as_bits(value.type))


def _element(type_: Attribute) -> Attribute:
    return type_.element_type if isinstance(type_, VectorType) else type_


def _as_bits(type_: Attribute) -> Attribute:
    if isinstance(type_, VectorType):
        return VectorType(i1, type_.shape, type_.scalable_dims)
    return i1


def _is_number(value: SSAValue, number: int) -> bool:
    op = value.owner
    if not isinstance(op, arith.ConstantOp):
        return False
    attribute = op.properties["value"]
    if isinstance(attribute, DenseIntOrFPElementsAttr):
        return attribute.is_splat() and attribute.get_values()[0] == number
    return (
        isinstance(attribute, IntegerAttr)
        and isinstance(attribute.type, IntegerType)
        and attribute.value.data == number
    )


_ASKING = (arith.CmpiOp, arith.ExtUIOp, arith.TruncIOp)
