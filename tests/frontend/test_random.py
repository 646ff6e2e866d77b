"""Random numbers beside NumPy's own Philox: the same bits, at once and compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell import UnsupportedError

SEED = 20


def numpy_generator(seed: Any = SEED) -> np.random.Generator:
    return np.random.Generator(np.random.Philox(seed))


DRAWS: dict[str, Callable[[Any], Any]] = {
    "doubles": lambda g: (g.random(5), g.random(), g.random((2, 3))),
    "floats": lambda g: (
        g.random(5, dtype=np.float32),
        g.random(3),
        g.random(4, dtype=np.float32),
        g.random(1, dtype=np.float32),
    ),
    "one float": lambda g: (g.random(dtype=np.float32), g.standard_normal(dtype="f4")),
    "into arrays": lambda g: (
        g.random(out=np.empty(3)),
        g.standard_normal((2, 2), out=np.empty((2, 2))),
        g.standard_exponential(dtype="f4", out=np.empty(2, "f4")),
    ),
    "few integers": lambda g: (g.integers(10, size=7), g.random(2)),
    "integers": lambda g: (
        g.integers(10, size=7),
        g.integers(-5, 5, size=(2, 3)),
        g.random(2),
        g.integers(0, 2**40, size=4),
        g.integers(6, endpoint=True),
        g.integers(3, 4, size=2),
    ),
    "integers that are rejected": lambda g: (
        g.integers(0, 3 * 2**30, size=40),
        g.integers(0, 3 * 2**62 - 1, size=40, dtype=np.uint64),
        g.random(2),
    ),
    "narrow and whole ranges": lambda g: (
        g.integers(0, 100, size=5, dtype=np.int32),
        g.integers(0, 2**32 - 1, endpoint=True, size=3, dtype=np.uint32),
        g.integers(-(2**63), 2**63 - 1, endpoint=True, size=3),
    ),
    "traced bounds and short types": lambda g: (
        g.integers(np.array([3, 50]), size=(4, 2)),
        g.integers(np.arange(2, 6)),
        g.integers(-3, 100, size=5, dtype=np.int8),
        g.random(2),
    ),
    "normal": lambda g: (
        g.standard_normal(3000),
        g.normal(1.0, np.array([2.0, 3.0])),
        g.standard_normal(),
        g.standard_normal(5, dtype=np.float32),
        g.random(2),
    ),
    "exponential": lambda g: (
        g.standard_exponential(3000),
        g.exponential(np.array([2.0, 3.0])),
        g.standard_exponential((2, 2), method="inv"),
        g.random(2),
    ),
    "other distributions": lambda g: (
        g.gamma(np.array([2.0, 3.0]), size=(3, 2)),
        g.poisson(4.0, 5),
        g.binomial(10, np.array([0.2, 0.5])),
        g.random(2),
        g.beta(1.0, b=2.0),
        g.standard_cauchy(3),
        g.triangular(0, 1, 3.0, size=2),
    ),
    "rows": lambda g: (
        g.dirichlet([1.0, 2.0, 3.0], 2),
        g.multinomial(10, np.array([0.2, 0.8])),
        g.multinomial(np.array([3, 4]), [0.2, 0.8], size=2),
        g.multivariate_normal(np.zeros(2), np.eye(2), (2, 2)),
        g.multivariate_hypergeometric([3, 4], 2),
        g.uniform([1.0, 2.0], 5.0),
        g.normal((1.0, 2.0)),
        g.exponential([1.0, 2.0]),
        g.gamma([1.0, 2.0]),
    ),
    "orders": lambda g: (
        g.permutation(9),
        g.permutation(np.arange(12.0).reshape(3, 4), axis=1),
        g.choice(20, 4, replace=False),
        g.choice(np.arange(4.0), 2, False, np.array([0.1, 0.2, 0.3, 0.4])),
        g.choice(np.arange(6.0).reshape(2, 3), 4, axis=1),
        g.choice(50, 5, replace=False, shuffle=False),
        g.permuted(np.arange(6).reshape(2, 3)),
        g.permuted(np.arange(6.0).reshape(2, 3), axis=1),
        g.random(2),
    ),
    "choices": lambda g: (
        g.choice(10, size=5),
        g.choice(np.arange(5.0), size=3),
        g.choice(3, size=4, p=np.array([0.2, 0.3, 0.5])),
        g.uniform(-1, 2, size=4),
    ),
}


SLOW = ("integers", "choices", "narrow and whole ranges", "traced bounds and short types")


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=pytest.mark.slow if n in SLOW else ()) for n in DRAWS]
)
def test_the_bits_of_numpy(name: str) -> None:
    draws = DRAWS[name]
    expected = draws(numpy_generator())
    given = sw.random.default_rng(SEED)
    for found in (
        draws(sw.random.default_rng(SEED)),
        sw.jit(lambda: draws(sw.random.default_rng(SEED)))(),
        sw.jit(draws)(given),
    ):
        for value, wanted in zip(found, expected, strict=True):
            assert np.asarray(value).dtype == np.asarray(wanted).dtype
            np.testing.assert_array_equal(value, wanted)
    # A compiled function has moved the generator on that it was given.
    once = numpy_generator()
    draws(once)
    np.testing.assert_array_equal(given.random(3), once.random(3))


IN_NUMPY = ("doubles", "few integers", "normal")


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=() if n in IN_NUMPY else pytest.mark.slow) for n in DRAWS]
)
def test_the_bits_of_numpys_own_kind(name: str) -> None:
    """PCG64: one with a seed in the function, and one that is given and moved on."""
    draws = DRAWS[name]
    own, given = np.random.default_rng(SEED), np.random.default_rng(SEED)
    expected = draws(own)
    compiled = sw.jit(lambda: draws(np.random.default_rng(SEED)))
    for found in (compiled(), compiled(), sw.jit(draws)(given)):
        for value, wanted in zip(found, expected, strict=True):
            assert np.asarray(value).dtype == np.asarray(wanted).dtype
            np.testing.assert_array_equal(value, wanted)
    np.testing.assert_array_equal(own.random(3, dtype="f4"), given.random(3, dtype="f4"))
    assert own.bit_generator.state["state"] == given.bit_generator.state["state"]


def test_a_seed_that_is_an_argument() -> None:
    def drawn(seed: Any, n: Any) -> Any:
        generator = np.random.default_rng(seed)
        total = 0.0
        for _ in range(n):
            if generator.random() < 0.5:
                total += generator.random()
        return total, generator.normal(size=n), isinstance(generator, np.random.Generator)

    compiled = sw.jit(drawn)
    for seed, n in ((3, 7), (2**60, 100)):
        for found, wanted in zip(compiled(seed, n), drawn(seed, n), strict=True):
            np.testing.assert_array_equal(found, wanted)
    with pytest.raises(ValueError, match="non-negative"):
        compiled(-1, 3)


def test_kinds_by_name() -> None:
    def drawn() -> Any:
        one = np.random.Generator(np.random.PCG64(5)).random(3)
        return one, np.random.Generator(np.random.Philox(key=5)).integers(9, size=3)

    for found, wanted in zip(sw.jit(drawn)(), drawn(), strict=True):
        np.testing.assert_array_equal(found, wanted)


def test_in_loops_and_branches() -> None:
    def walk(g: Any, steps: Any) -> Any:
        s = 0.0
        for _ in range(steps):
            s = s + g.random()
            if s > 3:
                s = s - g.random()
        return s

    generator = sw.random.default_rng(3)
    found = sw.jit(walk)(generator, 40)
    own = numpy_generator(3)
    np.testing.assert_allclose(found, walk(own, 40), rtol=1e-14)
    assert generator.random() == own.random()


def test_a_counter_with_a_carry() -> None:
    state = np.random.Philox(key=5, counter=2**64 - 2)
    start = state.state["state"]
    generator = sw.random.Generator(
        start["key"].copy(), start["counter"].copy(), np.zeros(3, np.uint64)
    )
    expected = np.random.Generator(state).random(16)
    np.testing.assert_array_equal(sw.jit(lambda g: g.random(16))(generator), expected)


def test_ziggurats_to_the_last_strip() -> None:
    """A million draws go through every strip and tail; a tail's logarithm may differ in a bit."""

    def many(g: Any) -> Any:
        return g.standard_normal(1_000_000), g.standard_exponential(1_000_000)

    for found, wanted in zip(
        sw.jit(many)(sw.random.default_rng(SEED)), many(numpy_generator()), strict=True
    ):
        assert np.count_nonzero(found != wanted) < 20
        np.testing.assert_allclose(found, wanted, rtol=1e-15)


