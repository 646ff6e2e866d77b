"""Comprehensions over arrays of as many rows as only the call knows: as in NumPy, or refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

A = np.random.default_rng(0).uniform(-1, 1, (5, 3))


def norms(a: Any) -> Any:
    return np.array([np.linalg.norm(row) for row in a])


def sums(a: Any) -> Any:
    x = a[:, 0]
    positive = sum(v * v for v in x if v > 0)
    return positive, sum(row for row in a), sum(1 for v in x if v > 0), sum((v for v in x), 2.5)


def truths(a: Any) -> Any:
    x = a[:, 0]
    return any(v > 0.9 for v in x), all(v < 2 for v in x), any(v > 0 for v in x if v < -0.5)


def extremes(a: Any) -> Any:
    return max(v * v for v in a[:, 0]), min(abs(row).sum() for row in a)


def of_pairs(a: Any) -> Any:
    x, y = a[:, 0], a[:, 1]
    total = sum(p * q - r for p, q, r in a)
    return total, sum(p * q for p, q in zip(x, y)), np.array([i * v for i, v in enumerate(x)])  # noqa: B905


def lists(a: Any) -> Any:
    rows = [row * 2 for row in a]
    total = 0.0
    for row in rows:
        total += row @ row
    numbers = [row.sum() for row in rows]
    a[:] = 0
    return total, len(rows), rows[0], numbers[-1], max(numbers), sum(numbers), np.mean(numbers)


def joined(a: Any) -> Any:
    rows = [row / row.sum() for row in a]
    return np.stack(rows), np.stack(rows, axis=1), np.concatenate(rows), np.array(rows).T


def chosen(a: Any) -> Any:
    x = a[:, 0]
    return np.array([v * 2 for v in x if v > 0]), len([v for v in x if v < 0])


def in_loops(a: Any) -> Any:
    total = 0.0
    for i in range(a.shape[0]):
        total += sum(a[i, j % 3] for j in range(i)) + max([a[i, j] for j in range(a.shape[1])])
    return total


def unrolled(a: Any) -> Any:
    return [a[k] for k in (0, 2)], [a * k for k in range(3) if k]


FUNCTIONS = [norms, sums, truths, extremes, of_pairs, lists, joined, chosen, in_loops, unrolled]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_as_numpy(function: Callable[[Any], Any]) -> None:
    compiled = sw.jit(function)
    for count in (5, 3):
        ours, numpys = A[:count].copy(), A[:count].copy()
        found, expected = compiled(ours), function(numpys)
        np.testing.assert_array_equal(ours, numpys)
        if not isinstance(expected, tuple):
            found, expected = (found,), (expected,)
        for one, other in zip(found, expected, strict=True):
            assert np.asarray(one).dtype == np.asarray(other).dtype
            np.testing.assert_allclose(one, other)


def test_bodies_are_traced_once() -> None:
    text = sw.jit(norms).lower("f64[n, m]").ir("nd")
    assert text.count("scf.for") == 1


def test_no_rows() -> None:
    assert sw.jit(norms)(A[:0]).shape == (0,)
    with pytest.raises(ValueError, match="empty"):
        sw.jit(extremes)(A[:0])


def test_gradients_and_batches() -> None:
    def energy(x: Any) -> Any:
        return sum(np.sin(v) * v for v in x if v > 0) + np.sum(np.array([v**2 for v in x]))

    x = A[:, 0]
    slope = np.where(x > 0, np.cos(x) * x + np.sin(x), 0.0) + 2 * x
    np.testing.assert_allclose(sw.grad(energy)(x), slope)
    np.testing.assert_allclose(sw.vmap(energy)(A), [energy(row) for row in A])


def stored_into(a: Any) -> Any:
    rows = [row for row in a]
    rows[0][:] = 1
    return a


def read_later(a: Any) -> Any:
    rows = [row for row in a]
    a[:] = 0
    return rows[0]


def same_row(a: Any) -> Any:
    row = a[0] * 1
    rows = []
    for i in range(a.shape[0]):
        row += i
        rows.append(row)
    return np.array(rows)


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (stored_into, "may be the argument a"),
        (read_later, "may be a view"),
        (same_row, "may be a view"),
    ],
)
def test_refused(function: Callable[[Any], Any], message: str) -> None:
    with pytest.raises(sw.UnsupportedError, match=message) as caught:
        sw.jit(function)(A.copy())
    assert f"{__file__}:" in str(caught.value)
