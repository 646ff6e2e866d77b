"""Gradients of linear algebra and sorting against central differences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.passes.nd_differentiation.host import RULES

G = np.random.default_rng(3)
MATRIX = G.normal(size=(4, 4)) + 4 * np.eye(4)
SYMMETRIC = MATRIX @ MATRIX.T
STACK = np.stack([SYMMETRIC, SYMMETRIC + np.eye(4)])
TALL = G.normal(size=(6, 4))
RAMP = np.arange(24.0).reshape(6, 4)


def symmetric(x: Any) -> Any:
    return (x + x.T) / 2


def of_svd(x: Any) -> Any:
    u, s, vt = np.linalg.svd(x, full_matrices=False)
    return np.sum(u**2 * RAMP) + np.sum(vt**2 * RAMP[:4]) + np.sum(s**3)


def of_eigh(x: Any) -> Any:
    values, vectors = np.linalg.eigh(symmetric(x))
    return np.sum(values**2 * RAMP[0]) + np.sum(vectors**2 * RAMP[:4])


def of_qr(x: Any) -> Any:
    q, r = np.linalg.qr(x)
    return np.sum(q**3) + np.sum(r**3)


COSTS: dict[str, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    "solve": (lambda a, b: np.sum(np.linalg.solve(a, b) ** 2), (MATRIX, TALL[0])),
    "solve matrices": (lambda a, b: np.sum(np.linalg.solve(a, b) ** 2), (MATRIX, TALL[:4, :3])),
    "solve stacks": (lambda a, b: np.sum(np.linalg.solve(a, b) ** 2), (STACK, TALL[:4, :3])),
    "inv": (lambda a: np.sum(np.linalg.inv(a) ** 2), (STACK,)),
    "det": (lambda a: np.linalg.det(a), (MATRIX,)),
    "slogdet": (lambda a: np.sum(np.linalg.slogdet(a)[1]), (STACK,)),
    "cholesky": (lambda x: np.sum(np.linalg.cholesky(symmetric(x)) ** 3), (SYMMETRIC,)),
    "cholesky upper": (
        lambda x: np.sum(np.linalg.cholesky(symmetric(x), upper=True) ** 3),
        (SYMMETRIC,),
    ),
    "eigh": (of_eigh, (SYMMETRIC,)),
    "svd values": (lambda x: np.sum(np.linalg.svd(x, compute_uv=False) ** 3), (TALL,)),
    "svd": (of_svd, (TALL,)),
    "qr": (of_qr, (TALL,)),
    "sort": (lambda x: np.sum(np.sort(x, axis=0) * RAMP), (TALL,)),
    "median": (lambda x: np.sum(np.median(x, axis=0) ** 2), (TALL,)),
    "interp": (lambda x: np.sum(np.interp(x, [-9.0, 0.1, 9.0], [1.0, 5.0, -2.0]) ** 2), (TALL,)),
}


@pytest.mark.parametrize("name", COSTS)
def test_gradient(interpret: Any, name: str) -> None:
    cost, arguments = COSTS[name]
    gradients = interpret(sw.grad(cost, argnums=tuple(range(len(arguments)))), *arguments)
    for number, gradient in enumerate(gradients):
        expected = np.empty_like(gradient)
        for place in np.ndindex(gradient.shape):
            moved = [np.array(argument) for argument in arguments]
            moved[number][place] += 1e-6
            above = cost(*moved)
            moved[number][place] -= 2e-6
            expected[place] = (above - cost(*moved)) / 2e-6
        scale = np.abs(expected).max()
        np.testing.assert_allclose(gradient, expected, 1e-5, 1e-6 * scale)


def test_every_rule_is_tested() -> None:
    # Those of the transforms are in tests/transforms/test_complex_numbers.py.
    named = {name.removeprefix("linalg.") for name in RULES if not name.startswith("fft.")}
    assert named <= {name.split()[0] for name in COSTS}


def test_what_has_no_gradient_says_so() -> None:
    with pytest.raises(sw.CompileError, match="no gradient is known of numpy"):
        sw.grad(lambda x: np.sum(np.linalg.pinv(x)))(TALL)


def test_machine_code() -> None:
    value, gradient = sw.value_and_grad(lambda a: np.linalg.slogdet(a)[1])(MATRIX)
    np.testing.assert_allclose(value, np.linalg.slogdet(MATRIX)[1])
    np.testing.assert_allclose(gradient, np.linalg.inv(MATRIX).T)
