"""Calls of NumPy's functions from loops: with the arrays of the call before, and with others."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

import stepwell as sw


def filtered(a: Any, steps: int) -> Any:
    total = 0.0
    for i in range(steps):
        m = a + i * np.eye(len(a))
        sign, log = np.linalg.slogdet(m)
        values, vectors = np.linalg.eigh(m)
        total += np.linalg.inv(m)[0, 0] + sign * log + values.sum() + abs(vectors[0]).sum()
    return total


def narrowing(x: Any) -> Any:
    """Sorts parts of other lengths, at other places, down to none."""
    total = 0.0
    for i in range(len(x) + 1):
        part = np.sort(x[i:])
        total += part[: len(part) // 2].sum()
    return total


def symmetric(seed: int, size: int) -> Any:
    a = np.random.default_rng(seed).random((size, size))
    return a + a.T + size * np.eye(size)


def test_in_a_loop() -> None:
    compiled = sw.jit(filtered)
    for size in (2, 5, 2):
        a = symmetric(1, size)
        assert np.isclose(compiled(a, 6), filtered(a, 6), rtol=1e-12)
    x = np.random.default_rng(2).random(9)
    assert np.isclose(sw.jit(narrowing)(x), narrowing(x), rtol=1e-13)


def test_errors_between_calls() -> None:
    compiled = sw.jit(lambda a: np.linalg.inv(a))
    good, bad = symmetric(1, 3), np.zeros((3, 3))
    for _ in range(2):
        np.testing.assert_allclose(compiled(good), np.linalg.inv(good))
        with pytest.raises(np.linalg.LinAlgError):
            compiled(bad)


def test_in_threads() -> None:
    compiled = sw.jit(filtered)
    inputs = [symmetric(seed, 3) for seed in range(8)]
    compiled(inputs[0], 1)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda a: compiled(a, 50), inputs))
    np.testing.assert_allclose(found, [filtered(a, 50) for a in inputs], rtol=1e-12)
