"""What the page shows of a descent: recorded while it is done, as plain data."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from ...backends.debug import diff
from ...backends.driver import descend, find_executor, flights, prepare_schedule
from ...dialects.context import make_context
from ...dialects.quick import walk
from ...dialects.text import print_module
from ...frontend.lowered import Lowered
from ...passes.base import Pass
from ...passes.levels import find_level
from ...passes.pipeline import print_pipeline
from ...passes.remarks import Remark, collect_remarks
from ...passes.watching import Rewrite, Watcher, run_pass, watched_by
from ..lower import load_function, spec_of, split_specs
from .loops import buffers_of, loops_of
from .roofline import roofline

Line = list[Any]
"""A line's text, and the number of the user's line that it is of, or 0."""

# Of a pass that does more, the first ones are shown, and how many there were.
MOST_REWRITES = 300
MOST_CHANGES = 4000

_LOCATION = re.compile(r' loc\((?:unknown|"((?:[^"\\]|\\.)*)":(\d+):\d+|fused[^)]*)\)')
_DIRECTIVE = re.compile(r"\s*\.(?:loc|file)\s")
_LOC = re.compile(r"\s*\.loc\s+(\d+)\s+(\d+)")
_FILE = re.compile(r'\s*\.file\s+(\d+)\s+"([^"]*)"(?:\s+"([^"]*)")?')


def record(place: str, specs: str, target: str | None = None, measure: bool = True) -> Any:
    """Everything about the descent of `FILE.py:FUNCTION` for arguments of these specs.

    Args:
        measure: run the function, and the machine's limits, for the roofline.

    Raises:
        UsageError: no such file or function.
        Exception: whatever tracing or compiling the function raises.
    """
    function = load_function(place, target)
    path = str(Path(place.rpartition(":")[0]))
    words = split_specs(specs)
    lowered = function.lower(*map(spec_of, words))
    found = record_lowered(lowered, path)
    found |= {
        "title": place,
        "arguments": specs,
        "roofline": roofline(function, words, measure),
    }
    return found


def record_lowered(lowered: Lowered, path: str) -> dict[str, Any]:
    """As `record`, of a function that has been traced; `path` is the user's file."""
    executor = find_executor(lowered.target)
    description = executor.describe()
    module = lowered.module()
    recorder = _Recorder(_times(lowered))
    landings: list[dict[str, Any]] = [{"name": "traced", "lines": lines_of(module, path)}]
    buffers: list[dict[str, Any]] = []
    loops: dict[str, Any] = {}
    with collect_remarks() as remarks, watched_by(recorder):
        recorder.remarks = remarks
        context = make_context()
        for level, passes in flights(description, "nd"):
            recorder.level = level
            for one in passes:
                run_pass(one, context, module)
            find_level(level, lowered.target).check(module)
            landings.append({"name": level, "lines": lines_of(module, path)})
            if level == "affine":
                buffers = buffers_of(module)
                loops["affine"] = loops_of(module)
    landings += _below(module, executor, path)
    before = lowered.module()
    try:
        before, _ = prepare_schedule(before, description)
    except ValueError:  # the target has no schedules
        pass
    else:
        loops = {"before the schedule": loops_of(before, dependences=True), **loops}
    return {
        "file": path,
        "source": Path(path).read_text(encoding="utf-8").splitlines(),
        "landings": landings,
        "steps": recorder.steps,
        "loops": loops,
        "buffers": buffers,
    }


def lines_of(module: ModuleOp, path: str) -> list[Line]:
    """The module's text, with the line of the file at `path` that each line is of."""
    lines: list[Line] = []
    open_regions: list[int] = []
    for text in print_module(module, locations=True).splitlines():
        line = 0
        for match in _LOCATION.finditer(text):
            line = int(match.group(2)) if match.group(1) == path else 0
        text = _LOCATION.sub("", text)
        # An op with regions has its location behind them: it is that of its first line, too.
        if text.lstrip().startswith("}"):
            first = open_regions.pop() if open_regions else None
            if first is not None and line and not text.rstrip().endswith("{"):
                lines[first][1] = line
            if first is not None and text.rstrip().endswith("{"):
                open_regions.append(first)
        elif text.rstrip().endswith("{"):
            open_regions.append(len(lines))
        lines.append([text, line])
    return lines


