"""What loops and branches carry besides arrays and numbers: containers, what changes in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import UnsupportedError, jit

from .test_growing import check_same


def differences(x: Any) -> Any:
    previous = None
    total = 0.0
    for v in x:
        if previous is not None:
            total = total + (v - previous) ** 2
        previous = v
    return total


def least(x: Any) -> Any:
    best = None
    for v in x:
        if best is None or v < best:
            best = v
    return best


def a_number_that_becomes_an_array(x: Any) -> Any:
    total = 0
    for row in x:
        total = total + row
    return total


def halved(x: Any) -> Any:
    last = None
    steps = 0
    while np.abs(x).max() > 0.1:
        if last is not None:
            x = x - last / 8
        last = x
        x = x / 2
        steps += 1
    return x, steps


def tuples(x: Any, n: int) -> Any:
    state = (x, 1.0)
    out = x
    for _ in range(n + 2):
        out = state[0] * state[1]
        state = (state[0] + 1, state[1] * 2)
    return out


def trained(x: Any, y: Any, n: int) -> Any:
    params = [np.full((4, 5), 0.1), np.zeros(5), np.full((5, 3), 0.2)]
    for _ in range(n):
        w1, b1, w2 = params
        h = np.tanh(x @ w1 + b1)
        error = h @ w2 - y
        back = (error @ w2.T) * (1 - h * h)
        steps = [x.T @ back, back.sum(0), h.T @ error]
        params = [p - 0.01 * q for p, q in zip(params, steps, strict=True)]
    return params


def dicts_anew(x: Any, n: int) -> Any:
    s = {"m": np.zeros(4), "v": np.zeros(4), "t": 0}
    for _ in range(n):
        s = {"m": 0.9 * s["m"] + 0.1 * x, "v": 0.99 * s["v"] + x * x, "t": s["t"] + 1}
    return s


def dicts_in_place(x: Any, n: int) -> Any:
    s = {"m": np.zeros(4), "v": np.zeros(4), "t": 0, "name": "adam"}
    for _ in range(n):
        s["m"] = 0.9 * s["m"] + 0.1 * x
        s["v"] = 0.99 * s["v"] + x * x
        s["t"] += 1
    return s


def dicts_in_branches(x: Any, n: int) -> Any:
    s = {"m": x, "k": 0}
    if x.sum() > 0:
        s["m"] = s["m"] * 2
        s["k"] += 1
    for i in range(n):
        if s["m"][1] > i:
            s["k"] += 2
        else:
            s["m"] = s["m"] + 1
    return s


def nested(x: Any, n: int) -> Any:
    s = {"a": {"b": x, "c": 0}, "l": [[0.0, x], [1, 2]]}
    for i in range(n):
        s["a"]["b"] = s["a"]["b"] * 2
        s["a"]["c"] += 1
        s["l"][0][0] = s["l"][0][0] + x[i % 4]
        s["l"][1][1] += i
    return s


def lists_in_place(x: Any, n: int) -> Any:
    s = [x, 0.0]
    for _ in range(n):
        s[0] = s[0] * 0.5 + 1
        s[1] += s[0].sum()
    return s


@dataclass
class Body:
    place: Any
    speed: Any


def objects_in_place(x: Any, n: int) -> Any:
    body = Body(x, 0.0)
    for _ in range(n):
        body.speed = body.speed - body.place * 0.1
        body.place = body.place + body.speed
    return body.place, body.speed


def levels(graph: Any, start: int) -> Any:
    n = len(graph)
    distance = np.full(n, -1)
    distance[start] = 0
    frontier, d = [start], 0
    while frontier:
        found = []
        d += 1
        for u in frontier:
            for v in range(n):
                if graph[u, v] and distance[v] < 0:
                    distance[v] = d
                    found.append(v)
        frontier = found
    return distance, d


def pascal(n: int) -> Any:
    row = [1]
    for _ in range(n):
        row = [1] + [row[j] + row[j + 1] for j in range(len(row) - 1)] + [1]
    return row


def swapped(x: Any) -> Any:
    a, b = [x[0]], [x[1], x[2]]
    for i in range(7):
        a, b = b, a + [x[i]]  # noqa: RUF005
    return a, b


def sifted(x: Any) -> Any:
    kept = [v for v in x]
    while len(kept) > 3:
        kept = [v for v in kept if v > kept[0] * 0.5][1:]
    return kept


def lists_of_branches(x: Any) -> Any:
    one = [x[0]] if x[0] > 0.5 else [x[0], 1.0]
    if x[0] > 0.5:
        two = [x[0]]
    else:
        two = [x[0], 1.0]
    if len(x) > 2:
        three = [v for v in x if v > 0.5]
    else:
        three = []
    return one, two, three


def functions_anew(x: Any) -> Any:
    total = 0.0
    for i in range(len(x)):

        def scaled(v: Any, i: int = i) -> Any:
            return v * i

        total = total + scaled(x[i])
    for i in range(len(x)):

        def scaled(v: Any, i: int = i) -> Any:
            return v + i

        total = total + scaled(x[i])
    return total


class Counter:
    def __init__(self) -> None:
        self.count = 0


def counted(x: Any) -> Any:
    counter = Counter()
    if x[0] > 0.5:
        counter.count += 1
    return x * counter.count


class Moments:
    def __init__(self) -> None:
        self.n, self.mean, self.m2 = 0, 0.0, 0.0

    def add(self, v: Any) -> None:
        self.n += 1
        d = v - self.mean
        self.mean += d / self.n
        self.m2 += d * (v - self.mean)


def moments(x: Any) -> Any:
    high, low = Moments(), Moments()
    for v in x:
        if v > 0.5:
            high.add(v)
        else:
            low.add(v)
    return high.mean, high.m2, high.n, low.mean, low.m2, low.n


def adam(x: Any, n: int) -> Any:
    s = {"m": np.zeros(4), "v": np.zeros(4), "t": 0}
    history = {"loss": [], "best": None}
    for _ in range(n):
        g = 2 * (x - 1)
        s["t"] += 1
        s["m"] = 0.9 * s["m"] + 0.1 * g
        s["v"] = 0.999 * s["v"] + 0.001 * g * g
        rate = np.sqrt(s["v"] / (1 - 0.999 ** s["t"])) + 1e-8
        x = x - 0.1 * (s["m"] / (1 - 0.9 ** s["t"])) / rate
        history["loss"].append(((x - 1) ** 2).sum())
    return x, s, history["loss"]


def in_buckets(x: Any) -> Any:
    buckets = [[], [], []]
    for v in x:
        if v < 0.33:
            buckets[0].append(v)
        elif v < 0.66:
            buckets[1].append(v)
        else:
            buckets[2].append(v)
    return [len(one) for one in buckets], buckets[1]


def in_chunks(x: Any, k: int) -> Any:
    out = []
    part: list[Any] = []
    for v in x:
        part.append(v)
        if len(part) == k:
            out.append(sum(part))
            part = []
    return out, part


def orthonormal(v: Any) -> Any:
    basis: list[Any] = []
    for w in v:
        rest = w
        for b in basis:
            rest = rest - (rest @ b) * b
        if np.linalg.norm(rest) > 1e-8:
            basis.append(rest / np.linalg.norm(rest))
    return np.array(basis)


def peaks(x: Any) -> Any:
    places = []
    for i in range(1, len(x) - 1):
        if x[i] > x[i - 1] and x[i] > x[i + 1]:
            places.append(i)
    widths = [b - a for a, b in zip(places[:-1], places[1:], strict=True)]  # noqa: RUF007
    return np.array(places), np.array(widths), x[places] if len(places) else x[:0]


def last_two(x: Any) -> Any:
    a = b = None
    for v in x:
        a, b = b, v
    return a, b


def left_over(x: Any) -> Any:
    part = [1.0, 2.0]
    total = part[0]
    for v in x:
        part = (v, v * 2)
        total = total + part[1]
    return total


RANDOM = np.random.default_rng(8)
GRAPH = np.zeros((5, 5), int)
GRAPH[[0, 0, 1, 2, 2, 3, 4], [1, 2, 3, 3, 4, 4, 0]] = 1
CALLS = [
    (differences, [(RANDOM.random(6),), (np.zeros(0),), (RANDOM.random(1),)]),
    (least, [(RANDOM.random(6),), (RANDOM.random(1),)]),
    (a_number_that_becomes_an_array, [(RANDOM.random((4, 3)),), (RANDOM.random((1, 3)),)]),
    (halved, [(RANDOM.random(4),), (np.zeros(2),)]),
    (tuples, [(RANDOM.random(3), 4)]),
    (trained, [(RANDOM.random((6, 4)), RANDOM.random((6, 3)), 7)]),
    (dicts_anew, [(RANDOM.random(4), 6), (RANDOM.random(4), 0)]),
    (dicts_in_place, [(RANDOM.random(4), 6), (RANDOM.random(4), 0)]),
    (dicts_in_branches, [(RANDOM.random(4), 6), (-RANDOM.random(4), 3)]),
    (nested, [(RANDOM.random(4), 6)]),
    (lists_in_place, [(RANDOM.random(4), 6)]),
    (objects_in_place, [(RANDOM.random(4), 6)]),
    (levels, [(GRAPH, 0), (GRAPH * 0, 2)]),
    (pascal, [(5,), (1,), (0,)]),
    (swapped, [(RANDOM.random(9),)]),
    (sifted, [(RANDOM.random(20),)]),
    (lists_of_branches, [(np.array([0.7, 0.1, 0.6]),), (np.array([0.2]),)]),
    (functions_anew, [(RANDOM.random(4),)]),
    (moments, [(RANDOM.random(20),)]),
    (adam, [(RANDOM.random(4), 9)]),
    (in_buckets, [(RANDOM.random(16),)]),
    (in_chunks, [(RANDOM.random(11), 3)]),
    (orthonormal, [(RANDOM.random((4, 3)),)]),
    (peaks, [(RANDOM.random(30),)]),
    (last_two, [(RANDOM.random(5),)]),
    (counted, [(np.array([0.7, 2.0]),), (np.array([0.2, 2.0]),)]),
    (left_over, [(RANDOM.random(4),)]),
]


@pytest.mark.parametrize("target", ["cpu", "simt"])
@pytest.mark.parametrize("function, calls", CALLS, ids=[call[0].__name__ for call in CALLS])
def test_as_numpy(function: Any, calls: Any, target: str) -> None:
    compiled = jit(target=target)(function)
    for args in calls:
        check_same(compiled(*args), function(*args))


def test_gradients() -> None:
    def cost(x: Any) -> Any:
        s = dicts_in_place(x, 5)
        return (s["m"] ** 2).sum() + s["v"].sum() + differences(x)

    x, steps = RANDOM.random(4), 1e-6 * np.eye(4)
    expected = [(cost(x + e) - cost(x - e)) / 2e-6 for e in steps]
    np.testing.assert_allclose(sw.grad(cost)(x), expected, atol=1e-6)


def alternating(x: Any, n: int) -> Any:
    mode = "up"
    for _ in range(n):
        x = x + 1 if mode == "up" else x * 2
        mode = "down" if mode == "up" else "up"
    return x


def exchanged(x: Any, n: int) -> Any:
    f, g = np.sin, np.cos
    for _ in range(n):
        x = f(x)
        f, g = g, f
    return x


@pytest.mark.parametrize(
    "function, message",
    [
        (alternating, "a loop binds mode, which was 'down', to 'up'"),
        (exchanged, "a loop binds f"),
    ],
)
def test_refused(function: Any, message: str) -> None:
    with pytest.raises(UnsupportedError, match=message):
        jit(function)(np.ones(3), 5)


def test_a_loop_without_steps_leaves_none() -> None:
    assert jit(least)(np.zeros(0)) is None


def kept_aside(x: Any) -> Any:
    part = [x[0]]
    kept = part
    for v in x:
        part.append(v)
        if len(part) > 2:
            part = [v]
    return part, kept


def the_longest(x: Any) -> Any:
    run: list[Any] = []
    best: list[Any] = []
    for v in x:
        run.append(v)
        if len(run) > len(best):
            best = run
    return best


def one_list_of_two_names(x: Any) -> Any:
    a, b = [x[0]], [x[1]]
    for v in x:
        if v > 0.5:
            a = b
        else:
            b = [v]
            a = [v]
        b.append(v)
    return a, b


@pytest.mark.parametrize(
    "function, message",
    [
        (kept_aside, "a list that is known by two names"),
        (the_longest, "a loop may bind .* to one list"),
        (one_list_of_two_names, "known by two names|to one list"),
    ],
)
def test_lists_of_two_names_are_refused(function: Any, message: str) -> None:
    with pytest.raises(UnsupportedError, match=message):
        jit(function)(RANDOM.random(6))


def the_longest_run(x: Any) -> Any:
    run: list[Any] = []
    best: list[Any] = []
    for v in x:
        if run and v < run[-1]:
            run = []
        run.append(v)
        if len(run) > len(best):
            best = run.copy()
    return best


def test_copies_have_names_of_their_own() -> None:
    x = RANDOM.random(12)
    check_same(jit(the_longest_run)(x), the_longest_run(x))


def grows_wider(x: Any, n: Any) -> Any:
    total = x
    for i in range(n):
        total = total - np.arange(3.0) * i
    return total


def gains_an_axis(x: Any) -> Any:
    for v in np.linspace(0.0, 1.0, 6):
        x = np.atleast_2d(x) + v
    return x


@pytest.mark.parametrize("program", [lambda x: grows_wider(x, 7), gains_an_axis])
def test_an_array_of_another_type_after_the_first_step(program: Any) -> None:
    x = np.float32([0.5, 1.5, -2.0])
    check_same(jit(program)(x), program(x))


def test_an_array_of_another_type_after_a_number_of_steps_of_the_call() -> None:
    x = np.float32([0.5, 1.5, -2.0])
    compiled = jit(grows_wider)
    for n in (5, 1, 0):
        check_same(compiled(x, n), grows_wider(x, n))


class Stepped:
    def __init__(self) -> None:
        self.rate = 0.1

    def update(self, w: Any, g: Any) -> Any:
        self.last = self.rate * g
        return w - self.last


def gains_attributes(x: Any, n: Any) -> Any:
    made, kept = Stepped(), {}
    for i in range(n):
        x = made.update(x, np.cos(x))
        kept["step"] = i
        for j in range(3 * n):
            kept["inner"] = x * j
    return x, made.last, kept


def test_a_loop_gives_an_object_and_a_dict_new_keys() -> None:
    x = np.linspace(0.0, 1.0, 4)
    compiled = jit(gains_attributes)
    for n in (6, 2):
        check_same(compiled(x, n)[:2], gains_attributes(x, n)[:2])
        check_same(compiled(x, n)[2]["inner"], gains_attributes(x, n)[2]["inner"])
    with pytest.raises(AttributeError, match="last"):
        compiled(x, 0)


def given_a_key(x: Any, n: int) -> Any:
    s = {"x": x}
    for i in range(n):
        s["i"] = i
    return s


def test_a_loop_gives_a_dict_a_key():
    check_same(jit(given_a_key)(np.ones(3), 5), given_a_key(np.ones(3), 5))


class Cached:
    """As filters have it: what is computed when it is asked for is None meanwhile."""

    def __init__(self, x: Any) -> None:
        self.x, self.gain, self._score = x, np.zeros(3), 0.5
        self.last = np.array([[None] * 3]).T

    def step(self, z: Any) -> None:
        self.x = self.x + self.gain
        self.gain = np.float32(0.5) * self.x * z
        self.last = np.atleast_2d(z)
        self._score = None

    def score(self) -> Any:
        if self._score is None:
            self._score = self.x.sum()
        return self._score


def cached(x: Any, zs: Any) -> Any:
    made = Cached(x)
    for z in zs:
        made.step(z)
    return made.x, made.gain, made.score(), made.last


def test_types_that_settle_after_some_steps() -> None:
    x, zs = np.float32([0.5, 1.5, -2.0]), np.linspace(0.0, 1.0, 7).astype(np.float32)
    check_same(jit(cached)(x, zs), cached(x, zs))


def walk(start: Any, moves: Any) -> Any:
    state, goal, count = [start, 0], [3, 2], 0
    seen = 0
    while state != goal and count < len(moves):
        i, j = state
        state = [i + moves[count], j + 1] if (i, j) == (1, 0) or [j, i] != [5, 5] else [i, j]
        seen += (i, j) in ((1, 0), (2, 1))
        count += 1
    return state, count, seen


def test_tuples_and_lists_of_traced_numbers_are_compared() -> None:
    for moves in ([1, 1, 1, 1], [1, 0, 1, 1, 1], [0]):
        check_same(jit(walk)(1, np.array(moves)), walk(1, np.array(moves)))


class Settings:
    """What a loop does not change is known in it."""

    def __init__(self) -> None:
        self.steps, self.kind, self.scale, self.flag = 3, "up", 0.5, False
        self.count, self.sums, self.late = 0, np.zeros(3), 0

    def step(self, i: Any) -> Any:
        if self.flag:
            self.missing = 1
        for j in range(self.steps):
            self.sums[j] += self.scale * (j if self.kind == "up" else -j)
            self.count += j
        if i > 3:
            self.late = self.late + self.scale
        return self.sums.sum()


def with_settings(n: Any) -> Any:
    made, total = Settings(), 0.0
    for i in range(n):
        total += made.step(i)
    return total, made.sums, made.count, made.late, made.steps


def test_what_an_object_keeps_is_known_in_a_loop() -> None:
    check_same(jit(with_settings)(7), with_settings(7))


WIND = [0, 0, 1, 2]
MOVES = [np.array([0, -1]), np.array([1, 0])]


def items_of_lists(x: Any) -> Any:
    total, place = 0, np.zeros(2, int)
    for i in range(len(x)):
        total += WIND[x[i]]
        place = place + MOVES[x[i] % 2]
    return total, place, (1.5, 2.5)[x[0] % 2]


def test_an_item_of_a_list_of_outside_at_a_place_of_the_call() -> None:
    x = np.array([1, 3, 2, 0, 1, 1])
    check_same(jit(items_of_lists)(x), items_of_lists(x))
    with pytest.raises(UnsupportedError, match="no array can hold together"):

        def program(x: Any) -> Any:
            for i in range(len(x)):
                if ["a", "b"][x[i]] == "a":
                    x[i] = 0
            return x

        jit(program)(x)


def as_lists(x: Any) -> Any:
    last = [0.0]
    for v in x:
        last = [v]
        while last[-1] < 5.0 and last != [v, v + 1.0]:
            last.append(last[-1] + 1.0)
    return last, x[:2].tolist(), x.tolist()


def test_lists_of_elements_and_lists_that_steps_bind() -> None:
    x = np.array([4.5, 3.0, 2.0])
    check_same(jit(as_lists)(x), as_lists(x))
