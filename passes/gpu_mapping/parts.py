"""Long reductions and scans in parts, each of which a block does.

    %s = affine.for %i … iter_args(%a = %x)     |  for each part: %partial[part] = …
                                                |  %s = for %p … iter_args(%a = %x) { %partial[%p] }

Of a scan the loop over the parts is one too, and all of a part is done again, from what it gives.
"""

from __future__ import annotations

from collections.abc import Sequence

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
from xdsl.dialects.memref import AllocOp
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineMap

from ...dialects import affine, arith
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, detach, erase
from ..affine_loops.analysis import loop_operands
from ..affine_loops.building import Bound, constant_bound, make_loop, value_bound, variable_of
from ..affine_loops.slices import copy_value
from ..affine_loops.values import map_values
from ..affine_parallelize import last_step
from ..lower_affine import REDUCTIONS
from .counting import compare

_D0, _D1 = AffineDimExpr(0), AffineDimExpr(1)
_SAME = AffineMapAttr(AffineMap(1, 0, (_D0,)))
_BEFORE = AffineMapAttr(AffineMap(1, 0, (_D0 - 1, AffineConstantExpr(0))))


def allocate(builder: Builder, type_: MemRefType, sizes: Sequence[SSAValue]) -> SSAValue:
    """New memory, of a type with a gap for each size."""
    segments = DenseArrayBase.from_list(i32, [len(sizes), 0])
    return builder.value(
        AllocOp, sizes, type_, operandSegmentSizes=segments, alignment=IntegerAttr(64, i64)
    )


class Parts:
    """The iterations of a loop in parts of `size`; new loops stand where the loop does."""

    def __init__(self, loop: affine.ForOp, size: int):
        self.loop = loop
        self.size = size
        self.builder = Builder.in_place_of(loop)
        operands = loop_operands(loop)
        self.lower = self._extreme(loop.lowerBoundMap.data, operands.lower, affine.MaxOp)
        self.upper = self._extreme(loop.upperBoundMap.data, operands.upper, affine.MinOp)
        self.inits = tuple(operands.inits)
        ends = (self.lower, self.upper)
        count = AffineMap(2, 0, ((_D1 - _D0).ceil_div(size),))
        self.count = map_values(self.builder, count, ends)[0]

    def _extreme(
        self, bounds: AffineMap, operands: Sequence[SSAValue], op_type: type[Operation]
    ) -> SSAValue:
        if len(bounds.results) == 1:
            return map_values(self.builder, bounds, operands)[0]
        return self.builder.value(op_type, operands, INDEX, map=AffineMapAttr(bounds))

    def memory(self, element: Attribute) -> SSAValue:
        """An element for each part."""
        return allocate(self.builder, MemRefType(element, [DYNAMIC_INDEX]), (self.count,))

    def neutral(self, kind: str, type_: Attribute) -> SSAValue:
        bits = type_.width.data if isinstance(type_, IntegerType) else 64
        return self.builder.constant(REDUCTIONS[kind][1](bits), type_)

    def each(self) -> tuple[affine.ForOp, Builder]:
        """A loop over the parts, and where its body is written."""
        parts = make_loop(self.builder, constant_bound(0), value_bound(self.count), hint="part")
        return parts, Builder(parts.body.block, parts.body.block.last_op, self.loop.location)

    def iterations(
        self, builder: Builder, part: SSAValue, inits: Sequence[SSAValue]
    ) -> affine.ForOp:
        """A loop over those of a part, with the names of the loop's."""
        start = AffineMap(2, 0, (_D0 * self.size + _D1,))
        begin = map_values(builder, start, (part, self.lower))[0]
        end = Bound(AffineMap(2, 0, (_D0 + self.size, _D1)), (begin, self.upper))
        one = make_loop(builder, value_bound(begin), end, 1, inits)
        for old, new in zip(self.loop.body.block.args, one.body.block.args, strict=True):
            new.name_hint = old.name_hint
        return one

    def over(self, inits: Sequence[SSAValue]) -> tuple[affine.ForOp, Builder]:
        """A loop over the parts that carries values, in order, and where its body is written."""
        total = make_loop(self.builder, constant_bound(0), value_bound(self.count), 1, inits)
        return total, Builder(total.body.block, location=self.loop.location)


def split_reduction(
    loop: affine.ForOp, size: int
) -> tuple[affine.ForOp, affine.ForOp, list[SSAValue]]:
    """The loop over parts, the loop over their results, and memory that is needed until then."""
    cut = Parts(loop, size)
    steps = [step for at in range(len(loop.results)) if (step := last_step(loop, at))]
    partials = [cut.memory(result.type) for result in loop.results]
    neutral = [
        cut.neutral(kind, result.type)
        for (_, _, kind), result in zip(steps, loop.results, strict=True)
    ]
    parts, inside = cut.each()
    part = variable_of(parts)
    one = cut.iterations(inside, part, neutral)
    mapper: dict[SSAValue, SSAValue] = dict(
        zip(loop.body.block.args, one.body.block.args, strict=True)
    )
    for op in loop.body.block.ops:
        append(one.body.block, op.clone(mapper))
    for result, partial in zip(one.results, partials, strict=True):
        inside.create(affine.StoreOp, (result, partial, part), map=_SAME)

    total, body = cut.over(cut.inits)
    number, *carried = total.body.block.args
    combined: list[SSAValue] = []
    for (op, _, _), value, partial in zip(steps, carried, partials, strict=True):
        found = body.value(affine.LoadOp, (partial, number), value.type, map=_SAME)
        combined.append(body.value(type(op), (value, found), value.type, **op.properties))
    body.create(affine.YieldOp, combined)
    for old, new in zip(loop.results, total.results, strict=True):
        old.replace_all_uses_with(new)
    erase(loop)
    return parts, total, partials


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
