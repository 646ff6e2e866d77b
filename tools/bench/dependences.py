"""How long isl takes for all dependences of a loop nest."""

from __future__ import annotations

import time
from collections.abc import Iterator

from ...dialects.text import parse_module
from .measure import Row, from_samples

_PRODUCT = """
func.func @product(%A: memref<?x?xf32>, %B: memref<?x?xf32>, %C: memref<?x?xf32>,
                   %m: index, %n: index, %p: index) {
  affine.for %i = 0 to %m {
    affine.for %j = 0 to %n {
      affine.for %k = 0 to %p {
        %a = affine.load %A[%i, %k] : memref<?x?xf32>
        %b = affine.load %B[%k, %j] : memref<?x?xf32>
        %c = affine.load %C[%i, %j] : memref<?x?xf32>
        %x = arith.mulf %a, %b : f32
        %y = arith.addf %c, %x : f32
        affine.store %y, %C[%i, %j] : memref<?x?xf32>
      }
    }
  }
  return
}
"""
_SWEEPS = """
func.func @sweeps(%A: memref<?x?xf32>, %steps: index, %n: index) {
  affine.for %t = 0 to %steps {
    affine.for %i = 1 to affine_map<(d0) -> (d0 - 1)>(%n) {
      affine.for %j = 1 to affine_map<(d0) -> (d0 - 1)>(%n) {
        %n0 = affine.load %A[%i - 1, %j] : memref<?x?xf32>
        %w0 = affine.load %A[%i, %j - 1] : memref<?x?xf32>
        %c0 = affine.load %A[%i, %j] : memref<?x?xf32>
        %e0 = affine.load %A[%i, %j + 1] : memref<?x?xf32>
        %s0 = affine.load %A[%i + 1, %j] : memref<?x?xf32>
        %x = arith.addf %n0, %w0 : f32
        %y = arith.addf %x, %c0 : f32
        %z = arith.addf %y, %e0 : f32
        %w = arith.addf %z, %s0 : f32
        affine.store %w, %A[%i, %j] : memref<?x?xf32>
      }
    }
  }
  return
}
"""
_ELIMINATION = """
func.func @elimination(%A: memref<?x?xf32>, %n: index) {
  affine.for %k = 0 to %n {
    affine.for %i = affine_map<(d0) -> (d0 + 1)>(%k) to %n {
      %p = affine.load %A[%k, %k] : memref<?x?xf32>
      %q = affine.load %A[%i, %k] : memref<?x?xf32>
      %r = arith.divf %q, %p : f32
      affine.store %r, %A[%i, %k] : memref<?x?xf32>
      affine.for %j = affine_map<(d0) -> (d0 + 1)>(%k) to %n {
        %u = affine.load %A[%k, %j] : memref<?x?xf32>
        %l = affine.load %A[%i, %k] : memref<?x?xf32>
        %c = affine.load %A[%i, %j] : memref<?x?xf32>
        %x = arith.mulf %l, %u : f32
        %y = arith.subf %c, %x : f32
        affine.store %y, %A[%i, %j] : memref<?x?xf32>
      }
    }
  }
  return
}
"""
NESTS = {
    "a matrix product": _PRODUCT,
    "Gauss-Seidel sweeps": _SWEEPS,
    "elimination without pivots": _ELIMINATION,
}


def dependence_times(quick: bool) -> Iterator[Row]:
    """All dependences of nests of unknown size, each time from the start."""
    from ...passes.affine_dependences.dependences import Dependences

    for name, text in NESTS.items():
        module = parse_module(text)
        dependences = Dependences(module)
        notes: dict[str, float] = {
            "accesses": len(dependences.accesses),
            "dependences": len(dependences.all),
        }
        taken: list[float] = []
        for _ in range(5 if quick else 21):
            start = time.perf_counter()
            _ = Dependences(module).all
            taken.append(time.perf_counter() - start)
        yield from_samples(f"dependences of {name}", taken, None, "", notes=notes)
