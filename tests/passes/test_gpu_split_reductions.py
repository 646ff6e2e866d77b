"""gpu-columns-outside, gpu-split-reductions: few long columns and rows are done by many threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import compile, descend, find_executor
from stepwell.backends.interpreter import signature_of
from stepwell.dialects.text import parse_module
from stepwell.passes.gpu_columns_outside import GpuColumnsOutsidePass
from stepwell.passes.gpu_split_reductions import GpuSplitReductionsPass

Transform = Callable[..., tuple[str, list[str]]]

# x.T @ r, row by row.
ROWS = """
func.func @f(%x: memref<?x8xf32>, %r: memref<?xf32>, %out: memref<?xf32>, %o: index) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?x8xf32>
  affine.for %i = 0 to %n {
    %k = affine.load %r[%i] : memref<?xf32>
    affine.for %j = 0 to 8 {
      %a = affine.load %x[%i, %j] : memref<?x8xf32>
      %s = affine.load %out[%j] : memref<?xf32>
      %p = arith.mulf %a, %k : f32
      %t = arith.addf %s, %p fastmath<reassoc> : f32
      affine.store %t, %out[%j] : memref<?xf32>
    }
  }
  func.return
}
"""
# The same, column by column.
COLUMNS = """
func.func @f(%x: memref<?x8xf32>, %r: memref<?xf32>, %out: memref<8xf32>, %scale: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?x8xf32>
  affine.for %j = 0 to 8 {
    %f = affine.load %scale[%j] : memref<8xf32>
    %s = affine.load %out[%j] : memref<8xf32>
    %t = affine.for %i = 0 to %n iter_args(%c = %s) -> (f32) {
      %a = affine.load %x[%i, %j] : memref<?x8xf32>
      %k = affine.load %r[%i] : memref<?xf32>
      %p = arith.mulf %a, %k : f32
      %q = arith.mulf %p, %f : f32
      %u = arith.addf %c, %q fastmath<reassoc> : f32
      affine.yield %u : f32
    }
    affine.store %t, %out[%j] : memref<8xf32>
  }
  func.return
}
"""


def test_columns_are_brought_outside(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(ROWS, GpuColumnsOutsidePass())
    golden(text)
    assert text.index("0 to 8") < text.index("0 to %n") and "independent" in text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Columns are not what the loop inside goes through.
        ("affine.store %t, %out[%j]", "affine.store %t, %out[7 - %j]"),
        ("%out[%j]", "%out[symbol(%o)]"),
        ("%out[%j]", "%out[%j + %i]"),
        # What a column begins with depends on the others.
        ("affine.store", "affine.store %t, %r[%j] : memref<?xf32>\naffine.store"),
        # It depends on the row where columns end.
        ("0 to 8 {", "0 to affine_map<(d0) -> (d0)>(%i) {"),
    ],
)
def test_what_has_no_columns_of_its_own(old: str, new: str, transform: Transform) -> None:
    assert old in ROWS
    text, _ = transform(ROWS.replace(old, new), GpuColumnsOutsidePass())
    assert text.index("affine.for %i") < text.index("affine.for %j") and "independent" not in text


def test_columns_are_split(transform: Transform, golden: Callable[[str], None]) -> None:
    """Where the host finds that they are long."""
    text, _ = transform(COLUMNS, GpuSplitReductionsPass())
    golden(text)
    assert text.count("affine.if") == 1 and text.count("affine.load %x") == 2


def test_rows_are_split(transform: Transform, golden: Callable[[str], None]) -> None:
    """In parts for which a block is."""
    changed = COLUMNS.replace("%x[%i, %j] : memref<?x8", "%x[%j, %i] : memref<8x?")
    changed = changed.replace("memref<?x8", "memref<8x?").replace("constant 0", "constant 1")
    text, _ = transform(changed, GpuSplitReductionsPass())
    golden(text)
    assert "8192" in text and "memref<8x?xf32>" in text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # They are not long.
        ("0 to %n", "0 to 512"),
        # There are many.
        ("0 to 8 {", "0 to 65536 {"),
        # They are added up in the program's order.
        ("fastmath<reassoc>", ""),
        # What is added up is stored to.
        ("affine.store %t, %out", "affine.store %t, %scale"),
        # Where it ends depends on the column.
        ("0 to %n", "0 to affine_map<(d0) -> (d0 + 1000)>(%j)"),
    ],
)
def test_what_is_not_split(old: str, new: str, transform: Transform) -> None:
    assert old in COLUMNS
    text, _ = transform(COLUMNS.replace(old, new), GpuSplitReductionsPass())
    assert text.count("affine.load %x") == 1 and "memref.alloc" not in text


# Sums over the first and the last axis.
NESTED = """
func.func @f(%x: memref<?x8x?xf32>, %out: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %x, %c0 : memref<?x8x?xf32>
  %m = memref.dim %x, %c2 : memref<?x8x?xf32>
  affine.for %j = 0 to 8 {
    %t = affine.for %i = 0 to %n iter_args(%c = %zero) -> (f32) {
      %u = affine.for %k = 0 to %m iter_args(%d = %c) -> (f32) {
        %a = affine.load %x[%i, %j, %k] : memref<?x8x?xf32>
        %v = arith.addf %d, %a fastmath<reassoc> : f32
        affine.yield %v : f32
      }
      affine.yield %u : f32
    }
    affine.store %t, %out[%j] : memref<8xf32>
  }
  func.return
}
"""
# To one result: rows that do not lie one after the other.
WHOLE = """
func.func @f(%x: memref<?x?xf32>, %out: memref<f32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %x, %c0 : memref<?x?xf32>
  %m = memref.dim %x, %c1 : memref<?x?xf32>
  %t = affine.for %i = 0 to %n iter_args(%c = %zero) -> (f32) {
    %u = affine.for %k = 0 to %m iter_args(%d = %c) -> (f32) {
      %a = affine.load %x[%i, %k + 1] : memref<?x?xf32>
      %v = arith.addf %d, %a fastmath<reassoc> : f32
      affine.yield %v : f32
    }
    affine.yield %u : f32
  }
  affine.store %t, %out[] : memref<f32>
  func.return
}
"""


def test_reductions_in_each_other_are_split(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    """Each iteration of the outer one has parts; their results are one axis, and split again."""
    text, _ = transform(NESTED, GpuSplitReductionsPass())
    golden(text)
    assert text.count("affine.if") == 2 and text.count("memref.collapse_shape") == 1


def test_all_of_a_part_of_an_array_is_split(transform: Transform) -> None:
    text, _ = transform(WHOLE, GpuSplitReductionsPass())
    first, _, second = text.partition("memref.collapse_shape")
    assert "affine.for" not in first and text.count("affine.load") == 2
    assert second.count("affine.for") == 4 and "8192" in second
    short = WHOLE.replace("0 to %n", "0 to 20").replace("0 to %m", "0 to 30")
    assert "memref.alloc" not in transform(short, GpuSplitReductionsPass())[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # They are added up in the program's order.
        ("fastmath<reassoc>", ""),
        # What is added up is stored to.
        ("affine.yield %v", "affine.store %v, %x[%i, %k] : memref<?x?xf32>\naffine.yield %v"),
        # The outer one does more than the one inside.
        ("affine.yield %u", "%w = arith.negf %u : f32\naffine.yield %w"),
        # Where the inner one ends depends on the outer one.
        ("0 to %m", "0 to affine_map<(d0) -> (d0 + 1000)>(%i)"),
    ],
)
def test_what_is_no_nest_of_reductions(old: str, new: str, transform: Transform) -> None:
    assert old in WHOLE
    text, _ = transform(WHOLE.replace(old, new), GpuSplitReductionsPass())
    assert "memref.alloc" not in text


def sums(x, r):
    return np.sum(x * r[:, None], axis=0) + 1


def extremes(x, r):
    return np.max(x, axis=0), np.min(x.T, axis=1), np.argmax(x, axis=0)


def truths(x, r):
    return np.any(x > 3, axis=0), np.all(x.T > -3, axis=1)


def product(x, r):
    return x.T @ r


def moments(x, r):
    return np.mean(x, axis=0), np.std(x, axis=0), np.mean(x.T * r, axis=1)


@pytest.mark.parametrize("static", [False, True])
@pytest.mark.parametrize("function", [sums, extremes, truths, product, moments])
def test_results_are_the_programs(
    function: Callable[..., Any], static: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts that are whole, or not; none; and fewer rows than are split."""
    monkeypatch.setenv("STEPWELL_SIMT_SEED", "6")
    random = np.random.default_rng(2)
    compiled = sw.jit(function, target="simt", static=static)
    for shape in ((513, 3), (1024, 1), (20, 5), (17000, 2), (3, 300)):
        x, r = random.normal(size=shape), random.normal(size=shape[0])
        found, expected = compiled(x, r), function(x, r)
        if not isinstance(found, tuple):
            found, expected = (found,), (expected,)
        for one, other in zip(found, expected, strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-11, atol=1e-11)


