"""The tutorial row by row: each call, and exactly what Theano 1.0.5 returns for it."""

import pickle

import numpy as np
import pytest

import stepwell.theano.tensor as T
from stepwell.theano import In, Param, function, pp, printing, shared
from stepwell.theano.tensor.shared_randomstreams import RandomStreams


def same(found, expected):
    """Whether a result is an array with these elements, this shape and this element type."""
    expected = np.asarray(expected)
    assert type(found) is np.ndarray
    assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
    return np.array_equal(found, expected)


def test_scalars():
    a, b = T.dscalar("x"), T.dscalar("y")
    assert a.type is T.dscalar and b.type is a.type
    assert same(function([a, b], a + b)(1.5, 2.5), 4.0)
    assert same(function([a, b], a + b)(2, 3), 5.0)


def test_pp_and_eval():
    x, y = T.dscalar("x"), T.dscalar("y")
    z = x + y
    assert pp(z) == "(x + y)"
    assert repr(z.eval({x: 16.3, y: 12.1})) == "array(28.4)"


def test_matrices():
    x = T.dmatrix("x")
    f = function([x], x * 2)
    assert same(f([[1, 2], [3, 4]]), [[2.0, 4.0], [6.0, 8.0]])
    assert same(f(np.array([[1, 2]])), [[2.0, 4.0]])
    assert same(f(np.array([[1.5]], np.float32)), [[3.0]])
    m = T.fmatrix("m")
    single = function([m], m)
    with pytest.raises(TypeError, match=r"test_rows.py") as caught:
        single(np.zeros((2, 2)))
    assert 'Bad input argument with name "m"' in str(caught.value)
    assert "float64 without risking loss of precision" in str(caught.value)


TYPES = {"b": "int8", "w": "int16", "i": "int32", "l": "int64", "f": "float32", "d": "float64",
         "c": "complex64", "z": "complex128", "": "float64"}  # fmt: skip
PATTERNS = {"scalar": (), "vector": (False,), "row": (True, False), "col": (False, True),
            "matrix": (False, False), "tensor3": (False,) * 3, "tensor4": (False,) * 4,
            "tensor5": (False,) * 5, "tensor6": (False,) * 6, "tensor7": (False,) * 7}  # fmt: skip


@pytest.mark.parametrize("prefix", TYPES)
@pytest.mark.parametrize("kind", PATTERNS)
def test_constructors(prefix, kind):
    x = getattr(T, prefix + kind)("x")
    assert (x.name, x.dtype, x.broadcastable) == ("x", TYPES[prefix], PATTERNS[kind])
    assert x.type == T.TensorType(TYPES[prefix], PATTERNS[kind])
    plural = "matrices" if kind == "matrix" else kind + "s"
    several = getattr(T, prefix + plural)("a", "b")
    assert type(several) is list and [v.name for v in several] == ["a", "b"]
    assert all(v.type == x.type for v in several)


def test_a_type_of_ones_own():
    dtensor5 = T.TensorType("float64", (False,) * 5)
    x, z = dtensor5(), dtensor5("z")
    assert x.name is None and z.name == "z" and z.ndim == 5
    assert same(function([z], z.sum())(np.ones((1, 2, 3, 4, 5))), 120.0)


def test_outputs():
    a, b = T.dmatrices("a", "b")
    diff = a - b
    found = function([a, b], [diff, abs(diff), diff**2])([[1, 1], [1, 1]], [[0, 1], [2, 3]])
    assert type(found) is list
    for value, expected in zip(
        found, ([[1.0, 0], [-1, -2]], [[1.0, 0], [1, 2]], [[1.0, 0], [1, 4]]), strict=True
    ):
        assert same(value, expected)
    named = function([a, b], {"square": diff**2, "diff": diff})([[1]], [[3]])
    assert type(named) is dict and set(named) == {"square", "diff"}
    assert same(named["square"], [[4.0]]) and same(named["diff"], [[-2.0]])


def test_defaults():
    x, y, w = T.dscalars("x", "y", "w")
    f = function([x, In(y, value=1), In(w, value=2, name="w_by_name")], (x + y) * w)
    for found, expected in (
        (f(33), 68.0), (f(33, 2), 70.0), (f(33, 0, 1), 33.0), (f(33, w_by_name=1), 34.0),
        (f(33, w_by_name=1, y=0), 33.0),
    ):  # fmt: skip
        assert same(found, expected)


