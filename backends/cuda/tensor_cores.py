"""The ops of nvvm that feed tensor cores, as calls of LLVM's intrinsics for NVPTX.

https://llvm.org/docs/NVPTXUsage.html
"""

from __future__ import annotations

from xdsl.ir import Operation

from ...dialects import nvvm_tensor_cores as nvvm
from ..llvmir import FunctionWriter
from ..llvmir_ops import Writer

# What the intrinsic of a product is called by, after its shape.
_PRODUCTS = {
    nvvm.Multiplicand.f16: "f32.f32",
    nvvm.Multiplicand.bf16: "bf16",
    nvvm.Multiplicand.tf32: "tf32",
    nvvm.Multiplicand.f64: "f64",
}


def _operands(w: FunctionWriter, op: Operation) -> str:
    return ", ".join(w.typed(operand) for operand in op.operands)


def _copy(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, nvvm.CpAsyncOp)
    modifier, size = op.modifier.data.value, op.size.value.data
    suffix = ".s" if op.cpSize is not None else ""
    name = f"@llvm.nvvm.cp.async.{modifier}.shared.global.{size}{suffix}"
    return f"call void {name}({_operands(w, op)})"


def _wait(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, nvvm.CpAsyncWaitGroupOp)
    return f"call void @llvm.nvvm.cp.async.wait.group(i32 {op.n.value.data})"


def _ldmatrix(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, nvvm.LdMatrixOp)
    transposed = ".trans" if op.layout.data is nvvm.Layout.col else ""
    name = f"@llvm.nvvm.ldmatrix.sync.aligned.m8n8.x{op.num.value.data}{transposed}.b16.p3"
    return f"call {w.type(op.res.type)} {name}({_operands(w, op)})"


def _mma(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, nvvm.MmaSyncOp)
    m, n, k = op.shape.sizes
    kind = _PRODUCTS[op.multiplicandAPtxType.data]
    name = f"@llvm.nvvm.mma.m{m}n{n}k{k}.row.col.{kind}"
    return f"call {w.type(op.res.type)} {name}({_operands(w, op)})"


WRITERS: dict[str, Writer] = {
    nvvm.CpAsyncOp.name: _copy,
    nvvm.CpAsyncCommitGroupOp.name: lambda w, op: "call void @llvm.nvvm.cp.async.commit.group()",
    nvvm.CpAsyncWaitGroupOp.name: _wait,
    nvvm.LdMatrixOp.name: _ldmatrix,
    nvvm.MmaSyncOp.name: _mma,
    nvvm.RoundToTf32Op.name: lambda w, op: (
        f"call i32 @llvm.nvvm.f2tf32.rna({w.typed(op.operands[0])})"
    ),
}
