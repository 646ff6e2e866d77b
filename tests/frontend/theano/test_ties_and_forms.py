"""What Theano 1.0.5 gives where the mathematics leaves a choice, and forms of calls that its own
tests use."""

import pickle

import numpy as np
import pytest

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import function, shared

RANDOM = np.random.RandomState(8)
x, y, m = T.dvector("x"), T.dvector("y"), T.dmatrix("m")
k, i = T.iscalar("k"), T.lvector("i")


def gradient(cost, by, *values):
    return function([by], T.grad(cost.sum(), by))(*values).tolist()


def test_gradients_where_operands_are_equal():
    """Theano: the first of two; each of those that are greatest; clip inside of both bounds."""
    for op, firsts in ((T.maximum, [1, 0, 1]), (T.minimum, [1, 1, 0])):
        gx, gy = function([x, y], T.grad(op(x, y).sum(), [x, y]))([1, 2, 3], [1, 3, 2])
        assert gx.tolist() == firsts and gy.tolist() == [1 - first for first in firsts]
    assert gradient(T.maximum(x, 1.0), x, [1, 2, 0]) == [1, 1, 0]
    assert gradient(T.maximum(1.0, x), x, [1, 2, 0]) == [0, 1, 0]
    assert gradient(x.max(), x, [1, 2, 2]) == [0, 1, 1]
    assert gradient(x.min(), x, [1, 2, 1]) == [1, 0, 1]
    assert gradient(m.max(axis=0), m, [[1, 2], [1, 3]]) == [[1, 0], [1, 1]]
    assert gradient(m.max(axis=1, keepdims=True), m, [[1, 1], [1, 3]]) == [[1, 1], [0, 1]]
    assert gradient(T.clip(x, 0, 1), x, [0, -2, 1, 0.5]) == [1, 0, 1, 1]
    assert gradient(T.nnet.relu(x), x, [0, -2, 2]) == [0.5, 0, 1]
    assert gradient(T.nnet.relu(x, 0.25), x, [0, -2, 2]) == [0.625, 0.25, 1]
    pooled = T.signal.pool.pool_2d(m, (2, 2), ignore_border=True)
    assert gradient(pooled, m, [[1, 2], [2, 2]]) == [[0, 1], [1, 1]]
    around = T.signal.pool.pool_2d(m, (2, 2), ignore_border=True, stride=(1, 1))
    assert gradient(around, m, [[1, 2, 0], [2, 2, 1]]) == [[0, 2, 0], [1, 2, 0]]


def test_not_a_number_and_infinity():
    values = [1.0, np.nan, 2.0]
    for op, wanted in ((T.maximum, np.maximum), (T.minimum, np.minimum)):
        both = function([x, y], op(x, y))
        for a, b in ((values, [0.0, 1.0, np.nan]), (values, [3.0, 3.0, 3.0])):
            np.testing.assert_array_equal(both(a, b), wanted(a, b))
        np.testing.assert_array_equal(function([x], op(x, 1.5))(values), wanted(values, 1.5))
        np.testing.assert_array_equal(function([x], op(1.5, x))(values), wanted(1.5, values))
    near = function([x, y], [T.isclose(x, y), T.isclose(x, y, equal_nan=True), T.allclose(x, y)])
    a, b = [1.0, np.inf, np.nan, -np.inf, 1.0], [np.inf, np.inf, np.nan, np.inf, 1.0 + 1e-9]
    plain, with_nan, every = near(a, b)
    assert plain.tolist() == np.isclose(a, b).tolist() and not every
    assert with_nan.tolist() == np.isclose(a, b, equal_nan=True).tolist()


def test_bounds_of_clip_in_the_wrong_order():
    assert function([x], T.clip(x, 3, 1))([0, 2, 4]).tolist() == [3, 3, 1]
    with pytest.raises(TypeError, match=r"test_ties_and_forms.py"):
        T.clip(T.zvector(), 0, 1)


