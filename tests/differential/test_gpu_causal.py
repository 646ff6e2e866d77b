"""Causal attention: one kernel, which does no keys that all rows of a block are masked from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

RANDOM = np.random.default_rng(7)


def attended(scores: Any, v: Any) -> Any:
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True) @ v


def by_numbers(q, k, v):
    rows, keys = np.arange(q.shape[0]), np.arange(k.shape[0])
    return attended(np.where(rows[:, None] >= keys, q @ k.T / 8, -np.inf), v)


def by_turned_numbers(q, k, v):
    rows, keys = np.arange(q.shape[0]), np.arange(k.shape[0])
    return attended(np.where(keys <= rows[:, None], q @ k.T / 8, -np.inf), v)


def by_triangle(q, k, v):
    scores = q @ k.T / 8
    return attended(np.where(np.tril(np.ones_like(scores)) > 0, scores, -np.inf), v)


def of_later_keys(q, k, v):
    rows, keys = np.arange(q.shape[0]), np.arange(k.shape[0])
    return attended(np.where(rows[:, None] <= keys, q @ k.T / 8, -np.inf), v)


def by_a_finite_number(q, k, v):
    rows, keys = np.arange(q.shape[0]), np.arange(k.shape[0])
    return attended(np.where(rows[:, None] >= keys, q @ k.T / 8, -5.0), v)


def given(rows: int, keys: int) -> list[np.ndarray]:
    shapes = [(rows, 24), (keys, 24), (keys, 70)]
    return [RANDOM.normal(size=shape).astype(np.float32) for shape in shapes]


def skips(function: Callable[..., Any]) -> bool:
    """Whether a block tells its threads what it has found in values behind its rows.

    That it is one kernel is asserted.
    """
    specs = ("f32[n, 24]", "f32[m, 24]", "f32[m, 70]")
    text = sw.jit(function, target="simt").lower(*specs).ir("loop")
    assert text.count("gpu.launch_func") == 1
    barriers = text.count("gpu.barrier")
    assert barriers in (4, 5)
    return barriers == 5


@pytest.mark.parametrize("function", [by_numbers, by_turned_numbers, by_triangle])
@pytest.mark.parametrize(("rows", "keys"), [(150, 150), (3, 3), (70, 140), (200, 65)])
def test_causal(function: Callable[..., Any], rows: int, keys: int) -> None:
    assert skips(function)
    arrays = given(rows, keys)
    expected = function(*(array.astype(np.float64) for array in arrays))
    result = sw.jit(function, target="simt")(*arrays)
    np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("function", [of_later_keys, by_a_finite_number])
def test_other_masks(function: Callable[..., Any]) -> None:
    """What a block's rows do not look at is not known, or counts a little."""
    assert not skips(function)
    arrays = given(100, 100)
    expected = function(*(array.astype(np.float64) for array in arrays))
    result = sw.jit(function, target="simt")(*arrays)
    np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("bad", [np.inf, -np.inf, np.nan])
def test_values_that_are_no_numbers_are_found(bad: float) -> None:
    """NumPy multiplies them by 0, which is NaN in all rows of that column."""
    arrays = given(130, 200)
    arrays[2][190, 3] = arrays[2][66, 69] = bad
    expected = by_numbers(*(array.astype(np.float64) for array in arrays))
    assert np.isnan(expected[:60, [3, 69]]).all() and np.isfinite(expected[:, 4]).all()
    result = sw.jit(by_numbers, target="simt")(*arrays)
    np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-5)
