"""Conversions between element types, as NumPy does them."""

from __future__ import annotations

from xdsl.dialects import math as mlir_math
from xdsl.ir import SSAValue

from ...dialects import arith
from ...dialects.dtypes import DTYPES, DType
from .body import COMPUTE, F32, F64, INTEGERS, STORAGE, Body


def cast(b: Body, x: SSAValue, source: DType, target: DType) -> SSAValue:
    """`x`, loaded as `source`, converted to `target` as `Body.store` takes it."""
    if source is target:
        return x
    if target.kind == "b":
        return _is_true(b, x, source)
    if source.kind == "c":
        real, imaginary = b.parts(x)
        if target.kind != "c":
            return cast(b, real, source.real, target)
        return b.complex(*(cast(b, part, source.real, target.real) for part in (real, imaginary)))
    if target.kind == "c":
        part = target.real
        return b.complex(cast(b, x, source, part), b.const(0.0, COMPUTE[part]))
    if target.kind == "f":
        return (
            _float_to_float(b, x, source, target)
            if source.kind == "f"
            else _to_float(b, x, source, target)
        )
    if source.kind == "f":
        return float_to_integer(b, x, target)
    return resize(b, x, source, target)


def _is_true(b: Body, x: SSAValue, source: DType) -> SSAValue:
    if source.kind == "c":
        return b.either(*(b.compare("une", part, b.const(0.0, part.type)) for part in b.parts(x)))
    if source.kind == "f":
        return b.compare("une", x, b.const(0.0, x.type))
    return b.truth(x)


def resize(b: Body, x: SSAValue, source: DType, target: DType) -> SSAValue:
    """An integer (or a bool's byte) in another width."""
    if target.bits == source.bits:
        return x
    if target.bits < source.bits:
        return b.to(arith.TruncIOp, x, STORAGE[target])
    return b.to(arith.ExtSIOp if source.kind == "i" else arith.ExtUIOp, x, STORAGE[target])


def _to_float(b: Body, x: SSAValue, source: DType, target: DType) -> SSAValue:
    return b.to(arith.SIToFPOp if source.kind == "i" else arith.UIToFPOp, x, COMPUTE[target])


def _float_to_float(b: Body, x: SSAValue, source: DType, target: DType) -> SSAValue:
    """In the type that `target` is computed in; `Body.store` rounds to 16 bits."""
    if COMPUTE[source] == COMPUTE[target]:
        return x
    if COMPUTE[target] == F64:
        return b.to(arith.ExtFOp, x, F64)
    if target.name == "f16":
        return _round_to_odd(b, x)
    return b.to(arith.TruncFOp, x, F32)


def bitcast(b: Body, x: SSAValue, source: DType, target: DType) -> SSAValue:
    """The bits of x; integers have no sign here."""
    return x if COMPUTE[source] == COMPUTE[target] else b.to(arith.BitcastOp, x, COMPUTE[target])


def _round_to_odd(b: Body, x: SSAValue) -> SSAValue:
    """f64 to f32 such that rounding the result to f16 gives what rounding x once would give.

    Round to odd: towards zero, then the last bit set where that was inexact (Boldo and Melquiond,
    When double rounding is odd, 2005).
    """
    nearest = b.to(arith.TruncFOp, x, F32)
    back = b.to(arith.ExtFOp, nearest, F64)
    bits = b.to(arith.BitcastOp, nearest, INTEGERS[32])
    away = b.compare("ogt", b.op(mlir_math.AbsFOp, back), b.op(mlir_math.AbsFOp, x))
    one = b.const(1, INTEGERS[32])
    towards_zero = b.select(away, b.op(arith.SubiOp, bits, one), bits)
    odd = b.select(b.compare("one", back, x), b.either(towards_zero, one), bits)
    return b.to(arith.BitcastOp, odd, F32)


def float_to_integer(b: Body, x: SSAValue, target: DType) -> SSAValue:
    """Towards zero. Where the result does not fit, what NumPy's C code gives on x86.

    Narrow integers are the low bits of an i32 (u32: of an i64), and what is no i32 (i64) is the
    least one; a u64 above the largest i64 is converted less 2⁶³.
    """
    if target.name == "u64":
        limit = b.const(2.0**63, x.type)
        large = b.compare("oge", x, limit)
        low = _to_signed(b, b.select(large, b.sub(x, limit), x), 64)
        top = b.const(-(1 << 63), INTEGERS[64])
        return b.select(large, b.differ(low, top), low)
    bits = 64 if target.bits == 64 or target.name == "u32" else 32
    wide = _to_signed(b, x, bits)
    return resize(b, wide, DTYPES[f"i{bits}"], target)


def _to_signed(b: Body, x: SSAValue, bits: int) -> SSAValue:
    """Towards zero; the least integer where x is out of range or NaN, as `cvttsd2si`."""
    limit = 2.0 ** (bits - 1)
    if bits == 32 and x.type == F64:
        below = b.compare("ogt", x, b.const(-limit - 1, x.type))
    else:
        below = b.compare("oge", x, b.const(-limit, x.type))
    fits = b.both(below, b.compare("olt", x, b.const(limit, x.type)))
    type_ = INTEGERS[bits]
    return b.select(fits, b.to(arith.FPToSIOp, x, type_), b.const(-(1 << (bits - 1)), type_))
