"""gpu-map-parallel-loops: kernels, what their blocks and threads share, where they meet."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

import stepwell as sw
from stepwell.backends.driver import descend, find_executor
from stepwell.dialects.text import parse_module
from stepwell.passes.gpu_map_parallel_loops import GpuMapParallelLoopsPass

Transform = Callable[..., tuple[str, list[str]]]

ROWS = """
func.func @f(%x: memref<?x?xf32>, %out: memref<?x?xf32>) {
  %zero = arith.constant 0 : index
  %start = arith.constant 0.0 : f32
  %n = memref.dim %x, %zero : memref<?x?xf32>
  %one = arith.constant 1 : index
  %m = memref.dim %x, %one : memref<?x?xf32>
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %m {
      %v = affine.load %x[%i, %j] : memref<?x?xf32>
      affine.store %v, %out[%i, LEFT] : memref<?x?xf32>
    }
    %s = affine.for %j = 0 to %m iter_args(%a = %start) -> (f32) {
      %v = affine.load %out[%i, %j] : memref<?x?xf32>
      %b = arith.addf %a, %v fastmath<reassoc> : f32
      affine.yield %b : f32
    }
    affine.store %s, %out[%i, 0] : memref<?x?xf32>
  }
  func.return
}
"""


def test_rows_are_blocks_and_threads_meet_where_they_must(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(ROWS.replace("LEFT", "%j"), GpuMapParallelLoopsPass())
    golden(text)
    # What is read is what the same thread has written; but the first one stores what all have read.
    assert text.count("gpu.barrier") == 1
    text, _ = transform(ROWS.replace("LEFT", "%j - 1"), GpuMapParallelLoopsPass())
    assert text.count("gpu.barrier") == 2


def mapped(function: Callable[..., object], *specs: str) -> str:
    """The affine landing of a function, on its way to a GPU."""
    machine = find_executor("simt").describe()
    texts: dict[str, str] = {}
    descend(sw.jit(function).lower(*specs).module(), machine, stop="affine", snapshots=texts)
    return texts["affine"].partition("func.return")[0]


def test_elementwise_is_one_kernel_of_threads() -> None:
    text = mapped(lambda x, y: np.exp(x) * y + 1, "f32[n, m]", "f32[m]")
    assert text.count('mapping = "grid"') == 2 and '"blocks"' not in text


def test_softmax_is_one_kernel_a_block_for_each_row() -> None:
    def softmax(x):
        e = np.exp(x - np.max(x, axis=1, keepdims=True))
        return e / np.sum(e, axis=1, keepdims=True)

    text = mapped(softmax, "f32[n, 9000]")
    assert (text.count('"blocks"'), text.count('"threads"')) == (1, 3)
    assert "gpu.barrier" not in text and '"grid"' not in text


def test_a_sum_over_rows_has_a_thread_for_each_column() -> None:
    text = mapped(lambda x: np.sum(x * 2, axis=0), "f32[n, m]")
    last = text.rpartition("affine.parallel")[2]
    assert "affine.for" in last and 'mapping = "grid"' in last


def test_a_long_reduction_is_cut_into_parts() -> None:
    text = mapped(lambda x: np.sum(x), "f32[n]")
    assert "ceildiv 8192" in text
    assert (text.count('"blocks"'), text.count('"threads"')) == (2, 2)
    short = mapped(lambda x: np.sum(x), "f32[100]")
    assert (short.count('"warps"'), short.count('"threads"')) == (1, 1)


def test_what_must_run_in_order_stays_with_the_host() -> None:
    def steps(x, n):
        for _ in range(n):
            x = x + np.flip(x)
        return x

    text = mapped(steps, "f32[64]", "i64")
    loop = text.rpartition("affine.for")[2]
    assert '"grid"' in loop


def test_numbers_for_the_host_go_through_memory() -> None:
    text = mapped(lambda x, i: x[i], "f32[n]", "i64[m]")
    before, _, _ = text.partition("cf.assert")
    kernel, _, host = before.rpartition('{mapping = "blocks"}')
    assert "memref<i1>" in kernel.rpartition("affine.store")[2]
    assert "affine.load" in host and "memref.dealloc" in host


def test_launches_are_fused() -> None:
    """Results of the same extents are one kernel, and so is what the host would do one by one."""

    def results(x, y):
        return x + y, x * y, np.exp(x)

    def numbers(x):
        return np.sum(x[0]) * 2, np.max(x[1]) + x[1, 2]

    for function, specs in ((results, ("f32[n, m]", "f32[n, m]")), (numbers, ("f32[4, 100]",))):
        host = sw.jit(function, target="simt").lower(*specs).ir("loop").partition("_shapes")[0]
        assert host.count("gpu.launch_func") == 1


def test_modules_without_loops_stay(transform: Transform) -> None:
    text = "func.func @f(%x: memref<f32>) {\n  func.return\n}"
    assert "affine" not in transform(text, GpuMapParallelLoopsPass())[0]
    parse_module(text)
