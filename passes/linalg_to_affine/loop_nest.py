"""Writing the loop nest of a structured op."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from xdsl.dialects import arith, memref, scf
from xdsl.dialects.builtin import AffineMapAttr, IntegerAttr, MemRefType
from xdsl.dialects.linalg.ops import YieldOp
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

from ...dialects import affine
from ...dialects.affine_maps import dims_map
from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent
from ...dialects.linalg_generic import segments
from ...dialects.quick import erase
from ..affine_loops.selection import set_name
from .memref_accesses import Accesses, Values

STEP_1 = IntegerAttr(1, INDEX)
_NAMES = "ijklmn"
_SYMBOL = AffineMapAttr(AffineMap(0, 1, (AffineSymExpr(0),)))
_NO_OVERFLOW_FLAGS = arith.IntegerOverflowAttr("none")
_ARITHMETIC = {
    AffineBinaryOpKind.Add: arith.AddiOp,
    AffineBinaryOpKind.Mul: arith.MuliOp,
    AffineBinaryOpKind.FloorDiv: arith.FloorDivSIOp,
    AffineBinaryOpKind.CeilDiv: arith.CeilDivSIOp,
}


@dataclass(slots=True)
class Structured:
    """A structured op: operands with their subscripts over the loops as dims, inputs first.

    `region` is None where the only output gets the elements of the only input.
    """

    operands: list[SSAValue]
    subscripts: list[tuple[AffineExpr, ...]]
    inputs: int
    reductions: list[bool]
    region: Region | None

    def reads(self, output: int) -> bool:
        """Whether the body reads what output number `output` was."""
        return (
            self.region is not None
            and self.region.block.args[self.inputs + output].first_use is not None
        )


class Loops(Protocol):
    """A kind of loop: how to make one, and how to access operands inside."""

    yield_op: type[Operation]

    def loop(
        self, builder: Builder, number: int, initial: Sequence[SSAValue], region: Region
    ) -> Operation:
        """Insert loop number `number` around the region, whose arguments are there already."""
        ...

    def load(self, builder: Builder, operand: int) -> SSAValue: ...

    def store(self, builder: Builder, value: SSAValue, operand: int) -> None: ...


def emit(
    structured: Structured,
    order: Sequence[int],
    carried_from: Sequence[int],
    starts: Sequence[SSAValue | None],
    loops: Loops,
    builder: Builder,
) -> Block:
    """Insert the nest at the builder; the block that holds the body then.

    The loops run in this order. Output `o` is read before loop `carried_from[o]` of it, carried by
    the loops from there on and written after them; where that is the number of loops, the body
    reads and writes it. `starts` are what outputs are instead of what is in memory.
    """
    inputs = structured.inputs
    outputs = range(len(structured.operands) - inputs)
    location = builder.location
    current: dict[int, SSAValue] = {}
    around: list[tuple[Operation, Builder, tuple[int, ...]]] = []
    for depth, number in enumerate(order):
        for output in outputs:
            if carried_from[output] == depth:
                start = starts[output]
                current[output] = loops.load(builder, inputs + output) if start is None else start
        region = Region(Block())
        if depth == len(order) - 1 and structured.region is not None:
            region = structured.region
        block = region.block
        block.insert_arg(INDEX, 0, location).name_hint = _NAMES[depth % len(_NAMES)]
        for at, value in enumerate(current.values()):
            block.insert_arg(value.type, at + 1, location)
        loop = loops.loop(builder, number, list(current.values()), region)
        around.append((loop, builder, tuple(current)))
        current = dict(zip(current, block.args[1:], strict=False))
        builder = Builder(block, block.first_op, location)
    results = _body(structured, current, len(order), loops, builder)
    if order:
        builder = Builder(builder.block, None, location)
    for output in outputs:
        if output not in current:
            loops.store(builder, results[output], inputs + output)
    innermost = builder.block
    written = set(outputs) - set(current)
    while around:
        loop, outer, carried = around.pop()
        builder.create(loops.yield_op, [results[output] for output in carried])
        results = dict(zip(carried, loop.results, strict=True))
        builder = outer
        inherited = around[-1][2] if around else ()
        for output in carried:
            if output not in inherited and output not in written:
                loops.store(builder, results[output], inputs + output)
    return innermost


def _body(
    structured: Structured,
    current: dict[int, SSAValue],
    loops_around: int,
    loops: Loops,
    builder: Builder,
) -> dict[int, SSAValue]:
    """Let the body compute on operands that are loaded at the builder; its results by output."""
    if structured.region is None:
        return {0: loops.load(builder, 0)}
    block = structured.region.block
    arguments = block.args[-len(structured.operands) :]
    for operand, argument in enumerate(arguments):
        if argument.first_use is None:
            continue
        value = structured.operands[operand]
        if operand - structured.inputs in current:
            value = current[operand - structured.inputs]
        elif isinstance(value.type, MemRefType):
            value = loops.load(builder, operand)
            if argument.name_hint is not None:
                value.name_hint = argument.name_hint
        argument.replace_all_uses_with(value)
    for argument in reversed(arguments):
        block.erase_arg(argument)
    end = block.last_op
    assert isinstance(end, YieldOp)
    results = dict(enumerate(end.operands))
    erase(end)
    if not loops_around:
        for op in list(block.ops):
            op.detach()
            builder.block.insert_op_before(op, builder.before)  # pyright: ignore
    return results


# --- affine loops --------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _constant_bound(value: int) -> AffineMapAttr:
    return AffineMapAttr(AffineMap(0, 0, (AffineConstantExpr(value),)))


Bound = tuple[AffineMapAttr, tuple[SSAValue, ...]]
"""A loop's bound: a map and its operands."""


