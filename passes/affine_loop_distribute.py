"""affine-loop-distribute: a long loop body is done in stages, some iterations at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from xdsl.context import Context
from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    AnyFloat,
    IntegerType,
    MemRefType,
    ModuleOp,
    i1,
)
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineMap

from ..dialects import affine, arith
from ..dialects.build import INDEX, Builder
from ..dialects.linalg_generic import segments
from ..dialects.quick import erase, walk
from .affine_canonicalization.application import application, composed
from .affine_loops.analysis import accesses_of, loop_bounds
from .affine_loops.building import (
    Bound,
    body_builder,
    constant_bound,
    lower_bound,
    make_loop,
    upper_bound,
    variable_of,
)
from .affine_loops.regions import element_bytes
from .affine_loops.selection import functions_in
from .base import Pass
from .bufferization.memory import ALIGNMENT
from .remarks import remark
from .vectorization.plan import COSTS, LOADS, MATH_COST, STORES, Plan, plan_of
from .watching import may_rewrite

# A loop that is known to have fewer iterations has no time to gain.
_LEAST_TRIP_COUNT = 256
# Of the widest value that passes from stage to stage: all of a strip stays in the first cache.
_STRIP_BYTES = 2048
# A result is waited for so many times as long as its instructions take, the fastest aside.
_LATENCY = 3
# Instructions for each value that passes from a stage to the next: a store and a load.
_KEEPING = 2
# Cycles of the one unit that divides, beside which others work, for f32 and f64.
_DIVIDER = {"arith.divf": (10, 16), "math.sqrt": (18, 30)}
# As many instructions are never worth it.
_NEVER = 1 << 20
# What is gained must be so much of the time, or code grows for nothing.
_LEAST_GAIN = 0.25
_SUM = AffineMapAttr(AffineMap(2, 0, (AffineDimExpr(0) + AffineDimExpr(1),)))
_SAME = AffineMapAttr(AffineMap(1, 0, (AffineDimExpr(0),)))


@dataclass(frozen=True)
class AffineLoopDistributePass(Pass):
    """Cuts a long body into stages, each of which is done for a strip of iterations in turn.

    ```
                                       affine.for %s = 0 to %n step 512 {
                                         %t = memref.alloca() : memref<512xf32>
    affine.for %i = 0 to %n {            affine.for %k = 0 to min(512, %n - %s) {
      %a = A(%x[%i])                       %a = A(%x[%s + %k])
      affine.store B(%a), %y[%i]   →       affine.store %a, %t[%k]
    }                                    }
                                         affine.for %k = 0 to min(512, %n - %s) {
                                           %a = affine.load %t[%k]
                                           affine.store B(%a), %y[%s + %k]
                                         }
                                       }
    ```

    A processor begins iterations that do not wait for each other while earlier ones still run, as
    far as its window of results in the making reaches. An iteration whose results wait for each
    other for longer than the window lasts, as in a chain of elementary functions, leaves the units
    idle; of a stage more iterations are in the window. Between stages pass as few values as can be,
    in memory that stays in the first cache; what is loaded is loaded again.

    Each cut is made where the sum of both parts' times is least, and parts are cut again. The time
    of a part is what its instructions take, or as much more as its longest chain of results
    exceeds the window, or what its divisions and roots take, which one unit does. On a Zen 4,
    Black-Scholes takes 0.8 of the time.

    Cuts are looked for in the order of the program, and, where there are divisions or roots, in the
    order in which ops can begin, if their loads may be anywhere: what waits for nothing is then
    done in a stage whose divisions leave other units idle. On a Granite Rapids, Black-Scholes of
    f32 takes 0.9 of the time, of f64 0.93, that it takes without these.

    Legal where a loop can be done in vector lanes: its iterations are then independent, so a stage
    may be done for many of them before the next one is begun. Only such loops are looked at, and
    only where they carry no values.

    Options:
        window: how many vector results the processor can have in the making, which is what its
            registers for them less those of the program are; 0: all loops are left alone.
        fma_latency: cycles until the result of an addition can be used.
        width: vector instructions begun each cycle where none waits.

    Source: K. Kennedy and K. McKinley, Loop distribution with arbitrary control flow, 1990, for
    the stages; T. Karkhanis and J. Smith, A first-order superscalar processor model, 2004, for
    their time.
    """

    name = "affine-loop-distribute"
    source = target = "affine"

    window: int = 160
    fma_latency: int = 4
    width: int = 2

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.window == 0:
            return
        for function in functions_in(op):
            for loop in [one for one in walk(function) if isinstance(one, affine.ForOp)]:
                self._distribute(loop)

    def _distribute(self, loop: affine.ForOp) -> None:
        ops = list(loop.body.block.ops)[:-1]
        # A chain is no longer than all ops, so most loops are known to be fine right here.
        if loop.results or sum(map(self._latency, ops)) <= self.window // self.width:
            return
        plan = plan_of(loop)
        most = None if isinstance(plan, str) else plan.greatest_trip_count
        if isinstance(plan, str) or (most is not None and most < _LEAST_TRIP_COUNT):
            return
        bodies = [_Body(ops, plan)]
        if bodies[0].may_reorder and bodies[0].dividing[-1]:
            begun = self._begun(ops)
            bodies.append(_Body(sorted(ops, key=begun.__getitem__), plan))
        found = [(body, sorted(self._cuts(body, 0, len(ops)))) for body in bodies]
        body, cuts = min(found, key=lambda one: self._total(*one))
        if not cuts:
            return
        if len(lower_bound(loop).map.results) > 1:
            remark(self.name, loop, "not distributed: it has more than one lower bound")
        elif not all(
            isinstance(use.operation, LOADS + STORES) or use.operation in plan.scalar
            for use in variable_of(loop).uses
        ):
            remark(self.name, loop, "not distributed: it computes with its variable")
        elif may_rewrite(self.name, "stages", loop):
            _write_stages(loop, body, cuts)

    def _latency(self, op: Operation) -> int:
        cost = _cost_of(op)
        return max(self.fma_latency, _LATENCY * cost) if cost else 0

    def _begun(self, ops: Sequence[Operation]) -> dict[Operation, tuple[int, int]]:
        """When each op can begin at the earliest; what has no result does so behind all others."""
        ended: dict[object, int] = {}
        begun: dict[Operation, tuple[int, int]] = {}
        for op in ops:
            start = max((ended.get(x.owner, 0) for x in op.operands), default=0)
            begun[op] = (not op.results, start)
            ended[op] = start + self._latency(op)
        return begun

    def _total(self, body: _Body, cuts: Sequence[int]) -> float:
        """The cycles of one iteration of all stages."""
        return sum(_KEEPING * body.kept_at(cut) / self.width for cut in cuts) + sum(
            self._time(body, first, last, self._chains(body, first, last)[1][0])
            for first, last in pairwise((0, *cuts, len(body.ops)))
        )

    def _cuts(self, body: _Body, first: int, last: int) -> Iterator[int]:
        """Where to cut the ops from `first` to before `last`."""
        begun, ended = self._chains(body, first, last)
        best = (1 - _LEAST_GAIN) * self._time(body, first, last, ended[0])
        place: int | None = None
        for cut in range(first + 1, last):
            at = cut - first
            time = _KEEPING * body.kept_at(cut) / self.width
            time += self._time(body, first, cut, begun[at])
            time += self._time(body, cut, last, ended[at])
            if time < best:
                best, place = time, cut
        if place is not None:
            yield from self._cuts(body, first, place)
            yield place
            yield from self._cuts(body, place, last)

    def _time(self, body: _Body, first: int, last: int, chain: int) -> float:
        """The cycles of one iteration of the ops from `first` to before `last`."""
        work = body.work[last] - body.work[first]
        dividing = body.dividing[last] - body.dividing[first]
        return max(work / self.width, work * chain / self.window, dividing)

    def _chains(self, body: _Body, first: int, last: int) -> tuple[list[int], list[int]]:
        """The longest chains of the ops before each place, and of those from there on."""
        ops = body.ops[first:last]
        depth: dict[Operation, int] = {}
        height: dict[Operation, int] = {}
        for op in ops:
            before = (depth.get(x.owner, 0) for x in op.operands)  # pyright: ignore
            depth[op] = self._latency(op) + max(before, default=0)
        for op in reversed(ops):
            behind = (height.get(use.operation, 0) for x in op.results for use in x.uses)
            height[op] = self._latency(op) + max(behind, default=0)
        begun = [0, *accumulate((depth[op] for op in ops), max)]
        ended = [0, *accumulate((height[op] for op in reversed(ops)), max)]
        return begun, ended[::-1]


def _cost_of(op: Operation) -> int:
    """Vector instructions that compute, roughly."""
    if op.name in COSTS:
        return COSTS[op.name]
    return {"math": MATH_COST, "arith": 1}.get(op.name.partition(".")[0], 0)


def _dividing(op: Operation) -> int:
    """Cycles of the unit that divides."""
    if op.name not in _DIVIDER:
        return 0
    single, double = _DIVIDER[op.name]
    return double if element_bytes(op.results[0].type) > 4 else single


class _Body:
    """The ops of a loop in order, and what would have to be kept between two of them.

    Attributes:
        repeated: ops that every stage that needs them does itself: loads of what the loop does
            not change, and what makes up subscripts.
        may_reorder: whether no load must stay ahead of a store, or behind it.
        work, dividing: instructions before each op, and cycles of the unit that divides.
    """

    def __init__(self, ops: Sequence[Operation], plan: Plan):
        self.ops = ops
        self.at: dict[object, int] = {op: at for at, op in enumerate(ops)}
        accesses = {op: accesses_of(op) or () for op in ops}
        written = {one.root for found in accesses.values() for one in found if one.writes}
        self.repeated: set[object] = set()
        for op in ops:
            roots = {access.root for access in accesses[op]}
            if type(op) in LOADS:
                again = not written or not (None in written | roots or roots & written)
            else:
                again = op in plan.scalar or isinstance(op, arith.ConstantOp)
            if again and all(self._is_repeated(operand) for operand in op.operands):
                self.repeated.add(op)
        self.work = [0, *accumulate(map(_cost_of, ops))]
        self.dividing = [0, *accumulate(map(_dividing, ops))]
        self.may_reorder = all(op in self.repeated for op in ops if isinstance(op, LOADS))
        changes = [0] * (len(ops) + 1)
        for at, op in enumerate(ops):
            for result in op.results:
                last = self._last_use(result)
                if last >= 0:
                    number = 1 if _can_be_kept(result.type) else _NEVER
                    changes[at + 1] += number
                    changes[last + 1] -= number
        self._kept = list(accumulate(changes))

    def _is_repeated(self, value: SSAValue) -> bool:
        return value.owner not in self.at or value.owner in self.repeated

    def _last_use(self, value: SSAValue) -> int:
        """The place of the last op that a result is kept for; -1 where it is not."""
        if value.owner in self.repeated:
            return -1
        return max((self.at[use.operation] for use in value.uses), default=-1)

    def kept_at(self, cut: int) -> int:
        """How many values pass a cut; `_NEVER` or more if one of them cannot be kept."""
        return self._kept[cut]

    def values_at(self, cut: int) -> list[SSAValue]:
        """The values made before the op at `cut` that it or a later one uses."""
        results = (result for op in self.ops[:cut] for result in op.results)
        return [result for result in results if self._last_use(result) >= cut]


def _can_be_kept(type_: Attribute) -> bool:
    return isinstance(type_, AnyFloat) or (isinstance(type_, IntegerType) and type_ != i1)


# --- the rewriting -------------------------------------------------------------------------------


def _write_stages(loop: affine.ForOp, body: _Body, cuts: Sequence[int]) -> None:
    kept = dict.fromkeys(value for cut in cuts for value in body.values_at(cut))
    size = _STRIP_BYTES // max((element_bytes(value.type) for value in kept), default=4)
    hint = variable_of(loop).name_hint
    outside = Builder.in_place_of(loop)
    strips = make_loop(outside, lower_bound(loop), upper_bound(loop), size, hint=hint)
    begin = variable_of(strips)
    inside = body_builder(strips)
    buffers = {
        value: inside.value(
            memref.AllocaOp,
            (),
            MemRefType(value.type, (size,)),
            alignment=ALIGNMENT,
            operandSegmentSizes=segments(0, 0),
        )
        for value in kept
    }
    end = _end_of_strip(loop, begin, size)
    for first, last in pairwise((0, *cuts, len(body.ops))):
        stage = make_loop(inside, constant_bound(0), end, hint=hint)
        _Stage(stage, loop, begin, body, buffers).take(body.ops[first:last])
    erase(loop)


def _end_of_strip(loop: affine.ForOp, begin: SSAValue, size: int) -> Bound:
    """How many iterations a strip has that begins at `begin`."""
    count = loop_bounds(loop).trip_count
    if count is not None and count % size == 0:
        return constant_bound(size)
    upper = upper_bound(loop)
    lengths = (result - AffineDimExpr(0) for result in upper.over_dims(1))
    operands = (begin, *upper.operands)
    return Bound(AffineMap(len(operands), 0, (AffineConstantExpr(size), *lengths)), operands)


class _Stage:
    """A loop that does some of the ops, and what it has of what they need."""

    def __init__(
        self,
        stage: affine.ForOp,
        loop: affine.ForOp,
        begin: SSAValue,
        body: _Body,
        buffers: dict[SSAValue, SSAValue],
    ):
        self.body, self.buffers = body, buffers
        self.builder = body_builder(stage)
        self.variable = variable_of(stage)
        place = self.builder.value(affine.ApplyOp, (begin, self.variable), INDEX, map=_SUM)
        place.name_hint = self.variable.name_hint
        self.here = {variable_of(loop): place}

    def take(self, ops: Sequence[Operation]) -> None:
        """Move ops to the end of the stage, in order, and keep of their results what is needed."""
        for op in ops:
            if op in self.body.repeated:
                continue
            self.builder.location = op.location
            op.operands = [self.value(operand) for operand in op.operands]
            op.detach()
            self.builder.insert(op)
            for result in op.results:
                self.here[result] = result
                if result in self.buffers:
                    operands = (result, self.buffers[result], self.variable)
                    self.builder.create(affine.StoreOp, operands, map=_SAME)

    def value(self, value: SSAValue) -> SSAValue:
        """A value as the stage has it: its own, kept by an earlier one, or made again."""
        if value not in self.here:
            op = value.owner
            if value in self.buffers:
                operands = (self.buffers[value], self.variable)
                made = self.builder.value(affine.LoadOp, operands, value.type, map=_SAME)
            elif isinstance(op, Operation) and op in self.body.repeated:
                made = self.builder.insert(self.again(op)).results[0]
            else:
                made = value  # from outside of the loop
            self.here[value] = made
        return self.here[value]

    def again(self, op: Operation) -> Operation:
        """A copy of an op; a subscript is of one map, as vectorization wants it."""
        copy = op.clone({operand: self.value(operand) for operand in op.operands})
        if isinstance(copy, affine.ApplyOp):
            one = composed(application(copy.map.data, copy.operands))
            copy.operands = one.operands
            copy.properties["map"] = AffineMapAttr(one.affine_map)
        return copy
