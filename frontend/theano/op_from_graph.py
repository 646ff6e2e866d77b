"""`OpFromGraph`: a graph as an operation, with gradients of its own where a program gives them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..array import Array
from ..locations import user_error
from .graph import Apply, Evaluator, Variable, ancestors, clone, strong
from .own_ops import Disconnected, Op
from .shared import SharedVariable


class OpFromGraph:
    """`OpFromGraph([x, y], [x * y])(a, b)`: the graph, made of other variables.

    Args:
        grad_overrides: the gradients by the inputs: a function of the inputs and the gradients by
            the outputs that gives them all, or a list with, for each input, such a function,
            "default" or `DisconnectedType()()`. Another `OpFromGraph` is such a function of single
            variables.
        lop_overrides: as `grad_overrides`, but functions of inputs, outputs and gradients.

    Raises:
        ValueError: both of them.
        TypeError: outputs that are no list, or inputs that are no variables.
        NotImplementedError: `rop_overrides`.
    """

    def __init__(
        self,
        inputs: Sequence[Any],
        outputs: Sequence[Any],
        inline: bool = False,
        lop_overrides: Any = "default",
        grad_overrides: Any = "default",
        rop_overrides: Any = "default",
        connection_pattern: Any = None,
        name: str | None = None,
        **rest: Any,
    ):
        if not isinstance(outputs, list):
            raise user_error(TypeError, f"outputs must be list, got {type(outputs)}")
        for item in (*inputs, *outputs):
            if not isinstance(item, Variable):
                raise user_error(TypeError, f"{item!r} of an OpFromGraph is no variable")
        if "updates" in rest or "givens" in rest:
            raise user_error(TypeError, "updates and givens are not allowed in an OpFromGraph")
        if rop_overrides != "default":
            raise user_error(
                NotImplementedError,
                "OpFromGraph(rop_overrides=) is not supported",
                hint="T.Rop is made of the gradient: give lop_overrides",
            )
        if "default" not in (lop_overrides, grad_overrides):
            raise user_error(ValueError, "lop_overrides and grad_overrides are mutually exclusive")
        self.inputs, self.outputs, self.name = list(inputs), list(outputs), name
        has_outputs = lop_overrides != "default"
        overrides = lop_overrides if has_outputs else grad_overrides
        if isinstance(overrides, list | tuple) and len(overrides) != len(self.inputs):
            raise user_error(
                ValueError, f"{len(overrides)} overrides for {len(self.inputs)} inputs"
            )
        self._op = None if overrides == "default" else _Overridden(self, overrides, has_outputs)

    def __call__(self, *inputs: Any) -> Any:
        from .constants import as_tensor_variable

        given = [as_tensor_variable(item) for item in inputs]
        if len(given) != len(self.inputs):
            raise user_error(
                TypeError, f"{len(given)} inputs for an operation of {len(self.inputs)}"
            )
        if self._op is not None:
            return self._op(*given)
        made = clone(self.outputs, dict(zip(self.inputs, given, strict=True)))
        return made[0] if len(made) == 1 else made


class _Overridden(Op):
    """A graph with gradients of its own. Shared variables of it are inputs too."""

    calls_python = False

    def __init__(self, graph: OpFromGraph, overrides: Any, has_outputs: bool):
        self.graph, self.overrides, self.has_outputs = graph, overrides, has_outputs
        inner = ancestors(graph.outputs, graph.inputs)
        self.shared = [v for v in inner if isinstance(v, SharedVariable) and v not in graph.inputs]

    def make_node(self, *inputs: Any) -> Apply:
        own = self._made_of([*inputs, *self.shared])
        outputs = [variable.type() for variable in self.graph.outputs]
        for output, variable in zip(outputs, own, strict=True):
            output.extents = variable.extents
        return Apply(self, [*inputs, *self.shared], outputs)

    def _made_of(self, inputs: Sequence[Any]) -> list[Any]:
        """The outputs, of these inputs and shared variables."""
        known = zip([*self.graph.inputs, *self.shared], inputs, strict=True)
        return clone(self.graph.outputs, dict(known))

    def value(self, apply: Apply, *operands: Array) -> tuple[Array, ...]:
        known = zip([*self.graph.inputs, *self.shared], operands, strict=True)
        inner = Evaluator(dict(known))
        return tuple([strong(inner(variable)) for variable in self.graph.outputs])

    def grad(self, inputs: Sequence[Any], gradients: Sequence[Any]) -> Sequence[Any]:
        """The gradients where functions do not ask for the outputs."""
        return self.L_op(inputs, self._made_of(inputs), gradients)

    def L_op(
        self, inputs: Sequence[Any], outputs: Sequence[Any], gradients: Sequence[Any]
    ) -> Sequence[Any]:
        own = list(inputs[: len(self.graph.inputs)])
        given = [own, *([list(outputs)] if self.has_outputs else []), list(gradients)]
        if not isinstance(self.overrides, list | tuple):
            found = list(_called(self.overrides, given))
        else:
            found = [
                self._default(inputs, number, gradients)
                if override == "default"
                else override
                if isinstance(override, Disconnected)
                else _called(override, given)
                for number, override in enumerate(self.overrides)
            ]
        rest = range(len(own), len(inputs))
        return [*found, *[self._default(inputs, number, gradients) for number in rest]]

    def _default(self, inputs: Sequence[Any], number: int, gradients: Sequence[Any]) -> Any:
        """The gradient of the graph itself by an input."""
        from .gradient import grad

        known = dict(zip(self._made_of(inputs), gradients, strict=True))
        return grad(None, inputs[number], known_grads=known, disconnected_inputs="ignore")

    def __repr__(self) -> str:
        return self.graph.name or "OpFromGraph"

    __str__ = __repr__


def _called(function: Callable[..., Any], given: list[list[Any]]) -> Any:
    """What a function of lists gives; an `OpFromGraph` takes the variables one by one."""
    if not isinstance(function, OpFromGraph):
        return function(*given)
    return function(*[variable for items in given for variable in items])
