"""A contraction as a kernel: tiles of both operands in shared memory, a tile of results a thread.

    for i, j:                               |  a block for 128 × 128 results, 16 × 16 threads:
      s = init                              |    acc[8][8] = init
      for k: s += a[i, k] * b[k, j]         |    for k0 in steps of 8:
      epilogue(i, j, s)                     |      8 columns of a, 8 rows of b → shared memory
                                            |      barrier
                                            |      for k: acc[u][v] += a[u] * b[v]
                                            |      barrier
                                            |    epilogue of each result

The accumulators are values, not memory, and the loop over the 8 columns is written out, so that all
stays in registers; a thread has two groups of rows and two of columns, each of neighbours, which it
reads at once. What lies beyond an operand counts as 0, and beyond the results is not stored.

V. Volkov and J. Demmel, Benchmarking GPUs to tune dense linear algebra, SC 2008.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    BFloat16Type,
    DenseArrayBase,
    Float16Type,
    Float32Type,
    Float64Type,
    IntegerAttr,
    IntegerType,
    MemRefType,
    VectorType,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import arith, gpu, vector
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, create
from ...dialects.structure import is_inside
from ..affine_loops.regions import element_bytes
from ..errors import CompileError
from .groups import BYTES

THREAD_TILE = "128x128x8 16x16"
"""What a block does of f32 where its threads multiply by themselves."""

_SUMS = (Float32Type, Float64Type)

# Sums of f32 that a thread keeps, at most: with what they are made of they fill 255 registers.
_MOST_SUMS = 128

# What tensor cores multiply, and add up in f32.
_HALVES = (Float16Type, BFloat16Type)

_FALSE = IntegerAttr(0, IntegerType(1))


@dataclass(frozen=True)
class Tile:
    """What a block does: so many results, by so many threads."""

    rows: int
    columns: int
    threads: int


@dataclass(frozen=True)
class ThreadTile:
    """How a block does its part where its threads multiply by themselves, of f32.

    Attributes:
        rows, columns: results of a block.
        depth: columns of the one operand and rows of the other in shared memory at a time.
        thread_rows, thread_columns: threads along each side. Each has two groups of rows and two of
            columns, of neighbours that it reads at once.
    """

    rows: int
    columns: int
    depth: int
    thread_rows: int
    thread_columns: int

    @classmethod
    def parse(cls, text: str) -> ThreadTile:
        """From "128x128x8 16x16": results and depth, threads.

        Raises:
            CompileError: it cannot be read, or threads cannot have such parts.
        """
        try:
            sizes, threads = (part.split("x") for part in text.split())
            rows, columns, depth = map(int, sizes)
            tile = cls(rows, columns, depth, *map(int, threads))
        except (ValueError, TypeError):
            raise CompileError(
                f"'{text}' is no tile for threads: expected, as '{THREAD_TILE}', rows, columns and "
                "depth; threads along rows and columns"
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


@dataclass(frozen=True)
class Operand:
    """A matrix that is read: its subscripts, where `row` and `depth` are two of them."""

    buffer: SSAValue
    subscripts: tuple[SSAValue, ...]
    row: SSAValue
    depth: SSAValue

    @property
    def is_contiguous_along_depth(self) -> bool:
        return self.subscripts[-1] is self.depth


@dataclass(frozen=True)
class Contraction:
    """The innermost part of a nest over rows and columns: `sum += left * right` for each depth."""

    loop: scf.ForOp
    rows: SSAValue
    columns: SSAValue
    left: Operand
    right: Operand
    multiply: Operation
    add: Operation

    @property
    def type(self) -> Attribute:
        return self.loop.results[0].type

    @property
    def element(self) -> Attribute:
        """The type of the operands' elements: that of the sum, or one of 16 bits."""
        type_ = self.left.buffer.type
        assert isinstance(type_, MemRefType)
        return type_.element_type


def find_contraction(nest: Sequence[scf.ParallelOp]) -> Contraction | None:
    """The contraction that a nest of parallel loops is, over the variables of its last two.

    Its operands are of the type of the sum, or of 16 bits and extended to it, both alike.
    """
    if len(nest) < 2:
        return None
    *outer, rows, columns = (loop.body.block.args[0] for loop in nest)
    loop = nest[-1].body.block.first_op
    if not isinstance(loop, scf.ForOp) or len(loop.results) != 1:
        return None
    outermost = nest[0]
    depth, carried = loop.body.block.args
    first, step = arith.constant_value(loop.lb), arith.constant_value(loop.step)
    if first != 0 or step != 1 or not isinstance(carried.type, _SUMS):
        return None
    if any(is_inside(value, outermost) for value in (loop.ub, *loop.iter_args)):
        return None
    *ops, end = loop.body.block.ops
    loads = [op for op in ops if isinstance(op, memref.LoadOp)]
    extensions = [op for op in ops if isinstance(op, arith.ExtFOp)]
    others = [op for op in ops if not isinstance(op, memref.LoadOp | arith.ExtFOp)]
    if len(loads) != 2 or len(others) != 2:
        return None
    factors = {load.results[0] for load in loads}
    if extensions:
        elements = {factor.type for factor in factors}
        if len(elements) != 1 or not isinstance(elements.pop(), _HALVES):
            return None
        if len(extensions) != 2 or {op.operands[0] for op in extensions} != factors:
            return None
        factors = {op.results[0] for op in extensions}
    multiply, add = others
    if not (
        isinstance(multiply, arith.MulfOp)
        and isinstance(add, arith.AddfOp)
        and "reassoc" in str(add.fastmath)
        and set(multiply.operands) == factors
        and set(add.operands) == {carried, multiply.results[0]}
        and end.operands[0] is add.results[0]
    ):
        return None
    for one, other in (loads, reversed(loads)):
        left = operand_of(one, rows, depth, outer, outermost)
        right = operand_of(other, columns, depth, outer, outermost)
        if left is not None and right is not None:
            return Contraction(loop, rows, columns, left, right, multiply, add)
    return None


