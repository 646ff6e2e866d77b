"""Sparse matrices in the graph: four tensors each, which SciPy's matrices are taken apart into.

No node of the graph is sparse. A `SparseVariable` is the vector of what is stored, and the vectors
that say where: as SciPy has them, `indices` and `indptr`, and the shape. So gradients, loops and
compiled code are those of tensors, and a gradient by a sparse matrix has the places of the matrix.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import numpy as np

from ...locations import user_error
from ..config import config
from ..constants import as_tensor_variable
from ..creation import arange
from ..graph import TensorType
from ..indexing import searchsorted
from ..shared import SharedVariable, shared

PARTS = ("data", "indices", "indptr", "shape")
_OTHER = {"csr": "csc", "csc": "csr"}
_INTEGERS = [f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)]
all_dtypes = frozenset([*_INTEGERS, "float32", "float64", "complex64", "complex128"])


class SparseType:
    """Sparse matrices of one format, "csr" or "csc", and element type; one object for each.

    Raises:
        NotImplementedError: another format.
        TypeError: another element type.
    """

    _made: ClassVar[dict[tuple[str, str], SparseType]] = {}
    format: str
    dtype: str
    ndim = 2
    broadcastable = (False, False)

    def __new__(cls, format: str, dtype: Any = None) -> SparseType:
        if format not in _OTHER:
            raise user_error(
                NotImplementedError, f"sparse matrices of format {format!r}", hint="use csr or csc"
            )
        name = np.dtype(config.floatX if dtype in (None, "floatX") else dtype).name
        if name not in all_dtypes:
            raise user_error(TypeError, f"unsupported dtype for SparseType: {name}")
        found = cls._made.get((format, name))
        if found is None:
            found = cls._made[format, name] = super().__new__(cls)
            found.format, found.dtype = format, name
        return found

    def __call__(self, name: str | None = None) -> SparseVariable:
        types = [TensorType(self.dtype, (False,)), *[TensorType("int32", (False,))] * 3]
        made = [
            t(None if name is None else f"{name}.{part}")
            for t, part in zip(types, PARTS, strict=True)
        ]
        return SparseVariable(self, made, name)

    make_variable = __call__

    def filter(self, value: Any, strict: bool = False, allow_downcast: bool | None = None) -> Any:
        """A matrix of SciPy's in this format and element type, without duplicate elements.

        Raises:
            TypeError: no sparse matrix, or one whose elements would lose precision.
        """
        import scipy.sparse

        if not scipy.sparse.issparse(value):
            raise TypeError(f"{self} expected a sparse matrix of SciPy's, not {type(value)}")
        if not allow_downcast and not np.can_cast(value.dtype, self.dtype, "safe"):
            raise TypeError(f"{self} cannot store elements of {value.dtype}")
        found = value.asformat(self.format).astype(self.dtype)
        if not found.has_canonical_format:
            found = found.copy()
            found.sum_duplicates()
        return found

    def taken_apart(self, value: Any) -> list[np.ndarray[Any, Any]]:
        """The four arrays of a matrix of SciPy's."""
        count = value.indptr[-1]
        parts = (value.data[:count], value.indices[:count], value.indptr, value.shape)
        dtypes = (self.dtype, "int32", "int32", "int32")
        return [np.asarray(part, dtype) for part, dtype in zip(parts, dtypes, strict=True)]

    def put_together(self, arrays: Sequence[Any]) -> Any:
        """SciPy's matrix of four arrays."""
        import scipy.sparse

        kind = {"csr": scipy.sparse.csr_matrix, "csc": scipy.sparse.csc_matrix}[self.format]
        data, indices, indptr, shape = arrays
        return kind((data, indices, indptr), tuple(map(int, shape)))

    def __repr__(self) -> str:
        return f"Sparse[{self.dtype}, {self.format}]"


def _operation(name: str, reflected: bool = False) -> Callable[..., Any]:
    def method(self: Any, other: Any) -> Any:
        from . import operations

        function = getattr(operations, name)
        return function(other, self) if reflected else function(self, other)

    return method


