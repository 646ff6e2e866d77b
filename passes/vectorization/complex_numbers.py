"""Complex numbers in vector lanes: one vector of real parts and one of imaginary parts.

In memory the parts lie in turn: two vectors of them are loaded, and their lanes sorted. The buffer
is seen as one of floats by a cast that no dialect has an op for.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import complex
from xdsl.dialects.builtin import (
    AffineMapAttr,
    ComplexType,
    DenseArrayBase,
    MemRefType,
    UnrealizedConversionCastOp,
    VectorType,
    i64,
)
from xdsl.ir import Attribute, Operation, OpResult, SSAValue
from xdsl.ir.affine import AffineMap

from ...dialects import affine, vector
from ...dialects.build import Builder
from ...dialects.memref_types import parts_type
from ..affine_loops.values import map_values

Parts = tuple[SSAValue, SSAValue]

PARTS: dict[type[Operation], int] = {complex.ReOp: 0, complex.ImOp: 1}
# The ops on complex numbers that have a vector form: others have been taken apart.
COMPLEX = (*PARTS, complex.CreateOp, complex.ConstantOp)


def part_type(type_: Attribute) -> Attribute:
    """The type of a part of a complex number; of another number, its own."""
    return type_.element_type if isinstance(type_, ComplexType) else type_


def known_parts(builder: Builder, value: SSAValue) -> Parts | None:
    """The parts of a number that is made of them, or a constant; None of any other."""
    if not isinstance(value, OpResult):
        return None
    if isinstance(value.op, complex.CreateOp):
        real, imaginary = value.op.operands
        return real, imaginary
    if isinstance(value.op, complex.ConstantOp):
        element = part_type(value.type)
        real, imaginary = (builder.constant(one, element) for one in _numbers(value.op))
        return real, imaginary
    return None


def split(builder: Builder, value: SSAValue) -> Parts:
    """The parts of one complex number, taken where they are not known."""
    known = known_parts(builder, value)
    if known is not None:
        return known
    element = part_type(value.type)
    real = builder.value(complex.ReOp, (value,), element)
    return real, builder.value(complex.ImOp, (value,), element)


def _numbers(op: complex.ConstantOp) -> tuple[float, float]:
    value = op.value
    if isinstance(value, complex.ComplexNumberAttr):
        return value.real.data, value.imag.data
    real, imaginary = (part.value.data for part in value.data)  # pyright: ignore
    return float(real), float(imaginary)


def as_parts(builder: Builder, buffer: SSAValue) -> SSAValue:
    """A buffer of complex numbers as one of their parts, twice as many in a row."""
    assert isinstance(buffer.type, MemRefType)
    return builder.value(UnrealizedConversionCastOp, (buffer,), parts_type(buffer.type))


def load_parts(
    builder: Builder,
    op: Operation,
    operands: Sequence[SSAValue],
    shift: int,
    mask: SSAValue | None,
    zero: SSAValue,
) -> Parts:
    """The numbers from `shift` behind what `op` loads.

    `operands` are the buffer, seen as one of parts, and the subscripts of `op`. Masked numbers are
    0, which `zero` has in its lanes.
    """
    view, *indices = operands
    masks = _masks(builder, mask)
    halves: list[SSAValue] = []
    for place, half in zip(_places(op, shift, lanes_of(zero)), masks, strict=True):
        if half is None and isinstance(op, affine.LoadOp):
            affine_map = AffineMapAttr(place)
            halves.append(builder.value(affine.VectorLoadOp, operands, zero.type, map=affine_map))
            continue
        subscripts = map_values(builder, place, indices)
        if half is None:
            halves.append(builder.value(vector.LoadOp, (view, *subscripts), zero.type))
        else:
            masked = (view, *subscripts, half, zero)
            halves.append(builder.value(vector.MaskedLoadOp, masked, zero.type))
    lanes = range(2 * lanes_of(zero))
    return _shuffled(builder, (halves[0], halves[1]), lanes[::2], lanes[1::2])


def store_parts(
    builder: Builder,
    op: Operation,
    parts: Parts,
    operands: Sequence[SSAValue],
    shift: int,
    mask: SSAValue | None,
) -> None:
    """Store the numbers with these parts from `shift` behind where `op` stores, as `load_parts`."""
    view, *indices = operands
    halves, masks = _in_turn(builder, parts), _masks(builder, mask)
    places = _places(op, shift, lanes_of(parts[0]))
    for value, place, half in zip(halves, places, masks, strict=True):
        if half is None and isinstance(op, affine.StoreOp):
            affine_map = AffineMapAttr(place)
            builder.create(affine.VectorStoreOp, (value, *operands), map=affine_map)
            continue
        subscripts = map_values(builder, place, indices)
        if half is None:
            builder.create(vector.StoreOp, (value, view, *subscripts))
        else:
            builder.create(vector.MaskedStoreOp, (view, *subscripts, half, value))


def _places(op: Operation, shift: int, lanes: int) -> tuple[AffineMap, AffineMap]:
    """Where, among parts, the numbers from `shift` behind what `op` accesses begin: two vectors.

    The maps are of the op's subscripts, also where these are values.
    """
    if isinstance(op, affine.LoadOp | affine.StoreOp):
        old = op.map.data
    else:
        old = AffineMap.identity(len(op.operands) - (1 if op.results else 2))
    *outer, last = old.results
    first, second = (
        AffineMap(old.num_dims, old.num_symbols, (*outer, last * 2 + (2 * shift + behind)))
        for behind in (0, lanes)
    )
    return first, second


def _in_turn(builder: Builder, parts: Parts) -> Parts:
    """The two vectors that memory has of the numbers with these parts."""
    lanes = lanes_of(parts[0])
    both = [lane + side * lanes for lane in range(lanes) for side in (0, 1)]
    return _shuffled(builder, parts, both[:lanes], both[lanes:])


def _masks(builder: Builder, mask: SSAValue | None) -> Parts | tuple[None, None]:
    """The masks of the two vectors that memory has of numbers."""
    return (None, None) if mask is None else _in_turn(builder, (mask, mask))


def lanes_of(value: SSAValue) -> int:
    assert isinstance(value.type, VectorType)
    return value.type.get_shape()[0]


def _shuffled(builder: Builder, sources: Parts, *lanes: Sequence[int]) -> Parts:
    first, second = (
        builder.value(
            vector.ShuffleOp,
            sources,
            sources[0].type,
            mask=DenseArrayBase.from_list(i64, list(chosen)),
        )
        for chosen in lanes
    )
    return first, second
