"""`numpy.linalg` beyond products: solving, factorizations, eigenvalues, by LAPACK.

A compiled program calls NumPy's functions for these (`nd.call_host`), so they give what NumPy's
give, stacks of matrices included, and raise LinAlgError where they do.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.linalg import LinAlgError

from ...dialects.dtypes import DTYPES, DType
from .. import primitives as nd
from ..array import Array
from ..dims import maximum, minimum, product
from ..locations import UnsupportedError, user_error
from ..operations import as_array, operate
from ..registry import FUNCTIONS, implements
from ..trace import Value
from .support import axis_of, value_of, wrap

_REAL_OF = {"c64": DTYPES["f32"], "c128": DTYPES["f64"]}
_COMPLEX_OF = {"f32": DTYPES["c64"], "f64": DTYPES["c128"]}
_SINGULAR = "LinAlgError: Singular matrix"
_CONVERGENCE = "LinAlgError: Eigenvalues did not converge"


def _working(*values: Value) -> list[Value]:
    """The operands in the one type that LAPACK computes in: single, double, real or complex.

    Raises:
        TypeError: a 16-bit type.
    """
    for value in values:
        if value.dtype.kind == "f" and value.dtype.bits == 16:
            raise user_error(
                TypeError, f"array type {value.dtype.numpy_name} is unsupported in linalg"
            )
    is_complex = any(value.dtype.kind == "c" for value in values)
    double = any(value.dtype.name not in ("f32", "c64") for value in values)
    name = ("c128" if double else "c64") if is_complex else ("f64" if double else "f32")
    return [nd.cast(value, DTYPES[name]) for value in values]


def _real(dtype: DType) -> DType:
    return _REAL_OF.get(dtype.name, dtype)


def _stacked(value: Value) -> Value:
    if len(value.shape) < 2:
        raise user_error(
            LinAlgError,
            f"{len(value.shape)}-dimensional array given. Array must be at least two-dimensional",
        )
    return value


def _square(a: Any) -> Value:
    (value,) = _working(_stacked(value_of(a)))
    rows, columns = value.shape[-2:]
    message = "Last 2 dimensions of the array must be square"
    if isinstance(rows, int) and isinstance(columns, int) and rows != columns:
        raise user_error(LinAlgError, message)
    nd.agree(rows, columns, message)
    return value


def _only(name: str, value: Value, failure: str = "", **options: Any) -> Array:
    """A function that gives an array of its operand's type and shape."""
    (result,) = nd.call_host(name, [value], [(value.dtype, value.shape)], failure, **options)
    return wrap(result)


@implements("linalg.inv")
def inv(a: Any) -> Array:
    return _only("linalg.inv", _square(a), _SINGULAR)


@implements("linalg.solve")
def solve(a: Any, b: Any) -> Array:
    """b is a vector only where it has one axis; otherwise stacks of matrices broadcast."""
    matrix = _square(a)
    right = value_of(b)
    if not right.shape:
        raise user_error(
            ValueError, "solve: Input operand 1 does not have enough dimensions (has 0, needs 1)"
        )
    matrix, right = _working(matrix, right)
    is_vector = len(right.shape) == 1
    rows = right.shape[-1] if is_vector else right.shape[-2]
    nd.agree(
        matrix.shape[-1],
        rows,
        "solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
        f"(m,m),(m,n)->(m,n) (size {rows} is different from {matrix.shape[-1]})",
    )
    if is_vector:
        shape = matrix.shape[:-1]
    else:
        shape = (*nd.broadcast(matrix.shape[:-2], right.shape[:-2]), *right.shape[-2:])
    (result,) = nd.call_host("linalg.solve", [matrix, right], [(matrix.dtype, shape)], _SINGULAR)
    return wrap(result)


@implements("linalg.det")
def det(a: Any) -> Array:
    value = _square(a)
    (result,) = nd.call_host("linalg.det", [value], [(value.dtype, value.shape[:-2])])
    return wrap(result)


@implements("linalg.slogdet")
def slogdet(a: Any) -> Any:
    value = _square(a)
    batch = value.shape[:-2]
    results = nd.call_host(
        "linalg.slogdet", [value], [(value.dtype, batch), (_real(value.dtype), batch)]
    )
    return _named("SlogdetResult", results)


