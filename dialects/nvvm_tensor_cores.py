"""The ops of nvvm that feed tensor cores: copies to the memory of a block, fragments, products.

    nvvm.cp.async.shared.global %p, %x, 16, cache = cg, %n : !llvm.ptr<3>, !llvm.ptr<1>, i32
    nvvm.cp.async.commit.group
    nvvm.cp.async.wait.group 1
    %m = nvvm.ldmatrix %p {num = 4 : i32, …} : (!llvm.ptr<3>) -> !llvm.struct<(i32, i32, i32, i32)>
    %d = nvvm.mma.sync A[%a, %a, %a, %a] B[%b, %b] C[%c, %c, %c, %c] {…}
        : (vector<2xf16>, vector<2xf16>, f32) -> !llvm.struct<(f32, f32, f32, f32)>

Upstream: https://mlir.llvm.org/docs/Dialects/NVVMDialect/
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import auto
from typing import Self

from xdsl.dialects.builtin import (
    DenseArrayBase,
    Float16Type,
    IntegerAttr,
    IntegerType,
    VectorType,
    f32,
    f64,
    i32,
)
from xdsl.dialects.llvm import LLVMPointerType, LLVMStructType
from xdsl.dialects.utils import EnumAttribute
from xdsl.ir import Attribute, Operation, ParametrizedAttribute, SSAValue
from xdsl.irdl import (
    AttrSizedOperandSegments,
    IRDLOperation,
    ParsePropInAttrDict,
    irdl_attr_definition,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.parser import AttrParser, Parser, UnresolvedOperand
from xdsl.printer import Printer
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect, Pure
from xdsl.utils.exceptions import VerifyException
from xdsl.utils.str_enum import StrEnum

GLOBAL_SPACE, SHARED_SPACE = 1, 3


def _space(value: SSAValue) -> int:
    type_ = value.type
    if not isinstance(type_, LLVMPointerType):
        return 0
    space = type_.addr_space
    return space.data if hasattr(space, "data") else 0  # pyright: ignore


# --- attributes ----------------------------------------------------------------------------------


class _Bracketed:
    """An attribute of one keyword in angle brackets."""

    def print_parameter(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            super().print_parameter(printer)  # pyright: ignore

    @classmethod
    def parse_parameter(cls, parser: AttrParser):  # pyright: ignore
        with parser.in_angle_brackets():
            return super().parse_parameter(parser)  # pyright: ignore


class Layout(StrEnum):
    row = auto()
    col = auto()


@irdl_attr_definition
class LayoutAttr(_Bracketed, EnumAttribute[Layout]):
    """`#nvvm.mma_layout<row>`"""

    name = "nvvm.mma_layout"


class Multiplicand(StrEnum):
    f16 = auto()
    bf16 = auto()
    tf32 = auto()
    f64 = auto()


@irdl_attr_definition
class MultiplicandAttr(_Bracketed, EnumAttribute[Multiplicand]):
    """`#nvvm.mma_type<bf16>`"""

    name = "nvvm.mma_type"


class MatrixElement(StrEnum):
    b16 = auto()


@irdl_attr_definition
class MatrixElementAttr(_Bracketed, EnumAttribute[MatrixElement]):
    """`#nvvm.ld_st_matrix_elt_type<b16>`"""

    name = "nvvm.ld_st_matrix_elt_type"


def _print_sizes(printer: Printer, **sizes: IntegerAttr) -> None:
    with printer.in_angle_brackets():
        entries = ", ".join(f"{key} = {size.value.data}" for key, size in sizes.items())
        printer.print_string(entries)


def _parse_sizes(parser: AttrParser, *keys: str) -> list[IntegerAttr]:
    sizes: list[IntegerAttr] = []
    with parser.in_angle_brackets():
        for at, key in enumerate(keys):
            if at:
                parser.parse_punctuation(",")
            parser.parse_keyword(key)
            parser.parse_punctuation("=")
            sizes.append(IntegerAttr(parser.parse_integer(), i32))
    return sizes


@irdl_attr_definition
class ShapeAttr(ParametrizedAttribute):
    """`#nvvm.shape<m = 16, n = 8, k = 16>`"""

    name = "nvvm.shape"

    m: IntegerAttr
    n: IntegerAttr
    k: IntegerAttr

    @classmethod
    def of(cls, m: int, n: int, k: int) -> Self:
        return cls(*(IntegerAttr(size, i32) for size in (m, n, k)))

    @property
    def sizes(self) -> tuple[int, int, int]:
        return self.m.value.data, self.n.value.data, self.k.value.data

    def print_parameters(self, printer: Printer) -> None:
        _print_sizes(printer, m=self.m, n=self.n, k=self.k)

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> list[Attribute]:
        return [*_parse_sizes(parser, "m", "n", "k")]


@irdl_attr_definition
class MatrixShapeAttr(ParametrizedAttribute):
    """`#nvvm.ld_st_matrix_shape<m = 8, n = 8>`"""

    name = "nvvm.ld_st_matrix_shape"

    m: IntegerAttr
    n: IntegerAttr

    def print_parameters(self, printer: Printer) -> None:
        _print_sizes(printer, m=self.m, n=self.n)

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> list[Attribute]:
        return [*_parse_sizes(parser, "m", "n")]


EIGHT_BY_EIGHT = MatrixShapeAttr(IntegerAttr(8, i32), IntegerAttr(8, i32))


class Rounding(StrEnum):
    rna = auto()


@irdl_attr_definition
class RoundingAttr(_Bracketed, EnumAttribute[Rounding]):
    """`#nvvm.fp_rnd_mode<rna>`: to the nearest, ties away from zero."""

    name = "nvvm.fp_rnd_mode"


class CacheModifier(StrEnum):
    ca = auto()
    cg = auto()


@irdl_attr_definition
class CacheModifierAttr(EnumAttribute[CacheModifier]):
    name = "nvvm.load_cache_modifier"


# --- copies --------------------------------------------------------------------------------------


@irdl_op_definition
class CpAsyncOp(IRDLOperation):
    """A copy from global memory to the block's that goes on by itself.

    Of `size` bytes, `cpSize` are read, and the others are 0.
    """

    name = "nvvm.cp.async.shared.global"

    dst = operand_def(LLVMPointerType)
    src = operand_def(LLVMPointerType)
    cpSize = opt_operand_def(i32)
    size = prop_def(IntegerAttr[IntegerType])
    modifier = prop_def(CacheModifierAttr)

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    def verify_(self) -> None:
        if (_space(self.dst), _space(self.src)) != (SHARED_SPACE, GLOBAL_SPACE):
            raise VerifyException("copies from !llvm.ptr<1> to !llvm.ptr<3>")
        size = self.size.value.data
        if size != 16 and (self.modifier.data is CacheModifier.cg or size not in (4, 8)):
            raise VerifyException("16 bytes are copied at a time, by 'ca' also 4 or 8")

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        operands = [parser.parse_unresolved_operand()]
        parser.parse_punctuation(",")
        operands.append(parser.parse_unresolved_operand())
        parser.parse_punctuation(",")
        size = IntegerAttr(parser.parse_integer(), i32)
        for word in (",", "cache", "="):
            parser.parse_characters(word)
        modifier = CacheModifierAttr(parser.parse_str_enum(CacheModifier))
        if parser.parse_optional_punctuation(",") is not None:
            operands.append(parser.parse_unresolved_operand())
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        position = parser.pos
        types = parser.parse_comma_separated_list(parser.Delimiter.NONE, parser.parse_type)
        return cls.create(
            operands=parser.resolve_operands(operands, types, position),
            properties={"size": size, "modifier": modifier},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_list((self.dst, self.src), printer.print_operand)
        printer.print_string(f", {self.size.value.data}, cache = {self.modifier.data.value}")
        if self.cpSize is not None:
            printer.print_string(", ")
            printer.print_operand(self.cpSize)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_list([operand.type for operand in self.operands], printer.print_attribute)


@irdl_op_definition
class CpAsyncCommitGroupOp(IRDLOperation):
    """`nvvm.cp.async.commit.group`: the copies of this thread since the last one are a group."""

    name = "nvvm.cp.async.commit.group"
    assembly_format = "attr-dict"

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())


@irdl_op_definition
class CpAsyncWaitGroupOp(IRDLOperation):
    """`nvvm.cp.async.wait.group 1`: of this thread's groups all but the last one are done."""

    name = "nvvm.cp.async.wait.group"

    n = prop_def(IntegerAttr[IntegerType])

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        number = IntegerAttr(parser.parse_integer(), i32)
        return cls.create(properties={"n": number}, attributes=parser.parse_optional_attr_dict())

    def print(self, printer: Printer) -> None:
        printer.print_string(f" {self.n.value.data}")
        printer.print_op_attributes(self.attributes)


