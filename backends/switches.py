"""The debug switches by name: a table that the command line can read without the compiler."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SWITCHES = {
    "print-ir-before": "[=PASS]: the module before the pass, or before every pass",
    "print-ir-after": "[=PASS]: the module after the pass, or after every pass",
    "print-ir-changed": "[=PASS]: what the pass changed, or each pass, as a diff",
    "dump-dir": "=FOLDER: a numbered file for the module before, and after each pass",
    "time-passes": ": how long each pass takes, as a tree",
    "stats": ": ops before and after each pass, and which rewrites were done how often",
    "debug-only": "=PATTERN: which rewrites matched or failed, and why: PASS or PASS:PATTERN, "
    "with * for anything",
}
_NEEDS_VALUE = frozenset({"dump-dir", "debug-only"})
_WITHOUT_VALUE = frozenset({"time-passes", "stats"})


class SwitchError(ValueError):
    """Words that are no debug switches."""


class Switch(NamedTuple):
    """`print-ir-after=cse`: the value is empty where none is given."""

    name: str
    value: str

    @classmethod
    def parse(cls, word: str) -> Switch:
        """The switch that a word says, with dashes in front or without.

        Raises:
            SwitchError: there is no such switch, or its value is missing or one too many.
        """
        name, equals, value = word.lstrip("-").partition("=")
        if name not in SWITCHES:
            raise SwitchError(
                f"there is no debug switch '{name}'; there are: {', '.join(SWITCHES)}"
            )
        if (name in _NEEDS_VALUE and not value) or (name in _WITHOUT_VALUE and equals):
            raise SwitchError(f"--{name}{SWITCHES[name]}")
        return cls(name, value)


def take_switches(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words of a command line without the debug switches among them, and the switches."""
    others: list[str] = []
    switches: list[str] = []
    for word in words:
        name = word[2:].partition("=")[0]
        (switches if word.startswith("--") and name in SWITCHES else others).append(word)
    return others, switches


def help_text() -> str:
    """A line for each switch."""
    return "\n".join(f"  --{name}{text}" for name, text in SWITCHES.items())
