"""A driver that is none: PyCUDA's interface over the host's memory, kernels run as on `simt`.

What is launched is the very code of the program's kernels, made for the CPU: so the host's part,
the packing of arguments and the copies can be tested without a GPU.
"""

from __future__ import annotations

import ctypes
import hashlib
import re
import struct
from types import SimpleNamespace
from typing import Any

import numpy as np

from stepwell.backends.cpu.engine import engine
from stepwell.backends.cpu.target import host_cpu
from stepwell.backends.llvm_optimize import compile_to_object
from stepwell.backends.simt.executor import translate

_TYPES = {
    "Q": ctypes.c_uint64,
    "q": ctypes.c_int64,
    "i": ctypes.c_int32,
    "h": ctypes.c_int16,
    "b": ctypes.c_int8,
    "f": ctypes.c_float,
    "d": ctypes.c_double,
    "128s": ctypes.c_char_p,
}


def tensor_map(address: int, is_f16: bool, sizes: tuple[int, ...], box: tuple[int, ...]) -> bytes:
    """What kernels on the CPU take for a tensor map."""
    assert address % 16 == 0 and 2 * sizes[-1] % 16 == 0 and all(sizes)
    rest = [0] * (5 - len(sizes))
    return struct.pack("<QQ5Q5Q", address, len(sizes), *sizes, *rest, *box, *rest).ljust(128, b"\0")


class FakeDriver:
    """The module `pycuda.driver`, with a device of so much memory.

    Attributes:
        launched: the kernels that were launched, with grid and block.
        copied: bytes to the device, and from it.
        waits: what the host has waited for: "stream", "event" or "context".
        page_locked: the host's memory that was asked for.
    """

    Error = type("Error", (RuntimeError,), {})
    MemoryError = type("MemoryError", (Error,), {})
    function_attribute = SimpleNamespace(MAX_DYNAMIC_SHARED_SIZE_BYTES="dynamic shared bytes")

    def __init__(self, memory: int = 1 << 30, capability: tuple[int, int] = (9, 0)):
        self.free, self.total, self.capability = memory, memory, capability
        self.launched: list[tuple[str, Any, Any]] = []
        self.copied = [0, 0]
        self.waits: list[str] = []
        self.page_locked: list[np.ndarray] = []
        self.kernels: dict[str, list[int]] = {}
        self.names: dict[str, list[str]] = {}

    def init(self) -> None:
        pass

    def Device(self, number: int) -> Any:
        context = SimpleNamespace(
            push=lambda: None,
            pop=lambda: None,
            synchronize=lambda: self.waits.append("context"),
        )
        return SimpleNamespace(
            name=lambda: "a fake",
            compute_capability=lambda: self.capability,
            retain_primary_context=lambda: context,
        )

    def Stream(self) -> Any:
        return SimpleNamespace(synchronize=lambda: self.waits.append("stream"))

    def Event(self) -> Any:
        return SimpleNamespace(
            record=lambda stream: None,
            synchronize=lambda: self.waits.append("event"),
            time_till=lambda other: 1.0,
        )

    def pagelocked_empty(self, size: int, dtype: Any) -> np.ndarray:
        self.page_locked.append(np.empty(size, dtype))
        return self.page_locked[-1]

    def get_driver_version(self) -> int:
        return 13000

    def mem_get_info(self) -> tuple[int, int]:
        return self.free, self.total

    def mem_alloc(self, size: int) -> Any:
        if size > self.free:
            raise self.MemoryError("out of memory")
        self.free -= size
        driver = self

        class Allocation:
            memory = ctypes.create_string_buffer(size + 64)

            def __int__(self) -> int:
                return (ctypes.addressof(self.memory) + 63) & -64

            def free(self) -> None:
                driver.free += size

        return Allocation()

    def memcpy_htod_async(self, target: int, array: np.ndarray, stream: Any) -> None:
        assert any(np.shares_memory(array, one) for one in self.page_locked)
        self.copied[0] += array.nbytes
        ctypes.memmove(target, array.ctypes.data, array.nbytes)

    def memcpy_dtoh_async(self, array: np.ndarray, source: int, stream: Any) -> None:
        self.copied[1] += array.nbytes
        ctypes.memmove(array.ctypes.data, source, array.nbytes)

    def memcpy_dtod_async(self, target: int, source: int, size: int, stream: Any) -> None:
        ctypes.memmove(target, source, size)

    def module_from_buffer(self, ptx: bytes) -> Any:
        text = ptx.removesuffix(b"\0").decode()
        return SimpleNamespace(get_function=lambda name: _Function(self, text, name))

    def learn(self, module: Any, entry: Any) -> None:
        """Have the kernels of a module at level `llvm` ready for when their PTX is loaded."""
        names = entry.metadata["kernels"]
        if not names:
            return
        text, _ = translate(module)
        table = "fake_" + hashlib.sha256(text.encode()).hexdigest()[:24]
        places = ", ".join(f'ptr @"{name}.launch"' for name in names)
        text += f"\n@{table} = constant [{len(names)} x ptr] [{places}]\n"
        code = compile_to_object(text, *host_cpu())
        self.kernels[entry.metadata["ptx"]] = list(engine().load(code, table, len(names)))
        self.names[entry.metadata["ptx"]] = names


class _Function:
    def __init__(self, driver: FakeDriver, ptx: str, name: str):
        self.driver, self.name, self.shared = driver, name, 0
        self.address = driver.kernels[ptx][driver.names[ptx].index(name)]

    def prepare(self, formats: str) -> None:
        *arguments, status = re.findall(r"\d*\D", formats)
        assert status == "Q"
        types = [ctypes.c_int64] * 6 + [_TYPES[one] for one in arguments]
        self.call = ctypes.CFUNCTYPE(ctypes.c_int32, *types)(self.address)

    def set_attribute(self, attribute: str, value: int) -> None:
        assert attribute == "dynamic shared bytes"
        self.shared = value

    def prepared_async_call(
        self, grid: Any, block: Any, stream: Any, *arguments: Any, shared_size: int
    ) -> None:
        assert shared_size == self.shared
        self.driver.launched.append((self.name, grid, block))
        *given, status_at = arguments
        status = self.call(*grid, *block, *given)
        if status:
            ctypes.c_int32.from_address(status_at).value = status
