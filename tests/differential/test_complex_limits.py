"""Functions of complex numbers at zeros, infinities and where a real part overflows: as NumPy."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pytest

from stepwell import jit

ENDS = [0.0, -0.0, 1.0, -1.0, 800.0, -800.0, np.inf, -np.inf]
NEAR = [0.0, 1.0, -1.0, 2.0, 1e-300, 1e-9, 1e10, -1e18, 1e300]
FUNCTIONS = ["exp", "expm1", "log", "sqrt", "sin", "cos", "tan", "sinh", "cosh", "tanh"]
FUNCTIONS += ["arcsin", "arccos", "arctan", "arcsinh", "arccosh", "arctanh"]


def close(a: np.ndarray, b: np.ndarray, either: np.ndarray) -> np.ndarray:
    """`either`: where the sign of a zero is open."""
    zeros = (a == 0) & (either | (np.signbit(a) == np.signbit(b)))
    return np.where(b == 0, zeros, np.isclose(a, b, 1e-13, 0, True))


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("parts", [ENDS, NEAR], ids=["ends", "near"])
def test_as_numpy(name: str, parts: list[float]) -> None:
    function = getattr(np, name)
    z: Any = np.array([complex(x, y) for x, y in product(parts, parts)])
    with np.errstate(all="ignore"):
        expected: Any = function(z)
        actual: Any = np.asarray(jit(lambda z: function(z))(z))
    # C leaves signs open where the angle is infinite.
    angle: dict[str, Any] = {
        "exp": z.imag,
        "sinh": z.imag,
        "cosh": z.imag,
        "sin": z.real,
        "cos": z.real,
    }
    endless = np.isinf(angle.get(name, np.zeros(z.size)))
    right = close(actual.real, expected.real, endless)
    right &= close(actual.imag, expected.imag, endless)
    if name in ("sin", "sinh"):
        right |= np.isinf(z.real) & np.isinf(z.imag)
    if name in ("tan", "tanh"):  # far out it is 1, also of an infinite angle
        size, angle = (z.imag, z.real) if name == "tan" else (z.real, z.imag)
        right |= np.isinf(angle) & (abs(size) > 20)
    if name in ("exp", "sinh", "cosh", "sin", "cos"):
        # e^x overflows where e^x · 1e-300 would not: that is not looked for.
        right |= np.minimum(abs(z.real), abs(z.imag)) == 1e-300
    wrong = [f"{name}({z[i]}) = {actual[i]}, not {expected[i]}" for i in np.flatnonzero(~right)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("dtype", ["c8", "c16"])
def test_powers_of_zero(dtype: str) -> None:
    parts = [*ENDS, np.nan, 0.5, -0.5]
    exponents: Any = np.array([complex(x, y) for x, y in product(parts, parts)], dtype)
    for zero in (0j, complex(-0.0, 0.0), complex(0.0, -0.0)):
        with np.errstate(all="ignore"):
            z: Any = np.full(exponents.shape, zero, dtype)
            expected, found = z**exponents, jit(lambda z, w: z**w)(z, exponents)
        np.testing.assert_array_equal(np.isnan(found.real), np.isnan(found.imag))
        np.testing.assert_array_equal(found, expected)
