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

How slices are copied and read: `fragments.py`. One barrier for each slice is enough: who is there
has done with the slice before, whose place the next copy takes.

NVIDIA, CUTLASS: Efficient GEMM, https://docs.nvidia.com/cutlass/media/docs/cpp/efficient_gemm.html
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from xdsl.dialects import scf
from xdsl.dialects.builtin import (
    DenseArrayBase,
    IntegerAttr,
    IntegerType,
    VectorType,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import arith, gpu, nvgpu, vector
from ...dialects.build import INDEX, Builder
from ..affine_loops.regions import element_bytes
from ..errors import CompileError
from .contraction import Tile
from .fragments import HALF_ROWS, WARP, FragmentWriter
from .results import Neighbours, finish

_I1 = IntegerType(1)
_FALSE = IntegerAttr(0, _I1)


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


class TensorCoreWriter(FragmentWriter):
    """Writes the kernel for warps that multiply by tensor cores."""

    def __init__(self, schedule: TensorTile, *common: Any):
        super().__init__(*common)
        self.schedule = schedule.of(self.c.element)
        self.threads = schedule.threads

    def write(self, epilogue: Sequence[Operation]) -> None:
        tile, body = self.schedule, self.body
        warp = self.warp_of_block()
        self.sides = [
            self.side(
                operand,
                width,
                tile.depth,
                tile.stages,
                self.first[at],
                self.extents[at],
                self.depths,
                self._first_of(self.index(body, op, warp, tile.warp_columns), width // warps),
                is_left=at == 0,
            )
            for operand, width, at, op, warps in (
                (self.c.left, tile.rows, 0, arith.DivUIOp, tile.warp_rows),
                (self.c.right, tile.columns, 1, arith.RemUIOp, tile.warp_columns),
            )
        ]
        self.token = self.fill_first(tile.stages, tile.depth, self._fill)
        accumulators = self._slices()
        self._results(epilogue, accumulators)

    def _first_of(self, warp: SSAValue, width: int) -> SSAValue:
        """The first row or column of a warp that has so many."""
        return self.index(self.body, arith.MuliOp, warp, width)

    def _fill(self, builder: Builder, stage: SSAValue, start: SSAValue) -> None:
        """Begin to copy the slices of both operands, a group, that begin at a depth."""
        for side in self.sides:
            self.fill(builder, side, stage, start)
        builder.create(nvgpu.DeviceAsyncCreateGroupOp, (), (nvgpu.TOKEN,))

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
            operands=[body.index(0), self.depths, body.index(tile.depth), *[zero] * count],
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
            at = builder.index(depth)
            left, right = (
                self.fragments(builder, side, stage, count, at)
                for side, count in zip(self.sides, (self.down, self.across), strict=True)
            )
            accumulators = [
                self.multiply(builder, left[u], right[v], accumulators[u * self.across + v])
                for u in range(self.down)
                for v in range(self.across)
            ]
        builder.create(scf.YieldOp, accumulators)
        return loop.results

    def _stage(self, builder: Builder, number: SSAValue) -> SSAValue:
        """Where a slice lies."""
        return self.index(builder, arith.RemUIOp, number, self.schedule.stages)

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
                at = self.index(body, arith.AddiOp, row, u * self.rows + HALF_ROWS * lower)
                groups.append(Neighbours(at, to, totals))
        finish(self, epilogue, groups)
