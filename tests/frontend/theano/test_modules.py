"""What Theano's smaller modules have: looks at graphs, gradients of parts, transforms, profiles."""

import io
import pickle
import subprocess
import sys

import numpy as np
import pytest
import scipy.linalg
import scipy.signal

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import d3viz, function, gof, gradient, shared, typed_list
from stepwell.theano.misc import pkl_utils
from stepwell.theano.tensor import fft, raw_random
from stepwell.theano.tensor.signal import pool
from stepwell.theano.tensor.signal.conv import conv2d

RANDOM = np.random.RandomState(20250202)


@pytest.mark.parametrize(("norm", "numpys"), [(None, "backward"), ("ortho", "ortho")])
@pytest.mark.parametrize("columns", [5, 6])
def test_fourier_transforms(norm, numpys, columns):
    x = T.tensor3("x")
    values = RANDOM.rand(2, 4, columns)
    spectrum = fft.rfft(x, norm)
    back = fft.irfft(spectrum, norm, is_odd=columns % 2 == 1)
    found, same = function([x], [spectrum, back])(values)
    expected = np.fft.rfftn(values, axes=(1, 2), norm=numpys)
    np.testing.assert_allclose(found[..., 0] + 1j * found[..., 1], expected, atol=1e-12)
    np.testing.assert_allclose(same, values, atol=1e-12)
    slope = function([x], T.grad((back**3).sum() + (spectrum[..., 0] * 2).sum(), x))(values)
    ones = np.zeros_like(values)
    for place in np.ndindex(values.shape):  # the real parts are linear in each element
        unit = np.zeros_like(values)
        unit[place] = 1
        ones[place] = 2 * np.fft.rfftn(unit, axes=(1, 2), norm=numpys).real.sum()
    np.testing.assert_allclose(slope, 3 * values**2 + ones, atol=1e-10)


def test_the_norm_that_divides_nowhere():
    x = T.dmatrix("x")
    values = RANDOM.rand(2, 6)
    found = function([x], fft.irfft(fft.rfft(x, "no_norm"), "no_norm"))(values)
    np.testing.assert_allclose(found, 6 * values)
    with pytest.raises(ValueError, match="norm is None, 'ortho' or 'no_norm'"):
        fft.rfft(x, "no")


@pytest.mark.parametrize("scale", [0.1, 1.0, 20.0])
def test_the_matrix_exponential_and_its_gradient(scale):
    x, w = T.dmatrix("x"), RANDOM.rand(4, 4)
    values = RANDOM.rand(4, 4) * scale
    found, slope = function([x], [T.slinalg.expm(x), T.grad((T.slinalg.expm(x) * w).sum(), x)])(
        values
    )
    np.testing.assert_allclose(found, scipy.linalg.expm(values), rtol=1e-11)
    # Of the block matrix [[A, E], [0, A]], the upper right block is the derivative along E.
    adjoint = scipy.linalg.expm_frechet(values.T, w, compute_expm=False)
    np.testing.assert_allclose(slope, adjoint, rtol=1e-9)


def test_gradients_of_parts_as_in_the_manual():
    x, t = T.fvector("x"), T.fvector("t")
    w1, w2 = shared(RANDOM.randn(3, 4)), shared(RANDOM.randn(4, 2))
    a1 = T.tanh(T.dot(x, w1))
    a2 = T.tanh(T.dot(a1, w2))
    last = T.sqr(a2 - t).sum() + T.sqr(w2.sum())
    first = T.sqr(w1.sum())
    by_w2, by_a1 = theano.subgraph_grad(wrt=[w2], end=[a1], cost=last)
    by_w1, by_x = theano.subgraph_grad(wrt=[w1], end=[x], start={a1: by_a1[0]}, cost=first)
    whole = T.grad(last + first, [w2, w1, x])
    found = function([x, t], [*by_w2, *by_w1, *by_x, *whole])(np.ones(3, "f"), np.zeros(2, "f"))
    for part, expected in zip(found[:3], found[3:], strict=True):
        np.testing.assert_allclose(part, expected, rtol=1e-6)
    with pytest.raises(ValueError, match="needs `cost`, or `start`"):
        theano.subgraph_grad([w1], [x])


class Scaled(theano.Op):
    """x * y, with no gradient by y."""

    __props__ = ()

    def make_node(self, x, y):
        return theano.Apply(self, [x, y], [x.type()])

    def perform(self, node, inputs, output_storage):
        output_storage[0][0] = inputs[0] * inputs[1]

    def infer_shape(self, node, shapes):
        return [shapes[0]]

    def grad(self, inputs, gradients):
        _, y = inputs
        return [gradients[0] * y, gradient.grad_not_implemented(self, 1, y, "y is a setting")]


def test_a_gradient_that_does_not_exist_is_an_error_where_it_is_needed():
    x, y = T.dvector("x"), T.dscalar("y")
    made = Scaled()(x, y).sum()
    assert np.array_equal(function([x, y], T.grad(made, x))([1, 2], 3), [3, 3])
    for wrt in (y, [x, y]):
        with pytest.raises(gradient.NullTypeGradError, match=r"by its input 1 .*y is a setting"):
            function([x, y], T.grad(made, wrt))
    with pytest.raises(gradient.NullTypeGradError, match="undefined_grad"):
        function([x], T.grad((gradient.undefined_grad(x) ** 2).sum(), x))


