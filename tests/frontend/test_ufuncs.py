"""Elementwise functions: values and element types are NumPy's."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import stepwell as sw

UNARY = (
    "negative absolute sign reciprocal square sqrt cbrt exp exp2 expm1 log log2 log10 log1p sin "
    "cos tan arcsin arccos arctan sinh cosh tanh arcsinh arccosh arctanh floor ceil trunc rint "
    "logical_not invert isnan isinf isfinite conjugate positive fabs signbit degrees radians"
)
BINARY = (
    "add subtract multiply divide floor_divide remainder power arctan2 hypot maximum minimum fmax "
    "fmin copysign bitwise_and bitwise_or bitwise_xor left_shift right_shift equal not_equal less "
    "less_equal greater greater_equal logical_and logical_or logical_xor fmod logaddexp "
    "logaddexp2 heaviside float_power"
)
DTYPES = [
    np.dtype(name)
    for name in ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8")
]


def sample(dtype: np.dtype[Any], seed: int = 1) -> np.ndarray[Any, Any]:
    """Small numbers that no function of integers fails on: positive where that is needed."""
    values = np.random.default_rng(seed).integers(1, 5, 7)
    if dtype.kind == "f":
        return (values / np.array(4, dtype)).astype(dtype)
    return values.astype(dtype)


def taken(function: Callable[..., Any], *operands: Any) -> bool:
    """Whether NumPy takes the operands."""
    try:
        with np.errstate(all="ignore"):
            function(*operands)
    except TypeError:
        return False
    return True


@pytest.mark.parametrize("name", UNARY.split())
def test_unary(name: str, check: Any, interpret: Any) -> None:
    ufunc = getattr(np, name)
    arrays = [sample(dtype) for dtype in DTYPES]
    check(lambda xs: [ufunc(x) for x in xs], [x for x in arrays if taken(ufunc, x)])
    for refused in (x for x in arrays if not taken(ufunc, x)):
        with pytest.raises(TypeError, match=r"not supported|did not contain a loop"):
            interpret(lambda x: ufunc(x), refused)


@pytest.mark.parametrize("name", BINARY.split())
def test_binary(name: str, check: Any) -> None:
    ufunc = getattr(np, name)
    pairs = list(itertools.product(DTYPES, DTYPES))
    chosen = np.random.default_rng(len(name)).choice(len(pairs), 24, replace=False)
    operands = [(sample(a), sample(b, 2)) for a, b in (pairs[i] for i in chosen)]
    operands = [pair for pair in operands if taken(ufunc, *pair)]
    check(lambda pairs: [ufunc(a, b) for a, b in pairs], operands)


@pytest.mark.parametrize("name", ["add", "multiply", "divide", "power", "less", "maximum"])
def test_python_scalars_are_weak(name: str, check: Any) -> None:
    ufunc = getattr(np, name)
    arrays = [sample(dtype) for dtype in DTYPES]

    def function(xs: Any, number: Any, whole: Any) -> Any:
        return [
            [ufunc(x, 2) for x in xs],
            [ufunc(x, 0.5) for x in xs],
            [ufunc(3, x) for x in xs],
            [ufunc(x, number) for x in xs],
            [ufunc(x, whole) for x in xs if x.dtype.kind != "b"],
            [ufunc(x, np.float32(1.5)) for x in xs],
            [ufunc(x, np.int64(2)) for x in xs],
        ]

    check(function, arrays, 0.25, 3)


def test_arithmetic_of_python_scalars_is_pythons(check: Any) -> None:
    def function(x: Any, n: Any, a: Any) -> Any:
        return x * (n / 2), x * (n // 2), x + n % 3, x * (a + n), x * (n > 2), x * -n, x * a**2

    check(function, np.ones(3, np.float32), 5, 0.25)


@pytest.mark.parametrize("dtype", ["c8", "c16"])
def test_complex(dtype: str, check: Any) -> None:
    z = (sample(np.dtype("f8")) + 1j * sample(np.dtype("f8"), 3)).astype(dtype)

    def function(z: Any) -> Any:
        return (
            [z + z, z * 2, z / z, -z, z**2, z.real, z.imag, z.conj(), abs(z), np.angle(z)],
            [np.exp(z), np.sqrt(z), np.log(z), np.sin(z), z == z, z * 1j, z.sum(), z.mean()],
        )

    check(function, z)


def test_integers_out_of_range(check: Any, interpret: Any) -> None:
    x = np.arange(5, dtype=np.uint8)
    check(lambda x: (x == 300, x < 300, x > -1, x >= -1, x != 300), x)
    with pytest.raises(OverflowError, match="300 out of bounds for uint8"):
        interpret(lambda x: x + 300, x)


def test_signed_and_unsigned_compare_as_integers(check: Any) -> None:
    signed = np.array([-1, 0, 2**62])
    unsigned = np.array([2**64 - 1, 0, 2**62], np.uint64)
    check(lambda a, b: (a < b, a <= b, a == b, a != b, a > b, b > a, b <= a), signed, unsigned)


def test_negative_powers_of_integers(interpret: Any) -> None:
    with pytest.raises(ValueError, match="negative integer powers"):
        interpret(lambda x: x ** np.array([-1, 2]), np.array([1, 2]))
    with pytest.raises(ValueError, match="negative integer powers"):
        interpret(lambda x, n: x**n, np.array([1, 2]), np.array([1, -2]))


def test_division_of_python_scalars_by_zero(interpret: Any) -> None:
    with pytest.raises(ZeroDivisionError):
        interpret(lambda x, n: x * (1 / n), np.ones(2), 0)


def test_several_results(check: Any) -> None:
    x = np.array([-2.5, 0.0, 1.25, np.inf])
    check(lambda x: (np.divmod(x, 2.0), np.modf(x), divmod(x, 0.5)), x)


def test_composed(check: Any) -> None:
    x = np.array([-1.5, 0.0, 0.5, 2.5, np.nan, np.inf])
    check(
        lambda x: (
            [np.round(x, 1), np.nan_to_num(x), np.sinc(x), np.fix(x), np.isposinf(x)],
            [np.isclose(x, x + 1e-9), np.clip(x, -1, None), np.clip(x, 0.0, 1.0)],
            [np.allclose(x, x), np.allclose(x, x, equal_nan=True), np.array_equal(x, x + 1)],
        ),
        x,
    )


def test_out_and_where(check: Any) -> None:
    def function(x: Any) -> Any:
        out = np.zeros_like(x)
        np.add(x, 1, out=out)
        np.multiply(out, 2, out=out, where=x > 0)
        return out

    check(function, np.array([-1.0, 0.0, 2.0]))


def test_out_that_is_an_argument() -> None:
    def put(x: Any, o: Any, m: Any) -> Any:
        np.multiply(x, 2, out=o)
        np.add(o, 1, out=o, where=m)
        return np.cumsum(o, axis=-1, out=o)

    x = np.arange(6.0)
    for shape in ((6,), (2, 6)):
        expected, found = np.zeros(shape), np.zeros(shape)
        put(x, expected, x > 2)
        assert sw.jit(put)(x, found, x > 2) is found
        np.testing.assert_array_equal(found, expected)
    for out, error in ((np.zeros(5), ValueError), (np.zeros(6, int), TypeError)):
        with pytest.raises(error, match=r"broadcast|Cannot cast"):
            sw.jit(put)(x, out, x > 2)


def test_methods_of_ufuncs(check: Any) -> None:
    def function(x: Any) -> Any:
        counts = np.zeros(4)
        np.add.at(counts, np.array([0, 2, 2]), 1.5)
        return (
            [np.add.reduce(x), np.maximum.reduce(x, axis=1), np.multiply.outer(x[0], x[1])],
            [np.maximum.accumulate(x, axis=1), np.add.accumulate(x), counts],
        )

    check(function, np.arange(12.0).reshape(3, 4) % 5)


def test_scipy_special(check: Any) -> None:
    special = pytest.importorskip("scipy.special")
    x = np.linspace(-3, 3, 7)
    check(lambda x: (special.erf(x), special.expit(x), special.log_expit(x)), x)
    check(lambda x: (special.softmax(x), special.logsumexp(x), special.log_softmax(x)), x)
    check(lambda x: special.xlogy(abs(x), abs(x)), x)
