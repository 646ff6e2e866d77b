"""ONNX's sequences of tensors, as Python's lists: how many there are is known while importing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from .elementwise import Rule, given
from .model import Node
from .run import Frame
from .shapes import extents, numbers


def _place(node: Node, operand: Any, default: int) -> int:
    return default if operand is None else numbers(node, operand, "its place")[0]


def at(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return operands[0][_place(node, operands[1], 0)]


def insert(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    sequence, tensor, place = given(operands, 3)
    result = list(sequence)
    result.insert(_place(node, place, len(result)), tensor)
    return result


def erase(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    sequence, place = given(operands, 2)
    result = list(sequence)
    del result[_place(node, place, -1)]
    return result


def concat(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    axis = node.attributes["axis"]
    if node.attribute("new_axis", 0):
        return traced.stack(list(operands[0]), axis=axis)
    return traced.concatenate(list(operands[0]), axis=axis)


def split(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, sizes = given(operands, 2)
    axis = node.attribute("axis", 0) % x.ndim
    whole = extents(node, x)[axis]
    parts = [1] if sizes is None else numbers(node, sizes, "its 'split'")
    if sizes is None or np.ndim(sizes) == 0:
        ends = list(range(parts[0], whole, parts[0]))
    else:
        ends = np.cumsum(parts[:-1]).tolist()
    found = list(traced.split(x, ends, axis=axis))
    keeps = sizes is not None or node.attribute("keepdims", 1)
    return found if keeps else [traced.squeeze(one, axis) for one in found]


RULES: dict[str, Rule] = {
    "ConcatFromSequence": concat,
    "SequenceAt": at,
    "SequenceConstruct": lambda frame, node, operands: list(operands),
    "SequenceEmpty": lambda frame, node, operands: [],
    "SequenceErase": erase,
    "SequenceInsert": insert,
    "SequenceLength": lambda frame, node, operands: np.asarray(len(operands[0]), np.int64),
    "SplitToSequence": split,
}
