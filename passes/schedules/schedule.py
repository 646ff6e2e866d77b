"""A schedule: passes on loops that are called by their names, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

from ..base import Pass, make_pass


@dataclass
class Schedule:
    """Builds a list of passes, loop by loop; every method is one pass under its name.

    ```
    Schedule().split("j", 64).tile("j", 64, "jr").interchange("i", "j").vectorize("i", "j")
    ```
    """

    passes: list[Pass] = field(default_factory=list)

    def apply(self, name: str, **options: object) -> Self:
        """Any pass, with options given by their Python names."""
        self.passes.append(make_pass(name, **options))
        return self

    def split(self, loop: str, multiple: int, ending: str, least: int = 0) -> Self:
        """Iterations up to a multiple stay; the others are loops with names that have an ending.

        `least` iterations that are left over, or more, stay too.
        """
        options = {"loops": (loop,), "multiple": multiple, "ending": ending, "least": least}
        return self.apply("affine-loop-split", **options)

    def tile(self, loop: str, size: int, outer: str) -> Self:
        """Go through `loop` in tiles, which loop `outer` goes over."""
        return self.apply("affine-loop-tile", loops=(loop,), tile_sizes=(size,), names=(outer,))

    def interchange(self, *loops: str) -> Self:
        """Bring loops of a perfect nest into this order, outermost first."""
        return self.apply("affine-loop-interchange", loops=loops)

    def split_reduction(self, loop: str, outside: str, size: int, outer: str) -> Self:
        """Do a reduction in pieces, which loop `outer` around `outside` goes over."""
        return self.apply(
            "affine-split-reduction", loops=(loop,), outside=outside, size=size, names=(outer,)
        )

    def pack(self, at: str, order: Sequence[str], before: bool = False) -> Self:
        """Copy what is read at the loops `order` to a dense buffer, in the body of loop `at`.

        Or before that loop. The loops of the copy are called as those, with `_copy` added.
        """
        options = {"loops": (at,), "order": tuple(order), "before": before}
        return self.apply("affine-data-copy-generate", **options)

    def vectorize(self, *loops: str) -> Self:
        """Do all iterations of loops at once, in vectors with a dimension for each."""
        return self.apply("affine-super-vectorize", loops=loops)