def test_numbers_that_are_known_only_in_a_call():
    for diagonal in (-1, 0, 2):
        found = function([k], [T.eye(3, 4, k), T.tri(3, 4, k)])(diagonal)
        for value, wanted in zip(
            found, (np.eye(3, 4, diagonal), np.tri(3, 4, diagonal)), strict=True
        ):
            np.testing.assert_array_equal(value, wanted)
        values = RANDOM.rand(3, 4)
        low, high = function([m, k], [T.tril(m, k), T.triu(m, k)])(values, diagonal)
        np.testing.assert_array_equal(low, np.tril(values, diagonal))
        np.testing.assert_array_equal(high, np.triu(values, diagonal))
    assert function([k], T.arange(0, 10, k))(3).tolist() == [0, 3, 6, 9]
    assert function([k], T.arange(10, 0, k))(-3).tolist() == [10, 7, 4, 1]
    s = T.dscalar("s")
    for stop, step in ((1.0, 0.1), (2.05, 0.5), (-1.0, 0.5)):
        found = function([s], T.arange(0.0, s, step))(stop)
        assert found.tolist() == np.arange(0.0, stop, step).tolist()
    assert T.arange(k).dtype == "int64" and T.arange(0, 1, 0.5).dtype == "float32"
    assert function([x, i], T.tile(x, i, ndim=2))([1, 2], [2, 1]).tolist() == [[1, 2], [1, 2]]
    rows = function([k], T.mgrid[0:k, 0:2])(2)
    assert [r.tolist() for r in rows] == [r.tolist() for r in np.mgrid[0:2, 0:2]]
    assert function([k], T.ogrid[0:k:1, 1:3])(2)[1].tolist() == [[1, 2]]


def test_slices_whose_direction_is_known_only_in_a_call():
    start, stop, step = T.iscalars("start", "stop", "step")
    values = np.arange(5.0)
    f = function([x, start, stop, step], [x[start:stop:step], x[start:stop:step].shape])
    for a in (-8, -1, 0, 3, 8):
        for b in (-8, -5, 1, 5):
            for c in (-3, -1, 2):
                part, shape = f(values, a, b, c)
                assert part.tolist() == values[a:b:c].tolist() and shape.tolist() == [len(part)]


def test_repeating_each_element_its_own_number_of_times():
    f = function([x, i], T.repeat(x, i))
    assert f([1, 2, 3], [0, 2, 1]).tolist() == [2, 2, 3]
    assert function([m, i], T.repeat(m, i, axis=1))([[1, 2]], [2, 1]).tolist() == [[1, 1, 2]]
    g = function([x, i], T.grad((T.repeat(x, i) ** 2).sum(), x))
    assert g([1, 2, 3], [0, 2, 1]).tolist() == [0, 8, 6]
    with pytest.raises(ValueError, match=r"test_ties_and_forms.py"):
        f([1, 2], [1])
    with pytest.raises(TypeError, match=r"test_ties_and_forms.py"):
        T.repeat(x, y)


def test_searching_and_counting():
    values = np.array([3.0, 1.0, 2.0])
    f = function([x, y, i], T.searchsorted(x, y, "right", sorter=i))
    assert f(values, [1.0, 2.5], np.argsort(values)).tolist() == [1, 2]
    with pytest.raises(TypeError, match="sorter"):
        T.searchsorted(x, y, sorter=x)
    counts = function([i, k], [T.bincount(i, minlength=k), T.bincount(i, i * 0.5)])
    found, weighed = counts([1, 1, 3], 6)
    assert found.tolist() == [0, 2, 0, 1, 0, 0] and weighed.tolist() == [0, 1, 0, 1.5]
    assert T.bincount(T.bvector()).dtype == "int8"
    with pytest.raises(AssertionError, match="negative"):
        function([i], T.bincount(i, assert_nonneg=True))([-1])
    b = T.imatrix("b")
    chosen = function([b, m], T.choose(b, [m, 2 * m]))([[0, 1]], [[5, 6]])
    assert chosen.tolist() == [[5, 12]]
    assert function([k], T.choose(k, np.eye(3)))(1).tolist() == [0, 1, 0]
    assert [p.tolist() for p in function([i], T.unravel_index(i, (2, 3)))([1, 5])] == [
        [0, 1], [1, 2]
    ]  # fmt: skip
    assert function([i], T.ravel_multi_index((i, i), (2, 3)))([0, 1]).tolist() == [0, 4]
    with pytest.raises(ValueError, match="out of bounds"):
        function([i], T.unravel_index(i, (2, 3)))([6])


