"""Kernels of which the threads of a block share the loops: which loops, and where they meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xdsl.dialects import scf
from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import affine, arith, gpu
from ...dialects.linear_forms import Linear, map_forms
from ...dialects.quick import create, insert_before, walk
from ...dialects.structure import is_inside
from ..affine_loops.analysis import Access, loop_bounds, tile_accesses_of
from ..affine_loops.building import variable_of
from ..affine_loops.selection import name_of
from .nests import (
    BLOCKS,
    LEAST_TILE,
    MAPPING,
    SCAN,
    THREADS,
    is_reduction,
    is_scan,
    map_to,
    mapping_of,
    parallel_band,
)

# A loop that is known to have no more iterations is not shared.
_FEW = 32

_OF_PRODUCTS = (affine.LoadOp, arith.ExtFOp, arith.MulfOp, arith.AddfOp, affine.YieldOp)

_CONTROL_FLOW = (affine.ForOp, affine.IfOp, scf.ForOp, scf.IfOp, scf.WhileOp)


def shared_loops(band: Sequence[affine.ForOp]) -> bool:
    """Whether the loops inside of a nest are worth the threads of a block.

    They are where neighbours of theirs touch neighbours in memory more often than neighbours of the
    nest's innermost loop do. In a contraction that is done in tiles threads share the operands.
    """
    if has_tiles(band):
        return False
    own = variable_of(band[-1])
    votes = 0
    for inner in shareable_loops(band[-1].body.block):
        count = loop_bounds(inner).greatest_trip_count
        if count is not None and count <= _FEW:
            continue
        for access in accesses_within(inner):
            if access.subscripts:
                last = access.subscripts[-1]
                votes += last.involves(variable_of(inner))
                votes -= last.involves(own)
    return votes > 0


def has_tiles(band: Sequence[affine.ForOp]) -> bool:
    """Whether a nest is `sum += a[i, k] * b[k, j]`, in any order of subscripts, and not small."""
    first = band[-1].body.block.first_op
    if len(band) < 2 or not isinstance(first, affine.ForOp) or not is_reduction(first):
        return False
    counts = [loop_bounds(loop).greatest_trip_count for loop in band[-2:]]
    if any(count is not None and count < LEAST_TILE for count in counts):
        return False
    if not all(isinstance(op, _OF_PRODUCTS) for op in first.body.block.ops):
        return False
    involved = [
        tuple(
            any(form.involves(variable_of(loop)) for form in access.subscripts or ())
            for loop in band[-2:]
        )
        for access in accesses_within(first)
    ]
    return sorted(involved) == [(False, True), (True, False)]


def shareable_loops(block: Block, names: Sequence[str] | None = None) -> Iterator[affine.ForOp]:
    """The outermost loops in a block that threads could share; with names, of those so called."""
    for op in block.ops:
        if (
            isinstance(op, affine.ForOp)
            and (names is None or name_of(op) in names)
            and (is_reduction(op) or is_scan(op) or parallel_band(op))
        ):
            yield op
        elif isinstance(op, _CONTROL_FLOW):
            for region in op.regions:
                for inner in region.blocks:
                    yield from shareable_loops(inner, names)


def accesses_within(op: Operation) -> list[Access]:
    """Of all ops inside, as far as they are known."""
    return [a for inner in walk(op) if not inner.regions for a in tile_accesses_of(inner) or ()]


def map_blocks(
    band: Sequence[affine.ForOp], shared: Sequence[str] | None = None, mapping: str = BLOCKS
) -> list[affine.ParallelOp]:
    """Make a nest of parallel loops a kernel of blocks, whose threads share loops inside.

    Args:
        shared: the names of those; None: all that can be shared.
        mapping: `COLUMNS` where a block does several iterations, side by side.
    """
    made = map_to(band, mapping)
    kernel = made[-1]
    for loop in list(shareable_loops(kernel.body.block, shared)):
        if is_scan(loop):
            loop.attributes[MAPPING] = StringAttr(SCAN)
        else:
            map_to(parallel_band(loop) or [loop], THREADS)
    if any(mapping_of(op) in (THREADS, SCAN) for op in walk(kernel)):
        _Barriers(kernel).block(kernel.body.block)
    return made


# --- barriers ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Done:
    """An access since the last barrier, and the nest of loops that the threads share around it."""

    access: Access
    nest: tuple[Operation, ...]


class _Barriers:
    """Puts a barrier before what needs what other threads have done since the last one.

    Outside of loops that threads share, every thread loads, and the first one stores.
    """

    def __init__(self, kernel: Operation):
        self.kernel = kernel
        self.pending: list[_Done] = []

    def block(self, block: Block) -> None:
        for op in list(block.ops):
            self.op(op)

    def op(self, op: Operation) -> None:
        if mapping_of(op) == THREADS:
            assert isinstance(op, affine.ParallelOp)
            nest = [op]
            while isinstance(inner := nest[-1].body.block.first_op, affine.ParallelOp):
                if mapping_of(inner) != THREADS:
                    break
                nest.append(inner)
            self.access(op, [_Done(access, tuple(nest)) for access in accesses_within(op)])
        elif mapping_of(op) == SCAN:
            self.access(op, [_Done(access, (op,)) for access in accesses_within(op)])
        elif isinstance(op, _CONTROL_FLOW):
            # A second time, as the next iteration: it may need what the one before has done.
            repeats = not isinstance(op, affine.IfOp | scf.IfOp)
            for _ in range(1 + repeats):
                for region in op.regions:
                    for inner in region.blocks:
                        self.block(inner)
        elif isinstance(op, gpu.BarrierOp):
            self.pending = []
        else:
            self.access(op, [_Done(access, ()) for access in accesses_within(op)])

    def access(self, op: Operation, done: list[_Done]) -> None:
        if any(_conflict(before, after) for before in self.pending for after in done):
            insert_before(create(gpu.BarrierOp, location=op.location), op)
            self.pending = []
        self.pending += done


def _conflict(before: _Done, after: _Done) -> bool:
    """Whether two accesses may be of one element by different threads, and one of them writes."""
    a, b = before.access, after.access
    if not (a.writes or b.writes):
        return False
    if a.root is not None and b.root is not None and a.root is not b.root:
        return False
    if not before.nest and not after.nest and a.writes and b.writes:
        return False  # both by the first thread
    return not _same_thread(before, after)


def _same_thread(before: _Done, after: _Done) -> bool:
    """Whether one thread does both accesses where they are of one element.

    So it is where both nests have the same bounds, which threads share in the same way, and each
    element belongs to one iteration, the same one in both. Scans are shared in another way.
    """
    a, b = before.access, after.access
    if not before.nest or len(before.nest) != len(after.nest) or a.buffer is not b.buffer:
        return False
    if a.subscripts is None or b.subscripts is None or a.sizes or b.sizes:
        return False
    variables: dict[SSAValue, SSAValue] = {}
    for one, other in zip(before.nest, after.nest, strict=True):
        if not isinstance(one, affine.ParallelOp) or not isinstance(other, affine.ParallelOp):
            return False
        if bounds_of(one) != bounds_of(other):
            return False
        variables[one.body.block.args[0]] = other.body.block.args[0]
    for variable in variables:
        if not any(form.offset_of(variable) is not None for form in a.subscripts):
            return False
    return tuple(form.renamed(variables) for form in a.subscripts) == b.subscripts and not any(
        is_inside(atom, loop)
        for loop in after.nest[-1:]
        for form in b.subscripts
        for atom in form.atoms()
        if atom not in variables.values()
    )


def bounds_of(loop: affine.ParallelOp) -> tuple[tuple[Linear, ...], tuple[Linear, ...], object]:
    """The forms of where a loop begins and ends, and its step: the same bounds are equal."""
    lower, upper = loop.lowerBoundsMap.data, loop.upperBoundsMap.data
    split = lower.num_dims + lower.num_symbols
    return (
        map_forms(lower, loop.map_operands[:split]),
        map_forms(upper, loop.map_operands[split:]),
        loop.steps,
    )
