"""Attention of f32 by threads: 64 rows a block, of which 16 × 16 threads have 4 × 4 scores each.

64 rows of q → shared memory
for each 64 keys:
  keys → shared memory;  4 × 4 scores a thread
  weights → shared memory;  values → shared memory, where the keys were
  acc[4][8] = acc * a + weights * values
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    DenseArrayBase,
    IntegerAttr,
    IntegerType,
    MemRefType,
    VectorType,
    i64,
)
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects import arith, gpu, vector
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, create
from .attention import COLUMNS, SLICE, AttentionWriter
from .contraction import Operand, Tile

SIDE, PART = 16, 4
"""Threads along each side of a tile of scores, and how many neighbours each has."""

# Lines of a tile that are multiplied in one iteration.
_LINES = 8

ROWS = KEYS = SIDE * PART
_GROUPS = COLUMNS // KEYS
# So that what is written down a column does not all lie in one bank.
_LINE = KEYS + PART

TILE = Tile(ROWS, COLUMNS, SIDE * SIDE)

SHARED_BYTES = 4 * (2 * SLICE * _LINE + KEYS * _LINE)
"""What a block needs."""

_FALSE = IntegerAttr(0, IntegerType(1))


class ThreadAttentionWriter(AttentionWriter):
    """Writes the kernel."""

    threads = SIDE * SIDE

    def write(self, epilogue: Sequence[Operation]) -> None:
        body, a = self.body, self.attention
        tile = MemRefType(self.type, [SLICE, _LINE], memory_space=gpu.WORKGROUP)
        self.queries, self.others = self.shared(tile), self.shared(tile)
        weights = MemRefType(self.type, [KEYS, _LINE], memory_space=gpu.WORKGROUP)
        self.weights = self.shared(weights)
        self.row, self.column = (
            self.index(body, arith.MuliOp, self.index(body, op, self.thread, SIDE), PART)
            for op in (arith.DivUIOp, arith.RemUIOp)
        )
        if self.kept:
            self._fill_queries(body, body.index(0))
        carried = [
            *[self.lowest] * PART,
            *[self.zero] * PART,
            *[self.zero] * (_GROUPS * PART * PART),
        ]
        self.end = self.last_key(ROWS)
        inside = Block(arg_types=[INDEX, *[self.type] * len(carried)])
        loop = scf.ForOp.create(
            operands=[body.index(0), self.end, body.index(KEYS), *carried],
            result_types=[self.type] * len(carried),
            regions=[Region(inside)],
        )
        body.insert(loop)
        builder = Builder(inside, location=a.keys.location)
        builder.create(scf.YieldOp, self._step(builder, *inside.args))
        sums = [
            self.over_row(arith.AddfOp, body, one, SIDE, {})
            for one in loop.results[PART : 2 * PART]
        ]
        results: Sequence[SSAValue] = loop.results[2 * PART :]
        rows = [self.index(body, arith.AddiOp, self.row, u) for u in range(PART)]
        columns = [
            self.index(body, arith.AddiOp, self.column, group * KEYS + v)
            for group in range(_GROUPS)
            for v in range(PART)
        ]
        self.store(
            epilogue,
            [
                (
                    rows[u],
                    columns[group * PART + v],
                    sums[u],
                    [results[(group * PART + u) * PART + v]],
                )
                for group in range(_GROUPS)
                for u in range(PART)
                for v in range(PART)
            ],
        )

    def _step(self, builder: Builder, start: SSAValue, *carried: SSAValue) -> list[SSAValue]:
        """Do the keys from `start` on."""
        greatest, sums, results = (
            list(carried[:PART]),
            list(carried[PART : 2 * PART]),
            list(carried[2 * PART :]),
        )
        scores = self._scores(builder, start)
        factors: list[SSAValue] = []
        weights: list[list[SSAValue]] = []
        for u in range(PART):
            greatest[u], sums[u], factor, own = self.weigh(
                builder, greatest[u], sums[u], scores[u * PART : (u + 1) * PART], SIDE
            )
            factors.append(factor)
            weights.append(own)
        for v in range(PART):
            line = builder.value(
                vector.FromElementsOp, [row[v] for row in weights], VectorType(self.type, [PART])
            )
            key = self.index(builder, arith.AddiOp, self.column, v)
            access = builder.create(
                vector.StoreOp, (line, self.weights, key, self.row), nontemporal=_FALSE
            )
            access.attributes["alignment"] = IntegerAttr(4 * PART, i64)
        builder.create(gpu.BarrierOp, ())
        self._fill_values(builder, start)
        builder.create(gpu.BarrierOp, ())
        size = PART * PART
        scaled = [
            self.times(builder, one, factors[number // PART % PART])
            for number, one in enumerate(results)
        ]
        results = [
            one
            for group in range(_GROUPS)
            for one in self._add_values(builder, group, scaled[group * size : (group + 1) * size])
        ]
        return [*greatest, *sums, *results]

    def _scores(self, builder: Builder, start: SSAValue) -> list[SSAValue]:
        """The scores of a thread's rows and keys."""
        c = self.c
        (init,) = c.loop.iter_args
        inits = [init] * PART**2
        if self.kept:
            products = self._slice(builder, start, builder.index(0), c.loop.ub, inits)
        else:
            inside = Block(arg_types=[INDEX, *[self.type] * len(inits)])
            loop = builder.insert(
                scf.ForOp.create(
                    operands=[builder.index(0), c.loop.ub, builder.index(SLICE), *inits],
                    result_types=[self.type] * len(inits),
                    regions=[Region(inside)],
                )
            )
            within = Builder(inside, location=builder.location)
            depth, *sums = inside.args
            rest = within.value(arith.SubiOp, (c.loop.ub, depth), INDEX)
            count = within.value(arith.MinUIOp, (rest, within.index(SLICE)), INDEX)
            within.create(scf.YieldOp, self._slice(within, start, depth, count, sums))
            products = loop.results
        scores: list[SSAValue] = []
        for number, product in enumerate(products):
            row = self.index(builder, arith.AddiOp, self.row, number // PART)
            i = self.add(builder, self.first[0], row)
            column = self.index(builder, arith.AddiOp, self.column, number % PART)
            scores.append(self.score(builder, i, self.add(builder, start, column), product))
        return scores

    def _slice(
        self,
        builder: Builder,
        start: SSAValue,
        depth: SSAValue,
        count: SSAValue,
        sums: Sequence[SSAValue],
    ) -> Sequence[SSAValue]:
        """Add the products of a slice, of so many elements from a depth on."""
        builder.create(gpu.BarrierOp, ())
        if not self.kept:
            self._fill_queries(builder, depth)
        self._fill_columns(builder, self.c.right, self.others, start, self.attention.keys.ub, depth)
        builder.create(gpu.BarrierOp, ())
        return self._products(
            builder, count, sums, self.queries, self.others, lambda _, number: number
        )

    def _add_values(
        self, builder: Builder, group: int, results: Sequence[SSAValue]
    ) -> Sequence[SSAValue]:
        """Add the products of weights and 64 columns of values, where there are so many."""
        beyond, there = Block(), Block()
        within = Builder(there, location=builder.location)

        def line(at: Builder, key: SSAValue) -> SSAValue:
            line = self.index(at, arith.MuliOp, key, _GROUPS)
            return self.index(at, arith.AddiOp, line, group)

        done = self._products(within, within.index(KEYS), results, self.weights, self.others, line)
        within.create(scf.YieldOp, done)
        append(beyond, create(scf.YieldOp, results, location=builder.location))
        first = self.index(builder, arith.AddiOp, self.first[1], group * KEYS)
        exists = self.less(builder, first, self.extents[1])
        choice = scf.IfOp.create(
            operands=[exists],
            result_types=[self.type] * len(results),
            regions=[Region(there), Region(beyond)],
        )
        return builder.insert(choice).results

    def _products(
        self,
        builder: Builder,
        count: SSAValue,
        inits: Sequence[SSAValue],
        left: SSAValue,
        right: SSAValue,
        line: Callable[[Builder, SSAValue], SSAValue],
    ) -> list[SSAValue]:
        """Add up the products of four elements of a line by four of another one, for all lines.

        Several lines are written out where their number is known.
        """
        types = [self.type] * len(inits)
        known = arith.constant_value(count)
        lines = _LINES if known is not None and known % _LINES == 0 else 1
        inside = Block(arg_types=[INDEX, *types])
        loop = builder.insert(
            scf.ForOp.create(
                operands=[builder.index(0), count, builder.index(lines), *inits],
                result_types=types,
                regions=[Region(inside)],
            )
        )
        within, c = Builder(inside, location=builder.location), self.c
        first = inside.args[0]
        sums: list[SSAValue] = list(inside.args[1:])
        for at in range(lines):
            number = self.index(within, arith.AddiOp, first, at)
            rows = self._read(within, left, number, self.row)
            columns = self._read(within, right, line(within, number), self.column)
            factors = [(row, column) for row in rows for column in columns]
            for place, pair in enumerate(factors):
                product = within.value(arith.MulfOp, pair, self.type, **c.multiply.properties)
                operands = (sums[place], product)
                sums[place] = within.value(arith.AddfOp, operands, self.type, **c.add.properties)
        within.create(scf.YieldOp, sums)
        return list(loop.results)

    def _read(
        self, builder: Builder, tile: SSAValue, line: SSAValue, at: SSAValue
    ) -> list[SSAValue]:
        """Four neighbours of a line."""
        type_ = VectorType(self.type, [PART])
        group = builder.create(vector.LoadOp, (tile, line, at), (type_,), nontemporal=_FALSE)
        group.attributes["alignment"] = IntegerAttr(4 * PART, i64)
        return [
            builder.value(
                vector.ExtractOp,
                group.results,
                self.type,
                static_position=DenseArrayBase.from_list(i64, [number]),
            )
            for number in range(PART)
        ]

    # To shared memory

    def _fill_queries(self, builder: Builder, depth: SSAValue) -> None:
        operands = (self.c.left, self.queries, self.first[0], self.extents[0], depth)
        self._fill_columns(builder, *operands)

    def _fill_columns(
        self,
        builder: Builder,
        operand: Operand,
        tile: SSAValue,
        first: SSAValue,
        extent: SSAValue,
        start: SSAValue,
    ) -> None:
        """Rows of an operand become the columns of a tile, a slice of them from a depth on."""
        within, number, store = self._elements(builder, ROWS, SLICE)
        depth = self.index(within, arith.RemUIOp, number, SLICE)
        row = self.index(within, arith.DivUIOp, number, SLICE)
        i, k = self.add(within, first, row), self.add(within, start, depth)
        inside = self.within(within, (i, extent), (k, self.c.loop.ub))
        subscripts = self._subscripts(within, operand, i, k)
        value = self._read_or_zero(within, inside, operand.buffer, subscripts)
        store(value, tile, depth, row)

    def _fill_values(self, builder: Builder, start: SSAValue) -> None:
        """Rows of values, in lines of 64 columns."""
        a = self.attention
        within, number, store = self._elements(builder, KEYS, COLUMNS)
        column = self.index(within, arith.RemUIOp, number, COLUMNS)
        key = self.index(within, arith.DivUIOp, number, COLUMNS)
        j, d = self.add(within, start, key), self.add(within, self.first[1], column)
        inside = self.within(within, (j, a.keys.ub), (d, self.extents[1]))
        subscripts = self._subscripts(within, a.values, d, j)
        value = self._read_or_zero(within, inside, a.values.buffer, subscripts)
        line = self.index(within, arith.DivUIOp, number, KEYS)
        store(value, self.others, line, self.index(within, arith.RemUIOp, number, KEYS))

    def _elements(self, builder: Builder, rows: int, length: int) -> tuple[Builder, SSAValue, Any]:
        """A loop over the elements that a thread copies of rows, and what ends its body."""
        inside = Block(arg_types=[INDEX])
        operands = [self.thread, builder.index(rows * length), builder.index(self.threads)]
        builder.insert(scf.ForOp.create(operands=operands, regions=[Region(inside)]))
        within = Builder(inside, location=builder.location)

        def store(value: SSAValue, tile: SSAValue, *place: SSAValue) -> None:
            within.create(memref.StoreOp, (value, tile, *place), nontemporal=_FALSE)
            within.create(scf.YieldOp, ())

        return within, inside.args[0], store
