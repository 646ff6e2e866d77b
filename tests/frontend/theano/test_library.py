"""What Theano's library has beside the tutorial's: pickles, modes, pooling, modules by name."""

import importlib
import os
import pickle
import subprocess
import sys
from collections import OrderedDict

import numpy as np
import pytest

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import In, function, shared
from stepwell.theano.compile import MonitorMode, NanGuardMode
from stepwell.theano.sandbox.rng_mrg import MRG_RandomStreams
from stepwell.theano.tensor.shared_randomstreams import RandomStreams
from stepwell.theano.tensor.signal import downsample, pool

RANDOM = np.random.RandomState(20250128)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("compile.io", "In"),
        ("compile.mode", "get_mode"),
        ("compile.nanguardmode", "NanGuardMode"),
        ("tensor.basic", "as_tensor_variable"),
        ("tensor.extra_ops", "cumsum"),
        ("tensor.nnet.nnet", "softmax"),
        ("tensor.signal.downsample", "max_pool_2d"),
        ("gof.graph", "Apply"),
        ("scan_module.scan_utils", "until"),
        ("updates", "OrderedUpdates"),
        ("compile.function", "function_dump"),
        ("tensor.sort", "argsort"),
        ("tensor.var", "TensorVariable"),
        ("tensor.raw_random", "RandomStreamsBase"),
        ("tensor.nnet.conv3d2d", "conv3d"),
        ("tensor.signal.conv", "conv2d"),
        ("misc.pkl_utils", "dump"),
    ],
)
def test_modules_of_theano_are_found_by_name(module, name):
    assert hasattr(importlib.import_module(f"stepwell.theano.{module}"), name)


