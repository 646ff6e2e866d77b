"""ONNX's operators on quantized numbers: integers that stand for `scale * (x - zero point)`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..operations import as_array
from .elementwise import Rule, cast, given
from .layers import convolution
from .model import Node, dtype_of
from .run import Frame

I32 = np.dtype(np.int32)


def _along(node: Node, x: Any, one: Any) -> Any:
    """A number, or one for each place along the axis of x, or for each block of places."""
    if one is None or one.ndim == 0 or one.shape == (1,):
        return one if one is None else traced.reshape(one, ())
    axis = node.attribute("axis", 1)
    if block := node.attribute("block_size", 0):
        kept = [slice(None)] * x.ndim
        kept[axis] = slice(0, x.shape[axis])
        return traced.repeat(one, block, axis=axis)[tuple(kept)]
    shape = [1] * x.ndim
    shape[axis] = -1
    return traced.reshape(one, tuple(shape))


def _rounded(x: Any, zero: Any, dtype: np.dtype[Any]) -> Any:
    """To the nearest, halves to even, and no further than the type goes."""
    limits = np.iinfo(dtype)
    shifted = traced.rint(x) if zero is None else traced.rint(x) + cast(zero, x.dtype)
    return cast(traced.clip(shifted, limits.min, limits.max), dtype)


def quantize(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, scale, zero = given(operands, 3)
    element = node.attribute("output_dtype", 0)
    default = dtype_of(element) if element else np.dtype(np.uint8)
    dtype = default if zero is None else np.dtype(zero.dtype)
    if dtype.kind not in "iu":
        raise node.error(f"numbers quantized to {dtype} are not imported")
    return _rounded(x / _along(node, x, scale), _along(node, x, zero), dtype)


def dequantize(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, scale, zero = given(operands, 3)
    whole = cast(x, I32)
    whole = whole if zero is None else whole - cast(_along(node, x, zero), I32)
    return cast(whole, scale.dtype) * _along(node, x, scale)


def _centred(x: Any, zero: Any, axis: int) -> Any:
    """Less the zero point, of which there may be one for each place along an axis."""
    x = cast(as_array(x), I32)
    if zero is None:
        return x
    if zero.ndim == 1 and zero.shape != (1,):
        shape = [1] * x.ndim
        shape[axis] = -1
        zero = traced.reshape(zero, tuple(shape))
    return x - cast(zero, I32)


def integer_product(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    a, b, zero_a, zero_b = given(operands, 4)
    return traced.matmul(_centred(a, zero_a, -2), _centred(b, zero_b, -1))


def integer_convolution(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, kernel, zero_x, zero_kernel = given(operands, 4)
    centred = [_centred(x, zero_x, 1), _centred(kernel, zero_kernel, 0)]
    return convolution(frame, node, centred)


def quantized_product(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    a, scale_a, zero_a, b, scale_b, zero_b, scale, zero = operands
    total = integer_product(frame, node, [a, b, zero_a, zero_b])
    factor = cast(scale_a, np.dtype(np.float32)) * scale_b / scale
    return _rounded(cast(total, np.dtype(np.float32)) * factor, zero, np.dtype(zero.dtype))


def quantized_convolution(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, scale_x, zero_x, w, scale_w, zero_w, scale, zero, bias = given(operands, 9)
    total = integer_convolution(frame, node, [x, w, zero_x, zero_w])
    along = (-1, *[1] * (total.ndim - 2))
    if bias is not None:
        total = total + traced.reshape(bias, along)
    factor = scale_x * scale_w / scale
    factor = traced.reshape(factor, along) if factor.ndim == 1 else factor
    return _rounded(cast(total, np.dtype(np.float32)) * factor, zero, np.dtype(zero.dtype))


RULES: dict[str, Rule] = {
    "ConvInteger": integer_convolution,
    "DequantizeLinear": dequantize,
    "MatMulInteger": integer_product,
    "QLinearConv": quantized_convolution,
    "QLinearMatMul": quantized_product,
    "QuantizeLinear": quantize,
}
