"""What the host's part of a program, which is machine code, asks of the device: calls of Python."""

from __future__ import annotations

import ctypes
import struct
import threading
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np

from ...dialects.nvvm_sizes import TENSOR_MAP_FUNCTION
from ...passes.loop_to_llvm.device import ALLOCATE, COPY, FREE, READ, WRITE
from ..cpu.engine import engine
from ..host import Memory
from . import tensor_maps
from .device import Device, device

PROGRAM = "stepwell_gpu_program"
"""Gives where what the launches of a program need stands, by its number: see `Launcher`."""

LAUNCH_FAILED = "stepwell_gpu_launch_failed"
"""Is told the program, the kernel, and what `cuLaunchKernel` has given."""

LAUNCHER, STREAM, STATUS, KERNELS = range(4)
"""What stands in a program's table, 8 bytes each: the address of `cuLaunchKernel`, the stream, the
address of the status on the device, and then its kernels."""

FAILED = -1
"""The status of a launch that raised; the exception is in `Calls.error`."""

Array = np.ndarray[Any, Any]
Pointer = ctypes.c_void_p
Size = ctypes.c_int64


class _DeviceMemory(Memory):
    """The memory of the device: host functions get copies, and their results are copied there."""

    stays = False

    def __init__(self, calls: Calls):
        self.calls = calls

    def take(self, address: int, shape: tuple[int, ...], dtype: np.dtype[Any]) -> Array:
        array = np.empty(shape, dtype)
        self._guarded(self.calls.device.read, array, address)
        return array

    def put(self, address: int, value: Array) -> None:
        self._guarded(self.calls.device.write, address, np.ascontiguousarray(value))

    def _guarded(self, function: Callable[..., Any], *arguments: Any) -> None:
        """What fails here is no error of the host function."""
        try:
            function(*arguments)
        except BaseException as error:
            self.calls.error = error
            raise


class Calls:
    """The functions that machine code calls, and the programs whose kernels they launch.

    Attributes:
        programs: the names of the kernels of each program.
        error: what the last failing call of this thread raised, for the caller of the machine code
            to raise.
    """

    def __init__(self) -> None:
        self.programs: dict[int, Sequence[str]] = {}
        # Machine code keeps their addresses as long as the process lives.
        self._tables: dict[int, ctypes.Array[ctypes.c_uint64]] = {}
        self._kept: list[Any] = []
        self._of_thread = threading.local()

    @property
    def error(self) -> BaseException | None:
        return getattr(self._of_thread, "error", None)

    @error.setter
    def error(self, error: BaseException | None) -> None:
        self._of_thread.error = error

    @property
    def device(self) -> Device:
        return device()

    def add(self, program: int, names: Sequence[str], handles: Sequence[int]) -> None:
        """Let the kernels of a program be launched."""
        device = self.device
        numbers = [device.api.launch, device.stream.handle, device.status, *handles]
        table = self._tables.setdefault(program, (ctypes.c_uint64 * len(numbers))())
        table[:] = numbers
        self.programs[program] = names

    def provide(self) -> None:
        """Let code that is loaded from now on find the functions."""
        for name, function, result, arguments in (
            (ALLOCATE, self.allocate, Pointer, [Size]),
            (FREE, self.free, None, [Pointer]),
            (READ, self.read, None, [Pointer, Pointer, Size]),
            (WRITE, self.write, None, [Pointer, Pointer, Size]),
            (COPY, self.copy, None, [Pointer, Pointer, Size]),
            (TENSOR_MAP_FUNCTION, self.tensor_map, ctypes.c_int32, [Pointer, *[Size] * 3, Pointer]),
            (PROGRAM, self.table, Pointer, [Size]),
            (LAUNCH_FAILED, self.launch_failed, None, [Size, Size, ctypes.c_int32]),
        ):
            failure = {Pointer: None, ctypes.c_int32: FAILED}.get(result)  # pyright: ignore
            callback = ctypes.CFUNCTYPE(result, *arguments)(self._guarded(function, failure))
            self._kept.append(callback)
            engine().provide(name, ctypes.cast(callback, ctypes.c_void_p).value or 0)
        engine().provide_memory(_DeviceMemory(self))

    def _guarded(self, function: Callable[..., Any], failure: Any) -> Callable[..., Any]:
        """Machine code cannot pass exceptions on: they wait in `error`."""

        def call(*arguments: Any) -> Any:
            try:
                return function(*arguments)
            except BaseException as error:
                self.error = error
                return failure

        return call

    def allocate(self, size: int) -> int:
        return self.device.allocate(size)

    def free(self, address: int) -> None:
        self.device.free(address)

    def read(self, target: int, source: int, size: int) -> None:
        self.device.read(bytes_at(target, size), source)

    def write(self, target: int, source: int, size: int) -> None:
        self.device.write(target, bytes_at(source, size))

    def copy(self, target: int, source: int, size: int) -> None:
        self.device.copy(target, source, size)

    def tensor_map(self, target: int, base: int, is_f16: int, rank: int, numbers: int) -> int:
        """Put a tensor map into the host's memory, where a launch will take it from."""
        listed = struct.unpack(f"<{2 * rank}q", ctypes.string_at(numbers, 16 * rank))
        made = tensor_maps.encode(base or 0, bool(is_f16), listed[:rank], listed[rank:])
        ctypes.memmove(target, made, len(made))
        return 0

    def table(self, program: int) -> int:
        return ctypes.addressof(self._tables[program])

    def launch_failed(self, program: int, kernel: int, result: int) -> None:
        self.device.api.check(result, f"the launch of '{self.programs[program][kernel]}' failed")


def bytes_at(address: int, size: int) -> np.ndarray[Any, Any]:
    """The host's memory as an array of bytes."""
    return np.ctypeslib.as_array((ctypes.c_uint8 * size).from_address(address))


@cache
def calls() -> Calls:
    """The functions of this process."""
    made = Calls()
    made.provide()
    return made
