"""A contraction by groups of four warps (sm_90a): the hardware copies and multiplies by itself.

    for i, j:                               |  a block for 128 × 256 results, two groups and a warp:
      s = init                              |    barriers: a slice is full, its place is empty
      for k: s += a[i, k] * b[k, j]         |    the warp's first lane, for each 64 of the depth:
      epilogue(i, j, s)                     |      wait until the place is empty
                                            |      begin to copy boxes of a and b (TMA)
                                            |    each group, 64 rows, for each 64 of the depth:
                                            |      wait until the slice is full
                                            |      begin acc += a * b            (wgmma)
                                            |      wait for the product before this one
                                            |      the place of its slice is empty
                                            |    wait for the last product
                                            |    epilogue of each result

Slices go round in as many places as there are stages. While a group waits for a slice, the product
before goes on. Boxes are copied by the description of the array that the host makes, a tensor map;
what lies beyond the array is 0. They are swizzled by lines of 128 bytes, so that neither copies nor
products meet bank conflicts. An operand that is contiguous along its rows is copied in blocks 64
wide, and multiplied transposed.

NVIDIA, CUTLASS: Efficient GEMM, "Warp specialization",
https://docs.nvidia.com/cutlass/media/docs/cpp/efficient_gemm.html
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    BFloat16Type,
    BoolAttr,
    DenseArrayBase,
    Float16Type,
    IntegerAttr,
    IntegerType,
    MemRefType,
    NoneAttr,
    VectorType,
    f32,
    i32,
    i64,
)
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects import arith, gpu, vector
from ...dialects import nvgpu_warpgroups as nvgpu
from ...dialects.build import INDEX, Builder
from ..errors import CompileError
from .contraction import Contraction, Operand, Tile, TileWriter
from .results import Neighbours, finish

WARP = 32
LINE = nvgpu.LINE
ALIGNMENT = 1024
"""Of a swizzled tile: eight lines, after which the pattern comes again."""

_I1 = IntegerType(1)


@dataclass(frozen=True)
class WarpgroupTile:
    """How a block does its part: the schedule of a contraction by groups of warps.

    Attributes:
        rows, columns: results of a block; each group has 64 of the rows.
        depth: of a slice: a line.
        stages: how many slices are in shared memory at a time.
    """

    rows: int
    columns: int
    depth: int
    stages: int

    @classmethod
    def parse(cls, text: str) -> WarpgroupTile:
        """From "128x256x64 4": results and depth, stages.

        Raises:
            CompileError: it cannot be read, or groups of warps cannot have such parts.
        """
        try:
            sizes, stages = text.split()
            rows, columns, depth = map(int, sizes.split("x"))
            tile = cls(rows, columns, depth, int(stages))
        except ValueError:
            raise CompileError(
                f"'{text}' is no tile for groups of warps: expected, as '128x256x64 4', rows, "
                "columns and depth; stages"
            ) from None
        if (
            tile.rows not in (64, 128, 192, 256)
            or tile.columns not in (64, 128, 192, 256)
            or tile.depth != LINE
            or tile.stages < 2
        ):
            raise CompileError(
                f"a tile of '{text}' cannot be shared by groups of warps: rows and columns are "
                f"64, 128, 192 or 256, the depth is {LINE}, and there are at least 2 stages"
            )
        return tile

    @property
    def groups(self) -> int:
        return self.rows // nvgpu.ROWS

    @property
    def tile(self) -> Tile:
        return Tile(self.rows, self.columns, self.groups * nvgpu.THREADS + WARP)


def is_for_warpgroups(found: Contraction) -> bool:
    """Whether both operands can be copied by tensor maps, as far as is known beforehand."""
    return all(
        isinstance(type_ := side.buffer.type, MemRefType)
        and isinstance(type_.element_type, Float16Type | BFloat16Type)
        and isinstance(type_.layout, NoneAttr)
        and 2 <= type_.get_num_dims() <= 5
        and side.has_neighbours
        for side in (found.left, found.right)
    )


def can_be_copied(host: Builder, found: Contraction) -> SSAValue:
    """Whether both operands have elements, and rows that begin at multiples of 16 bytes."""
    zero = host.index(0)
    answer = host.constant(1, _I1)
    for side in (found.left, found.right):
        type_ = side.buffer.type
        assert isinstance(type_, MemRefType)
        place = host.value(memref.ExtractAlignedPointerAsIndexOp, (side.buffer,), INDEX)
        extents = [
            host.value(memref.DimOp, (side.buffer, host.index(axis)), INDEX)
            for axis in range(type_.get_num_dims())
        ]
        rests = [
            host.value(arith.RemUIOp, (number, host.index(by)), INDEX)
            for number, by in ((place, 16), (extents[-1], 8))
        ]
        conditions = [("eq", rest) for rest in rests] + [("ne", extent) for extent in extents]
        for predicate, number in conditions:
            kind = IntegerAttr(arith.CMPI_PREDICATES[predicate], i64)
            one = host.value(arith.CmpiOp, (number, zero), _I1, predicate=kind)
            answer = host.value(arith.AndIOp, (answer, one), _I1)
    return answer


@dataclass(frozen=True)
class _Side:
    """One operand of the kernel: its tensor map, and where its slices lie.

    Attributes:
        width: rows of the left operand, columns of the right one, in a slice.
        first: the block's first one of those.
    """

    operand: Operand
    width: int
    first: SSAValue
    map: SSAValue
    buffer: SSAValue

    @property
    def is_transposed(self) -> bool:
        return not self.operand.is_contiguous_along_depth

    @property
    def blocks(self) -> int:
        """Boxes of a slice."""
        return self.width // LINE if self.is_transposed else 1


class WarpgroupWriter(TileWriter):
    """Writes the kernel for groups of warps that multiply, and one warp that has slices copied."""

    def __init__(self, schedule: WarpgroupTile, host: Builder, *common: Any):
        super().__init__(*common)
        self.schedule = schedule
        self.host = host

    def write(self, epilogue: Sequence[Operation]) -> None:
        tile, body = self.schedule, self.body
        self.sides = [
            self._side(self.c.left, tile.rows, self.first[0]),
            self._side(self.c.right, tile.columns, self.first[1]),
        ]
        barriers = MemRefType(i64, [tile.stages], memory_space=gpu.WORKGROUP)
        self.full, self.empty = self.shared(barriers), self.shared(barriers)
        self.lane = self.index(body, arith.RemUIOp, self.thread, WARP)
        self.group = self.index(body, arith.DivUIOp, self.thread, nvgpu.THREADS)
        self._if(body, self._is(body, self.thread, 0), self._make_barriers)
        body.create(gpu.BarrierOp, ())
        copying = self._is(body, self.thread, tile.groups * nvgpu.THREADS)
        self._if(body, copying, self._copy)
        multiplying = self.less(body, self.group, body.index(tile.groups))
        self._if(body, multiplying, lambda builder: self._multiply(builder, epilogue))

    def _side(self, operand: Operand, width: int, first: SSAValue) -> _Side:
        transposed = not operand.is_contiguous_along_depth
        blocks, lines = (width // LINE, LINE) if transposed else (1, width)
        type_ = MemRefType(
            self.c.element, [self.schedule.stages, blocks, lines, LINE], memory_space=gpu.WORKGROUP
        )
        box = [
            lines if place in (operand.row, operand.depth) else 1
            for place in operand.subscripts[:-1]
        ]
        map_ = self.host.value(
            nvgpu.TensorMapOp,
            (operand.buffer,),
            nvgpu.TENSOR_MAP,
            box=DenseArrayBase.from_list(i64, [*box, LINE]),
        )
        return _Side(operand, width, first, map_, self.shared(type_, ALIGNMENT))

    # Index arithmetic and control flow

    def _is(self, builder: Builder, number: SSAValue, other: int) -> SSAValue:
        kind = IntegerAttr(arith.CMPI_PREDICATES["eq"], i64)
        operands = (number, builder.index(other))
        return builder.value(arith.CmpiOp, operands, _I1, predicate=kind)

    def _if(self, builder: Builder, condition: SSAValue, write: Callable[[Builder], None]) -> None:
        inside = Block()
        builder.insert(scf.IfOp.create(operands=[condition], regions=[Region(inside), Region()]))
        within = Builder(inside, location=builder.location)
        write(within)
        within.create(scf.YieldOp, ())

    def _round(self, builder: Builder, start: SSAValue) -> tuple[SSAValue, SSAValue]:
        """Where the slice from a depth on lies, and how often its place has been used before."""
        number = self.index(builder, arith.DivUIOp, start, LINE)
        stages = self.schedule.stages
        return (
            self.index(builder, arith.RemUIOp, number, stages),
            self.index(builder, arith.DivUIOp, number, stages),
        )

    # The parts of threads

    def _make_barriers(self, builder: Builder) -> None:
        """A slice is full when it has been copied, empty when all warps have multiplied it."""
        inside = Block(arg_types=[INDEX])
        operands = [builder.index(0), builder.index(self.schedule.stages), builder.index(1)]
        builder.insert(scf.ForOp.create(operands=operands, regions=[Region(inside)]))
        within = Builder(inside, location=builder.location)
        (stage,) = inside.args
        warps = self.schedule.groups * nvgpu.THREADS // WARP
        for barriers, count in ((self.full, 1), (self.empty, warps)):
            within.create(nvgpu.MbarrierInitOp, (barriers, stage, within.index(count)))
        within.create(scf.YieldOp, ())
        builder.create(nvgpu.MbarrierFenceOp, ())

    def _copy(self, builder: Builder) -> None:
        """Have all slices copied, each where the one is that was multiplied before."""
        inside = Block(arg_types=[INDEX])
        operands = [builder.index(0), self.depths, builder.index(LINE)]
        builder.insert(scf.ForOp.create(operands=operands, regions=[Region(inside)]))
        within = Builder(inside, location=builder.location)
        (start,) = inside.args
        stage, uses = self._round(within, start)
        before = self.index(within, arith.AddiOp, uses, 1)
        parity = self.index(within, arith.RemUIOp, before, 2)
        within.create(nvgpu.MbarrierWaitOp, (self.empty, stage, parity))
        size = 2 * LINE * sum(side.width for side in self.sides)
        within.create(nvgpu.MbarrierExpectOp, (self.full, stage, within.index(size)))
        zero = within.index(0)
        for side in self.sides:
            for block in range(side.blocks):
                row = self.index(within, arith.AddiOp, side.first, block * LINE)
                places = self._subscripts(within, side.operand, row, start)
                within.create(
                    nvgpu.TmaLoadOp,
                    (
                        side.map,
                        *places,
                        self.full,
                        stage,
                        side.buffer,
                        *(stage, within.index(block), zero, zero),
                    ),
                    operandSegmentSizes=DenseArrayBase.from_list(i32, [1, len(places), 1, 1, 1, 4]),
                )
        within.create(scf.YieldOp, ())

    def _multiply(self, builder: Builder, epilogue: Sequence[Operation]) -> None:
        """A group's rows of all slices; then what follows."""
        c, tile = self.c, self.schedule
        type_ = VectorType(f32, [tile.columns // 8, 4])
        inside = Block(arg_types=[INDEX, type_])
        operands = [
            builder.index(0),
            self.depths,
            builder.index(LINE),
            builder.constant(0.0, type_),
        ]
        loop = scf.ForOp.create(operands=operands, result_types=[type_], regions=[Region(inside)])
        builder.insert(loop)
        within = Builder(inside, location=c.loop.location)
        start, accumulator = inside.args
        stage, uses = self._round(within, start)
        parity = self.index(within, arith.RemUIOp, uses, 2)
        within.create(nvgpu.MbarrierWaitOp, (self.full, stage, parity))
        left, right = self.sides
        zero = within.index(0)
        of_group = (
            (self.group, zero)
            if left.is_transposed
            else (zero, self.index(within, arith.MuliOp, self.group, nvgpu.ROWS))
        )
        begun = within.value(
            nvgpu.WgmmaOp,
            (left.buffer, stage, *of_group, zero, right.buffer, stage, *[zero] * 3, accumulator),
            type_,
            transposeA=BoolAttr.from_bool(left.is_transposed),
            transposeB=BoolAttr.from_bool(right.is_transposed),
            operandSegmentSizes=DenseArrayBase.from_list(i32, [1, 4, 1, 4, 1]),
        )

        total = self._wait(within, begun, pending=1)
        before = self.index(within, arith.AddiOp, stage, tile.stages - 1)
        place = self.index(within, arith.RemUIOp, before, tile.stages)
        is_later = self.less(within, zero, start)
        arrives = (self._is(within, self.lane, 0), is_later)

        def arrive(first: Builder) -> None:
            first.create(nvgpu.MbarrierArriveOp, (self.empty, place))

        self._if(within, within.value(arith.AndIOp, arrives, _I1), arrive)
        within.create(scf.YieldOp, (total,))
        self.body = builder
        self._results(epilogue, self._wait(builder, loop.results[0], pending=0))

    def _wait(self, builder: Builder, sums: SSAValue, pending: int) -> SSAValue:
        number = IntegerAttr(pending, i32)
        return builder.value(nvgpu.WgmmaWaitOp, (sums,), sums.type, pending=number)

    def _results(self, epilogue: Sequence[Operation], accumulator: SSAValue) -> None:
        """Of each 8 columns a lane has two neighbours in each of two rows, eight apart."""
        body, c = self.body, self.c
        (init,) = c.loop.iter_args
        warp = self.index(body, arith.DivUIOp, self.thread, WARP)
        of_warp = self.index(body, arith.MuliOp, warp, nvgpu.ROWS // 4)
        row = self.add(body, of_warp, self.index(body, arith.DivUIOp, self.lane, 4))
        in_group = self.index(body, arith.RemUIOp, self.lane, 4)
        column = self.index(body, arith.MuliOp, in_group, 2)
        groups: list[Neighbours] = []
        for eight in range(self.schedule.columns // 8):
            to = self.index(body, arith.AddiOp, column, 8 * eight)
            for lower in range(2):
                totals: list[SSAValue] = []
                for next_ in range(2):
                    sum_ = body.value(
                        vector.ExtractOp,
                        (accumulator,),
                        f32,
                        static_position=DenseArrayBase.from_list(i64, [eight, 2 * lower + next_]),
                    )
                    totals.append(body.value(arith.AddfOp, (init, sum_), f32, **c.add.properties))
                at = self.index(body, arith.AddiOp, row, 8 * lower)
                groups.append(Neighbours(at, to, totals))
        finish(self, epilogue, groups)
