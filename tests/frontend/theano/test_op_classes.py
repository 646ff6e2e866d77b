"""Theano's classes of its own operations, and functions that programs name by their modules."""

import numpy as np
import pytest
import scipy.linalg

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import function

RANDOM = np.random.RandomState(20250201)
A = RANDOM.rand(4, 4) + 4 * np.eye(4)
S = A + A.T
V = RANDOM.rand(4)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (lambda x: T.elemwise.Sum(axis=0)(x), A.sum(0)),
        (lambda x: T.elemwise.Prod(1)(x), A.prod(1)),
        (lambda x: T.elemwise.CAReduce(theano.scalar.maximum, axis=1)(x), A.max(1)),
        (lambda x: T.elemwise.DimShuffle((False, False), (1, "x", 0))(x), A.T[:, None]),
        (lambda x: T.nlinalg.MatrixInverse()(x), np.linalg.inv(A)),
        (lambda x: T.nlinalg.MatrixPinv()(x), np.linalg.pinv(A)),
        (lambda x: T.nlinalg.Det()(x), np.linalg.det(A)),
        (lambda x: T.nlinalg.Eigh()(x + x.T)[0], np.linalg.eigvalsh(S)),
        (lambda x: T.nlinalg.SVD(compute_uv=False)(x), np.linalg.svd(A, compute_uv=False)),
        (lambda x: abs(T.nlinalg.QRIncomplete("r")(x)), abs(np.linalg.qr(A, "r"))),
        (lambda x: T.slinalg.Cholesky(lower=False)(x + x.T), np.linalg.cholesky(S).T),
        (lambda x: T.slinalg.Solve()(x, V), np.linalg.solve(A, V)),
        (
            lambda x: T.slinalg.Solve("lower_triangular")(x, V),
            scipy.linalg.solve_triangular(A, V, lower=True),
        ),
        (lambda x: T.extra_ops.CumOp(axis=1, mode="mul")(x), A.cumprod(1)),
        (lambda x: T.extra_ops.Unique()(x > 2), np.unique(A > 2)),
        (lambda x: T.extra_ops.CpuContiguous()(x.T), A.T),
        (lambda x: T.basic.Join()(0, x, x), np.vstack([A, A])),
        (lambda x: T.basic.ARange("int32")(0, x.shape[0], 2), np.arange(0, 4, 2, "int32")),
        (lambda x: theano.compile.Rebroadcast((0, True))(x[:1]) + x, A[:1] + A),
        (lambda x: theano.compile.ops.Shape_i(1)(x), 4),
    ],
)
def test_classes_of_operations(made, expected):
    x = T.dmatrix("x")
    found = function([x], made(x))(A)
    np.testing.assert_allclose(found, expected, rtol=1e-10, atol=1e-12)


def test_classes_say_what_they_take():
    with pytest.raises(TypeError, match=r"Sum takes axis, dtype, acc_dtype, not \['axes'\]"):
        T.elemwise.Sum(axes=0)
    with pytest.raises(ValueError, match="A_structure is one of general"):
        T.slinalg.Solve("diagonal")(T.dmatrix(), T.dvector())
    assert T.elemwise.Sum(axis=0) == T.elemwise.Sum(0) != T.elemwise.Sum(1)


def test_assertions_in_graphs():
    x = T.dvector("x")
    checked = T.opt.Assert("negative numbers")(x, T.ge(x, 0).all(), x.shape[0] > 1)
    f = function([x], [checked.sum(), T.grad((checked**2).sum(), x)])
    total, slope = f([1, 2])
    assert total == 3 and np.array_equal(slope, [2, 4])
    for wrong in ([1, -2], [1]):
        with pytest.raises(AssertionError, match="negative numbers"):
            f(wrong)


def test_greatest_and_least_elements():
    x, k = T.dmatrix("x"), T.iscalar("k")
    values = RANDOM.permutation(20).reshape(4, 5).astype(float)
    found, places = function([x, k], T.topk_and_argtopk(x, k, axis=0))(values, 3)
    assert np.array_equal(found, np.sort(values, 0)[::-1][:3])
    assert np.array_equal(np.take_along_axis(values, places, 0), found)
    assert np.array_equal(T.topk(x, -2).eval({x: values}), np.sort(values)[:, :2])
    assert np.array_equal(T.argtopk(x, 1, axis=None).eval({x: values}), [values.argmax()])
    with pytest.raises(ValueError, match="kth cannot be zero"):
        T.topk(x, 0)


def test_windows():
    m = T.iscalar("m")
    f = function([m], T.bartlett(m))
    for size in (0, 1, 2, 7):
        np.testing.assert_allclose(f(size), np.bartlett(size))


def test_functions_of_scalars():
    x, y = theano.scalar.float64("x"), theano.scalar.float64("y")
    found = function([x, y], theano.scalar.add(x, theano.scalar.sqr(y)))(1.0, 3.0)
    assert found == 10.0 and x.type is T.dscalar
    assert theano.scalar.Scalar("int8") in theano.scalar.int_types
    with pytest.raises(AttributeError, match=r"theano\.scalar\.Cast is not supported"):
        _ = theano.scalar.Cast


def test_an_application_that_a_program_makes():
    x, y = T.dmatrix("x"), T.dmatrix("y")
    theano.Apply(theano.compile.view_op, [x], [y])
    total, largest = T.dscalar("total"), T.dvector("largest")
    theano.Apply(theano.tensor.Sum(), [y], [total])
    theano.Apply(T.CAReduce(theano.scalar.maximum, axis=0), [y], [largest])
    f = function([x], [total, largest, T.grad(total, x)])
    values = np.array([[1.0, 5.0], [3.0, 2.0]])
    for found, expected in zip(f(values), [11.0, [3.0, 5.0], np.ones((2, 2))], strict=True):
        np.testing.assert_array_equal(found, expected)
    assert y.owner.op.name == "ViewOp"


def test_variables_of_a_class_of_ones_own_are_cloned():
    class Named(T.TensorVariable):
        def __init__(self, type=None, owner=None, index=None, name=None, distribution=None):
            super().__init__(type, owner, index or 0, name)
            if distribution is not None:
                self.shape_of = distribution.shape

    x, y = T.dvector("x"), Named(T.dvector, name="y")
    theano.Apply(theano.compile.view_op, [x], [y])
    z = theano.clone(y * 2, replace={x: x + 1})
    np.testing.assert_array_equal(z.eval({x: [1.0, 2.0]}), [4.0, 6.0])
    assert isinstance(z.owner.inputs[0], Named)
    x.tag.test_value = np.ones(2)
    assert x.clone().tag.test_value is x.tag.test_value and isinstance(y.clone(), Named)