def test_batches_go_on_together() -> None:
    def some(g: Any) -> Any:
        return g.standard_normal(400), g.integers(0, 3 * 2**61, size=20), g.permutation(5)

    parent = sw.random.default_rng(9)
    batch = sw.vmap(some)(parent.split(3))
    for n, child in enumerate(sw.random.default_rng(9).spawn(3)):
        for found, wanted in zip(batch, some(child), strict=True):
            np.testing.assert_array_equal(found[n], wanted)


def test_shuffling() -> None:
    def shuffled(g: Any, x: Any) -> Any:
        g.shuffle(x)
        return g.random()

    x, y = np.arange(20.0), np.arange(20.0)
    found = sw.jit(shuffled)(sw.random.default_rng(2), x)
    assert found == shuffled(numpy_generator(2), y)
    np.testing.assert_array_equal(x, y)


def test_generators_of_numpy_are_moved_on() -> None:
    """Wherever in a block of its stream one is, and where one is given twice."""

    def drawn(g: Any, other: Any, count: int) -> Any:
        numbers = np.empty(count)
        for i in range(count):
            numbers[i] = g.normal() + other.random()
        return numbers, g.integers(10), other.random(dtype=np.float32), g.permutation(4)

    compiled = sw.jit(drawn)
    for before in range(6):
        for same in (False, True):
            pairs = [numpy_generator(), numpy_generator(3)], [numpy_generator(), numpy_generator(3)]
            for one, _ in pairs:
                one.random(before)
                one.integers(5, dtype=np.int32)
            (a, b), (c, d) = pairs
            wanted, found = drawn(a, a if same else b, 9), compiled(c, c if same else d, 9)
            for want, got in zip(wanted, found, strict=True):
                np.testing.assert_array_equal(got, want)
            assert c.random() == a.random() and d.random() == b.random()