def test_functions_are_not_hidden_by_modules(tmp_path):
    program = tmp_path / "names.py"
    program.write_text(
        "import theano.tensor.sort, theano.tensor.var, theano.compile.function\n"
        "import theano, theano.tensor as T\nfrom theano.tensor.sort import argsort\n"
        "print(T.sort.__name__, T.var.__name__, theano.compile.function.__name__)\n"
        "try:\n    import theano.function\nexcept ModuleNotFoundError:\n"
        "    print(theano.function.__name__)\n"
    )
    command = [sys.executable, "-m", "stepwell.theano", str(program)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stdout.split() == ["sort", "var", "function", "function"], done.stderr


def test_modules_are_parts_without_an_import():
    assert T.shared_randomstreams.RandomStreams(3).uniform((2,)).ndim == 1
    assert T.nlinalg is T
    assert theano.scalar.upcast("int8", "float32", "floatX") == "float64"


def test_settings_with_a_section(tmp_path):
    theano.config.warn.subtensor_merge_bug = False
    assert theano.config.warn.subtensor_merge_bug is False
    program = tmp_path / "flags.py"
    program.write_text("import theano\nprint(theano.config.gcc.cxxflags, theano.config.floatX)\n")
    done = subprocess.run(
        [sys.executable, "-m", "stepwell.theano", str(program)],
        capture_output=True,
        text=True,
        env={**os.environ, "THEANO_FLAGS": "gcc.cxxflags=-O3,floatX=float32"},
    )
    assert done.stdout.split() == ["-O3", "float32"], done.stderr


def test_the_module_of_settings_is_the_settings(tmp_path):
    program = tmp_path / "settings.py"
    program.write_text(
        "import theano.config\nimport theano.configdefaults, theano.configparser\n"
        "print(theano.config.floatX, theano.config is theano.configdefaults.config)\n"
        "theano.config.floatX = 'float32'\nimport theano.tensor as T\nprint(T.vector().dtype)\n"
        "print(theano.config.profile, theano.config.traceback.limit, theano.config.gcc.cxxflags)\n"
    )
    settings = tmp_path / "theanorc"
    settings.write_text("[global]\nprofile = True\nfloatX = float32\n[gcc]\ncxxflags = -O2\n")
    environment = {
        **os.environ,
        "THEANORC": str(settings),
        "THEANO_FLAGS": "floatX=float64,traceback.limit=3",
    }
    command = [sys.executable, "-m", "stepwell.theano", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.stdout.split() == ["float64", "True", "float32", "True", "3", "-O2"], done.stderr


def test_settings_are_changed_for_a_while():
    assert not theano.config.scan.debug
    with theano.change_flags([("scan.debug", True)], floatX="float32"):
        assert theano.config.scan.debug and T.vector().dtype == "float32"
    assert T.vector().dtype == "float64" and not theano.config.scan.debug

    @theano.config.change_flags(floatX="float32")
    def made():
        return T.vector()

    assert (made().dtype, T.vector().dtype) == ("float32", "float64")
    with pytest.raises(ValueError, match="floatX is one of float64"), theano.change_flags(floatX=3):
        pass
    assert theano.config.floatX == "float64"


def test_a_string_names_a_variable_for_each_letter():
    assert [v.name for v in T.matrices("abc")] == ["a", "b", "c"]
    assert [v.name for v in T.dscalars(2)] == [None, None]


def test_out_alone_is_one_array():
    x = T.dvector("x")
    assert np.array_equal(function([In(x, borrow=True)], theano.Out(2 * x, borrow=True))([1]), [2])


def test_states_of_inputs_are_their_own():
    """As `theano.compile.io` describes them."""
    x, s, t = T.dscalars("x", "s", "t")
    f = function([In(x, value=3), ((s, s + x), 10.0), ((t, t * x), 2.0)], s + t)
    assert f() == 12.0
    assert (f[s], f["t"], f[x]) == (13.0, 6.0, 3.0)
    assert f.value[s] == f.container[s].value == 13.0
    f.container[s].value = 1
    assert f(0) == 7.0 and f[x] == 3.0
    assert type(f[x]) is np.ndarray


def test_a_copy_gives_a_list():
    x, s = T.dscalar(), shared(1.0)
    f = function([x], s, updates=[(s, s + x)])
    assert f(2) == 1.0
    assert f.copy(delete_updates=True)(5) == [np.array(3.0)]


# ---------------------------------------------------------------------------------- pickling


class Model:
    """Parameters and a graph of them, as programs of the time keep them together."""

    def __init__(self, x):
        self.W, self.b = shared(np.eye(3), "W"), shared(np.zeros(3), "b")
        self.x = x
        self.y = T.nnet.softmax(T.dot(x, self.W) + self.b)
        self.choice = T.argmax(self.y, axis=1)
        self.norm = abs(self.W)[1:, ::2].sum() + (self.W**2).sum(axis=0)[-1]


def test_graphs_are_pickled():
    model = Model(T.matrix("x"))
    again = pickle.loads(pickle.dumps(model))
    values = RANDOM.randn(4, 3)
    for name in ("y", "choice", "norm"):
        given = {} if name == "norm" else {"x": values}
        expected = getattr(model, name).eval(given)
        np.testing.assert_array_equal(getattr(again, name).eval(given), expected)
    again.W.set_value(np.zeros((3, 3)))
    assert model.W.get_value().any()
    cost = T.grad(-T.log(again.y)[:, 0].sum(), again.W)
    assert function([again.x], cost)(values).shape == (3, 3)


def test_loops_are_pickled():
    x = T.dvector("x")
    rows, _ = theano.scan(lambda row, state: state * row, x, outputs_info=T.ones_like(x[0]))
    again_x, again = pickle.loads(pickle.dumps([x, rows]))
    found = function([again_x], [again, T.grad(again[-1], again_x)])([2.0, 3.0, 4.0])
    assert np.array_equal(found[0], [2, 6, 24]) and np.array_equal(found[1], [12, 8, 6])


def test_functions_are_pickled_with_their_states():
    s, x = shared(np.zeros(2), "s"), T.dvector("x")
    f = function([x, In(T.dscalar("k"), value=2.0)], s + x, updates=[(s, s + x)],
                 on_unused_input="ignore")  # fmt: skip
    f([1, 2])
    again = pickle.loads(pickle.dumps(f))
    assert np.array_equal(again([1, 1]), [2, 3]) and np.array_equal(again([1, 1]), [3, 4])
    assert np.array_equal(s.get_value(), [1, 2])
    with pytest.raises(TypeError, match="Missing required input: x"):
        again()


# ------------------------------------------------------------------------------------- modes


def test_a_monitor_sees_every_operation():
    x = T.dvector("x")
    seen = []
    mode = MonitorMode(
        pre_func=lambda i, node, fn: seen.append(("before", i, fn.inputs[0][0])),
        post_func=lambda i, node, fn: seen.append((str(node), i, fn.outputs[0][0])),
    )
    f = function([x], T.exp(x).sum(), mode=mode.excluding("fusion"))
    assert f([0, 0]) == 2.0
    assert [item[0] for item in seen] == [
        "before",
        "Elemwise{exp,no_inplace}(x)",
        "before",
        "Sum{acc_dtype=float64}(Elemwise{exp,no_inplace}.0)",
    ]
    assert np.array_equal(seen[1][2], [1, 1])


def test_nan_is_guarded_against():
    x, s = T.dvector("x"), shared(1.0)
    y = T.sqrt(x)
    f = function([x], {"y": y, "z": 2 * y}, updates=[(s, s + 1)], mode=NanGuardMode())
    assert np.array_equal(f([4.0])["z"], [4.0])
    with pytest.raises(
        AssertionError, match=r"NaN detected in an output of Elemwise{sqrt.*\n  at .*\.py:"
    ):
        f([-1.0])
    with pytest.raises(AssertionError, match="Inf detected in an input"):
        f([np.inf])
    with pytest.raises(ValueError, match="there is no mode 'FAST'"):
        function([x], y, mode="FAST")


def test_ordered_updates():
    a, b = shared(1.0, "a"), shared(2.0, "b")
    updates = theano.OrderedUpdates([(a, b)]) + OrderedDict([(b, a)])
    function([], updates=updates)()
    assert (a.get_value(), b.get_value()) == (2.0, 1.0)
    with pytest.raises(KeyError, match="two updates of a"):
        updates.update({a: a + 1})
    with pytest.raises(TypeError, match="must inherit from SharedVariable"):
        updates["a"] = 1


# ------------------------------------------------------------------------------ products, windows


@pytest.mark.parametrize(("left", "right"), [((2, 3), (3, 4)), ((3,), (3, 4)), ((2, 3), (3,))])
def test_lop_of_a_product_asks_for_no_value_of_its_factor(left, right):
    a, b = (T.TensorType("float64", (False,) * len(s))(n) for s, n in ((left, "a"), (right, "b")))
    y = T.dot(a, b)
    v = T.TensorType("float64", (False,) * y.ndim)("v")
    values = RANDOM.randn(*left), RANDOM.randn(*right)
    along = RANDOM.randn(*(values[0] @ values[1]).shape)
    both = function([a, b, v], T.grad((y * v).sum(), [a, b]))(*values, along)
    np.testing.assert_allclose(function([b, v], T.Lop(y, a, v))(values[1], along), both[0])
    np.testing.assert_allclose(function([v, a], T.Lop(y, b, v))(along, values[0]), both[1])


def correlated(x, w, stride, dilation=(1, 1)):
    """By loops."""
    rows, columns = (
        (x.shape[2 + n] - (w.shape[2 + n] - 1) * dilation[n] - 1) // stride[n] + 1 for n in (0, 1)
    )
    out = np.zeros((x.shape[0], w.shape[0], rows, columns))
    for i in range(rows):
        for j in range(columns):
            part = x[:, :, i * stride[0] :, j * stride[1] :][..., :: dilation[0], :: dilation[1]]
            part = part[..., : w.shape[2], : w.shape[3]]
            out[..., i, j] = np.einsum("ncij,ocij->no", part, w)
    return out


@pytest.mark.parametrize(
    ("options", "pad"),
    [
        ({}, (0, 0)),
        ({"border_mode": "full", "filter_flip": False}, (1, 2)),
        ({"border_mode": "half", "subsample": (2, 1)}, (1, 1)),
        (
            {"border_mode": (2, 0), "filter_dilation": (2, 1), "filter_shape": (4, None, 2, 3)},
            (2, 0),
        ),
    ],
)
def test_convolutions_whose_filters_only_the_call_knows(options, pad):
    x, w = T.tensor4("x"), T.tensor4("w")
    y = T.nnet.conv2d(x, w, **options)
    f = function([x, w], [y, *T.grad((y**2).sum(), [x, w])])
    images, filters = RANDOM.randn(2, 3, 7, 6), RANDOM.randn(4, 3, 2, 3)
    wide = np.pad(images, ((0, 0), (0, 0), *[(p, p) for p in pad]))
    turned = filters if not options.get("filter_flip", True) else filters[:, :, ::-1, ::-1]
    stride, dilation = options.get("subsample", (1, 1)), options.get("filter_dilation", (1, 1))
    found, dx, dw = f(images, filters)
    np.testing.assert_allclose(found, correlated(wide, turned, stride, dilation), 1e-10, 1e-12)
    for gradient, at in ((dx, images), (dw, filters)):
        ends = []
        for step in (1e-5, -1e-5):
            kept = at[1, 2, 1, 1]
            at[1, 2, 1, 1] += step
            ends.append((f(images, filters)[0] ** 2).sum())
            at[1, 2, 1, 1] = kept
        np.testing.assert_allclose(gradient[1, 2, 1, 1], (ends[0] - ends[1]) / 2e-5, 1e-6, 1e-6)
    if "filter_shape" in options:
        with pytest.raises(ValueError, match="not the filter_shape given"):
            f(images, filters[:3])


@pytest.mark.parametrize("mode", ["max", "sum", "average_exc_pad", "average_inc_pad"])
@pytest.mark.parametrize(
    ("ws", "stride", "pad", "ignore"),
    [
        ((2, 3), None, (0, 0), True),
        ((3, 2), (1, 2), (1, 1), True),
        ((3, 3), (2, 2), (0, 0), False),
        ((2, 2), (3, 3), (0, 0), False),
    ],
)
def test_pooling_is_that_of_its_windows(mode, ws, stride, pad, ignore):
    x = T.tensor3("x")
    values = RANDOM.randn(2, 7, 8)
    found = function([x], pool.pool_2d(x, ws, ignore, stride, pad, mode))(values)
    steps = stride or ws
    wide = np.pad(values, ((0, 0), *[(p, p) for p in pad]), constant_values=np.nan)
    expected = []
    for i in range(0, wide.shape[1], steps[0]):
        for j in range(0, wide.shape[2], steps[1]):
            part = wide[:, i : i + ws[0], j : j + ws[1]]
            whole = part.shape[1:] == ws
            used = i == 0 or i + ws[0] - steps[0] < wide.shape[1]
            used = used and (j == 0 or j + ws[1] - steps[1] < wide.shape[2])
            if not (whole if ignore else used):
                continue
            part = part.reshape(2, -1)
            if mode == "average_inc_pad":
                part = np.nan_to_num(part)
            reduce = {"max": np.nanmax, "sum": np.nansum}.get(mode, np.nanmean)
            expected.append(reduce(part, axis=1))
    np.testing.assert_allclose(found.reshape(2, -1), np.transpose(expected), 1e-12)


def test_pooling_says_what_it_does_not_do():
    x = T.tensor3("x")
    with pytest.raises(ValueError, match="pad must be smaller"):
        pool.pool_2d(x, (2, 2), True, pad=(2, 0))
    with pytest.raises(NotImplementedError, match="only with ignore_border"):
        pool.pool_2d(x, (2, 2), False, pad=(1, 0))
    old = downsample.max_pool_2d(x, (2, 2), ignore_border=True)
    assert np.array_equal(
        function([x], old)(np.arange(16.0).reshape(1, 4, 4)), [[[5, 7], [13, 15]]]
    )


# ---------------------------------------------------------------------------------- MRG streams


def test_a_symbolic_size_draws_as_a_known_one():
    x = T.dmatrix("x")
    known = MRG_RandomStreams(5).normal((3, 5), nstreams=4)
    f = function([x], MRG_RandomStreams(5).normal(x.shape, nstreams=4))
    assert np.array_equal(f(np.zeros((3, 5))), function([], known)())
    assert f(np.zeros((2, 2))).shape == (2, 2)


def test_mrg_multinomial_takes_one_of_each_row():
    p = T.dmatrix("p")
    drawn = function([p], MRG_RandomStreams(7).multinomial(pvals=p))(
        np.tile([0.2, 0.0, 0.8], (999, 1))
    )
    assert drawn.dtype == np.int64 and (drawn.sum(1) == 1).all() and not drawn[:, 1].any()
    assert abs(drawn[:, 0].mean() - 0.2) < 0.05


# -------------------------------------------------------------- linear algebra, and other functions

A = RANDOM.randn(4, 4)
S = A @ A.T + 4 * np.eye(4)
B = RANDOM.randn(4, 3)
COUNTS = np.array([3, 1, 1, 0])
ORDER = np.array([2, 0, 3, 1])
STACK = RANDOM.randn(2, 3, 4)


@pytest.mark.parametrize(
    ("expression", "expected", "values"),
    [
        (T.nlinalg.det, np.linalg.det(S), [S]),
        (T.nlinalg.matrix_inverse, np.linalg.inv(S), [S]),
        (T.nlinalg.pinv, np.linalg.pinv(B), [B]),
        (T.slinalg.cholesky, np.linalg.cholesky(S), [S]),
        (T.slinalg.solve, np.linalg.solve(S, B), [S, B]),
        (T.slinalg.solve_lower_triangular, np.linalg.solve(np.tril(S), B), [S, B]),
        (T.slinalg.solve_upper_triangular, np.linalg.solve(np.triu(S), B), [S, B]),
        (T.slinalg.kron, np.kron(S, B), [S, B]),
        (lambda m: T.nlinalg.eigh(m)[0], np.linalg.eigvalsh(S), [S]),
        (lambda m: T.slinalg.eigvalsh(m, None), np.linalg.eigvalsh(S), [S]),
        (lambda m: T.nlinalg.svd(m, compute_uv=0), np.linalg.svd(B)[1], [B]),
        (lambda m: T.nlinalg.qr(m)[1], np.linalg.qr(B)[1], [B]),
        (lambda m: T.nlinalg.matrix_power(m, 3), S @ S @ S, [S]),
        (lambda m, b: T.nlinalg.matrix_dot(m, m, b), S @ S @ B, [S, B]),
        (lambda m: T.nlinalg.tensorinv(m, 1), np.linalg.inv(S), [S]),
        (lambda m: T.grad(T.nlinalg.det(m), m), np.linalg.det(S) * np.linalg.inv(S).T, [S]),
        (lambda m: T.extra_ops.diff(m, 2, 0), np.diff(S, 2, 0), [S]),
        (lambda i: T.bincount(i, minlength=6), np.bincount(COUNTS, minlength=6), [COUNTS]),
        (lambda i, m: T.compress(i, m, 0), np.compress(COUNTS, S, 0), [COUNTS, S]),
        (lambda i, m: i.compress(m), np.compress(COUNTS, S), [COUNTS, S]),
        (lambda i: T.extra_ops.to_one_hot(i, 5), np.eye(5)[COUNTS], [COUNTS]),
        (lambda m: T.fill_diagonal(m, 7.0), np.where(np.eye(4), 7.0, S), [S]),
        (
            lambda m: T.fill_diagonal_offset(m, 7.0, -1),
            np.where(np.eye(4, 3, -1), 7.0, B),
            [B],
        ),
        (lambda i: list(T.unravel_index(i, (2, 2))), np.unravel_index(COUNTS, (2, 2)), [COUNTS]),
        (lambda i: T.ravel_multi_index((i, i), (5, 4)), 5 * COUNTS, [COUNTS]),
        (lambda m: T.split(m, [1, 3], 2, axis=1), [S[:, :1], S[:, 1:]], [S]),
        (T.horizontal_stack, np.hstack([S, B]), [S, B]),
        (lambda t: T.batched_tensordot(t, t, [[2], [2]]), STACK @ STACK.swapaxes(1, 2), [STACK]),
        (T.cov, np.cov(B), [B]),
        (lambda b: T.largest(b, 0 * b, 1 - b), np.maximum(np.maximum(B, 0), 1 - B), [B]),
        (lambda b: T.smallest(b, 0 * b), np.minimum(B, 0), [B]),
        (lambda i, m: T.permute_row_elements(m, i), S[:, ORDER], [ORDER, S]),
        (T.inverse_permutation, np.argsort(ORDER), [ORDER]),
        (lambda i: T.mgrid[0:5, 0:3][1] + i[0], np.mgrid[0:5, 0:3][1] + 3, [COUNTS]),
        (lambda b: b.exp().log().clip(-1, 1).ptp(), np.ptp(np.clip(B, -1, 1)), [B]),
        (lambda i: T.ceil_intdiv(i, 2), -(-COUNTS // 2), [COUNTS]),
        (lambda b: T.xlogx.xlogy0(b * 0, b * 0), B * 0, [B]),
        (T.nnet.nnet.softsign, B / (1 + np.abs(B)), [B]),
        (lambda i: T.nnet.confusion_matrix(i, i)[0], np.diag([1, 2, 1]), [COUNTS]),
    ],
)
def test_functions_of_the_library(expression, expected, values):
    inputs = [T.TensorType(v.dtype, (False,) * v.ndim)() for v in values]
    found = function(inputs, expression(*inputs))(*values)
    if not isinstance(found, list):
        found, expected = [found], [expected]
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, 1e-9, 1e-12)


def test_batches_are_normalized():
    x, gamma, beta = T.matrix("x"), T.vector("gamma"), T.vector("beta")
    mean, var = shared(np.zeros((1, 3)), broadcastable=(True, False)), T.row("var")
    stretched = [p.dimshuffle("x", 0) for p in (gamma, beta)]
    made = T.nnet.bn.batch_normalization_train(x, *stretched, running_mean=mean, running_var=var)
    values = RANDOM.randn(6, 3)
    found = function([x, gamma, beta, var], list(made))(values, [1, 2, 3], [0, 1, 0], [[1, 1, 1]])
    at, spread = values.mean(0), values.var(0)
    normal = (values - at) / np.sqrt(spread + 1e-4) * [1, 2, 3] + [0, 1, 0]
    np.testing.assert_allclose(found[0], normal, 1e-10)
    np.testing.assert_allclose(found[3][0], 0.1 * at)
    np.testing.assert_allclose(found[4][0], 0.9 + 0.1 * values.var(0, ddof=1))
    given = [T.constant(at[None]), T.constant(spread[None])]
    tested = function([x, gamma, beta], T.nnet.bn.batch_normalization_test(x, *stretched, *given))
    np.testing.assert_allclose(tested(values, [1, 2, 3], [0, 1, 0]), normal)


def test_numbers_that_variables_are_known_to_be():
    assert T.get_scalar_constant_value(T.constant(3)) == 3
    with pytest.raises(T.NotScalarConstantError):
        T.scalar().get_scalar_constant_value()


def test_a_call_written_for_a_function_is_that_of_all_functions():
    x, s = T.dvector("x"), theano.shared(1.0, name="s")
    total = x.sum() * s
    made = {
        "one": theano.function([x], total, updates=[(s, s + 1.0)]),
        "same twice": theano.function([x], [total, total]),
        "named": theano.function([x], {"a": x * s, "b": total}),
        "nothing": theano.function([], updates=[(s, s * 2.0)]),
    }
    v = np.arange(3.0)
    slow = {name: lambda *a, f=f: theano.Function.__call__(f, *a) for name, f in made.items()}
    for functions in (made, slow):
        s.set_value(1.0)
        assert functions["one"](v) == 3.0 and functions["one"](v) == 6.0
        first, second = functions["same twice"](v)
        assert first is not second and type(first) is np.ndarray and first == second == 9.0
        found = functions["named"](v)
        np.testing.assert_array_equal(found["a"], v * 3.0)
        assert found["b"] == 9.0
        assert functions["nothing"]() == [] and s.get_value() == 6.0
        assert type(s.get_value(borrow=True)) is np.ndarray
    assert made["one"](x=v) == made["one"]([0, 1, 2]) * 6 / 7
    for wrong in ((), (v, v), (np.ones((2, 2)),)):
        with pytest.raises(TypeError):
            made["one"](*wrong)


def test_pydotprint_writes_the_text_of_a_graph(tmp_path):
    x, y = T.dvector("x"), T.dscalar("y")
    path = tmp_path / "graph.dot"
    theano.printing.pydotprint(function([x, y], T.exp(x) * y + x), str(path))
    lines = path.read_text().splitlines()
    assert lines[0] == "digraph {" and lines[-1] == "}"
    assert sum("->" in line for line in lines) == 6  # exp, mul and add have 5 operands; 1 output
    assert sum('label="x ' in line for line in lines) == 1
    with pytest.raises(NotImplementedError, match="dot -Tpng"):
        theano.printing.pydotprint(x, str(tmp_path / "graph.png"))


@pytest.mark.parametrize(
    ("module", "name", "hint"),
    [("typed_list", "TypedListType", "pad them to one tensor"), ("d3viz", "d3viz", "pydotprint")],
)
def test_modules_that_are_refused_say_what_to_write(module, name, hint):
    with pytest.raises(AttributeError, match=rf"theano\.{module}\.{name} is not(.|\n)*{hint}"):
        getattr(importlib.import_module(f"stepwell.theano.{module}"), name)


def test_functions_of_graphs():
    x, y = T.dvector("x"), T.dscalar("y")
    made = T.exp(x) * y + 1
    graph = theano.gof.graph
    assert set(graph.inputs([made])) >= {x, y} and made in graph.variables([x, y], [made])
    assert [str(v) for v in graph.orphans([x, y], [made])] == ["TensorConstant{1}"]
    names = [node.op.name for node in graph.io_toposort([x, y], [made])]
    assert names == ["exp", "mul", "add"]
    assert isinstance(x, T.Variable) and isinstance(theano.shared(x.ndim), T.TensorSharedVariable)


def test_states_of_random_numbers_as_inputs_and_outputs():
    state = T.raw_random.random_state_type("state")
    new, drawn = T.raw_random.uniform(state, (2, 2))
    own = theano.In(state, value=np.random.RandomState(3), update=new, mutable=True)
    f = function([own], [drawn])
    generator = np.random.RandomState(3)
    for _ in range(3):
        np.testing.assert_array_equal(f()[0], generator.uniform(size=(2, 2)))
    x = T.dscalar("x")
    g = function([state, x], [drawn * x, new])
    given, generator = np.random.RandomState(5), np.random.RandomState(5)
    sample, after = g(given, 2.0)
    np.testing.assert_array_equal(sample, 2 * generator.uniform(size=(2, 2)))
    assert after.uniform() == generator.uniform()
    assert given.uniform() == np.random.RandomState(5).uniform()  # it is not drawn from
    with pytest.raises(TypeError, match="RandomState"):
        g(np.zeros(3), 1.0)


def test_sorting_along_an_axis_that_the_call_gives():
    x, axis = T.dmatrix("x"), T.iscalar("axis")
    f = function([x, axis], [T.sort(x, axis), T.argsort(x, axis)])
    values = np.random.RandomState(1).rand(3, 4)
    for number in (0, 1, -1, -2):
        ordered, places = f(values, number)
        np.testing.assert_array_equal(ordered, np.sort(values, number))
        np.testing.assert_array_equal(places, np.argsort(values, number))
    with pytest.raises(AssertionError, match="the axis is out of bounds"):
        f(values, 2)


def test_multinomials_of_many_rows_draw_as_numpy_does():
    p, counts = T.dmatrix("p"), T.lvector("counts")
    rows = np.array([[0.2, 0.8], [0.5, 0.5], [0.9, 0.1]])

    def generator():
        return np.random.RandomState(np.random.RandomState(4).randint(2**30))

    streams = RandomStreams(4)
    one = function([p], streams.multinomial(n=1, pvals=p))
    other = generator()
    for _ in range(2):
        np.testing.assert_array_equal(one(rows), [other.multinomial(1, row) for row in rows])
    several = function([counts, p], RandomStreams(4).multinomial(n=counts, pvals=p))
    other = generator()
    expected = [other.multinomial(n, row) for n, row in zip([1, 2, 30], rows, strict=True)]
    np.testing.assert_array_equal(several([1, 2, 30], rows), expected)
    sized = function([p], RandomStreams(4).multinomial(size=(2, 3), n=5, pvals=p))(rows)
    other = generator()
    expected = [[other.multinomial(5, row) for row in rows] for _ in range(2)]
    np.testing.assert_array_equal(sized, expected)
    open_ended = function([p], RandomStreams(4).multinomial(size=(2, -1), n=5, pvals=p))(rows)
    np.testing.assert_array_equal(open_ended, expected)
    with pytest.raises(ValueError, match="size of -1"):
        RandomStreams(4).uniform((-1,))
    over = np.full((2, 3), np.float32(1 / 3) * np.float32(1.000001), "float32")
    x = T.fmatrix("x")
    assert function([x], RandomStreams(4).multinomial(pvals=x))(over).sum() == 2
    with pytest.raises(ValueError, match="out of their range"):
        one(2 * rows)


def test_batch_normalization_of_parameters_without_the_axes():
    values = RANDOM.randn(4, 3, 5, 6)
    x, parameters = T.dtensor4("x"), T.dvectors("gamma", "beta", "mean", "var")
    gamma, beta, mean, var = parameters
    bn = T.nnet.bn
    made = bn.batch_normalization_train(
        x, gamma, beta, "spatial", 1e-3, 0.25, running_mean=mean, running_var=var
    )
    tested = bn.batch_normalization_test(x, *parameters, axes=[3, 0, 2], epsilon=1e-3)
    given = [RANDOM.rand(3) + 0.5 for _ in range(4)]
    found = function([x, *parameters], [*made, tested])(values, *given)
    g, b, m, v = (p[:, None, None] for p in given)
    own, spread = values.mean((0, 2, 3)), values.var((0, 2, 3))
    inverse = 1 / np.sqrt(spread + 1e-3)
    wide = (values - own[:, None, None]) * g * inverse[:, None, None] + b
    running = [0.75 * given[2] + 0.25 * own, 0.75 * given[3] + 0.25 * spread * 120 / 119]
    expected = [wide, own, inverse, *running, (values - m) * g / np.sqrt(v + 1e-3) + b]
    for got, wanted in zip(found, expected, strict=True):
        np.testing.assert_allclose(got, wanted, rtol=1e-12)
    for wrong in ({"axes": "rows"}, {"axes": ()}, {"axes": (4,)}, {"running_mean": mean}):
        with pytest.raises(ValueError):
            bn.batch_normalization_train(x, gamma, beta, **wrong)
    with pytest.raises(ValueError, match="gamma has 1"):
        bn.batch_normalization_train(x, gamma, beta, axes=(0,))


def test_least_squares():
    a, b, rcond = T.dmatrix("a"), T.dmatrix("b"), T.dscalar("rcond")
    f = function([a, b, rcond], T.nlinalg.lstsq()(a, b, rcond))
    values = RANDOM.randn(5, 3), RANDOM.randn(5, 2)
    for found, expected in zip(f(*values, 1e-10), np.linalg.lstsq(*values, 1e-10), strict=True):
        np.testing.assert_allclose(found, expected)
    with pytest.raises(np.linalg.LinAlgError):
        f(values[0], values[1][:4], 1e-10)
    assert theano.configdefaults.local_bitwidth() in (32, 64)
