"""Ranges whose bounds are traced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import primitives as nd
from .array import Array
from .dims import Dim, Extent, add, multiply
from .growing import GrowingList
from .locations import UnknownSizeError, UnsupportedError, user_error
from .numbers import greater, lesser, number, require_not_zero, rounded_up
from .operations import key_of
from .registry import load


class TracedRange:
    """`range` of traced numbers, or one that must be a loop, perhaps of several threads."""

    def __init__(self, start: Extent, stop: Extent, step: Extent, parallel: bool = False):
        require_not_zero(step, "range() arg 3 must not be zero")
        self.start, self.stop, self.step = start, stop, step
        self.parallel = parallel
        # How many steps; not positive where there are none.
        self.count = rounded_up(add(stop, multiply(start, -1)), step)

    def __reversed__(self) -> TracedRange:
        last = add(self.start, multiply(add(self.count, -1), self.step))
        step = multiply(self.step, -1)
        return TracedRange(last, add(self.start, step), step, self.parallel)

    def __len__(self) -> int:
        return greater(self.count, 0).__index__()

    def __iter__(self) -> Any:
        if isinstance(self.count, int):
            return iter(range(self.start, self.stop, self.step))  # type: ignore[arg-type]
        raise user_error(
            UnknownSizeError,
            "a range of traced numbers is a loop only in a `for` statement of a function whose "
            "source is at hand",
        )


class Rows:
    """What a loop over traced arrays takes, step by step: `take(i)` of a number of steps."""

    def __init__(self, count: Extent, take: Callable[[Extent], Any]):
        self.count, self.take = count, take

    def __iter__(self) -> Any:
        raise user_error(
            TypeError,
            f"a loop over {self.count} rows, a number known only when the compiled function is "
            "called, can only be a `for` statement",
        )


def rows_of(thing: Any) -> Rows | None:
    """The steps of a loop over a traced array or range whose length is not known; else None."""
    if isinstance(thing, Rows):
        return thing
    if isinstance(thing, TracedRange):
        return Rows(thing.count, lambda i: add(thing.start, multiply(i, thing.step)))
    if isinstance(thing, GrowingList) and isinstance(thing.length, Dim):
        return Rows(thing.length, lambda i: thing[i])
    if isinstance(thing, Array) and thing.ndim and not isinstance(thing.shape[0], int):
        return Rows(thing.shape[0], lambda i: thing[i])
    return None


def traced_enumerate(iterable: Any, start: Any = 0) -> Any:
    """`enumerate`, of traced arrays too."""
    rows = rows_of(iterable)
    if rows is None:
        return enumerate(iterable, start)
    return Rows(rows.count, lambda i: (add(i, number(start)), rows.take(i)))


def traced_reversed(iterable: Any) -> Any:
    """`reversed`, of traced arrays too."""
    if isinstance(iterable, Array | GrowingList) and (rows := rows_of(iterable)) is not None:
        return Rows(rows.count, lambda i: rows.take(add(add(rows.count, -1), multiply(i, -1))))
    return reversed(iterable)


def traced_zip(*iterables: Any, strict: bool = False) -> Any:
    """`zip`, of traced arrays too."""
    parts = [rows_of(iterable) for iterable in iterables]
    if not any(part is not None for part in parts):
        return zip(*iterables, strict=strict)
    known = [
        part or _rows_of_known(iterable) for part, iterable in zip(parts, iterables, strict=True)
    ]
    count = known[0].count
    for part in known[1:]:
        if strict:
            nd.agree(count, part.count, "zip() arguments have different lengths")
        else:
            count = lesser(count, part.count)
    return Rows(count, lambda i: tuple(part.take(i) for part in known))


def _rows_of_known(iterable: Any) -> Rows:
    """The steps of a loop over what is zipped with traced arrays, and is of a known length itself.

    Raises:
        UnsupportedError: it is no array, range, list or tuple of numbers.
    """
    if isinstance(iterable, range):
        count = len(iterable)
        start, step = iterable.start, iterable.step
        return Rows(count, lambda i: add(start, multiply(i, step)))
    if isinstance(iterable, Array):
        return Rows(len(iterable), iterable.__getitem__)
    if isinstance(iterable, list | tuple) and all(key_of(item) is not None for item in iterable):
        items = load()["array"](iterable) if len(iterable) else ()
        return Rows(len(iterable), lambda i: items[i])
    raise user_error(
        UnsupportedError,
        f"zip of traced arrays and of a {type(iterable).__name__}",
        hint="write a loop over range(len(x)), and index in it",
    )


def traced_range(*bounds: Any) -> Any:
    """`range`, whose bounds may be traced."""
    if all(type(bound) is int for bound in bounds):
        return range(*bounds)
    extents = [number(bound) for bound in bounds]
    if all(isinstance(extent, int) for extent in extents):
        return range(*extents)  # type: ignore[arg-type]
    start, stop = (0, extents[0]) if len(extents) == 1 else extents[:2]
    step = extents[2] if len(extents) == 3 else 1
    return TracedRange(start, stop, step)
