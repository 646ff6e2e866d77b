"""f16 and bf16 made and read by integer arithmetic, right to the last bit, subnormals included.

For bf16 always, for f16 where the CPU has no conversion instructions or the source is f64: LLVM
would call functions of compiler-rt there, that no library of the process has.
"""

from __future__ import annotations

import struct

from xdsl.dialects.builtin import (
    BFloat16Type,
    Float16Type,
    Float32Type,
    Float64Type,
    IntegerAttr,
    i16,
    i32,
    i64,
)
from xdsl.ir import Attribute, Operation, SSAValue

from ...dialects import llvm
from .conversion import Conversion
from .types import NO_FLAGS, element_of, with_element

F32 = Float32Type()


class _Integers:
    """Arithmetic on i32, lane by lane: what the formulas below are written with."""

    def __init__(self, c: Conversion, shape_of: Attribute):
        self.c = c
        self.shape_of = shape_of
        self.type = self.shaped(i32)

    def shaped(self, element: Attribute) -> Attribute:
        return with_element(self.shape_of, element)

    def apply(self, op_type: type[Operation], lhs: SSAValue, rhs: int | SSAValue) -> SSAValue:
        return self.c.emit(op_type, (lhs, self.number(rhs)), self.type)

    def number(self, value: int | SSAValue) -> SSAValue:
        return self.c.number(value, self.type) if isinstance(value, int) else value

    def compare(self, predicate: str, lhs: SSAValue, rhs: int | SSAValue) -> SSAValue:
        return self.c.compare(predicate, lhs, self.number(rhs))

    def select(self, condition: SSAValue, lhs: int | SSAValue, rhs: int | SSAValue) -> SSAValue:
        return self.c.select(condition, self.number(lhs), self.number(rhs))

    def cast(self, op_type: type[Operation], value: SSAValue, element: Attribute) -> SSAValue:
        return self.c.emit(op_type, (value,), self.shaped(element))

    def float_sum(self, op_type: type[Operation], lhs: SSAValue, rhs: int) -> SSAValue:
        """Bits of the f32 sum or difference of two numbers that are given by their bits."""
        parts = (self.cast(llvm.BitcastOp, lhs, F32), self.c.number(_f32(rhs), self.shaped(F32)))
        total = self.c.emit(op_type, parts, self.shaped(F32), {"fastmathFlags": NO_FLAGS})
        return self.cast(llvm.BitcastOp, total, i32)


def _f32(bits: int) -> float:
    return struct.unpack("<f", struct.pack("<I", bits))[0]


def from_half(c: Conversion, value: SSAValue) -> SSAValue:
    """The f32 number, or vector of them, that the f16 or bf16 `value` is."""
    n = _Integers(c, value.type)
    bits = n.cast(llvm.ZExtOp, n.cast(llvm.BitcastOp, value, i16), i32)
    if isinstance(element_of(value.type), BFloat16Type):
        bits = n.apply(llvm.ShlOp, bits, 16)
    else:
        bits = _f32_bits_of_f16(n, bits)
    return n.cast(llvm.BitcastOp, bits, F32)


def _f32_bits_of_f16(n: _Integers, half: SSAValue) -> SSAValue:
    """The exponent is moved by 112; infinities and NaN by 112 more; subnormals are normalised by
    a subtraction."""
    magnitude = n.apply(llvm.ShlOp, n.apply(llvm.AndOp, half, 0x7FFF), 13)
    exponent = n.apply(llvm.AndOp, magnitude, 0x7C00 << 13)
    normal = n.apply(llvm.AddOp, magnitude, 112 << 23)
    special = n.apply(llvm.AddOp, magnitude, 224 << 23)
    raised = n.apply(llvm.AddOp, magnitude, 113 << 23)
    subnormal = n.float_sum(llvm.FSubOp, raised, 113 << 23)
    finite = n.select(n.compare("eq", exponent, 0), subnormal, normal)
    bits = n.select(n.compare("eq", exponent, 0x7C00 << 13), special, finite)
    sign = n.apply(llvm.ShlOp, n.apply(llvm.AndOp, half, 0x8000), 16)
    return n.apply(llvm.OrOp, bits, sign)


