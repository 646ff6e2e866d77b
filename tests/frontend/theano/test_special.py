"""Special functions beside SciPy's, and gradients that stop after some steps of a scan."""

import numpy as np
import pytest
import scipy.special
import scipy.stats

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import function
from stepwell.theano.gradient import verify_grad
from stepwell.theano.tensor.shared_randomstreams import RandomStreams

POINTS = np.linspace(0.1, 0.9, 4)
OF_ONE = "gammaln gamma psi erfinv erfcinv erfcx j0 j1 i0 i1"


def test_functions_of_one_operand():
    x = T.dvector("x")
    names = OF_ONE.split()
    found = function([x], [getattr(T, name)(x) for name in names])(POINTS)
    for name, values in zip(names, found, strict=True):
        np.testing.assert_allclose(values, getattr(scipy.special, name)(POINTS), err_msg=name)
    assert T.gammaln(T.bvector()).dtype == "float32"


def test_their_derivatives():
    x = T.dvector("x")
    names = OF_ONE.split()
    slopes = function([x], [T.grad(getattr(T, name)(x).sum(), x) for name in names])(POINTS)
    step = 1e-6
    for name, slope in zip(names, slopes, strict=True):
        scipys = getattr(scipy.special, name)
        differences = (scipys(POINTS + step) - scipys(POINTS - step)) / (2 * step)
        np.testing.assert_allclose(slope, differences, rtol=1e-6, err_msg=name)


def test_functions_of_two_operands():
    k, x = np.array([[1.0], [2.5]]), POINTS
    a, b = T.dcol("a"), T.dvector("b")
    names = ["gammainc", "gammaincc", "jv", "iv"]
    f = function([a, b], [*(getattr(T, n)(a, b) for n in names), T.chi2sf(b, a), T.gammal(a, b)])
    wanted = [getattr(scipy.special, n)(k, x) for n in names]
    wanted += [scipy.stats.chi2.sf(x, k), scipy.special.gammainc(k, x) * scipy.special.gamma(k)]
    for found, value in zip(f(k, x), wanted, strict=True):
        np.testing.assert_allclose(found, value)
    verify_grad(lambda v: T.gammainc(2.5, v) + T.jv(2.5, v) * T.iv(1, v), [x])


def test_a_derivative_that_is_not_known_is_refused_at_the_line():
    k = T.dvector("k")
    with pytest.raises(NotImplementedError, match=r"gammainc by argument 0(.|\n)*test_special\.py"):
        function([k], T.grad(T.gammainc(k, 0.5).sum(), k))


@pytest.mark.parametrize("steps", [1, 3, 4, 9, -1])
def test_scan_truncates_gradients(steps):
    s, first, w = T.dvector("s"), T.dscalar("first"), T.dscalar("w")
    rows, _ = theano.scan(lambda a, h, w: T.tanh(h * w + a), s, first, w, truncate_gradient=steps)
    cost = (rows**2).sum()
    f = function([s, first, w], [cost, *T.grad(cost, [s, first, w])])
    given = np.array([0.3, -0.2, 0.5, 0.7])
    states = [0.4]
    for a in given:
        states.append(np.tanh(states[-1] * 0.9 + a))
    by_s, by_w, by_state = np.zeros(4), 0.0, 0.0
    stop = 0 if steps < 0 else max(0, 4 - steps)
    for t in range(3, stop - 1, -1):
        by_s[t] = (by_state + 2 * states[t + 1]) * (1 - states[t + 1] ** 2)
        by_w, by_state = by_w + by_s[t] * states[t], by_s[t] * 0.9
    wanted = [np.sum(np.square(states[1:])), by_s, 0.0 if stop else by_state, by_w]
    for found, value in zip(f(given, 0.4, 0.9), wanted, strict=True):
        np.testing.assert_allclose(found, value)


def test_truncation_until_and_updates_are_refused_together():
    noise = RandomStreams(3)
    with pytest.raises(NotImplementedError, match="with until and updates"):
        theano.scan(
            lambda x: (x + noise.uniform((), ndim=0), theano.scan_module.until(x > 3)),
            outputs_info=T.dscalar(), n_steps=5, truncate_gradient=2,
        )  # fmt: skip


def test_scan_truncates_gradients_beside_random_numbers():
    noise = RandomStreams(3)
    w, first = T.dscalar("w"), T.dscalar("first")
    rows, updates = theano.scan(
        lambda h, w: h * w + 0 * noise.uniform((), ndim=0),
        outputs_info=first,
        non_sequences=w,
        n_steps=4,
        truncate_gradient=2,
    )
    f = theano.function([w, first], T.grad(rows[-1], [w, first]), updates=updates)
    assert f(2.0, 3.0) == [2 * 2.0 * (3.0 * 4), 0.0]
