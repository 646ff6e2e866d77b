"""The programs of Theano's tutorial, as their authors wrote them."""

import subprocess
import sys

import numpy
import numpy as np
import pytest

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import In, function, pp, shared
from stepwell.theano.ifelse import ifelse
from stepwell.theano.tensor.shared_randomstreams import RandomStreams


def test_adding_two_scalars():
    x = T.dscalar("x")
    y = T.dscalar("y")
    z = x + y
    f = function([x, y], z)
    assert x.type is T.dscalar
    result = f(1.5, 2.5)
    assert type(result) is np.ndarray and result.shape == () and result.dtype == np.float64
    assert result == 4.0
    assert pp(z) == "(x + y)"
    assert numpy.allclose(z.eval({x: 16.3, y: 12.1}), 28.4)


def test_adding_two_matrices():
    x = T.dmatrix("x")
    y = T.dmatrix("y")
    f = function([x, y], x + y)
    assert (f([[1, 2], [3, 4]], [[10, 20], [30, 40]]) == [[11, 22], [33, 44]]).all()
    single = np.ones((2, 2), np.float32)
    assert f(single, np.array([[10, 20], [30, 40]])).dtype == np.float64


def test_logistic_function():
    x = T.dmatrix("x")
    s = 1 / (1 + T.exp(-x))
    logistic = function([x], s)
    logistic2 = function([x], (1 + T.tanh(x / 2)) / 2)
    values = [[0, 1], [-1, -2]]
    expected = 1 / (1 + np.exp(-np.array(values)))
    assert np.allclose(logistic(values), expected, rtol=1e-15)
    assert np.allclose(logistic2(values), expected, rtol=1e-14)


def test_several_outputs_are_a_list_or_a_dict():
    a, b = T.dmatrices("a", "b")
    diff = a - b
    f = function([a, b], [diff, abs(diff), diff**2])
    found = f([[1, 1], [1, 1]], [[0, 1], [2, 3]])
    assert isinstance(found, list)
    assert np.array_equal(found, [[[1, 0], [-1, -2]], [[1, 0], [1, 2]], [[1, 0], [1, 4]]])
    named = function([a, b], {"d": diff, "s": diff**2})([[1.0]], [[3.0]])
    assert named == {"d": [[-2.0]], "s": [[4.0]]}
    assert function([], None)() == []


def test_default_values():
    x, y, w = T.dscalars("x", "y", "w")
    z = (x + y) * w
    f = function([x, In(y, value=1), In(w, value=2, name="w_by_name")], z)
    assert f(33) == 68
    assert f(33, 2) == 70
    assert f(33, 0, 1) == 33
    assert f(33, w_by_name=1) == 34
    assert f(33, w_by_name=1, y=0) == 33


def test_shared_variables_and_updates():
    state = shared(0)
    inc = T.iscalar("inc")
    for updates in ([(state, state + inc)], ((state, state + inc),), {state: state + inc}):
        state.set_value(0)
        accumulator = function([inc], state, updates=updates)
        assert accumulator(1) == 0
        assert accumulator(300) == 1
        assert state.get_value() == 301 and state.get_value().shape == ()
    state.set_value(-1)
    assert accumulator(3) == -1 and state.get_value() == 2
    decrementor = function([inc], state, updates=[(state, state - inc)])
    assert decrementor(2) == 2 and state.get_value() == 0


def test_an_output_does_not_share_memory_with_a_shared_variable():
    s = shared(np.zeros(3))
    step = function([], s + 1, updates=[(s, s + 1)])
    result = step()
    result[:] = 100
    assert (s.get_value() == 1).all()


def test_get_value_copies_unless_borrowed():
    array = np.zeros(2)
    s = shared(array)
    array[0] = 5
    assert s.get_value()[0] == 0
    s.get_value(borrow=True)[0] = 7
    assert s.get_value()[0] == 7


def test_givens():
    state = shared(0)
    inc = T.iscalar("inc")
    fn_of_state = state * 2 + inc
    foo = T.scalar(dtype=state.dtype)
    skip_shared = function([inc, foo], fn_of_state, givens=[(state, foo)])
    assert skip_shared(1, 3) == 7
    assert state.get_value() == 0


