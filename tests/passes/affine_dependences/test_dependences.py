"""Dependences by isl, beside an enumeration of all pairs of iterations."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from stepwell.dialects import affine
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_dependences.dependences import Dependences
from stepwell.passes.affine_dependences.last_writers import LastWriters, last_writers
from stepwell.passes.affine_dependences.legality import (
    can_fuse,
    is_parallel,
    is_permutable,
    is_tilable,
    is_vectorizable,
    reductions_of,
    signs_of,
)


def loops_of(text: str) -> list[affine.ForOp]:
    return [op for op in parse_module(text).walk() if isinstance(op, affine.ForOp)]


def nest(body: str, bounds: str = "0 to 10", arguments: str = "%A: memref<?x?xf32>") -> str:
    return f"""
func.func @f({arguments}) {{
  %c = arith.constant 1.0 : f32
  affine.for %i = {bounds} {{
    affine.for %j = {bounds} {{
      {body}
    }}
  }}
  func.return
}}"""


def access(subscripts: str, store: bool = False, name: str = "%x") -> str:
    if store:
        return f"affine.store {name}, %A[{subscripts}] : memref<?x?xf32>\n"
    return f"{name} = affine.load %A[{subscripts}] : memref<?x?xf32>\n"


@pytest.mark.parametrize(
    ("load", "store", "vectors"),
    [
        ("%i - 1, %j", "%i, %j", [("flow", (1, 0))]),
        ("%i + 1, %j - 1", "%i, %j", [("anti", (1, -1))]),
        ("%i, %j", "%i, %j", [("anti", (0, 0))]),
        ("%i, %j", "%i + 10, %j", []),
        ("2 * %i, %j", "2 * %i + 1, %j", []),
        ("%i, 0", "%i, 0", [("output", (0, "+")), ("flow", (0, "+")), ("anti", (0, "0+"))]),
    ],
)
def test_vectors(load: str, store: str, vectors: list[tuple[str, tuple]]) -> None:
    text = nest(access(load) + access(store, True))
    (outer, _) = loops_of(text)
    found = {(one.kind, one.vector) for one in Dependences(outer).all}
    merged = {(kind, tuple(v for v in vector)) for kind, vector in vectors}
    kinds = {kind for kind, _ in merged}
    assert {kind for kind, _ in found} == kinds
    for kind, vector in found:
        assert any(
            kind == other and all(_covers(w, v) for v, w in zip(vector, wanted, strict=True))
            for other, wanted in merged
        ), found


def _covers(wide: Any, narrow: Any) -> bool:
    return all(b or not a for a, b in zip(signs_of(narrow), signs_of(wide), strict=True))


STENCIL = nest(access("%i - 1, %j + 1") + access("%i, %j", True), "1 to 9")
COPY = nest(access("%i, %j") + "affine.store %x, %B[%j, %i] : memref<?x?xf32>\n",
            arguments="%A: memref<?x?xf32>, %B: memref<?x?xf32>")  # fmt: skip


def test_legality() -> None:
    outer, inner = loops_of(STENCIL)
    assert "distance (1, -1)" in (is_parallel(outer) or "")
    assert is_parallel(inner) is None
    assert is_permutable([outer, inner], [0, 1]) is None
    assert "its order matters" in (is_permutable([outer, inner], [1, 0]) or "")
    assert "a tile would come before" in (is_tilable([outer, inner]) or "")
    outer, inner = loops_of(COPY)
    for question in (is_parallel(outer), is_parallel(inner), is_tilable([outer, inner])):
        assert question is None
    assert is_permutable([outer, inner], [1, 0]) is None


def test_vectorizing_needs_the_order_of_ops_only() -> None:
    forward = nest(access("%i, %j", True, "%c") + access("%i, %j - 1"), "1 to 9")
    backward = nest(access("%i, %j - 1") + access("%i, %j", True), "1 to 9")
    assert is_vectorizable(loops_of(forward)[1]) is None
    assert "distance (1)" in (is_vectorizable(loops_of(backward)[1]) or "")


def test_fusion() -> None:
    text = """
func.func @f(%A: memref<20xf32>, %B: memref<20xf32>) {
  affine.for %i = 1 to 10 {
    %x = affine.load %B[%i] : memref<20xf32>
    affine.store %x, %A[%i] : memref<20xf32>
  }
  affine.for %i = 1 to 10 {
    %x = affine.load %A[%i + SHIFT] : memref<20xf32>
    affine.store %x, %B[%i + 10] : memref<20xf32>
  }
  func.return
}"""
    for shift, fits in ((-1, True), (0, True), (1, False), (9, True)):
        first, second = loops_of(text.replace("SHIFT", str(shift)))
        assert (can_fuse(first, second) is None) == fits, shift


def test_reductions() -> None:
    text = """
