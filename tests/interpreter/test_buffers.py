"""`affine`, `memref` and `vector`: what they compute, and what they must refuse."""

import re

import numpy as np
import pytest

from stepwell.backends.interpreter import InterpreterError, run, run_at
from stepwell.backends.signature import Argument, Result, Signature
from stepwell.dialects.dtypes import DTYPES
from stepwell.dialects.text import parse_module

F32 = DTYPES["f32"]


def run_body(body: str, *arrays: np.ndarray, types: str | None = None) -> None:
    """Run ops on `%a0`, `%a1`, …, whose types are `memref<?…>` of the arrays' ranks and f32."""
    listed = types.split("; ") if types else [f"memref<{'?x' * x.ndim}f32>" for x in arrays]
    arguments = ", ".join(f"%a{number}: {type_}" for number, type_ in enumerate(listed))
    module = parse_module(f"func.func @f({arguments}) {{\n{body}\nfunc.return\n}}")
    run(module, "f", *arrays)


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.float32)


def test_loops_maps_and_carried_values() -> None:
    """A triangular sum over a reversed row, with min bounds and a floordiv subscript."""
    x = np.arange(12, dtype=np.float32).reshape(3, 4)
    out = zeros(3)
    run_body(
        """
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %n = memref.dim %a0, %c0 : memref<?x?xf32>
        %m = memref.dim %a0, %c1 : memref<?x?xf32>
        %zero = arith.constant 0.0 : f32
        affine.for %i = 0 to %n {
          %s = affine.for %j = 0 to min affine_map<(d0)[s0] -> (d0 + 2, s0)>(%i)[%m]
              iter_args(%acc = %zero) -> (f32) {
            %v = affine.load %a0[%i, symbol(%m) - 1 - %j] : memref<?x?xf32>
            %t = arith.addf %acc, %v : f32
            affine.yield %t : f32
          }
          affine.store %s, %a1[(%i * 2) floordiv 2] : memref<?xf32>
        }""",
        x,
        out,
    )
    assert out.tolist() == [3 + 2, 7 + 6 + 5, 11 + 10 + 9 + 8]


def test_strided_arguments_alias_through_views() -> None:
    base = np.arange(20, dtype=np.float32).reshape(4, 5)
    run_body(
        """
        %one = arith.constant 100.0 : f32
        %v = memref.subview %a0[1, 0] [2, 2] [1, 2]
          : memref<?x?xf32, strided<[?, ?]>> to memref<2x2xf32, strided<[?, ?], offset: ?>>
        affine.store %one, %v[1, 1] : memref<2x2xf32, strided<[?, ?], offset: ?>>""",
        base[::-1, ::2],
        types="memref<?x?xf32, strided<[?, ?]>>",
    )
    assert base[1, 4] == 100 and base.sum() == sum(range(20)) - 9 + 100


def refused(message: str, body: str, *arrays: np.ndarray, types: str | None = None) -> None:
    with pytest.raises(InterpreterError, match=re.escape(message)):
        run_body(body, *arrays, types=types)


def test_refuses_out_of_bounds() -> None:
    refused(
        "out of bounds of shape (3,) at 'affine.load'",
        "%c = arith.constant 0 : index\n%v = affine.load %a0[%c - 1] : memref<?xf32>",
        zeros(3),
    )
    refused(
        "out of bounds",
        "%c = arith.constant 0 : index\n%v = vector.load %a0[%c] : memref<?xf32>, vector<4xf32>",
        zeros(3),
    )


def test_refuses_unwritten_memory() -> None:
    refused(
        "read before it is written",
        """%t = memref.alloca() : memref<4xf32>
        %c = arith.constant 0 : index
        %v = affine.load %t[%c] : memref<4xf32>""",
    )


def test_refuses_leaks_and_use_after_free() -> None:
    refused("is never freed", "%t = memref.alloc() : memref<4xf32>")
    refused(
        "used after it was freed",
        """%t = memref.alloc() : memref<4xf32>
        memref.dealloc %t : memref<4xf32>
        %c = arith.constant 0 : index
        %v = affine.load %t[%c] : memref<4xf32>""",
    )
    refused(
        "not live heap memory",
        "%t = memref.alloca() : memref<4xf32>\nmemref.dealloc %t : memref<4xf32>",
    )


