"""linalg-fuse-elementwise-ops: what is computed element by element is computed where needed.

    %e = linalg.generic {maps (i, j), (i), (i, j)} ins(%x, %max) { exp(x - max) }
    %s = linalg.generic {maps (i, j), (i); j a reduction} ins(%e) outs(%zeros) { s + e }
    %y = linalg.generic {maps (i, j), (i), (i, j)} ins(%e, %s) { e / s }

    %e, %s = linalg.generic {maps (i, j), (i), (i, j), (i); j a reduction}
        ins(%x, %max) outs(%empty, %zeros) { e = exp(x - max); yield e, s + e }
    %y = linalg.generic {maps (i, j), (i), (i, j)} ins(%e, %s) { e / s }

What is decided, for each generic in the order of the program:

- A generic and the elementwise generics that it reads element by element become one generic, also
  where the generic reduces, and also where others read the same results: those are then stored as
  further results. Softmax stores its exponentials while it sums them; a chain is one generic.
- What cannot be joined (it runs over fewer loops, or what it is needed for depends on another
  reduction) is computed again rather than stored and loaded where that is cheap: constants, casts,
  transpositions and broadcasts always; up to 8 additions' worth of arithmetic on at most two
  further tensors; more (a mean, 1 / standard deviation) where the result depends on outer loops
  alone, so that loops of the level below compute it outside the inner ones; next to nothing where
  an outer loop would repeat it.
- At last, generics that run over all of one tensor become one, so that it is read once: a sum and a
  maximum of the same rows.

No generic grows beyond what registers and compile time suffice for. Equal ops of a fused body are
written once, bools do not pass through bytes, and dead generics vanish. A product whose only use is
a sum over it may be contracted with it to a fused multiply-add.

The plan is made by `linalg_fusion/plan.py`, carried out by `linalg_fusion/emit.py`; both are linear
in the size of the program. Upstream's pass of this name fuses single results greedily.
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir import Region

from .base import Pass
from .linalg_fusion.emit import Emitter
from .linalg_fusion.plan import Limits, Plan


@dataclass(frozen=True)
class LinalgFuseElementwiseOpsPass(Pass):
    """Fuse the generics of every block.

    Attributes:
        max_cost: of a fused body, in additions; an exponential is 16.
        max_operands: inputs and results of a fused generic.
    """

    name = "linalg-fuse-elementwise-ops"
    source = "linalg"
    target = "linalg"

    max_cost: int = Limits.cost
    max_operands: int = Limits.operands

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        limits = Limits(cost=self.max_cost, operands=self.max_operands)
        for region in op.regions:
            fuse(region, limits)


def fuse(region: Region, limits: Limits) -> None:
    """Fuse the generics of each block of a region, and of the regions within."""
    for block in region.blocks:
        nested = [op for op in block.ops if op.regions and not isinstance(op, GenericOp)]
        for op in nested:
            for inner in op.regions:
                fuse(inner, limits)
        if any(isinstance(op, GenericOp) for op in block.ops):
            Emitter(Plan(block, limits)).run()
