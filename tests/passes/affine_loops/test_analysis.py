"""The analysis of affine loops: subscripts as linear forms, buffers' roots, distances."""

from __future__ import annotations

import pytest
from xdsl.ir import Operation

from stepwell.dialects import affine
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_loops.analysis import (
    NEVER,
    Never,
    accesses_of,
    iteration_distance,
    loop_bounds,
    root_of,
)
from stepwell.passes.base import make_pass


def ops_of(text: str) -> list[Operation]:
    return list(parse_module(text).walk())


@pytest.mark.parametrize(
    ("first", "second", "distance"),
    [
        ("%i", "%i", 0),
        ("%i + 1", "%i", 1),
        ("%i", "%i + 2", -2),
        ("%n + %i", "%i + %n", 0),
        ("%i * 2", "%i * 2 + 4", -2),
        ("%i * 2", "%i * 2 + 1", NEVER),
        ("0", "1", NEVER),
        ("%n", "%n + 1", NEVER),
        ("%n", "%n", None),
        ("%i", "%n", None),
        ("%i", "%i * 2", None),
        ("%i floordiv 2", "%i floordiv 2", None),
        ("%i + %n floordiv 2", "%i + %n floordiv 2", 0),
        ("%i", "%i + %n", NEVER),
        ("%i + %n + 3", "%i + 2", NEVER),
        ("%i * 2 + %n * 2", "%i * 2 + 1", None),
        ("%i + %n", "%i + 1", None),
        ("%i", "%i * 2 + %n", None),
        ("%i + %i floordiv 2", "%i + %n + %i floordiv 2", None),
    ],
)
def test_distance(first: str, second: str, distance: int | Never | None) -> None:
    *_, loop, store, load, _, _ = ops_of(f"""
    func.func @f(%n: index, %x: f32, %A: memref<?xf32>) {{
      affine.for %i = 0 to %n {{
        affine.store %x, %A[{first}] : memref<?xf32>
        %v = affine.load %A[{second}] : memref<?xf32>
      }}
      func.return
    }}""")
    assert isinstance(loop, affine.ForOp)
    one, two = (accesses_of(op) for op in (store, load))
    assert one is not None and two is not None
    assert iteration_distance(one[0], two[0], loop) == distance


def test_forms_see_through_sums_and_apply() -> None:
    ops = ops_of("""
    func.func @f(%i: index, %j: index, %A: memref<?x?xf32>) {
      %c2 = arith.constant 2 : index
      %a = affine.apply affine_map<(d0, d1) -> (d0 * 3 - d1)>(%i, %j)
      %b = arith.addi %a, %c2 : index
      %c = arith.subi %b, %i : index
      %v = affine.load %A[%c, %i * 2 - %j + 2] : memref<?x?xf32>
      func.return
    }""")
    accesses = accesses_of(next(op for op in ops if isinstance(op, affine.LoadOp)))
    assert accesses is not None and accesses[0].subscripts is not None
    first, second = accesses[0].subscripts
    assert first == second


def test_bounds_are_equal_whatever_their_maps() -> None:
    loops = [
        op
        for op in ops_of("""
        func.func @f(%n: index) {
          affine.for %i = 0 to %n { }
          affine.for %i = 0 to affine_map<(d0) -> (d0)>(%n) { }
          affine.for %i = 0 to affine_map<(d0) -> (d0 + 1)>(%n) { }
          affine.for %i = 2 to 11 step 4 { }
          func.return
        }""")
        if isinstance(op, affine.ForOp)
    ]
    bounds = [loop_bounds(loop) for loop in loops]
    assert bounds[0] == bounds[1] != bounds[2]
    assert bounds[0].trip_count is None and bounds[3].trip_count == 3


