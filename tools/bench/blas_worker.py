"""A process that times matrix products for `gemm`, as told on its standard input.

    python -m stepwell.tools.bench.blas_worker stepwell|numpy CORE…

runs on the CPUs named, and answers each line of JSON with one:

    {"shape": [m, k, n], "dtype": "float32"}   →  {"calls": n, "difference": d}
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
from collections.abc import Callable

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


def product(compiler: str, a: np.ndarray, b: np.ndarray) -> Callable[[], np.ndarray]:
    """What multiplies the matrices into a result made beforehand."""
    out = np.empty((a.shape[0], b.shape[1]), a.dtype)
    if compiler == "numpy":
        return functools.partial(np.matmul, a, b, out=out)
    from ...frontend.jit import jit

    def matmul(a, b):
        return a @ b

    return functools.partial(jit(matmul), a, b, out=out)


def main(compiler: str, *cores: str) -> None:
    os.sched_setaffinity(0, {int(core) for core in cores})
    print(json.dumps({"core": core_name()}), flush=True)
    multiply: Callable[[], np.ndarray] | None = None
    peak: Callable[[], float] = lambda: 0.0  # noqa: E731
    for line in sys.stdin:
        request = json.loads(line)
        if "shape" in request:
            m, k, n = request["shape"]
            generator = np.random.default_rng(0)
            a, b = (
                generator.random(shape).astype(request["dtype"]) - 0.5 for shape in ((m, k), (k, n))
            )
            multiply = product(compiler, a, b)
            expected = a @ b
            difference = float(np.max(np.abs(multiply() - expected)) / np.max(np.abs(expected)))
            if compiler != "numpy":
                from .limits import fma_throughput

                peak = fma_throughput(request["dtype"])
            answer = {"calls": calls_for(multiply, SAMPLE_SECONDS), "difference": difference}
        else:
            assert multiply is not None
            multiply()
            answer = {"seconds": sample(multiply, request["calls"]), "peak": peak()}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
