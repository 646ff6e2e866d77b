"""Asking for what loops over vectors will read: `memref.prefetch` of places ahead."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import BoolAttr, IntegerAttr, i32
from xdsl.ir import SSAValue

from ...dialects import arith, memref
from ...dialects.build import INDEX, Builder
from ...dialects.quick import create

_HINTS = {
    "isWrite": BoolAttr.from_bool(False),
    "isDataCache": BoolAttr.from_bool(True),
}


def follows(index: SSAValue, variable: SSAValue) -> bool:
    """Whether a subscript is the variable, or a sum with it."""
    if index is variable:
        return True
    owner = index.owner
    return isinstance(owner, arith.AddiOp) and any(follows(v, variable) for v in owner.operands)


def ask_for(
    builder: Builder, buffer: SSAValue, indices: Sequence[SSAValue], step: SSAValue, locality: int
) -> None:
    *outer, last = indices
    ahead = builder.value(arith.AddiOp, (last, step), INDEX, overflowFlags=arith.NO_OVERFLOW)
    hints = _HINTS | {"localityHint": IntegerAttr(locality, i32)}
    builder.insert(create(memref.PrefetchOp, (buffer, *outer, ahead), properties=hints))
