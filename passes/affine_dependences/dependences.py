"""The dependences between accesses: which pairs touch one element, and how many iterations apart.

For two accesses with common loops, the pairs of iterations that touch one element are an isl
relation. It is cut by the order of execution: the pairs of which the second runs later because of
the outermost common loop, the next one, … (a dependence *carried* by that loop), or because it
stands behind in one iteration of all of them. (M. Wolf, M. Lam, A data locality optimizing
algorithm, 1991; S. Verdoolaege, isl: An Integer Set Library, 2010.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from xdsl.dialects import cf, func, memref
from xdsl.dialects.builtin import MemRefType
from xdsl.ir import Block, Operation, SSAValue

from ...dialects.quick import walk
from ...dialects.structure import ancestor_in, encloses, is_inside
from ..affine_loops.analysis import Access, is_pure, tile_accesses_of
from ..errors import user_line
from .relations import Names, Statement, statement_of

if TYPE_CHECKING:
    import islpy

NO_MEMORY = (func.ReturnOp, cf.AssertOp)
"""What is not pure, but touches no memory."""

CONTROL_FLOW = ("affine", "scf", "func", "builtin")
"""Dialects whose ops with regions do nothing else than run these."""

Distance = int | str
"""How many steps of a loop's variable the second access is later: a number, or one of
`+` later, `-` earlier, `0+` not earlier, `0-` not later, `*` anything."""


@dataclass(frozen=True)
class Dependence:
    """The second access needs the first to have been done, or undone, before.

    Attributes:
        kind: "flow" (write, then read), "anti" (read, then write), "output" (write, then write) or
            "input" (read, then read: no order is needed).
        source, sink: the accesses.
        loops: the common loops, outermost first.
        vector: a distance for each of them.
        carried_by: the loop that carries it, None where it is within one iteration of all of them.
        exact: whether isl knew all of both accesses.
    """

    kind: str
    source: Access
    sink: Access
    loops: tuple[Operation, ...]
    vector: tuple[Distance, ...]
    carried_by: Operation | None
    exact: bool

    def __str__(self) -> str:
        name = buffer_name(self.source.buffer)
        places = " to ".join(
            "".join(filter(None, (one.operation.name, line_of(one.operation))))
            for one in (self.source, self.sink)
        )
        vector = ", ".join(map(str, self.vector))
        return f"{self.kind} dependence on %{name} from {places}, distance ({vector})"


def buffer_name(value: SSAValue) -> str:
    """What a buffer is called in texts: its name, or its number among those that have none."""
    if value.name_hint is not None:
        return value.name_hint
    block = value.owner if isinstance(value.owner, Block) else value.owner.parent
    if block is None:
        return "buffer"
    made = [*block.args, *(result for op in block.ops for result in op.results)]
    unnamed = [one for one in made if one.name_hint is None and isinstance(one.type, MemRefType)]
    return f"buffer{unnamed.index(value)}" if len(unnamed) > 1 else "buffer"


def line_of(op: Operation) -> str:
    """` at file:line:column`, where that is known."""
    line = user_line(op.location)
    return "" if line is None else f" at {line}"


@dataclass(frozen=True)
class Pairs:
    """Pairs of iterations, of which the second is later because of one loop around both.

    Attributes:
        one, other: the accesses in their loops.
        inside, common: which loops are around both and not around what is asked about.
        level: which of them makes the second later; `common` where it stands behind.
        relation: the pairs themselves.
    """

    one: Statement
    other: Statement
    inside: int
    common: int
    level: int
    relation: islpy.Map

    @property
    def carried_by(self) -> Operation | None:
        return None if self.level == self.common else self.one.loops[self.level][0]

    def difference(self, at: int) -> tuple[int | None, int | None]:
        """The least and the greatest difference of a common loop's variable; None: unbounded."""
        deltas = _deltas(self.relation, at, self.one, self.other)
        ends = deltas.dim_min_val(0), deltas.dim_max_val(0)
        least, greatest = (end.to_python() if end.is_int() else None for end in ends)
        return least, greatest


