"""affine-loop-coalescing: nests over contiguous buffers become one loop."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell as sw
from stepwell.backends.interpreter import run
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_loop_coalescing import AffineLoopCoalescingPass

CONTIGUOUS = AffineLoopCoalescingPass(contiguous=True)
Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

SHORT_ROWS = """
func.func @f(%X: memref<?x?x3xf32>, %out: memref<?x?x3xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %X, %c0 : memref<?x?x3xf32>
  %m = memref.dim %X, %c1 : memref<?x?x3xf32>
  %c3 = arith.constant 3 : index
  %stride = arith.muli %m, %c3 : index
  %O = memref.reinterpret_cast %out to offset: [0], sizes: [%n, %m, 3], strides: [%stride, 3, 1]
    : memref<?x?x3xf32> to memref<?x?x3xf32, strided<[?, 3, 1]>>
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %m {
      affine.for %k = 0 to 3 {
        %a = affine.load %X[%i, %j, %k] : memref<?x?x3xf32>
        %b = arith.addf %a, %a : f32
        affine.store %b, %O[%i, %j, %k] : memref<?x?x3xf32, strided<[?, 3, 1]>>
      }
    }
  }
  func.return
}
"""

# %Y may have longer rows than %X.
SUM = """
func.func @f(%X: memref<?x?xf32>, %Y: memref<?x?xf32>, %out: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %X, %c0 : memref<?x?xf32>
  %m = memref.dim %X, %c1 : memref<?x?xf32>
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %m {
      %a = affine.load %X[%i, %j] : memref<?x?xf32>
      %b = affine.load %Y[%i, %j] : memref<?x?xf32>
      %c = arith.addf %a, %b : f32
      affine.store %c, %out[%i, %j] : memref<?x?xf32>
    }
  }
  func.return
}
"""


def test_short_rows(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(SHORT_ROWS, CONTIGUOUS)[0])


def test_at_run_time(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(SUM, CONTIGUOUS)[0])


@pytest.mark.parametrize("shape", [(0, 3), (3, 0), (1, 1), (5, 3), (4, 33)])
@pytest.mark.parametrize("longer", [0, 2])
def test_sum_in_machine_code(native: Native, shape: tuple[int, int], longer: int) -> None:
    kernel = native(
        SUM,
        passes=(
            CONTIGUOUS,
            "affine-super-vectorize",
            "lower-affine",
            "convert-to-llvm",
        ),
    )
    rng = np.random.default_rng(0)
    x = rng.standard_normal(shape, "f")
    y = rng.standard_normal((shape[0], shape[1] + longer), "f")
    out = np.full(shape, np.nan, "f")
    kernel(x, y, out)
    np.testing.assert_array_equal(out, x + y[:, : shape[1]])


def nest(inner: str) -> str:
    return f"""
    func.func @f(%n: index, %X: memref<?x4xf32>, %Y: memref<4x?xf32>, %b: memref<4xf32>,
                 %s: memref<f32>, %Z: memref<?x5xf32>) {{
      %x = arith.constant 1.0 : f32
      affine.for %i = 0 to %n {{
        affine.for %j = 0 to 4 {{
          {inner}
        }}
      }}
      func.return
    }}"""


@pytest.mark.parametrize(
    ("inner", "reason"),
    [
        ("affine.store %x, %Y[%j, %i] : memref<4x?xf32>", "%Y is not accessed in row-major order"),
        (
            "%v = affine.load %b[%j] : memref<4xf32> affine.store %v, %X[%i, %j] : memref<?x4xf32>",
            "%b is not accessed in row-major order",
        ),
        ("affine.store %x, %Z[%i, %j] : memref<?x5xf32>", "%Z is not contiguous"),
        (
            "%k = arith.index_cast %j : index to i32 %v = arith.sitofp %k : i32 to f32"
            " affine.store %v, %X[%i, %j] : memref<?x4xf32>",
            "used for more than subscripts",
        ),
        ("affine.store %x, %X[%i, 3 - %j] : memref<?x4xf32>", "row-major"),
    ],
)
def test_refuses(transform: Transform, inner: str, reason: str) -> None:
    before, _ = transform(nest(inner))
    after, remarks = transform(nest(inner), CONTIGUOUS)
    assert after == before
    assert reason in remarks[0]


def test_an_element_for_all_iterations_is_no_hindrance(transform: Transform) -> None:
    inner = "%v = affine.load %s[] : memref<f32> affine.store %v, %X[%i, %j] : memref<?x4xf32>"
    after, _ = transform(nest(inner), CONTIGUOUS)
    assert after.count("affine.for") == 1 and "affine.load %s[]" in after


def test_a_sum_carried_through_the_nest(transform: Transform) -> None:
    text = """
    func.func @f(%X: memref<6x4xf32>, %s: memref<f32>) {
      %zero = arith.constant 0.0 : f32
      %r = affine.for %i = 0 to 6 iter_args(%a = %zero) -> (f32) {
        %q = affine.for %j = 0 to 4 iter_args(%b = %a) -> (f32) {
          %v = affine.load %X[%i, %j] : memref<6x4xf32>
          %c = arith.addf %b, %v : f32
          affine.yield %c : f32
        }
        affine.yield %q : f32
      }
      affine.store %r, %s[] : memref<f32>
      func.return
    }"""
    after, _ = transform(text, CONTIGUOUS)
    assert "= 0 to 24 iter_args(%b = %zero)" in after


def test_only_the_inner_loops_that_fit(transform: Transform) -> None:
    text = """
    func.func @f(%n: index, %X: memref<?x6x4xf32>, %b: memref<?xf32>) {
      affine.for %h = 0 to %n {
        affine.for %i = 0 to 6 {
          affine.for %j = 0 to 4 {
            %v = affine.load %b[%h] : memref<?xf32>
            affine.store %v, %X[%h, %i, %j] : memref<?x6x4xf32>
          }
        }
      }
      func.return
    }"""
    after, _ = transform(text, CONTIGUOUS)
    assert after.count("affine.for") == 2
    assert "memref<?x6x4xf32> into memref<?x24xf32>" in after


COLUMN = """
func.func @f(%X: memref<?x1xf32>, %Y: memref<?x4x1x1xf32>) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %X, %c0 : memref<?x1xf32>
  affine.for %i = 0 to %n {
    %a = affine.load %X[%i, 0] : memref<?x1xf32>
    affine.for %j = 0 to 4 {
      affine.store %a, %Y[%i, %j, 0, 0] : memref<?x4x1x1xf32>
    }
  }
  func.return
}
"""


def test_columns_are_rows(transform: Transform) -> None:
    text, _ = transform(COLUMN, CONTIGUOUS)
    assert "collapse_shape %X [[0 : i64, 1 : i64]]" in text
    assert "collapse_shape %Y [[0 : i64], [1 : i64, 2 : i64, 3 : i64]]" in text
    assert "affine.load %0[%i] : memref<?xf32>" in text
    assert "affine.store %a, %1[%i, %j] : memref<?x4xf32>" in text


def test_a_single_element_keeps_its_dimensions(transform: Transform) -> None:
    text = COLUMN.replace("?x4x1x1", "1x4x1").replace("%j, 0, 0", "%j, 0").replace("?x1", "1x1")
    assert "collapse_shape %X" not in transform(text, CONTIGUOUS)[0]


@pytest.mark.parametrize("rows", [0, 1, 5, 40])
def test_columns_in_programs(rows: int) -> None:
    """Whatever comes before and after: sums of rows, columns beside whole rows."""

    def program(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        column = np.exp(-np.sum(x, axis=1, keepdims=True))
        return x * column, 1.0 / (1.0 + column)[:, :, np.newaxis]

    x = np.random.default_rng(rows).random((rows, 7))
    for found, expected in zip(sw.jit(program)(x), program(x), strict=True):
        np.testing.assert_allclose(found, expected, rtol=1e-14)
        assert np.shape(found) == expected.shape


LINEAR = """
func.func @f(%out: memref<?x?x4xi64>, %a: index, %b: index) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %out, %c0 : memref<?x?x4xi64>
  affine.for %i = 0 to %n {
    affine.for %j = 0 to %a {
      affine.for %k = 0 to 4 {
        %x = affine.apply affine_map<(d0, d1, d2) -> (d0 * 100 + d1 * 10 + d2)>(%i, %j, %k)
        %y = arith.index_cast %x : index to i64
        affine.store %y, %out[%i, %j, %k] : memref<?x?x4xi64>
      }
    }
  }
  func.return
}
"""


def test_old_variables_by_division(transform: Transform) -> None:
    """Upstream's form: for any nest, and also where there are no iterations."""
    text, _ = transform(LINEAR, "affine-loop-coalescing")
    assert text.count("affine.for") == 1
    for count in (3, 0, -2):
        out = np.full((2, 3, 4), -1)
        run(parse_module(text), "f", out, count, 0)
        i, j, k = np.indices(out.shape)
        assert np.array_equal(out, np.where(j < count, i * 100 + j * 10 + k, -1))


