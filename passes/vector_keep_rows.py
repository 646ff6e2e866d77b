"""vector-keep-rows: what rows hold on the way to their results stays in a buffer of one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from xdsl.context import Context
from xdsl.dialects import memref, omp, scf
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    ModuleOp,
    NoneAttr,
    StridedLayoutAttr,
    VectorType,
    i1,
    i32,
    i64,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import Operation, SSAValue

from ..dialects import arith
from ..dialects.arith import constant_value
from ..dialects.build import INDEX, Builder
from ..dialects.extents import make_slice
from ..dialects.quick import walk
from ..dialects.structure import encloses, is_inside
from .affine_loops.analysis import root_of
from .affine_loops.regions import element_bytes
from .base import Pass
from .streaming.function import LOADS, STORES, StoringFunction, compare
from .streaming.rows import is_rest, length_of
from .streaming.shifting import may_shift, shift
from .watching import may_rewrite

_ALLOCATED = {
    "alignment": IntegerAttr(64, i64),
    "operandSegmentSizes": DenseArrayBase.from_list(i32, [0, 0]),
}


@dataclass(frozen=True)
class VectorKeepRowsPass(Pass):
    """Has rows that are stored, read and overwritten be stored elsewhere, and then streamed.

    ```
                                             %kept = … the loops touch more than fits, %n is small
    for %i = 0 to %m {                       for %i = 0 to %m {
                                               %a = memref.alloca() : memref<4096xf32>
                                               %row = arith.select %kept, %a, %out[%i, 0 … %n]
      for %j = 0 to %n step 16 {               for %j = 0 to %n step 16 {
        %e = math.exp …                          %e = math.exp …
        vector.store %e, %out[%i, %j]            vector.store %e, %row[%j]
      }                                        }
      for %j = 0 to %n step 16 {      →        for %j = 0 to %n step 16 {
        %v = vector.load %out[%i, %j]            %v = vector.load %row[%j]
        %w = arith.divf %v, %sum                 %w = arith.divf %v, %sum
        vector.store %w, %out[%i, %j]            vector.store %w, %out[%i, %j], past the caches
      }                                        }
    }                                        }
    ```

    So a result is not read before it is written, as `vector-nontemporal-stores` says, although
    something else lies in its place meanwhile: `%row` stays in the first cache. With what
    `vector-prefetch` then asks for, a softmax of 16M elements takes 0.9 of the time on a Zen 4.

    Rows qualify whose last loops store all of them, each vector of which nothing else is read.

    Options:
        cache_bytes: loops that touch no more are left alone; 0: all are.
        row_bytes: of the longest row that is kept, on the stack.
    """

    name = "vector-keep-rows"
    source = target = "loop"

    cache_bytes: int = 0
    row_bytes: int = 16384

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.cache_bytes == 0:
            return
        for function in op.body.block.ops:
            if isinstance(function, FuncOp) and function.body.blocks:
                stores = StoringFunction(function, self.cache_bytes)
                for store in stores.stores:
                    nest = _nest_of(store)
                    if nest is None or not may_shift(store):
                        continue
                    accesses = _others(store, nest)
                    if accesses and may_rewrite(self.name, "rows", store):
                        self._keep(stores, nest, store, accesses)

    def _keep(
        self,
        function: StoringFunction,
        nest: Operation,
        store: Operation,
        accesses: Sequence[Operation],
    ) -> None:
        """Have all `accesses` be of a kept row, and stream what replaces it."""
        large = function.is_large(nest)
        if not large:
            return
        _, buffer, *outer, _ = store.operands
        type_, loop = buffer.type, store.parent_op()
        assert isinstance(type_, MemRefType) and loop is not None and loop.parent is not None
        width, index = element_bytes(type_.element_type), function.index
        longest = self.row_bytes // width
        b = Builder.in_place_of(nest)
        length = function.extent(b, buffer, len(outer))
        base = b.value(memref.ExtractAlignedPointerAsIndexOp, (buffer,), INDEX)
        odd = b.value(arith.AndIOp, (base, index(width - 1)), INDEX)
        kept = compare(b, "sle", length, index(longest))
        conditions = [large] if isinstance(large, SSAValue) else []
        for condition in (compare(b, "eq", odd, index(0)), *conditions):
            kept = b.value(arith.AndIOp, (kept, condition), i1)

        assert loop.parent.first_op is not None
        b = Builder.in_place_of(loop.parent.first_op)
        memory = MemRefType(type_.element_type, [longest])
        row_type = MemRefType(
            type_.element_type, [DYNAMIC_INDEX], StridedLayoutAttr([1], NoneAttr())
        )
        place = function.linear(b, buffer, (*outer, index(0)))
        views = [
            make_slice(b, memref.ReinterpretCastOp, (source,), row_type, [start], [length], [1])
            for source, start in (
                (b.value(memref.AllocaOp, (), memory, **_ALLOCATED), index(0)),
                (buffer, place),
            )
        ]
        row = b.value(arith.SelectOp, (kept, *views), row_type)
        for access in accesses:
            at = (LOADS | STORES)[access.name]
            access.operands = (
                *access.operands[:at],
                row,
                *access.operands[at + 1 + len(outer) :],
            )
        shift(function, store, kept)
        function.flush_behind(nest, kept)


def _nest_of(store: Operation) -> Operation | None:
    """The loops around rows that threads share; None where there are none such."""
    loop = store.parent_op()
    around = None if loop is None else loop.parent_op()
    if not isinstance(loop, scf.ForOp) or not isinstance(around, omp.LoopNestOp):
        return None
    if constant_value(loop.lb) != 0 or store.operands[-1] is not loop.body.block.args[0]:
        return None
    row = store.operands[-2]
    if row not in around.body.block.args or not isinstance(store.operands[0].type, VectorType):
        return None
    wsloop = around.parent_op()
    return None if wsloop is None else wsloop.parent_op()


def _others(store: Operation, nest: Operation) -> list[Operation]:
    """All other accesses to a store's buffer in its nest but the one to what is left of the row.

    None where an access is to another row, or where the store's loop does not read what it
    overwrites, or others follow it.
    """
    loop = store.parent_op()
    _, buffer, *outer, _ = store.operands
    assert isinstance(loop, scf.ForOp) and loop.parent is not None
    type_, root = buffer.type, root_of(buffer)
    assert isinstance(type_, MemRefType)
    if root is None or is_inside(root, nest) or not isinstance(type_.layout, NoneAttr):
        return []
    found: list[Operation] = []
    for op in walk(nest):
        buffers = [value for value in op.operands if isinstance(value.type, MemRefType)]
        if not any(root_of(value) in (root, None) for value in buffers):
            continue
        at = (LOADS | STORES).get(op.name)
        if at is None or list(op.operands[at : at + 1 + len(outer)]) != [buffer, *outer]:
            return []
        found.append(op)
    before = [op for op in found if not encloses(loop, op)]
    early = set(takewhile(lambda op: op is not loop, loop.parent.ops))
    own = [op for op in found if encloses(loop, op)]
    late = [op for op in before if not any(op is one or encloses(one, op) for one in early)]
    # Of what is left, too, an element is read and then overwritten.
    if [op.name for op in own] != ["vector.load", "vector.store"]:
        return []
    if own[0].operands[-1] is not own[1].operands[-1]:
        return []
    if [op.name for op in late] != ["vector.maskedload", "vector.maskedstore"]:
        return []
    load, final = late
    if load.parent is not final.parent or list(load.operands[:-1]) != list(final.operands[:-1]):
        return []
    column, length = load.operands[-3], length_of(buffer)
    if column is not loop.ub or length is None or not is_rest(load.operands[-2], length, column):
        return []
    return [op for op in found if op is not store and op is not final]
