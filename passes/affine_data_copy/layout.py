"""How a copy lies in memory: the order of its dimensions, blocks, sizes, and subscripts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xdsl.dialects.builtin import DYNAMIC_INDEX
from xdsl.ir import BlockArgument
from xdsl.ir.affine import AffineBinaryOpKind

from ...dialects import affine
from ...dialects.linear_forms import Linear, Quotient, constant_form, value_form
from ..affine_loops.analysis import loop_bounds
from ..affine_loops.regions import (
    CEIL,
    FLOOR,
    Interval,
    IsFixed,
    extreme_forms,
    quotient_form,
    tightest,
)
from .parts import Part


class Axis(NamedTuple):
    """A dimension of the source that the copy has, too.

    Attributes:
        dimension: of the source.
        interval: of its subscripts.
        origin: the subscript that is the first one of the copy.
        sizes: forms, none of which the number of elements exceeds.
    """

    dimension: int
    interval: Interval
    origin: Linear
    sizes: tuple[Linear, ...]


class Layout(NamedTuple):
    """The dimensions of a copy, slowest first.

    With `block`, the last axis is cut into blocks of so many elements; which block it is comes
    first of all, the element in the block last: `[columns / 16][rows][16]`.
    """

    axes: list[Axis]
    block: int

    def extents(self) -> list[tuple[Linear, ...]]:
        """For each dimension of the copy forms of which the least is its extent."""
        sizes = [axis.sizes for axis in self.axes]
        if not self.block:
            return sizes
        blocks = tuple(quotient_form(CEIL, size, self.block) for size in sizes[-1])
        return [blocks, *sizes[:-1], (constant_form(self.block),)]

    def subscripts(self, subscripts: Sequence[Linear]) -> list[Linear]:
        """Where in the copy the element of the source with these subscripts is."""
        offsets = [subscripts[axis.dimension].add(axis.origin, -1) for axis in self.axes]
        if not self.block:
            return offsets
        number, within = split_at(offsets[-1], self.block)
        return [number, *offsets[:-1], within]


def layout_of(part: Part, is_top: IsFixed, order: Sequence[int], block: int) -> Layout | str:
    """The layout of a copy of a part, or a sentence that says why there is none.

    Args:
        is_top: whether a value is known where the copy's memory is allocated.
        order: the dimensions of the source that the copy has, slowest first.
        block: see `Layout`; 0: there are no blocks.
    """
    axes: list[Axis] = []
    for dimension in order:
        interval = part.box[dimension]
        axis = _axis(dimension, interval, is_top)
        if axis is None:
            return f"it is not known how much of dimension {dimension} is touched"
        axes.append(axis)
    if block and len(axes[-1].interval.lower) > 1:
        return "where its blocks begin is the greatest of several values"
    return Layout(axes, block)


def _axis(dimension: int, interval: Interval, is_top: IsFixed) -> Axis | None:
    """The axis, counted from the lower bound that lets it be smallest."""
    best: tuple[int | None, Linear, tuple[Linear, ...]] | None = None
    for origin in interval.lower:
        sizes: dict[Linear, None] = {}
        for end in interval.upper:
            size = end.add(origin, -1).add(constant_form(1))
            sizes |= dict.fromkeys(extreme_forms(size, is_top, True) or ())
        constants = [size.constant for size in sizes if size.is_constant]
        least = min(constants, default=None)
        others = [size for size in sizes if not size.is_constant]
        known = tightest(others if least is None else [constant_form(least), *others], True)
        if known and (best is None or (least is not None and (best[0] is None or least < best[0]))):
            best = least, origin, known
    return None if best is None else Axis(dimension, interval, best[1], best[2])


def static_shape(extents: Sequence[tuple[Linear, ...]]) -> list[int]:
    """The shape of a memref type: a number where there is nothing else to be less than it."""
    return [
        forms[0].constant if len(forms) == 1 and forms[0].is_constant else DYNAMIC_INDEX
        for forms in extents
    ]


def split_at(offset: Linear, block: int) -> tuple[Linear, Linear]:
    """`offset floordiv block` and `offset mod block`, where possible without a division.

    Of `j - j0`, where `j` goes through a tile of at most `block` iterations from `t`, and `t` in
    steps of `block` from `j0`, the remainder is `j - t`, and the quotient that of `t - j0`.
    """
    found = _without_remainder(offset, block)
    if found is not None:
        whole, within = found
        return quotient_form(FLOOR, whole, block), within
    return (
        quotient_form(FLOOR, offset, block),
        quotient_form(AffineBinaryOpKind.Mod, offset, block),
    )


def _without_remainder(offset: Linear, block: int) -> tuple[Linear, Linear] | None:
    """A multiple of `block` and a form from 0 to below it whose sum is `offset`."""
    whole, within, greatest = constant_form(0), constant_form(0), 0
    rest = offset
    while rest.terms:
        loops = [
            (atom, factor, loop)
            for atom, factor in rest.terms
            if not isinstance(atom, Quotient)
            and isinstance(atom, BlockArgument)
            and isinstance(loop := atom.owner.parent_op(), affine.ForOp)
            and atom is loop.body.block.args[0]
        ]
        if not loops:
            return None
        atom, factor, loop = max(loops, key=lambda item: _depth(item[2]))
        bounds = loop_bounds(loop)
        if len(bounds.lower) != 1:
            return None
        (begin,) = bounds.lower
        moved = value_form(atom).add(begin, -1)
        if factor * bounds.step % block == 0:
            whole = whole.add(moved, factor)
        else:
            count = bounds.greatest_trip_count
            if count is None or factor < 0:
                return None
            within = within.add(moved, factor)
            greatest += factor * max(0, count - 1) * bounds.step
        rest = rest.add(moved, -factor)
    remainder = rest.constant % block
    if greatest + remainder >= block:
        return None
    whole = whole.add(constant_form(rest.constant - remainder))
    return whole, within.add(constant_form(remainder))


def _depth(loop: affine.ForOp) -> int:
    depth, parent = 0, loop.parent_op()
    while parent is not None:
        depth, parent = depth + 1, parent.parent_op()
    return depth
