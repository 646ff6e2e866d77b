"""Reading `.mlir` files, and saying what is wrong with them: `file:line:column: error: …`."""

from __future__ import annotations

import sys
from pathlib import Path

from ..dialects.text import InvalidText
from ..passes.errors import CompileError


def read(path: str) -> tuple[str, str]:
    """The text of a file, `-` being standard input, and the name to use in messages.

    Raises:
        OSError: it cannot be read.
        InvalidText: it is no UTF-8.
    """
    name = "<stdin>" if path == "-" else path
    data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        line, column = before.count("\n") + 1, error.start - before.rfind("\n")
        raise InvalidText(name, line, column, "this byte is no UTF-8") from None
    return text.replace("\r\n", "\n"), name


def is_of_the_module(error: Exception) -> bool:
    """Whether it is the module that is at fault, and not what it is run on."""
    return isinstance(error, InvalidText | CompileError)


def diagnosis(error: Exception, file: str) -> str:
    """The message for what was raised while the module of `file` was worked on."""
    if isinstance(error, InvalidText):
        return str(error)
    if isinstance(error, CompileError):
        message, place = error.message, error.place
    elif isinstance(error, RecursionError):
        message, place = "the module is nested too deeply", None
    else:
        message, place = f"{type(error).__name__}: {error}", None
    return ":".join(map(str, place or (file, 1, 1))) + f": error: {message}"
