"""Stability rewrites: finite where the plain formula is not, equal where it is."""

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.nd_stabilize import NdStabilizePass

V = "tensor<?xf64>"
S = "tensor<f64>"
SIGMOID = f"""
  %one = nd.constant dense<1.0> : {S}
  %n = nd.negative %x : {V}
  %e = nd.exp %n : {V}
  %p = nd.add %one, %e : {S}, {V}
  %s = nd.divide %one, %p : {S}, {V}
"""

# name -> (body giving %r, an op that the result must hold, the exact function, hard arguments)
CASES = {
    "sigmoid": (SIGMOID + f"%r = nd.negative %s : {V}", "nd.sigmoid",
                lambda x: -np.exp(-np.logaddexp(0, -x)), [-800.0, 0.0, 800.0]),
    "log sigmoid": (SIGMOID + f"%r = nd.log %s : {V}", "nd.softplus",
                    lambda x: -np.logaddexp(0, -x), [-800.0, -1.0, 0.0, 800.0]),
    "log (1 - sigmoid)": (
        SIGMOID + f"%q = nd.subtract %one, %s : {S}, {V}\n %r = nd.log %q : {V}", "nd.softplus",
        lambda x: -np.logaddexp(0, x), [-800.0, 0.0, 86.0, 800.0]),
    "log1p (-sigmoid)": (
        SIGMOID + f"%q = nd.negative %s : {V}\n %r = nd.log1p %q : {V}", "nd.softplus",
        lambda x: -np.logaddexp(0, x), [-800.0, 0.0, 86.0, 800.0]),
    "log (1 + exp)": (
        f"%one = nd.constant dense<1.0> : {S}\n %e = nd.exp %x : {V}\n"
        f"%p = nd.add %e, %one : {V}, {S}\n %r = nd.log %p : {V}", "nd.softplus",
        lambda x: np.logaddexp(0, x), [-800.0, 0.0, 800.0]),
    "log1p exp": (
        f"%e = nd.exp %x : {V}\n %r = nd.log1p %e : {V}", "nd.softplus",
        lambda x: np.logaddexp(0, x), [-800.0, 0.0, 800.0]),
    "log exp": (f"%e = nd.exp %x : {V}\n %r = nd.log %e : {V}", "func.return",
                lambda x: x, [-800.0, 0.0, 800.0]),
    "exp quotient": (
        f"%one = nd.constant dense<1.0> : {S}\n %e = nd.exp %x : {V}\n"
        f"%p = nd.add %e, %one : {V}, {S}\n %r = nd.divide %e, %p : {V}, {V}", "nd.sigmoid",
        lambda x: np.exp(-np.logaddexp(0, -x)), [-800.0, 0.0, 800.0]),
    "softmax": (
        f"%e = nd.exp %x : {V}\n %t = nd.reduce sum %e axes [0] keepdims : {V}\n"
        f"%r = nd.divide %e, %t : {V}, tensor<1xf64>", "nd.reduce max",
        lambda x: np.exp(x - x.max()) / np.exp(x - x.max()).sum(), [-800.0, 700.0, 800.0]),
    "log softmax": (
        f"%e = nd.exp %x : {V}\n %t = nd.reduce sum %e axes [0] keepdims : {V}\n"
        f"%q = nd.divide %e, %t : {V}, tensor<1xf64>\n %r = nd.log %q : {V}", "nd.reduce max",
        lambda x: x - x.max() - np.log(np.exp(x - x.max()).sum()), [-800.0, 700.0, 800.0]),
    "logsumexp": (
        f"%e = nd.exp %x : {V}\n %t = nd.reduce sum %e axes [0] keepdims : {V}\n"
        f"%l = nd.log %t : tensor<1xf64>\n %r = nd.multiply %l, %x : tensor<1xf64>, {V}",
        "nd.reduce max",
        lambda x: x * (x.max() + np.log(np.exp(x - x.max()).sum())), [700.0, 800.0, 0.0]),
    "x log x": (f"%l = nd.log %x : {V}\n %r = nd.multiply %x, %l : {V}, {V}", "nd.where",
                lambda x: np.where(x == 0, 0.0, x * np.log(np.where(x == 0, 1, x))),
                [0.0, 0.5, 2.0]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_rewrite(name):
    body, expected_op, exact, hard = CASES[name]
    text = f"func.func @f(%x: {V}) -> {V} {{\n{body}\n func.return %r : {V}\n}}"
    module = parse_module(text)
    easy = np.random.default_rng(0).uniform(0.1, 2.0, 7)
    before = run(module, "f", easy)[0]
    NdStabilizePass().apply(make_context(), module)
    module.verify()
    assert expected_op in print_module(module)
    np.testing.assert_allclose(run(module, "f", easy)[0], before, rtol=1e-13)
    x = np.array(hard)
    result = run(module, "f", x)[0]
    assert np.isfinite(result).all()
    np.testing.assert_allclose(result, exact(x), rtol=1e-13)


def test_shifted_softmax_is_left_alone():
    text = f"""func.func @f(%x: {V}) -> {V} {{
  %m = nd.reduce max %x axes [0] keepdims : {V}
  %d = nd.subtract %x, %m : {V}, tensor<1xf64>
  %e = nd.exp %d : {V}
  %t = nd.reduce sum %e axes [0] keepdims : {V}
  %r = nd.divide %e, %t : {V}, tensor<1xf64>
  func.return %r : {V}
}}"""
    module = parse_module(text)
    before = print_module(module)
    NdStabilizePass().apply(make_context(), module)
    assert print_module(module) == before


def test_of_nothing_there_is_no_maximum():
    text = """func.func @f(%x: tensor<0x3xf64>) -> (tensor<3xf64>, tensor<0x3xf64>) {
  %e = nd.exp %x : tensor<0x3xf64>
  %t = nd.reduce sum %e axes [0] : tensor<0x3xf64>
  %r = nd.log %t : tensor<3xf64>
  %k = nd.reduce sum %e axes [0] keepdims : tensor<0x3xf64>
  %s = nd.divide %e, %k : tensor<0x3xf64>, tensor<1x3xf64>
  func.return %r, %s : tensor<3xf64>, tensor<0x3xf64>
}"""
    module = parse_module(text)
    before = print_module(module)
    NdStabilizePass().apply(make_context(), module)
    assert print_module(module) == before
