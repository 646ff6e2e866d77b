"""convert-parallel-loops-to-gpu, gpu-kernel-outlining: kernels from mapped loops."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.convert_parallel_loops_to_gpu import ConvertParallelLoopsToGpuPass
from stepwell.passes.errors import CompileError
from stepwell.passes.gpu_kernel_outlining import GpuKernelOutliningPass
from stepwell.passes.lower_affine import LowerAffinePass


def kernels(text: str, **options: int) -> str:
    module = parse_module(text)
    for one in (
        LowerAffinePass(),
        ConvertParallelLoopsToGpuPass(**options),
        GpuKernelOutliningPass(),
    ):
        one.apply(make_context(), module)
    module.verify()
    return print_module(module)


GRID = """
func.func @f(%x: memref<?x?xf32>, %out: memref<?x?xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %n = memref.dim %x, %zero : memref<?x?xf32>
  %m = memref.dim %x, %one : memref<?x?xf32>
  affine.parallel (%i) = (0) to (symbol(%n)) {
    affine.parallel (%j) = (2) to (symbol(%m)) step (3) {
      %v = affine.load %x[%i, %j] : memref<?x?xf32>
      affine.store %v, %out[%i, %j] : memref<?x?xf32>
    } {mapping = "grid"}
  } {mapping = "grid"}
  func.return
}
"""

BLOCKS = """
func.func @f(%x: memref<8x500xf32>, %out: memref<8xf32>) {
  affine.parallel (%i) = (0) to (8) {
    %t = memref.alloc() : memref<500xf32>
    affine.parallel (%j) = (0) to (500) {
      %v = affine.load %x[%i, %j] : memref<8x500xf32>
      affine.store %v, %t[499 - %j] : memref<500xf32>
    } {mapping = "threads"}
    gpu.barrier
    %s = affine.parallel (%j) = (0) to (500) reduce ("addf") -> (f32) {
      %v = affine.load %t[%j] : memref<500xf32>
      affine.yield %v : f32
    } {mapping = "threads"}
    affine.store %s, %out[%i] : memref<8xf32>
    memref.dealloc %t : memref<500xf32>
  } {mapping = "blocks"}
  func.return
}
"""


def test_a_grid(golden: Callable[[str], None]) -> None:
    golden(kernels(GRID))


def test_blocks(golden: Callable[[str], None]) -> None:
    text = kernels(BLOCKS)
    golden(text)
    # Five exchanges in the warp, then the eight warps through shared memory.
    assert text.count("gpu.shuffle xor") == 5
    assert text.count("memref<8xf32, #gpu.address_space<workgroup>>") > 8
    assert kernels(BLOCKS, block_size=32).count("gpu.barrier") == 1


def test_shared_memory_has_an_end() -> None:
    with pytest.raises(CompileError, match="shared memory"):
        kernels(BLOCKS.replace("500xf32", "50000xf32"))


def test_memory_of_a_kernel_has_a_known_size() -> None:
    text = BLOCKS.replace("memref.alloc() : memref<500xf32>", "memref.alloc(%i) : memref<?xf32>")
    text = text.replace("memref<500xf32>", "memref<?xf32>")
    with pytest.raises(CompileError, match="size that is known"):
        kernels(text)


def test_a_block_has_whole_warps() -> None:
    with pytest.raises(CompileError, match="cannot have 100 threads"):
        kernels(GRID, block_size=100)
