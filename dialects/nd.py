"""The dialect `nd`: NumPy's arrays and functions, in value semantics on ranked tensors.

`docs/landings.md` lists the ops and what their attributes mean. `inference.py` knows their result
types, `nd_op.py` how classes and text are made; the classes stand in `nd_elementwise.py`,
`nd_structured.py` and `nd_transforms.py`. Here is the dialect as a whole, and how to make its ops.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xdsl.dialects.builtin import DenseIntOrFPElementsAttr, LocationAttr
from xdsl.ir import Attribute, Dialect, Operation, SSAValue

from . import nd_elementwise, nd_structured, nd_transforms
from .definitions import rule_of
from .inference import infer
from .nd_elementwise import BarrierOp, BinaryOp, FmaOp, UnaryOp, WhereOp
from .nd_op import NdOp, properties_of
from .nd_structured import (
    ArgReduceOp,
    BroadcastToOp,
    CallHostOp,
    CastOp,
    ConcatenateOp,
    ConstantOp,
    CumulativeOp,
    DotGeneralOp,
    EmptyOp,
    GatherOp,
    InsertSliceOp,
    IotaOp,
    NonzeroOp,
    PadOp,
    ReduceOp,
    ReshapeOp,
    ScatterOp,
    SliceOp,
    TransposeOp,
)
from .nd_transforms import (
    CheckpointOp,
    CustomJvpOp,
    CustomVjpOp,
    JvpOp,
    TransformOp,
    ValueAndGradOp,
    VmapOp,
)
from .nd_types import array_of, dense_of, dtype_of_element, mlir_type, spec_of
from .specs import Spec

__all__ = [
    "OPS",
    "ArgReduceOp",
    "BarrierOp",
    "BinaryOp",
    "BroadcastToOp",
    "CallHostOp",
    "CastOp",
    "CheckpointOp",
    "ConcatenateOp",
    "ConstantOp",
    "CumulativeOp",
    "CustomJvpOp",
    "CustomVjpOp",
    "DotGeneralOp",
    "EmptyOp",
    "FmaOp",
    "GatherOp",
    "InsertSliceOp",
    "IotaOp",
    "JvpOp",
    "Nd",
    "NdOp",
    "NonzeroOp",
    "PadOp",
    "ReduceOp",
    "ReshapeOp",
    "ScatterOp",
    "SliceOp",
    "TransformOp",
    "TransposeOp",
    "UnaryOp",
    "ValueAndGradOp",
    "VmapOp",
    "WhereOp",
    "array_of",
    "attributes_of",
    "build",
    "dense_of",
    "dtype_of_element",
    "mlir_type",
    "spec_of",
]

# Every op by its name without "nd.".
OPS: dict[str, type[NdOp]] = {
    value.name.removeprefix("nd."): value
    for module in (nd_elementwise, nd_structured, nd_transforms)
    for value in vars(module).values()
    if isinstance(value, type) and issubclass(value, NdOp) and "name" in vars(value)
}

Nd = Dialect("nd", list(OPS.values()), [])

_NO_ATTRIBUTES: dict[str, Any] = {}
_NO_PROPERTIES: dict[str, Attribute] = {}


def build(
    op: str,
    operands: Sequence[SSAValue],
    attributes: Mapping[str, Any] = _NO_ATTRIBUTES,
    location: LocationAttr | None = None,
    index_operands: Sequence[SSAValue] = (),
    results: Sequence[Spec] | None = None,
) -> NdOp:
    """The op `op` ("add" for nd.add), not yet in a block.

    Args:
        operands: the arrays.
        attributes: as `infer` takes them; the `value` of a constant may also be a dense attribute.
        index_operands: one `index` for each None in the attributes, in their order.
        results: the results' specs, where they are known already.

    Raises:
        TypeError, ValueError: as `infer` does.
    """
    op_type = OPS.get(op) or rule_of(op, "op")
    if op_type is None:
        raise TypeError(f"there is no op nd.{op}")
    if op_type is ConstantOp:
        return _constant(attributes, location)
    if results is None:
        results = infer(op, [spec_of(operand.type) for operand in operands], attributes)
    return op_type.create(
        operands=[*operands, *index_operands] if index_operands else operands,
        result_types=[mlir_type(spec) for spec in results],
        properties=(
            properties_of(op_type, attributes) if op_type.properties_by_name else _NO_PROPERTIES
        ),
        location=location,
    )


def _constant(attributes: Mapping[str, Any], location: LocationAttr | None) -> ConstantOp:
    value = attributes["value"]
    if not isinstance(value, DenseIntOrFPElementsAttr):
        (spec,) = infer("constant", (), attributes)
        value = dense_of(value, spec)
    return ConstantOp.create(
        result_types=(value.type,), properties={"value": value}, location=location
    )


def attributes_of(op: Operation) -> dict[str, Any]:
    """The attributes of an op of `nd` as `infer` takes them: plain Python, None where dynamic."""
    assert isinstance(op, NdOp)
    return op.python_attributes()
