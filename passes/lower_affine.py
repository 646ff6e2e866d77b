"""lower-affine: affine loops, conditions and subscripts become scf, memref, vector and arith.

    affine.for %i = 0 to affine_map<()[s0] -> (s0 floordiv 8)>()[%n] {
      %v = affine.load %A[%i * 8 + 1] : memref<?xf32>
    }
becomes
    %m = arith.shrsi %n, %c3 : index
    scf.for %i = %c0 to %m step %c1 {
      %0 = arith.muli %i, %c8 overflow<nsw> : index
      %1 = arith.addi %0, %c1 overflow<nsw> : index
      %v = memref.load %A[%1] : memref<?xf32>
    }

`mod` is never negative, `floordiv` rounds down and `ceildiv` up, for negative numbers too.

Upstream: https://mlir.llvm.org/docs/Passes/#-lower-affine
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import memref, scf
from xdsl.dialects.arith import IntegerOverflowFlag
from xdsl.dialects.builtin import (
    DenseArrayBase,
    DenseIntElementsAttr,
    IntegerAttr,
    IntegerType,
    LocationAttr,
    ModuleOp,
    i32,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

from ..dialects import affine, arith, vector
from ..dialects.build import INDEX, Builder, index_attribute
from ..dialects.memref import DmaStartOp, DmaWaitOp, PrefetchOp
from ..dialects.quick import append, create, erase, ops_of
from ..dialects.scf import ParallelOp, ReduceOp
from .affine_index_expansion.as_arith import expand_delinearize, expand_linearize
from .base import Pass
from .errors import CompileError
from .watching import converts

_NSW = arith.IntegerOverflowAttr([IntegerOverflowFlag.NSW])
I1 = IntegerType(1)


@dataclass(frozen=True)
class LowerAffinePass(Pass):
    """Lowers every affine op of a module in one walk."""

    name = "lower-affine"
    source = "affine"
    target = "loop"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for top in op.body.block.ops:
            for region in top.regions:
                if region.blocks:
                    lowering = _Lowering(region.blocks[0])
                    for block in region.blocks:
                        lowering.block(block)


class _Lowering:
    """Lowers the ops of one function, whose index constants stand at its entry."""

    def __init__(self, entry: Block):
        self.entry = entry
        self.last_constant: Operation | None = None
        self.constants: dict[int, SSAValue] = {}
        self.known: dict[SSAValue, int] = {}
        # What expressions have become in the current block.
        self.expanded: dict[tuple[object, ...], SSAValue] = {}

    def block(self, block: Block) -> None:
        outer, self.expanded = self.expanded, {}
        for op in ops_of(block):
            rule = RULES.get(op.name)
            if rule is not None:
                converts("lower-affine", op)
                rule(self, op)
            elif op.regions:
                for region in op.regions:
                    for inner in region.blocks:
                        self.block(inner)
        self.expanded = outer

    # --- expressions -----------------------------------------------------------------------------

    def constant(self, value: int) -> SSAValue:
        """An index constant; there is one of each, at the entry."""
        found = self.constants.get(value)
        if found is None:
            op = arith.ConstantOp.create(
                result_types=(INDEX,), properties={"value": index_attribute(value)}
            )
            if self.last_constant is not None:
                op.location = self.last_constant.location
                self.entry.insert_op_after(op, self.last_constant)
            elif (first := self.entry.first_op) is not None:
                op.location = first.location
                self.entry.insert_op_before(op, first)
            self.last_constant = op
            found = self.constants[value] = op.results[0]
            found.name_hint = f"c{value}" if value >= 0 else f"minus{-value}"
            self.known[found] = value
        return found

    def expand(
        self, builder: Builder, expression: AffineExpr, operands: Sequence[SSAValue], dims: int
    ) -> SSAValue:
        """The value of an expression whose dims, then symbols, are `operands`."""
        if isinstance(expression, AffineDimExpr):
            return operands[expression.position]
        if isinstance(expression, AffineSymExpr):
            return operands[dims + expression.position]
        if isinstance(expression, AffineConstantExpr):
            return self.constant(expression.value)
        assert isinstance(expression, AffineBinaryOpExpr)
        key = (expression, dims, *operands)
        found = self.expanded.get(key)
        if found is None:
            difference = _as_difference(expression)
            left, right = difference or (expression.lhs, expression.rhs)
            lhs = self.expand(builder, left, operands, dims)
            rhs = self.expand(builder, right, operands, dims)
            if difference is not None:
                found = builder.value(arith.SubiOp, (lhs, rhs), INDEX, overflowFlags=_NSW)
            else:
                found = self.combine(builder, expression.kind, lhs, rhs)
            self.expanded[key] = found
        return found

    def combine(
        self, builder: Builder, kind: AffineBinaryOpKind, lhs: SSAValue, rhs: SSAValue
    ) -> SSAValue:
        left, divisor = self.known.get(lhs), self.known.get(rhs)
        if left is not None and divisor is not None and divisor != 0:
            return self.constant(_FOLD[kind](left, divisor))
        if (kind, divisor) in _IDENTITIES:
            return lhs
        shift = None
        if divisor is not None and divisor > 0 and divisor & (divisor - 1) == 0:
            shift = divisor.bit_length() - 1
        match kind:
            case AffineBinaryOpKind.Add:
                return builder.value(arith.AddiOp, (lhs, rhs), INDEX, overflowFlags=_NSW)
            case AffineBinaryOpKind.Mul:
                return builder.value(arith.MuliOp, (lhs, rhs), INDEX, overflowFlags=_NSW)
            case AffineBinaryOpKind.FloorDiv if shift is not None:
                return builder.value(arith.ShRSIOp, (lhs, self.constant(shift)), INDEX)
            case AffineBinaryOpKind.FloorDiv:
                return builder.value(arith.FloorDivSIOp, (lhs, rhs), INDEX)
            case AffineBinaryOpKind.CeilDiv:
                return builder.value(arith.CeilDivSIOp, (lhs, rhs), INDEX)
            case AffineBinaryOpKind.Mod if shift is not None and divisor is not None:
                return builder.value(arith.AndIOp, (lhs, self.constant(divisor - 1)), INDEX)
            case AffineBinaryOpKind.Mod:
                # The remainder has the sign of the dividend; the divisor is positive.
                remainder = builder.value(arith.RemSIOp, (lhs, rhs), INDEX)
                negative = compare(builder, "slt", remainder, self.constant(0))
                positive = builder.value(arith.AddiOp, (remainder, rhs), INDEX, overflowFlags=_NSW)
                return builder.value(arith.SelectOp, (negative, positive, remainder), INDEX)

    def is_rounded_down(self, value: SSAValue, bound: SSAValue, step: int) -> bool:
        """Whether `value` is `bound` rounded down to a multiple of a number not above `step`."""
        if not isinstance(value.owner, arith.MuliOp):
            return False
        quotient, unit = value.owner.lhs.owner, self.known.get(value.owner.rhs, 0)
        if not 0 < unit <= step or not isinstance(quotient, arith.ShRSIOp | arith.FloorDivSIOp):
            return False
        divisor = self.known.get(quotient.rhs)
        if divisor is not None and isinstance(quotient, arith.ShRSIOp):
            divisor = 1 << divisor
        return quotient.lhs is bound and divisor == unit

    def expand_map(
        self, builder: Builder, affine_map: AffineMap, operands: Sequence[SSAValue]
    ) -> list[SSAValue]:
        dims = affine_map.num_dims
        return [self.expand(builder, result, operands, dims) for result in affine_map.results]

    def extremum(
        self,
        builder: Builder,
        op_type: type[Operation],
        affine_map: AffineMap,
        operands: Sequence[SSAValue],
    ) -> SSAValue:
        """The least or greatest result of a map."""
        first, *others = self.expand_map(builder, affine_map, operands)
        for other in others:
            first = builder.value(op_type, (first, other), INDEX)
        return first


_FOLD: dict[AffineBinaryOpKind, Callable[[int, int], int]] = {
    AffineBinaryOpKind.Add: lambda a, b: a + b,
    AffineBinaryOpKind.Mul: lambda a, b: a * b,
    AffineBinaryOpKind.Mod: lambda a, b: a % b,
    AffineBinaryOpKind.FloorDiv: lambda a, b: a // b,
    AffineBinaryOpKind.CeilDiv: lambda a, b: -(-a // b),
}
# x + 0 == x, x * 1 == x, x floordiv 1 == x, x ceildiv 1 == x
_IDENTITIES = {
    (AffineBinaryOpKind.Add, 0),
    (AffineBinaryOpKind.Mul, 1),
    (AffineBinaryOpKind.FloorDiv, 1),
    (AffineBinaryOpKind.CeilDiv, 1),
}


def _as_difference(expression: AffineBinaryOpExpr) -> tuple[AffineExpr, AffineExpr] | None:
    """a and b of `a + b * -1` or `b * -1 + a`."""
    if expression.kind is AffineBinaryOpKind.Add:
        for a, b in ((expression.lhs, expression.rhs), (expression.rhs, expression.lhs)):
            if (
                isinstance(b, AffineBinaryOpExpr)
                and b.kind is AffineBinaryOpKind.Mul
                and b.rhs == AffineConstantExpr(-1)
            ):
                return a, b.lhs
    return None


def compare(builder: Builder, predicate: str, lhs: SSAValue, rhs: SSAValue) -> SSAValue:
    number = IntegerAttr(arith.CMPI_PREDICATES[predicate], 64)
    return builder.value(arith.CmpiOp, (lhs, rhs), I1, predicate=number)


def replace(op: Operation, values: Sequence[SSAValue]) -> None:
    """Use `values` where the results of `op` were used, and erase it."""
    for old, new in zip(op.results, values, strict=True):
        name = old.name_hint
        old.replace_all_uses_with(new)
        if name is not None and new.name_hint is None:
            new.name_hint = name
    erase(op)


# --- one rule for each op ------------------------------------------------------------------------


def lower_apply(lowering: _Lowering, op: Operation) -> None:
    assert isinstance(op, affine.ApplyOp)
    builder = Builder.in_place_of(op)
    replace(op, lowering.expand_map(builder, op.map.data, op.mapOperands))


def extremum_rule(op_type: type[Operation]) -> Callable[[_Lowering, Operation], None]:
    def lower(lowering: _Lowering, op: Operation) -> None:
        assert isinstance(op, affine.MinOp | affine.MaxOp)
        builder = Builder.in_place_of(op)
        replace(op, (lowering.extremum(builder, op_type, op.map.data, op.arguments),))

    return lower


def access_rule(op_type: type[Operation]) -> Callable[[_Lowering, Operation], None]:
    """A load or store: the same op on expanded subscripts."""

    def lower(lowering: _Lowering, op: Operation) -> None:
        assert isinstance(
            op, affine.LoadOp | affine.StoreOp | affine.VectorLoadOp | affine.VectorStoreOp
        )
        builder = Builder.in_place_of(op)
        indices = lowering.expand_map(builder, op.map.data, op.indices)
        values = op.operands[: len(op.operands) - len(op.indices)]
        new = create(
            op_type,
            (*values, *indices),
            op.result_types,
            {"nontemporal": _FALSE} | _nontemporal(op),
            op.attributes,
        )
        builder.insert(new)
        replace(op, new.results)

    return lower


_FALSE = IntegerAttr(0, I1)


def _nontemporal(op: Operation) -> dict[str, Attribute]:
    flag = op.attributes.get("nontemporal")
    return {} if flag is None else {"nontemporal": flag}


def yield_with(block: Block, op_type: type[Operation], location: LocationAttr) -> None:
    """Put the terminator of `scf` in the place of `affine.yield`."""
    old = block.last_op
    assert isinstance(old, affine.YieldOp)
    operands = tuple(old.operands)
    erase(old)
    append(block, create(op_type, operands, location=location))


def lower_for(lowering: _Lowering, op: Operation) -> None:
    assert isinstance(op, affine.ForOp)
    builder = Builder.in_place_of(op)
    lower = lowering.extremum(builder, arith.MaxSIOp, op.lowerBoundMap.data, op.lowerBoundOperands)
    upper = lowering.extremum(builder, arith.MinSIOp, op.upperBoundMap.data, op.upperBoundOperands)
    region = op.detach_region(0)
    if lowering.is_rounded_down(lower, upper, op.step.value.data):
        lower_remainder(lowering, builder, op, region, lower, upper)
        return
    step = lowering.constant(op.step.value.data)
    loop = scf.ForOp.create(
        operands=(lower, upper, step, *op.inits),
        result_types=op.result_types,
        attributes=op.attributes,
        regions=(region,),
    )
    builder.insert(loop)
    replace(op, loop.results)
    lowering.block(region.block)
    yield_with(region.block, scf.YieldOp, op.location)


def lower_remainder(
    lowering: _Lowering,
    builder: Builder,
    op: affine.ForOp,
    region: Region,
    lower: SSAValue,
    upper: SSAValue,
) -> None:
    """A loop that runs at most once is a condition: LLVM does not look for induction variables.

        affine.for %i = affine_map<(d0) -> (d0 floordiv 8 * 8)>(%n) to %n step 8 { … }
    becomes
        %m = …
        %c = arith.cmpi slt, %m, %n : index
        scf.if %c { … }
    """
    inits = tuple(op.inits)
    block = region.block
    for argument, value in zip(block.args, (lower, *inits), strict=True):
        name = value.name_hint
        argument.replace_all_uses_with(value)
        value.name_hint = name
    for argument in reversed(block.args):
        block.erase_arg(argument)
    condition = lowering.expanded.get(("slt", lower, upper))
    if condition is None:
        condition = compare(builder, "slt", lower, upper)
        lowering.expanded["slt", lower, upper] = condition
    otherwise = Region()
    if inits:
        otherwise.add_block(Block((scf.YieldOp.create(operands=inits, location=op.location),)))
    choice = scf.IfOp.create(
        operands=(condition,),
        result_types=op.result_types,
        attributes=op.attributes,
        regions=(region, otherwise),
    )
    builder.insert(choice)
    replace(op, choice.results)
    lowering.block(block)
    yield_with(block, scf.YieldOp, op.location)


def lower_if(lowering: _Lowering, op: Operation) -> None:
    """The condition holds where every constraint does: each is `>= 0` or `== 0`."""
    assert isinstance(op, affine.IfOp)
    builder = Builder.in_place_of(op)
    condition: SSAValue | None = None
    constraints = op.condition.data
    for constraint in constraints.constraints:
        lhs, rhs = (
            lowering.expand(builder, side, op.args, constraints.num_dims)
            for side in (constraint.lhs, constraint.rhs)
        )
        predicate = {"==": "eq", ">=": "sge", "<=": "sle"}[constraint.kind.value]
        truth = compare(builder, predicate, lhs, rhs)
        if condition is not None:
            truth = builder.value(arith.AndIOp, (condition, truth), I1)
        condition = truth
    if condition is None:
        condition = builder.constant(1, I1)
    regions = [op.detach_region(0), op.detach_region(0)]
    choice = scf.IfOp.create(
        operands=(condition,),
        result_types=op.result_types,
        attributes=op.attributes,
        regions=regions,
    )
    builder.insert(choice)
    replace(op, choice.results)
    for region in regions:
        for block in region.blocks:
            lowering.block(block)
            yield_with(block, scf.YieldOp, op.location)


# For each kind of reduction of affine.parallel: the op, and its neutral element for a float or for
# an integer of so many bits.
REDUCTIONS: dict[str, tuple[type[Operation], Callable[[int], int | float]]] = {
    "addf": (arith.AddfOp, lambda bits: -0.0),
    "addi": (arith.AddiOp, lambda bits: 0),
    "maximumf": (arith.MaximumfOp, lambda bits: -math.inf),
    "maxs": (arith.MaxSIOp, lambda bits: -(1 << (bits - 1))),
    "maxu": (arith.MaxUIOp, lambda bits: 0),
    "minimumf": (arith.MinimumfOp, lambda bits: math.inf),
    "mins": (arith.MinSIOp, lambda bits: (1 << (bits - 1)) - 1),
    "minu": (arith.MinUIOp, lambda bits: -1),
    "mulf": (arith.MulfOp, lambda bits: 1.0),
    "muli": (arith.MuliOp, lambda bits: 1),
    "ori": (arith.OrIOp, lambda bits: 0),
    "andi": (arith.AndIOp, lambda bits: -1),
    "maxnumf": (arith.MaxnumfOp, lambda bits: -math.nan),
    "minnumf": (arith.MinnumfOp, lambda bits: math.nan),
    "xori": (arith.XOrIOp, lambda bits: 0),
}


def lower_parallel(lowering: _Lowering, op: Operation) -> None:
    assert isinstance(op, affine.ParallelOp)
    builder = Builder.in_place_of(op)
    lower_map, upper_map = op.lowerBoundsMap.data, op.upperBoundsMap.data
    split = lower_map.num_dims + lower_map.num_symbols
    lowers = _grouped(
        lowering, builder, arith.MaxSIOp, lower_map, op.lowerBoundsGroups, op.map_operands[:split]
    )
    uppers = _grouped(
        lowering, builder, arith.MinSIOp, upper_map, op.upperBoundsGroups, op.map_operands[split:]
    )
    steps = [lowering.constant(step.value.data) for step in op.steps]
    kinds = [arith.REDUCTION_KINDS[kind.value.data] for kind in op.reductions]
    inits: list[SSAValue] = []
    for kind, type_ in zip(kinds, op.result_types, strict=True):
        if kind not in REDUCTIONS:
            raise CompileError(f"affine.parallel cannot reduce by '{kind}'", op)
        bits = type_.width.data if isinstance(type_, IntegerType) else 64
        inits.append(builder.constant(REDUCTIONS[kind][1](bits), type_))
    region = op.detach_region(0)
    loop = ParallelOp.create(
        operands=(*lowers, *uppers, *steps, *inits),
        result_types=op.result_types,
        properties={
            "operandSegmentSizes": DenseArrayBase.from_list(
                i32, [len(lowers), len(uppers), len(steps), len(inits)]
            )
        },
        attributes=op.attributes,
        regions=(region,),
    )
    builder.insert(loop)
    replace(op, loop.results)
    block = region.block
    lowering.block(block)
    yield_with(block, ReduceOp, op.location)
    reduce = block.last_op
    assert reduce is not None
    for kind, type_ in zip(kinds, loop.result_types, strict=True):
        reduce.add_region(_reducer(REDUCTIONS[kind][0], type_))


def _grouped(
    lowering: _Lowering,
    builder: Builder,
    op_type: type[Operation],
    bounds: AffineMap,
    groups: DenseIntElementsAttr,
    operands: Sequence[SSAValue],
) -> list[SSAValue]:
    """One bound for each group of results of a map."""
    values = iter(lowering.expand_map(builder, bounds, operands))
    grouped: list[SSAValue] = []
    for size in groups.get_values():
        first, *others = (next(values) for _ in range(size))
        for other in others:
            first = builder.value(op_type, (first, other), INDEX)
        grouped.append(first)
    return grouped


def _reducer(op_type: type[Operation], type_: Attribute) -> Region:
    """The region of scf.reduce that combines two values."""
    block = Block(arg_types=(type_, type_))
    result = Builder(block).value(op_type, block.args, type_, **default_flags(op_type))
    block.add_op(scf.ReduceReturnOp.create(operands=(result,)))
    return Region(block)


def default_flags(op_type: type[Operation]) -> dict[str, Attribute]:
    is_float = issubclass(op_type, arith.FloatingPointLikeBinaryOperation)
    return {"fastmath": arith.EXACT} if is_float else {}


def lower_delinearize(lowering: _Lowering, op: Operation) -> None:
    assert isinstance(op, affine.DelinearizeIndexOp)
    replace(op, expand_delinearize(Builder.in_place_of(op), op, lowering.constant))


def lower_linearize(lowering: _Lowering, op: Operation) -> None:
    assert isinstance(op, affine.LinearizeIndexOp)
    replace(op, (expand_linearize(Builder.in_place_of(op), op, lowering.constant),))


def lower_prefetch(lowering: _Lowering, op: Operation) -> None:
    assert isinstance(op, affine.PrefetchOp)
    builder = Builder.in_place_of(op)
    indices = lowering.expand_map(builder, op.map.data, op.indices)
    hints = {name: value for name, value in op.properties.items() if name != "map"}
    builder.insert(create(PrefetchOp, (op.memref, *indices), (), hints, op.attributes))
    erase(op)


def lower_transfer(lowering: _Lowering, op: Operation) -> None:
    """The number of elements stands before the tag in `memref.dma_start`."""
    assert isinstance(op, affine.DmaStartOp | affine.DmaWaitOp)
    builder = Builder.in_place_of(op)
    accesses, (count, *strides) = op.parts()
    groups = [
        (memref, *lowering.expand_map(builder, affine_map, indices))
        for memref, affine_map, indices in accesses
    ]
    *places, tag = groups
    if isinstance(op, affine.DmaStartOp):
        op_type, order = DmaStartOp, (*places, (count,), tag, strides)
    else:
        op_type, order = DmaWaitOp, (tag, (count,))
    attributes = {name: value for name, value in op.attributes.items() if name not in op.MAPS}
    operands = [value for group in order for value in group]
    builder.insert(create(op_type, operands, attributes=attributes))
    erase(op)


RULES: dict[str, Callable[[_Lowering, Operation], None]] = {
    "affine.apply": lower_apply,
    "affine.delinearize_index": lower_delinearize,
    "affine.dma_start": lower_transfer,
    "affine.dma_wait": lower_transfer,
    "affine.for": lower_for,
    "affine.if": lower_if,
    "affine.linearize_index": lower_linearize,
    "affine.load": access_rule(memref.LoadOp),
    "affine.max": extremum_rule(arith.MaxSIOp),
    "affine.min": extremum_rule(arith.MinSIOp),
    "affine.parallel": lower_parallel,
    "affine.prefetch": lower_prefetch,
    "affine.store": access_rule(memref.StoreOp),
    "affine.vector_load": access_rule(vector.LoadOp),
    "affine.vector_store": access_rule(vector.StoreOp),
}
