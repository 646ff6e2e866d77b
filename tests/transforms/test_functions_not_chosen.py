"""What a `where` does not choose has no part in a gradient, even where its own is infinite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

STEEP: dict[str, tuple[Callable[[Any], Any], float]] = {
    "sqrt": (np.sqrt, 0.0),
    "log": (np.log, 0.0),
    "log2": (np.log2, 0.0),
    "log10": (np.log10, 0.0),
    "log1p": (np.log1p, -1.0),
    "cbrt": (np.cbrt, 0.0),
    "reciprocal": (lambda x: 1 / x, 0.0),
    "quotient": (lambda x: np.sin(x) / x, 0.0),
    "norm": (lambda x: x / np.sqrt(x * x), 0.0),
    "power": (lambda x: x**0.5, 0.0),
    "arcsin": (np.arcsin, 1.0),
    "arccos": (np.arccos, -1.0),
    "arccosh": (np.arccosh, 1.0),
    "arctanh": (np.arctanh, 1.0),
}


@pytest.mark.parametrize("name", STEEP)
def test_not_chosen(name: str) -> None:
    f, place = STEEP[name]

    def cost(x: Any) -> Any:
        return np.sum(np.where(x == place, 2.0 * x, f(x)))

    inside = place + (-0.5 if name in ("arcsin", "arctanh") else 0.5)
    x = np.array([place, inside])
    step = 1e-6
    slope = (f(inside + step) - f(inside - step)) / (2 * step)
    expected = [2.0, slope]
    np.testing.assert_allclose(sw.grad(cost)(x), expected, rtol=1e-6)
    np.testing.assert_allclose(sw.jvp(cost)(np.array([1.0, 0.0]), x)[1], 2.0)


def test_a_slope_of_nothing_is_differentiated_again() -> None:
    """A cotangent that happens to be 0 still has a derivative."""
    second = sw.hessian(lambda x: np.sum((np.sqrt(x) - 1.0) ** 2))(np.array([1.0, 4.0]))
    np.testing.assert_allclose(second, np.diag([0.5, 0.5 / 8]), rtol=1e-12)
