"""Operands of tensor cores: slices come to shared memory, and lanes read their parts of matrices.

A slice is copied in pieces of 16 bytes, which go to shared memory by themselves; of a piece that
reaches beyond the operand the rest is 0. That needs rows that begin at multiples of 16 bytes, which
is asked for when the kernel runs; where it is not so, elements are copied one by one. Between the
rows of a tile there are 16 bytes of nothing, so that the eight rows that a matrix is read by lie in
different banks.
"""

from __future__ import annotations

from dataclasses import dataclass
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
from xdsl.ir import Block, Region, SSAValue

from ...dialects import arith, gpu, nvgpu, vector
from ...dialects.build import INDEX, Builder
from ..affine_loops.regions import element_bytes
from .contraction import Operand, TileWriter

WARP = 32

_FALSE = IntegerAttr(0, IntegerType(1))
_WRAPS = arith.IntegerOverflowAttr("none")

HALF_ROWS = 8
"""Of the matrices that fragments consist of."""


@dataclass(frozen=True)
class Side:
    """One operand of a product: where it comes from, and where its slices lie.

    Attributes:
        width: rows of the left operand, columns of the right one, in a slice.
        depth: of a slice.
        first, extent: of those rows or columns, the first one in the tile, and how many there are.
        end: of the operand's depth.
        warp: the first row or column of the warp's in the tile.
        aligned: whether its rows begin at multiples of 16 bytes; None where they may not.
        is_left: whether it is the left one.
    """

    operand: Operand
    width: int
    depth: int
    first: SSAValue
    extent: SSAValue
    end: SSAValue
    warp: SSAValue
    buffer: SSAValue
    aligned: SSAValue | None
    is_left: bool


