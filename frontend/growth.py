"""How much room the lists need that a loop or a branch changes: found by tracing it twice.

The first trace shows what is appended, and how often in a step. Then the arrays are made before the
loop, and items are stored into them: at a place that follows from the step, where each step appends
as many and nothing else is done to the list, otherwise at one that is counted in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from .control_contents import everything_in
from .dims import Extent, add, is_known, multiply, same
from .growing import GrowingList, as_growing
from .list_items import Item
from .locations import UnsupportedError, user_error
from .numbers import greater, greatest
from .trace import Graph, Region, current, recording

MOST_TRACES = 6
"""How often a loop or branch is traced until nothing new is learned."""
ROOM = (1 << 22) - (1 << 12)
"""For how many items there is room where a `while` loop appends. What is not stored into costs
nothing, and blocks of so many bytes are kept for later calls (`backends/cpu/temporaries.py`)."""


class Change(NamedTuple):
    """What a loop does to a list.

    Attributes:
        often: how often a step appends to it at most; None where nothing says that.
        is_regular: whether each step appends as many at its end, and nothing else is done to it.
    """

    item: Item
    often: Extent | None
    is_regular: bool

    def is_as(self, other: Change | None) -> bool:
        if other is None or self.item != other.item or self.is_regular != other.is_regular:
            return False
        if self.often is None or other.often is None:
            return self.often is other.often
        return same((self.often,), (other.often,))


class Growth:
    """The lists that a loop or branch may change, while it is being recorded."""

    def __init__(self, things: Iterable[Any], graph: Graph):
        found = [one for one, _ in everything_in(things) if isinstance(one, GrowingList)]
        self.lists = [one for one in found if one.growth is None]
        self.graph = graph
        self.states = [one.state() for one in self.lists]
        # By the id of the list: what is expected of this trace, and what it has shown.
        self.expected: dict[int, Change] = {}
        self.items: dict[int, Item] = {}
        self.appends: dict[int, list[Graph]] = {}
        self.irregular: set[int] = set()
        self.touched: set[int] = set()
        self.lengths: dict[int, Extent] = {}

    # ------------------------------------------------------------------------------ a trace

    def begin(
        self, most: Extent | None, step: Extent | None = None, is_parallel: bool = False
    ) -> None:
        """A trace begins, of a loop of so many steps at most, None where nothing says how many.

        Args:
            step: the number of the step; None where that does not follow from the loop.
        """
        self.most, self.step = most, step
        self.items.clear()
        self.appends.clear()
        self.touched.clear()
        for one, state in zip(self.lists, self.states, strict=True):
            one.restore(state)
            one.growth, one.stale = self, False
            change = self.expected.get(id(one))
            if change is None:
                continue
            if change.often is None or most is None:
                room: Extent = 0 if change.often is not None and is_known(change.often, 0) else ROOM
            else:
                room = multiply(change.often, greater(most, 0))
            one.hold(change.item, room)
            self.lengths[id(one)] = one.length
            if self._is_regular(change):
                assert change.often is not None and step is not None
                one.count_from(add(one.length, multiply(change.often, step)))
            elif is_parallel:
                raise user_error(
                    UnsupportedError, "an append in a branch or an inner loop of a prange"
                )
            else:
                one.count_in_memory()

    def _is_regular(self, change: Change) -> bool:
        return change.is_regular and self.step is not None

    def touch(self, one: GrowingList, added: Sequence[Any]) -> None:
        """The list is changed: from now on arrays stand for it, if none do yet.

        What they hold does not matter then, since there will be another trace.
        """
        if id(one) not in self.touched:
            self.touched.add(id(one))
            if id(one) not in self.expected:
                item = one.item_with(added)
                for part in item.parts:
                    self._check_visible(part.shape)
                with recording(self.graph):
                    one.pretend(item, ROOM)

    def changes(self, one: GrowingList) -> bool:
        """Whether this trace has changed a list."""
        return id(one) in self.touched

    def has_room(self, one: GrowingList) -> bool:
        """Whether there is known to be room for what is appended."""
        change = self.expected.get(id(one))
        return change is None or (change.often is not None and self.most is not None)

    def note_item(self, one: GrowingList, item: Item) -> None:
        known = self.items.get(id(one))
        self.items[id(one)] = item if known is None else known.and_of(item)

    def note_append(self, one: GrowingList) -> None:
        self.appends.setdefault(id(one), []).append(current())

    def note_irregular(self, one: GrowingList) -> None:
        self.irregular.add(id(one))

    # ------------------------------------------------------------------------------ its end

    def has_learned(self, *regions: Region) -> bool:
        """Whether the trace has shown what was not expected; then it must be done again."""
        learned = False
        for one in self.lists:
            key = id(one)
            expected = self.expected.get(key)
            graphs = self.appends.get(key, [])
            if key not in self.touched:
                # The name that it had is bound to other lists by now.
                learned |= self.expected.pop(key, None) is not None
                continue
            found = self._change(one, graphs, regions)
            if not found.is_as(expected):
                self.expected[key] = found
                learned = True
        return learned

    def _change(
        self, one: GrowingList, graphs: Sequence[Graph], regions: Sequence[Region]
    ) -> Change:
        expected = self.expected.get(id(one))
        item = self.items.get(id(one), one.item)
        assert item is not None
        if expected is not None:
            item = expected.item.and_of(item)
        for part in item.parts:
            self._check_visible(part.shape)
        often: Extent | None = 0
        for graph in graphs:
            times = self._times(graph, regions)
            often = None if often is None or times is None else add(often, times)
        regular = id(one) not in self.irregular and all(graph in regions for graph in graphs)
        if expected is not None:
            regular = regular and expected.is_regular
            often = None if expected.often is None else often
        return Change(item, often, regular)

    def _check_visible(self, shape: Sequence[Extent]) -> None:
        from .control_regions import is_visible

        if not all(is_visible(extent, self.graph) for extent in shape):
            raise user_error(
                UnsupportedError,
                "a loop that appends arrays of a shape to a list that only its step knows",
                hint="store them into an array that is made before the loop",
            )

    def _times(self, graph: Graph, regions: Sequence[Region]) -> Extent | None:
        """How often a step comes to what is recorded in a graph, at most; None if nothing says."""
        from .control_regions import is_visible

        times: Extent = 1
        while graph not in regions:
            if not isinstance(graph, Region) or graph.kind == "while":
                return None
            if graph.kind == "for":
                times = multiply(times, greater(graph.trips, 0))
            assert graph.parent is not None
            graph = graph.parent
        return greatest(times, lambda extent: is_visible(extent, self.graph))

    def end(self) -> None:
        """The loop or branch is recorded."""
        for one, state in zip(self.lists, self.states, strict=True):
            change = self.expected.get(id(one))
            if change is None:
                one.restore(state)
                continue
            one.growth = None
            if self._is_regular(change):
                assert change.often is not None and self.most is not None
                added = multiply(change.often, greater(self.most, 0))
                one.count_from(add(self.lengths[id(one)], added))
            else:
                one.count_from(one.length)

    def give_up(self) -> None:
        """The lists are again what they were before the loop or branch."""
        for one, state in zip(self.lists, self.states, strict=True):
            one.restore(state)
            one.stale = False


class CarriedList:
    """A list that a loop binds a name to in each step: arrays with room carry it.

    It is made around the loop, of what the name is bound to before.
    """

    def __init__(self, things: list[Any], item: Item):
        self._list = as_growing(things).copy()
        self._list.hold(item, ROOM)
        self._list.count_in_memory()
        self._origins = _with_origins(things)

    def now(self) -> GrowingList:
        """What the name is bound to."""
        made = self._list[:]
        made.others = list(self._origins)
        for one in made.others:
            one.others.append(made)
        return made

    def put(self, things: list[Any]) -> None:
        """Bind the name."""
        self._list.replace(things)
        self._origins += _with_origins(things)


def _with_origins(things: list[Any]) -> tuple[GrowingList, ...]:
    return (things, *things.others) if isinstance(things, GrowingList) else ()


def check_apart(names: Sequence[str], lists: Sequence[list[Any]]) -> None:
    """Raise where what names are bound to when a step ends may be one list."""
    known: dict[int, str] = {}
    for name, one in zip(names, lists, strict=True):
        for origin in _with_origins(one):
            is_changed = origin.growth is not None and origin.growth.changes(origin)
            other = known.setdefault(id(origin), "a list that it changes" if is_changed else name)
            if other != name:
                raise user_error(
                    UnsupportedError,
                    f"a loop may bind {other} and {name} to one list",
                    hint="let each name have a list of its own: b = a.copy()",
                )
