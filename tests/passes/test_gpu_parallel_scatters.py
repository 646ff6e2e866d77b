"""gpu-parallel-scatters: many threads update at computed places, with the program's results."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.passes.gpu_parallel_scatters import GpuParallelScattersPass

Transform = Callable[..., tuple[str, list[str]]]

UPDATE = """
func.func @f(%k: memref<100xi64>, %v: memref<100xi32>, %out: memref<9xi32>) {
  affine.for %i = 0 to 100 {
    %p = affine.load %k[%i] : memref<100xi64>
    %at = arith.index_cast %p : i64 to index
    %n = affine.load %v[%i] : memref<100xi32>
    %a = memref.load %out[%at] : memref<9xi32>
    %s = arith.addi %a, %n : i32
    memref.store %s, %out[%at] : memref<9xi32>
  }
  func.return
}
"""
STORE = """
func.func @f(%k: memref<100xi64>, %v: memref<100x8xi32>, %out: memref<9x8xi32>) {
  affine.for %i = 0 to 100 {
    %p = affine.load %k[%i] : memref<100xi64>
    %at = arith.index_cast %p : i64 to index
    affine.for %j = 0 to 8 {
      %n = affine.load %v[%i, %j] : memref<100x8xi32>
      memref.store %n, %out[%at, %j] : memref<9x8xi32>
    }
  }
  func.return
}
"""
FLOATS = "builtin.module {" + UPDATE.replace("i32", "f64").replace("addi", "addf") + "}"


def test_updates_of_integers_are_atomic(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(UPDATE, GpuParallelScattersPass())
    golden(text)
    assert text.count("memref.atomic_rmw") == 1 and "memref.store" not in text


def test_the_last_store_wins(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(STORE, GpuParallelScattersPass())
    golden(text)
    assert text.count("memref.atomic_rmw") == text.count("independent") == 1


@pytest.mark.parametrize(
    ("kernel", "old", "new"),
    [
        # It could not be atomic on the device.
        (UPDATE, "i32", "i1"),
        # Another order would round otherwise, and every run is to give the same.
        (FLOATS, "module {", "module attributes {stepwell.deterministic} {"),
        # What is there is combined in no order.
        (UPDATE, "arith.addi %a, %n", "arith.subi %n, %a"),
        # Another access to the same memory.
        (UPDATE, "affine.load %v[%i]", "affine.load %v[0]"),
        # No places are computed: iterations do not depend on each other.
        (STORE, "arith.index_cast %p : i64 to index", "affine.apply affine_map<(d0) -> (d0)>(%i)"),
        # There are few.
        (STORE, "0 to 100", "0 to 9"),
        # Where the places are, is stored to.
        (STORE, "memref.store %n, %out[%at, %j]", "memref.store %p, %k[%at]"),
    ],
)
def test_what_stays_in_order(kernel: str, old: str, new: str, transform: Transform) -> None:
    changed = kernel.replace(old, new)
    if "affine.load %v[0]" in changed:
        changed = changed.replace("%out[%at]", "%v[%at]").replace("<9xi32>", "<100xi32>")
    if "%k[%at]" in changed:
        changed = changed.replace("%k[%at] : memref<9x8xi32>", "%k[%at] : memref<100xi64>")
    text, _ = transform(changed, GpuParallelScattersPass())
    assert "atomic_rmw" not in text and "independent" not in text


@pytest.mark.parametrize("type_", ["i8", "i16", "i64"])
def test_integers_of_any_width(type_: str, transform: Transform) -> None:
    text, _ = transform(UPDATE.replace("i32", type_), GpuParallelScattersPass())
    assert text.count("memref.atomic_rmw") == 1 and "memref.store" not in text


def test_sums_of_floats_are_atomic(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(FLOATS, GpuParallelScattersPass())
    golden(text)
    assert text.count("memref.atomic_rmw") == 1 and "memref.store" not in text


def added(x, i):
    result = np.ones((7, x.shape[1]), x.dtype)
    np.add.at(result, i, x)
    return result


def stored(x, i):
    result = np.zeros((7, x.shape[1]), x.dtype)
    result[i] = x
    return result


def twice(x, i):
    result = np.zeros((7, 7), x.dtype)
    for step in range(2):
        np.add.at(result, (i, i[::-1]), x[:, step])
        result[i[::-1], i] = x[:, step]
    return result


@pytest.mark.parametrize("function", [added, stored, twice])
@pytest.mark.parametrize("type_", ["i4", "f8"])
def test_results_are_the_programs(
    function: Any, type_: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To the last bit, however often a place is met, in whatever order threads are.

    So it is with sums of floats where that is asked for; otherwise those are rounded as they come.
    """
    monkeypatch.setenv("STEPWELL_SIMT_SEED", "9")
    random = np.random.default_rng(3)
    x = (8 * random.normal(size=(90, 5))).astype(type_)
    i = random.integers(-7, 7, size=90)
    expected = function(x, i)
    exact = sw.jit(function, target="simt", deterministic=True)
    np.testing.assert_array_equal(exact(x, i), expected)
    tolerance = 1e-13 if type_ == "f8" else 0
    np.testing.assert_allclose(sw.jit(function, target="simt")(x, i), expected, tolerance)
