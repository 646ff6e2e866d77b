"""Random numbers of graphs by MRG31k3p: each variable has many streams, drawn from in turn.

P. L'Ecuyer, R. Touzin, Fast combined multiple recursive generators with multipliers of the form
a = ±2^q ± 2^r (2000). A state is six numbers of 31 bits, of two recurrences of order three; far
ahead in a stream is a power of their matrices away. The streams of a variable are 2^72 numbers
apart, those of different variables 2^134. All streams of a variable go a step at a time together.
"""

from __future__ import annotations

import functools
import operator
from typing import Any

import numpy as np

from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..control_functions import cond, fori_loop
from ..dims import add, floordiv, multiply
from ..locations import user_error
from .config import config
from .constants import as_tensor_variable
from .elementwise import cast, cos, invert, log, or_, sin, sqrt
from .graph import Apply, Constant, Evaluator, Op, TensorType, strong
from .indexing import nonzero
from .reductions import cumsum
from .reductions import sum as total
from .shapes import concatenate, joined, reshape, sizes_of
from .shared import shared

_M1, _M2 = 2**31 - 1, 2**31 - 21069
_A1 = ((0, 2**22, 2**7 + 1), (1, 0, 0), (0, 1, 0))
_A2 = ((2**15, 0, 2**15 + 1), (1, 0, 0), (0, 1, 0))
# Of a number below 2^31; in f32 such that the product with _M1 is less than 1.
_NORM = {"float64": 2.0**-31, "float32": np.float32(4.6566126e-10)}
# As many streams as Theano takes where it does not know the size.
_MOST_STREAMS = 60 * 256


@functools.cache
def _power(exponent: int) -> list[Any]:
    """The two matrices, multiplied by themselves 2^exponent times; numbers below 2^31."""
    made: list[Any] = []
    for matrix, modulus in ((_A1, _M1), (_A2, _M2)):
        power = np.array(matrix, np.int64)
        for _ in range(exponent):
            power = _product(power, power, modulus)
        made.append(power)
    return made


def _product(a: Any, b: Any, modulus: int) -> Any:
    """The matrix product, modulo a number below 2^31: a product of two such fits into 62 bits."""
    return sum(a[:, k, None] * b[None, k] % modulus for k in range(3)) % modulus


def _ahead(state: Any, exponent: int) -> Any:
    """The states, columns of six numbers, 2^exponent numbers later."""
    first, second = _power(exponent)
    whole = np.asarray(state, np.int64)
    later = [_product(first, whole[:3], _M1), _product(second, whole[3:], _M2)]
    return np.concatenate(later).astype(np.int32)


class MrgUniform(Op):
    """Inputs: the states, i32[streams, 6], then the variables of the shape. Results: the new
    states, and numbers between 0 and 1."""

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> list[Any]:
        states, *sizes = [evaluator.values[variable] for variable in apply.inputs]
        states, shape = strong(states), list(joined(sizes))
        count: Any = 1
        for extent in shape:
            count = multiply(count, extent)
        streams = states.shape[0]
        name = self.results[1].dtype

        def in_one_round() -> tuple[Array, Array]:
            new, drawn = _next(_columns(states[:count]), name)
            after = Array(states.value)
            after[:count] = strong(traced.stack(new, -1)).astype(np.int32)
            return Array(after.value), Array(drawn.value)

        def in_rounds() -> tuple[Array, Array]:
            rounds = floordiv(add(add(count, streams), -1), streams)
            numbers = strong(traced.zeros((rounds, streams), dtype=name))
            place = strong(traced.arange(streams))

            def step(k: Any, carried: Any) -> Any:
                columns, numbers = carried
                new, numbers[k] = _next(columns, name)
                # In the last round, streams beyond the last number stay where they are.
                used = place + k * streams < count
                kept = zip(new, columns, strict=True)
                return tuple([traced.where(used, x, y) for x, y in kept]), numbers

            begin = tuple(_columns(states)), Array(numbers.value)
            columns, numbers = fori_loop(0, rounds, step, begin)
            flat = nd.reshape(numbers.value, (multiply(rounds, streams),))
            after = strong(traced.stack(list(columns), -1)).astype(np.int32)
            return Array(after.value), Array(nd.slice_(flat, [0], [count], [1]))

        # Few numbers leave most of the streams alone.
        after, flat = cond(count < streams, in_one_round, in_rounds)
        return [after, Array(nd.reshape(flat.value, shape))]


def _columns(states: Array) -> list[Array]:
    wide = states.astype(np.int64)
    return [Array(wide[:, n].value) for n in range(6)]


def _next(columns: Any, name: str) -> tuple[tuple[Any, ...], Array]:
    """The states of all streams after a step, and what each of them gives."""
    a, b, c, d, e, f = columns
    first = _modulo_first(b * 2**22 + c * (2**7 + 1))
    second = _modulo_second(d * 2**15 + f * (2**15 + 1))
    difference = first - second
    drawn = traced.where(difference <= 0, difference + _M1, difference)
    return (first, a, b, second, d, e), drawn.astype(name) * _NORM[name]


