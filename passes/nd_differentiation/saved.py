"""What a backward loop or branch uses of the forward one: kept on a tape, or computed again.

The backward body is first written as if it could see the values of the forward body. Then each of
those is provided: what is cheap to compute of what is known anyway is computed again, as is what
has no extents that are known outside; everything else is kept, of a loop in an array with a place
for each step, of a branch as a further result.
"""

from __future__ import annotations

from collections.abc import Iterator

from xdsl.dialects import arith, scf, tensor
from xdsl.dialects.builtin import DYNAMIC_INDEX, TensorType, UnitAttr
from xdsl.ir import Attribute, Block, BlockArgument, Operation, OpResult, SSAValue
from xdsl.ir.core import SSAValues

from ...dialects.arith import constant_value, may_trap
from ...dialects.build import INDEX
from ...dialects.extents import Extent
from ...dialects.nd_builder import NdBuilder
from ...dialects.quick import walk
from ...dialects.structure import ancestor_in, condition_of, is_inside, terminator
from ..nd_simplification.extents import extent_source
from .scalars import as_array, as_type, spec_of_any

TAPE = "tape"
"""The attribute of the op that makes a tape."""

# As cheap to compute again as to read from memory.
_CHEAP = frozenset(
    f"nd.{name}"
    for name in (
        *("constant", "iota", "empty", "cast", "broadcast_to", "reshape", "transpose", "slice"),
        *("add", "subtract", "multiply", "negative", "square", "absolute", "sign", "where"),
        *("maximum", "minimum", "equal", "not_equal", "less", "less_equal", "greater"),
        *("greater_equal", "logical_not", "bitwise_and", "bitwise_or", "bitwise_xor"),
        *("bitwise_not", "isnan", "isinf", "isfinite"),
    )
)


def extent_outside(value: SSAValue, axis: int, op: Operation) -> Extent | tuple[SSAValue, int]:
    """Where an extent comes from, as far as that can be followed out of the regions of `op`."""
    while True:
        size: int = value.type.shape.data[axis].data  # pyright: ignore
        if size != DYNAMIC_INDEX:
            return size
        if not is_inside(value, op):
            return value, axis
        initial = _initial(value)
        if initial is not None:
            value = initial
            continue
        source = extent_source(value, axis)
        if source is None:
            return value, axis
        if not isinstance(source, tuple):
            return source
        value, axis = source


def _initial(value: SSAValue) -> SSAValue | None:
    """What a loop carries when it begins, of what it carries or leaves: the shape is the same."""
    if isinstance(value, BlockArgument):
        loop = value.owner.parent_op()
        if isinstance(loop, scf.ForOp):
            return loop.iter_args[value.index - 1]
        if isinstance(loop, scf.WhileOp):
            if value.owner is loop.before_region.block:
                return loop.arguments[value.index]
            return condition_of(loop).args[value.index]
        return None
    assert isinstance(value, OpResult)
    if isinstance(value.op, scf.ForOp):
        return value.op.iter_args[value.index]
    if isinstance(value.op, scf.WhileOp):
        return condition_of(value.op).args[value.index]
    return None


def used_by(op: Operation) -> Iterator[SSAValue]:
    """The values that an op uses, in its regions too."""
    for inner in walk(op):
        yield from inner.operands


