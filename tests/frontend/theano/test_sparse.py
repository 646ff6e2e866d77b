"""theano.sparse beside SciPy: the tutorial's chapter, each operation in both formats, gradients."""

import numpy as np
import pytest
import scipy.sparse as sp

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import function, sparse

RANDOM = np.random.RandomState(20250130)
FORMATS = ("csr", "csc")


def _matrix(rows, columns, format="csr", dtype="float64"):
    made = sp.random(rows, columns, 0.4, format=format, random_state=RANDOM)
    made.data = made.data + 0.1
    return made.asformat(format).astype(dtype)


def _dense(value):
    return value.toarray() if sp.issparse(value) else value


def test_the_tutorials_chapter():
    x = sparse.csc_matrix(name="x", dtype="float32")
    z = sparse.csc_from_dense(sparse.dense_from_sparse(x))
    a = _matrix(3, 4, "csc", "float32")
    again = function([x], z)(a)
    assert again.format == "csc" and (again != a).nnz == 0

    x = sparse.csc_matrix(name="x", dtype="int64")
    y = sparse.CSR(*sparse.csm_properties(x))
    a = sp.csc_matrix(np.asarray([[0, 1, 1], [0, 0, 0], [1, 0, 0]]))
    np.testing.assert_array_equal(function([x], y)(a).toarray(), a.toarray().T)

    x = sparse.csc_matrix(name="x", dtype="float32")
    a = sp.csc_matrix(np.asarray([[0, 0, -1], [0, -2, 1], [3, 0, 0]], dtype="float32"))
    found = function([x], sparse.structured_add(x, 2))(a)
    np.testing.assert_array_equal(found.toarray(), [[0, 0, 1], [0, 0, 3], [5, 0, 0]])


@pytest.mark.parametrize("format", FORMATS)
def test_each_operation(format):
    x, y = sparse.matrix(format, "x", "float64"), sparse.csc_matrix("y", "float64")
    d, s, v = T.dmatrix("d"), T.dvector("s"), T.dscalar("v")
    made = {
        "add": (x + y, lambda: a + b),
        "add dense": (x + d, lambda: a + e),
        "sub": (sparse.sub(x, y), lambda: a - b),
        "dense minus": (d - x, lambda: e - a),
        "mul": (x * y, lambda: a * b),
        "mul dense": (sparse.mul(x, d), lambda: a * e),
        "mul scalar": (x * v, lambda: a * 3.0),
        "mul vector": (x * s, lambda: a * c),
        "dot dense": (theano.dot(x, d.T), lambda: a @ e.T),
        "dense dot": (theano.dot(d.T, x), lambda: e.T @ a),
        "dot vector": (sparse.dot(x, s), lambda: a @ c),
        "dot sparse": (sparse.structured_dot(x, y.T), lambda: a @ b.T),
        "true dot": (sparse.true_dot(x, d.T), lambda: a @ e.T),
        "columns": (sparse.col_scale(x, s), lambda: a * c),
        "rows": (sparse.row_scale(x, d[:, 0]), lambda: a * e[:, :1]),
        "sum": (sparse.sp_sum(x), lambda: a.sum()),
        "sum 0": (sparse.sp_sum(x, 0), lambda: a.sum(0)),
        "sum 1": (sparse.sp_sum(x, 1), lambda: a.sum(1)),
        "transposed": (x.T, lambda: a.T),
        "negative": (-x, lambda: -a),
        "tanh": (sparse.tanh(x), lambda: np.tanh(a)),
        "exp": (sparse.structured_exp(x), lambda: np.exp(a) * (a != 0)),
        "maximum": (sparse.structured_maximum(x, 0.5), lambda: np.maximum(a, 0.5) * (a != 0)),
        "add to stored": (sparse.structured_add_s_v(x, s), lambda: (a + c) * (a != 0)),
        "rows taken": (x[1:3], lambda: a[1:3]),
        "row taken": (x[2], lambda: a[2:3]),
        "element": (x[2, 1], lambda: a[2, 1]),
        "beside": (sparse.hstack([x, y]), lambda: np.hstack([a, b])),
        "above": (sparse.vstack([x, y], format="csr"), lambda: np.vstack([a, b])),
        "square": (sparse.square_diagonal(s), lambda: np.diag(c)),
        "diagonal": (sparse.diag(sparse.dot(x, y.T)), lambda: np.diag(a @ b.T)),
        "cleaned": (sparse.clean(x * sparse.gt(x, 0.5)), lambda: a * (a > 0.5)),
        "greater": (sparse.gt(x, y), lambda: a > b),
        "equal to": (sparse.eq(x, d), lambda: a == e),
        "cast": (sparse.cast(x, "float32"), lambda: a.astype("float32")),
        "ones": (sparse.sp_ones_like(x), lambda: a != 0),
        "zeros": (sparse.sp_zeros_like(x), lambda: a * 0),
        "usmm": (sparse.usmm(v, x, d.T, d[:, :4]), lambda: 3 * a @ e.T + e[:, :4]),
        "shape": (x.shape, lambda: (4, 5)),
    }  # fmt: skip
    p, q, e, c = _matrix(4, 5, format), _matrix(4, 5, "csc"), RANDOM.rand(4, 5), RANDOM.rand(5)
    a, b = p.toarray(), q.toarray()
    f = function([x, y, d, s, v], {name: pair[0] for name, pair in made.items()})
    found = f(p, q, e, c, 3.0)
    for name, (_, wanted) in made.items():
        np.testing.assert_allclose(_dense(found[name]), wanted(), rtol=1e-6, err_msg=name)


