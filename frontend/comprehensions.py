"""Comprehensions over rows whose number only the call knows: loops, for sums and lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import primitives as nd
from .array import Array
from .control_branches import if_
from .control_loops import record_for
from .control_names import Names
from .control_ranges import Rows, TracedRange
from .control_regions import outer_shape
from .control_state import State, sketch
from .growing import GrowingList
from .locations import UnsupportedError, user_error
from .numbers import require_less
from .trace import current


def unpacked(row: Any, names: int) -> Any:
    """What `a, b = row` binds to so many names."""
    if not isinstance(row, Array) or not row.ndim:
        return row
    nd.agree(row.shape[0], names, f"there are not {names} values to unpack")
    return [row[place] for place in range(names)]


class Generated:
    """What `… for row in x` gives to `sum`, `any`, `all`, `max` and `min`."""

    __slots__ = ("_element", "_rows", "_test")

    def __init__(
        self, rows: Rows, element: Callable[[Any], Any], test: Callable[[Any], Any] | None
    ):
        self._rows, self._element, self._test = rows, element, test

    def __iter__(self) -> Any:
        raise user_error(
            TypeError,
            f"a generator over {self._rows.count} rows, a number known only when the compiled "
            "function is called, can only be given to sum, any, all, max or min",
            hint="write np.array([…]) with a list, or a `for` statement",
        )

    def folded(self, start: Any, step: Callable[[Any, Any], Any], first: int = 0) -> Any:
        """`start`, to which `step` has added one element after the other."""
        state = State(start)
        names = state.names("what a generator gives")

        def run(i: Any) -> None:
            row = self._rows.take(i)

            def add() -> None:
                state.put(step(state.tree(), self._element(row)), "what a generator gives")

            if self._test is None:
                add()
            else:
                if_(self._test(row), add, lambda: None, state.get, state.set, names.names)

        record_for(TracedRange(first, self._rows.count, 1), run, names)
        return state.tree()

    def total(self, start: Any, step: Callable[[Any, Any], Any]) -> Any:
        """The sum of `start` and of the elements, which may be arrays of one shape."""
        values, _ = sketch(lambda i: self._element(self._rows.take(i)), self._rows.count)
        if len(values) == 1 and values[0].shape:
            shape = outer_shape(values[0], current(), "what a generator gives")
            zeros = Array(nd.broadcast_to(nd.constant(0, values[0].dtype), shape))
            start = step(zeros, start)
        return self.folded(start, step)

    def extreme(self, name: str, step: Callable[[Any, Any], Any]) -> Any:
        """The element that `step` chooses of two, and again.

        Raises (when it runs):
            ValueError: there is none.
        """
        if self._test is not None:
            raise user_error(
                UnsupportedError,
                f"{name}() of the elements for which a condition holds",
                hint=f"write x[mask].{name}()",
            )
        message = f"{name}() iterable argument is empty"
        require_less(0, self._rows.count, ValueError, message)
        return self.folded(self._element(self._rows.take(0)), step, first=1)


def listed(
    rows: Rows, element: Callable[[Any], Any], test: Callable[[Any], Any] | None
) -> GrowingList:
    """`[element(row) for row in rows if test(row)]`: as a loop that appends to a list."""
    made = GrowingList()

    def run(i: Any) -> None:
        row = rows.take(i)

        def append() -> None:
            made.append(element(row))

        if test is None:
            append()
        else:
            if_(test(row), append, lambda: None, lambda: (), lambda values: None, ())

    nothing = Names(lambda: (), lambda values: None, (), (), (), (), lambda: (made,))
    record_for(TracedRange(0, rows.count, 1), run, nothing)
    return made
