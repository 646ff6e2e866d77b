"""Operations on tensors beside NumPy's, constructors, and the rules for element types."""

import numpy as np
import pytest

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import function, shared

RANDOM = np.random.RandomState(3)
M = RANDOM.randn(3, 4)
V = RANDOM.randn(4)


def run(make, *values):
    """`make` of variables for these values, computed."""
    inputs = [T.as_tensor_variable(np.asarray(value)).type() for value in values]
    return function(inputs, make(*inputs))(*values)


PREFIXES = {
    "": "float64", "b": "int8", "w": "int16", "i": "int32", "l": "int64", "f": "float32",
    "d": "float64", "c": "complex64", "z": "complex128",
}  # fmt: skip
PATTERNS = {
    "scalar": (), "vector": (False,), "row": (True, False), "col": (False, True),
    "matrix": (False, False), **{f"tensor{n}": (False,) * n for n in range(3, 8)},
}  # fmt: skip


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize("kind", PATTERNS)
def test_constructors(prefix, kind):
    x = getattr(T, prefix + kind)("x")
    assert (x.dtype, x.broadcastable, x.name) == (PREFIXES[prefix], PATTERNS[kind], "x")
    plural = getattr(T, prefix + ("matrices" if kind == "matrix" else f"{kind}s"))
    pair = plural("a", "b")
    assert isinstance(pair, list) and [v.name for v in pair] == ["a", "b"]
    assert len(plural(3)) == 3 and plural(3)[0].type is x.type


def test_a_type_of_ones_own():
    dtensor5 = T.TensorType("float64", (False,) * 5)
    assert dtensor5("x").ndim == 5 and dtensor5 is T.dtensor5


def test_promotion_is_numpys_for_all_pairs():
    names = ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
             "float16", "float32", "float64", "complex64", "complex128"]  # fmt: skip
    for a in names:
        for b in names:
            made = T.TensorType(a, ())() * T.TensorType(b, ())()
            both_bool = a == b == "bool"
            assert made.dtype == ("int8" if both_bool else np.result_type(a, b).name), (a, b)


@pytest.mark.parametrize(
    ("variable", "number", "dtype"),
    [
        ("fvector", 0.5, "float32"), ("fvector", 0.1, "float64"), ("fvector", 2, "float32"),
        ("bvector", 2, "int8"), ("bvector", 300, "int16"), ("ivector", 2, "int32"),
        ("ivector", 0.5, "float64"), ("lvector", 0.5, "float64"), ("bvector", 1j, "complex128"),
    ],
)  # fmt: skip
def test_python_numbers_have_the_smallest_type_that_holds_them(variable, number, dtype):
    assert (getattr(T, variable)() * number).dtype == dtype


def test_float_x(monkeypatch):
    monkeypatch.setattr(theano.config, "floatX", "float32")
    assert T.vector().dtype == "float32" and (T.vector() * 0.1).dtype == "float32"
    assert (T.ivector() / T.ivector()).dtype == "float32"
    with pytest.raises(ValueError, match="floatX is one of"):
        theano.config.floatX = "decimal"


