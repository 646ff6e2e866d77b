"""Random programs of affine index arithmetic: each pass that rewrites it keeps what they compute.

Loops, conditions, maps (semi-affine ones too), minima, maxima, linear indices taken apart and put
together; values go into a running number in memory, so that little is without effect. Divisors are
above 0, everything else may be negative. `STEPWELL_SEED=1000 pytest …` gives other programs.
"""

from __future__ import annotations

import math
import os
import random

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.base import make_pass

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
PASSES = [
    ("canonicalize",),
    ("cse",),
    ("affine-simplify-structures",),
    ("affine-simplify-min-max",),
    ("affine-expand-index-ops",),
    ("affine-expand-index-ops-as-affine",),
    ("affine-raise-from-memref",),
    ("lower-affine",),
    ("affine-raise-from-memref", "affine-simplify-min-max", "cse", "canonicalize", "lower-affine"),
]
_ARGUMENTS = ((5, 3, -4), (1, 7, 2), (8, 1, -11))


class _Writer:
    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.lines: list[str] = []
        self.count = 0
        # Arguments of the function: %n and %m are above 0, so that they may divide.
        self.symbols = ["%n", "%m", "%k"]

    def fresh(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def line(self, text: str) -> None:
        self.lines.append(text)

    def expression(self, variables: list[str], divisors: list[str], depth: int = 3) -> str:
        choose = self.random
        if depth == 0 or choose.random() < 0.2:
            return choose.choice([*variables, str(choose.randint(-9, 9))])
        left = self.expression(variables, divisors, depth - 1)
        kind = choose.choice(["+", "-", "*", "mod", "floordiv", "ceildiv"])
        if kind in "+-":
            return f"({left} {kind} {self.expression(variables, divisors, depth - 1)})"
        if divisors and choose.random() < 0.3:
            return f"({left} {kind} {choose.choice(divisors)})"
        return f"({left} {kind} {choose.randint(1, 9) if kind != '*' else choose.randint(-4, 4)})"

    def applied(self, values: list[str], results: int, semi_affine: bool = True) -> str:
        """A map and its operands: any values as dims, arguments as symbols."""
        dims = self.random.choices(values, k=self.random.randint(0, 2))
        symbols = self.random.choices(self.symbols, k=self.random.randint(0, 2))
        names = [f"d{i}" for i in range(len(dims))] + [f"s{i}" for i in range(len(symbols))]
        divisors = [f"s{i}" for i, s in enumerate(symbols) if s != "%k"] if semi_affine else []
        body = ", ".join(self.expression(names or ["0"], divisors) for _ in range(results))
        space = f"({', '.join(names[: len(dims)])})[{', '.join(names[len(dims) :])}]"
        return f"{space}|{body}|({', '.join(dims)})[{', '.join(symbols)}]"

    def map_text(self, values: list[str], results: int, **options: bool) -> str:
        space, body, operands = self.applied(values, results, **options).split("|")
        return f"affine_map<{space} -> ({body})>{operands}"

    def set_text(self, values: list[str]) -> str:
        space, body, operands = self.applied(values, self.random.randint(1, 3)).split("|")
        constraints = ", ".join(
            f"{part} {self.random.choice(['>=', '==', '>='])} 0" for part in _split(body)
        )
        return f"affine_set<{space} : ({constraints})>{operands}"

    def note(self, value: str) -> None:
        """Mix a value into the running number."""
        old, number, scaled, mixed = (self.fresh() for _ in range(4))
        self.line(f"{old} = affine.load %out[0] : memref<1xi64>")
        self.line(f"{number} = arith.index_cast {value} : index to i64")
        self.line(f"{scaled} = arith.muli {old}, %prime : i64")
        self.line(f"{mixed} = arith.addi {scaled}, {number} : i64")
        self.line(f"affine.store {mixed}, %out[0] : memref<1xi64>")

    def block(self, values: list[str], depth: int) -> None:
        values = list(values)
        for _ in range(self.random.randint(2, 5)):
            self.statement(values, depth)

    def statement(self, values: list[str], depth: int) -> None:
        kinds = ["apply", "apply", "apply", "min", "max", "delinearize", "linearize", "access"]
        kind = self.random.choice([*kinds, "for", "for", "if", "carried"] if depth else kinds)
        getattr(self, f"write_{kind}")(values, depth)

    def write_apply(self, values: list[str], depth: int) -> None:
        result = self.fresh()
        self.line(f"{result} = affine.apply {self.map_text(values, 1)}")
        self.keep(values, result)

    def keep(self, values: list[str], result: str) -> None:
        values.append(result)
        if self.random.random() < 0.6:
            self.note(result)

    def write_min(self, values: list[str], depth: int, name: str = "min") -> None:
        result = self.fresh()
        self.line(f"{result} = affine.{name} {self.map_text(values, self.random.randint(1, 4))}")
        self.note(result)

    def write_max(self, values: list[str], depth: int) -> None:
        self.write_min(values, depth, "max")

    def basis(self, count: int) -> str:
        elements = [self.random.choice(["1", "2", "3", "8", "%n", "%m"]) for _ in range(count)]
        return f"({', '.join(elements)})"

    def write_delinearize(self, values: list[str], depth: int) -> None:
        results = [self.fresh() for _ in range(self.random.randint(1, 4))]
        types = ", ".join(["index"] * len(results))
        source = self.random.choice(values)
        if self.random.random() < 0.5:
            basis = self.basis(len(results) - 1)
        else:  # the outermost element is a promise
            sizes = self.random.choices([1, 2, 3, 8], k=len(results))
            basis = f"({', '.join(map(str, sizes))})"
            bounded = self.fresh()
            wrapped = f"affine_map<(d0) -> (d0 mod {math.prod(sizes)})>"
            self.line(f"{bounded} = affine.apply {wrapped}({source})")
            source = bounded
        self.line(
            f"{', '.join(results)} = affine.delinearize_index {source} into {basis} : {types}"
        )
        for result in results:
            self.keep(values, result)
        if self.random.random() < 0.7:
            again = self.fresh()
            self.line(f"{again} = affine.linearize_index [{', '.join(results)}] by {basis} : index")
            self.keep(values, again)

    def write_linearize(self, values: list[str], depth: int) -> None:
        count = self.random.randint(1, 4)
        indices = ", ".join(self.random.choices(values, k=count))
        basis = self.basis(count - self.random.randint(0, 1))
        result = self.fresh()
        self.line(f"{result} = affine.linearize_index [{indices}] by {basis} : index")
        self.keep(values, result)

    def write_access(self, values: list[str], depth: int) -> None:
        """A load at a subscript in bounds, by `mod`."""
        result, number = self.fresh(), self.fresh()
        space, body, operands = self.applied(values, 1).split("|")
        place = self.fresh()
        self.line(f"{place} = affine.apply affine_map<{space} -> (({body}) mod 16)>{operands}")
        kind = self.random.choice(["affine.load", "memref.load"])
        self.line(f"{result} = {kind} %table[{place}] : memref<16xi64>")
        self.line(f"{number} = arith.index_cast {result} : i64 to index")
        self.note(number)

    def bounds(self, values: list[str]) -> str:
        if self.random.random() < 0.5:
            low = self.random.randint(-3, 3)
            return f"{low} to {low + self.random.randint(-1, 6)}"
        low = self.random.choice(values)
        both = self.random.random() < 0.5
        more = f", s0 + {self.random.randint(-2, 9)}" if both else ""
        return (
            f"affine_map<(d0) -> (d0)>({low}) to min "
            f"affine_map<(d0)[s0] -> (d0 + {self.random.randint(0, 5)}{more})>({low})[%n]"
        )

    def write_for(self, values: list[str], depth: int) -> None:
        variable = self.fresh()
        step = self.random.choice([1, 1, 2, 3])
        self.line(f"affine.for {variable} = {self.bounds(values)} step {step} {{")
        self.block([*values, variable], depth - 1)
        self.line("}")

    def write_carried(self, values: list[str], depth: int) -> None:
        """A loop that carries two numbers, and may change neither, or exchange them."""
        variable, first, second, result = (self.fresh() for _ in range(4))
        inits = self.random.choices(values, k=2)
        self.line(
            f"{result}:2 = affine.for {variable} = {self.bounds(values)} "
            f"iter_args({first} = {inits[0]}, {second} = {inits[1]}) -> (index, index) {{"
        )
        given = [self.random.choice([first, second, inits[0]]), second]
        if self.random.random() < 0.4:
            given[1] = self.fresh()
            self.line(f"{given[1]} = arith.addi {first}, {variable} : index")
        self.line(f"affine.yield {given[0]}, {given[1]} : index, index")
        self.line("}")
        self.note(f"{result}#0")
        self.note(f"{result}#1")

    def write_if(self, values: list[str], depth: int) -> None:
        self.line(f"affine.if {self.set_text(values)} {{")
        self.block(values, depth - 1)
        if self.random.random() < 0.5:
            self.line("} else {")
            self.block(values, depth - 1)
        self.line("}")


def _split(body: str) -> list[str]:
    """The expressions of a list; commas stand between them only."""
    return body.split(", ")


def random_program(seed: int) -> str:
    """The text of `@f(%n, %m, %k: index, %table, %out)`; `%n` and `%m` are to be above 0."""
    writer = _Writer(seed)
    writer.block(list(writer.symbols), 3)
    body = "\n".join(writer.lines)
    return (
        "func.func @f(%n: index, %m: index, %k: index, "
        "%table: memref<16xi64>, %out: memref<1xi64>) {\n"
        f"%prime = arith.constant 1000003 : i64\n{body}\nfunc.return\n}}\n"
    )


def outcomes(module) -> list[int]:
    """What a program computes, for some arguments."""
    table = np.arange(16, dtype=np.int64) ** 2 - 40
    results: list[int] = []
    for arguments in _ARGUMENTS:
        out = np.zeros(1, np.int64)
        run(module, "f", *arguments, table.copy(), out)
        results.append(int(out[0]))
    return results


@pytest.mark.parametrize("passes", PASSES, ids="+".join)
@pytest.mark.parametrize("seed", range(SEED, SEED + 40))
def test_results_stay(seed: int, passes: tuple[str, ...]):
    text = random_program(seed)
    print(f"seed {seed}\n{text}")
    expected = outcomes(parse_module(text))
    module = parse_module(text)
    for name in passes:
        make_pass(name).apply(make_context(), module)
        verify_module(module)
    print(print_module(module))
    assert outcomes(module) == expected


def test_the_programs_are_worth_running():
    """They are in bounds and divide by what is above 0, loop, and do not all give the same."""
    results = [tuple(outcomes(parse_module(random_program(seed)))) for seed in range(20)]
    assert len(set(results)) == 20
    assert all(len(set(one)) > 1 for one in results)