def test_the_host_launches_no_kernel_for_each_row() -> None:
    for function in (sums, extremes, truths, product, moments):
        text = sw.jit(function, target="simt").lower("f64[n, m]", "f64[n]").ir("loop")
        host = text.partition("_shapes")[0]
        assert "gpu.launch_func" in host and "scf.for" not in host


def over_two_axes(x):
    return np.sum(x * x, axis=(0, 1)), np.max(x, axis=(0, 2)) + 1, np.any(x > 3, axis=(0, 2))


def moments_over_two_axes(x):
    return np.mean(x, axis=(0, 2)), np.std(x, axis=(0, 1)), np.sum(x[:, 1:, 1:])


@pytest.mark.parametrize("static", [False, True])
@pytest.mark.parametrize("function", [over_two_axes, moments_over_two_axes])
def test_reductions_over_several_axes(function: Callable[..., Any], static: bool) -> None:
    random = np.random.default_rng(5)
    compiled = sw.jit(function, target="simt", static=static)
    for shape in ((3, 4, 5), (600, 2, 3), (2, 700, 3), (3, 2, 9000)):
        x = random.normal(size=shape)
        for one, other in zip(compiled(x), function(x), strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-11, atol=1e-11)


def of_unlike_columns(x):
    return np.sum(x[:, 0], axis=0), np.max(x[:, 0, 1:], axis=0), np.sum(x[:, 1:, 1:])


