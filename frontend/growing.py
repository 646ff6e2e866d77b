"""Lists that recorded loops and branches change: arrays with room for all items stand for them.

```python
out = [x[0]]
for v in x[1:]:
    out.append(a * v + (1 - a) * out[-1])
return np.array(out)
```

Each part of an item (a number, an array, or those in a tuple) has an array of its own, whose first
elements are those of the list. `growth.py` tells how much room there must be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import reduce
from typing import TYPE_CHECKING, Any, cast

from ..dialects.dtypes import I64
from . import primitives as nd
from . import pytree
from .array import Array
from .dims import Dim, Extent, add, is_known, multiply
from .list_items import HINT, FixedList, Item, Part, stacked, taken_apart
from .locations import UnknownSizeError, UnsupportedError, user_error
from .numbers import from_end, greater, lesser, number, require_less
from .pytree import LEAF, Static, TreeDef
from .registry import load
from .trace import Graph, Value, current

if TYPE_CHECKING:
    from .growth import Growth

_OUT_OF_RANGE = "list index out of range"
_NO_ROOM = (
    "a list has more items than there is room for where a loop fills it: store into an array of "
    "the right size instead"
)


class GrowingList(list[Any]):
    """A list of the user's, whose items arrays hold once a recorded loop or branch changes it.

    Attributes:
        growth: of the loop or branch that is being recorded and may change it.
        columns: an array for each part of an item, with room; its first `length` elements are
            those of the list. None where Python's list itself holds the items.
        home: the graph that the list is filled in, loops apart.
        others: lists that this one is a copy of, or that are copies of it, where Python has but one
            with several names.
        stale: whether such another one has been changed: this one must not be used any more.
        guards: arrays that items may be views of, each with its version. An item here is a copy, so
            neither they must be stored into from then on, nor it, through the list.
    """

    __slots__ = (
        "_counted",
        "_counter",
        "_length",
        "columns",
        "growth",
        "guards",
        "home",
        "item",
        "others",
        "stale",
    )

    def __init__(self, things: Iterable[Any] = ()):
        super().__init__(things)
        self.growth: Growth | None = None
        self.columns: list[Array] | None = None
        self.item: Item | None = None
        self.home: Graph | None = None
        self.guards: tuple[tuple[Array, int], ...] = ()
        self.others: list[GrowingList] = []
        self.stale = False
        self._length: Extent = 0
        self._counter: Array | None = None
        # What `_counter` holds, as an extent of the graph that has asked for it.
        self._counted: tuple[Value, Graph, Dim] | None = None

    @classmethod
    def of_columns(cls, item: Item, columns: Sequence[Array]) -> GrowingList:
        """The list of as many items as each array has elements along its first axis."""
        made = cls()
        made.item, made.columns, made.home = item, list(columns), current()
        made._length = columns[0].shape[0]
        return made

    # ------------------------------------------------------------------------------ what it holds

    @property
    def length(self) -> Extent:
        """How many items there are now."""
        self._check_fresh()
        if self.columns is None:
            return super().__len__()
        if self._counter is None:
            return self._length
        value = self._counter.value
        known = self._counted
        if known is None or known[0] is not value or known[1] is not current():
            known = self._counted = value, current(), nd.counted(nd.reshape(value, []))
        return known[2]

    def filled(self) -> list[Array]:
        """Of each column the items, as arrays of their own."""
        assert self.columns is not None
        length = self.length
        return [self._part(column, 0, length, 1) for column in self.columns]

    def _part(self, column: Array, offset: Extent, size: Extent, step: int) -> Array:
        rest = column.shape[1:]
        offsets, steps = [offset, *[0] * len(rest)], [step, *[1] * len(rest)]
        made = Array(nd.slice_(column.value, offsets, [size, *rest], steps))
        made.guards = self.guards
        return made

    def whole(self) -> Array:
        """The items as one array, as `np.array` gives it."""
        assert self.item is not None
        return stacked(self.item.tree, iter(self.filled()), 0)

    def __len__(self) -> int:
        return self.length.__index__()

    def __iter__(self) -> Iterator[Any]:
        self._check_fresh()
        if self.columns is None:
            return super().__iter__()
        if isinstance(self.length, Dim):
            raise user_error(
                UnsupportedError,
                "a list of as many items as the call finds, as a whole",
                hint="make an array of it with np.array(…), or write a `for` statement",
            )
        return iter([self[at] for at in range(self.length)])

    def __getitem__(self, index: Any) -> Any:
        self._check_fresh()
        if self.columns is None:
            if isinstance(index, Dim) or (isinstance(index, Array) and index.known is None):
                held = GrowingList(self)
                try:
                    held.hold(held.item_with(()), 0)
                except UnsupportedError:
                    raise user_error(
                        UnsupportedError,
                        "an item, at a place that only the call finds, of a list of things that "
                        "no array can hold together",
                        hint="let the items be numbers, arrays of one shape and type or tuples of "
                        "such, or find the place while tracing, with sw.unroll(range(…))",
                    ) from None
                return held[index]
            return super().__getitem__(index)
        assert self.item is not None
        if isinstance(index, slice):
            from .indexing import slice_of

            offset, size, step = slice_of(index, self.length)
            if isinstance(step, Dim):
                raise user_error(UnsupportedError, "a part of a list in steps that a call finds")
            parts = [self._part(column, offset, size, step) for column in self.columns]
            made = GrowingList.of_columns(self.item, parts)
            made.guards = self.guards
            return made
        place = self._place(index)
        leaves: list[Any] = []
        with _unchecked():
            for column, part in zip(self.columns, self.item.parts, strict=True):
                found = column[place]
                found.guards = self.guards
                leaves.append(Array(found.value, part.weak) if part.weak else found)
        found = pytree.unflatten(self.item.tree, iter(leaves))
        return FixedList(found) if isinstance(found, list) else found

    def __setitem__(self, index: Any, thing: Any) -> None:
        # At a known place of Python's list, who records the loop or branch sees it.
        is_seen = self.columns is None and not isinstance(index, Array | Dim)
        if is_seen or self._is_plain("an item of a list is set"):
            super().__setitem__(index, thing)
        else:
            self._widen(thing)
            self._bind(self._place(index), thing)

    def contains(self, thing: Any) -> Any:
        """`thing in self`, which of arrays is a traced truth value."""
        if self.columns is None:
            return super().__contains__(thing)
        return load()["any"](self._equal_to(thing))

    def __contains__(self, thing: Any) -> bool:
        return bool(self.contains(thing))

    def count(self, thing: Any) -> Any:
        if self.columns is None:
            return super().count(thing)
        return Array(load()["sum"](self._equal_to(thing)).value, int)

    def index(self, thing: Any, *bounds: Any) -> Any:
        if self.columns is None or bounds:
            return super().index(thing, *bounds)
        equal = self._equal_to(thing)
        nd.check(load()["any"](equal).value, "ValueError: an item is not in the list")
        return Array(load()["argmax"](equal).value, int)

    def _equal_to(self, thing: Any) -> Array:
        """Of each item, whether it is equal to the thing."""
        assert self.item is not None
        tree, leaves = taken_apart(thing)
        if tree != self.item.tree or any(part.shape for part in self.item.parts):
            raise user_error(
                UnsupportedError, "items of a list are compared that are no numbers or no alike"
            )
        found: Any = True
        for array, leaf in zip(self.filled(), leaves, strict=True):
            found = found & (Array(array.value) == leaf)
        return found

    def copy(self) -> GrowingList:
        return GrowingList(self) if self.columns is None else self[:]

    def __add__(self, other: Any) -> Any:
        if self.columns is None and not is_held(other):
            return GrowingList([*self, *other])
        if not isinstance(other, list):
            raise user_error(TypeError, f"a list and {other!r} cannot be concatenated")
        made = self.copy()
        made.extend(other)
        return made

    def __radd__(self, other: Any) -> Any:
        return GrowingList(other) + self

    def __repr__(self) -> str:
        return super().__repr__() if self.columns is None else f"<list of {self.length} items>"

    def __mul__(self, count: Any) -> Any:  # type: ignore[override]
        return super().__mul__(count) if self.columns is None else repeated(self, count)

    __rmul__ = __mul__  # type: ignore[assignment]

    # ------------------------------------------------------------------------------ changing

    def append(self, thing: Any) -> None:
        if self._is_plain("an item is appended to a list", thing):
            super().append(thing)
            return
        self._widen(thing)
        self._make_room(1)
        self._bind(self.length, thing)
        if self.growth is not None:
            self.growth.note_append(self)
        self._lengthen(1)

    def extend(self, things: Iterable[Any]) -> None:
        if is_held(things) and isinstance(cast(GrowingList, things).length, Dim):
            self._join(cast(GrowingList, things))
        else:
            for thing in list(things):
                self.append(thing)

    def __iadd__(self, things: Iterable[Any]) -> GrowingList:  # type: ignore[override, misc]
        self.extend(things)
        return self

    def replace(self, things: list[Any]) -> None:
        """Hold other items, for which there must be room."""
        made = as_growing(things)
        assert self.item is not None and self.columns is not None
        length = made.length
        require_less(length, add(self.columns[0].shape[0], 1), MemoryError, _NO_ROOM)
        arrays = made.filled() if made.columns is not None else made.plain_columns(self.item)
        for column, array in zip(self.columns, arrays, strict=True):
            if array is not None:
                value = nd.cast(array.value, column.value.dtype)
                column.store(nd.with_leading(column.value, value))
        self._lengthen(add(length, multiply(self.length, -1)))

    def insert(self, index: Any, thing: Any) -> None:
        if self._is_plain("an item is inserted into a list", thing):
            super().insert(index, thing)
            return
        length = self.length
        place = lesser(greater(_from_end(index, length), 0), length)
        self.append(thing)
        self._shift(add(place, 1), place, length)
        self._bind(place, thing)

    def pop(self, index: Any = -1) -> Any:
        if self._is_plain("an item is taken from a list"):
            return super().pop(index)
        assert self.item is not None
        found = self[index]
        leaves: list[Any] = []
        pytree.flatten(found, leaves, lambda x: x if isinstance(x, Array) else Static(x))
        copies = iter([Array(leaf.value, leaf.weak) for leaf in leaves])
        self._remove(index)
        return pytree.unflatten(self.item.tree, copies)

    def remove(self, thing: Any) -> None:
        if self._is_plain("an item is removed from a list"):
            super().remove(thing)
        else:
            self._remove(self.index(thing))

    def __delitem__(self, index: Any) -> None:
        if self._is_plain("an item of a list is deleted"):
            super().__delitem__(index)
            return
        if isinstance(index, slice):
            raise user_error(
                UnsupportedError,
                "several items are deleted at once from a list that a recorded loop changes",
                hint="write what is kept: v = v[:n]",
            )
        self._remove(index)

    def clear(self) -> None:
        if self._is_plain("a list is cleared"):
            super().clear()
        else:
            self._lengthen(multiply(self.length, -1))

    def reverse(self) -> None:
        if self._is_plain("a list is reversed"):
            super().reverse()
        else:
            self._rearrange(self[::-1].filled())

    def sort(self, *, key: Any = None, reverse: bool = False) -> None:
        if self._is_plain("a list is sorted"):
            super().sort(key=key, reverse=reverse)
            return
        assert self.item is not None
        if self.item.tree is not LEAF or self.item.parts[0].shape or key is not None:
            raise user_error(
                UnsupportedError,
                "a list that a recorded loop changes is sorted by a key or by its tuples",
                hint="sort an array by np.argsort or np.lexsort",
            )
        (ordered,) = map(load()["sort"], self.filled())
        self._rearrange([ordered[::-1] if reverse else ordered])

    def _rearrange(self, ordered: Sequence[Array]) -> None:
        for column, array in zip(cast(Any, self.columns), ordered, strict=True):
            column.store(nd.with_leading(column.value, array.value))

    def _remove(self, index: Any) -> None:
        length, place = self.length, self._place(index)
        if not (isinstance(index, int) and index == -1):
            self._shift(place, add(place, 1), length)
        self._lengthen(-1)

    def _shift(self, to: Extent, begin: Extent, end: Extent) -> None:
        """Move the items in `begin … end` to `to` and what follows."""
        size = add(end, multiply(begin, -1))
        for column in cast(list[Array], self.columns):
            _store_rows(column, to, self._part(column, begin, size, 1).value)

    def _bind(self, place: Extent, thing: Any) -> None:
        with _unchecked():
            for column, leaf in zip(cast(Any, self.columns), taken_apart(thing)[1], strict=True):
                column[place] = leaf
                self.guards += _guards_of([leaf])

    def _place(self, index: Any) -> Extent:
        """Where in the columns an item is that there must be."""
        if isinstance(index, Array) and index.ndim:
            raise user_error(TypeError, "list indices must be integers or slices")
        length = self.length
        place = _from_end(index, length)
        if current().root.checks_bounds:
            require_less(place, length, IndexError, _OUT_OF_RANGE)
            require_less(-1, place, IndexError, _OUT_OF_RANGE)
        return place

    def _lengthen(self, by: Extent) -> None:
        if self.growth is not None and by != 1:
            self.growth.note_irregular(self)
        if self._counter is None:
            self._length = add(self._length, by)
        else:
            more = nd.elementwise("add", self._counter.value, nd.extent(by))
            self._counter.store(more)

    # ------------------------------------------------------------------------------ room

    def _is_plain(self, what: str, *added: Any) -> bool:
        """Whether Python's list holds the items; else it may be changed where that is asked."""
        self._check_fresh()
        for one in self.others:
            one.stale = True
        if self.growth is not None:
            self.growth.touch(self, added)
        elif self.columns is None:
            return True
        elif current() is not self.home:
            raise user_error(
                UnsupportedError,
                f"{what} in a branch or loop that does not know the list",
                hint=HINT,
            )
        return False

    def _check_fresh(self) -> None:
        if self.stale:
            raise user_error(
                UnsupportedError,
                "a list that is known by two names, one of which a loop or branch binds anew, is "
                "changed",
                hint="let each name have a list of its own: b = a.copy()",
            )

    def _make_room(self, count: int) -> None:
        if self.growth is None:
            self.hold(cast(Item, self.item), count)
        elif not self.growth.has_room(self):
            require_less(
                self.length,
                cast(Any, self.columns)[0].shape[0],
                MemoryError,
                _NO_ROOM,
            )

    def kind(self) -> Item | None:
        """What the items are; None where there are none."""
        kinds = self._kinds()
        return reduce(Item.and_of, kinds) if kinds else None

    def item_with(self, things: Iterable[Any]) -> Item:
        """What the items are, those to come too."""
        return reduce(Item.and_of, [*self._kinds(), *map(Item.of, things)])

    def _kinds(self) -> list[Item]:
        if self.item is not None:
            return [self.item]
        return [Item.of(thing) for thing in super().__iter__()]

    def hold(self, item: Item, room: Extent) -> None:
        """Let arrays hold what there is, with room for more."""
        from .operations import as_value

        length = self.length
        old = self.filled() if self.columns is not None else self.plain_columns(item)
        if self.columns is None:
            self.guards = _guards_of(
                leaf for thing in super().__iter__() for leaf in taken_apart(thing)[1]
            )
        made: list[Array] = []
        for part, column in zip(item.parts, old, strict=True):
            value = nd.empty([add(length, room), *part.shape], part.dtype)
            if column is not None and not is_known(length, 0):
                value = nd.with_leading(value, as_value(column, part.dtype))
            made.append(Array(value))
        self.columns, self.item, self.home = made, item, current()
        self._length, self._counter = length, None

    def pretend(self, item: Item, room: int) -> None:
        """Let arrays stand for the list, of which only the types mean anything."""
        self.columns = [Array(nd.empty([room, *part.shape], part.dtype)) for part in item.parts]
        self.item, self.home = item, current()
        self._counter = Array(nd.empty([1], I64))

    def plain_columns(self, item: Item) -> list[Array | None]:
        """What the columns of the items are that Python's list holds; None without items."""
        from .operations import as_value

        rows = [taken_apart(thing)[1] for thing in super().__iter__()]
        if not rows:
            return [None] * len(item.parts)
        return [
            load()["stack"]([Array(as_value(leaf, part.dtype)) for leaf in leaves])
            for part, leaves in zip(item.parts, zip(*rows, strict=True), strict=True)
        ]

    def _join(self, other: GrowingList) -> None:
        """Append the items of another list, all of them held by arrays."""
        if self.growth is not None or (self.columns is not None and current() is not self.home):
            raise user_error(
                UnsupportedError,
                "a list is extended in a loop or branch by as many items as the call finds",
                hint="append the items in a `for` statement",
            )
        assert other.item is not None
        length, more = self.length, other.length
        self.hold(reduce(Item.and_of, [*self._kinds(), other.item]), more)
        for column, array in zip(cast(list[Array], self.columns), other.filled(), strict=True):
            _store_rows(column, length, nd.cast(array.value, column.value.dtype))
        self._length, self.guards = add(length, more), (*self.guards, *other.guards)

    def count_in_memory(self) -> None:
        # Loops store into arrays of at least one dimension only.
        if self._counter is None:
            self._counter = Array(nd.reshape(nd.extent(self._length), [1]))

    def count_from(self, length: Extent) -> None:
        self._length, self._counter = length, None

    def _widen(self, thing: Any) -> None:
        """Note where an item is of another type: the loop is traced again then."""
        assert self.item is not None
        widened = self.item.and_of(Item.of(thing))
        if self.growth is not None:
            self.growth.note_item(self, widened)
        elif widened != self.item:
            self.hold(widened, 0)

    def take_apart(self, leaves: list[Any], as_leaf: Callable[[Any], Any]) -> TreeDef:
        """As `pytree.flatten`, of a list that arrays hold."""
        assert self.item is not None
        leaves += [as_leaf(Array(array.value)) for array in self.filled()]
        weak = tuple([part.weak for part in self.item.parts])
        return HeldList, (weak, self.item.tree), (LEAF,) * len(weak)

    def state(self) -> tuple[Any, ...]:
        return self.columns, self.item, self.home, self.guards, self._length, self._counter

    def restore(self, state: tuple[Any, ...]) -> None:
        self.columns, self.item, self.home, self.guards, self._length, self._counter = state
        self.growth = None


