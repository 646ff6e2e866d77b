"""The memref dialect: xDSL's, reading the text of ops that have only the generic form there.

`memref.atomic_rmw`, `memref.cast`, `memref.copy` and `memref.global` stay xDSL's classes, which
passes know and make: the classes here only read them, and make those. They are printed in generic
form.

`memref.prefetch` is missing in xDSL 0.74, and its `memref.dma_start` and `memref.dma_wait` carry
operand segments that upstream's have not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from xdsl.dialects import memref as xdsl_memref
from xdsl.dialects.builtin import (
    I32,
    BoolAttr,
    IndexType,
    IntegerAttr,
    MemRefType,
    StringAttr,
    SymbolRefAttr,
    TensorType,
    UnitAttr,
    i32,
)
from xdsl.ir import Attribute, Dialect, Operation, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    prop_def,
    traits_def,
    var_operand_def,
)
from xdsl.parser import Parser, UnresolvedOperand
from xdsl.printer import Printer
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect, SymbolTable
from xdsl.utils.exceptions import VerifyException

from .arith import REDUCTION_KINDS


def global_of(op: Operation) -> xdsl_memref.GlobalOp | None:
    """The global that a `memref.get_global` asks for; None where there is none around it."""
    name = op.properties["name"]
    assert isinstance(name, SymbolRefAttr)
    parent = op.parent_op()
    while parent is not None:
        if parent.has_trait(SymbolTable, value_if_unregistered=False):
            for other in parent.regions[0].block.ops:
                if (
                    isinstance(other, xdsl_memref.GlobalOp)
                    and other.properties["sym_name"] == name.root_reference
                ):
                    return other
        parent = parent.parent_op()
    return None


def is_constant_global(op: Operation) -> bool:
    """Whether what a `memref.get_global` asks for is never written."""
    found = global_of(op)
    return found is not None and "constant" in found.properties


class CastText(xdsl_memref.CastOp):
    """`%B = memref.cast %A : memref<4xf32> to memref<?xf32>`"""

    create = xdsl_memref.CastOp.create  # pyright: ignore[reportAssignmentType]

    @classmethod
    def parse(cls, parser: Parser) -> xdsl_memref.CastOp:
        name = parser.parse_unresolved_operand()
        attributes = parser.parse_optional_attr_dict()
        source, dest = _parse_conversion(parser)
        return xdsl_memref.CastOp.create(
            operands=[parser.resolve_operand(name, source)],
            result_types=[dest],
            attributes=attributes,
        )


class CopyText(xdsl_memref.CopyOp):
    """`memref.copy %A, %B : memref<4xf32> to memref<4xf32, strided<[2]>>`"""

    create = xdsl_memref.CopyOp.create  # pyright: ignore[reportAssignmentType]

    @classmethod
    def parse(cls, parser: Parser) -> xdsl_memref.CopyOp:
        source = parser.parse_unresolved_operand()
        parser.parse_punctuation(",")
        destination = parser.parse_unresolved_operand()
        attributes = parser.parse_optional_attr_dict()
        types = _parse_conversion(parser)
        return xdsl_memref.CopyOp.create(
            operands=parser.resolve_operands((source, destination), types, parser.pos),
            attributes=attributes,
        )


class AtomicRMWText(xdsl_memref.AtomicRMWOp):
    """`%old = memref.atomic_rmw addi %x, %A[%i] : (i32, memref<4xi32>) -> i32`"""

    create = xdsl_memref.AtomicRMWOp.create  # pyright: ignore[reportAssignmentType]

    @classmethod
    def parse(cls, parser: Parser) -> xdsl_memref.AtomicRMWOp:
        position = parser.pos
        kind = parser.parse_identifier()
        if kind not in REDUCTION_KINDS:
            parser.raise_error(f"expected one of {', '.join(REDUCTION_KINDS)}", position)
        names = [parser.parse_unresolved_operand()]
        parser.parse_punctuation(",")
        names.append(parser.parse_unresolved_operand())
        indices = _parse_subscripts(parser)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        type_ = parser.parse_function_type()
        return xdsl_memref.AtomicRMWOp.create(
            operands=[*parser.resolve_operands(names, type_.inputs.data, position), *indices],
            result_types=type_.outputs.data,
            properties={"kind": IntegerAttr(REDUCTION_KINDS.index(kind), 64)},
            attributes=attributes,
        )


def _parse_conversion(parser: Parser) -> tuple[Attribute, Attribute]:
    """`: type to type`."""
    parser.parse_punctuation(":")
    source = parser.parse_type()
    parser.parse_keyword("to")
    return source, parser.parse_type()


class GlobalText(xdsl_memref.GlobalOp):
    """`memref.global "private" constant @table : memref<4xf32> = dense<1.0> {alignment = 64}`"""

    create = xdsl_memref.GlobalOp.create  # pyright: ignore[reportAssignmentType]

    @classmethod
    def parse(cls, parser: Parser) -> xdsl_memref.GlobalOp:
        visibility = parser.parse_optional_str_literal()
        constant = parser.parse_optional_keyword("constant")
        properties: dict[str, Attribute] = {"sym_name": parser.parse_symbol_name()}
        if visibility is not None:
            properties["sym_visibility"] = StringAttr(visibility)
        if constant is not None:
            properties["constant"] = UnitAttr()
        parser.parse_punctuation(":")
        position = parser.pos
        type_ = parser.parse_type()
        if not isinstance(type_, MemRefType):
            parser.raise_error("expected a memref type", position)
        properties["type"] = type_
        if parser.parse_optional_punctuation("=") is not None:
            properties["initial_value"] = _initial_value(parser, type_)
        attributes = parser.parse_optional_attr_dict()
        if (alignment := attributes.pop("alignment", None)) is not None:
            properties["alignment"] = alignment
        return xdsl_memref.GlobalOp.create(properties=properties, attributes=attributes)


def _initial_value(parser: Parser, type_: MemRefType) -> Attribute:
    """`dense<…>`, whose type is the memref's, or `uninitialized`."""
    if parser.parse_optional_keyword("uninitialized") is not None:
        return UnitAttr()
    parser.parse_keyword("dense")
    shape: TensorType[Any] = TensorType(type_.element_type, type_.shape)
    return parser.parse_dense_int_or_fp_elements_attr(shape)


