"""The value of an op whose operands are constants, as NumPy computes it.

Only what has one right answer is folded: not a sum of floats, whose order is open, and nothing that
a division by zero, a shift too far or a cast out of range leaves undefined.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, cast

import numpy as np

from ...dialects.dtypes import DType
from ...dialects.specs import Spec

Array = np.ndarray[Any, np.dtype[Any]]
# Constants with more elements are left alone: they are data, not arithmetic.
LARGEST = 64


def fold(
    op: str, arrays: Sequence[Array], attributes: dict[str, Any], result: Spec
) -> Array | None:
    """The value of op `op`, or None where it is not folded.

    Args:
        arrays: the operands, each of at most `LARGEST` elements.
        attributes: as `infer` takes them, without any dynamic entry.
        result: of the op; of static shape.
    """
    if math.prod(cast("tuple[int, ...]", result.shape)) > LARGEST:
        return None
    structured, elementwise = STRUCTURED.get(op), ELEMENTWISE.get(op)
    if structured is None and (elementwise is None or not _is_defined(op, arrays)):
        return None
    with np.errstate(all="ignore"):
        if structured is not None:
            value = structured(arrays, attributes, result.dtype)
        else:
            assert elementwise is not None
            if op in ROUNDED and result.dtype.kind == "f":
                # In double precision, so that the one rounding is the right one.
                arrays = [array.astype(np.float64) for array in arrays]
            value = elementwise(*arrays)
    return None if value is None else np.asarray(value).astype(result.dtype.numpy, copy=False)


# ------------------------------------------------------------------------------------ elementwise


def _sigmoid(x: Array) -> Array:
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1.0) / (1.0 + decay)


def _complex(real: Array, imaginary: Array) -> Array:
    real, imaginary = np.broadcast_arrays(real, imaginary)
    return np.stack([real, imaginary], -1).view(np.result_type(real, np.complex64))[..., 0]


_RENAMED = {
    "asin": "arcsin",
    "acos": "arccos",
    "atan": "arctan",
    "asinh": "arcsinh",
    "acosh": "arccosh",
    "atanh": "arctanh",
    "atan2": "arctan2",
    "bitwise_not": "invert",
}
# What is rounded once, whatever the way to it.
_TRANSCENDENTAL = """
    cbrt exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh
    acosh atanh power atan2 hypot
"""
ROUNDED = frozenset([*_TRANSCENDENTAL.split(), "erf", "sigmoid", "softplus", "rsqrt"])
_NUMPYS = f"""
    {_TRANSCENDENTAL}
    negative absolute sign reciprocal square sqrt floor ceil trunc rint logical_not bitwise_not
    isnan isinf isfinite real imag conj add subtract multiply divide floor_divide remainder
    maximum minimum fmax fmin copysign bitwise_and bitwise_or bitwise_xor left_shift right_shift
    equal not_equal less less_equal greater greater_equal where
"""
ELEMENTWISE: dict[str, Callable[..., Any]] = {
    name: getattr(np, _RENAMED.get(name, name)) for name in _NUMPYS.split()
} | {
    "rsqrt": lambda x: 1.0 / np.sqrt(x),
    "erf": np.vectorize(math.erf, otypes=[np.float64]),
    "sigmoid": _sigmoid,
    "softplus": lambda x: np.logaddexp(x, 0.0),
    "complex": _complex,
}


def _is_defined(op: str, arrays: Sequence[Array]) -> bool:
    """Whether every element of the result is defined, where the operands are integers."""
    if arrays[-1].dtype.kind not in "iu":
        return True
    last = arrays[-1]
    if op in ("floor_divide", "remainder", "reciprocal"):
        # A negative divisor can overflow: the least integer has no opposite.
        return bool((last > 0).all())
    if op in ("left_shift", "right_shift"):
        return bool(((last >= 0) & (last < 8 * last.dtype.itemsize)).all())
    return op != "power" or bool((last >= 0).all())


# ------------------------------------------------------------------------------------- structured


def _cast(arrays: Sequence[Array], attributes: dict[str, Any], dtype: DType) -> Array | None:
    (x,) = arrays
    if dtype.kind == "b":
        return x != 0
    if x.dtype.kind == "c" and dtype.kind != "c":
        x = np.real(x)
    if dtype.kind in "iu" and x.dtype.kind not in "biu":
        limits = np.iinfo(dtype.numpy)
        whole = np.trunc(x.astype(np.float64))
        # As floats the limits are powers of two: the upper one is just out of range.
        if not ((whole >= float(limits.min)) & (whole < float(limits.max + 1))).all():
            return None
    return x.astype(dtype.numpy)


def _reduce(arrays: Sequence[Array], attributes: dict[str, Any], dtype: DType) -> Array | None:
    kind = attributes["kind"]
    if kind in ("sum", "prod") and dtype.kind not in "iu":
        return None
    return getattr(np, kind)(
        arrays[0],
        axis=attributes["axes"],
        keepdims=attributes["keepdims"],
        **({"dtype": dtype.numpy} if kind in ("sum", "prod") else {}),
    )


def _arg_reduce(arrays: Sequence[Array], attributes: dict[str, Any], dtype: DType) -> Array:
    return getattr(np, attributes["kind"])(
        arrays[0], axis=attributes["axis"], keepdims=attributes["keepdims"]
    )


def _slice(arrays: Sequence[Array], attributes: dict[str, Any], dtype: DType) -> Array:
    x = arrays[0]
    for axis, (offset, size, stride) in enumerate(
        zip(attributes["offsets"], attributes["sizes"], attributes["strides"], strict=True)
    ):
        x = x.take(offset + stride * np.arange(size), axis)
    return x


def _pad(arrays: Sequence[Array], attributes: dict[str, Any], dtype: DType) -> Array:
    widths = list(zip(attributes["low"], attributes["high"], strict=True))
    return np.pad(arrays[0], widths, constant_values=arrays[1].item()) if widths else arrays[0]


def _gather(arrays: Sequence[Array], attributes: dict[str, Any], dtype: DType) -> Array | None:
    x, *indices = arrays
    axes = attributes["axes"]
    for index, axis in zip(indices, axes, strict=True):
        if not ((index >= 0) & (index < x.shape[axis])).all():
            return None
    return np.moveaxis(x, axes, range(len(axes)))[tuple(indices)]


STRUCTURED: dict[str, Callable[[Sequence[Array], dict[str, Any], DType], Array | None]] = {
    "cast": _cast,
    "reshape": lambda arrays, attributes, dtype: arrays[0].reshape(attributes["shape"]),
    "transpose": lambda arrays, attributes, dtype: arrays[0].transpose(attributes["permutation"]),
    "slice": _slice,
    "pad": _pad,
    "concatenate": lambda arrays, attributes, dtype: np.concatenate(arrays, attributes["axis"]),
    "gather": _gather,
    "reduce": _reduce,
    "arg_reduce": _arg_reduce,
}
