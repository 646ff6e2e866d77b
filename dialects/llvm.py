"""The `llvm` dialect completed: vectors in comparisons and selections, casts, GEP flags, and more.

xDSL's classes stay where they are right and are re-exported, so that one import serves for the
whole dialect. The intrinsics that xDSL lacks stand in `llvm_intrinsics.py`.

Upstream: https://mlir.llvm.org/docs/Dialects/LLVM/
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.dialects import llvm as xdsl_llvm
from xdsl.dialects.builtin import (
    I32,
    I64,
    AnyFloatConstr,
    DenseArrayBase,
    IntegerAttr,
    IntegerType,
    SignlessIntegerConstraint,
    StringAttr,
    VectorType,
    i32,
    i64,
)
from xdsl.dialects.llvm import (
    GEP_USE_SSA_VAL,
    AddOp,
    AddressOfOp,
    AllocaOp,
    AndOp,
    AShrOp,
    BitcastOp,
    BrOp,
    CallingConventionAttr,
    CallIntrinsicOp,
    CallOp,
    CondBrOp,
    ConstantOp,
    ExtractValueOp,
    FAbsOp,
    FAddOp,
    FastMathAttr,
    FCeilOp,
    FCmpPredicateFlag,
    FCopySignOp,
    FCosOp,
    FDivOp,
    FExp2Op,
    FExpOp,
    FFloorOp,
    FLog2Op,
    FLogOp,
    FMAOp,
    FMulOp,
    FNegOp,
    FPExtOp,
    FPowOp,
    FPTruncOp,
    FRemOp,
    FSinOp,
    FSqrtOp,
    FSubOp,
    FuncOp,
    GenericCastOp,
    GlobalOp,
    ICmpPredicateFlag,
    InsertElementOp,
    InsertValueOp,
    LinkageAttr,
    LLVMArrayType,
    LLVMFunctionType,
    LLVMPointerType,
    LLVMStructType,
    LLVMVoidType,
    LoadOp,
    LShrOp,
    MulOp,
    OrOp,
    PtrToIntOp,
    ReturnOp,
    SDivOp,
    SExtOp,
    ShlOp,
    ShuffleVectorOp,
    SIToFPOp,
    SRemOp,
    StoreOp,
    SubOp,
    TruncOp,
    UDivOp,
    UndefOp,
    URemOp,
    VectorReduceFAddOp,
    VectorReduceFMulOp,
    XOrOp,
    ZeroOp,
    ZExtOp,
)
from xdsl.dialects.utils import (
    parse_dynamic_index_list_without_types,
    print_dynamic_index_list,
)
from xdsl.ir import Attribute, Dialect
from xdsl.irdl import (
    AnyAttr,
    EqAttrConstraint,
    IRDLOperation,
    ParsePropInAttrDict,
    VarConstraint,
    base,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect, NoMemoryEffect, Pure
from xdsl.utils.exceptions import VerifyException

from .llvm_intrinsics import INTRINSICS

I1 = IntegerType(1)
POINTER = LLVMPointerType()
# An attribute of a conditional branch: either side is as likely as the other, as if by chance.
UNPREDICTABLE = "stepwell.unpredictable"
_CONDITION = EqAttrConstraint(I1) | VectorType.constr(I1)
_POINTERS = base(LLVMPointerType) | VectorType.constr(LLVMPointerType)

# mlir::LLVM::GEPNoWrapFlags; inbounds implies nusw.
GEP_INBOUNDS = 3
GEP_NUW = 4
_GEP_KEYWORDS = {"inbounds": GEP_INBOUNDS, "nusw": 2, "nuw": GEP_NUW}


def _verify_condition(condition: Attribute, type_: Attribute) -> None:
    """A vector of conditions has as many lanes as the values."""
    if isinstance(condition, VectorType) and (
        not isinstance(type_, VectorType) or condition.shape != type_.shape
    ):
        raise VerifyException(f"{condition} does not fit {type_}")


class _ComparisonOp(IRDLOperation):
    """What the two comparisons share: the predicate is a number, printed as a name."""

    PREDICATES: ClassVar[Sequence[str]]

    predicate = prop_def(IntegerAttr)
    res = result_def(_CONDITION)
    traits = traits_def(Pure())

    def verify_(self) -> None:
        _verify_condition(self.res.type, self.operands[0].type)
        if isinstance(self.operands[0].type, VectorType) != isinstance(self.res.type, VectorType):
            raise VerifyException(f"the result of comparing vectors is not {self.res.type}")

    @classmethod
    def parse(cls, parser: Parser) -> _ComparisonOp:
        position = parser.pos
        name = parser.parse_str_literal()
        if name not in cls.PREDICATES:
            parser.raise_error(f"expected one of {', '.join(cls.PREDICATES)}", position)
        operands = parser.parse_comma_separated_list(
            Parser.Delimiter.NONE, parser.parse_unresolved_operand
        )
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        type_ = parser.parse_type()
        result_type = VectorType(I1, type_.shape) if isinstance(type_, VectorType) else I1
        properties: dict[str, Attribute] = {
            "predicate": IntegerAttr(cls.PREDICATES.index(name), i64)
        }
        if "fastmathFlags" in attributes:
            properties["fastmathFlags"] = attributes.pop("fastmathFlags")
        return cls.create(
            operands=parser.resolve_operands(operands, [type_, type_], parser.pos),
            result_types=[result_type],
            properties=properties,
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(f' "{self.PREDICATES[self.predicate.value.data]}" ')
        printer.print_list(self.operands, printer.print_ssa_value)
        attributes = dict(self.attributes)
        flags = self.properties.get("fastmathFlags")
        if isinstance(flags, FastMathAttr) and flags.data:
            attributes["fastmathFlags"] = flags
        printer.print_op_attributes(attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.operands[0].type)


@irdl_op_definition
class ICmpOp(_ComparisonOp):
    """`%c = llvm.icmp "slt" %a, %b : vector<4xi32>`; pointers can be compared too."""

    name = "llvm.icmp"
    PREDICATES: ClassVar[Sequence[str]] = tuple(ICmpPredicateFlag)

    T: ClassVar = VarConstraint(
        "T",
        SignlessIntegerConstraint
        | VectorType.constr(SignlessIntegerConstraint)
        | base(LLVMPointerType),
    )
    lhs = operand_def(T)
    rhs = operand_def(T)


@irdl_op_definition
class FCmpOp(_ComparisonOp):
    """`%c = llvm.fcmp "olt" %a, %b {fastmathFlags = #llvm.fastmath<nnan>} : vector<4xf32>`"""

    name = "llvm.fcmp"
    PREDICATES: ClassVar[Sequence[str]] = tuple(FCmpPredicateFlag)

    T: ClassVar = VarConstraint("T", AnyFloatConstr | VectorType.constr(AnyFloatConstr))
    lhs = operand_def(T)
    rhs = operand_def(T)
    fastmathFlags = prop_def(FastMathAttr, default_value=FastMathAttr(None))


@irdl_op_definition
class SelectOp(IRDLOperation):
    """`%r = llvm.select %c, %a, %b : vector<4xi1>, vector<4xf32>`"""

    name = "llvm.select"

    T: ClassVar = VarConstraint("T", AnyAttr())
    cond = operand_def(_CONDITION)
    lhs = operand_def(T)
    rhs = operand_def(T)
    res = result_def(T)
    fastmathFlags = prop_def(FastMathAttr, default_value=FastMathAttr(None))

    assembly_format = "$cond `,` $lhs `,` $rhs attr-dict `:` type($cond) `,` type($res)"
    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(Pure())

    def verify_(self) -> None:
        _verify_condition(self.cond.type, self.res.type)


@irdl_op_definition
class GEPOp(IRDLOperation):
    """`%q = llvm.getelementptr inbounds|nuw %p[%i, 1] : (!llvm.ptr, i64) -> !llvm.ptr, f32`

    `rawConstantIndices` holds `GEP_USE_SSA_VAL` where the next of `ssa_indices` stands.
    """

    name = "llvm.getelementptr"

    ptr = operand_def(_POINTERS)
    ssa_indices = var_operand_def(
        SignlessIntegerConstraint | VectorType.constr(SignlessIntegerConstraint)
    )
    elem_type = prop_def()
    noWrapFlags = prop_def(IntegerAttr[I32])
    rawConstantIndices = prop_def(DenseArrayBase.constr(i32))
    result = result_def(_POINTERS)
    traits = traits_def(NoMemoryEffect())

    @classmethod
    def parse(cls, parser: Parser) -> GEPOp:
        flags = 0
        keyword = parser.parse_optional_keyword_in(_GEP_KEYWORDS)
        while keyword is not None:
            flags |= _GEP_KEYWORDS[keyword]
            keyword = (
                parser.parse_keyword_in(_GEP_KEYWORDS)
                if parser.parse_optional_punctuation("|")
                else None
            )
        pointer = parser.parse_unresolved_operand()
        values, constants = parse_dynamic_index_list_without_types(parser, GEP_USE_SSA_VAL)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        types = parser.parse_function_type()
        parser.parse_punctuation(",")
        return cls.create(
            operands=parser.resolve_operands([pointer, *values], types.inputs.data, parser.pos),
            result_types=types.outputs.data,
            properties={
                "elem_type": parser.parse_type(),
                "noWrapFlags": IntegerAttr(flags, 32),
                "rawConstantIndices": DenseArrayBase.from_list(i32, constants),
            },
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        flags = self.noWrapFlags.value.data
        keywords = []
        for keyword, bits in _GEP_KEYWORDS.items():
            if flags & bits == bits:
                keywords.append(keyword)
                flags &= ~bits
        if keywords:
            printer.print_string(" " + "|".join(keywords))
        printer.print_string(" ")
        printer.print_ssa_value(self.ptr)
        print_dynamic_index_list(
            printer, GEP_USE_SSA_VAL, self.ssa_indices, self.rawConstantIndices.iter_values()
        )
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_function_type([operand.type for operand in self.operands], [self.result.type])
        printer.print_string(", ")
        printer.print_attribute(self.elem_type)


@irdl_op_definition
class ExtractElementOp(IRDLOperation):
    """`%e = llvm.extractelement %v[%i : i64] : vector<4xf32>`"""

    name = "llvm.extractelement"

    T: ClassVar = VarConstraint("T", AnyAttr())
    vector = operand_def(VectorType.constr(T))
    position = operand_def(SignlessIntegerConstraint)
    res = result_def(T)

    assembly_format = "$vector `[` $position `:` type($position) `]` attr-dict `:` type($vector)"
    traits = traits_def(Pure())


@irdl_op_definition
class PoisonOp(IRDLOperation):
    """`%p = llvm.mlir.poison : vector<4xf32>`"""

    name = "llvm.mlir.poison"
    res = result_def()
    assembly_format = "attr-dict `:` type($res)"
    traits = traits_def(Pure())


@irdl_op_definition
class FreezeOp(IRDLOperation):
    """`%r = llvm.freeze %v : f32` is %v, or some fixed value where that is poison."""

    name = "llvm.freeze"
    T: ClassVar = VarConstraint("T", AnyAttr())
    val = operand_def(T)
    res = result_def(T)
    assembly_format = "$val attr-dict `:` type($val)"
    traits = traits_def(Pure())


_FENCE_ORDERINGS = {4: "acquire", 5: "release", 6: "acq_rel", 7: "seq_cst"}


@irdl_op_definition
class FenceOp(IRDLOperation):
    """`llvm.fence seq_cst`: what was stored before is seen by all threads.

    `ordering` is a number as in loads and stores, of which 4 to 7 are legal.
    """

    name = "llvm.fence"
    ordering = prop_def(IntegerAttr[I64])

    @classmethod
    def parse(cls, parser: Parser) -> FenceOp:
        keyword = parser.parse_identifier()
        numbers = {text: number for number, text in _FENCE_ORDERINGS.items()}
        if keyword not in numbers:
            parser.raise_error(f"a fence is one of {', '.join(numbers)}")
        attributes = parser.parse_optional_attr_dict()
        properties = {"ordering": IntegerAttr(numbers[keyword], 64)}
        return cls.create(properties=properties, attributes=attributes)

    def print(self, printer: Printer) -> None:
        printer.print_string(f" {_FENCE_ORDERINGS[self.ordering.value.data]}")
        printer.print_op_attributes(self.attributes)


ATOMIC_UPDATES = (
    "xchg", "add", "sub", "_and", "nand", "_or", "_xor", "max", "min", "umax", "umin",
    "fadd", "fsub", "fmax", "fmin",
)  # fmt: skip
"""mlir::LLVM::AtomicBinOp, in the order of its numbers."""

_ATOMIC_ORDERINGS = {2: "monotonic", **_FENCE_ORDERINGS}


@irdl_op_definition
class AtomicRMWOp(IRDLOperation):
    """`%old = llvm.atomicrmw add %p, %v syncscope("device") monotonic : !llvm.ptr, i64`

    `bin_op` is a number of `ATOMIC_UPDATES`, `ordering` as in loads and stores.
    """

    name = "llvm.atomicrmw"

    T: ClassVar = VarConstraint("T", AnyFloatConstr | SignlessIntegerConstraint)
    pointer = operand_def(LLVMPointerType)
    value = operand_def(T)
    bin_op = prop_def(IntegerAttr[I64])
    ordering = prop_def(IntegerAttr[I64])
    syncscope = opt_prop_def(StringAttr)
    res = result_def(T)

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    @classmethod
    def parse(cls, parser: Parser) -> AtomicRMWOp:
        keyword = parser.parse_identifier()
        if keyword not in ATOMIC_UPDATES:
            parser.raise_error(f"an atomic update is one of {', '.join(ATOMIC_UPDATES)}")
        properties: dict[str, Attribute] = {
            "bin_op": IntegerAttr(ATOMIC_UPDATES.index(keyword), 64)
        }
        names = [parser.parse_unresolved_operand()]
        parser.parse_punctuation(",")
        names.append(parser.parse_unresolved_operand())
        if parser.parse_optional_keyword("syncscope"):
            with parser.in_parens():
                properties["syncscope"] = StringAttr(parser.parse_str_literal())
        ordering = parser.parse_identifier()
        numbers = {text: number for number, text in _ATOMIC_ORDERINGS.items()}
        if ordering not in numbers:
            parser.raise_error(f"an atomic update is one of {', '.join(numbers)}")
        properties["ordering"] = IntegerAttr(numbers[ordering], 64)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        types = parser.parse_comma_separated_list(parser.Delimiter.NONE, parser.parse_type)
        operands = parser.resolve_operands(names, types, parser.pos)
        return cls.create(
            operands=operands,
            result_types=types[1:],
            properties=properties,
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(f" {ATOMIC_UPDATES[self.bin_op.value.data]} ")
        printer.print_list(self.operands, printer.print_ssa_value)
        if self.syncscope is not None:
            printer.print_string(f' syncscope("{self.syncscope.data}")')
        printer.print_string(f" {_ATOMIC_ORDERINGS[self.ordering.value.data]}")
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_list(self.operand_types, printer.print_attribute)


@irdl_op_definition
class FPToSIOp(GenericCastOp):
    name = "llvm.fptosi"


@irdl_op_definition
class FPToUIOp(GenericCastOp):
    name = "llvm.fptoui"


@irdl_op_definition
class UIToFPOp(GenericCastOp):
    name = "llvm.uitofp"


@irdl_op_definition
class AddrSpaceCastOp(GenericCastOp):
    name = "llvm.addrspacecast"


_COMPLETED = {
    op.name: op
    for op in (
        AtomicRMWOp,
        AddrSpaceCastOp,
        ExtractElementOp,
        FCmpOp,
        FenceOp,
        FPToSIOp,
        FPToUIOp,
        FreezeOp,
        GEPOp,
        ICmpOp,
        PoisonOp,
        SelectOp,
        UIToFPOp,
        *INTRINSICS,
    )
}

LLVM = Dialect(
    "llvm",
    [
        *(op for op in xdsl_llvm.LLVM.operations if op.name not in _COMPLETED),
        *_COMPLETED.values(),
    ],
    list(xdsl_llvm.LLVM.attributes),
)

__all__ = [
    "ATOMIC_UPDATES",
    "GEP_INBOUNDS",
    "GEP_NUW",
    "GEP_USE_SSA_VAL",
    "LLVM",
    "POINTER",
    "AShrOp",
    "AddOp",
    "AddrSpaceCastOp",
    "AddressOfOp",
    "AllocaOp",
    "AndOp",
    "AtomicRMWOp",
    "BitcastOp",
    "BrOp",
    "CallIntrinsicOp",
    "CallOp",
    "CallingConventionAttr",
    "CondBrOp",
    "ConstantOp",
    "ExtractElementOp",
    "ExtractValueOp",
    "FAbsOp",
    "FAddOp",
    "FCeilOp",
    "FCmpOp",
    "FCmpPredicateFlag",
    "FCopySignOp",
    "FCosOp",
    "FDivOp",
    "FExp2Op",
    "FExpOp",
    "FFloorOp",
    "FLog2Op",
    "FLogOp",
    "FMAOp",
    "FMulOp",
    "FNegOp",
    "FPExtOp",
    "FPToSIOp",
    "FPToUIOp",
    "FPTruncOp",
    "FPowOp",
    "FRemOp",
    "FSinOp",
    "FSqrtOp",
    "FSubOp",
    "FastMathAttr",
    "FenceOp",
    "FreezeOp",
    "FuncOp",
    "GEPOp",
    "GlobalOp",
    "ICmpOp",
    "ICmpPredicateFlag",
    "InsertElementOp",
    "InsertValueOp",
    "LLVMArrayType",
    "LLVMFunctionType",
    "LLVMPointerType",
    "LLVMStructType",
    "LLVMVoidType",
    "LShrOp",
    "LinkageAttr",
    "LoadOp",
    "MulOp",
    "OrOp",
    "PoisonOp",
    "PtrToIntOp",
    "ReturnOp",
    "SDivOp",
    "SExtOp",
    "SIToFPOp",
    "SRemOp",
    "SelectOp",
    "ShlOp",
    "ShuffleVectorOp",
    "StoreOp",
    "SubOp",
    "TruncOp",
    "UDivOp",
    "UIToFPOp",
    "URemOp",
    "UndefOp",
    "VectorReduceFAddOp",
    "VectorReduceFMulOp",
    "XOrOp",
    "ZExtOp",
    "ZeroOp",
]
