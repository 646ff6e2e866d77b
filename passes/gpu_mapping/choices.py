"""What a schedule has chosen for one kernel: attributes of its loop, called as passes' options."""

from __future__ import annotations

from xdsl.dialects.builtin import IntegerAttr, StringAttr, i64
from xdsl.ir import Operation

from ..errors import CompileError
from .groups import WARP

NUMBERS = ("block_size", "group")
TILES = ("thread_tile", "tensor_tile", "warpgroup_tile")

NO_TILES = ("", "none")
"""As a tile: contractions are not done in that way."""

MOST_THREADS = 1024
"""Of a block."""


def choose(loop: Operation, choices: dict[str, int | str]) -> None:
    """Note what is chosen for a kernel; 0 and "" leave it to `convert-parallel-loops-to-gpu`."""
    for name, choice in choices.items():
        if choice:
            loop.attributes[name] = (
                StringAttr(choice) if isinstance(choice, str) else IntegerAttr(choice, i64)
            )


def choices_of(loop: Operation) -> dict[str, int | str]:
    """What `choose` has noted."""
    found: dict[str, int | str] = {}
    for name in (*NUMBERS, *TILES):
        attribute = loop.attributes.get(name)
        if isinstance(attribute, StringAttr):
            found[name] = attribute.data
        elif isinstance(attribute, IntegerAttr):
            found[name] = attribute.value.data
    return found


def check_block_size(size: int, op: Operation) -> None:
    """
    Raises:
        CompileError: blocks cannot have so many threads.
    """
    if size % WARP or not 0 < size <= MOST_THREADS:
        raise CompileError(
            f"a block cannot have {size} threads: it has whole warps of {WARP}, "
            f"and at most {MOST_THREADS} threads",
            op,
        )
