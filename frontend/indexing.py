"""`x[…]` and `x[…] = v` on traced arrays, with NumPy's rules.

Slices, integers, None and Ellipsis are one `nd.slice` and a reshape, and views: `take` records how
to put a new value back. Integer arrays and traced integers are gathered, with a check at run time
that they are in range.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..dialects.dtypes import BOOL, I64
from . import primitives as nd
from .array import Array, View
from .dims import (
    Dim,
    Extent,
    add,
    bounds,
    ceildiv,
    is_known,
    is_said,
    maximum,
    minimum,
    multiply,
    same,
)
from .growing import in_one
from .locations import UnsupportedError, user_error
from .masks import mask_of, put_masked, take_masked
from .numbers import (
    from_end,
    greater,
    has_numbers,
    is_positive,
    lesser,
    number,
    proved,
    require_less,
    require_not_zero,
    rounded_up,
)
from .operations import as_array, as_value, contains_traced, key_of
from .registry import load
from .trace import Value, current


@dataclass(slots=True)
class Basic:
    """The part of an index that is slices, integers and None: a slice, then a reshape.

    Attributes:
        offsets, sizes, strides: of the slice, one entry an axis of the array; all of an axis where
            its stride is no known number.
        picks: for such an axis, the first element, their number and the stride.
        shape: of what is taken: without the axes of integers, with 1 for each None.
        whole: whether the slice takes everything in order.
    """

    offsets: list[Extent]
    sizes: list[Extent]
    strides: list[int]
    shape: list[Extent]
    whole: bool
    picks: dict[int, tuple[Extent, Extent, Extent]] = field(default_factory=dict)

    def is_run(self, extents: Sequence[Extent]) -> bool:
        """Whether what is taken lies in one piece, where the array does: all of its last axes."""
        if self.picks or any(stride != 1 for stride in self.strides):
            return False
        cut = [
            axis
            for axis, (size, extent) in enumerate(zip(self.sizes, extents, strict=True))
            if not same((size,), (extent,))
        ]
        return not cut or all(is_known(size, 1) for size in self.sizes[: cut[-1]])

    def take(self, x: Value) -> Value:
        if not self.whole:
            x = nd.slice_(x, self.offsets, self.sizes, self.strides)
        if self.picks:
            x = nd.gather(x, self._places(), list(self.picks))
            x = nd.transpose(x, np.argsort(self._picks_first()).tolist())
        return nd.reshape(x, self.shape)

    def put(self, x: Value, new: Value) -> Value:
        sizes = [
            self.picks[axis][1] if axis in self.picks else n for axis, n in enumerate(self.sizes)
        ]
        new = nd.reshape(new, sizes) if new.shape else nd.broadcast_to(new, sizes)
        if self.picks:
            part = x if self.whole else nd.slice_(x, self.offsets, self.sizes, self.strides)
            new = nd.transpose(new, self._picks_first())
            new = nd.scatter(part, new, self._places(), list(self.picks), "set")
        if self.whole:
            return new
        return nd.insert_slice(x, new, self.offsets, self.sizes, self.strides)

    def _picks_first(self) -> list[int]:
        return [*self.picks, *(axis for axis in range(len(self.sizes)) if axis not in self.picks)]

    def _places(self) -> list[Value]:
        """Index arrays, one for each axis of `picks`, that broadcast to all combinations."""
        rank = len(self.picks)
        found: list[Value] = []
        for at, (first, count, stride) in enumerate(self.picks.values()):
            shape = [count if axis == at else 1 for axis in range(rank)]
            places = nd.elementwise("multiply", nd.iota(shape, at, I64), nd.extent(stride))
            found.append(nd.elementwise("add", places, nd.extent(first)))
        return found


@dataclass(slots=True)
class Advanced:
    """The part of an index that is arrays, applied to what the basic part takes.

    Attributes:
        indices: i64, in range, not negative.
        axes: of the basic part's result, one for each index.
        position: where in the result the axes of the broadcast indices stand.
    """

    indices: list[Value]
    axes: list[int]
    position: int


def take(array: Array, index: Any) -> Array:
    """`array[index]`."""
    mask = mask_of(index)
    if mask is not None and mask.known is None:
        return take_masked(array, mask)
    basic, advanced = _parse(array, index)
    if advanced is None:
        result = Array(basic.take(array.value))
        if array.known is not None and not _depends_on_calls(index):
            result.known = array.known[index]
        if basic.shape or not array.ndim or _has_ellipsis(index):
            keeps_order = basic.is_run(array.value.shape)
            result.alias = View(array, basic.take, basic.put, reshapes=keeps_order)
        return result
    gathered = nd.gather(basic.take(array.value), advanced.indices, advanced.axes)
    return Array(nd.transpose(gathered, _from_front(gathered, advanced)))


def put(array: Array, index: Any, value: Any) -> None:
    """`array[index] = value`."""
    dtype = array.value.dtype
    number = isinstance(value, Array | Dim) or np.isscalar(value)
    if dtype.kind not in "bc" and key_of(value) is complex:
        wanted = "a string" if dtype.kind == "f" else "a string, a bytes-like object"
        message = f"argument must be {wanted} or a real number, not 'complex'"
        raise user_error(TypeError, f"{'float' if dtype.kind == 'f' else 'int'}() {message}")
    new = as_value(value if number else as_array(value), dtype)
    mask = mask_of(index)
    if mask is not None:
        put_masked(array, mask, new)
        return
    basic, advanced = _parse(array, index)
    if advanced is None:
        if new.shape:
            new = nd.broadcast_to(nd.drop_leading(new, len(basic.shape)), basic.shape)
        array.store(basic.put(array.value, new))
        return
    part = basic.take(array.value)
    picked = nd.broadcast(*[index.shape for index in advanced.indices])
    rest = [extent for axis, extent in enumerate(part.shape) if axis not in advanced.axes]
    shape = [*rest[: advanced.position], *picked, *rest[advanced.position :]]
    new = nd.broadcast_to(nd.drop_leading(new, len(shape)), shape)
    order = _from_front_rank(len(picked), len(rest), advanced.position)
    new = nd.transpose(new, np.argsort(order).tolist())
    part = nd.scatter(part, new, advanced.indices, advanced.axes, "set")
    array.store(basic.put(array.value, part))


def add_at(array: Array, index: Any, value: Any) -> None:
    """`np.add.at(array, index, value)`: as `array[index] += value`, every occurrence counted."""
    basic, advanced = _parse(array, index)
    if advanced is None:
        array[index] += value
        return
    part = basic.take(array.value)
    picked = nd.broadcast(*[index.shape for index in advanced.indices])
    rest = [extent for axis, extent in enumerate(part.shape) if axis not in advanced.axes]
    shape = [*rest[: advanced.position], *picked, *rest[advanced.position :]]
    new = nd.broadcast_to(as_value(value, array.value.dtype), shape)
    order = _from_front_rank(len(picked), len(rest), advanced.position)
    new = nd.transpose(new, np.argsort(order).tolist())
    part = nd.scatter(part, new, advanced.indices, advanced.axes, "add")
    array.store(basic.put(array.value, part))


# --------------------------------------------------------------------------------------- parsing


def _is_integer(item: Any) -> bool:
    if isinstance(item, Array):
        return not item.ndim and item.dtype.kind in "iu"
    return isinstance(item, int | np.integer | Dim) and not isinstance(item, bool | np.bool_)


def _depends_on_calls(index: Any) -> bool:
    """Whether an index is made of numbers that are not known while tracing."""
    if isinstance(index, tuple | list):
        return any(map(_depends_on_calls, index))
    if isinstance(index, slice):
        return any(map(_depends_on_calls, (index.start, index.stop, index.step)))
    return isinstance(index, Dim) or (isinstance(index, Array) and index.known is None)


def _has_ellipsis(index: Any) -> bool:
    return index is Ellipsis or (isinstance(index, tuple) and any(i is Ellipsis for i in index))


def _items(array: Array, index: Any) -> list[Any]:
    """The index as one entry an axis, plus the Nones: Ellipsis expanded, concrete masks as indices.

    Raises:
        IndexError: too many, or something that is no index.
    """
    items: list[Any] = []
    for item in index if isinstance(index, tuple) else (index,):
        item = in_one(item)
        if isinstance(item, list | tuple | range):
            item = _listed(list(item))
        if isinstance(item, Array) and item.known is not None and item.ndim:
            item = item.known
        if isinstance(item, bool | np.bool_):
            raise user_error(UnsupportedError, "an index True or False is not supported")
        if isinstance(item, np.ndarray) and item.dtype.kind == "b":
            items += _concrete_mask(array, item, sum(i is not None for i in items))
        elif isinstance(item, Array) and item.value.dtype is BOOL and item.ndim:
            items += _traced_mask(array, item, sum(i is not None for i in items))
        else:
            items.append(item)
    used = sum(item is not None and item is not Ellipsis for item in items)
    if used > array.ndim:
        raise user_error(
            IndexError,
            f"too many indices for array: array is {array.ndim}-dimensional, but {used} were "
            "indexed",
        )
    gaps = [number for number, item in enumerate(items) if item is Ellipsis]
    if len(gaps) > 1:
        raise user_error(IndexError, "an index can only have a single ellipsis ('...')")
    at = gaps[0] if gaps else len(items)
    fill = [slice(None)] * (array.ndim - used)
    return items[:at] + fill + items[at + 1 :]


def _listed(items: list[Any]) -> Any:
    """A list of indices as an array: NumPy's, if nothing in it is traced."""
    if not items:
        return np.zeros(0, np.int64)
    return as_array(items) if contains_traced(items) else np.asarray(items)


