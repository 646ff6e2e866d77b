"""cse: what becomes one, and what does not."""

from __future__ import annotations

from collections.abc import Callable

EXAMPLE = """\
func.func @f(%A: memref<8xf32>, %B: memref<8xf32>, %n: index) -> index {
  %c1 = arith.constant 1 : index
  %one = arith.constant 1 : index
  %p = arith.addi %n, %c1 : index
  %q = arith.addi %n, %one : index
  %r = arith.addi %c1, %n : index
  affine.for %i = 0 to 8 {
    %x = arith.addi %n, %c1 : index
    %y = affine.apply affine_map<(d0)[s0] -> (d0 + s0)>(%i)[%x]
    %z = affine.apply affine_map<(d0)[s0] -> (d0 + s0)>(%i)[%p]
    %v = affine.load %A[%i] : memref<8xf32>
    %w = affine.load %A[%i] : memref<8xf32>
    affine.store %w, %B[(%i) mod 8] : memref<8xf32>
    %u = affine.load %A[%i] : memref<8xf32>
    memref.store %u, %B[%y] : memref<8xf32>
    memref.store %v, %B[%z] : memref<8xf32>
    affine.for %j = 0 to 8 {
      %a = affine.load %A[%i] : memref<8xf32>
      affine.store %a, %A[%j] : memref<8xf32>
    }
    affine.if affine_set<(d0) : (d0 - 3 >= 0)>(%i) {
      %s = arith.muli %x, %x : index
      memref.store %v, %B[%s] : memref<8xf32>
    } else {
      %t = arith.muli %q, %q : index
      memref.store %v, %B[%t] : memref<8xf32>
    }
  }
  %dead = arith.muli %p, %p : index
  %out = arith.addi %q, %r : index
  func.return %out : index
}
"""


def test_text(transform: Callable, golden: Callable[[str], None]):
    text, _ = transform(EXAMPLE, "cse")
    golden(text)
    assert transform(text, "cse")[0] == text


def test_unknown_ops_are_left_alone(transform: Callable):
    text = """\
builtin.module {
  func.func @f(%A: memref<8xf32>) {
    %0 = "test.use"() : () -> index
    %1 = "test.use"() : () -> index
    %v = affine.load %A[0] : memref<8xf32>
    "test.use"(%A, %v) : (memref<8xf32>, f32) -> ()
    %w = affine.load %A[0] : memref<8xf32>
    "test.use"(%w, %0, %1) : (f32, index, index) -> ()
    func.return
  }
}
"""
    assert transform(text, "cse", unregistered=True)[0] == text


def test_it_is_linear(transform: Callable):
    """Thousands of equal loads become one."""
    loads = "\n".join(f"%v{i} = affine.load %A[%n] : memref<?xf32>" for i in range(3000))
    used = ", ".join(f"%v{i}" for i in range(3000))
    types = ", ".join(["f32"] * 3000)
    text, _ = transform(
        f'func.func @f(%A: memref<?xf32>, %n: index) {{\n{loads}\n"t.u"({used}) : ({types}) -> ()\n'
        "func.return\n}",
        "cse",
        unregistered=True,
    )
    assert text.count("affine.load") == 1
