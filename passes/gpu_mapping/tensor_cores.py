"""A contraction by tensor cores: tiles of both operands go through shared memory, in stages.

    for i, j:                               |  a block for 128 × 128 results, four warps:
      s = init                              |    the first stages - 1 slices of 32: begin to copy
      for k: s += a[i, k] * b[k, j]         |    for each slice of 32 of the depth:
      epilogue(i, j, s)                     |      wait for its copy; barrier
                                            |      begin to copy the slice stages - 1 further on
                                            |      for each 16 of the 32:
                                            |        fragments of a and b ← ldmatrix
                                            |        acc[u][v] += a[u] * b[v]   (mma.sync)
                                            |    epilogue of each result

A slice is copied in pieces of 16 bytes, which go to shared memory by themselves; of a piece that
reaches beyond the operand the rest is 0. That needs rows that begin at multiples of 16 bytes, which
is asked for when the kernel runs; where it is not so, elements are copied one by one. Between the
rows of a tile there are 16 bytes of nothing, so that the eight rows that a matrix is read by lie in
different banks. One barrier for each slice is enough: who is there has done with the slice before,
whose place the next copy takes.

NVIDIA, CUTLASS: Efficient GEMM, https://docs.nvidia.com/cutlass/media/docs/cpp/efficient_gemm.html
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    ArrayAttr,
    BoolAttr,
    DenseArrayBase,
    IntegerAttr,
    IntegerType,
    MemRefType,
    UnitAttr,
    VectorType,
    f32,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import arith, gpu, nvgpu, vector
from ...dialects.build import INDEX, Builder
from ..affine_loops.regions import element_bytes
from ..errors import CompileError
from .contraction import Operand, Tile, TileWriter
from .results import Neighbours, finish

WARP = 32

_I1 = IntegerType(1)
_FALSE = IntegerAttr(0, _I1)
_HALF_ROWS = 8
"""Of the matrices that fragments consist of."""


@dataclass(frozen=True)
class TensorTile:
    """How a block does its part: the schedule of a contraction by tensor cores, of 16 bits.

    Attributes:
        rows, columns: results of a block; each warp has as many rows, and as many columns.
        depth: of a slice, a multiple of 16.
        warp_rows, warp_columns: how many warps there are along each side.
        stages: how many slices are in shared memory at a time.
    """

    rows: int
    columns: int
    depth: int
    warp_rows: int
    warp_columns: int
    stages: int

    @classmethod
    def parse(cls, text: str) -> TensorTile:
        """From "128x128x32 2x2 3": results and depth, warps, stages.

        Raises:
            CompileError: it cannot be read, or warps cannot have such parts.
        """
        try:
            sizes, warps, stages = text.split()
            rows, columns, depth = map(int, sizes.split("x"))
            warp_rows, warp_columns = map(int, warps.split("x"))
            tile = cls(rows, columns, depth, warp_rows, warp_columns, int(stages))
        except ValueError:
            raise CompileError(
                f"'{text}' is no tile for tensor cores: expected, as '128x128x32 2x2 3', rows, "
                "columns and depth; warps along rows and columns; stages"
            ) from None
        if (
            tile.rows % (16 * tile.warp_rows)
            or tile.columns % (16 * tile.warp_columns)
            or tile.depth % 16
            or tile.rows * tile.depth % (8 * tile.threads)
            or tile.columns * tile.depth % (8 * tile.threads)
            or tile.stages < 2
            or tile.threads > 1024
        ):
            raise CompileError(
                f"a tile of '{text}' cannot be shared by warps: each has a multiple of 16 rows and "
                "columns, the depth is a multiple of 16, every thread copies as many pieces, and "
                "there are at least 2 stages"
            )
        return tile

    def of(self, element: Attribute) -> TensorTile:
        """The tile for wider elements: half as deep, of f64 also half as many rows and columns."""
        size = element_bytes(element)
        side = 2 if size == 8 else 1
        return replace(
            self,
            rows=self.rows // side,
            columns=self.columns // side,
            depth=self.depth // min(size // 2, 2),
        )

    @property
    def threads(self) -> int:
        return WARP * self.warp_rows * self.warp_columns

    @property
    def tile(self) -> Tile:
        return Tile(self.rows, self.columns, self.threads)


@dataclass(frozen=True)
class _Side:
    """One operand of the kernel: where it comes from, and where its slices lie.

    Attributes:
        width: rows of the left operand, columns of the right one, in a slice.
        first, extent: of those, the block's first and how many there are in all.
        warp: the first one of the warp's in the tile.
        aligned: whether its rows begin at multiples of 16 bytes; None where they may not.
    """

    operand: Operand
    width: int
    first: SSAValue
    extent: SSAValue
    warp: SSAValue
    buffer: SSAValue
    aligned: SSAValue | None


class TensorCoreWriter(TileWriter):
    """Writes the kernel for warps that multiply by tensor cores."""

    def __init__(self, schedule: TensorTile, *common: Any):
        super().__init__(*common)
        size = element_bytes(self.c.element)
        self.schedule = schedule.of(self.c.element)
        self.piece = nvgpu.COPIED_BYTES // size
        self.product = nvgpu.PRODUCTS[type(self.c.element)]
        self.rows, self.columns, self.depth = self.product.shape

    def write(self, epilogue: Sequence[Operation]) -> None:
        tile, body = self.schedule, self.body
        self.lane = self.index(body, arith.RemUIOp, self.thread, WARP)
        warp = self.index(body, arith.DivUIOp, self.thread, WARP)
        self.sides = [
            self._side(operand, width, at, self.index(body, op, warp, tile.warp_columns), warps)
            for operand, width, at, op, warps in (
                (self.c.left, tile.rows, 0, arith.DivUIOp, tile.warp_rows),
                (self.c.right, tile.columns, 1, arith.RemUIOp, tile.warp_columns),
            )
        ]
        self.token = self.fill_first(tile.stages, tile.depth, self._fill)
        accumulators = self._slices()
        self._results(epilogue, accumulators)

    def _side(self, operand: Operand, width: int, at: int, warp: SSAValue, warps: int) -> _Side:
        depth, stages = self.schedule.depth, self.schedule.stages
        along, across = (depth, width) if operand.is_contiguous_along_depth else (width, depth)
        # Between rows, so that what is read at once lies in different banks.
        gap = self.piece if self._by_matrices(operand) else self.gap
        type_ = MemRefType(
            self.c.element, [stages, across, along + gap], memory_space=gpu.WORKGROUP
        )
        return _Side(
            operand,
            width,
            self.first[at],
            self.extents[at],
            self.index(self.body, arith.MuliOp, warp, width // warps),
            self.shared(type_),
            self.rows_are_aligned(operand),
        )

    # Slices come to shared memory

    def _fill(self, builder: Builder, stage: SSAValue, start: SSAValue) -> None:
        """Begin to copy the slices of both operands, a group, that begin at a depth."""
        for side in self.sides:
            by_elements = Block()
            within = Builder(by_elements, location=builder.location)
            self._fill_by_elements(within, side, stage, start)
            if side.aligned is None:
                for op in list(by_elements.ops):
                    op.detach()
                    builder.insert(op)
                continue
            within.create(scf.YieldOp, ())
            by_pieces = Block()
            within = Builder(by_pieces, location=builder.location)
            self._fill_by_pieces(within, side, stage, start)
            within.create(scf.YieldOp, ())
            builder.insert(
                scf.IfOp.create(
                    operands=[side.aligned], regions=[Region(by_pieces), Region(by_elements)]
                )
            )
        builder.create(nvgpu.DeviceAsyncCreateGroupOp, (), (nvgpu.TOKEN,))

    def _place(
        self, builder: Builder, side: _Side, start: SSAValue, far: SSAValue, near: SSAValue
    ) -> tuple[SSAValue, SSAValue]:
        """Row (or column) and depth, in the operand, of an element of a slice."""
        depth, row = (near, far) if side.operand.is_contiguous_along_depth else (far, near)
        return self.add(builder, side.first, row), self.add(builder, start, depth)

    def _fill_by_pieces(
        self, builder: Builder, side: _Side, stage: SSAValue, start: SSAValue
    ) -> None:
        tile, operand = self.schedule, side.operand
        by_depth = operand.is_contiguous_along_depth
        pieces = (tile.depth if by_depth else side.width) // self.piece
        zero, most = builder.index(0), builder.index(self.piece)
        for part in range(side.width * tile.depth // self.piece // tile.threads):
            number = self.index(builder, arith.AddiOp, self.thread, part * tile.threads)
            piece = self.index(builder, arith.RemUIOp, number, pieces)
            near = self.index(builder, arith.MuliOp, piece, self.piece)
            far = self.index(builder, arith.DivUIOp, number, pieces)
            row, depth = self._place(builder, side, start, far, near)
            along, across = (depth, row) if by_depth else (row, depth)
            end, edge = self.c.loop.ub, side.extent
            if not by_depth:
                end, edge = edge, end
            left = builder.value(arith.SubiOp, (end, along), INDEX, overflowFlags=_WRAPS)
            some = builder.value(arith.MinSIOp, (left, most), INDEX)
            some = builder.value(arith.MaxSIOp, (some, zero), INDEX)
            inside = self.less(builder, across, edge)
            count = builder.value(arith.SelectOp, (inside, some, zero), INDEX)
            # Of nothing the address is still one of the operand's.
            any_ = self.compare(builder, "ne", count, zero)
            row, depth = (
                builder.value(arith.SelectOp, (any_, place, zero), INDEX) for place in (row, depth)
            )
            subscripts = self._subscripts(operand, row, depth)
            builder.create(
                nvgpu.DeviceAsyncCopyOp,
                (side.buffer, stage, far, near, operand.buffer, *subscripts, count),
                (nvgpu.TOKEN,),
                dstElements=IntegerAttr(self.piece, INDEX),
                bypassL1=UnitAttr(),
                operandSegmentSizes=DenseArrayBase.from_list(i32, [1, 3, 1, len(subscripts), 1]),
            )

    def _fill_by_elements(
        self, builder: Builder, side: _Side, stage: SSAValue, start: SSAValue
    ) -> None:
        tile, operand = self.schedule, side.operand
        line = tile.depth if operand.is_contiguous_along_depth else side.width
        inside = Block(arg_types=[INDEX])
        within = Builder(inside, location=builder.location)
        operands = [
            self.thread,
            builder.index(side.width * tile.depth),
            builder.index(tile.threads),
        ]
        builder.insert(scf.ForOp.create(operands=operands, regions=[Region(inside)]))
        (number,) = inside.args
        near = self.index(within, arith.RemUIOp, number, line)
        far = self.index(within, arith.DivUIOp, number, line)
        row, depth = self._place(within, side, start, far, near)
        exists = self.within(within, (row, side.extent), (depth, self.c.loop.ub))
        subscripts = self._subscripts(operand, row, depth)
        value = self._read_or_zero(within, exists, operand.buffer, subscripts)
        places = (value, side.buffer, stage, far, near)
        within.create(memref.StoreOp, places, nontemporal=_FALSE)
        within.create(scf.YieldOp, ())

    # Slices are multiplied

    def _slices(self) -> Sequence[SSAValue]:
        """The loop over slices; the accumulators, row by row."""
        tile, body, c = self.schedule, self.body, self.c
        self.down = tile.rows // tile.warp_rows // self.rows
        self.across = tile.columns // tile.warp_columns // self.columns
        type_ = VectorType(self.product.sum, self.product.total)
        zero = body.constant(0.0, type_)
        count = self.down * self.across
        inside = Block(arg_types=[INDEX, *[type_] * count])
        loop = scf.ForOp.create(
            operands=[body.index(0), c.loop.ub, body.index(tile.depth), *[zero] * count],
            result_types=[type_] * count,
            regions=[Region(inside)],
        )
        body.insert(loop)
        builder = Builder(inside, location=c.loop.location)
        start, *accumulators = inside.args
        number = self.index(builder, arith.DivUIOp, start, tile.depth)
        builder.create(
            nvgpu.DeviceAsyncWaitOp, (self.token,), numGroups=nvgpu.groups(tile.stages - 2)
        )
        builder.create(gpu.BarrierOp, ())
        ahead = tile.stages - 1
        next_stage = self._stage(builder, self.index(builder, arith.AddiOp, number, ahead))
        next_start = self.index(builder, arith.AddiOp, start, ahead * tile.depth)
        self._fill(builder, next_stage, next_start)
        stage = self._stage(builder, number)
        for depth in range(0, tile.depth, self.depth):
            left, right = (self._fragments(builder, side, stage, depth) for side in self.sides)
            accumulators = [
                self._multiply(builder, left[u], right[v], accumulators[u * self.across + v])
                for u in range(self.down)
                for v in range(self.across)
            ]
        builder.create(scf.YieldOp, accumulators)
        return loop.results

    def _stage(self, builder: Builder, number: SSAValue) -> SSAValue:
        """Where a slice lies."""
        return self.index(builder, arith.RemUIOp, number, self.schedule.stages)

    def _by_matrices(self, operand: Operand) -> bool:
        """Whether fragments can be read by matrices, which are transposed only by 16 bits."""
        bits = 8 * element_bytes(self.c.element)
        return bits == 16 or (bits == 32 and operand.is_contiguous_along_depth)

    @property
    def gap(self) -> int:
        """Elements between rows where lanes read one by one, four of a row of eight rows.

        Rows of 32 banks would have them in the same ones; of f64, half a warp reads at a time.
        """
        return 4 if element_bytes(self.c.element) == 8 else 8

    def _fragments(
        self, builder: Builder, side: _Side, stage: SSAValue, depth: int
    ) -> list[SSAValue]:
        """What a lane has of all rows, or columns, of the warp's."""
        is_left = side is self.sides[0]
        step, count = (self.rows, self.down) if is_left else (self.columns, self.across)
        if not self._by_matrices(side.operand):
            return [
                self._fragment_by_elements(builder, side, stage, at * step, depth)
                for at in range(count)
            ]
        if is_left:
            return [self._fragment(builder, side, stage, at * step, depth) for at in range(count)]
        pairs = [
            self._fragment(builder, side, stage, at * step, depth) for at in range(0, count, 2)
        ]
        return [self._half(builder, pair, half) for pair in pairs for half in range(2)]

    def _fragment_by_elements(
        self, builder: Builder, side: _Side, stage: SSAValue, at: int, depth: int
    ) -> SSAValue:
        """Lane l has row l / 4, depth l mod 4 of each matrix, those of the rows' halves first."""
        by_depth = side.operand.is_contiguous_along_depth
        size = self.rows if side is self.sides[0] else self.columns
        row = self.add(builder, side.warp, self.index(builder, arith.DivUIOp, self.lane, 4))
        in_depth = self.index(builder, arith.RemUIOp, self.lane, 4)
        elements: list[SSAValue] = []
        for deeper in range(0, self.depth, 4):
            for lower in range(0, size, _HALF_ROWS):
                i = self.index(builder, arith.AddiOp, row, at + lower)
                k = self.index(builder, arith.AddiOp, in_depth, depth + deeper)
                places = (i, k) if by_depth else (k, i)
                elements.append(
                    builder.value(
                        memref.LoadOp,
                        (side.buffer, stage, *places),
                        self.c.element,
                        nontemporal=_FALSE,
                    )
                )
        type_ = VectorType(self.c.element, [len(elements), 1])
        return builder.value(vector.FromElementsOp, elements, type_)

    def _fragment(
        self, builder: Builder, side: _Side, stage: SSAValue, at: int, depth: int
    ) -> SSAValue:
        """What a lane has of 16 rows, or columns, of the warp's from `at` on.

        Four matrices of 8 rows of 16 bytes: those of the left operand are first the rows' halves
        and then the depth's, of the right one first the depth's. Lanes 8n to 8n + 7 give the rows
        of matrix n as they lie in memory.
        """
        is_left, by_depth = side is self.sides[0], side.operand.is_contiguous_along_depth
        lane = self.lane
        low = self.index(builder, arith.RemUIOp, lane, 8)
        first = self.index(builder, arith.DivUIOp, self.index(builder, arith.RemUIOp, lane, 16), 8)
        second = self.index(builder, arith.DivUIOp, lane, 16)
        in_row, in_depth = (first, second) if is_left else (second, first)
        in_row = self.index(builder, arith.MuliOp, in_row, _HALF_ROWS)
        in_depth = self.index(builder, arith.MuliOp, in_depth, self.piece)
        if by_depth:
            in_row = self.add(builder, in_row, low)
        else:
            in_depth = self.add(builder, in_depth, low)
        row = self.add(builder, side.warp, self.index(builder, arith.AddiOp, in_row, at))
        along = self.index(builder, arith.AddiOp, in_depth, depth)
        places = (row, along) if by_depth else (along, row)
        return builder.value(
            nvgpu.LdMatrixOp,
            (side.buffer, stage, *places),
            VectorType(self.c.element, [4, self.product.left[1]]),
            transpose=BoolAttr.from_bool(not by_depth),
            numTiles=IntegerAttr(4, i32),
        )

    def _half(self, builder: Builder, pair: SSAValue, number: int) -> SSAValue:
        sizes = ((2 * number, "offsets"), (2, "sizes"), (1, "strides"))
        return builder.value(
            vector.ExtractStridedSliceOp,
            (pair,),
            VectorType(self.c.element, self.product.right),
            **{name: ArrayAttr([IntegerAttr(value, i64)]) for value, name in sizes},
        )

    def _multiply(
        self, builder: Builder, left: SSAValue, right: SSAValue, total: SSAValue
    ) -> SSAValue:
        return builder.value(
            nvgpu.MmaSyncOp,
            (left, right, total),
            total.type,
            mmaShape=nvgpu.mma_shape(self.c.element),
            **({"tf32Enabled": UnitAttr()} if self.c.element == f32 else {}),
        )

    # Results

    def _results(self, epilogue: Sequence[Operation], accumulators: Sequence[SSAValue]) -> None:
        """A lane has two neighbours in each of two rows, eight apart, of every accumulator.

        Of f64 it has two neighbours in one row.
        """
        body, c = self.body, self.c
        (init,) = c.loop.iter_args
        rows, columns = self.sides
        row = self.add(body, rows.warp, self.index(body, arith.DivUIOp, self.lane, 4))
        in_group = self.index(body, arith.RemUIOp, self.lane, 4)
        pair = self.index(body, arith.MuliOp, in_group, 2)
        column = self.add(body, columns.warp, pair)
        groups: list[Neighbours] = []
        for number, accumulator in enumerate(accumulators):
            u, v = divmod(number, self.across)
            lower_rows, neighbours = self.product.total
            to = self.index(body, arith.AddiOp, column, v * self.columns)
            for lower in range(lower_rows):
                totals: list[SSAValue] = []
                for next_ in range(neighbours):
                    sum_ = body.value(
                        vector.ExtractOp,
                        (accumulator,),
                        c.type,
                        static_position=DenseArrayBase.from_list(i64, [lower, next_]),
                    )
                    totals.append(
                        body.value(arith.AddfOp, (init, sum_), c.type, **c.add.properties)
                    )
                at = self.index(body, arith.AddiOp, row, u * self.rows + _HALF_ROWS * lower)
                groups.append(Neighbours(at, to, totals))
        finish(self, epilogue, groups)


_WRAPS = arith.IntegerOverflowAttr("none")
