"""Graphs that are pickled: what an operation does is kept as code, where it is no named function.

An operation's function is mostly a lambda, closed over what the user gave. Its code is kept as
`marshal` writes it, so a pickle is read by the version of Python that wrote it.
"""

from __future__ import annotations

import importlib
import marshal
import sys
from types import CellType, FunctionType
from typing import Any, NamedTuple


class _Code(NamedTuple):
    """A function without a name to find it by."""

    code: bytes
    module: str
    name: str
    defaults: tuple[Any, ...] | None
    keywords: dict[str, Any] | None
    closed_over: tuple[Any, ...]


class _Named(NamedTuple):
    """A function of a module."""

    module: str
    name: str


def packed(value: Any) -> Any:
    """What stands for a function in a pickle; any other value as it is."""
    if not isinstance(value, FunctionType):
        return value
    found: Any = sys.modules.get(value.__module__)
    for part in value.__qualname__.split("."):
        found = getattr(found, part, None)
    if found is value:
        return _Named(value.__module__, value.__qualname__)
    return _Code(
        marshal.dumps(value.__code__),
        value.__module__,
        value.__name__,
        value.__defaults__ and tuple(map(packed, value.__defaults__)),
        value.__kwdefaults__ and {k: packed(v) for k, v in value.__kwdefaults__.items()},
        tuple([packed(cell.cell_contents) for cell in value.__closure__ or ()]),
    )


def unpacked(value: Any) -> Any:
    """The function that `packed` stands for."""
    if isinstance(value, _Named):
        found: Any = importlib.import_module(value.module)
        for part in value.name.split("."):
            found = getattr(found, part)
        return found
    if not isinstance(value, _Code):
        return value
    made = FunctionType(
        marshal.loads(value.code),
        vars(importlib.import_module(value.module)),
        value.name,
        value.defaults and tuple(map(unpacked, value.defaults)),
        tuple([CellType(unpacked(item)) for item in value.closed_over]),
    )
    made.__kwdefaults__ = value.keywords and {k: unpacked(v) for k, v in value.keywords.items()}
    return made
