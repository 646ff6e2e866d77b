"""Edges set from the rows beside them, and shifted parts: in place, or as if copied first."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import stepwell as sw


def mirrored(p: Any, steps: int) -> Any:
    for _ in range(steps):
        q = p.copy()
        p[1:-1, 1:-1] = 0.25 * (q[1:-1, 2:] + q[1:-1, :-2] + q[2:, 1:-1] + q[:-2, 1:-1])
        p[:, -1] = p[:, -2]
        p[0, :] = p[1, :]
        p[:, 0] = 2 * p[:, 1] - p[:, 2]
        p[-1, ::-1] = p[-2, :]
    return p.sum()


def shifted(p: Any, steps: int) -> Any:
    for _ in range(steps):
        p[1:] = p[:-1]
        p[:, :-2] = p[:, 2:]
        p[0] = p[-1] + 1
        p[:2, 1] = p[1:3, 1]
    return p.sum()


@pytest.mark.parametrize("function", [mirrored, shifted])
def test_as_numpy(function: Any) -> None:
    compiled = sw.jit(function)
    for shape in ((5, 19), (3, 3), (2, 40)):
        own = np.random.default_rng(3).random(shape)
        other = own.copy()
        np.testing.assert_allclose(compiled(own, 3), function(other, 3), rtol=1e-13)
        np.testing.assert_allclose(own, other, rtol=1e-13)
