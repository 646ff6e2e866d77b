"""affine-loop-fusion: slices of producers in their consumers, siblings; and why others stay."""

from __future__ import annotations

import os
import random
from collections.abc import Callable

import numpy as np
import pytest

from stepwell.backends.interpreter import InterpreterError, run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.affine_loop_fusion import AffineLoopFusionPass

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
Transform = Callable[..., tuple[str, list[str]]]

# --- random programs -----------------------------------------------------------------------------

VECTOR, MATRIX = "memref<24xi64>", "memref<12x12xi64>"
TYPES = {"a": VECTOR, "b": MATRIX, "t": VECTOR, "u": VECTOR, "w": MATRIX, "z": MATRIX}
ARGUMENTS = ("a", "b")


class Writer:
    """Nests one after the other that read what earlier ones write, at all kinds of subscripts."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.lines: list[str] = []
        self.count = 0
        self.written: list[str] = list(ARGUMENTS)

    def fresh(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def subscript(self, variables: list[str]) -> str:
        """Below 12, as variables are below 6."""
        choose = self.random
        if not variables or choose.random() < 0.1:
            return str(choose.randint(0, 5))
        one, other = choose.choice(variables), choose.choice(variables)
        return choose.choices(
            [one, f"{one} + {choose.randint(0, 6)}", f"{one} * 2", f"{one} + {other}",
             f"5 - {one}", f"{one} floordiv 2", f"({one} + {other} * 2) mod 6"],
            [8, 4, 1, 2, 1, 1, 1],
        )[0]  # fmt: skip

    def access(self, buffer: str, variables: list[str]) -> str:
        if TYPES[buffer] == VECTOR:
            return f"%{buffer}[{self.subscript(variables)}] : {VECTOR}"
        if len(variables) > 1 and self.random.random() < 0.6:
            first, second = self.random.sample(variables, 2)
            return f"%{buffer}[{first}, {second}] : {MATRIX}"
        return f"%{buffer}[{self.subscript(variables)}, {self.subscript(variables)}] : {MATRIX}"

    def op(self, text: str) -> str:
        result = self.fresh()
        self.lines.append(f"{result} = {text}")
        return result

    def statement(self, variables: list[str]) -> None:
        target = self.random.choice(list(TYPES))
        place = self.access(target, variables)
        value = self.op("arith.constant 7 : i64")
        if variables and self.random.random() < 0.5:
            variable = self.random.choice(variables)
            value = self.op(f"arith.index_cast {variable} : index to i64")
        for _ in range(self.random.randint(0, 2)):
            buffer = self.random.choice(self.written[-4:])
            loaded = self.op(f"affine.load {self.access(buffer, variables)}")
            scaled = self.op(f"arith.muli {value}, %prime : i64")
            value = self.op(f"arith.addi {scaled}, {loaded} : i64")
        if target in self.written and self.random.random() < 0.25:
            loaded = self.op(f"affine.load {place}")
            value = self.op(f"arith.addi {value}, {loaded} : i64")
        self.lines.append(f"affine.store {value}, {place}")
        self.written.append(target)

    def bounds(self) -> str:
        if self.random.random() < 0.6:
            return "0 to 6"
        low = self.random.randint(0, 2)
        return f"{low} to {self.random.randint(low + 1, 6)} step {self.random.choice([1, 1, 2])}"

    def loop(self, variables: list[str], depth: int) -> None:
        variable = self.fresh()
        self.lines.append(f"affine.for {variable} = {self.bounds()} {{")
        inner = [*variables, variable]
        if depth and self.random.random() < 0.2:
            self.statement(inner)
        if depth:
            self.loop(inner, depth - 1)
            if self.random.random() < 0.15:
                self.loop(inner, depth - 1)
        else:
            for _ in range(self.random.choice([1, 1, 2])):
                self.statement(inner)
        self.lines.append("}")

    def program(self) -> str:
        for _ in range(self.random.randint(2, 4)):
            self.loop([], self.random.choice([0, 0, 1, 1, 2]))
        if self.random.random() < 0.3:
            around = self.fresh()
            self.lines = [f"affine.for {around} = 0 to 2 {{", *self.lines, "}"]
        others = [name for name in TYPES if name not in ARGUMENTS]
        local = [] if self.random.random() < 0.3 else others
        parameters = ", ".join(f"%{name}: {TYPES[name]}" for name in TYPES if name not in local)
        lines = [f"%{name} = memref.alloca() : {TYPES[name]}" for name in local]
        lines.append("%prime = arith.constant 31 : i64")
        lines += [INITIAL[TYPES[name]].replace("TO", name) for name in local]
        lines += [*self.lines, "func.return"]
        return f"func.func @f({parameters}) {{\n" + "\n".join(lines) + "\n}\n"


INITIAL = {
    VECTOR: f"affine.for %i = 0 to 24 {{ affine.store %prime, %TO[%i] : {VECTOR} }}",
    MATRIX: f"""affine.for %i = 0 to 12 {{ affine.for %j = 0 to 12 {{
      %k = arith.index_cast %j : index to i64
      affine.store %k, %TO[%i, %j] : {MATRIX} }} }}""",
}


def result_of(text: str) -> list[np.ndarray]:
    shapes = [(24,), (12, 12), (24,), (24,), (12, 12), (12, 12)]
    arrays = [np.arange(np.prod(shape), dtype=np.int64).reshape(shape) for shape in shapes]
    module = parse_module(text)
    (function,) = module.body.block.ops
    run(module, "f", *arrays[: len(function.body.block.args)])  # pyright: ignore
    return arrays


OPTIONS = [
    {},
    {"mode": "producer"},
    {"mode": "sibling"},
    {"mode": "producer", "maximal": True},
    {"mode": "sibling", "maximal": True},
    {"maximal": True},
    {"compute_tolerance": 5.0},
    {"compute_tolerance": 0.0},
    {"mode": "aligned"},
]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_random_nests_compute_the_same(options: dict[str, object]) -> None:
    changed = 0
    for seed in range(SEED, SEED + int(os.environ.get("STEPWELL_PROGRAMS", "6"))):
        text = Writer(seed).program()
        try:
            expected = result_of(text)
        except InterpreterError:
            continue  # it reads what was never written
        module = parse_module(text)
        before = print_module(module)
        AffineLoopFusionPass(**options).apply(make_context(), module)  # pyright: ignore
        verify_module(module)
        after = print_module(module)
        changed += after != before
        for one, other in zip(result_of(after), expected, strict=True):
            assert np.array_equal(one, other), f"seed {seed}:\n{text}\n{after}"
    assert changed, "the programs are too hard: nothing was fused"


# --- what becomes of nests, and why others stay --------------------------------------------------


def function(*body: str) -> str:
    return """
    func.func private @g(memref<10xf32>)
    func.func @f(%A: memref<10xf32>, %B: memref<10xf32>, %x: f32) {
      %t = memref.alloc() : memref<10xf32>
      """ + "\n".join(body) + "\nfunc.return }"  # fmt: skip


def loop(*lines: str, bounds: str = "0 to 10") -> str:
    return f"affine.for %i = {bounds} {{\n" + "\n".join(lines) + "\n}"


def load(buffer: str, at: str = "%i", name: str = "%v") -> str:
    return f"{name} = affine.load %{buffer}[{at}] : memref<10xf32>"


def store(buffer: str, at: str = "%i", value: str = "%v") -> str:
    return f"affine.store {value}, %{buffer}[{at}] : memref<10xf32>"


PRODUCE = loop(load("A"), store("t"))
STENCIL = loop(
    load("t", "%i", "%a"),
    load("t", "%i + 2", "%b"),
    "%c = arith.addf %a, %b : f32",
    store("B", "%i", "%c"),
    bounds="0 to 8",
)


def test_a_producer_becomes_a_slice(transform: Transform, golden: Callable[[str], None]) -> None:
    """The window of a stencil: three elements are computed for each result."""
    maximal = AffineLoopFusionPass(maximal=True)
    golden(transform(function(PRODUCE, STENCIL), maximal)[0])


def test_work_that_is_not_tolerated(transform: Transform) -> None:
    before, _ = transform(function(PRODUCE, STENCIL))
    after, remarks = transform(function(PRODUCE, STENCIL), "affine-loop-fusion")
    assert after == before
    assert any("it would add" in remark and "% of work" in remark for remark in remarks)
    tolerant = AffineLoopFusionPass(compute_tolerance=2.0)
    assert transform(function(PRODUCE, STENCIL), tolerant)[0].count("affine.for") == 2


CONSUME = loop(load("t"), store("B"))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        # The consumer writes what later iterations of the producer read.
        (
            (loop(load("A", "%i - 1"), store("t"), bounds="1 to 10"),
             loop(load("t"), store("A"), bounds="1 to 10")),
            "%A would be touched by it after it is written there",
        ),
        # A running sum is needed whole by each iteration.
        (
            (loop(load("A"), load("t", "0", "%s"), "%u = arith.addf %s, %v : f32",
                  store("t", "0", "%u")),
             loop(load("t", "0"), store("B"))),
            "it updates %t, and would do it more than once",
        ),
        # It stays, for A is known outside: done again it would add twice.
        (
            (loop(load("A"), "%u = arith.addf %v, %v : f32", store("A", "%i", "%u")),
             loop(load("A"), store("B"), bounds="0 to 5")),
            "it updates %A, and would do it more than once",
        ),
        ((PRODUCE, "func.call @g(%t) : (memref<10xf32>) -> ()", CONSUME), "an op between them"),
        (
            (loop("func.call @g(%t) : (memref<10xf32>) -> ()", load("A"), store("t")), CONSUME),
            "an op is in it whose order matters",
        ),
        ((loop(load("A"), store("t"), bounds="0 to 5"), CONSUME), "is not all computed by it"),
        (
            ("%sum = affine.for %i = 0 to 10 iter_args(%s = %x) -> (f32) {", load("A"),
             store("t"), "%u = arith.addf %s, %v : f32", "affine.yield %u : f32 }",
             CONSUME, store("B", "0", "%sum")),
            "it carries values",
        ),
    ],
)  # fmt: skip
def test_refuses(transform: Transform, body: tuple[str, ...], reason: str) -> None:
    for options in ({}, {"maximal": True}):
        before, _ = transform(function(*body))
        after, remarks = transform(function(*body), AffineLoopFusionPass(**options))
        assert after == before
        assert any(reason in remark for remark in remarks), remarks


def test_siblings_read_once(transform: Transform) -> None:
    """They also write apart, in one buffer."""
    low = loop(load("A"), store("t"), bounds="0 to 5")
    high = loop(load("A"), "%w = arith.negf %v : f32", store("t", "%i + 5", "%w"), bounds="0 to 5")
    text, _ = transform(function(low, high), AffineLoopFusionPass(mode="sibling"))
    assert text.count("affine.for") == 1


def test_small_buffers_go_to_fast_memory(transform: Transform) -> None:
    fast = AffineLoopFusionPass(fast_mem_space=2, local_buf_threshold=1)
    text, _ = transform(function(PRODUCE, CONSUME), fast)
    assert "memref.alloc() : memref<1xf32, 2" in text


def test_a_sum_inside_is_taken_whole(transform: Transform) -> None:
    """A loop that carries values is not cut: what it carries is of all iterations before."""
    running = [
        "%r = affine.for %i = 0 to 10 iter_args(%s = %x) -> (f32) {",
        load("A"),
        "%u = arith.addf %s, %v : f32",
        store("t", "%i", "%u"),
        "affine.yield %u : f32 }",
    ]
    nest = "affine.for %k = 0 to 1 {\n" + "\n".join(running) + "\n}"
    text, _ = transform(function(nest, CONSUME), AffineLoopFusionPass(maximal=True))
    assert "= 0 to 10 iter_args" in text


def test_unknown_modes_are_refused() -> None:
    with pytest.raises(ValueError, match="there is no mode 'lazy'"):
        AffineLoopFusionPass(mode="lazy")


def test_a_pad_of_a_tensor_stands_in_nobodys_way(transform: Transform) -> None:
    """Its region computes values only."""
    text = """
    func.func @f(%A: memref<8xf32>, %B: memref<8xf32>, %t: tensor<4xf32>,
                 %x: f32) -> tensor<8xf32> {
      %T = memref.alloc() : memref<8xf32>
      affine.for %i = 0 to 8 {
        %a = affine.load %A[%i] : memref<8xf32>
        affine.store %a, %T[%i] : memref<8xf32>
      }
      %p = tensor.pad %t low[2] high[2] {
      ^bb0(%at: index):
        tensor.yield %x : f32
      } : tensor<4xf32> to tensor<8xf32>
      affine.for %i = 0 to 8 {
        %a = affine.load %T[%i] : memref<8xf32>
        affine.store %a, %B[%i] : memref<8xf32>
      }
      func.return %p : tensor<8xf32>
    }"""
    after, _ = transform(text, AffineLoopFusionPass(mode="producer"))
    assert after.count("affine.for") == 1 and "memref<1xf32>" in after
