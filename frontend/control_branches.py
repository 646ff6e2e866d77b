"""Conditions and branches of a traced function: decided now, or recorded where they must be."""

from __future__ import annotations

import operator
import types
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from typing import Any

from ..dialects.dtypes import BOOL, I64, DType
from . import primitives as nd
from . import pytree
from .array import Array
from .control_contents import (
    UNDEFINED,
    Changed,
    Contents,
    cells_of,
    get_all,
    nothing,
    set_all,
    take,
)
from .control_merging import Merged, alike, learn_lists, merge, shared_in
from .control_regions import (
    Get,
    Outcome,
    Set,
    is_container,
    node_results,
    run_region,
    same_constant,
)
from .control_sharing import guard, repeat_stores
from .copies import link
from .dims import Dim, is_known
from .growing import GrowingList, as_growing, is_held
from .growth import MOST_TRACES, CarriedList, Growth
from .list_items import Item
from .locations import (
    Location,
    located,
    place_of_raise,
    user_location,
)
from .operations import as_array, contains_traced
from .pytree import TreeDef
from .registry import load
from .trace import Attempt, Node, Region, Value, current, recording


def is_traced(test: Any) -> bool:
    if isinstance(test, GrowingList):
        return isinstance(test.length, Dim)
    return isinstance(test, Dim) or (isinstance(test, Array) and test.known is None)


def truth_value(test: Any) -> Value:
    """A traced truth value, 0-d bool."""
    array = as_array(test.length if isinstance(test, GrowingList) else test)
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


def truth(test: Any) -> Any:
    """What decides in a test: of a list of as many items as the call finds, whether it has some."""
    if is_held(test):
        return Array(truth_value(test)) if is_traced(test) else test
    return bool(test) if isinstance(test, str | tuple | dict | types.FunctionType) else test


def and_(left: Any, right: Callable[[], Any], watch: Get = nothing) -> Any:
    """`left and right`; `watch` is as of `if_`."""
    if not is_traced(left):
        return left and right()
    return choice(left, right, lambda: left, watch)


def or_(left: Any, right: Callable[[], Any], watch: Get = nothing) -> Any:
    """`left or right`"""
    if not is_traced(left):
        return left or right()
    return choice(left, lambda: left, right, watch)


_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "Eq": lambda a, b: _is_same(a, b),
    "NotEq": lambda a, b: not_(_is_same(a, b)) if isinstance(a, list | tuple) else a != b,
    "Lt": operator.lt,
    "LtE": operator.le,
    "Gt": operator.gt,
    "GtE": operator.ge,
    "Is": operator.is_,
    "IsNot": operator.is_not,
    "In": lambda a, b: _is_in(a, b),
    "NotIn": lambda a, b: not_(_is_in(a, b)),
}


def _are_sequences(a: Any, b: Any) -> bool:
    """Whether both are tuples, or both lists, of things that are known by the call alone."""
    return any(
        isinstance(a, kind) and isinstance(b, kind) and not is_held(a) and not is_held(b)
        for kind in (tuple, list)
    ) and contains_traced([a, b])


def _is_same(a: Any, b: Any) -> Any:
    if isinstance(a, list) and isinstance(b, list) and (is_held(a) or is_held(b)):
        return _is_same_list(as_growing(a), as_growing(b))
    if not _are_sequences(a, b):
        return a == b
    answer: Any = len(a) == len(b)
    for pair in zip(a, b, strict=False):
        answer = and_(answer, partial(_is_same, *pair))
    return answer


def _is_same_list(a: GrowingList, b: GrowingList) -> Any:
    """Of lists that arrays hold, or one of them: as long, and the same items."""
    if not is_held(a):
        a, b = b, a
    answer: Any = a.length == b.length
    if is_held(b):
        for pair in zip(a.filled(), b.filled(), strict=True):
            answer = and_(answer, partial(load()["array_equal"], *pair))
        return answer
    for place, item in enumerate(b):
        answer = and_(answer, lambda place=place, item=item: _is_same(a[place], item))
    return answer


def _is_in(thing: Any, container: Any) -> Any:
    if is_held(container):
        return container.contains(thing)
    if type(container) in (tuple, list, GrowingList) and contains_traced([thing, *container]):
        return any_of(*(_is_same(thing, item) for item in container))
    return thing in container


def compare(
    left: Any, name: str, right: Callable[[], Any], *rest: Any, watch: Get = nothing
) -> Any:
    """`left < right < …`, each operand computed once, those on the right only where needed."""
    other = right()
    answer = _COMPARISONS[name](left, other)
    if not rest:
        return answer
    return and_(answer, lambda: compare(other, *rest, watch=watch), watch)


def choice(
    test: Any, then: Callable[[], Any], otherwise: Callable[[], Any], watch: Get = nothing
) -> Any:
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
        watch=watch,
    )
    return holder[0]


