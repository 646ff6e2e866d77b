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

And where memory is the limit: the time for 16M elements on another Granite Rapids, on which the
system says that the last cache has 480 MiB, whole arrays, all in turn. A core has about 16 lines of
memory on their way, be they read or written, so that reading and writing take as long as one after
the other (f64: 8.4 and 5.6 ms, a copy 12.1), and what a core computes while none are adds to it.

- copies 0.4 / 0.45, sigmoid 0.5 / 0.64, Jacobi 0.45 / 0.45: what touches more than 32 MiB is stored
  past the caches, however large the last one is said to be (0.55 / 0.58 for the copy), and of
  single rows, too, what lies 16 KiB ahead is asked for (sigmoid 0.94 / 0.79). The others are
  measured by that copy: softmax, at 0.70 / 0.63 of its time before, and layernorm, at 0.54 / 0.54,
  are further from it than they were.
- var 0.46 / 0.65, argmax 0.52 / 0.75, layernorm 0.88: reductions ask for what lies 1.5 and 5 KiB
  ahead. From 0.5 and 4 to 4 and 32 KiB, f64 takes up to 1.15 of that. Blocks of 1k to 8k elements
  that stay in cache, gone through twice and combined by Chan's formula: 1.3 / 1.8 of it. The loop
  that reads as fast as can be asks, too.
- softmax, without gain: asked for in the loop of the exponentials only, 16 KiB ahead (0.97 / 1.01),
  a row ahead (0.98 / 1.13), both (0.93 / 1.01), 8 rows ahead (0.96 / 1.0); ordinary stores (1.63 /
  1.49); nothing asked for (1.14 / 1.18); other distances (1.0 to 1.02 / 0.96 to 1.03). It computes
  4.6 / 10.3 ms where it touches one row, 6.1 / 13.3 if it writes all rows, 5.1 / 12.7 if it reads
  them, and takes 7.2 / 19.2.
- layernorm, without gain: asked for in the loop of the squares (0.96 / 1.12), or in the last one
  (0.99 / 1.09).
"""
PRODUCTS_TRIED = """
What was tried where OpenBLAS is faster, on the same core; the speed relative to it:

- 32×2048×2048 f64 (0.82 to 0.90): the right operand, 32 MiB, is read once, in pieces of 256 bytes
  that are pages apart. Not packed 0.53, panels of 64 KiB to 1 MiB 0.90 to 0.92, 16 and 32 rows
  asked for ahead 0.81 and 0.78, none 0.87, in the second cache 0.70 to 0.75, the next panel's
  rows asked for while one is multiplied 0.57 to 0.67. Of several panels packed side by side, two
  with half of the depth 0.90, four with a quarter 0.95, sixteen with a sixteenth 1.02; but then
  1024×1024×1024 is at 1.02 and 0.70 rather than 1.09, and a first call has no time for both.
- complex products (0.88 to 0.94): strips of 528 rows, not 480, of the left operand's parts, so
  that the right one's are packed once for 512 rows: 1.06 / 1.1 of the speed before. All rows at
  once 1.05 / 1.11, but real products with few columns, whose left operand is made in strips
  alike, take up to 1.2 of the time. The real product alone takes 0.97 / 0.93 of OpenBLAS's time;
  the rest are the copies of parts.
- 122×83×38 f32 and 113×325×16 f64 (0.90 to 1.1, from run to run): narrow panels packed from 31
  rows on, the same; from 128 on, 0.7 for the second.
- Pointers to rows computed before the loops of tiles, frozen, so that LLVM does not look for
  other ways to write addresses: its part of a first call takes 0.88 of the time, and the pass as
  much as that spares.
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
        PRODUCTS_TRIED,
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
