"""`Generator`: NumPy's interface over a Philox stream, in compiled functions and outside of them.

A generator is three arrays: its key, where its stream begins, and how much of it has been used.
The last is stored into, so a compiled function that is given a generator moves it on, as loops and
branches do. It gives what `numpy.random.Generator(Philox(…))` gives: on ordinary arrays that draws;
in compiled functions `random`, `integers`, `normal`, `exponential` and what is made of them are
compiled, and for the other distributions the program calls NumPy (`distributions.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ...backends.random_state import philox_generator, philox_moved
from ...dialects.dtypes import DTYPES, DType, dtype_of
from .. import primitives as nd
from .. import pytree
from ..array import Array
from ..locations import user_error
from ..numbers import number
from ..operations import as_array, contains_traced
from ..registry import load
from ..trace import active, current
from . import sequential
from .distributions import DISTRIBUTIONS
from .philox import blocks

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

    # How NumPy's host functions are told which stream it is, how many words more than numbers are
    # wanted are computed at once where some may be refused, and the arrays that a draw stores into.
    _bits = "philox"
    _ahead = 8
    _moving = ("used",)

    # ---------------------------------------------------------------------------------- words

    @property
    def _is_traced(self) -> bool:
        return active() is not None

    def _words(self, count: Any) -> Any:
        """The next `count` words, u64; the stream is not moved on."""
        numpy = load()
        first = self.used[0]
        wanted = numpy["arange"](count // 4 + 2)
        blocks_ = wanted.astype(np.uint64) + (first >> 2) + 1
        words = numpy["stack"](blocks(self.key, self._block(blocks_)), -1).reshape(-1)
        return _part(words, first & 3, count)

    def _block(self, number: Any) -> tuple[Any, Any, Any, Any]:
        """The counter of a block, or of an array of them, by number."""
        low = number + self.counter[0]
        # The carry goes no further than to the next word of the counter.
        carry = (low < number).astype(np.uint64)
        rest = low * 0
        return low, self.counter[1] + carry, self.counter[2] + rest, self.counter[3] + rest

    def _word_at(self, place: Any) -> Any:
        """The word of a number, from the next one on."""
        where = load()["where"]
        place = self.used[0] + place.astype(np.uint64)
        words = blocks(self.key, self._block((place >> 2) + 1))
        low = where((place & 1) == 0, words[0], words[1])
        return where((place & 2) == 0, low, where((place & 1) == 0, words[2], words[3]))

    def _use(self, words: Any) -> None:
        """Move on by so many words."""
        self._writable()
        self.used[0] = self.used[0] + as_array(words).astype(np.uint64)

    def _writable(self) -> None:
        """In a function that is differentiated or batched, it is the function's own from here on:
        what that does is not known outside of it."""
        for name in self._moving:
            array = getattr(self, name)
            if isinstance(array, Array) and (
                array.owner.startswith("an argument of")
                or array._value.graph.function is not current().function
            ):
                setattr(self, name, load()["array"](array))

    def _halves(self, count: Any) -> Any:
        """The next `count` halves of words, u64: the one that is left over first."""
        numpy = load()
        whole = self._words(count // 2 + 1)
        halves = numpy["stack"]([whole & 0xFFFFFFFF, whole >> 32], -1).reshape(-1)
        every = numpy["concatenate"]([self.used[2].reshape(1), halves])
        return _part(every, 1 - self.used[1], count)

    def _half_at(self, place: Any) -> Any:
        """The half of a number, from the next one on; not of one that is left over."""
        number = place - self.used[1].astype(np.int64)
        word = self._word_at(number >> 1)
        return load()["where"]((number & 1) == 0, word & 0xFFFFFFFF, word >> 32)

    def _use_halves(self, count: Any) -> None:
        """Move on by so many halves; of an odd number of them, half a word is left."""
        self._writable()
        where = load()["where"]
        count = as_array(count).astype(np.uint64)
        new = count - load()["minimum"](count, self.used[1])
        words = (new + 1) >> 1
        last = self._word_at(load()["maximum"](words, np.uint64(1)) - 1)
        odd = new & 1
        left = where(new > 0, odd, self.used[1] - (count - new))
        self.used[2] = where(odd > 0, last >> 32, self.used[2])
        self.used[1] = left
        self._use(words)

    # ---------------------------------------------------------------------------------- draws

    def _now(self, method: str, *args: Any, **options: Any) -> Any:
        """What NumPy draws, where nothing is traced."""
        generator = philox_generator(self.key, self.counter, self.used)
        found = getattr(generator, method)(*args, **options)
        self.used[...] = philox_moved(generator, self.counter)[1]
        return found

    def _called(
        self,
        name: str,
        dtype: DType,
        shape: tuple[Any, ...],
        /,
        *parameters: Any,
        row: tuple[Any, ...] = (),
        **options: Any,
    ) -> Any:
        """What NumPy draws when the compiled program calls it (`backends/random_state.py`): numbers
        in `shape`, or rows of the shape `row`."""
        arrays = [as_array(x) for x in (self.key, self.counter, self.used)]
        sizes = [nd.reshape(as_array(extent).value, (1,)) for extent in shape]
        sizes = [nd.cast(size, DTYPES["i64"]) for size in sizes]
        size = nd.concatenate(sizes, 0) if sizes else as_array(np.zeros(0, np.int64)).value
        counter, used, sample = nd.call_host(
            "random.drawn",
            [*(x.value for x in arrays), size, *(as_array(x).value for x in parameters)],
            [
                (DTYPES["u64"], self.counter.shape),
                (DTYPES["u64"], (3,)),
                (dtype, (*shape, *row)),
            ],
            f"ValueError: {name}: the parameters are out of their range",
            bits=self._bits,
            distribution=name,
            **options,
        )
        self._writable()
        for moving, value in (("counter", counter), ("used", used)):
            if moving in self._moving:
                getattr(self, moving)[:] = Array(value)
        return Array(sample)

    def random(self, size: Any = None, dtype: Any = np.float64, out: Any = None) -> Any:
        """Numbers from 0 up to 1, f64 or f32."""
        if not self._is_traced:
            return self._now("random", size, dtype, out)
        if out is not None:
            return _into(out, self.random(out.shape if size is None else size, dtype))
        count = _count(size)
        if np.dtype(dtype) == np.float32:
            halves = self._halves(count)
            self._use_halves(count)
            return _number(_shaped((halves >> 8).astype(np.float32) * _SINGLE, size), size)
        words = self._words(count)
        self._use(count)
        return _shaped(sequential.uniform(words), size)

    def uniform(self, low: Any = 0.0, high: Any = 1.0, size: Any = None) -> Any:
        """Numbers from `low` up to `high`."""
        if not self._is_traced:
            return self._now("uniform", low, high, size)
        low, high = _array(low), _array(high)
        size = _shape_of(low, high) if size is None else size
        return low + (high - low) * self.random(size)

    def _drawn(self, draws: sequential.Draws, size: Any) -> Any:
        """Numbers of which one may take several words."""
        count = _count(size)
        words = self._words(count + count // draws.spare + self._ahead)
        start = as_array(np.int64(0))
        numbers, place = sequential.draw(draws, count, words, self._word_at, start)
        self._use(place)
        return _shaped(numbers, size)

    def standard_exponential(
        self,
        size: Any = None,
        dtype: Any = np.float64,
        method: str = "zig",
        out: Any = None,
    ) -> Any:
        """Exponential numbers of mean 1, f64 or f32, by the ziggurat or by logarithms ("inv")."""
        if not self._is_traced:
            return self._now("standard_exponential", size, dtype, method, out)
        if out is not None:
            size = out.shape if size is None else size
            return _into(out, self.standard_exponential(size, dtype, method))
        if np.dtype(dtype) == np.float64 and method == "zig":
            return self._drawn(sequential.exponential(), size)
        return self._single("standard_exponential", size, dtype, method=method)

    def exponential(self, scale: Any = 1.0, size: Any = None) -> Any:
        """Exponential numbers of mean `scale`."""
        if not self._is_traced:
            return self._now("exponential", scale, size)
        scale = _array(scale)
        size = _shape_of(scale) if size is None else size
        return self.standard_exponential(size) * scale

    def standard_normal(self, size: Any = None, dtype: Any = np.float64, out: Any = None) -> Any:
        """Normal numbers of mean 0 and deviation 1, f64 or f32."""
        if not self._is_traced:
            return self._now("standard_normal", size, dtype, out)
        if out is not None:
            return _into(out, self.standard_normal(out.shape if size is None else size, dtype))
        if np.dtype(dtype) == np.float64:
            return self._drawn(sequential.normal(), size)
        return self._single("standard_normal", size, dtype)

    def _single(self, name: str, size: Any, dtype: Any, /, **options: Any) -> Any:
        """Numbers of f32, for which NumPy has other tables."""
        dtype = np.dtype(dtype)
        found = self._called(name, dtype_of(dtype), _shape(size), dtype=dtype.name, **options)
        return _number(found, size)

    def normal(self, loc: Any = 0.0, scale: Any = 1.0, size: Any = None) -> Any:
        """Normal numbers of a mean and a standard deviation."""
        if not self._is_traced:
            return self._now("normal", loc, scale, size)
        loc, scale = _array(loc), _array(scale)
        size = _shape_of(loc, scale) if size is None else size
        return loc + scale * self.standard_normal(size)

    def integers(
        self,
        low: Any,
        high: Any = None,
        size: Any = None,
        dtype: Any = np.int64,
        endpoint: bool = False,
    ) -> Any:
        """Whole numbers from `low` up to `high`, or to `low` from 0.

        In compiled functions NumPy is called where the bounds are traced or arrays, and for types
        of 8 and 16 bits.

        Raises:
            ValueError: there is no number between them.
        """
        if not self._is_traced:
            return self._now("integers", low, high, size, dtype, endpoint)
        low, high = (0, low) if high is None else (low, high)
        dtype = np.dtype(dtype)
        known = all(isinstance(bound, int | np.integer) for bound in (low, high))
        if not known or dtype.kind not in "iu" or dtype.itemsize < 4:
            shape = _shape_of(low, high) if size is None else size
            options = {"dtype": dtype.name, "endpoint": endpoint}
            return self._called("integers", dtype_of(dtype), _shape(shape), low, high, **options)
        last = int(high) - (not endpoint) - int(low)
        if last < 0:
            raise user_error(ValueError, "low >= high")
        low = int(low)
        start = np.array(low if dtype.kind == "u" else low % 2**64, np.uint64)
        found = self._up_to(last, _count(size))
        return _shaped((found + start).astype(dtype), size)

    def _up_to(self, last: int, count: Any) -> Any:
        """Numbers from 0 to `last`, u64: up to 32 bits, halves of words are used."""
        if last == 0:
            return load()["zeros"](count, dtype=np.uint64)
        if last == 2**32 - 1:
            found = self._halves(count)
            self._use_halves(count)
            return found
        if last == 2**64 - 1:
            found = self._words(count)
            self._use(count)
            return found
        if last >= 2**32:
            return self._drawn(sequential.integers(last, 64), (count,))
        draws = sequential.integers(last, 32)
        halves = self._halves(count + count // draws.spare + self._ahead)
        numbers, place = sequential.draw(draws, count, halves, self._half_at, as_array(np.int64(0)))
        self._use_halves(place)
        return numbers

    def __getattr__(self, name: str) -> Any:
        """The other distributions: `gamma`, `poisson`, …"""
        if name.startswith("_") or not hasattr(np.random.Generator, name):
            raise AttributeError(f"a generator has no {name!r}")

        def drawn(*args: Any, **options: Any) -> Any:
            if not self._is_traced:
                return self._now(name, *args, **options)
            if name not in DISTRIBUTIONS:
                raise user_error(
                    TypeError,
                    f"{name}() of a generator is not compiled",
                    hint="draw outside of the compiled function, and pass what was drawn",
                )
            signature, dtype, longest = DISTRIBUTIONS[name]
            given = signature.bind(*args, **options)
            given.apply_defaults()
            size = given.arguments.pop("size")
            arguments = {key: _array(value) for key, value in given.arguments.items()}
            parameters = list(arguments.values())
            if not longest:
                shape = _shape(_shape_of(*parameters) if size is None else size)
                return self._called(name, dtype, shape, *parameters)
            row = as_array(arguments[longest]).shape[-1:]
            if size is None and parameters[0] is not arguments[longest]:
                size = _shape_of(parameters[0])  # Of `multinomial` several numbers of trials.
            return self._called(name, dtype, _shape(size), *parameters, row=row)

        return drawn

    # ------------------------------------------------------------------------------- choosing

    def permutation(self, x: Any, axis: int = 0) -> Any:
        """The numbers below x, or an array along an axis, in random order."""
        if not self._is_traced:
            return self._now("permutation", x, axis)
        number = _is_number(x)
        count = x if number else x.shape[axis]
        order = self._called("permutation", DTYPES["i64"], (count,))
        return order if number else load()["take"](x, order, axis)

    def shuffle(self, x: Any, axis: int = 0) -> None:
        """Put an array into random order along an axis, in place."""
        if not self._is_traced:
            self._now("shuffle", x, axis)
        else:
            x[...] = self.permutation(x, axis)

    def permuted(self, x: Any, axis: int | None = None, out: Any = None) -> Any:
        """An array's elements in random order: all of them, or each line along an axis."""
        if not self._is_traced:
            return self._now("permuted", x, axis=axis, out=out)
        array = as_array(_array(x))
        options: dict[str, Any] = {} if axis is None else {"axis": axis}
        found = self._called("permuted", array.value.dtype, array.shape, array, **options)
        if out is None:
            return found
        out[...] = found
        return out

    def choice(
        self,
        a: Any,
        size: Any = None,
        replace: bool = True,
        p: Any = None,
        axis: int = 0,
        shuffle: bool = True,
    ) -> Any:
        """Parts of an array along an axis, or numbers below `a`.

        Without `replace` none comes twice; unless `shuffle`, their order is not random then.
        """
        if not self._is_traced:
            return self._now("choice", a, size, replace, p, axis, shuffle)
        a, p = _array(a), _array(p)
        number = _is_number(a)
        count = a if number else a.shape[axis]
        if not replace:
            weights = () if p is None else (p,)
            chosen = self._called(
                "choice", DTYPES["i64"], _shape(size), count, *weights, shuffle=shuffle
            )
        elif p is not None:
            total = load()["cumsum"](p)
            draws = self.random(1 if size is None else size)
            chosen = load()["searchsorted"](total / total[-1], draws, side="right")
            chosen = chosen[0] if size is None else chosen
        else:
            chosen = self.integers(0, count, size)
        return chosen if number else load()["take"](a, chosen, axis)

    # ------------------------------------------------------------------------------- children

    def spawn(self, count: int) -> list[Generator]:
        """So many generators of other streams, one for each thread or part of the work."""
        every = self.split(count)
        return [Generator(every.key[n], every.counter[n], every.used[n]) for n in range(count)]

    def split(self, count: int) -> Generator:
        """As `spawn`, in one whose arrays have a first axis of so many: `vmap` takes it apart."""
        numpy: Any = load() if self._is_traced else vars(np)
        number = numpy["arange"](count).astype(np.uint64) + self.used[0]
        rest = number * 0
        counter = (
            number,
            self.counter[1] + rest,
            self.counter[2] + rest,
            rest + np.uint64(_CHILDREN),
        )
        words = blocks(self.key, counter)
        self._writable()
        self.used[0] = self.used[0] + np.uint64(count)
        stack = numpy["stack"]
        return Generator(
            stack([words[0], words[1]], -1), stack([rest] * 4, -1), stack([rest] * 3, -1)
        )


