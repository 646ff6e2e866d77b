"""vector-align-rows: the text, which rows qualify, and what comes out of machine code."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.interpreter import run
from stepwell.dialects.text import parse_module
from stepwell.passes.base import make_pass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

ALIGN = make_pass("vector-align-rows", cache_bytes=256)

ROWS = """
func.func @f(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant dense<0.0> : vector<16xf32>
  %p = memref.dim %x, %c0 : memref<?x?xf32>
  %q = memref.dim %x, %c1 : memref<?x?xf32>
  %m = arith.subi %p, %c1 : index
  %n = arith.subi %q, %c1 : index
  %z = memref.reinterpret_cast %y to offset: [0], sizes: [%m, %n], strides: [%n, 1]
      : memref<?x?xf32> to memref<?x?xf32>
  scf.for %i = %c0 to %m step %c1 {
    %k = arith.addi %i, %c1 : index
    %v = arith.shrsi %n, %c4 : index
    %w = arith.muli %v, %c16 : index
    scf.for %j = %c0 to %w step %c16 {
      %l = arith.addi %j, %c1 : index
      %a = vector.load %x[%i, %j] : memref<?x?xf32>, vector<16xf32>
      %b = vector.load %x[%k, %l] : memref<?x?xf32>, vector<16xf32>
      %c = arith.subf %a, %b : vector<16xf32>
      vector.store %c, %z[%i, %j] : memref<?x?xf32>, vector<16xf32>
    }
    REST
  }
  func.return
}
"""
BODY = """
      %r = arith.subi %n, AT : index
      %mask = vector.create_mask %r : vector<16xi1>
      %l = arith.addi AT, %c1 : index
      %a = vector.maskedload %x[%i, AT], %mask, %zero
          : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
      %b = vector.maskedload %x[%k, %l], %mask, %zero
          : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
      %c = arith.subf %a, %b : vector<16xf32>
      vector.maskedstore %z[%i, AT], %mask, %c
          : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
"""
LOOP = ROWS.replace("REST", f"scf.for %s = %w to %n step %c16 {{{BODY.replace('AT', '%s')}    }}")
BRANCH = ROWS.replace(
    "REST",
    f"%left = arith.cmpi slt, %w, %n : index\n    scf.if %left {{{BODY.replace('AT', '%w')}    }}",
)


def test_rows_of_any_size(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(LOOP, ALIGN)[0])


@pytest.mark.parametrize("text", [LOOP, BRANCH], ids=["loop", "branch"])
@pytest.mark.parametrize(
    ("rows", "columns"), [(1, 40), (2, 16), (3, 15), (9, 16), (33, 31), (7, 64), (1, 3), (60, 33)]
)
@pytest.mark.parametrize("offset", [0, 1, 15, 16, 23])
def test_what_is_written(
    text: str, rows: int, columns: int, offset: int, transform: Transform, native: Native
) -> None:
    """Whatever the sizes and wherever the arrays lie: all is stored, and nothing beside."""
    memory = np.random.default_rng(0).random(16384, np.float32)
    x = memory[: (rows + 1) * (columns + 1)].reshape(rows + 1, columns + 1)
    y = memory[8192 + offset :][: rows * columns].reshape(rows, columns)
    expected = memory.copy()
    expected[8192 + offset :][: rows * columns] = (x[:-1, :-1] - x[1:, 1:]).ravel()
    aligned, _ = transform(text, ALIGN)
    assert "nontemporal" in aligned
    native(aligned, passes=("convert-to-llvm",))(x, y)
    np.testing.assert_array_equal(memory, expected)


@pytest.mark.parametrize("text", [LOOP, BRANCH], ids=["loop", "branch"])
def test_what_the_interpreter_makes_of_it(text: str, transform: Transform) -> None:
    """It has every subscript in its bounds, where a lane is not masked."""
    x = np.random.default_rng(0).random((8, 38), np.float32)
    y = np.zeros((7, 37), np.float32)
    run(parse_module(transform(text, ALIGN)[0]), "f", x, y)
    np.testing.assert_array_equal(y, x[:-1, :-1] - x[1:, 1:])


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("%c0 to %w step %c16", "%c16 to %w step %c16", "does more than that"),
        ("to %m step %c1 {", "to %m step %c4 {", "not one over rows"),
        ("sizes: [%m, %n], strides: [%n, 1]", "sizes: [%m, %q], strides: [%q, 1]", "a part of"),
        (
            "%v = arith.shrsi",
            "%0 = memref.load %x[%i, %c0] : memref<?x?xf32>\n%v = arith.shrsi",
            "beside",
        ),
        ("%x[%k, %l], %mask", "%x[%k, %w], %mask", "done otherwise"),
    ],
    ids=["begin", "step", "part", "load", "column"],
)
def test_refusals(old: str, new: str, why: str, transform: Transform) -> None:
    assert BRANCH.count(old) == 1
    text, remarks = transform(BRANCH.replace(old, new), ALIGN)
    assert "nontemporal" not in text
    assert any(why in remark for remark in remarks), remarks


def test_results_that_are_read_in_the_rows_stay(transform: Transform) -> None:
    text = LOOP.replace("%x[%i, %j]", "%y[%i, %j]", 1)
    assert "nontemporal" not in transform(text, ALIGN)[0]


def stencil(x):
    return 0.25 * (x[1:-1, :-2] + x[1:-1, 2:] + x[:-2, 1:-1] + x[2:, 1:-1])


def planes(x):
    return x[1:, 1:, 1:] - x[:-1, 1:, :-1]


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    ("function", "shape"),
    [
        (stencil, (2100, 4101)),
        (stencil, (300000, 21)),
        (planes, (40, 300, 505)),
        (planes, (3, 3, 700001)),
    ],
)
def test_large_arrays(
    function: Callable[..., np.ndarray],
    shape: tuple[int, ...],
    dtype: str,
    threads: int,
) -> None:
    """Beside NumPy, where the arrays are larger than the caches, and lie anywhere."""
    x = np.random.default_rng(0).random(shape).astype(dtype)
    expected = function(x)
    compiled = sw.jit(function)
    before = sw.get_num_threads()
    sw.set_num_threads(threads)
    try:
        for offset in (0, 1, 7):
            memory = np.full(expected.size + 16, np.nan, dtype)
            out = memory[offset:][: expected.size].reshape(expected.shape)
            compiled(x, out=out)
            np.testing.assert_array_equal(out, expected)
            assert np.isnan(memory[:offset]).all()
            assert np.isnan(memory[offset + expected.size :]).all()
    finally:
        sw.set_num_threads(before)
