"""Schedules of GPU programs: shown, run again, replaced, drawn at random, and refused.

Kernels run on `simt`, which watches their accesses. `STEPWELL_SEED=1000 pytest …` gives others.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.driver import find_executor, prepare_schedule, run_passes
from stepwell.dialects.context import make_context
from stepwell.dialects.text import print_module
from stepwell.passes.affine_loops.selection import functions_in, loops_in, name_of
from stepwell.passes.errors import CompileError
from stepwell.passes.gpu_mapping.thread_tiles import ThreadTile
from stepwell.passes.remarks import collect_remarks
from stepwell.passes.schedules.schedule import Schedule

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
COUNT = 12


def layer(x, w, b):
    return np.maximum(x @ w + b, 0)


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def smooth(x):
    y = np.zeros_like(x)
    y[1:-1, 1:-1] = x[:-2, 1:-1] + x[2:, 1:-1] + 2 * x[1:-1, 2:]
    return y


def sums(x):
    return np.sum(x * x, axis=1), np.sum(x)


def halves(a, b):
    return a @ b


def product(m: int, k: int, n: int, dtype: str) -> Callable[[Any], tuple[Any, ...]]:
    def arguments(rng: Any) -> tuple[Any, ...]:
        return tuple(rng.integers(-4, 5, shape).astype(dtype) for shape in ((m, k), (k, n)))

    return arguments


def matrix(rows: int, columns: int) -> Callable[[Any], tuple[Any, ...]]:
    return lambda rng: (rng.integers(-4, 5, (rows, columns)).astype("f4"),)


PROGRAMS: dict[str, tuple[Any, Callable[[Any], tuple[Any, ...]]]] = {
    "layer": (layer, lambda rng: (*product(70, 19, 67, "f4")(rng), np.ones(67, "f4"))),
    "double": (halves, product(65, 9, 66, "f8")),
    "halves": (halves, product(65, 40, 72, "f2")),
    "softmax": (softmax, matrix(5, 300)),
    "smooth": (smooth, matrix(37, 45)),
    "sums": (sums, matrix(40, 50)),
}


def draw(loops: list[str], seed: int) -> Schedule:
    """Steps at random on the loops of a program, some of which are refused."""
    draws = random.Random(seed)
    schedule, names = Schedule(), list(loops)
    for step in range(draws.randint(0, 3)):
        loop = draws.choice(names)
        kind = draws.choice(("tile", "interchange", "unroll", "pack"))
        if kind == "tile":
            names.append(f"t{step}")
            schedule.tile(loop, draws.choice((2, 8, 16, 32)), f"t{step}")
        elif kind == "interchange":
            schedule.interchange(*reversed(pair(draws, names)))
        elif kind == "unroll":
            schedule.unroll(loop, draws.choice((2, 3, 4)))
        elif len(names) > 1:
            schedule.pack(loop, pair(draws, loops))
    for _ in range(draws.randint(1, 3)):
        chosen = pair(draws, names) if draws.random() < 0.7 else [draws.choice(names)]
        size = draws.choice((0, 32, 64, 160, 1024))
        group = draws.choice((0, 1, 2))
        if draws.random() < 0.5:
            schedule.map_to_blocks(*chosen, block_size=size, group=group)
        else:
            tiles = {"thread_tile": draws.choice(("", "none", *THREAD_TILES))}
            tiles["tensor_tile"] = draws.choice(("", "none", "64x32x16 2x1 2", "32x64x32 1x2 3"))
            schedule.map_to_grid(*chosen, block_size=size, group=group, **tiles)
    if draws.random() < 0.5:
        schedule.map_others(draws.choice((64, 8192))).keep_rows(draws.choice((256, 32 << 10)))
    return schedule


def pair(draws: random.Random, names: list[str]) -> list[str]:
    """Loops that may be in each other, as the names of nests follow each other."""
    at = draws.randrange(max(1, len(names) - 1))
    return names[at : at + 2]


def legal_tiles(count: int) -> list[str]:
    """Tiles that threads can have, of few results each: more take long to compile."""
    draws = random.Random(0)
    found: list[str] = []
    while len(found) < count:
        rows, columns = (draws.choice((4, 8)) for _ in range(2))
        across, down = (draws.choice((4, 8, 16)) for _ in range(2))
        sizes = (rows * down, columns * across, draws.choice((4, 8, 16)), down, across)
        if rows * columns <= 32 and ThreadTile(*sizes).why_not() is None:
            stages = draws.choice(("", " 2", " 3"))
            found.append("{}x{}x{} {}x{}".format(*sizes) + stages)
    return found


THREAD_TILES = legal_tiles(6)


def loops_of(function: Any, arguments: Any) -> list[str]:
    """The names of a program's loops, as its schedule may use them."""
    loops = (loop for one in functions_in(prepared(function, arguments)) for loop in loops_in(one))
    return [name for loop in loops if (name := name_of(loop)) is not None]


