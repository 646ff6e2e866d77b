"""gpu-fuse-columns: normalizing columns is one kernel, of which a block has some columns."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.cuda.ptxas import find_ptxas, report
from stepwell.backends.driver import find_executor, run_passes
from stepwell.dialects.text import print_module
from stepwell.passes.gpu_fuse_columns import GpuFuseColumnsPass
from stepwell.passes.gpu_map_loops import GpuMapLoopsPass
from stepwell.passes.levels import pipeline_of
from stepwell.passes.schedules.schedule import Schedule

Transform = Callable[..., tuple[str, list[str]]]
SEED = 20261201

NESTS = """
func.func @f(%x: memref<500x40xf32>, %out: memref<500x40xf32>) {
  %zero = arith.constant 0.0 : f32
  %sums = memref.alloc() : memref<40xf32>
  affine.for %j = 0 to 40 {
    %s = affine.for %i = 0 to 500 iter_args(%a = %zero) -> (f32) {
      %v = affine.load %x[%i, %j] : memref<500x40xf32>
      %b = arith.addf %a, %v fastmath<reassoc> : f32
      affine.yield %b : f32
    }
    affine.store %s, %sums[%j] : memref<40xf32>
  }
  affine.for %i = 0 to 500 {
    affine.for %j = 0 to 40 {
      %v = affine.load %x[%i, %j] : memref<500x40xf32>
      %s = affine.load %sums[%j] : memref<40xf32>
      %q = arith.divf %v, %s : f32
      affine.store %q, %out[%i, %j] : memref<500x40xf32>
    }
  }
  memref.dealloc %sums : memref<40xf32>
  func.return
}
"""
DYNAMIC = (
    NESTS.replace("500x40", "?x?")
    .replace("memref<40xf32>", "memref<?xf32>")
    .replace("alloc()", "alloc(%m)")
    .replace("to 40", "to %m")
    .replace("to 500", "to %n")
    .replace(
        "  %sums =",
        "  %first = arith.constant 0 : index\n  %n = memref.dim %x, %first : memref<?x?xf32>\n"
        "  %one = arith.constant 1 : index\n  %m = memref.dim %x, %one : memref<?x?xf32>\n"
        "  %sums =",
        1,
    )
)


def test_what_needs_the_sums_of_columns_joins_them(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(NESTS, GpuFuseColumnsPass())
    golden(text)
    assert text.count("affine.for") == 3 and "affine.if" not in text


def test_the_host_asks_where_sizes_are_not_known(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(DYNAMIC, GpuFuseColumnsPass())
    golden(text)
    assert text.count("affine.if") == 1 and text.count("affine.for") == 3 + 4


@pytest.mark.parametrize(
    ("old", "new", "refusal"),
    [
        ("500", "50000", "few and long"),
        # The next iteration's sum is needed, or a row is contiguous in the second nest.
        ("%s = affine.load %sums[%j]", "%s = affine.load %sums[39 - %j]", ""),
        ("%out[%i, %j] : memref<500x40xf32>", "%turned[%j, %i] : memref<40x500xf32>", ""),
        # The columns of a sum are rows.
        ("%v = affine.load %x[%i, %j]", "%v = affine.load %rows[%j, %i]", ""),
        # Sums are needed between.
        ("  affine.for %i", "  func.call @g(%sums) : (memref<40xf32>) -> ()\n  affine.for %i", ""),
    ],
)
def test_what_stays_apart(old: str, new: str, refusal: str, transform: Transform) -> None:
    text = NESTS.replace(old, new, 1 if "call" in new else -1)
    text = text.replace("%out: ", "%turned: memref<40x500xf32>, %out: ")
    if "%rows" in new:
        text = text.replace(
            "%rows[%j, %i] : memref<500x40xf32>", "%turned[%j, %i] : memref<40x500xf32>"
        )
    text += "func.func private @g(memref<40xf32>)\n"
    loops = text.count("affine.for")
    done, remarks = transform(text, GpuFuseColumnsPass())
    assert done.count("affine.for") == loops
    assert refusal in " ".join(remarks)


NAMED = """
func.func @f(%x: memref<500x40xf32>, %y: memref<40x500xf32>, %out: memref<40xf32>) {
  %zero = arith.constant 0.0 : f32
  affine.for %j = 0 to 40 {
    %s = affine.for %i = 0 to 500 iter_args(%a = %zero) -> (f32) {
      %v = affine.load %x[%i, %j] : memref<500x40xf32>
      %b = arith.addf %a, %v fastmath<reassoc> : f32
      affine.yield %b : f32
    }
    affine.store %s, %out[%j] : memref<40xf32>
  } {loop_name = "j"}
  func.return
}
"""


@pytest.mark.parametrize(
    ("old", "new", "is_mapped"),
    [
        ("", "", True),
        ("%x[%i, %j] : memref<500x40xf32>", "%y[%j, %i] : memref<40x500xf32>", False),
        ("fastmath<reassoc>", "", False),
    ],
)
def test_only_loops_along_columns_are_mapped_to_them(
    old: str, new: str, is_mapped: bool, transform: Transform
) -> None:
    text, remarks = transform(NAMED.replace(old, new), GpuMapLoopsPass(loops=("j",), to="columns"))
    assert ('mapping = "columns"' in text) == is_mapped
    assert ("do not go along columns" in " ".join(remarks)) != is_mapped


def softmax(x, axis):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return e / np.sum(e, axis=axis, keepdims=True)


def normalized(x, axis):
    centred = x - np.mean(x, axis=axis, keepdims=True)
    return centred / np.sqrt(np.mean(centred * centred, axis=axis, keepdims=True) + 1e-5)


def launches(function: Callable[..., Any], spec: str, axis: int, static: bool) -> str:
    lowered = sw.jit(function, target="simt", static=static, static_argnames="axis")
    module = lowered.lower(spec, axis).module()
    flights = pipeline_of(find_executor("simt").describe())
    passes = [one for _, some in flights for one in some]
    at = next(i for i, one in enumerate(passes) if one.name == "lower-affine")
    run_passes(passes[:at], module)
    return print_module(module)


@pytest.mark.parametrize("function", [softmax, normalized])
@pytest.mark.parametrize(("spec", "axis"), [("f32[2000, 400]", 0), ("f32[6, 700, 50]", 1)])
def test_one_kernel_reads_and_writes_memory_once(function: Any, spec: str, axis: int) -> None:
    text = launches(function, spec, axis, True)
    assert '"grid"' not in text and text.count('mapping = "columns"') == axis + 1
    kernel = text.partition("func.return")[0]
    assert len(re.findall(r"affine.load %x\[", kernel)) == 1
    assert len(re.findall(r"affine.store .*%out\[", kernel)) == 1


@pytest.mark.parametrize("seed", ["0", "7"])
@pytest.mark.parametrize("function", [softmax, normalized])
def test_simt_gives_numpys_results(
    function: Any, seed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEPWELL_SIMT_SEED", seed)
    print("seed", SEED)
    generator = np.random.default_rng(SEED)
    static = seed == "0"
    program = sw.jit(function, target="simt", static=static, static_argnames="axis")
    for shape, axis, type_ in (
        ((70, 33), 0, "f4"),
        ((1100, 3), 0, "f4"),
        ((3, 40, 17), 1, "f4"),
        ((90, 20), 0, "f2"),
    ):
        x = generator.normal(size=shape).astype(type_)
        tolerance = 2e-2 if type_ == "f2" else 1e-5
        np.testing.assert_allclose(program(x, axis), function(x, axis), tolerance, tolerance / 10)
        if not static:
            break


@pytest.mark.skipif(find_ptxas() is None, reason="needs ptxas")
def test_it_assembles_without_spills() -> None:
    program = sw.jit(softmax, target="cuda", static=True, static_argnames="axis")
    ptx = program.lower("f32[2000, 4096]", 0).compile().ptx
    assert ptx.count(".entry") == 1 and ".maxntid 1024" in ptx
    assert ptx.count("ld.global") == 1 and ptx.count("st.global") == 1
    said = report(ptx, "sm_90") or ""
    assert re.findall(r"(\d+) bytes spill stores", said) == ["0"]


def test_another_schedule_gives_the_same() -> None:
    program = sw.jit(softmax, target="simt", static=True, static_argnames="axis")
    x = np.random.default_rng(SEED).normal(size=(60, 37)).astype(np.float32)
    text = str(program.schedule("f32[60, 37]", 0))
    assert '"to" = "columns"' in text
    mine = Schedule().map_to_columns("i", block_size=64).map_others()
    other = program.with_schedule(mine)
    assert "block_size = 64" in other.lower(x, 0).ir("affine")
    np.testing.assert_allclose(other(x, 0), softmax(x, 0), 1e-5)
