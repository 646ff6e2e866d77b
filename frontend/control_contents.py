"""Lists, dicts, objects and variables of other functions that a loop or branch changes in place.

What they hold is carried as if each part had a name of its own.
"""

from __future__ import annotations

import functools
import types
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from . import pytree
from .array import Array
from .dims import Dim
from .growing import GrowingList, is_held
from .locations import UnsupportedError, user_error
from .trace import times_advanced
from .user_code import (
    attributes_of,
    delete_attribute,
    is_user_class,
    set_attribute,
    variables_of,
)


class _Undefined:
    """A variable that has no value."""

    def __repr__(self) -> str:
        return "<undefined>"


UNDEFINED = _Undefined()


def nothing() -> tuple[Any, ...]:
    """No variables."""
    return ()


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
    """What a list, a dict, a set, an object or a variable holds; None of anything else."""
    kind = type(thing)
    if kind in _HOLD_NOTHING or is_held(thing):
        return None
    if isinstance(thing, list):
        return [*list.__iter__(thing)]
    if isinstance(thing, _UNORDERED):
        return list(thing)
    if isinstance(thing, dict):
        return [*thing.keys(), *thing.values()]
    if kind is types.CellType:
        return [_content(thing)]
    if hasattr(kind, "__next__"):
        return [times_advanced(thing)]
    attributes = attributes_of(thing)
    return None if attributes is None else [*attributes.keys(), *attributes.values()]


# What is changed in these is told, and never carried.
_UNORDERED = (set, deque)
_PLAIN = frozenset((Array, Dim, type, bool, int, float, complex, str, bytes, type(None)))
_CALLED = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType)
_HOLD_NOTHING = frozenset((*_PLAIN, tuple, *_CALLED))


def _content(cell: types.CellType) -> Any:
    """What a variable holds, or UNDEFINED."""
    try:
        return cell.cell_contents
    except ValueError:
        return UNDEFINED


def everything_in(things: Iterable[Any]) -> Iterator[tuple[Any, str]]:
    """What can be changed of things and of what they hold, with how each is reached.

    A function holds the variables around it, those that it assigns to among what can be changed.
    """
    seen: set[int] = set()
    pending = [(thing, "") for thing in things]
    while pending:
        thing, path = pending.pop()
        if type(thing) in _PLAIN or id(thing) in seen:
            continue
        seen.add(id(thing))
        if type(thing) is not tuple:
            yield thing, path
        if not is_held(thing):
            pending += reversed(list(_parts_of(thing, path)))


def _parts_of(thing: Any, path: str) -> Iterator[tuple[Any, str]]:
    if isinstance(thing, tuple) and hasattr(thing, "_fields"):
        for name, part in zip(cast(Any, thing)._fields, thing, strict=True):
            yield part, f"{path}.{name}"
    elif isinstance(thing, list | tuple):
        for number, part in enumerate(thing):
            yield part, f"{path}[{number}]"
    elif isinstance(thing, dict):
        for key, part in thing.items():
            yield part, f"{path}[{key!r}]"
    elif isinstance(thing, types.FunctionType):
        for name, cell, is_assigned in variables_of(thing):
            yield (cell if is_assigned else _content(cell)), name
    elif isinstance(thing, types.MethodType):
        yield from ((thing.__self__, path), (thing.__func__, path))
    elif isinstance(thing, functools.partial):
        yield from ((thing.func, path), (thing.args, path), (thing.keywords, path))
    elif isinstance(thing, types.CellType):
        yield _content(thing), path
    elif _is_open(type(thing)):
        for name, part in (attributes_of(thing) or {}).items():
            yield part, f"{path}.{name}"


def _is_open(kind: type) -> bool:
    if kind in pytree.CHANGING or kind in pytree.OPAQUE:
        return False
    is_plain = hasattr(kind, "__dataclass_fields__") or kind is types.SimpleNamespace
    return is_plain or is_user_class(kind)


def inside(things: Iterable[Any]) -> list[tuple[Any, str]]:
    """Things that can be changed, and those in them, each once, with how they are reached."""
    return [pair for pair in everything_in(things) if contents_of(pair[0]) is not None]


class Contents:
    """What a list, a dict or an object holds, whose keys stay the same.

    Attributes:
        labels: a name for each part.
        changed: the numbers of the parts that a step is known to bind anew.
    """

    def __init__(self, thing: Any, path: str, changed: Iterable[int]):
        self.thing = thing
        self.changed = tuple(changed)
        self.keys, _ = _held(thing)
        is_variable = isinstance(thing, types.CellType)
        self._known_as = path if is_variable else f"a {type(thing).__name__}{path}"
        self.labels: list[str] = []

    def number(self, number: int) -> None:
        known_as = self._known_as if number == 1 else f"{self._known_as} ({number})"
        if isinstance(self.thing, types.CellType):
            self.labels = [known_as]
            return
        form = "{}[{!r}]" if isinstance(self.thing, list | dict) else "{}.{}"
        self.labels = [form.format(known_as, key) for key in self.keys]

    def get(self) -> list[Any]:
        keys, values = _held(self.thing)
        if keys != self.keys:
            raise _of_other_keys(self.thing)
        return values

    def set(self, values: Iterator[Any]) -> None:
        for key in self.keys:
            _put(self.thing, key, next(values))


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


