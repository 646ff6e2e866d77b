"""`// expected-error@+1 {{…}}`: the diagnostics that a test expects, by line."""

from __future__ import annotations

import re
from dataclasses import dataclass

_EXPECTED = re.compile(
    r"//\s*expected-(error|warning|remark|note)(?:-re)?\s*"
    r"(?:@\s*(above|below|unknown|[+-]\d+))?\s*\{\{(.*?)\}\}"
)


@dataclass(frozen=True)
class Expected:
    """A diagnostic: its severity, the line at which it stands (None: any), what is in it."""

    severity: str
    line: int | None
    text: str


def expected_diagnostics(text: str) -> list[Expected]:
    """Those that the comments of a text announce, in order."""
    found: list[Expected] = []
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        for severity, place, message in _EXPECTED.findall(line):
            found.append(Expected(severity, _line(lines, number, place), message))
    return found


def _line(lines: list[str], number: int, place: str) -> int | None:
    """`@below` is the next line that announces nothing itself, `@above` the last such line."""
    if place == "unknown":
        return None
    if place in ("above", "below"):
        step = 1 if place == "below" else -1
        number += step
        while 0 < number <= len(lines) and _EXPECTED.search(lines[number - 1]):
            number += step
        return number
    return number + int(place or 0)
