"""`stepwell bench npbench --folder FOLDER`: the programs of NPBench, as their authors wrote them.

FOLDER is a checkout of https://github.com/spcl/npbench, which is not part of this project. Each
program is decorated with `stepwell.jit` and nothing else, and must agree with NumPy in all that it
returns and in all arguments that it stores into. Every program runs in a process of its own, on one
core: NumPy's OpenBLAS too. Times are those of the processor (`time.process_time`), so that what
else runs on the machine takes no part but in its memory and caches.

The time to compile is that of the first call of a program in a process that has compiled another
function before: what a process pays once, `cold_start` says. With `numba`, a Python that has Numba,
the suite's own versions for it (`…_numba_n.py`: nopython, sequential) are timed as well. Before
each call that is timed NumPy runs, for both: what is in the caches is not the program's.

Source of the programs: A. Ziogas et al., "NPBench: a benchmarking suite for high-performance
NumPy", ICS 2021.
"""

from __future__ import annotations

import copy
import json
import math
import multiprocessing
import os
import queue
import statistics
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .npbench_data import load_data, load_module

PRESETS = ("S", "M")
# Relative to the largest element: sums are taken in another order than NumPy's.
TOLERANCE = {"f": 2e-3, "d": 1e-7, "F": 2e-3, "D": 1e-7, "e": 2e-2}
# NumPy's and Numba's products are timed on one core, as everything else; everything is compiled.
ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "STEPWELL_CACHE": "0",
}
# Programs are timed for this long at least, and with the number of repeats that is asked for.
SECONDS = 0.3


@dataclass
class Outcome:
    """What one program does at one preset; times are in seconds.

    Attributes:
        compile_seconds: the first call's time, a run of the code left out.
        cold_start: what the first function of a process took to compile, whatever it is.
        numba_seconds: of Numba's version, where that was asked for and runs.
        numba_compile_seconds: as `compile_seconds`.
        agrees: whether all results and all arguments are as NumPy's.
        chaotic: whether they are so only as far as NumPy's own are, where each number that the
            program is given is moved by one unit in the last place.
        error: the first lines of what went wrong, or "".
    """

    name: str
    preset: str
    compile_seconds: float = math.nan
    seconds: float = math.nan
    numpy_seconds: float = math.nan
    cold_start: float = math.nan
    numba_seconds: float = math.nan
    numba_compile_seconds: float = math.nan
    agrees: bool = False
    chaotic: bool = False
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
    numba: str = "",
) -> Iterable[Outcome]:
    """Run programs, each preset in a process of its own that is ended after `timeout` seconds.

    `numba` is the path of a Python that has Numba, or "".
    """
    context = multiprocessing.get_context("spawn")
    for name in names:
        for preset in presets:
            answers: Any = context.Queue()
            process = context.Process(
                target=_run_in_process, args=(str(folder), name, preset, repeats, answers)
            )
            with _environment(ENVIRONMENT):
                process.start()
            try:
                outcome = Outcome(**answers.get(timeout=timeout))
            except queue.Empty:
                outcome = Outcome(name, preset, error=f"no result in {timeout:.0f} s")
            finally:
                process.terminate()
                process.join()
            if numba:
                times = _numba_times(numba, folder, name, preset, repeats, timeout)
                outcome.numba_compile_seconds, outcome.numba_seconds = times
            yield outcome


@contextmanager
def _environment(variables: dict[str, str]) -> Iterator[None]:
    """These variables for processes that are started meanwhile."""
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _numba_times(
    numba: str, folder: Path, name: str, preset: str, repeats: int, timeout: float
) -> tuple[float, float]:
    """Seconds that Numba's version takes to compile, and to run; NaN where it does not."""
    worker = Path(__file__).with_name("numba_worker.py")
    command = [numba, str(worker), str(folder), name, preset, str(repeats)]
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=timeout, env={**os.environ, **ENVIRONMENT}
        )
        answer = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return math.nan, math.nan
    return answer["compile_seconds"], answer["seconds"]


def _run_in_process(folder: str, name: str, preset: str, repeats: int, answers: Any) -> None:
    from ...backends.cpu.threads import set_num_threads

    set_num_threads(1)
    outcome = Outcome(name, preset, cold_start=_cold_start())
    try:
        run_program(Path(folder), outcome, repeats)
    except BaseException as error:
        lines = str(error).strip().splitlines() or [""]
        outcome.error = f"{type(error).__name__}: " + " | ".join(line.strip() for line in lines[:3])
    answers.put(asdict(outcome))


def _cold_start() -> float:
    """Seconds to compile the first function of a process."""
    from ...frontend.jit import jit

    begin = time.process_time()
    jit(lambda x: x + 1.0)(np.zeros(1))
    return time.process_time() - begin


def run_program(folder: Path, outcome: Outcome, repeats: int) -> None:
    """Fill in the outcome of a program.

    Raises:
        Exception: whatever the program, or compiling it, raises.
    """
    from ...frontend.jit import jit

    information, data = load_data(folder, outcome.name, outcome.preset)
    place = folder / "npbench" / "benchmarks" / information["relative_path"]
    source = place / f"{information['module_name']}_numpy.py"
    function = getattr(load_module(source), information["func_name"])
    names = information["input_args"]
    compiled = jit(function)

    def fresh() -> list[Any]:
        return [copy.deepcopy(data[item]) for item in names]

    def timed(
        call: Callable[..., Any], change: Callable[[Any], Any] = lambda item: item
    ) -> tuple[float, Any, list[Any]]:
        arguments = [change(item) for item in fresh()]
        begin = time.process_time()
        result = call(*arguments)
        return time.process_time() - begin, result, arguments

    with np.errstate(all="ignore"):
        expected_time, expected, expected_arguments = timed(function)
        first, result, arguments = timed(compiled)
        outcome.error = difference(
            (expected, expected_arguments),
            (result, arguments),
            norm_error=information.get("norm_error", 0.0),
        )
        if outcome.error:
            _, moved, moved_arguments = timed(function, _moved_by_an_ulp)
            if is_within(
                (expected, expected_arguments), (result, arguments), (moved, moved_arguments)
            ):
                outcome.error, outcome.chaotic = "", True
        outcome.agrees = not outcome.error
        ours: list[float] = []
        theirs = [expected_time]
        while len(ours) < repeats or sum(ours) + sum(theirs) < SECONDS:
            ours.append(timed(compiled)[0])
            if sum(theirs) < 20:
                theirs.append(timed(function)[0])
    outcome.seconds = statistics.median(ours)
    outcome.numpy_seconds = statistics.median(theirs)
    outcome.compile_seconds = first - outcome.seconds


def _moved_by_an_ulp(item: Any) -> Any:
    if isinstance(item, np.ndarray) and item.dtype.kind == "f":
        return np.nextafter(item, np.inf).astype(item.dtype)
    return item


def is_within(expected: Any, found: Any, moved: Any) -> bool:
    """Whether what was found is about as far from what is expected as `moved` is, leaf by leaf."""
    if isinstance(expected, list | tuple):
        return all(map(is_within, expected, found, moved))
    if not isinstance(expected, np.ndarray) or expected.dtype.kind not in "fc":
        return not difference(expected, found)
    if not difference(expected, found):
        return True
    apart, spread = (float(np.linalg.norm(expected - other)) for other in (found, moved))
    return math.isfinite(apart) and apart <= 10 * spread


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


def median(outcomes: Iterable[Outcome], field: str) -> float:
    """Of one of the times, of the programs that agree."""
    times = [getattr(outcome, field) for outcome in outcomes if outcome.agrees]
    return statistics.median(times) if times else math.nan
