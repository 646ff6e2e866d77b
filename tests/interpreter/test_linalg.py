"""`linalg` and `tensor`: value semantics, and a generic by its definition."""

import numpy as np
import pytest

from stepwell.backends.interpreter import InterpreterError, run, run_at
from stepwell.backends.signature import Argument, Result, Signature
from stepwell.dialects.dtypes import DTYPES
from stepwell.dialects.text import parse_module

SUM_OF_ROWS = """
func.func @f(%x: tensor<?x3xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x3xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty(%n) : tensor<?xf32>
  %init = linalg.generic {
      indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      outs(%empty : tensor<?xf32>) {
    ^bb0(%o: f32):
      linalg.yield %zero : f32
  } -> tensor<?xf32>
  %r = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x3xf32>) outs(%SOURCE : tensor<?xf32>) {
    ^bb0(%a: f32, %acc: f32):
      %s = arith.addf %a, %acc : f32
      linalg.yield %s : f32
  } -> tensor<?xf32>
  func.return %r : tensor<?xf32>
}"""


def test_a_reduction_by_its_definition() -> None:
    x = np.arange(6, dtype=np.float32).reshape(2, 3)
    (result,) = run(parse_module(SUM_OF_ROWS.replace("%SOURCE", "%init")), "f", x)
    assert result.tolist() == [3, 12]


def test_what_was_never_written_may_not_be_computed_with() -> None:
    module = parse_module(SUM_OF_ROWS.replace("%SOURCE", "%empty"))
    with pytest.raises(InterpreterError, match=r"Uninitialised.*arith\.addf"):
        run(module, "f", np.ones((2, 3), np.float32))


def test_tensor_ops_copy() -> None:
    module = parse_module(
        """func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<2x2xf32>) {
          %c0 = arith.constant 0 : index
          %one = arith.constant 1.0 : f32
          %y = tensor.insert %one into %x[%c0] : tensor<4xf32>
          %part = tensor.extract_slice %x[1] [2] [2] : tensor<4xf32> to tensor<2xf32>
          %z = tensor.insert_slice %part into %y[2] [2] [1] : tensor<2xf32> into tensor<4xf32>
          %e = tensor.expand_shape %z [[0, 1]] output_shape [2, 2]
            : tensor<4xf32> into tensor<2x2xf32>
          func.return %x, %y, %e : tensor<4xf32>, tensor<4xf32>, tensor<2x2xf32>
        }"""
    )
    x = np.array([5, 6, 7, 8], np.float32)
    same, y, e = run(module, "f", x)
    assert (same.tolist(), y.tolist()) == ([5, 6, 7, 8], [1, 6, 7, 8])
    assert e.tolist() == [[1, 6], [6, 8]]


def test_bools_are_bytes_and_unsigned_integers_signless() -> None:
    module = parse_module(
        """func.func @f(%x: tensor<2xi8>, %u: tensor<2xi8>) -> (tensor<2xi8>, tensor<2xi8>) {
          func.return %x, %u : tensor<2xi8>, tensor<2xi8>
        }"""
    )
    arguments = (Argument(DTYPES["bool"], (2,)), Argument(DTYPES["u8"], (2,)))
    results = (Result(DTYPES["bool"], (2,)), Result(DTYPES["u8"], (2,)))
    signature = Signature("f", arguments, results, single=False)
    b, u = run_at(
        "linalg", module, signature, [np.array([True, False]), np.array([200, 3], np.uint8)]
    )
    assert b.tolist() == [True, False] and u.tolist() == [200, 3]
    wrong = Signature("f", arguments, (results[0], results[0]), single=False)
    with pytest.raises(InterpreterError, match="neither 0 nor 1"):
        run_at("linalg", module, wrong, [np.array([True, False]), np.array([200, 3], np.uint8)])


def test_control_flow() -> None:
    """The integer square root, with a while, an if and a for."""
    module = parse_module(
        """func.func @f(%n: i64) -> (i64, index) {
          %zero = arith.constant 0 : i64
          %one = arith.constant 1 : i64
          %r = scf.while (%i = %zero) : (i64) -> i64 {
            %q = arith.muli %i, %i : i64
            %more = arith.cmpi sle, %q, %n : i64
            scf.condition(%more) %i : i64
          } do {
          ^bb0(%i: i64):
            %next = arith.addi %i, %one : i64
            scf.yield %next : i64
          }
          %root = arith.subi %r, %one : i64
          %c0 = arith.constant 0 : index
          %c3 = arith.constant 3 : index
          %c1 = arith.constant 1 : index
          %s = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %c0) -> (index) {
            %odd = arith.cmpi eq, %i, %c1 : index
            %b = scf.if %odd -> (index) {
              scf.yield %a : index
            } else {
              %t = arith.addi %a, %i : index
              scf.yield %t : index
            }
            scf.yield %b : index
          }
          func.return %root, %s : i64, index
        }"""
    )
    assert run(module, "f", 80) == (8, 2)


def test_an_assert_raises_what_it_names() -> None:
    module = parse_module(
        """func.func @f(%ok: i1) {
          cf.assert %ok, "IndexError: index 5 is out of bounds: really"
          func.return
        }"""
    )
    run(module, "f", True)
    with pytest.raises(IndexError, match=r"^index 5 is out of bounds: really$"):
        run(module, "f", False)