@irdl_op_definition
class PrefetchOp(IRDLOperation):
    """`memref.prefetch %A[%i, %j], read, locality<3>, data : memref<400x400xi32>`"""

    name = "memref.prefetch"

    memref = operand_def(MemRefType)
    indices = var_operand_def(IndexType)
    isWrite = prop_def(BoolAttr)
    localityHint = prop_def(IntegerAttr[I32])
    isDataCache = prop_def(BoolAttr)

    def verify_(self) -> None:
        assert isinstance(self.memref.type, MemRefType)
        if len(self.indices) != self.memref.type.get_num_dims():
            raise VerifyException("expects one subscript for each dimension of the memref")

    @classmethod
    def parse(cls, parser: Parser) -> PrefetchOp:
        name = parser.parse_unresolved_operand()
        indices = _parse_subscripts(parser)
        properties = parse_prefetch_hints(parser)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        memref = parser.resolve_operand(name, parser.parse_type())
        return cls.create(operands=[memref, *indices], properties=properties, attributes=attributes)

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        _print_subscripts(printer, self.memref, self.indices)
        print_prefetch_hints(printer, self)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.memref.type)


def parse_prefetch_hints(parser: Parser) -> dict[str, Attribute]:
    """`, read, locality<3>, data`."""
    parser.parse_punctuation(",")
    writes = _parse_choice(parser, "read", "write")
    parser.parse_punctuation(",")
    parser.parse_keyword("locality")
    with parser.in_angle_brackets():
        locality = parser.parse_integer(allow_boolean=False, allow_negative=False)
    parser.parse_punctuation(",")
    is_data = not _parse_choice(parser, "data", "instr")
    return {
        "isWrite": BoolAttr.from_bool(writes),
        "localityHint": IntegerAttr(locality, i32),
        "isDataCache": BoolAttr.from_bool(is_data),
    }


def _parse_choice(parser: Parser, first: str, second: str) -> bool:
    """One of two keywords: whether it is the second."""
    if parser.parse_optional_keyword(first) is not None:
        return False
    if parser.parse_optional_keyword(second) is None:
        parser.raise_error(f"expected '{first}' or '{second}'")
    return True


def print_prefetch_hints(printer: Printer, op: Operation) -> None:
    """The text that `parse_prefetch_hints` reads."""
    flags = {name: op.properties[name] for name in ("isWrite", "localityHint", "isDataCache")}
    numbers = {name: f.value.data for name, f in flags.items() if isinstance(f, IntegerAttr)}
    printer.print_string(", write" if numbers["isWrite"] else ", read")
    printer.print_string(f", locality<{numbers['localityHint']}>, ")
    printer.print_string("data" if numbers["isDataCache"] else "instr")


