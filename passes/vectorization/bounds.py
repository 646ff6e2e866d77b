"""Where the whole vectors of a loop end, the mask of the rest, and loops between such bounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    AffineMapAttr,
    DenseArrayBase,
    IntegerAttr,
    VectorType,
    i1,
    i32,
    i64,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Block, BlockArgument, Operation, OpResult, Region, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpKind,
    AffineDimExpr,
    AffineMap,
    AffineSymExpr,
)

from ...dialects import affine, vector
from ...dialects.build import INDEX, Builder, Constants
from ...dialects.linear_forms import Linear, Quotient, map_forms
from ...dialects.structure import is_inside
from ..affine_loops.analysis import loop_operands
from ..affine_loops.building import Bound


class Shape(NamedTuple):
    """How wide a loop becomes.

    Attributes:
        lanes: of a vector.
        unroll: vectors in one iteration.
        masked: the rest is done under a mask.
        one_copy: so is everything, by one loop.
    """

    lanes: int
    unroll: int
    masked: bool
    one_copy: bool


class SplitBounds(NamedTuple):
    """`first` to `end` is done by whole vectors, `rest` to `last` is what remains.

    `end` is None where one loop does all under masks. `mask` selects the lanes of the rest, where
    it is the same in all of its iterations.
    """

    first: Bound
    end: Bound | None
    rest: Bound
    last: Bound
    mask: SSAValue | None


class Shared:
    """What the loops of a function share: constants, and the bounds of the same iterations.

    `in_loop` says whether the function is called in a loop.
    """

    def __init__(self, entry: Block, in_loop: bool) -> None:
        self.constants = Constants(entry)
        self.in_loop = in_loop
        self.known: dict[tuple[Block, int | SSAValue, int | SSAValue, Shape], SplitBounds] = {}


def outermost_place(loop: affine.ForOp, values: Sequence[SSAValue] | None = None) -> Operation:
    """The outermost loop or branch around `loop`, or itself, before which values are already known:
    the operands of its bounds, or those given."""
    if values is None:
        operands = loop_operands(loop)
        values = (*operands.lower, *operands.upper)
    place: Operation = loop
    while isinstance(parent := place.parent_op(), affine.ForOp | scf.IfOp) and not any(
        is_inside(value, parent) for value in values
    ):
        place = parent
    return place


def has_no_end(loop: affine.ForOp) -> bool:
    """Whether the end of whole vectors cannot be said by the bounds of a loop.

    It is a value where it can be computed at the function's top; inside a loop it must be a map,
    and the least of several bounds is not one.
    """
    several = len(loop.upperBoundMap.data.results) + len(loop.lowerBoundMap.data.results) > 2
    return several and not isinstance(outermost_place(loop).parent_op(), FuncOp)


def split_bounds(loop: affine.ForOp, shape: Shape, shared: Shared) -> SplitBounds:
    """Where whole vectors end."""
    operands = loop_operands(loop)
    first = Bound(loop.lowerBoundMap.data, operands.lower)
    last = Bound(loop.upperBoundMap.data, operands.upper)
    step = shape.lanes * shape.unroll
    place = outermost_place(loop)
    assert place.parent is not None
    builder = Builder(place.parent, place, loop.location)

    if first.constant is not None and last.constant is not None:
        end = first.constant + max(0, last.constant - first.constant) // step * step
        mask = None
        if 0 < last.constant - end <= shape.lanes and shape.masked:
            sizes = DenseArrayBase.from_list(i64, [last.constant - end])
            type_ = vector_type(i1, shape.lanes)
            mask = builder.value(vector.ConstantMaskOp, (), type_, mask_dim_sizes=sizes)
        return SplitBounds(first, Bound.of(end), Bound.of(end), last, mask)

    if shape.one_copy:
        return SplitBounds(first, None, first, last, None)
    if not isinstance(place.parent_op(), FuncOp):
        end, rest = whole_steps(first, last, step)
        return SplitBounds(first, end, rest, last, None)

    first_value = _value(builder, first, affine.MaxOp)
    last_value = _value(builder, last, affine.MinOp)
    key = (place.parent, first_value, last_value, shape)
    bounds = shared.known.get(key)
    if bounds is None:
        first, last = Bound.of(first_value), Bound.of(last_value)
        end = Bound.of(last_multiple(builder, first, last, step))
        mask = None
        if shape.unroll == 1 and shape.masked:
            mask = mask_of(builder, end, last, shape.lanes)
        bounds = shared.known[key] = SplitBounds(first, end, end, last, mask)
    return bounds


def _value(
    builder: Builder, bound: Bound, several: type[affine.MaxOp] | type[affine.MinOp]
) -> int | SSAValue:
    """A bound as a number or a value, which is computed where it is none yet."""
    if bound.constant is not None:
        return bound.constant
    if len(bound.operands) == 1 and isinstance(bound.map.results[0], AffineDimExpr | AffineSymExpr):
        return bound.operands[0]
    op_type = affine.ApplyOp if len(bound.map.results) == 1 else several
    return builder.value(op_type, bound.operands, INDEX, map=AffineMapAttr(bound.map))


def whole_steps(first: Bound, last: Bound, step: int) -> tuple[Bound, Bound]:
    """Where whole steps end, and where the rest begins, inside of a loop: as maps, since no value
    that is computed there bounds a loop."""
    (begin,) = first.over_dims()
    (stop,) = last.over_dims(len(first.operands))
    values = (*first.operands, *last.operands)
    whole = (stop + begin * -1) // step * step + begin
    end = Bound(AffineMap(len(values), 0, (whole,)), values)
    count = map_forms(last.map, last.operands)[0].add(map_forms(first.map, first.operands)[0], -1)
    if is_never_negative(count):
        return end, end
    # The last may lie before the first.
    return end, Bound(AffineMap(len(values), 0, (whole, begin)), values)


def last_multiple(builder: Builder, first: Bound, last: Bound, step: int) -> SSAValue:
    """The end of the last whole step: `first + (last - first) floordiv step * step`."""
    (begin,) = first.over_dims()
    (stop,) = last.over_dims(len(first.operands))
    operands = (*first.operands, *last.operands)
    results = [(stop + begin * -1) // step * step + begin, begin]
    op_type = affine.MaxOp
    count = map_forms(last.map, last.operands)[0].add(map_forms(first.map, first.operands)[0], -1)
    if is_never_negative(count):
        op_type, results = affine.ApplyOp, results[:1]
    affine_map = AffineMapAttr(AffineMap(len(operands), 0, tuple(results)))
    return builder.value(op_type, operands, INDEX, map=affine_map)


def is_never_negative(form: Linear) -> bool:
    """Whether it is seen that a form is at least 0: a sum of extents, or what a division leaves.

    What is subtracted may be the variable of a loop that ends before that.
    """
    for atom, coefficient in form.terms:
        loop = atom.owner.parent_op() if isinstance(atom, BlockArgument) else None
        if isinstance(loop, affine.ForOp) and atom is loop.body.block.args[0] and coefficient == -1:
            upper = map_forms(loop.upperBoundMap.data, loop_operands(loop).upper)
            rest = form.add(Linear({atom: 1}))
            if any(is_never_negative(rest.add(end, -1)) for end in upper):
                return True
    for atom, coefficient in form.terms:
        if isinstance(atom, Quotient) and atom.kind is AffineBinaryOpKind.FloorDiv:
            divisor = atom.divisor.constant if atom.divisor.is_constant else 0
            whole = Linear({atom: divisor})
            if coefficient == -divisor < 0 and form.add(whole) == atom.dividend:
                return True
    return form.constant >= 0 and all(
        coefficient > 0 and isinstance(atom, OpResult) and isinstance(atom.op, memref.DimOp)
        for atom, coefficient in form.terms
    )


def mask_of(builder: Builder, first: Bound, last: Bound, lanes: int) -> SSAValue:
    """The lanes of the iterations from `first` to before `last`."""
    (begin,) = first.over_dims()
    ends = last.over_dims(len(first.operands))
    operands = (*first.operands, *last.operands)
    results = tuple(end + begin * -1 for end in ends)
    op_type = affine.ApplyOp if len(results) == 1 else affine.MinOp
    affine_map = AffineMapAttr(AffineMap(len(operands), 0, results))
    count = builder.value(op_type, operands, INDEX, map=affine_map)
    return builder.value(vector.CreateMaskOp, (count,), vector_type(i1, lanes))


@lru_cache(maxsize=256)
def vector_type(element_type: Attribute, lanes: int) -> VectorType:
    return VectorType(element_type, [lanes])


Body = Callable[[Builder, SSAValue, Sequence[SSAValue]], Sequence[SSAValue]]
"""Emits an iteration: builder, loop variable, carried values → the next carried values."""


def emit_loop(
    builder: Builder,
    first: Bound,
    last: Bound,
    step: int,
    inits: Sequence[SSAValue],
    body: Body,
    name: str | None,
) -> Sequence[SSAValue]:
    """A loop, or its body alone where it is known to have one iteration."""
    begin, end = first.constant, last.constant
    if begin is not None and end is not None and begin < end <= begin + step:
        return body(builder, builder.index(begin), inits)
    types = [init.type for init in inits]
    block = Block(arg_types=[INDEX, *types])
    block.args[0].name_hint = name
    inner = Builder(block, None, builder.location)
    inner.create(affine.YieldOp, body(inner, block.args[0], block.args[1:]))
    sizes = [len(first.operands), len(last.operands), len(inits)]
    loop = affine.ForOp.create(
        operands=[*first.operands, *last.operands, *inits],
        result_types=types,
        properties={
            "lowerBoundMap": AffineMapAttr(first.map),
            "upperBoundMap": AffineMapAttr(last.map),
            "step": IntegerAttr(step, INDEX),
            "operandSegmentSizes": DenseArrayBase.from_list(i32, sizes),
        },
        regions=[Region(block)],
    )
    return builder.insert(loop).results
