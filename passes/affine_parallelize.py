"""affine-parallelize: loops whose iterations do not depend on each other become parallel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, VectorType
from xdsl.ir import Block, Operation, SSAValue

from ..dialects import affine
from ..dialects.build import Builder
from ..dialects.quick import erase
from .affine_dependences.legality import is_parallel
from .affine_loops.analysis import loop_operands
from .affine_loops.selection import functions_in, name_of, report_absent
from .affine_parallelize_outermost import make_parallel
from .base import Pass
from .lower_affine import REDUCTIONS, default_flags
from .remarks import remark

_KINDS = {op: kind for kind, (op, _) in REDUCTIONS.items()}


@dataclass(frozen=True)
class AffineParallelizePass(Pass):
    """Makes `affine.parallel` of every loop that exact dependences allow to be.

    ```
    affine.for %i = 0 to %n {            affine.parallel (%i) = (0) to (%n) {
      affine.for %j = 0 to %i {            affine.for %j = 0 to %i {
        %A[%i, %j] = %A[%i, %j - 1]   →      %A[%i, %j] = %A[%i, %j - 1]
    ```

    With `parallel_reductions`, a value that a loop carries only to combine it is no obstacle:
    ```
    %s = affine.for %i = 0 to %n             %p = affine.parallel (%i) = (0) to (%n)
           iter_args(%a = %init) {                  reduce ("addf") -> f32 {
      %b = arith.addf %a, %x             →     affine.yield %x
      affine.yield %b                        }
    }                                        %s = arith.addf %init, %p
    ```
    Float sums and products only where they may be taken in any order (`reassoc`).

    Options:
        max_nested: parallel loops in each other, at most.
        parallel_reductions: loops that carry reductions too.
        loops: the names of the loops (`loop_name`); none: all.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-parallelize, which does not ask whether a
    float sum may be reordered.
    """

    name = "affine-parallelize"
    source = target = "affine"

    max_nested: int = 1 << 30
    parallel_reductions: bool = False
    loops: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops)
        for function in functions_in(op):
            for block in function.body.blocks:
                self._block(block, 0)

    def _block(self, block: Block, around: int) -> None:
        for op in list(block.ops):
            inside = around
            if isinstance(op, affine.ForOp) and (not self.loops or name_of(op) in self.loops):
                refusal = self._why_not(op, around)
                if refusal is None:
                    op = parallelize(op)
                    inside += 1
                else:
                    remark(self.name, op, f"not parallel: {refusal}")
            for inner in _blocks(op):
                self._block(inner, inside)

    def _why_not(self, loop: affine.ForOp, around: int) -> str | None:
        if around >= self.max_nested:
            return f"it is in {around} parallel loops"
        if any(isinstance(result.type, VectorType) for result in loop.results):
            return "it carries a vector, which 'affine.parallel' cannot combine"
        return why_not_reduction(loop, self.parallel_reductions)


def why_not_reduction(loop: affine.ForOp, carried: bool = True) -> str | None:
    """Why a loop cannot become `affine.parallel`, with what it carries as reductions.

    Args:
        carried: it may carry reductions.
    """
    refusal = is_parallel(loop, carried=carried, in_memory=False)
    if refusal is None and any(last_step(loop, at) is None for at in range(len(loop.results))):
        refusal = "a value that it carries is combined by more than one op"
    return refusal


def _blocks(op: Operation) -> Iterator[Block]:
    for region in op.regions:
        yield from region.blocks


def last_step(loop: affine.ForOp, at: int) -> tuple[Operation, SSAValue, str] | None:
    """The op that combines a carried value, with what, and how; None where it is not just one."""
    end = loop.body.block.last_op
    assert end is not None
    op = end.operands[at].owner
    carried = loop.body.block.args[1 + at]
    if not isinstance(op, Operation) or type(op) not in _KINDS or len(op.operands) != 2:
        return None
    parts = [operand for operand in op.operands if operand is not carried]
    return (op, parts[0], _KINDS[type(op)]) if len(parts) == 1 else None


def parallelize(loop: affine.ForOp) -> affine.ParallelOp:
    """Make a loop parallel, with what it carries as reductions: see `why_not_reduction`."""
    steps = [last_step(loop, at) for at in range(len(loop.results))]
    found = [step for step in steps if step is not None]
    block, end = loop.body.block, loop.body.block.last_op
    assert end is not None and len(found) == len(steps)
    inits = list(loop_operands(loop).inits)
    builder = Builder.in_place_of(loop)
    end.operands = [part for _, part, _ in found]
    results = list(loop.results)
    totals: list[tuple[Operation, SSAValue]] = []
    for (op, _, _), init, result in zip(found, inits, results, strict=True):
        flags = op.properties or default_flags(type(op))
        total = builder.value(type(op), (init, init), result.type, **flags)
        result.replace_all_uses_with(total)
        totals.append((total.owner, init))  # pyright: ignore
        erase(op)
    for argument in reversed(block.args[1:]):
        block.erase_arg(argument)
    parallel = make_parallel(loop, [kind for _, _, kind in found])
    assert parallel.parent is not None
    for (total, init), part in zip(totals, parallel.results, strict=True):
        total.detach()
        total.operands = [init, part]
        parallel.parent.insert_op_after(total, parallel)
    return parallel
