"""PCG64, the stream of `np.random.default_rng`, in compiled functions.

M. O'Neill, PCG: a family of simple fast space-efficient statistically good algorithms for random
number generation (2014): a linear congruence of 128 bits, of which each word is the XOR of both
halves, rotated. What is far ahead is found by F. Brown, Random number generation with arbitrary
strides (1994).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import pytree
from ..control_functions import fori_loop, while_loop
from ..locations import UnsupportedError, user_error
from ..operations import as_array
from ..registry import load
from .generator import Generator
from .philox import product

_MULTIPLIER = 2549297995355413924 << 64 | 4865540595714422341
_WORD = 2**64 - 1
# So many words are computed one after the other without a loop.
_FEW = 4

# A number of 128 bits: its lower and its upper half.
Wide = tuple[Any, Any]


def _wide(number: int) -> Wide:
    return as_array(np.uint64(number & _WORD)), as_array(np.uint64(number >> 64))


def _add(a: Wide, b: Wide) -> Wide:
    low = a[0] + b[0]
    return low, a[1] + b[1] + (low < a[0]).astype(np.uint64)


def _multiply(a: Wide, b: Wide) -> Wide:
    high, low = product(a[0], b[0])
    return low, high + a[0] * b[1] + a[1] * b[0]


def _word(state: Wide) -> Any:
    mixed, turn = state[1] ^ state[0], state[1] >> 58
    return (mixed >> turn) | (mixed << ((64 - turn) & 63))


@dataclass(eq=False)
class Pcg64Generator(Generator):
    """As `Generator`, over PCG64: what stands in a compiled function for NumPy's.

    Attributes:
        key: u64[2], the increment.
        counter: u64[2], the state after the last word.
        used: u64[3]: 0, whether half a word is left, and that.
    """

    _bits = "pcg64"
    _ahead = 0
    _moving = ("counter", "used")

    def _step(self, state: Wide) -> Wide:
        increment = self.key[0], self.key[1]
        return _add(_multiply(state, _wide(_MULTIPLIER)), increment)

    @property
    def _state(self) -> Wide:
        return self.counter[0], self.counter[1]

    def _after(self, count: Any) -> Wide:
        """The state after `count` more words."""
        if isinstance(count, int) and count <= _FEW:
            state = self._state
            for _ in range(count):
                state = self._step(state)
            return state

        def step(s: Any) -> Any:
            left, multiplier, increment, power, constant = s
            odd = (left & 1) != 0
            where = load()["where"]
            with_power = _multiply(multiplier, power)
            with_constant = _add(_multiply(increment, power), constant)
            multiplier = tuple(map(lambda a, b: where(odd, a, b), with_power, multiplier))
            increment = tuple(map(lambda a, b: where(odd, a, b), with_constant, increment))
            constant = _multiply(_add(power, _wide(1)), constant)
            return left >> 1, multiplier, increment, _multiply(power, power), constant

        left = as_array(count).astype(np.uint64)
        increment = self.key[0], self.key[1]
        start = (left, _wide(1), _wide(0), _wide(_MULTIPLIER), increment)
        _, multiplier, increment, _, _ = while_loop(lambda s: s[0] != 0, step, start)
        return _add(_multiply(multiplier, self._state), increment)

    def _words(self, count: Any) -> Any:
        if isinstance(count, int) and count <= _FEW:
            words: list[Any] = []
            state = self._state
            for _ in range(count):
                state = self._step(state)
                words.append(_word(state))
            return load()["stack"](words)

        def body(i: Any, carried: Any) -> Any:
            state, words = carried
            state = self._step(state)
            words[i] = _word(state)
            return state, words

        start = (self._state, load()["zeros"](count, dtype=np.uint64))
        return fori_loop(0, count, body, start)[1]

    def _word_at(self, place: Any) -> Any:
        return _word(self._after(place.astype(np.uint64) + 1))

    def _use(self, words: Any) -> None:
        low, high = self._after(words)
        self._writable()
        self.counter[0], self.counter[1] = low, high

    def spawn(self, count: int) -> list[Generator]:
        raise _no_children()

    def split(self, count: int) -> Generator:
        raise _no_children()


def _no_children() -> Exception:
    return user_error(
        UnsupportedError,
        "a generator of NumPy's default kind has no children in a compiled function",
        hint="use sw.random.default_rng(seed), whose streams can be split",
    )


pytree.CHANGING.add(Pcg64Generator)
