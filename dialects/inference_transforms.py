"""Results of the ops of `nd` that are functions transformed; the other rules are in `inference`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .specs import Spec

Attributes = Mapping[str, Any]
Rule = Callable[[Sequence[Spec], Attributes], tuple[Spec, ...]]


def _value_and_grad(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    results: tuple[Spec, ...] = tuple(attributes["results"])
    if not results or results[0].shape or results[0].dtype.kind != "f":
        first = f"{results[0]}" if results else "nothing"
        raise TypeError(
            "value_and_grad: the function must return a real floating scalar first, "
            f"but returns {first}"
        )
    gradients: list[Spec] = []
    for number in attributes["wrt"]:
        if not 0 <= number < len(operands):
            raise ValueError(f"value_and_grad: there is no argument {number} among {len(operands)}")
        if operands[number].dtype.kind not in "fc":
            raise TypeError(
                f"value_and_grad: argument {number} must be floating, not {operands[number]}"
            )
        gradients.append(operands[number])
    return results + tuple(gradients)


def _jvp(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    results: tuple[Spec, ...] = tuple(attributes["results"])
    for number, by in zip(attributes["wrt"], attributes["by"], strict=True):
        if not 0 <= number < len(operands) or not 0 <= by < len(operands):
            raise ValueError(f"jvp: there are no arguments {number} and {by}")
        if operands[number] != operands[by] or operands[by].dtype.kind not in "fc":
            raise TypeError(
                f"jvp: the tangent of argument {number}, {operands[number]}, is {operands[by]}"
            )
    for number in attributes["of"]:
        if not 0 <= number < len(results) or results[number].dtype.kind not in "fc":
            raise TypeError(f"jvp: result {number} must be there and be floating")
    return results + tuple(results[number] for number in attributes["of"])


def _vmap(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    (size,) = attributes["size"]
    for number in attributes["batched"]:
        if not 0 <= number < len(operands):
            raise ValueError(f"vmap: there is no argument {number} among {len(operands)}")
        if not operands[number].shape or operands[number].shape[0] not in (None, size):
            raise ValueError(f"vmap: argument {number}, {operands[number]}, is not {size} elements")
    return tuple(Spec(spec.dtype, (size, *spec.shape)) for spec in attributes["results"])


def _called(operands: Sequence[Spec], attributes: Attributes) -> tuple[Spec, ...]:
    return tuple(attributes["results"])


TRANSFORMS: dict[str, Rule] = {
    "value_and_grad": _value_and_grad,
    "jvp": _jvp,
    "vmap": _vmap,
    "checkpoint": _called,
    "custom_vjp": _called,
    "custom_jvp": _called,
}
