"""gpu-map-loops: loops by their names as kernels. More is in `schedules/test_gpu_schedules.py`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stepwell.passes.gpu_map_loops import GpuMapLoopsPass

Transform = Callable[..., tuple[str, list[str]]]

ROWS = """
func.func @f(%x: memref<?x?xf32>, %n: index, %m: index) {
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %m {
      %v = affine.load %x[%i, %j] : memref<?x?xf32>
      affine.store %v, %x[%i, LEFT] : memref<?x?xf32>
    } {loop_name = "j"}
  } {loop_name = "i"}
  func.return
}
"""


def test_what_is_chosen_is_on_the_outermost_loop(transform: Transform) -> None:
    one = GpuMapLoopsPass(("i", "j"), block_size=64, group=2, tensor_tile="none")
    text, remarks = transform(ROWS.replace("LEFT", "%j"), one)
    assert not remarks
    assert '{loop_name = "j", mapping = "grid"}' in text
    chosen = 'mapping = "grid", block_size = 64 : i64, group = 2 : i64, tensor_tile = "none"'
    assert f'{{loop_name = "i", {chosen}}}' in text


def test_blocks_share_the_loops_that_are_named(transform: Transform) -> None:
    text, _ = transform(ROWS.replace("LEFT", "%j"), GpuMapLoopsPass(("i",), "blocks"))
    assert '{loop_name = "j", mapping = "threads"}' in text
    text, _ = transform(ROWS.replace("LEFT", "%j"), GpuMapLoopsPass(("i",), "blocks", ("other",)))
    assert "affine.for %j" in text and "threads" not in text


@pytest.mark.parametrize(
    ("left", "options", "reason"),
    [
        ("%j - 1", {"loops": ("i", "j")}, "'j' cannot run in any order"),
        (
            "%j - 1",
            {"loops": ("i",), "to": "blocks", "threads": ("j",)},
            "threads cannot share 'j'",
        ),
        ("%j", {"loops": ("j", "i")}, "it contains no loop 'i'"),
        ("%j", {"loops": ("k",)}, "there is no loop 'k'"),
        ("%j", {"loops": ("i",), "threads": ("j",)}, "threads share loops of a block only"),
    ],
)
def test_why_not(transform: Transform, left: str, options: dict, reason: str) -> None:
    plain = ROWS.replace("LEFT", left)
    text, remarks = transform(plain, GpuMapLoopsPass(**options))
    assert "affine.parallel" not in text
    (why,) = remarks
    assert f"not mapped: {reason}" in why
