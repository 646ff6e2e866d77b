"""affine-loop-versioning: a nest for few iterations of a loop, and one for more."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.passes.affine_loop_versioning import AffineLoopVersioningPass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

ADD = """
func.func @f(%X: memref<?x?xf32>, %out: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.dim %X, %c0 : memref<?x?xf32>
  %n = memref.dim %X, %c1 : memref<?x?xf32>
  affine.for %j = LOW to %n STEP {
    affine.for %i = LOWER to UPPER {
      %x = affine.load %X[%i, %j] : memref<?x?xf32>
      %o = affine.load %out[%i, %j] : memref<?x?xf32>
      %y = arith.addf %x, %o : f32
      affine.store %y, %out[%i, %j] : memref<?x?xf32>
    } {loop_name = "i"}
  } {loop_name = "j"}
  func.return
}
"""
VERSION = AffineLoopVersioningPass(loops=("j", "i"), most=4)


def text_of(lower: str = "0", upper: str = "%m", low: str = "0", step: str = "") -> str:
    text = ADD.replace("LOWER", lower).replace("UPPER", upper)
    return text.replace("LOW", low).replace("STEP", step)


def test_two_nests(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(text_of(), VERSION)[0])


@pytest.mark.parametrize(("low", "step"), [("0", ""), ("2", "step 3")])
def test_each_iteration_is_done_once(
    transform: Transform, native: Native, low: str, step: str
) -> None:
    text, _ = transform(text_of(low=low, step=step), VERSION)
    versions, whole = native(text), native(text_of(low=low, step=step))
    for m in (0, 1, 3, 4, 5, 8, 9, 10, 23):
        for n in (0, 1, 2, 5, 9):
            x = np.arange(m * n, dtype=np.float32).reshape(m, n)
            expected, found = np.ones_like(x), np.ones_like(x)
            whole(x, expected)
            versions(x, found)
            assert np.array_equal(found, expected), (m, n)


@pytest.mark.parametrize(("upper", "names"), [("4", ["i_few", "j_few"]), ("5", ["i", "j"])])
def test_one_nest_where_the_number_is_known(
    transform: Transform, upper: str, names: list[str]
) -> None:
    text, _ = transform(text_of(upper=upper), VERSION)
    assert [line.split('"')[1] for line in text.splitlines() if "loop_name" in line] == names


INNER = text_of().replace("to %n", "to affine_map<(d0) -> (d0)>(%b)")
IN_A_LOOP = INNER.replace("affine.for %j", "affine.for %b = 0 to %n {\naffine.for %j")
IN_A_LOOP = IN_A_LOOP.replace('{loop_name = "j"}', '{loop_name = "j"}\n}')


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (text_of(upper="affine_map<(d0) -> (d0)>(%j)"), "not seen how many iterations"),
        (IN_A_LOOP, "only known inside of a loop"),
        (text_of(upper="min affine_map<(d0) -> (d0, 7)>(%m)"), "more than one bound on a side"),
        (text_of(lower="2"), "not seen how many iterations"),
    ],
)
def test_why_there_is_one_version(transform: Transform, text: str, why: str) -> None:
    found, remarks = transform(text, VERSION)
    assert "_few" not in found
    assert any(why in remark for remark in remarks), remarks


def test_the_loop_that_is_counted_is_inside(transform: Transform) -> None:
    _, remarks = transform(text_of(), AffineLoopVersioningPass(loops=("j", "j"), most=4))
    assert any("is the outermost one" in remark for remark in remarks), remarks
