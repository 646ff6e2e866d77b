"""Writing a fusion: the slice in its place, and memory of its own for what passes through it.

After `fuseLoops` (mlir/lib/Dialect/Affine/Utils/LoopFusionUtils.cpp, LLVM 22) and
`createPrivateMemRef` (mlir/lib/Dialect/Affine/Transforms/LoopFusion.cpp).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import prod
from typing import Any

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import AffineMapAttr, DenseArrayBase, IntegerAttr, MemRefType, i32, i64
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineExpr, AffineMap, AffineSymExpr

from ...dialects import affine
from ...dialects.affine_expressions import add, negate, replace
from ...dialects.build import INDEX, Builder
from ...dialects.quick import walk
from ..affine_canonicalization.application import Application, application, composed
from ..affine_loops.analysis import Access, loop_bounds, tile_accesses_of
from ..affine_loops.building import lower_bound, set_bounds, variable_of
from ..affine_loops.regions import element_bytes
from ..affine_loops.unrolling import promote_single_iteration
from .cost import box_of
from .graph import LOADS, STORES
from .slices import Slice, subscripts_of


def put_slice(slice_: Slice) -> dict[Operation, Operation]:
    """Copy the nest of a slice, with the slice's bounds, to the beginning of the chain's body.

    Returns the copy of each op.
    """
    place = slice_.chain[-1].body.block.first_op
    assert place is not None and place.parent is not None
    copy = slice_.source.clone()
    for old, new in zip(walk(slice_.source), walk(copy), strict=True):
        new.location = old.location
        for result, copied in zip(old.results, new.results, strict=True):
            copied.name_hint = result.name_hint
    place.parent.insert_op_before(copy, place)
    copies = dict(zip(walk(slice_.source), list(walk(copy)), strict=True))
    for old, new in copies.items():
        if not isinstance(old, affine.ForOp):
            continue
        assert isinstance(new, affine.ForOp)
        variable_of(new).name_hint = variable_of(old).name_hint
        limits = slice_.limits.get(old)
        if limits is not None:
            set_bounds(new, slice_.bound(limits[0]), slice_.bound(limits[1]))
        if old in slice_.limits:
            _promote(new)
    return copies


def _promote(loop: affine.ForOp) -> None:
    """A loop of one iteration becomes its body; where a constant is its variable, it is made at
    the function's entry."""
    bound = lower_bound(loop)
    result = bound.map.results[0]
    variable = variable_of(loop)
    if (
        isinstance(result, AffineConstantExpr)
        and loop_bounds(loop).trip_count == 1
        and variable.first_use is not None
    ):
        entry = _entry_of(loop)
        constant = Builder(entry, entry.first_op, loop.location).index(result.value)
        variable.replace_all_uses_with(constant)
    promote_single_iteration(loop)


def _entry_of(op: Operation) -> Block:
    """The first block of the function that an op is in."""
    parent = op.parent_op()
    while parent is not None and not isinstance(parent, FuncOp):
        parent = parent.parent_op()
    assert parent is not None
    return parent.body.blocks[0]


# --- private buffers -----------------------------------------------------------------------------


# Of one private buffer on the stack.
STACK_BYTES = 1 << 14


class FastMemory:
    """Where small private buffers are put."""

    def __init__(self, space: int | None, threshold_bytes: int):
        self.space, self.threshold_bytes = space, threshold_bytes

    def space_of(self, type_: MemRefType, size: int):
        if self.space is not None and size <= self.threshold_bytes:
            return IntegerAttr(self.space, i64)
        return type_.memory_space


