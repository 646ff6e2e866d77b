"""Ops that move elements: broadcast, transpose, reshape, slices, pad, concatenate."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    TensorType,
)
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.dialects.tensor import (
    CollapseShapeOp,
    ExpandShapeOp,
    ExtractOp,
    ExtractSliceOp,
    InsertSliceOp,
)
from xdsl.ir import SSAValue

from ...dialects import arith, nd
from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent, make_slice, reassociation, static_and_dynamic
from ...dialects.linalg_generic import (
    PARALLEL,
    generic_block,
    insert_generic,
    insert_index,
    insert_yield,
)
from ...dialects.linear_forms import product_form
from .body import Body
from .elementwise import broadcast_projections, copy_elements
from .state import Array, ArrayType, Extents, Lowering


def broadcast_to(lowering: Lowering, op: nd.BroadcastToOp) -> None:
    array = lowering.arrays[op.operand]
    shape = lowering.type_of(op.results[0].type).shape
    extents = tuple(map(lowering.extent, op.mixed("shape")))
    if extents == array.extents:
        lowering.arrays[op.results[0]] = array
        return
    loops, own, (projection,) = broadcast_projections(shape, (array.type.shape,))
    copy_elements(lowering, op.results[0], array, extents, projection, own, loops)


def transpose(lowering: Lowering, op: nd.TransposeOp) -> None:
    array = lowering.arrays[op.operand]
    permutation = op.permutation
    if permutation == tuple(range(len(permutation))):
        lowering.arrays[op.results[0]] = array
        return
    extents = tuple(array.extents[axis] for axis in permutation)
    loops, own, _ = broadcast_projections(lowering.type_of(op.results[0].type).shape, ())
    projection: list[int | None] = [None] * len(permutation)
    for axis, loop in zip(permutation, own, strict=True):
        projection[axis] = loop
    copy_elements(lowering, op.results[0], array, extents, tuple(projection), own, loops)


# ----------------------------------------------------------------------------------------- reshape


def reshape(lowering: Lowering, op: nd.ReshapeOp) -> None:
    """The elements in another shape.

    Where only axes of extent 1 come or go, it is a generic that copies, so that it is fused:

        %1 = linalg.generic {… (d0) -> (d0), (d0) -> (d0, 0)} ins(%x) outs(%empty : tensor<?x1xf32>)

    Otherwise the axes are collapsed and expanded group by group; a group is the least number of
    axes on both sides that is known to hold as many elements.
    """
    array = lowering.arrays[op.operand]
    type_ = lowering.type_of(op.results[0].type)
    extents = tuple(map(lowering.extent, op.mixed("shape")))
    extents = lowering.typed(extents, type_.shape)
    if extents == array.extents:
        lowering.arrays[op.results[0]] = array
        return
    if [size for size in extents if size != 1] == [size for size in array.extents if size != 1]:
        loops, own, _ = broadcast_projections(type_.shape, ())
        _, projection, _ = broadcast_projections(array.type.shape, ())
        copy_elements(lowering, op.results[0], array, extents, projection, own, loops)
        return
    if array.splat is not None:
        lowering.arrays[op.results[0]] = Array(type_, extents, None, array.splat, origin=op)
        return
    if 0 in extents:
        lowering.define(
            op.results[0], lowering.empty(lowering.builder, type_.storage, extents), extents
        )
        return
    groups = _groups(array.extents, extents)
    tensor = _collapse(lowering, lowering.tensor(array), array.extents, groups)
    lowering.define(
        op.results[0], _expand(lowering, tensor, type_.storage, extents, groups), extents
    )


Group = tuple[list[int], list[int]]


def _groups(source: Extents, target: Extents) -> list[Group]:
    """The axes of both shapes in groups of as many elements.

    Where products of extents cannot be compared, the group grows to the end.
    """
    groups: list[Group] = []
    i = j = 0
    while i < len(source) or j < len(target):
        left, right = [i] if i < len(source) else [], [j] if j < len(target) else []
        i, j = i + len(left), j + len(right)
        while _product(source, left) != _product(target, right):
            grow_left = _divides(_product(source, left), _product(target, right))
            if grow_left and i < len(source):
                left.append(i)
                i += 1
            elif j < len(target):
                right.append(j)
                j += 1
            elif i < len(source):
                left.append(i)
                i += 1
            else:
                break
        groups.append((left, right))
    # What is left over at the end are axes of extent 1.
    while len(groups) > 1 and not (groups[-1][0] and groups[-1][1]):
        left, right = groups.pop()
        groups[-1] = (groups[-1][0] + left, groups[-1][1] + right)
    return groups


Product = tuple[int, tuple[int, ...]]


def _product(extents: Extents, axes: Sequence[int]) -> Product:
    return product_form(extents[axis] for axis in axes)


def _divides(x: Product, y: Product) -> bool:
    """Whether the product x is a proper factor of y, as far as is known."""
    rest = list(y[1])
    for factor in x[1]:
        if factor not in rest:
            return False
        rest.remove(factor)
    return x[0] != 0 and y[0] % x[0] == 0 and x != y


def _collapse(
    lowering: Lowering, tensor: SSAValue, extents: Extents, groups: Sequence[Group]
) -> SSAValue:
    """The tensor with one axis for each group."""
    type_ = tensor.type
    assert isinstance(type_, TensorType)
    if groups and all(len(left) == 1 for left, _ in groups):
        return tensor
    if not groups or not any(left for left, _ in groups):  # 0-d
        return tensor
    shape = [_static_size(extents, left) for left, _ in groups]
    return lowering.builder.value(
        CollapseShapeOp,
        (tensor,),
        TensorType(type_.element_type, shape),
        reassociation=reassociation([left for left, _ in groups]),
    )


def _expand(
    lowering: Lowering,
    tensor: SSAValue,
    result: TensorType,
    extents: Extents,
    groups: Sequence[Group],
) -> SSAValue:
    """The tensor, which has one axis for each group (or none), with all axes of the result."""
    builder = lowering.builder
    if not extents:  # all of extent 1
        tensor = lowering.cast(tensor, TensorType(result.element_type, [1] * len(groups)))
        return builder.value(CollapseShapeOp, (tensor,), result, reassociation=reassociation([]))
    collapsed = [_static_size(extents, right) for _, right in groups]
    source = tensor.type
    assert isinstance(source, TensorType)
    scalar = not source.get_shape()
    if not scalar:
        tensor = lowering.cast(tensor, TensorType(result.element_type, collapsed))
        if all(len(right) == 1 for _, right in groups):
            return lowering.cast(tensor, result)
    static, dynamic = static_and_dynamic(extents)
    return builder.value(
        ExpandShapeOp,
        (tensor, *dynamic),
        result,
        reassociation=reassociation([] if scalar else [right for _, right in groups]),
        static_output_shape=static,
    )


def _static_size(extents: Extents, axes: Sequence[int]) -> int:
    """The product of the extents of some axes as a tensor type has it."""
    sizes = [extents[axis] for axis in axes]
    known = [size for size in sizes if isinstance(size, int)]
    return prod(known) if len(known) == len(sizes) else DYNAMIC_INDEX


# ------------------------------------------------------------------------------------------ slices


def extract_slice(
    builder: Builder,
    tensor: SSAValue,
    result: TensorType,
    offsets: Sequence[Extent],
    sizes: Sequence[Extent],
    strides: Sequence[int],
) -> SSAValue:
    """`tensor.extract_slice` with the shape of `result`, which may lack axes of size 1."""
    return make_slice(builder, ExtractSliceOp, (tensor,), result, offsets, sizes, strides)


def insert_slice_into(
    builder: Builder,
    source: SSAValue,
    target: SSAValue,
    offsets: Sequence[Extent],
    sizes: Sequence[Extent],
    strides: Sequence[int],
) -> SSAValue:
    """`tensor.insert_slice`; the source may lack axes of size 1."""
    operands = source, target
    return make_slice(builder, InsertSliceOp, operands, target.type, offsets, sizes, strides)


def slice_(lowering: Lowering, op: nd.SliceOp) -> None:
    array = lowering.arrays[op.operand]
    type_ = lowering.type_of(op.results[0].type)
    offsets = [lowering.extent(offset) for offset in op.mixed("offsets")]
    sizes = tuple(lowering.extent(size) for size in op.mixed("sizes"))
    strides = op.strides
    if (
        sizes == array.extents
        and all(offset == 0 for offset in offsets)
        and min(strides, default=1) == 1
    ):
        lowering.arrays[op.results[0]] = array
    elif array.splat is not None:
        lowering.arrays[op.results[0]] = Array(type_, sizes, None, array.splat, origin=op)
    elif min(strides, default=1) > 0:
        tensor = extract_slice(
            lowering.builder, lowering.tensor(array), type_.storage, offsets, sizes, strides
        )
        lowering.define(op.results[0], tensor, sizes)
    else:
        tensor = strided_copy(lowering, type_, array, offsets, sizes, strides)
        lowering.define(op.results[0], tensor, sizes)


def strided_copy(
    lowering: Lowering,
    type_: ArrayType,
    array: Array,
    offsets: Sequence[Extent],
    sizes: Extents,
    strides: Sequence[int],
) -> SSAValue:
    """Elements taken backwards: a generic that computes the subscripts it reads.

    %1 = linalg.generic {…} outs(%empty) {
      %i = linalg.index 0
      %j = arith.muli %i, -1
      %k = arith.addi %offset, %j
      %e = tensor.extract %x[%k]
      linalg.yield %e }
    """
    builder = lowering.builder
    tensor = lowering.tensor(array)
    starts = [lowering.index(offset) for offset in offsets]
    output = lowering.empty(builder, type_.storage, sizes)
    block = generic_block((), (output,))
    body = Body(block, type_.dtype, builder.location)
    loops, own, _ = broadcast_projections(type_.shape, ())
    subscripts: list[SSAValue] = []
    for start, loop, stride in zip(starts, own, strides, strict=True):
        if loop is None:
            subscripts.append(start)
            continue
        step = body.op(arith.MuliOp, insert_index(body, loop), body.const(stride, INDEX))
        subscripts.append(body.op(arith.AddiOp, start, step))
    element = body.value(ExtractOp, (tensor, *subscripts), type_.storage.element_type)
    insert_yield(body, (element,))
    op = insert_generic(builder, (), (output,), (own,), PARALLEL * loops, block)
    return op.results[0]


def insert_slice(lowering: Lowering, op: nd.InsertSliceOp) -> None:
    """Along an axis with a negative stride, the source is reversed first."""
    target, source = lowering.arrays[op.operand], lowering.arrays[op.source]
    offsets = [lowering.extent(offset) for offset in op.mixed("offsets")]
    sizes = [lowering.extent(size) for size in op.mixed("sizes")]
    strides = list(op.strides)
    tensor = lowering.tensor(source)
    if min(strides, default=1) < 0:
        tensor = reverse(lowering, source, [stride < 0 for stride in strides])
        for axis, stride in enumerate(strides):
            if stride < 0:
                steps = lowering.sub(sizes[axis], 1)
                offsets[axis] = lowering.sub(offsets[axis], lowering.mul(steps, -stride))
                strides[axis] = -stride
    result = insert_slice_into(
        lowering.builder, tensor, lowering.tensor(target), offsets, source.extents, strides
    )
    lowering.define(op.results[0], result, target.extents)


def reverse(lowering: Lowering, array: Array, axes: Sequence[bool]) -> SSAValue:
    """The array's tensor with the order of elements reversed along some axes."""
    offsets = [
        lowering.sub(extent, 1) if backwards else 0
        for extent, backwards in zip(array.extents, axes, strict=True)
    ]
    strides = [-1 if backwards else 1 for backwards in axes]
    return strided_copy(lowering, array.type, array, offsets, array.extents, strides)


