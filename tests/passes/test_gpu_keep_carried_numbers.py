"""gpu-keep-carried-numbers: the host does not wait in loops that carry numbers for kernels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.passes.gpu_keep_carried_numbers import GpuKeepCarriedNumbersPass

Transform = Callable[..., tuple[str, list[str]]]

PROGRAM = """
func.func @f(%x: memref<100xf32>, %n: index, %out: memref<f32>) {
  %start = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  %r:2 = affine.for %t = 0 to %n iter_args(%a = %start, %c = %start) -> (f32, f32) {
    affine.parallel (%i) = (0) to (100) {
      %v = affine.load %x[%i] : memref<100xf32>
      %w = arith.mulf %v, %a : f32
      affine.store %w, %x[%i] : memref<100xf32>
    } {mapping = "grid"}
    %q = memref.alloc() : memref<f32>
    affine.parallel (%i) = (0) to (1) {
      %v = affine.load %x[7] : memref<100xf32>
      affine.store %v, %q[] : memref<f32>
    } {mapping = "blocks"}
    %b = affine.load %q[] : memref<f32>
    memref.dealloc %q : memref<f32>
    %d = arith.mulf %c, %half : f32
    affine.yield %b, %d : f32, f32
  }
  affine.parallel (%i) = (0) to (1) {
    %s = arith.addf %r#0, %r#1 : f32
    affine.store %s, %out[] : memref<f32>
  } {mapping = "blocks"}
  func.return
}
"""


def test_a_carried_number_is_in_memory(transform: Transform, golden: Callable[[str], None]) -> None:
    """The other one the host makes by itself."""
    text, _ = transform(PROGRAM, GpuKeepCarriedNumbersPass())
    golden(text)
    assert "iter_args(%c = %start) -> (f32)" in text
    assert text.count("memref.dealloc") == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # The host decides by it.
        ("    %d =", '    cf.assert %e, "no"\n    %d ='),
        # Nothing of it comes from the device.
        ("    %b = affine.load %q[] : memref<f32>", "    %b = arith.addf %a, %half : f32"),
    ],
)
def test_what_the_host_carries(old: str, new: str, transform: Transform) -> None:
    assert old in PROGRAM
    if "assert" in new:
        new = "    %e = arith.cmpf ogt, %a, %start : f32\n" + new
    text, _ = transform(PROGRAM.replace(old, new), GpuKeepCarriedNumbersPass())
    assert "iter_args(%a = %start, %c = %start)" in text


def test_loops_without_kernels_carry_what_they_did(transform: Transform) -> None:
    """As those of functions that compute extents for the host."""
    text = """
func.func @f_shapes(%x: memref<100xi64>) -> i64 {
  %zero = arith.constant 0 : i64
  %r = affine.for %t = 0 to 100 iter_args(%a = %zero) -> (i64) {
    %v = affine.load %x[%t] : memref<100xi64>
    %b = arith.maxsi %a, %v : i64
    affine.yield %b : i64
  }
  func.return %r : i64
}
"""
    same, _ = transform(text, GpuKeepCarriedNumbersPass())
    assert "iter_args" in same and "memref.alloc" not in same


def conjugate_gradients(a, b, n):
    x = np.zeros_like(b)
    r = p = b - a @ x
    square = r @ r
    for _ in range(n):
        ap = a @ p
        step = square / (p @ ap)
        x = x + step * p
        r = r - step * ap
        before, square = square, r @ r
        p = r + square / before * p
    return x


def momentum(a, b, n):
    speed, least, decay = 0.0, 1e9, 1.0
    for _ in range(n):
        speed = 0.9 * speed + np.sum(a @ b)
        least = np.minimum(least, np.max(b))
        decay = decay * 0.5
        b = b - 0.01 * speed * decay
    return b, speed, least


def nested(a, b, n):
    total = 0.0
    for _ in range(3):
        norm = 1.0
        for _ in range(n):
            b = a @ b / norm
            norm = np.sqrt(np.sum(b * b))
        total = total + norm
        b = b + total
    return b, total


def exchanged(a, b, n):
    """Each is what the other one was, which is right though the host reads it."""
    one, other = np.sum(b), np.max(b)
    for _ in range(n):
        one, other = other, one + np.sum(a @ b)
        b = b * 0.5 + one - other
    return b, one, other


@pytest.mark.parametrize("count", [0, 1, 4])
@pytest.mark.parametrize("function", [conjugate_gradients, momentum, nested, exchanged])
def test_programs_that_carry_numbers(function: Callable[..., Any], count: int) -> None:
    random = np.random.default_rng(3)
    half = random.normal(size=(20, 20))
    a, b = half @ half.T / 20 + np.eye(20), random.normal(size=20)
    found, expected = sw.jit(function, target="simt")(a, b, count), function(a, b, count)
    pairs = zip(found, expected, strict=True) if isinstance(found, tuple) else [(found, expected)]
    for one, other in pairs:
        np.testing.assert_allclose(one, other, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("function", [conjugate_gradients, momentum, nested])
def test_the_host_reads_nothing_in_the_loop(function: Callable[..., Any]) -> None:
    text = sw.jit(function, target="simt").lower("f64[m, m]", "f64[m]", "i64").ir("affine")
    lines = text.partition("_shapes")[0].splitlines()
    start = next(at for at, line in enumerate(lines) if "affine.for %loop" in line)
    depth = kernel = 0
    loads = list[str]()
    for line in lines[start:]:
        kernel = kernel or (depth if line.strip().startswith("affine.parallel") else 0)
        if "affine.load" in line and not kernel:
            loads.append(line)
        depth += line.count("{") - line.count("}")
        if kernel and depth <= kernel:
            kernel = 0
        if not depth:
            break
    assert loads == []
