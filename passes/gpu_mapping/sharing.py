"""What the threads of a block share: loops, memory, and the results of reductions.

    scf.parallel (%j) = … reduce (addf)   |   scf.for %g = %thread to … step 256 iter_args(%a = 0)
      %v                                  |     %a + %v
    {mapping = "threads"}                 |   shuffles, then shared memory: the sum for every thread
    memref.store %s, %out[%i]             |   scf.if %thread == 0 { memref.store … }

A thread does the same iterations of all loops that have the same bounds: `gpu-map-parallel-loops`
puts no barrier where it needs only what it has done itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import IndexType, IntegerType, MemRefType, UnitAttr, i32
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue, Use

from ...dialects import arith, gpu
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, create, detach, erase, insert_before, walk
from ..errors import CompileError
from ..lower_affine import REDUCTIONS
from .columns import COLUMNS_OF_BLOCK, Column
from .counting import (
    I1,
    bind,
    ceildiv,
    check_static,
    compare,
    delinearize,
    known_trip_counts,
    move_body,
    nest_of,
    private_memory,
    product,
    trip_counts,
    value,
)
from .groups import FALSE, WARP, Group, group_size
from .nests import SCAN, THREADS, mapping_of
from .scans import Scan, known_scan_count

_NEUTRAL = dict(REDUCTIONS.values())

_EFFECTS = (memref.StoreOp, memref.CopyOp, memref.AtomicRMWOp)

Shared = Callable[[Builder, MemRefType], SSAValue]
"""Makes memory of the block."""


class SharedBlock:
    """What a block of threads does: loops inside that are mapped to threads are shared.

    Args:
        loop: the innermost one that is mapped to blocks.
        thread: the number of the thread.
        most_threads: those of a block, where there is enough to do.
        group: neighbours that a thread does at once, at most; 0: as many as 16 bytes hold.
        warp: where a warp does all this by itself, whose lane the thread is: the number of the
            warp, and how many of them a block has.
        column: where a block has several iterations, see `columns.py`: that of the thread, which is
            one of `most_threads` that share it.
    """

    def __init__(
        self,
        loop: scf.ParallelOp,
        thread: SSAValue,
        most_threads: int,
        shared: Shared,
        group: int = 0,
        warp: tuple[SSAValue, int] | None = None,
        column: Column | None = None,
    ):
        self.loop = loop
        self.warp = warp
        self.column = column
        # How many iterations of the loop a block does at a time.
        self.columns = 1 if column is None else COLUMNS_OF_BLOCK
        self.thread = thread
        self.shared = shared
        nests = [
            nest_of(op)
            for op in walk(loop)
            if isinstance(op, scf.ParallelOp) and mapping_of(op) == THREADS
        ]
        inner = {op for nest in nests for op in nest[1:]}
        nests = [nest for nest in nests if nest[0] not in inner]
        alone = [nest for nest in nests if len(nest) == 1]
        scans = [op for op in walk(loop) if isinstance(op, scf.ForOp) and mapping_of(op) == SCAN]
        # How many neighbours a thread does at once, in all loops alike.
        self.size = group_size([nest[0] for nest in alone], _most_iterations(alone), group)
        most = _most_iterations(nests)
        self.threads = most_threads if nests else 1
        if nests and most is not None:
            size = self.size if len(alone) == len(nests) else 1
            self.threads = min(most_threads, max(WARP, -(-most // (WARP * size)) * WARP))
        for scan in scans:
            count = known_scan_count(scan)
            least = most_threads if count is None else min(most_threads, -(-count // WARP) * WARP)
            self.threads = max(self.threads, least, WARP)
        if column is not None:
            self.size, self.threads = 1, most_threads

    def write(self, block: Block) -> None:
        """Write all of it at the end of a block of ops."""
        move_body(self.loop, block)
        self.phases(block, in_loop=False)

    def phases(self, block: Block, in_loop: bool) -> None:
        """Share the loops of a block among threads; leave the stores between them to the first."""
        for op in list(block.ops):
            if mapping_of(op) == THREADS:
                assert isinstance(op, scf.ParallelOp)
                self.share(op, in_loop)
            elif mapping_of(op) == SCAN:
                assert isinstance(op, scf.ForOp)
                scan = Scan(op, self.thread, self.threads, self.shared, in_loop)
                scan.write(lambda one: _NEUTRAL[type(one)](_bits(one.results[0].type)))
            elif isinstance(op, memref.AllocOp | memref.AllocaOp):
                self.shared_memory(op)
            elif isinstance(op, memref.DeallocOp):
                erase(op)
            elif op.regions:
                loops = not isinstance(op, scf.IfOp)
                for region in op.regions:
                    for inner in region.blocks:
                        self.phases(inner, in_loop or loops)
            elif isinstance(op, _EFFECTS) and self.threads > 1:
                self.by_first_thread(op)

    def by_first_thread(self, op: Operation) -> None:
        """`scf.if %thread == 0 { store }`, together with the store before."""
        before = op.prev_op
        if isinstance(before, scf.IfOp) and "first_thread" in before.attributes:
            end = before.true_region.block.last_op
            assert end is not None
            detach(op)
            insert_before(op, end)
            return
        builder = Builder.in_place_of(op)
        first = compare(builder, "eq", self.thread, builder.index(0))
        if self.column is not None:
            first = builder.value(arith.AndIOp, (first, self.column.inside), I1)
        block = Block()
        choice = scf.IfOp.create(
            operands=[first],
            regions=[Region(block), Region()],
            attributes={"first_thread": UnitAttr()},
        )
        builder.insert(choice)
        detach(op)
        append(block, op)
        append(block, create(scf.YieldOp, location=op.location))

    def share(self, loop: scf.ParallelOp, in_loop: bool) -> None:
        """A loop over what is one thread's part of a nest, and the reduction of what it carries."""
        nest = nest_of(loop)
        size = self.size if len(nest) == 1 else 1
        builder = Builder.in_place_of(loop)
        reduce = nest[-1].body.block.last_op
        assert isinstance(reduce, scf.ReduceOp)
        combiners = [_combiner(region.block, loop) for region in reduce.reductions]
        neutral = [
            builder.constant(_NEUTRAL[type(op)](_bits(result.type)), result.type)
            for op, result in zip(combiners, loop.res, strict=True)
        ]

        def combine(
            at: Builder, carried: Sequence[SSAValue], values: dict[SSAValue, SSAValue]
        ) -> list[SSAValue]:
            parts = [values.get(part, part) for part in reduce.args]
            return [
                at.value(type(op), (before, part), part.type, **op.properties)
                for op, before, part in zip(combiners, carried, parts, strict=True)
            ]

        trips = trip_counts(builder, nest)
        total = product(builder, trips)
        steps = total if size == 1 else ceildiv(builder, total, size)
        inside = Block(arg_types=[INDEX, *(one.type for one in neutral)])
        begin, end = self.thread, value(builder, steps)
        if self.column is not None:  # without a column there are no iterations
            begin = builder.value(arith.SelectOp, (self.column.inside, begin, end), INDEX)
        counted = scf.ForOp.create(
            operands=[begin, end, builder.index(self.threads), *neutral],
            result_types=[one.type for one in neutral],
            regions=[Region(inside)],
        )
        count = value(builder, total)
        body = Builder(inside, location=loop.location)
        number, *carried = inside.args
        if size == 1:
            bind(body, nest, delinearize(body, number, trips))
            move_body(nest[-1], inside)
            private_memory(inside)
            done = combine(body, carried, {})
        else:
            first = body.value(arith.MuliOp, (number, body.index(size)), INDEX)
            done = Group(loop).write(body, size, first, count, None, carried, combine)
        body.create(scf.YieldOp, done)
        builder.insert(counted)
        for op, init, result, part in zip(
            combiners, loop.initVals, loop.res, counted.results, strict=True
        ):
            combined = self.all_reduce(builder, op, part, in_loop)
            # Uniform over the block: every thread has all that there is.
            final = builder.value(type(op), (init, combined), init.type, **op.properties)
            result.replace_all_uses_with(final)
        erase(loop)

    def all_reduce(
        self, builder: Builder, op: Operation, part: SSAValue, in_loop: bool
    ) -> SSAValue:
        """What all threads of the block have, combined, for each of them."""
        type_ = part.type

        def combine(left: SSAValue, right: SSAValue) -> SSAValue:
            return builder.value(type(op), (left, right), type_, **op.properties)

        width = builder.constant(WARP, i32)
        mode = gpu.ShuffleModeAttr(gpu.ShuffleMode.XOR)
        offset = WARP // 2
        while offset >= self.columns:
            operands = (part, builder.constant(offset, i32), width)
            other = builder.create(gpu.ShuffleOp, operands, (type_, I1), mode=mode).results[0]
            part = combine(part, other)
            offset //= 2
        of_warp = WARP // self.columns
        warps = self.threads // of_warp
        if warps == 1:
            return part
        own = () if self.column is None else (self.column.number,)
        shape = [warps] if self.column is None else [warps, self.columns]
        buffer_type = MemRefType(type_, shape, memory_space=gpu.WORKGROUP)
        buffer = self.shared(builder, buffer_type)
        if in_loop:  # the reduction before may still be read
            builder.create(gpu.BarrierOp, ())
        lane = builder.value(arith.AndIOp, (self.thread, builder.index(of_warp - 1)), INDEX)
        shift = builder.index(of_warp.bit_length() - 1)
        warp = builder.value(arith.ShRUIOp, (self.thread, shift), INDEX)
        block = Block()
        inside = Builder(block, location=builder.location)
        inside.create(memref.StoreOp, (part, buffer, warp, *own), nontemporal=FALSE)
        inside.create(scf.YieldOp, ())
        first = compare(builder, "eq", lane, builder.index(0))
        builder.insert(scf.IfOp.create(operands=[first], regions=[Region(block), Region()]))
        builder.create(gpu.BarrierOp, ())
        parts = [
            builder.value(
                memref.LoadOp, (buffer, builder.index(number), *own), type_, nontemporal=FALSE
            )
            for number in range(warps)
        ]
        while len(parts) > 1:
            pairs = zip(parts[::2], parts[1::2], strict=False)
            parts = [combine(*pair) for pair in pairs] + parts[len(parts) & ~1 :]
        return parts[0]

    def shared_memory(self, op: memref.AllocOp | memref.AllocaOp) -> None:
        """What a block allocates is shared by its threads; each warp or column has its own."""
        check_static(op)
        old = op.memref.type
        assert isinstance(old, MemRefType)
        builder = Builder.in_place_of(op)
        shape, before, after = old.get_shape(), (), ()
        if self.warp is not None:
            shape, before = (self.warp[1], *shape), (self.warp[0],)
        elif self.column is not None:
            shape, after = (*shape, self.columns), (self.column.number,)
        type_ = MemRefType(old.element_type, shape, memory_space=gpu.WORKGROUP)
        buffer = self.shared(builder, type_)
        plain = MemRefType(old.element_type, shape)
        cast = builder.value(memref.MemorySpaceCastOp, (buffer,), plain)
        cast.name_hint = op.memref.name_hint
        if len(shape) == len(old.get_shape()):
            op.memref.replace_all_uses_with(cast)
        else:
            for use in list(op.memref.uses):
                _access_part(use, cast, before, after)
        erase(op)


