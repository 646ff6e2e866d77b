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
from ..own_ops import Op
from ..shared import TensorSharedVariable
from ..tensor_variable import TensorConstant, TensorOperators, TensorVariable
from . import fft, inplace, io, nnet, raw_random, signal, utils
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
    "of_numbers floating integral keep complex_from several ElementwiseOp "
    "exactly norm_of_elements"
)
for _name in _PRIVATE.split():
    _EXPORTS.pop(_name, None)
globals().update(creation.constructors())
globals().update(_EXPORTS)
globals()["complex"] = elementwise.complex_from
globals()["square"] = elementwise.sqr
globals()["true_divide"] = elementwise.true_div
globals()["invert"] = elementwise.invert
globals()["bitwise_and"], globals()["bitwise_or"] = elementwise.and_, elementwise.or_
globals()["mgrid"], globals()["ogrid"] = extra_ops.mgrid, extra_ops.ogrid
globals()["bitwise_not"], globals()["bitwise_xor"] = elementwise.invert, elementwise.xor
globals()["floor_div"], globals()["alloc_diag"] = elementwise.int_div, creation.diag
globals()["extract_diag"] = indexing.diagonal
globals()["_tensor_py_operators"] = TensorOperators
globals()["amax"], globals()["amin"] = reductions.max, reductions.min
for _name in ("int", "uint", "integer", "discrete", "float", "complex", "continuous", "all"):
    globals()[f"{_name}_dtypes"] = [t.dtype for t in getattr(_scalar, f"{_name}_types")]
globals()["isnan_"], globals()["isinf_"] = elementwise.isnan, elementwise.isinf  # type: ignore
as_tensor, Tensor = as_tensor_variable, TensorType
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
    *_EXPORTS,
]


__getattr__ = refused("theano.tensor")