func.func @f(%A: memref<?xf32>, %out: memref<f32>) {
  %zero = arith.constant 0.0 : f32
  %s = affine.for %i = 0 to 8 iter_args(%a = %zero) -> (f32) {
    %x = affine.load %A[%i] : memref<?xf32>
    %b = arith.addf %a, %x FLAGS : f32
    affine.yield %b : f32
  }
  affine.for %i = 0 to 8 {
    %x = affine.load %A[%i] : memref<?xf32>
    %o = affine.load %out[] : memref<f32>
    %b = arith.maximumf %o, %x FLAGS : f32
    affine.store %b, %out[] : memref<f32>
  }
  func.return
}"""
    for flags, reorderable in (("", False), ("fastmath<reassoc>", True)):
        total, greatest = loops_of(text.replace("FLAGS", flags))
        # The greatest of floats is the same in every order; their sum is not.
        for loop, expected in ((total, reorderable), (greatest, True)):
            (reduction,) = reductions_of(loop)
            assert reduction.reorderable == expected
            assert (is_parallel(loop) is None) == expected


def test_calls_and_non_affine_subscripts() -> None:
    call = "func.func private @g(memref<?x?xf32>)\n" + nest(
        "func.call @g(%A) : (memref<?x?xf32>) -> ()"
    )
    outer, _ = loops_of(call)
    assert is_parallel(outer) is not None
    gather = nest(
        "%v = memref.load %I[%j] : memref<?xindex>\n"
        "memref.store %c, %A[%i, %v] : memref<?x?xf32>\n",
        arguments="%A: memref<?x?xf32>, %I: memref<?xindex>",
    )
    outer, inner = loops_of(gather)
    assert is_parallel(inner) is not None


# --- beside an enumeration -----------------------------------------------------------------------


@dataclass
class Random:
    """A nest of two loops with accesses at random, and what it touches, in order."""

    text: str
    trace: list[tuple[int, tuple[int, int], tuple[int, int], bool]]


def random_nest(seed: int) -> Random:
    random = np.random.default_rng(seed)
    lower, upper, step = (int(random.integers(*r)) for r in ((0, 3), (3, 7), (1, 3)))
    triangular = bool(random.integers(0, 2))
    subscripts = [
        tuple(tuple(int(v) for v in random.integers(-1, 3, 3)) for _ in range(2))
        for _ in range(int(random.integers(2, 4)))
    ]
    stores = [bool(random.integers(0, 2)) for _ in subscripts]
    stores[0] = True
    body = "".join(
        access(
            ", ".join(f"{a} * %i + {b} * %j + {c}" for a, b, c in one),
            store,
            "%c" if store else f"%x{at}",
        )
        for at, (one, store) in enumerate(zip(subscripts, stores, strict=True))
    )
    inner = "%i" if triangular else "0"
    text = f"""
