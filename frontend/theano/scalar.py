"""`theano.scalar`: element types, and what is computed of single elements. Scalars are tensors
without axes here, so its functions are those of `theano.tensor`."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import elementwise, special
from .constants import as_tensor_variable
from .creation import PREFIXES
from .errors import refused
from .graph import TensorType


def upcast(*dtypes: Any) -> str:
    """The name of the element type that values of these promote to; "floatX" counts as its type."""
    from .config import config

    return np.result_type(*[config.floatX if d == "floatX" else d for d in dtypes]).name


def Scalar(dtype: Any) -> TensorType:
    """The type of single elements of this type."""
    return TensorType(dtype, ())


get_scalar_type = Scalar
as_scalar = constant = as_tensor_variable
TYPES = [Scalar(name) for name in (*PREFIXES.values(), "bool", "uint8", "uint16", "uint32",
                                   "uint64")]  # fmt: skip
float_types = [t for t in TYPES if t.dtype.startswith("float")]
complex_types = [t for t in TYPES if t.dtype.startswith("complex")]
int_types = [t for t in TYPES if t.dtype.startswith("int")]
uint_types = [t for t in TYPES if t.dtype.startswith("uint")]
globals().update({t.dtype: t for t in TYPES})
for _module in (elementwise, special):
    for _name, _value in vars(_module).items():
        _own = getattr(_value, "__module__", "") == _module.__name__
        if not _name.startswith("_") and _own and not isinstance(_value, type):
            globals().setdefault(_name, _value)

__getattr__ = refused("theano.scalar", "functions of elements are those of theano.tensor")
