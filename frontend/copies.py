"""Objects that stand for one object of the user's program.

What a loop or a branch binds a name to anew is an object of its own, of the attributes that each
step or branch would have given it. That shows only where an object is changed later that other
names know as well: then a trace is refused.
"""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterable
from typing import Any

from . import pytree
from .locations import UnsupportedError, user_error
from .trace import active

# How to reach an object, if it is still known.
Reference = Callable[[], Any]


def link(made: Any, originals: Iterable[Any]) -> None:
    """Note that what was put together stands for the originals, which are put together alike."""
    graph = active()
    if graph is None:
        return
    for original in originals:
        if original is not made:
            for pair in zip(_objects_in(made), _objects_in(original), strict=True):
                _join(graph.root.copies, pair)


def _join(copies: dict[int, tuple[Reference, list[Reference]]], things: Iterable[Any]) -> None:
    groups: list[list[Reference]] = []
    for thing in things:
        found = copies.get(id(thing))
        own = found[1] if found is not None and found[0]() is thing else [_reference(thing)]
        groups += [own] if all(own is not group for group in groups) else []
    joined = [member for group in groups for member in group if member() is not None]
    copies.update((id(member()), (member, joined)) for member in joined)


def _objects_in(tree: Any) -> list[Any]:
    return [
        thing
        for thing, _ in pytree.containers(tree, "", objects=True)
        if pytree.parts_of_object(thing) is not None
    ]


def _reference(thing: Any) -> Reference:
    try:
        return weakref.ref(thing)
    except TypeError:  # it has slots, and none for this
        return lambda: thing


def check_alone(thing: Any) -> None:
    """Raise UnsupportedError where an object is changed that stands for others, still known."""
    graph = active()
    found = graph.root.copies.get(id(thing)) if graph is not None else None
    if found is None or found[0]() is not thing:
        return
    if _others(thing, found[1]):
        gc.collect()
        if _others(thing, found[1]):
            raise user_error(
                UnsupportedError,
                f"a {type(thing).__name__} is changed that is known by two names, one of which a "
                "loop or branch binds anew",
                hint="let each name have an object of its own (b = copy.copy(a)), and let a loop "
                "change an object or bind its name anew, not both",
            )


def _others(thing: Any, group: list[Reference]) -> bool:
    return any(member() is not None and member() is not thing for member in group)
