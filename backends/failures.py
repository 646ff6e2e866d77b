"""What a failed assert of a program stands for."""

from __future__ import annotations

import builtins
import re

from numpy.linalg import LinAlgError

from ..dialects.stored import split_stored


def exception_of(text: str) -> Exception:
    """The exception that `text` describes: "ValueError: message", perhaps after "file:line: ".

    The class is the built-in one of that name, or NumPy's LinAlgError; RuntimeError where it is no
    exception's name. Where arguments were stored into before, a note says which, and the attribute
    `stored_into` is their names.
    """
    text, names = split_stored(text)
    error = _exception(text)
    if names:
        error.add_note(f"the call had begun to store into {names}")
        error.stored_into = names  # pyright: ignore[reportAttributeAccessIssue]
    return error


def _exception(text: str) -> Exception:
    match = re.fullmatch(r"(?:(.+:\d+): )?(\w+): (.*)", text, re.DOTALL)
    line, name, message = match.groups() if match else (None, "RuntimeError", text)
    class_ = LinAlgError if name == "LinAlgError" else getattr(builtins, name, None)
    if not (isinstance(class_, type) and issubclass(class_, Exception)):
        class_, message = RuntimeError, f"{name}: {message}"
    return class_(message if line is None else f"{line}: {message}")
