"""Indexing and stores: NumPy's results, views included, and its errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

X = np.arange(60.0).reshape(5, 4, 3)
V = np.arange(7.0)

BASIC: list[tuple[Callable[..., Any], Any]] = [
    (lambda x: (x[0], x[-1], x[1, 2], x[1, 2, 0], x[..., 1], x[:, 1, ...], x[()], x[...]), X),
    (lambda x: (x[1:3], x[:-1], x[-2:], x[::2], x[::-1], x[3:0:-1], x[:, ::-2], x[1:, :2, 0]), X),
    (lambda x: (x[None], x[:, None, 1], x[..., None], x[None, ..., None, 0]), X),
    (lambda v: (v[2:2], v[5:2], v[10:], v[:10], v[-10:3], v[6::-3], v[::-1][1:][:2]), V),
    (lambda v: (v[: len(v) // 2], v[len(v) // 2 :], v[1 : v.shape[0] - 1], v[v.size - 1]), V),
    (lambda v: v[1:] - v[:-1] + v[2:][:1], V),
]
ADVANCED: list[tuple[Callable[..., Any], Any]] = [
    (lambda x: (x[[0, 2, -1]], x[:, [1, 0]], x[[0, 1], [1, 2]], x[[[0], [1]], [0, 1]]), X),
    (lambda x: (x[[0, 1], :, [0, 1]], x[0, :, [0, 1]], x[:, 0, [0, 1]], x[1:, [0, 1], 0]), X),
    (lambda x: (x[np.arange(5), 1], x[:, :, np.array([2, 0])], x[[0], :, None, [1]]), X),
    (lambda v: (v[v.argmax()], v[[]]), V),
]


@pytest.mark.parametrize("number", range(len(BASIC)))
@pytest.mark.parametrize("static", [False, True])
def test_basic(number: int, static: bool, check: Any) -> None:
    check(*BASIC[number], static=static)


@pytest.mark.parametrize("number", range(len(ADVANCED)))
def test_advanced(number: int, check: Any) -> None:
    check(*ADVANCED[number])


def test_traced_indices(check: Any) -> None:
    def function(x: Any, i: Any, k: Any) -> Any:
        return x[i], x[:, i], x[i, i], x[k], x[1:, k], x[i[0]], x[0, :, i], x[i[:, None], i]

    check(function, X, np.array([0, -1, 2]), -2)
    check(lambda x, i: x[i], X, np.array([0, 2], np.uint8))


def test_known_masks(check: Any) -> None:
    check(lambda v: v[np.array([True, False] * 3 + [True])], V)


def test_stores(check: Any) -> None:
    def function(x: Any, i: Any) -> Any:
        a = np.zeros((x.shape[0], 3))
        a[:, 1] = x[:, 0, 0]
        a[0] = 7
        a[..., 2] += 1
        a[1:3] *= 2
        a[-1, ::2] = [1, 2]
        b = x.copy()
        b[i] = 5
        b[:, i, 0] = -1.0
        b[0, 0] = np.arange(3)
        b[b > 50] = 0
        b[1][2, 0] = 9
        return a, b

    check(function, X, np.array([0, 2]))


def test_views_see_stores(check: Any) -> None:
    def function(x: Any) -> Any:
        a = x.copy()
        inner, transposed, flat = a[1:], a.T, a.reshape(-1)
        inner[0, 0] = -1
        transposed[2] = 9
        flat[3] = 100
        a[4, 3, 2] = 42
        expanded = a[:, None]
        expanded[0, 0, 0] += 1
        return a, inner, transposed, flat, expanded

    check(function, X)


def test_names_share_an_array_but_not_a_scalar(check: Any) -> None:
    def function(v: Any) -> Any:
        a = v + 0
        b = a
        b += 1
        b /= 2
        s = v.sum()
        t = s
        t += 1
        return a, b, s, t

    check(function, V)


def test_loops_over_what_is_known(check: Any) -> None:
    def function(x: Any) -> Any:
        total = 0.0
        for row in x[:2]:
            total = total + row
        for k in np.arange(3):
            total += x[k, 0] * k
        for k in range(3):
            total += x[k, 0] * k
        return total

    check(function, X, static=True)


@pytest.mark.parametrize(
    ("function", "kind", "message"),
    [
        (lambda v: v[3, 4], IndexError, "too many indices"),
        (
            lambda v: np.zeros(3)[5] + v,
            IndexError,
            "index 5 is out of bounds for axis 0 with size 3",
        ),
        (lambda v: np.zeros(3)[[0, 7]] + v[:2], IndexError, "index 7 is out of bounds"),
        (lambda v: v[0.5], IndexError, "only integers"),
        (lambda v: v["a"], IndexError, "only integers"),
        (lambda v: v[::0], ValueError, "slice step cannot be zero"),
        (lambda v: v.copy().__setitem__(slice(2), np.ones(3)), ValueError, "broadcast"),
        (lambda v: np.broadcast_to(v, (2, 7)).__setitem__(0, 1), ValueError, "read-only"),
    ],
)
def test_errors(function: Any, kind: type[Exception], message: str, traced: Any) -> None:
    with pytest.raises(kind, match=message):
        traced(function, V, static=True)


@pytest.mark.parametrize("index", [7, -8])
def test_out_of_bounds_at_run_time(index: int, interpret: Any) -> None:
    with pytest.raises(IndexError, match="out of bounds for axis 0"):
        interpret(lambda v, i: v[i], V, np.array([0, index]))
    with pytest.raises(IndexError, match="out of bounds for axis 0"):
        interpret(lambda v: v[index], V)


@pytest.mark.parametrize("far", [10**13, -(10**13)])
def test_nothing_is_read_at_an_index_that_is_out_of_bounds(far: int) -> None:
    """The process would end: what reads must stay behind what checks."""
    x, i = np.arange(12.0).reshape(3, 4), np.array([0, far])
    for program in (
        lambda x, i: x[i],
        lambda x, i: np.exp(x[:, i]) + 1,
        lambda x, i: x[i, i] * i + np.sum(i),
        lambda x, i: np.take(x, i) + np.take(x, i + 1),
    ):
        with pytest.raises(IndexError, match="out of bounds"):
            sw.jit(program)(x, i)