def bound(extent: Extent) -> Bound:
    """A number, or one symbol, as a bound."""
    return (_constant_bound(extent), ()) if isinstance(extent, int) else (_SYMBOL, (extent,))


def upper_bound(extent: Extent, accesses: Accesses, least: int | None = 0) -> Bound | None:
    """An extent as a bound, where it is affine; see `Accesses.upper_bound`."""
    if isinstance(extent, int) or accesses.is_top_level(extent):
        return bound(extent)
    return _affine_bound(accesses.upper_bound(extent, least))


def lower_bound(extent: Extent, accesses: Accesses) -> Bound | None:
    if isinstance(extent, int) or accesses.is_top_level(extent):
        return bound(extent)
    return _affine_bound(accesses.lower_bound(extent))


def _affine_bound(forms: tuple[tuple[AffineExpr, ...], Values] | None) -> Bound | None:
    if forms is None:
        return None
    affine_map, used = compressed(forms[0])
    return affine_map, tuple([forms[1].values[position] for position in used])


def affine_for(
    builder: Builder,
    lower: Bound,
    upper: Bound,
    step: int,
    initial: Sequence[SSAValue],
    region: Region,
) -> affine.ForOp:
    """Insert `affine.for` around a region whose arguments are there already."""
    lower_map, lower_operands = lower
    upper_map, upper_operands = upper
    return builder.insert(
        affine.ForOp.create(
            operands=(*lower_operands, *upper_operands, *initial),
            result_types=[value.type for value in initial],
            properties={
                "lowerBoundMap": lower_map,
                "upperBoundMap": upper_map,
                "step": STEP_1 if step == 1 else IntegerAttr(step, INDEX),
                "operandSegmentSizes": segments(
                    len(lower_operands), len(upper_operands), len(initial)
                ),
            },
            regions=(region,),
        )
    )


class AffineLoops:
    """`affine.for`, `affine.load` and `affine.store`.

    `accessed` gives each operand's memref and its subscripts over the loops, and over `values` as
    the dims that come after the loops. `names` are those of loops that get a schedule.
    """

    yield_op: type[Operation] = affine.YieldOp

    def __init__(
        self,
        bounds: Sequence[Bound],
        values: Sequence[SSAValue],
        accessed: Sequence[tuple[SSAValue, tuple[AffineExpr, ...]]],
        names: Mapping[int, str],
    ):
        self._bounds = bounds
        self._accessed = accessed
        self._names = names
        self.dims: list[SSAValue | None] = [*([None] * len(bounds)), *values]

    def loop(
        self, builder: Builder, number: int, initial: Sequence[SSAValue], region: Region
    ) -> Operation:
        self.dims[number] = region.block.args[0]
        loop = affine_for(builder, bound(0), self._bounds[number], 1, initial, region)
        if number in self._names:
            set_name(loop, self._names[number])
        return loop

    def load(self, builder: Builder, operand: int) -> SSAValue:
        memref_, affine_map, dims = self._access(operand)
        type_ = memref_.type
        assert isinstance(type_, MemRefType)
        return builder.value(affine.LoadOp, (memref_, *dims), type_.element_type, map=affine_map)

    def store(self, builder: Builder, value: SSAValue, operand: int) -> None:
        memref_, affine_map, dims = self._access(operand)
        builder.create(affine.StoreOp, (value, memref_, *dims), map=affine_map)

    def _access(self, operand: int) -> tuple[SSAValue, AffineMapAttr, list[SSAValue]]:
        memref_, subscripts = self._accessed[operand]
        affine_map, used = compressed(subscripts)
        dims: list[SSAValue] = []
        for position in used:
            dim = self.dims[position]
            assert dim is not None
            dims.append(dim)
        return memref_, affine_map, dims


