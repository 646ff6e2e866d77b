"""What the machine does, and about how many cycles it takes.

Instructions are issued in order, one a cycle, to four units: the two channels of the DMA engine,
into the scratchpad and out of it, the matrix unit, the vector unit. One begins when its unit is
free and the words that it needs, of the scratchpad or of memory, are there, or may be written over.
A transfer and the product of earlier tiles so overlap, if they use other words.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .assembler import Step
from .machine import (
    COSTLY,
    DMA_LATENCY,
    DMA_WORDS,
    SCRATCHPAD,
    SIDE,
    TILE,
    VECTOR_LATENCY,
    VECTOR_PORTS,
)

Array = np.ndarray[Any, Any]
UNITS = ("load", "store", "matrix", "vector")

_VECTOR: dict[str, Callable[..., Any]] = {
    "copy": lambda x, y: x,
    "neg": lambda x, y: -x,
    "abs": lambda x, y: np.abs(x),
    "exp": lambda x, y: np.exp(x),
    "log": lambda x, y: np.log(x),
    "tanh": lambda x, y: np.tanh(x),
    "sqrt": lambda x, y: np.sqrt(x),
    "sin": lambda x, y: np.sin(x),
    "cos": lambda x, y: np.cos(x),
    "erf": lambda x, y: np.array([math.erf(one) for one in np.atleast_1d(x)], np.float32),
    "floor": lambda x, y: np.floor(x),
    "ceil": lambda x, y: np.ceil(x),
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "div": np.divide,
    "max": np.maximum,
    "min": np.minimum,
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
}
_REDUCE: dict[str, Callable[..., Any]] = {
    "add": np.add.reduce,
    "mul": np.multiply.reduce,
    "max": np.maximum.reduce,
    "min": np.minimum.reduce,
}


@dataclass
class Run:
    """What a run took.

    Attributes:
        cycles: from the first instruction to the end of the last.
        busy: for each unit, the cycles in which it worked.
        instructions: for each unit, how many.
        products: multiplications and additions of the matrix unit, in pairs.
        words: moved by DMA.
    """

    cycles: int = 0
    busy: dict[str, int] = field(default_factory=lambda: dict.fromkeys(UNITS, 0))
    instructions: dict[str, int] = field(default_factory=lambda: dict.fromkeys(UNITS, 0))
    products: int = 0
    words: int = 0

    @property
    def utilisation(self) -> float:
        """Products done, of those that the matrix unit could have done in all cycles."""
        return self.products / (self.cycles * TILE) if self.cycles else 0.0

    def __str__(self) -> str:
        lines = [f"{self.cycles} cycles, {self.utilisation:.1%} of the matrix unit's products"]
        for unit, busy in self.busy.items():
            share = busy / self.cycles if self.cycles else 0.0
            lines.append(f"  {unit:6}  {self.instructions[unit]:7} instructions, {share:6.1%} busy")
        lines.append(f"  {4 * self.words} bytes moved, {2 * self.products} operations on matrices")
        return "\n".join(lines)


def simulate(steps: Sequence[Step], buffers: Sequence[Array]) -> Run:
    """Run a program on buffers, flat arrays of f32, which are changed in place."""
    machine = _Machine(buffers)
    with np.errstate(all="ignore"):
        for step in steps:
            machine.run(step)
    machine.result.cycles = machine.end
    return machine.result


class _Times:
    """For each word, when it is there, and when it has been read for the last time so far."""

    def __init__(self, words: int):
        self.written = np.zeros(words, np.int64)
        self.read = np.zeros(words, np.int64)


Words = tuple[_Times, slice | Array]
"""Some words of the scratchpad, or of a buffer in memory."""


class _Machine:
    def __init__(self, buffers: Sequence[Array]):
        self.buffers = buffers
        self.spad = np.zeros(SCRATCHPAD, np.float32)
        self.in_spad = _Times(SCRATCHPAD)
        self.in_memory = [_Times(buffer.size) for buffer in buffers]
        self.free = dict.fromkeys(UNITS, 0)
        self.clock = 0
        self.end = 0
        self.result = Run()

    def run(self, step: Step) -> None:
        getattr(self, f"_{step.name}")(step)

    def _account(
        self,
        unit: str,
        busy: int,
        latency: int,
        reads: Sequence[Words],
        writes: Sequence[Words],
        in_unit: bool = False,
    ) -> None:
        """Find when an instruction begins and ends; it keeps its unit for `busy` cycles.

        `in_unit`: what it adds to is in the unit itself, and need not be waited for.
        """
        self.clock += 1
        begin = max(self.clock, self.free[unit])
        for times, words in reads:
            begin = max(begin, int(times.written[words].max()))
        for times, words in () if in_unit else writes:
            begin = max(begin, int(times.written[words].max()), int(times.read[words].max()))
        end = begin + busy + latency
        for times, words in reads:
            times.read[words] = np.maximum(times.read[words], begin + busy)
        for times, words in writes:
            times.written[words] = end
        self.free[unit] = begin + busy
        self.end = max(self.end, end)
        self.result.busy[unit] += busy
        self.result.instructions[unit] += 1

    def _block(self, n: dict[str, int]) -> tuple[slice, Array]:
        rows, columns = n["rows"], n["columns"]
        places = n["at"] + n["by"] * np.arange(rows)[:, None] + n["step"] * np.arange(columns)
        return slice(n["spad"], n["spad"] + rows * columns), places

    def _moved(self, n: dict[str, int]) -> int:
        """The cycles of a transfer: rows that are contiguous go several words at a time."""
        words = n["rows"] * n["columns"]
        self.result.words += words
        width = DMA_WORDS if n["step"] in (0, 1) else 1
        return n["rows"] * -(-n["columns"] // width)

    def _load(self, step: Step) -> None:
        n = step.numbers
        place, elements = self._block(n)
        self.spad[place] = self.buffers[n["buffer"]][elements].ravel()
        memory, spad = self.in_memory[n["buffer"]], self.in_spad
        self._account("load", self._moved(n), DMA_LATENCY, [(memory, elements)], [(spad, place)])

    def _store(self, step: Step) -> None:
        n = step.numbers
        place, elements = self._block(n)
        self.buffers[n["buffer"]][elements] = self.spad[place].reshape(elements.shape)
        memory, spad = self.in_memory[n["buffer"]], self.in_spad
        self._account("store", self._moved(n), DMA_LATENCY, [(spad, place)], [(memory, elements)])

    def _matmul(self, step: Step) -> None:
        n = step.numbers
        rows, depth, columns = n["rows"], n["depth"], n["columns"]
        into = slice(n["into"], n["into"] + rows * columns)
        a, b = (slice(n["a"], n["a"] + rows * depth), slice(n["b"], n["b"] + depth * columns))
        product = self.spad[a].reshape(rows, depth) @ self.spad[b].reshape(depth, columns)
        if n["accumulate"]:
            product += self.spad[into].reshape(rows, columns)
        self.spad[into] = product.ravel()
        # A row of a enters each cycle, and leaves after as many as the array has sides.
        spad, again = self.in_spad, bool(n["accumulate"])
        self._account("matrix", rows, 2 * SIDE, [(spad, a), (spad, b)], [(spad, into)], again)
        self.result.products += rows * depth * columns

    def _vector(self, step: Step) -> None:
        n = step.numbers
        count = n["count"]
        places = [slice(n[name], n[name] + (count if n[name + "s"] else 1)) for name in ("x", "y")]
        x, y = (self.spad[place] for place in places)
        to = slice(n["to"], n["to"] + count)
        if step.kind == "select":  # by what is there: 1 or 0
            value = np.where(self.spad[to] != 0, x, y)
        else:
            value = _VECTOR[step.kind](x, y)
        self.spad[to] = value
        busy = -(-count // VECTOR_PORTS) * COSTLY.get(step.kind, 1)
        spad = self.in_spad
        self._account(
            "vector", busy, VECTOR_LATENCY, [(spad, place) for place in places], [(spad, to)]
        )

    def _reduce(self, step: Step) -> None:
        n = step.numbers
        x, to = slice(n["x"], n["x"] + n["count"]), slice(n["to"], n["to"] + 1)
        self.spad[to] = _REDUCE[step.kind](self.spad[x])
        busy = -(-n["count"] // VECTOR_PORTS)
        latency, spad = VECTOR_LATENCY + VECTOR_PORTS.bit_length(), self.in_spad
        self._account("vector", busy, latency, [(spad, x)], [(spad, to)])

    def _set(self, step: Step) -> None:
        n = step.numbers
        to = slice(n["to"], n["to"] + 1)
        self.spad[to] = np.array([n["bits"]], np.uint32).view(np.float32)
        self._account("vector", 1, 0, [], [(self.in_spad, to)])
