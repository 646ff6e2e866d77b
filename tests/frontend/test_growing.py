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


def positives(x: Any) -> Any:
    out = []
    for v in x:
        if v > 0.5:
            out.append(v)
    return out


def by_comprehension(x: Any) -> Any:
    return [row for row in x], np.array([(row.min(), row.max()) for row in x])


def rows(x: Any) -> Any:
    out = []
    for row in x:
        out.append(row * 2)
    return out[::-1], out[1:] + out[:1]


def factors(n: int) -> Any:
    out = []
    d = 2
    while n > 1:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1
    return out


def steps_of_a_solver(tolerance: float) -> Any:
    t, y, h, ts, ys = 0.0, 1.0, 0.1, [0.0], [1.0]
    while t < 2.0:
        whole = y + h * (-2 * y)
        half = y + h / 2 * (-2 * y)
        half = half + h / 2 * (-2 * half)
        error = abs(whole - half)
        if error < tolerance:
            t = t + h
            y = half
            ts.append(t)
            ys.append(y)
        h = h * (1.5 if error < tolerance / 2 else 0.5)
        h = min(h, 2.0 - t) if t < 2.0 else h
    return np.array(ts), np.array(ys), len(ts)


def flooded(grid: Any) -> Any:
    height, width = grid.shape
    seen = np.zeros_like(grid)
    stack = [(0, 0)]
    most = 0
    while stack:
        most = max(most, len(stack))
        y, x = stack.pop()
        if y < 0 or x < 0 or y >= height or x >= width or seen[y, x] or not grid[y, x]:
            continue
        seen[y, x] = True
        stack.append((y + 1, x))
        stack.append((y - 1, x))
        stack.extend([(y, x + 1), (y, x - 1)])
    return seen, most


def lower_hull(points: Any) -> Any:
    points = points[np.lexsort((points[:, 1], points[:, 0]))]

    def turn(o: Any, a: Any, b: Any) -> Any:
        return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

    hull = []
    for p in points:
        while len(hull) >= 2 and turn(hull[-2], hull[-1], p) <= 0:
            hull.pop()
        hull.append(p)
    return np.array(hull)


def runs(a: Any) -> Any:
    values, counts, i = [], [], 0
    while i < len(a):
        j = i
        while j < len(a) and a[j] == a[i]:
            j += 1
        values.append(a[i])
        counts.append(j - i)
        i = j
    return np.array(values), np.array(counts)


def inserted_in_order(x: Any) -> Any:
    out = []
    for v in x:
        k = 0
        while k < len(out) and out[k] < v:
            k += 1
        out.insert(k, v)
    return out


def kept_by_name(x: Any) -> Any:
    history = {"loss": [], "norm": [x[0]]}
    for _ in range(5):
        x = x * 0.5
        history["loss"].append(x.sum())
        history["norm"].append(np.sqrt((x**2).sum()))
    return history


def of_each_kind(x: Any) -> Any:
    even, odd = [], []
    for i in range(len(x)):
        odd.append(x[i])
        if x[i] > 0.5:
            even.append(i)
    return even, odd


def distinct(a: Any) -> Any:
    seen = []
    for v in a:
        if v not in seen:
            seen.append(v)
    return len(seen), sum(seen), max(seen), seen.index(a[0]), seen.count(a[0])


def edited(a: Any) -> Any:
    out = [7, 8]
    for v in a:
        if v in out:
            out.remove(v)
        elif v > 5:
            out.insert(-1, v)
        elif len(out) > 3:
            del out[1]
        else:
            out += [v, v + 1]
    first = out.copy()
    out.reverse()
    second = out[:]
    out.sort()
    taken = out.pop(0)
    out.sort(reverse=True)
    return first, second, out, taken, 3 in out


def cleared(a: Any) -> Any:
    longest = 0
    run: list[Any] = []
    for v in a:
        if run and v < run[-1]:
            run.clear()
        run.append(v)
        longest = max(longest, len(run))
    return longest, run


def joined(x: Any) -> Any:
    low, high = [], [x[0]]
    for v in x:
        if v < 0.5:
            low.append(v)
        else:
            high.append(v)
    total = 0.0
    for v in reversed(low):
        total = total / 2 + v
    low.extend(high)
    return low + [1.0], total  # noqa: RUF005


def appended_in_a_branch(x: Any) -> Any:
    out = [1.0]
    if x[0] > 0.5:
        out.append(x[0])
    if x[1] > 0.5:
        for v in x:
            out.append(v)
    else:
        out.append(2.0)
        out.append(3.0)
    return out


