"""convert-linalg-to-affine-loops: the order of loops, what is carried, what accesses name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from xdsl.ir.affine import AffineDimExpr

from stepwell.passes.errors import CompileError
from stepwell.passes.linalg_to_affine.loop_order import Operand, loop_order

Transform = Callable[..., tuple[str, list[str]]]
MAPS, *SECTIONS = Path(__file__).with_suffix(".mlir").read_text().split("// -----\n")
PROGRAMS = {section[3:].partition(":")[0]: MAPS + section for section in SECTIONS}


@pytest.mark.parametrize("name", PROGRAMS)
def test_golden(name: str, transform: Transform, golden: Callable[[str], None]):
    text, _ = transform(PROGRAMS[name], "convert-linalg-to-affine-loops")
    assert "linalg" not in text
    golden(text)


def test_a_fill_is_kept_where_the_buffer_is_read_before_the_reduction(transform: Transform):
    reading = """
  %c0 = arith.constant 0 : index
  %first = memref.load %s[%c0] : memref<?xf32>
  memref.store %first, %t[] : memref<f32>
  linalg.generic {indexing_maps = [#matrix"""
    program = PROGRAMS["row_sums"].replace(
        "%s: memref<?xf32>)", "%s: memref<?xf32>, %t: memref<f32>)"
    )
    program = program.replace("\n  linalg.generic {indexing_maps = [#matrix", reading)
    text, _ = transform(program, "convert-linalg-to-affine-loops")
    assert text.count("affine.for") == 3
    assert "affine.load %s" in text


def test_structured_ops_on_tensors_are_refused(transform: Transform):
    text = """
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      outs(%x : tensor<4xf32>) {
  ^bb0(%old: f32):
    linalg.yield %old : f32
  } -> tensor<4xf32>
  func.return %y : tensor<4xf32>
}"""
    with pytest.raises(CompileError, match="must be bufferized first"):
        transform(text, "convert-linalg-to-affine-loops")


i, j, k = (AffineDimExpr(position) for position in range(3))
READ, WRITE, UPDATE = (True, False), (False, True), (True, True)


@pytest.mark.parametrize(
    ("operands", "reductions", "order"),
    [
        ([((i, k), READ), ((k, j), READ), ((i, j), UPDATE)], "ppr", "ikj"),
        ([((i, k), READ), ((j, k), READ), ((i, j), UPDATE)], "ppr", "ijk"),
        ([((k, i), READ), ((k, j), READ), ((i, j), UPDATE)], "ppr", "ikj"),
        ([((i, j), READ), ((j,), READ), ((i,), UPDATE)], "pr", "ij"),
        ([((j, i), READ), ((j,), READ), ((i,), UPDATE)], "pr", "ji"),
        ([((i, j, k), READ), ((j,), UPDATE)], "rpr", "jik"),
        ([((j, i), READ), ((i, j), WRITE)], "pp", "ij"),
        ([((j, i), WRITE)], "pp", "ji"),
        ([((i + j,), READ), ((j,), READ), ((i,), UPDATE)], "pr", "ij"),
    ],
)
def test_loop_order(operands: list, reductions: str, order: str):
    given = [Operand(subscripts, True, *use) for subscripts, use in operands]
    found = loop_order(given, [iterator == "r" for iterator in reductions])
    assert "".join("ijk"[loop] for loop in found) == order
