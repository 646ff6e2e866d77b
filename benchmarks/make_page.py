"""Writes docs/performance.md and its plots from the newest file of benchmarks/results.

stepwell bench --json benchmarks/results/NAME.json && python benchmarks/make_page.py
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dot_plot import Dot, DotPlot

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results"
DOCS = ROOT / "docs"
LIMITS_TRIED = """
What was tried for the programs whose arithmetic is the limit: the time on a Granite Rapids, one
core, 64k elements in the second cache, as a part of the time before (f32 / f64), both in turn.

- softmax 0.76 / 0.90: divisions by the sum of a row as products with its reciprocal, corrected by
  the remainder, for f32, too (0.79 / 1); `exp` bounded behind its reduction, by one instruction
  (0.91 / 0.95). Beside its vectors, a row takes as long as 17 of them for what waits between its
  loops: a vector takes 0.84 of the time in rows of 4096 f32 that it takes in rows of 1024.
- layernorm 0.79 / 1: the same divisions. A row waits as long as 19 vectors take.
- Black-Scholes 0.86 / 0.74: `log` by tables, without a division (0.97 / 0.89); the bounded `exp`
  (0.98 / 0.93); stages cut by what the divider takes, and the discount computed beside the first
  stage's divisions (0.91 / 0.93). Without gain: other cuts in the order of the program (0.98 to
  1.17 / 0.96 to 1.10), more stages, for which five values are kept (1.08 / 1.13), one loop without
  stages (1.42 / 1.37), and one whose iterations do a stage each of two elements, with what passes
  in registers (1.24 to 1.34 / 1.11 to 1.32): a body has more instructions than a scheduler has
  entries. Tables of 32 parts for `log` of f32 take the same time.
- sigmoid 0.91 / 0.94: the bounded `exp`. Then its division is the limit.
"""
UNITS = (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9))
ResultRow = dict[str, Any]

HEAD = """# Performance

Written by `python benchmarks/make_page.py` from `benchmarks/results/{file}`, which
`stepwell bench --json` made. Machine: {processor}, {cores} cores, Python {python};
{versions}. One core, unless a row says otherwise.

Every row is measured in one process, Stepwell and its opponent in turn, and gives medians; first
calls are measured in fresh processes in which xDSL and LLVM (or JAX) were already at work, and
imports with all modules as byte code, as installing leaves them. Matrix
products are measured in one process each, on one core in turn, because OpenBLAS chooses its kernels
when it is loaded; the opponent is the better of those it chooses and those for AVX-512. A
speed-up is the opponent's time divided by Stepwell's. "Aim" is what the project set out to reach.
"""
COLUMNS = """
| row | Stepwell | opponent | its time | speed-up | aim | notes |
|---|---|---|---|---|---|---|
"""


def seconds(value: float | None) -> str:
    """Three digits and a unit."""
    if value is None:
        return ""
    unit, scale = next((pair for pair in UNITS if value >= pair[1]), UNITS[-1])
    return f"{value / scale:.3g} {unit}"


def times(value: float) -> str:
    return f"{value:.3g} ×"


def percent(value: float) -> str:
    return f"{100 * value:.0f} %"


def note(name: str, value: float) -> str:
    return f"{name} {value:.2f} ×" if name.startswith("speed-up") else f"{name} {value:.3g}"


def aim_of(row: ResultRow) -> float | None:
    """The number that a row's aim names, in seconds where it is a time."""
    found = re.match(r"[≤≥] ([\d.]+) ?(s|ms|µs|ns)?(?= |$)", row["aim"])
    return None if found is None else float(found[1]) * dict(UNITS).get(found[2] or "s", 1.0)


def share_of_peak(row: ResultRow) -> Dot | None:
    """A product's arithmetic in a second, of what the FMA units could do, and the opponent's."""
    notes = row["notes"]
    if "FMA peak, GF/s" not in notes:
        return None
    share = notes["GF/s"] / notes["FMA peak, GF/s"]
    theirs = None if row["speed_up"] is None else share / row["speed_up"]
    return Dot(row["name"].removeprefix("gemm "), share, theirs)


def share_of_limit(row: ResultRow) -> Dot | None:
    if row["speed_up"] is None:
        return None
    return Dot(row["name"].removeprefix("limit: "), row["speed_up"], None, aim_of(row))


