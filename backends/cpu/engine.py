"""Object files become code in memory, once and for all.

Code is never unmapped: a thread may be in it, and callables point to it.
"""

from __future__ import annotations

import ctypes
import threading
from functools import cache
from typing import Any

from ...dialects.host_call import DEVICE, HOST_SYMBOL, is_device_call, is_host_call
from ..host import Memory, address_of
from . import runtime, threads
from .elf import UnsupportedObject, load_object
from .target import host_cpu
from .thread_pool import PARALLEL_FOR


class Engine:
    """Loads object files: by `elf.py` where it can, otherwise by an MCJIT engine of LLVM."""

    def __init__(self) -> None:
        # Held while an object is loaded, never while anything is compiled.
        self._lock = threading.Lock()
        self._loaded: dict[str, tuple[int, ...]] = {}
        self._table = ctypes.addressof(runtime.runtime().table)
        self._process: Any = None
        self._provided: dict[str, int] = {}
        self._device: Memory | None = None
        self._mcjit: Any = None

    def load(self, code: bytes, symbol: str, count: int) -> tuple[int, ...]:
        """The `count` addresses in the global `symbol` of the object file `code`.

        A symbol stands for the object's content: a second object that exports it is not loaded.
        """
        with self._lock:
            addresses = self._loaded.get(symbol)
            if addresses is None:
                try:
                    at = load_object(code, self.outside)[symbol]
                except UnsupportedObject:
                    at = self.load_by_mcjit(code, symbol)
                table = (ctypes.c_void_p * count).from_address(at)
                addresses = self._loaded[symbol] = tuple(address or 0 for address in table)
        return addresses

    def provide(self, name: str, address: int) -> None:
        """Let objects that are loaded from now on find a function of another target's runtime."""
        self._provided[name] = address

    def provide_memory(self, device: Memory) -> None:
        """Let host functions be called with arrays that lie in another memory."""
        self._device = device

    def outside(self, name: str) -> int:
        """The address of a symbol of this process: of ours, or a function of libc."""
        if name in self._provided:
            return self._provided[name]
        if name == runtime.SYMBOL:
            return self._table
        if is_host_call(name):
            return address_of(name)
        if is_device_call(name) and self._device is not None:
            return address_of(name.removeprefix(DEVICE), self._device)
        if name == PARALLEL_FOR:
            return threads.parallel_for_address(self.outside)
        if self._process is None:
            self._process = ctypes.CDLL(None)
        try:
            return ctypes.cast(self._process[name], ctypes.c_void_p).value or 0
        except AttributeError:
            raise KeyError(name) from None

    def load_by_mcjit(self, code: bytes, symbol: str) -> int:
        """The address of `symbol` of an object file that is handed to MCJIT."""
        from llvmlite import binding

        if self._mcjit is None:
            binding.initialize_native_target()
            binding.initialize_native_asmprinter()
            name, features = host_cpu()
            target = binding.Target.from_default_triple()
            machine = target.create_target_machine(cpu=name, features=features, jit=True)
            self._mcjit = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
            binding.add_symbol(runtime.SYMBOL, self._table)
        if PARALLEL_FOR.encode() in code:
            binding.add_symbol(PARALLEL_FOR, self.outside(PARALLEL_FOR))
        for name, address in self._provided.items():
            binding.add_symbol(name, address)
        for name in set(HOST_SYMBOL.findall(code)):
            binding.add_symbol(name.decode(), self.outside(name.decode()))
        self._mcjit.add_object_file(binding.ObjectFileRef.from_data(code))
        self._mcjit.finalize_object()
        return self._mcjit.get_global_value_address(symbol)


_LOCK = threading.Lock()


def engine() -> Engine:
    """The engine of this process, made when the first object is loaded."""
    with _LOCK:
        return _only_engine()


@cache
def _only_engine() -> Engine:
    return Engine()
