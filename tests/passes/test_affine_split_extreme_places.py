"""affine-split-extreme-places: where the extreme is, by two reductions, as the program has it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell as sw
from stepwell.passes.affine_split_extreme_places import AffineSplitExtremePlacesPass

Transform = Callable[..., tuple[str, list[str]]]

LOOP = """
func.func @f(%x: memref<100xf32>, %b: f32, %q: i64, %out: memref<i64>, %best: memref<f32>) {
  %r, %p = affine.for %i = 0 to 100 iter_args(%m = %b, %a = %q) -> (f32, i64) {
    %v = affine.load %x[%i] : memref<100xf32>
    %g = arith.cmpf ogt, %v, %m : f32
    %n = arith.cmpf uno, %v, %v : f32
    %o = arith.cmpf ord, %m, %m : f32
    %y = arith.andi %n, %o : i1
    %c = arith.ori %g, %y : i1
    %k = arith.index_cast %i : index to i64
    %s = arith.select %c, %v, %m : f32
    %t = arith.select %c, %k, %a : i64
    affine.yield %s, %t : f32, i64
  }
  affine.store %p, %out[] : memref<i64>
  func.return
}
"""


def test_two_reductions(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(LOOP, AffineSplitExtremePlacesPass())
    golden(text)
    assert text.count("affine.for") == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # The element itself is asked for: of zeros it is the first one.
        ("  func.return", "  affine.store %r, %best[] : memref<f32>\n  func.return"),
        # Iterations that are not neighbours in memory, in another loop.
        ("affine.store %p", "affine.store %q"),
        # Something else is done, too.
        ("    %s = ", "    affine.store %v, %best[] : memref<f32>\n    %s = "),
    ],
)
def test_what_stays_one_loop(old: str, new: str, transform: Transform) -> None:
    changed = LOOP.replace(old, new)
    if "affine.store %q" in changed:
        changed = LOOP.replace("  %r, %p", "  affine.for %j = 0 to 4 {\n  %r, %p").replace(
            "  affine.store %p, %out[] : memref<i64>\n", "  }\n"
        )
        changed = changed.replace("%x[%i]", "%x[0]")
    text, _ = transform(changed, AffineSplitExtremePlacesPass())
    assert text.count("iter_args") == 1


def places(x):
    return np.argmax(x, axis=1), np.argmin(x, axis=1), np.argmax(x), np.argmin(x)


RANDOM = np.random.default_rng(4)


@pytest.mark.parametrize(
    "x",
    [
        np.round(RANDOM.normal(size=(3, 3000))),
        np.where(RANDOM.normal(size=(4, 70)) > 1.5, np.nan, RANDOM.normal(size=(4, 70))),
        np.array([[-np.inf, -np.inf], [np.inf, np.inf]]),
        np.array([[0.0, -0.0], [-0.0, 0.0]]),
        RANDOM.integers(0, 3, size=(3, 40)).astype(np.uint8),
    ],
    ids=["long", "NaN", "infinite", "zeros", "bytes"],
)
def test_places_are_numpys(x: np.ndarray) -> None:
    for result, expected in zip(sw.jit(places, target="simt")(x), places(x), strict=True):
        np.testing.assert_array_equal(result, expected)
