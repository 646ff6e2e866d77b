"""Rows put in and left out, windows, strides, and what is asked of arrays: as NumPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided

import stepwell as sw

X = np.random.default_rng(7).normal(size=(7, 5))
V = X[:, 0].copy()


def check(function: Callable[..., Any], *operands: Any) -> None:
    expected = function(*operands)
    for wanted, got in zip(expected, sw.jit(function)(*operands), strict=True):
        assert np.shape(wanted) == np.shape(got)
        assert np.asarray(wanted).dtype == np.asarray(got).dtype
        np.testing.assert_allclose(got, wanted, rtol=1e-13, atol=1e-13)


PROGRAMS: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
    (lambda x: (np.insert(x, 2, 5.0), np.insert(x, -1, 5.0), np.insert(x, len(x), 1)), (V,)),
    (
        lambda x: (np.insert(x, 2, [5, 6]), np.insert(x, [1, 3], [5, 6]), np.insert(x, [1, 1], 9)),
        (V,),
    ),
    (lambda x: (np.insert(x, slice(1, 3), 7), np.insert(x, np.arange(1, len(x)), 0)), (V,)),
    (lambda x: (np.insert(x, 2, 5.0, axis=0), np.insert(x, -1, np.arange(7.0), axis=1)), (X,)),
    (lambda x: (np.insert(x, [1, 3], 0, axis=1), np.insert(x, [0], np.ones((7, 2)), axis=1)), (X,)),
    (lambda x, k: (np.insert(x, k, 5.0), np.delete(x, k), np.delete(x, -k)), (V, 3)),
    (lambda x: (np.insert(x, x > 0, 1.0), np.delete(x, x > 0), np.delete(x, [1, -1])), (V,)),
    (lambda x: (np.delete(x, 2), np.delete(x, slice(1, 4)), np.delete(x, -1)), (V,)),
    (lambda x: (np.delete(x, 2, 0), np.delete(x, [0, 2], 1), np.delete(x, slice(1, 4), 0)), (X,)),
    (lambda x: (as_strided(x, (x.shape[0] - 2, 3), (x.itemsize, x.itemsize)),), (V,)),
    (lambda x: (as_strided(x, (x.shape[0] - 2, x.shape[1] - 1, 3, 2), x.strides * 2),), (X,)),
    (lambda x: (np.isscalar(x[0]), np.isscalar(x), np.iterable(x), np.can_cast(x, "f4")), (V,)),
]


@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_values(number: int):
    function, operands = PROGRAMS[number]
    check(function, *operands)


@pytest.mark.parametrize("length", [0, 1, 2, 9])
def test_tapers_of_an_unknown_number_of_points(length: int):
    check(lambda n: (np.hanning(n), np.hamming(n), np.blackman(n), np.bartlett(n)), length)
    check(lambda n: (np.kaiser(n, 8.6),), length)


def test_errors_are_those_of_numpy():
    for function in (lambda x, k: np.delete(x, k), lambda x, k: np.insert(x, k + 1, 0)):
        with pytest.raises(IndexError, match="is out of bounds for axis 0"):
            sw.jit(function)(V, 7)


def test_as_strided_reaches_no_further_than_the_array():
    with pytest.raises(ValueError, match="reaches beyond the end of the array"):
        sw.jit(lambda x: as_strided(x, (len(x), 2), (8, 8)))(V)
    with pytest.raises(sw.UnsupportedError, match="ascontiguousarray"):
        sw.jit(lambda x: as_strided(x, (3, 2), (8, 8)))(X[:, 0])
