"""lower-affine: the text of one example, and what the rest computes as machine code."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable

import numpy as np
import pytest
from xdsl.dialects.builtin import FileLineColLoc

from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.lower_affine import LowerAffinePass

Native = Callable[..., Callable[..., int]]

EXAMPLE = """\
func.func @f(%A: memref<?xf32>, %n: index, %m: index) {
  affine.for %i = 0 to min affine_map<()[s0, s1] -> (s0 floordiv 8, s1)>()[%n, %m] {
    %v = affine.load %A[%i * 8 + 1] : memref<?xf32>
    %w = affine.vector_load %A[%i * 8 + 1] : memref<?xf32>, vector<8xf32>
    affine.vector_store %w, %A[%m - %i] : memref<?xf32>, vector<8xf32>
    affine.store %v, %A[%i mod 7] : memref<?xf32>
  }
  func.return
}
"""
LOWERED = """\
builtin.module {
  func.func @f(%A: memref<?xf32>, %n: index, %m: index) {
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c1 = arith.constant 1 : index
    %c7 = arith.constant 7 : index
    %0 = arith.shrsi %n, %c3 : index
    %1 = arith.minsi %0, %m : index
    scf.for %i = %c0 to %1 step %c1 {
      %2 = arith.muli %i, %c8 overflow<nsw> : index
      %3 = arith.addi %2, %c1 overflow<nsw> : index
      %v = memref.load %A[%3] : memref<?xf32>
      %w = vector.load %A[%3] : memref<?xf32>, vector<8xf32>
      %4 = arith.subi %m, %i overflow<nsw> : index
      vector.store %w, %A[%4] : memref<?xf32>, vector<8xf32>
      %5 = arith.remsi %i, %c7 : index
      %6 = arith.cmpi slt, %5, %c0 : index
      %7 = arith.addi %5, %c7 overflow<nsw> : index
      %8 = arith.select %6, %7, %5 : index
      memref.store %v, %A[%8] : memref<?xf32>
    }
    func.return
  }
}
"""


REMAINDER = """\
func.func @f(%A: memref<?xf32>, %n: index, %init: f32) -> f32 {
  %m = affine.apply affine_map<(d0) -> (d0 floordiv 8 * 8)>(%n)
  %r = affine.for %i = %m to %n step 8 iter_args(%x = %init) -> (f32) {
    %v = affine.load %A[%i] : memref<?xf32>
    %y = arith.addf %x, %v : f32
    affine.yield %y : f32
  }
  affine.for %i = %m to %n step 4 {
    affine.store %r, %A[%i] : memref<?xf32>
  }
  affine.for %i = affine_map<(d0) -> (d0 floordiv 3 * 3)>(%n) to %n step 3 {
    affine.store %r, %A[%i] : memref<?xf32>
  }
  func.return %r : f32
}
"""
LOWERED_REMAINDER = """\
    %0 = arith.shrsi %n, %c3 : index
    %m = arith.muli %0, %c8 overflow<nsw> : index
    %1 = arith.cmpi slt, %m, %n : index
    %r = scf.if %1 -> (f32) {
      %v = memref.load %A[%m] : memref<?xf32>
      %y = arith.addf %init, %v : f32
      scf.yield %y : f32
    } else {
      scf.yield %init : f32
    }
    scf.for %i = %m to %n step %c4 {
      memref.store %r, %A[%i] : memref<?xf32>
    }
    %2 = arith.floordivsi %n, %c3 : index
    %3 = arith.muli %2, %c3 overflow<nsw> : index
    %4 = arith.cmpi slt, %3, %n : index
    scf.if %4 {
      memref.store %r, %A[%3] : memref<?xf32>
    }
