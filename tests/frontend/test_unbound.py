"""Variables that are read where nothing has bound them: UnboundLocalError, as Python has it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from stepwell import jit

X = np.random.default_rng(0).random(6)


def bound_in_a_loop(n: int, x: Any) -> Any:
    for i in range(n):
        y = x * i
    return y


def a_loop_variable(n: int, x: Any) -> Any:
    for i in range(n):
        x = x + i
    return x + i


def bound_in_a_while(n: int, x: Any) -> Any:
    while n > 1:
        y = x * n
        n = n - 1
    return y + x


def bound_in_a_branch(n: int, x: Any) -> Any:
    if n > 3:
        y = x * n
    return y + x


def bound_in_two_loops(n: int, x: Any) -> Any:
    for i in range(n):
        y = x[i]
    for j in range(n - 4):
        y = x[j] * 2
    return y


def bound_in_nested_loops(n: int, x: Any) -> Any:
    for i in range(n):
        t = 0.0
        for j in range(i):
            t += x[j]
            last = t
        x[i] = t
    return x * last


def bound_where_it_breaks(n: int, x: Any) -> Any:
    for i in range(n):
        if x[i] < 0.3:
            place = i
            break
    return place * x


def bound_with_a_flag(n: int, x: Any) -> Any:
    known = False
    for i in range(n):
        if x[i] > 0.8:
            y, known = x[i], True
    return x * y if known else x


def bound_before_the_branch_reads_it(n: int, x: Any) -> Any:
    for i in range(n):
        y = x[i]
    if n > 0:
        x = x * y
    return x


def read_in_a_lambda(n: int, x: Any) -> Any:
    scale = lambda v: v * y  # noqa: E731
    for i in range(n):
        y = x[i]
    return scale(x)


def read_in_a_comprehension(n: int, x: Any) -> Any:
    for i in range(n):
        y = x[i]
    return sum(y * v for v in x)


def added_to(n: int, x: Any) -> Any:
    for i in range(n):
        y = x[i]
    y += 1
    return y


def left_by_break_alone(n: int, x: Any) -> Any:
    while True:
        n -= 1
        y = x * n
        if n < 2:
            break
    return y


def continued(n: int, x: Any) -> Any:
    k = 0
    while k < n:
        k += 1
        if x[k] < 0.5:
            continue
        y = x[k]
    return y


FUNCTIONS = [
    bound_in_a_loop,
    a_loop_variable,
    bound_in_a_while,
    bound_in_a_branch,
    bound_in_two_loops,
    bound_in_nested_loops,
    bound_where_it_breaks,
    bound_with_a_flag,
    bound_before_the_branch_reads_it,
    read_in_a_lambda,
    read_in_a_comprehension,
    added_to,
    left_by_break_alone,
    continued,
]


def outcome(function: Any, n: int) -> Any:
    try:
        return function(n, X.copy())
    except NameError as error:
        return str(error).count("associated with a value")


@pytest.mark.parametrize("function", FUNCTIONS)
def test_as_python(function: Any) -> None:
    compiled = jit(function)
    for n in (0, 1, 5):
        expected, found = outcome(function, n), outcome(compiled, n)
        assert type(expected) is type(found), (n, found)
        np.testing.assert_allclose(found, expected)


def test_the_line_is_named() -> None:
    with pytest.raises(UnboundLocalError, match=r"test_unbound.py:\d+: .*variable 'y'"):
        jit(bound_in_a_loop)(0, X)


def test_names_that_are_bound_have_no_flags() -> None:
    def function(x: Any) -> Any:
        for i in range(x.shape[0]):
            t = x[i] * 2
            if t > 1:
                u = t
            else:
                u = -t
            x[i] = t + u
        return x

    assert "assert" not in jit(function).lower("f64[n]").ir("nd")


def test_a_value_that_the_first_step_lacks() -> None:
    def function(x: Any) -> Any:
        total = 0.0
        for i in range(x.shape[0]):
            if i > 0:
                total += before  # noqa: F821
            before = x[i]  # noqa: F841
        return total

    with pytest.raises(UnboundLocalError, match="give before a value before the loop"):
        jit(function)(X)


def no_result(n: int, x: Any) -> Any:
    if n > 2:
        return x * 2


def no_result_of_a_loop(n: int, x: Any) -> Any:
    for i in range(n):
        if x[i] > 0.8:
            return x * i


@pytest.mark.parametrize("function", [no_result, no_result_of_a_loop])
def test_a_call_without_result(function: Any) -> None:
    compiled = jit(function)
    np.testing.assert_array_equal(compiled(6, X), function(6, X))
    assert function(0, X) is None
    with pytest.raises(TypeError, match=r"test_unbound.py:\d+: the function ends without `return`"):
        compiled(0, X)
    fixed = jit(function, static_argnames="n")
    assert fixed(0, X) is None
