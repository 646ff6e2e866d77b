"""The default schedule of a GPU program, from its loops and the target's numbers.

for each nest of parallel loops, in order:
  parallel loops outside, where they are not
  a kernel: blocks or grid, its threads, and of a contraction its tiles
what else there is (long reductions, numbers of the host): as `gpu-map-parallel-loops` does it
where rows are short a warp does one, not a block
what a block needs again is kept in its memory
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from xdsl.dialects.builtin import Float32Type, MemRefType, ModuleOp, StringAttr
from xdsl.ir import Attribute

from ...dialects import affine
from ...dialects.precision import ATTRIBUTE as PRECISION
from ...dialects.precision import TF32
from ..affine_loops.analysis import loop_bounds
from ..affine_loops.contractions import text_name
from ..affine_loops.regions import element_bytes
from ..affine_loops.selection import functions_in
from ..gpu_mapping.blocks import has_tiles, shareable_loops, shared_loops
from ..gpu_mapping.choices import MOST_THREADS, NO_TILES
from ..gpu_mapping.columns import has_columns, rows_of, threads_for
from ..gpu_mapping.host_code import kernels_in
from .schedule import Schedule

LARGE = 128
"""Rows and columns of a tile that can be halved."""


class KernelSizes(NamedTuple):
    """What a schedule of kernels is made from.

    Attributes:
        block_size: threads of a block, where there are no tiles.
        thread_tile, tensor_tile, warpgroup_tile: of contractions, as
            `convert-parallel-loops-to-gpu` has them.
        part: iterations of a long reduction that a block does.
        row_bytes, long_row_bytes: of a block's memory, for what it needs again, as `gpu-keep-rows`
            has them.
        few_blocks: where a contraction is known to have fewer blocks, its tiles have half as many
            rows and columns, so that more multiprocessors have something to do.
        warp_row: the most elements of a row that a warp does, as `gpu-map-blocks-to-warps` has it.
    """

    block_size: int
    thread_tile: str
    tensor_tile: str
    warpgroup_tile: str
    part: int
    row_bytes: int
    long_row_bytes: int = 0
    few_blocks: int = 0
    warp_row: int = 1024


def kernel_schedule(module: ModuleOp, sizes: KernelSizes) -> Schedule:
    """The schedule of a module whose loops have names (`affine-name-loops`).

    In the module parallel loops are brought outwards.
    """
    schedule = Schedule()
    tf32 = rounds_to_tf32(module)
    for function in functions_in(module):
        if function.function_type.outputs.data:  # extents are for the host
            continue
        for nest, band in kernels_in(function.body.block, sizes.part):
            before = [text_name(loop) for loop in nest]
            names = [text_name(loop) for loop in band]
            if names != before[: len(names)]:
                schedule.interchange(*names, *(name for name in before if name not in names))
            if shared_loops(band):
                inside = shareable_loops(band[-1].body.block)
                threads = [text_name(loop) for loop in inside]
                schedule.map_to_blocks(*names, threads=threads, block_size=sizes.block_size)
            elif has_columns(band):
                of_block = threads_for(rows_of(band), sizes.block_size, MOST_THREADS)
                schedule.map_to_columns(*names, block_size=of_block)
            elif has_tiles(band):
                schedule.map_to_grid(*names, **tiles_of(band, sizes, tf32))
            else:
                schedule.map_to_grid(*names, block_size=sizes.block_size)
    schedule.map_others(sizes.part).map_to_warps(sizes.warp_row)
    return schedule.keep_rows(sizes.row_bytes, sizes.long_row_bytes)


def rounds_to_tf32(module: ModuleOp) -> bool:
    """Whether the user lets tensor cores round f32."""
    return module.attributes.get(PRECISION) == StringAttr(TF32)


def tiles_of(band: Sequence[affine.ForOp], sizes: KernelSizes, tf32: bool) -> dict[str, Any]:
    """The tiles of a contraction that a kernel may use, by the types of its elements."""
    loop = band[-1].body.block.first_op
    assert isinstance(loop, affine.ForOp)
    elements: set[Attribute] = set()
    for op in loop.body.block.ops:
        if isinstance(op, affine.LoadOp) and isinstance(type_ := op.memref.type, MemRefType):
            elements.add(type_.element_type)
    narrow = any(element_bytes(element) == 2 for element in elements)
    by_tensor_cores = sizes.tensor_tile not in NO_TILES and (
        tf32 or not any(isinstance(element, Float32Type) for element in elements)
    )
    tiles: dict[str, Any] = {}
    if narrow and sizes.warpgroup_tile not in NO_TILES:
        tiles["warpgroup_tile"] = sizes.warpgroup_tile
    if by_tensor_cores:
        tiles["tensor_tile"] = sizes.tensor_tile
    elif not narrow:
        tiles["thread_tile"] = sizes.thread_tile
    counts = [loop_bounds(loop).trip_count for loop in band]
    return {kind: fitting_tile(tile, counts, sizes.few_blocks) for kind, tile in tiles.items()}


def fitting_tile(tile: str, counts: Sequence[int | None], few_blocks: int) -> str:
    """A tile, or its quarter where it is known that there would be few blocks.

    Args:
        tile: as "128x128x8 16x8 4": rows and columns come first.
        counts: iterations of a contraction's parallel loops, rows and columns last.
    """
    if tile in NO_TILES or None in counts:
        return tile
    *batch, across, down = (count for count in counts if count is not None)
    sizes, _, rest = tile.partition(" ")
    rows, columns, *depth = sizes.split("x")
    if min(int(rows), int(columns)) < LARGE:  # half of it may be less than threads can share
        return tile
    if math.prod(batch) * -(-across // int(rows)) * -(-down // int(columns)) >= few_blocks:
        return tile
    return "x".join([str(int(rows) // 2), str(int(columns) // 2), *depth]) + f" {rest}"
