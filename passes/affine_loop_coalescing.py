"""affine-loop-coalescing: loops that go through contiguous memory element by element become one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import prod
from typing import NamedTuple, TypeVar

from xdsl.context import Context
from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    NoneAttr,
    StridedLayoutAttr,
    i32,
    i64,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation, OpResult, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineMap, AffineSymExpr

from ..dialects import affine, arith
from ..dialects.build import INDEX, Builder
from ..dialects.extents import Extent, make_slice, mixed_values, reassociation
from ..dialects.linear_forms import constant_form, product_form, value_form
from ..dialects.memref_types import offset_of, strides_of
from ..dialects.quick import erase, ops_of, walk
from ..dialects.structure import is_inside
from .affine_loops.analysis import (
    Access,
    accesses_of,
    compress_map,
    is_pure,
    loop_bounds,
    loop_operands,
)
from .affine_loops.linearizing import linearize
from .affine_loops.linearizing_scf import linearize_scf, perfect_nest
from .base import Pass
from .remarks import remark
from .watching import attempt_or_refuse, may_rewrite

_Loop = TypeVar("_Loop", affine.ForOp, scf.ForOp)


@dataclass(frozen=True)
class AffineLoopCoalescingPass(Pass):
    """Makes one loop of a perfect nest, of `affine.for` as `affine_loops/linearizing.py` draws it,
    of `scf.for` as `affine_loops/linearizing_scf.py` does.

    With `contiguous`, of a nest that accesses every buffer whole and in row-major order:

    ```
    affine.for %i = 0 to %n {             %x = memref.collapse_shape %X [[0, 1]]
      affine.for %j = 0 to 3 {            %y = memref.collapse_shape %Y [[0, 1]]
        %Y[%i, %j] = f(%X[%i, %j])   →    affine.for %k = 0 to %n * 3 {
      }                                     %y[%k] = f(%x[%k])
    }                                     }
    ```

    so that short rows run at full speed too. Buffers may also be accessed at one element for all
    iterations. Where outer loops do not fit, the innermost ones that do are taken.

    A column is a row: where the last dimensions of a buffer have extent 1, it is accessed by a view
    without them, so that elements of neighbouring iterations are seen to be neighbours.

    Where it is only known at run time whether a buffer's rows are as long as the loops (two extents
    of the same length that are not one value), the nest stays, and gets one iteration outside and
    all of them inside if they are:

    ```
                                          %whole = %m == (memref.dim %Y, 1)
                                          %n1 = arith.select %whole, 1, %n
    affine.for %i = 0 to %n {             %m1 = arith.select %whole, %n * %m, %m
      affine.for %j = 0 to %m {           %y = memref.reinterpret_cast %Y sizes: [%n1, %m1]
        %Y[%i, %j] = f(%X[%i, %j])   →    affine.for %i = 0 to %n1 {
      }                                     affine.for %j = 0 to %m1 {
    }                                         %y[%i, %j] = f(%x[%i, %j])
    ```

    Options:
        contiguous: the accesses become linear; otherwise they stay, and the old loop variables are
            computed by division, as upstream does.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-coalescing
    """

    name = "affine-loop-coalescing"
    source = target = "affine"

    contiguous: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, FuncOp):
                for block in function.body.blocks:
                    if self.contiguous:
                        _drop_unit_dimensions(block)
                        _coalesce_in(block)
                    else:
                        _linearize_in(block)


def _drop_unit_dimensions(block: Block) -> None:
    """Access buffers in loops by views without their last dimensions, where those have extent 1."""
    views: dict[SSAValue, SSAValue] = {}
    for top in ops_of(block):
        if not top.regions:
            continue
        for op in walk(top):
            if not isinstance(op, affine.LoadOp | affine.StoreOp):
                continue
            at = 1 if isinstance(op, affine.LoadOp) else 2
            buffer = op.operands[at - 1]
            rank = _rank_without_units(buffer)
            if rank is None or is_inside(buffer, top):
                continue
            if buffer not in views:
                if not may_rewrite("affine-loop-coalescing", "drop unit dimensions", op):
                    continue
                builder = Builder(block, top, op.location)
                views[buffer] = _without_units(builder, buffer, rank)
            affine_map = op.properties["map"]
            assert isinstance(affine_map, AffineMapAttr)
            old = affine_map.data
            kept = AffineMap(old.num_dims, old.num_symbols, old.results[:rank])
            kept, operands = compress_map(kept, op.operands[at:])
            op.properties["map"] = AffineMapAttr(kept)
            op.operands = [*op.operands[: at - 1], views[buffer], *operands]


def _rank_without_units(buffer: SSAValue) -> int | None:
    """The rank that is left of a contiguous buffer without its last dimensions of extent 1."""
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    shape = list(type_.get_shape())
    rank = len(shape)
    while rank and shape[rank - 1] == 1:
        rank -= 1
    return rank if 0 < rank < len(shape) and isinstance(type_.layout, NoneAttr) else None


def _without_units(builder: Builder, buffer: SSAValue, rank: int) -> SSAValue:
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    shape = type_.get_shape()
    flat = MemRefType(type_.element_type, shape[:rank], memory_space=type_.memory_space)
    groups = reassociation([*([at] for at in range(rank - 1)), range(rank - 1, len(shape))])
    return builder.value(memref.CollapseShapeOp, (buffer,), flat, reassociation=groups)


def _coalesce_in(block: Block) -> None:
    for op in ops_of(block):
        if isinstance(op, affine.ForOp):
            loops = _perfect_nest(op)
            if len(loops) > 1 and _coalesce_nest(loops):
                continue
        for region in op.regions:
            for nested in region.blocks:
                _coalesce_in(nested)


def _linearize_in(block: Block) -> None:
    for op in ops_of(block):
        if isinstance(op, affine.ForOp):
            _linearize_nest(_perfect_nest(op), linearize)
        elif isinstance(op, scf.ForOp):
            _linearize_nest(perfect_nest(op), linearize_scf)
        for region in op.regions:
            for nested in region.blocks:
                _linearize_in(nested)


def _linearize_nest(loops: list[_Loop], rewrite: Callable[[list[_Loop]], str | None]) -> None:
    """Linearize the outermost loops that can be."""
    refusal = None
    for count in range(len(loops), 1, -1):
        linearized = partial(rewrite, loops[:count])
        refusal = attempt_or_refuse("affine-loop-coalescing", "linearize", loops[0], linearized)
        if refusal is None:
            return
    if refusal is not None:
        remark("affine-loop-coalescing", loops[0], f"not coalesced: {refusal}")


def _perfect_nest(loop: affine.ForOp) -> list[affine.ForOp]:
    """The loop and those inside it, as long as each does nothing but the next one."""
    loops = [loop]
    while True:
        body = loops[-1].body.block
        inner, terminator = body.first_op, body.last_op
        if not isinstance(inner, affine.ForOp) or inner.next_op is not terminator:
            return loops
        assert terminator is not None
        if tuple(loop_operands(inner).inits) != tuple(body.args[1:]):
            return loops
        if tuple(terminator.operands) != tuple(inner.results):
            return loops
        loops.append(inner)


# --- what must hold ------------------------------------------------------------------------------


class Requirement(NamedTuple):
    """The extent of a buffer's dimension, or another value, must be a product of loop extents."""

    actual: Extent | tuple[SSAValue, int]
    needed: tuple[Extent, ...]