def _access_part(
    use: Use, buffer: SSAValue, before: Sequence[SSAValue], after: Sequence[SSAValue]
) -> None:
    """Let an access have further subscripts, of a buffer for several warps or columns."""
    op = use.operation
    if isinstance(op, memref.DeallocOp):
        erase(op)
        return
    assert isinstance(op, memref.LoadOp | memref.StoreOp)
    rest = op.operands[use.index + 1 :]
    operands = [*op.operands[: use.index], buffer, *before, *rest, *after]
    types = [result.type for result in op.results]
    made = create(type(op), operands, types, op.properties, location=op.location)
    insert_before(made, op)
    for old, new in zip(op.results, made.results, strict=True):
        old.replace_all_uses_with(new)
    erase(op)


def _most_iterations(nests: Sequence[Sequence[scf.ParallelOp]]) -> int | None:
    """The most that one of some nests has; None where that is not known."""
    most = 0
    for nest in nests:
        count = 1
        for trip in known_trip_counts(nest):
            if trip is None:
                return None
            count *= trip
        most = max(most, count)
    return most


def _combiner(block: Block, loop: Operation) -> Operation:
    """The op that a reduction combines by."""
    op = block.first_op
    if op is None or type(op) not in _NEUTRAL or op.next_op is not block.last_op:
        raise CompileError("threads can only reduce by one op with a neutral element", loop)
    return op


def _bits(type_: Attribute) -> int:
    if isinstance(type_, IntegerType):
        return type_.width.data
    return 64 if isinstance(type_, IndexType) else 8 * getattr(type_, "size", 8)
