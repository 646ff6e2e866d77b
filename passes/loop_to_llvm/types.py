"""Types of the loop level in the llvm dialect, and what becomes of memrefs and complex numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from typing import NamedTuple, TypeAlias

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    BFloat16Type,
    ComplexType,
    DenseArrayBase,
    Float16Type,
    Float32Type,
    Float64Type,
    IndexType,
    IntAttr,
    IntegerAttr,
    IntegerType,
    MemRefType,
    NoneAttr,
    Signedness,
    StridedLayoutAttr,
    SymbolRefAttr,
    UnitAttr,
    VectorType,
    i32,
    i64,
)
from xdsl.dialects.llvm import TailCallKind, TailCallKindAttr
from xdsl.ir import Attribute, SSAValue

from ...dialects import llvm
from ...dialects.extents import Extent
from ...dialects.nvvm_sizes import TENSOR_MAP
from ..errors import CompileError

Properties: TypeAlias = Mapping[str, Attribute]

NONE: Properties = {}
UNIT = UnitAttr()
NO_FLAGS = llvm.FastMathAttr(None)
NO_BUNDLES = DenseArrayBase.from_list(i32, [])
NO_TAIL_CALL = TailCallKindAttr(TailCallKind.NONE)
C_CALL = llvm.CallingConventionAttr("ccc")
NSW = IntegerAttr(1, i32)
# A GEP with one index, which is an SSA value, stays within its array.
INBOUNDS = IntegerAttr(llvm.GEP_INBOUNDS, i32)
ANYWHERE = IntegerAttr(0, i32)
ONE_INDEX = DenseArrayBase.from_list(i32, [llvm.GEP_USE_SSA_VAL])

# Attributes are costly to make and few.


@lru_cache(4096)
def i64_attribute(value: int) -> IntegerAttr:
    return IntegerAttr(value, i64)


@lru_cache(4096)
def i32_attribute(value: int) -> IntegerAttr:
    return IntegerAttr(value, i32)


@lru_cache(256)
def i64_array(*values: int) -> DenseArrayBase:
    return DenseArrayBase.from_list(i64, values)


@lru_cache(256)
def i32_array(*values: int) -> DenseArrayBase:
    return DenseArrayBase.from_list(i32, values)


_BYTES = {Float16Type: 2, BFloat16Type: 2, Float32Type: 4, Float64Type: 8, IndexType: 8}


@dataclass(slots=True, eq=False)
class Buffer:
    """A memref: where its first element lies, and its extents and strides in elements.

    `arguments` are the numbers of the function's arguments that it may be a part of.
    """

    pointer: SSAValue
    sizes: Sequence[Extent]
    strides: Sequence[Extent]
    element: Attribute
    arguments: tuple[int, ...] = ()


class Complex(NamedTuple):
    """A complex number in two registers."""

    real: SSAValue
    imaginary: SSAValue


Value: TypeAlias = SSAValue | Buffer | Complex


def convert_type(type_: Attribute) -> Attribute:
    """The type of a number or a vector in the llvm dialect: an index is an i64.

    A vector with more dimensions, a part of a matrix that a lane of a warp has, is one with all its
    elements, row by row.
    """
    if type(type_) in _BYTES:
        return i64 if isinstance(type_, IndexType) else type_
    if isinstance(type_, IntegerType):
        if type_.signedness.data is Signedness.SIGNLESS:
            return type_
        return IntegerType(type_.width.data)
    if isinstance(type_, VectorType):
        if len(type_.shape.data) != 1:
            return VectorType(convert_type(type_.element_type), [prod(type_.get_shape())])  # pyright: ignore
        is_index = isinstance(type_.element_type, IndexType)
        return VectorType(i64, type_.shape) if is_index else type_
    raise CompileError(f"{type_} has no counterpart in the llvm dialect")


def memory_type(element: Attribute) -> Attribute:
    """The type that addresses are counted in: a complex number is a struct of two floats."""
    if isinstance(element, ComplexType):
        return llvm.LLVMStructType.from_type_list([element.element_type] * 2)
    return convert_type(element)


def element_of(type_: Attribute) -> Attribute:
    """The type of a number or of each number of a vector."""
    return type_.element_type if isinstance(type_, VectorType) else type_


def with_element(type_: Attribute, element: Attribute) -> Attribute:
    """`type_` with another element type: a scalar or a vector as before."""
    return VectorType(element, type_.shape) if isinstance(type_, VectorType) else element


def given_strides(type_: MemRefType) -> list[int]:
    """The strides that the layout of `type_` states, DYNAMIC_INDEX where one is not known.

    None where it states nothing: the buffer is contiguous.
    """
    layout = type_.layout
    if isinstance(layout, NoneAttr):
        return []
    if not isinstance(layout, StridedLayoutAttr):
        raise CompileError(f"{type_} has a layout that is not strided")
    return [s.data if isinstance(s, IntAttr) else DYNAMIC_INDEX for s in layout.strides]


def flat_types(type_: Attribute) -> list[Attribute]:
    """The types of the values that a value of `type_` is passed as.

    A memref is a pointer, an i64 for each dynamic extent and one for each dynamic stride; a
    complex number is its two parts.
    """
    if isinstance(type_, MemRefType):
        dynamic = [*type_.get_shape(), *given_strides(type_)].count(DYNAMIC_INDEX)
        return [llvm.POINTER, *([i64] * dynamic)]
    if isinstance(type_, ComplexType):
        return [type_.element_type] * 2
    if type_.name == TENSOR_MAP:
        return [llvm.POINTER]
    return [convert_type(type_)]


def struct_of(types: Sequence[Attribute]) -> Attribute | None:
    """The one type that values of `types` are returned as."""
    if len(types) > 1:
        return llvm.LLVMStructType.from_type_list(types)
    return types[0] if types else None


def size_of(element: Attribute) -> int:
    """The bytes that an element takes in memory."""
    if isinstance(element, ComplexType):
        return 2 * size_of(element.element_type)
    if isinstance(element, IntegerType):
        return max(element.width.data // 8, 1)
    return _BYTES[type(element)]


def alignment_of(element: Attribute) -> int:
    """The bytes that an element is aligned to in memory."""
    return size_of(element.element_type if isinstance(element, ComplexType) else element)


def call_properties(name: str, operands: int) -> dict[str, Attribute]:
    """The properties of a direct call with so many operands."""
    return {
        "callee": SymbolRefAttr(name),
        "CConv": C_CALL,
        "fastmathFlags": NO_FLAGS,
        "TailCallKind": NO_TAIL_CALL,
        "op_bundle_sizes": NO_BUNDLES,
        "operandSegmentSizes": i32_array(operands, 0),
    }


def declaration(
    name: str,
    operand_types: Sequence[Attribute],
    result_type: Attribute | None,
    **properties: Attribute,
) -> llvm.FuncOp:
    """The declaration of an external function."""
    return llvm.FuncOp(
        name,
        llvm.LLVMFunctionType(operand_types, result_type),
        llvm.LinkageAttr("external"),
        other_props={**properties},
    )


def pointer_attributes(type_: MemRefType) -> dict[str, Attribute]:
    """Alignment, and how many bytes can be read where that is known."""
    element = type_.element_type
    attributes: dict[str, Attribute] = {
        "llvm.nonnull": UNIT,
        "llvm.noundef": UNIT,
        "llvm.align": i64_attribute(alignment_of(element)),
    }
    shape = type_.get_shape()
    if DYNAMIC_INDEX not in shape and not given_strides(type_) and prod(shape) > 0:
        attributes["llvm.dereferenceable"] = i64_attribute(prod(shape) * size_of(element))
    return attributes
