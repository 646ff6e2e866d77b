"""affine-loop-split: a loop becomes two, one after the other, at a multiple of a number."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from xdsl.dialects.builtin import AffineMapAttr

from stepwell.dialects import affine
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_loop_split import AffineLoopSplitPass
from stepwell.passes.affine_loop_tile import AffineLoopTilePass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

COUNT = """
func.func @f(%X: memref<?xf32>, %out: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %X, %c0 : memref<?xf32>
  affine.for %i = LOWER to UPPER {
    %x = affine.load %X[%i] : memref<?xf32>
    %o = affine.load %out[%i] : memref<?xf32>
    %y = arith.addf %x, %o : f32
    affine.store %y, %out[%i] : memref<?xf32>
  } {loop_name = "i"}
  func.return
}
"""


def text_of(lower: object, upper: object) -> str:
    return COUNT.replace("LOWER", str(lower)).replace("UPPER", str(upper))


def test_at_a_multiple(transform: Transform, golden: Callable[[str], None]) -> None:
    split = AffineLoopSplitPass(loops=("i",), multiple=8, ending="_rest")
    golden(transform(text_of(0, "%n"), split)[0])


@pytest.mark.parametrize(("upper", "loops"), [(16, ["i"]), (5, ["i_rest"]), (19, ["i", "i_rest"])])
def test_what_has_no_iterations_is_left_out(
    transform: Transform, upper: int, loops: list[str]
) -> None:
    text, _ = transform(text_of(0, upper), AffineLoopSplitPass(multiple=8))
    assert [line.split('"')[1] for line in text.splitlines() if "loop_name" in line] == loops


@pytest.mark.parametrize("lower", [0, 3])
@pytest.mark.parametrize(("multiple", "rest"), [(8, 0), (1, 0), (7, 0), (6, 4), (7, 1), (8, 5)])
def test_each_iteration_is_done_once(
    transform: Transform, native: Native, lower: int, multiple: int, rest: int
) -> None:
    split = AffineLoopSplitPass(multiple=multiple, rest=rest)
    kernel = native(transform(text_of(lower, "%n"), split)[0])
    for n in range(40):
        x, out = np.arange(n, dtype=np.float32), np.ones(n, np.float32)
        expected = out.copy()
        expected[lower:] += x[lower:]
        assert kernel(x, out) == 0
        assert np.array_equal(out, expected), n


def test_the_parts_do_the_fewest_iterations_at_once(transform: Transform) -> None:
    text, _ = transform(text_of(0, "%n"), AffineLoopSplitPass(multiple=6, rest=4))
    ends = [op for op in parse_module(text).walk() if isinstance(op, affine.MaxOp)]
    (end,) = [op.properties["map"] for op in ends]
    assert isinstance(end, AffineMapAttr)

    def done(n: int, first: int) -> int:
        return -(-first // 6) * 6 + -(-(n - first) // 4) * 4

    for n in range(40):
        first = min(max(end.data.eval([n], [])), n)
        assert first % 6 == 0 or first == n
        assert done(n, first) == min(done(n, min(other, n)) for other in range(0, n + 6, 6)), n


def test_carried_values_are_refused(transform: Transform) -> None:
    text = """
func.func @f(%X: memref<?xf32>, %out: memref<f32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %X, %c0 : memref<?xf32>
  %s = affine.for %i = 0 to %n iter_args(%a = %zero) -> (f32) {
    %x = affine.load %X[%i] : memref<?xf32>
    %b = arith.addf %a, %x : f32
    affine.yield %b : f32
  }
  affine.store %s, %out[] : memref<f32>
  func.return
}
"""
    _, remarks = transform(text, AffineLoopSplitPass(multiple=4))
    assert remarks == [
        "<text>:6: affine-loop-split: not split: it carries values from one iteration to the next"
    ]


def test_a_piece_that_may_be_the_last(
    transform: Transform, native: Native, golden: Callable[[str], None]
) -> None:
    tiled = AffineLoopTilePass(loops=("i",), tile_sizes=(16,), names=("it",))
    text, _ = transform(text_of(0, "%n"), tiled, AffineLoopSplitPass(loops=("i",), multiple=4))
    golden(text)
    kernel = native(text)
    for n in range(40):
        x, out = np.arange(n, dtype=np.float32), np.ones(n, np.float32)
        assert kernel(x, out) == 0
        assert np.array_equal(out, x + 1), n
