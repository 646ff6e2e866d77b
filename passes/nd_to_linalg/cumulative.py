"""Cumulative reductions: sequential along their axis, as NumPy's `accumulate`.

Sums and products along the last axis may be grouped in any way (`reassoc`), so that threads of a
GPU can share a row.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import TensorType
from xdsl.dialects.tensor import ExtractOp, InsertOp
from xdsl.dialects.utils import FastMathFlag
from xdsl.ir import SSAValue

from ...dialects import arith, nd
from ...dialects.build import INDEX, Builder
from ...dialects.dtypes import DType
from ...dialects.extents import Extent
from ...dialects.linalg_generic import PARALLEL, generic_block, insert_generic, insert_yield
from .body import STORAGE, Body
from .elementwise import broadcast_projections
from .loops import loop, nest
from .movement import extract_slice, insert_slice_into
from .reductions import accumulator_dtype, combiner, neutral
from .state import Array, Extents, Lowering

# Without `contract`: sums of products are rounded as NumPy rounds them.
_IN_GROUPS = arith.FastMathFlagsAttr([FastMathFlag.REASSOC])


def cumulative(lowering: Lowering, op: nd.CumulativeOp) -> None:
    """Along the last axis the accumulator is a scalar, otherwise a slice of the array."""
    array = lowering.arrays[op.operand]
    last = op.axis == len(array.extents) - 1
    along = _along_the_last_axis if last else _slice_by_slice
    tensor = along(lowering, array, op.kind, op.axis, op.reverse)
    lowering.define(op.results[0], tensor, array.extents)


def _place(
    lowering: Lowering, builder: Builder, index: SSAValue, count: Extent, backwards: bool
) -> SSAValue:
    """Where iteration `index` of `count` works."""
    if not backwards:
        return index
    last = builder.value(arith.SubiOp, (lowering.index(count), lowering.index(1)), INDEX)
    return builder.value(arith.SubiOp, (last, index), INDEX)


def _along_the_last_axis(
    lowering: Lowering, array: Array, kind: str, axis: int, backwards: bool
) -> SSAValue:
    """Row by row:

    %out, %_ = scf.for %i = 0 to %n iter_args(%out = %empty, %total = 0) {
      %e = tensor.extract %x[%row, %i]
      %t = arith.addf %total, %e
      %o = tensor.insert %t into %out[%row, %i]
      scf.yield %o, %t }
    """
    dtype = array.type.dtype
    wide = accumulator_dtype(dtype)
    source = lowering.tensor(array)
    combine = combiner(kind, wide)

    def row(builder: Builder, outer: Sequence[SSAValue], tensor: SSAValue) -> SSAValue:
        def step(
            builder: Builder, index: SSAValue, carried: Sequence[SSAValue]
        ) -> Sequence[SSAValue]:
            body = Body.within(builder, wide, _IN_GROUPS)
            place = _place(lowering, body, index, array.extents[axis], backwards)
            subscripts = (*outer, place)
            stored = body.value(ExtractOp, (source, *subscripts), STORAGE[dtype])
            total = combine(body, carried[1], body.load(stored, dtype))
            target = body.value(
                InsertOp, (body.store(total, dtype), carried[0], *subscripts), tensor.type
            )
            return target, total

        body = Body.within(builder, wide)
        start = body.number(neutral(kind, wide), wide)
        return loop(lowering, builder, array.extents[axis], (tensor, start), step)[0]

    empty = lowering.empty(lowering.builder, array.type.storage, array.extents)
    return nest(lowering, lowering.builder, array.extents[:-1], empty, row)


def _slice_by_slice(
    lowering: Lowering, array: Array, kind: str, axis: int, backwards: bool
) -> SSAValue:
    """All rows at once, for the first axis of two:

    %out, %_ = scf.for %i = 0 to %n iter_args(%out = %empty, %total = %zeros) {
      %e = tensor.extract_slice %x[%i, 0] [1, %m] [1, 1]
      %t = linalg.generic {…} ins(%e) outs(%total) { arith.addf }
      %o = tensor.insert_slice %t into %out[%i, 0] [1, %m] [1, 1]
      scf.yield %o, %t }
    """
    dtype = array.type.dtype
    wide = accumulator_dtype(dtype)
    source = lowering.tensor(array)
    storage = array.type.storage
    combine = combiner(kind, wide)
    inner = (*array.extents[:axis], *array.extents[axis + 1 :])
    shape = [size for place, size in enumerate(storage.get_shape()) if place != axis]
    part_type = TensorType(storage.element_type, shape)
    sizes: Extents = (*array.extents[:axis], 1, *array.extents[axis + 1 :])
    strides = [1] * len(sizes)
    static = tuple(extent if isinstance(extent, int) else None for extent in inner)
    loops, own, _ = broadcast_projections(static, ())

    def step(builder: Builder, index: SSAValue, carried: Sequence[SSAValue]) -> Sequence[SSAValue]:
        offsets: list[Extent] = [0] * len(sizes)
        offsets[axis] = _place(lowering, builder, index, array.extents[axis], backwards)
        part = extract_slice(builder, source, part_type, offsets, sizes, strides)
        block = generic_block((part,), (carried[1],))
        body = Body(block, wide, builder.location)
        element = body.load(block.args[0], dtype)
        insert_yield(body, (combine(body, block.args[1], element),))
        op = insert_generic(builder, (part,), (carried[1],), (own, own), PARALLEL * loops, block)
        total = op.results[0]
        rounded = _rounded(lowering, builder, total, dtype, part_type, inner)
        return insert_slice_into(builder, rounded, carried[0], offsets, sizes, strides), total

    builder = lowering.builder
    empty = lowering.empty(builder, storage, array.extents)
    start = lowering.fill_storage(
        builder, TensorType(STORAGE[wide], shape), wide, inner, neutral(kind, wide)
    )
    return loop(lowering, builder, array.extents[axis], (empty, start), step)[0]


def _rounded(
    lowering: Lowering,
    builder: Builder,
    total: SSAValue,
    dtype: DType,
    part_type: TensorType,
    inner: Extents,
) -> SSAValue:
    """Accumulators as they are stored."""
    if total.type == part_type:
        return total
    output = lowering.empty(builder, part_type, inner)
    block = generic_block((total,), (output,))
    body = Body(block, dtype, builder.location)
    insert_yield(body, (body.store(block.args[0], dtype),))
    static = tuple(extent if isinstance(extent, int) else None for extent in inner)
    loops, own, _ = broadcast_projections(static, ())
    op = insert_generic(builder, (total,), (output,), (own, own), PARALLEL * loops, block)
    return op.results[0]
