"""How the ops of nvgpu become ops of nvvm.

    %a = nvgpu.ldmatrix %tile[%i, %k] {numTiles = 4 : i32, transpose = false}
        : memref<128x40xf16, #gpu.address_space<workgroup>> -> vector<4x2xf16>
becomes
    %m = nvvm.ldmatrix %p {…} : (!llvm.ptr<3>) -> !llvm.struct<(i32, i32, i32, i32)>
    %a = vector<8xf16>, by 32 bits from the four

A vector with two dimensions is one with all its elements, row by row.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import (
    BFloat16Type,
    Float16Type,
    Float32Type,
    Float64Type,
    IntAttr,
    VectorType,
    f32,
    f64,
    i32,
)
from xdsl.ir import Attribute, Operation, SSAValue

from ...dialects import llvm, nvgpu
from ...dialects import nvvm_tensor_cores as nvvm
from .conversion import Conversion, Rule
from .memref import extents
from .types import convert_type, i32_attribute, size_of

_MULTIPLICANDS: dict[type[Attribute], nvvm.Multiplicand] = {
    Float16Type: nvvm.Multiplicand.f16,
    BFloat16Type: nvvm.Multiplicand.bf16,
    Float32Type: nvvm.Multiplicand.tf32,
    Float64Type: nvvm.Multiplicand.f64,
}
_ROW, _COL = nvvm.LayoutAttr(nvvm.Layout.row), nvvm.LayoutAttr(nvvm.Layout.col)
_B16 = nvvm.MatrixElementAttr(nvvm.MatrixElement.b16)
_TO_NEAREST: dict[str, Attribute] = {"rnd": nvvm.RoundingAttr(nvvm.Rounding.rna)}
_THROUGH_L1 = nvvm.CacheModifierAttr(nvvm.CacheModifier.ca)
_PAST_L1 = nvvm.CacheModifierAttr(nvvm.CacheModifier.cg)


def pointer_to(
    c: Conversion, memory: SSAValue, indices: Sequence[SSAValue], space: int
) -> SSAValue:
    """Where an element lies, in an address space."""
    address = c.address(c.buffer(memory), extents(c, indices))
    return c.emit(llvm.AddrSpaceCastOp, (address,), llvm.LLVMPointerType(IntAttr(space)))


def _from_registers(c: Conversion, registers: Sequence[SSAValue], type_: Attribute) -> SSAValue:
    """The vector of which each register is a part."""
    element = registers[0].type
    whole = VectorType(element, [len(registers)])  # pyright: ignore
    value = c.emit(llvm.PoisonOp, (), whole)
    for number, register in enumerate(registers):
        operands = (value, register, c.integer(number))
        value = c.emit(llvm.InsertElementOp, operands, whole)
    return value if whole == type_ else c.emit(llvm.BitcastOp, (value,), type_)


def _registers(c: Conversion, vector: SSAValue, count: int, type_: Attribute) -> list[SSAValue]:
    """The parts of a vector, of 32 bits each, or of 64 where they are f64."""
    element = type_ if type_ in (f32, f64) else i32
    whole = VectorType(element, [count])
    value = vector if vector.type == whole else c.emit(llvm.BitcastOp, (vector,), whole)
    parts = [
        c.emit(llvm.ExtractElementOp, (value, c.integer(number)), element)
        for number in range(count)
    ]
    return [part if element == type_ else c.emit(llvm.BitcastOp, (part,), type_) for part in parts]


def convert_ldmatrix(c: Conversion, op: Operation) -> None:
    assert isinstance(op, nvgpu.LdMatrixOp)
    pointer = pointer_to(c, op.srcMemref, op.indices, nvvm.SHARED_SPACE)
    properties: dict[str, Attribute] = {
        "num": op.numTiles,
        "layout": _COL if op.transpose.value.data else _ROW,
        "shape": nvvm.EIGHT_BY_EIGHT,
        "eltType": _B16,
    }
    loaded = c.emit(nvvm.LdMatrixOp, (pointer,), nvvm.MATRICES, properties)
    parts = [c.extract_part(loaded, number, i32) for number in range(op.numTiles.value.data)]
    c.set(op.res, _from_registers(c, parts, convert_type(op.res.type)))


def convert_mma(c: Conversion, op: Operation) -> None:
    assert isinstance(op, nvgpu.MmaSyncOp)
    multiplicand = _MULTIPLICANDS[type(nvgpu.element_of(op.matrixA))]
    registers = nvvm.REGISTERS[multiplicand]
    *counts, total_count = registers.counts
    operands: list[SSAValue] = []
    for matrix, count in zip((op.matrixA, op.matrixB), counts, strict=True):
        if multiplicand is nvvm.Multiplicand.tf32:
            parts = _registers(c, c.value(matrix), count, f32)
            operands += [c.emit(nvvm.RoundToTf32Op, (part,), i32, _TO_NEAREST) for part in parts]
        else:
            operands += _registers(c, c.value(matrix), count, registers.operand)
    operands += _registers(c, c.value(op.matrixC), total_count, registers.total)
    type_ = nvvm.MultiplicandAttr(multiplicand)
    properties: dict[str, Attribute] = {
        "shape": nvvm.ShapeAttr.of(*(size.value.data for size in op.mmaShape)),
        "layoutA": _ROW,
        "layoutB": _COL,
        "multiplicandAPtxType": type_,
        "multiplicandBPtxType": type_,
        "operandSegmentSizes": registers.segments,
    }
    totals = c.emit(nvvm.MmaSyncOp, operands, registers.totals, properties)
    parts = [c.extract_part(totals, number, registers.total) for number in range(total_count)]
    c.set(op.res, _from_registers(c, parts, convert_type(op.res.type)))


def convert_copy(c: Conversion, op: Operation) -> None:
    assert isinstance(op, nvgpu.DeviceAsyncCopyOp)
    operands = [
        pointer_to(c, op.dst, op.dstIndices, nvvm.SHARED_SPACE),
        pointer_to(c, op.src, op.srcIndices, nvvm.GLOBAL_SPACE),
    ]
    if op.srcElements is not None:
        count = c.emit(llvm.TruncOp, (c.value(op.srcElements),), i32)
        of_one = c.integer(size_of(nvgpu.element_of(op.src)), i32)
        operands.append(c.emit(llvm.MulOp, (count, of_one), i32))
    size = op.dstElements.value.data * size_of(nvgpu.element_of(op.src))
    modifier = _PAST_L1 if op.bypassL1 is not None else _THROUGH_L1
    properties = {"size": i32_attribute(size), "modifier": modifier}
    c.insert(nvvm.CpAsyncOp, operands, (), properties)


def convert_create_group(c: Conversion, op: Operation) -> None:
    c.insert(nvvm.CpAsyncCommitGroupOp, ())


def convert_wait(c: Conversion, op: Operation) -> None:
    assert isinstance(op, nvgpu.DeviceAsyncWaitOp)
    number = op.numGroups.value.data if op.numGroups is not None else 0
    c.insert(nvvm.CpAsyncWaitGroupOp, (), (), {"n": i32_attribute(number)})


RULES: dict[str, Rule] = {
    "nvgpu.device_async_copy": convert_copy,
    "nvgpu.device_async_create_group": convert_create_group,
    "nvgpu.device_async_wait": convert_wait,
    "nvgpu.ldmatrix": convert_ldmatrix,
    "nvgpu.mma.sync": convert_mma,
}