def _shape_of(*arrays: Any) -> Any:
    """The shape that parameters broadcast to; None for numbers."""
    return (load()["broadcast_arrays"](*arrays)[0].shape or None) if arrays else None


def _array(x: Any) -> Any:
    """A list or tuple of numbers as an array."""
    return load()["array"](x) if isinstance(x, list | tuple) else x


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
    return array.reshape(_shape(size))


def _number(drawn: Any, size: Any) -> Any:
    """Numbers of f32; without a size NumPy gives one as a float of Python's."""
    return drawn.astype(np.float64) if size is None else drawn


def _into(out: Any, drawn: Any) -> Any:
    """What was drawn, stored into an array of its type and shape; that array."""
    if out.dtype != drawn.dtype:
        raise user_error(
            TypeError,
            f"Supplied output array has the wrong type. Expected {drawn.dtype}, got {out.dtype}",
        )
    if len(out.shape) != len(drawn.shape):
        raise user_error(ValueError, "size must match out.shape when used together")
    for own, other in zip(out.shape, drawn.shape, strict=True):
        nd.agree(own, other, "size must match out.shape when used together")
    out[...] = drawn
    return out


def _shape(size: Any) -> tuple[Any, ...]:
    return () if size is None else tuple(size) if isinstance(size, tuple | list) else (size,)


def _part(array: Array, start: Array, count: Any) -> Array:
    """So many elements, which are there, from a place on."""
    place = nd.counted(nd.cast(start.value, DTYPES["i64"]))
    return Array(nd.slice_(array.value, [place], [number(count)], [1]))


pytree.CHANGING.add(Generator)
