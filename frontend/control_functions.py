"""`cond`, `while_loop`, `fori_loop`, `scan`: control flow as calls of functions.

They do what `if`, `while` and `for` do in a traced function, for those who prefer them; on ordinary
values they run as Python does. The names and the order of arguments are JAX's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..dialects.dtypes import I64
from . import primitives as nd
from . import pytree
from .array import Array
from .control_branches import UNDEFINED, if_, is_traced, outer_shape
from .control_loops import Names, record_for, record_while
from .control_ranges import TracedRange
from .dims import Extent, add, multiply
from .locations import user_error
from .numbers import loop_variable, number
from .operations import as_array
from .pytree import Static, TreeDef
from .registry import load
from .subgraphs import Function, array_leaf
from .trace import Region, Value, active, current, recording


def cond(
    predicate: Any,
    true_function: Callable[..., Any],
    false_function: Callable[..., Any],
    *operands: Any,
) -> Any:
    """`true_function(*operands) if predicate else false_function(*operands)`.

    Both must return what is nested, shaped and typed alike.
    """
    if active() is None or not is_traced(predicate):
        return (true_function if predicate else false_function)(*operands)
    branches = [Function(true_function).trace, Function(false_function).trace]
    values, shape = _sketch(lambda: branches[0](*operands))
    state = _State(None)
    state.leaves, state.shape = [UNDEFINED] * len(values), shape

    def take(branch: Callable[..., Any]) -> Callable[[], None]:
        return lambda: state.put(branch(*operands), "the branches of cond()")

    names = [f"result {n} of cond()" for n in range(len(state.leaves))]
    if_(predicate, take(branches[0]), take(branches[1]), state.get, state.set, names)
    return state.tree()


def while_loop(condition: Callable[[Any], Any], body: Callable[[Any], Any], initial: Any) -> Any:
    """`while condition(state): state = body(state)`, from `initial` on; the last state.

    The state may be a dict, list or tuple of arrays and numbers; it stays nested and shaped alike.
    """
    if active() is None:
        while condition(initial):
            initial = body(initial)
        return initial
    test, step = Function(condition).trace, Function(body).trace
    state = _State(initial)
    names = state.names("the state of while_loop()")
    record_while(
        lambda: test(state.tree()),
        lambda: state.put(step(state.tree()), "the state of while_loop()"),
        names,
    )
    return state.tree()


def fori_loop(lower: Any, upper: Any, body: Callable[[Any, Any], Any], initial: Any) -> Any:
    """`for i in range(lower, upper): state = body(i, state)`, from `initial` on; the last state."""
    if active() is None:
        for i in range(lower, upper):
            initial = body(i, initial)
        return initial
    step = Function(body).trace
    state = _State(initial)

    def run(i: Any) -> None:
        state.put(step(i, state.tree()), "the state of fori_loop()")

    steps = TracedRange(number(lower), number(upper), 1)
    record_for(steps, run, state.names("the state of fori_loop()"))
    return state.tree()


def scan(
    function: Callable[[Any, Any], tuple[Any, Any]],
    initial: Any,
    elements: Any = None,
    length: Any = None,
    reverse: bool = False,
) -> tuple[Any, Any]:
    """A loop over the first axes of arrays that carries a state and stacks results.

        for x in elements:
            state, y = function(state, x)

    Args:
        elements: an array, or a dict, list or tuple of such, all of one first extent; or None.
        length: the number of steps, where no array says it.
        reverse: whether from the last element to the first; results stay beside their elements.

    Returns:
        (the last state, the results stacked along a new first axis, nested as one result).

    Raises:
        ValueError: the number of steps is not known, or not one.
    """
    leaves: list[Any] = []
    tree = pytree.flatten(elements, leaves, array_leaf)
    if active() is None:
        return _scan_now(function, initial, tree, leaves, length, reverse)
    arrays = [as_array(leaf) for leaf in leaves]
    count: Extent | None = None if length is None else number(length)
    for array in arrays:
        extent = array.value.shape[0]
        count = extent if count is None else count
        nd.agree(count, extent, f"scan: {array!r} does not have {count} elements")
    if count is None:
        raise user_error(ValueError, "scan: without arrays, give the number of steps: length=…")
    step = Function(function).trace
    state = _State(initial)
    last = add(count, -1)

    def at(i: Extent) -> tuple[Any, Extent]:
        place = add(last, multiply(i, -1)) if reverse else i
        return pytree.unflatten(tree, iter([array[place] for array in arrays])), place

    # What a step returns is known from a step that is not kept.
    found, results = _sketch(lambda i: _pair(step(state.tree(), at(i)[0]))[1], count)
    graph = current()
    stacked: list[Array] = []
    for value in found:
        shape = (count, *outer_shape(value, graph, "what a step of scan() returns"))
        stacked.append(Array(nd.broadcast_to(nd.constant(0, value.dtype), shape)))

    def run(i: Extent) -> None:
        element, place = at(i)
        carried, result = _pair(step(state.tree(), element))
        state.put(carried, "the state of scan()")
        given: list[Any] = []
        if pytree.flatten(result, given, array_leaf) != results:
            raise user_error(TypeError, "scan: the steps return what is nested differently")
        for array, leaf in zip(stacked, given, strict=True):
            array[place] = leaf

    record_for(TracedRange(0, count, 1), run, state.names("the state of scan()"))
    return state.tree(), pytree.unflatten(results, iter(stacked))


def _pair(returned: Any) -> tuple[Any, Any]:
    if not isinstance(returned, tuple) or len(returned) != 2:
        raise user_error(TypeError, "scan: the function must return a pair (state, result)")
    return returned


def _scan_now(
    function: Any, state: Any, tree: TreeDef, leaves: list[Any], length: Any, reverse: bool
) -> tuple[Any, Any]:
    """The scan of ordinary arrays, step by step."""
    counts = {len(leaf) for leaf in leaves} | ({int(length)} if length is not None else set[int]())
    if len(counts) != 1:
        raise ValueError(f"scan: the number of steps must be known and one; found {sorted(counts)}")
    (count,) = counts
    stacked: list[list[Any]] = []
    results: TreeDef = Static(None)
    for i in reversed(range(count)) if reverse else range(count):
        element = pytree.unflatten(tree, iter([leaf[i] for leaf in leaves]))
        state, result = _pair(function(state, element))
        given: list[Any] = []
        results = pytree.flatten(result, given, array_leaf)
        stacked.append(given)
    if reverse:
        stacked.reverse()
    columns = [np.stack(column) for column in zip(*stacked, strict=True)]
    return state, pytree.unflatten(results, iter(columns))


def _sketch(run: Callable[..., Any], steps: Extent | None = None) -> tuple[list[Value], TreeDef]:
    """What a function returns, of a branch or of a step of a loop that is not kept: the values, of
    which only types and shapes mean anything, and how they are nested."""
    region = Region("if" if steps is None else "for", current())
    arguments: list[Any] = []
    if steps is not None:
        region.trips = steps
        region.index = Value(region, None, I64, ())
        arguments.append(loop_variable(region.index, 0, add(steps, -1), "i"))
    leaves: list[Any] = []
    with recording(region):
        tree = pytree.flatten(run(*arguments), leaves, array_leaf)
        values = [as_array(leaf).value for leaf in leaves]
    for entered in region.entered.values():
        entered.array._value = entered.outside
    return values, tree


def _changing_leaf(value: Any) -> Any:
    """As `array_leaf`; an ordinary array, which would be the same in every step, is traced."""
    return as_array(value) if isinstance(value, np.ndarray) else array_leaf(value)


class _State:
    """A tree whose leaves are the names that a loop or branch binds."""

    def __init__(self, tree: Any):
        self.leaves: list[Any] = []
        self.shape = pytree.flatten(tree, self.leaves, _changing_leaf)
        load()

    def tree(self) -> Any:
        return pytree.unflatten(self.shape, iter(self.leaves))

    def put(self, tree: Any, what: str) -> None:
        leaves: list[Any] = []
        if pytree.flatten(tree, leaves, _changing_leaf) != self.shape:
            raise user_error(TypeError, f"{what} must be nested alike")
        self.leaves = leaves

    def get(self) -> tuple[Any, ...]:
        return tuple(self.leaves)

    def set(self, leaves: Sequence[Any]) -> None:
        self.leaves = list(leaves)

    def names(self, what: str) -> Names:
        names = tuple(f"{what}, leaf {n}" for n in range(len(self.leaves)))
        return Names(self.get, self.set, names, names, names, ())
