"""The tables of NumPy's ziggurats: 256 strips of equal area under a density, drawn from by a word.

G. Marsaglia, W. Tsang, The ziggurat method for generating random variables (2000); J. Doornik, An
improved ziggurat method to generate normal random samples (2005). Strip n reaches from 0 to x[n],
where the density is f(x[n]); the last is the tail beyond x[255], drawn otherwise, and its box is
strip 0. A draw that lies in the part of its strip that the next one covers needs no more.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import Any

import numpy as np

_STRIPS = 256
# Where the tails begin, as NumPy has it.
NORMAL_TAIL = 3.6541528853610087963519472518
_EXPONENTIAL_TAIL = "7.6971174701310497140446280481"
EXPONENTIAL_TAIL = float(_EXPONENTIAL_TAIL)


@dataclass(frozen=True)
class Ziggurat:
    """One array each, of 256: of a draw m in strip n, m * width[n] is the number, which is good
    where m < inside[n] (u64); density[n] is f(x[n])."""

    width: Any
    inside: Any
    density: Any


@functools.cache
def normal() -> Ziggurat:
    """Of exp(-x²/2), m of 52 bits.

    NumPy's widths have the rounding errors of the program that made them, so NumPy is asked for
    them: the number drawn for m = 1. What follows from them is computed.
    """
    philox = np.random.Philox(key=0)
    generator = np.random.Generator(philox)
    state: Any = philox.state
    widths = np.empty(_STRIPS)
    for strip in range(_STRIPS):
        state["buffer"][:] = strip | 1 << 9, 0, 0, 0
        state["buffer_pos"] = 0
        philox.state = state
        widths[strip] = generator.standard_normal()
    covered = np.concatenate([widths[-1:], widths[:-1]]) / widths
    covered[1] = 0.0
    inside = np.round(covered * 2.0**52).astype(np.uint64)
    density = np.exp(-0.5 * (widths * 2.0**52) ** 2)
    density[0] = 1.0
    return Ziggurat(widths, inside, density)


@functools.cache
def exponential() -> Ziggurat:
    """Of exp(-x), m of 53 bits, the last of which `inside` does not count."""
    with localcontext() as context:
        context.prec = 40
        tail = Decimal(_EXPONENTIAL_TAIL)
        return _ziggurat(tail, lambda x: (-x).exp(), lambda y: -y.ln(), (-tail).exp())


def _ziggurat(
    tail: Decimal,
    density: Callable[[Decimal], Decimal],
    inverse: Callable[[Decimal], Decimal],
    beyond: Decimal,
) -> Ziggurat:
    """From the last strip up: each begins where the area of the one below it is full."""
    area = tail * density(tail) + beyond
    ends = [tail]
    for _ in range(_STRIPS - 2):
        ends.append(inverse(area / ends[-1] + density(ends[-1])))
    ends.append(area / density(tail))
    ends.reverse()
    covered = [ends[-1], *ends[:-1]]
    inside = [2 * int(c / end * 2**52) for c, end in zip(covered, ends, strict=True)]
    inside[1] = 0
    return Ziggurat(
        np.array([float(end / 2**53) for end in ends]),
        np.array(inside, np.uint64),
        np.array([1.0, *(float(density(end)) for end in ends[1:])]),
    )
