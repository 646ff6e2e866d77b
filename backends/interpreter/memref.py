"""The table of `memref`: views of memories whose elements must be written before they are read."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import VectorType
from xdsl.ir import Attribute, Operation

from ...dialects.arith import REDUCTION_KINDS
from .machine import Frame, Rule, extents, integers, mixed, segments
from .scalars import COMBINE
from .values import InterpreterError, View, constant, dtype_of, row_major_strides


def allocate(frame: Frame, op: Operation, *operands: int) -> View:
    dynamic, _ = segments(op, operands)
    type_ = op.results[0].type
    dtype = dtype_of(type_.element_type)  # pyright: ignore[reportAttributeAccessIssue]
    return View.allocate(extents(type_, dynamic), dtype, f"the temporary of {op.name}")


def allocate_on_heap(frame: Frame, op: Operation, *operands: int) -> View:
    view = allocate(frame, op, *operands)
    frame.machine.heap.append(view.memory)
    return view


def deallocate(frame: Frame, op: Operation, view: View) -> None:
    if view.memory not in frame.machine.heap:
        raise InterpreterError(f"{view.memory.name} is freed, but is not live heap memory")
    frame.machine.heap.remove(view.memory)
    view.memory.free()


def get_global(frame: Frame, op: Operation) -> View:
    """The global's memory, made when it is first asked for."""
    name = op.properties["name"].root_reference.data  # pyright: ignore
    machine = frame.machine
    if name not in machine.globals:
        definition = machine.symbols[name]
        type_ = op.results[0].type
        dtype = dtype_of(type_.element_type)  # pyright: ignore[reportAttributeAccessIssue]
        view = View.allocate(extents(type_, ()), dtype, f"@{name}")
        initial = definition.properties.get("initial_value")
        if initial is not None and initial.name == "dense":
            view.fill(np.broadcast_to(constant(initial), view.shape))
        view.memory.read_only = "constant" in definition.properties
        machine.globals[name] = view
    return machine.globals[name]


def subview(frame: Frame, op: Operation, source: View, *operands: int) -> View:
    _, offsets, sizes, strides = segments(op, (source, *operands))
    view = source.part(
        mixed(op.properties["static_offsets"], offsets),
        mixed(op.properties["static_sizes"], sizes),
        mixed(op.properties["static_strides"], strides),
    )
    rank = len(op.results[0].type.get_shape())  # pyright: ignore[reportAttributeAccessIssue]
    return drop_unit_axes(view, rank, op.results[0].type)


def drop_unit_axes(view: View, rank: int, type_: Attribute) -> View:
    """Rank reduction: leave out axes of extent 1, keeping those that the result type names."""
    wanted = list(type_.get_shape())  # pyright: ignore[reportAttributeAccessIssue]
    kept: list[int] = []
    for axis, size in enumerate(view.shape):
        left = len(view.shape) - axis
        needed = rank - len(kept)
        matches = needed > 0 and (wanted[len(kept)] < 0 or wanted[len(kept)] == size)
        if left > needed and size == 1 and not (matches and wanted[len(kept)] == 1):
            continue
        kept.append(axis)
    shape = tuple(view.shape[axis] for axis in kept)
    strides = tuple(view.strides[axis] for axis in kept)
    return View(view.memory, view.origin, view.offset, shape, strides)


def reinterpret_cast(frame: Frame, op: Operation, source: View, *operands: int) -> View:
    """A new description of the memory behind the source's aligned pointer."""
    _, offsets, sizes, strides = segments(op, (source, *operands))
    (offset,) = mixed(op.properties["static_offsets"], offsets)
    return View(
        source.memory,
        source.origin,
        offset,
        tuple(mixed(op.properties["static_sizes"], sizes)),
        tuple(mixed(op.properties["static_strides"], strides)),
    )


def parts(frame: Frame, op: Operation, source: View) -> View:
    """Complex numbers as their parts, twice as many in a row."""
    neighbours = bool(source.shape) and (source.strides[-1] == 1 or source.shape[-1] < 2)
    if source.dtype.kind != "c" or not neighbours:
        raise InterpreterError("only complex numbers that are neighbours become their parts")
    return View(
        source.memory.as_parts(),
        2 * source.origin,
        2 * source.offset,
        (*source.shape[:-1], 2 * source.shape[-1]),
        (*(2 * stride for stride in source.strides[:-1]), 1),
    )


def reassociation(op: Operation) -> list[list[int]]:
    return [integers(group) for group in op.properties["reassociation"]]  # pyright: ignore


