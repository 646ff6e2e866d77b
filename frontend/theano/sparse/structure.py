"""Which elements a sparse result has, and of which elements of the operands they are made.

Where elements stand is known only in a call: SciPy and NumPy find it, called by compiled code. They
are given no elements but numbers of elements, and give back such numbers; what is computed of the
elements is ordinary, and so is its gradient.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...locations import user_error
from ..creation import zeros
from ..graph import Apply, TensorType
from ..indexing import inc_subtensor
from ..own_ops import Op
from ..shapes import join
from .variable import SparseType, SparseVariable, as_sparse_variable

_INTS = TensorType("int32", (False,))


class Structure(Op):
    """`function` of arrays of whole numbers (or, of a dense matrix, of it), to such vectors."""

    def __init__(self, name: str, function: Callable[..., Sequence[Any]], results: int):
        self.label, self.function, self.results_count = name, function, results

    def make_node(self, *inputs: Any) -> Apply:
        return Apply(self, inputs, [_INTS() for _ in range(self.results_count)])

    def perform(self, node: Apply, inputs: Sequence[Any], output_storage: Sequence[Any]) -> None:
        found = self.function(*inputs)
        for cell, array in zip(output_storage, found, strict=True):
            cell[0] = np.asarray(array, np.int32)

    def __repr__(self) -> str:
        return self.label

    __str__ = __repr__


def _numbered(type_: SparseType, parts: Sequence[Any], first: int = 0) -> Any:
    """SciPy's matrix whose elements are their numbers, counted from `first` + 1."""
    indices, indptr, shape = parts
    return type_.put_together(
        [np.arange(first + 1, first + 1 + len(indices)), indices, indptr, shape]
    )


def rearranged(
    name: str, function: Callable[..., Any], *operands: SparseVariable, format: str | None = None
) -> SparseVariable:
    """`function` of SciPy's matrices that moves elements about or leaves them out."""
    format = format or operands[0].format

    def find(*arrays: Any) -> list[Any]:
        matrices: list[Any] = []
        first = 0
        for place, operand in enumerate(operands):
            parts = arrays[3 * place : 3 * place + 3]
            matrices.append(_numbered(operand.type, parts, first))
            first += len(parts[0])
        found = function(*matrices).asformat(format)
        found.sort_indices()
        return [found.data - 1, found.indices, found.indptr, found.shape]

    given = [part for operand in operands for part in operand.parts[1:]]
    order, *places = Structure(name, find, 4)(*given)
    data = operands[0].data if len(operands) == 1 else join(0, *[o.data for o in operands])
    return SparseVariable(SparseType(format, data.dtype), [data[order], *places])


def taken(x: SparseVariable, index: Any) -> Any:
    """`x[rows]`, `x[rows, columns]` of numbers and slices; both numbers give a scalar.

    Raises:
        NotImplementedError: an index that is a variable.
    """
    items = index if isinstance(index, tuple) else (index,)
    for item in items:
        parts = (item.start, item.stop, item.step) if isinstance(item, slice) else (item,)
        if not all(part is None or isinstance(part, int | list | np.integer) for part in parts):
            raise user_error(
                NotImplementedError,
                f"{item!r} as an index of a sparse matrix",
                hint="use numbers and slices of numbers, or index x.toarray()",
            )
    if len(items) == 2 and all(isinstance(item, int | np.integer) for item in items):
        return x.toarray()[items]
    kept = tuple([slice(i, i + 1 or None) if isinstance(i, int | np.integer) else i for i in items])
    return rearranged("GetItem", lambda m: m[kept], x)


def _keys(parts: Sequence[Any]) -> Any:
    """The places of elements as single numbers, counted along the axis of `indptr` first."""
    indices, indptr, shape = parts
    major = np.repeat(np.arange(len(indptr) - 1, dtype=np.int64), np.diff(indptr))
    return major * int(max(shape)) + indices


def _placed(keys: Any, parts: Sequence[Any]) -> list[Any]:
    """Indices and indptr of sorted keys, and the shape."""
    _, indptr, shape = parts
    major, indices = np.divmod(keys, int(max(shape)))
    return [indices, np.searchsorted(major, np.arange(len(indptr))), shape]


def _same_shape(a: Sequence[Any], b: Sequence[Any]) -> None:
    if tuple(a[2]) != tuple(b[2]):
        raise ValueError(f"sparse matrices of shapes {tuple(a[2])} and {tuple(b[2])}")


def _union(*arrays: Any) -> list[Any]:
    a, b = arrays[:3], arrays[3:]
    _same_shape(a, b)
    ours, theirs = _keys(a), _keys(b)
    keys = np.union1d(ours, theirs)
    return [np.searchsorted(keys, ours), np.searchsorted(keys, theirs), *_placed(keys, a)]


