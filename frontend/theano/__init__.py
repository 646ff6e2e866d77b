"""Theano's interface: symbolic graphs, compiled by Stepwell.

    import stepwell.theano as theano
    import stepwell.theano.tensor as T

    x = T.dvector("x")
    f = theano.function([x], T.exp(x).sum())

Programs that say `import theano` run unchanged after `stepwell.theano.install()`, or by
`python -m stepwell.theano program.py`.
"""

from typing import Any

from . import compile, gof, gradient, ifelse, printing, scalar, scan_module, sparse, tensor, updates
from .aliases import install, run_script
from .config import config
from .function import Function, In, Out, Param, function
from .gradient import Lop, Rop, grad
from .graph import Apply, Constant, Variable, clone
from .modes import Mode
from .own_ops import Op, OpFromGraph, as_op
from .printing import pp
from .scan_module import scan
from .scan_views import foldl, foldr, map, reduce
from .shared import SharedVariable, shared
from .updates import OrderedUpdates

__version__ = "1.0.5"
change_flags = config.change_flags


def dot(a: Any, b: Any) -> Any:
    """The product of tensors, or of matrices of which some are sparse."""
    either = isinstance(a, sparse.SparseVariable) or isinstance(b, sparse.SparseVariable)
    return (sparse if either else tensor).dot(a, b)  # type: ignore[attr-defined]


__all__ = [
    "Apply",
    "Constant",
    "Function",
    "In",
    "Lop",
    "Mode",
    "Op",
    "OpFromGraph",
    "OrderedUpdates",
    "Out",
    "Param",
    "Rop",
    "SharedVariable",
    "Variable",
    "as_op",
    "change_flags",
    "clone",
    "compile",
    "config",
    "foldl",
    "foldr",
    "function",
    "gof",
    "grad",
    "gradient",
    "ifelse",
    "install",
    "map",
    "pp",
    "printing",
    "reduce",
    "run_script",
    "scalar",
    "scan",
    "scan_module",
    "shared",
    "sparse",
    "tensor",
    "updates",
]
