"""`theano.scalar`: element types, and what is computed of single elements. Scalars are tensors
without axes here, so its functions are those of `theano.tensor`."""

from __future__ import annotations

import sys

from . import constants, elementwise, scalar_classes, scalar_ops, scalar_types, special
from .constants import as_tensor_variable
from .creation import PREFIXES, several
from .errors import refused
from .scalar_types import Scalar

get_scalar_type, autocast_float_as = Scalar, constants.autocast_float_as
as_scalar = constant = as_tensor_variable
TYPES = [Scalar(name) for name in (*PREFIXES.values(), "bool", "uint8", "uint16", "uint32",
                                   "uint64")]  # fmt: skip
float_types = [t for t in TYPES if t.dtype.startswith("float")]
complex_types = [t for t in TYPES if t.dtype.startswith("complex")]
int_types = [t for t in TYPES if t.dtype.startswith("int")]
uint_types = [t for t in TYPES if t.dtype.startswith("uint")]
integer_types, continuous_types = int_types + uint_types, float_types + complex_types
discrete_types = [Scalar("bool"), *integer_types]
all_types = discrete_types + continuous_types
globals().update({t.dtype: t for t in TYPES})
globals().update(scalar_classes.CLASSES)
ints, floats, complexs = (several(Scalar(name)) for name in ("int64", "float64", "complex128"))
for _module in (elementwise, scalar_ops, scalar_types, special):
    for _name, _value in vars(_module).items():
        _own = getattr(_value, "__module__", "") == _module.__name__
        if not _name.startswith("_") and _own:
            globals().setdefault(_name, _value)

basic = basic_scipy = sharedvar = sys.modules[__name__]

__getattr__ = refused("theano.scalar", "functions of elements are those of theano.tensor")
