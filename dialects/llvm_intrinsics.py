"""The intrinsics of the llvm dialect that xDSL lacks, and those it defines for floats only.

The text is upstream's: most print `llvm.intr.name(operands) : (types) -> type`; the ones without a
custom form upstream print generically.

https://mlir.llvm.org/docs/Dialects/LLVM/ and https://llvm.org/docs/LangRef.html#intrinsic-functions
"""

from __future__ import annotations

from abc import ABC
from typing import ClassVar

from xdsl.dialects.builtin import (
    I32,
    AnyFloatConstr,
    BoolAttr,
    IntegerAttr,
    IntegerType,
    SignlessIntegerConstraint,
    VectorType,
)
from xdsl.dialects.llvm import FastMathAttr, LLVMPointerType
from xdsl.irdl import (
    IRDLOperation,
    ParsePropInAttrDict,
    VarConstraint,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect, Pure

I1 = IntegerType(1)
_CALL_FORMAT = "`(` operands `)` attr-dict `:` functional-type(operands, results)"


class _FloatIntrinsic(IRDLOperation, ABC):
    """An intrinsic over floats or vectors of floats, all of one type, with fast-math flags."""

    T: ClassVar = VarConstraint("T", AnyFloatConstr | VectorType.constr(AnyFloatConstr))

    res = result_def(T)
    fastmathFlags = prop_def(FastMathAttr, default_value=FastMathAttr(None))

    assembly_format = _CALL_FORMAT
    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(Pure())


class UnaryFloatIntrinsic(_FloatIntrinsic, ABC):
    arg = operand_def(_FloatIntrinsic.T)


class BinaryFloatIntrinsic(_FloatIntrinsic, ABC):
    lhs = operand_def(_FloatIntrinsic.T)
    rhs = operand_def(_FloatIntrinsic.T)


class BinaryIntegerIntrinsic(IRDLOperation, ABC):
    """An intrinsic over two integers or vectors of integers of one type."""

    T: ClassVar = VarConstraint(
        "T", SignlessIntegerConstraint | VectorType.constr(SignlessIntegerConstraint)
    )

    lhs = operand_def(T)
    rhs = operand_def(T)
    res = result_def(T)

    assembly_format = _CALL_FORMAT
    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(Pure())


# --- floats, element by element ------------------------------------------------------------------


@irdl_op_definition
class FTruncOp(UnaryFloatIntrinsic):
    name = "llvm.intr.trunc"


@irdl_op_definition
class RoundOp(UnaryFloatIntrinsic):
    name = "llvm.intr.round"


@irdl_op_definition
class RoundEvenOp(UnaryFloatIntrinsic):
    name = "llvm.intr.roundeven"


@irdl_op_definition
class FTanhOp(UnaryFloatIntrinsic):
    name = "llvm.intr.tanh"


@irdl_op_definition
class FLog10Op(UnaryFloatIntrinsic):
    name = "llvm.intr.log10"


@irdl_op_definition
class MaximumOp(BinaryFloatIntrinsic):
    """The greater one, or NaN if either is NaN; -0.0 < +0.0."""

    name = "llvm.intr.maximum"


@irdl_op_definition
class MinimumOp(BinaryFloatIntrinsic):
    name = "llvm.intr.minimum"


@irdl_op_definition
class MaxNumOp(BinaryFloatIntrinsic):
    """The greater one, or the other one if one is NaN."""

    name = "llvm.intr.maxnum"


@irdl_op_definition
class MinNumOp(BinaryFloatIntrinsic):
    name = "llvm.intr.minnum"


# --- integers, element by element ----------------------------------------------------------------


@irdl_op_definition
class SMaxOp(BinaryIntegerIntrinsic):
    name = "llvm.intr.smax"


@irdl_op_definition
class SMinOp(BinaryIntegerIntrinsic):
    name = "llvm.intr.smin"


@irdl_op_definition
class UMaxOp(BinaryIntegerIntrinsic):
    name = "llvm.intr.umax"


@irdl_op_definition
class UMinOp(BinaryIntegerIntrinsic):
    name = "llvm.intr.umin"


@irdl_op_definition
class CtPopOp(IRDLOperation):
    name = "llvm.intr.ctpop"

    arg = operand_def(BinaryIntegerIntrinsic.T)
    res = result_def(BinaryIntegerIntrinsic.T)

    assembly_format = _CALL_FORMAT
    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(Pure())


class _FlaggedIntegerIntrinsic(IRDLOperation, ABC):
    """An integer intrinsic with a constant flag as its last argument; generic form only."""

    arg = operand_def(BinaryIntegerIntrinsic.T)
    res = result_def(BinaryIntegerIntrinsic.T)
    traits = traits_def(Pure())


@irdl_op_definition
class AbsOp(_FlaggedIntegerIntrinsic):
    name = "llvm.intr.abs"
    is_int_min_poison = prop_def(BoolAttr)


@irdl_op_definition
class CountLeadingZerosOp(_FlaggedIntegerIntrinsic):
    name = "llvm.intr.ctlz"
    is_zero_poison = prop_def(BoolAttr)


@irdl_op_definition
class CountTrailingZerosOp(_FlaggedIntegerIntrinsic):
    name = "llvm.intr.cttz"
    is_zero_poison = prop_def(BoolAttr)


# --- vectors -------------------------------------------------------------------------------------


@irdl_op_definition
class StepVectorOp(IRDLOperation):
    """`%lanes = llvm.intr.stepvector : vector<4xi32>` is [0, 1, 2, 3]."""

    name = "llvm.intr.stepvector"
    res = result_def(VectorType.constr(SignlessIntegerConstraint))
    assembly_format = "attr-dict `:` type($res)"
    traits = traits_def(Pure())


class _FloatReduction(IRDLOperation, ABC):
    """Reduces a vector of floats to one."""

    T: ClassVar = VarConstraint("T", AnyFloatConstr)
    vector = operand_def(VectorType.constr(T))
    res = result_def(T)
    fastmathFlags = prop_def(FastMathAttr, default_value=FastMathAttr(None))

    assembly_format = _CALL_FORMAT
    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(Pure())


class _IntegerReduction(IRDLOperation, ABC):
    """Reduces a vector of integers to one; generic form only."""

    T: ClassVar = VarConstraint("T", SignlessIntegerConstraint)
    vector = operand_def(VectorType.constr(T))
    res = result_def(T)
    traits = traits_def(Pure())


@irdl_op_definition
class ReduceFMaxOp(_FloatReduction):
    name = "llvm.intr.vector.reduce.fmax"


@irdl_op_definition
class ReduceFMinOp(_FloatReduction):
    name = "llvm.intr.vector.reduce.fmin"


@irdl_op_definition
class ReduceFMaximumOp(_FloatReduction):
    name = "llvm.intr.vector.reduce.fmaximum"


@irdl_op_definition
class ReduceFMinimumOp(_FloatReduction):
    name = "llvm.intr.vector.reduce.fminimum"


@irdl_op_definition
class ReduceAddOp(_IntegerReduction):
    name = "llvm.intr.vector.reduce.add"


@irdl_op_definition
class ReduceMulOp(_IntegerReduction):
    name = "llvm.intr.vector.reduce.mul"


@irdl_op_definition
class ReduceAndOp(_IntegerReduction):
    name = "llvm.intr.vector.reduce.and"


@irdl_op_definition
class ReduceOrOp(_IntegerReduction):
    name = "llvm.intr.vector.reduce.or"


@irdl_op_definition
class ReduceXOrOp(_IntegerReduction):
    name = "llvm.intr.vector.reduce.xor"


@irdl_op_definition
class ReduceSMaxOp(_IntegerReduction):
    name = "llvm.intr.vector.reduce.smax"


@irdl_op_definition
class ReduceSMinOp(_IntegerReduction):
    name = "llvm.intr.vector.reduce.smin"


@irdl_op_definition
class ReduceUMaxOp(_IntegerReduction):
    name = "llvm.intr.vector.reduce.umax"


@irdl_op_definition
class ReduceUMinOp(_IntegerReduction):
    name = "llvm.intr.vector.reduce.umin"


# --- memory --------------------------------------------------------------------------------------

_VECTOR = VarConstraint("V", VectorType.constr())
_MASK = VectorType.constr(I1)
_POINTERS = VectorType.constr(LLVMPointerType)


@irdl_op_definition
class MaskedLoadOp(IRDLOperation):
    """Lanes whose mask bit is 0 are not read: they come from `pass_thru`."""

    name = "llvm.intr.masked.load"
    data = operand_def(LLVMPointerType)
    mask = operand_def(_MASK)
    pass_thru = operand_def(_VECTOR)
    res = result_def(_VECTOR)
    alignment = prop_def(IntegerAttr[I32])

    assembly_format = "operands attr-dict `:` functional-type(operands, results)"
    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(MemoryReadEffect())


@irdl_op_definition
class MaskedStoreOp(IRDLOperation):
    """Lanes whose mask bit is 0 are not written."""

    name = "llvm.intr.masked.store"
    value = operand_def(VectorType)
    data = operand_def(LLVMPointerType)
    mask = operand_def(_MASK)
    alignment = prop_def(IntegerAttr[I32])

    assembly_format = (
        "$value `,` $data `,` $mask attr-dict `:` type($value) `,` type($mask) `into` type($data)"
    )
    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class MaskedGatherOp(IRDLOperation):
    """Reads each lane whose mask bit is 1 through its own pointer."""

    name = "llvm.intr.masked.gather"
    ptrs = operand_def(_POINTERS)
    mask = operand_def(_MASK)
    pass_thru = operand_def(_VECTOR)
    res = result_def(_VECTOR)
    alignment = prop_def(IntegerAttr[I32])

    assembly_format = "operands attr-dict `:` functional-type(operands, results)"
    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(MemoryReadEffect())


@irdl_op_definition
class MaskedScatterOp(IRDLOperation):
    """Writes each lane whose mask bit is 1 through its own pointer, in the order of the lanes."""

    name = "llvm.intr.masked.scatter"
    value = operand_def(VectorType)
    ptrs = operand_def(_POINTERS)
    mask = operand_def(_MASK)
    alignment = prop_def(IntegerAttr[I32])

    assembly_format = (
        "$value `,` $ptrs `,` $mask attr-dict `:` type($value) `,` type($mask) `into` type($ptrs)"
    )
    irdl_options = (ParsePropInAttrDict(),)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class MemcpyOp(IRDLOperation):
    """Copies `len` bytes; the two places are equal or do not overlap. Generic form only."""

    name = "llvm.intr.memcpy"
    dst = operand_def(LLVMPointerType)
    src = operand_def(LLVMPointerType)
    len = operand_def(SignlessIntegerConstraint)
    isVolatile = prop_def(BoolAttr)
    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())


INTRINSICS = (
    AbsOp,
    CountLeadingZerosOp,
    CountTrailingZerosOp,
    CtPopOp,
    FLog10Op,
    FTanhOp,
    FTruncOp,
    MaskedGatherOp,
    MaskedLoadOp,
    MaskedScatterOp,
    MaskedStoreOp,
    MaxNumOp,
    MaximumOp,
    MemcpyOp,
    MinNumOp,
    MinimumOp,
    ReduceAddOp,
    ReduceAndOp,
    ReduceFMaxOp,
    ReduceFMaximumOp,
    ReduceFMinOp,
    ReduceFMinimumOp,
    ReduceMulOp,
    ReduceOrOp,
    ReduceSMaxOp,
    ReduceSMinOp,
    ReduceUMaxOp,
    ReduceUMinOp,
    ReduceXOrOp,
    RoundEvenOp,
    RoundOp,
    SMaxOp,
    SMinOp,
    StepVectorOp,
    UMaxOp,
    UMinOp,
)