def test_the_product_of_two_bounds_below_0(transform: Transform) -> None:
    after, remarks = transform(LINEAR.replace("0 to %n", "0 to %b"), "affine-loop-coalescing")
    assert after.count("affine.for") == 2  # the inner two are one
    assert any("may be below 0" in remark for remark in remarks)


BOUNDS = [("0", "3", "1"), ("3", "13", "2"), ("-2", "5", "3"), ("4", "4", "1"), ("%a", "%b", "%s"),
          ("%b", "%a", "1"), ("%a", "7", "2")]  # fmt: skip


@pytest.mark.parametrize("outer", BOUNDS)
@pytest.mark.parametrize("inner", BOUNDS)
def test_scf_loops(transform: Transform, outer: tuple[str, ...], inner: tuple[str, ...]) -> None:
    """What `scf.for` loops carry depends on the order of their iterations; none are added where
    both have as many as a number below 0."""
    lines, bounds = [], []
    for name, values in (("o", outer), ("i", inner)):
        for at, value in enumerate(values):
            if not value.startswith("%"):
                lines.append(f"%{name}{at} = arith.constant {value} : index")
                value = f"%{name}{at}"
            bounds.append(value)
    i, j = (f"{bounds[at]} to {bounds[at + 1]} step {bounds[at + 2]}" for at in (0, 3))
    text = f"""
    func.func @f(%a: index, %b: index, %s: index, %out: memref<index>) {{
      %one = arith.constant 1 : index
      %three = arith.constant 3 : index
      {" ".join(lines)}
      %r = scf.for %i = {i} iter_args(%x = %one) -> (index) {{
        %q = scf.for %j = {j} iter_args(%y = %x) -> (index) {{
          %t = arith.muli %y, %three : index
          %u = arith.muli %i, %j : index
          %v = arith.addi %u, %i : index
          %w = arith.addi %t, %v : index
          scf.yield %w : index
        }}
        scf.yield %q : index
      }}
      memref.store %r, %out[] : memref<index>
      func.return
    }}"""
    changed, _ = transform(text, "affine-loop-coalescing")
    assert changed.count("scf.for") == (2 if ("4", "4", "1") in (outer, inner) else 1)
    results = []
    for one in (text, changed):
        out = np.zeros((), dtype=np.int64)
        run(parse_module(one), "f", -1, 6, 2, out)
        results.append(out.item())
    assert results[0] == results[1]


def test_scf_loops_that_stay(transform: Transform) -> None:
    """The inner loop's bound depends on the outer loop, so that there is no product."""
    text, remarks = transform(
        """
        func.func @f(%n: index, %A: memref<?xindex>) {
          %c0 = arith.constant 0 : index
          %c1 = arith.constant 1 : index
          scf.for %i = %c0 to %n step %c1 {
            scf.for %j = %c0 to %i step %c1 { memref.store %j, %A[%i] : memref<?xindex> }
          }
          func.return
        }""",
        "affine-loop-coalescing",
    )
    assert text.count("scf.for") == 2
    assert any("a bound depends on a loop outside" in remark for remark in remarks)


def test_an_extent_that_is_asked_for_after_the_loops_is_not_known_before_them(
    transform: Transform,
) -> None:
    later = "%rows = memref.dim %Y, %c1 : memref<?x?xf32>\n  affine.for %k = 0 to %rows {}\n"
    text, _ = transform(SUM.replace("  func.return", f"  {later}  func.return"), CONTIGUOUS)
    assert text.index("memref.dim %Y") < text.index("arith.cmpi") < text.index("affine.for")
