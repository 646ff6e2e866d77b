"""The vector form of a planned loop: main loop, masked rest, reductions' ends."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import complex
from xdsl.dialects.arith import FastMathFlagsAttr
from xdsl.dialects.builtin import (
    AffineMapAttr,
    AnyFloat,
    ComplexType,
    DenseArrayBase,
    IntegerAttr,
    IntegerType,
    VectorType,
    i32,
    i64,
)
from xdsl.dialects.utils import FastMathFlag
from xdsl.ir import Attribute, Operation, OpResult, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ...dialects import affine, arith, vector
from ...dialects.arith import INTEGER_DIVISIONS
from ...dialects.build import INDEX, Builder
from ...dialects.quick import erase
from ..affine_loops.analysis import loop_operands
from ..affine_loops.building import Bound
from ..affine_loops.values import map_values
from .bounds import (
    Body,
    Shape,
    Shared,
    emit_loop,
    mask_of,
    split_bounds,
    vector_type,
)
from .complex_numbers import (
    PARTS,
    Parts,
    as_parts,
    load_parts,
    part_type,
    split,
    store_parts,
)
from .plan import LOADS, STORES, Combiner, Plan

# A partial sum gets so many numbers before it is added to the sum of such blocks: an error of
# rounding grows with it. NumPy's pairwise sum adds 16 in a row.
BLOCK = 32

_REASSOCIATE = FastMathFlagsAttr([FastMathFlag.REASSOC])
_PREDICATES = {
    name: IntegerAttr(number, i64)
    for table in (arith.CMPF_PREDICATES, arith.CMPI_PREDICATES)
    for name, number in table.items()
    if name in ("oeq", "uno", "eq")
}


def emit(plan: Plan, shape: Shape, shared: Shared) -> None:
    """Put the vector form of a loop in its place."""
    emitter = _Emitter(plan, shape, shared)
    partial = emitter.main()
    if shape.masked:
        emitter.finish(emitter.masked_rest(partial))
        erase(plan.loop)
    else:
        emitter.scalar_rest(partial)


class _Emitter:
    """Emits the parts of one loop before it."""

    def __init__(self, plan: Plan, shape: Shape, shared: Shared):
        loop = plan.loop
        assert loop.parent is not None
        self.plan = plan
        self.loop = loop
        self.shape = shape
        self.builder = Builder(loop.parent, loop, loop.location)
        self.bounds = split_bounds(loop, shape, shared)
        self.inits = loop_operands(loop).inits
        self.variable = loop.body.block.args[0]
        self.name = self.variable.name_hint
        self.accumulators = loop.body.block.args[1:]
        terminator = loop.body.block.last_op
        assert terminator is not None
        self.results = terminator.operands
        self.ops = [op for op in loop.body.block.ops if op is not terminator]
        self.constants = shared.constants
        self.in_loop = shared.in_loop
        self.shared: dict[object, SSAValue] = {}
        # Of complex numbers, both parts; those of one iteration are forgotten with it.
        self.shared_parts: dict[SSAValue, Parts] = {}
        self.parts: dict[SSAValue, Parts] = {}
        # Sums to which the partial results have yet to be added.
        self.held: dict[int, SSAValue] = {}

    def vector_type(self, type_: Attribute) -> VectorType:
        return vector_type(type_, self.shape.lanes)

    # Values that all iterations share; they are made once, before the loop.

    def splat(self, value: float | int, type_: Attribute) -> SSAValue:
        return self.constants.value(value, self.vector_type(type_))

    def broadcast(self, value: SSAValue) -> SSAValue:
        if value not in self.shared:
            type_ = self.vector_type(value.type)
            if isinstance(value, OpResult) and isinstance(value.op, arith.ConstantOp):
                number = value.op.value.value.data  # pyright: ignore
                made = self.constants.value(number, type_)
            else:
                made = self.builder.value(vector.BroadcastOp, (value,), type_)
            self.shared[value] = made
        return self.shared[value]

    def steps(self, shift: int) -> SSAValue:
        """The loop variable's values in the lanes, less the one in lane 0, plus `shift`."""
        key = ("steps", shift)
        if key not in self.shared:
            type_ = self.vector_type(INDEX)
            made = self.builder.value(vector.StepOp, (), type_)
            if shift:
                splat = self.splat(shift, INDEX)
                made = self.builder.value(arith.AddiOp, (made, splat), type_)
            self.shared[key] = made
        return self.shared[key]

    # The three parts.

    def main(self) -> list[SSAValue]:
        """Whole vectors, or all; one vector of partial results for each reduction."""
        first, end, _, last, _ = self.bounds
        body = self.whole
        if end is None:
            end, body = last, self.under_mask
        elif end.constant is not None and end.constant == first.constant:
            return [self.start(at) for at in range(len(self.inits))]
        step = self.shape.lanes * self.shape.unroll
        float_sums = any(combiner.is_float_sum for combiner, _ in self.plan.combiners)
        if float_sums and self._is_long(step):
            return self.blocks(first, end, step, body)
        inits = [self.start(at) for at in range(len(self.inits)) for _ in range(self.shape.unroll)]
        results = emit_loop(self.builder, first, end, step, inits, body, self.name)
        return self.combine_all(self.builder, results)

    def _is_long(self, step: int) -> bool:
        most = self.plan.greatest_trip_count
        return most is None or most > 2 * BLOCK * step

    def _is_whole_sum(self) -> bool:
        """Whether the loop, maybe with those around it, makes few sums; not one for each row."""
        parent = self.loop.parent_op()
        if isinstance(parent, affine.ParallelOp):
            return bool(parent.results)
        if not isinstance(parent, affine.ForOp):
            return not self.in_loop
        return any(init in parent.body.block.args for init in self.inits)

    def start(self, at: int) -> SSAValue:
        """What the lanes of a reduction start from."""
        combiner, _ = self.plan.combiners[at]
        if combiner.neutral is None:
            return self.broadcast(self.inits[at])
        return self.splat(combiner.neutral, self.inits[at].type)

    def whole(
        self, builder: Builder, variable: SSAValue, carried: Sequence[SSAValue]
    ) -> Sequence[SSAValue]:
        """One iteration of the main loop."""
        unroll = self.shape.unroll
        copies = [
            self.copy(builder, variable, number * self.shape.lanes, None, carried[number::unroll])
            for number in range(unroll)
        ]
        return [copy[at] for at in range(len(self.inits)) for copy in copies]

    def combine_all(self, builder: Builder, values: Sequence[SSAValue]) -> list[SSAValue]:
        unroll = self.shape.unroll
        return [
            self.combine(builder, combiner, values[at * unroll : (at + 1) * unroll])
            for at, (combiner, _) in enumerate(self.plan.combiners)
        ]

    def combine(self, builder: Builder, combiner: Combiner, values: Sequence[SSAValue]) -> SSAValue:
        """The values combined pair by pair."""
        while len(values) > 1:
            pairs = [values[at : at + 2] for at in range(0, len(values), 2)]
            values = [
                _combined(builder, combiner, *pair) if len(pair) == 2 else pair[0] for pair in pairs
            ]
        return values[0]

    def blocks(self, first: Bound, end: Bound, step: int, body: Body) -> list[SSAValue]:
        """The main loop in blocks, each of which sums floats from nothing."""
        size = BLOCK * step
        exact = self._is_whole_sum()
        unroll = self.shape.unroll
        # What the loop over blocks carries for each reduction: a sum of blocks, and what was lost
        # when the last one was added; for others, the partial results themselves.
        widths = [
            (2 if exact else 1) if combiner.is_float_sum else unroll
            for combiner, _ in self.plan.combiners
        ]
        inits: list[SSAValue] = []
        for at, width in enumerate(widths):
            inits += [self.start(at)] * width
            if self.plan.combiners[at][0].is_float_sum and exact:
                inits[-1] = self.splat(0.0, self.inits[at].type)

        def block(
            builder: Builder, variable: SSAValue, carried: Sequence[SSAValue]
        ) -> Sequence[SSAValue]:
            groups = _groups(carried, widths)
            starts: list[SSAValue] = []
            for at, (combiner, _) in enumerate(self.plan.combiners):
                starts += [self.start(at)] * unroll if combiner.is_float_sum else groups[at]
            begin = Bound.of(variable)
            results = (AffineDimExpr(0) + size, *end.over_dims(1))
            operands = (variable, *end.operands)
            upper = Bound(AffineMap(len(operands), 0, results), operands)
            results = emit_loop(builder, begin, upper, step, starts, body, self.name)
            partial = _groups(results, [unroll] * len(widths))
            following: list[SSAValue] = []
            for (combiner, _), group, new in zip(self.plan.combiners, groups, partial, strict=True):
                if not combiner.is_float_sum:
                    following += new
                else:
                    following += self.add_block(
                        builder, group, self.combine(builder, combiner, new)
                    )
            return following

        groups = _groups(emit_loop(self.builder, first, end, size, inits, block, self.name), widths)
        partial: list[SSAValue] = []
        for at, (combiner, _) in enumerate(self.plan.combiners):
            if combiner.is_float_sum and exact:
                total, lost = groups[at]
                self.held[at] = total
                zero = self.splat(-0.0, self.inits[at].type)
                partial.append(_binary(self.builder, arith.SubfOp, zero, lost))
            else:
                partial.append(self.combine(self.builder, combiner, groups[at]))
        return partial

    def add_block(
        self, builder: Builder, carried: Sequence[SSAValue], block: SSAValue
    ) -> list[SSAValue]:
        """The sum with a block added; where it is carried, also what rounding made too much."""
        if len(carried) == 1:
            return [_binary(builder, arith.AddfOp, carried[0], block)]
        total, lost = carried
        block = _binary(builder, arith.SubfOp, block, lost)
        following = _binary(builder, arith.AddfOp, total, block)
        added = _binary(builder, arith.SubfOp, following, total)
        lost = _binary(builder, arith.SubfOp, added, block)
        # An infinite sum loses nothing.
        undefined = builder.value(
            arith.CmpfOp,
            (lost, lost),
            arith.bool_type(lost.type),
            predicate=_PREDICATES["uno"],
            **_FLOAT,
        )
        assert isinstance(lost.type, VectorType)
        zero = self.splat(0.0, lost.type.element_type)
        return [following, builder.value(arith.SelectOp, (undefined, zero, lost), lost.type)]

    def masked_rest(self, partial: Sequence[SSAValue]) -> list[SSAValue]:
        """The last iterations under a mask; the partial results with theirs."""
        _, end, rest, last, _ = self.bounds
        if end is not None and (rest.constant is None or rest.constant != last.constant):
            lanes, builder = self.shape.lanes, self.builder
            partial = emit_loop(builder, rest, last, lanes, partial, self.under_mask, self.name)
        return list(partial)

    def under_mask(
        self, builder: Builder, variable: SSAValue, carried: Sequence[SSAValue]
    ) -> Sequence[SSAValue]:
        """One iteration of which only the lanes before the end count."""
        mask = self.bounds.mask
        if mask is None:
            mask = mask_of(builder, Bound.of(variable), self.bounds.last, self.shape.lanes)
        combined = self.copy(builder, variable, 0, mask, carried)
        return [
            builder.value(arith.SelectOp, (mask, new, old), old.type)
            for new, old in zip(combined, carried, strict=True)
        ]

    def scalar_rest(self, partial: Sequence[SSAValue]) -> None:
        """Let the loop itself do the last iterations, from the combined partial results on."""
        rest = self.bounds.rest
        inits = self.reduced(partial)
        upper = loop_operands(self.loop).upper
        sizes = [len(rest.operands), len(upper), len(inits)]
        self.loop.operands = [*rest.operands, *upper, *inits]
        self.loop.properties["lowerBoundMap"] = AffineMapAttr(rest.map)
        self.loop.properties["operandSegmentSizes"] = DenseArrayBase.from_list(i32, sizes)

    def finish(self, partial: Sequence[SSAValue]) -> None:
        """Give the loop's results, each a vector of partial results, to their users."""
        for old, new in zip(self.loop.results, self.reduced(partial), strict=True):
            old.replace_all_uses_with(new)

    def reduced(self, partial: Sequence[SSAValue]) -> list[SSAValue]:
        """The loop's results so far: all lanes combined, and the initial values."""
        results: list[SSAValue] = []
        for at, ((combiner, _), value) in enumerate(zip(self.plan.combiners, partial, strict=True)):
            if at in self.held:
                value = _binary(self.builder, arith.AddfOp, self.held[at], value)
            type_ = self.inits[at].type
            if at in self.plan.places:
                element = self.plan.places[at]
                value = self.places_of(value, partial[element], results[element])
            flags = combiner.flags
            if isinstance(type_, AnyFloat) and combiner.neutral is not None:
                flags = _REASSOCIATE
            reduced = self.builder.value(
                vector.ReductionOp,
                (value,),
                type_,
                kind=vector.CombiningKindAttr(combiner.kind),
                fastmath=flags,
            )
            if combiner.neutral is not None:
                reduced = _combined(self.builder, combiner, self.inits[at], reduced)
            results.append(reduced)
        return results

    def places_of(self, places: SSAValue, elements: SSAValue, extreme: SSAValue) -> SSAValue:
        """The places of the lanes that hold the extreme element; of others, the largest number."""
        builder, type_ = self.builder, elements.type
        spread = self.builder.value(vector.BroadcastOp, (extreme,), type_)
        lanes = arith.bool_type(type_)
        if isinstance(extreme.type, AnyFloat):
            properties = _FLOAT | {"predicate": _PREDICATES["oeq"]}
            equal = builder.value(arith.CmpfOp, (elements, spread), lanes, **properties)
            # Where one lane holds NaN, so does the extreme, which then equals nothing.
            properties = _FLOAT | {"predicate": _PREDICATES["uno"]}
            undefined = builder.value(arith.CmpfOp, (elements, elements), lanes, **properties)
            equal = builder.value(arith.OrIOp, (equal, undefined), lanes)
        else:
            predicate = _PREDICATES["eq"]
            equal = builder.value(arith.CmpiOp, (elements, spread), lanes, predicate=predicate)
        assert isinstance(places.type, VectorType)
        place_type = places.type.element_type
        assert isinstance(place_type, IntegerType)
        largest = self.splat((1 << (place_type.width.data - 1)) - 1, place_type)
        return builder.value(arith.SelectOp, (equal, places, largest), places.type)

    # One vector of iterations.

    def copy(
        self,
        builder: Builder,
        variable: SSAValue,
        shift: int,
        mask: SSAValue | None,
        carried: Sequence[SSAValue],
    ) -> list[SSAValue]:
        """The iterations `variable + shift` and following; the next carried values."""
        lanes: dict[SSAValue, SSAValue] = dict(zip(self.accumulators, carried, strict=True))
        scalars: dict[SSAValue, SSAValue] = {self.variable: variable}
        self.parts = {}
        location = builder.location
        for op in self.ops:
            builder.location = op.location
            if op in self.plan.scalar:
                operands = [scalars.get(operand, operand) for operand in op.operands]
                types = op.result_types
                new = builder.create(type(op), operands, types, **op.properties)
                scalars[op.results[0]] = new.results[0]
            elif type(op) in LOADS and isinstance(op.results[0].type, ComplexType):
                self.parts[op.results[0]] = self.load_parts(builder, op, scalars, shift, mask)
            elif type(op) in LOADS:
                lanes[op.results[0]] = self.load(builder, op, scalars, shift, mask)
            elif type(op) in STORES and isinstance(op.operands[0].type, ComplexType):
                buffer, *indices = [scalars.get(operand, operand) for operand in op.operands[1:]]
                operands, parts = (self.view(buffer), *indices), self.parts_of(op.operands[0])
                store_parts(builder, op, parts, operands, shift, mask)
            elif type(op) in STORES:
                self.store(builder, op, self.lanes_of(op.operands[0], lanes), scalars, shift, mask)
            elif type(op) is complex.CreateOp:
                real, imaginary = (self.lanes_of(part, lanes) for part in op.operands)
                self.parts[op.results[0]] = real, imaginary
            elif type(op) in PARTS:
                lanes[op.results[0]] = self.parts_of(op.operands[0])[PARTS[type(op)]]
            elif type(op) is complex.ConstantOp:
                pass  # where its parts are asked for
            elif type(op) is arith.ConstantOp:
                lanes[op.results[0]] = self.broadcast(op.results[0])
            else:
                self.compute(builder, op, lanes, scalars, shift, mask)
            if op.results and (name := op.results[0].name_hint) is not None:
                made = lanes.get(op.results[0]) or scalars.get(op.results[0])
                if made is not None:
                    made.name_hint = name
        builder.location = location
        return [self.lanes_of(result, lanes) for result in self.results]

    def lanes_of(self, value: SSAValue, lanes: dict[SSAValue, SSAValue]) -> SSAValue:
        found = lanes.get(value)
        return self.broadcast(value) if found is None else found

    def parts_of(self, value: SSAValue) -> Parts:
        """The parts of complex numbers; of one that all iterations share, in every lane."""
        found = self.parts.get(value) or self.shared_parts.get(value)
        if found is None:
            real, imaginary = map(self.broadcast, split(self.builder, value))
            found = self.shared_parts[value] = real, imaginary
        return found

    def compute(
        self,
        builder: Builder,
        op: Operation,
        lanes: dict[SSAValue, SSAValue],
        scalars: dict[SSAValue, SSAValue],
        shift: int,
        mask: SSAValue | None,
    ) -> None:
        """The vector form of an op that computes each element on its own."""
        if self.variable in op.operands and self.variable not in lanes:
            type_ = self.vector_type(INDEX)
            spread = builder.value(vector.BroadcastOp, (scalars[self.variable],), type_)
            lanes[self.variable] = _binary(builder, arith.AddiOp, spread, self.steps(shift))
        operands = [self.lanes_of(operand, lanes) for operand in op.operands]
        if mask is not None and type(op) in INTEGER_DIVISIONS:
            # A masked lane must not divide by zero.
            one = self.splat(1, op.operands[1].type)
            operands[1] = builder.value(arith.SelectOp, (mask, operands[1], one), one.type)
        types = [self.vector_type(result.type) for result in op.results]
        new = builder.create(type(op), operands, types, **op.properties)
        lanes.update(zip(op.results, new.results, strict=True))

    def load(
        self,
        builder: Builder,
        op: Operation,
        scalars: dict[SSAValue, SSAValue],
        shift: int,
        mask: SSAValue | None,
    ) -> SSAValue:
        element = op.results[0].type
        type_ = self.vector_type(element)
        operands = [scalars.get(operand, operand) for operand in op.operands]
        if op in self.plan.invariant:
            scalar = builder.value(type(op), operands, element, **op.properties)
            return builder.value(vector.BroadcastOp, (scalar,), type_)
        backwards = op in self.plan.backwards
        if backwards:  # the last lane's element is the first one in memory
            shift = 1 - self.shape.lanes - shift
        if mask is not None:
            *outer, last = _subscripts(builder, op, operands[1:])
            zero = self.splat(0, element)
            if backwards:
                last, mask = _moved(builder, last, shift), self.turned(builder, mask)
            made = builder.value(
                vector.MaskedLoadOp, (operands[0], *outer, last, mask, zero), type_
            )
        elif isinstance(op, affine.LoadOp):
            affine_map = _shifted(op.map, shift)
            made = builder.value(affine.VectorLoadOp, operands, type_, map=affine_map)
        else:
            operands[-1] = _moved(builder, operands[-1], shift)
            made = builder.value(vector.LoadOp, operands, type_)
        return self.turned(builder, made) if backwards else made

    def turned(self, builder: Builder, value: SSAValue) -> SSAValue:
        """A vector with its lanes in the opposite order; of the mask of the rest, made once."""
        once = value is self.bounds.mask
        made = self.shared.get(("turned", value)) if once else None
        if made is None:
            order = DenseArrayBase.from_list(i64, list(range(self.shape.lanes))[::-1])
            place = self.builder if once else builder
            made = place.value(vector.ShuffleOp, (value, value), value.type, mask=order)
            if once:
                self.shared["turned", value] = made
        return made

    def store(
        self,
        builder: Builder,
        op: Operation,
        value: SSAValue,
        scalars: dict[SSAValue, SSAValue],
        shift: int,
        mask: SSAValue | None,
    ) -> None:
        buffer, *indices = [scalars.get(operand, operand) for operand in op.operands[1:]]
        if mask is not None:
            subscripts = _subscripts(builder, op, indices)
            builder.create(vector.MaskedStoreOp, (buffer, *subscripts, mask, value))
        elif isinstance(op, affine.StoreOp):
            affine_map = _shifted(op.map, shift)
            builder.create(affine.VectorStoreOp, (value, buffer, *indices), map=affine_map)
        else:
            indices[-1] = _moved(builder, indices[-1], shift)
            builder.create(vector.StoreOp, (value, buffer, *indices))

    def load_parts(
        self,
        builder: Builder,
        op: Operation,
        scalars: dict[SSAValue, SSAValue],
        shift: int,
        mask: SSAValue | None,
    ) -> Parts:
        """As `load`, of complex numbers."""
        buffer, *indices = [scalars.get(operand, operand) for operand in op.operands]
        if op in self.plan.invariant:
            scalar = builder.value(
                type(op), (buffer, *indices), op.results[0].type, **op.properties
            )
            type_ = self.vector_type(part_type(scalar.type))
            real, imaginary = (
                builder.value(vector.BroadcastOp, (part,), type_) for part in split(builder, scalar)
            )
            return real, imaginary
        zero = self.splat(0, part_type(op.results[0].type))
        return load_parts(builder, op, (self.view(buffer), *indices), shift, mask, zero)

    def view(self, buffer: SSAValue) -> SSAValue:
        """A buffer of complex numbers as one of their parts; made once, before the loop."""
        key = ("parts", buffer)
        if key not in self.shared:
            self.shared[key] = as_parts(self.builder, buffer)
        return self.shared[key]


