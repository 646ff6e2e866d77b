"""Stores at computed places, of which the last one wins, by threads in any order.

affine.for %i = 0 to %n {     |  %last[…] = -1
  %k = …                      |  for %i = 0 to %n { %k = …;  atomic_rmw maxs %i, %last[%k] }
  memref.store %v, %A[%k]     |  for %i = 0 to %n {
}                             |    %k = …
                              |    if %last[%k] == %i { memref.store %v, %A[%k] }
                              |  } {independent}
"""

from __future__ import annotations

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import IntegerAttr, UnitAttr, i64
from xdsl.ir import Block, Region

from ...dialects import affine, arith
from ...dialects.build import Builder
from ...dialects.quick import append, create, detach
from ..affine_loops.building import (
    body_builder,
    lower_bound,
    make_loop,
    step_of,
    upper_bound,
    variable_of,
)
from .counting import compare
from .groups import FALSE
from .nests import INDEPENDENT
from .parts import memory
from .places import Places, fill

_MAXIMUM = IntegerAttr(arith.REDUCTION_KINDS.index("maxs"), i64)


def keep_last_stores(loop: affine.ForOp, places: Places) -> None:
    """Make the iterations of a loop, which only need an order for a store, independent."""
    before = Builder.in_place_of(loop)
    extents = places.extents(before)
    last = memory(before, i64, extents)
    fill(before, last, extents, -1)
    asking = make_loop(before, lower_bound(loop), upper_bound(loop), step_of(loop))
    within = body_builder(asking)
    where = places.computed(within, variable_of(asking))
    number = within.value(arith.IndexCastOp, (variable_of(asking),), i64)
    within.create(memref.AtomicRMWOp, (number, last, *where), (i64,), kind=_MAXIMUM)

    store = places.store
    within = Builder.in_place_of(store)
    number = within.value(arith.IndexCastOp, (variable_of(loop),), i64)
    winner = within.value(memref.LoadOp, (last, *places.subscripts), i64, nontemporal=FALSE)
    then = Block()
    wins = compare(within, "eq", winner, number)
    within.insert(scf.IfOp.create(operands=[wins], regions=[Region(then), Region()]))
    detach(store)
    append(then, store)
    append(then, create(scf.YieldOp, location=store.location))
    loop.attributes[INDEPENDENT] = UnitAttr()
    assert loop.parent is not None
    Builder(loop.parent, loop.next_op, loop.location).create(memref.DeallocOp, (last,))