@contextmanager
def _unchecked() -> Iterator[None]:
    """Places in the columns are known to be right."""
    root = current().root
    checks, root.checks_bounds = root.checks_bounds, False
    try:
        yield
    finally:
        root.checks_bounds = checks


def _store_rows(column: Array, place: Extent, rows: Value) -> None:
    """Store rows into a column, from a place on."""
    offsets, steps = [place, *[0] * (column.ndim - 1)], [1] * column.ndim
    column.store(nd.insert_slice(column.value, rows, offsets, rows.shape, steps))


def _from_end(index: Any, length: Extent) -> Extent:
    """An index, which counts from the end where it is negative."""
    place = number(index)
    if isinstance(place, int):
        return add(length, place) if place < 0 else place
    return from_end(place, length)


def _guards_of(things: Iterable[Any]) -> tuple[tuple[Array, int], ...]:
    from .control_sharing import roots_of

    return tuple((root, root.version) for thing in things for root in roots_of(thing))


def as_growing(things: list[Any]) -> GrowingList:
    return things if isinstance(things, GrowingList) else GrowingList(things)


def is_held(thing: Any) -> bool:
    """Whether it is a list whose items arrays hold."""
    return isinstance(thing, GrowingList) and thing.columns is not None


def in_one(thing: Any) -> Any:
    """Of such a list, its items as one array; anything else as it is."""
    return thing.whole() if is_held(thing) else thing


