"""Results as long as the numbers say: places of what is true, what stands there, sets."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.tools.differential import check_program

X = np.random.default_rng(2).integers(-2, 3, (4, 5)).astype(float)
V = np.array([3.0, 1.0, np.nan, 3.0, -0.0, np.nan, 0.0])


def in_a_loop(x: Any) -> Any:
    total = 0.0
    for i in range(x.shape[0]):
        places = np.flatnonzero(x[i])
        total += x[i][places].sum() * places.shape[0]
    return total


PROGRAMS: list[tuple[Any, tuple[Any, ...]]] = [
    (lambda x: np.nonzero(x), (X,)),
    (lambda x: x.nonzero(), (V,)),
    (lambda x: np.nonzero(x), (np.zeros((0, 3)),)),
    (lambda x: np.flatnonzero(x > 0), (X,)),
    (lambda x: np.argwhere(x), (X,)),
    (lambda x: np.extract(x > 0, x), (X,)),
    (lambda x, v: np.compress(v > 1, x, axis=1), (X, np.array([0.0, 2, 3]))),
    (lambda x: np.where(x > 1)[0], (V,)),
    (lambda x: np.unique(x), (X,)),
    (lambda x: np.unique(x), (V,)),
    (lambda x: np.unique(x), (np.zeros(0),)),
    (lambda x: np.unique(x, True, True, True), (X,)),
    (lambda x: np.unique(x, return_counts=True), (V,)),
    (lambda x: np.unique(x, return_inverse=True, equal_nan=False), (V,)),
    (lambda x: np.unique(x, return_index=True, return_counts=True), (np.zeros(0),)),
    (lambda x: tuple(np.unique_all(x)), (X,)),
    (lambda x: np.unique_counts(x).counts, (V,)),
    (lambda x: np.unique_inverse(x).inverse_indices, (X,)),
    (lambda x, y: np.union1d(x, y), (X, X + 1)),
    (lambda x, y: np.intersect1d(x, y), (X, X + 1)),
    (lambda x, y: np.setxor1d(x, y), (X, X + 1)),
    (lambda x, y: np.setxor1d(x, y), (np.zeros(0), np.zeros(0))),
    (lambda x, y: np.setdiff1d(x, y), (X, X + 1)),
    (lambda x, y: np.setdiff1d(x, y, assume_unique=True), (np.array([5.0, 1, 3]), X)),
    (lambda x: x[np.nonzero(x)].sum(), (X,)),
    (in_a_loop, (X,)),
]


@pytest.mark.parametrize(("function", "arguments"), PROGRAMS)
def test_as_numpy(function: Any, arguments: tuple[Any, ...]) -> None:
    check_program(function, *arguments)


def test_of_scalars() -> None:
    with pytest.raises(ValueError, match="nonzero on 0d arrays"):
        sw.jit(lambda x: np.nonzero(x.sum()))(X)


def test_what_is_not_supported() -> None:
    with pytest.raises(sw.UnsupportedError, match=r"numpy\.unique of arrays that are known only"):
        sw.jit(lambda x: np.unique(x, axis=0))(X)
    with pytest.raises(sw.UnsupportedError, match=r"numpy\.intersect1d"):
        sw.jit(lambda x: np.intersect1d(x, x, return_indices=True))(X)
