"""Graphs as modules at level nd."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.dialects.builtin import FileLineColLoc

from stepwell import jit
from stepwell.dialects.text import print_module


def text_of(function: Any, *specs: Any) -> str:
    return print_module(jit(function).lower(*specs).module())


def test_the_text() -> None:
    def softmax(x: Any) -> Any:
        e = np.exp(x - np.max(x, axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    assert text_of(softmax, "f32[n, 4]") == (
        """builtin.module {
  func.func @softmax(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
    %0 = nd.reduce max %x axes [1] keepdims : tensor<?x4xf32>
    %1 = nd.subtract %x, %0 : tensor<?x4xf32>, tensor<?x1xf32>
    %2 = nd.exp %1 : tensor<?x4xf32>
    %3 = nd.reduce sum %2 axes [1] keepdims : tensor<?x4xf32>
    %4 = nd.divide %2, %3 : tensor<?x4xf32>, tensor<?x1xf32>
    func.return %4 : tensor<?x4xf32>
  }
}
"""
    )


def test_equal_extents_are_one_value_and_need_no_check() -> None:
    text = text_of(lambda x: x[1:] - x[:-1], "f64[n]")
    assert text.count("arith.maxsi") == 1 and "cf.assert" not in text


def test_extents_required_to_be_equal_are_one_value() -> None:
    def function(x: Any, y: Any) -> Any:
        return (x + y) * np.zeros(len(y)) + np.ones(len(x))

    text = text_of(function, "f64[n]", "f64[m]")
    assert text.count("cf.assert") == 1
    assert "ValueError: operands could not be broadcast together with shapes (n,) (m,)" in text
    assert text.count("tensor.dim") == 2  # of each once, for the check; the rest is one value
    named = text_of(lambda x, y: x + y, "f64[n]", "f64[n]")
    assert named.count("cf.assert") == 1


def test_layouts() -> None:
    array = np.ones((4, 6))
    module = jit(lambda a, b, c: a + b + c).lower(array[:, :3], array[:, ::2], array[:, :3].copy())
    text = print_module(module.module())
    assert "%a: tensor<?x?xf64> {bufferization.buffer_layout = strided<[?, 1]>}" in text
    assert "%b: tensor<?x?xf64> {bufferization.buffer_layout = strided<[?, ?]>}" in text
    assert "%c: tensor<?x?xf64>)" in text


def test_every_op_has_its_line() -> None:
    def function(x: Any) -> Any:
        y = np.exp(x)
        return y[1:].sum()

    module = jit(function).lower("f64[n]").module()
    first = function.__code__.co_firstlineno
    lines = {}
    for op in module.walk():
        if op.name.startswith(("nd.", "arith.", "tensor.")):
            assert isinstance(op.location, FileLineColLoc), op
            assert op.location.filename.data == __file__
            lines[op.name] = op.location.line.data - first
    assert lines["nd.exp"] == 1 and lines["nd.slice"] == 2 and lines["nd.reduce"] == 2


def test_subgraphs_are_private_functions() -> None:
    from stepwell import grad

    def cost(w: Any, x: Any) -> Any:
        return np.mean(np.square(x @ w)) / x.shape[0]

    text = text_of(lambda w, x: grad(cost)(w, x), "f64[n]", "f64[m, n]")
    assert "func.func private @cost_1" in text
    assert "nd.value_and_grad @cost_1(%w, %x) wrt [0]" in text
    assert text.count("func.func") == 2
