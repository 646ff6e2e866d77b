"""decompose-tensor-ops: pads and joins of tensors become parts written into a new tensor.

Upstream's `populateDecomposePadPatterns` and `populateDecomposeTensorConcatPatterns`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import tensor
from xdsl.dialects.arith import AddiOp
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    ArrayAttr,
    ModuleOp,
    TensorType,
)
from xdsl.dialects.linalg.attrs import IteratorTypeAttr
from xdsl.dialects.linalg.ops import GenericOp, IndexOp, YieldOp
from xdsl.ir import Operation, SSAValue
from xdsl.ir.affine import AffineMap

from ..dialects.build import INDEX, Builder
from ..dialects.extents import Extent, as_extent, make_slice, mixed_values
from ..dialects.quick import erase, walk
from .base import Pass


@dataclass(frozen=True)
class DecomposeTensorOpsPass(Pass):
    """Writes `tensor.pad` and `tensor.concat` as `tensor.insert_slice`.

    ```
    %r = tensor.pad %x low[1, 0] high[1, 3] {      %e = tensor.empty()
      tensor.yield %c }                        →   %f = linalg.generic outs(%e) { yield %c }
                                                   %r = tensor.insert_slice %x into %f[1, 0]
    ```
    """

    name = "decompose-tensor-ops"
    source = target = "linalg"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for one in list(walk(op)):
            if isinstance(one, tensor.PadOp):
                _decompose_pad(one)
            elif isinstance(one, tensor.ConcatOp):
                _decompose_concat(one)


def _decompose_pad(pad: tensor.PadOp) -> None:
    b = Builder.in_place_of(pad)
    type_ = pad.result.type
    assert isinstance(type_, TensorType)
    low = [_known(one) for one in mixed_values(pad.static_low, pad.low)]
    high = [_known(one) for one in mixed_values(pad.static_high, pad.high)]
    sizes = _extents(b, pad.source)
    extents = [
        _sum(b, _sum(b, size, before), after) if static == DYNAMIC_INDEX else static
        for static, size, before, after in zip(type_.get_shape(), sizes, low, high, strict=True)
    ]
    filled = _generated(b, _empty(b, type_, extents), pad)
    _replace(pad, _inserted(b, pad.source, filled, low, sizes))


def _generated(b: Builder, empty: SSAValue, pad: tensor.PadOp) -> SSAValue:
    """A tensor of what the region of the pad yields for each index."""
    type_ = empty.type
    assert isinstance(type_, TensorType)
    rank = type_.get_num_dims()
    region = pad.detach_region(pad.region)
    body = region.block
    for axis, argument in enumerate(list(body.args)):
        index = IndexOp(axis)
        first = body.first_op
        assert first is not None
        body.insert_op_before(index, first)
        argument.replace_all_uses_with(index.result)
        body.erase_arg(argument)
    body.insert_arg(type_.get_element_type(), 0)
    yielded = body.last_op
    assert yielded is not None
    value = yielded.operands[0]
    body.erase_op(yielded)
    body.add_op(YieldOp(value))
    parallel = IteratorTypeAttr.parallel()
    generic = GenericOp(
        [],
        [empty],
        region,
        ArrayAttr([AffineMapAttr(AffineMap.identity(rank))]),
        ArrayAttr([parallel] * rank),
        [type_],
    )
    return b.insert(generic).results[0]


def _decompose_concat(concat: tensor.ConcatOp) -> None:
    b = Builder.in_place_of(concat)
    type_ = concat.result.type
    assert isinstance(type_, TensorType)
    axis = concat.dim.value.data
    parts = [_extents(b, one) for one in concat.inputs]
    places: list[Extent] = [0]
    for part in parts:
        places.append(_sum(b, places[-1], part[axis]))
    extents: list[Extent] = [
        static if static != DYNAMIC_INDEX else places[-1] if number == axis else parts[0][number]
        for number, static in enumerate(type_.get_shape())
    ]
    result = _empty(b, type_, extents)
    for one, part, place in zip(concat.inputs, parts, places[:-1], strict=True):
        offsets: list[Extent] = [0] * len(part)
        offsets[axis] = place
        result = _inserted(b, one, result, offsets, part)
    _replace(concat, result)


def _extents(b: Builder, value: SSAValue) -> list[Extent]:
    assert isinstance(value.type, TensorType)
    return [
        extent if extent != DYNAMIC_INDEX else b.value(tensor.DimOp, (value, b.index(axis)), INDEX)
        for axis, extent in enumerate(value.type.get_shape())
    ]


def _known(extent: Extent) -> Extent:
    return extent if isinstance(extent, int) else as_extent(extent)


def _sum(b: Builder, a: Extent, c: Extent) -> Extent:
    if isinstance(a, int) and isinstance(c, int):
        return a + c
    if a == 0 or c == 0:
        return c if a == 0 else a
    first, second = (b.index(one) if isinstance(one, int) else one for one in (a, c))
    return b.insert(AddiOp(first, second)).result


def _empty(b: Builder, type_: TensorType, extents: Sequence[Extent]) -> SSAValue:
    """Where the type has an extent, the sum that was computed is the same."""
    shape = type_.get_shape()
    dynamic = [
        b.index(extent) if isinstance(extent, int) else extent
        for extent, static in zip(extents, shape, strict=True)
        if static == DYNAMIC_INDEX
    ]
    return b.value(tensor.EmptyOp, dynamic, type_)


def _inserted(
    b: Builder,
    source: SSAValue,
    into: SSAValue,
    offsets: Sequence[Extent],
    sizes: Sequence[Extent],
) -> SSAValue:
    ones = [1] * len(sizes)
    return make_slice(b, tensor.InsertSliceOp, (source, into), into.type, offsets, sizes, ones)


def _replace(op: Operation, value: SSAValue) -> None:
    op.results[0].replace_all_uses_with(value)
    erase(op)
