"""affine-symmetric-products: the text of an example, what is refused, and results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import find_executor
from stepwell.passes.affine_symmetric_products import AffineSymmetricProductsPass
from stepwell.tools.differential import check_program

Transform = Callable[..., tuple[str, list[str]]]

PRODUCT = """
func.func @f(%x: memref<?x?xf64>, %y: memref<?x?xf64>, %r: memref<?x?xf64>, %n: index, %m: index) {
  %zero = arith.constant 0.0 : f64
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %n {
      %s = affine.for %k0 = 0 to %m iter_args(%a = %zero) -> (f64) {
        %p = affine.load %x[%i, %k0] : memref<?x?xf64>
        %q = affine.load %x[%j, %k0] : memref<?x?xf64>
        %t = arith.mulf %p, %q : f64
        %b = arith.addf %a, %t : f64
        affine.yield %b : f64
      } {loop_name = "k0"}
      affine.store %s, %r[%i, %j] : memref<?x?xf64>
    } {loop_name = "j"}
  } {loop_name = "i"}
  func.return
}
"""
PASS = AffineSymmetricProductsPass(vector_bits=128, vector_registers=16)


def test_an_example(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(PRODUCT, PASS)[0])


@pytest.mark.parametrize(("known", "halved"), [("16", True), ("18", True), ("15", False)])
def test_known_extents(transform: Transform, known: str, halved: bool) -> None:
    text = PRODUCT.replace("0 to %n", f"0 to {known}")
    after, _ = transform(text, PASS)
    assert (after != transform(text)[0]) == halved
    assert ("j_last" in after) == (halved and known == "18")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("%x[%j, %k0]", "%y[%j, %k0]"),
        ("%x[%j, %k0]", "%x[%k0, %j]"),
        ("%x[%j, %k0]", "%x[%j + 1, %k0]"),
        ("%x[%j, %k0]", "%x[%i, %k0]"),
        ("arith.mulf", "arith.subf"),
        ("affine.for %i = 0 to %n", "affine.for %i = 0 to %m"),
        ("%r[%i, %j]", "%r[%j, %i]"),
        ("0 to %m", "0 to 5"),
        ("affine.store", "affine.store %s, %y[%i, %j] : memref<?x?xf64> affine.store"),
    ],
)
def test_what_is_left_alone(transform: Transform, old: str, new: str) -> None:
    text = PRODUCT.replace(old, new)
    assert transform(text, PASS)[0] == transform(text)[0]


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_results(dtype: str) -> None:
    random = np.random.default_rng(5)
    functions: list[Callable[[np.ndarray], np.ndarray]] = [
        lambda x: x @ x.T,
        lambda x: x.T @ x / 3 + 1,
    ]
    for function in functions:
        compiled = sw.jit(function)
        for n, k in ((1, 40), (63, 33), (64, 1), (129, 40), (259, 35)):
            x = random.normal(size=(n, k)).astype(dtype)
            x = x if function is functions[0] else np.ascontiguousarray(x.T)
            found, expected = compiled(x), function(x)
            np.testing.assert_array_equal(found, found.T)
            tolerance = 1e-4 if dtype == "f4" else 1e-12
            np.testing.assert_allclose(found, expected, rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("n", [8, 21])
def test_every_landing(n: int) -> None:
    machine = replace(find_executor("cpu").describe(), vector_bits=128, vector_registers=16)
    x = np.random.default_rng(6).normal(size=(n, 33))
    check_program(lambda x: x @ x.T, x, description=machine)
