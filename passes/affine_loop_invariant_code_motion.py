"""affine-loop-invariant-code-motion: what is the same in every iteration is done once before."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, SSAValue

from ..dialects import affine
from ..dialects.arith import may_trap
from ..dialects.quick import ops_of, walk
from .affine_loops.analysis import (
    ALLOCATIONS,
    accesses_of,
    is_pure,
    is_speculatable,
    loop_bounds,
)
from .affine_loops.regions import has_iterations
from .affine_loops.selection import functions_in
from .base import Pass
from .remarks import remark
from .watching import may_rewrite


@dataclass
class _Effects:
    """How often buffers, by their roots, are read and written in some ops.

    None is a buffer that is not known; `known` is False where any may be written.
    """

    reads: Counter[SSAValue | None] = field(default_factory=Counter)
    writes: Counter[SSAValue | None] = field(default_factory=Counter)
    known: bool = True

    def add(self, other: _Effects) -> None:
        self.reads.update(other.reads)
        self.writes.update(other.writes)
        self.known &= other.known


PASS = "affine-loop-invariant-code-motion"


@dataclass(frozen=True)
class AffineLoopInvariantCodeMotionPass(Pass):
    """Moves arithmetic and accesses that are the same in all iterations of a loop to before it.

    ```
    affine.for %j = 0 to %m {                  %s = affine.load %S[%i]
      %s = affine.load %S[%i]                  %r = math.sqrt %s
      %r = math.sqrt %s                   →    affine.for %j = 0 to %m {
      %x = affine.load %X[%i, %j]                %x = affine.load %X[%i, %j]
      %y = arith.divf %x, %r                     %y = arith.divf %x, %r
      …                                          …
    ```

    Inner loops are done first, so that an op leaves as many loops as it can. A load stays where the
    loop writes its buffer, or where the element might not exist when there are no iterations; an
    integer division by other than a constant stays. A store, and an `affine.for`, `affine.if` or
    `affine.parallel` as a whole, leave a loop that is known to have iterations, if nothing else in
    it accesses what they write.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-invariant-code-motion, which takes
    stores out of loops without iterations, too.
    """

    name = PASS
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            motion = _Motion()
            for block in function.body.blocks:
                motion.block(block)


def hoist_in(block: Block) -> None:
    """The pass on the loops in one block."""
    _Motion().block(block)


_MOVABLE = (affine.ForOp, affine.IfOp, affine.ParallelOp)


class _Motion:
    """Hoists in one function, and keeps in mind what ops with regions do to memory."""

    def __init__(self) -> None:
        self.effects: dict[Operation, _Effects] = {}

    def block(self, block: Block) -> _Effects:
        """Do all loops in a block, inner ones first; what the block does to memory."""
        total = _Effects()
        for op in ops_of(block):
            if op.regions:
                inside = self.effects[op] = _Effects()
                for region in op.regions:
                    for nested in region.blocks:
                        inside.add(self.block(nested))
                total.add(inside)
                if isinstance(op, affine.ForOp):
                    self._hoist(op)
            else:
                total.add(self._effects_of(op))
        return total

    def _effects_of(self, op: Operation) -> _Effects:
        known = self.effects.get(op)
        if known is not None:
            return known
        effects = _Effects()
        accesses = accesses_of(op)
        if accesses is None:
            effects.known = False
        for access in accesses or ():
            if access.root is None and access.writes:
                effects.known = False
            effects.reads[access.root] += access.reads
            effects.writes[access.root] += access.writes
        return effects

    def _hoist(self, loop: affine.ForOp) -> None:
        if loop_bounds(loop).greatest_trip_count == 0:
            return
        inside = self.effects[loop]
        body = loop.body.block
        runs = has_iterations(loop)
        # The values defined in the body that stay there.
        staying: set[SSAValue] = set(body.args)
        assert loop.parent is not None
        for op in ops_of(body):
            refusal = self._why_not(op, loop, staying, inside, runs)
            if refusal is None and may_rewrite(PASS, "out of the loop", op):
                op.detach()
                loop.parent.insert_op_before(op, loop)
                effects = self._effects_of(op)
                inside.reads.subtract(effects.reads)
                inside.writes.subtract(effects.writes)
            else:
                staying.update(op.results)
                if refusal:
                    remark(PASS, op, f"not moved out of the loop: {refusal}")

    def _why_not(
        self,
        op: Operation,
        loop: affine.ForOp,
        staying: set[SSAValue],
        inside: _Effects,
        runs: bool,
    ) -> str | None:
        """Why an op stays in the loop; None where it does the same in all iterations, and may do it
        before the first one. The sentence is empty where nobody would expect it to be moved.

        Args:
            staying: values defined in the loop that stay there.
            inside: what the loop does to memory.
            runs: whether there are iterations.
        """
        if op.next_op is None or not staying.isdisjoint(op.operands):
            return ""
        if not op.regions:
            if is_pure(op):
                if not op.results or isinstance(op, ALLOCATIONS):
                    return ""
                return "it may divide by 0" if may_trap(op) else None
            accesses = accesses_of(op)
            if not accesses or any(access.root is None for access in accesses):
                return "it is not known what it does to memory"
            if not runs and not all(
                access.reads and not access.writes and is_speculatable(access, loop)
                for access in accesses
            ):
                return "there may be no iterations, and then no such element"
        elif not isinstance(op, _MOVABLE) or not self._is_closed(op, staying):
            return ""
        elif not runs:
            return "there may be no iterations"
        effects = self._effects_of(op)
        if not (effects.known and inside.known):
            return "it is not known what an op in the loop does to memory"
        # What it reads, nothing in the loop writes; what it writes, nothing else accesses.
        for root, reads in effects.reads.items():
            if reads and inside.writes[root]:
                return f"the loop writes {_name(root)}"
        for root, writes in effects.writes.items():
            if writes and (inside.reads[root] or inside.reads[None]):
                return f"the loop reads {_name(root)}"
            if writes and inside.writes[root] != writes:
                return f"other ops in the loop write {_name(root)}"
        return None

    def _is_closed(self, op: Operation, staying: set[SSAValue]) -> bool:
        """Whether the ops inside are known ones, and use nothing that stays in the loop."""
        for inner in walk(op):
            if inner is op:
                continue
            if not staying.isdisjoint(inner.operands) or isinstance(inner, ALLOCATIONS):
                return False
            if inner.regions and not isinstance(inner, _MOVABLE):
                return False
        return True


def _name(root: SSAValue | None) -> str:
    return "a buffer" if root is None or root.name_hint is None else f"%{root.name_hint}"