func.func @f(%A: memref<?x?xf32>) {{
  %c = arith.constant 1.0 : f32
  affine.for %i = {lower} to {upper} step {step} {{
    affine.for %j = {"affine_map<(d0) -> (d0)>(%i)" if triangular else inner} to 6 {{
      {body}
    }}
  }}
  func.return
}}"""
    trace = [
        (at, (i, j), tuple(a * i + b * j + c for a, b, c in one), store)
        for i in range(lower, upper, step)
        for j in range(i if triangular else 0, 6)
        for at, (one, store) in enumerate(zip(subscripts, stores, strict=True))
    ]
    return Random(text, trace)


@pytest.mark.parametrize("seed", range(60))
def test_random_nests(seed: int) -> None:
    drawn = random_nest(seed)
    outer, inner = loops_of(drawn.text)
    expected: set[tuple[int, int, str, int]] = set()
    for first, second in itertools.combinations(drawn.trace, 2):
        (one, here, touched, writes), (other, there, also, also_writes) = first, second
        if touched == also and (writes or also_writes):
            level = next((at for at in range(2) if here[at] != there[at]), 2)
            kind = {(True, False): "flow", (False, True): "anti", (True, True): "output"}
            expected.add((one, other, kind[writes, also_writes], level))
    ops = [op for op in inner.body.block.ops if isinstance(op, affine.LoadOp | affine.StoreOp)]
    found = {
        (
            ops.index(one.source.operation),  # pyright: ignore
            ops.index(one.sink.operation),  # pyright: ignore
            one.kind,
            2 if one.carried_by is None else [outer, inner].index(one.carried_by),  # pyright: ignore
        )
        for one in Dependences(outer).all
    }
    assert found == expected, f"seed {seed}:\n{drawn.text}"


def test_a_call_without_buffers_keeps_its_order() -> None:
    text = "func.func private @g(index)\n" + nest("func.call @g(%j) : (index) -> ()")
    for loop in loops_of(text):
        assert "func.call" in (is_parallel(loop) or "")
        assert "func.call" in (is_vectorizable(loop) or "")


def test_an_op_with_a_region_of_its_own_is_unknown() -> None:
    text = nest("""
      linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>],
                      iterator_types = ["parallel", "parallel"]} outs(%A : memref<?x?xf32>) {
      ^bb0(%old: f32):
        %new = arith.mulf %old, %c : f32
        linalg.yield %new : f32
      }""")
    for loop in loops_of(text):
        assert "linalg.generic" in (is_parallel(loop) or "")


def test_two_reductions_of_one_element_do_not_commute() -> None:
    update = """
      %aN = affine.load %A[0, 0] : memref<?x?xi32>
      %bN = arith.OP %aN, %v : i32
      affine.store %bN, %A[0, 0] : memref<?x?xi32>"""
    added = update.replace("N", "1").replace("OP", "addi")
    multiplied = update.replace("N", "2").replace("OP", "muli")
    arguments = "%A: memref<?x?xi32>, %v: i32"
    assert is_parallel(loops_of(nest(added, arguments=arguments))[1]) is None
    assert is_parallel(loops_of(nest(added + multiplied, arguments=arguments))[1]) is not None


def test_a_loop_inside_keeps_iterations_from_being_done_at_once() -> None:
    text = nest(access("%i, %j", True, "%c") + access("%i - 1, %j + 1"), "1 to 9")
    outer, inner = loops_of(text)
    assert "distance (1, -1)" in (is_vectorizable(outer) or "")
    assert is_vectorizable(inner) is None


def kinds_of(body: str) -> list[tuple]:
    text = f"""
    func.func @f(%A: memref<?xf32>, %n: index) {{
      %x = arith.constant 1.0 : f32
      {body}
      func.return
    }}"""
    function = next(op for op in parse_module(text).walk() if op.name == "func.func")
    dependences = Dependences(function)
    assert dependences.opaque is None
    return [(one.kind, one.vector) for one in dependences.all]


def test_what_is_not_in_the_branch() -> None:
    """The two branches of a condition are apart."""
    body = """
      affine.for %i = 0 to 10 {
        affine.if affine_set<(d) : (d - 5 >= 0, 7 - d >= 0)>(%i) {
          %y = affine.load %A[%i] : memref<?xf32>
        } else {
          affine.store %x, %A[SUBSCRIPT] : memref<?xf32>
        }
      }"""
    assert kinds_of(body.replace("SUBSCRIPT", "%i")) == []
    assert kinds_of(body.replace("SUBSCRIPT", "%i + 3")) == [("flow", (3,))]
    assert kinds_of(body.replace("SUBSCRIPT", "%i + 12")) == []


def test_a_loop_of_scf_is_a_dimension() -> None:
    body = """
      %c0 = arith.constant 0 : index
      %c2 = arith.constant 2 : index
      scf.for %i = %c0 to %n step %c2 {
        %y = memref.load %A[%i] : memref<?xf32>
        affine.for %j = 0 to 4 {
          affine.store %x, %A[SUBSCRIPT] : memref<?xf32>
        }
      }"""
    # It reads even elements.
    assert kinds_of(body.replace("SUBSCRIPT", "2 * %j + 1")) == [("output", ("+", 0))]
    kinds = {kind for kind, _ in kinds_of(body.replace("SUBSCRIPT", "%j + 1"))}
    assert kinds == {"output", "flow", "anti"}
    assert kinds_of(body.replace("affine.store %x, %A[SUBSCRIPT]", "memref.store %x, %A[%i]")) == [
        ("anti", (0,)),
        ("output", (0, "+")),
    ]


def test_a_value_of_a_loop_inside_is_not_fixed() -> None:
    """What a while loop counts differs from step to step of it."""
    body = """
      affine.for %i = 0 to 10 {
        %last = scf.while (%w = %n) : (index) -> (index) {
          %go = arith.cmpi slt, %w, %n : index
          scf.condition(%go) %w : index
        } do {
        ^bb0(%w: index):
          %one = arith.constant 1 : index
          %next = arith.addi %w, %one : index
          %y = memref.load %A[%next] : memref<?xf32>
          memref.store %x, %A[%w] : memref<?xf32>
          scf.yield %next : index
        }
      }"""
    assert {kind for kind, _ in kinds_of(body)} == {"anti", "flow", "output"}


def test_steps_from_the_greatest_of_several() -> None:
    body = """
      affine.for %i = max affine_map<()[s] -> (0, 4 * s)>()[%n] to 20 step 4 {
        %y = affine.load %A[%i + SHIFT] : memref<?xf32>
        affine.store %x, %A[%i] : memref<?xf32>
      }"""
    assert kinds_of(body.replace("SHIFT", "2")) == []
    assert kinds_of(body.replace("SHIFT", "8")) == [("anti", (8,))]


def test_vectors_are_as_long_as_they_are() -> None:
    body = """
      affine.for %i = 0 to 64 step STEP {
        %v = affine.vector_load %A[%i] : memref<?xf32>, vector<8xf32>
        affine.vector_store %v, %A[%i + 64] : memref<?xf32>, vector<8xf32>
        affine.vector_store %v, %A[%i + 1000] : memref<?xf32>, vector<8xf32>
      }"""
    assert kinds_of(body.replace("STEP", "8")) == []
    assert {kind for kind, _ in kinds_of(body.replace("STEP", "4"))} == {"output", "flow"}


# --- last writers --------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(60))
def test_last_writers_of_random_nests(seed: int) -> None:
    drawn = random_nest(seed)
    outer, inner = loops_of(drawn.text)
    memory: dict[tuple[int, int], tuple[int, tuple[int, int]]] = {}
    writers: set[tuple[int, int, int]] = set()
    outside: set[int] = set()
    for at, here, touched, writes in drawn.trace:
        if writes:
            memory[touched] = at, here
        elif touched not in memory:
            outside.add(at)
        else:
            writer, there = memory[touched]
            level = next((n for n in range(2) if here[n] != there[n]), 2)
            writers.add((writer, at, level))
    ops = [op for op in inner.body.block.ops if isinstance(op, affine.LoadOp | affine.StoreOp)]
    found = last_writers(Dependences(outer))
    assert {
        (
            ops.index(flow.source.operation),  # pyright: ignore
            ops.index(one.read.operation),  # pyright: ignore
            2 if flow.carried_by is None else [outer, inner].index(flow.carried_by),  # pyright: ignore
        )
        for one in found
        for flow in one.writers
    } == writers, f"seed {seed}:\n{drawn.text}"
    assert {ops.index(one.read.operation) for one in found if one.outside} == outside  # pyright: ignore


def last_writers_in(body: str) -> list[LastWriters]:
    module = parse_module(f"""
    func.func private @h(memref<?xf32>)
    func.func @f(%n: index, %x: f32, %A: memref<?xf32>, %K: memref<?xindex>) {{
      {body}
      func.return
    }}""")
    (function,) = (op for op in module.ops if op.regions and op.regions[0].blocks)
    return last_writers(Dependences(function))


def test_what_is_overwritten_is_not_read() -> None:
    (one,) = last_writers_in("""
      affine.for %i = 0 to %n { affine.store %x, %A[%i] : memref<?xf32> }
      affine.for %i = 0 to %n { affine.store %x, %A[%i] : memref<?xf32> }
      affine.for %i = 0 to %n { %a = affine.load %A[%i] : memref<?xf32> }""")
    (flow,) = one.writers
    second = flow.source.operation.parent_op()
    assert isinstance(second, affine.ForOp) and isinstance(second.prev_op, affine.ForOp)
    assert not one.outside


def test_a_write_at_an_unknown_place_overwrites_nothing_for_certain() -> None:
    *_, one = last_writers_in("""
      affine.for %i = 0 to %n { affine.store %x, %A[%i] : memref<?xf32> }
      affine.for %i = 0 to %n {
        %k = affine.load %K[%i] : memref<?xindex>
        memref.store %x, %A[%k] : memref<?xf32>
      }
      affine.for %i = 0 to %n { %a = affine.load %A[%i] : memref<?xf32> }""")
    assert [flow.source.operation.name for flow in one.writers] == ["affine.store", "memref.store"]


def test_a_call_may_write() -> None:
    *_, one = last_writers_in("""
      affine.for %i = 0 to %n { affine.store %x, %A[%i] : memref<?xf32> }
      func.call @h(%A) : (memref<?xf32>) -> ()
      affine.for %i = 0 to %n { %a = affine.load %A[%i] : memref<?xf32> }""")
    assert [flow.source.operation.name for flow in one.writers] == ["affine.store", "func.call"]
