"""Contractions: which nests of loops they are, and what kernels that do them in tiles share."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    BFloat16Type,
    Float16Type,
    Float32Type,
    Float64Type,
    IntegerAttr,
    IntegerType,
    MemRefType,
    NoneAttr,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import arith, nvgpu
from ...dialects.build import INDEX, Builder
from ...dialects.structure import is_inside
from ..affine_loops.analysis import is_pure
from ..affine_loops.regions import element_bytes
from .groups import BYTES

_SUMS = (Float32Type, Float64Type)

# What tensor cores multiply, and add up in f32.
_HALVES = (Float16Type, BFloat16Type)

_FALSE = IntegerAttr(0, IntegerType(1))

ALIGNED_DEPTH = 64
"""Parts of a depth begin at multiples of it: neighbours are aligned there, and slices whole."""

Fill = Callable[[Builder, SSAValue, SSAValue], None]


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

    @property
    def has_neighbours(self) -> bool:
        """Whether elements of the matrix lie side by side: not where those of a batch do."""
        return self.subscripts[-1] in (self.row, self.depth)


@dataclass(frozen=True)
class Contraction:
    """The innermost part of a nest over rows and columns: `sum += left * right` for each depth.

    Depths may be a part of all, where the nest has a loop over parts: then they begin at a multiple
    of `ALIGNED_DEPTH`, and `bounds` compute from which on and up to which.
    """

    loop: scf.ForOp
    bounds: tuple[Operation, ...]
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
    body = nest[-1].body.block
    loop = next((op for op in body.ops if op.regions), None)
    if not isinstance(loop, scf.ForOp) or len(loop.results) != 1:
        return None
    outermost = nest[0]
    depth, carried = loop.body.block.args
    if arith.constant_value(loop.step) != 1 or not isinstance(carried.type, _SUMS):
        return None
    bounds = tuple(itertools.takewhile(lambda op: op is not loop, body.ops))
    if not _are_bounds(bounds, loop, (rows, columns)) or factor_of(loop.lb) % ALIGNED_DEPTH:
        return None
    if any(is_inside(value, outermost) for value in loop.iter_args):
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
            return Contraction(loop, bounds, rows, columns, left, right, multiply, add)
    return None


def _are_bounds(ops: Sequence[Operation], loop: scf.ForOp, varying: Sequence[SSAValue]) -> bool:
    """Whether ops before a loop do nothing but compute its bounds, and those are the same for all
    rows and columns."""
    return all(
        is_pure(op)
        and not any(operand in varying for operand in op.operands)
        and all(
            use.operation in ops or (use.operation is loop and use.index < 2)
            for result in op.results
            for use in result.uses
        )
        for op in ops
    ) and not any(bound in varying for bound in (loop.lb, loop.ub))


def factor_of(value: SSAValue) -> int:
    """A number that an index is known to be a multiple of; 0: it is 0."""
    number = arith.constant_value(value)
    if number is not None:
        return abs(number)
    op = value.owner
    if isinstance(op, arith.MuliOp):
        return factor_of(op.lhs) * factor_of(op.rhs)
    if isinstance(op, arith.AddiOp):
        return math.gcd(factor_of(op.lhs), factor_of(op.rhs))
    return 1


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
        # Depths are counted from where they begin.
        copies = dict(outer)
        for op in contraction.bounds:
            body.insert(op.clone(copies))
        first_depth, end = (
            copies.get(bound, bound) for bound in (contraction.loop.lb, contraction.loop.ub)
        )
        self.first_depth = None if arith.constant_value(first_depth) == 0 else first_depth
        self.depths = end
        if self.first_depth is not None:
            count = body.value(arith.SubiOp, (end, first_depth), INDEX)
            self.depths = body.value(arith.MaxSIOp, (count, body.index(0)), INDEX)
        # What the row, the column and the value of a result are called in the epilogue.
        self.names = (contraction.rows, contraction.columns, contraction.loop.results[0])

    def write(self, epilogue: Sequence[Operation]) -> None:
        """Write the kernel; `epilogue` is what the program does with each result."""
        raise NotImplementedError

    # Index arithmetic

    def index(self, builder: Builder, op: type[Operation], value: SSAValue, by: int) -> SSAValue:
        return builder.value(op, (value, builder.index(by)), INDEX)

    def add(self, builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
        return builder.value(arith.AddiOp, (left, right), INDEX)

    def compare(
        self, builder: Builder, predicate: str, left: SSAValue, right: SSAValue
    ) -> SSAValue:
        number = IntegerAttr(arith.CMPI_PREDICATES[predicate], i64)
        return builder.value(arith.CmpiOp, (left, right), IntegerType(1), predicate=number)

    def less(self, builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
        return self.compare(builder, "ult", left, right)

    def within(self, builder: Builder, *pairs: tuple[SSAValue, SSAValue]) -> SSAValue:
        one, other = (self.less(builder, *pair) for pair in pairs)
        return builder.value(arith.AndIOp, (one, other), IntegerType(1))

    # Operands and results

    def _subscripts(
        self, builder: Builder, operand: Operand, row: SSAValue, depth: SSAValue
    ) -> list[SSAValue]:
        """The subscripts of an operand's element."""
        if self.first_depth is not None:
            depth = self.add(builder, self.first_depth, depth)
        known = {operand.row: row, operand.depth: depth, **self.outer}
        return [known.get(value, value) for value in operand.subscripts]

    def rows_are_aligned(self, operand: Operand) -> SSAValue | None:
        """Whether every row begins at a multiple of 16 bytes; None where it does not matter."""
        type_ = operand.buffer.type
        assert isinstance(type_, MemRefType)
        if not isinstance(type_.layout, NoneAttr) or not operand.has_neighbours:
            return None
        body, last = self.body, type_.get_num_dims() - 1
        place = body.value(memref.ExtractAlignedPointerAsIndexOp, (operand.buffer,), INDEX)
        row = body.value(memref.DimOp, (operand.buffer, body.index(last)), INDEX)
        rests = [
            self.index(body, arith.RemUIOp, place, BYTES),
            self.index(body, arith.RemUIOp, row, BYTES // element_bytes(self.c.element)),
        ]
        rest = body.value(arith.OrIOp, rests, INDEX)
        return self.compare(body, "eq", rest, body.index(0))

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

    def fill_first(self, stages: int, depth: int, fill: Fill) -> SSAValue:
        """Begin to copy all slices but one that fit; the last group of copies.

        Args:
            stages: how many slices fit.
            depth: of a slice.
            fill: begins to copy one, a group, to a place, which begins at a depth.
        """
        body = self.body
        inside = Block(arg_types=[INDEX])
        builder = Builder(inside, location=body.location)
        operands = [body.index(0), body.index(stages - 1), body.index(1)]
        body.insert(scf.ForOp.create(operands=operands, regions=[Region(inside)]))
        (stage,) = inside.args
        fill(builder, stage, self.index(builder, arith.MuliOp, stage, depth))
        builder.create(scf.YieldOp, ())
        return body.value(nvgpu.DeviceAsyncCreateGroupOp, (), nvgpu.TOKEN)
