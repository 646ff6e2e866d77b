"""Programs that tests write line by line at random, and functions of their text."""

from __future__ import annotations

import linecache
import random
from collections.abc import Callable
from typing import Any

import numpy as np


def function_of(source: str, name: str, names: dict[str, Any] | None = None) -> Callable[..., Any]:
    """The function `program` of a text, whose lines are found as those of a file of this name.

    Args:
        names: what the text may use beside `np`.
    """
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    namespace: dict[str, Any] = {"np": np, **(names or {})}
    exec(compile(source, name, "exec"), namespace)
    return namespace["program"]


class Writer:
    """Writes the statements of a program; what they are is for subclasses to say.

    Attributes:
        lines: what is written, each with its line break.
        variables: the loops' variables where the next line stands.
        names: how many names were made up; each ends in another number.
    """

    def __init__(self, chosen: random.Random):
        self.random = chosen
        self.lines: list[str] = []
        self.variables: list[str] = []
        self.names = 0

    def pick(self, *choices: str | Callable[[], str]) -> str:
        """One of the choices; a function writes what it gives only if it is chosen."""
        chosen = self.random.choice(choices)
        return chosen if isinstance(chosen, str) else chosen()

    def add(self, indent: int, line: str) -> None:
        self.lines.append("    " * indent + line + "\n")

    def name(self, letter: str) -> str:
        self.names += 1
        return f"{letter}{self.names}"

    def statement(self, depth: int, indent: int) -> None:
        """Write a statement with at most `depth` others around those inside of it."""
        raise NotImplementedError

    def block(self, depth: int, indent: int, most: int) -> None:
        """Write the inside of a statement."""
        for _ in range(self.random.randrange(1, most + 1)):
            self.statement(depth - 1, indent + 1)

    def loop(self, steps: str, inside: Callable[[], None], indent: int) -> None:
        """Write a `for` over a range, whose variable what is inside may use."""
        variable = self.name("i")
        self.add(indent, f"for {variable} in range({steps}):")
        self.variables.append(variable)
        inside()
        self.variables.pop()

    def branch(self, condition: str, inside: Callable[[], None], other: float, indent: int) -> None:
        """Write an `if`, with this probability an `else`."""
        self.add(indent, f"if {condition}:")
        inside()
        if self.random.random() < other:
            self.add(indent, "else:")
            inside()
