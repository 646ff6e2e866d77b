"""affine-loop-unroll: several iterations of a loop are done in one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp

from ..dialects import affine
from ..dialects.quick import walk
from .affine_loops.analysis import loop_bounds
from .affine_loops.selection import functions_in, loops_in, report_absent
from .affine_loops.unrolling import unroll_by, unroll_full
from .base import Pass
from .remarks import remark
from .watching import attempt_or_refuse


@dataclass(frozen=True)
class AffineLoopUnrollPass(Pass):
    """Writes the body of a loop several times, for iterations one after the other.

    ```
    affine.for %i = 0 to %n {            affine.for %i = 0 to %n floordiv 2 * 2 step 2 {
      A(%i)                        →       A(%i)
    }                                      A(%i + 1)
                                         }
                                         affine.for %i = max(0, %n floordiv 2 * 2) to %n {
                                           A(%i)
                                         }
    ```

    Values that the loop carries go from copy to copy; the order of iterations stays.

    Options:
        unroll_factor: iterations in one; -1: all.
        unroll_up_to_factor: a loop of fewer iterations is unrolled wholly.
        unroll_full: all iterations.
        unroll_full_threshold: where all iterations are unrolled: not the innermost loops, but those
            of at most so many iterations; 0: the innermost loops.
        unroll_num_reps: how often it is done; the loops that are innermost then.
        cleanup_unroll: iterations that are left over are unrolled, too, if their number is known;
            so is a loop of fewer iterations than the factor.
        loops: the names of the loops (`loop_name`); empty: the innermost ones.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-unroll, which does iterations that
    there are not where a loop ends before it begins (tests/referee/test_upstream_is_wrong.py).
    """

    name = "affine-loop-unroll"
    source = target = "affine"

    unroll_factor: int = 4
    unroll_up_to_factor: bool = False
    unroll_full: bool = False
    unroll_full_threshold: int = 0
    unroll_num_reps: int = 1
    cleanup_unroll: bool = False
    loops: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops)
        for function in functions_in(op):
            for _ in range(self.unroll_num_reps):
                for loop in self._selected(function):
                    unroll = partial(self._unroll, loop)
                    refusal = attempt_or_refuse(self.name, "unroll", loop, unroll)
                    if refusal is not None:
                        remark(self.name, loop, f"not unrolled: {refusal}")

    def _selected(self, function: FuncOp) -> list[affine.ForOp]:
        """The loops to be unrolled, inner ones first."""
        if self.loops:
            return loops_in(function, self.loops)[::-1]
        if self._is_full() and self.unroll_full_threshold:
            counts = ((loop, loop_bounds(loop).trip_count) for loop in loops_in(function))
            short = [
                loop
                for loop, count in counts
                if count is not None and count <= self.unroll_full_threshold
            ]
            return short[::-1]
        return list(_innermost(function))

    def _is_full(self) -> bool:
        return self.unroll_full or self.unroll_factor == -1

    def _unroll(self, loop: affine.ForOp) -> str | None:
        if self._is_full():
            return unroll_full(loop)
        if self.unroll_factor < 1:
            return f"{self.unroll_factor} iterations cannot be done in one"
        count = loop_bounds(loop).trip_count
        is_short = count is not None and count < self.unroll_factor
        if is_short and (self.unroll_up_to_factor or self.cleanup_unroll):
            return unroll_full(loop)
        return unroll_by(loop, self.unroll_factor, self.cleanup_unroll)


def _innermost(function: FuncOp) -> Iterator[affine.ForOp]:
    for loop in loops_in(function):
        if not any(isinstance(op, affine.ForOp) for op in walk(loop) if op is not loop):
            yield loop
