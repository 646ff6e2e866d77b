"""Rows about threads: what it costs to share a loop, and two cores beside one."""

from __future__ import annotations

import ctypes
import functools
import statistics
import time
from collections.abc import Callable, Iterator

import numpy as np

from ...backends.cpu.engine import engine
from ...backends.cpu.support import object_of
from ...backends.cpu.threads import get_num_threads, set_num_threads, usable_cpus
from ...frontend.jit import jit
from . import programs
from .limits import TRAFFIC, arithmetic_of, streams
from .measure import Row, from_samples, interleave

# In each loop two parts meet: each waits until the other is begun. On a machine that is busy the
# other thread may have to wait for a core: then this one gives way, at most so many times.
_SPINS, _PATIENCE = 20_000, 1_000_000
_FORK_JOIN = f"""
@stepwell_bench_fork_join = constant [1 x ptr] [ptr @loops]
declare i32 @stepwell_parallel_for(ptr, ptr, i64, i64)
declare i32 @sched_yield()

define internal i32 @meet(ptr %arrived, i64 %begin, i64 %end) {{
entry:
  %before = atomicrmw add ptr %arrived, i64 1 acq_rel
  %pair = and i64 %before, -2
  %both = add i64 %pair, 2
  br label %wait
wait:
  %round = phi i64 [0, %entry], [%next, %again], [%next, %give.way]
  %now = load atomic i64, ptr %arrived acquire, align 8
  %met = icmp uge i64 %now, %both
  br i1 %met, label %done, label %again
again:
  %next = add i64 %round, 1
  %early = icmp ult i64 %next, {_SPINS}
  br i1 %early, label %wait, label %give.way
give.way:
  call i32 @sched_yield()
  %patient = icmp ult i64 %next, {_SPINS + _PATIENCE}
  br i1 %patient, label %wait, label %lonely
lonely:
  ret i32 1
done:
  ret i32 0
}}

define internal i32 @loops(i64 %count) {{
entry:
  %arrived = alloca i64, align 64
  store i64 0, ptr %arrived
  br label %loop
loop:
  %i = phi i64 [0, %entry], [%next, %loop]
  %status = call i32 @stepwell_parallel_for(ptr @meet, ptr %arrived, i64 2, i64 1)
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %count
  %fine = icmp eq i32 %status, 0
  %on = and i1 %more, %fine
  br i1 %on, label %loop, label %done
done:
  ret i32 %status
}}
"""
_LOOPS, _SAMPLES = 2000, 31


def threads(quick: bool) -> Iterator[Row]:
    """Fork and join, warm and after sleep; the programs at 16M on two cores beside one."""
    if usable_cpus() < 2:
        return
    before = get_num_threads()
    try:
        set_num_threads(2)
        yield from _fork_join()
        yield from _two_cores(quick)
    finally:
        set_num_threads(before)


def _fork_join() -> Iterator[Row]:
    (address,) = engine().load(object_of(_FORK_JOIN), "stepwell_bench_fork_join", 1)
    loops = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_int64)(address)

    def sample(count: int, pause: float) -> float:
        time.sleep(pause)
        if pause == 0:
            loops(100)
        start = time.perf_counter()
        if loops(count):
            raise RuntimeError("the pool has no second thread")
        return (time.perf_counter() - start) / count

    warm = [sample(_LOOPS, 0.0) for _ in range(_SAMPLES)]
    yield from_samples("fork and join, back to back", warm, None, "", "≤ 1 µs")
    asleep = [sample(1, 0.002) for _ in range(_SAMPLES)]
    yield from_samples("fork and join, the other thread asleep", asleep, None, "")


def _two_cores(quick: bool) -> Iterator[Row]:
    """Two cores beside one, with results in place, and beside what two can do at most.

    That is to move the arrays on two cores, or to compute on each for half of them, whatever takes
    longer, as `limits` has it for one core.
    """
    seconds, samples = (0.2, 5) if quick else (0.6, 11)
    size = "64k" if quick else "16M"
    elements = programs.SIZES[size]
    for dtype in ("float32", "float64"):
        moves = streams(elements, dtype)
        for program in programs.PROGRAMS:
            arrays, name = TRAFFIC[program.name]
            stream = moves[name]
            arguments = program.make_arguments(elements, dtype)
            compiled = jit(program.function)
            result = np.asarray(compiled(*arguments))
            keywords = {"out": result.copy()} if result.ndim else {}
            _, alone = arithmetic_of(program, elements, dtype, result.ndim)

            def call(threads: int, run: Callable[[], object]) -> object:
                set_num_threads(threads)
                return run()

            run = functools.partial(compiled, *arguments, **keywords)
            two, one, moved, moved_by_one, *computed = interleave(
                [
                    functools.partial(call, threads, function)
                    for threads, function in (
                        (2, run),
                        (1, run),
                        (2, stream.move),
                        (1, stream.move),
                        *([] if alone is None else [(2, alone)]),
                    )
                ],
                seconds,
                samples,
            )
            moving = statistics.median(moved) * arrays / stream.arrays
            least = max([moving, *map(statistics.median, computed)])
            yield from_samples(
                f"{program.name} {size} {dtype}, two cores",
                two,
                one,
                "stepwell, one core",
                notes={
                    "share of two cores' limit": least / statistics.median(two),
                    f"{name} on two, GB/s": stream.gigabytes(statistics.median(moved)),
                    "on one": stream.gigabytes(statistics.median(moved_by_one)),
                },
            )
