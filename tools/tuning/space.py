"""What a search for a schedule must know of a kind of target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol


class Space(Protocol):
    """The schedules of one function on a target, by their sizes.

    Attributes:
        default: the sizes of the default schedule.
        clock: what a ratio is made of, for the file that keeps it: ratios of two clocks are not
            compared.
        note: what the user must know of the ratios, as a sentence; "" where they are measured.
    """

    default: Any
    clock: str
    note: str

    def sizes(self) -> Sequence[Any]:
        """All that can be chosen, those first that a model takes for the fastest."""
        ...

    def describe(self, sizes: Any) -> str:
        """Sizes as the search prints them."""
        ...

    def ratio(
        self, sizes: Any, candidate: Any, default: Any, values: Sequence[Any], seconds: float
    ) -> float:
        """The time of a candidate relative to the default's.

        Args:
            candidate, default: the function with each of the schedules.
            values: what they are called with.
            seconds: how long to measure each of them.
        """
        ...