def repeated(things: list[Any] | tuple[Any, ...], count: Any) -> Any:
    """`things * count`, the list as often as a traced whole number says."""
    if isinstance(things, tuple):
        return things * count.__index__()
    if not is_held(things) and not len(things):
        return GrowingList()
    made = as_growing(things)
    item = made.item_with(())
    often = greater(number(count), 0)
    columns: list[Array] = []
    for column in made.filled() if made.columns is not None else made.plain_columns(item):
        assert column is not None
        shape = column.shape
        value = nd.broadcast_to(column.value, (often, *shape))
        columns.append(Array(nd.reshape(value, (multiply(often, shape[0]), *shape[1:]))))
    if not columns:
        raise user_error(
            UnknownSizeError,
            f"a list of {things!r} as often as {count}, a number known only when the compiled "
            "function is called",
            hint="fix the sizes with @jit(static=True)",
        )
    return GrowingList.of_columns(item, columns)


def ordered(things: Array, reverse: bool) -> GrowingList:
    """The elements of a vector in order, as a list."""
    array = load()["sort"](things)
    array = array[::-1] if reverse else array
    part = Part(array.value.dtype, things.weak, ())
    return GrowingList.of_columns(Item(LEAF, (part,)), [Array(array.value)])


class HeldList:
    """In a tree of results: a list whose items are the rows of arrays."""

    @staticmethod
    def put_together(weak: Sequence[Any], child: TreeDef, columns: Sequence[Any]) -> list[Any]:
        """The list of the columns: of NumPy's arrays, its items; of traced ones, a traced list."""
        if any(isinstance(column, Array) for column in columns):
            parts = [
                Part(column.value.dtype, own, column.shape[1:])
                for column, own in zip(columns, weak, strict=True)
            ]
            return GrowingList.of_columns(Item(child, tuple(parts)), columns)
        lists = [
            column.tolist() if own else list(column)
            for column, own in zip(columns, weak, strict=True)
        ]
        return [pytree.unflatten(child, iter(row)) for row in zip(*lists, strict=True)]


def _refused(name: str) -> Any:
    original = getattr(list, name)

    def method(self: GrowingList, *args: Any, **options: Any) -> Any:
        if self.columns is not None:
            raise user_error(
                UnsupportedError,
                f"list.{name} of a list that a recorded loop or branch has changed",
                hint=HINT,
            )
        return original(self, *args, **options)

    method.__name__ = name
    return method


for _name in ("imul", "eq", "ne", "lt", "le", "gt", "ge", "reversed"):
    setattr(GrowingList, f"__{_name}__", _refused(f"__{_name}__"))
