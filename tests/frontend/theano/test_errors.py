"""The errors that Theano's users expect, at the lines that cause them."""

import inspect

import numpy as np
import pytest

import stepwell.theano as theano
import stepwell.theano.tensor as T
from stepwell.theano import In, function, shared
from stepwell.theano.compile import UnusedInputError
from stepwell.theano.gof import MissingInputError
from stepwell.theano.gradient import DisconnectedInputError


def here(offset):
    """This file's place `offset` lines from the caller."""
    return f"test_errors.py:{inspect.stack()[1].lineno + offset}"


def test_a_float64_array_for_a_float32_matrix():
    x = T.fmatrix("x")
    f = function([x], x * 2)
    line = here(2)
    with pytest.raises(TypeError, match="loss of precision") as error:
        f(np.ones((2, 2)))
    assert line in str(error.value) and '"x"' in str(error.value)
    assert f([[0.5, 2]]).dtype == np.float32
    assert function([x], x, allow_input_downcast=True)(np.ones((2, 2))).dtype == np.float32


def test_a_wrong_rank():
    x = T.dmatrix("x")
    with pytest.raises(TypeError, match="Wrong number of dimensions: expected 2, got 1"):
        function([x], x)(np.ones(3))
    with pytest.raises(TypeError, match="broadcastable dimension"):
        r = T.drow("r")
        function([r], r)(np.ones((2, 3)))


def test_shapes_that_do_not_fit_name_the_line_of_the_expression():
    x, y = T.dvectors("x", "y")
    line = here(1)
    z = x + y
    f = function([x, y], z)
    with pytest.raises(ValueError, match=r"shapes \(2,\) \(3,\)") as error:
        f([1, 2], [1, 2, 3])
    assert line in str(error.value)


def test_an_unused_input():
    x, y = T.dscalars("x", "y")
    with pytest.raises(UnusedInputError, match="index 1 is not part"):
        function([x, y], x)
    assert function([x, y], x, on_unused_input="ignore")(1, 2) == 1
    with pytest.warns(UserWarning, match="index 1"):
        function([x, y], x, on_unused_input="warn")


def test_a_missing_input():
    x, y = T.dscalars("x", "y")
    with pytest.raises(MissingInputError, match="needs y"):
        function([x], x + y)


def test_wrong_calls():
    x, y = T.dscalars("x", "y")
    f = function([x, In(y, value=1)], x + y)
    with pytest.raises(TypeError, match="Missing required input: x"):
        f()
    with pytest.raises(TypeError, match="Too many parameters"):
        f(1, 2, 3)
    with pytest.raises(TypeError, match="Unknown input or state: z"):
        f(1, z=2)
    with pytest.raises(TypeError, match="twice"):
        f(1, x=2)


def test_wrong_functions():
    x, s = T.dscalar("x"), shared(0.0, "s")
    with pytest.raises(TypeError, match="shared variable"):
        function([s], s)
    with pytest.raises(TypeError, match="are a list"):
        function(x, x)
    with pytest.raises(UnusedInputError, match="twice"):
        function([x, x], x)
    with pytest.raises(TypeError, match="must have the same type"):
        n = shared(0)
        function([x], [], updates=[(n, n + x)])
    with pytest.raises(TypeError, match="must be a SharedVariable"):
        function([x], [], updates=[(x, s)])
    with pytest.raises(ValueError, match="already has an update"):
        function([x], [], updates=[(s, x), (s, x)])
    with pytest.raises(TypeError, match="Cannot convert Type"):
        function([x], s, givens={s: T.dvector()})
    for outputs in (1.0, [x, 1.0], {"one": 1.0}):
        with pytest.raises(TypeError, match="Outputs must be theano Variable or Out"):
            function([x], outputs)


def test_gradients_that_cannot_be():
    x, y = T.dvector("x"), T.dscalar("y")
    with pytest.raises(TypeError, match="cost must be a scalar"):
        T.grad(x * 2, x)
    with pytest.raises(DisconnectedInputError, match="not part of the computational graph"):
        T.grad(x.sum(), y)
    zero = T.grad(x.sum(), y, disconnected_inputs="ignore")
    assert function([x, y], zero, on_unused_input="ignore")([1], 2) == 0
    with pytest.raises(TypeError, match="is real"):
        T.grad(T.zscalar(), y)
    i = T.ivector("i")
    assert function([x], T.grad((x > 0).sum(), x))([1]) == 0
    with pytest.raises(DisconnectedInputError, match="not part"):
        T.grad(i.sum(), y)


def test_python_statements_on_variables():
    x = T.dvector("x")
    with pytest.raises(TypeError, match="boolean"):
        if x.sum() > 0:
            pass
    with pytest.raises(TypeError, match="use theano"):
        for _ in x:
            pass
    with pytest.raises(TypeError, match="no len"):
        len(x)


def test_wrong_shared_values():
    with pytest.raises(TypeError, match="numeric values"):
        shared(T.dscalar())
    with pytest.raises(TypeError, match=r"shared\(numpy.asarray\(value\)\)"):
        T.exp(shared([1, 2]))
    s = shared(np.zeros(2, np.float32))
    with pytest.raises(TypeError, match="precision"):
        s.set_value(np.zeros(2))
    with pytest.raises(TypeError, match="Wrong number of dimensions"):
        s.set_value(np.zeros((2, 2), np.float32))


def test_wrong_scans():
    x = T.dvector("x")
    with pytest.raises(ValueError, match="how many steps"):
        theano.scan(lambda: x)
    with pytest.raises(TypeError, match="the initial state"):
        theano.scan(lambda a, s: a + s, x, np.int64(0))
    short, _ = theano.scan(lambda a: a, x, n_steps=5)
    with pytest.raises(ValueError, match="too short"):
        function([x], short)([1, 2])


def test_operations_that_are_not_there():
    with pytest.raises(AttributeError, match="not supported"):
        T.nothing_like_this  # noqa: B018


def test_extents_that_are_computed_have_no_name_in_messages():
    data, weights = theano.shared(np.ones((100, 7))), theano.shared(np.ones((6, 2)))
    index, x = T.lscalar("index"), T.dmatrix("x")
    rows = data[index * 20 : (index + 1) * 20]
    f = theano.function([index], T.dot(x, weights), givens={x: rows})
    with pytest.raises(ValueError, match=r"shapes \(\?,7\) and \(6,2\) not aligned"):
        f(0)


def test_no_test_values_are_asked_of_what_a_compilation_makes():
    x = T.dvector("x")
    x.tag.test_value = np.ones(2)
    with theano.config.change_flags(compute_test_value="raise"):
        y = T.gammaln(x).sum()
        f = function([x], [y, T.grad(y, x)])
    assert f([1.0, 2.0])[0] == 0.0


def test_settings_are_looked_through():
    known = {setting.fullname: setting for setting in theano.configparser._config_var_list}
    assert known["floatX"].__get__(True, None) == "float64" == known["floatX"].default
    known["scan.debug"].__set__(None, True)
    assert theano.config.scan.debug is True
    known["scan.debug"].__set__(None, False)
