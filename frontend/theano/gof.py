"""`theano.gof`: where Theano keeps the parts of graphs, and functions of graphs (`gof.graph`)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from . import graph as _graph
from .errors import MissingInputError
from .graph import Apply, Constant, Type, Variable, clone
from .own_ops import Op


def ancestors(variable_list: Sequence[Any], blockers: Sequence[Any] | None = None) -> list[Any]:
    """All that variables are made of, and they themselves, up to `blockers`."""
    return _graph.ancestors(variable_list, blockers or ())


def inputs(variable_list: Sequence[Any], blockers: Sequence[Any] | None = None) -> list[Any]:
    """What variables are made of in the end: variables that nothing makes."""
    return [v for v in ancestors(variable_list, blockers) if v.owner is None]


def variables(i: Sequence[Any], o: Sequence[Any]) -> list[Any]:
    """The variables between inputs `i` and outputs `o`, and both."""
    found = ancestors(o, i)
    return list(dict.fromkeys([*i, *found]))


def orphans(i: Sequence[Any], o: Sequence[Any]) -> list[Any]:
    """What outputs need beside the inputs `i`: constants and shared variables."""
    return [v for v in variables(i, o) if v.owner is None and v not in i]


def io_toposort(inputs: Sequence[Any], outputs: Sequence[Any]) -> list[Any]:
    """The applications between inputs and outputs, each after those that it needs."""
    made = [v for v in ancestors(outputs, inputs) if v not in inputs]
    return list(dict.fromkeys([v.owner for v in made if v.owner is not None]))


# Programs name its parts without importing them.
graph = op = type = utils = sys.modules[__name__]

__all__ = [
    "Apply",
    "Constant",
    "MissingInputError",
    "Op",
    "Type",
    "Variable",
    "ancestors",
    "clone",
    "inputs",
    "io_toposort",
    "orphans",
    "variables",
]
