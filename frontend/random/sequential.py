"""Draws that may be refused, and then take further words: NumPy's, one after the other.

Word by word of the stream, which is computed in advance, all at once. A draw is a small machine: it
takes a word, and is done, or goes to a state in which it takes another. Nearly always the first one
does; the loop over the others is a loop of numbers alone, so that a batch of streams goes on
together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import primitives as nd
from ..array import Array
from ..control_functions import fori_loop, while_loop
from ..operations import as_array
from ..registry import load
from . import ziggurat
from .philox import product

_DOUBLE = 2.0**-53
# The states of a draw. There may be others from _SECOND on.
_DONE, _FRESH, _SECOND, _TAIL, _TAIL_SECOND = range(5)


@dataclass(frozen=True)
class Draws:
    """How numbers of one distribution are drawn.

    Attributes:
        first: a word to (number, what later words need of it, state).
        later: (state, word, number, what the first one left) to (number, what is left, state), for
            states that are neither done nor fresh; None where a refused word is just left out.
        dtype: of the numbers.
        spare: of how many words one more is taken at once, for those that are refused.
    """

    first: Callable[[Any], tuple[Any, Any, Any]]
    later: Callable[[Any, Any, Any, Any], tuple[Any, Any, Any]] | None
    dtype: type
    spare: int


def draw(
    draws: Draws, count: Any, words: Any, at: Callable[[Any], Any], start: Any
) -> tuple[Any, Any]:
    """`count` numbers, traced, and the number of the word after the last that they took.

    Args:
        words: the words from the first on, u64[n] with n > 0: as many as there are, the further
            ones are computed one by one.
        at: the word of a number, computed.
        start: the number of the first word to take, i64.
    """
    size = words.shape[0]
    last = as_array(size).astype(np.int64) - 1
    numpy = load()

    def advance(state: Any, word: Any, number: Any, left: Any) -> tuple[Any, Any, Any]:
        fresh = draws.first(word)
        if draws.later is None:
            return fresh
        old = draws.later(state, word, number, left)
        is_fresh = state == _FRESH
        return tuple(numpy["where"](is_fresh, a, b) for a, b in zip(fresh, old, strict=True))  # type: ignore

    def body(i: Any, carried: tuple[Any, Any]) -> tuple[Any, Any]:
        place, numbers = carried
        known = place <= last
        place_of_word = numpy["minimum"](place, last)
        word = Array(nd.gather(words.value, [as_array(place_of_word).value], [0]))
        number, left, state = draws.first(word)
        # Beyond the words that are there, the draw begins in the loop.
        state = numpy["where"](known, state, _FRESH)

        def step(s: Any) -> Any:
            place, number, left, state = s
            number, left, state = advance(state, at(place), number, left)
            return place + 1, number, left, state

        place = place + known.astype(np.int64)
        place, number, left, state = while_loop(
            lambda s: s[3] != _DONE, step, (place, number, left, state)
        )
        numbers[i] = number
        return place, numbers

    place, numbers = fori_loop(0, count, body, (start, numpy["zeros"](count, dtype=draws.dtype)))
    return numbers, place


def uniform(word: Any) -> Any:
    """A word as a number from 0 up to 1."""
    return (word >> 11).astype(np.float64) * _DOUBLE


def _state(*cases: tuple[Any, int], otherwise: int) -> Any:
    """The state of the first condition that holds."""
    where, found = load()["where"], as_array(np.int64(otherwise))
    for condition, state in reversed(cases):
        found = where(condition, np.int64(state), found)
    return found


def _in_strip(table: ziggurat.Ziggurat, strip: Any, draw: Any) -> tuple[Any, Any]:
    """The number of a strip, and whether it is good as it is."""
    index = strip.astype(np.int64)

    def look_up(values: Any) -> Array:
        return Array(nd.gather(as_array(values).value, [index.value], [0]))

    return draw.astype(np.float64) * look_up(table.width), draw < look_up(table.inside)


def _below(table: ziggurat.Ziggurat, strip: Any, word: Any, density: Any) -> Any:
    """Whether a point of a strip, its height drawn by a word, is below the density."""
    index = load()["maximum"](strip.astype(np.int64), 1)

    def look_up(place: Any) -> Array:
        return Array(nd.gather(as_array(table.density).value, [place.value], [0]))

    upper, lower = look_up(index - 1), look_up(index)
    return (upper - lower) * uniform(word) + lower < density


def normal() -> Draws:
    """Standard normal numbers by the ziggurat; the tail by Marsaglia's method of 1964."""
    table, tail = ziggurat.normal(), ziggurat.NORMAL_TAIL
    where = load()["where"]

    def first(word: Any) -> tuple[Any, Any, Any]:
        strip, sign, bits = word & 0xFF, (word >> 8) & 1, (word >> 9) & 0x000FFFFFFFFFFFFF
        number, good = _in_strip(table, strip, bits)
        state = _state((good, _DONE), (strip == 0, _TAIL), otherwise=_SECOND)
        return where(sign == 1, -number, number), word, state

    def later(state: Any, word: Any, number: Any, left: Any) -> tuple[Any, Any, Any]:
        below = _below(table, left & 0xFF, word, load()["exp"](-0.5 * number * number))
        # In the tail, the first of two words is kept in the place of the number.
        one = -load()["log1p"](-uniform(word))
        beyond = one * (1.0 / tail)
        inside = one + one > number * number
        sign = (left >> 17) & 1
        in_tail = where(sign == 1, -(tail + number), tail + number)
        new = where(
            state == _TAIL, beyond, where((state == _TAIL_SECOND) & inside, in_tail, number)
        )
        state = where(
            state == _SECOND,
            _state((below, _DONE), otherwise=_FRESH),
            where(state == _TAIL, _TAIL_SECOND, _state((inside, _DONE), otherwise=_TAIL)),
        )
        return new, left, state

    return Draws(first, later, np.float64, 64)


def exponential() -> Draws:
    """Standard exponential numbers by the ziggurat; beyond it the density is as from 0 on."""
    table, tail = ziggurat.exponential(), ziggurat.EXPONENTIAL_TAIL
    where = load()["where"]

    def first(word: Any) -> tuple[Any, Any, Any]:
        strip = (word >> 3) & 0xFF
        number, good = _in_strip(table, strip, word >> 11)
        return number, strip, _state((good, _DONE), (strip == 0, _TAIL), otherwise=_SECOND)

    def later(state: Any, word: Any, number: Any, left: Any) -> tuple[Any, Any, Any]:
        below = _below(table, left, word, load()["exp"](-number))
        beyond = tail - load()["log1p"](-uniform(word))
        in_tail = state == _TAIL
        number = where(in_tail, beyond, number)
        return number, left, _state((in_tail | below, _DONE), otherwise=_FRESH)

    return Draws(first, later, np.float64, 32)


def integers(last: int, bits: int) -> Draws:
    """Whole numbers from 0 to `last` of words of so many bits, 32 or 64.

    D. Lemire, Fast random integer generation in an interval (2019).
    """
    threshold = np.uint64((2**bits - 1 - last) % (last + 1))

    def first(word: Any) -> tuple[Any, Any, Any]:
        if bits == 32:
            whole = word * np.uint64(last + 1)
            upper, lower = whole >> 32, whole & 0xFFFFFFFF
        else:
            upper, lower = product(word, np.uint64(last + 1))
        return upper, np.uint64(0), _state((lower >= threshold, _DONE), otherwise=_FRESH)

    return Draws(first, None, np.uint64, min(2**bits // (int(threshold) + 1), 2**40))
