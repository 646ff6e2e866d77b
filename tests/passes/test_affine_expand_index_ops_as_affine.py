"""affine-expand-index-ops-as-affine: what it writes; what that computes is tested next door."""

from __future__ import annotations

from collections.abc import Callable

EXAMPLE = """\
func.func @f(%x: index, %n: index, %m: index, %A: memref<64xf32>) -> (index, index) {
  %i, %j, %k = affine.delinearize_index %x into (%n, %m) : index, index, index
  affine.for %l = 0 to 8 {
    %a, %b = affine.delinearize_index %l into (2, 4) : index, index
    %y = affine.linearize_index [%a, %b, %n] by (%m, 3) : index
    %v = affine.load %A[%b] : memref<64xf32>
    memref.store %v, %A[%y] : memref<64xf32>
  }
  func.return %i, %k : index, index
}
"""


def test_text(transform: Callable, golden: Callable[[str], None]):
    golden(transform(EXAMPLE, "affine-expand-index-ops-as-affine")[0])
