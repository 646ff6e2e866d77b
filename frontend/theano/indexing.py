"""`x[…]`, stores into copies, sorting, choosing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...dialects.dtypes import dtype_of
from .. import numpy as traced
from .. import primitives as nd
from ..array import Array
from ..dims import Dim
from ..locations import user_error
from . import elementwise
from .graph import Constant, Op, Variable, strong
from .shapes import extent_of, stack, variable


class Subtensor(Op):
    """`x[index]`; keeps the index, for stores into what `x` was taken from."""

    def __init__(self, index: Index, trace: Any):
        super().__init__(index.name, trace)
        self.index = index


class Index:
    """An index taken apart: its variables, and how to put it together of their values."""

    def __init__(self, index: Any):
        self.variables: list[Any] = []
        if isinstance(index, list) and any(isinstance(i, slice | list) or i is None for i in index):
            index = tuple(index)  # as NumPy did it, when Theano was written
        items = index if isinstance(index, tuple) else (index,)
        self.parts = [self._part(item) for item in items]

    @property
    def name(self) -> str:
        """Theano's name of the operation: `Subtensor{int64, int64:int64:}`."""
        arrays = [v for v in self.variables if v.ndim]
        if any(v.dtype == "bool" for v in arrays):
            return "AdvancedBooleanSubtensor"
        if arrays:
            alone = len(self.parts) == 1 and arrays[0].ndim == 1
            return "AdvancedSubtensor1" if alone else "AdvancedSubtensor"
        return f"Subtensor{{{', '.join(map(self._named, self.parts))}}}"

    def _named(self, part: Any) -> str:
        if isinstance(part, slice):
            return ":".join(["" if e is None else self._named(e) for e in _ends(part)])
        if isinstance(part, tuple):
            return self.variables[part[1]].dtype
        return "int64" if isinstance(part, int) else str(part).replace("Ellipsis", "...")

    def text(self, values: list[str]) -> str:
        """The index as it may be read: `[Constant{1}, i:]`, of the texts of its variables."""

        def end(item: Any) -> str:
            return "" if item is None else values[item[1]] if type(item) is tuple else str(item)

        def part(item: Any) -> str:
            if isinstance(item, slice):
                start, stop, step = map(end, _ends(item))
                return f"{start}:{stop}:{step}" if step else f"{start}:{stop}"
            if isinstance(item, tuple):
                return values[item[1]]
            return f"Constant{{{item}}}" if isinstance(item, int) else self._named(item)

        return f"[{', '.join(map(part, self.parts))}]"

    def _place(self, item: Any) -> int:
        self.variables.append(variable(item))
        return len(self.variables) - 1

    def _part(self, item: Any) -> Any:
        if item is None or item is Ellipsis:
            return item
        if isinstance(item, slice):
            return slice(*[self._bound(e) for e in _ends(item)])
        if isinstance(item, list | tuple) and not item:
            item = np.zeros(0, np.int64)
        if isinstance(item, list | np.ndarray | Variable):
            if np.dtype(variable(item).dtype).kind not in "biu":
                raise user_error(TypeError, f"an index is of whole numbers or bools, not {item!r}")
            return ("variable", self._place(item))
        if isinstance(item, int | np.integer) and not isinstance(item, bool):
            return int(item)
        raise user_error(TypeError, f"{item!r} cannot be an index of a tensor")

    def _bound(self, item: Any) -> Any:
        if isinstance(item, Variable):
            return ("variable", self._place(item))
        return item if item is None else int(item)

    def put_together(self, values: Any) -> Any:
        def part(item: Any) -> Any:
            if isinstance(item, slice):
                return slice(*[bound(e) for e in _ends(item)])
            if not isinstance(item, tuple):
                return item
            value = values[item[1]]
            if isinstance(value, tuple | Dim | int):
                return np.asarray(value, np.int64) if _is_numbers(value) else _whole(value)
            return value

        def bound(item: Any) -> Any:
            return extent_of(values[item[1]]) if isinstance(item, tuple) else item

        return tuple([part(item) for item in self.parts])


