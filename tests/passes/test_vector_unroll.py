"""vector-unroll: vectors of any shape become as many vectors as fit in a register each."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module
from stepwell.passes.errors import CompileError
from stepwell.passes.vector_unroll import VectorUnrollPass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

# 128 bits: 4 lanes of f32, 2 of f64.
UNROLL = VectorUnrollPass(vector_bits=128)

TILE = """
func.func @f(%A: memref<?x?xf32>, %B: memref<?x?xf32>, %C: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %pad = arith.constant 0.0 : f32
  %zero = arith.constant dense<0.0> : vector<2x8xf32>
  %m = memref.dim %A, %c1 : memref<?x?xf32>
  %s = affine.for %k = 0 to %m iter_args(%c = %zero) -> (vector<2x8xf32>) {
    %a = vector.transfer_read %A[%c0, %k], %pad {in_bounds = [true, true],
      permutation_map = affine_map<(d0, d1) -> (d0, 0)>} : memref<?x?xf32>, vector<2x8xf32>
    %row = vector.transfer_read %B[%k, %c0], %pad {in_bounds = [true]}
      : memref<?x?xf32>, vector<8xf32>
    %b = vector.broadcast %row : vector<8xf32> to vector<2x8xf32>
    %p = arith.mulf %a, %b : vector<2x8xf32>
    %n = arith.addf %c, %p : vector<2x8xf32>
    affine.yield %n : vector<2x8xf32>
  }
  vector.transfer_write %s, %C[%c0, %c0] {in_bounds = [true, true]}
    : vector<2x8xf32>, memref<?x?xf32>
  func.return
}
"""

MASKED = """
func.func @f(%A: memref<?x?xf32>, %C: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %pad = arith.constant 0.0 : f32
  %n = memref.dim %A, %c0 : memref<?x?xf32>
  %m = memref.dim %A, %c1 : memref<?x?xf32>
  %mask = vector.create_mask %n, %m : vector<3x7xi1>
  %a = vector.transfer_read %A[%c0, %c0], %pad, %mask {in_bounds = [true, true]}
    : memref<?x?xf32>, vector<3x7xf32>
  %b = arith.addf %a, %a : vector<3x7xf32>
  vector.transfer_write %b, %C[%c0, %c0], %mask {in_bounds = [true, true]}
    : vector<3x7xf32>, memref<?x?xf32>
  func.return
}
"""

TURNED = """
func.func @f(%A: memref<?x?xELEMENT>, %C: memref<?x?xELEMENT>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant 0.0 : ELEMENT
  %a = vector.transfer_read %A[%c0, %c0], %pad {in_bounds = [true, true],
    permutation_map = affine_map<(d0, d1) -> (d1, d0)>}
    : memref<?x?xELEMENT>, vector<ROWSxCOLUMNSxELEMENT>
  vector.transfer_write %a, %C[%c0, %c0] {in_bounds = [true, true]}
    : vector<ROWSxCOLUMNSxELEMENT>, memref<?x?xELEMENT>
  func.return
}
"""


def test_a_register_tile(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(TILE, UNROLL)[0])


def test_a_register_tile_in_machine_code(transform: Transform, native: Native) -> None:
    kernel = native(transform(TILE, UNROLL)[0])
    random = np.random.default_rng(1)
    for depth in (0, 1, 5):
        a = random.integers(-4, 5, (2, depth)).astype("f4")
        b = random.integers(-4, 5, (depth, 8)).astype("f4")
        c = np.full((2, 8), np.nan, "f4")
        assert kernel(a, b, c) == 0
        assert np.array_equal(c, a @ b)


def test_a_tile_that_a_parallel_loop_reduces(transform: Transform, native: Native) -> None:
    text = TILE.replace(
        "affine.for %k = 0 to %m iter_args(%c = %zero) -> (vector<2x8xf32>)",
        'affine.parallel (%k) = (0) to (symbol(%m)) reduce ("addf") -> (vector<2x8xf32>)',
    )
    text = text.replace("%n = arith.addf %c, %p : vector<2x8xf32>\n", "")
    unrolled, _ = transform(text.replace("yield %n", "yield %p"), UNROLL)
    assert unrolled.count('"addf"') == 4
    a, b = (np.arange(10, dtype="f4") % 7).reshape(2, 5), np.arange(40, dtype="f4").reshape(5, 8)
    c = np.full((2, 8), np.nan, "f4")
    assert native(unrolled)(a, b, c) == 0
    assert np.array_equal(c, a @ b)


@pytest.mark.parametrize("rows", range(4))
@pytest.mark.parametrize("columns", [1, 3, 4, 5, 7])
def test_masks(transform: Transform, native: Native, rows: int, columns: int) -> None:
    kernel = native(transform(MASKED, UNROLL)[0])
    # Behind the matrix there is memory that a register without mask would change.
    memory = np.full(64, 7.0, "f4")
    a = np.arange(rows * columns, dtype="f4").reshape(rows, columns)
    target = memory[: rows * columns].reshape(rows, columns)
    assert kernel(a, target) == 0
    assert np.array_equal(target, 2 * a)
    assert (memory[rows * columns :] == 7).all()


@pytest.mark.parametrize(
    ("element", "rows", "columns"),
    [("f32", 4, 4), ("f32", 8, 12), ("f64", 2, 4), ("f32", 3, 4), ("f32", 4, 6)],
)
def test_what_lies_the_other_way(
    transform: Transform, native: Native, element: str, rows: int, columns: int
) -> None:
    text = TURNED.replace("ELEMENT", element)
    text = text.replace("ROWS", str(rows)).replace("COLUMNS", str(columns))
    unrolled, _ = transform(text, UNROLL)
    lanes = 128 // int(element[1:])
    assert ("vector.shuffle" in unrolled) == (rows % lanes == 0 and columns % lanes == 0)
    kernel = native(unrolled)
    dtype = {"f32": np.float32, "f64": np.float64}[element]
    a = np.random.default_rng(2).normal(size=(columns, rows)).astype(dtype)
    c = np.zeros((rows, columns), a.dtype)
    assert kernel(a, c) == 0
    assert np.array_equal(c, a.T)


def test_vectors_of_one_register_stay(transform: Transform) -> None:
    text = """
