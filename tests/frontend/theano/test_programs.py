"""Programs as the deep learning tutorials for Theano write them."""

import numpy as np
import pytest

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import function, shared
from stepwell.theano.ifelse import ifelse
from stepwell.theano.tensor.shared_randomstreams import RandomStreams


@pytest.fixture(autouse=True)
def single_precision(monkeypatch):
    monkeypatch.setattr(theano.config, "floatX", "float32")


RANDOM = np.random.RandomState(1234)


def parameter(*shape):
    return shared((RANDOM.randn(*shape) * 0.1).astype(theano.config.floatX), borrow=True)


def test_a_network_with_dropout_and_momentum_learns():
    X = RANDOM.randn(300, 20).astype("float32")
    data = shared(X, borrow=True)
    classes = T.cast(shared((X[:, 0] > 0).astype("float32"), borrow=True), "int32")
    index, x, y = T.lscalar(), T.matrix("x"), T.ivector("y")
    W, b, V, c = params = [parameter(20, 10), parameter(10), parameter(10, 2), parameter(2)]
    hidden = T.tanh(T.dot(x, W) + b)
    mask = RandomStreams(7).binomial(n=1, p=0.8, size=hidden.shape)
    p_y = T.nnet.softmax(T.dot(hidden * T.cast(mask, theano.config.floatX), V) + c)
    cost = -T.mean(T.log(p_y)[T.arange(y.shape[0]), y]) + 0.001 * abs(W).sum()
    updates = {}
    for param, gradient in zip(params, T.grad(cost, params), strict=True):
        velocity = shared(param.get_value() * 0.0, broadcastable=param.broadcastable)
        updates[velocity] = 0.9 * velocity - np.float32(0.01) * gradient
        updates[param] = param + updates[velocity]
    rows = slice(index * 20, (index + 1) * 20)
    train = function([index], cost, updates=updates, givens={x: data[rows], y: classes[rows]})
    errors = function([], T.mean(T.neq(T.argmax(p_y, axis=1), y)), givens={x: data, y: classes})
    for _ in range(30):
        costs = [train(i) for i in range(15)]
    assert costs[0].dtype == np.float32
    assert np.mean(costs) < 0.2 and errors() < 0.05


def test_a_restricted_boltzmann_machine_draws_as_numpy_does():
    srng = RandomStreams(3)
    W, hb, vb = parameter(5, 4), parameter(4), parameter(5)
    start = [w.get_value() for w in (W, hb, vb)]

    def gibbs(v):
        h_mean = T.nnet.sigmoid(T.dot(v, W) + hb)
        h = srng.binomial(size=h_mean.shape, n=1, p=h_mean, dtype=theano.config.floatX)
        v_mean = T.nnet.sigmoid(T.dot(h, W.T) + vb)
        return [h, srng.binomial(size=v_mean.shape, n=1, p=v_mean, dtype=theano.config.floatX)]

    v = T.matrix("v")
    (_, vs), updates = theano.scan(gibbs, outputs_info=[None, v], n_steps=3)
    end = vs[-1]

    def energy(v):
        return -T.dot(v, vb) - T.sum(T.log(1 + T.exp(T.dot(v, W) + hb)), axis=1)

    cost = T.mean(energy(v)) - T.mean(energy(end))
    params = [W, hb, vb]
    gradients = T.grad(cost, params, consider_constant=[end])
    for param, gradient in zip(params, gradients, strict=True):
        updates[param] = param - gradient * T.cast(0.1, theano.config.floatX)
    data = (RANDOM.rand(8, 5) > 0.5).astype("float32")
    _, last = function([v], [cost, end], updates=updates)(data)

    family = np.random.RandomState(3)
    generators = [np.random.RandomState(int(family.randint(2**30))) for _ in range(2)]
    w, h_bias, v_bias = start
    state = data
    for _ in range(3):
        mean = 1 / (1 + np.exp(-(state @ w + h_bias)))
        hidden = generators[0].binomial(1, mean).astype("float32")
        mean = 1 / (1 + np.exp(-(hidden @ w.T + v_bias)))
        state = generators[1].binomial(1, mean).astype("float32")
    assert np.array_equal(last, state)
    expected = v_bias + 0.1 * (data.mean(0) - state.mean(0))
    np.testing.assert_allclose(vb.get_value(), expected, rtol=1e-5, atol=1e-6)


