"""The ops of one block and what they need of each other: where a fused loop nest may stand.

After upstream's `MemRefDependenceGraph` (mlir/lib/Dialect/Affine/Analysis/Utils.cpp, LLVM 22), but
made anew after each fusion, and with an edge for whatever a call may do to memory: upstream's has
none (llvm-project issue 211591).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from xdsl.dialects import memref, scf, tensor
from xdsl.dialects.builtin import MemRefType
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import affine
from ...dialects.quick import walk
from ...dialects.structure import ancestor_in, is_inside
from ..affine_dependences.dependences import may_be_one_buffer
from ..affine_loops.analysis import ORDERED, Access, root_of, tile_accesses_of
from .relations import Relations

KNOWN_REGIONS = (
    affine.ForOp,
    affine.IfOp,
    affine.ParallelOp,
    scf.ForOp,
    scf.IfOp,
    scf.WhileOp,
    scf.ParallelOp,
    scf.ExecuteRegionOp,
    scf.IndexSwitchOp,
    tensor.PadOp,
)


LOADS = (affine.LoadOp, affine.VectorLoadOp)
STORES = (affine.StoreOp, affine.VectorStoreOp)


class Edge(NamedTuple):
    """`sink` must stay behind `source` because of a buffer, or of a value that it uses.

    `value` is the root of the buffer, None where it may be any.
    """

    source: Node
    sink: Node
    value: SSAValue | None


@dataclass(eq=False)
class Node:
    """An op of the block, with what it and the ops inside of it do to memory.

    Attributes:
        accesses: to buffers that are not made inside of it, in the order of the text.
        ordered: its order among asserts and calls matters.
    """

    op: Operation
    accesses: list[Access] = field(default_factory=list)
    ordered: bool = False

    @property
    def loads(self) -> list[Access]:
        """The affine loads."""
        return [a for a in self.accesses if isinstance(a.operation, LOADS)]

    @property
    def stores(self) -> list[Access]:
        """The affine stores."""
        return [a for a in self.accesses if isinstance(a.operation, STORES)]

    def reads(self, root: SSAValue | None) -> int:
        return sum(a.reads and a.root is root for a in self.accesses)

    def writes(self, root: SSAValue | None) -> int:
        return sum(a.writes and a.root is root for a in self.accesses)


def node_of(op: Operation) -> Node | None:
    """The node of an op; None where it is not known what its regions mean."""
    node = Node(op)
    for inner in walk(op):
        if inner.regions:
            if not isinstance(inner, KNOWN_REGIONS):
                return None
            continue
        node.ordered |= isinstance(inner, ORDERED)
        found = tile_accesses_of(inner)
        if found is None:
            # An op of an unknown dialect touches its operands, at most.
            found = [
                Access(inner, value, root_of(value), None, True, True)
                for value in inner.operands
                if isinstance(value.type, MemRefType)
            ]
        node.accesses += (a for a in found if a.root is None or not is_inside(a.root, op))
    return node


class Graph:
    """The nodes of a block, in its order, and the edges between them.

    Raises:
        UnknownRegion: an op has regions, and it is not known what they mean.
    """

    def __init__(self, block: Block):
        self.block = block
        self.nodes: list[Node] = []
        for op in block.ops:
            if op.next_op is None and not op.results:
                break
            node = node_of(op)
            if node is None:
                raise UnknownRegion(op)
            self.nodes.append(node)
        self._node_of = {node.op: node for node in self.nodes}
        self.edges: list[Edge] = []
        self._add_values()
        self._add_memory()
        self.out: dict[Node, list[Edge]] = {node: [] for node in self.nodes}
        self.into: dict[Node, list[Edge]] = {node: [] for node in self.nodes}
        for edge in self.edges:
            self.out[edge.source].append(edge)
            self.into[edge.sink].append(edge)

    def node(self, op: Operation) -> Node | None:
        return self._node_of.get(op)

    def _add_values(self) -> None:
        for node in self.nodes:
            for value in node.op.results:
                users: set[Node] = set()
                for use in value.uses:
                    op = ancestor_in(self.block, use.operation)
                    user = None if op is None else self._node_of.get(op)
                    if user is not None and user not in users:
                        users.add(user)
                        self.edges.append(Edge(node, user, value))

    def _add_memory(self) -> None:
        touching = [node for node in self.nodes if node.accesses or node.ordered]
        for at, first in enumerate(touching):
            for second in touching[at + 1 :]:
                self.edges += (Edge(first, second, root) for root in self._conflicts(first, second))

    def _conflicts(self, first: Node, second: Node) -> set[SSAValue | None]:
        found: set[SSAValue | None] = set()
        if first.ordered and second.ordered:
            found.add(None)
        loops = isinstance(first.op, affine.ForOp) and isinstance(second.op, affine.ForOp)
        relations = Relations()
        for one in first.accesses:
            for other in second.accesses:
                if not (one.writes or other.writes) or one.root in found:
                    continue
                if not may_be_one_buffer(one, other):
                    continue
                if one.root is not other.root or one.root is None:
                    found.add(None)
                elif not (loops and relations.are_apart(one, other)):
                    found.add(one.root)
        return found

    # --- questions --------------------------------------------------------------------------------

    def is_reachable(self, source: Node, sink: Node) -> bool:
        """Whether there is a path of edges."""
        seen, stack = {source}, [source]
        while stack:
            node = stack.pop()
            if node is sink:
                return True
            following = {edge.sink for edge in self.out[node]} - seen
            seen |= following
            stack += following
        return False

    def users(self, node: Node, root: SSAValue | None) -> int:
        """How many ops behind `node` have an edge from it on a buffer."""
        return sum(edge.value is root or edge.value is None for edge in self.out[node])

    def writers_before(self, node: Node, root: SSAValue | None) -> int:
        """How many ops before `node` that write a buffer have an edge to it on the buffer."""
        return sum(
            edge.value is None or (edge.value is root and edge.source.writes(root) > 0)
            for edge in self.into[node]
        )

    def insertion_point(self, first: Node, second: Node, stays: bool = False) -> Operation | None:
        """The op before which `first` and `second`, in this order, may stand as one.

        None where ops between them need the first, and the second needs these. Otherwise it is the
        first op that needs `first`, or `second`.

        Args:
            stays: the first is also done where it stands.
        """
        values = {
            edge.source
            for edge in self.into[second]
            if edge.value is not None and not isinstance(edge.value.type, MemRefType)
        }
        if any(self.is_reachable(first, node) for node in values if node is not first):
            return None
        needing = {
            edge.sink
            for edge in self.out[first]
            if not stays or edge.value is None or edge.sink.writes(edge.value)
        }
        needing.discard(second)
        needed = {edge.source for edge in self.into[second]} - {first}
        point: Operation | None = None
        for node in self.between(first, second):
            if node in needing and point is None:
                point = node.op
            if node in needed and point is not None:
                return None
        return point or second.op

    def between(self, first: Node, second: Node) -> Sequence[Node]:
        begin, end = self.nodes.index(first), self.nodes.index(second)
        return self.nodes[begin + 1 : end]

    def is_before(self, first: Operation, second: Operation) -> bool:
        op: Operation | None = first.next_op
        while op is not None:
            if op is second:
                return True
            op = op.next_op
        return False


class UnknownRegion(Exception):
    """It is not known what the regions of an op mean."""

    def __init__(self, op: Operation):
        super().__init__(f"it is not known what the regions of '{op.name}' mean")


def escapes(buffer: SSAValue, block: Block) -> bool:
    """Whether a buffer is known outside of `block`, or used otherwise than by affine accesses."""
    owner = buffer.owner
    if isinstance(owner, Block):
        return True
    if not isinstance(owner, memref.AllocOp | memref.AllocaOp):
        return True
    return any(_escapes_by(use.operation, block) for use in buffer.uses)


def _escapes_by(user: Operation, block: Block) -> bool:
    ancestor = ancestor_in(block, user)
    if ancestor is None:
        return True
    return not isinstance(user, (*LOADS, *STORES))
