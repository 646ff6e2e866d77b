"""What PyCUDA does not give of NVIDIA's driver: kernels that machine code launches by itself.

A launch by PyCUDA is a call of Python. Here modules are loaded through the driver's C interface, in
the context that PyCUDA has made current, so that the address of `cuLaunchKernel` and the handles of
kernels are known to the host's part of a program (`launches.py`).

https://docs.nvidia.com/cuda/cuda-driver-api/group__CUDA__MODULE.html
"""

from __future__ import annotations

import ctypes
from typing import Any

# Of the enumerations of cuda.h.
_ERROR_LOG, _ERROR_LOG_BYTES = 5, 6
_MOST_DYNAMIC_SHARED_BYTES = 8

_LOG_BYTES = 8192


class DriverApi:
    """The driver's functions.

    Attributes:
        launch: the address of `cuLaunchKernel`.

    Args:
        library: the driver, as ctypes has it.
        error: the exception to raise where a function fails.
    """

    def __init__(self, library: Any, error: type[Exception]):
        self.library, self.error = library, error
        self.launch = ctypes.cast(library.cuLaunchKernel, ctypes.c_void_p).value or 0

    def load(self, ptx: str) -> int:
        """The handle of a module, which stays loaded.

        Raises:
            Exception: of the driver's type, with what its assembler says.
        """
        module = ctypes.c_void_p()
        log = ctypes.create_string_buffer(_LOG_BYTES)
        options = (ctypes.c_int * 2)(_ERROR_LOG, _ERROR_LOG_BYTES)
        values = (ctypes.c_void_p * 2)(ctypes.addressof(log), _LOG_BYTES)
        result = self.library.cuModuleLoadDataEx(
            ctypes.byref(module), ptx.encode() + b"\0", ctypes.c_uint(2), options, values
        )
        self.check(result, f"the driver does not load the kernels: {log.value.decode().strip()}")
        return module.value or 0

    def function(self, module: int, name: str, shared: int) -> int:
        """The handle of a kernel, whose launches ask for so many bytes of shared memory."""
        function = ctypes.c_void_p()
        result = self.library.cuModuleGetFunction(
            ctypes.byref(function), ctypes.c_void_p(module), name.encode()
        )
        self.check(result, f"the driver has no kernel '{name}'")
        if shared:
            result = self.library.cuFuncSetAttribute(
                function, ctypes.c_int(_MOST_DYNAMIC_SHARED_BYTES), ctypes.c_int(shared)
            )
            self.check(result, f"kernel '{name}' cannot have {shared} bytes of shared memory")
        return function.value or 0

    def check(self, result: int, what: str) -> None:
        """Raise the driver's error where a function of its has given another result than 0."""
        if result:
            raise self.error(f"{what}: {self.text(result)}")

    def text(self, result: int) -> str:
        """What a result of a function means, in the driver's words."""
        name = ctypes.c_char_p()
        if self.library.cuGetErrorString(ctypes.c_int(result), ctypes.byref(name)):
            return f"error {result}"
        return f"{(name.value or b'').decode()} (error {result})"


def load_api(error: type[Exception]) -> DriverApi:
    """The functions of the driver that is installed, which PyCUDA has loaded already."""
    return DriverApi(ctypes.CDLL("libcuda.so.1"), error)
