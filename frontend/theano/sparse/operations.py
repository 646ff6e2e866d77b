"""What is written with sparse matrices: on their elements, products, sums, comparisons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...locations import user_error
from .. import elementwise
from ..constants import as_tensor_variable
from ..creation import arange, zeros
from ..elementwise import eq as equal
from ..indexing import inc_subtensor
from ..reductions import dot as dense_dot
from ..shapes import stack
from .structure import (
    dot_of,
    from_dense,
    product_of,
    rearranged,
    stacked,
    sum_of,
    without_zeros,
)
from .variable import SparseType, SparseVariable, as_sparse_or_tensor_variable, as_sparse_variable


def is_sparse(x: Any) -> bool:
    """Whether it is a sparse variable, or SciPy's matrix."""
    return isinstance(x, SparseVariable) or hasattr(x, "indptr")


# ------------------------------------------------------------------------------- to and fro


def csm_properties(csm: Any) -> tuple[Any, ...]:
    """The vectors data, indices, indptr and shape."""
    return tuple(as_sparse_variable(csm).parts)


def csm_data(csm: Any) -> Any:
    return as_sparse_variable(csm).data


def csm_indices(csm: Any) -> Any:
    return as_sparse_variable(csm).indices


def csm_indptr(csm: Any) -> Any:
    return as_sparse_variable(csm).indptr


def csm_shape(csm: Any) -> Any:
    return as_sparse_variable(csm).shape


class CSM:
    """`CSM("csr")(data, indices, indptr, shape)`: a matrix of four vectors."""

    def __init__(self, format: str):
        self.format = format

    def __call__(self, data: Any, indices: Any, indptr: Any, shape: Any) -> SparseVariable:
        values = as_tensor_variable(data)
        places = [as_tensor_variable(part).astype("int32") for part in (indices, indptr, shape)]
        return SparseVariable(SparseType(self.format, values.dtype), [values, *places])


CSC, CSR = CSM("csc"), CSM("csr")


def dense_from_sparse(x: Any) -> Any:
    """The dense matrix."""
    x = as_sparse_variable(x)
    empty = zeros((x.shape[0], x.shape[1]), dtype=x.dtype)
    return inc_subtensor(empty[x.places()], x.data)


def csr_from_dense(x: Any) -> SparseVariable:
    """The elements of a matrix that are not 0, row by row."""
    return from_dense(as_tensor_variable(x), "csr")


def csc_from_dense(x: Any) -> SparseVariable:
    """The elements of a matrix that are not 0, column by column."""
    return from_dense(as_tensor_variable(x), "csc")


def sp_ones_like(x: Any) -> SparseVariable:
    """Ones in the places of the elements."""
    x = as_sparse_variable(x)
    return x.with_data(x.data.ones_like())


def sp_zeros_like(x: Any) -> SparseVariable:
    """A matrix of that shape without elements."""
    x = as_sparse_variable(x)
    return SparseVariable(x.type, [x.data[:0], x.indices[:0], x.indptr * 0, x.shape])


def square_diagonal(diag: Any) -> SparseVariable:
    """A square csc matrix that has a vector on its diagonal."""
    values = as_tensor_variable(diag)
    count = values.shape[0]
    shape = stack([count, count]).astype("int32")
    return CSC(values, arange(count), arange(count + 1), shape)


# ------------------------------------------------------------------- of the stored elements


def structured_monoid(tensor_op: Callable[..., Any]) -> Callable[[Any], Callable[..., Any]]:
    """A decorator: `tensor_op` of the stored elements, and of further tensors."""

    def decorate(function: Any) -> Callable[..., Any]:
        made = _structured(function.__name__, tensor_op)
        made.__doc__ = function.__doc__
        return made

    return decorate


