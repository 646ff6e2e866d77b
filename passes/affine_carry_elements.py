"""affine-carry-elements: what an iteration writes and a next one reads stays in a register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects import scf
from xdsl.dialects.builtin import AffineMapAttr, ModuleOp
from xdsl.ir import Block, Operation, Region, SSAValue

from ..dialects import affine, arith
from ..dialects.build import INDEX, Builder
from ..dialects.quick import append, erase
from ..dialects.structure import is_inside
from .affine_loops.analysis import (
    ORDERED,
    Access,
    is_invariant,
    loop_bounds,
    tile_accesses_of,
)
from .affine_loops.building import Bound, lower_bound, step_of, upper_bound, variable_of
from .affine_loops.merging import with_more_inits
from .affine_loops.selection import functions_in, loops_in
from .base import Pass
from .remarks import remark
from .watching import may_rewrite

_LOADS = (affine.LoadOp, affine.VectorLoadOp)
_STORES = (affine.StoreOp, affine.VectorStoreOp)
# How many iterations after its store an element is read at most.
_MOST = 4


class _Recurrence(NamedTuple):
    """A store, and the loads of what it stored some iterations before, with how many."""

    store: Access
    loads: list[tuple[Operation, int]]


@dataclass(frozen=True)
class AffineCarryElementsPass(Pass):
    """Carries the elements that an iteration stores to the iterations that load them.

    ```
    affine.for %i = 1 to %n {                %first = … affine.load %a[0], if 1 < %n
      %p = affine.load %a[%i - 1]            affine.for %i = 1 to %n iter_args(%p = %first) {
      %x = affine.load %b[%i]                  %x = affine.load %b[%i]
      %y = arith.addf %p, %x           →       %y = arith.addf %p, %x
      affine.store %y, %a[%i]                  affine.store %y, %a[%i]
    }                                          affine.yield %y
                                             }
    ```

    The iterations of such a loop wait for each other, and a number that goes through memory arrives
    some 5 cycles later. Loops whose buffer is written at one place only are changed; elements may
    be vectors.
    """

    name = "affine-carry-elements"
    source = target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for loop in loops_in(function):
                accesses = _accesses_in(loop)
                for store in [one for one in accesses if one.writes]:
                    found = _recurrence(store, accesses, loop)
                    if found.loads and may_rewrite(self.name, "carry", store.operation):
                        loop = _carry(found, loop)


def _accesses_in(loop: affine.ForOp) -> list[Access]:
    """What a loop does to memory; nothing, where it is not all known or its order is seen."""
    found: list[Access] = []
    for op in loop.body.block.ops:
        accesses = None if op.regions or isinstance(op, ORDERED) else tile_accesses_of(op)
        if accesses is None or any(one.root is None for one in accesses):
            return []
        found += accesses
    return found


def _recurrence(store: Access, accesses: Sequence[Access], loop: affine.ForOp) -> _Recurrence:
    """The loads of what a store has stored in earlier iterations."""
    found = _Recurrence(store, [])
    op = store.operation
    if not isinstance(op, _STORES) or len(lower_bound(loop).map.results) != 1:
        return found
    if any(one.writes and one.root is store.root and one is not store for one in accesses):
        return found
    for load in accesses:
        if not load.reads or load.root is not store.root or not isinstance(load.operation, _LOADS):
            continue
        if load.operation.parent is None:
            continue  # carried already: an access to one of several buffers
        distance = _distance(store, load, loop)
        # The next elements may overlap with those that are loaded: no store is to be before.
        if distance is None or not load.operation.is_before_in_block(op):
            continue
        if any(
            value is not variable_of(loop) and is_inside(value, loop)
            for value in load.operation.operands
        ):
            remark("affine-carry-elements", load.operation, "not carried: its place is computed")
            continue
        found.loads.append((load.operation, distance))
    return found


def _distance(store: Access, load: Access, loop: affine.ForOp) -> int | None:
    """How many iterations after its store an element is loaded, if all of them are."""
    if load.buffer is not store.buffer or load.sizes != store.sizes:
        return None
    if load.subscripts is None or store.subscripts is None:
        return None
    variable, step = variable_of(loop), step_of(loop)
    distance: int | None = None
    for stored, loaded in zip(store.subscripts, load.subscripts, strict=True):
        if stored.terms != loaded.terms:
            return None
        if not is_invariant(stored.without(variable), loop):
            return None
        by = stored.coefficient(variable) * step
        behind = stored.constant - loaded.constant
        if by == 0 and behind == 0:
            continue
        if by == 0 or behind % by or distance not in (None, behind // by):
            return None
        distance = behind // by
    return distance if distance is not None and 1 <= distance <= _MOST else None


def _carry(found: _Recurrence, loop: affine.ForOp) -> affine.ForOp:
    """Carry the elements of a recurrence, the newest first."""
    body = loop.body.block
    stored = found.store.operation.operands[0]
    furthest = max(distance for _, distance in found.loads)
    inits: list[SSAValue] = []
    carried: list[SSAValue] = []
    for age in range(1, furthest + 1):
        # That load needs it first.
        load, distance = min((one for one in found.loads if one[1] >= age), key=lambda one: one[1])
        inits.append(_first(load, distance - age, loop))
        carried.append(body.insert_arg(stored.type, len(body.args)))
    for load, distance in found.loads:
        load.results[0].replace_all_uses_with(carried[distance - 1])
        carried[distance - 1].name_hint = load.results[0].name_hint
        if stored is load.results[0]:
            stored = carried[distance - 1]
        erase(load)
    terminator = body.last_op
    assert terminator is not None
    terminator.operands = (*terminator.operands, stored, *carried[:-1])
    return with_more_inits(loop, inits)


def _first(load: Operation, iteration: int, loop: affine.ForOp) -> SSAValue:
    """What a load gives in an iteration, in front of the loop; 0 where there is no such one."""
    builder = Builder.in_place_of(loop)
    at = _value(lower_bound(loop).moved(iteration * step_of(loop)), builder)
    here = {variable_of(loop): at}
    count = loop_bounds(loop).trip_count
    if count is not None and count > iteration:
        return builder.insert(load.clone(here)).results[0]
    end = _value(upper_bound(loop), builder)
    exists = builder.insert(arith.CmpiOp(at, end, "slt")).result
    type_ = load.results[0].type
    blocks = (Block(), Block())
    inner = Builder(blocks[0], None, load.location)
    inner.insert(load.clone(here))
    Builder(blocks[1], None, load.location).constant(0, type_)
    for block in blocks:
        assert block.last_op is not None
        append(block, scf.YieldOp.create(operands=block.last_op.results))
    choice = builder.insert(
        scf.IfOp.create(
            operands=(exists,),
            result_types=(type_,),
            regions=[Region(block) for block in blocks],
        )
    )
    return choice.results[0]


def _value(bound: Bound, builder: Builder) -> SSAValue:
    """An upper bound as a value, or a lower one of one result."""
    if (number := bound.constant) is not None:
        return builder.index(number)
    op_type = affine.ApplyOp if len(bound.map.results) == 1 else affine.MinOp
    return builder.value(op_type, bound.operands, INDEX, map=AffineMapAttr(bound.map))
