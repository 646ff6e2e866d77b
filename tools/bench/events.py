"""Timing by events on the stream of the device: what the host does between them is not counted."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from typing import Any

from ...backends.cuda.device import Device

_WARM_UP = 3


def event_seconds(here: Device, run: Callable[[], Any], runs: int = 1) -> float:
    """Seconds of a run on the device, averaged over some in a row."""
    begin, end = here.driver.Event(), here.driver.Event()
    begin.record(here.stream)
    for _ in range(runs):
        run()
    end.record(here.stream)
    end.synchronize()
    return begin.time_till(end) / 1e3 / runs


def median_seconds(here: Device, run: Callable[[int], Any], repeats: int) -> float:
    """The median of so many runs, after a warm-up; each is told its number."""
    for at in range(_WARM_UP):
        run(at)
    return statistics.median(event_seconds(here, lambda at=at: run(at)) for at in range(repeats))


def interleave_events(
    here: Device, runs: Sequence[Callable[[], Any]], seconds: float, samples: int
) -> list[list[float]]:
    """Samples of all runs, in turn: A B A B …; all of one of them take about `seconds`."""
    counts: list[int] = []
    for run in runs:
        for _ in range(_WARM_UP):
            run()
        once = event_seconds(here, run)
        counts.append(max(1, round(seconds / samples / max(once, 1e-6))))
    taken: list[list[float]] = [[] for _ in runs]
    for _ in range(samples):
        for run, count, times in zip(runs, counts, taken, strict=True):
            times.append(event_seconds(here, run, count))
    return taken
