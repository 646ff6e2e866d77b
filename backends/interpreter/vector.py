"""The table of `vector`. Arithmetic on vectors is in `scalars.py`, lane by lane."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import reduce
from typing import Any

import numpy as np
from xdsl.dialects.builtin import AffineMapAttr, VectorType
from xdsl.ir import Operation
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr

from .machine import Frame, Rule, integers, mixed, segments
from .memref import read_vector, write_vector
from .scalars import COMBINE, bitcast, fused_multiply_add, pure
from .values import InterpreterError, View, dtype_of


def result_vector(op: Operation) -> tuple[tuple[int, ...], np.dtype]:
    type_ = op.results[0].type
    assert isinstance(type_, VectorType)
    return tuple(type_.get_shape()), dtype_of(type_.element_type)


def load(frame: Frame, op: Operation, view: View, *subscripts: int) -> Any:
    return read_vector(op.results[0].type, view, subscripts)


def store(frame: Frame, op: Operation, value: Any, view: View, *subscripts: int) -> None:
    write_vector(value, view, subscripts)


def masked_load(frame: Frame, op: Operation, view: View, *operands: Any) -> Any:
    *subscripts, mask, otherwise = operands
    return read_vector(op.results[0].type, view, subscripts, mask, otherwise)


def masked_store(frame: Frame, op: Operation, view: View, *operands: Any) -> None:
    *subscripts, mask, value = operands
    write_vector(value, view, subscripts, mask)


def gather(frame: Frame, op: Operation, view: View, *operands: Any) -> Any:
    """Lane k reads at `subscripts`, the last of them moved by `moves[k]`."""
    *subscripts, moves, mask, otherwise = operands
    result = otherwise.copy()
    for lane in range(len(result)):
        if mask[lane]:
            result[lane] = view.read((*subscripts[:-1], subscripts[-1] + int(moves[lane])))
    return result


def scatter(frame: Frame, op: Operation, view: View, *operands: Any) -> None:
    """As `gather`; where two lanes write to one place, the last one wins."""
    *subscripts, moves, mask, value = operands
    for lane in range(len(value)):
        if mask[lane]:
            view.write((*subscripts[:-1], subscripts[-1] + int(moves[lane])), value[lane])


def transfer_places(op: Operation, shape: Sequence[int], subscripts: Sequence[int]) -> Any:
    """For each lane of a transfer: its place in the vector and in memory."""
    map_ = op.properties["permutation_map"]
    assert isinstance(map_, AffineMapAttr)
    for lane in itertools.product(*map(range, shape)):
        place = list(subscripts)
        for number, result in zip(lane, map_.data.results, strict=True):
            if isinstance(result, AffineDimExpr):
                place[result.position] += number
            elif not (isinstance(result, AffineConstantExpr) and result.value == 0):
                raise InterpreterError(f"{map_} is not a projected permutation")
        yield lane, tuple(place)


def inside(view: View, place: Sequence[int]) -> bool:
    return all(0 <= at < extent for at, extent in zip(place, view.shape, strict=True))


def may_leave(op: Operation) -> bool:
    """Whether the transfer may reach out of bounds: some axis is not marked `in_bounds`."""
    return not all(integers(op.properties["in_bounds"]))


def in_mask(op: Operation, lane: Sequence[int], mask: Sequence[Any]) -> bool:
    """Whether a lane of a transfer is done: a mask has the axes of memory, in their order."""
    if not mask:
        return True
    map_ = op.properties["permutation_map"]
    assert isinstance(map_, AffineMapAttr)
    axes = [
        (result.position, number)
        for result, number in zip(map_.data.results, lane, strict=True)
        if isinstance(result, AffineDimExpr)
    ]
    return bool(mask[0][tuple(number for _, number in sorted(axes))])


def transfer_read(frame: Frame, op: Operation, *operands: Any) -> Any:
    (view,), subscripts, (padding,), mask = segments(op, operands)
    shape, dtype = result_vector(op)
    result = np.full(shape, padding, dtype)
    for lane, place in transfer_places(op, shape, subscripts):
        if in_mask(op, lane, mask) and (inside(view, place) or not may_leave(op)):
            result[lane] = view.read(place)
    return result


def transfer_write(frame: Frame, op: Operation, *operands: Any) -> Any:
    (value,), (view,), subscripts, mask = segments(op, operands)
    target = view.copy() if op.results else view
    for lane, place in transfer_places(op, value.shape, subscripts):
        if in_mask(op, lane, mask) and (inside(target, place) or not may_leave(op)):
            target.write(place, value[lane])
    return target if op.results else ()


def broadcast(frame: Frame, op: Operation, value: Any) -> Any:
    shape, dtype = result_vector(op)
    return np.array(np.broadcast_to(value, shape), dtype)


def shuffle(frame: Frame, op: Operation, a: Any, b: Any) -> Any:
    return np.concatenate([a, b])[integers(op.properties["mask"])]


def position_of(op: Operation, dynamic: Sequence[int], shape: Sequence[int]) -> tuple[int, ...]:
    position = tuple(mixed(op.properties["static_position"], dynamic))
    for at, extent in zip(position, shape, strict=False):
        if not 0 <= at < extent:
            raise InterpreterError(f"position {position} in a vector of shape {tuple(shape)}")
    return position


def extract(frame: Frame, op: Operation, value: Any, *dynamic: int) -> Any:
    part = value[position_of(op, dynamic, value.shape)]
    return part.copy() if isinstance(part, np.ndarray) else part


def insert(frame: Frame, op: Operation, source: Any, target: Any, *dynamic: int) -> Any:
    result = target.copy()
    result[position_of(op, dynamic, target.shape)] = source
    return result


def extract_strided(frame: Frame, op: Operation, value: Any) -> Any:
    parts = zip(
        *(integers(op.properties[name]) for name in ("offsets", "sizes", "strides")), strict=True
    )
    return value[tuple(slice(o, o + n * s, s) for o, n, s in parts)].copy()


def insert_strided(frame: Frame, op: Operation, source: Any, target: Any) -> Any:
    result = target.copy()
    offsets = integers(op.properties["offsets"])
    strides = integers(op.properties["strides"])
    outer = len(offsets) - len(strides)
    places = [slice(o, o + 1) for o in offsets[:outer]]
    places += [
        slice(o, o + n * s, s)
        for o, n, s in zip(offsets[outer:], source.shape, strides, strict=True)
    ]
    result[tuple(places)] = source
    return result


def reduction(frame: Frame, op: Operation, value: Any, *start: Any) -> Any:
    """From the first lane to the last, after the accumulator."""
    combine = COMBINE[str(op.properties["kind"].data)]  # pyright: ignore
    return reduce(combine, [*start, *value])


def multi_reduction(frame: Frame, op: Operation, value: Any, start: Any) -> Any:
    combine = COMBINE[str(op.properties["kind"].data)]  # pyright: ignore
    axes = integers(op.properties["reduction_dims"])
    kept = [axis for axis in range(value.ndim) if axis not in axes]
    shape = [value.shape[axis] for axis in kept]
    parts = value.transpose([*axes, *kept]).reshape(-1, *shape)
    return reduce(combine, [start, *parts])


def outer_product(frame: Frame, op: Operation, a: Any, b: Any, *start: Any) -> Any:
    """The products, added to the accumulator in one rounding as FMA does."""
    products = np.broadcast_arrays(a[:, None], b) if isinstance(b, np.ndarray) else (a, b)
    left, right = (np.array(np.broadcast_to(x, result_vector(op)[0])) for x in products)
    if not start:
        return left * right
    if str(op.properties["kind"].data) == "add" and left.dtype.kind not in "iub":  # pyright: ignore
        return fused_multiply_add(left, right, start[0])
    return COMBINE[str(op.properties["kind"].data)](start[0], left * right)  # pyright: ignore


def create_mask(frame: Frame, op: Operation, *counts: int) -> Any:
    """Lane `(i, j)` is on where `i < counts[0]` and `j < counts[1]`."""
    shape, _ = result_vector(op)
    counts = counts or tuple(integers(op.properties["mask_dim_sizes"]))
    on = [[all(a < b for a, b in zip(lane, counts, strict=True))] for lane in np.ndindex(shape)]
    return np.array(on, np.bool_).reshape(shape)


def step(frame: Frame, op: Operation) -> Any:
    shape, dtype = result_vector(op)
    return np.arange(shape[0], dtype=dtype)


def from_elements(frame: Frame, op: Operation, *elements: Any) -> Any:
    shape, dtype = result_vector(op)
    return np.array(elements, dtype).reshape(shape)


def to_elements(frame: Frame, op: Operation, value: Any) -> Any:
    return value.ravel()[0] if len(op.results) == 1 else tuple(value.ravel())


def interleave(frame: Frame, op: Operation, a: Any, b: Any) -> Any:
    return np.stack([a, b], axis=-1).reshape(result_vector(op)[0])


def deinterleave(frame: Frame, op: Operation, value: Any) -> Any:
    return value[..., 0::2].copy(), value[..., 1::2].copy()


def shape_cast(frame: Frame, op: Operation, value: Any) -> Any:
    return value.reshape(result_vector(op)[0])


def transpose(frame: Frame, op: Operation, value: Any) -> Any:
    return value.transpose(integers(op.properties["permutation"])).copy()


def scale(value: Any, exponent: Any, otherwise: Any, mask: Any, rounding: Any) -> Any:
    """`value` times 2 to the floor of `exponent`; `mask` has a bit for each lane."""
    known = np.isfinite(exponent)
    whole = np.where(known, np.clip(np.floor(exponent), -5000, 5000), 0).astype(np.int32)
    scaled = np.where(known, np.ldexp(value, whole), value * np.exp2(exponent))
    return _where(mask, scaled, otherwise)


def exponent(value: Any, otherwise: Any, mask: Any, rounding: Any) -> Any:
    """The floor of the binary logarithm of |value|."""
    _, places = np.frexp(value)
    known = np.isfinite(value) & (value != 0)
    special = np.where(value == 0, -np.inf, np.abs(value))
    return _where(mask, np.where(known, places - 1, special), otherwise)


def mantissa(value: Any, how: Any, otherwise: Any, mask: Any, rounding: Any) -> Any:
    """`value` over a power of two, in [3/4, 3/2); 1 for zeros and infinity, NaN for less."""
    if int(how) != 0b1111:
        raise InterpreterError(f"mantissas are taken by the control 15 only, not {int(how)}")
    places = np.frexp(value)[0]
    places = np.where(places < 0.75, 2 * places, places)
    places = np.where((value == 0) | (value == np.inf), 1, places)
    return _where(mask, np.where(value < 0, np.nan, places), otherwise)


def nearer_to_zero(
    value: Any, other: Any, how: Any, otherwise: Any, mask: Any, rounding: Any
) -> Any:
    """The lesser magnitude of two, which is not NaN if one is not, with the sign of `value`."""
    if int(how) != 0b0010:
        raise InterpreterError(f"numbers are chosen by the control 2 only, not {int(how)}")
    return _where(mask, np.copysign(np.fmin(abs(value), abs(other)), value), otherwise)


def _where(mask: Any, value: Any, otherwise: Any) -> Any:
    lanes = [bool(int(mask) >> lane & 1) for lane in range(len(otherwise))]
    return np.where(lanes, value, otherwise).astype(otherwise.dtype)


RULES: dict[str, Rule] = {
    "vector.load": load,
    "vector.store": store,
    "vector.maskedload": masked_load,
    "vector.maskedstore": masked_store,
    "vector.gather": gather,
    "vector.scatter": scatter,
    "vector.transfer_read": transfer_read,
    "vector.transfer_write": transfer_write,
    "vector.broadcast": broadcast,
    "vector.splat": broadcast,
    "vector.shuffle": shuffle,
    "vector.extract": extract,
    "x86vector.avx512.mask.scalef": pure(scale),
    "vector.insert": insert,
    "vector.extract_strided_slice": extract_strided,
    "vector.insert_strided_slice": insert_strided,
    "vector.fma": pure(fused_multiply_add),
    "vector.reduction": reduction,
    "vector.multi_reduction": multi_reduction,
    "vector.outerproduct": outer_product,
    "vector.bitcast": bitcast,
    "vector.create_mask": create_mask,
    "vector.constant_mask": create_mask,
    "vector.step": step,
    "vector.from_elements": from_elements,
    "vector.to_elements": to_elements,
    "vector.interleave": interleave,
    "vector.deinterleave": deinterleave,
    "vector.shape_cast": shape_cast,
    "vector.transpose": transpose,
}
