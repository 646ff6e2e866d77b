"""gpu-split-reductions: long reductions of few results are done in parts, by more threads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import AffineSetAttr, ModuleOp
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.ir.affine import (
    AffineConstantExpr,
    AffineConstraintExpr,
    AffineConstraintKind,
    AffineExpr,
    AffineSet,
    AffineSymExpr,
)

from ..dialects import affine, arith
from ..dialects.build import INDEX, Builder
from ..dialects.quick import append, create, detach, walk
from ..dialects.structure import is_inside
from .affine_loops.analysis import Access, accesses_of, loop_bounds, loop_operands
from .affine_loops.building import lower_bound, upper_bound
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.blocks import has_tiles, shared_loops
from .gpu_mapping.host_code import kernels_in
from .gpu_mapping.nests import is_reduction
from .gpu_mapping.parts import Parts, extent_of, split_reduction
from .gpu_mapping.places import can_be_repeated, written_in


@dataclass(frozen=True)
class GpuSplitReductionsPass(Pass):
    """Has long reductions done in parts where there are too few results to keep a GPU busy.

    ```
    affine.for %j = 0 to %m {                    affine.for %part = 0 to %n ceildiv 256 {
      %s = affine.for %i = 0 to %n                 affine.for %j = 0 to %m {
        iter_args(%a = %x) { A[%i, %j] }             %s = affine.for %i in the part …
      affine.store f(%s), %out[%j]        →          affine.store %s, %partial[%part, %j]
    }                                            } }
                                                 affine.for %j = 0 to %m {
                                                   %s = affine.for %part … iter_args(%a = %x)
                                                   affine.store f(%s), %out[%j]
                                                 }
    ```
    Where sizes are not known, the host asks whether that is so. So the order in which a result is
    added up depends on sizes alone.

    Options:
        rows: iterations of a part where each thread does a result.
        part: iterations of a part where the threads of a block share one.
        threads, blocks: so many results of either kind keep the device busy.
    """

    name = "gpu-split-reductions"
    source = target = "affine"

    rows: int = 256
    part: int = 8192
    threads: int = 1 << 16
    blocks: int = 256

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            if function.function_type.outputs.data:  # extents are for the host
                continue
            for _, band in list(kernels_in(function.body.block, self.part)):
                loop = _reduction_in(band)
                if loop is not None and not has_tiles(band):
                    self._split(band, loop)

    def _split(self, band: Sequence[affine.ForOp], loop: affine.ForOp) -> None:
        shared = shared_loops(band)
        size, enough = (self.part, self.blocks) if shared else (self.rows, self.threads)
        results, known = 1, True
        for one in band:
            count = loop_bounds(one).trip_count
            results, known = results * (count or 1), known and count is not None
        length = loop_bounds(loop).trip_count
        if results >= enough or (length is not None and length <= 2 * size):
            return
        # What is left to be asked by the host: a number that must not be negative.
        conditions: list[tuple[AffineExpr, SSAValue]] = []
        host = Builder.in_place_of(band[0])
        if length is None:
            cut = Parts(loop, size, band[0])
            count = host.value(arith.SubiOp, (cut.upper, cut.lower), INDEX)
            conditions.append((AffineSymExpr(0) - (2 * size + 1), count))
        if not known:
            count = _product(host, band)
            conditions.append((AffineSymExpr(len(conditions)) * -1 + (enough - 1), count))
        if conditions:
            then, otherwise = Block(), Block()
            append(otherwise, band[0].clone())
            host.insert(_choice(conditions, then, otherwise))
            end = then.last_op
            detach(band[0])
            assert end is not None
            Builder(then, end, loop.location).insert(band[0])
        _, _, partials = split_reduction(loop, size, band, parts_first=not shared)
        outermost = band[0]
        assert outermost.parent is not None
        after = Builder(outermost.parent, outermost.next_op, outermost.location)
        for partial in partials:
            after.create(memref.DeallocOp, (partial,))


def _reduction_in(band: Sequence[affine.ForOp]) -> affine.ForOp | None:
    """The one loop in a nest, if it reduces what does not depend on the rest of the body."""
    body = band[-1].body.block
    loops = [op for op in body.ops if op.regions]
    if len(loops) != 1 or not isinstance(loop := loops[0], affine.ForOp):
        return None
    if not is_reduction(loop) or loop_bounds(loop).step != 1:
        return None
    for one in band:
        if loop_bounds(one).step != 1 or lower_bound(one).constant != 0:
            return None
        if len(upper_bound(one).map.results) != 1:
            return None
    operands = loop_operands(loop)
    if any(is_inside(bound, band[0]) for bound in (*operands.lower, *operands.upper)):
        return None
    written = written_in(band[0])
    if any(one.root is None or one.root in written for op in walk(loop) for one in _accesses(op)):
        return None
    needed: set[SSAValue] = {value for op in walk(loop) if op is not loop for value in op.operands}
    for op in reversed(list(body.ops)):
        if op is not loop and any(result in needed for result in op.results):
            if not can_be_repeated(op, written):
                return None
            needed.update(op.operands)
    return loop


def _accesses(op: Operation) -> Sequence[Access]:
    return () if op.regions else accesses_of(op) or ()


def _product(host: Builder, band: Sequence[affine.ForOp]) -> SSAValue:
    extents = [extent_of(host, loop) for loop in band]
    first, *others = (host.index(one) if isinstance(one, int) else one for one in extents)
    for other in others:
        first = host.value(arith.MuliOp, (first, other), INDEX)
    return first


def _choice(
    conditions: Sequence[tuple[AffineExpr, SSAValue]], then: Block, otherwise: Block
) -> affine.IfOp:
    """Whether no number is negative."""
    zero = AffineConstantExpr(0)
    for block in (then, otherwise):
        append(block, create(affine.YieldOp))
    constraints = tuple(
        AffineConstraintExpr(AffineConstraintKind.ge, expression, zero)
        for expression, _ in conditions
    )
    return affine.IfOp.create(
        operands=[value for _, value in conditions],
        properties={"condition": AffineSetAttr(AffineSet(0, len(conditions), constraints))},
        regions=[Region(then), Region(otherwise)],
    )