def intervals(starts: Any, ends: Any) -> Any:
    merged = [[starts[0], ends[0]]]
    for i in range(1, len(starts)):
        if starts[i] > merged[-1][1]:
            merged.append([starts[i], ends[i]])
        else:
            merged[-1] = [merged[-1][0], max(merged[-1][1], ends[i])]
    return merged, np.array(merged)


def counters(x: Any) -> Any:
    counts = [0, 0, 0]
    for v in x:
        counts[1] += 1
        if v > 0.5:
            counts[2] += 1
    return counts


def repeats(x: Any, n: int) -> Any:
    out = [0.0] * n
    pairs = [1, 2] * n
    for i in range(n):
        out[i] += x[i]
        pairs[2 * i] -= 1
    more = (out + [1.0]) * 2  # noqa: RUF005
    return out, pairs, n * [x[0]], len(out * n), more, [x[0]] * len(x)


def in_order(x: Any) -> Any:
    found = [v for v in x if v > 0.3]
    return sorted(found), sorted(x, reverse=True), sorted([x[1], x[0]])


def among(a: Any) -> Any:
    n = 0
    for v in a:
        if v in (2, 3):
            n += 1
        if v not in [a[0], 1]:
            n += 10
    return n


def rings(x: Any) -> Any:
    ring = [0.0] * 3
    k = 0
    out = []
    for v in x:
        ring[k] = v
        k = (k + 1) % 3
        out.append(max(ring))
    return np.array(out), ring


def by_value(a: Any) -> Any:
    counts = [0 for _ in range(5)]
    weights = [0.5, 1.5, 2.5, 3.5, 4.5]
    total = 0.0
    for v in a:
        counts[v] += 1
        total += weights[v] * weights[-1]
    return counts, total, weights


def coins(values: Any, most: int) -> Any:
    least = [0] + [10**6] * most
    for i in range(1, most + 1):
        for k in values:
            if k <= i and least[i - k] + 1 < least[i]:
                least[i] = least[i - k] + 1
    return least


def sorted_by_parts(x: Any) -> Any:
    x = x.copy()
    stack = [(0, len(x) - 1)]
    while len(stack):
        low, high = stack.pop()
        if low >= high:
            continue
        i = low
        for j in range(low, high):
            if x[j] < x[high]:
                x[i], x[j] = x[j], x[i]
                i += 1
        x[i], x[high] = x[high], x[i]
        stack.append((low, i - 1))
        stack.append((i + 1, high))
    return x


def queens(n: int) -> Any:
    columns = [-1] * n
    row = count = 0
    while row >= 0:
        columns[row] += 1
        while columns[row] < n:
            fits = True
            for r in range(row):
                if columns[r] == columns[row] or abs(columns[r] - columns[row]) == row - r:
                    fits = False
                    break
            if fits:
                break
            columns[row] += 1
        if columns[row] >= n:
            columns[row] = -1
            row -= 1
        elif row == n - 1:
            count += 1
        else:
            row += 1
    return count


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
    (positives, [(RANDOM.random(20),), (np.zeros(3),)]),
    (by_comprehension, [(RANDOM.random((4, 3)),)]),
    (rows, [(RANDOM.random((4, 3)),)]),
    (factors, [(60,), (97,), (1,)]),
    (steps_of_a_solver, [(1e-2,), (1e-3,)]),
    (flooded, [(RANDOM.random((6, 7)) < 0.7,), (np.zeros((2, 2), bool),)]),
    (lower_hull, [(RANDOM.random((9, 2)),), (RANDOM.random((1, 2)),)]),
    (runs, [(RANDOM.integers(0, 3, 12),)]),
    (inserted_in_order, [(RANDOM.random(10),)]),
    (kept_by_name, [(RANDOM.random(5),)]),
    (of_each_kind, [(RANDOM.random(9),)]),
    (distinct, [(RANDOM.integers(0, 5, 12),)]),
    (edited, [(RANDOM.integers(0, 9, 20),), (RANDOM.integers(0, 9, 3),)]),
    (cleared, [(RANDOM.integers(0, 5, 20),)]),
    (intervals, [(np.array([1, 2, 5, 9]), np.array([3, 4, 8, 11]))]),
    (repeats, [(RANDOM.random(5), 5), (RANDOM.random(5), 2)]),
    (in_order, [(RANDOM.random(9),)]),
    (among, [(RANDOM.integers(0, 5, 12),)]),
    (rings, [(RANDOM.random(7),)]),
    (by_value, [(RANDOM.integers(0, 5, 12),)]),
    (coins, [(np.array([1, 5, 2]), 11)]),
    (sorted_by_parts, [(RANDOM.random(12),)]),
    (queens, [(5,), (6,)]),
    (counters, [(RANDOM.random(9),)]),
    (joined, [(RANDOM.random(9),)]),
    (appended_in_a_branch, [(np.array([a, b]),) for a in (0.2, 0.8) for b in (0.2, 0.8)]),
]


