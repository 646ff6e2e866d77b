"""vector-nontemporal-stores: the text, which stores qualify, and what comes out of machine code."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.text import parse_module
from stepwell.passes.base import Pass, make_pass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

STREAM = make_pass("vector-nontemporal-stores", cache_bytes=4096)

ROWS = """
func.func @f(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %n = memref.dim %x, %c0 : memref<?x?xf32>
  %m = memref.dim %x, %c1 : memref<?x?xf32>
  scf.for %i = %c0 to %n step %c1 {
    scf.for %j = %c0 to %m step %c4 {
      %v = vector.load %x[%i, %j] : memref<?x?xf32>, vector<4xf32>
      %w = arith.negf %v : vector<4xf32>
      vector.store %w, %y[%i, %j] : memref<?x?xf32>, vector<4xf32>
    }
  }
  func.return
}
"""


def flat(body: str, shape: str = "4096") -> str:
    """A loop over vectors of `%x` and `%y`, with the given ops for `%v`, the vector of `%x`."""
    return f"""
func.func @f(%x: memref<{shape}xf32>, %y: memref<{shape}xf32>, %s: memref<{shape}xf32>) {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %n = arith.constant 4096 : index
  scf.for %i = %c0 to %n step %c4 {{
    %v = vector.load %x[%i] : memref<{shape}xf32>, vector<4xf32>
    {body}
  }}
  func.return
}}
"""


STORE = "vector.store %v, %y[%i] : memref<4096xf32>, vector<4xf32>"


def test_rows_of_any_size(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(ROWS, STREAM)[0])


def test_sizes_known_beforehand(transform: Transform) -> None:
    text, remarks = transform(flat(STORE), STREAM)
    assert "nontemporal" in text and not remarks
    text, _ = transform(flat(STORE), make_pass("vector-nontemporal-stores", cache_bytes=1 << 16))
    assert "nontemporal" not in text


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (f"%e = math.exp %v : vector<4xf32>\n{STORE}", "are the limit"),
        (
            f"%k = arith.addi %i, %c1 : index\n"
            f"%u = vector.load %x[%k] : memref<4096xf32>, vector<4xf32>\n{STORE}",
            "other subscripts",
        ),
        (
            "%k = arith.addi %i, %c1 : index\n"
            "%u = vector.load %x[%i] : memref<4096xf32>, vector<4xf32>\n"
            "vector.store %u, %y[%k] : memref<4096xf32>, vector<4xf32>",
            "other subscripts",
        ),
        ("vector.store %v, %x[%i] : memref<4096xf32>, vector<4xf32>", None),
        (f"{STORE}\n%u = vector.load %y[%c0] : memref<4096xf32>, vector<4xf32>", None),
        ("vector.store %v, %y[%c0] : memref<4096xf32>, vector<4xf32>", None),
    ],
    ids=["work", "stencil", "shifted", "in place", "read again", "one place"],
)
def test_stored_as_usual(body: str, why: str | None, transform: Transform) -> None:
    text, remarks = transform(flat(body), STREAM)
    assert "nontemporal" not in text
    assert why is None or any(why in remark for remark in remarks), remarks


def test_rows_that_are_not_aligned(transform: Transform) -> None:
    text, remarks = transform(ROWS.replace("?x?xf32", "1024x1022xf32"), STREAM)
    assert "nontemporal" not in text
    assert any("rows are 4088 bytes long" in remark for remark in remarks)


def test_a_row_is_read_again_by_the_loops_around(transform: Transform) -> None:
    """What is small is measured for the loops in which nothing reads what they write."""
    body = """
    %t = vector.load %y[%i, %c0] : memref<?x?xf32>, vector<4xf32>
    vector.store %t, %x[%i, %c0] : memref<?x?xf32>, vector<4xf32>
  }
  func.return"""
    text = ROWS.replace("  }\n  func.return", body).replace("?x?xf32", "1024x64xf32")
    assert "nontemporal" not in transform(text, STREAM)[0]
    text = text.replace("1024x64xf32", "1024x4096xf32")
    assert "nontemporal" in transform(text, STREAM)[0]


@pytest.mark.parametrize(("rows", "columns"), [(3, 8), (64, 64), (65, 60), (1, 2048)])
@pytest.mark.parametrize("offset", [0, 1, 16, 256, 1020])
def test_what_is_written(
    rows: int, columns: int, offset: int, transform: Transform, native: Native
) -> None:
    """Whatever the sizes and wherever the arrays lie: nothing faults, nothing is left out."""
    memory = np.random.default_rng(0).random(16384, np.float32)
    x = memory[: rows * columns].reshape(rows, columns)
    y = memory[8192 + offset :][: rows * columns].reshape(rows, columns)
    before = memory.copy()
    native(transform(ROWS, STREAM)[0], passes=("convert-to-llvm",))(x, y)
    np.testing.assert_array_equal(y, -x)
    before[8192 + offset :][: rows * columns] = -x.ravel()
    np.testing.assert_array_equal(memory, before)


def test_flush_is_a_fence(transform: Transform) -> None:
    text, _ = transform(ROWS, STREAM, "convert-to-llvm")
    assert "llvm.fence seq_cst" in text
    assert "{alignment = 16 : i64, nontemporal}" in text


def test_no_cache_no_streams(transform: Transform) -> None:
    options: Pass = make_pass("vector-nontemporal-stores")
    assert "nontemporal" not in transform(ROWS, options)[0]


def test_an_extent_that_is_read_behind_the_loops_is_not_used_before(
    transform: Transform, native: Native
) -> None:
    """The entry's own `memref.dim` of the buffer may stand behind the loops that store to it."""
    text = ROWS.replace(
        "  func.return",
        "  %later = memref.dim %y, %c1 : memref<?x?xf32>\n"
        "  %one = arith.subi %later, %c1 : index\n"
        "  %last = memref.load %x[%c0, %one] : memref<?x?xf32>\n"
        "  memref.store %last, %y[%c0, %c0] : memref<?x?xf32>\n"
        "  func.return",
    )
    x = np.arange(80, dtype="f4").reshape(2, 40)
    y = np.zeros_like(x)
    assert native(transform(text, STREAM)[0])(x, y) == 0
    expected = -x
    expected[0, 0] = 39
    assert np.array_equal(y, expected)


