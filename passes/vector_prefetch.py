"""vector-prefetch: what the next strip of numbers is made from comes while this one is computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, takewhile

from xdsl.context import Context
from xdsl.dialects import scf
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.memref import DimOp
from xdsl.ir import Block, Operation, SSAValue

from ..dialects import arith, vector
from ..dialects.arith import constant_value
from ..dialects.build import INDEX, Builder
from ..dialects.quick import append, ops_of, walk
from ..dialects.structure import is_inside
from .affine_loops.analysis import root_of
from .affine_loops.regions import element_bytes
from .base import Pass
from .streaming.asking import ask_for, follows
from .streaming.function import insert_if
from .watching import may_rewrite

_STORES = {"memref.store": 1, "vector.store": 1, "vector.maskedstore": 0}


@dataclass(frozen=True)
class VectorPrefetchPass(Pass):
    """Asks for what the first of several loops will read in the next iteration around them.

    ```
    scf.for %s = … step 256 {                scf.for %s = … step 256 {
      scf.for %k = 0 to 256 step 8 {           scf.for %k = 0 to 256 step 8 {
        %i = arith.addi %s, %k                   …
        %v = vector.load %x[%i]                }
        …                                      scf.for %k = 0 to 256 step 8 {
      }                                          %i = arith.addi %s, %k
      scf.for %k = 0 to 256 step 8 {     →       %next = arith.addi %i, 256
        %i = arith.addi %s, %k                   memref.prefetch %x[%next]
        %v = vector.load %x[%i]                  %v = vector.load %x[%i]
        …                                        …
      }                                        }
    }                                        }
    ```

    The first loop waits for memory, and the others, for which all is in a cache, leave memory idle.
    So a strip of numbers comes while an earlier one is in a later stage (`affine-loop-distribute`):
    Black-Scholes on 16M elements takes 0.91 of the time on a Zen 4. That is where a loop loads
    elements of a buffer that is not stored into, and others follow, of a constant number each. The
    last one that loads of it asks, or, where that is the first, the last one of all. Of rows, which
    may be long, and whose next one lies in other pages, nothing is asked for: that took between
    0.95 and 1.3 of the time.

    And where a loop stores past the caches (`vector-nontemporal-stores`), it asks for what it will
    read, while it does so:

    ```
                                             %far = arith.addi %j, 4096
                                             memref.prefetch %x[%i + 2, %far], locality 2
    scf.if %stream {                         %near = arith.addi %j, 768
      vector.store %y, %out[%i, %j]   →      memref.prefetch %x[%i + 2, %near], locality 3
                                             vector.store %y, %out[%i, %j]
    }
    ```

    It is `far` bytes that a second cache is asked for: a processor that fetches ahead by itself
    loses track at each page, of several rows above all. And `near` bytes the first cache. Of
    several rows the last one is asked for, of those that the loop before has read none. A copy of
    16M f32 takes 0.9 of the time on a Zen 4, a stencil of five points 0.6, to which neither of the
    two alone contributes much; on a Granite Rapids, a sigmoid of f64 0.66.

    Where several loops before it have read a row, which it does not read itself, the last of them
    asks for what lies `far` bytes behind, and the loop that stores for what lies a row behind,
    within limits: a softmax of f64 takes 0.88 of the time. Loops that do read it themselves, as in
    a layernorm, would take 1.15 of the time.

    The last iterations ask for what lies behind the buffer, which no processor minds.

    Options:
        most_iterations: of a loop that asks, times its step: all must fit a first cache; 0: none.
        near, far: bytes ahead of what a loop reads that stores past the caches; 0: none.

    Source: T. Mowry, M. Lam and A. Gupta, Design and evaluation of a compiler algorithm for
    prefetching, 1992.
    """

    name = "vector-prefetch"
    source = target = "loop"

    most_iterations: int = 1024
    near: int = 3072
    far: int = 16384

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for loop in [one for one in walk(op) if type(one) is scf.ForOp]:
            streaming = next(filter(_streams, ops_of(loop.body.block)), None)
            if isinstance(streaming, scf.IfOp) and self.near:
                self._ask_ahead(loop, streaming)
                self._ask_for_rows(loop, streaming)
            stages = [stage for stage in ops_of(loop.body.block) if self._is_stage(stage)]
            if len(stages) > 1:
                self._ask(loop, stages)

    def _is_stage(self, op: Operation) -> bool:
        if not isinstance(op, scf.ForOp) or constant_value(op.lb) != 0:
            return False
        end = constant_value(op.ub)
        return end is not None and end <= self.most_iterations

    def _ask(self, loop: scf.ForOp, stages: Sequence[Operation]) -> None:
        variable = loop.body.block.args[0]
        stored = {root_of(op.operands[_STORES[op.name]]) for op in walk(loop) if op.name in _STORES}
        # By the last stage that loads of a buffer, if others do before it.
        asking: dict[SSAValue, list[vector.LoadOp]] = {}
        # What is loaded by one stage only.
        once: dict[SSAValue, tuple[Operation, list[vector.LoadOp]]] = {}
        seen: set[SSAValue] = set()
        for stage in stages:
            loads: dict[SSAValue, list[vector.LoadOp]] = {}
            for op in walk(stage):
                if not isinstance(op, vector.LoadOp) or is_inside(op.base, loop):
                    continue
                if root_of(op.base) not in stored and follows(op.indices[-1], variable):
                    loads.setdefault(op.base, []).append(op)
            for buffer, ops in loads.items():
                if buffer in seen:
                    asking[buffer] = ops
                    once.pop(buffer, None)
                else:
                    once[buffer] = stage, ops
            seen.update(loads)
        for load in chain.from_iterable(asking.values()):
            if may_rewrite(self.name, "prefetch", load):
                _prefetch(load, loop.step, load)
        last = stages[-1]
        for stage, alone in once.values():
            if stage is last or not _is_alike(stage, last):
                continue
            for load in alone:
                sums = all(_is_sum(index, stage) for index in load.indices)
                if sums and may_rewrite(self.name, "prefetch", load):
                    _prefetch_in(last, stage, load, loop.step)

    def _ask_ahead(self, loop: scf.ForOp, streaming: scf.IfOp) -> None:
        """Ask, where a loop stores past the caches, for what it reads some vectors later."""
        variable = loop.body.block.args[0]
        rows: dict[SSAValue, dict[tuple[SSAValue, ...], vector.LoadOp]] = {}
        for op in loop.body.block.ops:
            if isinstance(op, vector.LoadOp) and follows(op.indices[-1], variable):
                rows.setdefault(op.base, {}).setdefault(tuple(op.indices[:-1]), op)
        first = streaming.regions[0].block.first_op
        assert first is not None
        for buffer, loads in rows.items():
            around = loop.parent_op()
            assert around is not None
            if is_inside(buffer, around) or _is_read_before(loads, loop):
                continue
            if not may_rewrite(self.name, "ahead", first):
                continue
            last = loads[max(loads, key=lambda row: [_offset(index) for index in row])]
            width = element_bytes(last.result.type) // last.result.type.get_shape()[0]
            _prefetch(last, self.far // width, first, 2)
            _prefetch(last, self.near // width, first, 3)

    def _ask_for_rows(self, loop: scf.ForOp, streaming: scf.IfOp) -> None:
        """Ask, where rows are read by several loops, for the next ones in the last of them."""
        block, store = loop.parent, _streamed(streaming)
        assert block is not None and store is not None
        rows: dict[tuple[SSAValue, ...], dict[Operation, list[vector.LoadOp]]] = {}
        for other in takewhile(lambda op: op is not loop, block.ops):
            for op in walk(other):
                if isinstance(op, vector.LoadOp) and op.indices[:-1] and _is_row(op, block):
                    loops = rows.setdefault((op.base, *op.indices[:-1]), {})
                    loops.setdefault(other, []).append(op)
        for (buffer, *row), loops in rows.items():
            own = (op for op in walk(loop) if isinstance(op, vector.LoadOp))
            if len(loops) < 2 or any((op.base, *op.indices[:-1]) == (buffer, *row) for op in own):
                continue
            *_, (last, loads) = loops.items()
            if not _is_known_before(streaming.operands[0], last):
                continue
            if not may_rewrite(self.name, "rows", store):
                continue
            width = element_bytes(loads[0].result.type) // loads[0].result.type.get_shape()[0]
            least = self.near // width
            b = Builder(block, block.first_op, loop.location)
            near = b.value(DimOp, (buffer, b.index(len(row))), INDEX)
            near = b.value(arith.MaxSIOp, (near, b.index(least)), INDEX)
            near = b.value(arith.MinSIOp, (near, b.index(4 * least)), INDEX)
            ask_for(Builder.in_place_of(store), buffer, (*row, store.operands[-1]), near, 3)
            for inner in dict.fromkeys(load.parent for load in loads):
                assert inner is not None
                asking = Block()
                at = Builder(asking, None, loop.location)
                for load in loads:
                    if load.parent is inner:
                        ask_for(at, buffer, load.indices, at.index(self.far // width), 2)
                append(asking, scf.YieldOp.create())
                insert_if(Builder(inner, inner.last_op), streaming.operands[0], asking)


def _is_alike(stage: Operation, other: Operation) -> bool:
    """Whether two loops have the same iterations."""
    assert isinstance(stage, scf.ForOp) and isinstance(other, scf.ForOp)
    pairs = ((stage.ub, other.ub), (stage.step, other.step))
    return all(constant_value(one) == constant_value(two) for one, two in pairs)


def _is_sum(index: SSAValue, stage: Operation) -> bool:
    """Whether a subscript adds up the variable of a loop and what the loop does not change."""
    assert isinstance(stage, scf.ForOp)
    if index is stage.body.block.args[0] or not is_inside(index, stage):
        return True
    owner = index.owner
    return isinstance(owner, arith.AddiOp) and all(_is_sum(one, stage) for one in owner.operands)


def _prefetch_in(last: Operation, stage: Operation, load: vector.LoadOp, step: SSAValue) -> None:
    """Ask in a loop for what a load of one like it will read when its last subscript is more."""
    assert isinstance(last, scf.ForOp) and isinstance(stage, scf.ForOp)
    block = last.body.block
    assert block.first_op is not None
    builder = Builder.in_place_of(block.first_op)
    copies: dict[SSAValue, SSAValue] = {stage.body.block.args[0]: block.args[0]}

    def here(value: SSAValue) -> SSAValue:
        if value not in copies and is_inside(value, stage):
            assert isinstance(value.owner, arith.AddiOp)
            operands = [here(operand) for operand in value.owner.operands]
            copies[value] = builder.value(
                arith.AddiOp, operands, INDEX, overflowFlags=arith.NO_OVERFLOW
            )
        return copies.get(value, value)

    ask_for(builder, load.base, [here(index) for index in load.indices], step, 3)


def _streams(op: Operation) -> bool:
    """Whether an op stores past the caches, where that is right."""
    return isinstance(op, scf.IfOp) and _streamed(op) is not None


def _streamed(op: scf.IfOp) -> Operation | None:
    return next((o for o in op.true_region.block.ops if "nontemporal" in o.properties), None)


def _is_row(load: vector.LoadOp, block: Block) -> bool:
    """Whether a load is of the row that the block's loop is at, of a buffer from outside."""
    around = block.parent_op()
    assert around is not None
    return load.indices[-2] in block.args and not is_inside(load.base, around)


