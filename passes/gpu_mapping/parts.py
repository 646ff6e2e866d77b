"""Long reductions and scans in parts, each of which a block does.

    %s = affine.for %i … iter_args(%a = %x)     |  for each part: %partial[part] = …
                                                |  %s = for %p … iter_args(%a = %x) { %partial[%p] }

Of a scan the loop over the parts is one too, and all of a part is done again, from what it gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    DenseArrayBase,
    IntegerAttr,
    IntegerType,
    MemRefType,
    i32,
    i64,
)
from xdsl.dialects.memref import AllocOp, CollapseShapeOp
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineMap

from ...dialects import affine, arith
from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent, reassociation
from ...dialects.quick import append, detach, erase
from ...dialects.structure import is_inside
from ..affine_loops.analysis import loop_bounds, loop_operands
from ..affine_loops.building import (
    Bound,
    constant_bound,
    lower_bound,
    make_loop,
    upper_bound,
    variable_of,
)
from ..affine_loops.slices import copy_value
from ..affine_loops.values import map_values
from ..affine_parallelize import last_step
from ..lower_affine import REDUCTIONS
from .counting import compare, product
from .nests import is_reduction
from .places import written_in

_D0, _D1 = AffineDimExpr(0), AffineDimExpr(1)
_SAME = AffineMapAttr(AffineMap(1, 0, (_D0,)))
_BEFORE = AffineMapAttr(AffineMap(1, 0, (_D0 - 1, AffineConstantExpr(0))))


def allocate(builder: Builder, type_: MemRefType, sizes: Sequence[SSAValue]) -> SSAValue:
    """New memory, of a type with a gap for each size."""
    segments = DenseArrayBase.from_list(i32, [len(sizes), 0])
    return builder.value(
        AllocOp, sizes, type_, operandSegmentSizes=segments, alignment=IntegerAttr(64, i64)
    )


def memory(builder: Builder, element: Attribute, extents: Sequence[Extent]) -> SSAValue:
    """New memory of the device."""
    shape = [extent if isinstance(extent, int) else DYNAMIC_INDEX for extent in extents]
    sizes = [extent for extent in extents if not isinstance(extent, int)]
    return allocate(builder, MemRefType(element, shape), sizes)


class Parts:
    """The iterations of a loop in parts of `size`; new loops stand where it or `place` does."""

    def __init__(self, loop: affine.ForOp, size: int, place: Operation | None = None):
        self.loop = loop
        self.size = size
        self.builder = Builder.in_place_of(place or loop)
        operands = loop_operands(loop)
        self.lower = self._extreme(loop.lowerBoundMap.data, operands.lower, affine.MaxOp)
        self.upper = self._extreme(loop.upperBoundMap.data, operands.upper, affine.MinOp)
        self.inits = tuple(operands.inits)
        ends = (self.lower, self.upper)
        length = loop_bounds(loop).trip_count
        count = AffineMap(2, 0, ((_D1 - _D0).ceil_div(size),))
        self.count: Extent = (
            map_values(self.builder, count, ends)[0] if length is None else -(-length // size)
        )

    def _extreme(
        self, bounds: AffineMap, operands: Sequence[SSAValue], op_type: type[Operation]
    ) -> SSAValue:
        if len(bounds.results) == 1:
            return map_values(self.builder, bounds, operands)[0]
        return self.builder.value(op_type, operands, INDEX, map=AffineMapAttr(bounds))

    def memory(self, element: Attribute) -> SSAValue:
        """An element for each part."""
        return memory(self.builder, element, [self.count])

    def neutral(self, kind: str, type_: Attribute) -> SSAValue:
        bits = type_.width.data if isinstance(type_, IntegerType) else 64
        return self.builder.constant(REDUCTIONS[kind][1](bits), type_)

    def each(self) -> tuple[affine.ForOp, Builder]:
        """A loop over the parts, and where its body is written."""
        parts = make_loop(self.builder, constant_bound(0), Bound.of(self.count), hint="part")
        return parts, Builder(parts.body.block, parts.body.block.last_op, self.loop.location)

    def iterations(
        self, builder: Builder, part: SSAValue, inits: Sequence[SSAValue]
    ) -> affine.ForOp:
        """A loop over those of a part, with the names of the loop's."""
        begin = Bound(AffineMap(2, 0, (_D0 * self.size + _D1,)), (part, self.lower))
        beyond = AffineMap(3, 0, (_D0 * self.size + _D1 + self.size, AffineDimExpr(2)))
        end = Bound(beyond, (part, self.lower, self.upper))
        one = make_loop(builder, begin, end, 1, inits)
        for old, new in zip(self.loop.body.block.args, one.body.block.args, strict=True):
            new.name_hint = old.name_hint
        return one

    def over(
        self, inits: Sequence[SSAValue], count: Extent | None = None
    ) -> tuple[affine.ForOp, Builder]:
        """A loop over the parts, or as many as are said, that carries values, in order, and where
        its body is written."""
        end = Bound.of(self.count if count is None else count)
        total = make_loop(self.builder, constant_bound(0), end, 1, inits)
        return total, Builder(total.body.block, location=self.loop.location)


