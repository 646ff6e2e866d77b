"""Operands of products by tensor cores, and how far their results may be off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np

# Half of the distance of two numbers next to each other, of those near 1; and what a product, and
# the sum of products, may be off.
ROUNDING = {
    np.dtype(np.float16): (2.0**-11, 2.0**-18),
    np.dtype(ml_dtypes.bfloat16): (2.0**-8, 2.0**-18),
    np.dtype(np.float32): (2.0**-24, 2.0**-10),
    np.dtype(np.float64): (2.0**-53, 2.0**-48),
}


def operands(dtype: Any, left: tuple[int, ...], right: tuple[int, ...], seed: int = 3) -> Any:
    random = np.random.default_rng(seed)
    return tuple(random.normal(size=shape).astype(dtype) for shape in (left, right))


def check(result: Any, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """The sum is of exact products in f32 or f64, and rounded once; for tf32 operands are."""
    wide = [np.asarray(argument, np.float64) for argument in arguments]
    expected = function(*wide)
    scale = function(*(np.abs(one) for one in wide))
    error = np.abs(np.asarray(result, np.float64) - expected)
    last, inside = ROUNDING[np.dtype(result.dtype)]
    bound = last * np.abs(expected) + inside * scale + last * 2.0**-13
    assert (error <= bound).all(), (error / bound).max()
