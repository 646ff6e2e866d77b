"""Derivatives by central differences, for tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def central_differences(f: Callable[..., Any], x: np.ndarray, step: float = 1e-6) -> np.ndarray:
    """The Jacobian of f at x, an f64 array: of the value's shape, then that of x."""
    columns = []
    for place in np.ndindex(x.shape):
        values = []
        for sign in (1, -1):
            moved = x.copy()
            moved[place] += sign * step
            values.append(np.asarray(f(moved), float))
        columns.append((values[0] - values[1]) / (2 * step))
    jacobian = np.stack(columns, axis=-1)
    return jacobian.reshape(jacobian.shape[:-1] + x.shape)
