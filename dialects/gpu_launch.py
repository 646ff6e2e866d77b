"""gpu.launch and its terminator, with upstream's text.

    gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %one, %gz = %one)
        threads(%tx, %ty, %tz) in (%sx = %t, %sy = %one, %sz = %one) {
      …
      gpu.terminator
    }

Clusters and asynchronous launches have no text here.
"""

from __future__ import annotations

from typing import Self

from xdsl.dialects.builtin import DenseArrayBase, IndexType, i32
from xdsl.dialects.gpu import AsyncTokenType
from xdsl.ir import Attribute, BlockArgument, SSAValue
from xdsl.irdl import (
    AttrSizedOperandSegments,
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    region_def,
    traits_def,
    var_operand_def,
)
from xdsl.parser import Parser, UnresolvedOperand
from xdsl.printer import Printer
from xdsl.traits import HasParent, IsTerminator
from xdsl.utils.exceptions import VerifyException

# How many operands each segment has; of the last one, the dynamic shared memory, there may be one.
_SEGMENTS = (0, 1, 1, 1, 1, 1, 1, 0, 0, 0)


@irdl_op_definition
class LaunchOp(IRDLOperation):
    """`gpu.launch blocks(…) in (…) threads(…) in (…) { … }`: a kernel, where it is launched."""

    name = "gpu.launch"

    asyncDependencies = var_operand_def(AsyncTokenType)
    gridSizeX = operand_def(IndexType)
    gridSizeY = operand_def(IndexType)
    gridSizeZ = operand_def(IndexType)
    blockSizeX = operand_def(IndexType)
    blockSizeY = operand_def(IndexType)
    blockSizeZ = operand_def(IndexType)
    clusterSizeX = opt_operand_def(IndexType)
    clusterSizeY = opt_operand_def(IndexType)
    clusterSizeZ = opt_operand_def(IndexType)
    dynamicSharedMemorySize = opt_operand_def(i32)
    body = region_def()

    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def verify_(self) -> None:
        if self.asyncDependencies or self.clusterSizeX is not None:
            raise VerifyException("a launch is neither asynchronous nor of clusters here")
        if self.body.blocks[0].arg_types != (IndexType(),) * 12:
            raise VerifyException("the body of a launch has twelve arguments of type index")

    @classmethod
    def parse(cls, parser: Parser) -> Self:
        place = parser.pos
        inside: list[list[Parser.UnresolvedArgument]] = []
        sizes: list[UnresolvedOperand] = []
        names: list[Parser.UnresolvedArgument] = []
        for keyword in ("blocks", "threads"):
            parser.parse_keyword(keyword)
            inside.append(
                parser.parse_comma_separated_list(
                    Parser.Delimiter.PAREN, lambda: parser.parse_argument(expect_type=False)
                )
            )
            parser.parse_keyword("in")
            for name, size in parser.parse_comma_separated_list(
                Parser.Delimiter.PAREN, lambda: _parse_size(parser)
            ):
                names.append(name)
                sizes.append(size)
        if [len(one) for one in (*inside, names)] != [3, 3, 6]:
            parser.raise_error("blocks and threads have three numbers each, and three sizes", place)
        types: list[Attribute] = [IndexType()] * 6
        dynamic = parser.parse_optional_keyword("dynamic_shared_memory_size") is not None
        if dynamic:
            sizes.append(parser.parse_unresolved_operand())
            types.append(i32)
        operands = parser.resolve_operands(sizes, types, parser.pos)
        arguments = [one.resolve(IndexType()) for one in (*inside[0], *inside[1], *names)]
        body = parser.parse_region(arguments)
        attributes = parser.parse_optional_attr_dict()
        return cls.create(
            operands=operands,
            properties={
                "operandSegmentSizes": DenseArrayBase.from_list(i32, [*_SEGMENTS, int(dynamic)])
            },
            attributes=attributes,
            regions=[body],
        )

    def print(self, printer: Printer) -> None:
        sizes = self.operands[:6]
        numbers = self.body.blocks[0].args
        for keyword, at in (("blocks", 0), ("threads", 3)):
            printer.print_string(f" {keyword}(")
            printer.print_list(numbers[at : at + 3], lambda one: _print_name(printer, one))
            printer.print_string(") in (")
            pairs = list(zip(numbers[at + 6 : at + 9], sizes[at : at + 3], strict=True))
            printer.print_list(pairs, lambda pair: _print_size(printer, *pair))
            printer.print_string(")")
        if self.dynamicSharedMemorySize is not None:
            printer.print_string(" dynamic_shared_memory_size ")
            printer.print_operand(self.dynamicSharedMemorySize)
        printer.print_string(" ")
        printer.print_region(self.body, print_entry_block_args=False)
        # Upstream's generic form has this one, its custom form says it otherwise; it is 0 here.
        hidden = ("workgroup_attributions",)
        printer.print_op_attributes(self.attributes, reserved_attr_names=hidden)


def _parse_size(parser: Parser) -> tuple[Parser.UnresolvedArgument, UnresolvedOperand]:
    name = parser.parse_argument(expect_type=False)
    parser.parse_punctuation("=")
    return name, parser.parse_unresolved_operand()


def _print_name(printer: Printer, argument: BlockArgument) -> None:
    printer.print_block_argument(argument, print_type=False)


def _print_size(printer: Printer, argument: BlockArgument, size: SSAValue) -> None:
    _print_name(printer, argument)
    printer.print_string(" = ")
    printer.print_operand(size)


@irdl_op_definition
class TerminatorOp(IRDLOperation):
    """`gpu.terminator`"""

    name = "gpu.terminator"
    assembly_format = "attr-dict"

    traits = traits_def(HasParent(LaunchOp), IsTerminator())
