"""Schedules of GPU programs: blocks, tiles, stages, and what a block keeps.

On a device they are measured by its events. Without one they are ordered by a model alone: how many
blocks a multiprocessor holds, and what they multiply and move; registers and shared memory are
ptxas's, where it is installed.
"""

from __future__ import annotations

import itertools
import math
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ...backends.cuda.ptxas import Resources, find_ptxas, resources
from ...passes.affine_loops.analysis import loop_bounds
from ...passes.affine_loops.building import variable_of
from ...passes.affine_loops.regions import element_bytes
from ...passes.affine_loops.selection import functions_in, loops_in
from ...passes.errors import CompileError
from ...passes.gpu_map_blocks_to_warps import GpuMapBlocksToWarpsPass
from ...passes.gpu_mapping.blocks import (
    accesses_within,
    has_tiles,
    shareable_loops,
    shared_loops,
)
from ...passes.gpu_mapping.choices import MOST_THREADS, NO_TILES
from ...passes.gpu_mapping.columns import COLUMNS_OF_BLOCK, has_columns, threads_for
from ...passes.gpu_mapping.host_code import kernels_in
from ...passes.gpu_mapping.tensor_cores import TensorTile
from ...passes.gpu_mapping.thread_tiles import ThreadTile
from ...passes.gpu_mapping.warpgroups import WarpgroupTile
from ...passes.schedules.kernels import KernelSizes, fitting_tile, rounds_to_tf32, tiles_of

UNKNOWN_COUNT = 1024
"""Iterations of a loop, where that is known to nobody before the program runs."""

LONGEST = 4096
"""Elements of a row that a warp may be given."""

OF_WARPS = GpuMapBlocksToWarpsPass.block_size
_WARP = 32
# Cycles until what was asked of memory is there, and until all threads of a block have met.
_LATENCY, _MEETING = 600, 40
# Registers of a thread beside the sums of its tile, where ptxas does not say it.
_OTHER_REGISTERS = 64


class Gpu(NamedTuple):
    """A GPU in numbers; the rates are of a multiprocessor in a cycle.

    Sources: NVIDIA A100 and H100 whitepapers (2020, 2022); CUDA C++ programming guide, "Technical
    specifications per compute capability". `tensor` of an H100 is our guess at what of its products
    `mma.sync` reaches; its second-level cache is taken to give 5120 bytes in a cycle, as an A100's.

    Attributes:
        multiprocessors: how many there are.
        threads, registers, shared_bytes, blocks: what one of them holds at a time.
        fma: multiplications of f32; of f64 `fma64`.
        tensor: multiplications of f16 by tensor cores, `warpgroup` by groups of warps.
        cache, memory: bytes from the second-level cache, and from memory.
    """

    multiprocessors: int
    threads: int
    registers: int
    shared_bytes: int
    blocks: int
    fma: int
    fma64: int
    tensor: int
    warpgroup: int
    cache: float
    memory: float


_A100 = Gpu(108, 2048, 1 << 16, 164 << 10, 32, 64, 32, 1024, 0, 47.4, 10.2)
_H100 = Gpu(132, 2048, 1 << 16, 228 << 10, 32, 128, 64, 1280, 2048, 38.8, 14.5)


def gpu_of(capability: int) -> Gpu:
    return _H100 if capability >= 90 else _A100


class Launch(NamedTuple):
    """A kernel as the model sees it.

    Attributes:
        blocks, threads: how many there are in all, and in a block.
        registers, shared_bytes: of a thread, and of a block.
        work: cycles that a block takes of a multiprocessor's units.
        waiting: cycles that it waits besides, while other blocks can work.
        floor: cycles below which the kernel cannot be, by what it moves from and to memory.
    """

    blocks: int
    threads: int
    registers: int
    shared_bytes: int
    work: float
    waiting: float
    floor: float


