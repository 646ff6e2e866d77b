"""The base class of all passes, and finding a pass by its name."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from xdsl.passes import ModulePass

from ..dialects.plugins import find


@dataclass(frozen=True)
class Pass(ModulePass):
    """A step of the descent. Options are the dataclass fields of the subclass.

    A pass goes from level `source` to level `target`; where both are the same, it stays. It edits
    the module in place, keeps every op's location, and leaves alone what it does not understand;
    what it must not leave alone, it refuses with a `CompileError` at the op.
    """

    source: ClassVar[str]
    target: ClassVar[str]


_ADDED: dict[str, type[Pass]] = {}


def add_pass(pass_type: type[Pass]) -> None:
    """Let a pass that stands elsewhere be found by its name."""
    _ADDED[pass_type.name] = pass_type


def find_pass(name: str) -> type[Pass]:
    """The class of the pass called `name`: `affine-loop-tile` stands in `affine_loop_tile.py`.

    A name that is not built in is looked for among the plug-ins (`stepwell.passes`).

    Raises:
        KeyError: there is no such pass.
    """
    return _ADDED.get(name) or _find_in_file(name)


@cache
def _find_in_file(name: str) -> type[Pass]:
    module_name = name.replace("-", "_")
    try:
        module = importlib.import_module(f".{module_name}", __package__)
    except ModuleNotFoundError as error:
        if error.name != f"{__package__}.{module_name}":
            raise
        found = find("stepwell.passes", name, Pass)
        if found is None:
            raise KeyError(name) from None
        return found
    for value in vars(module).values():
        # Asking for the name first: `issubclass` is slow where the answer is no.
        if isinstance(value, type) and vars(value).get("name") == name and issubclass(value, Pass):
            return value
    raise KeyError(name)


def make_pass(name: str, **options: object) -> Pass:
    """The pass called `name`, with options given by their Python names."""
    return find_pass(name)(**options)
