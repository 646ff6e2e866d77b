"""affine-loop-fusion, aligned: what becomes of loops that share data, and why others stay apart."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_loop_fusion import AffineLoopFusionPass
from stepwell.passes.base import Pass

ALIGNED = AffineLoopFusionPass(mode="aligned")
Transform = Callable[..., tuple[str, list[str]]]

# The gradient of a logistic regression: X times w, the error of each row, X transposed times that.
GRADIENT = """
func.func @f(%X: memref<?x?xf64>, %w: memref<?xf64>, %y: memref<?xf64>, %g: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %X, %c0 : memref<?x?xf64>
  %m = memref.dim %X, %c1 : memref<?x?xf64>
  %zero = arith.constant 0.0 : f64
  %Z = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf64>
  affine.for %i = 0 to %n {
    %r = affine.for %j = 0 to %m iter_args(%acc = %zero) -> (f64) {
      %a = affine.load %X[%i, %j] : memref<?x?xf64>
      %b = affine.load %w[%j] : memref<?xf64>
      %p = arith.mulf %a, %b : f64
      %s = arith.addf %acc, %p : f64
      affine.yield %s : f64
    }
    affine.store %r, %Z[%i] : memref<?xf64>
  }
  %P = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf64>
  affine.for %i = 0 to %n {
    %z = affine.load %Z[%i] : memref<?xf64>
    %t = affine.load %y[%i] : memref<?xf64>
    %d = arith.subf %z, %t : f64
    affine.store %d, %P[%i] : memref<?xf64>
  }
  memref.dealloc %Z : memref<?xf64>
  affine.for %j = 0 to %m {
    affine.store %zero, %g[%j] : memref<?xf64>
  }
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %m {
      %a = affine.load %X[%i, %j] : memref<?x?xf64>
      %b = affine.load %P[%i] : memref<?xf64>
      %p = arith.mulf %a, %b : f64
      %o = affine.load %g[%j] : memref<?xf64>
      %s = arith.addf %o, %p : f64
      affine.store %s, %g[%j] : memref<?xf64>
    }
  }
  memref.dealloc %P : memref<?xf64>
  func.return
}
"""

COSTLY_GRADIENT = GRADIENT.replace("arith.subf %z, %t", "arith.subf %e, %t").replace(
    "%t = affine.load", "%e = math.exp %z : f64 %t = affine.load"
)

# Rows less their means, squared: the means, the rows less them, and their squares' sums.
ROWS = """
func.func @f(%X: memref<?x?xf32>, %out: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %X, %c0 : memref<?x?xf32>
  %m = memref.dim %X, %c1 : memref<?x?xf32>
  %zero = arith.constant 0.0 : f32
  %S = memref.alloc(%n) : memref<?xf32>
  affine.for %i = 0 to %n {
    %r = affine.for %j = 0 to %m iter_args(%acc = %zero) -> (f32) {
      %a = affine.load %X[%i, %j] : memref<?x?xf32>
      %s = arith.addf %acc, %a : f32
      affine.yield %s : f32
    }
    affine.store %r, %S[%i] : memref<?xf32>
  }
  %T = memref.alloc(%n, %m) : memref<?x?xf32>
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %m {
      %a = affine.load %X[%i, %j] : memref<?x?xf32>
      %b = affine.load %S[%i] : memref<?xf32>
      %d = arith.subf %a, %b : f32
      affine.store %d, %T[%i, %j] : memref<?x?xf32>
    }
  }
  affine.for %i = 0 to %n {
    %q = affine.for %j = 0 to %m iter_args(%acc = %zero) -> (f32) {
      %a = affine.load %T[%i, %j] : memref<?x?xf32>
      %p = arith.mulf %a, %a : f32
      %s = arith.addf %acc, %p : f32
      affine.yield %s : f32
    }
    affine.store %q, %out[%i] : memref<?xf32>
  }
  memref.dealloc %S : memref<?xf32>
  memref.dealloc %T : memref<?x?xf32>
  func.return
}
"""


def test_gradient_reads_the_matrix_once(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(GRADIENT, ALIGNED)
    golden(text)


def test_a_costly_loop_between_stays_a_loop(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    """It can then be vectorized; the temporaries are a strip long."""
    golden(transform(COSTLY_GRADIENT, ALIGNED)[0])


def test_twice_is_once(transform: Transform) -> None:
    for text in (GRADIENT, COSTLY_GRADIENT, ROWS):
        once, _ = transform(text, ALIGNED)
        assert transform(once, ALIGNED)[0] == once


def test_strips_carry_values(transform: Transform) -> None:
    """The sum of the errors is carried from strip to strip."""
    text = COSTLY_GRADIENT.replace(
        """  affine.for %i = 0 to %n {
    %z = affine""",
        """  %total = affine.for %i = 0 to %n iter_args(%so_far = %zero) -> (f64) {
    %z = affine""",
    ).replace(
        "affine.store %d, %P[%i] : memref<?xf64>",
        "affine.store %d, %P[%i] : memref<?xf64> %more = arith.addf %so_far, %d : f64"
        " affine.yield %more : f64",
    )
    text = text.replace(
        "memref.dealloc %P", "affine.store %total, %g[0] : memref<?xf64> memref.dealloc %P"
    )
    after, _ = transform(text, ALIGNED)
    assert "step 16 iter_args(%0 = %zero)" in after.replace("%1 = %zero", "%0 = %zero")


def test_what_is_in_strips_is_taken_along(transform: Transform) -> None:
    """The loops over B are in strips when those over D, around them, are fused."""

    def sweep(matrix: str, factor: str, sums: str) -> str:
        return f"""
          affine.for %i = 0 to %n {{
            affine.for %j = 0 to %n {{
              %m = affine.load %{matrix}[%i, %j] : memref<?x?xf64>
              %x = affine.load %{factor}[%i] : memref<?xf64>
              %s = affine.load %{sums}[%i] : memref<?xf64>
              %p = arith.mulf %m, %x : f64
              %t = arith.addf %s, %p : f64
              affine.store %t, %{sums}[%i] : memref<?xf64>
            }}
          }}"""

    vectors = ["X", "P", "Q", "R", "S", "T"]
    parameters = "".join(f", %{name}: memref<?xf64>" for name in vectors)
    text = f"""
        func.func @f(%n: index, %B: memref<?x?xf64>, %D: memref<?x?xf64>{parameters}) {{
          {sweep("D", "X", "P")}
          {sweep("B", "P", "Q")}
          affine.for %i = 0 to %n {{
            %q = affine.load %Q[%i] : memref<?xf64>
            %e = math.exp %q : f64
            affine.store %e, %R[%i] : memref<?xf64>
          }}
          {sweep("B", "R", "S")}
          {sweep("D", "S", "T")}
          func.return
        }}"""
    after, _ = transform(text, ALIGNED)
    assert after.count("step 16") == 1
    assert after.count("%D[") == 2
    n = 21
    rng = np.random.default_rng(0)
    given = [rng.normal(size=(n, n)) / n, rng.normal(size=(n, n)) / n]
    given += [rng.normal(size=n) for _ in vectors]
    outcomes = []
    for module in (text, after):
        arrays = [array.copy() for array in given]
        run(parse_module(module), "f", n, *arrays)
        outcomes.append(arrays)
    for before, now in zip(*outcomes, strict=True):
        np.testing.assert_array_equal(before, now)


def test_rows_stay_in_cache(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(ROWS, ALIGNED)
    golden(text)


PASSES = (
    ALIGNED,
    "affine-scalrep",
    "affine-loop-invariant-code-motion",
    "affine-super-vectorize",
    "lower-affine",
    "expand-math",
    "convert-to-llvm",
)


@pytest.mark.parametrize("passes", [PASSES, (PASSES[0], *PASSES[-3:])], ids=["all", "fusion"])
def test_machine_code(
    native: Callable[..., Callable[..., int]], passes: tuple[str | Pass, ...]
) -> None:
    rng = np.random.default_rng(0)
    weights = rng.standard_normal(7)
    for text, link in ((GRADIENT, np.positive), (COSTLY_GRADIENT, np.exp)):
        kernel = native(text, passes=passes)
        for count in (0, 5, 16, 37):
            matrix, labels = rng.standard_normal((count, 7)), rng.standard_normal(count)
            gradient = np.full(7, np.nan)
            kernel(matrix, weights, labels, gradient)
            expected = matrix.T @ (link(matrix @ weights) - labels)
            np.testing.assert_allclose(gradient, expected, rtol=1e-10, atol=1e-12)
    rows, out = rng.standard_normal((5, 7)).astype("f"), np.full(5, np.nan, "f")
    native(ROWS, passes=passes)(rows, out)
    expected = ((rows - rows.sum(1, keepdims=True)) ** 2).sum(1)
    np.testing.assert_allclose(out, expected, rtol=1e-5)


def loops(*bodies: str, arguments: str = "") -> str:
    """A function of loops over %n one after the other, each with one of the bodies."""
    parts = "\n".join(body if "affine.for" in body else LOOP % body for body in bodies)
    return f"""
    func.func private @g()
    func.func @f(%n: index, %A: memref<?xf32>, %B: memref<?xf32>, %s: memref<f32>{arguments}) {{
      %x = arith.constant 1.0 : f32
      {parts}
      func.return
    }}"""


LOOP = "affine.for %%i = 0 to %%n { %s }"
WRITE = "affine.store %x, %A[%i] : memref<?xf32>"
COPY = "%v = affine.load %A[%i] : memref<?xf32> affine.store %v, %B[%i] : memref<?xf32>"
BACK = "%v = affine.load %A[%i - 1] : memref<?xf32> affine.store %v, %B[%i] : memref<?xf32>"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (loops(WRITE, BACK), "not always at the element of the same iteration"),
        (
            loops(WRITE, COPY.replace("%A[%i]", "%A[0]")),
            "not always at the element",
        ),
        (
            loops(
                "%r = affine.for %i = 0 to %n iter_args(%a = %x) -> (f32) {"
                " %v = affine.load %A[%i] : memref<?xf32> %b = arith.addf %a, %v : f32"
                " affine.yield %b : f32 }",
                "%v = affine.load %A[%i] : memref<?xf32> %w = arith.mulf %v, %r : f32"
                " affine.store %w, %B[%i] : memref<?xf32>",
            ),
            "computes by all its iterations",
        ),
        (
            loops(WRITE, "affine.for %k = 0 to 1 { func.call @g() : () -> () }", COPY)
            .replace("affine.store %x, %A[%i]", "func.call @g() : () -> () affine.store %x, %A[%i]")
            .replace("%v = affine.load", "func.call @g() : () -> () %v = affine.load"),
            "needs the first and is needed by the second",
        ),
    ],
)  # fmt: skip
def test_refuses(transform: Transform, text: str, reason: str) -> None:
    before, _ = transform(text)
    after, remarks = transform(text, ALIGNED)
    assert after == before
    assert any(reason in remark for remark in remarks), remarks


def test_what_stands_between_is_moved(transform: Transform) -> None:
    """A load that the second loop needs goes before both, a store of a result after both."""
    text, _ = transform(
        loops(
            "%r = affine.for %i = 0 to %n iter_args(%a = %x) -> (f32) {"
            " %v = affine.load %A[%i] : memref<?xf32> %b = arith.addf %a, %v : f32"
            " affine.yield %b : f32 }",
            "affine.for %none = 0 to 0 { }",
            "affine.store %r, %s[] : memref<f32> %y = affine.load %C[] : memref<f32>"
            " affine.for %k = 0 to 0 { }",
            "%v = affine.load %A[%i] : memref<?xf32> %w = arith.addf %v, %y : f32"
            " affine.store %w, %B[%i] : memref<?xf32>",
            arguments=", %C: memref<f32>",
        ),
        ALIGNED,
    )
    assert text.index("affine.load %C[]") < text.index("iter_args")
    assert text.index("affine.store %r, %s[]") > text.index("affine.store %w, %B")
    assert text.count("to %n") == 1


def test_too_many_streams(transform: Transform) -> None:
    text = loops(WRITE, COPY)
    assert (
        transform(text, AffineLoopFusionPass(mode="aligned", max_streams=2))[0].count("affine.for")
        == 1
    )
    after, remarks = transform(text, AffineLoopFusionPass(mode="aligned", max_streams=1))
    assert after.count("affine.for") == 2
    assert "2 buffers, more than 1" in remarks[0]


def test_offsets_that_agree_are_one_iteration(transform: Transform) -> None:
    text = loops(WRITE.replace("[%i]", "[%i + 3]"), COPY.replace("%A[%i]", "%A[%i + 3]"))
    assert transform(text, ALIGNED)[0].count("affine.for") == 1


def test_a_light_loop_does_not_go_into_a_heavy_one(transform: Transform) -> None:
    """It would no longer be vectorized, and nothing is read from memory that was not before."""
    text = ROWS.partition("%T = memref.alloc")[0] + LOOP % (
        "%a = affine.load %S[%i] : memref<?xf32> affine.store %a, %out[%i] : memref<?xf32>"
    )
    after, _ = transform(text + "\nfunc.return\n}", ALIGNED)
    assert after.count("to %n") == 2


def test_a_temporary_of_two_loops_stays(transform: Transform) -> None:
    text = ROWS.replace(
        "func.return",
        "affine.for %k = 0 to %n { affine.for %l = 0 to %n {"
        " %v = affine.load %S[%l] : memref<?xf32> affine.store %v, %out[%k] : memref<?xf32> } }"
        " func.return",
    ).replace("memref.dealloc %S : memref<?xf32>\n", "")
    after, _ = transform(text, ALIGNED)
    assert "memref.alloc(%n) : memref<?xf32>" in after


INDEPENDENT = """
func.func @f(%x: memref<9x8xf32>, %p: memref<9x8xindex>, %y: memref<9x8xf32>, %z: memref<9x8xf32>) {
  %t = memref.alloc() : memref<9x8xf32>
  affine.for %i = 0 to 9 {
    affine.for %j = 0 to 8 {
      %v = affine.load %x[%i, %j] : memref<9x8xf32>
      affine.store %v, %t[%i, %j] : memref<9x8xf32>
    }
    affine.for %j = 0 to 8 {
      %v = affine.load %t[%i, 7 - %j] : memref<9x8xf32>
      %q = affine.load %p[%i, %j] : memref<9x8xindex>
      memref.store %v, %y[%i, %q] : memref<9x8xf32>
    }
  } {independent}
  affine.for %i = 0 to 9 {
    affine.for %j = 0 to 8 {
      %v = affine.load %x[%i, %j] : memref<9x8xf32>
      SECOND
    }
  }
  memref.dealloc %t : memref<9x8xf32>
  func.return
}
"""


@pytest.mark.parametrize(
    ("second", "stays"),
    [
        ("affine.store %v, %z[%i, %j] : memref<9x8xf32>", True),
        ("affine.store %v, %z[0, %j] : memref<9x8xf32>", False),
    ],
)
def test_iterations_stay_independent_if_all_are(
    second: str, stays: bool, transform: Callable[..., tuple[str, list[str]]]
) -> None:
    """What an iteration holds in a part of a buffer of its own is not shared by others, either."""
    text, _ = transform(INDEPENDENT.replace("SECOND", second), ALIGNED)
    assert text.count("affine.for %i") == 1
    assert ("{independent}" in text) == stays
    assert ("memref.alloc() : memref<9x8xf32>" in text) == stays
