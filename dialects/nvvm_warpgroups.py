"""The ops of nvvm for groups of four warps (sm_90a): barriers in memory, copies of boxes, products.

    nvvm.mbarrier.init %b, %n : !llvm.ptr<3>, i32
    nvvm.fence.mbarrier.init
    nvvm.mbarrier.arrive.expect_tx %b, %bytes : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.tensor.shared.cluster.global %p, %m, %b, box[%k, %i] : …
    nvvm.mbarrier.try_wait.parity %b, %parity : !llvm.ptr<3>, i32
    nvvm.wgmma.fence.aligned
    %d = nvvm.wgmma.mma_async %a, %b, %c {…} : !llvm.struct<(f32, …)>
    nvvm.wgmma.commit.group.sync.aligned
    %e = nvvm.wgmma.wait.group.sync.aligned 0, %d : !llvm.struct<(f32, …)>

The sums pass through the op that waits: before it they are not to be read, and LLVM, which knows of
values only, could not know it otherwise. That, and the text of `mma_async`, are not upstream's.

PTX ISA, "Asynchronous warpgroup level matrix instructions", "Matrix descriptor format".
Upstream: https://mlir.llvm.org/docs/Dialects/NVVMDialect/
"""

from __future__ import annotations

from typing import Self

from xdsl.dialects.builtin import IntegerAttr, IntegerType, f32, i32, i64
from xdsl.dialects.llvm import LLVMPointerType, LLVMStructType
from xdsl.ir import Operation, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    ParsePropInAttrDict,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect
from xdsl.utils.exceptions import VerifyException

from .nvvm_tensor_cores import (
    SHARED_SPACE,
    Layout,
    LayoutAttr,
    Multiplicand,
    MultiplicandAttr,
    ShapeAttr,
)

_EFFECTS = (MemoryReadEffect(), MemoryWriteEffect())


def _check_shared(*pointers: SSAValue) -> None:
    for pointer in pointers:
        type_ = pointer.type
        assert isinstance(type_, LLVMPointerType)
        if getattr(type_.addr_space, "data", 0) != SHARED_SPACE:
            raise VerifyException("expected a pointer to the memory of the block, !llvm.ptr<3>")


class _Bare(IRDLOperation):
    """Without operands and results."""

    assembly_format = "attr-dict"

    traits = traits_def(*_EFFECTS)


class _OfBarrier(IRDLOperation):
    addr = operand_def(LLVMPointerType)

    traits = traits_def(*_EFFECTS)

    def verify_(self) -> None:
        _check_shared(self.addr)


class _WithNumber(IRDLOperation):
    # Not `_OfBarrier`: operands of a subclass come before those of its base.
    addr = operand_def(LLVMPointerType)
    number = operand_def(i32)

    assembly_format = "$addr `,` $number attr-dict `:` type($addr) `,` type($number)"

    traits = traits_def(*_EFFECTS)

    def verify_(self) -> None:
        _check_shared(self.addr)


@irdl_op_definition
class MbarrierInitOp(_WithNumber):
    """A phase of the barrier is over when so many have arrived, and the bytes that they expect."""

    name = "nvvm.mbarrier.init"


@irdl_op_definition
class FenceMbarrierInitOp(_Bare):
    """Copies that begin from here on find barriers as this thread has made them."""

    name = "nvvm.fence.mbarrier.init"


@irdl_op_definition
class MbarrierArriveOp(_OfBarrier):
    """This thread has arrived."""

    name = "nvvm.mbarrier.arrive"

    assembly_format = "$addr attr-dict `:` type($addr)"


@irdl_op_definition
class MbarrierExpectOp(_WithNumber):
    """This thread has arrived, and the phase is not over before so many bytes have come."""

    name = "nvvm.mbarrier.arrive.expect_tx"


@irdl_op_definition
class MbarrierWaitOp(_WithNumber):
    """Wait until a phase of this parity is over; the one before the first has parity 1."""

    name = "nvvm.mbarrier.try_wait.parity"


@irdl_op_definition
class TensorLoadOp(IRDLOperation):
    """Begin to copy a box; coordinates are innermost first. Its bytes come to the barrier."""

    name = "nvvm.cp.async.bulk.tensor.shared.cluster.global"

    dst = operand_def(LLVMPointerType)
    map = operand_def(LLVMPointerType)
    mbar = operand_def(LLVMPointerType)
    coordinates = var_operand_def(i32)

    assembly_format = (
        "$dst `,` $map `,` $mbar `,` `box` `[` $coordinates `]` attr-dict `:` "
        "type($dst) `,` type($map) `,` type($mbar)"
    )

    traits = traits_def(*_EFFECTS)

    def verify_(self) -> None:
        _check_shared(self.dst, self.mbar)
        if not 2 <= len(self.coordinates) <= 5:
            raise VerifyException("a box has from 2 to 5 coordinates")


