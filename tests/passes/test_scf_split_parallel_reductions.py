"""scf-split-parallel-reductions: the text, sums of any number of iterations, what stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

import stepwell as sw
from stepwell.passes.base import make_pass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

PASSES = (
    "lower-affine",
    "scf-split-parallel-reductions",
    "convert-scf-to-openmp",
    "convert-to-llvm",
)


@pytest.fixture(autouse=True)
def threads_as_before() -> Iterator[None]:
    before = sw.get_num_threads()
    yield
    sw.set_num_threads(before)


def reduction(kind: str, type_: str) -> str:
    return f"""
func.func @f(%x: memref<?x{type_}>, %r: memref<{type_}>, %a: index) {{
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?x{type_}>
  %s = affine.parallel (%i) = (%a) to (%n) step (3) reduce ("{kind}") -> ({type_}) {{
    %v = affine.load %x[%i] : memref<?x{type_}>
    affine.yield %v : {type_}
  }}
  affine.store %s, %r[] : memref<{type_}>
  func.return
}}
"""


def test_sum(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(
        transform(
            reduction("addf", "f64"),
            "lower-affine",
            make_pass("scf-split-parallel-reductions", groups=4),
        )[0]
    )


@pytest.mark.parametrize(
    ("kind", "type_", "reference"),
    [
        ("addf", "f64", np.sum),
        ("addi", "i64", np.sum),
        ("maximumf", "f64", lambda x: np.max(x, initial=-np.inf)),
        ("mins", "i64", lambda x: np.min(x, initial=np.iinfo(np.int64).max)),
        ("xori", "i64", np.bitwise_xor.reduce),
        ("andi", "i64", np.bitwise_and.reduce),
    ],
)
def test_any_number_of_iterations(
    native: Native, kind: str, type_: str, reference: Callable[[np.ndarray], float]
) -> None:
    f = native(reduction(kind, type_), passes=PASSES)
    generator = np.random.default_rng(1)
    for count in (0, 1, 2, 3, 63, 64, 65, 193, 1000, 40_000, 123_457):
        x = (
            generator.random(count)
            if type_ == "f64"
            else generator.integers(-(1 << 40), 1 << 40, count)
        )
        for start in (0, 2, 70):
            results = []
            for threads in (1, 2, 5):
                sw.set_num_threads(threads)
                result = np.zeros((), x.dtype)
                assert f(x, result, start) == 0
                results.append(result.tobytes())
            assert len(set(results)) == 1
            np.testing.assert_allclose(result, reference(x[start::3]), 1e-13)


def test_a_nest_with_two_results(native: Native) -> None:
    text = """
    func.func @f(%x: memref<?x?xf64>, %r: memref<?xf64>) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %m = memref.dim %x, %c0 : memref<?x?xf64>
      %n = memref.dim %x, %c1 : memref<?x?xf64>
      %s, %t = affine.parallel (%i, %j) = (0, 0) to (%m, %n)
          reduce ("addf", "maximumf") -> (f64, f64) {
        %v = affine.load %x[%i, %j] : memref<?x?xf64>
        %w = arith.mulf %v, %v : f64
        affine.yield %v, %w : f64, f64
      }
      memref.store %s, %r[%c0] : memref<?xf64>
      memref.store %t, %r[%c1] : memref<?xf64>
      func.return
    }
    """
    f = native(text, passes=PASSES)
    for shape in ((0, 3), (3, 0), (1, 1), (70, 9), (1000, 100)):
        x = np.random.default_rng(2).normal(size=shape)
        r = np.zeros(2)
        assert f(x, r) == 0
        np.testing.assert_allclose(r, (x.sum(), np.max(x * x, initial=-np.inf)), 1e-12)


def test_what_does_not_go_into_memory_stays(transform: Transform) -> None:
    text = """
    func.func @f(%v: vector<4xf64>, %n: index) -> vector<4xf64> {
      %s = affine.parallel (%i) = (0) to (%n) reduce ("addf") -> (vector<4xf64>) {
        affine.yield %v : vector<4xf64>
      }
      func.return %s : vector<4xf64>
    }
    """
    after, remarks = transform(text, "lower-affine", "scf-split-parallel-reductions")
    assert "memref.alloca" not in after and "scf.reduce" in after
    assert "not split: partial results are neither integers nor floats" in remarks[0]
