"""`theano.sandbox.linalg`: linear algebra, most of it that of `theano.tensor`."""

from __future__ import annotations

from typing import Any

from ...locations import user_error
from ..creation import diag
from ..elementwise import pow
from ..indexing import diagonal as extract_diag
from ..linear_algebra import cholesky, det, eig, eigh, eigvalsh, kron, matrix_inverse, solve
from ..reductions import dot, trace
from ..shapes import variable

alloc_diag = diag


def psd(v: Any) -> Any:
    """A matrix, said to be symmetric and positive semi-definite: itself.

    Raises:
        TypeError: it is no matrix.
    """
    v = variable(v)
    if v.ndim != 2:
        raise user_error(TypeError, f"psd takes a matrix, not {v.type}")
    return v


def spectral_radius_bound(X: Any, log2_exponent: int) -> Any:
    """tr(X^n)^(1/n), n = 2**log2_exponent: at least the greatest absolute eigenvalue of a symmetric
    matrix, and the nearer to it the greater n is.

    Raises:
        TypeError: no matrix, or an exponent that is no whole number.
        ValueError: an exponent that is not positive.
    """
    X = variable(X)
    if X.ndim != 2:
        raise user_error(TypeError, f"spectral_radius_bound requires a matrix, not {X.type}")
    if not isinstance(log2_exponent, int):
        raise user_error(
            TypeError, f"spectral_radius_bound requires an integer exponent, not {log2_exponent!r}"
        )
    if log2_exponent <= 0:
        raise user_error(
            ValueError, f"spectral_radius_bound requires a strictly positive exponent, not "
            f"{log2_exponent}"
        )  # fmt: skip
    for _ in range(log2_exponent):
        X = dot(X, X)
    return pow(trace(X), 2.0 ** (-log2_exponent))


__all__ = [
    "alloc_diag",
    "cholesky",
    "det",
    "diag",
    "eig",
    "eigh",
    "eigvalsh",
    "extract_diag",
    "kron",
    "matrix_inverse",
    "psd",
    "solve",
    "spectral_radius_bound",
    "trace",
]
