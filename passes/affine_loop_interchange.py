"""affine-loop-interchange: two loops, one in the other, change places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from ..dialects import affine
from ..dialects.quick import detach, insert_before
from ..dialects.structure import is_inside
from .affine_loops.selection import functions_in, is_perfectly_inside, nests_of, perfect_nest
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineLoopInterchangePass(Pass):
    """Brings the loops of a perfect nest into the order that is given.

    ```
    affine.for %i = 0 to %n {            affine.for %j = 0 to %m {
      affine.for %j = 0 to %m {    →       affine.for %i = 0 to %n {
        A                                    A
      }                                    }
    }                                    }
    ```

    Options:
        loops: the names of the loops (`loop_name`) from the outermost to the innermost, as they
            shall be.

    Upstream: `test-loop-permutation`.
    """

    name = "affine-loop-interchange"
    source = target = "affine"

    loops: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for nest in list(nests_of(function, self.loops)):
                refusal = order_loops(nest)
                if refusal is not None:
                    remark(self.name, nest[0], f"not interchanged: {refusal}")


def order_loops(order: Sequence[affine.ForOp]) -> str | None:
    """Bring loops of a perfect nest into this order; or why they stay as they are.

    That it is legal to do the iterations in the other order is for the caller to know. Loops of the
    nest that are not among them stay where they are, between the same neighbours.
    """
    for target, loop in enumerate(order):
        while (parent := loop.parent_op()) in order[target + 1 :] or (
            isinstance(parent, affine.ForOp)
            and any(parent in perfect_nest(later) for later in order[target + 1 :])
        ):
            assert isinstance(parent, affine.ForOp)
            refusal = interchange(parent, loop)
            if refusal is not None:
                return refusal
    return None


def interchange(outer: affine.ForOp, inner: affine.ForOp) -> str | None:
    """Put the loop that is all that `outer` contains around it. Or why not.

    That it is legal to do the iterations in the other order is for the caller to know.
    """
    if not is_perfectly_inside(inner, outer) or inner.results:
        return "there is more in it than the other loop"
    if any(is_inside(operand, outer) for operand in inner.operands):
        return "the bounds of one loop depend on the other"
    end, inner_end = outer.body.block.last_op, inner.body.block.last_op
    assert end is not None and inner_end is not None and outer.parent is not None
    for op in list(inner.body.block.ops)[:-1]:
        detach(op)
        insert_before(op, end)
    detach(inner)
    insert_before(inner, outer)
    detach(outer)
    insert_before(outer, inner_end)
    return None
