"""Whether and how a loop can be done in vector lanes: the questions of affine-super-vectorize."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from xdsl.dialects import math, memref
from xdsl.dialects.builtin import (
    AnyFloat,
    FixedBitwidthType,
    IndexType,
    IntegerType,
    MemRefType,
)
from xdsl.ir import Attribute, BlockArgument, Operation, OpResult, SSAValue

from ...dialects import affine, arith
from ...dialects.build import OperationT
from ...dialects.linear_forms import Linear
from ...dialects.vector import CombiningKindFlag
from ..affine_loops.analysis import (
    Access,
    Never,
    accesses_of,
    innermost_stride_is_one,
    is_invariant,
    iteration_distance,
    loop_bounds,
)
from .complex_numbers import COMPLEX, part_type

# A loop of fewer iterations is not worth a vector.
LEAST_TRIP_COUNT = 4
# Accesses of one buffer whose pairs are compared; keeps the pass linear.
MAX_ACCESSES = 32


# --- reductions ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Combiner:
    """How partial results of a reduction are put together.

    Attributes:
        op: of two partial results.
        kind: as `vector.reduction` names it.
        neutral: the value that changes nothing, for a type; None where the initial value may be
            combined any number of times, so that every lane starts from it.
        flags: fast-math flags of combining floats.
    """

    op: type[Operation]
    kind: CombiningKindFlag
    neutral: float | int | None
    flags: arith.FastMathFlagsAttr = arith.EXACT

    @property
    def is_float_sum(self) -> bool:
        return self.op is arith.AddfOp


_ADDF = Combiner(arith.AddfOp, CombiningKindFlag.ADD, -0.0)
_ADDI = Combiner(arith.AddiOp, CombiningKindFlag.ADD, 0)

# The op that takes an accumulator, where it may stand among the operands, and the combiner.
COMBINERS: dict[type[Operation], tuple[tuple[int, ...], Combiner]] = {
    arith.AddfOp: ((0, 1), _ADDF),
    arith.SubfOp: ((0,), _ADDF),
    math.FmaOp: ((2,), _ADDF),
    arith.AddiOp: ((0, 1), _ADDI),
    arith.SubiOp: ((0,), _ADDI),
    arith.MulfOp: ((0, 1), Combiner(arith.MulfOp, CombiningKindFlag.MUL, 1.0)),
    arith.MuliOp: ((0, 1), Combiner(arith.MuliOp, CombiningKindFlag.MUL, 1)),
    arith.XOrIOp: ((0, 1), Combiner(arith.XOrIOp, CombiningKindFlag.XOR, 0)),
    **{
        op: ((0, 1), Combiner(op, kind, None))
        for op, kind in (
            (arith.MaximumfOp, CombiningKindFlag.MAXIMUMF),
            (arith.MinimumfOp, CombiningKindFlag.MINIMUMF),
            (arith.MaxnumfOp, CombiningKindFlag.MAXNUMF),
            (arith.MinnumfOp, CombiningKindFlag.MINNUMF),
            (arith.MaxSIOp, CombiningKindFlag.MAXSI),
            (arith.MinSIOp, CombiningKindFlag.MINSI),
            (arith.MaxUIOp, CombiningKindFlag.MAXUI),
            (arith.MinUIOp, CombiningKindFlag.MINUI),
            (arith.AndIOp, CombiningKindFlag.AND),
            (arith.OrIOp, CombiningKindFlag.OR),
        )
    },
}


_EXTREMES = (arith.MaximumfOp, arith.MinimumfOp)


def combiner_of(accumulator: BlockArgument, result: SSAValue) -> tuple[Combiner, int] | str:
    """How a loop-carried value is combined, and by how many ops in turn; or why that is not known.

    `accumulator` must reach `result`, the value that is yielded for it, through ops of one
    combiner, and nothing else may see it on the way.
    """
    value: SSAValue = accumulator
    combiner: Combiner | None = None
    flags: set[Attribute | None] = set()
    length = 0
    while value is not result or length == 0:
        use = value.get_unique_use()
        if use is None:
            return "a value that the loop carries is used for more than combining it"
        places, found = COMBINERS.get(type(use.operation), ((), None))
        if found is None or use.index not in places:
            return f"a value that the loop carries goes through '{use.operation.name}'"
        if combiner is not None and found.kind is not combiner.kind:
            return "a value that the loop carries is combined in more than one way"
        combiner = found
        flags.add(use.operation.properties.get("fastmath"))
        value = use.operation.results[0]
        length += 1
    if value.get_unique_use() is None:
        return "a partial result of the loop is used inside it"
    assert combiner is not None
    if combiner.op in _EXTREMES and flags == {arith.NO_SIGNED_ZEROS}:
        combiner = replace(combiner, flags=arith.NO_SIGNED_ZEROS)
    return combiner, length


def reorders(op: object) -> bool:
    """Whether an op combines in any order: float sums and products only where they may."""
    if not isinstance(op, Operation):
        return False
    if not isinstance(op, arith.AddfOp | arith.SubfOp | arith.MulfOp | math.FmaOp):
        return True
    return "reassoc" in str(op.fastmath)


# --- where the extreme element lies ---------------------------------------------------------------

_MAX_FLOAT = Combiner(arith.MaximumfOp, CombiningKindFlag.MAXIMUMF, None)
_MIN_FLOAT = Combiner(arith.MinimumfOp, CombiningKindFlag.MINIMUMF, None)
_LEAST_PLACE = Combiner(arith.MinSIOp, CombiningKindFlag.MINSI, None)

# What an element is that replaces the best one so far because of `element predicate best`.
_BETTER: dict[tuple[type[Operation], int], Combiner] = {
    (arith.CmpfOp, arith.CMPF_PREDICATES["ogt"]): _MAX_FLOAT,
    (arith.CmpfOp, arith.CMPF_PREDICATES["olt"]): _MIN_FLOAT,
    **{
        (arith.CmpiOp, arith.CMPI_PREDICATES[predicate]): COMBINERS[op][1]
        for predicate, op in (
            ("sgt", arith.MaxSIOp),
            ("slt", arith.MinSIOp),
            ("ugt", arith.MaxUIOp),
            ("ult", arith.MinUIOp),
        )
    },
}


def extreme_of(
    best: BlockArgument, place: BlockArgument, results: Sequence[SSAValue]
) -> Combiner | None:
    """The combiner of the best element where a loop carries it with its place, otherwise None.

    ```
    %better = arith.cmpf ogt, %element, %best        or this, or it is the first NaN
    yield (select %better, %element, %best), (select %better, %index, %place)
    ```
    """
    chosen, chosen_place = (_defining(result, arith.SelectOp) for result in results)
    if chosen is None or chosen_place is None:
        return None
    condition, element, other = chosen.operands
    same, index, other_place = chosen_place.operands
    if other is not best or other_place is not place or condition is not same:
        return None
    if not all(value.has_one_use() for value in (*results, place)):
        return None
    cast = _defining(index, arith.IndexCastOp)
    if cast is None or cast.operands[0] is not place.block.args[0]:
        return None

    comparisons: list[Operation | None] = [_operation(condition)]
    either = _defining(condition, arith.OrIOp)
    if either is not None:
        comparisons = [_operation(value) for value in either.operands]
        comparisons.sort(key=lambda op: isinstance(op, arith.AndIOp))
        if not _is_first_nan(comparisons[1], element, best):
            return None
    comparison = comparisons[0]
    if not isinstance(comparison, arith.CmpfOp | arith.CmpiOp):
        return None
    if comparison.operands[0] is not element or comparison.operands[1] is not best:
        return None
    uses = 4 if either is not None else 2
    if sum(1 for _ in best.uses) != uses:
        return None
    return _BETTER.get((type(comparison), comparison.predicate.value.data))


def _is_first_nan(op: Operation | None, element: SSAValue, best: SSAValue) -> bool:
    """Whether `op` says that `element` is NaN and `best` is not."""
    if not isinstance(op, arith.AndIOp):
        return False
    expected = {
        (arith.CMPF_PREDICATES["uno"], element, element),
        (arith.CMPF_PREDICATES["ord"], best, best),
    }
    parts = [_defining(value, arith.CmpfOp) for value in op.operands]
    return expected == {
        (part.predicate.value.data, part.lhs, part.rhs) for part in parts if part is not None
    }


def _operation(value: SSAValue) -> Operation | None:
    return value.op if isinstance(value, OpResult) else None


def _defining(value: SSAValue, op_type: type[OperationT]) -> OperationT | None:
    """The op that defines a value where it is of the type."""
    op = _operation(value)
    return op if isinstance(op, op_type) else None


# --- the plan ------------------------------------------------------------------------------------

LOADS = (affine.LoadOp, memref.LoadOp)
STORES = (affine.StoreOp, memref.StoreOp)

# Vector instructions that an op takes, roughly; 1 unless it is named here.
COSTS: dict[str, int] = {
    **dict.fromkeys(("arith.divf", "math.sqrt", "math.rsqrt"), 5),
    **dict.fromkeys(("arith.divsi", "arith.divui", "arith.remsi", "arith.remui"), 40),
    **dict.fromkeys(("math.absf", "math.absi", "math.fma", "math.copysign", "math.floor"), 1),
    **dict.fromkeys(("math.ceil", "math.trunc", "math.round", "math.roundeven"), 1),
}
MATH_COST = 20
_LONG = 4096


@dataclass
class Plan:
    """What is known of a loop that can be vectorized.

    Attributes:
        invariant: the loads of one element by all iterations; other accesses have unit stride.
        backwards: the loads that go from neighbour to neighbour downwards.
        scalar: ops on index values that only make up subscripts.
        combiners: of the loop-carried values, and the length of each one's chain of ops.
        places: for a loop-carried place of an extreme element, which one carries the element.
        bits: of the widest element that is computed with.
        cost: vector instructions in one iteration, roughly.
        units: how many of them there are of each kind, which others do not wait for.
        loads: how many of them read memory.
        trip_count: where it is a constant.
        greatest_trip_count: what it does not exceed, where that is known.
    """

    loop: affine.ForOp
    invariant: set[Operation] = field(default_factory=set)
    backwards: set[Operation] = field(default_factory=set)
    scalar: set[Operation] = field(default_factory=set)
    combiners: list[tuple[Combiner, int]] = field(default_factory=list)
    places: dict[int, int] = field(default_factory=dict)
    bits: int = 1
    cost: int = 0
    units: Counter[str] = field(default_factory=Counter)
    loads: int = 0
    trip_count: int | None = None
    greatest_trip_count: int | None = None

    @property
    def waits_long(self) -> bool:
        """Whether it combines floats in thousands of iterations, or is in no loop that has many."""
        if not any(isinstance(result.type, AnyFloat) for result in self.loop.results):
            return False
        if self.trip_count is not None:
            return self.trip_count >= _LONG
        return not isinstance(self.loop.parent_op(), affine.ForOp | affine.ParallelOp)


def plan_of(loop: affine.ForOp) -> Plan | str:
    """How a loop can be vectorized, or why it is not."""
    plan = Plan(loop)
    bounds = loop_bounds(loop)
    if bounds.step != 1:
        return f"its step is {bounds.step}"
    plan.trip_count = bounds.trip_count
    plan.greatest_trip_count = bounds.greatest_trip_count
    if plan.trip_count is not None and plan.trip_count < LEAST_TRIP_COUNT:
        return f"it has {plan.trip_count} iterations only"

    body = loop.body.block
    accesses: list[Access] = []
    for op in body.ops:
        refusal = _plan_op(op, plan, accesses)
        if refusal is not None:
            return refusal
    refusal = _why_dependent(accesses, loop)
    if refusal is not None:
        return refusal

    return _plan_reductions(plan) or plan


def _plan_reductions(plan: Plan) -> str | None:
    body = plan.loop.body.block
    terminator = body.last_op
    assert terminator is not None
    carried, results = body.args[1:], terminator.operands
    at = 0
    while at < len(carried):
        if at + 1 < len(carried):
            extreme = extreme_of(carried[at], carried[at + 1], results[at : at + 2])
            if extreme is not None:
                plan.places[at + 1] = at
                plan.combiners += [(extreme, 1), (_LEAST_PLACE, 1)]
                at += 2
                continue
        found = combiner_of(carried[at], results[at])
        if isinstance(found, str):
            return found
        plan.combiners.append(found)
        at += 1
    return None


def _plan_op(op: Operation, plan: Plan, accesses: list[Access]) -> str | None:
    if type(op) is affine.YieldOp:
        return None
    if op.regions:
        return f"it contains '{op.name}'"
    if type(op) in LOADS or type(op) in STORES:
        found = accesses_of(op)
        assert found is not None
        accesses += found
        return _plan_access(found[0], plan)
    if len(op.results) == 1 and isinstance(op.results[0].type, IndexType):
        if all(isinstance(use.operation, LOADS + STORES) for use in op.results[0].uses):
            plan.scalar.add(op)
            return None
        if isinstance(op, affine.ApplyOp):
            return "it computes with the result of 'affine.apply'"
    dialect = op.name.partition(".")[0]
    if dialect == "complex" and isinstance(op, COMPLEX):
        return None
    if dialect not in ("arith", "math"):
        return f"'{op.name}' has no vector form"
    for value in (*op.operands, *op.results):
        refusal = _plan_type(value.type, plan)
        if refusal is not None:
            return refusal
    cost = COSTS.get(op.name, MATH_COST if dialect == "math" else 1)
    plan.cost += cost
    plan.units[_unit_of(op.name)] += cost
    return None


def _unit_of(name: str) -> str:
    """What an op occupies: multiplications, additions and the like, or conversions."""
    operation = name.partition(".")[2]
    if operation in ("mulf", "divf", "muli") or name.startswith("math."):
        return "multiply"
    return (
        "convert" if operation.startswith(("ext", "trunc", "sitofp", "uitofp", "fpto")) else "add"
    )


def _plan_type(type_: Attribute, plan: Plan) -> str | None:
    if isinstance(type_, IntegerType | AnyFloat):
        assert isinstance(type_, FixedBitwidthType)
        plan.bits = max(plan.bits, type_.bitwidth)
    elif not isinstance(type_, IndexType):
        return f"it computes with values of type {type_}"
    return None


def _plan_access(access: Access, plan: Plan) -> str | None:
    op, loop = access.operation, plan.loop
    assert access.subscripts is not None
    element = op.results[0].type if access.reads else op.operands[0].type
    refusal = _plan_type(part_type(element), plan)
    if refusal is not None:
        return refusal
    loop_variable = loop.body.block.args[0]
    *leading, last = access.subscripts or (None,)
    plan.loads += access.reads
    if last is None or all(is_invariant(form, loop) for form in access.subscripts):
        if access.writes:
            return "it writes one element again and again"
        plan.invariant.add(op)
        return None
    name = "%" + (access.buffer.name_hint or "?")
    step = _step_of(last, loop_variable, loop) if all(is_invariant(f, loop) for f in leading) else 0
    if step == -1 and access.reads and part_type(element) == element:
        plan.backwards.add(op)
        plan.cost += 1
    elif step != 1:
        return f"neighbouring iterations do not access neighbouring elements of {name}"
    type_ = access.buffer.type
    assert isinstance(type_, MemRefType)
    if not innermost_stride_is_one(type_):
        return f"the elements of {name} along its last dimension are not neighbours in memory"
    return None


def _step_of(form: Linear, loop_variable: SSAValue, loop: Operation) -> int:
    """How far a subscript moves from iteration to iteration; 0 where that is not one number."""
    rest = form.without(loop_variable)
    return form.coefficient(loop_variable) if is_invariant(rest, loop) else 0


def _why_dependent(accesses: list[Access], loop: affine.ForOp) -> str | None:
    """Why iterations may not be done side by side, the ops in order; None where they may.

    An element that two ops touch must be touched by the earlier op in the same or an earlier
    iteration.
    """
    written = {access.root for access in accesses if access.writes}
    for root in written:
        group = accesses if root is None else [a for a in accesses if a.root in (root, None)]
        if len(group) > MAX_ACCESSES:
            return f"it accesses one buffer in {len(group)} places"
        for position, second in enumerate(group):
            for first in group[: position + 1]:
                if not (first.writes or second.writes):
                    continue
                distance = iteration_distance(first, second, loop)
                if isinstance(distance, Never):
                    continue
                if distance is None or distance < 0:
                    name = "%" + (second.buffer.name_hint or "?")
                    return f"an iteration may need what another one writes to {name}"
    return None
