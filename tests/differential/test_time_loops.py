"""Stores in time loops: nothing is copied or allocated in them, and what must be copied is."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import MemRefType
from xdsl.ir import Operation

from stepwell.backends.driver import find_executor, flights
from stepwell.dialects.context import make_context
from stepwell.dialects.quick import walk
from stepwell.frontend.jit import jit
from stepwell.tools.differential import check_program


def jacobi(steps: Any, a: Any, b: Any) -> None:
    for _ in range(1, steps):
        b[1:-1, 1:-1] = 0.25 * (a[1:-1, :-2] + a[1:-1, 2:] + a[2:, 1:-1] + a[:-2, 1:-1])
        a[1:-1, 1:-1] = 0.25 * (b[1:-1, :-2] + b[1:-1, 2:] + b[2:, 1:-1] + b[:-2, 1:-1])


def waves(steps: Any, ex: Any, ey: Any, hz: Any) -> None:
    for t in range(steps):
        ey[0, :] = t
        ey[1:, :] -= 0.5 * (hz[1:, :] - hz[:-1, :])
        ex[:, 1:] -= 0.5 * (hz[:, 1:] - hz[:, :-1])
        hz[:-1, :-1] -= 0.7 * (ex[:-1, 1:] - ex[:-1, :-1] + ey[1:, :-1] - ey[:-1, :-1])


def rows(a: Any, b: Any) -> None:
    for i in range(1, a.shape[0]):
        a[i] = a[i - 1] * 2.0 + a[i] * b


def columns(a: Any) -> None:
    for j in range(2, a.shape[1]):
        a[:, j] += 0.5 * a[:, j - 1] + 0.25 * a[:, j - 2]


def triangle(c: Any, a: Any) -> None:
    for i in range(a.shape[0]):
        c[i, : i + 1] *= 0.5
        for k in range(a.shape[1]):
            c[i, : i + 1] += a[i, k] * a[: i + 1, k]


def elements(a: Any) -> None:
    for i in range(1, a.shape[0]):
        for j in range(i):
            a[i, j] = a[i, j] / a[j, j]
            a[i, i] = a[i, i] - a[i, j] * a[j, i]


def thomas(c: Any, d: Any, a: Any) -> None:
    """What `divided` is computed of is read for d, too, which is stored later than c."""
    for k in range(1, c.shape[2]):
        c[:, :, k] = a[:, :, k] * 0.5
        divided = 1.0 / (4.0 - c[:, :, k] - c[:, :, k - 1] * a[:, :, k])
        c[:, :, k] = c[:, :, k] * divided
        d[:, :, k] = (d[:, :, k] - d[:, :, k - 1] * a[:, :, k]) * divided


def random(*shape: int) -> np.ndarray:
    return np.random.default_rng(8).random(shape) + 0.5


IN_PLACE: list[tuple[Any, tuple[Any, ...]]] = [
    (jacobi, (4, random(6, 7), random(6, 7))),
    (waves, (3, random(5, 6), random(5, 6), random(5, 6))),
    (rows, (random(5, 11), random(11))),
    (columns, (random(9, 5),)),
    (triangle, (random(5, 5), random(5, 3))),
    (elements, (random(6, 6),)),
    (thomas, (random(3, 4, 5), random(3, 4, 5), random(3, 4, 5))),
]


def shifted(a: Any) -> None:
    for _ in range(3):
        a[1:] = a[:-1] * 2.0


def mirrored(a: Any) -> None:
    for _ in range(3):
        a[:4] = a[3::-1] + a[:4]


def transposed(a: Any) -> None:
    for _ in range(3):
        a[:3, :3] = a[:3, :3].T + a[:3, :3]


def gathered(a: Any, places: Any) -> None:
    for _ in range(3):
        a[:3] = a[places] + a[:3]


def read_later(a: Any) -> Any:
    total = np.zeros(3)
    for _ in range(3):
        old = a[:3].copy()
        a[:3] = a[:3] * 2.0
        total += old
    return total


def overlapping(a: Any) -> None:
    for i in range(2, 5):
        a[i : i + 3] = a[i - 1 : i + 2] + a[i : i + 3]


COPIED: list[tuple[Any, tuple[Any, ...]]] = [
    (shifted, (random(12),)),
    (mirrored, (random(9),)),
    (transposed, (random(5, 5),)),
    (gathered, (random(6), np.array([2, 0, 1]))),
    (read_later, (random(5),)),
    (overlapping, (random(12),)),
]


def is_one_element(op: Operation) -> bool:
    """Such a copy is a load and a store."""
    type_ = (*op.operands, *op.results)[0].type
    return isinstance(type_, MemRefType) and all(extent == 1 for extent in type_.get_shape())


def name_of(value: Any) -> str:
    return getattr(value, "__name__", "")


@pytest.mark.parametrize(("function", "arguments"), [*IN_PLACE, *COPIED], ids=name_of)
def test_at_every_landing(function: Any, arguments: tuple[Any, ...]) -> None:
    check_program(function, *arguments)


@pytest.mark.parametrize(("function", "arguments"), IN_PLACE, ids=name_of)
def test_nothing_is_copied(function: Any, arguments: tuple[Any, ...]) -> None:
    module = jit(function).lower(*arguments).module()
    for _, passes in flights(find_executor("cpu").describe(), "nd", "affine"):
        for one in passes:
            one.apply(make_context(), module)
            if one.name == "one-shot-bufferize":
                break
    found = [
        op.name
        for loop in walk(module)
        if loop.name in ("scf.for", "scf.while")
        for op in loop.walk()
        if op.name in ("memref.alloc", "memref.copy") and not is_one_element(op)
    ]
    assert not found
