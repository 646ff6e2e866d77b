"""The text of affine expressions over SSA names: `[%i + 1, 2 * %j - symbol(%n)]`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from xdsl.dialects.builtin import AffineMapAttr, IndexType
from xdsl.ir import SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineConstraintExpr,
    AffineConstraintKind,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)
from xdsl.parser import AffineParser, Parser
from xdsl.printer import Printer
from xdsl.utils.mlir_lexer import MLIRToken, MLIRTokenKind

from .affine_expressions import constant_of, is_symbolic, make, negate, subtract
from .affine_maps import constraint

_INDEX = IndexType()
_PRECEDENCE = {
    AffineBinaryOpKind.Add: 10,
    AffineBinaryOpKind.Mul: 20,
    AffineBinaryOpKind.Mod: 20,
    AffineBinaryOpKind.FloorDiv: 20,
    AffineBinaryOpKind.CeilDiv: 20,
}
_NEGATION = 30
_OPERATORS = {kind.get_token(): kind for kind in AffineBinaryOpKind}
_DIVISIONS = (AffineBinaryOpKind.Mod, AffineBinaryOpKind.FloorDiv, AffineBinaryOpKind.CeilDiv)
_CONSTRAINTS = {kind.value: kind for kind in AffineConstraintKind}
ParsedT = TypeVar("ParsedT")


class ExpressionParser(AffineParser):
    """Reads affine maps, sets and expressions, semi-affine ones too, and makes them as upstream."""

    def _create_binop_expr(self, lhs: AffineExpr, rhs: AffineExpr, binop: MLIRToken) -> AffineExpr:
        if binop.text == "-":
            return subtract(lhs, rhs)
        kind = _OPERATORS[binop.text]
        if kind is AffineBinaryOpKind.Mul and not (is_symbolic(lhs) or is_symbolic(rhs)):
            self.raise_error(
                "not an affine expression: one factor has to be a constant or symbolic",
                binop.span,
            )
        if kind in _DIVISIONS:
            if not is_symbolic(rhs):
                self.raise_error(
                    "not an affine expression: the divisor has to be a constant or symbolic",
                    binop.span,
                )
            divisor = constant_of(rhs)
            if divisor is not None and divisor == 0:
                self.raise_error("not an affine expression: division by zero", binop.span)
        return make(kind, lhs, rhs)

    def _parse_primary(self, parse_optional_bare_id: Callable[[], AffineExpr | None]) -> AffineExpr:
        if self._parse_optional_token(MLIRTokenKind.MINUS) is not None:
            return negate(self._parse_primary(parse_optional_bare_id))
        return super()._parse_primary(parse_optional_bare_id)

    def _parse_affine_constraint(
        self, parse_optional_bare_id: Callable[[], AffineExpr | None]
    ) -> AffineConstraintExpr:
        lhs = self._parse_affine_expr(parse_optional_bare_id)
        position = self._current_token.span
        characters = self._consume_token().text
        if characters in ("=", "<", ">"):
            characters += self._consume_token().text
        if characters not in _CONSTRAINTS:
            self.raise_error("expected '==', '>=' or '<='", position)
        rhs = self._parse_affine_expr(parse_optional_bare_id)
        return constraint(_CONSTRAINTS[characters], lhs, rhs)


def parse_expressions(
    parser: Parser, parse_list: Callable[[Callable[[], AffineExpr]], ParsedT]
) -> tuple[ParsedT, int, int, list[SSAValue]]:
    """What `parse_list` makes of affine expressions over SSA names: a name is a dim, `symbol(name)`
    a symbol, both numbered as they come. Also the numbers of both, and the operands, dims first.
    """
    spaces: tuple[dict[SSAValue, int], dict[SSAValue, int]] = ({}, {})
    affine_parser = ExpressionParser(parser._parser_state)  # pyright: ignore[reportPrivateUsage]

    def parse_name() -> AffineExpr | None:
        if (value := parser.parse_optional_operand(_INDEX)) is not None:
            return AffineDimExpr(spaces[0].setdefault(value, len(spaces[0])))
        if parser.parse_optional_keyword("symbol") is None:
            return None
        with parser.in_parens():
            value = parser.parse_operand(_INDEX)
        return AffineSymExpr(spaces[1].setdefault(value, len(spaces[1])))

    def parse_expression() -> AffineExpr:
        return affine_parser._parse_affine_expr(parse_name)  # pyright: ignore[reportPrivateUsage]

    parsed = parse_list(parse_expression)
    return parsed, len(spaces[0]), len(spaces[1]), [*spaces[0], *spaces[1]]


def parse_subscripts(parser: Parser) -> tuple[AffineMapAttr, list[SSAValue]]:
    """`[%i + 1, 2 * %j - symbol(%n)]`."""
    results, dims, symbols, operands = parse_expressions(
        parser,
        lambda parse: parser.parse_comma_separated_list(Parser.Delimiter.SQUARE, parse),
    )
    return AffineMapAttr(AffineMap(dims, symbols, tuple(results))), operands


def _negated(expression: AffineExpr) -> AffineExpr | None:
    """x where the expression is `x * -1` or a negative constant."""
    match expression:
        case AffineConstantExpr(value=value) if value < 0:
            return AffineConstantExpr(-value)
        case AffineBinaryOpExpr(
            kind=AffineBinaryOpKind.Mul, lhs=factor, rhs=AffineConstantExpr(value=value)
        ) if value < 0:
            return (
                factor
                if value == -1
                else AffineBinaryOpExpr(AffineBinaryOpKind.Mul, factor, AffineConstantExpr(-value))
            )
    return None


def print_expression(
    printer: Printer,
    expression: AffineExpr,
    dims: Sequence[SSAValue],
    symbols: Sequence[SSAValue],
    minimum: int = 0,
) -> None:
    """Print as upstream does: parentheses around the parts of products and quotients only, `x - 1`
    for `x + -1`, `-x` for `x * -1`."""

    def recurse(part: AffineExpr, minimum: int) -> None:
        print_expression(printer, part, dims, symbols, minimum)

    match expression:
        case AffineConstantExpr(value=value):
            printer.print_string(str(value))
        case AffineDimExpr(position=position):
            printer.print_ssa_value(dims[position])
        case AffineSymExpr(position=position):
            printer.print_string("symbol(")
            printer.print_ssa_value(symbols[position])
            printer.print_string(")")
        case AffineBinaryOpExpr(kind=kind, lhs=lhs, rhs=rhs):
            precedence = _PRECEDENCE[kind]
            if kind is AffineBinaryOpKind.Mul and rhs == AffineConstantExpr(-1):
                printer.print_string("-")
                recurse(lhs, _NEGATION)
                return
            if precedence < minimum:
                printer.print_string("(")
            recurse(lhs, precedence if kind is AffineBinaryOpKind.Add else precedence + 1)
            subtrahend = _negated(rhs) if kind is AffineBinaryOpKind.Add else None
            if subtrahend is not None:
                printer.print_string(" - ")
                recurse(subtrahend, precedence + 1)
            else:
                printer.print_string(f" {kind.get_token()} ")
                recurse(rhs, precedence + 1)
            if precedence < minimum:
                printer.print_string(")")
        case _:
            raise ValueError(f"not an affine expression: {expression}")


def parse_map_operands(parser: Parser, num_dims: int, num_symbols: int) -> list[SSAValue]:
    """`(%dims…)[%symbols…]`, as many as there are; both may be left out where there are none."""
    operands: list[SSAValue] = []
    for delimiter, count, kind in (
        (Parser.Delimiter.PAREN, num_dims, "dim"),
        (Parser.Delimiter.SQUARE, num_symbols, "symbol"),
    ):
        position = parser.pos
        found = (
            parser.parse_optional_comma_separated_list(
                delimiter, lambda: parser.parse_operand(_INDEX)
            )
            or []
        )
        if len(found) != count:
            parser.raise_error(f"expected {count} {kind} operands, not {len(found)}", position)
        operands += found
    return operands


def parse_map_and_operands(parser: Parser) -> tuple[AffineMapAttr, list[SSAValue]]:
    """`affine_map<…>(%dims…)[%symbols…]`."""
    position = parser.pos
    affine_map = parser.parse_attribute()
    if not isinstance(affine_map, AffineMapAttr):
        parser.raise_error("expected an affine map", position)
    space = affine_map.data
    return affine_map, parse_map_operands(parser, space.num_dims, space.num_symbols)


def print_map_operands(printer: Printer, operands: Sequence[SSAValue], dims: int) -> None:
    with printer.in_parens():
        printer.print_list(operands[:dims], printer.print_ssa_value)
    if len(operands) > dims:
        with printer.in_square_brackets():
            printer.print_list(operands[dims:], printer.print_ssa_value)


BoundGroup = list[AffineExpr]


def parse_bound_groups(
    parser: Parser, parse: Callable[[], AffineExpr], keyword: str
) -> list[BoundGroup]:
    """`(%n, min(%m, 10))`, a group for each loop."""

    def parse_group() -> BoundGroup:
        if parser.parse_optional_keyword(keyword) is not None:
            return parser.parse_comma_separated_list(Parser.Delimiter.PAREN, parse)
        return [parse()]

    return parser.parse_comma_separated_list(Parser.Delimiter.PAREN, parse_group)


def print_bound_groups(
    printer: Printer,
    bound_map: AffineMap,
    groups: Sequence[int],
    dims: Sequence[SSAValue],
    symbols: Sequence[SSAValue],
    keyword: str,
) -> None:
    bounds: Iterator[AffineExpr] = iter(bound_map.results)

    def print_group(size: int) -> None:
        if size != 1:
            printer.print_string(keyword + "(")
        printer.print_list(
            [next(bounds) for _ in range(size)],
            lambda bound: print_expression(printer, bound, dims, symbols),
        )
        if size != 1:
            printer.print_string(")")

    with printer.in_parens():
        printer.print_list(groups, print_group)
