"""Loops of a traced function, recorded: what they carry from step to step is found by tracing.

A loop carries the names that its body binds and the arrays that it stores into. The body is traced
once, and again only where a name's type grows (an int that becomes a float).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

from ..dialects.dtypes import I64, DType
from . import primitives as nd
from .array import Array, Stand, spend
from .control_branches import (
    UNDEFINED,
    Get,
    Lost,
    Outcome,
    Set,
    and_,
    is_container,
    is_value,
    node_results,
    none_of,
    run_region,
    same_constant,
    truth_value,
    weak_type,
)
from .control_carried import (
    Carried,
    after_steps,
    check_own,
    check_same_type,
    has_no_value,
    has_steps,
    is_used,
    loose_axes,
    parts_that_come_out,
    shrinking,
    that_comes_out,
)
from .control_ranges import TracedRange
from .control_sharing import (
    check_loop,
    guard,
    held_twice,
    is_chosen,
    may_share,
    repeat_stores,
    roots_of,
    roots_outside,
)
from .dims import Dim, Extent, add, is_known, multiply
from .entering import enter
from .growing import Growth
from .locations import UnsupportedError, user_error, user_location
from .numbers import is_positive, loop_variable, number
from .operations import as_array, key_of
from .promotion import common
from .trace import Graph, Node, Region, Value, current, recording, regions_of

_MOST_TRACES = 6


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
        watch: Get = lambda: (),
    ):
        self.watch = watch
        self.get, self.set, self.names = get, set_, names
        self.live, self.rebound, self.flags = frozenset(live), frozenset(rebound), flags
        # Types that names have to have from the start on, found by tracing.
        self.kinds: dict[str, tuple[DType, Any]] = {}
        # Names whose arrays are bound anew in the body although only `op=` is written.
        self.replaced: set[str] = set()
        # Names whose arrays are what they were where the loop has no steps.
        self.kept: set[str] = set()
        # The axes of arrays that get shorter from step to step.
        self.loose: dict[str, list[int]] = {}

    def is_scalar(self, thing: Any) -> bool:
        if isinstance(thing, Array):
            return not thing.ndim and thing.alias is None
        return isinstance(thing, Dim) or (key_of(thing) is not None and not np.ndim(thing))

    def initial(self, before: Sequence[Any]) -> dict[str, Value]:
        """The values of carried numbers when the loop begins, recorded around it."""
        found: dict[str, Value] = {}
        for name, thing in zip(self.names, before, strict=True):
            if self.is_scalar(thing):
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
        return kind[0] is not argument.dtype or not _is_wide(region)


_WIDE = frozenset(("bool", "i64", "f64", "c128"))


def _is_wide(graph: Graph) -> bool:
    """Whether a weak number in a region is the same as one of 64 bits."""
    return all(
        node.op != "assert"
        and all(value.dtype.name in _WIDE for value in (*node.results, *node.operands))
        and all(map(_is_wide, regions_of(node)))
        for node in graph.nodes
    )


def _carry(
    names: Names,
    region: Region,
    graph: Graph,
    before: Sequence[Any],
    started: Sequence[Any],
    initial: dict[str, Value],
    arguments: dict[str, Value],
    outcome: Outcome,
) -> tuple[list[Carried], Callable[[], None]] | None:
    """What a loop carries, and what binds its names in the end.

    None where the body must be traced again.
    """
    carried: list[Carried] = []
    after = list(before)
    again = False
    used = {key: entered for key, entered in region.entered.items()}
    replaced: set[int] = set()
    spent: list[tuple[Array, str]] = []
    guarded: list[tuple[int, list[Array]]] = []
    shared = held_twice(outcome.names)
    for place, (name, old, start, end) in enumerate(
        zip(names.names, before, started, outcome.names, strict=True)
    ):
        if end is UNDEFINED or (end is start and name not in arguments):
            continue
        if name in arguments:
            argument = arguments[name]
            if (end is start or same_constant(end, old)) and name not in names.kinds:
                carried.append(Carried(initial[name], argument, argument))
                continue
            if not is_value(end):
                raise _bad_binding(name, old, end)
            if names.learn(name, argument, start.weak, end, region):
                again = True
                continue
            if type(end) is bool and region.kind == "for" and not is_used(argument, region):

                def choose(unset: Value, place: int = place, end: bool = end) -> None:
                    after[place] = after_steps(region, end, unset)

                carried.append(Carried(initial[name], argument, argument, choose))
                continue
            weak = names.kinds[name][1] if name in names.kinds else start.weak
            with recording(region):
                value = outcome.array(place).value
                if value.shape:
                    if any(extent != 1 for extent in value.shape if isinstance(extent, int)):
                        raise user_error(ValueError, f"a loop makes an array of the number {name}")
                    value = nd.reshape(value, ())
                value = nd.cast(value, argument.dtype)
            carried.append(
                Carried(
                    initial[name],
                    argument,
                    value,
                    lambda v, place=place, weak=weak: after.__setitem__(place, Array(v, weak)),
                )
            )
            continue
        if isinstance(old, Array) and start is old and end is not old:
            names.replaced.add(name)
            again = True
            continue
        if same_constant(end, old):
            continue
        entered = used.get(id(start)) if isinstance(start, Stand) else None
        if region.is_parallel and (entered is not None or name in names.live):
            raise user_error(
                UnsupportedError,
                f"a prange that binds {name} anew, which the next step or what follows uses",
                hint=f"store into a part of {name}, or write range",
            )
        if not is_value(end):
            if is_container(end) and name in names.live and has_no_value(name, old):
                carried += parts_that_come_out(
                    name, end, outcome, graph, partial(after.__setitem__, place)
                )
                continue
            if entered is None and (old is UNDEFINED or name not in names.live):
                after[place] = UNDEFINED if old is UNDEFINED else old
                continue
            raise _bad_binding(name, old, end)
        if entered is None and name not in names.live and name not in names.loose:
            after[place] = UNDEFINED
            continue
        with recording(region):
            array = outcome.array(place)
            value = array.value
        owner = ""
        if value.shape and (may_share(end, shared) or is_chosen(end)):
            owner = f"what a loop has left in {name}"

        def finish(
            result: Value, place: int = place, owner: str = owner, weak: Any = array.weak
        ) -> None:
            made = Array(result, weak)
            made.owner = owner
            after[place] = made

        if value.shape:
            maybe = [end] if has_steps(region) else [end, old]
            guarded.append((place, roots_outside(maybe, [region])))
        if isinstance(start, Stand) and (entered is not None or name in names.loose):
            if entered is not None:
                replaced.add(id(start))
            argument = start.argument if entered is None else entered.argument
            assert argument is not None
            check_same_type(name, argument, value)
            loose = loose_axes(argument.shape, value.shape, region)
            if not set(loose) <= set(names.loose.get(name, ())):
                names.loose[name] = sorted({*loose, *names.loose.get(name, ())})
                again = True
                continue
            if start.version:
                check_own(name, start.original, region)
                spent += [(root, name) for root in roots_of(start.original)]
            if entered is None:
                carried += shrinking(name, start, value, finish)
                continue
            with recording(region):
                value = nd.typed_as(value, argument)
            carried.append(Carried(entered.outside, argument, value, finish))
            continue
        if isinstance(old, Lost) and not has_steps(region):
            after[place] = old
            continue
        if is_value(old) and not has_steps(region):
            names.kept.add(name)
            again = True
            continue
        try:
            carried.append(that_comes_out(name, value, region, graph, finish))
        except UnsupportedError:
            after[place] = Lost()
    if again:
        return None
    check_loop(names.names, started, outcome.names, region, outcome.changed)
    for key, entered in used.items():
        if key in replaced:
            continue
        new = outcome.changed.get(key)
        if new is not None:
            with recording(region):
                new = new[0], nd.typed_as(new[1], entered.argument)
        if new is None:
            carried.append(Carried(entered.outside, entered.argument, entered.argument))
        else:
            array = entered.array
            if isinstance(array, Stand):
                array = array.original
            carried.append(Carried(entered.outside, entered.argument, new[1], array.store))
    for array, name in spent:
        spend(array, name)

    def settle() -> None:
        for place, roots in guarded:
            if isinstance(after[place], Array):
                guard(after[place], roots)
        repeat_stores(region)
        names.set(tuple(after))

    return carried, settle


def _bad_binding(name: str, old: Any, new: Any) -> Exception:
    return user_error(
        UnsupportedError,
        f"a loop binds {name}, which was {old!r}, to {new!r}",
        hint="what a loop carries must be arrays or numbers; unroll it with sw.unroll(…)",
    )


def record_for(iterable: TracedRange, body: Callable[[Any], Any], names: Names) -> None:
    """Record a loop whose number of steps is known when it begins."""
    graph = current()
    before = names.get()
    start, step = iterable.start, iterable.step
    count = iterable.count
    growth = Growth(names.watch(), graph)
    for _ in range(_MOST_TRACES):
        region = Region("for", graph)
        region.trips, region.is_parallel = count, iterable.parallel
        index = region.index = Value(region, None, I64, ())
        if is_known(step, 1):
            variable: Extent = loop_variable(index, start, add(iterable.stop, -1), "i")
            place = add(variable, multiply(start, -1))
        else:
            place = loop_variable(index, 0, add(count, -1), "i")
            variable = add(start, multiply(place, step))
        if not isinstance(step, int) and is_positive(step):
            region.facts += [
                add(variable, multiply(start, -1)),
                add(add(iterable.stop, -1), multiply(variable, -1)),
            ]
        initial = names.initial(before)
        started, arguments = names.begin(region, before, initial)
        growth.begin(region, count, place)

        def run(started: Any = started, variable: Any = variable) -> None:
            names.set(started)
            body(variable)

        try:
            outcome = run_region(region, run, names.get, started, names.watch)
        finally:
            names.set(before)
        found = _carry(names, region, graph, before, started, initial, arguments, outcome)
        if not growth.has_learned() and found is not None:
            break
    else:
        raise user_error(UnsupportedError, "the types of a loop's variables do not settle")
    growth.end(place)
    carried, settle = found
    lower, upper = (start, iterable.stop) if is_known(step, 1) else (0, count)
    kept = [item for item in carried if item.changes]
    aliases = [(item.argument, item.initial) for item in carried if not item.changes]
    region.arguments = [item.argument for item in kept]
    region.results = [region.capture(item.yielded) for item in kept]
    node = Node(
        "for",
        [graph.capture(item.initial) for item in kept],
        {"body": region, "aliases": captured(graph, aliases), "parallel": iterable.parallel},
        (lower, upper),
        user_location(),
    )
    _finish(graph, node, carried)
    settle()


def _finish(graph: Graph, node: Node, carried: Sequence[Carried]) -> None:
    """Record the loop, and give every name its value.

    What no step changes is what it was, in an array of its own.
    """
    types = [(item.initial.dtype, item.initial.shape) for item in carried if item.changes]
    made = iter(node_results(graph, node, types))
    graph.nodes.append(node)
    for item in carried:
        item.finish(next(made) if item.changes else item.initial)


def captured(
    graph: Graph, aliases: Sequence[tuple[Value, Value]]
) -> tuple[tuple[Value, Value], ...]:
    return tuple([(inner, graph.capture(outer)) for inner, outer in aliases])


def for_with_exit(
    iterable: TracedRange, body: Callable[[Any], Any], names: Names, stop: Callable[[], Any]
) -> None:
    """A `for` that may end early is a `while` that counts."""
    position: list[Any] = [0]
    count = Array(nd.extent(iterable.count), int)

    def get() -> tuple[Any, ...]:
        return (*outer_get(), position[0])

    def set_(values: tuple[Any, ...]) -> None:
        position[0] = values[-1]
        outer_set(values[:-1])

    def goes_on() -> Any:
        return and_(none_of(stop()), lambda: position[0] < count)

    def step() -> None:
        at = number(position[0])
        position[0] = position[0] + 1
        body(add(iterable.start, multiply(at, iterable.step)))

    outer_get, outer_set = names.get, names.set
    counted = Names(
        get,
        set_,
        (*names.names, "_position"),
        tuple(names.live),
        tuple(names.rebound),
        names.flags,
        names.watch,
    )
    record_while(goes_on, step, counted, iterable.count)


def record_while(
    test: Callable[[], Any], body: Callable[[], Any], names: Names, most: Extent | None = None
) -> None:
    """Record a loop that goes on while a condition holds, at most so many times."""
    graph = current()
    before = names.get()
    growth = Growth(names.watch() if most is not None else (), graph)
    for _ in range(_MOST_TRACES):
        heads = Region("while", graph)
        initial = names.initial(before)
        head_start, head_arguments = names.begin(heads, before, initial)
        condition: list[Value] = []

        def ask(start: Any = head_start, condition: list[Value] = condition) -> None:
            names.set(start)
            condition.append(truth_value(test()))

        try:
            head = run_region(heads, ask, names.get, head_start)
        finally:
            names.set(before)
        if head.changed:
            raise user_error(UnsupportedError, "a store in the condition of a `while`")
        region = Region("while", graph)
        started, arguments = names.begin(region, before, initial)
        growth.begin(region, 0 if most is None else most, None)
        # What has been asked before the step is known in it.
        begun = tuple(
            False if name in names.flags and old is False else thing
            for name, old, thing in zip(names.names, before, started, strict=True)
        )

        def run(begun: Any = begun) -> None:
            names.set(begun)
            body()

        try:
            outcome = run_region(region, run, names.get, started, names.watch)
        finally:
            names.set(before)
        found = _carry(names, region, graph, before, started, initial, arguments, outcome)
        if not growth.has_learned() and found is not None:
            break
    else:
        raise user_error(UnsupportedError, "the types of a loop's variables do not settle")
    growth.end(None)
    carried, settle = found
    kept = [item for item in carried if item.changes]
    aliases = [(item.argument, item.initial) for item in carried if not item.changes]
    # The same values under the names of the region that asks.
    asked = {id(value): head_arguments[name] for name, value in arguments.items()}
    by_array: dict[int, int] = {}
    for start_a, start_b in zip(head_start, started, strict=True):
        if isinstance(start_a, Stand) and isinstance(start_b, Stand):
            by_array[id(start_b)] = id(start_a)
            for axis, length in start_b.lengths.items():
                asked[id(length)] = start_a.lengths[axis]
            if start_a.argument is not None:
                asked[id(start_b.argument)] = start_a.argument
    for key, entered in region.entered.items():
        other = heads.entered.get(by_array.get(key, key))
        if other is not None:
            asked[id(entered.argument)] = other.argument
    heads.arguments = []
    for item in kept:
        own = asked.get(id(item.argument))
        if own is None:
            own = Value(heads, None, item.argument.dtype, item.argument.shape)
        heads.arguments.append(own)
    heads.results = [condition[0], *heads.arguments]
    carried_there = {id(value) for value in heads.arguments}
    # What the condition reads and the body leaves alone is as it was.
    head_aliases = [
        (argument, initial[name])
        for name, argument in head_arguments.items()
        if id(argument) not in carried_there
    ]
    head_aliases += [
        (entered.argument, entered.outside)
        for entered in heads.entered.values()
        if id(entered.argument) not in carried_there
    ]
    region.arguments = [item.argument for item in kept]
    region.results = [region.capture(item.yielded) for item in kept]
    node = Node(
        "while",
        [graph.capture(item.initial) for item in kept],
        {
            "before": heads,
            "after": region,
            "aliases": captured(graph, [*aliases, *head_aliases]),
        },
        (),
        user_location(),
    )
    _finish(graph, node, carried)
    settle()
