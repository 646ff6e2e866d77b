"""`stepwell bench npbench --folder FOLDER`: the programs of NPBench, as their authors wrote them.

FOLDER is a checkout of https://github.com/spcl/npbench, which is not part of this project. Each
program is decorated with `stepwell.jit` and nothing else, and must agree with NumPy in all that it
returns and in all arguments that it stores into. Every program runs in a process of its own.

Source of the programs: A. Ziogas et al., "NPBench: a benchmarking suite for high-performance
NumPy", ICS 2021.
"""

from __future__ import annotations

import copy
import importlib.util
import json
import math
import multiprocessing
import queue
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

PRESETS = ("S", "M")
# Relative to the largest element: sums are taken in another order than NumPy's.
TOLERANCE = {"f": 2e-3, "d": 1e-7, "F": 2e-3, "D": 1e-7, "e": 2e-2}


@dataclass
class Outcome:
    """What one program does at one preset; times are in seconds.

    Attributes:
        compile_seconds: the first call's time, a run of the code left out.
        agrees: whether all results and all arguments are as NumPy's.
        error: the first lines of what went wrong, or "".
    """

    name: str
    preset: str
    compile_seconds: float = math.nan
    seconds: float = math.nan
    numpy_seconds: float = math.nan
    agrees: bool = False
    error: str = ""

    @property
    def speed_up(self) -> float:
        """NumPy's time over ours."""
        return self.numpy_seconds / self.seconds


def programs(folder: Path) -> list[str]:
    """The names of the programs of a checkout."""
    return sorted(path.stem for path in (folder / "bench_info").glob("*.json"))


def measure(
    folder: Path,
    names: Iterable[str],
    presets: Iterable[str] = PRESETS,
    repeats: int = 3,
    timeout: float = 120.0,
) -> Iterable[Outcome]:
    """Run programs, each preset in a process of its own that is ended after `timeout` seconds."""
    context = multiprocessing.get_context("spawn")
    for name in names:
        for preset in presets:
            answers: Any = context.Queue()
            process = context.Process(
                target=_run_in_process, args=(str(folder), name, preset, repeats, answers)
            )
            process.start()
            try:
                yield Outcome(**answers.get(timeout=timeout))
            except queue.Empty:
                yield Outcome(name, preset, error=f"no result in {timeout:.0f} s")
            finally:
                process.terminate()
                process.join()


def _run_in_process(folder: str, name: str, preset: str, repeats: int, answers: Any) -> None:
    outcome = Outcome(name, preset)
    try:
        run_program(Path(folder), outcome, repeats)
    except BaseException as error:
        lines = str(error).strip().splitlines() or [""]
        outcome.error = f"{type(error).__name__}: " + " | ".join(line.strip() for line in lines[:3])
    answers.put(asdict(outcome))


def run_program(folder: Path, outcome: Outcome, repeats: int) -> None:
    """Fill in the outcome of a program.

    Raises:
        Exception: whatever the program, or compiling it, raises.
    """
    from ...frontend.jit import jit

    information = json.loads((folder / "bench_info" / f"{outcome.name}.json").read_text())
    information = information["benchmark"]
    sys.path.insert(0, str(folder))
    place = folder / "npbench" / "benchmarks" / information["relative_path"]
    module_name = information["module_name"]
    data = dict(information["parameters"][outcome.preset])
    initialization = information.get("init")
    if initialization:
        made = getattr(_load(place / f"{module_name}.py"), initialization["func_name"])(
            *[data[item] for item in initialization["input_args"]]
        )
        names = initialization["output_args"]
        data.update(zip(names, made if len(names) > 1 else [made], strict=True))
    function = getattr(_load(place / f"{module_name}_numpy.py"), information["func_name"])
    names = information["input_args"]
    compiled = jit(function)

    def fresh() -> list[Any]:
        return [copy.deepcopy(data[item]) for item in names]

    def timed(call: Callable[..., Any]) -> tuple[float, Any, list[Any]]:
        arguments = fresh()
        begin = time.perf_counter()
        result = call(*arguments)
        return time.perf_counter() - begin, result, arguments

    with np.errstate(all="ignore"):
        expected_time, expected, expected_arguments = timed(function)
        first, result, arguments = timed(compiled)
        outcome.error = difference(
            (expected, expected_arguments),
            (result, arguments),
            norm_error=information.get("norm_error", 0.0),
        )
        outcome.agrees = not outcome.error
        ours, theirs = [], [expected_time]
        for _ in range(repeats):
            ours.append(timed(compiled)[0])
            if sum(theirs) < 20:
                theirs.append(timed(function)[0])
    outcome.seconds = statistics.median(ours)
    outcome.numpy_seconds = statistics.median(theirs)
    outcome.compile_seconds = first - outcome.seconds


def _load(path: Path) -> Any:
    specification = importlib.util.spec_from_file_location(path.stem, path)
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def difference(expected: Any, found: Any, where: str = "", norm_error: float = 0.0) -> str:
    """The first place where two trees of arrays differ, or "".

    `norm_error` is what the suite itself allows a program whose results are chaotic: the norm of
    the difference over that of the result.
    """
    if isinstance(expected, list | tuple):
        if not isinstance(found, list | tuple) or len(expected) != len(found):
            return f"{where}: another number of values"
        for number, pair in enumerate(zip(expected, found, strict=True)):
            text = difference(*pair, f"{where}[{number}]", norm_error)
            if text:
                return text
        return ""
    if expected is None or not isinstance(
        expected, np.ndarray | np.generic | int | float | complex
    ):
        return ""
    a, b = np.asarray(expected), np.asarray(found)
    if a.shape != b.shape:
        return f"{where}: shape {b.shape}, not {a.shape}"
    if a.dtype != b.dtype:
        return f"{where}: {b.dtype}, not {a.dtype}"
    tolerance = TOLERANCE.get(a.dtype.char, 0.0)
    if a.size == 0 or np.array_equal(a, b, equal_nan=a.dtype.kind in "fc"):
        return ""
    finite = a[np.isfinite(a)] if a.dtype.kind in "fc" else a
    scale = float(np.max(np.abs(finite))) if finite.size else 1.0
    if tolerance and np.allclose(a, b, rtol=tolerance, atol=tolerance * scale, equal_nan=True):
        return ""
    if norm_error and tolerance and np.linalg.norm(a - b) <= norm_error * np.linalg.norm(a):
        return ""
    error = float(np.nanmax(np.abs(a.astype(complex) - b.astype(complex))))
    return f"{where}: differs by {error:.3g} of {scale:.3g}"


def geometric_mean(outcomes: Iterable[Outcome]) -> float:
    """Of NumPy's time over ours, of the programs that agree."""
    ratios = [outcome.speed_up for outcome in outcomes if outcome.agrees]
    return math.exp(statistics.fmean(map(math.log, ratios))) if ratios else math.nan
