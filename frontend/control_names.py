"""The names that the body of a loop binds, and what it changes besides: what a loop carries.

A name that holds a tuple, list, dict or dataclass stands for its parts, which are carried one by
one; so do the items of a list, a dict or an object that the body changes in place.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any

import numpy as np

from ..dialects.dtypes import I64, DType
from . import primitives as nd
from . import pytree
from .array import Array, Stand
from .control_contents import Contents, cells_of, get_all, nothing, set_all, take
from .control_regions import Get, Set, is_container, taken_apart, weak_type
from .copies import link
from .dims import Dim
from .entering import enter
from .growing import as_growing
from .growth import CarriedList, check_apart
from .list_items import Item
from .locations import UnsupportedError, user_error
from .operations import as_array, key_of
from .promotion import common
from .pytree import TreeDef
from .trace import Graph, Region, Value, recording, regions_of

# What one step makes of another type may be used by the next one for something else.
_MOST_PEELED = 3


class Rebound(Exception):
    """A step binds a name to what the loop does not carry as it is traced now."""

    def __init__(self, name: str, old: Any, new: Any):
        super().__init__(name)
        self.name, self.old, self.new = name, old, new


class Unlike(Rebound):
    """The container is not put together as the one before the loop."""


class Names:
    """The variables that a loop's body binds."""

    def __init__(
        self,
        get: Get,
        set_: Set,
        names: Sequence[str],
        live: Sequence[str],
        rebound: Sequence[str],
        flags: Sequence[str],
        watch: Get = nothing,
        first_read: Sequence[str] = (),
        cells: frozenset[int] | None = None,
    ):
        self.watch = watch
        # The ids of the variables that the names are.
        self.cells = cells_of(set_) if cells is None else cells
        self._get, self._set, self._names = get, set_, tuple(names)
        # What is read elsewhere, what is bound otherwise than by `op=`, and what a step may read
        # before it binds it.
        self.live, self.rebound, self.first_read = set(live), set(rebound), set(first_read)
        self._live, self._rebound, self._first_read = live, rebound, first_read
        # How many of the loop's first steps stand before it.
        self.peeled = 0
        # Whether a trace has shown what must be known when it begins.
        self.learned = False
        self.flags = flags
        # Types that names have to have from the start on, found by tracing.
        self.kinds: dict[str, tuple[DType, Any]] = {}
        # Names whose arrays are bound anew in the body although only `op=` is written.
        self.replaced: set[str] = set()
        # Names whose arrays are what they were where the loop has no steps.
        self.kept: set[str] = set()
        # The axes of arrays that get shorter from step to step.
        self.loose: dict[str, list[int]] = {}
        # How the containers that names hold are put together.
        self.trees: dict[str, TreeDef] = {}
        self._originals: dict[str, tuple[Any, list[Any]]] = {}
        # What was taken apart of each.
        self._taken: dict[str, list[Any]] = {}
        # The lists that names are bound to in each step: what their items are.
        self.items: dict[str, Item] = {}
        self.lists: dict[str, CarriedList] = {}
        # What the body changes in place, and the parts of it that it leaves as they are.
        self.contents: list[Contents] = []
        self.constant: set[str] = set()

    @property
    def is_peeled(self) -> bool:
        """Whether no more of the loop's steps are taken before it."""
        return self.peeled >= _MOST_PEELED

    # ------------------------------------------------------------------------------ their parts

    @property
    def names(self) -> tuple[str, ...]:
        found: list[str] = []
        for name in self._names:
            tree = self.trees.get(name)
            found += [name] if tree is None else pytree.paths(tree, name)
        return (*found, *(label for one in self.contents for label in one.labels))

    def get(self) -> tuple[Any, ...]:
        found: list[Any] = []
        for name, thing in zip(self._names, self._get(), strict=True):
            if name not in self.trees:
                found.append(thing)
                continue
            tree, leaves = taken_apart(thing)
            self._taken[name].append(thing)
            if tree != self.trees[name]:
                raise Unlike(name, self._originals[name][0], thing)
            found += leaves
        return (*found, *get_all(self.contents))

    def set(self, values: tuple[Any, ...]) -> None:
        rest = iter(values)
        things: list[Any] = []
        for name in self._names:
            tree = self.trees.get(name)
            if tree is None:
                things.append(next(rest))
                continue
            original, known = self._originals[name]
            leaves = [next(rest) for _ in known]
            same = all(a is b for a, b in zip(leaves, known, strict=True))
            things.append(original if same else pytree.unflatten(tree, iter(leaves)))
            link(things[-1], self._taken[name])
        self._set(tuple(things))
        set_all(self.contents, rest)

    def take_apart(self, name: str, thing: Any) -> None:
        """From now on the name stands for the parts of the container that it holds."""
        tree, leaves = taken_apart(thing)
        self.trees[name], self._originals[name] = tree, (thing, leaves)
        self._taken[name] = [thing]
        for names in (self.live, self.rebound, self.first_read):
            if name in names:
                names.update(pytree.paths(tree, name))

    def take_contents(self, found: Sequence[Contents]) -> None:
        """From now on the loop carries what is in these, too."""
        take(self.contents, found)
        for one in found:
            for names in (self.live, self.first_read):
                names.update(one.labels)
            changed = {one.labels[place] for place in one.changed}
            self.rebound |= changed
            self.constant |= set(one.labels) - changed

    # ------------------------------------------------------------------------------ a trace

    def is_scalar(self, thing: Any) -> bool:
        if isinstance(thing, Array):
            return not thing.ndim and thing.alias is None
        return isinstance(thing, Dim) or (key_of(thing) is not None and not np.ndim(thing))

    def initial(self, before: Sequence[Any]) -> dict[str, Value]:
        """The values of carried numbers when the loop begins, recorded around it."""
        self.learned = False
        found: dict[str, Value] = {}
        for name, thing in zip(self.names, before, strict=True):
            if name in self.items:
                self.lists[name] = CarriedList(thing, self.items[name])
            elif self.is_scalar(thing) and name not in self.constant:
                value = as_array(thing).value
                kind = self.kinds.get(name)
                found[name] = value if kind is None else nd.cast(value, kind[0])
        return found

    def begin(
        self, region: Region, before: Sequence[Any], initial: dict[str, Value]
    ) -> tuple[tuple[Any, ...], dict[str, Value]]:
        """What the names are when a step begins, and the arguments that numbers are."""
        started: list[Any] = []
        arguments: dict[str, Value] = {}
        for name, thing in zip(self.names, before, strict=True):
            if name in self.items:
                with recording(region):
                    thing = self.lists[name].now()
            if name in self.kept:
                thing = as_array(thing)
            if name in initial:
                value = initial[name]
                kind = self.kinds.get(name)
                weak = kind[1] if kind is not None else weak_type([key_of(as_array(thing))])
                argument = Value(region, None, value.dtype, ())
                arguments[name] = argument
                thing = Array(argument, weak)
            elif (
                isinstance(thing, Array)
                and (thing.ndim or thing.alias is not None)
                and (name in self.rebound or name in self.replaced or name in self.kept)
            ):
                thing = Stand.of(thing, region)
                if name in self.loose:
                    outside = thing.value
                    argument = Value(region, None, outside.dtype, outside.shape)
                    lengths = {axis: Value(region, None, I64, ()) for axis in self.loose[name]}
                    thing.begin(argument, lengths)
                elif name in self.kept:
                    with recording(region):
                        enter(thing)
            started.append(thing)
        return tuple(started), arguments

    def learn(self, name: str, argument: Value, weak: Any, after: Any, region: Region) -> bool:
        """Whether the name needs another type from the start on."""
        key = key_of(after)
        own = weak or argument.dtype
        if key == own or key is None:
            return False
        keys = [own, key]
        kind = common(keys), weak_type(keys)
        if kind == (argument.dtype, weak):
            return False
        self.kinds[name] = kind
        # Of Python's numbers and NumPy's of 64 bits the same comes out where there are no others.
        return kind[0] is not argument.dtype or not is_wide(region)

    def end(self) -> None:
        """A step ends: what the names of lists are bound to is carried."""
        bound = [
            (name, thing)
            for name, thing in zip(self.names, self.get(), strict=True)
            if name in self.items and isinstance(thing, list)
        ]
        check_apart([name for name, _ in bound], [thing for _, thing in bound])
        for name, thing in bound:
            if not self.learn_items(name, thing):
                self.lists[name].put(thing)

    def learn_items(self, name: str, *lists: list[Any]) -> bool:
        """Whether the items of a name's lists are others than was known."""
        known = self.items.get(name)
        kinds = [kind for one in lists if (kind := as_growing(one).kind()) is not None]
        if not kinds:
            return False
        found = reduce(Item.and_of, [known, *kinds] if known is not None else kinds)
        self.items[name] = found
        self.learned |= found != known
        return found != known

    def learn_lists(self, found: Unlike) -> None:
        """The name stands for a list, of which each step may have another number of items."""
        if not (isinstance(found.old, list) and isinstance(found.new, list)):
            raise bad_binding(found.name, found.old, found.new)
        del self.trees[found.name]
        self.learn_items(found.name, found.old, found.new)

    def learn_binding(self, name: str, old: Any, new: Any) -> bool:
        """Whether what the name is bound to in a step can be carried from now on."""
        if is_container(old) and is_container(new) and taken_apart(old)[0] == taken_apart(new)[0]:
            self.take_apart(name, old)
            return True
        if isinstance(old, list) and isinstance(new, list):
            return self.learn_items(name, old, new)
        return False

    def and_of(self, name: str, get: Get, set_: Set) -> Names:
        """These names and one more, which `get` and `set_` read and bind too."""
        return Names(
            get,
            set_,
            (*self.names, name),
            tuple(self.live),
            tuple(self.rebound),
            self.flags,
            self.watch,
            tuple(self.first_read),
            self.cells,
        )

    def anew(self) -> Names:
        """The same names, of which nothing is known; one more step of the loop has been taken."""
        made = Names(
            self._get,
            self._set,
            self._names,
            tuple(self._live),
            tuple(self._rebound),
            self.flags,
            self.watch,
            tuple(self._first_read),
            self.cells,
        )
        made.peeled = self.peeled + 1
        return made


_WIDE = frozenset(("bool", "i64", "f64", "c128"))


def is_wide(graph: Graph) -> bool:
    """Whether a weak number in a region is the same as one of 64 bits."""
    return all(
        node.op != "assert"
        and all(value.dtype.name in _WIDE for value in (*node.results, *node.operands))
        and all(map(is_wide, regions_of(node)))
        for node in graph.nodes
    )


def bad_binding(name: str, old: Any, new: Any) -> Exception:
    return user_error(
        UnsupportedError,
        f"a loop binds {name}, which was {old!r}, to {new!r}",
        hint="what a loop carries must be arrays or numbers, or tuples, lists and dicts of them "
        "that are alike in each step; unroll it with sw.unroll(…)",
    )
