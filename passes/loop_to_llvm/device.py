"""How the host's part of a program handles memory that only the device can touch.

An allocation is a call of the target's runtime, and so is every access: `@stepwell_gpu_read` copies
an element here, `@stepwell_gpu_write` there. Constant arrays lie with the host.
"""

from __future__ import annotations

from xdsl.dialects import memref
from xdsl.dialects.builtin import NoneAttr
from xdsl.ir import Operation, SSAValue

from ...dialects import llvm
from ...dialects.extents import Extent
from ..affine_loops.analysis import root_of
from ..errors import CompileError
from .conversion import Conversion, Rule
from .memref import (
    OUT_OF_MEMORY,
    allocated_sizes,
    bytes_of,
    convert_load,
    convert_store,
    extents,
    load,
    memref_type,
    new_buffer,
    store,
)
from .types import Buffer, i64_attribute, memory_type, size_of

ALLOCATE, FREE = "stepwell_gpu_allocate", "stepwell_gpu_free"
READ, WRITE, COPY = "stepwell_gpu_read", "stepwell_gpu_write", "stepwell_gpu_copy"


def convert_alloc(c: Conversion, op: Operation) -> None:
    assert isinstance(op, memref.AllocOp)
    sizes = allocated_sizes(c, op)
    byte_count = bytes_of(c, sizes, memref_type(op.memref).element_type)
    (pointer,) = c.call(ALLOCATE, (c.extent(byte_count),), (llvm.POINTER,))
    null = c.emit(llvm.ZeroOp, (), llvm.POINTER)
    c.check(c.compare("ne", pointer, null), OUT_OF_MEMORY, op)
    c.live.append(pointer)
    new_buffer(c, op, pointer, sizes)


def convert_dealloc(c: Conversion, op: Operation) -> None:
    pointer = c.buffer(op.operands[0]).pointer
    if pointer in c.live:
        c.live.remove(pointer)
    c.call(FREE, (pointer,))


def _slot(c: Conversion, buffer: Buffer) -> Buffer:
    """Room for an element on the host's stack."""
    properties = {"elem_type": memory_type(buffer.element), "alignment": i64_attribute(16)}
    place = c.at_entry(llvm.AllocaOp, (c.integer(1),), properties)
    return Buffer(place, (), (), buffer.element)


def _is_here(buffer: SSAValue) -> bool:
    root = root_of(buffer)
    return root is not None and isinstance(root.owner, memref.GetGlobalOp | memref.AllocaOp)


def read_element(c: Conversion, op: Operation) -> None:
    source, *indices = op.operands
    if _is_here(source):
        convert_load(c, op)
        return
    buffer = c.buffer(source)
    slot = _slot(c, buffer)
    place = c.address(buffer, extents(c, indices))
    c.call(READ, (slot.pointer, place, c.integer(size_of(buffer.element))))
    c.set(op.results[0], load(c, slot, ()))


def write_element(c: Conversion, op: Operation) -> None:
    value, target, *indices = op.operands
    if _is_here(target):
        convert_store(c, op)
        return
    buffer = c.buffer(target)
    slot = _slot(c, buffer)
    store(c, c.values[value], slot, ())
    c.writes(buffer)
    place = c.address(buffer, extents(c, indices))
    c.call(WRITE, (place, slot.pointer, c.integer(size_of(buffer.element))))


def copy(c: Conversion, op: Operation) -> None:
    source, target = (c.buffer(operand) for operand in op.operands)
    types = [memref_type(operand) for operand in op.operands]
    if not all(isinstance(type_.layout, NoneAttr) for type_ in types):
        raise CompileError("a copy of memory that is not contiguous is no kernel", op)
    c.writes(target)
    count: Extent = size_of(source.element)
    for size in source.sizes:
        count = c.multiply(count, size)
    c.call(COPY, (target.pointer, source.pointer, c.extent(count)))


DEVICE_RULES: dict[str, Rule] = {
    "memref.alloc": convert_alloc,
    "memref.copy": copy,
    "memref.dealloc": convert_dealloc,
    "memref.load": read_element,
    "memref.store": write_element,
}