class Nest(NamedTuple):
    """Loops that can be coalesced, from the outermost on; `whole` are the accesses to flatten."""

    loops: list[affine.ForOp]
    extents: list[Extent]
    whole: list[Access]
    requirements: list[Requirement]


def _coalesce_nest(loops: list[affine.ForOp]) -> bool:
    """Coalesce as many of the innermost loops of a nest as fit; whether there were any."""
    accesses = _accesses(loops[-1])
    if isinstance(accesses, str):
        remark("affine-loop-coalescing", loops[0], f"not coalesced: {accesses}")
        return False
    refusal = ""
    for start in range(len(loops) - 1):
        nest = _nest(loops[start:], accesses)
        if isinstance(nest, str):
            refusal = nest
            continue
        place = _place(nest)
        if place is None:
            refusal = "a buffer or an extent is not known at the function's top"
            continue
        if not may_rewrite("affine-loop-coalescing", "coalesce", nest.loops[0]):
            return False
        if nest.requirements:
            if any(len(a.subscripts or ()) != len(nest.loops) for a in nest.whole):
                refusal = "it is not known whether the rows of a part of a buffer are contiguous"
                continue
            _coalesce_at_run_time(nest, place)
        else:
            _flatten(nest, place)
        return True
    remark("affine-loop-coalescing", loops[0], f"not coalesced: {refusal}")
    return False