def _below(module: ModuleOp, executor: Any, path: str) -> list[dict[str, Any]]:
    """What is made of the last landing: LLVM IR and assembly, or what the target shows."""
    if hasattr(executor, "assembly_with_lines"):
        from ...backends.llvmir import translate

        return [
            {"name": "llvm ir", "lines": [[text, 0] for text in translate(module).splitlines()]},
            {
                "name": "assembly",
                "lines": _assembly_lines(executor.assembly_with_lines(module), path),
            },
        ]
    text = executor.assembly(module)
    return [{"name": "assembly", "lines": [[line, 0] for line in text.splitlines()]}]


def _assembly_lines(text: str, path: str) -> list[Line]:
    """Assembly without directives about lines, each instruction with its line."""
    lines: list[Line] = []
    names: dict[str, str] = {}
    current = 0
    for line in text.splitlines():
        if line.startswith("\t.section\t.debug"):
            break
        if (found := _FILE.match(line)) is not None:
            number, *parts = found.groups()
            names[number] = "/".join(part for part in parts if part)
        elif (found := _LOC.match(line)) is not None:
            is_ours = names.get(found.group(1)) in (path, str(Path(path).resolve()))
            current = int(found.group(2)) if is_ours else 0
        elif not _DIRECTIVE.match(line):
            is_instruction = line.startswith("\t") and not line.startswith("\t.")
            lines.append([line.expandtabs(8), current if is_instruction else 0])
    return lines


class _Times(Watcher):
    """The seconds of each pass, in the order in which they begin."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.running: list[int] = []

    def before(self, one: Pass, module: ModuleOp) -> None:
        self.running.append(len(self.seconds))
        self.seconds.append(0.0)

    def after(self, one: Pass, module: ModuleOp, seconds: float) -> None:
        self.seconds[self.running.pop()] = seconds


def _times(lowered: Lowered) -> list[float]:
    """How long each pass takes where nobody looks at what it does."""
    times = _Times()
    for _ in range(2):  # what is imported by a first run is no time of a pass
        times = _Times()
        with watched_by(times):
            descend(lowered.module(), find_executor(lowered.target).describe())
    return times.seconds


class _Recorder(Watcher):
    """A step for each pass; those that another pass runs follow it, one deeper."""

    wants_rewrites = True

    def __init__(self, times: list[float]) -> None:
        self.times = times
        self.steps: list[dict[str, Any]] = []
        self.running: list[tuple[dict[str, Any], str, int]] = []
        # What the module was when the last of the outermost passes ended: so the next finds it.
        self.text = ""
        self.remarks: list[Remark] = []
        self.level = "nd"

    def before(self, one: Pass, module: ModuleOp) -> None:
        options = print_pipeline([one]).removeprefix("builtin.module(")[:-1]
        step: dict[str, Any] = {
            "name": one.name,
            "options": options.removeprefix(one.name),
            "level": self.level,
            "depth": len(self.running),
            "milliseconds": round(self.times[len(self.steps)] * 1e3, 3),
            "before": _counts(module),
            "rewrites": [],
            "rewritten": 0,
        }
        self.steps.append(step)
        text = self.text if self.text and not self.running else print_module(module)
        self.running.append((step, text, len(self.remarks)))

    def after(self, one: Pass, module: ModuleOp, seconds: float) -> None:
        step, text, said = self.running.pop()
        now = print_module(module)
        changes = list(diff(text, now))
        self.text = "" if self.running else now
        step |= {
            "after": _counts(module),
            "diff": changes[:MOST_CHANGES],
            "left_out": max(0, len(changes) - MOST_CHANGES),
            "remarks": list(dict.fromkeys(map(str, self.remarks[said:]))),
        }

    def tried(self, rewrite: Rewrite) -> None:
        if rewrite.why is not None or not self.running:
            return
        step = self.running[-1][0]
        step["rewritten"] += 1
        if len(step["rewrites"]) < MOST_REWRITES:
            step["rewrites"].append([rewrite.pattern, rewrite.text, rewrite.line or ""])


def _counts(module: ModuleOp) -> dict[str, int]:
    return dict(Counter(op.name for op in walk(module) if op is not module).most_common())
