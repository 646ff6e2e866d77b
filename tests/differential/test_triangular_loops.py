"""Loops whose extents depend on loops around them: affine, in vectors, right at every landing."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from stepwell.frontend.jit import jit
from stepwell.tools.differential import check_program


def trisolv(L: Any, x: Any, b: Any) -> None:
    for i in range(x.shape[0]):
        x[i] = (b[i] - L[i, :i] @ x[:i]) / L[i, i]


def covariance(m: Any, data: Any) -> Any:
    cov = np.zeros((m, m))
    for i in range(m):
        cov[i:m, i] = cov[i, i:m] = data[:, i] @ data[:, i:m]
    return cov


def cholesky(A: Any) -> None:
    A[0, 0] = np.sqrt(A[0, 0])
    for i in range(1, A.shape[0]):
        for j in range(i):
            A[i, j] -= np.dot(A[i, :j], A[j, :j])
            A[i, j] /= A[j, j]
        A[i, i] -= np.dot(A[i, :i], A[i, :i])
        A[i, i] = np.sqrt(A[i, i])


def durbin(r: Any) -> Any:
    y = np.empty_like(r)
    alpha, beta = -r[0], 1.0
    y[0] = -r[0]
    for k in range(1, r.shape[0]):
        beta *= 1.0 - alpha * alpha
        alpha = -(r[k] + np.dot(np.flip(r[:k]), y[:k])) / beta
        y[:k] += alpha * np.flip(y[:k])
        y[k] = alpha
    return y


def windows(x: Any, w: Any) -> Any:
    sums = np.zeros_like(x)
    for i in range(x.shape[0]):
        sums[i] = np.sum(x[i : i + 5]) + np.max(x[: i + 1]) + np.sum(w[2:i])
    return sums


def random(*shape: int) -> np.ndarray:
    return np.random.default_rng(5).random(shape)


def positive(n: int) -> np.ndarray:
    A = random(n, n)
    return A @ A.T + n * np.eye(n)


PROGRAMS: list[tuple[Any, tuple[Any, ...]]] = [
    (trisolv, (random(13, 13) + np.eye(13), np.zeros(13), random(13))),
    (covariance, (11, random(5, 11))),
    (covariance, (9, random(6, 11))),
    (cholesky, (positive(12),)),
    (durbin, (random(14),)),
    (windows, (random(20), random(9))),
]


@pytest.mark.parametrize(
    ("function", "arguments"), PROGRAMS, ids=lambda x: getattr(x, "__name__", "")
)
def test_at_every_landing(function: Any, arguments: tuple[Any, ...]) -> None:
    check_program(function, *arguments)


@pytest.mark.parametrize(
    ("function", "specs"),
    [
        (trisolv, ("f64[n, n]", "f64[n]", "f64[n]")),
        (covariance, (int, "f64[k, m]")),
        (cholesky, ("f64[n, n]",)),
        (durbin, ("f64[n]",)),
    ],
    ids=lambda x: getattr(x, "__name__", ""),
)
def test_are_vectorized(function: Any, specs: tuple[Any, ...]) -> None:
    text = jit(function).lower(*specs).ir("affine")
    assert "scf.for" not in text
    assert "vector<" in text
