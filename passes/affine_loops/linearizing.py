"""A perfect nest as one loop over all its iterations; the old variables by division.

After upstream's `coalesceLoops` (mlir/lib/Dialect/Affine/Utils/LoopUtils.cpp, LLVM 22).
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import memref
from xdsl.dialects.builtin import AffineMapAttr
from xdsl.ir import SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineMap,
    AffineSymExpr,
)

from ...dialects import affine
from ...dialects.affine_expressions import make
from ...dialects.build import INDEX, Builder
from ...dialects.quick import detach, erase, insert_before
from ...dialects.structure import is_inside
from .analysis import loop_operands
from .building import Bound, lower_bound, set_bounds, step_of, upper_bound, variable_of


def _of_pair(kind: AffineBinaryOpKind) -> AffineMapAttr:
    return AffineMapAttr(AffineMap(1, 1, (make(kind, AffineDimExpr(0), AffineSymExpr(0)),)))


_PRODUCT = _of_pair(AffineBinaryOpKind.Mul)
_QUOTIENT = _of_pair(AffineBinaryOpKind.FloorDiv)
_REMAINDER = _of_pair(AffineBinaryOpKind.Mod)


def linearize(loops: Sequence[affine.ForOp]) -> str | None:
    """Make one loop of a perfect nest, or say why not.

    ```
    affine.for %i = 0 to %n {        affine.for %k = 0 to %n * %m {
      affine.for %j = 0 to %m {        %j = %k mod %m
        f(%i, %j)               →      %i = %k floordiv %m
      }                                f(%i, %j)
    }                                }
    ```
    """
    refusal = _why_not(loops)
    if refusal is not None:
        return refusal
    outermost, second, innermost = loops[0], loops[1], loops[-1]
    builder = Builder.in_place_of(outermost)
    extents: list[SSAValue] = []
    total: SSAValue | None = None
    for loop in loops:
        bound = upper_bound(loop)
        kind = affine.ApplyOp if len(bound.map.results) == 1 else affine.MinOp
        extent = builder.value(kind, bound.operands, INDEX, map=AffineMapAttr(bound.map))
        extents.append(extent)
        if total is None:
            total = extent
        else:
            total = builder.value(affine.ApplyOp, (total, extent), INDEX, map=_PRODUCT)
    assert total is not None
    set_bounds(outermost, upper=Bound(AffineMap(0, 1, (AffineSymExpr(0),)), (total,)))

    first = outermost.body.block.first_op
    builder = Builder(outermost.body.block, first, outermost.location)
    rest = linear = variable_of(outermost)
    variables: list[SSAValue] = []
    for extent in reversed(extents[1:]):
        variables.append(builder.value(affine.ApplyOp, (rest, extent), INDEX, map=_REMAINDER))
        rest = builder.value(affine.ApplyOp, (rest, extent), INDEX, map=_QUOTIENT)
    for loop, value in zip(reversed(loops[1:]), variables, strict=True):
        variable_of(loop).replace_all_uses_with(value)
    for op in list(innermost.body.block.ops)[:-1]:
        for inner in op.walk():
            if linear in inner.operands:
                inner.operands = [rest if one is linear else one for one in inner.operands]
        detach(op)
        insert_before(op, second)
    erase(second)
    return None


def _why_not(loops: Sequence[affine.ForOp]) -> str | None:
    if any(loop.results or loop_operands(loop).inits for loop in loops):
        return "a loop carries values"
    negative = 0
    for loop in loops:
        begin = lower_bound(loop).map.results
        if step_of(loop) != 1 or begin != (AffineConstantExpr(0),):
            return "a loop does not go from 0 in steps of 1"
        if any(is_inside(value, loops[0]) for value in loop_operands(loop).upper):
            return "a bound depends on a loop outside"
        negative += not _is_never_negative(upper_bound(loop))
    if negative > 1:
        return "two bounds may be below 0: their product may not"
    return None


def _is_never_negative(bound: Bound) -> bool:
    (result, *others) = bound.map.results
    if others:
        return False
    if isinstance(result, AffineConstantExpr):
        return result.value >= 0
    extent = isinstance(result, AffineDimExpr | AffineSymExpr) and len(bound.operands) == 1
    return extent and isinstance(bound.operands[0].owner, memref.DimOp)
