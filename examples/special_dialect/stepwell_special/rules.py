"""The rules of the ops: how they become loops, and how gradients pass through them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from xdsl.dialects import arith
from xdsl.dialects import math as mlir_math
from xdsl.ir import SSAValue

from stepwell.dialects.nd_op import NdOp
from stepwell.passes.nd_differentiation.rules import Gradients
from stepwell.passes.nd_to_linalg.body import Body
from stepwell.passes.nd_to_linalg.elementwise import broadcast_map
from stepwell.passes.nd_to_linalg.state import Lowering

# Halley's method triples the digits: more than f64 has after these, from everywhere.
STEPS = 6

# --------------------------------------------------------------------- the body of a loop over x


def lower_lambertw(lowering: Lowering, op: NdOp) -> None:
    """`special.lambertw` for each element, by Halley's method."""
    broadcast_map(lowering, op, _lambertw)


def lower_logaddexp(lowering: Lowering, op: NdOp) -> None:
    """max(x, y) + log1p(exp(-|x - y|)) for each pair of elements, broadcast."""
    broadcast_map(lowering, op, _logaddexp)


# ;; w == w - f / (exp(w) * (w + 1) - (w + 2) * f / (2 * w + 2)),  f = w * exp(w) - x
def _lambertw(b: Body, x: SSAValue) -> SSAValue:
    one, two = b.const(1.0), b.const(2.0)
    near = b.mul(two, b.add(one, b.mul(b.const(math.e), x)))
    near = b.op(mlir_math.SqrtOp, b.op(arith.MaximumfOp, near, b.const(0.0)))
    far = b.op(mlir_math.Log1pOp, x)
    is_near = b.compare("olt", x, b.const(-0.25))
    w = b.op(arith.SelectOp, is_near, b.sub(near, one), far)
    for _ in range(STEPS):
        exponential = b.op(mlir_math.ExpOp, w)
        f = b.sub(b.mul(w, exponential), x)
        slope = b.mul(exponential, b.add(w, one))
        bend = b.div(b.mul(b.add(w, two), f), b.add(b.mul(two, w), two))
        w = b.sub(w, b.div(f, b.sub(slope, bend)))
    return w


def _logaddexp(b: Body, x: SSAValue, y: SSAValue) -> SSAValue:
    distance = b.op(mlir_math.AbsFOp, b.sub(x, y))
    rest = b.op(mlir_math.Log1pOp, b.op(mlir_math.ExpOp, b.neg(distance)))
    return b.add(b.op(arith.MaximumfOp, x, y), rest)


# ---------------------------------------------------------------------------------- the gradients


# ;; d lambertw(x) == 1 / (x + exp(lambertw(x)))
def gradient_of_lambertw(b: Gradients, op: NdOp, cotangent: SSAValue) -> Sequence[SSAValue]:
    """The cotangent of x."""
    (x,) = op.operands
    return [b.div(cotangent, b.add(x, b.op("exp", op.results[0])))]


# ;; d logaddexp(x, y) / d x == sigmoid(x - y)
def gradient_of_logaddexp(b: Gradients, op: NdOp, cotangent: SSAValue) -> Sequence[SSAValue]:
    """The cotangents of x and y, summed where they were broadcast."""
    x, y = op.operands
    weight = b.op("sigmoid", b.sub(x, y))
    left, right = b.mul(cotangent, weight), b.mul(cotangent, b.one_minus(weight))
    return [b.unbroadcast(left, x), b.unbroadcast(right, y)]
