"""Elementary functions of f32 by a GPU's approximate instructions, where `afn` allows it.

    math.exp %x fastmath<afn>   |   %p = arith.mulf %x, log2(e)
                                |   math.exp2 %p fastmath<afn>   (PTX: ex2.approx.f32)

They are what CUDA's intrinsics are (`__expf`, `__logf`, …): the error of `exp` grows with |x|, that
of `sin`, `cos` and `tan` with |x| beyond pi, that of `log` near 1, that of a power with its
logarithm. Unlike `__powf` a power is right for negative numbers. CUDA C++ programming guide,
"Mathematical functions", "Intrinsic functions".
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from xdsl.dialects import math as mlir_math
from xdsl.ir import Operation

from ...dialects import arith
from .emitter import Value


@dataclass(frozen=True)
class Approximation:
    """How a function of f32 is approximated.

    Attributes:
        instructions: the functions that the hardware has to have approximate instructions of.
        body: emits it; None where it is the instruction itself.
    """

    instructions: tuple[str, ...]
    body: Callable[..., Value] | None = None

    def is_in(self, instructions: Iterable[str]) -> bool:
        """Whether hardware with these instructions can compute it."""
        return set(self.instructions) <= set(instructions)


ALL = ("cos", "divf", "exp2", "log2", "rsqrt", "sin", "sqrt", "tanh")
"""The functions that there are approximate instructions of, as `math` calls them."""


def _instruction(op_type: type[Operation], *operands: Value) -> Value:
    e = operands[0].emitter
    return e.value(op_type, operands, operands[0].type, fastmath=arith.APPROXIMATE)


def exp2(x: Value) -> Value:
    return _instruction(mlir_math.Exp2Op, x)


def log2(x: Value) -> Value:
    return _instruction(mlir_math.Log2Op, x)


def exp(x: Value) -> Value:
    return exp2(x * math.log2(math.e))


def log(x: Value) -> Value:
    return log2(x) * math.log(2.0)


def log10(x: Value) -> Value:
    return log2(x) * math.log10(2.0)


def cosh(x: Value) -> Value:
    """Half of each exponential, so that neither is infinite where their sum is not."""
    e = x.emitter
    scale = math.log2(math.e)
    half = e.real(-1.0)
    return exp2(e.fma(x, e.real(scale), half)) + exp2(e.fma(x, e.real(-scale), half))


def tan(x: Value) -> Value:
    sine, cosine = _instruction(mlir_math.SinOp, x), _instruction(mlir_math.CosOp, x)
    return _instruction(arith.DivfOp, sine, cosine)


def power(x: Value, y: Value) -> Value:
    """2**(y log2(|x|)), with the sign that C's has; 1 where y is 0, or x is 1."""
    e = x.emitter
    result = exp2(y * log2(abs(x)))
    half = y * 0.5
    is_integer = y.truncated().equals(y)
    is_odd = is_integer & (half.truncated() < half) | is_integer & (half.truncated() > half)
    negative = x.bits() < 0
    result = e.select(negative & is_odd, -result, result)
    finite_negative = (x < 0.0) & (abs(x) < math.inf) & (abs(y) < math.inf)
    invalid = finite_negative & (is_integer ^ e.constant(1, e.bool_type))
    result = e.select(invalid, e.real(math.nan), result)
    is_one = y.equals(0.0) | x.equals(1.0) | (x.equals(-1.0) & abs(y).equals(math.inf))
    return e.select(is_one, e.real(1.0), result)


EXP2, LOG2, SIN, COS, TANH, SQRT, RSQRT, DIVF = (
    Approximation((name,))
    for name in ("exp2", "log2", "sin", "cos", "tanh", "sqrt", "rsqrt", "divf")
)
EXP = Approximation(("exp2",), exp)
LOG = Approximation(("log2",), log)
LOG10 = Approximation(("log2",), log10)
COSH = Approximation(("exp2",), cosh)
TAN = Approximation(("sin", "cos", "divf"), tan)
POWF = Approximation(("exp2", "log2"), power)
