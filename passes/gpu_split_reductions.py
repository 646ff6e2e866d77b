"""gpu-split-reductions: long reductions of few results are done in parts, by more threads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref, scf
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
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.blocks import has_tiles, shared_loops
from .gpu_mapping.counting import product, value
from .gpu_mapping.host_code import is_for_host, kernels_in
from .gpu_mapping.parts import (
    Parts,
    counts_from_0,
    extent_of,
    reduction_nest,
    split_reduction,
)
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
    Of reductions in each other, as of `axis=(0, 2)`, each iteration of the outer ones has parts of
    its own, and their results are one axis, which is split once more where it is long.

    Where sizes are not known, the host asks whether that is so; but of a product in tiles, where
    rows or columns are not known, nothing is done: a second kernel of tiles takes as long to
    compile as the first. So the order in which a result is added up depends on sizes alone, and on
    which of them are known beforehand.

    Options:
        rows: iterations of a part where each thread does a result.
        part: iterations of a part where the threads of a block share one.
        depth: of a part of a product in tiles, of which the results are known to be few.
        threads, blocks: so many results of either kind keep the device busy.
        results: the same of products in tiles.
    """

    name = "gpu-split-reductions"
    source = target = "affine"

    rows: int = 256
    part: int = 8192
    depth: int = 512
    threads: int = 1 << 16
    blocks: int = 256
    results: int = 1 << 19

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            if function.function_type.outputs.data:  # extents are for the host
                continue
            for nest in list(_whole_nests(function.body.block)):
                self._split_whole(nest)
            for _, band in list(kernels_in(function.body.block, self.part)):
                nest = _reductions_in(band)
                if nest is not None:
                    self._split(band, nest)

    def _split_whole(self, nest: Sequence[affine.ForOp]) -> None:
        """Reductions to one result in each other: what is left is one over the results of parts."""
        length = _length(nest)
        if length is not None and length <= self.part:
            return
        block = nest[0].parent
        assert block is not None and block.last_op is not None
        end = Builder(block, block.last_op, nest[0].location)
        _, _, partials = split_reduction(nest, self.part, parts_first=False)
        for partial in partials:
            end.create(memref.DeallocOp, (partial,))

    def _split(
        self, band: Sequence[affine.ForOp], nest: Sequence[affine.ForOp], few: bool = False
    ) -> None:
        """Split reductions in a kernel.

        Args:
            few: the host has asked already whether there are few results.
        """
        shared = shared_loops(band)
        size, enough = (self.part, self.blocks) if shared else (self.rows, self.threads)
        if tiles := has_tiles(band):
            size, enough = self.depth, self.results
        results, known = 1, True
        for one in band:
            count = loop_bounds(one).trip_count
            results, known = results * (count or 1), known and count is not None
        length = _length(nest)
        if results >= enough or (length is not None and length <= 2 * size):
            return
        if tiles and not known:
            return
        # What is left to be asked by the host: a number that must not be negative.
        conditions: list[tuple[AffineExpr, SSAValue]] = []
        host = Builder.in_place_of(band[0])
        if length is None:
            cut = Parts(nest[-1], size, band[0])
            innermost = host.value(arith.SubiOp, (cut.upper, cut.lower), INDEX)
            extents = [*(extent_of(host, one) for one in nest[:-1]), innermost]
            count = value(host, product(host, extents))
            conditions.append((AffineSymExpr(0) - (2 * size + 1), count))
        if not (known or few):
            count = value(host, product(host, [extent_of(host, one) for one in band]))
            conditions.append((AffineSymExpr(len(conditions)) * -1 + (enough - 1), count))
        if conditions:
            then, otherwise = Block(), Block()
            append(otherwise, band[0].clone())
            host.insert(_choice(conditions, then, otherwise))
            end = then.last_op
            detach(band[0])
            assert end is not None
            Builder(then, end, band[0].location).insert(band[0])
        _, total, partials = split_reduction(nest, size, band, parts_first=not shared)
        outermost = band[0]
        assert outermost.parent is not None
        after = Builder(outermost.parent, outermost.next_op, outermost.location)
        for partial in partials:
            after.create(memref.DeallocOp, (partial,))
        if len(nest) > 1:  # there may be many iterations of the outer ones
            self._split(band, [total], few=True)


def _length(nest: Sequence[affine.ForOp]) -> int | None:
    """How many iterations loops in each other have together, where that is known."""
    length = 1
    for loop in nest:
        count = loop_bounds(loop).trip_count
        if count is None:
            return None
        length *= count
    return length


def _whole_nests(block: Block) -> Iterator[list[affine.ForOp]]:
    """Reductions in each other that are in no other loop, of which only the innermost is long."""
    for op in block.ops:
        if isinstance(op, affine.ForOp):
            nest = reduction_nest(op) if op.results else None
            if nest is not None and len(nest) > 1 and not is_for_host(op):
                yield nest
        elif isinstance(op, affine.IfOp | scf.IfOp):
            for region in op.regions:
                for inner in region.blocks:
                    yield from _whole_nests(inner)


def _reductions_in(band: Sequence[affine.ForOp]) -> list[affine.ForOp] | None:
    """The reductions in a nest, if they reduce what does not depend on the rest of the body."""
    body = band[-1].body.block
    loops = [op for op in body.ops if op.regions]
    if len(loops) != 1 or not isinstance(loop := loops[0], affine.ForOp):
        return None
    nest = reduction_nest(loop)
    if nest is None or loop_bounds(nest[-1]).step != 1:
        return None
    if not all(counts_from_0(one) for one in band):
        return None
    operands = [loop_operands(one) for one in nest]
    bounds = [bound for one in operands for bound in (*one.lower, *one.upper)]
    if any(is_inside(bound, band[0]) for bound in bounds):
        return None
    written = written_in(band[0])
    if any(one.root is None or one.root in written for op in walk(loop) for one in _accesses(op)):
        return None
    needed: set[SSAValue] = {one for op in walk(loop) if op is not loop for one in op.operands}
    for op in reversed(list(body.ops)):
        if op is not loop and any(result in needed for result in op.results):
            if not can_be_repeated(op, written):
                return None
            needed.update(op.operands)
    return nest


def _accesses(op: Operation) -> Sequence[Access]:
    return () if op.regions else accesses_of(op) or ()


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
