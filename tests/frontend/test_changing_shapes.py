"""Arrays whose shapes change: in loops, by branches, and where they are set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stepwell.frontend.jit import jit
from stepwell.frontend.locations import UnsupportedError
from stepwell.tools.differential import check_program

X = np.arange(12.0) % 5
ROWS = np.arange(27.0).reshape(9, 3)


def cut(x: Any) -> Any:
    steps = 0
    while len(x) > 2:
        x = x[1:]
        steps += 1
    return x, steps


def halved(x: Any, n: Any) -> Any:
    for _ in range(n.shape[0]):
        x = x[::2] + 1
    return x


def filtered(x: Any, n: Any) -> Any:
    total = 0
    for i in range(n.shape[0]):
        x = x[x > i]
        total = total + len(x)
    return x, total, x.sum()


def chosen_rows(a: Any, n: Any) -> Any:
    for i in range(n.shape[0]):
        a = a[a.sum(axis=1) > 12 * i]
    return a.T


def own_copy_stored_into(x: Any, n: Any) -> Any:
    z = x * 1.0
    for _ in range(n.shape[0]):
        z[0] = 5
        z = z[1:].copy()
    return z


def points_that_stay(x: Any, n: Any) -> Any:
    places, found = np.arange(len(x)), np.zeros(len(x), np.int64)
    z = np.zeros(x.shape)
    for i in range(n.shape[0] * 5):
        if not len(z):
            break
        np.multiply(z, z, z)
        np.add(z, x, z)
        out = abs(z) > 3
        found[places[out]] = i + 1
        np.logical_not(out, out)
        z, x, places = z[out], x[out], places[out]
    return z, found


def shorter_in_a_branch(x: Any, n: Any) -> Any:
    for i in range(n.shape[0]):
        if x.sum() > 9:
            x = x[:-1]
        else:
            x = x + i
    return x


def first_four(x: Any) -> Any:
    if x.shape[0] > 4:
        x = x[:4]
    return x * 2


def one_of_two(x: Any, n: Any) -> Any:
    y = x if x[0] > 0 else n
    return y * 2, y.shape[0]


def early_return(x: Any) -> Any:
    if x[0] > 0:
        return x[1:]
    return x


def masked_in_a_branch(x: Any) -> Any:
    y = x
    if x.sum() > 3:
        y = x[x > 1]
    return y.mean(), y


def shape_is_set(x: Any) -> Any:
    y = x * 2
    y.shape = (2, -1)
    y[0] = 1
    i, j = np.mgrid[0:3, 0:4]
    i.shape = j.shape = 12
    return y, i, j


@pytest.mark.parametrize(
    "program",
    [halved, filtered, own_copy_stored_into, points_that_stay, shorter_in_a_branch, one_of_two],
)
@pytest.mark.parametrize("count", [0, 1, 3])
def test_loops_with_arrays_of_other_lengths(program: Callable[..., Any], count: int) -> None:
    check_program(program, X, np.ones(count))
    check_program(program, X[::-1].copy(), np.ones(count))


@pytest.mark.parametrize("length", [2, 3, 12])
def test_a_loop_until_an_array_is_short(length: int) -> None:
    check_program(cut, X[:length])


@pytest.mark.parametrize("count", [0, 1, 3])
def test_rows_are_chosen_in_a_loop(count: int) -> None:
    check_program(chosen_rows, ROWS, np.ones(count))


@pytest.mark.parametrize("program", [first_four, early_return, masked_in_a_branch])
@pytest.mark.parametrize("length", [1, 3, 4, 5, 12])
def test_branches_with_arrays_of_other_lengths(program: Callable[..., Any], length: int) -> None:
    check_program(program, X[:length])
    check_program(program, X[:length] + 1)


def test_the_shape_of_an_array_is_set() -> None:
    check_program(shape_is_set, X)


def test_the_shape_of_what_others_see_is_not_set() -> None:
    def argument(x: Any) -> Any:
        x.shape = (3, 4)
        return x

    def viewed(x: Any) -> Any:
        y = x * 2
        z = y[1:]
        y.shape = (3, 4)
        return z

    for function in (argument, viewed):
        with pytest.raises(UnsupportedError, match=r"x = x.reshape"):
            jit(function)(X)


def test_an_array_that_grows_in_a_loop() -> None:
    def grow(x: Any, n: Any) -> Any:
        for _ in range(n.shape[0]):
            x = np.concatenate([x, x[-1:]])
        return x

    with pytest.raises(ValueError, match="longer than it was"):
        jit(grow)(X, np.ones(6))


def aliased(x: Any, n: Any) -> Any:
    a = x * 1.0
    b = a
    for _ in range(n.shape[0]):
        a[0] = 7.0
        a = a * 2
    return a, b


def viewed(x: Any, n: Any) -> Any:
    a = x * 1.0
    b = a[:2]
    for _ in range(n.shape[0]):
        a[0] = 7.0
        a = a * 2
    return a, b + 1


def read_in_the_loop(x: Any, n: Any) -> Any:
    a = x * 1.0
    b = a
    for _ in range(n.shape[0]):
        a[0] += 7.0
        a = a * b
    return a


def given_to_a_function(x: Any, n: Any) -> Any:
    def step(a: Any) -> Any:
        for _ in range(n.shape[0]):
            a[1] += 1
            a = a - 1
        return a

    y, z = x * 1, 0 * x
    for _ in range(n.shape[0]):
        z = z + step(y)
    return z


def in_a_branch(x: Any, n: Any) -> Any:
    a = x * 1.0
    b = a
    if x[0] > -1:
        for _ in range(n.shape[0]):
            a[0] = 7.0
            a = a * 2
    return a, b


@pytest.mark.parametrize(
    "program", [aliased, viewed, read_in_the_loop, given_to_a_function, in_a_branch]
)
def test_what_a_loop_stores_into_before_it_is_bound_anew(program: Callable[..., Any]) -> None:
    """The other name would have to see the stores of the first step alone."""
    with pytest.raises(UnsupportedError, match=r"\.copy\(\)"):
        jit(program)(X, np.ones(3))


def test_only_the_name_that_is_bound_anew_knows_the_array() -> None:
    def program(x: Any, n: Any) -> Any:
        a = x * 1.0
        for _ in range(n.shape[0]):
            a[0] = 7.0
            a = a * 2
            for _ in range(n.shape[0] + 1):
                a[1] += 1
                a = a - 1
        return a

    check_program(program, X, np.ones(3))


def test_what_an_inner_loop_stores_into_before_it_is_bound_anew_is_refused() -> None:
    """In a branch, of a view that the loop around may have made another array already."""

    def program(x: Any, n: Any) -> Any:
        b = x * 1
        v = b[1:]
        for i in range(n.shape[0]):
            if b[i] > 3:
                b = b + 1
            else:
                k = 0
                while k < n.shape[0] and b[-1] > 3:
                    k += 1
                    v[0] = 7.0
                    v = b[::2]
        return b, v

    with pytest.raises(UnsupportedError, match="stores into an array and binds its name anew"):
        jit(program)(X[:6], X[:3])


def test_an_array_that_is_known_to_grow_in_a_loop() -> None:
    def program(x: Any, n: Any) -> Any:
        a, v = np.ones(6), np.zeros(3)
        k = 0
        while k < n.shape[0] and x[-1] > 3:
            k += 1
            v = a * 2
        return v

    with pytest.raises(ValueError, match="a loop makes v longer than it was before the loop"):
        jit(program)(X, X[:3])


def test_an_array_of_another_dtype_at_the_end_of_a_step() -> None:
    def program(x: Any, n: Any) -> Any:
        for _ in range(n.shape[0]):
            x = x * 0.5
        return x

    compiled = jit(program)
    for steps in (3, 1, 0):
        found, expected = (f(np.arange(4), np.ones(steps)) for f in (compiled, program))
        assert found.dtype == expected.dtype and np.array_equal(found, expected)


def test_an_array_whose_dtype_does_not_settle() -> None:
    def program(x: Any, n: Any) -> Any:
        for _ in range(n.shape[0]):
            x = x.astype(np.float32 if x.dtype == np.float64 else np.float64)
        return x

    with pytest.raises(UnsupportedError, match=r"a loop makes x, an array of"):
        jit(program)(np.arange(4), np.ones(9))
