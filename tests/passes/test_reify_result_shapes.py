"""`@f_shapes`: the extents of results, the asserts on shapes, and that it computes nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.pipeline import parse_pipeline

PIPELINE = "convert-nd-to-linalg,linalg-fuse-elementwise-ops,reify-result-shapes"

SUM = """
func.func @f(%x: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}, %y: tensor<?xf32>)
    -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %m = tensor.dim %y, %c0 : tensor<?xf32>
  %e = arith.cmpi eq, %n, %m : index
  cf.assert %e, "ValueError: operands could not be broadcast together"
  %r = nd.add %x, %y : tensor<?xf32>
  func.return %r : tensor<?xf32>
}"""

SHAPES = """
func.func @f(%x: tensor<?x4xf32>, %k: tensor<i64>) -> (tensor<f32>, tensor<?x2x2xf32>,
    tensor<?xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %e = nd.exp %x : tensor<?x4xf32>
  %all = nd.reduce sum %e axes [0, 1] : tensor<?x4xf32>
  %a = nd.reshape %e [%n, 2, 2] : tensor<?x4xf32>
  %n4 = arith.muli %n, %c4 : index
  %b = nd.reshape %e [%n4] : tensor<?x4xf32>
  %h = arith.subi %n, %c1 : index
  %c = nd.slice %e [1, 0] [%h, 4] [1, 1] : tensor<?x4xf32>
  %d = nd.concatenate %c, %e axis 0 : tensor<?x4xf32>, tensor<?x4xf32>
  %ks = tensor.extract %k[] : tensor<i64>
  %ki = arith.index_cast %ks : i64 to index
  %in = arith.cmpi ult, %ki, %n : index
  cf.assert %in, "IndexError: out of range"
  %l = scf.for %i = %c0 to %ki step %c1 iter_args(%v = %e) -> (tensor<?x4xf32>) {
    %w = nd.sin %v : tensor<?x4xf32>
    scf.yield %w : tensor<?x4xf32>
  }
  func.return %all, %a, %b, %c, %d, %l : tensor<f32>, tensor<?x2x2xf32>, tensor<?xf32>,
    tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>
}"""


def reified(text: str) -> ModuleOp:
    module = parse_module(text)
    for item in parse_pipeline(PIPELINE):
        item.apply(make_context(), module)
    module.verify()
    return module


def ops_of(module: ModuleOp, function: str) -> list[str]:
    for op in module.body.block.ops:
        if op.properties["sym_name"].data == function:  # pyright: ignore
            return [inner.name for inner in op.walk()]
    raise AssertionError(function)


def test_golden(golden: Callable[[str], None]):
    golden(print_module(reified(SUM)))


def test_extents_follow_the_arguments():
    module = reified(SHAPES)
    x = np.zeros((5, 4), np.float32)
    shapes = run(module, "f_shapes", x, np.int64(3))
    results = run(module, "f", x, np.int64(3))
    dynamic = [(1, 0), (2, 0), (3, 0), (4, 0), (5, 0)]
    assert [int(n) for n in shapes] == [results[number].shape[axis] for number, axis in dynamic]
    assert [int(n) for n in shapes] == [5, 20, 4, 9, 5]


def test_only_index_arithmetic_is_repeated():
    """Elements are not computed again, nor is an assert moved that depends on them."""
    names = ops_of(reified(SHAPES), "f_shapes")
    assert not [name for name in names if name.startswith(("linalg", "scf", "cf", "tensor.e"))]
    assert "cf.assert" in ops_of(reified(SHAPES), "f")


def test_asserts_on_shapes_move():
    module = reified(SUM)
    assert "cf.assert" not in ops_of(module, "f")
    x = np.ones(3, np.float32)
    assert run(module, "f_shapes", x, x) == (3,)
    with pytest.raises(ValueError, match="broadcast"):
        run(module, "f_shapes", x, np.ones(4, np.float32))


def test_every_public_function_has_one():
    text = """
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> { func.return %x : tensor<4xf32> }
    func.func private @g(%x: tensor<4xf32>) -> tensor<4xf32> { func.return %x : tensor<4xf32> }
    """
    module = reified(text)
    for item in parse_pipeline("reify-result-shapes"):  # it is made once
        item.apply(make_context(), module)
    names: list[Any] = [
        op.properties["sym_name"].data  # pyright: ignore
        for op in module.body.block.ops
    ]
    assert names == ["f", "f_shapes", "g"]


def test_extents_that_depend_on_elements():
    """The number of true elements: the count is computed in `@f_shapes` too."""
    text = """
    func.func @f(%m: tensor<?xi64>) -> tensor<?xi64> {
      %s = nd.reduce sum %m axes [0] : tensor<?xi64>
      %e = tensor.extract %s[] : tensor<i64>
      %n = arith.index_cast %e : i64 to index
      %r = nd.iota [%n] axis 0 : tensor<?xi64>
      func.return %r : tensor<?xi64>
    }"""
    module = reified(text)
    mask = np.array([0, 1, 1, 0, 1])
    assert run(module, "f_shapes", mask) == (3,)
    np.testing.assert_array_equal(run(module, "f", mask)[0], np.arange(3))


def test_elements_are_read_under_the_asserts_before():
    """An index that is out of bounds is an IndexError of the extents, too."""
    text = """
    func.func @f(%n: tensor<?xi64>, %k: index, %later: i1) -> tensor<?xi64> {
      %c0 = arith.constant 0 : index
      %length = tensor.dim %n, %c0 : tensor<?xi64>
      %one = tensor.extract %n[%c0] : tensor<?xi64>
      %bound = arith.index_cast %one : i64 to index
      %in = arith.cmpi ult, %k, %length : index
      cf.assert %in, "IndexError: out of range"
      %below = arith.cmpi ult, %k, %bound : index
      cf.assert %below, "IndexError: beyond the first"
      %e = tensor.extract %n[%k] : tensor<?xi64>
      %x = arith.index_cast %e : i64 to index
      cf.assert %later, "ValueError: no element is read after this"
      %r = nd.iota [%x] axis 0 : tensor<?xi64>
      func.return %r : tensor<?xi64>
    }"""
    module = reified(text)
    assert ops_of(module, "f_shapes").count("cf.assert") == 2
    numbers = np.array([2, 7, 3])
    assert run(module, "f_shapes", numbers, np.int64(1), np.False_) == (7,)
    for k, message in ((3, "out of range"), (2, "beyond the first")):
        with pytest.raises(IndexError, match=message):
            run(module, "f_shapes", numbers, np.int64(k), np.True_)
