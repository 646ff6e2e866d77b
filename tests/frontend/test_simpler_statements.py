"""`match`, names that expressions bind, `zip` with what is known, operators of whole numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import UnsupportedError

from .test_growing import check_same

X = np.random.default_rng(7).normal(size=7)


def numbers(x: Any) -> Any:
    total = 0.0
    for i in range(len(x)):
        match i % 5:
            case 0:
                total += x[i]
            case 1 | 2:
                total -= x[i]
            case n if n > 3:
                total += n
            case _:
                total *= 1.1
    return total


def pairs(x: Any) -> Any:
    total = 0.0
    for i in range(len(x)):
        match (i % 2, i % 3):
            case (0, 0):
                total += 1
            case (0, b):
                total += b * x[i]
            case (a, 0):
                total -= a
            case _:
                total *= 2
    return total


def patterns_of_lists(x: Any) -> Any:
    match [1, 2, 3]:
        case [a, *rest]:
            return x * a, len(rest)


class Op:
    ADD, MULTIPLY, HALT = 0, 1, 2


def machine(x: Any) -> Any:
    code = np.array([0, 1, 0, 1, 2])
    value, place = 1.0, 0
    while True:
        match code[place]:
            case Op.ADD:
                value += x[place]
            case Op.MULTIPLY:
                value *= x[place]
            case Op.HALT:
                break
        place += 1
    return value


def truths(x: Any) -> Any:
    for v in x:
        match v > 0.5:
            case True:
                return v
    return -1.0


def loops_that_bind(x: Any) -> Any:
    i, total = -1, 0.0
    while (i := i + 1) < len(x):
        if x[i] < 0:
            continue
        total += x[i]
    return total, i


def conditions_that_bind(x: Any) -> Any:
    total = 0.0
    for v in x:
        if (y := v * 2) > 1:
            total += y
    return total


def zipped(x: Any) -> Any:
    total = 0.0
    weights = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]
    for v, w, i, c in zip(x, x[::-1], range(3, 50, 2), weights, strict=False):
        total += v * i - w * c
    return total


def shifts(x: Any) -> Any:
    count, n = 0, len(x)
    for i in range(64):
        count += (i ^ (i >> 1)) & (1 << (i % 5)) | (i & 3)
    return count, ~n, n << 2, 5 & n, -3 ^ n, 7 | n, 1024 >> n


PROGRAMS = (numbers, pairs, patterns_of_lists, machine, truths, loops_that_bind)
PROGRAMS += (conditions_that_bind, zipped, shifts)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
def test_programs_agree_with_python(program: Any) -> None:
    check_same(sw.jit(program)(X), program(X))


@pytest.mark.parametrize("how", ["sum", "average", "mean", None, "other"])
def test_texts_are_matched_while_tracing(how: Any) -> None:
    def program(x: Any, how: Any) -> Any:
        match how:
            case "sum":
                return x.sum()
            case "mean" | "average":
                return x.mean()
            case None:
                return x[0]
            case _:
                return x.max()

    check_same(sw.jit(program)(X, how), program(X, how))


def test_a_name_bound_where_it_may_not_be_computed() -> None:
    def program(x: Any) -> Any:
        total = 0.0
        for v in x:
            if v > 0 and (y := v * 2) > 1:
                total += y
        return total

    with pytest.raises(
        UnsupportedError, match=r"`:=` in a part of an expression .*cannot"
    ) as caught:
        sw.jit(program)(X)
    assert f"{__file__}:" in str(caught.value)
