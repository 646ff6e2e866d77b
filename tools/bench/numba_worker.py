"""A process that times a program of NPBench as the suite wrote it for Numba.

    PYTHON numba_worker.py FOLDER NAME PRESET REPEATS

PYTHON has Numba, and need not have Stepwell. It prints one line of JSON:
{"numba": version, "compile_seconds": of the first call, a run left out, "seconds": of one call}.
"""

from __future__ import annotations

import copy
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numba  # pyright: ignore[reportMissingImports]
import numpy as np
from npbench_data import (  # beside this file  # pyright: ignore[reportMissingImports]
    load_data,
    load_module,
)

SECONDS = 0.3


def main(folder: str, name: str, preset: str, repeats: str) -> None:
    numba.njit(lambda x: x + 1.0)(np.zeros(1))  # what a process pays once is not the program's
    information, data = load_data(Path(folder), name, preset)
    place = Path(folder) / "npbench" / "benchmarks" / information["relative_path"]
    function, by_numpy = (
        getattr(
            load_module(place / f"{information['module_name']}_{kind}.py"),
            information["func_name"],
        )
        for kind in ("numba_n", "numpy")
    )

    def timed(call: Callable[..., Any]) -> float:
        arguments = [copy.deepcopy(data[item]) for item in information["input_args"]]
        begin = time.process_time()
        call(*arguments)
        return time.process_time() - begin

    first = timed(function)
    times: list[float] = []
    between = 0.0
    # As where ours is timed, NumPy runs between: caches hold other things.
    while len(times) < int(repeats) or sum(times) + between < SECONDS:
        times.append(timed(function))
        if between < 20:
            between += timed(by_numpy)
    seconds = statistics.median(times)
    answer = {
        "numba": numba.__version__,
        "compile_seconds": first - seconds,
        "seconds": seconds,
    }
    print(json.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:])
