"""The device of this process, by PyCUDA: its context, its memory, its kernels.

PyCUDA is imported when a program is first called, not before. The primary context is used, as
torch and CuPy do, so that arrays can be shared with them.
"""

from __future__ import annotations

import atexit
import importlib
import threading
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from .driver_api import DriverApi, load_api

SMALLEST = 512
"""Bytes of a block of memory."""

STAGED = 4 << 20
STAGING_BUFFERS = 4
"""Bytes of a page-locked buffer, and how many there are: while one is filled, others are copied."""


class DeviceError(RuntimeError):
    """The device cannot be used: one sentence that says why, and what to do."""


_PYCUDA = ("pycuda", "pycuda.driver")


def load_driver() -> Any:
    """The module `pycuda.driver`, initialized.

    Raises:
        DeviceError: PyCUDA or the driver is missing, or there is no device.
    """
    try:
        driver = importlib.import_module("pycuda.driver")
    except ImportError as error:
        if "libcuda" in str(error):
            raise DeviceError(
                "target 'cuda' needs NVIDIA's driver (libcuda.so.1), which is not installed here; "
                "target 'simt' runs the same kernels on the CPU"
            ) from None
        if not isinstance(error, ModuleNotFoundError) or error.name not in (None, *_PYCUDA):
            raise DeviceError(
                f"target 'cuda' needs PyCUDA, which does not start: {error}"
            ) from error
        raise DeviceError(
            "target 'cuda' needs PyCUDA: pip install 'stepwell[gpu]'; target 'simt' runs the same "
            "kernels on the CPU"
        ) from None
    try:
        driver.init()
        count = driver.Device.count()
    except driver.Error as error:
        raise DeviceError(f"NVIDIA's driver does not start: {error}") from None
    if not count:
        raise DeviceError("NVIDIA's driver finds no device")
    return driver


