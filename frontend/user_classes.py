"""The methods of the user's classes, while a function that meets them is traced.

A class has no place where a name is looked up that could be replaced, as a function's globals are.
So its functions are: by ones that do what they did, unless this thread traces. The class has its
own again when the last trace that has met it ends.
"""

from __future__ import annotations

import dataclasses
import functools
import threading
import types
from collections.abc import Callable
from typing import Any, cast

from .control import growing
from .control_contents import everything_in
from .copies import check_alone
from .trace import active
from .user_code import is_user_class, set_attribute

# What Python itself asks while it looks things up or shows them.
_KEPT = frozenset(("__del__", "__getattribute__", "__hash__", "__init_subclass__"))
_KEPT |= {"__repr__", "__str__", "__format__"}
_KEPT |= {"__reduce__", "__reduce_ex__", "__getstate__", "__setstate__"}
_ABSENT = object()
_lock = threading.Lock()
# Of each class: what it had, and by how many traces it has been met.
_replaced: dict[type, dict[str, Any]] = {}
_uses: dict[type, int] = {}


class Meeting:
    """`with Meeting(rebound):` while a function is traced; `rebound` gives what to call instead."""

    def __init__(self, rebound: Callable[[types.FunctionType], Callable[..., Any]]):
        self.rebound = rebound
        self.classes: set[type] = set()
        # Kept alive, so that each keeps its id.
        self.things: dict[int, Any] = {}

    def __enter__(self) -> Meeting:
        _meetings.stack.append(self)
        return self

    def __exit__(self, *_: object) -> None:
        _meetings.stack.pop()
        for kind in self.classes:
            _release(kind)

    def meet(self, thing: Any) -> None:
        """Let what the thing is, or holds, be traced where its methods are called."""
        if id(thing) in self.things:
            return
        self.things[id(thing)] = thing
        if isinstance(thing, type):
            self._meet_class(thing)
            return
        for one, _ in everything_in([thing]):
            self._meet_class(type(one))

    def _meet_class(self, kind: type) -> None:
        if kind in self.classes or not is_user_class(kind):
            return
        for base in kind.__mro__:
            if base not in self.classes and is_user_class(base):
                self.classes.add(base)
                _take(base)
                if (graph := active()) is not None:
                    graph.root.outside.meet(base)
                for thing in list(vars(base).values()):
                    if isinstance(thing, type) or is_user_class(type(thing)):
                        self.meet(thing)


class _Meetings(threading.local):
    def __init__(self) -> None:
        self.stack: list[Meeting] = []


_meetings = _Meetings()


def meet(thing: Any) -> None:
    """As `Meeting.meet`, where a function is being traced."""
    if _meetings.stack:
        _meetings.stack[-1].meet(thing)


def _take(kind: type) -> None:
    with _lock:
        _uses[kind] = _uses.get(kind, 0) + 1
        if _uses[kind] > 1:
            return
        _replaced[kind] = {}
        for name, own in list(vars(kind).items()):
            made = None if name in _KEPT else _dispatching(own)
            if name == "__init__" and dataclasses.is_dataclass(kind) and made is None:
                made = _with_growing_lists(own, kind)
            if made is not None:
                _put(kind, name, made)
        _put(kind, "__setattr__", _checked(cast(Any, kind).__setattr__))


def _put(kind: type, name: str, made: Any) -> None:
    """Replace what a class has; a metaclass's own way may forbid it, or do more."""
    _replaced[kind].setdefault(name, vars(kind).get(name, _ABSENT))
    type.__setattr__(kind, name, made)


def _checked(own: Any) -> Any:
    """The `__setattr__` of a class, that looks whether an object is known as another one too."""

    def __setattr__(self: Any, name: str, value: Any) -> None:
        check_alone(self)
        own(self, name, value)

    return __setattr__


def _release(kind: type) -> None:
    with _lock:
        _uses[kind] -= 1
        if not _uses[kind]:
            del _uses[kind]
            for name, own in _replaced.pop(kind).items():
                if own is _ABSENT:
                    type.__delattr__(kind, name)
                else:
                    type.__setattr__(kind, name, own)


def _dispatching(own: Any) -> Any:
    """What stands for a function in a class; None where nothing does."""
    if isinstance(own, types.FunctionType):
        is_generated = own.__code__.co_filename.startswith("<")
        return None if is_generated else _method(own)
    if isinstance(own, staticmethod | classmethod):
        made = _dispatching(own.__func__)
        return None if made is None else type(own)(made)
    if type(own) is property:
        parts: list[Any] = [own.fget, own.fset, own.fdel]
        get, put, delete = [part and (_dispatching(part) or part) for part in parts]
        return property(get, put, delete, own.__doc__)
    return None


def _method(own: types.FunctionType) -> Callable[..., Any]:
    @functools.wraps(own)
    def function(*args: Any, **keywords: Any) -> Any:
        stack = _meetings.stack
        is_traced = stack and active() is not None
        return (stack[-1].rebound(own) if is_traced else own)(*args, **keywords)

    return function


def _with_growing_lists(own: Any, kind: Any) -> Any:
    """The `__init__` of a dataclass, whose new lists loops can append to."""
    names = [one.name for one in dataclasses.fields(kind) if one.default_factory is list]
    if not names:
        return None

    @functools.wraps(own)
    def function(self: Any, *args: Any, **keywords: Any) -> None:
        own(self, *args, **keywords)
        given = set(map(id, (*args, *keywords.values())))
        for name in names:
            if id(made := getattr(self, name)) not in given:
                set_attribute(self, name, growing(made))

    return function
