"""Operations that programs define, and those that print or change gradients."""

import pickle

import numpy as np
import pytest

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import function, printing
from stepwell.theano.gradient import DisconnectedType, disconnected_grad, grad_clip, grad_scale

RANDOM = np.random.RandomState(20250129)


class AXPBOp(theano.Op):
    """As Theano's documentation defines it: output = a * x + b."""

    __props__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b
        super().__init__()

    def make_node(self, x):
        x = theano.tensor.as_tensor_variable(x)
        return theano.Apply(self, [x], [x.type()])

    def perform(self, node, inputs, output_storage):
        x = inputs[0]
        z = output_storage[0]
        z[0] = self.a * x + self.b

    def infer_shape(self, node, i0_shapes):
        return i0_shapes

    def grad(self, inputs, output_grads):
        return [self.a * output_grads[0]]


def test_an_operation_of_a_program():
    x = T.matrix("x")
    mult4plus5op = AXPBOp(4, 5)
    assert mult4plus5op == AXPBOp(4, 5) and mult4plus5op != AXPBOp(4, 6)
    assert str(mult4plus5op(x)) == "AXPBOp{a=4, b=5}.0"
    values = RANDOM.rand(3, 2)
    f = function([x], [mult4plus5op(x), T.grad((mult4plus5op(x) ** 2).sum(), x)])
    found, gradient = f(values)
    assert np.array_equal(found, 4 * values + 5)
    np.testing.assert_allclose(gradient, 8 * (4 * values + 5))
    again = pickle.loads(pickle.dumps(function([x], AXPBOp(2, 1)(x))))
    assert np.array_equal(again(values), 2 * values + 1)


def test_an_operation_inside_of_scan_is_differentiated():
    x = T.matrix("x")
    rows, _ = theano.scan(lambda row: AXPBOp(3.0, 1.0)(row.dimshuffle("x", 0))[0], x)
    values = RANDOM.rand(3, 2)
    found, gradient = function([x], [rows, T.grad((rows**2).sum(), x)])(values)
    np.testing.assert_allclose(found, 3 * values + 1)
    np.testing.assert_allclose(gradient, 6 * (3 * values + 1))


class SumDiffOp(theano.Op):
    """Two results; shapes that only `perform` knows."""

    def make_node(self, x, y):
        x, y = map(T.as_tensor_variable, (x, y))
        return theano.Apply(self, [x, y], [x.type(), T.lvector()])

    def perform(self, node, inputs, output_storage):
        x, y = inputs
        output_storage[0][0] = (x + y)[x > y]
        output_storage[1][0] = np.flatnonzero(x > y)

    def L_op(self, inputs, outputs, output_grads):
        return [output_grads[0], DisconnectedType()()]


def test_results_whose_shapes_only_the_operation_knows():
    x, y = T.dvectors("x", "y")
    total, places = SumDiffOp()(x, y)
    f = function([x, y], [2 * total, places])
    found = f([1, 5, 3], [2, 2, 2])
    assert np.array_equal(found[0], [14, 10]) and np.array_equal(found[1], [1, 2])
    assert f([1.0], [2.0])[0].shape == (0,)
    with pytest.raises(NotImplementedError, match=r"define SumDiffOp\.infer_shape"):
        function([x, y], T.grad(total.sum(), x))


def test_what_perform_raises_is_raised():
    class Fails(AXPBOp):
        def perform(self, node, inputs, output_storage):
            raise KeyError("nothing there")

    x = T.matrix("x")
    f = function([x], Fails(1, 1)(x) + 1)
    for _ in range(2):
        with pytest.raises(KeyError, match="nothing there"):
            f(np.ones((1, 1)))


def test_functions_of_arrays_as_operations():
    @theano.as_op(itypes=[T.dmatrix, T.dmatrix], otypes=[T.dmatrix])
    def numpy_dot(a, b):
        return np.dot(a, b)

    x, y = T.dmatrices("xy")
    one, other = RANDOM.rand(5, 4), RANDOM.rand(4, 3)
    assert np.array_equal(function([x, y], numpy_dot(x, y))(one, other), np.dot(one, other))
    with pytest.raises(TypeError, match="takes"):
        numpy_dot(x, T.dvector())


def test_graphs_as_operations():
    x, y, z = T.scalars("xyz")
    op = theano.OpFromGraph([x, y, z], [x + y * z])
    f = function([x, y, z], [op(x, y, z) - op(z, y, x), T.grad(op(x, y, z), y)])
    assert f(1.0, 2.0, 3.0) == [1 + 6 - 3 - 2, 3.0]


def test_print_prints_once_a_call(capfd):
    x = T.dvector("x")
    shown = printing.Print("this is a very important value", attrs=("shape", "__str__"))(x)
    f = function([x], [shown * 5, T.grad((shown**2).sum(), x)])
    assert capfd.readouterr().out == ""
    found = f([1, 2])
    assert np.array_equal(found[0], [5, 10]) and np.array_equal(found[1], [2, 4])
    lines = capfd.readouterr().out.splitlines()
    assert set(lines) == {
        "this is a very important value shape = (2,)",
        "this is a very important value __str__ = [1. 2.]",
    }
    function([x], shown.sum())([1, 2])
    assert len(capfd.readouterr().out.splitlines()) == 2


