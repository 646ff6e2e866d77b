"""The error that a pass or a legality check raises at an op."""

from __future__ import annotations

from xdsl.dialects.builtin import FileLineColLoc, FusedLoc, NameLoc
from xdsl.ir import Attribute, Operation


class CompileError(Exception):
    """Something that cannot be compiled: what, at which op, on which line of the user.

    `operation` is the offending op, or None; `place` its file, line and column, or None.
    """

    def __init__(self, message: str, operation: Operation | None = None):
        self.operation = operation
        self.message = message
        self.place = None if operation is None else place_of(operation.location)
        line = None if operation is None else user_line(operation.location)
        super().__init__(message if line is None else f"{line}: {message}")


def place_of(location: Attribute) -> tuple[str, int, int] | None:
    """File, line and column of a location, or None where it is unknown."""
    if isinstance(location, FileLineColLoc):
        return location.filename.data, location.line.data, location.column.data
    if isinstance(location, NameLoc):
        return place_of(location.location)
    if isinstance(location, FusedLoc):
        for part in location.locations:  # pyright: ignore[reportGeneralTypeIssues]
            if (place := place_of(part)) is not None:
                return place
    return None


def user_line(location: Attribute) -> str | None:
    """`file:line` of a location, or None where it is unknown."""
    place = place_of(location)
    return None if place is None else f"{place[0]}:{place[1]}"
