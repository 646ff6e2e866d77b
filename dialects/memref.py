"""The memref dialect: xDSL's, with the text of the ops that have only the generic form there."""

from __future__ import annotations

from typing import Any

from xdsl.dialects import memref as xdsl_memref
from xdsl.dialects.builtin import (
    DenseIntOrFPElementsAttr,
    MemRefType,
    StringAttr,
    TensorType,
    UnitAttr,
)
from xdsl.ir import Attribute, Dialect
from xdsl.parser import Parser
from xdsl.printer import Printer


class CastOp(xdsl_memref.CastOp):
    """`%B = memref.cast %A : memref<4xf32> to memref<?xf32>`"""

    @classmethod
    def parse(cls, parser: Parser) -> CastOp:
        name = parser.parse_unresolved_operand()
        attributes = parser.parse_optional_attr_dict()
        source, dest = _parse_conversion(parser)
        return cls.create(
            operands=[parser.resolve_operand(name, source)],
            result_types=[dest],
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_ssa_value(self.source)
        printer.print_op_attributes(self.attributes)
        _print_conversion(printer, self.source.type, self.dest.type)


class CopyOp(xdsl_memref.CopyOp):
    """`memref.copy %A, %B : memref<4xf32> to memref<4xf32, strided<[2]>>`"""

    @classmethod
    def parse(cls, parser: Parser) -> CopyOp:
        source = parser.parse_unresolved_operand()
        parser.parse_punctuation(",")
        destination = parser.parse_unresolved_operand()
        attributes = parser.parse_optional_attr_dict()
        types = _parse_conversion(parser)
        return cls.create(
            operands=parser.resolve_operands((source, destination), types, parser.pos),
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_list(self.operands, printer.print_ssa_value)
        printer.print_op_attributes(self.attributes)
        _print_conversion(printer, self.source.type, self.destination.type)


def _parse_conversion(parser: Parser) -> tuple[Attribute, Attribute]:
    """`: type to type`."""
    parser.parse_punctuation(":")
    source = parser.parse_type()
    parser.parse_keyword("to")
    return source, parser.parse_type()


def _print_conversion(printer: Printer, source: Attribute, target: Attribute) -> None:
    printer.print_string(" : ")
    printer.print_attribute(source)
    printer.print_string(" to ")
    printer.print_attribute(target)


class GlobalOp(xdsl_memref.GlobalOp):
    """`memref.global "private" constant @table : memref<4xf32> = dense<1.0> {alignment = 64}`"""

    @classmethod
    def parse(cls, parser: Parser) -> GlobalOp:
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
        return cls.create(properties=properties, attributes=attributes)

    def print(self, printer: Printer) -> None:
        if "sym_visibility" in self.properties:
            printer.print_string(f' "{self.sym_visibility.data}"')
        if self.constant is not None:
            printer.print_string(" constant")
        printer.print_string(" ")
        printer.print_symbol_name(self.sym_name.data)
        printer.print_string(" : ")
        printer.print_attribute(self.type)
        value = self.properties.get("initial_value")
        if isinstance(value, UnitAttr):
            printer.print_string(" = uninitialized")
        elif isinstance(value, DenseIntOrFPElementsAttr):
            printer.print_string(" = ")
            value.print_without_type(printer)
        alignment = {} if self.alignment is None else {"alignment": self.alignment}
        printer.print_op_attributes(self.attributes | alignment)


def _initial_value(parser: Parser, type_: MemRefType) -> Attribute:
    """`dense<…>`, whose type is the memref's, or `uninitialized`."""
    if parser.parse_optional_keyword("uninitialized") is not None:
        return UnitAttr()
    parser.parse_keyword("dense")
    shape: TensorType[Any] = TensorType(type_.element_type, type_.shape)
    return parser.parse_dense_int_or_fp_elements_attr(shape)


_COMPLETED = {op.name: op for op in (CastOp, CopyOp, GlobalOp)}
MemRef = Dialect(
    "memref",
    [_COMPLETED.get(op.name, op) for op in xdsl_memref.MemRef.operations],
    list(xdsl_memref.MemRef.attributes),
)
