"""The roofline of a function: the machine's limits, and where the function lies under them.

S. Williams, A. Waterman, D. Patterson: Roofline: an insightful visual performance model for
multicore architectures (2009).
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...frontend.jit import JitFunction, jit
from ..bench.measure import calls_for, sample
from ..run import make_arguments

# An extent that the specs only name.
OPEN_EXTENT = 256
# Bytes of the array by which the memory's bandwidth is measured.
STREAM = 1 << 27

_OPEN = re.compile(r"(?<=[\[,\s])(?:[A-Za-z_]\w*|\?)(?=\s*[,\]])")

# Floating operations of one op; what is expanded counts as one, as is usual.
_FLOATING = frozenset(
    f"arith.{name}" for name in ("addf", "subf", "mulf", "divf", "maximumf", "minimumf", "negf")
)


def roofline(function: JitFunction, specs: Sequence[str], measure: bool) -> dict[str, Any] | None:
    """Operations, bytes and time of one call, and the limits of one core; None on another target.

    Named extents count as `OPEN_EXTENT`.
    """
    if function.target != "cpu":
        return None
    words = [_OPEN.sub(str(OPEN_EXTENT), word) for word in specs]
    words = [{"int": "3", "float": "1.5"}.get(word, word) for word in words]
    arguments = make_arguments("; ".join(words), 0)
    fixed = jit(function.__wrapped__, static=True)
    lowered = fixed.lower(*arguments)
    operations = floating_operations(lowered.module())
    results = lowered.program.signature.results
    moved = sum(np.asarray(argument).nbytes for argument in arguments)
    for result in results:
        moved += int(np.prod([extent or 1 for extent in result.shape])) * result.dtype.bits // 8
    found: dict[str, Any] = {"arguments": words, "operations": operations, "bytes": moved}
    if measure:
        function(*arguments)
        calls = calls_for(lambda: function(*arguments), 0.02)
        taken = [sample(lambda: function(*arguments), calls) for _ in range(5)]
        found["seconds"] = statistics.median(taken)
        floats = [np.asarray(a).dtype for a in arguments if np.asarray(a).dtype.kind == "f"]
        element = "f8" if any(dtype.itemsize == 8 for dtype in floats) else "f4"
        found |= _limits(element)
    return found


def floating_operations(module: Any) -> int | None:
    """How many operations on floats a program does; None where that depends on its data."""
    from ...backends.driver import find_executor, prepare_schedule
    from ...passes.affine_loops.analysis import loop_bounds

    prepared, _ = prepare_schedule(module, find_executor("cpu").describe())

    def count(op: Any) -> int | None:
        total = 1 if op.name in _FLOATING or op.name.startswith("math.") else 0
        if op.name == "math.fma":
            total = 2
        for region in op.regions:
            for block in region.blocks:
                for inner in block.ops:
                    more = count(inner)
                    if more is None:
                        return None
                    total += more
        if op.name == "affine.for":
            trips = loop_bounds(op).trip_count
            total = None if trips is None else total * trips
        elif op.name in ("scf.while", "scf.for"):
            return None
        return total

    return count(prepared)


def _limits(element: str) -> dict[str, float]:
    """What one core can do at most: operations, and bytes read, in a second."""
    from ...backends.cpu.threads import get_num_threads, set_num_threads
    from ..bench.limits import PARTS, compiled_text, fma_throughput, read_text

    bits = 8 * int(element[1])
    lanes = 512 // bits
    reader = compiled_text(read_text(f"f{bits}", lanes), "loop")
    array, out = np.ones(STREAM * 8 // bits, element), np.empty((PARTS, lanes), element)
    before = get_num_threads()
    try:
        set_num_threads(1)
        taken = min(sample(lambda: reader.call_flat([array], out=(out,)), 1) for _ in range(4))
    finally:
        set_num_threads(before)
    return {"peak": fma_throughput(element)(), "bandwidth": array.nbytes / taken}
