"""Where the iterations of a loop store, by subscripts that are computed; memory by such places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.dialects import memref
from xdsl.dialects.builtin import DYNAMIC_INDEX, AffineMapAttr, MemRefType
from xdsl.ir import Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ...dialects import affine
from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent
from ...dialects.quick import walk
from ...dialects.structure import is_inside
from ..affine_loops.analysis import ALLOCATIONS, accesses_of, is_pure
from ..affine_loops.building import Bound, body_builder, constant_bound, make_loop


@dataclass(frozen=True)
class Places:
    """The subscripts of a store that an iteration of a loop has once, and what they are made of.

    Iterations in which they differ store to different elements.

    Attributes:
        store: the store.
        axes: those of the buffer that the subscripts are of.
        parts: the ops that compute them, in order.
    """

    store: memref.StoreOp
    variable: SSAValue
    axes: tuple[int, ...]
    parts: tuple[Operation, ...]

    @staticmethod
    def of(loop: affine.ForOp, store: memref.StoreOp) -> Places | None:
        """None where other iterations may change what they are made of, or there are none."""
        body = loop.body.block
        variable = body.args[0]
        axes = tuple(
            axis
            for axis, value in enumerate(store.indices)
            if value is variable or value.owner.parent is body or not is_inside(value, loop)
        )
        needed = {store.indices[axis] for axis in axes}
        parts: list[Operation] = []
        for op in reversed(list(body.ops)):
            if any(result in needed for result in op.results):
                parts.append(op)
                needed.update(op.operands)
        written = written_in(loop)
        if not parts or is_inside(store.memref, loop):
            return None
        if not all(can_be_repeated(op, written) for op in parts):
            return None
        return Places(store, variable, axes, tuple(reversed(parts)))

    @property
    def subscripts(self) -> list[SSAValue]:
        return [self.store.indices[axis] for axis in self.axes]

    def extents(self, builder: Builder) -> list[Extent]:
        """How many places there are along each axis."""
        type_ = self.store.memref.type
        assert isinstance(type_, MemRefType)
        shape = type_.get_shape()
        return [
            builder.value(memref.DimOp, (self.store.memref, builder.index(axis)), INDEX)
            if shape[axis] == DYNAMIC_INDEX
            else shape[axis]
            for axis in self.axes
        ]

    def computed(self, builder: Builder, number: SSAValue) -> list[SSAValue]:
        """The subscripts of another iteration."""
        values = {self.variable: number}
        for op in self.parts:
            builder.insert(op.clone(values)).location = op.location
        return [values.get(subscript, subscript) for subscript in self.subscripts]


def written_in(loop: Operation) -> set[SSAValue | None]:
    """The roots of what is written in a loop; None among them: it may be anything."""
    return {
        access.root
        for op in walk(loop)
        if not op.regions
        for access in accesses_of(op) or ()
        if access.writes
    }


def can_be_repeated(op: Operation, written: set[SSAValue | None]) -> bool:
    """Whether an op gives the same wherever it stands in a loop that writes to some buffers."""
    accesses = accesses_of(op)
    if op.regions or isinstance(op, ALLOCATIONS) or accesses is None:
        return False
    if not accesses:
        return is_pure(op)
    return None not in written and not any(
        one.writes or one.root is None or one.root in written for one in accesses
    )


def fill(builder: Builder, buffer: SSAValue, extents: Sequence[Extent], value: int) -> None:
    """Loops that store a number to all of a buffer."""
    type_ = buffer.type
    assert isinstance(type_, MemRefType)
    number = builder.constant(value, type_.element_type)
    numbers: list[SSAValue] = []
    for extent in extents:
        loop = make_loop(builder, constant_bound(0), Bound.of(extent))
        numbers.append(loop.body.block.args[0])
        builder = body_builder(loop)
    rank = len(numbers)
    map_ = AffineMap(rank, 0, tuple(AffineDimExpr(axis) for axis in range(rank)))
    builder.create(affine.StoreOp, (number, buffer, *numbers), map=AffineMapAttr(map_))
