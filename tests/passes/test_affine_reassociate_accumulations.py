"""affine-reassociate-accumulations: summands are added up before they meet what is in memory."""

from __future__ import annotations

import numpy as np
import pytest

from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.affine_reassociate_accumulations import AffineReassociateAccumulationsPass
from stepwell.tools.differential import check_program

FIVE = """
func.func @f(%x: memref<5x?xf32>, %t: memref<?xf32>, %n: index) {
  affine.for %j = 0 to %n {
    %c = affine.load %t[%j] : memref<?xf32>
    %a = affine.load %x[0, %j] : memref<5x?xf32>
    %1 = arith.addf %c, %a fastmath<reassoc> : f32
    %b = affine.load %x[1, %j] : memref<5x?xf32>
    %2 = arith.addf %1, %b fastmath<reassoc> : f32
    %d = affine.load %x[2, %j] : memref<5x?xf32>
    %3 = arith.addf %2, %d fastmath<reassoc> : f32
    %e = affine.load %x[3, %j] : memref<5x?xf32>
    %4 = arith.addf %3, %e fastmath<reassoc> : f32
    %g = affine.load %x[4, %j] : memref<5x?xf32>
    %5 = arith.addf %4, %g fastmath<reassoc> : f32
    affine.store %5, %t[%j] : memref<?xf32>
  }
  func.return
}
"""


def reassociated(text: str) -> str:
    module = parse_module(text)
    AffineReassociateAccumulationsPass().apply(make_context(), module)
    module.verify()
    return print_module(module)


def test_two_parts_and_what_was_there_last() -> None:
    sums = [
        line.strip().partition(" fastmath")[0].partition(" : ")[0]
        for line in reassociated(FIVE).splitlines()
        if "arith.addf" in line
    ]
    names = [line.partition(" = ")[0] for line in sums]
    first, second, third, both, last = names
    assert sums == [
        f"{first} = arith.addf %a, %b",
        f"{second} = arith.addf %d, %e",
        f"{third} = arith.addf {second}, %g",
        f"{both} = arith.addf {first}, {third}",
        f"{last} = arith.addf %c, {both}",
    ]
    assert f"affine.store {last}, %t[%j]" in reassociated(FIVE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("%2, %d fastmath<reassoc>", "%2, %d"),
        ("affine.store %5, %t[%j]", "affine.store %5, %t[%j + 1]"),
        ("affine.store %5, %t[%j]", "affine.store %2, %x[0, %j] : memref<5x?xf32>\n"
         "affine.store %5, %t[%j]"),
        ("%1 = arith.addf %c, %a", "%1 = arith.addf %a, %a"),
    ],
    ids=["in order", "another place", "a sum is of other use", "added to nothing"],
)  # fmt: skip
def test_sums_that_are_left(old: str, new: str) -> None:
    text = FIVE.replace(old, new)
    assert text != FIVE
    assert reassociated(text) == print_module(parse_module(text))


def test_the_element_on_the_right() -> None:
    text = reassociated(FIVE.replace("%1 = arith.addf %c, %a", "%1 = arith.addf %a, %c"))
    assert "arith.addf %a, %b" in text and text.count("arith.addf") == 5


@pytest.mark.parametrize("shape", [(1, 3), (7, 1), (8, 2), (25, 5), (40, 17)])
def test_products_and_sums_with_few_columns(shape: tuple[int, int]) -> None:
    random = np.random.default_rng(5)
    x, a = random.normal(size=shape[0]), random.normal(size=shape)
    check_program(lambda x, a: (x @ a, a.sum(axis=0)), x, a)
