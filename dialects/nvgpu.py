"""The nvgpu dialect, which xDSL has not: what the lanes of a warp, and copies that go on by
themselves, do with the memory of a block.

    %a = nvgpu.ldmatrix %tile[%i, %k] {numTiles = 4 : i32, transpose = false}
        : memref<128x40xf16, #gpu.address_space<workgroup>> -> vector<4x2xf16>
    %d = nvgpu.mma.sync (%a, %b, %c) {mmaShape = [16, 8, 16]}
        : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf32>) -> vector<2x2xf32>
    %t = nvgpu.device_async_copy %x[%i, %k], %tile[%r, %d], 8, %valid
        : memref<?x?xf16> to memref<128x40xf16, #gpu.address_space<workgroup>>
    %g = nvgpu.device_async_create_group %t
    nvgpu.device_async_wait %g {numGroups = 1 : i32}

Which lane has which elements of a matrix: PTX ISA, "Matrix fragments for mma.m16n8k16".

Upstream: https://mlir.llvm.org/docs/Dialects/NVGPU/
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from xdsl.dialects.builtin import (
    ArrayAttr,
    BFloat16Type,
    BoolAttr,
    Float16Type,
    Float32Type,
    Float64Type,
    IndexType,
    IntegerAttr,
    IntegerType,
    MemRefType,
    UnitAttr,
    VectorType,
    f32,
    f64,
    i32,
    i64,
)
from xdsl.ir import Attribute, Dialect, Operation, ParametrizedAttribute, SSAValue, TypeAttribute
from xdsl.irdl import (
    AnyAttr,
    AttrSizedOperandSegments,
    IRDLOperation,
    ParsePropInAttrDict,
    irdl_attr_definition,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect
from xdsl.utils.exceptions import VerifyException

from . import nvgpu_warpgroups as warpgroups
from .gpu import WORKGROUP

COPIED_BYTES = 16
"""What a copy that goes on by itself, past the first-level cache, copies."""


@irdl_attr_definition
class TokenType(ParametrizedAttribute, TypeAttribute):
    """A copy that goes on, or a group of them."""

    name = "nvgpu.device.async.token"


TOKEN = TokenType()


@dataclass(frozen=True)
class Product:
    """What a warp multiplies at once.

    Attributes:
        shape: rows, columns and depth.
        left, right, total: the shapes of a lane's parts of the operands and of the result.
        sum: the type that is added up in.
    """

    shape: tuple[int, int, int]
    left: tuple[int, int]
    right: tuple[int, int]
    total: tuple[int, int]
    sum: Attribute


_OF_16_BITS = Product((16, 8, 16), (4, 2), (2, 2), (2, 2), f32)

# By the type of what is multiplied; f32 is rounded to tf32, which has 10 bits after the point.
PRODUCTS: dict[type[Attribute], Product] = {
    Float16Type: _OF_16_BITS,
    BFloat16Type: _OF_16_BITS,
    Float32Type: Product((16, 8, 8), (4, 1), (2, 1), (2, 2), f32),
    Float64Type: Product((8, 8, 4), (1, 1), (1, 1), (1, 2), f64),
}


def element_of(value: SSAValue) -> Attribute:
    """The type of the elements of a vector or of memory."""
    assert isinstance(value.type, VectorType | MemRefType)
    return value.type.element_type


def _is_shared(value: SSAValue) -> bool:
    return isinstance(value.type, MemRefType) and value.type.memory_space == WORKGROUP


@irdl_op_definition
class LdMatrixOp(IRDLOperation):
    """Each lane gives the place of a row of 16 bytes; each has a part of all rows.

    Lanes 8n to 8n + 7 give the rows of matrix n, which has 8 × 8 elements of 16 bits; lane l has
    elements 2 (l mod 4) and the next of row l / 4 of each, of the transposed one where it says so.
    Elements of 32 bits are two of those: of 8 × 4 a lane has one, and none can be transposed.
    """

    name = "nvgpu.ldmatrix"

    srcMemref = operand_def(MemRefType.constr())
    indices = var_operand_def(IndexType())
    transpose = prop_def(BoolAttr)
    numTiles = prop_def(IntegerAttr[IntegerType])
    res = result_def(VectorType.constr(AnyAttr()))

    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = "$srcMemref `[` $indices `]` attr-dict `:` type($srcMemref) `->` type($res)"

    # Convergent: all lanes of a warp take part.
    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    def verify_(self) -> None:
        element = element_of(self.res)
        if not _is_shared(self.srcMemref):
            raise VerifyException("expected memory of the block (#gpu.address_space<workgroup>)")
        words = {16: 2, 32: 1}.get(8 * getattr(element, "size", 0))
        if words is None or (words == 1 and self.transpose.value.data):
            raise VerifyException("expected elements of 16 bits, or of 32 that are not transposed")
        if self.res.type != VectorType(element, [self.numTiles.value.data, words]):
            raise VerifyException("each lane has 32 bits of each matrix")
        if self.numTiles.value.data not in (1, 2, 4):
            raise VerifyException("1, 2 or 4 matrices are loaded at once")


@irdl_op_definition
class MmaSyncOp(IRDLOperation):
    """A product of small matrices, of which each lane of a warp has a part, added to a third."""

    name = "nvgpu.mma.sync"

    matrixA = operand_def(VectorType.constr(AnyAttr()))
    matrixB = operand_def(VectorType.constr(AnyAttr()))
    matrixC = operand_def(VectorType.constr(AnyAttr()))
    mmaShape = prop_def(ArrayAttr[IntegerAttr])
    tf32Enabled = opt_prop_def(UnitAttr)
    res = result_def(VectorType.constr(AnyAttr()))

    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = (
        "`(` $matrixA `,` $matrixB `,` $matrixC `)` attr-dict `:` "
        "`(` type($matrixA) `,` type($matrixB) `,` type($matrixC) `)` `->` type($res)"
    )

    # Convergent: all lanes of a warp take part. It touches no memory.
    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    def verify_(self) -> None:
        element = element_of(self.matrixA)
        product = PRODUCTS.get(type(element))
        if product is None:
            raise VerifyException(f"there are no products of {element}")
        if (self.tf32Enabled is not None) != (element == f32):
            raise VerifyException("of f32, and nothing else, 'tf32Enabled' says that it is rounded")
        if tuple(size.value.data for size in self.mmaShape) != product.shape:
            raise VerifyException(f"products of {element} are of shape {list(product.shape)}")
        expected = (VectorType(element, product.left), VectorType(element, product.right))
        if (self.matrixA.type, self.matrixB.type) != expected:
            raise VerifyException(f"a lane has {expected[0]} and {expected[1]} of the operands")
        total = VectorType(product.sum, product.total)
        if self.matrixC.type != total or self.res.type != total:
            raise VerifyException(f"a lane has {total} of the result")


@irdl_op_definition
class DeviceAsyncCopyOp(IRDLOperation):
    """A copy to the memory of the block that goes on by itself, until its group is waited for.

    Of the `dstElements` elements, `srcElements` are read, and the others are 0.
    """

    name = "nvgpu.device_async_copy"

    dst = operand_def(MemRefType.constr())
    dstIndices = var_operand_def(IndexType())
    src = operand_def(MemRefType.constr())
    srcIndices = var_operand_def(IndexType())
    srcElements = opt_operand_def(IndexType())
    dstElements = prop_def(IntegerAttr[IndexType])
    bypassL1 = opt_prop_def(UnitAttr)
    asyncToken = result_def(TokenType)

    irdl_options = (AttrSizedOperandSegments(as_property=True), ParsePropInAttrDict())
    assembly_format = (
        "$src `[` $srcIndices `]` `,` $dst `[` $dstIndices `]` `,` $dstElements "
        "(`,` $srcElements^)? attr-dict `:` type($src) `to` type($dst)"
    )

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    def verify_(self) -> None:
        if not _is_shared(self.dst):
            raise VerifyException("expected memory of the block (#gpu.address_space<workgroup>)")
        if element_of(self.src) != element_of(self.dst):
            raise VerifyException("what is copied has one type of elements")
        size = getattr(element_of(self.src), "size", 0)
        count = size * self.dstElements.value.data
        if count != COPIED_BYTES and (self.bypassL1 is not None or count not in (4, 8)):
            raise VerifyException(
                f"{COPIED_BYTES} bytes are copied at a time, also 4 or 8 that do not bypass L1"
            )


@irdl_op_definition
class DeviceAsyncCreateGroupOp(IRDLOperation):
    """`%g = nvgpu.device_async_create_group %t, %u`: the copies of this thread so far.

    Without operands, `{}` stands in their place: a parser, upstream's too, would else take the
    result of the next op for one.
    """

    name = "nvgpu.device_async_create_group"

    inputTokens = var_operand_def(TokenType)
    asyncToken = result_def(TokenType)

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        tokens = parser.parse_optional_undelimited_comma_separated_list(
            parser.parse_optional_unresolved_operand, parser.parse_unresolved_operand
        )
        operands = [parser.resolve_operand(token, TokenType()) for token in tokens or ()]
        attributes = parser.parse_optional_attr_dict()
        return cls.create(operands=operands, result_types=[TokenType()], attributes=attributes)

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_list(self.inputTokens, printer.print_operand)
        if not self.inputTokens and not self.attributes:
            printer.print_string("{}")
        printer.print_op_attributes(self.attributes)


@irdl_op_definition
class DeviceAsyncWaitOp(IRDLOperation):
    """`nvgpu.device_async_wait %g {numGroups = 1 : i32}`: all but the last groups are done."""

    name = "nvgpu.device_async_wait"

    asyncDependencies = operand_def(TokenType)
    numGroups = opt_prop_def(IntegerAttr[IntegerType])

    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = "$asyncDependencies attr-dict"

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())


def mma_shape(element: Attribute) -> ArrayAttr[IntegerAttr]:
    """What `nvgpu.mma.sync` says of its shape."""
    return ArrayAttr([IntegerAttr(size, i64) for size in PRODUCTS[type(element)].shape])


def groups(number: int) -> IntegerAttr:
    """How many groups may still go on."""
    return IntegerAttr(number, i32)


_OPS: list[type[Operation]] = [
    LdMatrixOp,
    MmaSyncOp,
    DeviceAsyncCopyOp,
    DeviceAsyncCreateGroupOp,
    DeviceAsyncWaitOp,
    *warpgroups.OPS,
]

NVGPU = Dialect("nvgpu", _OPS, [TokenType, *warpgroups.ATTRIBUTES])
