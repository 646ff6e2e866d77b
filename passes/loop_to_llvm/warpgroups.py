"""How the ops of nvgpu for groups of four warps become ops of nvvm, and tensor maps a call.

    %d = nvgpu.wgmma %a[…], %b[…], %c {…} : … -> vector<32x4xf32>
    %e = nvgpu.wgmma.wait %d {pending = 0} : …
becomes, with descriptors of the places where each 16 of the depth begin,
    nvvm.wgmma.fence.aligned
    %s0 = nvvm.wgmma.mma_async %a0, %b0, %c : !llvm.struct<(f32, …)>
    …
    %s3 = nvvm.wgmma.mma_async %a3, %b3, %s2 : …
    nvvm.wgmma.commit.group.sync.aligned
    %e = nvvm.wgmma.wait.group.sync.aligned 0, %s3 : …
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import Float16Type, IntAttr, MemRefType, VectorType, f32, i32, i64
from xdsl.ir import Attribute, Operation, SSAValue

from ...dialects import llvm
from ...dialects import nvgpu_warpgroups as nvgpu
from ...dialects import nvvm_warpgroups as nvvm
from ...dialects.extents import Extent
from ...dialects.nvvm_sizes import TENSOR_MAP_BYTES, TENSOR_MAP_FUNCTION
from ...dialects.nvvm_tensor_cores import (
    SHARED_SPACE,
    Layout,
    LayoutAttr,
    Multiplicand,
    MultiplicandAttr,
    ShapeAttr,
)
from .conversion import Conversion, Rule
from .memref import extents
from .tensor_cores import pointer_to
from .types import convert_type, i32_attribute, i64_attribute, size_of

_DEPTH = 16
"""Of a product of the hardware."""

_EIGHT_LINES = 8 * 2 * nvgpu.LINE


def _small(c: Conversion, value: SSAValue) -> SSAValue:
    return c.emit(llvm.TruncOp, (c.value(value),), i32)


def _barrier(c: Conversion, op: Operation) -> SSAValue:
    barriers, *indices = op.operands
    rank = barriers.type.get_num_dims() if isinstance(barriers.type, MemRefType) else 0
    return pointer_to(c, barriers, indices[:rank], SHARED_SPACE)


def _with_number(op_type: type[Operation]) -> Rule:
    def convert(c: Conversion, op: Operation) -> None:
        c.insert(op_type, (_barrier(c, op), _small(c, op.operands[-1])))

    return convert


def convert_arrive(c: Conversion, op: Operation) -> None:
    c.insert(nvvm.MbarrierArriveOp, (_barrier(c, op),))


def convert_fence(c: Conversion, op: Operation) -> None:
    c.insert(nvvm.FenceMbarrierInitOp, ())


def convert_load(c: Conversion, op: Operation) -> None:
    assert isinstance(op, nvgpu.TmaLoadOp)
    operands = (
        pointer_to(c, op.dst, op.dstIndices, SHARED_SPACE),
        c.value(op.map),
        pointer_to(c, op.barriers, op.indices, SHARED_SPACE),
        *(_small(c, one) for one in reversed(op.coordinates)),
    )
    c.insert(nvvm.TensorLoadOp, operands)


def convert_map(c: Conversion, op: Operation) -> None:
    """Memory of the host's stack, which the target fills."""
    assert isinstance(op, nvgpu.TensorMapOp)
    source = c.buffer(op.source)
    numbers = [*source.sizes, *op.box.get_values()]

    def room(words: int, alignment: int) -> SSAValue:
        properties = {"elem_type": i64, "alignment": i64_attribute(alignment)}
        return c.at_entry(llvm.AllocaOp, (c.integer(words),), properties)

    map_ = room(TENSOR_MAP_BYTES // 8, 64)
    listed = room(len(numbers), 8)
    for at, number in enumerate(numbers):
        place = c.offset_pointer(listed, at, i64)
        properties = {"alignment": i64_attribute(8), "ordering": i64_attribute(0)}
        c.insert(llvm.StoreOp, (c.extent(number), place), (), properties)
    is_f16 = c.integer(int(isinstance(source.element, Float16Type)))
    rank = c.integer(len(source.sizes))
    (status,) = c.call(TENSOR_MAP_FUNCTION, (map_, source.pointer, is_f16, rank, listed), (i32,))
    c.return_unless(c.compare("eq", status, c.integer(0, i32)), status, op)
    c.set(op.res, map_)


def _descriptor(
    c: Conversion, tile: SSAValue, indices: Sequence[Extent], transposed: bool
) -> SSAValue:
    buffer = c.buffer(tile)
    assert isinstance(tile.type, MemRefType)
    _, _, lines, line = tile.type.get_shape()
    leading = lines * line * size_of(buffer.element) if transposed else 0
    pointer = c.emit(
        llvm.AddrSpaceCastOp,
        (c.address(buffer, indices),),
        llvm.LLVMPointerType(IntAttr(SHARED_SPACE)),
    )
    address = c.emit(llvm.PtrToIntOp, (pointer,), i64)
    masked = c.emit(llvm.AndOp, (address, c.integer(nvvm.ADDRESS_MASK)), i64)
    field = c.emit(llvm.LShrOp, (masked, c.integer(4)), i64)
    bits = c.integer(nvvm.descriptor_bits(leading, _EIGHT_LINES))
    return c.emit(llvm.OrOp, (field, bits), i64)


def convert_wgmma(c: Conversion, op: Operation) -> None:
    assert isinstance(op, nvgpu.WgmmaOp)
    columns = op.columns
    sums = nvvm.sums_type(columns)
    sides = (
        (op.a, extents(c, op.aIndices), bool(op.transposeA.value.data)),
        (op.b, extents(c, op.bIndices), bool(op.transposeB.value.data)),
    )
    descriptors = [
        [
            _descriptor(c, tile, _deeper(c, indices, depth, transposed), transposed)
            for tile, indices, transposed in sides
        ]
        for depth in range(0, nvgpu.LINE, _DEPTH)
    ]
    total = _as_sums(c, op.acc, columns // 2)
    element = c.buffer(op.a).element
    kind = Multiplicand.f16 if isinstance(element, Float16Type) else Multiplicand.bf16
    (*_, transposed_a), (*_, transposed_b) = sides
    properties: dict[str, Attribute] = {
        "shape": ShapeAttr.of(nvgpu.ROWS, columns, _DEPTH),
        "type": MultiplicandAttr(kind),
        "layoutA": LayoutAttr(Layout.col if transposed_a else Layout.row),
        "layoutB": LayoutAttr(Layout.row if transposed_b else Layout.col),
    }
    c.insert(nvvm.WgmmaFenceOp, ())
    for pair in descriptors:
        total = c.emit(nvvm.WgmmaOp, (*pair, total), sums, properties)
    c.insert(nvvm.WgmmaCommitOp, ())
    c.set(op.res, _as_vector(c, total, op.res.type, columns // 2))


def convert_wait(c: Conversion, op: Operation) -> None:
    assert isinstance(op, nvgpu.WgmmaWaitOp) and isinstance(op.acc.type, VectorType)
    count = op.acc.type.element_count()
    group = {"group": i32_attribute(op.pending.value.data)}
    sums = nvvm.sums_type(2 * count)
    total = c.emit(nvvm.WgmmaWaitOp, (_as_sums(c, op.acc, count),), sums, group)
    c.set(op.res, _as_vector(c, total, op.res.type, count))


def _as_sums(c: Conversion, vector: SSAValue, count: int) -> SSAValue:
    elements = c.value(vector)
    total = c.emit(llvm.PoisonOp, (), nvvm.sums_type(2 * count))
    for number in range(count):
        one = c.emit(llvm.ExtractElementOp, (elements, c.integer(number)), f32)
        total = c.insert_part(total, one, number)
    return total


def _as_vector(c: Conversion, total: SSAValue, type_: Attribute, count: int) -> SSAValue:
    converted = convert_type(type_)
    assert isinstance(converted, VectorType)
    result = c.emit(llvm.PoisonOp, (), converted)
    for number in range(count):
        part = c.extract_part(total, number, f32)
        result = c.emit(llvm.InsertElementOp, (result, part, c.integer(number)), converted)
    return result


def _deeper(c: Conversion, indices: Sequence[Extent], depth: int, transposed: bool) -> list[Extent]:
    """The place of a tile so much further along the depth: lines, or elements of a line."""
    stage, block, line, element = indices
    if transposed:
        return [stage, block, c.add(line, depth), element]
    return [stage, block, line, c.add(element, depth)]


RULES: dict[str, Rule] = {
    nvgpu.TensorMapOp.name: convert_map,
    nvgpu.MbarrierInitOp.name: _with_number(nvvm.MbarrierInitOp),
    nvgpu.MbarrierFenceOp.name: convert_fence,
    nvgpu.MbarrierArriveOp.name: convert_arrive,
    nvgpu.MbarrierExpectOp.name: _with_number(nvvm.MbarrierExpectOp),
    nvgpu.MbarrierWaitOp.name: _with_number(nvvm.MbarrierWaitOp),
    nvgpu.TmaLoadOp.name: convert_load,
    nvgpu.WgmmaOp.name: convert_wgmma,
    nvgpu.WgmmaWaitOp.name: convert_wait,
}
