"""Sequential loops that carry tensors, for what no generic can say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.dialects.scf import ForOp, YieldOp
from xdsl.ir import Block, Region, SSAValue

from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent
from .state import Lowering

Step = Callable[[Builder, SSAValue, Sequence[SSAValue]], Sequence[SSAValue]]
Nest = Callable[[Builder, Sequence[SSAValue], SSAValue], SSAValue]


def loop(
    lowering: Lowering, builder: Builder, count: Extent, carried: Sequence[SSAValue], step: Step
) -> Sequence[SSAValue]:
    """`scf.for` from 0 to `count`: `step(builder, index, carried)` gives what is carried on."""
    block = Block(arg_types=(INDEX, *(value.type for value in carried)))
    body = Builder(block, None, builder.location)
    body.create(YieldOp, step(body, block.args[0], block.args[1:]))
    op = ForOp.create(
        operands=(lowering.index(0), lowering.index(count), lowering.index(1), *carried),
        result_types=[value.type for value in carried],
        regions=(Region(block),),
    )
    return builder.insert(op).results


def nest(
    lowering: Lowering,
    builder: Builder,
    extents: Sequence[Extent],
    tensor: SSAValue,
    inside: Nest,
) -> SSAValue:
    """Loops over all of `extents`, row by row, that carry one tensor.

    `inside(builder, subscripts, tensor)` gives the tensor after an iteration.
    """

    def around(builder: Builder, subscripts: tuple[SSAValue, ...], tensor: SSAValue) -> SSAValue:
        axis = len(subscripts)
        if axis == len(extents):
            return inside(builder, subscripts, tensor)
        if extents[axis] == 1:
            return around(builder, (*subscripts, lowering.index(0)), tensor)
        return loop(
            lowering,
            builder,
            extents[axis],
            (tensor,),
            lambda body, index, carried: (around(body, (*subscripts, index), carried[0]),),
        )[0]

    return around(builder, (), tensor)
