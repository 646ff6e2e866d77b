"""Lists that a recorded loop appends to: an array with room for all items stands for them.

```python
out = [x[0]]
for v in x[1:]:
    out.append(a * v + (1 - a) * out[-1])
return np.array(out)
```

The first trace of the loop's body tells what is appended, and how often in a step. Then the array
is made before the loop, and items are stored into it: at a place that follows from the step, where
each step appends as many, else at one that is counted in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..dialects.dtypes import I64, DType
from . import primitives as nd
from .array import Array
from .dims import Dim, Extent, add, multiply, same
from .locations import UnsupportedError, user_error
from .numbers import greater, greatest, number
from .promotion import Key, common
from .trace import Graph, Region, Shape, current
from .ufuncs import PYTHON_DTYPES

_HINT = "make an array of it with np.array(…), or store into an array that is made before the loop"


class Item(NamedTuple):
    """What the items of a list are.

    Attributes:
        weak: the type of Python's numbers, where all are of it; else None.
    """

    dtype: DType
    weak: type | None
    shape: Shape

    @classmethod
    def of(cls, thing: Any) -> Item:
        """Raises UnsupportedError where it is no array or number."""
        from .operations import as_array, key_of

        key: Key = key_of(thing)
        if key is None:
            raise user_error(
                UnsupportedError,
                f"a recorded loop appends a {type(thing).__name__} to a list, which takes arrays "
                "and numbers",
                hint="append each of its parts to a list of its own",
            )
        if isinstance(key, type):
            return cls(PYTHON_DTYPES[key], key, ())
        return cls(key, None, as_array(thing).shape)

    def and_of(self, other: Item) -> Item:
        """What holds both."""
        if not same(self.shape, other.shape):
            raise user_error(
                UnsupportedError,
                f"a recorded loop appends arrays of other shapes to a list: {self.shape} and "
                f"{other.shape}",
            )
        weak = self.weak if self.weak is other.weak else None
        return Item(common([self.dtype, other.dtype]), weak, self.shape)


class GrowingList(list[Any]):
    """A list of the user's, whose items an array holds once a recorded loop has appended to it.

    Attributes:
        growth: of the loop that is being recorded and makes room in it.
        probed: what has been appended while it is only found out what is.
        items: the array, with room; its first `length` items are the list's.
        home: the graph that the list is filled in, loops apart.
        guards: arrays that items may be views of, each with its version. An item here is a copy, so
            neither they must be stored into from then on, nor it, through the list.
    """

    __slots__ = ("_counter", "_length", "growth", "guards", "home", "item", "items", "probed")

    def __init__(self, things: Iterable[Any] = ()):
        super().__init__(things)
        self.growth: Growth | None = None
        self.probed: list[tuple[Any, Graph]] | None = None
        self.items: Array | None = None
        self.item: Item | None = None
        self.home: Graph | None = None
        self.guards: tuple[tuple[Array, int], ...] = ()
        self._length: Extent = 0
        self._counter: Array | None = None

    # ------------------------------------------------------------------------------ what it holds

    @property
    def is_recorded(self) -> bool:
        return self.items is not None or self.probed is not None

    @property
    def length(self) -> Extent:
        """How many items there are now."""
        if self.items is None:
            return super().__len__() + len(self.probed or ())
        return (
            self._length
            if self._counter is None
            else number(Array(nd.reshape(self._counter.value, []), int))
        )

    def whole(self) -> Array:
        """The items as one array, which sees later stores into them."""
        assert self.items is not None
        found = self.items[: self.length]
        found.guards = self.guards
        return found

    def _plain(self) -> list[Any]:
        """The items where no array holds them; what is only found out comes last."""
        return [*super().__iter__(), *(thing for thing, _ in self.probed or ())]

    def __len__(self) -> int:
        return self.length.__index__()

    def __iter__(self) -> Iterator[Any]:
        if self.items is None:
            return iter(self._plain())
        if isinstance(self.length, Dim):
            raise user_error(
                UnsupportedError,
                "a list of as many items as the call finds, as a whole",
                hint="make an array of it with np.array(…)",
            )
        return iter([self[at] for at in range(self.length)])

    def __getitem__(self, index: Any) -> Any:
        if self.items is None:
            return self._plain()[index]
        assert self.item is not None
        found = self.whole()[index]
        return Array(found.value, self.item.weak) if self.item.weak and not found.ndim else found

    def __setitem__(self, index: Any, thing: Any) -> None:
        if self.items is None:
            if self.probed is None:
                super().__setitem__(index, thing)
        else:
            self._widen(thing)
            assert self.items is not None
            self._put(self.items[: self.length], index, thing)

    # ------------------------------------------------------------------------------ growing

    def append(self, thing: Any) -> None:
        if self.probed is not None:
            self.probed.append((thing, current()))
        elif self.items is None:
            super().append(thing)
        elif self.growth is not None:
            self._widen(thing)
            self._store(thing)
        elif current() is self.home:
            self.hold(self.item_with([thing]), 1)
            self._store(thing)
        else:
            raise user_error(
                UnsupportedError,
                "an append to a list in a branch or a `while` loop, after a loop that has appended",
                hint=_HINT,
            )

    def _store(self, thing: Any) -> None:
        assert self.items is not None
        root = current().root
        checks, root.checks_bounds = root.checks_bounds, False  # there is room
        try:
            self._put(self.items, self.length, thing)
        finally:
            root.checks_bounds = checks
        if self._counter is None:
            self._length = add(self._length, 1)
        else:
            one = nd.constant(1, I64)
            self._counter.store(nd.elementwise("add", self._counter.value, one))

    def _put(self, array: Array, index: Any, thing: Any) -> None:
        """Bind an item, in all of `items` or a part."""
        array[index] = thing
        self.guards += _guards_of([thing])

    def extend(self, things: Iterable[Any]) -> None:
        if self.is_recorded:
            for thing in things:
                self.append(thing)
        else:
            super().extend(things)

    def item_with(self, things: Iterable[Any]) -> Item:
        """What the items are, those to come too."""
        kinds = [Item.of(thing) for thing in (super().__iter__() if self.items is None else ())]
        kinds += [self.item] if self.item is not None else []
        kinds += [Item.of(thing) for thing in things]
        found = kinds[0]
        for kind in kinds[1:]:
            found = found.and_of(kind)
        return found

    def hold(self, item: Item, room: Extent) -> None:
        """Let an array hold what there is, with room for more."""
        from .operations import as_value
        from .registry import load

        shape = [room, *item.shape]
        parts = [nd.broadcast_to(nd.constant(0, item.dtype), shape)]
        length = self.length
        if self.items is not None:
            parts.insert(0, nd.cast(self.whole().value, item.dtype))
        elif length:
            rows = [Array(as_value(thing, item.dtype)) for thing in super().__iter__()]
            parts.insert(0, load()["stack"](rows).value)
        if self.items is None:
            self.guards = _guards_of(super().__iter__())
        self.items = Array(nd.concatenate(parts, 0) if len(parts) > 1 else parts[0])
        self.item, self.home = item, current()
        self._length, self._counter = length, None

    def count_in_memory(self) -> None:
        # Loops store into arrays of at least one dimension only.
        self._counter = Array(nd.reshape(nd.extent(self._length), [1]))

    def count_from(self, length: Extent) -> None:
        self._length = length

    def _widen(self, thing: Any) -> None:
        """Note where an item is of another type: the loop is traced again then."""
        assert self.item is not None
        widened = self.item.and_of(Item.of(thing))
        if widened != self.item:
            if self.growth is None:
                self.hold(widened, 0)
            else:
                self.growth.widened[id(self)] = widened

    def state(self) -> tuple[Any, ...]:
        return self.items, self.item, self.home, self.guards, self._length, self._counter

    def restore(self, state: tuple[Any, ...]) -> None:
        self.items, self.item, self.home, self.guards, self._length, self._counter = state
        self.growth = self.probed = None


def _guards_of(things: Iterable[Any]) -> tuple[tuple[Array, int], ...]:
    from .control_sharing import roots_of

    return tuple((root, root.version) for thing in things for root in roots_of(thing))


def is_held(thing: Any) -> bool:
    """Whether it is a list whose items an array holds."""
    return isinstance(thing, GrowingList) and thing.items is not None


def in_one(thing: Any) -> Any:
    """Of such a list, its items as an array of their own; anything else as it is."""
    return Array(thing.whole().value) if is_held(thing) else thing


def _refused(name: str) -> Any:
    original = getattr(list, name)

    def method(self: GrowingList, *args: Any, **options: Any) -> Any:
        if self.is_recorded:
            raise user_error(
                UnsupportedError,
                f"list.{name} of a list that a recorded loop has appended to",
                hint=_HINT,
            )
        return original(self, *args, **options)

    method.__name__ = name
    return method


_REFUSED = (
    "insert pop remove clear sort reverse index count copy __contains__ __delitem__ __add__ "
    "__iadd__ __mul__ __rmul__ __imul__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __reversed__"
)
for _name in _REFUSED.split():
    setattr(GrowingList, _name, _refused(_name))


class Growth:
    """The lists that a loop appends to, while it is being recorded.

    Attributes:
        appended: of each list, how often a step appends to it, and whether that is the same in
            each, at places that follow from the step.
    """

    def __init__(self, things: Iterable[Any], graph: Graph):
        self.lists = [
            thing for thing in things if isinstance(thing, GrowingList) and thing.growth is None
        ]
        self.graph = graph
        self.states = [one.state() for one in self.lists]
        self.found: dict[int, Item] = {}
        self.widened: dict[int, Item] = {}
        self.appended: dict[int, tuple[Extent, bool]] = {}
        self.lengths: dict[int, Extent] = {}

    def begin(self, region: Region, most: Extent, step: Extent | None) -> None:
        """A step is traced: the loop has at most so many, and this is the one of that number.

        `step` is None where that does not follow from the loop.
        """
        self.region, self.most = region, most
        self.widened.clear()
        for one, state in zip(self.lists, self.states, strict=True):
            one.restore(state)
            one.growth = self
            item = self.found.get(id(one))
            if item is None:
                one.probed = []
                continue
            often, is_regular = self.appended[id(one)]
            one.hold(item, multiply(often, greater(most, 0)))
            self.lengths[id(one)] = one.length
            if is_regular and step is not None:
                one.count_from(add(one.length, multiply(often, step)))
            elif region.is_parallel:
                raise user_error(
                    UnsupportedError, "an append in a branch or an inner loop of a prange"
                )
            else:
                one.count_in_memory()

    def has_learned(self) -> bool:
        """Whether the trace has shown what is appended; then the step must be traced again."""
        from .control_branches import is_visible

        for one in self.lists:
            if one.probed:
                item = one.item_with(thing for thing, _ in one.probed)
                if not all(is_visible(extent, self.graph) for extent in item.shape):
                    raise user_error(
                        UnsupportedError,
                        "a loop that appends arrays of a shape to a list that only its step knows",
                        hint=_HINT,
                    )
                self.found[id(one)] = item
                often: Extent = 0
                for _, graph in one.probed:
                    often = add(often, self._times(graph))
                is_regular = all(graph is self.region for _, graph in one.probed)
                self.appended[id(one)] = often, is_regular
            elif id(one) in self.widened:
                self.found[id(one)] = self.widened[id(one)]
        return bool(self.widened) or any(one.probed for one in self.lists)

    def end(self, step: Extent | None) -> None:
        """The loop is recorded."""
        for one, state in zip(self.lists, self.states, strict=True):
            if one.probed is not None:
                one.restore(state)
                continue
            often, is_regular = self.appended[id(one)]
            one.growth = None
            if is_regular and step is not None:
                added = multiply(often, greater(self.most, 0))
                one.count_from(add(self.lengths[id(one)], added))

    def _times(self, graph: Graph) -> Extent:
        """How often a step comes to what is recorded in a graph, at most."""
        from .control_branches import is_visible

        times: Extent = 1
        while graph is not self.region:
            if not isinstance(graph, Region) or graph.kind == "while":
                raise user_error(
                    UnsupportedError, "a `while` loop that appends to a list", hint=_HINT
                )
            if graph.kind == "for":
                times = multiply(times, greater(graph.trips, 0))
            assert graph.parent is not None
            graph = graph.parent
        most = greatest(times, lambda extent: is_visible(extent, self.graph))
        if most is None:
            raise user_error(
                UnsupportedError,
                "a loop that appends to a list as often as a step of the loop around it says",
                hint=_HINT,
            )
        return most
