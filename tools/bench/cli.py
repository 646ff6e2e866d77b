"""The command `stepwell bench`."""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

from ..cli import complain
from .measure import Row, machine


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "groups",
        nargs="*",
        help="which groups of rows: programs, logistic, calls, bounds, compile, import, gemm, "
        "limits, launches, threads, theano, frameworks; all. npbench, alone, runs the programs of "
        "NPBench that --folder has; gpu, alone, checks and times kernels on the device that is "
        "here",
    )
    parser.add_argument("--json", metavar="FILE", help="also write the rows to FILE")
    parser.add_argument("--folder", metavar="FOLDER", help="of npbench: a checkout of it")
    parser.add_argument(
        "--presets", metavar="S,M", default="S,M", help="of npbench: the sizes, by its names"
    )
    parser.add_argument(
        "--program", metavar="NAME", action="append", help="of npbench: this program only"
    )
    parser.add_argument(
        "--numba",
        metavar="PYTHON",
        default="",
        help="of npbench: a Python that has Numba, as opponent",
    )
    parser.add_argument(
        "--quick", action="store_true", help="fewer sizes and samples: a look, not a claim"
    )


def run(arguments: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.table import Table

    from ...backends.cpu.threads import set_num_threads
    from .rows import GROUPS

    if arguments.groups == ["npbench"]:
        return _npbench(arguments)
    if arguments.groups == ["gpu"]:
        return _gpu(arguments)
    unknown = [group for group in arguments.groups if group not in GROUPS]
    if unknown:
        return complain(f"stepwell bench: no group '{unknown[0]}'; there are: {', '.join(GROUPS)}")
    set_num_threads(1)  # opponents run on one core; the group `threads` sets it by itself
    console = Console()
    rows: list[Row] = []
    with console.status("measuring") as status:
        for group in arguments.groups or GROUPS:
            for row in GROUPS[group](arguments.quick):
                rows.append(row)
                status.update(f"measured {row.name}")
    table = Table("row", "stepwell", "opponent", "its time", "speed-up", "aim", "notes")
    for row in rows:
        table.add_row(
            row.name,
            format_seconds(row.seconds),
            row.opponent,
            "" if row.opponent_seconds is None else format_seconds(row.opponent_seconds),
            "" if row.speed_up is None else f"{row.speed_up:.2f}",
            row.aim,
            ", ".join(f"{name} {value:.3g}" for name, value in row.notes.items()),
        )
    console.print(table)
    if arguments.json:
        content = {"machine": machine(), "rows": [row.as_json() for row in rows]}
        Path(arguments.json).write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    return 0


def _gpu(arguments: argparse.Namespace) -> int:
    """Kernels on the device in a table; 1 where there is none, or one computes something else."""
    from rich.console import Console
    from rich.table import Table

    from ...backends.cuda.device import DeviceError
    from . import gpu

    console = Console()
    table = Table("program", "time", "rate", "error", "beside it")
    rows: list[gpu.Row] = []
    try:
        for row in gpu.measure(arguments.quick):
            rows.append(row)
            others = ", ".join(f"{n} {format_seconds(s)}" for n, s in row.opponents.items())
            rate = f"{row.rate / 1e12:.3f} T{row.unit}/s"
            table.add_row(row.name, format_seconds(row.seconds), rate, f"{row.error:.1e}", others)
    except (DeviceError, AssertionError) as error:
        return complain(f"stepwell bench gpu: {error}")
    console.print(table)
    if arguments.json:
        text = json.dumps(gpu.content(rows), indent=1, ensure_ascii=False)
        Path(arguments.json).write_text(text + "\n", encoding="utf-8")
    return 0


def _npbench(arguments: argparse.Namespace) -> int:
    """The programs of NPBench in a table; 1 where one does not agree with NumPy."""
    from rich.console import Console
    from rich.table import Table

    from . import npbench

    if not arguments.folder or not (Path(arguments.folder) / "bench_info").is_dir():
        return complain("stepwell bench npbench: --folder must be a checkout of spcl/npbench")
    folder = Path(arguments.folder)
    console = Console()
    console.width = max(console.width, 120)
    columns = ["program", "preset", "compile", "run", "NumPy", "speed-up"]
    columns += ["Numba compiles", "Numba", "speed-up"] if arguments.numba else []
    table = Table(*columns, "agrees")
    outcomes: list[npbench.Outcome] = []
    names = arguments.program or npbench.programs(folder)
    measured = npbench.measure(
        folder,
        names,
        arguments.presets.split(","),
        repeats=1 if arguments.quick else 5,
        numba=arguments.numba,
    )
    with console.status("measuring") as status:
        for outcome in measured:
            outcomes.append(outcome)
            status.update(f"measured {outcome.name}")
            cells = [""] * (len(columns) - 2)
            if outcome.agrees:
                times = (outcome.compile_seconds, outcome.seconds, outcome.numpy_seconds)
                cells[:4] = [*map(format_seconds, times), f"{outcome.speed_up:.2f}"]
            if outcome.agrees and not math.isnan(outcome.numba_seconds):
                times = (outcome.numba_compile_seconds, outcome.numba_seconds)
                ratio = outcome.numba_seconds / outcome.seconds
                cells[4:] = [*map(format_seconds, times), f"{ratio:.2f}"]
            agreement = "yes (chaotic)" if outcome.chaotic else "yes"
            table.add_row(
                outcome.name,
                outcome.preset,
                *cells,
                agreement if outcome.agrees else outcome.error,
            )
    console.print(table)
    agreeing = sum(outcome.agrees for outcome in outcomes)
    console.print(
        f"{agreeing} of {len(outcomes)} agree with NumPy; geometric mean of the speed-ups: "
        f"{npbench.geometric_mean(outcomes):.2f}; median time to compile: "
        f"{format_seconds(npbench.median(outcomes, 'compile_seconds'))}, and once a process "
        f"{format_seconds(npbench.median(outcomes, 'cold_start'))}"
    )
    if arguments.json:
        content = {"machine": machine(), "programs": [vars(outcome) for outcome in outcomes]}
        Path(arguments.json).write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    return 0 if agreeing == len(outcomes) else 1


def format_seconds(seconds: float) -> str:
    """Three digits and a unit: `72.1 µs`."""
    for unit, scale in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= scale:
            return f"{seconds / scale:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"
