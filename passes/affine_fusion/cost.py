"""What a fusion costs and saves: ops done, and bytes touched. Upstream's model.

After `getFusionComputeCost` (mlir/lib/Dialect/Affine/Utils/LoopFusionUtils.cpp, LLVM 22) and
`isFusionProfitable` (mlir/lib/Dialect/Affine/Transforms/LoopFusion.cpp). Only nests with constant
trip counts have a cost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import MemRefType
from xdsl.ir import Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineSymExpr

from ...dialects import affine
from ...dialects.affine_expressions import constant
from ...dialects.quick import walk
from ..affine_loops.analysis import Access, loop_bounds, static_extent, tile_accesses_of
from ..affine_loops.regions import element_bytes
from .expressions import Variables, extent_of
from .graph import LOADS, STORES, Node
from .relations import Relations
from .slices import Slice

if TYPE_CHECKING:
    import islpy


def nest_cost(
    op: Operation,
    trip_counts: Mapping[affine.ForOp, int] | None = None,
    added: Mapping[Operation, int] | None = None,
) -> int | None:
    """How many ops a loop does in all its iterations; None where they are not counted.

    Args:
        trip_counts: instead of the loops' own.
        added: how many ops more an iteration of a loop does.
    """
    assert isinstance(op, affine.ForOp)
    count = 0 if added is None else added.get(op, 0)
    for inner in op.body.block.ops:
        if isinstance(inner, affine.ForOp):
            cost = nest_cost(inner, trip_counts, added)
            if cost is None:
                return None
            count += cost
        elif isinstance(inner, affine.IfOp):
            if any(isinstance(one, affine.ForOp) for one in walk(inner)):
                return None
        elif inner.next_op is not None:
            count += 1
    iterations = (trip_counts or {}).get(op, loop_bounds(op).trip_count)
    return None if iterations is None else iterations * count


def added_work(slice_: Slice, target: affine.ForOp) -> float | None:
    """How much more is done where a slice is done in a nest: 0.3 for 30 % more than by both."""
    alone, other = nest_cost(slice_.source), nest_cost(target)
    trip_counts = slice_.trip_counts()
    if alone is None or other is None or trip_counts is None:
        return None
    place = slice_.chain[-1]
    saved: dict[Operation, int] = {}
    if prod(trip_counts.values()) == 1:
        # Each value goes from its store to the loads behind it, which may go in inner loops.
        stores = (op for op in walk(slice_.source) if isinstance(op, STORES))
        for buffer in {store.memref for store in stores}:
            for use in buffer.uses:
                parent = use.operation.parent_op()
                forwarded = isinstance(use.operation, LOADS) and place.is_ancestor(use.operation)
                if forwarded and isinstance(parent, affine.ForOp):
                    saved[parent] = saved.get(parent, 0) - 1
    part = nest_cost(slice_.source, trip_counts)
    assert part is not None
    fused = nest_cost(target, None, {**saved, place: part})
    assert fused is not None
    return fused / (alone + other) - 1 if alone + other else 0.0


# --- bytes touched -------------------------------------------------------------------------------


def touched(relations: Relations, accesses: Sequence[Access], depth: int) -> islpy.Map | None:
    """The elements of one buffer that accesses touch, for the iterations of `depth` loops."""
    found: Any = None
    for access in accesses:
        instances = relations.instances(access)
        elements: Any = instances.elements
        if elements is None:
            return None
        elements = elements.project_out(_kinds().in_, depth, instances.depth - depth)
        found = elements if found is None else found.union(elements)
    return found


def _kinds() -> Any:
    import islpy

    return islpy.dim_type


def box_of(
    relations: Relations, buffer: SSAValue, elements: islpy.Map, variables: Variables
) -> list[tuple[int, AffineExpr]] | None:
    """A box around elements of a buffer: for each dimension its size, and where it begins.

    None where a size is no constant.
    """
    assert isinstance(buffer.type, MemRefType)
    box: list[tuple[int, AffineExpr]] = []
    for at in range(buffer.type.get_num_dims()):
        single: Any = elements
        kinds = _kinds()
        single = single.project_out(kinds.out, at + 1, single.dim(kinds.out) - at - 1)
        single = single.project_out(kinds.out, 0, at)
        extent = static_extent(buffer.type, at)
        if extent is not None:
            valid = relations.set("[e]", [f"0 <= e < {extent}"])
            single = single.intersect_range(valid)
        size = extent_of(single, variables)
        if size is None:
            if extent is None:
                return None
            size = extent, constant(0)
        box.append(size)
    return box


def _bytes(buffer: SSAValue, elements: islpy.Map | None, relations: Relations) -> int | None:
    if elements is None:
        return None
    kinds = _kinds()
    whole: Any = elements
    dims = [AffineDimExpr(at) for at in range(whole.dim(kinds.in_))]
    names = relations.names.parameters.values()
    variables = Variables(list(dims), {name: AffineSymExpr(at) for at, name in enumerate(names)})
    box = box_of(relations, buffer, elements, variables)
    assert isinstance(buffer.type, MemRefType)
    return (
        None
        if box is None
        else prod(size for size, _ in box) * element_bytes(buffer.type.element_type)
    )


def footprint(relations: Relations, node: Node, depth: int) -> int | None:
    """The bytes that a nest touches, buffer by buffer, in one iteration of the loops around it.

    Args:
        depth: how many loops are around it.
    """
    buffers: dict[SSAValue, list[Access]] = {}
    for op in walk(node.op):
        if isinstance(op, (*LOADS, *STORES)):
            for access in tile_accesses_of(op) or ():
                buffers.setdefault(access.buffer, []).append(access)
    total = 0
    for buffer, accesses in buffers.items():
        size = _bytes(buffer, touched(relations, accesses, depth), relations)
        if size is None:
            return None
        total += size
    return total


def bytes_written(relations: Relations, access: Access) -> int | None:
    """The bytes that all instances of an access touch."""
    return _bytes(access.buffer, touched(relations, [access], 0), relations)


def bytes_of_slice(slice_: Slice, access: Access) -> int | None:
    """The bytes that an access touches in all iterations of the slice's chain."""
    elements: Any = slice_.relations.instances(access).elements
    if elements is None:
        return None
    done: Any = slice_.executions(access)
    touched_ = done.apply_range(elements)
    touched_ = touched_.project_out(_kinds().in_, 0, touched_.dim(_kinds().in_))
    return _bytes(access.buffer, touched_, slice_.relations)
