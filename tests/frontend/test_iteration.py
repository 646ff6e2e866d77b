"""`np.nditer` as NumPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

from .test_growing import check_same

X = np.random.default_rng(3).normal(size=(3, 4))


def numerical_gradient(f: Callable[[Any], Any], x: Any, h: float = 1e-4) -> Any:
    gradient = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
    while not it.finished:
        place = it.multi_index
        kept = x[place]
        x[place] = kept + h
        above = f(x)
        x[place] = kept - h
        below = f(x)
        gradient[place] = (above - below) / (2 * h)
        x[place] = kept
        it.iternext()
    return gradient


def elements(x: Any) -> Any:
    total = 0.0
    for v in np.nditer(x):
        total += v * 2
    with np.nditer(x, op_flags=["readwrite"]) as it:
        for v in it:
            v[...] = 2 * v
    return total, x


def of_two(x: Any, y: Any) -> Any:
    total, last = 0.0, 0
    it = np.nditer([x, y], flags=["c_index"])
    while not it.finished:
        total += it[0] * it[1]
        last = it.index
        it.iternext()
    return total, last


def stored(x: Any, y: Any) -> Any:
    for a, b in np.nditer([x, y], op_flags=[["readwrite"], ["readonly"]]):
        a[...] = a + b
    return x


PROGRAMS: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
    (lambda x: numerical_gradient(lambda v: np.sum(v**2 * np.sin(v)), x), (X,)),
    (lambda x: numerical_gradient(lambda v: np.sum(v**3), x), (X[0].copy(),)),
    (elements, (X,)),
    (of_two, (X, X[:1])),
    (stored, (X, np.arange(4.0))),
]


@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_as_numpy(number: int) -> None:
    program, operands = PROGRAMS[number]
    expected, given = ([x.copy() for x in operands] for _ in range(2))
    check_same(sw.jit(program)(*given), program(*expected))
    check_same(given, expected)


def test_what_is_not_supported() -> None:
    with pytest.raises(sw.UnsupportedError, match="flag 'external_loop'"):
        sw.jit(lambda x: [v for v in np.nditer(x, flags=["external_loop"])])(X)
    with pytest.raises(sw.UnsupportedError, match="order='C'"):
        sw.jit(lambda x: [v for v in np.nditer(x.T)])(X)
