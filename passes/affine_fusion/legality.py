"""Whether a nest may be done slice by slice: every order of reads and writes, by exact dependences.

Upstream looks at the buffers that go from the nest to the loops that it is put into; here every
pair of accesses counts, so that also what the loops write to the nest's inputs, and what the nest
does to its own results, stays in order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from xdsl.ir import Block, Operation, SSAValue

from ...dialects import affine
from ...dialects.quick import walk
from ...dialects.structure import ancestor_in
from ..affine_dependences.dependences import may_be_one_buffer
from ..affine_loops.analysis import Access
from .graph import Node
from .relations import common_depth, variables_text
from .slices import Slice

if TYPE_CHECKING:
    import islpy


def why_not_sliced(node: Node) -> str | None:
    """Why a nest can never be done in slices; None where it may be possible."""
    if node.op.results:
        return "it carries values, and others use them"
    for op in walk(node.op):
        if op.regions and not isinstance(op, affine.ForOp):
            return f"there is '{op.name}' in it"
    if node.ordered:
        return "an op is in it whose order matters"
    return None


class Fusion:
    """A slice of the nest of `source`, put into that of `target`.

    Attributes:
        removed: the nest of `source` is not done otherwise.
    """

    def __init__(self, slice_: Slice, source: Node, target: Node, removed: bool, is_first: bool):
        self.slice = slice_
        self.relations = slice_.relations
        self.source, self.target = source, target
        self.removed, self.is_first = removed, is_first
        self._executions: dict[Operation, islpy.Map] = {}

    def executions(self, access: Access) -> islpy.Map:
        found = self._executions.get(access.operation)
        if found is None:
            found = self._executions[access.operation] = self.slice.executions(access)
        return found

    def why_not(self) -> str | None:
        """Why it would change what the program computes; None where it does not."""
        return next(self._conflicts(), None)

    def _conflicts(self) -> Iterator[str]:
        if not all(self.relations.instances(a).exact for a in self.source.accesses if a.writes):
            yield "it is not known exactly what is written"
        yield from self._conflicts_inside()
        yield from self._conflicts_between()

    # --- with the loops that it is put into -------------------------------------------------------

    def _conflicts_between(self) -> Iterator[str]:
        for mine in self.source.accesses:
            for theirs in self.target.accesses:
                if not (mine.writes or theirs.writes) or not may_be_one_buffer(mine, theirs):
                    continue
                pairs = self.relations.same_element(mine, theirs, self.slice.common)
                if pairs.is_empty():
                    continue
                if not self.is_first:
                    # Nothing is between siblings, but by what is not known about them.
                    yield f"both touch {_name(mine)}"
                after, before = self._times(theirs)
                done: Any = self.executions(mine).reverse()
                late = pairs.apply_range(after).intersect(done)
                if theirs.writes and not late.is_empty():
                    yield f"{_name(mine)} would be touched by it after it is written there"
                if mine.writes and theirs.reads and self.removed:
                    covered = done.apply_range(before.reverse())
                    if not pairs.is_subset(covered):
                        yield f"{_name(mine)} would be read before it is written"

    def _times(self, theirs: Access) -> tuple[islpy.Map, islpy.Map]:
        """For each instance of an access: when the slice is done after it, and when before."""
        instances = self.relations.instances(theirs)
        depth = len(self.slice.levels)
        shared = common_depth(self.slice.levels, instances.loops)
        earlier, later = variables(instances.depth, depth)
        levels = range(self.slice.common, shared)
        after, before = (
            [[*_equal(level), f"j{level} {sign} i{level}"] for level in levels] for sign in "><"
        )
        stands_before = shared < depth and self._stands_before(theirs.operation, shared)
        (after if stands_before else before).append(_equal(shared))
        times = self.slice.times
        return self._union(earlier, later, after).intersect_range(times), self._union(
            earlier, later, before
        ).intersect_range(times)

    def _union(self, one: str, other: str, alternatives: Sequence[Sequence[str]]) -> islpy.Map:
        found: Any = self.relations.map(one, other, ["false"])
        for constraints in alternatives:
            found = found.union(self.relations.map(one, other, constraints))
        return found

    def _stands_before(self, op: Operation, depth: int) -> bool:
        """Whether an op comes before the loop of the chain at `depth`, in the body around both."""
        loop = self.slice.levels[depth]
        block = loop.parent
        assert isinstance(block, Block)
        current: Operation | None = ancestor_in(block, op)
        while current is not None:
            current = current.next_op
            if current is loop:
                return True
        return False

    # --- among the iterations of the nest ---------------------------------------------------------

    def _conflicts_inside(self) -> Iterator[str]:
        accesses = self.source.accesses
        once = self.removed and all(self.executions(a).is_injective() for a in accesses)
        for first in accesses:
            for second in accesses:
                if not (first.writes or second.writes) or not may_be_one_buffer(first, second):
                    continue
                pairs = self.in_order(first, second)
                if pairs.is_empty():
                    continue
                one: Any = self.executions(first)
                other: Any = self.executions(second).reverse()
                if once:
                    turned = one.apply_range(pairs).apply_range(other).intersect(self._later())
                    if not turned.is_empty():
                        yield f"its accesses to {_name(first)} would be in another order"
                    if first.writes and second.reads:
                        needed = pairs.intersect_range(other.domain())
                        if not needed.domain().is_subset(one.range()):
                            yield f"not all that is written to {_name(first)} would be written"
                elif first.reads and second.writes:
                    yield f"it updates {_name(first)}, and would do it more than once"
                elif second.reads:
                    if not pairs.apply_range(other).is_subset(one.reverse()):
                        yield f"it needs more of {_name(first)} than the slice writes"
                elif not pairs.reverse().apply_range(one.reverse()).is_subset(other):
                    yield f"it would write {_name(first)} in another order"

    def in_order(self, first: Access, second: Access) -> islpy.Map:
        """The pairs of instances that touch one element, the first before the second.

        A read counts as before the write of the same iteration that stands behind it.
        """
        one, other = self.relations.instances(first), self.relations.instances(second)
        shared = common_depth(one.loops, other.loops)
        earlier, later = variables(one.depth, other.depth)
        order = [
            [*_equal(level), f"i{level} < j{level}"] for level in range(self.slice.common, shared)
        ]
        if one.place < other.place:
            order.append(_equal(shared))
        pairs: Any = self.relations.same_element(first, second, self.slice.common)
        return pairs.intersect(self._union(earlier, later, order))

    def _later(self) -> islpy.Map:
        """Pairs of iterations of the chain of which the first is later."""
        depth = len(self.slice.levels)
        earlier, later = variables(depth, depth)
        order = [
            [*_equal(level), f"i{level} > j{level}"] for level in range(self.slice.common, depth)
        ]
        return self._union(earlier, later, order)

    # --- through a buffer -------------------------------------------------------------------------

    def loads_of_old_contents(self, buffer: SSAValue, undefined: bool) -> list[Operation] | None:
        """Whether what passes through a buffer is written and read in one iteration of the chain.

        Args:
            undefined: what is in the buffer before means nothing.

        Returns the loads of the source that read what was in the buffer before; None where
        something else of this kind is read, or not all of it is known.
        """
        stores = [store for store in self.source.stores if store.buffer is buffer]
        if any(self.relations.instances(store).elements is None for store in stores):
            return None
        written: Any = self._touched(stores[0])
        for store in stores[1:]:
            written = written.union(self._touched(store))
        depth = len(self.slice.levels)
        for access in self.target.accesses:
            if not may_be_one_buffer(access, stores[0]):
                continue
            instances = self.relations.instances(access)
            if access.buffer is not buffer or instances.elements is None:
                return None
            if common_depth(self.slice.levels, instances.loops) < depth:
                return None
            if not _per_iteration(instances.elements, depth).is_subset(written):
                return None
        old: list[Operation] = []
        for access in self.source.accesses:
            if access.writes or not may_be_one_buffer(access, stores[0]):
                continue
            if access.buffer is not buffer or self.relations.instances(access).elements is None:
                return None
            done: Any = self.executions(access)
            fed: Any = done.subtract(done)
            for store in stores:
                pairs = self.in_order(store, access)
                fed = fed.union(self.executions(store).apply_range(pairs).intersect(done))
            if fed.is_empty():
                old.append(access.operation)
            elif not done.is_subset(fed) and not (
                undefined and self._touched(access).is_subset(written)
            ):
                return None
        return old

    def _touched(self, access: Access) -> islpy.Map:
        """The elements that an access of the slice touches in each iteration of the chain."""
        elements: Any = self.relations.instances(access).elements
        return self.executions(access).apply_range(elements)


def _per_iteration(elements: Any, depth: int) -> Any:
    """The elements for the iterations of the first loops."""
    import islpy

    inner = elements.dim(islpy.dim_type.in_) - depth
    return elements.project_out(islpy.dim_type.in_, depth, inner)


def variables(depth: int, other_depth: int) -> tuple[str, str]:
    return variables_text("i", depth), variables_text("j", other_depth)


def _equal(depth: int) -> list[str]:
    return [f"i{at} = j{at}" for at in range(depth)]


def _name(access: Access) -> str:
    hint = access.buffer.name_hint
    return "a buffer" if hint is None else f"%{hint}"
