"""The score of a folder of tests, by file."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from .judge import NOT_JUDGED, PASSED, REASONS, Verdict


@dataclass(frozen=True)
class FileScore:
    """The verdicts on the units of one file, one for each RUN line that concerns a unit."""

    name: str
    verdicts: tuple[Verdict, ...]

    def count(self, outcome: str) -> int:
        return sum(verdict.outcome == outcome for verdict in self.verdicts)

    @property
    def judged(self) -> int:
        return len(self.verdicts) - self.count(NOT_JUDGED)


def rows(scores: list[FileScore]) -> list[list[str]]:
    """A row for each file: name, passed, judged, then how many fail for each reason; the sums."""
    table = [["file", "passed", "units", *REASONS]]
    totals: Counter[str] = Counter()
    for score in scores:
        counts = {name: score.count(name) for name in (PASSED, *REASONS)}
        counts["units"] = score.judged
        totals.update(counts)
        table.append(_row(score.name, counts))
    return [*table, _row("all", totals)]


def _row(name: str, counts: dict[str, int] | Counter[str]) -> list[str]:
    reasons = [str(counts[reason] or "") for reason in REASONS]
    return [name, str(counts[PASSED]), str(counts["units"]), *reasons]


def as_text(scores: list[FileScore]) -> str:
    """Columns, for a terminal."""
    table = rows(scores)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if index == 0 else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in table
    )


def as_markdown(scores: list[FileScore]) -> str:
    """A table for docs/conformance.md."""
    head, *body = rows(scores)
    rule = ["---", *["--:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *body))


def failures(scores: list[FileScore]) -> str:
    """Each unit that does not pass: where it stands, why, and the first line of the complaint."""
    lines: list[str] = []
    for score in scores:
        for verdict in score.verdicts:
            if verdict.outcome != PASSED:
                first = next(iter(verdict.message.strip().splitlines()), "")
                lines.append(f"{score.name}:{verdict.line}: {verdict.outcome}: {first}")
    return "\n".join(lines)
