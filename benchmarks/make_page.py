"""Writes docs/performance.md from the newest file of benchmarks/results.

stepwell bench --json benchmarks/results/NAME.json && python benchmarks/make_page.py
"""

from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results"
UNITS = (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9))

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

| row | Stepwell | opponent | its time | speed-up | aim | notes |
|---|---|---|---|---|---|---|
"""


def seconds(value: float | None) -> str:
    """Three digits and a unit."""
    if value is None:
        return ""
    unit, scale = next((pair for pair in UNITS if value >= pair[1]), UNITS[-1])
    return f"{value / scale:.3g} {unit}"


def note(name: str, value: float) -> str:
    return f"{name} {value:.2f} ×" if name.startswith("speed-up") else f"{name} {value:.3g}"


def make_page(results: Path) -> str:
    """The text of docs/performance.md for one file of results."""
    content = json.loads(results.read_text(encoding="utf-8"))
    machine = content["machine"]
    versions = ", ".join(f"{name} {number}" for name, number in machine["versions"].items())
    text = HEAD.format(file=results.name, **{**machine, "versions": versions})
    for row in content["rows"]:
        speed_up = "" if row["speed_up"] is None else f"{row['speed_up']:.2f}"
        cells = (
            row["name"],
            seconds(row["seconds"]),
            row["opponent"],
            seconds(row["opponent_seconds"]),
            speed_up,
            row["aim"],
            "; ".join(note(name, value) for name, value in row["notes"].items()),
        )
        text += f"| {' | '.join(cells)} |\n"
    return text


if __name__ == "__main__":
    newest = max(RESULTS.glob("*.json"))
    (ROOT / "docs" / "performance.md").write_text(make_page(newest), encoding="utf-8")
