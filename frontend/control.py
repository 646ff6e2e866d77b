"""What control flow calls in a traced function: run as Python does, or recorded where it must be.

`control_syntax.py` makes calls of these functions of the statements of a user's function.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from . import comprehensions
from . import primitives as nd
from .array import Array
from .control_branches import (
    and_,
    any_of,
    choice,
    compare,
    if_,
    is_traced,
    none_of,
    not_,
    or_,
    truth,
    truth_value,
)
from .control_contents import UNDEFINED, nothing
from .control_loops import (
    ConditionChanges,
    for_with_exit,
    record_changing,
    record_for,
    record_while,
)
from .control_names import Names
from .control_ranges import (
    Rows,
    TracedRange,
    rows_of,
    traced_enumerate,
    traced_range,
    traced_reversed,
    traced_zip,
)
from .control_regions import Get, Set
from .growing import GrowingList
from .list_items import FixedList
from .locations import UnsupportedError, user_error
from .operations import as_array, update
from .trace import active, note_advanced

__all__ = [
    "and_",
    "any_of",
    "bound",
    "choice",
    "compare",
    "fixed",
    "for_",
    "generated",
    "growing",
    "if_",
    "item_of",
    "listed",
    "none_of",
    "not_",
    "or_",
    "peek",
    "prange",
    "returned",
    "slice",
    "traced_enumerate",
    "traced_range",
    "traced_reversed",
    "traced_zip",
    "truth",
    "unroll",
    "update_item",
    "while_",
]

# A range of so many known steps is run step by step; a longer one is a loop.
LONGEST_UNROLLED = 4


def peek(read: Callable[[], Any]) -> Any:
    """What a variable holds, or UNDEFINED."""
    try:
        return read()
    except NameError:
        return UNDEFINED


def bound(flag: Any, name: str, read: Callable[[], Any]) -> Any:
    """What a variable holds; `flag` says whether it has been bound.

    Raises, when it runs too:
        UnboundLocalError: it has not.
    """
    message = f"cannot access local variable '{name}' where it is not associated with a value"
    value = read() if flag is True or is_traced(flag) else UNDEFINED
    if value is UNDEFINED:
        hint = f"give {name} a value before the loop, as it has in it" if is_traced(flag) else ""
        raise user_error(UnboundLocalError, message, hint=hint)
    if flag is not True:
        nd.check(truth_value(flag), f"UnboundLocalError: {message}")
    return value


def returned(flag: Any, result: Any) -> Any:
    """The result of a function that may end without a `return`; the flag says that it does not.

    Raises, when it runs:
        TypeError: it gives None in this call, but arrays in others.
    """
    if is_traced(flag) and result is not None:
        message = "the function ends without `return` in this call: None, where others give arrays"
        nd.check(truth_value(flag), f"TypeError: {message}")
    return result


def slice(start: Any, stop: Any, step: Any) -> Any:  # as a call of a[start:stop:step]
    """The slice of a subscript."""
    import builtins

    return builtins.slice(start, stop, step)


def growing(things: Any) -> Any:
    """A list that is changed or subscripted: one that may come to be held by arrays."""
    return things if active() is None or type(things) is not list else GrowingList(things)


def fixed(things: Any) -> Any:
    """A list without a name that is an item of a list that may come to be held by arrays."""
    return things if active() is None else FixedList(things)


_OPERATORS = {
    "Add": operator.add,
    "Sub": operator.sub,
    "Mult": operator.mul,
    "Div": operator.truediv,
    "FloorDiv": operator.floordiv,
    "Mod": operator.mod,
    "Pow": operator.pow,
    "MatMult": operator.matmul,
    "LShift": operator.lshift,
    "RShift": operator.rshift,
    "BitAnd": operator.and_,
    "BitOr": operator.or_,
    "BitXor": operator.xor,
}
_IN_PLACE = {
    "Add": operator.iadd,
    "Sub": operator.isub,
    "Mult": operator.imul,
    "Div": operator.itruediv,
    "FloorDiv": operator.ifloordiv,
    "Mod": operator.imod,
    "Pow": operator.ipow,
    "MatMult": operator.imatmul,
    "LShift": operator.ilshift,
    "RShift": operator.irshift,
    "BitAnd": operator.iand,
    "BitOr": operator.ior,
    "BitXor": operator.ixor,
}


class Unrolled:
    """A range that is run step by step while tracing."""

    def __init__(self, steps: Any):
        self.steps = steps

    def __iter__(self) -> Any:
        return iter(self.steps)


def unroll(steps: Any) -> Any:
    """`for i in unroll(range(8))`: the steps are traced one by one, so `i` is a known number.

    Outside of traced functions it is what it is given.
    """
    return steps if active() is None else Unrolled(steps)


def prange(*bounds: Any) -> Any:
    """`for i in prange(n)`: a loop whose steps may run at once, on several threads.

    Each step may store where no other step stores or reads, and may add to a number, multiply it or
    take an extreme with it (`total += x[i]`). A loop of one thread needs no such word: loops that
    are seen to be parallel are made so where that pays.

    Outside of traced functions it is `range`.

    Where steps fail (an index that is out of bounds), the error of the first that does is raised
    when all that were begun are done; later steps may have stored by then.

    Raises, when it is traced or compiled:
        UnsupportedError: a step needs what another one has left behind, or may end the loop.
        CompileError: two steps are seen to touch the same element.
    """
    if active() is None:
        return range(*bounds)
    steps = traced_range(*bounds)
    return TracedRange(steps.start, steps.stop, steps.step, parallel=True)


def update_item(container: Any, index: Any, name: str, right: Callable[[], Any]) -> None:
    """`container[index] op= right()`: a view is stored through once."""
    item = container[index]
    operand = right()
    if isinstance(container, Array) and isinstance(item, Array) and item.alias is not None:
        update(item, as_array(_OPERATORS[name](item, operand)), name)
    else:
        container[index] = _IN_PLACE[name](item, operand)


def item_of(thing: Any, index: Any) -> Any:
    """`thing[index]`, which of a list of the user's may be at a place that a call finds."""
    if is_traced(index):
        if type(thing) in (list, tuple):
            return GrowingList(thing)[index]
        if isinstance(thing, np.ndarray):
            return as_array(thing)[index]
    return thing[index]