def _parse_subscripts(parser: Parser) -> list[SSAValue]:
    return parser.parse_comma_separated_list(
        Parser.Delimiter.SQUARE, lambda: parser.parse_operand(IndexType())
    )


def _print_subscripts(printer: Printer, memref: SSAValue, indices: Sequence[SSAValue]) -> None:
    printer.print_ssa_value(memref)
    with printer.in_square_brackets():
        printer.print_list(indices, printer.print_ssa_value)


class _TransferOp(IRDLOperation):
    """All operands in one list: how many are subscripts follows from the memrefs' types."""

    arguments = var_operand_def()

    FORM: ClassVar[str]
    """`m` for a memref with its subscripts, `n` for a number of elements."""
    MORE: ClassVar[int] = 0
    """How many numbers may follow, all of them or none."""

    def parts(self) -> list[tuple[SSAValue, Sequence[SSAValue] | None]]:
        """Memrefs with their subscripts and numbers with None, in order.

        Raises:
            VerifyException: the operands are not of the op's form.
        """
        parts: list[tuple[SSAValue, Sequence[SSAValue] | None]] = []
        operands, position = self.operands, 0
        for kind in self.FORM:
            rank = 0
            if position >= len(operands):
                raise VerifyException("expects more operands")
            first = operands[position]
            if kind == "m":
                if not isinstance(first.type, MemRefType):
                    raise VerifyException("expects a memref")
                rank = first.type.get_num_dims()
            indices = operands[position + 1 : position + 1 + rank]
            if len(indices) != rank or not all(isinstance(i.type, IndexType) for i in indices):
                raise VerifyException("expects one subscript for each dimension of a memref")
            parts.append((first, indices if kind == "m" else None))
            position += 1 + rank
        if len(operands) - position not in (0, self.MORE):
            raise VerifyException("expects another number of operands")
        parts += ((number, None) for number in operands[position:])
        if any(part is None and not isinstance(v.type, IndexType) for v, part in parts):
            raise VerifyException("expects numbers of elements of type index")
        return parts

    def verify_(self) -> None:
        self.parts()

    @classmethod
    def parse(cls, parser: Parser) -> _TransferOp:
        parts: list[tuple[UnresolvedOperand, list[SSAValue] | None]] = []
        while not parts or parser.parse_optional_punctuation(",") is not None:
            is_memref = len(parts) < len(cls.FORM) and cls.FORM[len(parts)] == "m"
            name = parser.parse_unresolved_operand()
            parts.append((name, _parse_subscripts(parser) if is_memref else None))
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        position = parser.pos
        types = parser.parse_comma_separated_list(Parser.Delimiter.NONE, parser.parse_type)
        if len(types) != cls.FORM.count("m"):
            parser.raise_error(f"expected {cls.FORM.count('m')} types", position)
        memref_types = iter(types)
        operands: list[SSAValue] = []
        for name, indices in parts:
            type_ = IndexType() if indices is None else next(memref_types)
            operands += (parser.resolve_operand(name, type_), *(indices or ()))
        return cls.create(operands=operands, attributes=attributes)

    def print(self, printer: Printer) -> None:
        parts = self.parts()
        printer.print_string(" ")

        def print_part(part: tuple[SSAValue, Sequence[SSAValue] | None]) -> None:
            value, indices = part
            if indices is None:
                printer.print_ssa_value(value)
            else:
                _print_subscripts(printer, value, indices)

        printer.print_list(parts, print_part)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        memrefs = [value.type for value, indices in parts if indices is not None]
        printer.print_list(memrefs, printer.print_attribute)


@irdl_op_definition
class DmaStartOp(_TransferOp):
    """`memref.dma_start %A[%i], %fast[%j], %count, %tag[%k] : memref<…>, memref<…, 2>, memref<…>`

    A stride and the number of elements at each may follow.
    """

    name = "memref.dma_start"

    FORM: ClassVar = "mmnm"
    MORE: ClassVar = 2

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())


@irdl_op_definition
class DmaWaitOp(_TransferOp):
    """`memref.dma_wait %tag[%k], %count : memref<1xi32>`"""

    name = "memref.dma_wait"

    FORM: ClassVar = "mn"

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())


_COMPLETED = {
    op.name: op for op in (AtomicRMWText, CastText, CopyText, DmaStartOp, DmaWaitOp, GlobalText)
}
MemRef = Dialect(
    "memref",
    [*(_COMPLETED.get(op.name, op) for op in xdsl_memref.MemRef.operations), PrefetchOp],
    list(xdsl_memref.MemRef.attributes),
)