def test_a_long_short_term_memory():
    n = 4
    U = parameter(n, 4 * n)
    x, mask = T.tensor3("x"), T.matrix("mask")

    def step(m, x_t, h, c):
        gates = T.dot(h, U) + x_t
        i, f, o = (T.nnet.sigmoid(gates[:, k * n : (k + 1) * n]) for k in range(3))
        new = f * c + i * T.tanh(gates[:, 3 * n :])
        new = m[:, None] * new + (1.0 - m)[:, None] * c
        return m[:, None] * (o * T.tanh(new)) + (1.0 - m)[:, None] * h, new

    zeros = T.alloc(np.float32(0), x.shape[1], n)
    (h, _), _ = theano.scan(
        step, sequences=[mask, x], outputs_info=[zeros, zeros], n_steps=x.shape[0]
    )
    cost = (h * mask[:, :, None]).sum()
    f = function([x, mask], [cost, T.grad(cost, U)])
    value = function([x, mask], cost)
    inputs = RANDOM.randn(5, 3, 4 * n).astype("float32"), np.ones((5, 3), "float32")
    inputs[1][3:, 0] = 0
    _, gradient = f(*inputs)
    weights = U.get_value()
    for place in ((0, 0), (2, 7), (3, 15)):
        ends = []
        for change in (1e-2, -1e-2):
            moved = weights.copy()
            moved[place] += np.float32(change)
            U.set_value(moved)
            ends.append(float(value(*inputs)))
        assert abs((ends[0] - ends[1]) / 2e-2 - gradient[place]) < 2e-3


def test_higher_gradients_through_scan():
    a = T.scalar("a")
    powers, _ = theano.scan(lambda p: p * a, outputs_info=T.ones_like(a), n_steps=4)
    orders = [powers[-1]]
    for _ in range(3):
        orders.append(T.grad(orders[-1], a))
    assert [float(v) for v in function([a], orders)(2.0)] == [16.0, 32.0, 48.0, 48.0]


@pytest.mark.parametrize("stops", [False, True])
def test_second_derivatives_of_a_recurrent_network(stops):
    w, u = T.dvector("w"), T.dvector("u")

    def step(u_t, h, w):
        new = T.tanh(w[0] * u_t + w[1] * h + w[2])
        return (new, theano.scan_module.until(u_t > 5)) if stops else new

    h, _ = theano.scan(step, sequences=u, outputs_info=T.zeros_like(w[0]), non_sequences=w)
    cost = (h**2).sum() + h[-1]
    direction = np.array([0.3, -0.2, 0.5])
    f = function(
        [w, u],
        [T.grad(cost, w), T.hessian(cost, w), T.Rop(T.grad(cost, w), w, direction), T.Rop(h, w, w)],
    )
    at, inputs = np.array([0.5, -0.4, 0.1]), np.array([0.2, 0.7, 6.0, -0.3])
    _, second, product, forward = f(at, inputs)
    assert np.allclose(product, second @ direction, rtol=0, atol=1e-12)
    assert len(forward) == (3 if stops else 4)
    for number in range(3):
        moved = at + 1e-6 * np.eye(3)[number], at - 1e-6 * np.eye(3)[number]
        slope = (f(moved[0], inputs)[0] - f(moved[1], inputs)[0]) / 2e-6
        assert np.allclose(slope, second[number], rtol=0, atol=1e-8)


def test_the_gradient_of_a_branch_sweeps_the_one_that_is_taken():
    a = T.scalar("a")
    root = ifelse(T.gt(a, 0), T.sqrt(a), -a)
    f = function([a], [T.grad(root, a), T.grad(T.grad(root, a), a)])
    assert [float(v) for v in f(4.0)] == [0.25, -1 / 32]
    assert [float(v) for v in f(-4.0)] == [-1.0, 0.0]


def test_an_input_with_a_value_of_its_own():
    x, total = T.iscalar("x"), T.iscalar("total")
    f = function([x, theano.In(total, value=0, update=total + x)], total)
    assert [int(f(3)), int(f(4)), int(f[total])] == [0, 3, 7]


def test_sizes_that_are_computed_are_those_of_the_function_around_a_gradient():
    """The labels of a slice are as many in the cost as in its gradient, which has loops."""
    theano.config.floatX = "float64"
    rows = 3
    X, labels = RANDOM.rand(2 * rows, 36), RANDOM.randint(0, 10, 2 * rows)
    data, classes = shared(X), T.cast(shared(labels.astype(float)), "int32")
    x, y, index = T.matrix("x"), T.ivector("y"), T.lscalar("index")
    F, c = shared(RANDOM.rand(1, 1, 3, 3) - 0.5), shared(np.zeros(1))
    image = T.nnet.conv2d(x.reshape((rows, 1, 6, 6)), F, (rows, 1, 6, 6), (1, 1, 3, 3))
    h = (image + c.dimshuffle("x", 0, "x", "x")).flatten(2)
    W, b = shared(np.zeros((16, 10))), shared(np.zeros(10))
    p = T.nnet.softmax(T.dot(h, W) + b)
    cost = -T.mean(T.log(p)[T.arange(y.shape[0]), y])
    params = [W, b, F, c]
    slopes = T.grad(cost, params)
    part = slice(index * rows, (index + 1) * rows)
    givens = {x: data[part], y: classes[part]}
    steps = [p - 0.1 * slope for p, slope in zip(params, slopes, strict=True)]
    found = function([index], [cost, *steps], givens=givens)(0)
    onehot = np.eye(10)[labels[:rows]]
    expected = function([x], h)(X[:rows]).T @ (0.1 - onehot) / rows
    np.testing.assert_allclose(found[1], -0.1 * expected)
    np.testing.assert_allclose(found[2], -0.1 * (0.1 - onehot).sum(0) / rows, atol=1e-15)


