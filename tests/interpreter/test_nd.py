"""`nd`: every op has a rule, and the rules say what `docs/landings.md` says."""

import numpy as np
import pytest

from stepwell.backends.interpreter import InterpreterError, run, signature_of
from stepwell.backends.interpreter.nd import RULES
from stepwell.dialects.nd import OPS, TransformOp
from stepwell.dialects.text import parse_module


def evaluate(text: str, *arguments: np.ndarray) -> np.ndarray:
    (result,) = run(parse_module(text), "f", *arguments)
    return result


def test_every_op_has_a_rule() -> None:
    """Transforms have none: `nd-expand-transforms` must have replaced them."""
    transforms = {f"nd.{name}" for name, op in OPS.items() if issubclass(op, TransformOp)}
    assert {f"nd.{name}" for name in OPS} - set(RULES) == transforms


def test_slices_go_backwards_and_never_wrap() -> None:
    text = """func.func @f(%x: tensor<5xf32>, %o: index, %n: index) -> tensor<?xf32> {
      %r = nd.slice %x [%o] [%n] [-2] : tensor<5xf32>
      func.return %r : tensor<?xf32>
    }"""
    x = np.arange(5, dtype=np.float32)
    assert evaluate(text, x, 4, 3).tolist() == [4, 2, 0]
    with pytest.raises(InterpreterError, match="subscripts"):
        evaluate(text, x, 3, 3)


def test_dynamic_extents_do_not_stretch() -> None:
    text = """func.func @f(%x: tensor<?xf32>, %y: tensor<1xf32>) -> tensor<?xf32> {
      %r = nd.add %x, %y : tensor<?xf32>, tensor<1xf32>
      func.return %r : tensor<?xf32>
    }"""
    assert evaluate(text, np.ones(3, np.float32), np.ones(1, np.float32)).tolist() == [2, 2, 2]
    same = text.replace("tensor<1xf32>", "tensor<?xf32>")
    with pytest.raises(InterpreterError, match="a dynamic extent of 1 is stretched to 3"):
        evaluate(same, np.ones(3, np.float32), np.ones(1, np.float32))


def test_scatter_adds_in_order_where_indices_repeat() -> None:
    text = """func.func @f(%x: tensor<3xf32>, %u: tensor<4xf32>, %i: tensor<4xi64>)
        -> tensor<3xf32> {
      %r = nd.scatter add %x, %u [%i] axes [0]
        : tensor<3xf32>, tensor<4xf32>, tensor<4xi64>
      func.return %r : tensor<3xf32>
    }"""
    x, u = np.zeros(3, np.float32), np.array([1, 2, 4, 8], np.float32)
    assert evaluate(text, x, u, np.array([2, 0, 2, 2])).tolist() == [2, 0, 13]
    assert evaluate(text.replace("add", "set"), x, u, np.array([2, 0, 2, 2])).tolist() == [2, 0, 8]
    with pytest.raises(InterpreterError, match="subscripts"):
        evaluate(text, x, u, np.array([-1, 0, 2, 2]))


def test_signature_of_a_function() -> None:
    module = parse_module(
        """func.func @f(
            %x: tensor<?x4xi1> {bufferization.buffer_layout = strided<[?, 1]>},
            %y: tensor<ui8>, %z: tensor<3xbf16> {bufferization.buffer_layout = strided<[?]>}
        ) -> tensor<?x4xi1> {
          func.return %x : tensor<?x4xi1>
        }"""
    )
    signature = signature_of(module, "f")
    assert [(a.dtype.name, a.shape, a.layout) for a in signature.arguments] == [
        ("bool", (None, 4), "inner"),
        ("u8", (), "contiguous"),
        ("bf16", (3,), "strided"),
    ]
    assert [(r.dtype.name, r.shape) for r in signature.results] == [("bool", (None, 4))]