# ------------------------------------------------------------------------------- pad, concatenate


def pad(lowering: Lowering, op: nd.PadOp) -> None:
    """A tensor filled with the value, into which the array is inserted."""
    array, value = lowering.arrays[op.operand], lowering.arrays[op.value]
    type_ = lowering.type_of(op.results[0].type)
    low = [lowering.extent(width) for width in op.mixed("low")]
    high = [lowering.extent(width) for width in op.mixed("high")]
    extents = lowering.typed(
        (
            lowering.add(lowering.add(before, extent), after)
            for before, extent, after in zip(low, array.extents, high, strict=True)
        ),
        type_.shape,
    )
    if extents == array.extents:
        lowering.arrays[op.results[0]] = array
        return
    builder = lowering.builder
    if value.splat is not None:
        filled = lowering.fill(builder, type_, extents, value.splat)
    else:
        filled = _filled_with(lowering, lowering.tensor(value), type_.storage, extents).results[0]
    result = insert_slice_into(
        builder, lowering.tensor(array), filled, low, array.extents, [1] * len(low)
    )
    lowering.define(op.results[0], result, extents)


def _filled_with(
    lowering: Lowering, value: SSAValue, type_: TensorType, extents: Extents
) -> GenericOp:
    """A tensor filled with the element of a 0-d one."""
    output = lowering.empty(lowering.builder, type_, extents)
    block = generic_block((value,), (output,))
    body = Builder(block, None, lowering.builder.location)
    insert_yield(body, block.args[:1])
    shape = tuple(extent if isinstance(extent, int) else None for extent in extents)
    loops, own, (projection,) = broadcast_projections(shape, ((),))
    return insert_generic(
        lowering.builder, (value,), (output,), (projection, own), PARALLEL * loops, block
    )


def concatenate(lowering: Lowering, op: nd.ConcatenateOp) -> None:
    """An empty tensor into which the parts are inserted, one after another."""
    type_ = lowering.type_of(op.results[0].type)
    axis = op.axis
    parts = [lowering.arrays[operand] for operand in op.operands]
    total: Extent = 0
    offsets: list[Extent] = []
    for part in parts:
        offsets.append(total)
        total = lowering.add(total, part.extents[axis])
    merged = list(parts[0].extents)
    merged[axis] = total
    for part in parts:
        for place, extent in enumerate(part.extents):
            if place != axis and not isinstance(extent, int):
                merged[place] = extent
    extents = lowering.typed(merged, type_.shape)
    result = lowering.empty(lowering.builder, type_.storage, extents)
    for part, offset in zip(parts, offsets, strict=True):
        starts: list[Extent] = [0] * len(extents)
        starts[axis] = offset
        result = insert_slice_into(
            lowering.builder,
            lowering.tensor(part),
            result,
            starts,
            part.extents,
            [1] * len(extents),
        )
    lowering.define(op.results[0], result, extents)
