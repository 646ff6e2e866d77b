"""The gpu and nvvm dialects: their text, and what they refuse."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from stepwell.dialects.context import make_context
from stepwell.dialects.nvvm import missing_at
from stepwell.dialects.text import InvalidText, parse_module, print_module
from stepwell.passes.base import make_pass

TEXT = """\
builtin.module attributes {gpu.container_module} {
  func.func @f(%n: index, %x: memref<?xf32>, %v: f32) {
    gpu.launch_func @kernels::@k blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : memref<?xf32>, %n : index)
    gpu.launch_func @kernels::@empty blocks in (%n, %n, %n) threads in (%n, %n, %n)
    %bytes = arith.constant 64 : i32
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %n, %gz = %n) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %n, %sz = %n) {
      memref.store %v, %x[%tx] : memref<?xf32>
      gpu.barrier
      gpu.terminator
    }
    gpu.launch blocks(%bx_1, %by_1, %bz_1) in (%gx_1 = %n, %gy_1 = %n, %gz_1 = %n) threads(%tx_1, %ty_1, %tz_1) in (%sx_1 = %n, %sy_1 = %n, %sz_1 = %n) dynamic_shared_memory_size %bytes {
      gpu.terminator
    }
    func.return
  }
  gpu.module @kernels {
    gpu.func @k(%x: memref<?xf32> {llvm.noalias}, %n: index) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %t = gpu.thread_id x
      %b = gpu.block_id y
      %d = gpu.block_dim z
      %g = gpu.grid_dim x
      %o = arith.constant 4 : i32
      %v = memref.load %x[%t] : memref<?xf32>
      %r, %p = gpu.shuffle xor %v, %o, %o : f32
      gpu.barrier
      gpu.return
    }
    gpu.func @empty() kernel {
      gpu.return
    }
    llvm.func @q(%m: i32, %x: f32) {
      %t = nvvm.read.ptx.sreg.tid.x : i32
      %r = nvvm.shfl.sync bfly %m, %x, %t, %t : f32 -> f32
      %c = llvm.mlir.constant(true) : i1
      %v = nvvm.vote.sync ballot %m, %c -> i32
      nvvm.barrier0
      llvm.return
    }
  }
}
"""  # noqa: E501


ASYNC = """\
builtin.module attributes {gpu.container_module} {
  func.func @f(%x: memref<?xf32>, %n: index, %y: memref<4xf32>) {
    %z, %t0 = gpu.alloc async (%n) : memref<?xf32>
    %h = gpu.alloc host_shared () : memref<4xf32>
    %t1 = gpu.memcpy async [%t0] %z, %x : memref<?xf32>, memref<?xf32>
    gpu.memcpy %h, %y : memref<4xf32>, memref<4xf32> {note}
    %t2 = gpu.wait async
    %t3 = gpu.dealloc async [%t1, %t2] %z : memref<?xf32>
    gpu.dealloc %h {note} : memref<4xf32>
    gpu.wait [%t3]
    func.return
  }
}
"""


TENSOR_CORES = """\
builtin.module {
  func.func @f(%x: memref<?x?xf16>, %tile: memref<128x40xf16, #gpu.address_space<workgroup>>, %c: vector<2x2xf32>, %b: vector<2x2xf16>, %i: index) {
    %t = nvgpu.device_async_copy %x[%i, %i], %tile[%i, %i], 8, %i : memref<?x?xf16> to memref<128x40xf16, #gpu.address_space<workgroup>>
    %u = nvgpu.device_async_copy %x[%i, %i], %tile[%i, %i], 8 {bypassL1} : memref<?x?xf16> to memref<128x40xf16, #gpu.address_space<workgroup>>
    %e = nvgpu.device_async_create_group {}
    %g = nvgpu.device_async_create_group %t, %u
    nvgpu.device_async_wait %g {numGroups = 1 : i32}
    %a = nvgpu.ldmatrix %tile[%i, %i] {numTiles = 4 : i32, transpose = false} : memref<128x40xf16, #gpu.address_space<workgroup>> -> vector<4x2xf16>
    %d = nvgpu.mma.sync(%a, %b, %c) {mmaShape = [16 : i64, 8 : i64, 16 : i64]} : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf32>) -> vector<2x2xf32>
    func.return
  }
  func.func @wider(%tile: memref<128x20xf32, #gpu.address_space<workgroup>>, %b: vector<2x1xf32>, %c: vector<2x2xf32>, %x: vector<1x1xf64>, %y: vector<1x2xf64>, %i: index) {
    %a = nvgpu.ldmatrix %tile[%i, %i] {numTiles = 4 : i32, transpose = false} : memref<128x20xf32, #gpu.address_space<workgroup>> -> vector<4x1xf32>
    %d = nvgpu.mma.sync(%a, %b, %c) {mmaShape = [16 : i64, 8 : i64, 8 : i64], tf32Enabled} : (vector<4x1xf32>, vector<2x1xf32>, vector<2x2xf32>) -> vector<2x2xf32>
    %e = nvgpu.mma.sync(%x, %x, %y) {mmaShape = [8 : i64, 8 : i64, 4 : i64]} : (vector<1x1xf64>, vector<1x1xf64>, vector<1x2xf64>) -> vector<1x2xf64>
    func.return
  }
  llvm.func @g(%p: !llvm.ptr<3>, %q: !llvm.ptr<1>, %n: i32, %h: vector<2xf16>, %c: f32, %w: f64) {
    nvvm.cp.async.shared.global %p, %q, 16, cache = cg, %n : !llvm.ptr<3>, !llvm.ptr<1>, i32
    nvvm.cp.async.commit.group
    nvvm.cp.async.wait.group 1
    %m = nvvm.ldmatrix %p {eltType = #nvvm.ld_st_matrix_elt_type<b16>, layout = #nvvm.mma_layout<row>, num = 4 : i32, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>} : (!llvm.ptr<3>) -> !llvm.struct<(i32, i32, i32, i32)>
    %d = nvvm.mma.sync A[%h, %h, %h, %h] B[%h, %h] C[%c, %c, %c, %c] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, shape = #nvvm.shape<m = 16, n = 8, k = 16>} : (vector<2xf16>, vector<2xf16>, f32) -> !llvm.struct<(f32, f32, f32, f32)>
    %e = nvvm.mma.sync A[%n, %n, %n, %n] B[%n, %n] C[%c, %c, %c, %c] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, multiplicandAPtxType = #nvvm.mma_type<bf16>, multiplicandBPtxType = #nvvm.mma_type<bf16>, shape = #nvvm.shape<m = 16, n = 8, k = 16>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
    %r = nvvm.convert.float.to.tf32 %c {rnd = #nvvm.fp_rnd_mode<rna>}
    %s = nvvm.mma.sync A[%r, %r, %r, %r] B[%r, %r] C[%c, %c, %c, %c] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, multiplicandAPtxType = #nvvm.mma_type<tf32>, multiplicandBPtxType = #nvvm.mma_type<tf32>, shape = #nvvm.shape<m = 16, n = 8, k = 8>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
    %t = nvvm.mma.sync A[%w] B[%w] C[%w, %w] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, shape = #nvvm.shape<m = 8, n = 8, k = 4>} : (f64, f64, f64) -> !llvm.struct<(f64, f64)>
    llvm.return
  }
}
"""  # noqa: E501


WARPGROUPS = """\
builtin.module {
  func.func @f(%x: memref<?x?xf16>, %bars: memref<4xi64, #gpu.address_space<workgroup>>, %a: memref<4x1x128x64xf16, #gpu.address_space<workgroup>>, %b: memref<4x1x64x64xf16, #gpu.address_space<workgroup>>, %c: vector<8x4xf32>, %i: index) {
    %m = nvgpu.tensor_map %x {box = array<i64: 128, 64>} : memref<?x?xf16> -> !nvgpu.tensor_map
    nvgpu.mbarrier.init %bars[%i], %i : memref<4xi64, #gpu.address_space<workgroup>>
    nvgpu.mbarrier.fence
    nvgpu.mbarrier.arrive.expect_tx %bars[%i], %i : memref<4xi64, #gpu.address_space<workgroup>>
    nvgpu.tma.load %m[%i, %i], %bars[%i], %a[%i, %i, %i, %i] : memref<4xi64, #gpu.address_space<workgroup>>, memref<4x1x128x64xf16, #gpu.address_space<workgroup>>
    nvgpu.mbarrier.wait %bars[%i], %i : memref<4xi64, #gpu.address_space<workgroup>>
    %d = nvgpu.wgmma %a[%i, %i, %i, %i], %b[%i, %i, %i, %i], %c {transposeA = false, transposeB = true} : memref<4x1x128x64xf16, #gpu.address_space<workgroup>>, memref<4x1x64x64xf16, #gpu.address_space<workgroup>>, vector<8x4xf32> -> vector<8x4xf32>
    %e = nvgpu.wgmma.wait %d {pending = 1 : i32} : vector<8x4xf32> -> vector<8x4xf32>
    nvgpu.mbarrier.arrive %bars[%i] : memref<4xi64, #gpu.address_space<workgroup>>
    func.return
  }
  llvm.func @g(%p: !llvm.ptr<3>, %m: !llvm.ptr, %n: i32, %a: i64, %c: !llvm.struct<(f32, f32, f32, f32)>) {
    nvvm.mbarrier.init %p, %n : !llvm.ptr<3>, i32
    nvvm.fence.mbarrier.init
    nvvm.mbarrier.arrive.expect_tx %p, %n : !llvm.ptr<3>, i32
    nvvm.cp.async.bulk.tensor.shared.cluster.global %p, %m, %p, box[%n, %n] : !llvm.ptr<3>, !llvm.ptr, !llvm.ptr<3>
    nvvm.mbarrier.try_wait.parity %p, %n : !llvm.ptr<3>, i32
    nvvm.wgmma.fence.aligned
    %d = nvvm.wgmma.mma_async %a, %a, %c {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, shape = #nvvm.shape<m = 64, n = 8, k = 16>, type = #nvvm.mma_type<bf16>} : !llvm.struct<(f32, f32, f32, f32)> -> !llvm.struct<(f32, f32, f32, f32)>
    nvvm.wgmma.commit.group.sync.aligned
    %e = nvvm.wgmma.wait.group.sync.aligned 0, %d : !llvm.struct<(f32, f32, f32, f32)>
    nvvm.mbarrier.arrive %p : !llvm.ptr<3>
    llvm.return
  }
}
"""  # noqa: E501


@pytest.mark.parametrize("text", [TEXT, ASYNC, TENSOR_CORES, WARPGROUPS])
def test_text_is_printed_as_it_was_read(text: str) -> None:
    assert print_module(parse_module(text)) == text


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("%tile[%i, %i], 8, %i", "%tile[%i, %i], 3, %i"),
        ("numTiles = 4 : i32", "numTiles = 2 : i32"),
        ("mmaShape = [16 : i64, 8 : i64, 16 : i64]", "mmaShape = [16 : i64, 8 : i64, 8 : i64]"),
        ("%q, 16, cache = cg", "%q, 8, cache = cg"),
        ("%p: !llvm.ptr<3>, %q: !llvm.ptr<1>", "%q: !llvm.ptr<3>, %p: !llvm.ptr<1>"),
        ("num = 4 : i32", "num = 2 : i32"),
        ("k = 16>} : (vector", "k = 8>} : (vector"),
        ("B[%h, %h]", "B[%h, %h, %h]"),
        ("transpose = false} : memref<128x20xf32", "transpose = true} : memref<128x20xf32"),
        (", tf32Enabled}", "}"),
        ("mmaShape = [8 : i64, 8 : i64, 4 : i64]", "mmaShape = [8 : i64, 8 : i64, 8 : i64]"),
        ("k = 8>} : (i32", "k = 16>} : (i32"),
        ("C[%w, %w]", "C[%w, %w, %w]"),
        ("layoutB = #nvvm.mma_layout<col>, shape", "layoutB = #nvvm.mma_layout<row>, shape"),
    ],
)
def test_what_tensor_cores_have_not_is_refused(right: str, wrong: str) -> None:
    assert right in TENSOR_CORES
    with pytest.raises(InvalidText):
        parse_module(TENSOR_CORES.replace(right, wrong))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("array<i64: 128, 64>", "array<i64: 128, 32>"),
        ("array<i64: 128, 64>", "array<i64: 1, 128, 64>"),
        ("array<i64: 128, 64>", "array<i64: 512, 64>"),
        ("memref<4xi64, #gpu.address_space<workgroup>>", "memref<4xi64>"),
        ("4x1x64x64xf16", "4x1x64x64xbf16"),
        ("4x1x64x64xf16", "4x1x64x32xf16"),
        ("vector<8x4xf32>", "vector<4x4xf32>"),
        ("%p: !llvm.ptr<3>", "%p: !llvm.ptr<1>"),
        ("box[%n, %n]", "box[%n]"),
        ("m = 64, n = 8, k = 16", "m = 64, n = 12, k = 16"),
        ("m = 64, n = 8, k = 16", "m = 64, n = 16, k = 16"),
        ("#nvvm.mma_type<bf16>", "#nvvm.mma_type<tf32>"),
    ],
)
def test_what_groups_of_warps_have_not_is_refused(right: str, wrong: str) -> None:
    assert right in WARPGROUPS
    with pytest.raises(InvalidText):
        parse_module(WARPGROUPS.replace(right, wrong))


def test_products_of_groups_of_warps_are_of_one_architecture() -> None:
    module = parse_module(WARPGROUPS)
    by_name = {op.name: op for op in module.walk()}
    wgmma, fence = by_name["nvvm.wgmma.mma_async"], by_name["nvvm.fence.mbarrier.init"]
    assert missing_at(wgmma, 90, True) is None and missing_at(fence, 90) is None
    assert missing_at(wgmma, 90) == "'nvvm.wgmma.mma_async' needs architecture sm_90a"
    assert missing_at(wgmma, 100, True) is not None
    assert (
        missing_at(fence, 80) == "'nvvm.fence.mbarrier.init' needs compute capability 9.0, not 8.0"
    )


def test_memory_of_a_block_has_an_address_space() -> None:
    module = parse_module("func.func private @f(memref<8xf32, #gpu.address_space<workgroup>>)")
    assert "memref<8xf32, #gpu.address_space<workgroup>>" in print_module(module)


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="needs mlir-opt 22")
@pytest.mark.parametrize("text", [TEXT, TENSOR_CORES])
def test_mlir_opt_accepts_the_text(text: str) -> None:
    """And means the same by it: what it prints is read here, and printed for it once more."""

    def by_upstream(text: str) -> str:
        done = subprocess.run(["mlir-opt-22"], input=text, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    # Of what upstream prints it does not read this itself: it takes what follows for an operand.
    printed = by_upstream(text).replace("create_group \n", "create_group {}\n")
    again = by_upstream(print_module(parse_module(printed)))
    assert again.replace("create_group \n", "create_group {}\n") == printed


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="needs mlir-opt 22")
def test_what_only_the_generic_form_says_is_not_printed() -> None:
    """A launch without memory of its own, of which upstream's generic form says that it is 0."""
    flags = ["mlir-opt-22", "-mlir-print-op-generic"]
    done = subprocess.run(flags, input=TEXT, capture_output=True, text=True, check=True)
    assert "workgroup_attributions = 0" in done.stdout
    printed = print_module(parse_module(done.stdout))
    again = subprocess.run(["mlir-opt-22"], input=printed, capture_output=True, text=True)
    assert again.returncode == 0, again.stderr


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("%t, %t : f32 -> f32", "%t, %t : f32 -> i32", "type of the value"),
        ("nvvm.vote.sync ballot", "nvvm.vote.sync any", "'any'"),
        ("gpu.thread_id x", "gpu.thread_id w", "Expected"),
        ("blocks(%bx, %by, %bz)", "blocks(%bx, %by)", "three numbers"),
        ("dynamic_shared_memory_size %bytes", "dynamic_shared_memory_size %n", "index"),
        ("@kernels::@empty", "@kernels", "by its module"),
    ],
)
def test_what_is_wrong_is_refused(old: str, new: str, message: str) -> None:
    with pytest.raises(InvalidText, match=message):
        parse_module(TEXT.replace(old, new))


