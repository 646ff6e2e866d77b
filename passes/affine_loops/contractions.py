"""Contractions at level affine: nests of loops that have names, `i`, `j` and `k0` innermost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from xdsl.ir import Operation

from ...dialects import affine
from ...dialects.quick import walk
from .selection import name_of, perfect_nest


class Nest(NamedTuple):
    """The loops of a contraction, outermost first: parallel ones, then reductions."""

    parallel: list[affine.ForOp]
    reductions: list[affine.ForOp]

    def loop(self, role: str) -> affine.ForOp:
        """The parallel loop `i` or `j`, whatever number tells it from those of other nests."""
        return next(one for one in self.parallel if text_name(one).partition("_")[0] == role)

    @property
    def has_rows_and_columns(self) -> bool:
        """Whether both loops `i` and `j` are its own."""
        return {"i", "j"} <= {text_name(one).partition("_")[0] for one in self.parallel}


def text_name(loop: affine.ForOp) -> str:
    """The name of a loop, "" where it has none."""
    return name_of(loop) or ""


def contractions_in(root: Operation) -> Iterator[Nest]:
    """The nests of named loops in `root`."""
    seen: set[Operation] = set()
    for op in walk(root):
        if isinstance(op, affine.ForOp) and name_of(op) is not None and op not in seen:
            parallel = perfect_nest(op)
            reductions = _reductions(parallel[-1])
            seen.update(parallel, reductions)
            if reductions:
                yield Nest(parallel, reductions)


def _reductions(loop: affine.ForOp) -> list[affine.ForOp]:
    """The loops inside, each in the one before, that carry a value and have a name."""
    found: list[affine.ForOp] = []
    inner: affine.ForOp | None = loop
    while inner is not None:
        inner = next(
            (
                op
                for op in inner.body.block.ops
                if isinstance(op, affine.ForOp) and op.results and name_of(op) is not None
            ),
            None,
        )
        if inner is not None:
            found.append(inner)
    return found
