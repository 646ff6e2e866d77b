"""expand-constant-divisions: iterations that wait for a division by a number multiply instead."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from fractions import Fraction
from math import frexp, isfinite

from xdsl.context import Context
from xdsl.dialects import scf
from xdsl.dialects.builtin import Float32Type, Float64Type, FloatAttr, ModuleOp
from xdsl.ir import Operation, SSAValue

from ..dialects import arith
from ..dialects.build import Builder
from ..dialects.quick import walk
from .base import Pass
from .math_expansions.divisions import replace_where
from .math_expansions.emitter import Emitter, Value
from .watching import may_rewrite

# Exponents of two: of the divisors, and of the least dividend such that nothing underflows.
_DIVISORS = {Float64Type: 100, Float32Type: 16}
_LEAST = {Float64Type: -700, Float32Type: -40}


@dataclass(frozen=True)
class ExpandConstantDivisionsPass(Pass):
    """Multiplies by the reciprocal of a number, in two parts, where iterations wait: the same bits.

    ```
    scf.for %i = … iter_args(%p = …) {       scf.for %i = … iter_args(%p = …) {
      %x = arith.addf %p, %b                   %x = arith.addf %p, %b
      %y = arith.divf %x, %nine         →      %q = arith.mulf %x, %low
      …                                        %n = math.fma %x, %high, %q
      scf.yield %y                             %y = scf.if %in_range { yield %n } else {
    }                                            yield arith.divf %x, %nine
                                               }
                                               …
                                               scf.yield %y
                                             }
    ```

    A division takes 13 to 15 cycles, and this 8; where iterations do not wait for it, a division
    runs beside them. Scalar f32 and f64 are changed.

    Let p be the bits of a significand, `high` the reciprocal cut to p bits, and `low` the rest of
    it, rounded. With the dividend x between 1 and 2, and the divisor d too, what is rounded at
    last differs from x / d by less than 2^(1 - 2p): `low` is wrong by 2^(-2p - 1) at most, its
    product by as much twice, and 2^(-2p) for its own rounding. A wrong result needs a midpoint m
    between two numbers within that. As integers, X = x * 2^(p-1), D = d * 2^(p-1) and
    M = m * 2^(p+1), the distance of x / d to it is |X * 2^(p+1) - M * D| / (2^(p+1) * D), in which
    the numerator is no zero, and a multiple of 4 where D is: 4 / (2^(p+1) * D) > 2^(1 - 2p).
    So divisors are taken whose significand ends with two zero bits, as small whole numbers' do.
    (N. Brisebarre, J.-M. Muller and S. K. Raina, Accelerating correctly rounded floating-point
    division when the divisor is known in advance, IEEE Trans. Computers 53, 2004, have the two
    steps.) Both parts have the divisor's sign, so zeros, infinities and NaN come out as they
    should; dividends that are tiny, and not zero, are divided.
    """

    name = "expand-constant-divisions"
    source = target = "loop"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for division in [one for one in walk(op) if type(one) is arith.DivfOp]:
            type_, loop = division.result.type, division.parent_op()
            if not isinstance(type_, Float64Type | Float32Type) or not isinstance(loop, scf.ForOp):
                continue
            divisor = _number(division.rhs)
            if divisor is None or (parts := _parts(divisor, type(type_))) is None:
                continue
            if _is_waited_for(division, loop) and may_rewrite(self.name, "arith.divf", division):
                _expand(division, *parts)


def _number(value: SSAValue) -> float | None:
    constant = value.owner
    attribute = constant.properties["value"] if isinstance(constant, arith.ConstantOp) else None
    return attribute.value.data if isinstance(attribute, FloatAttr) else None


def _parts(divisor: float, kind: type) -> tuple[float, float] | None:
    """The reciprocal of a number in two parts of its sign, or None where that is not exact."""
    bits = 53 if kind is Float64Type else 24
    if not isfinite(divisor) or divisor == 0:
        return None
    mantissa, exponent = frexp(abs(divisor))
    significand = mantissa * 2.0 ** (bits - 2)  # without the two bits that are to be zero
    if mantissa == 0.5 or significand != int(significand) or abs(exponent) > _DIVISORS[kind]:
        return None
    reciprocal = 1 / Fraction(abs(divisor))
    # Between 2^-exponent and twice that.
    unit = Fraction(2) ** (-exponent - (bits - 1))
    high = reciprocal // unit * unit
    low = float(reciprocal - high)
    if kind is Float32Type:
        low = struct.unpack("f", struct.pack("f", low))[0]
    sign = 1.0 if divisor > 0 else -1.0
    return sign * float(high), sign * low


def _is_waited_for(division: Operation, loop: scf.ForOp) -> bool:
    """Whether what an iteration carries to the next one depends on the division, and it on that."""
    body = loop.body.block
    last = body.last_op
    assert last is not None
    return _reaches(body.args[1:], division) and _reaches(division.results, last)


def _reaches(values: tuple[SSAValue, ...] | list[SSAValue], op: Operation) -> bool:
    """Whether an op of one block is computed from some of the values."""
    pending, seen = list(values), set(values)
    while pending:
        for use in pending.pop().uses:
            user: Operation | None = use.operation
            while user is not None and user.parent is not op.parent:
                user = user.parent_op()
            if user is op:
                return True
            if user is not None:
                pending += (one for one in user.results if one not in seen)
                seen.update(user.results)
    return False


def _expand(division: arith.DivfOp, high: float, low: float) -> None:
    type_ = division.result.type
    assert division.parent is not None
    e = Emitter(division.parent, isinstance(type_, Float64Type), None)
    e.builder = Builder.in_place_of(division)
    x = Value(e, division.lhs)
    quotient = e.fma(x, e.real(high), x * low)
    # Without the sign, and without zeros, which come to be the largest.
    magnitude = x.bits() + x.bits() - 1
    least = (_LEAST[type(type_)] + e.exponent_bias) << (e.mantissa_bits + 1)
    in_range = e.builder.insert(arith.CmpiOp(magnitude.ssa, e.integer(least - 1).ssa, "uge")).result
    replace_where(division, e.builder, in_range, quotient.ssa)
