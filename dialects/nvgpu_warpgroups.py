"""The ops of nvgpu for groups of four warps that multiply what the hardware copies by itself.

    %m = nvgpu.tensor_map %x box [128, 64] : memref<?x?xf16> -> !nvgpu.tensor_map      (the host)
    nvgpu.mbarrier.init %full[%s], %count : memref<4xi64, #gpu.address_space<workgroup>>
    nvgpu.mbarrier.fence
    nvgpu.mbarrier.arrive.expect_tx %full[%s], %bytes : …
    nvgpu.tma.load %m[%i, %k], %full[%s], %a[%s, %o, %o, %o] : …, memref<4x1x128x64xf16, …>
    nvgpu.mbarrier.wait %full[%s], %parity : …
    %d = nvgpu.wgmma %a[%s, %o, %r, %o], %b[%s, %o, %o, %o], %c {…} : …
    %e = nvgpu.wgmma.wait %d {pending = 1} : …
    nvgpu.mbarrier.arrive %empty[%s] : …

Upstream has ops for all of it, whose barriers are of a type of their own and whose sums are those
of all lanes at once; here barriers are memory, and a sum is what a lane has of it, so that what
follows a product can be done where its results are.

A tile of memory that is copied by a tensor map, `memref<stages x blocks x lines x 64>`, is
swizzled: of each line of 128 bytes, piece p of 16 bytes lies where p xor (line mod 8) would. Only
`nvgpu.wgmma` reads it.

Upstream: https://mlir.llvm.org/docs/Dialects/NVGPU/
"""

from __future__ import annotations

