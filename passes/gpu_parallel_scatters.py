"""gpu-parallel-scatters: updates at computed places are done by many threads at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import AnyFloat, IntegerAttr, IntegerType, ModuleOp, i64
from xdsl.ir import Operation, SSAValue

from ..dialects import affine, arith
from ..dialects.build import Builder
from ..dialects.precision import DETERMINISTIC
from ..dialects.quick import erase, walk
from .affine_dependences.dependences import Dependences, private_to
from .affine_dependences.legality import Reduction, is_parallel, reductions_of
from .affine_loops.analysis import loop_bounds
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.last_stores import keep_last_stores
from .gpu_mapping.places import Places
from .lower_affine import REDUCTIONS

_KINDS = {op: kind for kind, (op, _) in REDUCTIONS.items()}
_ATOMIC = ("addf", "addi", "maxs", "maxu", "mins", "minu", "ori", "andi", "xori")
_ATOMIC_WIDTHS = (8, 16, 32, 64)


@dataclass(frozen=True)
class GpuParallelScattersPass(Pass):
    """Lets iterations that may touch one element, by subscripts that are computed, run at once.

    Updates of integers that combine in any order are atomic, and sums of floats too:
    ```
    affine.for %i = 0 to %n {              affine.for %i = 0 to %n {
      %k = …                                 %k = …
      %a = memref.load %A[%k]          →     memref.atomic_rmw addi %v, %A[%k]
      %s = arith.addi %a, %v               }
      memref.store %s, %A[%k]
    }
    ```
    Where elements are only stored to, the last iteration that stores wins, as in the program: see
    `gpu_mapping/last_stores.py`. Results are the same in every run but for sums of floats, whose
    last bits depend on the order. Where the module is `stepwell.deterministic`, those are left in
    the program's order.

    Options:
        few: a loop with no more iterations stays as it is.
    """

    name = "gpu-parallel-scatters"
    source = target = "affine"

    few: int = 32

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        floats = DETERMINISTIC not in op.attributes
        for function in functions_in(op):
            if function.function_type.outputs.data:  # extents are for the host
                continue
            scatters = [
                one.parent_op()
                for one in walk(function)
                if isinstance(one, memref.StoreOp) and one.indices
            ]
            for loop in _around(scatters):
                self._convert(loop, floats)

    def _convert(self, loop: affine.ForOp, floats: bool) -> None:
        if loop.results or is_parallel(loop, in_memory=False) is None:
            return
        found = Scatters(loop, floats)
        if found.updates and found.only(found.updates):
            for update in found.updates:
                _make_atomic(update)
        elif self._is_long(loop) and len(found.stores) == 1 and _is_with_the_host(loop):
            places = Places.of(loop, found.stores[0])
            if places is not None and found.only(()):
                keep_last_stores(loop, places)

    def _is_long(self, loop: affine.ForOp) -> bool:
        count = loop_bounds(loop).greatest_trip_count
        return count is None or count > self.few


class Scatters:
    """What a loop does at places that are computed in it, by subscripts that are not affine.

    With `floats` their sums are updates that combine in any order.
    """

    def __init__(self, loop: affine.ForOp, floats: bool):
        self.loop = loop
        self.floats = floats
        self.stores = [
            op
            for op in walk(loop)
            if isinstance(op, memref.StoreOp) and any(map(self._is_computed, op.indices))
        ]

    def _is_computed(self, subscript: SSAValue) -> bool:
        op = subscript.owner
        return isinstance(op, arith.IndexCastOp) and self.loop.is_ancestor(op)

    @cached_property
    def updates(self) -> list[Reduction]:
        """Those that combine what is there with a number, in any order, and can be atomic."""
        stores = set(self.stores)
        return [
            one
            for one in reductions_of(self.loop)
            if one.store is not None and one.store.operation in stores and self._can_be_atomic(one)
        ]

    def _can_be_atomic(self, update: Reduction) -> bool:
        assert update.store is not None
        value = update.store.operation.operands[0]
        kind = _KINDS.get(type(value.owner))  # pyright: ignore
        if kind not in _ATOMIC or not (update.reorderable or self.floats):
            return False
        if isinstance(value.type, IntegerType):
            return value.type.width.data in _ATOMIC_WIDTHS
        return isinstance(value.type, AnyFloat)

    def only(self, updates: Sequence[Reduction]) -> bool:
        """Whether nothing else than the updates, or than the stores themselves, needs an order."""
        dependences = Dependences(self.loop)
        if dependences.opaque is not None:
            return False
        alone: list[set[Operation]] = [
            {one.load.operation, one.store.operation}
            for one in updates
            if one.load is not None and one.store is not None
        ] or [{store} for store in self.stores]
        return all(
            any({one.source.operation, one.sink.operation} <= ends for ends in alone)
            for one in dependences.all
            if one.carried_by is self.loop and not private_to(one.source, self.loop)
        )


def _around(ops: Sequence[Operation | None]) -> list[affine.ForOp]:
    """The `affine.for` loops around some ops, outer ones first, each once."""
    found: dict[affine.ForOp, None] = {}
    for op in ops:
        loops: list[affine.ForOp] = []
        while op is not None:
            if isinstance(op, affine.ForOp):
                loops.append(op)
            op = op.parent_op()
        found |= dict.fromkeys(reversed(loops))
    return list(found)


def _make_atomic(update: Reduction) -> None:
    assert update.load is not None and update.store is not None
    load, store = update.load.operation, update.store.operation
    combine = store.operands[0].owner
    assert isinstance(combine, Operation)
    (value,) = (one for one in combine.operands if one is not load.results[0])
    kind = IntegerAttr(arith.REDUCTION_KINDS.index(_KINDS[type(combine)]), i64)
    builder = Builder.in_place_of(store)
    builder.create(memref.AtomicRMWOp, (value, *store.operands[1:]), (value.type,), kind=kind)
    for op in (store, combine, load):
        erase(op)


def _is_with_the_host(loop: affine.ForOp) -> bool:
    """Whether no loop around can be a kernel."""
    outer = loop.parent_op()
    while outer is not None:
        if isinstance(outer, affine.ForOp) and is_parallel(outer) is None:
            return False
        outer = outer.parent_op()
    return True
