"""affine-loop-unroll-jam: the text of examples, what is refused, and results."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from random_nests import check_nest, matrices, random_nest

from stepwell.passes.affine_loop_unroll_jam import AffineLoopUnrollJamPass

Transform = Callable[..., tuple[str, list[str]]]
Golden = Callable[[str], None]
Native = Callable[..., Callable[..., int]]

# Rows of a product, in which a sum is carried: four rows at once read %B once.
ROWS = """
func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>,
             %n: index, %m: index) {
  affine.for %i = 0 to %n {
    %start = affine.load %C[%i, 0] : memref<?x?xi64>
    %s = affine.for %k = 0 to %m iter_args(%acc = %start) -> (i64) {
      %a = affine.load %A[%i, %k] : memref<?x?xi64>
      %b = affine.load %B[%k, 0] : memref<?x?xi64>
      %p = arith.muli %a, %b : i64
      %t = arith.addi %acc, %p : i64
      affine.yield %t : i64
    } {loop_name = "k"}
    affine.store %s, %C[%i, 0] : memref<?x?xi64>
  } {loop_name = "i"}
  func.return
}
"""


def nest(first: str, second: str, inner: str = "0 to %m") -> str:
    """Two loops in a loop: the first one stores in %A[first], the other reads %A[second]."""
    return f"""
    func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {{
      affine.for %i = 1 to %n {{
        affine.for %j = {inner} {{
          %b = affine.load %B[%i, %j] : memref<?x?xi64>
          affine.store %b, %A[{first}] : memref<?x?xi64>
        }}
        affine.for %k = {inner} {{
          %a = affine.load %A[{second}] : memref<?x?xi64>
          affine.store %a, %B[%i, %k + 30] : memref<?x?xi64>
        }}
      }} {{loop_name = "i"}}
      func.return
    }}"""


def test_rows_of_a_product(transform: Transform, golden: Golden) -> None:
    golden(transform(ROWS, AffineLoopUnrollJamPass(unroll_jam_factor=2))[0])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            nest("%i, %j", "%i + 1, %k"),
            "the dependence (<) between iterations in which %A is read and written would be "
            "turned round",
        ),
        (nest("%i, %j", "%i - 1, %k"), ""),
        (nest("%i, %j", "%i - 2, %k"), ""),
        (nest("%i, %j", "%i + 2, %k"), ""),
        (nest("%i, %j", "%i, %k", inner="0 to affine_map<(d0) -> (d0)>(%i)"),
         "the bounds of a loop inside depend on it"),
        (
            ROWS.replace("affine.yield", "func.call @g() : () -> ()\naffine.yield")
            + "func.func private @g()",
            "the order of 'func.call' matters",
        ),
    ],
)  # fmt: skip
def test_what_is_refused(transform: Transform, text: str, reason: str) -> None:
    after, remarks = transform(text, AffineLoopUnrollJamPass(unroll_jam_factor=2))
    assert (after == transform(text)[0]) is bool(reason)
    assert [f"not unrolled: {reason}" in remark for remark in remarks] == [True] * bool(reason)


SUM = """
func.func @f(%A: memref<?xi64>, %out: memref<?xi64>, %n: index) {
  %start = arith.constant 5 : i64
  %s, %m = affine.for %i = 0 to %n iter_args(%x = %start, %y = %start) -> (i64, i64) {
    %a = affine.load %A[%i] : memref<?xi64>
    %t = arith.addi %x, %a : i64
    %u = arith.maxsi %y, %a : i64
    affine.yield %t, %u : i64, i64
  }
  affine.store %s, %out[0] : memref<?xi64>
  affine.store %m, %out[1] : memref<?xi64>
  func.return
}
"""


@pytest.mark.parametrize("factor", [2, 4])
def test_reductions_are_carried_apart(transform: Transform, native: Native, factor: int) -> None:
    text, remarks = transform(SUM, AffineLoopUnrollJamPass(unroll_jam_factor=factor))
    assert text.count("arith.maxsi") == 2 * factor and not remarks
    kernel = native(text)
    numbers = np.random.default_rng(0).integers(-9, 99, 40)
    for n in range(40):
        out = np.zeros(2, np.int64)
        assert kernel(numbers, out, n) == 0
        assert out.tolist() == [5 + numbers[:n].sum(), max(5, *numbers[:n], 5)]


def test_float_sums_stay_in_order(transform: Transform) -> None:
    floats = SUM.replace("i64", "f64").replace("= arith.constant 5 ", "= arith.constant 5.0 ")
    floats = floats.replace("arith.addi", "arith.addf").replace("arith.maxsi", "arith.maximumf")
    jam = AffineLoopUnrollJamPass(unroll_jam_factor=2)
    _, remarks = transform(floats, jam)
    assert "a float that it carries would be combined in another order" in remarks[0]
    reassociated = floats.replace("%x, %a :", "%x, %a fastmath<reassoc> :")
    assert not transform(reassociated, jam)[1]


@pytest.mark.parametrize("seed", range(60))
def test_random_nests(seed: int) -> None:
    text = random_nest(seed, carried=seed % 3 == 0)
    for loops in (), ("j",), ("i", "k"):
        check_nest(text, AffineLoopUnrollJamPass(unroll_jam_factor=2 + seed % 2, loops=loops))


def test_random_nests_are_jammed(transform: Transform) -> None:
    """The test above tests something."""
    texts = [random_nest(seed, carried=seed % 3 == 0) for seed in range(60)]
    jams = [AffineLoopUnrollJamPass(unroll_jam_factor=2, loops=names) for names in ((), ("j",))]
    changed = [transform(text, jam)[0] != transform(text)[0] for text in texts for jam in jams]
    assert sum(changed) > 8


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_machine_code(transform: Transform, native: Native, factor: int) -> None:
    kernel = native(transform(ROWS, AffineLoopUnrollJamPass(unroll_jam_factor=factor))[0])
    a, b = matrices()
    for n, m in ((0, 5), (1, 64), (7, 3), (64, 64), (12, 0), (-3, 4)):
        c = np.ones((64, 64), np.int64)
        kernel(a, b, c, n, m)
        expected = np.ones_like(c)
        if n > 0:
            expected[:n, 0] += a[:n, :m] @ b[:m, 0]
        assert np.array_equal(c, expected)