def listed(iterable: Any, element: Any, test: Any, names: int, watch: Get = nothing) -> Any:
    """`[element(item) for item in iterable if test(item)]`, items unpacked to `names` if any."""
    if names:
        element, test = _of_tuples(element, names), test and _of_tuples(test, names)
    rows = rows_in(iterable)
    if rows is not None:
        return comprehensions.listed(rows, element, test, watch)
    return [element(item) for item in iterable if test is None or test(item)]


def generated(iterable: Any, element: Any, test: Any, names: int, watch: Get = nothing) -> Any:
    """`(element(item) for item in iterable if test(item))`, likewise."""
    if names:
        element, test = _of_tuples(element, names), test and _of_tuples(test, names)
    rows = rows_in(iterable)
    if rows is not None:
        return comprehensions.Generated(rows, element, test, watch)
    return (element(item) for item in iterable if test is None or test(item))


def _of_tuples(function: Callable[..., Any], names: int) -> Callable[[Any], Any]:
    """A function of a tuple of that of so many names."""
    return lambda item: function(*comprehensions.unpacked(item, names))


def rows_in(iterable: Any) -> Rows | None:
    """As `rows_of`, of what `map` or a generator gives as well."""
    return iterable.rows if isinstance(iterable, comprehensions.Generated) else rows_of(iterable)


def for_(
    iterable: Any,
    body: Callable[[Any], Any],
    get: Get,
    set_: Set,
    names: Sequence[str],
    live: Sequence[str],
    rebound: Sequence[str],
    stop: Callable[[], Any] | None,
    flags: Sequence[str],
    watch: Get,
    first_read: Sequence[str],
) -> None:
    """`for item in iterable: body(item)`; `stop` tells whether a flag of an exit is set."""
    rows = None if isinstance(iterable, TracedRange) else rows_in(iterable)
    if rows is not None:
        take_item = body
        iterable, body = TracedRange(0, rows.count, 1), lambda i: take_item(rows.take(i))
    if isinstance(iterable, range) and len(iterable) > LONGEST_UNROLLED:
        iterable = TracedRange(iterable.start, iterable.stop, iterable.step)
    bound = Names(get, set_, names, live, rebound, flags, watch, first_read)
    if not isinstance(iterable, TracedRange):
        unrolled(iterable, body, get, set_, names, stop)
    elif stop is not None and iterable.parallel:
        raise user_error(UnsupportedError, "a prange that a step may end")
    elif stop is None:
        record_for(iterable, body, bound)
    else:
        for_with_exit(iterable, body, bound, stop)


def unrolled(
    iterable: Any,
    body: Callable[[Any], Any],
    get: Get,
    set_: Set,
    names: Sequence[str],
    stop: Callable[[], Any] | None,
) -> None:
    for item in iterable:
        if hasattr(iterable, "__next__"):
            note_advanced(iterable)
        stopped = stop() if stop is not None else False
        if is_traced(stopped):
            if_(stopped, lambda: None, lambda item=item: body(item), get, set_, names)
        elif stopped:
            return
        else:
            body(item)


def while_(
    test: Callable[[], Any],
    body: Callable[[], Any],
    get: Get,
    set_: Set,
    names: Sequence[str],
    live: Sequence[str],
    rebound: Sequence[str],
    stop: Callable[[], Any] | None,
    flags: Sequence[str],
    watch: Get,
    first_read: Sequence[str],
) -> None:
    """`while test(): body()`"""

    def goes_on() -> Any:
        if stop is None:
            return test()
        return and_(none_of(stop()), test, watch)

    while True:
        first = goes_on()
        if is_traced(first):
            break
        if not first:
            return
        body()
    bound = Names(get, set_, names, live, rebound, flags, watch, first_read)
    try:
        record_while(goes_on, body, bound)
    except ConditionChanges:
        again = Names(get, set_, names, live, rebound, flags, watch, first_read)
        record_changing(first, goes_on, body, again)