class Device:
    """The first device, with its primary context, a stream, and blocks of memory kept for reuse.

    What asks the driver for something stands in `with device:`, which makes the context current in
    threads other than the one that has made the device; it does so in all methods here.

    Attributes:
        capability: its compute capability, times ten.
        status: an address of the device where a kernel that fails stores why.
    """

    def __init__(self, driver: Any, api: DriverApi):
        self.driver = driver
        device = driver.Device(0)
        self.name = device.name()
        major, minor = device.compute_capability()
        self.capability = 10 * major + minor
        self.context = device.retain_primary_context()
        self.context.push()
        self._thread = threading.get_ident()
        atexit.register(self.context.pop)  # PyCUDA warns of contexts that are left on its stack
        self.api = api
        self.stream = driver.Stream()
        self.lock = threading.RLock()
        self._free: dict[int, list[Any]] = {}
        self._used: dict[int, tuple[int, Any]] = {}
        self._staging: list[tuple[np.ndarray[Any, Any], Any]] = []
        self.status = self.allocate(4)
        self.write(self.status, np.zeros(1, np.int32))

    def __enter__(self) -> Device:
        if threading.get_ident() != self._thread:
            self.context.push()
        return self

    def __exit__(self, *error: object) -> None:
        # PyCUDA ends the process where a thread ends with a context on its stack.
        if threading.get_ident() != self._thread:
            self.context.pop()

    def synchronize(self) -> None:
        """Wait for what was launched and copied."""
        with self:
            self.stream.synchronize()

    # --- memory ----------------------------------------------------------------------------------

    def allocate(self, size: int) -> int:
        """The address of at least so many bytes.

        Raises:
            MemoryError: there are not so many, not even without what is kept for reuse.
        """
        size = rounded(size)
        with self.lock:
            kept = self._free.get(size)
            block = kept.pop() if kept else self._new_block(size)
            address = int(block)
            self._used[address] = size, block
        return address

    def _new_block(self, size: int) -> Any:
        with self:
            for attempt in range(2):
                try:
                    return self.driver.mem_alloc(size)
                except self.driver.MemoryError:
                    if attempt:
                        break
                    self.trim()
            free, total = self.driver.mem_get_info()
        raise MemoryError(
            f"the device has no {size} bytes left: {free} of {total} are free, "
            "and nothing is kept for reuse"
        )

    def trim(self) -> None:
        """Give back what is kept for reuse."""
        with self.lock, self:
            self.stream.synchronize()
            for blocks in self._free.values():
                for block in blocks:
                    block.free()
            self._free = {}

    def free(self, address: int) -> None:
        """Keep a block for reuse; work on this stream that uses it is done before that."""
        with self.lock:
            size, block = self._used.pop(address)
            self._free.setdefault(size, []).append(block)

    def write(self, address: int, array: np.ndarray[Any, Any]) -> None:
        """Copy a contiguous array to the device; it can be changed as soon as this returns.

        The copy goes through page-locked memory, and is done when the stream comes to it.
        """
        flat = array.reshape(-1).view(np.uint8)
        with self.lock, self:
            for start in range(0, flat.size, STAGED):
                part = flat[start : start + STAGED]
                buffer, copied = self._staging_buffer()
                buffer[: part.size] = part
                self.driver.memcpy_htod_async(address + start, buffer[: part.size], self.stream)
                copied.record(self.stream)

    def _staging_buffer(self) -> tuple[np.ndarray[Any, Any], Any]:
        """Page-locked memory whose last copy is done, and the event to record for the next."""
        if len(self._staging) < STAGING_BUFFERS:
            buffer = self.driver.pagelocked_empty(STAGED, np.uint8)
            self._staging.append((buffer, self.driver.Event()))
        else:
            self._staging.append(self._staging.pop(0))
            self._staging[-1][1].synchronize()
        return self._staging[-1]

    def wait_for(self, stream: int | None) -> None:
        """Let what another library's stream computes be done.

        Args:
            stream: as `__cuda_array_interface__` has it. What is on the legacy default stream, or
                on none, is done before anything on ours, by the rules of CUDA.
        """
        if stream not in (None, 1):
            with self:
                self.context.synchronize()

    def read(self, array: np.ndarray[Any, Any], address: int) -> None:
        """Copy memory of the device into a contiguous array, when all before is done."""
        if array.nbytes:
            with self:
                self.driver.memcpy_dtoh_async(array, address, self.stream)
                self.stream.synchronize()

    def copy(self, target: int, source: int, size: int) -> None:
        if size:
            with self:
                self.driver.memcpy_dtod_async(target, source, size, self.stream)

    # --- kernels ---------------------------------------------------------------------------------

    def load(self, ptx: str, kernels: Sequence[tuple[str, int]], architecture: str) -> list[int]:
        """The handles of a module's kernels.

        Args:
            kernels: of each the name, and the bytes of shared memory that its launches ask for.

        Raises:
            DeviceError: the device is not what the code was made for.
        """
        needed = int(architecture.removeprefix("sm_").rstrip("af"))
        alone = architecture.endswith("a")  # such code runs on no newer device either
        if self.capability < needed or (alone and self.capability != needed):
            raise DeviceError(
                f"{self.name} has compute capability {self.capability / 10}, but this program was "
                f"compiled for {needed / 10}{' alone' if alone else ''} ({architecture})"
            )
        with self:
            module = self.api.load(ptx)
            return [self.api.function(module, name, shared) for name, shared in kernels]

    def take_status(self) -> int:
        """What kernels have stored since it was last asked for; waits for them."""
        status = np.zeros(1, np.int32)
        self.read(status, self.status)
        if status[0]:
            self.write(self.status, np.zeros(1, np.int32))
        return int(status[0])


def rounded(size: int) -> int:
    """Up to an eighth of a power of two: few sizes, so that blocks are used again."""
    step = max(SMALLEST, 1 << max(size - 1, 0).bit_length() >> 4)
    return max(SMALLEST, -(-size // step) * step)


@cache
def device() -> Device:
    """The device, when it is first needed.

    Raises:
        DeviceError: there is none that can be used.
    """
    driver = load_driver()
    return Device(driver, load_api(driver.Error))
