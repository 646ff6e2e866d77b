"""optimize-allocation-liveness: where memory begins and ends, and what is used again."""

from __future__ import annotations

from collections.abc import Callable

Transform = Callable[..., tuple[str, list[str]]]

CHAIN = """
func.func @f(%x: memref<?xf32>, %y: memref<?xf32>, %n: index) {
  %a = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
  %b = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
  %c = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
  %d = memref.alloc() {alignment = 64 : i64} : memref<9999xf32>
  affine.for %i = 0 to %n {
    %0 = affine.load %x[%i] : memref<?xf32>
    affine.store %0, %a[%i] : memref<?xf32>
  }
  affine.for %i = 0 to %n {
    %0 = affine.load %a[-%i + symbol(%n) - 1] : memref<?xf32>
    affine.store %0, %b[%i] : memref<?xf32>
  }
  %view = memref.subview %b[0] [%n] [1] : memref<?xf32> to memref<?xf32, strided<[1]>>
  affine.for %i = 0 to %n {
    %0 = affine.load %view[%i] : memref<?xf32, strided<[1]>>
    affine.store %0, %c[-%i + symbol(%n) - 1] : memref<?xf32>
  }
  affine.for %i = 0 to %n {
    %0 = affine.load %c[%i] : memref<?xf32>
    affine.store %0, %y[%i] : memref<?xf32>
  }
  memref.dealloc %a : memref<?xf32>
  memref.dealloc %b : memref<?xf32>
  memref.dealloc %c : memref<?xf32>
  memref.dealloc %d : memref<9999xf32>
  func.return
}
"""


def test_chain(transform: Transform, golden: Callable[[str], None]):
    text, _ = transform(CHAIN, "optimize-allocation-liveness")
    golden(text)


def test_what_is_read_by_a_view_is_not_free(transform: Transform):
    late = CHAIN.replace(
        "    %0 = affine.load %c[%i] : memref<?xf32>",
        "    %0 = affine.load %view[%i] : memref<?xf32, strided<[1]>>",
    )
    text, _ = transform(late, "optimize-allocation-liveness")
    assert text.index("memref.dealloc %b") > text.rindex("affine.for")


def test_other_extents_are_other_memory(transform: Transform):
    other = CHAIN.replace(
        "%c = memref.alloc(%n)", "%m = arith.addi %n, %n : index\n%c = memref.alloc(%m)"
    )
    text, _ = transform(other, "optimize-allocation-liveness")
    assert text.count("memref.alloc(") == 3
