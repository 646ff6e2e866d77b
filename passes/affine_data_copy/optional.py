"""Copies that are made only where they are worth it, which the program decides when it runs."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd
from typing import NamedTuple

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    IntegerAttr,
    MemRefType,
    NoneAttr,
    StridedLayoutAttr,
    i1,
)
from xdsl.ir import Block, Region, SSAValue

from ...dialects import affine, arith
from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent, make_slice
from ...dialects.linear_forms import Linear, value_form
from ...dialects.memref_types import strides_of, subview_type
from ..affine_loops.analysis import innermost_stride_is_one, loop_bounds
from ..affine_loops.building import variable_of
from ..affine_loops.regions import element_bytes, expressions_of
from .emit import Copy, ends_of, least

# Copies of fewer rows are not made: a cache has places for those, wherever they are. Of more than
# so many, those that lie apart are in more pages than a core has at hand, and reads wait for those.
_LEAST_ROWS, _MOST_PAGES = 16, 512


class Worth(NamedTuple):
    """Which copies are made: those of which an element is read more often than `least_reads`.

    Or than `spread_reads`, where the rows of what is copied do not lie in each other's way in a
    cache, which they do where `way_bytes` divides their distance, and are not too many. Copies of
    few rows are not.
    """

    least_reads: int
    spread_reads: int = 0
    way_bytes: int = 1


class OptionalCopy(Copy):
    """A copy that is made where it is worth it; the ops of the scope use it, or the buffer.

    ```
    %p = memref.alloc(…)
    scf.if %is_worth_it { … %p[%k - %kc, %j - %jr] = %B[%k, %j] … }
    %view = memref.subview %B[%kc, %jr] […] [1, 1]
    %q = arith.select %is_worth_it, %p, %view
    … %q[%k - %kc, %j - %jr] …
    ```
    """

    def emit_if(self, worth: Worth) -> None:
        """Write it; as any copy where it is not known how often it is read, or it has gaps.

        An element is read in each iteration of the loops inside that go over something else.
        """
        others = self._other_lengths()
        if others is None or not self._is_like_the_source():
            self.emit()
            return
        before = self._before(self.scope.ops[0])
        sizes = self._sizes(before)
        reads = [
            _value_of(before, length[0]) if len(length) == 1 else least(before, length)
            for length in others
        ]
        worth_it = self._is_worth_it(before, sizes[:-1], reads, worth)
        if worth_it is True:
            self.emit()
        if isinstance(worth_it, bool):
            return
        made = [
            before.value(arith.SelectOp, (worth_it, size, before.index(0)), INDEX)
            for size in sizes
            if isinstance(size, SSAValue)
        ]
        buffer = self._allocate(before, made)
        filling = Block()
        inside = Builder(filling, None, self.location)
        self.fill(buffer, inside)
        inside.create(scf.YieldOp, ())
        before.insert(scf.IfOp.create(operands=(worth_it,), regions=[Region(filling), Region()]))
        self.redirect(self._chosen(before, worth_it, buffer))
        self._behind(self.scope.ops[-1]).create(memref.DeallocOp, (buffer,))

    def _is_worth_it(
        self, builder: Builder, rows: Sequence[Extent], reads: Sequence[Extent], worth: Worth
    ) -> SSAValue | bool:
        many = _exceeds(builder, rows, _LEAST_ROWS - 1)
        often = _both(builder, many, _exceeds(builder, reads, worth.least_reads))
        if often is False or worth.spread_reads <= worth.least_reads:
            return often
        needed = _exceeds(builder, reads, worth.spread_reads)
        needed = _either(builder, needed, self._collides(builder, worth.way_bytes))
        needed = _either(builder, needed, _exceeds(builder, rows, _MOST_PAGES))
        return _both(builder, often, needed)

    def _collides(self, builder: Builder, way_bytes: int) -> SSAValue | bool:
        """Whether all rows begin at the same place in a cache: it has as many of each as ways."""
        first = self.layout.axes[0].dimension
        if not isinstance(self.part.type.layout, NoneAttr):
            stride = strides_of(self.part.type)[first]
            if stride is None:
                return True
            distance: list[Extent] = [stride]
        else:
            shape = enumerate(self.part.type.get_shape())
            distance = [
                builder.value(memref.DimOp, (self.part.buffer, builder.index(at)), INDEX)
                if extent == DYNAMIC_INDEX
                else extent
                for at, extent in shape
                if at > first
            ]
        product, known = _product(builder, distance)
        known *= element_bytes(self.part.type.element_type)
        # What of the way the known factors leave must divide the others.
        rest = way_bytes // gcd(way_bytes, known)
        if product is None or rest == 1:
            return rest == 1
        remainder = builder.value(arith.RemUIOp, (product, builder.index(rest)), INDEX)
        predicate = IntegerAttr(arith.CMPI_PREDICATES["eq"], 64)
        operands = (remainder, builder.index(0))
        return builder.value(arith.CmpiOp, operands, i1, predicate=predicate)

    def _other_lengths(self) -> list[list[Linear]] | None:
        """How many iterations the loops have that the copy is the same in: the least of each."""
        if len(self.part.accesses) != 1:
            return None
        (access,) = self.part.accesses
        used = {atom for form in access.subscripts or () for atom in form.atoms()}
        lengths: list[list[Linear]] = []
        for loop in self.scope.loops_around(access.operation):
            if not isinstance(loop, affine.ForOp):
                return None
            if variable_of(loop) in used:
                continue
            bounds = loop_bounds(loop)
            if bounds.step != 1 or len(bounds.lower) != 1:
                return None
            length = [end.add(bounds.lower[0], -1) for end in bounds.upper]
            if not all(self.scope.is_fixed(atom) for form in length for atom in form.atoms()):
                return None
            lengths.append(length)
        return lengths

    def _is_like_the_source(self) -> bool:
        """Whether the copy's dimensions are the source's, in order, and both have whole rows."""
        dimensions = [axis.dimension for axis in self.layout.axes]
        return (
            not self.layout.block
            and not self.part.writes
            and dimensions == sorted(dimensions)
            and dimensions[-1] == len(self.part.box) - 1
            and innermost_stride_is_one(self.part.type)
        )

    def _chosen(self, builder: Builder, worth_it: SSAValue, buffer: SSAValue) -> SSAValue:
        """The copy, or a view of the same part of the source, which is empty beside a copy.

        A copy may have more memory than it needs here; the view has not.
        """
        kept = [axis.dimension for axis in self.layout.axes]
        extents: list[Extent] = [1] * len(self.part.box)
        starts = [interval.lower[0] for interval in self.part.box]
        for axis in self.layout.axes:
            lengths = [end.add(axis.origin, -1) for end in ends_of(axis)]
            known = lengths[0].is_constant and len(lengths) == 1
            extents[axis.dimension] = lengths[0].constant if known else least(builder, lengths)
            starts[axis.dimension] = axis.origin
        offsets = [_value_of(builder, start) for start in starts]
        ones = [1] * len(offsets)
        extents[kept[0]] = builder.value(
            arith.SelectOp,
            (worth_it, builder.index(0), _as_value(builder, extents[kept[0]])),
            INDEX,
        )
        type_ = subview_type(self.part.type, offsets, extents, ones, kept)
        operands = (self.part.buffer,)
        view = make_slice(builder, memref.SubviewOp, operands, type_, offsets, extents, ones)
        strides = [None] * (len(kept) - 1) + [1]
        shape = [
            one if one == other else DYNAMIC_INDEX
            for one, other in zip(self.type.get_shape(), type_.get_shape(), strict=True)
        ]
        shared = MemRefType(self.type.element_type, shape, StridedLayoutAttr(strides, None))
        chosen = builder.value(
            arith.SelectOp,
            (worth_it, *(builder.value(memref.CastOp, (one,), shared) for one in (buffer, view))),
            shared,
        )
        chosen.name_hint = buffer.name_hint
        return chosen


def _value_of(builder: Builder, form: Linear) -> Extent:
    """A form as a value, or the number that it is."""
    if form.is_constant:
        return form.constant
    affine_map, operands = expressions_of([form])
    if form == value_form(operands[0]):
        return operands[0]
    return builder.value(affine.ApplyOp, operands, INDEX, map=AffineMapAttr(affine_map))


def _as_value(builder: Builder, extent: Extent) -> SSAValue:
    return builder.index(extent) if isinstance(extent, int) else extent


def _exceeds(builder: Builder, factors: Sequence[Extent], most: int) -> SSAValue | bool:
    """Whether a product is greater than a number."""
    product, known = _product(builder, factors)
    if product is None:
        return known > most
    predicate = IntegerAttr(arith.CMPI_PREDICATES["sgt"], 64)
    limit = builder.index(most // max(known, 1))
    return builder.value(arith.CmpiOp, (product, limit), i1, predicate=predicate)


def _both(builder: Builder, one: SSAValue | bool, other: SSAValue | bool) -> SSAValue | bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return (other if one else False) if isinstance(one, bool) else (one if other else False)
    return builder.value(arith.AndIOp, (one, other), i1)


def _either(builder: Builder, one: SSAValue | bool, other: SSAValue | bool) -> SSAValue | bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return (one or other) if isinstance(one, bool) else (other or one)
    return builder.value(arith.OrIOp, (one, other), i1)


def _product(builder: Builder, factors: Sequence[Extent]) -> tuple[SSAValue | None, int]:
    """The product of the factors that are not known, if any is, and of those that are."""
    product: SSAValue | None = None
    known = 1
    for factor in factors:
        if isinstance(factor, int):
            known *= factor
        elif product is None:
            product = factor
        else:
            flags = arith.NO_OVERFLOW
            product = builder.value(arith.MuliOp, (product, factor), INDEX, overflowFlags=flags)
    return product, known