def test_a_generator_of_numpy_in_a_dict_and_one_that_is_not_moved() -> None:
    def failing(g: Any, x: Any, place: int) -> Any:
        return g["generator"].random() + x[place]

    own, other = numpy_generator(), numpy_generator()
    compiled = sw.jit(failing)
    with pytest.raises(IndexError):
        compiled({"generator": own}, np.zeros(2), 5)
    assert compiled({"generator": own}, np.zeros(2), 1) == other.random()


def test_children() -> None:
    parent = sw.random.default_rng(5)
    batch = sw.vmap(lambda g: g.random(3))(parent.split(4))
    own = sw.random.default_rng(5).spawn(4)
    np.testing.assert_array_equal(batch, [child.random(3) for child in own])
    assert len(np.unique(batch)) == 12
    assert not np.isin(parent.spawn(1)[0].random(3), batch).any()
    by_seed = sw.vmap(lambda seed: sw.random.default_rng(seed).random(2))(np.arange(3))
    expected = [np.random.Generator(np.random.Philox(key=key)).random(2) for key in range(3)]
    np.testing.assert_array_equal(by_seed, expected)


def test_gradients_of_samples() -> None:
    """The derivative of a sample by its parameters, the numbers being what they are."""

    def cost(p: Any, g: Any) -> Any:
        return np.sum(g.normal(p[0], p[1], size=6) ** 2)

    p = np.array([0.5, 2.0])
    z = sw.random.default_rng(4).standard_normal(6)
    found = sw.grad(cost)(p, sw.random.default_rng(4))
    sample = p[0] + p[1] * z
    np.testing.assert_allclose(found, [2 * sample.sum(), 2 * (sample * z).sum()], rtol=1e-12)


def test_refused() -> None:
    with pytest.raises(TypeError, match="needs a seed"):
        sw.jit(lambda: sw.random.default_rng().random())()
    with pytest.raises(TypeError, match="without a seed would be the same at every call"):
        sw.jit(lambda: np.random.default_rng().random())()
    with pytest.raises(UnsupportedError, match="MT19937"):
        sw.jit(lambda g: g.random())(np.random.Generator(np.random.MT19937(1)))
    with pytest.raises(UnsupportedError, match="no children"):
        sw.jit(lambda g: g.spawn(2)[0].random())(np.random.default_rng(1))
    with pytest.raises(ValueError, match="low >= high"):
        sw.random.default_rng(1).integers(3, 3)
    with pytest.raises(ValueError, match="low >= high"):
        sw.jit(lambda: sw.random.default_rng(1).integers(3, 3))()
    with pytest.raises(ValueError, match="choice: the parameters are out of their range"):
        sw.jit(lambda: sw.random.default_rng(1).choice(3, 4, replace=False))()
    with pytest.raises(TypeError, match=r"bytes\(\) of a generator is not compiled"):
        sw.jit(lambda: sw.random.default_rng(1).bytes(3))()
    assert not hasattr(sw.random.default_rng(1), "no_distribution")
