"""Classes of the user: methods are recorded, objects are carried, classes stay as they are."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import UnsupportedError

from .test_growing import check_same

X = np.random.default_rng(5).normal(size=9)


class Base:
    gain = 2.0

    def scale(self, v: Any) -> Any:
        if v > 0:
            return v * self.gain
        return v


class Model(Base):
    def __init__(self, threshold: Any):
        self.threshold = threshold

    def total(self, x: Any) -> Any:
        total = 0.0
        for v in x:
            if v > self.threshold:
                total += self.scale(v)
        return total

    def scale(self, v: Any) -> Any:
        return super().scale(v) if v < 1 else -v

    @staticmethod
    def size(v: Any) -> Any:
        return v if v > 0 else -v

    @classmethod
    def of(cls, threshold: Any) -> Model:
        return cls(threshold)

    @property
    def kind(self) -> Any:
        return 1.0 if self.threshold > 0 else 2.0

    def __call__(self, x: Any) -> Any:
        return self.total(x) + self.kind

    def __getitem__(self, v: Any) -> Any:
        return v if v > self.threshold else 0.0


MODEL = Model(0.1)
MODELS = {"a": [Model(0.2)]}


def methods(x: Any) -> Any:
    made = Model.of(x[0])
    return made.total(x), made.kind, Model.size(x[1]), made(x), made[x[2]]


def an_object_of_outside(x: Any) -> Any:
    return MODEL.total(x), MODEL(x), MODELS["a"][0].total(x)


class Welford:
    __slots__ = ("mean", "n", "squares")

    def __init__(self) -> None:
        self.n, self.mean, self.squares = 0, 0.0, 0.0

    def push(self, v: Any) -> None:
        self.n += 1
        distance = v - self.mean
        self.mean += distance / self.n
        self.squares += distance * (v - self.mean)

    @property
    def variance(self) -> Any:
        return self.squares / max(self.n - 1, 1)


def slots(x: Any) -> Any:
    found = Welford()
    for v in x:
        if v > -1:
            found.push(v)
    return found.mean, found.variance, found.n


class Counting:
    def __init__(self) -> None:
        self.n = 0

    def __call__(self, v: Any) -> Any:
        self.n += 1
        return v * self.n


def an_object_that_is_called(x: Any) -> Any:
    counting, total = Counting(), 0.0
    for v in x:
        total += counting(v)
    return total, counting.n


class Stack:
    def __init__(self) -> None:
        self.items: list[Any] = []

    def push(self, v: Any) -> None:
        self.items.append(v)

    def pop(self) -> Any:
        return self.items.pop()

    def empty(self) -> bool:
        return not self.items


def lists_of_objects(x: Any) -> Any:
    stack = Stack()
    for v in x:
        if v > 0:
            stack.push(v)
    total = 0.0
    while not stack.empty():
        total = total * 0.5 + stack.pop()
    return total


@dataclass
class History:
    at: Any = 0.0
    all: list[Any] = field(default_factory=list)


def a_default_list(x: Any) -> Any:
    history = History()
    for v in x:
        history.at += v
        history.all.append(history.at)
    return history.at, np.array(history.all)


class Vector:
    def __init__(self, x: Any, y: Any):
        self.x, self.y = x, y

    def __add__(self, other: Vector) -> Vector:
        return Vector(self.x + other.x, self.y + other.y)

    def __neg__(self) -> Vector:
        return Vector(-self.x, -self.y)

    def norm(self) -> Any:
        squared = self.x**2 + self.y**2
        return 2.0 if squared > 4 else math.sqrt(squared)


def bound_anew(x: Any) -> Any:
    p = Vector(0.0, 0.0)
    for v in x:
        p = p + Vector(v, 1.0)
        if p.x > 0.5:
            p = -p
    return p.x, p.y, p.norm()


def made_and_changed(x: Any) -> Any:
    p = Vector(0.0, 0.0)
    for v in x:
        p = Vector(p.y, v)
        p.x += 1
        if v > 0:
            p.y *= 2
    return p.x, p.y


def the_best(x: Any) -> Any:
    best = Vector(-9.0, 0)
    for i, v in enumerate(x):
        other = Vector(v, i)
        if other.x > best.x:
            best = other
    return best.x, best.y


@dataclass(frozen=True)
class Pair:
    a: Any
    b: Any


def frozen(x: Any) -> Any:
    pair = Pair(0.0, 1.0)
    for v in x:
        pair = replace(pair, a=pair.a + v)
    return pair.a, pair.b


class Sum:
    def __init__(self) -> None:
        self.total, self.n = 0.0, 0

    def __iadd__(self, v: Any) -> Sum:
        self.total += v
        self.n += 1
        return self


def added_in_place(x: Any) -> Any:
    found = Sum()
    for v in x:
        if v > 0:
            found += v
    return found.total, found.n


class Average:
    def __init__(self) -> None:
        self.value: Any = None

    def update(self, v: Any) -> Any:
        self.value = v if self.value is None else 0.3 * v + 0.7 * self.value
        return self.value


def none_at_first(x: Any) -> Any:
    average, out = Average(), np.zeros(len(x))
    for i, v in enumerate(x):
        out[i] = average.update(v)
    return out


class Node:
    def __init__(self, value: Any, rest: Node | None):
        self.value, self.rest = value, rest


def linked(x: Any) -> Any:
    node = None
    for i in range(3):
        node = Node(x[i], node)
    total = 0.0
    while node is not None:
        total = total * 2 + node.value
        node = node.rest
    return total


def particles(x: Any) -> Any:
    made = [Vector(x[i], x[i + 1]) for i in range(3)]
    for _ in range(20):
        for p in made:
            p.x += p.y * 0.1
            if p.x > 1:
                p.x, p.y = 2 - p.x, -p.y
    return [p.x for p in made]


class Power:
    def __init__(self, a: Any):
        self.a = a

    def __matmul__(self, other: Power) -> Power:
        return Power(self.a @ other.a)

    def to(self, n: Any) -> Power:
        result, base = Power(np.eye(3)), self
        while n > 0:
            if n % 2 == 1:
                result = result @ base
            base = base @ base
            n //= 2
        return result


def powers(x: Any, n: Any) -> Any:
    return Power(x.reshape(3, 3)).to(n).a


# ------------------------------------------------------------------------------------- closures


def variables_of_functions(x: Any) -> Any:
    count, total = 0, 0.0

    def note(v: Any) -> Any:
        nonlocal count, total
        if v > 0:
            total += v
        count += 1
        return total

    seen = 0.0
    for v in x:
        seen += note(v)
    return count, total, seen


def bound_by_both(x: Any) -> Any:
    a = 0.0

    def bump() -> None:
        nonlocal a
        a += 1

    for v in x:
        bump()
        a = a * 0.5
        if v > 0:
            bump()
    return a


def a_variable_that_is_an_array(x: Any) -> Any:
    a = np.zeros(3)

    def step(v: Any) -> None:
        nonlocal a
        a = a * 0.5 + v

    for v in x:
        step(v)
    return a


def counters(x: Any) -> Any:
    def make() -> Any:
        n = [0]

        def increase() -> Any:
            n[0] += 1
            return n[0]

        return increase

    increase = make()
    for v in x:
        if v > 0:
            increase()
    return increase()


def lists_of_functions(x: Any) -> Any:
    out: list[Any] = []

    def emit(v: Any) -> None:
        out.append(v * 2)

    for v in x:
        if v > 0:
            emit(v)
    return np.array(out), len(out)


def places_of_functions(x: Any) -> Any:
    i = 0

    def following() -> Any:
        nonlocal i
        i += 1
        return x[i - 1]

    total = 0.0
    while i < len(x):
        total = total * 0.5 + following()
    return total


PROGRAMS = (methods, an_object_of_outside, slots, an_object_that_is_called, lists_of_objects)
PROGRAMS += (a_default_list, bound_anew, made_and_changed, the_best, frozen, linked, particles)
PROGRAMS += (variables_of_functions, bound_by_both, a_variable_that_is_an_array, counters)
PROGRAMS += (lists_of_functions, places_of_functions, added_in_place, none_at_first)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
def test_programs_agree_with_python(program: Any) -> None:
    check_same(sw.jit(program)(X), program(X))


def test_a_loop_that_binds_objects_of_arrays() -> None:
    compiled = sw.jit(powers)
    for n in (0, 1, 5, 13):
        check_same(compiled(X / 3, n), powers(X / 3, n))


# ------------------------------------------------------------------------------------- refusals


def two_names_of_one(x: Any) -> Any:
    a, b = Vector(0.0, 0.0), Vector(1.0, 1.0)
    for v in x:
        a = Vector(v, v)
        b = a
    a.x = 100.0
    return b.x


def one_of_two(x: Any) -> Any:
    a, b = Vector(0.0, 0.0), Vector(1.0, 1.0)
    c = a if x[0] > 0 else b
    c.x += 5
    return a.x, b.x


def from_outside(x: Any) -> Any:
    a, b = Vector(0.0, 0.0), Vector(1.0, 1.0)
    for v in x:
        if v > 0:
            b = a
    b.x += 10
    return a.x, b.x


@pytest.mark.parametrize("program", [two_names_of_one, one_of_two, from_outside])
def test_an_object_known_by_two_names_is_not_changed(program: Any) -> None:
    with pytest.raises(UnsupportedError, match=r"a Vector is changed that is known by two names"):
        sw.jit(program)(X)


def iterators(x: Any) -> Any:
    numbers, total = iter(range(100)), 0.0
    for v in x:
        total += v * next(numbers)
    return total


def deques(x: Any) -> Any:
    from collections import deque

    last: deque[Any] = deque(maxlen=3)
    for v in x:
        last.append(v)
    return sum(last)


@pytest.mark.parametrize(("program", "what"), [(iterators, "range_iterator"), (deques, "deque")])
def test_what_cannot_be_carried_is_refused(program: Any, what: str) -> None:
    with pytest.raises(UnsupportedError, match=rf"loop that is recorded changes a {what}"):
        sw.jit(program)(X)


# ------------------------------------------------------------------------- the classes themselves


def test_classes_are_as_before() -> None:
    before = {kind: dict(vars(kind)) for kind in (Base, Model, Vector, History)}

    def fails(x: Any) -> Any:
        return MODEL.total(x) + missing  # type: ignore # noqa: F821

    sw.jit(bound_anew)(X)
    sw.grad(lambda x: MODEL.total(x) + History(1.0).at)(X)
    with pytest.raises(NameError):
        sw.jit(fails)(X)
    assert before == {kind: dict(vars(kind)) for kind in before}


def test_threads_use_a_class_while_it_is_traced() -> None:
    wrong: list[Any] = []
    stop = threading.Event()

    def use() -> None:
        model = Model(0.0)
        while not stop.is_set():
            if model.total([0.5, -1.0, 3.0]) != -2.0 or model.kind != 2.0:
                wrong.append(model)

    thread = threading.Thread(target=use)
    thread.start()
    try:
        for shape in ((3,), (1,), (4,)):

            def program(x: Any, n: int = shape[0]) -> Any:
                return MODEL.total(x) * n

            x = np.ones(shape)
            check_same(sw.jit(program)(x), program(x))
    finally:
        stop.set()
        thread.join()
    assert not wrong


def test_a_method_that_is_replaced() -> None:
    class Made:
        def value(self, x: Any) -> Any:
            return x.sum()

    made = Made()
    compiled = sw.jit(lambda x: made.value(x))
    check_same(compiled(X), X.sum())
    Made.value = lambda self, x: x.max()  # type: ignore[method-assign]
    check_same(compiled(X), X.max())


class Private:
    def __init__(self) -> None:
        self.__total: Any = None

    def __call__(self, x: Any) -> Any:
        if self.__total is None:
            self.__total = x.sum()
        return self.__positive(x)

    def __positive(self, x: Any) -> Any:
        __found = 0.0
        for v in x:
            if v > 0:
                __found += v * self.__total

        def doubled(v: Any) -> Any:
            return __found * 2 if v > 0 else self.__total

        return doubled(x[0])


def test_private_names_are_those_of_the_class() -> None:
    check_same(sw.jit(lambda x: Private()(x))(X), Private()(X))
