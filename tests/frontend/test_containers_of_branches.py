"""Tuples, lists and dicts that branches bind, and that loops and branches return."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from stepwell.frontend.jit import jit
from stepwell.frontend.locations import UnsupportedError
from stepwell.tools.differential import check_program

X = np.arange(5.0)


def early(x: Any) -> Any:
    if x[0] > 0:
        return x * 2, x.sum()
    return x, 0.0


def nested(x: Any) -> Any:
    if x[0] > 0:
        found = (x + 1, {"a": x[1:] * 2, "n": 3})
    else:
        found = (x - 1, {"a": x, "n": 3})
    return found[0] * found[1]["n"], found[1]["a"]


def stored_into(x: Any) -> Any:
    y, z = x * 1, x * 2
    if x[0] > 0:
        both = (y, z)
        y[0] = 5
    else:
        both = (z, y)
        z[1] = 7
    return both[0] + both[1] * 2, y, z


def of_three(x: Any) -> Any:
    if x[0] > 1:
        return 1, x
    elif x[0] > 0:
        return 2, x + 1
    else:
        return 3, x - 1


def from_a_loop(x: Any) -> Any:
    for i in range(x.shape[0]):
        if x[i] > 3:
            return x, i
    return -x, -1


@pytest.mark.parametrize("program", [early, nested, stored_into, of_three, from_a_loop])
@pytest.mark.parametrize("offset", [-9, 0, 1, 2])
def test_as_numpy(program: Any, offset: int) -> None:
    check_program(program, X + offset)


def test_of_another_structure() -> None:
    def program(x: Any) -> Any:
        if x[0] > 0:
            return x, 1
        return x, 1, 2

    with pytest.raises(UnsupportedError, match=r"(?s)return .* the same structure"):
        jit(program)(X)
