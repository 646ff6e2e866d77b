"""Names that know one array, or views of it, where branches and loops bind them.

What a branch or a loop gives for a name is a value of its own: it does not see what is stored
later under another name. Such stores are refused, or what would miss them is, by a sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from .array import Array, Stand, spend
from .locations import UnsupportedError, user_error
from .trace import Graph, Region, Value, current


def root_of(thing: Any) -> Array | None:
    """The array that holds the elements of an array or view; None of anything else."""
    if not isinstance(thing, Array) or not thing._value.shape:
        return None
    return thing if thing.alias is None else thing.alias.root


def roots_of(thing: Any) -> list[Array]:
    """All arrays that may hold the elements of an array or view."""
    root = root_of(thing)
    if root is None:
        return []
    found = [root]
    for other, _ in (*thing.guards, *root.guards):
        if not any(other is known for known in found):
            found.append(other)
    return found


def held_twice(things: Iterable[Any]) -> set[int]:
    """The ids of the arrays whose elements more than one thing may hold."""
    counts = Counter(id(root) for thing in things for root in roots_of(thing))
    return {key for key, count in counts.items() if count > 1}


def may_share(thing: Any, shared: set[int]) -> bool:
    """Whether a thing may hold the elements of one of the arrays with these ids."""
    return any(id(root) in shared for root in roots_of(thing))


def is_chosen(thing: Any) -> bool:
    """Whether a thing is what a branch or a loop has left, which others may know by its contents.

    The arguments have an owner, too, and are known wherever they are.
    """
    root = root_of(thing)
    return root is not None and root.owner.startswith("what ")


def roots_outside(things: Iterable[Any], regions: Sequence[Graph]) -> list[Array]:
    """The arrays that things may be, or be views of, and that others may know by another name."""
    roots = [root for thing in things for root in roots_of(thing)]
    known = [
        root.original if isinstance(root, Stand) and root.region in regions else root
        for root in roots
    ]
    return [root for root in known if root._value.graph not in regions]


def guard(array: Array, roots: Sequence[Array]) -> None:
    """From now on the array is refused once one of the others has been stored into."""
    array.guards = tuple((root, root.version) for root in roots)


def view_or_copy(array: Array, value: Value) -> Array:
    """An array of this value, which is a view of another one or a copy, by how that lies in memory.

    It cannot be used once the other has been stored into, nor that one once it has been.
    """
    made = Array(value)
    made.in_order = False
    guard(made, roots_of(array))
    return made


def repeat_stores(region: Region) -> None:
    """What stores in a region that has ended mean for the names of arrays around it."""
    graph = current()
    for array, name in region.spent:
        if array._value.graph is not region:
            spend(array, name)
    for array, guards in region.parted:
        array.guards = ()
        if isinstance(graph, Region):
            graph.parted.append((array, guards))


def check_loop(
    names: Sequence[str],
    started: Sequence[Any],
    ended: Sequence[Any],
    region: Region,
    changed: dict[int, tuple[Any, Value]],
) -> None:
    """Raise where a step would have to see, under one name, what was stored under another.

    Raises:
        UnsupportedError: it would.
    """
    stored = {id(entered.array) for entered, _ in changed.values()}
    stands = [start for start in started if isinstance(start, Stand)]
    stored |= {id(stand) for stand in stands if stand.version}
    for entered in region.entered.values():
        if any(id(root) in stored for root, _ in entered.array.guards):
            raise _refused("an array", "it")
    if not stored:
        return
    shared = held_twice(ended)
    begun_twice = held_twice(stand.original for stand in stands)
    for name, start, end in zip(names, started, ended, strict=True):
        if not isinstance(start, Stand):
            continue
        is_read = id(start) in region.entered or start.argument is not None
        source = root_of(start.original)
        if is_read and (
            id(source) in stored
            or (id(source) in begun_twice and _any_stored(stands, source, stored))
        ):
            raise _refused(name, name)
        for root in roots_of(end) if is_read and end is not start else ():
            if root._value.graph is region:
                others = [
                    other
                    for other, thing in zip(started, ended, strict=True)
                    if any(root is one for one in roots_of(thing))
                ]
                is_missed = id(root) in shared and any(id(other) in stored for other in others)
            else:
                own = isinstance(root, Stand) and id(root) not in shared
                # What is stored in the next step goes to that array.
                is_missed = not own and bool({id(root), id(start)} & stored)
            if is_missed:
                raise _refused(name, name)


def _any_stored(stands: Sequence[Stand], source: Array | None, stored: set[int]) -> bool:
    return any(id(stand) in stored for stand in stands if root_of(stand.original) is source)


def _refused(what: str, name: str) -> Exception:
    return user_error(
        UnsupportedError,
        f"a loop stores into an array of which {what} may be a view, or another name",
        hint=f"make {name} an array of its own: .copy()",
    )
