"""Philox4x64-10, on ordinary arrays and on traced ones.

J. Salmon, M. Moraes, R. Dror, D. Shaw, Parallel random numbers: as easy as 1, 2, 3 (2011). Block n
of a stream is a function of its key and of the number n, so that any part of it is had at once.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import primitives as nd
from ..array import Array
from ..operations import as_array

_ROUNDS = 10
_MULTIPLIERS = 0xD2E7470EE14C6C93, 0xCA5A826395121157
_WEYL = 0x9E3779B97F4A7C15, 0xBB67AE8584CAA73B
_LOW = 0xFFFFFFFF


def product(x: Any, factor: Any) -> tuple[Any, Any]:
    """The upper and the lower 64 bits of the products of u64 arrays, or of one and a number."""
    if isinstance(x, Array) or isinstance(factor, Array):
        x, other = (v if isinstance(v, Array) else as_array(np.uint64(v)) for v in (x, factor))
        return Array(nd.elementwise("multiply_high", x.value, other.value)), x * other
    x_low, x_high = x & _LOW, x >> 32
    low, high = factor & _LOW, factor >> 32
    middle = x_high * low + ((x_low * low) >> 32)
    carried = x_low * high + (middle & _LOW)
    return x_high * high + (middle >> 32) + (carried >> 32), x * factor


def blocks(key: Any, counter: tuple[Any, Any, Any, Any]) -> tuple[Any, Any, Any, Any]:
    """The four words of each block.

    Args:
        key: u64[2].
        counter: four u64 arrays of one shape, the least significant first, or numbers.
    """
    c0, c1, c2, c3 = counter
    k0, k1 = key[0], key[1]
    with np.errstate(over="ignore"):
        for _ in range(_ROUNDS):
            high0, low0 = product(c0, _MULTIPLIERS[0])
            high1, low1 = product(c2, _MULTIPLIERS[1])
            c0, c1, c2, c3 = high1 ^ c1 ^ k0, low1, high0 ^ c3 ^ k1, low0
            k0, k1 = k0 + _WEYL[0], k1 + _WEYL[1]
    return c0, c1, c2, c3
