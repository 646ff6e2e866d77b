"""DMA: `dma_start` and `dma_wait` of `affine` and `memref`.

A transfer is done when it is waited for: what is read of its target before that was not there yet,
and what is written to its source until then is transferred.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import IntegerAttr, MemRefType
from xdsl.ir import Attribute, Operation

from ...dialects import affine
from .affine import evaluate_map
from .machine import Frame, Rule
from .values import InterpreterError, View

Place = tuple[View, list[int], Attribute]
"""Where a transfer begins: a view, subscripts, and the view's type."""


def split_affine(op: Operation, operands: Sequence[Any]) -> tuple[list[Place], list[int]]:
    """The places of a transfer and the numbers behind them."""
    assert isinstance(op, affine.DmaStartOp | affine.DmaWaitOp)
    values = dict(zip(op.operands, operands, strict=True))
    accesses, numbers = op.parts()
    places: list[Place] = [
        (values[view], evaluate_map(affine_map, [values[index] for index in indices]), view.type)
        for view, affine_map, indices in accesses
    ]
    return places, [values[number] for number in numbers]


def split_memref(op: Operation, operands: Sequence[Any]) -> tuple[list[Place], list[int]]:
    places: list[Place] = []
    numbers: list[int] = []
    remaining = list(zip(operands, (operand.type for operand in op.operands), strict=True))
    while remaining:
        value, type_ = remaining.pop(0)
        if isinstance(value, View):
            rank = len(value.shape)
            places.append((value, [index for index, _ in remaining[:rank]], type_))
            del remaining[:rank]
        else:
            numbers.append(value)
    return places, numbers


Split = Callable[[Operation, Sequence[Any]], tuple[list[Place], list[int]]]


def start(split: Split) -> Rule:
    def rule(frame: Frame, op: Operation, *operands: Any) -> None:
        (source, target, (tag, tag_at, _)), (count, *stride) = split(op, operands)
        key = tag.memory, tag.position(tag_at)
        pending = frame.machine.transfers.setdefault(key, [])
        # The slow memory is that of the lower number; there the stride holds.
        strided = _space(source[2]) <= _space(target[2])
        pairs = zip(
            _positions(source, count, stride if strided else ()),
            _positions(target, count, () if strided else stride),
            strict=True,
        )
        pending.append((source[0], target[0], count, list(pairs)))

    return rule


def wait(split: Split) -> Rule:
    def rule(frame: Frame, op: Operation, *operands: Any) -> None:
        ((tag, tag_at, _),), (count,) = split(op, operands)
        pending = frame.machine.transfers.get((tag.memory, tag.position(tag_at)))
        if not pending:
            raise InterpreterError(f"{op.name} waits for a transfer that was not started")
        source, target, started, pairs = pending.pop(0)
        if started != count:
            raise InterpreterError(f"{op.name} waits for {count} elements of {started}")
        if target.memory.read_only or source.memory.freed or target.memory.freed:
            raise InterpreterError(f"{op.name}: a buffer is not there any more, or read only")
        for first, second in pairs:
            target.memory.elements[second] = source.memory.elements[first]
            target.memory.written[second] = source.memory.written[first]

    return rule


def _space(type_: Attribute) -> int:
    assert isinstance(type_, MemRefType)
    return type_.memory_space.value.data if isinstance(type_.memory_space, IntegerAttr) else 0


def _positions(place: Place, count: int, stride: Sequence[int]) -> list[int]:
    """Where in its memory each element is, in row-major order from the place on."""
    view, subscripts, _ = place
    begin = int(np.ravel_multi_index(subscripts, view.shape)) if view.shape else 0
    step, length = stride or (1, 1)
    flat = (begin + n // length * step + n % length for n in range(count))
    return [view.position([int(i) for i in np.unravel_index(at, view.shape)]) for at in flat]


RULES: dict[str, Rule] = {
    "affine.dma_start": start(split_affine),
    "affine.dma_wait": wait(split_affine),
    "memref.dma_start": start(split_memref),
    "memref.dma_wait": wait(split_memref),
}
