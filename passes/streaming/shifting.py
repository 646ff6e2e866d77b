"""Loops over vectors whose stores begin where lines of memory do, wherever the buffer lies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import gcd

from xdsl.dialects import memref, omp, scf
from xdsl.dialects.builtin import (
    BoolAttr,
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    VectorType,
    i1,
    i32,
)
from xdsl.ir import Block, BlockArgument, Operation, Region, SSAValue

from ...dialects import arith, vector
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder
from ...dialects.memref import PrefetchOp
from ...dialects.quick import append, create
from ..affine_loops.regions import element_bytes
from .function import (
    STORES,
    StoringFunction,
    add,
    compare,
    insert_if,
    multiply,
    stream_where,
    subtract,
)

_FOR_WRITING = {
    "isWrite": BoolAttr.from_bool(True),
    "localityHint": IntegerAttr(3, i32),
    "isDataCache": BoolAttr.from_bool(True),
}


_NO_OPERANDS = {"operandSegmentSizes": DenseArrayBase.from_list(i32, [0, 0])}


def may_shift(store: Operation) -> bool:
    """Whether the vectors of a store's loop may overlap: all of an element is computed anew."""
    loop, type_ = store.parent_op(), store.operands[0].type
    assert isinstance(loop, scf.ForOp) and isinstance(type_, VectorType)
    lanes = type_.get_shape()[0]
    if loop.results or constant_value(loop.step) != lanes:
        return False
    if any(divisor_of(bound, lanes) % lanes for bound in (loop.lb, loop.ub)):
        return False
    if any(op.name in STORES and op is not store for op in loop.body.block.ops):
        return False
    return lanes & (lanes - 1) == 0


def shift(function: StoringFunction, store: Operation, condition: SSAValue) -> None:
    """Have a loop store lines past the caches, and beside it the parts of lines at its ends.

    ```
                                         %h = … from %y[%first] to the next line, or 0
                                         if %h > 0: memref.prefetch %y[%end], write
    for %i = %first to %end step 16      for %i = %first + %h to %end - (16 - %h) mod 16 step 16
      …                                    …
      vector.store %v, %y[%i]      →       if %stream: vector.store %v, %y[%i] {nontemporal}
                                           else: vector.store %v, %y[%i]
                                         if %h > 0:
                                           for %i in %first, %end - 16:
                                             …
                                             memref.store … the first %h, or the last 16 - %h
    ```

    Where `condition` does not hold, `%h` is 0. At the ends whole vectors are computed, and stored
    one by one: where a masked store reaches into the next line, that is read for it. The line at
    the end is asked for, as other stores would have to wait for it.
    """
    loop = store.parent_op()
    value, buffer, *outer, last = store.operands
    type_, memory = value.type, buffer.type
    assert isinstance(loop, scf.ForOp)
    assert isinstance(type_, VectorType) and isinstance(memory, MemRefType)
    index, variable = function.index, loop.body.block.args[0]
    lanes, bytes_ = type_.get_shape()[0], element_bytes(type_)
    width = bytes_ // lanes
    b = Builder.in_place_of(loop)
    first, end = loop.lb, loop.ub
    place = function.linear(b, buffer, (*outer, _at_first(b, last, variable, first)))
    base = b.value(memref.ExtractAlignedPointerAsIndexOp, (buffer,), INDEX)
    place = add(b, base, multiply(b, place, index(width)))
    head = b.value(arith.AndIOp, (subtract(b, index(0), place), index(bytes_ - 1)), INDEX)
    head = b.value(arith.ShRUIOp, (head, index(width.bit_length() - 1)), INDEX)
    at_least = compare(b, "sge", subtract(b, end, first), index(lanes))
    shifts = b.value(arith.AndIOp, (condition, at_least), i1)
    head = b.value(arith.SelectOp, (shifts, head, index(0)), INDEX)
    rest = b.value(arith.AndIOp, (subtract(b, index(lanes), head), index(lanes - 1)), INDEX)
    final = subtract(b, end, index(lanes))

    body = Block(arg_types=(INDEX,))
    at = Builder(body, None, store.location)
    is_begin = compare(at, "eq", body.args[0], index(0))
    copies: dict[SSAValue, SSAValue] = {}
    copies[variable] = at.value(arith.SelectOp, (is_begin, first, final), INDEX)
    for op in loop.body.block.ops:
        if op is not store and op is not loop.body.block.last_op:
            at.insert(op.clone(copies))
    lower = at.value(arith.SelectOp, (is_begin, index(0), head), INDEX)
    upper = at.value(arith.SelectOp, (is_begin, head, index(lanes)), INDEX)
    made, *place = (copies.get(operand, operand) for operand in store.operands)
    kept = at.value(memref.AllocaOp, (), MemRefType(type_.element_type, [lanes]), **_NO_OPERANDS)
    at.create(vector.StoreOp, (made, kept, index(0)))
    _insert_loop(at, (lower, upper, index(1)), _copy_one(kept, place))
    append(body, scf.YieldOp.create())
    ends, asking = Block(), Block()
    _insert_loop(Builder(ends, None, store.location), (index(0), index(2), index(1)), body)
    append(ends, scf.YieldOp.create())
    has_ends = compare(b, "ugt", head, index(0))
    asks = Builder(asking, None, store.location)
    line = (buffer, *outer, _at_first(asks, last, variable, end))
    asks.insert(create(PrefetchOp, line, properties=_FOR_WRITING))
    append(asking, scf.YieldOp.create())
    insert_if(b, has_ends, asking)
    assert loop.parent is not None
    insert_if(Builder(loop.parent, loop.next_op, store.location), has_ends, ends)

    loop.operands[0], loop.operands[1] = add(b, first, head), subtract(b, end, rest)
    stream_where(store, condition, bytes_)


