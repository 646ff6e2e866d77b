"""affine-loop-unroll: the text of examples, what is refused, and results."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from random_nests import check_nest, matrices, random_nest

from stepwell.passes.affine_loop_unroll import AffineLoopUnrollPass

Transform = Callable[..., tuple[str, list[str]]]
Golden = Callable[[str], None]
Native = Callable[..., Callable[..., int]]


def one_loop(bounds: str) -> str:
    """A loop that carries a sum, whose result is stored."""
    return f"""
    func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {{
      %three = arith.constant 3 : i64
      %s = affine.for %i = {bounds} iter_args(%acc = %three) -> (i64) {{
        %a = affine.load %A[0, %i + 20] : memref<?x?xi64>
        %p = arith.muli %acc, %three : i64
        %t = arith.addi %p, %a : i64
        affine.store %t, %B[1, %i + 20] : memref<?x?xi64>
        affine.yield %t : i64
      }} {{loop_name = "i"}}
      affine.store %s, %B[0, 0] : memref<?x?xi64>
      func.return
    }}"""


def test_an_unknown_number_of_iterations(transform: Transform, golden: Golden) -> None:
    golden(transform(one_loop("1 to %n"), AffineLoopUnrollPass(unroll_factor=2))[0])


def test_all_iterations(transform: Transform, golden: Golden) -> None:
    golden(transform(one_loop("2 to 9 step 3"), AffineLoopUnrollPass(unroll_factor=-1))[0])


def test_the_rest_is_unrolled_too(transform: Transform) -> None:
    text = one_loop("0 to 11")
    loop_and_rest, _ = transform(text, AffineLoopUnrollPass(unroll_factor=4))
    loop, _ = transform(text, AffineLoopUnrollPass(unroll_factor=4, cleanup_unroll=True))
    assert (loop_and_rest.count("affine.for"), loop.count("affine.for")) == (2, 1)
    assert loop.count("affine.store") == 4 + 3 + 1


def test_up_to_the_factor(transform: Transform) -> None:
    text = one_loop("0 to 3")
    after, _ = transform(text, AffineLoopUnrollPass(unroll_factor=8, unroll_up_to_factor=True))
    assert "affine.for" not in after


@pytest.mark.parametrize(
    ("bounds", "options", "reason"),
    [
        ("0 to %n", {"unroll_full": True}, "it is not known how many iterations there are"),
        ("0 to 3", {"unroll_factor": 4}, "there are only 3 iterations"),
        ("0 to 3", {"unroll_factor": 0}, "0 iterations cannot be done in one"),
        (
            "0 to min affine_map<()[s0, s1] -> (s0, s1)>()[%n, %m]",
            {},
            "where it ends is the least of several values",
        ),
        (
            "max affine_map<()[s0, s1] -> (s0, s1)>()[%n, %m] to 9",
            {},
            "where it begins is the greatest of several values",
        ),
    ],
)
def test_refusals(
    transform: Transform, bounds: str, options: dict[str, object], reason: str
) -> None:
    unchanged, _ = transform(one_loop(bounds))
    after, remarks = transform(one_loop(bounds), AffineLoopUnrollPass(**options))  # pyright: ignore
    assert after == unchanged
    assert [f"not unrolled: {reason}" in remark for remark in remarks] == [True]


@pytest.mark.parametrize("seed", range(40))
def test_random_nests(seed: int) -> None:
    text = random_nest(seed, carried=seed % 2 == 0)
    for options in (
        AffineLoopUnrollPass(unroll_factor=2 + seed % 3, cleanup_unroll=seed % 3 == 0),
        AffineLoopUnrollPass(unroll_factor=2, unroll_num_reps=2),
        AffineLoopUnrollPass(loops=("i", "j"), unroll_factor=2),
        AffineLoopUnrollPass(unroll_factor=-1, unroll_full_threshold=6),
    ):
        check_nest(text, options)


@pytest.mark.parametrize("step", [1, 3])
@pytest.mark.parametrize("factor", [2, 3, 7])
def test_machine_code(transform: Transform, native: Native, factor: int, step: int) -> None:
    """Any number of iterations, and bounds that are the wrong way round."""
    text = one_loop(f"4 to %n step {step}")
    after, _ = transform(text, AffineLoopUnrollPass(unroll_factor=factor))
    kernel, reference = native(after), native(text)
    for n in range(-8, 20):
        expected, found = matrices(), matrices()
        reference(*expected, n, 0)
        kernel(*found, n, 0)
        assert np.array_equal(expected, found)
