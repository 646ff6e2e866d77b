"""gpu-keep-numbers: a number that only kernels need is not read by the host."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation, SSAValue

from ..dialects.quick import detach, erase, insert_before, walk
from ..dialects.structure import ancestor_in, ops_from
from .affine_loops.analysis import accesses_of, root_of
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.nests import ATTENTION, mapping_of
from .gpu_mapping.numbers import host_ops, is_number, kernel_around, kernels_of_host, needed_by


@dataclass(frozen=True)
class GpuKeepNumbersPass(Pass):
    """Lets kernels load what the host would load for them, for which it would have to wait.

    ```
    affine.parallel … {                         affine.parallel … {
      affine.store %s, %p[]                       affine.store %s, %p[]
    } {mapping = "blocks"}                      } {mapping = "blocks"}
    %n = affine.load %p[]                 →     affine.parallel (%i) = … {
    memref.dealloc %p                             %n = affine.load %p[]
    %r = math.sqrt %n                             %r = math.sqrt %n
    affine.parallel (%i) = … {                    … %r …
      … %r …                                    } {mapping = "grid"}
    } {mapping = "grid"}                        memref.dealloc %p
    ```

    Arithmetic between load and kernel is done by each thread. Where the host needs the number too,
    or the memory may be written before the kernel has read it, nothing is done.
    """

    name = "gpu-keep-numbers"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            kernels = kernels_of_host(function)
            if not kernels:
                continue
            loads = [one for one in host_ops(function) if is_number(one)]
            # Later ones first: what a number is made from may be needed by kernels only then.
            for load in reversed(loads):
                _sink(load, function, kernels)


def _sink(load: Operation, function: FuncOp, kernels: Sequence[Operation]) -> None:
    """Let kernels do a load, and what the host makes of it, where no one else needs it."""
    block = load.parent
    assert block is not None
    needed = needed_by(load.results, kernels)
    if needed is None or not needed.users:
        return
    again, users = _in_order([load, *needed.again]), needed.users
    last = _last(block, users)
    buffer = load.operands[0]
    root = root_of(buffer)
    if root is None or _is_written(root, function, load, last):
        return
    frees: list[Operation] = []
    for op in ops_from(load.next_op):
        if op is last:
            break
        if isinstance(op, memref.DeallocOp) and root_of(op.memref) is root:
            frees.append(op)
    for kernel in dict.fromkeys(kernel_around(user, kernels) for user in users):
        assert kernel is not None
        _do_again(again, kernel, [user for user in users if kernel_around(user, kernels) is kernel])
    for op in reversed(again):
        erase(op)
    for op in frees:
        detach(op)
        following = last.next_op
        assert following is not None
        insert_before(op, following)


def _in_order(ops: Sequence[Operation]) -> list[Operation]:
    """Ops each of which stands behind what it uses."""
    left, ordered = list(ops), list[Operation]()
    while left:
        for op in left:
            if not any(operand.owner in left for operand in op.operands):
                ordered.append(op)
                left.remove(op)
                break
    return ordered


def _last(block: Block, users: Sequence[Operation]) -> Operation:
    """The last op of a block that contains one of some ops."""
    around = [ancestor_in(block, user) for user in users]
    return next(op for op in reversed(list(block.ops)) if op in around)


def _is_written(root: SSAValue, function: FuncOp, load: Operation, last: Operation) -> bool:
    """Whether memory may be written, or given away, from a load on up to the end of an op."""
    for op in ops_from(load):
        for inner in walk(op):
            if isinstance(inner, memref.DeallocOp):
                if inner is not op and root_of(inner.memref) is root:
                    return True
                continue  # freed at the end
            accesses = () if inner.regions else accesses_of(inner)
            if accesses is None:
                return True
            if any(one.writes and one.root in (root, None) for one in accesses):
                return True
        if op is last:
            return False
    return True


def _do_again(again: Sequence[Operation], kernel: Operation, users: Sequence[Operation]) -> None:
    """Copy ops into a kernel, as far outside as its loops are not torn apart by that."""
    if mapping_of(kernel) == ATTENTION:
        places = [(user, [user]) for user in users]
    else:
        body = _body(kernel)
        around = [ancestor_in(body, user) for user in users]
        places = [(next(op for op in body.ops if op in around), list(users))]
    for place, served in places:
        copies: dict[SSAValue, SSAValue] = {}
        for op in _needed(again, served):
            insert_before(op.clone(copies), place)
        for user in served:
            for at, operand in enumerate(user.operands):
                if operand in copies:
                    user.operands[at] = copies[operand]


def _needed(again: Sequence[Operation], users: Sequence[Operation]) -> list[Operation]:
    """Those of some ops, in order, that others need: the rest may use what comes later."""
    needed = {operand.owner for user in users for operand in user.operands}
    found: list[Operation] = []
    for op in reversed(again):
        if op in needed:
            found.insert(0, op)
            needed.update(operand.owner for operand in op.operands)
    return found


def _body(kernel: Operation) -> Block:
    """The block inside of all loops that the kernel's threads, or blocks, are made from."""
    while True:
        block = kernel.regions[0].block
        first = block.first_op
        if first is None or mapping_of(first) != mapping_of(kernel):
            return block
        kernel = first
