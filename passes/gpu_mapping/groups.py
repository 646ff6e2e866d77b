"""Neighbours that a thread does together: what they read and write side by side is one access.

    for u in 0 … 3:                |  if the whole group is inside, and its accesses are aligned:
      y[g + u] = f(x[g + u], s)    |    vector.load a = x[g …];  b[u] = f(a[u], s);  vector.store b
                                   |  else:
                                   |    one by one

16 bytes are the most that a thread of an NVIDIA GPU reads or writes at once. Where an array begins,
and so whether its rows are aligned, is known only when the kernel runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from xdsl.dialects import memref, scf
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AnyFloat,
    DenseArrayBase,
    IntegerAttr,
    IntegerType,
    MemRefType,
    NoneAttr,
    VectorType,
    i64,
)
from xdsl.ir import Block, Operation, Region, SSAValue

from ...dialects import arith, vector
from ...dialects.build import INDEX, Builder
from ...dialects.linear_forms import Linear, value_form
from ..affine_loops.analysis import ALLOCATIONS, is_pure, root_of
from ..affine_loops.regions import element_bytes
from .counting import I1, compare

WARP = 32
BYTES = 16
"""What a thread reads or writes at once."""

# A group's instructions are written out; a function of `math` is so many of them.
_MOST_OPS, _OPS_OF_FUNCTION = 640, 24

FALSE = IntegerAttr(0, I1)

Combine = Callable[[Builder, Sequence[SSAValue], dict[SSAValue, SSAValue]], list[SSAValue]]
"""What is carried on after an iteration, whose values are given: `(at, carried, values)`."""


@dataclass(frozen=True)
class _Side:
    """A load or store of which neighbouring iterations touch neighbours in memory."""

    buffer: SSAValue
    subscripts: tuple[SSAValue, ...]

    @property
    def type(self) -> MemRefType:
        assert isinstance(self.buffer.type, MemRefType)
        return self.buffer.type

    @property
    def forms(self) -> tuple[object, ...]:
        return (self.buffer, *map(value_form, self.subscripts))


class Group:
    """The body of a parallel loop, of which a thread does some neighbouring iterations.

    Iterations are given by their numbers, from 0 on.
    """

    def __init__(self, loop: scf.ParallelOp):
        (variable,) = loop.body.block.args
        self.loop = loop
        self.variable = variable
        self.ops = list(loop.body.block.ops)[:-1]
        self.stored = {root_of(op.memref) for op in self.ops if isinstance(op, memref.StoreOp)}
        # What is the same in all iterations is done once.
        self.varying: set[SSAValue] = {variable}
        self.common: list[Operation] = []
        for op in self.ops:
            if self._is_common(op):
                self.common.append(op)
            else:
                self.varying.update(op.results)
        self.sides = {op: side for op in self.ops if (side := self._side(op)) is not None}

    def _is_common(self, op: Operation) -> bool:
        if op.regions or any(value in self.varying for value in op.operands):
            return False
        if isinstance(op, memref.LoadOp):
            root = root_of(op.memref)
            return root is not None and root not in self.stored and None not in self.stored
        return is_pure(op)

    def _side(self, op: Operation) -> _Side | None:
        if not isinstance(op, memref.LoadOp | memref.StoreOp):
            return None
        type_ = op.memref.type
        assert isinstance(type_, MemRefType)
        if not op.indices or not isinstance(type_.layout, NoneAttr) or op.memref in self.varying:
            return None
        element = type_.element_type
        if element == I1 or not isinstance(element, IntegerType | AnyFloat):
            return None
        *outer, last = (value_form(value) for value in op.indices)
        along = last.without(self.variable)
        if last.coefficient(self.variable) != 1 or any(map(self._varies, (*outer, along))):
            return None
        return _Side(op.memref, tuple(op.indices))

    def _varies(self, form: Linear) -> bool:
        return any(atom in self.varying for atom in form.atoms())

    def size(self) -> int:
        """How many iterations a thread does at once: 1 where that is not worth it."""
        if arith.constant_value(self.loop.step[0]) != 1 or not self.sides:
            return 1
        if any(op.regions or isinstance(op, ALLOCATIONS) for op in self.ops):
            return 1
        size = BYTES // max(element_bytes(side.type.element_type) for side in self.sides.values())
        length = sum(_OPS_OF_FUNCTION if op.name.startswith("math.") else 1 for op in self.ops)
        while size > 1 and size * length > _MOST_OPS:
            size //= 2
        return size

    def write(
        self,
        builder: Builder,
        size: int,
        first: SSAValue,
        count: SSAValue,
        spread: tuple[SSAValue, SSAValue, SSAValue] | None = None,
        carried: Sequence[SSAValue] = (),
        combine: Combine = lambda at, carried, values: [],
    ) -> list[SSAValue]:
        """Write what a thread does, and give what it carries after it.

        Args:
            size: iterations of the group.
            first: the first one of them.
            count: of the loop's iterations.
            spread: where the group is not aligned, other iterations that the thread does instead:
                the first one, their end, and their step.
        """
        values: dict[SSAValue, SSAValue] = {}
        for op in self.common:
            _copy(builder, op, values)
        last = _add(builder, first, builder.index(size))
        whole = compare(builder, "ule", last, count)
        aligned = self._aligned(builder, size, first, values)
        together, singly = Block(), Block()
        within = Builder(together, location=builder.location)
        done = self._together(within, size, first, values, carried, combine)
        within.create(scf.YieldOp, done)

        within = Builder(singly, location=builder.location)
        step = within.index(1)
        last = within.value(arith.MinUIOp, (last, count), INDEX)
        if spread is not None:
            first, last, step = (
                within.value(arith.SelectOp, (aligned, near, far), INDEX)
                for near, far in zip((first, last, step), spread, strict=True)
            )
        inside = Block(arg_types=[INDEX, *(value.type for value in carried)])
        loop = within.insert(
            scf.ForOp.create(
                operands=[first, last, step, *carried],
                result_types=[value.type for value in carried],
                regions=[Region(inside)],
            )
        )
        each = Builder(inside, location=builder.location)
        one = values | {self.variable: self._variable(each, inside.args[0])}
        for op in self.ops:
            if op not in self.common:
                _copy(each, op, one)
        each.create(scf.YieldOp, combine(each, inside.args[1:], one))
        within.create(scf.YieldOp, loop.results)
        choice = scf.IfOp.create(
            operands=[builder.value(arith.AndIOp, (whole, aligned), I1)],
            result_types=[value.type for value in carried],
            regions=[Region(together), Region(singly)],
        )
        return list(builder.insert(choice).results)

    # The whole group at once

    def _together(
        self,
        builder: Builder,
        size: int,
        first: SSAValue,
        values: dict[SSAValue, SSAValue],
        carried: Sequence[SSAValue],
        combine: Combine,
    ) -> list[SSAValue]:
        at_first = self._variable(builder, first)
        lanes = [values | {self.variable: at_first}]
        for number in range(1, size):
            at = _add(builder, at_first, builder.index(number))
            lanes.append(values | {self.variable: at})
        for op in self.ops:
            if op in self.common:
                continue
            if (side := self.sides.get(op)) is None:
                for lane in lanes:
                    _copy(builder, op, lane)
                continue
            place = [lanes[0].get(value, value) for value in (side.buffer, *side.subscripts)]
            element = side.type.element_type
            type_ = VectorType(element, [size])
            if isinstance(op, memref.LoadOp):
                access = builder.create(vector.LoadOp, place, (type_,), nontemporal=FALSE)
                for at, lane in enumerate(lanes):
                    position = DenseArrayBase.from_list(i64, [at])
                    lane[op.results[0]] = builder.value(
                        vector.ExtractOp, access.results, element, static_position=position
                    )
            else:
                elements = [lane.get(op.operands[0], op.operands[0]) for lane in lanes]
                joined = builder.value(vector.FromElementsOp, elements, type_)
                access = builder.create(vector.StoreOp, (joined, *place), nontemporal=FALSE)
            access.location = op.location
            access.attributes["alignment"] = IntegerAttr(size * element_bytes(element), i64)
        for lane in lanes:
            carried = combine(builder, carried, lane)
        return list(carried)

    def _aligned(
        self, builder: Builder, size: int, first: SSAValue, values: dict[SSAValue, SSAValue]
    ) -> SSAValue:
        """Whether all that the group reads and writes at once begins at a multiple of its size."""
        rests: list[SSAValue] = []
        known: set[tuple[object, ...]] = set()
        at_first = values | {self.variable: self._variable(builder, first)}
        for side in self.sides.values():
            if side.forms in known:
                continue
            known.add(side.forms)
            buffer = values.get(side.buffer, side.buffer)
            offset: SSAValue | None = None
            for axis, (extent, subscript) in enumerate(
                zip(side.type.get_shape(), side.subscripts, strict=True)
            ):
                place = self._at(builder, subscript, at_first)
                if offset is not None:
                    length = (
                        builder.value(memref.DimOp, (buffer, builder.index(axis)), INDEX)
                        if extent == DYNAMIC_INDEX
                        else builder.index(extent)
                    )
                    offset = builder.value(arith.MuliOp, (offset, length), INDEX)
                    place = _add(builder, offset, place)
                offset = place
            assert offset is not None
            mask = size * element_bytes(side.type.element_type) - 1
            if not isinstance(buffer.owner, memref.MemorySpaceCastOp):  # the block's is aligned
                start = builder.value(memref.ExtractAlignedPointerAsIndexOp, (buffer,), INDEX)
                rests.append(builder.value(arith.AndIOp, (start, builder.index(mask)), INDEX))
            rests.append(builder.value(arith.AndIOp, (offset, builder.index(size - 1)), INDEX))
        rest = rests[0]
        for other in rests[1:]:
            rest = builder.value(arith.OrIOp, (rest, other), INDEX)
        return compare(builder, "eq", rest, builder.index(0))

    def _variable(self, builder: Builder, number: SSAValue) -> SSAValue:
        """The loop's variable in an iteration."""
        lower = self.loop.lowerBound[0]
        return number if arith.constant_value(lower) == 0 else _add(builder, lower, number)

    def _at(self, builder: Builder, value: SSAValue, values: dict[SSAValue, SSAValue]) -> SSAValue:
        """A subscript of one iteration: what it is made of is written once more."""
        if value not in values and value in self.varying:
            op = value.owner
            assert isinstance(op, Operation)
            for operand in op.operands:
                self._at(builder, operand, values)
            _copy(builder, op, values)
        return values.get(value, value)


def _copy(builder: Builder, op: Operation, values: dict[SSAValue, SSAValue]) -> None:
    """What an op does, once more, of other values; and where the user has written it."""
    copy = builder.insert(op.clone(values))
    copy.location = op.location


def _add(builder: Builder, left: SSAValue, right: SSAValue) -> SSAValue:
    return builder.value(arith.AddiOp, (left, right), INDEX)


def group_size(loops: Sequence[scf.ParallelOp], most: int | None, limit: int = 0) -> int:
    """How many neighbouring iterations of each loop, the same of all, a thread does at once.

    Args:
        most: iterations that a loop has, where that is known: all of a warp should have some.
        limit: of how many there may be; 0: there is none.
    """
    size = min((Group(loop).size() for loop in loops), default=1)
    while size > max(limit, 1) and limit:
        size //= 2
    while size > 1 and most is not None and most < WARP * size:
        size //= 2
    return size
