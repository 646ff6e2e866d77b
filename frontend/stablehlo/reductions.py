"""StableHLO's reductions, sorting, and the greatest elements.

https://openxla.org/stablehlo/spec#reduce, #sort
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from .run import Frame
from .text import Op, StableHLOError

REDUCTIONS = {
    "stablehlo.add": "sum", "stablehlo.multiply": "prod", "stablehlo.maximum": "max",
    "stablehlo.minimum": "min", "stablehlo.and": "all", "stablehlo.or": "any",
}  # fmt: skip


def combine(frame: Frame, op: Op, totals: Sequence[Any], terms: Sequence[Any]) -> list[Any]:
    """What a reduction makes of two elements of each operand, of all of two arrays at once."""
    from .ops import RULES

    for word in op.words:
        if word in RULES:  # written after `applies`
            return [RULES[word](frame, op, (totals[0], terms[0]))]
    return frame.run(op.regions[0], [*totals, *terms])


def reduce(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    initial = [frame.value(one) for one in op.attributes.get("init", [])]
    if not initial:  # generic form
        half = len(operands) // 2
        operands, initial = operands[:half], list(operands[half:])
    axes = tuple(op.attributes["dimensions"])
    name = _combiner(op)
    is_logic = name in ("stablehlo.and", "stablehlo.or")
    if len(operands) == 1 and name in REDUCTIONS and (not is_logic or operands[0].dtype == bool):
        (a,) = operands
        reduced = [traced.astype(getattr(traced, REDUCTIONS[name])(a, axis=axes), a.dtype)]
    elif len(operands) == 2 and len(axes) == 1 and (extreme := _extreme_place(op)):
        place = getattr(traced, extreme)(operands[0], axis=axes[0])
        place = traced.expand_dims(place, axes[0])
        return tuple(
            traced.squeeze(traced.take_along_axis(one, place, axes[0]), axes[0]) for one in operands
        )
    else:
        reduced = _folded(frame, op, operands, axes)
    return tuple(combine(frame, op, initial, reduced)) if reduced else tuple(initial)


def _combiner(op: Op) -> str:
    """The op that a reduction applies: written after `applies`, or all of its region."""
    for word in op.words:
        if word in REDUCTIONS:
            return word
    if len(op.regions) == 1 and len(op.regions[0].ops) == 2:
        return op.regions[0].ops[0].name
    return ""


def _folded(frame: Frame, op: Op, operands: Sequence[Any], axes: tuple[int, ...]) -> list[Any]:
    """Halves are combined with each other, for the order is nobody's; [] of no elements."""
    kept = [axis for axis in range(operands[0].ndim) if axis not in axes]
    parts: list[Any] = []
    for a in operands:
        shape = tuple(a.shape[axis] for axis in kept)
        parts.append(traced.reshape(traced.transpose(a, [*kept, *axes]), (*shape, -1)))
    while (count := parts[0].shape[-1]) > 1:
        half = count // 2
        first, second = ([part[..., at : at + half] for part in parts] for at in (0, half))
        found = combine(frame, op, first, second)
        if count % 2:
            rest = [part[..., -1:] for part in parts]
            found = [traced.concatenate(pair, axis=-1) for pair in zip(found, rest, strict=True)]
        parts = found
    return [part[..., 0] for part in parts] if count else []


def _extreme_place(op: Op) -> str:
    """Whether a reduction of values and their places finds an extreme: `argmax`, `argmin`, ""."""
    ops = op.regions[0].ops if op.regions else []
    first = ops[0] if ops else None
    if first is None or first.name != "stablehlo.compare" or len(ops) < 4:
        return ""
    return {"GT": "argmax", "LT": "argmin", "GE": "argmax", "LE": "argmin"}.get(first.words[0], "")


# --- sorting -------------------------------------------------------------------------------------


def sort(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """By the first operands, as many as are compared. NaNs go last, as in JAX's comparators."""
    axis = op.attributes["dimension"]
    keys = _keys(op)
    if keys != set(range(len(keys))) or not keys:
        raise StableHLOError(f"line {op.line}: sorting by another order than that of rising values")
    if len(operands) == 1:
        return traced.sort(operands[0], axis=axis)
    if len(keys) == 1:
        places = traced.argsort(operands[0], axis=axis, kind="stable")
    else:
        places = traced.lexsort(tuple(operands[key] for key in sorted(keys, reverse=True)), axis)
    return tuple(traced.take_along_axis(one, places, axis) for one in operands)


def _keys(op: Op) -> set[int]:
    """The operands that the comparator asks to be less, through what it makes of them first."""
    region = op.regions[0]
    made_of = {name: {number} for number, name in enumerate(region.arguments)}
    keys: set[int] = set()
    for inner in region.ops:
        sources: set[int] = set().union(*(made_of.get(one.name, set()) for one in inner.operands))
        if inner.name == "stablehlo.compare" and inner.words[0] in ("LT", "GT", "LE", "GE"):
            left, right = (made_of.get(one.name, set()) for one in inner.operands)
            if inner.words[0] == "LT" and len(left) == len(right) == 1:
                (number,) = left
                if right == {number + 1} and number % 2 == 0:
                    keys.add(number // 2)
                    continue
            return set()
        for name in inner.results:
            made_of[name] = sources
    return keys


def top_k(frame: Frame, op: Op, operands: Sequence[Any]) -> Any:
    """The k greatest along the last axis, falling, and their places; of equal ones the first."""
    (a,) = operands
    last = a.shape[-1] - 1
    rising = traced.argsort(traced.flip(a, -1), axis=-1, kind="stable")
    places = (last - traced.flip(rising, -1))[..., : op.attributes["k"]]
    return traced.take_along_axis(a, places, -1), traced.astype(places, np.int32)