def test_copying_functions():
    state = shared(0)
    inc = T.iscalar("inc")
    accumulator = function([inc], state, updates=[(state, state + inc)])
    accumulator(10)
    new_state = shared(0)
    new_accumulator = accumulator.copy(swap={state: new_state})
    assert new_accumulator(100) == [np.array(0)]
    assert new_state.get_value() == 100 and state.get_value() == 10
    null_accumulator = accumulator.copy(delete_updates=True)
    assert null_accumulator(9000) == [np.array(10)]
    assert state.get_value() == 10
    with pytest.raises(ValueError, match="not a shared variable of this function"):
        accumulator.copy(swap={new_state: state})


def draws(seed, count):
    """The generators of the first variables of a family with this seed."""
    family = np.random.RandomState(seed)
    return [np.random.RandomState(int(family.randint(2**30))) for _ in range(count)]


def test_random_streams():
    srng = RandomStreams(seed=234)
    rv_u = srng.uniform((2, 2))
    rv_n = srng.normal((2, 2))
    f = function([], rv_u)
    g = function([], rv_n, no_default_updates=True)
    nearly_zeros = function([], rv_u + rv_u - 2 * rv_u)
    u, n = draws(234, 2)
    assert np.array_equal(f(), u.uniform(size=(2, 2)))
    assert np.array_equal(f(), u.uniform(size=(2, 2)))
    first = n.normal(size=(2, 2))
    assert np.array_equal(g(), first) and np.array_equal(g(), first)
    assert (nearly_zeros() == 0).all()
    assert np.array_equal(f()[0], u.uniform(size=(2, 2, 2))[1][0])  # one draw was that of zeros

    rng_val = rv_u.rng.get_value(borrow=True)
    rng_val.seed(89234)
    rv_u.rng.set_value(rng_val, borrow=True)
    assert np.array_equal(f(), np.random.RandomState(89234).uniform(size=(2, 2)))

    srng.seed(902340)
    assert np.array_equal(f(), draws(902340, 1)[0].uniform(size=(2, 2)))


def test_states_of_random_streams_are_copied_between_graphs():
    class Graph:
        def __init__(self, seed):
            self.rng = RandomStreams(seed)
            self.y = self.rng.uniform(size=(1,))

    g1, g2 = Graph(123), Graph(987)
    f1, f2 = function([], g1.y), function([], g2.y)
    assert f1() != f2()
    for su1, su2 in zip(g1.rng.state_updates, g2.rng.state_updates, strict=True):
        su2[0].set_value(su1[0].get_value())
    assert f1() == f2()


@pytest.mark.parametrize(
    ("draw", "numpy_draw"),
    [
        (lambda s: s.uniform((3,), -1, 2.5), lambda r: r.uniform(-1, 2.5, (3,))),
        (lambda s: s.uniform(low=[0.0, 1.0], high=3), lambda r: r.uniform([0, 1], 3)),
        (lambda s: s.normal((3, 1), 2, 0.5), lambda r: r.normal(2, 0.5, (3, 1))),
        (lambda s: s.binomial((5,), 10, 0.3), lambda r: r.binomial(10, 0.3, (5,))),
        (lambda s: s.random_integers((5,), 3, 9), lambda r: r.randint(3, 10, (5,))),
        (lambda s: s.choice((5,), 7), lambda r: r.choice(7, (5,))),
        (lambda s: s.choice((3,), 7, replace=False), lambda r: r.choice(7, (3,), False)),
        (lambda s: s.permutation(n=6), lambda r: r.permutation(6)),
        (lambda s: s.poisson((4,), 3.0), lambda r: r.poisson(3.0, (4,))),
        (
            lambda s: s.multinomial((2,), 5, [0.25, 0.75]),
            lambda r: r.multinomial(5, [0.25, 0.75], (2,)),
        ),
    ],
)
def test_distributions_are_numpys(draw, numpy_draw):
    f = function([], draw(RandomStreams(7)))
    generator = draws(7, 1)[0]
    for _ in range(3):  # an odd number of normals keeps one of a pair
        assert np.array_equal(f(), numpy_draw(generator))


def test_the_size_of_a_draw_may_be_symbolic():
    x = T.dmatrix("x")
    f = function([x], RandomStreams(5).uniform(x.shape, ndim=2) + x)
    assert np.array_equal(f(np.zeros((3, 2))), draws(5, 1)[0].uniform(size=(3, 2)))


