"""affine-simplify-structures: maps, sets and the ops that have them."""

from __future__ import annotations

from collections.abc import Callable

EXAMPLE = """\
func.func @f(%A: memref<64xf32>, %x: f32, %n: index, %m: index) -> index {
  affine.for %i = 0 to affine_map<(d0) -> (d0 - d0 + 8)>(%n) {
    affine.if affine_set<(d0) : (d0 - 16 >= 0, 12 - d0 >= 0)>(%i) {
      affine.store %x, %A[0] : memref<64xf32>
    }
    affine.if affine_set<(d0) : (d0 * 2 - 1 == 0)>(%i) {
      affine.store %x, %A[1] : memref<64xf32>
    } else {
      affine.store %x, %A[2] : memref<64xf32>
    }
    affine.if affine_set<(d0)[s0] : (d0 * 2 + 1 >= 0, d0 + 5 >= 0, s0 * s0 - d0 >= 0)>(%i)[%n] {
      affine.store %x, %A[(%i * 8 + 4) floordiv 4] : memref<64xf32>
    }
  }
  %0 = affine.apply affine_map<(d0, d1) -> ((d0 * d0 * 0) + (d1 + d0 * 4 - d1) mod 4 + d1)>(%n, %m)
  %1 = affine.apply
    affine_map<()[s0, s1] -> ((s0 * s1) floordiv s1 + (s0 - s0 mod s1) mod s1)>()[%0, %m]
  func.return %1 : index
}
"""


def test_text(transform: Callable, golden: Callable[[str], None]):
    text, _ = transform(EXAMPLE.replace("d0 * d0", "d0 * 3"), "affine-simplify-structures")
    golden(text)
    assert transform(text, "affine-simplify-structures")[0] == text
