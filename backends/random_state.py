"""NumPy's Mersenne twister as a function: a state goes in as an array, and a new one comes out.

A state is 628 numbers of 32 bits: the 624 of the generator, its position, whether a normal number
is left from a pair, and the two halves of that number.
"""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
_WORDS = 624


def pack(state: np.random.RandomState) -> Array:
    """The state as an array, u32[628]."""
    _, words, position, has_normal, normal = state.get_state()  # pyright: ignore
    packed = np.empty(_WORDS + 4, np.uint32)
    packed[:_WORDS] = words
    packed[_WORDS], packed[_WORDS + 1] = position, has_normal
    packed[_WORDS + 2 :] = np.asarray([normal], np.float64).view(np.uint32)
    return packed


def unpack(packed: Array) -> np.random.RandomState:
    """The state that `pack` wrote; compiled code does not tell signed integers from unsigned."""
    packed = packed.view(np.uint32)
    state = np.random.RandomState(0)
    normal = float(packed[_WORDS + 2 :].copy().view(np.float64)[0])
    position, has_normal = int(packed[_WORDS]), int(packed[_WORDS + 1])
    state.set_state(("MT19937", packed[:_WORDS], position, has_normal, normal))
    return state


def mt19937(packed: Array, size: Array, *parameters: Array, method: str) -> tuple[Array, Array]:
    """The new state, and a sample of the distribution `method` of the shape `size`."""
    state = unpack(packed)
    shape = tuple(map(int, size))
    sample = _METHODS[method](state, shape, *parameters)
    return pack(state), np.asarray(sample)


def _repeated(state: Any, shape: tuple[int, ...], count: Array) -> Array:
    """A permutation for each place of the shape."""
    number = int(count)
    rows = [state.permutation(number) for _ in range(int(np.prod(shape)))]
    return np.reshape(rows, (*shape, number))


def _integers(state: Any, shape: tuple[int, ...], low: Array, high: Array) -> Array:
    """Both ends included."""
    return state.randint(low, np.asarray(high, np.int64) + 1, shape, np.int64)


def _choice(replace: bool) -> Any:
    def choose(state: Any, shape: tuple[int, ...], source: Array, p: Array | None = None) -> Array:
        return state.choice(source if source.ndim else int(source), shape, replace, p)

    return choose


_METHODS: dict[str, Any] = {
    "uniform": lambda state, shape, low, high: state.uniform(low, high, shape),
    "normal": lambda state, shape, mean, scale: state.normal(mean, scale, shape),
    "binomial": lambda state, shape, n, p: state.binomial(n, p, shape),
    "poisson": lambda state, shape, mean: state.poisson(mean, shape),
    "multinomial": lambda state, shape, n, p: state.multinomial(int(n), p, shape),
    "random_integers": _integers,
    "permutation": _repeated,
    "choice": _choice(True),
    "choice_without_replacement": _choice(False),
}
