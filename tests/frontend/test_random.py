"""Random numbers beside NumPy's own Philox: the same bits, at once and compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

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
    "choices": lambda g: (
        g.choice(10, size=5),
        g.choice(np.arange(5.0), size=3),
        g.choice(3, size=4, p=np.array([0.2, 0.3, 0.5])),
        g.uniform(-1, 2, size=4),
    ),
}


SLOW = ("integers", "choices", "narrow and whole ranges", "integers that are rejected")


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


def test_distributions() -> None:
    def draw(g: Any) -> Any:
        return g.normal(1.0, 2.0, size=40001), g.exponential(3.0, size=40000), g.standard_normal()

    normal, exponential, single = sw.jit(draw)(sw.random.default_rng(1))
    again = draw(sw.random.default_rng(1))
    np.testing.assert_allclose(normal, again[0], rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(exponential, again[1], rtol=1e-12)
    assert np.ndim(single) == 0
    assert abs(normal.mean() - 1) < 0.05 and abs(normal.std() - 2) < 0.05
    standard = (normal - 1) / 2
    assert abs((standard**3).mean()) < 0.1 and abs((standard**4).mean() - 3) < 0.2
    assert abs(exponential.mean() - 3) < 0.1 and abs(exponential.std() - 3) < 0.15


def test_permutations() -> None:
    def shuffled(g: Any, x: Any) -> Any:
        g.shuffle(x)
        return g.permutation(7), g.choice(9, size=4, replace=False)

    x = np.arange(20.0)
    order, chosen = sw.jit(shuffled)(sw.random.default_rng(2), x)
    assert sorted(order) == list(range(7)) and len(set(chosen)) == 4
    assert sorted(x) == list(range(20)) and list(x) != list(range(20))


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
    with pytest.raises(ValueError, match="low >= high"):
        sw.random.default_rng(1).integers(3, 3)
    with pytest.raises(TypeError, match="bounds that are known"):
        sw.jit(lambda n: sw.random.default_rng(1).integers(0, n, size=2))(np.int64(4))
