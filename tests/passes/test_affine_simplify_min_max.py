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


@pytest.mark.parametrize(
    ("made", "results", "is_dropped"),
    [
        ("%k:3 = affine.delinearize_index %n into (4, 5)", "%k#1, 3", True),
        ("%k:3 = affine.delinearize_index %n into (4, 5)", "%k#1, 2", False),
        ("%k:3 = affine.delinearize_index %n into (4, 5)", "%k#0, 9", False),
        ("%k:3 = affine.delinearize_index %n into (9, %m, 5)", "%k#0, 9", True),
        ("%k:3 = affine.delinearize_index %n into (%m, 5)", "%k#1, %m", True),
        ("%k:3 = affine.delinearize_index %i into (4, 5)", "%k#1, 1", True),
        ("%k = affine.linearize_index [%i, %n] by (5)", "%k, %n + 35", True),
        ("%k = affine.linearize_index [%i, %n] by (5)", "%k, 39", False),
        ("%k = affine.linearize_index disjoint [%i, %n] by (5)", "%k, 39", True),
        ("%k = affine.linearize_index disjoint [%n, %i] by (2, 8)", "%k, 15", True),
    ],
)
def test_linear_indices_are_known(transform: Callable, made: str, results: str, is_dropped: bool):
    """Of `%i` from 0 to 7, and numbers of which nothing is known."""
    known = [word for word in ("%k#0", "%k#1", "%k", "%n", "%m") if word in results.split(", ")]
    known += ["%n"] if "%n +" in results else []
    dims = {word: f"d{at}" for at, word in enumerate(known)}
    for word, dim in dims.items():
        results = results.replace(word, dim)
    types = " : index, index, index" if "k:3" in made else " : index"
    extremum = f"affine_map<({', '.join(dims.values())}) -> ({results})>({', '.join(dims)})"
    text, _ = transform(
        f"""func.func @f(%A: memref<?xindex>, %n: index, %m: index) {{
          affine.for %i = 0 to 8 {{
            {made}{types}
            %x = affine.min {extremum}
            memref.store %x, %A[%i] : memref<?xindex>
          }}
          func.return
        }}""",
        "affine-simplify-min-max",
    )
    assert ("affine.min" not in text) is is_dropped