@lru_cache(maxsize=4096)
def compressed(subscripts: tuple[AffineExpr, ...]) -> tuple[AffineMapAttr, tuple[int, ...]]:
    """Subscripts as a map of only those dims that they use, in order, and which these are."""
    used: dict[int, None] = {}
    for subscript in subscripts:
        for part in subscript.dfs():
            if isinstance(part, AffineDimExpr):
                used.setdefault(part.position)
    if not used:
        return dims_map(0, subscripts), ()
    dims: list[AffineExpr] = [AffineConstantExpr(0)] * (max(used) + 1)
    for at, position in enumerate(used):
        dims[position] = AffineDimExpr(at)
    results = tuple(subscript.replace_dims_and_symbols(dims, ()) for subscript in subscripts)
    return dims_map(len(used), results), tuple(used)


# --- scalar loops --------------------------------------------------------------------------------


class ScalarLoops:
    """`scf.for`, `memref.load` and `memref.store`: for extents that affine maps may not use."""

    yield_op: type[Operation] = scf.YieldOp

    def __init__(self, extents: Sequence[Extent], structured: Structured):
        self._extents = extents
        self._structured = structured
        self.dims: list[SSAValue | None] = [None] * len(extents)

    def loop(
        self, builder: Builder, number: int, initial: Sequence[SSAValue], region: Region
    ) -> Operation:
        self.dims[number] = region.block.args[0]
        extent = self._extents[number]
        upper = builder.index(extent) if isinstance(extent, int) else extent
        return builder.insert(
            scf.ForOp.create(
                operands=(builder.index(0), upper, builder.index(1), *initial),
                result_types=[value.type for value in initial],
                regions=(region,),
            )
        )

    def load(self, builder: Builder, operand: int) -> SSAValue:
        memref_ = self._structured.operands[operand]
        assert isinstance(memref_.type, MemRefType)
        subscripts = self._subscripts(builder, operand)
        return builder.value(memref.LoadOp, (memref_, *subscripts), memref_.type.element_type)

    def store(self, builder: Builder, value: SSAValue, operand: int) -> None:
        memref_ = self._structured.operands[operand]
        subscripts = self._subscripts(builder, operand)
        builder.create(memref.StoreOp, (value, memref_, *subscripts))

    def _subscripts(self, builder: Builder, operand: int) -> list[SSAValue]:
        return [
            self._value(builder, subscript) for subscript in self._structured.subscripts[operand]
        ]

    def _value(self, builder: Builder, expression: AffineExpr) -> SSAValue:
        if isinstance(expression, AffineDimExpr):
            dim = self.dims[expression.position]
            assert dim is not None
            return dim
        if isinstance(expression, AffineConstantExpr):
            return builder.index(expression.value)
        assert isinstance(expression, AffineBinaryOpExpr)
        lhs = self._value(builder, expression.lhs)
        rhs = self._value(builder, expression.rhs)
        if expression.kind is not AffineBinaryOpKind.Mod:
            return _arithmetic(builder, _ARITHMETIC[expression.kind], lhs, rhs)
        quotient = builder.value(arith.FloorDivSIOp, (lhs, rhs), INDEX)
        whole = _arithmetic(builder, arith.MuliOp, quotient, rhs)
        return _arithmetic(builder, arith.SubiOp, lhs, whole)


def _arithmetic(
    builder: Builder, op_type: type[Operation], lhs: SSAValue, rhs: SSAValue
) -> SSAValue:
    if op_type in (arith.FloorDivSIOp, arith.CeilDivSIOp):
        return builder.value(op_type, (lhs, rhs), INDEX)
    return builder.value(op_type, (lhs, rhs), INDEX, overflowFlags=_NO_OVERFLOW_FLAGS)
