"""vector-prefetch-reductions: loops that only read ask ahead where the array is large."""

from __future__ import annotations

import numpy as np
import pytest

import stepwell
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.vector_prefetch_reductions import VectorPrefetchReductionsPass

SUM = """
func.func @f(%x: memref<?xf32>, %start: vector<8xf32>) -> vector<8xf32> {
  %zero = arith.constant 0 : index
  %eight = arith.constant 8 : index
  %step = arith.constant 16 : index
  %n = memref.dim %x, %zero : memref<?xf32>
  %s = scf.for %i = %zero to %n step %step iter_args(%a = %start) -> (vector<8xf32>) {
    %v = vector.load %x[%i] : memref<?xf32>, vector<8xf32>
    %j = arith.addi %i, %eight : index
    %w = vector.load %x[%j] : memref<?xf32>, vector<8xf32>
    %b = arith.addf %v, %w : vector<8xf32>
    %c = arith.addf %a, %b : vector<8xf32>
    scf.yield %c : vector<8xf32>
  }
  func.return %s : vector<8xf32>
}
"""
ROWS = """
func.func @f(%x: memref<?x?xf64>, %t: memref<?xf64>, %m: index, %n: index, %z: vector<8xf64>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %step = arith.constant 8 : index
  scf.for %i = %zero to %m step %one {
    %k = arith.addi %i, %one : index
    %s = scf.for %j = %zero to %n step %step iter_args(%a = %z) -> (vector<8xf64>) {
      %v = vector.load %x[%i, %j] : memref<?x?xf64>, vector<8xf64>
      scf.yield %v : vector<8xf64>
    }
    %r = scf.for %j = %zero to %n step %step iter_args(%a = %z) -> (vector<8xf64>) {
      %v = vector.load %x[%i, %j] : memref<?x?xf64>, vector<8xf64>
      scf.yield %v : vector<8xf64>
    }
  }
  func.return
}
"""


def prefetched(text: str, **options: int) -> str:
    module = parse_module(text)
    VectorPrefetchReductionsPass(**options).apply(make_context(), module)
    module.verify()
    return print_module(module)


def test_each_line_is_asked_for_once_in_each_cache_where_the_array_is_large() -> None:
    text = prefetched(SUM, cache_bytes=1 << 20, near=64, far=256)
    before, _, behind = text.partition("scf.if %")
    assert "vector.load %x[%j]" in before  # the two loads are of one line
    assert "arith.cmpi ugt" in before
    asked = [line.strip() for line in behind.partition("}")[0].splitlines()[1:]]
    assert [line.split("= ")[-1] for line in asked if "constant" in line] == [
        "arith.constant 64 : index",
        "arith.constant 16 : index",
    ]
    assert [line.partition("read, ")[2][:11] for line in asked if "prefetch" in line] == [
        "locality<2>",
        "locality<3>",
    ]


def test_sizes_that_are_known_need_no_condition() -> None:
    def of(elements: int) -> str:
        return prefetched(SUM.replace("memref<?xf32>", f"memref<{elements}xf32>"), cache_bytes=4096)

    assert "prefetch" not in of(1024)
    assert of(1040).count("prefetch") == 2 and "scf.if" not in of(1040)


def test_of_loops_that_read_a_row_the_first_asks() -> None:
    text = prefetched(ROWS)
    first, second = text.split("scf.yield %v : vector<8xf64>")[:2]
    assert text.count("prefetch %x[%i, ") == 2 and "prefetch" in first and "prefetch" not in second


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("%v = vector.load %x[%i, %j]", "vector.store %a, %t[%j] : memref<?xf64>, vector<8xf64>\n"
         "%v = vector.load %x[%i, %j]"),
        ("%v = vector.load %x[%i, %j]", "%w = vector.load %x[%k, %j] : memref<?x?xf64>, "
         "vector<8xf64>\n%v = vector.load %x[%i, %j]"),
        ("%x[%i, %j]", "%x[%j, %i]"),
        ("%k = arith", "%y = memref.alloc(%n) : memref<1x?xf64>\n%k = arith"),
    ],
    ids=["stores", "several rows", "not neighbours", "made in the nest"],
)  # fmt: skip
def test_where_nothing_is_asked_for(old: str, new: str) -> None:
    text = ROWS.replace(old, new)
    if "%y" in new:
        text = text.replace("%x[%i, %j] : memref<?x?xf64>", "%y[%zero, %j] : memref<1x?xf64>")
    assert text != ROWS
    assert "prefetch" not in prefetched(text)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_large_arrays_give_what_small_ones_do(dtype: str) -> None:
    """The end of the array is asked for, and what lies behind it, but not read."""
    compiled = stepwell.jit(lambda x: (np.var(x), np.max(x)))
    element = f"f{8 * np.dtype(dtype).itemsize}"
    assert "memref.prefetch" in compiled.lower(f"{element}[n]").ir("loop")
    for elements in (1000, (1 << 20) + 77):
        x = np.random.default_rng(3).random(elements).astype(dtype)
        variance, largest = compiled(x)
        np.testing.assert_allclose(variance, np.var(x.astype("float64")), 1e-6)
        assert largest == np.max(x)
