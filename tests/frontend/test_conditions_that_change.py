"""Conditions and parts of expressions that call functions which change something."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import stepwell as sw

from .test_growing import check_same

X = np.random.default_rng(3).normal(size=9)


def variables(x: Any) -> Any:
    i, count = 0, 0.0

    def following() -> Any:
        nonlocal i
        i += 1
        return x[i - 1] if i <= len(x) else -9.0

    while following() > -1.0:
        count += 1
    return count, i


def lists(x: Any) -> Any:
    stack, count = [0.0], 0
    for v in x:
        stack.append(abs(v) + 1)
    while stack.pop() > 0:
        count += 1
    return count, len(stack)


class Source:
    def __init__(self, a: Any):
        self.a, self.i, self.log = a, 0, np.zeros(20)

    def more(self) -> Any:
        self.log[self.i] = 1
        return self.i < len(self.a)

    def get(self) -> Any:
        self.i += 1
        return self.a[self.i - 1]


def objects(x: Any) -> Any:
    source, total = Source(x), 0.0
    while source.more():
        total = total * 0.5 + source.get()
    return total, source.log, source.i


def stores(x: Any) -> Any:
    a, n = x.copy(), 0

    def lower() -> Any:
        a[0] -= 1.0
        return a[0] > -10

    while lower() and n < 100:
        n += 1
        if n > 5:
            break
    return a, n


def with_else(x: Any) -> Any:
    k, total = [0], 0.0

    def more() -> Any:
        k[0] += 1
        return k[0] < len(x)

    while more():
        if x[k[0]] > 100:
            break
        total += x[k[0]]
    else:
        total += 1000
    return total, k[0]


class Sets:
    def __init__(self, n: Any):
        self.parents, self.count = np.arange(n), n

    def find(self, a: Any) -> Any:
        while self.parents[a] != a:
            self.parents[a] = self.parents[self.parents[a]]
            a = self.parents[a]
        return a

    def union(self, a: Any, b: Any) -> Any:
        first, second = self.find(a), self.find(b)
        if first == second:
            return False
        self.parents[first] = second
        self.count -= 1
        return True


def an_object_with_an_array(x: Any) -> Any:
    sets, joined = Sets(len(x)), 0
    for i in range(len(x)):
        for j in range(i):
            if abs(x[i] - x[j]) < 0.2 and sets.union(i, j):
                joined += 1
    return sets.count, joined


def second_operands(x: Any) -> Any:
    n, total = 0, 0.0

    def bump() -> Any:
        nonlocal n
        n += 1
        return n

    for v in x:
        if v > 0 and bump() > 1:
            total += v
        if v > 1 or bump() > 3:
            total -= 1
    return total, n


def known_numbers(x: Any) -> Any:
    n = [0]

    def bump() -> Any:
        n[0] += 1
        return n[0] > 2

    total = 0.0
    if x[0] > 0 or bump():
        total += 1
    if x[1] > 0 or bump():
        total += 1
    if x[2] > 0 or bump():
        total += 1
    return total, n[0]


def conditional_expressions(x: Any) -> Any:
    log: list[Any] = []

    def note(v: Any) -> Any:
        log.append(v)
        return v * 2

    y = note(x[0]) if x[0] > 0 else note(-x[1])
    z = note(x[2]) if x[2] > 0 else 0.0
    return y, z, len(log), sum(log)


def chains(x: Any) -> Any:
    asked = [0]

    def limit(v: Any) -> Any:
        asked[0] += 1
        return v

    count = 0
    for v in x:
        if 0 < v < limit(1.0):
            count += 1
        if -1 < limit(v) < 1:
            count += 1
    return count, asked[0]


def a_list_of_an_array(x: Any) -> Any:
    items, total = list(x), 0.0
    while len(items) > 0 and (len(items) < 4 or items.pop() > -5):
        if len(items) < 4:
            break
        total += 1
    return total, len(items)


PROGRAMS = (variables, lists, objects, stores, with_else, an_object_with_an_array)
PROGRAMS += (second_operands, known_numbers, conditional_expressions, chains, a_list_of_an_array)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
def test_programs_agree_with_python(program: Any) -> None:
    compiled = sw.jit(program)
    for x in (X, -np.abs(X), np.abs(X)):
        check_same(compiled(x), program(x))


# ------------------------------------------------------------------------------- comprehensions


def comprehensions(x: Any) -> Any:
    n = 0

    def bump(v: Any) -> Any:
        nonlocal n
        n += 1
        return v * n

    listed = [bump(v) for v in x]
    summed = sum(bump(v) for v in x if v > 0)
    return np.array(listed), summed, n


def mapped(x: Any) -> Any:
    n = [0]

    def bump(v: Any) -> Any:
        n[0] += 1
        return v * n[0]

    total = 0.0
    for v in map(abs, x):
        total += v
    return sum(map(bump, x)), n[0], total, np.array(list(map(float, x)))


def functions_in_a_list(x: Any) -> Any:
    functions = [lambda v: v * i for i in range(3)]  # noqa: B023
    return [function(x) for function in functions]


def places(x: Any) -> Any:
    matrix, total = x.reshape(3, -1), 0.0
    for i, j in np.ndindex(matrix.shape):
        total += matrix[i, j] * (i + 1) - j
    for (i, j), v in np.ndenumerate(matrix):
        total -= i * v + j
    for v in np.nditer(matrix):
        total += v * v
    made = np.fromiter((v * 2 for v in x if v > 0), dtype=np.float32)
    return total, matrix.item(4), matrix.item((1, 1)), made, np.fromiter(range(4), int, 3)


@pytest.mark.parametrize("program", [comprehensions, mapped, functions_in_a_list, places])
def test_loops_in_expressions(program: Any) -> None:
    check_same(sw.jit(program)(X), program(X))
