"""linalg-fold-accumulating-loops: which loops become one product, and why others do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Transform = Callable[..., tuple[str, list[str]]]
PASS = "linalg-fold-accumulating-loops"

# `%sum` += rows `%k` … of `%x`, times the matrix `%k` of `%w`.
PROGRAM = """
func.func @f(%x: tensor<?x3xf32>, %w: tensor<?x3x8xf32>, %start: tensor<?x8xf32>, %n: index,
             %m: index) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r = scf.for %k = %c0 to %n step %c1 iter_args(%sum = %start) -> (tensor<?x8xf32>) {
    %a = tensor.extract_slice %x[%k, 0] [%m, 3] [1, 1] : tensor<?x3xf32> to tensor<?x3xf32>
    %b = tensor.extract_slice %w[%k, 0, 0] [1, 3, 8] [1, 1, 1]
      : tensor<?x3x8xf32> to tensor<3x8xf32>
    %p = linalg.generic {
      indexing_maps = [affine_map<(i, j, c) -> (i, c)>, affine_map<(i, j, c) -> (c, j)>,
                       affine_map<(i, j, c) -> (i, j)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : tensor<?x3xf32>, tensor<3x8xf32>) outs(%sum : tensor<?x8xf32>) {
    ^bb0(%one: f32, %other: f32, %so_far: f32):
      %product = arith.mulf %one, %other : f32
      %more = arith.addf %so_far, %product fastmath<reassoc> : f32
      linalg.yield %more : f32
    } -> tensor<?x8xf32>
    scf.yield %p : tensor<?x8xf32>
  }
  func.return %r : tensor<?x8xf32>
}
"""


@pytest.mark.parametrize(
    "change",
    [
        ("", ""),
        # As many matrices as there are: no slice of them is needed.
        ("%c1 = arith.constant 1 : index", "%c1 = arith.constant 1 : index\n"
         "  %d = tensor.dim %w, %c0 : tensor<?x3x8xf32>"),
        # Every other row, from a row on that only the call knows.
        ("%x[%k, 0] [%m, 3] [1, 1]", "%x[%at, 0] [%m, 3] [2, 1]"),
    ],
    ids=["as_it_is", "whole", "strided"],
)  # fmt: skip
def test_golden(change: tuple[str, str], transform: Transform, golden: Callable[[str], None]):
    program = PROGRAM.replace(*change)
    if "%d =" in program:
        program = program.replace("to %n step", "to %d step")
    if "%at" in program:
        at = "    %twice = arith.muli %k, %c2 : index\n    %at = arith.addi %twice, %m : index\n"
        program = program.replace("    %a =", f"{at}    %a =")
        program = program.replace("%zero =", "%c2 = arith.constant 2 : index\n  %zero =")
    text, remarks = transform(program, PASS)
    assert "scf.for" not in text and not remarks
    golden(text)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("%x[%k, 0] [%m, 3]", "%x[%k, 0] [%k, 3]", "not all alike"),
        ("%w[%k, 0, 0]", "%w[0, 0, 0]", "how many iterations"),
        ("arith.mulf %one, %other", "arith.mulf %one, %scale", "computed in the loop"),
    ],
)
def test_refusals(old: str, new: str, why: str, transform: Transform):
    scale = """
    %as_integer = arith.index_cast %k : index to i32
    %scale = arith.sitofp %as_integer : i32 to f32
    %a ="""
    program = PROGRAM.replace("\n    %a =", scale) if "%scale" in new else PROGRAM
    text, remarks = transform(program.replace(old, new), PASS)
    assert "scf.for" in text
    assert len(remarks) == 1 and why in remarks[0]


def test_a_step_of_two_stays(transform: Transform):
    text, _ = transform(PROGRAM.replace("step %c1", "step %n"), PASS)
    assert "scf.for" in text
