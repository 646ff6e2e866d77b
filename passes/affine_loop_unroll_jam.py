"""affine-loop-unroll-jam: several iterations of an outer loop are done at once in inner loops."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from ..dialects import affine
from .affine_loops.analysis import loop_bounds
from .affine_loops.selection import functions_in, loops_in, report_absent
from .affine_loops.unrolling import unroll_and_jam
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineLoopUnrollJamPass(Pass):
    """Unrolls a loop and puts the copies of the loops inside together.

    ```
    affine.for %i = 0 to 8 {             affine.for %i = 0 to 8 step 2 {
      A(%i)                                A(%i)
      affine.for %j = 0 to %n {            A(%i + 1)
        B(%i, %j)                  →       affine.for %j = 0 to %n {
      }                                      B(%i, %j)
    }                                        B(%i + 1, %j)
                                           }
                                         }
    ```

    What an inner loop reads for one iteration of the outer one is used for several. Values that
    inner loops carry are carried for each of them. It is refused where a dependence would be turned
    round.

    Options:
        unroll_jam_factor: iterations at once; a loop of fewer is unrolled wholly.
        loops: the names of the loops (`loop_name`); empty: the outermost ones.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-unroll-jam, which does not look for
    dependences.
    """

    name = "affine-loop-unroll-jam"
    source = target = "affine"

    unroll_jam_factor: int = 4
    loops: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops)
        for function in functions_in(op):
            selected = [
                loop
                for loop in loops_in(function, self.loops)
                if self.loops or not isinstance(loop.parent_op(), affine.ForOp)
            ]
            # Inner loops first: they may be replaced when an outer one is done.
            for loop in selected[::-1]:
                count = loop_bounds(loop).trip_count
                factor = self.unroll_jam_factor
                refusal = unroll_and_jam(loop, factor if count is None else min(factor, count))
                if refusal is not None:
                    remark(self.name, loop, f"not unrolled: {refusal}")
