"""gpu-fuse-columns: reductions of columns, and what needs their results, become one nest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from xdsl.context import Context
from xdsl.dialects import scf
from xdsl.dialects.builtin import ModuleOp, UnitAttr
from xdsl.ir import Block, Operation, SSAValue

from ..dialects import affine
from ..dialects.build import Builder
from ..dialects.linear_forms import Linear, constant_form
from ..dialects.quick import detach, insert_before
from .affine_loop_interchange import permute_band
from .affine_loops.aligned_fusion import Effects, Entry, why_not_aligned
from .affine_loops.analysis import Bounds, loop_bounds
from .affine_loops.building import variable_of
from .affine_loops.merging import merge_loops
from .affine_loops.selection import functions_in, perfect_nest
from .base import Pass
from .gpu_mapping.blocks import accesses_within
from .gpu_mapping.columns import columns_of
from .gpu_mapping.host_choice import where_none_is_negative
from .gpu_mapping.nests import INDEPENDENT, is_reduction, runs_in_any_order
from .remarks import remark

_STREAMS = 1 << 10
"""Buffers that a nest may touch: there are no vectors to be lost here."""


@dataclass(frozen=True)
class GpuFuseColumnsPass(Pass):
    """Makes one nest of the reductions of columns, and of what is done with their results.

    ```
    affine.for %j = 0 to %m {                      affine.for %j = 0 to %m {
      %s = affine.for %i = 0 to %n                   %s = affine.for %i = 0 to %n
             iter_args(%a = %x) { A[%i, %j] }                iter_args(%a = %x) { A[%i, %j] }
      affine.store %s, %S[%j]                        affine.store %s, %S[%j]
    }                                         →      affine.for %i = 0 to %n {
    affine.for %i = 0 to %n {                          B[%i, %j] = A[%i, %j] / %S[%j]
      affine.for %j = 0 to %m {                      }
        B[%i, %j] = A[%i, %j] / %S[%j]             }
      }
    }
    ```
    A block then has some columns, see `gpu-map-loops`, and memory is read once where they fit into
    what it has. That is worth it unless columns are few and long; then they are best reduced in
    parts (`gpu-split-reductions`). Where sizes are not known, there are both, and the host asks.

    Options:
        rows: columns that are no longer are fused, however few there are;
        rows_of_column: for each column there is they may be so much longer.
    """

    name = "gpu-fuse-columns"
    source = target = "affine"

    rows: int = 4096
    rows_of_column: int = 64

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            if not function.function_type.outputs.data:  # extents are for the host
                self._block(function.body.block)

    def _block(self, block: Block) -> None:
        """Fuse the nests of a block, those inside first."""
        for op in list(block.ops):
            if isinstance(op, affine.ForOp | scf.ForOp | affine.IfOp | scf.IfOp):
                for region in op.regions:
                    for inner in region.blocks:
                        self._block(inner)
        for op in list(block.ops):
            if op.parent is block and isinstance(op, affine.ForOp):
                self._from(op)

    def _from(self, first: affine.ForOp) -> None:
        """Fuse nests that follow into one that reduces columns."""
        band = columns_of(first)
        members, between = ([], []) if band is None else _members(first, band)
        if band is None or not members:
            return
        room = self._room(band)
        if room is None or (room.is_constant and room.constant < 0):
            remark(self.name, first, "not fused: its columns are few and long")
            return
        for op in between:  # all that is not needed there
            detach(op)
            insert_before(op, first)
        if not room.is_constant:
            then, otherwise = Block(), Block()
            Builder.in_place_of(first).insert(where_none_is_negative([room], then, otherwise))
            end = otherwise.last_op
            assert end is not None
            for loop in (first, *members):
                insert_before(loop.clone(), end)
            end = then.last_op
            assert end is not None
            for loop in (first, *members):
                detach(loop)
                insert_before(loop, end)
        depth = len(band)
        for member in members:
            first = _merge(first, _in_columns(member, band), depth)

    def _room(self, band: Sequence[affine.ForOp]) -> Linear | None:
        """What must not be negative for columns to be fused; None where that is not known."""
        rows = [
            loop_bounds(op)
            for op in band[-1].body.block.ops
            if isinstance(op, affine.ForOp) and is_reduction(op)
        ]
        length = _extent(rows[0])
        extents = [_extent(loop_bounds(loop)) for loop in band]
        if length is None or None in extents or any(one != rows[0] for one in rows):
            return None
        known = [one.constant for one in extents if one is not None and one.is_constant]
        unknown = [one for one in extents if one is not None and not one.is_constant]
        # Of several that are not known the others are taken to be 1.
        columns = unknown[-1] if unknown else constant_form(1)
        room = columns.scale(prod(known) * self.rows_of_column).add(constant_form(self.rows))
        return room.add(length, -1)


def _extent(bounds: Bounds) -> Linear | None:
    """How many iterations there are, as a sum of multiples of values; None where it is no such."""
    zero = bounds.lower == (constant_form(0),)
    if not zero or bounds.step != 1 or len(bounds.upper) != 1:
        return None
    plain = all(isinstance(atom, SSAValue) for atom, _ in bounds.upper[0].terms)
    return bounds.upper[0] if plain else None


def _members(
    first: affine.ForOp, band: Sequence[affine.ForOp]
) -> tuple[list[affine.ForOp], list[Operation]]:
    """The nests that follow and need what a nest, or one of these, has stored; what is between."""
    members: list[affine.ForOp] = []
    before: list[Operation] = []
    skipped: list[Operation] = []
    group = Entry(first)
    levels = [Effects.of(loop) for loop in band]
    op = first.next_op
    while op is not None and op.next_op is not None:
        entry = Entry(op)
        loops = _aligned(op, band, group)
        if loops is not None and all(
            why_not_aligned(effects, [], Entry(loop), _STREAMS) is None
            for effects, loop in zip(levels, loops, strict=True)
        ):
            assert isinstance(op, affine.ForOp)
            members.append(op)
            before += skipped
            skipped = []
            for effects, loop in zip(levels, loops, strict=True):
                effects.join(Effects.of(loop))
            group.effects.join(entry.effects)
        elif entry.needs(group):
            break
        else:
            skipped.append(op)
        op = op.next_op
    return members, before


def _aligned(
    op: Operation, band: Sequence[affine.ForOp], group: Entry
) -> list[affine.ForOp] | None:
    """The loops of a nest that needs a group's results, in the order of those of its band.

    They need not be the outermost ones, but all loops can be done in any order then.
    """
    if not isinstance(op, affine.ForOp) or op.results:
        return None
    written = {root for root, use in group.effects.uses.items() if use.writes}
    if not any(use.reads for root, use in Entry(op).effects.uses.items() if root in written):
        return None
    bounds = [loop_bounds(loop) for loop in band]
    columns = columns_of(op)
    if columns is not None:
        return columns if [loop_bounds(loop) for loop in columns] == bounds else None
    nest = perfect_nest(op)
    if len(nest) != len(band) + 1 or any(one.results for one in nest):
        return None
    if not all(runs_in_any_order(one) for one in nest):
        return None
    for row in nest:
        others = [one for one in nest if one is not row]
        if [loop_bounds(one) for one in others] == bounds and _rows_along(nest, row, others[-1]):
            return others
    return None


def _rows_along(nest: Sequence[affine.ForOp], row: affine.ForOp, column: affine.ForOp) -> bool:
    """Whether what is contiguous in a nest is its columns."""
    body = nest[-1].body.block
    if any(op.regions for op in body.ops):
        return False
    forms = [a.subscripts for op in body.ops for a in accesses_within(op) if a.subscripts]
    swept = [one for one in forms if any(form.involves(variable_of(row)) for form in one)]
    return bool(swept) and all(
        one[-1].offset_of(variable_of(column)) is not None
        and not one[-1].involves(variable_of(row))
        for one in swept
    )


def _in_columns(member: affine.ForOp, band: Sequence[affine.ForOp]) -> affine.ForOp:
    """The nest with the loop over rows innermost."""
    if columns_of(member) is not None:
        return member
    nest = perfect_nest(member)
    bounds = [loop_bounds(loop) for loop in band]
    for at, row in enumerate(nest):
        others = [one for one in nest if one is not row]
        if [loop_bounds(one) for one in others] == bounds and _rows_along(nest, row, others[-1]):
            order = [*(i for i in range(len(nest)) if i != at), at]
            refusal = permute_band(nest, order)
            assert refusal is None, refusal
            return nest[order[0]]
    raise AssertionError("the nest is not aligned")


def _merge(first: affine.ForOp, second: affine.ForOp, depth: int) -> affine.ForOp:
    """One nest of both, of so many loops."""
    merged = merge_loops(first, second)
    merged.attributes[INDEPENDENT] = UnitAttr()
    if depth > 1:
        one, other, _ = merged.body.block.ops
        assert isinstance(one, affine.ForOp) and isinstance(other, affine.ForOp)
        _merge(one, other, depth - 1)
    return merged