def _traced_mask(array: Array, mask: Array, axis: int) -> Sequence[Any]:
    """A mask beside other indices picks the places where it is true, as many as the call finds."""
    for place, (extent, size) in enumerate(
        zip(array.shape[axis : axis + mask.ndim], mask.shape, strict=False), axis
    ):
        message = f"boolean index did not match indexed array along axis {place}"
        if isinstance(extent, int) and isinstance(size, int) and extent != size:
            raise user_error(IndexError, message)
        current().require("equal", extent, size, f"IndexError: {message}")
    return load()["nonzero"](mask)


def _concrete_mask(array: Array, mask: np.ndarray[Any, Any], axis: int) -> list[Any]:
    """A mask that is not traced picks known places."""
    shape = array.shape[axis : axis + mask.ndim]
    for place, (extent, size) in enumerate(zip(shape, mask.shape, strict=False), axis):
        message = (
            f"boolean index did not match indexed array along axis {place}; size of axis is "
            f"{extent} but size of corresponding boolean axis is {size}"
        )
        if isinstance(extent, int) and extent != size:
            raise user_error(IndexError, message)
        if not isinstance(extent, int):
            current().require("equal", extent, size, f"IndexError: {message}")
    return list(np.nonzero(mask))


def _parse(array: Array, index: Any) -> tuple[Basic, Advanced | None]:
    basic = Basic([], [], [], [], True)
    arrays: list[tuple[int, Any, int]] = []  # axis of the basic result, index, axis of the array
    advanced_places: list[int] = []
    before_first = 0
    items = _items(array, index)
    shape = array.shape
    any_array = any(
        item is not None and not isinstance(item, slice) and not _is_integer(item) for item in items
    )
    axis = 0
    for place, item in enumerate(items):
        if item is None:
            basic.shape.append(1)
            continue
        extent = shape[axis]
        if isinstance(item, slice):
            offset, size, stride = slice_of(item, extent)
            if not isinstance(size, int) and bounds(size)[1] == 1:
                # It is to stretch (x - x[:1]), so it must be known to be 1.
                nd.require_less(0, size, ValueError, "a slice of one element has none")
                size = 1
            basic.shape.append(size)
            if isinstance(stride, Dim):
                basic.picks[axis] = offset, size, stride
                offset, size, stride = 0, extent, 1
            basic.whole = basic.whole and _covers(offset, size, stride, extent)
        else:
            if any_array:
                if not advanced_places:
                    before_first = len(basic.shape)
                advanced_places.append(place)
            if _is_integer(item):
                offset, size, stride = _integer(item, extent, axis), 1, 1
                basic.whole = basic.whole and is_known(extent, 1)
            else:
                arrays.append((len(basic.shape), item, axis))
                offset, size, stride = 0, extent, 1
                basic.shape.append(extent)
        basic.offsets.append(offset)
        basic.sizes.append(size)
        basic.strides.append(stride)
        axis += 1
    if not arrays:
        return basic, None
    adjacent = advanced_places[-1] - advanced_places[0] == len(advanced_places) - 1
    indices = [_index_array(item, shape[axis], axis) for _, item, axis in arrays]
    return basic, Advanced(indices, [at for at, _, _ in arrays], before_first if adjacent else 0)