def gain(row: ResultRow) -> Dot | None:
    """The speed-up, where there is an opponent; its aim where that is a ratio."""
    if row["speed_up"] is None:
        return None
    name = row["name"].removesuffix(", two cores")
    opponent = row["opponent"].partition(" ")[0]
    name += f" · {opponent}" if opponent in ("jax", "torch", "numba") else ""
    return Dot(name, row["speed_up"], None, aim_of(row) if "×" in row["aim"] else None)


def time_taken(row: ResultRow) -> Dot:
    name = row["name"].removeprefix("first call, ")
    return Dot(name, row["seconds"], row["opponent_seconds"], aim_of(row))


@dataclass(frozen=True)
class Section:
    """Rows of one kind, told by their names, the plot of them, and what is said below."""

    title: str
    file: str
    holds: Callable[[ResultRow], bool]
    dot: Callable[[ResultRow], Dot | None]
    series: tuple[str, str]
    text: Callable[[float], str]
    logarithmic: bool
    mark: float | None = None
    words: str = ""


def named(*beginnings: str) -> Callable[[ResultRow], bool]:
    return lambda row: row["name"].startswith(beginnings)


# A row is in the first section that holds it.
SECTIONS = (
    Section(
        "Two cores",
        "two-cores",
        lambda row: row["name"].endswith("two cores") or row["name"].startswith("fork"),
        gain,
        ("two cores beside one: speed-up", ""),
        times,
        False,
        2.0,
    ),
    Section(
        "Matrix products, as a share of the FMA units' peak",
        "products",
        named("gemm"),
        share_of_peak,
        ("Stepwell", "OpenBLAS"),
        percent,
        False,
        1.0,
    ),
    Section(
        "How near the machine's limits",
        "limits",
        named("limit"),
        share_of_limit,
        ("the least time possible / Stepwell's", ""),
        percent,
        False,
        1.0,
        LIMITS_TRIED,
    ),
    Section(
        "First calls, imports, start-up",
        "first-calls",
        named("first call", "import", "stepwell opt"),
        time_taken,
        ("Stepwell", "opponent"),
        seconds,
        True,
    ),
    Section(
        "Whole programs, maps, reductions and stencils",
        "programs",
        lambda row: True,
        gain,
        ("the opponent's time / Stepwell's", ""),
        times,
        True,
        1.0,
    ),
)


def cells(row: ResultRow) -> str:
    speed_up = "" if row["speed_up"] is None else f"{row['speed_up']:.2f}"
    columns = (
        row["name"],
        seconds(row["seconds"]),
        row["opponent"],
        seconds(row["opponent_seconds"]),
        speed_up,
        row["aim"],
        "; ".join(note(name, value) for name, value in row["notes"].items()),
    )
    return f"| {' | '.join(columns)} |\n"


def make_page(results: Path) -> tuple[str, dict[str, str]]:
    """The text of docs/performance.md for one file of results, and its plots by their places."""
    content = json.loads(results.read_text(encoding="utf-8"))
    machine = content["machine"]
    versions = ", ".join(f"{name} {number}" for name, number in machine["versions"].items())
    text = HEAD.format(file=results.name, **{**machine, "versions": versions})
    rows_of: dict[str, list[ResultRow]] = {section.file: [] for section in SECTIONS}
    for row in content["rows"]:
        rows_of[next(one for one in SECTIONS if one.holds(row)).file].append(row)
    plots: dict[str, str] = {}
    # Whole programs first: they are what most readers look for.
    for section in (SECTIONS[-1], *SECTIONS[1:-1], SECTIONS[0]):
        rows = rows_of[section.file]
        if not rows:
            continue
        text += f"\n## {section.title}\n"
        dots = [dot for row in rows if (dot := section.dot(row)) is not None]
        if dots:
            place = f"plots/{section.file}.svg"
            plots[place] = DotPlot(
                section.title, section.series, section.text, section.logarithmic, section.mark, dots
            ).svg()
            text += f"\n![{section.title}: the rows below, drawn]({place})\n"
        text += COLUMNS + "".join(map(cells, rows)) + section.words
    return text, plots


def write(results: Path) -> None:
    """Write the page and its plots, and take away plots that it no longer has."""
    text, plots = make_page(results)
    (DOCS / "performance.md").write_text(text, encoding="utf-8")
    (DOCS / "plots").mkdir(exist_ok=True)
    for old in (DOCS / "plots").glob("*.svg"):
        old.unlink()
    for place, picture in plots.items():
        (DOCS / place).write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    write(max(RESULTS.glob("*.json")))
