"""Passes over affine loops change no result: random loop nests, run before and after each pass.

The numbers are small integers, also in floats, so that sums are exact in every order. The order of
passes is the pipeline's and, in a second test, any order. `STEPWELL_SEED=7 pytest …` gives others.
"""

from __future__ import annotations

import os
import random

import numpy as np
import pytest

from stepwell.backends.interpreter import InterpreterError, run_at
from stepwell.backends.signature import Argument, Result, Signature
from stepwell.dialects.context import make_context
from stepwell.dialects.dtypes import DTYPES
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.base import make_pass

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
PASSES = [
    ("affine-loop-fusion", {"mode": "aligned"}),
    ("affine-scalrep", {}),
    ("affine-loop-coalescing", {"contiguous": True}),
    ("affine-loop-distribute", {"window": 6}),
    ("affine-loop-outlining", {"least_copies": 2, "least_saving": 0}),
    ("affine-super-vectorize", {"vector_bits": 128}),
    ("lower-affine", {}),
]
# Buffers by name, with their ranks. Extents are all %n, so that any axis can go with any loop.
INPUTS, TEMPORARIES, OUTPUTS = {"x": 1, "y": 2}, {"t": 1, "u": 2, "s": 0}, {"o": 1, "p": 2}
RANKS = INPUTS | TEMPORARIES | OUTPUTS


