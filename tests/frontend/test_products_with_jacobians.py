"""`vjp` and `jvp` beside finite differences, and what they refuse."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from stepwell import jit, jvp, vjp

RANDOM = np.random.default_rng(8)
X, A = RANDOM.normal(size=4), RANDOM.normal(size=(3, 4))


def f(x: Any, a: Any) -> Any:
    return np.tanh(a @ x) * np.sum(x * x)


def jacobian() -> np.ndarray:
    step = 1e-6
    columns = [(f(X + step * e, A) - f(X - step * e, A)) / (2 * step) for e in np.eye(4)]
    return np.stack(columns, axis=1)


def test_the_products_are_those_of_the_jacobian() -> None:
    u, v = RANDOM.normal(size=4), RANDOM.normal(size=3)
    value, product = vjp(f)(v, X, A)
    np.testing.assert_allclose(value, f(X, A), rtol=1e-14)
    np.testing.assert_allclose(product, v @ jacobian(), rtol=1e-7)
    value, product = jvp(f)(u, X, A)
    np.testing.assert_allclose(value, f(X, A), rtol=1e-14)
    np.testing.assert_allclose(product, jacobian() @ u, rtol=1e-7)


def test_by_several_arguments() -> None:
    v = RANDOM.normal(size=3)
    _, (by_x, by_a) = vjp(f, argnums=(0, 1))(v, X, A)
    np.testing.assert_allclose(by_x, v @ jacobian(), rtol=1e-7)
    assert by_a.shape == A.shape
    _, along = jvp(f, argnums=1)(A, X, A)
    np.testing.assert_allclose(np.sum(along * v), np.sum(by_a * A), rtol=1e-10)


def test_they_are_traced_within_others_and_compose() -> None:
    u, v = RANDOM.normal(size=4), RANDOM.normal(size=3)

    @jit
    def both(x: Any, a: Any, u: Any, v: Any) -> Any:
        return np.sum(jvp(f)(u, x, a)[1] * v) - np.sum(vjp(f)(v, x, a)[1] * u)

    assert abs(both(X, A, u, v)) < 1e-12
    _, second = jvp(lambda x: vjp(lambda y: y**3)(np.ones(4), x)[1])(u, X)
    np.testing.assert_allclose(second, 6 * X * u, rtol=1e-12)


def test_refused() -> None:
    with pytest.raises(ValueError, match="the vector has 2 dimensions, not 1"):
        vjp(f)(A, X, A)
    with pytest.raises(ValueError, match="the vector's extents"):
        jvp(f)(np.ones(3), X, A)
    with pytest.raises(ValueError, match="nested as the value"):
        vjp(lambda x: (x, x))(X, X)
    with pytest.raises(TypeError, match="is of int64"):
        vjp(lambda x: x * 1.0)(X, np.arange(4))
    with pytest.raises(ValueError, match="no argument 2"):
        jvp(f, argnums=2)