def _named(name: str, results: Sequence[Value]) -> Any:
    """NumPy's named tuple of arrays."""
    kind = getattr(np.linalg._linalg, name)  # pyright: ignore[reportAttributeAccessIssue]
    return kind(*map(wrap, results))


@implements("linalg.cholesky")
def cholesky(a: Any, /, *, upper: bool = False) -> Array:
    failure = "LinAlgError: Matrix is not positive definite"
    return _only("linalg.cholesky", _square(a), failure, upper=bool(upper))


@implements("linalg.qr")
def qr(a: Any, mode: str = "reduced") -> Any:
    if mode not in ("reduced", "complete", "r"):
        raise user_error(UnsupportedError, f"numpy.linalg.qr with mode={mode!r} is not supported")
    (value,) = _working(_stacked(value_of(a)))
    *batch, rows, columns = value.shape
    inner = rows if mode == "complete" else minimum(rows, columns)
    upper = (value.dtype, (*batch, inner, columns))
    if mode == "r":
        return wrap(nd.call_host("linalg.qr", [value], [upper], mode=mode)[0])
    results = [(value.dtype, (*batch, rows, inner)), upper]
    return _named("QRResult", nd.call_host("linalg.qr", [value], results, mode=mode))


def _triangle(UPLO: str) -> str:
    if UPLO.upper() not in ("L", "U"):
        raise user_error(ValueError, "UPLO argument must be 'L' or 'U'")
    return UPLO.upper()


@implements("linalg.eigh")
def eigh(a: Any, UPLO: str = "L") -> Any:
    value = _square(a)
    results = [(_real(value.dtype), value.shape[:-1]), (value.dtype, value.shape)]
    found = nd.call_host("linalg.eigh", [value], results, _CONVERGENCE, UPLO=_triangle(UPLO))
    return _named("EighResult", found)


@implements("linalg.eigvalsh")
def eigvalsh(a: Any, UPLO: str = "L") -> Array:
    return eigh(a, UPLO).eigenvalues


@implements("linalg.eig")
def eig(a: Any) -> Any:
    """Always complex: whether NumPy's result is real depends on the numbers."""
    value = _square(a)
    dtype = _COMPLEX_OF.get(value.dtype.name, value.dtype)
    results = [(dtype, value.shape[:-1]), (dtype, value.shape)]
    return _named("EigResult", nd.call_host("linalg.eig", [value], results, _CONVERGENCE))


@implements("linalg.eigvals")
def eigvals(a: Any) -> Array:
    """Always complex, as in `eig`."""
    value = _square(a)
    dtype = _COMPLEX_OF.get(value.dtype.name, value.dtype)
    results = [(dtype, value.shape[:-1])]
    return wrap(nd.call_host("linalg.eigvals", [value], results, _CONVERGENCE)[0])


@implements("linalg.svd")
def svd(
    a: Any, full_matrices: bool = True, compute_uv: bool = True, hermitian: bool = False
) -> Any:
    (value,) = _working(_stacked(value_of(a)))
    *batch, rows, columns = value.shape
    inner = minimum(rows, columns)
    failure = "LinAlgError: SVD did not converge"
    values = (_real(value.dtype), (*batch, inner))
    options = {"hermitian": True} if hermitian else {}
    if not compute_uv:
        options["compute_uv"] = False
        return wrap(nd.call_host("linalg.svd", [value], [values], failure, **options)[0])
    results = [
        (value.dtype, (*batch, rows, rows if full_matrices else inner)),
        values,
        (value.dtype, (*batch, columns if full_matrices else inner, columns)),
    ]
    options["full_matrices"] = bool(full_matrices)
    return _named("SVDResult", nd.call_host("linalg.svd", [value], results, failure, **options))


@implements("linalg.svdvals")
def svdvals(x: Any, /) -> Array:
    return svd(x, compute_uv=False)


@implements("linalg.pinv")
def pinv(a: Any, rcond: Any = None, hermitian: bool = False, *, rtol: Any = None) -> Array:
    """The tolerance is a known number."""
    (value,) = _working(_stacked(value_of(a)))
    *batch, rows, columns = value.shape
    options: dict[str, Any] = {"hermitian": True} if hermitian else {}
    for name, given in (("rcond", rcond), ("rtol", rtol)):
        if given is not None:
            options[name] = _number(given, f"numpy.linalg.pinv: {name}")
    results = [(value.dtype, (*batch, columns, rows))]
    failure = "LinAlgError: SVD did not converge"
    return wrap(nd.call_host("linalg.pinv", [value], results, failure, **options)[0])


