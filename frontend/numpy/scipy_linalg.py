"""`scipy.linalg` in a traced function, as far as it is of NumPy's functions; SciPy is not needed.

Options that only say what may be overwritten or left unchecked are taken and change nothing.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..array import Array
from ..locations import UnsupportedError, user_error
from ..operations import as_array
from ..registry import FUNCTIONS, implements
from ..registry import add as register

_QR_MODES = {"full": "complete", "economic": "reduced", "r": "r"}
# Higham, The scaling and squaring method for the matrix exponential revisited, 2005: the
# coefficients of the diagonal Padé approximant of degree 13, and up to which norm it is exact.
_PADE = (
    64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800, 129060195264000,
    10559470521600, 670442572800, 33522128640, 1323241920, 40840800, 960960, 16380, 182, 1,
)  # fmt: skip
_PADE_BOUND = 5.371920351148152


for _name in ("pinv", "norm", "eigvalsh", "lstsq"):
    register(f"scipy.linalg.{_name}", lambda a, *args, _name=_name, **options: _of_numpy(
        _name, a, *args, **options
    ))  # fmt: skip


def _of_numpy(name: str, *args: Any, **options: Any) -> Any:
    """What NumPy has under the same name, without the options about memory."""
    for option in ("check_finite", "overwrite_a", "overwrite_b", "lapack_driver"):
        options.pop(option, None)
    return FUNCTIONS[f"linalg.{name}"](*args, **options)


@implements("scipy.linalg.inv")
def inv(a: Any, overwrite_a: bool = False, check_finite: bool = True, **_: Any) -> Array:
    return FUNCTIONS["linalg.inv"](a)


@implements("scipy.linalg.det")
def det(a: Any, overwrite_a: bool = False, check_finite: bool = True) -> Array:
    """In double precision, always."""
    matrix = as_array(a)
    return FUNCTIONS["linalg.det"](
        matrix.astype(np.complex128 if matrix.dtype.kind == "c" else float)
    )


def _mirrored(a: Any, lower: bool) -> Array:
    """The hermitian matrix of which one triangle is read."""
    keep, rest = (FUNCTIONS["tril"], -1) if lower else (FUNCTIONS["triu"], 1)
    return keep(a) + _adjoint(keep(a, rest))


def _adjoint(a: Any) -> Array:
    return FUNCTIONS["conj"](FUNCTIONS["swapaxes"](a, -1, -2))


@implements("scipy.linalg.solve")
def solve(
    a: Any,
    b: Any,
    lower: bool = False,
    overwrite_a: bool = False,
    overwrite_b: bool = False,
    check_finite: bool = True,
    assume_a: str | None = None,
    transposed: bool = False,
) -> Array:
    if assume_a in ("sym", "symmetric", "her", "hermitian", "pos", "positive definite"):
        a = _mirrored(a, lower)
    elif assume_a not in (None, "gen", "general"):
        raise user_error(
            UnsupportedError, f"scipy.linalg.solve with assume_a={assume_a!r} is not supported"
        )
    return FUNCTIONS["linalg.solve"](FUNCTIONS["swapaxes"](a, -1, -2) if transposed else a, b)


@implements("scipy.linalg.solve_triangular")
def solve_triangular(
    a: Any,
    b: Any,
    trans: Any = 0,
    lower: bool = False,
    unit_diagonal: bool = False,
    overwrite_b: bool = False,
    check_finite: bool = True,
) -> Array:
    matrix = FUNCTIONS["tril" if lower else "triu"](a)
    if unit_diagonal:
        below = FUNCTIONS["tril" if lower else "triu"](a, -1 if lower else 1)
        matrix = below + FUNCTIONS["eye"](matrix.shape[-1], dtype=matrix.dtype)
    if trans in (1, "T"):
        matrix = FUNCTIONS["swapaxes"](matrix, -1, -2)
    elif trans in (2, "C"):
        matrix = _adjoint(matrix)
    return FUNCTIONS["linalg.solve"](matrix, b)


@implements("scipy.linalg.cholesky")
def cholesky(
    a: Any, lower: bool = False, overwrite_a: bool = False, check_finite: bool = True
) -> Array:
    """The upper factor, of the upper triangle, unless the lower one is asked for."""
    if lower:
        return FUNCTIONS["linalg.cholesky"](a)
    return _adjoint(FUNCTIONS["linalg.cholesky"](_adjoint(a)))


@implements("scipy.linalg.cho_factor")
def cho_factor(
    a: Any, lower: bool = False, overwrite_a: bool = False, check_finite: bool = True
) -> tuple[Array, bool]:
    return cholesky(a, lower), lower


@implements("scipy.linalg.cho_solve")
def cho_solve(
    c_and_lower: Any, b: Any, overwrite_b: bool = False, check_finite: bool = True
) -> Array:
    factor, lower = c_and_lower
    first, then = (0, "C") if lower else ("C", 0)
    return solve_triangular(
        factor, solve_triangular(factor, b, first, lower=lower), then, lower=lower
    )


@implements("scipy.linalg.eigh")
def eigh(a: Any, b: Any = None, *, lower: bool = True, eigvals_only: bool = False, **_: Any) -> Any:
    if b is not None:
        raise user_error(
            UnsupportedError,
            "scipy.linalg.eigh of two matrices is not supported",
            hint="with L = np.linalg.cholesky(b), take that of inv(L) @ a @ inv(L).T",
        )
    uplo = "L" if lower else "U"
    return FUNCTIONS["linalg.eigvalsh" if eigvals_only else "linalg.eigh"](a, uplo)


@implements("scipy.linalg.svd")
def svd(a: Any, full_matrices: bool = True, compute_uv: bool = True, **_: Any) -> Any:
    return FUNCTIONS["linalg.svd"](a, full_matrices, compute_uv)


@implements("scipy.linalg.qr")
def qr(
    a: Any,
    overwrite_a: bool = False,
    lwork: Any = None,
    mode: str = "full",
    pivoting: bool = False,
    check_finite: bool = True,
) -> Any:
    if pivoting or mode not in _QR_MODES:
        raise user_error(
            UnsupportedError, "scipy.linalg.qr with pivoting or mode='raw' is not supported"
        )
    found = FUNCTIONS["linalg.qr"](a, _QR_MODES[mode])
    return (found,) if mode == "r" else tuple(found)


@implements("scipy.linalg.block_diag")
def block_diag(*arrs: Any) -> Array:
    blocks = [FUNCTIONS["atleast_2d"](as_array(one)) for one in arrs]
    rows = [
        [
            block
            if row == column
            else FUNCTIONS["zeros"]((own.shape[0], block.shape[1]), own.dtype)
            for column, block in enumerate(blocks)
        ]
        for row, own in enumerate(blocks)
    ]
    return FUNCTIONS["block"](rows)


@implements("scipy.linalg.toeplitz")
def toeplitz(c: Any, r: Any = None) -> Array:
    column = as_array(c)
    row = FUNCTIONS["conj"](column) if r is None else as_array(r)
    both = FUNCTIONS["concatenate"]([FUNCTIONS["flip"](row[1:]), column])
    rows = FUNCTIONS["arange"](column.shape[0])[:, None]
    places = rows + FUNCTIONS["arange"](row.shape[0] - 1, -1, -1)
    return FUNCTIONS["take"](both, places)


@implements("scipy.linalg.expm")
def expm(A: Any) -> Array:
    """By scaling, a Padé approximant of degree 13, and squaring.

    The source: Higham 2005. SciPy takes approximants of lower degree where these suffice.
    """
    from ..control_functions import fori_loop

    matrix = as_array(A)
    if matrix.ndim != 2:
        raise user_error(UnsupportedError, "scipy.linalg.expm of a stack of matrices")
    if matrix.dtype.kind not in "fc":
        matrix = matrix.astype(np.float64)
    size = FUNCTIONS["linalg.norm"](matrix, 1)
    powers = FUNCTIONS["ceil"](FUNCTIONS["log2"](FUNCTIONS["maximum"](size / _PADE_BOUND, 1.0)))
    scaled = matrix * FUNCTIONS["exp2"](-powers).astype(matrix.dtype)
    one = FUNCTIONS["eye"](matrix.shape[0], dtype=matrix.dtype)
    a2 = scaled @ scaled
    a4 = a2 @ a2
    a6 = a4 @ a2
    b = [float(coefficient) for coefficient in _PADE]
    odd = a6 @ (b[13] * a6 + b[11] * a4 + b[9] * a2) + b[7] * a6 + b[5] * a4 + b[3] * a2
    odd = scaled @ (odd + b[1] * one)
    even = a6 @ (b[12] * a6 + b[10] * a4 + b[8] * a2) + b[6] * a6 + b[4] * a4 + b[2] * a2
    even = even + b[0] * one
    first = FUNCTIONS["linalg.solve"](even - odd, even + odd)
    return fori_loop(0, powers.astype(np.int64), lambda _, state: state @ state, first)