def _is_known_before(value: SSAValue, op: Operation) -> bool:
    """Whether a value is made before an op, in its block or around it."""
    maker, block = value.owner, op.parent
    assert block is not None
    around = block.parent_op()
    if isinstance(maker, Operation) and maker.parent is block:
        return maker.is_before_in_block(op)
    return around is None or not is_inside(value, around) or value in block.args


def _is_read_before(loads: Mapping[tuple[SSAValue, ...], vector.LoadOp], loop: scf.ForOp) -> bool:
    """Whether rows have been read by loops ahead of one: they are in a cache."""
    assert loop.parent is not None
    return any(
        isinstance(op, vector.LoadOp)
        and (known := loads.get(tuple(op.indices[:-1]))) is not None
        and known.base is op.base
        for other in takewhile(lambda op: op is not loop, loop.parent.ops)
        for op in walk(other)
    )


def _offset(index: SSAValue) -> int:
    """What a subscript adds to another one."""
    owner = index.owner
    if isinstance(owner, arith.AddiOp):
        return sum(constant_value(operand) or 0 for operand in owner.operands)
    return 0


def _prefetch(
    load: vector.LoadOp, step: SSAValue | int, before: Operation, locality: int = 3
) -> None:
    """Ask, before an op, for what a load will read when its last subscript is `step` more."""
    builder = Builder.in_place_of(before)
    if isinstance(step, int):
        step = builder.index(step)
    ask_for(builder, load.base, load.indices, step, locality)