REPEATED = """
builtin.module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @k(%x: memref<?xindex>, %v: f32, %o: i32) kernel {
      %t = gpu.thread_id x
      %u = gpu.thread_id x
      %unused = gpu.block_id y
      %a = memref.load %x[%t] : memref<?xindex>
      gpu.barrier
      %b = memref.load %x[%u] : memref<?xindex>
      %r, %p = gpu.shuffle xor %v, %o, %o : f32
      %q, %s = gpu.shuffle xor %v, %o, %o : f32
      %c = arith.addi %a, %b : index
      memref.store %c, %x[%t] : memref<?xindex>
      gpu.return
    }
  }
}
"""


def test_effects() -> None:
    """Who a thread is, is known once; what threads do together is neither merged nor left out, and
    memory is another one after a barrier."""
    module = parse_module(REPEATED)
    make_pass("cse").apply(make_context(), module)
    names = [op.name for op in module.walk()]
    assert names.count("gpu.thread_id") == 1 and "gpu.block_id" not in names
    assert names.count("gpu.barrier") == 1 and names.count("gpu.shuffle") == 2
    assert names.count("memref.load") == 2


def test_hardware_is_asked_for() -> None:
    module = parse_module(TEXT)
    shuffle = next(op for op in module.walk() if op.name == "nvvm.shfl.sync")
    assert missing_at(shuffle, 80) is None
    assert missing_at(shuffle, 20) == "'nvvm.shfl.sync' needs compute capability 3.0, not 2.0"
