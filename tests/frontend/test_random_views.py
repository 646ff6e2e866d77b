"""Arguments that are views of one array, at random, and stores into them: as NumPy has it.

`STEPWELL_SEED=7 pytest …` takes other programs and views; a failure prints them.
"""

from __future__ import annotations

import os
import random
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
from written_programs import function_of

import stepwell as sw

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
COUNT = 6
STORES = (
    "{p}[1:] += {q}[:-1]",
    "{p}[:] = {q}[::-1]",
    "{p} *= 2",
    "{p}[::2] = {q}[1::2] + s",
    "{p}[{q} > 3] = s",
    "{p}[k] = {q}.sum() % 7",
    "{p}[np.array([0, 3, 3])] = {q}[:3]",
    "{p}[:-1] = ({p}[1:] + {q}[1:]) % 5",
    "s += {q}[0]",
    "v = {p}[1:4]; v[:] = {q}[2:5]",
    "np.add({p}, {q}, out={p})",
    "for i in range(1, {p}.shape[0]):\n        {p}[i] += {q}[i - 1] % 3",
    "if {p}[0] > {q}[1]:\n        {p}[0], {q}[1] = {q}[1], {p}[0]",
)


def program_of(choose: random.Random, name: str) -> tuple[Callable[..., Any], str]:
    lines = ["def program(a, b, c, k):", "    s = 1.0"]
    for _ in range(choose.randrange(1, 4)):
        p, q = choose.choice("ab"), choose.choice("abc")
        lines.append("    " + choose.choice(STORES).format(p=p, q=q))
    lines.append(f"    return s, {choose.choice(['a', 'b[::-1]', 'a + b', 'c * 1'])}")
    source = "\n".join(lines) + "\n"
    return function_of(source, name), source


def view(choose: random.Random, base: np.ndarray) -> np.ndarray:
    """COUNT elements of a line, forwards or backwards, side by side or every other one."""
    step = choose.choice([1, 1, 1, -1, 2, -2])
    start = choose.randrange(len(base) - (COUNT - 1) * abs(step))
    part = base[start : start + (COUNT - 1) * abs(step) + 1 : abs(step)]
    return part if step > 0 else part[::-1]


def check(seed: int, views: int) -> None:
    choose = random.Random(seed)
    program, source = program_of(choose, f"<views {seed}>")
    compiled = sw.jit(program)
    for _ in range(views):
        start = np.random.default_rng(choose.randrange(2**30)).integers(0, 9, 24) * 1.0
        places = choose.randrange(2**30)
        outcomes: list[Any] = []
        strides: list[Any] = []
        for run in (program, compiled):
            base = start.copy()
            again = random.Random(places)
            arguments = [view(again, base) for _ in range(3)]
            outcomes.append((base, run(*arguments, 2)))
            strides = [one.strides for one in arguments]
        (expected, values), (found, ours) = outcomes
        message = f"seed {seed}\n{source}{strides}"
        assert np.array_equal(expected, found), message
        for one, other in zip(values, ours, strict=True):
            assert np.array_equal(one, other), message


def check_many(seeds: range, views: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        for seed in seeds:
            check(seed, views)


def test_random_views() -> None:
    check_many(range(1000 * SEED, 1000 * SEED + 5), 12)


def test_arrays_that_are_one_at_first() -> None:
    """The code for one array given twice is not taken for two arrays later."""

    @sw.jit
    def program(a: Any, b: Any) -> Any:
        a[:] = b + 1
        return b * 1

    one, two = np.zeros(COUNT), np.full(COUNT, 5.0)
    assert np.array_equal(program(one, one), np.ones(COUNT))
    assert np.array_equal(program(one, two), two)
    assert np.array_equal(one, two + 1)