# --- fragments and products ----------------------------------------------------------------------

MATRICES = LLVMStructType.from_type_list([i32] * 4)


@dataclass(frozen=True)
class Registers:
    """How many registers of A, B and C a lane has, of which types, for a shape of products."""

    shape: tuple[int, int, int]
    counts: tuple[int, int, int]
    operand: Attribute
    total: Attribute

    @property
    def segments(self) -> DenseArrayBase:
        return DenseArrayBase.from_list(i32, self.counts)

    @property
    def totals(self) -> LLVMStructType:
        return LLVMStructType.from_type_list([self.total] * self.counts[2])


_F16_PAIR = VectorType(Float16Type(), [2])

REGISTERS: dict[Multiplicand, Registers] = {
    Multiplicand.f16: Registers((16, 8, 16), (4, 2, 4), _F16_PAIR, f32),
    Multiplicand.bf16: Registers((16, 8, 16), (4, 2, 4), i32, f32),
    Multiplicand.tf32: Registers((16, 8, 8), (4, 2, 4), i32, f32),
    Multiplicand.f64: Registers((8, 8, 4), (1, 1, 2), f64, f64),
}


@irdl_op_definition
class RoundToTf32Op(IRDLOperation):
    """`%r = nvvm.convert.float.to.tf32 %x {…}`: to the nearest, ties away from zero, as 32 bits."""

    name = "nvvm.convert.float.to.tf32"

    src = operand_def(f32)
    rnd = prop_def(RoundingAttr)
    res = result_def(i32)

    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = "$src attr-dict"

    traits = traits_def(Pure())


