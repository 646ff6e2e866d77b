"""affine-name-loops: names of loops that have none."""

from __future__ import annotations

from collections.abc import Callable

from stepwell.passes.affine_name_loops import AffineNameLoopsPass

NESTS = """
func.func @f(%x: memref<?xf32>, %n: index) {
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %n {
      %v = affine.load %x[%i] : memref<?xf32>
      affine.store %v, %x[%j] : memref<?xf32>
    }
  }
  affine.for %i = 0 to %n {
    %v = affine.load %x[%i] : memref<?xf32>
    affine.store %v, %x[%i] : memref<?xf32>
  } {loop_name = "j"}
  affine.for %i = 0 to %n {
    %v = affine.load %x[%i] : memref<?xf32>
    affine.store %v, %x[%i] : memref<?xf32>
  }
  func.return
}
"""


def test_names_are_the_variables_and_different(
    transform: Callable[..., tuple[str, list[str]]],
) -> None:
    text, _ = transform(NESTS, AffineNameLoopsPass())
    names = [line.split('"')[1] for line in text.splitlines() if "loop_name" in line]
    assert names == ["j_1", "i", "j", "i_1"]
    assert transform(text, AffineNameLoopsPass())[0] == text