LOGISTIC_REGRESSION = """
import numpy
import theano
import theano.tensor as T
rng = numpy.random.RandomState(0)

N = 400                                   # training sample size
feats = 784                               # number of input variables

D = (rng.randn(N, feats), rng.randint(size=N, low=0, high=2))
training_steps = 10000

x = T.dmatrix("x")
y = T.dvector("y")
w = theano.shared(rng.randn(feats), name="w")
b = theano.shared(0., name="b")

p_1 = 1 / (1 + T.exp(-T.dot(x, w) - b))   # Probability that target = 1
prediction = p_1 > 0.5                    # The prediction thresholded
xent = -y * T.log(p_1) - (1-y) * T.log(1-p_1) # Cross-entropy loss function
cost = xent.mean() + 0.01 * (w ** 2).sum()# The cost to minimize
gw, gb = T.grad(cost, [w, b])             # Compute the gradient of the cost

train = theano.function(
          inputs=[x,y],
          outputs=[prediction, xent],
          updates=((w, w - 0.1 * gw), (b, b - 0.1 * gb)))
predict = theano.function(inputs=[x], outputs=prediction)

for i in range(training_steps):
    pred, err = train(D[0], D[1])

print("%.6f" % numpy.linalg.norm(w.get_value()), "%.6f" % b.get_value())
print((predict(D[0]) == D[1]).mean())
"""


