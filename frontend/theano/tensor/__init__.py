"""`theano.tensor`: what expressions are written with."""

from __future__ import annotations

import sys
from typing import Any

from .. import (
    creation,
    elementwise,
    extra_ops,
    indexing,
    linear_algebra,
    op_classes,
    random_streams,
    reductions,
    shapes,
    special,
)
from .. import scalar as _scalar
from ..aliases import VIEWS
from ..constants import as_tensor_variable, constant
from ..errors import refused
from ..gradient import (
    Lop,
    Rop,
    consider_constant,
    grad,
    grad_not_implemented,
    grad_undefined,
    hessian,
    jacobian,
    numeric_grad,
    verify_grad,
)
from ..graph import Apply, Constant, TensorType, Type, Variable
from ..least_squares import lstsq
from ..own_ops import Op
from ..shared import TensorSharedVariable
from ..tensor_variable import TensorConstant, TensorOperators, TensorVariable
from . import fft, inplace, io, nnet, raw_random, signal, utils, xlogx
from .nnet import softmax

_MODULES = (
    creation,
    elementwise,
    extra_ops,
    indexing,
    linear_algebra,
    op_classes,
    reductions,
    shapes,
    special,
)
_EXPORTS: dict[str, Any] = {
    name: value
    for module in _MODULES
    for name, value in vars(module).items()
    if not name.startswith("_")
    and callable(value)
    and getattr(value, "__module__", module.__name__) == module.__name__
}
_PRIVATE = (
    "variable extent_of as_extents sizes_of joined constructors Index Subtensor as_they_are "
    "of_numbers floating integral keep complex_from several ElementwiseOp xlogx xlogy0 "
    "exactly norm_of_elements"
)
for _name in _PRIVATE.split():
    _EXPORTS.pop(_name, None)
_KINDS = ("int", "uint", "integer", "discrete", "float", "complex", "continuous", "all")
_ALIASES: dict[str, Any] = {
    "Tensor": TensorType,
    "alloc_diag": creation.diag,
    "amax": reductions.max,
    "amin": reductions.min,
    "as_tensor": as_tensor_variable,
    "bitwise_and": elementwise.and_,
    "bitwise_not": elementwise.invert,
    "bitwise_or": elementwise.or_,
    "bitwise_xor": elementwise.xor,
    "complex": elementwise.complex_from,
    "extract_diag": indexing.diagonal,
    "floor_div": elementwise.int_div,
    "invert": elementwise.invert,
    "isinf_": elementwise.isinf,
    "isnan_": elementwise.isnan,
    "mgrid": extra_ops.mgrid,
    "ogrid": extra_ops.ogrid,
    "square": elementwise.sqr,
    "true_divide": elementwise.true_div,
    **{f"{kind}_dtypes": [t.dtype for t in getattr(_scalar, f"{kind}_types")] for kind in _KINDS},
}
globals().update(creation.constructors())
globals().update(_EXPORTS)
globals().update(_ALIASES)
_tensor_py_operators = TensorOperators  # pyright: ignore[reportUnusedVariable]
# Programs name its parts without importing them: T.nlinalg.det, T.shared_randomstreams.
globals().update(dict.fromkeys(VIEWS["tensor"].split(), sys.modules[__name__]))
shared_randomstreams = random_streams

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "Apply",
    "Constant",
    "Lop",
    "Op",
    "Rop",
    "TensorConstant",
    "TensorSharedVariable",
    "TensorType",
    "TensorVariable",
    "Type",
    "Variable",
    "as_tensor_variable",
    "consider_constant",
    "constant",
    "grad",
    "grad_not_implemented",
    "grad_undefined",
    "hessian",
    "jacobian",
    "lstsq",
    "numeric_grad",
    "fft",
    "inplace",
    "io",
    "nnet",
    "raw_random",
    "signal",
    "softmax",
    "utils",
    "verify_grad",
    "xlogx",
    *_EXPORTS,
    *creation.constructors(),
    *_ALIASES,
]


__getattr__ = refused("theano.tensor")
