"""Derivatives of what is not holomorphic: parts, magnitudes, conjugates of complex numbers.

Elsewhere the rules are those of real numbers. A cotangent is what a tangent is multiplied by, not
conjugated, of which the real part counts, so that a holomorphic function passes on c·f'(x); the
gradient of a real function of x + iy is then ∂f/∂x - i·∂f/∂y. JAX has the same convention.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.ir import Operation, SSAValue

from ...dialects.nd_builder import spec

# The builder is rules.Gradients; that module imports this one.
Rule = Callable[[Any, Operation, SSAValue], list[SSAValue]]
Tangent = Callable[[Any, Operation, SSAValue], SSAValue]


def is_complex(value: SSAValue) -> bool:
    return spec(value).dtype.kind == "c"


def as_complex(b: Any, x: SSAValue, like: SSAValue) -> SSAValue:
    """A real array in the complex element type of `like`."""
    return b.op("cast", x, dtype=spec(like).dtype)


def _times_i(b: Any, x: SSAValue) -> SSAValue:
    return b.mul(x, b.scalar(1j, x))


def _magnitude(b: Any, x: SSAValue) -> SSAValue:
    """|x|, or 1 where it is 0: what x is divided by."""
    found = b.op("absolute", x)
    return b.where(b.op("equal", found, b.scalar(0.0, found)), b.scalar(1.0, found), found)


def _direction(b: Any, x: SSAValue) -> SSAValue:
    """The conjugate of x / |x|, 0 at 0."""
    return b.div(b.op("conj", x), as_complex(b, _magnitude(b, x), x))


def _absolute(b: Any, op: Operation, c: SSAValue) -> list[SSAValue]:
    (x,) = op.operands
    return [b.mul(as_complex(b, c, x), _direction(b, x))]


def _sign(b: Any, op: Operation, c: SSAValue) -> list[SSAValue]:
    # y = x / |x|: dy = (dx - y Re(conj(y) dx)) / |x|
    (x,), (y,) = op.operands, op.results
    along = as_complex(b, b.op("real", b.mul(c, y)), x)
    across = b.sub(c, b.mul(b.op("conj", y), along))
    return [b.div(across, as_complex(b, _magnitude(b, x), x))]


# How the cotangent of the result reaches the operands.
COTANGENTS: dict[str, Rule] = {
    "real": lambda b, op, c: [as_complex(b, c, op.operands[0])],
    "imag": lambda b, op, c: [b.neg(_times_i(b, as_complex(b, c, op.operands[0])))],
    "conj": lambda b, op, c: [b.op("conj", c)],
    "complex": lambda b, op, c: [
        b.unbroadcast(b.op("real", c), op.operands[0]),
        b.unbroadcast(b.neg(b.op("imag", c)), op.operands[1]),
    ],
    "absolute": _absolute,
    "sign": _sign,
}


def _absolute_tangent(b: Any, op: Operation, t: SSAValue) -> SSAValue:
    return b.op("real", b.mul(t, _direction(b, op.operands[0])))


def _sign_tangent(b: Any, op: Operation, t: SSAValue) -> SSAValue:
    (x,), (y,) = op.operands, op.results
    along = as_complex(b, b.op("real", b.mul(b.op("conj", y), t)), x)
    return b.div(b.sub(t, b.mul(y, along)), as_complex(b, _magnitude(b, x), x))


# The tangent of the result, where it is not the op of the operands' tangents.
TANGENTS: dict[str, Tangent] = {"absolute": _absolute_tangent, "sign": _sign_tangent}
