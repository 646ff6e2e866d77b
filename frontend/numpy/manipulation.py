"""Shapes: reshaping, reordering and joining. Where NumPy gives a view, so does this."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...dialects.dtypes import I64, dtype_of
from .. import primitives as nd
from ..array import Array, view_of
from ..control_sharing import view_or_copy
from ..dims import (
    Dim,
    Extent,
    add,
    exact_quotient,
    floordiv,
    is_known,
    maximum,
    minimum,
    multiply,
    product,
)
from ..locations import UnsupportedError, user_error
from ..operations import as_array, as_value, into
from ..registry import FUNCTIONS, implements
from ..registry import add as register
from ..trace import Value
from .host_called import padded
from .support import (
    axes_of,
    axis_of,
    common_values,
    dtype_or,
    extent_of,
    lies_in_order,
    row_major_only,
    shape_of,
    value_of,
)


def _reshaped(array: Array, shape: Sequence[Extent]) -> Array:
    """A view, where NumPy is sure to make one of an array whose elements lie in order; else what
    may be a view or a copy."""
    old = array.shape

    def take(value: Value) -> Value:
        return nd.reshape(value, shape)

    if not lies_in_order(array):
        return view_or_copy(array, take(array.value))
    return view_of(array, take, lambda _, new: nd.reshape(new, old), True)


def _inserted(array: Array, shape: Sequence[Extent]) -> Array:
    """A view with axes of 1 put in or taken out."""
    old = array.shape
    return view_of(
        array,
        lambda value: nd.reshape(value, shape),
        lambda _, new: nd.reshape(new, old),
        True,
    )


@implements()
def reshape(a: Any, shape: Any = None, order: str = "C", *, copy: bool | None = None) -> Array:
    """One extent may be -1: what is left."""
    row_major_only(order, "numpy.reshape")
    array = as_array(a)
    sequence = shape if isinstance(shape, list | tuple) else [shape]
    extents = [extent_of(item) for item in sequence]
    unknown = [i for i, extent in enumerate(extents) if isinstance(extent, int) and extent < 0]
    if unknown:
        text = f"cannot reshape array of size {array.size} into shape {nd.shape_text(extents)}"
        if len(unknown) > 1:
            raise user_error(ValueError, "can only specify one unknown dimension")
        known = product([extent for i, extent in enumerate(extents) if i != unknown[0]])
        if is_known(known, 0):
            raise user_error(ValueError, text)
        exact = exact_quotient(array.size, known)
        if exact is None and isinstance(array.size, int) and isinstance(known, int):
            raise user_error(ValueError, text)
        extents[unknown[0]] = floordiv(array.size, known) if exact is None else exact
    result = _reshaped(array, extents)
    return result.copy() if copy else result


@implements()
def ravel(a: Any, order: str = "C") -> Array:
    row_major_only(order, "numpy.ravel")
    array = as_array(a)
    return _reshaped(array, [array.size])


@implements("transpose", "permute_dims")
def transpose(a: Any, axes: Any = None) -> Array:
    array = as_array(a)
    if axes is None:
        order = list(range(array.ndim))[::-1]
    else:
        order = [axis_of(axis, array.ndim) for axis in axes]
        if sorted(order) != list(range(array.ndim)):
            raise user_error(ValueError, "axes don't match array")
    inverse = np.argsort(order).tolist()
    return view_of(
        array,
        lambda value: nd.transpose(value, order),
        lambda _, new: nd.transpose(new, inverse),
    )


def _parts(value: Value) -> Value:
    """Real and imaginary parts, one after the other along the last axis."""
    parts = [
        nd.reshape(nd.elementwise(part, value), [*value.shape, 1]) for part in ("real", "imag")
    ]
    *outer, last = value.shape
    return nd.reshape(nd.concatenate(parts, len(value.shape)), [*outer, multiply(last, 2)])


@implements("ndarray.view")
def view(a: Any, dtype: Any = None) -> Array:
    """The same elements, their bits as another type of as many."""
    array = as_array(a)
    own = array.value.dtype
    wanted = own if dtype is None else dtype_of(dtype)
    if own.kind == "c" and wanted.kind == "f" and own.bits == 2 * wanted.bits:
        return view_of(array, _parts, None)
    return view_of(
        array,
        lambda value: nd.bitcast(value, wanted),
        lambda _, new: nd.bitcast(new, own),
    )


@implements("matrix_transpose", "linalg.matrix_transpose")
def matrix_transpose(x: Any) -> Array:
    array = as_array(x)
    if array.ndim < 2:
        raise user_error(
            ValueError, f"Input array must be at least 2-dimensional, but it is {array.ndim}"
        )
    return swapaxes(array, -1, -2)


@implements()
def swapaxes(a: Any, axis1: int, axis2: int) -> Array:
    array = as_array(a)
    order = list(range(array.ndim))
    first, second = axis_of(axis1, array.ndim), axis_of(axis2, array.ndim)
    order[first], order[second] = order[second], order[first]
    return transpose(array, order)


@implements()
def moveaxis(a: Any, source: Any, destination: Any) -> Array:
    array = as_array(a)
    sources = axes_of(source if np.ndim(source) else (source,), array.ndim)
    destinations = axes_of(destination if np.ndim(destination) else (destination,), array.ndim)
    if len(sources) != len(destinations):
        raise user_error(
            ValueError, "`source` and `destination` arguments must have the same number of elements"
        )
    order = [axis for axis in range(array.ndim) if axis not in sources]
    for place, axis in sorted(zip(destinations, sources, strict=True)):
        order.insert(place, axis)
    return transpose(array, order)


@implements()
def rollaxis(a: Any, axis: int, start: int = 0) -> Array:
    array = as_array(a)
    along = axis_of(axis, array.ndim)
    start = start + array.ndim if start < 0 else start
    return moveaxis(array, along, start - 1 if along < start else start)


@implements()
def expand_dims(a: Any, axis: Any) -> Array:
    array = as_array(a)
    count = len(axis) if isinstance(axis, tuple | list) else 1
    axes = axes_of(axis, array.ndim + count)
    rest = iter(array.shape)
    shape = [1 if i in axes else next(rest) for i in range(array.ndim + count)]
    return _inserted(array, shape)


@implements()
def squeeze(a: Any, axis: Any = None) -> Array:
    """An extent that is not known is not 1."""
    array = as_array(a)
    if axis is None:
        axes = tuple(i for i, e in enumerate(array.shape) if is_known(e, 1))
    else:
        axes = axes_of(axis, array.ndim)
        for i in axes:
            nd.agree(
                array.shape[i],
                1,
                "cannot select an axis to squeeze out which has size not equal to one",
            )
    return _inserted(array, [extent for i, extent in enumerate(array.shape) if i not in axes])


def _at_least(rank: int, shape: Callable[[Array], Sequence[Extent]]) -> Any:
    def function(*arys: Any) -> Any:
        arrays = [as_array(item) for item in arys]
        results = [a if a.ndim >= rank else _inserted(a, shape(a)) for a in arrays]
        return results[0] if len(results) == 1 else tuple(results)

    return function


register("atleast_1d", _at_least(1, lambda a: [1]))
register("atleast_2d", _at_least(2, lambda a: [1] * (2 - a.ndim) + list(a.shape)))
register(
    "atleast_3d",
    _at_least(3, lambda a: [*a.shape, 1] if a.ndim == 2 else [1, *a.shape, 1, 1][:3]),
)


@implements()
def broadcast_to(array: Any, shape: Any, subok: bool = False) -> Array:
    """A read-only view."""
    extents = shape_of(shape)
    return view_of(as_array(array), lambda value: nd.broadcast_to(value, extents), None)


@implements()
def broadcast_arrays(*args: Any, subok: bool = False) -> tuple[Array, ...]:
    arrays = [as_array(item) for item in args]
    shape = nd.broadcast(*[array.value.shape for array in arrays])
    return tuple(broadcast_to(array, shape) for array in arrays)


# ----------------------------------------------------------------------------- joining, splitting


def _joined(values: list[Value], axis: int, out: Any, dtype: Any, name: str) -> Any:
    if dtype is not None:
        values = [nd.cast(value, dtype_or(dtype, value.dtype)) for value in values]
    result = nd.concatenate(values, axis) if len(values) > 1 else values[0]
    return Array(result) if out is None else into(out, Array(result), True, name)


def _sequence(arrays: Any) -> list[Any]:
    return (
        list(arrays) if not isinstance(arrays, Array) else [arrays[i] for i in range(len(arrays))]
    )


def _are_rows(arrays: Any) -> bool:
    """Whether arrays are given as one array of them, as many as only the call knows."""
    return isinstance(arrays, Array) and arrays.ndim > 0 and isinstance(arrays.shape[0], Dim)


@implements("concatenate", "concat")
def concatenate(
    arrays: Any, /, axis: Any = 0, out: Any = None, *, dtype: Any = None, casting: str = "same_kind"
) -> Any:
    if _are_rows(arrays) and arrays.ndim > 1:
        place = 0 if axis is None else axis_of(axis, arrays.ndim - 1)
        rows = moveaxis(arrays, 0, place)
        merged = product(rows.shape[place : place + 2])
        shape = [*rows.shape[:place], merged, *rows.shape[place + 2 :]]
        joined = nd.reshape(rows.value, [product(rows.shape)] if axis is None else shape)
        return _joined([joined], place, out, dtype, "concatenate")
    items = _sequence(arrays)
    if not items:
        raise user_error(ValueError, "need at least one array to concatenate")
    values = common_values(items)
    if axis is None:
        values, axis = [nd.reshape(value, [product(value.shape)]) for value in values], 0
    if not values[0].shape:
        raise user_error(ValueError, "zero-dimensional arrays cannot be concatenated")
    return _joined(values, axis_of(axis, len(values[0].shape)), out, dtype, "concatenate")


@implements()
def stack(
    arrays: Any, axis: int = 0, out: Any = None, *, dtype: Any = None, casting: str = "same_kind"
) -> Any:
    if _are_rows(arrays):
        moved = moveaxis(arrays, 0, axis_of(axis, arrays.ndim))
        return _joined([moved.value], axis, out, dtype, "stack")
    items = _sequence(arrays)
    if not items:
        raise user_error(ValueError, "need at least one array to stack")
    values = common_values(items)
    rank = len(values[0].shape)
    place = axis_of(axis, rank + 1)
    parts: list[Value] = []
    for value in values:
        if len(value.shape) != rank:
            raise user_error(ValueError, "all input arrays must have the same shape")
        for a, b in zip(values[0].shape, value.shape, strict=True):
            nd.agree(a, b, "all input arrays must have the same shape")
        parts.append(nd.reshape(value, [*value.shape[:place], 1, *value.shape[place:]]))
    return _joined(parts, place, out, dtype, "stack")


def _stacked(prepare: str, axis: Callable[[Array], int]) -> Any:
    def function(tup: Any, *, dtype: Any = None, casting: str = "same_kind") -> Any:
        if _are_rows(tup) and prepare != "atleast_3d":
            shape = tup.shape
            if prepare == "atleast_1d" and len(shape) < 3:  # numbers, or vectors end to end
                return FUNCTIONS["ravel"](tup)
            if prepare == "atleast_2d" and len(shape) < 3:
                tup = reshape(tup, [shape[0], 1, product(shape[1:])])
            return concatenate(tup, 0 if prepare == "atleast_2d" else 1, dtype=dtype)
        arrays = [FUNCTIONS[prepare](item) for item in _sequence(tup)]
        return concatenate(arrays, axis(arrays[0]), dtype=dtype)

    return function


register("vstack", _stacked("atleast_2d", lambda first: 0))
register("hstack", _stacked("atleast_1d", lambda first: 0 if first.ndim == 1 else 1))
register("dstack", _stacked("atleast_3d", lambda first: 2))


@implements()
def column_stack(tup: Any) -> Array:
    arrays = [as_array(item) for item in _sequence(tup)]
    return concatenate([a if a.ndim > 1 else reshape(a, [a.size, 1]) for a in arrays], 1)


@implements()
def append(arr: Any, values: Any, axis: Any = None) -> Array:
    return concatenate([as_array(arr), Array(value_of(values))], axis)


@implements()
def unstack(x: Any, /, *, axis: int = 0) -> tuple[Array, ...]:
    return tuple(moveaxis(x, axis, 0))


@implements()
def array_split(ary: Any, indices_or_sections: Any, axis: int = 0) -> list[Array]:
    """Views. A number of sections divides the extent as evenly as can be."""
    array = as_array(ary)
    along = axis_of(axis, array.ndim)
    extent = array.shape[along]
    _require_known_sections(indices_or_sections, "array_split")
    if isinstance(indices_or_sections, int | np.integer):
        sections = int(indices_or_sections)
        if sections <= 0:
            raise user_error(ValueError, "number sections must be larger than 0.")
        part = floordiv(extent, sections)
        longer = add(extent, multiply(multiply(part, sections), -1))
        # The first extent % sections parts are one longer.
        ends = [add(multiply(part, i), minimum(longer, i)) for i in range(sections + 1)]
    else:
        ends = [0, *indices_or_sections, extent]
    before = (slice(None),) * along
    return [array[(*before, slice(ends[i], ends[i + 1]))] for i in range(len(ends) - 1)]


def _require_known_sections(sections: Any, name: str) -> None:
    if isinstance(sections, Dim) or (isinstance(sections, Array) and not sections.ndim):
        raise user_error(
            UnsupportedError,
            f"numpy.{name} into a number of arrays that is known only when the compiled function "
            "is called",
            hint="fix the number with @jit(static_argnames=…), or take the parts in a loop: "
            "x[i * n : (i + 1) * n]",
        )


@implements()
def split(ary: Any, indices_or_sections: Any, axis: int = 0) -> list[Array]:
    """Views of equal size, or between the given indices."""
    array = as_array(ary)
    along = axis_of(axis, array.ndim)
    _require_known_sections(indices_or_sections, "split")
    if not isinstance(indices_or_sections, int | np.integer):
        return array_split(array, indices_or_sections, along)
    extent, sections = array.shape[along], int(indices_or_sections)
    if sections <= 0:
        raise user_error(ValueError, "number sections must be larger than 0.")
    part = floordiv(extent, sections)
    nd.agree(multiply(part, sections), extent, "array split does not result in an equal division")
    before = (slice(None),) * along
    return [
        array[(*before, slice(multiply(part, i), multiply(part, i + 1)))] for i in range(sections)
    ]


for _name, _axis in (("vsplit", 0), ("dsplit", 2)):
    register(_name, lambda ary, sections, axis=_axis: split(ary, sections, axis))


@implements()
def hsplit(ary: Any, indices_or_sections: Any) -> list[Array]:
    return split(ary, indices_or_sections, 1 if as_array(ary).ndim > 1 else 0)


# --------------------------------------------------------------------------- repeating, reversing


@implements()
def tile(A: Any, reps: Any) -> Array:
    array = as_array(A)
    counts = [extent_of(n) for n in (reps if isinstance(reps, list | tuple) else [reps])]
    rank = max(len(counts), array.ndim)
    counts = [1] * (rank - len(counts)) + counts
    shape = [1] * (rank - array.ndim) + list(array.shape)
    inner = [part for extent in shape for part in (1, extent)]
    outer = [part for pair in zip(counts, shape, strict=True) for part in pair]
    value = nd.broadcast_to(nd.reshape(array.value, inner), outer)
    return Array(nd.reshape(value, [multiply(m, n) for m, n in zip(counts, shape, strict=True)]))


@implements()
def repeat(a: Any, repeats: Any, axis: Any = None) -> Array:
    """Every element the same number of times, or each a known number of times."""
    array = as_array(a) if axis is not None else ravel(a)
    along = axis_of(0 if axis is None else axis, array.ndim)
    if isinstance(repeats, list | tuple | np.ndarray) and np.ndim(repeats):
        extent = array.shape[along]
        if not isinstance(extent, int):
            nd.agree(extent, len(repeats), "operands could not be broadcast together")
        return FUNCTIONS["take"](array, np.repeat(np.arange(len(repeats)), repeats), along)
    if isinstance(repeats, Array) and repeats.known is None and repeats.ndim:
        raise user_error(
            UnsupportedError,
            "numpy.repeat by numbers that are known only when the compiled function is called has "
            "a length that is known only then",
            hint="pass them as fixed values with @jit(static_argnames=…)",
        )
    count = extent_of(repeats)
    shape = list(array.shape)
    stretched = [*shape[: along + 1], 1, *shape[along + 1 :]]
    value = nd.reshape(array.value, stretched)
    stretched[along + 1] = count
    value = nd.broadcast_to(value, stretched)
    shape[along] = multiply(shape[along], count)
    return Array(nd.reshape(value, shape))


@implements()
def flip(m: Any, axis: Any = None) -> Array:
    """A view."""
    array = as_array(m)
    axes = axes_of(axis, array.ndim)
    return array[tuple(slice(None, None, -1 if i in axes else 1) for i in range(array.ndim))]


@implements()
def fliplr(m: Any) -> Array:
    return flip(m, 1)


@implements()
def flipud(m: Any) -> Array:
    return flip(m, 0)


@implements()
def rot90(m: Any, k: int = 1, axes: tuple[int, int] = (0, 1)) -> Array:
    array = as_array(m)
    first, second = (axis_of(axis, array.ndim) for axis in axes)
    k %= 4
    if k == 0:
        return array[...]
    if k == 2:
        return flip(array, (first, second))
    if k == 1:
        return swapaxes(flip(array, second), first, second)
    return flip(swapaxes(array, first, second), second)


@implements()
def roll(a: Any, shift: Any, axis: Any = None) -> Array:
    """Elements that leave at the end come in at the front. `shift` is a number, or one an axis."""
    array = as_array(a)
    if axis is None:
        return reshape(roll(ravel(array), shift, 0), list(array.shape))
    axes = [axis_of(i, array.ndim) for i in (axis if isinstance(axis, list | tuple) else [axis])]
    shifts = list(shift) if isinstance(shift, list | tuple) else [shift]
    if len(shifts) != len(axes):
        shifts, axes = (
            (shifts * len(axes), axes) if len(shifts) == 1 else (shifts, axes * len(shifts))
        )
    for along, amount in zip(axes, shifts, strict=True):
        array = _rolled(array, extent_of(amount), along)
    return array


def _rolled(array: Array, shift: Extent, along: int) -> Array:
    """The last `shift` rows in front of the others; the shift is taken modulo the extent."""
    extent = array.shape[along]
    if is_known(extent, 0):
        return array
    if isinstance(extent, Dim) and isinstance(shift, int) and shift == 0:
        return array
    rows = maximum(extent, 1)
    shift = add(shift, multiply(multiply(floordiv(shift, rows), rows), -1))
    first = add(extent, multiply(shift, -1))
    rank = array.ndim
    parts: list[Value] = []
    for offset, size in ((first, shift), (0, first)):
        if is_known(size, 0):
            continue
        offsets = [offset if i == along else 0 for i in range(rank)]
        sizes = [size if i == along else e for i, e in enumerate(array.shape)]
        parts.append(nd.slice_(array.value, offsets, sizes, [1] * rank))
    if len(parts) == 1:
        return array
    return Array(nd.reshape(nd.concatenate(parts, along), array.shape))


@implements()
def pad(array: Any, pad_width: Any, mode: str = "constant", **options: Any) -> Array:
    """With constants, or with the edge, or wrapped around or reflected; in the other modes by known
    widths, and without gradients."""
    source = as_array(array)
    widths = _widths(pad_width, source.ndim)
    if mode == "constant":
        fill = options.get("constant_values", 0)
        if np.ndim(fill):
            return padded(source, widths, mode, **options)
        value = as_value(fill, source.value.dtype)
        low, high = [a for a, _ in widths], [b for _, b in widths]
        return Array(nd.pad(source.value, value, low, high))
    if mode not in ("edge", "wrap", "reflect", "symmetric") or options:
        return padded(source, widths, mode, **options)
    for axis, (before, after) in enumerate(widths):
        if is_known(before, 0) and is_known(after, 0):
            continue
        extent = source.shape[axis]
        place = nd.iota([add(add(extent, before), after)], 0, I64)
        place = nd.elementwise("subtract", place, nd.extent(before))
        index = _folded(place, nd.extent(extent), mode)
        source = Array(
            nd.gather(nd.transpose(source.value, _front(axis, source.ndim)), [index], [0])
        )
        source = Array(nd.transpose(source.value, np.argsort(_front(axis, source.ndim)).tolist()))
    return source


@implements()
def resize(a: Any, new_shape: Any) -> Array:
    """The elements in row-major order, again and again; zeros where there are none."""
    source, shape = as_array(a), shape_of(new_shape)
    flat = nd.reshape(source.value, [product(source.shape)])
    size = nd.extent(flat.shape[0])
    flat = nd.concatenate([flat, nd.broadcast_to(nd.constant(0, flat.dtype), [1])], 0)
    places = nd.iota([product(shape)], 0, I64)
    one = nd.constant(1, I64)
    places = nd.elementwise("remainder", places, nd.elementwise("maximum", size, one))
    return Array(nd.reshape(nd.gather(flat, [places], [0]), shape))


def _front(axis: int, rank: int) -> list[int]:
    return [axis, *[i for i in range(rank) if i != axis]]


def _folded(place: Value, extent: Value, mode: str) -> Value:
    """Where in an axis of `extent` elements a place outside of it looks."""
    zero, one = nd.constant(0, I64), nd.constant(1, I64)
    last = nd.elementwise("subtract", extent, one)
    if mode == "edge":
        return nd.elementwise("minimum", nd.elementwise("maximum", place, zero), last)
    if mode == "wrap":
        return nd.elementwise("remainder", place, extent)
    half = last if mode == "reflect" else extent  # the period is twice this
    period = nd.elementwise("maximum", nd.elementwise("add", half, half), one)
    inside = nd.elementwise("remainder", place, period)
    top = nd.elementwise("subtract", period, zero if mode == "reflect" else one)
    mirrored = nd.elementwise("subtract", top, inside)
    return nd.elementwise("minimum", inside, mirrored)


def _widths(pad_width: Any, rank: int) -> list[tuple[Extent, Extent]]:
    """Before and after each axis."""
    if not isinstance(pad_width, list | tuple):
        pad_width = np.asarray(pad_width).tolist() if not isinstance(pad_width, Dim) else pad_width
    if isinstance(pad_width, int | Dim):
        return [(pad_width, pad_width)] * rank
    pairs = list(pad_width)
    if pairs and not isinstance(pairs[0], list | tuple | np.ndarray):
        pairs = [pairs] if len(pairs) == 2 else [[pairs[0], pairs[0]]]
    pairs = [(pair[0], pair[-1]) for pair in pairs]
    if len(pairs) == 1:
        pairs *= rank
    if len(pairs) != rank:
        raise user_error(
            ValueError, f"operands could not be broadcast together with the {rank} axes to pad"
        )
    if any(isinstance(n, int) and n < 0 for pair in pairs for n in pair):
        raise user_error(ValueError, "index can't contain negative values")
    return [(extent_of(a), extent_of(b)) for a, b in pairs]


# ------------------------------------------------------------------------------------ copying


@implements()
def copyto(dst: Any, src: Any, casting: str = "same_kind", where: Any = True) -> None:
    into(dst, as_array(src), where, "copyto")
