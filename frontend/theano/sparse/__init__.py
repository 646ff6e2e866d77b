"""`theano.sparse`: matrices of which only some elements are stored, in SciPy's csr and csc."""

from __future__ import annotations

import sys
from typing import Any

from . import operations
from .variable import (
    SparseSharedVariable,
    SparseType,
    SparseVariable,
    all_dtypes,
    as_sparse_or_tensor_variable,
    as_sparse_variable,
    sparse_shared,
)

_EXPORTS: dict[str, Any] = {
    name: value
    for name, value in vars(operations).items()
    if not name.startswith("_") and getattr(value, "__module__", "") == operations.__name__
}
globals().update(_EXPORTS)
CSC, CSR = operations.CSC, operations.CSR
as_sparse, as_sparse_or_tensor = as_sparse_variable, as_sparse_or_tensor_variable
shared = sparse_shared
enable_sparse, sparse_formats = True, ["csc", "csr"]
basic = type = sys.modules[__name__]


def matrix(format: str, name: str | None = None, dtype: Any = None) -> SparseVariable:
    """A variable for a sparse matrix of a format, "csr" or "csc"; of `floatX` unless told.

    Raises:
        NotImplementedError: another format.
    """
    return SparseType(format, dtype)(name)


def csc_matrix(name: str | None = None, dtype: Any = None) -> SparseVariable:
    return matrix("csc", name, dtype)


def csr_matrix(name: str | None = None, dtype: Any = None) -> SparseVariable:
    return matrix("csr", name, dtype)


def bsr_matrix(name: str | None = None, dtype: Any = None) -> SparseVariable:
    """Raises NotImplementedError: matrices of blocks are not supported."""
    return matrix("bsr", name, dtype)


csc_dmatrix, csr_dmatrix = SparseType("csc", "float64"), SparseType("csr", "float64")
csc_fmatrix, csr_fmatrix = SparseType("csc", "float32"), SparseType("csr", "float32")

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "CSC",
    "CSR",
    "SparseSharedVariable",
    "SparseType",
    "SparseVariable",
    "all_dtypes",
    "as_sparse_or_tensor_variable",
    "as_sparse_variable",
    "bsr_matrix",
    "csc_dmatrix",
    "csc_fmatrix",
    "csc_matrix",
    "csr_dmatrix",
    "csr_fmatrix",
    "csr_matrix",
    "matrix",
    "shared",
    *_EXPORTS,
]