def _ends(item: slice) -> tuple[Any, Any, Any]:
    return item.start, item.stop, item.step


def _is_numbers(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(item, int) for item in value)


def _whole(value: Any) -> Any:
    return strong(value) if isinstance(value, tuple) else value


def take_item(x: Any, index: Any) -> Any:
    """`x[index]`, with numbers, slices, None, Ellipsis, and tensors of whole numbers or bools.

    Raises:
        IndexError: more indices than axes.
    """
    x, parsed = variable(x), Index(index)

    def trace(v: Any, *values: Any) -> Any:
        if isinstance(v, tuple) and len(parsed.parts) == 1:
            (only,) = parsed.put_together(values)
            if isinstance(only, int):
                if not -len(v) <= only < len(v):
                    raise user_error(IndexError, f"index {only} is out of bounds for {len(v)} axes")
                return v[only]
            if isinstance(only, slice) and not values:
                return v[only]
        found = strong(v)[parsed.put_together(values)]
        return Array(found.value)

    return Subtensor(parsed, trace)(x, *parsed.variables)


def _updated(name: str, x: Any, y: Any, add: bool) -> Any:
    owner = x.owner
    if owner is None or not isinstance(owner.op, Subtensor):
        raise user_error(
            TypeError,
            f"{name}: the first argument must be a subtensor: x[index], not {x!r}",
        )
    original, *rest = owner.inputs
    parsed = owner.op.index
    y = variable(y)
    if y.ndim > x.ndim:
        raise user_error(
            TypeError,
            f"Trying to increment a {x.ndim}-dimensional subtensor with a {y.ndim}-dimensional "
            "value.",
        )
    if not np.can_cast(y.dtype, original.dtype, "same_kind") and not _both_whole(y, original):
        raise user_error(
            TypeError,
            f"Trying to increment a {original.dtype} subtensor with a value of {y.dtype}",
            hint=f"write T.cast(value, {original.dtype!r})",
        )

    def fitted(new: Any) -> Array:
        return Array(nd.cast(strong(new).value, dtype_of(original.dtype)))

    def trace(v: Any, new: Any, *values: Any) -> Any:
        array = Array(strong(v).value)
        index = parsed.put_together(values)
        if not add:
            array[index] = fitted(new)
        elif any(isinstance(item, Array | np.ndarray) for item in index):
            traced.add.at(array, index, fitted(new))
        else:
            array[index] += fitted(new)
        return Array(array.value)

    return Op(name, trace)(original, y, *rest)


def _both_whole(*variables: Any) -> bool:
    return all(np.dtype(v.dtype).kind in "biu" for v in variables)


def set_subtensor(x: Any, y: Any, **_: Any) -> Any:
    """What `x` was taken from, with that part replaced: `set_subtensor(a[1:], v)`."""
    return _updated("SetSubtensor", x, y, False)


def inc_subtensor(x: Any, y: Any, **_: Any) -> Any:
    """What `x` was taken from, with `y` added to that part; repeated indices add up."""
    return _updated("IncSubtensor", x, y, True)


def take(a: Any, indices: Any, axis: int | None = None, mode: str = "raise") -> Any:
    """The elements, or slices along an axis, of these numbers.

    Raises:
        TypeError: the numbers are not whole.
    """
    a, indices = variable(a), variable(indices)
    if np.dtype(indices.dtype).kind not in "iu":
        raise user_error(TypeError, f"take: indices are whole numbers, not {indices.dtype}")
    return Op("take", lambda v, i: traced.take(strong(v), strong(i), axis, mode=mode))(a, indices)


