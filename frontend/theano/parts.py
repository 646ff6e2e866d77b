"""What a compiled function shows of itself: `f.container`, `f.maker.fgraph`."""

from __future__ import annotations

from typing import Any

from .graph import ancestors


class Cell:
    """The value of its own that one input of a function has."""

    def __init__(self, function: Any, key: Any):
        self._function, self._key = function, key

    @property
    def value(self) -> Any:
        return self._function[self._key]

    @value.setter
    def value(self, new: Any) -> None:
        self._function[self._key] = new


class Containers:
    """`f.container`: the values of inputs, by variable or name."""

    def __init__(self, function: Any):
        self._function = function

    def __getitem__(self, key: Any) -> Cell:
        return Cell(self._function, key)


class FunctionGraph:
    """The graph of a function, as it was written."""

    def __init__(self, function: Any):
        self.outputs = [*function.results, *function.updates.values()]
        self.inputs = [item.variable for item in function.inputs]

    def toposort(self) -> list[Any]:
        """The applications, each after those that it needs."""
        found = [v.owner for v in ancestors(self.outputs) if v.owner is not None]
        return list(dict.fromkeys(found))


class Maker:
    """`f.maker.fgraph`: the graph as it was written."""

    def __init__(self, function: Any):
        self.fgraph = FunctionGraph(function)
