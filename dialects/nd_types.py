"""Between NumPy's types and values and those of MLIR: tensor types and dense constants."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

import numpy as np
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    BFloat16Type,
    BytesAttr,
    ComplexType,
    DenseIntOrFPElementsAttr,
    Float16Type,
    Float32Type,
    Float64Type,
    IntegerType,
    NoneAttr,
    Signedness,
    TensorType,
)
from xdsl.ir import Attribute

from .dtypes import DTYPES, DType
from .specs import Spec

ELEMENT_TYPES: dict[DType, Attribute] = {
    DTYPES["bool"]: IntegerType(1),
    **{DTYPES[f"i{bits}"]: IntegerType(bits) for bits in (8, 16, 32, 64)},
    **{DTYPES[f"u{bits}"]: IntegerType(bits, Signedness.UNSIGNED) for bits in (8, 16, 32, 64)},
    DTYPES["f16"]: Float16Type(),
    DTYPES["bf16"]: BFloat16Type(),
    DTYPES["f32"]: Float32Type(),
    DTYPES["f64"]: Float64Type(),
    DTYPES["c64"]: ComplexType(Float32Type()),
    DTYPES["c128"]: ComplexType(Float64Type()),
}
_FLOAT_DTYPES: dict[type[Attribute], DType] = {
    type(element): dtype for dtype, element in ELEMENT_TYPES.items() if dtype.kind == "f"
}
_INTEGER_DTYPES: dict[tuple[int, Signedness], DType] = {
    (element.width.data, element.signedness.data): dtype
    for dtype, element in ELEMENT_TYPES.items()
    if isinstance(element, IntegerType)
}
_COMPLEX_DTYPES = {DTYPES["f32"]: DTYPES["c64"], DTYPES["f64"]: DTYPES["c128"]}
_NO_ENCODING = NoneAttr()


@lru_cache(maxsize=4096)
def mlir_type(spec: Spec) -> TensorType[Any]:
    """The tensor type of `spec`."""
    return TensorType(
        ELEMENT_TYPES[spec.dtype],
        [DYNAMIC_INDEX if extent is None else extent for extent in spec.shape],
    )


def dtype_of_element(element: Attribute) -> DType:
    """The DType of an MLIR element type.

    Raises:
        TypeError: no array of ours has such elements.
    """
    found = _FLOAT_DTYPES.get(type(element))
    if found is None:
        if isinstance(element, IntegerType):
            found = _INTEGER_DTYPES.get((element.width.data, element.signedness.data))
        elif isinstance(element, ComplexType):
            part = _FLOAT_DTYPES.get(type(element.element_type))
            found = _COMPLEX_DTYPES.get(part) if part is not None else None
    if found is None:
        raise TypeError(f"{element} is not an element type of nd")
    return found


def spec_of(type_: Attribute) -> Spec:
    """The spec of a tensor type.

    Raises:
        TypeError: `type_` is not a ranked tensor of one of our element types, without encoding.
    """
    if not isinstance(type_, TensorType) or type_.encoding != _NO_ENCODING:
        raise TypeError(f"{type_} is not a tensor type of nd")
    return Spec(
        dtype_of_element(type_.element_type),
        tuple(None if extent.data == DYNAMIC_INDEX else extent.data for extent in type_.shape.data),
    )


def dense_of(value: Any, spec: Spec) -> DenseIntOrFPElementsAttr:
    """The dense attribute that holds `value`, an array or one scalar for all elements."""
    array = np.empty(cast("tuple[int, ...]", spec.shape), spec.dtype.numpy)
    array[...] = value
    # xDSL holds a true i1 as a byte of ones.
    data = (array.view(np.uint8) * 255).tobytes() if spec.dtype.kind == "b" else array.tobytes()
    return DenseIntOrFPElementsAttr(mlir_type(spec), BytesAttr(data))


def array_of(dense: DenseIntOrFPElementsAttr) -> np.ndarray[Any, np.dtype[Any]]:
    """The value of a dense attribute, as a read-only array."""
    dtype = dtype_of_element(dense.type.element_type)
    array: np.ndarray[Any, np.dtype[Any]]
    if dtype.kind == "b":
        array = np.frombuffer(dense.data.data, np.uint8) != 0
        array.flags.writeable = False
    else:
        array = np.frombuffer(dense.data.data, dtype.numpy)
    return array.reshape(dense.type.get_shape())
