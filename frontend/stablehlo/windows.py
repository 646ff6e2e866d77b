"""StableHLO's convolutions and reductions over windows.

Each is done for one place of the window after the other, on all windows at once.

    https://openxla.org/stablehlo/spec#convolution, #reduce_window
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..control_functions import fori_loop
from .run import Frame
from .text import Op, StableHLOError


def convolution(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    from .ops import padded

    image, kernel = operands
    layouts = op.attributes["dim_numbers"]
    window = _window(op)
    count = len(layouts[0]) - 2
    spatial = list(range(count))
    image = traced.transpose(image, [layouts[0].index(x) for x in ("b", *spatial, "f")])
    kernel = traced.transpose(kernel, [layouts[1].index(x) for x in (*spatial, "i", "o")])
    groups = op.attributes.get("feature_group_count", 1)
    if op.attributes.get("batch_group_count", 1) != 1:
        raise StableHLOError(f"line {op.line}: a convolution with groups of batches")
    if any(window["reverse"]):
        axes = tuple(axis for axis in spatial if window["reverse"][axis])
        kernel = traced.flip(kernel, axes)
    low, high = zip(*window["pad"], strict=True)
    inside = [0, *(dilation - 1 for dilation in window["lhs_dilate"]), 0]
    zero = np.zeros((), image.dtype)
    image = padded(image, zero, [0, *low, 0], [0, *high, 0], inside)
    sizes = kernel.shape[:count]
    parts = [
        _convolve(
            image[..., group * kernel.shape[-2] : (group + 1) * kernel.shape[-2]],
            kernel[..., group * outputs : (group + 1) * outputs],
            sizes,
            window,
        )
        for outputs in [kernel.shape[-1] // groups]
        for group in range(groups)
    ]
    total = parts[0] if groups == 1 else traced.concatenate(parts, axis=-1)
    order = ("b", *spatial, "f")
    return traced.transpose(total, [order.index(x) for x in layouts[2]])


def _convolve(image: Any, kernel: Any, sizes: Sequence[int], window: dict[str, Any]) -> Any:
    """The sum over the kernel's places of products of channels, as loops that are one product."""
    extents = image.shape[1:-1]

    def at(place: tuple[Any, ...], total: Any) -> Any:
        """The sum with all places that begin so."""
        if len(place) < len(sizes):
            return fori_loop(0, sizes[len(place)], lambda n, state: at((*place, n), state), total)
        part = image[(slice(None), *_shifted(extents, place, sizes, window), slice(None))]
        return traced.add(total, traced.matmul(part, kernel[place]))

    first = _shifted(extents, (0,) * len(sizes), sizes, window)
    counts = [len(range(extent)[one]) for one, extent in zip(first, extents, strict=True)]
    shape = (image.shape[0], *counts, kernel.shape[-1])
    return at((), traced.zeros(shape, image.dtype))


def _shifted(
    extents: Sequence[int], place: Sequence[Any], sizes: Sequence[int], window: dict[str, Any]
) -> tuple[slice, ...]:
    """Of each axis, what one place of the window sees in all windows."""
    slices: list[slice] = []
    for axis, (extent, at, size) in enumerate(zip(extents, place, sizes, strict=True)):
        dilation, stride = window["rhs_dilate"][axis], window["stride"][axis]
        first = at * dilation
        count = (extent - (size - 1) * dilation - 1) // stride + 1
        slices.append(slice(first, first + (count - 1) * stride + 1, stride))
    return tuple(slices)


def _window(op: Op) -> dict[str, Any]:
    """Of a convolution: what is not written is 1, or 0."""
    given = op.attributes.get("window", {})
    count = len(op.attributes["dim_numbers"][0]) - 2
    plain = {
        "stride": [1] * count,
        "pad": [[0, 0]] * count,
        "lhs_dilate": [1] * count,
        "rhs_dilate": [1] * count,
        "reverse": [False] * count,
    }
    return plain | given


def reduce_window(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    from .ops import RULES, combiner, padded

    if len(operands) != 2:
        raise StableHLOError(f"line {op.line}: a reduction of several arrays over windows")
    a, initial = operands
    name = combiner(op)
    if name not in RULES:
        raise StableHLOError(f"line {op.line}: a reduction over windows that is no single op")
    sizes = op.attributes["window_dimensions"]
    ones = [1] * a.ndim
    padding = np.asarray(op.attributes.get("padding", np.zeros((a.ndim, 2), int))).tolist()
    low, high = zip(*padding, strict=True)
    base = op.attributes.get("base_dilations", ones)
    a = padded(a, initial, low, high, [dilation - 1 for dilation in base])
    window = {
        "stride": op.attributes.get("window_strides", ones),
        "rhs_dilate": op.attributes.get("window_dilations", ones),
    }
    total = initial
    for place in itertools.product(*map(range, sizes)):
        part = a[_shifted(a.shape, place, sizes, window)]
        total = RULES[name](frame, op, (total, part))
    return total
