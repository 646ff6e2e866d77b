"""Iterations of nests of loops: how many there are, which one has which number, bodies moved."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import DYNAMIC_INDEX, IntegerAttr, IntegerType, MemRefType, NoneAttr, i32
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import arith
from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent
from ...dialects.quick import append, detach, erase, insert_before, walk
from ..errors import CompileError
from .nests import mapping_of

I1 = IntegerType(1)
_NSW = arith.IntegerOverflowAttr("none")


def nest_of(loop: scf.ParallelOp) -> list[scf.ParallelOp]:
    """A loop and those directly inside that are mapped like it."""
    nest = [loop]
    while isinstance(inner := nest[-1].body.block.first_op, scf.ParallelOp):
        if mapping_of(inner) != mapping_of(loop):
            break
        nest.append(inner)
    return nest


def value(builder: Builder, extent: Extent) -> SSAValue:
    return builder.index(extent) if isinstance(extent, int) else extent


def compare(builder: Builder, predicate: str, lhs: SSAValue, rhs: SSAValue) -> SSAValue:
    number = IntegerAttr(arith.CMPI_PREDICATES[predicate], 64)
    return builder.value(arith.CmpiOp, (lhs, rhs), I1, predicate=number)


def in_32_bits(builder: Builder, number: SSAValue) -> SSAValue:
    """An index as `i32`, which divides faster."""
    return builder.value(arith.IndexCastOp, (number,), i32)


def as_index(builder: Builder, number: SSAValue) -> SSAValue:
    return builder.value(arith.IndexCastUIOp, (number,), INDEX)


def known_trip_counts(nest: Sequence[scf.ParallelOp]) -> list[int | None]:
    """How often each loop of a nest runs, where that is known."""
    counts: list[int | None] = []
    for loop in nest:
        first, last, by = map(
            arith.constant_value, (loop.lowerBound[0], loop.upperBound[0], loop.step[0])
        )
        if first is None or last is None or by is None:
            counts.append(None)
        else:
            counts.append(max(0, -((first - last) // by)))
    return counts


def trip_counts(builder: Builder, nest: Sequence[scf.ParallelOp]) -> list[Extent]:
    """How often each loop of a nest runs."""
    counts: list[Extent] = []
    for loop, known in zip(nest, known_trip_counts(nest), strict=True):
        if known is not None:
            counts.append(known)
            continue
        lower, upper, step = loop.lowerBound[0], loop.upperBound[0], loop.step[0]
        length = upper
        if arith.constant_value(lower) != 0:
            length = builder.value(arith.SubiOp, (upper, lower), INDEX, overflowFlags=_NSW)
        if arith.constant_value(step) != 1:
            length = builder.value(arith.CeilDivSIOp, (length, step), INDEX)
        counts.append(builder.value(arith.MaxSIOp, (length, builder.index(0)), INDEX))
    return counts


def product(builder: Builder, extents: Sequence[Extent]) -> Extent:
    result: Extent = 1
    for extent in extents:
        if isinstance(result, int) and isinstance(extent, int):
            result *= extent
        elif result == 1:
            result = extent
        elif extent != 1:
            operands = (value(builder, result), value(builder, extent))
            result = builder.value(arith.MuliOp, operands, INDEX, overflowFlags=_NSW)
    return result


def ceildiv(builder: Builder, extent: Extent, by: int) -> Extent:
    if isinstance(extent, int):
        return -(-extent // by)
    return builder.value(arith.CeilDivSIOp, (extent, builder.index(by)), INDEX)


def in_groups(
    builder: Builder, number: SSAValue, rows: Extent, columns: Extent, size: int
) -> tuple[SSAValue, SSAValue]:
    """Row and column of a number, counted by groups of so many rows, each column by column.

    By two rows, of three by three:
    ```
    0 2 4
    1 3 5
    6 7 8
    ```
    """
    of_group = value(builder, product(builder, [columns, size]))
    group = builder.value(arith.DivUIOp, (number, of_group), INDEX)
    within = builder.value(arith.RemUIOp, (number, of_group), INDEX)
    first = builder.value(arith.MuliOp, (group, builder.index(size)), INDEX)
    left = builder.value(arith.SubiOp, (value(builder, rows), first), INDEX, overflowFlags=_NSW)
    height = builder.value(arith.MinUIOp, (left, builder.index(size)), INDEX)
    below = builder.value(arith.RemUIOp, (within, height), INDEX)
    row = builder.value(arith.AddiOp, (first, below), INDEX)
    return row, builder.value(arith.DivUIOp, (within, height), INDEX)


def delinearize(builder: Builder, number: SSAValue, trips: Sequence[Extent]) -> list[SSAValue]:
    """The number of the iteration in each loop of a nest, from its number in all of it."""
    numbers: list[SSAValue] = []
    for trip in reversed(trips[1:]):
        size = value(builder, trip)
        numbers.append(builder.value(arith.RemUIOp, (number, size), INDEX))
        number = builder.value(arith.DivUIOp, (number, size), INDEX)
    return [number, *reversed(numbers)]


def bind(builder: Builder, nest: Sequence[scf.ParallelOp], numbers: Sequence[SSAValue]) -> None:
    """The loops' variables, from the numbers of the iteration in each."""
    for loop, number in zip(nest, numbers, strict=True):
        variable = loop.body.block.args[0]
        result = number
        lower, step = map(arith.constant_value, (loop.lowerBound[0], loop.step[0]))
        if step != 1:
            result = builder.value(arith.MuliOp, (result, loop.step[0]), INDEX)
        if lower != 0:
            result = builder.value(arith.AddiOp, (result, loop.lowerBound[0]), INDEX)
        hint = variable.name_hint
        variable.replace_all_uses_with(result)
        result.name_hint = result.name_hint or hint


def move_body(loop: scf.ParallelOp, block: Block) -> None:
    """Put what an iteration does at the end of a block."""
    for op in list(loop.body.block.ops)[:-1]:
        detach(op)
        append(block, op)


def private_memory(block: Block) -> None:
    """What a thread allocates is its own."""
    for op in [op for inner in block.ops for op in walk(inner)]:
        if isinstance(op, memref.AllocOp):
            check_static(op)
            new = memref.AllocaOp.create(
                operands=[], result_types=[op.memref.type], properties=op.properties
            )
            new.location = op.location
            insert_before(new, op)
            op.memref.replace_all_uses_with(new.memref)
            erase(op)
        elif isinstance(op, memref.DeallocOp):
            erase(op)


def check_static(op: Operation) -> None:
    """Raise `CompileError` where the memory of a kernel has no size that is known beforehand."""
    type_ = op.results[0].type
    assert isinstance(type_, MemRefType)
    if DYNAMIC_INDEX in type_.get_shape() or not isinstance(type_.layout, NoneAttr):
        raise CompileError("memory of a kernel must have a size that is known beforehand", op)
