"""ONNX's layers of networks: convolutions, pools and normalizations, in terms of NumPy."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from .. import numpy as traced
from ..windows import Steps, convolve, padded, windows
from .elementwise import Rule, cast, given
from .model import Node
from .run import Frame
from .shapes import extents


class Window(NamedTuple):
    """The windows of a convolution or a pool: for each axis, and what is put around the array.

    `beyond` is what a pool whose windows are counted by the ceiling needs after its padding.
    """

    sizes: Sequence[int]
    steps: Steps
    low: Sequence[int]
    high: Sequence[int]
    beyond: Sequence[int]


def window_of(node: Node, spatial: Sequence[int], sizes: Sequence[int]) -> Window:
    """The window that a node's attributes say, over an image of these extents."""
    count = len(spatial)
    strides = node.attribute("strides", [1] * count)
    dilations = node.attribute("dilations", [1] * count)
    pads = node.attribute("pads", [0] * (2 * count))
    low, high = list(pads[:count]), list(pads[count:])
    beyond = [0] * count
    mode = node.attribute("auto_pad", "NOTSET")
    for axis in range(count):
        reach = (sizes[axis] - 1) * dilations[axis] + 1
        if mode == "VALID":
            low[axis] = high[axis] = 0
        elif mode in ("SAME_UPPER", "SAME_LOWER"):
            steps = -(-spatial[axis] // strides[axis])
            total = max(0, (steps - 1) * strides[axis] + reach - spatial[axis])
            less, more = total // 2, total - total // 2
            low[axis], high[axis] = (less, more) if mode == "SAME_UPPER" else (more, less)
        if node.attribute("ceil_mode", 0):
            whole = spatial[axis] + low[axis] + high[axis]
            steps = -(-(whole - reach) // strides[axis])
            # No window starts in the padding at the end.
            if steps * strides[axis] >= spatial[axis] + low[axis]:
                steps -= 1
            beyond[axis] = max(0, steps * strides[axis] + reach - whole)
    return Window(sizes, Steps(strides, dilations), low, high, beyond)


def _channels_last(x: Any) -> Any:
    return traced.moveaxis(x, 1, -1)


def _channels_second(x: Any) -> Any:
    return traced.moveaxis(x, -1, 1)


def _along_channels(vector: Any, rank: int) -> Any:
    return traced.reshape(vector, (1, -1, *[1] * (rank - 2)))


def convolution(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, kernel, bias = given(operands, 3)
    window = window_of(node, extents(node, x)[2:], extents(node, kernel)[2:])
    zero = np.zeros((), x.dtype)
    image = padded(_channels_last(x), zero, [0, *window.low, 0], [0, *window.high, 0], [0] * x.ndim)
    kernel = traced.moveaxis(kernel, (0, 1), (-1, -2))
    total = convolve(image, kernel, window.steps, node.attribute("group", 1))
    return _channels_second(total if bias is None else total + bias)


def transposed_convolution(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    """A convolution, by the mirrored kernel, of the image with zeros between its elements."""
    x, kernel, bias = given(operands, 3)
    spatial, (inputs, share, *sizes) = extents(node, x)[2:], extents(node, kernel)
    count, groups = len(spatial), node.attribute("group", 1)
    strides = node.attribute("strides", [1] * count)
    dilations = node.attribute("dilations", [1] * count)
    extra = node.attribute("output_padding", [0] * count)
    pads = node.attribute("pads", [0] * (2 * count))
    low, high = list(pads[:count]), list(pads[count:])
    reach = [(size - 1) * dilation for size, dilation in zip(sizes, dilations, strict=True)]
    mode, wanted = node.attribute("auto_pad", "NOTSET"), node.attribute("output_shape")
    for axis in range(count):
        full = (spatial[axis] - 1) * strides[axis] + reach[axis] + 1 + extra[axis]
        if wanted is None and mode not in ("SAME_UPPER", "SAME_LOWER"):
            continue
        total = full - (wanted[axis] if wanted else spatial[axis] * strides[axis])
        less, more = total // 2, total - total // 2
        low[axis], high[axis] = (less, more) if mode == "SAME_UPPER" else (more, less)
    image = padded(
        _channels_last(x),
        np.zeros((), x.dtype),
        [0, *(r - n for r, n in zip(reach, low, strict=True)), 0],
        [0, *(r - n + e for r, n, e in zip(reach, high, extra, strict=True)), 0],
        [0, *(stride - 1 for stride in strides), 0],
    )
    kernel = traced.flip(kernel, tuple(range(2, count + 2)))
    parts = traced.reshape(kernel, (groups, inputs // groups, share, *sizes))
    order = (*range(3, count + 3), 1, 0, 2)
    kernel = traced.reshape(
        traced.transpose(parts, order), (*sizes, inputs // groups, groups * share)
    )
    total = convolve(image, kernel, Steps([1] * count, dilations), groups)
    return _channels_second(total if bias is None else total + bias)


def _pooled(x: Any, window: Window, value: Any, combine: Callable[..., Any]) -> Any:
    """All places of the windows combined. `x` is [batch, channels, *places]."""
    high = [a + b for a, b in zip(window.high, window.beyond, strict=True)]
    image = padded(x, np.asarray(value, x.dtype), [0, 0, *window.low], [0, 0, *high], [0] * x.ndim)
    total = None
    for place in itertools.product(*map(range, window.sizes)):
        seen = windows(image.shape[2:], place, window.sizes, window.steps)
        part = image[(slice(None), slice(None), *seen)]
        total = part if total is None else combine(total, part)
    return total


def max_pool(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    window = window_of(node, extents(node, x)[2:], node.attributes["kernel_shape"])
    floating = np.dtype(x.dtype).kind not in "iu"
    least = -np.inf if floating else np.iinfo(x.dtype).min
    return _pooled(x, window, least, traced.maximum)


def average_pool(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    spatial = extents(node, x)[2:]
    window = window_of(node, spatial, node.attributes["kernel_shape"])
    counted = np.ones((1, 1, *spatial), x.dtype)
    if node.attribute("count_include_pad", 0):
        around = [(0, 0), (0, 0), *zip(window.low, window.high, strict=True)]
        counted = np.pad(counted, around, constant_values=1)
        counts = _pooled(
            counted, window._replace(low=[0] * len(spatial), high=[0] * len(spatial)), 0, np.add
        )
    else:
        counts = _pooled(counted, window, 0, np.add)
    return _pooled(x, window, 0, traced.add) / counts


def norm_pool(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    window = window_of(node, extents(node, x)[2:], node.attributes["kernel_shape"])
    p = node.attribute("p", 2)
    return _pooled(traced.abs(x) ** p, window, 0, traced.add) ** np.asarray(1 / p, x.dtype)


def norm_over_places(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    p = node.attribute("p", 2)
    total = traced.sum(traced.abs(x) ** p, axis=tuple(range(2, x.ndim)), keepdims=True)
    return total ** np.asarray(1 / p, x.dtype)


def over_places(name: str) -> Rule:
    """A pool over all places."""

    def rule(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
        (x,) = operands
        return getattr(traced, name)(x, axis=tuple(range(2, x.ndim)), keepdims=True)

    return rule


def batch_normalization(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, scale, bias, mean, variance = operands
    if node.attribute("training_mode", 0):
        raise node.error("a normalization that is being trained is not imported")
    factor = scale / traced.sqrt(variance + np.asarray(node.attribute("epsilon", 1e-5), x.dtype))
    shift = bias - mean * factor
    return x * _along_channels(factor, x.ndim) + _along_channels(shift, x.ndim)


def _normalized(x: Any, axes: tuple[int, ...], epsilon: float) -> tuple[Any, Any, Any]:
    """`x` with mean 0 and variance 1 over axes; the mean, and what was multiplied by."""
    mean = traced.mean(x, axis=axes, keepdims=True)
    centred = x - mean
    variance = traced.mean(centred * centred, axis=axes, keepdims=True)
    inverse = 1 / traced.sqrt(variance + epsilon)
    return centred * inverse, mean, inverse


def instance_normalization(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, scale, bias = operands
    result, _, _ = _normalized(x, tuple(range(2, x.ndim)), node.attribute("epsilon", 1e-5))
    return result * _along_channels(scale, x.ndim) + _along_channels(bias, x.ndim)


def group_normalization(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, scale, bias = operands
    batch, channels, *spatial = extents(node, x)
    groups = node.attributes["num_groups"]
    parts = traced.reshape(x, (batch, groups, channels // groups * math.prod(spatial)))
    parts, _, _ = _normalized(parts, (2,), node.attribute("epsilon", 1e-5))
    if node.version < 21:  # a number for each group
        scale, bias = (np.repeat(one, channels // groups) for one in (scale, bias))
    result = traced.reshape(parts, x.shape)
    return result * _along_channels(scale, x.ndim) + _along_channels(bias, x.ndim)


def layer_normalization(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, scale, bias = given(operands, 3)
    axes = tuple(range(node.attribute("axis", -1) % x.ndim, x.ndim))
    result, mean, inverse = _normalized(
        cast(x, np.result_type(x.dtype, np.float32)), axes, node.attribute("epsilon", 1e-5)
    )
    result = cast(result, x.dtype) * scale
    return (result if bias is None else result + bias), mean, inverse


def rms_normalization(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, scale = operands
    axes = tuple(range(node.attribute("axis", -1) % x.ndim, x.ndim))
    wide = cast(x, np.result_type(x.dtype, np.float32))
    square = traced.mean(wide * wide, axis=axes, keepdims=True)
    result = wide / traced.sqrt(square + node.attribute("epsilon", 1e-5))
    return cast(result, x.dtype) * scale


def norm(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    axis = node.attribute("axis", -1)
    if node.attribute("p", 2) == 1:
        length = traced.sum(traced.abs(x), axis=axis, keepdims=True)
    else:
        length = traced.sqrt(traced.sum(x * x, axis=axis, keepdims=True))
    return x / traced.where(length == 0, 1, length)


def local_response_normalization(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    size, channels = node.attributes["size"], extents(node, x)[1]
    widths = [(0, 0)] * x.ndim
    widths[1] = ((size - 1) // 2, size // 2)
    squares = traced.pad(x * x, widths)
    total = squares[:, :channels]
    for first in range(1, size):
        total = total + squares[:, first : first + channels]
    alpha, beta = node.attribute("alpha", 1e-4), node.attribute("beta", 0.75)
    return x / (node.attribute("bias", 1.0) + alpha / size * total) ** beta


RULES: dict[str, Rule] = {
    "AveragePool": average_pool,
    "BatchNormalization": batch_normalization,
    "Conv": convolution,
    "ConvTranspose": transposed_convolution,
    "GlobalAveragePool": over_places("mean"),
    "GlobalLpPool": norm_over_places,
    "GlobalMaxPool": over_places("max"),
    "GroupNormalization": group_normalization,
    "InstanceNormalization": instance_normalization,
    "LRN": local_response_normalization,
    "LayerNormalization": layer_normalization,
    "LpNormalization": norm,
    "LpPool": norm_pool,
    "MaxPool": max_pool,
    "RMSNormalization": rms_normalization,
}
