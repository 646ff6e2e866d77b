"""gpu-keep-rows: what the threads of a block need again stays in the memory of the block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    ArrayAttr,
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ..dialects import affine
from ..dialects.build import Builder
from ..dialects.linear_forms import Linear, constant_form
from ..dialects.quick import detach, erase, insert_before, walk
from ..dialects.structure import is_inside
from .affine_loops.analysis import Access, tile_accesses_of
from .affine_loops.regions import element_bytes
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.blocks import bounds_of
from .gpu_mapping.choices import choices_of, choose
from .gpu_mapping.columns import COLUMNS_OF_BLOCK
from .gpu_mapping.groups import WARP
from .gpu_mapping.host_choice import where_none_is_negative
from .gpu_mapping.nests import (
    BLOCKS,
    COLUMNS,
    LONGEST_ROW,
    THREADS,
    WARPS,
    kernel_around,
    mapping_of,
)

_ALIGNMENT = 64
_ONE, _ZERO = ArrayAttr([IntegerAttr(1, i64)]), constant_form(0)
_IDENTITY = AffineMapAttr(AffineMap(1, 0, (AffineDimExpr(0),)))


@dataclass(frozen=True)
class GpuKeepRowsPass(Pass):
    """Keeps what several loops of a block read or write in shared memory, where it fits.

    ```
    affine.parallel (%i) … {                       affine.parallel (%i) … {
                                                     %row = memref.alloc() : memref<8192xf32>
      affine.parallel (%j) = (0) to (%m) {           affine.parallel (%j) = (0) to (%m) {
        %v = affine.load %x[%i, %j]                    %v = affine.load %x[%i, %j]
        …                                              affine.store %v, %row[%j]
      } {mapping = "threads"}                          …
      affine.parallel (%j) = (0) to (%m) {    →      } {mapping = "threads"}
        %v = affine.load %x[%i, %j]                  affine.parallel (%j) = (0) to (%m) {
        …                                              %v = affine.load %row[%j]
      } {mapping = "threads"}                          …
    } {mapping = "blocks"}                           } {mapping = "threads"}
                                                   } {mapping = "blocks"}
    ```
    So softmax and the like read and write memory once. What is stored and then overwritten by a
    later loop of the same block does not go to memory at all. Rows that are longer than `row_bytes`
    take up to `long_row_bytes`, so that fewer blocks run at once, each of `long_threads`. Where the
    length is not known, there is a kernel for either, and one that keeps nothing, and the host asks
    which one to launch.

    Where a block has columns (`gpu-map-loops`), each has a part of all that. A warp that has a row
    of its own (`gpu-map-blocks-to-warps`) has memory of its own; a block has as many warps as there
    is memory for.

    Only what one thread needs by itself is kept: each element belongs to one iteration, and a
    thread does the same iterations of all loops with the same bounds. No barrier is needed.

    Options:
        row_bytes: the shared memory that a block takes for that.
        long_row_bytes: what it takes where a row needs more; 0: nothing.
        long_threads: of a block that does.
    """

    name = "gpu-keep-rows"
    source = target = "affine"

    row_bytes: int = 32 << 10
    long_row_bytes: int = 0
    long_threads: int = 1024

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            kernels = [one for one in walk(function) if mapping_of(one) in (BLOCKS, WARPS, COLUMNS)]
            for kernel in kernels:
                assert isinstance(kernel, affine.ParallelOp)
                if mapping_of(kernel) != WARPS:
                    self._keep(kernel)
                elif LONGEST_ROW in kernel.attributes:
                    self._keep_for_warps(kernel)

    def _keep(self, kernel: affine.ParallelOp) -> None:
        kept = _best_kept(kernel)
        if kept is None:
            return
        side, reserved = 1, 0
        if mapping_of(kernel) == COLUMNS:
            side = COLUMNS_OF_BLOCK
            reserved = _bytes_of_reductions(kernel) * side * self.long_threads // WARP
        sizes = ((self.row_bytes, 0), (self.long_row_bytes - reserved, self.long_threads))
        versions = [
            (most, threads)
            for bytes_, threads in sizes
            if (most := bytes_ // (kept.element_bytes * side) & -_ALIGNMENT) > 0
        ]
        if kept.count.is_constant:
            count = kept.count.constant
            for most, threads in versions:
                if count <= most:
                    _rewrite(kernel, kept, count)
                    choose(kernel_around(kernel), {"block_size": threads})
                    return
        elif len(kept.count.terms) == 1:
            self._choose_by_length(kernel, kept.count, versions)

    def _keep_for_warps(self, kernel: affine.ParallelOp) -> None:
        """Each warp has its own memory for its row, if for one warp there is enough."""
        kept = _best_kept(kernel)
        longest = kernel.attributes[LONGEST_ROW]
        assert isinstance(longest, IntegerAttr)
        if kept is None:
            return
        # All begin at multiples of what a thread reads at once.
        most = -(-longest.value.data // _ALIGNMENT) * _ALIGNMENT
        outermost = kernel_around(kernel)
        threads = choices_of(outermost)["block_size"]
        assert isinstance(threads, int)
        fitting = self.row_bytes // (most * kept.element_bytes)
        if fitting:
            _rewrite(kernel, kept, most)
            choose(outermost, {"block_size": min(threads, fitting * WARP)})

    def _choose_by_length(
        self, kernel: affine.ParallelOp, count: Linear, versions: list[tuple[int, int]]
    ) -> None:
        """Let the host ask, kernel by kernel, whether rows are short enough for it."""
        outermost = kernel_around(kernel)
        ((length, _),) = count.terms
        assert isinstance(length, SSAValue)
        if is_inside(length, outermost):
            return
        host = Builder.in_place_of(outermost)
        for most, threads in sorted(versions):
            copies: dict[SSAValue, SSAValue] = {}
            version = outermost.clone(copies)
            same = mapping_of(kernel)
            innermost = [one for one in walk(version) if mapping_of(one) == same][-1]
            assert isinstance(innermost, affine.ParallelOp)
            kept = _best_kept(innermost)
            assert kept is not None
            _rewrite(innermost, kept, most)
            choose(version, {"block_size": threads})
            then, otherwise = Block(), Block()
            fits = constant_form(most).add(count, -1)
            host.insert(where_none_is_negative([fits], then, otherwise))
            first = then.first_op
            assert first is not None
            insert_before(version, first)
            host = Builder(otherwise, otherwise.last_op, outermost.location)
        detach(outermost)
        host.insert(outermost)


def _bytes_of_reductions(kernel: affine.ParallelOp) -> int:
    """Of what the threads of a kernel reduce together."""
    return sum(
        element_bytes(result.type)
        for op in walk(kernel)
        if mapping_of(op) == THREADS
        for result in op.results
    )


def _best_kept(kernel: affine.ParallelOp) -> _Kept | None:
    return max(_kept_in(kernel), key=lambda one: one.saved, default=None)


class _Use(NamedTuple):
    """An access by each iteration of a loop, and where it stands among the accesses of a kernel."""

    place: int
    access: Access
    loop: affine.ParallelOp


@dataclass
class _Row:
    """The accesses of one element by each iteration of some loops, in order."""

    uses: list[_Use] = field(default_factory=list)

    @property
    def root(self) -> SSAValue | None:
        return self.uses[0].access.root

    @property
    def saved(self) -> int:
        """How many accesses need no memory, where some of another loop do not."""
        first, *others = self.uses
        if all(use.loop is first.loop for use in others):
            return 0
        loads = sum(use.access.reads for use in others)
        stores = sum(use.access.writes for use in self.uses)
        return loads + max(0, stores - 1) if loads else 0

    @property
    def element(self) -> Attribute:
        type_ = self.uses[0].access.buffer.type
        assert isinstance(type_, MemRefType)
        return type_.element_type


@dataclass
class _Kept:
    """What loops with the same bounds, from 0 to `count`, can keep: rows, and memory for each.

    Rows have the same memory, of which `types` are the elements', where one begins after the other
    has ended.
    """

    count: Linear
    rows: list[_Row]
    types: list[Attribute] = field(default_factory=list)
    memory_of: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        free_from: list[int] = []
        for row in self.rows:
            for number, type_ in enumerate(self.types):
                if type_ == row.element and free_from[number] < row.uses[0].place:
                    break
            else:
                number = len(self.types)
                self.types.append(row.element)
                free_from.append(0)
            free_from[number] = row.uses[-1].place
            self.memory_of.append(number)

    @property
    def saved(self) -> int:
        return sum(row.saved for row in self.rows)

    @property
    def element_bytes(self) -> int:
        return sum(map(element_bytes, self.types))


def _kept_in(kernel: affine.ParallelOp) -> Iterator[_Kept]:
    accesses: list[Access] = []
    for op in walk(kernel):
        if not op.regions:
            done = tile_accesses_of(op)
            if done is None or any(access.root is None for access in done):
                return
            accesses += done
    of_bounds: dict[object, list[affine.ParallelOp]] = {}
    for op in kernel.body.block.ops:
        if isinstance(op, affine.ParallelOp) and mapping_of(op) == THREADS:
            of_bounds.setdefault(bounds_of(op), []).append(op)
    for loops in of_bounds.values():
        lower, upper, _ = bounds_of(loops[0])
        if len(loops) < 2 or len(lower) != 1 or len(upper) != 1 or loops[0].steps != _ONE:
            continue
        inside = any(is_inside(atom, kernel) for atom in upper[0].atoms())
        if lower[0] == _ZERO and not inside:
            rows = [row for row in _rows(loops, accesses) if row.saved]
            if rows:
                yield _Kept(upper[0], rows)


def _rows(loops: Sequence[affine.ParallelOp], accesses: Sequence[Access]) -> list[_Row]:
    """What is accessed by the loops alone, by each iteration its own element."""
    variable = loops[0].body.block.args[0]
    rows: dict[tuple[object, ...], _Row] = {}
    of_root: dict[SSAValue | None, list[Access]] = {}
    for place, access in enumerate(accesses):
        of_root.setdefault(access.root, []).append(access)
        op = access.operation
        loop = next((one for one in loops if op.parent is one.body.block), None)
        if loop is None or not isinstance(op, affine.LoadOp | affine.StoreOp):
            continue
        assert access.subscripts is not None
        own = loop.body.block.args[0]
        atoms = (atom for form in access.subscripts for atom in form.atoms() if atom is not own)
        if any(is_inside(atom, loop) for atom in atoms):
            continue
        forms = [form.renamed({own: variable}) for form in access.subscripts]
        if any(form.offset_of(variable) is not None for form in forms):
            row = rows.setdefault((access.buffer, *forms), _Row())
            row.uses.append(_Use(place, access, loop))
    return [
        row
        for row in rows.values()
        if len(row.uses) == len(of_root[row.root])
        or not any(access.writes for access in of_root[row.root])
    ]


def _rewrite(kernel: affine.ParallelOp, kept: _Kept, most: int) -> None:
    """Let the loops use the memory of the block, for so many iterations."""
    block = kernel.body.block
    first, end = block.first_op, block.last_op
    assert first is not None and end is not None
    start, finish = Builder(block, first, first.location), Builder(block, end, end.location)
    segments = DenseArrayBase.from_list(i32, [0, 0])
    buffers = [
        start.value(
            memref.AllocOp,
            (),
            MemRefType(type_, [most]),
            operandSegmentSizes=segments,
            alignment=IntegerAttr(_ALIGNMENT, i64),
        )
        for type_ in kept.types
    ]
    for buffer in buffers:
        finish.create(memref.DeallocOp, (buffer,))
    for row, number in zip(kept.rows, kept.memory_of, strict=True):
        buffer = buffers[number]
        stores = [use for use in row.uses if use.access.writes]
        last_load = max(use.place for use in row.uses if use.access.reads)
        for at, use in enumerate(row.uses):
            op = use.access.operation
            builder = Builder.in_place_of(op)
            place = use.loop.body.block.args[0]
            if isinstance(op, affine.LoadOp) and at:
                value = builder.value(affine.LoadOp, (buffer, place), row.element, map=_IDENTITY)
                value.name_hint = op.result.name_hint
                op.result.replace_all_uses_with(value)
                erase(op)
            elif isinstance(op, affine.LoadOp):
                following = op.next_op
                assert following is not None
                builder = Builder(builder.block, following, op.location)
                builder.create(affine.StoreOp, (op.result, buffer, place), map=_IDENTITY)
            else:
                if use.place < last_load:
                    builder.create(affine.StoreOp, (op.operands[0], buffer, place), map=_IDENTITY)
                if use is not stores[-1]:
                    erase(op)
