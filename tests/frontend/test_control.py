"""Loops, branches and stores: whatever Python and NumPy do, compiled code does."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell
from stepwell import jit, unroll
from stepwell.tools.differential import check_program

RNG = np.random.default_rng(0)
X = RNG.standard_normal(30)
A = RNG.standard_normal((6, 7))
SQUARE = RNG.standard_normal((6, 6)) + 9 * np.eye(6)


def stores(a: Any) -> None:
    a[1:-1] = a[1:-1] * 2
    a[0] += 5
    a[-1] = a[0] - 1


def jacobi(a: Any, b: Any, steps: int) -> None:
    for _ in range(1, steps):
        b[1:-1] = 0.3 * (a[:-2] + a[1:-1] + a[2:])
        a[1:-1] = 0.3 * (b[:-2] + b[1:-1] + b[2:])


def triangular_solve(lower: Any, x: Any, b: Any) -> None:
    for i in range(x.shape[0]):
        x[i] = (b[i] - lower[i, :i] @ x[:i]) / lower[i, i]


def factorize(a: Any) -> None:
    for i in range(a.shape[0]):
        for j in range(i):
            a[i, j] -= a[i, :j] @ a[:j, j]
            a[i, j] /= a[j, j]
        for j in range(i, a.shape[0]):
            a[i, j] -= a[i, :i] @ a[:i, j]


def swapped(n: int) -> Any:
    a, b = np.zeros(5), np.ones(5)
    for i in range(n):
        a[i] = b[i] + i
        a, b = b, a
    return a - b


def rotated(n: int) -> Any:
    a, b, c = np.zeros(3), np.ones(3), np.full(3, 2.0)
    for i in range(n):
        a, b, c = b, c, a + i
    return a, b, c


def leaves_early(x: Any) -> Any:
    k = 0
    for i in range(x.shape[0]):
        if x[i] > 1.0:
            break
        if x[i] < -1.0:
            continue
        k += 1
    else:
        k = -1
    return k


def first_above(x: Any, bound: float) -> Any:
    for i in range(x.shape[0]):
        if x[i] > bound:
            return i
    return -1


def inner_exits(a: Any) -> Any:
    total, skipped = 0.0, 0
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            if a[i, j] > 1.5:
                break
            if a[i, j] < 0:
                skipped += 1
                continue
            total += a[i, j]
        else:
            total += 100
    return total, skipped


def halves(x: Any, epsilon: float) -> Any:
    s, n = 1.0, 0
    while s > epsilon and n < 100:
        s = s * 0.5
        n += 1
    return s + n


def forever(x: Any) -> Any:
    i = 0
    while True:
        i = i + 1
        if x[i] > 1:
            break
    return i


def while_stores(x: Any, n: int) -> Any:
    i = 0
    while i < n:
        x[i] = x[i] * 2 + i
        if x[i] > 3:
            x[i] = 3
        i += 1
    return i


def largest_row(a: Any) -> Any:
    s = 0.0
    for i in range(a.shape[0]):
        t = 0.0
        for j in range(i, a.shape[1]):
            t += a[i, j]
        s = max(s, t)
    return s


def backwards(x: Any) -> Any:
    s = 0.0
    for i in range(x.shape[0] - 1, 0, -2):
        s = s * 0.5 + x[i] * x[i - 1]
    return s


def through_views(a: Any) -> None:
    row, rows = a[0], a[2:4]
    for i in range(3):
        row[i] += 1
        a[1, i] = row[i] * 2
        rows[:, i] = row[i]
    row[:] += a[1] + a[3]


def from_the_end(x: Any) -> Any:
    s = 0.0
    for i in range(x.shape[0]):
        s += x[i - 1] * i + x[: i - 2].sum() + x[i - 5 :].sum() + x[-i]
    return s


def last_values(x: Any) -> Any:
    for i in range(x.shape[0]):
        y = x[i] * 2
        z = x * i
    return y + i, z


def grows(x: Any) -> Any:
    total = 0
    for i in range(x.shape[0]):
        total = total + x[i]
    return total


def branches(x: Any) -> Any:
    if (x[0] > 0 and x[1] < 10) or not x[2] > 0:
        r, y = 1, x * 2
    elif -1 < x[3] < 1:
        r, y = 2.5, x + 1
    else:
        r, y = 3, x - 1
    return (r if x[4] > 0 else -r), y


def branch_stores(x: Any) -> None:
    for i in range(x.shape[0]):
        if x[i] > 0:
            if i % 2 == 0:
                x[i] = -x[i]
            else:
                x[i] += i
        elif i > 10:
            x[0] += 1


def guarded(x: Any, n: int) -> Any:
    s = 0.0
    for i in range(n):
        if i < x.shape[0] and x[i] > 0:
            s += x[i]
    return s


def masks(a: Any) -> Any:
    a[a > 0] *= 2
    a[a < -1] = 0
    a[a[:, 0] > 0] = -1
    return a[a > 1].sum(), a[a[:, 1] < 0].mean(axis=0)


def masked_sums(a: Any, n: int) -> Any:
    r = np.zeros(n)
    for i in range(n):
        r[i] = a[a > i * 0.1].sum()
    return r


def at_indices(x: Any, idx: Any) -> None:
    for i in range(idx.shape[0]):
        x[idx[i]] += 1.5
    x[idx] = x[idx[::-1]] * 2


def augmented(x: Any, n: int) -> Any:
    y = np.zeros_like(x)
    z = y
    for i in range(n):
        y += x * i
        y[0] = i
    return z


def rebound_in_branch(x: Any, n: int) -> Any:
    y = np.zeros(3)
    for i in range(n):
        if i % 3 == 1:
            y = y + x[:3]
        else:
            y[0] += 1
    return y


def helper(a: Any, i: Any) -> Any:
    if a[i] > 0:
        return a[i] * 2
    a[i] = -1
    return 0.5


def calls(x: Any) -> Any:
    s = 0.0
    for i in range(x.shape[0]):
        s += helper(x, i)
    return s


def over_rows(a: Any) -> Any:
    s = np.zeros(a.shape[1])
    for row in a:
        s = s * 0.5 + row
    return s


def integers(n: int, m: int) -> Any:
    s = 0
    for i in range(n):
        s = (s * 31 + i) % m
        s ^= i
    return s


def nothing_done(x: Any, n: int) -> Any:
    s = 1.5
    for i in range(n):
        s += x[i]
        x[i] = 0
    return s


def unrolled(x: Any) -> Any:
    parts = []
    for i, w in enumerate((1.0, 2.0, 3.0)):
        parts.append(x[i] * w)
    return parts[0] + parts[1] + parts[2]


def stops_when_unrolled(x: Any) -> Any:
    found = 0
    for i in (0, 1, 2, 3):
        if x[i] > 0.5:
            found = i
            break
    return found


def carried_index(x: Any) -> Any:
    at, best = 0, x[0]
    for i in range(1, x.shape[0]):
        if x[i] > best:
            at, best = i, x[i]
    x[at] = 0
    return at


def names_of_one_branch(x: Any) -> Any:
    s = 0.0
    for i in range(x.shape[0]):
        if x[i] > 0:
            part = x[:3] * i
            s += part.sum()
        else:
            part = x[:, None] * x[i]
            s -= part[0, 0]
    return s


def read_in_later_steps(x: Any) -> None:
    n = 0
    for i in range(x.shape[0]):
        if x[i] > 0:
            x[n] = i
            n = n + 1


def known_before(x: Any) -> Any:
    counts, table = np.zeros(3), np.array([2, 0, 1])
    for i in range(x.shape[0]):
        counts[table[i % 3]] += x[i]
        counts[0] = counts[0] + 1
    return counts


def together(x: Any, y: Any) -> Any:
    s = 0.0
    for i, (a, b) in enumerate(zip(x, y)):  # noqa: B905
        s = s * 0.5 + a * b * i
    for k, v in enumerate(x, 3):
        y[k % 5] += v
    return s


def target_bound_again(x: Any) -> Any:
    k = 7
    for k in range(3, x.shape[0], 2):
        for _ in range(5):
            k = k + 1
        x[k % 5] += k
    for j in range(2, 4):
        x[j] += k
    return k, j


CASES: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
    (stores, (X[:8],)),
    (stores, (A,)),
    (jacobi, (X[:12], X[10:22], 5)),
    (triangular_solve, (SQUARE, X[:6], X[7:13])),
    (factorize, (SQUARE,)),
    (swapped, (5,)),
    (swapped, (0,)),
    (rotated, (4,)),
    (leaves_early, (X,)),
    (leaves_early, (X * 0.1,)),
    (first_above, (X, 1.0)),
    (first_above, (X, 100.0)),
    (inner_exits, (A,)),
    (inner_exits, (abs(A) * 0.1,)),
    (halves, (X, 1e-3)),
    (forever, (X,)),
    (while_stores, (X, 9)),
    (largest_row, (A,)),
    (backwards, (X,)),
    (through_views, (A,)),
    (from_the_end, (X,)),
    (last_values, (X,)),
    (grows, (X,)),
    (grows, (np.arange(5),)),
    (branches, (X,)),
    (branches, (-X,)),
    (branch_stores, (X,)),
    (guarded, (X, 40)),
    (masks, (A,)),
    (masked_sums, (A, 4)),
    (at_indices, (X, np.array([3, 1, 3, 0]))),
    (augmented, (X, 4)),
    (rebound_in_branch, (X, 7)),
    (calls, (X,)),
    (over_rows, (A,)),
    (integers, (50, 97)),
    (nothing_done, (X, 0)),
    (nothing_done, (X, 3)),
    (unrolled, (X,)),
    (stops_when_unrolled, (X,)),
    (carried_index, (X,)),
    (names_of_one_branch, (X,)),
    (known_before, (X,)),
    (together, (X, X[:17])),
    (read_in_later_steps, (X,)),
    (target_bound_again, (X,)),
]


@pytest.mark.parametrize("number", range(len(CASES)))
def test_as_numpy(number: int) -> None:
    function, arguments = CASES[number]
    theirs, ours = copy.deepcopy(arguments), copy.deepcopy(arguments)
    expected, found = function(*theirs), jit(function)(*ours)
    for a, b in zip(theirs, ours, strict=True):
        np.testing.assert_allclose(b, a, rtol=1e-12, atol=1e-12)
    if expected is None:
        assert found is None
        return
    if not isinstance(expected, tuple):
        expected, found = (expected,), (found,)
    for a, b in zip(expected, found, strict=True):
        np.testing.assert_allclose(b, a, rtol=1e-12, atol=1e-12)


TRACES: list[int] = []


def noted(x: Any) -> Any:
    s = 0.0
    for i in range(1000):
        TRACES.append(1)
        s += x[i % 30]
    return s


def test_a_body_is_traced_once() -> None:
    TRACES.clear()
    found = jit(noted)(X)
    assert len(TRACES) == 1
    np.testing.assert_allclose(found, noted(X))


def beyond(x: Any, n: int) -> None:
    for i in range(n):
        x[i] = 1.0


def beyond_in_branch(x: Any, n: int) -> None:
    for i in range(n):
        if i > 5:
            x[i] = 1.0


def halved(x: Any, n: int) -> Any:
    if n > 0:
        return halved(x * 0.5, n - 1)
    return x


def test_recursion() -> None:
    np.testing.assert_allclose(jit(halved, static_argnames="n")(X, 3), X / 8)


@pytest.mark.parametrize("function", [beyond, beyond_in_branch])
def test_out_of_bounds(function: Any) -> None:
    compiled, x = jit(function), np.zeros(8)
    compiled(x, 8)
    before = x.copy()
    with pytest.raises(IndexError, match="out of bounds for axis 0"):
        compiled(x, 9)
    np.testing.assert_array_equal(x, before)


def test_checks_stand_before_the_loop() -> None:
    text = jit(factorize).lower("f64[n, m]").ir("nd")
    loop = text[text.index("scf.for") :]
    assert "cf.assert" in text
    assert "cf.assert" not in loop


def added(a: Any, b: Any) -> None:
    for i in range(a.shape[0]):
        a[i] = a[i] + b[i]
        b[i] = a[i] * 2


def test_one_array_twice() -> None:
    ours, theirs = X.copy(), X.copy()
    jit(added)(ours, ours)
    added(theirs, theirs)
    np.testing.assert_allclose(ours, theirs)


def test_overlapping_arrays_are_left_to_numpy() -> None:
    ours, theirs = X.copy(), X.copy()
    with pytest.warns(RuntimeWarning, match=r"added\(\): two arrays share a part of their memory"):
        jit(added)(ours[:10], ours[5:15])
    added(theirs[:10], theirs[5:15])
    np.testing.assert_array_equal(ours, theirs)


def test_read_only() -> None:
    x = X.copy()
    x.flags.writeable = False
    with pytest.raises(ValueError, match="argument a, which is read-only"):
        jit(stores)(x)


def test_strided_arguments() -> None:
    ours, theirs = np.asfortranarray(A), np.asfortranarray(A)
    jit(stores)(ours[:, ::2])
    stores(theirs[:, ::2])
    np.testing.assert_allclose(ours, theirs)


def stores_and_rebinds(x: Any) -> Any:
    for i in range(x.shape[0]):
        x[0] = i
        x = x * 2
    return x


def other_shapes(x: Any) -> Any:
    if x[0] > 0:
        y = x
    else:
        y = x[None]
    return y


def fills_lists_inside(x: Any) -> Any:
    s = 0.0
    for i in range(x.shape[0]):
        parts: list[Any] = []
        for k in unroll(range(6)):
            parts.append(x[i] * k)
        s += parts[0] + parts[5]
    return s


def test_lists_of_one_step() -> None:
    np.testing.assert_allclose(jit(fills_lists_inside)(X), fills_lists_inside(X))


@pytest.mark.parametrize(
    ("function", "message", "arguments"),
    [
        (stores_and_rebinds, r"x = x.copy\(\) before the loop", (X,)),
        (other_shapes, "arrays of 1 and of 2 dimensions", (X,)),
    ],
)
def test_refused(function: Any, message: str, arguments: tuple[Any, ...]) -> None:
    with pytest.raises((NotImplementedError, ValueError), match=message) as caught:
        jit(function)(*copy.deepcopy(arguments))
    assert __file__ in str(caught.value)


@pytest.mark.parametrize("start", [np.zeros(3), np.broadcast_to(np.float64(0), (3,))])
def test_what_a_loop_function_begins_with_may_be_an_ordinary_array(start):
    """It is not taken for what the state is in every step."""

    def whiles(x):
        return stepwell.while_loop(lambda s: s[0] < 6, lambda s: (s[0] + 1, s[1] + x), (0, start))[
            1
        ]

    def scanned(x):
        return stepwell.scan(lambda s, row: (s + row, s.sum()), start, x)

    x = np.arange(3.0)
    assert np.array_equal(stepwell.jit(whiles)(x), 6 * x)
    rows = np.arange(6.0).reshape(2, 3)
    last, sums = stepwell.jit(scanned)(rows)
    assert np.array_equal(last, rows.sum(axis=0)) and np.array_equal(sums, [0, 3])


def a_pair_and_a_store(x: Any) -> Any:
    y = x + 1
    pair = (y, x)
    if x[0] > 0:
        y += 10
    else:
        pair = (x, y * 2)
    return pair[0] + 3 * pair[1]


@pytest.mark.parametrize("first", [-1.0, 4.0])
def test_a_branch_stores_into_what_a_tuple_holds(first: float) -> None:
    check_program(a_pair_and_a_store, np.array([first, 2.0, -3.0]))
