"""MLIR text in and out: every error of the input is a position, never a traceback."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from contextlib import suppress
from io import StringIO
from typing import Any

from xdsl.context import Context
from xdsl.dialects.builtin import (
    AffineMapAttr,
    AnyFloat,
    BoolAttr,
    FileLineColLoc,
    IntAttr,
    IntegerAttr,
    IntegerType,
    MemRefType,
    ModuleOp,
    NoneAttr,
    RankedStructure,
    StringAttr,
    UnitAttr,
    UnknownLoc,
    UnrankedMemRefType,
)
from xdsl.ir import Attribute, Block, Operation, Region, TypeAttribute
from xdsl.ir.affine import AffineMap, AffineSet
from xdsl.irdl import BaseAttr, IRDLOperation
from xdsl.irdl.dominance import DominanceInfo
from xdsl.parser import AttrParser, Parser
from xdsl.parser.core import ForwardDeclaredValue
from xdsl.printer import Printer
from xdsl.utils.exceptions import ParseError, VerifyException
from xdsl.utils.mlir_lexer import MLIRLexer, MLIRTokenKind

from .affine_syntax import ExpressionParser
from .context import make_context


class InvalidText(ValueError):
    """Text that is not a valid module: `file:line:column: what is wrong`."""

    def __init__(self, file: str, line: int, column: int, message: str):
        super().__init__(f"{file}:{line}:{column}: error: {message}")
        self.file, self.line, self.column, self.message = file, line, column, message


# xDSL's own expression needs exponential time to find that a string is never closed.
MLIRLexer._unescaped_characters_regex = re.compile(
    r'"(?:[^"\\\n\v\f]|\\(?:["nt\\]|[0-9A-Fa-f]{2}))*"'
)


# As upstream.
_WIDEST_INTEGER = (1 << 24) - 1
# xDSL makes a list of them, of one number too; `nd.constant` has a reader of its own.
_LARGEST_CONSTANT = 1 << 20
_FALSE = BoolAttr.from_bool(False)


class _FloatBits(Parser._TensorLiteralElement):
    """A hexadecimal element of a dense literal: a float's bits, not (as in xDSL) its value."""

    def to_type(self, parser: AttrParser, type: Attribute) -> Any:
        if not isinstance(type, AnyFloat) or not isinstance(self.value, int):
            return super().to_type(parser, type)  # pyright: ignore[reportArgumentType]
        try:
            return type.unpack(self.value.to_bytes(type.size, "little"), 1)[0]
        except OverflowError:
            parser.raise_error(f"the bits do not fit in {type}", self.span)


class _LocatingParser(Parser):
    """Gives each op that has no `loc(…)` of its own the place where it stands in the file."""

    def __init__(self, context: Context, text: str, file: str):
        super().__init__(context, text, file)
        self._file = StringAttr(file)
        self._line_starts = [0, *(i + 1 for i, char in enumerate(text) if char == "\n")]

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column, from 1, of the character at `offset`."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def _parse_tensor_literal_element(self) -> Parser._TensorLiteralElement:
        element = super()._parse_tensor_literal_element()
        if element.span.text.startswith("0x"):
            return _FloatBits(element.is_negative, element.value, element.span)
        return element

    def _parse_optional_integer_or_float_type(self) -> TypeAttribute | None:
        found = super()._parse_optional_integer_or_float_type()
        if isinstance(found, IntegerType) and found.width.data > _WIDEST_INTEGER:
            self.raise_error(f"integer types have at most {_WIDEST_INTEGER} bits")
        return found

    def _parse_dense_literal_type(self) -> RankedStructure[Any]:
        found = super()._parse_dense_literal_type()
        if math.prod(found.get_shape()) > _LARGEST_CONSTANT:
            self.raise_error(f"a constant has at most {_LARGEST_CONSTANT} elements")
        return found

    def _parse_generic_operation(self, op_type: type[Operation]) -> Operation:
        """Upstream writes a unit that is not there as `false`."""
        op = super()._parse_generic_operation(op_type)
        for name, value in list(op.properties.items()):
            if value == _FALSE and isinstance(op, IRDLOperation):
                definition = op.get_irdl_definition().properties.get(name)
                if definition is not None and definition.constr == BaseAttr(UnitAttr):
                    del op.properties[name]
        return op

    def parse_affine_map(self) -> AffineMap:
        return ExpressionParser(self._parser_state).parse_affine_map()

    def parse_affine_set(self) -> AffineSet:
        return ExpressionParser(self._parser_state).parse_affine_set()

    def parse_dimension_list(self) -> list[int]:
        """Also with blanks, as upstream: `? x ? x f32`."""
        dims: list[int] = []
        while self._current_token.kind in (MLIRTokenKind.INTEGER_LIT, MLIRTokenKind.QUESTION):
            dims.append(self.parse_shape_dimension())
            delimiter = self._current_token.span.start
            if self._parse_optional_shape_delimiter() is None:
                break
            if self._current_token.kind not in (MLIRTokenKind.INTEGER_LIT, MLIRTokenKind.QUESTION):
                self._resume_from(delimiter)  # the last `x` is for what reads the element type
        return dims

    def _parse_memref_attrs(self) -> MemRefType | UnrankedMemRefType:
        """As upstream, a layout that is the identity is none, and memory space 0 is none."""
        found = super()._parse_memref_attrs()
        if not isinstance(found, MemRefType):
            return found
        layout, space = found.layout, found.memory_space
        if isinstance(layout, AffineMapAttr) and layout.data == AffineMap.identity(
            layout.data.num_dims
        ):
            layout = NoneAttr()
        if isinstance(space, IntegerAttr) and space.value.data == 0:
            space = NoneAttr()
        return MemRefType(found.element_type, found.shape, layout, space)

    def _is_awaited(self, value: ForwardDeclaredValue[Attribute]) -> bool:
        """Whether a value that is used before its definition may yet be defined."""
        groups = self.forward_ssa_references.values()
        return any(value is other for group in groups for other in group.values())

    def parse_operation(self) -> Operation:
        start, position = self._current_token.span.start, self.pos
        op = super().parse_operation()
        for operand in op.operands:
            if isinstance(operand, ForwardDeclaredValue) and not self._is_awaited(operand):
                self.raise_error("an operand names what is defined inside of the op", position)
        if isinstance(op.location, UnknownLoc):
            line, column = self.position(start)
            op.location = FileLineColLoc(self._file, IntAttr(line), IntAttr(column))
        return op


