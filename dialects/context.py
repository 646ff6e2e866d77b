"""The xDSL context with every dialect that may occur in a module, each loaded when first met."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from xdsl.context import Context
from xdsl.ir import Dialect

from .plugins import find

# Dialects completed here by a file of the same name; the value is the name of its Dialect.
OURS = {
    "nd": "Nd",
    "arith": "Arith",
    "vector": "Vector",
    "affine": "Affine",
    "linalg": "Linalg",
    "memref": "MemRef",
    "scf": "Scf",
    "llvm": "LLVM",
    "gpu": "GPU",
    "nvgpu": "NVGPU",
    "nvvm": "NVVM",
    "x86vector": "X86Vector",
}
XDSL = {
    "builtin": "Builtin",
    "func": "Func",
    "math": "Math",
    "complex": "Complex",
    "tensor": "Tensor",
    "cf": "Cf",
    "omp": "OMP",
    "bufferization": "Bufferization",
    "transform": "Transform",
    "ub": "UB",
}


class _Dialects(dict[str, Callable[[], Dialect]]):
    """Dialects by name, made when asked for: those of the tables, then other packages'."""

    def __contains__(self, name: object) -> bool:
        if super().__contains__(name):
            return True
        if not isinstance(name, str) or find("stepwell.dialects", name, Dialect) is None:
            return False
        self[name] = lambda: find("stepwell.dialects", name, Dialect)
        return True


def make_context(allow_unregistered: bool = False) -> Context:
    """A context that knows every dialect of every level and loads one when it is first met."""
    dialects = _Dialects()
    for table, package in ((XDSL, "xdsl.dialects"), (OURS, __package__)):
        for name, attribute in table.items():

            def load(package: str | None = package, name: str = name, attribute: str = attribute):
                return getattr(importlib.import_module(f"{package}.{name}"), attribute)

            dialects[name] = load
    return Context(allow_unregistered, _registered_dialects=dialects)