def _covers(offset: Extent, size: Extent, stride: int, extent: Extent) -> bool:
    if not is_known(offset, 0) or stride != 1:
        return False
    return current().root.equalities.equal(size, extent) is True


def _from_front(gathered: Value, advanced: Advanced) -> list[int]:
    """The permutation that moves the indices' axes, which come first, to their place."""
    picked = len(nd.broadcast(*[index.shape for index in advanced.indices]))
    return _from_front_rank(picked, len(gathered.shape) - picked, advanced.position)


def _from_front_rank(picked: int, rest: int, position: int) -> list[int]:
    others = list(range(picked, picked + rest))
    return [*others[:position], *range(picked), *others[position:]]


# ------------------------------------------------------------------------------ integers, slices


def _integer(item: Any, extent: Extent, axis: int) -> Extent:
    """The place that an integer index means, checked."""
    index = number(item)
    what = f"index {index}" if is_said(index) else "an index"
    message = f"{what} is out of bounds for axis {axis} with size {extent}"
    if isinstance(index, int) and index < 0:
        _require_index(-index - 1, extent, message)
        return add(extent, index)
    if not proved(index):
        if proved(add(multiply(index, -1), -1)):
            index = add(extent, index)
        elif has_numbers(index):
            index = from_end(index, extent)
        _require_index(-1, index, message)
    _require_index(index, extent, message)
    return index