def _accesses(loop: affine.ForOp) -> list[Access] | str:
    accesses: list[Access] = []
    for op in loop.body.block.ops:
        if op.regions:
            return f"there is a '{op.name}' inside"
        if isinstance(op, affine.LoadOp | affine.StoreOp):
            accesses += accesses_of(op) or ()
        elif not is_pure(op):
            return f"'{op.name}' cannot be moved to other iterations"
    return accesses


def _nest(loops: list[affine.ForOp], accesses: list[Access]) -> Nest | str:
    """The loops with what must hold for them to be coalesced, or why they cannot be."""
    extents: list[Extent] = []
    for loop in loops:
        bounds = loop_bounds(loop)
        operands = loop_operands(loop).upper
        if bounds.step != 1 or bounds.lower != (constant_form(0),) or len(bounds.upper) != 1:
            return "a loop does not go from 0 in steps of 1"
        upper = bounds.upper[0]
        if upper.is_constant:
            extents.append(upper.constant)
        elif len(operands) == 1 and upper == value_form(operands[0]):
            extents.append(operands[0])
        else:
            return "a loop's bound is not a value"
    variables = [loop.body.block.args[0] for loop in loops]
    uses = sum(len(list(variable.uses)) for variable in variables)
    whole: list[Access] = []
    requirements: list[Requirement] = []
    for access in accesses:
        assert access.subscripts is not None
        involved = [form for form in access.subscripts if any(map(form.involves, variables))]
        if not involved:
            continue
        if [form.offset_of(v) for form, v in zip(involved, variables, strict=False)] != [0] * len(
            variables
        ) or tuple(involved) != access.subscripts[-len(variables) :]:
            return f"%{access.buffer.name_hint or '?'} is not accessed in row-major order"
        uses -= sum(operand in variables for operand in access.operation.operands)
        whole.append(access)
        found = _requirements(access.buffer, extents, loops[0])
        if found is None:
            return f"%{access.buffer.name_hint or '?'} is not contiguous"
        requirements += (item for item in found if item not in requirements)
    if uses:
        return "a loop variable is used for more than subscripts"
    return Nest(loops, extents, whole, requirements)


def _requirements(
    buffer: SSAValue, extents: list[Extent], loop: Operation
) -> list[Requirement] | None:
    """What must hold at run time for a buffer's last dimensions to be contiguous and of `extents`.

    None if they cannot be.
    """
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    rank, count = len(type_.shape.data), len(extents)
    found: list[Requirement] = []
    for at in range(1, count):
        dimension = rank - count + at
        if not isinstance(type_.layout, StridedLayoutAttr):
            found.append(Requirement(_extent(buffer, dimension, loop), (extents[at],)))
            continue
        view = buffer.op if isinstance(buffer, OpResult) else None
        if not isinstance(view, memref.ReinterpretCastOp) or offset_of(type_) != 0:
            return None
        if count != rank or strides_of(type_)[-1] != 1:
            return None
        strides = mixed_values(view.static_strides, view.strides)
        found.append(Requirement(strides[dimension - 1], tuple(extents[at:])))
    open_: list[Requirement] = []
    for item in found:
        holds = _holds(item)
        if holds is False:
            return None
        if holds is None:
            open_.append(item)
    return open_


def _extent(buffer: SSAValue, dimension: int, place: Operation) -> Extent | tuple[SSAValue, int]:
    """A buffer's extent as a number or a value that is known at the function's top before `place`;
    otherwise what `memref.dim` is to be asked for."""
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    shape = type_.get_shape()
    if shape[dimension] >= 0:
        return shape[dimension]
    maker = buffer.op if isinstance(buffer, OpResult) else None
    if isinstance(maker, memref.AllocOp | memref.AllocaOp):
        return maker.dynamic_sizes[sum(extent < 0 for extent in shape[:dimension])]
    if isinstance(maker, memref.ReinterpretCastOp):
        return mixed_values(maker.static_sizes, maker.sizes)[dimension]
    for use in buffer.uses:
        if isinstance(use.operation, memref.DimOp):
            asked = value_form(use.operation.index)
            is_asked = asked.is_constant and asked.constant == dimension
            if is_asked and _is_known_at_top(use.operation, place):
                return use.operation.result
    return buffer, dimension


