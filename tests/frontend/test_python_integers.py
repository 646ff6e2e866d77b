"""Python ints beside integer arrays: what does not fit is an OverflowError, as in NumPy."""

from __future__ import annotations

import operator
from typing import Any

import numpy as np
import pytest

import stepwell

X = np.array([1, 2, 3])


def put(x: Any, n: Any) -> Any:
    y = x + x
    y[0] = n
    return y


FAILING = {
    "add": lambda x, n: x + n,
    "subtracted from": lambda x, n: n - x,
    "in place": lambda x, n: operator.iadd(x + x, n),
    "maximum": lambda x, n: np.maximum(x, n),
    "shift": lambda x, n: x << n,
    "full": lambda x, n: np.full(3, n, x.dtype) + x,
    "full_like": lambda x, n: np.full_like(x, n),
    "asarray": lambda x, n: np.asarray(n, x.dtype) + x,
    "put": put,
    "computed": lambda x, n: x + 2 * n,
}


@pytest.mark.parametrize("name", FAILING)
@pytest.mark.parametrize(
    "dtype, number", [("u1", 300), ("u1", -1), ("i1", 128), ("i1", -129), ("u2", 65536), ("u8", -1)]
)
def test_what_does_not_fit_raises(name: str, dtype: str, number: int) -> None:
    function, x = FAILING[name], X.astype(dtype)
    with pytest.raises(OverflowError, match="out of bounds"):
        function(x, number)
    compiled = stepwell.jit(function)
    with pytest.raises(OverflowError, match=f"out of bounds for {x.dtype}"):
        compiled(x, number)
    np.testing.assert_array_equal(compiled(x, 1), function(x, 1))


def test_the_class_of_a_scalar_takes_what_fits_only() -> None:
    compiled = stepwell.jit(lambda n: np.uint8(n))
    assert compiled(200) == 200
    with pytest.raises(OverflowError, match="uint8"):
        compiled(300)


def test_sizes_are_python_integers() -> None:
    compiled = stepwell.jit(lambda x: x + x.shape[0])
    np.testing.assert_array_equal(compiled(np.zeros(255, np.uint8)), np.full(255, 255, np.uint8))
    with pytest.raises(OverflowError, match="uint8"):
        compiled(np.zeros(256, np.uint8))


@pytest.mark.parametrize("dtype", ["u1", "i1", "u4", "i8", "u8"])
@pytest.mark.parametrize("number", [-129, -1, 0, 2, 127, 257, 2**40])
def test_comparisons_are_exact(dtype: str, number: int, check: Any) -> None:
    def function(x: Any, n: Any) -> Any:
        return [x < n, x <= n, x > n, x >= n, x == n, n != x, np.less(n, x)]

    check(function, X.astype(dtype), number)


@pytest.mark.parametrize("dtype", ["u1", "i1", "i8"])
@pytest.mark.parametrize("low, high", [(-1000, 2), (2, 1000), (-1000, 1000), (2, 2)])
def test_clip_beyond_the_range(dtype: str, low: int, high: int, check: Any) -> None:
    x = X.astype(dtype)
    check(lambda x, low, high: np.clip(x, low, high), x, low, high)
    check(lambda x: np.clip(x, low, high), x)


def test_clip_to_what_the_type_has_not() -> None:
    x = X.astype(np.uint8)
    with pytest.raises(OverflowError):
        stepwell.jit(lambda x, n: np.clip(x, n, None))(x, 300)


@pytest.mark.parametrize("number", [-1, 300])
def test_where_wraps_around(number: int, check: Any) -> None:
    x = X.astype(np.uint8)
    check(lambda x, n: np.where(x > 1, x, n), x, number)
    check(lambda x: np.where(x > 1, number, x), x)


def test_append_does_not_take_the_arrays_type(check: Any) -> None:
    check(lambda x, n: np.append(x, n), X.astype(np.uint8), 300)


def test_the_square_of_bools(check: Any) -> None:
    check(lambda x: (x**2, x**3), np.array([True, False]))


@pytest.mark.parametrize("axis", [0, -1])
def test_a_number_has_an_axis_for_reductions(axis: int, check: Any) -> None:
    check(
        lambda x: [
            [f(x, axis=axis) for f in (np.sum, np.prod, np.max, np.min, np.any, np.all)],
            [f(x, axis=axis) for f in (np.argmax, np.argmin, np.cumsum, np.cumprod)],
            [np.sum(x, axis=axis, keepdims=True), np.argmax(x, axis=axis, keepdims=True)],
        ],
        np.array(3.0),
    )
    for function in (np.mean, np.var, np.std):
        with pytest.raises(np.exceptions.AxisError):
            stepwell.jit(lambda x, function=function: function(x, axis=axis))(np.array(3.0))
