"""`ifelse`: of two results, only the one that is chosen is computed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..array import Array
from ..control_branches import if_, truth_value
from ..locations import user_error
from .constants import as_tensor_variable
from .graph import Apply, Evaluator, Op, TensorType, Variable, announced, strong


class IfElse(Op):
    """`IfElse(2)(condition, a, b, c, d)`: `a, b` if the condition holds, else `c, d`."""

    def __init__(self, n_outs: int, as_view: bool = False, gpu: bool = False, name: Any = None):
        super().__init__(name or "if", lambda *_: None)
        self.n_outs, self.as_view, self.gpu = n_outs, as_view, gpu

    def make(self, *inputs: Variable) -> list[Variable]:
        """Apply it to a condition, the results if it holds, and those if not.

        Raises:
            TypeError: the condition is not a scalar, or the results are of different types.
            ValueError: another number of results.
        """
        condition, *results = map(as_tensor_variable, inputs)
        if condition.ndim:
            raise user_error(TypeError, "the condition of ifelse is a scalar", hint="T.switch")
        if len(results) != 2 * self.n_outs:
            raise user_error(ValueError, f"ifelse of {self.n_outs} has {len(results)} results")
        pairs = list(zip(results[: self.n_outs], results[self.n_outs :], strict=True))
        types = [_common_type(*pair) for pair in pairs]
        return announced(Apply(self, [condition, *results]).give(types))

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


def _common_type(a: Any, b: Any) -> TensorType:
    if (a.dtype, a.ndim) != (b.dtype, b.ndim):
        raise user_error(
            TypeError, f"the two branches of ifelse give {a.type} and {b.type}: one type"
        )
    ones = zip(a.broadcastable, b.broadcastable, strict=True)
    return TensorType(a.dtype, [x and y for x, y in ones])


def ifelse(condition: Any, then_branch: Any, else_branch: Any, name: str | None = None) -> Any:
    """`then_branch` where the scalar `condition` holds, else `else_branch`: variables, or lists.

    Raises:
        TypeError: the condition is not a scalar, or the results are of different types.
        ValueError: different numbers of results.
    """
    listed = isinstance(then_branch, list | tuple)
    then, other = (
        list(branch) if isinstance(branch, list | tuple) else [branch]
        for branch in (then_branch, else_branch)
    )
    if len(then) != len(other):
        raise user_error(ValueError, f"ifelse has {len(then)} results or {len(other)}")
    made = IfElse(len(then), name=name).make(condition, *then, *other)
    return made if listed else made[0]
