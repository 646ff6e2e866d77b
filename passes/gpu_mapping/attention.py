"""Attention as one kernel: scores are never in memory, of each row a maximum and a sum are kept.

    for i, d:                                |  a block for 64 rows, 16 × 16 threads, 4 rows each:
      m, l, o = -inf, 0, 0                   |    64 rows of q → shared memory
      for j:                                 |    for each 64 keys:
        t = f(sum_k q[i, k] * key[j, k])     |      keys → shared memory;  4 × 4 scores a thread
        m' = max(m, t)                       |      m' by shuffles;  p = exp(t - m') → shared memory
        p = exp(t - m');  a = exp(m - m')    |      values → shared memory, where the keys were
        l = l * a + p                        |      acc[4][8] = acc * a + p * values
        o = o * a + p * value[j, d]          |    result(i, d, acc / l)
      result(i, d, o / l)                    |

Of causal attention (`causal.py`) a block does no keys that all its rows are masked from. Of their
values, which NumPy multiplies by 0, what is no number is still found: `v - v` is added, which is 0
or NaN as `0 * v` is.

What lies beyond the keys has the score -inf, and beyond the rows nothing is stored. Both depths are
at most 128: `gpu-fuse-attention`, which makes the loop above, sees to that.

T. Dao et al., FlashAttention: fast and memory-efficient exact attention with IO-awareness, 2022.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.dialects import math, memref, scf
from xdsl.dialects.builtin import (
    DenseArrayBase,
    Float32Type,
    IntegerAttr,
    IntegerType,
    MemRefType,
    VectorType,
    i32,
    i64,
)
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects import arith, gpu, vector
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, create
from .causal import is_causal
from .contraction import Contraction, Operand, Tile, TileWriter, operand_of

DEPTH = 128
"""The greatest depth, of scores and of results."""

SIDE, PART = 16, 4
"""Threads along each side of a tile of scores, and how many neighbours each has."""

# Lines of a tile that are multiplied in one iteration.
_LINES = 8

ROWS = KEYS = SIDE * PART
_GROUPS = DEPTH // KEYS
# So that what is written down a column does not all lie in one bank.
_LINE = KEYS + PART

SHARED_BYTES = 4 * (2 * DEPTH * _LINE + KEYS * _LINE)
"""What a block needs."""

_FALSE = IntegerAttr(0, IntegerType(1))


@dataclass(frozen=True)
class Attention:
    """What a nest of loops over rows and columns is: see above.

    Attributes:
        keys: the loop over them.
        scores: the product that they are computed from, for each row and key.
        between: what is done to it, and the score that it gives.
        greatest, weight: the ops that find `m'` and `p`.
        values: the operand that is multiplied by `p`.
    """

    keys: scf.ForOp
    scores: Contraction
    between: tuple[Operation, ...]
    score: SSAValue
    greatest: Operation
    weight: Operation
    values: Operand

    @property
    def tile(self) -> Tile:
        return Tile(ROWS, DEPTH, SIDE * SIDE)


def find_attention(nest: Sequence[scf.ParallelOp]) -> Attention | None:
    """The attention that a nest is which `gpu-fuse-attention` has made."""
    *outer, row, column = (loop.body.block.args[0] for loop in nest)
    outermost = nest[0]
    keys = next((op for op in nest[-1].body.block.ops if isinstance(op, scf.ForOp)), None)
    if keys is None or len(keys.results) != 3:
        return None
    key = keys.body.block.args[0]
    dot = next((op for op in keys.body.block.ops if isinstance(op, scf.ForOp)), None)
    if dot is None:
        return None
    loads = [op for op in dot.body.block.ops if isinstance(op, memref.LoadOp)]
    add = dot.body.block.last_op.operands[0].owner  # pyright: ignore
    multiply = next(op for op in dot.body.block.ops if isinstance(op, arith.MulfOp))
    depth = dot.body.block.args[0]
    greatest, _, total = (value.owner for value in keys.body.block.last_op.operands)  # pyright: ignore
    assert isinstance(greatest, Operation) and isinstance(total, Operation)
    product = total.operands[1].owner
    assert isinstance(product, Operation) and isinstance(add, Operation)
    weight, value = (operand.owner for operand in product.operands)
    assert isinstance(weight, Operation) and isinstance(value, memref.LoadOp)
    queries = operand_of(loads[0], row, depth, outer, outermost)
    against = operand_of(loads[1], key, depth, outer, outermost)
    values = operand_of(value, column, key, outer, outermost)
    if queries is None or against is None or values is None:
        return None
    between: list[Operation] = []
    op = dot.next_op
    while op is not None and op is not greatest:
        between.append(op)
        op = op.next_op
    scores = Contraction(dot, (), row, key, queries, against, multiply, add)
    score = greatest.operands[1]
    return Attention(keys, scores, tuple(between), score, greatest, weight, values)


class AttentionWriter(TileWriter):
    """Writes the kernel."""

    def __init__(self, attention: Attention, *common: Any):
        super().__init__(attention.scores, *common)
        self.attention = attention
        self.element = Float32Type()

    def write(self, epilogue: Sequence[Operation]) -> None:
        body, a = self.body, self.attention
        tile = MemRefType(self.element, [DEPTH, _LINE], memory_space=gpu.WORKGROUP)
        self.queries, self.others = self.shared(tile), self.shared(tile)
        weights = MemRefType(self.element, [KEYS, _LINE], memory_space=gpu.WORKGROUP)
        self.weights = self.shared(weights)
        self.row, self.column = (
            self.index(body, arith.MuliOp, self.index(body, op, self.thread, SIDE), PART)
            for op in (arith.DivUIOp, arith.RemUIOp)
        )
        self.lowest = body.constant(float("-inf"), self.element)
        self.zero = body.constant(0.0, self.element)
        self._fill_columns(body, self.c.left, self.queries, self.first[0], self.extents[0])
        carried = [
            *[self.lowest] * PART,
            *[self.zero] * PART,
            *[self.zero] * (_GROUPS * PART * PART),
        ]
        causal = is_causal(a.score, self.c.rows, self.c.columns)
        end = a.keys.ub
        if causal:
            next_rows = self.index(body, arith.AddiOp, self.first[0], ROWS)
            end = body.value(arith.MinUIOp, (next_rows, end), INDEX)
        inside = Block(arg_types=[INDEX, *[self.element] * len(carried)])
        loop = scf.ForOp.create(
            operands=[body.index(0), end, body.index(KEYS), *carried],
            result_types=[self.element] * len(carried),
            regions=[Region(inside)],
        )
        body.insert(loop)
        builder = Builder(inside, location=a.keys.location)
        builder.create(scf.YieldOp, self._step(builder, *inside.args))
        sums = [
            self._over_row(arith.AddfOp, body, one, {}) for one in loop.results[PART : 2 * PART]
        ]
        results: Sequence[SSAValue] = loop.results[2 * PART :]
        if causal:
            found = self._not_numbers(end)
            results = [
                body.value(
                    arith.AddfOp,
                    (result, found[number // PART**2 * PART + number % PART]),
                    self.element,
                )
                for number, result in enumerate(results)
            ]
        divide = epilogue[0]
        for number, result in enumerate(results):
            group, u, v = number // PART**2, number // PART % PART, number % PART
            row = self.index(body, arith.AddiOp, self.row, u)
            column = self.index(body, arith.AddiOp, self.column, group * KEYS + v)
            done = body.value(arith.DivfOp, (result, sums[u]), self.element, **divide.properties)
            self._store(epilogue[1:], divide.results[0], row, column, done)

    def _store(
        self,
        epilogue: Sequence[Operation],
        old: SSAValue,
        row: SSAValue,
        column: SSAValue,
        value: SSAValue,
    ) -> None:
        """What the program does with one result, if it is one."""
        body = self.body
        i = self.add(body, self.first[0], row)
        block = Block()
        inside = self.within(body, (i, self.extents[0]), (column, self.extents[1]))
        body.insert(scf.IfOp.create(operands=[inside], regions=[Region(block), Region()]))
        mapper = {self.c.rows: i, self.attention.values.row: column, old: value, **self.outer}
        for op in epilogue:
            append(block, op.clone(mapper))
        append(block, create(scf.YieldOp, location=body.location))

    def _step(self, builder: Builder, start: SSAValue, *carried: SSAValue) -> list[SSAValue]:
        """Do the keys from `start` on."""
        a = self.attention
        greatest, sums, results = (
            list(carried[:PART]),
            list(carried[PART : 2 * PART]),
            list(carried[2 * PART :]),
        )
        builder.create(gpu.BarrierOp, ())
        self._fill_columns(builder, self.c.right, self.others, start, a.keys.ub)
        builder.create(gpu.BarrierOp, ())
        scores = self._scores(builder, start)
        factors: list[SSAValue] = []
        weights: list[list[SSAValue]] = []
        subtract, exponential = a.weight.operands[0].owner, a.weight
        assert isinstance(subtract, Operation)

        def exp(left: SSAValue, right: SSAValue) -> SSAValue:
            rest = builder.value(arith.SubfOp, (left, right), self.element, **subtract.properties)
            return builder.value(math.ExpOp, (rest,), self.element, **exponential.properties)

        for u in range(PART):
            flags = a.greatest.properties
            new = scores[u * PART]
            for other in scores[u * PART + 1 : (u + 1) * PART]:
                new = builder.value(arith.MaximumfOp, (new, other), self.element, **flags)
            new = self._over_row(arith.MaximumfOp, builder, new, flags)
            new = builder.value(arith.MaximumfOp, (greatest[u], new), self.element, **flags)
            # Nothing is taken from a row that has no score yet.
            none = builder.value(
                arith.CmpfOp,
                (new, self.lowest),
                IntegerType(1),
                predicate=IntegerAttr(arith.CMPF_PREDICATES["oeq"], i64),
            )
            base = builder.value(arith.SelectOp, (none, self.zero, new), self.element)
            factors.append(exp(greatest[u], base))
            weights.append([exp(one, base) for one in scores[u * PART : (u + 1) * PART]])
            greatest[u] = new
            total = self._times(builder, sums[u], factors[u])
            for one in weights[u]:
                total = builder.value(arith.AddfOp, (total, one), self.element)
            sums[u] = total
        for v in range(PART):
            line = builder.value(
                vector.FromElementsOp, [row[v] for row in weights], VectorType(self.element, [PART])
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
            self._times(builder, one, factors[number // PART % PART])
            for number, one in enumerate(results)
        ]
        results = [
            one
            for group in range(_GROUPS)
            for one in self._add_values(builder, group, scaled[group * size : (group + 1) * size])
        ]
        return [*greatest, *sums, *results]

    def _not_numbers(self, start: SSAValue) -> list[SSAValue]:
        """For each column of the thread's: NaN where a value from a key on is infinite or NaN.

        The 16 threads of a column look at a key each; they tell each other by shared memory.
        """
        a, body = self.attention, self.body
        columns = [
            self.index(body, arith.AddiOp, self.column, group * KEYS + v)
            for group in range(_GROUPS)
            for v in range(PART)
        ]
        number = self.index(body, arith.DivUIOp, self.thread, SIDE)
        inside = Block(arg_types=[INDEX, *[self.element] * len(columns)])
        first = self.add(body, start, number)
        loop = scf.ForOp.create(
            operands=[first, a.keys.ub, body.index(SIDE), *[self.zero] * len(columns)],
            result_types=[self.element] * len(columns),
            regions=[Region(inside)],
        )
        body.insert(loop)
        within = Builder(inside, location=a.keys.location)
        key = inside.args[0]
        found: list[SSAValue] = list(inside.args[1:])
        for at, column in enumerate(columns):
            there = self.less(within, column, self.extents[1])
            subscripts = self._subscripts(within, a.values, column, key)
            value = self._read_or_zero(within, there, a.values.buffer, subscripts)
            rest = within.value(arith.SubfOp, (value, value), self.element)
            found[at] = within.value(arith.AddfOp, (found[at], rest), self.element)
        within.create(scf.YieldOp, found)
        body.create(gpu.BarrierOp, ())
        for at, one in enumerate(loop.results):
            line = self.index(body, arith.AddiOp, number, at // PART * SIDE)
            column = self.index(body, arith.AddiOp, self.column, at % PART)
            places = (one, self.weights, line, column)
            body.create(memref.StoreOp, places, nontemporal=_FALSE)
        body.create(gpu.BarrierOp, ())
        sums: list[SSAValue] = []
        for at in range(len(columns)):
            column = self.index(body, arith.AddiOp, self.column, at % PART)
            total = self.zero
            for other in range(SIDE):
                place = (self.weights, body.index(at // PART * SIDE + other), column)
                one = body.value(memref.LoadOp, place, self.element, nontemporal=_FALSE)
                total = body.value(arith.AddfOp, (total, one), self.element)
            sums.append(total)
        return sums

    def _times(self, builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
        return builder.value(arith.MulfOp, (left, right), self.element)

    def _scores(self, builder: Builder, start: SSAValue) -> list[SSAValue]:
        """The scores of a thread's rows and keys."""
        a, c = self.attention, self.c
        (init,) = c.loop.iter_args
        products = self._products(
            builder, c.loop.ub, [init] * PART**2, self.queries, self.others, lambda b, k: k
        )
        scores: list[SSAValue] = []
        for number, product in enumerate(products):
            row = self.index(builder, arith.AddiOp, self.row, number // PART)
            i = self.add(builder, self.first[0], row)
            column = self.index(builder, arith.AddiOp, self.column, number % PART)
            j = self.add(builder, start, column)
            there, beyond = Block(), Block()
            inside = self.within(builder, (i, self.extents[0]), (j, a.keys.ub))
            mapper = {c.rows: i, c.columns: j, c.loop.results[0]: product, **self.outer}
            for op in a.between:
                append(there, op.clone(mapper))
            score = mapper.get(a.score, a.score)
            append(there, create(scf.YieldOp, (score,), location=builder.location))
            append(beyond, create(scf.YieldOp, (self.lowest,), location=builder.location))
            choice = scf.IfOp.create(
                operands=[inside],
                result_types=[self.element],
                regions=[Region(there), Region(beyond)],
            )
            scores.append(builder.insert(choice).results[0])
        return scores

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
        exists = self.less(builder, builder.index(group * KEYS), self.extents[1])
        choice = scf.IfOp.create(
            operands=[exists],
            result_types=[self.element] * len(results),
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
        line: Any,
    ) -> list[SSAValue]:
        """Add up the products of four elements of a line by four of another one, for all lines.

        Several lines are written out where their number is known.
        """
        types = [self.element] * len(inits)
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
                product = within.value(arith.MulfOp, pair, self.element, **c.multiply.properties)
                operands = (sums[place], product)
                sums[place] = within.value(arith.AddfOp, operands, self.element, **c.add.properties)
        within.create(scf.YieldOp, sums)
        return list(loop.results)

    def _read(
        self, builder: Builder, tile: SSAValue, line: SSAValue, at: SSAValue
    ) -> list[SSAValue]:
        """Four neighbours of a line."""
        type_ = VectorType(self.element, [PART])
        group = builder.create(vector.LoadOp, (tile, line, at), (type_,), nontemporal=_FALSE)
        group.attributes["alignment"] = IntegerAttr(4 * PART, i64)
        return [
            builder.value(
                vector.ExtractOp,
                group.results,
                self.element,
                static_position=DenseArrayBase.from_list(i64, [number]),
            )
            for number in range(PART)
        ]

    def _over_row(
        self, op: type[Operation], builder: Builder, value: SSAValue, flags: Any
    ) -> SSAValue:
        """What the 16 threads of a row have, combined, for each of them."""
        mode = gpu.ShuffleModeAttr(gpu.ShuffleMode.XOR)
        width = builder.constant(32, i32)
        offset = SIDE // 2
        while offset:
            operands = (value, builder.constant(offset, i32), width)
            results = (self.element, IntegerType(1))
            other = builder.create(gpu.ShuffleOp, operands, results, mode=mode).results[0]
            value = builder.value(op, (value, other), self.element, **flags)
            offset //= 2
        return value

    # To shared memory

    def _fill_columns(
        self, builder: Builder, operand: Operand, tile: SSAValue, first: SSAValue, extent: SSAValue
    ) -> None:
        """Rows of an operand become the columns of a tile, as deep as they are."""
        within, number, store = self._elements(builder, ROWS)
        depth = self.index(within, arith.RemUIOp, number, DEPTH)
        row = self.index(within, arith.DivUIOp, number, DEPTH)
        i = self.add(within, first, row)
        inside = self.within(within, (i, extent), (depth, self.c.loop.ub))
        subscripts = self._subscripts(within, operand, i, depth)
        value = self._read_or_zero(within, inside, operand.buffer, subscripts)
        store(value, tile, depth, row)

    def _fill_values(self, builder: Builder, start: SSAValue) -> None:
        """Rows of values, in lines of 64 columns."""
        a = self.attention
        within, number, store = self._elements(builder, KEYS)
        column = self.index(within, arith.RemUIOp, number, DEPTH)
        key = self.index(within, arith.DivUIOp, number, DEPTH)
        j = self.add(within, start, key)
        inside = self.within(within, (j, a.keys.ub), (column, self.extents[1]))
        subscripts = self._subscripts(within, a.values, column, j)
        value = self._read_or_zero(within, inside, a.values.buffer, subscripts)
        line = self.index(within, arith.DivUIOp, number, KEYS)
        store(value, self.others, line, self.index(within, arith.RemUIOp, number, KEYS))

    def _elements(self, builder: Builder, rows: int) -> tuple[Builder, SSAValue, Any]:
        """A loop over the elements that a thread copies of rows, and what ends its body."""
        inside = Block(arg_types=[INDEX])
        operands = [self.thread, builder.index(rows * DEPTH), builder.index(SIDE * SIDE)]
        builder.insert(scf.ForOp.create(operands=operands, regions=[Region(inside)]))
        within = Builder(inside, location=builder.location)

        def store(value: SSAValue, tile: SSAValue, *place: SSAValue) -> None:
            within.create(memref.StoreOp, (value, tile, *place), nontemporal=_FALSE)
            within.create(scf.YieldOp, ())

        return within, inside.args[0], store
