"""affine-loop-distribute: a long loop body is done in stages, some iterations at a time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell
from stepwell.passes.affine_loop_distribute import AffineLoopDistributePass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

# Arithmetic that waits for the last result each time.
STEPS = 40
CHAIN = "\n".join(
    f"    %d{at} = arith.mulf %x, %r{at} : f64\n    %r{at + 1} = arith.addf %d{at}, %y : f64"
    for at in range(STEPS)
)
LONG = f"""
func.func @f(%X: memref<?xf64>, %Y: memref<?xf64>, %out: memref<?xf64>) {{
  %c0 = arith.constant 0 : index
  %n = memref.dim %X, %c0 : memref<?xf64>
  affine.for %i = LOWER to UPPER {{
    %x = affine.load %X[%i] : memref<?xf64>
    %y = affine.load %Y[%i] : memref<?xf64>
    %r0 = math.sqrt %x : f64
{CHAIN}
    affine.store %r{STEPS}, %out[%i] : memref<?xf64>
  }}
  func.return
}}
"""


def text_of(lower: object = 0, upper: object = "%n") -> str:
    return LONG.replace("LOWER", str(lower)).replace("UPPER", str(upper))


def loops_in(text: str) -> int:
    return text.count("affine.for")


def test_a_chain_is_cut(transform: Transform, golden: Callable[[str], None]) -> None:
    text, remarks = transform(text_of(), AffineLoopDistributePass(window=120))
    assert not remarks
    golden(text)


@pytest.mark.parametrize("window", [40, 80, 160])
@pytest.mark.parametrize("lower", [0, 3])
def test_each_iteration_is_done_once(
    transform: Transform, native: Native, lower: int, window: int
) -> None:
    text, _ = transform(text_of(lower), AffineLoopDistributePass(window=window))
    assert loops_in(text) > 2
    kernel = native(text)
    random = np.random.default_rng(window)
    for n in (0, 1, 5, 255, 256, 257, 259, 1000):
        x, y, out = random.random(n) + 0.5, random.random(n) + 0.5, np.zeros(n)
        result = np.sqrt(x)
        for _ in range(STEPS):
            result = x * result + y
        result[:lower] = 0
        assert kernel(x, y, out) == 0
        np.testing.assert_array_equal(out, result, err_msg=str(n))


def test_whole_strips_have_a_known_length(transform: Transform) -> None:
    text, _ = transform(text_of(upper=8192), AffineLoopDistributePass(window=120))
    assert "= 0 to 256 {" in text and " min " not in text


@pytest.mark.parametrize(
    ("upper", "window"), [("%n", 0), ("%n", 4000), (100, 120)], ids=["off", "fits", "short"]
)
def test_left_alone(transform: Transform, upper: object, window: int) -> None:
    text, _ = transform(text_of(upper=upper), AffineLoopDistributePass(window=window))
    assert loops_in(text) == 1


def test_what_waits_for_other_iterations_stays(transform: Transform) -> None:
    text = text_of(lower=1).replace("%Y[%i]", "%out[%i - 1]")
    assert loops_in(transform(text, AffineLoopDistributePass(window=120))[0]) == 1


def test_what_is_changed_is_not_loaded_again(transform: Transform, native: Native) -> None:
    """A stage behind a store to what was loaded has the value as it was."""
    store = "    affine.store %y, %X[%i] : memref<?xf64>\n    %r0 ="
    text, _ = transform(
        text_of().replace("    %r0 =", store, 1), AffineLoopDistributePass(window=120)
    )
    assert loops_in(text) > 2
    random = np.random.default_rng(5)
    x, y, out = (random.random(700) + 0.5 for _ in range(3))
    result = np.sqrt(x)
    for _ in range(STEPS):
        result = x * result + y
    changed = x.copy()
    assert native(text)(changed, y, out) == 0
    np.testing.assert_array_equal(changed, y)
    np.testing.assert_array_equal(out, result)


def test_no_cut_where_a_bit_would_pass(transform: Transform) -> None:
    """Comparisons are not kept, and this one is used at the end."""
    compare = "    %c = arith.cmpf ogt, %x, %y : f64\n    %r0 ="
    select = f"    %s = arith.select %c, %r{STEPS}, %x : f64\n    affine.store %s"
    body = text_of().replace("    %r0 =", compare, 1)
    body = body.replace(f"    affine.store %r{STEPS}", select)
    assert loops_in(transform(body, AffineLoopDistributePass(window=120))[0]) == 1


@pytest.mark.parametrize("size", [0, 1, 513, 8192, 20_011])
def test_in_the_pipeline(size: int) -> None:
    def chain(x, y):
        for _ in range(6):
            x = np.log(1.5 + np.exp(-x * x)) / (1.0 + np.abs(y))
        return x

    random = np.random.default_rng(size)
    x, y = random.normal(size=(2, size))
    compiled = stepwell.jit(chain)
    np.testing.assert_allclose(compiled(x, y), chain(x, y), rtol=1e-14)
    landing = compiled.lower("f64[n]", "f64[n]").ir("affine")
    assert "memref.alloca" in landing


def test_what_waits_for_nothing_is_done_beside_divisions(
    transform: Transform, native: Native
) -> None:
    """The first stage divides and takes roots; what is at the end of the text fits in beside."""
    chain = "\n".join(
        f"    %d{at} = arith.divf %r{at}, %x : f64\n    %r{at + 1} = math.sqrt %d{at} : f64"
        for at in range(2)
    )
    tail = "\n".join(f"    %p{at + 1} = arith.mulf %p{at}, %r2 : f64" for at in range(60))
    beside = "\n".join(f"    %h{at + 1} = arith.addf %h{at}, %x : f64" for at in range(20))
    text = f"""
func.func @f(%X: memref<?xf64>, %Y: memref<?xf64>, %out: memref<?xf64>) {{
  %c0 = arith.constant 0 : index
  %n = memref.dim %X, %c0 : memref<?xf64>
  affine.for %i = 0 to %n {{
    %x = affine.load %X[%i] : memref<?xf64>
    %r0 = affine.load %Y[%i] : memref<?xf64>
{chain}
    %p0 = arith.addf %r2, %x : f64
{tail}
    %h0 = math.floor %r0 : f64
{beside}
    %s = arith.mulf %p60, %h20 : f64
    affine.store %s, %out[%i] : memref<?xf64>
  }}
  func.return
}}
"""
    made, _ = transform(text, AffineLoopDistributePass(window=120))
    first, *others = made.split("affine.for")[2:]
    assert "math.sqrt" in first and "math.floor" in first
    assert not any("math.floor" in stage for stage in others)
    random = np.random.default_rng(9)
    x, y, out = random.random(700) + 0.5, random.random(700) + 0.5, np.zeros(700)
    root = np.sqrt(np.sqrt(y / x) / x)
    result, other = root + x, np.floor(y)
    for _ in range(60):
        result = result * root
    for _ in range(20):
        other = other + x
    assert native(made)(x, y, out) == 0
    np.testing.assert_array_equal(out, result * other)