def test_more_forms():
    data = RANDOM.rand(3, 5)
    np.testing.assert_allclose(function([m], T.cov(m, bias=True))(data), np.cov(data, bias=True))
    other = function([m], T.cov(m, y=2 * m, ddof=2))(data)
    np.testing.assert_allclose(other, np.cov(data, y=2 * data, ddof=2))
    np.testing.assert_allclose(function([x], T.var(x, corrected=True))([1, 2, 4]), 14 / 9)
    found = function([m], [T.argmax(m, axis=[1, 0]), *T.max_and_argmax(m, [0, 1])])(
        [[1, 5], [7, 4]]
    )
    assert [v.tolist() for v in found] == [2, 7, 2]
    a, b = RANDOM.rand(3, 2, 4, 5), RANDOM.rand(3, 6, 5, 7)
    p, q = T.dtensor4("p"), T.dtensor4("q")
    wanted = np.einsum("bije,bkel->bijkl", a, b)
    np.testing.assert_allclose(function([p, q], T.batched_dot(p, q))(a, b), wanted)
    assert function([m, x], T.fill(x, m))([[1, 2]], [3, 4]).tolist() == [[1, 2]]
    made = theano.tensor.basic.AllocDiag(1, 0, 1)(m)
    assert function([m], made)([[1, 2]])[:, :, 0].tolist() == [[0, 1, 0], [0, 0, 2], [0, 0, 0]]
    assert T.get_scalar_constant_value(T.constant(3) + 2) == 5
    assert T.get_scalar_constant_value(T.zeros_like(m)) == 0
    with theano.scalar.autocast_float_as("float32"):
        assert (T.fvector() + 1.1).dtype == "float32"
    assert (T.fvector() + 1.1).dtype == "float64"
    assert m[[slice(0, 1), slice(0, 1)]].ndim == 2 and T.concatenate([m]) is m
    assert T.transpose(T.dmatrix("w")).name == "w.T" and T.addbroadcast(T.drow(), 0).ndim == 2
    assert T.as_tensor_variable(T.drow(), ndim=1).ndim == 1
    assert function([], T.ones(T.dscalar().shape))() == 1.0
    assert theano.tensor.basic.Sum(axis=0)(m, return_list=True)[0].ndim == 1
    assert theano.tensor.basic.Sum(axis=0).axis == 0
    ones = T.TensorType("int64", (True,))("ones")
    assert function([x, ones], T.repeat(x, ones))([1, 2], [2]).tolist() == [1, 1, 2, 2]
    assert T.exp(x).owner.inputs == [x] and T.Tensor is T.TensorType


def test_functions_of_numpy_are_theanos():
    values = RANDOM.rand(2, 3) + 0.1
    for name in ("exp", "log", "sqrt", "tanh", "floor", "absolute", "negative", "square", "sign"):
        own = getattr(np, name)
        np.testing.assert_allclose(function([m], own(m))(values), own(values), rtol=1e-14)
    for own in (np.add, np.subtract, np.multiply, np.divide, np.power, np.maximum, np.less):
        for made in (own(values, m), own(m, values)):
            assert isinstance(made, T.TensorVariable)
        np.testing.assert_allclose(
            function([m], own(2 * values, m))(values), own(2 * values, values)
        )
    assert isinstance(values + m, T.TensorVariable) and (values @ m.T).ndim == 2
    assert (values == m) is False and (m != values) is True
    with pytest.raises(TypeError, match="returned NotImplemented"):
        np.heaviside(m, values)
    assert function([m], np.sum(m))(values) == values.sum()


