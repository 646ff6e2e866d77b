"""Kernels as LLVM IR for NVPTX: what the ops of nvvm are there.

    llvm.func @k(…) attributes {nvvm.kernel}   |  define ptx_kernel void @k(…) "nvvm.maxntid"="256"
      %t = nvvm.read.ptx.sreg.tid.x : i32      |    %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()

https://llvm.org/docs/NVPTXUsage.html
"""

from __future__ import annotations

from collections.abc import Mapping
from math import prod

from xdsl.dialects.builtin import DenseArrayBase, Float32Type, Float64Type, FloatAttr, ModuleOp
from xdsl.dialects.utils import FastMathFlag
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import gpu, llvm, nvvm
from ...passes.errors import CompileError
from ..llvmir import FunctionWriter, ModuleWriter
from ..llvmir_ops import WRITERS, Writer
from ..llvmir_text import symbol
from .libdevice import PREFIX
from .shared import ALIGNMENT, ARRAY, SHARED_SPACE, Layout, layouts
from .tensor_cores import WRITERS as TENSOR_CORE_WRITERS
from .warpgroups import WRITERS as WARPGROUP_WRITERS

_BARRIER = "call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)"


def _register(register: str) -> Writer:
    return lambda w, op: f"call i32 @llvm.nvvm.read.ptx.sreg.{register}()"


def _shuffle(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, nvvm.ShuffleOp)
    type_, suffix = w.type(op.res.type), "f32" if isinstance(op.res.type, Float32Type) else "i32"
    operands = ", ".join(w.typed(operand) for operand in op.operands)
    return f"call {type_} @llvm.nvvm.shfl.sync.{op.kind.data.value}.{suffix}({operands})"


def _vote(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, nvvm.VoteOp)
    operands = ", ".join(w.typed(operand) for operand in op.operands)
    return f"call {w.type(op.res.type)} @llvm.nvvm.vote.{op.kind.data.value}.sync({operands})"


def _remainder(w: FunctionWriter, op: Operation) -> str:
    """LLVM's own is inexact where the quotient is large."""
    type_ = op.results[0].type
    names = {Float32Type: "__nv_fmodf", Float64Type: "__nv_fmod"}
    if type(type_) not in names:
        raise CompileError(f"the remainder of {type_} is not computed on a GPU", op)
    name = names[type(type_)]
    text = w.type(type_)
    assert isinstance(w.module, _PtxModuleWriter)
    w.module.declare(f"declare {text} @{name}({text}, {text})")
    operands = ", ".join(w.typed(operand) for operand in op.operands)
    return f"call {text} @{name}({operands})"


def _is_approximate(op: Operation) -> bool:
    flags = op.properties.get("fastmathFlags")
    allowed = isinstance(flags, llvm.FastMathAttr) and FastMathFlag.APPROX_FUNC in flags.data
    return allowed and isinstance(op.results[0].type, Float32Type)


def _is_one(value: SSAValue) -> bool:
    number = value.owner.value if isinstance(value.owner, llvm.ConstantOp) else None
    return isinstance(number, FloatAttr) and number.value.data == 1


def _division(w: FunctionWriter, op: Operation) -> str:
    """With `afn` LLVM's own is 0 where the divisor is beyond 2**126; it is right for 1 / x."""
    if not _is_approximate(op) or _is_one(op.operands[0]):
        return WRITERS[op.name](w, op)
    operands = ", ".join(w.typed(operand) for operand in op.operands)
    return f"call float @llvm.nvvm.div.full({operands})"


def _log2(w: FunctionWriter, op: Operation) -> str:
    """LLVM knows of no instruction for its own one."""
    if not _is_approximate(op):
        return WRITERS[op.name](w, op)
    return f"call float @llvm.nvvm.lg2.approx.f({w.typed(op.operands[0])})"


PTX_WRITERS: dict[str, Writer] = {
    **WRITERS,
    **TENSOR_CORE_WRITERS,
    **WARPGROUP_WRITERS,
    **{op.name: _register(name) for name, op in nvvm.SPECIAL_REGISTERS.items()},
    "llvm.fdiv": _division,
    "llvm.frem": _remainder,
    "llvm.intr.log2": _log2,
    "nvvm.barrier0": lambda w, op: _BARRIER,
    "nvvm.shfl.sync": _shuffle,
    "nvvm.vote.sync": _vote,
}


