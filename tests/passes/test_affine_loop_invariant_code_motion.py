"""affine-loop-invariant-code-motion: what leaves a loop, and what must not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Transform = Callable[..., tuple[str, list[str]]]


def test_leaves_both_loops(transform: Transform, golden: Callable[[str], None]) -> None:
    text, _ = transform(
        """
        func.func @f(%X: memref<?x?xf32>, %S: memref<?xf32>, %c: memref<f32>, %n: index) {
          affine.for %i = 0 to %n {
            affine.for %j = 0 to %n {
              %0 = affine.load %c[] : memref<f32>
              %1 = math.sqrt %0 : f32
              %2 = affine.load %S[%i] : memref<?xf32>
              %3 = arith.mulf %1, %2 : f32
              %4 = affine.load %X[%i, %j] : memref<?x?xf32>
              %5 = arith.mulf %3, %4 : f32
              affine.store %5, %X[%i, %j] : memref<?x?xf32>
            }
          }
          func.return
        }""",
        "affine-loop-invariant-code-motion",
    )
    golden(text)


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("%v = affine.load %A[%k] : memref<?xi32>", True),
        # The loop writes the buffer.
        ("%v = affine.load %B[%k] : memref<?xi32>", False),
        # Without iterations the element might not exist.
        ("%v = affine.load %A[7] : memref<?xi32>", False),
        ("%v = affine.load %C[7] : memref<8xi32>", True),
        # Without iterations the division by zero would not be done.
        ("%v = arith.divsi %x, %y : i32", False),
        ("%two = arith.constant 2 : i32 %v = arith.divsi %x, %two : i32", True),
    ],
)
def test_moves(transform: Transform, text: str, moves: bool) -> None:
    after, _ = transform(
        f"""
        func.func @f(%n: index, %x: i32, %y: i32, %A: memref<?xi32>, %B: memref<?xi32>,
                     %C: memref<8xi32>) {{
          affine.for %k = 0 to %n {{
            affine.for %i = 0 to %n {{
              {text}
              affine.store %v, %B[%i] : memref<?xi32>
            }}
          }}
          func.return
        }}""",
        "affine-loop-invariant-code-motion",
    )
    lines = after.splitlines()
    definition = next(at for at, line in enumerate(lines) if " %v = " in line)
    assert (definition < next(at for at, line in enumerate(lines) if "%i = 0" in line)) == moves
