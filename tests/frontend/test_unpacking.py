"""`a, b = x` of as many rows as the call finds, and sizes that only the call knows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from stepwell import jit


def test_columns_by_name() -> None:
    def area(p: Any) -> Any:
        x, y = p.T
        (a, b), c = (x, y), 3
        total = np.zeros(())
        for u, v in p:
            total = total + u * v
        return (a * np.roll(b, 1)).sum() + c + total

    compiled = jit(area)
    for n in (5, 1, 0):
        p = np.random.default_rng(n).random((n, 2))
        np.testing.assert_allclose(compiled(p), area(p))
    for columns, message in ((3, "too many values"), (1, "not enough values")):
        with pytest.raises(ValueError, match=message):
            compiled(np.ones((4, columns)))


def test_triangles_of_a_size_of_the_call() -> None:
    def corners(a: Any, k: int) -> Any:
        upper = np.triu_indices(a.shape[0], k)
        lower = np.tril_indices_from(a)
        a[upper] = 0
        return *upper, *lower, *np.tril_indices(len(a), -1, 7)

    compiled = jit(corners)
    for n in (1, 2, 5):
        for k in (-1, 0, 2):
            a, b = np.ones((n, n)), np.ones((n, n))
            for expected, found in zip(corners(a, k), compiled(b, k), strict=True):
                assert np.array_equal(expected, found) and expected.dtype == found.dtype
            assert np.array_equal(a, b)


def test_windows_of_a_size_of_the_call() -> None:
    def deviation(x: Any, w: int) -> Any:
        return np.lib.stride_tricks.sliding_window_view(x, w).std(axis=1)

    compiled = jit(deviation)
    x = np.random.default_rng(0).random(30)
    for w in (2, 7):
        np.testing.assert_allclose(compiled(x, w), deviation(x, w))
    with pytest.raises(ValueError, match="window shape cannot be larger"):
        compiled(x, 31)
