"""The groups of rows that `stepwell bench` can run, by name."""

from __future__ import annotations

import functools
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version

import numpy as np

from ...frontend.jit import jit
from . import programs
from .bounds import bounds
from .dependences import dependence_times
from .frameworks import frameworks
from .gemm import gemm
from .launches import launches
from .limits import limits
from .measure import Row, compare, from_samples, interleave
from .theano import logistic_in_theano
from .threads import threads

NUMPY = f"numpy {np.__version__}"


def elementwise(quick: bool) -> Iterator[Row]:
    """The programs of `programs.PROGRAMS` beside NumPy, by size and dtype, one core.

    Both allocate their results; the note says what writing into a given array gives.
    """
    seconds, samples = (0.3, 7) if quick else (0.6, 11)
    for program in programs.PROGRAMS:
        for size, elements in programs.SIZES.items():
            for dtype in ("float32", "float64"):
                if quick and size != "64k":
                    continue
                arguments = program.make_arguments(elements, dtype)
                compiled = jit(program.function)
                expected = np.asarray(program.function(*arguments))
                result = np.asarray(compiled(*arguments))
                functions = [
                    functools.partial(compiled, *arguments),
                    functools.partial(program.function, *arguments),
                ]
                if result.ndim:
                    functions.append(functools.partial(compiled, *arguments, out=result.copy()))
                ours, theirs, *given = interleave(functions, seconds, samples)
                notes = {"relative difference": _difference(result, expected)}
                for times in given:
                    notes["speed-up with out="] = statistics.median(theirs) / statistics.median(
                        times
                    )
                aim = program.aim(size, dtype)
                yield from_samples(
                    f"{program.name} {size} {dtype}",
                    ours,
                    theirs,
                    NUMPY,
                    aim="" if aim is None else f"≥ {aim:.1f} ×",
                    notes=notes,
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
        aim="≥ 1.82 × (≤ 0.55 of NumPy's time)",
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
    """First calls in fresh processes: cold, and from the disk cache; beside JAX where it is.

    Modules are found as byte code, Stepwell's as those of its opponent. Then dependence analysis.
    """
    jax = _version_of("jax")
    for setup, repeats, aim_cold, aim_cached in (
        ("sigmoid", 7, "≤ 100 ms", "≤ 10 ms"),
        ("logistic", 5, "≤ 500 ms", "≤ 60 ms"),
        ("gemm any", 7, "≤ 150 ms", "≤ 10 ms"),
        ("gemm known", 7, "≤ 150 ms", "≤ 10 ms"),
        ("chain 100", 3, "≤ 100 ms", ""),
        ("chain 300", 3, "≤ 300 ms", ""),
        ("chain 1000", 3, "≤ 1 s", ""),
    ):
        repeats = min(repeats, 2) if quick else repeats
        taken = _first_calls(setup, repeats, jax is not None)
        cold, cached = taken["stepwell"]
        theirs, theirs_cached = taken.get("jax", (None, None))
        name = _NAMES.get(setup, f"chain of {setup.rpartition(' ')[2]} operations")
        opponent = "" if jax is None else f"jax {jax}"
        yield from_samples(f"first call, cold: {name}", cold, theirs, opponent, aim_cold)
        yield from_samples(
            f"first call, from the disk cache: {name}", cached, theirs_cached, opponent, aim_cached
        )
    yield from dependence_times(quick)


_NAMES = {
    "sigmoid": "sigmoid chain",
    "logistic": "logistic regression",
    "gemm any": "a product, float32, for any sizes",
    "gemm known": "a product, float32, for these sizes",
}


def imports(quick: bool) -> Iterator[Row]:
    """`import stepwell` and the loading of `jit` beyond `import numpy`, in fresh processes.

    And `stepwell opt` on a small module: the whole process, from its start to its end.
    """
    repeats = 5 if quick else 11
    script = (
        "import time, numpy; start = time.perf_counter(); import stepwell; stepwell.jit; "
        "print(time.perf_counter() - start)"
    )
    with tempfile.TemporaryDirectory() as folder:
        environment = _installed(folder)
        # The first process writes the byte code.
        _, *taken = (_printed_seconds([script], environment) for _ in range(repeats + 1))
        yield from_samples("import stepwell and jit, beyond numpy", taken, None, "", "≤ 150 ms")
        for name, words, aim in (
            ("stepwell opt, start-up: a module read and printed", [], "≤ 350 ms"),
            ("stepwell opt --canonicalize of a module", ["--canonicalize"], ""),
        ):
            _, *taken = (_opt_seconds(words, environment) for _ in range(repeats + 1))
            yield from_samples(name, taken, None, "", aim)


GROUPS: dict[str, Callable[[bool], Iterator[Row]]] = {
    "programs": elementwise,
    "logistic": logistic,
    "calls": calls,
    "bounds": bounds,
    "launches": launches,
    "compile": compile_times,
    "import": imports,
    "threads": threads,
    "gemm": gemm,
    "limits": limits,
    "theano": logistic_in_theano,
    "frameworks": frameworks,
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
import sys, time
import numpy as np
from stepwell.tools.bench import programs
compiler, setup = sys.argv[1:]
if compiler == "jax":
    import os
    import jax
    jax.config.update("jax_enable_x64", True)
    jax.config.update("jax_compilation_cache_dir", os.environ["STEPWELL_CACHE_DIR"] + "/jax")
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)
    jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)
    np = programs.np = jax.numpy
    jit, ready = jax.jit, jax.block_until_ready
