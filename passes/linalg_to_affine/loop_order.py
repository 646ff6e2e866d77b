"""In which order the loops of a structured op run.

The innermost loop is the one along which memory is walked best. What an operand costs there, by
how it is used and how the loop subscripts it:

    |                      | read | written | read and written |
    |----------------------|------|---------|------------------|
    | not at all           |  0   |    0    |        0         |
    | along stride 1       |  1   |    1    |        2         |
    | along a larger stride|  8   |   12    |       24         |

So `C[i, j] += A[i, k] * B[k, j]` runs as i, k, j, and with `B[j, k]` as i, j, k. Around the
innermost loop come first the parallel loops, in the order of the result's axes, then the
reductions. Where the innermost loop is a reduction, all reductions are inside and the accumulator
stays in a register.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xdsl.ir.affine import AffineDimExpr, AffineExpr

from ...dialects.affine_expressions import terms_of

_STRIDE_1 = {(True, False): 1, (False, True): 1, (True, True): 2}
_STRIDED = {(True, False): 8, (False, True): 12, (True, True): 24}


class Operand(NamedTuple):
    """An operand as the loops see it: its subscripts, over the loops as dims, and its use.

    `unit` tells whether neighbours along the last axis are neighbours in memory.
    """

    subscripts: tuple[AffineExpr, ...]
    unit: bool
    read: bool
    written: bool


def loop_order(operands: Sequence[Operand], reductions: Sequence[bool]) -> list[int]:
    """The loops, outermost first; `reductions` says of each whether it is one."""
    loops = len(reductions)
    if loops < 2:
        return list(range(loops))
    costs = [0] * loops
    for operand in operands:
        use = operand.read, operand.written
        for loop, stride_1 in _strides(operand).items():
            if loop < loops:
                costs[loop] += (_STRIDE_1 if stride_1 else _STRIDED)[use]
    # Of equal ones the last, as in row-major order.
    innermost = min(range(loops), key=lambda loop: (costs[loop], -loop))
    parallel = [loop for loop in _result_order(operands, loops) if not reductions[loop]]
    order = [*parallel, *(loop for loop in range(loops) if reductions[loop])]
    order.remove(innermost)
    return [*order, innermost]


def _strides(operand: Operand) -> dict[int, bool]:
    """The loops that subscript an operand; whether it is only by neighbours in memory."""
    strides: dict[int, bool] = {}
    last = len(operand.subscripts) - 1
    for axis, subscript in enumerate(operand.subscripts):
        if type(subscript) is AffineDimExpr:
            position = subscript.position
            strides[position] = axis == last and operand.unit and position not in strides
            continue
        terms = terms_of(subscript).coefficients
        for dim in subscript.used_dims():
            step = terms.get(AffineDimExpr(dim), 0)
            along = axis == last and operand.unit and abs(step) == 1
            strides[dim] = along and dim not in strides
    return strides


def _result_order(operands: Sequence[Operand], loops: int) -> list[int]:
    """All loops, those that subscript the largest output first, in the order of its axes."""
    written = [operand.subscripts for operand in operands if operand.written]
    order: list[int] = []
    for subscript in max(written, key=len, default=()):
        if isinstance(subscript, AffineDimExpr) and subscript.position < loops:
            order.append(subscript.position)
    order += [loop for loop in range(loops) if loop not in order]
    return order
