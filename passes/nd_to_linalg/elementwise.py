"""Elementwise ops: one parallel generic each, with broadcasting in the indexing maps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from xdsl.ir import Block, SSAValue

from ...dialects import nd
from ...dialects.arith import APPROXIMATE, CONTRACT, EXACT
from ...dialects.dtypes import DType
from ...dialects.extents import Extent
from ...dialects.linalg_generic import (
    PARALLEL,
    Projection,
    generic_block,
    insert_generic,
    insert_yield,
)
from ...dialects.nd_op import NdOp
from . import casts
from .body import Body
from .complex_numbers import COMPLEX
from .numbers import BOOL, FLOAT, SIGNED, UNSIGNED, Rule
from .state import Array, Extents, Lowering

BODIES: dict[str, dict[str, Rule]] = {
    "b": BOOL,
    "i": SIGNED,
    "u": UNSIGNED,
    "f": FLOAT,
    "c": COMPLEX,
}
"""By the kind of the operands' element type, then by the op's name without "nd."."""

Shape = tuple[int | None, ...]


@lru_cache(maxsize=4096)
def broadcast_projections(
    result: Shape, operands: tuple[Shape, ...]
) -> tuple[int, Projection, tuple[Projection, ...]]:
    """How many loops run over a result, and the projections of the result and the operands.

    There is no loop over an axis of extent 1.
    """
    loops = 0
    own: list[int | None] = []
    for size in result:
        own.append(None if size == 1 else loops)
        loops += size != 1
    projections: list[Projection] = []
    for shape in operands:
        axes = own[len(own) - len(shape) :]
        projections.append(
            tuple(None if size == 1 else loop for size, loop in zip(shape, axes, strict=True))
        )
    return loops, tuple(own), tuple(projections)


def broadcast_extents(lowering: Lowering, shape: Shape, operands: Sequence[Array]) -> Extents:
    """The extents of the result of `shape` that the operands broadcast to."""
    extents: list[Extent] = []
    for axis, size in enumerate(shape):
        if size is not None:
            extents.append(size)
            continue
        from_end = axis - len(shape)
        found: SSAValue | None = None
        for operand in operands:
            if len(operand.extents) + from_end >= 0:
                extent = operand.extents[from_end]
                if not isinstance(extent, int) and extent is not found:
                    # Equal by precondition: one that is known at the function's entry is best.
                    if found is None or extent in lowering.of_arguments:
                        found = extent
                    if found in lowering.of_arguments:
                        break
        assert found is not None, "a dynamic extent comes from an operand"
        extents.append(found)
    return tuple(extents)


def map_elements(
    lowering: Lowering,
    result: SSAValue,
    extents: Extents,
    operands: Sequence[tuple[Array, Projection]],
    own: Projection,
    loops: int,
    write: Callable[..., SSAValue] | None,
) -> None:
    """Define `result` by a parallel generic with this body.

    `write(body, *values)` is called with the loaded elements of the operands; splats are constants,
    scalars are captured. Without it the elements of the only operand are copied.
    """
    builder = lowering.builder
    type_ = lowering.type_of(result.type)
    places: dict[tuple[SSAValue, Projection], int] = {}
    reads: list[tuple[Array, int | None]] = []
    for array, projection in operands:
        if array.splat is None and array.element is None:
            key = (lowering.tensor(array), projection)
            reads.append((array, places.setdefault(key, len(places))))
        else:
            reads.append((array, None))
    inputs = [tensor for tensor, _ in places]
    output = lowering.empty(builder, type_.storage, extents)
    block = generic_block(inputs, (output,))
    body = Body(block, type_.dtype, builder.location, CONTRACT if lowering.contract else EXACT)
    body.of_functions = APPROXIMATE if lowering.approximates else EXACT
    if write is None and inputs:
        insert_yield(body, block.args[:1])
    else:
        insert_yield(body, (_compute(body, block, reads, type_.dtype, write),))
    op = insert_generic(
        builder,
        inputs,
        (output,),
        (*(projection for _, projection in places), own),
        PARALLEL * loops,
        block,
    )
    lowering.define(result, op.results[0], extents)


def _compute(
    body: Body,
    block: Block,
    reads: Sequence[tuple[Array, int | None]],
    dtype: DType,
    write: Callable[..., SSAValue] | None,
) -> SSAValue:
    """The element to be stored: what is written for the elements that are read."""
    values = [
        number_of(body, array) if place is None else body.load(block.args[place], array.type.dtype)
        for array, place in reads
    ]
    if reads:
        body.set_dtype(reads[-1][0].type.dtype)
    return body.store(values[0] if write is None else write(body, *values), dtype)


def number_of(body: Body, array: Array) -> SSAValue:
    """The element of an array that is a number or a scalar."""
    if array.element is not None:
        return array.element
    assert array.splat is not None
    return body.number(array.splat, array.type.dtype)


def scalar_map(
    lowering: Lowering, op: NdOp, arrays: Sequence[Array], write: Callable[..., SSAValue]
) -> None:
    """Define the 0-d result of `op` on numbers and scalars by scalar ops, no generic.

    They are hoisted to the function's entry where the operands are known there.
    """
    type_ = lowering.type_of(op.results[0].type)
    hoisted = all(array.element is None or array.element in lowering.at_entry for array in arrays)
    builder = lowering.entry if hoisted else lowering.builder
    builder.location = op.location
    body = Body.within(builder, type_.dtype, CONTRACT if lowering.contract else EXACT)
    body.of_functions = APPROXIMATE if lowering.approximates else EXACT
    values = [number_of(body, array) for array in arrays]
    body.set_dtype(arrays[-1].type.dtype)
    element = body.load(body.store(write(body, *values), type_.dtype), type_.dtype)
    if hoisted:
        lowering.at_entry.add(element)
    lowering.arrays[op.results[0]] = Array(type_, (), None, element=element, origin=op)


def broadcast_map(lowering: Lowering, op: NdOp, write: Callable[..., SSAValue]) -> None:
    """Define the result of `op` elementwise from its operands, broadcast together."""
    arrays = [lowering.arrays[operand] for operand in op.operands]
    shape = lowering.type_of(op.results[0].type).shape
    if not shape and all(array.tensor is None for array in arrays):
        scalar_map(lowering, op, arrays, write)
        return
    loops, own, projections = broadcast_projections(
        shape, tuple(array.type.shape for array in arrays)
    )
    map_elements(
        lowering,
        op.results[0],
        broadcast_extents(lowering, shape, arrays),
        list(zip(arrays, projections, strict=True)),
        own,
        loops,
        write,
    )


def elementwise(lowering: Lowering, op: NdOp) -> None:
    """A unary, binary or ternary op."""
    kind = lowering.arrays[op.operands[-1]].type.dtype.kind
    broadcast_map(lowering, op, BODIES[kind][op.name[3:]])


def cast(lowering: Lowering, op: NdOp) -> None:
    source = lowering.arrays[op.operands[0]].type.dtype
    target = lowering.type_of(op.results[0].type).dtype
    array = lowering.arrays[op.operands[0]]
    if source is target:
        lowering.arrays[op.results[0]] = array
        return
    broadcast_map(lowering, op, lambda body, x: casts.cast(body, x, source, target))


def bitcast(lowering: Lowering, op: NdOp) -> None:
    source = lowering.arrays[op.operands[0]].type.dtype
    target = lowering.type_of(op.results[0].type).dtype
    broadcast_map(lowering, op, lambda body, x: casts.bitcast(body, x, source, target))


def copy_elements(
    lowering: Lowering,
    result: SSAValue,
    array: Array,
    extents: Extents,
    projection: Projection,
    own: Projection,
    loops: int,
) -> None:
    """Define `result` by moving elements: a broadcast or a transposition. A splat stays one."""
    if array.splat is not None:
        type_ = lowering.type_of(result.type)
        assert result.owner is not None
        lowering.arrays[result] = Array(
            type_,
            extents,
            None,
            array.splat,
            origin=result.owner,  # pyright: ignore[reportArgumentType]
        )
        return
    map_elements(lowering, result, extents, [(array, projection)], own, loops, None)


ELEMENTWISE_OPS = [
    name
    for name, op_type in nd.OPS.items()
    if issubclass(op_type, nd.UnaryOp | nd.BinaryOp | nd.WhereOp | nd.FmaOp)
]


def barrier(lowering: Lowering, op: nd.BarrierOp) -> None:
    """The array itself: no pass below looks for equal computations across loops."""
    lowering.arrays[op.results[0]] = lowering.arrays[op.operands[0]]
