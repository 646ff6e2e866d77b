"""What a tensor type says of values: whether they are of it, and whether two are the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..locations import user_error


class TypeValues:
    """The part of `TensorType` that is about arrays, and about types like it."""

    dtype: str
    broadcastable: tuple[bool, ...]

    def is_valid_value(self, a: Any) -> bool:
        """Whether a value is of the type as it is."""
        try:
            self.filter(a, True)  # type: ignore[attr-defined]
        except (TypeError, ValueError):
            return False
        return True

    def value_zeros(self, shape: Sequence[int]) -> Any:
        return np.zeros(shape, self.dtype)

    @staticmethod
    def may_share_memory(a: Any, b: Any) -> bool:
        arrays = isinstance(a, np.ndarray) and isinstance(b, np.ndarray)
        return arrays and np.may_share_memory(a, b)

    @staticmethod
    def values_eq(a: Any, b: Any, force_same_dtype: bool = True) -> bool:
        """Whether two arrays are equal, NaNs too."""
        if force_same_dtype and a.dtype != b.dtype:
            return False
        return np.array_equal(a, b, equal_nan=a.dtype.kind in "fc" and b.dtype.kind in "fc")

    @staticmethod
    def values_eq_approx(
        a: Any, b: Any, allow_remove_inf: bool = False, allow_remove_nan: bool = False,
        rtol: float | None = None, atol: float | None = None,
    ) -> bool:  # fmt: skip
        """Whether two arrays of one type and shape are nearly equal, within what is usual for their
        element type; where `a` is infinite or NaN, `b` may be anything if so allowed."""
        if not (isinstance(a, np.ndarray) and isinstance(b, np.ndarray)):
            return False
        if (a.shape, a.dtype) != (b.shape, b.dtype):
            return False
        if a.dtype.kind not in "fc":
            return bool(np.all(a == b))
        usual = {"float16": (5e-2, 1e-3), "float32": (1e-5, 1e-5), "complex64": (1e-5, 1e-5)}
        relative, absolute = usual.get(a.dtype.name, (1e-5, 1e-8))
        close = np.isclose(
            a, b, relative if rtol is None else rtol, absolute if atol is None else atol, True
        )
        close |= (allow_remove_inf & np.isinf(a)) | (allow_remove_nan & np.isnan(a))
        return bool(close.all())

    def clone(self, dtype: Any = None, broadcastable: Sequence[bool] | None = None) -> Any:
        """The type with another element type or pattern."""
        pattern = self.broadcastable if broadcastable is None else broadcastable
        return type(self)(dtype or self.dtype, pattern)  # type: ignore[call-arg]

    def filter_variable(self, other: Any, allow_convert: bool = True) -> Any:
        """A variable, or a constant of a value, of this type; an axis that has one element need not
        stretch.

        Raises:
            TypeError: it is of another type.
        """
        from .constants import as_tensor_variable
        from .shapes import patternbroadcast

        other = as_tensor_variable(other)
        if other.type is self:
            return other
        if allow_convert and (other.dtype, other.ndim) == (self.dtype, len(self.broadcastable)):
            pairs = zip(self.broadcastable, other.broadcastable, strict=True)
            if all(given or not one for one, given in pairs):
                return patternbroadcast(other, self.broadcastable)
        raise user_error(
            TypeError,
            f"Cannot convert Type {other.type} (of {other!r}) into Type {self}. You can try to "
            "manually convert it into a variable of that type.",
        )
