"""Reductions and products: a fill with the neutral element, then a generic that reduces.

    %init = linalg.generic {… () -> …} outs(%empty) { linalg.yield %zero }
    %sum = linalg.generic {[(d0, d1) -> (d0, d1), (d0, d1) -> (d0)], ["parallel", "reduction"]}
        ins(%x) outs(%init) {
      ^bb0(%e, %accumulator): linalg.yield (arith.addf %accumulator, %e) }

Sums and products may be taken in any order (`reassoc`), as NumPy's pairwise ones are; those of
16-bit floats are carried in f32 and rounded at the end.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from xdsl.dialects.builtin import TensorType
from xdsl.ir import SSAValue

from ...dialects import arith, nd
from ...dialects.arith import NO_SIGNED_ZEROS, REASSOCIATE
from ...dialects.dtypes import BOOL, DTYPES, I64, DType
from ...dialects.extents import Extent
from ...dialects.linalg_generic import (
    PARALLEL,
    REDUCTION,
    Projection,
    generic_block,
    insert_generic,
    insert_index,
    insert_yield,
)
from .body import INTEGERS, STORAGE, Body
from .elementwise import BODIES, broadcast_projections
from .numbers import Rule
from .state import ArrayType, Extents, Lowering

# The elementwise op that each kind of reduction repeats, and the neutral element.
_COMBINERS = {"sum": "add", "prod": "multiply", "min": "minimum", "max": "maximum"}


def combiner(kind: str, dtype: DType) -> Rule:
    """What takes the accumulator and an element to the next accumulator."""
    if kind in ("any", "all"):
        return BODIES["b"]["bitwise_or" if kind == "any" else "bitwise_and"]
    return BODIES[dtype.kind][_COMBINERS[kind]]


def _extreme(op_type: type[arith.MaximumfOp | arith.MinimumfOp]) -> Rule:
    """NaN if there is one; of zeros either, as in NumPy, which takes three instructions, not six.

    The element stands first: whether it is NaN can then be asked while the accumulator is awaited.
    """

    def rule(body: Body, accumulator: SSAValue, element: SSAValue) -> SSAValue:
        operands = (element, accumulator)
        return body.value(op_type, operands, element.type, fastmath=NO_SIGNED_ZEROS)

    return rule


_EXTREMES = {"min": _extreme(arith.MinimumfOp), "max": _extreme(arith.MaximumfOp)}


def neutral(kind: str, dtype: DType) -> float:
    """The element that changes nothing; of min and max, the largest and the least there is."""
    if kind in ("sum", "any"):
        return 0
    if kind in ("prod", "all"):
        return 1
    if dtype.kind == "f":
        return math.inf if kind == "min" else -math.inf
    signed = dtype.kind == "i"
    bits = dtype.bits - signed
    if kind == "min":
        return (1 << bits) - 1
    return -(1 << bits) if signed else 0


def accumulator_dtype(dtype: DType) -> DType:
    """What an accumulator is kept in."""
    return DTYPES["f32"] if dtype.kind == "f" and dtype.bits == 16 else dtype


def round_result(lowering: Lowering, result: SSAValue, tensor: SSAValue, extents: Extents) -> None:
    """Define `result` by a tensor of accumulators: rounded where they were wider."""
    type_ = lowering.type_of(result.type)
    if accumulator_dtype(type_.dtype) is type_.dtype:
        lowering.define(result, tensor, extents)
        return
    output = lowering.empty(lowering.builder, type_.storage, extents)
    block = generic_block((tensor,), (output,))
    body = Body(block, type_.dtype, lowering.builder.location)
    insert_yield(body, (body.store(block.args[0], type_.dtype),))
    loops, own, _ = broadcast_projections(type_.shape, ())
    op = insert_generic(lowering.builder, (tensor,), (output,), (own, own), PARALLEL * loops, block)
    lowering.define(result, op.results[0], extents)


@lru_cache(maxsize=4096)
def reduction_projections(
    shape: tuple[int | None, ...], axes: tuple[int, ...], keepdims: bool
) -> tuple[str, Projection, Projection]:
    """Iterators, projection of the operand, projection of the result."""
    iterators, source, result = "", [], []
    for axis, size in enumerate(shape):
        loop = None if size == 1 else len(iterators)
        source.append(loop)
        if axis not in axes:
            result.append(loop)
        elif keepdims:
            result.append(None)
        if size != 1:
            iterators += REDUCTION if axis in axes else PARALLEL
    return iterators, tuple(source), tuple(result)


def reduced_extents(extents: Extents, axes: tuple[int, ...], keepdims: bool) -> Extents:
    if keepdims:
        return tuple(1 if axis in axes else extent for axis, extent in enumerate(extents))
    return tuple(extent for axis, extent in enumerate(extents) if axis not in axes)


def accumulators(
    lowering: Lowering, type_: ArrayType, extents: Extents, dtype: DType, value: float
) -> SSAValue:
    """A tensor of the shape of `type_` filled with the neutral element."""
    storage = type_.storage
    if STORAGE[dtype] != storage.element_type:
        storage = TensorType(STORAGE[dtype], storage.shape)
    return lowering.fill_storage(lowering.builder, storage, dtype, extents, value)


def reduce(lowering: Lowering, op: nd.ReduceOp) -> None:
    array = lowering.arrays[op.operand]
    kind, axes, keepdims = op.kind, op.axes, op.keepdims
    type_ = lowering.type_of(op.results[0].type)
    dtype = array.type.dtype
    wide = accumulator_dtype(dtype)
    extents = reduced_extents(array.extents, axes, keepdims)
    initial = accumulators(lowering, type_, extents, wide, neutral(kind, wide))
    iterators, source, result = reduction_projections(array.type.shape, axes, keepdims)
    tensor = lowering.tensor(array)
    block = generic_block((tensor,), (initial,))
    body = Body(block, wide, lowering.builder.location, REASSOCIATE)
    element = body.load(block.args[0], dtype)
    combine = _EXTREMES.get(kind) if wide.kind == "f" else None
    combine = combine or combiner(kind, wide)
    insert_yield(body, (combine(body, block.args[1], element),))
    made = insert_generic(
        lowering.builder, (tensor,), (initial,), (source, result), iterators, block
    )
    round_result(lowering, op.results[0], made.results[0], extents)


def arg_reduce(lowering: Lowering, op: nd.ArgReduceOp) -> None:
    """A generic with two results, the extreme and where it lies first; NaN is the extreme.

    ^bb0(%e, %best, %place):
      %better = arith.cmpf ogt, %e, %best       (or %e is NaN and %best is not)
      linalg.yield (select %better, %e, %best), (select %better, %index, %place)
    """
    array = lowering.arrays[op.operand]
    axis, keepdims = op.axis, op.keepdims
    dtype = array.type.dtype
    wide = accumulator_dtype(dtype)
    type_ = lowering.type_of(op.results[0].type)
    extents = reduced_extents(array.extents, (axis,), keepdims)
    kind = "max" if op.kind == "argmax" else "min"
    worst = (0 if kind == "max" else 1) if dtype is BOOL else neutral(kind, wide)
    values = accumulators(lowering, type_, extents, wide, worst)
    places = accumulators(lowering, type_, extents, I64, 0)
    iterators, source, result = reduction_projections(array.type.shape, (axis,), keepdims)
    tensor = lowering.tensor(array)
    block = generic_block((tensor,), (values, places))
    body = Body(block, wide, lowering.builder.location)
    element = body.load(block.args[0], dtype)
    best, place = block.args[1:]
    better = BODIES[wide.kind]["greater" if kind == "max" else "less"](body, element, best)
    if wide.kind == "f":
        first_nan = body.both(
            body.compare("uno", element, element), body.compare("ord", best, best)
        )
        better = body.either(better, first_nan)
    loop = source[axis]
    if loop is None:
        index = body.const(0, INTEGERS[64])
    else:
        index = body.to(arith.IndexCastOp, insert_index(body, loop), INTEGERS[64])
    insert_yield(body, (body.select(better, element, best), body.select(better, index, place)))
    made = insert_generic(
        lowering.builder,
        (tensor,),
        (values, places),
        (source, result, result),
        iterators,
        block,
    )
    lowering.define(op.results[0], made.results[1], extents)


# ---------------------------------------------------------------------------------------- products


def multiply_add(dtype: DType) -> Callable[[Body, SSAValue, SSAValue, SSAValue], SSAValue]:
    """accumulator + x · y, in the dtype of the accumulator."""
    add, multiply = BODIES[dtype.kind]["add"], BODIES[dtype.kind]["multiply"]
    return lambda body, accumulator, x, y: add(body, accumulator, multiply(body, x, y))


def dot_general(lowering: Lowering, op: nd.DotGeneralOp) -> None:
    """One generic: loops over the batch axes, a's free axes, b's, then the contracted ones."""
    a, b = lowering.arrays[op.lhs], lowering.arrays[op.rhs]
    batch_a, batch_b = op.batch_a, op.batch_b
    contract_a, contract_b = op.contract_a, op.contract_b
    type_ = lowering.type_of(op.results[0].type)
    dtype = a.type.dtype
    wide = accumulator_dtype(dtype)
    free_a = [axis for axis in range(len(a.extents)) if axis not in (*batch_a, *contract_a)]
    free_b = [axis for axis in range(len(b.extents)) if axis not in (*batch_b, *contract_b)]

    projection_a: list[int | None] = [None] * len(a.extents)
    projection_b: list[int | None] = [None] * len(b.extents)
    iterators = ""
    own: list[int | None] = []
    extents: list[Extent] = []

    def loop_over(axis_a: int | None, axis_b: int | None, iterator: str) -> None:
        """A loop over these axes, unless their extent is 1."""
        nonlocal iterators
        candidates = [
            array.extents[axis] for array, axis in ((a, axis_a), (b, axis_b)) if axis is not None
        ]
        size = next((extent for extent in candidates if isinstance(extent, int)), candidates[0])
        loop = None if size == 1 else len(iterators)
        if loop is not None:
            iterators += iterator
        if axis_a is not None:
            projection_a[axis_a] = loop
        if axis_b is not None:
            projection_b[axis_b] = loop
        if iterator == PARALLEL:
            own.append(loop)
            extents.append(size)

    for axis_a, axis_b in zip(batch_a, batch_b, strict=True):
        loop_over(axis_a, axis_b, PARALLEL)
    for axis in free_a:
        loop_over(axis, None, PARALLEL)
    for axis in free_b:
        loop_over(None, axis, PARALLEL)
    for axis_a, axis_b in zip(contract_a, contract_b, strict=True):
        loop_over(axis_a, axis_b, REDUCTION)

    initial = accumulators(lowering, type_, tuple(extents), wide, 0)
    inputs = (lowering.tensor(a), lowering.tensor(b))
    block = generic_block(inputs, (initial,))
    body = Body(block, wide, lowering.builder.location, REASSOCIATE)
    x, y = (body.load(argument, dtype) for argument in block.args[:2])
    insert_yield(body, (multiply_add(wide)(body, block.args[2], x, y),))
    made = insert_generic(
        lowering.builder,
        inputs,
        (initial,),
        (tuple(projection_a), tuple(projection_b), tuple(own)),
        iterators,
        block,
    )
    round_result(lowering, op.results[0], made.results[0], tuple(extents))