class _PtxWriter(FunctionWriter):
    writers = PTX_WRITERS
    module: _PtxModuleWriter

    def name_values(self, block: Block, is_entry: bool) -> None:
        super().name_values(block, is_entry)
        for op in block.ops:
            if isinstance(op, llvm.AddressOfOp):
                offset = self.module.offsets.get(op.global_name.string_value())
                if offset is not None:
                    array = f"ptr addrspace({SHARED_SPACE}) @{ARRAY}"
                    self.texts[op.results[0]] = f"getelementptr (i8, {array}, i64 {offset})"


_MANY_THREADS, _MUCH = 256, 32 << 10


class _PtxModuleWriter(ModuleWriter):
    @property
    def function_writer(self) -> type[FunctionWriter]:
        return _PtxWriter

    def __init__(self, shared: Mapping[str, Layout], calls_library: bool) -> None:
        super().__init__()
        self.calls_library = calls_library
        self.with_memory = {name for name, layout in shared.items() if layout.all_bytes}
        self.declared: dict[str, None] = {}
        # Of the globals that lie in the array of PTX.
        self.offsets: dict[str, int] = {}
        self.large = {name for name, layout in shared.items() if layout.all_bytes >= _MUCH}
        for layout in shared.values():
            self.offsets |= layout.offsets
        if self.offsets:
            self.declare(
                f"@{ARRAY} = external addrspace({SHARED_SPACE}) global [0 x i8], align {ALIGNMENT}"
            )

    def declare(self, line: str) -> None:
        self.declared[line] = None

    def computes_much(self, kernel: llvm.FuncOp) -> bool:
        """Whether a kernel of threads by themselves computes functions of f64, or of a library."""
        return kernel.sym_name.data not in self.with_memory and (
            self.calls_library
            or any(
                isinstance(result.type, Float64Type)
                for op in kernel.walk()
                if isinstance(op, llvm.CallOp)
                for result in op.results
            )
        )

    def global_variable(self, op: llvm.GlobalOp) -> None:
        if op.sym_name.data not in self.offsets:
            super().global_variable(op)

    def function(self, op: llvm.FuncOp) -> None:
        start = len(self.lines)
        super().function(op)
        if nvvm.KERNEL not in op.attributes:
            return
        name = symbol(op.sym_name.data)
        at = next(i for i in range(start, len(self.lines)) if f" {name}(" in self.lines[i])
        head = self.lines[at].replace("define void", "define ptx_kernel void", 1)
        size = op.attributes.get(nvvm.MAX_THREADS)
        if isinstance(size, DenseArrayBase):
            sizes = size.get_values()
            head = f'{head.removesuffix(" {")} "nvvm.maxntid"="{",".join(map(str, sizes))}" {{'
            many = prod(sizes) >= _MANY_THREADS
            if (op.sym_name.data in self.large and many) or self.computes_much(op):
                # Their memory lets few blocks run at once, or arithmetic takes most of their time.
                # ptxas would save registers, and spill some, for one more of them.
                head = f'{head.removesuffix(" {")} "nvvm.minctasm"="1" {{'
        self.lines[at] = head


def translate_kernels(module: ModuleOp, capability: int, accelerated: bool = False) -> str:
    """The LLVM IR of what a module of level `llvm` holds for a device; "" where that is nothing.

    Raises:
        CompileError: hardware of this compute capability (90 for 9.0) has not what an op needs;
            `accelerated` is for this one alone (sm_90a).
    """
    tops = [op for op in module.body.block.ops if isinstance(op, gpu.ModuleOp)]
    shared = {name: layout for op in tops for name, layout in layouts(op).items()}
    calls_library = any(
        isinstance(op, llvm.FuncOp) and op.sym_name.data.startswith(PREFIX)
        for top in tops
        for op in top.body.block.ops
    )
    writer = _PtxModuleWriter(shared, calls_library)
    for op in tops:
        for inner in op.walk():
            if (missing := nvvm.missing_at(inner, capability, accelerated)) is not None:
                raise CompileError(missing, inner)
        writer.block(op.body.block)
    if not writer.lines:
        return ""
    return "\n".join([*writer.declared, writer.text(module)])
