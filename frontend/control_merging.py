"""What the branches of an `if` give for a name, as one value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from . import primitives as nd
from .array import Array
from .control_contents import UNDEFINED
from .control_regions import (
    Outcome,
    is_container,
    is_value,
    is_visible,
    made_inside,
    taken_apart,
    weak_type,
)
from .control_sharing import held_twice, is_chosen, may_share, roots_outside
from .dims import Dim, Extent, add, multiply
from .growing import as_growing
from .list_items import Item
from .locations import (
    UnsupportedError,
    user_error,
)
from .numbers import proved, require_less
from .operations import as_value, key_of
from .promotion import common
from .pytree import TreeDef
from .trace import Graph, Region, Shape, Value, current, recording


def learn_lists(
    items: dict[int, Item],
    live: Sequence[str] | None,
    names: Sequence[str],
    outcomes: Sequence[Outcome],
) -> bool:
    """Whether the branches bind names to lists that only arrays with room can hold both of."""
    learned = False
    for place, name in enumerate(names):
        one, two = (outcome.names[place] for outcome in outcomes)
        if one is two or not (isinstance(one, list) and isinstance(two, list)):
            continue
        if live is not None and name not in live:
            continue
        fixed = place not in items and is_container(one) and is_container(two)
        if fixed and taken_apart(one)[0] == taken_apart(two)[0]:
            continue
        kinds = [kind for thing in (one, two) if (kind := as_growing(thing).kind()) is not None]
        if kinds:
            found = reduce(Item.and_of, kinds)
            learned |= found != items.get(place)
            items[place] = found
    return learned


@dataclass(frozen=True)
class Merged:
    """What both branches give for a name.

    Attributes:
        values: that of each branch, of one shape.
        counts: of axes whose extents only a branch knows, how many elements each branch gives.
        weak: the type of Python's numbers that it is, or None.
        owner: as of `Array`.
        roots: arrays of outside that it may be, or be a view of.
    """

    values: list[Value]
    counts: dict[int, list[Value]]
    weak: Any
    owner: str
    roots: list[Array]


def alike(name: str, a: Any, b: Any) -> tuple[TreeDef, list[Any], list[Any]]:
    """How the containers that two branches give are put together, and the leaves of each."""
    if a is UNDEFINED or a is None:
        tree, leaves = taken_apart(b)
        return tree, [a] * len(leaves), leaves
    if b is UNDEFINED or b is None:
        tree, leaves = taken_apart(a)
        return tree, leaves, [b] * len(leaves)
    (tree, leaves), (other, others) = taken_apart(a), taken_apart(b)
    if tree != other:
        raise user_error(
            UnsupportedError,
            f"the branches of an `if` on a traced condition {_do_with(name)} {a!r} and {b!r}",
            hint="both must have the same structure, with the same numbers and texts in it that "
            "are no arrays",
        )
    return tree, leaves, others


def _do_with(name: str) -> str:
    return "return" if name.startswith("_result_") else f"bind {name} to"


def merge(
    name: str,
    things: Sequence[Any],
    ended: Sequence[Callable[[], Array]],
    outcomes: Sequence[Outcome],
    condition: Value,
    shared: set[int],
) -> Merged:
    """What both branches give for a name; `ended` makes arrays of it, each in its branch."""
    given = list(things)
    for at, thing in enumerate(given):
        if thing is UNDEFINED or (thing is None and name.startswith("_result_")):
            given[at] = None
        elif not is_value(thing):
            raise user_error(
                UnsupportedError,
                f"the branches of an `if` on a traced condition {_do_with(name)} {things[0]!r} "
                f"and {things[1]!r}",
                hint="both must be arrays or numbers",
            )
    arrays: list[Array | None] = []
    for thing, make, outcome in zip(given, ended, outcomes, strict=True):
        with recording(outcome.region):
            arrays.append(None if thing is None else make())
    known = [array for array in arrays if array is not None]
    keys = [key_of(array) for array in known]
    dtype = common(keys)
    shapes = [nd.resolved(array._value.shape) for array in known]
    if len({len(shape) for shape in shapes}) > 1:
        raise user_error(
            ValueError,
            f"the branches of an `if` give {name} arrays of {len(shapes[0])} and of "
            f"{len(shapes[1])} dimensions",
        )
    regions = [outcome.region for outcome in outcomes]
    shape, inside = _merged_shape(name, shapes, condition, regions)
    values: list[Value] = []
    counts: dict[int, list[Value]] = {axis: [] for axis in inside}
    for array, outcome in zip(arrays, outcomes, strict=True):
        with recording(outcome.region):
            if array is None:
                value = nd.broadcast_to(nd.constant(0, dtype), shape)
            else:
                value = _of_shape(as_value(array, dtype), shape, inside, name)
            for axis in inside:
                own = value if array is None else array.value
                counts[axis].append(nd.extent(own.shape[axis]))
            values.append(nd.typed_as(value, values[0]) if values else value)
    owner = ""
    if shapes[0] and any(may_share(thing, shared) or is_chosen(thing) for thing in given):
        owner = f"what an `if` has chosen as {name}"
    roots = roots_outside(given, regions) if shapes[0] else []
    return Merged(values, counts, weak_type(keys), owner, roots)


def shared_in(outcomes: Sequence[Outcome]) -> set[int]:
    """The arrays that a branch has bound several names to, or to views of them, by their ids."""
    shared: set[int] = set()
    for outcome in outcomes:
        things: list[Any] = []
        for thing in outcome.names:
            things += taken_apart(thing)[1] if is_container(thing) else [thing]
        shared |= held_twice(things)
    return shared


def _merged_shape(
    name: str, shapes: Sequence[Shape], condition: Value, regions: Sequence[Region]
) -> tuple[Shape, list[int]]:
    """The shape of what both branches give: where they differ, the condition says which it is.

    Also the axes whose extents only one of the branches knows. What the other gives is the most.
    """
    graph = current()
    equal = graph.root.equalities.equal
    merged: list[Extent] = []
    inside: list[int] = []
    for axis, extents in enumerate(zip(shapes[0], shapes[-1], strict=True)):
        visible = [extent for extent in extents if is_visible(extent, graph)]
        if not visible:
            raise made_inside(name)
        if len(visible) < 2:
            merged.append(visible[0])
            inside.append(axis)
        elif equal(*extents) or _are_equal_in(graph, *extents):
            merged.append(min(visible, key=lambda extent: isinstance(extent, Dim)))
        elif _are_equal_in(regions[0], *extents):
            merged.append(extents[1])
        elif _are_equal_in(regions[1], *extents):
            merged.append(extents[0])
        else:
            counts = [nd.extent(extent) for extent in extents]
            merged.append(nd.counted(nd.elementwise("where", condition, *counts)))
    return tuple(merged), inside


def _are_equal_in(graph: Graph, a: Extent, b: Extent) -> bool:
    """Whether extents are equal where a graph, a loop's or a branch's, has been run."""
    difference = add(a, multiply(b, -1))
    return proved(difference, graph) and proved(multiply(difference, -1), graph)


def _of_shape(value: Value, shape: Shape, inside: Sequence[int], name: str) -> Value:
    """What a branch gives, in the shape of what both give."""
    equal = current().root.equalities.equal
    differs = [
        axis for axis, pair in enumerate(zip(value.shape, shape, strict=True)) if not equal(*pair)
    ]
    if any(axis in inside for axis in differs):
        for axis in inside:
            message = f"a branch makes {name} longer than the other one"
            require_less(value.shape[axis], add(shape[axis], 1), ValueError, message)
        return nd.with_leading(nd.broadcast_to(nd.constant(0, value.dtype), shape), value)
    return nd.leading(value, shape) if differs else value
