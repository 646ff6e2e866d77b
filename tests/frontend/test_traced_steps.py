"""Slices and ranges whose step only the call knows, and quotients by such numbers."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import jit


def outcome(function: Callable[..., Any], *args: Any) -> Any:
    """The results as arrays, or the name of the error."""
    try:
        found = function(*args)
    except (ValueError, ZeroDivisionError) as error:
        return type(error).__name__
    return [np.asarray(one) for one in (found if isinstance(found, tuple) else (found,))]


def check(function: Callable[..., Any], compiled: Callable[..., Any], *args: Any) -> None:
    expected, found = outcome(function, *args), outcome(compiled, *args)
    if isinstance(expected, str) or isinstance(found, str):
        assert found == expected, args
        return
    assert len(found) == len(expected)
    for a, b in zip(found, expected, strict=True):
        assert a.shape == b.shape and a.dtype == b.dtype and np.array_equal(a, b), args


def test_slices_of_all_steps() -> None:
    def parts(x: Any, a: int, b: int, c: int) -> Any:
        return x[a:b:c], x[::c], x[a::c], x[:b:c]

    compiled = jit(parts)
    bounds, steps = (-9, -7, -3, -1, 0, 2, 6, 7, 9), (-4, -3, -1, 0, 1, 2, 5)
    for a, b, c in itertools.product(bounds, bounds, steps):
        check(parts, compiled, np.arange(7.0), a, b, c)
    check(parts, compiled, np.arange(0.0), 1, 2, -1)


def test_ranges_of_all_steps_and_reversed() -> None:
    def total(a: int, b: int, c: int) -> Any:
        found, count = 0, 0
        for i in range(a, b, c):
            found = found * 31 + i
            count += 1
        for i in reversed(range(a, b, c)):
            found = found * 31 + i
        return found, count

    compiled = jit(total)
    for a, b, c in itertools.product(range(-3, 4), repeat=3):
        check(total, compiled, a, b, c)


def test_reversed_rows() -> None:
    def fold(x: Any) -> Any:
        found = np.zeros_like(x[0])
        for row in reversed(x):
            found = found * 0.5 + row
        return found

    check(fold, jit(fold), np.arange(12.0).reshape(4, 3))


def test_stores_through_stepped_views() -> None:
    def stores(x: Any, y: Any, s: int, t: int) -> Any:
        x[::s, 1::t] = y[0]
        x[s] += 1
        x[::s] *= 2
        for i in range(0, len(x), abs(s)):
            x[i, :i:t] -= y[i, 0]
        view = x[:, ::s]
        view[...] = view + 1
        return x[::s, None, ::t].sum(0)

    compiled = jit(stores)
    for s, t in ((1, 1), (2, 3), (-1, 2), (-2, -1), (3, -3)):
        random = np.random.default_rng(1)
        x, y = random.random((5, 6)), random.random((5, 1))
        own = x.copy()
        expected, found = stores(x, y, s, t), compiled(own, y, s, t)
        np.testing.assert_allclose(found, expected)
        np.testing.assert_allclose(own, x)


def test_sieve() -> None:
    def sieve(n: int) -> Any:
        prime = np.ones(n + 1, dtype=bool)
        prime[:2] = False
        for i in range(2, int(n**0.5) + 1):
            if prime[i]:
                prime[i * i :: i] = False
        return np.flatnonzero(prime)

    compiled = jit(sieve)
    for n in (30, 1000):
        check(sieve, compiled, n)


def test_transforms() -> None:
    def cost(x: Any, s: int) -> Any:
        return (x[::s] ** 2).sum() + x[1:s].sum()

    gradient = jit(sw.grad(cost))
    x = np.arange(1.0, 8.0)
    assert np.array_equal(gradient(x, 2), [2, 1, 6, 0, 10, 0, 14])
    assert np.array_equal(gradient(x, -3), [2, 1, 1, 9, 0, 0, 14])
    rows = jit(sw.vmap(lambda x, s: x[::s].sum(), in_axes=(0, None)))
    assert np.array_equal(rows(np.ones((3, 8)), 3), [3, 3, 3])


@pytest.mark.parametrize("first", [1, 2, -3])
def test_quotients_by_a_loop_variable(first: int) -> None:
    def total(x: Any, first: int) -> Any:
        found = 0
        for i in range(first, 3):
            found += 100 // i + divmod(77, i)[1] + (len(x) * 5) % i
        return found

    check(total, jit(total), np.ones(4), first)


def test_quotients_by_an_extent_that_may_be_0() -> None:
    def share(x: Any, y: Any) -> Any:
        return x.shape[0] // y.shape[0] + 7 % y.shape[0]

    compiled = jit(share)
    for n in (3, 0):
        check(share, compiled, np.ones(10), np.ones(n))


def test_a_version_for_one_number_takes_no_other() -> None:
    @jit
    def total(x: Any, n: int) -> Any:
        return sum([x * i for i in list(range(n))]) + n  # a list needs the number

    for n in (2, 3, 4, 3, 2):
        assert np.array_equal(total(np.ones(2), n), np.full(2, n * (n - 1) / 2 + n))


def test_partition_at_a_place_of_the_call() -> None:
    def smallest(x: Any, k: int) -> Any:
        return np.argpartition(x, k, axis=1)[:, :k], np.partition(x, [k, 3], axis=1)

    compiled = jit(smallest)
    x = np.random.default_rng(0).random((4, 20))
    for k in (2, 5, -3, 40):
        check(smallest, compiled, x, k)
