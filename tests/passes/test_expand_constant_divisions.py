"""expand-constant-divisions: quotients have the bits of divisions, whatever is divided."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from xdsl.dialects.builtin import Float32Type, Float64Type

import stepwell
from stepwell.passes.expand_constant_divisions import _parts

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]
PASS = "expand-constant-divisions"
# What is divided depends on what is carried as far as the compiler can see.
LOOP = """
func.func @f(%n: index, %all: index, %x: memref<?xf64>, %out: memref<?xf64>) {{
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %first = arith.constant 1.0 : f64
  %divisor = arith.constant {divisor} : f64
  %last = scf.for %i = %zero to %n step %one iter_args(%carried = %first) -> (f64) {{
    %v = memref.load %x[%i] : memref<?xf64>
    %given = arith.cmpi slt, %i, %all : index
    %dividend = arith.select %given, %v, %carried : f64
    %r = arith.divf %dividend, %divisor : f64
    memref.store %r, %out[%i] : memref<?xf64>
    scf.yield %r : f64
  }}
  func.return
}}"""
DIVISORS = [9.0, 3.0, -7.0, 1.5, 0.75, 1e4, 2.0**50 - 1, -(2.0**-90) * 3, 3 * 2.0**98, 8191.0]
LEFT = [0.1, 2.0**53 - 1, 4.0, -0.5, 3 * 2.0**101, 3 * 2.0**-104]
SEED = 20261129


def text_of(divisor: float, kind: str = "f64") -> str:
    return LOOP.format(divisor=f"{divisor!r}").replace("f64", kind)


def dividends(kind: str) -> np.ndarray:
    """Usual numbers, any bits, quotients near midpoints, and what is special."""
    random = np.random.default_rng(SEED)
    bits, whole = (64, "u8") if kind == "f8" else (32, "u4")
    info = np.finfo(kind)
    anything = random.integers(0, 2**bits, 20000, dtype=whole).view(kind)
    usual = random.normal(size=20000).astype(kind)
    near = [
        np.nextafter(np.array(d * (1 + k * info.eps), kind), np.array(direction, kind))
        for d in DIVISORS
        for k in (0, 1, 3, 1000001)
        for direction in (-np.inf, 0, np.inf)
    ]
    special = [0.0, -0.0, np.inf, -np.inf, np.nan, info.max, -info.max, info.tiny, -info.tiny]
    special += [info.smallest_subnormal, 2.0**-40, -(2.0**-41), info.max / 2]
    with np.errstate(all="ignore"):
        return np.concatenate([anything, usual, near, np.array(special, kind)]).astype(kind)


@pytest.mark.parametrize("kind", ["f64", "f32"])
@pytest.mark.parametrize("divisor", DIVISORS)
def test_bits_are_those_of_a_division(
    transform: Transform, native: Native, divisor: float, kind: str
) -> None:
    dtype = "f8" if kind == "f64" else "f4"
    text, _ = transform(text_of(divisor, kind), PASS)
    small = 2.0**-16 < abs(divisor) < 2.0**16
    assert ("math.fma" in text) is (kind == "f64" or small)
    x = dividends(dtype)
    out = np.empty_like(x)
    assert native(text)(len(x), len(x), x, out) == 0
    with np.errstate(all="ignore"):
        expected = x / np.array(divisor, dtype)
    np.testing.assert_array_equal(np.isnan(out), np.isnan(expected))
    numbers = ~np.isnan(expected)
    bits = dtype.replace("f", "u")
    np.testing.assert_array_equal(out[numbers].view(bits), expected[numbers].view(bits))


@pytest.mark.parametrize("divisor", [9.0, 5.0, 8191.0])
def test_all_significands_of_f32(transform: Transform, native: Native, divisor: float) -> None:
    text, _ = transform(text_of(divisor, "f32"), PASS)
    x = np.arange(0x3F800000, 0x40000000, dtype="u4").view("f4")
    out = np.empty_like(x)
    assert native(text)(len(x), len(x), x, out) == 0
    np.testing.assert_array_equal(out, x / np.float32(divisor))


def test_the_two_parts_are_those_of_the_proof() -> None:
    from fractions import Fraction

    for divisor in DIVISORS:
        parts = _parts(divisor, Float64Type)
        assert parts is not None
        high, low = parts
        rest = 1 / Fraction(divisor) - Fraction(high)
        assert (high > 0) == (low > 0) == (divisor > 0) and abs(Fraction(low) - rest) <= abs(
            rest
        ) / 2**53


@pytest.mark.parametrize("divisor", [*LEFT, float("inf"), float("nan"), 0.0])
def test_other_divisors_are_left(divisor: float) -> None:
    assert _parts(divisor, Float64Type) is None


def test_f32_takes_shorter_divisors() -> None:
    assert _parts(2.0**23 + 1, Float32Type) is None and _parts(2.0**22 + 1, Float64Type)


def test_divisions_beside_a_chain_are_left(transform: Transform) -> None:
    beside = text_of(9.0).replace("scf.yield %r", "scf.yield %dividend")
    assert "math.fma" not in transform(beside, PASS)[0]
    free = text_of(9.0).replace("%dividend, %divisor", "%v, %divisor")
    assert "math.fma" not in transform(free, PASS)[0]


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_sweeps_divide_as_numpy_does(dtype: type) -> None:
    def sweep(a: np.ndarray) -> None:
        for i in range(a.shape[0]):
            for j in range(1, a.shape[1]):
                a[i, j] = (a[i, j] + a[i, j - 1]) / 9

    compiled = stepwell.jit(sweep)
    assert "fma" in compiled.lower("f64[n, m]" if dtype is np.float64 else "f32[n, m]").ir("loop")
    random = np.random.default_rng(3)
    for scale in (1.0, 1e-30, 0.0):
        found = (random.normal(size=(5, 41)) * scale).astype(dtype)
        found[0, 7], found[1, 3], found[2, 0] = np.inf, np.nan, -0.0
        wanted = found.copy()
        compiled(found)
        sweep(wanted)
        np.testing.assert_array_equal(found, wanted)
        np.testing.assert_array_equal(np.signbit(found[2:]), np.signbit(wanted[2:]))
