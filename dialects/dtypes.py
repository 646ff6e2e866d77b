"""The element types, and how NumPy 2 promotes them.

Nothing here imports xDSL: a trace and a cache hit need dtypes, not the compiler. `ml_dtypes`, which
gives NumPy its bfloat16, is imported when a bfloat16 is first met.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np


@dataclass(frozen=True, eq=False)
class DType:
    """An element type. There is one object for each, so `is` compares them.

    Attributes:
        name: as in specs: "f32".
        kind: "b" bool, "i" signed, "u" unsigned, "f" floating, "c" complex.
        bits: size of an element as NumPy stores it, complex numbers with both parts.
        numpy_name: "float32".
    """

    name: str
    kind: str
    bits: int
    numpy_name: str

    @cached_property
    def numpy(self) -> np.dtype[Any]:
        """The NumPy dtype, in the machine's byte order."""
        if self.numpy_name == "bfloat16":
            import ml_dtypes

            return np.dtype(ml_dtypes.bfloat16)
        return np.dtype(self.numpy_name)

    @cached_property
    def real(self) -> DType:
        """The type of the parts of a complex type; of another, itself."""
        return DTYPES[f"f{self.bits // 2}"] if self.kind == "c" else self

    def __repr__(self) -> str:
        return self.name

    def __reduce__(self) -> tuple[Any, ...]:
        return _by_name, (self.name,)


DTYPES: dict[str, DType] = {
    dtype.name: dtype
    for dtype in (
        DType("bool", "b", 8, "bool"),
        DType("i8", "i", 8, "int8"),
        DType("i16", "i", 16, "int16"),
        DType("i32", "i", 32, "int32"),
        DType("i64", "i", 64, "int64"),
        DType("u8", "u", 8, "uint8"),
        DType("u16", "u", 16, "uint16"),
        DType("u32", "u", 32, "uint32"),
        DType("u64", "u", 64, "uint64"),
        DType("f16", "f", 16, "float16"),
        DType("bf16", "f", 16, "bfloat16"),
        DType("f32", "f", 32, "float32"),
        DType("f64", "f", 64, "float64"),
        DType("c64", "c", 64, "complex64"),
        DType("c128", "c", 128, "complex128"),
    )
}
BOOL, I64, F64, C128 = (DTYPES[name] for name in ("bool", "i64", "f64", "c128"))
BF16 = DTYPES["bf16"]
_BF16_NAME = "<V2"  # as of arrays of ml_dtypes

PythonScalar = type[bool] | type[int] | type[float] | type[complex]
# What a Python scalar becomes where no array gives it a type.
_PYTHON_DEFAULTS: dict[Any, DType] = {bool: BOOL, int: I64, float: F64, complex: C128}
_BY_NUMPY: dict[Any, DType] = {
    np.dtype(dtype.numpy_name): dtype for dtype in DTYPES.values() if dtype is not BF16
}


def _by_name(name: str) -> DType:
    return DTYPES[name]


def interface_dtype(interface: Mapping[str, Any]) -> np.dtype[Any]:
    """The element type of a `__cuda_array_interface__`, in which bf16 has a name of its own."""
    name = interface["typestr"]
    return BF16.numpy if name == _BF16_NAME else np.dtype(name)


def dtype_of(thing: Any) -> DType:
    """The element type of, or meant by, `thing`.

    `thing` is a DType, a NumPy dtype or scalar class, `bool`, `int`, `float` or `complex` or a
    value of these, anything with a `dtype`, or a string. A string means what it means to NumPy
    ("i8" is int64), and otherwise the name of a spec ("f32"); for spec names alone use `DTYPES`.

    Raises:
        TypeError: there is no such element type here.
    """
    if isinstance(thing, DType):
        return thing
    try:
        found = _BY_NUMPY.get(thing) or _PYTHON_DEFAULTS.get(thing)
    except TypeError:  # unhashable, as arrays are
        found = None
    if found is not None and not isinstance(thing, str):
        return found
    if type(thing) in _PYTHON_DEFAULTS:
        return _PYTHON_DEFAULTS[type(thing)]
    inner = getattr(thing, "dtype", None)
    # The `dtype` of a NumPy scalar class is a descriptor, not a dtype.
    if isinstance(inner, DType | np.dtype) and not isinstance(thing, np.dtype):
        return dtype_of(inner)
    return _dtype_of_numpy_like(thing)


def _dtype_of_numpy_like(thing: Any) -> DType:
    try:
        dtype = np.dtype(thing)
    except TypeError:
        if isinstance(thing, str):
            if thing in DTYPES:
                return DTYPES[thing]
            if thing == BF16.numpy_name:
                return BF16
        raise TypeError(f"{thing!r} is not understood as an element type") from None
    if dtype.kind == "V" and dtype.name == BF16.numpy_name:
        return BF16
    if thing is None or dtype not in _BY_NUMPY:
        raise TypeError(
            f"element type {thing!r} is not supported; these are: "
            + ", ".join(dtype.numpy_name for dtype in DTYPES.values())
        )
    return _BY_NUMPY[dtype]


_RESULT_TYPES: dict[tuple[Any, ...], DType] = {}


def result_type(*operands: DType | PythonScalar) -> DType:
    """The type NumPy 2 promotes `operands` to.

    A Python scalar is given by its type, and is weak: `result_type(f32, float)` is f32. bfloat16
    follows ml_dtypes as seen in arithmetic: with a weak float it gives f32.

    Raises:
        TypeError: NumPy has no common type, as for bf16 and f16.
    """
    found = _RESULT_TYPES.get(operands)
    if found is None:
        found = _RESULT_TYPES[operands] = _result_type(operands)
    return found


def _result_type(operands: tuple[DType | PythonScalar, ...]) -> DType:
    if all(not isinstance(operand, DType) for operand in operands):
        return dtype_of(np.result_type(*(operand() for operand in operands)))  # pyright: ignore
    # NumPy's result_type takes a weak float beside bfloat16 as float64, its arithmetic as float32.
    weak_float = np.float32 if BF16 in operands else 0.0
    weak = {bool: np.bool_, int: 0, float: weak_float, complex: 0j}
    return dtype_of(
        np.result_type(
            *(
                operand.numpy if isinstance(operand, DType) else weak[operand]
                for operand in operands
            )
        )
    )


def floating(dtype: DType) -> DType:
    """The type in which NumPy computes `sqrt`, `exp` and their like of `dtype`."""
    if dtype.kind in "fc":
        return dtype
    return DTYPES[{8: "f16", 16: "f32"}.get(dtype.bits, "f64")]


def accumulator(dtype: DType) -> DType:
    """The type of `np.sum` and `np.prod` over `dtype`: small integers are summed in 64 bits."""
    if dtype.kind in "bi":
        return I64
    return DTYPES["u64"] if dtype.kind == "u" else dtype