_FLOAT: dict[str, Attribute] = {"fastmath": arith.EXACT}
_INTEGER: dict[str, Attribute] = {"overflowFlags": arith.IntegerOverflowAttr("none")}
_WITH_OVERFLOW = (arith.AddiOp, arith.SubiOp, arith.MuliOp)


def _binary(builder: Builder, op_type: type[Operation], a: SSAValue, b: SSAValue) -> SSAValue:
    """`a op b` with the default flags."""
    properties: dict[str, Attribute] = {}
    if issubclass(op_type, arith.FloatingPointLikeBinaryOperation):
        properties = _FLOAT
    elif issubclass(op_type, _WITH_OVERFLOW):
        properties = _INTEGER
    return builder.value(op_type, (a, b), a.type, **properties)


def _combined(builder: Builder, combiner: Combiner, a: SSAValue, b: SSAValue) -> SSAValue:
    """Two partial results put together."""
    if combiner.flags is arith.EXACT:
        return _binary(builder, combiner.op, a, b)
    return builder.value(combiner.op, (a, b), a.type, fastmath=combiner.flags)


def _groups(values: Sequence[SSAValue], widths: Sequence[int]) -> list[Sequence[SSAValue]]:
    """The values cut into groups of these widths."""
    groups: list[Sequence[SSAValue]] = []
    start = 0
    for width in widths:
        groups.append(values[start : start + width])
        start += width
    return groups


def _shifted(affine_map: AffineMapAttr, shift: int) -> AffineMapAttr:
    """The subscripts of an element `shift` further along the last dimension."""
    if not shift:
        return affine_map
    old = affine_map.data
    results = (*old.results[:-1], old.results[-1] + shift)
    return AffineMapAttr(AffineMap(old.num_dims, old.num_symbols, results))


def _moved(builder: Builder, index: SSAValue, shift: int) -> SSAValue:
    if not shift:
        return index
    affine_map = AffineMapAttr(AffineMap(1, 0, (AffineDimExpr(0) + shift,)))
    return builder.value(affine.ApplyOp, (index,), INDEX, map=affine_map)


def _subscripts(
    builder: Builder, op: Operation, operands: Sequence[SSAValue]
) -> Sequence[SSAValue]:
    """The subscripts of an access as values."""
    if not isinstance(op, affine.LoadOp | affine.StoreOp):
        return operands
    return map_values(builder, op.map.data, operands)