@pytest.mark.parametrize("target", ["cpu", "simt"])
@pytest.mark.parametrize("function, calls", CALLS, ids=[call[0].__name__ for call in CALLS])
def test_as_numpy(function: Any, calls: Any, target: str) -> None:
    compiled = jit(target=target)(function)
    for args in calls:
        check_same(compiled(*args), function(*args))


def check_same(found: Any, expected: Any) -> None:
    if isinstance(expected, tuple | list | dict):
        assert type(found) is type(expected) and len(found) == len(expected)
        keys = expected if isinstance(expected, dict) else range(len(expected))
        for key in keys:
            check_same(found[key], expected[key])
        return
    if isinstance(expected, str):
        assert found == expected
        return
    found, expected = np.asarray(found), np.asarray(expected)
    assert found.dtype == expected.dtype and found.shape == expected.shape
    np.testing.assert_allclose(found, expected)


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


def appends_other_shapes(x: Any) -> Any:
    out = [x[:2]]
    for v in x:
        out.append(v)
    return np.array(out)


def appends_lists(x: Any) -> Any:
    out = []
    for v in x:
        row = [v, v]
        out.append(row)
        row[0] = 0
    return np.array(out)


def changes_an_item(x: Any) -> Any:
    out = [[0.0, 1.0]]
    for v in x:
        out.append([v, v])
    out[-1][0] = 5.0
    return out


def changes_its_last_item(x: Any) -> Any:
    out = []
    for v in x:
        out.append([v, v])
    last = out[-1]
    last[0] = 5.0
    return out


def counted_by_key(x: Any) -> Any:
    found = {}
    for v in x:
        found[v] = 1
    return len(found)


def appends_tuples_of_other_lengths(x: Any) -> Any:
    out = []
    for v in x:
        out.append((v, v))
        out.append((v,))
    return out


def compared(x: Any) -> Any:
    out = []
    for v in x:
        out.append(v)
    return out < [1.0]


def deletes_a_part(x: Any) -> Any:
    out = []
    for v in x:
        out.append(v)
    del out[1:]
    return out


def sorted_by_a_key(x: Any) -> Any:
    out = []
    for v in x:
        out.append(v)
    out.sort(key=lambda v: -v)
    return out


@pytest.mark.parametrize(
    "function, message",
    [
        (appends_other_shapes, "arrays of other shapes"),
        (appends_lists, "appends a list that has a name to a list, which takes arrays, numbers"),
        (changes_an_item, "appends a list that has a name to a list, which takes arrays, numbers"),
        (changes_its_last_item, "a list that is an item of a list is changed"),
        (appends_tuples_of_other_lengths, "tuples to a list that are not alike"),
        (compared, "list.__lt__ of a list that a recorded loop or branch has changed"),
        (deletes_a_part, "several items are deleted at once"),
        (sorted_by_a_key, "sorted by a key"),
    ],
)
def test_refused(function: Any, message: str) -> None:
    with pytest.raises(UnsupportedError, match=message):
        jit(function)(np.array([4.0, 1.0, 2.0]))


def test_a_key_that_only_the_call_knows() -> None:
    with pytest.raises(TypeError, match="in a set or as a key"):
        jit(counted_by_key)(np.array([4.0, 1.0, 2.0]))


def pops_too_often(x: Any) -> Any:
    out = [0.0]
    for v in x:
        if v > 0:
            out.pop()
    return out


def reads_what_is_not_there(x: Any) -> Any:
    out = []
    for v in x:
        out.append(v)
    return out[len(x)]


def looks_for_what_is_not_there(x: Any) -> Any:
    out = []
    for v in x:
        out.append(v)
    return out.index(5.0)


@pytest.mark.parametrize(
    "function, error",
    [
        (pops_too_often, IndexError),
        (reads_what_is_not_there, IndexError),
        (looks_for_what_is_not_there, ValueError),
    ],
)
def test_errors_of_lists(function: Any, error: type[Exception]) -> None:
    x = np.array([4.0, 1.0, 2.0])
    for called in (function, jit(function)):
        with pytest.raises(error):
            called(x)


def test_a_list_without_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stepwell.frontend.growth.ROOM", 10)

    @jit
    def halved(x: Any) -> Any:
        out = []
        while x > 1:
            out.append(x)
            x = x / 2
        return out

    assert halved(2.0**10) == [2.0**k for k in range(10, 0, -1)]
    with pytest.raises(MemoryError, match=r"test_growing\.py:\d+: a list has more items"):
        halved(2.0**11)
