"""The memory accesses of the affine dialect: loads, stores, prefetches, transfers by DMA."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.dialects.builtin import (
    I32,
    AffineMapAttr,
    BoolAttr,
    IndexType,
    IntegerAttr,
    MemRefType,
    VectorType,
)
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.ir.affine import AffineMap
from xdsl.irdl import (
    AnyAttr,
    IRDLOperation,
    VarConstraint,
    attr_def,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect
from xdsl.utils.exceptions import VerifyException

from .affine_scope import verify_operands
from .affine_syntax import parse_subscripts, print_expression
from .memref import parse_prefetch_hints, print_prefetch_hints

_INDEX = IndexType()


def _print_subscripts(
    printer: Printer, memref: SSAValue, affine_map: AffineMap, indices: Sequence[SSAValue]
) -> None:
    """`%A[%i, %j + 1]`."""
    printer.print_ssa_value(memref)
    dims, symbols = indices[: affine_map.num_dims], indices[affine_map.num_dims :]
    with printer.in_square_brackets():
        printer.print_list(
            affine_map.results, lambda result: print_expression(printer, result, dims, symbols)
        )


def _verify_subscripts(
    op: Operation, memref: SSAValue, affine_map: AffineMap, indices: Sequence[SSAValue]
) -> None:
    if len(indices) != affine_map.num_dims + affine_map.num_symbols:
        raise VerifyException("expects one operand for each dim and symbol of its map")
    if not isinstance(memref.type, MemRefType):
        raise VerifyException("expects a memref")
    if len(affine_map.results) != len(memref.type.shape.data):
        raise VerifyException("expects one subscript for each dimension of the memref")
    verify_operands(op, indices, affine_map.num_dims)


def _print_access(
    printer: Printer,
    op: LoadOp | StoreOp | VectorLoadOp | VectorStoreOp,
) -> None:
    """`%A[%i, %j + 1] {attributes} : memref<…>`."""
    _print_subscripts(printer, op.memref, op.map.data, op.indices)
    printer.print_op_attributes(op.attributes)
    printer.print_string(" : ")
    printer.print_attribute(op.memref.type)


def _parse_access(
    parser: Parser,
) -> tuple[SSAValue, AffineMapAttr, list[SSAValue], dict[str, Attribute], MemRefType]:
    name = parser.parse_unresolved_operand()
    affine_map, indices = parse_subscripts(parser)
    attributes = parser.parse_optional_attr_dict()
    parser.parse_punctuation(":")
    position = parser.pos
    type_ = parser.parse_type()
    if not isinstance(type_, MemRefType):
        parser.raise_error("expected a memref type", position)
    if type_.get_num_dims() != len(affine_map.data.results):
        parser.raise_error("expected one subscript for each dimension of the memref", position)
    return parser.resolve_operand(name, type_), affine_map, indices, attributes, type_


def _parse_vector_type(parser: Parser) -> VectorType:
    parser.parse_punctuation(",")
    position = parser.pos
    type_ = parser.parse_type()
    if not isinstance(type_, VectorType):
        parser.raise_error("expected a vector type", position)
    return type_


def _verify_access(op: LoadOp | StoreOp | VectorLoadOp | VectorStoreOp) -> None:
    _verify_subscripts(op, op.memref, op.map.data, op.indices)


@irdl_op_definition
class LoadOp(IRDLOperation):
    """`%v = affine.load %A[%i, %j + 1] : memref<?x?xf32>`"""

    name = "affine.load"

    T: ClassVar = VarConstraint("T", AnyAttr())
    memref = operand_def(MemRefType.constr(T))
    indices = var_operand_def(IndexType)
    result = result_def(T)
    map = prop_def(AffineMapAttr)

    traits = traits_def(MemoryReadEffect())

    def verify_(self) -> None:
        _verify_access(self)

    @classmethod
    def parse(cls, parser: Parser) -> LoadOp:
        memref, affine_map, indices, attributes, type_ = _parse_access(parser)
        return cls.create(
            operands=[memref, *indices],
            result_types=[type_.element_type],
            properties={"map": affine_map},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        _print_access(printer, self)


@irdl_op_definition
class StoreOp(IRDLOperation):
    """`affine.store %v, %A[%i, %j + 1] : memref<?x?xf32>`"""

    name = "affine.store"

    T: ClassVar = VarConstraint("T", AnyAttr())
    value = operand_def(T)
    memref = operand_def(MemRefType.constr(T))
    indices = var_operand_def(IndexType)
    map = prop_def(AffineMapAttr)

    traits = traits_def(MemoryWriteEffect())

    def verify_(self) -> None:
        _verify_access(self)

    @classmethod
    def parse(cls, parser: Parser) -> StoreOp:
        value = parser.parse_unresolved_operand()
        parser.parse_punctuation(",")
        memref, affine_map, indices, attributes, type_ = _parse_access(parser)
        return cls.create(
            operands=[parser.resolve_operand(value, type_.element_type), memref, *indices],
            properties={"map": affine_map},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_ssa_value(self.value)
        printer.print_string(", ")
        _print_access(printer, self)


@irdl_op_definition
class VectorLoadOp(IRDLOperation):
    """`%v = affine.vector_load %A[%i] : memref<?xf32>, vector<16xf32>`"""

    name = "affine.vector_load"

    T: ClassVar = VarConstraint("T", AnyAttr())
    memref = operand_def(MemRefType.constr(T))
    indices = var_operand_def(IndexType)
    result = result_def(VectorType.constr(T))
    map = prop_def(AffineMapAttr)

    traits = traits_def(MemoryReadEffect())

    def verify_(self) -> None:
        _verify_access(self)

    @classmethod
    def parse(cls, parser: Parser) -> VectorLoadOp:
        memref, affine_map, indices, attributes, _ = _parse_access(parser)
        return cls.create(
            operands=[memref, *indices],
            result_types=[_parse_vector_type(parser)],
            properties={"map": affine_map},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        _print_access(printer, self)
        printer.print_string(", ")
        printer.print_attribute(self.result.type)


@irdl_op_definition
class VectorStoreOp(IRDLOperation):
    """`affine.vector_store %v, %A[%i] : memref<?xf32>, vector<16xf32>`"""

    name = "affine.vector_store"

    T: ClassVar = VarConstraint("T", AnyAttr())
    value = operand_def(VectorType.constr(T))
    memref = operand_def(MemRefType.constr(T))
    indices = var_operand_def(IndexType)
    map = prop_def(AffineMapAttr)

    traits = traits_def(MemoryWriteEffect())

    def verify_(self) -> None:
        _verify_access(self)

    @classmethod
    def parse(cls, parser: Parser) -> VectorStoreOp:
        value = parser.parse_unresolved_operand()
        parser.parse_punctuation(",")
        memref, affine_map, indices, attributes, _ = _parse_access(parser)
        value_type = _parse_vector_type(parser)
        return cls.create(
            operands=[parser.resolve_operand(value, value_type), memref, *indices],
            properties={"map": affine_map},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_ssa_value(self.value)
        printer.print_string(", ")
        _print_access(printer, self)
        printer.print_string(", ")
        printer.print_attribute(self.value.type)


@irdl_op_definition
class PrefetchOp(IRDLOperation):
    """`affine.prefetch %A[%i, %j + 5], read, locality<3>, data : memref<400x400xi32>`"""

    name = "affine.prefetch"

    memref = operand_def(MemRefType)
    indices = var_operand_def(IndexType)
    isWrite = prop_def(BoolAttr)
    localityHint = prop_def(IntegerAttr[I32])
    isDataCache = prop_def(BoolAttr)
    map = prop_def(AffineMapAttr)

    def verify_(self) -> None:
        _verify_subscripts(self, self.memref, self.map.data, self.indices)
        if not 0 <= self.localityHint.value.data <= 3:
            raise VerifyException("expects a locality from 0 (none) to 3 (keep in all caches)")

    @classmethod
    def parse(cls, parser: Parser) -> PrefetchOp:
        name = parser.parse_unresolved_operand()
        affine_map, indices = parse_subscripts(parser)
        properties = parse_prefetch_hints(parser)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        memref = parser.resolve_operand(name, parser.parse_type())
        return cls.create(
            operands=[memref, *indices],
            properties=properties | {"map": affine_map},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        _print_subscripts(printer, self.memref, self.map.data, self.indices)
        print_prefetch_hints(printer, self)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.memref.type)


# --- transfers by DMA ----------------------------------------------------------------------------


class _TransferOp(IRDLOperation):
    """Memrefs with subscripts, then index operands, all in one list as upstream has them."""

    arguments = var_operand_def()

    MAPS: ClassVar[tuple[str, ...]]
    """The attributes that hold the subscript maps, one for each memref."""
    NUMBERS: ClassVar[tuple[int, ...]]
    """How many operands may follow the memrefs."""

    def parts(self) -> tuple[list[tuple[SSAValue, AffineMap, Sequence[SSAValue]]], list[SSAValue]]:
        """Each memref with its map and the map's operands; the operands behind them."""
        accesses: list[tuple[SSAValue, AffineMap, Sequence[SSAValue]]] = []
        position = 0
        for name in self.MAPS:
            attribute = self.attributes[name]
            assert isinstance(attribute, AffineMapAttr)
            affine_map = attribute.data
            last = position + 1 + affine_map.num_dims + affine_map.num_symbols
            if last > len(self.operands):
                raise VerifyException("expects one operand for each dim and symbol of its maps")
            accesses.append(
                (self.operands[position], affine_map, self.operands[position + 1 : last])
            )
            position = last
        return accesses, list(self.operands[position:])

    def verify_(self) -> None:
        accesses, numbers = self.parts()
        for memref, affine_map, indices in accesses:
            _verify_subscripts(self, memref, affine_map, indices)
        if len(numbers) not in self.NUMBERS:
            raise VerifyException(
                f"expects {' or '.join(map(str, self.NUMBERS))} operands behind its memrefs"
            )
        if any(not isinstance(number.type, IndexType) for number in numbers):
            raise VerifyException("expects numbers of elements of type index")

    @classmethod
    def parse(cls, parser: Parser) -> _TransferOp:
        names, maps, groups = [], [], []
        for position in range(len(cls.MAPS)):
            if position:
                parser.parse_punctuation(",")
            names.append(parser.parse_unresolved_operand())
            affine_map, indices = parse_subscripts(parser)
            maps.append(affine_map)
            groups.append(indices)
        numbers: list[SSAValue] = []
        while parser.parse_optional_punctuation(",") is not None:
            if (number := parser.parse_optional_operand(_INDEX)) is not None:
                numbers.append(number)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        position = parser.pos
        types = parser.parse_comma_separated_list(Parser.Delimiter.NONE, parser.parse_type)
        if len(types) != len(names) or len(numbers) not in cls.NUMBERS:
            parser.raise_error(
                f"expected {len(names)} memref types, and "
                f"{' or '.join(map(str, cls.NUMBERS))} operands behind the memrefs",
                position,
            )
        operands: list[SSAValue] = []
        for name, type_, indices in zip(names, types, groups, strict=True):
            operands += (parser.resolve_operand(name, type_), *indices)
        return cls.create(
            operands=[*operands, *numbers],
            attributes={**dict(zip(cls.MAPS, maps, strict=True)), **attributes},
        )

    def print(self, printer: Printer) -> None:
        accesses, numbers = self.parts()
        printer.print_string(" ")
        printer.print_list(accesses, lambda access: _print_subscripts(printer, *access))
        for number in numbers:
            printer.print_string(", ")
            printer.print_ssa_value(number)
        printer.print_op_attributes(self.attributes, reserved_attr_names=self.MAPS)
        printer.print_string(" : ")
        printer.print_list(accesses, lambda access: printer.print_attribute(access[0].type))


@irdl_op_definition
class DmaStartOp(_TransferOp):
    """`affine.dma_start %A[%i], %fast[%j], %tag[0], %count : memref<…>, memref<…, 2>, memref<…>`

    Behind the number of elements there may be a stride, and the number of elements at each.
    """

    name = "affine.dma_start"

    src_map = attr_def(AffineMapAttr)
    dst_map = attr_def(AffineMapAttr)
    tag_map = attr_def(AffineMapAttr)

    MAPS: ClassVar = ("src_map", "dst_map", "tag_map")
    NUMBERS: ClassVar = (1, 3)


@irdl_op_definition
class DmaWaitOp(_TransferOp):
    """`affine.dma_wait %tag[0], %count : memref<1xi32>`"""

    name = "affine.dma_wait"

    tag_map = attr_def(AffineMapAttr)

    MAPS: ClassVar = ("tag_map",)
    NUMBERS: ClassVar = (1,)
