"""DLPack: memory that libraries share without copying it, as capsules of Python.

A capsule holds a `DLManagedTensor` and is named `dltensor` until someone takes it; who takes it
renames it, and calls the tensor's deleter when done with the memory.

Source: https://dmlc.github.io/dlpack/latest/c_api.html, version 0, which every library reads.
"""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...dialects.dtypes import BF16

CPU, CUDA = 1, 2
"""Kinds of devices."""

_FRESH, _TAKEN = b"dltensor", b"used_dltensor"
_KINDS = {"i": 0, "u": 1, "f": 2, "c": 5, "b": 6}
_BFLOAT = 4


class _Tensor(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.c_void_p),
        ("device_kind", ctypes.c_int32),
        ("device_number", ctypes.c_int32),
        ("rank", ctypes.c_int32),
        ("kind", ctypes.c_uint8),
        ("bits", ctypes.c_uint8),
        ("lanes", ctypes.c_uint16),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("offset", ctypes.c_uint64),
    )


_Deleter = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_Destructor = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)


class _Managed(ctypes.Structure):
    _fields_ = (("tensor", _Tensor), ("context", ctypes.c_void_p), ("deleter", _Deleter))


# Not the attributes of `ctypes.pythonapi`, which are everyone's: a destructor sees its capsule as
# an address, since an object that is being destroyed cannot be referred to.
_new = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, _Destructor)(
    ("PyCapsule_New", ctypes.pythonapi)
)
_is_named = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(
    ("PyCapsule_IsValid", ctypes.pythonapi)
)
_pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", ctypes.pythonapi)
)
_rename = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(
    ("PyCapsule_SetName", ctypes.pythonapi)
)

_given: dict[int, tuple[Any, ...]] = {}
"""By the address of a managed tensor, what must live until its deleter is called."""


@_Deleter
def _let_go(managed: int) -> None:
    _given.pop(managed, None)


@_Destructor
def _destroy(capsule: int) -> None:
    if _is_named(capsule, _FRESH):  # nobody took it
        _let_go(_pointer(capsule, _FRESH))


def export(
    address: int, shape: tuple[int, ...], dtype: np.dtype[Any], owner: Any, device: int = CUDA
) -> Any:
    """A capsule for memory in C order that `owner` keeps alive.

    Raises:
        BufferError: DLPack has no such element type.
    """
    kind = _BFLOAT if dtype.name == BF16.numpy_name else _KINDS.get(dtype.kind)
    if kind is None:
        raise BufferError(f"DLPack has no elements of {dtype}")
    extents = (ctypes.c_int64 * len(shape))(*shape)
    pointer = ctypes.cast(extents, ctypes.POINTER(ctypes.c_int64))
    bits = 8 * dtype.itemsize
    tensor = _Tensor(address, device, 0, len(shape), kind, bits, 1, pointer, None, 0)
    managed = _Managed(tensor, None, _let_go)
    at = ctypes.addressof(managed)
    _given[at] = managed, extents, owner
    return _new(at, _FRESH, _destroy)


@dataclass(frozen=True)
class Taken:
    """The memory of a capsule, until `release` is called.

    Attributes:
        device: what kind of device it is on.
        managed: the address of the managed tensor.
    """

    address: int
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    device: int
    managed: int

    def release(self) -> None:
        deleter = _Managed.from_address(self.managed).deleter
        if deleter:
            deleter(self.managed)


def take(capsule: Any) -> Taken:
    """What a capsule holds; it is ours from now on.

    Raises:
        BufferError: it was taken before, is not in C order, or has elements that NumPy has not.
    """
    if not _is_named(id(capsule), _FRESH):
        raise BufferError("a capsule of DLPack can be taken once only")
    at = _pointer(id(capsule), _FRESH)
    tensor = _Managed.from_address(at).tensor
    shape = tuple(tensor.shape[axis] for axis in range(tensor.rank))
    if tensor.strides and math.prod(shape):
        step = 1
        for axis in reversed(range(tensor.rank)):
            if shape[axis] != 1 and tensor.strides[axis] != step:
                raise BufferError("an array on the device must be in C order")
            step *= shape[axis]
    dtype = _dtype(tensor.kind, tensor.bits, tensor.lanes)
    _rename(id(capsule), _TAKEN)
    address = (tensor.data or 0) + tensor.offset
    return Taken(address, shape, dtype, tensor.device_kind, at)


def _dtype(kind: int, bits: int, lanes: int) -> np.dtype[Any]:
    if kind == _BFLOAT and bits == 16 and lanes == 1:
        return BF16.numpy
    letter = next((letter for letter, one in _KINDS.items() if one == kind), None)
    if letter is None or bits % 8 or lanes != 1:
        raise BufferError(f"NumPy has no elements of DLPack's kind {kind} with {bits} bits")
    return np.dtype(f"{letter}{bits // 8}")
