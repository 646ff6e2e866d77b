"""split-complex-values: the text of an example, and what is left alone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Transform = Callable[..., tuple[str, list[str]]]

EXAMPLE = """
func.func @f(%X: memref<?xcomplex<f64>>, %out: memref<?xcomplex<f64>>, %n: index, %big: i1) {
  %one = arith.constant 1 : i64
  %x = arith.constant 0.5 : f64
  %z = complex.create %x, %x : complex<f64>
  %w = affine.load %X[0] : memref<?xcomplex<f64>>
  %first, %count, %last = affine.for %i = 0 to %n iter_args(%a = %z, %k = %one, %b = %w)
      -> (complex<f64>, i64, complex<f64>) {
    %y = affine.load %X[%i] : memref<?xcomplex<f64>>
    %s = arith.select %big, %a, %y : complex<f64>
    %r = complex.re %s : complex<f64>
    %q = complex.im %b : complex<f64>
    %c = arith.mulf %r, %q : f64
    %m = complex.create %c, %r : complex<f64>
    affine.store %b, %out[%i] : memref<?xcomplex<f64>>
    %l = arith.addi %k, %one : i64
    affine.yield %m, %l, %y : complex<f64>, i64, complex<f64>
  }
  %t = arith.select %big, %first, %last : complex<f64>
  affine.store %t, %out[0] : memref<?xcomplex<f64>>
  func.return
}
"""


def test_an_example(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(EXAMPLE, "split-complex-values")[0])


def test_it_computes_the_same(
    transform: Transform, native: Callable[..., Callable[..., int]]
) -> None:
    before, after = native(EXAMPLE), native(transform(EXAMPLE, "split-complex-values")[0])
    random = np.random.default_rng(3)
    x = random.normal(size=7) + 1j * random.normal(size=7)
    for big in (0, 1):
        for length in (0, 1, 7):
            outs = np.zeros((2, 7), complex)
            for kernel, out in zip((before, after), outs, strict=True):
                kernel(x, out, length, big)
            np.testing.assert_array_equal(outs[0], outs[1])


def test_without_complex_numbers_nothing_changes(transform: Transform) -> None:
    text = """func.func @f(%n: index, %x: f32) -> f32 {
      %r = affine.for %i = 0 to %n iter_args(%s = %x) -> (f32) {
        %t = arith.addf %s, %x : f32
        affine.yield %t : f32
      }
      func.return %r : f32
    }"""
    assert transform(text, "split-complex-values") == transform(text)
