"""Kernels that reduce columns: a block has some, side by side, and its threads share their rows.

    threads of a block   column 0  1  2 … 15
    row 0, 64, 128, …           0  1  2 … 15
    row 1, 65, 129, …          16 17 18 … 31
    …

What is read side by side is contiguous in memory. A thread reads the same rows of all arrays, and
again in all loops.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xdsl.ir import SSAValue

from ...dialects import affine
from ..affine_loops.analysis import loop_bounds
from ..affine_loops.building import variable_of
from ..affine_loops.selection import perfect_nest
from .blocks import accesses_within
from .nests import is_reduction, runs_in_any_order

COLUMNS_OF_BLOCK = 16
"""Of f32 they are 64 bytes of a row, two sectors."""

_FEW, _MANY_ROWS = 32, 1024


class Column(NamedTuple):
    """The column of a thread.

    Attributes:
        number: among those of its block.
        inside: an `i1`, whether there is one.
    """

    number: SSAValue
    inside: SSAValue


def has_columns(band: Sequence[affine.ForOp]) -> bool:
    """Whether a block is best given some columns: they are gone through several times."""
    if columns_of(band[0]) != list(band):
        return False
    bounds = [loop_bounds(op) for op in band[-1].body.block.ops if isinstance(op, affine.ForOp)]
    count = bounds[0].greatest_trip_count
    return len(bounds) > 1 and len(set(bounds)) == 1 and (count is None or count > _FEW)


def rows_of(band: Sequence[affine.ForOp]) -> int | None:
    """How many rows there are at most, where that is known."""
    row = next(op for op in band[-1].body.block.ops if isinstance(op, affine.ForOp))
    return loop_bounds(row).greatest_trip_count


def threads_for(rows: int | None, usual: int, most: int) -> int:
    """Threads of a block: the usual ones, or the most there can be where columns are long."""
    return usual if rows is not None and rows <= _MANY_ROWS else most


def columns_of(loop: affine.ForOp) -> list[affine.ForOp] | None:
    """The loops around reductions of columns, outermost first; None where there are none.

    The innermost one runs along what is contiguous in memory, loops inside do not.
    """
    band: list[affine.ForOp] = []
    for one in perfect_nest(loop):
        if one.results or not runs_in_any_order(one):
            break
        band.append(one)
    if not band:
        return None
    inner = [op for op in band[-1].body.block.ops if op.regions]
    if not any(isinstance(op, affine.ForOp) and is_reduction(op) for op in inner):
        return None
    if not all(isinstance(op, affine.ForOp) and _runs_along_columns(op, band) for op in inner):
        return None
    return band


def _runs_along_columns(loop: affine.ForOp, band: Sequence[affine.ForOp]) -> bool:
    """Whether a loop can be shared, and each iteration touches the next row of what a band has."""
    column, row = variable_of(band[-1]), variable_of(loop)
    if any(op.regions for op in loop.body.block.ops):
        return False
    if not (is_reduction(loop) or (not loop.results and runs_in_any_order(loop))):
        return False
    accesses = accesses_within(loop)
    forms = [access.subscripts for access in accesses if access.subscripts]
    swept = [one for one in forms if any(form.involves(row) for form in one)]
    return bool(swept) and all(
        one[-1].offset_of(column) is not None and not one[-1].involves(row) for one in swept
    )
