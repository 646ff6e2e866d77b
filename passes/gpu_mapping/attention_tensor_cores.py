"""Attention by tensor cores: four warps have some rows each, whose weights stay in registers.

    rows of q → shared memory;  the first keys begin to be copied
    for each tile of keys:
      wait; barrier;  its values begin to be copied
      scores[u][v] = sum_k q[u] * key[v]       (mma.sync)
      greatest scores of rows, by two shuffles;  weights
      wait; barrier;  the next keys begin to be copied
      acc[u][d] = acc[u][d] * a + weights[u] * values[d]

A lane has two neighbouring scores of each row, and so it has the weights where the second product
needs them: of 16 bits as they are; of wider elements the key that stands in place k of a fragment
is another one, which is as good, where the lane reads the values of the same keys.

T. Dao, FlashAttention-2: faster attention with better parallelism and work partitioning, 2023.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import DenseArrayBase, IntegerAttr, IntegerType, VectorType, i64
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import arith, gpu, nvgpu, vector
from ...dialects.build import INDEX, Builder
from ..affine_loops.regions import element_bytes
from .attention import COLUMNS, SLICE, Attention, AttentionWriter, found_bytes
from .contraction import Tile
from .fragments import HALF_ROWS, WARP, FragmentWriter, Side

_WARPS = 4
_GROUP = 64
"""Columns that are left out together where there are none."""

_FALSE = IntegerAttr(0, IntegerType(1))


class Sizes(NamedTuple):
    """What is in shared memory at a time.

    Attributes:
        matrices: of rows that a warp has.
        keys: of a tile.
        slice: how deep queries and keys are at most.
    """

    matrices: int
    keys: int
    slice: int


# By the bytes of an element.
_SIZES = {2: Sizes(1, 64, 256), 4: Sizes(1, 32, 128), 8: Sizes(1, 32, 128)}


def sizes_of(element: Attribute) -> Sizes:
    return _SIZES[element_bytes(element)]


def tile_of(attention: Attention) -> Tile:
    element = attention.element
    rows = nvgpu.PRODUCTS[type(element)].shape[0] * sizes_of(element).matrices * _WARPS
    return Tile(rows, COLUMNS, _WARPS * WARP)


def shared_bytes(element: Attribute) -> int:
    """What a block needs, at most."""
    size, sizes = element_bytes(element), sizes_of(element)
    rows = nvgpu.PRODUCTS[type(element)].shape[0] * sizes.matrices * _WARPS
    gap = 8
    of_scores = (rows + sizes.keys) * (sizes.slice + gap)
    of_values = sizes.keys * (COLUMNS + gap)
    return size * (of_scores + of_values) + found_bytes(element, _WARPS * WARP)


class TensorAttentionWriter(AttentionWriter, FragmentWriter):
    """Writes the kernel."""

    threads = _WARPS * WARP

    def write(self, epilogue: Sequence[Operation]) -> None:
        body, a, c = self.body, self.attention, self.c
        sizes, known = sizes_of(a.element), a.depth
        self.down = sizes.matrices
        self.across = sizes.keys // self.columns
        warp = self.warp_of_block()
        rows = self.down * self.rows
        first = self.index(body, arith.MuliOp, warp, rows)
        zero = self.nowhere = body.index(0)
        # The deepest product is 16 deep, and all threads have pieces of as much.
        depth = sizes.slice if known is None else min(sizes.slice, max(-(-known // 16) * 16, 16))
        if known is None or not self.kept:
            depth = min(depth, SLICE)
        self.slice = depth
        queries = (c.left, rows * _WARPS, depth, 1, self.first[0], self.extents[0], c.loop.ub)
        self.queries = self.side(*queries, first, is_left=True)
        keys = (c.right, sizes.keys, depth, 1, zero, a.keys.ub, c.loop.ub)
        self.keys = self.side(*keys, zero, is_left=False)
        values = (a.values, COLUMNS, sizes.keys, 1, self.first[1], self.extents[1], a.keys.ub)
        self.values = self.side(*values, zero, is_left=False, gap=self._gap_of_values())
        self.end = self.last_key(rows * _WARPS)
        if self.kept:
            self.fill(body, self.queries, zero, zero)
            self._fill_keys(body, zero, zero)

        of_rows = self.down * self.product.total[0]
        across = COLUMNS // self.columns
        total = VectorType(self.product.sum, self.product.total)
        none = body.constant(0.0, total)
        carried = [
            *[self.lowest] * of_rows,
            *[self.zero] * of_rows,
            *[none] * (self.down * across),
        ]
        types = [one.type for one in carried]
        inside = Block(arg_types=[INDEX, *types])
        loop = scf.ForOp.create(
            operands=[zero, self.end, body.index(sizes.keys), *carried],
            result_types=types,
            regions=[Region(inside)],
        )
        body.insert(loop)
        builder = Builder(inside, location=a.keys.location)
        builder.create(scf.YieldOp, self._step(builder, inside.args[0], inside.args[1:]))

        group = self.index(body, arith.DivUIOp, self.lane, 4)
        row = self.add(body, first, group)
        column = self._pair(body)
        neighbours: list[tuple[SSAValue, SSAValue, SSAValue, Sequence[SSAValue]]] = []
        columns = [self.index(body, arith.AddiOp, column, v * self.columns) for v in range(across)]
        for at, one in enumerate(loop.results[of_rows : 2 * of_rows]):
            u, lower = divmod(at, self.product.total[0])
            whole = self.over_row(arith.AddfOp, body, one, 4, {})
            place = self.index(body, arith.AddiOp, row, u * self.rows + HALF_ROWS * lower)
            for v in range(across):
                accumulator = loop.results[2 * of_rows + u * across + v]
                results = self._elements(body, accumulator)[lower]
                neighbours.append((place, columns[v], whole, results))
        self.store(epilogue, neighbours)

    def _gap_of_values(self) -> int | None:
        """Between rows of values that lanes read by two; None where they read matrices."""
        return None if self.by_matrices(self.attention.values) else self.gap // 2

    def _pair(self, builder: Builder) -> SSAValue:
        """The first of the two neighbours that a lane has of eight."""
        in_group = self.index(builder, arith.RemUIOp, self.lane, 4)
        return self.index(builder, arith.MuliOp, in_group, 2)

    # To shared memory

    def _fill_keys(self, builder: Builder, start: SSAValue, depth: SSAValue) -> None:
        """Begin to copy a slice of keys; a group, with what was begun before."""
        self.fill(builder, replace(self.keys, first=start), self.nowhere, depth)
        self.token = builder.value(nvgpu.DeviceAsyncCreateGroupOp, (), nvgpu.TOKEN)

    def _wait(self, builder: Builder) -> None:
        """For all that was begun to be copied, by all threads."""
        builder.create(nvgpu.DeviceAsyncWaitOp, (self.token,), numGroups=nvgpu.groups(0))
        builder.create(gpu.BarrierOp, ())

    # Keys, a tile at a time

    def _step(
        self,
        builder: Builder,
        start: SSAValue,
        carried: Sequence[SSAValue],
    ) -> list[SSAValue]:
        """Do the keys from `start` on: greatest scores and sums of rows, and results."""
        of_rows = self.down * self.product.total[0]
        greatest, sums = list(carried[:of_rows]), list(carried[of_rows : 2 * of_rows])
        if self.kept:
            self._wait(builder)
        else:
            builder.create(gpu.BarrierOp, ())
        self.fill(builder, self.values, self.nowhere, start)
        self.token = builder.value(nvgpu.DeviceAsyncCreateGroupOp, (), nvgpu.TOKEN)
        products = self._scores(builder, start)
        lowers, neighbours = self.product.total
        columns = [
            self.add(builder, start, self.index(builder, arith.AddiOp, self._pair(builder), at))
            for v in range(self.across)
            for at in range(v * self.columns, v * self.columns + neighbours)
        ]
        group = self.index(builder, arith.DivUIOp, self.lane, 4)
        row = self.add(builder, self.add(builder, self.first[0], self.queries.warp), group)
        factors: list[SSAValue] = []
        weights: list[list[SSAValue]] = []
        for number in range(len(greatest)):
            u, lower = divmod(number, lowers)
            i = self.index(builder, arith.AddiOp, row, u * self.rows + lower * HALF_ROWS)
            own = products[u * self.across : (u + 1) * self.across]
            elements = [one for product in own for one in self._elements(builder, product)[lower]]
            scores = [
                self.score(builder, i, j, one) for j, one in zip(columns, elements, strict=True)
            ]
            greatest[number], sums[number], factor, row_weights = self.weigh(
                builder, greatest[number], sums[number], scores, 4
            )
            factors.append(factor)
            weights.append(row_weights)
        self._wait(builder)
        if self.kept:
            next_keys = self.index(builder, arith.AddiOp, start, sizes_of(self.c.element).keys)
            self._fill_keys(builder, next_keys, self.nowhere)
        results = self._add_values(builder, weights, factors, carried[2 * of_rows :])
        return [*greatest, *sums, *results]

    def _scores(self, builder: Builder, start: SSAValue) -> Sequence[SSAValue]:
        """The products of rows and keys."""
        total = VectorType(self.product.sum, self.product.total)
        inits = [builder.constant(0.0, total)] * (self.down * self.across)
        if self.kept:
            return self._slice(builder, self.c.loop.ub, inits)
        types = [total] * len(inits)
        inside = Block(arg_types=[INDEX, *types])
        loop = builder.insert(
            scf.ForOp.create(
                operands=[self.nowhere, self.c.loop.ub, builder.index(self.slice), *inits],
                result_types=types,
                regions=[Region(inside)],
            )
        )
        within = Builder(inside, location=builder.location)
        depth, *sums = inside.args
        within.create(gpu.BarrierOp, ())
        self.fill(within, self.queries, self.nowhere, depth)
        before = self.token
        self._fill_keys(within, start, depth)
        self._wait(within)
        self.token = before
        within.create(scf.YieldOp, self._slice(within, within.index(self.slice), sums))
        return loop.results

    def _slice(
        self, builder: Builder, count: SSAValue, sums: Sequence[SSAValue]
    ) -> Sequence[SSAValue]:
        """Add the products of what is in shared memory, so deep."""
        known = arith.constant_value(count)
        if known is not None:
            for depth in range(0, known, self.depth):
                sums = self._products(builder, builder.index(depth), sums)
            return sums
        types = [one.type for one in sums]
        inside = Block(arg_types=[INDEX, *types])
        loop = builder.insert(
            scf.ForOp.create(
                operands=[self.nowhere, count, builder.index(self.depth), *sums],
                result_types=types,
                regions=[Region(inside)],
            )
        )
        within = Builder(inside, location=builder.location)
        within.create(scf.YieldOp, self._products(within, inside.args[0], inside.args[1:]))
        return loop.results

    def _products(
        self, builder: Builder, depth: SSAValue, sums: Sequence[SSAValue]
    ) -> list[SSAValue]:
        left = self.fragments(builder, self.queries, self.nowhere, self.down, depth)
        right = self.fragments(builder, self.keys, self.nowhere, self.across, depth)
        return [
            self.multiply(builder, left[u], right[v], sums[u * self.across + v])
            for u in range(self.down)
            for v in range(self.across)
        ]

    # Values

    def _add_values(
        self,
        builder: Builder,
        weights: Sequence[Sequence[SSAValue]],
        factors: Sequence[SSAValue],
        results: Sequence[SSAValue],
    ) -> list[SSAValue]:
        """What there was, multiplied by the factor of its row, and the products of weights."""
        lowers = self.product.total[0]
        across = COLUMNS // self.columns
        together = _GROUP // self.columns
        scaled: list[SSAValue] = []
        for number, accumulator in enumerate(results):
            first = number // across * lowers
            elements = [
                self.times(builder, one, factors[first + lower])
                for lower, row in enumerate(self._elements(builder, accumulator))
                for one in row
            ]
            scaled.append(builder.value(vector.FromElementsOp, elements, accumulator.type))
        left = [
            self._weights(builder, weights[u * lowers : (u + 1) * lowers]) for u in range(self.down)
        ]
        for first in range(0, across, together):
            places = [u * across + first + v for u in range(self.down) for v in range(together)]
            there, beyond = Block(), Block()
            within = Builder(there, location=builder.location)
            before = [scaled[place] for place in places]
            done = self._group(within, first * self.columns, together, left, before)
            within.create(scf.YieldOp, done)
            Builder(beyond, location=builder.location).create(scf.YieldOp, before)
            column = self.index(builder, arith.AddiOp, self.first[1], first * self.columns)
            choice = scf.IfOp.create(
                operands=[self.less(builder, column, self.extents[1])],
                result_types=[one.type for one in before],
                regions=[Region(there), Region(beyond)],
            )
            for place, one in zip(places, builder.insert(choice).results, strict=True):
                scaled[place] = one
        return scaled

    def _group(
        self,
        builder: Builder,
        first: int,
        count: int,
        left: Sequence[Sequence[SSAValue]],
        sums: list[SSAValue],
    ) -> list[SSAValue]:
        """Add the products of weights and so many matrices of columns, from one on."""
        side = replace(self.values, warp=builder.index(first))
        for number in range(len(left[0])):
            right = self._fragments_of_values(builder, side, count, number)
            sums = [
                self.multiply(builder, left[u][number], right[v], sums[u * count + v])
                for u in range(self.down)
                for v in range(count)
            ]
        return sums

    def _weights(self, builder: Builder, rows: Sequence[Sequence[SSAValue]]) -> list[SSAValue]:
        """The fragments of the weights of a matrix's rows, one for each product along the keys."""
        size = element_bytes(self.c.element)
        # Two for each matrix of scores.
        pairs = [[row[at : at + 2] for row in rows] for at in range(0, len(rows[0]), 2)]
        type_ = VectorType(self.c.element, self.product.left)
        if size == 2:
            of_products = [
                [one for pair in pairs[at : at + 2] for row in pair for one in row]
                for at in range(0, len(pairs), 2)
            ]
        elif size == 4:
            of_products = [[row[at] for at in range(2) for row in pair] for pair in pairs]
        else:
            of_products = [[row[at] for row in pair] for pair in pairs for at in range(2)]
        return [builder.value(vector.FromElementsOp, elements, type_) for elements in of_products]

    def _fragments_of_values(
        self, builder: Builder, side: Side, count: int, number: int
    ) -> list[SSAValue]:
        """The fragments of values that a fragment of weights is multiplied by."""
        if element_bytes(self.c.element) == 2:
            depth = builder.index(number * self.depth)
            return self.fragments(builder, side, self.nowhere, count, depth)
        # Lane l has keys 2 (l mod 4) and the next of eight; at once, or one after the other.
        parts = self.product.right[0]
        by_depth = side.operand.is_contiguous_along_depth
        column = self.add(builder, side.warp, self.index(builder, arith.DivUIOp, self.lane, 4))
        key = self._pair(builder)
        first = number * self.depth if parts == 2 else number // 2 * 8 + number % 2
        fragments: list[SSAValue] = []
        for v in range(count):
            d = self.index(builder, arith.AddiOp, column, v * self.columns)
            elements: list[SSAValue] = []
            for at in range(parts):
                j = self.index(builder, arith.AddiOp, key, first + at)
                places = (d, j) if by_depth else (j, d)
                elements.append(
                    builder.value(
                        memref.LoadOp,
                        (side.buffer, self.nowhere, *places),
                        self.c.element,
                        nontemporal=_FALSE,
                    )
                )
            type_ = VectorType(self.c.element, self.product.right)
            fragments.append(builder.value(vector.FromElementsOp, elements, type_))
        return fragments

    def _elements(self, builder: Builder, matrix: SSAValue) -> list[list[SSAValue]]:
        """A lane's elements of a matrix of sums, by rows."""
        rows, neighbours = self.product.total
        return [
            [
                builder.value(
                    vector.ExtractOp,
                    (matrix,),
                    self.product.sum,
                    static_position=DenseArrayBase.from_list(i64, [row, at]),
                )
                for at in range(neighbours)
            ]
            for row in range(rows)
        ]
