"""vector-align-rows: rows that begin anywhere in a line are stored in whole lines all the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref, omp, scf
from xdsl.dialects.builtin import DYNAMIC_INDEX, MemRefType, ModuleOp, NoneAttr, VectorType, i1
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, BlockArgument, Operation, Region, SSAValue

from ..dialects import arith, vector
from ..dialects.arith import constant_value
from ..dialects.build import INDEX, Builder
from ..dialects.extents import Extent, make_slice
from ..dialects.quick import append, create, erase
from ..dialects.structure import ops_from
from .affine_loops.regions import element_bytes
from .base import Pass
from .remarks import remark
from .streaming.function import (
    STORES,
    StoringFunction,
    add,
    compare,
    insert_if,
    multiply,
    nontemporal,
    stream_where,
    subtract,
)
from .streaming.rows import is_rest, length_of
from .watching import may_rewrite

_INDEX_OPS = (arith.AddiOp, arith.SubiOp, arith.MuliOp, arith.ShRSIOp, arith.ConstantOp)
_INDEX_OPS += (arith.MaxSIOp, arith.MinSIOp, arith.CmpiOp, vector.ConstantMaskOp)
_NO_MASK = "what is left of them is not done with a mask"


@dataclass(frozen=True)
class VectorAlignRowsPass(Pass):
    """Begins the vectors of each row where a vector of memory begins, and streams them.

    ```
    for %i = 0 to %m {                         for %i = 0 to %m {
      for %j = 0 to %whole step 16 {             %t = … elements of row %i - 1 in its first vector
        %y = … %x[%i + 1, %j]                    if %t > 0 {
        vector.store %y, %out[%i, %j]              %y = … %x[%i, %n - %t] in the first %t lanes,
      }                                                 … %x[%i + 1, -%t] in the others
      if %whole < %n {                   →         vector.store %y, %flat[%i * %n - %t]
        %y = … %x[%i + 1, %whole]                }
        vector.maskedstore %out[%i, %whole]      for %j = 16 - %t to … {
      }                                            %y = … %x[%i + 1, %j]
    }                                              vector.store %y, %out[%i, %j] {nontemporal}
                                                 }
                                                 if %i is the last row { … masked, as before }
                                               }
    ```

    A stencil's results have rows that are 2 shorter than what they are made from, so that hardly
    any row begins where a line of memory does. Stores past the caches must be of whole lines, each
    of them written once: to write a part of a line costs as much as to read it first. So what two
    rows share is computed for both, by the second of them. Of the first row that vector is stored
    with a mask; the last one does its own rest. That is where the loops touch more than the caches
    hold and rows are not shorter than a vector; elsewhere `%t` is 0, and all is as it was. With
    what `vector-prefetch` then asks for, five points of 16M f32 take 0.6 of the time on a core of a
    Zen 4, and of f64 0.5.

    Rows qualify that lie one behind the other, that two loops over vectors make, whole ones and
    what is left, and nothing else.

    Options:
        cache_bytes: loops that touch no more are left alone; 0: all are.
        vector_bits: of the vectors that are looked at, which are a whole line of memory.
    """

    name = "vector-align-rows"
    source = target = "loop"

    cache_bytes: int = 0
    vector_bits: int = 512

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.cache_bytes == 0:
            return
        for function in op.body.block.ops:
            if isinstance(function, FuncOp) and function.body.blocks:
                self._rewrite(StoringFunction(function, self.cache_bytes))

    def _rewrite(self, function: StoringFunction) -> None:
        for store in function.stores:
            nest = function.nest_of(store)
            type_ = store.operands[0].type
            if nest is None or not isinstance(type_, VectorType):
                continue
            if element_bytes(type_) * 8 != self.vector_bits:
                continue
            rows = _rows_of(store)
            if isinstance(rows, str):
                remark(self.name, store, f"rows begin anywhere in a vector: {rows}")
                continue
            large = function.is_large(nest)
            if large and may_rewrite(self.name, "rows", store):
                _align(function, nest, rows, large)


@dataclass(frozen=True)
class _Rows:
    """Loops that store rows: `loop` the whole vectors, `rest` what is left of a row.

    Attributes:
        row, first, end: the loop variable around both, its first value and where it ends.
        column: the value in `rest` that says where what is left begins.
        length: of a row, in elements.
        masked_store: the op in `rest` that stores it.
        depends: ops beside them that know the row.
        replaced: the op that `rest` stands in, or these.
    """

    store: Operation
    loop: scf.ForOp
    rest: Sequence[Operation]
    row: SSAValue
    first: SSAValue
    end: SSAValue
    column: SSAValue
    length: Extent
    masked_store: Operation
    depends: Sequence[Operation]
    replaced: Sequence[Operation]


def _rows_of(store: Operation) -> _Rows | str:
    """The loops that a store is in, or why they are none that make rows."""
    loop = store.parent_op()
    assert isinstance(loop, scf.ForOp) and loop.parent is not None
    _, buffer, *indices = store.operands
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    if len(indices) < 2 or not isinstance(type_.layout, NoneAttr):
        return "they do not lie one behind the other"
    if loop.results or constant_value(loop.lb) != 0:
        return "a loop over them does more than that"
    if indices[-1] is not loop.body.block.args[0]:
        return "they are not stored from their beginning on"
    row = indices[-2]
    bounds = _bounds_of(loop.parent_op(), row)
    if bounds is None:
        return "the loop around is not one over rows"
    if any(op.name in STORES and op is not store for op in loop.body.block.ops):
        return "several are stored at once"
    beside = [op for op in loop.parent.ops if op is not loop and op is not loop.parent.last_op]
    replaced = [op for op in beside if op.regions] or list(ops_from(loop.next_op))[:-1]
    depends: list[Operation] = []
    for op in beside:
        if op in replaced:
            continue
        if not isinstance(op, _INDEX_OPS):
            return f"'{op.name}' is beside the loop"
        if any(value is row or value.owner in depends for value in op.operands):
            depends.append(op)
    rest, column = replaced, loop.ub
    if replaced and replaced[0].regions:
        if len(replaced) > 1 or replaced[0].results or len(_blocks(replaced[0])) > 1:
            return _NO_MASK
        rest = list(replaced[0].regions[0].block.ops)[:-1]
        if isinstance(replaced[0], scf.ForOp):
            column = replaced[0].body.block.args[0]
    stores = [op for op in rest if op.name in STORES]
    if len(stores) != 1 or list(stores[0].operands[:-2]) != [buffer, *indices[:-1], column]:
        return _NO_MASK
    length = length_of(buffer)
    if length is None or not is_rest(stores[0].operands[-2], length, column):
        return "a part of them is stored"
    # What happens to be as large, and the same value, must not be moved.
    mask = stores[0].operands[-2].owner
    counting = set(mask.operands) if isinstance(mask, Operation) else set()
    others = [op for op in rest if counting.isdisjoint(op.results)]
    if _uses(column, others) != _uses(indices[-1], loop.body.block.ops):
        return "what is left of them is done otherwise"
    if any(op.regions or op.name == "vector.load" for op in rest):
        return "what is left of them is done otherwise"
    return _Rows(store, loop, rest, row, *bounds, column, length, stores[0], depends, replaced)


def _uses(value: SSAValue, ops: Iterable[Operation]) -> int:
    return sum(operand is value for op in ops for operand in op.operands)


def _blocks(op: Operation) -> list[Block]:
    return [block for region in op.regions for block in region.blocks]


def _bounds_of(around: Operation | None, row: SSAValue) -> tuple[SSAValue, SSAValue] | None:
    """Where a loop over rows begins and ends; None where it is not one, or has another step."""
    if not isinstance(row, BlockArgument) or row.block.parent_op() is not around:
        return None
    if isinstance(around, scf.ForOp) and not around.results and row.index == 0:
        return (around.lb, around.ub) if constant_value(around.step) == 1 else None
    if isinstance(around, omp.LoopNestOp):
        count = len(around.operands) // 3
        first, end, step = around.operands[row.index :: count]
        return (first, end) if constant_value(step) == 1 else None
    return None


def _align(function: StoringFunction, nest: Operation, rows: _Rows, large: bool | SSAValue) -> None:
    """Have rows be stored in aligned vectors, where that is right when the code runs."""
    store, loop = rows.store, rows.loop
    value, buffer, *outer, _ = store.operands
    type_ = value.type
    assert isinstance(type_, VectorType)
    lanes, bytes_ = type_.get_shape()[0], element_bytes(type_)
    width = bytes_ // lanes
    index = function.index
    length = index(rows.length) if isinstance(rows.length, int) else rows.length
    before = Builder.in_place_of(nest)
    base = before.value(memref.ExtractAlignedPointerAsIndexOp, (buffer,), INDEX)
    odd = before.value(arith.AndIOp, (base, index(width - 1)), INDEX)
    stream = compare(before, "eq", odd, index(0))
    conditions = [large] if isinstance(large, SSAValue) else []
    for condition in (compare(before, "sge", length, index(lanes)), *conditions):
        stream = before.value(arith.AndIOp, (stream, condition), i1)
    place_mask = before.value(arith.SelectOp, (stream, index(bytes_ - 1), index(0)), INDEX)
    flat = _flattened(function, before, buffer, length)

    b = Builder.in_place_of(loop)
    start = function.linear(b, buffer, (*outer, index(0)))
    place = add(b, base, multiply(b, start, index(width)))
    place = b.value(arith.AndIOp, (place, place_mask), INDEX)
    ahead = b.value(arith.ShRUIOp, (place, index(width.bit_length() - 1)), INDEX)
    is_first = compare(b, "eq", rows.row, rows.first)
    insert_if(
        b,
        compare(b, "ugt", ahead, index(0)),
        _shared(function, rows, length, ahead, is_first, subtract(b, start, ahead), flat),
    )
    begin = subtract(b, index(lanes), ahead)
    begin = b.value(arith.AndIOp, (begin, index(lanes - 1)), INDEX)
    whole = subtract(b, length, begin)
    whole = b.value(arith.ShRSIOp, (whole, index(lanes.bit_length() - 1)), INDEX)
    end = add(b, begin, multiply(b, whole, index(lanes)))
    _rest(function, rows, length, stream, end)
    loop.operands[0], loop.operands[1] = begin, end
    stream_where(store, stream, bytes_)
    for op in reversed(rows.replaced):
        erase(op)
    function.flush_behind(nest, stream)


def _flattened(
    function: StoringFunction, b: Builder, buffer: SSAValue, length: SSAValue
) -> SSAValue:
    """The rows of a buffer as one."""
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    size = length
    for axis in range(type_.get_num_dims() - 1):
        size = multiply(b, size, function.extent(b, buffer, axis))
    flat = MemRefType(type_.element_type, [DYNAMIC_INDEX])
    return make_slice(b, memref.ReinterpretCastOp, (buffer,), flat, [0], [size], [1])


def _shared(
    function: StoringFunction,
    rows: _Rows,
    length: SSAValue,
    ahead: SSAValue,
    is_first: SSAValue,
    place: SSAValue,
    flat: SSAValue,
) -> Block:
    """What stores the vector that a row begins in, `ahead` lanes of which are of the row before.

    A loop of two iterations, one for each of the rows, of which the first row has the second only.
    """
    index, location = function.index, rows.store.location
    type_ = rows.store.operands[0].type
    assert isinstance(type_, VectorType)
    mask_type = VectorType(i1, type_.get_shape())
    block = Block()
    b = Builder(block, None, location)
    before = b.value(vector.CreateMaskOp, (ahead,), mask_type)
    own = b.value(arith.XOrIOp, (before, function.constants.value(1, mask_type)), mask_type)

    body = Block(arg_types=(INDEX, type_))
    number, made = body.args
    at = Builder(body, None, location)
    is_own = compare(at, "ne", number, index(0))
    row = subtract(at, add(at, rows.row, number), index(1))
    from_end = at.value(arith.SelectOp, (is_own, index(0), length), INDEX)
    mask = at.value(arith.SelectOp, (is_own, own, before), mask_type)
    computed = _copy(rows, at, row, subtract(at, from_end, ahead), mask)
    made = at.value(arith.SelectOp, (mask, computed, made), type_)
    append(body, scf.YieldOp.create(operands=(made,)))

    lower = b.value(arith.SelectOp, (is_first, index(1), index(0)), INDEX)
    nothing = function.constants.value(0, type_)
    operands = (lower, index(2), index(1), nothing)
    loop = b.insert(
        scf.ForOp.create(operands=operands, result_types=(type_,), regions=[Region(body)])
    )
    result = loop.results[0]
    masked = create(vector.MaskedStoreOp, (flat, place, own, result))
    whole = nontemporal((result, flat, place), element_bytes(type_), rows.store)
    branches = (Block((masked, scf.YieldOp.create())), Block((whole, scf.YieldOp.create())))
    masked.location = whole.location = location
    insert_if(b, is_first, *branches)
    append(block, scf.YieldOp.create())
    return block


def _rest(
    function: StoringFunction, rows: _Rows, length: SSAValue, stream: SSAValue, end: SSAValue
) -> None:
    """What is left of a row from `end` on, unless the next row does it."""
    b = Builder.in_place_of(rows.replaced[0])
    last = subtract(b, rows.end, function.index(1))
    next_does = compare(b, "ne", rows.row, last)
    next_does = b.value(arith.AndIOp, (stream, next_does), i1)
    until = b.value(arith.SelectOp, (next_does, function.index(0), length), INDEX)
    block = Block()
    inside = Builder(block, None, rows.store.location)
    count = subtract(inside, length, end)
    mask = inside.value(vector.CreateMaskOp, (count,), rows.masked_store.operands[-2].type)
    value = _copy(rows, inside, rows.row, end, mask)
    buffer, *outer, _ = rows.masked_store.operands[:-2]
    inside.create(vector.MaskedStoreOp, (buffer, *outer, end, mask, value))
    append(block, scf.YieldOp.create())
    insert_if(b, compare(b, "slt", end, until), block)


def _copy(rows: _Rows, b: Builder, row: SSAValue, column: SSAValue, mask: SSAValue) -> SSAValue:
    """What is computed for a vector that begins at `column` of a row, in the lanes of a mask."""
    *_, old_mask, value = rows.masked_store.operands
    copies = {rows.row: row, rows.column: column, old_mask: mask}
    for op in (*rows.depends, *rows.rest):
        if op.results and op.results[0] is not old_mask:
            b.insert(op.clone(copies))
    return copies.get(value, value)
