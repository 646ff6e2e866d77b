"""affine-parallelize-outermost: rows, strips and sums as text, what stays, execution."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.passes.affine_parallelize_outermost import AffineParallelizeOutermostPass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

SMALL = AffineParallelizeOutermostPass(strip=8, reduction_strip=8, outer_strip=4)
MASKED = AffineParallelizeOutermostPass(strip=8, masked=True, one_copy_ops=1)


def function(body: str) -> str:
    return f"""
    func.func @f(%x: memref<?xf64> {{llvm.noalias}}, %y: memref<?xf64> {{llvm.noalias}},
                 %A: memref<?x?xf64> {{llvm.noalias}}, %r: memref<f64> {{llvm.noalias}},
                 %a: index) {{
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %zero = arith.constant 3.0 : f64
      %n = memref.dim %x, %c0 : memref<?xf64>
      %m = memref.dim %A, %c0 : memref<?x?xf64>
      %k = memref.dim %A, %c1 : memref<?x?xf64>
      {body}
      func.return
    }}"""


MAP = """
affine.for %i = %a to %n step 2 {
  %v = affine.load %x[%i] : memref<?xf64>
  %w = arith.mulf %v, %v : f64
  affine.store %w, %y[%i] : memref<?xf64>
}"""
SUM = """
%s = affine.for %i = %a to %n iter_args(%t = %zero) -> (f64) {
  %v = affine.load %x[%i] : memref<?xf64>
  %u = arith.addf %t, %v fastmath<reassoc> : f64
  affine.yield %u : f64
}
affine.store %s, %r[] : memref<f64>"""
ROWS = """
affine.for %i = 0 to %m {
  affine.for %j = 0 to %k {
    %v = affine.load %A[%i, %j] : memref<?x?xf64>
    %w = arith.mulf %v, %v : f64
    affine.store %w, %A[%i, %j] : memref<?x?xf64>
  }
}"""
SUM_OF_ROWS = """
%s = affine.for %i = 0 to %m iter_args(%t = %zero) -> (f64) {
  %b = affine.for %j = 0 to %k iter_args(%u = %t) -> (f64) {
    %v = affine.load %A[%i, %j] : memref<?x?xf64>
    %w = arith.maximumf %u, %v : f64
    affine.yield %w : f64
  }
  affine.yield %b : f64
}
affine.store %s, %r[] : memref<f64>"""
BODIES = {"map": MAP, "sum": SUM, "rows": ROWS, "sum_of_rows": SUM_OF_ROWS}


@pytest.mark.parametrize("name", BODIES)
def test_text(name: str, transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(function(BODIES[name]), SMALL)[0])


def test_masked_strips(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(function(MAP), MASKED)[0])


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("masked", [False, True])
def test_execution(name: str, masked: bool, transform: Transform, native: Native) -> None:
    """Lengths around the strips', also where the first iteration lies behind the last."""
    before = native(function(BODIES[name]))
    after = native(
        transform(function(BODIES[name]), MASKED if masked else SMALL)[0],
        passes=(
            "lower-affine",
            "scf-split-parallel-reductions",
            "convert-scf-to-openmp",
            "convert-to-llvm",
        ),
    )
    generator = np.random.default_rng(4)
    for size in (0, 1, 7, 8, 9, 16, 17, 40, 1000):
        for start in (0, 1, 9, 50):
            x, A = generator.random(size), generator.random((size, 5)) + 3
            states = []
            for kernel in (before, after):
                y, B, r = np.zeros(size), A.copy(), np.zeros(())
                assert kernel(x, y, B, r, start) == 0
                states.append((y, B, r))
            for one, other in zip(*states, strict=True):
                np.testing.assert_allclose(one, other, 1e-13)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (MAP.replace("%y[%i]", "%x[%i + 2]"), "its iterations may touch the same element"),
        (MAP.replace("%y[%i]", "%y[%c0]"), "its iterations may touch the same element"),
        (SUM.replace(" fastmath<reassoc>", ""), "a value that it carries is not only combined"),
        (SUM.replace("%t, %v", "%v, %v"), "a value that it carries is not only combined"),
        (MAP.replace("%a to %n", "0 to 40"), "it has no more than 20 iterations"),
    ],
)
def test_refusals(body: str, sentence: str, transform: Transform) -> None:
    text, remarks = transform(function(body), SMALL)
    assert "affine.parallel" not in text
    assert any(f"not parallel: {sentence}" in remark for remark in remarks), remarks


@pytest.mark.parametrize(
    ("bounds", "parallel"),
    [
        ("0 to 3", "%i"),
        ("0 to 4", "%p"),
        ("0 to %k", "%p"),
        # At most four iterations, and fewer as a rule: what is left over of whole tiles of 32.
        ("affine_map<(d0) -> (d0 floordiv 32 * 32)>(%k) to %k step 8", "%i"),
        ("affine_map<(d0) -> (d0 floordiv 40 * 40)>(%k) to %k step 8", "%p"),
    ],
)
def test_few_panels_of_many_rows(bounds: str, parallel: str, transform: Transform) -> None:
    """In a short loop the deepest loop is parallel, not what comes first."""
    panels = f"""
affine.for %p = {bounds} {{
  %t = memref.alloc(%m) : memref<?xf64>
  affine.for %q = 0 to %m {{
    %v = affine.load %x[%q] : memref<?xf64>
    affine.store %v, %t[%q] : memref<?xf64>
  }}
  affine.for %i = 0 to %m {{
    affine.for %j = 0 to 8 {{
      %v = affine.load %t[%i] : memref<?xf64>
      affine.store %v, %A[%i, %p] : memref<?x?xf64>
    }}
  }}
}}"""
    text, _ = transform(function(panels), SMALL)
    assert text.count("affine.parallel") == 1 and f"affine.parallel ({parallel})" in text


def test_aliases_are_not_parallel(transform: Transform) -> None:
    """A view of what is written is read at another subscript."""
    body = """
      %view = memref.reinterpret_cast %x to offset: [0], sizes: [%n], strides: [1]
        : memref<?xf64> to memref<?xf64>
    """ + MAP.replace("%y[%i]", "%view[%i]")
    text, remarks = transform(function(body), SMALL)
    assert "affine.parallel" not in text
    assert "its iterations may touch the same element" in remarks[0]


def test_not_too_many(transform: Transform) -> None:
    text, remarks = transform(
        function(MAP * 3), AffineParallelizeOutermostPass(strip=8, most_loops=2)
    )
    assert text.count("affine.parallel") == 2
    assert "the function has enough that are" in remarks[0]
