"""What affine maps compute, as values."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import AffineMapAttr
from xdsl.ir import SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineMap

from ...dialects import affine
from ...dialects.affine_maps import simplify
from ...dialects.build import INDEX, Builder
from .analysis import compress_map


def map_values(
    builder: Builder, affine_map: AffineMap, operands: Sequence[SSAValue]
) -> list[SSAValue]:
    """The results of a map; what is neither an operand nor a number is an `affine.apply`."""
    return [_value(builder, affine_map, at, operands) for at in range(len(affine_map.results))]


def _value(
    builder: Builder, affine_map: AffineMap, at: int, operands: Sequence[SSAValue]
) -> SSAValue:
    result = affine_map.results[at]
    if isinstance(result, AffineDimExpr):
        return operands[result.position]
    if isinstance(result, AffineConstantExpr):
        return builder.index(result.value)
    one, used = compress_map(
        AffineMap(affine_map.num_dims, affine_map.num_symbols, (result,)), operands
    )
    simple = AffineMap(one.num_dims, 0, (simplify(one.results[0]),))
    if simple.results != one.results:
        return _value(builder, simple, 0, used)
    return builder.value(affine.ApplyOp, used, INDEX, map=AffineMapAttr(one))
