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


@pytest.mark.parametrize(
    ("trip_count", "body", "moves"),
    [
        ("4", "affine.store %x, %A[%k] : memref<?xi32>", True),
        # Without iterations nothing is stored.
        ("%n", "affine.store %x, %A[%k] : memref<?xi32>", False),
        # The order of two stores, of a load and a store, of a call and a store.
        (
            "4",
            "affine.store %x, %A[%k] : memref<?xi32> affine.store %y, %A[%k] : memref<?xi32>",
            False,
        ),
        (
            "4",
            "affine.store %x, %A[%k] : memref<?xi32> %v = affine.load %A[%i] : memref<?xi32>"
            " affine.store %v, %C[%i] : memref<8xi32>",
            False,
        ),
        (
            "4",
            "func.call @g(%A) : (memref<?xi32>) -> () affine.store %x, %A[%k] : memref<?xi32>",
            False,
        ),
        # A loop as a whole, all of whose iterations do the same.
        ("4", "affine.for %j = 0 to %n { affine.store %x, %A[%j] : memref<?xi32> }", True),
        (
            "4",
            """affine.for %j = 0 to %n {
              %v = affine.load %A[%j] : memref<?xi32>
              %w = arith.addi %v, %x : i32
              affine.store %w, %A[%j] : memref<?xi32>
            }""",
            False,
        ),
        (
            "4",
            """affine.for %j = 0 to %n {
              affine.for %l = 0 to affine_map<(d) -> (d)>(%i) {
                affine.store %x, %A[%j] : memref<?xi32>
              }
            }""",
            False,
        ),
        (
            "4",
            """affine.if affine_set<(d) : (d - 3 >= 0)>(%k) {
              affine.store %x, %A[%k] : memref<?xi32>
            }""",
            True,
        ),
        (
            "4",
            "affine.dma_start %A[0], %C[0], %tag[0], %k : memref<?xi32>, memref<8xi32>,"
            " memref<1xi32> affine.dma_wait %tag[0], %k : memref<1xi32>"
            " %v = affine.load %C[0] : memref<8xi32>",
            False,
        ),
        # In a loop without iterations nothing is done, and nothing done before it is of use.
        ("0", "%v = arith.addi %x, %y : i32", False),
        ("0", "%v = affine.load %C[0] : memref<8xi32>", False),
        # 60 iterations at least, though their number is not constant.
        (
            "4",
            "affine.for %j = 0 to 4 { affine.for %l = 0 to affine_map<(d) -> (63 - d)>(%j) {"
            " affine.store %x, %A[%k] : memref<?xi32> } }",
            True,
        ),
        # A hint is where it is for a reason.
        ("4", "affine.prefetch %A[%k], write, locality<0>, data : memref<?xi32>", False),
    ],
)
def test_stores_and_regions(transform: Transform, trip_count: str, body: str, moves: bool) -> None:
    text = f"""
        func.func private @g(memref<?xi32>)
        func.func @f(%n: index, %k: index, %x: i32, %y: i32, %A: memref<?xi32>, %C: memref<8xi32>,
                     %tag: memref<1xi32>) {{
          affine.for %i = 0 to {trip_count} {{
            {body}
          }}
          func.return
        }}"""
    after, _ = transform(text, "affine-loop-invariant-code-motion")
    assert ("affine.for %i = 0 to 4 {\n    }" in after) == moves
    if not moves:
        assert after == transform(text)[0]
