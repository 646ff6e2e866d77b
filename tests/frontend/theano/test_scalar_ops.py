"""Operations on single elements that programs define, as Theano's documentation writes them."""

import numpy as np
import pytest
import scipy.special

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import function, scalar
from stepwell.theano.tensor.elemwise import CAReduce, Elemwise

RANDOM = np.random.RandomState(5)


class XlogY(scalar.BinaryScalarOp):
    def impl(self, x, y):
        return 0.0 if x == 0.0 else x * np.log(y)

    def grad(self, inputs, gradients):
        x, y = inputs
        (gz,) = gradients
        return [gz * scalar.log(y), gz * x / y]


class Halves(scalar.UnaryScalarOp):
    nout = 2

    def impl(self, x):
        return x // 2, x - x // 2


xlogy = Elemwise(XlogY(scalar.upgrade_to_float, name="scalar_xlogy"), name="xlogy")


def test_an_operation_of_two_elements_broadcasts():
    x, y = T.dmatrix("x"), T.dvector("y")
    f = function([x, y], xlogy(x, y))
    a, b = RANDOM.rand(3, 4), RANDOM.rand(4) + 0.5
    a[1, 2] = 0.0
    np.testing.assert_allclose(f(a, b), a * np.log(b), rtol=1e-15)
    assert f(a[:1], b).shape == (1, 4)
    i = T.ivector("i")
    assert xlogy(i, i).dtype == "float64" and xlogy(T.bvector(), T.wvector()).dtype == "float32"
    assert xlogy(T.drow(), T.dcol()).broadcastable == (False, False)
    assert xlogy(T.drow(), T.drow()).broadcastable == (True, False)
    assert function([i], xlogy(i, i))([0, 1]).tolist() == [0.0, 0.0]


def test_a_gradient_is_that_of_its_rule_and_summed_where_operands_stretch():
    x, y, r, c = T.dmatrix("x"), T.dvector("y"), T.drow("r"), T.dcol("c")
    f = function([x, y], T.grad((xlogy(x, y) ** 2).sum(), [x, y]))
    a, b = RANDOM.rand(3, 4) + 0.5, RANDOM.rand(4) + 0.5
    value = a * np.log(b)
    gx, gy = f(a, b)
    np.testing.assert_allclose(gx, 2 * value * np.log(b))
    np.testing.assert_allclose(gy, (2 * value * a / b).sum(0))
    g = function([r, c], T.grad(xlogy(r, c).sum(), [r, c]))
    gr, gc = g(b[None], a[:, :1])
    np.testing.assert_allclose(gr, np.log(a[:, :1]).sum(0, keepdims=True).repeat(4, 1))
    np.testing.assert_allclose(gc, (b / a[:, :1]).sum(1, keepdims=True))
    s = T.dvector("s")
    both = function([s], T.grad(xlogy(s, s).sum(), s))
    np.testing.assert_allclose(both(b), np.log(b) + 1)
    T.verify_grad(xlogy, [a, b], rng=RANDOM)


def test_several_results():
    x = T.lvector("x")
    op = Halves(lambda t: (t, t))
    low, high = function([x], Elemwise(op)(x))([1, 2, 7])
    assert low.tolist() == [0, 1, 3] and high.tolist() == [1, 1, 4] and low.dtype == np.int64


def test_composites():
    x, y, z = scalar.floats("xyz")
    op = scalar.Composite([x, y], [x * y + 1, x - y])
    nested = Elemwise(scalar.Composite([x, y, z], [op(x, y)[0] * z]))
    a, b = T.dmatrix("a"), T.dvector("b")
    found = function([a, b], [*Elemwise(op)(a, b), nested(a, b, b)])
    v, w = RANDOM.rand(2, 3), RANDOM.rand(3)
    for result, value in zip(found(v, w), (v * w + 1, v - w, (v * w + 1) * w), strict=True):
        np.testing.assert_allclose(result, value, rtol=1e-15)
    T.verify_grad(nested, [v, w, w], rng=RANDOM)


def test_operations_of_theano_itself():
    x, y = T.dmatrix("x"), T.dmatrix("y")
    e = Elemwise(scalar.add)(x, y)
    assert isinstance(e.owner.op, Elemwise) and str(e.owner.op) == "Elemwise{add,no_inplace}"
    assert function([x, y], e)([[1.0]], [[2.0]]) == 3.0
    assert function([x], CAReduce(scalar.add, axis=[0])(x))([[1, 2], [3, 4]]).tolist() == [4, 6]


def test_types_of_results():
    i8, i32, f32, c64 = (scalar.Scalar(t) for t in ("int8", "int32", "float32", "complex64"))
    assert scalar.upgrade_to_float(i8) == (f32,)
    assert scalar.upgrade_to_float(i32, f32) == (scalar.float64,)
    assert scalar.upcast_out(i8, i32) == (i32,) and scalar.same_out(i8) == (i8,)
    assert scalar.same_out_min8(scalar.Scalar("bool")) == (i8,) and scalar.real_out(c64) == (f32,)
    assert list(scalar.transfer_type(1, None)(i8, i32)) == [i32, i32]
    assert scalar.unary_out_lookup({i8: i32})(i8) == (i32,)
    for rule in (scalar.upgrade_to_float_no_complex, scalar.unary_out_lookup({i8: i32})):
        with pytest.raises(TypeError, match=r"test_scalar_ops.py"):
            rule(c64)


def test_mistakes_are_named_at_the_line():
    class Nothing(scalar.UnaryScalarOp):
        pass

    x = T.dvector("x")
    with pytest.raises(NotImplementedError, match=r"element types(.|\n)*test_scalar_ops.py"):
        Nothing()(x)
    with pytest.raises(TypeError, match=r"takes 1 operands, not 2(.|\n)*test_scalar_ops.py"):
        Nothing(scalar.same_out)(x, x)
    with pytest.raises(NotImplementedError, match=r"Nothing.impl"):
        function([x], Nothing(scalar.same_out)(x))([1.0])


def test_shapes_of_an_operation_of_one_variable_twice():
    class Total(theano.Op):
        def make_node(self, a, b):
            return theano.Apply(self, [a, b], [a.type()])

        def perform(self, node, inputs, output_storage):
            output_storage[0][0] = inputs[0] + inputs[1]

        def infer_shape(self, node, shapes):
            return [shapes[1]]

    x = T.dvector("x")
    assert function([x], Total()(x, x))([1.0, 2.0]).tolist() == [2.0, 4.0]


def test_classes_of_scalar_operations():
    made = scalar.GammaLn(scalar.upgrade_to_float, name="scalar_gammaln")
    gammaln = T.Elemwise(made, name="gammaln")
    x = T.dvector("x")
    assert str(made) == "scalar_gammaln" and str(gammaln) == "Elemwise{gammaln,no_inplace}"
    values = [gammaln(x), scalar.Add()(x, x), T.grad(gammaln(x).sum(), x)]
    found = function([x], values)([1.0, 3.0])
    expected = [[0, np.log(2)], [2, 6], scipy.special.psi([1.0, 3.0])]
    np.testing.assert_allclose(found, expected, atol=1e-15)
    assert scalar.Exp() == scalar.Exp() and scalar.Exp() != scalar.Log()