@irdl_op_definition
class LdMatrixOp(IRDLOperation):
    """A lane's parts of four matrices of 8 × 8 elements; each lane gives the place of a row."""

    name = "nvvm.ldmatrix"

    ptr = operand_def(LLVMPointerType)
    num = prop_def(IntegerAttr[IntegerType])
    layout = prop_def(LayoutAttr)
    shape = prop_def(MatrixShapeAttr)
    eltType = prop_def(MatrixElementAttr)
    res = result_def()

    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = "$ptr attr-dict `:` functional-type(operands, results)"

    # Convergent: all lanes of a warp take part.
    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    def verify_(self) -> None:
        if _space(self.ptr) != SHARED_SPACE:
            raise VerifyException("reads from !llvm.ptr<3>")
        if self.num.value.data != 4 or self.res.type != MATRICES:
            raise VerifyException(f"four matrices are loaded at once, into {MATRICES}")
        if self.shape != EIGHT_BY_EIGHT:
            raise VerifyException("matrices have 8 rows and 8 columns")


@irdl_op_definition
class MmaSyncOp(IRDLOperation):
    """A product of small matrices, of which each lane of a warp has a part, added to a third."""

    name = "nvvm.mma.sync"

    operandA = var_operand_def()
    operandB = var_operand_def()
    operandC = var_operand_def()
    shape = prop_def(ShapeAttr)
    layoutA = prop_def(LayoutAttr)
    layoutB = prop_def(LayoutAttr)
    multiplicandAPtxType = prop_def(MultiplicandAttr)
    multiplicandBPtxType = prop_def(MultiplicandAttr)
    res = result_def()

    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    # Convergent: all lanes of a warp take part. It touches no memory.
    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    def verify_(self) -> None:
        if (self.layoutA.data, self.layoutB.data) != (Layout.row, Layout.col):
            raise VerifyException("A is by rows and B by columns")
        if self.multiplicandAPtxType != self.multiplicandBPtxType:
            raise VerifyException("A and B have one type")
        kind = self.multiplicandAPtxType.data
        registers = REGISTERS[kind]
        if self.shape.sizes != registers.shape:
            sizes = ", ".join(
                f"{n} = {size}" for n, size in zip("mnk", registers.shape, strict=True)
            )
            raise VerifyException(f"products of {kind.value} are of shape {sizes}")
        types = (registers.operand, registers.operand, registers.total)
        parts = (self.operandA, self.operandB, self.operandC)
        for operands, count, type_ in zip(parts, registers.counts, types, strict=True):
            if [operand.type for operand in operands] != [type_] * count:
                a, b, c = registers.counts
                raise VerifyException(
                    f"a lane has {a} and {b} of {registers.operand}, and {c} of {registers.total}"
                )
        if self.res.type != registers.totals:
            raise VerifyException(f"the result is {registers.totals}")

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        groups: list[list[UnresolvedOperand]] = []
        for letter in "ABC":
            parser.parse_keyword(letter)
            groups.append(
                parser.parse_comma_separated_list(
                    parser.Delimiter.SQUARE, parser.parse_unresolved_operand
                )
            )
        properties = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        position = parser.pos
        types = parser.parse_comma_separated_list(parser.Delimiter.PAREN, parser.parse_type)
        if len(types) != 3:
            parser.raise_error("expected three types")
        parser.parse_punctuation("->")
        implied = {_F16_PAIR: _F16, f64: _F64}.get(types[0])
        if implied is not None:
            for side in "AB":
                properties.setdefault(f"multiplicand{side}PtxType", implied)
        return cls.build(
            operands=[
                parser.resolve_operands(group, [type_] * len(group), position)
                for group, type_ in zip(groups, types, strict=True)
            ],
            properties=properties,
            result_types=[parser.parse_type()],
        )

    def print(self, printer: Printer) -> None:
        parts = {"A": self.operandA, "B": self.operandB, "C": self.operandC}
        for letter, operands in parts.items():
            printer.print_string(f" {letter}[")
            printer.print_list(operands, printer.print_operand)
            printer.print_string("]")
        shown = {
            key: value
            for key, value in self.properties.items()
            if key != "operandSegmentSizes" and value not in (_F16, _F64)
        }
        printer.print_op_attributes(shown | self.attributes)
        printer.print_string(" : ")
        with printer.in_parens():
            types = [operands[0].type for operands in parts.values()]
            printer.print_list(types, printer.print_attribute)
        printer.print_string(" -> ")
        printer.print_attribute(self.res.type)


# What the types of the registers say is not written.
_F16, _F64 = MultiplicandAttr(Multiplicand.f16), MultiplicandAttr(Multiplicand.f64)


OPS: list[type[Operation]] = [
    CpAsyncOp,
    CpAsyncCommitGroupOp,
    CpAsyncWaitGroupOp,
    LdMatrixOp,
    RoundToTf32Op,
    MmaSyncOp,
]
ATTRIBUTES: list[type[Attribute]] = [
    CacheModifierAttr,
    LayoutAttr,
    MatrixElementAttr,
    MatrixShapeAttr,
    MultiplicandAttr,
    RoundingAttr,
    ShapeAttr,
]
