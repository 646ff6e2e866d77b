"""Which generics of a block become one: the plan of `linalg-fuse-elementwise-ops`.

The generics are `Node`s. A `Group` is a set of nodes that becomes one generic, standing where one
of them stood (`position`). All its members run over one iteration space, and each is at home in one
group only. A group may also repeat nodes of other groups, when that is cheaper than storing and
loading their results: an `Instance` is a node together with the group's loop for each of its own.
What is stored in the end is what is read from outside a node's home.

Nodes are placed in the order of the program, each once, looking only at what it reads: the plan
takes time linear in the number of generics.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from xdsl.dialects.cf import AssertOp
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.dialects.tensor import EmptyOp
from xdsl.ir import Block, Operation, SSAValue

from ...dialects.linalg_generic import Projection
from .nodes import (
    Loops,
    Node,
    aligned,
    compose,
    is_permutation,
    moved,
    read_node,
)


@dataclass(frozen=True)
class Limits:
    """How far fusion goes.

    Attributes:
        cost: of one generic's body, in additions, so that registers and compile time suffice.
        operands: of one generic.
        repeat: cost of what is computed again rather than stored, once for each element.
        repeat_outer: the same, where it does not depend on the inner loops and is computed once
            for each iteration of the outer ones.
        repeat_inner: the same, where each iteration of an outer loop would compute it again.
    """

    cost: int = 512
    operands: int = 24
    repeat: int = 8
    repeat_outer: int = 64
    repeat_inner: int = 2


Instance = tuple[Node, Loops]


@dataclass(slots=True, eq=False)
class Group:
    """Nodes that become one generic.

    Attributes:
        position: the place in the block where the generic will stand.
        loops: how many there are.
        reduced: which of them are reductions.
        instances: what is computed, in no order.
        members: the nodes that are at home here.
        first_use: the earliest position where a member's result is read outside the group.
        reads: the values that are read from outside, with the number of reads.
        ready: the position after which the extents of all results are known, and subscripts that
            are computed have been checked.
        cost: of all instances.
        stored: how many results are known to be stored.
    """

    position: int
    loops: int
    reduced: frozenset[int]
    instances: dict[Instance, None]
    members: list[Node]
    first_use: int
    reads: dict[SSAValue, int]
    ready: int
    cost: int
    stored: int
    transcendental: bool
    gathers: bool


NEVER = 1 << 60


class Plan:
    """The groups of one block."""

    def __init__(self, block: Block, limits: Limits):
        self.limits = limits
        self.block = block
        self.positions: dict[Operation, int] = {}
        self.nodes: dict[Operation, Node] = {}
        self.groups: list[Group] = []
        self.asserts: list[int] = []
        for position, op in enumerate(block.ops):
            self.positions[op] = position
            if isinstance(op, AssertOp):
                self.asserts.append(position)
            if isinstance(op, GenericOp):
                node = read_node(op, position, self.nodes)
                if node is not None:
                    self.nodes[op] = node
        for node in self.nodes.values():
            self._place(node)
        self._merge_siblings()

    # ----------------------------------------------------------------------------------- questions

    def producer(self, value: SSAValue) -> Node | None:
        """The node whose result a value is."""
        owner = value.owner
        return self.nodes.get(owner)  # pyright: ignore[reportArgumentType]

    def position_of(self, value: SSAValue) -> int:
        """The position after which a value can be read; −1 for one from outside the block."""
        owner = value.owner
        if not isinstance(owner, Operation):
            return -1
        node = self.producer(value)
        if node is not None:
            return node.group.position
        if isinstance(owner, EmptyOp):  # is made where it is needed
            return self._extents_ready((value,))
        return self.positions.get(owner, -1)

    def _extents_ready(self, outputs: tuple[SSAValue, ...]) -> int:
        """The position after which tensors like these can be made."""
        ready = -1
        for output in outputs:
            owner = output.owner
            node = self.producer(output)
            if node is not None and node.is_fill:
                ready = max(ready, self._extents_ready(node.outputs))
            elif isinstance(owner, EmptyOp):
                for extent in owner.operands:
                    ready = max(ready, self.position_of(extent))
            else:
                ready = max(ready, self.position_of(output))
        return ready

    def _first_fixed_use(self, node: Node) -> int:
        """The earliest position where anything that is no node reads a result of `node`."""
        first = NEVER
        for result in node.op.results:
            for user in self.users(result):
                if user not in self.nodes:
                    first = min(first, self.positions[user])
        return first

    def users(self, value: SSAValue) -> Iterator[Operation]:
        """The ops of the block that use a value, or hold one that does."""
        for use in value.uses:
            user = use.operation
            if user.parent is self.block:
                yield user
            elif (holder := self.block.find_ancestor_op_in_block(user)) is not None:
                yield holder

    # ------------------------------------------------------------------------------------ vertical

    def _place(self, node: Node) -> None:
        """Find a node its home, after everything that it reads has found one."""
        first_use = self._first_fixed_use(node)
        node.has_fixed_use = first_use < NEVER
        is_stored = node.has_fixed_use or not node.elementwise
        group = Group(
            position=node.position,
            loops=node.loops,
            reduced=node.reduced,
            instances={(node, node.own_loops()): None},
            members=[node],
            first_use=first_use,
            reads={},
            ready=max(self._extents_ready(node.outputs), self._checked_at(node)),
            cost=node.cost,
            stored=len(node.op.results) if is_stored else 0,
            transcendental=node.transcendental,
            gathers=node.gathers,
        )
        node.group, node.home = group, node.own_loops()
        for value in self._values_read(node):
            group.reads[value] = group.reads.get(value, 0) + 1
        self._join_producers(node)
        for value, projection, producer in node.reads:
            if producer is not None:
                self._repeat_producer(node, value, projection, producer)
        self._note_uses(node.group)

    def _checked_at(self, node: Node) -> int:
        """The position of the last assert before a node that reads at computed subscripts.

        It may be what says that they are within bounds.
        """
        before = (position for position in self.asserts if position < node.position)
        return max(before, default=-1) if node.gathers else -1

    def _values_read(self, node: Node) -> Iterator[SSAValue]:
        """Everything that a node reads and that must be there before it."""
        yield from node.inputs
        yield from node.captures
        for output in node.outputs:
            initial = self.producer(output)
            if isinstance(output.owner, EmptyOp) or (initial is not None and initial.is_fill):
                continue  # made anew where the group will stand
            yield output

    def _join_producers(self, node: Node) -> None:
        """Merge the homes of the node and of what it reads element by element."""
        candidates: dict[int, tuple[Group, Loops]] = {}
        refused: set[int] = set()
        for value, projection, producer in node.reads:
            if producer is None or producer.is_fill:
                continue
            key = id(producer.group)
            loops = aligned(producer, value, projection, node.own_loops())
            if loops is None or not is_permutation(loops, node.loops):
                refused.add(key)
                continue
            # From the loops of the producer's home to those of the node.
            across: list[int | None] = [None] * producer.group.loops
            for own, place in zip(loops, producer.home, strict=True):
                if place is not None:
                    across[place] = own
            mapping = tuple(across)
            known = candidates.setdefault(key, (producer.group, mapping))
            if known[1] != mapping:
                refused.add(key)
        latest_first = sorted(
            (entry for key, entry in candidates.items() if key not in refused),
            key=lambda entry: -entry[0].position,
        )
        for other, mapping in latest_first:
            self._merge(node.group, other, compose(mapping, node.home), allowed=node)

    def _merge(self, group: Group, other: Group, across: Loops, allowed: Node | None) -> bool:
        """Make two groups one, if that is legal and within the limits.

        `across` gives for each loop of `other` the loop of `group` that it is. `allowed` is the
        only node of `group` that may read from `other`.
        """
        if group is other or group.loops != other.loops or None in across:
            return False
        reduced = moved(other.reduced, across)
        if reduced and group.reduced and reduced != group.reduced:
            return False
        gathers = group.gathers or other.gathers
        transcendental = group.transcendental or other.transcendental
        if group.cost + other.cost > self.limits.cost or (gathers and transcendental):
            return False
        if not self._independent(group, other, allowed):
            return False
        earlier, later = (other, group) if other.position < group.position else (group, other)
        if earlier.first_use > later.position:
            position = later.position
        elif self._can_stand_at(later, earlier):
            position = earlier.position
        else:
            return False
        reads = len(group.reads) + sum(value not in group.reads for value in other.reads)
        if reads + group.stored + other.stored + 1 > self.limits.operands:
            return False
        self._unite(group, other, across, position)
        return True

    def _independent(self, group: Group, other: Group, allowed: Node | None) -> bool:
        """Whether no group reads stored results of the other, but for what `allowed` may fuse."""
        for value in other.reads:
            producer = self.producer(value)
            if producer is not None and producer.group is group:
                return False
        fused: dict[SSAValue, int] = {}
        if allowed is not None:
            for value in allowed.inputs:
                fused[value] = fused.get(value, 0) + 1
        for value, count in group.reads.items():
            producer = self.producer(value)
            if producer is not None and producer.group is other and count != fused.get(value, 0):
                return False
        return True

    def _can_stand_at(self, group: Group, other: Group) -> bool:
        """Whether all that `group` reads is there where `other` stands."""
        position = other.position
        if group.ready >= position:
            return False
        for value in group.reads:
            producer = self.producer(value)
            if (producer is None or producer.group is not other) and (
                self.position_of(value) >= position
            ):
                return False
        return True

    def _unite(self, group: Group, other: Group, across: Loops, position: int) -> None:
        """Move the smaller of both groups into the larger."""
        if len(group.instances) > len(other.instances):
            into, out, loops = group, other, across
        else:
            inverse: list[int | None] = [None] * len(across)
            for loop, place in enumerate(across):
                inverse[place] = loop  # pyright: ignore[reportArgumentType, reportCallIssue]
            into, out, loops = other, group, tuple(inverse)
        for node, own in out.instances:
            into.instances[(node, compose(own, loops))] = None
        into.reduced |= moved(out.reduced, loops)
        for member in out.members:
            member.group = into
            member.home = compose(member.home, loops)
        into.members += out.members
        into.first_use = min(into.first_use, out.first_use)
        into.ready = max(into.ready, out.ready)
        into.cost += out.cost
        into.stored += out.stored
        into.transcendental |= out.transcendental
        into.gathers |= out.gathers
        for value, count in out.reads.items():
            into.reads[value] = into.reads.get(value, 0) + count
        own_values = [
            value
            for value in into.reads
            if (producer := self.producer(value)) is not None and producer.group is into
        ]
        for value in own_values:
            del into.reads[value]
        moved_up = position < max(into.position, out.position)
        into.position = position
        if moved_up:
            self._note_uses(into)

    def _note_uses(self, group: Group) -> None:
        """Tell the groups that this one reads from how early it does."""
        for value in group.reads:
            producer = self.producer(value)
            if producer is not None and producer.group is not group:
                home = producer.group
                home.first_use = min(home.first_use, group.position)

    # ---------------------------------------------------------------------------------- repetition

    def _repeat_producer(
        self, node: Node, value: SSAValue, projection: Projection, producer: Node
    ) -> None:
        """Compute what a node reads once more in its group, where that is cheaper than a load."""
        group = node.group
        loops = aligned(producer, value, projection, node.home)
        if loops is None or producer.group is group or (producer, loops) in group.instances:
            return
        found = self._repetition(group, producer, loops)
        if found is None:
            return
        instances, reads, cost = found
        gathers = group.gathers or any(instance[0].gathers for instance in instances)
        transcendental = group.transcendental or any(
            instance[0].transcendental for instance in instances
        )
        if (
            group.cost + cost > self.limits.cost
            or len(group.reads) + len(reads) + 1 > self.limits.operands
            or (gathers and transcendental)
        ):
            return
        for instance in instances:
            group.instances[instance] = None
        for read in reads:
            group.reads[read] = group.reads.get(read, 0) + 1
        remaining = group.reads[value] - 1
        if remaining:
            group.reads[value] = remaining
        else:
            del group.reads[value]
        group.cost += cost
        group.gathers, group.transcendental = gathers, transcendental

    def _repetition(
        self, group: Group, producer: Node, loops: Loops
    ) -> tuple[list[Instance], list[SSAValue], int] | None:
        """What to repeat in `group` to have an instance, what that reads, and what it costs.

        None where a load is cheaper. What the producer's home computes for it is repeated with it;
        other groups' results are repeated if they are cheap themselves, otherwise read.
        """
        limit = self._repeat_limit(group, producer, loops)
        instances: list[Instance] = []
        reads: list[SSAValue] = []
        cost = 0
        pending: list[Instance] = [(producer, loops)]
        seen: set[Instance] = set()
        full_reads = 0
        while pending:
            instance = pending.pop()
            if instance in seen:
                continue
            seen.add(instance)
            node, own = instance
            cost += node.cost
            if cost > limit:
                return None
            instances.append(instance)
            reads.extend(node.captures)
            for value, projection, source in node.reads:
                across = None if source is None else aligned(source, value, projection, own)
                if source is not None and across is not None:
                    if (source, across) in group.instances:
                        continue
                    if source.group is node.group or (
                        source.group is not group
                        and cost + source.cost <= self._repeat_limit(group, source, across)
                    ):
                        pending.append((source, across))
                        continue
                if source is not None and source.group is group:
                    return None
                reads.append(value)
                if value not in group.reads:
                    used = {loop for loop in compose(projection, own) if loop is not None}
                    full_reads += len(used) == group.loops
        # One store and one load are saved; more than two further loads are not worth it.
        return None if full_reads > 2 else (instances, reads, cost)

    def _repeat_limit(self, group: Group, node: Node, loops: Loops) -> int:
        """How much may be computed again for one load of a result."""
        if node.is_fill and node.cost <= self.limits.repeat:
            return self.limits.repeat
        used = {loop for loop in loops if loop is not None}
        if len(used) == group.loops:
            return self.limits.repeat
        if used == set(range(len(used))):
            return self.limits.repeat_outer
        # The operands of a product are read again and again: only a view of them is free.
        return 0 if len(group.reduced) and group.loops > 2 else self.limits.repeat_inner

    # ------------------------------------------------------------------------------------ siblings

    def _merge_siblings(self) -> None:
        """Merge groups that run over all of the same tensor, so that it is read once."""
        seen: set[int] = set()
        readers: dict[SSAValue, tuple[Group, Loops]] = {}
        for node in self.nodes.values():
            group = node.group
            if id(group) in seen:
                continue
            seen.add(id(group))
            if group.loops:
                for value, loops in self._full_reads(group):
                    known = readers.get(value)
                    if known is not None:
                        other, other_loops = known
                        other = other.members[0].group
                        if other is not node.group and len(other_loops) == len(loops):
                            self._merge_sibling(node, value, other)
                    readers[value] = (node.group, loops)
        homes = {id(node.group): node.group for node in self.nodes.values()}
        self.groups = sorted(homes.values(), key=lambda group: group.position)

    def _full_reads(self, group: Group) -> list[tuple[SSAValue, Loops]]:
        """The tensors of which the group reads all, each once, with the loop for each axis."""
        found: list[tuple[SSAValue, Loops]] = []
        for node, own in group.instances:
            for value, projection, _ in node.reads:
                if value in group.reads:
                    loops = compose(projection, own)
                    if is_permutation(
                        tuple(loop for loop in loops if loop is not None), group.loops
                    ):
                        found.append((value, loops))
        return found

    def _merge_sibling(self, node: Node, value: SSAValue, other: Group) -> None:
        """Merge the node's group with one that reads all of `value` too."""
        group = node.group
        own = next((loops for read, loops in self._full_reads(group) if read is value), None)
        theirs = next((loops for read, loops in self._full_reads(other) if read is value), None)
        if own is None or theirs is None:
            return
        across: list[int | None] = [None] * other.loops
        for mine, yours in zip(own, theirs, strict=True):
            if (mine is None) != (yours is None):
                return
            if yours is not None:
                across[yours] = mine
        self._merge(group, other, tuple(across), allowed=None)
