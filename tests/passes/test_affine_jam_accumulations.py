"""affine-jam-accumulations: rows that are added into one row are taken several at a time."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

ROWS = """
func.func @f(%x: memref<?xf64>, %A: memref<?x?xf64>, %t: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.dim %A, %c0 : memref<?x?xf64>
  %n = memref.dim %A, %c1 : memref<?x?xf64>
  affine.for %i = 0 to %m {
    affine.for %j = 0 to %n {
      %u = affine.load %x[%i] : memref<?xf64>
      %a = affine.load %A[%i, %j] : memref<?x?xf64>
      %p = arith.mulf %u, %a : f64
      %c = affine.load %t[%j] : memref<?xf64>
      %s = arith.addf %c, %p : f64
      affine.store %s, %t[%j] : memref<?xf64>
    }
  }
  func.return
}
"""
STRIPS = ROWS.replace(
    "  affine.for %i = 0 to %m {",
    """  affine.for %strip = 0 to %m step 8 {
  affine.for %i = affine_map<(d0) -> (d0)>(%strip)
      to min affine_map<(d0)[s0] -> (s0, d0 + 8)>(%strip)[%m] {""",
).replace("  func.return", "  }\n  func.return")
PRODUCTS = """
func.func @f(%t: memref<?xf64>, %A: memref<?x?xf64>, %x: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.dim %A, %c0 : memref<?x?xf64>
  %n = memref.dim %A, %c1 : memref<?x?xf64>
  %zero = arith.constant 0.0 : f64
  affine.for %i = 0 to %m {
    %d = affine.for %j = 0 to %n iter_args(%c = %zero) -> (f64) {
      %a = affine.load %A[%i, %j] : memref<?x?xf64>
      %b = affine.load %x[%j] : memref<?xf64>
      %p = arith.mulf %a, %b : f64
      %s = arith.addf %c, %p : f64
      affine.yield %s : f64
    }
    affine.store %d, %t[%i] : memref<?xf64>
  }
  func.return
}
"""
PASSES = ("affine-jam-accumulations", "affine-scalrep")


def test_rows(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(ROWS, *PASSES)[0])


def test_sums_of_products_of_rows(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(PRODUCTS, *PASSES)[0])


SHAPES = [(0, 3), (3, 0), (3, 5), (8, 1), (13, 19), (31, 2)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("rows", [ROWS, STRIPS], ids=["rows", "strips"])
def test_in_machine_code(
    native: Native, transform: Transform, rows: str, shape: tuple[int, int]
) -> None:
    assert "step 8" in transform(rows, *PASSES)[0]
    kernel = native(rows, passes=(*PASSES, "lower-affine", "convert-to-llvm"))
    random = np.random.default_rng(3)
    x, matrix, total = random.random(shape[0]), random.random(shape), random.random(shape[1])
    expected = total.copy()
    for factor, row in zip(x, matrix, strict=True):
        expected += factor * row  # in this very order
    kernel(x, matrix, total)
    np.testing.assert_array_equal(total, expected)


@pytest.mark.parametrize(("count", "step"), [(7, None), (8, 4), (15, 4), (16, 8)])
def test_few_rows(transform: Transform, count: int, step: int | None) -> None:
    text, _ = transform(ROWS.replace("0 to %m", f"0 to {count}"), *PASSES)
    assert re.findall(r"step (\d+)", text) == ([] if step is None else [str(step)])


@pytest.mark.parametrize("shape", SHAPES)
def test_products_in_machine_code(native: Native, shape: tuple[int, int]) -> None:
    kernel = native(PRODUCTS, passes=(*PASSES, "lower-affine", "convert-to-llvm"))
    random = np.random.default_rng(4)
    rows, x, results = random.random(shape), random.random(shape[1]), np.empty(shape[0])
    kernel(results, rows, x)
    expected = np.zeros(shape[0])
    for column, factor in zip(rows.T, x, strict=True):
        expected += factor * column
    np.testing.assert_array_equal(results, expected)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("%b = affine.load %x[%j]", "%b = affine.load %x[%i]"),
        ("affine.load %A[%i, %j]", "affine.load %A[0, %j]"),
        ("    affine.store %d, %t[%i] : memref<?xf64>\n", ""),
    ],
)
def test_sums_stay(transform: Transform, old: str, new: str) -> None:
    other = PRODUCTS.replace(old, new)
    assert other != PRODUCTS
    assert "step 8" not in transform(other, "affine-jam-accumulations")[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("affine.store %s, %t[%j]", "affine.store %s, %t[%i]"),
        ("affine.load %t[%j]", "affine.load %t[%i]"),
        ("affine.for %j = 0 to %n", "affine.for %j = 0 to affine_map<(d0) -> (d0)>(%i)"),
        ("affine.for %i = 0 to %m", "affine.for %i = 0 to 5"),
        (
            "%a = affine.load %A[%i, %j] : memref<?x?xf64>",
            "%a = affine.load %t[%i] : memref<?xf64>",
        ),
    ],
)
def test_stays(transform: Transform, old: str, new: str) -> None:
    other = ROWS.replace(old, new)
    assert other != ROWS
    before, _ = transform(other)
    after, _ = transform(other, "affine-jam-accumulations")
    assert "step 4" not in after
    assert after.count("affine.store") == before.count("affine.store")
