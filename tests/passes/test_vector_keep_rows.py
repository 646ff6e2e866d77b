"""vector-keep-rows: the text, which rows qualify, and what softmax makes of large arrays."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.interpreter import run
from stepwell.dialects.text import parse_module
from stepwell.passes.base import make_pass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

KEEP = make_pass("vector-keep-rows", cache_bytes=256, row_bytes=256)

ROWS = """
func.func @f(%x: memref<?x?xf32>, %z: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant dense<0.0> : vector<16xf32>
  %m = memref.dim %x, %c0 : memref<?x?xf32>
  %n = memref.dim %x, %c1 : memref<?x?xf32>
  %y = memref.reinterpret_cast %z to offset: [0], sizes: [%m, %n], strides: [%n, 1]
      : memref<?x?xf32> to memref<?x?xf32>
  "omp.parallel"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0>}> ({
    "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>}> ({
      "omp.loop_nest"(%c0, %m, %c1) <{collapse_num_loops = 1 : i64}> ({
      ^bb0(%i: index):
        %k = arith.shrsi %n, %c4 : index
        %end = arith.muli %k, %c16 : index
        %some = arith.cmpi slt, %end, %n : index
        %left = arith.subi %n, %end : index
        scf.for %j = %c0 to %end step %c16 {
          %v = vector.load %x[%i, %j] : memref<?x?xf32>, vector<16xf32>
          %w = arith.mulf %v, %v : vector<16xf32>
          vector.store %w, %y[%i, %j] : memref<?x?xf32>, vector<16xf32>
        }
        scf.if %some {
          %mask = vector.create_mask %left : vector<16xi1>
          %v = vector.maskedload %x[%i, %end], %mask, %zero
              : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
          %w = arith.mulf %v, %v : vector<16xf32>
          vector.maskedstore %y[%i, %end], %mask, %w
              : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
        }
        scf.for %j = %c0 to %end step %c16 {
          %v = vector.load %y[%i, %j] : memref<?x?xf32>, vector<16xf32>
          %w = arith.subf %v, %v : vector<16xf32>
          %u = arith.subf %w, %v : vector<16xf32>
          vector.store %u, %y[%i, %j] : memref<?x?xf32>, vector<16xf32>
        }
        scf.if %some {
          %count = arith.subi %n, %end : index
          %mask = vector.create_mask %count : vector<16xi1>
          %v = vector.maskedload %y[%i, %end], %mask, %zero
              : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
          %w = arith.negf %v : vector<16xf32>
          vector.maskedstore %y[%i, %end], %mask, %w
              : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
        }
        omp.yield
      }) : (index, index, index) -> ()
    }) : () -> ()
    "omp.terminator"() : () -> ()
  }) : () -> ()
  func.return
}
"""


def test_rows_of_any_size(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(ROWS, KEEP)[0])


@pytest.mark.parametrize(("rows", "columns"), [(9, 40), (3, 64), (5, 65), (2, 200), (40, 15)])
@pytest.mark.parametrize("offset", [0, 3, 16])
def test_what_is_written(
    rows: int, columns: int, offset: int, transform: Transform, native: Native
) -> None:
    """Rows that are kept, and longer ones; nothing is stored beside them."""
    memory = np.random.default_rng(0).random(8192, np.float32)
    x = memory[: rows * columns].reshape(rows, columns)
    y = memory[4096 + offset :][: rows * columns].reshape(rows, columns)
    expected = memory.copy()
    expected[4096 + offset :][: rows * columns] = -(x * x).ravel()
    text, _ = transform(ROWS, KEEP)
    assert "alignment = 64" in text
    interpreted = y.copy()
    run(parse_module(text), "f", x, interpreted)
    np.testing.assert_array_equal(interpreted, -(x * x))
    native(text, passes=("convert-to-llvm",))(x, y)
    np.testing.assert_array_equal(memory, expected)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("%v = vector.load %y[%i, %j]", "%v = vector.load %y[%c0, %j]"),
        ("%v = vector.maskedload %y[%i, %end]", "%v = vector.maskedload %y[%i, %c0]"),
        ("%count = arith.subi %n, %end", "%count = arith.subi %n, %c16"),
        ("sizes: [%m, %n], strides: [%n, 1]", "sizes: [%m, %m], strides: [%m, 1]"),
        (
            "%w = arith.negf %v",
            "%u = memref.load %y[%i, %c0] : memref<?x?xf32>\n%w = arith.negf %v",
        ),
    ],
    ids=["row", "rest", "count", "length", "read behind"],
)
def test_rows_that_stay(old: str, new: str, transform: Transform) -> None:
    assert ROWS.count(old) == 1
    assert "nontemporal" not in transform(ROWS.replace(old, new), KEEP)[0]


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize(
    ("dtype", "shape"),
    [("float32", (3000, 2051)), ("float64", (5, 600011)), ("float64", (70000, 37))],
)
def test_large_softmax(dtype: str, shape: tuple[int, int], threads: int) -> None:
    """The bits are those of a few rows by themselves, which are not large."""
    x = np.random.default_rng(0).random(shape).astype(dtype)
    compiled = sw.jit(softmax)
    before = sw.get_num_threads()
    sw.set_num_threads(threads)
    try:
        result = compiled(x)
        rows = slice(0, None, max(1, shape[0] // 7))
        np.testing.assert_array_equal(result[rows], compiled(x[rows].copy()))
        np.testing.assert_allclose(result.sum(axis=1), 1, rtol=1e-4)
    finally:
        sw.set_num_threads(before)
