"""The `arith` dialect completed: vector comparisons, selections and casts; remf, index_castui.

xDSL's classes stay the base: an op of ours is an instance of xDSL's class of the same name, and the
ops that need no completion are xDSL's own, re-exported so that one import serves for all of them.
Make comparisons, selections and casts with the classes of this module.

Upstream: https://mlir.llvm.org/docs/Dialects/ArithOps/
"""

from __future__ import annotations

from typing import ClassVar

from xdsl.dialects import arith as xdsl_arith
from xdsl.dialects.arith import (
    CMPF_COMPARISON_OPERATIONS,
    CMPI_COMPARISON_OPERATIONS,
    AddfOp,
    AddiOp,
    AddUIExtendedOp,
    AndIOp,
    BitcastOp,
    CeilDivSIOp,
    CeilDivUIOp,
    ConstantOp,
    DivfOp,
    DivSIOp,
    DivUIOp,
    ExtFOp,
    FastMathFlagsAttr,
    FloatingPointLikeBinaryOperation,
    FloorDivSIOp,
    IntegerOverflowAttr,
    MaximumfOp,
    MaxnumfOp,
    MaxSIOp,
    MaxUIOp,
    MinimumfOp,
    MinnumfOp,
    MinSIOp,
    MinUIOp,
    MulfOp,
    MuliOp,
    MulSIExtendedOp,
    MulUIExtendedOp,
    NegfOp,
    OrIOp,
    RemSIOp,
    RemUIOp,
    ShLIOp,
    ShRSIOp,
    ShRUIOp,
    SignlessIntegerBinaryOperation,
    SubfOp,
    SubiOp,
    TruncFOp,
    XOrIOp,
)
from xdsl.dialects.builtin import (
    AnyFloat,
    IndexType,
    IntegerAttr,
    IntegerType,
    TensorType,
    VectorType,
    container_of,
)
from xdsl.dialects.utils import FastMathFlag
from xdsl.ir import Attribute, Dialect, Operation, OpResult, SSAValue
from xdsl.irdl import (
    AnyAttr,
    AnyOf,
    IRDLOperation,
    VarConstraint,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException
from xdsl.utils.type import get_element_type_or_self, have_compatible_shape

I1 = IntegerType(1)

bool_like = container_of(I1)
integer_like = container_of(IntegerType)
index_like = container_of(AnyOf.get(IntegerType, IndexType))
float_like = container_of(AnyFloat)

CMPI_PREDICATES = {name: index for index, name in enumerate(CMPI_COMPARISON_OPERATIONS)}
CMPF_PREDICATES = {name: index for index, name in enumerate(CMPF_COMPARISON_OPERATIONS)}

EXACT = FastMathFlagsAttr("none")
NO_OVERFLOW = IntegerOverflowAttr("none")
CONTRACT = FastMathFlagsAttr([FastMathFlag.ALLOW_CONTRACT])
REASSOCIATE = FastMathFlagsAttr([FastMathFlag.REASSOC, FastMathFlag.ALLOW_CONTRACT])

APPROXIMATE = FastMathFlagsAttr([FastMathFlag.APPROX_FUNC])

NO_SIGNED_ZEROS = FastMathFlagsAttr([FastMathFlag.NO_SIGNED_ZEROS])

# AtomicRMWKind, in the order of its numbers: what reductions and atomic updates combine with.
REDUCTION_KINDS = (
    "addf", "addi", "andi", "assign", "maximumf", "maxnumf", "maxs", "maxu",
    "minimumf", "minnumf", "mins", "minu", "mulf", "muli", "ori", "xori",
)  # fmt: skip

# These trap on a divisor of 0.
INTEGER_DIVISIONS = frozenset(
    (DivSIOp, DivUIOp, RemSIOp, RemUIOp, FloorDivSIOp, CeilDivSIOp, CeilDivUIOp)
)


def constant_value(value: SSAValue) -> int | None:
    """The integer that a value is, where it is a constant."""
    if isinstance(value, OpResult) and isinstance(value.op, ConstantOp):
        attribute = value.op.properties["value"]
        if isinstance(attribute, IntegerAttr):
            return attribute.value.data
    return None


def may_trap(op: Operation) -> bool:
    """Whether an op may only be done where the program does it: a division by what may be 0.

    −1 is refused too: the quotient of the least integer by it does not exist.
    """
    if type(op) not in INTEGER_DIVISIONS:
        return False
    divisor = op.operands[1]
    if isinstance(divisor, OpResult) and isinstance(divisor.op, MaxSIOp):
        return not any((constant_value(least) or 0) > 0 for least in divisor.op.operands)
    return constant_value(divisor) in (None, 0, -1)


def bool_type(type_: Attribute) -> Attribute:
    """The type of a comparison's result: `i1`, or a vector or tensor of `i1` shaped as `type_`."""
    if isinstance(type_, VectorType):
        return VectorType(I1, type_.shape, type_.scalable_dims)
    if isinstance(type_, TensorType):
        return TensorType(I1, type_.shape, type_.encoding)
    return I1


def _predicate(predicate: int | str, table: dict[str, int]) -> IntegerAttr:
    if isinstance(predicate, str):
        if predicate not in table:
            raise VerifyException(f"Unknown comparison mnemonic: {predicate}")
        predicate = table[predicate]
    return IntegerAttr(predicate, 64)


def _same_type(lhs: SSAValue, rhs: SSAValue) -> None:
    if lhs.type != rhs.type:
        raise TypeError(
            f"Comparison operands must have same type, but provided {lhs.type} and {rhs.type}"
        )


class _BoolResult(Operation):
    """What the two comparisons share: the result is `i1`, shaped as the operands."""

    def verify_(self) -> None:
        lhs, rhs, result = self.operands[0].type, self.operands[1].type, self.results[0].type
        if lhs != rhs:
            raise VerifyException(f"operands have different types {lhs} and {rhs}")
        if result != bool_type(lhs):
            raise VerifyException(f"the result's type is {result}, not {bool_type(lhs)}")


@irdl_op_definition
class CmpiOp(_BoolResult, xdsl_arith.CmpiOp):
    """`%c = arith.cmpi slt, %a, %b : vector<16xi32>` gives a `vector<16xi1>`."""

    predicate = prop_def(IntegerAttr)
    lhs = operand_def(index_like)
    rhs = operand_def(index_like)
    result = result_def(bool_like)

    def __init__(
        self, operand1: Operation | SSAValue, operand2: Operation | SSAValue, arg: int | str
    ):
        lhs, rhs = SSAValue.get(operand1), SSAValue.get(operand2)
        _same_type(lhs, rhs)
        IRDLOperation.__init__(
            self,
            operands=[lhs, rhs],
            result_types=[bool_type(lhs.type)],
            properties={"predicate": _predicate(arg, CMPI_PREDICATES)},
        )


@irdl_op_definition
class CmpfOp(_BoolResult, xdsl_arith.CmpfOp):
    """`%c = arith.cmpf olt, %a, %b : vector<16xf32>` gives a `vector<16xi1>`."""

    predicate = prop_def(IntegerAttr)
    lhs = operand_def(float_like)
    rhs = operand_def(float_like)
    fastmath = prop_def(FastMathFlagsAttr, default_value=FastMathFlagsAttr("none"))
    result = result_def(bool_like)

    def __init__(
        self,
        operand1: Operation | SSAValue,
        operand2: Operation | SSAValue,
        arg: int | str,
        fastmath: FastMathFlagsAttr = FastMathFlagsAttr("none"),  # noqa: B008, immutable
    ):
        lhs, rhs = SSAValue.get(operand1), SSAValue.get(operand2)
        _same_type(lhs, rhs)
        IRDLOperation.__init__(
            self,
            operands=[lhs, rhs],
            result_types=[bool_type(lhs.type)],
            properties={"predicate": _predicate(arg, CMPF_PREDICATES), "fastmath": fastmath},
        )


@irdl_op_definition
class SelectOp(xdsl_arith.SelectOp):
    """`%r = arith.select %c, %a, %b : f32` chooses %a where %c is 1, otherwise %b.

    A condition shaped as the operands chooses element by element, and its type is written too:
    `arith.select %c, %a, %b : vector<16xi1>, vector<16xf32>`.
    """

    T: ClassVar = VarConstraint("T", AnyAttr())
    cond = operand_def(bool_like)
    lhs = operand_def(T)
    rhs = operand_def(T)
    result = result_def(T)
    assembly_format = None

    def verify_(self) -> None:
        if self.cond.type != I1 and self.cond.type != bool_type(self.result.type):
            raise VerifyException(
                f"the condition's type is {self.cond.type}, neither i1 nor "
                f"{bool_type(self.result.type)}"
            )

    @classmethod
    def parse(cls, parser: Parser) -> SelectOp:
        operands = parser.parse_comma_separated_list(
            Parser.Delimiter.NONE, parser.parse_unresolved_operand
        )
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        types = parser.parse_comma_separated_list(Parser.Delimiter.NONE, parser.parse_type)
        if len(operands) != 3 or len(types) > 2:
            parser.raise_error("expected three operands, and one or two types")
        condition_type = types[0] if len(types) == 2 else I1
        op = cls.create(
            operands=parser.resolve_operands(
                operands, [condition_type, types[-1], types[-1]], parser.pos
            ),
            result_types=[types[-1]],
        )
        op.attributes |= attributes
        return op

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_list(self.operands, printer.print_ssa_value)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        if self.cond.type != I1:
            printer.print_attribute(self.cond.type)
            printer.print_string(", ")
        printer.print_attribute(self.result.type)


# 1 where integers must get wider, -1 where they must get narrower.
_WIDENING = {"arith.trunci": -1, "arith.extsi": 1, "arith.extui": 1}


class _Cast(Operation):
    """What all casts share: the shapes agree, and integers get narrower or wider as named."""

    # The inherited syntax is made anew from the inherited `assembly_format`.
    print = Operation.print
    parse = classmethod(Operation.parse.__func__)  # pyright: ignore[reportAssignmentType]

    def verify_(self) -> None:
        source, result = self.operands[0].type, self.results[0].type
        if not have_compatible_shape(source, result):
            raise VerifyException("operand and result type must have compatible shape")
        source, result = get_element_type_or_self(source), get_element_type_or_self(result)
        widening = _WIDENING.get(self.name, 0)
        if widening and isinstance(source, IntegerType) and isinstance(result, IntegerType):
            difference = result.width.data - source.width.data
            if difference * widening <= 0:
                side = "larger" if widening > 0 else "smaller"
                raise VerifyException(
                    f"Destination bit-width must be {side} than the input bit-width"
                )


@irdl_op_definition
class FPToSIOp(_Cast, xdsl_arith.FPToSIOp):
    input = operand_def(float_like)
    result = result_def(integer_like)


@irdl_op_definition
class FPToUIOp(_Cast, xdsl_arith.FPToUIOp):
    input = operand_def(float_like)
    result = result_def(integer_like)


@irdl_op_definition
class SIToFPOp(_Cast, xdsl_arith.SIToFPOp):
    input = operand_def(integer_like)
    result = result_def(float_like)


@irdl_op_definition
class UIToFPOp(_Cast, xdsl_arith.UIToFPOp):
    input = operand_def(integer_like)
    result = result_def(float_like)


@irdl_op_definition
class TruncIOp(_Cast, xdsl_arith.TruncIOp):
    input = operand_def(integer_like)
    result = result_def(integer_like)


@irdl_op_definition
class ExtSIOp(_Cast, xdsl_arith.ExtSIOp):
    input = operand_def(integer_like)
    result = result_def(integer_like)
    traits = traits_def(Pure())


@irdl_op_definition
class ExtUIOp(_Cast, xdsl_arith.ExtUIOp):
    input = operand_def(integer_like)
    result = result_def(integer_like)


class _IndexCast(_Cast):
    def verify_(self) -> None:
        super().verify_()
        source, result = (
            isinstance(get_element_type_or_self(value.type), IndexType)
            for value in (*self.operands, *self.results)
        )
        if source == result:
            raise VerifyException(
                f"exactly one of {self.operands[0].type} and {self.results[0].type} must be an "
                "index"
            )


@irdl_op_definition
class IndexCastOp(_IndexCast, xdsl_arith.IndexCastOp):
    input = operand_def(index_like)
    result = result_def(index_like)


@irdl_op_definition
class IndexCastUIOp(_IndexCast, xdsl_arith.IndexCastOp):
    """As `arith.index_cast`, but a narrower integer is extended with zeros."""

    name = "arith.index_castui"
    input = operand_def(index_like)
    result = result_def(index_like)


@irdl_op_definition
class RemFOp(FloatingPointLikeBinaryOperation):
    """The floating point remainder with the sign of the dividend: C's `fmod`."""

    name = "arith.remf"
    traits = traits_def(Pure())


_COMPLETED = {
    op.name: op
    for op in (
        CmpiOp,
        CmpfOp,
        SelectOp,
        FPToSIOp,
        FPToUIOp,
        SIToFPOp,
        UIToFPOp,
        TruncIOp,
        ExtSIOp,
        ExtUIOp,
        IndexCastOp,
    )
}

Arith = Dialect(
    "arith",
    [
        *(_COMPLETED.get(op.name, op) for op in xdsl_arith.Arith.operations),
        IndexCastUIOp,
        RemFOp,
    ],
    list(xdsl_arith.Arith.attributes),
    [xdsl_arith.ArithConstantMaterializationInterface()],
)

__all__ = [
    "CMPF_COMPARISON_OPERATIONS",
    "CMPF_PREDICATES",
    "CMPI_COMPARISON_OPERATIONS",
    "CMPI_PREDICATES",
    "REDUCTION_KINDS",
    "AddUIExtendedOp",
    "AddfOp",
    "AddiOp",
    "AndIOp",
    "Arith",
    "BitcastOp",
    "CeilDivSIOp",
    "CeilDivUIOp",
    "CmpfOp",
    "CmpiOp",
    "ConstantOp",
    "DivSIOp",
    "DivUIOp",
    "DivfOp",
    "ExtFOp",
    "ExtSIOp",
    "ExtUIOp",
    "FPToSIOp",
    "FPToUIOp",
    "FastMathFlagsAttr",
    "FloatingPointLikeBinaryOperation",
    "FloorDivSIOp",
    "IndexCastOp",
    "IndexCastUIOp",
    "IntegerOverflowAttr",
    "MaxSIOp",
    "MaxUIOp",
    "MaximumfOp",
    "MaxnumfOp",
    "MinSIOp",
    "MinUIOp",
    "MinimumfOp",
    "MinnumfOp",
    "MulSIExtendedOp",
    "MulUIExtendedOp",
    "MulfOp",
    "MuliOp",
    "NegfOp",
    "OrIOp",
    "RemFOp",
    "RemSIOp",
    "RemUIOp",
    "SIToFPOp",
    "SelectOp",
    "ShLIOp",
    "ShRSIOp",
    "ShRUIOp",
    "SignlessIntegerBinaryOperation",
    "SubfOp",
    "SubiOp",
    "TruncFOp",
    "TruncIOp",
    "UIToFPOp",
    "XOrIOp",
    "bool_type",
]