@pytest.mark.parametrize("written", [list, tuple, dict])
def test_state(written):
    state = shared(0)
    inc = T.iscalar("inc")
    accumulator = function([inc], state, updates=written([(state, state + inc)]))
    assert same(state.get_value(), 0)
    assert same(accumulator(1), 0) and same(state.get_value(), 1)
    assert same(accumulator(300), 1) and same(state.get_value(borrow=True), 301)
    state.set_value(-1)
    assert same(accumulator(3), -1) and same(state.get_value(), 2)


def test_givens():
    state = shared(0)
    inc = T.iscalar("inc")
    fn_of_state = state * 2 + inc
    foo = T.scalar(dtype=state.dtype)
    skip_shared = function([inc, foo], fn_of_state, givens=[(state, foo)])
    assert same(skip_shared(1, 3), 7) and same(state.get_value(), 0)


def test_broadcast_patterns():
    row = shared(np.ones((1, 3)), broadcastable=(True, False))
    x = T.dmatrix("x")
    assert same(function([x], row + x)(np.ones((2, 3))), np.full((2, 3), 2.0))
    strict = shared(np.ones((1, 3)))
    assert strict.broadcastable == (False, False)
    with pytest.raises(ValueError, match=r"test_rows.py"):
        function([x], strict + x)(np.ones((2, 3)))


def test_copies():
    state, inc = shared(0), T.iscalar("inc")
    accumulator = function([inc], state, updates=[(state, state + inc)])
    accumulator(10)
    new_state = shared(0)
    new_accumulator = accumulator.copy(swap={state: new_state})
    (old,) = new_accumulator(100)
    assert same(old, 0) and same(new_state.get_value(), 100) and same(state.get_value(), 10)
    (old,) = accumulator.copy(delete_updates=True)(9000)
    assert same(old, 10) and same(state.get_value(), 10)
    (old,) = accumulator.copy()(1)
    assert same(old, 10) and same(state.get_value(), 11)


def test_random_numbers():
    srng = RandomStreams(seed=234)
    rv_u, rv_n = srng.uniform((2, 2)), srng.normal((2, 2))
    f, g = function([], rv_u), function([], rv_n, no_default_updates=True)
    family = np.random.RandomState(234)
    u, n = (np.random.RandomState(family.randint(2**30)) for _ in range(2))
    assert same(f(), u.uniform(size=(2, 2))) and same(f(), u.uniform(size=(2, 2)))
    first = n.normal(size=(2, 2))
    assert same(g(), first) and same(g(), first)
    nearly_zeros = function([], rv_u + rv_u - 2 * rv_u)
    assert same(nearly_zeros(), np.zeros((2, 2)))
    rng_val = rv_u.rng.get_value(borrow=True)
    rng_val.seed(89234)
    rv_u.rng.set_value(rng_val, borrow=True)
    assert same(f(), np.random.RandomState(89234).uniform(size=(2, 2)))
    srng.seed(902340)
    family = np.random.RandomState(902340)
    u, n = (np.random.RandomState(family.randint(2**30)) for _ in range(2))
    assert same(f(), u.uniform(size=(2, 2))) and same(g(), n.normal(size=(2, 2)))
    assert [pair[0] for pair in srng.state_updates] == [rv_u.rng, rv_n.rng]
    assert len(srng.updates()) == 2


def test_gradients():
    x = T.dmatrix("x")
    w, b = shared(np.array([1.0, 2.0]), "w"), shared(0.5, "b")
    cost = (T.dot(x, w) + b).sum()
    gw, gb = T.grad(cost, [w, b])
    found = function([x], [gw, gb])([[1, 2], [3, 4]])
    assert same(found[0], [4.0, 6.0]) and same(found[1], 2.0)
    y = T.dscalar("y")
    assert same(function([y], T.grad(y**2, y))(4), 8.0)