def operand_of(
    load: memref.LoadOp,
    row: SSAValue,
    depth: SSAValue,
    outer: Sequence[SSAValue],
    outermost: Operation,
) -> Operand | None:
    subscripts = tuple(load.indices)
    if subscripts.count(row) != 1 or subscripts.count(depth) != 1:
        return None
    known = (row, depth, *outer)
    if any(is_inside(v, outermost) for v in subscripts if v not in known):
        return None
    if is_inside(load.memref, outermost):
        return None
    return Operand(load.memref, subscripts, row, depth)


class TileWriter:
    """What kernels that do a contraction in tiles share.

    Args:
        body: at the start of the kernel.
        thread: the number of the thread in its block.
        first: the row and the column of the first result of the block.
        extents: the number of rows and columns.
        outer: what the variables of the loops around have become.
        shared: makes memory of the block, of a type and an alignment.
    """

    def __init__(
        self,
        contraction: Contraction,
        body: Builder,
        thread: SSAValue,
        first: tuple[SSAValue, SSAValue],
        extents: tuple[SSAValue, SSAValue],
        outer: dict[SSAValue, SSAValue],
        shared: Callable[..., SSAValue],
    ):
        self.c = contraction
        self.body = body
        self.thread = thread
        self.first = first
        self.extents = extents
        self.outer = outer
        self.shared = shared

    def write(self, epilogue: Sequence[Operation]) -> None:
        """Write the kernel; `epilogue` is what the program does with each result."""
        raise NotImplementedError

    # Index arithmetic

    def index(self, builder: Builder, op: type[Operation], value: SSAValue, by: int) -> SSAValue:
        return builder.value(op, (value, builder.index(by)), INDEX)

    def add(self, builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
        return builder.value(arith.AddiOp, (left, right), INDEX)

    def less(self, builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
        predicate = IntegerAttr(arith.CMPI_PREDICATES["ult"], 64)
        return builder.value(arith.CmpiOp, (left, right), IntegerType(1), predicate=predicate)

    def within(self, builder: Builder, *pairs: tuple[SSAValue, SSAValue]) -> SSAValue:
        one, other = (self.less(builder, *pair) for pair in pairs)
        return builder.value(arith.AndIOp, (one, other), IntegerType(1))

    # Operands and results

    def _subscripts(self, operand: Operand, row: SSAValue, depth: SSAValue) -> list[SSAValue]:
        """The subscripts of an operand's element."""
        known = {operand.row: row, operand.depth: depth, **self.outer}
        return [known.get(value, value) for value in operand.subscripts]

    def _read_or_zero(
        self,
        builder: Builder,
        inside: SSAValue,
        buffer: SSAValue,
        subscripts: Sequence[SSAValue],
    ) -> SSAValue:
        there, beyond = Block(), Block()
        there_builder = Builder(there, location=builder.location)
        value = there_builder.value(
            memref.LoadOp, (buffer, *subscripts), self.c.element, nontemporal=_FALSE
        )
        there_builder.create(scf.YieldOp, (value,))
        beyond_builder = Builder(beyond, location=builder.location)
        beyond_builder.create(scf.YieldOp, (beyond_builder.constant(0.0, self.c.element),))
        choice = scf.IfOp.create(
            operands=[inside],
            result_types=[self.c.element],
            regions=[Region(there), Region(beyond)],
        )
        return builder.insert(choice).results[0]

    def _finish(
        self, epilogue: Sequence[Operation], row: SSAValue, column: SSAValue, total: SSAValue
    ) -> None:
        """What the program does with one result, if it is one."""
        body, c = self.body, self.c
        i, j = self.add(body, self.first[0], row), self.add(body, self.first[1], column)
        block = Block()
        inside = self.within(body, (i, self.extents[0]), (j, self.extents[1]))
        body.insert(scf.IfOp.create(operands=[inside], regions=[Region(block), Region()]))
        mapper = {c.rows: i, c.columns: j, c.loop.results[0]: total, **self.outer}
        for op in epilogue:
            append(block, op.clone(mapper))
        append(block, create(scf.YieldOp, location=body.location))


class Writer(TileWriter):
    """Writes the kernel for threads that multiply by themselves."""

    def __init__(self, schedule: ThreadTile, *common: Any):
        super().__init__(*common)
        self.schedule = schedule

    def write(self, epilogue: Sequence[Operation]) -> None:
        c, body, schedule = self.c, self.body, self.schedule
        widths = (schedule.rows, schedule.columns)
        counts = (
            schedule.rows // schedule.thread_rows,
            schedule.columns // schedule.thread_columns,
        )
        tiles = [
            self.shared(MemRefType(c.type, [schedule.depth, width], memory_space=gpu.WORKGROUP))
            for width in widths
        ]
        places = [
            self._places(body, self.index(body, op, self.thread, schedule.thread_columns), *side)
            for op, *side in (
                (arith.DivUIOp, schedule.rows, counts[0]),
                (arith.RemUIOp, schedule.columns, counts[1]),
            )
        ]
        (init,) = c.loop.iter_args
        inits = [init] * (counts[0] * counts[1])
        inside = Block(arg_types=[INDEX, *(one.type for one in inits)])
        loop = scf.ForOp.create(
            operands=[
                body.index(0),
                c.loop.ub,
                body.index(schedule.depth),
                *inits,
            ],
            result_types=[one.type for one in inits],
            regions=[Region(inside)],
        )
        body.insert(loop)
        builder = Builder(inside, location=c.loop.location)
        start, *accumulators = inside.args
        for operand, tile, first, extent, width in zip(
            (c.left, c.right), tiles, self.first, self.extents, widths, strict=True
        ):
            self._fill(builder, operand, tile, width, first, extent, start)
        builder.create(gpu.BarrierOp, ())
        for depth in range(schedule.depth):
            at = builder.index(depth)
            left, right = (
                self._read(builder, tile, at, side)
                for tile, side in zip(tiles, places, strict=True)
            )
            accumulators = [
                self._step(builder, accumulators[u * counts[1] + v], left[u], right[v])
                for u in range(counts[0])
                for v in range(counts[1])
            ]
        builder.create(gpu.BarrierOp, ())
        builder.create(scf.YieldOp, accumulators)
        for u, row in enumerate(places[0]):
            for v, column in enumerate(places[1]):
                self._finish(epilogue, row, column, loop.results[u * counts[1] + v])

    def _places(self, builder: Builder, number: SSAValue, width: int, count: int) -> list[SSAValue]:
        """Where a thread's results stand along a side of the tile: two groups of neighbours."""
        half = count // 2
        group = self.index(builder, arith.MuliOp, number, half)
        return [
            self.index(builder, arith.AddiOp, group, side * width // 2 + at)
            for side in range(2)
            for at in range(half)
        ]

    def _read(
        self, builder: Builder, tile: SSAValue, depth: SSAValue, places: Sequence[SSAValue]
    ) -> list[SSAValue]:
        """The elements at a thread's places, neighbours by at most 16 bytes at once."""
        c = self.c
        half = min(len(places) // 2, BYTES // element_bytes(c.type))
        values: list[SSAValue] = []
        for first in places[::half]:
            group = builder.create(
                vector.LoadOp,
                (tile, depth, first),
                (VectorType(c.type, [half]),),
                nontemporal=_FALSE,
            )
            size = half * element_bytes(c.type)
            group.attributes["alignment"] = IntegerAttr(size, i64)
            values += [
                builder.value(
                    vector.ExtractOp,
                    group.results,
                    c.type,
                    static_position=DenseArrayBase.from_list(i64, [at]),
                )
                for at in range(half)
            ]
        return values

    def _fill(
        self,
        builder: Builder,
        operand: Operand,
        tile: SSAValue,
        width: int,
        first: SSAValue,
        extent: SSAValue,
        start: SSAValue,
    ) -> None:
        """Copy a tile; neighbouring threads read neighbouring elements."""
        threads, by_depth = self.schedule.threads, operand.is_contiguous_along_depth
        along = self.schedule.depth if by_depth else width
        for part in range(self.schedule.depth * width // threads):
            number = self.index(builder, arith.AddiOp, self.thread, part * threads)
            near = self.index(builder, arith.RemUIOp, number, along)
            far = self.index(builder, arith.DivUIOp, number, along)
            depth, row = (near, far) if by_depth else (far, near)
            k = self.add(builder, start, depth)
            i = self.add(builder, first, row)
            inside = self.within(builder, (i, extent), (k, self.c.loop.ub))
            subscripts = self._subscripts(operand, i, k)
            value = self._read_or_zero(builder, inside, operand.buffer, subscripts)
            builder.create(memref.StoreOp, (value, tile, depth, row), nontemporal=_FALSE)

    def _step(
        self, builder: Builder, accumulator: SSAValue, left: SSAValue, right: SSAValue
    ) -> SSAValue:
        c = self.c
        product = builder.value(arith.MulfOp, (left, right), c.type, **c.multiply.properties)
        return builder.value(arith.AddfOp, (accumulator, product), c.type, **c.add.properties)
