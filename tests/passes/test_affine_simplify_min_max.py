"""affine-simplify-min-max: what isl proves of the results of a minimum or maximum."""

from __future__ import annotations

from collections.abc import Callable

import pytest

EXAMPLE = """\
func.func @f(%n: index, %A: memref<?xindex>) {
  %c0 = arith.constant 0 : index
  %size = memref.dim %A, %c0 : memref<?xindex>
  %tile = affine.min affine_map<()[s0] -> (s0, 32)>()[%n]
  affine.for %i = 0 to 8 {
    %a = affine.min affine_map<(d0)[s0] -> (d0, 12, s0 + d0)>(%i)[%n]
    %b = affine.max affine_map<(d0)[s0] -> (-1, s0, -1 - d0)>(%i)[%size]
    %c = affine.min affine_map<()[s0] -> (s0, 40)>()[%tile]
    affine.for %j = affine_map<(d0) -> (d0 * 4)>(%i) to affine_map<(d0) -> (d0 * 4 + 4)>(%i) {
      %d = affine.min affine_map<(d0, d1) -> (d0 - d1 * 4, 3)>(%j, %i)
      %e = affine.max affine_map<(d0, d1) -> (d0, d1 * 4, d1)>(%j, %i)
      %f = affine.min affine_map<(d0) -> (d0, d0 floordiv 2, 100)>(%j)
      memref.store %d, %A[%e] : memref<?xindex>
      affine.store %f, %A[0] : memref<?xindex>
    }
    affine.store %a, %A[1] : memref<?xindex>
    affine.store %b, %A[2] : memref<?xindex>
    affine.store %c, %A[3] : memref<?xindex>
  }
  func.return
}
"""


def test_text(transform: Callable, golden: Callable[[str], None]):
    text, _ = transform(EXAMPLE, "affine-simplify-min-max")
    golden(text)


@pytest.mark.parametrize(
    ("step", "bound", "is_dropped"), [(4, "%i + 3, 31", True), (4, "%i + 3, 30", False)]
)
def test_steps_are_known(transform: Callable, step: int, bound: str, is_dropped: bool):
    """Of 0, 4, …, 28 the last plus 3 is 31."""
    results = bound.replace("%i", "d0")
    text, _ = transform(
        f"""func.func @f(%A: memref<?xindex>) {{
          affine.for %i = 0 to 32 step {step} {{
            %x = affine.min affine_map<(d0) -> ({results})>(%i)
            affine.store %x, %A[%i] : memref<?xindex>
          }}
          func.return
        }}""",
        "affine-simplify-min-max",
    )
    assert ("affine.min" not in text) is is_dropped
