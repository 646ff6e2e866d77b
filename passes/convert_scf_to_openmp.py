"""convert-scf-to-openmp: the iterations of parallel loops are shared among threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects import func, omp, scf
from xdsl.dialects.builtin import (
    DenseArrayBase,
    IntegerAttr,
    IntegerType,
    ModuleOp,
    StringAttr,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ..dialects import arith
from ..dialects.build import INDEX, Builder
from ..dialects.extents import Extent
from ..dialects.quick import append, create, erase, ops_of, walk
from ..dialects.structure import encloses, is_inside
from .base import Pass
from .errors import CompileError
from .remarks import remark

SCHEDULE = "schedule"
_SCHEDULES = ("auto", "static", "dynamic")


@dataclass(frozen=True)
class ConvertScfToOpenMPPass(Pass):
    """Turns the outermost `scf.parallel` loops into OpenMP's parallel regions.

    ```
    scf.parallel (%i) = (%a) to (%b) step (%s) {   %large = arith.cmpi sge, %work, %least : index
      …                                            omp.parallel if(%large) {
    }                                                omp.wsloop schedule(auto) {
                                             →         omp.loop_nest (%i) = (%a) to (%b) step (%s) {
                                                         …
                                                         omp.yield
                                                       }
                                                     }
                                                     omp.terminator
                                                   }
    ```

    `%work` estimates the operations of the loop from the trip counts, also of the loops inside,
    as they are in the first iteration. Where it is known beforehand there is no condition; a loop
    known to be too small stays `scf.parallel`, and so do loops inside of parallel ones, and
    reductions (`scf-split-parallel-reductions` comes before): they run on one thread.

    A loop may say how it is shared by the attribute `schedule`: "auto" (parts of a size that the
    pool chooses), "static" (one part a thread), "dynamic" or "dynamic = 4" (parts of so many
    iterations, taken by whoever is free).

    Options:
        least_work: in operations, of scalars or vectors; a loop with less runs on one thread.
        schedule: for loops without the attribute.

    Upstream: https://mlir.llvm.org/docs/Passes/#-convert-scf-to-openmp, which has no condition and
    turns reductions into OpenMP's, whose order is not fixed.
    """

    name = "convert-scf-to-openmp"
    source = target = "loop"

    least_work: int = 32768
    schedule: str = "auto"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp):
                for loop in _outermost(function):
                    self._convert(loop)

    def _convert(self, loop: scf.ParallelOp) -> None:
        kind, chunk = _schedule_of(loop, self.schedule)
        if loop.res:
            remark(self.name, loop, "on one thread: it reduces, and is not split")
            return
        builder = Builder.in_place_of(loop)
        work = _Work(loop, builder).total()
        if isinstance(work, int) and work < self.least_work:
            remark(self.name, loop, f"on one thread: about {work} operations are too few to share")
            return
        condition: tuple[SSAValue, ...] = ()
        if not isinstance(work, int):
            predicate = IntegerAttr(arith.CMPI_PREDICATES["sge"], i64)
            operands = (work, builder.index(self.least_work))
            condition = (
                builder.value(arith.CmpiOp, operands, IntegerType(1), predicate=predicate),
            )
        chunks = () if chunk is None else (builder.index(chunk),)
        region = loop.detach_region(0)
        body = region.block
        if isinstance(body.last_op, scf.ReduceOp):
            erase(body.last_op)
        append(body, create(omp.YieldOp, location=loop.location))
        nest = omp.LoopNestOp.create(
            operands=(*loop.lowerBound, *loop.upperBound, *loop.step),
            properties={"collapse_num_loops": IntegerAttr(len(loop.step), 64)},
            regions=(region,),
        )
        wsloop = omp.WsLoopOp.create(
            operands=chunks,
            properties={
                "operandSegmentSizes": _segments(0, 0, 0, 0, 0, 0, len(chunks)),
                "schedule_kind": omp.ScheduleKindAttr(omp.ScheduleKind(kind)),
            },
            regions=(Region(Block((nest,))),),
        )
        inside = Block((wsloop, create(omp.TerminatorOp, location=loop.location)))
        parallel = omp.ParallelOp.create(
            operands=condition,
            properties={"operandSegmentSizes": _segments(0, 0, len(condition), 0, 0, 0)},
            regions=(Region(inside),),
        )
        for one in (nest, wsloop):
            one.location = loop.location
        builder.insert(parallel)
        erase(loop)


def _segments(*sizes: int) -> DenseArrayBase:
    return DenseArrayBase.from_list(i32, sizes)


def _outermost(op: Operation) -> list[scf.ParallelOp]:
    """The parallel loops that are in no other one."""
    found: list[scf.ParallelOp] = []
    for one in walk(op):
        if isinstance(one, scf.ParallelOp) and not (found and encloses(found[-1], one)):
            found.append(one)
    return found


def _schedule_of(loop: scf.ParallelOp, default: str) -> tuple[str, int | None]:
    """The kind of a loop's schedule, and the size of its parts where it is given."""
    given = loop.attributes.get(SCHEDULE)
    text = given.data if isinstance(given, StringAttr) else default
    kind, equals, size = (part.strip() for part in text.partition("="))
    if kind in _SCHEDULES and not equals:
        return kind, None
    if kind == "dynamic" and size.isdecimal() and int(size) > 0:
        return kind, int(size)
    raise CompileError(
        f"there is no schedule '{text}': it is auto, static, dynamic, or 'dynamic = 4'", loop
    )


