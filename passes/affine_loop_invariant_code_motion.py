"""affine-loop-invariant-code-motion: what is the same in every iteration is done once before."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation, SSAValue

from ..dialects import affine
from ..dialects.arith import may_trap
from .affine_loops.analysis import (
    ALLOCATIONS,
    accesses_of,
    is_pure,
    is_speculatable,
)
from .base import Pass

Roots = set[SSAValue | None] | None
"""Roots of buffers; None for all of them."""


@dataclass(frozen=True)
class AffineLoopInvariantCodeMotionPass(Pass):
    """Moves arithmetic and loads that are the same in all iterations of a loop to before it.

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
    integer division by other than a constant stays.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-invariant-code-motion
    """

    name = "affine-loop-invariant-code-motion"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, FuncOp):
                for block in function.body.blocks:
                    _hoist_from_loops(block)


def _hoist_from_loops(block: Block) -> Roots:
    """Do all loops in a block, inner ones first; the roots of the buffers written in the block."""
    written: Roots = set()
    for op in list(block.ops):
        if op.regions:
            inside: Roots = set()
            for region in op.regions:
                for nested in region.blocks:
                    inside = _union(inside, _hoist_from_loops(nested))
            if isinstance(op, affine.ForOp):
                _hoist(op, inside)
            written = _union(written, inside)
        else:
            accesses = accesses_of(op)
            if accesses is None:
                written = None
            elif written is not None:
                written.update(access.root for access in accesses if access.writes)
    return None if written is not None and None in written else written


def _union(one: Roots, other: Roots) -> Roots:
    return None if one is None or other is None else one | other


def _hoist(loop: affine.ForOp, written: Roots) -> None:
    body = loop.body.block
    # The values defined in the body that stay there.
    staying: set[SSAValue] = set(body.args)
    assert loop.parent is not None
    for op in list(body.ops):
        if _may_move(op, loop, staying, written):
            op.detach()
            loop.parent.insert_op_before(op, loop)
        else:
            staying.update(op.results)


def _may_move(op: Operation, loop: affine.ForOp, staying: set[SSAValue], written: Roots) -> bool:
    if op.regions or not op.results or not staying.isdisjoint(op.operands):
        return False
    if is_pure(op):
        return not isinstance(op, ALLOCATIONS) and not may_trap(op)
    accesses = accesses_of(op)
    return (
        bool(accesses)
        and written is not None
        and all(
            access.reads
            and not access.writes
            and access.root is not None
            and access.root not in written
            and is_speculatable(access, loop)
            for access in accesses
        )
    )