def _copy_one(source: SSAValue, place: Sequence[SSAValue]) -> Block:
    """The body of a loop: an element goes to a place in a buffer, as far behind as it is here."""
    buffer, *outer, last = place
    body = Block(arg_types=(INDEX,))
    b, number = Builder(body), body.args[0]
    assert isinstance(source.type, MemRefType)
    element = b.value(memref.LoadOp, (source, number), source.type.element_type)
    b.create(memref.StoreOp, (element, buffer, *outer, add(b, last, number)))
    append(body, scf.YieldOp.create())
    return body


def _insert_loop(b: Builder, bounds: Sequence[SSAValue], body: Block) -> None:
    b.insert(scf.ForOp.create(operands=bounds, regions=[Region(body)]))


def _at_first(b: Builder, value: SSAValue, variable: SSAValue, first: SSAValue) -> SSAValue:
    """A sum with a loop's variable, where that has its first value."""
    if value is variable:
        return first
    if isinstance(value.owner, arith.AddiOp) and value.owner.parent is variable.owner:
        return add(b, *(_at_first(b, part, variable, first) for part in value.owner.operands))
    return value


def divisor_of(value: SSAValue, enough: int) -> int:
    """A number that divides an index value in all iterations, of which `enough` will do."""
    constant = constant_value(value)
    if constant is not None:
        return gcd(constant, enough)
    owner = value.owner
    if isinstance(owner, Operation):
        if isinstance(owner, arith.MuliOp):
            left, right = (divisor_of(operand, enough) for operand in owner.operands)
            return gcd(left * right, enough)
        if isinstance(owner, arith.AddiOp | arith.MaxSIOp | arith.MinSIOp):
            return gcd(*(divisor_of(operand, enough) for operand in owner.operands))
        return 1
    assert isinstance(value, BlockArgument)
    return gcd(*(divisor_of(part, enough) for part in _first_and_step(owner, value.index)), enough)


def _first_and_step(block: Block, number: int) -> Iterator[SSAValue]:
    """Where the variable of a loop begins, and its step; itself never divides anything."""
    loop = block.parent_op()
    if isinstance(loop, scf.ForOp) and number == 0:
        yield from (loop.lb, loop.step)
    elif isinstance(loop, omp.LoopNestOp | scf.ParallelOp):
        count = len(loop.operands) // 3
        yield from (loop.operands[number], loop.operands[2 * count + number])
