"""affine-expand-index-ops: what it writes, and what that computes as machine code."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

EXAMPLE = """\
func.func @f(%x: index, %n: index, %m: index, %A: memref<?xi64>) -> (index, index, index, index) {
  %c0 = arith.constant 0 : i64
  %i, %j = affine.delinearize_index %x into (%n, 8) : index, index
  %a, %b = affine.delinearize_index %x into (%m) : index, index
  affine.for %k = 0 to %n {
    affine.for %l = 0 to 4 {
      %y = affine.linearize_index disjoint [%x, %l, %k] by (4, %m) : index
      affine.store %c0, %A[%k] : memref<?xi64>
      memref.store %c0, %A[%y] : memref<?xi64>
    }
  }
  func.return %i, %j, %a, %b : index, index, index, index
}
"""
KERNEL = """\
func.func @f(%out: memref<?x?xi64>, %first: index, %last: index, %n: index, %m: index) {
  affine.for %x = %first to %last {
    %digits:3 = affine.delinearize_index %x into (%n, %m) : index, index, index
    %y = affine.linearize_index [%digits#0, %digits#1, %digits#2] by (%n, %m) : index
    %row = affine.apply affine_map<(d0)[s0] -> (d0 - s0)>(%x)[%first]
    %0 = arith.index_cast %digits#0 : index to i64
    %1 = arith.index_cast %digits#1 : index to i64
    %2 = arith.index_cast %digits#2 : index to i64
    %3 = arith.index_cast %y : index to i64
    affine.store %0, %out[%row, 0] : memref<?x?xi64>
    affine.store %1, %out[%row, 1] : memref<?x?xi64>
    affine.store %2, %out[%row, 2] : memref<?x?xi64>
    affine.store %3, %out[%row, 3] : memref<?x?xi64>
  }
  func.return
}
"""


def test_text(transform: Callable, golden: Callable[[str], None]):
    golden(transform(EXAMPLE, "affine-expand-index-ops")[0])


def test_as_machine_code(native: Callable):
    """Negative numbers are taken apart by rounding down."""
    for passes in ((), ("affine-expand-index-ops",), ("affine-expand-index-ops-as-affine",)):
        kernel = native(KERNEL, passes=(*passes, "lower-affine", "convert-to-llvm"))
        for n, m in ((3, 5), (1, 7), (4, 1)):
            out = np.empty((80, 4), np.int64)
            assert kernel(out, -40, 40, n, m) == 0
            x = np.arange(-40, 40)
            expected = [x // (n * m), x % (n * m) // m, x % m, x]
            assert (out == np.stack(expected, axis=1)).all()
