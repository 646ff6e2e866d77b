"""Complex numbers in vector lanes: the bits of code without vectors, at every length."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from stepwell.passes.affine_super_vectorize import AffineSuperVectorizePass
from stepwell.passes.base import make_pass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

# No rest, one shorter than half a vector, a longer one, some vectors and a rest.
LENGTHS = (0, 1, 3, 4, 7, 8, 64, 100)
SPECIAL = (0.0, -0.0, 1.5, -2.0, np.inf, -np.inf, np.nan, 1e300, 5e-324)

BODIES = {
    "products": """
        %r = arith.mulf %a, %c : f64
        %s = arith.mulf %b, %d : f64
        %t = arith.subf %r, %s : f64
        %u = arith.divf %b, %c : f64
        %z = complex.create %t, %u : complex<f64>""",
    "choices": """
        %t = arith.cmpf olt, %a, %d : f64
        %p = arith.select %t, %x, %y : complex<f64>
        %u = arith.cmpf une, %b, %c : f64
        %q = complex.create %d, %a : complex<f64>
        %z = arith.select %u, %p, %q : complex<f64>""",
    "one for all": """
        %p = affine.load %X[0] : memref<?xcomplex<f64>>
        %r = complex.re %p : complex<f64>
        %s = arith.addf %a, %r : f64
        %z = complex.create %s, %d : complex<f64>""",
    "a constant": "%z = complex.constant [1.0, -2.0] : complex<f64>",
}


def one_loop(body: str) -> str:
    return f"""
    func.func @f(%X: memref<?xcomplex<f64>> {{llvm.noalias}},
                 %Y: memref<?xcomplex<f64>> {{llvm.noalias}},
                 %Z: memref<?xcomplex<f64>> {{llvm.noalias}}) {{
      %c0 = arith.constant 0 : index
      %n = memref.dim %Y, %c0 : memref<?xcomplex<f64>>
      affine.for %i = 0 to %n {{
        %x = affine.load %X[%i] : memref<?xcomplex<f64>>
        %y = affine.load %Y[%i] : memref<?xcomplex<f64>>
        %a = complex.re %x : complex<f64>
        %b = complex.im %x : complex<f64>
        %c = complex.re %y : complex<f64>
        %d = complex.im %y : complex<f64>
        {body}
        affine.store %z, %Z[%i] : memref<?xcomplex<f64>>
      }}
      func.return
    }}"""


def vectorized(transform: Transform, text: str, bits: int, masked: bool = True) -> str:
    options = AffineSuperVectorizePass(vector_bits=bits, masked=masked)
    after, remarks = transform(text, "split-complex-values", options)
    assert not remarks
    return after


def test_a_loop(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(vectorized(transform, one_loop(BODIES["products"]), 256))


@pytest.mark.parametrize(("bits", "masked"), [(128, True), (512, True), (256, False)])
@pytest.mark.parametrize("body", BODIES)
def test_the_bits_are_those_of_one_number_at_a_time(
    transform: Transform, native: Native, body: str, bits: int, masked: bool
) -> None:
    text = one_loop(BODIES[body])
    one_by_one, in_lanes = native(text), native(vectorized(transform, text, bits, masked))
    random = np.random.default_rng(1)
    for length in LENGTHS:
        parts = random.choice(SPECIAL, (2, 2, length + 1))
        x, y = parts[0] + 0.0, parts[1] + 0.0
        x, y = (np.ascontiguousarray(part.T).view(np.complex128).ravel() for part in (x, y))
        found, expected = np.full((2, length + 1), 7.0 + 7.0j)
        for kernel, out in ((in_lanes, found), (one_by_one, expected)):
            kernel(x, (y, length), (out, length))
        np.testing.assert_array_equal(found.view(np.float64), expected.view(np.float64))
        signs = [np.signbit(np.nan_to_num(out.view(np.float64))) for out in (found, expected)]
        np.testing.assert_array_equal(*signs, err_msg=f"{length}")


ROWS = """
func.func @f(%X: memref<?x6xcomplex<f32>, strided<[9, 1], offset: 2>> {llvm.noalias},
             %s: memref<?xcomplex<f32>> {llvm.noalias}) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %s, %c0 : memref<?xcomplex<f32>>
  %zero = complex.constant [0.0 : f32, 0.0 : f32] : complex<f32>
  affine.for %i = 0 to %n {
    %r = affine.for %j = 0 to 6 iter_args(%t = %zero) -> (complex<f32>) {
      %x = affine.load %X[%i, %j] : memref<?x6xcomplex<f32>, strided<[9, 1], offset: 2>>
      %a = complex.re %t : complex<f32>
      %b = complex.im %t : complex<f32>
      %c = complex.re %x : complex<f32>
      %d = complex.im %x : complex<f32>
      %e = arith.addf %a, %c : f32
      %g = arith.subf %b, %d : f32
      %h = complex.create %e, %g : complex<f32>
      affine.yield %h : complex<f32>
    }
    affine.store %r, %s[%i] : memref<?xcomplex<f32>>
  }
  func.return
}
"""


def test_sums_of_rows_with_gaps(transform: Transform, native: Native) -> None:
    after = vectorized(transform, ROWS, 128)
    assert "memref<?x12xf32, strided<[18, 1], offset: 4>>" in after
    x = np.random.default_rng(2).integers(-9, 9, (5, 9, 2)).astype("f4")
    x = x.view(np.complex64)[..., 0]
    out = np.zeros(5, np.complex64)
    native(after)((x.ravel()[2:], 5), out)
    np.testing.assert_array_equal(out, np.conj(x[:, 2:8].sum(axis=1)))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("%Z[%i]", "%Z[%i * 2]", "neighbouring iterations do not access neighbouring elements"),
        ("%Z[%i]", "%Z[0]", "it writes one element again and again"),
        ("%X[%i]", "%Z[%i - 1]", "an iteration may need what another one writes"),
    ],
)
def test_refuses(transform: Transform, old: str, new: str, reason: str) -> None:
    text = one_loop(BODIES["products"]).replace(old, new)
    before, _ = transform(text)
    after, remarks = transform(text, make_pass("affine-super-vectorize"))
    assert after == before
    assert any(reason in remark for remark in remarks), remarks