class Saver:
    """Provides the values of one forward block for one backward block.

    `forward` is the op that has the block, `backward` the one that has the backward block.
    """

    def __init__(self, forward: Operation, block: Block, backward: Operation, into: Block):
        self.forward, self.block = forward, block
        self.backward, self.into = backward, into
        self.known: dict[SSAValue, SSAValue] = {}
        # Before the forward op; at the start of the backward block.
        self.outside = NdBuilder.in_place_of(forward)
        self.start = NdBuilder(into, into.first_op, backward.location)

    def provide(self) -> None:
        """Let the backward block use nothing of the forward block any more."""
        for op in list(walk(self.backward)):
            if isinstance(op, tensor.DimOp) and op.parent is not None:
                self._follow_dim(op)
        users = [op for inner in self.into.ops for op in walk(inner)]
        needed = {value for op in users for value in op.operands if is_inside(value, self.forward)}
        order: dict[SSAValue, int] = {
            argument: place for place, argument in enumerate(self.block.args)
        }
        for op in self.block.ops:
            for result in op.results:
                order[result] = len(order)
        for value in sorted(needed, key=lambda value: order.get(value, -1)):
            self._value(value)
        for op in users:
            if any(operand in self.known for operand in op.operands):
                op.operands = [self.known.get(operand, operand) for operand in op.operands]

    def _follow_dim(self, op: tensor.DimOp) -> None:
        """Replace the extent of a forward array by what it comes from, where that is known."""
        axis = constant_value(op.index)
        if axis is None or not is_inside(op.source, self.forward):
            return
        found = extent_outside(op.source, axis, self.forward)
        b = NdBuilder.in_place_of(op)
        if isinstance(found, tuple):
            if found[0] is op.source:
                return
            result = b.extent(*found)
        else:
            result = b.index(found) if isinstance(found, int) else found
        op.results[0].replace_all_uses_with(result)
        assert op.parent is not None
        op.parent.erase_op(op)

    def _value(self, value: SSAValue) -> SSAValue:
        """The value as the backward block has it."""
        found = self.known.get(value)
        if found is not None or not is_inside(value, self.forward):
            return value if found is None else found
        extents = None if self._is_free(value) else self._extents(value)
        found = self._again(value) if extents is None else self.keep(value, extents)
        self.known[value] = found
        return found

    def _is_free(self, value: SSAValue) -> bool:
        """Whether it is cheap to compute the value again, and nothing has to be kept for it."""
        if value in self.known or not is_inside(value, self.forward):
            return True
        if not isinstance(value, OpResult) or value.op.regions:
            return False
        op = value.op
        if isinstance(op, tensor.DimOp):
            axis = constant_value(op.index)
            if axis is None:
                return False
            found = extent_outside(op.source, axis, self.forward)
            if isinstance(found, tuple):
                found = found[0]
            return isinstance(found, int) or self._is_free(found)
        cheap = op.name in _CHEAP or isinstance(op, tensor.ExtractOp | tensor.FromElementsOp)
        cheap |= op.name.startswith("arith.") and not may_trap(op)
        return cheap and all(map(self._is_free, op.operands))

    def _again(self, value: SSAValue) -> SSAValue:
        """The value computed again in the backward block."""
        assert isinstance(value, OpResult)
        op = value.op
        if isinstance(op, tensor.DimOp):
            axis = constant_value(op.index)
            if axis is not None:
                found = extent_outside(op.source, axis, self.forward)
                if isinstance(found, int):
                    return self.start.index(found)
                if isinstance(found, tuple):
                    return self.start.extent(self._value(found[0]), found[1])
                return self._value(found)
        inner = {result for part in walk(op) for result in part.results}
        inner |= {argument for part in walk(op) for r in part.regions for argument in r.block.args}
        mapping = {used: self._value(used) for used in used_by(op) if used not in inner}
        clone = op.clone(mapping)
        self.start.location = op.location
        self.start.insert(clone)
        for old, new in zip(op.results, clone.results, strict=True):
            self.known.setdefault(old, new)
        return clone.results[value.index]

    def _extents(self, value: SSAValue) -> list[Extent] | None:
        """The extents of a value, known before the forward op; None where they are not."""
        if not isinstance(value.type, TensorType):
            return []
        extents: list[Extent] = []
        for axis in range(len(value.type.shape.data)):
            found = extent_outside(value, axis, self.forward)
            if isinstance(found, tuple):
                if is_inside(found[0], self.forward):
                    return None
                found = self.outside.extent(*found)
            elif not isinstance(found, int):
                moved = self._moved_out(found)
                if moved is None:
                    return None
                found = moved
            extents.append(found)
        return extents

    def _moved_out(self, value: SSAValue) -> SSAValue | None:
        """An index value before the forward op, computed there again if need be."""
        if not is_inside(value, self.forward):
            return value
        if not isinstance(value, OpResult):
            return None
        op = value.op
        if isinstance(op, tensor.DimOp):
            axis = constant_value(op.index)
            found = None if axis is None else extent_outside(op.source, axis, self.forward)
            if isinstance(found, int):
                return self.outside.index(found)
            if isinstance(found, tuple):
                return None if is_inside(found[0], self.forward) else self.outside.extent(*found)
            return None if found is None else self._moved_out(found)
        if not op.name.startswith("arith.") or may_trap(op):
            return None
        operands = [self._moved_out(operand) for operand in op.operands]
        if any(operand is None for operand in operands):
            return None
        clone = op.clone(dict(zip(op.operands, operands, strict=True)))  # pyright: ignore
        return self.outside.insert(clone).results[0]

    def keep(self, value: SSAValue, extents: list[Extent]) -> SSAValue:
        """Keep a value of these extents, and give it to the backward block."""
        raise NotImplementedError

    def after(self, value: SSAValue) -> NdBuilder:
        """A builder right behind where a value is defined, in the forward block itself."""
        if isinstance(value, BlockArgument):
            return NdBuilder(self.block, self.block.first_op, self.forward.location)
        assert isinstance(value, OpResult)
        ancestor = ancestor_in(self.block, value.op)
        assert ancestor is value.op, "a value of an inner region was left to the outer one"
        return NdBuilder(self.block, value.op.next_op, value.op.location)

    def zeros(self, value: SSAValue, extents: list[Extent]) -> SSAValue:
        b = self.outside
        zero = b.op("constant", value=0, dtype=spec_of_any(value).dtype, shape=())
        return b.shaped("broadcast_to", zero, extents=extents) if extents else zero