def test_what_is_read_may_be_made_in_the_loops_around(transform: Transform) -> None:
    """Nothing can be asked about its place before them."""
    text = """
func.func @f(%x: memref<?xf32>, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %t = memref.alloc(%n) : memref<?xf32>
    scf.for %j = %c0 to %n step %c4 {
      %v = vector.load %t[%j] : memref<?xf32>, vector<4xf32>
      vector.store %v, %y[%j] : memref<?xf32>, vector<4xf32>
    }
  }
  func.return
}
"""
    made, remarks = transform(text, STREAM)
    assert "nontemporal" not in made
    assert any("made in the loops" in remark for remark in remarks)


WHOLE = """
func.func @f(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %n = memref.dim %x, %c0 : memref<?x?xf32>
  %m = memref.dim %x, %c1 : memref<?x?xf32>
  %k = arith.shrsi %m, %c4 : index
  %end = arith.muli %k, %c16 : index
  scf.for %i = %c0 to %n step %c1 {
    scf.for %j = %c0 to %end step %c16 {
      %v = vector.load %x[%i, %j] : memref<?x?xf32>, vector<16xf32>
      %w = math.sqrt %v : vector<16xf32>
      vector.store %w, %y[%i, %j] : memref<?x?xf32>, vector<16xf32>
    }
  }
  func.return
}
"""


def test_a_loop_begins_where_a_line_does(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    golden(transform(WHOLE, STREAM)[0])


@pytest.mark.parametrize(("rows", "columns"), [(3, 400), (90, 16), (70, 33), (2, 1023), (400, 7)])
@pytest.mark.parametrize("offset", [0, 1, 8, 16, 31])
def test_what_is_written_in_lines(
    rows: int, columns: int, offset: int, transform: Transform, native: Native
) -> None:
    """Whatever the sizes and wherever the arrays lie, in machine code and in the interpreter."""
    memory = np.random.default_rng(0).random(16384, np.float32)
    x = memory[: rows * columns].reshape(rows, columns)
    y = memory[8192 + offset :][: rows * columns].reshape(rows, columns)
    expected = memory.copy()
    there = expected[8192 + offset :][: rows * columns].reshape(rows, columns)
    whole = columns // 16 * 16
    there[:, :whole] = np.sqrt(x[:, :whole])
    text, _ = transform(WHOLE, STREAM)
    assert "alignment = 64" in text
    interpreted = y.copy()
    run(parse_module(text), "f", x, interpreted)
    np.testing.assert_array_equal(interpreted, there)
    native(text, passes=("convert-to-llvm",))(x, y)
    np.testing.assert_array_equal(memory, expected)
