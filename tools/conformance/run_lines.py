"""The RUN lines of a test file, as lit reads them: what mlir-opt and FileCheck are told."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass

_RUN = re.compile(r"//\s*RUN:\s*(.*?)\s*$", re.MULTILINE)
_PREFIXES = re.compile(r"--?check-prefix(?:es)?(?:=|$)")


@dataclass(frozen=True)
class RunLine:
    """`mlir-opt %s OPTIONS | FileCheck %s CHECKS`.

    Attributes:
        text: the line as it stands in the file, continuations joined.
        options: mlir-opt's arguments, without the file.
        checks: FileCheck's arguments, without the file; None where the output is not checked.
    """

    text: str
    options: tuple[str, ...]
    checks: tuple[str, ...] | None

    def has(self, switch: str) -> bool:
        return f"-{switch}" in self.options or f"--{switch}" in self.options

    @property
    def with_errors(self) -> bool:
        """Whether FileCheck reads what is said, too."""
        return "2>&1" in self.text

    @property
    def printing_options(self) -> tuple[str, ...]:
        """What mlir-opt is told of how to print."""
        return tuple(option for option in self.options if "-mlir-print" in option)

    @property
    def prefixes(self) -> tuple[str, ...]:
        """What a line that FileCheck reads begins with."""
        found: list[str] = []
        words = iter(self.checks or ())
        for word in words:
            if _PREFIXES.match(word):
                names = word.partition("=")[2] or next(words, "")
                found += names.split(",")
        return tuple(found) or ("CHECK",)

    def concerns(self, text: str) -> bool:
        """Whether this line has anything to check in `text`."""
        if self.checks is None:
            return True
        names = "|".join(map(re.escape, self.prefixes))
        return re.search(rf"(?<![\w-])(?:{names})(?:-[A-Z]+(?:\{{.*?\}})?)?:", text) is not None


def run_lines(text: str) -> list[RunLine]:
    """The RUN lines of a file; those that are no `mlir-opt … | FileCheck …` are left out."""
    lines: list[RunLine] = []
    pending = ""
    for match in _RUN.finditer(text):
        pending += match.group(1)
        if pending.endswith("\\"):
            pending = pending[:-1] + " "
            continue
        line = _run_line(pending)
        if line is not None:
            lines.append(line)
        pending = ""
    return lines


def _run_line(text: str) -> RunLine | None:
    words = shlex.split(text.replace("2>&1", " "), comments=False)
    stages: list[list[str]] = [[]]
    for word in words:
        if word == "|":
            stages.append([])
        elif word != "%s":
            stages[-1].append(word)
    if stages[0][:1] != ["mlir-opt"] or len(stages) > 2:
        return None
    if len(stages) == 1:
        return RunLine(text, tuple(stages[0][1:]), None)
    if stages[1][:1] != ["FileCheck"]:
        return None
    return RunLine(text, tuple(stages[0][1:]), tuple(stages[1][1:]))
