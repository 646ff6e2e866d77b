"""Random loops, branches, stores, views and names, against NumPy: the same, or refused.

`STEPWELL_SEED=7 pytest …` gives other programs; a failure prints its program.
"""

from __future__ import annotations

import os
import random
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from written_programs import Writer, function_of

from stepwell import CompileError, UnsupportedError, jit, vmap

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
ARRAYS = ("a", "b", "c")
BEGINNING = """\
def program(x, y, n):
    a = x * 1
    b = y
    c = (x + y) % 5
    v = c[1:]
    s, t = 0.0, 1.0
"""
# What may be refused: an array that would have to grow, what is not the program's own, elements
# of a batch of more than one shape.
REFUSED = ("longer than", "not its own", "an extent that differs between the elements")


class Control(Writer):
    """Writes one program; whole numbers below 20, so that sums are exact in any order."""

    def program(self) -> str:
        for _ in range(self.random.randrange(2, 6)):
            self.statement(3, 1)
        return f"{BEGINNING}{''.join(self.lines)}    return a, b, c, v, s, t\n"

    def array(self) -> str:
        return self.random.choice(ARRAYS)

    def index(self) -> str:
        return self.pick(str(self.random.randrange(6)), "-1", *self.variables * 2)

    def number(self) -> str:
        array = self.array()
        return self.pick("s", "t", "3.0", f"{array}[{self.index()}]", f"{array}.sum() % 11")

    def expression(self) -> str:
        p, q, r = self.array(), self.array(), self.array()
        return self.pick(
            f"({p} + {q}) % 13",
            f"({p} * 2 + {self.number()}) % 13",
            f"np.maximum({p}, {self.number()})",
            f"np.where({p} > {self.number()}, {q}, {r})",
            f"np.roll({p}, 1)",
            f"({p}[::-1] + {self.number()}) % 7",
            f"{p}.copy()",
            p,
        )

    def condition(self) -> str:
        return self.pick(
            f"{self.number()} > {self.number()}",
            f"{self.array()}[{self.index()}] > 3",
            f"({self.array()} > 2).any()",
        )

    def store(self) -> str:
        p, number = self.array(), self.number()
        return self.pick(
            f"{p}[{self.index()}] = {number}",
            f"{p}[1:4] = {number}",
            f"{p}[1:] += {self.array()}[:-1]",
            f"{p} += {self.array()}",
            f"v[0] = {number}",
            f"{p}[{p} > {self.number()}] = {number}",
            f"{p}[:] = {self.array()}",
        )

    def statement(self, depth: int, indent: int) -> None:
        def inside() -> None:
            self.block(depth, indent, 3)

        kind = self.random.random() * (1.0 if depth else 0.62)
        if kind < 0.25:
            self.add(indent, f"{self.array()} = {self.expression()}")
        elif kind < 0.31:
            part = self.pick("[1:4]", "[::2]", "[:3]", "[2:]", "")
            self.add(indent, f"v = {self.array()}{part}")
        elif kind < 0.48:
            self.add(indent, self.store())
        elif kind < 0.62:
            self.add(indent, f"{self.pick('s', 't')} = ({self.number()} + {self.number()}) % 17")
        elif kind < 0.8:
            self.branch(self.condition(), inside, 0.5, indent)
        elif kind < 0.94:
            steps = self.pick("n.shape[0]", "n.shape[0]", "n.shape[0] - 1", "1, 6", "5, -1, -1")
            self.loop(steps, inside, indent)
        else:
            count = self.name("k")
            self.add(indent, f"{count} = 0")
            self.add(indent, f"while {count} < n.shape[0] and {self.condition()}:")
            self.add(indent, f"    {count} += 1")
            inside()


def found_or_refused(compiled: Callable[..., Any], arguments: list[Any], source: str) -> Any:
    """What a compiled program gives; None where it is refused."""
    try:
        return compiled(*arguments)
    except UnsupportedError:
        return None
    except (CompileError, ValueError) as error:
        if any(text in str(error) for text in REFUSED):
            return None
        raise AssertionError(source) from error


def check(seed: int) -> bool:
    """Whether a program is compiled, and not refused; it must do what NumPy does then."""
    source = Control(random.Random(seed)).program()
    program = function_of(source, f"<program {seed}>")
    compiled = jit(program)
    generator = np.random.default_rng(seed)
    for count in (5, 2, 0):
        x, y = generator.integers(0, 9, (2, 6)) * 1.0
        ours, numpys = [x.copy(), y.copy(), np.zeros(count)], [x, y, np.zeros(count)]
        found = found_or_refused(compiled, ours, f"seed {seed}\n{source}")
        if found is None:
            return False
        expected = program(*numpys)
        for number, (one, other) in enumerate(
            zip([*expected, *numpys], [*found, *ours], strict=True)
        ):
            assert np.array_equal(one, other), f"seed {seed}, result {number}\n{source}"
    return True


def check_batch(seed: int) -> bool:
    """As `check`, of a batch: every element is as it would be alone."""
    source = Control(random.Random(seed)).program().replace("b = y\n", "b = y * 1\n")
    program = function_of(source, f"<program {seed} of a batch>")
    x, y = np.random.default_rng(seed).integers(0, 9, (2, 3, 6)) * 1.0
    n = np.zeros(2)
    batched = jit(vmap(program, in_axes=(0, 0, None)))
    found = found_or_refused(batched, [x, y, n], f"seed {seed}\n{source}")
    if found is None:
        return False
    alone = [program(*each, n) for each in zip(x, y, strict=True)]
    for number, (several, one) in enumerate(zip(zip(*alone, strict=True), found, strict=True)):
        assert np.array_equal(np.stack(several), one), f"seed {seed}, result {number}\n{source}"
    return True


def check_many(seeds: range, check: Callable[[int], bool] = check) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        compiled = [check(seed) for seed in seeds]
    assert sum(compiled) >= len(compiled) // 2


def test_random_programs() -> None:
    check_many(range(1000 * SEED, 1000 * SEED + 16))


def test_batches_of_random_programs() -> None:
    check_many(range(1000 * SEED, 1000 * SEED + 10), check_batch)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(16, 316, 30))
def test_many_random_programs(first: int) -> None:
    check_many(range(1000 * SEED + first, 1000 * SEED + first + 30))