def _modulo_first(x: Array) -> Array:
    """x modulo 2^31 - 1, of 0 <= x < 2^54: 2^31 is 1. No division, which has no vectors."""
    folded = (x & _M1) + (x >> 31)
    return traced.where(folded >= _M1, folded - _M1, folded)


def _modulo_second(x: Array) -> Array:
    """x modulo 2^31 - 21069, of 0 <= x < 2^48: 2^31 is 21069."""
    for _ in range(2):
        x = (x & (2**31 - 1)) + (x >> 31) * 21069
    return traced.where(x >= _M2, x - _M2, x)


class MRG_RandomStreams:
    """A family of random variables; see `theano.sandbox.rng_mrg`.

    Args:
        seed: a number below 2147462579, or six.

    Raises:
        ValueError: the seed is 0, or too large.
    """

    def __init__(self, seed: Any = 12345, use_cuda: Any = None):
        self.state_updates: list[tuple[Any, Any, Any, Any]] = []
        self.default_instance_seed = seed
        self.set_rstate(seed)

    def set_rstate(self, seed: Any) -> None:
        """Let the next variable begin where a family of this seed would."""
        numbers = [int(seed)] * 6 if np.ndim(seed) == 0 else [int(number) for number in seed]
        limits = [_M1] * 3 + [_M2] * 3
        if len(numbers) != 6:
            raise user_error(TypeError, "seed should be 1 integer or 6 integers")
        if not any(numbers[:3]) or not any(numbers[3:]):
            raise user_error(ValueError, "seed should not be 0", hint="nor three of six numbers")
        if any(not 0 <= number < limit for number, limit in zip(numbers, limits, strict=True)):
            raise user_error(ValueError, f"seed should be less than {_M2}")
        self.rstate = np.array(numbers, np.int32)

    def updates(self) -> list[tuple[Any, Any]]:
        return [(state, new) for state, new, *_ in self.state_updates]

    def seed(self, seed: Any = None) -> None:
        """New states for all variables: those that a new family with this seed would have."""
        self.set_rstate(self.default_instance_seed if seed is None else seed)
        for state, _, size, streams in self.state_updates:
            state.set_value(self.get_substream_rstates(streams or self.n_streams(size)))

    def n_streams(self, size: Any) -> int:
        """As many streams as Theano takes for a size."""
        if not isinstance(size, list | tuple) or not all(isinstance(e, int) for e in size):
            return _MOST_STREAMS
        count = int(np.prod(size, dtype=np.int64))
        return min(count // 6 if count > 6 else count, _MOST_STREAMS)

    def get_substream_rstates(
        self, n_streams: int, dtype: Any = None, inc_rstate: bool = True
    ) -> Any:
        """The states of the streams of a new variable."""
        states = self.rstate[:, None]
        exponent = 72
        while states.shape[1] < n_streams:  # twice as many, by one power of the matrices
            states = np.concatenate([states, _ahead(states, exponent)], 1)
            exponent += 1
        if inc_rstate:
            self.rstate = _ahead(self.rstate[:, None], 134)[:, 0]
        return np.ascontiguousarray(states[:, :n_streams].T)

    def uniform(
        self, size: Any, low: Any = 0.0, high: Any = 1.0, ndim: Any = None, dtype: Any = None,
        nstreams: int | None = None,
    ) -> Any:  # fmt: skip
        """Uniform between low and high.

        Raises:
            TypeError: the size is no tuple and no vector, or the type is not f32 or f64.
            ValueError: an extent of the size is not positive.
        """
        sizes, pattern = self._sizes(size, ndim)
        low, high = as_tensor_variable(low), as_tensor_variable(high)
        dtype = _float(dtype, low, high)
        if dtype not in _NORM:
            raise user_error(TypeError, f"MRG streams give float32 and float64, not {dtype}")
        states = shared(self.get_substream_rstates(nstreams or self.n_streams(size)), borrow=True)
        op = MrgUniform("mrg_uniform", lambda *_: None, [states.type, TensorType(dtype, pattern)])
        made: list[Any] = op.make(states, *sizes)
        new, drawn = made
        drawn.rstate, drawn.update = states, (states, new)
        self.state_updates.append((states, new, size, nstreams))
        states.default_update = new
        low, high = cast(low, dtype), cast(high, dtype)
        return drawn * (high - low) + low

    def _sizes(self, size: Any, ndim: int | None) -> tuple[list[Any], list[bool]]:
        """The variables of a size, and which axes are known to be 1."""
        if isinstance(size, list | tuple):
            if any(isinstance(e, int | np.integer) and e <= 0 for e in size):
                raise user_error(
                    ValueError, f"The specified size contains a dimension with value <= 0: {size}"
                )
            known = [isinstance(e, int | np.integer) and e == 1 for e in size]
            return list(sizes_of(size)), known
        if getattr(size, "ndim", None) != 1:
            raise user_error(
                TypeError, "size must be a tuple of int or a Theano variable with 1 dimension"
            )
        rank = ndim if ndim is not None else size.extents[0]
        if not isinstance(rank, int):
            raise user_error(
                ValueError, "the number of dimensions of a symbolic size is not known",
                hint="give ndim=",
            )  # fmt: skip
        return [size], [False] * rank

    def binomial(
        self, size: Any = None, n: int = 1, p: Any = 0.5, ndim: Any = None, dtype: str = "int64",
        nstreams: int | None = None,
    ) -> Any:  # fmt: skip
        """1 with probability p, else 0.

        Raises:
            NotImplementedError: n is not 1.
        """
        if n != 1:
            raise user_error(NotImplementedError, "MRG_RandomStreams.binomial with n > 1")
        return cast(self.uniform(size, ndim=ndim, nstreams=nstreams) < p, dtype)

    def normal(
        self, size: Any, avg: Any = 0.0, std: Any = 1.0, ndim: Any = None, dtype: Any = None,
        nstreams: int | None = None, truncate: bool = False,
    ) -> Any:  # fmt: skip
        """Normal with mean `avg` and standard deviation `std`, by Box and Muller's formula: of the
        first half of so many uniform numbers, one more if they are odd, and of the second.

        Args:
            truncate: whether numbers beyond two standard deviations are drawn anew: nearer, with
                the angle that they had. The new ones come after the others.
        """
        avg, std = as_tensor_variable(avg), as_tensor_variable(std)
        dtype = _float(dtype, avg, std)
        sizes, pattern = self._sizes(size, ndim)
        count = functools.reduce(operator.mul, self._extents(sizes, len(pattern)), 1)
        half = (count + 1) // 2
        flat = self.uniform((2 * half,), dtype=dtype, nstreams=nstreams)
        radius = _radius(flat[:half], dtype)
        angle = np.array(2.0 * np.pi, dtype) * flat[half:]
        waves = [cos(angle), sin(angle)]
        parts = [radius * wave for wave in waves]
        if truncate:
            beyond = [or_(part < -2.0, part > 2.0) for part in parts]
            places = [nonzero(far)[0] for far in beyond]
            kept = [part[nonzero(invert(far))] for part, far in zip(parts, beyond, strict=True)]
            first, second = (place.shape[0] for place in places)
            low = np.array(np.e**-2, dtype)  # whose radius is 2
            drawn = self.uniform((first + second,), low, 1.0, 1, dtype, nstreams)
            again = _radius(drawn, dtype)
            new = [again[:first] * waves[0][places[0]], again[first:] * waves[1][places[1]]]
            parts = [kept[0], new[0], kept[1], new[1]]
        both = concatenate(parts, 0)[:count]
        shape = sizes[0] if sizes and sizes[0].ndim else tuple(sizes)
        return cast(avg, dtype) + cast(std, dtype) * reshape(both, shape, len(pattern))

    def truncated_normal(
        self, size: Any, avg: Any = 0.0, std: Any = 1.0, ndim: Any = None, dtype: Any = None,
        nstreams: int | None = None,
    ) -> Any:  # fmt: skip
        """Normal, and no further from `avg` than twice `std`."""
        return self.normal(size, avg, std, ndim, dtype, nstreams, truncate=True)

    def multinomial(
        self, size: Any = None, n: int = 1, pvals: Any = None, ndim: Any = None,
        dtype: str = "int64", nstreams: int | None = None,
    ) -> Any:  # fmt: skip
        """For each row of the matrix `pvals`, how often `n` draws come to each of its places.

        Raises:
            TypeError: `pvals` is not given.
            NotImplementedError: a size, or `pvals` that is no matrix.
        """
        if pvals is None:
            raise user_error(TypeError, "You have to specify pvals")
        rows = as_tensor_variable(pvals)
        if size is not None or rows.ndim != 2:
            raise user_error(
                NotImplementedError, "MRG_RandomStreams.multinomial of draws a row of a matrix"
            )
        drawn = self.uniform((n * rows.shape[0],), dtype=rows.dtype, nstreams=nstreams)
        drawn = drawn.reshape((n, rows.shape[0], 1))
        reached = cast(cumsum(rows, 1).dimshuffle("x", 0, 1) > drawn, "int8")
        first = concatenate([reached[..., :1], reached[..., 1:] - reached[..., :-1]], 2)
        counts = total(first, 0, dtype="int64")
        return cast(counts, config.floatX if dtype == "auto" else dtype)

    def _extents(self, sizes: list[Any], rank: int) -> list[Any]:
        """The extents of a size: Python numbers where it is known."""
        if sizes and sizes[0].ndim:
            return [sizes[0][axis] for axis in range(rank)]
        return [int(v.data) if isinstance(v, Constant) else v for v in sizes]


def _radius(uniform: Any, dtype: str) -> Any:
    """Box and Muller's, of numbers between 0 and 1."""
    return sqrt(np.array(-2.0, dtype) * log(uniform))


def _float(dtype: Any, *parameters: Any) -> str:
    if dtype is not None:
        return config.floatX if dtype == "floatX" else str(dtype)
    return np.result_type(config.floatX, *[v.dtype for v in parameters]).name
