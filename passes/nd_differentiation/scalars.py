"""Numbers that loops carry, beside the 0-d arrays that stand for them."""

from __future__ import annotations

from xdsl.dialects import arith, tensor
from xdsl.dialects.builtin import IndexType, TensorType, i64
from xdsl.ir import Attribute, SSAValue

from ...dialects import nd
from ...dialects.build import INDEX, Builder
from ...dialects.dtypes import I64, DType
from ...dialects.nd_builder import spec
from ...dialects.specs import Spec

_CARRIED_AS_NUMBERS = frozenset(("f32", "f64"))


def spec_of_any(value: SSAValue) -> Spec:
    """Element type and shape of an array, or of a number as a 0-d array."""
    return spec(value) if isinstance(value.type, TensorType) else Spec(_dtype(value.type), ())


def _dtype(type_: Attribute) -> DType:
    return I64 if isinstance(type_, IndexType) else nd.dtype_of_element(type_)


def as_array(b: Builder, value: SSAValue) -> SSAValue:
    """A number as a 0-d array; an array as it is."""
    type_ = value.type
    if isinstance(type_, TensorType):
        return value
    if isinstance(type_, IndexType):
        value = b.value(arith.IndexCastOp, (value,), i64)
    return b.value(tensor.FromElementsOp, (value,), nd.mlir_type(Spec(_dtype(type_), ())))


def as_type(b: Builder, value: SSAValue, type_: Attribute) -> SSAValue:
    """An array as it is, or the number in a 0-d one, where `type_` is that of a number."""
    if isinstance(type_, TensorType) or not isinstance(value.type, TensorType):
        return value
    if isinstance(type_, IndexType):
        number = b.value(tensor.ExtractOp, (value,), i64)
        return b.value(arith.IndexCastOp, (number,), INDEX)
    return b.value(tensor.ExtractOp, (value,), type_)


def carried_type(value: SSAValue) -> Attribute:
    """The type in which a loop carries the derivative by a value: numbers as such."""
    found = spec_of_any(value)
    type_ = nd.mlir_type(found)
    if not found.shape and found.dtype.name in _CARRIED_AS_NUMBERS:
        return type_.element_type
    return type_