def _is_known_at_top(op: Operation, place: Operation) -> bool:
    """Whether an op stands at the function's top before what `place` is in."""
    while not isinstance(parent := place.parent_op(), FuncOp):
        if parent is None:
            return False
        place = parent
    return op.parent is place.parent and op.is_before_in_block(place)


def _holds(requirement: Requirement) -> bool | None:
    """Whether a requirement is met; None where that is seen at run time only."""
    if isinstance(requirement.actual, tuple):
        return None
    constant, factors = product_form((requirement.actual,))
    needed_constant, needed_factors = product_form(requirement.needed)
    if factors == needed_factors:
        return constant == needed_constant
    return None


def _place(nest: Nest) -> Operation | None:
    """The op at the function's top before which all buffers and extents are known."""
    place: Operation = nest.loops[0]
    values = [extent for extent in nest.extents if isinstance(extent, SSAValue)]
    values += [access.buffer for access in nest.whole]
    while not isinstance(parent := place.parent_op(), FuncOp):
        if parent is None:
            return None
        place = parent
    return None if any(is_inside(value, place) for value in values) else place


# --- doing it ------------------------------------------------------------------------------------


def _product(builder: Builder, extents: Sequence[Extent]) -> Extent:
    constant = 1
    product: SSAValue | None = None
    for extent in extents:
        if isinstance(extent, int):
            constant *= extent
        else:
            product = extent if product is None else _multiply(builder, product, extent)
    if product is None:
        return constant
    return product if constant == 1 else _multiply(builder, product, builder.index(constant))


_NO_OVERFLOW_FLAGS = arith.IntegerOverflowAttr("none")


def _multiply(builder: Builder, a: SSAValue, b: SSAValue) -> SSAValue:
    return builder.value(arith.MuliOp, (a, b), INDEX, overflowFlags=_NO_OVERFLOW_FLAGS)


def _flatten(nest: Nest, place: Operation) -> None:
    """Replace the loops by one over views of the buffers without rows."""
    assert place.parent is not None
    builder = Builder(place.parent, place, nest.loops[0].location)
    total = _product(builder, nest.extents)
    count = len(nest.loops)
    views: dict[SSAValue, SSAValue] = {}
    for access in nest.whole:
        view = views.get(access.buffer)
        if view is None:
            view = views[access.buffer] = _flat_view(builder, access.buffer, count, total)
        op = access.operation
        at = 1 if access.reads else 2
        affine_map = op.properties["map"]
        assert isinstance(affine_map, AffineMapAttr)
        old = affine_map.data
        results = (*old.results[:-count], old.results[-1])
        flat, operands = compress_map(
            AffineMap(old.num_dims, old.num_symbols, results), op.operands[at:]
        )
        op.properties["map"] = AffineMapAttr(flat)
        op.operands = [*op.operands[: at - 1], view, *operands]

    outer, inner = nest.loops[0], nest.loops[-1]
    assert outer.parent is not None
    upper, operands = _upper_bound(total)
    inits = loop_operands(outer).inits
    loop = affine.ForOp.create(
        operands=[*operands, *inits],
        result_types=outer.result_types,
        properties={
            "lowerBoundMap": inner.lowerBoundMap,
            "upperBoundMap": upper,
            "step": inner.step,
            "operandSegmentSizes": DenseArrayBase.from_list(i32, [0, len(operands), len(inits)]),
        },
        regions=[inner.detach_region(0)],
    )
    loop.location = inner.location
    outer.parent.insert_op_before(loop, outer)
    for old, new in zip(outer.results, loop.results, strict=True):
        old.replace_all_uses_with(new)
    erase(outer)


def _upper_bound(extent: Extent) -> tuple[AffineMapAttr, list[SSAValue]]:
    if isinstance(extent, int):
        return AffineMapAttr(AffineMap(0, 0, (AffineConstantExpr(extent),))), []
    return AffineMapAttr(AffineMap(0, 1, (AffineSymExpr(0),))), [extent]