def test_refuses_writing_to_a_read_only_argument() -> None:
    x = zeros(2)
    x.flags.writeable = False
    refused(
        "argument 0 may only be read",
        """%c = arith.constant 0 : index
        %v = arith.constant 1.0 : f32
        affine.store %v, %a0[%c] : memref<?xf32>""",
        x,
    )


def test_refuses_a_type_that_lies_about_strides() -> None:
    with pytest.raises(InterpreterError, match="promises other strides"):
        run_body("", zeros(4, 4)[:, ::2])


def test_refuses_an_op_without_a_rule() -> None:
    module = parse_module(
        'func.func @f() {\n  "test.op"() : () -> ()\n  func.return\n}',
        file="given.mlir",
        allow_unregistered=True,
    )
    with pytest.raises(InterpreterError, match=r"no rule for '.*' at .* of given\.mlir:2"):
        run(module, "f")


def test_vectors() -> None:
    x = np.arange(8, dtype=np.float32)
    out = zeros(8)
    run_body(
        """
        %c0 = arith.constant 0 : index
        %c3 = arith.constant 3 : index
        %zero = arith.constant dense<0.0> : vector<4xf32>
        %mask = vector.create_mask %c3 : vector<4xi1>
        %v = affine.vector_load %a0[%c0 + 4] : memref<?xf32>, vector<4xf32>
        %w = vector.maskedload %a0[%c0], %mask, %zero
          : memref<?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %s = arith.mulf %v, %w : vector<4xf32>
        vector.maskedstore %a1[%c0], %mask, %s : memref<?xf32>, vector<4xi1>, vector<4xf32>
        %r = vector.reduction <add>, %v : vector<4xf32> into f32
        %b = vector.broadcast %r : f32 to vector<4xf32>
        affine.vector_store %b, %a1[%c0 + 4] : memref<?xf32>, vector<4xf32>""",
        x,
        out,
    )
    assert out.tolist() == [0, 5, 12, 0, 22, 22, 22, 22]


def test_masked_lanes_touch_no_memory() -> None:
    out = zeros(2)
    run_body(
        """
        %c0 = arith.constant 0 : index
        %c2 = arith.constant 2 : index
        %one = arith.constant dense<1.0> : vector<4xf32>
        %mask = vector.create_mask %c2 : vector<4xi1>
        vector.maskedstore %a0[%c0], %mask, %one : memref<?xf32>, vector<4xi1>, vector<4xf32>""",
        out,
    )
    assert out.tolist() == [1, 1]


def test_reads_with_padding_past_the_end() -> None:
    out = zeros(4)
    run_body(
        """
        %c0 = arith.constant 0 : index
        %c2 = arith.constant 2 : index
        %pad = arith.constant -1.0 : f32
        %v = vector.transfer_read %a0[%c2], %pad : memref<?xf32>, vector<4xf32>
        vector.store %v, %a1[%c0] : memref<?xf32>, vector<4xf32>""",
        np.arange(4, dtype=np.float32),
        out,
    )
    assert out.tolist() == [2, 3, -1, -1]


FILL = """
func.func @f(%x: memref<?xf32>, %out: memref<?xf32>) {{
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  affine.for %i = {first} to %n {{
    %v = affine.load %x[%i] : memref<?xf32>
    affine.store %v, {target}[%i] : memref<?xf32>
  }}
  func.return
}}
func.func @f_shapes(%x: memref<?xf32>) -> index {{
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  %ok = arith.cmpi ne, %n, %c0 : index
  cf.assert %ok, "ValueError: it is empty"
  func.return %n : index
}}
"""
COPY = Signature("f", (Argument(F32, (None,)),), (Result(F32, (None,)),))


def test_a_landing_allocates_by_the_shape_function() -> None:
    module = parse_module(FILL.format(first=0, target="%out"))
    x = np.arange(5, dtype=np.float32)
    (result,) = run_at("affine", module, COPY, [x])
    assert result.tolist() == x.tolist()
    with pytest.raises(ValueError, match=r"^it is empty$"):
        run_at("affine", module, COPY, [x[:0]])


def test_a_landing_refuses_unwritten_results_and_written_inputs() -> None:
    x = np.arange(5, dtype=np.float32)
    with pytest.raises(InterpreterError, match="result 0 is read before it is written"):
        run_at("affine", parse_module(FILL.format(first=1, target="%out")), COPY, [x])
    with pytest.raises(InterpreterError, match="may only be read"):
        run_at("affine", parse_module(FILL.format(first=0, target="%x")), COPY, [x])
