"""Matrix products beside NumPy's OpenBLAS, as it is and with its kernels for AVX-512, on one core.

OpenBLAS chooses its kernels when it is loaded, so each opponent is a process of its own; they take
their samples in turn, on the same core.
"""

from __future__ import annotations

import contextlib
import os
import statistics
from collections.abc import Iterator, Sequence

import numpy as np

from ...backends.cpu.target import host_cpu
from .measure import Row, from_samples
from .worker import Worker

SHAPES = (
    (64, 64, 64),
    (256, 256, 256),
    (1024, 1024, 1024),
    (2048, 2048, 2048),
    (1000, 700, 300),
    (64, 4096, 64),
    (32, 2048, 2048),
    (37, 53, 71),
)
RANDOM_SHAPES, RANDOM_EXTENTS, SEED = 10, (16, 1500), 2026
DTYPES = ("float32", "float64")
COMPLEX_SHAPES, COMPLEX_DTYPES = (
    ((64, 64, 64), (512, 512, 512), (300, 100, 200)),
    ("complex64", "complex128"),
)
# Of matrices that are multiplied by their own transpose.
SYMMETRIC_SHAPES = ((256, 256), (1024, 512))
# The processes by name, and the OpenBLAS kernels that each asks for.
CORE_TYPES = {"stepwell": "", "default": ""}
AVX512_CORE_TYPES = {"SkylakeX": "SkylakeX"}


def gemm(quick: bool) -> Iterator[Row]:
    """Products of (m, k) and (k, n), into a result made beforehand; the opponent is the better.

    Then of complex matrices, and of matrices by their own transposes.
    """
    core = str(min(os.sched_getaffinity(0)))
    with contextlib.ExitStack() as stack:
        workers = {
            name: stack.enter_context(blas_worker(name, core_type, (core,)))
            for name, core_type in core_types().items()
        }
        shapes = SHAPES[:2] if quick else SHAPES + random_shapes()
        for shape in shapes:
            for dtype in DTYPES:
                yield compare(workers, shape, dtype, 5 if quick else 9)
        if not quick:
            for shape in COMPLEX_SHAPES:
                for dtype in COMPLEX_DTYPES:
                    yield compare(workers, shape, dtype, 9)
            for shape in SYMMETRIC_SHAPES:
                for dtype in DTYPES:
                    yield compare(workers, shape, dtype, 9)
    if not quick:
        yield from two_cores()


def core_types() -> dict[str, str]:
    """The processes whose kernels this machine can run."""
    has_avx512 = "+avx512f" in host_cpu()[1].split(",")
    return CORE_TYPES | (AVX512_CORE_TYPES if has_avx512 else {})


def random_shapes() -> tuple[tuple[int, int, int], ...]:
    """Shapes that nobody chose: extents from 16 to 1500, their logarithms uniform."""
    generator = np.random.default_rng(SEED)
    least, most = np.log(RANDOM_EXTENTS)
    drawn = np.exp(generator.uniform(least, most, (RANDOM_SHAPES, 3))).astype(int).tolist()
    return tuple((m, k, n) for m, k, n in drawn)


def blas_worker(name: str, core_type: str, cores: Sequence[str], threads: int = 1) -> Worker:
    """The process `name`; with the OpenBLAS kernels that `core_type` names, where it does."""
    environment = {"OPENBLAS_NUM_THREADS": str(threads), "STEPWELL_NUM_THREADS": str(threads)}
    if core_type:
        environment["OPENBLAS_CORETYPE"] = core_type
    compiler = "stepwell" if name == "stepwell" else "numpy"
    return Worker("stepwell.tools.bench.blas_worker", (compiler, *cores), environment)


def compare(workers: dict[str, Worker], shape: tuple[int, ...], dtype: str, samples: int) -> Row:
    """The row of one shape: samples of every process in turn."""
    prepared = {name: worker.ask(shape=shape, dtype=dtype) for name, worker in workers.items()}
    taken: dict[str, list[float]] = {name: [] for name in workers}
    peaks: list[float] = []
    for _ in range(samples):
        for name, worker in workers.items():
            answer = worker.ask(calls=prepared[name]["calls"])
            taken[name].append(answer["seconds"])
            if name == "stepwell":
                peaks.append(answer["peak"])
    operations = operations_of(shape, dtype)
    rates = {name: operations / statistics.median(times) / 1e9 for name, times in taken.items()}
    best = max((name for name in workers if name != "stepwell"), key=rates.__getitem__)
    notes = {"GF/s": rates["stepwell"], "FMA peak, GF/s": statistics.median(peaks) / 1e9}
    for name, worker in workers.items():
        if name != "stepwell":
            notes[f"OpenBLAS {name} ({worker.hello['core'] or 'unknown'}), GF/s"] = rates[name]
    notes["relative difference"] = prepared["stepwell"]["difference"]
    return from_samples(
        f"gemm {name_of(shape)} {dtype}",
        taken["stepwell"],
        taken[best],
        f"numpy {np.__version__}, OpenBLAS {best}",
        notes=notes,
    )


def name_of(shape: tuple[int, ...]) -> str:
    sizes = "×".join(map(str, shape))
    return sizes if len(shape) == 3 else f"{sizes} by its transpose"


def operations_of(shape: tuple[int, ...], dtype: str) -> int:
    """Additions and multiplications of real numbers; of a symmetric result, half."""
    m, k, n = shape if len(shape) == 3 else (*shape, shape[0])
    whole = (8 if dtype.startswith("complex") else 2) * m * k * n
    return whole if len(shape) == 3 else whole // 2


def two_cores() -> Iterator[Row]:
    """The largest product by two threads on two cores; the opponent is one thread."""
    cores = [str(core) for core in sorted(os.sched_getaffinity(0))[:2]]
    if len(cores) < 2:
        return
    with (
        blas_worker("stepwell", "", cores, threads=2) as two,
        blas_worker("stepwell", "", cores[:1]) as one,
    ):
        for dtype in DTYPES:
            calls = [worker.ask(shape=(2048,) * 3, dtype=dtype)["calls"] for worker in (two, one)]
            taken: tuple[list[float], list[float]] = ([], [])
            for _ in range(7):
                for worker, count, times in zip((two, one), calls, taken, strict=True):
                    times.append(worker.ask(calls=count)["seconds"])
            rates = [2 * 2048**3 / statistics.median(times) / 1e9 for times in taken]
            yield from_samples(
                f"gemm 2048×2048×2048 {dtype}, two cores",
                *taken,
                "stepwell, one core",
                notes={"GF/s": rates[0], "one core, GF/s": rates[1]},
            )