def _flat_view(builder: Builder, buffer: SSAValue, count: int, total: Extent) -> SSAValue:
    """A view of a contiguous buffer in which its last `count` dimensions are one."""
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    if isinstance(type_.layout, StridedLayoutAttr):
        assert isinstance(buffer, OpResult)
        layout = StridedLayoutAttr([1], 0)
        extent = total if isinstance(total, int) else DYNAMIC_INDEX
        flat = MemRefType(type_.element_type, [extent], layout, type_.memory_space)
        return make_slice(
            builder, memref.ReinterpretCastOp, (buffer.op.operands[0],), flat, [0], [total], [1]
        )
    leading = len(type_.shape.data) - count
    # The loops may do fewer rows than the buffer has.
    last = type_.get_shape()[leading:]
    extent = DYNAMIC_INDEX if DYNAMIC_INDEX in last else prod(last)
    shape = [*type_.get_shape()[:leading], extent]
    groups = reassociation([[at] for at in range(leading)] + [range(leading, leading + count)])
    flat = MemRefType(type_.element_type, shape, memory_space=type_.memory_space)
    return builder.value(memref.CollapseShapeOp, (buffer,), flat, reassociation=groups)


def _coalesce_at_run_time(nest: Nest, place: Operation) -> None:
    """Give the innermost loop all iterations where the buffers turn out to be contiguous."""
    assert place.parent is not None
    builder = Builder(place.parent, place, nest.loops[0].location)
    whole: SSAValue | None = None
    equal = IntegerAttr(arith.CMPI_PREDICATES["eq"], i64)
    for actual, needed in nest.requirements:
        if isinstance(actual, tuple):
            buffer, dimension = actual
            actual = builder.value(memref.DimOp, (buffer, builder.index(dimension)), INDEX)
        operands = [_as_value(builder, side) for side in (actual, _product(builder, needed))]
        same = builder.value(arith.CmpiOp, operands, arith.I1, predicate=equal)
        whole = same if whole is None else builder.value(arith.AndIOp, (whole, same), arith.I1)
    assert whole is not None
    total = _product(builder, nest.extents)
    extents: list[SSAValue] = []
    for loop, extent in zip(nest.loops, nest.extents, strict=True):
        all_of_them = total if loop is nest.loops[-1] else 1
        choices = [_as_value(builder, side) for side in (all_of_them, extent)]
        extents.append(builder.value(arith.SelectOp, (whole, *choices), INDEX))
        upper, operands = _upper_bound(extents[-1])
        old = loop_operands(loop)
        sizes = [len(old.lower), len(operands), len(old.inits)]
        loop.operands = [*old.lower, *operands, *old.inits]
        loop.properties["upperBoundMap"] = upper
        loop.properties["operandSegmentSizes"] = DenseArrayBase.from_list(i32, sizes)

    views: dict[SSAValue, SSAValue] = {}
    for access in nest.whole:
        view = views.get(access.buffer)
        if view is None:
            view = views[access.buffer] = _row_view(builder, access.buffer, extents, place)
        access.operation.operands[0 if access.reads else 1] = view


def _as_value(builder: Builder, extent: Extent) -> SSAValue:
    return builder.index(extent) if isinstance(extent, int) else extent


def _row_view(
    builder: Builder, buffer: SSAValue, extents: Sequence[SSAValue], place: Operation
) -> SSAValue:
    """The buffer with other extents and its own strides."""
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    if isinstance(type_.layout, StridedLayoutAttr):
        assert isinstance(buffer, OpResult) and isinstance(buffer.op, memref.ReinterpretCastOp)
        source = buffer.op.source
        strides = list(mixed_values(buffer.op.static_strides, buffer.op.strides))
    else:
        source = buffer
        strides: list[Extent] = [1]
        for dimension in range(len(extents) - 1, 0, -1):
            extent = _extent(buffer, dimension, place)
            if isinstance(extent, tuple):
                extent = builder.value(memref.DimOp, (buffer, builder.index(dimension)), INDEX)
            strides.insert(0, _product(builder, (extent, strides[0])))
    shape = [DYNAMIC_INDEX] * len(extents)
    static = [stride if isinstance(stride, int) else None for stride in strides]
    layout = StridedLayoutAttr(static, 0)
    view = MemRefType(type_.element_type, shape, layout, type_.memory_space)
    return make_slice(builder, memref.ReinterpretCastOp, (source,), view, [0], extents, strides)