class Dependences:
    """The dependences among the ops inside of `root`: a function, or a loop.

    What stands around `root` is held fixed.
    """

    def __init__(self, root: Operation):
        self.root = root
        self.opaque: Operation | None = None
        self.accesses: list[Access] = []
        # Relations by their text: most of the time is isl's parsing, and many are alike.
        self._relations: dict[str, islpy.Map] = {}
        for op in walk(root):
            if op.regions:
                if op.name.partition(".")[0] not in CONTROL_FLOW:
                    self.opaque = self.opaque or op
                continue
            if is_pure(op) or isinstance(op, NO_MEMORY):
                continue
            found = tile_accesses_of(op)
            # What is called may do more than touch the buffers that it is given.
            if found is None or isinstance(op, func.CallOp):
                self.opaque = self.opaque or op
            self.accesses += found or ()

    @cached_property
    def all(self) -> list[Dependence]:
        """All dependences but those of inputs, in the order of their sources."""
        return list(self.among(self.accesses))

    def among(self, accesses: Iterable[Access], inputs: bool = False) -> Iterable[Dependence]:
        """The dependences among these accesses."""
        known = list(accesses)
        for first in known:
            for second in known:
                if (first.writes or second.writes or inputs) and may_be_one_buffer(first, second):
                    yield from self._between(first, second)

    def _between(self, source: Access, sink: Access) -> Iterable[Dependence]:
        for pairs in self.pairs(source, sink):
            yield self.describe(pairs, pairs.relation)

    def describe(self, pairs: Pairs, relation: islpy.Map) -> Dependence:
        """Some of the pairs as a dependence."""
        one, other, inside = pairs.one, pairs.other, pairs.inside
        loops = tuple(loop for loop, _ in one.loops[inside : pairs.common])
        vector = tuple(_distance(relation, at, one, other) for at in range(inside, pairs.common))
        kind, exact = _kind(one.access, other.access), one.exact and other.exact
        return Dependence(kind, one.access, other.access, loops, vector, pairs.carried_by, exact)

    def pairs(self, source: Access, sink: Access, names: Names | None = None) -> Iterator[Pairs]:
        """The iterations of which the second touches what the first touched, by what orders them:
        the loops around both, from the outermost one inside, then their places in one iteration.
        Those of which there are none are left out.

        Args:
            names: of parameters, where relations are to be put together.
        """
        names = names or Names(self.root)
        one, other = (
            statement_of(access, names, prefix) for access, prefix in ((source, "i"), (sink, "j"))
        )
        common = _common(one, other)
        inside = next((at for at in range(common) if self._is_inside(one.loops[at][0])), common)
        import islpy

        first, second = islpy.dim_type.in_, islpy.dim_type.out
        # What is around the root is the same for both, and so are the loops around each level.
        text = _pairs(one, other, names, source, sink)
        if text not in self._relations:
            self._relations[text] = _map(text)
        touching = self._relations[text]
        for level in range(common + 1):
            carried = level < common
            if level >= inside and (carried or (source is not sink and one.place < other.place)):
                relation = touching.order_lt(first, level, second, level) if carried else touching
                if not relation.is_empty():
                    yield Pairs(one, other, inside, common, level, relation)
            if carried:
                touching = touching.equate(first, level, second, level)

    def _is_inside(self, loop: Operation) -> bool:
        return loop is self.root or encloses(self.root, loop)


def _kind(source: Access, sink: Access) -> str:
    kinds = {(True, False): "flow", (False, True): "anti", (True, True): "output"}
    return kinds.get((source.writes, sink.writes), "input")


def may_be_one_buffer(first: Access, second: Access) -> bool:
    """Whether two accesses may be to one buffer. What is allocated is no buffer known before."""
    if first.root is second.root:
        return True
    for one, other in ((first, second), (second, first)):
        if one.root is None and (other.root is None or not _is_older(one.buffer, other.root)):
            return True
    return False


def _is_older(buffer: SSAValue, root: SSAValue) -> bool:
    """Whether a value was there before the allocation that another one is the result of."""
    allocation = root.owner
    if not isinstance(allocation, memref.AllocOp | memref.AllocaOp):
        return False
    owner = buffer.owner
    block = owner if isinstance(owner, Block) else owner.parent
    assert block is not None
    op = ancestor_in(block, allocation)
    if op is None or isinstance(owner, Block):
        return op is not None
    following = owner.next_op
    while following is not None and following is not op:
        following = following.next_op
    return following is op and op is not None


