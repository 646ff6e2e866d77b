"""Ranges whose bounds are traced."""

from __future__ import annotations

from typing import Any

from .dims import Extent, add, ceildiv, multiply
from .locations import UnsupportedError, user_error
from .numbers import greater, number


class TracedRange:
    """`range` of traced numbers, or one that must be a loop."""

    def __init__(self, start: Extent, stop: Extent, step: int):
        self.start, self.stop, self.step = start, stop, step

    @property
    def count(self) -> Extent:
        """How many steps; not positive where there are none."""
        distance = add(self.stop, multiply(self.start, -1))
        if self.step < 0:
            distance = multiply(distance, -1)
        return ceildiv(distance, abs(self.step))

    def __len__(self) -> int:
        return greater(self.count, 0).__index__()

    def __iter__(self) -> Any:
        if isinstance(self.count, int):
            return iter(range(self.start, self.stop, self.step))  # type: ignore[arg-type]
        raise user_error(
            TypeError,
            "a range of traced numbers is a loop only in a `for` statement of a function whose "
            "source is at hand",
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
    if not isinstance(step, int):
        raise user_error(UnsupportedError, f"a range with the step {step}, which is not known")
    if step == 0:
        raise user_error(ValueError, "range() arg 3 must not be zero")
    return TracedRange(start, stop, step)
