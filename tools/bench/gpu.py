"""`stepwell bench gpu`: kernels on the device that is here, checked, then timed by its own clock.

Every program is checked against NumPy in f64 on fresh random data before it is timed. A time is the
median of launches between two events, after a warm-up; arguments rotate through several copies, so
that what is in the cache from the launch before is of no use. What of torch (whose products are
cuBLAS's), Triton, CuPy and JAX is installed is timed beside it, on the same data, and the bandwidth
of a copy is measured in the same run.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from ...backends.cuda.arrays import DeviceArray
from ...backends.cuda.device import Device, device
from ...frontend.jit import jit
from .events import median_seconds
from .gpu_opponents import seconds_of_opponents
from .gpu_programs import Program, programs

_ROTATING_BYTES = 256 << 20


@dataclass
class Row:
    """One measurement: seconds, work a second, the largest error, opponents' seconds by name."""

    name: str
    seconds: float
    rate: float
    unit: str
    error: float
    opponents: dict[str, float] = field(default_factory=dict)


def measure(quick: bool) -> Iterator[Row]:
    """The rows, the copy first.

    Raises:
        DeviceError: there is no device that can be used.
        AssertionError: a program does not agree with its reference.
    """
    here = device()
    yield _copy(here, quick)
    for program in programs(quick):
        yield _row(here, program, quick)


def _row(here: Device, program: Program, quick: bool) -> Row:
    random = np.random.default_rng(time.time_ns())
    shapes = program.shapes
    size = sum(int(np.prod(shape)) * program.numpy.itemsize for shape in shapes)
    copies = 1 if quick else max(2, min(8, _ROTATING_BYTES // size + 1))
    hosts = [
        [random.normal(size=shape).astype(program.numpy) for shape in shapes] for _ in range(copies)
    ]
    rotating = [[DeviceArray.of(here, array) for array in arrays] for arrays in hosts]
    compiled = jit(
        program.function, target="cuda", precision="tf32" if program.is_tf32 else "numpy"
    )
    result = np.asarray(compiled(*rotating[0])).astype(np.float64)
    expected = program.function(*[array.astype(np.float64) for array in hosts[0]])
    error = float(np.max(np.abs(result - expected)) / np.max(np.abs(expected)))
    if not error < program.bound:
        raise AssertionError(
            f"{program.name}: an error of {error:.2g}, more than {program.bound:.0e}"
        )
    repeats = 3 if quick else 50
    seconds = median_seconds(here, lambda at: compiled(*rotating[at % copies]), repeats)
    row = Row(program.name, seconds, program.work / seconds, program.unit, error)
    row.opponents |= dict(seconds_of_opponents(program.library, hosts, program.is_tf32, repeats))
    return row


def _copy(here: Device, quick: bool) -> Row:
    """From the device to the device: bytes read and written."""
    size = (1 << 20) if quick else (1 << 30)
    source, target = (DeviceArray(here, (size,), np.dtype(np.uint8)) for _ in range(2))
    seconds = median_seconds(
        here, lambda at: here.copy(target.address, source.address, size), 3 if quick else 20
    )
    return Row("copy", seconds, 2 * size / seconds, "B", 0.0)


def content(rows: Sequence[Row]) -> dict[str, Any]:
    """What the JSON file holds."""
    here = device()
    return {
        "device": here.name,
        "capability": here.capability / 10,
        "driver": here.driver.get_driver_version(),
        "date": time.strftime("%Y-%m-%d"),
        "rows": [asdict(row) for row in rows],
    }
