"""affine-prefetch: what a loop reads is asked for some iterations ahead."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from stepwell.passes.affine_prefetch import AffinePrefetchPass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

PIECES_OF_ROWS = """
func.func @f(%B: memref<?x?xf32>, %out: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %B, %c0 : memref<?x?xf32>
  %m = memref.dim %B, %c1 : memref<?x?xf32>
  affine.for %p = 0 to %m step 40 {
    affine.for %k = 0 to %n step 2 {
      affine.for %j = affine_map<(d0) -> (d0)>(%p)
          to min affine_map<(d0)[s0] -> (d0 + 40, s0)>(%p)[%m] {
        %x = affine.load %B[%k, %j] : memref<?x?xf32>
        affine.store %x, %out[%k, %j] : memref<?x?xf32>
      }
    } {loop_name = "k"}
  }
  func.return
}
"""
TILE_IN_A_BRANCH = """
!tile = vector<2x32xf32>
func.func @f(%A: memref<?x?xf32>, %p: index) {
  %zero = arith.constant 0.0 : f32
  %zeros = arith.constant dense<0.0> : !tile
  affine.for %i = 0 to 8 step 2 {
    %x = affine.if affine_set<(d0) : (d0 == 0)>(%p) -> !tile {
      affine.yield %zeros : !tile
    } else {
      %t = vector.transfer_read %A[%i, %p], %zero {in_bounds = [true, true]}
        : memref<?x?xf32>, !tile
      affine.yield %t : !tile
    }
    vector.transfer_write %x, %A[%i, %p] {in_bounds = [true, true]} : !tile, memref<?x?xf32>
  } {loop_name = "i"}
  func.return
}
"""


def test_pieces_of_rows(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(PIECES_OF_ROWS, AffinePrefetchPass(loops=("k",), distance=3))[0])


def test_a_branch_asks_for_what_it_reads(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    golden(transform(TILE_IN_A_BRANCH, AffinePrefetchPass(loops=("i",), distance=1))[0])


def test_whole_rows_are_left_to_the_hardware(transform: Transform) -> None:
    """Nothing is asked for where no number of lines is known, or where they stay the same."""
    whole = PIECES_OF_ROWS.replace("min affine_map<(d0)[s0] -> (d0 + 40, s0)>(%p)[%m]", "%m")
    same = PIECES_OF_ROWS.replace("%B[%k, %j]", "%B[%p, %j]")
    for text in (whole, same):
        result, remarks = transform(text, AffinePrefetchPass(loops=("k",)))
        assert "prefetch" not in result
        assert "reads no pieces of rows" in remarks[0]


COLUMNS = """
func.func @f(%A: memref<?x?xf32>, %out: memref<?x?xf32>, %n: index, %m: index) {
  %zeros = arith.constant dense<0.0> : vector<6x16xf32>
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  affine.for %i = 0 to %n step 6 {
    %s = affine.for %k = 0 to %m iter_args(%x = %zeros) -> (vector<6x16xf32>) {
      %a = vector.transfer_read %A[%i, %k], %zero
        {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]}
        : memref<?x?xf32>, vector<6x16xf32>
      %t = arith.addf %x, %a : vector<6x16xf32>
      affine.yield %t : vector<6x16xf32>
    } {loop_name = "k"}
    vector.transfer_write %s, %out[%i, %c0] {in_bounds = [true, true]}
      : vector<6x16xf32>, memref<?x?xf32>
  } {loop_name = "i"}
  func.return
}
"""


def test_columns_of_the_next_iteration(transform: Transform) -> None:
    text, remarks = transform(COLUMNS, AffinePrefetchPass(loops=("k",), beyond="i"))
    (line,) = (line.strip() for line in text.splitlines() if "prefetch" in line)
    assert line.startswith("affine.prefetch %A[%i + 6 + %k mod 8, %k], read, locality<2>")
    assert not remarks


def test_there_is_no_such_loop(transform: Transform) -> None:
    text, remarks = transform(COLUMNS, AffinePrefetchPass(loops=("k",), beyond="j"))
    assert "prefetch" not in text and "nothing to ask for" in remarks[0]


def test_the_values_are_the_same(transform: Transform, native: Native) -> None:
    asking = native(transform(PIECES_OF_ROWS, AffinePrefetchPass(loops=("k",)))[0])
    for n, m in [(0, 5), (1, 1), (2, 81), (31, 40)]:
        x = np.random.default_rng(n).normal(size=(n, m)).astype("f4")
        out = np.zeros((n, m), "f4")
        assert asking(x, out) == 0
        assert np.array_equal(out[::2], x[::2])