# What an op costs beside an addition; those of a dialect that is not here cost 1.
_COSTS = {
    "arith.constant": 0,
    "arith.divf": 4,
    "arith.remf": 30,
    "arith.divsi": 10,
    "arith.divui": 10,
    "func.call": 20,
    "scf.yield": 0,
    "scf.reduce": 0,
    "scf.while": 100,
    "memref.load": 2,
    "memref.store": 2,
    "vector.load": 2,
    "vector.store": 2,
    "vector.maskedload": 2,
    "vector.maskedstore": 2,
}
_COSTS_OF_DIALECTS = {"math": 20}

# How often a loop runs whose bounds cannot be computed beforehand.
_USUAL_TRIP_COUNT = 32

_INDEX_ARITHMETIC = (arith.AddiOp, arith.SubiOp, arith.MuliOp, arith.MinSIOp, arith.MaxSIOp)
_DIVISIONS = (arith.CeilDivSIOp, arith.FloorDivSIOp, arith.DivSIOp, arith.ShRSIOp)


class _Loop(NamedTuple):
    """A counted loop, or several, each of which begins where the one before ends."""

    lower: Extent | None
    upper: Extent | None
    step: Extent | None
    body: Block


class _Work:
    """How many operations a loop is, as a number or as a value computed before it.

    Loops that go on where the one before ends do the rest of its rows, by fewer at a time: they are
    counted as if that one did it all. So the estimate of a tiled nest stays short.
    """

    def __init__(self, loop: scf.ParallelOp, builder: Builder):
        self.loop = loop
        self.builder = builder
        # Values of the loop as they are in the first iteration.
        self.first: dict[SSAValue, Extent | None] = {}
        self.combined: dict[tuple[type[Operation], Extent, Extent], SSAValue] = {}
        self.constants: dict[int, SSAValue] = {}

    def total(self) -> Extent:
        loop = self.loop
        count: Extent = 1
        for variable, *bounds in zip(
            loop.body.block.args, loop.lowerBound, loop.upperBound, loop.step, strict=True
        ):
            lower, upper, step = map(self.value, bounds)
            self.first[variable] = lower
            count = self.combine(arith.MuliOp, count, self.trip_count(lower, upper, step))
        return self.combine(arith.MuliOp, count, self.block(loop.body.block))

    def block(self, block: Block) -> Extent:
        """The work of one run of a block."""
        known: int = 0
        loops: list[_Loop] = []
        others: list[Extent] = []
        for op in ops_of(block):
            cost = _COSTS.get(op.name)
            known += _COSTS_OF_DIALECTS.get(op.name.partition(".")[0], 1) if cost is None else cost
            if isinstance(op, scf.ForOp):
                lower, upper, step = map(self.value, (op.lb, op.ub, op.step))
                self.first[op.body.block.args[0]] = lower
                if loops and lower is not None and lower == loops[-1].upper:
                    loops[-1] = loops[-1]._replace(upper=upper)
                else:
                    loops.append(_Loop(lower, upper, step, op.body.block))
                continue
            runs = _USUAL_TRIP_COUNT if isinstance(op, scf.ParallelOp) else 1
            for region in op.regions:
                for inner in region.blocks:
                    others.append(self.combine(arith.MuliOp, runs, self.block(inner)))
        for lower, upper, step, body in loops:
            runs = self.trip_count(lower, upper, step)
            others.append(self.combine(arith.MuliOp, runs, self.block(body)))
        total: Extent = known
        for other in others:
            total = self.combine(arith.AddiOp, total, other)
        return total

    def trip_count(self, lower: Extent | None, upper: Extent | None, step: Extent | None) -> Extent:
        if lower is None or upper is None or not isinstance(step, int) or step < 1:
            return _USUAL_TRIP_COUNT
        length = self.combine(arith.MaxSIOp, self.combine(arith.SubiOp, upper, lower), 0)
        if step == 1:
            return length
        # Of what is not negative, an unsigned division is the shorter one.
        return self.combine(arith.DivUIOp, self.combine(arith.AddiOp, length, step - 1), step)

    def value(self, value: SSAValue) -> Extent | None:
        """An index value in the first iteration, where it can be computed before the loop."""
        owner = value.owner
        if isinstance(owner, arith.ConstantOp) and isinstance(owner.value, IntegerAttr):
            return owner.value.value.data
        if not is_inside(value, self.loop):
            return value
        if value in self.first or isinstance(owner, Block):
            return self.first.get(value)
        result: Extent | None = None
        if isinstance(owner, _INDEX_ARITHMETIC + _DIVISIONS):
            left, right = (self.value(operand) for operand in owner.operands)
            divides = isinstance(owner, _DIVISIONS)
            # A division that might fail is not done beforehand.
            if (
                left is not None
                and right is not None
                and not (divides and not (isinstance(right, int) and right > 0))
            ):
                result = self.combine(type(owner), left, right)
        self.first[value] = result
        return result

    def combine(self, op: type[Operation], left: Extent, right: Extent) -> Extent:
        if isinstance(left, int) and isinstance(right, int):
            return _FOLD[op](left, right)
        if op is arith.MuliOp and 0 in (left, right):
            return 0
        if (op, right) in _IDENTITIES:
            return left
        if (op, left) in ((arith.AddiOp, 0), (arith.MuliOp, 1)):
            return right
        key = (op, left, right)
        found = self.combined.get(key)
        if found is None:
            operands = [self.constant(x) if isinstance(x, int) else x for x in (left, right)]
            properties: dict[str, Attribute] = {}
            if op in (arith.AddiOp, arith.SubiOp, arith.MuliOp):
                properties["overflowFlags"] = arith.NO_OVERFLOW
            found = self.combined[key] = self.builder.value(op, operands, INDEX, **properties)
        return found

    def constant(self, number: int) -> SSAValue:
        if (found := self.constants.get(number)) is None:
            found = self.constants[number] = self.builder.index(number)
        return found


_IDENTITIES = {(arith.AddiOp, 0), (arith.SubiOp, 0), (arith.MuliOp, 1)}
_FOLD = {
    arith.AddiOp: lambda a, b: a + b,
    arith.SubiOp: lambda a, b: a - b,
    arith.MuliOp: lambda a, b: a * b,
    arith.MinSIOp: min,
    arith.MaxSIOp: max,
    arith.CeilDivSIOp: lambda a, b: -(-a // b),
    arith.FloorDivSIOp: lambda a, b: a // b,
    arith.DivUIOp: lambda a, b: a // b,
    arith.DivSIOp: lambda a, b: abs(a) // b * (1 if a >= 0 else -1),
    arith.ShRSIOp: lambda a, b: a >> b,
}