class Writer:
    """Writes random loop nests over the buffers, all in bounds."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.element = self.random.choice(["i32", "f32"])
        self.lines: list[str] = []
        self.count = 0

    def fresh(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def type_of(self, buffer: str) -> str:
        return f"memref<{'?x' * RANKS[buffer]}{self.element}>"

    def op(self, name: str, *operands: str) -> str:
        result = self.fresh()
        self.lines.append(f"{result} = {name} {', '.join(operands)} : {self.element}")
        return result

    def combine(self, a: str, b: str) -> str:
        if self.element == "i32":
            names = ["arith.addi", "arith.subi", "arith.muli", "arith.maxsi", "arith.xori"]
            return self.op(self.random.choice(names), a, b)
        names = ["arith.addf", "arith.subf", "arith.maximumf", "arith.minimumf"]
        value = self.op(self.random.choice(names), a, b)
        return self.op("arith.maximumf", self.op("arith.minimumf", value, "%top"), "%bottom")

    def place(self, buffer: str, loops: list[tuple[str, int]]) -> str:
        """Subscripts in bounds; `loops` are variables with their margin from both ends."""
        subscripts = []
        for _ in range(RANKS[buffer]):
            variable, margin = self.random.choice(loops)
            shift = self.random.choice([0, 0, 0, self.random.randint(-margin, margin)])
            reverse = self.random.random() < 0.1
            subscripts.append(f"-{variable} + %n - 1" if reverse else f"{variable} + {shift}")
        return f"%{buffer}[{', '.join(subscripts)}] : {self.type_of(buffer)}"

    def load(self, loops: list[tuple[str, int]]) -> str:
        buffer = self.random.choice(list(RANKS))
        result = self.fresh()
        self.lines.append(f"{result} = affine.load {self.place(buffer, loops)}")
        return result

    def expression(self, loops: list[tuple[str, int]]) -> str:
        value = self.load(loops)
        for _ in range(self.random.randint(0, 2)):
            value = self.combine(value, self.load(loops))
        if self.element == "f32" and self.random.random() < 0.3:
            # A loop with what takes long is done in strips; sums of 0 and 1 are exact in any order.
            return self.op(
                "math.floor", self.op("math.exp", self.op("arith.minimumf", value, "%zero"))
            )
        return value

    def statement(self, loops: list[tuple[str, int]]) -> None:
        value = self.expression(loops)
        buffer = self.random.choice(list(TEMPORARIES | OUTPUTS))
        self.lines.append(f"affine.store {value}, {self.place(buffer, loops)}")

    def open_loop(self, variable: str, margin: int, carried: str = "") -> None:
        upper = (
            f"affine_map<(d0) -> (d0 - {margin})>(%n)" if margin else "affine_map<(d0) -> (d0)>(%n)"
        )
        self.lines.append(f"affine.for {variable} = {margin} to {upper} {carried} {{")

    def reduction(self, loops: list[tuple[str, int]]) -> None:
        """A loop that carries a value in a register, and a store of it."""
        result, carried, inner = self.fresh(), self.fresh(), self.fresh()
        margin = self.random.choice([0, 0, 1])
        start = self.load(loops) if loops else "%zero"
        self.lines.append(f"{result} =")
        self.open_loop(inner, margin, f"iter_args({carried} = {start}) -> ({self.element})")
        names = ["addi", "muli", "maxsi", "xori"] if self.element == "i32" else ["maximumf", "addf"]
        value = self.expression([*loops, (inner, margin)])
        total = self.op(f"arith.{self.random.choice(names)}", carried, value)
        self.lines.append(f"affine.yield {total} : {self.element}\n}}")
        if self.element == "f32":
            total = self.op("arith.minimumf", result, "%top")
            result = self.op("arith.maximumf", total, "%bottom")
        buffer = self.random.choice(["o", "t"]) if loops else "s"
        self.lines.append(f"affine.store {result}, {self.place(buffer, loops)}")

    def nest(self, loops: list[tuple[str, int]]) -> None:
        variable, margin = self.fresh(), self.random.choice([0, 0, 1, 2])
        inside = [*loops, (variable, margin)]
        self.open_loop(variable, margin)
        for _ in range(self.random.randint(1, 2)):
            choice = self.random.random()
            if len(inside) < 2 and choice < 0.4:
                self.nest(inside)
            elif len(inside) < 2 and choice < 0.6:
                self.reduction(inside)
            else:
                self.statement(inside)
        self.lines.append("}")

    def fill(self, buffer: str) -> None:
        """Write a whole buffer, so that no element is read before it is written."""
        variables = [self.fresh() for _ in range(RANKS[buffer])]
        for variable in variables:
            self.open_loop(variable, 0)
        loops = [(variable, 0) for variable in variables]
        value = "%zero"
        if loops:
            source = self.random.choice(["x", "y"])
            value = self.fresh()
            self.lines.append(f"{value} = affine.load {self.place(source, loops)}")
        subscripts = ", ".join(variables)
        type_ = self.type_of(buffer)
        self.lines.append(f"affine.store {value}, %{buffer}[{subscripts}] : {type_}")
        self.lines.extend("}" for _ in variables)

    def module(self) -> str:
        for buffer in self.random.sample(list(TEMPORARIES | OUTPUTS), 5):
            self.fill(buffer)
        for _ in range(self.random.randint(1, 5)):
            self.nest([]) if self.random.random() < 0.85 else self.reduction([])
        body = "\n".join(self.lines)
        zero, top, bottom = ("0", "9", "-9") if self.element == "i32" else ("0.0", "9.0", "-9.0")
        names = [*INPUTS, *OUTPUTS]
        arguments = ", ".join(f"%{name}: {self.type_of(name)}" for name in names)
        inputs = ", ".join(f"%{name}: {self.type_of(name)}" for name in INPUTS)
        return f"""
        func.func @f({arguments}) {{
          %c0 = arith.constant 0 : index
          %n = memref.dim %x, %c0 : memref<?x{self.element}>
          %zero = arith.constant {zero} : {self.element}
          %top = arith.constant {top} : {self.element}
          %bottom = arith.constant {bottom} : {self.element}
          %t = memref.alloc(%n) : memref<?x{self.element}>
          %u = memref.alloc(%n, %n) : memref<?x?x{self.element}>
          %s = memref.alloca() : memref<{self.element}>
          {body}
          memref.dealloc %t : memref<?x{self.element}>
          memref.dealloc %u : memref<?x?x{self.element}>
          func.return
        }}
        func.func @f_shapes({inputs}) -> (index, index, index) {{
          %c0 = arith.constant 0 : index
          %n = memref.dim %x, %c0 : memref<?x{self.element}>
          func.return %n, %n, %n : index, index, index
        }}"""


def check(seed: int, passes: list[tuple[str, dict]]) -> None:
    writer = Writer(seed)
    module = parse_module(writer.module())
    dtype = DTYPES[writer.element]
    signature = Signature(
        "f",
        tuple(Argument(dtype, (None,) * rank) for rank in INPUTS.values()),
        tuple(Result(dtype, (None,) * rank) for rank in OUTPUTS.values()),
        single=False,
    )
    generator = np.random.default_rng(seed)
    calls = []
    for n in (1, 4, 19):
        x = generator.integers(-9, 10, (n,)).astype(dtype.numpy)
        y = generator.integers(-9, 10, (n, n)).astype(dtype.numpy)
        calls.append(((x, y), run_at("affine", module, signature, (x, y))))
    context = make_context()
    for name, options in passes:
        before = print_module(module)
        make_pass(name, **options).apply(context, module)
        for arguments, expected in calls:
            try:
                actual = run_at("affine", module, signature, arguments)
                wrong = [
                    f"expected {a}\nactual {b}"
                    for a, b in zip(expected, actual, strict=True)
                    if not np.array_equal(a, b)
                ]
            except InterpreterError as error:
                wrong = [str(error)]
            if wrong:
                pytest.fail(
                    f"'{name}' breaks seed {seed} at n = {len(arguments[0])}: {wrong[0]}\n"
                    f"before:\n{before}\nafter:\n{print_module(module)}"
                )


@pytest.mark.parametrize("number", range(20))
def test_the_pipeline(number: int) -> None:
    check(1000 * SEED + number, PASSES)


@pytest.mark.parametrize("number", range(100, 110))
def test_any_order(number: int) -> None:
    """Each pass must do with what any other leaves, and twice do no harm."""
    passes = PASSES[:3] * 2
    random.Random(number).shuffle(passes)
    check(1000 * SEED + number, [*passes, *PASSES[3:]])


VIRTUAL_VECTORS = [
    {"virtual_vector_size": (4,)},
    {"virtual_vector_size": (3,), "vectorize_reductions": True},
    {"virtual_vector_size": (4,), "test_fastest_varying": (0,), "vectorize_reductions": True},
    {"virtual_vector_size": (4,), "test_fastest_varying": (1,)},
    {"virtual_vector_size": (2, 4)},
    {"virtual_vector_size": (3, 2), "test_fastest_varying": (0, 1)},
]


@pytest.mark.parametrize("options", VIRTUAL_VECTORS, ids=str)
@pytest.mark.parametrize("number", range(200, 204))
def test_virtual_vectors(number: int, options: dict) -> None:
    check(1000 * SEED + number, [("affine-super-vectorize", options), ("lower-affine", {})])


@pytest.mark.slow
@pytest.mark.parametrize("part", range(10))
def test_many(part: int) -> None:
    for number in range(part, int(os.environ.get("STEPWELL_EXAMPLES", "500")), 10):
        seed = 10**6 * (SEED + 1) + number
        check(seed, PASSES)
        check(seed, [("affine-super-vectorize", VIRTUAL_VECTORS[number % len(VIRTUAL_VECTORS)])])
