"""Which line of the user is being traced, and errors that say so."""

from __future__ import annotations

import dis
import linecache
import os
import sys
import threading
from types import CodeType, FrameType
from typing import NamedTuple, TypeVar

import numpy as np

ErrorT = TypeVar("ErrorT", bound=BaseException)


class Location(NamedTuple):
    """A place in a source file; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


UNKNOWN = Location("<unknown>", 0, 0)

# Frames of this package, of the call, of NumPy, SciPy and Python's own modules are not the user's.
_HERE = os.path.dirname(os.path.abspath(__file__))
_NUMPY = os.path.dirname(os.path.abspath(np.__file__))
_SCIPY = os.path.join(os.path.dirname(_NUMPY), "scipy") + os.sep
_PYTHON = os.path.dirname(os.path.abspath(os.__file__)) + os.sep
_NOT_THE_USER = (
    _HERE + os.sep,
    os.path.join(os.path.dirname(_HERE), "backends") + os.sep,
    _NUMPY + os.sep,
    _SCIPY,
)
# What is installed may lie in the folder of Python's own modules.
_INSTALLED = tuple(_PYTHON + name + os.sep for name in ("site-packages", "dist-packages"))
_is_internal: dict[str, bool] = {}
_RAISE = dis.opmap["RAISE_VARARGS"]
# A position of an instruction is found by walking the code's table from its start, so the table
# of a function that is being traced is kept: tracing a long function stays linear.
_positions: dict[CodeType, list[tuple[int | None, int | None, int | None, int | None]]] = {}


def _is_user(frame: FrameType) -> bool:
    file = frame.f_code.co_filename
    internal = _is_internal.get(file)
    if internal is None:
        path = os.path.abspath(file)
        is_pythons = path.startswith(_PYTHON) and not path.startswith(_INSTALLED)
        internal = is_pythons or path.startswith(_NOT_THE_USER)
        _is_internal[file] = internal
    return not internal


def _user_frame() -> FrameType | None:
    frame = sys._getframe(1)
    while frame is not None:
        if _is_user(frame):
            return frame
        frame = frame.f_back
    return None


def function_of_scipy() -> str:
    """The function of SciPy that the user has called and that is being run; "" where none is."""
    frame, found = sys._getframe(1), ""
    while frame is not None and not _is_user(frame):
        if os.path.abspath(frame.f_code.co_filename).startswith(_SCIPY):
            module = frame.f_globals.get("__name__", "scipy")
            if not module.startswith("scipy._lib"):  # a wrapper, for all kinds of functions
                public = [part for part in module.split(".") if not part.startswith("_")]
                found = ".".join([*public, frame.f_code.co_name])
            found = found or "a function of SciPy"
        frame = frame.f_back
    return found


def place_of_raise(error: BaseException) -> Location | None:
    """Where a `raise` of the user's own raised an error; None where anything else did."""
    trace = error.__traceback__
    if trace is None:
        return None
    while trace.tb_next is not None:
        trace = trace.tb_next
    code = trace.tb_frame.f_code
    if not _is_user(trace.tb_frame) or code.co_code[trace.tb_lasti] != _RAISE:
        return None
    return Location(code.co_filename, trace.tb_lineno, 1)


class _Given(threading.local):
    location: Location | None = None


_given = _Given()


class located:
    """`with located(place):` what is recorded comes from a place that was noted earlier."""

    def __init__(self, location: Location):
        self.location = location

    def __enter__(self) -> None:
        self.outer = _given.location
        _given.location = self.location

    def __exit__(self, *_: object) -> None:
        _given.location = self.outer


def user_location() -> Location:
    """The place in the user's source from which this is called, through however many helpers."""
    if _given.location is not None:
        return _given.location
    frame = _user_frame()
    if frame is None:
        return UNKNOWN
    code = frame.f_code
    table = _positions.get(code)
    if table is None:
        if len(_positions) > 256:
            _positions.clear()
        table = _positions[code] = list(code.co_positions())
    line, _, column, _ = table[frame.f_lasti // 2]
    return Location(code.co_filename, line or frame.f_lineno, (column or 0) + 1)


def definition_of(function: object) -> Location:
    """Where a Python function is defined."""
    code = getattr(function, "__code__", None)
    if code is None:
        return UNKNOWN
    return Location(code.co_filename, code.co_firstlineno, 1)


def source_line(location: Location) -> str:
    """The text of the line, stripped; empty where the file is not at hand."""
    return linecache.getline(location.file, location.line).strip()


def user_error(
    kind: type[ErrorT], message: str, location: Location | None = None, hint: str = ""
) -> ErrorT:
    """An error of type `kind` whose message ends with the user's line.

    `hint` says what to write instead. The line is also a note, which survives where a caller
    replaces the message. The user's traceback is untouched: the caller raises the result.
    """
    if location is None:
        location = user_location()
    text = source_line(location)
    where = f"  at {location}" + (f":  {text}" if text else "")
    error = kind("\n".join(part for part in (message, where, hint and f"  {hint}") if part))
    error.add_note(f"traced at {location}")
    return error


class UnsupportedError(NotImplementedError):
    """A NumPy function, or a use of one, that a traced function cannot contain."""


class UnknownSizeError(TypeError):
    """A size is needed as a number while tracing, which is done again with sizes that are known."""


class UnsupportedSizesError(UnsupportedError, UnknownSizeError):
    """A NumPy function that can be contained where sizes are known."""


class UnsupportedAttributeError(UnsupportedError, AttributeError):
    """An attribute of ndarray that a traced array has not."""
