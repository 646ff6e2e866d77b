"""generate-runtime-verification: every access asks first whether its subscripts are in bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    IntegerAttr,
    IntegerType,
    MemRefType,
    ModuleOp,
    StringAttr,
    VectorType,
)
from xdsl.dialects.cf import AssertOp
from xdsl.ir import Operation, SSAValue

from ..dialects import arith, nvgpu, vector
from ..dialects.build import INDEX, Builder
from ..dialects.quick import walk
from .affine_loops.regions import element_bytes
from .base import Pass

# Which operand is the buffer; its subscripts follow.
_ACCESSES: dict[type[Operation], int] = {
    memref.LoadOp: 0,
    memref.StoreOp: 1,
    memref.AtomicRMWOp: 1,
    vector.LoadOp: 0,
    vector.StoreOp: 1,
}

_ROW_BYTES = 16
"""What a lane gives the place of, for `nvgpu.ldmatrix`."""


@dataclass(frozen=True)
class GenerateRuntimeVerificationPass(Pass):
    """Puts an assert before each load and store, for each subscript.

    ```
                                       %n = memref.dim %x, %c0
    %v = memref.load %x[%i]      →     %c = arith.cmpi ult, %i, %n : index
                                       cf.assert %c, "IndexError: …"
                                       %v = memref.load %x[%i]
    ```
    Of a vector, and of a copy to the memory of a block, the first and the last element are asked
    for; a copy that reads nothing may begin anywhere. Where a buffer has the name of a value of the
    program, the message says it.

    Upstream: https://mlir.llvm.org/docs/Passes/#-generate-runtime-verification
    """

    name = "generate-runtime-verification"
    source = target = "loop"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for access in list(walk(op)):
            if (at := _ACCESSES.get(type(access))) is not None:
                _verify(access, access.operands[at], access.operands[at + 1 :], _lanes(access))
            elif isinstance(access, nvgpu.DeviceAsyncCopyOp):
                _verify_copy(access)
            # Of fewer matrices not all lanes give a place.
            elif isinstance(access, nvgpu.LdMatrixOp) and access.numTiles.value.data == 4:
                lanes = _ROW_BYTES // element_bytes(nvgpu.element_of(access.srcMemref))
                _verify(access, access.srcMemref, access.indices, lanes)


def _lanes(op: Operation) -> int:
    type_ = op.results[0].type if op.results else op.operands[0].type
    return type_.get_shape()[-1] if isinstance(type_, VectorType) else 1


def _verify_copy(op: nvgpu.DeviceAsyncCopyOp) -> None:
    count = op.dstElements.value.data
    _verify(op, op.dst, op.dstIndices, count)
    if op.srcElements is None:
        _verify(op, op.src, op.srcIndices, count)
        return
    builder = Builder.in_place_of(op)
    nothing = _compare(builder, "eq", op.srcElements, builder.index(0))
    last = builder.value(arith.SubiOp, (op.srcElements, builder.index(1)), INDEX)
    *others, first = op.srcIndices
    ends = [*others, builder.value(arith.AddiOp, (first, last), INDEX)]
    for axis, end in enumerate(ends):
        inside = _compare(builder, "ult", end, _extent(builder, op.src, axis))
        inside = builder.value(arith.OrIOp, (inside, nothing), IntegerType(1))
        _assert(builder, inside, axis, op.src)


def _verify(op: Operation, buffer: SSAValue, subscripts: Sequence[SSAValue], lanes: int) -> None:
    """Of the last axis, for so many neighbours."""
    assert isinstance(buffer.type, MemRefType)
    builder = Builder.in_place_of(op)
    extents = buffer.type.get_shape()
    for axis, (subscript, extent) in enumerate(zip(subscripts, extents, strict=True)):
        lanes_here = lanes if axis == len(subscripts) - 1 else 1
        known = arith.constant_value(subscript)
        if known is not None and 0 <= known <= extent - lanes_here:
            continue
        size = _extent(builder, buffer, axis)
        ends = [subscript]
        if lanes_here > 1:
            ends.append(builder.value(arith.AddiOp, (subscript, builder.index(lanes - 1)), INDEX))
        for end in ends:
            _assert(builder, _compare(builder, "ult", end, size), axis, buffer)


def _extent(builder: Builder, buffer: SSAValue, axis: int) -> SSAValue:
    assert isinstance(buffer.type, MemRefType)
    extent = buffer.type.get_shape()[axis]
    if extent != DYNAMIC_INDEX:
        return builder.index(extent)
    return builder.value(memref.DimOp, (buffer, builder.index(axis)), INDEX)


def _compare(builder: Builder, how: str, left: SSAValue, right: SSAValue) -> SSAValue:
    """By `ult`, without a sign, what is below 0 is not less either."""
    predicate = IntegerAttr(arith.CMPI_PREDICATES[how], 64)
    return builder.value(arith.CmpiOp, (left, right), IntegerType(1), predicate=predicate)


def _assert(builder: Builder, inside: SSAValue, axis: int, buffer: SSAValue) -> None:
    what = "a buffer" if buffer.name_hint is None else buffer.name_hint
    message = f"IndexError: out of bounds: a subscript of axis {axis} of {what}"
    builder.create(AssertOp, (inside,), msg=StringAttr(message))
