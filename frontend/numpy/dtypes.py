"""Element types by NumPy's names: `np.float32(x)` casts a traced number."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...dialects.dtypes import DTYPES, dtype_of
from ..array import Array
from ..dims import Dim
from ..operations import as_array, as_value
from ..registry import load
from ..trace import active


class ScalarClass:
    """Stands for a NumPy scalar class, such as `numpy.float32`.

    It is used as a dtype as the class is, and called with a traced number it casts.
    """

    def __init__(self, original: type[np.generic]):
        self.original = original
        self.__name__ = original.__name__
        self.dtype = np.dtype(original)

    def __call__(self, value: Any = 0, *rest: Any) -> Any:
        if isinstance(value, Array | Dim):
            array = as_array(value)
            if array.weak is int:
                return Array(as_value(array, dtype_of(self.dtype)))
            return array.astype(self.dtype)
        return self.original(value, *rest)

    def __instancecheck__(self, instance: Any) -> bool:
        if isinstance(instance, Array):
            return not instance.ndim and issubclass(instance.dtype.type, self.original)
        return isinstance(instance, self.original)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, ScalarClass):
            return self.original is other.original
        return other is self.original or (isinstance(other, np.dtype) and other == self.dtype)

    def __hash__(self) -> int:
        return hash(self.original)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.original, name)

    def __repr__(self) -> str:
        return repr(self.original)


class _ArrayClass(type):
    def __instancecheck__(cls, instance: Any) -> bool:
        return isinstance(instance, Array | np.ndarray)

    def __call__(cls, shape: Any, dtype: Any = float, **kwargs: Any) -> Any:
        if active() is not None and not kwargs:
            return load()["empty"](shape, dtype)
        return np.ndarray(shape, dtype, **kwargs)


class ndarray(metaclass=_ArrayClass):
    """Stands for `numpy.ndarray`: traced arrays are instances."""


class _KindClass(type):
    """The class of what stands for a class of scalar classes, such as `numpy.floating`."""

    original: type

    def __instancecheck__(cls, instance: Any) -> bool:
        if isinstance(instance, Array):
            return not instance.ndim and issubclass(instance.dtype.type, cls.original)
        return isinstance(instance, cls.original)

    def __subclasscheck__(cls, subclass: Any) -> bool:
        return issubclass(getattr(subclass, "original", subclass), cls.original)

    def __eq__(cls, other: object) -> bool:
        return other is cls or other is cls.original

    def __hash__(cls) -> int:
        return hash(cls.original)


_KINDS = "generic number integer signedinteger unsignedinteger inexact floating complexfloating"

SCALAR_CLASSES: dict[type, Any] = {
    dtype.numpy.type: ScalarClass(dtype.numpy.type)
    for dtype in DTYPES.values()
    if dtype.name != "bf16"
}
for _name in _KINDS.split():
    _kind = getattr(np, _name)
    SCALAR_CLASSES[_kind] = _KindClass(_name, (_kind,), {"original": _kind})
