"""`theano.compile`: where Theano keeps functions, shared variables, modes and their errors."""

from . import modes as mode
from .errors import UnusedInputError
from .function import Function, In, Out, Param, function
from .modes import (
    FAST_COMPILE,
    FAST_RUN,
    DebugMode,
    Mode,
    MonitorMode,
    NanGuardMode,
    get_default_mode,
    get_mode,
    predefined_modes,
)
from .own_ops import OpFromGraph, as_op
from .shapes import specify_shape
from .shared import SharedVariable, shared

SymbolicInput, SymbolicOutput = In, Out

__all__ = [
    "FAST_COMPILE",
    "FAST_RUN",
    "DebugMode",
    "Function",
    "In",
    "Mode",
    "MonitorMode",
    "NanGuardMode",
    "OpFromGraph",
    "Out",
    "Param",
    "SharedVariable",
    "SymbolicInput",
    "SymbolicOutput",
    "UnusedInputError",
    "as_op",
    "function",
    "get_default_mode",
    "get_mode",
    "mode",
    "predefined_modes",
    "shared",
    "specify_shape",
]
