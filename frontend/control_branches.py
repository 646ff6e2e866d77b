"""Conditions and branches of a traced function: decided now, or recorded where they must be."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from ..dialects.dtypes import BOOL, I64, DType
from . import primitives as nd
from . import pytree
from .array import Array
from .control_sharing import guard, held_twice, is_chosen, may_share, repeat_stores, roots_outside
from .dims import Dim, Extent, add, is_known, multiply, terms_of
from .entering import Entered
from .growing import GrowingList
from .locations import (
    Location,
    UnsupportedError,
    located,
    place_of_raise,
    user_error,
    user_location,
)
from .numbers import proved, require_less
from .operations import as_array, as_value, key_of
from .promotion import common
from .pytree import Static, TreeDef
from .trace import Graph, Node, Region, Shape, Value, current, recording
from .ufuncs import widest


class _Undefined:
    """A variable that has no value."""

    def __repr__(self) -> str:
        return "<undefined>"


class Lost:
    """A variable that has a value which cannot be known after a loop: using it is an error."""

    def __repr__(self) -> str:
        return "<an array whose shape is known only inside of a loop>"


UNDEFINED = _Undefined()
Get = Callable[[], tuple[Any, ...]]
Set = Callable[[tuple[Any, ...]], None]


def is_traced(test: Any) -> bool:
    return isinstance(test, Dim) or (isinstance(test, Array) and test.known is None)


def truth_value(test: Any) -> Value:
    """A traced truth value, 0-d bool."""
    array = as_array(test)
    if array.ndim and not is_known(array.size, 1):
        bool(array)  # raises what NumPy does
    return nd.cast(nd.reshape(array.value, ()), BOOL)


def not_(test: Any) -> Any:
    """`not test`"""
    if not is_traced(test):
        return not test
    return Array(nd.elementwise("logical_not", truth_value(test)), bool)


def any_of(*flags: Any) -> Any:
    """Whether one of the flags is set."""
    if any(not is_traced(flag) and flag is True for flag in flags):
        return True
    traced = [truth_value(flag) for flag in flags if is_traced(flag)]
    if not traced:
        return False
    result = traced[0]
    for other in traced[1:]:
        result = nd.elementwise("bitwise_or", result, other)
    return Array(result, bool)


def none_of(*flags: Any) -> Any:
    """Whether none of the flags is set."""
    return not_(any_of(*flags))


def and_(left: Any, right: Callable[[], Any]) -> Any:
    """`left and right`"""
    if not is_traced(left):
        return left and right()
    return choice(left, right, lambda: left)


def or_(left: Any, right: Callable[[], Any]) -> Any:
    """`left or right`"""
    if not is_traced(left):
        return left or right()
    return choice(left, lambda: left, right)


_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "Eq": operator.eq,
    "NotEq": operator.ne,
    "Lt": operator.lt,
    "LtE": operator.le,
    "Gt": operator.gt,
    "GtE": operator.ge,
    "Is": operator.is_,
    "IsNot": operator.is_not,
    "In": lambda a, b: a in b,
    "NotIn": lambda a, b: a not in b,
}


def compare(left: Any, name: str, right: Callable[[], Any], *rest: Any) -> Any:
    """`left < right < …`, each operand computed once, those on the right only where needed."""
    other = right()
    answer = _COMPARISONS[name](left, other)
    return and_(answer, lambda: compare(other, *rest)) if rest else answer


def choice(test: Any, then: Callable[[], Any], otherwise: Callable[[], Any]) -> Any:
    """`then if test else otherwise`"""
    if not is_traced(test):
        return then() if test else otherwise()
    holder: list[Any] = [UNDEFINED]

    def keep(value: Callable[[], Any]) -> Callable[[], None]:
        return lambda: holder.__setitem__(0, value())

    if_(
        test,
        keep(then),
        keep(otherwise),
        lambda: (holder[0],),
        lambda values: holder.__setitem__(0, values[0]),
        ("the value of the conditional expression",),
    )
    return holder[0]


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


def held_by(things: Iterable[tuple[Any, str]]) -> list[tuple[Any, str, Any]]:
    """Things that have a name each, with what they hold now."""
    return [(thing, name, contents_of(thing)) for thing, name in things]


def changed_since(held: Iterable[tuple[Any, str, Any]]) -> Iterator[tuple[Any, str, Any]]:
    """Those of the things that hold something else now, each with its name and what it holds."""
    for thing, name, before in held:
        now = contents_of(thing)
        if now is None:  # a list that an array holds by now
            yield thing, name, []
        elif len(now) != len(before) or any(a is not b for a, b in zip(now, before, strict=True)):
            yield thing, name, now


def contents_of(thing: Any) -> Any:
    """What a list, a dict, a set or an object of the user holds; None of anything else."""
    if isinstance(thing, GrowingList) and thing.is_recorded:
        return None
    if isinstance(thing, list | set):
        return list(thing)
    if isinstance(thing, dict):
        return [*thing.keys(), *thing.values()]
    if isinstance(thing, Array | Dim | type) or callable(thing):
        return None
    attributes = getattr(thing, "__dict__", None)
    if type(attributes) is not dict:
        return None
    return [*attributes.keys(), *attributes.values()]


def run_region(
    region: Region,
    body: Callable[[], Any],
    get: Get,
    before: Sequence[Any] = (),
    watch: Get = lambda: (),
) -> Outcome:
    """Record a region; `before` are the names when it begins, `watch` tells all that it reads.

    Raises:
        UnsupportedError: it changes a list, a dict or an object, which would be done once only.
    """
    watched = [(thing, "") for thing in watch() if contents_of(thing) is not None]
    held = held_by(watched)
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
    for thing, _, _ in changed_since(held):
        raise user_error(
            UnsupportedError,
            f"a {'branch' if region.kind == 'if' else 'loop'} that is recorded changes a "
            f"{'list' if isinstance(thing, list) else type(thing).__name__} made outside of it",
            hint="what changes from step to step must be held by variables or arrays; or run "
            "the loop step by step with sw.unroll(range(…))",
        )
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
    return isinstance(thing, tuple | list | dict) and not isinstance(thing, GrowingList)


def taken_apart(thing: Any) -> tuple[TreeDef, list[Any]]:
    """The arrays and numbers in tuples, lists and dicts, and how they are put together."""
    leaves: list[Any] = []
    tree = pytree.flatten(thing, leaves, lambda leaf: leaf if is_value(leaf) else Static(leaf))
    return tree, leaves


def if_(
    test: Any,
    then: Callable[[], Any],
    otherwise: Callable[[], Any],
    get: Get,
    set_: Set,
    names: Sequence[str],
    live: Sequence[str] | None = None,
    watch: Get = lambda: (),
) -> None:
    """`if test: then() else: otherwise()`; of names that are not `live` nothing is kept.

    Where a branch ends in a `raise`, calls check the condition, and go on with the other one.
    """
    if not is_traced(test):
        (then if test else otherwise)()
        return
    condition = truth_value(test)
    graph = current()
    before = get()
    outcomes: list[Outcome] = []
    for branch, other in ((then, otherwise), (otherwise, then)):
        try:
            outcomes.append(run_region(Region("if", graph), branch, get, before, watch))
        except Exception as error:
            place = place_of_raise(error)
            if place is None:
                raise
            set_(before)
            _check_instead(condition, branch is then, error, place)
            other()
            return
        set_(before)
    yields: tuple[list[Value], list[Value]] = ([], [])
    results: list[tuple[DType, Any]] = []
    after: list[Any] = []
    merged: list[tuple[Callable[[Array], None], int, _Merged, dict[int, int]]] = []
    guarded: list[tuple[Array, list[Array]]] = []
    shared = _shared_in(outcomes)
    trees: list[tuple[int, TreeDef, list[Any]]] = []

    def merge(both: _Merged, finish: Callable[[Array], None]) -> None:
        """Yield what both branches give for a name; `finish` gets the result."""
        places: dict[int, int] = {}
        for axis, counts in both.counts.items():
            places[axis] = len(results)
            results.append((I64, ()))
            for values, count in zip(yields, counts, strict=True):
                values.append(count)
        merged.append((finish, len(results), both, places))
        results.append((both.values[0].dtype, nd.resolved(both.values[0].shape)))
        for values, value in zip(yields, both.values, strict=True):
            values.append(value)

    for place, (name, a, b) in enumerate(
        zip(names, outcomes[0].names, outcomes[1].names, strict=True)
    ):
        after.append(a)
        if a is b or same_constant(a, b):
            continue
        if live is not None and name not in live:
            after[place] = UNDEFINED
            continue
        if not (is_container(a) or is_container(b)):
            arrays = [partial(outcome.array, place) for outcome in outcomes]
            both = _merge(name, (a, b), arrays, outcomes, condition, shared)
            merge(both, partial(after.__setitem__, place))
            continue
        tree, leaves, others = _alike(name, a, b)
        trees.append((place, tree, leaves))
        for at, pair in enumerate(zip(tuple(leaves), others, strict=True)):
            if pair[0] is pair[1] or same_constant(*pair):
                continue
            arrays = [
                partial(outcome.part, thing) for outcome, thing in zip(outcomes, pair, strict=True)
            ]
            both = _merge(name, pair, arrays, outcomes, condition, shared)
            merge(both, partial(leaves.__setitem__, at))
    changed = {**outcomes[0].changed, **outcomes[1].changed}
    first_changed = len(results)
    for key, (entered, _) in changed.items():
        for values, outcome in zip(yields, outcomes, strict=True):
            own = outcome.changed.get(key)
            if own is None:
                values.append(entered.outside)
                continue
            with recording(outcome.region):
                values.append(nd.typed_as(own[1], entered.outside))
        results.append((entered.outside.dtype, entered.outside.shape))
    node = Node("if", [graph.capture(condition)], {}, (), user_location())
    for outcome, values in zip(outcomes, yields, strict=True):
        outcome.region.results = [outcome.region.capture(value) for value in values]
    node.attributes = {"then": outcomes[0].region, "otherwise": outcomes[1].region}
    made = node_results(graph, node, results)
    graph.nodes.append(node)
    for finish, number, both, places in merged:
        value = made[number]
        if places:
            value = nd.shortened(value, {axis: made[at] for axis, at in places.items()})
        array = Array(value, both.weak)
        array.owner = both.owner
        guarded.append((array, both.roots))
        finish(array)
    for place, tree, leaves in trees:
        after[place] = pytree.unflatten(tree, iter(leaves))
    for (entered, _), value in zip(changed.values(), made[first_changed:], strict=True):
        entered.array.store(value)
    for array, roots in guarded:
        guard(array, roots)
    set_(tuple(after))
    for outcome in outcomes:
        repeat_stores(outcome.region)


def _check_instead(condition: Value, when: bool, error: Exception, place: Location) -> None:
    """Raise `error` in calls in which `condition` is `when`: its branch does nothing else."""
    with located(place):
        holds = nd.elementwise("logical_not", condition) if when else condition
        nd.check(holds, f"{type(error).__name__}: {error}")


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


@dataclass(frozen=True)
class _Merged:
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


def _alike(name: str, a: Any, b: Any) -> tuple[TreeDef, list[Any], list[Any]]:
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


def _merge(
    name: str,
    things: Sequence[Any],
    ended: Sequence[Callable[[], Array]],
    outcomes: Sequence[Outcome],
    condition: Value,
    shared: set[int],
) -> _Merged:
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
    return _Merged(values, counts, weak_type(keys), owner, roots)


def _shared_in(outcomes: Sequence[Outcome]) -> set[int]:
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
            raise _made_inside(name)
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


def weak_type(keys: Sequence[Any]) -> Any:
    kinds = [key for key in keys if isinstance(key, type)]
    if len(kinds) != len(keys):
        return None
    return widest(kinds)


def outer_shape(value: Value, graph: Graph, name: str) -> Any:
    """The shape of a region's value as the graph around it knows it."""
    shape = nd.resolved(value.shape)
    if any(not is_visible(extent, graph) for extent in shape):
        raise _made_inside(name)
    return shape


def _made_inside(name: str) -> Exception:
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
