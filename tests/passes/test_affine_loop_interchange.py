"""affine-loop-interchange: the text of examples, what is refused, and results."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import numpy as np
import pytest
from random_nests import check_nest, matrices, random_nest

from stepwell.passes.affine_loop_interchange import AffineLoopInterchangePass
from stepwell.passes.affine_loop_tile import AffineLoopTilePass

Transform = Callable[..., tuple[str, list[str]]]
Golden = Callable[[str], None]
Native = Callable[..., Callable[..., int]]


def nest(*loops: str, target: str = "%i, %j", source: str = "%j, %i") -> str:
    """Loops in each other around `%A[target] = 3 %B[source] + %A[target]`."""
    heads = "".join(
        f"affine.for %{name} = {bounds} {{\n"
        for name, _, bounds in (loop.partition(" = ") for loop in loops)
    )
    ends = "".join(f'}} {{loop_name = "{loop.partition(" ")[0]}"}}\n' for loop in reversed(loops))
    return f"""
    func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {{
      %three = arith.constant 3 : i64
      {heads}
      %b = affine.load %B[{source}] : memref<?x?xi64>
      %p = arith.muli %b, %three : i64
      %a = affine.load %A[{target}] : memref<?x?xi64>
      %s = arith.addi %a, %p : i64
      affine.store %s, %A[{target}] : memref<?x?xi64>
      {ends}
      func.return
    }}"""


BOX = nest("i = 0 to %n", "j = 2 to 40 step 3", "k = 0 to %m")
TRIANGLE = nest("i = 0 to %n", "j = affine_map<(d0) -> (d0)>(%i) to affine_map<(d0) -> (8)>(%i)")
BAND = nest(
    "i = 0 to %n",
    "j = affine_map<(d0) -> (2 * d0)>(%i) to min affine_map<(d0)[s0] -> (3 * d0 + 5, s0)>(%i)[%m]",
)


def test_a_box(transform: Transform, golden: Golden) -> None:
    golden(transform(BOX, AffineLoopInterchangePass(permutation_map=(1, 2, 0)))[0])


def test_a_triangle(transform: Transform, golden: Golden) -> None:
    golden(transform(TRIANGLE, AffineLoopInterchangePass(loops=("j", "i")))[0])


def test_a_band_of_a_matrix(transform: Transform, golden: Golden) -> None:
    golden(transform(BAND, AffineLoopInterchangePass(loops=("j", "i")))[0])


def test_other_loops_keep_their_positions(transform: Transform) -> None:
    text, _ = transform(BOX, AffineLoopInterchangePass(loops=("k", "i")))
    assert [text.index(f"for %{name} ") for name in "kji"] == sorted(
        text.index(f"for %{name} ") for name in "ijk"
    )


@pytest.mark.parametrize(
    ("text", "order", "reason"),
    [
        (
            nest("i = 0 to %n", "j = 0 to %m", target="%i + 1, %j", source="0, 0").replace(
                "%a = affine.load %A[%i + 1, %j]", "%a = affine.load %A[%i, %j + 1]"
            ),
            "ji",
            "the dependence (<, >) between iterations in which %A is written and read would be "
            "turned round",
        ),
        (
            nest("i = 0 to %n", "j = affine_map<(d0) -> (d0 floordiv 2)>(%i) to 9"),
            "ji",
            "the bounds of one loop are no linear function of the other",
        ),
        (
            nest("i = 0 to %n", "j = affine_map<(d0) -> (d0)>(%i) to 9 step 2"),
            "ji",
            "where a loop with a step begins depends on the other one",
        ),
        (
            nest("i = 0 to %n step 2", "j = 0 to affine_map<(d0) -> (d0)>(%i)"),
            "ji",
            "where a loop with a step begins would depend on the other one",
        ),
        (
            nest(
                "i = 0 to %n",
                "j = 0 to %m",
                "k = affine_map<(d0) -> (d0 floordiv 2)>(%i) to 9",
            ),
            "kji",
            "the bounds of one loop are no linear function of the other",
        ),
        (
            BOX.replace("affine.for %k", "affine.store %three, %A[0, 0] : memref<?x?xi64>\n"
                        "affine.for %k"),
            "ki",
            "no perfect nest has all of the loops k, i",
        ),
    ],
)  # fmt: skip
def test_refusals(transform: Transform, text: str, order: str, reason: str) -> None:
    unchanged, _ = transform(text)
    after, remarks = transform(text, AffineLoopInterchangePass(loops=tuple(order)))
    assert after == unchanged
    assert len(remarks) == 1 and reason in remarks[0]


@pytest.mark.parametrize("seed", range(20))
def test_loops_around_a_carried_sum(seed: int) -> None:
    for order in permutations("ijk"):
        check_nest(random_nest(seed, carried=True), AffineLoopInterchangePass(loops=order))
    check_nest(random_nest(seed, carried=True), AffineLoopInterchangePass(loops=("j", "i")))


@pytest.mark.parametrize("seed", range(50))
def test_random_nests(seed: int) -> None:
    text = random_nest(seed)
    for order in permutations(range(3)):
        check_nest(text, AffineLoopInterchangePass(permutation_map=order))
    check_nest(text, AffineLoopInterchangePass(loops=("j", "i")))
    check_nest(
        text,
        AffineLoopTilePass(loops=("i",), tile_sizes=(2,)),
        AffineLoopInterchangePass(loops=("j", "i")),
        AffineLoopInterchangePass(loops=("j", "i_tile")),
    )


def test_random_nests_are_interchanged() -> None:
    """The test above tests something, triangles too."""
    exchange = AffineLoopInterchangePass(loops=("j", "i"))
    done = [text for text in map(random_nest, range(80)) if check_nest(text, exchange)]
    triangles = [text for text in done if "(%i)" in text]
    assert len(done) > 8 and len(triangles) > 2


def test_machine_code(transform: Transform, native: Native) -> None:
    for text in (BOX, TRIANGLE, BAND):
        order = ("k", "j", "i") if text is BOX else ("j", "i")
        after, _ = transform(text, AffineLoopInterchangePass(loops=order))
        assert after != transform(text)[0]
        for sizes in ((9, 17), (0, 4), (4, 0)):
            expected, found = matrices(), matrices()
            native(text)(*expected, *sizes)
            native(after)(*found, *sizes)
            assert np.array_equal(expected, found)