def split_reduction(
    nest: Sequence[affine.ForOp],
    size: int,
    around: Sequence[affine.ForOp] = (),
    parts_first: bool = True,
) -> tuple[affine.ForOp, affine.ForOp, list[SSAValue]]:
    """The loop over parts, the loop over their results, and memory that is needed until then.

        for %j {                                |  for each part { for %j { %partial = … } }
          %s = for %i … iter_args(%a = %x); f   |  for %j {
        }                                       |    %s = for %p … { %partial }; f
                                                |  }

    Of reductions in each other, `reduction_nest`, each iteration of the outer ones has parts of its
    own, and the loop over their results goes through all of those.

    Args:
        nest: the reduction, or several, outermost first; the innermost one is cut.
        around: loops around the reduction, one directly in the other, that can be done in any
            order, from 0 on. What the reduction needs of their bodies can be computed twice.
        parts_first: whether parts are the outermost loop, and the first axis of the memory.
    """
    *outer, loop = nest
    cut = Parts(loop, size, around[0] if around else nest[0])
    steps = [step for at in range(len(loop.results)) if (step := last_step(loop, at))]
    reduced = [*(extent_of(cut.builder, one) for one in outer), cut.count]
    extents = [extent_of(cut.builder, one) for one in around]
    at_part = 0 if parts_first else len(around)
    whole = [*extents[:at_part], *reduced, *extents[at_part:]]
    memories = [memory(cut.builder, result.type, whole) for result in loop.results]
    partials, count = memories, cut.count
    if outer:
        partials = [_as_one_axis(cut.builder, one, at_part, len(reduced)) for one in memories]
        count = product(cut.builder, reduced)
    neutral = [
        cut.neutral(kind, result.type)
        for (_, _, kind), result in zip(steps, loop.results, strict=True)
    ]
    hints = [variable_of(one).name_hint for one in around]
    hints[at_part:at_part] = [*(variable_of(one).name_hint for one in outer), "part"]
    made: list[affine.ForOp] = []
    inside = cut.builder
    for extent, hint in zip(whole, hints, strict=True):
        made.append(make_loop(inside, constant_bound(0), Bound.of(extent), hint=hint))
        inside = Builder(made[-1].body.block, made[-1].body.block.last_op, loop.location)
    numbers = [variable_of(one) for one in made]
    part = numbers[at_part + len(outer)]
    others = [number for number in numbers if number is not part]
    old = [*around[:at_part], *outer, *around[at_part:]]
    mapper = dict(zip(map(variable_of, old), others, strict=True))
    if around:
        for op in loop.walk():
            for operand in op.operands if op is not loop else ():
                copy_value(inside, operand, mapper, around[-1].body.block)
    one = cut.iterations(inside, part, neutral)
    mapper |= dict(zip(loop.body.block.args, one.body.block.args, strict=True))
    for op in loop.body.block.ops:
        append(one.body.block, op.clone(mapper))
    place = AffineMapAttr(AffineMap.identity(len(numbers)))
    for result, partial in zip(one.results, memories, strict=True):
        inside.create(affine.StoreOp, (result, partial, *numbers), map=place)

    cut.builder = Builder.in_place_of(nest[0])
    total, body = cut.over(loop_operands(nest[0]).inits, count)
    number, *carried = total.body.block.args
    subscripts = [variable_of(one) for one in around]
    subscripts.insert(at_part, number)
    place = AffineMapAttr(AffineMap.identity(len(subscripts)))
    combined: list[SSAValue] = []
    for (op, _, _), value, partial in zip(steps, carried, partials, strict=True):
        found = body.value(affine.LoadOp, (partial, *subscripts), value.type, map=place)
        combined.append(body.value(type(op), (value, found), value.type, **op.properties))
    body.create(affine.YieldOp, combined)
    for old_result, new in zip(nest[0].results, total.results, strict=True):
        old_result.replace_all_uses_with(new)
    erase(nest[0])
    return made[0], total, memories