def test_all_names_of_the_tensor_module_are_given_to_those_who_ask_for_all():
    names = {}
    exec("from stepwell.theano.tensor import *", names)
    for name in ("dmatrix", "vector", "fvectors", "exp", "sum", "grad", "float_dtypes", "square"):
        assert name in names, name


def test_gradients_that_do_not_lead_to_a_variable():
    unreached = theano.gradient.disconnected_grad(x).sum(), (x.shape[0] * y).sum()
    for cost in unreached:
        with pytest.raises(theano.gradient.DisconnectedInputError, match="not part of"):
            T.grad(cost, x)
    assert gradient(theano.gradient.disconnected_grad(x) * x, x, [3.0]) == [3.0]
    assert function([x, y], T.grad(unreached[1], y))([1, 2], [1]).tolist() == [2]
    assert T.grad(k, k).eval({k: 12}) == 1
    assert m[:, []].eval({m: [[1, 2]]}).shape == (1, 0)
    assert T.exp(x).owner.out.owner.op.name == "exp"


def test_pickles_of_all_protocols():
    s = shared(np.arange(2.0), "s")
    f = function([x], x * s, updates=[(s, s + 1)])
    for protocol in (0, 1, 2, pickle.HIGHEST_PROTOCOL):
        again = pickle.loads(pickle.dumps(f, protocol))
        assert [again([1, 1]).tolist() for _ in range(2)] == [[0, 1], [1, 2]]
        made = pickle.loads(pickle.dumps((x, x * s), protocol))
        assert function([made[0]], made[1])([2, 2]).tolist() == [0, 2]


def test_products_with_logarithms():
    from stepwell.theano.tensor.xlogx import xlogx, xlogy0

    found = function([x, y], [xlogx(x), xlogy0(x, y)])([0, 2], [0, 3])
    np.testing.assert_allclose(found, [[0, 2 * np.log(2)], [0, 2 * np.log(3)]])


def test_what_scan_is_given_is_drawn_once():
    streams = T.shared_randomstreams.RandomStreams(123)
    drawn = streams.binomial(size=(3, 3), p=0.5)
    inside = streams.uniform((2,))
    z, updates = theano.scan(lambda a: [a, inside], non_sequences=drawn, n_steps=4)
    f = function([], [drawn, *z], updates=updates)
    for _ in range(3):
        once, each, own = f()
        assert (each == once).all() and len(np.unique(own)) == 8


def test_sizes_of_draws_that_are_a_vector():
    streams = T.shared_randomstreams.RandomStreams(5)
    draw = function([i], streams.uniform(size=i, ndim=2))
    twister = np.random.RandomState(np.random.RandomState(5).randint(2**30))
    np.testing.assert_array_equal(draw([2, 3]), twister.uniform(size=(2, 3)))
    assert function([x, y], streams.normal(avg=x, std=y))([0, 9], [1, 0])[1] == 9


def test_test_values_inside_of_a_scan():
    with theano.change_flags(compute_test_value="raise"):
        a, w, h = T.dmatrix("a"), T.dmatrix("w"), T.dvector("h")
        a.tag.test_value, w.tag.test_value = np.ones((4, 3)), np.ones((3, 3))
        h.tag.test_value = np.zeros(3)
        seen = []

        def step(now, later, before):
            seen.append(now.tag.test_value.shape)
            return T.tanh(T.dot(before, w) + now + later)

        taps = {"input": a, "taps": [0, 1]}
        z, _ = theano.scan(step, sequences=taps, outputs_info=h)
        assert seen == [(3,)] and z.tag.test_value.shape == (3, 3)
        with pytest.raises(ValueError, match=r"test_ties_and_forms.py"):
            theano.scan(lambda now: T.dot(now, T.constant(np.ones((4, 4)))), sequences=a)
    found = function([a, w, h], z)(np.ones((4, 3)), np.ones((3, 3)), np.zeros(3))
    np.testing.assert_allclose(found, z.tag.test_value)