def _common(one: Statement, other: Statement) -> int:
    """How many loops are around both."""
    count = 0
    for (_, first), (_, second) in zip(one.loops, other.loops, strict=False):
        if first is not second:
            break
        count += 1
    return count


def _space(one: Statement, other: Statement, names: Names) -> str:
    parameters = ", ".join(names.parameters.values())
    return f"[{parameters}] -> {{ [{_tuple('i', one)}] -> [{_tuple('j', other)}] : "


def _tuple(prefix: str, statement: Statement) -> str:
    return ", ".join(f"{prefix}{at}" for at in range(statement.depth))


def _map(text: str) -> islpy.Map:
    import islpy

    return islpy.Map(text)


def _pairs(one: Statement, other: Statement, names: Names, source: Access, sink: Access) -> str:
    """The pairs of iterations that touch one element, as the text of an isl map."""
    conditions = [*one.constraints, *other.constraints]
    # Subscripts say the same only of one view of a buffer.
    same_view = source.buffer is sink.buffer
    if one.subscripts is not None and other.subscripts is not None and same_view:
        for (first, size), (second, other_size) in zip(
            one.subscripts, other.subscripts, strict=True
        ):
            if size == other_size == 1:
                conditions.append(f"{first} = {second}")
            else:
                conditions.append(f"{first} < {second} + {other_size}")
                conditions.append(f"{second} < {first} + {size}")
    return _space(one, other, names) + (" and ".join(conditions) or "true") + " }"


def _deltas(pairs: islpy.Map, at: int, one: Statement, other: Statement) -> islpy.Set:
    """By how much the variable of one common loop differs."""
    import islpy

    kinds = islpy.dim_type
    delta: Any = pairs
    delta = delta.project_out(kinds.in_, at + 1, one.depth - at - 1).project_out(kinds.in_, 0, at)
    delta = delta.project_out(kinds.out, at + 1, other.depth - at - 1).project_out(kinds.out, 0, at)
    return delta.deltas()


def _distance(pairs: islpy.Map, at: int, one: Statement, other: Statement) -> Distance:
    """How far the second access is in the direction of one common loop."""
    import islpy

    kinds = islpy.dim_type
    deltas = _deltas(pairs, at, one, other)
    value = deltas.plain_get_val_if_fixed(kinds.set, 0)
    if value.is_int():
        return value.to_python()
    single = islpy.Set.universe(deltas.get_space())
    later = deltas.intersect(single.lower_bound_val(kinds.set, 0, 1))
    earlier = deltas.intersect(single.upper_bound_val(kinds.set, 0, -1))
    now = deltas.intersect(single.fix_val(kinds.set, 0, 0))
    signs = not earlier.is_empty(), not now.is_empty(), not later.is_empty()
    return {
        (False, False, True): "+", (True, False, False): "-", (False, True, True): "0+",
        (True, True, False): "0-", (False, True, False): 0,
    }.get(signs, "*")  # fmt: skip


def private_to(access: Access, loop: Operation) -> bool:
    """Whether an access is to memory that each iteration of `loop` has for itself."""
    return access.root is not None and is_inside(access.root, loop)


def fusion_conflicts(first: Operation, second: Operation) -> Iterable[Dependence]:
    """Of two loops with the same bounds, what an earlier iteration of the second needs of a later
    one of the first: each as a dependence whose distance, of the fused loop, is below 0."""
    for source in Dependences(first).accesses:
        for sink in Dependences(second).accesses:
            if not (source.writes or sink.writes) or not may_be_one_buffer(source, sink):
                continue
            names = Names()
            one, other = statement_of(source, names, "i"), statement_of(sink, names, "j")
            depth = next(at for at, (loop, _) in enumerate(one.loops) if loop is first)
            conditions = [f"i{at} = j{at}" for at in range(depth)] + [f"j{depth} < i{depth}"]
            earlier = _map(_space(one, other, names) + " and ".join(conditions) + " }")
            pairs = _map(_pairs(one, other, names, source, sink)).intersect(earlier)
            if not pairs.is_empty():
                distance = _distance(pairs, depth, one, other)
                exact = one.exact and other.exact
                kind = _kind(source, sink)
                yield Dependence(kind, source, sink, (first,), (distance,), first, exact)