def reduction_nest(loop: affine.ForOp) -> list[affine.ForOp] | None:
    """A reduction, or several in each other that do nothing else; None where it is none."""
    nest = [loop]
    while not is_reduction(nest[-1]):
        body = nest[-1].body.block
        inner, end = body.first_op, body.last_op
        if not isinstance(inner, affine.ForOp) or inner.next_op is not end or end is None:
            return None
        if tuple(loop_operands(inner).inits) != tuple(body.args[1:]) or not inner.results:
            return None
        if tuple(end.operands) != tuple(inner.results):
            return None
        nest.append(inner)
    if not all(counts_from_0(one) for one in nest[:-1]):
        return None
    if len(nest) > 1 and written_in(loop):
        return None
    bounds = [value for one in nest[1:] for value in _bound_operands(one)]
    return None if any(is_inside(value, loop) for value in bounds) else nest


def counts_from_0(loop: affine.ForOp) -> bool:
    """Whether a loop goes from 0 to one bound in steps of 1."""
    return (
        loop_bounds(loop).step == 1
        and lower_bound(loop).constant == 0
        and len(upper_bound(loop).map.results) == 1
    )


def _bound_operands(loop: affine.ForOp) -> list[SSAValue]:
    operands = loop_operands(loop)
    return [*operands.lower, *operands.upper]


def _as_one_axis(builder: Builder, buffer: SSAValue, first: int, count: int) -> SSAValue:
    """A view of memory in which so many axes are one."""
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    shape = type_.get_shape()
    merged = shape[first : first + count]
    extent = DYNAMIC_INDEX if DYNAMIC_INDEX in merged else prod(merged)
    flat = [*shape[:first], extent, *shape[first + count :]]
    after = range(first + count, len(shape))
    groups = [*([at] for at in range(first)), range(first, first + count), *([at] for at in after)]
    return builder.value(
        CollapseShapeOp,
        (buffer,),
        MemRefType(type_.element_type, flat),
        reassociation=reassociation(groups),
    )


def extent_of(builder: Builder, loop: affine.ForOp) -> Extent:
    """Where a loop ends that begins at 0."""
    end = loop.upperBoundMap.data.results[0]
    if isinstance(end, AffineConstantExpr):
        return end.value
    return map_values(builder, loop.upperBoundMap.data, loop_operands(loop).upper)[0]


def split_scan(
    loop: affine.ForOp, size: int
) -> tuple[affine.ForOp, affine.ForOp, affine.ForOp, list[SSAValue]]:
    """The loop that reduces parts, the scan of their results, the scans of parts, and memory."""
    cut = Parts(loop, size)
    step = last_step(loop, 0)
    assert step is not None
    op, value, kind = step
    type_ = loop.results[0].type
    partial, totals = cut.memory(type_), cut.memory(type_)
    neutral = cut.neutral(kind, type_)

    sums, inside = cut.each()
    one = cut.iterations(inside, variable_of(sums), (neutral,))
    within = Builder(one.body.block, location=loop.location)
    again = {variable_of(loop): variable_of(one)}
    operands = (one.body.block.args[1], copy_value(within, value, again, loop.body.block))
    within.create(affine.YieldOp, (within.value(type(op), operands, type_, **op.properties),))
    inside.create(affine.StoreOp, (one.results[0], partial, variable_of(sums)), map=_SAME)

    total, body = cut.over(cut.inits)
    number, carried = total.body.block.args
    found = body.value(affine.LoadOp, (partial, number), type_, map=_SAME)
    sum_ = body.value(type(op), (carried, found), type_, **op.properties)
    body.create(affine.StoreOp, (sum_, totals, number), map=_SAME)
    body.create(affine.YieldOp, (sum_,))

    scans, inside = cut.each()
    part = variable_of(scans)
    before = inside.value(affine.MaxOp, (part,), INDEX, map=_BEFORE)
    found = inside.value(affine.LoadOp, (totals, before), type_, map=_SAME)
    is_first = compare(inside, "eq", part, inside.index(0))
    start = inside.value(arith.SelectOp, (is_first, *cut.inits, found), type_)
    one = cut.iterations(inside, part, (start,))
    for old, new in zip(loop.body.block.args, one.body.block.args, strict=True):
        old.replace_all_uses_with(new)
    for moved in list(loop.body.block.ops):
        detach(moved)
        append(one.body.block, moved)
    loop.results[0].replace_all_uses_with(total.results[0])
    erase(loop)
    return sums, total, scans, [partial, totals]
