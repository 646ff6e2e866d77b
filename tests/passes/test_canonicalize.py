"""canonicalize: the text of examples, what stays, and that it is linear."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, verify_module
from stepwell.passes.base import make_pass

EXAMPLES = {
    "maps": """\
func.func @f(%A: memref<64xf32>, %n: index) -> (index, index, index, index) {
  %c4 = arith.constant 4 : index
  affine.for %i = 0 to 16 {
    %x = affine.apply affine_map<(d0, d1) -> (d0 + d1 * 0)>(%i, %n)
    %y = affine.apply affine_map<(d0)[s0] -> (d0 * s0 + 3)>(%x)[%c4]
    %z = affine.apply affine_map<(d0) -> (d0 floordiv 4)>(%y)
    %v = affine.load %A[%z] : memref<64xf32>
    affine.store %v, %A[%y mod 64] : memref<64xf32>
    affine.prefetch %A[%y], write, locality<3>, data : memref<64xf32>
  }
  %0 = affine.min affine_map<(d0, d1)[s0] -> (d0 + 5, s0, d0 + 5)>(%n, %n)[%n]
  %1 = affine.max affine_map<(d0)[s0] -> (d0, s0 * 2)>(%0)[%n]
  %2 = affine.max affine_map<()[s0, s1] -> (s0, s1 + 1)>()[%1, %n]
  %3 = affine.min affine_map<(d0) -> (d0 - 1)>(%n)
  %4 = affine.min affine_map<()[s0] -> (s0 * 3, 20)>()[%c4]
  func.return %0, %2, %3, %4 : index, index, index, index
}
""",
    "loops": """\
func.func @f(%n: index, %x: f32) -> (index, index, f32) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %m = affine.apply affine_map<()[s0] -> (s0 + 8)>()[%n]
  affine.for %i = max affine_map<()[s0] -> (s0 - 8, 0)>()[%c8]
      to min affine_map<()[s0, s1] -> (s0, s1, s0)>()[%n, %m] {
    "test.use"(%i) : (index) -> ()
    affine.for %j = %c0 to min affine_map<(d0) -> (d0 + 100, 40)>(%i) {
      "test.use"(%j) : (index) -> ()
    }
  }
  %0:2 = affine.for %i = 0 to 5 iter_args(%a = %n, %b = %m) -> (index, index) {
    affine.yield %a, %c8 : index, index
  }
  %1 = affine.for %i = %c8 to 8 iter_args(%a = %x) -> (f32) {
    %y = arith.addf %a, %a : f32
    affine.yield %y : f32
  }
  affine.parallel (%i, %j) = (%c0, max(%n, %m)) to (%c8, %m) {
    "test.use"(%j) : (index) -> ()
  }
  func.return %0#0, %0#1, %1 : index, index, f32
}
""",
    "conditions": """\
func.func @f(%n: index) -> index {
  %c8 = arith.constant 8 : index
  affine.for %i = 0 to 16 {
    %x = affine.apply affine_map<(d0) -> (d0 - 1)>(%i)
    affine.if affine_set<(d0)[s0, s1] : (d0 + s0 >= 0, s1 - 8 == 0)>(%x)[%n, %n] {
      "test.use"(%i) : (index) -> ()
    } else {
    }
    affine.if affine_set<(d0) : (d0 - 8 >= 0)>(%c8) {
      "test.always"() : () -> ()
    } else {
      "test.never"() : () -> ()
    }
    affine.if affine_set<(d0) : (d0 * 0 - 1 >= 0)>(%n) {
      "test.never"() : () -> ()
    }
  }
  %r = affine.if affine_set<() : (1 == 0)>() -> (index) {
    affine.yield %c8 : index
  } else {
    affine.yield %n : index
  }
  func.return %r : index
}
""",
    "bases": """\
