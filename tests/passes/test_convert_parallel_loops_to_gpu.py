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
    # 125 groups of four neighbours; five exchanges in the warp, then four warps' by shared memory.
    assert "threads in (%2, %0, %0)" in text and "%2 = arith.constant 128" in text
    assert text.count("gpu.shuffle xor") == 5
    assert text.count("memref<4xf32, #gpu.address_space<workgroup>>") > 4
    assert kernels(BLOCKS, block_size=32).count("gpu.barrier") == 1


ROWS = """
func.func @f(%x: memref<?x?xf32>, %w: memref<?xf64>, %out: memref<?x?xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %n = memref.dim %x, %zero : memref<?x?xf32>
  %m = memref.dim %x, %one : memref<?x?xf32>
  affine.parallel (%i) = (0) to (symbol(%n)) {
    affine.parallel (%j) = (1) to (symbol(%m)) {
      %s = affine.load %w[%i] : memref<?xf64>
      %t = arith.truncf %s : f64 to f32
      %v = affine.load %x[%i, %j] : memref<?x?xf32>
      %u = affine.load %x[%j, %i] : memref<?x?xf32>
      %a = arith.addf %v, %u : f32
      %b = arith.mulf %a, %t : f32
      affine.store %b, %out[%i, %j - 1] : memref<?x?xf32>
    } {mapping = "grid"}
  } {mapping = "grid"}
  func.return
}
"""


def test_neighbours_are_read_and_written_at_once(golden: Callable[[str], None]) -> None:
    """What is the same for all of them once, what is no neighbour in memory one by one."""
    text = kernels(ROWS)
    golden(text)
    assert (text.count("vector.load"), text.count("vector.store")) == (1, 1)
    assert text.count("memref.load %w") == 1
    assert text.count("memref.load %x") == 4 + 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("%j - 1]", "%j * 2]"),  # no neighbour is stored
        ("%x[%i, %j]", "%x[%i, %j * 3]"),
        ("memref<?x?xf32>", "memref<?x?xf32, strided<[?, ?], offset: ?>>"),
        ("step (1)", "step (2)"),
    ],
)
def test_what_is_no_neighbour_is_done_one_by_one(old: str, new: str) -> None:
    text = ROWS.replace("symbol(%m)) {", "symbol(%m)) step (1) {").replace(old, new)
    found = kernels(text)
    assert found.count("vector.store") == (old == "%x[%i, %j]")
    assert found.count("vector.load") == (old == "%j - 1]")


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