def _structured(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    def apply(x: Any, *others: Any) -> SparseVariable:
        x = as_sparse_variable(x)
        return x.with_data(function(x.data, *others))

    apply.__name__ = apply.__qualname__ = name
    apply.__doc__ = f"`{function.__name__}` of the elements that are stored."
    return apply


_OF_ZERO_IS_ZERO = (
    "sin tan arcsin arctan sinh arcsinh tanh arctanh ceil floor log1p expm1 deg2rad rad2deg trunc "
    "sqr sqrt conj sgn neg"
)
for _name in _OF_ZERO_IS_ZERO.split():
    globals()[_name] = _structured(_name, getattr(elementwise, _name))
rint = _structured("rint", elementwise.round)
structured_sigmoid = _structured("structured_sigmoid", elementwise.sigmoid)
structured_exp = _structured("structured_exp", elementwise.exp)
structured_log = _structured("structured_log", elementwise.log)
structured_pow = _structured("structured_pow", elementwise.pow)
structured_minimum = _structured("structured_minimum", elementwise.minimum)
structured_maximum = _structured("structured_maximum", elementwise.maximum)
structured_add = _structured("structured_add", elementwise.add)


def cast(variable: Any, dtype: Any) -> SparseVariable:
    """In another element type."""
    return as_sparse_variable(variable).astype(dtype)


def _casts() -> dict[str, Callable[..., Any]]:
    kinds = {"b": "int8", "w": "int16", "i": "int32", "l": "int64", "f": "float32"}
    kinds |= {"d": "float64", "c": "complex64", "z": "complex128"}
    return {f"{k}cast": lambda x, d=dtype: cast(x, d) for k, dtype in kinds.items()}


globals().update(_casts())


def transpose(x: Any) -> SparseVariable:
    """Transposed; csr becomes csc, and csc csr."""
    return as_sparse_variable(x).transpose()


def col_scale(x: Any, s: Any) -> SparseVariable:
    """Each column multiplied by its element of a vector."""
    x = as_sparse_variable(x)
    return x.with_data(x.data * as_tensor_variable(s)[x.places()[1]])


def row_scale(x: Any, s: Any) -> SparseVariable:
    """Each row multiplied by its element of a vector."""
    x = as_sparse_variable(x)
    return x.with_data(x.data * as_tensor_variable(s)[x.places()[0]])


def sp_sum(x: Any, axis: int | None = None, sparse_grad: bool = False) -> Any:
    """The sum of all, of the columns (`axis` 0), or of the rows (1). Gradients by `x` have its
    places, whatever `sparse_grad`."""
    x = as_sparse_variable(x)
    if axis is None:
        return x.data.sum()
    kept = 1 - axis % 2
    return inc_subtensor(zeros((x.shape[kept],), dtype=x.dtype)[x.places()[kept]], x.data)


def diag(x: Any) -> Any:
    """The diagonal of a square matrix, as a vector."""
    x = as_sparse_variable(x)
    rows, columns = x.places()
    on = elementwise.switch(equal(rows, columns), x.data, 0).astype(x.dtype)
    return inc_subtensor(zeros((x.shape[0],), dtype=x.dtype)[rows], on)


def ensure_sorted_indices(x: Any) -> SparseVariable:
    """The matrix with the elements of each row (or column) in order."""
    return rearranged("EnsureSortedIndices", lambda m: m, as_sparse_variable(x))


def remove0(x: Any) -> SparseVariable:
    """The matrix without stored zeros."""
    return without_zeros(as_sparse_variable(x))


def clean(x: Any) -> SparseVariable:
    """`remove0`, in order."""
    return ensure_sorted_indices(remove0(x))


def hstack(blocks: Any, format: str | None = None, dtype: Any = None) -> SparseVariable:
    """Matrices side by side; in csc, unless `format` is given."""
    return stacked(blocks, format, dtype, False)


def vstack(blocks: Any, format: str | None = None, dtype: Any = None) -> SparseVariable:
    """Matrices one above the other; in csc, unless `format` is given."""
    return stacked(blocks, format, dtype, True)


# ----------------------------------------------------------------------------- of two matrices


def _operands(x: Any, y: Any, name: str) -> tuple[Any, Any]:
    x, y = as_sparse_or_tensor_variable(x), as_sparse_or_tensor_variable(y)
    if not isinstance(x, SparseVariable) and not isinstance(y, SparseVariable):
        raise user_error(
            TypeError, f"sparse.{name} of two dense operands", hint=f"write T.{name}(x, y)"
        )
    return x, y


def add(x: Any, y: Any) -> Any:
    """x + y: sparse if both are, else dense."""
    x, y = _operands(x, y, "add")
    if not isinstance(x, SparseVariable):
        x, y = y, x
    if isinstance(y, SparseVariable):
        return sum_of(x, y)
    if y.ndim != 2:
        return dense_from_sparse(x) + y
    common = np.result_type(x.dtype, y.dtype).name
    return inc_subtensor(y.astype(common)[x.places()], x.data.astype(common))


def sub(x: Any, y: Any) -> Any:
    """x - y: sparse if both are, else dense."""
    x, y = _operands(x, y, "sub")
    return add(x, -y)


def mul(x: Any, y: Any) -> Any:
    """x * y, elementwise: sparse, in the places of the sparse operand."""
    x, y = _operands(x, y, "mul")
    if not isinstance(x, SparseVariable):
        x, y = y, x
    if isinstance(y, SparseVariable):
        return product_of(x, y)
    if y.ndim == 0:
        return x.with_data(x.data * y)
    if y.ndim == 1:
        return mul_s_v(x, y)
    rows, columns = x.places()
    rows = 0 if y.broadcastable[0] else rows
    columns = 0 if y.broadcastable[1] else columns
    return x.with_data(x.data * y[rows, columns])


def mul_s_v(x: Any, y: Any) -> SparseVariable:
    """Each column of a sparse matrix multiplied by its element of a vector."""
    return col_scale(x, y)


def structured_add_s_v(x: Any, y: Any) -> SparseVariable:
    """To each stored element that of its column in a vector."""
    x = as_sparse_variable(x)
    return x.with_data(x.data + as_tensor_variable(y)[x.places()[1]])


def _comparison(name: str) -> Callable[[Any, Any], Any]:
    def apply(x: Any, y: Any) -> Any:
        x, y = _operands(x, y, name)
        is_sparse_result = isinstance(x, SparseVariable) and isinstance(y, SparseVariable)
        format = x.format if isinstance(x, SparseVariable) else "csr"
        dense = [dense_from_sparse(v) if isinstance(v, SparseVariable) else v for v in (x, y)]
        found = getattr(elementwise, name)(*dense)
        return from_dense(found.astype("uint8"), format) if is_sparse_result else found

    apply.__name__ = apply.__qualname__ = name
    apply.__doc__ = (
        f"`{name}`, elementwise: a sparse matrix of ones if both are sparse, else dense."
    )
    return apply


eq, neq, lt, le, gt, ge = map(_comparison, ("eq", "neq", "lt", "le", "gt", "ge"))


def _sparse_by_dense(x: SparseVariable, y: Any) -> Any:
    if y.ndim not in (1, 2):
        raise user_error(TypeError, f"dot of a sparse matrix and {y.type}: not a vector or matrix")
    rows, columns = x.places()
    wide = x.data if y.ndim == 1 else x.data.dimshuffle(0, "x")
    products = wide * y[columns]
    shape = (x.shape[0],) if y.ndim == 1 else (x.shape[0], y.shape[1])
    return inc_subtensor(zeros(shape, dtype=products.dtype)[rows], products)


def dot(x: Any, y: Any) -> Any:
    """The product of matrices of which one is sparse at least: dense if the other is dense."""
    x, y = _operands(x, y, "dot")
    if not isinstance(x, SparseVariable):
        return _sparse_by_dense(y.T, x.T).T
    return dot_of(x, y) if isinstance(y, SparseVariable) else _sparse_by_dense(x, y)


def structured_dot(x: Any, y: Any) -> Any:
    """`dot`, whose gradient by a sparse matrix has the places of the matrix, as all here."""
    return dot(x, y)


def true_dot(x: Any, y: Any, grad_preserves_dense: bool = True) -> Any:
    """`dot`, which is sparse where the first operand is."""
    x, y = _operands(x, y, "true_dot")
    found = dot(x, y)
    if isinstance(found, SparseVariable) or not isinstance(x, SparseVariable):
        return found
    return from_dense(found, x.format)


def sampling_dot(x: Any, y: Any, p: Any) -> SparseVariable:
    """`x @ y.T` of dense matrices in the places of `p` only, times the elements of `p`."""
    x, y, p = as_tensor_variable(x), as_tensor_variable(y), as_sparse_variable(p)
    rows, columns = p.places()
    return p.with_data(p.data * (x[rows] * y[columns]).sum(axis=1))


def usmm(alpha: Any, x: Any, y: Any, z: Any) -> Any:
    """alpha * (x @ y) + z"""
    if not is_sparse(x) and not is_sparse(y):
        return alpha * dense_dot(x, y) + z
    return add(alpha * dot(x, y), z) if is_sparse(z) else alpha * dot(x, y) + z