def make_private(
    buffer: SSAValue,
    nest: affine.ForOp,
    slice_: Slice,
    memory: FastMemory,
    others: Collection[Operation],
) -> str | None:
    """Let a nest into which a slice has been put use a buffer of its own instead of `buffer`, of
    the size of what one iteration of the slice's chain needs; or say why not.

    Args:
        others: accesses that stay to the old buffer.
    """
    accesses = [
        access
        for op in walk(nest)
        if isinstance(op, (*LOADS, *STORES)) and op not in others
        for access in tile_accesses_of(op) or ()
        if access.buffer is buffer
    ]
    stores = [access for access in accesses if access.writes]
    if any((s.subscripts, s.sizes) != (stores[0].subscripts, stores[0].sizes) for s in stores):
        return "it is written at several places"
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    written = slice_.relations.instances(stores[0]).elements
    assert written is not None
    elements: Any = written
    kinds = _kinds()
    depth = len(slice_.levels)
    elements = elements.project_out(kinds.in_, depth, elements.dim(kinds.in_) - depth)
    variables = slice_.variables
    box = box_of(slice_.relations, buffer, elements, variables)
    if box is None:
        return "its size is not a constant"
    if stores[0].sizes is None:
        # A single element is where the store says, in the same words: so the new subscript is 0.
        single = zip(box, slice_.over_chain(subscripts_of(stores[0])), strict=True)
        box = [one if begin is None else (1, begin) for one, begin in single]
    shape = [size for size, _ in box]
    bytes_ = prod(shape) * element_bytes(type_.element_type)
    new_type = MemRefType(type_.element_type, shape, memory_space=memory.space_of(type_, bytes_))
    # What was never freed is not freed now; nothing else may be left behind.
    heap = isinstance(buffer.owner, memref.AllocOp)
    if not heap and bytes_ > STACK_BYTES:
        return "it would be large for the stack"
    place = _heap_place(nest) if heap else _stack_place(nest)
    builder = Builder(place, place.first_op, nest.location)
    kind = memref.AllocOp if heap else memref.AllocaOp
    no_operands = DenseArrayBase.from_list(i32, [0, 0])
    new = builder.value(kind, (), new_type, operandSegmentSizes=no_operands)
    new.name_hint = buffer.name_hint
    begins = [begin for _, begin in box]
    for access in accesses:
        _redirect(access, new, begins, slice_.operands, len(slice_.chain_variables))
    return None


def _heap_place(nest: Operation) -> Block:
    region = nest.parent_region()
    assert region is not None
    return region.blocks[0]


def _stack_place(nest: Operation) -> Block:
    """The function's entry, or where a thread begins: not in a loop, the stack would grow."""
    place = _heap_place(nest)
    while (around := place.parent_op()) is not None and not isinstance(around, FuncOp):
        if isinstance(around, affine.ParallelOp | scf.ParallelOp):
            break
        place = _heap_place(around)
    return place


def _kinds() -> Any:
    import islpy

    return islpy.dim_type


def _redirect(
    access: Access,
    new: SSAValue,
    begins: Sequence[AffineExpr],
    operands: Sequence[SSAValue],
    num_dims: int,
) -> None:
    """Let an access be to `new`, whose elements are counted from `begins`, over `operands`."""
    op = access.operation
    assert isinstance(op, (*LOADS, *STORES))
    old = application(op.map.data, op.indices)
    num_symbols = len(operands) - num_dims
    new_dims = [AffineDimExpr(num_dims + at) for at in range(old.num_dims)]
    new_symbols = [AffineSymExpr(num_symbols + at) for at in range(len(old.operands))]
    if op.map.data != AffineMap.identity(old.num_dims):
        _leave_subscripts(op, old)
    results = [
        add(replace(subscript, new_dims, new_symbols), negate(begin))
        for subscript, begin in zip(old.results, begins, strict=True)
    ]
    dims = [*operands[:num_dims], *old.operands[: old.num_dims]]
    symbols = [*operands[num_dims:], *old.operands[old.num_dims :]]
    made = composed(Application(tuple(results), len(dims), (*dims, *symbols)))
    op.properties["map"] = AffineMapAttr(made.affine_map)
    value = [] if isinstance(op, LOADS) else [op.operands[0]]
    op.operands = [*value, new, *made.operands]


def _leave_subscripts(op: Operation, old: Application) -> None:
    """Upstream computes the old subscripts beside the access, whether or not the new ones are made
    of them; its tests look at that, and canonicalization removes what is not used."""
    builder = Builder.in_place_of(op)
    for result in old.results:
        single = old.with_results([result]).affine_map
        builder.value(affine.ApplyOp, old.operands, INDEX, map=AffineMapAttr(single))