@pytest.mark.parametrize(("dtype", "result"), [("int8", "float32"), ("int32", "float64")])
def test_functions_of_integers_give_floats(dtype, result):
    x = T.TensorType(dtype, (False,))()
    assert T.exp(x).dtype == result
    assert T.sum(x).dtype == "int64"
    assert (x / x).dtype == "float64" and (x // x).dtype == dtype


CASES = {
    "arithmetic": (lambda m, v: (m + v) * 2 - v / m + m % 0.7 - m // 0.3,
                   lambda m, v: (m + v) * 2 - v / m + m % 0.7 - m // 0.3, M, V),
    "comparisons": (lambda m, v: T.eq(m, m) & (m < v) | T.neq(m, v) ^ (m >= v),
                    lambda m, v: (m == m) & (m < v) | (m != v) ^ (m >= v), M, V),
    "functions": (lambda m: T.tanh(m) + T.sqr(m) + T.log1p(abs(m)) + T.sgn(m) + T.inv(m),
                  lambda m: np.tanh(m) + m**2 + np.log1p(abs(m)) + np.sign(m) + 1 / m, M),
    "clip": (lambda m: m.clip(-0.5, 0.5), lambda m: m.clip(-0.5, 0.5), M),
    "maximum": (lambda m: T.maximum(m, 0) + T.minimum(m, 1), lambda m: np.maximum(m, 0)
                + np.minimum(m, 1), M),
    "switch": (lambda m: T.switch(m > 0, m, -1), lambda m: np.where(m > 0, m, -1), M),
    "dimshuffle": (lambda m: m.dimshuffle(1, "x", 0), lambda m: m.T[:, None, :], M),
    "flatten": (lambda m: m.flatten(), lambda m: m.ravel(), M),
    "reshape": (lambda m: m.reshape((2, -1)), lambda m: m.reshape(2, -1), M),
    "reshape by shape": (lambda m: m.T.reshape(m.shape), lambda m: m.T.reshape(m.shape), M),
    "sum": (lambda m: m.sum(axis=0), lambda m: m.sum(0), M),
    "mean": (lambda m: m.mean(axis=1, keepdims=True), lambda m: m.mean(1, keepdims=True), M),
    "var and std": (lambda m: m.var(axis=1) + m.std(), lambda m: m.var(1) + m.std(), M),
    "max and argmax": (lambda m: m.max(axis=0) + m.argmax(axis=0),
                       lambda m: m.max(0) + m.argmax(0), M),
    "norm": (lambda m: m.norm(2) + m.norm(1), lambda m: np.sqrt((m**2).sum()) + abs(m).sum(), M),
    "prod, all, any": (lambda m: T.prod(m) + T.all(m > 0) + T.any(m > 0),
                       lambda m: np.prod(m) + np.all(m > 0) + np.any(m > 0), M),
    "dot": (lambda m, v: T.dot(m, v) + m.dot(v), lambda m, v: 2 * (m @ v), M, V),
    "outer": (lambda v: T.outer(v, v * 2), lambda v: np.outer(v, v * 2), V),
    "tensordot": (lambda m: T.tensordot(m, m, [[1], [1]]), lambda m: m @ m.T, M),
    "batched_dot": (lambda m: T.batched_dot(m.dimshuffle(0, "x", 1), m.dimshuffle(0, 1, "x")),
                    lambda m: (m * m).sum(1)[:, None, None], M),
    "index": (lambda m: m[1, ::-1] + m[-1, :], lambda m: m[1, ::-1] + m[-1], M),
    "index by a variable": (lambda m, i: m[i], lambda m, i: m[i], M, np.array(2)),
    "slice by a variable": (lambda m, i: m[:, i:], lambda m, i: m[:, i:], M, np.array(1)),
    "index by a vector": (lambda m, i: m[i], lambda m, i: m[i], M, np.array([2, 0, 2])),
    "pairs of indices": (lambda m, i: m[i, i], lambda m, i: m[i, i], M, np.array([2, 0])),
    "set_subtensor": (lambda m: T.set_subtensor(m[1:], 5),
                      lambda m: np.vstack([m[:1], 0 * m[1:] + 5]),
                      M),
    "inc_subtensor": (lambda m, i: T.inc_subtensor(m[i], 1.0),
                      lambda m, i: m + np.array([[1], [0], [2]]),
                      M, np.array([2, 0, 2])),
    "methods": (lambda m: m.zeros_like() + m.fill(2) + m.ones_like() + m.T.T + m.ravel()[0],
                lambda m: 3 + m + m[0, 0], M),
    "join": (lambda m: T.concatenate([m, m * 2], axis=1), lambda m: np.c_[m, m * 2], M),
    "stack": (lambda v: T.stack([v, v + 1]), lambda v: np.stack([v, v + 1]), V),
    "stack of scalars": (lambda v: T.stack(v[0], v[1] * 2), lambda v: v[:2] * [1, 2], V),
    "zeros": (lambda m: T.zeros((m.shape[0], 2)) + T.ones_like(m)[:, :2],
              lambda m: np.ones((3, 2)), M),
    "arange": (lambda m: T.arange(m.shape[1]) * T.arange(4), lambda m: np.arange(4) ** 2, M),
    "arange of a variable": (lambda n: T.arange(n, 2 * n), lambda n: np.arange(n, 2 * n),
                             np.array(5)),
    "eye and diag": (lambda m: T.eye(3) + T.diag(T.diag(m)), lambda m: np.eye(3)
                     + np.diag(np.diag(m)), M),
    "cast": (lambda m: T.cast(m * 10, "int32"), lambda m: (m * 10).astype("int32"), M),
    "repeat": (lambda m: m.repeat(3, axis=1), lambda m: m.repeat(3, axis=1), M),
    "tile": (lambda m: T.tile(m, (2, 3)), lambda m: np.tile(m, (2, 3)), M),
    "cumsum": (lambda m: T.cumsum(m, axis=1), lambda m: m.cumsum(1), M),
    "sort": (lambda m: T.sort(m, axis=1) + T.argsort(m, axis=1), lambda m: np.sort(m, 1)
             + np.argsort(m, 1), M),
    "size": (lambda m: m.size + m.shape.sum(), lambda m: np.array(19), M),
    "fill": (lambda m: T.fill(m, 2), lambda m: np.full_like(m, 2), M),
    "triangles": (lambda m: T.tril(m) - T.triu(m), lambda m: np.tril(m) - np.triu(m), M),
    "logsumexp": (lambda m: T.logsumexp(m, axis=1), lambda m: np.log(np.exp(m).sum(1)), M),
    "round": (lambda m: T.round(m * 3, mode="half_to_even"), lambda m: np.rint(m * 3), M),
    "softmax": (lambda m: T.nnet.softmax(m), lambda m: np.exp(m)
                / np.exp(m).sum(1, keepdims=True), M),
    "sigmoid and relu": (lambda m: T.nnet.sigmoid(m) + T.nnet.relu(m) + T.nnet.softplus(m),
                         lambda m: 1 / (1 + np.exp(-m)) + m.clip(0) + np.log1p(np.exp(m)), M),
    "crossentropy": (lambda m, i: T.nnet.categorical_crossentropy(T.nnet.softmax(m), i),
                     lambda m, i: np.log(np.exp(m).sum(1)) - m[range(3), i], M,
                     np.array([3, 0, 1])),
    "reversed operators": (lambda v: 1 - v + 2 / v + 2**v, lambda v: 1 - v + 2 / v + 2**v, V),
    "pooling": (lambda m: T.signal.pool.pool_2d(m, (2, 2), ignore_border=True),
                lambda m: m[:2].reshape(1, 2, 2, 2).max((1, 3)), M),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_beside_numpy(name):
    make, expected, *values = CASES[name]
    found = run(make, *values)
    wanted = np.asarray(expected(*values))
    assert found.shape == wanted.shape
    np.testing.assert_allclose(found, wanted, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("mode", ["valid", "half", "full"])
def test_conv2d(mode):
    scipy_signal = pytest.importorskip("scipy.signal")
    images, filters = RANDOM.randn(2, 3, 7, 6), RANDOM.randn(4, 3, 3, 3)
    x, w = T.tensor4(), shared(filters)
    found = function([x], T.nnet.conv2d(x, w, filter_shape=(4, 3, 3, 3), border_mode=mode))(images)
    name = "same" if mode == "half" else mode
    for n in range(2):
        for o in range(4):
            expected = sum(
                scipy_signal.convolve2d(images[n, c], filters[o, c], name) for c in range(3)
            )
            np.testing.assert_allclose(found[n, o], expected, rtol=1e-10, atol=1e-12)


def test_broadcast_patterns():
    fixed = shared(np.ones((1, 3)))
    row = shared(np.ones((1, 3)), broadcastable=(True, False))
    m = T.dmatrix("m")
    assert (function([m], row + m)(np.ones((2, 3))) == 2).all()
    with pytest.raises(ValueError, match="could not be broadcast"):
        function([m], fixed + m)(np.ones((2, 3)))
    assert (m.dimshuffle(0, "x", 1)).broadcastable == (False, True, False)
    assert (function([m], T.addbroadcast(m, 0) + row)(np.ones((1, 3))) == 2).all()
    with pytest.raises(ValueError, match="declared broadcastable"):
        function([m], T.addbroadcast(m, 0) + row)(np.ones((2, 3)))
    x, one = T.dtensor3("x"), T.dtensor3("one")
    stretched = function([x, one], x + T.addbroadcast(one, 0))
    assert stretched(np.ones((4, 2, 3)), np.ones((1, 2, 3))).shape == (4, 2, 3)


def test_the_shape_of_a_scalar_needs_the_scalar():
    m = T.dmatrix("m")
    found = function([m], [T.nlinalg.det(m).shape, m.sum().shape])(np.eye(2))
    assert [shape.tolist() for shape in found] == [[], []]
    assert function([], T.ones(T.dscalar().shape))().shape == ()


def test_whole_numbers_stay_what_they_are():
    x = T.ivector("x")
    for name in ("ceil", "floor", "trunc"):
        found = function([x], getattr(T, name)(x))([-3, 0, 5])
        assert found.dtype == np.int32 and found.tolist() == [-3, 0, 5]


@pytest.mark.parametrize(
    "dtype", ["bool", "int8", "uint16", "int32", "int64", "float32", "float64"]
)
def test_element_types_of_results(dtype):
    """Those of Theano 1.0.5."""
    x = T.TensorType(dtype, (False, False))("x")
    is_float = dtype.startswith("float")
    wide = {"b": "int64", "i": "int64", "u": "uint64", "f": dtype}[np.dtype(dtype).kind]
    mean = dtype if is_float else "float64"
    half = {"int32": "float64", "int64": "float64", "float64": "float64"}.get(dtype, "float32")
    for made, expected in (
        (T.sum(x, axis=0), wide), (T.prod(x), wide), (T.mean(x), mean), (T.var(x, axis=0), mean),
        (T.std(x), mean), (T.cumsum(x, axis=0), dtype), (T.cumprod(x, axis=0), dtype),
        (T.max(x), dtype), (T.argmax(x, axis=1), "int64"), (T.all(x), "bool"),
        (T.mean(T.neq(x, x)), "float64"), (T.nnet.relu(x), half), (T.nnet.hard_sigmoid(x), half),
    ):  # fmt: skip
        assert made.dtype == expected, made
    values = np.array([[1, 0, 1], [1, 1, 0]], dtype)
    f = function([x], [T.mean(x), T.var(x), T.cumsum(x, axis=0), T.nnet.relu(x)])
    found = f(values)
    np.testing.assert_allclose(found[0], 4 / 6, rtol=1e-6)
    np.testing.assert_allclose(found[1], 8 / 36, rtol=1e-6)
    np.testing.assert_array_equal(found[2], np.cumsum(values, axis=0).astype(dtype))
    np.testing.assert_array_equal(found[3], values)


@pytest.mark.parametrize(
    ("dtype", "value", "stored"),
    [("float32", np.float64(0.1), 0.1), ("uint8", 1, 1), ("int8", np.int64(300), 44),
     ("float32", 2, 2), ("int16", np.array([3, 3]), 3)],
)  # fmt: skip
def test_what_is_stored_is_cast(dtype, value, stored):
    x = T.TensorType(dtype, (False,))("x")
    expected = np.array([stored, stored, 0], dtype)
    for index in (slice(0, 2), [0, 1]):
        for store in (T.set_subtensor, T.inc_subtensor):
            made = store(x[index], value)
            assert made.dtype == dtype
            assert np.array_equal(function([x], made)(np.zeros(3, dtype)), expected)
    if dtype != "float32":
        with pytest.raises(TypeError, match="Trying to increment"):
            T.set_subtensor(x[:2], 1.5)


def test_what_a_type_says_of_values():
    matrix = T.dmatrix
    assert matrix.is_valid_value(np.eye(2)) and not matrix.is_valid_value(np.eye(2, dtype="f"))
    assert not matrix.is_valid_value([[1.0]]) and matrix.value_zeros((1, 2)).shape == (1, 2)
    some, other = np.array([1.0, np.nan]), np.array([1.0 + 1e-9, np.nan])
    assert matrix.values_eq(some, some.copy()) and not matrix.values_eq(some, other)
    assert matrix.values_eq_approx(some, other)
    infinite = np.array([np.inf, np.nan])
    assert not matrix.values_eq_approx(infinite, other)
    assert matrix.values_eq_approx(infinite, other, allow_remove_inf=True)
    assert matrix.clone("float32") is T.fmatrix and matrix.clone(broadcastable=(True,)).ndim == 1
    assert matrix.filter_variable(T.drow()).broadcastable == (False, False)
    for wrong in (T.fmatrix(), T.dvector()):
        with pytest.raises(TypeError, match="Cannot convert Type"):
            matrix.filter_variable(wrong)
    assert T.patternbroadcast(T.drow(), (False, True)).broadcastable == (False, True)
