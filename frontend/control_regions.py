"""Regions: the body of a loop or branch is recorded, and what it has done is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..dialects.dtypes import DType
from . import primitives as nd
from . import pytree
from .array import Array
from .control_contents import Contents, held_by, inside, nothing, refuse_changes
from .control_sharing import guard
from .dims import Dim, Extent, terms_of
from .entering import Entered
from .growing import GrowingList
from .locations import (
    UnsupportedError,
    user_error,
)
from .operations import as_array, key_of
from .pytree import Static, TreeDef
from .trace import Graph, Node, Region, Value, recording
from .ufuncs import widest


class Lost:
    """A variable that has a value which cannot be known after a loop: using it is an error."""

    def __repr__(self) -> str:
        return "<an array whose shape is known only inside of a loop>"


Get = Callable[[], tuple[Any, ...]]
Set = Callable[[tuple[Any, ...]], None]


@dataclass
class Outcome:
    """What a region has done: its names afterwards, and the arrays that it changed.

    `values` are those of the names that it has bound to arrays, when it ended; `ends` those of the
    arrays in tuples, lists and dicts that it has bound names to, by their id.
    """

    region: Region
    names: tuple[Any, ...]
    values: tuple[Value | None, ...]
    changed: dict[int, tuple[Entered, Value]] = field(default_factory=dict)
    ends: dict[int, Value] = field(default_factory=dict)

    def array(self, place: int) -> Array:
        """What a name is bound to, as an array with the value that it had when the region ended."""
        return self._ended(self.names[place], self.values[place])

    def part(self, thing: Any) -> Array:
        """As `array`, for what is in a tuple, a list or a dict."""
        return self._ended(thing, self.ends.get(id(thing)))

    def _ended(self, thing: Any, value: Value | None) -> Array:
        return as_array(thing) if value is None else Array(value, thing.weak)


def _leave(region: Region) -> dict[int, tuple[Entered, Value]]:
    """Give the arrays of outside the values they had; those changed, with their new values."""
    changed: dict[int, tuple[Entered, Value]] = {}
    for key, entered in region.entered.items():
        array = entered.array
        if array.version != entered.version:
            changed[key] = entered, array._value
        array._value = entered.outside
    for array, _ in region.spent:
        array.alias = None
    for array, guards in region.parted:
        guard(array, [root for root, _ in guards])
    return changed


def run_region(
    region: Region,
    body: Callable[[], Any],
    get: Get,
    before: Sequence[Any] = (),
    watch: Get = nothing,
    contents: Sequence[Contents] = (),
    own: frozenset[int] = frozenset(),
) -> Outcome:
    """Record a region; `before` are the names when it begins, `watch` tells all that it reads.

    Args:
        own: the ids of the variables that the names are.

    Raises:
        Changed: it changes a list, a dict or an object other than `contents`, which would be done
            once only.
        UnsupportedError: it does, and gives it other keys.
    """
    carried = {id(one.thing) for one in contents} | own
    held = held_by(pair for pair in inside(watch()) if id(pair[0]) not in carried)
    with recording(region):
        try:
            body()
            names = get()
            values = tuple(
                end.value
                if isinstance(end, Array)
                and (end is not start or id(end) in region.entered or end.alias is not None)
                else None
                for start, end in zip(before, names, strict=True)
            )
            parts = (taken_apart(end)[1] for end in names if is_container(end))
            ends = {id(end): end.value for leaves in parts for end in leaves if _is_array(end)}
        finally:
            changed = _leave(region)
    for _, value in changed.values():
        if not _is_known_in(value, region):
            raise user_error(
                UnsupportedError,
                "a loop that both stores into an array and binds its name anew, in another loop or "
                "a branch",
                hint="let the name be the only one of its array before the loop: v = v.copy()",
            )
    refuse_changes(held, "branch" if region.kind == "if" else "loop")
    return Outcome(region, names, values, changed, ends)


def _is_known_in(value: Value, region: Region) -> bool:
    """Whether a value is of a region or of what is around it, and not of a loop inside."""
    graph: Graph | None = region
    while graph is not None and graph is not value.graph:
        graph = graph.parent
    return graph is not None


def _is_array(thing: Any) -> bool:
    return isinstance(thing, Array)


def is_container(thing: Any) -> bool:
    if isinstance(thing, tuple | list | dict):
        return not isinstance(thing, GrowingList)
    return pytree.parts_of_object(thing) is not None


def taken_apart(thing: Any) -> tuple[TreeDef, list[Any]]:
    """The arrays and numbers in tuples, lists, dicts and objects, and how they are put together."""
    leaves: list[Any] = []
    tree = pytree.flatten(thing, leaves, _as_leaf, objects=True)
    return tree, leaves


def _as_leaf(leaf: Any) -> Any:
    return leaf if is_value(leaf) else Static(leaf)


def node_results(graph: Graph, node: Node, specs: Sequence[tuple[DType, Any]]) -> list[Value]:
    made = [Value(graph, node, dtype, tuple(shape)) for dtype, shape in specs]
    node.results = tuple(made)
    return made


def same_constant(a: Any, b: Any) -> bool:
    return (
        type(a) is type(b)
        and isinstance(a, bool | int | float | complex | str | type(None))
        and (a == b)
        and not isinstance(a, Array)
    )


def is_value(thing: Any) -> bool:
    return isinstance(thing, Array | Dim) or key_of(thing) is not None


def weak_type(keys: Sequence[Any]) -> Any:
    kinds = [key for key in keys if isinstance(key, type)]
    if len(kinds) != len(keys):
        return None
    return widest(kinds)


def outer_shape(value: Value, graph: Graph, name: str) -> Any:
    """The shape of a region's value as the graph around it knows it."""
    shape = nd.resolved(value.shape)
    if any(not is_visible(extent, graph) for extent in shape):
        raise made_inside(name)
    return shape


def made_inside(name: str) -> Exception:
    return user_error(
        UnsupportedError,
        f"the shape of {name} is known only inside of the loop or branch that makes it",
        hint="make the array before, and store into a part of it",
    )


def is_visible(extent: Extent, graph: Graph) -> bool:
    for monomial, _ in terms_of(extent):
        for atom in monomial:
            if atom.source is not None:
                home = atom.source[0].graph
                around: Graph | None = graph
                while around is not None and around is not home and around.is_region:
                    around = around.parent
                if around is not home and home is not graph.root:
                    return False
            elif not all(is_visible(operand, graph) for operand in atom.operands):
                return False
    return True
