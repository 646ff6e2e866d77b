"""gpu.alloc, gpu.dealloc, gpu.memcpy and gpu.wait, which may wait for others, with upstream's text.

    %buffer, %t0 = gpu.alloc async (%n) : memref<?xf32>
    %t1 = gpu.memcpy async [%t0] %buffer, %x : memref<?xf32>, memref<?xf32>
    %t2 = gpu.dealloc async [%t1] %buffer : memref<?xf32>
    gpu.wait [%t2]

Upstream: https://mlir.llvm.org/docs/Dialects/GPU/
"""

from __future__ import annotations

from abc import ABC
from typing import Self

from xdsl.dialects.builtin import DYNAMIC_INDEX, IndexType, MemRefType, UnitAttr
from xdsl.dialects.gpu import AsyncTokenType
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    opt_result_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.irdl.operations import AttrSizedOperandSegments
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import (
    MemoryAllocEffect,
    MemoryFreeEffect,
    MemoryReadEffect,
    MemoryWriteEffect,
)
from xdsl.utils.exceptions import VerifyException

_TOKEN = AsyncTokenType()


def _parse_dependencies(parser: Parser) -> tuple[list[SSAValue], list[Attribute]]:
    """`async [%t0, %t1]`: what is waited for, and the types of a token that is given."""
    tokens: list[Attribute] = [_TOKEN] if parser.parse_optional_keyword("async") else []
    names = parser.parse_optional_comma_separated_list(
        parser.Delimiter.SQUARE, parser.parse_unresolved_operand
    )
    return [parser.resolve_operand(name, _TOKEN) for name in names or ()], tokens


def _print_dependencies(printer: Printer, op: AllocOp | DeallocOp | MemcpyOp | WaitOp) -> None:
    if op.asyncToken is not None:
        printer.print_string(" async")
    if op.asyncDependencies:
        printer.print_string(" ")
        with printer.in_square_brackets():
            printer.print_list(op.asyncDependencies, printer.print_operand)


class _OfBuffers(IRDLOperation, ABC):
    """An op whose operands are buffers, after what it waits for, and whose result is a token."""

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        dependencies, tokens = _parse_dependencies(parser)
        position = parser.pos
        names = parser.parse_comma_separated_list(
            parser.Delimiter.NONE, parser.parse_unresolved_operand
        )
        before = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        types = parser.parse_comma_separated_list(parser.Delimiter.NONE, parser.parse_type)
        buffers = parser.resolve_operands(names, types, position)
        return cls.create(
            operands=[*dependencies, *buffers],
            result_types=tokens,
            attributes=before | parser.parse_optional_attr_dict(),
        )


@irdl_op_definition
class MemcpyOp(_OfBuffers):
    """`gpu.memcpy %target, %source : memref<4xf32>, memref<4xf32>`"""

    name = "gpu.memcpy"

    asyncDependencies = var_operand_def(AsyncTokenType)
    dst = operand_def(MemRefType)
    src = operand_def(MemRefType)
    asyncToken = opt_result_def(AsyncTokenType)

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    def print(self, printer: Printer) -> None:
        _print_dependencies(printer, self)
        printer.print_string(" ")
        printer.print_list((self.dst, self.src), printer.print_operand)
        printer.print_string(" : ")
        printer.print_list((self.dst.type, self.src.type), printer.print_attribute)
        printer.print_op_attributes(self.attributes)


@irdl_op_definition
class DeallocOp(_OfBuffers):
    """`gpu.dealloc %buffer : memref<4xf32>`"""

    name = "gpu.dealloc"

    asyncDependencies = var_operand_def(AsyncTokenType)
    buffer = operand_def(MemRefType)
    asyncToken = opt_result_def(AsyncTokenType)

    traits = traits_def(MemoryFreeEffect())

    def print(self, printer: Printer) -> None:
        _print_dependencies(printer, self)
        printer.print_string(" ")
        printer.print_operand(self.buffer)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.buffer.type)


@irdl_op_definition
class AllocOp(IRDLOperation):
    """`%buffer = gpu.alloc host_shared (%n)[%s] : memref<?xf32>`"""

    name = "gpu.alloc"

    asyncDependencies = var_operand_def(AsyncTokenType)
    dynamicSizes = var_operand_def(IndexType)
    symbolOperands = var_operand_def(IndexType)
    hostShared = opt_prop_def(UnitAttr)
    result = result_def(MemRefType)
    asyncToken = opt_result_def(AsyncTokenType)

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    traits = traits_def(MemoryAllocEffect())

    def verify_(self) -> None:
        assert isinstance(self.result.type, MemRefType)
        expected = self.result.type.get_shape().count(DYNAMIC_INDEX)
        if len(self.dynamicSizes) != expected:
            raise VerifyException(
                f"{expected} sizes are not known, but {len(self.dynamicSizes)} are given"
            )

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        dependencies, tokens = _parse_dependencies(parser)
        shared = parser.parse_optional_keyword("host_shared") is not None

        def size() -> SSAValue:
            return parser.resolve_operand(parser.parse_unresolved_operand(), IndexType())

        sizes = parser.parse_comma_separated_list(parser.Delimiter.PAREN, size)
        symbols = parser.parse_optional_comma_separated_list(parser.Delimiter.SQUARE, size)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        made = cls.build(
            operands=[dependencies, sizes, symbols or []],
            result_types=[parser.parse_type(), tokens],
            properties={"hostShared": UnitAttr()} if shared else {},
        )
        made.attributes |= attributes
        return made

    def print(self, printer: Printer) -> None:
        _print_dependencies(printer, self)
        printer.print_string(" host_shared " if self.hostShared is not None else " ")
        with printer.in_parens():
            printer.print_list(self.dynamicSizes, printer.print_operand)
        if self.symbolOperands:
            with printer.in_square_brackets():
                printer.print_list(self.symbolOperands, printer.print_operand)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.result.type)


@irdl_op_definition
class WaitOp(IRDLOperation):
    """`gpu.wait [%t0, %t1]`, or `%t = gpu.wait async [%t0]`"""

    name = "gpu.wait"

    asyncDependencies = var_operand_def(AsyncTokenType)
    asyncToken = opt_result_def(AsyncTokenType)

    traits = traits_def(MemoryReadEffect(), MemoryWriteEffect())

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        dependencies, tokens = _parse_dependencies(parser)
        return cls.create(
            operands=dependencies,
            result_types=tokens,
            attributes=parser.parse_optional_attr_dict(),
        )

    def print(self, printer: Printer) -> None:
        _print_dependencies(printer, self)
        printer.print_op_attributes(self.attributes)


OPS: list[type[Operation]] = [AllocOp, DeallocOp, MemcpyOp, WaitOp]
