"""What it costs to check indices: programs as they are, beside `jit(bounds="off")`."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ...frontend.jit import jit
from .measure import Row, compare
from .npbench_data import load_module

_SIZE = 40_000


def bounds(quick: bool) -> Iterator[Row]:
    """The same code with and without checks, interleaved; a speed-up of 1 is no cost."""
    programs = load_module(Path(__file__).with_name("bounds_programs.py"))
    random = np.random.default_rng(0)
    x, places = random.random(_SIZE), random.integers(0, _SIZE, _SIZE)
    starts, out = np.arange(0, _SIZE + 1, 8), np.zeros(_SIZE)
    rows: list[tuple[str, Callable[..., Any], tuple[Any, ...]]] = [
        ("sparse product", programs.sparse_product, (starts, places, x, x, out)),
        ("gather", programs.gather, (x, places)),
        ("counts", programs.counts, (places, out)),
        ("stencil", programs.smooth, (x, out)),
    ]
    for name, function, arguments in rows:
        yield compare(
            f"indices checked: {name} 40k float64",
            functools.partial(jit(function), *arguments),
            functools.partial(jit(function, bounds="off"), *arguments),
            'stepwell, bounds="off"',
            seconds=0.2 if quick else 1.0,
            samples=7 if quick else 15,
        )
