"""gpu-keep-rows: what a block reads and writes again stays in its memory, where it fits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import descend, find_executor
from stepwell.passes.gpu_keep_rows import GpuKeepRowsPass

Transform = Callable[..., tuple[str, list[str]]]

KERNEL = """
func.func @f(%x: memref<4x100xf32>, %w: memref<100xf64>, %out: memref<4x100xf32>) {
  %start = arith.constant 0.0 : f32
  affine.parallel (%i) = (0) to (4) {
    %s = affine.parallel (%j) = (0) to (100) reduce ("addf") -> (f32) {
      %v = affine.load %x[%i, %j] : memref<4x100xf32>
      affine.yield %v : f32
    } {mapping = "threads"}
    affine.parallel (%j) = (0) to (100) {
      %v = affine.load %x[%i, %j] : memref<4x100xf32>
      %e = arith.divf %v, %s : f32
      affine.store %e, %out[%i, %j] : memref<4x100xf32>
    } {mapping = "threads"}
    affine.parallel (%j) = (0) to (100) {
      %e = affine.load %out[%i, %j] : memref<4x100xf32>
      %g = affine.load %w[%j] : memref<100xf64>
      %t = arith.truncf %g : f64 to f32
      %p = arith.mulf %e, %t : f32
      affine.store %p, %out[%i, %j] : memref<4x100xf32>
    } {mapping = "threads"}
  } {mapping = "blocks"}
  func.return
}
"""
DYNAMIC = (
    KERNEL.replace("100xf", "?xf")
    .replace("(100)", "(symbol(%m))")
    .replace(
        "  %start",
        "  %one = arith.constant 1 : index\n  %m = memref.dim %x, %one : memref<4x?xf32>\n  %start",
        1,
    )
)


def test_a_row_is_kept(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(KERNEL, GpuKeepRowsPass())
    golden(text)
    # Memory is read once and written once; the second row lies where the first one has.
    assert text.count("affine.load %x") == text.count("affine.store %p, %out") == 1
    assert text.count("%out[") == text.count("memref.alloc()") == 1


def test_where_the_length_is_not_known_the_block_asks(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(DYNAMIC, GpuKeepRowsPass(row_bytes=1024))
    golden(text)
    assert "affine.if affine_set<()[s0] : (((s0 * -1) + 256) >= 0)>()[%m]" in text
    assert text.count("affine.load %x") == 1 + 2


def test_long_rows_are_kept_by_larger_blocks(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    options = GpuKeepRowsPass(row_bytes=1024, long_row_bytes=4096, long_threads=512)
    text, _ = transform(DYNAMIC, options)
    golden(text)
    assert text.count("affine.if") == 2 and text.count("affine.load %x") == 1 + 1 + 2
    text, _ = transform(KERNEL.replace("100", "1000"), options)
    assert text.count("memref<1000xf32>") and "block_size = 512" in text
    text, _ = transform(KERNEL, options)
    assert text.count("memref<100xf32>") and "block_size" not in text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # It does not fit.
        ("100", "9000"),
        # Other iterations' elements are read: they are other threads'.
        ("%e = affine.load %out[%i, %j]", "%e = affine.load %out[%i, 99 - %j]"),
        # The loops do not have the same bounds.
        ("(%j) = (0) to (100) {", "(%j) = (1) to (100) {"),
        # Another access to the same memory.
        ("affine.store %p, %out[%i, %j]", "affine.store %p, %out[%i, 3]"),
    ],
)
def test_what_cannot_be_kept(old: str, new: str, transform: Transform) -> None:
    text, _ = transform(KERNEL.replace(old, new), GpuKeepRowsPass())
    assert len([line for line in text.splitlines() if "%out[" in line]) == 3


def normalized(x, w, b):
    centred = x - np.mean(x, axis=1, keepdims=True)
    return centred / np.sqrt(np.mean(centred * centred, axis=1, keepdims=True) + 1e-5) * w + b


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def standardized(x):
    return (x - np.mean(x, axis=1, keepdims=True)) / np.std(x, axis=1, keepdims=True)


@pytest.mark.parametrize(
    ("function", "specs"),
    [
        (softmax, ("f32[n, 1000]",)),
        (softmax, ("f64[n, k, 1000]",)),
        (normalized, ("f32[n, 1000]", "f32[1000]", "f32[1000]")),
        (standardized, ("f32[n, 1000]",)),
    ],
)
def test_one_kernel_reads_and_writes_memory_once(
    function: Callable[..., object], specs: tuple[str, ...]
) -> None:
    machine = find_executor("simt").describe()
    texts: dict[str, str] = {}
    descend(sw.jit(function).lower(*specs).module(), machine, stop="affine", snapshots=texts)
    text = texts["affine"].partition("func.return")[0]
    lines = text[text.index("affine.parallel") :].splitlines()
    assert sum("affine.load %x[" in line for line in lines) == 1
    assert sum("affine.store" in line and "%out" in line for line in lines) == 1
    assert not any('"grid"' in line for line in lines)
