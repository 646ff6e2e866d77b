"""Where the whole vectors of a loop end, the mask of the rest, and loops between such bounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from xdsl.dialects import memref
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
from xdsl.ir import Attribute, Block, Operation, OpResult, Region, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineExpr, AffineMap, AffineSymExpr

from ..dialects import affine, vector
from ..dialects.build import INDEX, Builder
from .affine_analysis import is_inside, loop_operands

Bound = int | SSAValue


@lru_cache(maxsize=256)
def vector_type(element_type: Attribute, lanes: int) -> VectorType:
    return VectorType(element_type, [lanes])


class Shape(NamedTuple):
    """How wide a loop becomes: lanes, vectors in one iteration, and whether the rest is masked."""

    lanes: int
    unroll: int
    masked: bool


class SplitBounds(NamedTuple):
    """`first` to `end` is done by whole vectors, `end` to `last` is the rest.

    `mask` selects the lanes of the rest, where one vector is enough for it.
    """

    first: Bound
    end: Bound
    last: Bound
    mask: SSAValue | None


class BoundCache:
    """The bounds computed so far in a function: loops over the same iterations share them."""

    def __init__(self) -> None:
        self.known: dict[tuple[Block, Bound, Bound, Shape], SplitBounds] = {}


def _outermost_place(loop: affine.ForOp) -> Operation:
    """The outermost loop around `loop`, or itself, where its bounds are already known."""
    operands = loop_operands(loop)
    place: Operation = loop
    while isinstance(parent := place.parent_op(), affine.ForOp) and not any(
        is_inside(operand, parent) for operand in (*operands.lower, *operands.upper)
    ):
        place = parent
    return place


def _bound(
    builder: Builder, affine_map: AffineMap, operands: Sequence[SSAValue], upper: bool
) -> Bound:
    """A bound as a number, or as a value that is computed by the builder where it is none yet."""
    if len(affine_map.results) == 1:
        result = affine_map.results[0]
        if isinstance(result, AffineConstantExpr):
            return result.value
        if isinstance(result, AffineDimExpr):
            return operands[result.position]
        if isinstance(result, AffineSymExpr):
            return operands[affine_map.num_dims + result.position]
        op_type = affine.ApplyOp
    else:
        op_type = affine.MinOp if upper else affine.MaxOp
    return builder.value(op_type, operands, INDEX, map=AffineMapAttr(affine_map))


def split_bounds(loop: affine.ForOp, shape: Shape, cache: BoundCache) -> SplitBounds:
    """Where whole vectors end."""
    place = _outermost_place(loop)
    assert place.parent is not None
    builder = Builder(place.parent, place, loop.location)
    operands = loop_operands(loop)
    first = _bound(builder, loop.lowerBoundMap.data, operands.lower, False)
    last = _bound(builder, loop.upperBoundMap.data, operands.upper, True)
    key = (place.parent, first, last, shape)
    bounds = cache.known.get(key)
    if bounds is None:
        end = _last_multiple(builder, first, last, shape.lanes * shape.unroll)
        mask = None
        one_is_enough = shape.unroll == 1 or (
            isinstance(end, int) and isinstance(last, int) and last - end <= shape.lanes
        )
        if one_is_enough and shape.masked and end != last:
            mask = mask_of(builder, end, last, shape.lanes)
        bounds = cache.known[key] = SplitBounds(first, end, last, mask)
    return bounds


def _last_multiple(builder: Builder, first: Bound, last: Bound, step: int) -> Bound:
    """The end of the last whole step: `first + (last - first) floordiv step * step`."""
    if isinstance(first, int) and isinstance(last, int):
        return first + max(0, last - first) // step * step
    forms, operands = dims(first, last)
    result = (forms[1] + forms[0] * -1) // step * step + forms[0]
    if first == 0 and isinstance(last, OpResult) and isinstance(last.op, memref.DimOp):
        affine_map = AffineMapAttr(AffineMap(len(operands), 0, (result,)))
        return builder.value(affine.ApplyOp, operands, INDEX, map=affine_map)
    # The last may lie before the first.
    affine_map = AffineMapAttr(AffineMap(len(operands), 0, (result, forms[0])))
    return builder.value(affine.MaxOp, operands, INDEX, map=affine_map)


def dims(*bounds: Bound) -> tuple[list[AffineExpr], list[SSAValue]]:
    """Bounds as expressions over dims, and the dims' operands."""
    operands: list[SSAValue] = []
    forms: list[AffineExpr] = []
    for bound in bounds:
        if isinstance(bound, int):
            forms.append(AffineConstantExpr(bound))
        else:
            forms.append(AffineDimExpr(len(operands)))
            operands.append(bound)
    return forms, operands


def mask_of(builder: Builder, first: Bound, last: Bound, lanes: int) -> SSAValue:
    """The lanes of the iterations from `first` to before `last`."""
    type_ = vector_type(i1, lanes)
    if isinstance(first, int) and isinstance(last, int):
        sizes = DenseArrayBase.from_list(i64, [min(lanes, last - first)])
        return builder.value(vector.ConstantMaskOp, (), type_, mask_dim_sizes=sizes)
    forms, operands = dims(first, last)
    affine_map = AffineMapAttr(AffineMap(len(operands), 0, (forms[1] + forms[0] * -1,)))
    count = builder.value(affine.ApplyOp, operands, INDEX, map=affine_map)
    return builder.value(vector.CreateMaskOp, (count,), type_)


def loop_bound(bound: Bound) -> tuple[AffineMap, tuple[SSAValue, ...]]:
    """A bound as a loop's map: a symbol where it is a value of the function's top, else a dim."""
    if isinstance(bound, int):
        return AffineMap(0, 0, (AffineConstantExpr(bound),)), ()
    if isinstance(bound.owner.parent_op(), FuncOp):
        return AffineMap(0, 1, (AffineSymExpr(0),)), (bound,)
    return AffineMap(1, 0, (AffineDimExpr(0),)), (bound,)


Body = Callable[[Builder, SSAValue, Sequence[SSAValue]], Sequence[SSAValue]]
"""Emits an iteration: builder, loop variable, carried values → the next carried values."""


def emit_loop(
    builder: Builder,
    first: Bound,
    last: tuple[AffineMap, Sequence[SSAValue]],
    step: int,
    inits: Sequence[SSAValue],
    body: Body,
    name: str | None,
) -> Sequence[SSAValue]:
    """A loop, or its body alone where it is known to have one iteration."""
    match first, last[0].results[0]:
        case int(), AffineConstantExpr(upper) if first < upper <= first + step:
            return body(builder, builder.index(first), inits)
        case _:
            pass
    types = [init.type for init in inits]
    block = Block(arg_types=[INDEX, *types])
    block.args[0].name_hint = name
    inner = Builder(block, None, builder.location)
    inner.create(affine.YieldOp, body(inner, block.args[0], block.args[1:]))
    lower, operands = loop_bound(first)
    sizes = [len(operands), len(last[1]), len(inits)]
    loop = affine.ForOp.create(
        operands=[*operands, *last[1], *inits],
        result_types=types,
        properties={
            "lowerBoundMap": AffineMapAttr(lower),
            "upperBoundMap": AffineMapAttr(last[0]),
            "step": IntegerAttr(step, INDEX),
            "operandSegmentSizes": DenseArrayBase.from_list(i32, sizes),
        },
        regions=[Region(block)],
    )
    return builder.insert(loop).results