def _require_index(low: Extent, high: Extent, message: str) -> None:
    """Check that an index is in bounds: low < high."""
    if current().root.checks_bounds:
        require_less(low, high, IndexError, message)


def _bound(bound: Any) -> Extent | None:
    if bound is None or isinstance(bound, Dim):
        return bound
    try:
        return number(bound)
    except AttributeError:
        raise user_error(
            TypeError, "slice indices must be integers or None or have an __index__ method"
        ) from None


def _negative(bound: Extent) -> bool:
    """Whether a bound counts from the end; where it is not known, it is required not to."""
    if bounds(bound)[1] < 0 or proved(add(multiply(bound, -1), -1)):
        return True
    if not proved(bound):
        nd.require_less(-1, bound, ValueError, f"the slice bound {bound} is negative")
    return False


def slice_of(item: slice, n: Extent) -> tuple[Extent, Extent, Extent]:
    """First element, number of elements and step of a slice of an axis of n elements.

    For a step s > 0 the number is max(ceil((stop - start) / s), 0), where only stop is clipped
    to n and only start to 0: the rest is clipped by the maximum. A negative step is its mirror.
    """
    start, stop, step = _bound(item.start), _bound(item.stop), _bound(item.step)
    if step is None:
        step = 1
    if isinstance(step, int) and step == 0:
        raise user_error(ValueError, "slice step cannot be zero")
    if not any(isinstance(part, Dim) for part in (n, start, stop, step)):
        known = range(*slice(start, stop, step).indices(n))  # type: ignore[arg-type]
        return (known.start if len(known) else 0), len(known), step
    if is_positive(multiply(step, -1)):
        return _backward_slice(_counted(start, n), _counted(stop, n), step, n)
    if not is_positive(step):
        return _slice_either_way(start, stop, step, n)
    start, stop = _counted(start, n), _counted(stop, n)
    from_end = False
    if start is None:
        start = 0
    elif _negative(start):
        from_end, length = stop is None, multiply(start, -1)
        start = greater(add(n, start), 0)
        if from_end:
            return start, ceildiv(minimum(n, length), step), step
    if stop is None:
        stop = n
    elif _negative(stop):
        stop = add(n, stop)
    else:
        stop = lesser(stop, n)
    return start, greater(ceildiv(add(stop, multiply(start, -1)), step), 0), step


