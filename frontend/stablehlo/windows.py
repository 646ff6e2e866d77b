"""StableHLO's convolutions and reductions over windows.

https://openxla.org/stablehlo/spec#convolution, #reduce_window
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..windows import Steps, convolve, padded, windows
from .run import Frame
from .text import Op, StableHLOError


def convolution(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    image, kernel = operands
    layouts = op.attributes["dim_numbers"]
    window = _window(op)
    spatial = list(range(len(layouts[0]) - 2))
    image = traced.transpose(image, [layouts[0].index(x) for x in ("b", *spatial, "f")])
    kernel = traced.transpose(kernel, [layouts[1].index(x) for x in (*spatial, "i", "o")])
    if op.attributes.get("batch_group_count", 1) != 1:
        raise StableHLOError(f"line {op.line}: a convolution with groups of batches")
    if any(window["reverse"]):
        axes = tuple(axis for axis in spatial if window["reverse"][axis])
        kernel = traced.flip(kernel, axes)
    low, high = zip(*window["pad"], strict=True)
    inside = [0, *(dilation - 1 for dilation in window["lhs_dilate"]), 0]
    zero = np.zeros((), image.dtype)
    image = padded(image, zero, [0, *low, 0], [0, *high, 0], inside)
    steps = Steps(window["stride"], window["rhs_dilate"])
    total = convolve(image, kernel, steps, op.attributes.get("feature_group_count", 1))
    order = ("b", *spatial, "f")
    return traced.transpose(total, [order.index(x) for x in layouts[2]])


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
    from .ops import RULES, combiner

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
    steps = Steps(
        op.attributes.get("window_strides", ones), op.attributes.get("window_dilations", ones)
    )
    total = initial
    for place in itertools.product(*map(range, sizes)):
        part = a[windows(a.shape, place, sizes, steps)]
        total = RULES[name](frame, op, (total, part))
    return total