def logistic(v):
    return 1 / (1 + np.exp(-v))


def _free_energy(v, w, hidden, visible):
    return -np.log1p(np.exp(v @ w + hidden)).sum(1) - v @ visible


def test_a_restricted_boltzmann_machine_draws_and_learns_as_its_transcription(monkeypatch):
    """rbm.py of the deep learning tutorials: PCD-3, its draws of the same Mersenne twisters."""
    monkeypatch.setattr(theano.config, "floatX", "float64")
    random = np.random.RandomState(123)
    visible, hidden, batch, steps, rate = 12, 7, 5, 3, 0.1
    seed = random.randint(2**30)
    streams = RandomStreams(seed)
    start = random.uniform(-1, 1, (visible, hidden))
    w, hbias, vbias = shared(start, "w"), shared(np.zeros(hidden)), shared(np.zeros(visible))
    chain = shared(np.zeros((batch, hidden)))
    bit = shared(0, "bit")
    x = T.dmatrix("x")

    def free_energy(v):
        return -T.sum(T.log(1 + T.exp(T.dot(v, w) + hbias)), axis=1) - T.dot(v, vbias)

    def sample(total):
        mean = T.nnet.sigmoid(total)
        drawn = streams.binomial(size=mean.shape, n=1, p=mean, dtype=theano.config.floatX)
        return [total, mean, drawn]

    def gibbs(h):
        v = sample(T.dot(h, w.T) + vbias)
        return [*v, *sample(T.dot(v[2], w) + hbias)]

    sample(T.dot(x, w) + hbias)  # as of the positive phase: a stream that is never drawn from
    (_, _, nv, _, _, nh), updates = theano.scan(
        gibbs, outputs_info=[None] * 5 + [chain], n_steps=steps
    )
    end = nv[-1]
    cost = T.mean(free_energy(x)) - T.mean(free_energy(end))
    for parameter, g in zip((w, hbias, vbias), T.grad(cost, [w, hbias, vbias], [end]), strict=True):
        updates[parameter] = parameter - g * T.cast(rate, "float64")
    updates[chain] = nh[-1]
    xi = T.round(x)
    flipped = T.set_subtensor(xi[:, bit], 1 - xi[:, bit])
    monitor = T.mean(visible * T.log(T.nnet.sigmoid(free_energy(flipped) - free_energy(xi))))
    updates[bit] = (bit + 1) % visible
    train = theano.function([x], monitor, updates=updates)

    family = np.random.RandomState(seed)
    _, of_visible, of_hidden = [np.random.RandomState(family.randint(2**30)) for _ in range(3)]
    weights, hb, vb = start.copy(), np.zeros(hidden), np.zeros(visible)
    h = np.zeros((batch, hidden))
    for step in range(15):
        data = random.binomial(1, 0.4, (batch, visible)) * 0.9
        found = train(data)
        for _ in range(steps):
            v = of_visible.binomial(1, logistic(h @ weights.T + vb)).astype(float)
            h = of_hidden.binomial(1, logistic(v @ weights + hb)).astype(float)
        clear, other = np.round(data), np.round(data)
        other[:, step % visible] = 1 - other[:, step % visible]
        by = _free_energy(other, weights, hb, vb) - _free_energy(clear, weights, hb, vb)
        np.testing.assert_allclose(found, visible * np.log(logistic(by)).mean(), rtol=1e-11)
        on, off = logistic(data @ weights + hb), logistic(v @ weights + hb)
        weights += rate * (data.T @ on - v.T @ off) / batch
        hb += rate * (on - off).mean(0)
        vb += rate * (data - v).mean(0)
        np.testing.assert_array_equal(chain.get_value(), h)
        np.testing.assert_allclose(w.get_value(), weights, rtol=1e-11, atol=1e-14)
    np.testing.assert_allclose(hbias.get_value(), hb, rtol=1e-11, atol=1e-14)
    np.testing.assert_allclose(vbias.get_value(), vb, rtol=1e-11, atol=1e-14)
    assert bit.get_value() == 15 % visible


@pytest.mark.parametrize("truncated", [1, 3, 40])
def test_a_truncated_gradient_of_a_loop_that_stops(truncated):
    """It is that of a loop of as many steps."""
    w, first, least = T.dscalar("w"), T.dscalar("first"), T.dscalar("least")

    def of(steps, stops):
        def step(h, w):
            new = T.tanh(w * h) + h * 0.5
            return (new, theano.scan_module.until(new < least)) if stops else new

        states, _ = theano.scan(
            step, outputs_info=[first], non_sequences=[w], n_steps=steps,
            truncate_gradient=truncated,
        )  # fmt: skip
        cost = (states**2).sum()
        inputs = [w, first, least] if stops else [w, first]
        return function(inputs, [cost, states.shape[0], *T.grad(cost, [w, first])])

    stopped = of(30, True)(0.3, 1.0, 0.1)
    assert stopped[1] == 11
    np.testing.assert_allclose(stopped, of(11, False)(0.3, 1.0), rtol=1e-12)
