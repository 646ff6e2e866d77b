"""Random nests of affine loops, and whether a pass keeps what they compute."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.base import Pass

EXTENT = 64
# Values of %n and %m: no iterations, one, some.
SIZES = ((5, 4), (0, 3), (1, 6), (7, 0))


def random_nest(seed: int, carried: bool = False) -> str:
    """A nest of two or three loops called i, j and k, over two matrices and index values n, m.

    Integer arithmetic, in which the order of the operations on an element is seen in the result.
    With `carried`, the innermost loop carries a sum.
    """
    return _Nest(random.Random(seed), carried).text()


class _Nest:
    def __init__(self, rng: random.Random, carried: bool):
        self.rng, self.carried = rng, carried
        self.number = 0
        # Half of the nests read one matrix and write the other: most orders are legal.
        self.read, self.written = rng.choice((("AB", "AB"), ("B", "A")))

    def text(self) -> str:
        names = ["i", "j", "k"][: self.rng.choice((2, 3, 3))]
        return f"""
        func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {{
          %c3 = arith.constant 3 : i64
          {self._loops(names, [])}
          func.return
        }}"""

    def _loops(self, names: Sequence[str], around: list[str]) -> str:
        name, *rest = names
        step = self.rng.choice(("", "", "", " step 2", " step 3"))
        head = f"affine.for %{name} = {self._lower(around)} to {self._upper(around)}{step}"
        inner = [*around, name]
        if not rest and self.carried:
            body = f"""
            {self._value(inner)}
            %r = arith.muli %acc, %c3 : i64
            %next = arith.addi %r, {self.last} : i64
            affine.yield %next : i64"""
            return f"""
            %sum = {head} iter_args(%acc = %c3) -> (i64) {{ {body} }} {{loop_name = "{name}"}}
            affine.store %sum, %A[{self._subscripts(around)}] : memref<?x?xi64>"""
        if rest:
            body = self._loops(rest, inner)
            if self.rng.random() < 0.2:
                body = self._statement(inner) + body
            if self.rng.random() < 0.2:
                body += self._statement(inner)
        else:
            body = "".join(self._statement(inner) for _ in range(self.rng.choice((1, 1, 2))))
        return f'{head} {{ {body} }} {{loop_name = "{name}"}}'

    def _lower(self, around: list[str]) -> str:
        choices = ["0", "0", "1"]
        if around:
            choices += [f"affine_map<(d0) -> (d0)>(%{around[-1]})"]
        return self.rng.choice(choices)

    def _upper(self, around: list[str]) -> str:
        choices = ["%n", "%m", "6", "min affine_map<()[s0, s1] -> (s0, s1 + 1)>()[%n, %m]"]
        if around:
            outer = self.rng.choice(around)
            choices += [
                f"affine_map<(d0) -> (d0 + 2)>(%{outer})",
                f"min affine_map<(d0)[s0] -> (d0 + 3, s0)>(%{outer})[%n]",
                f"affine_map<(d0) -> (5 - d0)>(%{outer})",
            ]
        return self.rng.choice(choices)

    def _subscripts(self, loops: list[str]) -> str:
        return ", ".join(self._subscript(loops) for _ in range(2))

    def _subscript(self, loops: list[str]) -> str:
        """Of any loops; within the matrices, since a variable is at most 9."""
        terms = [self.rng.choice(loops)] if loops else []
        if len(loops) > 1 and self.rng.random() < 0.3:
            terms.append(self.rng.choice(loops))
        factors = [self.rng.choice((1, 1, 1, -1, 2)) for _ in terms]
        sums = [f"%{term} * {factor}" for term, factor in zip(terms, factors, strict=True)]
        return " + ".join([*sums, str(self.rng.choice((20, 20, 21, 22)))])

    def _value(self, loops: list[str]) -> str:
        self.number += 1
        self.last = f"%v{self.number}"
        buffer = self.rng.choice(self.read)
        return f"{self.last} = affine.load %{buffer}[{self._subscripts(loops)}] : memref<?x?xi64>\n"

    def _statement(self, loops: list[str]) -> str:
        target = f"%{self.rng.choice(self.written)}[{self._subscripts(loops)}] : memref<?x?xi64>"
        text = self._value(loops)
        n = self.number
        if self.rng.random() < 0.7:
            text += f"""
            %o{n} = affine.load {target}
            %t{n} = arith.muli %o{n}, %c3 : i64
            %s{n} = arith.addi %t{n}, {self.last} : i64
            affine.store %s{n}, {target}
            """
        else:
            text += f"affine.store {self.last}, {target}\n"
        return text


def matrices() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    a, b = rng.integers(0, 1000, (2, EXTENT, EXTENT))
    return a, b


def check_nest(text: str, *passes: Pass) -> bool:
    """Assert that passes keep what `@f` computes; whether they changed its text."""
    before, after = parse_module(text), parse_module(text)
    for one in passes:
        one.apply(make_context(), after)
        verify_module(after)
    changed = print_module(before) != print_module(after)
    for sizes in SIZES if changed else ():
        found = matrices()
        run(after, "f", *found, *sizes)
        for one, other in zip(_expected(text, sizes), found, strict=True):
            assert np.array_equal(one, other), f"sizes {sizes}\n{print_module(after)}"
    return changed


@lru_cache(maxsize=256)
def _expected(text: str, sizes: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """What the matrices hold after `@f` as it was."""
    expected = matrices()
    run(parse_module(text), "f", *expected, *sizes)
    return expected
