"""Running a model's nodes one after the other, on traced arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..locations import Location, located
from .model import Graph, Node, ONNXError, attribute_value, nodes_of, versions_of


class Frame:
    """The values of one graph, by name. Those of a branch's may be of the graph around it."""

    def __init__(
        self,
        functions: Mapping[tuple[str, str], Any],
        file: str,
        around: Mapping[str, Any] | None = None,
    ):
        self.functions = functions
        self.file = file
        self.values: dict[str, Any] = dict(around or {})

    def run(self, graph: Graph, arguments: Sequence[Any]) -> tuple[Any, ...]:
        """The outputs of a graph."""
        self.values |= graph.constants
        names = [one.name for one in graph.inputs]
        self.values |= zip(names, arguments, strict=True)
        return self._run_nodes(graph.nodes, graph.outputs)

    def body(self, graph: Graph, arguments: Sequence[Any] = ()) -> tuple[Any, ...]:
        """The outputs of a subgraph: a branch, or the body of a loop."""
        return Frame(self.functions, self.file, self.values).run(graph, arguments)

    def _run_nodes(self, nodes: Sequence[Node], outputs: Sequence[str]) -> tuple[Any, ...]:
        for node in nodes:
            missing = [name for name in node.inputs if name and name not in self.values]
            if missing:
                raise node.error(f"there is no value '{missing[0]}' before it")
            operands = [self.values[name] if name else None for name in node.inputs]
            with located(Location(self.file, node.number, 1)):
                results = self._results(node, operands)
            if not isinstance(results, tuple):
                results = (results,)
            if len(results) < len(node.outputs):
                raise node.error(f"its output '{node.outputs[len(results)]}' is not imported")
            self.values |= zip(node.outputs, results, strict=False)
        return tuple(self.values[name] for name in outputs)

    def _results(self, node: Node, operands: Sequence[Any]) -> Any:
        from .ops import RULES

        rule = RULES.get(node.op) if not node.domain else None
        if rule is None:
            function = self._function(node, operands)
            if function is None:
                raise node.error("this operator is not imported")
            return self._call(function, node, operands)
        try:
            return rule(self, node, operands)
        except ONNXError:
            raise
        except (ValueError, TypeError, IndexError, KeyError, NotImplementedError) as error:
            if type(error).__module__ != "builtins":
                raise
            error.add_note(str(node.error("while it was imported")))
            raise

    def _function(self, node: Node, operands: Sequence[Any]) -> Any:
        """What an operator is in terms of others: as the model, or else ONNX defines it."""
        from onnx import defs, helper  # pyright: ignore[reportMissingImports]

        function = self.functions.get((node.domain, node.op))
        if function is not None or not defs.has(node.op, node.domain):
            return function
        schema: Any = defs.get_schema(node.op, node.version, node.domain)
        if schema.has_function:
            return schema.function_body
        if schema.has_context_dependent_function:
            types = [
                helper.make_tensor_type_proto(
                    helper.np_dtype_to_tensor_dtype(np.dtype(one.dtype)), one.shape
                ).SerializeToString()
                if one is not None
                else b""
                for one in operands
            ]
            text = schema.get_context_dependent_function(node.proto.SerializeToString(), types)
            from onnx import FunctionProto  # pyright: ignore[reportMissingImports]

            function = FunctionProto()
            function.ParseFromString(text)
            return function
        return None

    def _call(self, function: Any, node: Node, operands: Sequence[Any]) -> tuple[Any, ...]:
        versions = versions_of(function) or {"": node.version}
        defaults = {one.name: attribute_value(one, versions) for one in function.attribute_proto}
        nodes = nodes_of(function.node, versions, {**defaults, **node.attributes})
        given = [*operands, *[None] * (len(function.input) - len(operands))]
        inner = Frame(self.functions, self.file, dict(zip(function.input, given, strict=True)))
        return inner._run_nodes(nodes, function.output)