def test_the_logistic_regression():
    """The tutorial's text; Theano stays finite as it knows the logarithm of a sigmoid."""
    rng = np.random.RandomState(0)
    N, feats = 400, 784
    D = (rng.randn(N, feats), rng.randint(size=N, low=0, high=2))
    x, y = T.dmatrix("x"), T.dvector("y")
    w, b = shared(rng.randn(feats), name="w"), shared(0.0, name="b")
    p_1 = 1 / (1 + T.exp(-T.dot(x, w) - b))
    prediction = p_1 > 0.5
    xent = -y * T.log(p_1) - (1 - y) * T.log(1 - p_1)
    cost = xent.mean() + 0.01 * (w**2).sum()
    gw, gb = T.grad(cost, [w, b])
    train = function(
        inputs=[x, y],
        outputs=[prediction, xent],
        updates=((w, w - 0.1 * gw), (b, b - 0.1 * gb)),
    )
    predict = function(inputs=[x], outputs=prediction)
    pred, err = train(D[0], D[1])
    assert pred.dtype == np.bool_ and err.dtype == np.float64
    assert err.max() > 40 and np.isfinite(err).all()
    for _ in range(9999):
        pred, err = train(D[0], D[1])
    assert f"{np.linalg.norm(w.get_value()):.6f}" == "2.599969"
    assert f"{b.get_value():.6f}" == "0.173761"
    assert (predict(D[0]) == D[1]).mean() == 1.0
    assert np.isfinite(err).all()


def test_arrays_of_other_types_are_converted_in_a_direct_call():
    x = T.dvector("x")
    f = function([x], 2 * x)
    again = pickle.loads(pickle.dumps(f))
    for call in (f, again):
        for dtype in ("int8", "uint32", "int64", "float32", "float16", "bool", ">f8", ">i4"):
            assert same(call(np.array([1, 0, 1], dtype)), [2.0, 0.0, 2.0])
        for wrong in (np.array([1j]), np.array(["a"]), np.zeros((2, 2), "int64")):
            with pytest.raises(TypeError, match="Bad input argument"):
                call(wrong)
    strict = function([In(x, strict=True)], 2 * x)
    assert same(strict(np.array([1.0])), [2.0])
    with pytest.raises(TypeError, match="expected an ndarray object with dtype float64"):
        strict(np.array([1]))


def test_functions_share_states_by_their_containers():
    x, s = T.scalars("xs")
    up = function([x, In(s, update=s + x, value=10.0)], [])
    down = function([x, In(s, update=s - x, value=up.container[s])], [])
    up[s] = 2
    down(1)
    assert (up[s], down[s]) == (1, 1)
    state = shared(5.0)
    read = function([In(s, value=state)], s * 2)
    state.set_value(7.0)
    assert read() == 14.0 and read(1.0) == 2.0
    with pytest.raises(TypeError, match="Missing required input"):
        function([x, In(s, update=s + x)], s)(1.0)


def test_names_of_inputs_that_are_no_names():
    x = T.dscalar("x")
    with pytest.raises(TypeError, match="is a string"):
        In(x, name=["x"])
    f = function([x, In(T.dscalar("y"), name="x")], x, on_unused_input="ignore")
    with pytest.raises(TypeError, match="Ambiguous name"):
        f(x=3)
    assert f(3.0, 4.0) == 3.0


def test_how_graphs_are_written():
    v, i = T.dvector("v"), T.lscalar("i")
    text = {pp(v[1]): "v[Constant{1}]", pp(v[i:]): "v[i:]", pp(v[::-1]): "v[::-1]"}
    assert list(text) == list(text.values())
    names = [str(e.owner.op) for e in (v[1], v[i:3], v[[0, 1]], v[v > 0], v.sum(), v.sum(0))]
    assert names == [
        "Subtensor{int64}", "Subtensor{int64:int64:}", "AdvancedSubtensor1",
        "AdvancedBooleanSubtensor", "Sum{acc_dtype=float64}", "Sum{axis=[0], acc_dtype=float64}",
    ]  # fmt: skip
    shown = printing.debugprint(v + i, file="str", ids="int")
    assert shown == (
        "Elemwise{add,no_inplace} [id 0] ''   \n |v [id 1]\n"
        " |InplaceDimShuffle{x} [id 2] ''   \n   |i [id 3]\n"
    )
    assert printing.min_informative_str(v * v) == ("A. Elemwise{mul,no_inplace}\n B. v\n <B>")


def test_inputs_as_old_programs_write_them():
    x, rate = T.dscalar("x"), T.dscalar("rate")
    f = function([x, Param(rate, default=0.5)], x * rate)
    assert f(3.0) == 1.5 and f(3.0, 2.0) == 6.0 and f(3.0, rate=1.0) == 3.0
    with pytest.raises(TypeError, match="Missing required input"):
        function([Param(x), In(rate, value=None)], x * rate)(1.0)
