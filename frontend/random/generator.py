"""`Generator`: NumPy's interface over a Philox stream, in compiled functions and outside of them.

A generator is three arrays: its key, where its stream begins, and how much of it has been used.
The last is stored into, so a compiled function that is given a generator moves it on, as loops and
branches do. `random` and `integers` give, bit by bit, what `numpy.random.Generator(Philox(…))`
gives; `normal` and `exponential` are made of `random` by formulas, where NumPy has its ziggurat.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..array import Array
from ..control_functions import while_loop
from ..locations import user_error
from ..operations import as_array, contains_traced
from ..registry import load
from ..trace import active, current
from .philox import blocks, product

_DOUBLE = 2.0**-53
_SINGLE = np.float32(2.0**-24)
# Where children's keys lie in their parent's streams: no draw gets so far.
_CHILDREN = 1 << 63


def default_rng(seed: Any = None) -> Generator:
    """A generator for a seed: an int or a sequence of such, as `numpy.random.Philox(seed)` takes.

    In a compiled function the seed may be traced; it is then the key itself, `Philox(key=seed)`.
    Without a seed the system gives one; a compiled function must be given one.
    """
    if contains_traced(seed):
        key = load()["stack"]([as_array(seed).astype(np.uint64), as_array(np.uint64(0))])
        return Generator(key, _zeros(4), _zeros(3))
    if isinstance(seed, Generator):
        return seed
    if seed is None and active() is not None:
        raise user_error(
            TypeError, "a compiled function needs a seed: it would be the same at every call"
        )
    state = np.random.Philox(seed).state["state"]
    return Generator(_known(state["key"]), _known(state["counter"]), _zeros(3))


def _known(array: Any) -> Any:
    """An array that a trace can store into, where there is one."""
    return array.copy() if active() is None else load()["array"](array)


def _zeros(count: int) -> Any:
    return _known(np.zeros(count, np.uint64))


@dataclass(eq=False)
class Generator:
    """A stream of random numbers; see `numpy.random.Generator`, whose interface this is.

    Attributes:
        key: u64[2], which stream it is.
        counter: u64[4], the block before its first one.
        used: u64[3]: how many words of it have been used, whether half a word is left, and that.
    """

    key: Any
    counter: Any
    used: Any

    # ---------------------------------------------------------------------------------- words

    @property
    def _is_traced(self) -> bool:
        return active() is not None

    def _numpy(self, name: str) -> Any:
        return load()[name] if self._is_traced else getattr(np, name)

    def _words(self, count: Any) -> Any:
        """The next `count` words, u64; the stream is not moved on."""
        first = self.used[0]
        stacked = self._numpy("stack")
        wanted = self._numpy("arange")(count // 4 + 2)
        number = wanted.astype(np.uint64) + (first >> 2) + 1
        low = number + self.counter[0]
        # The carry goes no further than to the next word of the counter.
        carry = (low < number).astype(np.uint64)
        ones = low * 0
        counter = low, self.counter[1] + carry, self.counter[2] + ones, self.counter[3] + ones
        words = stacked(blocks(self.key, counter), -1).reshape(-1)
        start = int(first & 3) if not self._is_traced else (first & 3).astype(np.int64)
        return words[start : start + count]

    def _use(self, words: Any) -> None:
        """Move on by so many words."""
        self._writable()
        self.used[0] = self.used[0] + self._as_word(words)

    def _as_word(self, number: Any) -> Any:
        if not self._is_traced:
            return np.uint64(number)
        return as_array(number).astype(np.uint64)

    def _writable(self) -> None:
        """In a function that is differentiated or batched, it is the function's own from here on:
        what that does is not known outside of it."""
        used = self.used
        if isinstance(used, Array) and (
            used.owner.startswith("an argument of")
            or used._value.graph.function is not current().function
        ):
            self.used = load()["array"](used)

    def _halves(self, count: Any) -> Any:
        """The next `count` halves of words, u64: the one that is left over first."""
        whole = self._words(count // 2 + 1)
        halves = self._numpy("stack")([whole & 0xFFFFFFFF, whole >> 32], -1).reshape(-1)
        left = self.used[2].reshape(1)
        every = self._numpy("concatenate")([left, halves])
        start = 1 - self.used[1].astype(np.int64)
        start = start if self._is_traced else int(start)
        return every[start : start + count]

    def _use_halves(self, count: Any) -> None:
        """Move on by so many halves; of an odd number of them, half a word is left."""
        self._writable()
        count = self._as_word(count)
        new = count - self._numpy("minimum")(count, self.used[1])
        words = (new + 1) >> 1
        last = self._word_at(words)
        odd = new & 1
        left = self._numpy("where")(new > 0, odd, self.used[1] - (count - new))
        self.used[2] = self._numpy("where")(odd > 0, last >> 32, self.used[2])
        self.used[1] = left
        self.used[0] = self.used[0] + words

    def _word_at(self, words: Any) -> Any:
        """The last of the next so many words."""
        before = self.used[0]
        first = Generator(self.key, self.counter, None)
        position = before + self._numpy("maximum")(words, self._as_word(1)) - 1
        first.used = [position]
        return first._words(1)[0]

    # ---------------------------------------------------------------------------------- draws

    def random(self, size: Any = None, dtype: Any = np.float64) -> Any:
        """Numbers from 0 up to 1, f64 or f32: NumPy's bits."""
        count = _count(size)
        if np.dtype(dtype) == np.float32:
            halves = self._halves(count)
            self._use_halves(count)
            return _shaped((halves >> 8).astype(np.float32) * _SINGLE, size)
        words = self._words(count)
        self._use(count)
        return _shaped((words >> 11).astype(np.float64) * _DOUBLE, size)

    def uniform(self, low: Any = 0.0, high: Any = 1.0, size: Any = None) -> Any:
        """Numbers from `low` up to `high`: NumPy's bits."""
        if size is None:
            size = self._shape_of(low, high)
        return low + (high - low) * self.random(size)

    def _shape_of(self, *arrays: Any) -> Any:
        """The shape that parameters broadcast to; None for numbers."""
        shape = self._numpy("broadcast_arrays")(*arrays)[0].shape
        return shape or None

    def exponential(self, scale: Any = 1.0, size: Any = None) -> Any:
        """Exponential numbers: -log(1 - u)."""
        size = self._shape_of(scale) if size is None else size
        return -self._numpy("log1p")(-self.random(size)) * scale

    def standard_exponential(self, size: Any = None) -> Any:
        return self.exponential(1.0, size)

    def standard_normal(self, size: Any = None) -> Any:
        """Normal numbers, two at a time: G. Box, M. Muller, A note on the generation of random
        normal deviates (1958)."""
        count = _count(size)
        pairs = self.random(((count + 1) // 2, 2))
        radius = self._numpy("sqrt")(-2.0 * self._numpy("log1p")(-pairs[:, 0]))
        angle = (2.0 * np.pi) * pairs[:, 1]
        both = [radius * self._numpy("cos")(angle), radius * self._numpy("sin")(angle)]
        return _shaped(self._numpy("stack")(both, -1).reshape(-1)[:count], size)

    def normal(self, loc: Any = 0.0, scale: Any = 1.0, size: Any = None) -> Any:
        """Normal numbers of a mean and a standard deviation."""
        size = self._shape_of(loc, scale) if size is None else size
        return loc + scale * self.standard_normal(size)

    def integers(
        self,
        low: int,
        high: int | None = None,
        size: Any = None,
        dtype: Any = np.int64,
        endpoint: bool = False,
    ) -> Any:
        """Whole numbers from `low` up to `high`, or to `low` from 0: NumPy's bits.

        D. Lemire, Fast random integer generation in an interval (2019).

        Args:
            low, high: known numbers.
            dtype: of 32 or 64 bits.

        Raises:
            ValueError: there is no number between them.
            TypeError: a bound is traced, or the type is another.
        """
        low, high = (0, low) if high is None else (low, high)
        if contains_traced(low) or contains_traced(high):
            raise user_error(TypeError, "integers() needs bounds that are known")
        dtype = np.dtype(dtype)
        if dtype.kind not in "iu" or dtype.itemsize < 4:
            raise user_error(TypeError, f"integers() gives 32 or 64 bits, not {dtype}")
        last = int(high) - (not endpoint) - int(low)
        if last < 0:
            raise user_error(ValueError, "low >= high")
        count = _count(size)
        low = int(low)
        start = np.array(low if dtype.kind == "u" else low % 2**64, np.uint64)
        if last == 0:
            found = self._numpy("zeros")(count, dtype=np.uint64)
        elif last < 2**32:
            found = self._accepted(count, last, 32)
        else:
            found = self._accepted(count, last, 64)
        with np.errstate(over="ignore"):
            return _shaped((found + start).astype(dtype), size)

    def _accepted(self, count: Any, last: int, bits: int) -> Any:
        """The first `count` draws up to `last` that Lemire's method accepts."""
        draw, use = (self._halves, self._use_halves) if bits == 32 else (self._words, self._use)
        if last == 2**bits - 1:
            found = draw(count)
            use(count)
            return found
        threshold = (2**bits - 1 - last) % (last + 1)

        def scaled(draws: Any) -> tuple[Any, Any]:
            if bits == 32:
                whole = draws * (last + 1)
                return whole >> 32, (whole & 0xFFFFFFFF) >= threshold
            upper, lower = product(draws, np.uint64(last + 1))
            return upper, lower >= threshold

        def more(state: Any) -> Any:
            found, have = state
            values, good = scaled(draw(count))
            places = have + self._numpy("cumsum")(good.astype(np.int64)) - 1
            kept = good & (places < count)
            # What is not kept goes to the place behind the last.
            places = self._numpy("where")(kept, places, count)
            new = found * 1
            new[places] = values
            total = have + self._numpy("sum")(kept.astype(np.int64))
            # All are used, up to the one that fills the last place.
            done = self._numpy("cumsum")(kept.astype(np.int64)) + have >= count
            rest = self._numpy("sum")(done.astype(np.int64))
            use(count - self._numpy("maximum")(rest - 1, 0))
            return new, total

        found = self._numpy("zeros")(count + 1, dtype=np.uint64)
        found, _ = while_loop(lambda state: state[1] < count, more, (found, 0))
        return found[:count]

    # ------------------------------------------------------------------------------- choosing

    def permutation(self, x: Any) -> Any:
        """The numbers below x, or the rows of an array, in random order: sorted by random words."""
        rows = _is_number(x)
        count = x if rows else x.shape[0]
        order = self._numpy("argsort")(self._order(count))
        return order if rows else x[order]

    def _order(self, count: Any) -> Any:
        words = self._words(count)
        self._use(count)
        return words

    def shuffle(self, x: Any) -> None:
        """Put the rows of an array in random order, in place."""
        x[...] = self.permutation(x)

    def choice(self, a: Any, size: Any = None, replace: bool = True, p: Any = None) -> Any:
        """Rows of an array, or numbers below `a`: NumPy's bits where they may come twice."""
        number = _is_number(a)
        count = a if number else a.shape[0]
        if not replace:
            if p is not None:
                raise user_error(TypeError, "choice() without replacement takes no p")
            chosen = _shaped(self.permutation(count)[: _count(size)], size)
        elif p is not None:
            total = self._numpy("cumsum")(p)
            draws = self.random(1 if size is None else size)
            chosen = self._numpy("searchsorted")(total / total[-1], draws, side="right")
            chosen = chosen[0] if size is None else chosen
        else:
            chosen = self.integers(0, count, size)
        return chosen if number else a[chosen]

    # ------------------------------------------------------------------------------- children

    def spawn(self, count: int) -> list[Generator]:
        """So many generators of other streams, one for each thread or part of the work."""
        every = self.split(count)
        return [Generator(every.key[n], every.counter[n], every.used[n]) for n in range(count)]

    def split(self, count: int) -> Generator:
        """As `spawn`, in one whose arrays have a first axis of so many: `vmap` takes it apart."""
        number = self._numpy("arange")(count).astype(np.uint64) + self.used[0]
        self._use(count)
        rest = number * 0
        children = rest + self._as_word(_CHILDREN)
        words = blocks(self.key, (number, self.counter[1] + rest, self.counter[2] + rest, children))
        stack = self._numpy("stack")
        return Generator(
            stack([words[0], words[1]], -1), stack([rest] * 4, -1), stack([rest] * 3, -1)
        )


def _is_number(x: Any) -> bool:
    return not hasattr(x, "shape") or x.shape == ()


def _count(size: Any) -> Any:
    """How many numbers a size is."""
    if size is None:
        return 1
    if not isinstance(size, tuple | list):
        return size
    total: Any = 1
    for extent in size:
        total = total * extent
    return total


def _shaped(array: Any, size: Any) -> Any:
    if size is None:
        return array[0]
    return array.reshape(tuple(size) if isinstance(size, tuple | list) else (size,))
