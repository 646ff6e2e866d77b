"""`np.apply_along_axis`, `np.vectorize` and what else takes a function of the user's."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from stepwell import UnsupportedError, jit


@np.vectorize
def shrunk(a: Any, t: Any) -> Any:
    if a > t:
        return a - t
    elif a < -t:
        return a + t
    return 0.0


def elements(x: Any) -> Any:
    doubled = np.vectorize(lambda a, b: a * 2 + b, otypes=[float])
    return shrunk(x, 0.3), doubled(x, 1), np.vectorize(lambda a: (a, -a))(x)[1]


def slices(x: Any) -> Any:
    return (
        np.apply_along_axis(lambda row: row / row.sum(), 1, x),
        np.apply_along_axis(lambda row: np.sum(row), 0, x),
        np.apply_along_axis(lambda row: np.outer(row, row), 1, x),
        np.apply_along_axis(np.sort, 0, x),
        np.apply_along_axis(lambda row, k: np.array([row.min(), row.max(), k]), 0, x, 3.0),
    )


def parts(x: Any) -> Any:
    z = x + 1j
    return z.view(float), (z * 2).view(np.float64).sum()


def near(x: Any) -> Any:
    a = float(x[0, 0])
    return (
        math.isclose(a, a + 1e-12),
        math.isclose(a, a + 1),
        math.isclose(math.inf, a),
        math.isclose(0 * a, 1e-12, abs_tol=1e-9),
        math.isclose(a, a * 1.1, rel_tol=0.2),
    )


@pytest.mark.parametrize("function", [elements, slices, parts, near])
def test_as_numpy(function: Any) -> None:
    compiled = jit(function)
    for shape in ((3, 4), (2, 5)):
        x = np.random.default_rng(1).standard_normal(shape)
        for expected, found in zip(function(x), compiled(x), strict=True):
            a, b = np.asarray(expected), np.asarray(found)
            assert a.dtype == b.dtype and a.shape == b.shape
            np.testing.assert_allclose(b, a)


def test_vectorize_with_a_signature_is_refused() -> None:
    with pytest.raises(UnsupportedError, match="excluded or signature"):
        jit(lambda x: np.vectorize(np.sum, signature="(n)->()")(x))(np.ones((2, 3)))
