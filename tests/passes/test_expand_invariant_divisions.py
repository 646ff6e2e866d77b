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
func.func @f(%x: memref<?xf64>, %b: memref<1xf64>, %out: memref<?xf64>) {{
  %zero = arith.constant 0 : index
  %step = arith.constant 8 : index
  %n = memref.dim %x, %zero : memref<?xf64>
  %divisor = memref.load %b[%zero] : memref<1xf64>
  %divisors = vector.broadcast %divisor : f64 to vector<8xf64>
  scf.for %i = %zero to %n step %step {{
    %v = vector.load %x[%i] : memref<?xf64>, vector<8xf64>
    {work}
    %r = arith.divf %v, %divisors : vector<8xf64>
    vector.store %r, %out[%i] : memref<?xf64>, vector<8xf64>
  }}
  func.return
}}"""
INFO = np.finfo(np.float64)
DIVISORS = [
    3.0, 0.1, 7e100, 1.0, 2.0**52 - 1, np.nextafter(2.0, 1), 1e300, 1e-300, -3.0, 0.0, -0.0,
    np.inf, -np.inf, np.nan, INFO.smallest_subnormal,
]  # fmt: skip


def dividends() -> np.ndarray:
    """Whole vectors of usual numbers, of any bits, and of usual ones with something special."""
    generator = np.random.default_rng(SEED)
    usual = generator.normal(size=2048) * np.exp2(generator.integers(-400, 400, 2048))
    anything = generator.integers(0, 2**64 - 1, 1024, dtype=np.uint64).view(np.float64)
    special = [
        0.0, -0.0, np.inf, -np.inf, np.nan, INFO.max, INFO.tiny, INFO.smallest_subnormal,
        2.0**-511, 2.0**-512, -(2.0**-511), 1e-200, 2.0**513,
    ]  # fmt: skip
    mixed = usual[: 8 * len(special)].copy()
    mixed[3::8] = special
    alike = np.repeat(special, 8)
    return np.concatenate([usual, anything, mixed, alike, np.tile([0.0, 1.5], 16)])


def expanded(work: str = "") -> str:
    module = parse_module(LOOP.format(work=work))
    ExpandInvariantDivisionsPass(vector_bits=512).apply(make_context(), module)
    module.verify()
    return print_module(module)


@pytest.mark.parametrize("divisor", DIVISORS)
def test_bits_are_those_of_a_division(divisor: float) -> None:
    x, text = dividends(), expanded()
    out = np.empty_like(x)
    run(parse_module(text), "f", x, np.array([divisor]), out)
    with np.errstate(all="ignore"):
        expected = x / divisor
    np.testing.assert_array_equal(np.isnan(out), np.isnan(expected))
    numbers = ~np.isnan(expected)
    np.testing.assert_array_equal(out[numbers].view("u8"), expected[numbers].view("u8"))


@pytest.mark.parametrize("divisor", DIVISORS)
def test_compiled_rows_divided_by_their_sums(divisor: float) -> None:
    """The loop that the pass is for, in machine code; most sums are of one number."""
    x = np.resize(dividends(), (4, 1040))
    divisors = np.array([divisor, 1 / 3, divisor, -0.0])[:, None]
    with np.errstate(all="ignore"):
        ours, theirs = stepwell.jit(lambda x, b: x / b)(x, divisors), x / divisors
    np.testing.assert_array_equal(ours, theirs)
    numbers = ~np.isnan(theirs)
    np.testing.assert_array_equal(np.signbit(ours[numbers]), np.signbit(theirs[numbers]))


def test_one_reciprocal_is_made_before_the_loop() -> None:
    before, loop = expanded().split("scf.for")
    assert before.count("arith.divf") == 1 and loop.count("math.fma") == 2
    assert loop.index("} else {") < loop.index("arith.divf")


def test_loops_with_other_arithmetic_keep_their_divisions() -> None:
    work = "\n".join(f"%w{n} = arith.addf %v, %v : vector<8xf64>" for n in range(7))
    assert "scf.if" not in expanded(work)
    assert "scf.if" in expanded("%w = arith.addf %v, %v : vector<8xf64>")
