"""`cond`, `while_loop`, `fori_loop`, `scan`: control flow as calls of functions.

They do what `if`, `while` and `for` do in a traced function, for those who prefer them; on ordinary
values they run as Python does. The names and the order of arguments are JAX's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from . import primitives as nd
from . import pytree
from .array import Array
from .control_branches import if_, is_traced
from .control_contents import UNDEFINED
from .control_loops import record_for, record_while
from .control_ranges import TracedRange
from .control_regions import outer_shape
from .control_state import State, array_leaf, sketch
from .dims import Extent, add, multiply
from .locations import user_error
from .numbers import number
from .operations import as_array
from .pytree import Static, TreeDef
from .subgraphs import Function
from .trace import active, current


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
    values, shape = sketch(lambda: branches[0](*operands))
    state = State(None)
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
    state = State(initial)
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
    state = State(initial)

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
    state = State(initial)
    last = add(count, -1)

    def at(i: Extent) -> tuple[Any, Extent]:
        place = add(last, multiply(i, -1)) if reverse else i
        return pytree.unflatten(tree, iter([array[place] for array in arrays])), place

    # What a step returns is known from a step that is not kept.
    found, results = sketch(lambda i: _pair(step(state.tree(), at(i)[0]))[1], count)
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