def _number(given: Any, what: str) -> float:
    if isinstance(given, Array) and given.known is None:
        raise user_error(UnsupportedError, f"{what} must be a number that is known while tracing")
    return float(given)


@implements("linalg.matrix_rank")
def matrix_rank(A: Any, tol: Any = None, hermitian: bool = False, *, rtol: Any = None) -> Array:
    value = value_of(A)
    if len(value.shape) < 2:
        nonzero = operate("not_equal", Array(value), 0)
        return FUNCTIONS["any"](nonzero).astype(int)
    singular_values = FUNCTIONS["abs"](eigvalsh(A)) if hermitian else svdvals(A)
    if tol is None:
        if rtol is None:
            longest = as_array(maximum(*value.shape[-2:])).astype(singular_values.dtype)
            rtol = operate("multiply", longest, np.finfo(singular_values.dtype).eps)
        largest = FUNCTIONS["max"](singular_values, axis=-1, keepdims=True)
        tol = operate("multiply", largest, _column(rtol))
    else:
        tol = _column(tol)
    return FUNCTIONS["count_nonzero"](operate("greater", singular_values, tol), axis=-1)


def _column(x: Any) -> Any:
    array = as_array(x)
    return FUNCTIONS["expand_dims"](array, -1) if array.ndim else array


@implements("linalg.lstsq")
def lstsq(a: Any, b: Any, rcond: Any = None) -> Any:
    """Solution, residuals, rank, singular values. The residuals are always computed.

    Whether NumPy gives residuals, or an empty array, depends on the rank.
    """
    matrix, right = _working(_stacked(value_of(a)), value_of(b))
    rows, columns = matrix.shape
    nd.agree(rows, right.shape[0], "Incompatible dimensions")
    rest = right.shape[1:]
    options = {} if rcond is None else {"rcond": _number(rcond, "numpy.linalg.lstsq: rcond")}
    solution, rank, singular_values = map(
        wrap,
        nd.call_host(
            "linalg.lstsq",
            [matrix, right],
            [
                (matrix.dtype, (columns, *rest)),
                (DTYPES["i32"], ()),
                (_real(matrix.dtype), (minimum(rows, columns),)),
            ],
            "LinAlgError: SVD did not converge in Linear Least Squares",
            **options,
        ),
    )
    error = FUNCTIONS["abs"](Array(right) - FUNCTIONS["matmul"](Array(matrix), solution))
    residuals = FUNCTIONS["sum"](operate("square", error), axis=0)
    if not rest:
        residuals = FUNCTIONS["reshape"](residuals, (1,))
    return solution, residuals, rank, singular_values


@implements("linalg.cond")
def cond(x: Any, p: Any = None) -> Array:
    if p is None or p in (2, -2):
        singular_values = svdvals(x)
        first, last = singular_values[..., 0], singular_values[..., -1]
        return operate("divide", last, first) if p == -2 else operate("divide", first, last)
    norm = FUNCTIONS["linalg.norm"]
    return norm(x, p, axis=(-2, -1)) * norm(inv(x), p, axis=(-2, -1))


@implements("linalg.tensorsolve")
def tensorsolve(a: Any, b: Any, axes: Any = None) -> Array:
    array, right = as_array(a), as_array(b)
    if axes is not None:
        moved = [axis_of(axis, array.ndim) for axis in axes]
        order = [axis for axis in range(array.ndim) if axis not in moved] + moved
        array = FUNCTIONS["transpose"](array, order)
    shape = array.shape[right.ndim :]
    rows = product(shape)
    matrix = FUNCTIONS["reshape"](array, (product(array.shape[: right.ndim]), rows))
    return FUNCTIONS["reshape"](solve(matrix, FUNCTIONS["ravel"](right)), shape)


@implements("linalg.tensorinv")
def tensorinv(a: Any, ind: int = 2) -> Array:
    if ind <= 0:
        raise user_error(ValueError, "Invalid ind argument.")
    array = as_array(a)
    first, last = array.shape[:ind], array.shape[ind:]
    matrix = FUNCTIONS["reshape"](array, (product(first), product(last)))
    return FUNCTIONS["reshape"](inv(matrix), (*last, *first))
