"""nd-stabilize: what is finite is kept finite; algebra takes out the exponential's overflow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue

from ..dialects import nd
from ..dialects.nd_builder import NdBuilder, spec
from ..dialects.quick import erase
from .base import Pass
from .watching import attempt


@dataclass(frozen=True)
class NdStabilizePass(Pass):
    """Replace expressions that overflow, or lose every digit, by equal ones that do not.

    Before:

        %e = nd.exp %x
        %s = nd.add %e, %one
        %r = nd.log %s

    after (no infinity where x is large):

        %r = nd.softplus %x

    The rules and their equations stand below; they are those of Theano's stabilization and of
    Blanchard, Higham and Higham, Accurately computing the log-sum-exp and softmax functions
    (2021). It belongs before
    `nd-expand-transforms`: the gradient of an unstable expression is worse.
    """

    name = "nd-stabilize"
    source = target = "nd"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for inner in list(op.walk()):
            if (rules := RULES.get(inner.name)) is None:
                continue
            if spec(inner.results[0]).dtype.kind != "f":
                continue
            builder = NdBuilder.in_place_of(inner)
            for rule in rules:
                pattern = rule.__name__.strip("_")
                value = attempt(self.name, pattern, inner, partial(rule, builder, inner))
                if value is not None:
                    inner.results[0].replace_all_uses_with(value)
                    _erase_unused(inner)
                    break


Rule = Callable[[NdBuilder, Operation], SSAValue | None]


def _made_by(value: SSAValue, name: str) -> Operation | None:
    """The op that gives `value` if it is `nd.name`."""
    owner = value.owner
    return owner if isinstance(owner, Operation) and owner.name == f"nd.{name}" else None


def _is(value: SSAValue, number: float) -> bool:
    """Whether `value` is a constant all of whose elements are `number`."""
    while (broadcast := _made_by(value, "broadcast_to")) is not None:
        value = broadcast.operands[0]
    if not isinstance(value.owner, nd.ConstantOp):
        return False
    dense = value.owner.value
    return (dense.is_splat() or value.owner.array.size == 1) and value.owner.array.flat[0] == number


def _plus_one(value: SSAValue) -> SSAValue | None:
    """x, where `value` is 1 + x or x + 1."""
    if (add := _made_by(value, "add")) is None:
        return None
    left, right = add.operands
    return right if _is(left, 1.0) else left if _is(right, 1.0) else None


def _one_minus(value: SSAValue) -> SSAValue | None:
    """x, where `value` is 1 - x."""
    subtract = _made_by(value, "subtract")
    if subtract is None or not _is(subtract.operands[0], 1.0):
        return None
    return subtract.operands[1]


def _argument(value: SSAValue | None, name: str) -> SSAValue | None:
    """x, where `value` is nd.name(x)."""
    if value is None or (op := _made_by(value, name)) is None:
        return None
    return op.operands[0]


def _negated(b: NdBuilder, x: SSAValue) -> SSAValue:
    """-x; x's own operand where x is a negation."""
    inner = _argument(x, "negative")
    return b.op("negative", x) if inner is None else inner


def _same_shape(x: SSAValue, op: Operation) -> bool:
    """Whether nothing is lost when `x` takes the place of `op`'s result."""
    return x.type == op.results[0].type


# ;; 1 / (1 + exp(x)) == sigmoid(-x)
def _sigmoid(b: NdBuilder, op: Operation) -> SSAValue | None:
    denominator = op.operands[-1]
    if op.name == "nd.divide" and not _is(op.operands[0], 1.0):
        return None
    x = _argument(_plus_one(denominator), "exp")
    if x is None or not _same_shape(x, op):
        return None
    return b.op("sigmoid", _negated(b, x))


# ;; exp(x) / (1 + exp(x)) == sigmoid(x)
def _logistic(b: NdBuilder, op: Operation) -> SSAValue | None:
    x = _argument(op.operands[0], "exp")
    y = _argument(_plus_one(op.operands[1]), "exp")
    if x is None or x is not y or not _same_shape(x, op):
        return None
    return b.op("sigmoid", x)


# ;; exp(x) / sum(exp(x)) == exp(x - m) / sum(exp(x - m)), m = max(x)
def _softmax(b: NdBuilder, op: Operation) -> SSAValue | None:
    x = _argument(op.operands[0], "exp")
    total = _made_by(op.operands[1], "reduce")
    if x is None or total is None or total.operands[0] is not op.operands[0]:
        return None
    attributes = nd.attributes_of(total)
    if attributes["kind"] != "sum" or not attributes["keepdims"] or _is_shifted(x):
        return None
    if _is_empty(x):
        return None
    exponentials = b.op("exp", b.op("subtract", x, _finite_maximum(b, x, attributes["axes"])))
    return b.op("divide", exponentials, b.op("reduce", exponentials, **attributes))


