"""Every op of the nvvm dialect: the hardware that has it, its PTX, and that the CPU plays it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from stepwell.backends.cuda.kernels import translate_kernels
from stepwell.backends.cuda.ptx import emit_ptx
from stepwell.backends.cuda.ptxas import report
from stepwell.backends.simt.kernels import CoroutineWriter
from stepwell.dialects.nvvm import NVVM, SPECIAL_REGISTERS, missing_at
from stepwell.dialects.text import parse_module
from stepwell.passes.errors import CompileError


class Row(NamedTuple):
    """An op that a kernel does, its PTX, and what has it: as the PTX ISA says under "Target ISA
    Notes". `least` is a compute capability, times ten; 0: all that LLVM knows."""

    text: str
    ptx: str
    least: int = 0
    accelerated: bool = False


SUMS = "!llvm.struct<(f32, f32, f32, f32)>"
LAYOUTS = "layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>"
MATRICES = (
    "eltType = #nvvm.ld_st_matrix_elt_type<b16>, num = 4 : i32, "
    "shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>"
)
OF_WORDS = "A[%n, %n, %n, %n] B[%n, %n] C[%c, %c, %c, %c]"


def multiplicands(name: str) -> str:
    return ", ".join(f"multiplicand{at}PtxType = #nvvm.mma_type<{name}>" for at in "AB")


def matrices(layout: str) -> str:
    attributes = f"{MATRICES}, layout = #nvvm.mma_layout<{layout}>"
    return (
        f"nvvm.ldmatrix %s {{{attributes}}} : (!llvm.ptr<3>) -> !llvm.struct<(i32, i32, i32, i32)>"
    )


def register(name: str) -> Row:
    return Row(f"nvvm.read.ptx.sreg.{name} : i32", f"%{name}")


ROWS = [
    *map(register, SPECIAL_REGISTERS),
    Row("nvvm.barrier0", "bar.sync"),
    *(
        Row(f"nvvm.shfl.sync {kind} %n, %c, %n, %n : f32 -> f32", f"shfl.sync.{kind}.b32", 30)
        for kind in ("bfly", "up", "down", "idx")
    ),
    Row("nvvm.shfl.sync idx %n, %n, %n, %n : i32 -> i32", "shfl.sync.idx.b32", 30),
    *(
        Row(f"nvvm.vote.sync {kind} %n, %b -> {type_}", f"vote.sync.{kind}", 30)
        for kind, type_ in (("any", "i1"), ("all", "i1"), ("uni", "i1"), ("ballot", "i32"))
    ),
    *(
        Row(
            f"nvvm.cp.async.shared.global %s, %g, {size}, cache = {cache}, %n "
            ": !llvm.ptr<3>, !llvm.ptr<1>, i32",
            f"cp.async.{cache}.shared.global",
            80,
        )
        for size, cache in ((4, "ca"), (8, "ca"), (16, "ca"), (16, "cg"))
    ),
    Row("nvvm.cp.async.commit.group", "cp.async.commit_group", 80),
    Row("nvvm.cp.async.wait.group 3", "cp.async.wait_group \t3", 80),
    Row(matrices("row"), "ldmatrix.sync.aligned.m8n8.x4.shared.b16", 75),
    Row(matrices("col"), "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16", 75),
    Row("nvvm.convert.float.to.tf32 %c {rnd = #nvvm.fp_rnd_mode<rna>}", "cvt.rna.tf32.f32", 80),
    Row(
        f"nvvm.mma.sync A[%h, %h, %h, %h] B[%h, %h] C[%c, %c, %c, %c] {{{LAYOUTS}, "
        "shape = #nvvm.shape<m = 16, n = 8, k = 16>} "
        f": (vector<2xf16>, vector<2xf16>, f32) -> {SUMS}",
        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32",
        80,
    ),
    *(
        Row(
            f"nvvm.mma.sync {OF_WORDS} {{{LAYOUTS}, {multiplicands(name)}, "
            f"shape = #nvvm.shape<m = 16, n = 8, k = {depth}>}} : (i32, i32, f32) -> {SUMS}",
            f"mma.sync.aligned.m16n8k{depth}.row.col.f32.{name}.{name}.f32",
            80,
        )
        for name, depth in (("bf16", 16), ("tf32", 8))
    ),
    Row(
        f"nvvm.mma.sync A[%w] B[%w] C[%w, %w] {{{LAYOUTS}, "
        "shape = #nvvm.shape<m = 8, n = 8, k = 4>} : (f64, f64, f64) -> !llvm.struct<(f64, f64)>",
        "mma.sync.aligned.m8n8k4.row.col.f64.f64.f64.f64",
        80,
    ),
    Row("nvvm.mbarrier.init %s, %n : !llvm.ptr<3>, i32", "mbarrier.init.shared::cta.b64", 80),
    Row("nvvm.fence.mbarrier.init", "fence.mbarrier_init.release.cluster", 90),
    Row("nvvm.mbarrier.arrive %s : !llvm.ptr<3>", "mbarrier.arrive.shared::cta.b64", 80),
    Row(
        "nvvm.mbarrier.arrive.expect_tx %s, %n : !llvm.ptr<3>, i32", "mbarrier.arrive.expect_tx", 90
    ),
    Row("nvvm.mbarrier.try_wait.parity %s, %n : !llvm.ptr<3>, i32", "mbarrier.try_wait.parity", 90),
    Row(
        "nvvm.cp.async.bulk.tensor.shared.cluster.global %s, %m, %s, box[%n, %n] "
        ": !llvm.ptr<3>, !llvm.ptr, !llvm.ptr<3>",
        "cp.async.bulk.tensor.2d.shared::cluster.global.tile",
        90,
    ),
    Row("nvvm.wgmma.fence.aligned", "wgmma.fence.sync.aligned", 90, True),
    Row("nvvm.wgmma.commit.group.sync.aligned", "wgmma.commit_group.sync.aligned", 90, True),
    Row(
        f"nvvm.wgmma.wait.group.sync.aligned 1, %sums : {SUMS}",
        "wgmma.wait_group.sync.aligned 1",
        90,
        True,
    ),
    *(
        Row(
            f"nvvm.wgmma.mma_async %d, %d, %sums {{{LAYOUTS}, shape = #nvvm.shape<m = 64, n = 8, "
            f"k = 16>, type = #nvvm.mma_type<{name}>}} : {SUMS} -> {SUMS}",
            f"wgmma.mma_async.sync.aligned.m64n8k16.f32.{name}.{name}",
            90,
            True,
        )
        for name in ("f16", "bf16")
    ),
]
BARE = ("barrier0", "fence", "commit", "cp.async", "mbarrier")


