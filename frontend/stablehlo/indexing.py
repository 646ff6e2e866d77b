"""StableHLO's slices at computed places, gathers and scatters, as NumPy's indexing.

https://openxla.org/stablehlo/spec#gather, #scatter
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..operations import as_array
from ..scatters import update_one_by_one
from .run import Frame
from .text import Op, StableHLOError


def dynamic_slice(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    a, *starts = operands
    return a[_window(a, starts, op.first_of("sizes", "slice_sizes"))]


def dynamic_update_slice(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    a, update, *starts = operands
    result = traced.copy(a)
    result[_window(a, starts, update.shape)] = update
    return result


def _window(a: Any, starts: Sequence[Any], sizes: Sequence[int]) -> tuple[slice, ...]:
    """Where a window lies: a start that would lead out of the array is moved inside."""
    window: list[slice] = []
    for start, size, extent in zip(starts, sizes, a.shape, strict=True):
        if size == extent:
            window.append(slice(None))
            continue
        start = traced.astype(start, np.int64)
        start = traced.minimum(traced.maximum(start, 0), extent - size)
        window.append(slice(start, start + size))
    return tuple(window)


def gather(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """Slices of one size from many places, which are moved inside the array."""
    a, starts = map(as_array, operands)
    numbers = op.attributes["dimension_numbers"]
    sizes = op.attributes["slice_sizes"]
    offsets = numbers.get("offset_dims", [])
    collapsed = numbers.get("collapsed_slice_dims", [])
    batching = numbers.get("operand_batching_dims", [])
    rank = len(op.types[-1].shape)
    batch_axes = [axis for axis in range(rank) if axis not in offsets]
    places = _Places(a, starts, numbers, "start_index_map", rank, batch_axes)
    places.add_batch(batching, numbers.get("start_indices_batching_dims", []))
    kept = [axis for axis in range(a.ndim) if axis not in collapsed and axis not in batching]
    for axis, offset in zip(kept, offsets, strict=True):
        places.add_offset(axis, offset, sizes[axis])
    places.keep_inside(sizes)
    return a[places.index()]


def scatter(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """Updates are written, or combined with what is there; those outside the array are dropped."""
    if len(operands) != 3:
        raise StableHLOError(f"line {op.line}: a scatter of several arrays")
    a, starts, updates = map(as_array, operands)
    numbers = op.attributes["scatter_dimension_numbers"]
    windows = numbers.get("update_window_dims", [])
    inserted = numbers.get("inserted_window_dims", [])
    batching = numbers.get("input_batching_dims", [])
    batch_axes = [axis for axis in range(updates.ndim) if axis not in windows]
    places = _Places(a, starts, numbers, "scatter_dims_to_operand_dims", updates.ndim, batch_axes)
    places.add_batch(batching, numbers.get("scatter_indices_batching_dims", []))
    kept = [axis for axis in range(a.ndim) if axis not in inserted and axis not in batching]
    for axis, window in zip(kept, windows, strict=True):
        places.add_offset(axis, window, updates.shape[window])
    # What lies outside goes to one more element of each axis, which is cut off.
    room = places.keep_aside()
    larger = traced.pad(a, [(0, extra) for extra in room]) if any(room) else traced.copy(a)
    index = places.index()
    region = op.regions[0]
    if len(region.ops) == 1 and region.ops[0].operands[0].name == region.arguments[1]:
        larger[index] = updates
    elif len(region.ops) == 2 and region.ops[0].name == "stablehlo.add":
        traced.add.at(larger, index, updates)
    elif op.attributes.get("unique_indices") is True:
        (larger[index],) = frame.run(region, [larger[index], updates])
    else:
        larger = update_one_by_one(
            larger, index, updates, lambda old, new: frame.run(region, [old, new])[0]
        )
    return larger[tuple(slice(0, extent) for extent in a.shape)] if any(room) else larger


class _Places:
    """For each axis of an array, the subscripts of all elements that are read or written.

    Each broadcasts to the shape of the slices, all together; `batch_axes` are its axes along which
    the places differ.
    """

    def __init__(
        self,
        a: Any,
        starts: Any,
        numbers: dict[str, Any],
        key: str,
        rank: int,
        batch_axes: Sequence[int],
    ):
        self.extents = a.shape
        self.rank = rank
        self.batch_axes = batch_axes
        self.vector_axis = numbers.get("index_vector_dim", 0)
        self.subscripts: list[Any] = [np.zeros((1,) * rank, np.int64)] * a.ndim
        self.starts: list[Any] = list(self.subscripts)
        if self.vector_axis == starts.ndim:
            starts = traced.expand_dims(starts, starts.ndim)
        for component, axis in enumerate(numbers.get(key, [])):
            chosen = [slice(None)] * starts.ndim
            chosen[self.vector_axis] = component  # pyright: ignore[reportCallIssue, reportArgumentType]
            one = traced.astype(starts[tuple(chosen)], np.int64)
            self.starts[axis] = self._spread(one)

    def _spread(self, one: Any) -> Any:
        shape = [1] * self.rank
        for axis, extent in zip(self.batch_axes, one.shape, strict=True):
            shape[axis] = extent
        return traced.reshape(one, tuple(shape))

    def _counting(self, axis: int, count: int) -> Any:
        shape = [1] * self.rank
        shape[axis] = count
        return np.arange(count).reshape(shape)

    def add_batch(self, axes: Sequence[int], of_starts: Sequence[int]) -> None:
        """Axes of the array that go along with axes of the places."""
        for axis, place in zip(axes, of_starts, strict=True):
            at = self.batch_axes[place - (place > self.vector_axis)]
            self.starts[axis] = self._counting(at, self.extents[axis])

    def add_offset(self, axis: int, at: int, count: int) -> None:
        """An axis of the slices goes along an axis of the array."""
        self.subscripts[axis] = self._counting(at, count)

    def keep_inside(self, sizes: Sequence[int]) -> None:
        self.starts = [
            start
            if isinstance(start, np.ndarray)
            else traced.minimum(traced.maximum(start, 0), extent - size)
            for start, extent, size in zip(self.starts, self.extents, sizes, strict=True)
        ]

    def keep_aside(self) -> list[int]:
        """Let subscripts outside be the extent itself; for each axis, whether there may be any."""
        room: list[int] = []
        for axis, (start, extent) in enumerate(zip(self.starts, self.extents, strict=True)):
            computed = not isinstance(start, np.ndarray)
            room.append(int(computed))
            if computed:
                subscript = start + self.subscripts[axis]
                outside = (subscript < 0) | (subscript > extent)
                self.starts[axis] = traced.where(outside, extent, subscript)
                self.subscripts[axis] = np.zeros((1,) * self.rank, np.int64)
        return room

    def index(self) -> tuple[Any, ...]:
        return tuple(
            start + subscript for start, subscript in zip(self.starts, self.subscripts, strict=True)
        )
