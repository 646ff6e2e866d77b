"""Gradients through loops, branches and stores: beside central differences, once and twice."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from smooth_programs import PROGRAMS

import stepwell as sw

POINTS = [
    np.array([0.3, -0.4, 0.62, 0.2, -0.1]),
    np.array([0.6, 0.9, 0.7, 0.4, 0.8]),
]
FEW = ("recurrence", "until_small", "branches_in_loops")


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda f: f.__name__)
def test_once(program: Any, differences: Any) -> None:
    both = sw.value_and_grad(program)
    for x in POINTS:
        value, found = both(x)
        np.testing.assert_allclose(value, program(x), rtol=1e-12)
        np.testing.assert_allclose(found, differences(program, x), rtol=1e-6, atol=1e-7)


TWICE = [
    pytest.param(program, marks=[] if program.__name__ in FEW else pytest.mark.slow)
    for program in PROGRAMS
]


@pytest.mark.parametrize("program", TWICE, ids=lambda f: f.__name__)
def test_twice(program: Any, differences: Any) -> None:
    gradient = sw.grad(program)
    weights = np.arange(1.0, 6.0)

    def slope(x: Any) -> Any:
        return np.sum(gradient(x) * weights)

    second = sw.grad(slope)
    for x in POINTS:
        np.testing.assert_allclose(second(x), differences(slope, x), rtol=1e-6, atol=1e-6)


def test_of_a_loop_inside_of_a_loop_that_descends() -> None:
    def settle(x: Any, a: Any, steps: Any) -> Any:
        def energy(y: Any) -> Any:
            total = 0.0
            for i in range(y.shape[0]):
                total = total + (y[i] - a[i]) ** 2 * 0.5
            return total

        for _ in range(steps):
            x = x - 0.2 * sw.grad(energy)(x)
        return x

    a = np.arange(4.0)
    np.testing.assert_allclose(sw.jit(settle)(np.zeros(4), a, 50), a, atol=1e-4)
    by_a = sw.grad(lambda a, x, n: np.sum(settle(x, a, n)))(a, np.zeros(4), 50)
    np.testing.assert_allclose(by_a, np.full(4, 1 - 0.8**50), rtol=1e-12)


def test_a_store_keeps_the_cotangent_where_it_is() -> None:
    """A loop that stores element by element takes time in proportion to its steps."""

    def recurrence(x: Any) -> Any:
        y = np.zeros_like(x)
        y[0] = x[0]
        for i in range(1, x.shape[0]):
            y[i] = np.sin(y[i - 1]) * x[i]
        return np.sum(y * y)

    text = sw.grad(recurrence).lower("f64[n]").ir("affine")
    loops = text[text.rindex("math.cos") :]
    assert "vector_load" not in loops.partition("}")[0], "the backward loop copies an array"
    assert text.count("memref.copy") == 0