def kernel(text: str) -> str:
    name = text.split()[0]
    has_result = not any(word in name for word in BARE)
    line = f"%r = {text}" if has_result else text
    type_ = text.rpartition("-> ")[2] if "->" in text else text.rpartition(": ")[2]
    if "float.to.tf32" in name:
        type_ = "i32"
    keep = f"llvm.store %r, %m : {type_}, !llvm.ptr" if has_result else ""
    return f"""
builtin.module attributes {{gpu.container_module}} {{
  gpu.module @kernels {{
    llvm.func @k(%s: !llvm.ptr<3>, %g: !llvm.ptr<1>, %m: !llvm.ptr, %n: i32, %d: i64, %b: i1,
                 %h: vector<2xf16>, %c: f32, %w: f64, %status: !llvm.ptr)
        attributes {{nvvm.kernel}} {{
      %sums = llvm.mlir.zero : {SUMS}
      {line}
      {keep}
      llvm.return
    }}
  }}
}}
"""


def test_the_table_is_whole() -> None:
    assert {row.text.split()[0] for row in ROWS} == {op.name for op in NVVM.operations}


@pytest.mark.parametrize("row", ROWS, ids=[row.ptx for row in ROWS])
def test_hardware_has_it_or_it_is_refused(row: Row) -> None:
    name = row.text.split()[0]
    module = parse_module(kernel(row.text))
    (op,) = (one for one in module.walk() if one.name == name)
    for capability in (20, 30, 70, 75, 80, 86, 89, 90, 100, 120):
        for accelerated in (False, True):
            has = capability >= row.least
            if row.accelerated:
                has = capability == 90 and accelerated
            missing = missing_at(op, capability, accelerated)
            assert (missing is None) == has, (capability, accelerated)
            if not has:
                with pytest.raises(CompileError, match=f"'{name}' needs"):
                    translate_kernels(module, capability, accelerated)


@pytest.mark.parametrize("row", ROWS, ids=[row.ptx for row in ROWS])
def test_it_is_selected_and_assembled(row: Row) -> None:
    """On the least hardware that is asked about here and has it, and the greatest."""
    module = parse_module(kernel(row.text))
    architectures = [one for one in ("sm_75", "sm_80", "sm_90a") if int(one[3:5]) >= row.least]
    for architecture in (architectures[0], architectures[-1]):
        if row.accelerated and architecture != "sm_90a":
            continue
        capability = int(architecture[3:5])
        ptx = emit_ptx(
            translate_kernels(module, capability, architecture == "sm_90a"), architecture
        )
        assert row.ptx in ptx
        report(ptx, architecture)


def test_each_is_played_on_the_cpu() -> None:
    assert {op.name for op in NVVM.operations} <= set(CoroutineWriter.writers)