func.func @f(%x: index, %i: index, %j: index, %n: index) -> (index, index, index, index) {
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %0:3 = affine.delinearize_index %x into (%n, 1, %c8) : index, index, index
  %1 = affine.linearize_index [%0#0, %0#2] by (%n, 8) : index
  %2 = affine.linearize_index disjoint [%i, %j] by (%n, 32) : index
  %3:3 = affine.delinearize_index %2 into (%n, 4, 8) : index, index, index
  %4:2 = affine.delinearize_index %c8 into (%c1, 3) : index, index
  func.return %1, %3#0, %3#1, %4#1 : index, index, index, index
}
""",
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_text(name: str, transform: Callable, golden: Callable[[str], None]):
    text, _ = transform(EXAMPLES[name], "canonicalize", unregistered=True)
    golden(text)
    assert transform(text, "canonicalize", unregistered=True)[0] == text


def test_what_has_an_effect_stays(transform: Callable):
    text = """\
builtin.module {
  func.func @f(%A: memref<8xf32>, %x: f32) {
    %c0 = arith.constant 0 : index
    affine.for %i = 0 to 8 {
      affine.store %x, %A[%i] : memref<8xf32>
    }
    memref.store %x, %A[%c0] : memref<8xf32>
    func.return
  }
}
"""
    assert transform(text, "canonicalize")[0] == text


def test_it_is_linear(transform: Callable):
    """A chain of thousands of maps, each on the one before it."""
    lines = [f"%v{i + 1} = affine.apply affine_map<(d0) -> (d0 + 1)>(%v{i})" for i in range(2000)]
    body = "\n".join(lines)
    text, _ = transform(
        f"func.func @f(%v0: index) -> index {{\n{body}\nfunc.return %v2000 : index\n}}",
        "canonicalize",
    )
    assert "affine_map<()[s0] -> ((s0 + 2000))>()[%v0]" in text
    assert text.count("affine.apply") == 1


@pytest.mark.parametrize(
    ("declared", "load", "constant"),
    [
        ("constant @t : memref<2x3xf32> = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]>",
         "affine.load %t[1, 0]", "4.000000e+00 : f32"),
        ("constant @t : memref<2x3xf32> = dense<7.0>", "affine.load %t[%i, 2]",
         "7.000000e+00 : f32"),
        ("constant @t : memref<2x3xi1> = dense<[[0, 1, 0], [0, 0, 1]]>", "affine.load %t[0, 1]",
         "true"),
        # It may be written; an element is not known; there is no such element.
        ("@t : memref<2x3xf32> = dense<7.0>", "affine.load %t[1, 0]", None),
        ("constant @t : memref<2x3xf32> = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]>",
         "affine.load %t[%i, 0]", None),
        ("constant @t : memref<2x3xf32> = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]>",
         "affine.load %t[0, 4]", None),
    ],
)  # fmt: skip
def test_elements_of_constant_globals(
    declared: str, load: str, constant: str | None, transform: Callable
):
    type_ = declared.partition(": ")[2].partition(" =")[0]
    element = type_.rpartition("x")[2].rstrip(">")
    text, _ = transform(
        f"""
        memref.global "private" {declared}
        func.func @f(%o: memref<4x{element}>) {{
          %t = memref.get_global @t : {type_}
          affine.for %i = 0 to 2 {{
            %v = {load} : {type_}
            affine.store %v, %o[%i] : memref<4x{element}>
          }}
          func.return
        }}""",
        "canonicalize",
    )
    assert ("affine.load" in text) == (constant is None)
    assert constant is None or f"arith.constant {constant}" in text


@pytest.mark.parametrize(
    "name", ["canonicalize", "lower-affine", "affine-expand-index-ops-as-affine"]
)
def test_linear_indices_at_the_edge(name: str):
    """The outermost index may be below 0, whatever its element says; of none, the index is 0."""
    module = parse_module("""\
func.func @f(%i: index, %j: index) -> (index, index) {
  %a = affine.linearize_index disjoint [%i, %j] by (1, 4) : index
  %b = affine.linearize_index [] by () : index
  func.return %a, %b : index, index
}
""")
    assert run(module, "f", -1, 2) == (-2, 0)
    make_pass(name).apply(make_context(), module)
    verify_module(module)
    assert run(module, "f", -1, 2) == (-2, 0)