# ;; log(sigmoid(x)) == -softplus(-x)
def _log_sigmoid(b: NdBuilder, op: Operation) -> SSAValue | None:
    if (x := _argument(op.operands[0], "sigmoid")) is None:
        return None
    return b.op("negative", b.op("softplus", _negated(b, x)))


# ;; log(1 - sigmoid(x)) == -softplus(x)
def _log_one_minus_sigmoid(b: NdBuilder, op: Operation) -> SSAValue | None:
    x = _argument(_one_minus(op.operands[0]), "sigmoid")
    if x is None or not _same_shape(x, op):
        return None
    return b.op("negative", b.op("softplus", x))


# ;; log1p(-sigmoid(x)) == -softplus(x)
def _log1p_minus_sigmoid(b: NdBuilder, op: Operation) -> SSAValue | None:
    if (x := _argument(_argument(op.operands[0], "negative"), "sigmoid")) is None:
        return None
    return b.op("negative", b.op("softplus", x))


# ;; log(1 + exp(x)) == softplus(x)
def _log_one_plus_exp(b: NdBuilder, op: Operation) -> SSAValue | None:
    x = _argument(_plus_one(op.operands[0]), "exp")
    return b.op("softplus", x) if x is not None and _same_shape(x, op) else None


# ;; log1p(exp(x)) == softplus(x)
def _log1p_exp(b: NdBuilder, op: Operation) -> SSAValue | None:
    x = _argument(op.operands[0], "exp")
    return None if x is None else b.op("softplus", x)


# ;; log(exp(x)) == x
def _log_exp(b: NdBuilder, op: Operation) -> SSAValue | None:
    return _argument(op.operands[0], "exp")


# ;; log(exp(x) / y) == x - log(y)
def _log_quotient(b: NdBuilder, op: Operation) -> SSAValue | None:
    if (quotient := _made_by(op.operands[0], "divide")) is None:
        return None
    x = _argument(quotient.operands[0], "exp")
    return None if x is None else b.op("subtract", x, b.op("log", quotient.operands[1]))


# ;; log(sum(exp(x))) == m + log(sum(exp(x - m))), m = max(x)
def _log_sum_exp(b: NdBuilder, op: Operation) -> SSAValue | None:
    if (total := _made_by(op.operands[0], "reduce")) is None:
        return None
    attributes = nd.attributes_of(total)
    x = _argument(total.operands[0], "exp")
    if x is None or attributes["kind"] != "sum" or _is_shifted(x) or _is_empty(x):
        return None
    maximum = _finite_maximum(b, x, attributes["axes"])
    exponentials = b.op("exp", b.op("subtract", x, maximum))
    sums = b.op("reduce", exponentials, **attributes)
    if not attributes["keepdims"]:
        maximum = b.shaped("reshape", maximum, extents=b.extents(sums))
    return b.op("add", b.op("log", sums), maximum)


# ;; x * log(x) == 0 at x == 0
def _x_log_x(b: NdBuilder, op: Operation) -> SSAValue | None:
    for x, other in (op.operands, op.operands[::-1]):
        if _argument(other, "log") is x:
            zero = b.scalar(0.0, x)
            product = b.op("multiply", *op.operands)
            return b.op("where", b.op("equal", x, zero), zero, product)
    return None


def _is_shifted(x: SSAValue) -> bool:
    """Whether x is y - max(y) already."""
    subtract = _made_by(x, "subtract")
    if subtract is None:
        return False
    maximum = _made_by(subtract.operands[1], "reduce")
    return (
        maximum is not None
        and nd.attributes_of(maximum)["kind"] == "max"
        and maximum.operands[0] is subtract.operands[0]
    )


def _is_empty(x: SSAValue) -> bool:
    """Nothing overflows then, and there is no maximum."""
    return 0 in spec(x).shape


def _finite_maximum(b: NdBuilder, x: SSAValue, axes: tuple[int, ...]) -> SSAValue:
    """max(x), with 0 where it is infinite or NaN, so that x - max(x) makes no new NaN."""
    maximum = b.op("reduce", x, kind="max", axes=axes, keepdims=True)
    return b.op("where", b.op("isfinite", maximum), maximum, b.scalar(0.0, maximum))


RULES: dict[str, tuple[Rule, ...]] = {
    "nd.divide": (_sigmoid, _logistic, _softmax),
    "nd.reciprocal": (_sigmoid,),
    "nd.log": (
        _log_sigmoid,
        _log_one_minus_sigmoid,
        _log_one_plus_exp,
        _log_exp,
        _log_quotient,
        _log_sum_exp,
    ),
    "nd.log1p": (_log1p_minus_sigmoid, _log1p_exp),
    "nd.multiply": (_x_log_x,),
}


def _erase_unused(op: Operation) -> None:
    """Erase the op, and what fed it alone."""
    operands = set(op.operands)
    erase(op)
    for operand in operands:
        owner = operand.owner
        if (
            isinstance(owner, Operation)
            and owner.name.startswith("nd.")
            and all(result.first_use is None for result in owner.results)
        ):
            _erase_unused(owner)
