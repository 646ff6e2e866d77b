"""Conditions and branches of a traced function: decided now, or recorded where they must be."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..dialects.dtypes import BOOL, DType
from . import primitives as nd
from .array import Array, Entered, Stand
from .dims import Dim, Extent, terms_of
from .locations import (
    Location,
    UnsupportedError,
    located,
    place_of_raise,
    user_error,
    user_location,
)
from .operations import as_array, as_value, key_of
from .promotion import common
from .trace import Graph, Node, Region, Value, current, recording
from .ufuncs import python_type


class _Undefined:
    """A variable that has no value."""

    def __repr__(self) -> str:
        return "<undefined>"


UNDEFINED = _Undefined()
Get = Callable[[], tuple[Any, ...]]
Set = Callable[[tuple[Any, ...]], None]


def is_traced(test: Any) -> bool:
    return isinstance(test, Dim) or (isinstance(test, Array) and test.known is None)


def truth_value(test: Any) -> Value:
    """A traced truth value, 0-d bool."""
    array = as_array(test)
    if array.ndim and array.size != 1:
        bool(array)  # raises what NumPy does
    return nd.cast(nd.reshape(array.value, ()), BOOL)


def not_(test: Any) -> Any:
    """`not test`"""
    if not is_traced(test):
        return not test
    return Array(nd.elementwise("logical_not", truth_value(test)))


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
    return Array(result)


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

    `values` are those of the names that it has bound to arrays, when it ended.
    """

    region: Region
    names: tuple[Any, ...]
    values: tuple[Value | None, ...]
    changed: dict[int, tuple[Entered, Value]] = field(default_factory=dict)

    def array(self, place: int) -> Array:
        """What a name is bound to, as an array with the value that it had when the region ended."""
        value, thing = self.values[place], self.names[place]
        return as_array(thing) if value is None else Array(value, thing.weak)


def _leave(region: Region) -> dict[int, tuple[Entered, Value]]:
    """Give the arrays of outside the values they had; those changed, with their new values."""
    changed: dict[int, tuple[Entered, Value]] = {}
    for key, entered in region.entered.items():
        array = entered.array
        if array.version != entered.version:
            changed[key] = entered, array._value
        array._value = entered.outside
    return changed


def contents_of(thing: Any) -> Any:
    """What a list, a dict, a set or an object of the user holds; None of anything else."""
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
    watched = [(thing, held) for thing in watch() if (held := contents_of(thing)) is not None]
    with recording(region):
        try:
            body()
            names = get()
            values = tuple(
                end.value
                if isinstance(end, Array) and (end is not start or id(end) in region.entered)
                else None
                for start, end in zip(before, names, strict=True)
            )
        finally:
            changed = _leave(region)
    for thing, held in watched:
        now = contents_of(thing)
        if len(now) != len(held) or any(a is not b for a, b in zip(now, held, strict=True)):
            raise user_error(
                UnsupportedError,
                f"a {'branch' if region.kind == 'if' else 'loop'} that is recorded changes a "
                f"{type(thing).__name__} made outside of it",
                hint="what changes from step to step must be held by variables or arrays; or run "
                "the loop step by step with sw.unroll(range(…))",
            )
    return Outcome(region, names, values, changed)


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
    weak: list[tuple[int, Any, str]] = []
    for place, (name, a, b) in enumerate(
        zip(names, outcomes[0].names, outcomes[1].names, strict=True)
    ):
        after.append(a)
        if a is b or same_constant(a, b):
            continue
        if live is not None and name not in live:
            after[place] = UNDEFINED
            continue
        merged = _merge(name, place, a, b, outcomes)
        for values, value in zip(yields, merged[:2], strict=True):
            values.append(value)
        weak.append((place, merged[2], merged[3]))
        results.append((merged[0].dtype, outer_shape(merged[0], graph, name)))
    changed = {**outcomes[0].changed, **outcomes[1].changed}
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
    made = node_results(graph, node, results)
    for outcome, values in zip(outcomes, yields, strict=True):
        outcome.region.results = [outcome.region.capture(value) for value in values]
    node.attributes = {"then": outcomes[0].region, "otherwise": outcomes[1].region}
    graph.nodes.append(node)
    for (place, kind, owner), value in zip(weak, made, strict=False):
        array = Array(value, kind)
        array.owner = owner
        after[place] = array
    for (entered, _), value in zip(changed.values(), made[len(weak) :], strict=True):
        entered.array.store(value)
    set_(tuple(after))


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


