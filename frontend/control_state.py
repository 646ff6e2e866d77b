"""What loops and branches that are calls carry: trees of arrays and numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..dialects.dtypes import I64
from . import pytree
from .array import Array
from .control_contents import give_back, held_by, inside, nothing
from .control_names import Names
from .control_regions import Get
from .dims import Dim, Extent, add
from .locations import user_error
from .numbers import loop_variable
from .operations import as_array, key_of
from .pytree import Static, TreeDef
from .registry import load
from .trace import Region, Value, current, recording


def array_leaf(value: Any) -> Any:
    """What of a tree of arguments is an array or number, and what is fixed."""
    if isinstance(value, Array | Dim) or key_of(value) is not None:
        return value
    return Static(value)


def sketch(
    run: Callable[..., Any], steps: Extent | None = None, watch: Get = nothing
) -> tuple[list[Value], TreeDef]:
    """What a function returns, of a branch or of a step of a loop that is not kept: the values, of
    which only types and shapes mean anything, and how they are nested.

    What `watch` tells holds again then what it held.
    """
    held = held_by(inside(watch()))
    region = Region("if" if steps is None else "for", current())
    arguments: list[Any] = []
    if steps is not None:
        region.trips = steps
        region.index = Value(region, None, I64, ())
        arguments.append(loop_variable(region.index, 0, add(steps, -1), "i"))
    leaves: list[Any] = []
    with recording(region):
        tree = pytree.flatten(run(*arguments), leaves, array_leaf)
        values = [as_array(leaf).value for leaf in leaves]
    for entered in region.entered.values():
        entered.array._value = entered.outside
    give_back(held)
    return values, tree


def _changing_leaf(value: Any) -> Any:
    """As `array_leaf`; an ordinary array, which would be the same in every step, is traced."""
    return as_array(value) if isinstance(value, np.ndarray) else array_leaf(value)


class State:
    """A tree whose leaves are the names that a loop or branch binds."""

    def __init__(self, tree: Any):
        self.leaves: list[Any] = []
        self.shape = pytree.flatten(tree, self.leaves, _changing_leaf)
        load()

    def tree(self) -> Any:
        return pytree.unflatten(self.shape, iter(self.leaves))

    def put(self, tree: Any, what: str) -> None:
        leaves: list[Any] = []
        if pytree.flatten(tree, leaves, _changing_leaf) != self.shape:
            raise user_error(TypeError, f"{what} must be nested alike")
        self.leaves = leaves

    def get(self) -> tuple[Any, ...]:
        return tuple(self.leaves)

    def set(self, leaves: Sequence[Any]) -> None:
        self.leaves = list(leaves)

    def names(self, what: str, watch: Get = nothing) -> Names:
        names = tuple(f"{what}, leaf {n}" for n in range(len(self.leaves)))
        return Names(self.get, self.set, names, names, names, (), watch, names)
