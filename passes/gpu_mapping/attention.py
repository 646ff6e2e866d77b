"""Attention as one kernel: scores are never in memory, of each row a maximum and a sum are kept.

    for i, d:                                |  a block for some rows and up to 128 columns d:
      m, l, o = -inf, 0, 0                   |    rows of q → shared memory
      for j:                                 |    for each tile of keys:
        t = f(sum_k q[i, k] * key[j, k])     |      keys → shared memory;  scores
        m' = max(m, t)                       |      m' by shuffles;  p = exp(t - m')
        p = exp(t - m');  a = exp(m - m')    |      values → shared memory
        l = l * a + p                        |      acc = acc * a + p * values
        o = o * a + p * value[j, d]          |    result(i, d, acc / l)
      result(i, d, o / l)                    |

Who multiplies: threads (`attention_threads.py`) or tensor cores (`attention_tensor_cores.py`). Rows
of queries stay where they are not too deep; otherwise slices of them come with those of the keys.
Where there are more columns, as many blocks do the same scores.

Of causal attention (`causal.py`) a block does no keys that all its rows are masked from. Of their
values, which NumPy multiplies by 0, what is no number is still found: `v - v` is added, which is 0
or NaN as `0 * v` is.

What lies beyond the keys has the score -inf, and beyond the rows nothing is stored.

T. Dao et al., FlashAttention: fast and memory-efficient exact attention with IO-awareness, 2022.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.dialects import math, memref, scf
from xdsl.dialects.builtin import IntegerAttr, IntegerType, MemRefType, i32, i64
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import arith, gpu
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, create
from ...dialects.structure import is_inside
from ..affine_loops.analysis import is_pure
from ..affine_loops.regions import element_bytes
from .causal import is_causal
from .contraction import Contraction, Operand, TileWriter, operand_of
from .results import Neighbours, finish

_FALSE = IntegerAttr(0, IntegerType(1))

COLUMNS = 128
"""Of results that a block has, at most."""

SLICE = 128
"""The depth of queries and keys that is in shared memory at a time, where it is not known."""

# Columns that a thread looks at when it looks for what is no number.
_RUN = 8


@dataclass(frozen=True)
class Attention:
    """What a nest of loops over rows and columns is: see above.

    Attributes:
        keys: the loop over them.
        scores: the product that they are computed from, for each row and key.
        between: what is done to it, and the score that it gives.
        greatest, weight: the ops that find `m'` and `p`, before it is rounded to be multiplied.
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
    def element(self) -> Attribute:
        """The type of what is multiplied."""
        return self.scores.element

    @property
    def depth(self) -> int | None:
        """How many products are added up for a score, where that is known beforehand."""
        return arith.constant_value(self.scores.loop.ub)


def find_attention(nest: Sequence[scf.ParallelOp]) -> Attention | None:
    """The attention that a nest is which `gpu-fuse-attention` has made."""
    *outer, row, column = (loop.body.block.args[0] for loop in nest)
    outermost = nest[0]
    keys = next((op for op in nest[-1].body.block.ops if isinstance(op, scf.ForOp)), None)
    if keys is None or len(keys.results) != 3:
        return None
    key = keys.body.block.args[0]
    dot = next((op for op in keys.body.block.ops if isinstance(op, scf.ForOp)), None)
    if dot is None or any(is_inside(end, outermost) for end in (keys.ub, dot.ub)):
        return None
    loads = [op for op in dot.body.block.ops if isinstance(op, memref.LoadOp)]
    add = dot.body.block.last_op.operands[0].owner  # pyright: ignore
    multiply = next(op for op in dot.body.block.ops if isinstance(op, arith.MulfOp))
    depth = dot.body.block.args[0]
    greatest, _, total = (value.owner for value in keys.body.block.last_op.operands)  # pyright: ignore
    assert isinstance(greatest, Operation) and isinstance(total, Operation)
    product = total.operands[1].owner
    assert isinstance(product, Operation) and isinstance(add, Operation)
    weight, value = (_wide(operand) for operand in product.operands)
    assert isinstance(weight, Operation) and isinstance(value, memref.LoadOp)
    queries = operand_of(loads[0], row, depth, outer, outermost)
    against = operand_of(loads[1], key, depth, outer, outermost)
    if queries is None or against is None:
        queries = operand_of(loads[1], row, depth, outer, outermost)
        against = operand_of(loads[0], key, depth, outer, outermost)
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


