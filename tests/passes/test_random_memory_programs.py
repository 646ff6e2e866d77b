"""Random programs of all that level affine has around memory: each pass alone keeps what they do.

Loops that carry values, conditions, parallel loops and reductions, views of buffers, calls that
write, subscripts by `mod` and by computed values, vectors. Integers, in which the order of the
operations on an element is seen in the result. `STEPWELL_SEED=1000 pytest …` gives other programs.
"""

from __future__ import annotations

import os
import random
from collections import Counter

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

from stepwell.backends.interpreter import InterpreterError, run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.base import Pass, make_pass

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
COUNT = 60
EXTENT = 64
# Values of %n and %m: some iterations, one, none.
SIZES = ((5, 4), (1, 6), (0, 3))
FEATURES = (
    "if", "if with a result", "carried", "parallel", "reduction", "call", "computed subscript",
    "vector", "divisions", "view", "index arithmetic",
)  # fmt: skip
MATRIX, VECTOR = "memref<?x?xi64>", "memref<16xi64>"
TYPES = {
    "A": MATRIX,
    "B": MATRIX,
    "T": VECTOR,
    "V": "memref<24x24xi64, strided<[?, 1], offset: ?>>",
}


class _Writer:
    """Writes `@f(%A, %B, %C, %n, %m)`, and `@g`, which changes a matrix; all accesses in bounds."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.lines: list[str] = []
        self.count = 0
        self.features = self.random.sample(FEATURES, self.random.randint(2, 8))
        views = ["V"] if "view" in self.features else []
        self.read = self.random.choice((["A", "B", "T"], ["B", "T"], ["A", "B"])) + views
        self.written = self.random.choice((["A", "B", "T"], ["A", "T"], ["A"]))
        self.written += self.random.choice(([], views))

    def has(self, feature: str, chance: float) -> bool:
        return feature in self.features and self.random.random() < chance

    def fresh(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def line(self, text: str) -> None:
        self.lines.append(text)

    def value_of(self, text: str) -> str:
        result = self.fresh()
        self.line(f"{result} = {text}")
        return result

    # --- subscripts ------------------------------------------------------------------------------

    def term(self, loops: list[str], offset: int) -> str:
        if not loops:
            return str(offset)
        names = self.random.sample(loops, min(len(loops), self.random.choice((1, 1, 1, 2))))
        total = " + ".join(f"{name} * {self.random.choice((1, 1, 1, -1, 2))}" for name in names)
        if self.has("divisions", 0.25):
            kind = self.random.choice(("mod", "floordiv", "ceildiv"))
            total = f"({total} + 1) {kind} {self.random.randint(2, 5)}"
        return f"{total} + {offset}"

    def place(self, buffer: str, loops: list[str]) -> str:
        if TYPES[buffer] == MATRIX:
            terms = [
                self.term(loops if self.random.random() < 0.9 else [], self.random.randint(20, 22))
                for _ in range(2)
            ]
        else:
            rank, extent = (1, 16) if buffer == "T" else (2, 24)
            terms = [
                str(self.random.randrange(extent))
                if self.random.random() < 0.3
                else f"({self.term(loops, self.random.randint(0, 4))}) mod {extent}"
                for _ in range(rank)
            ]
        return f"%{buffer}[{', '.join(terms)}] : {TYPES[buffer]}"

    # --- values ----------------------------------------------------------------------------------

    def load(self, loops: list[str]) -> str:
        buffer = self.random.choice(self.read)
        if TYPES[buffer] == MATRIX and self.has("computed subscript", 0.2):
            number = self.value_of(f"affine.load {self.place('A', loops)}")
            bounded = self.value_of(f"arith.remui {number}, %c60 : i64")
            at = self.value_of(f"arith.index_cast {bounded} : i64 to index")
            return self.value_of(f"memref.load %{buffer}[{at}, {at}] : {MATRIX}")
        if TYPES[buffer] == MATRIX and self.has("vector", 0.15):
            place = self.place(buffer, loops)
            vector = self.value_of(f"affine.vector_load {place}, vector<4xi64>")
            return self.value_of(f"vector.reduction <add>, {vector} : vector<4xi64> into i64")
        return self.value_of(f"affine.load {self.place(buffer, loops)}")

    def value(self, loops: list[str]) -> str:
        value = self.load(loops)
        for _ in range(self.random.choice((0, 0, 1, 2))):
            name = self.random.choice(("addi", "subi", "muli", "maxsi", "xori"))
            value = self.value_of(f"arith.{name} {value}, {self.load(loops)} : i64")
        if loops and self.has("index arithmetic", 0.3):
            index = self.random.choice(loops)
            kind = self.random.choice(("apply", "min", "max", "delinearize_index"))
            if kind == "delinearize_index":
                high, index_ = self.fresh(), self.fresh()
                self.line(f"{high}, {index_} = affine.{kind} {index} into (3) : index, index")
                index = self.random.choice((high, index_))
            else:
                results = "d0 * 3 - s0" if kind == "apply" else "d0, s0, 4"
                index = self.value_of(
                    f"affine.{kind} affine_map<(d0)[s0] -> ({results})>({index})[%n]"
                )
            number = self.value_of(f"arith.index_cast {index} : index to i64")
            value = self.value_of(f"arith.addi {number}, {value} : i64")
        return value

    def store(self, value: str, loops: list[str]) -> None:
        buffer = self.random.choice(self.written)
        place = self.place(buffer, loops)
        if TYPES[buffer] == MATRIX and self.has("vector", 0.15):
            vector = self.value_of(f"vector.broadcast {value} : i64 to vector<4xi64>")
            self.line(f"affine.vector_store {vector}, {place}, vector<4xi64>")
            return
        if self.random.random() < 0.5:
            old = self.value_of(f"affine.load {place}")
            if self.random.random() < 0.5:
                old = self.value_of(f"arith.muli {old}, %c3 : i64")
            value = self.value_of(f"arith.addi {old}, {value} : i64")
        self.line(f"affine.store {value}, {place}")

    # --- loops and conditions --------------------------------------------------------------------

    def bounds(self, loops: list[str]) -> str:
        lower, upper = ["0", "0", "0", "1", "2"], ["%n", "%m", "6", "4"]
        upper.append("min affine_map<()[s0, s1] -> (s0, s1 + 1)>()[%n, %m]")
        if loops:
            outer = self.random.choice(loops)
            lower += [
                f"affine_map<(d0) -> (d0)>({outer})",
                f"max affine_map<(d0) -> (d0 - 2, 0)>({outer})",
            ]
            upper += [
                f"affine_map<(d0) -> (d0 + 2)>({outer})",
                f"min affine_map<(d0)[s0] -> (d0 + 3, s0)>({outer})[%n]",
                f"affine_map<(d0) -> (5 - d0)>({outer})",
                f"affine_map<(d0) -> (d0 floordiv 2 + 3)>({outer})",
            ]
        step = self.random.choice(("", "", "", " step 2", " step 3"))
        return f"{self.random.choice(lower)} to {self.random.choice(upper)}{step}"

    def condition(self, loops: list[str]) -> str:
        values = [self.random.choice(loops or ["%n"]), self.random.choice([*loops, "%m"])]
        constraints = []
        for _ in range(self.random.choice((1, 1, 2))):
            left = f"d0 * {self.random.choice((1, -1, 2))} + {self.random.randint(-4, 4)}"
            if self.random.random() < 0.3:
                left = f"(d0 + {self.random.randint(0, 3)}) mod {self.random.randint(2, 3)}"
            right = self.random.choice(("", " - d1"))
            constraints.append(f"{left}{right} {self.random.choice(('>=', '>=', '=='))} 0")
        return f"affine_set<(d0, d1) : ({', '.join(constraints)})>({', '.join(values)})"

    def statement(self, loops: list[str], depth: int) -> None:
        choice = self.random.random()
        if depth and choice < 0.45:
            self.loop(loops, depth)
        elif depth and self.has("carried", 0.2):
            self.carrying_loop(loops, depth)
        elif depth and self.has("if", 0.2):
            self.line(f"affine.if {self.condition(loops)} {{")
            self.block(loops, depth - 1)
            if self.random.random() < 0.5:
                self.line("} else {")
                self.block(loops, depth - 1)
            self.line("}")
        elif self.has("if with a result", 0.1):
            result = self.value_of(f"affine.if {self.condition(loops)} -> (i64) {{")
            self.line(f"affine.yield {self.value(loops)} : i64\n}} else {{")
            self.line(f"affine.yield {self.value(loops)} : i64\n}}")
            self.store(result, loops)
        elif self.has("call", 0.05):
            self.line(f"func.call @g(%{self.random.choice('AB')}) : ({MATRIX}) -> ()")
        elif depth and self.has("reduction", 0.2):
            variable, kind = self.fresh(), self.random.choice(("addi", "muli"))
            end = self.random.choice(("%n", "6"))
            result = self.value_of(
                f'affine.parallel ({variable}) = (0) to ({end}) reduce ("{kind}") -> (i64) {{'
            )
            self.line(f"affine.yield {self.value([*loops, variable])} : i64\n}}")
            self.store(result, loops)
        elif depth and self.has("parallel", 0.2):
            variable = self.fresh()
            self.line(
                f"affine.parallel ({variable}) = (0) to ({self.random.choice(('%n', '6'))}) {{"
            )
            value = self.value_of(f"affine.load {self.place('B', [*loops, variable])}")
            self.line(f"affine.store {value}, %C[{variable} + 20, 20] : {MATRIX}\n}}")
        else:
            self.store(self.value(loops), loops)

    def block(self, loops: list[str], depth: int) -> None:
        for _ in range(self.random.randint(1, 2)):
            self.statement(loops, depth)

    def loop(self, loops: list[str], depth: int) -> None:
        variable = self.fresh()
        self.line(f"affine.for {variable} = {self.bounds(loops)} {{")
        inside = [*loops, variable]
        if depth > 1 and self.random.random() < 0.5:
            self.loop(inside, depth - 1)
        else:
            self.block(inside, depth - 1)
        self.line("}")

    def carrying_loop(self, loops: list[str], depth: int) -> None:
        result, variable, first, second = (self.fresh() for _ in range(4))
        initial = self.random.choice(("%c3", self.load(loops)))
        self.line(
            f"{result}:2 = affine.for {variable} = {self.bounds(loops)} "
            f"iter_args({first} = {initial}, {second} = %c3) -> (i64, i64) {{"
        )
        inside = [*loops, variable]
        if self.random.random() < 0.3:
            self.statement(inside, depth - 1)
        value = self.value(inside)
        name = self.random.choice(("addi", "muli", "maxsi", "subi"))
        next_ = self.value_of(f"arith.{name} {first}, {value} : i64")
        other = self.value_of(
            f"arith.addi {second}, {self.random.choice((first, value, next_))} : i64"
        )
        self.line(f"affine.yield {next_}, {other} : i64, i64\n}}")
        self.store(self.value_of(f"arith.subi {result}#0, {result}#1 : i64"), loops)

    def plain_nest(self) -> None:
        """Loops from 0 around one statement, which no order is illegal for."""
        loops = [self.fresh() for _ in range(self.random.choice((2, 2, 3)))]
        for variable in loops:
            self.line(f"affine.for {variable} = 0 to {self.random.choice(('%n', '%m', '5'))} {{")
        subscripts = ", ".join(f"{one} + 20" for one in self.random.sample(loops, 2))
        value = self.value_of(f"affine.load %B[{subscripts}] : {MATRIX}")
        value = self.value_of(f"arith.muli {value}, %c3 : i64")
        if len(loops) == 3:
            old = self.value_of(f"affine.load %A[{loops[0]} + 20, {loops[1]} + 20] : {MATRIX}")
            value = self.value_of(f"arith.addi {old}, {value} : i64")
        self.line(f"affine.store {value}, %A[{loops[0]} + 20, {loops[1]} + 20] : {MATRIX}")
        self.line("}" * len(loops))

    def module(self) -> str:
        for _ in range(self.random.randint(1, 2)):
            if self.random.random() < 0.5:
                self.plain_nest()
            else:
                self.loop([], self.random.choice((1, 2, 2, 3)))
        body = "\n".join(self.lines)
        view = f"%V = memref.subview %A[%n, %m] [24, 24] [1, 1] : {MATRIX} to {TYPES['V']}"
        return f"""
        func.func private @g(%A: {MATRIX}) {{
          %c1 = arith.constant 1 : i64
          affine.for %i = 0 to 4 {{
            %a = affine.load %A[%i + 20, 21] : {MATRIX}
            %b = arith.addi %a, %c1 : i64
            affine.store %b, %A[%i + 21, 20] : {MATRIX}
          }}
          func.return
        }}
        func.func @f(%A: {MATRIX}, %B: {MATRIX}, %C: {MATRIX}, %n: index, %m: index) {{
          %c3 = arith.constant 3 : i64
          %c60 = arith.constant 60 : i64
          {view if "view" in self.features else ""}
          %T = memref.alloc() : {VECTOR}
          affine.for %z = 0 to 16 {{
            %t = affine.load %B[%z, 3] : {MATRIX}
            affine.store %t, %T[%z] : {VECTOR}
          }}
          {body}
          affine.for %z = 0 to 16 {{
            %t = affine.load %T[%z] : {VECTOR}
            affine.store %t, %C[0, %z] : {MATRIX}
          }}
          memref.dealloc %T : {VECTOR}
          func.return
        }}"""


def random_pass(number: int) -> Pass:
    """One pass after the other, with random options."""
    choose = random.Random(number)
    choices: tuple[tuple[str, dict[str, object]], ...] = (
        ("affine-loop-fusion", {
            "mode": choose.choice(("greedy", "producer", "sibling")),
            "maximal": choose.random() < 0.4,
            "compute_tolerance": choose.choice((0.0, 0.3, 10.0)),
        }),
        ("affine-loop-fusion", {"mode": "aligned", "strip": choose.choice((0, 2, 16))}),
        ("affine-loop-tile", {
            "tile_size": choose.randint(1, 5), "separate": choose.random() < 0.5,
        }),
        ("affine-loop-interchange", {
            "permutation_map": choose.choice(((1, 0), (1, 0), (2, 1, 0))),
        }),
        ("affine-loop-unroll", {
            "unroll_factor": choose.choice((-1, 2, 3, 4)),
            "cleanup_unroll": choose.random() < 0.5,
            "unroll_num_reps": choose.choice((1, 1, 2)),
        }),
        ("affine-loop-unroll-jam", {"unroll_jam_factor": choose.randint(2, 4)}),
        ("affine-loop-coalescing", {"contiguous": choose.random() < 0.3}),
        ("affine-loop-normalize", {"promote_single_iter": choose.random() < 0.5}),
        ("affine-loop-invariant-code-motion", {}),
        ("affine-scalrep", {}),
        ("affine-parallelize", {"parallel_reductions": choose.random() < 0.7}),
        ("affine-parallelize-outermost", {}),
        ("affine-super-vectorize", {"vector_bits": choose.choice((128, 256))}),
        ("affine-super-vectorize", {
            "virtual_vector_size": (choose.choice((2, 4, 5)),), "vectorize_reductions": True,
        }),
        ("affine-super-vectorize", {"virtual_vector_size": (2, 4)}),
        ("affine-simplify-structures", {}),
        ("affine-fold-memref-alias-ops", {}),
        ("affine-loop-split", {
            "multiple": choose.randint(2, 4), "rest": choose.choice((0, 2)),
        }),
        ("affine-data-copy-generate", {
            "fast_mem_space": choose.choice((0, 1)), "fast_mem_capacity": choose.choice((0, 1)),
        }),
        ("affine-data-copy-generate", {"generate_dma": True}),
        ("canonicalize", {}),
        ("cse", {}),
        ("lower-affine", {}),
    )  # fmt: skip
    name, options = choices[number % len(choices)]
    return make_pass(name, **options)


def outcome(module: ModuleOp) -> list[np.ndarray]:
    """What a program leaves in memory, for some sizes."""
    found: list[np.ndarray] = []
    for sizes in SIZES:
        matrices = np.random.default_rng(0).integers(0, 1000, (3, EXTENT, EXTENT))
        run(module, "f", *matrices, *sizes)
        found.append(matrices)
    return found


@pytest.mark.parametrize("seed", range(SEED, SEED + COUNT))
def test_results_stay(seed: int) -> None:
    """Three passes, each alone, and then one after the other."""
    text = _Writer(seed).module()
    expected = outcome(parse_module(text))
    passes = [random_pass(3 * seed + number) for number in range(3)]
    for chain in (*([one] for one in passes), passes):
        module = parse_module(text)
        for one in chain:
            before = print_module(module)
            one.apply(make_context(), module)
            verify_module(module)
            if print_module(module) == before:
                continue
            try:
                same = all(map(np.array_equal, outcome(module), expected))
            except InterpreterError as error:
                # Copies are of whole boxes, with what is not written yet.
                if one.name == "affine-data-copy-generate" and "before it is written" in str(error):
                    break
                raise
            assert same, f"{one} in\n{before}\ngives\n{print_module(module)}"


def test_every_pass_does_something() -> None:
    """Otherwise the test above would say little."""
    tried, changed = Counter[str](), Counter[str]()
    for seed in range(COUNT):
        for number in range(3):
            module = parse_module(_Writer(seed).module())
            before = print_module(module)
            one = random_pass(3 * seed + number)
            one.apply(make_context(), module)
            tried[one.name] += 1
            changed[one.name] += print_module(module) != before
    assert [name for name in tried if not changed[name]] == [], changed
