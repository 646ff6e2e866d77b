"""What the host does between kernels: loops that run in order, numbers, and what is put in kernels.

%s = affine.for … iter_args …  (a reduction)     |  kernel of parts;  kernel of one block:
%t = arith.addf %s, %u                           |    %s = … the parts …
affine.store %t, %out[]                          |    %t = …; store %t, %out[]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xdsl.dialects import cf, func, memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    DenseArrayBase,
    IntegerAttr,
    IntegerType,
    MemRefType,
    i32,
    i64,
)
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ...dialects import affine
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, detach, erase, insert_before, walk
from ...dialects.structure import ancestor_in
from ..affine_loops.analysis import accesses_of, is_pure, loop_bounds, loop_operands
from ..affine_loops.building import Bound, constant_bound, make_loop, value_bound
from ..affine_loops.selection import perfect_nest
from ..affine_loops.values import map_values
from ..affine_parallelize import last_step
from ..lower_affine import REDUCTIONS
from .blocks import map_blocks, shared_loops
from .nests import (
    GRID,
    holds_dynamic_memory,
    is_reduction,
    map_to,
    mapping_of,
    parallel_band,
    runs_in_any_order,
)

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
            self.flush_if_used(loop)
            self.split(loop)
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

    def flush_if_used(self, op: Operation) -> None:
        if self.uses_run(op):
            self.flush(op)

    def flush(self, before: Operation) -> None:
        """Make a kernel of what was gathered, before an op; loads alone are left to the host."""
        run, self.run, self.defined = self.run, [], set()
        freed, self.freed = self.freed, []
        assert before.parent is not None
        after = Builder(before.parent, before, before.location)
        if any(op.regions or any(a.writes for a in accesses_of(op) or ()) for op in run):
            kernel = _one_iteration(Builder(before.parent, before, run[0].location), run)
            for op in run:
                for value in op.results:
                    _pass_out(value, kernel, after)
            map_blocks([kernel])
        for value in freed:
            after.create(memref.DeallocOp, (value,))

    # --- reductions ------------------------------------------------------------------------------

    def split(self, loop: affine.ForOp) -> None:
        """A kernel that reduces parts; the loop over their results is gathered for the next one."""
        builder = Builder.in_place_of(loop)
        operands = loop_operands(loop)
        lower, upper = (
            _extreme(builder, map_, values, op_type)
            for map_, values, op_type in (
                (loop.lowerBoundMap.data, operands.lower, affine.MaxOp),
                (loop.upperBoundMap.data, operands.upper, affine.MinOp),
            )
        )
        d0, d1 = AffineDimExpr(0), AffineDimExpr(1)
        count_map = AffineMap(2, 0, ((d1 - d0).ceil_div(self.part),))
        count = map_values(builder, count_map, (lower, upper))[0]
        steps = [step for at in range(len(loop.results)) if (step := last_step(loop, at))]
        partials: list[SSAValue] = []
        neutral: list[SSAValue] = []
        for step, result in zip(steps, loop.results, strict=True):
            type_ = MemRefType(result.type, [DYNAMIC_INDEX])
            partials.append(allocate(builder, type_, (count,)))
            bits = result.type.width.data if isinstance(result.type, IntegerType) else 64
            neutral.append(builder.constant(REDUCTIONS[step[2]][1](bits), result.type))
        parts = make_loop(builder, constant_bound(0), value_bound(count), hint="part")
        inside = Builder(parts.body.block, parts.body.block.last_op, loop.location)
        part = parts.body.block.args[0]
        begin = map_values(inside, AffineMap(2, 0, (d0 * self.part + d1,)), (part, lower))[0]
        end = Bound(AffineMap(2, 0, (d0 + self.part, d1)), (begin, upper))
        one = make_loop(inside, value_bound(begin), end, 1, neutral)
        for old, new in zip(loop.body.block.args, one.body.block.args, strict=True):
            new.name_hint = old.name_hint
        mapper: dict[SSAValue, SSAValue] = dict(
            zip(loop.body.block.args, one.body.block.args, strict=True)
        )
        for op in loop.body.block.ops:
            append(one.body.block, op.clone(mapper))
        identity = AffineMapAttr(AffineMap(1, 0, (d0,)))
        for result, partial in zip(one.results, partials, strict=True):
            inside.create(affine.StoreOp, (result, partial, part), map=identity)

        total = make_loop(builder, constant_bound(0), value_bound(count), 1, operands.inits)
        body = Builder(total.body.block, location=loop.location)
        number, *carried = total.body.block.args
        combined: list[SSAValue] = []
        for step, value, partial in zip(steps, carried, partials, strict=True):
            found = body.value(affine.LoadOp, (partial, number), value.type, map=identity)
            op_type = type(step[0])
            combined.append(body.value(op_type, (value, found), value.type, **step[0].properties))
        body.create(affine.YieldOp, combined)
        for old, new in zip(loop.results, total.results, strict=True):
            old.replace_all_uses_with(new)
        erase(loop)
        make_kernel([parts])
        self.gather(total)
        self.freed += partials


def kernel_of(loop: affine.ForOp) -> list[affine.ForOp]:
    """The loops of a nest that become a kernel as they are, outermost first; maybe none.

    Parallel loops are brought outwards where dependences allow it.
    """
    band = parallel_band(loop)
    return [] if band and is_for_host(band[0]) else band


def is_for_host(op: Operation) -> bool:
    """Whether something inside cannot be done by a kernel: a call, or memory of unknown size."""
    return holds_dynamic_memory(op) or any(isinstance(one, func.CallOp) for one in walk(op))


def is_long_reduction(loop: affine.ForOp, part: int) -> bool:
    """Whether a loop reduces more than `part` iterations, or may do so."""
    if not is_reduction(loop) or is_for_host(loop):
        return False
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
    return any(accesses_of(inner) for inner in walk(op) if not inner.regions)


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


def _extreme(
    builder: Builder, bounds: AffineMap, operands: Sequence[SSAValue], op_type: type[Operation]
) -> SSAValue:
    if len(bounds.results) == 1:
        return map_values(builder, bounds, operands)[0]
    return builder.value(op_type, operands, INDEX, map=AffineMapAttr(bounds))


def allocate(builder: Builder, type_: MemRefType, sizes: Sequence[SSAValue]) -> SSAValue:
    """New memory, of a type with a gap for each size."""
    segments = DenseArrayBase.from_list(i32, [len(sizes), 0])
    return builder.value(
        memref.AllocOp,
        sizes,
        type_,
        operandSegmentSizes=segments,
        alignment=IntegerAttr(64, i64),
    )


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
