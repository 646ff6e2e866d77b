"""`theano.compile`: where Theano keeps functions, shared variables, modes and their errors."""

import sys

from . import modes as mode
from .errors import (
    BadDestroyMap,
    BadOptimization,
    BadThunkOutput,
    BadViewMap,
    DebugModeError,
    InvalidValueError,
    StochasticOrder,
    UnusedInputError,
    refused,
)
from .function import Function, In, Out, Param, function, function_dump
from .modes import (
    FAST_COMPILE,
    FAST_RUN,
    DebugMode,
    Mode,
    MonitorMode,
    NanGuardMode,
    ProfileStats,
    get_default_mode,
    get_mode,
    predefined_linkers,
    predefined_modes,
    predefined_optimizers,
    register_mode,
)
from .op_classes import CLASSES, Rebroadcast, shape_i
from .op_from_graph import OpFromGraph
from .own_ops import FromFunctionOp, as_op
from .shapes import specify_shape
from .shared import SharedVariable, generic, shared, shared_constructor

SymbolicInput, SymbolicOutput, pfunc = In, Out, function
DeepCopyOp, Shape, Shape_i = CLASSES["DeepCopyOp"], CLASSES["Shape"], CLASSES["Shape_i"]
SpecifyShape, ViewOp = CLASSES["SpecifyShape"], CLASSES["ViewOp"]
deep_copy_op, view_op = DeepCopyOp(), ViewOp()
# Programs name its parts without importing them.
builders = debugmode = function_module = io = monitormode = nanguardmode = ops = profiling = (
    sharedvalue
) = sys.modules[__name__]

__getattr__ = refused(
    "theano.compile",
    "one compiler compiles all graphs; f.lower().ir('affine') shows what it makes of one",
)

__all__ = [
    "FAST_COMPILE",
    "FAST_RUN",
    "BadDestroyMap",
    "BadOptimization",
    "BadThunkOutput",
    "BadViewMap",
    "DebugMode",
    "DebugModeError",
    "FromFunctionOp",
    "Function",
    "In",
    "InvalidValueError",
    "Mode",
    "MonitorMode",
    "NanGuardMode",
    "OpFromGraph",
    "Out",
    "Param",
    "ProfileStats",
    "Rebroadcast",
    "SharedVariable",
    "StochasticOrder",
    "SymbolicInput",
    "SymbolicOutput",
    "UnusedInputError",
    "as_op",
    "function",
    "function_dump",
    "generic",
    "get_default_mode",
    "get_mode",
    "mode",
    "predefined_linkers",
    "predefined_modes",
    "predefined_optimizers",
    "register_mode",
    "shape_i",
    "shared",
    "shared_constructor",
    "specify_shape",
]
