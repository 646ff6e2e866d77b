"""What a call passes to a program of the device: addresses, extents, strides; captured arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..cpu.conversion import kernel_argument
from ..signature import CONTIGUOUS, Argument, Result
from .arrays import DeviceArray
from .device import Device
from .host_calls import bytes_at

Array = np.ndarray[Any, Any]


@dataclass
class Operand:
    """An argument as the kernels see it: an address of the device, a shape, strides in bytes.

    `block` and `size` are the memory of the device that holds a copy of it, where there is one.
    """

    address: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    block: int = 0
    size: int = 0

    def contents(self, device: Device, dtype: np.dtype[Any]) -> Array:
        """What the copy on the device holds now."""
        raw = np.empty(self.size, np.uint8)
        device.read(raw, self.block)
        return np.ndarray(self.shape, dtype, raw, self.address - self.block, self.strides)


def host_operand(argument: Argument, value: Any, where: str) -> tuple[Array, Array]:
    """An array of the host as a program can read it, and the bytes that it lies in.

    Raises:
        TypeError, ValueError, OverflowError: it does not suit; see `kernel_argument`.
    """
    array = kernel_argument(argument, value, where)
    # The memory between its elements is not copied; the layout of the version stays.
    if argument.layout == CONTIGUOUS or array.flags.c_contiguous:
        array = np.ascontiguousarray(array).reshape(array.shape)
    low, high = _byte_bounds(array)
    return array, bytes_at(low, high - low)


def placed(array: Array, memory: Array, block: int) -> Operand:
    """An array whose memory has been copied to a block of the device."""
    offset = array.__array_interface__["data"][0] - memory.__array_interface__["data"][0]
    at = block + (offset if array.size else 0)
    return Operand(at, array.shape, array.strides, block, memory.size)


def device_operand(
    argument: Argument, interface: dict[str, Any], dtype: np.dtype[Any], where: str
) -> Operand:
    """An array that is on the device, by its `__cuda_array_interface__`.

    Raises:
        TypeError, ValueError: it does not suit.
    """
    shape = tuple(interface["shape"])
    if dtype != argument.dtype.numpy:
        raise TypeError(f"{where} must be an array of {argument.dtype.numpy}, not of {dtype}")
    if interface.get("mask") is not None:
        raise ValueError(f"{where}: an array on the device must not have a mask")
    if len(shape) != len(argument.shape):
        raise ValueError(f"{where} must have rank {len(argument.shape)}, not {len(shape)}")
    return Operand(interface["data"][0], shape, check_in_c_order(interface, dtype, where))


def check_in_c_order(
    interface: dict[str, Any], dtype: np.dtype[Any], where: str
) -> tuple[int, ...]:
    """The strides of an array on the device.

    Raises:
        ValueError: they are others than in C order.
    """
    shape = interface["shape"]
    strides: list[int] = []
    step = dtype.itemsize
    for extent in reversed(shape):
        strides.insert(0, step)
        step *= extent
    given = interface.get("strides")
    if given is not None and step:
        for extent, stride, expected in zip(shape, given, strides, strict=True):
            if extent != 1 and stride != expected:
                raise ValueError(f"{where}: an array on the device must be in C order")
    return tuple(strides)


def flattened(operand: Operand, form: Argument | Result) -> list[int]:
    """As parameters: the address, dynamic extents, dynamic strides in elements."""
    extents = [
        extent for extent, known in zip(operand.shape, form.shape, strict=True) if known is None
    ]
    strides: list[int] = []
    if isinstance(form, Argument):
        size = form.dtype.bits // 8
        strides = [stride // size for stride in operand.strides[: form.dynamic_strides]]
    return [operand.address, *extents, *strides]


class Captured:
    """An array that a program reads from outside of its arguments, with a copy on the device.

    A call sees what is in the array then, as on the CPU. The bytes that were copied are kept, and
    compared at every call: that reads as much memory as copying does, and nothing is sent. An array
    that nobody can write is not looked at again.
    """

    def __init__(self, form: Argument, array: Array, where: str):
        self.form, self._array, self._where = form, array, where
        self._operand: Operand | None = None
        self._copy: DeviceArray | None = None
        self._bytes: Array | None = None

    def operand(self, device: Device) -> Operand:
        """What is passed: the copy, made again where the array has changed."""
        with device.lock:
            frozen = _is_frozen(self._array)
            if self._operand is not None and self._bytes is None and frozen:
                return self._operand
            array, memory = host_operand(self.form, self._array, self._where)
            if self._bytes is None or not _are_equal(self._bytes, memory):
                self._bytes = memory.copy()
                if self._copy is None or self._copy.nbytes != memory.size:
                    self._copy = DeviceArray(device, (memory.size,), memory.dtype)
                if memory.size:
                    device.write(self._copy.address, self._bytes)
            if frozen:
                self._bytes = None
            assert self._copy is not None
            passed = placed(array, memory, self._copy.address)
            # The block is this object's, and not given back after a call.
            self._operand = Operand(passed.address, passed.shape, passed.strides)
            return self._operand


def _is_frozen(array: Any) -> bool:
    """Whether neither an array nor what it is a view of can be written."""
    while isinstance(array, np.ndarray):
        if array.flags.writeable:
            return False
        array = array.base
    return array is None or isinstance(array, bytes)


def _are_equal(one: Array, other: Array) -> bool:
    """Whether bytes are the same, by words."""
    if one.size != other.size:
        return False
    whole = one.size // 8 * 8
    return np.array_equal(one[whole:], other[whole:]) and np.array_equal(
        one[:whole].view(np.int64), other[:whole].view(np.int64)
    )


def _byte_bounds(array: Array) -> tuple[int, int]:
    if not array.size:
        at = array.__array_interface__["data"][0]
        return at, at
    return np.lib.array_utils.byte_bounds(array)
