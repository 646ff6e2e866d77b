"""affine-strip-contractions: a chain of contractions is done some rows at a time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.passes.affine_strip_contractions import AffineStripContractionsPass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

# A ** 2 @ A, where what stands between divides each row by its first element.
CHAIN = """
func.func @f(%A: memref<?x?xf64>, %out: memref<?x?xf64>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %A, %c0 : memref<?x?xf64>
  %T = memref.alloc(%n, %n) : memref<?x?xf64>
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %n {
      %s = affine.for %k = 0 to %n iter_args(%t = %zero) -> (f64) {
        %a = affine.load %A[%i, %k] : memref<?x?xf64>
        %b = affine.load %A[%k, %j] : memref<?x?xf64>
        %p = arith.mulf %a, %b : f64
        %r = arith.addf %t, %p : f64
        affine.yield %r : f64
      } {loop_name = "k0"}
      affine.store %s, %T[%i, %j] : memref<?x?xf64>
    } {loop_name = "j"}
  } {loop_name = "i"}
  affine.for %row = 0 to %n {
    affine.for %l = 0 to %n {
      %x = affine.load %T[%row, %l] : memref<?x?xf64>
      %y = arith.negf %x : f64
      affine.store %y, %T[%row, %l] : memref<?x?xf64>
    }
  }
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %n {
      %s = affine.for %k = 0 to %n iter_args(%t = %zero) -> (f64) {
        %a = affine.load %T[%i, %k] : memref<?x?xf64>
        %b = affine.load %A[%k, %j] : memref<?x?xf64>
        %p = arith.mulf %a, %b : f64
        %r = arith.addf %t, %p : f64
        affine.yield %r : f64
      } {loop_name = "k0_1"}
      affine.store %s, %out[%i, %j] : memref<?x?xf64>
    } {loop_name = "j_1"}
  } {loop_name = "i_1"}
  memref.dealloc %T : memref<?x?xf64>
  func.return
}
"""


def test_two_products(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(CHAIN, AffineStripContractionsPass())[0])


def test_the_values_are_the_same(transform: Transform, native: Native) -> None:
    strips = native(transform(CHAIN, AffineStripContractionsPass())[0])
    for n in (0, 1, 95, 96, 97, 200):
        a = np.random.default_rng(n).integers(-2, 3, (n, n)).astype("f8")
        out = np.empty((n, n))
        assert strips(a, out) == 0
        assert np.array_equal(out, -(a @ a @ a))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # A row of the second product needs rows of the first that come later.
        ("%a = affine.load %T[%i, %k]", "%a = affine.load %T[%k, %i]"),
        ("%x = affine.load %T[%row, %l]", "%x = affine.load %T[%l, %row]"),
        # The whole matrix is wanted.
        ("memref.dealloc %T", "memref.copy %T, %out : memref<?x?xf64> to memref<?x?xf64>\n"
         "  memref.dealloc %T"),
        # The other operand changes with the first product's rows.
        ("affine.store %s, %T[%i, %j] : memref<?x?xf64>",
         "affine.store %s, %T[%i, %j] : memref<?x?xf64>\n"
         "      affine.store %s, %A[%i, %j] : memref<?x?xf64>"),
    ],
)  # fmt: skip
def test_rows_that_need_others_stay_together(transform: Transform, old: str, new: str) -> None:
    text = CHAIN.replace(old, new)
    assert text != CHAIN
    assert "step 96" not in transform(text, AffineStripContractionsPass())[0]


def product_of_squares(m: int | str, k: int | str, n: int | str) -> str:
    """(A * A) @ B; sizes are numbers, or `?`."""
    ends = [
        f"%{name}" if size == "?" else str(size)
        for name, size in zip("mkn", (m, k, n), strict=True)
    ]
    sizes = ", ".join(end for end in ends[:2] if end.startswith("%"))
    a, b, c = (f"memref<{one}x{other}xf64>" for one, other in ((m, k), (k, n), (m, n)))
    return f"""
func.func @f(%A: {a}, %B: {b}, %out: {c}) {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %m = memref.dim %A, %c0 : {a}
  %k = memref.dim %A, %c1 : {a}
  %n = memref.dim %B, %c1 : {b}
  %T = memref.alloc({sizes}) : {a}
  affine.for %row = 0 to {ends[0]} {{
    affine.for %c = 0 to {ends[1]} {{
      %x = affine.load %A[%row, %c] : {a}
      %y = arith.mulf %x, %x : f64
      affine.store %y, %T[%row, %c] : {a}
    }}
  }}
  affine.for %i = 0 to {ends[0]} {{
    affine.for %j = 0 to {ends[2]} {{
      %s = affine.for %l = 0 to {ends[1]} iter_args(%t = %zero) -> (f64) {{
        %a = affine.load %T[%i, %l] : {a}
        %b = affine.load %B[%l, %j] : {b}
        %p = arith.mulf %a, %b : f64
        %r = arith.addf %t, %p : f64
        affine.yield %r : f64
      }} {{loop_name = "k0"}}
      affine.store %s, %out[%i, %j] : {c}
    }} {{loop_name = "j"}}
  }} {{loop_name = "i"}}
  memref.dealloc %T : {a}
  func.return
}}
"""


PROLOGUE = product_of_squares("?", "?", "?")


def test_a_product_of_rows_that_are_made_first(
    transform: Transform, native: Native, golden: Callable[[str], None]
) -> None:
    text, _ = transform(PROLOGUE, AffineStripContractionsPass())
    golden(text)
    strips = native(text)
    random = np.random.default_rng(0)
    for m in (0, 1, 527, 528, 529, 1000):
        a, b = (random.integers(-3, 4, shape).astype("f8") for shape in ((m, 7), (7, 5)))
        out = np.empty((m, 5))
        assert strips(a, b, out) == 0
        assert np.array_equal(out, (a * a) @ b), m


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("%a = affine.load %T[%i, %l]", "%a = affine.load %T[%l, %i]"),
        # All of it is wanted.
        ("memref.dealloc %T", "memref.copy %T, %out : memref<?x?xf64> to memref<?x?xf64>\n"
         "  memref.dealloc %T"),
        # The other operand changes meanwhile.
        ("affine.store %y, %T[%row, %c] : memref<?x?xf64>",
         "affine.store %y, %T[%row, %c] : memref<?x?xf64>\n"
         "      affine.store %y, %B[%row, %c] : memref<?x?xf64>"),
    ],
)  # fmt: skip
def test_rows_that_are_not_made_for_the_product_alone(
    transform: Transform, old: str, new: str
) -> None:
    text = PROLOGUE.replace(old, new)
    assert text != PROLOGUE
    assert "step 528" not in transform(text, AffineStripContractionsPass())[0]


@pytest.mark.parametrize(
    ("rows", "depth", "columns", "step"),
    [
        (2000, 1024, 90, 48),  # of 64 rows, which half of the cache holds
        (2000, 100, 100, 240),
        (2000, 100, 1000, 0),  # packing would take longer
        (200, 100, 100, 0),  # it is in the cache
    ],
)
def test_strips_of_known_sizes(
    transform: Transform, rows: int, depth: int, columns: int, step: int
) -> None:
    strips = AffineStripContractionsPass(l2_bytes=1 << 20)
    text, _ = transform(product_of_squares(rows, depth, columns), strips)
    assert f"step {step}" in text if step else "step" not in text
