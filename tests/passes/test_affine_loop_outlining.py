"""affine-loop-outlining: what becomes a function, what stays, and what it all computes."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.passes.affine_loop_outlining import AffineLoopOutliningPass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

ALL = AffineLoopOutliningPass(least_copies=2, least_saving=0)


def scaling(target: str, source: str, factor: str, bound: str = "%n") -> str:
    return f"""
    affine.for %i = 0 to {bound} {{
      %x = affine.load {source}[%i] : memref<?xf32>
      %y = arith.mulf %x, {factor} : f32
      affine.store %y, {target}[%i] : memref<?xf32>
    }}"""


def function(*loops: str) -> str:
    return f"""
    func.func @f(%A: memref<?xf32>, %B: memref<?xf32>, %C: memref<?xf32>) {{
      %c0 = arith.constant 0 : index
      %n = memref.dim %A, %c0 : memref<?xf32>
      %m = memref.dim %C, %c0 : memref<?xf32>
      %two = arith.constant 2.0 : f32
      %three = arith.constant 3.0 : f32
      {"".join(loops)}
      func.return
    }}"""


def test_loops_that_are_alike(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(
        function(
            scaling("%B", "%A", "%two"),
            scaling("%C", "%B", "%two"),
            scaling("%A", "%A", "%two"),
            scaling("%A", "%C", "%three"),
        ),
        ALL,
    )
    golden(text)


def test_inner_loops_and_results(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(
        """
        func.func @f(%X: memref<?x4xf32>, %s: memref<f32>, %n: index) {
          %zero = arith.constant 0.0 : f32
          affine.for %i = 0 to %n {
            %a = affine.for %j = 0 to 4 iter_args(%t = %zero) -> (f32) {
              %x = affine.load %X[%i, %j] : memref<?x4xf32>
              %u = arith.addf %t, %x : f32
              affine.yield %u : f32
            }
            %b = affine.for %j = 0 to 4 iter_args(%t = %a) -> (f32) {
              %x = affine.load %X[%i, %j] : memref<?x4xf32>
              %u = arith.addf %t, %x : f32
              affine.yield %u : f32
            }
            affine.store %b, %s[] : memref<f32>
          }
          func.return
        }""",
        ALL,
    )
    golden(text)


@pytest.mark.parametrize(
    ("loops", "is_outlined"),
    [
        ((scaling("%B", "%A", "%two"), scaling("%C", "%A", "%two")), True),
        # Another value, another bound.
        ((scaling("%B", "%A", "%two"), scaling("%B", "%A", "%three")), True),
        ((scaling("%B", "%A", "%two"), scaling("%B", "%A", "%two", "%m")), True),
        # A constant bound is part of the loop.
        ((scaling("%B", "%A", "%two", "7"), scaling("%B", "%A", "%two", "8")), False),
        # One buffer here, two there.
        ((scaling("%A", "%A", "%two"), scaling("%B", "%A", "%two")), False),
        # Another op.
        (
            (
                scaling("%B", "%A", "%two"),
                scaling("%B", "%A", "%two").replace("mulf", "addf"),
            ),
            False,
        ),
    ],
)
def test_what_is_alike(transform: Transform, loops: tuple[str, ...], is_outlined: bool) -> None:
    text, _ = transform(function(*loops), ALL)
    assert (text.count("call @f_loop0") == 2) == is_outlined
    assert ("private" in text) == is_outlined


def test_buffers_that_may_be_one_stay(transform: Transform) -> None:
    view = """
      %V = memref.reinterpret_cast %A to offset: [0], sizes: [%n], strides: [1]
        : memref<?xf32> to memref<?xf32>"""
    text, _ = transform(
        function(view, scaling("%V", "%A", "%two"), scaling("%A", "%V", "%two")), ALL
    )
    assert "call" not in text


def test_what_may_fail_stays(transform: Transform) -> None:
    loop = """
    affine.for %i = 0 to %n {
      %b = arith.cmpi slt, %i, %m : index
      cf.assert %b, "IndexError: out of range"
    }"""
    text, _ = transform(function(loop, loop), ALL)
    assert "call" not in text


def test_little_stays(transform: Transform) -> None:
    loops = [scaling("%B", "%A", "%two")] * 2
    for one in (AffineLoopOutliningPass(), AffineLoopOutliningPass(2, 6)):
        assert "call" not in transform(function(*loops), one)[0]
    assert "call" in transform(function(*loops), AffineLoopOutliningPass(2, 5))[0]


def test_an_extent_is_taken_of_its_own_buffer(native: Native, transform: Transform) -> None:
    """%n is the extent of %A, also in the copy that uses %B and %C only."""
    text, _ = transform(function(scaling("%B", "%A", "%two"), scaling("%C", "%B", "%three")), ALL)
    a, b, c = np.arange(3, dtype=np.float32), np.zeros(5, np.float32), np.zeros(8, np.float32)
    assert native(text)(a, b, c) == 0
    np.testing.assert_array_equal(b, [0, 2, 4, 0, 0])
    np.testing.assert_array_equal(c, [0, 6, 12, 0, 0, 0, 0, 0])


def test_a_long_program(monkeypatch: Any) -> None:
    """Many layers: the same values, and code that does not grow with them."""
    monkeypatch.setenv("STEPWELL_CACHE", "0")

    def layers(count: int) -> Callable[..., Any]:
        def run(x: Any, w: Any) -> Any:
            for _ in range(count):
                x = np.tanh(x * w + 0.5) / (1.0 + np.sum(x * x, axis=1, keepdims=True))
            return x

        return run

    generator = np.random.default_rng(0)
    x, w = generator.standard_normal((13, 21)), generator.standard_normal(21)
    sizes = []
    for count in (20, 60):
        compiled = sw.jit(layers(count))
        np.testing.assert_allclose(compiled(x, w), layers(count)(x, w), rtol=1e-12)
        text = compiled.lower(x, w).ir("llvmir")
        sizes.append(text.count("\n"))
    # Four lines for each call.
    assert sizes[1] - sizes[0] < 4 * 40


def test_contractions(monkeypatch: Any) -> None:
    """Layers share one function, which has the packing and tiles; another nest does not."""
    monkeypatch.setenv("STEPWELL_CACHE", "0")

    def network(x: Any, u: Any, v: Any, w: Any) -> Any:
        x = np.maximum(x @ u, 0.0)
        x = np.maximum(x @ v, 0.0)
        return x @ w

    generator = np.random.default_rng(0)
    for rows in (7, 70):
        shapes = itertools.pairwise((rows, 33, 130, 65, 9))
        x, u, v, w = (generator.standard_normal(shape) for shape in shapes)
        compiled = sw.jit(network)
        np.testing.assert_allclose(compiled(x, u, v, w), network(x, u, v, w), rtol=1e-10)
        text = compiled.lower(x, u, v, w).ir("affine")
        assert text.count("func.call @network_loop0(") == 2
        assert text.count("func.func private @network_loop0(") == 1


def test_contractions_in_parallel_loops_stay() -> None:
    def products(a: Any, b: Any, c: Any) -> Any:
        for i in sw.prange(a.shape[0]):
            c[i] = a[i] @ b
        for i in sw.prange(a.shape[0]):
            c[i] = c[i] @ b

    generator = np.random.default_rng(0)
    a, b = generator.standard_normal((3, 20, 20)), generator.standard_normal((20, 20))
    c = np.zeros_like(a)
    compiled = sw.jit(products)
    compiled(a, b, c)
    np.testing.assert_allclose(c, a @ b @ b, rtol=1e-10)
    assert "_loop0" not in compiled.lower(a, b, c).ir("affine")
