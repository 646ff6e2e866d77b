"""Lists, dicts and objects that a recorded loop or branch changes in place.

What they hold is carried as if each part had a name of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from . import pytree
from .array import Array
from .dims import Dim
from .growing import GrowingList, is_held
from .locations import UnsupportedError, user_error


def held_by(things: Iterable[tuple[Any, str]]) -> list[tuple[Any, str, Any]]:
    """Things that have a name each, with what they hold now."""
    return [(thing, name, contents_of(thing)) for thing, name in things]


def changed_since(held: Iterable[tuple[Any, str, Any]]) -> Iterator[tuple[Any, str, Any]]:
    """Those of the things that hold something else now, each with its name and what it holds."""
    for thing, name, before in held:
        now = contents_of(thing)
        if now is None:  # a list that an array holds by now
            yield thing, name, []
        elif len(now) != len(before) or any(a is not b for a, b in zip(now, before, strict=True)):
            yield thing, name, now


def contents_of(thing: Any) -> Any:
    """What a list, a dict, a set or an object of the user holds; None of anything else."""
    if is_held(thing):
        return None
    if isinstance(thing, list):
        return [*list.__iter__(thing)]
    if isinstance(thing, set):
        return list(thing)
    if isinstance(thing, dict):
        return [*thing.keys(), *thing.values()]
    if isinstance(thing, Array | Dim | type) or callable(thing):
        return None
    attributes = getattr(thing, "__dict__", None)
    if type(attributes) is not dict:
        return None
    return [*attributes.keys(), *attributes.values()]


def inside(things: Iterable[Any]) -> list[tuple[Any, str]]:
    """Things that can be changed, and those in them, each once, with how they are reached."""
    found: dict[int, tuple[Any, str]] = {}
    for thing in things:
        for one, path in ((thing, ""), *pytree.containers(thing, "")):
            if contents_of(one) is not None:
                found.setdefault(id(one), (one, path))
    return list(found.values())


class Contents:
    """What a list, a dict or an object holds, whose keys stay the same.

    Attributes:
        labels: a name for each part.
    """

    def __init__(self, thing: Any, path: str):
        self.thing = thing
        self.keys = _keys(thing)
        self._known_as = f"a {type(thing).__name__}{path}"
        self.labels: list[str] = []

    def number(self, number: int) -> None:
        form = "{}[{!r}]" if isinstance(self.thing, list | dict) else "{}.{}"
        known_as = self._known_as if number == 1 else f"{self._known_as} ({number})"
        self.labels = [form.format(known_as, key) for key in self.keys]

    def get(self) -> list[Any]:
        if _keys(self.thing) != self.keys:
            raise _of_other_keys(self.thing)
        holder = self.thing if isinstance(self.thing, list | dict) else vars(self.thing)
        return [holder[key] for key in self.keys]

    def set(self, values: Iterator[Any]) -> None:
        holder = self.thing if isinstance(self.thing, list | dict) else vars(self.thing)
        for key in self.keys:
            holder[key] = next(values)


def take(contents: list[Contents], found: Sequence[Contents]) -> None:
    """Append what is carried from now on; labels are told apart by numbers."""
    for one in found:
        contents.append(one)
        one.number(len(contents))


def get_all(contents: Sequence[Contents]) -> list[Any]:
    return [value for one in contents for value in one.get()]


def set_all(contents: Sequence[Contents], values: Iterator[Any]) -> None:
    for one in contents:
        one.set(values)


def _keys(thing: Any) -> list[Any]:
    if isinstance(thing, list):
        return list(range(len(thing)))
    return list(thing) if isinstance(thing, dict) else list(vars(thing))


class Changed(Exception):
    """A recorded loop or branch has changed these in place; they hold again what they held."""

    def __init__(self, contents: list[Contents]):
        super().__init__("a recorded loop or branch changes what it does not carry")
        self.contents = contents


def refuse_changes(held: Sequence[tuple[Any, str, Any]], where: str) -> None:
    """Raise where things hold something else now than they did, after giving them that again.

    Raises:
        Changed: they hold as many parts as before, which can be carried.
        UnsupportedError: they do not.
    """
    changes = {id(thing) for thing, _, _ in changed_since(held)}
    found: list[Contents] = []
    other: Any = None
    for thing, path, before in held:
        if id(thing) not in changes:
            continue
        now = contents_of(thing)
        if now is None and cast(GrowingList, thing).growth is not None:
            continue  # arrays hold the list by now
        keys = 0 if isinstance(thing, list) else len(before) // 2
        is_alike = now is not None and len(now) == len(before) and now[:keys] == before[:keys]
        if isinstance(thing, set) or not is_alike:
            other = thing
        _give(thing, before)
        found.append(Contents(thing, path))
    if other is not None:
        raise user_error(
            UnsupportedError,
            f"a {where} that is recorded changes a "
            f"{'list' if isinstance(other, list) else type(other).__name__} made outside of it",
            hint="what changes from step to step must be held by variables, arrays, or keys that "
            "are there before; or run the loop step by step with sw.unroll(range(…))",
        )
    if found:
        raise Changed(found)


def _give(thing: Any, held: list[Any]) -> None:
    """Let a thing hold again what it held."""
    if isinstance(thing, list):
        thing[:] = held
    elif isinstance(thing, set):
        thing.clear()
        thing.update(held)
    else:
        holder = thing if isinstance(thing, dict) else vars(thing)
        half = len(held) // 2
        holder.clear()
        holder.update(zip(held[:half], held[half:], strict=True))


def _of_other_keys(thing: Any) -> Exception:
    return user_error(
        UnsupportedError,
        f"a loop or branch that is recorded gives a {type(thing).__name__} other keys",
        hint="bind all of its keys before",
    )
