"""affine-loop-skew: an inner loop is counted from where the outer one is, for wavefronts."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.dialects import affine
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_dependences.legality import is_parallel
from stepwell.passes.affine_loop_interchange import AffineLoopInterchangePass
from stepwell.passes.affine_loop_skew import AffineLoopSkewPass
from stepwell.passes.affine_loops.selection import name_of

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

# Each element is the sum of those above and to the left.
PASCAL = """
func.func @f(%A: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %A, %c0 : memref<?x?xf32>
  %m = memref.dim %A, %c1 : memref<?x?xf32>
  affine.for %i = 1 to %n {
    affine.for %j = 1 to %m {
      %x = affine.load %A[%i - 1, %j] : memref<?x?xf32>
      %y = affine.load %A[%i, %j - 1] : memref<?x?xf32>
      %z = arith.addf %x, %y : f32
      affine.store %z, %A[%i, %j] : memref<?x?xf32>
    } {loop_name = "j"}
  } {loop_name = "i"}
  func.return
}
"""
SKEW = AffineLoopSkewPass(loops=("i", "j"))
WAVEFRONTS = (SKEW, AffineLoopInterchangePass(loops=("j", "i")))


def test_skewed(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(PASCAL, SKEW)[0])


def test_wavefronts_are_parallel() -> None:
    module = parse_module(PASCAL)
    for one in WAVEFRONTS:
        one.apply(make_context(), module)
    loops = {name_of(op): op for op in module.walk() if isinstance(op, affine.ForOp)}
    assert loops["i"].parent_op() is loops["j"]
    assert is_parallel(loops["i"]) is None
    assert is_parallel(loops["j"]) is not None


@pytest.mark.parametrize("factor", [1, 2, -1])
@pytest.mark.parametrize("interchanged", [False, True])
def test_the_result_is_the_same(
    transform: Transform, native: Native, factor: int, interchanged: bool
) -> None:
    passes = [AffineLoopSkewPass(loops=("i", "j"), factor=factor)]
    if interchanged:
        passes.append(AffineLoopInterchangePass(loops=("j", "i")))  # pyright: ignore
    plain, skewed = native(PASCAL), native(transform(PASCAL, *passes)[0])
    for shape in ((1, 1), (2, 5), (6, 3), (4, 4)):
        expected, result = np.ones(shape, "f4"), np.ones(shape, "f4")
        assert plain(expected) == 0
        assert skewed(result) == 0
        assert np.array_equal(result, expected), shape
