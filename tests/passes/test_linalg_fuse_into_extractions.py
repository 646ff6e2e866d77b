"""linalg-fuse-into-extractions: places of a loop's stores need no memory, where they are cheap."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

Transform = Callable[..., tuple[str, list[str]]]
PASS = "linalg-fuse-into-extractions"
PROGRAM = """
func.func @f(%x: tensor<?xf32>, %y: tensor<?xf32>, %n: index, %step: i64) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty(%n) : tensor<?xi64>
  %places = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%e : tensor<?xi64>) {
  ^bb0(%old: i64):
    %i = linalg.index 0 : index
    %number = arith.index_cast %i : index to i64
    %place = arith.muli %number, %step : i64
    linalg.yield %place : i64
  } -> tensor<?xi64>
  %d = tensor.empty(%n) : tensor<?xf32>
  %values = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (0)>, affine_map<(i) -> (i)>],
    iterator_types = ["parallel"]} ins(%y, %y : tensor<?xf32>, tensor<?xf32>)
    outs(%d : tensor<?xf32>) {
  ^bb0(%one: f32, %first: f32, %old: f32):
    %value = arith.mulf %one, %first : f32
    linalg.yield %value : f32
  } -> tensor<?xf32>
  %r = scf.for %k = %c0 to %n step %c1 iter_args(%sum = %x) -> (tensor<?xf32>) {
    %p = tensor.extract %places[%k] : tensor<?xi64>
    %at = arith.index_cast %p : i64 to index
    %v = tensor.extract %values[%k] : tensor<?xf32>
    %s = tensor.insert %v into %sum[%at] : tensor<?xf32>
    scf.yield %s : tensor<?xf32>
  }
  func.return %r : tensor<?xf32>
}
"""


def test_golden(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(PROGRAM, PASS)
    assert "linalg.generic" not in text
    golden(text)


@pytest.mark.parametrize(
    ("change", "left"),
    [
        (("arith.mulf %one, %first", "math.powf %one, %first"), 1),
        # The loop changes what the values are computed of.
        (("iter_args(%sum = %x)", "iter_args(%sum = %y)"), 1),
        (("    %v =", "    %again = tensor.extract %places[%k] : tensor<?xi64>\n    %v ="), 1),
        (("(i) -> (i)>, affine_map<(i) -> (0)>", "(i) -> (i + 1)>, affine_map<(i) -> (0)>"), 1),
    ],
    ids=["not cheap", "changed", "twice", "another place"],
)
def test_left(change: tuple[str, str], left: int, transform: Transform) -> None:
    assert change[0] in PROGRAM
    text, _ = transform(PROGRAM.replace(*change), PASS)
    assert text.count("linalg.generic") == left


def sieve(n: int) -> Any:
    prime = np.ones(n + 1, dtype=bool)
    prime[:2] = False
    for i in range(2, int(n**0.5) + 1):
        if prime[i]:
            prime[i * i :: i] = False
    return prime


def steps(x: Any, y: Any, s: int) -> Any:
    for i in range(1, 4):
        x[i :: s + i] += 2 * y[i :: s + i]
        x[:: -s - i] = x[:: -s - i] * 3 - i
        y[::s] = x[::s]
        x[s * np.arange(3)] = x[i]
    return x.sum()


def test_as_numpy() -> None:
    np.testing.assert_array_equal(sw.jit(sieve)(200), sieve(200))
    compiled = sw.jit(steps)
    for s in (2, 3, 7):
        own, other = (np.random.default_rng(1).random((2, 40)) for _ in range(2))
        assert np.isclose(compiled(*own, s), steps(*other, s), rtol=1e-13)
        np.testing.assert_allclose(own, other, rtol=1e-13)
