"""`ifelse`: of two results, only the one that is chosen is computed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..array import Array
from ..control_branches import if_, truth_value
from ..locations import user_error
from .constants import as_tensor_variable
from .graph import Apply, Evaluator, Op, TensorType, Variable, strong


class IfElse(Op):
    """Inputs: the condition, the results if it holds, the results if not."""

    def needs(self, apply: Apply, evaluator: Evaluator) -> Sequence[Variable]:
        return apply.inputs[:1]

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> list[Any]:
        count = len(apply.outputs)
        condition = strong(evaluator.values[apply.inputs[0]])
        sides = apply.inputs[1 : 1 + count], apply.inputs[1 + count :]
        holder: list[Any] = [None] * count
        known = dict(evaluator.values)

        def branch(side: Sequence[Variable]) -> Any:
            def run() -> None:
                inner = Evaluator(known, evaluator.replaced)
                holder[:] = [Array(strong(inner(variable)).value) for variable in side]

            return run

        def set_(values: tuple[Any, ...]) -> None:
            holder[:] = values

        names = [f"result {number} of ifelse" for number in range(count)]
        test = Array(truth_value(condition))
        if_(test, branch(sides[0]), branch(sides[1]), lambda: tuple(holder), set_, names)
        return list(holder)


def ifelse(condition: Any, then_branch: Any, else_branch: Any, name: str | None = None) -> Any:
    """`then_branch` where the scalar `condition` holds, else `else_branch`: variables, or lists.

    Raises:
        TypeError: the condition is not a scalar, or the results are of different types.
        ValueError: different numbers of results.
    """
    condition = as_tensor_variable(condition)
    if condition.ndim:
        raise user_error(TypeError, "the condition of ifelse is a scalar", hint="T.switch")
    listed = isinstance(then_branch, list | tuple)
    then = [as_tensor_variable(v) for v in (then_branch if listed else [then_branch])]
    other = [
        as_tensor_variable(v)
        for v in (else_branch if isinstance(else_branch, list | tuple) else [else_branch])
    ]
    if len(then) != len(other):
        raise user_error(ValueError, f"ifelse has {len(then)} results or {len(other)}")
    types: list[TensorType] = []
    for a, b in zip(then, other, strict=True):
        if (a.dtype, a.ndim) != (b.dtype, b.ndim):
            raise user_error(
                TypeError, f"the two branches of ifelse give {a.type} and {b.type}: one type"
            )
        types.append(
            TensorType(
                a.dtype, [x and y for x, y in zip(a.broadcastable, b.broadcastable, strict=True)]
            )
        )
    made = IfElse(name or "if", lambda *_: None, types).make(condition, *then, *other)
    return made if listed else made[0]
