"""Tensor maps: what the hardware must know of an array on the device to copy boxes of it.

NVIDIA's driver makes them, by a function that PyCUDA has not.

https://docs.nvidia.com/cuda/cuda-driver-api/group__CUDA__TENSOR__MEMORY.html
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import accumulate
from operator import mul
from typing import Any

from ...dialects.nvvm_sizes import TENSOR_MAP_BYTES
from .device import DeviceError

# Of the enumerations of cuda.h.
_FLOAT16, _BFLOAT16 = 6, 9
_NOT_INTERLEAVED = 0
_SWIZZLE_128_BYTES = 3
_L2_256_BYTES = 3
_BEYOND_IS_ZERO = 0

_ALIGNMENT = 64
_ELEMENT_BYTES = 2


@cache
def _encoder() -> Any:
    library = ctypes.CDLL("libcuda.so.1")
    try:
        return library.cuTensorMapEncodeTiled
    except AttributeError:
        raise DeviceError(
            "NVIDIA's driver is older than CUDA 12.0: it makes no tensor maps; "
            "STEPWELL_CUDA_ARCH=sm_90 does without"
        ) from None


@lru_cache(maxsize=1024)
def encode(address: int, is_f16: bool, sizes: tuple[int, ...], box: tuple[int, ...]) -> bytes:
    """The tensor map of an array in C order, whose boxes are swizzled by lines of 128 bytes.

    Args:
        address: of the device, a multiple of 16; so are the bytes of a row.
        is_f16: whether elements are f16; otherwise they are bf16.
        sizes: of the array, outermost first.
        box: extents of what is copied at once, outermost first.

    Raises:
        DeviceError: the driver refuses.
    """
    rank = len(sizes)
    inner = sizes[::-1]
    strides = [_ELEMENT_BYTES * count for count in accumulate(inner, mul)][: rank - 1]
    room = ctypes.create_string_buffer(TENSOR_MAP_BYTES + _ALIGNMENT)
    place = ctypes.addressof(room)
    place += -place % _ALIGNMENT
    status = _encoder()(
        ctypes.c_void_p(place),
        ctypes.c_int(_FLOAT16 if is_f16 else _BFLOAT16),
        ctypes.c_uint32(rank),
        ctypes.c_void_p(address),
        _array(ctypes.c_uint64, inner),
        _array(ctypes.c_uint64, strides),
        _array(ctypes.c_uint32, box[::-1]),
        _array(ctypes.c_uint32, [1] * rank),
        ctypes.c_int(_NOT_INTERLEAVED),
        ctypes.c_int(_SWIZZLE_128_BYTES),
        ctypes.c_int(_L2_256_BYTES),
        ctypes.c_int(_BEYOND_IS_ZERO),
    )
    if status:
        raise DeviceError(
            f"the driver makes no tensor map of an array of {sizes} at {address:#x}, box {box}: "
            f"error {status}"
        )
    return ctypes.string_at(place, TENSOR_MAP_BYTES)


def _array(type_: Any, numbers: Sequence[int]) -> Any:
    return (type_ * len(numbers))(*numbers)