"""


def lowered(text: str) -> str:
    module = parse_module(text)
    LowerAffinePass().apply(make_context(), module)
    module.verify()
    return print_module(module)


def test_text():
    assert lowered(EXAMPLE) == LOWERED


def test_a_loop_that_runs_at_most_once_is_a_condition():
    assert LOWERED_REMAINDER in lowered(REMAINDER)


def test_upstream_accepts():
    mlir_opt = shutil.which("mlir-opt-22")
    if mlir_opt is None:
        pytest.skip("mlir-opt-22 is not installed")
    for text in (EXAMPLE, REMAINDER, NEST, PARALLEL):
        result = subprocess.run(
            [mlir_opt], input=lowered(text), capture_output=True, text=True, check=False
        )
        assert result.returncode == 0, result.stderr


def test_locations_are_kept():
    module = parse_module(EXAMPLE)
    LowerAffinePass().apply(make_context(), module)
    for op in module.walk():
        assert op is module or isinstance(op.location, FileLineColLoc), op


DIVISORS = (1, 2, 3, 7, 8, 64)


@pytest.mark.parametrize("operator", ["mod", "floordiv", "ceildiv"])
def test_division_of_negative_numbers(native: Native, operator: str):
    stores = "\n".join(
        f"%{k} = affine.apply affine_map<(d0) -> (d0 {operator} {divisor})>(%v)\n"
        f"%c{k} = arith.index_cast %{k} : index to i64\n"
        f"affine.store %c{k}, %out[%v - symbol(%first), {k}] : memref<?x?xi64>"
        for k, divisor in enumerate(DIVISORS)
    )
    kernel = native(
        f"""func.func @f(%first: index, %last: index, %out: memref<?x?xi64>) {{
          affine.for %v = %first to %last {{
            {stores}
          }}
          func.return
        }}"""
    )
    functions = {
        "mod": lambda a, b: a % b,
        "floordiv": lambda a, b: a // b,
        "ceildiv": lambda a, b: -(-a // b),
    }
    for first, last in ((-200, 201), (2**40, 2**40 + 70), (-(2**40), -(2**40) + 70)):
        out = np.empty((last - first, len(DIVISORS)), np.int64)
        assert kernel(first, last, out) == 0
        expected = [[functions[operator](a, b) for b in DIVISORS] for a in range(first, last)]
        assert out.tolist() == expected


NEST = """\
func.func @f(%x: memref<?x?xf32>, %out: memref<?xf32>, %n: index, %m: index) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  affine.for %i = 0 to %n {
    %sum = affine.for %j = max affine_map<(d0) -> (d0 - 2, 0)>(%i)
        to min affine_map<(d0)[s0] -> (d0 + 3, s0)>(%i)[%m] step 2 iter_args(%a = %zero) -> (f32) {
      %v = affine.load %x[%i, %j] : memref<?x?xf32>
      %b = affine.if affine_set<(d0, d1)[s0] : (d0 - d1 >= 0, -d0 + s0 - 2 >= 0)>(%i, %j)[%n]
          -> (f32) {
        affine.yield %v : f32
      } else {
        affine.yield %one : f32
      }
      %c = arith.addf %a, %b : f32
      affine.yield %c : f32
    }
    affine.store %sum, %out[%i] : memref<?xf32>
    affine.if affine_set<(d0) : (d0 - 3 == 0)>(%i) {
      affine.store %one, %out[%i] : memref<?xf32>
    }
  }
  func.return
}
"""


def test_bounds_and_conditions(native: Native):
    x = np.arange(6 * 5, dtype=np.float32).reshape(6, 5)
    out = np.empty(6, np.float32)
    assert native(NEST)(x, out, 6, 5) == 0
    for i in range(6):
        expected = sum(
            x[i, j] if i >= j and i <= 4 else 1.0 for j in range(max(i - 2, 0), min(i + 3, 5), 2)
        )
        assert out[i] == (1.0 if i == 3 else expected)


PARALLEL = """\
func.func @f(%x: memref<?x?xf32>, %k: memref<?x?xi32>, %out: memref<?xf32>, %kout: memref<?xi32>,
             %n: index, %m: index) {
  %s:2 = affine.parallel (%i, %j) = (0, 1) to (min(%n, 10), %m) step (1, 2)
      reduce ("addf", "maximumf") -> (f32, f32) {
    %v = affine.load %x[%i, %j] : memref<?x?xf32>
    affine.yield %v, %v : f32, f32
  }
  affine.store %s#0, %out[0] : memref<?xf32>
  affine.store %s#1, %out[1] : memref<?xf32>
  %t:2 = affine.parallel (%i, %j) = (0, 0) to (%n, %m) reduce ("mins", "xori") -> (i32, i32) {
    %v = affine.load %k[%i, %j] : memref<?x?xi32>
    affine.yield %v, %v : i32, i32
  }
  affine.store %t#0, %kout[0] : memref<?xi32>
  affine.store %t#1, %kout[1] : memref<?xi32>
  affine.parallel (%i) = (2) to (%n) {
    %v = affine.load %x[%i, 0] : memref<?x?xf32>
    affine.store %v, %out[%i] : memref<?xf32>
  }
  func.return
}
"""


def test_parallel(native: Native):
    rng = np.random.default_rng(1)
    x = rng.integers(-50, 50, (12, 7)).astype(np.float32)
    k = rng.integers(-50, 50, (12, 7), dtype=np.int32)
    out, kout = np.empty(12, np.float32), np.empty(2, np.int32)
    assert native(PARALLEL)(x, k, out, kout, 12, 7) == 0
    assert out[:2].tolist() == [x[:10, 1::2].sum(), x[:10, 1::2].max()]
    assert kout.tolist() == [k.min(), np.bitwise_xor.reduce(k, axis=None)]
    assert (out[2:] == x[2:, 0]).all()


def test_reduction_over_nothing(native: Native):
    x, k = np.empty((0, 7), np.float32), np.empty((0, 7), np.int32)
    out, kout = np.empty(2, np.float32), np.empty(2, np.int32)
    assert native(PARALLEL)(x, k, out, kout, 0, 7) == 0
    assert out.tolist() == [0.0, -np.inf]
    assert kout.tolist() == [2**31 - 1, 0]
