"""Random schedules of random nests: no list of steps changes what a program computes.

Every step is there: those that are illegal for a nest, or whose loops it has not, must leave it
alone. Integer arithmetic, in which the order of the operations on an element is seen in the result.
`STEPWELL_SEED=1000 pytest …` gives others.
"""

from __future__ import annotations

import os
import random
from collections import Counter

import pytest
from random_nests import check_nest, random_nest

from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.schedules.schedule import Schedule

SEED = int(os.environ.get("STEPWELL_SEED", "0"))
COUNT = 100


class _Writer:
    """Steps at random, on loops that the nest may have by then."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.schedule = Schedule()
        self.names = ["i", "j", "k"]

    def write(self) -> Schedule:
        kinds = ("split", "tile", "interchange", "pack", "unroll", "unroll_jam", "skew", "fuse")
        kinds += ("parallelize", "split_reduction", "vectorize", "prefetch", "other")
        for step in range(self.random.randint(1, 5)):
            getattr(self, f"_{self.random.choice(kinds)}")(step)
        return self.schedule

    def _name(self) -> str:
        return self.random.choice(self.names)

    def _new(self, name: str) -> str:
        self.names.append(name)
        return name

    def _size(self) -> int:
        return self.random.randint(1, 5)

    def _split(self, step: int) -> None:
        name = self._name()
        self.schedule.split(name, self._size(), f"_e{step}")
        self._new(f"{name}_e{step}")

    def _tile(self, step: int) -> None:
        name = self._name()
        self.schedule.tile(name, self._size(), self._new(f"t{step}"))
        if self.random.random() < 0.5:
            self.schedule.vectorize(name)

    def _interchange(self, step: int) -> None:
        names = self.random.choice((self.names, ["i", "j"]))
        count = min(len(names), self.random.choice((2, 2, 3)))
        self.schedule.interchange(*self.random.sample(names, count))

    def _pack(self, step: int) -> None:
        order = tuple(self.random.sample(self.names, 2))
        self.schedule.pack(self._name(), order, self.random.random() < 0.5)

    def _unroll(self, step: int) -> None:
        self.schedule.unroll(self._name(), self.random.choice((-1, 2, 3, 4)))

    def _unroll_jam(self, step: int) -> None:
        self.schedule.unroll_jam(self._name(), self.random.randint(2, 4))

    def _skew(self, step: int) -> None:
        self.schedule.skew(*self.random.sample(self.names, 2), self.random.choice((1, 1, 2, -1)))

    def _fuse(self, step: int) -> None:
        self.schedule.fuse(self.random.choice(("greedy", "greedy", "producer", "sibling")))

    def _parallelize(self, step: int) -> None:
        self.schedule.parallelize(*self.random.choice(((), (self._name(),))))

    def _split_reduction(self, step: int) -> None:
        inside = self.random.choice((self._name(), "k"))
        outside = self.random.choice((self._name(), "i", "j"))
        self.schedule.split_reduction(inside, outside, self._size(), self._new(f"p{step}"))

    def _vectorize(self, step: int) -> None:
        self.schedule.vectorize(self._name())

    def _prefetch(self, step: int) -> None:
        self.schedule.prefetch(self._name(), self._size())

    def _other(self, step: int) -> None:
        names = ("scalrep", "loop-normalize", "loop-coalescing", "loop-invariant-code-motion")
        self.schedule.apply(f"affine-{self.random.choice(names)}")


def _plain_nest(rng: random.Random) -> str:
    """Two nests one after the other, where most steps are legal: the first one makes elements of A,
    sums among them, of what is in B; the second one makes other parts of B of them."""
    rows, columns = rng.choice((("%n", "%m"), ("6", "7")))
    loops = {"i": f"0 to {rows}", "j": f"0 to {columns}"}
    first, second = (rng.sample(list(loops.items()), 2) for _ in range(2))
    head, other = (
        " ".join(f"affine.for %{name} = {bounds} {{" for name, bounds in nest)
        for nest in (first, second)
    )
    ends, other_ends = (
        " ".join(f'}} {{loop_name = "{name}"}}' for name, _ in reversed(nest))
        for nest in (first, second)
    )
    value = "%v = affine.load %B[%i + 20, %j + 21] : memref<?x?xi64>"
    if rng.random() < 0.6:
        value = f"""
        %v = affine.for %k = 0 to {rows} iter_args(%acc = %c3) -> (i64) {{
          %x = affine.load %B[%i + 20, %k + 20] : memref<?x?xi64>
          %y = affine.load %B[%k + 20, %j + 20] : memref<?x?xi64>
          %p = arith.muli %x, %y : i64
          %s = arith.addi %acc, %p : i64
          affine.yield %s : i64
        }} {{loop_name = "k"}}"""
    return f"""
    func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {{
      %c3 = arith.constant 3 : i64
      {head}
        {value}
        %w = arith.muli %v, %c3 : i64
        affine.store %w, %A[%i + 20, %j + 20] : memref<?x?xi64>
      {ends}
      {other}
        %a = affine.load %A[%i + 20, %j + 20] : memref<?x?xi64>
        %b = arith.addi %a, %c3 : i64
        affine.store %b, %B[%i + 40, %j + {rng.choice((20, 21))}] : memref<?x?xi64>
      {other_ends}
      func.return
    }}"""


def _nest(seed: int) -> str:
    if seed % 2:
        return _plain_nest(random.Random(seed))
    return random_nest(seed, carried=seed % 3 == 0)


@pytest.mark.parametrize("seed", range(SEED, SEED + COUNT))
def test_no_schedule_changes_the_answer(seed: int) -> None:
    schedule = _Writer(seed).write()
    assert Schedule.parse(schedule.script()).passes == schedule.passes
    try:
        check_nest(_nest(seed), *schedule.passes)
    except Exception as error:
        error.add_note(f"seed {seed}:\n{_nest(seed)}\n{schedule}")
        raise


def test_every_step_does_something() -> None:
    """Otherwise the test above would say little."""
    tried, changed = Counter[str](), Counter[str]()
    for seed in range(COUNT):
        module = parse_module(_nest(seed))
        for one in _Writer(seed).write().passes:
            before = print_module(module)
            one.apply(make_context(), module)
            tried[one.name] += 1
            changed[one.name] += print_module(module) != before
    assert all(changed[name] for name in tried), changed