def _counted(bound: Extent | None, n: Extent) -> Extent | None:
    """A computed bound that may count from the end, counted from the start."""
    if bound is None or not has_numbers(bound):
        return bound
    if proved(bound) or proved(add(multiply(bound, -1), -1)):
        return bound
    return maximum(from_end(bound, n), 0)


def _slice_either_way(
    start: Extent | None, stop: Extent | None, step: Extent, n: Extent
) -> tuple[Extent, Extent, Extent]:
    """As `slice_of`, where the call finds in which direction it goes (`PySlice_AdjustIndices`)."""
    require_not_zero(step, "slice step cannot be zero")
    backward = minimum(maximum(multiply(step, -1), 0), 1)
    # Where the slice goes forward, bounds are from 0 to n; backward, from -1 to n - 1.
    lowest, highest = multiply(backward, -1), add(n, multiply(backward, -1))

    def clipped(bound: Extent) -> Extent:
        return maximum(lowest, minimum(from_end(bound, n), highest))

    def chosen(forward: Extent, other: Extent) -> Extent:
        return add(forward, multiply(add(other, multiply(forward, -1)), backward))

    first = chosen(lowest, highest) if start is None else clipped(start)
    last = chosen(highest, lowest) if stop is None else clipped(stop)
    count = rounded_up(add(last, multiply(first, -1)), step)
    return first, maximum(count, 0), step


def _backward_slice(
    start: Extent | None, stop: Extent | None, step: Extent, n: Extent
) -> tuple[Extent, Extent, Extent]:
    if start is None:
        start = add(n, -1)
    elif _negative(start):
        start = add(n, start)
    else:
        start = lesser(start, add(n, -1))
    if stop is None:
        stop = -1
    elif _negative(stop):
        stop = maximum(add(n, stop), -1)
    count = ceildiv(add(start, multiply(stop, -1)), multiply(step, -1))
    return start, greater(count, 0), step


# ------------------------------------------------------------------------------- arrays and masks


def index_value(item: Any, extent: Extent, axis: int) -> Value:
    """An index array as i64 values that are in range and not negative.

    What is known while tracing is checked now, the rest when the function is called.
    """
    return _index_array(item, extent, axis)


def _index_array(item: Any, extent: Extent, axis: int) -> Value:
    if not isinstance(item, Array | np.ndarray):
        try:
            item = as_array(item)
        except TypeError:
            raise user_error(
                IndexError,
                "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer "
                "or boolean arrays are valid indices",
            ) from None
    if item.dtype.kind not in "iu":
        raise user_error(IndexError, "arrays used as indices must be of integer (or boolean) type")
    if isinstance(item, np.ndarray) and isinstance(extent, int):
        return _known_index(item, extent, axis)
    index = as_value(item, I64)
    size = nd.extent(extent)
    if item.dtype.kind == "i":
        negative = nd.elementwise("less", index, nd.constant(0, I64))
        index = nd.elementwise("where", negative, nd.elementwise("add", index, size), index)
    if current().root.checks_bounds:
        fine = nd.elementwise("bitwise_and", *_in_range(index, size))
        fine = nd.reduce("all", fine, range(len(fine.shape)), False, selected=True)
        nd.check(fine, f"IndexError: index is out of bounds for axis {axis} with size {extent}")
    return index


def _in_range(index: Value, size: Value) -> tuple[Value, Value]:
    return (
        nd.elementwise("greater_equal", index, nd.constant(0, I64)),
        nd.elementwise("less", index, size),
    )


def _known_index(item: np.ndarray[Any, Any], extent: int, axis: int) -> Value:
    index = item.astype(np.int64)
    outside = (index < -extent) | (index >= extent)
    if outside.any():
        first = index[outside].flat[0]
        raise user_error(
            IndexError, f"index {first} is out of bounds for axis {axis} with size {extent}"
        )
    return as_value(np.where(index < 0, index + extent, index), I64)