def prepared(function: Any, arguments: Any) -> Any:
    """The program as its schedule finds it."""
    lowered = function.lower(*arguments)
    return prepare_schedule(lowered.module(), find_executor("simt").describe())[0]


@pytest.mark.parametrize("seed", range(SEED, SEED + COUNT))
def test_no_schedule_changes_the_answer(seed: int) -> None:
    name = list(PROGRAMS)[seed % len(PROGRAMS)]
    program, make = PROGRAMS[name]
    arguments = make(np.random.default_rng(seed))
    function = sw.jit(program, target="simt", static=bool(seed & 1))
    schedule = draw(loops_of(function, arguments), seed)
    assert Schedule.parse(schedule.script()).passes == schedule.passes
    try:
        found, expected = function.with_schedule(schedule)(*arguments), program(*arguments)
        pairs = zip(found, expected, strict=True) if name == "sums" else [(found, expected)]
        for one, other in pairs:
            np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)
    except Exception as error:
        error.add_note(f"seed {seed}: {name}\n{schedule}")
        raise


def test_steps_of_all_kinds_are_done() -> None:
    """Otherwise the test above would say little."""
    tried, done = Counter[str](), Counter[str]()
    for seed in range(5 * COUNT):
        program, make = list(PROGRAMS.values())[seed % len(PROGRAMS)]
        function = sw.jit(program, target="simt")
        arguments = make(np.random.default_rng(seed))
        module = prepared(function, arguments)
        for one in draw(loops_of(function, arguments), seed).passes:
            before = print_module(module)
            one.apply(make_context(), module)
            kind = f"{one.name} {getattr(one, 'to', '')}"
            tried[kind] += 1
            done[kind] += print_module(module) != before
    assert all(done[kind] for kind in tried), done


def test_the_default_schedule_is_what_is_used() -> None:
    for name in ("layer", "softmax", "sums"):
        program, make = PROGRAMS[name]
        function = sw.jit(program, target="simt")
        arguments = make(np.random.default_rng(0))
        schedule = function.schedule(*arguments)
        again = function.with_schedule(schedule)
        assert again.schedule(*arguments).script() == schedule.script()
        assert function.lower(*arguments).ir("llvm") == again.lower(*arguments).ir("llvm")


def test_the_default_schedule_says_tiles_blocks_and_threads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    matrices = "f16[2048, 512]", "f16[512, 2048]"
    function = sw.jit(halves, target="simt")
    assert '"tensor-tile" = "128x128x32 2x2 4"' in str(function.schedule(*matrices))
    monkeypatch.setenv("STEPWELL_CUDA_ARCH", "sm_90a")
    assert '"warpgroup-tile" = "128x256x64 4"' in str(function.schedule(*matrices))
    monkeypatch.setenv("STEPWELL_CUDA_ARCH", "sm_75")
    assert "tensor-tile" not in str(function.schedule(*matrices))
    single = str(function.schedule("f32[2048, 512]", "f32[512, 2048]"))
    assert '"loops" = "i,j", "thread-tile" = "128x128x8 16x16"' in single
    rows = str(sw.jit(softmax, target="simt").schedule("f32[n, m]"))
    assert '"loops" = "i", "to" = "blocks", "threads" = "j,j_1,j_2", "block-size" = "256"' in rows


@pytest.mark.parametrize(
    ("shape", "tile"),
    [
        ("f16[512, 512]", '"tensor-tile" = "64x64x32 2x2 4"'),
        ("f16[8, 512, 512]", '"tensor-tile" = "128x128x32 2x2 4"'),
        ("f32[512, 512]", '"thread-tile" = "64x64x8 16x8 4"'),
        ("f32[n, n]", '"thread-tile" = "128x128x8 16x8 4"'),
    ],
)
def test_of_few_results_a_block_does_fewer(shape: str, tile: str) -> None:
    """As far as is known beforehand: so more blocks are there for the multiprocessors."""
    product = sw.jit(lambda a, b: a @ b, target="simt")
    assert tile in str(product.schedule(shape, shape))


