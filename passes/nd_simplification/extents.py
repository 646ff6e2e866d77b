"""From which operand an op's result has each of its dynamic extents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.dialects.builtin import DYNAMIC_INDEX
from xdsl.ir import OpResult, SSAValue

from ...dialects import nd
from ...dialects.extents import Extent
from ...dialects.inference import ELEMENTWISE

"""A number, or a value of type `index`."""

Source = Extent | tuple[SSAValue, int] | None
"""An extent, or the array and axis that have the same one; None where there is no such."""


def extent_source(value: SSAValue, axis: int) -> Source:
    """Where the dynamic extent of an axis comes from."""
    if not isinstance(value, OpResult):
        return None
    if isinstance(value.op, nd.CallHostOp):
        first = sum(_rank(result) for result in value.op.results[: value.index])
        return value.op.mixed("shapes")[first + axis]
    rule = SOURCES.get(value.op.name)
    return None if rule is None else rule(value.op, axis)


def _rank(value: SSAValue) -> int:
    return len(value.type.shape.data)  # pyright: ignore[reportAttributeAccessIssue]


def _is_dynamic(value: SSAValue, axis: int) -> bool:
    return value.type.shape.data[axis].data == DYNAMIC_INDEX  # pyright: ignore


def _broadcast(operands: Any, rank: int, axis: int) -> Source:
    """The first of the operands that has the extent; others are equal, or stretched to it."""
    for operand in operands:
        own = axis - rank + _rank(operand)
        if own >= 0 and _is_dynamic(operand, own):
            return operand, own
    return None


def _elementwise(op: Any, axis: int) -> Source:
    return _broadcast(op.operands, _rank(op.results[0]), axis)


def _operand(op: Any, axis: int) -> Source:
    return op.operand, axis


def _given(name: str) -> Callable[[Any, int], Source]:
    """The extents are the op's own attribute `name`."""
    return lambda op, axis: op.mixed(name)[axis]


def _transpose(op: Any, axis: int) -> Source:
    return op.operand, op.permutation[axis]


def _pad(op: Any, axis: int) -> Source:
    return (op.operand, axis) if op.low[axis] == 0 and op.high[axis] == 0 else None


def _concatenate(op: Any, axis: int) -> Source:
    return None if axis == op.axis else (op.parts[0], axis)


def _reduced(op: Any, axis: int, axes: tuple[int, ...]) -> Source:
    if op.keepdims:
        return op.operand, axis
    kept = [own for own in range(_rank(op.operand)) if own not in axes]
    return op.operand, kept[axis]


def _dot_general(op: Any, axis: int) -> Source:
    for operand, batch, contracted in (
        (op.lhs, op.batch_a, op.contract_a),
        (op.rhs, op.batch_b, op.contract_b),
    ):
        free = [own for own in range(_rank(operand)) if own not in (*batch, *contracted)]
        if axis < len(op.batch_a):
            return operand, batch[axis]
        if axis - len(op.batch_a) < len(free):
            return operand, free[axis - len(op.batch_a)]
        axis -= len(free)
    return None


def _gather(op: Any, axis: int) -> Source:
    picked = max(map(_rank, op.indices))
    if axis < picked:
        return _broadcast(op.indices, picked, axis)
    kept = [own for own in range(_rank(op.operand)) if own not in op.axes]
    return op.operand, kept[axis - picked]


SOURCES: dict[str, Callable[[Any, int], Source]] = {
    **{f"nd.{name}": _elementwise for name in ELEMENTWISE},
    "nd.cast": _operand,
    "nd.bitcast": _operand,
    "nd.broadcast_to": _given("shape"),
    "nd.reshape": _given("shape"),
    "nd.iota": _given("shape"),
    "nd.empty": _given("shape"),
    "nd.nonzero": _given("shape"),
    "nd.transpose": _transpose,
    "nd.slice": _given("sizes"),
    "nd.insert_slice": _operand,
    "nd.pad": _pad,
    "nd.concatenate": _concatenate,
    "nd.gather": _gather,
    "nd.scatter": _operand,
    "nd.reduce": lambda op, axis: _reduced(op, axis, op.axes),
    "nd.arg_reduce": lambda op, axis: _reduced(op, axis, (op.axis,)),
    "nd.cumulative": _operand,
    "nd.dot_general": _dot_general,
}
