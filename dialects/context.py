"""The xDSL context with every dialect that may occur in a module, each loaded when first met."""

from __future__ import annotations

import importlib

from xdsl.context import Context

# Dialects completed here by a file of the same name; the value is the name of its Dialect.
OURS = {
    "nd": "Nd",
    "arith": "Arith",
    "vector": "Vector",
    "affine": "Affine",
    "linalg": "Linalg",
    "memref": "MemRef",
    "llvm": "LLVM",
    "x86vector": "X86Vector",
}
XDSL = {
    "builtin": "Builtin",
    "func": "Func",
    "math": "Math",
    "complex": "Complex",
    "tensor": "Tensor",
    "scf": "Scf",
    "cf": "Cf",
    "omp": "OMP",
    "bufferization": "Bufferization",
    "transform": "Transform",
}


def make_context(allow_unregistered: bool = False) -> Context:
    """A context that knows every dialect of every level and loads one when it is first met."""
    context = Context(allow_unregistered=allow_unregistered)
    for table, package in ((XDSL, "xdsl.dialects"), (OURS, __package__)):
        for name, attribute in table.items():

            def load(package: str | None = package, name: str = name, attribute: str = attribute):
                return getattr(importlib.import_module(f"{package}.{name}"), attribute)

            context.register_dialect(name, load)
    return context
