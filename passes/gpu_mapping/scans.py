"""Running results that the threads of a block find together.

    %s = scf.for %i = … iter_args(%a = %x) {   |  for %base = … step 256 iter_args(%before = %x) {
      %v = …                                   |    %v of iteration %base + %thread, if it is one
      %b = arith.addf %a, %v                   |    shuffles: the sum of the lanes up to this one
      memref.store %b, %out[%i]                |    shared memory: the sums of the warps
      scf.yield %b                             |    %b = %before + the warps before + the lanes
    } {mapping = "scan"}                       |    memref.store %b, %out[%base + %thread]
                                               |    yield %before + all warps }

The grouping depends on sizes alone. (W. Hillis, G. Steele, Data parallel algorithms, 1986.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import MemRefType, i32
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects import arith, gpu
from ...dialects.build import INDEX, Builder
from ...dialects.quick import append, create, detach, erase
from ..affine_loops.slices import copy_value, erase_unused
from .counting import I1, compare
from .groups import FALSE, WARP

_LAST_LANE = WARP - 1


def known_scan_count(loop: scf.ForOp) -> int | None:
    """How often a scan runs, where that is known; its step is 1."""
    first, last = map(arith.constant_value, (loop.lb, loop.ub))
    return None if first is None or last is None else max(0, last - first)


@dataclass(frozen=True)
class Step:
    """A value that a loop carries: the op that combines it, and with what."""

    op: Operation
    part: SSAValue

    @property
    def total(self) -> SSAValue:
        return self.op.results[0]

    def combine(self, builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
        return builder.value(type(self.op), (left, right), left.type, **self.op.properties)


class Scan:
    """Writes a scan for the threads of a block.

    Args:
        loop: what is to be shared; it is replaced.
        thread: the number of the thread.
        threads: of the block.
        shared: makes memory of the block.
        again: whether the loop may be met a second time.
    """

    def __init__(
        self,
        loop: scf.ForOp,
        thread: SSAValue,
        threads: int,
        shared: Callable[[Builder, MemRefType], SSAValue],
        again: bool,
    ):
        self.loop = loop
        self.thread = thread
        self.threads = threads
        self.shared = shared
        self.again = again
        self.body = loop.body.block
        end = self.body.last_op
        assert end is not None
        self.steps: list[Step] = []
        for total, carried in zip(end.operands, self.body.args[1:], strict=True):
            assert isinstance(total.owner, Operation)
            (part,) = (value for value in total.owner.operands if value is not carried)
            self.steps.append(Step(total.owner, part))

    def write(self, neutral: Callable[[Operation], float]) -> None:
        """Replace the loop. `neutral` gives what changes nothing where an op combines it."""
        loop = self.loop
        builder = Builder.in_place_of(loop)
        inits = list(loop.iter_args)
        self.lane = builder.value(arith.AndIOp, (self.thread, builder.index(_LAST_LANE)), INDEX)
        self.warp = builder.value(arith.ShRUIOp, (self.thread, builder.index(5)), INDEX)
        nothing = [
            builder.constant(neutral(step.op), init.type)
            for step, init in zip(self.steps, inits, strict=True)
        ]
        sums = [self._sums(builder, init) for init in inits]
        if self.again and self.threads > WARP:
            builder.create(gpu.BarrierOp, ())
        types = [init.type for init in inits]
        inside = Block(arg_types=[INDEX, INDEX, *types])
        base, self.turn, *before = inside.args
        made = scf.ForOp.create(
            operands=(loop.lb, loop.ub, builder.index(self.threads), builder.index(0), *inits),
            result_types=[INDEX, *types],
            regions=[Region(inside)],
        )
        builder.insert(made)
        at = Builder(inside, location=loop.location)
        place = at.value(arith.AddiOp, (base, self.thread), INDEX)
        is_one = compare(at, "ult", place, loop.ub)
        known: dict[SSAValue, SSAValue] = {self.body.args[0]: place}
        after: dict[Step, SSAValue] = {}
        given = list(zip(self.steps, before, nothing, sums, strict=True))
        # What one combines may be made of what another one has: in the order of the loop's body.
        order = list(self.body.ops)
        for step, carried, none, memory in sorted(given, key=lambda one: order.index(one[0].op)):
            part = self._part_of(at, step, is_one, none, known)
            total, after[step] = self._step(at, step, part, carried, memory)
            known[step.total] = total
        self._rest(at, is_one, known)
        other_turn = at.value(arith.XOrIOp, (self.turn, at.index(1)), INDEX)
        at.create(scf.YieldOp, (other_turn, *(after[step] for step in self.steps)))
        for old, new in zip(loop.results, made.results[1:], strict=True):
            old.replace_all_uses_with(new)
        erase(loop)

    def _step(
        self,
        builder: Builder,
        step: Step,
        part: SSAValue,
        before: SSAValue,
        sums: SSAValue | None,
    ) -> tuple[SSAValue, SSAValue]:
        """The result up to the thread's iteration, and that of all the block's."""
        lanes = self._up_to_lane(builder, step, part)
        if sums is None:
            parts = [self._shuffle(builder, gpu.ShuffleMode.IDX, lanes, _LAST_LANE)]
        else:
            parts = self._sums_of_warps(builder, sums, lanes)
        own = after = before
        for number, one in enumerate(parts):
            if number:
                is_own = compare(builder, "eq", self.warp, builder.index(number))
                own = builder.value(arith.SelectOp, (is_own, after, own), before.type)
            after = step.combine(builder, after, one)
        return step.combine(builder, own, lanes), after

    def _sums(self, builder: Builder, init: SSAValue) -> SSAValue | None:
        """Memory for the sums of the warps, by turns: who is ahead writes where nobody reads."""
        warps = self.threads // WARP
        if warps == 1:
            return None
        buffer_type = MemRefType(init.type, [2, warps], memory_space=gpu.WORKGROUP)
        return self.shared(builder, buffer_type)

    def _part_of(
        self,
        builder: Builder,
        step: Step,
        is_one: SSAValue,
        nothing: SSAValue,
        known: dict[SSAValue, SSAValue],
    ) -> SSAValue:
        """What the thread's iteration adds; nothing where there is none."""
        some, none = Block(), Block()
        inside = Builder(some, location=builder.location)
        inside.create(scf.YieldOp, (copy_value(inside, step.part, dict(known), self.body),))
        Builder(none, location=builder.location).create(scf.YieldOp, (nothing,))
        choice = scf.IfOp.create(
            operands=[is_one], result_types=[nothing.type], regions=[Region(some), Region(none)]
        )
        return builder.insert(choice).results[0]

    def _up_to_lane(self, builder: Builder, step: Step, value: SSAValue) -> SSAValue:
        """All of the warp up to a lane, combined."""
        offset = 1
        while offset < WARP:
            other = self._shuffle(builder, gpu.ShuffleMode.UP, value, offset)
            both = step.combine(builder, other, value)
            is_there = compare(builder, "uge", self.lane, builder.index(offset))
            value = builder.value(arith.SelectOp, (is_there, both, value), value.type)
            offset *= 2
        return value

    def _shuffle(
        self, builder: Builder, mode: gpu.ShuffleMode, value: SSAValue, by: int
    ) -> SSAValue:
        operands = (value, builder.constant(by, i32), builder.constant(WARP, i32))
        mode_attribute = gpu.ShuffleModeAttr(mode)
        return builder.create(
            gpu.ShuffleOp, operands, (value.type, I1), mode=mode_attribute
        ).results[0]

    def _sums_of_warps(self, builder: Builder, sums: SSAValue, lanes: SSAValue) -> list[SSAValue]:
        """What each warp has, for every thread."""
        block = Block()
        inside = Builder(block, location=builder.location)
        inside.create(memref.StoreOp, (lanes, sums, self.turn, self.warp), nontemporal=FALSE)
        inside.create(scf.YieldOp, ())
        is_last = compare(builder, "eq", self.lane, builder.index(_LAST_LANE))
        builder.insert(scf.IfOp.create(operands=[is_last], regions=[Region(block), Region()]))
        builder.create(gpu.BarrierOp, ())
        places = [(sums, self.turn, builder.index(at)) for at in range(self.threads // WARP)]
        return [
            builder.value(memref.LoadOp, place, lanes.type, nontemporal=FALSE) for place in places
        ]

    def _rest(self, builder: Builder, is_one: SSAValue, known: dict[SSAValue, SSAValue]) -> None:
        """What the thread's iteration does with its results."""
        for old, new in known.items():
            old.replace_all_uses_with(new)
        combining = {step.op for step in self.steps}
        block = Block()
        for op in list(self.body.ops)[:-1]:
            if op not in combining:
                detach(op)
                append(block, op)
        append(block, create(scf.YieldOp, location=builder.location))
        erase_unused(block)
        builder.insert(scf.IfOp.create(operands=[is_one], regions=[Region(block), Region()]))
