"""Quotients that are computed otherwise than by a division, where that gives the same bits."""

from __future__ import annotations

from xdsl.dialects import scf
from xdsl.ir import Block, Region, SSAValue

from ...dialects import arith
from ...dialects.build import Builder
from ...dialects.quick import append, create, erase


def replace_where(
    division: arith.DivfOp, builder: Builder, in_range: SSAValue, quotient: SSAValue
) -> None:
    """Let `quotient` stand for a division where the i1 `in_range` holds; elsewhere it is done."""
    type_ = division.result.type
    divided = create(arith.DivfOp, division.operands, (type_,), division.properties)
    blocks = (Block(), Block())
    append(blocks[1], divided)
    for block, value in zip(blocks, (quotient, divided.results[0]), strict=True):
        append(block, scf.YieldOp.create(operands=(value,)))
    chosen = builder.insert(
        scf.IfOp.create(
            operands=(in_range,),
            result_types=(type_,),
            regions=[Region(block) for block in blocks],
        )
    )
    division.result.replace_all_uses_with(chosen.results[0])
    erase(division)