def collapse_shape(frame: Frame, op: Operation, source: View) -> View:
    """Each group of axes, which must lie contiguously in each other, becomes one."""
    shape: list[int] = []
    strides: list[int] = []
    for group in reassociation(op):
        axes = [axis for axis in group if source.shape[axis] != 1] or group[-1:]
        for outer, inner in itertools.pairwise(axes):
            if source.strides[outer] != source.strides[inner] * source.shape[inner]:
                raise InterpreterError(f"axes {group} do not lie contiguously")
        shape.append(int(np.prod([source.shape[axis] for axis in group], dtype=np.int64)))
        strides.append(source.strides[axes[-1]] if axes else 1)
    return View(source.memory, source.origin, source.offset, tuple(shape), tuple(strides))


def expand_shape(frame: Frame, op: Operation, source: View, *operands: int) -> View:
    shape = tuple(mixed(op.properties.get("static_output_shape"), operands))
    strides: list[int] = []
    for axis, group in enumerate(reassociation(op)):
        part = [shape[inner] for inner in group]
        if np.prod(part, dtype=np.int64) != source.shape[axis]:
            raise InterpreterError(f"extent {source.shape[axis]} is not the product of {part}")
        strides.extend(stride * source.strides[axis] for stride in row_major_strides(part))
    return View(source.memory, source.origin, source.offset, shape, tuple(strides))


def copy(frame: Frame, op: Operation, source: View, target: View) -> None:
    target.assign(source)


def metadata(frame: Frame, op: Operation, source: View) -> tuple[Any, ...]:
    base = View(source.memory, source.origin, 0, (), ())
    return (base, source.offset, *source.shape, *source.strides)


def dimension(frame: Frame, op: Operation, view: View, axis: int) -> int:
    if not 0 <= axis < len(view.shape):
        raise InterpreterError(f"axis {axis} of a rank {len(view.shape)} view")
    return view.shape[axis]


def lane_places(
    shape: Sequence[int], subscripts: Sequence[int]
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Each lane of a vector of `shape` at `subscripts`: its place in the vector and in memory."""
    outer = len(subscripts) - len(shape)
    for lane in np.ndindex(*shape):
        moved = (at + number for at, number in zip(subscripts[outer:], lane, strict=True))
        yield lane, (*subscripts[:outer], *moved)


def read_vector(
    type_: Attribute,
    view: View,
    subscripts: Sequence[int],
    mask: np.ndarray | None = None,
    otherwise: np.ndarray | None = None,
) -> np.ndarray:
    """Consecutive elements as a vector. Where the mask is off, nothing is read."""
    assert isinstance(type_, VectorType)
    shape = type_.get_shape()
    result = (
        np.zeros(shape, dtype_of(type_.element_type)) if otherwise is None else otherwise.copy()
    )
    for lane, place in lane_places(shape, subscripts):
        if mask is None or mask[lane]:
            result[lane] = view.read(place)
    return result


def write_vector(
    value: np.ndarray, view: View, subscripts: Sequence[int], mask: np.ndarray | None = None
) -> None:
    for lane, place in lane_places(value.shape, subscripts):
        if mask is None or mask[lane]:
            view.write(place, value[lane])


def atomic_update(
    frame: Frame, op: Operation, value: Any, view: View, *subscripts: int
) -> np.generic:
    """What was there before; one thread does all of them, in order."""
    old = view.read(subscripts)
    kind = REDUCTION_KINDS[op.properties["kind"].value.data]  # pyright: ignore
    view.write(subscripts, COMBINE[_COMBINED_BY[kind]](old, value))
    return old


_COMBINED_BY = {
    "addf": "add", "addi": "add", "mulf": "mul", "muli": "mul", "ori": "or", "andi": "and",
    "xori": "xor", "maxs": "maxsi", "maxu": "maxui", "mins": "minsi", "minu": "minui",
    **{name: name for name in ("maximumf", "minimumf", "maxnumf", "minnumf")},
}  # fmt: skip


RULES: dict[str, Rule] = {
    "builtin.unrealized_conversion_cast": parts,
    "memref.alloc": allocate_on_heap,
    "memref.alloca": allocate,
    "memref.dealloc": deallocate,
    "memref.get_global": get_global,
    "memref.load": lambda frame, op, view, *subscripts: view.read(subscripts),
    "memref.store": lambda frame, op, value, view, *subscripts: view.write(subscripts, value),
    "memref.atomic_rmw": atomic_update,
    "memref.prefetch": lambda frame, op, view, *subscripts: None,
    "memref.copy": copy,
    "memref.dim": dimension,
    "memref.rank": lambda frame, op, view: len(view.shape),
    "memref.cast": lambda frame, op, view: view,
    "memref.assume_alignment": lambda frame, op, view: view,
    "memref.subview": subview,
    "memref.reinterpret_cast": reinterpret_cast,
    "memref.collapse_shape": collapse_shape,
    "memref.expand_shape": expand_shape,
    "memref.extract_strided_metadata": metadata,
    "memref.extract_aligned_pointer_as_index": lambda frame, op, view: 0,
}
