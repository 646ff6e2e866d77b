"""What the host does for a compiled call of a GPU program, beside the driver's own part.

The driver is one whose functions are empty: no device is needed, and nothing is computed. What is
left is our own time, for which a call on a device waits at least.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import numpy as np

from ...backends.cpu.engine import engine
from ...backends.cpu.target import host_cpu
from ...backends.cuda import device as device_module
from ...backends.cuda import executor
from ...backends.cuda.arrays import DeviceArray
from ...backends.llvm_optimize import compile_to_object
from ...frontend.jit import jit
from .measure import Row, from_samples, interleave

_NOTHING = "stepwell_bench_nothing"
_SIDE = 64


def launches(quick: bool) -> Iterator[Row]:
    """The host's time of calls with arrays on the device, by the number of kernels."""
    with _empty_driver():
        x = DeviceArray(device_module.device(), (_SIDE, _SIDE), np.dtype(np.float32))
        for count in (1, 3, 10):
            program = jit(_products(count), target="cuda")
            call = functools.partial(program, x, x)
            call()
            (taken,) = interleave([call], 0.2 if quick else 1.0, 7 if quick else 15)
            aim = "≤ 10 µs" if count == 1 else ""
            name = f"host's part of a call on a GPU, launches: {count}"
            yield from_samples(name, taken, None, "", aim)


def _products(count: int) -> Callable[[Any, Any], Any]:
    def products(x: Any, y: Any) -> Any:
        for _ in range(count):
            x = x @ y
        return x

    return products


@contextmanager
def _empty_driver() -> Iterator[None]:
    """Let the device be one of which all functions are empty."""
    cached = (device_module.device, executor.architecture)
    kept = device_module.load_driver, device_module.load_api
    device_module.load_driver = lambda: _Driver()
    device_module.load_api = lambda error: _api()  # pyright: ignore[reportAttributeAccessIssue]
    for one in cached:
        one.cache_clear()
    try:
        yield
    finally:
        device_module.load_driver, device_module.load_api = kept
        for one in cached:
            one.cache_clear()


class _Driver:
    """The functions of `pycuda.driver` that a call needs."""

    Error = RuntimeError
    MemoryError = MemoryError

    def __init__(self) -> None:
        self._next = 1 << 30

    def Device(self, number: int) -> Any:
        context = SimpleNamespace(push=_nothing, pop=_nothing, synchronize=_nothing)
        return SimpleNamespace(
            name=lambda: "none",
            compute_capability=lambda: (8, 0),
            retain_primary_context=lambda: context,
        )

    def Stream(self) -> Any:
        return SimpleNamespace(synchronize=_nothing, handle=1)

    def Event(self) -> Any:
        return SimpleNamespace(record=_nothing, synchronize=_nothing)

    def pagelocked_empty(self, size: int, dtype: Any) -> Any:
        return np.empty(size, dtype)

    def mem_alloc(self, size: int) -> Any:
        self._next += size
        return self._next

    memcpy_htod_async = memcpy_dtoh_async = memcpy_dtod_async = lambda self, *arguments: None


def _api() -> Any:
    """Machine code that gives 0 in place of `cuLaunchKernel`."""
    text = (
        f"define i32 @nothing() {{ ret i32 0 }}\n@{_NOTHING} = constant [1 x ptr] [ptr @nothing]\n"
    )
    (launch,) = engine().load(compile_to_object(text, *host_cpu()), _NOTHING, 1)
    return SimpleNamespace(launch=launch, load=lambda ptx: 1, function=lambda *arguments: 1)


def _nothing(*arguments: Any) -> None:
    pass
