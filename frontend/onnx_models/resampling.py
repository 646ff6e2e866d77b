"""ONNX's Resize and GridSample: elements of the result are sums of some of the operand's."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..operations import as_array
from .elementwise import Rule, cast, given, like
from .model import Node
from .run import Frame
from .shapes import extents, numbers_of

Array = np.ndarray[Any, Any]


def resize(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, roi, scales, sizes = (
        given([operands[0], None, operands[1]], 4) if node.version < 11 else given(operands, 4)
    )
    before = extents(node, x)
    axes = [axis % x.ndim for axis in node.attribute("axes", range(x.ndim))]
    wanted = numbers_of(node, [sizes], 0, "sizes") if sizes is not None else None
    if not wanted and not isinstance(scales, np.ndarray):
        raise node.error("its scales must not depend on the elements of the arguments")
    if wanted:
        policy = node.attribute("keep_aspect_ratio_policy", "stretch")
        factors = [size / before[axis] for axis, size in zip(axes, wanted, strict=True)]
        if policy != "stretch":
            factor = (min if policy == "not_larger" else max)(factors)
            factors = [factor] * len(axes)
            wanted = [int(np.floor(factor * before[axis] + 0.5)) for axis in axes]
    else:
        factors = [float(one) for one in scales]
        wanted = [int(f * before[axis]) for axis, f in zip(axes, factors, strict=True)]
    result = cast(x, np.result_type(x.dtype, np.float32))
    for number, (axis, factor, size) in enumerate(zip(axes, factors, wanted, strict=True)):
        region = (0.0, 1.0)
        if roi is not None and np.size(roi) == 2 * len(axes):
            region = (float(roi[number]), float(roi[number + len(axes)]))
        if size == before[axis] and factor == 1 and region == (0.0, 1.0):
            continue
        result = _along(node, result, axis, factor, size, region)
    if np.dtype(x.dtype).kind in "iu":
        limits = np.iinfo(x.dtype)
        result = traced.clip(traced.rint(result), limits.min, limits.max)
    return cast(result, x.dtype)


def _along(
    node: Node, x: Any, axis: int, factor: float, size: int, region: tuple[float, float]
) -> Any:
    before = x.shape[axis]
    places = _places(node, before, factor, size, region)
    mode = node.attribute("mode", "nearest")
    if mode == "nearest":
        chosen = np.clip(_rounded(node, places), 0, before - 1).astype(np.int64)
        result = traced.take(x, chosen, axis=axis)
    else:
        weights = _weights(node, places, before, factor, mode).astype(x.dtype)
        moved = traced.moveaxis(x, axis, -1)
        result = traced.moveaxis(traced.matmul(moved, weights.T), -1, axis)
    if node.attribute("coordinate_transformation_mode") != "tf_crop_and_resize":
        return result
    shape = [1] * x.ndim
    shape[axis] = -1
    outside = ((places < 0) | (places > before - 1)).reshape(shape)
    return traced.where(outside, like(node.attribute("extrapolation_value", 0.0), x), result)


def _places(
    node: Node, before: int, factor: float, size: int, region: tuple[float, float]
) -> Array:
    """Where the elements of the result lie among the operand's."""
    n = np.arange(size, dtype=np.float64)
    mode = node.attribute("coordinate_transformation_mode", "half_pixel")
    if node.version < 11:
        mode = "asymmetric"
    first, last = region
    whole = factor * before  # not rounded, where scales are given
    match mode:
        case "half_pixel":
            return (n + 0.5) / factor - 0.5
        case "half_pixel_symmetric":
            adjustment = size / whole
            return before / 2 * (1 - adjustment) + (n + 0.5) / factor - 0.5
        case "pytorch_half_pixel":
            return (n + 0.5) / factor - 0.5 if size > 1 else np.zeros(1)
        case "align_corners":
            return n * (before - 1) / (whole - 1) if whole != 1 else np.zeros(size)
        case "asymmetric":
            return n / factor
        case "tf_half_pixel_for_nn":
            return (n + 0.5) / factor
        case "tf_crop_and_resize":
            if whole == 1:
                return np.full(size, (first + last) * (before - 1) / 2)
            return first * (before - 1) + n * (last - first) * (before - 1) / (whole - 1)
    raise node.error(f"places by '{mode}' are not imported")


def _rounded(node: Node, places: Array) -> Array:
    mode = node.attribute("nearest_mode", "round_prefer_floor")
    if node.version < 11:
        mode = "floor"
    match mode:
        case "round_prefer_floor":
            return np.ceil(places - 0.5)
        case "round_prefer_ceil":
            return np.floor(places + 0.5)
        case "floor":
            return np.floor(places)
        case "ceil":
            return np.ceil(places)
    raise node.error(f"rounding by '{mode}' is not imported")