def if_(
    test: Any,
    then: Callable[[], Any],
    otherwise: Callable[[], Any],
    get: Get,
    set_: Set,
    names: Sequence[str],
    live: Sequence[str] | None = None,
    watch: Get = nothing,
    cells: frozenset[int] | None = None,
) -> None:
    """`if test: then() else: otherwise()`; of names that are not `live` nothing is kept.

    Where a branch ends in a `raise`, calls check the condition, and go on with the other one.
    """
    if not is_traced(test):
        (then if test else otherwise)()
        return
    condition = truth_value(test)
    graph = current()
    growth, attempt = Growth(watch(), graph), Attempt(graph)
    contents: list[Contents] = []
    own = cells_of(set_) if cells is None else cells
    outcomes: list[Outcome] = []
    # The names that are bound to lists of other lengths: what their items are, and the lists.
    items: dict[int, Item] = {}
    lists: dict[int, CarriedList] = {}

    def get_now() -> tuple[Any, ...]:
        return (*get(), *get_all(contents))

    def set_now(values: tuple[Any, ...]) -> None:
        rest = iter(values)
        set_(tuple(islice(rest, len(names))))
        set_all(contents, rest)

    def with_lists(branch: Callable[[], Any]) -> None:
        branch()
        for place, things in enumerate(get()):
            if place in items:
                lists[place].put(things)

    for _ in range(MOST_TRACES):
        before = get_now()
        lists.update((place, CarriedList([], item)) for place, item in items.items())
        growth.begin(1)
        outcomes.clear()
        try:
            for branch, other in ((then, otherwise), (otherwise, then)):
                try:
                    region = Region("if", graph)
                    run = partial(with_lists, branch)
                    outcomes.append(run_region(region, run, get_now, before, watch, contents, own))
                except Exception as error:
                    place = place_of_raise(error)
                    if place is None:
                        raise
                    growth.give_up()
                    set_now(before)
                    _check_instead(condition, branch is then, error, place)
                    other()
                    return
                set_now(before)
        except Changed as changed:
            set_now(before)
            take(contents, changed.contents)
        else:
            learned = learn_lists(items, live, names, outcomes)
            if not growth.has_learned(*(outcome.region for outcome in outcomes)) and not learned:
                break
        attempt.forget()
    labels = [label for one in contents for label in one.labels]
    live = None if live is None else (*live, *labels)
    yields: tuple[list[Value], list[Value]] = ([], [])
    results: list[tuple[DType, Any]] = []
    after: list[Any] = []
    merged: list[tuple[Callable[[Array], None], int, Merged, dict[int, int]]] = []
    guarded: list[tuple[Array, list[Array]]] = []
    shared = shared_in(outcomes)
    trees: list[tuple[int, TreeDef, list[Any]]] = []
    bound_lists: list[int] = []

    def yield_(both: Merged, finish: Callable[[Array], None]) -> None:
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
        zip((*names, *labels), outcomes[0].names, outcomes[1].names, strict=True)
    ):
        after.append(a)
        if a is b or same_constant(a, b):
            continue
        if live is not None and name not in live:
            after[place] = UNDEFINED
            continue
        if place in items:
            bound_lists.append(place)
            continue
        if not (is_container(a) or is_container(b)):
            arrays = [partial(outcome.array, place) for outcome in outcomes]
            both = merge(name, (a, b), arrays, outcomes, condition, shared)
            yield_(both, partial(after.__setitem__, place))
            continue
        tree, leaves, others = alike(name, a, b)
        trees.append((place, tree, leaves))
        for at, pair in enumerate(zip(tuple(leaves), others, strict=True)):
            if pair[0] is pair[1] or same_constant(*pair):
                continue
            arrays = [
                partial(outcome.part, thing) for outcome, thing in zip(outcomes, pair, strict=True)
            ]
            both = merge(name, pair, arrays, outcomes, condition, shared)
            yield_(both, partial(leaves.__setitem__, at))
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
        ends = [outcome.names[place] for outcome in outcomes]
        link(after[place], [end for end in ends if is_container(end)])
    for (entered, _), value in zip(changed.values(), made[first_changed:], strict=True):
        entered.array.store(value)
    for array, roots in guarded:
        guard(array, roots)
    for place in bound_lists:
        after[place] = lists[place].now()
    set_now(tuple(after))
    growth.end()
    for outcome in outcomes:
        repeat_stores(outcome.region)


def _check_instead(condition: Value, when: bool, error: Exception, place: Location) -> None:
    """Raise `error` in calls in which `condition` is `when`: its branch does nothing else."""
    with located(place):
        holds = nd.elementwise("logical_not", condition) if when else condition
        nd.check(holds, f"{type(error).__name__}: {error}")