@pytest.mark.parametrize("format", FORMATS)
def test_gradients_have_the_places_of_the_matrix(format):
    x, d = sparse.matrix(format, "x", "float64"), T.dmatrix("d")
    y = sparse.csr_matrix("y", "float64")
    costs = [
        T.tanh(sparse.dot(x, d)).sum(),
        sparse.sp_sum(sparse.sqr(sparse.dot(x, y.T))),
        sparse.sp_sum(sparse.sqr(x + y)) + sparse.sp_sum(sparse.structured_exp(x * y)),
        (sparse.dense_from_sparse(sparse.hstack([x, y])) ** 3).sum() + sparse.diag(x.dot(y.T))[1],
    ]
    p, q, e = _matrix(4, 5, format), _matrix(4, 5), RANDOM.rand(5, 3)
    for cost in costs:
        options = {"on_unused_input": "ignore"}
        value = function([x, y, d], cost, **options)
        by_x, by_d = T.grad(cost, [x, d], disconnected_inputs="ignore")
        found = function([x, y, d], [by_x, by_d], **options)(p, q, e)
        assert found[0].format == format and (found[0].indptr == p.indptr).all()
        for place in range(p.nnz):
            ends = []
            for step in (1e-6, -1e-6):
                moved = p.copy()
                moved.data[place] += step
                ends.append(value(moved, q, e))
            np.testing.assert_allclose(found[0].data[place], (ends[0] - ends[1]) / 2e-6, rtol=1e-5)


def test_sampling_dot():
    x, y, p = T.dmatrix("x"), T.dmatrix("y"), sparse.csr_matrix("p")
    f = function([x, y, p], sparse.sampling_dot(x, y, p))
    a, b, places = RANDOM.rand(4, 3), RANDOM.rand(5, 3), _matrix(4, 5)
    np.testing.assert_allclose(f(a, b, places).toarray(), places.toarray() * (a @ b.T))


def test_a_linear_model_of_sparse_examples_learns():
    x, y = sparse.csr_matrix("x"), T.dvector("y")
    w = theano.shared(np.zeros(5), name="w")
    cost = ((sparse.dot(x, w) - y) ** 2).mean()
    train = function([x, y], cost, updates=[(w, w - 0.5 * T.grad(cost, w))])
    examples, wanted = _matrix(40, 5), RANDOM.rand(5)
    losses = [float(train(examples, examples @ wanted)) for _ in range(300)]
    assert losses[-1] < 1e-4 * losses[0]


def test_shared_matrices_are_updated():
    p = _matrix(4, 5)
    s = theano.shared(p, name="s")
    f = function([], sparse.sp_sum(s), updates=[(s, s * 2.0)])
    np.testing.assert_allclose([f(), f()], [p.sum(), 2 * p.sum()])
    np.testing.assert_allclose(s.get_value().toarray(), 4 * p.toarray())
    s.set_value(_matrix(2, 3))
    assert s.get_value().shape == (2, 3)


def test_what_is_wrong_is_told_at_the_line():
    x, d = sparse.csr_matrix("x", "float32"), T.dmatrix("d")
    f = function([x], sparse.sp_sum(x))
    with pytest.raises(TypeError, match="expected a sparse matrix of SciPy's"):
        f(np.ones((2, 2)))
    with pytest.raises(TypeError, match="cannot store elements of float64"):
        f(_matrix(2, 2))
    with pytest.raises(TypeError, match=r"write T\.dot(.|\n)*"):
        sparse.dot(d, d)
    with pytest.raises(NotImplementedError, match="use csr or csc"):
        sparse.bsr_matrix("b")
    with pytest.raises(TypeError, match="csr_from_dense"):
        sparse.as_sparse_variable(d)
