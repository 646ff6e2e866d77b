"""gpu-schedule: which loops become kernels, with which tiles, as a schedule."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp

from .gpu_mapping.thread_tiles import THREAD_TILE
from .schedules.default import SchedulePass
from .schedules.kernels import KernelSizes, kernel_schedule
from .schedules.schedule import Schedule


@dataclass(frozen=True)
class GpuSchedulePass(SchedulePass):
    """Applies to named loops (`affine-name-loops`) the default schedule of a GPU program.

    It is a list of passes (`schedules/kernels.py`), which are run in order. The names are taken
    away at the end.

    Options:
        block_size: threads of a block, where there are no tiles.
        thread_tile, tensor_tile, warpgroup_tile: of contractions, as
            `convert-parallel-loops-to-gpu` has them.
        part: iterations of a reduction that a block does.
        row_bytes, long_row_bytes: of a block's memory, for what it needs again, as `gpu-keep-rows`
            has them.
        few_blocks: where a contraction is known to have fewer blocks, tiles are quarters of these.
        warp_row: the most elements of a row that a warp does, as `gpu-map-blocks-to-warps` has it.
    """

    name = "gpu-schedule"
    source = target = "affine"

    block_size: int = 256
    thread_tile: str = THREAD_TILE
    tensor_tile: str = ""
    warpgroup_tile: str = ""
    part: int = 8192
    row_bytes: int = 32 << 10
    long_row_bytes: int = 0
    few_blocks: int = 64
    warp_row: int = 1024

    @property
    def sizes(self) -> KernelSizes:
        """The default ones."""
        return KernelSizes(
            self.block_size,
            self.thread_tile,
            self.tensor_tile,
            self.warpgroup_tile,
            self.part,
            self.row_bytes,
            self.long_row_bytes,
            self.few_blocks,
            self.warp_row,
        )

    def schedule(self, module: ModuleOp, sizes: KernelSizes | None = None) -> Schedule:
        return kernel_schedule(module, sizes or self.sizes)