def test_gradients_by_differences():
    found = gradient.numeric_grad(
        lambda a, b: (a**2).sum() * b, [np.array([1.0, 2]), np.array(3.0)]
    )
    np.testing.assert_allclose(found.gf[0], [6, 12], rtol=1e-5)
    assert found.max_err([np.array([6.0, 13]), found.gf[1]], 1e-3, 1e-3)[:2] == (0, 1)
    with pytest.raises(gradient.GradientError):
        T.verify_grad(lambda v: theano.gradient.zero_grad(v) ** 2, [np.ones(2)], rng=RANDOM)


def test_states_that_are_given():
    state = shared(np.random.RandomState(3))
    new, draw = raw_random.normal(state, (2,), 1.0, 0.5)
    f = function([], draw, updates=[(state, new)])
    expected = np.random.RandomState(3)
    for _ in range(2):
        assert np.array_equal(f(), expected.normal(1.0, 0.5, (2,)))
    streams = T.shared_randomstreams.RandomStreams(5)
    seed = int(np.random.RandomState(5).randint(2**30))
    drawn = streams.gen(raw_random.uniform, size=(3,))
    assert np.array_equal(function([], drawn)(), np.random.RandomState(seed).uniform(size=(3,)))


def test_graphs_are_looked_at():
    x, y, z = T.dvectors("x", "y", "z")
    total = x + y
    out = T.exp(total) * z
    f = function([x, y, z], out)
    names = [str(node.op) for node in f.maker.fgraph.toposort()]
    assert names == [f"Elemwise{{{name},no_inplace}}" for name in ("add", "exp", "mul")]
    graph = gof.FunctionGraph([x, y, z], [out])
    assert {x, y, z, total, out} <= graph.variables and len(graph.apply_nodes) == 3
    with pytest.raises(NotImplementedError, match="not rewritten in place"):
        graph.replace(total, x)
    assert gof.graph.as_string([total, z], [out]) == [
        "Elemwise{mul,no_inplace}(Elemwise{exp,no_inplace}(Elemwise{add,no_inplace}(x, y)), z)"
    ]
    assert gof.graph.io_connection_pattern([x, z], [total, out]) == [[True, True], [False, True]]
    (a, b, c), (again,) = gof.graph.clone([x, y, z], [out])
    assert a is not x and function([a, b, c], again)([0], [0], [5]) == [5]
    assert gof.graph.is_same_graph(out, again, givens={x: a, y: b, z: c})
    assert gof.graph.is_same_graph(x.sum(axis=0), x.sum(axis=0))
    assert not gof.graph.is_same_graph(x.sum(axis=0), x.sum(keepdims=True))
    assert not gof.graph.is_same_graph(out, T.exp(total) + z)
    assert not gof.graph.is_same_graph(x.sum(axis=0), x.sum(keepdims=True).sum())
    with gof.graph.nodes_constructed() as made:
        _ = x * y + 1
    assert len(made) == 2


def test_profiles_count_calls():
    x = T.dscalar("x")
    f = function([x], 2 * x, profile=True, name="twice")
    assert f(2) == 4 and f(3) == 6
    assert f.profile.fcall_callcount == 2 and f.profile.fcall_time > 0
    report = io.StringIO()
    f.profile.summary(file=report)
    assert "twice" in report.getvalue() and "2 calls" in report.getvalue()
    assert function([x], x + 1).profile is None
    assert pickle.loads(pickle.dumps(f))(4) == 8


def test_models_in_files(tmp_path):
    W = shared(np.eye(2), "W")
    x = T.dvector("x")
    with open(tmp_path / "model.zip", "wb") as file:
        pkl_utils.dump({"W": W, "y": T.dot(x, W)}, file)
    with open(tmp_path / "model.zip", "rb") as file:
        model = pkl_utils.load(file)
    assert np.array_equal(model["y"].eval({"x": [1, 2]}), [1, 2])
    theano.function_dump(tmp_path / "f.pkl", [x], T.dot(x, W))
    with open(tmp_path / "f.pkl", "rb") as file:
        assert np.array_equal(function(**pickle.load(file))([3, 4]), [3, 4])


def test_values_for_tests(recwarn):
    with theano.change_flags(compute_test_value="raise"):
        x = T.dmatrix("x")
        x.tag.test_value = np.ones((5, 10))
        W = shared(np.full((10, 3), 0.5), "W")
        h = T.dot(x, W)
        assert np.array_equal(h.tag.test_value, np.full((5, 3), 5.0))
        assert np.array_equal(T.grad(h.sum(), x).tag.test_value, np.full((5, 10), 1.5))
        assert gof.op.get_test_value(W) is W.get_value(borrow=True)
        with pytest.raises(ValueError, match=r"test_modules.py"):
            T.dot(x, W.T)
        with pytest.raises(ValueError, match=r"input 0 \(y\) .* missing default value"):
            _ = T.dvector("y") + 1
    with theano.change_flags(compute_test_value="warn"):
        made = T.dvector("z") * 2
        assert "missing default value" in str(recwarn.pop().message)
        assert not hasattr(made.tag, "test_value")