def _merge(
    name: str, place: int, a: Any, b: Any, outcomes: Sequence[Outcome]
) -> tuple[Value, Value, Any, str]:
    """What both branches give for a name: the values, the Python type, whose array it is."""
    given = [a, b]
    for at, thing in enumerate(given):
        if thing is UNDEFINED or (thing is None and name.startswith("_result_")):
            given[at] = None
        elif not is_value(thing):
            if isinstance(thing, tuple | list) and name.startswith("_result_"):
                raise user_error(
                    UnsupportedError,
                    "a `return` of several values from a branch that depends on a traced condition",
                    hint="assign the values in the branches, and return them at the end",
                )
            raise user_error(
                UnsupportedError,
                f"the branches of an `if` on a traced condition bind {name} to {a!r} and {b!r}",
                hint="both must bind it to arrays or numbers of one shape",
            )
    arrays: list[Array | None] = []
    for thing, outcome in zip(given, outcomes, strict=True):
        with recording(outcome.region):
            arrays.append(None if thing is None else outcome.array(place))
    known = [array for array in arrays if array is not None]
    keys = [key_of(array) for array in known]
    dtype = common(keys)
    weak = weak_type(keys)
    values: list[Value] = []
    shape = known[0]._value.shape
    for array, outcome in zip(arrays, outcomes, strict=True):
        with recording(outcome.region):
            if array is None:
                filler = nd.broadcast_to(nd.constant(0, dtype), shape)
                values.append(filler)
                continue
            if len(array._value.shape) != len(shape):
                raise user_error(
                    ValueError,
                    f"the branches of an `if` give {name} arrays of {len(shape)} and of "
                    f"{array.ndim} dimensions",
                )
            for left, right in zip(array._value.shape, shape, strict=True):
                nd.agree(left, right, f"the branches of an `if` give {name} other shapes")
            value = as_value(array, dtype)
            values.append(nd.typed_as(value, values[0]) if values else value)
    owner = ""
    if shape and any(may_be_shared(thing, outcomes) for thing in given):
        owner = f"what an `if` has chosen as {name}"
    return values[0], values[1], weak, owner


def may_be_shared(thing: Any, outcomes: Sequence[Outcome]) -> bool:
    """Whether an array is known under another name, so that a store would have to reach that."""
    if not isinstance(thing, Array):
        return False
    regions = [outcome.region for outcome in outcomes]
    if thing.alias is not None or isinstance(thing, Stand):
        return True
    return not any(thing._value.graph is region for region in regions)


def weak_type(keys: Sequence[Any]) -> Any:
    kinds = [key for key in keys if isinstance(key, type)]
    if len(kinds) != len(keys):
        return None
    return python_type("add", kinds) if len(kinds) > 1 else kinds[0]


def outer_shape(value: Value, graph: Graph, name: str) -> Any:
    """The shape of a region's value as the graph around it knows it."""
    shape = nd.resolved(value.shape)
    if any(not _is_visible(extent, graph) for extent in shape):
        raise user_error(
            UnsupportedError,
            f"the shape of {name} is known only inside of the loop or branch that makes it",
            hint="make the array before, and store into a part of it",
        )
    return shape


def _is_visible(extent: Extent, graph: Graph) -> bool:
    for monomial, _ in terms_of(extent):
        for atom in monomial:
            if atom.source is not None:
                home = atom.source[0].graph
                around: Graph | None = graph
                while around is not None and around is not home and around.is_region:
                    around = around.parent
                if around is not home and home is not graph.root:
                    return False
            elif not all(_is_visible(operand, graph) for operand in atom.operands):
                return False
    return True
