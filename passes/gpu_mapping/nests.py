"""Which loops of a nest can be shared among threads, and making them parallel."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import DYNAMIC_INDEX, IndexType, MemRefType, StringAttr, VectorType
from xdsl.ir import Operation

from ...dialects import affine
from ...dialects.quick import walk
from ...dialects.structure import is_inside
from ..affine_dependences.legality import is_parallel, is_parallel_in_memory
from ..affine_loop_interchange import permute_band
from ..affine_loops.analysis import ALLOCATIONS, INDEPENDENT
from ..affine_loops.building import step_of
from ..affine_loops.selection import perfect_nest
from ..affine_parallelize import last_step, parallelize, why_not_reduction
from ..affine_parallelize_outermost import make_parallel
from ..vectorization.plan import reorders

MAPPING = "mapping"
GRID, BLOCKS, WARPS, COLUMNS = "grid", "blocks", "warps", "columns"
THREADS, SCAN, ATTENTION = "threads", "scan", "attention"
KERNELS = (GRID, BLOCKS, WARPS, COLUMNS, ATTENTION)

LONGEST_ROW = "longest_row"
"""The attribute of a loop that is mapped to warps: what loops inside have at most of iterations."""

LEAST_TILE = 64
"""A contraction that is known to have fewer rows or columns is not done in tiles."""

LOOPS = (affine.ForOp, affine.ParallelOp, scf.ForOp, scf.ParallelOp, scf.WhileOp)


def runs_in_any_order(loop: affine.ForOp) -> bool:
    """Whether the iterations of a loop depend neither on memory nor on carried values of others."""
    if INDEPENDENT in loop.attributes and not loop.results:
        return True
    return is_parallel(loop, carried=False, in_memory=False) is None


def is_reduction(loop: affine.ForOp) -> bool:
    """Whether a loop only combines what it carries, and may do so in any order."""
    return bool(loop.results) and why_not_reduction(loop) is None


def is_scan(loop: affine.ForOp) -> bool:
    """Whether a loop gives running results of what it combines, which may be grouped in any way."""
    steps = [last_step(loop, at) for at in range(len(loop.results))]
    body = loop.body.block
    return (
        not all(step is None or step[0].results[0].has_one_use() for step in steps)
        and all(step is not None and reorders(step[0]) for step in steps)
        and all(carried.has_one_use() for carried in body.args[1:])
        and not any(isinstance(one.type, IndexType | VectorType) for one in loop.results)
        and step_of(loop) == 1
        and not any(op.regions or isinstance(op, ALLOCATIONS) for op in body.ops)
        and is_parallel_in_memory(loop, in_memory=False) is None
    )


def parallel_band(loop: affine.ForOp) -> list[affine.ForOp]:
    """The loops of a perfect nest that one kernel can share, outermost first; maybe none.

    Parallel loops are brought outwards where dependences allow it. Bounds are rectangular.
    """
    band = perfect_nest(loop)
    parallel = [runs_in_any_order(one) for one in band]
    if not parallel[0] and any(parallel):
        inner = [at for at, is_one in enumerate(parallel) if is_one]
        order = [*inner, *(at for at in range(len(band)) if at not in inner)]
        innermost_carries = bool(band[-1].results)
        if innermost_carries and (len(band) - 1) not in inner:
            # What carries values stays where it is: it is no part of the exchange.
            band, order = band[:-1], [at for at in order if at != len(band) - 1]
        if permute_band(band, order) is None:
            band = [band[at] for at in order]
            parallel = [runs_in_any_order(one) for one in band]
    chosen: list[affine.ForOp] = []
    for one, is_one in zip(band, parallel, strict=False):
        depends = any(is_inside(operand, band[0]) for operand in one.operands)
        if not is_one or depends:
            break
        chosen.append(one)
    return chosen


def holds_dynamic_memory(op: Operation) -> bool:
    """Whether memory is allocated inside whose size is not known when a kernel is compiled."""
    return any(
        isinstance(inner, memref.AllocOp | memref.AllocaOp)
        and isinstance(inner.memref.type, MemRefType)
        and DYNAMIC_INDEX in inner.memref.type.get_shape()
        for inner in walk(op)
    )


def map_to(loops: Sequence[affine.ForOp], mapping: str) -> list[affine.ParallelOp]:
    """Make loops of a nest parallel, with `mapping`."""
    made: list[affine.ParallelOp] = []
    for loop in loops:
        parallel = parallelize(loop) if loop.results else make_parallel(loop)
        parallel.attributes[MAPPING] = StringAttr(mapping)
        made.append(parallel)
    return made


def kernel_around(loop: affine.ParallelOp) -> affine.ParallelOp:
    """The outermost loop of a kernel, of which this one is the innermost."""
    while isinstance(around := loop.parent_op(), affine.ParallelOp):
        if mapping_of(around) != mapping_of(loop):
            break
        loop = around
    return loop


def mapping_of(op: Operation) -> str | None:
    """What `map_to` has said."""
    given = op.attributes.get(MAPPING)
    return given.data if isinstance(given, StringAttr) else None
