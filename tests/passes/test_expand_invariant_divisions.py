"""expand-invariant-divisions: quotients have the bits of divisions, whatever is divided."""

from __future__ import annotations

import numpy as np
import pytest

import stepwell
from stepwell.backends.interpreter.call import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.expand_invariant_divisions import ExpandInvariantDivisionsPass

SEED = 20261128
LOOP = """
func.func @f(%x: memref<?x{float}>, %b: memref<1x{float}>, %out: memref<?x{float}>) {{
  %zero = arith.constant 0 : index
  %step = arith.constant {lanes} : index
  %n = memref.dim %x, %zero : memref<?x{float}>
  %divisor = memref.load %b[%zero] : memref<1x{float}>
  %divisors = vector.broadcast %divisor : {float} to {vector}
  scf.for %i = %zero to %n step %step {{
    %v = vector.load %x[%i] : memref<?x{float}>, {vector}
    {work}
    %r = arith.divf %v, %divisors : {vector}
    vector.store %r, %out[%i] : memref<?x{float}>, {vector}
  }}
  func.return
}}"""
TYPES = ["float32", "float64"]


def divisors(dtype: str) -> list[float]:
    info = np.finfo(dtype)
    large = {"float32": 1e30, "float64": 1e300}[dtype]
    return [
        3.0, 0.1, 7e9, 1.0, 2.0**info.nmant - 1, float(np.nextafter(np.ones(1, dtype), 2)[0]),
        float(np.nextafter(np.ones(1, dtype), 0)[0]), large, 1 / large, -3.0, 0.0, -0.0,
        np.inf, -np.inf, np.nan, float(info.smallest_subnormal),
    ]  # fmt: skip


CASES = [(dtype, divisor) for dtype in TYPES for divisor in divisors(dtype)]


def dividends(dtype: str) -> np.ndarray:
    """Whole vectors of usual numbers, of any bits, and of usual ones with something special."""
    generator = np.random.default_rng(SEED)
    info = np.finfo(dtype)
    wide = -info.minexp // 3
    usual = generator.normal(size=4096) * np.exp2(generator.integers(-wide, wide, 4096))
    bits = np.dtype(f"u{info.bits // 8}")
    anything = generator.integers(0, 2**info.bits - 1, 1024, dtype=bits).view(dtype)
    special = [
        0.0, -0.0, np.inf, -np.inf, np.nan, info.max, info.tiny, info.smallest_subnormal,
        2.0**-90, 2.0**-91, -(2.0**-90), 2.0**-511, 2.0**-512, -(2.0**-511), 1e-200, 2.0**127,
    ]  # fmt: skip
    mixed = usual[: 16 * len(special)].copy()
    mixed[3::16] = special
    alike = np.repeat(special, 16)
    with np.errstate(all="ignore"):
        parts = [usual, anything.astype("f8"), mixed, alike, np.tile([0.0, 1.5], 16)]
        return np.concatenate(parts).astype(dtype)


def expanded(work: str = "", dtype: str = "float64") -> str:
    bits = np.finfo(dtype).bits
    types = {"float": f"f{bits}", "lanes": 512 // bits, "vector": f"vector<{512 // bits}xf{bits}>"}
    module = parse_module(LOOP.format(work=work, **types))
    ExpandInvariantDivisionsPass(vector_bits=512).apply(make_context(), module)
    module.verify()
    return print_module(module)


@pytest.mark.parametrize(("dtype", "divisor"), CASES)
def test_bits_are_those_of_a_division(dtype: str, divisor: float) -> None:
    x, text = dividends(dtype), expanded(dtype=dtype)
    out, by = np.empty_like(x), np.array([divisor], dtype)
    run(parse_module(text), "f", x, by, out)
    with np.errstate(all="ignore"):
        expected = x / by
    np.testing.assert_array_equal(np.isnan(out), np.isnan(expected))
    numbers, bits = ~np.isnan(expected), np.dtype(f"u{x.itemsize}")
    np.testing.assert_array_equal(out[numbers].view(bits), expected[numbers].view(bits))


@pytest.mark.parametrize(("dtype", "divisor"), CASES)
def test_compiled_rows_divided_by_their_sums(dtype: str, divisor: float) -> None:
    """The loop that the pass is for, in machine code; most sums are of one number."""
    x = np.resize(dividends(dtype), (4, 1040))
    by = np.array([divisor, 1 / 3, divisor, -0.0], dtype)[:, None]
    with np.errstate(all="ignore"):
        ours, theirs = stepwell.jit(lambda x, b: x / b)(x, by), x / by
    np.testing.assert_array_equal(ours, theirs)
    numbers = ~np.isnan(theirs)
    np.testing.assert_array_equal(np.signbit(ours[numbers]), np.signbit(theirs[numbers]))


def test_every_mantissa_divided_in_f32() -> None:
    """All dividends of one binade by divisors all over it, those near its ends among them."""
    x = np.arange(2**23, 2**24, dtype=np.uint32).astype(np.float32)
    ends = np.float32(2**23) + np.array([0, 1, 2, 3, 2**23 - 3, 2**23 - 2, 2**23 - 1], "f4")
    others = np.random.default_rng(SEED).integers(2**23, 2**24, 8).astype(np.float32)
    divide = stepwell.jit(lambda x, b: x / b)
    for divisor in (*ends, *others):
        np.testing.assert_array_equal(divide(x, divisor), x / divisor)


def test_one_reciprocal_is_made_before_the_loop() -> None:
    before, loop = expanded().split("scf.for")
    assert before.count("arith.divf") == 1 and loop.count("math.fma") == 2
    assert loop.index("} else {") < loop.index("arith.divf")


def test_loops_with_other_arithmetic_keep_their_divisions() -> None:
    work = "\n".join(f"%w{n} = arith.addf %v, %v : vector<8xf64>" for n in range(7))
    assert "scf.if" not in expanded(work)
    assert "scf.if" in expanded("%w = arith.addf %v, %v : vector<8xf64>")
