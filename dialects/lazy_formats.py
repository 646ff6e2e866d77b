"""The assembly formats of ops are parsed when text is first read or written, not at import.

Importing this module, before dialects are imported, has that effect. It saves a seventh of the time
of the first compilation in a process, which needs no text: 50 of 370 ms. The price is that a format
with a mistake is reported when it is first used.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from xdsl.irdl.declarative_assembly_format import FormatProgram

_parse_format = FormatProgram.from_str


class LazyFormat:
    """Stands for the `FormatProgram` of a text: it can parse and print ops."""

    def __init__(self, text: str, definition: Any):
        self._given = text, definition

    @cached_property
    def _program(self) -> FormatProgram:
        return _parse_format(*self._given)

    def parse(self, parser: Any, op_type: Any) -> Any:
        return self._program.parse(parser, op_type)

    def print(self, printer: Any, op: Any) -> None:
        self._program.print(printer, op)


FormatProgram.from_str = staticmethod(LazyFormat)  # pyright: ignore[reportAttributeAccessIssue]
