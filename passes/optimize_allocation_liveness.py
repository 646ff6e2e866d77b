"""optimize-allocation-liveness: memory is there while it is used, and is used again after that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from heapq import heappop, heappush

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation, SSAValue

from ..dialects.quick import erase
from .affine_loops.analysis import VIEWS
from .base import Pass


@dataclass(frozen=True)
class OptimizeAllocationLivenessPass(Pass):
    """Allocates before the first use, frees after the last one, and reuses what would be freed.

    ```
    %a = memref.alloc(%n)                        %a = memref.alloc(%n)
    %b = memref.alloc(%n)                        x → %a
    %c = memref.alloc(%n)                        %b = memref.alloc(%n)
    x → %a                                       %a → %b
    %a → %b                                →     %b → %a
    %b → %c                                      memref.dealloc %b
    %c → y                                       %a → y
    memref.dealloc %a, %b, %c                    memref.dealloc %a
    ```

    Fresh memory costs a page fault every 4 KiB, and pushes other things out of the caches. It is
    done after loops were fused, since buffers that share memory keep loops apart. Only allocations
    in the function's own block take part; one that is reused has the same type and extents.

    Upstream, which moves the frees only:
    https://mlir.llvm.org/docs/Passes/#-optimize-allocation-liveness
    """

    name = "optimize-allocation-liveness"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, FuncOp) and function.body.blocks:
                _optimize(function.body.block)


@dataclass(slots=True, eq=False)
class _Allocation:
    """An allocation, where it is freed, and the positions of its first and last use."""

    op: memref.AllocOp
    free: memref.DeallocOp
    first: int
    last: int


def _optimize(block: Block) -> None:
    ops = list(block.ops)
    position = {op: number for number, op in enumerate(ops)}
    found = (_allocation(op, position) for op in ops if isinstance(op, memref.AllocOp))
    allocations = [allocation for allocation in found if allocation is not None]
    allocations.sort(key=lambda allocation: allocation.first)
    kept: list[_Allocation] = []
    # By type and extents, those that are free again the earliest first.
    known: dict[object, list[tuple[int, int, _Allocation]]] = {}
    for number, allocation in enumerate(allocations):
        same = known.setdefault((allocation.op.memref.type, *allocation.op.operands), [])
        if same and same[0][0] < allocation.first:
            _, _, reused = heappop(same)
            reused.last = allocation.last
            erase(allocation.free)
            allocation.op.memref.replace_all_uses_with(reused.op.memref)
            erase(allocation.op)
        else:
            reused = allocation
            kept.append(allocation)
        heappush(same, (allocation.last, number, reused))
    for allocation in kept:
        _move(allocation.op, ops[allocation.first])
        after = ops[allocation.last].next_op
        if after is not None and after is not allocation.free:
            _move(allocation.free, after)


def _allocation(op: memref.AllocOp, position: dict[Operation, int]) -> _Allocation | None:
    """The allocation, if it is freed once in its block and used there; unused, it is erased."""
    frees: list[memref.DeallocOp] = []
    used: list[int] = []
    for user in _users(op.memref):
        if isinstance(user, memref.DeallocOp):
            frees.append(user)
        ancestor: Operation | None = user
        while ancestor is not None and ancestor not in position:
            ancestor = ancestor.parent_op()
        if ancestor is None:
            return None
        if not isinstance(user, memref.DeallocOp):
            used.append(position[ancestor])
    if len(frees) != 1 or frees[0] not in position:
        return None
    if not used:
        erase(frees[0])
        erase(op)
        return None
    return _Allocation(op, frees[0], min(used), max(used))


def _users(buffer: SSAValue) -> Iterable[Operation]:
    """The ops that use a buffer or a view of it; the views too."""
    pending = [buffer]
    while pending:
        for use in pending.pop().uses:
            yield use.operation
            if isinstance(use.operation, VIEWS):
                pending.append(use.operation.results[0])


def _move(op: Operation, before: Operation) -> None:
    assert before.parent is not None
    if op is not before:
        op.detach()
        before.parent.insert_op_before(op, before)
