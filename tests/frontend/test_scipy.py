"""Functions of SciPy in a traced function: those of `scipy.linalg`; others are named as refused."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import UnsupportedError

linalg = pytest.importorskip("scipy.linalg")

RANDOM = np.random.default_rng(11)
A, B = RANDOM.normal(size=(5, 5)), RANDOM.normal(size=(5, 2))
P, V = A @ A.T + np.eye(5), B[:, 0].copy()

PROGRAMS: list[Callable[..., Any]] = [
    lambda a, p, b, v: (linalg.inv(a), linalg.det(a), linalg.pinv(b), linalg.norm(v, 1)),
    lambda a, p, b, v: (linalg.solve(a, v), linalg.solve(a, b, transposed=True)),
    lambda a, p, b, v: (linalg.solve(p, b, assume_a="pos"), linalg.eigvalsh(p)),
    lambda a, p, b, v: (linalg.cholesky(p), linalg.cholesky(p, lower=True)),
    lambda a, p, b, v: (
        linalg.solve_triangular(p, v),
        linalg.solve_triangular(p, b, lower=True, unit_diagonal=True),
        linalg.solve_triangular(p, v, trans=1),
    ),
    lambda a, p, b, v: (
        linalg.cho_solve(linalg.cho_factor(p), v),
        linalg.cho_solve(linalg.cho_factor(p, lower=True), b),
    ),
    lambda a, p, b, v: (linalg.block_diag(a, b, 3.0), linalg.toeplitz(v), linalg.toeplitz(v, a[0])),
    lambda a, p, b, v: (linalg.expm(a), linalg.expm(7 * a), linalg.expm(0.01 * p)),
    lambda a, p, b, v: (abs(linalg.qr(b, mode="economic")[1]), linalg.svd(a)[1], linalg.eigh(p)[0]),
]


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_values(number: int, dtype: Any):
    program, operands = PROGRAMS[number], [x.astype(dtype) for x in (A, P, B, V)]
    bound = 1e-11 if dtype is np.float64 else 2e-4
    for got, wanted in zip(sw.jit(program)(*operands), program(*operands), strict=True):
        assert np.shape(got) == np.shape(wanted) and got.dtype == wanted.dtype
        assert np.max(np.abs(got - wanted)) <= bound * np.max(np.abs(wanted))


def test_the_exponential_has_a_gradient():
    slope = sw.grad(lambda t: linalg.expm(t * A)[0, 1])(0.3)
    assert np.isclose(slope, (A @ linalg.expm(0.3 * A))[0, 1])


def test_others_are_named_with_the_users_line():
    signal, here = pytest.importorskip("scipy.signal"), "test_scipy.py"
    for program, name in (
        (lambda a: linalg.lu(a)[0], "scipy.linalg.lu"),
        (lambda a: signal.convolve2d(a, a), "scipy.signal.convolve2d"),
    ):
        with pytest.raises(UnsupportedError, match=rf"{name} is not supported[\s\S]*{here}"):
            sw.jit(program)(A)


def test_deep_copies_are_copies():
    def program(a: Any) -> Any:
        state = {"a": a + 1}
        kept = copy.deepcopy(state)
        state["a"][0] = 0
        return kept["a"], copy.copy(state["a"]), copy.deepcopy(a[0, 0])

    for got, wanted in zip(sw.jit(program)(A), program(A), strict=True):
        np.testing.assert_array_equal(got, wanted)


def test_arrays_without_numbers_are_kept_aside():
    def program(a: Any) -> Any:
        names, unset = np.array(["x", "y"]), np.array([[None] * 2]).T
        total = a.sum() if unset[0, 0] is None else 0.0
        return {str(name): total * number for number, name in enumerate(names)}

    assert sw.jit(program)(A) == pytest.approx(program(A))
