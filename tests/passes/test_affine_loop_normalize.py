"""affine-loop-normalize: the text of examples, what is refused, and results."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from random_nests import check_nest, random_nest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_loop_normalize import AffineLoopNormalizePass

Transform = Callable[..., tuple[str, list[str]]]


def nest(outer: str, inner: str) -> str:
    return f"""
    func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {{
      affine.for %i = {outer} {{
        affine.for %j = {inner} {{
          %a = affine.load %A[%i + 20, %j + 20] : memref<?x?xi64>
          affine.store %a, %B[%j + 20, %i + 20] : memref<?x?xi64>
        }} {{loop_name = "j"}}
      }}
      func.return
    }}"""


TRIANGLE = nest("2 to %n step 3", "affine_map<(d0) -> (d0)>(%i) to %m step 2")


def test_a_triangle(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(TRIANGLE, AffineLoopNormalizePass())[0])
    assert check_nest(TRIANGLE, AffineLoopNormalizePass())


def test_single_iterations(transform: Transform) -> None:
    one = "affine_map<(d0) -> (d0)>(%i) to affine_map<(d0) -> (d0 + 1)>(%i)"
    text = nest("2 to %n step 3", one)
    options = AffineLoopNormalizePass(promote_single_iter=True)
    assert transform(text, options)[0].count("affine.for") == 1
    assert check_nest(text, options)


def test_loops_by_name(transform: Transform) -> None:
    after, _ = transform(TRIANGLE, AffineLoopNormalizePass(loops=("j",)))
    assert "step 3" in after and "step 2" not in after


def test_several_lower_bounds_are_refused(transform: Transform) -> None:
    text = nest("0 to %n", "max affine_map<(d0) -> (d0, 3)>(%i) to %m")
    after, remarks = transform(text, AffineLoopNormalizePass())
    assert after == transform(text)[0]
    assert ["where it begins is the greatest of several values" in one for one in remarks] == [True]


@pytest.mark.parametrize("seed", range(40))
def test_random_nests(seed: int) -> None:
    text = random_nest(seed, carried=seed % 2 == 0)
    check_nest(text, AffineLoopNormalizePass(promote_single_iter=seed % 3 == 0))


PARALLEL = """
func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
  affine.parallel (%i, %j) = (2, %m) to (min(%n, 20), %n + 3) step (3, 2) {
    affine.parallel (%k) = (%i) to (%j + 5) step (4) {
      %a = affine.load %A[%i + 20, %k + 20] : memref<?x?xi64>
      affine.store %a, %B[%j + 20, %k + 20] : memref<?x?xi64>
    }
  }
  func.return
}"""


def test_parallel_loops(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(PARALLEL, AffineLoopNormalizePass())[0])
    # Where two iterations write one element they write the same: rows of %A are equal.
    a = np.tile(np.arange(60), (60, 1))
    for n, m in ((12, 3), (25, 1), (1, 4)):
        results = []
        for options in ((), (AffineLoopNormalizePass(),)):
            module = parse_module(PARALLEL)
            for one in options:
                one.apply(make_context(), module)
            b = np.zeros((60, 60), np.int64)
            run(module, "f", a, b, n, m)
            results.append(b)
        np.testing.assert_array_equal(*results)
