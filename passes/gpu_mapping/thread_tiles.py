"""A contraction by threads: tiles of both operands in shared memory, a tile of results a thread.

    for i, j:                               |  a block for 128 × 128 results, 16 × 8 threads:
      s = init                              |    acc[8][16] = init
      for k: s += a[i, k] * b[k, j]         |    begin to copy three slices
      epilogue(i, j, s)                     |    for k0 in steps of 8:
                                            |      wait for the slice; barrier
                                            |      begin to copy 8 columns of a, 8 rows of b
                                            |      for k: acc[u][v] += a[u] * b[v]
                                            |    epilogue of each result

The accumulators are values, not memory, and the loop over the 8 columns is written out, so that all
stays in registers; a thread has groups of rows and of columns, each of neighbours, which it reads
at once. Slices go round in as many places as there are stages. Of a single one, before sm_80, all
threads copy it themselves, and wait for each other before and after. What lies beyond an operand
counts as 0, and beyond the results is not stored.

V. Volkov and J. Demmel, Benchmarking GPUs to tune dense linear algebra, SC 2008.
A. Kerr et al., CUTLASS: Fast Linear Algebra in CUDA C++, 2017.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    DenseArrayBase,
    Float64Type,
    IntegerAttr,
    IntegerType,
    MemRefType,
    UnitAttr,
    VectorType,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import arith, gpu, nvgpu, vector
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, create
from ..affine_loops.regions import element_bytes
from ..errors import CompileError
from .contraction import Operand, Tile, TileWriter
from .groups import BYTES, WARP
from .results import Neighbours, finish

THREAD_TILE = "128x128x8 16x16"
"""What a block does of f32 where its threads multiply by themselves."""

# Sums of f32 that a thread keeps, at most: with what they are made of they fill 255 registers.
_MOST_SUMS = 128

# Rows and columns of threads that are a warp.
_LANES = ((4, 8), (8, 4), (2, 16), (16, 2), (1, 32), (32, 1))

_FALSE = IntegerAttr(0, IntegerType(1))


@dataclass(frozen=True)
class ThreadTile:
    """How a block does its part where its threads multiply by themselves, of f32.

    Attributes:
        rows, columns: results of a block.
        depth: columns of the one operand and rows of the other in shared memory at a time.
        thread_rows, thread_columns: threads along each side. Each has groups of rows and of
            columns, of neighbours that it reads at once.
        stages: how many slices are in shared memory at a time; of several, the next ones are copied
            while one is multiplied (`cp.async`, from sm_80 on).
    """

    rows: int
    columns: int
    depth: int
    thread_rows: int
    thread_columns: int
    stages: int = 1

    @classmethod
    def parse(cls, text: str) -> ThreadTile:
        """From "128x128x8 16x16" or "128x128x8 16x16 4": results and depth, threads, stages.

        Raises:
            CompileError: it cannot be read, or threads cannot have such parts.
        """
        try:
            sizes, threads, *stages = text.split()
            rows, columns, depth = map(int, sizes.split("x"))
            thread_rows, thread_columns = map(int, threads.split("x"))
            tile = cls(rows, columns, depth, thread_rows, thread_columns, *map(int, stages))
        except (ValueError, TypeError):
            raise CompileError(
                f"'{text}' is no tile for threads: expected, as '{THREAD_TILE}', rows, columns and "
                "depth; threads along rows and columns; stages, where there are several"
            ) from None
        if why_not := tile.why_not():
            raise CompileError(f"a tile of '{text}' cannot be shared by threads: {why_not}")
        return tile

    def why_not(self) -> str | None:
        """Why a block cannot do it; None where it can."""
        if min(dataclasses.astuple(self)) < 1:
            return "all sizes are positive"
        if self.threads % 32 or self.threads > 1024:
            return f"a block has whole warps, at most 32, and not {self.threads} threads"
        for extent, threads in (
            (self.rows, self.thread_rows),
            (self.columns, self.thread_columns),
        ):
            if extent % threads or extent // threads not in (4, 8, 16):
                return "a thread has 4, 8 or 16 results along each side"
            if extent * self.depth % self.threads:
                return "every thread copies as many elements"
        if (sums := self.rows * self.columns // self.threads) > _MOST_SUMS:
            return f"a thread has registers for {_MOST_SUMS} results, and not for {sums}"
        return None

    def of(self, type_: Attribute) -> ThreadTile:
        """The tile for sums of a type: of f64 half as many rows and columns, of at least 2."""
        if not isinstance(type_, Float64Type):
            return self
        return replace(self, rows=self.rows // 2, columns=self.columns // 2)

    @property
    def threads(self) -> int:
        return self.thread_rows * self.thread_columns

    @property
    def tile(self) -> Tile:
        return Tile(self.rows, self.columns, self.threads)


_Parts = list[tuple[SSAValue, SSAValue, SSAValue]]


@dataclass(frozen=True)
class _Side:
    """One operand of the kernel: where it comes from, and where its slices lie.

    Attributes:
        extent: how many rows, or columns, there are in all.
        places: the thread's in a slice, groups of `neighbours` that are read at once.
        parts: of the elements that the thread copies the place along those in a slice and in the
            operand, where there may be none, and the depth in a slice.
        pieces: the same of 16 bytes each, along rows or columns; none where they cannot be copied.
        aligned: whether those can be copied when the kernel runs.
    """

    operand: Operand
    extent: SSAValue
    places: list[SSAValue]
    neighbours: int
    parts: _Parts
    pieces: _Parts
    aligned: SSAValue | None
    buffer: SSAValue


class ThreadTileWriter(TileWriter):
    """Writes the kernel for threads that multiply by themselves."""

    def __init__(self, schedule: ThreadTile, *common: Any):
        super().__init__(*common)
        self.schedule = schedule
        self.piece = BYTES // element_bytes(self.c.type)

    def write(self, epilogue: Sequence[Operation]) -> None:
        c, body, schedule = self.c, self.body, self.schedule
        self.sides = [
            self._side(*side)
            for side in zip(
                (c.left, c.right),
                (schedule.rows, schedule.columns),
                self.first,
                self.extents,
                self._threads(),
                (schedule.thread_rows, schedule.thread_columns),
                strict=True,
            )
        ]
        self.token = (
            self.fill_first(schedule.stages, schedule.depth, self._begin)
            if schedule.stages > 1
            else None
        )
        rows, columns = (side.places for side in self.sides)
        (init,) = c.loop.iter_args
        inits = [init] * (len(rows) * len(columns))
        inside = Block(arg_types=[INDEX, *(one.type for one in inits)])
        loop = scf.ForOp.create(
            operands=[body.index(0), self.depths, body.index(schedule.depth), *inits],
            result_types=[one.type for one in inits],
            regions=[Region(inside)],
        )
        body.insert(loop)
        builder = Builder(inside, location=c.loop.location)
        start, *accumulators = inside.args
        stage = self._next_slice(builder, start)
        for depth in range(schedule.depth):
            at = builder.index(depth)
            left, right = (self._read(builder, side, stage, at) for side in self.sides)
            accumulators = [
                self._step(builder, accumulators[u * len(right) + v], left[u], right[v])
                for u in range(len(left))
                for v in range(len(right))
            ]
        if self.token is None:
            builder.create(gpu.BarrierOp, ())
        builder.create(scf.YieldOp, accumulators)
        # With 256 threads, the registers of stores side by side are those of a second block.
        size = self.sides[1].neighbours if schedule.stages > 1 else 1
        groups = [
            Neighbours(row, columns[v], loop.results[u * len(columns) + v :][:size])
            for u, row in enumerate(rows)
            for v in range(0, len(columns), size)
        ]
        finish(self, epilogue, groups)

    def _threads(self) -> tuple[SSAValue, SSAValue]:
        """The thread's place along rows and columns: a warp has 4 × 8, where that is possible.

        So the lanes that read shared memory together have few different places to read, and those
        lie side by side.
        """
        body, down, across = self.body, self.schedule.thread_rows, self.schedule.thread_columns
        of_warp = next(
            (one for one in _LANES if down % one[0] == 0 and across % one[1] == 0), (down, across)
        )
        if of_warp == (down, across):
            places = [
                self.index(body, op, self.thread, across) for op in (arith.DivUIOp, arith.RemUIOp)
            ]
            return places[0], places[1]
        lane = self.index(body, arith.RemUIOp, self.thread, WARP)
        warp = self.index(body, arith.DivUIOp, self.thread, WARP)
        row, column = (
            self.add(
                body,
                self.index(
                    body, arith.MuliOp, self.index(body, op, warp, across // of_warp[1]), lanes
                ),
                self.index(body, op, lane, of_warp[1]),
            )
            for op, lanes in zip((arith.DivUIOp, arith.RemUIOp), of_warp, strict=True)
        )
        return row, column

    def _side(
        self,
        operand: Operand,
        width: int,
        first: SSAValue,
        extent: SSAValue,
        thread: SSAValue,
        threads: int,
    ) -> _Side:
        body, count = self.body, width // threads
        neighbours = min(count // 2, self.piece)
        groups = count // neighbours
        group = self.index(body, arith.MuliOp, thread, neighbours)
        places = [
            self.index(body, arith.AddiOp, group, number * (width // groups) + at)
            for number in range(groups)
            for at in range(neighbours)
        ]
        # The gap between lines: so what is copied along the depth lies in different banks.
        shape = [self.schedule.stages, self.schedule.depth, width + self.piece]
        buffer = self.shared(MemRefType(self.c.type, shape, memory_space=gpu.WORKGROUP))
        parts = self._parts(operand, width, first, 1)
        pieces, aligned = self._parts(operand, width, first, self.piece), None
        if pieces and self.schedule.stages > 1:
            aligned = self.rows_are_aligned(operand)
        return _Side(operand, extent, places, neighbours, parts, pieces, aligned, buffer)

    def _read(
        self, builder: Builder, side: _Side, stage: SSAValue, depth: SSAValue
    ) -> list[SSAValue]:
        """The elements at a thread's places, neighbours at once."""
        c, size = self.c, side.neighbours
        values: list[SSAValue] = []
        for first in side.places[::size]:
            group = builder.create(
                vector.LoadOp,
                (side.buffer, stage, depth, first),
                (VectorType(c.type, [size]),),
                nontemporal=_FALSE,
            )
            group.attributes["alignment"] = IntegerAttr(size * element_bytes(c.type), i64)
            values += [
                builder.value(
                    vector.ExtractOp,
                    group.results,
                    c.type,
                    static_position=DenseArrayBase.from_list(i64, [at]),
                )
                for at in range(size)
            ]
        return values

    # Slices come to shared memory

    def _next_slice(self, builder: Builder, start: SSAValue) -> SSAValue:
        """Where the slice that begins at a depth lies, which is there now."""
        schedule = self.schedule
        if self.token is None:
            stage = builder.index(0)
            for side in self.sides:
                self._fill(builder, side, stage, start)
            builder.create(gpu.BarrierOp, ())
            return stage
        numbers = nvgpu.groups(schedule.stages - 2)
        builder.create(nvgpu.DeviceAsyncWaitOp, (self.token,), numGroups=numbers)
        builder.create(gpu.BarrierOp, ())
        ahead = schedule.stages - 1
        number = self.index(builder, arith.DivUIOp, start, schedule.depth)
        later = self.index(builder, arith.AddiOp, number, ahead)
        place, stage = (
            self.index(builder, arith.RemUIOp, one, schedule.stages) for one in (later, number)
        )
        then = self.index(builder, arith.AddiOp, start, ahead * schedule.depth)
        self._begin(builder, place, then)
        return stage

    def _begin(self, builder: Builder, stage: SSAValue, start: SSAValue) -> None:
        """Begin to copy the slices of both operands that begin at a depth, a group.

        One that is not whole is copied at once, what it lacks is 0.
        """
        whole, rest, part, none = (Block() for _ in range(4))
        within = Builder(whole, location=builder.location)
        for side in self.sides:
            self._copy(within, side, stage, start)
        within.create(scf.YieldOp, ())
        within = Builder(part, location=builder.location)
        for side in self.sides:
            self._fill(within, side, stage, start)
        within.create(scf.YieldOp, ())
        within = Builder(rest, location=builder.location)
        some = self.less(within, start, self.depths)
        within.insert(scf.IfOp.create(operands=[some], regions=[Region(part), Region(none)]))
        within.create(scf.YieldOp, ())
        append(none, create(scf.YieldOp, location=builder.location))
        last = self.index(builder, arith.AddiOp, start, self.schedule.depth - 1)
        inside = self.less(builder, last, self.depths)
        builder.insert(scf.IfOp.create(operands=[inside], regions=[Region(whole), Region(rest)]))
        builder.create(nvgpu.DeviceAsyncCreateGroupOp, (), (nvgpu.TOKEN,))

    def _copy(self, builder: Builder, side: _Side, stage: SSAValue, start: SSAValue) -> None:
        """Begin to copy a whole slice."""
        if side.aligned is None:
            self._copy_parts(builder, side, side.parts, 1, stage, start)
            return
        regions: list[Region] = []
        for parts, size in ((side.pieces, self.piece), (side.parts, 1)):
            block = Block()
            within = Builder(block, location=builder.location)
            self._copy_parts(within, side, parts, size, stage, start)
            within.create(scf.YieldOp, ())
            regions.append(Region(block))
        builder.insert(scf.IfOp.create(operands=[side.aligned], regions=regions))

    def _copy_parts(
        self,
        builder: Builder,
        side: _Side,
        parts: _Parts,
        size: int,
        stage: SSAValue,
        start: SSAValue,
    ) -> None:
        """Begin to copy so many neighbours of each part; of rows that are none, the last ones."""
        last = self.index(builder, arith.SubiOp, side.extent, size)
        for row, i, depth in parts:
            there = builder.value(arith.MinUIOp, (i, last), INDEX)
            k = self.add(builder, start, depth)
            subscripts = self._subscripts(builder, side.operand, there, k)
            builder.create(
                nvgpu.DeviceAsyncCopyOp,
                (side.buffer, stage, depth, row, side.operand.buffer, *subscripts),
                (nvgpu.TOKEN,),
                dstElements=IntegerAttr(size, INDEX),
                **({"bypassL1": UnitAttr()} if size > 1 else {}),
                operandSegmentSizes=DenseArrayBase.from_list(i32, [1, 3, 1, len(subscripts), 0]),
            )

    def _fill(self, builder: Builder, side: _Side, stage: SSAValue, start: SSAValue) -> None:
        """Copy a slice; what lies beyond the operand is 0."""
        for row, i, depth in side.parts:
            k = self.add(builder, start, depth)
            inside = self.within(builder, (i, side.extent), (k, self.depths))
            subscripts = self._subscripts(builder, side.operand, i, k)
            value = self._read_or_zero(builder, inside, side.operand.buffer, subscripts)
            place = (value, side.buffer, stage, depth, row)
            builder.create(memref.StoreOp, place, nontemporal=_FALSE)

    def _parts(self, operand: Operand, width: int, first: SSAValue, size: int) -> _Parts:
        """So many neighbours in each part of a slice that a thread copies, as threads' are."""
        body, threads = self.body, self.schedule.threads
        by_depth = operand.is_contiguous_along_depth
        if size > 1 and (by_depth or self.schedule.depth * width % (size * threads)):
            return []
        along = self.schedule.depth if by_depth else width
        parts: _Parts = []
        for part in range(self.schedule.depth * width // (size * threads)):
            number = self.index(body, arith.AddiOp, self.thread, part * threads)
            near = self.index(body, arith.RemUIOp, number, along // size)
            if size > 1:
                near = self.index(body, arith.MuliOp, near, size)
            far = self.index(body, arith.DivUIOp, number, along // size)
            row, depth = (far, near) if by_depth else (near, far)
            parts.append((row, self.add(body, first, row), depth))
        return parts

    def _step(
        self, builder: Builder, accumulator: SSAValue, left: SSAValue, right: SSAValue
    ) -> SSAValue:
        c = self.c
        product = builder.value(arith.MulfOp, (left, right), c.type, **c.multiply.properties)
        return builder.value(arith.AddfOp, (accumulator, product), c.type, **c.add.properties)