class BranchSaver(Saver):
    """Values of a branch: results of the forward `if`, of which the other branch gives zeros."""

    def keep(self, value: SSAValue, extents: list[Extent]) -> SSAValue:
        forward = self.forward
        b = self.after(value)
        model = b.shaped("reshape", as_array(b, value), extents=extents)
        other = self.zeros(value, extents)
        for region in forward.regions:
            last = terminator(region)
            last.operands = [*last.operands, model if region.block is self.block else other]
        result = _add_result(forward, model.type)
        return as_type(self.start, _typed(self.start, result, value), value.type)


class LoopSaver(Saver):
    """Values of a `for`: each step writes them to its place in an array."""

    def __init__(
        self, forward: scf.ForOp, backward: scf.ForOp, trips: Extent, position: SSAValue
    ) -> None:
        super().__init__(forward, forward.body.block, backward, backward.body.block)
        self.trips, self.position = trips, position
        self._place: SSAValue | None = None

    def place(self) -> SSAValue:
        """The number of a step of the forward loop, in it."""
        if self._place is None:
            loop, block = self.forward, self.block
            b = NdBuilder(block, block.first_op, loop.location)
            lower, _, step, *_ = loop.operands
            number = block.args[0]
            if constant_value(lower) != 0:
                number = b.value(arith.SubiOp, (number, lower), INDEX)
            if constant_value(step) != 1:
                number = b.value(arith.FloorDivSIOp, (number, step), INDEX)
            self._place = number
        return self._place

    def keep(self, value: SSAValue, extents: list[Extent]) -> SSAValue:
        loop = self.forward
        initial = self.zeros(value, [self.trips, *extents])
        assert isinstance(initial, OpResult)
        # In a batch the longest tape will do for all.
        initial.op.attributes[TAPE] = UnitAttr()
        place = self.place()
        loop.operands = [*loop.operands, initial]
        tape = self.block.insert_arg(initial.type, len(self.block.args))
        b = self.after(value)
        if isinstance(value, BlockArgument) and isinstance(place, OpResult):
            b = NdBuilder(self.block, place.op.next_op, loop.location)
        attributes, places = _step_of(self.trips, extents, place)
        entry = b.shaped("reshape", as_array(b, value), extents=[1, *extents])
        written = b.op("insert_slice", tape, entry, index_operands=places, **attributes)
        last = terminator(loop.regions[0])
        last.operands = [*last.operands, written]
        result = _add_result(loop, initial.type)
        b = self.start
        attributes, places = _step_of(self.trips, extents, self.position)
        entry = b.op("slice", result, index_operands=places, **attributes)
        return as_type(b, _typed(b, entry, value), value.type)


def _step_of(
    trips: Extent, extents: list[Extent], place: SSAValue
) -> tuple[dict[str, object], list[SSAValue]]:
    """The attributes and index operands that take one step of a tape."""
    attributes = {
        "offsets": (None, *(0 for _ in extents)),
        "sizes": (1, *(extent if isinstance(extent, int) else None for extent in extents)),
        "strides": (1,) * (1 + len(extents)),
    }
    return attributes, [place, *(extent for extent in extents if not isinstance(extent, int))]


def _typed(b: NdBuilder, x: SSAValue, like: SSAValue) -> SSAValue:
    """x in the shape of `like`, of which it has the elements."""
    shape = spec_of_any(like).shape
    if spec_of_any(x).shape == shape:
        return x
    have = b.extents(x)[-len(shape) :] if shape else []
    dynamic = [
        b.index(extent) if isinstance(extent, int) else extent
        for extent, size in zip(have, shape, strict=True)
        if size is None
    ]
    return b.op("reshape", x, index_operands=dynamic, shape=shape)


def _add_result(op: Operation, type_: Attribute) -> SSAValue:
    result = OpResult(type_, op, len(op.results))
    op.results = SSAValues([*op.results, result])
    return result
