"""affine-raise-from-memref: what becomes affine, and the remark on what does not."""

from __future__ import annotations

from collections.abc import Callable

EXAMPLE = """\
func.func @f(%A: memref<?xf32>, %I: memref<?xindex>, %n: index) {
  %c2 = arith.constant 2 : index
  affine.for %i = 0 to %n {
    %x = arith.muli %i, %c2 : index
    %y = arith.addi %x, %n : index
    %v = memref.load %A[%y] {nontemporal = true} : memref<?xf32>
    %z = memref.load %I[%i] : memref<?xindex>
    memref.store %v, %A[%z] : memref<?xf32>
    %square = arith.muli %i, %i : index
    memref.store %v, %A[%square] : memref<?xf32>
    %scaled = arith.muli %i, %n : index
    memref.store %v, %A[%scaled] : memref<?xf32>
    %last = affine.for %j = 0 to 4 iter_args(%carried = %n) -> (index) {
      %w = memref.load %A[%carried] : memref<?xf32>
      memref.store %w, %A[%j] : memref<?xf32>
      affine.yield %j : index
    }
  }
  func.return
}
"""


def test_text(transform: Callable, golden: Callable[[str], None]):
    text, remarks = transform(EXAMPLE, "affine-raise-from-memref")
    golden(text)
    assert [remark.partition("affine-raise-from-memref: ")[2] for remark in remarks] == [
        "subscript 0 is no affine expression"
    ] * 3
