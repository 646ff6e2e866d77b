"""Indexing by arrays, and arrays of indices."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import DYNAMIC_INDEX, TensorType
from xdsl.dialects.tensor import ExtractOp, InsertOp
from xdsl.ir import SSAValue

from ...dialects import arith, nd
from ...dialects.build import INDEX, Builder
from ...dialects.dtypes import BOOL, I64
from ...dialects.extents import Extent
from ...dialects.linalg_generic import (
    PARALLEL,
    Projection,
    generic_block,
    insert_generic,
    insert_index,
    insert_yield,
)
from . import casts
from .body import INTEGERS, STORAGE, Body
from .elementwise import BODIES, broadcast_projections
from .loops import loop as sequential_loop
from .loops import nest
from .movement import extract_slice
from .state import Array, Lowering


def iota(lowering: Lowering, op: nd.IotaOp) -> None:
    """A generic whose element is the index of a loop."""
    type_ = lowering.type_of(op.results[0].type)
    extents = tuple(map(lowering.extent, op.mixed("shape")))
    output = lowering.empty(lowering.builder, type_.storage, extents)
    block = generic_block((), (output,))
    body = Body(block, I64, lowering.builder.location)
    loops, own, _ = broadcast_projections(type_.shape, ())
    loop = own[op.axis]
    if loop is None:
        number = body.const(0)
    else:
        number = body.to(arith.IndexCastOp, insert_index(body, loop), INTEGERS[64])
    element = casts.cast(body, number, I64, type_.dtype)
    insert_yield(body, (body.store(element, type_.dtype),))
    made = insert_generic(lowering.builder, (), (output,), (own,), PARALLEL * loops, block)
    lowering.define(op.results[0], made.results[0], extents)


def empty(lowering: Lowering, op: nd.EmptyOp) -> None:
    type_ = lowering.type_of(op.results[0].type)
    extents = tuple(map(lowering.extent, op.mixed("shape")))
    lowering.define(
        op.results[0], lowering.empty(lowering.builder, type_.storage, extents), extents
    )


def nonzero(lowering: Lowering, op: nd.NonzeroOp) -> None:
    """Each place is stored where the next true one goes, and stays if it is one: no branches.

    %out, %k = scf.for %i = 0 to %size iter_args(%out = %empty, %k = 0) {
      %at = arith.minsi %k, %count
      %o = tensor.insert %i into %out[%at]
      %true = tensor.extract %mask[%i]
      %next = arith.addi %k, %true
      scf.yield %o, %next }
    """
    mask = lowering.arrays[op.operand]
    source = lowering.tensor(mask)
    (count,) = map(lowering.extent, op.mixed("shape"))
    builder = lowering.builder
    room, most = lowering.add(count, 1), lowering.index(count)
    static = [room if isinstance(room, int) else DYNAMIC_INDEX]
    empty = lowering.empty(builder, TensorType(STORAGE[I64], static), (room,))
    zero = Body.within(builder, I64).const(0)

    def step(builder: Builder, index: SSAValue, carried: Sequence[SSAValue]) -> Sequence[SSAValue]:
        tensor, number = carried
        at = builder.value(arith.MinSIOp, (number, most), INDEX)
        place = builder.value(arith.IndexCastOp, (index,), STORAGE[I64])
        tensor = builder.value(InsertOp, (place, tensor, at), tensor.type)
        true = builder.value(ExtractOp, (source, index), STORAGE[BOOL])
        one = builder.value(arith.IndexCastUIOp, (true,), INDEX)
        return tensor, builder.value(arith.AddiOp, (number, one), INDEX)

    start = (empty, lowering.index(0))
    tensor, found = sequential_loop(lowering, builder, mask.extents[0], start, step)

    def none(builder: Builder, index: SSAValue, carried: Sequence[SSAValue]) -> Sequence[SSAValue]:
        at = builder.value(arith.AddiOp, (found, index), INDEX)
        return [builder.value(InsertOp, (zero, carried[0], at), tensor.type)]

    left = builder.value(arith.SubiOp, (most, found), INDEX)
    (tensor,) = sequential_loop(lowering, builder, left, (tensor,), none)
    storage = lowering.type_of(op.results[0].type).storage
    taken = extract_slice(builder, tensor, storage, (0,), (count,), (1,))
    lowering.define(op.results[0], taken, (count,))


def gather(lowering: Lowering, op: nd.GatherOp) -> None:
    """A generic over the result that reads the array at computed subscripts.

    %1 = linalg.generic {…} ins(%indices) outs(%empty) {
    ^bb0(%i, …):
      %k = arith.index_cast %i
      %j = linalg.index 1
      %e = tensor.extract %x[%k, %j]
      linalg.yield %e }
    """
    array = lowering.arrays[op.operand]
    indices = [lowering.arrays[index] for index in op.indices]
    axes = op.axes
    type_ = lowering.type_of(op.results[0].type)
    others = [axis for axis in range(len(array.extents)) if axis not in axes]
    picked_rank = len(type_.shape) - len(others)
    extents = lowering.typed(
        (
            *picked_extents(indices, picked_rank),
            *(array.extents[axis] for axis in others),
        ),
        type_.shape,
    )
    loops, own, _ = broadcast_projections(type_.shape, ())
    projections = [index_projection(index, own[:picked_rank]) for index in indices]
    source = lowering.tensor(array)
    inputs = [lowering.tensor(index) for index in indices]
    output = lowering.empty(lowering.builder, type_.storage, extents)
    block = generic_block(inputs, (output,))
    body = Body(block, type_.dtype, lowering.builder.location)
    subscripts: list[SSAValue | None] = [None] * len(array.extents)
    for axis, argument in zip(axes, block.args, strict=False):
        subscripts[axis] = body.to(arith.IndexCastOp, argument, INDEX)
    for axis, loop in zip(others, own[picked_rank:], strict=True):
        subscripts[axis] = body.const(0, INDEX) if loop is None else insert_index(body, loop)
    element = body.value(
        ExtractOp,
        (source, *subscripts),  # pyright: ignore[reportArgumentType]
        STORAGE[type_.dtype],
    )
    insert_yield(body, (element,))
    made = insert_generic(
        lowering.builder, inputs, (output,), (*projections, own), PARALLEL * loops, block
    )
    lowering.define(op.results[0], made.results[0], extents)


def picked_extents(indices: Sequence[Array], rank: int) -> list[Extent]:
    """The extents of the shape that the index arrays broadcast to."""
    extents: list[Extent] = [1] * rank
    for index in indices:
        for axis, extent in enumerate(index.extents, rank - len(index.extents)):
            if extents[axis] == 1:
                extents[axis] = extent
    return extents


def index_projection(index: Array, loops: Projection) -> Projection:
    own = loops[len(loops) - len(index.extents) :]
    return tuple(
        None if extent == 1 else loop for extent, loop in zip(index.extents, own, strict=True)
    )


def scatter(lowering: Lowering, op: nd.ScatterOp) -> None:
    """Loops over the updates, row by row, that change one element of the array at a time."""
    array, updates = lowering.arrays[op.operand], lowering.arrays[op.updates]
    indices = [lowering.arrays[index] for index in op.indices]
    axes = op.axes
    dtype = array.type.dtype
    rank = len(array.extents)
    others = [axis for axis in range(rank) if axis not in axes]
    picked_rank = len(updates.extents) - len(others)
    index_tensors = [lowering.tensor(index) for index in indices]
    source = lowering.tensor(updates)

    def update(
        builder: Builder, place: Sequence[SSAValue], picked: Sequence[SSAValue], tensor: SSAValue
    ) -> SSAValue:
        body = Body.within(builder, dtype)
        subscripts: list[SSAValue | None] = [None] * rank
        for axis, subscript in zip(axes, picked, strict=True):
            subscripts[axis] = subscript
        for axis, subscript in zip(others, place[picked_rank:], strict=True):
            subscripts[axis] = subscript
        where = tuple(subscripts)
        element = body.value(ExtractOp, (source, *place), STORAGE[dtype])
        if op.mode == "add":
            old = body.value(ExtractOp, (tensor, *where), STORAGE[dtype])  # pyright: ignore
            total = BODIES[dtype.kind]["add"](
                body, body.load(old, dtype), body.load(element, dtype)
            )
            element = body.store(total, dtype)
        return body.value(InsertOp, (element, tensor, *where), tensor.type)  # pyright: ignore

    def at_indices(builder: Builder, place: Sequence[SSAValue], tensor: SSAValue) -> SSAValue:
        picked: list[SSAValue] = []
        for index, index_tensor in zip(indices, index_tensors, strict=True):
            own = place[picked_rank - len(index.extents) :]
            subscripts = [
                lowering.index(0) if extent == 1 else subscript
                for extent, subscript in zip(index.extents, own, strict=True)
            ]
            element = builder.value(ExtractOp, (index_tensor, *subscripts), INTEGERS[64])
            picked.append(builder.value(arith.IndexCastOp, (element,), INDEX))
        return nest(
            lowering,
            builder,
            updates.extents[picked_rank:],
            tensor,
            lambda inner, rest, carried: update(inner, (*place, *rest), picked, carried),
        )

    result = nest(
        lowering,
        lowering.builder,
        updates.extents[:picked_rank],
        lowering.tensor(array),
        at_indices,
    )
    lowering.define(op.results[0], result, array.extents)
