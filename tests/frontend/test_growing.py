"""Lists that recorded loops append to."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import UnsupportedError, jit


def average(x: Any, a: float) -> Any:
    out = [x[0]]
    for v in x[1:]:
        out.append(a * v + (1 - a) * out[-1])
    return np.array(out)


def fibonacci(n: int) -> Any:
    a, b = 0, 1
    out = []
    for _ in range(n):
        out.append(a)
        a, b = b, a + b
    return np.array(out)


def above(x: Any) -> Any:
    places, rest = [], []
    for i in range(len(x)):
        if x[i] > 0.5:
            places.append(i)
        else:
            rest.append(x[i] * 2)
    return x[places], np.array(places) * 2, np.array(rest), len(places) + len(rest)


def columns(x: Any) -> Any:
    rows, values = [], []
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            rows.append(i * 1.5)
            values.append(x[i, j])
    return np.stack(rows), np.array(values), sum(values), max(values)


def table(x: Any) -> Any:
    rows = []
    for i in range(x.shape[0]):
        row = []
        for j in range(x.shape[1]):
            row.append(x[i, j] * (i + j))
        rows.append(np.array(row))
    return np.array(rows), np.vstack(rows), np.concatenate(rows), np.stack(rows, 1), np.hstack(rows)


def history(x: Any, n: int) -> Any:
    found: list[Any] = []
    for k in range(n):
        x = x * 0.5 + k
        found.append(x)
        if k > 3:
            found[-2] = found[-1] + 1
    return np.array(found), x


def widens(x: Any) -> Any:
    total = 0
    out = []
    for v in x:
        out.append(total)
        total = total + v
    out.append(total)
    return np.asarray(out)


def leaves_early(x: Any) -> Any:
    out = []
    for v in x:
        if v < 0:
            break
        out.append(v)
    return np.array(out)


def pairs(x: Any) -> Any:
    out = []
    for i in range(len(x)):
        for j in range(i):
            out.append(x[i] * x[j])
    return np.array(out)


def in_two_loops(x: Any) -> Any:
    out = [0.0]
    for v in x:
        out.append(v)
    for v in x:
        out.extend([v * 2, v * 3])
    total = 0.0
    for v in out:
        total = total * 0.5 + v
    return np.mean(out), total, len(out), out[3], np.array(out[1:3])


def of_known_length(x: Any) -> Any:
    out = []
    for i in range(6):
        out.append(x[i] * i)
    return out


RANDOM = np.random.default_rng(4)
CALLS = [
    (average, [(RANDOM.random(20), 0.1), (RANDOM.random(1), 0.3), (RANDOM.random(7), 0.2)]),
    (fibonacci, [(10,), (1,), (6,)]),
    (above, [(np.array([0.1, 0.7, 0.9, 0.2]),), (RANDOM.random(40),)]),
    (columns, [(RANDOM.random((3, 4)),), (RANDOM.random((1, 2)),)]),
    (table, [(RANDOM.random((3, 4)),), (RANDOM.random((5, 2)),)]),
    (history, [(RANDOM.random(3), 6), (RANDOM.random(2), 1)]),
    (widens, [(RANDOM.random(5),), (RANDOM.random(6).astype("f4"),)]),
    (leaves_early, [(np.array([1.0, 2.0, -1.0, 3.0]),), (np.ones(3),)]),
    (pairs, [(RANDOM.random(6),), (RANDOM.random(2),)]),
    (in_two_loops, [(RANDOM.random(5),)]),
    (of_known_length, [(RANDOM.random(8),)]),
]


@pytest.mark.parametrize("target", ["cpu", "simt"])
@pytest.mark.parametrize("function, calls", CALLS, ids=[call[0].__name__ for call in CALLS])
def test_as_numpy(function: Any, calls: Any, target: str) -> None:
    compiled = jit(target=target)(function)
    for args in calls:
        expected, found = function(*args), compiled(*args)
        assert type(found) is type(expected)
        if not isinstance(expected, tuple | list):
            expected, found = (expected,), (found,)
        assert len(found) == len(expected)
        for a, b in zip(found, expected, strict=True):
            a, b = np.asarray(a), np.asarray(b)
            assert a.dtype == b.dtype and a.shape == b.shape
            np.testing.assert_allclose(a, b)


def test_places_that_follow_from_the_step_are_affine() -> None:
    loops = jit(average).lower("f64[n]", "f64").ir("affine")
    assert "affine.store" in loops and "memref.store" not in loops


def test_transforms() -> None:
    def cost(x: Any) -> Any:
        return (average(x, 0.3) ** 2).sum()

    x, step = RANDOM.random(6), 1e-6 * np.eye(6)
    differences = [(cost(x + e) - cost(x - e)) / 2e-6 for e in step]
    np.testing.assert_allclose(sw.grad(cost)(x), differences, atol=1e-6)
    rows = RANDOM.random((3, 6))
    np.testing.assert_allclose(sw.vmap(cost)(rows), [cost(row) for row in rows])


def pops(x: Any) -> Any:
    out = []
    for v in x:
        out.append(v)
    out.pop()
    return np.array(out)


def appends_tuples(x: Any) -> Any:
    out = []
    for i in range(len(x)):
        out.append((i, x[i]))
    return np.array(out)


def appends_in_a_while(x: Any) -> Any:
    out = []
    while x[0] > 1:
        out.append(x[0])
        x = x / 2
    return np.array(out)


def returns_the_list(x: Any) -> Any:
    out = []
    for v in x:
        out.append(v)
    return out


def appends_other_shapes(x: Any) -> Any:
    out = [x[:2]]
    for v in x:
        out.append(v)
    return np.array(out)


@pytest.mark.parametrize(
    "function, message",
    [
        (pops, "list.pop of a list that a recorded loop has appended to"),
        (appends_tuples, "appends a tuple to a list"),
        (appends_in_a_while, "changes a list made outside of it"),
        (returns_the_list, "as many items as the call finds"),
        (appends_other_shapes, "arrays of other shapes"),
    ],
)
def test_refused(function: Any, message: str) -> None:
    with pytest.raises(UnsupportedError, match=message):
        jit(function)(np.array([4.0, 1.0, 2.0]))


def test_a_list_that_a_loop_in_a_branch_fills_is_refused() -> None:
    @jit
    def filled(x: Any) -> Any:
        out = []
        if x[0] > 0:
            for v in x:
                out.append(v)
        return np.array(out)

    with pytest.raises(UnsupportedError, match="changes a list made outside of it"):
        filled(np.ones(3))
