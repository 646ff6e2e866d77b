"""Theano's interface: symbolic graphs, compiled by Stepwell.

    import stepwell.theano as theano
    import stepwell.theano.tensor as T

    x = T.dvector("x")
    f = theano.function([x], T.exp(x).sum())

Programs that say `import theano` run unchanged after `stepwell.theano.install()`, or by
`python -m stepwell.theano program.py`.
"""

import sys
from typing import Any

from . import (
    compat,
    compile,
    gof,
    gpuarray,
    gradient,
    ifelse,
    misc,
    printing,
    sandbox,
    scalar,
    scan_module,
    scan_utils,
    sparse,
    tensor,
    test_values,
    updates,
)
from .aliases import install, run_script
from .config import config
from .extra_ops import get_scalar_constant_value
from .function import Function, In, Out, Param, function, function_dump
from .gof import FunctionGraph, Generic, generic
from .gradient import Lop, Rop, grad, subgraph_grad
from .graph import Apply, Constant, Type, Variable, clone
from .misc.safe_asarray import _asarray
from .modes import Mode, ProfileStats, predefined_modes
from .op_from_graph import OpFromGraph
from .own_ops import Op, as_op
from .printing import pp, pprint
from .scan_module import scan
from .scan_views import foldl, foldr, map, reduce, scan_checkpoints
from .shared import SharedVariable, shared, shared_constructor
from .updates import OrderedUpdates

__version__ = "1.0.5"
change_flags = config.change_flags
SymbolicInput, SymbolicOutput = In, Out
configdefaults = configparser = config
scan_module.scan_utils = scan_utils  # pyright: ignore[reportAttributeAccessIssue]
theano = sys.modules[__name__]  # `from theano import theano`, as its own modules make it there


def dot(a: Any, b: Any) -> Any:
    """The product of tensors, or of matrices of which some are sparse."""
    either = isinstance(a, sparse.SparseVariable) or isinstance(b, sparse.SparseVariable)
    return (sparse if either else tensor).dot(a, b)  # type: ignore[attr-defined]


def sparse_grad(var: Any) -> Any:
    """`var`, rows of a tensor (`W[indices]`). Theano may keep the gradient by the tensor sparse, as
    these rows alone; here it is a tensor, in which a step of those rows is fused."""
    return var


__all__ = [
    "Apply",
    "Constant",
    "Function",
    "FunctionGraph",
    "Generic",
    "In",
    "Lop",
    "Mode",
    "Op",
    "OpFromGraph",
    "OrderedUpdates",
    "Out",
    "Param",
    "ProfileStats",
    "Rop",
    "SharedVariable",
    "SymbolicInput",
    "SymbolicOutput",
    "Type",
    "Variable",
    "_asarray",
    "as_op",
    "change_flags",
    "clone",
    "compat",
    "compile",
    "config",
    "configdefaults",
    "configparser",
    "foldl",
    "foldr",
    "function",
    "function_dump",
    "generic",
    "get_scalar_constant_value",
    "gof",
    "gpuarray",
    "grad",
    "gradient",
    "ifelse",
    "install",
    "map",
    "misc",
    "pp",
    "pprint",
    "predefined_modes",
    "printing",
    "reduce",
    "run_script",
    "sandbox",
    "scalar",
    "scan",
    "scan_checkpoints",
    "scan_module",
    "scan_utils",
    "shared",
    "shared_constructor",
    "sparse",
    "sparse_grad",
    "subgraph_grad",
    "tensor",
    "test_values",
    "theano",
    "updates",
]
