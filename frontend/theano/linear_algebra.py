"""Linear algebra: what Theano has in `tensor.nlinalg` and `tensor.slinalg`, through LAPACK."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from .. import numpy as traced
from ..control_functions import fori_loop
from ..custom import custom_vjp
from ..locations import user_error
from . import reductions
from .graph import Op, is_differentiating, strong
from .reductions import dot
from .shapes import variable


def _of_matrices(name: str, function: Callable[..., Any], doc: str) -> Callable[..., Any]:
    """A function of one or two tensors; several results are a list."""
    linalg = f"linalg.{name}"

    def evaluate(*arrays: Any) -> Any:
        found = function(*map(strong, arrays))
        return list(found) if isinstance(found, tuple) else found

    op = Op(linalg, evaluate)

    def apply(*tensors: Any) -> Any:
        return op(*[variable(tensor) for tensor in tensors])

    apply.__name__ = apply.__qualname__ = name
    apply.__doc__ = doc
    return apply


det = _of_matrices("det", traced.linalg.det, "The determinant.")
matrix_inverse = _of_matrices("matrix_inverse", traced.linalg.inv, "The inverse.")


def _pseudo_inverse(matrix: Any) -> Any:
    """Golub and Pereyra, The differentiation of pseudo-inverses … (1973), for its gradient."""

    def backward(kept: Any, g: Any) -> Any:
        x, z = kept
        zt, gt = z.T, g.T
        along = gt - x @ (z @ gt)
        across = gt - (gt @ z) @ x
        return (along @ (z @ zt) + (zt @ z) @ across - zt @ g @ zt,)

    if not is_differentiating():
        return traced.linalg.pinv(matrix)
    rule = custom_vjp(traced.linalg.pinv)

    def forward(x: Any) -> Any:
        found = rule(x)
        return found, (x, found)

    rule.defvjp(forward, backward)
    return rule(matrix)


pinv = _of_matrices("pinv", _pseudo_inverse, "The pseudo-inverse.")
cholesky = _of_matrices("cholesky", traced.linalg.cholesky, "The lower Cholesky factor.")
solve = _of_matrices("solve", traced.linalg.solve, "The solution x of A x = b.")
kron = _of_matrices("kron", traced.kron, "The Kronecker product.")
eig = _of_matrices("eig", traced.linalg.eig, "Eigenvalues, and eigenvectors as columns.")


def eigh(a: Any, UPLO: str = "L") -> Any:
    """Eigenvalues of a symmetric matrix in rising order, and eigenvectors as columns."""
    return _of_matrices("eigh", lambda m: traced.linalg.eigh(m, UPLO), "")(a)


def eigvalsh(a: Any, b: Any = None, lower: bool = True) -> Any:
    """Eigenvalues of a symmetric matrix in rising order.

    Raises:
        NotImplementedError: a second matrix.
    """
    if b is not None:
        raise user_error(NotImplementedError, "eigvalsh of two matrices is not supported")
    uplo = "L" if lower else "U"
    return _of_matrices("eigvalsh", lambda m: traced.linalg.eigvalsh(m, uplo), "")(a)


def svd(a: Any, full_matrices: int = 1, compute_uv: int = 1) -> Any:
    """U, the singular values, and V transposed; only the values without `compute_uv`."""
    options = {"full_matrices": bool(full_matrices), "compute_uv": bool(compute_uv)}
    return _of_matrices("svd", lambda m: traced.linalg.svd(m, **options), "")(a)


def qr(a: Any, mode: str = "reduced") -> Any:
    """Q and R; R alone with mode "r"."""
    return _of_matrices("qr", lambda m: traced.linalg.qr(m, mode), "")(a)


def _triangular(lower: bool) -> Callable[..., Any]:
    name = "tril" if lower else "triu"
    part = getattr(traced, name)
    return _of_matrices(
        f"solve_{name}",
        lambda m, b: traced.linalg.solve(part(m), b),
        f"`solve` that reads the {'lower' if lower else 'upper'} triangle only.",
    )


solve_lower_triangular, solve_upper_triangular = _triangular(True), _triangular(False)
solve_symmetric = solve


def norm(x: Any, ord: Any = None) -> Any:
    """The norm of a vector or matrix, as `numpy.linalg.norm` has it: of a vector for any number
    `ord`, "inf" or "-inf"; of a matrix for "fro", 1, -1, "inf" or "-inf".

    Raises:
        ValueError: another order, or a scalar.
        NotImplementedError: more than two axes.
    """
    x = variable(x)
    if x.ndim > 2:
        raise user_error(NotImplementedError, "norm of a tensor of more than two axes")
    if ord is None or (ord == "fro" and x.ndim == 2):
        return reductions.sum(abs(x) ** 2) ** 0.5 if x.ndim else _no_norm(x, ord)
    bound = {"inf": reductions.max, "-inf": reductions.min}.get(str(ord))
    if x.ndim == 1 and bound is not None:
        return bound(abs(x))
    if x.ndim == 1 and not isinstance(ord, str):
        return reductions.norm_of_elements(x, ord)
    if x.ndim == 2 and bound is not None:
        return bound(reductions.sum(abs(x), 1))
    if x.ndim == 2 and ord in (1, -1):
        return (reductions.max if ord == 1 else reductions.min)(reductions.sum(abs(x), 0))
    return _no_norm(x, ord)


def _no_norm(x: Any, ord: Any) -> Any:
    raise user_error(ValueError, f"there is no norm of order {ord!r} of {x.type}")


def matrix_dot(*args: Any) -> Any:
    """The product of matrices from left to right."""
    return functools.reduce(dot, args)


def matrix_power(M: Any, n: int) -> Any:
    """A matrix multiplied by itself n times."""
    return _of_matrices("matrix_power", lambda m: traced.linalg.matrix_power(m, n), "")(M)


def tensorinv(a: Any, ind: int = 2) -> Any:
    """The inverse by the first `ind` axes."""
    return _of_matrices("tensorinv", lambda m: traced.linalg.tensorinv(m, ind), "")(a)


def tensorsolve(a: Any, b: Any, axes: Any = None) -> Any:
    """x such that `tensordot(a, x, x.ndim)` is b."""
    return _of_matrices("tensorsolve", lambda m, v: traced.linalg.tensorsolve(m, v, axes), "")(a, b)


# Of the Padé approximation of order 13, from the constant on.
_PADE = (
    64764752532480000.0, 32382376266240000.0, 7771770303897600.0, 1187353796428800.0,
    129060195264000.0, 10559470521600.0, 670442572800.0, 33522128640.0, 1323241920.0, 40840800.0,
    960960.0, 16380.0, 182.0, 1.0,
)  # fmt: skip


def _exponential(matrix: Any) -> Any:
    """N. Higham, The scaling and squaring method for the matrix exponential revisited (2005), with
    its order 13 for all matrices."""
    given = strong(matrix)
    norm = traced.max(traced.sum(traced.abs(given), axis=0))
    halvings = traced.ceil(traced.log2(traced.maximum(norm / 5.371920351148152, 1.0)))
    m = given / traced.exp2(halvings)
    square = m @ m
    power = traced.eye(given.shape[0], dtype=given.dtype)
    even, odd = power * _PADE[0], power * _PADE[1]
    for first in range(2, 14, 2):
        power = power @ square
        even, odd = even + power * _PADE[first], odd + power * _PADE[first + 1]
    odd = m @ odd
    found = traced.linalg.solve(even - odd, even + odd)
    return fori_loop(0, halvings.astype("int64"), lambda _, made: made @ made, found)


expm = _of_matrices("expm", _exponential, "The matrix exponential.")
