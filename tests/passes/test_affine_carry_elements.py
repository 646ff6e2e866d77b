"""affine-carry-elements: what is carried, that it means the same, and what stays in memory."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import stepwell

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

HEAD = """
func.func @f(%n: index, %A: memref<?xf64>, %B: memref<?xf64>) {
"""


def text_of(body: str, bounds: str = "3 to %n") -> str:
    return f"{HEAD}affine.for %i = {bounds} {{\n{body}\n}}\nfunc.return\n}}"


FIRST = """
  %p = affine.load %A[%i - 1] : memref<?xf64>
  %x = affine.load %B[%i] : memref<?xf64>
  %y = arith.addf %p, %x : f64
  affine.store %y, %A[%i] : memref<?xf64>
"""
SECOND = """
  %p = affine.load %A[%i - 3] : memref<?xf64>
  %q = affine.load %A[%i - 1] : memref<?xf64>
  %r = affine.load %A[%i - 1] : memref<?xf64>
  %s = arith.addf %p, %q : f64
  %x = affine.load %B[%i - 2] : memref<?xf64>
  %t = arith.subf %s, %x : f64
  %y = arith.addf %t, %r : f64
  affine.store %y, %A[%i] : memref<?xf64>
"""
DOWNWARDS = """
  %p = affine.load %A[-%i + %n] : memref<?xf64>
  %x = affine.load %B[%i] : memref<?xf64>
  %y = arith.mulf %p, %x : f64
  affine.store %y, %A[-%i + %n - 1] : memref<?xf64>
"""
COPIES = """
  %p = affine.load %A[%i - 1] : memref<?xf64>
  affine.store %p, %A[%i] : memref<?xf64>
"""


def expected(body: str, n: int, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    a = a.copy()
    for i in range(3, n):
        if body is FIRST:
            a[i] = a[i - 1] + b[i]
        elif body is SECOND:
            a[i] = a[i - 3] + a[i - 1] - b[i - 2] + a[i - 1]
        elif body is DOWNWARDS:
            a[n - i - 1] = a[n - i] * b[i]
        else:
            a[i] = a[i - 1]
    return a


@pytest.mark.parametrize("body", [FIRST, SECOND, DOWNWARDS, COPIES])
def test_what_is_carried_means_the_same(transform: Transform, native: Native, body: str) -> None:
    text, remarks = transform(text_of(body), "affine-carry-elements")
    inside = text[text.index("affine.for") :]
    assert not remarks and "iter_args" in inside and "affine.load %A" not in inside
    kernel = native(text)
    random = np.random.default_rng(1)
    for n in (0, 3, 4, 5, 6, 40):
        # No more than the loop may touch: an element too much would be outside.
        a, b = random.random(n), random.random(n)
        wanted = expected(body, n, a, b)
        assert kernel(n, a, b) == 0
        np.testing.assert_array_equal(a, wanted, err_msg=str(n))


def test_a_known_number_of_iterations(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(text_of(FIRST, "3 to 20"), "affine-carry-elements")
    golden(text)


def test_an_unknown_number_of_iterations(
    transform: Transform, golden: Callable[[str], None]
) -> None:
    text, _ = transform(text_of(FIRST), "affine-carry-elements")
    golden(text)


def test_complex_elements(transform: Transform) -> None:
    text = """
    func.func @f(%n: index, %A: memref<?xcomplex<f64>>, %B: memref<?xcomplex<f64>>) {
      affine.for %i = 1 to %n {
        %p = affine.load %A[%i - 1] : memref<?xcomplex<f64>>
        affine.store %p, %B[%i] : memref<?xcomplex<f64>>
        affine.store %p, %A[%i] : memref<?xcomplex<f64>>
      }
      func.return
    }"""
    found, remarks = transform(text, "affine-carry-elements")
    assert not remarks and "complex.constant [0.000000e+00" in found and "iter_args" in found


VECTORS = """
func.func @f(%A: memref<?x8xf64>, %n: index) {
  affine.for %i = 1 to %n {
    %p = affine.vector_load %A[%i - 1, COLUMN] : memref<?x8xf64>, vector<4xf64>
    %y = arith.addf %p, %p : vector<4xf64>
    affine.vector_store %y, %A[%i, 0] : memref<?x8xf64>, vector<4xf64>
  }
  func.return
}"""


@pytest.mark.parametrize(("column", "carried"), [("0", True), ("1", False), ("4", False)])
def test_vectors_are_carried_where_they_are_the_same_elements(
    transform: Transform, column: str, carried: bool
) -> None:
    text, _ = transform(VECTORS.replace("COLUMN", column), "affine-carry-elements")
    assert ("iter_args" in text) is carried


@pytest.mark.parametrize(
    ("bounds", "body"),
    [
        # The element of a later iteration, one too far back, and one that is not met.
        ("0 to %n", FIRST.replace("%i - 1", "%i + 1")),
        ("9 to %n", FIRST.replace("%i - 1", "%i - 9")),
        ("3 to %n step 2", FIRST),
        # Something else may write the element, or be seen between.
        ("3 to %n", FIRST + "affine.store %x, %A[%i + 7] : memref<?xf64>"),
        ("3 to %n", FIRST + "affine.for %k = 0 to 2 { affine.store %x, %A[%k] : memref<?xf64> }"),
        (
            "3 to %n",
            '%ok = arith.cmpi sgt, %n, %i : index\ncf.assert %ok, "IndexError: no"\n' + FIRST,
        ),
        # Another buffer, and a load behind the store.
        ("3 to %n", FIRST.replace("store %y, %A", "store %y, %B")),
        (
            "3 to %n",
            """%x = affine.load %B[%i] : memref<?xf64>
            affine.store %x, %A[%i] : memref<?xf64>
            %p = affine.load %A[%i - 1] : memref<?xf64>
            affine.store %p, %B[%i] : memref<?xf64>""",
        ),
    ],
)
def test_what_stays_in_memory(transform: Transform, bounds: str, body: str) -> None:
    text, _ = transform(text_of(body, bounds), "affine-carry-elements")
    assert "iter_args" not in text and "scf.if" not in text


def test_sweeps_are_carried_in_the_pipeline() -> None:
    def sweep(a: np.ndarray) -> None:
        for i in range(1, a.shape[0]):
            for j in range(1, a.shape[1]):
                a[i, j] = (a[i, j] + a[i, j - 1]) / 9.0

    compiled = stepwell.jit(sweep)
    assert "iter_args" in compiled.lower("f64[n, m]").ir("loop")
    for shape in ((1, 1), (3, 1), (3, 2), (4, 19)):
        found = np.random.default_rng(2).random(shape)
        wanted = found.copy()
        compiled(found)
        sweep(wanted)
        np.testing.assert_array_equal(found, wanted)
