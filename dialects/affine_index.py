"""Index arithmetic of the affine dialect: maps applied, their least and greatest results, bases."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    I64,
    AffineMapAttr,
    DenseArrayBase,
    IndexType,
    UnitAttr,
    i64,
)
from xdsl.ir import SSAValue
from xdsl.irdl import (
    AttrSizedOperandSegments,
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException

from .affine_scope import verify_symbols
from .affine_syntax import parse_map_and_operands, print_map_operands

_INDEX = IndexType()


class _MapOp(IRDLOperation):
    """An index value that a map gives of its operands."""

    map = prop_def(AffineMapAttr)
    result = result_def(IndexType)

    traits = traits_def(Pure())

    def verify_(self) -> None:
        affine_map = self.map.data
        if len(self.operands) != affine_map.num_dims + affine_map.num_symbols:
            raise VerifyException("expects one operand for each dim and symbol of its map")
        if not affine_map.results:
            raise VerifyException("expects a map with at least one result")

    @classmethod
    def parse(cls, parser: Parser) -> _MapOp:
        affine_map, operands = parse_map_and_operands(parser)
        return cls.create(
            operands=operands,
            result_types=[_INDEX],
            properties={"map": affine_map},
            attributes=parser.parse_optional_attr_dict(),
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_attribute(self.map)
        print_map_operands(printer, self.operands, self.map.data.num_dims)
        printer.print_op_attributes(self.attributes)


@irdl_op_definition
class ApplyOp(_MapOp):
    """`%x = affine.apply affine_map<(d0)[s0] -> (d0 * 8 + s0)>(%i)[%n]`"""

    name = "affine.apply"

    mapOperands = var_operand_def(IndexType)

    def __init__(self, map_operands: Sequence[SSAValue], affine_map: AffineMapAttr):
        super().__init__(
            operands=[map_operands], properties={"map": affine_map}, result_types=[_INDEX]
        )

    def verify_(self) -> None:
        """A map may be applied to any index values, but what varies as a dim is no symbol."""
        super().verify_()
        if len(self.map.data.results) != 1:
            raise VerifyException("expects a map with one result")
        verify_symbols(self, self.mapOperands[self.map.data.num_dims :])


class _ExtremumOp(_MapOp):
    """The least or the greatest result of a map."""

    arguments = var_operand_def(IndexType)


@irdl_op_definition
class MinOp(_ExtremumOp):
    """`%least = affine.min affine_map<(d0)[s0] -> (d0 + 8, s0)>(%i)[%n]`"""

    name = "affine.min"


@irdl_op_definition
class MaxOp(_ExtremumOp):
    """`%greatest = affine.max affine_map<(d0)[s0] -> (d0 - 8, s0)>(%i)[%n]`"""

    name = "affine.max"


# --- mixed bases ---------------------------------------------------------------------------------


def mixed_basis(
    static: DenseArrayBase[I64], dynamic: Sequence[SSAValue], count: int
) -> tuple[list[int | SSAValue], int | SSAValue | None]:
    """The last `count - 1` elements of a basis, and the bound of the outermost index, or None."""
    values = iter(dynamic)
    elements: list[int | SSAValue] = [
        next(values) if element == DYNAMIC_INDEX else element for element in static.get_values()
    ]
    if elements and len(elements) == count:
        return elements[1:], elements[0]
    return elements, None


def _parse_basis(parser: Parser) -> tuple[DenseArrayBase[I64], list[SSAValue]]:
    """`(%n, 8, 4)`: the static elements, and the operands for the others."""
    dynamic: list[SSAValue] = []

    def parse_element() -> int:
        if (value := parser.parse_optional_operand(_INDEX)) is not None:
            dynamic.append(value)
            return DYNAMIC_INDEX
        return parser.parse_integer(allow_boolean=False)

    elements = parser.parse_comma_separated_list(Parser.Delimiter.PAREN, parse_element)
    return DenseArrayBase.from_list(i64, elements), dynamic


def _print_basis(
    printer: Printer, static: DenseArrayBase[I64], dynamic: Sequence[SSAValue]
) -> None:
    values = iter(dynamic)

    def print_element(element: int) -> None:
        if element == DYNAMIC_INDEX:
            printer.print_ssa_value(next(values))
        else:
            printer.print_string(str(element))

    with printer.in_parens():
        printer.print_list(static.get_values(), print_element)


def _verify_basis(static: DenseArrayBase[I64], dynamic: Sequence[SSAValue], count: int) -> None:
    elements = static.get_values()
    if len(elements) not in (count, max(count - 1, 0)):
        raise VerifyException(
            f"expects a basis of {max(count - 1, 0)} or {count} elements, not {len(elements)}"
        )
    if sum(element == DYNAMIC_INDEX for element in elements) != len(dynamic):
        raise VerifyException("expects one operand for each dynamic element of its basis")
    if any(element != DYNAMIC_INDEX and element <= 0 for element in elements):
        raise VerifyException("expects basis elements above 0")


@irdl_op_definition
class DelinearizeIndexOp(IRDLOperation):
    """`%ijk:3 = affine.delinearize_index %x into (%n, 8, 4) : index, index, index`

    `x = (i * 8 + j) * 4 + k` with `0 <= j < 8` and `0 <= k < 4`; the outermost element of the basis
    may be left out: it only says that `i < %n`.
    """

    name = "affine.delinearize_index"

    linear_index = operand_def(IndexType)
    dynamic_basis = var_operand_def(IndexType)
    static_basis = prop_def(DenseArrayBase[I64])
    multi_index = var_result_def(IndexType)

    traits = traits_def(Pure())

    def basis(self) -> tuple[list[int | SSAValue], int | SSAValue | None]:
        """The elements that divide, and the bound of the outermost index, or None."""
        return mixed_basis(self.static_basis, self.dynamic_basis, len(self.multi_index))

    def verify_(self) -> None:
        if not self.multi_index:
            raise VerifyException("expects at least one result")
        _verify_basis(self.static_basis, self.dynamic_basis, len(self.multi_index))

    @classmethod
    def parse(cls, parser: Parser) -> DelinearizeIndexOp:
        linear_index = parser.parse_operand(_INDEX)
        parser.parse_keyword("into")
        static, dynamic = _parse_basis(parser)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        return cls.create(
            operands=[linear_index, *dynamic],
            result_types=parser.parse_comma_separated_list(
                Parser.Delimiter.NONE, parser.parse_type
            ),
            properties={"static_basis": static},
            attributes=attributes,
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_ssa_value(self.linear_index)
        printer.print_string(" into ")
        _print_basis(printer, self.static_basis, self.dynamic_basis)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_list(self.result_types, printer.print_attribute)


@irdl_op_definition
class LinearizeIndexOp(IRDLOperation):
    """`%x = affine.linearize_index disjoint [%i, %j, %k] by (%n, 8, 4) : index`

    `x = (i * 8 + j) * 4 + k`; the outermost element of the basis may be left out. `disjoint` says
    that every index but the outermost is from 0 to below its element. Of no indices it is 0.
    """

    name = "affine.linearize_index"

    multi_index = var_operand_def(IndexType)
    dynamic_basis = var_operand_def(IndexType)
    static_basis = prop_def(DenseArrayBase[I64])
    disjoint = opt_prop_def(UnitAttr)
    linear_index = result_def(IndexType)

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    traits = traits_def(Pure())

    def basis(self) -> tuple[list[int | SSAValue], int | SSAValue | None]:
        """The elements that are factors, and the bound of the outermost index, or None."""
        return mixed_basis(self.static_basis, self.dynamic_basis, len(self.multi_index))

    def verify_(self) -> None:
        _verify_basis(self.static_basis, self.dynamic_basis, len(self.multi_index))

    @classmethod
    def parse(cls, parser: Parser) -> LinearizeIndexOp:
        disjoint = parser.parse_optional_keyword("disjoint") is not None
        indices = parser.parse_comma_separated_list(
            Parser.Delimiter.SQUARE, lambda: parser.parse_operand(_INDEX)
        )
        parser.parse_keyword("by")
        static, dynamic = _parse_basis(parser)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        op = cls.build(
            operands=[indices, dynamic],
            result_types=[parser.parse_type()],
            properties={"static_basis": static, "disjoint": UnitAttr() if disjoint else None},
        )
        op.attributes |= attributes
        return op

    def print(self, printer: Printer) -> None:
        printer.print_string(" " if self.disjoint is None else " disjoint ")
        with printer.in_square_brackets():
            printer.print_list(self.multi_index, printer.print_ssa_value)
        printer.print_string(" by ")
        _print_basis(printer, self.static_basis, self.dynamic_basis)
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_attribute(self.linear_index.type)
