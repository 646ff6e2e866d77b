"""Last writers: which store made the value that a load reads, iteration by iteration.

A dependence says that two accesses touch one element. Of the writes before a read, the last one
counts: what is written over in between is taken away from the pairs.

    pairs(w, r) - union over w' of pairs(w', r) . pairs(w, w')

P. Feautrier, Dataflow analysis of array and scalar references, 1991.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..affine_loops.analysis import Access
from .dependences import Dependence, Dependences, Pairs, may_be_one_buffer
from .relations import Names, Statement, domain_text, statement_of


@dataclass(frozen=True)
class LastWriters:
    """Where the values come from that one op reads.

    Attributes:
        read: the access.
        writers: a flow dependence for each write that some iteration's value comes from, and for
            each loop that carries it.
        outside: whether some iteration reads what was there before.
    """

    read: Access
    writers: tuple[Dependence, ...]
    outside: bool


def last_writers(dependences: Dependences) -> list[LastWriters]:
    """The last writers of everything that is read, in the order of the text.

    A write that isl does not know wholly, or of several elements at once, overwrites nothing for
    certain: the writers before it stay. One that is not exact is said to be so.
    """
    names = Names(dependences.root)
    writes = [access for access in dependences.accesses if access.writes]
    known: dict[tuple[Access, Access], list[Pairs]] = {}

    def pairs(first: Access, second: Access) -> list[Pairs]:
        key = (first, second)
        if key not in known:
            may_touch = may_be_one_buffer(first, second)
            known[key] = list(dependences.pairs(first, second, names)) if may_touch else []
        return known[key]

    def overwritten(write: Access, read: Access) -> Any:
        """The pairs between which another write, or another iteration's, touches the element."""
        total: Any = None
        for other in writes:
            first, second = _union(pairs(write, other)), _union(pairs(other, read))
            if first is None or second is None or not _is_certain(other, write, read, names):
                continue
            through = first.apply_range(second)
            total = through if total is None else total.union(through)
        return total

    found: list[LastWriters] = []
    for read in (access for access in dependences.accesses if access.reads):
        writers: list[Dependence] = []
        reached: Any = None
        for write in writes:
            between = overwritten(write, read)
            for one in pairs(write, read):
                values = one.relation if between is None else one.relation.subtract(between)
                if not values.is_empty():
                    writers.append(dependences.describe(one, values))
                    ends = values.range()
                    reached = ends if reached is None else reached.union(ends)
        found.append(LastWriters(read, tuple(writers), _reads_more(read, reached, names)))
    return found


def _union(pairs: list[Pairs]) -> Any:
    total: Any = None
    for one in pairs:
        total = one.relation if total is None else total.union(one.relation)
    return total


def _is_certain(write: Access, before: Access, after: Access, names: Names) -> bool:
    """Whether a write between two accesses overwrites just the element that it shares with them."""
    return (
        write.buffer is before.buffer is after.buffer
        and all(access.subscripts is not None for access in (write, before, after))
        and all(access.sizes is None for access in (write, before, after))
        and statement_of(write, names, "i").exact
    )


def _reads_more(read: Access, reached: Any, names: Names) -> bool:
    """Whether there are iterations of a read that no write of ours reaches."""
    import islpy

    statement: Statement = statement_of(read, names, "i")
    domain: Any = islpy.Set(domain_text(statement, names, "i"))
    return not (domain if reached is None else domain.subtract(reached)).is_empty()
