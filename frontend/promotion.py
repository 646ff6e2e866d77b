"""Which types NumPy 2 computes an elementwise function in: NumPy itself is asked, once."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from ..dialects.dtypes import DType, dtype_of, result_type
from .locations import user_error

# What promotion knows of an operand: its DType, or the type of a Python scalar.
Key = Any


class Loop(NamedTuple):
    """The types of a ufunc's operands, after casting, and of its results."""

    inputs: tuple[DType, ...]
    outputs: tuple[DType, ...]


_loops: dict[tuple[Any, ...], Loop] = {}


def loop(ufunc: np.ufunc, keys: tuple[Key, ...]) -> Loop:
    """The loop that NumPy chooses for operands of these types.

    Raises:
        TypeError: NumPy has none; the message is NumPy's.
    """
    found = _loops.get((ufunc, keys))
    if found is None:
        found = _loops[ufunc, keys] = _resolve(ufunc, keys)
    return found


def _resolve(ufunc: np.ufunc, keys: tuple[Key, ...]) -> Loop:
    if not any(isinstance(key, DType) for key in keys):
        keys = tuple([dtype_of(key) for key in keys])
    # Python's truth values are no weaker than NumPy's.
    asked = [
        key.numpy if isinstance(key, DType) else np.dtype(bool) if key is bool else key
        for key in keys
    ]
    try:
        types = ufunc.resolve_dtypes((*asked, *[None] * ufunc.nout))
        loop_types = [dtype_of(dtype) for dtype in types]
    except TypeError as error:
        raise user_error(TypeError, str(error)) from None
    return Loop(tuple(loop_types[: ufunc.nin]), tuple(loop_types[ufunc.nin :]))


def common(keys: list[Key]) -> DType:
    """NumPy's `result_type`.

    Raises:
        TypeError: there is no common type.
    """
    try:
        return result_type(*keys)
    except TypeError as error:
        raise user_error(TypeError, str(error)) from None