@pytest.mark.parametrize(
    ("dtype", "bound"), [(np.float16, 2e-3), (np.float32, 1e-5), (np.float64, 1e-13)]
)
def test_small_tiles_are_right(dtype: type, bound: float) -> None:
    random = np.random.default_rng(1)
    a, b = (random.normal(size=shape).astype(dtype) for shape in ((70, 50), (50, 130)))
    expected = a.astype(np.float64) @ b.astype(np.float64)
    result = sw.jit(lambda a, b: a @ b, target="simt", static=True)(a, b)
    assert np.max(np.abs(result - expected)) < bound * np.max(np.abs(expected))


def test_another_tile_is_what_is_run() -> None:
    arguments = product(70, 19, 67, "f4")(np.random.default_rng(3))
    function = sw.jit(halves, target="simt")
    script = str(function.schedule(*arguments)).replace("128x128x8 16x8 4", "64x32x16 16x8 2")
    other = sw.jit(halves, target="simt", schedule=script)
    text = other.lower(*arguments).ir("loop")
    assert "memref<2x16x68xf32, #gpu.address_space<workgroup>>" in text
    assert "memref<2x16x36xf32, #gpu.address_space<workgroup>>" in text
    np.testing.assert_array_equal(other(*arguments), halves(*arguments))


def test_a_copy_of_a_block_is_in_its_memory() -> None:
    """Staging by the same step as on the CPU: barriers stand where threads need each other."""
    arguments = matrix(64, 64)(np.random.default_rng(4))
    function = sw.jit(lambda x: x[:, ::-1].T + 1, target="simt", static=True)
    schedule = Schedule().tile("i", 8, "is").tile("j", 16, "js").interchange("is", "js", "i", "j")
    schedule.pack("js", ("i", "j")).map_to_blocks("is", "js", block_size=64)
    other = function.with_schedule(schedule)
    text = other.lower(*arguments).ir("loop")
    assert "#gpu.address_space<workgroup>" in text and "gpu.barrier" in text
    np.testing.assert_array_equal(other(*arguments), arguments[0][:, ::-1].T + 1)


def refusals(program: Any, schedule: Schedule, *specs: str) -> list[str]:
    module = prepared(sw.jit(program, target="simt"), specs)
    with collect_remarks() as remarks:
        run_passes(schedule.passes, module)
    return [str(one) for one in remarks]


def running(x):
    return np.cumsum(x, axis=1)


def test_what_is_illegal_is_refused_with_a_reason() -> None:
    (why,) = refusals(softmax, Schedule().map_to_grid("i", "j"), "f32[n, m]") or [""]
    assert "'j' is not all that 'i' contains" in why
    loops = loops_of(sw.jit(running, target="simt"), ("f32[n, m]",))
    (why,) = refusals(running, Schedule().map_to_grid(loops[-1]), "f32[n, m]")
    assert f"not mapped: '{loops[-1]}' cannot run in any order: " in why
    assert "test_gpu_schedules.py" in why
    twice = Schedule().map_to_grid("i").map_to_grid("j")
    assert any("it is in a kernel already" in one for one in refusals(softmax, twice, "f32[n, m]"))


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"block_size": 100}, "a block cannot have 100 threads: it has whole warps of 32"),
        ({"block_size": 2048}, "at most 1024 threads"),
        ({"thread_tile": "128x128"}, "rows, columns and depth; threads along rows and columns"),
        ({"thread_tile": "256x256x8 16x16"}, "registers for 128 results, and not for 256"),
        ({"thread_tile": "96x128x8 16x16"}, "a thread has 4, 8 or 16 results along each side"),
        ({"thread_tile": "32x32x4 8x8"}, None),
        ({"tensor_tile": "24x128x32 2x2 4"}, "each has a multiple of 16 rows"),
        ({"warpgroup_tile": "100x256x64 4"}, "rows and columns are 64, 128, 192 or 256"),
        ({"thread_tile": "256x256x128 32x16"}, "more than the 166912 that it can have"),
    ],
)
def test_sizes_that_the_hardware_has_not_are_refused(choices: Any, message: str | None) -> None:
    function = sw.jit(halves, target="simt")
    function = function.with_schedule(Schedule().map_to_grid("i", "j", **choices))
    lowered = function.lower("f32[n, n]", "f32[n, n]")
    if message is None:
        assert "gpu.launch_func" in lowered.ir("loop")
    else:
        with pytest.raises(CompileError, match=re.escape(message)):
            lowered.ir("loop")


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="mlir-opt-22 is not installed")
def test_mlir_opt_reads_the_script() -> None:
    script = str(sw.jit(halves, target="simt").schedule("f16[n, n]", "f16[n, n]"))
    done = subprocess.run(["mlir-opt-22"], input=script, capture_output=True, text=True)
    assert done.returncode == 0 and '"tensor-tile" = "128x128x32 2x2 4"' in done.stdout, done.stderr