def diagonal(a: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Any:
    return Op("diagonal", lambda v: traced.diagonal(strong(v), offset, axis1, axis2).copy())(
        variable(a)
    )


def _along(name: str, function: Callable[..., Any], a: Any, axis: Any) -> Any:
    """`function` along an axis, which may be a variable: the branch of that number is taken."""
    from .extra_ops import Assert
    from .ifelse import ifelse

    x = variable(a)
    if isinstance(axis, Variable):
        axis = axis.data if isinstance(axis, Constant) else axis
    if not isinstance(axis, Variable):
        along = axis if axis is None else int(axis)
        return Op(name, lambda v: function(strong(v), along))(x)
    place: Any = axis
    inside = (place >= -x.ndim) & (place < x.ndim)
    place = Assert(f"{name}: the axis is out of bounds")(place, inside) % x.ndim
    found = _along(name, function, x, 0)
    for number in range(1, x.ndim):
        found = ifelse(elementwise.eq(place, number), _along(name, function, x, number), found)
    return found


def sort(a: Any, axis: Any = -1, kind: str = "quicksort", order: Any = None) -> Any:
    """In order along an axis; without one, all elements. The axis may be a variable."""
    return _along("sort", traced.sort, a, axis)


def argsort(a: Any, axis: Any = -1, kind: str = "quicksort", order: Any = None) -> Any:
    """The places of the elements in order, as `sort` has them."""
    return _along("argsort", traced.argsort, a, axis)


def choose(a: Any, choices: Any, mode: str = "raise") -> Any:
    """Elementwise, that of the choices which `a` numbers: a list, or the slices of a tensor. They
    and `a` broadcast.

    Raises:
        TypeError: `a` is not of whole numbers.
    """
    a = variable(a)
    if np.dtype(a.dtype).kind not in "iu":
        raise user_error(TypeError, f"choose: numbers of choices are whole, not {a.dtype}")
    given = choices if isinstance(choices, list | tuple) else [choices]

    def trace(v: Any, *parts: Any) -> Any:
        table = [strong(part) for part in parts]
        if not isinstance(choices, list | tuple):
            rest = table[0].shape[1:]
            index = strong(v)
            shape = nd.broadcast(index.shape, rest)
            count = table[0].shape[0]
            lead = (1,) * (len(shape) - len(rest))
            wide = traced.broadcast_to(
                traced.reshape(table[0], (count, *lead, *rest)), (count, *shape)
            )
            index = traced.broadcast_to(index, shape).astype("int64")
            if mode == "wrap":
                index = index % count
            elif mode == "clip":
                index = traced.clip(index, 0, count - 1)
            return traced.take_along_axis(wide, index[None], 0)[0]
        return traced.choose(strong(v), table, mode=mode)

    return Op("choose", trace)(a, *[variable(choice) for choice in given])


def nonzero(a: Any, return_matrix: bool = False) -> Any:
    """The indices of what is not 0, one vector an axis; with `return_matrix` stacked, a row each.

    Raises:
        ValueError: `a` is a scalar.
    """
    x = variable(a)
    if not x.ndim:
        raise user_error(ValueError, "Nonzero only supports non-scalar arrays.")
    found = Op("Nonzero", lambda v: [Array(place.value) for place in traced.nonzero(strong(v))])(x)
    places = found if isinstance(found, list) else [found]
    return stack(places) if return_matrix else tuple(places)


def flatnonzero(a: Any) -> Any:
    """The places of what is not 0, counted in row-major order.

    Raises:
        ValueError: `a` is a scalar.
    """
    if not variable(a).ndim:
        raise user_error(ValueError, "Nonzero only supports non-scalar arrays.")
    return nonzero(variable(a).flatten())[0]


def nonzero_values(a: Any) -> Any:
    """What is not 0, in row-major order."""
    x = variable(a)
    return x.flatten()[flatnonzero(x)]


def searchsorted(x: Any, v: Any, side: str = "left", sorter: Any = None) -> Any:
    """Where each element of `v` would go into the vector `x`, which `sorter` puts in order.

    Raises:
        ValueError: `x` or `sorter` is no vector, or another side.
        TypeError: `sorter` is not of integers.
    """
    if side not in ("left", "right"):
        raise user_error(ValueError, f"{side!r} is an invalid value for keyword 'side'")
    table = variable(x, ndim=1)
    if sorter is not None:
        order = variable(sorter, ndim=1)
        if not order.dtype.startswith("int"):
            raise user_error(TypeError, f"sorter must be an integer vector, not {order.type}")
        table = table[order]
    return Op("searchsorted", lambda a, b: traced.searchsorted(strong(a), strong(b), side))(
        table, variable(v)
    )
