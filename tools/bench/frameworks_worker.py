"""A process that times a program of `frameworks`, as told on its standard input.

    python -m stepwell.tools.bench.frameworks_worker stepwell|numpy|torch|jax CORE

runs on the CPU named, says which version of what it is, and answers each line of JSON with one:

    {"program": name}   →  {"calls": n, "difference": d, "first": seconds}
    {"calls": n}        →  {"seconds": of one call}

The first makes the arguments, the same in every process, and finds how many calls make a sample;
`difference` is the largest one from NumPy's result, relative to its largest element, and `first`
the time of the first call, which compiles. Results are ready when a call is over. What is not
installed is said by {"missing": name} in the place of the version.
"""

from __future__ import annotations

import functools
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from .measure import calls_for, sample
from .npbench_data import load_module

# As a user's file: of the library's own, `jit` leaves the globals alone.
programs = load_module(Path(__file__).with_name("frameworks_programs.py"))
SAMPLE_SECONDS = 0.1
Prepare = Callable[[str], Callable[[list[np.ndarray]], Callable[[], Any]]]


def numpy() -> tuple[str, Prepare]:
    def prepare(name: str) -> Callable[[list[np.ndarray]], Callable[[], Any]]:
        return lambda given: functools.partial(programs.IN_NUMPY[name], *given)

    return f"numpy {np.__version__}", prepare


def stepwell() -> tuple[str, Prepare]:
    from ...frontend.jit import jit
    from ...frontend.transforms import value_and_grad

    def prepare(name: str) -> Callable[[list[np.ndarray]], Callable[[], Any]]:
        function = programs.LOSSES.get(name)
        compiled = (
            jit(programs.IN_NUMPY[name])
            if function is None
            else jit(value_and_grad(function, argnums=programs.WEIGHTS))
        )
        return lambda given: functools.partial(compiled, *given)

    return "stepwell", prepare


def torch() -> tuple[str, Prepare]:
    import torch  # pyright: ignore[reportMissingImports]

    torch.set_num_threads(1)

    def prepare(name: str) -> Callable[[list[np.ndarray]], Callable[[], Any]]:
        function = torch.compile(programs.in_torch(name))

        def bind(given: list[np.ndarray]) -> Callable[[], Any]:
            tensors = [torch.from_numpy(array) for array in given]
            if name not in programs.LOSSES:
                return lambda: function(*tensors)
            weights = [tensors[at].requires_grad_() for at in programs.WEIGHTS]

            def step() -> Any:
                loss = function(*tensors)
                return loss, *torch.autograd.grad(loss, weights)

            return step

        return bind

    return f"torch.compile {torch.__version__}", prepare


def jax() -> tuple[str, Prepare]:
    import jax  # pyright: ignore[reportMissingImports]

    def prepare(name: str) -> Callable[[list[np.ndarray]], Callable[[], Any]]:
        function = programs.in_jax(name)
        if name in programs.LOSSES:
            function = jax.value_and_grad(function, argnums=programs.WEIGHTS)
        compiled = jax.jit(function)

        def bind(given: list[np.ndarray]) -> Callable[[], Any]:
            arrays = [jax.numpy.asarray(array) for array in given]
            return lambda: jax.block_until_ready(compiled(*arrays))

        return bind

    return f"jax.jit {jax.__version__}", prepare


FRAMEWORKS = {"stepwell": stepwell, "numpy": numpy, "torch": torch, "jax": jax}


def flat(result: Any) -> np.ndarray:
    """All numbers of a result, one after the other."""
    if isinstance(result, tuple | list):
        return np.concatenate([flat(part) for part in result])
    if hasattr(result, "detach"):
        result = result.detach()
    return np.asarray(result, np.float64).ravel()


def main(framework: str, core: str) -> None:
    os.sched_setaffinity(0, {int(core)})
    try:
        version, prepare = FRAMEWORKS[framework]()
    except ImportError as error:
        print(json.dumps({"missing": error.name}), flush=True)
        return
    print(json.dumps({"version": version}), flush=True)
    call: Callable[[], Any] | None = None
    for line in sys.stdin:
        request = json.loads(line)
        if "program" in request:
            name = request["program"]
            given = programs.arguments(name)
            call = prepare(name)(given)
            expected = flat(programs.IN_NUMPY[name](*given))
            begin = time.perf_counter()
            result = call()
            first = time.perf_counter() - begin
            difference = float(np.max(np.abs(flat(result) - expected)) / np.max(np.abs(expected)))
            call()
            calls = calls_for(call, SAMPLE_SECONDS)
            answer = {"calls": calls, "difference": difference, "first": first}
        else:
            assert call is not None
            call()
            answer = {"seconds": sample(call, request["calls"])}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
