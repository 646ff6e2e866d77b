"""A driver that is none: PyCUDA's interface over the host's memory, kernels run as on `simt`.

What is launched is the very code of the program's kernels, made for the CPU: so the host's part,
the packing of arguments and the copies can be tested without a GPU.
"""

from __future__ import annotations

import ctypes
import hashlib
import struct
import threading
from collections import Counter
from types import SimpleNamespace
from typing import Any

import numpy as np

from stepwell.backends.cpu.engine import engine
from stepwell.backends.cpu.target import host_cpu
from stepwell.backends.cuda.driver_api import DriverApi
from stepwell.backends.cuda.launches import Launches
from stepwell.backends.llvm_optimize import compile_to_object
from stepwell.backends.simt.executor import translate


def tensor_map(address: int, is_f16: bool, sizes: tuple[int, ...], box: tuple[int, ...]) -> bytes:
    """What kernels on the CPU take for a tensor map."""
    assert address % 16 == 0 and 2 * sizes[-1] % 16 == 0 and all(sizes)
    rest = [0] * (5 - len(sizes))
    return struct.pack("<QQ5Q5Q", address, len(sizes), *sizes, *rest, *box, *rest).ljust(128, b"\0")


_STREAM = 0x57

_TYPES: dict[str, Any] = {
    "ptr": ctypes.c_uint64,
    "i64": ctypes.c_int64,
    "i32": ctypes.c_int32,
    "i16": ctypes.c_int16,
    "i8": ctypes.c_int8,
    "i1": ctypes.c_int8,
    "half": ctypes.c_int16,
    "bfloat": ctypes.c_int16,
    "float": ctypes.c_float,
    "double": ctypes.c_double,
    "map": ctypes.c_char_p,
}


class FakeDriver:
    """The module `pycuda.driver`, with a device of so much memory.

    Attributes:
        launched: the kernels that were launched, with grid and block.
        copied: bytes to the device, and from it.
        waits: what the host has waited for: "stream", "event" or "context".
        page_locked: the host's memory that was asked for.
        contexts: how often the context is on the stack of each thread.
        calls: how often each function was called that needs a context.
    """

    Error = type("Error", (RuntimeError,), {})
    MemoryError = type("MemoryError", (Error,), {})

    def __init__(self, memory: int = 1 << 30, capability: tuple[int, int] = (9, 0)):
        self.free, self.total, self.capability = memory, memory, capability
        self.launched: list[tuple[str, Any, Any]] = []
        self.copied = [0, 0]
        self.waits: list[str] = []
        self.page_locked: list[np.ndarray] = []
        self.contexts = Counter[int]()
        self.calls = Counter[str]()
        self.kernels: dict[str, dict[str, tuple[int, list[str]]]] = {}

    def count(self, name: str) -> None:
        """Note a call; as on a device, it needs a context that is current in its thread."""
        assert self.contexts[threading.get_ident()] > 0, "invalid device context"
        self.calls[name] += 1

    def _counted(self, name: str, note: Any) -> Any:
        def function() -> None:
            self.count(f"wait for {name}")
            note(name)

        return function

    def init(self) -> None:
        pass

    def Device(self, number: int) -> Any:
        stacks = self.contexts

        def push() -> None:
            stacks[threading.get_ident()] += 1

        def pop() -> None:
            stacks[threading.get_ident()] -= 1

        context = SimpleNamespace(
            push=push, pop=pop, synchronize=self._counted("context", self.waits.append)
        )
        return SimpleNamespace(
            name=lambda: "a fake",
            compute_capability=lambda: self.capability,
            retain_primary_context=lambda: context,
        )

    def Stream(self) -> Any:
        wait = self._counted("stream", self.waits.append)
        return SimpleNamespace(synchronize=wait, handle=_STREAM)

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
        self.count("allocate")
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
        self.count("copy there")
        assert any(np.shares_memory(array, one) for one in self.page_locked)
        self.copied[0] += array.nbytes
        ctypes.memmove(target, array.ctypes.data, array.nbytes)

    def memcpy_dtoh_async(self, array: np.ndarray, source: int, stream: Any) -> None:
        self.count("copy back")
        self.copied[1] += array.nbytes
        ctypes.memmove(array.ctypes.data, source, array.nbytes)

    def memcpy_dtod_async(self, target: int, source: int, size: int, stream: Any) -> None:
        self.count("copy on it")
        ctypes.memmove(target, source, size)

    def learn(self, module: Any, entry: Any) -> None:
        """Have the kernels of a module at level `llvm` ready for when their PTX is loaded."""
        names = entry.metadata["kernels"]
        if not names:
            return
        types = [types for _, types in Launches(module.clone()).kernels]
        text, _ = translate(module)
        table = "fake_" + hashlib.sha256(text.encode()).hexdigest()[:24]
        places = ", ".join(f'ptr @"{name}.launch"' for name in names)
        text += f"\n@{table} = constant [{len(names)} x ptr] [{places}]\n"
        code = compile_to_object(text, *host_cpu())
        addresses = engine().load(code, table, len(names))
        self.kernels[entry.metadata["ptx"]] = dict(
            zip(names, zip(addresses, types, strict=True), strict=True)
        )


class FakeApi:
    """What `driver_api.DriverApi` does: handles are numbers, `launch` a function of ctypes.

    Attributes:
        refuses: what the next launches give; 0: they are done.
    """

    def __init__(self, driver: FakeDriver, error: type[Exception]):
        self.driver, self.error, self.refuses = driver, error, 0
        self.modules: list[str] = []
        self.functions: list[_Function] = []
        integers = [ctypes.c_uint32] * 7
        pointer = ctypes.c_void_p
        self.callback = ctypes.CFUNCTYPE(
            ctypes.c_int32, pointer, *integers, pointer, ctypes.POINTER(pointer), pointer
        )(self._launch)
        self.launch = ctypes.cast(self.callback, pointer).value

    def load(self, ptx: str) -> int:
        self.modules.append(ptx)
        return len(self.modules)

    def function(self, module: int, name: str, shared: int) -> int:
        address, types = self.driver.kernels[self.modules[module - 1]][name]
        self.functions.append(_Function(name, address, types, shared))
        return len(self.functions)

    check, text = DriverApi.check, lambda self, result: f"refused (error {result})"

    def _launch(self, handle: int, *rest: Any) -> int:
        *sizes, shared, stream, parameters, extra = rest
        function = self.functions[handle - 1]
        assert stream == _STREAM and extra is None and shared == function.shared
        self.driver.count("launch")
        if self.refuses:
            return self.refuses
        self.driver.launched.append((function.name, tuple(sizes[:3]), tuple(sizes[3:])))
        given = [
            ctypes.string_at(at, 128) if text == "map" else type_.from_address(at).value
            for at, text, type_ in zip(parameters, function.texts, function.types, strict=False)
        ]
        if status := function.call(*sizes, *given):
            status_at = ctypes.c_uint64.from_address(parameters[len(given)]).value
            ctypes.c_int32.from_address(status_at).value = status
        return 0


class _Function:
    def __init__(self, name: str, address: int, texts: list[str], shared: int):
        self.name, self.texts, self.shared = name, texts, shared
        self.types = [_TYPES[text] for text in texts]
        types = [ctypes.c_int64] * 6 + self.types
        self.call = ctypes.CFUNCTYPE(ctypes.c_int32, *types)(address)