func.func @f(%A: memref<?xf32>, %C: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %a = affine.vector_load %A[%c0] : memref<?xf32>, vector<4xf32>
  affine.vector_store %a, %C[%c0] : memref<?xf32>, vector<4xf32>
  func.return
}
"""
    assert transform(text, UNROLL)[0] == transform(text)[0]


def test_each_nest_has_its_own_lanes(transform: Transform) -> None:
    parts = [
        f"""
  affine.for %i{bits} = 0 to 1 {{
    %a{bits} = affine.vector_load %A{bits}[%i{bits}] : memref<?xf{bits}>, vector<8xf{bits}>
    affine.vector_store %a{bits}, %A{bits}[%i{bits}] : memref<?xf{bits}>, vector<8xf{bits}>
  }}"""
        for bits in (32, 64)
    ]
    text = (
        f"func.func @f(%A32: memref<?xf32>, %A64: memref<?xf64>) {{{''.join(parts)}\nfunc.return }}"
    )
    unrolled, _ = transform(text, UNROLL)
    assert "vector<4xf32>" in unrolled and "vector<2xf64>" in unrolled
    assert "vector<2xf32>" not in unrolled


def test_what_cannot_be_taken_apart_is_an_error() -> None:
    module = parse_module("""
func.func @f(%A: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %a = affine.vector_load %A[%c0, %c0] : memref<?x?xf32>, vector<8xf32>
  %b = vector.shuffle %a, %a [7, 6, 5, 4, 3, 2, 1, 0] : vector<8xf32>, vector<8xf32>
  affine.vector_store %b, %A[%c0, %c0] : memref<?x?xf32>, vector<8xf32>
  func.return
}
""")
    with pytest.raises(CompileError, match=r"'vector\.shuffle' cannot be taken apart"):
        UNROLL.apply(make_context(), module)
