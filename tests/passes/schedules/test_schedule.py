"""Schedules: scripts that read back, and that never change what a program computes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from stepwell import jit
from stepwell.backends.cpu.target import host_description
from stepwell.backends.driver import prepare_schedule, run_passes
from stepwell.backends.interpreter.landing import run_at, signature_of
from stepwell.dialects.text import InvalidText, parse_module
from stepwell.passes.affine_schedule import AffineSchedulePass
from stepwell.passes.base import make_pass
from stepwell.passes.pipeline import PipelineError
from stepwell.passes.schedules.contraction import Sizes
from stepwell.passes.schedules.schedule import Schedule
from stepwell.tools.differential import check_program


def product(a: Any, b: Any) -> Any:
    return a @ b


def test_a_script_reads_back() -> None:
    schedule = (
        Schedule()
        .split("j", 64, "_right")
        .tile("j", 64, "j_panel")
        .interchange("i", "j")
        .split_reduction("k", "i", 512, "kc")
        .pack("kc", ("k", "j"))
        .pack("j", ("i", "k"), before=True)
        .vectorize("i", "j")
    )
    script = schedule.script()
    assert Schedule.parse(script).passes == schedule.passes
    assert Schedule.parse(script).script() == script


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('"affine-loop-bend"', "there is no pass called 'affine-loop-bend'"),
        ('"affine-loop-tile" with options = {"size" = "3"}', "has no option 'size'"),
        ('"affine-loop-tile" with options = {"tile-size" = 3 : i64}', "must be a string"),
    ],
)
def test_a_wrong_step(text: str, sentence: str) -> None:
    script = (
        Schedule()
        .script()
        .replace(
            "    transform.yield",
            f"    %0 = transform.apply_registered_pass {text} to %module "
            ": (!transform.any_op) -> !transform.any_op\n    transform.yield",
        )
    )
    with pytest.raises(PipelineError, match=sentence):
        Schedule.parse(script)


def test_text_that_is_no_schedule() -> None:
    with pytest.raises(InvalidText):
        Schedule.parse("tile i by 3")
    with pytest.raises(PipelineError, match=r"a schedule is one 'transform\.named_sequence'"):
        Schedule.parse("builtin.module {}")


def test_the_default_schedule_is_what_is_used() -> None:
    random = np.random.default_rng(5)
    a, b = random.normal(size=(20, 30)).astype("f4"), random.normal(size=(30, 70)).astype("f4")
    function = jit(product)
    schedule = function.schedule(a, b)
    assert any(one.name == "affine-super-vectorize" for one in schedule.passes)
    again = function.with_schedule(schedule)
    assert np.array_equal(again(a, b), function(a, b))
    assert again.schedule(a, b).script() == schedule.script()
    assert function.lower(a, b).ir("llvm") == again.lower(a, b).ir("llvm")


def two_results(a: Any, b: Any) -> tuple[Any, Any]:
    whole = a @ b
    return whole, np.maximum(whole, 0)


def test_two_results_of_a_long_sum_are_made_in_pieces() -> None:
    function = jit(two_results)
    assert "%k0_piece" in function.lower("f32[m, k]", "f32[k, n]").ir("affine")
    random = np.random.default_rng(8)
    a = random.integers(-3, 4, (300, 5000)).astype("f4")
    b = random.integers(-3, 4, (5000, 70)).astype("f4")
    for found, expected in zip(function(a, b), two_results(a, b), strict=True):
        assert np.array_equal(found, expected)


@pytest.mark.parametrize("shape", [(0, 3, 5), (3, 0, 5), (3, 5, 0), (0, 0, 0)])
def test_known_extents_of_zero(shape: tuple[int, int, int]) -> None:
    m, k, n = shape
    a, b = np.ones((m, k), "f4"), np.ones((k, n), "f4")
    assert np.array_equal(jit(product, static=True)(a, b), a @ b)


def test_another_schedule() -> None:
    random = np.random.default_rng(6)
    a, b = random.normal(size=(20, 30)), random.normal(size=(30, 7))
    other = jit(product).with_schedule(Schedule().interchange("j", "i").script())
    assert "vector" not in other.lower(a, b).ir("affine")
    assert np.allclose(other(a, b), a @ b)


NEST = """
func.func @f(%A: memref<?x?xf32>, %B: memref<?x?xf32>, %C: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %m = memref.dim %A, %c0 : memref<?x?xf32>
  %d = memref.dim %A, %c1 : memref<?x?xf32>
  %n = memref.dim %B, %c1 : memref<?x?xf32>
  affine.for %i = 0 to %m {
    affine.for %j = 0 to %n {
      %s = affine.for %k = 0 to %d iter_args(%a = %zero) -> (f32) {
        %x = affine.load %A[%i, %k] : memref<?x?xf32>
        %y = affine.load %B[%k, %j] : memref<?x?xf32>
        %p = arith.mulf %x, %y : f32
        %q = arith.addf %a, %p : f32
        affine.yield %q : f32
      } {loop_name = "k"}
      affine.store %s, %C[%i, %j] : memref<?x?xf32>
    } {loop_name = "j"}
  } {loop_name = "i"}
  func.return
}
func.func @f_shapes(%A: memref<?x?xf32>, %B: memref<?x?xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.dim %A, %c0 : memref<?x?xf32>
  %n = memref.dim %B, %c1 : memref<?x?xf32>
  func.return %m, %n : index, index
}
"""


def random_schedule(random: np.random.Generator) -> Schedule:
    """Steps at random, with names that may exist: what is illegal or absent is left alone."""
    schedule = Schedule()
    names = ["i", "j", "k"]
    for step in range(random.integers(2, 9)):
        name = str(random.choice(names))
        size = int(random.integers(1, 7))
        match random.integers(0, 7):
            case 0:
                ending = f"_e{step}"
                schedule.split(name, size, ending)
                names.append(name + ending)
            case 1:
                schedule.tile(name, size, f"{name}_t{step}")
                names.append(f"{name}_t{step}")
            case 2:
                schedule.interchange(*map(str, random.permutation(names)[:2]))
            case 3:
                schedule.split_reduction(name, str(random.choice(names)), size, f"{name}_p{step}")
                names.append(f"{name}_p{step}")
            case 4:
                # Not %C: the interpreter refuses to copy a result that is not written yet.
                depths = [name for name in names if name.startswith("k")]
                order = [str(random.choice(depths)), str(random.choice(names))]
                schedule.pack(str(random.choice(names)), order, bool(random.integers(0, 2)))
            case 5:
                schedule.vectorize(name)
            case _:
                schedule.vectorize(*map(str, random.permutation(names)[:2]))
    return schedule


@pytest.mark.parametrize("seed", range(100))
def test_random_schedules_never_change_the_answer(seed: int) -> None:
    random = np.random.default_rng(seed)
    module = parse_module(NEST)
    schedule = random_schedule(random)
    run_passes(schedule.passes, module)
    run_passes([make_pass("vector-unroll", vector_bits=128)], module)
    signature = signature_of(module, "f")
    for m, d, n in ((1, 1, 1), (3, 0, 2), tuple(random.integers(1, 9, 3))):
        a = random.integers(-3, 4, (m, d)).astype("f4")
        b = random.integers(-3, 4, (d, n)).astype("f4")
        (result,) = run_at("affine", module, signature, [a, b])
        assert np.array_equal(result, a @ b), f"seed {seed}:\n{schedule}"


@pytest.mark.parametrize(
    "sizes",
    [
        Sizes(),
        Sizes(pack=False),
        Sizes(1, 3),
        Sizes(2, 5, 4096),
        Sizes(6, 4, 1 << 16, False),
        Sizes(2, 1, pack=False, rows_outside=True),
    ],
    ids=str,
)
@pytest.mark.parametrize(
    "described", [AffineSchedulePass(512, 32, 1 << 20), AffineSchedulePass(256, 16, 1 << 14)]
)
def test_sizes_never_change_the_answer(sizes: Sizes, described: AffineSchedulePass) -> None:
    random = np.random.default_rng(7)
    function = jit(product)
    lowered = function.lower("f32[m, k]", "f32[k, n]")
    module, _ = prepare_schedule(lowered.module(), host_description())
    other = function.with_schedule(described.schedule(module, sizes))
    for m, k, n in ((1, 2, 3), (7, 300, 65), (13, 64, 96), (29, 1100, 17)):
        a = random.integers(-9, 10, (m, k)).astype("f4")
        b = random.integers(-9, 10, (k, n)).astype("f4")
        assert np.array_equal(other(a, b), a @ b)


@pytest.mark.parametrize("columns", [3, 7, 21, 45])
@pytest.mark.parametrize("turned", [False, True])
def test_columns_in_half_a_register(columns: int, turned: bool) -> None:
    """Where a multiply-add of a whole register occupies both halves of the unit."""
    machine = replace(host_description(), vector_bits=256, fma_ports=1)
    random = np.random.default_rng(9)
    a, b = random.normal(size=(11, 18)).astype("f4"), random.normal(size=(18, columns)).astype("f4")
    if turned:
        b = np.ascontiguousarray(b.T)
    program = (lambda a, b: a @ b.T) if turned else product
    module, default = prepare_schedule(jit(program).lower(a, b).module(), machine)
    assert '"j_right_half"' in default.schedule(module).script()
    check_program(program, a, b, description=machine)


def convolution(x: Any, w: Any) -> Any:
    m, n = x.shape[0] - w.shape[0] + 1, x.shape[1] - w.shape[1] + 1
    result = np.zeros((m, n, w.shape[3]), x.dtype)
    for dy in range(w.shape[0]):
        for dx in range(w.shape[1]):
            result += x[dy : dy + m, dx : dx + n] @ w[dy, dx]
    return result


@pytest.mark.parametrize("outputs", [3, 9, 21])
def test_few_outputs_of_a_convolution_are_done_in_half_registers(outputs: int) -> None:
    """On machines with two units for multiply-adds, too, where products are not."""
    machine = replace(host_description(), vector_bits=512, vector_registers=32, fma_ports=2)
    random = np.random.default_rng(11)
    x = random.normal(size=(5, 12, 3)).astype("f4")
    w = random.normal(size=(3, 2, 3, outputs)).astype("f4")
    module, default = prepare_schedule(jit(convolution).lower(x, w).module(), machine)
    assert '"j_right_half"' in default.schedule(module).script()
    module, default = prepare_schedule(jit(product).lower(x[0], w[0, 0]).module(), machine)
    assert "half" not in default.schedule(module).script()
    check_program(convolution, x, w, description=machine)
