"""Names that know one array, where branches and loops bind them: right, or refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stepwell.frontend.jit import jit
from stepwell.frontend.locations import UnsupportedError
from stepwell.tools.differential import check_program

X = np.arange(6.0) * 3 % 7


def bound_in_a_loop(x: Any, n: Any) -> Any:
    a = x * 1
    for _ in range(n.shape[0]):
        a = x + 2
    return a


def shorter_in_a_loop(x: Any, n: Any) -> Any:
    a, i = x * 1, 0
    while i < n.shape[0]:
        a = x[1:] + 2
        i += 1
    return a


def bound_before_a_break(x: Any, n: Any) -> Any:
    a = np.arange(6.0)
    for i in range(n.shape[0]):
        if x[i] > 2:
            break
        a = x + i
    return a


@pytest.mark.parametrize("program", [bound_in_a_loop, shorter_in_a_loop, bound_before_a_break])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_loops_without_steps_leave_arrays(program: Callable[..., Any], count: int) -> None:
    check_program(program, X, np.ones(count))


def in_a_branch_that_is_not_taken(x: Any, n: Any) -> Any:
    s, t = 0.0, 1.0
    for _ in range(5, -1, -1):
        if 3.0 > 4.0:
            t = x.sum() % 7
        s = (t + s + n.sum()) % 17
    return s, t + s


@pytest.mark.parametrize("count", [0, 3])
def test_numbers_that_no_step_binds(count: int) -> None:
    check_program(in_a_branch_that_is_not_taken, X, np.ones(count))


def a_view_bound_in_one_branch(x: Any, n: Any) -> Any:
    c = x * 1
    v = c[1:4]
    if x[0] < n.shape[0]:
        c[2] = 9
    else:
        v = c[:3]
    return v + 0, c


def known_inside_alone(x: Any, n: Any) -> Any:
    t = 1.0
    for i in range(5, -1, -1):
        v = x[:3]
        if t > x[i]:
            t = t + x[i]
            v = n[1:4]
    for _ in range(n.shape[0]):
        v = x[:3]
    return v


def test_what_is_known_inside_of_a_loop_alone_is_not_made_up() -> None:
    with pytest.raises(UnsupportedError, match="known only inside"):
        jit(known_inside_alone)(X, np.ones(0))


def a_name_of_what_is_stored_into(x: Any, n: Any) -> Any:
    a, b = x * 1, x * 2
    for _ in range(n.shape[0]):
        a[1:] += a[:-1]
        a = b
    return b


def swapped(x: Any, n: Any) -> Any:
    a, b = x * 1, x * 2
    for i in range(n.shape[0]):
        a[i] = b[i] + 1
        a, b = b, a
    return a, b


def the_last_one(x: Any, n: Any) -> Any:
    u, before = x * 1, x * 0
    for _ in range(n.shape[0]):
        before = u
        u = u * 0.5 + 1
    return u, before


def copied_in_a_loop(x: Any, n: Any) -> Any:
    c = x * 1
    v = c[1:]
    for _ in range(1, 6):
        c = c.copy()
    c[1:] += 1
    return c, v


def rolled_after_a_loop_in_a_branch(x: Any, n: Any) -> Any:
    c = x * 2
    for _ in range(n.shape[0]):
        c[1:] += c[:-1]
    if (x > 2).any():
        c = np.roll(c, 1)
    else:
        c = np.roll(x, 1)
    return c


@pytest.mark.parametrize(
    "program",
    [
        a_view_bound_in_one_branch,
        swapped,
        the_last_one,
        copied_in_a_loop,
        rolled_after_a_loop_in_a_branch,
    ],
)
@pytest.mark.parametrize("count", [0, 1, 3])
def test_as_numpy(program: Callable[..., Any], count: int) -> None:
    check_program(program, X, np.ones(count))


def stored_after_a_choice(x: Any, n: Any) -> Any:
    c = x * 1
    v = c[1:4] if x[0] < n.shape[0] else c[:3]
    c[2] = 9
    return v


def two_names_of_a_branch(x: Any, n: Any) -> Any:
    p = q = x * 1
    if x[0] < n.shape[0]:
        p = q = x * 2
    p[0] = 5
    return q


def stored_into_what_may_be_an_argument(x: Any, n: Any) -> Any:
    b = n
    if x[0] < 3:
        b = x * 2
    for i in range(1, 6):
        b[:] = i
        if x[4] > 3:
            b = x * 3
    return b


def stored_after_a_loop(x: Any, n: Any) -> Any:
    c = x * 1
    v = x * 2
    for _ in range(n.shape[0]):
        v = c[:]
    c[0] = 8
    return v


def read_before_the_store(x: Any, n: Any) -> Any:
    c = x * 1
    v = x * 0
    total = 0.0
    for i in range(n.shape[0]):
        total += v[0]
        c[0] = i
        v = c
    return total


def a_view_of_another_name(x: Any, n: Any) -> Any:
    c = x * 1
    v = c[:]
    for _ in range(n.shape[0]):
        c[0] += 1
        x = v + x
        v = x
    return x


def two_names_of_a_loop_in_a_branch(x: Any, n: Any) -> Any:
    a, b = x * 1, x * 2
    if x[0] < n.shape[0]:
        for _ in range(n.shape[0]):
            a = x.copy()
            b = a
    a[0] = 7
    return a, b


def two_names_of_a_loop_in_a_loop(x: Any, n: Any) -> Any:
    a, b = x * 1, x * 2
    for _ in range(n.shape[0]):
        for _ in range(n.shape[0]):
            a = x.copy()
            b = a
    a[0] = 7
    return a, b


def stored_in_a_loop_after_a_branch(x: Any, n: Any) -> Any:
    c = x * 1
    v = c[1:]
    if x[0] < n.shape[0]:
        c = x * 2
    for i in range(n.shape[0]):
        c[i] = 8
    return v


def chosen_before_a_loop(x: Any, n: Any) -> Any:
    c = x * 1
    v = c if x[0] < n.shape[0] else x
    total = 0.0
    for _ in range(n.shape[0]):
        total += v[0]
        c[0] += 1
    return total


def elements_that_rotate(x: Any, n: Any) -> Any:
    a, b = x[1:2].reshape(()), x[2:3].reshape(())
    for _ in range(n.shape[0]):
        a, b = b, a + b
    c, d = x[1].reshape(()), x[3:4].reshape(())
    while d < 90:
        c, d = d, c + d + 1
    return a, b, c, d


def bits_that_are_stored_into(x: Any, n: Any) -> Any:
    a = x * 1
    bits = a.view(np.int64)
    bits[1] = 7
    for i in range(n.shape[0]):
        bits[i] += i
    return a, bits


@pytest.mark.parametrize("program", [elements_that_rotate, bits_that_are_stored_into])
def test_views_in_loops(program: Callable[..., Any]) -> None:
    check_program(program, X, np.ones(3))


@pytest.mark.parametrize(
    "program",
    [
        stored_after_a_choice,
        two_names_of_a_branch,
        two_names_of_a_loop_in_a_branch,
        stored_into_what_may_be_an_argument,
        stored_after_a_loop,
        read_before_the_store,
        a_view_of_another_name,
        chosen_before_a_loop,
        a_name_of_what_is_stored_into,
        stored_in_a_loop_after_a_branch,
    ],
)
def test_what_would_miss_a_store_is_refused(program: Callable[..., Any]) -> None:
    with pytest.raises((UnsupportedError, ValueError), match=r"another name|not its own|b anew"):
        jit(program)(X, np.ones(3))


def test_two_names_of_an_inner_loop() -> None:
    """Recorded, it would be refused; of so few steps it is run as Python does."""
    x, n = np.arange(6.0) + 1, np.ones(2)
    for one, other in zip(
        jit(two_names_of_a_loop_in_a_loop)(x, n), two_names_of_a_loop_in_a_loop(x, n), strict=True
    ):
        assert np.array_equal(one, other)
