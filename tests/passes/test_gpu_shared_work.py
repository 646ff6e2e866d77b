"""No kernel does all of a long array in one thread: what NumPy has in one call, at sizes known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import find_executor, run_passes
from stepwell.dialects import arith
from stepwell.dialects.gpu import LaunchFuncOp
from stepwell.passes.levels import pipeline_of

LONG, TABLE, PLACES = "f32[100000]", "f32[2000, 3000]", "i64[100000]"
CALLS: dict[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
    "sum": (lambda x: np.sum(x), (LONG,)),
    "product": (lambda x: np.prod(x), (LONG,)),
    "greatest": (lambda x: np.max(x), (LONG,)),
    "deviation": (lambda x: np.std(x), (LONG,)),
    "any": (lambda x: np.any(x > 0), (LONG,)),
    "norm": (lambda x: np.linalg.norm(x), (LONG,)),
    "dot": (lambda x: np.dot(x, x), (LONG,)),
    "place": (lambda x: np.argmax(x), (LONG,)),
    "places of rows": (lambda x: np.argmin(x, axis=1), (TABLE,)),
    "running sum": (lambda x: np.cumsum(x), (LONG,)),
    "running extreme": (lambda x: np.maximum.accumulate(x), (LONG,)),
    "running sums of rows": (lambda x: np.cumsum(x, axis=1), (TABLE,)),
    "running sums of columns": (lambda x: np.cumsum(x, axis=0), (TABLE,)),
    "sums of columns": (lambda x: np.sum(x, axis=0), (TABLE,)),
    "place of columns": (lambda x: np.argmax(x, axis=0), (TABLE,)),
    "product with columns": (lambda x: x.T @ x[:, 0], (TABLE,)),
    "variances of rows": (lambda x: np.var(x, axis=1), (TABLE,)),
    "counts": (lambda i: np.bincount(i, minlength=1000), (PLACES,)),
    "gather": (lambda x, i: x[i], (LONG, PLACES)),
    "turned": (lambda x: np.roll(x, 3), (LONG,)),
}


def launches(function: Callable[..., Any], specs: tuple[str, ...]) -> list[tuple[int | None, ...]]:
    """Blocks and threads of each kernel; None where the host computes a number."""
    module = sw.jit(function, target="simt").lower(*specs).module()
    flights = pipeline_of(find_executor("simt").describe())
    run_passes([one for _, passes in flights[:-1] for one in passes], module)
    return [
        (arith.constant_value(op.gridSizeX), arith.constant_value(op.blockSizeX))
        for op in module.walk()
        if isinstance(op, LaunchFuncOp)
    ]


@pytest.mark.parametrize("name", CALLS)
def test_threads_share_the_work(name: str) -> None:
    found = launches(*CALLS[name])
    assert found and all(threads != 1 for _, threads in found)


@pytest.mark.parametrize(
    ("function", "shape"),
    [
        (lambda x: np.sum(x, axis=0), "100000, 8"),
        (lambda x: np.any(x > 0, axis=0), "100000, 8"),
        (lambda x: x.T @ x[:, 0], "100000, 8"),
        (lambda x: np.sum(x, axis=1), "8, 1000000"),
        (lambda x: np.all(x > 0, axis=1), "8, 1000000"),
    ],
)
def test_blocks_share_long_columns_and_rows(function: Callable[..., Any], shape: str) -> None:
    found = launches(function, (f"f32[{shape}]",))
    assert max(blocks * threads for blocks, threads in found if blocks and threads) > 3000


def step(x, w, y):
    p = 1 / (1 + np.exp(-(x @ w)))
    return w - x.T @ (p - y) / np.float32(x.shape[0])


@pytest.mark.parametrize(
    ("function", "specs", "count"),
    [
        (lambda x: np.mean(x, axis=1) * 2 + 1, ("f32[3000, 40]",), 1),
        # Parts, and their sums with all that follows.
        (lambda x: np.mean(x, axis=0) * 2 + 1, ("f32[3000, 40]",), 2),
        (step, ("f32[3000, 40]", "f32[40]", "f32[3000]"), 3),
    ],
)
def test_what_stands_around_a_reduction_is_in_its_kernels(
    function: Callable[..., Any], specs: tuple[str, ...], count: int
) -> None:
    assert len(launches(function, specs)) == count
