"""affine-loop-tile: the text of examples, what is refused, and results."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from random_nests import check_nest, matrices, random_nest

from stepwell.passes.affine_loop_tile import AffineLoopTilePass

Transform = Callable[..., tuple[str, list[str]]]
Golden = Callable[[str], None]
Native = Callable[..., Callable[..., int]]

MATMUL = """
func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>,
             %n: index, %m: index) {
  affine.for %i = 0 to %n {
    affine.for %j = 0 to 64 {
      affine.for %k = 0 to %m {
        %a = affine.load %A[%i, %k] : memref<?x?xi64>
        %b = affine.load %B[%k, %j] : memref<?x?xi64>
        %c = affine.load %C[%i, %j] : memref<?x?xi64>
        %p = arith.muli %a, %b : i64
        %s = arith.addi %c, %p : i64
        affine.store %s, %C[%i, %j] : memref<?x?xi64>
      } {loop_name = "k"}
    } {loop_name = "j"}
  } {loop_name = "i"}
  func.return
}
"""

SUM = """
func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
  %zero = arith.constant 0 : i64
  affine.for %i = 1 to %n step 3 {
    %s = affine.for %j = affine_map<(d0) -> (d0)>(%i) to %m iter_args(%acc = %zero) -> (i64) {
      %a = affine.load %A[%i, %j] : memref<?x?xi64>
      %t = arith.addi %acc, %a : i64
      affine.yield %t : i64
    } {loop_name = "j"}
    affine.store %s, %B[%i, 0] : memref<?x?xi64>
  } {loop_name = "i"}
  func.return
}
"""

BACK = """
func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
  affine.for %i = 1 to %n {
    affine.for %j = 0 to %m {
      %a = affine.load %A[%i - 1, %j + 1] : memref<?x?xi64>
      affine.store %a, %A[%i, %j] : memref<?x?xi64>
    }
  }
  func.return
}
"""


def test_a_band(transform: Transform, golden: Golden) -> None:
    golden(transform(MATMUL, AffineLoopTilePass(tile_size=32))[0])


def test_loops_by_name(transform: Transform, golden: Golden) -> None:
    """`i` and `j` are neighbours and tiled together; `j` alone, where it stands."""
    both = AffineLoopTilePass(loops=("j", "i"), tile_sizes=(16, 6), names=("jr", "ir"))
    golden(transform(MATMUL, both, AffineLoopTilePass(loops=("k",), tile_size=8))[0])


def test_carried_values_and_steps(transform: Transform, golden: Golden) -> None:
    golden(transform(SUM, AffineLoopTilePass(loops=("i", "j"), tile_sizes=(2, 4)))[0])


def test_whole_tiles_apart(transform: Transform, golden: Golden) -> None:
    golden(transform(MATMUL, AffineLoopTilePass(tile_size=32, separate=True))[0])


def test_sizes_by_cache(transform: Transform) -> None:
    """What 256³ products touch is 192 times 4 KiB, 5 · 5 · 7; 4 divides 256."""
    text = MATMUL.replace("i64", "f32").replace("arith.muli", "arith.mulf")
    text = text.replace("arith.addi", "arith.addf").replace("64 {", "256 {")
    text = text.replace("to %n", "to 256").replace("to %m", "to 256").replace("?x?x", "256x256x")
    tiled, _ = transform(text, AffineLoopTilePass(cache_size=4))
    assert [size for size in (2, 4, 5, 7, 8) if f"step {size} " in tiled] == [4]


@pytest.mark.parametrize(
    ("text", "options", "reason"),
    [
        (
            BACK,
            {"tile_size": 4},
            "not tiled: the dependence (<, >) between iterations in which %A is written and read "
            "goes back in an inner loop",
        ),
        (SUM, {"loops": ("i",), "tile_sizes": (0,)}, "not tiled: a tile of 0 iterations is none"),
        (
            MATMUL.replace("0 to %m", "0 to affine_map<(d0) -> (d0)>(%j)"),
            {"tile_size": 4},
            "not tiled: the bounds of a loop depend on one of the others",
        ),
        (
            SUM.replace("affine.store %s, %B[%i, 0] : memref<?x?xi64>", ""),
            {"tile_size": 4},
            "not tiled: a loop carries values",
        ),
        (
            MATMUL.replace("arith.muli %a, %b", "func.call @g(%a, %b)").replace(
                ": i64\n        %s", ": (i64, i64) -> i64\n        %s"
            )
            + "func.func private @g(i64, i64) -> i64",
            {"tile_size": 4},
            "not tiled: the order of 'func.call' matters",
        ),
    ],
)
def test_refusals(transform: Transform, text: str, options: dict[str, object], reason: str) -> None:
    tiled, remarks = transform(text, AffineLoopTilePass(**options))  # pyright: ignore
    assert [reason in remark for remark in remarks] == [True]
    assert "step 4" not in tiled


@pytest.mark.parametrize("seed", range(60))
def test_random_nests(seed: int) -> None:
    nest = random_nest(seed, carried=seed % 4 == 0)
    for options in (
        AffineLoopTilePass(tile_size=2),
        AffineLoopTilePass(tile_size=3, separate=True),
        AffineLoopTilePass(loops=("j", "k"), tile_sizes=(2, 5)),
        AffineLoopTilePass(loops=("i", "k"), tile_sizes=(3, 1)),
    ):
        check_nest(nest, options)


def test_random_nests_are_tiled() -> None:
    """The test above tests something."""
    options = AffineLoopTilePass(tile_size=2)
    assert sum(check_nest(random_nest(seed), options) for seed in range(60)) > 10


@pytest.mark.parametrize("separate", [False, True])
def test_machine_code(transform: Transform, native: Native, separate: bool) -> None:
    text, _ = transform(MATMUL, AffineLoopTilePass(tile_sizes=(5, 16, 7), separate=separate))
    kernel = native(text)
    a, b = matrices()
    for n, m in ((64, 64), (13, 9), (5, 0), (0, 3)):
        c = np.zeros((64, 64), np.int64)
        kernel(a, b, c, n, m)
        expected = np.zeros_like(c)
        expected[:n] = a[:n, :m] @ b[:m]
        assert np.array_equal(c, expected)
