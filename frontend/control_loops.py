"""Loops of a traced function, recorded: what they carry from step to step is found by tracing.

A loop carries the names that its body binds and the arrays that it stores into. The body is traced
once, and again only where a name's type grows (an int that becomes a float).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from ..dialects.dtypes import I64
from . import primitives as nd
from .array import Array, Stand, spend
from .control_branches import and_, if_, is_traced, none_of, truth_value
from .control_carried import (
    Carried,
    after_steps,
    check_own,
    check_same_type,
    has_no_value,
    has_steps,
    is_same_type,
    is_used,
    loose_axes,
    parts_that_come_out,
    shrinking,
    that_comes_out,
)
from .control_contents import UNDEFINED, Changed, Grown
from .control_names import Names, Rebound, Unlike, bad_binding
from .control_ranges import TracedRange
from .control_regions import (
    Lost,
    Outcome,
    is_container,
    is_value,
    node_results,
    run_region,
    same_constant,
)
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
from .dims import Extent, add, is_known, multiply
from .growth import MOST_TRACES, Growth
from .locations import UnsupportedError, user_error, user_location
from .numbers import is_positive, loop_variable, number, proved
from .trace import Attempt, Graph, Node, Region, Value, current, recording


class Peel(Rebound):
    """After the first step it is something else than a loop can carry from the start on."""

    # Whether what has changed may be read after the loop, where no name is bound to it.
    is_read = False


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
    bound_lists: list[tuple[int, str]] = []
    for place, (name, old, start, end) in enumerate(
        zip(names.names, before, started, outcome.names, strict=True)
    ):
        if end is UNDEFINED or (end is start and name not in arguments and name not in names.items):
            continue
        if name in names.constant:
            if not same_constant(end, old):
                names.constant.remove(name)
                names.rebound.add(name)
                again = True
            continue
        if name in arguments:
            argument = arguments[name]
            if (end is start or same_constant(end, old)) and name not in names.kinds:
                carried.append(Carried(initial[name], argument, argument))
                continue
            if not is_value(end):
                raise Peel(name, old, end)
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
                        raise Peel(name, old, end)
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
        if name in names.items:
            if not isinstance(end, list):
                raise Peel(name, old, end)
            bound_lists.append((place, name))
            continue
        if same_constant(end, old):
            continue
        if name in names.first_read and old is not UNDEFINED and not is_value(old):
            if not names.learn_binding(name, old, end):
                raise Peel(name, old, end)
            again = True
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
            if isinstance(end, list) and old is UNDEFINED and name in names.live:
                raise Peel(name, old, end)
            if entered is None and (old is UNDEFINED or name not in names.live):
                after[place] = UNDEFINED if old is UNDEFINED else old
                continue
            if name in names.first_read:
                raise Peel(name, old, end)
            if names.learn_binding(name, old, end):
                again = True
            else:
                after[place] = Lost()
            continue
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
            if not (names.is_peeled or is_same_type(argument, value)):
                raise Peel(name, old, end)
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
    if again or names.learned:
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
        for place, name in bound_lists:
            after[place] = names.lists[name].now()
        names.set(tuple(after))

    return carried, settle


def _traced(
    names: Names,
    growth: Growth,
    attempt: Attempt,
    region: Region,
    graph: Graph,
    before: Sequence[Any],
    started: Sequence[Any],
    initial: dict[str, Value],
    arguments: dict[str, Value],
    run: Callable[[], Any],
) -> tuple[list[Carried], Callable[[], None]] | None:
    """Trace a step: what the loop carries; None where it must be traced again.

    What a trace that is not kept has required is forgotten.
    """
    found = None
    try:
        outcome = run_region(
            region, run, names.get, started, names.watch, names.contents, names.cells
        )
        names.set(tuple(before))
        found = _carry(names, region, graph, before, started, initial, arguments, outcome)
        if growth.has_learned(region):
            found = None
    except Changed as changed:
        names.set(tuple(before))
        names.take_contents(changed.contents)
    except Unlike as unlike:
        names.set(tuple(before))
        names.learn_lists(unlike)
    except Grown as grown:
        names.set(tuple(before))
        growth.give_up()
        attempt.forget()
        if names.is_peeled or region.is_parallel:
            raise grown.error from None
        need = Peel(grown.things, None, None)
        need.is_read = True
        raise need from None
    except BaseException as error:
        names.set(tuple(before))
        growth.give_up()
        if isinstance(error, Peel):
            attempt.forget()
        raise
    if found is None:
        attempt.forget()
    return found


def record_for(iterable: TracedRange, body: Callable[[Any], Any], names: Names) -> None:
    """Record a loop whose number of steps is known when it begins."""
    try:
        _record_for(iterable, body, names)
    except Peel as need:
        rest = TracedRange(add(iterable.start, iterable.step), iterable.stop, iterable.step)

        def steps() -> None:
            body(iterable.start)
            record_for(rest, body, names.anew())

        if iterable.parallel:
            raise bad_binding(need.name, need.old, need.new) from None
        _peel(proved(add(iterable.count, -1)), iterable.count > 0, steps, names, need)


def _record_for(iterable: TracedRange, body: Callable[[Any], Any], names: Names) -> None:
    graph = current()
    start, step = iterable.start, iterable.step
    count = iterable.count
    growth, attempt = Growth(names.watch(), graph), Attempt(graph)
    for _ in range(MOST_TRACES):
        growth.give_up()
        before = names.get()
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
        growth.begin(count, place, iterable.parallel)
        started, arguments = names.begin(region, before, initial)

        def run(started: Any = started, variable: Any = variable) -> None:
            names.set(started)
            body(variable)
            names.end()

        found = _traced(
            names, growth, attempt, region, graph, before, started, initial, arguments, run
        )
        if found is not None:
            break
    else:
        raise user_error(UnsupportedError, "the types of a loop's variables do not settle")
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
    growth.end()


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
        return (*names.get(), position[0])

    def set_(values: tuple[Any, ...]) -> None:
        position[0] = values[-1]
        names.set(values[:-1])

    def goes_on() -> Any:
        return and_(none_of(stop()), lambda: position[0] < count)

    def step() -> None:
        at = number(position[0])
        position[0] = position[0] + 1
        body(add(iterable.start, multiply(at, iterable.step)))

    record_while(goes_on, step, names.and_of("_position", get, set_), iterable.count)


class ConditionChanges(Exception):
    """The condition of a `while` changes what the loop may carry."""


def record_changing(
    first: Any, test: Callable[[], Any], body: Callable[[], Any], names: Names
) -> None:
    """Record a `while` whose condition changes something: it is asked at the end of each step.

    Args:
        first: what the condition was, asked before the loop.
    """
    answer: list[Any] = [first]

    def get() -> tuple[Any, ...]:
        return (*names.get(), answer[0])

    def set_(values: tuple[Any, ...]) -> None:
        answer[0] = values[-1]
        names.set(values[:-1])

    def step() -> None:
        body()
        answer[0] = Array(truth_value(test()), bool)

    record_while(lambda: answer[0], step, names.and_of("_answer", get, set_))


def record_while(
    test: Callable[[], Any], body: Callable[[], Any], names: Names, most: Extent | None = None
) -> None:
    """Record a loop that goes on while a condition holds, at most so many times."""
    try:
        _record_while(test, body, names, most)
    except Peel as need:

        def steps() -> None:
            body()
            again = test()
            if is_traced(again) or again:
                record_while(test, body, names.anew(), None if most is None else add(most, -1))

        first = test()
        _peel(not is_traced(first), first, steps, names, need)


def _record_while(
    test: Callable[[], Any], body: Callable[[], Any], names: Names, most: Extent | None
) -> None:
    graph = current()
    growth, attempt = Growth(names.watch(), graph), Attempt(graph)
    for _ in range(MOST_TRACES):
        growth.give_up()
        before = names.get()
        heads = Region("while", graph)
        initial = names.initial(before)
        growth.begin(most)
        head_start, head_arguments = names.begin(heads, before, initial)
        condition: list[Value] = []

        def ask(start: Any = head_start, condition: list[Value] = condition) -> None:
            names.set(start)
            condition.append(truth_value(test()))

        try:
            head = run_region(
                heads, ask, names.get, head_start, names.watch, names.contents, names.cells
            )
            same = zip(head_start, head.names, strict=True)
            if head.changed or growth.touched or any(a is not b for a, b in same):
                raise ConditionChanges
        except (Changed, ConditionChanges):
            names.set(before)
            growth.give_up()
            attempt.forget()
            raise ConditionChanges from None
        finally:
            names.set(before)
        region = Region("while", graph)
        started, arguments = names.begin(region, before, initial)
        # What has been asked before the step is known in it.
        begun = tuple(
            False if name in names.flags and old is False else thing
            for name, old, thing in zip(names.names, before, started, strict=True)
        )

        def run(begun: Any = begun) -> None:
            names.set(begun)
            body()
            names.end()

        found = _traced(
            names, growth, attempt, region, graph, before, started, initial, arguments, run
        )
        if found is not None:
            break
    else:
        raise user_error(UnsupportedError, "the types of a loop's variables do not settle")
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
    growth.end()


def _peel(is_sure: bool, test: Any, steps: Callable[[], None], names: Names, need: Peel) -> None:
    """Take a loop's first step before it, since a name is something else in later ones.

    Where there may be no step at all, and the name is read after the loop, that is an error when
    it runs.
    """
    if names.is_peeled:
        raise bad_binding(need.name, need.old, need.new) from None
    if is_sure:
        steps()
    elif need.is_read or need.name.partition("[")[0] in names.live:
        message = f"a loop without steps would leave {need.name} what it was before"
        nd.check(truth_value(test), f"ValueError: {message}")
        current().root.has_choices = True  # a loop that is known to have no steps needs none
        steps()
    else:
        live = tuple(names.live)
        if_(
            test,
            steps,
            lambda: None,
            names.get,
            names.set,
            names.names,
            live,
            names.watch,
            names.cells,
        )
