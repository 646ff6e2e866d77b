"""How kernels and launches become functions of the llvm dialect and ops of nvvm.

    gpu.launch_func @kernels::@k blocks in (%g, …) threads in (%b, …) args(%x : memref<?xf32>)
becomes
    %s = llvm.call @k.launch(%g, …, %b, …, %x, %x_size0) : (…) -> i32
and each kernel
    llvm.func @k(%x: !llvm.ptr, %x_size0: i64, %status: !llvm.ptr) attributes {nvvm.kernel}

in a `gpu.module` that stays. What `@k.launch` does is the target's business: it gives the status
of the launch, 0 where all is well. A kernel returns nothing: what fails stores its status.
"""

from __future__ import annotations

from xdsl.dialects.builtin import (
    BFloat16Type,
    Float16Type,
    Float32Type,
    Float64Type,
    IntegerType,
    MemRefType,
    UnitAttr,
    i32,
    i64,
)
from xdsl.ir import Attribute, Operation, Region, SSAValue

from ...dialects import gpu, llvm, nvvm
from ..errors import CompileError
from .conversion import Conversion, Rule
from .types import i64_attribute

LAUNCH = ".launch"
"""What the name of a kernel's launch ends with."""

SHARED_SPACE = 3

_SHUFFLES = {
    gpu.ShuffleMode.XOR: nvvm.ShuffleKind.bfly,
    gpu.ShuffleMode.UP: nvvm.ShuffleKind.up,
    gpu.ShuffleMode.DOWN: nvvm.ShuffleKind.down,
    gpu.ShuffleMode.IDX: nvvm.ShuffleKind.idx,
}
_REGISTERS: dict[str, str] = {
    "gpu.thread_id": "tid",
    "gpu.block_id": "ctaid",
    "gpu.block_dim": "ntid",
    "gpu.grid_dim": "nctaid",
}


class KernelConversion(Conversion):
    """The conversion of a kernel: what fails stores its status where the host finds it."""

    status_pointer: SSAValue

    def finish(self) -> Region:
        for block in self._failures.values():
            self.enter(block)
            properties = {"alignment": i64_attribute(4), "ordering": i64_attribute(0)}
            self.insert(llvm.StoreOp, (block.args[0], self.status_pointer), (), properties)
            self.insert(llvm.ReturnOp, ())
        self._failures = {}
        return super().finish()


def convert_launch(c: Conversion, op: Operation) -> None:
    assert isinstance(op, gpu.LaunchFuncOp)
    name = op.kernel.nested_references.data[0].data + LAUNCH
    sizes = [c.value(size) for size in (*op.grid, *op.block)]
    for operand in op.kernelOperands:
        if isinstance(operand.type, MemRefType):
            c.writes(c.buffer(operand))  # for all that is known here
    operands = [*sizes, *c.flatten_all(op.kernelOperands)]
    (status,) = c.call(name, operands, (i32,))
    c.return_unless(c.compare("eq", status, c.integer(0, i32)), status, op)


def convert_register(c: Conversion, op: Operation) -> None:
    dimension = op.properties["dimension"]
    assert isinstance(dimension, gpu.DIMENSIONS["x"].__class__)
    register = f"{_REGISTERS[op.name]}.{dimension.data.value}"
    value = c.emit(nvvm.SPECIAL_REGISTERS[register], (), i32)
    c.set(op.results[0], c.emit(llvm.ZExtOp, (value,), i64, {"nonNeg": UnitAttr()}))


def convert_barrier(c: Conversion, op: Operation) -> None:
    c.insert(nvvm.Barrier0Op, ())


def convert_shuffle(c: Conversion, op: Operation) -> None:
    """In parts of 32 bits; narrower values are widened. All lanes take part."""
    assert isinstance(op, gpu.ShuffleOp)
    if op.valid.first_use is not None:
        raise CompileError("whether the lane of gpu.shuffle is valid cannot be asked for", op)
    value, offset = c.value(op.value), c.value(op.offset)
    kind = nvvm.ShuffleKindAttr(_SHUFFLES[op.mode.data])
    # Of `up` the lowest lane, of the others the highest one is the limit.
    limit = 0 if op.mode.data is gpu.ShuffleMode.UP else nvvm.WARP - 1
    every, clamp = c.integer(nvvm.ALL_LANES, i32), c.integer(limit, i32)

    def shuffle(part: SSAValue) -> SSAValue:
        return c.emit(nvvm.ShuffleOp, (every, part, offset, clamp), part.type, {"kind": kind})

    type_ = value.type
    bits = _bits(type_)
    number = value
    if not isinstance(type_, IntegerType) and bits != 32:
        number = c.emit(llvm.BitcastOp, (value,), IntegerType(bits))
    if bits == 32:
        result = shuffle(number)
    elif bits < 32:
        wide = shuffle(c.emit(llvm.ZExtOp, (number,), i32))
        result = c.emit(llvm.TruncOp, (wide,), IntegerType(bits))
    elif bits == 64:
        half = c.integer(32)
        low = shuffle(c.emit(llvm.TruncOp, (number,), i32))
        high = shuffle(c.emit(llvm.TruncOp, (c.emit(llvm.LShrOp, (number, half), i64),), i32))
        low, high = (c.emit(llvm.ZExtOp, (part,), i64) for part in (low, high))
        shifted = c.emit(llvm.ShlOp, (high, half), i64)
        result = c.emit(llvm.OrOp, (shifted, low), i64)
    else:
        raise CompileError(f"values of {bits} bits cannot be shuffled", op)
    if result.type != type_:
        result = c.emit(llvm.BitcastOp, (result,), type_)
    c.set(op.shuffle_result, result)


def _bits(type_: Attribute) -> int:
    if isinstance(type_, IntegerType):
        return type_.width.data
    if isinstance(type_, Float16Type | BFloat16Type | Float32Type | Float64Type):
        return 8 * type_.size
    return 0


def convert_return(c: Conversion, op: Operation) -> None:
    c.insert(llvm.ReturnOp, ())


RULES: dict[str, Rule] = {
    **dict.fromkeys(_REGISTERS, convert_register),
    "gpu.barrier": convert_barrier,
    "gpu.launch_func": convert_launch,
    "gpu.return": convert_return,
    "gpu.shuffle": convert_shuffle,
}
