"""What the host's part of a program, which is machine code, asks of the device: calls of Python."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np

from ...dialects.nvvm_sizes import TENSOR_MAP_BYTES, TENSOR_MAP_FUNCTION
from ...passes.loop_to_llvm.device import ALLOCATE, COPY, FREE, READ, WRITE
from ..cpu.engine import engine
from ..host import Memory
from . import tensor_maps
from .device import Device, device

LAUNCH = "stepwell_gpu_launch"
TENSOR_MAP = "T"
"""The format of an argument that is the address of a tensor map, which the kernel gets by value."""

FAILED = -1
"""The status of a launch that raised; the exception is in `Calls.error`."""

Array = np.ndarray[Any, Any]
Pointer = ctypes.c_void_p
Size = ctypes.c_int64


class _DeviceMemory(Memory):
    """The memory of the device: host functions get copies, and their results are copied there."""

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
        programs: how each kernel of each program is launched, how its arguments lie, the bytes of
            shared memory that it asks for, and how many tensor maps come first.
        error: what the last failing call raised, for the caller of the machine code to raise.
    """

    def __init__(self) -> None:
        self.programs: dict[int, list[tuple[Callable[..., Any], struct.Struct, int, int]]] = {}
        self.error: BaseException | None = None
        self._kept: list[Any] = []

    @property
    def device(self) -> Device:
        return device()

    def add(
        self,
        program: int,
        functions: Sequence[Any],
        formats: Sequence[str],
        shared: Sequence[int],
    ) -> None:
        """Let the kernels of a program be launched.

        Args:
            functions: PyCUDA's, prepared.
            formats: of the arguments of each, but for the status that comes last.
            shared: the bytes of shared memory that a launch of each asks for.
        """
        self.programs[program] = [
            (
                function.prepared_async_call,
                _in_eight_bytes_each(arguments.replace(TENSOR_MAP, "Q")),
                size,
                arguments.count(TENSOR_MAP),
            )
            for function, arguments, size in zip(functions, formats, shared, strict=True)
        ]

    def provide(self) -> None:
        """Let code that is loaded from now on find the functions."""
        sizes = [Size] * 6
        for name, function, result, arguments in (
            (ALLOCATE, self.allocate, Pointer, [Size]),
            (FREE, self.free, None, [Pointer]),
            (READ, self.read, None, [Pointer, Pointer, Size]),
            (WRITE, self.write, None, [Pointer, Pointer, Size]),
            (COPY, self.copy, None, [Pointer, Pointer, Size]),
            (TENSOR_MAP_FUNCTION, self.tensor_map, ctypes.c_int32, [Pointer, *[Size] * 3, Pointer]),
            (LAUNCH, self.launch, ctypes.c_int32, [Size, Size, *sizes, Pointer, Size]),
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

    def launch(
        self,
        program: int,
        number: int,
        gx: int,
        gy: int,
        gz: int,
        bx: int,
        by: int,
        bz: int,
        arguments: int,
        count: int,
    ) -> int:
        """Launch a kernel; each argument lies in 8 bytes. Nothing is done for an empty grid."""
        if gx <= 0 or gy <= 0 or gz <= 0:
            return 0
        launch, layout, shared, maps = self.programs[program][number]
        values: Sequence[Any] = layout.unpack(ctypes.string_at(arguments, 8 * count))
        if maps:
            contents = [ctypes.string_at(at, TENSOR_MAP_BYTES) for at in values[:maps]]
            values = [*contents, *values[maps:]]
        device = self.device
        launch(
            (gx, gy, gz),
            (bx, by, bz),
            device.stream,
            *values,
            device.status,
            shared_size=shared,
        )
        return 0


def _in_eight_bytes_each(formats: str) -> struct.Struct:
    return struct.Struct("<" + "".join(f"{one}{8 - struct.calcsize(one)}x" for one in formats))


def bytes_at(address: int, size: int) -> np.ndarray[Any, Any]:
    """The host's memory as an array of bytes."""
    return np.ctypeslib.as_array((ctypes.c_uint8 * size).from_address(address))


@cache
def calls() -> Calls:
    """The functions of this process."""
    made = Calls()
    made.provide()
    return made
