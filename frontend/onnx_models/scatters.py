"""ONNX's scatters, and its operators that choose by computed places, in terms of NumPy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..operations import as_array
from ..scatters import update_one_by_one
from .elementwise import Rule, cast
from .model import Node
from .run import Frame
from .shapes import extents

_COMBINERS = {"mul": "multiply", "max": "maximum", "min": "minimum"}


def _counting(rank: int, axis: int, extent: Any) -> Any:
    shape = [1] * rank
    shape[axis] = -1
    return traced.reshape(traced.arange(extent), tuple(shape))


def _inside(places: Any, extent: Any) -> Any:
    """Negative places count from the end."""
    places = cast(places, np.dtype(np.int64))
    return traced.where(places < 0, places + extent, places)


def _updated(node: Node, x: Any, index: Sequence[Any], updates: Any) -> Any:
    how = node.attribute("reduction", "none")
    if how in _COMBINERS:
        return update_one_by_one(x, index, updates, getattr(traced, _COMBINERS[how]))
    result = traced.copy(as_array(x))
    if how == "add":
        traced.add.at(result, tuple(index), updates)
    else:
        result[tuple(index)] = updates
    return result


def scatter_elements(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, places, updates = operands
    axis = node.attribute("axis", 0) % x.ndim
    index = [_counting(x.ndim, number, extent) for number, extent in enumerate(places.shape)]
    index[axis] = _inside(places, x.shape[axis])
    return _updated(node, x, index, updates)


def scatter_nd(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, places, updates = operands
    depth = extents(node, places)[-1]
    rank, rest = updates.ndim, x.ndim - depth
    index: list[Any] = []
    for axis in range(depth):
        one = _inside(as_array(places)[..., axis], x.shape[axis])
        index.append(traced.reshape(one, (*one.shape, *[1] * rest)))
    index += [_counting(rank, rank - rest + n, x.shape[depth + n]) for n in range(rest)]
    return _updated(node, x, index, updates)


def reverse_sequence(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    """Along the time axis the first elements are turned round, as many as is said for each."""
    x, lengths = operands
    time, batch = node.attribute("time_axis", 0), node.attribute("batch_axis", 1)
    steps = _counting(x.ndim, time, x.shape[time])
    shape = [1] * x.ndim
    shape[batch] = -1
    lengths = traced.reshape(cast(lengths, np.dtype(np.int64)), tuple(shape))
    places = traced.where(steps < lengths, lengths - 1 - steps, steps)
    return traced.take_along_axis(x, traced.broadcast_to(places, x.shape), axis=time)


def nonzero(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return traced.stack(list(traced.nonzero(operands[0])))


def compress(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return traced.compress(operands[1], operands[0], axis=node.attribute("axis"))


RULES: dict[str, Rule] = {
    "Compress": compress,
    "NonZero": nonzero,
    "ReverseSequence": reverse_sequence,
    "Scatter": scatter_elements,
    "ScatterElements": scatter_elements,
    "ScatterND": scatter_nd,
}
