"""Extents as polynomials: normal form, bounds, what is learned."""

from __future__ import annotations

import itertools
import random
from typing import Any

import pytest

from stepwell.frontend import dims
from stepwell.frontend.dims import Atom, Equalities, Extent, from_atom


def extent(name: str) -> Any:
    return from_atom(Atom("extent", name, source=name, lower=0))


n, m = extent("n"), extent("m")


def test_equal_polynomials_are_one_object() -> None:
    assert (n + 1) * (n - 1) is n * n - 1
    assert n + m - n is m
    assert n - n == 0 and (2 * n) // 2 is n
    assert dims.maximum(n - 1, 0) is dims.maximum(n - 1, 0)
    assert str(2 * n * m - m + 3) == "2*n*m - m + 3"


def test_quotients_take_out_what_divides() -> None:
    assert (2 * n + 3) // 2 is n + 1
    assert dims.floordiv(n * m, n) is m
    assert str((4 * n + m) // 2) == "2*n + ((m)//2)"
    assert n % 1 == 0


def test_comparisons_that_every_call_agrees_on() -> None:
    assert n + 1 > 0 and n >= 0 and not n < 0 and n + 1 != n
    for undecided in (lambda: n == 3, lambda: n < m, lambda: bool(n)):
        with pytest.raises(RuntimeError, match="after the trace"):
            undecided()
    for number in (int, float, lambda e: range(e)):
        with pytest.raises(TypeError, match="n as a number"):
            number(n)


def test_learning() -> None:
    equalities = Equalities()
    equalities.learn(n, m)
    assert equalities.resolve(m) is n
    assert equalities.resolve(dims.maximum(m - 1, 0)) is dims.maximum(n - 1, 0)
    equalities.learn(n + 1, 5)
    assert equalities.resolve(m * m) == 16 and equalities.equal(n, 4) is True


def test_learning_what_is_computed_from_itself() -> None:
    equalities = Equalities()
    rows = (n * m) // 3
    equalities.learn(3 * rows, n * m)
    assert equalities.resolve(3 * rows) is n * m and equalities.resolve(n * m) is n * m
    equalities.learn(rows, 10)
    assert equalities.resolve(rows) == 10


def test_random_arithmetic_is_that_of_numbers() -> None:
    seed = 77
    generator = random.Random(seed)
    atoms = [extent(name) for name in "abc"]
    operations = {
        "add": (dims.add, lambda a, b: a + b),
        "subtract": (lambda a, b: dims.add(a, dims.multiply(b, -1)), lambda a, b: a - b),
        "multiply": (dims.multiply, lambda a, b: a * b),
        "maximum": (dims.maximum, max),
        "minimum": (dims.minimum, min),
        "floordiv": (lambda a, b: dims.floordiv(a, 3), lambda a, b: a // 3),
    }
    for _ in range(200):
        program: list[tuple[str, int, int]] = [
            (generator.choice(list(operations)), generator.randrange(i), generator.randrange(i))
            for i in range(4, 10)
        ]
        symbolic: list[Extent] = [*atoms, 2]
        for name, i, j in program:
            symbolic.append(operations[name][0](symbolic[i], symbolic[j]))
        for sizes in itertools.islice(itertools.product((0, 2, 5), repeat=3), 0, None, 5):
            known = dict(zip("abc", sizes, strict=True))
            numbers = [*sizes, 2]
            for name, i, j in program:
                numbers.append(operations[name][1](numbers[i], numbers[j]))
            for expression, number in zip(symbolic, numbers, strict=True):
                assert dims.evaluate(expression, known.__getitem__) == number, (seed, expression)
                low, high = dims.bounds(expression)
                assert low <= number <= high, (seed, expression)


@pytest.mark.parametrize("seed", range(150))
def test_what_is_learned_keeps_every_extent(seed: int) -> None:
    """Equal extents are identified; afterwards each still is the number that it was."""
    generator = random.Random(seed)
    known = {name: generator.choice((0, 2, 3, 5)) for name in "abcd"}
    extents: list[Extent] = [*map(extent, known), 2, 3]
    for _ in range(14):
        i, j = generator.choice(extents), generator.choice(extents)
        made = generator.choice(
            (
                lambda i, j: dims.add(i, j),
                lambda i, j: dims.add(i, dims.multiply(j, -1)),
                dims.multiply,
                dims.maximum,
                dims.minimum,
                lambda i, j: dims.floordiv(i, 3),
                lambda i, j: dims.floordiv(i, dims.maximum(j, 1)),
            )
        )(i, j)
        if len(dims.terms_of(made)) < 12:
            extents.append(made)
    numbers = [dims.evaluate(e, known.__getitem__) for e in extents]
    equalities = Equalities()
    for _ in range(8):
        i, j = generator.randrange(len(extents)), generator.randrange(len(extents))
        if numbers[i] == numbers[j]:
            equalities.learn(extents[i], extents[j])
        for e, number in zip(extents, numbers, strict=True):
            assert dims.evaluate(equalities.resolve(e), known.__getitem__) == number, (seed, e)
        if numbers[i] == numbers[j]:
            assert equalities.equal(extents[i], extents[j]) in (True, None), seed
