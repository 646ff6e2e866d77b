"""affine-data-copy-generate: the text of examples, what is refused, and results."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest
from random_nests import check_nest, matrices, random_nest

from stepwell.backends.interpreter import InterpreterError, run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.affine_data_copy_generate import AffineDataCopyGeneratePass as CopyPass
from stepwell.passes.affine_loop_tile import AffineLoopTilePass
from stepwell.passes.base import make_pass

Transform = Callable[..., tuple[str, list[str]]]
Golden = Callable[[str], None]
Native = Callable[..., Callable[..., int]]

# A matrix product in tiles: columns by 32 and 8, the reduction by 16, rows by 6.
MATMUL = """
func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>,
             %n: index, %m: index, %k: index) {
  affine.for %jc = 0 to %m step 32 {
    affine.for %kc = 0 to %k step 16 {
      affine.for %ir = 0 to %n step 6 {
        affine.for %jr = affine_map<(d0) -> (d0)>(%jc)
            to min affine_map<(d0)[s0] -> (d0 + 32, s0)>(%jc)[%m] step 8 {
          affine.for %kk = affine_map<(d0) -> (d0)>(%kc)
              to min affine_map<(d0)[s0] -> (d0 + 16, s0)>(%kc)[%k] {
            affine.for %i = affine_map<(d0) -> (d0)>(%ir)
                to min affine_map<(d0)[s0] -> (d0 + 6, s0)>(%ir)[%n] {
              affine.for %j = affine_map<(d0) -> (d0)>(%jr)
                  to min affine_map<(d0, d1)[s0] -> (d0 + 8, d1 + 32, s0)>(%jr, %jc)[%m] {
                %a = affine.load %A[%i, %kk] : memref<?x?xi64>
                %b = affine.load %B[%kk, %j] : memref<?x?xi64>
                %c = affine.load %C[%i, %j] : memref<?x?xi64>
                %p = arith.muli %a, %b : i64
                %s = arith.addi %c, %p : i64
                affine.store %s, %C[%i, %j] : memref<?x?xi64>
              } {loop_name = "j"}
            } {loop_name = "i"}
          } {loop_name = "k"}
        } {loop_name = "jr"}
      } {loop_name = "ir"}
    } {loop_name = "kc"}
  } {loop_name = "jc"}
  func.return
}
"""

# Every second element is written: the others must stay what they are.
GAPS = """
func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
  affine.for %i = 0 to 20 {
    %a = affine.load %A[0, 2 * %i] : memref<?x?xi64>
    affine.store %a, %B[1, 2 * %i + 1] : memref<?x?xi64>
  } {loop_name = "i"}
  func.return
}
"""

# Under a condition, and around a point: the box is cut off at the matrix.
STENCIL = """
func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %m {
      affine.if affine_set<(d0, d1) : (d0 - 1 >= 0, d1 - 1 >= 0)>(%i, %j) {
        %a = affine.load %A[%i - 1, %j] : memref<?x?xi64>
        %b = affine.load %A[%i + 1, %j - 1] : memref<?x?xi64>
        %c = arith.addi %a, %b : i64
        affine.store %c, %B[%i, %j] : memref<?x?xi64>
      }
    }
  } {loop_name = "i"}
  func.return
}
"""


def test_a_panel(transform: Transform, golden: Golden) -> None:
    options = CopyPass(loops=("kc",), order=("k", "j"), fast_mem_space=0)
    golden(transform(MATMUL, options)[0])


def test_packed_panels(transform: Transform, golden: Golden) -> None:
    """B in blocks of 8 columns, A transposed in blocks of 6 rows; memory is allocated once."""
    columns = CopyPass(
        loops=("kc",), buffers=("B",), order=("k", "j"), pack=8, pad=True, hoist=True
    )
    rows = CopyPass(loops=("kc",), buffers=("A",), order=("k", "i"), pack=6, hoist=True)
    golden(transform(MATMUL, columns, rows)[0])


def test_what_is_written_comes_back(transform: Transform, golden: Golden) -> None:
    golden(transform(MATMUL, CopyPass(loops=("jr",), buffers=("C",)))[0])


def test_one_operand_of_an_array_with_itself(transform: Transform, native: Native) -> None:
    """The other one is read where it is; of what is also written, nothing is copied."""
    text = MATMUL.replace("%B[%kk, %j]", "%A[%j, %kk]")
    panel = CopyPass(loops=("kc",), order=("k", "j"))
    after, remarks = transform(text, panel)
    assert not remarks
    assert after.count("memref.alloc") == 1 and "affine.load %A[%i, %kk]" in after
    rows, depth = 13, 21
    a = np.random.default_rng(0).integers(-9, 9, (rows, depth))
    c = np.zeros((rows, rows), np.int64)
    native(after)(a, a, c, rows, rows, depth)
    np.testing.assert_array_equal(c, a @ a.T)
    written = text.replace("%C[", "%A[")
    assert transform(written, panel)[0] == transform(written)[0]


def test_static_extents(transform: Transform) -> None:
    """Never more than there is: the panel has the 10 columns and rows of the matrices."""
    text = MATMUL
    for name in "nmk":
        text = text.replace(f"[%{name}]", "[%ten]").replace(f"to %{name} ", "to %ten ")
    text = text.replace(
        "{\n  affine.for %jc", "{\n%ten = arith.constant 10 : index\naffine.for %jc"
    )
    assert "memref<10x10xi64>" in transform(text, CopyPass(loops=("kc",), order=("k", "j")))[0]


def test_upstream_copies_outermost_loops(transform: Transform, golden: Golden) -> None:
    golden(transform(GAPS, CopyPass(fast_mem_space=2))[0])


@pytest.mark.parametrize(
    ("text", "options", "reason"),
    [
        (
            MATMUL.replace("affine.load %B[%kk, %j]", "memref.load %B[%kk, %j]"),
            {"loops": ("kc",), "buffers": ("B",)},
            "%B not copied: 'memref.load' uses it",
        ),
        (
            MATMUL.replace(
                "%c = affine", "func.call @g(%B) : (memref<?x?xi64>) -> ()\n %c = affine"
            )
            + "func.func private @g(memref<?x?xi64>)",
            {"loops": ("kc",), "buffers": ("B",)},
            "%B not copied: 'func.call' uses it",
        ),
        (
            MATMUL,
            {"loops": ("kc",), "buffers": ("B",), "order": ("k", "i")},
            "%B not copied: dimension 1 is subscripted by none of k, i",
        ),
        (
            MATMUL.replace(
                "  affine.for %jc",
                "  %V = \"memref.cast\"(%C) : (memref<?x?xi64>) -> memref<?x?xi64>\n"
                "  affine.for %jc",
            ).replace("affine.load %B", "affine.load %V"),
            {"loops": ("kc",), "buffers": ("V",)},
            "%V not copied: it may be written under another name",
        ),
        (
            MATMUL.replace("%B[%kk, %j]", "%B[%kk floordiv symbol(%n), %j]"),
            {"loops": ("kc",), "buffers": ("B",)},
            "%B not copied: its subscripts are not bounded by what is known before",
        ),
        (
            MATMUL.replace(
                "%kk = affine_map<(d0) -> (d0)>", "%kk = max affine_map<(d0) -> (d0, 3)>"
            ),
            {"loops": ("kc",), "buffers": ("A",), "order": ("i", "k"), "pack": 4},
            "%A not copied: where its blocks begin is the greatest of several values",
        ),
    ],
)  # fmt: skip
def test_refusals(transform: Transform, text: str, options: dict[str, object], reason: str) -> None:
    unchanged, _ = transform(text)
    after, remarks = transform(text, CopyPass(**options))  # pyright: ignore
    assert after == unchanged
    assert [reason in remark for remark in remarks] == [True]


@pytest.mark.parametrize("text", [GAPS, STENCIL])
def test_elements_that_are_not_touched(text: str) -> None:
    for options in (CopyPass(fast_mem_space=0), CopyPass(loops=("i",), buffers=("A", "B"))):
        assert check_nest(text, options)


@pytest.mark.parametrize("seed", range(20))
def test_random_nests(seed: int) -> None:
    text = random_nest(seed, carried=seed % 4 == 0)
    check_nest(text, CopyPass(fast_mem_space=0))
    tile = AffineLoopTilePass(loops=("j", "k"), tile_sizes=(2, 3))
    loop = ("i", "j_tile", "j", "k_tile")[seed % 4]
    pack = seed % 3 * 2
    check_nest(
        text,
        tile,
        CopyPass(loops=(loop,), buffers=("A", "B"), pack=pack, pad=pack > 2, hoist=seed % 2 > 0),
    )


def test_random_nests_are_copied(transform: Transform) -> None:
    """The test above tests something."""
    nests = [random_nest(seed) for seed in range(20)]
    packed = CopyPass(loops=("i",), buffers=("A", "B"), pack=3, pad=True)
    for options in (CopyPass(fast_mem_space=0), packed):
        copied = [text for text in nests if "alloc" in transform(text, options)[0]]
        assert len(copied) > 10


PACKINGS = [
    [CopyPass(loops=("kc",), order=("k", "j"))],
    [CopyPass(loops=("jr",), buffers=("C",))],
    [
        CopyPass(loops=("kc",), buffers=("B",), order=("k", "j"), pack=8, pad=True, hoist=True),
        CopyPass(loops=("kc",), buffers=("A",), order=("k", "i"), pack=6, pad=True),
        CopyPass(loops=("jr",), buffers=("C",), order=("j", "i"), pack=5),
    ],
]


@pytest.mark.parametrize("passes", PACKINGS, ids=["panel", "written", "packed"])
def test_machine_code(transform: Transform, native: Native, passes: list[CopyPass]) -> None:
    text, remarks = transform(MATMUL, *passes)
    assert not remarks and text.count("memref.alloc") == len(passes)
    kernel = native(text)
    a, b = matrices()
    for n, m, k in ((64, 64, 64), (13, 41, 17), (1, 7, 3), (0, 3, 2), (5, 0, 1), (2, 3, 0)):
        c = np.zeros((64, 64), np.int64)
        kernel(a, b, c, n, m, k)
        expected = np.zeros_like(c)
        expected[:n, :m] = a[:n, :k] @ b[:k, :m]
        assert np.array_equal(c, expected)


# Rows and columns in full, columns in panels of 8: a panel of B is read for every row of A.
PANELS = """
func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>,
             %n: index, %m: index, %k: index) {
  affine.for %jc = 0 to %m step 8 {
    affine.for %i = 0 to %n {
      affine.for %kk = 0 to %k {
        affine.for %j = affine_map<(d0) -> (d0)>(%jc)
            to min affine_map<(d0)[s0] -> (d0 + 8, s0)>(%jc)[%m] {
          %a = affine.load %A[%i, %kk] : memref<?x?xi64>
          %b = affine.load %B[%kk, %j] : memref<?x?xi64>
          %c = affine.load %C[%i, %j] : memref<?x?xi64>
          %p = arith.muli %a, %b : i64
          %s = arith.addi %c, %p : i64
          affine.store %s, %C[%i, %j] : memref<?x?xi64>
        } {loop_name = "j"}
      } {loop_name = "k"}
    } {loop_name = "i"}
  } {loop_name = "jc"}
  func.return
}
"""
OPTIONAL = CopyPass(loops=("jc",), buffers=("B",), order=("k", "j"), least_reads=4)


def test_a_copy_that_is_worth_it(transform: Transform, golden: Golden) -> None:
    golden(transform(PANELS, OPTIONAL)[0])


def test_optional_copies(transform: Transform, native: Native) -> None:
    """What is copied, and what is read where it is; the last panel, too."""
    text, remarks = transform(PANELS, OPTIONAL)
    assert not remarks
    kernel = native(text)
    a, b = matrices()
    for n, m, k in ((9, 8, 7), (1, 20, 16), (5, 21, 16), (9, 3, 15), (61, 9, 30), (3, 5, 0)):
        c, interpreted = np.zeros((64, 64), np.int64), np.zeros((64, 64), np.int64)
        kernel(a, b, c, n, m, k)
        run(parse_module(text), "f", a, b, interpreted, n, m, k)
        expected = np.zeros_like(c)
        expected[:n, :m] = a[:n, :k] @ b[:k, :m]
        assert np.array_equal(c, expected)
        assert np.array_equal(interpreted, expected)


def test_rows_with_several_ends_are_counted(transform: Transform, native: Native) -> None:
    ends = "affine.for %i = 0 to min affine_map<()[s0] -> (s0, 5)>()[%n]"
    text, remarks = transform(PANELS.replace("affine.for %i = 0 to %n", ends), OPTIONAL)
    assert not remarks and "arith.select" in text
    kernel = native(text)
    a, b = matrices()
    for n, m, k in ((9, 8, 17), (9, 21, 15), (2, 20, 16), (0, 8, 3)):
        c = np.zeros((64, 64), np.int64)
        kernel(a, b, c, n, m, k)
        expected = np.zeros_like(c)
        expected[: min(n, 5), :m] = a[: min(n, 5), :k] @ b[:k, :m]
        assert np.array_equal(c, expected)


@pytest.mark.parametrize(
    ("columns", "copied"),
    [(64, True), (96, True), (80, False), (65, False)],  # 32 elements are a way of the cache
)
def test_rows_in_each_others_way(transform: Transform, columns: int, copied: bool) -> None:
    """They are copied sooner: their distance decides, known or not."""
    spread = dataclasses.replace(OPTIONAL, spread_reads=1000, way_bytes=32 * 8)
    known = PANELS.replace("0 to %n", "0 to 8").replace("0 to %k", "0 to 16")
    known = known.replace("%B: memref<?x?xi64>", f"%B: memref<16x{columns}xi64>")
    known = known.replace(
        "%B[%kk, %j] : memref<?x?xi64>", f"%B[%kk, %j] : memref<16x{columns}xi64>"
    )
    assert ("memref.alloc" in transform(known, spread)[0]) == copied
    text, remarks = transform(PANELS, spread)
    assert "memref.alloc" in text and not remarks
    a, b = np.arange(128).reshape(8, 16), np.arange(16 * columns).reshape(16, columns)
    c = np.zeros((8, columns), np.int64)
    run(parse_module(text), "f", a, b, c, 8, columns, 16)
    assert np.array_equal(c, a @ b)


@pytest.mark.parametrize(
    ("rows", "depth", "copied"), [(4, 99, False), (5, 16, True), (5, 15, False), (61, 1, False)]
)
def test_copies_of_known_sizes(transform: Transform, rows: int, depth: int, copied: bool) -> None:
    """What is known is not asked for when the program runs."""
    text = PANELS.replace("0 to %n", f"0 to {rows}").replace("0 to %k", f"0 to {depth}")
    text, _ = transform(text, OPTIONAL)
    assert ("memref.alloc" in text) == copied
    assert "arith.select" not in text


@pytest.mark.parametrize(
    ("text", "options"),
    [
        (PANELS.replace("affine.for %i = 0 to %n", "affine.for %i = 0 to %n step 2"), {}),
        (PANELS, {"order": ("j", "k")}),
        (PANELS, {"pack": 2}),
        (PANELS, {"buffers": ("C",), "order": ("i", "j")}),
    ],
    ids=["steps", "turned", "blocks", "written"],
)
def test_copies_that_are_always_made(
    transform: Transform, text: str, options: dict[str, object]
) -> None:
    copied, _ = transform(text, dataclasses.replace(OPTIONAL, **options))
    assert "memref.alloc" in copied and "arith.select" not in copied


def test_the_copy_is_vectorized(transform: Transform) -> None:
    """Both the panel and its blocks are copied in whole vectors along their rows."""
    for options in PACKINGS[0][0], PACKINGS[2][0]:
        text, _ = transform(MATMUL, options)
        after, remarks = transform(text, "affine-super-vectorize")
        copies = [part for part in after.split("affine.for") if "%B[" in part or "%B_copy" in part]
        assert any("vector" in part for part in copies), remarks


# --- by DMA --------------------------------------------------------------------------------------

TILES = """
func.func @f(%A: memref<8x12xi64>, %B: memref<8x12xi64>) {
  affine.for %i = 0 to 8 step 4 {
    affine.for %j = 0 to 12 step 6 {
      affine.for %ii = affine_map<(d0) -> (d0)>(%i) to affine_map<(d0) -> (d0 + 4)>(%i) {
        affine.for %jj = affine_map<(d0) -> (d0)>(%j) to affine_map<(d0) -> (d0 + 6)>(%j) {
          %a = affine.load %A[%ii, %jj] : memref<8x12xi64>
          %b = affine.load %B[%ii, %jj] : memref<8x12xi64>
          %c = arith.addi %a, %b : i64
          affine.store %c, %B[%ii, %jj] : memref<8x12xi64>
        }
      }
    }
  }
  func.return
}
"""
# The diagonal is written; what is beside it must stay.
DIAGONAL = """
func.func @f(%A: memref<8x12xi64>, %B: memref<8x12xi64>) {
  affine.for %i = 0 to 8 {
    %a = affine.load %A[%i, %i + 2] : memref<8x12xi64>
    affine.store %a, %B[-%i + 7, %i] : memref<8x12xi64>
  }
  func.return
}
"""
# All is written, and nothing is copied in.
FILL = """
func.func @f(%A: memref<8x12xi64>, %B: memref<8x12xi64>) {
  affine.for %i = 0 to 8 {
    affine.for %j = 0 to 6 {
      %a = affine.load %A[%i, 2 * %j] : memref<8x12xi64>
      affine.store %a, %B[%i, 2 * %j] : memref<8x12xi64>
      affine.store %a, %B[%i, -2 * %j + 11] : memref<8x12xi64>
    }
  }
  func.return
}
"""
DMA = {"generate_dma": True, "fast_mem_space": 2}


def test_a_tile_by_dma(transform: Transform, golden: Golden) -> None:
    """Rows of a tile are apart in the slow memory: every 12 elements, 6 are transferred."""
    options = CopyPass(**DMA, skip_non_unit_stride_loops=True, tag_mem_space=3)
    golden(transform(TILES, options)[0])


@pytest.mark.parametrize("text", [TILES, DIAGONAL, FILL], ids=["tiles", "diagonal", "fill"])
@pytest.mark.parametrize("skip", [False, True])
def test_transfers(text: str, skip: bool) -> None:
    a, b = np.arange(96).reshape(8, 12), np.arange(96).reshape(8, 12) * 1000
    module = parse_module(text)
    expected = b.copy()
    run(module, "f", a, expected)
    options = CopyPass(**DMA, skip_non_unit_stride_loops=skip)
    for one in (options, make_pass("lower-affine")):
        one.apply(make_context(), module)
        verify_module(module)
        assert "dma_start" in print_module(module)
        actual = b.copy()
        run(module, "f", a, actual)
        np.testing.assert_array_equal(actual, expected)


def test_what_is_written_wholly_is_not_transferred_before(transform: Transform) -> None:
    text = transform(FILL, CopyPass(**DMA))[0]
    assert text.count("dma_start") == 2


def test_what_cannot_be_transferred(transform: Transform) -> None:
    after, remarks = transform(GAPS, CopyPass(**DMA))
    assert "dma" not in after and "not a constant" in remarks[0]
    text = "func.func @f(%A: memref<9x9x9xi64>) { affine.for %i = 0 to 4 { affine.for %j = 0 to 4 {"
    text += "affine.for %k = 0 to 4 { %a = affine.load %A[%i, %j, %k] : memref<9x9x9xi64> } } }"
    _, remarks = transform(text + "func.return }", CopyPass(**DMA))
    assert "gaps along more than one dimension" in remarks[0]


def test_what_is_too_small_is_not_transferred(transform: Transform) -> None:
    """The part is a whole row of 9 numbers of 8 bytes."""
    text = """func.func @f(%A: memref<9xi64>) {
      affine.for %i = 0 to 9 { %a = affine.load %A[%i] : memref<9xi64> }
      func.return
    }"""
    after, remarks = transform(text, CopyPass(**DMA, min_dma_transfer=73))
    assert "dma" not in after and "it is 72 bytes, and no transfer has less than 73" in remarks[0]
    assert "dma_start" in transform(text, CopyPass(**DMA, min_dma_transfer=72))[0]


def test_nothing_is_there_before_it_is_waited_for() -> None:
    text = """
    func.func @f(%A: memref<4xi64>, %n: index) -> i64 {
      %c0 = arith.constant 0 : index
      %fast = memref.alloc() : memref<4xi64, 2>
      %tag = memref.alloc() : memref<1xi32>
      affine.dma_start %A[0], %fast[0], %tag[0], %n : memref<4xi64>, memref<4xi64, 2>, memref<1xi32>
      WAIT
      %a = affine.load %fast[1] : memref<4xi64, 2>
      memref.dealloc %tag : memref<1xi32>
      memref.dealloc %fast : memref<4xi64, 2>
      func.return %a : i64
    }"""
    wait = "affine.dma_wait %tag[0], %n : memref<1xi32>"
    assert run(parse_module(text.replace("WAIT", wait)), "f", np.arange(4), 3) == (1,)
    with pytest.raises(InterpreterError, match="before it is written"):
        run(parse_module(text.replace("WAIT", "")), "f", np.arange(4), 3)
    with pytest.raises(InterpreterError, match="was not started"):
        run(parse_module(text.replace("WAIT", f"{wait} {wait}")), "f", np.arange(4), 3)