def _wide(value: SSAValue) -> Operation | Block:
    """What computes a factor, before it is rounded to 16 bits, and from there extended."""
    op = value.owner
    while isinstance(op, arith.ExtFOp | arith.TruncFOp):
        op = op.operands[0].owner
    return op


class AttentionWriter(TileWriter):
    """What kernels of attention share.

    Args:
        kept: whether rows of queries are kept, which are no deeper than a slice then.

    Attributes:
        threads: of a block.
        type: of scores and sums.
        end: of the keys that the block does.
    """

    threads: int
    end: SSAValue

    def __init__(self, kept: bool, attention: Attention, *common: Any):
        super().__init__(attention.scores, *common)
        self.kept = kept
        self.attention = attention
        self.type = self.c.type
        self.lowest = self.body.constant(float("-inf"), self.type)
        self.zero = self.body.constant(0.0, self.type)
        self.causal = is_causal(attention.score, self.c.rows, self.c.columns)
        pure = all(is_pure(op) and not op.regions for op in attention.between)
        self.everywhere = pure and not any(_may_fail(op) for op in attention.between)

    def last_key(self, rows: int) -> SSAValue:
        """Where the keys end that any of so many rows of the block looks at."""
        end = self.attention.keys.ub
        if not self.causal:
            return end
        next_rows = self.index(self.body, arith.AddiOp, self.first[0], rows)
        return self.body.value(arith.MinUIOp, (next_rows, end), INDEX)

    # Scores and weights

    def score(self, builder: Builder, i: SSAValue, j: SSAValue, product: SSAValue) -> SSAValue:
        """The score of a row and a key, -inf where there is no such key."""
        a = self.attention
        mapper = {self.c.rows: i, self.c.columns: j, self.c.loop.results[0]: product, **self.outer}
        if self.everywhere:
            for op in a.between:
                builder.insert(op.clone(mapper))
            score = mapper.get(a.score, a.score)
            exists = self.less(builder, j, a.keys.ub)
            return builder.value(arith.SelectOp, (exists, score, self.lowest), self.type)
        there, beyond = Block(), Block()
        inside = self.within(builder, (i, self.extents[0]), (j, a.keys.ub))
        for op in a.between:
            append(there, op.clone(mapper))
        score = mapper.get(a.score, a.score)
        append(there, create(scf.YieldOp, (score,), location=builder.location))
        append(beyond, create(scf.YieldOp, (self.lowest,), location=builder.location))
        choice = scf.IfOp.create(
            operands=[inside], result_types=[self.type], regions=[Region(there), Region(beyond)]
        )
        return builder.insert(choice).results[0]

    def weigh(
        self,
        builder: Builder,
        greatest: SSAValue,
        total: SSAValue,
        scores: Sequence[SSAValue],
        lanes: int,
    ) -> tuple[SSAValue, SSAValue, SSAValue, list[SSAValue]]:
        """What the scores of a row change, of which so many neighbouring lanes have some each.

        Returns:
            the greatest score so far, the thread's part of the sum of weights, what the results so
            far are multiplied by, and the weights, as they are multiplied.
        """
        a = self.attention
        subtract, exponential = a.weight.operands[0].owner, a.weight
        assert isinstance(subtract, Operation)

        def exp(left: SSAValue, right: SSAValue) -> SSAValue:
            rest = builder.value(arith.SubfOp, (left, right), self.type, **subtract.properties)
            return builder.value(math.ExpOp, (rest,), self.type, **exponential.properties)

        flags = a.greatest.properties
        new = scores[0]
        for other in scores[1:]:
            new = builder.value(arith.MaximumfOp, (new, other), self.type, **flags)
        new = self.over_row(arith.MaximumfOp, builder, new, lanes, flags)
        new = builder.value(arith.MaximumfOp, (greatest, new), self.type, **flags)
        # Nothing is taken from a row that has no score yet.
        none = builder.value(
            arith.CmpfOp,
            (new, self.lowest),
            IntegerType(1),
            predicate=IntegerAttr(arith.CMPF_PREDICATES["oeq"], i64),
        )
        base = builder.value(arith.SelectOp, (none, self.zero, new), self.type)
        factor = exp(greatest, base)
        weights = [exp(one, base) for one in scores]
        total = self.times(builder, total, factor)
        if self.type != a.element:
            weights = [builder.value(arith.TruncFOp, (one,), a.element) for one in weights]
        for one in weights:
            if self.type != a.element:
                one = builder.value(arith.ExtFOp, (one,), self.type)
            total = builder.value(arith.AddfOp, (total, one), self.type)
        return new, total, factor, weights

    def over_row(
        self, op: type[Operation], builder: Builder, value: SSAValue, lanes: int, flags: Any
    ) -> SSAValue:
        """What so many neighbouring lanes have, combined, for each of them."""
        mode = gpu.ShuffleModeAttr(gpu.ShuffleMode.XOR)
        width = builder.constant(32, i32)
        offset = lanes // 2
        while offset:
            operands = (value, builder.constant(offset, i32), width)
            results = (self.type, IntegerType(1))
            other = builder.create(gpu.ShuffleOp, operands, results, mode=mode).results[0]
            value = builder.value(op, (value, other), self.type, **flags)
            offset //= 2
        return value

    def times(self, builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
        return builder.value(arith.MulfOp, (left, right), self.type)

    # Results

    def store(
        self,
        epilogue: Sequence[Operation],
        groups: Sequence[tuple[SSAValue, SSAValue, SSAValue, Sequence[SSAValue]]],
    ) -> None:
        """What the program does with results.

        Args:
            groups: of neighbours in a row each: the row and the first column in the tile, the sum
                of the row's weights, and what is divided by it.
        """
        body = self.body
        find = self._not_numbers() if self.causal else None
        found: dict[tuple[SSAValue, int], SSAValue] = {}
        divide = epilogue[0]
        self.names = (self.c.rows, self.attention.values.row, divide.results[0])
        done: list[Neighbours] = []
        for row, column, total, values in groups:
            results: list[SSAValue] = []
            for at, value in enumerate(values):
                if find is not None:
                    if (column, at) not in found:
                        found[column, at] = find(self.index(body, arith.AddiOp, column, at))
                    value = body.value(arith.AddfOp, (value, found[column, at]), self.type)
                results.append(
                    body.value(arith.DivfOp, (value, total), self.type, **divide.properties)
                )
            done.append(Neighbours(row, column, results))
        finish(self, epilogue[1:], done)

    def _not_numbers(self) -> Any:
        """What finds, for a column of the tile, NaN where a value behind the block's keys is none.

        Threads have eight columns each, of some of the keys; they tell each other by shared memory.
        """
        a, body = self.attention, self.body
        of_row = COLUMNS // _RUN
        rows = self.threads // of_row
        found_type = MemRefType(self.type, [rows, COLUMNS], memory_space=gpu.WORKGROUP)
        memory = self.shared(found_type)
        number = self.index(body, arith.DivUIOp, self.thread, of_row)
        place = self.index(body, arith.RemUIOp, self.thread, of_row)
        place = self.index(body, arith.MuliOp, place, _RUN)
        columns = [self.index(body, arith.AddiOp, place, at) for at in range(_RUN)]
        inside = Block(arg_types=[INDEX, *[self.type] * _RUN])
        loop = scf.ForOp.create(
            operands=[
                self.add(body, self.end, number),
                a.keys.ub,
                body.index(rows),
                *[self.zero] * _RUN,
            ],
            result_types=[self.type] * _RUN,
            regions=[Region(inside)],
        )
        body.insert(loop)
        within = Builder(inside, location=a.keys.location)
        key, *others = inside.args
        found: list[SSAValue] = [*others]
        for at, column in enumerate(columns):
            d = self.add(within, self.first[1], column)
            there = self.less(within, d, self.extents[1])
            subscripts = self._subscripts(within, a.values, d, key)
            value = self._read_or_zero(within, there, a.values.buffer, subscripts)
            if self.type != a.element:
                value = within.value(arith.ExtFOp, (value,), self.type)
            rest = within.value(arith.SubfOp, (value, value), self.type)
            found[at] = within.value(arith.AddfOp, (found[at], rest), self.type)
        within.create(scf.YieldOp, found)
        for column, one in zip(columns, loop.results, strict=True):
            body.create(memref.StoreOp, (one, memory, number, column), nontemporal=_FALSE)
        body.create(gpu.BarrierOp, ())

        def find(column: SSAValue) -> SSAValue:
            total = self.zero
            for row in range(rows):
                place = (memory, body.index(row), column)
                one = body.value(memref.LoadOp, place, self.type, nontemporal=_FALSE)
                total = body.value(arith.AddfOp, (total, one), self.type)
            return total

        return find


def _may_fail(op: Operation) -> bool:
    """Whether there are operands for which a processor stops: division of integers by 0."""
    return op.name.startswith("arith.") and op.name.endswith(("divsi", "divui", "remsi", "remui"))


def found_bytes(element: Attribute, threads: int) -> int:
    """Shared memory that causal attention needs, to find what is no number."""
    return threads * _RUN * max(element_bytes(element), 4)
