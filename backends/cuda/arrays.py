"""Arrays in the memory of the device, and how other libraries and we take each other's."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .device import Device
from .device import device as default_device
from .dlpack import CUDA, Taken, export, take

Array = np.ndarray[Any, Any]

_LEGACY_STREAM, _NO_WAITING = 1, -1


class DeviceArray:
    """An array in C order in the memory of the device.

    `numpy.asarray` copies it to the host; CuPy, torch, JAX and Numba take it as it is, by
    `__cuda_array_interface__` or DLPack.

    Args:
        taken: memory of another library, which gets it back when this array is gone.
        borrowed: the address of memory that somebody else keeps as long as this array is used.
    """

    stays_on_device = True
    address: int = None  # pyright: ignore[reportAssignmentType] # as long as it has no memory
    _taken: Taken | None = None
    _borrowed = False

    def __init__(
        self,
        device: Device,
        shape: tuple[int, ...],
        dtype: np.dtype[Any],
        taken: Taken | None = None,
        borrowed: int | None = None,
    ):
        self.shape, self.dtype = shape, dtype
        self._device, self._taken, self._borrowed = device, taken, borrowed is not None
        if borrowed is not None:
            self.address = borrowed
        else:
            self.address = device.allocate(self.nbytes) if taken is None else taken.address

    def __del__(self) -> None:
        if self._taken is not None:
            _give_back(self._device, self._taken)
        elif self.address is not None and not self._borrowed:
            self._device.free(self.address)

    @classmethod
    def of(cls, device: Device, array: Array) -> DeviceArray:
        """A copy of an array of the host."""
        made = cls(device, array.shape, array.dtype)
        device.write(made.address, np.ascontiguousarray(array))
        return made

    @classmethod
    def from_dlpack(cls, value: Any) -> DeviceArray:
        """The same memory as an array of another library, by its `__dlpack__`.

        Raises:
            BufferError: it is not on a GPU, is not in C order, or has elements that NumPy has not.
        """
        if (kind := value.__dlpack_device__()[0]) != CUDA:
            raise BufferError(f"an array of DLPack's kind of device {kind} is not on a GPU")
        # Ready on the legacy default stream, which ours waits for.
        taken = take(value.__dlpack__(stream=_LEGACY_STREAM))
        return cls(default_device(), taken.shape, taken.dtype, taken)

    @property
    def ndim(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    @property
    def nbytes(self) -> int:
        return self.size * self.dtype.itemsize

    @property
    def interface(self) -> dict[str, Any]:
        """What `__cuda_array_interface__` is, for who uses the same stream."""
        return {
            "shape": self.shape,
            "typestr": self.dtype.str,
            "data": (self.address if self.nbytes else 0, False),
            "strides": None,
            "version": 3,
        }

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        """Version 3; what is still being computed is done first."""
        self._device.synchronize()
        return self.interface

    def __dlpack_device__(self) -> tuple[int, int]:
        return CUDA, 0

    def __dlpack__(
        self,
        *,
        stream: int | None = None,
        max_version: tuple[int, int] | None = None,
        dl_device: tuple[int, int] | None = None,
        copy: bool | None = None,
    ) -> Any:
        """A capsule of DLPack; what is still being computed is done first, unless `stream` is -1.

        Raises:
            BufferError: it is wanted on another device, or DLPack has no such element type.
        """
        if dl_device not in (None, self.__dlpack_device__()):
            raise BufferError(f"the array is on device {self.__dlpack_device__()}, not {dl_device}")
        array = self
        if copy:
            array = DeviceArray(self._device, self.shape, self.dtype)
            self._device.copy(array.address, self.address, self.nbytes)
        if stream != _NO_WAITING:
            self._device.synchronize()
        return export(array.address, array.shape, array.dtype, array)

    def get(self) -> Array:
        """A copy on the host."""
        array = np.empty(self.shape, self.dtype)
        self._device.read(array, self.address)
        return array

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        if copy is False:
            raise ValueError("an array on the device is on the host only as a copy")
        return self.get().astype(dtype or self.dtype, copy=False)

    def item(self) -> Any:
        """The only element, as a number of Python."""
        return self.get().item()

    def __len__(self) -> int:
        if not self.shape:
            raise TypeError("len() of an array without axes")
        return self.shape[0]

    def __bool__(self) -> bool:
        return bool(self.get())

    def __int__(self) -> int:
        return int(self.get())

    def __float__(self) -> float:
        return float(self.get())

    def __complex__(self) -> complex:
        return complex(self.get())

    def __repr__(self) -> str:
        return f"DeviceArray({self.get()!r})"


def is_on_device(value: Any) -> bool:
    """Whether it is an array of a device; what computes it is not waited for."""
    return isinstance(value, DeviceArray) or hasattr(value, "__cuda_array_interface__")


def address_of(value: Any) -> int:
    """Where an array of a device lies."""
    if isinstance(value, DeviceArray):
        return value.address
    return value.__cuda_array_interface__["data"][0]


def _give_back(device: Device, taken: Taken) -> None:
    device.synchronize()  # kernels that read it may still be at work
    taken.release()
