"""`theano.tensor.nlinalg.lstsq`: least squares, by NumPy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .graph import Apply, TensorType
from .own_ops import Op
from .shapes import variable


class lstsq(Op):
    """`lstsq()(x, y, rcond)`: the solution of x·b = y for matrices, that which is nearest where
    there is none; the sums of squares that are left, the rank of x, and its singular values.
    Singular values below `rcond` of the greatest count as 0. No gradient passes through it.

    Raises:
        numpy.linalg.LinAlgError: when called, with what are no matrices of as many rows.
    """

    def make_node(self, *inputs: Any) -> Apply:
        patterns = (("float64", 2), ("float64", 1), ("int64", 0), ("float64", 1))
        outputs = [TensorType(dtype, (False,) * ndim)() for dtype, ndim in patterns]
        return Apply(self, [variable(item) for item in inputs], outputs)

    def perform(self, node: Apply, inputs: Sequence[Any], output_storage: Sequence[Any]) -> None:
        for cell, found in zip(output_storage, np.linalg.lstsq(*inputs), strict=True):
            cell[0] = np.asarray(found)
