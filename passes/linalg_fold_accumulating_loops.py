"""linalg-fold-accumulating-loops: a loop that adds up products becomes a reduction of one product.

A convolution as one writes it in NumPy is a product for each place in the window. As one generic
with subscripts such as `d1 + d4`, it gets the schedule of a product: its results stay in registers
over the whole window, and are written once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects import scf, tensor
from xdsl.dialects.builtin import DYNAMIC_INDEX, AffineMapAttr, ArrayAttr, ModuleOp, TensorType
from xdsl.dialects.linalg.ops import GenericOp, IndexOp, YieldOp
from xdsl.dialects.utils import FastMathFlag
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineMap

from ..dialects import arith
from ..dialects.affine_expressions import add, constant, multiply, replace
from ..dialects.arith import constant_value
from ..dialects.build import INDEX, Builder
from ..dialects.extents import Extent, kept_axes, make_slice, mixed_values
from ..dialects.linalg_generic import REDUCTION, iterator_types, read_iterators, segments
from ..dialects.linear_forms import Linear, constant_form, value_form
from ..dialects.quick import erase, walk
from ..dialects.structure import is_inside
from .affine_loops.regions import place_of
from .base import Pass
from .remarks import remark
from .watching import attempt_or_refuse


@dataclass(frozen=True)
class LinalgFoldAccumulatingLoopsPass(Pass):
    """Makes one generic of a loop that adds a product to what it carries.

    ```
    %r = scf.for %k = 0 to 5 iter_args(%sum = %start) {
      %a = tensor.extract_slice %x[%k, 0] [92, 3]
      %b = tensor.extract_slice %w[%k, 0, 0] [1, 3, 8]      %r = linalg.generic {
      %p = linalg.generic {(i, j, c)}                         [(i, j, k, c) -> (i + k, c),
        ins(%a, %b) outs(%zeros) { … + %a * %b }        →      (i, j, k, c) -> (k, c, j),
      %s = linalg.generic { %sum + %p }                        (i, j, k, c) -> (i, j)]}
      scf.yield %s                                            ins(%x, %w) outs(%start)
    }                                                         { … + %a * %b }
    ```

    The loop becomes the outermost reduction of the generic: its terms are added in the order in
    which the loop takes them, but to the sum so far, and not to each other first. Slices are taken
    where the loop's variable is in an offset; whatever else they depend on is known before the
    loop. One operand must tell how many iterations there are, by an axis that the loop alone
    subscripts. Loops in loops are folded from the inside.
    """

    name = "linalg-fold-accumulating-loops"
    source = target = "linalg"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for loop in reversed([one for one in walk(op) if isinstance(one, scf.ForOp)]):
            product = _product_of(loop)
            if product is None:
                continue
            refusal = attempt_or_refuse(
                self.name, "accumulating loop", loop, partial(_fold, loop, product)
            )
            if refusal is not None:
                remark(self.name, loop, f"not made one product: {refusal}")


def _product_of(loop: scf.ForOp) -> GenericOp | None:
    """The generic with reductions whose result is all that an iteration adds; None: there is none.

    It adds to what the loop carries itself, or to zeros, and its result is then added to that.
    """
    block = loop.body.block
    if len(block.args) != 2 or constant_value(loop.step) != 1:
        return None
    carried, end = block.args[1], block.last_op
    assert end is not None
    (value,) = end.operands
    op = value.owner
    if not isinstance(op, GenericOp) or op.parent is not block or not carried.has_one_use():
        return None
    adds_later = carried not in op.outputs
    if adds_later:
        added = _added_to(op, carried)
        if added is None or not added.has_one_use():
            return None
        op = added.owner
        if not isinstance(op, GenericOp) or op.parent is not block or not _fills_zeros(op):
            return None
    reduces = REDUCTION in read_iterators(op)
    return op if reduces and len(op.outputs) == 1 and _accumulates(op, adds_later) else None


def _added_to(op: GenericOp, carried: SSAValue) -> SSAValue | None:
    """The tensor that an op adds to `carried`, element by element; None where it does else."""
    maps = op.indexing_maps.data
    if len(op.inputs) != 2 or REDUCTION in read_iterators(op) or any(m != maps[0] for m in maps):
        return None
    first, last = op.body.block.first_op, op.body.block.last_op
    if not isinstance(first, arith.AddfOp | arith.AddiOp) or first.next_op is not last:
        return None
    assert last is not None
    if set(first.operands) != set(op.body.block.args[:2]) or last.operands[0] is not first.result:
        return None
    left, right = op.inputs
    return right if left is carried else left


def _fills_zeros(op: GenericOp) -> bool:
    """Whether what a generic adds to is zeros."""
    fill = op.outputs[0].owner
    if not isinstance(fill, GenericOp) or fill.inputs:
        return False
    end = fill.body.block.last_op
    assert end is not None
    owner = end.operands[0].owner
    return isinstance(owner, arith.ConstantOp) and owner.value.value.data == 0  # pyright: ignore


def _accumulates(op: GenericOp, in_any_order: bool) -> bool:
    """Whether the body adds something to the result that was, and uses it for nothing else."""
    block = op.body.block
    end, result = block.last_op, block.args[-1]
    if not isinstance(end, YieldOp) or not result.has_one_use():
        return False
    value = end.operands[0].owner
    if not isinstance(value, arith.AddfOp | arith.AddiOp) or result not in value.operands:
        return False
    return (
        not in_any_order
        or isinstance(value, arith.AddiOp)
        or FastMathFlag.REASSOC in value.fastmath.data
    )


class _Axis(NamedTuple):
    """What the loop's slices have along an axis: `start + step * iteration` on, so many elements.

    `stride` is how far these are apart.
    """

    start: Linear
    step: int
    size: Extent
    stride: int


class _Operand(NamedTuple):
    """An operand of the new generic: a tensor, subscripts, and how the loop slices it, if so."""

    source: SSAValue
    subscripts: tuple[AffineExpr, ...]
    axes: tuple[_Axis, ...] = ()


def _fold(loop: scf.ForOp, product: GenericOp) -> str | None:
    """Put one generic in the place of a loop, or say why not."""
    block = loop.body.block
    for op in block.ops:
        if op.regions and not isinstance(op, GenericOp):
            return f"'{op.name}' is in it"
        if not op.results and op is not block.last_op:
            return f"'{op.name}' does more than compute"
    if any(isinstance(op, IndexOp) for op in product.body.block.ops):
        return "the product uses its indices"
    if any(
        is_inside(operand, loop)
        for op in product.body.block.ops
        for operand in op.operands
        if operand.owner is not product.body.block
        and not (isinstance(operand.owner, Operation) and operand.owner.parent_op() is product)
    ):
        return "the product uses a value that is computed in the loop"
    iterators = read_iterators(product)
    new = iterators.index(REDUCTION)
    shifted = [AffineDimExpr(at + (at >= new)) for at in range(len(iterators))]
    operands: list[_Operand] = []
    for value, attribute in zip(product.operands, product.indexing_maps.data, strict=True):
        subscripts = tuple(replace(s, shifted, ()) for s in attribute.data.results)
        if value is product.outputs[0]:
            operands.append(_Operand(loop.iter_args[0], subscripts))
            continue
        operand = _operand(loop, value, subscripts, AffineDimExpr(new))
        if isinstance(operand, str):
            return operand
        operands.append(operand)
    told = {s for operand in operands for s in operand.subscripts if isinstance(s, AffineDimExpr)}
    if len(told) != len(iterators) + 1:
        return "no operand tells how many iterations it has"
    builder = Builder.in_place_of(loop)
    lower, upper = value_form(loop.lb), value_form(loop.ub)
    count = _value(builder, upper.add(lower, -1))
    if isinstance(count, int):
        count = max(count, 0)
    elif not isinstance(count.owner, tensor.DimOp):
        count = builder.value(arith.MaxSIOp, (count, builder.index(0)), INDEX)
    inputs = [_input(builder, operand, count) for operand in operands[:-1]]
    builder.location = product.location
    maps = [AffineMapAttr(AffineMap(len(iterators) + 1, 0, o.subscripts)) for o in operands]
    target = operands[-1].source
    (result,) = builder.insert(
        GenericOp.create(
            operands=(*inputs, target),
            result_types=[target.type],
            properties={
                "indexing_maps": ArrayAttr(maps),
                "iterator_types": iterator_types(iterators[:new] + REDUCTION + iterators[new:]),
                "operandSegmentSizes": segments(len(inputs), 1),
            },
            regions=[product.detach_region(product.body)],
        )
    ).results
    result.name_hint = loop.results[0].name_hint
    loop.results[0].replace_all_uses_with(result)
    erase(loop)
    return None


def _operand(
    loop: scf.ForOp, value: SSAValue, subscripts: tuple[AffineExpr, ...], new: AffineDimExpr
) -> _Operand | str:
    """An operand of the product as a part of what is there before the loop; or why it is none."""
    if not is_inside(value, loop):
        return _Operand(value, subscripts)
    op = value.owner
    if not isinstance(op, tensor.ExtractSliceOp) or is_inside(op.source, loop):
        return "an operand of the product is computed in the loop"
    sizes = mixed_values(op.static_sizes, op.sizes)
    offsets = mixed_values(op.static_offsets, op.offsets)
    strides = mixed_values(op.static_strides, op.strides)
    if any(not isinstance(v, int) and is_inside(v, loop) for v in (*sizes, *strides)):
        return "the slices that it takes are not all alike"
    variable = loop.body.block.args[0]
    kept = kept_axes(sizes, value.type.get_shape())  # pyright: ignore
    found: list[AffineExpr] = []
    axes: list[_Axis] = []
    lower = value_form(loop.lb)
    for axis, (offset, size, stride) in enumerate(zip(offsets, sizes, strides, strict=True)):
        form = value_form(offset)
        step = form.coefficient(variable)
        start = form.without(variable).add(lower, step)
        if any(is_inside(atom, loop) for atom in start.atoms()):
            return "where a slice begins is computed in the loop"
        if not isinstance(stride, int) or stride < 1 or step < 0:
            return "it goes through a slice backwards"
        within = subscripts[kept.index(axis)] if axis in kept else constant(0)
        if step:
            within = add(multiply(within, constant(stride)), multiply(new, constant(step)))
        found.append(within)
        axes.append(_Axis(start, step, size, stride))
    return _Operand(op.source, tuple(found), tuple(axes))


def _input(builder: Builder, operand: _Operand, count: Extent) -> SSAValue:
    """The part of a tensor that all iterations of the loop slice: they take `count` slices."""
    source = operand.source
    if not operand.axes:
        return source
    assert isinstance(source.type, TensorType)
    offsets: list[Extent] = []
    sizes: list[Extent] = []
    for at, axis in enumerate(operand.axes):
        offsets.append(_value(builder, axis.start))
        tells = isinstance(operand.subscripts[at], AffineDimExpr)
        if axis.step and not tells and axis.start == constant_form(0):
            sizes.append(_dimension(source, at))
        elif axis.step:
            sizes.append(_span(builder, axis, count))
        else:
            sizes.append(axis.size)
    strides = [1 if axis.step else axis.stride for axis in operand.axes]
    if not any(offsets) and all(_is_extent(size, source, axis) for axis, size in enumerate(sizes)):
        return source
    result = TensorType(
        source.type.element_type,
        [size if isinstance(size, int) else DYNAMIC_INDEX for size in sizes],
    )
    return make_slice(builder, tensor.ExtractSliceOp, (source,), result, offsets, sizes, strides)


def _span(builder: Builder, axis: _Axis, count: Extent) -> Extent:
    """From the first element that `count` slices have along an axis to the last, how many."""
    if axis.size == 1 and axis.step == 1:
        return count
    last = value_form(axis.size).add(constant_form(-1))
    steps = value_form(count).add(constant_form(-1))
    span = constant_form(1).add(last, axis.stride).add(steps, axis.step)
    size = _value(builder, span)
    if isinstance(size, int):
        return max(size, 0)
    return builder.value(arith.MaxSIOp, (size, builder.index(0)), INDEX)


def _dimension(source: SSAValue, axis: int) -> Extent:
    """An extent of a tensor, where the tensor is made: it is the same in all loops inside."""
    static = source.type.get_shape()[axis]  # pyright: ignore
    if static >= 0:
        return static
    owner = source.owner
    block, before = (
        (owner, owner.first_op) if isinstance(owner, Block) else (owner.parent, owner.next_op)
    )
    assert block is not None and before is not None
    builder = Builder(block, before, before.location)
    return builder.value(tensor.DimOp, (source, builder.index(axis)), INDEX)


def _is_extent(value: Extent, source: SSAValue, axis: int) -> bool:
    """Whether a value is seen to be the extent of a tensor along an axis."""
    if isinstance(value, int):
        return value == source.type.get_shape()[axis]  # pyright: ignore
    op = value.owner
    return isinstance(op, tensor.DimOp) and op.source is source and constant_value(op.index) == axis


def _value(builder: Builder, form: Linear) -> Extent:
    """A linear form computed, as a number where it is one."""
    if form.is_constant:
        return form.constant
    total = builder.index(form.constant) if form.constant else None
    terms = [(atom, coefficient) for atom, coefficient in form.terms if isinstance(atom, SSAValue)]
    for atom, coefficient in sorted(terms, key=lambda term: place_of(term[0])):
        if coefficient != 1:
            atom = _arithmetic(builder, arith.MuliOp, atom, builder.index(coefficient))
        total = atom if total is None else _arithmetic(builder, arith.AddiOp, total, atom)
    assert total is not None
    return total


def _arithmetic(
    builder: Builder, op_type: type[Operation], left: SSAValue, right: SSAValue
) -> SSAValue:
    return builder.value(op_type, (left, right), INDEX, overflowFlags=arith.NO_OVERFLOW)
