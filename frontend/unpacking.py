"""How many names a statement like `a, b = x` unpacks to, read from the code that is running."""

from __future__ import annotations

import dis
from types import FrameType


def names_unpacked_to(frame: FrameType) -> int | None:
    """The number of names where the frame is unpacking a sequence; else None.

    As `torch.fx` finds it: by the instruction that asks for an iterator.
    """
    for instruction in dis.get_instructions(frame.f_code):
        if instruction.offset == frame.f_lasti:
            return instruction.arg if instruction.opname == "UNPACK_SEQUENCE" else None
    return None