def to_half(c: Conversion, value: SSAValue, type_: Attribute) -> SSAValue:
    """`value`, of f32 or f64, rounded to the f16 or bf16 type `type_`, ties to even.

    From f64 to bf16 by way of f32, rounding twice, as ml_dtypes does; to f16 at once, as NumPy.
    """
    n = _Integers(c, type_)
    element = element_of(type_)
    if not isinstance(element_of(value.type), Float64Type):
        bits = n.cast(llvm.BitcastOp, value, i32)
    elif isinstance(element, BFloat16Type):
        bits = n.cast(llvm.BitcastOp, n.cast(llvm.FPTruncOp, value, F32), i32)
    else:
        bits = _odd_f32_bits(n, value)
    if isinstance(element, BFloat16Type):
        bits = _bf16_bits(n, bits)
    elif isinstance(element, Float16Type) and c.half_instructions:
        return n.cast(llvm.FPTruncOp, n.cast(llvm.BitcastOp, bits, F32), element)
    else:
        bits = _f16_bits(n, bits)
    return n.cast(llvm.BitcastOp, n.cast(llvm.TruncOp, bits, i16), element)


def _odd_f32_bits(n: _Integers, value: SSAValue) -> SSAValue:
    """Bits of the f64 `value` in f32, rounded to odd: towards zero, with the last bit set if
    that was inexact. Rounding them once more gives what rounding `value` at once would.
    (S. Boldo, G. Melquiond: Emulation of FMA and correctly rounded sums, 2008.)
    """
    c = n.c
    double = n.shaped(Float64Type())
    near = n.cast(llvm.FPTruncOp, value, F32)
    back = n.cast(llvm.FPExtOp, near, Float64Type())
    flags = {"fastmathFlags": NO_FLAGS}
    magnitudes = [c.emit(llvm.FAbsOp, (v,), double, flags) for v in (back, value)]

    def compare(predicate: str, lhs: SSAValue, rhs: SSAValue) -> SSAValue:
        number = IntegerAttr(llvm.FCmpOp.PREDICATES.index(predicate), i64)
        truth = c.emit(llvm.FCmpOp, (lhs, rhs), n.shaped(llvm.I1), {"predicate": number, **flags})
        return n.cast(llvm.ZExtOp, truth, i32)

    away, inexact = compare("ogt", *magnitudes), compare("one", back, value)
    bits = n.apply(llvm.SubOp, n.cast(llvm.BitcastOp, near, i32), away)
    return n.apply(llvm.OrOp, bits, inexact)


def _bf16_bits(n: _Integers, bits: SSAValue) -> SSAValue:
    """The upper half, after adding half of its last place, less one where it is even.

    A NaN would run over to infinity: it is made quiet and cut.
    """
    odd = n.apply(llvm.AndOp, n.apply(llvm.LShrOp, bits, 16), 1)
    rounded = n.apply(llvm.AddOp, n.apply(llvm.AddOp, bits, 0x7FFF), odd)
    magnitude = n.apply(llvm.AndOp, bits, 0x7FFFFFFF)
    quiet = n.apply(llvm.OrOp, bits, 0x400000)
    bits = n.select(n.compare("ugt", magnitude, 0x7F800000), quiet, rounded)
    return n.apply(llvm.LShrOp, bits, 16)


def _f16_bits(n: _Integers, bits: SSAValue) -> SSAValue:
    """Three cases by magnitude: too large or NaN; subnormal, where adding 0.5 makes the FPU round
    at the right place; normal, rounded as bf16 is."""
    sign = n.apply(llvm.AndOp, bits, -0x80000000)
    magnitude = n.apply(llvm.XOrOp, bits, sign)
    special = n.select(n.compare("ugt", magnitude, 0x7F800000), 0x7E00, 0x7C00)
    raised = n.float_sum(llvm.FAddOp, magnitude, 126 << 23)
    subnormal = n.apply(llvm.SubOp, raised, 126 << 23)
    odd = n.apply(llvm.AndOp, n.apply(llvm.LShrOp, magnitude, 13), 1)
    rounded = n.apply(llvm.AddOp, n.apply(llvm.AddOp, magnitude, 0xFFF - (112 << 23)), odd)
    normal = n.apply(llvm.LShrOp, rounded, 13)
    small = n.select(n.compare("ult", magnitude, 113 << 23), subnormal, normal)
    half = n.select(n.compare("uge", magnitude, 143 << 23), special, small)
    return n.apply(llvm.OrOp, half, n.apply(llvm.LShrOp, sign, 16))
