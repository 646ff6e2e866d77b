"""What ONNX's operators are in terms of NumPy, one rule each: the imported model is traced.

An operator that has no rule, and that ONNX itself defines in terms of others, is what these are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import numpy as traced
from . import (
    elementwise,
    layers,
    loops,
    quantized,
    resampling,
    scatters,
    sequences,
    shapes,
)
from .elementwise import Rule, along_axis, cast, given
from .model import Node, dtype_of
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


def running_product(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, axis = operands
    (axis,) = numbers(node, axis, "its axis")
    backwards = node.attribute("reverse", 0)
    x = traced.flip(x, axis) if backwards else x
    total = traced.cumprod(x, axis=axis, dtype=x.dtype)
    if node.attribute("exclusive", 0):
        head = [slice(None)] * x.ndim
        head[axis] = slice(0, -1)
        one = traced.ones_like(traced.take(x, np.arange(1), axis=axis))
        total = traced.concatenate([one, total[tuple(head)]], axis=axis)
    return traced.flip(total, axis) if backwards else total


def bits(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    """Bools are bytes."""
    (x,) = operands
    wanted, byte = dtype_of(node.attributes["to"]), np.dtype(np.uint8)
    x = cast(x, byte) if np.dtype(x.dtype).kind == "b" else x
    return cast(x, wanted) if wanted.kind == "b" else x.view(wanted)


def shifted(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    left = node.attributes["direction"] == "LEFT"
    return (traced.left_shift if left else traced.right_shift)(*operands)


def hardmax(x: Any, axis: Any) -> Any:
    """1 at the first of the greatest, 0 elsewhere."""
    if isinstance(axis, tuple):
        flat = traced.reshape(x, (*x.shape[: axis[0]], -1))
        return traced.reshape(hardmax(flat, -1), x.shape)
    shape = [1] * x.ndim
    shape[axis] = -1
    places = traced.reshape(traced.arange(x.shape[axis]), tuple(shape))
    return cast(places == traced.argmax(x, axis=axis, keepdims=True), x.dtype)


def identity_like(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    rows, columns = operands[0].shape
    dtype = dtype_of(node.attributes["dtype"]) if "dtype" in node.attributes else operands[0].dtype
    return traced.eye(rows, columns, node.attribute("k", 0), dtype=dtype)


RULES: dict[str, Rule] = {
    **elementwise.RULES,
    **shapes.RULES,
    **layers.RULES,
    **loops.RULES,
    **quantized.RULES,
    **resampling.RULES,
    **scatters.RULES,
    **sequences.RULES,
    "ArgMax": extreme("argmax"),
    "ArgMin": extreme("argmin"),
    "BitCast": bits,
    "BitShift": shifted,
    "CumProd": running_product,
    "CumSum": running_sum,
    "Det": elementwise.by_name("linalg.det"),
    "Einsum": einsum,
    "EyeLike": identity_like,
    "Gemm": product,
    "Hardmax": along_axis(hardmax),
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