from xdsl.dialects.builtin import (
    BFloat16Type,
    BoolAttr,
    DenseArrayBase,
    Float16Type,
    IndexType,
    IntegerAttr,
    IntegerType,
    MemRefType,
    VectorType,
    f32,
    i64,
)
from xdsl.ir import Attribute, Operation, ParametrizedAttribute, SSAValue, TypeAttribute
from xdsl.irdl import (
    AnyAttr,
    AttrSizedOperandSegments,
    IRDLOperation,
    ParsePropInAttrDict,
    irdl_attr_definition,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect
from xdsl.utils.exceptions import VerifyException

from . import nvvm_sizes
from .gpu import WORKGROUP

LINE = 64
"""Elements of 16 bits in a line of a swizzled tile."""

ROWS = 64
"""Of a product of a group of four warps."""

THREADS = 128

MOST_COLUMNS = 256

_EFFECTS = (MemoryReadEffect(), MemoryWriteEffect())


def _check_shared(value: SSAValue, element: type[Attribute] | tuple[type[Attribute], ...]) -> None:
    type_ = value.type
    assert isinstance(type_, MemRefType)
    if type_.memory_space != WORKGROUP:
        raise VerifyException("expected memory of the block (#gpu.address_space<workgroup>)")
    if not isinstance(type_.element_type, element):
        raise VerifyException(f"elements cannot be of {type_.element_type}")


@irdl_attr_definition
class TensorMapType(ParametrizedAttribute, TypeAttribute):
    """What the hardware must know of an array to copy boxes of it."""

    name = nvvm_sizes.TENSOR_MAP


TENSOR_MAP = TensorMapType()


@irdl_op_definition
class TensorMapOp(IRDLOperation):
    """What the hardware must know of an array in C order, of which it copies boxes.

    The innermost extent of a box is a line of a swizzled tile.
    """

    name = "nvgpu.tensor_map"

    source = operand_def(MemRefType.constr())
    box = prop_def(DenseArrayBase.constr(i64))
    res = result_def(TensorMapType)

    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = "$source attr-dict `:` type($source) `->` type($res)"

    traits = traits_def(*_EFFECTS)

    def verify_(self) -> None:
        assert isinstance(self.source.type, MemRefType)
        box = self.box.get_values()
        if len(box) != self.source.type.get_num_dims() or not 2 <= len(box) <= 5:
            raise VerifyException("a box has as many dimensions as the array, from 2 to 5")
        if box[-1] != LINE or any(not 0 < extent <= 256 for extent in box):
            raise VerifyException(f"a box is {LINE} elements wide, and up to 256 along others")


class _OfBarrier(IRDLOperation):
    """An op that has to do with one barrier, an element of the memory of the block."""

    barriers = operand_def(MemRefType.constr(i64))
    indices = var_operand_def(IndexType())

    assembly_format = "$barriers `[` $indices `]` attr-dict `:` type($barriers)"

    traits = traits_def(*_EFFECTS)

    def verify_(self) -> None:
        _check_shared(self.barriers, IntegerType)


class _WithNumber(IRDLOperation):
    # Not `_OfBarrier`: operands of a subclass come before those of its base.
    barriers = operand_def(MemRefType.constr(i64))
    indices = var_operand_def(IndexType())
    number = operand_def(IndexType())

    assembly_format = "$barriers `[` $indices `]` `,` $number attr-dict `:` type($barriers)"

    traits = traits_def(*_EFFECTS)

    def verify_(self) -> None:
        _check_shared(self.barriers, IntegerType)


@irdl_op_definition
class MbarrierInitOp(_WithNumber):
    """A phase of the barrier is over when so many have arrived, and the bytes that they expect."""

    name = "nvgpu.mbarrier.init"


@irdl_op_definition
class MbarrierFenceOp(IRDLOperation):
    """Copies that begin from here on find barriers as this thread has made them."""

    name = "nvgpu.mbarrier.fence"
    assembly_format = "attr-dict"

    traits = traits_def(*_EFFECTS)


@irdl_op_definition
class MbarrierArriveOp(_OfBarrier):
    """This thread has arrived."""

    name = "nvgpu.mbarrier.arrive"


@irdl_op_definition
class MbarrierExpectOp(_WithNumber):
    """This thread has arrived, and the phase is not over before so many bytes have come."""

    name = "nvgpu.mbarrier.arrive.expect_tx"


@irdl_op_definition
class MbarrierWaitOp(_WithNumber):
    """Wait until a phase of this parity is over; the one before the first has parity 1."""

    name = "nvgpu.mbarrier.wait"


@irdl_op_definition
class TmaLoadOp(IRDLOperation):
    """Begin to copy a box to a swizzled tile; what lies beyond the array is 0.

    `coordinates` are the box's first element, as subscripts of the array. When it is done, its
    bytes have come to the barrier.
    """

    name = "nvgpu.tma.load"

    map = operand_def(TensorMapType)
    coordinates = var_operand_def(IndexType())
    barriers = operand_def(MemRefType.constr(i64))
    indices = var_operand_def(IndexType())
    dst = operand_def(MemRefType.constr())
    dstIndices = var_operand_def(IndexType())

    irdl_options = (AttrSizedOperandSegments(as_property=True), ParsePropInAttrDict())
    assembly_format = (
        "$map `[` $coordinates `]` `,` $barriers `[` $indices `]` `,` $dst `[` $dstIndices `]` "
        "attr-dict `:` type($barriers) `,` type($dst)"
    )

    traits = traits_def(*_EFFECTS)

    def verify_(self) -> None:
        _check_shared(self.barriers, IntegerType)
        _check_tile(self.dst)


@irdl_op_definition
class WgmmaOp(IRDLOperation):
    """Begin a product of two swizzled tiles by a group of four warps, added to what they have.

    64 rows of A, from the place that is given on, times all columns of B, 64 deep. Lines of a tile
    go along the depth; where `transpose` says so, along rows of A or columns of B, 64 of them in
    each block of the tile. Of each 8 columns lane l of warp w has four sums: of rows 16w + l / 4
    and 8 more, of columns 2 (l mod 4) and the next. Until `nvgpu.wgmma.wait` they are not to be
    read, but by the next product.
    """

    name = "nvgpu.wgmma"

    a = operand_def(MemRefType.constr())
    aIndices = var_operand_def(IndexType())
    b = operand_def(MemRefType.constr())
    bIndices = var_operand_def(IndexType())
    acc = operand_def(VectorType.constr(AnyAttr()))
    transposeA = prop_def(BoolAttr)
    transposeB = prop_def(BoolAttr)
    res = result_def(VectorType.constr(AnyAttr()))

    irdl_options = (AttrSizedOperandSegments(as_property=True), ParsePropInAttrDict())
    assembly_format = (
        "$a `[` $aIndices `]` `,` $b `[` $bIndices `]` `,` $acc attr-dict `:` "
        "type($a) `,` type($b) `,` type($acc) `->` type($res)"
    )

    # Convergent: all lanes of four warps take part.
    traits = traits_def(*_EFFECTS)

    @property
    def columns(self) -> int:
        assert isinstance(self.acc.type, VectorType)
        return 8 * self.acc.type.get_shape()[0]

    def verify_(self) -> None:
        for tile in (self.a, self.b):
            _check_tile(tile)
        assert isinstance(self.a.type, MemRefType) and isinstance(self.b.type, MemRefType)
        if self.a.type.element_type != self.b.type.element_type:
            raise VerifyException("A and B have one type of elements")
        _, blocks, lines, _ = self.b.type.get_shape()
        transposed = bool(self.transposeB.value.data)
        columns = blocks * LINE if transposed else lines
        type_ = VectorType(f32, [columns // 8, 4])
        if columns > MOST_COLUMNS or self.acc.type != type_ or self.res.type != type_:
            raise VerifyException(f"of {columns} columns, up to {MOST_COLUMNS}, a lane has {type_}")


@irdl_op_definition
class WgmmaWaitOp(IRDLOperation):
    """Wait for all products but the last `pending`; without any, the sums can be read."""

    name = "nvgpu.wgmma.wait"

    acc = operand_def(VectorType.constr(AnyAttr()))
    pending = prop_def(IntegerAttr[IntegerType])
    res = result_def(VectorType.constr(AnyAttr()))

    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = "$acc attr-dict `:` type($acc) `->` type($res)"

    traits = traits_def(*_EFFECTS)

    def verify_(self) -> None:
        if self.acc.type != self.res.type:
            raise VerifyException("the result has the type of the sums")
        if not 0 <= self.pending.value.data < 8:
            raise VerifyException("from 0 to 7 products can be pending")


def _check_tile(value: SSAValue) -> None:
    _check_shared(value, (Float16Type, BFloat16Type))
    assert isinstance(value.type, MemRefType)
    shape = value.type.get_shape()
    if len(shape) != 4 or shape[-1] != LINE or shape[-2] % 8:
        raise VerifyException(f"a swizzled tile has stages, blocks, lines and {LINE} elements")


OPS: list[type[Operation]] = [
    TensorMapOp,
    MbarrierInitOp,
    MbarrierFenceOp,
    MbarrierArriveOp,
    MbarrierExpectOp,
    MbarrierWaitOp,
    TmaLoadOp,
    WgmmaOp,
    WgmmaWaitOp,
]
ATTRIBUTES: list[type[Attribute]] = [TensorMapType]
