"""affine-pipeline-data-transfer: the text of an example, what is refused, and results."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.base import make_pass

Transform = Callable[..., tuple[str, list[str]]]
PASS = "affine-pipeline-data-transfer"

# Rows of %A are doubled in fast memory, one after the other.
ROWS = """
func.func @f(%A: memref<7x4xi64>, %B: memref<7x4xi64>) {
  %c4 = arith.constant 4 : index
  %fast = memref.alloc() : memref<4xi64, 2>
  %tag = memref.alloc() : memref<1xi32>
  affine.for %i = 0 to 7 {
    BEFORE
    affine.dma_start %A[%i, 0], %fast[0], %tag[0], COUNT : memref<7x4xi64>, memref<4xi64, 2>, memref<1xi32>
    affine.dma_wait %tag[0], COUNT : memref<1xi32>
    affine.for %j = 0 to 4 {
      %a = affine.load %fast[%j] : memref<4xi64, 2>
      %b = arith.addi %a, %a : i64
      affine.store %b, %B[%i, %j] : memref<7x4xi64>
    }
  }
  BEHIND
  memref.dealloc %tag : memref<1xi32>
  memref.dealloc %fast : memref<4xi64, 2>
  func.return
}
"""  # noqa: E501


def rows(before: str = "", behind: str = "", count: str = "%c4") -> str:
    return ROWS.replace("BEFORE", before).replace("BEHIND", behind).replace("COUNT", count)


def check(text: str, *passes: tuple[str, dict], shape: tuple[int, int] = (7, 4)) -> str:
    """Run a module before and after each pass; the last text."""
    module = parse_module(text)
    a = np.arange(shape[0] * shape[1]).reshape(shape)
    expected = a * 1000
    run(module, "f", a, expected)
    for name, options in passes:
        make_pass(name, **options).apply(make_context(), module)
        verify_module(module)
        actual = a * 1000
        run(module, "f", a, actual)
        np.testing.assert_array_equal(actual, expected)
    return print_module(module)


def test_rows(golden: Callable[[str], None]) -> None:
    golden(check(rows(), (PASS, {})))


@pytest.mark.parametrize("bounds", ["0 to 1", "0 to 2", "1 to 7 step 2", "2 to 7 step 4"])
def test_other_bounds(bounds: str) -> None:
    after = check(rows().replace("0 to 7", bounds), (PASS, {}), ("lower-affine", {}))
    assert "memref<2x4xi64" in after


@pytest.mark.parametrize("levels", [1, 2])
def test_tiles(levels: int) -> None:
    """Transfers that affine-data-copy-generate makes, in two loops around each other."""
    text = """
    func.func @f(%A: memref<8x12xi64>, %B: memref<8x12xi64>) {
      affine.for %i = 0 to 8 step 4 {
        affine.for %j = 0 to 12 step 3 {
          affine.for %ii = affine_map<(d0) -> (d0)>(%i) to affine_map<(d0) -> (d0 + 4)>(%i) {
            affine.for %jj = affine_map<(d0) -> (d0)>(%j) to affine_map<(d0) -> (d0 + 3)>(%j) {
              %a = affine.load %A[%ii, %jj] : memref<8x12xi64>
              affine.store %a, %B[%ii, -%jj + 11] : memref<8x12xi64>
            }
          }
        }
      }
      func.return
    }"""
    copies = {"generate_dma": True, "fast_mem_space": 2, "skip_non_unit_stride_loops": True}
    passes = [("affine-data-copy-generate", copies), *[(PASS, {})] * levels]
    assert "memref<2x4x3xi64, 2" in check(text, *passes, shape=(8, 12))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (rows(before="%x = affine.load %fast[0] : memref<4xi64, 2>"), "before the transfer"),
        (rows(behind="%x = affine.load %fast[0] : memref<4xi64, 2>"), "seen outside"),
        (
            rows(
                before="%x = affine.load %B[0, 0] : memref<7x4xi64>"
                " affine.store %x, %A[3, 1] : memref<7x4xi64>"
            ),
            "%A is written",
        ),
        (
            rows(before="%c2 = arith.constant 2 : index", count="%c2"),
            "keeps something from an earlier iteration",
        ),
        (rows().replace("0 to 7", "0 to %n"), "not a constant"),
        (
            rows(before="affine.dma_wait %tag[0], %c4 : memref<1xi32>"),
            "its tag is not just for this transfer",
        ),
    ],
)
def test_refuses(transform: Transform, text: str, reason: str) -> None:
    text = text.replace("%B: memref<7x4xi64>)", "%B: memref<7x4xi64>, %n: index)")
    after, remarks = transform(text, PASS)
    assert after == transform(text)[0]
    assert reason in remarks[0]


def test_a_buffer_of_the_caller_stays(transform: Transform) -> None:
    """Upstream (22.1.8) gives the loop another one, and the caller's stays empty."""
    text = rows().replace("%B: memref<7x4xi64>)", "%B: memref<7x4xi64>, %fast: memref<4xi64, 2>)")
    lines = [
        line for line in text.splitlines() if "%fast = " not in line and "dealloc %fast" not in line
    ]
    after, remarks = transform("\n".join(lines), PASS)
    assert "seen outside" in remarks[0] and "2x4" not in after
