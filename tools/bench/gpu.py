"""`stepwell bench gpu`: kernels on the device that is here, checked, then timed by its own clock.

Every program is checked against NumPy in f64 on fresh random data before it is timed. A time is the
median of launches between two events, after a warm-up; arguments rotate through several copies, so
that what is in the cache from the launch before is of no use. What of torch and CuPy is installed
is timed beside it, on the same data, and the bandwidth of a copy is measured in the same run.
"""

from __future__ import annotations

import importlib.util
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from ...backends.cuda.arrays import DeviceArray
from ...backends.cuda.device import Device, device
from ...frontend.jit import jit

_ROTATING_BYTES = 256 << 20

# How far a result may be from the reference, as a part of the largest element.
_BOUNDS = {"f2": 1e-3, "f4": 1e-4, "f8": 1e-12}


@dataclass(frozen=True)
class Program:
    """What is measured.

    Attributes:
        shapes: of the arguments, at the size that counts.
        work: what a run does in all: bytes moved, or floating-point operations.
        unit: "B" or "FLOP".
        library: the same in torch or CuPy, given that module and its arrays.
    """

    name: str
    function: Callable[..., Any]
    shapes: Sequence[tuple[int, ...]]
    dtype: str
    work: float
    unit: str
    library: Callable[[Any, Sequence[Any]], Any] | None = None


@dataclass
class Row:
    """One measurement: seconds, work a second, the largest error, opponents' seconds by name."""

    name: str
    seconds: float
    rate: float
    unit: str
    error: float
    opponents: dict[str, float] = field(default_factory=dict)


def scaled_sum(x, y):
    return x * y + 1


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def layernorm(x):
    centred = x - np.mean(x, axis=1, keepdims=True)
    return centred / np.sqrt(np.mean(centred * centred, axis=1, keepdims=True) + 1e-5)


def total(x):
    return np.sum(x)


def product(a, b):
    return a @ b


def programs(quick: bool) -> list[Program]:
    side = 256 if quick else 8192
    n = 256 if quick else 4096
    bytes_of = 4.0 * side * side
    square = (side, side)
    return [
        Program("x * y + 1, f32", scaled_sum, [square] * 2, "f4", 3 * bytes_of, "B"),
        Program(
            "softmax of rows, f32", softmax, [square], "f4", 2 * bytes_of, "B",
            lambda library, x: library.softmax(x[0], 1) if hasattr(library, "softmax") else None,
        ),
        Program("layernorm of rows, f32", layernorm, [square], "f4", 2 * bytes_of, "B"),
        Program("sum, f32", total, [square], "f4", bytes_of, "B"),
        Program(
            "a @ b, f32", product, [(n, n)] * 2, "f4", 2.0 * n**3, "FLOP",
            lambda library, x: library.matmul(x[0], x[1]),
        ),
        Program(
            "a @ b, f16", product, [(2 * n, 2 * n)] * 2, "f2", 2.0 * (2 * n) ** 3, "FLOP",
            lambda library, x: library.matmul(x[0], x[1]),
        ),
        Program(
            "a @ b, f64", product, [(n // 2, n // 2)] * 2, "f8", 2.0 * (n // 2) ** 3, "FLOP",
            lambda library, x: library.matmul(x[0], x[1]),
        ),
    ]  # fmt: skip


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
    arrays = [random.normal(size=shape).astype(program.dtype) for shape in program.shapes]
    size = sum(array.nbytes for array in arrays)
    copies = 1 if quick else max(2, min(8, _ROTATING_BYTES // size + 1))
    rotating = [[DeviceArray.of(here, array) for array in arrays] for _ in range(copies)]
    compiled = jit(program.function, target="cuda")
    result = np.asarray(compiled(*rotating[0]), np.float64)
    expected = program.function(*[array.astype(np.float64) for array in arrays])
    error = float(np.max(np.abs(result - expected)) / np.max(np.abs(expected)))
    bound = _BOUNDS[program.dtype]
    if not error < bound:
        raise AssertionError(f"{program.name}: an error of {error:.2g}, more than {bound:.0e}")
    repeats = 3 if quick else 50
    seconds = _median(here, lambda at: compiled(*rotating[at % copies]), repeats)
    row = Row(program.name, seconds, program.work / seconds, program.unit, error)
    if program.library is not None:
        for name in ("torch", "cupy"):
            if importlib.util.find_spec(name) is not None:
                other = _opponent(name, program, rotating, repeats)
                if other is not None:
                    row.opponents[name] = other
    return row


def _copy(here: Device, quick: bool) -> Row:
    """From the device to the device: bytes read and written."""
    size = (1 << 20) if quick else (1 << 30)
    source, target = (DeviceArray(here, (size,), np.dtype(np.uint8)) for _ in range(2))
    seconds = _median(
        here, lambda at: here.copy(target.address, source.address, size), 3 if quick else 20
    )
    return Row("copy", seconds, 2 * size / seconds, "B", 0.0)


def _median(here: Device, run: Callable[[int], Any], repeats: int) -> float:
    """Seconds of a run on the device, by events on its stream."""
    for at in range(3):
        run(at)
    times: list[float] = []
    for at in range(repeats):
        begin, end = here.driver.Event(), here.driver.Event()
        begin.record(here.stream)
        run(at)
        end.record(here.stream)
        end.synchronize()
        times.append(begin.time_till(end) / 1e3)
    return statistics.median(times)


def _opponent(
    name: str, program: Program, rotating: Sequence[Sequence[DeviceArray]], repeats: int
) -> float | None:
    """Seconds of the same in another library, on the same arrays; None where it has it not."""
    library = importlib.import_module(name)
    convert = library.as_tensor if name == "torch" else library.asarray
    arguments = [
        [convert(array, device="cuda") if name == "torch" else convert(array) for array in arrays]
        for arrays in rotating
    ]
    assert program.library is not None
    if name == "torch":
        library.backends.cuda.matmul.allow_tf32 = False
        wait = library.cuda.synchronize
    else:
        wait = library.cuda.Device().synchronize
    if program.library(library, arguments[0]) is None:
        return None
    wait()
    times: list[float] = []
    for at in range(repeats):
        begin = time.perf_counter()
        program.library(library, arguments[at % len(arguments)])
        wait()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


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
