"""The x86vector dialect: instructions of x86 that have no op of their own elsewhere.

https://mlir.llvm.org/docs/Dialects/X86Vector/
"""

from __future__ import annotations

import math
from typing import ClassVar

from xdsl.dialects.builtin import AnyFloatConstr, IntegerType, VectorType, i32
from xdsl.ir import Dialect
from xdsl.irdl import (
    IRDLOperation,
    VarConstraint,
    irdl_op_definition,
    operand_def,
    result_def,
    traits_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException

__all__ = ["MaskScaleFOp", "X86Vector"]


@irdl_op_definition
class MaskScaleFOp(IRDLOperation):
    """`%r = x86vector.avx512.mask.scalef %a, %b, %src, %k, %rounding : vector<16xf32>`

    a · 2^floor(b), rounded once; the lanes of `src` where `k` has no bit. A rounding of 4 is the
    current direction. Operands are in the order of the intrinsic, which is what upstream's
    lowering makes of them, whatever its documentation calls them.
    """

    T: ClassVar = VarConstraint("T", VectorType.constr(AnyFloatConstr))

    name = "x86vector.avx512.mask.scalef"
    a = operand_def(T)
    b = operand_def(T)
    src = operand_def(T)
    k = operand_def(IntegerType)
    rounding = operand_def(i32)
    dst = result_def(T)

    traits = traits_def(Pure())

    @classmethod
    def parse(cls, parser: Parser) -> MaskScaleFOp:
        operands = parser.parse_comma_separated_list(
            parser.Delimiter.NONE, parser.parse_unresolved_operand
        )
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        position = parser.pos
        type_ = parser.parse_type()
        if not isinstance(type_, VectorType):
            parser.raise_error("expected a vector type", position, parser.pos)
        mask = IntegerType(math.prod(type_.get_shape()))  # a bit for each lane
        types = (type_, type_, type_, mask, i32)
        resolved = parser.resolve_operands(operands, types, position)
        return cls.create(operands=resolved, result_types=[type_], attributes=attributes)

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_list(self.operands, printer.print_operand)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.dst.type)

    def verify_(self) -> None:
        assert isinstance(self.dst.type, VectorType)
        lanes = math.prod(self.dst.type.get_shape())
        if self.k.type != IntegerType(lanes):
            raise VerifyException(f"the mask of {lanes} lanes has the type i{lanes}")


X86Vector = Dialect("x86vector", [MaskScaleFOp], [])
