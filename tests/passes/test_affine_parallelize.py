"""affine-parallelize: loops whose iterations do not depend on each other become parallel."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from stepwell.backends.interpreter.landing import run_at, signature_of
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_parallelize import AffineParallelizePass

Transform = Callable[..., tuple[str, list[str]]]

ROWS = """
func.func @f(%X: memref<5x7xf32>, %out: memref<5x7xf32>) {
  affine.for %i = 0 to 5 {
    affine.for %j = 0 to 7 {
      %x = affine.load %X[%i, %j] : memref<5x7xf32>
      affine.store %x, %out[%i, %j] : memref<5x7xf32>
    }
  }
  affine.for %i = 0 to 5 {
    affine.for %j = 1 to 7 {
      %x = affine.load %out[%i, %j - 1] : memref<5x7xf32>
      affine.store %x, %out[%i, %j] : memref<5x7xf32>
    }
  }
  func.return
}
"""

SUMS = """
func.func @f(%X: memref<6xf32>, %out: memref<2xf32>) {
  %start = arith.constant 3.0 : f32
  %s, %m = affine.for %i = 0 to 6 iter_args(%a = %start, %b = %start) -> (f32, f32) {
    %x = affine.load %X[%i] : memref<6xf32>
    %t = arith.addf %a, %x FLAGS : f32
    %u = arith.maximumf %x, %b FLAGS : f32
    affine.yield %t, %u : f32, f32
  }
  affine.store %s, %out[0] : memref<2xf32>
  affine.store %m, %out[1] : memref<2xf32>
  func.return
}
func.func @f_shapes(%X: memref<6xf32>) {
  func.return
}
"""


def test_rows(transform: Transform, golden: Callable[[str], None]) -> None:
    text, remarks = transform(ROWS, AffineParallelizePass())
    golden(text)
    assert len(remarks) == 1 and "distance (1), carried" not in text
    assert "flow dependence on %out" in remarks[0] and "distance (1)" in remarks[0]


def test_at_most_so_many_in_each_other(transform: Transform) -> None:
    text, remarks = transform(ROWS, AffineParallelizePass(max_nested=1))
    assert text.count("affine.parallel") == 2
    assert any("it is in 1 parallel loops" in remark for remark in remarks)


def test_reductions(transform: Transform, golden: Callable[[str], None]) -> None:
    reorderable = SUMS.replace("FLAGS", "fastmath<reassoc>")
    assert "affine.parallel" not in transform(reorderable, AffineParallelizePass())[0]
    reductions = AffineParallelizePass(parallel_reductions=True)
    assert "affine.parallel" not in transform(SUMS.replace("FLAGS", ""), reductions)[0]
    text, _ = transform(reorderable, reductions)
    golden(text)
    module = parse_module(text)
    x = np.array([1, 5, -2, 4, 0, 2], "f4")
    (result,) = run_at("affine", module, signature_of(module, "f"), [x])
    assert np.array_equal(result, [13, 5])


def test_a_sum_in_memory_is_no_parallel_loop(transform: Transform) -> None:
    text = """
func.func @f(%X: memref<6xf32>, %out: memref<f32>) {
  affine.for %i = 0 to 6 {
    %x = affine.load %X[%i] : memref<6xf32>
    %o = affine.load %out[] : memref<f32>
    %t = arith.addf %o, %x fastmath<reassoc> : f32
    affine.store %t, %out[] : memref<f32>
  }
  func.return
}
"""
    for option in (False, True):
        result, _ = transform(text, AffineParallelizePass(parallel_reductions=option))
        assert "affine.parallel" not in result


def test_a_sum_of_vectors_is_no_parallel_loop(transform: Transform) -> None:
    """Upstream's `affine.parallel` combines numbers only."""
    after, remarks = transform(
        """
        func.func @f(%X: memref<?x4xi64>, %n: index) -> vector<4xi64> {
          %zero = arith.constant dense<0> : vector<4xi64>
          %s = affine.for %i = 0 to %n iter_args(%a = %zero) -> (vector<4xi64>) {
            %x = affine.vector_load %X[%i, 0] : memref<?x4xi64>, vector<4xi64>
            %b = arith.addi %a, %x : vector<4xi64>
            affine.yield %b : vector<4xi64>
          }
          func.return %s : vector<4xi64>
        }""",
        AffineParallelizePass(parallel_reductions=True),
    )
    assert "affine.parallel" not in after
    assert any("it carries a vector" in remark for remark in remarks)
