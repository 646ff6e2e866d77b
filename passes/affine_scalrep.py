"""affine-scalrep: values pass from op to op in registers, not through memory."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation, OpResult, SSAValue

from ..dialects import affine
from ..dialects.linear_forms import Linear
from ..dialects.quick import erase, walk
from ..dialects.structure import is_inside
from .affine_loops.analysis import ALLOCATIONS, ORDERED, Access, accesses_of, is_speculatable
from .affine_loops.merging import with_more_inits
from .base import Pass
from .remarks import remark
from .watching import may_rewrite

# How many elements of one buffer are kept in mind; keeps the pass linear.
MAX_KNOWN = 64

Location = tuple[SSAValue, tuple[Linear, ...]]
"""A buffer and the subscripts of one of its elements."""


@dataclass(frozen=True)
class AffineScalarReplacementPass(Pass):
    """Replaces loads by the values known to be in memory, and stores that nobody reads.

    Within an iteration, and from a loop's surroundings into it where the loop does not write the
    buffer:

    ```
    affine.store %v, %t[%i]                  affine.store %v, %t[%i]
    %a = affine.load %t[%i]            →     %r = arith.addf %v, %v
    %r = arith.addf %a, %a
    ```

    A store is dropped where a later one in its block overwrites it unread, and a temporary with all
    its stores where nothing loads from it any more; loads and arithmetic without uses go too.

    An element that every iteration of a loop reads and then writes is carried in a register:

    ```
    affine.for %k = 0 to %n {                %0 = affine.load %c[%i]
      %o = affine.load %c[%i]                %1 = affine.for %k = 0 to %n iter_args(%o = %0) {
      %s = arith.addf %o, %x           →       %s = arith.addf %o, %x
      affine.store %s, %c[%i]                  affine.yield %s
    }                                        }
                                             affine.store %1, %c[%i]
    ```

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-scalrep, which has no such last step.
    """

    name = "affine-scalrep"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, FuncOp) and function.body.blocks:
                written = _written_roots(function)
                for block in function.body.blocks:
                    _replace_in_block(block, _Scope(None, None), written)
                _erase_unused(function)


# --- what is known to be in memory ---------------------------------------------------------------

Roots = set[SSAValue | None] | None
"""Roots of buffers; None for all of them."""


def _written_roots(function: FuncOp) -> dict[Operation, Roots]:
    """For each op with regions, the roots of the buffers that are written inside it."""
    written: dict[Operation, Roots] = {}

    def collect(op: Operation) -> Roots:
        roots: Roots = set()
        for region in op.regions:
            for block in region.blocks:
                for inner in block.ops:
                    if inner.regions:
                        more = collect(inner)
                    else:
                        accesses = accesses_of(inner)
                        if accesses is not None and not accesses:
                            continue
                        more = None if accesses is None else {a.root for a in accesses if a.writes}
                    roots = None if roots is None or more is None or None in more else roots | more
        written[op] = roots
        return roots

    collect(function)
    return written


class _Scope:
    """Which values the elements of buffers have, at a place in a block.

    What is known outside of the block holds inside it too, except for buffers written in it.
    """

    def __init__(self, outer: _Scope | None, written: Roots):
        self.outer = outer
        self.written = written
        self.known: dict[SSAValue, dict[Location, SSAValue]] = {}
        # The stores that nothing has read since.
        self.unread: dict[SSAValue, dict[Location, Operation]] = {}
        # The accesses of this block by root; None where ops with regions also access the buffer.
        self.accesses: dict[SSAValue | None, list[Access] | None] = {}

    def values_of(self, root: SSAValue) -> dict[Location, SSAValue]:
        """The known elements of a buffer."""
        known = self.known.get(root)
        if known is None:
            inherits = self.written is not None and root not in self.written
            known = dict(self.outer.values_of(root)) if inherits and self.outer else {}
            self.known[root] = known
        return known

    def learn(self, root: SSAValue, location: Location, value: SSAValue) -> None:
        known = self.values_of(root)
        if len(known) == MAX_KNOWN:
            known.clear()
        known[location] = value

    def forget(self, root: SSAValue | None) -> None:
        """Any element of the buffer may have been read and written."""
        if root is None:
            self.known.clear()
            self.unread.clear()
            self.outer = None
        else:
            self.known[root] = {}
            self.unread.pop(root, None)

    def note(self, access: Access) -> None:
        accesses = self.accesses.setdefault(access.root, [])
        if accesses is not None:
            accesses.append(access)


def _replace_in_block(block: Block, scope: _Scope, written: dict[Operation, Roots]) -> None:
    op = block.first_op
    while op is not None:
        if op.regions:
            op = _replace_in_regions(op, scope, written)
            continue
        following = op.next_op
        accesses = accesses_of(op)
        if accesses is None:
            scope.forget(None)
        else:
            for access in accesses:
                _replace_access(access, scope)
        op = following


def _replace_access(access: Access, scope: _Scope) -> None:
    root, op = access.root, access.operation
    if root is None or access.subscripts is None:
        scope.note(access)
        if access.writes or root is None:
            scope.forget(root)
        else:
            scope.unread.pop(root, None)
        return
    location = (access.buffer, access.subscripts)
    if access.reads:
        value = scope.values_of(root).get(location)
        if value is not None and may_rewrite("affine-scalrep", "forwarded load", op):
            op.results[0].replace_all_uses_with(value)
            erase(op)
            return
        scope.unread.pop(root, None)
        scope.learn(root, location, op.results[0])
    else:
        known = scope.values_of(root)
        scope.known[root] = {
            other: value for other, value in known.items() if _are_apart(other, location)
        }
        scope.learn(root, location, op.operands[0])
        unread = scope.unread.setdefault(root, {})
        overwritten = unread.get(location)
        if overwritten is not None and may_rewrite(
            "affine-scalrep", "overwritten store", overwritten
        ):
            accesses = scope.accesses[root]
            if accesses is not None:
                accesses[:] = [a for a in accesses if a.operation is not overwritten]
            erase(overwritten)
        unread[location] = op
    scope.note(access)


def _are_apart(one: Location, other: Location) -> bool:
    """Whether two elements of one buffer are never the same."""
    return one[0] is other[0] and any(
        a.constant != b.constant and a.terms == b.terms
        for a, b in zip(one[1], other[1], strict=True)
    )


def _replace_in_regions(
    op: Operation, scope: _Scope, written: dict[Operation, Roots]
) -> Operation | None:
    """Do an op with regions; the op to go on with."""
    roots = written[op]
    touched: set[SSAValue | None] = set()
    for region in op.regions:
        for block in region.blocks:
            inner = _Scope(scope, roots)
            _replace_in_block(block, inner, written)
            if isinstance(op, affine.ForOp):
                op = _carry_in_registers(op, inner, scope)
            touched |= inner.accesses.keys()
    for root in touched:
        if root is not None:
            scope.unread.pop(root, None)
        scope.accesses[root] = None
    for root in (None,) if roots is None else roots:
        scope.forget(root)
    return op.next_op


# --- carrying elements in registers --------------------------------------------------------------


def _carry_in_registers(loop: affine.ForOp, inner: _Scope, outer: _Scope) -> affine.ForOp:
    """Turn elements that each iteration reads and then writes into `iter_args`."""
    for root, accesses in list(inner.accesses.items()):
        if root is None or accesses is None or len(accesses) != 2:
            continue
        load, store = accesses
        if not (load.reads and store.writes):
            continue
        refusal = _why_not_carried(load, store, loop)
        if refusal is not None:
            remark("affine-scalrep", load.operation, f"not carried in a register: {refusal}")
            continue
        if not may_rewrite("affine-scalrep", "carried in a register", load.operation):
            continue
        body = loop.body.block
        result = load.operation.results[0]
        carried = body.insert_arg(result.type, len(body.args))
        carried.name_hint = result.name_hint
        result.replace_all_uses_with(carried)
        terminator = body.last_op
        assert terminator is not None and loop.parent is not None
        terminator.operands = (*terminator.operands, store.operation.operands[0])
        load.operation.detach()
        loop.parent.insert_op_before(load.operation, loop)
        loop = with_more_inits(loop, [result])
        assert loop.parent is not None
        store.operation.detach()
        store.operation.operands[0] = loop.results[-1]
        loop.parent.insert_op_after(store.operation, loop)
        del inner.accesses[root]
        _replace_access(load, outer)
    return loop


def _why_not_carried(load: Access, store: Access, loop: affine.ForOp) -> str | None:
    """Why what is read and then written is not the same element in all iterations, or None."""
    if load.buffer is not store.buffer or load.subscripts != store.subscripts:
        return "what is written is another element"
    addresses = (*load.operation.operands, *store.operation.operands[1:])
    if any(is_inside(value, loop) for value in addresses):
        return "it is another element in each iteration"
    if not is_speculatable(load, loop):
        return "there may be no iterations, and then no such element"
    return None


# --- erasing what is not used --------------------------------------------------------------------


def _erase_unused(function: FuncOp) -> None:
    """Erase what has neither use nor effect, and temporaries that are only written."""
    work = [op for op in walk(function) if op is not function]
    while work:
        op = work.pop()
        if op.parent is None:
            continue
        for useless in _useless_with(op):
            for inner in useless.walk():
                work += (value.op for value in inner.operands if isinstance(value, OpResult))
            loop = useless.parent_op()
            erase(useless)
            if (
                isinstance(loop, affine.ForOp)
                and loop.body.block.first_op is loop.body.block.last_op
            ):
                work.append(loop)


def _useless_with(op: Operation) -> list[Operation]:
    """The ops to erase because of `op`, users first: itself, and the stores into it."""
    if isinstance(op, ALLOCATIONS):
        users = [use.operation for use in op.results[0].uses]
        only_written = all(
            isinstance(use.operation, memref.DeallocOp)
            or (isinstance(use.operation, affine.StoreOp | memref.StoreOp) and use.index == 1)
            for use in op.results[0].uses
        )
        return [*users, op] if only_written else []
    if any(result.first_use is not None for result in op.results):
        return []
    return [op] if (op.results or isinstance(op, affine.ForOp)) and _has_no_effect(op) else []


def _has_no_effect(op: Operation) -> bool:
    if isinstance(op, affine.ForOp):
        return all(map(_has_no_effect, op.body.block.ops))
    if op.regions or isinstance(op, ORDERED):
        return False
    accesses = accesses_of(op)
    return accesses is not None and not any(access.writes for access in accesses)
