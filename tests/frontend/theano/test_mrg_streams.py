"""MRG31k3p streams, beside numbers of L'Ecuyer's own program, and `nonzero`."""

from __future__ import annotations

import numpy as np
import pytest

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import function
from stepwell.theano.sandbox.rng_mrg import MRG_RandomStreams


def test_the_numbers_of_the_authors() -> None:
    """12 streams of 7 substreams of 5 numbers, from the seed 12345 six times."""
    family = MRG_RandomStreams(12345)
    drawn = [family.uniform((35,), nstreams=7, dtype="float64") for _ in range(12)]
    found = [numbers.reshape(5, 7).T for numbers in function([], [*drawn[:2], drawn[11]])()]
    first = [0.7353244530968368, 0.6142074400559068, 0.11007806099951267, 0.6487741703167558]
    np.testing.assert_allclose(found[0][0, :4], first, rtol=1e-15)
    np.testing.assert_allclose(found[0][1, 0], 0.2585685825906694, rtol=1e-15)
    np.testing.assert_allclose(found[1][0, 0], 0.5180770065635443, rtol=1e-15)
    np.testing.assert_allclose(found[2][6, 4], 0.18852565623819828, rtol=1e-15)


def test_calls_go_on_and_seeds_begin_anew() -> None:
    family = MRG_RandomStreams(7)
    x = T.fmatrix("x")
    few = family.uniform((5,), nstreams=3, dtype="float32")
    f = function([], few)
    whole = function([], MRG_RandomStreams(7).uniform((12,), nstreams=3, dtype="float32"))()
    first, second = f(), f()
    np.testing.assert_array_equal(first, whole[:5])
    # The third stream has been drawn from once, the others twice.
    np.testing.assert_array_equal(second, whole[[6, 7, 5, 9, 10]])
    family.seed(7)
    np.testing.assert_array_equal(f(), first)
    noisy = function([x], x + family.uniform(x.shape, 2.0, 3.0, dtype="float32"))
    zeros = np.zeros((2, 3), "f4")
    a, b = noisy(zeros), noisy(zeros)
    assert a.shape == (2, 3) and ((a >= 2) & (a < 3)).all() and (a != b).all()
    assert function([], few, no_default_updates=True)().dtype == np.float32


def test_streams_are_2_to_the_72_apart_and_variables_2_to_the_134() -> None:
    """Beside powers of the matrices in Python's numbers of any length."""

    def ahead(state: list[int], exponent: int) -> list[int]:
        found: list[int] = []
        first = [[0, 2**22, 2**7 + 1], [1, 0, 0], [0, 1, 0]]
        second = [[2**15, 0, 2**15 + 1], [1, 0, 0], [0, 1, 0]]
        for rows, part, modulus in (
            (first, state[:3], 2**31 - 1),
            (second, state[3:], 2**31 - 21069),
        ):
            matrix = np.array(rows, object)
            for _ in range(exponent):
                matrix = matrix @ matrix % modulus
            found += (matrix @ np.array(part, object) % modulus).tolist()
        return found

    family = MRG_RandomStreams(2147462578)
    state = family.rstate.tolist()
    later = ahead(state, 134)
    for found in family.get_substream_rstates(37).tolist():
        assert found == state
        state = ahead(state, 72)
    assert family.rstate.tolist() == later


def test_distributions() -> None:
    family = MRG_RandomStreams([1, 2, 3, 4, 5, 6])
    normal = family.normal((201, 199), avg=1.0, std=2.0, dtype="float64")
    coin = family.binomial((200, 50), p=0.3)
    values, heads = function([], [normal, coin])()
    assert values.shape == (201, 199)
    assert abs(values.mean() - 1) < 0.05 and abs(values.std() - 2) < 0.05
    assert heads.dtype == np.int64 and abs(heads.mean() - 0.3) < 0.02
    near = function([], family.truncated_normal((201, 99), avg=1.0, std=2.0))()
    assert near.shape == (201, 99) and abs(near - 1).max() <= 4.0
    assert abs(near.mean() - 1) < 0.05 and 0.85 < near.std() / 2 < 0.95
    rows = np.array([[0.2, 0.8], [0.5, 0.5]])
    counts = function([], family.multinomial(n=3000, pvals=rows))()
    assert counts.dtype == np.int64 and counts.sum(1).tolist() == [3000, 3000]
    assert abs(counts / 3000 - rows).max() < 0.05


def test_wrong_seeds_and_sizes() -> None:
    for seed in (0, 2**31, [0, 0, 0, 1, 1, 1]):
        with pytest.raises(ValueError, match="seed should"):
            MRG_RandomStreams(seed)
    with pytest.raises(TypeError, match="6 integers"):
        MRG_RandomStreams([1, 2])
    with pytest.raises(ValueError, match="dimension with value <= 0"):
        MRG_RandomStreams().uniform((2, 0))
    with pytest.raises(NotImplementedError, match="n > 1"):
        MRG_RandomStreams().binomial((2,), n=2)


def test_nonzero() -> None:
    x, v = T.dmatrix("x"), T.dvector("v")
    m = np.array([[1.0, 0.0, 2.0], [0.0, 0.0, 3.0]])
    rows, columns = function([x], T.nonzero(x))(m)
    assert rows.tolist() == [0, 0, 1] and columns.tolist() == [0, 2, 2]
    stacked, values = function([x], [x.nonzero(return_matrix=True), x.nonzero_values()])(m)
    assert stacked.tolist() == [[0, 0, 1], [0, 2, 2]] and values.tolist() == [1.0, 2.0, 3.0]
    assert function([x], T.flatnonzero(x))(m).tolist() == [0, 2, 5]
    large = (v > 1).nonzero()
    f = function(
        [v],
        [
            v[large].sum(),
            large[0].shape[0],
            T.set_subtensor(v[large], 0),
            T.grad((v[large] ** 2).sum(), v),
        ],
    )
    for values in ([1.0, 2.0, 0.0, 3.0], [5.0], [0.0]):
        kept = [item for item in values if item > 1]
        total, count, cleared, gradient = f(values)
        assert total == sum(kept) and count == len(kept)
        assert cleared.tolist() == [0.0 if item > 1 else item for item in values]
        assert gradient.tolist() == [2 * item if item > 1 else 0.0 for item in values]
    with pytest.raises(ValueError, match="non-scalar"):
        T.nonzero(T.dscalar())
    assert theano.sandbox.rng_mrg.MRG_RandomStreams is MRG_RandomStreams
