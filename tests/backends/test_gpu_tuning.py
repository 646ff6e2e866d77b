"""Schedules of kernels are searched: by a model without a device, by its events with one."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_gpu import FakeDriver

from stepwell.backends.cuda import ptxas
from stepwell.backends.cuda.ptxas import Resources
from stepwell.backends.driver import find_executor, prepare_schedule
from stepwell.tools import cli
from stepwell.tools.lower import load_function, split_specs
from stepwell.tools.tuning import kernels
from stepwell.tools.tuning.kernels import KernelSpace, Launch, cycles, gpu_of, resident

PROGRAM = """
import numpy as np


def layer(x, w):
    return np.maximum(x @ w, 0)


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def of_columns(x):
    e = np.exp(x - np.max(x, axis=0))
    return e / np.sum(e, axis=0)
"""
SPECS = "f32[96, 80] f32[80, 128]"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Functions in a file, and a cache of their own."""
    monkeypatch.setenv("STEPWELL_CACHE", "1")
    monkeypatch.setenv("STEPWELL_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    return path


def tune(program: Path, target: str, *options: str, name: str = "layer", specs: str = SPECS) -> int:
    place = f"{program}:{name}"
    words = ["tune", place, "--target", target, "--args", specs, "--candidates", "3", *options]
    return cli.main(words)


def space_of(program: Path, name: str, specs: str, architecture: str = "sm_80") -> KernelSpace:
    function = load_function(f"{program}:{name}", "simt").with_sizes()
    machine = find_executor("simt").describe()
    module, default = prepare_schedule(function.lower(*split_specs(specs)).module(), machine)
    default.schedule(module)
    return KernelSpace(module, default.sizes, machine, architecture, None)  # pyright: ignore


@pytest.mark.parametrize("target", ["simt", "cuda"])
def test_without_a_device_a_model_orders_and_nothing_is_kept(
    target: str, program: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if target == "cuda" and kernels_are_measured():
        pytest.skip("there is a device")
    assert tune(program, target) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "no GPU was used" in out and "nothing was measured" in out
    assert out.count("thread-tile") >= 3 and "of the default schedule's time" in out
    assert not list(program.parent.rglob("*.schedule.mlir"))
    # What the model has said is not asked again.
    monkeypatch.setattr(KernelSpace, "ratio", None)
    assert tune(program, target) == 0


def kernels_are_measured() -> bool:
    from stepwell.tools.tune import _device

    return _device("cuda") is not None


def test_with_a_device_events_decide_and_the_winner_is_used(
    program: Path,
    driver: FakeDriver,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A fake device whose events say that blocks of 256 threads take half the time."""
    monkeypatch.setenv("STEPWELL_CACHE", "1")
    monkeypatch.setenv("STEPWELL_CACHE_DIR", str(program.parent / "cache"))

    class Event:
        at = 0

        def record(self, stream: Any) -> None:
            self.at = len(driver.launched)

        def synchronize(self) -> None:
            pass

        def time_till(self, other: Event) -> float:
            launched = driver.launched[self.at : other.at]
            return sum(0.5 if block == (256, 1, 1) else 1.0 for _, _, block in launched)

    monkeypatch.setattr(driver, "Event", Event)
    place = f"{program}:layer"
    function = load_function(place, "cuda").with_sizes()
    specs = split_specs(SPECS)
    before = function.schedule(*specs).script()
    assert tune(program, "cuda", "--static", "--seconds", "1e-6") == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "no GPU" not in out and "0.500 of the default schedule's time" in out
    tuned = load_function(place, "cuda").with_sizes()
    after = tuned.schedule(*specs).script()
    assert after != before and " 16x16" in after
    # It computes the same.
    x, w = np.ones((96, 80), np.float32), np.ones((80, 128), np.float32)
    np.testing.assert_array_equal(tuned(x, w), x @ w)


def test_small_tiles_for_products_of_few_rows(program: Path) -> None:
    """With large tiles most multiprocessors have nothing to do."""
    space = space_of(program, "layer", "f32[128, 512] f32[512, 128]")
    best = kernels.ThreadTile.parse(space.sizes()[0].thread_tile)
    assert (best.rows, best.columns) == (64, 64)
    large = space_of(program, "layer", "f32[8192, 8192] f32[8192, 8192]")
    best = kernels.ThreadTile.parse(large.sizes()[0].thread_tile)
    assert best.rows * best.columns > 64 * 64


def test_blocks_and_rows_of_what_has_no_tiles(program: Path) -> None:
    space = space_of(program, "softmax", "f32[512, 2048]")
    assert [nest.is_shared for nest in space.nests] == [True]
    assert {one.block_size for one in space.sizes()} == {64, 128, 256, 512, 1024}
    assert {one.warp_row for one in space.sizes()} == {0, 2048}
    described = space.describe(space.default._replace(block_size=64, row_bytes=16384))
    assert described == "block-size 64, row-bytes 16384"


@pytest.mark.parametrize(
    ("specs", "kind"),
    [
        ("f32[250, 8000] f32[8000, 250]", "thread_tile"),
        ("f16[64, 9001] f16[9001, 70]", "tensor_tile"),
    ],
)
def test_tiles_of_products_in_parts(specs: str, kind: str, program: Path) -> None:
    """The product of each part has tiles, and what adds parts up has none."""
    space = space_of(program, "layer", specs)
    parts, sums = space.nests
    assert (len(parts.band), parts.depth, parts.kinds) == (3, 512, [kind])
    assert (sums.depth, sums.kinds) == (parts.band[0], ())
    best = getattr(space.sizes()[0], kind)
    function = load_function(f"{program}:layer", "simt").with_sizes()
    module, default = prepare_schedule(
        function.lower(*split_specs(specs)).module(), find_executor("simt").describe()
    )
    schedule = str(default.schedule(module, space.sizes()[0]))
    assert '"loops" = "part,' in schedule and f'= "{best}"' in schedule


def test_short_rows_of_many_are_for_warps(program: Path) -> None:
    """By the model: no meetings, and all multiprocessors have blocks."""
    space = space_of(program, "softmax", "f32[20000, 200]")
    assert [nest.row for nest in space.nests] == [200]
    by_blocks = space.default._replace(warp_row=0)
    assert space.cost(space.default, None) < space.cost(by_blocks, None)
    assert space.describe(by_blocks) == "warp-row 0"


def test_columns_of_a_block(program: Path) -> None:
    space = space_of(program, "of_columns", "f32[700, 4096]")
    assert [(nest.in_columns, nest.row) for nest in space.nests] == [(True, 700)]
    few = space.default._replace(block_size=64)
    assert space.cost(few, None) > space.cost(space.default, None)


def test_how_many_blocks_a_multiprocessor_holds() -> None:
    """As NVIDIA's occupancy calculator: by threads, by registers, by shared memory."""
    gpu = gpu_of(80)
    launch = Launch(1000, 256, 32, 0, 1.0, 0.0, 0.0)
    assert resident(launch, gpu) == 8
    assert resident(launch._replace(registers=128), gpu) == 2
    assert resident(launch._replace(shared_bytes=80 << 10), gpu) == 2
    assert resident(launch._replace(threads=32), gpu) == 32
    impossible = launch._replace(shared_bytes=200 << 10)
    assert resident(impossible, gpu) == 0 and cycles(impossible, gpu) == math.inf


def test_spills_cost(program: Path) -> None:
    space = space_of(program, "layer", "f32[1024, 1024] f32[1024, 1024]")
    threads = kernels.ThreadTile.parse(space.default.thread_tile).threads
    costs = [
        space.cost(space.default, [Resources("k", threads, 200, 0, spilled)])
        for spilled in (0, 640)
    ]
    assert costs[1] > 2 * costs[0]


@pytest.mark.skipif(ptxas.find_ptxas() is None, reason="needs ptxas")
def test_ptxas_says_what_kernels_need(program: Path) -> None:
    lowered = load_function(f"{program}:layer", "cuda").lower(*split_specs(SPECS))
    found = ptxas.resources(lowered.compile().ptx, "sm_80")
    assert found is not None and len(found) == 1
    one = found[0]
    assert one.threads == 128 and 64 < one.registers <= 255 and one.shared > 16 << 10
    assert one.spilled == 0
    with pytest.raises(RuntimeError, match="does not assemble"):
        ptxas.resources("this is no PTX", "sm_80")
