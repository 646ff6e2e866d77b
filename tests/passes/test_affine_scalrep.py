"""affine-scalrep: which loads and stores go, and which must stay."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Transform = Callable[..., tuple[str, list[str]]]

HEAD = """
func.func private @g(memref<?xf32>)
func.func @f(%n: index, %x: f32, %A: memref<?xf32>, %B: memref<?xf32>, %s: memref<f32>) {
"""


def body(text: str) -> str:
    return f"{HEAD}{text}\nfunc.return\n}}"


def test_sum_of_sums(transform: Transform, golden: Callable[[str], None]) -> None:
    """The accumulator in memory is carried through both loops, and the temporary disappears."""
    text, _ = transform(
        """
        func.func @f(%X: memref<?x8xf32>, %out: memref<f32>) {
          %c0 = arith.constant 0 : index
          %n = memref.dim %X, %c0 : memref<?x8xf32>
          %zero = arith.constant 0.0 : f32
          %t = memref.alloca() : memref<f32>
          affine.store %zero, %t[] : memref<f32>
          affine.for %i = 0 to %n {
            affine.for %j = 0 to 8 {
              %a = affine.load %X[%i, %j] : memref<?x8xf32>
              %b = affine.load %t[] : memref<f32>
              %c = arith.addf %a, %b : f32
              affine.store %c, %t[] : memref<f32>
            }
          }
          %r = affine.load %t[] : memref<f32>
          affine.store %r, %out[] : memref<f32>
          func.return
        }""",
        "affine-scalrep",
    )
    golden(text)


@pytest.mark.parametrize(
    ("text", "loads", "stores"),
    [
        # A load of what was just stored, and of what was just loaded.
        ("affine.for %i = 0 to %n { affine.store %x, %A[%i] : memref<?xf32>"
         " %v = affine.load %A[%i] : memref<?xf32> affine.store %v, %B[%i] : memref<?xf32> }",
         0, 2),
        ("affine.for %i = 0 to %n { %v = affine.load %A[%i] : memref<?xf32>"
         " %w = affine.load %A[%i] : memref<?xf32> %y = arith.addf %v, %w : f32"
         " affine.store %y, %B[%i] : memref<?xf32> }", 1, 1),
        # Overwritten unread.
        ("affine.for %i = 0 to %n { affine.store %x, %A[%i] : memref<?xf32>"
         " affine.store %x, %B[%i] : memref<?xf32> affine.store %x, %A[%i] : memref<?xf32> }",
         0, 2),
        # A store next to it does not matter, one that may be to it does.
        ("affine.for %i = 0 to %n { %v = affine.load %A[%i] : memref<?xf32>"
         " affine.store %x, %A[%i + 1] : memref<?xf32> %w = affine.load %A[%i] : memref<?xf32>"
         " %y = arith.addf %v, %w : f32 affine.store %y, %B[%i] : memref<?xf32> }", 1, 2),
        ("affine.for %i = 0 to %n { %v = affine.load %A[%i] : memref<?xf32>"
         " affine.store %x, %A[0] : memref<?xf32> %w = affine.load %A[%i] : memref<?xf32>"
         " %y = arith.addf %v, %w : f32 affine.store %y, %B[%i] : memref<?xf32> }", 2, 2),
        # Known outside of a loop, but written in it, or not.
        ("affine.store %x, %s[] : memref<f32> affine.for %i = 0 to %n {"
         " %v = affine.load %s[] : memref<f32> affine.store %v, %A[%i] : memref<?xf32> }", 0, 2),
        ("affine.store %x, %A[3] : memref<?xf32> affine.for %i = 0 to %n {"
         " %v = affine.load %A[3] : memref<?xf32> affine.store %v, %A[%i] : memref<?xf32> }", 1, 2),
        # A call may read and write it.
        ("affine.store %x, %A[0] : memref<?xf32> func.call @g(%A) : (memref<?xf32>) -> ()"
         " %v = affine.load %A[0] : memref<?xf32> affine.store %v, %A[0] : memref<?xf32>", 1, 2),
        # A view of the buffer is the buffer.
        ("affine.store %x, %A[0] : memref<?xf32>"
         " %V = memref.subview %A[0] [4] [1] : memref<?xf32> to memref<4xf32, strided<[1]>>"
         " affine.store %x, %V[0] : memref<4xf32, strided<[1]>>"
         " %v = affine.load %A[0] : memref<?xf32>"
         " affine.store %v, %B[0] : memref<?xf32>", 1, 3),
        # A temporary that is only written goes, with what is computed for it.
        ("%t = memref.alloc(%n) : memref<?xf32> affine.for %i = 0 to %n {"
         " %v = affine.load %A[%i] : memref<?xf32> affine.store %v, %t[%i] : memref<?xf32> }"
         " memref.dealloc %t : memref<?xf32>", 0, 0),
        # Each iteration adds to one element: it is carried. Elements of a row are not one element.
        ("affine.for %i = 0 to %n { affine.for %k = 0 to %n {"
         " %v = affine.load %A[%i] : memref<?xf32>"
         " %w = arith.addf %v, %x : f32 affine.store %w, %A[%i] : memref<?xf32> } }", 1, 1),
        ("affine.for %i = 0 to %n { affine.for %k = 0 to %n {"
         " %v = affine.load %A[%k] : memref<?xf32>"
         " %w = arith.addf %v, %x : f32 affine.store %w, %A[%k] : memref<?xf32> } }", 1, 1),
    ],
)  # fmt: skip
def test_accesses_left(transform: Transform, text: str, loads: int, stores: int) -> None:
    after, _ = transform(body(text), "affine-scalrep")
    assert (after.count("affine.load"), after.count("affine.store")) == (loads, stores), after


def test_an_element_that_may_not_exist_is_not_carried(transform: Transform) -> None:
    """Without iterations %A[2] is not touched, and might be out of bounds."""
    text = body(
        "affine.for %i = 0 to %n { %v = affine.load %A[2] : memref<?xf32>"
        " %w = arith.addf %v, %x : f32 affine.store %w, %A[2] : memref<?xf32> }"
    )
    assert "iter_args" not in transform(text, "affine-scalrep")[0]
    text = text.replace("0 to %n", "0 to 5")
    assert "iter_args" in transform(text, "affine-scalrep")[0]


def test_an_empty_loop_and_an_unused_reduction_go(transform: Transform) -> None:
    after, _ = transform(
        body(
            "%r = affine.for %i = 0 to %n iter_args(%a = %x) -> (f32) {"
            " %v = affine.load %A[%i] : memref<?xf32> %b = arith.addf %a, %v : f32"
            " affine.yield %b : f32 } affine.for %i = 0 to %n { }"
        ),
        "affine-scalrep",
    )
    assert "affine.for" not in after