def test_norms_and_pseudo_inverses():
    vector, matrix = RANDOM.randn(4), RANDOM.randn(3, 4)
    for order in (None, 1, 2, 3, -1, 0, "inf", "-inf"):
        found = function([x], T.nlinalg.norm(x, order))(vector)
        wanted = float(order) if isinstance(order, str) else order
        np.testing.assert_allclose(found, np.linalg.norm(vector, wanted))
    for order in (None, "fro", 1, -1, "inf", "-inf"):
        found = function([m], T.nlinalg.norm(m, order))(matrix)
        wanted = float(order) if order in ("inf", "-inf") else order
        np.testing.assert_allclose(found, np.linalg.norm(matrix, wanted))
    for value, order in ((m, 2), (x, "fro"), (T.dscalar(), None)):
        with pytest.raises(ValueError, match=r"no norm(.|\n)*test_ties_and_forms.py"):
            T.nlinalg.norm(value, order)
    for shape in ((3, 4), (4, 3), (3, 3)):
        T.verify_grad(T.nlinalg.pinv, [RANDOM.randn(*shape)], rng=RANDOM)


def test_parts_of_sizes_that_are_known_only_in_a_call():
    f = function([x, i], T.split(x, i, 2))
    assert [part.tolist() for part in f([1, 2, 3], [1, 2])] == [[1], [2, 3]]
    with pytest.raises(ValueError, match=r"test_ties_and_forms.py"):
        f([1, 2, 3], [1, 1])


squares = x**2


@pytest.mark.parametrize(
    ("mistake", "error"),
    [
        (lambda: T.as_tensor_variable(x == y), TypeError),
        (lambda: m[[0.5]], TypeError),
        (lambda: x.take([0.0]), TypeError),
        (lambda: T.addbroadcast(m, 2), ValueError),
        (lambda: T.specify_shape(x, [2, 2]), AssertionError),
        (lambda: T.zvector() % 2, theano.scalar.ComplexError),
        (lambda: theano.updates.OrderedUpdates({1: 2}), TypeError),
        (lambda: function([x], {1: x}), AssertionError),
        (lambda: shared(1, unknown=2), TypeError),
        (lambda: T.Rop(m.sum(), [m], [x]), ValueError),
        (lambda: T.inc_subtensor(x[i], m), TypeError),
        (lambda: function([], x, no_default_updates=k), TypeError),
        (lambda: function([x, squares], squares + 1), theano.compile.UnusedInputError),
    ],
)
def test_mistakes(mistake, error):
    with pytest.raises(error, match=r"test_ties_and_forms.py"):
        mistake()


def test_a_declared_shape_is_checked_in_the_call():
    f = function([x], T.specify_shape(x, [2]))
    assert f([1, 2]).tolist() == [1, 2]
    with pytest.raises(AssertionError, match="not as specified"):
        f([1, 2, 3])


def test_givens_made_of_what_they_replace():
    a = shared(1.0, "a")
    a.default_update = a + 3
    f = function([], a + 10, givens={a: a + 10})
    assert [f().item(), f().item(), a.get_value().item()] == [21, 34, 27]
    b = shared(5.0, "b")
    b.default_update = b + 1
    s = T.dscalar("s")
    assert function([s], b * 2, givens={b: s})(3) == 6 and b.get_value() == 5
    assert function([s], s * 1.0)(2) == 2
    with pytest.raises(AssertionError, match=r"replaced after it(.|\n)*test_ties_and_forms.py"):
        function([], a * b, givens=[(a, b + 1), (b, a + 1)])


