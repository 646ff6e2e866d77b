"""Variances: of whole arrays of f32 and f64 in one pass, where that is as exact; else in two."""

from __future__ import annotations

import warnings
from fractions import Fraction
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


def _exactly(x: np.ndarray) -> float:
    """The variance of f64, rounded once."""
    numbers = [Fraction(number) for number in x.tolist()]
    total = sum(numbers)
    return float(sum(n * n for n in numbers) / len(numbers) - (total / len(numbers)) ** 2)


_NORMAL = np.random.default_rng(4).normal(size=20_000)
_EPSILON = 2.0**-52


@pytest.mark.parametrize(
    "x",
    [
        pytest.param(_NORMAL, id="normal"),
        pytest.param(_NORMAL + 1e9, id="far from zero"),
        pytest.param(np.arange(20_000) / 3.0, id="sorted"),
        pytest.param(_NORMAL * 1e-160, id="tiny"),
        pytest.param(np.where(np.arange(20_000) == 5, 1e12, _NORMAL), id="an outlier in front"),
        pytest.param(np.where(np.arange(20_000) < 64, 1e3, _NORMAL), id="other numbers in front"),
        pytest.param(np.where(np.arange(20_000) < 64, _NORMAL, 7.0), id="equal ones behind"),
        pytest.param(_NORMAL[:3], id="three"),
    ],
)
def test_f64_is_no_less_exact_than_numpy(x: np.ndarray) -> None:
    exact = _exactly(x)
    ours, theirs = stepwell.jit(lambda x: np.var(x))(x), np.var(x)
    # 1 + 3 k**2 times what the sums lose, which is at most 2 ulps, k**2 <= 4
    assert abs(ours - exact) <= abs(theirs - exact) + 13 * _EPSILON * exact


@pytest.mark.parametrize("x", [[1e200, -1e200], [1e308, -1e308], [3e307, 1e307] * 3, [0.0] * 70])
def test_f64_at_the_ends_of_its_range(x: list[float]) -> None:
    with np.errstate(all="ignore"):
        np.testing.assert_equal(stepwell.jit(lambda x: np.var(x))(np.array(x)), np.var(x))


def test_no_sum_of_equal_numbers_overflows() -> None:
    assert stepwell.jit(lambda x: np.var(x))(np.full(100, 1e308)) == 0


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@pytest.mark.parametrize("value", [0.1, 1e6 + 0.25, -3e-20, 1e30])
def test_of_equal_numbers_is_nothing(value: float, dtype: str) -> None:
    x = np.full(100_003, value, dtype)
    ours = stepwell.jit(lambda x: np.var(x))(x)
    assert ours <= (0 if dtype == "f4" else (_EPSILON * value) ** 2)


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


def test_what_is_computed_is_not_kept_for_its_variance() -> None:
    for dtype in ("f32", "f64"):
        lowered = stepwell.jit(lambda x, y: np.var(x * y)).lower(f"{dtype}[n]", f"{dtype}[n]")
        assert "memref.alloc(" not in lowered.ir("affine")


def test_an_array_is_read_once_for_mean_and_variance() -> None:
    lowered = stepwell.jit(lambda x: (np.mean(x), np.var(x))).lower(stepwell.spec("f32[n]"))
    lines = [line for line in lowered.ir("affine").splitlines() if "vector_load" in line]
    places = {line.split("[")[1].split("]")[0] for line in lines}
    assert 1 <= len(places) <= 4  # neighbouring vectors, in whole strips and in what is left over
