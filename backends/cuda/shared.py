"""Where the memory of a block lies: in globals of its own, or in one array that the launch sizes.

ptxas refuses globals of more than 48 KiB; a kernel with more has all of it in an array of PTX
without a size, of which the launch says how large it is.

https://docs.nvidia.com/cuda/cuda-c-programming-guide/#shared-memory-8-x
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod

from xdsl.dialects.builtin import IntegerType, VectorType
from xdsl.ir import Attribute

from ...dialects import gpu, llvm, nvvm

STATIC_BYTES = 48 << 10
"""What a block may have in globals."""

ALIGNMENT = 1024
"""Of the array: what the widest pattern of swizzled tiles asks for."""

ARRAY = "dynamic_shared"

SHARED_SPACE = 3


@dataclass
class Layout:
    """Of one kernel: its globals' offsets in the array, and its bytes; none where it is small.

    `all_bytes` is what it has in either.
    """

    offsets: dict[str, int] = field(default_factory=dict)
    bytes: int = 0
    all_bytes: int = 0


def bytes_of(type_: Attribute) -> int:
    """The size of a global's type."""
    if isinstance(type_, llvm.LLVMArrayType):
        return type_.size.data * bytes_of(type_.type)
    if isinstance(type_, VectorType):
        return prod(type_.get_shape()) * bytes_of(type_.element_type)
    if isinstance(type_, IntegerType):
        return max(type_.width.data // 8, 1)
    return getattr(type_, "size", 8)


def layouts(module: gpu.ModuleOp) -> dict[str, Layout]:
    """For each kernel of a module at level `llvm`, by its name."""
    tops = list(module.body.block.ops)
    memory = {
        op.sym_name.data: op
        for op in tops
        if isinstance(op, llvm.GlobalOp) and op.addr_space.value.data == SHARED_SPACE
    }
    found: dict[str, Layout] = {}
    for op in tops:
        if isinstance(op, llvm.FuncOp) and nvvm.KERNEL in op.attributes:
            layout = layout_of(op, memory)
            if layout.bytes <= STATIC_BYTES:
                layout = Layout(all_bytes=layout.bytes)
            found[op.sym_name.data] = layout
    return found


def layout_of(kernel: llvm.FuncOp, memory: Mapping[str, llvm.GlobalOp]) -> Layout:
    """Where what a kernel uses of the globals in shared memory lies."""
    used = {
        inner.global_name.string_value(): None
        for inner in kernel.walk()
        if isinstance(inner, llvm.AddressOfOp)
    }
    layout = Layout()
    for op in [memory[name] for name in used if name in memory]:
        alignment = op.alignment.value.data if op.alignment is not None else 16
        layout.bytes += -layout.bytes % alignment
        layout.offsets[op.sym_name.data] = layout.bytes
        layout.bytes += bytes_of(op.global_type)
    layout.all_bytes = layout.bytes
    return layout