def test_values_that_a_call_accepts():
    single = T.fvector("v"), T.fscalar("s")
    plain = function(list(single), single[0] + single[1])
    strict = function(list(single), single[0] + single[1], allow_input_downcast=False)
    for f in (plain, strict):
        assert f([0.5], 0).tolist() == [0.5] and f([1, 2], 0.25).tolist() == [1.25, 2.25]
        with pytest.raises(TypeError, match="cannot store accurately"):
            f([0.1], 0)
        with pytest.raises(TypeError, match="risking loss of precision"):
            f(np.array([0.5]), 0)
    assert function([T.bvector("b")], T.constant(1), on_unused_input="ignore")([127]) == 1
    with pytest.raises(TypeError, match="cannot store accurately"):
        function([T.bvector("b")], T.constant(1), on_unused_input="ignore")([128])
    with pytest.raises(ValueError, match="could not convert"):
        plain("words", 0)


def test_values_that_are_no_arrays():
    s = shared("some text")
    s.set_value([1])
    assert s.get_value() == [1] and s.type is theano.generic and shared([]).type is theano.generic
    with pytest.raises(TypeError, match=r"numpy.asarray"):
        T.exp(s)


def test_verify_grad_has_theanos_signature():
    T.verify_grad(T.tanh, [RANDOM.rand(2, 3)], 2, RANDOM, eps=1e-6)
    T.verify_grad(T.exp, [RANDOM.rand(3).astype("float32")], rng=RANDOM)
    wrong = theano.gradient.grad_scale
    with pytest.raises(T.verify_grad.E_grad, match="but differences give"):
        T.verify_grad(lambda v: wrong(v, 2.0), [RANDOM.rand(3)], rng=RANDOM)
    with pytest.raises(TypeError, match="floating point"):
        T.verify_grad(T.exp, [np.arange(3)], rng=RANDOM)


def test_names_of_functions_and_their_outputs():
    f = function([x], x + 1)
    assert f.name.startswith(__file__) and f.name.endswith(str(f.location.line))
    assert function([x], x, name="own").name == "own"
    assert function([x], {"b": x, "a": 2 * x}).outputs[1] is x
    assert T.inplace.exp_inplace(x).owner.op is T.exp(x).owner.op


def test_gradients_given_that_are_made_of_what_they_belong_to():
    x = T.dvector("x")
    y = x**2
    f = function([x], [T.grad(None, x, known_grads={y: y}), T.Lop(y, x, y), T.Lop(y, x, 3 * x)])
    np.testing.assert_allclose(f([1.0, 2.0]), [[2, 16], [2, 16], [6, 24]])
    n, given = T.iscalar("n"), T.dscalar("given")
    assert function([given], T.grad(None, n, known_grads={n: given}))(0.5) == 0.5


def test_rules_of_gradients_by_their_classes():
    x = T.dvector("x")
    of = theano.gradient
    rules = [of.GradClip(-1, 2), of.GradScale(3), of.zero_grad_, of.consider_constant_]
    costs = [T.grad((rule(x) ** 2).sum(), x) for rule in rules]
    values = np.array([-4.0, 0.5, 3.0])
    wanted = [np.clip(2 * values, -1, 2), 6 * values, 0 * values, 0 * values]
    np.testing.assert_allclose(function([x], costs)(values), wanted)
    with pytest.raises(theano.gradient.DisconnectedInputError):
        T.grad(of.disconnected_grad_(x).sum(), x)


def test_shapes_that_as_op_is_told():
    calls = []

    @theano.as_op([T.dmatrix], [T.dvector], infer_shape=lambda node, shapes: [(shapes[0][1],)])
    def first(m):
        calls.append(m)
        return m[0].copy()

    m = T.dmatrix("m")
    np.testing.assert_array_equal(function([m], first(m) * 2)(np.eye(3)), [2, 0, 0])
    assert len(calls) == 1