def test_logistic_regression_unchanged(tmp_path):
    program = tmp_path / "logistic_regression.py"
    program.write_text(LOGISTIC_REGRESSION)
    done = subprocess.run(
        [sys.executable, "-m", "stepwell.theano", str(program)], capture_output=True, text=True
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["2.599969", "0.173761", "1.0"]


def test_gradients():
    x = T.dscalar("x")
    f = function([x], T.grad(x**2, x))
    assert f(4) == 8.0 and np.allclose(f(94.2), 188.4)
    m = T.dmatrix("x")
    dlogistic = function([m], T.grad(T.sum(1 / (1 + T.exp(-m))), m))
    s = 1 / (1 + np.exp(-np.array([[0, 1], [-1, -2.0]])))
    assert np.allclose(dlogistic([[0, 1], [-1, -2]]), s * (1 - s), rtol=1e-14)


def test_jacobian_and_hessian_by_scan():
    x = T.dvector("x")
    y = x**2
    J, updates = theano.scan(
        lambda i, y, x: T.grad(y[i], x), sequences=T.arange(y.shape[0]), non_sequences=[y, x]
    )
    assert (function([x], J, updates=updates)([4, 4]) == np.diag([8, 8])).all()
    gy = T.grad(y.sum(), x)
    H, updates = theano.scan(
        lambda i, gy, x: T.grad(gy[i], x), sequences=T.arange(gy.shape[0]), non_sequences=[gy, x]
    )
    assert (function([x], H, updates=updates)([4, 4]) == np.diag([2, 2])).all()
    cube = x**3
    values = np.array([1.0, 2, 3])
    assert np.allclose(function([x], T.jacobian(cube, x))(values), np.diag(3 * values**2))
    assert np.allclose(function([x], T.hessian(cube.sum(), x))(values), np.diag(6 * values))


def test_rop_and_lop():
    W, V, x, v = T.dmatrix("W"), T.dmatrix("V"), T.dvector("x"), T.dvector("v")
    y = T.dot(x, W)
    rop = function([W, V, x], T.Rop(y, W, V))
    assert (rop([[1, 1], [1, 1]], [[2, 2], [2, 2]], [0, 1]) == [2, 2]).all()
    lop = function([v, x], T.Lop(y, W, v))
    assert (lop([2, 2], [0, 1]) == [[0, 0], [2, 2]]).all()


def test_rop_of_what_is_not_linear():
    x, v = T.dvector("x"), T.dvector("v")
    f = function([x, v], T.Rop(T.tanh(x) * x.sum(), x, v))
    at, along = np.array([0.3, -1.0, 2.0]), np.array([1.0, 0.5, -2.0])
    step = 1e-6

    def value(t):
        return np.tanh(t) * t.sum()

    slope = (value(at + step * along) - value(at - step * along)) / (2 * step)
    assert np.allclose(f(at, along), slope, atol=1e-8)


def test_ifelse_and_switch():
    a, b = T.scalars("a", "b")
    x, y = T.matrices("x", "y")
    for choose in (T.switch, ifelse):
        f = function([a, b, x, y], choose(T.lt(a, b), T.mean(x), T.mean(y)))
        assert f(0.0, 1.0, np.full((3, 3), 2.0), np.ones((2, 2))) == 2
        assert f(1.0, 0.0, np.full((3, 3), 2.0), np.ones((2, 2))) == 1
    gradient = T.grad(ifelse(T.gt(a, 0), a**2, -a), a)
    assert function([a], gradient)(3) == 6 and function([a], gradient)(-3) == -1


def test_scan_powers():
    k, A = T.iscalar("k"), T.vector("A")
    result, updates = theano.scan(
        fn=lambda prior_result, A: prior_result * A,
        outputs_info=T.ones_like(A),
        non_sequences=A,
        n_steps=k,
    )
    power = function(inputs=[A, k], outputs=result[-1], updates=updates)
    for exponent in (2, 4):
        assert np.array_equal(power(range(10), exponent), np.arange(10.0) ** exponent)


def test_scan_polynomial():
    coefficients, x = T.vector("coefficients"), T.scalar("x")
    components, _ = theano.scan(
        fn=lambda coefficient, power, free_variable: coefficient * (free_variable**power),
        outputs_info=None,
        sequences=[coefficients, T.arange(10000)],
        non_sequences=x,
    )
    polynomial = function(inputs=[coefficients, x], outputs=components.sum())
    assert polynomial(np.asarray([1, 0, 2], dtype=np.float32), 3) == 19


def test_scan_accumulates_whole_numbers():
    up_to = T.iscalar("up_to")
    seq = T.arange(up_to)
    outputs_info = T.as_tensor_variable(np.asarray(0, seq.dtype))
    sums, updates = theano.scan(
        fn=lambda arange_val, sum_to_date: sum_to_date + arange_val,
        outputs_info=outputs_info,
        sequences=seq,
    )
    f = function(inputs=[up_to], outputs=sums, updates=updates)
    assert np.array_equal(f(15), np.cumsum(range(15)))


def test_scan_sets_elements():
    location, values, output_model = T.imatrix("location"), T.vector("values"), T.matrix("model")

    def set_value_at_position(a_location, a_value, output_model):
        zeros = T.zeros_like(output_model)
        zeros_subtensor = zeros[a_location[0], a_location[1]]
        return T.set_subtensor(zeros_subtensor, a_value)

    result, _ = theano.scan(
        fn=set_value_at_position,
        outputs_info=None,
        sequences=[location, values],
        non_sequences=output_model,
    )
    assign = function(inputs=[location, values, output_model], outputs=result)
    places = np.asarray([[1, 1], [2, 3]], dtype=np.int32)
    found = assign(places, np.asarray([42, 50.0]), np.zeros((5, 5)))
    expected = np.zeros((2, 5, 5))
    expected[0, 1, 1], expected[1, 2, 3] = 42, 50
    assert np.array_equal(found, expected)


def test_scan_with_taps():
    X, U, V, W, b = (T.matrix(n) for n in "XUVW"), 0, 0, 0, T.vector("b")
    X, U, V, W = X
    results, _ = theano.scan(
        lambda x_tm2, x_tm1: T.dot(x_tm2, U) + T.dot(x_tm1, V) + T.tanh(T.dot(x_tm1, W) + b),
        n_steps=10,
        outputs_info=[dict(initial=X, taps=[-2, -1])],
    )
    f = function([X, U, V, W, b], results)
    random = np.random.RandomState(0)
    values = [random.rand(2, 2) * 0.4 for _ in range(4)] + [random.rand(2)]
    x, u, v, w, c = values
    states = [x[0], x[1]]
    for _ in range(10):
        states.append(states[-2] @ u + states[-1] @ v + np.tanh(states[-1] @ w + c))
    assert np.allclose(f(*values), states[2:], rtol=1e-12)


def test_scan_until():
    def power_of_2(previous_power, max_value):
        return previous_power * 2, theano.scan_module.until(previous_power * 2 > max_value)

    max_value = T.scalar()
    values, _ = theano.scan(
        power_of_2, outputs_info=T.constant(1.0), non_sequences=max_value, n_steps=1024
    )
    assert np.array_equal(function([max_value], values)(45), [2, 4, 8, 16, 32, 64])


def test_scan_updates_shared_variables():
    counter = shared(0)
    _, updates = theano.scan(lambda: {counter: counter + 1}, n_steps=5)
    f = function([], updates=updates)
    f()
    f()
    assert counter.get_value() == 10


def test_scan_draws_anew_at_every_step():
    trng = RandomStreams(1234)
    samples, updates = theano.scan(lambda: trng.binomial(size=(4,), p=0.5), n_steps=6)
    f = function([], samples, updates=updates)
    (generator,) = draws(1234, 1)
    for _ in range(2):
        expected = [generator.binomial(1, 0.5, (4,)) for _ in range(6)]
        assert np.array_equal(f(), expected)


def test_sequences_backwards_and_ahead():
    x = T.dvector("x")
    backwards, _ = theano.scan(lambda a, s: 2 * s + a, x, np.float64(0), go_backwards=True)
    total = 0.0
    expected = []
    for element in (3.0, 2.0, 1.0):
        total = 2 * total + element
        expected.append(total)
    assert np.array_equal(function([x], backwards)([1, 2, 3]), expected)
    ahead, _ = theano.scan(lambda a, b: b - a, sequences=dict(input=x, taps=[-1, 1]))
    assert np.array_equal(function([x], ahead)([1, 2, 4, 8]), [3, 6])


@pytest.mark.parametrize("backwards", [False, True])
def test_the_gradient_of_a_recurrent_network(backwards):
    u, h0, W, W_in = T.matrix("u"), T.vector("h0"), T.matrix("W"), T.matrix("W_in")
    h, _ = theano.scan(
        lambda u_t, h_tm1, W, W_in: T.tanh(T.dot(u_t, W_in) + T.dot(h_tm1, W)),
        sequences=u,
        outputs_info=h0,
        non_sequences=[W, W_in],
        go_backwards=backwards,
    )
    cost = (h[-1] ** 2).sum() + h.mean()
    f = function([u, h0, W, W_in], cost)
    g = function([u, h0, W, W_in], T.grad(cost, [u, h0, W, W_in]))
    random = np.random.RandomState(1)
    at = [random.randn(*shape) * 0.5 for shape in ((5, 3), (4,), (4, 4), (3, 4))]
    for number, gradient in enumerate(g(*at)):
        assert gradient.shape == at[number].shape
        for place in np.ndindex(gradient.shape):
            ends = []
            for step in (1e-6, -1e-6):
                moved = [value.copy() for value in at]
                moved[number][place] += step
                ends.append(f(*moved))
            assert abs((ends[0] - ends[1]) / 2e-6 - gradient[place]) < 1e-8


def test_multilayer_perceptron_learns():
    random = np.random.RandomState(0)
    X = random.randn(64, 2)
    labels = (X[:, 0] * X[:, 1] > 0).astype("int32")
    x, y = T.matrix("x"), T.ivector("y")
    W1, b1 = shared(random.randn(2, 16) * 0.7, "W1"), shared(np.zeros(16), "b1")
    W2, b2 = shared(random.randn(16, 2) * 0.7, "W2"), shared(np.zeros(2), "b2")
    hidden = T.tanh(T.dot(x, W1) + b1)
    p = T.nnet.softmax(T.dot(hidden, W2) + b2)
    nll = -T.mean(T.log(p)[T.arange(y.shape[0]), y])
    cost = nll + 1e-4 * ((W1**2).sum() + (W2**2).sum())
    params = [W1, b1, W2, b2]
    index = T.lscalar("index")
    data, classes = shared(X), shared(labels)
    train = function(
        [index],
        nll,
        updates=[(p, p - 0.5 * g) for p, g in zip(params, T.grad(cost, params), strict=True)],
        givens={x: data[index * 16 : (index + 1) * 16], y: classes[index * 16 : (index + 1) * 16]},
    )
    errors = function([], T.mean(T.neq(T.argmax(p, axis=1), y)), givens={x: data, y: classes})
    before = [train(i) for i in range(4)]
    for _ in range(400):
        after = [train(i) for i in range(4)]
    assert np.mean(after) < 0.2 * np.mean(before)
    assert errors() < 0.05


def test_flags_that_a_program_sets_before_it_imports_theano(tmp_path):
    program = tmp_path / "single.py"
    program.write_text(
        "import os\nos.environ['THEANO_FLAGS'] = 'floatX=float32'\n"
        "import theano, theano.tensor as T\nprint(theano.config.floatX, T.vector().dtype)\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "stepwell.theano", str(program)], capture_output=True, text=True
    )
    assert done.stdout.split() == ["float32", "float32"], done.stderr
