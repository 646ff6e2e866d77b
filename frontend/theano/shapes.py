"""Shapes: reading, reordering, joining; broadcast patterns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..dims import Extent, product
from ..locations import user_error
from ..numbers import number
from ..operations import as_array
from .graph import Apply, Evaluator, Op, Variable, strong


def variable(x: Any, ndim: int | None = None) -> Any:
    from .constants import as_tensor_variable

    return as_tensor_variable(x, ndim=ndim)


def extent_of(item: Any) -> Extent:
    """A traced whole number as an extent."""
    if isinstance(item, Array) and item.known is not None:
        return int(item.known)
    return number(item)


def as_extents(item: Any) -> list[Extent]:
    """A traced vector of whole numbers as extents.

    Raises:
        ValueError: how many they are is not known.
    """
    if isinstance(item, tuple):
        return list(item)
    array = strong(item)
    if not array.ndim:
        return [extent_of(item)]
    count = array.shape[0]
    if not isinstance(count, int):
        raise user_error(
            ValueError,
            "a shape given as a vector of unknown length: the number of dimensions is needed",
            hint="give ndim=, or a tuple of numbers",
        )
    if array.known is not None:
        return [int(e) for e in array.known]
    return [extent_of(array[i]) for i in range(count)]


def sizes_of(shape: Any) -> list[Any]:
    """The variables for a shape that a user gives: a number, a sequence, a vector."""
    if isinstance(shape, Variable) or not isinstance(shape, list | tuple):
        return [variable(shape)]
    return [variable(item) for item in shape]


def joined(items: Sequence[Any]) -> list[Extent]:
    return [extent for item in items for extent in as_extents(item)]


class _Shape(Op):
    """The shape; that of a scalar is known without it."""

    def uses(self, apply: Apply, evaluator: Evaluator) -> Sequence[Variable]:
        (x,) = apply.inputs
        return [x] if x.type.broadcastable else []

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> Any:
        return super().evaluate(apply, evaluator) if self.uses(apply, evaluator) else ()


_shape = _Shape("Shape", lambda x: tuple(strong(x).shape))


def shape(x: Any) -> Any:
    """The shape, a vector of int64."""
    return _shape(variable(x))


_shape.disconnects = True
_size = Op("Size", lambda x: product(strong(x).shape))
_size.disconnects = True


def size(x: Any) -> Any:
    """The number of elements."""
    return _size(variable(x))


def reshape(x: Any, newshape: Any, ndim: int | None = None) -> Any:
    """One extent may be -1: what is left."""
    x, sizes = variable(x), sizes_of(newshape)

    def trace(x: Any, *sizes: Any) -> Any:
        alone = ndim is not None and len(sizes) == 1
        extents = exactly(sizes[0], ndim or 0) if alone else joined(sizes)
        return traced.reshape(strong(x), tuple(extents))

    return Op("Reshape", trace)(x, *sizes)


def exactly(item: Any, ndim: int) -> list[Extent]:
    """A traced vector of this many whole numbers as extents."""
    if isinstance(item, tuple):
        return list(item)
    array = strong(item)
    return [extent_of(array[i]) for i in range(ndim)] if array.ndim else [extent_of(item)]


def flatten(x: Any, ndim: int = 1, outdim: int | None = None) -> Any:
    """All but the first `ndim - 1` axes as one."""
    x, ndim = variable(x), outdim or ndim
    if ndim < 1 or ndim > max(x.ndim, 1):
        raise user_error(ValueError, f"ndim {ndim} out of bound [1, {x.ndim + 1})")
    return Op(
        "Flatten",
        lambda v: (
            traced.reshape(strong(v), (*strong(v).shape[: ndim - 1], -1))
            if ndim > 1
            else traced.ravel(strong(v))
        ),
    )(x)


def ravel(x: Any) -> Any:
    return flatten(x, 1)


def dimshuffle(x: Any, pattern: Sequence[Any]) -> Any:
    """The axes in this order; "x" is a new axis of one element. Axes left out must have one.

    Raises:
        ValueError: an axis that is not there, or one left out that may be longer than 1.
    """
    x = variable(x)
    kept = [p for p in pattern if p != "x"]
    for axis in kept:
        if not isinstance(axis, int | np.integer) or not 0 <= axis < x.ndim:
            raise user_error(
                ValueError, f"new_order[{pattern}] contains an invalid value for {x.ndim} axes"
            )
    if len(set(kept)) != len(kept):
        raise user_error(ValueError, "The same input dimension may not appear twice in new_order")
    dropped = [axis for axis in range(x.ndim) if axis not in kept]
    for axis in dropped:
        if not x.broadcastable[axis]:
            raise user_error(
                ValueError,
                f"You cannot drop a non-broadcastable dimension: axis {axis} of {x!r}, "
                f"{x.broadcastable}",
            )

    def trace(v: Any) -> Any:
        array = strong(v)
        array = traced.transpose(array, (*kept, *dropped))
        sizes = iter(array.shape)
        return traced.reshape(array, tuple([1 if p == "x" else next(sizes) for p in pattern]))

    return Op(f"InplaceDimShuffle{{{','.join(map(str, pattern))}}}", trace)(x)


def transpose(x: Any, axes: Any = None) -> Any:
    x = variable(x)
    order = tuple(reversed(range(x.ndim))) if axes is None else tuple(axes)
    made = dimshuffle(x, [axis % x.ndim for axis in order])
    if axes is None and x.name:
        made.name = f"{x.name}.T"
    return made


def swapaxes(x: Any, axis1: int, axis2: int) -> Any:
    x = variable(x)
    order = list(range(x.ndim))
    order[axis1], order[axis2] = order[axis2], order[axis1]
    return dimshuffle(x, order)


def shape_padleft(t: Any, n_ones: int = 1) -> Any:
    t = variable(t)
    return dimshuffle(t, ["x"] * n_ones + list(range(t.ndim)))


def shape_padright(t: Any, n_ones: int = 1) -> Any:
    t = variable(t)
    return dimshuffle(t, list(range(t.ndim)) + ["x"] * n_ones)


def shape_padaxis(t: Any, axis: int) -> Any:
    t = variable(t)
    order: list[Any] = list(range(t.ndim))
    order.insert(axis if axis >= 0 else axis + t.ndim + 1, "x")
    return dimshuffle(t, order)


def _with_pattern(name: str, x: Any, axes: Sequence[int], one: bool) -> Any:
    """Axes declared to have one element, or declared not to stretch.

    Raises:
        ValueError: an axis that is not there.
    """
    x = variable(x)
    if any(not -x.ndim <= axis < x.ndim for axis in axes):
        raise user_error(ValueError, f"{name} of axes {list(axes)} of {x!r}, which has {x.ndim}")
    axes = [axis % x.ndim for axis in axes]
    axes = [axis for axis in axes if x.broadcastable[axis] is not one]
    if not axes:
        return x

    def trace(v: Any) -> Any:
        array = strong(v)
        shape = tuple([1 if i in axes else e for i, e in enumerate(array.shape)])
        for axis in axes:
            nd.agree(array.shape[axis], 1, f"axis {axis} is declared broadcastable, but is not 1")
        return traced.reshape(array, shape)

    if one:
        return Op(name, trace)(x)
    return _unbroadcast(x, axes)


def _unbroadcast(x: Any, axes: Sequence[int]) -> Any:
    """A copy whose axes do not stretch, although they have one element."""
    made = Op(
        "Unbroadcast",
        lambda v: Array(strong(v).value),
    )(x)
    from .graph import TensorType

    pattern = [one and axis not in axes for axis, one in enumerate(x.broadcastable)]
    made.type = TensorType(x.dtype, pattern)
    return made


def addbroadcast(x: Any, *axes: int) -> Any:
    """The axes are declared to have one element, and stretch; checked when the code is run."""
    return _with_pattern("AddBroadcast", x, axes, True) if axes else variable(x)


def unbroadcast(x: Any, *axes: int) -> Any:
    return _with_pattern("Unbroadcast", x, axes, False) if axes else variable(x)


def patternbroadcast(x: Any, broadcastable: Sequence[bool]) -> Any:
    """The axes where `broadcastable` is true are declared to have one element; the others do not
    stretch."""
    x = addbroadcast(x, *[axis for axis, one in enumerate(broadcastable) if one])
    return unbroadcast(x, *[axis for axis, one in enumerate(broadcastable) if not one])


def squeeze(x: Any) -> Any:
    """Without the axes that are known to have one element."""
    x = variable(x)
    return dimshuffle(x, [axis for axis, one in enumerate(x.broadcastable) if not one])


def join(axis: Any, *tensors: Any) -> Any:
    """Joined along an axis.

    Raises:
        TypeError: different numbers of dimensions.
    """
    items = [variable(item) for item in tensors]
    if isinstance(axis, Variable):
        raise user_error(TypeError, "join needs an axis that is a Python number")
    if len({item.ndim for item in items}) > 1:
        raise user_error(
            TypeError,
            "Join() can only join tensors with the same number of dimensions.",
        )
    if items[0].ndim == 0:
        raise user_error(TypeError, "Join cannot handle arguments of dimension 0.", hint="stack")
    axis = int(axis) % items[0].ndim
    if len(items) == 1:
        return items[0]
    return Op("Join", lambda *v: traced.concatenate([strong(i) for i in v], axis))(*items)


def concatenate(tensor_list: Any, axis: int = 0) -> Any:
    return join(axis, *tensor_list)


def stack(*tensors: Any, **options: Any) -> Any:
    """Joined along a new axis: `stack([a, b], axis=0)`, or `stack(a, b)`."""
    axis = options.pop("axis", 0)
    if isinstance(tensors[0], list | tuple):
        if len(tensors) == 2:
            axis = tensors[1]
        tensors = tuple(tensors[0])
    items = [variable(item) for item in tensors]

    def trace(*values: Any) -> Any:
        if all(isinstance(v, int) or type(v).__name__ == "Dim" for v in values):
            return tuple(values)
        return traced.stack([strong(v) for v in values], axis)

    return Op("MakeVector", trace)(*items)


def stacklists(arg: Any) -> Any:
    """Nested lists of tensors as one tensor."""
    if isinstance(arg, list | tuple):
        return stack([stacklists(item) for item in arg])
    return variable(arg)


def tile(x: Any, reps: Any, ndim: int | None = None) -> Any:
    """`x` side by side with itself, so often along each axis.

    Args:
        ndim: how many axes there are then, where `reps` is a vector of unknown length.
    """
    x = variable(x)
    counts = sizes_of(reps)

    def trace(v: Any, *counts: Any) -> Any:
        alone = ndim is not None and len(counts) == 1
        times = exactly(counts[0], ndim or 0) if alone else joined(counts)
        missing = max(0, (ndim or 0) - len(times)) if not alone else 0
        return traced.tile(strong(v), (*[1] * missing, *times))

    return Op("Tile", trace)(x, *counts)


def repeat(x: Any, repeats: Any, axis: int | None = None) -> Any:
    """Each element so many times: a number, or one for each index of the axis.

    Raises:
        TypeError: the numbers are not whole, or a matrix.
    """
    x, repeats = variable(x), variable(repeats)
    if repeats.ndim > 1 or np.dtype(repeats.dtype).kind not in "biu":
        raise user_error(TypeError, f"repeat takes whole numbers, one or a vector, not {repeats!r}")

    def each(v: Any, counts: Any) -> Any:
        array = traced.ravel(strong(v)) if axis is None else strong(v)
        along, times = (axis or 0) % array.ndim, strong(counts).astype("int64")
        nd.agree(array.shape[along], times.shape[0], "repeat: a number for each index is needed")
        ends = traced.cumsum(times)
        places = traced.arange(number(traced.sum(times)))
        return traced.take(array, traced.searchsorted(ends, places, "right"), along)

    if repeats.ndim and not repeats.broadcastable[0]:
        return Op("Repeat", each)(x, repeats)
    repeats = repeats.flatten()[0] if repeats.ndim else repeats

    def trace(v: Any, count: Any) -> Any:
        array = strong(v)
        along = axis
        if along is None:
            array, along = traced.ravel(array), 0
        along %= array.ndim
        shape, times = list(array.shape), extent_of(count)
        wide = traced.reshape(array, (*shape[: along + 1], 1, *shape[along + 1 :]))
        wide = traced.broadcast_to(wide, (*shape[: along + 1], times, *shape[along + 1 :]))
        return traced.reshape(wide, (*shape[:along], shape[along] * times, *shape[along + 1 :]))

    return Op("Repeat", trace)(x, repeats)


def roll(x: Any, shift: int, axis: int | None = None) -> Any:
    return Op("Roll", lambda v: traced.roll(strong(v), shift, axis))(variable(x))


def broadcast_to(x: Any, shape: Any) -> Any:
    return Op(
        "BroadcastTo", lambda v, *sizes: traced.broadcast_to(strong(v), tuple(joined(sizes)))
    )(variable(x), *sizes_of(shape))


def specify_shape(x: Any, shape: Any) -> Any:
    """The tensor, whose shape is declared.

    Raises:
        AssertionError: another number of axes; when called, another shape.
    """

    def trace(v: Any, *sizes: Any) -> Any:
        array = strong(v)
        wanted = exactly(sizes[0], array.ndim) if len(sizes) == 1 else joined(sizes)
        message = f"the shape {nd.shape_text(array.shape)} is not as specified"
        known = [(a, b) for a, b in zip(array.shape, wanted, strict=False) if isinstance(a, int)]
        if len(wanted) != array.ndim or any(isinstance(b, int) and a != b for a, b in known):
            raise user_error(AssertionError, message)
        for own, extent in zip(array.shape, wanted, strict=True):
            same = strong(as_array(own)) == strong(as_array(extent))
            nd.check(strong(same).value, f"AssertionError: {message}")
        return traced.reshape(array, tuple(wanted))

    return Op("SpecifyShape", trace)(variable(x), *sizes_of(shape))