else:
    import stepwell
    jit = lambda function: stepwell.jit(function, static=setup.endswith(" known"))
    ready = lambda result: result
ready(jit(lambda x: x * 3.0 - np.sum(np.tanh(x)))(programs.example((3, 5))))
function, arguments = programs.first_call(setup)
compiled = jit(function)
start = time.perf_counter()
ready(compiled(*arguments))
print(time.perf_counter() - start)
"""


def _first_calls(
    setup: str, repeats: int, with_jax: bool
) -> dict[str, tuple[list[float], list[float]]]:
    """Seconds of first calls in fresh processes, cold and from the disk cache, by compiler."""
    taken: dict[str, tuple[list[float], list[float]]] = {"stepwell": ([], [])}
    if with_jax:
        taken["jax"] = ([], [])
    with tempfile.TemporaryDirectory() as byte_code:
        # The first round writes the byte code, and does not count.
        for round_ in range(repeats + 1):
            for compiler, pair in taken.items():
                with tempfile.TemporaryDirectory() as folder:
                    environment = {**_installed(byte_code), "STEPWELL_CACHE_DIR": folder}
                    for times in pair:
                        seconds = _printed_seconds([_FIRST_CALL, compiler, setup], environment)
                        if round_:
                            times.append(seconds)
    return taken


def _installed(byte_code: str) -> dict[str, str]:
    """The environment of a process that finds all modules as byte code, as installing leaves them.

    It is kept in the folder `byte_code`: a checkout may have none, or not be written to.
    """
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "PYTHONPYCACHEPREFIX": byte_code}


def _printed_seconds(script: list[str], environment: dict[str, str]) -> float:
    """What a script of Python, with its arguments, prints in a process of its own."""
    command = [sys.executable, "-c", *script]
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return float(run.stdout)


def _opt_seconds(words: list[str], environment: dict[str, str]) -> float:
    """The time of a process of `stepwell opt`, given a small module, from start to end."""
    command = [sys.executable, "-m", "stepwell.tools.cli", "opt", *words]
    start = time.perf_counter()
    subprocess.run(
        command, env=environment, input=_MODULE, stdout=subprocess.DEVNULL, check=True, text=True
    )
    return time.perf_counter() - start


_MODULE = """
func.func @add(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
  %z = arith.addf %x, %y : tensor<?xf32>
  return %z : tensor<?xf32>
}
"""


def _version_of(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
