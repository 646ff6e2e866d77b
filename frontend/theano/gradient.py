"""Gradients: of a scalar cost, and what is made of them.

A gradient is one operation on the cost and what it is taken by, traced as a function that
`nd-expand-transforms` sweeps backwards, through the loops of `scan` and the branches of `ifelse`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..array import Array
from ..locations import user_error
from ..transforms import record_gradient
from .constants import as_tensor_variable
from .creation import arange, ones_like, zeros_like
from .errors import DisconnectedInputError, GradientError, NullTypeGradError
from .graph import Apply, Evaluator, Op, Variable, ancestors, depends_on, differentiating, strong
from .numeric_gradients import numeric_grad, verify_grad
from .own_ops import (
    ConsiderConstant,
    DisconnectedGrad,
    DisconnectedType,
    GradClip,
    GradScale,
    UndefinedGrad,
    ZeroGrad,
    consider_constant,
    consider_constant_,
    disconnected_grad,
    disconnected_grad_,
    disconnected_type,
    grad_clip,
    grad_not_implemented,
    grad_scale,
    grad_undefined,
    undefined_grad,
    undefined_grad_,
    zero_grad,
    zero_grad_,
)
from .reductions import dot, outer
from .reductions import sum as total
from .sparse.variable import SparseVariable


class GradOp(Op):
    """The gradients of a cost by `count` variables; the inputs after them are constants for it."""

    def __init__(self, count: int, results: Sequence[Any]):
        super().__init__("grad", lambda *_: None, results)
        self.count = count

    def _parts(self, apply: Apply) -> tuple[Variable, Sequence[Variable], Sequence[Variable]]:
        cost, *rest = apply.inputs
        return cost, rest[: self.count], rest[self.count :]

    def uses(self, apply: Apply, evaluator: Evaluator) -> list[Variable]:
        cost, wrt, constants = self._parts(apply)
        return [*wrt, *constants, *evaluator.outside([cost], [*wrt, *constants])]

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> list[Any]:
        cost, wrt, constants = self._parts(apply)
        outside = [*constants, *evaluator.outside([cost], [*wrt, *constants])]
        known = {variable: evaluator.values[variable] for variable in outside}

        def function(*arrays: Array) -> Array:
            inner = Evaluator({**known, **dict(zip(wrt, arrays, strict=True))}, evaluator.replaced)
            return strong(inner(cost))

        function.__name__ = cost.name or "cost"
        operands = tuple([strong(evaluator.values[variable]) for variable in wrt])
        with differentiating(wrt=wrt):
            value, gradients = record_gradient(function, operands, tuple(range(len(wrt))))
        if not constants and all(variable.owner is None for variable in wrt):
            evaluator.values.setdefault(cost, value)
        return list(gradients)


def grad(
    cost: Any,
    wrt: Any,
    consider_constant: Sequence[Any] | None = None,
    disconnected_inputs: str = "raise",
    add_names: bool = True,
    known_grads: Mapping[Any, Any] | None = None,
    return_disconnected: str = "zero",
    null_gradients: str = "raise",
) -> Any:
    """The gradient of a scalar `cost` by `wrt`: a variable, or a list or tuple of them.

    Args:
        consider_constant: variables through which no gradient passes.
        known_grads: gradients of variables, to go on from; then `cost` may be None.

    Raises:
        TypeError: the cost is not a real scalar.
        DisconnectedInputError: the cost is not made of `wrt`, unless `disconnected_inputs` is
            "ignore" or "warn".
    """
    if isinstance(wrt, SparseVariable):
        wrt = [wrt]
        return grad(cost, wrt, consider_constant, disconnected_inputs, add_names, known_grads)[0]
    if isinstance(wrt, list | tuple) and any(isinstance(v, SparseVariable) for v in wrt):
        dense = [v.data if isinstance(v, SparseVariable) else v for v in wrt]
        by = grad(cost, dense, consider_constant, disconnected_inputs, add_names, known_grads)
        pairs = zip(wrt, by, strict=True)
        found_ = [v.with_data(g) if isinstance(v, SparseVariable) else g for v, g in pairs]
        return tuple(found_) if isinstance(wrt, tuple) else found_
    constants = list(consider_constant or [])
    wanted = list(wrt) if isinstance(wrt, list | tuple) else [wrt]
    if known_grads:
        given = [(v, _apart(as_tensor_variable(g), [v])) for v, g in known_grads.items()]
        extra = [total(variable * known) for variable, known in given]
        constants += [known for _, known in given]
        cost = sum(extra[1:], extra[0]) if cost is None else sum(extra, cost)
    if cost is None:
        raise user_error(ValueError, "grad needs a cost, or known_grads")
    if cost.ndim:
        raise user_error(TypeError, "cost must be a scalar.", hint="write T.grad(cost.sum(), wrt)")
    if cost.dtype.startswith("complex"):
        raise user_error(TypeError, f"the cost of a gradient is real, but {cost!r} is {cost.dtype}")
    reached = set(ancestors([cost], [*constants, *_ends([cost], constants)]))
    for variable in wanted:
        if not isinstance(variable, Variable):
            raise user_error(TypeError, f"wrt has {variable!r}, which is not a variable")
        if variable not in reached and disconnected_inputs == "raise":
            raise user_error(
                DisconnectedInputError,
                "grad method was asked to compute the gradient with respect to a variable that is "
                f"not part of the computational graph of the cost, or is used only by a "
                f"non-differentiable operator: {variable!r}",
                hint="disconnected_inputs='ignore' makes it zeros",
            )
    smooth = [v for v in wanted if v in reached and v.dtype.startswith(("float", "complex"))]
    smooth = smooth if cost.dtype.startswith("float") else []  # whole numbers: steps
    found: dict[Variable, Any] = {}
    for group in _independent(list(dict.fromkeys(smooth))):
        found.update(zip(group, _gradients(cost, group, constants), strict=True))
    results: list[Any] = []
    for variable in wanted:
        gradient = found.get(variable)
        if gradient is None and known_grads and variable in known_grads:
            gradient = as_tensor_variable(known_grads[variable])
        if gradient is None:
            is_float = variable.dtype.startswith(("float", "complex"))
            like = ones_like if variable is cost else zeros_like
            gradient = like(variable, None if is_float else "float64")
        if add_names and variable.name and gradient.name is None:
            gradient.name = f"(d{cost.name or 'cost'}/d{variable.name})" if cost.name else None
        results.append(gradient)
    if isinstance(wrt, tuple):
        return tuple(results)
    return results if isinstance(wrt, list) else results[0]


def _apart(point: Any, outputs: Sequence[Any]) -> Any:
    """A variable as a constant for the gradient of `outputs`, of which they may be made too."""
    return disconnected_grad(point) if point in ancestors(outputs) else point


def _ends(outputs: Sequence[Variable], stop: Sequence[Variable]) -> list[Variable]:
    """What no gradient passes through, as it is not made of the values of its operands."""
    every = [v for v in ancestors(outputs, stop) if v.owner is not None]
    return [v for v in every if v.owner is not None and v.owner.op.disconnects]


def _independent(variables: list[Variable]) -> list[list[Variable]]:
    """In groups of which no variable is made of another of its group."""
    groups: list[list[Variable]] = []
    for variable in variables:
        for group in groups:
            if not depends_on(variable, set(group), {}) and not any(
                depends_on(other, {variable}, {}) for other in group
            ):
                group.append(variable)
                break
        else:
            groups.append([variable])
    return groups


def _gradients(cost: Any, wrt: list[Any], constants: list[Any]) -> list[Any]:
    op = GradOp(len(wrt), [variable.type for variable in wrt])
    made = op.make(cost, *wrt, *constants)
    for gradient, variable in zip(made, wrt, strict=True):
        gradient.extents = variable.extents
    return made


def _pairs(wrt: Any, points: Any) -> list[tuple[Any, Any]]:
    wanted = list(wrt) if isinstance(wrt, list | tuple) else [wrt]
    given = list(points) if isinstance(points, list | tuple) else [points]
    if len(wanted) != len(given):
        raise user_error(ValueError, f"{len(wanted)} variables, but {len(given)} eval_points")
    return [(v, as_tensor_variable(p)) for v, p in zip(wanted, given, strict=True)]


def _of_factor(f: Any, wrt: Any, point: Any) -> Any:
    """v·J of a product of vectors and matrices by one of its factors, else None. It is a product
    with the other factor: the function that is made of it asks for no value of `wrt`."""
    if not isinstance(f, Variable) or f.owner is None or f.owner.op.name != "dot":
        return None
    left: Any
    right: Any
    left, right = f.owner.inputs
    if max(left.type.ndim, right.type.ndim) > 2 or not min(left.type.ndim, right.type.ndim):
        return None
    own, other = (left, right) if wrt is left else (right, left)
    if wrt is not own or other is own or depends_on(other, {own}, {}) or own.dtype != f.type.dtype:
        return None
    if own.ndim == 1:
        return dot(other if own is left else other.T, point)
    if other.ndim == 1:
        return outer(point, other) if own is left else outer(other, point)
    return dot(point, other.T) if own is left else dot(other.T, point)


def Lop(f: Any, wrt: Any, eval_points: Any, **options: Any) -> Any:
    """`eval_points` times the Jacobian of `f` by `wrt`: v·J, in reverse mode."""
    if not options and isinstance(wrt, Variable) and not isinstance(eval_points, list | tuple):
        found = _of_factor(f, wrt, as_tensor_variable(eval_points))
        if found is not None:
            return found
    pairs = [(output, _apart(point, [output])) for output, point in _pairs(f, eval_points)]
    costs = [total(output * point) for output, point in pairs]
    constants = [point for _, point in pairs]
    options.setdefault("consider_constant", constants)
    return grad(sum(costs[1:], costs[0]), wrt, **options)


def Rop(f: Any, wrt: Any, eval_points: Any, **options: Any) -> Any:
    """The Jacobian of `f` by `wrt` times `eval_points`: J·v.

    v·J is linear in v, so its own gradient by v is the product with J from the other side
    (Townsend, "A new trick for calculating Jacobian vector products", 2017).
    """
    outputs = list(f) if isinstance(f, list | tuple) else [f]
    results: list[Any] = []
    for output in outputs:
        dummy = zeros_like(output)
        pairs = _pairs(wrt, eval_points)
        for variable, point in pairs:
            if variable.type.ndim != point.ndim:
                raise user_error(
                    ValueError,
                    f"Rop by {variable!r}, which has {variable.type.ndim} axes, at a point that "
                    f"has {point.ndim}",
                )
        by = [variable for variable, _ in pairs]
        back = grad(total(output * dummy), by, [dummy], "ignore")
        parts = [total(g * point) for g, (_, point) in zip(back, pairs, strict=True)]
        inner = sum(parts[1:], parts[0])
        results.append(grad(inner, dummy, disconnected_inputs="ignore"))
    if isinstance(f, tuple):
        return tuple(results)
    return results if isinstance(f, list) else results[0]


def jacobian(
    expression: Any,
    wrt: Any,
    consider_constant: Any = None,
    disconnected_inputs: str = "raise",
) -> Any:
    """The gradients of each element of a vector (or scalar), stacked: shape (n, …).

    Raises:
        TypeError: the expression has more than one dimension.
    """
    from .scan_module import scan

    wanted = list(wrt) if isinstance(wrt, list | tuple) else [wrt]
    options = {
        "consider_constant": consider_constant,
        "disconnected_inputs": disconnected_inputs,
    }
    if expression.ndim == 0:
        return grad(expression, wrt, **options)
    if expression.ndim != 1:
        raise user_error(
            TypeError,
            "jacobian expects a 1 dimensional variable as `expression`.",
            hint="write expression.flatten()",
        )
    grad(expression.sum(), wanted, **options)  # raises what each row's gradient would
    rows, _ = scan(
        lambda i, y, *by: grad(y[i], list(by), consider_constant, "ignore"),
        sequences=arange(expression.shape[0]),
        non_sequences=[expression, *wanted],
        return_list=True,
    )
    if isinstance(wrt, tuple):
        return tuple(rows)
    return rows if isinstance(wrt, list) else rows[0]


def hessian(
    cost: Any, wrt: Any, consider_constant: Any = None, disconnected_inputs: str = "raise"
) -> Any:
    """The second derivatives of a scalar cost by each vector in `wrt`: matrices.

    Raises:
        TypeError: the cost is not a scalar, or `wrt` has what is not a vector.
    """
    if cost.ndim:
        raise user_error(TypeError, "hessian expects a 0 dimensional variable as `cost`")
    wanted = list(wrt) if isinstance(wrt, list | tuple) else [wrt]
    found: list[Any] = []
    for variable in wanted:
        if variable.ndim != 1:
            raise user_error(
                TypeError, f"hessian expects 1 dimensional variables as `wrt`, not {variable!r}"
            )
        gradient = grad(cost, variable, consider_constant, disconnected_inputs)
        found.append(jacobian(gradient, variable, disconnected_inputs="ignore"))
    if isinstance(wrt, tuple):
        return tuple(found)
    return found if isinstance(wrt, list) else found[0]


def format_as(use_list: bool, use_tuple: bool, outputs: Any) -> Any:
    """The outputs as a list, a tuple, or, of one, itself."""
    outputs = list(outputs) if isinstance(outputs, list | tuple) else [outputs]
    if use_list:
        return outputs
    return tuple(outputs) if use_tuple else outputs[0]


def subgraph_grad(
    wrt: Any, end: Any, start: Mapping[Any, Any] | None = None, cost: Any = None,
    details: bool = False,
) -> Any:  # fmt: skip
    """The gradients by `wrt`, on the way from a cost, or from `start` (variables with their
    gradients), to the variables `end`; and those by `end`, to go on from.

    Returns:
        gradients by `wrt`, and by `end`; with `details`, the parts that come of `start` and of the
        cost, too.

    Raises:
        ValueError: neither `start` nor a cost.
    """
    wrt, end = list(wrt), list(end)
    if cost is None and not start:
        raise user_error(ValueError, "subgraph_grad needs `cost`, or `start` and its gradients")
    parts: list[list[Any] | None] = []
    for scalar, known in ((None, start), (cost, None)):
        if scalar is None and not known:
            parts.append(None)
            continue
        by_end = grad(scalar, end, known_grads=known, disconnected_inputs="ignore")
        by_wrt = grad(scalar, wrt, end, known_grads=known, disconnected_inputs="ignore")
        parts.append([*by_wrt, *by_end])
    given = [part for part in parts if part is not None]
    both = given[0] if len(given) == 1 else [a + b for a, b in zip(*given, strict=True)]
    found = both[: len(wrt)], both[len(wrt) :]
    return (*found, *parts) if details else found


__all__ = [
    "ConsiderConstant",
    "DisconnectedGrad",
    "DisconnectedInputError",
    "DisconnectedType",
    "GradClip",
    "GradScale",
    "GradientError",
    "Lop",
    "NullTypeGradError",
    "Rop",
    "UndefinedGrad",
    "ZeroGrad",
    "consider_constant",
    "consider_constant_",
    "disconnected_grad",
    "disconnected_grad_",
    "disconnected_type",
    "format_as",
    "grad",
    "grad_clip",
    "grad_not_implemented",
    "grad_scale",
    "grad_undefined",
    "hessian",
    "jacobian",
    "numeric_grad",
    "subgraph_grad",
    "undefined_grad",
    "undefined_grad_",
    "verify_grad",
    "zero_grad",
    "zero_grad_",
]