@irdl_op_definition
class WgmmaFenceOp(_Bare):
    """Products that begin from here on find the registers as they are."""

    name = "nvvm.wgmma.fence.aligned"


@irdl_op_definition
class WgmmaCommitOp(_Bare):
    """The products since the last one are a group."""

    name = "nvvm.wgmma.commit.group.sync.aligned"


@irdl_op_definition
class WgmmaWaitOp(IRDLOperation):
    """All but the last groups of products are done; the sums, which can be read now."""

    name = "nvvm.wgmma.wait.group.sync.aligned"

    acc = operand_def(LLVMStructType)
    group = prop_def(IntegerAttr[IntegerType])
    res = result_def(LLVMStructType)

    traits = traits_def(*_EFFECTS)

    def verify_(self) -> None:
        if self.acc.type != self.res.type:
            raise VerifyException("the result has the type of the sums")

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        number = IntegerAttr(parser.parse_integer(), i32)
        parser.parse_punctuation(",")
        operand = parser.parse_unresolved_operand()
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        type_ = parser.parse_type()
        return cls.create(
            operands=[parser.resolve_operand(operand, type_)],
            result_types=[type_],
            properties={"group": number},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(f" {self.group.value.data}, ")
        printer.print_operand(self.acc)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.acc.type)


@irdl_op_definition
class WgmmaOp(IRDLOperation):
    """Begin a product of 64 × n, 16 deep, of matrices in the memory of the block, added to sums.

    Both are given by descriptors; a matrix lies by its depth (`row` of A, `col` of B), or is
    transposed. 16 bits are added up in f32: a lane has n / 2 sums.
    """

    name = "nvvm.wgmma.mma_async"

    descriptorA = operand_def(i64)
    descriptorB = operand_def(i64)
    acc = operand_def(LLVMStructType)
    shape = prop_def(ShapeAttr)
    type_ = prop_def(MultiplicandAttr, prop_name="type")
    layoutA = prop_def(LayoutAttr)
    layoutB = prop_def(LayoutAttr)
    res = result_def(LLVMStructType)

    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = (
        "$descriptorA `,` $descriptorB `,` $acc attr-dict `:` type($acc) `->` type($res)"
    )

    traits = traits_def(*_EFFECTS)

    @property
    def columns(self) -> int:
        return self.shape.sizes[1]

    @property
    def transposed(self) -> tuple[bool, bool]:
        return self.layoutA.data is Layout.col, self.layoutB.data is Layout.row

    def verify_(self) -> None:
        m, n, k = self.shape.sizes
        if (m, k) != (64, 16) or n % 8 or not 8 <= n <= 256:
            raise VerifyException("products are of shape m = 64, n = 8, 16, … 256, k = 16")
        if self.type_.data not in (Multiplicand.f16, Multiplicand.bf16):
            raise VerifyException("f16 and bf16 are multiplied")
        sums = sums_type(n)
        if self.acc.type != sums or self.res.type != sums:
            raise VerifyException(f"a lane has {n // 2} sums of f32")


def sums_type(columns: int) -> LLVMStructType:
    """What a lane has of a product with so many columns."""
    return LLVMStructType.from_type_list([f32] * (columns // 2))


def descriptor_bits(leading: int, stride: int) -> int:
    """What a descriptor of a tile swizzled by lines of 128 bytes has beside the address.

    Args:
        leading: bytes from 64 elements along a line to the next 64, of transposed matrices.
        stride: bytes from eight lines to the next eight.
    """
    return leading >> 4 << 16 | stride >> 4 << 32 | 1 << 62


ADDRESS_MASK = 0x3FFFF
"""Of the address in a descriptor, which leaves out the last 4 bits."""

OPS: list[type[Operation]] = [
    MbarrierInitOp,
    FenceMbarrierInitOp,
    MbarrierArriveOp,
    MbarrierExpectOp,
    MbarrierWaitOp,
    TensorLoadOp,
    WgmmaFenceOp,
    WgmmaCommitOp,
    WgmmaWaitOp,
    WgmmaOp,
]
WARPGROUP_OPS = (WgmmaFenceOp, WgmmaCommitOp, WgmmaWaitOp, WgmmaOp)
"""Those that sm_90a has, and no other architecture."""
