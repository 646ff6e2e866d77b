"""The groups of rows that `stepwell bench` can run, by name."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator

import numpy as np

from ...frontend.jit import jit
from . import programs
from .measure import Row, compare, from_samples

NUMPY = f"numpy {np.__version__}"


def elementwise(quick: bool) -> Iterator[Row]:
    """The programs of `programs.PROGRAMS` beside NumPy, by size and dtype, one core."""
    for program in programs.PROGRAMS:
        for size, elements in programs.SIZES.items():
            for dtype in ("float32", "float64"):
                if quick and size != "64k":
                    continue
                arguments = program.make_arguments(elements, dtype)
                compiled = jit(program.function)
                expected = np.asarray(program.function(*arguments))
                error = _difference(np.asarray(compiled(*arguments)), expected)
                aim = {
                    ("4k", "float32"): program.aims[0],
                    ("16M", "float32"): program.aims[1],
                    ("16M", "float64"): program.aims[2],
                }.get((size, dtype))
                yield compare(
                    f"{program.name} {size} {dtype}",
                    lambda compiled=compiled, arguments=arguments: compiled(*arguments),
                    lambda function=program.function, arguments=arguments: function(*arguments),
                    NUMPY,
                    aim="" if aim is None else f"≥ {aim:.1f} ×",
                    seconds=0.3 if quick else 0.6,
                    samples=7 if quick else 11,
                    notes={"relative difference": error},
                )


def logistic(quick: bool) -> Iterator[Row]:
    """A step of the logistic regression of Theano's tutorial (400 × 784, float64)."""
    generator = np.random.RandomState(0)
    x, y = generator.randn(400, 784), generator.randint(2, size=400).astype(np.float64)
    w, b = generator.randn(784) * 0.01, np.float64(0.1)
    compiled = jit(programs.logistic_step)
    ours, theirs = compiled(x, y, w, b), programs.logistic_step(x, y, w, b)
    yield compare(
        "logistic regression step",
        lambda: compiled(x, y, w, b),
        lambda: programs.logistic_step(x, y, w, b),
        f"{NUMPY} by hand",
        aim="≥ 1.11 × (≤ 0.9 of NumPy's time)",
        seconds=0.5 if quick else 2.0,
        samples=7 if quick else 21,
        notes={"relative difference": _difference(ours[0], theirs[0])},
    )


def calls(quick: bool) -> Iterator[Row]:
    """The cost of a call on ten elements."""

    def add(x, y):
        return x + y

    compiled = jit(add)
    x, y, out = np.ones(10), np.ones(10), np.empty(10)
    seconds, samples = (0.2, 7) if quick else (0.5, 21)
    yield compare(
        "call on ten elements, allocating",
        lambda: compiled(x, y),
        lambda: np.add(x, y),
        f"{NUMPY} add",
        aim="≤ 60 ns beyond the timing loop",
        seconds=seconds,
        samples=samples,
        notes=_bare_call_notes(compiled, np.add, x, y, None),
    )
    yield compare(
        "call on ten elements, out=",
        lambda: compiled(x, y, out=out),
        lambda: np.add(x, y, out=out),
        f"{NUMPY} add",
        aim="≤ 25 ns beyond the timing loop",
        seconds=seconds,
        samples=samples,
        notes=_bare_call_notes(compiled, np.add, x, y, out),
    )


def compile_times(quick: bool) -> Iterator[Row]:
    """First calls: cold (nothing cached), from the disk cache, and the parts of a long chain."""
    repeats = 3 if quick else 7
    for name, setup, aim_cold, aim_cached in (
        ("sigmoid chain", "sigmoid", "≤ 100 ms", "≤ 10 ms"),
        ("logistic regression", "logistic", "≤ 500 ms", "≤ 60 ms"),
    ):
        cold, cached = _first_calls(setup, repeats)
        yield from_samples(f"first call, cold: {name}", cold, None, "", aim_cold)
        yield from_samples(f"first call, from the disk cache: {name}", cached, None, "", aim_cached)
    for operations in (100, 300) if quick else (100, 300, 1000):
        cold, _ = _first_calls(f"chain {operations}", 1 if quick else 3)
        yield from_samples(
            f"first call, cold: chain of {operations} operations",
            cold,
            None,
            "",
            f"≤ {operations} ms",
        )


