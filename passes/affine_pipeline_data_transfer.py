"""affine-pipeline-data-transfer: while a loop computes, what the next iteration needs arrives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    i32,
)
from xdsl.ir import Attribute, Operation, OpResult, SSAValue
from xdsl.ir.affine import AffineBinaryOpKind, AffineDimExpr, AffineExpr, AffineMap

from ..dialects import affine
from ..dialects.affine_expressions import constant, make
from ..dialects.build import INDEX, Builder
from ..dialects.linear_forms import Linear, constant_form, map_forms
from ..dialects.quick import create, erase, insert_before, walk
from ..dialects.structure import ancestor_in, is_inside
from .affine_loops.analysis import accesses_of, is_pure, loop_bounds, root_of, static_extent
from .affine_loops.building import body_builder, make_loop, upper_bound, variable_of
from .affine_loops.regions import FLOOR, bound_of_forms
from .affine_loops.selection import functions_in, loops_in
from .affine_loops.values import map_values
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffinePipelineDataTransferPass(Pass):
    """Starts each iteration's transfers into fast memory one iteration earlier.

    ```
    affine.for %i = 0 to 8 {                affine.dma_start %A[0], %b[0 mod 2, 0], %t[0 mod 2, 0]
      affine.dma_start %A[%i],              affine.for %i = 1 to 8 {
          %b[0], %t[0]                        affine.dma_start %A[%i], %b[%i mod 2, 0],
      affine.dma_wait %t[0]           →           %t[%i mod 2, 0]
      … %b[%j] …                              affine.dma_wait %t[(%i - 1) mod 2, 0]
    }                                         … %b[(%i - 1) mod 2, %j] …
                                            }
                                            affine.dma_wait %t[7 mod 2, 0]
                                            … %b[7 mod 2, %j] …
    ```

    Buffers and tags get a dimension of 2 in front: one half is filled while the other is read.
    It is done where the number of iterations is a constant, the buffer is used in the loop only,
    each iteration reads of it only what it waited for itself, and the loop does not write what is
    transferred.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-pipeline-data-transfer, which does not ask
    whether an iteration needs what an earlier one left in a buffer, whether a store in the loop
    changes what is transferred, and whether the buffer is the caller's.
    """

    name = "affine-pipeline-data-transfer"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            # Inner loops first: those around are written anew, and all in them twice.
            for loop in loops_in(function)[::-1]:
                refusal = _pipeline(loop)
                if refusal is not None:
                    remark(self.name, loop, f"not pipelined: {refusal}")


class _Transfer(NamedTuple):
    start: affine.DmaStartOp
    wait: affine.DmaWaitOp

    @property
    def source(self) -> SSAValue:
        return self.start.parts()[0][0][0]

    @property
    def buffer(self) -> SSAValue:
        return self.start.parts()[0][1][0]

    @property
    def tag(self) -> SSAValue:
        return self.start.parts()[0][2][0]


def _pipeline(loop: affine.ForOp) -> str | None:
    starts = [op for op in loop.body.block.ops if isinstance(op, affine.DmaStartOp)]
    incoming = [start for start in starts if _is_incoming(start)]
    if not incoming:
        return None
    bounds = loop_bounds(loop)
    if bounds.trip_count is None or len(bounds.lower) != 1:
        return "the number of iterations is not a constant"
    if bounds.trip_count == 0 or loop.results:
        return "it has no iterations, or carries values"
    transfers: list[_Transfer] = []
    reasons: list[str] = []
    for start in incoming:
        found = _transfer_of(start, loop)
        if isinstance(found, str):
            reasons.append(found)
        else:
            transfers.append(found)
    if not transfers:
        return reasons[0]
    for buffer in (
        *(transfer.buffer for transfer in transfers),
        *(transfer.tag for transfer in transfers),
    ):
        _double(buffer, loop)
    _shift(loop, transfers, bounds.trip_count)
    return None


def _is_incoming(start: affine.DmaStartOp) -> bool:
    (source, _, _), (target, _, _), _ = start.parts()[0]
    return _space(target) > _space(source)


def _space(buffer: SSAValue) -> int:
    assert isinstance(buffer.type, MemRefType)
    space = buffer.type.memory_space
    return space.value.data if isinstance(space, IntegerAttr) else 0


# --- what can be pipelined -----------------------------------------------------------------------


def _transfer_of(start: affine.DmaStartOp, loop: affine.ForOp) -> _Transfer | str:
    """A transfer with the op that waits for it, or why it cannot be started earlier."""
    body = loop.body.block
    (source, _, _), (buffer, place, indices), (tag, tag_map, tag_indices) = start.parts()[0]
    waits = [
        op
        for op in body.ops
        if isinstance(op, affine.DmaWaitOp)
        and op.parts()[0][0][0] is tag
        and map_forms(op.parts()[0][0][1], op.parts()[0][0][2]) == map_forms(tag_map, tag_indices)
    ]
    if len(waits) != 1 or _users(tag, loop) != {start, waits[0]}:
        return "its tag is not just for this transfer"
    wait = waits[0]
    for value in (buffer, tag):
        if not _is_allocated(value, loop):
            return f"%{value.name_hint or '?'} is seen outside of it"
    if any(not is_pure(op) or op.regions for op in _slice(start, loop)):
        return "where the transfer begins is computed by more than arithmetic"
    whole = _is_whole(start)
    first = map_forms(place, indices)
    for user in _users(buffer, loop) - {start}:
        around = ancestor_in(body, user)
        if not isinstance(user, affine.LoadOp | affine.StoreOp | affine.DmaStartOp):
            return f"'{user.name}' uses %{buffer.name_hint or '?'}"
        if around is None or not _stands_behind(around, wait):
            return f"%{buffer.name_hint or '?'} is used before the transfer is waited for"
        if isinstance(user, affine.LoadOp) and not whole:
            if map_forms(user.map.data, user.operands[1:]) != first:
                return f"%{buffer.name_hint or '?'} keeps something from an earlier iteration"
        elif isinstance(user, affine.DmaStartOp) and not whole:
            return f"%{buffer.name_hint or '?'} keeps something from an earlier iteration"
    return _why_source_changes(source, start, loop) or _Transfer(start, wait)


def _users(value: SSAValue, loop: affine.ForOp) -> set[Operation]:
    """The ops in a loop that use a buffer, other than those that free it."""
    return {
        use.operation
        for use in value.uses
        if not isinstance(use.operation, memref.DeallocOp) and loop.is_ancestor(use.operation)
    }


def _is_allocated(value: SSAValue, loop: affine.ForOp) -> bool:
    """Whether a buffer is allocated, of a size known before the loop, and used in the loop only."""
    op = value.op if isinstance(value, OpResult) else None
    if not isinstance(op, memref.AllocOp | memref.AllocaOp):
        return False
    if any(is_inside(size, loop) for size in op.operands):
        return False
    return all(
        isinstance(use.operation, memref.DeallocOp) or loop.is_ancestor(use.operation)
        for use in value.uses
    )


def _is_whole(start: affine.DmaStartOp) -> bool:
    """Whether a transfer fills all of its buffer."""
    accesses, (count, *strides) = start.parts()
    buffer, place, indices = accesses[1]
    assert isinstance(buffer.type, MemRefType)
    size = 1
    for dimension in range(buffer.type.get_num_dims()):
        extent = static_extent(buffer.type, dimension)
        if extent is None:
            return False
        size *= extent
    (number,) = map_forms(AffineMap.identity(1), (count,))
    begins = all(form == constant_form(0) for form in map_forms(place, indices))
    # The stride is that of the slow memory.
    return begins and number == constant_form(size) and len(strides) in (0, 2)


def _stands_behind(op: Operation, other: Operation) -> bool:
    before = op.prev_op
    while before is not None and before is not other:
        before = before.prev_op
    return before is other


def _slice(op: Operation, loop: affine.ForOp) -> list[Operation]:
    """The ops of a loop's body that compute the operands of an op, in order."""
    found: set[Operation] = set()
    pending = list(op.operands)
    while pending:
        owner = pending.pop().owner
        if isinstance(owner, Operation) and owner.parent is loop.body.block and owner not in found:
            if isinstance(owner, memref.AllocOp | memref.AllocaOp):
                continue  # it will stand before the loop
            found.add(owner)
            pending += owner.operands
    return [one for one in loop.body.block.ops if one in found]


