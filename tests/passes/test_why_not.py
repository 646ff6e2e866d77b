"""Every pass over affine code that leaves something alone says why, at the op that it is about.

The table has a row for each pass that can refuse; what becomes of the program is the business of
the pass's own tests.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

import stepwell.passes
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.base import find_pass, make_pass
from stepwell.passes.errors import user_line
from stepwell.passes.remarks import collect_remarks

HEAD = """
memref.global "private" @g : memref<8xf32> = dense<1.0>
func.func private @h()
func.func @f(%n: index, %m: index, %x: f32, %A: memref<?xf32>, %B: memref<?xf32>,
             %M: memref<?x?xf32>, %N: memref<?x?xf32>, %K: memref<?xindex>, %s: memref<f32>) {
"""
# Each element is made of the one before it; of the one to the left below; sums; nests.
CHAIN = """affine.for %i = 1 to %n {
  %a = affine.load %A[%i - 1] : memref<?xf32>
  affine.store %a, %A[%i] : memref<?xf32>
} {loop_name = "i"}"""
SHIFTED = """affine.for %i = 1 to %n {
  %j = affine.apply affine_map<(d0) -> (d0 - 1)>(%i)
  %a = affine.load %A[%j] : memref<?xf32>
  %b = arith.addf %a, %x : f32
  affine.store %b, %A[%i] : memref<?xf32>
}"""
DIAGONAL = """affine.for %i = 1 to %n {
  affine.for %j = 0 to %m {
    %a = affine.load %M[%i - 1, %j + 1] : memref<?x?xf32>
    affine.store %a, %M[%i, %j] : memref<?x?xf32>
  } {loop_name = "j"}
} {loop_name = "i"}"""
CALL = """affine.for %i = 0 to %n {
  affine.for %j = 0 to %m { func.call @h() : () -> () } {loop_name = "j"}
} {loop_name = "i"}"""
CARRIED = """%r = affine.for %i = 0 to %n iter_args(%c = %x) -> (f32) {
  %a = affine.load %A[%i] : memref<?xf32>
  %d = arith.divf %c, %a : f32
  affine.yield %d : f32
} {loop_name = "i"}
affine.store %r, %s[] : memref<f32>"""
PAIR = """affine.for %i = 0 to %n {
  affine.store %x, %A[%i] : memref<?xf32>
}
affine.for %i = 0 to %n {
  %a = affine.load %A[-%i + symbol(%n) - 1] : memref<?xf32>
  affine.store %a, %B[%i] : memref<?xf32>
}"""
INDIRECT = """affine.for %i = 0 to %n {
  %k = affine.load %K[%i] : memref<?xindex>
  %a = memref.load %A[%k] : memref<?xf32>
  affine.store %a, %B[%i] : memref<?xf32>
} {loop_name = "i"}"""
GREATEST = """affine.for %i = max affine_map<()[s0, s1] -> (s0, s1)>()[%n, %m] to 64 {
  affine.store %x, %A[%i] : memref<?xf32>
} {loop_name = "i"}"""
COUNTED = """affine.for %i = 0 to %n {
  %c = arith.index_cast %i : index to i32
  %d = arith.sitofp %c : i32 to f32
  %e = math.exp %d : f32
  %g = math.exp %e : f32
  affine.store %g, %A[%i] : memref<?xf32>
} {loop_name = "i"}"""
SINGLE = """affine.for %i = 0 to %n {
  %a = affine.load %A[3] : memref<?xf32>
  %b = arith.addf %a, %x : f32
  affine.store %b, %A[3] : memref<?xf32>
} {loop_name = "i"}"""
WRITTEN = """affine.for %i = 0 to 4 {
  %a = affine.load %A[3] : memref<?xf32>
  affine.store %a, %A[%i] : memref<?xf32>
}"""
TRANSPOSED = """affine.for %i = 0 to %n {
  affine.for %j = 0 to %m {
    %a = affine.load %M[%j, %i] : memref<?x?xf32>
    affine.store %a, %N[%i, %j] : memref<?x?xf32>
  } {loop_name = "j"}
} {loop_name = "i"}"""
VIEW = """%v = memref.subview %A[0] [8] [%m] : memref<?xf32> to memref<8xf32, strided<[?]>>
%a = affine.load %v[2] : memref<8xf32, strided<[?]>>
affine.store %a, %s[] : memref<f32>"""
TRANSFER = """%t = memref.alloc() : memref<1xi32>
%c = memref.alloc() : memref<4xf32, 2>
%c0 = arith.constant 0 : index
%c4 = arith.constant 4 : index
affine.for %i = 0 to %n {
  affine.dma_start %A[%i], %c[%c0], %t[%c0], %c4 : memref<?xf32>, memref<4xf32, 2>, memref<1xi32>
  affine.dma_wait %t[%c0], %c4 : memref<1xi32>
  %a = affine.load %c[0] : memref<4xf32, 2>
  affine.store %a, %B[%i] : memref<?xf32>
}"""
PRODUCT = """affine.for %i = 0 to %n {
  affine.for %j = 0 to %m {
    %r = affine.for %k = 0 to %n iter_args(%c = %x) -> (f32) {
      %a = affine.load %M[%i, %k] : memref<?x?xf32>
      %p = arith.mulf %a, %a : f32
      %q = arith.addf %c, %p fastmath<reassoc> : f32
      affine.yield %q : f32
    } {loop_name = "k0"}
    affine.store %r, %N[%i, %j] : memref<?x?xf32>
  } {loop_name = "j0"}
} {loop_name = "i0"}
affine.for %i = 0 to %n {
  affine.for %j = 0 to %m {
    %a = affine.load %N[%j, %i] : memref<?x?xf32>
    affine.store %a, %M[%i, %j] : memref<?x?xf32>
  }
}"""

# The pass, its options, the program, and what it must say.
TABLE = [
    ("affine-carry-elements", {}, SHIFTED, "not carried: its place is computed"),
    ("affine-loop-distribute", {"window": 8}, COUNTED,
     "not distributed: it computes with its variable"),
    ("affine-loop-tile", {"loops": ("i", "j"), "tile_sizes": (4, 4)}, DIAGONAL,
     "not tiled: the dependence"),
    ("affine-loop-tile", {"loops": ("i", "j"), "tile_sizes": (4, 4)}, CALL,
     "the order of 'func.call' matters"),
    ("affine-loop-interchange", {"loops": ("j", "i")}, DIAGONAL, "would be turned round"),
    ("affine-loop-interchange", {"permutation_map": (1, 0)}, CHAIN,
     "it is a perfect nest of 1 loops, not 2"),
    ("affine-loop-unroll", {"loops": ("i",)}, GREATEST, "not unrolled: where it begins"),
    ("affine-loop-unroll-jam", {"loops": ("i",)}, DIAGONAL, "would be turned round"),
    ("affine-loop-skew", {"loops": ("j", "i")}, DIAGONAL, "it is not inside of the other loop"),
    ("affine-loop-split", {"loops": ("i",)}, CARRIED, "not split: it carries values"),
    ("affine-loop-versioning", {"loops": ("i", "i")}, CHAIN,
     "one version: the loop that is counted is the outermost one"),
    ("affine-split-reduction", {"loops": ("i",), "outside": "z"}, CARRIED,
     "it is in no loop called 'z'"),
    ("affine-loop-fusion", {"mode": "aligned"}, PAIR, "not always at the element"),
    ("affine-loop-fusion", {"mode": "greedy"}, PAIR, "not fused into its consumer"),
    ("affine-parallelize", {}, CHAIN, "not parallel: "),
    ("affine-parallelize", {"parallel_reductions": True}, CARRIED, "it carries a value"),
    ("affine-parallelize-outermost", {}, CHAIN, "its iterations may touch the same element"),
    ("affine-super-vectorize", {}, CHAIN, "an iteration may need what another one writes to %A"),
    ("affine-super-vectorize", {}, CALL, "func.call"),
    ("affine-super-vectorize", {"virtual_vector_size": (8,)}, CHAIN, "not vectorized: "),
    ("affine-data-copy-generate", {"loops": ("i",), "order": ("i", "j")}, INDIRECT,
     "no buffer is subscripted by just the loops i, j"),
    ("affine-loop-coalescing", {}, DIAGONAL, "a loop does not go from 0 in steps of 1"),
    ("affine-loop-coalescing", {"contiguous": True}, TRANSPOSED, "not accessed in row-major order"),
    ("affine-loop-normalize", {}, GREATEST, "the greatest of several values"),
    ("affine-raise-from-memref", {}, INDIRECT, "subscript 0 is no affine expression"),
    ("affine-prefetch", {"loops": ("i",)}, GREATEST, "it reads no pieces of rows"),
    ("affine-scalrep", {}, SINGLE, "there may be no iterations, and then no such element"),
    ("affine-scalrep", {}, CHAIN, "not carried in a register: what is written is another element"),
    ("affine-loop-invariant-code-motion", {}, SINGLE, "there may be no iterations"),
    ("affine-loop-invariant-code-motion", {}, WRITTEN, "the loop writes %A"),
    ("affine-pipeline-data-transfer", {}, TRANSFER, "the number of iterations is not a constant"),
    ("affine-fold-memref-alias-ops", {}, VIEW, "the strides of the view are not constant"),
    ("affine-fuse-into-contractions", {}, PRODUCT, "not fused with the contraction before it"),
]  # fmt: skip

# These choose where nothing is illegal, or only say the same otherwise.
REFUSE_NOTHING = {
    "affine-expand-index-ops", "affine-expand-index-ops-as-affine", "affine-loop-outlining",
    "affine-name-loops", "affine-schedule", "affine-simplify-min-max",
    "affine-simplify-structures", "affine-split-extreme-places",
    # Chains, rows and halves that no other pass touches: their own tests ask them.
    "affine-strip-contractions", "affine-jam-accumulations", "affine-symmetric-products",
    "affine-reassociate-accumulations",
}  # fmt: skip


@pytest.mark.parametrize(("name", "options", "body", "sentence"), TABLE)
def test_it_says_why(name: str, options: dict[str, object], body: str, sentence: str) -> None:
    module = parse_module(f"{HEAD}{body}\nfunc.return\n}}")
    with collect_remarks() as remarks:
        make_pass(name, **options).apply(make_context(), module)
    found = [one for one in remarks if sentence in one.sentence and one.pass_name == name]
    assert found, [str(one) for one in remarks]
    assert all(user_line(one.operation.location) is not None for one in found)


BY_NAME = [
    name
    for name in sorted({row[0] for row in TABLE})
    if any(field.name == "loops" for field in dataclasses.fields(find_pass(name)))
]


@pytest.mark.parametrize("name", BY_NAME)
def test_loops_that_are_not_there(name: str) -> None:
    module = parse_module(f"{HEAD}{DIAGONAL}\nfunc.return\n}}")
    before = print_module(module)
    with collect_remarks() as remarks:
        make_pass(name, loops=("i", "elsewhere")).apply(make_context(), module)
    if name in TOGETHER:
        assert print_module(module) == before
    assert f"{name}: there is no loop 'elsewhere'" in map(str, remarks)


OTHER_NEST = SINGLE.replace('"i"', '"k"')


@pytest.mark.parametrize("name", BY_NAME)
def test_nothing_is_said_where_there_are_no_loops(name: str) -> None:
    module = parse_module("func.func @f() {\n  func.return\n}")
    with collect_remarks() as remarks:
        make_pass(name).apply(make_context(), module)
    assert not remarks or name == "affine-loop-skew"  # which says that it takes two names


TOGETHER = ("affine-loop-interchange", "affine-loop-skew", "affine-super-vectorize")


@pytest.mark.parametrize("name", TOGETHER)
def test_loops_that_are_in_no_perfect_nest(name: str) -> None:
    module = parse_module(f"{HEAD}{CALL}{OTHER_NEST}\nfunc.return\n}}")
    with collect_remarks() as remarks:
        make_pass(name, loops=("j", "k")).apply(make_context(), module)
    assert [one.sentence for one in remarks] == ["no perfect nest has all of the loops j, k"]


def test_every_pass_is_in_the_table() -> None:
    files = Path(stepwell.passes.__file__).parent.glob("affine_*.py")
    names = {path.stem.replace("_", "-") for path in files}
    assert names == {row[0] for row in TABLE} | REFUSE_NOTHING
