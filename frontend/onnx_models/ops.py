"""What ONNX's operators are in terms of NumPy, one rule each: the imported model is traced.

An operator that has no rule, and that ONNX itself defines in terms of others, is what these are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from ..control_functions import cond
from . import elementwise, layers, shapes
from .elementwise import Rule, cast, given
from .model import Node
from .run import Frame
from .shapes import numbers, numbers_of


def product(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    """`alpha * a @ b + beta * c`."""
    a, b, c = given(operands, 3)
    a = a.T if node.attribute("transA", 0) else a
    b = b.T if node.attribute("transB", 0) else b
    result = traced.matmul(a, b)
    alpha, beta = node.attribute("alpha", 1.0), node.attribute("beta", 1.0)
    result = result if alpha == 1 else alpha * result
    if c is None or beta == 0:
        return result
    return result + (c if beta == 1 else beta * c)


def einsum(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return traced.einsum(node.attributes["equation"], *operands)


def reduction(body: Callable[..., Any]) -> Rule:
    """`body(x, axis, keepdims)`."""

    def rule(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
        axes = numbers_of(node, operands, 1, "axes")
        if not axes and node.attribute("noop_with_empty_axes", 0):
            axes = []
        else:
            axes = axes or range(operands[0].ndim)
        return body(operands[0], tuple(axes), bool(node.attribute("keepdims", 1)))

    return rule


def _log_sum_exp(x: Any, axes: tuple[int, ...], keepdims: bool) -> Any:
    largest = _extreme("max")(x, axes, True)
    total = traced.log(traced.sum(traced.exp(x - largest), axis=axes, keepdims=True)) + largest
    return total if keepdims else traced.squeeze(total, axes)


def _sum(x: Any, axes: tuple[int, ...], keepdims: bool) -> Any:
    return traced.sum(x, axis=axes, keepdims=keepdims, dtype=x.dtype)


def _named(name: str) -> Callable[..., Any]:
    def body(x: Any, axes: tuple[int, ...], keepdims: bool) -> Any:
        return cast(getattr(traced, name)(x, axis=axes, keepdims=keepdims), x.dtype)

    return body


def _extreme(name: str) -> Callable[..., Any]:
    """The largest or the least; of nothing, what is less or larger than all."""

    def body(x: Any, axes: tuple[int, ...], keepdims: bool) -> Any:
        options: dict[str, Any] = {}
        if any(x.shape[axis] == 0 for axis in axes):
            least, most = -np.inf, np.inf
            if np.dtype(x.dtype).kind in "iu":
                least, most = np.iinfo(x.dtype).min, np.iinfo(x.dtype).max
            elif x.dtype == bool:
                least, most = False, True
            options["initial"] = least if name == "max" else most
        return getattr(traced, name)(x, axis=axes, keepdims=keepdims, **options)

    return body


def extreme(name: str) -> Rule:
    """The place of the largest or the least along an axis."""

    def rule(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
        (x,) = operands
        axis, keepdims = node.attribute("axis", 0), bool(node.attribute("keepdims", 1))
        last = node.attribute("select_last_index", 0)
        place = getattr(traced, name)(traced.flip(x, axis) if last else x, axis, keepdims=keepdims)
        return cast(x.shape[axis] - 1 - place if last else place, np.dtype(np.int64))

    return rule


def running_sum(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, axis = operands
    (axis,) = numbers(node, axis, "its axis")
    backwards = node.attribute("reverse", 0)
    x = traced.flip(x, axis) if backwards else x
    total = traced.cumsum(x, axis=axis, dtype=x.dtype)
    if node.attribute("exclusive", 0):
        total = total - x
    return traced.flip(total, axis) if backwards else total


def largest(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    """The k largest or least along an axis, and where they are."""
    x, axis = operands[0], node.attribute("axis", -1)
    (count,) = numbers_of(node, operands[:2], 1, "k") or [1]
    key = x
    if node.attribute("largest", 1):
        key = ~x if np.dtype(x.dtype).kind in "iub" else -x
    places = traced.take(traced.argsort(key, axis=axis, kind="stable"), np.arange(count), axis=axis)
    return traced.take_along_axis(x, places, axis=axis), cast(places, np.dtype(np.int64))


def branch(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (condition,) = operands
    graphs = [node.attributes[name] for name in ("then_branch", "else_branch")]
    if isinstance(condition, np.ndarray | np.generic):
        return frame.branch(graphs[0 if condition else 1])
    condition = traced.reshape(condition, ())
    return cond(condition, *[lambda graph=graph: frame.branch(graph) for graph in graphs])


RULES: dict[str, Rule] = {
    **elementwise.RULES,
    **shapes.RULES,
    **layers.RULES,
    "ArgMax": extreme("argmax"),
    "ArgMin": extreme("argmin"),
    "CumSum": running_sum,
    "Einsum": einsum,
    "Gemm": product,
    "If": branch,
    "MatMul": elementwise.by_name("matmul"),
    "ReduceL1": reduction(lambda x, *rest: _sum(traced.abs(x), *rest)),
    "ReduceL2": reduction(lambda x, *rest: traced.sqrt(_sum(x * x, *rest))),
    "ReduceLogSum": reduction(lambda x, *rest: traced.log(_sum(x, *rest))),
    "ReduceLogSumExp": reduction(_log_sum_exp),
    "ReduceMax": reduction(_extreme("max")),
    "ReduceMean": reduction(_named("mean")),
    "ReduceMin": reduction(_extreme("min")),
    "ReduceProd": reduction(_named("prod")),
    "ReduceSum": reduction(_sum),
    "ReduceSumSquare": reduction(lambda x, *rest: _sum(x * x, *rest)),
    "TopK": largest,
}
