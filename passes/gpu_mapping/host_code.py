"""What the host does between kernels: loops that run in order, numbers, and what is put in kernels.

%s = affine.for … iter_args …  (a reduction)     |  kernel of parts;  kernel of one block:
%t = arith.addf %s, %u                           |    %s = … the parts …
affine.store %t, %out[]                          |    %t = …; store %t, %out[]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xdsl.dialects import cf, func, memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    MemRefType,
)
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineMap

from ...dialects import affine
from ...dialects.build import Builder
from ...dialects.quick import detach, erase, insert_before, walk
from ...dialects.structure import ancestor_in
from ..affine_loops.analysis import Access, accesses_of, is_pure, loop_bounds
from ..affine_loops.building import constant_bound, make_loop
from ..affine_loops.selection import perfect_nest
from .blocks import map_blocks, shared_loops
from .columns import has_columns
from .nests import (
    COLUMNS,
    GRID,
    KERNELS,
    holds_dynamic_memory,
    is_reduction,
    is_scan,
    map_to,
    mapping_of,
    parallel_band,
    runs_in_any_order,
)
from .parts import allocate, split_reduction, split_scan

_VIEWS_AND_MEMORY = (memref.AllocOp, memref.AllocaOp, memref.DeallocOp)
_NO_SUBSCRIPTS = AffineMapAttr(AffineMap(0, 0, ()))


class HostCode:
    """Maps what is in the blocks of a function; `part` iterations of a reduction are a block's."""

    def __init__(self, part: int):
        self.part = part
        # What is put into one kernel next, in order, and what is freed after it.
        self.run: list[Operation] = []
        self.defined: set[SSAValue] = set()
        self.freed: list[SSAValue] = []

    def block(self, block: Block) -> None:
        for op in list(block.ops):
            if isinstance(op, memref.AllocaOp):
                _allocate_on_device(op)
        *ops, end = block.ops
        for op in ops:
            self.place(op)
        self.flush(end)

    def place(self, op: Operation) -> None:
        """Put an op into the kernel that is being gathered, or make it one, or leave it."""
        if mapping_of(op) is not None:  # a kernel already
            self.flush(op)
            return
        if isinstance(op, affine.ForOp) and not self.loop(op):
            return
        if self.belongs_to_run(op):
            self.gather(op)
            return
        if is_pure(op) and not op.regions and not self.uses_run(op):
            return
        self.flush(op)
        for region in op.regions:
            for inner in region.blocks:
                self.block(inner)

    def gather(self, op: Operation) -> None:
        if op.regions and any(one.regions for one in self.run):
            self.flush(op)
        self.run.append(op)
        self.defined.update(op.results)

    def loop(self, loop: affine.ForOp) -> bool:
        """Map a loop of the host; whether there is anything left to be placed."""
        if any(mapping_of(op) is not None for op in walk(loop)):  # a schedule has chosen those
            return True
        band = kernel_of(loop)
        if band:
            self.flush(band[0])
            make_kernel(band)
            return False
        if is_long_reduction(loop, self.part):
            self.flush_if_needed(loop)
            self.split(loop)
            return False
        if len(loop.results) == 1 and is_scan(loop) and is_long(loop, self.part):
            self.flush_if_needed(loop)
            self.split_scan(loop)
            return False
        return True

    def belongs_to_run(self, op: Operation) -> bool:
        """Whether an op is done on the device, by one block, together with its neighbours."""
        if isinstance(op, memref.DeallocOp | cf.AssertOp | func.CallOp):
            return False
        if op.regions:
            return _touches_memory(op) and not _has_kernels(op)
        if accesses_of(op):
            return True
        return is_pure(op) and not isinstance(op, _VIEWS_AND_MEMORY) and self.uses_run(op)

    def uses_run(self, op: Operation) -> bool:
        return any(value in self.defined for inner in walk(op) for value in inner.operands)

    def flush_if_needed(self, op: Operation) -> None:
        """Let a kernel that is to stand here find what was gathered done, where that matters."""
        if self.uses_run(op) or self.touches_run(op):
            self.flush(op)

    def touches_run(self, op: Operation) -> bool:
        """Whether an op may touch an element that what was gathered touches, and one writes."""
        after = list(_accesses_in(op))
        return any(
            (before.writes or one.writes)
            and (before.root is one.root or before.root is None or one.root is None)
            for gathered in self.run
            for before in _accesses_in(gathered)
            for one in after
        )

    def flush(self, before: Operation) -> None:
        """Make a kernel of what was gathered, before an op; loads alone are left to the host."""
        run, self.run, self.defined = self.run, [], set()
        freed, self.freed = self.freed, []
        assert before.parent is not None
        after = Builder(before.parent, before, before.location)
        if any(op.regions or any(a.writes for a in accesses_of(op) or ()) for op in run):
            kernel = _one_iteration(Builder(before.parent, before, run[0].location), run)
            views = _views_again(run, kernel, before)
            after = Builder(before.parent, views, before.location)
            for op in run:
                for value in op.results:
                    _pass_out(value, kernel, after)
            map_blocks([kernel])
        for value in freed:
            after.create(memref.DeallocOp, (value,))

    # --- reductions ------------------------------------------------------------------------------

    def split(self, loop: affine.ForOp) -> None:
        """A kernel that reduces parts; the loop over their results is gathered for the next one."""
        parts, total, partials = split_reduction([loop], self.part)
        make_kernel([parts])
        self.gather(total)
        self.freed += partials

    def split_scan(self, loop: affine.ForOp) -> None:
        """A kernel that reduces parts, one that finds where each begins, one that scans them."""
        sums, total, scans, memory = split_scan(loop, self.part)
        make_kernel([sums])
        self.gather(total)
        self.flush(scans)
        assert scans.parent is not None
        after = Builder(scans.parent, scans.next_op, scans.location)
        for value in memory:
            after.create(memref.DeallocOp, (value,))
        make_kernel([scans])


