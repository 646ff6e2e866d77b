"""Assembly formats of ops are read when the first op is parsed or printed by them.

xDSL reads the format of an op when its class is made, and a process that compiles makes the classes
of several hundred ops, of which it prints and parses none: reading took a fifth of a first call.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xdsl.ir import Operation
    from xdsl.irdl import OpDef
    from xdsl.irdl.declarative_assembly_format import FormatProgram
    from xdsl.parser import Parser
    from xdsl.printer import Printer


@cache
def read_formats_late() -> None:
    """From now on, classes of ops are made without reading their formats."""
    from xdsl.irdl.declarative_assembly_format import FormatProgram

    setattr(FormatProgram, "from_str", _LateProgram)  # noqa: B010  it stands for a static method


class _LateProgram:
    """Stands for the program that is read from the text of a format.

    What is wrong with the text is a `ParseError` when it is used.
    """

    def __init__(self, text: str, definition: OpDef):
        self.text = text
        self.definition = definition

    @cached_property
    def program(self) -> FormatProgram:
        from xdsl.irdl.declarative_assembly_format_parser import FormatParser

        return FormatParser(self.text, self.definition).parse_format()

    def parse(self, parser: Parser, op_type: type[Any]) -> Any:
        return self.program.parse(parser, op_type)

    def print(self, printer: Printer, op: Operation) -> None:
        self.program.print(printer, op)  # pyright: ignore[reportArgumentType]
