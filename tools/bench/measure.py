"""Interleaved timing: the machines are noisy, so only medians and ratios of one run count."""

from __future__ import annotations

import gc
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field


@dataclass(frozen=True)
class Row:
    """One line of a table: the same work done by Stepwell and by its opponent.

    Attributes:
        name: of the program, with its size and dtype.
        opponent: what it is measured against, with its version; "" where there is none.
        seconds: Stepwell's median time for one call.
        opponent_seconds: the opponent's median time for one call, or None.
        samples: how many interleaved samples the medians are of.
        spread: (third quartile - first quartile) / median of Stepwell's samples.
        aim: what the ratio (opponent / Stepwell) or the seconds should reach, as a sentence.
        notes: figures that belong to the row, by name.
    """

    name: str
    opponent: str
    seconds: float
    opponent_seconds: float | None
    samples: int
    spread: float
    aim: str = ""
    notes: dict[str, float] = field(default_factory=dict)

    @property
    def speed_up(self) -> float | None:
        """How many times faster than the opponent, or None."""
        return None if self.opponent_seconds is None else self.opponent_seconds / self.seconds

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "speed_up": self.speed_up}


def calls_for(function: Callable[[], object], seconds: float) -> int:
    """How many calls last about `seconds`, found by doubling."""
    calls = 1
    while True:
        start = time.perf_counter()
        for _ in range(calls):
            function()
        elapsed = time.perf_counter() - start
        if elapsed >= seconds / 2:
            return max(1, round(calls * seconds / elapsed))
        calls *= 2


def sample(function: Callable[[], object], calls: int) -> float:
    """Seconds of one call, averaged over `calls` calls in a row."""
    loop = range(calls)
    start = time.perf_counter()
    for _ in loop:
        function()
    return (time.perf_counter() - start) / calls


def interleave(
    functions: Sequence[Callable[[], object]], seconds: float = 1.0, samples: int = 15
) -> list[list[float]]:
    """Samples of every function, taken in turn: A B A B …

    Args:
        seconds: about how long all samples of one function last.
    """
    for function in functions:
        function()
    calls = [calls_for(function, seconds / samples) for function in functions]
    taken: list[list[float]] = [[] for _ in functions]
    gc_was_enabled = gc.isenabled()
    gc.disable()
    try:
        for _ in range(samples):
            for function, count, times in zip(functions, calls, taken, strict=True):
                times.append(sample(function, count))
    finally:
        if gc_was_enabled:
            gc.enable()
    return taken


def compare(
    name: str,
    ours: Callable[[], object],
    theirs: Callable[[], object] | None,
    opponent: str,
    aim: str = "",
    seconds: float = 1.0,
    samples: int = 15,
    notes: dict[str, float] | None = None,
) -> Row:
    """Time `ours` beside `theirs`, interleaved."""
    functions = [ours] if theirs is None else [ours, theirs]
    taken = interleave(functions, seconds, samples)
    return from_samples(name, taken[0], None if theirs is None else taken[1], opponent, aim, notes)


def from_samples(
    name: str,
    ours: list[float],
    theirs: list[float] | None,
    opponent: str,
    aim: str = "",
    notes: dict[str, float] | None = None,
) -> Row:
    """A row made of samples that were taken elsewhere."""
    return Row(
        name=name,
        opponent=opponent,
        seconds=statistics.median(ours),
        opponent_seconds=None if theirs is None else statistics.median(theirs),
        samples=len(ours),
        spread=_spread(ours),
        aim=aim,
        notes=notes or {},
    )


def _spread(times: list[float]) -> float:
    if len(times) < 4:
        return 0.0
    first, _, third = statistics.quantiles(times, n=4)
    return (third - first) / statistics.median(times)


def machine() -> dict[str, object]:
    """What the figures were taken on: processor, cores, and the versions that matter."""
    import os
    from importlib.metadata import PackageNotFoundError, version

    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = next(line.split(":", 1)[1].strip() for line in file if "model name" in line)
    except (OSError, StopIteration):
        pass
    versions = {}
    for package in ("stepwell", "numpy", "llvmlite", "xdsl", "numba", "jax", "torch"):
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            continue
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "system": platform.system(),
        "versions": versions,
    }