def _intersection(*arrays: Any) -> list[Any]:
    a, b = arrays[:3], arrays[3:]
    _same_shape(a, b)
    keys, ours, theirs = np.intersect1d(_keys(a), _keys(b), return_indices=True)
    return [ours, theirs, *_placed(keys, a)]


def _alike(x: SparseVariable, y: SparseVariable) -> SparseVariable:
    """`y` in the format of `x`."""
    if x.format == y.format:
        return y
    return rearranged(f"To{x.format}", lambda m: m, y, format=x.format)


def sum_of(x: SparseVariable, y: SparseVariable) -> SparseVariable:
    """x + y"""
    y = _alike(x, y)
    ours, theirs, *places = Structure("AddSS", _union, 5)(*x.parts[1:], *y.parts[1:])
    data = zeros(places[0].shape, dtype=np.result_type(x.dtype, y.dtype).name)
    data = inc_subtensor(data[ours], x.data)
    data = inc_subtensor(data[theirs], y.data)
    return SparseVariable(SparseType(x.format, data.dtype), [data, *places])


def product_of(x: SparseVariable, y: SparseVariable) -> SparseVariable:
    """x * y, elementwise"""
    y = _alike(x, y)
    ours, theirs, *places = Structure("MulSS", _intersection, 5)(*x.parts[1:], *y.parts[1:])
    data = x.data[ours] * y.data[theirs]
    return SparseVariable(SparseType(x.format, data.dtype), [data, *places])


def _joined(*arrays: Any) -> list[Any]:
    """The pairs of elements that a product of csr matrices multiplies, and where each is added."""
    a, b = arrays[:3], arrays[3:]
    if a[2][1] != b[2][0]:
        raise ValueError(f"dot of sparse matrices of shapes {tuple(a[2])} and {tuple(b[2])}")
    counts = np.diff(b[1])[a[0]]
    ours = np.repeat(np.arange(len(a[0])), counts)
    within = np.arange(len(ours)) - np.repeat(np.cumsum(counts) - counts, counts)
    theirs = b[1][a[0][ours]] + within
    shape = np.array([a[2][0], b[2][1]])
    rows = np.repeat(np.arange(a[2][0], dtype=np.int64), np.diff(a[1]))[ours]
    keys, where = np.unique(rows * int(max(shape)) + b[0][theirs], return_inverse=True)
    return [ours, theirs, where, *_placed(keys, (None, a[1], shape))]


def dot_of(x: SparseVariable, y: SparseVariable) -> SparseVariable:
    """The product of two sparse matrices, which is sparse, in the format of `x`."""
    if x.format == "csc":
        return dot_of(y.T if y.format == "csc" else _alike(x, y).T, x.T).T
    y = _alike(x, y)
    found = Structure("DotSS", _joined, 6)(*x.parts[1:], *y.parts[1:])
    ours, theirs, where, *places = found
    products = x.data[ours] * y.data[theirs]
    data = inc_subtensor(zeros(places[0].shape, dtype=products.dtype)[where], products)
    return SparseVariable(SparseType(x.format, data.dtype), [data, *places])


def from_dense(x: Any, format: str) -> SparseVariable:
    """The elements of a matrix that are not 0."""
    type_ = SparseType(format, x.dtype)

    def find(matrix: Any) -> list[Any]:
        _, *places = type_.taken_apart(type_.filter(_matrix(matrix, format)))
        return places

    places = Structure(f"{format}_from_dense", find, 3)(x)
    empty = SparseVariable(type_, [places[0], *places])
    return SparseVariable(type_, [x[empty.places()], *places])


def _matrix(array: Any, format: str) -> Any:
    import scipy.sparse

    return scipy.sparse.csr_matrix(array).asformat(format)


def without_zeros(x: SparseVariable) -> SparseVariable:
    """The matrix without stored zeros."""

    def find(data: Any, *parts: Any) -> list[Any]:
        numbers = np.flatnonzero(data)
        keys = _keys(parts)[numbers]
        return [numbers, *_placed(keys, parts)]

    order, *places = Structure("Remove0", find, 4)(*x.parts)
    return SparseVariable(x.type, [x.data[order], *places])


def stacked(blocks: Sequence[Any], format: str | None, dtype: Any, vertical: bool) -> Any:
    """Matrices one above the other, or side by side."""
    import scipy.sparse

    stack = scipy.sparse.vstack if vertical else scipy.sparse.hstack
    operands = [as_sparse_variable(block) for block in blocks]
    made = rearranged("Stack", lambda *m: stack(m), *operands, format=format or "csc")
    return made if dtype is None else made.astype(dtype)