def _why_source_changes(
    source: SSAValue, start: affine.DmaStartOp, loop: affine.ForOp
) -> str | None:
    name = f"%{source.name_hint or '?'}"
    root = root_of(source)
    for op in walk(loop):
        if op.regions or op is start:
            continue
        if isinstance(op, affine.DmaStartOp):
            if root_of(op.parts()[0][1][0]) in (root, None):
                return f"{name} is transferred to as well"
        elif not isinstance(op, affine.DmaWaitOp):
            accesses = accesses_of(op)
            if accesses is None and any(isinstance(v.type, MemRefType) for v in op.operands):
                return f"it is not known what '{op.name}' does to memory"
            if any(one.writes and one.root in (root, None) for one in accesses or ()):
                return f"{name} is written"
    return f"it is not known which buffer {name} is" if root is None else None


# --- buffers of two halves -----------------------------------------------------------------------


def _double(buffer: SSAValue, loop: affine.ForOp) -> None:
    """Let the iterations of a loop use two halves of a buffer in turn."""
    assert isinstance(buffer.type, MemRefType) and isinstance(buffer, OpResult)
    old = buffer.op
    type_ = MemRefType(
        buffer.type.element_type,
        [2, *buffer.type.get_shape()],
        memory_space=buffer.type.memory_space,
    )
    builder = Builder.in_place_of(loop)
    count = len(old.operands)
    properties: dict[str, Attribute] = {
        "operandSegmentSizes": DenseArrayBase.from_list(i32, [count, 0])
    }
    new = builder.insert(create(memref.AllocOp, tuple(old.operands), (type_,), properties))
    doubled = new.results[0]
    doubled.name_hint = buffer.name_hint
    number = make(FLOOR, AffineDimExpr(0), constant(loop.step.value.data))
    half = make(AffineBinaryOpKind.Mod, number, constant(2))
    for user in _users(buffer, loop):
        _move_to_half(user, buffer, doubled, variable_of(loop), half)
    assert loop.parent is not None
    Builder(loop.parent, loop.next_op, loop.location).create(memref.DeallocOp, (doubled,))
    for use in list(buffer.uses):
        erase(use.operation)
    erase(old)


