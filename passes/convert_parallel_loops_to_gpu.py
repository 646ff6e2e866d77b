"""convert-parallel-loops-to-gpu: mapped loops become launches of kernels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from xdsl.context import Context
from xdsl.dialects import func, memref, scf
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    DenseArrayBase,
    IndexType,
    IntegerAttr,
    IntegerType,
    MemRefType,
    ModuleOp,
    NoneAttr,
    StringAttr,
    SymbolRefAttr,
    UnitAttr,
    f32,
    i32,
)
from xdsl.dialects.gpu import LaunchOp, TerminatorOp
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ..dialects import arith, gpu
from ..dialects.build import INDEX, Builder
from ..dialects.extents import Extent
from ..dialects.precision import ATTRIBUTE as PRECISION
from ..dialects.precision import TF32
from ..dialects.quick import append, create, detach, erase, insert_before, walk
from .base import Pass
from .errors import CompileError
from .gpu_mapping.contraction import Contraction, Tile, TileWriter, Writer, find_contraction
from .gpu_mapping.nests import BLOCKS, GRID, LEAST_TILE, THREADS, mapping_of
from .gpu_mapping.tensor_cores import TensorCoreWriter, TensorTile
from .lower_affine import REDUCTIONS

WARP = 32
SHARED_BYTES = 48 << 10
"""What a block may have of shared memory without asking for more."""

I1 = IntegerType(1)
_NEUTRAL = dict(REDUCTIONS.values())
_NSW = arith.IntegerOverflowAttr("none")


@dataclass(frozen=True)
class ConvertParallelLoopsToGpuPass(Pass):
    """Turns `scf.parallel` loops, mapped by `gpu-map-parallel-loops`, into `gpu.launch`.

    The iterations of a nest mapped to the grid are counted as one; each thread does one of them:
    ```
    scf.parallel (%i) = (0) to (%n)          gpu.launch blocks(%n ceildiv 256) threads(256) {
        step (1) {                             %g = %block * 256 + %thread
      A[%i]                             →      scf.if %g < %n {
    } {mapping = "grid"}                         A[%g]
                                               }
                                             }
    ```
    Where the innermost loop is long, or it is not known how long, blocks do not reach beyond a row
    of it, so that the other subscripts are computed once a block.

    A nest that is a contraction is done in tiles, see `gpu_mapping/contraction.py`; one of f16 or
    bf16 that is added up in f32, and one of f64, by tensor cores, see
    `gpu_mapping/tensor_cores.py`. Of f32 too where the module says that tf32 is precise enough, by
    `stepwell.precision = "tf32"`.

    Of a nest mapped to blocks each block does one iteration, and its threads share the loops inside
    that are mapped to them, in steps of the block. What stands outside of those is done by all
    threads, but for stores, which are the first one's. Reductions go by shuffles within a warp,
    then through shared memory; their order does not depend on anything.

    Options:
        block_size: threads of a block; a multiple of 32.
        long_row: an innermost loop of fewer iterations is counted as one with the loops around it.
        least_tile: a contraction that is known to have fewer rows or columns has no tiles.
        tensor_tile: what a block does by tensor cores: results and depth of a slice, warps, slices
            in shared memory; "" where there are no tensor cores.
        shared_bytes: the shared memory that a block can have where it asks for it.

    Upstream: https://mlir.llvm.org/docs/Passes/#-convert-parallel-loops-to-gpu, which maps each
    loop to one dimension, and neither reduces nor shares memory.
    """

    name = "convert-parallel-loops-to-gpu"
    source = target = "loop"

    block_size: int = 256
    long_row: int = 128
    least_tile: int = LEAST_TILE
    tensor_tile: str = ""
    shared_bytes: int = SHARED_BYTES

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.block_size % WARP or not 0 < self.block_size <= 1024:
            raise CompileError(f"a block cannot have {self.block_size} threads", op)
        for function in list(op.body.block.ops):
            if isinstance(function, func.FuncOp):
                for loop in [one for one in walk(function) if mapping_of(one) in (GRID, BLOCKS)]:
                    if loop.parent is not None:  # not converted yet, with the one around it
                        assert isinstance(loop, scf.ParallelOp)
                        _Kernel(self, op, loop).convert()


class _Kernel:
    """One nest of loops on its way to become a launch."""

    def __init__(self, options: ConvertParallelLoopsToGpuPass, module: ModuleOp, loop: Operation):
        assert isinstance(loop, scf.ParallelOp)
        self.options = options
        self.module = module
        self.outermost = loop
        self.mapping = mapping_of(loop)
        self.nest = [loop]
        while isinstance(inner := self.nest[-1].body.block.first_op, scf.ParallelOp):
            if mapping_of(inner) != self.mapping:
                break
            self.nest.append(inner)
        self.host = Builder.in_place_of(loop)
        self.threads = options.block_size
        self.shared_bytes = 0
        self.tf32 = module.attributes.get(PRECISION) == StringAttr(TF32)

    def convert(self) -> None:
        entry = Block(arg_types=[INDEX] * 12)
        self.block_id, self.thread_id = entry.args[0], entry.args[3]
        self.block_id.name_hint, self.thread_id.name_hint = "block", "thread"
        self.body = Builder(entry, location=self.outermost.location)
        trips = _trip_counts(self.host, self.nest)
        contraction = find_contraction(self.nest) if self.mapping == GRID else None
        writer = self.writer(contraction) if contraction is not None else None
        if contraction is not None and writer is not None and self.is_large(trips):
            blocks = self.contraction(contraction, writer, trips)
        elif self.mapping == GRID:
            blocks = self.grid(trips)
        else:
            blocks = self.blocks(trips)
        append(entry, create(TerminatorOp, location=self.outermost.location))
        one = self.host.index(1)
        sizes = (_value(self.host, blocks), one, one, self.host.index(self.threads), one, one)
        launch = LaunchOp.create(
            operands=sizes,
            properties={
                "operandSegmentSizes": DenseArrayBase.from_list(
                    i32, [0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]
                )
            },
            regions=[Region(entry)],
        )
        self.host.insert(launch)
        erase(self.outermost)

    # --- a tile of results for each block --------------------------------------------------------

    def is_large(self, trips: Sequence[Extent]) -> bool:
        """Whether there may be enough rows and columns for tiles, and they are counted from 0."""
        plain = all(
            _constant(loop.lowerBound[0]) == 0 and _constant(loop.step[0]) == 1
            for loop in self.nest
        )
        known = [trip for trip in trips[-2:] if isinstance(trip, int)]
        return plain and all(trip >= self.options.least_tile for trip in known)

    def writer(self, found: Contraction) -> tuple[Tile, Callable[..., TileWriter]] | None:
        """What a block does of a contraction, and what writes it; None where there are no tiles."""
        if not self.options.tensor_tile or (found.element == f32 and not self.tf32):
            return (found.tile, Writer) if found.element == found.type else None
        schedule = TensorTile.parse(self.options.tensor_tile)
        return schedule.of(found.element).tile, partial(TensorCoreWriter, schedule)

    def contraction(
        self, found: Contraction, how: tuple[Tile, Callable[..., TileWriter]], trips: list[Extent]
    ) -> Extent:
        """Fill the kernel; how many blocks there are."""
        tile, make_writer = how
        self.threads = tile.threads
        sides = (tile.rows, tile.columns)
        counts = [
            *trips[:-2],
            *(_ceildiv(self.host, *pair) for pair in zip(trips[-2:], sides, strict=True)),
        ]
        body = self.body
        *outer, row, column = _delinearize(body, self.block_id, counts)
        around: dict[SSAValue, SSAValue] = {
            loop.body.block.args[0]: number
            for loop, number in zip(self.nest[:-2], outer, strict=True)
        }
        corner = [
            body.value(arith.MuliOp, (number, body.index(side)), INDEX)
            for number, side in zip((row, column), sides, strict=True)
        ]
        extents = [_value(self.host, trip) for trip in trips[-2:]]
        writer = make_writer(
            found,
            body,
            self.thread_id,
            (corner[0], corner[1]),
            (extents[0], extents[1]),
            around,
            lambda type_: self.global_buffer(body, type_),
        )
        *ops, _ = self.nest[-1].body.block.ops
        writer.write(ops[1:])
        return _product(self.host, counts)

    # --- a thread for each iteration -------------------------------------------------------------

    def grid(self, trips: list[Extent]) -> Extent:
        """Fill the kernel; how many blocks there are."""
        total = _product(self.host, trips)
        if isinstance(total, int) and total < self.threads:
            self.threads = max(WARP, -(-total // WARP) * WARP)
        inner = trips[-1]
        # Threads count from the first one of the block's row on.
        by_rows = len(trips) > 1 and not (isinstance(inner, int) and inner < self.options.long_row)
        counted = inner if by_rows else total
        rows = _product(self.host, trips[:-1]) if by_rows else 1
        blocks_of_row = _ceildiv(self.host, counted, self.threads)
        body = self.body
        block: SSAValue = self.block_id
        row: SSAValue | None = None
        if by_rows:
            # Blocks are counted in 32 bits, which divide faster.
            many = _small(body, _value(self.host, blocks_of_row))
            number = _small(body, block)
            row = _index(body, body.value(arith.DivUIOp, (number, many), i32))
            block = _index(body, body.value(arith.RemUIOp, (number, many), i32))
        first = body.value(arith.MuliOp, (block, body.index(self.threads)), INDEX)
        place = body.value(arith.AddiOp, (first, self.thread_id), INDEX)
        inside = _compare(body, "ult", place, _value(self.host, counted))
        then = Block()
        choice = scf.IfOp.create(operands=[inside], regions=[Region(then), Region()])
        body.insert(choice)
        builder = Builder(then, location=self.outermost.location)
        numbers = (
            [*_delinearize(builder, row, trips[:-1]), place]
            if row is not None
            else _delinearize(builder, place, trips)
        )
        self.bind(builder, numbers)
        self.move_body(then)
        append(then, create(scf.YieldOp, location=self.outermost.location))
        self.private_memory(then)
        return _product(self.host, [rows, blocks_of_row])

    def bind(self, builder: Builder, numbers: Sequence[SSAValue]) -> None:
        """The loops' variables, from the numbers of the iteration in each."""
        for loop, number in zip(self.nest, numbers, strict=True):
            variable = loop.body.block.args[0]
            value = number
            lower, step = _constant(loop.lowerBound[0]), _constant(loop.step[0])
            if step != 1:
                value = builder.value(arith.MuliOp, (value, loop.step[0]), INDEX)
            if lower != 0:
                value = builder.value(arith.AddiOp, (value, loop.lowerBound[0]), INDEX)
            hint = variable.name_hint
            variable.replace_all_uses_with(value)
            value.name_hint = value.name_hint or hint

    def move_body(self, block: Block) -> None:
        inner = self.nest[-1].body.block
        for op in list(inner.ops)[:-1]:
            detach(op)
            append(block, op)

    def private_memory(self, block: Block) -> None:
        """What a thread allocates is its own."""
        for op in [op for inner in block.ops for op in walk(inner)]:
            if isinstance(op, memref.AllocOp):
                _check_static(op)
                new = memref.AllocaOp.create(
                    operands=[], result_types=[op.memref.type], properties=op.properties
                )
                new.location = op.location
                insert_before(new, op)
                op.memref.replace_all_uses_with(new.memref)
                erase(op)
            elif isinstance(op, memref.DeallocOp):
                erase(op)

    # --- a block for each iteration --------------------------------------------------------------

    def blocks(self, trips: list[Extent]) -> Extent:
        """Fill the kernel; how many blocks there are."""
        shared = [op for op in walk(self.nest[-1]) if mapping_of(op) == THREADS]
        if not shared:
            self.threads = 1
        self.bind(self.body, _delinearize(self.body, self.block_id, trips))
        entry = self.body.block
        self.move_body(entry)
        self.phases(entry, in_loop=False)
        return _product(self.host, trips)

    def phases(self, block: Block, in_loop: bool) -> None:
        """Share the loops of a block among threads; leave the stores between them to the first."""
        for op in list(block.ops):
            if mapping_of(op) == THREADS:
                assert isinstance(op, scf.ParallelOp)
                self.share(op, in_loop)
            elif isinstance(op, memref.AllocOp | memref.AllocaOp):
                self.shared_memory(op)
            elif isinstance(op, memref.DeallocOp):
                erase(op)
            elif op.regions:
                loops = not isinstance(op, scf.IfOp)
                for region in op.regions:
                    for inner in region.blocks:
                        self.phases(inner, in_loop or loops)
            elif isinstance(op, memref.StoreOp | memref.CopyOp) and self.threads > 1:
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
        first = _compare(builder, "eq", self.thread_id, builder.index(0))
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
        nest = [loop]
        while isinstance(inner := nest[-1].body.block.first_op, scf.ParallelOp):
            if mapping_of(inner) != THREADS:
                break
            nest.append(inner)
        builder = Builder.in_place_of(loop)
        block = nest[-1].body.block
        reduce = block.last_op
        assert isinstance(reduce, scf.ReduceOp)
        combiners = [_combiner(region.block, loop) for region in reduce.reductions]
        neutral = [
            builder.constant(_NEUTRAL[type(op)](_bits(result.type)), result.type)
            for op, result in zip(combiners, loop.res, strict=True)
        ]
        trips = _trip_counts(builder, nest)
        total = _value(builder, _product(builder, trips))
        inside = Block(arg_types=[INDEX, *(value.type for value in neutral)])
        counted = scf.ForOp.create(
            operands=[self.thread_id, total, builder.index(self.threads), *neutral],
            result_types=[value.type for value in neutral],
            regions=[Region(inside)],
        )
        body = Builder(inside, location=loop.location)
        numbers = _delinearize(body, inside.args[0], trips)
        outer, self.nest = self.nest, nest
        self.bind(body, numbers)
        self.move_body(inside)
        self.nest = outer
        self.private_memory(inside)
        body.create(
            scf.YieldOp,
            [
                body.value(type(op), (carried, value), value.type, **op.properties)
                for op, carried, value in zip(combiners, inside.args[1:], reduce.args, strict=True)
            ],
        )
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
        self, builder: Builder, op: Operation, value: SSAValue, in_loop: bool
    ) -> SSAValue:
        """What all threads of the block have, combined, for each of them."""
        type_ = value.type

        def combine(left: SSAValue, right: SSAValue) -> SSAValue:
            return builder.value(type(op), (left, right), type_, **op.properties)

        width = builder.constant(WARP, i32)
        mode = gpu.ShuffleModeAttr(gpu.ShuffleMode.XOR)
        offset = WARP // 2
        while offset:
            operands = (value, builder.constant(offset, i32), width)
            other = builder.create(gpu.ShuffleOp, operands, (type_, I1), mode=mode).results[0]
            value = combine(value, other)
            offset //= 2
        warps = self.threads // WARP
        if warps == 1:
            return value
        buffer_type = MemRefType(type_, [warps], memory_space=gpu.WORKGROUP)
        buffer = self.global_buffer(builder, buffer_type)
        if in_loop:  # the reduction before may still be read
            builder.create(gpu.BarrierOp, ())
        lane = builder.value(arith.AndIOp, (self.thread_id, builder.index(WARP - 1)), INDEX)
        warp = builder.value(arith.ShRUIOp, (self.thread_id, builder.index(5)), INDEX)
        block = Block()
        inside = Builder(block, location=builder.location)
        inside.create(memref.StoreOp, (value, buffer, warp), nontemporal=_FALSE)
        inside.create(scf.YieldOp, ())
        first = _compare(builder, "eq", lane, builder.index(0))
        builder.insert(scf.IfOp.create(operands=[first], regions=[Region(block), Region()]))
        builder.create(gpu.BarrierOp, ())
        parts = [
            builder.value(memref.LoadOp, (buffer, builder.index(number)), type_, nontemporal=_FALSE)
            for number in range(warps)
        ]
        while len(parts) > 1:
            pairs = zip(parts[::2], parts[1::2], strict=False)
            parts = [combine(*pair) for pair in pairs] + parts[len(parts) & ~1 :]
        return parts[0]

    def shared_memory(self, op: memref.AllocOp | memref.AllocaOp) -> None:
        """What a block allocates is shared by its threads."""
        _check_static(op)
        old = op.memref.type
        assert isinstance(old, MemRefType)
        builder = Builder.in_place_of(op)
        type_ = MemRefType(old.element_type, old.get_shape(), memory_space=gpu.WORKGROUP)
        buffer = self.global_buffer(builder, type_)
        cast = builder.value(memref.MemorySpaceCastOp, (buffer,), old)
        cast.name_hint = op.memref.name_hint
        op.memref.replace_all_uses_with(cast)
        erase(op)

    def global_buffer(self, builder: Builder, type_: MemRefType) -> SSAValue:
        """Memory of the block, as a global of the module."""
        count = 1
        for extent in type_.get_shape():
            count *= extent
        self.shared_bytes += count * max(_bits(type_.element_type) // 8, 1)
        if self.shared_bytes > self.options.shared_bytes:
            raise CompileError(
                f"a block would need {self.shared_bytes} bytes of shared memory, "
                f"more than the {self.options.shared_bytes} that it can have",
                self.outermost,
            )
        top = self.module.body.block
        names = {getattr(op.properties.get("sym_name"), "data", None) for op in top.ops}
        number = 0
        while (name := f"shared{number}") in names:
            number += 1
        declared = memref.GlobalOp.create(
            properties={
                "sym_name": StringAttr(name),
                "sym_visibility": StringAttr("private"),
                "type": type_,
                "initial_value": UnitAttr(),
            }
        )
        declared.location = self.outermost.location
        append(top, declared)
        return builder.value(memref.GetGlobalOp, (), type_, name=SymbolRefAttr(name))


_FALSE = IntegerAttr(0, I1)


def _combiner(block: Block, loop: Operation) -> Operation:
    """The op that a reduction combines by."""
    op = block.first_op
    if op is None or type(op) not in _NEUTRAL or op.next_op is not block.last_op:
        raise CompileError("threads can only reduce by one op with a neutral element", loop)
    return op


def _check_static(op: memref.AllocOp | memref.AllocaOp) -> None:
    type_ = op.memref.type
    assert isinstance(type_, MemRefType)
    if DYNAMIC_INDEX in type_.get_shape() or not isinstance(type_.layout, NoneAttr):
        raise CompileError("memory of a kernel must have a size that is known beforehand", op)


def _bits(type_: Attribute) -> int:
    if isinstance(type_, IntegerType):
        return type_.width.data
    return 64 if isinstance(type_, IndexType) else 8 * getattr(type_, "size", 8)


def _constant(value: SSAValue) -> int | None:
    return arith.constant_value(value)


def _value(builder: Builder, extent: Extent) -> SSAValue:
    return builder.index(extent) if isinstance(extent, int) else extent


def _compare(builder: Builder, predicate: str, lhs: SSAValue, rhs: SSAValue) -> SSAValue:
    number = IntegerAttr(arith.CMPI_PREDICATES[predicate], 64)
    return builder.value(arith.CmpiOp, (lhs, rhs), I1, predicate=number)


def _small(builder: Builder, value: SSAValue) -> SSAValue:
    return builder.value(arith.IndexCastOp, (value,), i32)


def _index(builder: Builder, value: SSAValue) -> SSAValue:
    return builder.value(arith.IndexCastUIOp, (value,), INDEX)


def _trip_counts(builder: Builder, nest: Sequence[scf.ParallelOp]) -> list[Extent]:
    """How often each loop of a nest runs."""
    counts: list[Extent] = []
    for loop in nest:
        lower, upper, step = loop.lowerBound[0], loop.upperBound[0], loop.step[0]
        first, last, by = map(_constant, (lower, upper, step))
        if first is not None and last is not None and by is not None:
            counts.append(max(0, -((first - last) // by)))
            continue
        length = upper
        if first != 0:
            length = builder.value(arith.SubiOp, (upper, lower), INDEX, overflowFlags=_NSW)
        if by != 1:
            length = builder.value(arith.CeilDivSIOp, (length, step), INDEX)
        counts.append(builder.value(arith.MaxSIOp, (length, builder.index(0)), INDEX))
    return counts


def _product(builder: Builder, extents: Sequence[Extent]) -> Extent:
    product: Extent = 1
    for extent in extents:
        if isinstance(product, int) and isinstance(extent, int):
            product *= extent
        elif product == 1:
            product = extent
        elif extent != 1:
            operands = (_value(builder, product), _value(builder, extent))
            product = builder.value(arith.MuliOp, operands, INDEX, overflowFlags=_NSW)
    return product


def _ceildiv(builder: Builder, extent: Extent, by: int) -> Extent:
    if isinstance(extent, int):
        return -(-extent // by)
    return builder.value(arith.CeilDivSIOp, (extent, builder.index(by)), INDEX)


def _delinearize(builder: Builder, number: SSAValue, trips: Sequence[Extent]) -> list[SSAValue]:
    """The number of the iteration in each loop of a nest, from its number in all of it."""
    numbers: list[SSAValue] = []
    for trip in reversed(trips[1:]):
        size = _value(builder, trip)
        numbers.append(builder.value(arith.RemUIOp, (number, size), INDEX))
        number = builder.value(arith.DivUIOp, (number, size), INDEX)
    return [number, *reversed(numbers)]