class SparseVariable:
    """A sparse matrix: an input, a shared variable, or computed.

    Attributes:
        type: a `SparseType`.
        parts: its data, indices, indptr and shape, as tensors.
    """

    __array_priority__ = 2000  # before that of tensors
    __array_ufunc__ = None

    def __init__(self, type: SparseType, parts: Sequence[Any], name: str | None = None):
        self.type, self.parts, self.name = type, list(parts), name
        self.data, self.indices, self.indptr, self.shape = self.parts
        self.format, self.dtype, self.ndim = type.format, type.dtype, 2

    def places(self) -> tuple[Any, Any]:
        """The row and the column of each stored element."""
        stored = arange(self.data.shape[0], dtype="int32")
        major = searchsorted(self.indptr[1:], stored, side="right")
        return (major, self.indices) if self.format == "csr" else (self.indices, major)

    def with_data(self, data: Any) -> SparseVariable:
        """A matrix that has other elements in the same places."""
        type_ = SparseType(self.format, data.dtype)
        return SparseVariable(type_, [data, *self.parts[1:]])

    def transpose(self) -> SparseVariable:
        """The same arrays, read along the other axis."""
        other = SparseType(_OTHER[self.format], self.dtype)
        return SparseVariable(other, [*self.parts[:3], self.shape[::-1]])

    @property
    def T(self) -> SparseVariable:
        return self.transpose()

    def toarray(self) -> Any:
        """The dense matrix."""
        from .operations import dense_from_sparse

        return dense_from_sparse(self)

    def sum(self, axis: int | None = None, sparse_grad: bool = False) -> Any:
        from .operations import sp_sum

        return sp_sum(self, axis, sparse_grad)

    def astype(self, dtype: Any) -> SparseVariable:
        return self.with_data(self.data.astype(dtype))

    def eval(self, inputs: Any = None) -> Any:
        """The value for these inputs: a dict of variables to values."""
        from ..function import function

        given = inputs or {}
        return function(list(given), self)(*given.values())

    def __neg__(self) -> SparseVariable:
        return self.with_data(-self.data)

    def __getitem__(self, index: Any) -> Any:
        from .structure import taken

        return taken(self, index)

    __add__, __radd__ = _operation("add"), _operation("add", True)
    __sub__, __rsub__ = _operation("sub"), _operation("sub", True)
    __mul__, __rmul__ = _operation("mul"), _operation("mul", True)
    __lt__, __le__ = _operation("lt"), _operation("le")
    __gt__, __ge__ = _operation("gt"), _operation("ge")
    dot = __dot__ = _operation("dot")
    __rdot__ = _operation("dot", True)
    zeros_like = lambda self: self.with_data(self.data * 0)  # noqa: E731

    def __repr__(self) -> str:
        return self.name or f"<{self.type}>"

    __str__ = __repr__


class SparseSharedVariable(SparseVariable):
    """A sparse matrix that functions read and update: four shared tensors."""

    def get_value(self, borrow: bool = False, return_internal_type: bool = False) -> Any:
        """SciPy's matrix; of copies, unless `borrow`."""
        return self.type.put_together([part.get_value(borrow) for part in self.parts])

    def set_value(self, new_value: Any, borrow: bool = False) -> None:
        """Another matrix, with elements in any places.

        Raises:
            TypeError: no sparse matrix, or one whose elements would lose precision.
        """
        try:
            matrix = self.type.filter(new_value)
        except TypeError as error:
            raise user_error(TypeError, f"{self!r}.set_value(): {error}") from None
        for part, array in zip(self.parts, self.type.taken_apart(matrix), strict=True):
            part.set_value(array, borrow)


def sparse_shared(value: Any, name: str | None = None) -> SparseSharedVariable:
    """A shared variable of SciPy's csr or csc matrix."""
    type_ = SparseType(value.format, value.dtype)
    arrays = type_.taken_apart(type_.filter(value))
    parts: list[SharedVariable] = [
        shared(array, name=None if name is None else f"{name}.{part}")
        for array, part in zip(arrays, PARTS, strict=True)
    ]
    return SparseSharedVariable(type_, parts, name)


def as_sparse_variable(x: Any, name: str | None = None) -> SparseVariable:
    """A sparse variable; of SciPy's matrix, a constant.

    Raises:
        TypeError: it is dense.
    """
    if isinstance(x, SparseVariable):
        return x
    if not hasattr(x, "indptr"):
        raise user_error(
            TypeError,
            f"{x!r} is no sparse matrix",
            hint="write csr_from_dense(x) or csc_from_dense",
        )
    type_ = SparseType(x.format, x.dtype)
    arrays = type_.taken_apart(type_.filter(x))
    return SparseVariable(type_, [as_tensor_variable(array) for array in arrays], name)


def as_sparse_or_tensor_variable(x: Any, name: str | None = None) -> Any:
    """A sparse variable of what is sparse, else a tensor."""
    if isinstance(x, SparseVariable) or hasattr(x, "indptr"):
        return as_sparse_variable(x, name)
    return as_tensor_variable(x, name)
