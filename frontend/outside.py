"""What a traced function reads outside of itself, and whether that is still as it was.

Numbers, small arrays, functions and the contents of lists, dicts and objects that a function finds
in its globals and closures are constants of the code compiled for it. So what was read is noted
while it is traced, and compared before each call: natively by `backends.cpu.unchanged`, here where
a call takes the slow path. Code for which something has changed is not run; the function is traced
again. Large arrays are passed to the code, and need no comparison of their contents.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ..backends.cpu.call import NativeCallable
from ..backends.cpu.unchanged import Read
from .drawing import draws_by_itself, refused

# A captured NumPy array of more elements is passed at every call instead of being a constant.
LARGEST_CONSTANT = 64

# Of these, equal ones are as good as the same one.
_PLAIN = (bool, int, float, complex, str, bytes, type(None), np.generic)
# What is called, and not asked for attributes; a compiled function notes what it reads itself.
_CALLED = (
    types.FunctionType,
    types.MethodType,
    types.BuiltinFunctionType,
    np.ufunc,
    NativeCallable,
)
_MISSING = object()

# How to read again what a `Read` says.
_READERS: dict[str, Callable[[Any, Any], Any]] = {
    "cell": lambda cell, _: cell.cell_contents,
    "item": lambda container, key: container[key],
    "attribute": getattr,
    "size": lambda container, _: len(container),
    "list": lambda container, _: tuple(container),
    "bytes": lambda array, _: array.tobytes(),
}


class Outside:
    """What one trace has read: names first, and when it has ended what these led to.

    Attributes:
        code_names: the names that stand in the code of the functions traced: of an object only the
            attributes that have one of them are read.
    """

    def __init__(self) -> None:
        self._roots: dict[tuple[int, Any], tuple[str, Any, Any]] = {}
        self._cells: dict[tuple[int, Any], Any] = {}
        self._objects: list[Any] = []
        self._classes: dict[type, None] = {}
        self.code_names: set[str] = set()

    def read(self, kind: str, container: Any, key: Any) -> None:
        """Note that a cell, an item of a dict or an attribute of a module was read.

        The key of a cell is the variable's name.
        """
        if self._roots.setdefault((id(container), key), read := (kind, container, key)) is read:
            self._cells[id(container), key] = _again(*read) if kind == "cell" else None

    def hold(self, thing: Any) -> None:
        """Note that an object is a fixed argument, whose attributes may be read."""
        self._objects.append(thing)

    def meet(self, kind: type) -> None:
        """Note that methods of a class may be called."""
        self._classes[kind] = None

    def see_code(self, code: types.CodeType) -> None:
        """Note the names in a function's code."""
        self.code_names.update(code.co_names)
        for constant in code.co_consts:
            if isinstance(constant, types.CodeType):
                self.see_code(constant)

    def assigned(self) -> Iterator[tuple[str, Any]]:
        """The variables of closures that were assigned to since they were first read."""
        for place, (kind, cell, name) in self._roots.items():
            if kind == "cell" and (now := _again(kind, cell, name)) is not self._cells[place]:
                yield name, now

    def reads(self) -> tuple[Read, ...]:
        """All that was read, with what was found, as it is now."""
        found: list[Read] = []
        seen: set[int] = set()
        for root in self._roots.values():
            found += self._read(*root, seen)
        for thing in self._objects:
            found += self._inside(thing, seen)
        for kind in self._classes:
            for name in sorted(self.code_names & vars(kind).keys()):
                # Of a class's method another one is made whenever it is asked for.
                if isinstance(vars(kind)[name], types.FunctionType | staticmethod | property):
                    found += self._read("attribute", kind, name, seen)
        return tuple(found)

    def _read(self, kind: str, container: Any, key: Any, seen: set[int]) -> Iterator[Read]:
        value = _again(kind, container, key)
        if value is not _MISSING and not isinstance(value, types.ModuleType):
            if draws_by_itself(value):
                raise refused(f"a traced function reads {key}, a {type(value).__name__}")
            yield Read(kind, container, key, value)
            yield from self._inside(value, seen)

    def _inside(self, value: Any, seen: set[int]) -> Iterator[Read]:
        """What is read of a value that was found."""
        if isinstance(value, _PLAIN) or id(value) in seen:
            return
        seen.add(id(value))
        if draws_by_itself(value):
            raise refused(f"a traced function may draw from a {type(value).__name__}")
        if isinstance(value, np.ndarray):
            if 0 < value.size <= LARGEST_CONSTANT and not value.dtype.hasobject:
                yield Read("bytes", value, None, value.tobytes())
        elif isinstance(value, list | tuple):
            if type(value) is list:
                yield Read("list", value, None, tuple(value))
            for item in value:
                yield from self._inside(item, seen)
        elif type(value) is dict:
            yield Read("size", value, None, len(value))
            for key in value:
                yield from self._read("item", value, key, seen)
        elif isinstance(value, type):
            for name in sorted(self.code_names):
                if _is_constant(_found_on(value, name)):
                    yield from self._read("attribute", value, name, seen)
        elif not isinstance(value, _CALLED):
            yield from self._attributes(value, seen)

    def _attributes(self, thing: Any, seen: set[int]) -> Iterator[Read]:
        own = getattr(thing, "__dict__", None)
        if type(own) is not dict:
            return
        for name in sorted(self._names_for(type(thing))):
            if name in own or _is_constant(_found_on(type(thing), name)):
                yield from self._read("attribute", thing, name, seen)

    def _names_for(self, kind: type) -> set[str]:
        """The names in the code traced, and in that of the methods which it calls."""
        names, methods = set(self.code_names), set[str]()
        while fresh := names - methods:
            methods |= fresh
            for name in fresh:
                method = _found_on(kind, name)
                code = getattr(getattr(method, "fget", method), "__code__", None)
                if isinstance(code, types.CodeType):
                    names.update(code.co_names)
        return names


def _found_on(kind: type, name: str) -> Any:
    for base in kind.__mro__:
        if name in vars(base):
            return vars(base)[name]
    return _MISSING


def _is_constant(value: Any) -> bool:
    """Whether a class has this for what is in it, and not for what is done with it."""
    return value is not _MISSING and not callable(value) and not hasattr(value, "__get__")


def _again(kind: str, container: Any, key: Any) -> Any:
    try:
        return _READERS[kind](container, key)
    except (KeyError, ValueError, AttributeError):  # a cell that is empty is a ValueError
        return _MISSING


def changed(read: Read) -> bool:
    """Whether another value is found now than when the function was traced."""
    now = _again(read.kind, read.container, read.key)
    return not _same(now, read.seen)


def _same(now: Any, seen: Any) -> bool:
    if now is seen:
        return True
    if type(now) is not type(seen):
        return False
    if isinstance(now, tuple):
        return len(now) == len(seen) and all(map(_same, now, seen))
    # By their text -0.0 is not 0.0, and a NaN is a NaN.
    return isinstance(now, _PLAIN) and repr(now) == repr(seen)
