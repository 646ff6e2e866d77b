"""Variances: of whole arrays of f32 in one pass, in f64; of rows and other types in two."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest

import stepwell

DTYPES = ["f2", "f4", "f8"]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("axis", [None, 0, 1, (0, 1)])
@pytest.mark.parametrize("keepdims", [False, True])
def test_as_numpy(dtype: str, axis: Any, keepdims: bool) -> None:
    x = np.random.default_rng(1).normal(3, 2, (37, 53)).astype(dtype)
    chosen = x > 2

    def function(x: Any, chosen: Any) -> Any:
        return [
            np.var(x, axis=axis, keepdims=keepdims),
            np.std(x, axis=axis, keepdims=keepdims, ddof=1),
            np.var(x, axis=axis, keepdims=keepdims, where=chosen),
            np.mean(x, axis=axis, keepdims=keepdims),
        ]

    for ours, theirs in zip(stepwell.jit(function)(x, chosen), function(x, chosen), strict=True):
        assert ours.dtype == theirs.dtype and ours.shape == theirs.shape
        np.testing.assert_allclose(ours, theirs, rtol=2e-3 if dtype == "f2" else 1e-5)


@pytest.mark.parametrize("mean", [0.0, 1.0, 1e3, 1e5, 1e6])
@pytest.mark.parametrize("size", [5, 1000, 300_000])
def test_no_less_exact_than_numpy(mean: float, size: int) -> None:
    x = (np.random.default_rng(0).normal(size=size) + mean).astype(np.float32)
    exact = np.var(x.astype(np.float64))
    ours, theirs = stepwell.jit(lambda x: np.var(x))(x), np.var(x)
    assert abs(ours - exact) <= abs(theirs - exact) + 1e-7 * exact


@pytest.mark.parametrize("value", [0.1, 1e6 + 0.25, -3e-20, 1e30])
def test_of_equal_numbers_is_nothing(value: float) -> None:
    x = np.full(100_003, value, np.float32)
    assert stepwell.jit(lambda x: np.var(x))(x) == 0


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("special", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_gives_nan(dtype: str, special: float) -> None:
    x = np.ones(100, dtype)
    x[41] = special
    assert np.isnan(stepwell.jit(lambda x: np.var(x))(x))


@pytest.mark.parametrize("dtype", DTYPES)
def test_of_few_elements(dtype: str) -> None:
    compiled = stepwell.jit(lambda x: (np.var(x), np.var(x, ddof=1), np.var(x, ddof=5)))
    for size in (0, 1, 2, 3):
        x = np.arange(size, dtype=dtype)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            expected = [np.var(x), np.var(x, ddof=1), np.var(x, ddof=5)]
        for ours, theirs in zip(compiled(x), expected, strict=True):
            np.testing.assert_allclose(ours, theirs, rtol=1e-3)
    assert stepwell.jit(lambda x: np.var(x))(np.array(2, dtype)) == 0


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_gradient(dtype: str) -> None:
    x = np.random.default_rng(2).normal(2, 1, 101).astype(dtype)
    gradient = stepwell.grad(lambda x: np.var(x))(x)
    assert gradient.dtype == x.dtype
    wide = x.astype(np.float64)
    expected = 2 * (wide - wide.mean()) / x.size
    np.testing.assert_allclose(gradient, expected, atol=1e-8 if dtype == "f4" else 1e-15)


def test_an_outlier_in_front_costs_nothing() -> None:
    x = np.random.default_rng(3).normal(size=100_000).astype(np.float32)
    x[0] = 1e15
    exact = np.var(x.astype(np.float64))
    assert abs(stepwell.jit(lambda x: np.var(x))(x) - exact) <= 1e-7 * exact


def test_an_array_is_read_once_for_mean_and_variance() -> None:
    lowered = stepwell.jit(lambda x: (np.mean(x), np.var(x))).lower(stepwell.spec("f32[n]"))
    lines = [line for line in lowered.ir("affine").splitlines() if "vector_load" in line]
    places = {line.split("[")[1].split("]")[0] for line in lines}
    assert 1 <= len(places) <= 4  # neighbouring vectors, in whole strips and in what is left over
