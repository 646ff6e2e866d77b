"""The assembler's text: what a compiled program is stored as, and what the simulator reads.

buffers 256 256 256
load spad 0 buffer 0 at 0 rows 16 by 16 columns 16 step 1
matmul into 512 a 0 b 256 rows 16 depth 16 columns 16 accumulate 0
vector exp to 512 x 512 xs 1 y 0 ys 0 count 64
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """An instruction as the machine reads it: its name, its kind, its numbers by their names."""

    name: str
    kind: str
    numbers: dict[str, int]

    def __str__(self) -> str:
        fields = " ".join(f"{name} {number}" for name, number in self.numbers.items())
        return " ".join(filter(None, (self.name, self.kind, fields)))


def assemble(sizes: Sequence[int], steps: Sequence[Step]) -> str:
    """The text of a program."""
    return "\n".join([f"buffers {' '.join(map(str, sizes))}", *map(str, steps), ""])


def disassemble(text: str) -> tuple[list[int], list[Step]]:
    """The words of each buffer, and the instructions.

    Raises:
        ValueError: a line is no instruction.
    """
    first, *lines = text.splitlines()
    sizes = [int(word) for word in first.split()[1:]]
    steps: list[Step] = []
    for line in lines:
        name, *words = line.split()
        kind = words.pop(0) if len(words) % 2 else ""
        numbers = dict(zip(words[::2], map(int, words[1::2]), strict=True))
        steps.append(Step(name, kind, numbers))
    return sizes, steps
