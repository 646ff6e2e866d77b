"""What a compiled function shows of itself: `f.container`, `f.maker.fgraph`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..locations import user_error
from .graph import ancestors
from .shared import Container


class Containers:
    """`f.container`: the values of inputs, by variable or name."""

    def __init__(self, function: Any):
        self._function = function

    def __getitem__(self, key: Any) -> Container:
        return self._function.container_of(key)


class FunctionGraph:
    """A graph between inputs and outputs, as it was written. It is only looked at."""

    def __init__(
        self, inputs: Sequence[Any], outputs: Sequence[Any], features: Any = None,
        clone: bool = True, **_: Any,
    ):  # fmt: skip
        self.inputs, self.outputs = list(inputs), list(outputs)

    @property
    def variables(self) -> set[Any]:
        return set(ancestors(self.outputs))

    @property
    def apply_nodes(self) -> set[Any]:
        return set(self.toposort())

    def toposort(self) -> list[Any]:
        """The applications, each after those that it needs."""
        found = [v.owner for v in ancestors(self.outputs) if v.owner is not None]
        return list(dict.fromkeys(found))

    def replace(self, variable: Any, new_variable: Any, reason: Any = None) -> None:
        """
        Raises:
            NotImplementedError: always.
        """
        raise user_error(
            NotImplementedError,
            "graphs are not rewritten in place",
            hint="theano.clone(outputs, replace={variable: new}) makes another graph",
        )

    replace_validate = replace_all = replace


class Maker:
    """`f.maker.fgraph`: the graph as it was written."""

    def __init__(self, function: Any):
        inputs = [item.variable for item in function.inputs]
        self.fgraph = FunctionGraph(inputs, [*function.results, *function.updates.values()])