def test_a_scan_of_which_some_steps_are_kept():
    x = T.dvector("x")
    found, _ = theano.scan_checkpoints(
        lambda v, total: total + v, [x], [T.zeros((), "float64")], save_every_N=3
    )
    f = function([x], found[0])
    assert np.array_equal(f(np.arange(7.0)), [3, 15, 21])
    assert np.array_equal(f(np.arange(6.0)), [3, 15])


def test_constructors_of_shared_variables():
    class Box:
        value = 7.0

    @theano.compile.shared_constructor
    def boxed(value, name=None, **_):
        if not isinstance(value, Box):
            raise TypeError
        return shared(np.asarray(value.value), name)

    try:
        assert shared(Box()).get_value() == 7.0 and shared(1.0).get_value() == 1.0
    finally:
        theano.compile.shared_constructor(boxed, remove=True)
    assert shared(Box()).type is theano.generic


def test_arrays_of_the_type_asked_for():
    with theano.change_flags(floatX="float32"):
        assert theano._asarray([1, 2], dtype="floatX").dtype == np.float32


def test_matrices_convolved():
    x, w = T.dmatrix("x"), T.dtensor3("w")
    a, b = RANDOM.rand(5, 6), RANDOM.rand(2, 3, 2)
    found = function([x, w], conv2d(x, w, border_mode="full"))(a, b)
    for kernel, image in zip(b, found, strict=True):
        np.testing.assert_allclose(image, scipy.signal.convolve2d(a, kernel, "full"))
    assert function([x], conv2d(x, x[:2, :2]))(a).shape == (4, 5)


def test_the_greatest_of_windows_stay_in_their_places():
    x = T.dmatrix("x")
    a = RANDOM.permutation(35).reshape(5, 7) + 1.0
    found = function([x], pool.max_pool_2d_same_size(x, (2, 3)))(a)
    expected = np.zeros_like(a)
    for row in range(0, 4, 2):
        for column in range(0, 6, 3):
            part = a[row : row + 2, column : column + 3]
            expected[row : row + 2, column : column + 3] = np.where(part == part.max(), part, 0)
    assert np.array_equal(found, expected)


@pytest.mark.parametrize(
    ("module", "name", "hint"),
    [
        (typed_list, "TypedListType", "pad them to one tensor"),
        (d3viz, "d3viz", "pydotprint"),
        (T.io, "load", "numpy.load"),
        (T.nnet, "ctc", "functions of theano.tensor"),
        (theano.compile, "optdb", "one compiler compiles all graphs"),
        (theano.gof, "local_optimizer", "graphs are not rewritten"),
    ],
)
def test_names_without_meaning_are_refused(module, name, hint):
    assert not hasattr(module, name)
    with pytest.raises(
        AttributeError, match=rf"{name} is not supported\n.*test_modules.*\n.*{hint}"
    ):
        getattr(module, name)


def test_leaves_of_a_graph_come_in_theanos_order():
    x, w, b = T.dmatrix("x"), shared(np.eye(2), "w"), shared(np.ones(2), "b")
    y, z = T.dot(x, w) + b, T.exp(b)
    assert theano.gof.graph.inputs([y]) == [x, w, b]
    assert theano.gof.graph.inputs([z, y]) == [x, w, b]  # the last variable's first
    assert theano.gof.graph.orphans([x], [y]) == [w, b]
    assert y not in theano.gof.graph.variables([y], [z])
    found, users = theano.gof.graph.stack_search(
        [y], lambda v: v.owner and v.owner.inputs, build_inv=True
    )
    assert users[b] == [y] and found[0] is y


def test_modules_that_old_programs_import(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        "import theano\n"
        "from theano.compile.pfunc import pfunc, Param\n"
        "from theano.scan_module.scan_utils import clone, equal_computations, until\n"
        "assert theano.scan_module.scan_utils.clone is clone is theano.clone\n"
        "from theano.compat.python2x import OrderedDict\n"
        "from theano.compat import izip, exc_message\n"
        "from theano.sandbox.linalg.ops import psd, spectral_radius_bound\n"
        "from theano import gpuarray, theano\n"
        "from theano.scalar.basic_scipy import GammaLn, Psi\n"
        "from theano.gpuarray import dnn\n"
        "assert theano.compile.pfunc is theano.compile.function\n"
        "assert list(izip([1], [2])) == [(1, 2)] and not dnn.dnn_available(None)\n"
        "assert exc_message(ValueError(KeyError('key'))) == 'key' and OrderedDict(a=1)\n"
        "assert not gpuarray.pygpu_activated and not hasattr(gpuarray, 'GpuArrayType')\n"
        "m = theano.tensor.matrix()\n"
        "print(spectral_radius_bound(psd(m), 5).eval({m: [[2.0, 0.0], [0.0, 1.0]]}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "stepwell.theano", str(program)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) == pytest.approx(2.0)
