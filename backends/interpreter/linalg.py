"""The tables of `linalg` and `tensor`. A tensor op never changes its operands: it copies."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import TensorType
from xdsl.ir import Operation
from xdsl.ir.affine import AffineDimExpr, AffineMap

from .affine import evaluate_map
from .control import leave, result_of
from .machine import Frame, Rule, extents, mixed, segments
from .memref import dimension, drop_unit_axes, reassociation
from .values import UNINITIALISED, InterpreterError, View, dtype_of


def generic(frame: Frame, op: Operation, *operands: Any) -> Any:
    """The body at every point of the iteration space, in row-major order.

    The operands' indexing maps give the elements that the body sees and yields to. On tensors the
    results are copies of the outputs, on memrefs the outputs themselves change.
    """
    inputs, outputs = segments(op, operands)
    if op.results:
        outputs = [output.copy() for output in outputs]
    shaped = [*inputs, *outputs]
    maps = [attribute.data for attribute in op.properties["indexing_maps"]]  # pyright: ignore
    region = op.regions[0]
    for point in itertools.product(*map(range, iteration_space(maps, shaped))):
        frame.machine.points.append(point)
        values = [
            view.read_if_written(evaluate_map(map_, point)) if isinstance(view, View) else view
            for map_, view in zip(maps, shaped, strict=True)
        ]
        results = frame.run(region, values)
        frame.machine.points.pop()
        for map_, view, value in zip(maps[len(inputs) :], outputs, results, strict=True):
            if value is not UNINITIALISED:
                view.write(evaluate_map(map_, point), value)
    return result_of(op, tuple(outputs)) if op.results else ()


def iteration_space(maps: Sequence[AffineMap], shaped: Sequence[Any]) -> list[int]:
    """The trip counts: the extents of the axes that a bare loop index runs over; all must agree."""
    counts: dict[int, int] = {}
    for map_, view in zip(maps, shaped, strict=True):
        for axis, result in enumerate(map_.results):
            if isinstance(result, AffineDimExpr):
                extent = view.shape[axis]
                if counts.setdefault(result.position, extent) != extent:
                    raise InterpreterError(
                        f"d{result.position} runs over {counts[result.position]} and over {extent}"
                    )
    if len(counts) != maps[0].num_dims:
        raise InterpreterError("no operand tells the trip count of a loop")
    return [counts[position] for position in range(maps[0].num_dims)]


def index(frame: Frame, op: Operation) -> int:
    return frame.machine.points[-1][op.properties["dim"].value.data]  # pyright: ignore


def empty(frame: Frame, op: Operation, *dynamic: int) -> View:
    type_ = op.results[0].type
    assert isinstance(type_, TensorType)
    return View.allocate(extents(type_, dynamic), dtype_of(type_.element_type), "tensor.empty")


def splat(frame: Frame, op: Operation, value: Any, *dynamic: int) -> View:
    view = empty(frame, op, *dynamic)
    view.fill(np.full(view.shape, value))
    return view


def from_elements(frame: Frame, op: Operation, *elements: Any) -> View:
    view = empty(frame, op)
    for subscripts, element in zip(view.subscripts(), elements, strict=True):
        view.write(subscripts, element)
    return view


def insert(frame: Frame, op: Operation, value: Any, target: View, *subscripts: int) -> View:
    result = target.copy()
    result.write(subscripts, value)
    return result


def slice_of(op: Operation, view: View, groups: Sequence[Sequence[int]]) -> View:
    names = ("static_offsets", "static_sizes", "static_strides")
    return view.part(
        *(mixed(op.properties[name], group) for name, group in zip(names, groups, strict=True))
    )


def extract_slice(frame: Frame, op: Operation, *operands: Any) -> View:
    (source,), *groups = segments(op, operands)
    part = slice_of(op, source, groups)
    rank = len(op.results[0].type.get_shape())  # pyright: ignore[reportAttributeAccessIssue]
    return drop_unit_axes(part, rank, op.results[0].type).copy()


def insert_slice(frame: Frame, op: Operation, *operands: Any) -> View:
    (source,), (target,), *groups = segments(op, operands)
    result = target.copy()
    part = slice_of(op, result, groups)
    drop_unit_axes(part, len(source.shape), op.operands[0].type).assign(source)
    return result


def expand_shape(frame: Frame, op: Operation, source: View, *dynamic: int) -> View:
    shape = mixed(op.properties["static_output_shape"], dynamic)
    for axis, group in enumerate(reassociation(op)):
        if np.prod([shape[inner] for inner in group], dtype=np.int64) != source.shape[axis]:
            raise InterpreterError(f"axis {axis} of {source.shape} does not become {shape}")
    return source.reshaped(shape)


def collapse_shape(frame: Frame, op: Operation, source: View) -> View:
    groups = reassociation(op)
    return source.reshaped(
        [int(np.prod([source.shape[a] for a in group], dtype=np.int64)) for group in groups]
    )


def reshape(frame: Frame, op: Operation, source: View, shape: View) -> View:
    return source.reshaped([int(extent) for extent in shape.array()])


def concat(frame: Frame, op: Operation, *parts: View) -> View:
    axis = op.properties["dim"].value.data  # pyright: ignore[reportAttributeAccessIssue]
    return View.of(np.concatenate([part.array() for part in parts], axis), "tensor.concat")


def pad(frame: Frame, op: Operation, *operands: Any) -> View:
    """The region gives the padding element at each place outside of the source."""
    (source,), low, high = segments(op, operands)
    low, high = mixed(op.properties["static_low"], low), mixed(op.properties["static_high"], high)
    shape = [a + n + b for a, n, b in zip(low, source.shape, high, strict=True)]
    result = View.allocate(shape, source.dtype, "tensor.pad")
    for place in result.subscripts():
        inner = tuple(at - before for at, before in zip(place, low, strict=True))
        if all(0 <= at < extent for at, extent in zip(inner, source.shape, strict=True)):
            result.write(place, source.read(inner))
        else:
            result.write(place, frame.run(op.regions[0], place)[0])
    return result


RULES: dict[str, Rule] = {
    "linalg.generic": generic,
    "linalg.index": index,
    "linalg.yield": leave,
    "tensor.empty": empty,
    "tensor.splat": splat,
    "tensor.from_elements": from_elements,
    "tensor.dim": dimension,
    "tensor.cast": lambda frame, op, source: source,
    "tensor.extract": lambda frame, op, source, *subscripts: source.read(subscripts),
    "tensor.insert": insert,
    "tensor.extract_slice": extract_slice,
    "tensor.insert_slice": insert_slice,
    "tensor.expand_shape": expand_shape,
    "tensor.collapse_shape": collapse_shape,
    "tensor.reshape": reshape,
    "tensor.concat": concat,
    "tensor.pad": pad,
    "tensor.yield": leave,
}