def parse_module(
    text: str, file: str = "<text>", allow_unregistered: bool = False, verify: bool = True
) -> ModuleOp:
    """The verified module that `text` describes.

    Ops without a location of their own get their place in the text as location.

    Raises:
        InvalidText: the text does not parse, or the module is not valid.
    """
    parser = None
    try:
        parser = _LocatingParser(make_context(allow_unregistered), text, file)
        module = parser.parse_module()
        if verify:
            verify_module(module, file)
    except ParseError as error:
        span = error.span
        line_start = text.rfind("\n", 0, span.start) + 1
        line = text.count("\n", 0, span.start) + 1
        raise InvalidText(file, line, span.start - line_start + 1, _sentence(error)) from None
    except RecursionError:
        raise InvalidText(file, 1, 1, "the text is nested too deeply") from None
    except InvalidText:
        raise
    except Exception as error:  # xDSL answers some broken text with errors of every kind
        offset = 0 if parser is None else min(parser.pos, len(text))
        line, column = (1, 1) if parser is None else parser.position(offset)
        raise InvalidText(file, line, column, _sentence(error)) from error
    return module


def verify_module(module: ModuleOp, file: str = "<module>") -> None:
    """Verify every op, its operands' dominance included.

    Raises:
        InvalidText: names the first op that is not valid by its location.
    """
    culprit: Operation = module
    try:
        for culprit in module.walk():
            culprit.verify(verify_nested_ops=False)
        undominated = _undominated_use(module)
        if undominated is not None:
            culprit = undominated
            raise VerifyException("an operand is used where its definition does not dominate")
    except VerifyException as error:
        location = culprit.location
        if isinstance(location, FileLineColLoc):
            place = location.filename.data, location.line.data, location.column.data
        else:
            place = file, 1, 1
        raise InvalidText(*place, f"'{culprit.name}': {_sentence(error)}") from None


def _undominated_use(module: ModuleOp) -> Operation | None:
    """An op that uses a value where its definition does not dominate, or None.

    xDSL's own verifier does not look.
    """
    blocks = [block for op in module.walk() for region in op.regions for block in region.blocks]
    position = {op: index for block in blocks for index, op in enumerate(block.ops)}
    dominances: dict[Region, DominanceInfo] = {}

    def reaches(home: Block, user: Operation, owner: Operation | Block) -> bool:
        """Whether what `owner` defines in `home` is there for `user`."""
        inside: Operation | None = user
        while inside is not None:
            block = inside.parent
            if block is home:
                return isinstance(owner, Block) or position[owner] < position[inside]
            if block is None:
                return False
            region = block.parent
            if region is not None and region is home.parent:
                dominance = dominances.get(region)
                if dominance is None:
                    dominance = dominances[region] = DominanceInfo(region)
                return dominance.strictly_dominates(home, block)
            inside = block.parent_op()
        return False

    for user in position:
        for operand in user.operands:
            owner = operand.owner
            home = owner.parent if isinstance(owner, Operation) else owner
            if home is None or not reaches(home, user, owner):
                return user
    return None


def print_module(module: Operation, locations: bool = False, generic: bool = False) -> str:
    """The text of a module, ending in a newline.

    Args:
        locations: also print each op's `loc(…)`.
        generic: print every op in MLIR's generic form.
    """
    stream = StringIO()
    printer = Printer(stream, print_generic_format=generic, print_debuginfo=locations)
    printer.print_op(module)
    return stream.getvalue() + "\n"


class _LineIsFull(Exception):
    """The end of the line was printed."""


class _OneLine(StringIO):
    def write(self, text: str) -> int:
        line, newline, _ = text.partition("\n")
        super().write(line)
        if newline:
            raise _LineIsFull
        return len(text)


def first_line(operation: Operation) -> str:
    """The first line of an op's text: of what is inside of it nothing is printed."""
    stream = _OneLine()
    with suppress(_LineIsFull):
        Printer(stream).print_op(operation)
    return stream.getvalue()


def _sentence(error: Exception) -> str:
    """The message of an error in one line."""
    text = getattr(error, "msg", None) or str(error) or type(error).__name__
    return " ".join(str(text).split())
