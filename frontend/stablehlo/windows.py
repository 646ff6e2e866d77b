"""StableHLO's convolutions and reductions over windows.

https://openxla.org/stablehlo/spec#convolution, #reduce_window, #select_and_scatter
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..windows import Steps, convolve, padded, windows
from .reductions import combine
from .run import Frame
from .text import Op, StableHLOError


def convolution(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    image, kernel = operands
    layouts = op.attributes["dim_numbers"]
    window = _window(op)
    spatial = list(range(len(layouts[0]) - 2))
    image = traced.transpose(image, [layouts[0].index(x) for x in ("b", *spatial, "f")])
    kernel = traced.transpose(kernel, [layouts[1].index(x) for x in (*spatial, "i", "o")])
    groups = op.attributes.get("feature_group_count", 1)
    if (count := op.attributes.get("batch_group_count", 1)) > 1:
        # Each group of the batch has outputs of its own: as a group of channels has.
        groups = count
        batch, *rest, channels = image.shape
        apart = traced.reshape(image, (count, batch // count, *rest, channels))
        together = traced.moveaxis(apart, 0, -2)
        image = traced.reshape(together, (batch // count, *rest, count * channels))
    if any(window["reverse"]):
        axes = tuple(axis for axis in spatial if window["reverse"][axis])
        kernel = traced.flip(kernel, axes)
    low, high = zip(*window["pad"], strict=True)
    inside = [0, *(dilation - 1 for dilation in window["lhs_dilate"]), 0]
    zero = np.zeros((), image.dtype)
    image = padded(image, zero, [0, *low, 0], [0, *high, 0], inside)
    steps = Steps(window["stride"], window["rhs_dilate"])
    total = convolve(image, kernel, steps, groups)
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
    half = len(operands) // 2
    arrays, initial = operands[:half], operands[half:]
    ones = [1] * arrays[0].ndim
    sizes, steps = op.attributes["window_dimensions"], _steps(op, ones)
    low, high = _padding(op, ones)
    between = [dilation - 1 for dilation in op.attributes.get("base_dilations", ones)]
    arrays = [
        padded(a, start, low, high, between) for a, start in zip(arrays, initial, strict=True)
    ]
    totals = list(initial)
    for place in itertools.product(*map(range, sizes)):
        seen = windows(arrays[0].shape, place, sizes, steps)
        totals = combine(frame, op, totals, [a[seen] for a in arrays])
    return tuple(totals)


def _steps(op: Op, ones: list[int]) -> Steps:
    return Steps(
        op.attributes.get("window_strides", ones), op.attributes.get("window_dilations", ones)
    )


def _padding(op: Op, ones: list[int]) -> tuple[list[int], list[int]]:
    """Before and behind each axis."""
    pairs = np.asarray(op.attributes.get("padding", np.zeros((len(ones), 2), int))).tolist()
    return [low for low, _ in pairs], [high for _, high in pairs]


def select_and_scatter(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """Of each window, its source is added where the window's extreme is: the first one of equals.

    The gradient of pooling. Where windows are padded, nothing is chosen.
    """
    a, source, initial = operands
    chooses = op.regions[0].ops[0]
    worst = {"GE": -np.inf, "LE": np.inf}.get((chooses.words or [""])[0])
    adds = op.regions[1].ops[0].name == "stablehlo.add"
    if chooses.name != "stablehlo.compare" or worst is None or not adds or a.dtype.kind != "f":
        raise StableHLOError(f"line {op.line}: windows from which no extreme float is chosen")
    ones = [1] * a.ndim
    sizes, steps = op.attributes["window_dimensions"], _steps(op, ones)
    low, high = _padding(op, ones)
    image = padded(a, np.dtype(a.dtype).type(worst), low, high, [0] * a.ndim)
    places = list(enumerate(itertools.product(*map(range, sizes))))
    best = chosen = None
    for number, place in places:
        part = image[windows(image.shape, place, sizes, steps)]
        if best is None:
            best, chosen = part, traced.zeros(part.shape, np.int32)
            continue
        better = part > best if worst < 0 else part < best
        best = traced.where(better, part, best)
        chosen = traced.where(better, np.int32(number), chosen)
    total = traced.zeros(image.shape, a.dtype)
    for number, place in places:
        here = traced.where(chosen == np.int32(number), source, np.dtype(a.dtype).type(0))
        total[windows(image.shape, place, sizes, steps)] += here
    inside = tuple(
        slice(before, before + extent) for before, extent in zip(low, a.shape, strict=True)
    )
    return traced.add(total[inside], initial)
