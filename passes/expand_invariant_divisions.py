"""expand-invariant-divisions: divisions by what a loop does not change become multiplications."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan

from xdsl.context import Context
from xdsl.dialects import scf
from xdsl.dialects.builtin import (
    IntegerAttr,
    ModuleOp,
    VectorType,
    i1,
    i64,
)
from xdsl.ir import Operation, SSAValue

from ..dialects import arith, vector
from ..dialects.build import Builder
from ..dialects.quick import walk
from ..dialects.structure import is_inside
from .base import Pass
from .math_expansions.divisions import replace_where
from .math_expansions.emitter import F32, F64, Emitter, Value
from .remarks import remark
from .watching import may_rewrite

# By bits: exponents of two of the least dividend, and of divisors, such that nothing underflows.
_LEAST, _DIVISORS = {32: -90, 64: -511}, {32: 36, 64: 400}
# What the units that add and multiply have no part in.
_COSTLESS = {"arith.constant", "arith.divf", "vector.broadcast", "vector.load", "vector.store"}
_MASKED = {"vector.maskedload", "vector.maskedstore"}


@dataclass(frozen=True)
class ExpandInvariantDivisionsPass(Pass):
    """Multiplies floats by a reciprocal made once, and corrects the quotient: the same bits.

    ```
                                             %r = arith.divf %one, %b
    scf.for %i = … {                         scf.for %i = … {
      %x = vector.load %a[%i]                  %x = vector.load %a[%i]
      %y = arith.divf %x, %b          →        %q = arith.mulf %x, %r
      …                                        %rest = math.fma %q, %b, -%x
    }                                          %n = math.fma -%rest, %r, %q
                                               %y = scf.if %in_range { yield %n } else {
                                                 yield arith.divf %x, %b
                                               }
                                               …
                                             }
    ```

    The remainder is exact, and so the quotient is rounded as by a division (P. Markstein,
    Computation of elementary functions on the IBM RISC System/6000 processor, 1990), where nothing
    underflows or overflows: where the divisor is positive and far from the ends of its range, and
    each dividend of a vector is zero or not tiny, and what comes of it is a number. Others are
    divided. A Zen 4 divides a vector of f64 in 9 cycles and one of f32 in 6, a Granite Rapids in
    16 and 11, and this takes 4: of data in the second cache a softmax of f32 takes 0.79 of the time
    on the latter, a layernorm 0.78.

    Only loops are changed whose time divisions are: other arithmetic runs while a division does.

    Options:
        vector_bits: of the vectors that are looked at; 0: none are.
        most_work: other vector instructions, roughly, in one iteration of a loop.
    """

    name = "expand-invariant-divisions"
    source = target = "loop"

    vector_bits: int = 0
    most_work: int = 6

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.vector_bits == 0:
            return
        divisors: dict[tuple[SSAValue, Operation], SSAValue] = {}
        whole = [VectorType(type_, (self.vector_bits // type_.bitwidth,)) for type_ in (F32, F64)]
        for division in [one for one in walk(op) if type(one) is arith.DivfOp]:
            loop, type_ = division.parent_op(), division.result.type
            if not isinstance(loop, scf.ForOp) or is_inside(division.rhs, loop):
                continue
            if type_ not in whole:
                continue
            if self._pays(loop) and may_rewrite(self.name, "arith.divf", division):
                _expand(division, loop, divisors)

    def _pays(self, loop: scf.ForOp) -> bool:
        """Whether a loop has little to do beside its divisions, and more than one iteration."""
        work = 0
        for op in loop.body.block.ops:
            if op.name in _MASKED or (op.regions and not isinstance(op, scf.IfOp)):
                return False
            if op.results and isinstance(op.results[0].type, VectorType):
                calls = op.name in ("func.call", "math.sqrt")
                work += self.most_work + 1 if calls else op.name not in _COSTLESS
        if work > self.most_work:
            remark(self.name, loop, "divisions are left: other arithmetic runs beside them")
        return work <= self.most_work


def _emitter(division: arith.DivfOp, before: Operation) -> Emitter:
    """What writes code in front of an op, on vectors such as those of a division."""
    type_ = division.result.type
    assert isinstance(type_, VectorType) and before.parent is not None
    emitter = Emitter(before.parent, type_.element_type == F64, type_.get_shape()[0])
    emitter.builder = Builder.in_place_of(before)
    return emitter


def _expand(
    division: arith.DivfOp,
    loop: scf.ForOp,
    divisors: dict[tuple[SSAValue, Operation], SSAValue],
) -> None:
    """Do so with one division; `divisors` are those of which the reciprocal is known already."""
    outer: Operation = loop
    while isinstance(parent := outer.parent_op(), scf.ForOp):
        if is_inside(division.rhs, parent):
            break
        outer = parent
    reciprocal = divisors.get((division.rhs, outer))
    if reciprocal is None:
        reciprocal = divisors[division.rhs, outer] = _reciprocal(division, outer)
    e = _emitter(division, division)
    x, y, r = (Value(e, value) for value in (*division.operands, reciprocal))
    quotient = x * r
    # Signs such that -0.0 stays.
    rest = e.fma(quotient, y, -x)
    corrected = e.fma(-rest, r, quotient)
    bits = 64 if e.double else 32
    # Without the sign, and without zeros, which come to be the largest.
    magnitude = x.bits() + x.bits() - 1
    least = (_LEAST[bits] + e.exponent_bias) << (e.mantissa_bits + 1)
    conditions = (
        _compare(arith.CmpiOp, arith.CMPI_PREDICATES["uge"], magnitude, e.integer(least - 1)),
        _compare(arith.CmpfOp, arith.CMPF_PREDICATES["ord"], corrected, corrected),
    )
    in_range = e.builder.value(
        vector.ReductionOp,
        (e.value(arith.AndIOp, conditions, e.bool_type).ssa,),
        i1,
        kind=vector.CombiningKindAttr(vector.CombiningKindFlag.AND),
    )
    replace_where(division, e.builder, in_range, corrected.ssa)


def _reciprocal(division: arith.DivfOp, outer: Operation) -> SSAValue:
    """1 / b before a loop; NaN where b is out of range, so that all quotients are, too."""
    e = _emitter(division, outer)
    divisor = Value(e, division.rhs)
    limit = _DIVISORS[64 if e.double else 32]
    low, high = 2.0**-limit, 2.0**limit
    usable = (divisor >= low) & (divisor <= high)
    return e.select(usable, 1.0 / divisor, e.real(nan)).ssa


def _compare(op_type: type[Operation], predicate: int, left: Value, right: Value) -> Value:
    e = left.emitter
    number = IntegerAttr(predicate, i64)
    return e.value(op_type, (left, right), e.bool_type, predicate=number)