def kernel_of(loop: affine.ForOp) -> list[affine.ForOp]:
    """The loops of a nest that become a kernel as they are, outermost first; maybe none.

    Parallel loops are brought outwards where dependences allow it.
    """
    band = parallel_band(loop)
    return [] if band and is_for_host(band[0]) else band


def is_for_host(op: Operation) -> bool:
    """Whether something inside is not for a kernel: a call, memory of unknown size, a kernel."""
    return holds_dynamic_memory(op) or any(
        isinstance(one, func.CallOp) or mapping_of(one) in KERNELS for one in walk(op)
    )


def is_long_reduction(loop: affine.ForOp, part: int) -> bool:
    """Whether a loop reduces more than `part` iterations, or may do so."""
    return is_reduction(loop) and not is_for_host(loop) and is_long(loop, part)


def is_long(loop: affine.ForOp, part: int) -> bool:
    """Whether a loop has more than `part` iterations, or may have."""
    bounds = loop_bounds(loop)
    count = bounds.greatest_trip_count
    return bounds.step == 1 and (count is None or count > part)


def kernels_in(block: Block, part: int) -> Iterator[tuple[list[affine.ForOp], list[affine.ForOp]]]:
    """The nests of loops that `HostCode` makes kernels of as they are, in its order.

    Yields:
        The perfect nest as it was, and those of its loops that the kernel has. Parallel loops are
        brought outwards in it.
    """
    for op in block.ops:
        if mapping_of(op) is not None:
            continue
        if isinstance(op, affine.ForOp):
            nest = perfect_nest(op)
            if band := kernel_of(op):
                yield nest, band
                continue
            if is_long_reduction(op, part):
                continue
        if op.regions and not (_touches_memory(op) and not _has_kernels(op)):
            for region in op.regions:
                for inner in region.blocks:
                    yield from kernels_in(inner, part)


def make_kernel(band: Sequence[affine.ForOp]) -> None:
    """Make a nest of parallel loops a kernel, of threads or of blocks."""
    if shared_loops(band):
        map_blocks(band)
    elif has_columns(band):
        map_blocks(band, mapping=COLUMNS)
    else:
        map_to(band, GRID)


def _one_iteration(builder: Builder, ops: Sequence[Operation]) -> affine.ForOp:
    """A loop that runs once around some ops, which are moved into it."""
    loop = make_loop(builder, constant_bound(0), constant_bound(1))
    end = loop.body.block.last_op
    assert end is not None
    for op in ops:
        detach(op)
        insert_before(op, end)
    return loop


def _views_again(run: Sequence[Operation], kernel: affine.ForOp, before: Operation) -> Operation:
    """Let the host make the views of a kernel that it uses, too; the first of them, or `before`."""
    body = kernel.body.block
    for op in reversed(run):
        if not any(isinstance(value.type, MemRefType) for value in op.results):
            continue
        outside = [
            (use, value)
            for value in op.results
            for use in value.uses
            if ancestor_in(body, use.operation) is None
        ]
        if outside:
            view = op.clone()
            insert_before(view, before)
            before = view
            for use, value in outside:
                use.operation.operands[use.index] = view.results[value.index]
    return before


def _pass_out(value: SSAValue, kernel: affine.ForOp, after: Builder) -> None:
    """Let what is outside of a kernel read a value of it from memory, where it is needed there."""
    body = kernel.body.block
    outside = [use for use in value.uses if ancestor_in(body, use.operation) is None]
    if not outside:
        return
    place = allocate(Builder.in_place_of(kernel), MemRefType(value.type, []), ())
    inside = Builder(body, body.last_op, kernel.location)
    inside.create(affine.StoreOp, (value, place), map=_NO_SUBSCRIPTS)
    number = after.value(affine.LoadOp, (place,), value.type, map=_NO_SUBSCRIPTS)
    after.create(memref.DeallocOp, (place,))
    for use in outside:
        use.operation.operands[use.index] = number


def _touches_memory(op: Operation) -> bool:
    return any(_accesses_in(op))


def _accesses_in(op: Operation) -> Iterator[Access]:
    for inner in walk(op):
        if not inner.regions:
            yield from accesses_of(inner) or ()


def _has_kernels(op: Operation) -> bool:
    """Whether loops inside become kernels, or have to be asked for by the host."""
    for inner in walk(op):
        if isinstance(inner, cf.AssertOp | func.CallOp | memref.DeallocOp) or mapping_of(inner):
            return True
        if inner is op or not isinstance(inner, affine.ForOp):
            continue
        if runs_in_any_order(inner) or is_reduction(inner):
            return True
    return isinstance(op, affine.ForOp) and bool(parallel_band(op))


def _allocate_on_device(op: memref.AllocaOp) -> None:
    """The stack of the host cannot be seen by kernels."""
    block = op.parent
    assert block is not None and block.last_op is not None
    builder = Builder.in_place_of(op)
    new = builder.value(memref.AllocOp, op.operands, op.memref.type, **op.properties)
    new.name_hint = op.memref.name_hint
    op.memref.replace_all_uses_with(new)
    Builder(block, block.last_op, op.location).create(memref.DeallocOp, (new,))
    erase(op)
