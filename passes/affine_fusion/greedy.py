"""Fusion nest by nest: producers into consumers, and nests that read the same.

After `GreedyFusion` (mlir/lib/Dialect/Affine/Transforms/LoopFusion.cpp, LLVM 22): which nests are
tried, in which order, and which depth is taken. What is legal is decided by exact dependences
(`legality.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from typing import Any

from xdsl.dialects import memref
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import affine
from ...dialects.quick import erase
from ..affine_dependences.dependences import Dependences, private_to
from ..affine_dependences.legality import signs_of
from ..affine_dependences.relations import Loop, loops_around
from ..affine_loop_interchange import permute_band
from ..affine_loops.analysis import Access
from ..affine_loops.selection import perfect_nest
from ..remarks import remark
from ..watching import attempt_or_refuse
from .cost import added_work, bytes_of_slice, bytes_written, footprint
from .graph import Graph, Node, UnknownRegion, escapes
from .legality import Fusion, why_not_sliced
from .relations import Relations, common_depth
from .slices import Slice, slice_for
from .writing import FastMemory, make_private, put_slice

PASS = "affine-loop-fusion"


@dataclass(frozen=True)
class Options:
    """See `AffineLoopFusionPass`."""

    maximal: bool
    tolerance: float
    memory: FastMemory


class GreedyFusion:
    """The fusions of one block."""

    def __init__(self, block: Block, options: Options):
        self.block = block
        self.options = options
        self.graph = Graph(block)
        # Of which nest, done also where it stands, which nest has a slice.
        self.kept: set[tuple[Operation, Operation]] = set()

    def loops(self) -> Iterator[affine.ForOp]:
        """The nests of the block, from the last one on, as long as they are there."""
        for op in reversed(list(self.block.ops)):
            if isinstance(op, affine.ForOp) and op.parent is self.block:
                yield op

    def _node(self, op: Operation) -> Node:
        node = self.graph.node(op)
        assert node is not None
        return node

    # --- producers --------------------------------------------------------------------------------

    def fuse_producers(self, most_users: int | None) -> None:
        """Put producers into their consumers.

        Args:
            most_users: only those whose results have no more users; None for all.
        """
        for loop in self.loops():
            if loop.results:
                remark(PASS, loop, "nothing is fused into it: it carries values")
                continue
            target = sink_sequential_loops(loop)
            self.graph = Graph(self.block)
            while self._fuse_producer_into(target, most_users):
                pass

    def _fuse_producer_into(self, loop: affine.ForOp, most_users: int | None) -> bool:
        """Fuse each producer of a nest into it where that pays; whether there was any."""
        changed = False
        for op in [node.op for node in reversed(self._producers(self._node(loop)))]:
            source = self.graph.node(op)
            if source is None or (op, loop) in self.kept:
                continue
            fuse = partial(self._try_producer, source, self._node(loop), most_users)
            refusal = attempt_or_refuse(PASS, "fuse into its consumer", op, fuse)
            if refusal is None:
                changed = True
            else:
                remark(PASS, op, f"not fused into its consumer: {refusal}")
        return changed

    def _producers(self, target: Node) -> list[Node]:
        consumed = {load.buffer for load in target.loads}
        sources = {edge.source for edge in self.graph.into[target]}
        return [
            node
            for node in self.graph.nodes
            if node in sources
            and isinstance(node.op, affine.ForOp)
            and any(store.buffer in consumed for store in node.stores)
        ]

    def _try_producer(self, source: Node, target: Node, most_users: int | None) -> str | None:
        """Fuse a producer into its consumer, or say why not."""
        graph = self.graph
        refusal = why_not_sliced(source) or self._why_not_target(target)
        if refusal is not None:
            return refusal
        consumed = {load.buffer for load in target.loads}
        passed = list(dict.fromkeys(s.buffer for s in source.stores if s.buffer in consumed))
        roots = {store.root for store in source.stores if store.buffer in passed}
        if most_users is not None and any(graph.users(source, r) > most_users for r in roots):
            return "others use its results, too"
        escaping = {store.root for store in source.stores if escapes(store.buffer, self.block)}
        point = graph.insertion_point(source, target)
        if point is None:
            return "an op between them needs it, and is needed by the consumer"
        users = [a for a in (*target.loads, *target.stores) if a.buffer in passed]
        sinks = [*target.loads, *target.stores]
        slices = self._slices(source, target, source.stores, users, sinks, removed=True)
        if isinstance(slices, str):
            return slices
        stores = [store for store in source.stores if store.buffer in passed]
        depth = self._depth(slices, stores, source, target)
        if isinstance(depth, str):
            return depth
        slice_ = slices[depth]
        removed = self._can_be_removed(source, target, slice_, point, bool(escaping))
        if not removed:
            refusal = Fusion(slice_, source, target, removed=False, is_first=True).why_not()
            point = graph.insertion_point(source, target, stays=True)
            if refusal is not None or point is None:
                return refusal
        private: dict[SSAValue, list[Operation]] = {}
        for buffer in passed:
            others = self._why_private(buffer, source, target, slice_, escaping, removed)
            if others is not None:
                private[buffer] = others
        copies = self._write(slice_, source, target, point, removed)
        if not removed:
            self.kept.add((source.op, target.op))
        assert isinstance(target.op, affine.ForOp)
        for buffer, others in private.items():
            stay = {copies[op] for op in others}
            refusal = make_private(buffer, target.op, slice_, self.options.memory, stay)
            if refusal is not None:
                remark(PASS, target.op, f"no buffer is made that is smaller: {refusal}")
        self.graph = Graph(self.block)
        return None

    def _why_not_target(self, target: Node) -> str | None:
        for op in target.op.walk():
            if isinstance(op, affine.IfOp):
                return "there is 'affine.if' in the consumer"
        return None

    def _slices(
        self,
        source: Node,
        target: Node,
        sources: Sequence[Access],
        users: Sequence[Access],
        sinks: Sequence[Access],
        removed: bool,
        is_first: bool = True,
    ) -> dict[int, Slice] | str:
        """The slices that can be done in the target, by how many of its loops are around them."""
        relations = Relations()
        around = loops_around(target.op)
        chains = [loops_around(access.operation) for access in users]
        inner = (isinstance(one, affine.ForOp) for one in chains[0][len(around) :])
        most = len(around) + sum(takewhile(bool, inner))
        for chain in chains[1:]:
            most = min(most, common_depth(chains[0], chain))
        assert isinstance(source.op, affine.ForOp)
        refusal = "no loop is around all that uses it"
        slices: dict[int, Slice] = {}
        for depth in range(1, most - len(around) + 1):
            chain: list[Loop] = chains[0][: len(around) + depth]
            slice_ = slice_for(relations, source.op, chain, sources, sinks)
            if isinstance(slice_, str):
                refusal = slice_
                continue
            if not slice_.is_within(source.accesses):
                refusal = "what is needed is not all computed by it"
                continue
            found = Fusion(slice_, source, target, removed, is_first).why_not()
            if found is not None:
                refusal = found
                continue
            slices[depth] = slice_
        return slices or refusal

    def _depth(
        self, slices: dict[int, Slice], stores: Sequence[Access], source: Node, target: Node
    ) -> int | str:
        """The depth that is taken, or why none pays."""
        deepest = max(slices)
        if self.options.maximal:
            return deepest
        assert isinstance(target.op, affine.ForOp)
        tolerance = self.options.tolerance
        if len(stores) > 1:
            work = added_work(slices[deepest], target.op)
            if work is None:
                return "its work is not known"
            return deepest if work <= tolerance else f"it would add {work:.0%} of work"
        relations = slices[deepest].relations
        whole = bytes_written(relations, stores[0])
        if not whole:
            return "how much it writes is not known"
        best: tuple[float, int, int] | None = None
        refusal = "its work is not known"
        for depth in sorted(slices, reverse=True):
            work = added_work(slices[depth], target.op)
            part = bytes_of_slice(slices[depth], stores[0])
            if work is None or not part:
                continue
            if work > tolerance:
                refusal = f"it would add {work:.0%} of work"
            elif best is None or whole / part > best[0]:
                best = whole / part, depth, part
        if best is None:
            return refusal
        count = len(loops_around(target.op))
        ours, theirs = (footprint(relations, node, count) for node in (source, target))
        if ours is None or theirs is None:
            return "how much memory it touches is not known"
        if best[2] > ours:
            return "the fused nest would touch more memory"
        return best[1]

    def _can_be_removed(
        self, source: Node, target: Node, slice_: Slice, point: Operation, escapes_: bool
    ) -> bool:
        others = [e.sink for e in self.graph.out[source] if e.sink is not target]
        for node in others:
            if node.op is not point and not self.graph.is_before(point, node.op):
                return False
        if others or escapes_:
            return slice_.is_maximal(source.accesses)
        return True

    def _why_private(
        self,
        buffer: SSAValue,
        source: Node,
        target: Node,
        slice_: Slice,
        escaping: set[SSAValue | None],
        removed: bool,
    ) -> list[Operation] | None:
        """The loads of the source that must stay where a buffer becomes a private one; None where
        it cannot."""
        graph = self.graph
        (root,) = {a.root for a in source.stores if a.buffer is buffer}
        if root in escaping and (removed or target.writes(root)):
            return None
        if graph.writers_before(source, root) or graph.users(target, root):
            return None
        if removed and any(
            e.value in (root, None) and e.sink is not target for e in graph.out[source]
        ):
            return None
        fusion = Fusion(slice_, source, target, removed, is_first=True)
        return fusion.loads_of_old_contents(buffer, root not in escaping)

    def _write(
        self, slice_: Slice, source: Node, target: Node, point: Operation, removed: bool
    ) -> dict[Operation, Operation]:
        copies = put_slice(slice_)
        if point is not target.op:
            target.op.detach()
            block = point.parent
            assert block is not None
            block.insert_op_before(target.op, point)
        if removed:
            erase(source.op)
        return copies

    # --- siblings ---------------------------------------------------------------------------------

    def fuse_siblings(self) -> None:
        """Fuse nests that read the same and do not depend on each other."""
        for loop in self.loops():
            self.graph = Graph(self.block)
            tried: set[tuple[Operation, SSAValue]] = set()
            while (found := self._sibling(self._node(loop), tried)) is not None:
                sibling, buffer = found
                tried.add((sibling.op, buffer))
                op = sibling.op
                fuse = partial(self._try_sibling, sibling, self._node(loop), buffer)
                refusal = attempt_or_refuse(PASS, "fuse with a sibling", op, fuse)
                if refusal is not None:
                    remark(PASS, op, f"not fused with a nest that reads the same: {refusal}")

    def _sibling(
        self, target: Node, tried: set[tuple[Operation, SSAValue]]
    ) -> tuple[Node, SSAValue] | None:
        """A nest not tried yet that reads what `target` reads, and the buffer."""
        for load in target.loads:
            for node in self.graph.nodes:
                if node is target or not isinstance(node.op, affine.ForOp):
                    continue
                if (node.op, load.buffer) in tried:
                    continue
                if self._are_siblings(node, target, load):
                    return node, load.buffer
        return None

    def _are_siblings(self, node: Node, target: Node, load: Access) -> bool:
        graph = self.graph
        if sum(one.buffer is load.buffer for one in node.loads) != 1:
            return False
        if graph.is_reachable(node, target) or graph.is_reachable(target, node):
            return False
        both = {a.root for a in node.loads} & {a.root for a in node.stores}
        if any(graph.writers_before(node, root) for root in both):
            return False
        return len({store.buffer for store in node.stores}) <= 1

    def _try_sibling(self, source: Node, target: Node, buffer: SSAValue) -> str | None:
        refusal = why_not_sliced(source) or self._why_not_target(target)
        if refusal is not None:
            return refusal
        in_order = (source, target)
        if self.graph.is_before(target.op, source.op):
            in_order = (target, source)
        point = self.graph.insertion_point(*in_order)
        if point is None:
            return "an op between them needs the one, and is needed by the other"
        shared = [load for load in source.loads if load.buffer is buffer]
        users = [load for load in target.loads if load.buffer is buffer][:1]
        sinks = [*target.loads, *target.stores]
        slices = self._slices(source, target, shared, users, sinks, removed=True, is_first=False)
        if isinstance(slices, str):
            return slices
        slices = {d: s for d, s in slices.items() if s.is_maximal(source.accesses)}
        if not slices:
            return "only a part of it would be done"
        depth = self._depth(slices, shared, source, target)
        if isinstance(depth, str):
            return depth
        if point is source.op:
            following = source.op.next_op
            assert following is not None
            point = following
        self._write(slices[depth], source, target, point, removed=True)
        self.graph = Graph(self.block)
        return None


def _kinds() -> Any:
    import islpy

    return islpy.dim_type


def sink_sequential_loops(loop: affine.ForOp) -> affine.ForOp:
    """Bring the parallel loops of a perfect nest outside, where that is legal; the outermost loop.

    A slice can then be put deeper into the nest.
    """
    band = perfect_nest(loop)
    if len(band) < 2 or any(one.results for one in band):
        return loop
    dependences = Dependences(loop)
    sequential: set[Operation] = set()
    for dependence in dependences.all:
        if private_to(dependence.source, band[-1]):
            continue
        for one, distance in zip(dependence.loops, dependence.vector, strict=True):
            below, _, above = signs_of(distance)
            if below or above:
                sequential.add(one)
    order = sorted(range(len(band)), key=lambda at: band[at] in sequential)
    if permute_band(band, order) is not None:
        return loop
    return band[order[0]]


def _greedily(fusion: GreedyFusion) -> None:
    """Producers with one consumer first, then siblings, then all producers."""
    fusion.fuse_producers(1)
    fusion.fuse_siblings()
    fusion.fuse_producers(None)


MODES: dict[str, Callable[[GreedyFusion], None]] = {
    "greedy": _greedily,
    "producer": lambda fusion: fusion.fuse_producers(None),
    "sibling": GreedyFusion.fuse_siblings,
}


def fuse_block(block: Block, mode: str, options: Options) -> None:
    """Fuse the nests of one block.

    Args:
        mode: one of `MODES`.
    """
    kinds = memref.AllocOp | memref.AllocaOp
    used = [op for op in block.ops if isinstance(op, kinds) and op.results[0].first_use]
    try:
        fusion = GreedyFusion(block, options)
    except UnknownRegion as unknown:
        first = next(op for op in block.ops if isinstance(op, affine.ForOp))
        remark(PASS, first, f"nothing is fused: {unknown}")
        return
    MODES[mode](fusion)
    for allocation in used:
        if allocation.results[0].first_use is None:
            erase(allocation)
