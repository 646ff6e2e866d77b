"""The error that a pass or a legality check raises at an op."""

from __future__ import annotations

from xdsl.dialects.builtin import FileLineColLoc, FusedLoc, NameLoc
from xdsl.ir import Attribute, Operation


class CompileError(Exception):
    """Something that cannot be compiled: what, at which op, on which line of the user.

    `operation` is the offending op, or None.
    """

    def __init__(self, message: str, operation: Operation | None = None):
        self.operation = operation
        self.message = message
        line = None if operation is None else user_line(operation.location)
        super().__init__(message if line is None else f"{line}: {message}")


def user_line(location: Attribute) -> str | None:
    """`file:line` of a location, or None where it is unknown."""
    if isinstance(location, FileLineColLoc):
        return f"{location.filename.data}:{location.line.data}"
    if isinstance(location, NameLoc):
        return user_line(location.location)
    if isinstance(location, FusedLoc):
        for part in location.locations:  # pyright: ignore[reportGeneralTypeIssues]
            if (line := user_line(part)) is not None:
                return line
    return None
