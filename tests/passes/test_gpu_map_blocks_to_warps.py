"""gpu-map-blocks-to-warps: short rows are done by warps, which wait for nobody."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.cuda.ptxas import find_ptxas, report
from stepwell.passes.gpu_keep_rows import GpuKeepRowsPass
from stepwell.passes.gpu_map_blocks_to_warps import GpuMapBlocksToWarpsPass
from stepwell.passes.schedules.schedule import Schedule

Transform = Callable[..., tuple[str, list[str]]]
SEED = 20261130

KERNEL = """
func.func @f(%x: memref<500x200xf32>, %out: memref<500x200xf32>) {
  affine.parallel (%i) = (0) to (500) {
    %s = affine.parallel (%j) = (0) to (200) reduce ("addf") -> (f32) {
      %v = affine.load %x[%i, %j] : memref<500x200xf32>
      affine.yield %v : f32
    } {mapping = "threads"}
    affine.parallel (%j) = (0) to (200) {
      %v = affine.load %x[%i, %j] : memref<500x200xf32>
      %e = arith.divf %v, %s : f32
      affine.store %e, %out[%i, %j] : memref<500x200xf32>
    } {mapping = "threads"}
  } {mapping = "blocks"}
  func.return
}
"""
DYNAMIC = (
    KERNEL.replace("500x200xf", "?x?xf")
    .replace("(500)", "(symbol(%n))")
    .replace("(200)", "(symbol(%m))")
    .replace(
        "  affine.parallel (%i)",
        "  %zero = arith.constant 0 : index\n  %n = memref.dim %x, %zero : memref<?x?xf32>\n"
        "  %one = arith.constant 1 : index\n  %m = memref.dim %x, %one : memref<?x?xf32>\n"
        "  affine.parallel (%i)",
        1,
    )
)


def test_short_rows_are_for_warps(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(KERNEL, GpuMapBlocksToWarpsPass(), GpuKeepRowsPass())
    golden(text)
    assert '"warps"' in text and '"blocks"' not in text
    # Lines of a warp's memory begin at multiples of 16 bytes.
    assert "memref<256xf32>" in text and text.count("affine.load %x") == 1


def test_the_host_asks_how_long_rows_are(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(DYNAMIC, GpuMapBlocksToWarpsPass())
    golden(text)
    assert text.count("affine.if") == text.count('"warps"') == text.count('"blocks"') == 1
    assert "((s0 * -1) + 1024) >= 0, ((s1 + 128) + (s0 * -1)) >= 0)>()[%m, %n]" in text


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("200", "1025", ""),
        ("500", "50", ""),
        ("      %v = affine.load", "      gpu.barrier\n      %v = affine.load", "barriers"),
        ("(0) to (200)", "(1) to (200)", "not counted from 0"),
        ('{mapping = "threads"}', "", "share nothing"),
    ],
)
def test_what_stays_with_blocks(old: str, new: str, why: str, transform: Transform) -> None:
    text, remarks = transform(KERNEL.replace(old, new), GpuMapBlocksToWarpsPass())
    assert '"warps"' not in text and '"blocks"' in text
    assert why in " ".join(remarks)


def test_a_block_has_as_many_warps_as_there_is_memory_for(transform: Transform) -> None:
    for row_bytes, threads in ((32 << 10, 128), (2500, 64), (1100, 32)):
        text, _ = transform(KERNEL, GpuMapBlocksToWarpsPass(), GpuKeepRowsPass(row_bytes=row_bytes))
        assert f"block_size = {threads} :" in text and "memref.alloc" in text
    text, _ = transform(KERNEL, GpuMapBlocksToWarpsPass(), GpuKeepRowsPass(row_bytes=1000))
    assert "block_size = 128 :" in text and "memref.alloc" not in text


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def layernorm(x, g):
    d = x - np.mean(x, axis=-1, keepdims=True)
    return d / np.sqrt(np.mean(d * d, axis=-1, keepdims=True) + 1e-5) * g


def extremes(x, g):
    return np.argmax(x * g, axis=-1), np.min(x, axis=-1), np.any(x > 2, axis=-1)


PROGRAMS: dict[str, tuple[Callable[..., Any], int]] = {
    "softmax": (softmax, 1),
    "layernorm": (layernorm, 2),
    "extremes": (extremes, 2),
    "of two axes": (lambda x: np.sum(x.reshape(x.shape[0], -1, 2), axis=(1, 2)), 1),
}


@pytest.mark.parametrize("static", [False, True])
@pytest.mark.parametrize("name", PROGRAMS)
def test_simt_gives_numpys_results(
    name: str, static: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEPWELL_SIMT_SEED", "0" if static else "5")
    print("seed", SEED)
    function, arity = PROGRAMS[name]
    generator = np.random.default_rng(SEED)
    for shape, type_ in (((101, 180), "f2"), ((5, 2), "f4")):
        x = generator.normal(size=shape).astype(type_)
        arguments = [x, generator.normal(size=shape[-1:]).astype(type_)][:arity]
        found = sw.jit(function, target="simt", static=static)(*arguments)
        expected = function(*arguments)
        if not isinstance(expected, tuple):
            found, expected = (found,), (expected,)
        for one, other in zip(found, expected, strict=True):
            np.testing.assert_allclose(one, other, 3e-3 if type_ == "f2" else 1e-5, 1e-6)


@pytest.mark.skipif(find_ptxas() is None, reason="needs ptxas")
@pytest.mark.parametrize("type_", ["f32", "f16"])
def test_ptx_has_shuffles_and_no_barrier(type_: str) -> None:
    program = sw.jit(softmax, target="cuda", static=True)
    ptx = program.lower(f"{type_}[4096, 512]").compile().ptx
    assert ptx.count(".entry") == 1 and ".maxntid 128" in ptx
    assert ptx.count("shfl.sync.bfly") == 10 and "bar.sync" not in ptx and "barrier" not in ptx
    said = report(ptx, "sm_80") or ""
    assert re.findall(r"(\d+) bytes spill stores", said) == ["0"]


def test_the_schedule_says_so_and_can_be_another() -> None:
    program = sw.jit(softmax, target="simt", static=True)
    assert "gpu-map-blocks-to-warps" in str(program.schedule("f32[600, 400]"))
    by_blocks = Schedule().map_others().map_to_warps(row=0).keep_rows()
    by_warps = Schedule().map_others().map_to_warps(row=2048, block_size=64).keep_rows()
    x = np.random.default_rng(SEED).normal(size=(7, 1500)).astype(np.float32)
    for schedule, mapping in ((by_blocks, "blocks"), (by_warps, "blocks")):
        other = program.with_schedule(schedule)
        assert f'"{mapping}"' in other.lower(x).ir("affine")
        np.testing.assert_allclose(other(x), softmax(x), 1e-5)
    many = np.random.default_rng(SEED).normal(size=(1400, 1500)).astype(np.float32)
    text = program.with_schedule(by_warps).lower(many).ir("affine")
    assert '"warps"' in text and "block_size = 64" in text
