"""NumPy's generators as functions: a state goes in as arrays, and a new one comes out.

The Mersenne twister's is 628 numbers of 32 bits: its 624 words, its position, whether a normal
number is left from a pair, and the two halves of that number. Philox's are those of
`stepwell.random.Generator`: key u64[2], counter u64[4] of the block before its first one, and
u64[3]: how many words of it have been used, whether half a word is left, and that.
"""

from __future__ import annotations

import threading
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


def _multinomial(state: Any, shape: tuple[int, ...], count: Array, p: Array) -> Array:
    """For each place of the shape its number of trials, and its probabilities along a last axis.

    As Theano has it, probabilities of which rounding makes a sum above 1 are made smaller.
    """
    counts = np.broadcast_to(count, shape)
    rows = np.broadcast_to(p, (*shape, p.shape[-1]))
    made = np.empty(rows.shape, np.int64)
    for place in np.ndindex(*shape):
        row = rows[place]
        if 1.0 < row.sum() < 1.0 + 1e-5:
            row = row * (1.0 - 5e-5)
        made[place] = state.multinomial(int(counts[place]), row.astype(np.float64))
    return made


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
    "multinomial": _multinomial,
    "random_integers": _integers,
    "permutation": _repeated,
    "choice": _choice(True),
    "choice_without_replacement": _choice(False),
}


class _Held(threading.local):
    """A thread's own generators, whose states are set for each use: making one takes longer."""

    def __init__(self) -> None:
        self.philox = np.random.Generator(np.random.Philox(key=0))
        self.pcg64 = np.random.Generator(np.random.PCG64(0))


_HELD = _Held()


def philox_generator(key: Array, counter: Array, used: Array) -> np.random.Generator:
    """A generator in this state, until the thread asks for the next one."""
    bits: Any = _HELD.philox.bit_generator
    count, has_half, half = map(int, used.view(np.uint64))
    begin = _number(counter.view(np.uint64)) + count // 4
    state: Any = {
        "bit_generator": "Philox",
        "state": {"counter": _words(begin, 4), "key": key.view(np.uint64)},
        "buffer": np.zeros(4, np.uint64),
        "buffer_pos": 4,
        "has_uint32": has_half,
        "uinteger": half,
    }
    bits.state = state
    bits.random_raw(count % 4, output=False)
    return _HELD.philox


def philox_parts(generator: np.random.Generator) -> tuple[Array, Array, Array]:
    """The key, the counter and what is used, as `philox_generator` takes them."""
    state: Any = generator.bit_generator.state
    key, counter = state["state"]["key"], state["state"]["counter"]
    begin, count = _number(counter), state["buffer_pos"]
    if count < 4:  # some is left of the block that the counter is at
        begin = (begin - 1) % 2**256
    used = [count % 4, state["has_uint32"], state["uinteger"]]
    return key, _words(begin, 4), np.array(used, np.uint64)


def philox_moved(generator: np.random.Generator, counter: Array) -> tuple[Array, Array]:
    """The counter, and how much of the stream from it on a generator has used, u64[3]."""
    state: Any = generator.bit_generator.state
    counter = counter.view(np.uint64)
    blocks = _number(state["state"]["counter"]) - _number(counter)
    count = 4 * (blocks % 2**256) - 4 + state["buffer_pos"]
    return counter, np.array([count, state["has_uint32"], state["uinteger"]], np.uint64)


def pcg64_generator(key: Array, counter: Array, used: Array) -> np.random.Generator:
    """As `philox_generator`: the key is the stream's increment, the counter the state, u64[2]."""
    _, has_half, half = map(int, used.view(np.uint64))
    state: Any = {
        "bit_generator": "PCG64",
        "state": {
            "state": _number(counter.view(np.uint64)),
            "inc": _number(key.view(np.uint64)),
        },
        "has_uint32": has_half,
        "uinteger": half,
    }
    _HELD.pcg64.bit_generator.state = state
    return _HELD.pcg64


def pcg64_parts(generator: np.random.Generator) -> tuple[Array, Array, Array]:
    """The increment, the state and what is used, as `pcg64_generator` takes them."""
    state: Any = generator.bit_generator.state
    numbers = state["state"]
    used = np.array([0, state["has_uint32"], state["uinteger"]], np.uint64)
    return _words(numbers["inc"], 2), _words(numbers["state"], 2), used


def pcg64_moved(generator: np.random.Generator, counter: Array) -> tuple[Array, Array]:
    """As `philox_moved`."""
    return pcg64_parts(generator)[1:]


def pcg64_seeded(seed: Array) -> tuple[Array, Array]:
    """The increment and the state of `np.random.default_rng(seed)`, u64[2] each."""
    return pcg64_parts(np.random.default_rng(seed.tolist()))[:2]


def _number(words: Array) -> int:
    return sum(int(word) << 64 * place for place, word in enumerate(words))


def _words(number: int, count: int) -> Array:
    return np.array([number >> 64 * place & 2**64 - 1 for place in range(count)], np.uint64)


def drawn(
    key: Array, counter: Array, used: Array, size: Array, *parameters: Array,
    bits: str, distribution: str, **options: Any,
) -> tuple[Array, Array, Array]:  # fmt: skip
    """The counter and how much is used then, and a sample of a distribution of the shape `size`.

    Args:
        bits: "philox" or "pcg64".
    """
    make, moved = _BITS[bits]
    generator = make(key, counter, used)
    shape = tuple(map(int, size))
    if distribution in _OTHERWISE:
        sample = _OTHERWISE[distribution](generator, shape, *parameters, **options)
    else:
        sample = getattr(generator, distribution)(*parameters, size=shape, **options)
    return *moved(generator, counter), np.asarray(sample)


_BITS: dict[str, Any] = {
    "philox": (philox_generator, philox_moved),
    "pcg64": (pcg64_generator, pcg64_moved),
}

_OTHERWISE: dict[str, Any] = {
    "permutation": lambda generator, shape: generator.permutation(*shape),
    "permuted": lambda generator, shape, x, **axis: generator.permuted(x, **axis),
    "choice": lambda generator, shape, count, *p, **options: generator.choice(
        int(count), shape, False, *p, **options
    ),
}
