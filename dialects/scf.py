"""The scf dialect: xDSL's, with upstream's text of `scf.for`, `scf.parallel` and `scf.reduce`.

xDSL 0.74 has no text of `scf.parallel`, prints several reductions so that upstream does not read
them, and wants the type of a single value that `scf.for` carries in parentheses. Make loops and
reductions with the classes of this module; they are instances of xDSL's.

Upstream: https://mlir.llvm.org/docs/Dialects/SCFDialect/
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import scf as xdsl_scf
from xdsl.dialects.builtin import DenseArrayBase, IndexType, i32
from xdsl.dialects.utils import parse_assignment
from xdsl.ir import Block, Dialect, Region, SSAValue
from xdsl.parser import Parser, UnresolvedOperand
from xdsl.printer import Printer

from .affine_structured import parse_result_types, print_result_types

_INDEX = IndexType()


class ForText(xdsl_scf.ForOp):
    """`%r = scf.for %i = %a to %b step %c iter_args(%s = %x) -> f32 { … }`, which is only read."""

    create = xdsl_scf.ForOp.create  # pyright: ignore[reportAssignmentType]

    @classmethod
    def parse(cls, parser: Parser) -> xdsl_scf.ForOp:
        variable = parser.parse_argument(expect_type=False)
        parser.parse_punctuation("=")
        names = [parser.parse_unresolved_operand()]
        for keyword in ("to", "step"):
            parser.parse_keyword(keyword)
            names.append(parser.parse_unresolved_operand())
        carried: list[tuple[Parser.UnresolvedArgument, UnresolvedOperand]] = []
        position = parser.pos
        if parser.parse_optional_keyword("iter_args") is not None:
            carried = parser.parse_comma_separated_list(
                Parser.Delimiter.PAREN, lambda: parse_assignment(parser)
            )
        types = parse_result_types(parser)
        operands = parser.resolve_operands([name for _, name in carried], types, position)
        type_ = parser.parse_type() if parser.parse_optional_punctuation(":") else _INDEX
        bounds = [parser.resolve_operand(name, type_) for name in names]
        arguments = [one.resolve(t) for (one, _), t in zip(carried, types, strict=True)]
        body = parser.parse_region((variable.resolve(type_), *arguments))
        if not carried and not isinstance(body.block.last_op, xdsl_scf.YieldOp):
            body.block.add_op(xdsl_scf.YieldOp())
        return xdsl_scf.ForOp.create(
            operands=[*bounds, *operands],
            result_types=types,
            regions=[body],
            attributes=parser.parse_optional_attr_dict(),
        )


class ReduceOp(xdsl_scf.ReduceOp):
    """`scf.reduce(%a, %b : f32, i32) { ^bb0(%x: f32, %y: f32): … }, { … }`"""

    @classmethod
    def parse(cls, parser: Parser) -> ReduceOp:
        names: list[UnresolvedOperand] = []
        operands: Sequence[SSAValue] = ()
        regions: list[Region] = []
        position = parser.pos
        if parser.parse_optional_punctuation("(") is not None:
            names = parser.parse_comma_separated_list(
                Parser.Delimiter.NONE, parser.parse_unresolved_operand
            )
            parser.parse_punctuation(":")
            types = parser.parse_comma_separated_list(Parser.Delimiter.NONE, parser.parse_type)
            operands = parser.resolve_operands(names, types, position)
            parser.parse_punctuation(")")
            regions = parser.parse_comma_separated_list(Parser.Delimiter.NONE, parser.parse_region)
        return cls.create(
            operands=operands, regions=regions, attributes=parser.parse_optional_attr_dict()
        )

    def print(self, printer: Printer) -> None:
        if self.operands:
            with printer.in_parens():
                printer.print_list(self.operands, printer.print_ssa_value)
                printer.print_string(" : ")
                printer.print_list(self.operand_types, printer.print_attribute)
            printer.print_string(" ")
            printer.print_list(self.regions, printer.print_region)
        printer.print_op_attributes(self.attributes)


class ParallelOp(xdsl_scf.ParallelOp):
    """`%r = scf.parallel (%i) = (%a) to (%b) step (%c) init (%x) -> (f32) { … }`"""

    @classmethod
    def parse(cls, parser: Parser) -> ParallelOp:
        variables = parser.parse_comma_separated_list(
            Parser.Delimiter.PAREN, lambda: parser.parse_argument(expect_type=False)
        )
        operands: list[SSAValue] = []
        parser.parse_punctuation("=")
        bounds = [_values(parser)]
        for keyword in ("to", "step"):
            parser.parse_keyword(keyword)
            bounds.append(_values(parser))
        initial = _values(parser) if parser.parse_optional_keyword("init") is not None else []
        position = parser.pos
        types = parse_result_types(parser)
        for names in bounds:
            operands += parser.resolve_operands(names, [_INDEX] * len(names), position)
        operands += parser.resolve_operands(initial, types, position)
        body = parser.parse_region([one.resolve(_INDEX) for one in variables])
        if not body.blocks:
            body.add_block(Block(arg_types=[_INDEX] * len(variables)))
        if not isinstance(body.block.last_op, xdsl_scf.ReduceOp):
            body.block.add_op(ReduceOp.create())
        segments = [*map(len, bounds), len(initial)]
        return cls.create(
            operands=operands,
            result_types=types,
            properties={"operandSegmentSizes": DenseArrayBase.from_list(i32, segments)},
            regions=[body],
            attributes=parser.parse_optional_attr_dict(),
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        with printer.in_parens():
            printer.print_list(self.body.block.args, printer.print_ssa_value)
        for keyword, values in (
            (" = ", self.lowerBound),
            (" to ", self.upperBound),
            (" step ", self.step),
            (" init ", self.initVals),
        ):
            if values or keyword != " init ":
                printer.print_string(keyword)
                _print_values(printer, values)
        print_result_types(printer, self)
        printer.print_string(" ")
        printer.print_region(self.body, print_entry_block_args=False)
        printer.print_op_attributes(self.attributes)


def _values(parser: Parser) -> list[UnresolvedOperand]:
    return parser.parse_comma_separated_list(
        Parser.Delimiter.PAREN, parser.parse_unresolved_operand
    )


def _print_values(printer: Printer, values: Sequence[SSAValue]) -> None:
    with printer.in_parens():
        printer.print_list(values, printer.print_ssa_value)


_COMPLETED = {op.name: op for op in (ForText, ParallelOp, ReduceOp)}
Scf = Dialect(
    "scf",
    [_COMPLETED.get(op.name, op) for op in xdsl_scf.Scf.operations],
    list(xdsl_scf.Scf.attributes),
)