class FragmentWriter(TileWriter):
    """What kernels share whose warps multiply by tensor cores.

    Attributes:
        threads: of a block.
        lane: the number of the thread in its warp.
        piece: elements that are copied at once.
        product: what a warp multiplies at once: `rows` by `columns`, `depth` deep.
    """

    threads: int
    lane: SSAValue

    def __init__(self, *common: Any):
        super().__init__(*common)
        self.piece = nvgpu.COPIED_BYTES // element_bytes(self.c.element)
        self.product = nvgpu.PRODUCTS[type(self.c.element)]
        self.rows, self.columns, self.depth = self.product.shape

    def warp_of_block(self) -> SSAValue:
        """The number of the warp; `lane` is set."""
        self.lane = self.index(self.body, arith.RemUIOp, self.thread, WARP)
        return self.index(self.body, arith.DivUIOp, self.thread, WARP)

    # Slices come to shared memory

    def side(
        self,
        operand: Operand,
        width: int,
        depth: int,
        stages: int,
        first: SSAValue,
        extent: SSAValue,
        end: SSAValue,
        warp: SSAValue,
        is_left: bool,
        gap: int | None = None,
    ) -> Side:
        """An operand, with memory for so many of its slices, and so many elements between rows."""
        along, across = (depth, width) if operand.is_contiguous_along_depth else (width, depth)
        # Between rows, so that what is read at once lies in different banks.
        if gap is None:
            gap = self.piece if self.by_matrices(operand) else self.gap
        type_ = MemRefType(
            self.c.element, [stages, across, along + gap], memory_space=gpu.WORKGROUP
        )
        aligned = self.rows_are_aligned(operand)
        buffer = self.shared(type_)
        return Side(
            operand, width, depth, first, extent, end, warp, buffer, aligned, is_left=is_left
        )

    def fill(self, builder: Builder, side: Side, stage: SSAValue, start: SSAValue) -> None:
        """Begin to copy the slice of an operand that begins at a depth."""
        by_elements = Block()
        within = Builder(by_elements, location=builder.location)
        self._fill_by_elements(within, side, stage, start)
        if side.aligned is None:
            for op in list(by_elements.ops):
                op.detach()
                builder.insert(op)
            return
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

    def _place(
        self, builder: Builder, side: Side, start: SSAValue, far: SSAValue, near: SSAValue
    ) -> tuple[SSAValue, SSAValue]:
        """Row (or column) and depth, in the operand, of an element of a slice."""
        depth, row = (near, far) if side.operand.is_contiguous_along_depth else (far, near)
        return self.add(builder, side.first, row), self.add(builder, start, depth)

    def _fill_by_pieces(
        self, builder: Builder, side: Side, stage: SSAValue, start: SSAValue
    ) -> None:
        operand = side.operand
        by_depth = operand.is_contiguous_along_depth
        pieces = (side.depth if by_depth else side.width) // self.piece
        zero, most = builder.index(0), builder.index(self.piece)
        for part in range(side.width * side.depth // self.piece // self.threads):
            number = self.index(builder, arith.AddiOp, self.thread, part * self.threads)
            piece = self.index(builder, arith.RemUIOp, number, pieces)
            near = self.index(builder, arith.MuliOp, piece, self.piece)
            far = self.index(builder, arith.DivUIOp, number, pieces)
            row, depth = self._place(builder, side, start, far, near)
            along, across = (depth, row) if by_depth else (row, depth)
            end, edge = side.end, side.extent
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
            subscripts = self._subscripts(builder, operand, row, depth)
            builder.create(
                nvgpu.DeviceAsyncCopyOp,
                (side.buffer, stage, far, near, operand.buffer, *subscripts, count),
                (nvgpu.TOKEN,),
                dstElements=IntegerAttr(self.piece, INDEX),
                bypassL1=UnitAttr(),
                operandSegmentSizes=DenseArrayBase.from_list(i32, [1, 3, 1, len(subscripts), 1]),
            )

    def _fill_by_elements(
        self, builder: Builder, side: Side, stage: SSAValue, start: SSAValue
    ) -> None:
        operand = side.operand
        line = side.depth if operand.is_contiguous_along_depth else side.width
        inside = Block(arg_types=[INDEX])
        within = Builder(inside, location=builder.location)
        operands = [
            self.thread,
            builder.index(side.width * side.depth),
            builder.index(self.threads),
        ]
        builder.insert(scf.ForOp.create(operands=operands, regions=[Region(inside)]))
        (number,) = inside.args
        near = self.index(within, arith.RemUIOp, number, line)
        far = self.index(within, arith.DivUIOp, number, line)
        row, depth = self._place(within, side, start, far, near)
        exists = self.within(within, (row, side.extent), (depth, side.end))
        subscripts = self._subscripts(within, operand, row, depth)
        value = self._read_or_zero(within, exists, operand.buffer, subscripts)
        places = (value, side.buffer, stage, far, near)
        within.create(memref.StoreOp, places, nontemporal=_FALSE)
        within.create(scf.YieldOp, ())

    # Fragments are read, and multiplied

    def by_matrices(self, operand: Operand) -> bool:
        """Whether fragments can be read by matrices, which are transposed only by 16 bits."""
        bits = 8 * element_bytes(self.c.element)
        return bits == 16 or (bits == 32 and operand.is_contiguous_along_depth)

    @property
    def gap(self) -> int:
        """Elements between rows where lanes read one by one, four of a row of eight rows.

        Rows of 32 banks would have them in the same ones; of f64, half a warp reads at a time.
        """
        return 4 if element_bytes(self.c.element) == 8 else 8

    def fragments(
        self, builder: Builder, side: Side, stage: SSAValue, count: int, depth: SSAValue
    ) -> list[SSAValue]:
        """What a lane has of so many rows', or columns', matrices of the warp's, at a depth."""
        step = self.rows if side.is_left else self.columns
        if not self.by_matrices(side.operand):
            return [
                self._fragment_by_elements(builder, side, stage, at * step, depth)
                for at in range(count)
            ]
        if side.is_left:
            return [self._fragment(builder, side, stage, at * step, depth) for at in range(count)]
        pairs = [
            self._fragment(builder, side, stage, at * step, depth) for at in range(0, count, 2)
        ]
        return [self._half(builder, pair, half) for pair in pairs for half in range(2)]

    def _fragment_by_elements(
        self, builder: Builder, side: Side, stage: SSAValue, at: int, depth: SSAValue
    ) -> SSAValue:
        """Lane l has row l / 4, depth l mod 4 of each matrix, those of the rows' halves first."""
        by_depth = side.operand.is_contiguous_along_depth
        size = self.rows if side.is_left else self.columns
        row = self.add(builder, side.warp, self.index(builder, arith.DivUIOp, self.lane, 4))
        in_depth = self.add(builder, self.index(builder, arith.RemUIOp, self.lane, 4), depth)
        elements: list[SSAValue] = []
        for deeper in range(0, self.depth, 4):
            for lower in range(0, size, HALF_ROWS):
                i = self.index(builder, arith.AddiOp, row, at + lower)
                k = self.index(builder, arith.AddiOp, in_depth, deeper)
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
        self, builder: Builder, side: Side, stage: SSAValue, at: int, depth: SSAValue
    ) -> SSAValue:
        """What a lane has of 16 rows, or columns, of the warp's from `at` on.

        Four matrices of 8 rows of 16 bytes: those of the left operand are first the rows' halves
        and then the depth's, of the right one first the depth's. Lanes 8n to 8n + 7 give the rows
        of matrix n as they lie in memory.
        """
        is_left, by_depth = side.is_left, side.operand.is_contiguous_along_depth
        lane = self.lane
        low = self.index(builder, arith.RemUIOp, lane, 8)
        first = self.index(builder, arith.DivUIOp, self.index(builder, arith.RemUIOp, lane, 16), 8)
        second = self.index(builder, arith.DivUIOp, lane, 16)
        in_row, in_depth = (first, second) if is_left else (second, first)
        in_row = self.index(builder, arith.MuliOp, in_row, HALF_ROWS)
        in_depth = self.index(builder, arith.MuliOp, in_depth, self.piece)
        if by_depth:
            in_row = self.add(builder, in_row, low)
        else:
            in_depth = self.add(builder, in_depth, low)
        row = self.add(builder, side.warp, self.index(builder, arith.AddiOp, in_row, at))
        along = self.add(builder, in_depth, depth)
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

    def multiply(
        self, builder: Builder, left: SSAValue, right: SSAValue, total: SSAValue
    ) -> SSAValue:
        return builder.value(
            nvgpu.MmaSyncOp,
            (left, right, total),
            total.type,
            mmaShape=nvgpu.mma_shape(self.c.element),
            **({"tf32Enabled": UnitAttr()} if self.c.element == f32 else {}),
        )
