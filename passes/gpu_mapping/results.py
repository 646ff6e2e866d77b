"""What a kernel of a contraction does with its results: neighbours in a row are stored at once.

    for each group of neighbours s0, s1, … of a thread:
      if all of them are results, and rows of the array begin where such stores may:
        y0, y1, … = epilogue of s0, s1, …; vector.store [y0, y1, …]
      else:
        for each that is a result: epilogue, and its store

There is no test for all groups together: what the epilogue reads (a bias) would be read for all of
them before the first store, and there are no registers for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    BoolAttr,
    IntegerAttr,
    IntegerType,
    MemRefType,
    NoneAttr,
    VectorType,
    i64,
)
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects import arith, vector
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append
from ..affine_loops.analysis import is_pure
from ..affine_loops.regions import element_bytes

if TYPE_CHECKING:
    from .contraction import TileWriter

_I1 = IntegerType(1)


class Neighbours(NamedTuple):
    """Results of a thread that lie side by side: where the first one lies in the block's tile."""

    row: SSAValue
    column: SSAValue
    values: Sequence[SSAValue]


def finish(writer: TileWriter, epilogue: Sequence[Operation], groups: Sequence[Neighbours]) -> None:
    """Write what the program does with a thread's results, at the end of the writer's body.

    Args:
        groups: all of the thread's, of as many values each.
    """
    body = writer.body
    count = len(groups[0].values)
    store = _line_store(writer, epilogue) if count > 1 else None
    aligned = None if store is None else _is_aligned(writer, store, count)
    for group in groups:
        row, columns = _places(writer, body, group)
        if store is None or aligned is None:
            _one_by_one(writer, body, epilogue, row, columns, group.values)
            continue
        inside = writer.within(body, (row, writer.extents[0]), (columns[-1], writer.extents[1]))
        whole = body.value(arith.AndIOp, (inside, aligned), _I1)
        at_once, single = Block(), Block()
        body.insert(scf.IfOp.create(operands=[whole], regions=[Region(at_once), Region(single)]))
        within = Builder(at_once, location=body.location)
        _at_once(writer, within, epilogue[:-1], store, row, columns, group.values)
        within.create(scf.YieldOp, ())
        within = Builder(single, location=body.location)
        _one_by_one(writer, within, epilogue, row, columns, group.values)
        within.create(scf.YieldOp, ())


def _line_store(writer: TileWriter, epilogue: Sequence[Operation]) -> memref.StoreOp | None:
    """The store of a result, where it is all that happens in memory, along lines of the array."""
    *before, last = epilogue
    if not isinstance(last, memref.StoreOp) or any(op.regions for op in before):
        return None
    if not all(is_pure(op) or isinstance(op, memref.LoadOp) for op in before):
        return None
    type_ = last.memref.type
    *others, column = last.indices
    columns = writer.names[1]
    if not isinstance(type_, MemRefType) or not isinstance(type_.layout, NoneAttr):
        return None
    made = {result for op in before for result in op.results}
    if column is not columns or columns in others or made & {*others, last.memref}:
        return None
    return last


def _is_aligned(writer: TileWriter, store: memref.StoreOp, count: int) -> SSAValue:
    """Whether so many neighbours can be stored at once, as to where lines of the array begin."""
    body, type_ = writer.body, store.memref.type
    assert isinstance(type_, MemRefType)
    place = body.value(memref.ExtractAlignedPointerAsIndexOp, (store.memref,), INDEX)
    last = type_.get_num_dims() - 1
    line = body.value(memref.DimOp, (store.memref, body.index(last)), INDEX)
    rests = [
        writer.index(body, arith.RemUIOp, place, element_bytes(type_.element_type) * count),
        writer.index(body, arith.RemUIOp, line, count),
    ]
    rest = body.value(arith.OrIOp, rests, INDEX)
    return writer.compare(body, "eq", rest, body.index(0))


def _places(
    writer: TileWriter, builder: Builder, group: Neighbours
) -> tuple[SSAValue, list[SSAValue]]:
    """The row of a group, and the columns of its values."""
    row = writer.add(builder, writer.first[0], group.row)
    column = writer.add(builder, writer.first[1], group.column)
    return row, [
        writer.index(builder, arith.AddiOp, column, at) if at else column
        for at in range(len(group.values))
    ]


def _at_once(
    writer: TileWriter,
    builder: Builder,
    before: Sequence[Operation],
    store: memref.StoreOp,
    row: SSAValue,
    columns: Sequence[SSAValue],
    values: Sequence[SSAValue],
) -> None:
    row_name, column_name, value_name = writer.names
    stored: list[SSAValue] = []
    for column, value in zip(columns, values, strict=True):
        mapper = {row_name: row, column_name: column, value_name: value, **writer.outer}
        for op in before:
            builder.insert(op.clone(mapper))
        stored.append(mapper.get(store.value, store.value))
    mapper = {row_name: row, column_name: columns[0], **writer.outer}
    place = [mapper.get(one, one) for one in store.indices]
    type_ = VectorType(stored[0].type, [len(stored)])
    line = builder.value(vector.FromElementsOp, stored, type_)
    access = builder.create(
        vector.StoreOp, (line, store.memref, *place), nontemporal=BoolAttr.from_bool(False)
    )
    size = element_bytes(stored[0].type) * len(stored)
    access.attributes["alignment"] = IntegerAttr(size, i64)


def _one_by_one(
    writer: TileWriter,
    builder: Builder,
    epilogue: Sequence[Operation],
    row: SSAValue,
    columns: Sequence[SSAValue],
    values: Sequence[SSAValue],
) -> None:
    row_name, column_name, value_name = writer.names
    for column, value in zip(columns, values, strict=True):
        block = Block()
        inside = writer.within(builder, (row, writer.extents[0]), (column, writer.extents[1]))
        builder.insert(scf.IfOp.create(operands=[inside], regions=[Region(block), Region()]))
        mapper = {row_name: row, column_name: column, value_name: value, **writer.outer}
        for op in epilogue:
            append(block, op.clone(mapper))
        Builder(block, location=builder.location).create(scf.YieldOp, ())
