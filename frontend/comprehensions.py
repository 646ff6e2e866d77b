"""Comprehensions over rows whose number only the call knows: loops, for sums and lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import primitives as nd
from .array import Array
from .control_branches import if_
from .control_contents import nothing
from .control_loops import record_for
from .control_names import Names
from .control_ranges import Rows, TracedRange, rows_of, traced_zip
from .control_regions import Get, outer_shape
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
    """What `… for row in x`, or `map`, gives to `sum`, `any`, `all`, `max`, `min`, `fromiter`."""

    __slots__ = ("_element", "_rows", "_test", "_watch")

    def __init__(
        self,
        rows: Rows,
        element: Callable[[Any], Any],
        test: Callable[[Any], Any] | None,
        watch: Get = nothing,
    ):
        self._rows, self._element, self._test = rows, element, test
        self._watch = watch

    def __iter__(self) -> Any:
        raise user_error(
            TypeError,
            f"a generator over {self._rows.count} rows, a number known only when the compiled "
            "function is called, can only be given to sum, any, all, max or min",
            hint="write np.array([…]) with a list, or a `for` statement",
        )

    @property
    def rows(self) -> Rows | None:
        """The elements, one for each row; None where a condition chooses."""
        if self._test is not None:
            return None
        return Rows(self._rows.count, lambda i: self._element(self._rows.take(i)))

    def listed(self) -> GrowingList:
        """The elements as a list."""
        return listed(self._rows, self._element, self._test, self._watch)

    def folded(self, start: Any, step: Callable[[Any, Any], Any], first: int = 0) -> Any:
        """`start`, to which `step` has added one element after the other."""
        state = State(start)
        names = state.names("what a generator gives", self._watch)
        own = names.names

        def run(i: Any) -> None:
            row = self._rows.take(i)

            def add() -> None:
                state.put(step(state.tree(), self._element(row)), "what a generator gives")

            if self._test is None:
                add()
            else:
                if_(
                    self._test(row),
                    add,
                    lambda: None,
                    state.get,
                    state.set,
                    own,
                    watch=self._watch,
                )

        record_for(TracedRange(first, self._rows.count, 1), run, names)
        return state.tree()

    def total(self, start: Any, step: Callable[[Any, Any], Any]) -> Any:
        """The sum of `start` and of the elements, which may be arrays of one shape."""
        values, _ = sketch(
            lambda i: self._element(self._rows.take(i)), self._rows.count, self._watch
        )
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


def traced_map(function: Callable[..., Any], *iterables: Any) -> Any:
    """`map`, of traced arrays too."""
    if all(rows_of(iterable) is None for iterable in iterables):
        return map(function, *iterables)
    rows = traced_zip(*iterables)
    return Generated(rows, lambda row: function(*row), None, lambda: (function,))


def listed(
    rows: Rows,
    element: Callable[[Any], Any],
    test: Callable[[Any], Any] | None,
    watch: Get = nothing,
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
            if_(test(row), append, lambda: None, nothing, _bind_nothing, (), watch=seen)

    def seen() -> tuple[Any, ...]:
        return (made, *watch())

    names = Names(nothing, _bind_nothing, (), (), (), (), seen)
    record_for(TracedRange(0, rows.count, 1), run, names)
    return made


def _bind_nothing(values: tuple[Any, ...]) -> None:
    pass
