"""What may be done with loops: every question is answered by None, for yes, or by a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xdsl.dialects import memref
from xdsl.ir import BlockArgument, Operation

from ...dialects import affine
from ..affine_loops.analysis import Access
from ..vectorization.plan import COMBINERS, Combiner, combiner_of, reorders
from .dependences import Dependence, Dependences, Distance, fusion_conflicts, private_to

# Whether a distance may be so: below, at, above 0.
_SIGNS: dict[str, tuple[bool, bool, bool]] = {
    "+": (False, False, True),
    "-": (True, False, False),
    "0+": (False, True, True),
    "0-": (True, True, False),
    "*": (True, True, True),
}


def signs_of(distance: Distance) -> tuple[bool, bool, bool]:
    """Whether a distance may be below 0, 0, above 0."""
    if isinstance(distance, str):
        return _SIGNS[distance]
    return distance < 0, distance == 0, distance > 0


@dataclass(frozen=True)
class Reduction:
    """What a loop only combines: a value carried by `iter_args`, or an element in memory."""

    combiner: Combiner
    carried: BlockArgument | None
    load: Access | None
    store: Access | None
    reorderable: bool


def is_parallel(loop: Operation, carried: bool = True, in_memory: bool = True) -> str | None:
    """Whether iterations of a loop can run in any order, or at once.

    Args:
        carried: values that the loop carries may be reductions that can be reordered.
        in_memory: so may elements of memory.
    """
    if isinstance(loop, affine.ForOp) and len(loop.body.block.args) > 1:
        found = [one for one in reductions_of(loop) if one.reorderable]
        combined = {one.carried for one in found if carried}
        for argument in loop.body.block.args[1:]:
            if argument not in combined:
                return "it carries a value from one iteration to the next"
    return is_parallel_in_memory(loop, in_memory)


def is_parallel_in_memory(loop: Operation, in_memory: bool = True) -> str | None:
    """As `is_parallel`, whatever values the loop carries."""
    dependences = Dependences(loop)
    if dependences.opaque is not None:
        return f"it is not known what '{dependences.opaque.name}' does to memory"
    # One reduction's own accesses: two of one element may not commute with each other.
    combining = [
        {one.load.operation, one.store.operation}
        for one in (reductions_of(loop) if in_memory else ())
        if one.reorderable and one.load is not None and one.store is not None
    ]
    for dependence in dependences.all:
        if dependence.carried_by is not loop or private_to(dependence.source, loop):
            continue
        ends = {dependence.source.operation, dependence.sink.operation}
        if any(ends <= pair for pair in combining) or _commute(ends):
            continue
        article = "an" if dependence.kind[0] in "aio" else "a"
        return f"it carries {article} {dependence}"
    return None


def _commute(ends: set[Operation]) -> bool:
    """Whether all are atomic updates of one kind, and what was there before is not asked for."""
    return (
        all(isinstance(op, memref.AtomicRMWOp) and op.result.first_use is None for op in ends)
        and len({op.properties["kind"] for op in ends}) == 1
    )


def is_vectorizable(loop: affine.ForOp) -> str | None:
    """Whether the ops of a loop can each be done for several iterations before the next op is.

    A dependence that it carries must lead to an op that stands behind, and no loop inside may be
    around the two: an earlier iteration of that one would come first.
    """
    parallel = is_parallel(loop)
    if parallel is None:
        return None
    dependences = Dependences(loop)
    if dependences.opaque is not None:
        return parallel
    for dependence in dependences.all:
        if dependence.carried_by is not loop or private_to(dependence.source, loop):
            continue
        source, sink = dependence.source.operation, dependence.sink.operation
        body = loop.body.block
        if not (source.parent is sink.parent is body and _is_before(source, sink)):
            return parallel
    return parallel if len(loop.body.block.args) > 1 else None


def _is_before(one: Operation, other: Operation) -> bool:
    following = one.next_op
    while following is not None:
        if following is other:
            return True
        following = following.next_op
    return False


def is_permutable(band: Sequence[affine.ForOp], order: Sequence[int]) -> str | None:
    """Whether the loops of a perfect nest may be brought into an order, given by their places."""
    for dependence in _of_band(band):
        if isinstance(dependence, str):
            return dependence
        distances = _in_band(dependence, band)
        if _may_be_reversed([distances[at] for at in order]):
            return f"its order matters: {dependence}"
    return None


def is_tilable(band: Sequence[affine.ForOp]) -> str | None:
    """Whether the loops of a perfect nest may be done in tiles: no distance points backwards."""
    for dependence in _of_band(band):
        if isinstance(dependence, str):
            return dependence
        if any(signs_of(distance)[0] for distance in _in_band(dependence, band)):
            return f"a tile would come before what it needs: {dependence}"
    return None


def _of_band(band: Sequence[affine.ForOp]) -> Iterator[Dependence | str]:
    if any(loop.results for loop in band):
        yield "a loop carries values from iteration to iteration"
    dependences = Dependences(band[0])
    if dependences.opaque is not None:
        yield f"it is not known what '{dependences.opaque.name}' does to memory"
    for dependence in dependences.all:
        if not private_to(dependence.source, band[-1]):
            yield dependence


def _in_band(dependence: Dependence, band: Sequence[affine.ForOp]) -> list[Distance]:
    by_loop = dict(zip(dependence.loops, dependence.vector, strict=True))
    return [by_loop.get(loop, 0) for loop in band]


def _may_be_reversed(distances: Sequence[Distance]) -> bool:
    """Whether the first distance that is not 0 may be below 0."""
    for distance in distances:
        below, zero, _ = signs_of(distance)
        if below:
            return True
        if not zero:
            return False
    return False


def can_fuse(first: affine.ForOp, second: affine.ForOp) -> str | None:
    """Whether the body of the second loop may follow that of the first in each iteration.

    Both have the same bounds, and the second stands behind the first in one block. It may not if an
    iteration of the second needs a later one of the first.
    """
    for loop in (first, second):
        opaque = Dependences(loop).opaque
        if opaque is not None:
            return f"it is not known what '{opaque.name}' does to memory"
    for dependence in fusion_conflicts(first, second):
        return f"an iteration would come before one that it needs: {dependence}"
    return None


# --- reductions ----------------------------------------------------------------------------------


def reductions_of(loop: Operation) -> Iterator[Reduction]:
    """The reductions of a loop: values that it carries, and elements that it updates in memory."""
    if isinstance(loop, affine.ForOp):
        end = loop.body.block.last_op
        assert end is not None
        for argument, result in zip(loop.body.block.args[1:], end.operands, strict=True):
            found = combiner_of(argument, result)
            if not isinstance(found, str):
                yield Reduction(found[0], argument, None, None, reorders(result.owner))
    dependences = Dependences(loop)
    loads = {a.operation: a for a in dependences.accesses if a.reads and a.subscripts is not None}
    for store in dependences.accesses:
        if not store.writes or store.subscripts is None or store.sizes is not None:
            continue
        value = store.operation.operands[0].owner
        places, combiner = COMBINERS.get(type(value), ((), None))  # pyright: ignore
        if combiner is None or not isinstance(value, Operation):
            continue
        for at in places:
            load = loads.get(value.operands[at].owner)  # pyright: ignore
            if (
                load is not None
                and load.buffer is store.buffer
                and load.subscripts == store.subscripts
                and load.operation.results[0].has_one_use()
                and value.results[0].has_one_use()
            ):
                yield Reduction(combiner, None, load, store, reorders(value))


def carries(loop: Operation, reduction: Reduction) -> bool:
    """Whether a reduction goes on from one iteration of a loop to the next."""
    if reduction.load is None or reduction.store is None:
        return True
    pair = (reduction.load, reduction.store)
    return any(one.carried_by is loop for one in Dependences(loop).among(pair))
