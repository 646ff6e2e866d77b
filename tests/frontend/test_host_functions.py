"""NumPy's functions that compiled code calls: linear algebra, order, Fourier, recipes."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view

import stepwell as sw

Check = Callable[..., None]
G = np.random.default_rng(20250117)
MATRIX = G.normal(size=(4, 4)) + 4 * np.eye(4)
STACK = np.stack([MATRIX @ MATRIX.T, 3 * np.eye(4)])
TALL = G.normal(size=(6, 5))
WITH_NAN = TALL.copy()
WITH_NAN[1, 2], WITH_NAN[:, 4] = np.nan, np.nan
SINGLE = TALL.astype(np.float32)
COMPLEX = TALL + 1j * TALL[::-1]
LINE = G.normal(size=20)
COUNTS = G.integers(-5, 5, size=(4, 7))
KERNEL = np.array([0.5, -1.0, 2.0, 0.25])


def called(name: str, *args: Any, **options: Any) -> Callable[[Any], Any]:
    """The NumPy function of that name, with arguments after the array."""

    def function(x: Any) -> Any:
        return reduce(getattr, name.split("."), np)(x, *args, **options)

    return function


@pytest.mark.parametrize(
    "name",
    ["inv", "det", "slogdet", "cholesky", "eigh", "eigvalsh", "svd", "svdvals", "qr", "pinv"],
)
@pytest.mark.parametrize("array", [STACK, STACK.astype(np.float32), STACK + 0j, MATRIX @ MATRIX.T])
def test_of_symmetric_matrices(check: Check, name: str, array: Any) -> None:
    def unsigned(x: Any) -> Any:
        result = called(f"linalg.{name}")(x)
        if name in ("eigh", "svd", "qr") and x.dtype == np.float32:
            return result[1 if name == "svd" else 0] * 0  # vectors of one eigenvalue: any will do
        return result

    if array.dtype == np.float32:
        with np.errstate(all="ignore"):
            expected, actual = unsigned(array), sw.jit(unsigned)(array)
        for one, other in zip(np.atleast_1d(expected), np.atleast_1d(actual), strict=True):
            np.testing.assert_allclose(one, other, 1e-4, 1e-4)
    else:
        check(unsigned, array)


@pytest.mark.parametrize(
    "function",
    [
        lambda: (lambda a, b: np.linalg.solve(a, b), MATRIX, LINE[:4]),
        lambda: (lambda a, b: np.linalg.solve(a, b), STACK, G.normal(size=(4, 3))),
        lambda: (lambda a, b: np.linalg.solve(a, b), np.arange(4).reshape(2, 2), np.ones(2)),
        lambda: (lambda a, b: np.linalg.lstsq(a, b, rcond=None), TALL, LINE[:6]),
        lambda: (lambda a: np.linalg.matrix_rank(a), STACK),
        lambda: (lambda a: np.linalg.matrix_rank(a, tol=3.5), STACK),
        lambda: (lambda a: np.linalg.cond(a), TALL),
        lambda: (lambda a: np.linalg.cond(a, 1), MATRIX),
        lambda: (lambda a: np.linalg.qr(a, "complete"), TALL),
        lambda: (lambda a: np.linalg.qr(a, mode="r"), TALL),
        lambda: (lambda a: np.linalg.svd(a, full_matrices=False), TALL),
        lambda: (lambda a: np.linalg.cholesky(a, upper=True), STACK),
        lambda: (lambda a: np.linalg.pinv(a, rcond=0.5), TALL),
        lambda: (lambda a: np.linalg.tensorinv(a.reshape(4, 2, 2), ind=1), MATRIX),
        lambda: (
            lambda a, b: np.linalg.tensorsolve(a.reshape(2, 2, 2, 2), b.reshape(2, 2)),
            MATRIX,
            LINE[:4],
        ),
    ],
)
def test_linear_algebra(check: Check, function: Any) -> None:
    check(*function())


def test_eigenvalues_are_always_complex(interpret: Any) -> None:
    values = interpret(lambda a: np.linalg.eigvals(a), MATRIX @ MATRIX.T)
    assert values.dtype == np.complex128
    expected = np.linalg.eigvals(MATRIX @ MATRIX.T)
    np.testing.assert_allclose(np.sort(values.real), np.sort(expected), 1e-12)


@pytest.mark.parametrize(
    ("function", "array", "message"),
    [
        (np.linalg.inv, np.zeros((3, 3)), "Singular matrix"),
        (np.linalg.cholesky, -np.eye(3), "not positive definite"),
        (np.linalg.inv, np.ones((2, 3)), "must be square"),
        (np.linalg.det, np.ones(3), "must be at least two-dimensional"),
    ],
)
def test_linear_algebra_errors(function: Any, array: Any, message: str) -> None:
    with pytest.raises(np.linalg.LinAlgError, match=message):
        sw.jit(lambda a: function(a), static=True)(array)


ORDER = {
    "sort": (called("sort"), TALL),
    "sort axis": (called("sort", axis=0), COUNTS),
    "sort flat": (called("sort", axis=None), SINGLE),
    "argsort": (called("argsort", axis=0, kind="stable"), COUNTS),
    "partition": (called("partition", 2), TALL),
    "argpartition": (called("argpartition", 2), TALL),
    "lexsort": (lambda x: np.lexsort((x[0], x[1])), COUNTS),
    "searchsorted": (lambda x: np.searchsorted(np.sort(x), np.array([0.0, 1.0])), LINE),
    "searchsorted right": (lambda x: np.searchsorted(np.sort(x), x, side="right"), COUNTS[0]),
    "digitize": (called("digitize", np.array([-1.0, 0.0, 1.0])), TALL),
    "median": (called("median"), TALL),
    "median axis": (called("median", axis=1, keepdims=True), SINGLE),
    "median axes": (called("median", axis=(0, 1)), COUNTS),
    "median of NaN": (called("median", axis=0), WITH_NAN),
    "nanmedian": (called("nanmedian", axis=0), WITH_NAN),
    "quantile": (called("quantile", 0.3), TALL),
    "quantiles": (called("quantile", [0.1, 0.5, 1.0], axis=0, keepdims=True), SINGLE),
    "percentile": (called("percentile", 30, axis=0), SINGLE),
    "percentiles": (called("percentile", [30, 40.0], axis=0), COUNTS),
    "lower": (called("percentile", 33, axis=0, method="lower"), TALL),
    "higher": (called("percentile", 33, axis=0, method="higher"), TALL),
    "midpoint": (called("percentile", 33, axis=0, method="midpoint"), TALL),
    "nanquantile": (called("nanquantile", [0.2, 0.7], axis=0), WITH_NAN),
    "nanpercentile": (called("nanpercentile", 20), WITH_NAN),
    "bincount": (lambda x: np.bincount(x, minlength=5), np.array([0, 3, 3, 4, 1])),
    "bincount extent": (lambda x: np.bincount(x % 3, minlength=x.shape[0] + 1), np.arange(9)),
    "weights": (lambda x: np.bincount(np.arange(20) // 4, weights=x, minlength=5), LINE),
    "histogram": (called("histogram"), TALL),
    "histogram range": (called("histogram", bins=5, range=(-1, 1)), SINGLE),
    "histogram edges": (called("histogram", bins=np.linspace(-2, 2, 7), density=True), TALL),
    "histogram weights": (lambda x: np.histogram(x, bins=4, weights=np.abs(x)), LINE),
}


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("case", ORDER)
def test_order(check: Check, case: str) -> None:
    check(*ORDER[case])


def test_sorting_in_place(check: Check) -> None:
    def function(x: Any) -> Any:
        y = x.copy()
        y[1:].sort(axis=0)
        z = y.copy()
        z.partition(2)
        return y, z, y.argsort(axis=1)

    check(function, TALL)


def test_descending_sorts(interpret: Any) -> None:
    array = np.array([3, 1, 3, 2, 1])
    assert interpret(lambda x: sw.numpy.sort(x, descending=True), array).tolist() == [3, 3, 2, 1, 1]
    expected = [0, 2, 3, 1, 4]
    assert interpret(lambda x: sw.numpy.argsort(x, descending=True), array).tolist() == expected
    assert sw.numpy.argsort(array, descending=True).tolist() == expected


@pytest.mark.parametrize(
    ("function", "error", "message"),
    [
        (lambda x: np.bincount(x[0], minlength=2), ValueError, "no negative elements"),
        (lambda x: np.bincount(x[0], minlength=x.shape[0] - 9), ValueError, "not be negative"),
        (lambda x: np.repeat(x[0], x[1]), sw.UnsupportedError, "length that is known only then"),
        (lambda x: np.quantile(x, 1.5), ValueError, "Quantiles must be in the range"),
        (lambda x: np.quantile(x, 0.5, method="other"), ValueError, "not a valid method"),
        (lambda x: np.searchsorted(x[0], 3, side="middle"), ValueError, "side must be"),
    ],
)
def test_errors(function: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        sw.jit(function)(COUNTS)


FOURIER = {
    f"{name} {kind} {options}": (called(f"fft.{name}", **options), array)
    for name in ("fft", "ifft", "rfft", "irfft", "hfft", "ihfft")
    for kind, array in (("f64", TALL), ("f32", SINGLE), ("c128", COMPLEX), ("i64", COUNTS))
    if not (kind == "c128" and name in ("rfft", "ihfft"))
    for options in ({}, {"n": 7, "norm": "ortho"}, {"n": 3, "axis": 0})
} | {
    f"{name} {options}": (called(f"fft.{name}", **options), COMPLEX)
    for name in ("fftn", "ifftn", "fft2", "ifft2", "irfftn", "irfft2")
    for options in ({}, {"s": (4, 9), "axes": (0, 1)})
}
FOURIER |= {
    "rfftn": (called("fft.rfftn"), TALL),
    "fftshift": (called("fft.fftshift"), TALL),
    "ifftshift": (called("fft.ifftshift", axes=0), TALL),
    "fftfreq": (lambda x: np.fft.fftfreq(x.shape[0], 0.5), LINE),
    "rfftfreq": (lambda x: np.fft.rfftfreq(x.shape[0], 0.5), LINE),
}


@pytest.mark.parametrize("case", FOURIER)
def test_fourier_transforms(check: Check, case: str) -> None:
    check(*FOURIER[case])


RECIPES = {
    "gradient": (called("gradient"), LINE),
    "gradient edges": (called("gradient", 0.5, edge_order=2), TALL),
    "gradient axis": (called("gradient", axis=1), SINGLE),
    "gradient of integers": (called("gradient"), COUNTS[0]),
    "gradient places": (lambda x: np.gradient(x, np.cumsum(np.abs(x) + 0.1), edge_order=2), LINE),
    "ediff1d": (called("ediff1d", to_begin=[1], to_end=[2, 3]), COUNTS),
    "unwrap": (called("unwrap", axis=0), 9 * TALL),
    "interp": (lambda x: np.interp(x, np.linspace(-1, 1, 6), np.arange(6) ** 2.0), LINE),
    "interp ends": (lambda x: np.interp(x, [-1.0, 1.0], [1, 2], left=-5, right=7), SINGLE),
    "cov": (called("cov"), TALL),
    "cov columns": (called("cov", rowvar=False, bias=True), SINGLE),
    "cov of one": (called("cov"), LINE),
    "cov complex": (called("cov"), COMPLEX),
    "corrcoef": (called("corrcoef"), SINGLE),
}


def sliding(name: str, mode: str, turned: bool) -> Callable[[Any], Any]:
    def function(x: Any) -> Any:
        called = np.convolve if name == "convolve" else np.correlate
        return called(KERNEL * 1j, x, mode) if turned else called(x, KERNEL, mode)

    return function


RECIPES |= {
    f"{name} {mode} {kind} {turned}": (sliding(name, mode, turned), array)
    for name in ("convolve", "correlate")
    for mode in ("full", "same", "valid")
    for kind, array in (("longer", LINE), ("complex", COMPLEX[0]))
    for turned in (False, True)
}


RECIPES |= {
    "nextafter": (lambda x: np.nextafter(x, 0.0), SINGLE),
    "gcd": (lambda x: (np.gcd(x, 6), np.lcm(x, x[0])), COUNTS),
    "frexp": (lambda x: np.frexp(x), SINGLE),
    "ldexp": (lambda x: np.ldexp(x, 3), TALL),
    "diff": (lambda x: np.diff(x, prepend=0, append=x[:, :2], axis=1), TALL),
    "windows": (lambda x: sliding_window_view(x, 3).mean(axis=-1), LINE),
    "windows of all axes": (lambda x: sliding_window_view(x, (2, 3)).max(axis=(2, 3)), TALL),
    "windows by axis": (lambda x: sliding_window_view(x, (2, 1), axis=(-2, 0)) * 2, TALL),
    "windows summed": (
        lambda x: np.einsum("ijkl,kl->ij", sliding_window_view(x, (2, 2)), x[:2, :2]),
        TALL,
    ),
}


def test_convolutions_of_any_lengths() -> None:
    """The one that is longer is found by the call; a compiled function takes all lengths."""

    @sw.jit
    def several(x: Any, y: Any) -> Any:
        modes = ("full", "valid", "same")
        return *[np.convolve(x, y, m) for m in modes], *[np.correlate(x, y, m) for m in modes]

    generator = np.random.default_rng(0)
    for n, m in ((6, 5), (5, 6), (4, 4), (7, 2), (2, 7), (2, 3), (6, 3), (3, 6), (6, 4), (4, 6)):
        x, y = generator.normal(size=n), generator.normal(size=m) + 1j
        for one, other in zip(several(x, y), several.__wrapped__(x, y), strict=True):
            assert one.dtype == other.dtype
            np.testing.assert_allclose(one, other)
    assert len(several._versions) == 1


@pytest.mark.parametrize("case", RECIPES)
def test_recipes(check: Check, case: str) -> None:
    check(*RECIPES[case])


def test_windows_are_differentiated_and_checked() -> None:
    def moving(x: Any) -> Any:
        return np.sum(sliding_window_view(x, 3) ** 2)

    x = np.arange(5.0)
    np.testing.assert_array_equal(sw.jit(sw.grad(moving))(x), 2 * x * [1, 2, 3, 2, 1])
    with pytest.raises(ValueError, match="window shape cannot be larger"):
        sw.jit(lambda x: sliding_window_view(x, 6))(x)
    with pytest.raises(ValueError, match="for all dimensions"):
        sw.jit(lambda x: sliding_window_view(x, 2))(x[:, None])


def stored(name: str, *args: Any, **options: Any) -> Callable[[Any], Any]:
    """A NumPy function that stores into the array it is given: on a copy."""

    def function(x: Any) -> Any:
        y = x.copy()
        getattr(np, name)(y, *args, **options)
        return y

    return function


GRIDS = {
    "mgrid": (lambda x: np.mgrid[0 : x.shape[0], 1:4], TALL),
    "mgrid of points": (lambda x: x[0, 0] + np.mgrid[-1:1:5j, 0:3], TALL),
    "ogrid": (lambda x: np.ogrid[0 : x.shape[0], 0 : x.shape[1]], TALL),
    "r_": (lambda x: np.r_[x, 0, 1:3, x[::-1]], LINE),
    "c_": (lambda x: np.c_[x, x * 2, np.ones(x.shape[0])], LINE),
    "ix_": (lambda x: x[np.ix_(np.array([0, 2]) + (x[0, 0] > 99), np.array([1, 3]))], TALL),
    "unravel_index": (lambda x: np.unravel_index(x, (4, 5, 6)), np.arange(0, 120, 7)),
    "ravel_multi_index": (
        lambda x: np.ravel_multi_index((x, x + 1), (4, 5)),
        np.array([0, 1, 3]),
    ),
    "diag_indices": (lambda x: np.diag_indices(x.shape[0]), TALL),
    "fill_diagonal": (stored("fill_diagonal", 7), TALL),
    "putmask": (lambda x: stored("putmask", x > 0, [1.0, 2.0, 3.0])(x), TALL),
    "place": (lambda x: stored("place", x > 0, [1.0, 2.0, 3.0])(x), TALL),
    "put": (stored("put", [0, -1, 3], [9, 8]), TALL),
    "put clipped": (stored("put", [0, 99, -5], [9, 8, 7], mode="clip"), TALL),
    "choose": (lambda x: np.choose(x % 3, [x, -x, 0 * x]), COUNTS),
    "piecewise": (lambda x: np.piecewise(x, [x < 0, x > 1], [lambda v: -v, 5, 0.5]), TALL),
}


@pytest.mark.parametrize("case", GRIDS)
def test_index_tricks(check: Check, case: str) -> None:
    check(*GRIDS[case])


PRODUCTS = {
    "ellipsis": (lambda x: np.einsum("...j,j->...", x, x[0]), TALL),
    "ellipsis alone": (lambda x: np.einsum("i...->...", x), TALL),
    "ellipsis implied": (lambda x: np.einsum("...ij,...jk", x, x), STACK),
    "ellipsis stretched": (lambda x: np.einsum("...i,...i->...", x, x[:1]), TALL),
    "ellipsis of several": (lambda x: np.einsum("...a,...a->a...", x, x[0]), STACK),
    "numbers": (lambda x: np.einsum(x, [0, 1], x, [2, 1], [0, 2]), TALL),
    "numbers implied": (lambda x: np.einsum(x, [Ellipsis, 1], x[0], [1]), TALL),
    "norm 2": (lambda x: np.linalg.norm(x, 2), TALL),
    "norm -2": (lambda x: np.linalg.norm(x, -2, axis=(2, 1), keepdims=True), STACK),
    "nuclear norm": (lambda x: np.linalg.matrix_norm(x, ord="nuc"), STACK),
    "negative power": (lambda x: np.linalg.matrix_power(x, -3), MATRIX),
}


@pytest.mark.parametrize("case", PRODUCTS)
def test_products_and_norms(check: Check, case: str) -> None:
    check(*PRODUCTS[case])


PARTS = {
    "polyadd": (lambda x: np.polyadd(x, x * 2), LINE),
    "polymul": (lambda x: np.polymul(x, [1.0, 2.0]), LINE),
    "polyder": (lambda x: np.polyder(x, 2), LINE),
    "polyint": (lambda x: np.polyint(x, 2, k=[1, 2]), LINE),
    "polyfit": (lambda x: np.polyfit(np.linspace(0.0, 1.0, 20), x, 2), LINE),
    "block": (lambda x: np.block([[x, x * 2], [x[:1], -x[:1]]]), TALL),
    "block of vectors": (lambda x: np.block([x, x[:2]]), LINE),
    "delete": (lambda x: (np.delete(x, 2), np.delete(x, -1, axis=1)), TALL),
    "insert": (lambda x: (np.insert(x, 2, 9.0), np.insert(x, 1, x[0], axis=0)), TALL),
    "insert at the end": (lambda x: np.insert(x, -1, 5, axis=1), COUNTS),
    "array_equiv": (lambda x: (np.array_equiv(x, x), np.array_equiv(x, x[:1])), TALL),
}


@pytest.mark.parametrize("case", PARTS)
def test_polynomials_and_parts(check: Check, case: str) -> None:
    check(*PARTS[case])


@pytest.mark.parametrize("dtype", ["u1", "u2", "u4", "u8", "bool"])
def test_arguments_without_sign(dtype: str) -> None:
    """They are given to functions of the host as they are, not as integers with a sign."""
    top = np.iinfo(dtype).max if dtype != "bool" else 1
    x: Any = np.array([0, 1, 2, 3, 7, top, top // 2 + 1], dtype)

    def integers(x: Any) -> Any:
        return np.gcd(x, x[::-1]), np.lcm(x, x[::-1]), np.bitwise_count(x)

    def program(x: Any) -> Any:
        parts = np.sort(x), np.argsort(x), np.unique(x), np.partition(x, 3), np.median(x)
        places = np.searchsorted(np.sort(x), x), np.digitize(x, np.sort(x[:3])), np.packbits(x > 1)
        return *parts, *places, *(integers(x) if dtype != "bool" else ())

    if dtype == "bool":
        program = lambda x: (np.sort(x), np.argsort(x, kind="stable"), np.packbits(x))  # noqa: E731
    for one, other in zip(program(x), sw.jit(program)(x), strict=True):
        assert one.dtype == other.dtype
        np.testing.assert_array_equal(one, other)
