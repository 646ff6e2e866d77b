"""Object files become code in memory: one MCJIT engine for the whole process.

Code is never unmapped: a thread may be in it, and callables point to it.
"""

from __future__ import annotations

import ctypes
import threading
from functools import cache

from . import runtime
from .target import host_cpu


class Engine:
    """Loads object files. Adding one to the engine takes a tenth of a millisecond."""

    def __init__(self) -> None:
        from llvmlite import binding

        binding.initialize_native_target()
        binding.initialize_native_asmprinter()
        name, features = host_cpu()
        target = binding.Target.from_default_triple()
        machine = target.create_target_machine(cpu=name, features=features, jit=True)
        self._engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
        self._object_from = binding.ObjectFileRef.from_data
        # Held while an object is added, never while anything is compiled.
        self._lock = threading.Lock()
        self._loaded: dict[str, tuple[int, ...]] = {}
        table = runtime.runtime().table
        binding.add_symbol(runtime.SYMBOL, ctypes.addressof(table))

    def load(self, code: bytes, symbol: str, count: int) -> tuple[int, ...]:
        """The `count` addresses in the global `symbol` of the object file `code`.

        A symbol stands for the object's content: a second object that exports it is not loaded.
        """
        with self._lock:
            addresses = self._loaded.get(symbol)
            if addresses is None:
                self._engine.add_object_file(self._object_from(code))
                self._engine.finalize_object()
                at = self._engine.get_global_value_address(symbol)
                table = (ctypes.c_void_p * count).from_address(at)
                addresses = self._loaded[symbol] = tuple(address or 0 for address in table)
        return addresses


@cache
def engine() -> Engine:
    """The engine of this process, made when the first object is loaded."""
    return Engine()
