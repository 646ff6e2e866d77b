"""The gradient of a scan: its steps from the last to the first, each swept backwards.

The states of all steps are the scan's outputs, so nothing is recorded beside them. The gradient
that arrives at a state grows by what later steps pass back to it.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Sequence
from typing import Any

from .. import numpy as traced
from ..array import Array
from ..control_loops import Names, record_for
from ..control_ranges import TracedRange
from ..dims import add
from ..transforms import record_gradient
from .creation import zeros_like
from .graph import Apply, Evaluator, Op, strong
from .scan_module import ScanOp


def _is_real(variable: Any) -> bool:
    return getattr(variable.type, "dtype", "").startswith("float")


def gradients_of_inputs(apply: Apply, arriving: Sequence[Any]) -> list[Any]:
    """A gradient for each input of a scan, None where it has none; of its outputs' gradients."""
    op = apply.op
    assert isinstance(op, ScanOp)
    outputs = apply.outputs[: len(op.outputs)]
    given: list[Any] = [
        zeros_like(o) if g is None and _is_real(o) else g
        for o, g in zip(outputs, arriving, strict=False)
    ]
    real = [number for number, output in enumerate(outputs) if _is_real(output)]
    if not real:
        return [None] * len(apply.inputs)
    wanted = [number for number, variable in enumerate(apply.inputs) if _is_real(variable)]
    made = ScanGradientOp(op, len(apply.inputs), real, wanted, apply).make(
        *apply.inputs, *outputs, *[given[number] for number in real]
    )
    results: list[Any] = [None] * len(apply.inputs)
    for number, variable in zip(wanted, made, strict=True):
        variable.extents = apply.inputs[number].extents
        results[number] = variable
    return results


class ScanGradientOp(Op):
    """Inputs: those of the scan, its outputs, the gradients of the real ones.

    Results: a gradient for each of the scan's inputs in `wanted`.
    """

    def __init__(self, scan: ScanOp, count: int, real: list[int], wanted: list[int], apply: Apply):
        super().__init__("scan_grad", lambda *_: None, [apply.inputs[n].type for n in wanted])
        self.scan, self.count, self.real, self.wanted = scan, count, real, wanted

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> list[Any]:
        scan = self.scan
        values = [strong(evaluator.values[variable]) for variable in apply.inputs]
        inputs = values[: self.count]
        outputs = values[self.count : self.count + len(scan.outputs)]
        arriving = dict(zip(self.real, values[self.count + len(scan.outputs) :], strict=True))
        _, rows, initials, _, around = scan.split(inputs)
        around_variables = scan.split(apply.inputs[: self.count])[4]
        count = outputs[0].shape[0]
        # Everything that is read and stored in the loop is an array of its own.
        rows = [Array(array.value) for array in rows]
        full, gradients, given = [], {}, iter(initials)
        for number, (state, output) in enumerate(zip(scan.states, outputs, strict=True)):
            first = next(given) if state.initial is not None else None
            if first is not None:
                first = first[None] if state.taps == [-1] else first[: state.depth]
                output = traced.concatenate([first, output], 0)
            full.append(Array(output.value))
            if number in arriving:
                gradient = strong(traced.zeros(output.shape, dtype=output.dtype))
                gradient = Array(gradient.value)
                gradient[state.depth :] = arriving[number]
                gradients[number] = gradient
        by_row = [_zeros(array) for array in rows]
        by_around = [_zeros(array[None]) for array in map(strong, around)]

        def step(back: Any) -> None:
            i = add(add(count, -1), -back)
            known = dict(zip(around_variables, around, strict=True))
            targets: list[tuple[Any, Array, Any]] = []
            for variable, array, total in zip(around_variables, around, by_around, strict=True):
                targets.append((variable, total, 0))
                del array
            for sequence, array, total in zip(scan.sequences, rows, by_row, strict=True):
                at = i
                if scan.backwards:
                    at = add(add(array.shape[0], -1 - sequence.lost), -i)
                for tap, inner in zip(sequence.taps, sequence.inner, strict=True):
                    place = add(at, sequence.first + tap)
                    known[inner] = Array(array[place].value)
                    targets.append((inner, total, place))
            for number, (state, array) in enumerate(zip(scan.states, full, strict=True)):
                for tap, inner in zip(state.taps, state.inner, strict=True):
                    place = add(i, state.depth + tap)
                    known[inner] = Array(array[place].value)
                    if number in gradients:
                        targets.append((inner, gradients[number], place))
            targets = [item for item in targets if _is_real(item[0])]
            wrt = [variable for variable, _, _ in targets]
            arrived = {
                number: Array(gradient[add(i, scan.states[number].depth)].value)
                for number, gradient in gradients.items()
            }

            def cost(*arrays: Array) -> Array:
                inner = Evaluator(
                    {**known, **dict(zip(wrt, arrays, strict=True))}, evaluator.replaced, True
                )
                parts = [
                    traced.sum(strong(inner(scan.outputs[number])) * gradient)
                    for number, gradient in arrived.items()
                ]
                return functools.reduce(operator.add, parts)

            operands = tuple([strong(known[variable]) for variable in wrt])
            _, found = record_gradient(cost, operands, tuple(range(len(wrt))))
            for (_, total, place), gradient in zip(targets, found, strict=True):
                total[place] = total[place] + gradient

        nothing = Names(lambda: (), lambda _: None, (), (), (), ())
        record_for(TracedRange(0, count, 1), step, nothing)
        of_initial = [
            Array(gradients[number][0 if state.taps == [-1] else slice(0, state.depth)].value)
            if number in gradients
            else None
            for number, state in enumerate(scan.states)
            if state.initial is not None
        ]
        results = [None] if scan.has_steps else []
        results += [*by_row, *of_initial, *[None] * len(scan.updates)]
        results += [Array(total[0].value) for total in by_around]
        return [results[number] for number in self.wanted]


def _zeros(array: Array) -> Array:
    return Array(strong(traced.zeros(array.shape, dtype=array.dtype)).value)