def test_gradients_that_are_changed():
    x = T.dvector("x")
    at = [0.5, -2.0]
    f = function(
        [x],
        [
            T.grad((5 * grad_clip(x, -1, 1)).sum(), x),
            T.grad((grad_scale(x, 0.25) ** 2).sum(), x),
            T.grad((disconnected_grad(x) * x).sum(), x),
        ],
    )
    clipped, scaled, half = f(at)
    assert np.array_equal(clipped, [1, 1])
    assert np.array_equal(scaled, [0.25, -1.0])
    assert np.array_equal(half, at)


def test_graphs_are_printed_as_theano_prints_them():
    x, w, b = T.dmatrix("x"), T.dvector("w"), T.dscalar("b")
    prediction = 1 / (1 + T.exp(-T.dot(x, w) - b)) > 0.5
    assert printing.pprint(prediction) == (
        "gt((TensorConstant{1} / (TensorConstant{1} + exp(((-(x \\dot w)) - b)))), "
        "TensorConstant{0.5})"
    )
    assert printing.debugprint(prediction, file="str") == (
        "Elemwise{gt,no_inplace} [id A] ''   \n"
        " |Elemwise{true_div,no_inplace} [id B] ''   \n"
        " | |InplaceDimShuffle{x} [id C] ''   \n"
        " | | |TensorConstant{1} [id D]\n"
        " | |Elemwise{add,no_inplace} [id E] ''   \n"
        " |   |InplaceDimShuffle{x} [id F] ''   \n"
        " |   | |TensorConstant{1} [id D]\n"
        " |   |Elemwise{exp,no_inplace} [id G] ''   \n"
        " |     |Elemwise{sub,no_inplace} [id H] ''   \n"
        " |       |Elemwise{neg,no_inplace} [id I] ''   \n"
        " |       | |dot [id J] ''   \n"
        " |       |   |x [id K]\n"
        " |       |   |w [id L]\n"
        " |       |InplaceDimShuffle{x} [id M] ''   \n"
        " |         |b [id N]\n"
        " |InplaceDimShuffle{x} [id O] ''   \n"
        "   |TensorConstant{0.5} [id P]\n"
    )


def test_an_error_of_perform_where_it_tells_the_shape():
    class FirstTwo(theano.Op):
        __props__ = ()

        def make_node(self, x):
            return theano.Apply(self, [T.as_tensor_variable(x)], [T.dvector()])

        def perform(self, node, inputs, output_storage):
            if inputs[0].size > 3:
                raise IndexError("too many")
            output_storage[0][0] = inputs[0][:2].copy()

    x = T.dvector("x")
    for f in (theano.function([x], FirstTwo()(x)), theano.function([x], FirstTwo()(x) * 2)):
        with pytest.raises(IndexError, match="too many"):
            f(np.ones(5))
        assert f(np.ones(3)).shape == (2,)


def test_gradients_of_a_graph_that_a_program_gives():
    x, y = T.scalars("xy")
    s = theano.shared(5.0)
    op = theano.OpFromGraph([x, y], [x * y], grad_overrides=["default", lambda i, g: i[0] * 7])
    found = function([x, y], T.grad(op(x, y * y), [x, y]))(2.0, 3.0)
    assert found == [9.0, 2 * 7 * 6]
    op = theano.OpFromGraph(
        [x, y], [x * y * s, x + y], lop_overrides=lambda i, o, g: [g[0] * 7 + o[0], g[1] * 3]
    )
    first, second = op(x, y)
    cost = first * 2 + second * 5
    found = function([x, y], [cost, *T.grad(cost, [x, y, s])])(2.0, 3.0)
    assert found == [85.0, 44.0, 15.0, 12.0]
    u, v = T.vectors("uv")
    none = theano.gradient.DisconnectedType()()
    op = theano.OpFromGraph([x, y], [x * y], grad_overrides=["default", none])
    rows, _ = theano.scan(op, sequences=[u, v])
    found = function([u, v], T.grad(rows.sum(), [u, v]))([1, 2], [3, 4])
    assert np.array_equal(found, [[3, 4], [0, 0]])
    other = theano.OpFromGraph([x, y, s_ := T.scalar()], [x * s_, y * s_])
    op = theano.OpFromGraph([x, y], [x * y], grad_overrides=other)
    assert function([x, y], T.grad(op(x, y), [x, y]))(2.0, 3.0) == [2.0, 3.0]
    with pytest.raises(ValueError, match="exclusive"):
        theano.OpFromGraph([x], [x], lop_overrides=other, grad_overrides=other)
    with pytest.raises(ValueError, match="1 overrides for 2 inputs"):
        theano.OpFromGraph([x, y], [x], grad_overrides=[other])