def test_several_axes_need_no_kernel_for_each_row() -> None:
    """Nor do loops over rows with unlike loops inside, which are not fused for that."""
    for function in (over_two_axes, moments_over_two_axes, of_unlike_columns):
        text = sw.jit(function, target="simt").lower("f64[n, m, k]").ir("loop")
        host = text.partition("_shapes")[0]
        assert "gpu.launch_func" in host and "scf.for" not in host


def test_a_greatest_element_beside_a_sum() -> None:
    """Loops that are fused: one of columns, which is independent, then carries the sum, too."""

    def program(x):
        return np.max(x, axis=(0, 1)), np.sum(x[:, 1:])

    x = np.random.default_rng(6).normal(size=(20, 2, 3))
    found = sw.jit(program, target="simt", static=True)(x)
    for one, other in zip(found, program(x), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-12)


def layer(a, b):
    return np.maximum(a @ b * 2, 0)


def turned(a, b):
    return a.T @ b.T


@pytest.mark.parametrize(
    ("function", "type_", "architecture", "bound"),
    [
        (layer, np.float32, "sm_80", 1e-5),
        (turned, np.float64, "sm_80", 1e-13),
        (turned, np.float16, "sm_80", 2e-3),
        (layer, np.float16, "sm_90a", 2e-3),
    ],
)
def test_deep_products_of_few_results_are_split(
    function: Callable[..., Any],
    type_: Any,
    architecture: str,
    bound: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Blocks have tiles of parts of the depth, the last of which is not whole."""
    monkeypatch.setenv("STEPWELL_CUDA_ARCH", architecture)
    random = np.random.default_rng(7)
    a, b = (random.normal(size=shape).astype(type_) for shape in ((65, 1104), (1104, 72)))
    expected = function(a.astype(np.float64), b.astype(np.float64)) if function is layer else a @ b
    given = (a, b)
    if function is turned:
        given = tuple(np.ascontiguousarray(one.T) for one in given)
        expected = a.astype(np.float64) @ b.astype(np.float64)
    compiled = sw.jit(function, target="simt", static=True)
    assert "memref<3x65x72x" in compiled.lower(*given).ir("affine")
    found = compiled(*given)
    assert np.max(np.abs(found - expected)) < bound * np.max(np.abs(expected))


@pytest.mark.parametrize(
    ("specs", "kernels"),
    [
        (("f32[256, 4096]", "f32[4096, 256]"), 2),
        # The host asks whether they are deep.
        (("f32[256, k]", "f32[k, 256]"), 3),
        (("f32[256, 1024]", "f32[1024, 256]"), 1),
        # There are tiles enough, or it is not known how many.
        (("f32[1024, 4096]", "f32[4096, 1024]"), 1),
        (("f32[n, 4096]", "f32[4096, m]"), 1),
    ],
)
def test_which_products_are_split(specs: tuple[str, ...], kernels: int) -> None:
    text = sw.jit(lambda a, b: a @ b, target="simt").lower(*specs).ir("loop")
    assert text.count("gpu.launch_func") == kernels


# `sum += a[i, k] * b[k, j]` for each part of the depth.
PARTS = """
func.func @f(%a: memref<64x200xf32>, %b: memref<200x64xf32>, %out: memref<4x64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  affine.parallel (%p) = (0) to (4) {
    affine.parallel (%i) = (0) to (64) {
      affine.parallel (%j) = (0) to (64) {
        %s = affine.for %k = affine_map<(d0) -> (d0 * PART)>(%p)
            to min affine_map<(d0) -> (d0 * PART + PART, END)>(%p) iter_args(%c = %zero) -> (f32) {
          %x = affine.load %a[%i, %k] : memref<64x200xf32>
          %y = affine.load %b[%k, %j] : memref<200x64xf32>
          %m = arith.mulf %x, %y : f32
          %n = arith.addf %c, %m fastmath<reassoc> : f32
          affine.yield %n : f32
        }
        affine.store %s, %out[%p, %i, %j] : memref<4x64x64xf32>
      } {mapping = "grid"}
    } {mapping = "grid"}
  } {mapping = "grid"}
  func.return
}
func.func @f_shapes(%a: memref<64x200xf32>, %b: memref<200x64xf32>) { func.return }
"""


@pytest.mark.parametrize(
    ("part", "end", "tiles"), [(64, 200, True), (64, 100, True), (50, 200, False)]
)
def test_parts_of_a_depth_in_tiles(part: int, end: int, tiles: bool) -> None:
    """Where they begin at multiples of what is copied at once; some of them may be empty."""
    module = parse_module(PARTS.replace("PART", str(part)).replace("END", str(end)))
    random = np.random.default_rng(8)
    a, b = (random.normal(size=shape).astype(np.float32) for shape in ((64, 200), (200, 64)))
    out = np.empty((4, 64, 64), np.float32)
    program = compile(module.clone(), signature_of(module, "f"), "simt", start="affine")
    program(a, b, out=(out,))
    for number in range(4):
        of = slice(number * part, max(number * part, min(number * part + part, end)))
        np.testing.assert_allclose(out[number], a[:, of] @ b[of], atol=1e-4)
    texts: dict[str, str] = {}
    machine = find_executor("simt").describe()
    descend(module, machine, start="affine", stop="loop", snapshots=texts)
    assert ("workgroup" in texts["loop"]) == tiles
