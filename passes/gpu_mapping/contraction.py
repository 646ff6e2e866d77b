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

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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

SIDE = 16
"""Threads of a block along each side of its tile."""

DEPTH = 8
"""Columns of the one operand and rows of the other in shared memory at a time."""

# Results of a thread along each side; a group of neighbours is half of them.
_PER_THREAD: dict[type[Attribute], int] = {Float32Type: 8, Float64Type: 4}

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

    @property
    def per_thread(self) -> int:
        return _PER_THREAD[type(self.type)]

    @property
    def tile(self) -> Tile:
        """What a block does where its threads multiply by themselves."""
        side = SIDE * self.per_thread
        return Tile(side, side, SIDE * SIDE)


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
    if first != 0 or step != 1 or type(carried.type) not in _PER_THREAD:
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

    def write(self, epilogue: Sequence[Operation]) -> None:
        c, body, count = self.c, self.body, self.c.per_thread
        self.width = SIDE * count
        type_ = MemRefType(c.type, [DEPTH, self.width], memory_space=gpu.WORKGROUP)
        tiles = (self.shared(type_), self.shared(type_))
        places = [
            self._places(body, self.index(body, op, self.thread, by))
            for op, by in ((arith.DivUIOp, SIDE), (arith.RemUIOp, SIDE))
        ]
        (init,) = c.loop.iter_args
        inside = Block(arg_types=[INDEX, *[c.type] * count**2])
        loop = scf.ForOp.create(
            operands=[
                body.index(0),
                c.loop.ub,
                body.index(DEPTH),
                *[init] * count**2,
            ],
            result_types=[c.type] * count**2,
            regions=[Region(inside)],
        )
        body.insert(loop)
        builder = Builder(inside, location=c.loop.location)
        start, *accumulators = inside.args
        for operand, tile, first, extent in zip(
            (c.left, c.right), tiles, self.first, self.extents, strict=True
        ):
            self._fill(builder, operand, tile, first, extent, start)
        builder.create(gpu.BarrierOp, ())
        for depth in range(DEPTH):
            at = builder.index(depth)
            left, right = (
                self._read(builder, tile, at, side)
                for tile, side in zip(tiles, places, strict=True)
            )
            accumulators = [
                self._step(builder, accumulators[u * count + v], left[u], right[v])
                for u in range(count)
                for v in range(count)
            ]
        builder.create(gpu.BarrierOp, ())
        builder.create(scf.YieldOp, accumulators)
        for u, row in enumerate(places[0]):
            for v, column in enumerate(places[1]):
                self._finish(epilogue, row, column, loop.results[u * count + v])

    def _places(self, builder: Builder, number: SSAValue) -> list[SSAValue]:
        """Where a thread's results stand along a side of the tile: two groups of neighbours."""
        half = self.c.per_thread // 2
        group = self.index(builder, arith.MuliOp, number, half)
        return [
            self.index(builder, arith.AddiOp, group, side * self.width // 2 + at)
            for side in range(2)
            for at in range(half)
        ]

    def _read(
        self, builder: Builder, tile: SSAValue, depth: SSAValue, places: Sequence[SSAValue]
    ) -> list[SSAValue]:
        """The elements at a thread's places; those of a group are read at once."""
        c, half = self.c, self.c.per_thread // 2
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
        first: SSAValue,
        extent: SSAValue,
        start: SSAValue,
    ) -> None:
        """Copy a tile; neighbouring threads read neighbouring elements."""
        threads = SIDE * SIDE
        along, across = (
            (DEPTH, self.width) if operand.is_contiguous_along_depth else (self.width, DEPTH)
        )
        for part in range(DEPTH * self.width // threads):
            number = self.index(builder, arith.AddiOp, self.thread, part * threads)
            near = self.index(builder, arith.RemUIOp, number, along)
            far = self.index(builder, arith.DivUIOp, number, along)
            depth, row = (near, far) if along == DEPTH and across != DEPTH else (far, near)
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
