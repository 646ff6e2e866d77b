"""The vector dialect: xDSL's, with memory effects, and the upstream ops that it lacks.

Those of xDSL that are right are re-exported, so that a pass needs this module only.
https://mlir.llvm.org/docs/Dialects/Vector/
"""

from __future__ import annotations

from math import prod
from typing import ClassVar

from xdsl.dialects import vector as xdsl_vector
from xdsl.dialects.builtin import (
    I1,
    ArrayAttr,
    DenseArrayBase,
    IndexType,
    IntegerAttr,
    IntegerType,
    MemRefType,
    VectorType,
    i64,
)
from xdsl.dialects.vector import (
    BitcastOp,
    BroadcastOp,
    CombiningKindAttr,
    CombiningKindFlag,
    CreateMaskOp,
    ExtractOp,
    FMAOp,
    InsertOp,
    LoadOp,
    MaskedLoadOp,
    MaskedStoreOp,
    PrintOp,
    ReductionOp,
    ShuffleOp,
    StoreOp,
    TransferReadOp,
    TransferWriteOp,
)
from xdsl.ir import Attribute, Dialect, SSAValue
from xdsl.irdl import (
    AnyAttr,
    IRDLOperation,
    ParsePropInAttrDict,
    VarConstraint,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect, Pure
from xdsl.utils.exceptions import VerifyException

__all__ = [
    "BitcastOp",
    "BroadcastOp",
    "CombiningKindAttr",
    "CombiningKindFlag",
    "ConstantMaskOp",
    "CreateMaskOp",
    "DeinterleaveOp",
    "ExtractOp",
    "ExtractStridedSliceOp",
    "FMAOp",
    "FromElementsOp",
    "GatherOp",
    "InsertOp",
    "InsertStridedSliceOp",
    "InterleaveOp",
    "LoadOp",
    "MaskedLoadOp",
    "MaskedStoreOp",
    "MultiReductionOp",
    "OuterProductOp",
    "PrintOp",
    "ReductionOp",
    "ScatterOp",
    "ShapeCastOp",
    "ShuffleOp",
    "StepOp",
    "StoreOp",
    "ToElementsOp",
    "TransferReadOp",
    "TransferWriteOp",
    "TransposeOp",
    "Vector",
]

_MASK = VectorType.constr(I1)
_INDICES = VectorType.constr(IntegerType) | VectorType.constr(IndexType)


def _vector(type_: Attribute) -> VectorType:
    assert isinstance(type_, VectorType)
    return type_


def _shape(value: SSAValue) -> tuple[int, ...]:
    return tuple(_vector(value.type).get_shape())


# What xDSL's ops do to memory; without it dce, cse and licm leave them alone.
for _op, _effect in {
    LoadOp: MemoryReadEffect(),
    MaskedLoadOp: MemoryReadEffect(),
    StoreOp: MemoryWriteEffect(),
    MaskedStoreOp: MemoryWriteEffect(),
    CreateMaskOp: Pure(),
    ReductionOp: Pure(),
}.items():
    _op.traits.add_trait(_effect)


# --- making vectors ------------------------------------------------------------------------------


@irdl_op_definition
class StepOp(IRDLOperation):
    """`%lanes = vector.step : vector<4xindex>` is [0, 1, 2, 3]."""

    name = "vector.step"

    result = result_def(VectorType.constr(IndexType))

    traits = traits_def(Pure())
    assembly_format = "attr-dict `:` type($result)"


@irdl_op_definition
class ConstantMaskOp(IRDLOperation):
    """`%mask = vector.constant_mask [3] : vector<8xi1>` has its first three lanes set."""

    name = "vector.constant_mask"

    mask_dim_sizes = prop_def(DenseArrayBase.constr(i64))
    result = result_def(_MASK)

    traits = traits_def(Pure())
    assembly_format = "$mask_dim_sizes attr-dict `:` type($result)"

    def verify_(self) -> None:
        sizes, shape = self.mask_dim_sizes.get_values(), _shape(self.result)
        if len(sizes) != len(shape):
            raise VerifyException("must specify array attr of size equal vector result rank")
        if not all(0 <= size <= extent for size, extent in zip(sizes, shape, strict=True)):
            raise VerifyException("array attr of size out of bounds of vector result dimension")


@irdl_op_definition
class FromElementsOp(IRDLOperation):
    """`%v = vector.from_elements %a, %b : vector<2xf32>`, in row-major order."""

    name = "vector.from_elements"

    T: ClassVar = VarConstraint("T", AnyAttr())
    elements = var_operand_def(T)
    dest = result_def(VectorType.constr(T))

    traits = traits_def(Pure())
    assembly_format = "$elements attr-dict `:` type($dest)"

    def verify_(self) -> None:
        if len(self.elements) != prod(_shape(self.dest)):
            raise VerifyException("expected one operand for each element of the result")


@irdl_op_definition
class ToElementsOp(IRDLOperation):
    """`%a, %b = vector.to_elements %v : vector<2xf32>`"""

    name = "vector.to_elements"

    T: ClassVar = VarConstraint("T", AnyAttr())
    source = operand_def(VectorType.constr(T))
    elements = var_result_def(T)

    traits = traits_def(Pure())

    def verify_(self) -> None:
        if len(self.elements) != prod(_shape(self.source)):
            raise VerifyException("expected one result for each element of the source")

    @classmethod
    def parse(cls, parser: Parser) -> ToElementsOp:
        name = parser.parse_unresolved_operand()
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        position = parser.pos
        type_ = parser.parse_type()
        if not isinstance(type_, VectorType):
            parser.raise_error("expected a vector type", position)
        return cls.create(
            operands=[parser.resolve_operand(name, type_)],
            result_types=[type_.element_type] * prod(type_.get_shape()),
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_ssa_value(self.source)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.source.type)


# --- irregular memory accesses -------------------------------------------------------------------


def _verify_access(base: SSAValue, offsets: int, *vectors: SSAValue) -> None:
    """The vectors of an access have one shape, and there is an offset for each dimension."""
    if isinstance(base.type, MemRefType) and base.type.get_num_dims() != offsets:
        raise VerifyException("requires an index for each dimension of the base")
    if len({_shape(vector) for vector in vectors}) != 1:
        raise VerifyException("expects mask, indices and values of one shape")


@irdl_op_definition
class GatherOp(IRDLOperation):
    """Lane k is read at `base[offsets]` and `indices[k]` elements further, where the mask is set.

    ```
    %v = vector.gather %base[%i][%indices], %mask, %otherwise
      : memref<?xf32>, vector<16xi32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
    ```
    """

    name = "vector.gather"

    T: ClassVar = VarConstraint("T", AnyAttr())
    base = operand_def(MemRefType.constr(T))
    offsets = var_operand_def(IndexType)
    indices = operand_def(_INDICES)
    mask = operand_def(_MASK)
    pass_thru = operand_def(VectorType.constr(T))
    result = result_def(VectorType.constr(T))

    traits = traits_def(MemoryReadEffect())
    assembly_format = (
        "$base `[` $offsets `]` `[` $indices `]` `,` $mask `,` $pass_thru attr-dict `:` "
        "type($base) `,` type($indices) `,` type($mask) `,` type($pass_thru) `into` type($result)"
    )

    def verify_(self) -> None:
        _verify_access(
            self.base, len(self.offsets), self.indices, self.mask, self.pass_thru, self.result
        )


@irdl_op_definition
class ScatterOp(IRDLOperation):
    """Lane k is written at `base[offsets]` and `indices[k]` elements further; the last one wins.

    ```
    vector.scatter %base[%i][%indices], %mask, %value
      : memref<?xf32>, vector<16xi32>, vector<16xi1>, vector<16xf32>
    ```
    """

    name = "vector.scatter"

    T: ClassVar = VarConstraint("T", AnyAttr())
    base = operand_def(MemRefType.constr(T))
    offsets = var_operand_def(IndexType)
    indices = operand_def(_INDICES)
    mask = operand_def(_MASK)
    value_to_store = operand_def(VectorType.constr(T))

    traits = traits_def(MemoryWriteEffect())
    assembly_format = (
        "$base `[` $offsets `]` `[` $indices `]` `,` $mask `,` $value_to_store attr-dict `:` "
        "type($base) `,` type($indices) `,` type($mask) `,` type($value_to_store)"
    )

    def verify_(self) -> None:
        _verify_access(self.base, len(self.offsets), self.indices, self.mask, self.value_to_store)


# --- shapes --------------------------------------------------------------------------------------


@irdl_op_definition
class ShapeCastOp(IRDLOperation):
    """`%r = vector.shape_cast %v : vector<4x4xf32> to vector<16xf32>`, in row-major order."""

    name = "vector.shape_cast"

    T: ClassVar = VarConstraint("T", AnyAttr())
    source = operand_def(VectorType.constr(T))
    result = result_def(VectorType.constr(T))

    traits = traits_def(Pure())
    assembly_format = "$source attr-dict `:` type($source) `to` type($result)"

    def verify_(self) -> None:
        if prod(_shape(self.source)) != prod(_shape(self.result)):
            raise VerifyException("source/result number of elements must match")


@irdl_op_definition
class TransposeOp(IRDLOperation):
    """`%r = vector.transpose %v, [1, 0] : vector<4x8xf32> to vector<8x4xf32>`"""

    name = "vector.transpose"

    T: ClassVar = VarConstraint("T", AnyAttr())
    vector = operand_def(VectorType.constr(T))
    permutation = prop_def(DenseArrayBase.constr(i64))
    result = result_def(VectorType.constr(T))

    traits = traits_def(Pure())
    assembly_format = "$vector `,` $permutation attr-dict `:` type($vector) `to` type($result)"

    def verify_(self) -> None:
        permutation, shape = self.permutation.get_values(), _shape(self.vector)
        if sorted(permutation) != list(range(len(shape))):
            raise VerifyException("expected a permutation of the vector's dimensions")
        if _shape(self.result) != tuple(shape[axis] for axis in permutation):
            raise VerifyException("the result's shape is not the permuted shape")


@irdl_op_definition
class InterleaveOp(IRDLOperation):
    """`%r = vector.interleave %a, %b : vector<4xf32> -> vector<8xf32>`: a0, b0, a1, b1, …"""

    name = "vector.interleave"

    T: ClassVar = VarConstraint("T", VectorType.constr(AnyAttr()))
    lhs = operand_def(T)
    rhs = operand_def(T)
    result = result_def(VectorType)

    traits = traits_def(Pure())
    assembly_format = "$lhs `,` $rhs attr-dict `:` type($lhs) `->` type($result)"

    def verify_(self) -> None:
        shape = _shape(self.lhs)
        if not shape or _shape(self.result) != (*shape[:-1], 2 * shape[-1]):
            raise VerifyException("the result's last dimension must be twice the operands'")


@irdl_op_definition
class DeinterleaveOp(IRDLOperation):
    """`%even, %odd = vector.deinterleave %v : vector<8xf32> -> vector<4xf32>`"""

    name = "vector.deinterleave"

    T: ClassVar = VarConstraint("T", VectorType.constr(AnyAttr()))
    source = operand_def(VectorType)
    res1 = result_def(T)
    res2 = result_def(T)

    traits = traits_def(Pure())
    assembly_format = "$source attr-dict `:` type($source) `->` type($res1)"

    def verify_(self) -> None:
        shape = _shape(self.res1)
        if not shape or _shape(self.source) != (*shape[:-1], 2 * shape[-1]):
            raise VerifyException("the results' last dimension must be half the source's")


@irdl_op_definition
class ExtractStridedSliceOp(IRDLOperation):
    """A part of a vector, of the leading dimensions that `offsets` names.

    ```
    %r = vector.extract_strided_slice %v {offsets = [4], sizes = [4], strides = [1]}
      : vector<16xf32> to vector<4xf32>
    ```
    """

    name = "vector.extract_strided_slice"

    T: ClassVar = VarConstraint("T", AnyAttr())
    source = operand_def(VectorType.constr(T))
    offsets = prop_def(ArrayAttr[IntegerAttr])
    sizes = prop_def(ArrayAttr[IntegerAttr])
    strides = prop_def(ArrayAttr[IntegerAttr])
    result = result_def(VectorType.constr(T))

    traits = traits_def(Pure())
    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = "$source attr-dict `:` type($source) `to` type($result)"

    def verify_(self) -> None:
        shape = _shape(self.source)
        offsets, sizes, strides = (
            [entry.value.data for entry in part]
            for part in (self.offsets, self.sizes, self.strides)
        )
        if not len(offsets) == len(sizes) == len(strides) <= len(shape):
            raise VerifyException("expected offsets, sizes and strides of one length")
        if any(stride != 1 for stride in strides):
            raise VerifyException("expected strides to be 1")
        parts = zip(offsets, sizes, shape, strict=False)
        if any(not 0 <= offset < offset + size <= extent for offset, size, extent in parts):
            raise VerifyException("expected the slice to lie inside the source")
        if _shape(self.result) != (*sizes, *shape[len(sizes) :]):
            raise VerifyException("the result's shape is not the slice's")


@irdl_op_definition
class InsertStridedSliceOp(IRDLOperation):
    """A vector with a part of it replaced.

    ```
    %r = vector.insert_strided_slice %part, %v {offsets = [4], strides = [1]}
      : vector<4xf32> into vector<16xf32>
    ```
    """

    name = "vector.insert_strided_slice"

    T: ClassVar = VarConstraint("T", AnyAttr())
    V: ClassVar = VarConstraint("V", VectorType.constr(AnyAttr()))
    value_to_store = operand_def(VectorType.constr(T))
    dest = operand_def(V)
    offsets = prop_def(ArrayAttr[IntegerAttr])
    strides = prop_def(ArrayAttr[IntegerAttr])
    res = result_def(V)

    traits = traits_def(Pure())
    irdl_options = (ParsePropInAttrDict(),)
    assembly_format = (
        "$value_to_store `,` $dest attr-dict `:` type($value_to_store) `into` type($dest)"
    )

    def verify_(self) -> None:
        shape, part = _shape(self.dest), _shape(self.value_to_store)
        offsets = [entry.value.data for entry in self.offsets]
        if len(offsets) != len(shape) or len(part) > len(shape):
            raise VerifyException("expected an offset for each dimension of the destination")
        if len(self.strides) != len(part) or any(s.value.data != 1 for s in self.strides):
            raise VerifyException("expected a stride of 1 for each dimension of the source")
        sizes = (1,) * (len(shape) - len(part)) + part
        parts = zip(offsets, sizes, shape, strict=True)
        if any(not 0 <= offset < offset + size <= extent for offset, size, extent in parts):
            raise VerifyException("expected the source to lie inside the destination")


# --- combining -----------------------------------------------------------------------------------


@irdl_op_definition
class MultiReductionOp(IRDLOperation):
    """`%r = vector.multi_reduction <add>, %v, %acc [1] : vector<4x8xf32> to vector<4xf32>`"""

    name = "vector.multi_reduction"

    T: ClassVar = VarConstraint("T", AnyAttr())
    kind = prop_def(CombiningKindAttr)
    source = operand_def(VectorType)
    acc = operand_def(T)
    reduction_dims = prop_def(DenseArrayBase.constr(i64))
    dest = result_def(T)

    traits = traits_def(Pure())
    assembly_format = (
        "$kind `,` $source `,` $acc attr-dict $reduction_dims `:` type($source) `to` type($dest)"
    )

    def verify_(self) -> None:
        reduced = set(self.reduction_dims.get_values())
        left = [size for axis, size in enumerate(_shape(self.source)) if axis not in reduced]
        dest = list(_shape(self.dest)) if isinstance(self.dest.type, VectorType) else []
        if dest != left:
            raise VerifyException("the result's shape is not that of the dimensions left")


@irdl_op_definition
class OuterProductOp(IRDLOperation):
    """Each product of an element of `lhs` and one of `rhs`, combined with `acc`.

    `%r = vector.outerproduct %a, %b, %acc : vector<4xf32>, vector<8xf32>` is a vector<4x8xf32>.
    Where `rhs` is a scalar, the result has `lhs`'s type. The kind is `add` unless given.
    """

    name = "vector.outerproduct"

    T: ClassVar = VarConstraint("T", AnyAttr())
    lhs = operand_def(VectorType)
    rhs = operand_def()
    acc = opt_operand_def(T)
    kind = prop_def(CombiningKindAttr, default_value=CombiningKindAttr(CombiningKindFlag.ADD))
    result = result_def(T)

    traits = traits_def(Pure())

    @staticmethod
    def result_type(lhs: Attribute, rhs: Attribute) -> VectorType:
        lhs = _vector(lhs)
        if not isinstance(rhs, VectorType):
            return lhs
        return VectorType(lhs.element_type, [*lhs.get_shape(), *rhs.get_shape()])

    def verify_(self) -> None:
        if self.result.type != self.result_type(self.lhs.type, self.rhs.type):
            raise VerifyException("the result's type is not that of the outer product")

    @classmethod
    def parse(cls, parser: Parser) -> OuterProductOp:
        position = parser.pos
        names = parser.parse_comma_separated_list(
            Parser.Delimiter.NONE, parser.parse_unresolved_operand
        )
        attributes = parser.parse_optional_attr_dict()
        kind = attributes.pop("kind", CombiningKindAttr(CombiningKindFlag.ADD))
        parser.parse_punctuation(":")
        lhs = parser.parse_type()
        parser.parse_punctuation(",")
        rhs = parser.parse_type()
        if not isinstance(lhs, VectorType) or len(names) not in (2, 3):
            parser.raise_error("expected a vector, an operand and optionally one to add", position)
        result = cls.result_type(lhs, rhs)
        return cls.create(
            operands=parser.resolve_operands(names, [lhs, rhs, result][: len(names)], position),
            result_types=[result],
            properties={"kind": kind},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_list(self.operands, printer.print_ssa_value)
        attributes = dict(self.attributes)
        if self.kind.data is not CombiningKindFlag.ADD:
            attributes["kind"] = self.kind
        printer.print_op_attributes(attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.lhs.type)
        printer.print_string(", ")
        printer.print_attribute(self.rhs.type)


Vector = Dialect(
    "vector",
    [
        *xdsl_vector.Vector.operations,
        ConstantMaskOp,
        DeinterleaveOp,
        ExtractStridedSliceOp,
        FromElementsOp,
        GatherOp,
        InsertStridedSliceOp,
        InterleaveOp,
        MultiReductionOp,
        OuterProductOp,
        ScatterOp,
        ShapeCastOp,
        StepOp,
        ToElementsOp,
        TransposeOp,
    ],
    list(xdsl_vector.Vector.attributes),
)