def _weights(node: Node, places: Array, before: int, factor: float, mode: str) -> Array:
    """Of each element of the result, the operand's shares. Where these shrink, filters widen."""
    widened = min(factor, 1.0) if node.attribute("antialias", 0) else 1.0
    reach = (1 if mode == "linear" else 2) / widened
    lowest = np.floor(places - reach).astype(np.int64)
    count = int(np.ceil(2 * reach)) + 2
    sources = lowest[:, None] + np.arange(count)
    distances = np.abs(sources - places[:, None]) * widened
    if mode == "linear":
        shares = np.maximum(1 - distances, 0)
    elif mode == "cubic":
        shares = _cubic(distances, node.attribute("cubic_coeff_a", -0.75))
    else:
        raise node.error(f"the mode '{mode}' is not imported")
    if node.attribute("exclude_outside", 0):
        shares = np.where((sources < 0) | (sources >= before), 0, shares)
    if node.attribute("exclude_outside", 0) or widened < 1:
        shares = shares / shares.sum(axis=1, keepdims=True)
    weights = np.zeros((len(places), before))
    rows = np.broadcast_to(np.arange(len(places))[:, None], sources.shape)
    np.add.at(weights, (rows, np.clip(sources, 0, before - 1)), shares)
    return weights


def _cubic(x: Any, a: float) -> Any:
    """Keys, Cubic convolution interpolation for digital image processing (1981)."""
    near = ((a + 2) * x - (a + 3)) * x * x + 1
    far = ((a * x - 5 * a) * x + 8 * a) * x - 4 * a
    return traced.where(x <= 1, near, traced.where(x < 2, far, like(0, x)))


def grid_sample(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    """Images at computed places: -1 and 1 are the ends of an axis, of its elements' or of theirs.

    Each axis gives some elements and their shares; all combinations of them are summed.
    """
    x, grid = operands
    spatial = extents(node, x)[2:]
    image = traced.moveaxis(as_array(x), 1, -1)
    corners, padding = node.attribute("align_corners", 0), node.attribute("padding_mode", "zeros")
    mode = node.attribute("mode", "linear").removeprefix("bi")
    axes: list[list[tuple[Any, Any]]] = []
    for axis, extent in enumerate(spatial):
        place = as_array(grid)[..., len(spatial) - 1 - axis]
        ends = (0.0, extent - 1.0) if corners else (-0.5, extent - 0.5)
        half = like((ends[1] - ends[0]) / 2, place)
        place = (place + like(1, place)) * half + like(ends[0], place)
        if padding == "border" and mode != "cubic":
            place = traced.clip(place, like(0, place), like(extent - 1, place))
        elif padding == "reflection":
            place = _reflected(place, *ends)
        axes.append(_neighbours(node, place, mode))
    batch = traced.reshape(traced.arange(x.shape[0]), (-1, *[1] * (grid.ndim - 2)))
    total: Any = None
    for chosen in itertools.product(*axes):
        index: list[Any] = [batch]
        share: Any = None
        for (place, weight), extent in zip(chosen, spatial, strict=True):
            if padding == "reflection":
                place = _reflected(
                    place, *((0.0, extent - 1.0) if corners else (-0.5, extent - 0.5))
                )
            inside = traced.clip(place, like(0, place), like(extent - 1, place))
            if padding == "zeros":
                weight = traced.where(inside == place, weight, like(0, weight))
            index.append(cast(inside, np.dtype(np.int64)))
            share = weight if share is None else share * weight
        part = image[tuple(index)] * cast(traced.expand_dims(share, -1), x.dtype)
        total = part if total is None else total + part
    return traced.moveaxis(total, -1, 1)


def _neighbours(node: Node, place: Any, mode: str) -> list[tuple[Any, Any]]:
    """Whole places around one, and their shares."""
    if mode == "nearest":
        return [(traced.rint(place), traced.ones_like(place))]
    first = traced.floor(place)
    after = place - first
    if mode == "linear":
        return [(first, 1 - after), (first + 1, after)]
    if mode != "cubic":
        raise node.error(f"the mode '{mode}' is not imported")
    found: list[tuple[Any, Any]] = []
    for step in range(-1, 3):
        distance = traced.abs(after - like(step, after))
        found.append((first + like(step, first), _cubic(distance, -0.75)))
    return found


def _reflected(place: Any, first: float, last: float) -> Any:
    """Turned round at both ends, as often as is needed."""
    length = last - first
    if length == 0:
        return traced.zeros_like(place) + like(first, place)
    around = traced.mod(place - like(first, place), like(2 * length, place))
    turned = like(2 * length, place) - around
    return traced.minimum(around, turned) + like(first, place)


RULES: dict[str, Rule] = {"GridSample": grid_sample, "Resize": resize, "Upsample": resize}
