"""ONNX's elementwise operators in terms of NumPy."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

import numpy as np

from .. import numpy as traced
from .. import registry
from ..stablehlo.ops import divide_towards_zero
from .model import Node, dtype_of
from .run import Frame

Rule = Callable[[Frame, Node, Sequence[Any]], Any]
"""From a frame, a node and its operands (None: not given) to its output, or a tuple of them."""

erf, expit = (registry.load()[f"special.{name}"] for name in ("erf", "expit"))


def function(body: Callable[..., Any]) -> Rule:
    """The operands alone say what comes out."""
    return lambda frame, node, operands: body(*operands)


def given(operands: Sequence[Any], count: int) -> list[Any]:
    """As many operands, None for those that are left out at the end."""
    return [*operands, *[None] * (count - len(operands))]


def by_name(name: str) -> Rule:
    """NumPy's function, of traced and of constant arrays."""
    return function(attrgetter(name)(traced))


def folded(name: str) -> Rule:
    """NumPy's function of two, for any number of operands."""

    def rule(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
        total = operands[0]
        for operand in operands[1:]:
            total = getattr(traced, name)(total, operand)
        return total

    return rule


def with_numbers(body: Callable[..., Any], **defaults: float) -> Rule:
    """`body(*operands, *numbers)`: numbers are attributes, with these defaults, in this order."""

    def rule(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
        numbers = (node.attribute(name, default) for name, default in defaults.items())
        return body(*operands, *(like(number, operands[0]) for number in numbers))

    return rule


def like(number: float, x: Any) -> Any:
    """The number in the type of `x`: of a bfloat16 and Python's number, NumPy makes a float32."""
    return np.asarray(number, x.dtype)


def softplus(x: Any) -> Any:
    return traced.logaddexp(x, traced.zeros_like(x))


def softmax(x: Any, axis: Any) -> Any:
    raised = traced.exp(x - traced.max(x, axis=axis, keepdims=True))
    return raised / traced.sum(raised, axis=axis, keepdims=True)


def log_softmax(x: Any, axis: Any) -> Any:
    shifted = x - traced.max(x, axis=axis, keepdims=True)
    return shifted - traced.log(traced.sum(traced.exp(shifted), axis=axis, keepdims=True))


def along_axis(body: Callable[..., Any]) -> Rule:
    """Softmax and its like: until version 12, of all axes from the given one on, by default 1."""

    def rule(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
        (x,) = operands
        if node.version >= 13:
            return body(x, node.attribute("axis", -1))
        first = node.attribute("axis", 1) % x.ndim
        return body(x, tuple(range(first, x.ndim)))

    return rule


def gelu(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    if node.attribute("approximate", "none") == "tanh":
        inner = like(math.sqrt(2 / math.pi), x) * (x + like(0.044715, x) * x * x * x)
        return like(0.5, x) * x * (1 + traced.tanh(inner))
    return like(0.5, x) * x * (1 + erf(x * like(math.sqrt(0.5), x)))


def clip(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    x, low, high = given(operands, 3)
    low = node.attribute("min", low)
    high = node.attribute("max", high)
    x = x if low is None else traced.maximum(x, low)
    return x if high is None else traced.minimum(x, high)


def mod(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return (traced.fmod if node.attribute("fmod", 0) else traced.mod)(*operands)


def mean(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return folded("add")(frame, node, operands) / len(operands)


def power(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    """Of the type of its base."""
    base, exponent = operands
    exponent = cast(exponent, base.dtype) if _is_floating(base) else exponent
    return cast(traced.power(base, exponent), base.dtype)


def is_infinite(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    (x,) = operands
    infinite = traced.isinf(x)
    for name, sign in (("detect_positive", 1), ("detect_negative", -1)):
        if not node.attribute(name, 1):
            infinite = infinite & (x * sign < 0)
    return infinite


def cast(x: Any, dtype: Any) -> Any:
    return x if x.dtype == dtype else traced.astype(x, dtype)


def cast_to_attribute(frame: Frame, node: Node, operands: Sequence[Any]) -> Any:
    return cast(operands[0], dtype_of(node.attributes["to"]))


def leaky(x: Any, slope: Any) -> Any:
    return traced.where(x >= 0, x, x * slope)


def elu(x: Any, alpha: Any) -> Any:
    return traced.where(x > 0, x, alpha * traced.expm1(traced.minimum(x, 0)))


def celu(x: Any, alpha: Any) -> Any:
    return traced.maximum(x, 0) + alpha * traced.expm1(traced.minimum(x, 0) / alpha)


def selu(x: Any, alpha: Any, gamma: Any) -> Any:
    return gamma * elu(x, alpha)


def hard_sigmoid(x: Any, alpha: Any, beta: Any) -> Any:
    return traced.minimum(traced.maximum(alpha * x + beta, 0), 1)


def _is_floating(x: Any) -> bool:
    return np.dtype(x.dtype).kind not in "iub"


_BY_NAME = {
    "Abs": "abs", "Acos": "arccos", "Acosh": "arccosh", "And": "logical_and", "Asin": "arcsin",
    "Asinh": "arcsinh", "Atan": "arctan", "Atanh": "arctanh", "BitwiseAnd": "bitwise_and",
    "BitwiseNot": "bitwise_not", "BitwiseOr": "bitwise_or", "BitwiseXor": "bitwise_xor",
    "Ceil": "ceil", "Cos": "cos", "Cosh": "cosh", "Equal": "equal", "Exp": "exp",
    "Floor": "floor", "Greater": "greater", "GreaterOrEqual": "greater_equal", "IsNaN": "isnan",
    "Less": "less", "LessOrEqual": "less_equal", "Log": "log", "Mul": "multiply",
    "Neg": "negative", "Not": "logical_not", "Or": "logical_or", "Add": "add", "Round": "rint",
    "Sign": "sign", "Sin": "sin", "Sinh": "sinh", "Sqrt": "sqrt", "Sub": "subtract", "Tan": "tan",
    "Tanh": "tanh", "Where": "where", "Xor": "logical_xor",
}  # fmt: skip

RULES: dict[str, Rule] = {
    **{name: by_name(called) for name, called in _BY_NAME.items()},
    "Cast": cast_to_attribute,
    "CastLike": function(lambda x, like: cast(x, like.dtype)),
    "Celu": with_numbers(celu, alpha=1.0),
    "Clip": clip,
    "Div": function(divide_towards_zero),
    "Dropout": lambda frame, node, operands: (operands[0], np.ones(operands[0].shape, bool)),
    "Elu": with_numbers(elu, alpha=1.0),
    "Erf": function(erf),
    "Gelu": gelu,
    "HardSigmoid": with_numbers(hard_sigmoid, alpha=0.2, beta=0.5),
    "HardSwish": with_numbers(
        lambda x, alpha, beta: x * hard_sigmoid(x, alpha, beta), alpha=1 / 6, beta=0.5
    ),
    "Identity": function(lambda x: x),
    "IsInf": is_infinite,
    "LeakyRelu": with_numbers(leaky, alpha=0.01),
    "LogSoftmax": along_axis(log_softmax),
    "Max": folded("maximum"),
    "Mean": mean,
    "Min": folded("minimum"),
    "Mish": function(lambda x: x * traced.tanh(softplus(x))),
    "Mod": mod,
    "PRelu": function(leaky),
    "Pow": power,
    "Reciprocal": function(lambda x: 1 / x),
    "Relu": function(lambda x: traced.maximum(x, 0)),
    "Selu": with_numbers(selu, alpha=1.67326319217681884765625, gamma=1.05070102214813232421875),
    "Sigmoid": function(expit),
    "Softmax": along_axis(softmax),
    "Softplus": function(softplus),
    "Softsign": function(lambda x: x / (1 + traced.abs(x))),
    "Sum": folded("add"),
    "Swish": with_numbers(lambda x, alpha: x * expit(alpha * x), alpha=1.0),
    "ThresholdedRelu": with_numbers(lambda x, alpha: traced.where(x > alpha, x, 0), alpha=1.0),
}
