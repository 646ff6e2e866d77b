"""Arguments that a function stores into, in place: how modules and messages say so.

The function's results hold their new contents as well, down to level `linalg`; from `affine` on
there is no such result, but the argument's own memory.
"""

from __future__ import annotations

# Of an argument: the number of the result that is its new contents.
ATTRIBUTE = "stepwell.stored"
_MARK = "\nstored into before: "


def with_stored(message: str, names: tuple[str, ...]) -> str:
    """The message of a failure that comes when arguments of these names have been stored into."""
    return message + _MARK + ", ".join(names) if names else message


def split_stored(message: str) -> tuple[str, str]:
    """The message of a failure without the names, and the names: "A, B", or ""."""
    text, _, names = message.partition(_MARK)
    return text, names