def _move_to_half(
    op: Operation, buffer: SSAValue, doubled: SSAValue, variable: SSAValue, half: AffineExpr
) -> None:
    """Let an op use one half of a doubled buffer instead of a buffer."""

    def moved(affine_map: AffineMap) -> AffineMapAttr:
        dims = [AffineDimExpr(at + 1) for at in range(affine_map.num_dims)]
        symbols = [AffineExpr.symbol(at) for at in range(affine_map.num_symbols)]
        results = (r.replace_dims_and_symbols(dims, symbols) for r in affine_map.results)
        sizes = affine_map.num_dims + 1, affine_map.num_symbols
        return AffineMapAttr(AffineMap(*sizes, (half, *results)))

    if isinstance(op, affine.DmaStartOp | affine.DmaWaitOp):
        accesses, numbers = op.parts()
        operands: list[SSAValue] = []
        for name, (value, affine_map, indices) in zip(op.MAPS, accesses, strict=True):
            if value is buffer:
                op.attributes[name] = moved(affine_map)
                operands += (doubled, variable, *indices)
            else:
                operands += (value, *indices)
        op.operands = [*operands, *numbers]
    else:
        assert isinstance(op, affine.LoadOp | affine.StoreOp)
        at = int(isinstance(op, affine.StoreOp))
        op.properties["map"] = moved(op.map.data)
        op.operands = [*op.operands[:at], doubled, variable, *op.operands[at + 1 :]]


# --- one iteration earlier -----------------------------------------------------------------------


def _shift(loop: affine.ForOp, transfers: list[_Transfer], count: int) -> None:
    """Write the loop anew: the first transfers, then others beside the rest, then the last rest."""
    bounds = loop_bounds(loop)
    step, variable = bounds.step, variable_of(loop)
    (begin,) = bounds.lower
    starts: list[Operation] = [transfer.start for transfer in transfers]
    needed = {op for start in starts for op in _slice(start, loop)}
    early = [op for op in loop.body.block.ops if op in needed or op in starts]
    rest = [
        op
        for op in list(loop.body.block.ops)[:-1]
        if op not in early
        or (op in needed and any(use.operation not in early for use in op.results[0].uses))
    ]
    builder = Builder.in_place_of(loop)

    _copy(early, builder, {variable: _value(builder, begin)})
    if count > 1:
        second = bound_of_forms([begin.add(constant_form(step))])
        inner = make_loop(builder, second, upper_bound(loop), step, hint=variable.name_hint)
        inside = body_builder(inner)
        _copy(early, inside, {variable: variable_of(inner)})
        before = AffineMapAttr(AffineMap(1, 0, (AffineDimExpr(0) - step,)))
        shifted = inside.value(affine.ApplyOp, (variable_of(inner),), INDEX, map=before)
        _copy(rest, inside, {variable: shifted})
    last = begin.add(constant_form((count - 1) * step))
    _copy(rest, builder, {variable: _value(builder, last)})
    erase(loop)


def _value(builder: Builder, form: Linear) -> SSAValue:
    bound = bound_of_forms([form])
    return map_values(builder, bound.map, bound.operands)[0]


def _copy(ops: list[Operation], builder: Builder, values: Mapping[SSAValue, SSAValue]) -> None:
    copies = dict(values)
    for op in ops:
        copy = op.clone(copies)
        copy.location = op.location
        if builder.before is None:
            builder.block.add_op(copy)
        else:
            insert_before(copy, builder.before)
