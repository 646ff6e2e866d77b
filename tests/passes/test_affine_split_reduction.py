"""affine-split-reduction: a long reduction is done piece by piece, for all results in turn."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.passes.affine_split_reduction import AffineSplitReductionPass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

ROW_SUMS = """
func.func @f(%X: memref<?x?xf32>, %Y: memref<?xf32>, %out: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %start = arith.constant 2.0 : f32
  %n = memref.dim %X, %c0 : memref<?x?xf32>
  %m = memref.dim %X, %c1 : memref<?x?xf32>
  affine.for %i = 0 to %n {
    %s = affine.for %k = 0 to %m iter_args(%a = %start) -> (f32) {
      %x = affine.load %X[%i, %k] : memref<?x?xf32>
      %b = arith.addf %a, %x : f32
      affine.yield %b : f32
    } {loop_name = "k"}
    BEHIND
  } {loop_name = "i"}
  func.return
}
"""
STORE = "affine.store %s, %out[%i] : memref<?xf32>"
FINISH = """%y = affine.load %Y[%i] : memref<?xf32>
    %t = arith.mulf %s, %y : f32
    affine.store %t, %out[%i] : memref<?xf32>"""
READS_ITS_PLACE = """%o = affine.load %out[%i] : memref<?xf32>
    %t = arith.addf %s, %o : f32
    affine.store %t, %out[%i] : memref<?xf32>"""
TWO_STORES = """affine.store %s, %out[%i] : memref<?xf32>
    %t = arith.mulf %s, %s : f32
    affine.store %t, %Y[%i] : memref<?xf32>"""
ONE_PLACE = """affine.store %s, %out[0] : memref<?xf32>
    affine.store %s, %Y[%i] : memref<?xf32>"""
OTHER_TYPE = """%h = arith.truncf %s : f32 to f16
    %t = arith.extf %h : f16 to f32
    %b = arith.addf %t, %t : f32
    affine.store %b, %Y[0] : memref<?xf32>
    affine.for %l = 0 to 1 {
      affine.store %t, %out[%i] : memref<?xf32>
    }"""
SPLIT = AffineSplitReductionPass(loops=("k",), outside="i", size=4, names=("kc",))


def test_a_sum(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(ROW_SUMS.replace("BEHIND", STORE), SPLIT)[0])


def test_what_is_behind_is_done_with_the_last_piece(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    golden(transform(ROW_SUMS.replace("BEHIND", FINISH), SPLIT)[0])


def test_memory_of_their_own_for_partial_results(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    golden(transform(ROW_SUMS.replace("BEHIND", READS_ITS_PLACE), SPLIT)[0])


@pytest.mark.parametrize(
    "behind", [STORE, FINISH, READS_ITS_PLACE, TWO_STORES, ONE_PLACE, OTHER_TYPE]
)
def test_the_sums_are_the_same(transform: Transform, native: Native, behind: str) -> None:
    text = ROW_SUMS.replace("BEHIND", behind)
    whole, split = native(text), native(transform(text, SPLIT)[0])
    random = np.random.default_rng(3)
    for n, m in [(3, 0), (0, 5), (1, 1), (2, 4), (3, 5), (4, 8), (5, 23)]:
        x, y = random.normal(size=(n, m)).astype("f4"), random.normal(size=n).astype("f4")
        expected, found = [y.copy(), y.copy()], [y.copy(), y.copy()]
        assert whole(x, *expected) == 0
        assert split(x, *found) == 0
        assert np.array_equal(found, expected), (n, m)


def test_a_branch_around_is_no_hindrance(transform: Transform, native: Native) -> None:
    text = ROW_SUMS.replace("BEHIND", FINISH).replace(
        "  affine.for %i",
        "  %some = arith.cmpi sge, %m, %c1 : index\n  scf.if %some {\n  affine.for %i",
    )
    text = text.replace('  } {loop_name = "i"}', '  } {loop_name = "i"}\n  }')
    split_text, remarks = transform(text, SPLIT)
    assert not remarks and "step 4" in split_text
    whole, split = native(text), native(split_text)
    random = np.random.default_rng(3)
    for n, m in [(3, 0), (2, 1), (2, 9)]:
        x, y = random.normal(size=(n, m)).astype("f4"), random.normal(size=n).astype("f4")
        expected, out = np.zeros_like(y), np.zeros_like(y)
        assert whole(x, y, expected) == 0
        assert split(x, y, out) == 0
        assert np.array_equal(out, expected), (n, m)


def test_a_loop_around_that_carries_values(transform: Transform) -> None:
    text = ROW_SUMS.replace("BEHIND", STORE).replace(
        "affine.for %i = 0 to %n {",
        "%g = affine.for %i = 0 to %n iter_args(%c = %start) -> (f32) {",
    )
    text = text.replace('} {loop_name = "i"}', 'affine.yield %s : f32\n  } {loop_name = "i"}')
    result, (remark,) = transform(text, SPLIT)
    assert "a loop around it carries values" in remark
    assert "kc" not in result


@pytest.mark.parametrize(
    ("behind", "sentence"),
    [
        ("affine.store %s, %X[%i, 0] : memref<?x?xf32>", "the sums read the memory"),
        (
            "%w = memref.alloc() : memref<f32>\nmemref.dealloc %w : memref<f32>\n" + STORE,
            "the order of 'memref.dealloc' matters",
        ),
    ],
)
def test_what_is_refused(transform: Transform, behind: str, sentence: str) -> None:
    text = ROW_SUMS.replace("BEHIND", behind)
    result, remarks = transform(text, SPLIT)
    assert len(remarks) == 1 and sentence in remarks[0]
    assert "kc" not in result