def resident(launch: Launch, gpu: Gpu) -> int:
    """How many blocks a multiprocessor holds at a time; 0: not even one."""
    # Registers are given to warps, 8 to a thread at a time.
    warps = -(-launch.threads // _WARP)
    of_warp = _WARP * -(-launch.registers // 8) * 8
    return min(
        gpu.blocks,
        gpu.threads // (warps * _WARP),
        gpu.registers // (warps * of_warp),
        gpu.shared_bytes // (launch.shared_bytes + 1024),
    )


def cycles(launch: Launch, gpu: Gpu) -> float:
    """How long a kernel takes; infinity where it cannot run."""
    held = resident(launch, gpu)
    if held == 0:
        return math.inf
    # The last wave has as few blocks as there are left for each multiprocessor.
    waves, left = divmod(-(-launch.blocks // gpu.multiprocessors), held)
    taken = sum(
        count * (launch.waiting + max(blocks * launch.work, launch.work))
        for count, blocks in ((waves, held), (1 if left else 0, left))
    )
    return max(taken, launch.floor)


@dataclass(frozen=True)
class _Nest:
    """The loops of one kernel: what of it does not depend on sizes.

    Attributes:
        band: their iterations, outermost first.
        depth: of the reduction inside, of a contraction; else iterations of all loops inside.
        bytes: of an element of what is multiplied, or read and written in all by the nest.
        kinds: of a contraction, the names of tiles that it may have.
        is_shared: whether a block or a warp does an iteration, not a thread.
        row: iterations of the longest loop that the threads of a block share.
        in_columns: whether a block does some iterations side by side.
    """

    band: Sequence[int]
    depth: int
    bytes: int
    kinds: Sequence[str]
    is_shared: bool
    row: int = 0
    in_columns: bool = False


class KernelSpace:
    """What can be chosen of the kernels of a function.

    Args:
        module: the function for sizes that are all known, with its loops named.
        default: the sizes of its default schedule.
        machine: the target's description.
        architecture: for which code is made, as "sm_90a".
        device: the one to measure on; None: there is none.
    """

    def __init__(
        self, module: Any, default: KernelSizes, machine: Any, architecture: str, device: Any
    ):
        self.default, self.machine, self.architecture = default, machine, architecture
        self.device = device
        self.gpu = gpu_of(int(architecture.removeprefix("sm_").rstrip("af")))
        self.nests = list(_nests(module, default))
        assembler = "by ptxas" if find_ptxas() is not None else "an estimate"
        self.clock = "" if device is not None else "model"
        self.note = (
            ""
            if device is not None
            else "no GPU was used: candidates are ordered by a model of how many blocks a "
            f"multiprocessor holds (registers: {assembler}) and what they multiply and move; "
            "nothing was measured, and the default schedule stays"
        )

    def sizes(self) -> Sequence[KernelSizes]:
        kinds = {nest.kinds[0] for nest in self.nests if nest.kinds}
        default = self.default
        found: list[KernelSizes] = []
        for kind in sorted(kinds):
            found += [default._replace(few_blocks=0, **{kind: tile}) for tile in _TILES[kind]()]
        if "warpgroup_tile" in kinds:
            found += [
                default._replace(warpgroup_tile="none", tensor_tile=tile, few_blocks=0)
                for tile in _TILES["tensor_tile"]()
            ]
        if any(not nest.kinds for nest in self.nests):
            rows = sorted({default.row_bytes, 16 << 10, 32 << 10, 64 << 10})
            found += [
                default._replace(block_size=threads, row_bytes=bytes_, warp_row=0)
                for threads, bytes_ in itertools.product((64, 128, 256, 512, 1024), rows)
                if bytes_ <= self.machine.shared_bytes
            ]
        longest = max((nest.row for nest in self.nests if nest.is_shared), default=LONGEST + 1)
        if longest <= LONGEST:
            found.append(default._replace(warp_row=longest))
        costs = {one: self.cost(one, None) for one in found}
        return sorted(
            (one for one in costs if costs[one] < math.inf), key=lambda one: (costs[one], one)
        )

    def describe(self, sizes: KernelSizes) -> str:
        """What differs from the default: `thread-tile 64x64x8 8x16 4`."""
        changed = [
            f"{name.replace('_', '-')} {choice}"
            for name, choice, usual in zip(sizes._fields, sizes, self.default, strict=True)
            if choice != usual and name != "few_blocks"
        ]
        return ", ".join(changed) or "the default"

    def ratio(
        self,
        sizes: KernelSizes,
        candidate: Any,
        default: Any,
        values: Sequence[Any],
        seconds: float,
    ) -> float:
        try:
            if self.device is None:
                ours, theirs = (
                    self.cost(one, self._resources(function, values))
                    for one, function in ((sizes, candidate), (self.default, default))
                )
                return ours / theirs
            return self._measured(candidate, default, values, seconds)
        except CompileError:  # a tile that the program, or the hardware, has no room for
            return math.inf

    def _resources(self, function: Any, values: Sequence[Any]) -> list[Resources] | None:
        lowered = function.with_target("cuda").lower(*values)
        return resources(lowered.compile().ptx, self.architecture)

    def _measured(
        self, candidate: Any, default: Any, values: Sequence[Any], seconds: float
    ) -> float:
        from ...backends.cuda.arrays import DeviceArray
        from ..bench.events import interleave_events

        there = [
            DeviceArray.of(self.device, value) if hasattr(value, "shape") else value
            for value in values
        ]
        runs: list[Callable[[], Any]] = [lambda: candidate(*there), lambda: default(*there)]
        ours, theirs = interleave_events(self.device, runs, seconds, 7)
        return statistics.median(ours) / statistics.median(theirs)

    def cost(self, sizes: KernelSizes, needed: Sequence[Resources] | None) -> float:
        """Cycles of all kernels, by the model.

        Args:
            needed: what each kernel needs by ptxas; None: an estimate.
        """
        return sum(cycles(self._launch(nest, sizes, needed), self.gpu) for nest in self.nests)

    def _tile(self, nest: _Nest, kind: str, sizes: KernelSizes) -> str:
        return fitting_tile(getattr(sizes, kind), nest.band, sizes.few_blocks)

    def _launch(
        self, nest: _Nest, sizes: KernelSizes, needed: Sequence[Resources] | None
    ) -> Launch:
        kind = next((kind for kind in nest.kinds if getattr(sizes, kind) not in NO_TILES), "")
        made = (
            _tiled(nest, kind, self._tile(nest, kind, sizes), self.gpu)
            if kind
            else _plain(nest, sizes, self.gpu)
        )
        alike = [one for one in needed or () if one.threads == made.threads]
        if not alike:
            return made
        spilled = max(one.spilled for one in alike)
        return made._replace(
            registers=max(one.registers for one in alike),
            shared_bytes=max(made.shared_bytes, *(one.shared for one in alike)),
            # What is spilled is stored and loaded for each step.
            work=made.work * (1 + spilled / 64),
        )


def _nests(module: Any, default: KernelSizes) -> Iterator[_Nest]:
    tf32 = rounds_to_tf32(module)
    for function in functions_in(module):
        if function.function_type.outputs.data:
            continue
        for _, band in kernels_in(function.body.block, default.part):
            counts = {id(variable_of(loop)): _count(loop) for loop in loops_in(band[0])}
            around = [_count(loop) for loop in band]
            if has_tiles(band):
                inner = band[-1].body.block.first_op
                width = max(
                    element_bytes(access.buffer.type.element_type)  # pyright: ignore
                    for access in accesses_within(inner)  # pyright: ignore
                )
                kinds = list(tiles_of(band, default, tf32))
                yield _Nest(around, _count(inner), width, kinds, False)
                continue
            moved = 0
            for access in accesses_within(band[0]):
                touched = math.prod(
                    counts[id(variable_of(loop))]
                    for loop in loops_in(band[0])
                    if any(form.involves(variable_of(loop)) for form in access.subscripts or ())
                )
                moved += touched * element_bytes(access.buffer.type.element_type)  # pyright: ignore
            inside = math.prod(counts.values()) // max(1, math.prod(around))
            shared = [_count(loop) for loop in shareable_loops(band[-1].body.block)]
            row = max(shared, default=0)
            yield _Nest(around, inside, moved, (), shared_loops(band), row, has_columns(band))


def _count(loop: Any) -> int:
    count = loop_bounds(loop).greatest_trip_count
    return UNKNOWN_COUNT if count is None else count


def _plain(nest: _Nest, sizes: KernelSizes, gpu: Gpu) -> Launch:
    """A kernel without tiles: what it does is to move its elements."""
    iterations = math.prod(nest.band)
    by_warps = nest.is_shared and nest.row <= sizes.warp_row
    threads = OF_WARPS if by_warps else sizes.block_size
    if nest.in_columns:
        return _in_columns(nest, sizes, gpu)
    if nest.is_shared and not by_warps:  # no more than there are elements
        threads = min(threads, -(-nest.row // _WARP) * _WARP)
    of_block = threads // _WARP if by_warps else 1 if nest.is_shared else threads
    blocks = -(-iterations // of_block)
    kept = min(sizes.row_bytes, of_block * nest.row * 4)
    moved = nest.bytes / max(1, blocks)
    # A thread asks for 16 bytes at a time; a block that has read more has waited as often.
    turns = max(1.0, moved / (16 * threads))
    meetings = _MEETING * math.log2(threads) if nest.is_shared and not by_warps else 0.0
    return Launch(
        blocks,
        threads,
        32,
        kept if nest.is_shared else 0,
        moved / gpu.memory,
        turns * _LATENCY + meetings,
        nest.bytes / (gpu.memory * gpu.multiprocessors),
    )


def _in_columns(nest: _Nest, sizes: KernelSizes, gpu: Gpu) -> Launch:
    """A kernel of which a block has some columns."""
    threads = threads_for(nest.row, sizes.block_size, MOST_THREADS)
    blocks = -(-math.prod(nest.band) // COLUMNS_OF_BLOCK)
    moved = nest.bytes / max(1, blocks)
    kept = COLUMNS_OF_BLOCK * nest.row * 4
    fits = kept <= max(sizes.row_bytes, sizes.long_row_bytes)
    return Launch(
        blocks,
        threads,
        32,
        kept if fits else 0,
        moved / gpu.memory,
        max(1.0, moved / (4 * threads)) * _LATENCY + _MEETING * math.log2(threads),
        nest.bytes / (gpu.memory * gpu.multiprocessors),
    )


def _tiled(nest: _Nest, kind: str, text: str, gpu: Gpu) -> Launch:
    """A contraction in tiles: a block reads slices of both operands, and multiplies them."""
    *batch, rows, columns = nest.band
    size = nest.bytes
    if kind == "thread_tile":
        tile = ThreadTile.parse(text)
        side = 2 if size == 8 else 1
        height, width = tile.rows // side, tile.columns // side
        own = height // tile.thread_rows, width // tile.thread_columns
        rate, threads, deep, stages = gpu.fma, tile.threads, tile.depth, tile.stages
        rate = gpu.fma64 if size == 8 else rate
        sums = own[0] * own[1] * max(1, size // 4)
        # Rows of the tile are spread over four lanes of a warp, columns over eight.
        read = size * height * width * (1 / (4 * own[0]) + 1 / (8 * own[1]))
    elif kind == "tensor_tile":
        tensor = TensorTile.parse(text)
        side = 2 if size == 8 else 1
        height, width = tensor.rows // side, tensor.columns // side
        own = height // tensor.warp_rows, width // tensor.warp_columns
        rate = gpu.fma64 * 2 if size == 8 else gpu.tensor * 2 // size
        threads, stages = tensor.threads, tensor.stages
        deep = tensor.depth // min(max(size // 2, 1), 2)
        sums = own[0] * own[1] // _WARP * max(1, size // 4)
        read = size * height * width * (1 / own[0] + 1 / own[1])
    else:
        group = WarpgroupTile.parse(text)
        height, width, deep, stages = group.rows, group.columns, group.depth, group.stages
        rate, threads = gpu.warpgroup or gpu.tensor, group.tile.threads
        sums = width // 2
        read = size * (height + width * group.groups)
    blocks = math.prod(batch) * -(-rows // height) * -(-columns // width)
    steps = -(-nest.depth // deep)
    copied = size * (height + width) * deep
    # Of a slice, whichever takes longest: products, reads of shared memory (128 bytes in a cycle),
    # copies from the cache.
    step = max(height * width * deep / rate, read * deep / 128, copied / gpu.cache)
    exposed = max(0.0, _LATENCY - (stages - 1) * step) if stages > 1 else _LATENCY + 2 * _MEETING
    results = 4 * height * width
    moved = size * nest.depth * (rows + columns) + size * rows * columns
    return Launch(
        blocks,
        threads,
        min(255, sums + _OTHER_REGISTERS),
        copied * stages,
        steps * step + results / gpu.cache,
        steps * exposed + _LATENCY,
        math.prod(batch) * moved / (gpu.memory * gpu.multiprocessors),
    )


def _thread_tiles() -> Iterator[str]:
    for rows, columns, depth in itertools.product((64, 128, 256), (64, 128, 256), (8, 16)):
        for down, across, stages in itertools.product((8, 16, 32), (8, 16, 32), (1, 2, 3, 4)):
            yield f"{rows}x{columns}x{depth} {down}x{across}" + (f" {stages}" if stages > 1 else "")


def _tensor_tiles() -> Iterator[str]:
    for rows, columns, depth in itertools.product((64, 128, 256), (64, 128, 256), (32, 64)):
        for down, across, stages in itertools.product((1, 2, 4), (1, 2, 4), (2, 3, 4, 5)):
            # A warp's sums are in its registers: 64 × 64, or half of that.
            if 1024 <= rows * columns // (down * across) <= 4096:
                yield f"{rows}x{columns}x{depth} {down}x{across} {stages}"


def _warpgroup_tiles() -> Iterator[str]:
    for rows, columns in itertools.product((64, 128, 192, 256), (64, 128, 192, 256)):
        for stages in range(2, 7):
            yield f"{rows}x{columns}x64 {stages}"


def _that_can_be(kind: Any, tiles: Callable[[], Iterator[str]]) -> Callable[[], list[str]]:
    def found() -> list[str]:
        good: list[str] = []
        for text in tiles():
            try:
                kind.parse(text)
            except CompileError:
                continue
            good.append(text)
        return good

    return found


_TILES = {
    "thread_tile": _that_can_be(ThreadTile, _thread_tiles),
    "tensor_tile": _that_can_be(TensorTile, _tensor_tiles),
    "warpgroup_tile": _that_can_be(WarpgroupTile, _warpgroup_tiles),
}
