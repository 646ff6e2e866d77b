"""Stepwell: a NumPy function becomes machine code through landings of real MLIR.

    import numpy as np
    import stepwell as sw

    @sw.jit
    def f(x):
        return np.sum(np.exp(x))

Everything is imported when it is first used: importing this package costs next to nothing.
"""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .backends.cpu.threads import get_num_threads as get_num_threads
    from .backends.cpu.threads import set_num_threads as set_num_threads
    from .dialects.definitions import OpDefinition as OpDefinition
    from .frontend import numpy as numpy
    from .frontend import random as random
    from .frontend.arguments import ArraySpec as ArraySpec
    from .frontend.arguments import spec as spec
    from .frontend.control import prange as prange
    from .frontend.control import unroll as unroll
    from .frontend.control_functions import cond as cond
    from .frontend.control_functions import fori_loop as fori_loop
    from .frontend.control_functions import scan as scan
    from .frontend.control_functions import while_loop as while_loop
    from .frontend.custom import checkpoint as checkpoint
    from .frontend.custom import custom_jvp as custom_jvp
    from .frontend.custom import custom_vjp as custom_vjp
    from .frontend.extension import operation as operation
    from .frontend.jit import JitFunction as JitFunction
    from .frontend.jit import jit as jit
    from .frontend.locations import UnsupportedError as UnsupportedError
    from .frontend.lowered import Lowered as Lowered
    from .frontend.mlir_text import from_mlir as from_mlir
    from .frontend.onnx_models import ONNXError as ONNXError
    from .frontend.onnx_models import from_onnx as from_onnx
    from .frontend.stablehlo import from_stablehlo as from_stablehlo
    from .frontend.transforms import grad as grad
    from .frontend.transforms import hessian as hessian
    from .frontend.transforms import jacobian as jacobian
    from .frontend.transforms import jvp as jvp
    from .frontend.transforms import value_and_grad as value_and_grad
    from .frontend.transforms import vjp as vjp
    from .frontend.vmap import vmap as vmap
    from .passes.errors import CompileError as CompileError

# The rooms are links beside this file; a checkout without symbolic links has them at its root.
_HERE = os.path.dirname(os.path.abspath(__file__))
if not os.path.isdir(os.path.join(_HERE, "frontend")):
    __path__.append(os.path.dirname(os.path.dirname(_HERE)))

# Every exported name, and the module that has it.
_EXPORTS = {
    "jit": "frontend.jit",
    "JitFunction": "frontend.jit",
    "Lowered": "frontend.lowered",
    **dict.fromkeys(("prange", "unroll"), "frontend.control"),
    "grad": "frontend.transforms",
    "value_and_grad": "frontend.transforms",
    "jvp": "frontend.transforms",
    "vjp": "frontend.transforms",
    "jacobian": "frontend.transforms",
    "hessian": "frontend.transforms",
    "vmap": "frontend.vmap",
    **dict.fromkeys(("checkpoint", "custom_jvp", "custom_vjp"), "frontend.custom"),
    **dict.fromkeys(("cond", "fori_loop", "scan", "while_loop"), "frontend.control_functions"),
    "spec": "frontend.arguments",
    "operation": "frontend.extension",
    "from_mlir": "frontend.mlir_text",
    **dict.fromkeys(("from_onnx", "ONNXError"), "frontend.onnx_models"),
    "from_stablehlo": "frontend.stablehlo",
    "OpDefinition": "dialects.definitions",
    "ArraySpec": "frontend.arguments",
    "UnsupportedError": "frontend.locations",
    "CompileError": "passes.errors",
    "set_num_threads": "backends.cpu.threads",
    "get_num_threads": "backends.cpu.threads",
}
_MODULES = ("numpy", "random")
_DTYPES = "bool_ i8 i16 i32 i64 u8 u16 u32 u64 f16 bf16 f32 f64 c64 c128"

__all__ = [*_EXPORTS, *_MODULES, *_DTYPES.split()]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        value: Any = importlib.import_module(f".frontend.{name}", __name__)
    elif name in _EXPORTS:
        value = getattr(importlib.import_module(f".{_EXPORTS[name]}", __name__), name)
    elif name in _DTYPES.split():
        dtypes = importlib.import_module(".dialects.dtypes", __name__).DTYPES
        value = dtypes[name.rstrip("_")]
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
