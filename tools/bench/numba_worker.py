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
from pathlib import Path

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
    source = place / f"{information['module_name']}_numba_n.py"
    function = getattr(load_module(source), information["func_name"])

    def timed() -> float:
        arguments = [copy.deepcopy(data[item]) for item in information["input_args"]]
        begin = time.process_time()
        function(*arguments)
        return time.process_time() - begin

    first = timed()
    times: list[float] = []
    while len(times) < int(repeats) or sum(times) < SECONDS:
        times.append(timed())
    seconds = statistics.median(times)
    answer = {
        "numba": numba.__version__,
        "compile_seconds": first - seconds,
        "seconds": seconds,
    }
    print(json.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:])