def imports(quick: bool) -> Iterator[Row]:
    """`import stepwell` beyond `import numpy`, in fresh processes."""
    repeats = 5 if quick else 11
    script = (
        "import time, numpy; start = time.perf_counter(); import stepwell; "
        "print(time.perf_counter() - start)"
    )
    taken = [
        float(
            subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout
        )
        for _ in range(repeats)
    ]
    yield from_samples("import stepwell, beyond numpy", taken, None, "", "≤ 150 ms")


GROUPS: dict[str, Callable[[bool], Iterator[Row]]] = {
    "programs": elementwise,
    "logistic": logistic,
    "calls": calls,
    "compile": compile_times,
    "import": imports,
}


def _difference(ours: np.ndarray, theirs: np.ndarray) -> float:
    """The largest difference relative to the largest magnitude of the result."""
    scale = float(np.max(np.abs(theirs))) or 1.0
    return float(np.max(np.abs(ours.astype(np.float64) - theirs))) / scale


def _bare_call_notes(compiled, opponent, x, y, out) -> dict[str, float]:
    """Nanoseconds of a call without the loop and the lambda around it, by `timeit`."""
    import timeit

    names = {"compiled": compiled, "opponent": opponent, "x": x, "y": y, "out": out}
    suffix = "" if out is None else ", out=out"
    statements = {
        "stepwell, ns": f"compiled(x, y{suffix})",
        "opponent, ns": f"opponent(x, y{suffix})",
        "empty statement, ns": "pass",
    }
    timers = {name: timeit.Timer(text, globals=names) for name, text in statements.items()}
    taken: dict[str, list[float]] = {name: [] for name in timers}
    for _ in range(21):
        for name, timer in timers.items():
            taken[name].append(timer.timeit(50_000) / 50_000 * 1e9)
    return {name: round(statistics.median(times), 1) for name, times in taken.items()}


# Runs in a process of its own. What a process needs once for all functions (xDSL, LLVM) is
# loaded by compiling another function first; the time of that is not the function's.
_FIRST_CALL = """
import json, sys, time
import numpy as np
import stepwell
from stepwell.tools.bench import programs
setup, warm = sys.argv[1], sys.argv[2] == "warm"
if warm:
    stepwell.jit(lambda x: x * 3.0 - np.sum(np.tanh(x)))(np.ones((3, 5)))
generator = np.random.RandomState(0)
name, _, size = setup.partition(" ")
if name == "sigmoid":
    function, arguments = programs.sigmoid, [np.ones(1000, np.float32)]
elif name == "logistic":
    function = programs.logistic_step
    arguments = [generator.randn(400, 784), generator.rand(400), generator.randn(784)]
    arguments.append(np.float64(0))
else:
    function, arguments = programs.mixed_chain(int(size)), [generator.rand(64, 64)]
compiled = stepwell.jit(function)
start = time.perf_counter()
compiled(*arguments)
first = time.perf_counter() - start
loaded = [name for name in ("xdsl", "llvmlite") if name in sys.modules]
print(json.dumps({"seconds": first, "loaded": loaded}))
"""


def _first_calls(setup: str, repeats: int) -> tuple[list[float], list[float]]:
    """Seconds of first calls, cold and from the disk cache, each in a fresh process."""
    cold, cached = [], []
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "STEPWELL_CACHE_DIR": folder}
            for taken in (cold, cached):
                output = subprocess.run(
                    [sys.executable, "-c", _FIRST_CALL, setup, "warm"],
                    env=environment,
                    capture_output=True,
                    check=True,
                ).stdout
                taken.append(json.loads(output)["seconds"])
    return cold, cached
