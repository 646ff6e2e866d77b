"""ONNX models as data: graphs, their nodes and what these are given, out of the protocol buffers.

The package `onnx` reads them. https://onnx.ai/onnx/repo-docs/IR.html
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np


class ONNXError(ValueError):
    """A model, or a node of one, that is not imported; the message names the node."""


@dataclass(frozen=True)
class Input:
    """An input of a graph: an extent is a number, or None where a call tells it."""

    name: str
    dtype: np.dtype[Any]
    shape: tuple[int | None, ...]


@dataclass(frozen=True)
class Node:
    """An operation of a graph.

    Attributes:
        number: its place among the graph's nodes, from 1.
        version: of the operator set that it is from.
        inputs: names of values; "" is an optional one that is not given.
        attributes: as Python's and NumPy's values; subgraphs as `Graph`.
        proto: the node as `onnx` has it.
    """

    number: int
    name: str
    op: str
    domain: str
    version: int
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any]
    proto: Any = field(repr=False, compare=False)

    def attribute(self, name: str, default: Any = None) -> Any:
        return self.attributes.get(name, default)

    def error(self, message: str) -> ONNXError:
        called = f" '{self.name}'" if self.name else ""
        return ONNXError(f"node {self.number}{called} ({self.op}): {message}")


@dataclass(frozen=True)
class Graph:
    """The body of a model, of a branch, or of a function."""

    name: str
    inputs: tuple[Input, ...]
    outputs: tuple[str, ...]
    constants: Mapping[str, np.ndarray]
    nodes: tuple[Node, ...]


Versions = Mapping[str, int]
"""The version of the operator set of each domain."""


def load(model: Any) -> tuple[Graph, Mapping[tuple[str, str], Any]]:
    """The graph of a model, and the functions that it defines, by domain and name.

    Args:
        model: the path of a file, its bytes, or an `onnx.ModelProto`.

    Raises:
        ImportError: the package `onnx` is missing.
        ONNXError: it is no model.
        OSError: it cannot be read.
    """
    try:
        import onnx  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise ImportError(
            "models are read by the package onnx: pip install 'stepwell[onnx]'"
        ) from None
    if not isinstance(model, onnx.ModelProto):
        read: Any = onnx.load_from_string if isinstance(model, bytes) else onnx.load
        try:
            model = read(model)
        except OSError:
            raise
        except Exception as error:  # protobuf's DecodeError, which differs between its versions
            raise ONNXError(f"this is no ONNX model: {error}") from error
    functions = {(one.domain, one.name): one for one in model.functions}
    return graph_of(model.graph, versions_of(model)), functions


def versions_of(proto: Any) -> Versions:
    """Of a model or a function."""
    return {_domain(one.domain): one.version for one in proto.opset_import}


def graph_of(proto: Any, versions: Versions) -> Graph:
    """An `onnx.GraphProto` as data."""
    from onnx import numpy_helper  # pyright: ignore[reportMissingImports]

    if proto.sparse_initializer:
        raise ONNXError(f"graph '{proto.name}' has sparse tensors")
    constants = {one.name: numpy_helper.to_array(one) for one in proto.initializer}
    inputs = tuple(_input(one) for one in proto.input if one.name not in constants)
    outputs = tuple(one.name for one in proto.output)
    return Graph(proto.name, inputs, outputs, constants, nodes_of(proto.node, versions, {}))


def nodes_of(
    protos: Sequence[Any], versions: Versions, outer: Mapping[str, Any]
) -> tuple[Node, ...]:
    """Nodes as data. `outer` has the attributes of the node that calls a function."""
    return tuple(
        Node(
            number,
            one.name,
            one.op_type,
            _domain(one.domain),
            versions.get(_domain(one.domain), 0),
            tuple(one.input),
            tuple(one.output),
            _attributes(one, versions, outer),
            one,
        )
        for number, one in enumerate(protos, 1)
    )


def _domain(name: str) -> str:
    return "" if name == "ai.onnx" else name


def _attributes(node: Any, versions: Versions, outer: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in node.attribute:
        if not one.ref_attr_name:
            found[one.name] = attribute_value(one, versions)
        elif one.ref_attr_name in outer:
            found[one.name] = outer[one.ref_attr_name]
    return found


def attribute_value(proto: Any, versions: Versions) -> Any:
    from onnx import AttributeProto, helper, numpy_helper  # pyright: ignore[reportMissingImports]

    value = helper.get_attribute_value(proto)
    if proto.type == AttributeProto.GRAPH:
        return graph_of(value, versions)
    if proto.type == AttributeProto.TENSOR:
        return numpy_helper.to_array(value)
    if proto.type == AttributeProto.STRING:
        return value.decode()
    if proto.type == AttributeProto.STRINGS:
        return [one.decode() for one in value]
    return list(value) if isinstance(value, Sequence) else value


def _input(proto: Any) -> Input:
    kind = proto.type.WhichOneof("value")
    if kind != "tensor_type":
        raise ONNXError(f"input '{proto.name}' is no tensor but a {kind}")
    tensor = proto.type.tensor_type
    if not tensor.HasField("shape"):
        raise ONNXError(f"input '{proto.name}' has no rank")
    shape = tuple(one.dim_value if one.HasField("dim_value") else None for one in tensor.shape.dim)
    return Input(proto.name, dtype_of(tensor.elem_type), shape)


def dtype_of(element: int) -> np.dtype[Any]:
    """NumPy's name of an element type.

    Raises:
        ONNXError: it is a string, or of fewer than 16 bits and a float.
    """
    from onnx import TensorProto, helper  # pyright: ignore[reportMissingImports]

    from ...dialects.dtypes import DTYPES

    dtype = np.dtype(helper.tensor_dtype_to_np_dtype(element))
    if all(dtype != one.numpy for one in DTYPES.values()):
        raise ONNXError(f"elements of {TensorProto.DataType.Name(element)} are not supported")
    return dtype