def test_roots() -> None:
    ops = ops_of("""
    func.func @f(%n: index, %A: memref<?x?xf32>) {
      %B = memref.alloc(%n) : memref<?xf32>
      %C = memref.collapse_shape %A [[0, 1]] : memref<?x?xf32> into memref<?xf32>
      %D = memref.subview %C[0] [4] [1] : memref<?xf32> to memref<4xf32, strided<[1]>>
      scf.for %i = %n to %n step %n iter_args(%E = %B) -> (memref<?xf32>) {
        scf.yield %E : memref<?xf32>
      }
      func.return
    }""")
    function = next(op for op in ops if op.name == "func.func")
    argument = function.regions[0].block.args[1]
    alloc, _, subview = (next(op for op in ops if op.name == f"memref.{name}").results[0]
                         for name in ("alloc", "collapse_shape", "subview"))  # fmt: skip
    assert root_of(subview) is argument
    assert root_of(alloc) is alloc
    loop = next(op for op in ops if op.name == "scf.for")
    assert root_of(loop.regions[0].block.args[1]) is None


GLOBAL = """
memref.global "private" @t : memref<8xf32> = dense<1.0>
memref.global "private" constant @c : memref<8xf32> = dense<1.0>
func.func private @touch()
func.func private @f(%x: f32, %n: index, %o: memref<8xf32>) {
  %a = memref.get_global @t : memref<8xf32>
  %b = memref.get_global @t : memref<8xf32>
  %c = memref.get_global @c : memref<8xf32>
"""


def test_a_global_is_one_buffer() -> None:
    """Each `memref.get_global` of one symbol gives the same memory, which calls may touch."""
    *_, a, b, c, call, _ = ops_of(GLOBAL + "func.call @touch() : () -> () func.return }")
    roots = [root_of(op.results[0]) for op in (a, b, c)]
    assert roots[0] is roots[1] is not None
    assert roots[2] is c.results[0]
    assert [access.root for access in accesses_of(call) or ()] == [roots[0]]


@pytest.mark.parametrize(
    ("pass_name", "body", "kept"),
    [
        # A load behind a store by the other name, and behind a call.
        ("affine-scalrep",
         "%v = affine.load %a[0] : memref<8xf32> affine.store %x, %b[0] : memref<8xf32>"
         " %w = affine.load %a[0] : memref<8xf32> %y = arith.addf %v, %w : f32"
         " affine.store %y, %o[0] : memref<8xf32>", 2),
        ("affine-scalrep",
         "affine.store %x, %a[0] : memref<8xf32> func.call @touch() : () -> ()"
         " %w = affine.load %a[0] : memref<8xf32> affine.store %w, %o[0] : memref<8xf32>", 1),
        # A load that stays in its loop, for the same reasons.
        ("affine-loop-invariant-code-motion",
         "affine.for %i = 0 to 8 { %w = affine.load %a[0] : memref<8xf32>"
         " affine.store %w, %o[%i] : memref<8xf32> affine.store %x, %b[0] : memref<8xf32> }", 1),
        ("affine-loop-invariant-code-motion",
         "affine.for %i = 0 to 8 { %w = affine.load %a[0] : memref<8xf32>"
         " affine.store %w, %o[%i] : memref<8xf32> func.call @touch() : () -> () }", 1),
    ],
)  # fmt: skip
def test_globals_are_read_where_they_were(pass_name: str, body: str, kept: int) -> None:
    module = parse_module(GLOBAL + body + " func.return }")
    make_pass(pass_name).apply(make_context(), module)
    loads = [op for op in module.walk() if isinstance(op, affine.LoadOp)]
    assert len(loads) == kept
    in_loops = [op for op in loads if isinstance(op.parent_op(), affine.ForOp)]
    assert len(in_loops) == body.count("affine.for")


def test_loops_over_one_global_are_not_merged_past_each_other() -> None:
    """The second loop reads, by another name, what later iterations of the first one write."""
    module = parse_module(
        GLOBAL
        + """affine.for %i = 0 to 8 { affine.store %x, %a[-%i + 7] : memref<8xf32> }
        affine.for %i = 0 to 8 { %v = affine.load %b[%i] : memref<8xf32>
          affine.store %v, %o[%i] : memref<8xf32> }
        func.return }"""
    )
    for options in ({"mode": "aligned"}, {"mode": "greedy", "maximal": True}):
        make_pass("affine-loop-fusion", **options).apply(make_context(), module)
    assert sum(isinstance(op, affine.ForOp) for op in module.walk()) == 2
