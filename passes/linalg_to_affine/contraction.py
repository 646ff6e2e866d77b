"""Which structured ops are contractions, and how their loops are named for a schedule.

A contraction sums products over its reduction loops, like a matrix product: there is a loop `j`
along which results are neighbours in memory, and a loop `i` for all of whose iterations the same
elements of some input are needed. Blocks of `i` and `j` can then be held in registers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xdsl.dialects.builtin import AnyFloat, IntegerType, MemRefType
from xdsl.dialects.linalg.ops import YieldOp
from xdsl.ir.affine import AffineDimExpr

from ...dialects import arith
from ..affine_loops.analysis import innermost_stride_is_one
from .loop_nest import Structured


class Contraction(NamedTuple):
    """The loops in order, outermost first, and the name of each by its number."""

    order: list[int]
    names: dict[int, str]


def contraction_of(structured: Structured) -> Contraction | None:
    """The contraction that an op is; None where it is something else."""
    region, inputs = structured.region, structured.inputs
    if region is None or inputs < 2 or len(structured.operands) != inputs + 1:
        return None
    target, result = structured.operands[-1], structured.subscripts[-1]
    if not structured.reads(0) or not _combines(structured):
        return None
    if not all(isinstance(operand.type, MemRefType) for operand in structured.operands):
        return None
    assert isinstance(target.type, MemRefType)
    if not isinstance(target.type.element_type, AnyFloat | IntegerType):
        return None
    parallel = [d.position for d in result if isinstance(d, AffineDimExpr)]
    if sorted(parallel) != [d for d, r in enumerate(structured.reductions) if not r]:
        return None
    if (
        not parallel
        or not innermost_stride_is_one(target.type)
        or result[-1] != AffineDimExpr(parallel[-1])
    ):
        return None
    used = [_dims(subscripts) for subscripts in structured.subscripts[:inputs]]
    j = parallel[-1]
    shared = [
        d
        for d in parallel[:-1]
        if any(j in dims and d not in dims for dims in used)
        and any(d in dims and j not in dims for dims in used)
    ]
    if not shared or all(j in dims for dims in used):
        return None
    reductions = [d for d, reduces in enumerate(structured.reductions) if reduces]
    if not reductions:
        return None
    names = {j: "j", shared[-1]: "i"}
    others = [d for d in parallel if d not in names]
    # A loop over a batch has its own right operand in each iteration; another one is as rows are.
    batch = [d for d in others if any(j in dims and d in dims for dims in used)]
    names |= {d: f"b{at}" for at, d in enumerate(batch)}
    names |= {d: f"r{at}" for at, d in enumerate(d for d in others if d not in batch)}
    names |= {d: f"k{at}" for at, d in enumerate(reversed(reductions))}
    return Contraction([*parallel, *reductions], names)


def _combines(structured: Structured) -> bool:
    """Whether the body adds something to the result that was."""
    assert structured.region is not None
    block = structured.region.block
    end, result = block.last_op, block.args[-1]
    if not isinstance(end, YieldOp) or not result.has_one_use():
        return False
    value = end.operands[0].owner
    return isinstance(value, arith.AddfOp | arith.AddiOp) and result in value.operands


def _dims(subscripts: Sequence[object]) -> set[int]:
    return {dim for subscript in subscripts for dim in subscript.used_dims()}  # pyright: ignore