def _held(thing: Any) -> tuple[list[Any], list[Any]]:
    """The keys of what a thing holds, and what it holds."""
    if isinstance(thing, list):
        return list(range(len(thing))), list(list.__iter__(thing))
    if isinstance(thing, types.CellType):
        return ["cell_contents"], [_content(thing)]
    holder = thing if isinstance(thing, dict) else attributes_of(thing) or {}
    return list(holder), list(holder.values())


def _put(thing: Any, key: Any, value: Any) -> None:
    if isinstance(thing, list | dict):
        thing[key] = value
    elif not isinstance(thing, types.CellType):
        set_attribute(thing, key, value)
    elif value is UNDEFINED:
        del thing.cell_contents
    else:
        thing.cell_contents = value


def cells_of(set_: Any) -> frozenset[int]:
    """The ids of the variables that a function made by `control_syntax` assigns to."""
    return frozenset(id(cell) for cell in getattr(set_, "__closure__", None) or ())


class Changed(Exception):
    """A recorded loop or branch has changed these in place; they hold again what they held."""

    def __init__(self, contents: list[Contents]):
        super().__init__("a recorded loop or branch changes what it does not carry")
        self.contents = contents


class Grown(Exception):
    """A recorded loop has given dicts or objects new keys, and is to be refused with `error`.

    Attributes:
        things: which they are, named as the user would.
    """

    def __init__(self, things: str, error: Exception):
        super().__init__(things)
        self.things, self.error = things, error


def refuse_changes(held: Sequence[tuple[Any, str, Any]], where: str) -> None:
    """Raise where things hold something else now than they did, after giving them that again.

    Raises:
        Changed: they hold as many parts as before, which can be carried.
        Grown: those that do not have new keys beside their old ones, in a loop.
        UnsupportedError: they do not.
    """
    changes = {id(thing) for thing, _, _ in changed_since(held)}
    found: list[Contents] = []
    other: Any = None
    grown: list[str] = []
    is_grown = where == "loop"
    for thing, path, before in held:
        if id(thing) not in changes:
            continue
        now = contents_of(thing)
        if now is None and cast(GrowingList, thing).growth is not None:
            continue  # arrays hold the list by now
        keys = 0 if isinstance(thing, list | types.CellType) else len(before) // 2
        is_alike = now is not None and len(now) == len(before) and now[:keys] == before[:keys]
        if isinstance(thing, _UNORDERED) or hasattr(thing, "__next__") or not is_alike:
            other = thing
            is_grown &= _has_keys(thing) and (now or ())[:keys] == before[:keys]
            grown.append(f"the keys of a {type(thing).__name__}")
        pairs = zip(before[keys:], (now or ())[keys:], strict=False)
        places = [place for place, (a, b) in enumerate(pairs) if a is not b]
        _give(thing, before)
        found.append(Contents(thing, path, places))
    if other is not None:
        error = user_error(
            UnsupportedError,
            f"a {where} that is recorded changes a "
            f"{'list' if isinstance(other, list) else type(other).__name__} made outside of it",
            hint="what changes from step to step must be held by variables, arrays, or keys that "
            "are there before; or run the loop step by step with sw.unroll(range(…))",
        )
        raise Grown(grown[0], error) if is_grown else error
    if found:
        raise Changed(found)


def _has_keys(thing: Any) -> bool:
    is_list = isinstance(thing, (list, types.CellType, *_UNORDERED))
    return not is_list and not hasattr(thing, "__next__")


def give_back(held: Sequence[tuple[Any, str, Any]]) -> None:
    """Let things hold again what they held."""
    before = {id(thing): contents for thing, _, contents in held}
    for thing, _, _ in list(changed_since(held)):
        _give(thing, before[id(thing)])


def _give(thing: Any, held: list[Any]) -> None:
    """Let a thing hold again what it held; an iterator stays where it is."""
    if hasattr(thing, "__next__"):
        return
    if isinstance(thing, list):
        thing[:] = held
    elif isinstance(thing, set):
        thing.clear()
        thing.update(held)
    elif isinstance(thing, deque):
        thing.clear()
        thing.extend(held)
    elif isinstance(thing, types.CellType):
        _put(thing, "cell_contents", held[0])
    else:
        half = len(held) // 2
        for key in [key for key in _held(thing)[0] if key not in held[:half]]:
            if isinstance(thing, dict):
                del thing[key]
            else:
                delete_attribute(thing, key)
        for key, value in zip(held[:half], held[half:], strict=True):
            _put(thing, key, value)


def _of_other_keys(thing: Any) -> Exception:
    return user_error(
        UnsupportedError,
        f"a loop or branch that is recorded gives a {type(thing).__name__} other keys",
        hint="bind all of its keys before",
    )
