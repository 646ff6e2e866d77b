"""A process that times matrix products for `gemm`, as told on its standard input.

    python -m stepwell.tools.bench.blas_worker stepwell|numpy CORE…

runs on the CPUs named, and answers each line of JSON with one:

    {"shape": [m, k, n], "dtype": "float32"}   →  {"calls": n, "difference": d}
    {"shape": [m, k], "dtype": "float32"}      →  the same of a matrix by its own transpose
    {"calls": n}                               →  {"seconds": of one call, "peak": operations/s}

The first makes the matrices, the same in every process, and finds how many calls make a sample;
`difference` is the largest one from NumPy's product, relative to its largest element. `peak` is the
throughput of fused multiply-adds right after the sample, and 0 where NumPy is timed.
"""

from __future__ import annotations

import functools
import json
import os
import sys
from collections.abc import Callable, Sequence

import numpy as np

from .measure import calls_for, sample

SAMPLE_SECONDS = 0.02


def core_name() -> str:
    """The processor whose kernels NumPy's OpenBLAS uses, "" where that cannot be asked."""
    try:
        from threadpoolctl import threadpool_info  # pyright: ignore[reportMissingImports]
    except ImportError:
        return ""
    libraries = [entry for entry in threadpool_info() if entry.get("internal_api") == "openblas"]
    return libraries[0].get("architecture", "") if libraries else ""


def matrices(shape: Sequence[int], dtype: str) -> list[np.ndarray]:
    """The factors of (m, k, n), or the one matrix of (m, k); elements between -1/2 and 1/2."""
    generator = np.random.default_rng(0)

    def parts(rows: int, columns: int) -> np.ndarray:
        return generator.random((rows, columns)) - 0.5

    shapes = [tuple(shape[at : at + 2]) for at in range(len(shape) - 1)]
    if np.dtype(dtype).kind == "c":
        return [(parts(*one) + 1j * parts(*one)).astype(dtype) for one in shapes]
    return [parts(*one).astype(dtype) for one in shapes]


def product(compiler: str, given: list[np.ndarray]) -> Callable[[], np.ndarray]:
    """What multiplies the matrices, or the one by its transpose, into a result made beforehand."""
    columns = given[1].shape[1] if len(given) > 1 else given[0].shape[0]
    out = np.empty((given[0].shape[0], columns), given[0].dtype)
    if compiler == "numpy":
        a, b = given if len(given) > 1 else (given[0], given[0].T)
        return functools.partial(np.matmul, a, b, out=out)
    from ...frontend.jit import jit

    def matmul(a, b):
        return a @ b

    def by_its_transpose(a):
        return a @ a.T

    return functools.partial(jit(matmul if len(given) > 1 else by_its_transpose), *given, out=out)


def main(compiler: str, *cores: str) -> None:
    os.sched_setaffinity(0, {int(core) for core in cores})
    print(json.dumps({"core": core_name()}), flush=True)
    multiply: Callable[[], np.ndarray] | None = None
    peak: Callable[[], float] = lambda: 0.0  # noqa: E731
    for line in sys.stdin:
        request = json.loads(line)
        if "shape" in request:
            given = matrices(request["shape"], request["dtype"])
            multiply = product(compiler, given)
            expected = given[0] @ (given[1] if len(given) > 1 else given[0].T)
            difference = float(np.max(np.abs(multiply() - expected)) / np.max(np.abs(expected)))
            if compiler != "numpy":
                from .limits import fma_throughput

                peak = fma_throughput(np.finfo(request["dtype"]).dtype.name)
            answer = {"calls": calls_for(multiply, SAMPLE_SECONDS), "difference": difference}
        else:
            assert multiply is not None
            multiply()
            answer = {"seconds": sample(multiply, request["calls"]), "peak": peak()}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
