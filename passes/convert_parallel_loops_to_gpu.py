"""convert-parallel-loops-to-gpu: mapped loops become launches of kernels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from xdsl.context import Context
from xdsl.dialects import func, memref, scf
from xdsl.dialects.builtin import (
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    StringAttr,
    SymbolRefAttr,
    UnitAttr,
    f32,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ..dialects import arith
from ..dialects.build import INDEX, Builder
from ..dialects.extents import Extent
from ..dialects.gpu import LaunchOp, TerminatorOp
from ..dialects.precision import ATTRIBUTE as PRECISION
from ..dialects.precision import TF32
from ..dialects.quick import append, create, erase, walk
from .affine_loops.regions import element_bytes
from .base import Pass
from .errors import CompileError
from .gpu_mapping import attention_tensor_cores, attention_threads
from .gpu_mapping.attention import COLUMNS as COLUMNS_OF_ATTENTION
from .gpu_mapping.attention import SLICE, Attention, find_attention
from .gpu_mapping.choices import NO_TILES, check_block_size, choices_of
from .gpu_mapping.columns import COLUMNS_OF_BLOCK, Column
from .gpu_mapping.contraction import Contraction, Tile, TileWriter, find_contraction
from .gpu_mapping.counting import (
    as_index,
    bind,
    ceildiv,
    compare,
    delinearize,
    in_32_bits,
    in_groups,
    known_trip_counts,
    move_body,
    nest_of,
    private_memory,
    product,
    trip_counts,
    value,
)
from .gpu_mapping.groups import WARP, Group, group_size
from .gpu_mapping.nests import (
    ATTENTION,
    COLUMNS,
    GRID,
    KERNELS,
    LEAST_TILE,
    WARPS,
    mapping_of,
)
from .gpu_mapping.sharing import SharedBlock
from .gpu_mapping.tensor_cores import TensorCoreWriter, TensorTile
from .gpu_mapping.thread_tiles import THREAD_TILE, ThreadTile, ThreadTileWriter
from .gpu_mapping.warpgroups import (
    WarpgroupTile,
    WarpgroupWriter,
    can_be_copied,
    is_for_warpgroups,
)

TILES_OF_GROUP = 8
"""Rows of tiles that blocks take together, column by column: what they read is in a cache then."""

SHARED_BYTES = 48 << 10
"""What a block may have of shared memory without asking for more."""


@dataclass(frozen=True)
class ConvertParallelLoopsToGpuPass(Pass):
    """Turns `scf.parallel` loops, mapped by `gpu-map-parallel-loops`, into `gpu.launch`.

    The iterations of a nest mapped to the grid are counted as one; each thread does one of them:
    ```
    scf.parallel (%i) = (0) to (%n)          gpu.launch blocks(%n ceildiv 256) threads(256) {
        step (1) {                             %g = %block * 256 + %thread
      A[%i]                             →      scf.if %g < %n {
    } {mapping = "grid"}                         A[%g]
                                               }
                                             }
    ```
    Where the innermost loop is long, or it is not known how long, blocks do not reach beyond a row
    of it, so that the other subscripts are computed once a block. Where neighbouring iterations
    touch neighbours in memory, a thread does several of them, see `gpu_mapping/groups.py`.

    A nest that is a contraction is done in tiles, see `gpu_mapping/thread_tiles.py`; one of f16 or
    bf16 that is added up in f32, and one of f64, by tensor cores, see
    `gpu_mapping/tensor_cores.py`. Of f32 too where the module says that tf32 is precise enough, by
    `stepwell.precision = "tf32"`. With `warpgroup_tile` one of f16 or bf16 is done by groups of
    warps, see `gpu_mapping/warpgroups.py`, where the arrays' rows begin at multiples of 16 bytes,
    which the host asks.

    A nest that is attention, see `gpu-fuse-attention`, is done by `gpu_mapping/attention.py`.

    Of a nest mapped to blocks each block does one iteration, and its threads share the loops inside
    that are mapped to them, in steps of the block, see `gpu_mapping/sharing.py`. What stands
    outside of those is done by all threads, but for stores, which are the first one's. Reductions
    go by shuffles within a warp, then through shared memory; their order depends on sizes alone.

    Options:
        block_size: threads of a block; a multiple of 32.
        long_row: an innermost loop of fewer iterations is counted as one with the loops around it.
        least_tile: a contraction that is known to have fewer rows or columns has no tiles.
        group: neighbouring iterations that a thread does, at most; 0: as many as 16 bytes hold.
        thread_tile: what a block does of a contraction where its threads multiply by themselves:
            results and depth of a slice, of f32, and threads; "none": there are no tiles.
        tensor_tile: what a block does by tensor cores: results and depth of a slice, warps, slices
            in shared memory; "" or "none" where there are no tensor cores.
        warpgroup_tile: what a block does where groups of warps multiply (sm_90a): results and depth
            of a slice, slices in shared memory; "" or "none" where they cannot.
        shared_bytes: the shared memory that a block can have where it asks for it.

    Of a nest mapped to warps each warp does one iteration; its lanes are to it what the threads are
    to a block, and reduce by shuffles alone. The memory of an iteration is the warp's part of what
    the block has.

    Of a nest mapped to columns each block does 16 neighbouring iterations, see
    `gpu_mapping/columns.py`.

    Where a schedule has said otherwise for a kernel (`gpu-map-loops`), its loop has attributes that
    are called as these options.

    Upstream: https://mlir.llvm.org/docs/Passes/#-convert-parallel-loops-to-gpu, which maps each
    loop to one dimension, and neither reduces nor shares memory.
    """

    name = "convert-parallel-loops-to-gpu"
    source = target = "loop"

    block_size: int = 256
    long_row: int = 128
    least_tile: int = LEAST_TILE
    group: int = 0
    thread_tile: str = THREAD_TILE
    tensor_tile: str = ""
    warpgroup_tile: str = ""
    shared_bytes: int = SHARED_BYTES

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        check_block_size(self.block_size, op)
        for function in list(op.body.block.ops):
            if isinstance(function, func.FuncOp):
                for loop in [one for one in walk(function) if mapping_of(one) in KERNELS]:
                    if loop.parent is not None:  # not converted yet, with the one around it
                        assert isinstance(loop, scf.ParallelOp)
                        options: dict[str, Any] = {**choices_of(loop)}
                        _Kernel(replace(self, **options), op, loop).convert()


class _Kernel:
    """One nest of loops on its way to become a launch."""

    def __init__(self, options: ConvertParallelLoopsToGpuPass, module: ModuleOp, loop: Operation):
        assert isinstance(loop, scf.ParallelOp)
        self.options = options
        self.module = module
        self.outermost = loop
        self.mapping = mapping_of(loop)
        self.nest = nest_of(loop)
        self.host = Builder.in_place_of(loop)
        self.threads = options.block_size
        self.shared_bytes = 0
        self.tf32 = module.attributes.get(PRECISION) == StringAttr(TF32)
        # Whether it is known, since the host has asked, that there is one tile of columns.
        self.one_across = False

    def convert(self) -> None:
        contraction = find_contraction(self.nest) if self.mapping == GRID else None
        attention = find_attention(self.nest) if self.mapping == ATTENTION else None
        if attention is not None and attention.depth is None:
            self.convert_by_depth(attention)
        elif attention is not None:
            self.convert_by(attention, self.attention_writer(attention))
        elif contraction is not None and self.can_use_warpgroups(contraction):
            self.convert_for_warpgroups(contraction)
        else:
            self.convert_by(contraction)

    def can_use_warpgroups(self, found: Contraction) -> bool:
        if self.options.warpgroup_tile in NO_TILES or not is_for_warpgroups(found):
            return False
        trips = known_trip_counts(self.nest[-2:])
        return self.is_large([trip for trip in trips if trip is not None])

    def convert_for_warpgroups(self, found: Contraction) -> None:
        """Two kernels: that of groups of warps, and one for arrays that it cannot copy."""
        schedule = WarpgroupTile.parse(self.options.warpgroup_tile)
        otherwise, suitable = Block(), Block()
        condition = can_be_copied(self.host, found)
        self.host.insert(
            scf.IfOp.create(operands=[condition], regions=[Region(suitable), Region(otherwise)])
        )
        location = self.outermost.location
        copy = self.outermost.clone()
        append(otherwise, copy)
        append(otherwise, create(scf.YieldOp, location=location))
        self.host = Builder(suitable, location=location)
        self.convert_by(found, (schedule.tile, partial(WarpgroupWriter, schedule, self.host)))
        append(suitable, create(scf.YieldOp, location=location))
        rest = _Kernel(replace(self.options, warpgroup_tile=""), self.module, copy)
        rest.convert()

    def convert_by_depth(self, found: Attention) -> None:
        """Two kernels: for few columns, and rows of queries that are kept, and for others."""
        few, deep = Block(), Block()
        location = self.outermost.location
        keeps = compare(self.host, "ule", found.scores.loop.ub, self.host.index(SLICE))
        across = self.nest[-1].upperBound[0]
        fits = compare(self.host, "ule", across, self.host.index(COLUMNS_OF_ATTENTION))
        keeps = self.host.value(arith.AndIOp, (keeps, fits), keeps.type)
        self.host.insert(scf.IfOp.create(operands=[keeps], regions=[Region(few), Region(deep)]))
        copy = self.outermost.clone()
        append(deep, copy)
        append(deep, create(scf.YieldOp, location=location))
        self.host = Builder(few, location=location)
        self.one_across = True
        self.convert_by(found, self.attention_writer(found))
        append(few, create(scf.YieldOp, location=location))
        rest = _Kernel(self.options, self.module, copy)
        other = find_attention(rest.nest)
        assert other is not None
        rest.convert_by(other, self.attention_writer(other, kept=False))

    def attention_writer(
        self, found: Attention, kept: bool = True
    ) -> tuple[Tile, Callable[..., TileWriter]]:
        """What a block does of attention, and what writes it.

        Args:
            kept: whether rows of queries are kept, where it is not known how deep they are.
        """
        if self.by_tensor_cores(found.element):
            kept_depth = attention_tensor_cores.sizes_of(found.element).slice
            tile: Tile = attention_tensor_cores.tile_of(found)
            writer: Callable[..., TileWriter] = attention_tensor_cores.TensorAttentionWriter
        else:
            kept_depth, tile = SLICE, attention_threads.TILE
            writer = attention_threads.ThreadAttentionWriter
        known = found.depth
        return tile, partial(writer, kept if known is None else known <= kept_depth)

    def by_tensor_cores(self, element: Attribute) -> bool:
        """Whether products of a type are for tensor cores."""
        none = self.options.tensor_tile in NO_TILES
        return not none and (element != f32 or self.tf32)

    def convert_by(
        self,
        contraction: Contraction | Attention | None,
        writer: tuple[Tile, Callable[..., TileWriter]] | None = None,
    ) -> None:
        entry = Block(arg_types=[INDEX] * 12)
        self.block_id, self.thread_id = entry.args[0], entry.args[3]
        self.block_id.name_hint, self.thread_id.name_hint = "block", "thread"
        self.body = Builder(entry, location=self.outermost.location)
        trips = trip_counts(self.host, self.nest)
        if isinstance(contraction, Contraction) and writer is None:
            writer = self.writer(contraction)
        fits = isinstance(contraction, Attention) or self.is_large(trips)
        if contraction is not None and writer is not None and fits:
            blocks = self.contraction(contraction, writer, trips)
        elif self.mapping in (GRID, ATTENTION):
            blocks = self.grid(trips)
        elif self.mapping == WARPS:
            blocks = self.warps(trips)
        elif self.mapping == COLUMNS:
            blocks = self.columns(trips)
        else:
            blocks = self.blocks(trips)
        append(entry, create(TerminatorOp, location=self.outermost.location))
        one = self.host.index(1)
        sizes = (value(self.host, blocks), one, one, self.host.index(self.threads), one, one)
        launch = LaunchOp.create(
            operands=sizes,
            properties={
                "operandSegmentSizes": DenseArrayBase.from_list(
                    i32, [0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]
                )
            },
            regions=[Region(entry)],
        )
        self.host.insert(launch)
        erase(self.outermost)

    # --- a tile of results for each block --------------------------------------------------------

    def is_large(self, trips: Sequence[Extent]) -> bool:
        """Whether there may be enough rows and columns for tiles, and they are counted from 0."""
        plain = all(
            arith.constant_value(number) == expected
            for loop in self.nest
            for number, expected in ((loop.lowerBound[0], 0), (loop.step[0], 1))
        )
        known = [trip for trip in trips[-2:] if isinstance(trip, int)]
        return plain and all(trip >= self.options.least_tile for trip in known)

    def writer(self, found: Contraction) -> tuple[Tile, Callable[..., TileWriter]] | None:
        """What a block does of a contraction, and what writes it; None where there are no tiles."""
        tensor_tile, thread_tile = self.options.tensor_tile, self.options.thread_tile
        if not self.by_tensor_cores(found.element):
            if found.element != found.type or thread_tile in NO_TILES:
                return None
            own = ThreadTile.parse(thread_tile).of(found.type)
            return own.tile, partial(ThreadTileWriter, own)
        schedule = TensorTile.parse(tensor_tile)
        return schedule.of(found.element).tile, partial(TensorCoreWriter, schedule)

    def contraction(
        self,
        found: Contraction | Attention,
        how: tuple[Tile, Callable[..., TileWriter]],
        trips: list[Extent],
    ) -> Extent:
        """Fill the kernel; how many blocks there are."""
        tile, make_writer = how
        self.threads = tile.threads
        sides = (tile.rows, tile.columns)
        counts = [
            *trips[:-2],
            *(ceildiv(self.host, *pair) for pair in zip(trips[-2:], sides, strict=True)),
        ]
        if self.one_across:
            counts[-1] = 1
        body = self.body
        down, across = counts[-2:]
        of_matrix = product(self.host, (down, across))
        *outer, number = delinearize(body, self.block_id, [*counts[:-2], of_matrix])
        if across == 1:
            row, column = number, body.index(0)
        else:
            row, column = in_groups(body, number, down, across, TILES_OF_GROUP)
        around: dict[SSAValue, SSAValue] = {
            loop.body.block.args[0]: number
            for loop, number in zip(self.nest[:-2], outer, strict=True)
        }
        corner = [
            body.value(arith.MuliOp, (number, body.index(side)), INDEX)
            for number, side in zip((row, column), sides, strict=True)
        ]
        extents = [value(self.host, trip) for trip in trips[-2:]]
        writer = make_writer(
            found,
            body,
            self.thread_id,
            (corner[0], corner[1]),
            (extents[0], extents[1]),
            around,
            partial(self.global_buffer, body),
        )
        *ops, _ = self.nest[-1].body.block.ops
        loop = next(at for at, op in enumerate(ops) if op.regions)
        writer.write(ops[loop + 1 :])
        return product(self.host, counts)

    # --- a thread for each iteration -------------------------------------------------------------

    def grid(self, trips: list[Extent]) -> Extent:
        """Fill the kernel; how many blocks there are."""
        total = product(self.host, trips)
        if isinstance(total, int) and total < self.threads:
            self.threads = max(WARP, -(-total // WARP) * WARP)
        inner = trips[-1]
        # Threads count from the first one of the block's row on.
        by_rows = len(trips) > 1 and not (isinstance(inner, int) and inner < self.options.long_row)
        counted = inner if by_rows else total
        in_order = by_rows or len(trips) == 1
        known = counted if isinstance(counted, int) else None
        size = group_size(self.nest[-1:], known, self.options.group)
        if not in_order and (not isinstance(inner, int) or inner % size):
            size = 1
        rows = product(self.host, trips[:-1]) if by_rows else 1
        blocks_of_row = ceildiv(self.host, counted, self.threads * size)
        body = self.body
        block: SSAValue = self.block_id
        row: SSAValue | None = None
        if by_rows:
            many = in_32_bits(body, value(self.host, blocks_of_row))
            number = in_32_bits(body, block)
            row = as_index(body, body.value(arith.DivUIOp, (number, many), i32))
            block = as_index(body, body.value(arith.RemUIOp, (number, many), i32))
        begin = body.value(arith.MuliOp, (block, body.index(self.threads * size)), INDEX)
        place = near = body.value(arith.AddiOp, (begin, self.thread_id), INDEX)
        if size > 1:
            offset = body.value(arith.MuliOp, (self.thread_id, body.index(size)), INDEX)
            place = body.value(arith.AddiOp, (begin, offset), INDEX)
        end = value(self.host, counted)
        inside = compare(body, "ult", near if in_order else place, end)
        then = Block()
        choice = scf.IfOp.create(operands=[inside], regions=[Region(then), Region()])
        body.insert(choice)
        builder = Builder(then, location=self.outermost.location)
        numbers = (
            [*delinearize(builder, row, trips[:-1]), place]
            if row is not None
            else delinearize(builder, place, trips)
        )
        if size == 1:
            bind(builder, self.nest, numbers)
            move_body(self.nest[-1], then)
            private_memory(then)
        else:
            bind(builder, self.nest[:-1], numbers[:-1])
            spread = None
            if in_order:
                all_of_block = builder.index(self.threads * size)
                beyond = builder.value(arith.AddiOp, (begin, all_of_block), INDEX)
                beyond = builder.value(arith.MinUIOp, (beyond, end), INDEX)
                spread = (near, beyond, builder.index(self.threads))
            group, count = Group(self.nest[-1]), value(self.host, inner)
            group.write(builder, size, numbers[-1], count, spread)
        append(then, create(scf.YieldOp, location=self.outermost.location))
        return product(self.host, [rows, blocks_of_row])

    # --- a block for each iteration --------------------------------------------------------------

    def blocks(self, trips: list[Extent]) -> Extent:
        """Fill the kernel; how many blocks there are."""
        block = SharedBlock(
            self.nest[-1],
            self.thread_id,
            self.options.block_size,
            self.global_buffer,
            self.options.group,
        )
        self.threads = block.threads
        bind(self.body, self.nest, delinearize(self.body, self.block_id, trips))
        block.write(self.body.block)
        return product(self.host, trips)

    # --- a warp for each iteration ---------------------------------------------------------------

    def warps(self, trips: list[Extent]) -> Extent:
        """Fill the kernel; how many blocks there are."""
        total = product(self.host, trips)
        self.threads = self.options.block_size
        if isinstance(total, int):
            self.threads = min(self.threads, max(1, total) * WARP)
        warps = self.threads // WARP
        body = self.body
        lane = body.value(arith.AndIOp, (self.thread_id, body.index(WARP - 1)), INDEX)
        warp = body.value(arith.DivUIOp, (self.thread_id, body.index(WARP)), INDEX)
        begin = body.value(arith.MuliOp, (self.block_id, body.index(warps)), INDEX)
        number = body.value(arith.AddiOp, (begin, warp), INDEX)
        lane.name_hint, warp.name_hint = "lane", "warp"
        # All lanes of a warp, or none.
        inside = compare(body, "ult", number, value(self.host, total))
        then = Block()
        body.insert(scf.IfOp.create(operands=[inside], regions=[Region(then), Region()]))
        row = SharedBlock(
            self.nest[-1], lane, WARP, self.global_buffer, self.options.group, (warp, warps)
        )
        builder = Builder(then, location=self.outermost.location)
        bind(builder, self.nest, delinearize(builder, number, trips))
        row.write(then)
        append(then, create(scf.YieldOp, location=self.outermost.location))
        return ceildiv(self.host, total, warps)

    # --- some neighbouring iterations for each block ---------------------------------------------

    def columns(self, trips: list[Extent]) -> Extent:
        """Fill the kernel; how many blocks there are."""
        total = product(self.host, trips)
        self.threads = self.options.block_size
        body = self.body
        side = body.index(COLUMNS_OF_BLOCK)
        lane = body.value(arith.DivUIOp, (self.thread_id, side), INDEX)
        column = body.value(arith.RemUIOp, (self.thread_id, side), INDEX)
        begin = body.value(arith.MuliOp, (self.block_id, side), INDEX)
        number = body.value(arith.AddiOp, (begin, column), INDEX)
        lane.name_hint, column.name_hint = "lane", "column"
        count = value(self.host, total)
        # All threads meet at barriers: those beyond the last column do nothing with it.
        inside = compare(body, "ult", number, count)
        last = body.value(arith.SubiOp, (count, body.index(1)), INDEX)
        number = body.value(arith.MinUIOp, (number, last), INDEX)
        block = SharedBlock(
            self.nest[-1],
            lane,
            self.threads // COLUMNS_OF_BLOCK,
            self.global_buffer,
            column=Column(column, inside),
        )
        bind(body, self.nest, delinearize(body, number, trips))
        block.write(body.block)
        return ceildiv(self.host, total, COLUMNS_OF_BLOCK)

    def global_buffer(
        self, builder: Builder, type_: MemRefType, alignment: int | None = None
    ) -> SSAValue:
        """Memory of the block, as a global of the module."""
        count = 1
        for extent in type_.get_shape():
            count *= extent
        self.shared_bytes += count * element_bytes(type_.element_type)
        if self.shared_bytes > self.options.shared_bytes:
            raise CompileError(
                f"a block would need {self.shared_bytes} bytes of shared memory, "
                f"more than the {self.options.shared_bytes} that it can have",
                self.outermost,
            )
        top = self.module.body.block
        names = {getattr(op.properties.get("sym_name"), "data", None) for op in top.ops}
        number = 0
        while (name := f"shared{number}") in names:
            number += 1
        declared = memref.GlobalOp.create(
            properties={
                "sym_name": StringAttr(name),
                "sym_visibility": StringAttr("private"),
                "type": type_,
                "initial_value": UnitAttr(),
            }
        )
        if alignment is not None:
            declared.properties["alignment"] = IntegerAttr(alignment, i64)
        declared.location = self.outermost.location
        append(top, declared)
        return builder.value(memref.GetGlobalOp, (), type_, name=SymbolRefAttr(name))
