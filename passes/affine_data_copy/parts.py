"""Which part of each buffer some ops touch: what a copy for them must hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from xdsl.dialects import arith, memref
from xdsl.dialects.builtin import MemRefType, UnregisteredOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import BlockArgument, Operation, OpResult, SSAValue

from ...dialects import affine
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder
from ...dialects.extents import mixed_values
from ...dialects.linear_forms import Linear, constant_form, value_form
from ...dialects.quick import erase, walk
from ..affine_loops.analysis import Access, accesses_of, loop_bounds, root_of, static_extent
from ..affine_loops.regions import Interval, hull, interval_of, tightest


class Scope:
    """Consecutive ops of a block, before which copies are made, and behind which they end."""

    def __init__(self, ops: Sequence[Operation]):
        self.ops = ops
        self._members = frozenset(ops)
        self._known: dict[SSAValue, bool] = {}
        self._dims: list[memref.DimOp] = []

    def is_fixed(self, value: SSAValue) -> bool:
        """Whether a value is known before the ops."""
        found = self._known.get(value)
        if found is None:
            owner = value.owner
            op = owner if isinstance(owner, Operation) else owner.parent_op()
            while op is not None and op not in self._members:
                op = op.parent_op()
            found = self._known[value] = op is None
        return found

    def walk(self) -> Iterator[Operation]:
        for op in self.ops:
            yield from walk(op)

    def top(self) -> Operation:
        """The op at the function's top that is the first one of the scope, or around it.

        Only loops are left, of which one iteration follows the other.
        """
        op = self.ops[0]
        while isinstance(parent := op.parent_op(), affine.ForOp):
            op = parent
        return op

    def extent(self, buffer: SSAValue, dimension: int) -> Linear:
        """A buffer's extent; where no value is known to be it, a `memref.dim` is made."""
        static = static_extent(buffer.type, dimension)
        if static is not None:
            return constant_form(static)
        maker = buffer.op if isinstance(buffer, OpResult) else None
        if isinstance(maker, memref.ReinterpretCastOp):
            return value_form(mixed_values(maker.static_sizes, maker.sizes)[dimension])
        place = self.top()
        if not isinstance(place.parent_op(), FuncOp) or not Scope([place]).is_fixed(buffer):
            place = self.ops[0]
        before = place.prev_op
        while isinstance(before, memref.DimOp | arith.ConstantOp):
            if (
                isinstance(before, memref.DimOp)
                and before.source is buffer
                and constant_value(before.index) == dimension
            ):
                return value_form(before.result)
            before = before.prev_op
        builder = Builder.in_place_of(place)
        made = builder.create(memref.DimOp, (buffer, builder.index(dimension)), (INDEX,))
        self._dims.append(made)
        return value_form(made.result)

    def erase_unused(self) -> None:
        """Erase what was made of extents that no bound needs after all."""
        for dim in self._dims:
            if dim.result.first_use is None:
                index = dim.index.owner
                erase(dim)
                if isinstance(index, Operation) and index.results[0].first_use is None:
                    erase(index)
        self._dims.clear()

    def loops_around(self, op: Operation) -> list[Operation]:
        """The ops around `op` up to the scope's own, innermost first."""
        around: list[Operation] = []
        parent = op.parent_op()
        while op not in self._members and parent is not None:
            around.append(parent)
            op, parent = parent, parent.parent_op()
        return around


class Part(NamedTuple):
    """What is touched of a buffer.

    Attributes:
        accesses: by `affine.load` and `affine.store` only.
        box: an interval for each dimension, in forms of values that are known before the scope.
        reads: it is read, or not all of the box is written.
        writes: it is written.
    """

    buffer: SSAValue
    accesses: list[Access]
    box: list[Interval]
    reads: bool
    writes: bool

    @property
    def type(self) -> MemRefType:
        assert isinstance(self.buffer.type, MemRefType)
        return self.buffer.type


def accesses_by_buffer(scope: Scope) -> dict[SSAValue, list[Access]] | str:
    """The accesses to each buffer in the order in which they are met, or why nothing is known."""
    by_buffer: dict[SSAValue, list[Access]] = {}
    for op in scope.walk():
        if op.regions:
            continue
        accesses = accesses_of(op)
        if isinstance(op, UnregisteredOp):
            touches = any(isinstance(value.type, MemRefType) for value in op.operands)
            accesses = None if touches else []
        if accesses is None:
            return f"it is not known what '{op.name}' does to memory"
        for access in accesses:
            by_buffer.setdefault(access.buffer, []).append(access)
    return by_buffer


def part_of(scope: Scope, buffer: SSAValue, by_buffer: dict[SSAValue, list[Access]]) -> Part | str:
    """The part of a buffer that is touched, or a sentence that says why it cannot be copied."""
    accesses = by_buffer[buffer]
    writes = any(access.writes for access in accesses)
    root = root_of(buffer)
    for other, others in by_buffer.items():
        if other is buffer or (root is not None and root_of(other) not in (root, None)):
            continue
        if writes or any(access.writes for access in others):
            return "it may be written under another name"
    if not scope.is_fixed(buffer):
        return "it is not there before"
    boxes: list[list[Interval]] = []
    for access in accesses:
        if not isinstance(access.operation, affine.LoadOp | affine.StoreOp):
            return f"'{access.operation.name}' uses it"
        assert access.subscripts is not None
        box: list[Interval] = []
        for dimension, form in enumerate(access.subscripts):
            interval = interval_of(form, scope.is_fixed)
            if interval is None:
                return "its subscripts are not bounded by what is known before"
            if not _is_in_bounds(access, form):
                interval = _within(interval, scope.extent(buffer, dimension))
            box.append(interval)
        boxes.append(box)
    joined = [
        hull([box[at] for box in boxes], lambda at=at: scope.extent(buffer, at))
        for at in range(len(boxes[0]))
    ]
    if any((size := interval.constant_size) is not None and size <= 0 for interval in joined):
        return "nothing of it is touched"
    whole = not any(access.reads for access in accesses) and (
        (len(accesses) == 1 and _writes_all(scope, accesses[0]))
        or _write_all_together(scope, accesses, joined)
    )
    return Part(buffer, accesses, joined, not whole, writes)


def _within(interval: Interval, extent: Linear) -> Interval:
    """The interval, cut off where the dimension ends."""
    return Interval(
        tightest((*interval.lower, constant_form(0)), False),
        tightest((*interval.upper, extent.add(constant_form(-1))), True),
    )


def _is_in_bounds(access: Access, form: Linear) -> bool:
    """Whether a subscript is in bounds for all values of the loop variables.

    So it is where it is the variable of a loop, which stands under no condition: a program's loops
    do not go over the ends of its buffers.
    """
    around = access.operation.parent_op()
    while isinstance(around, affine.ForOp | affine.ParallelOp):
        around = around.parent_op()
    if isinstance(around, affine.IfOp):
        return False
    if form.is_constant:
        return True
    ((atom, factor), *others) = form.terms
    return not others and factor == 1 and form.constant == 0 and isinstance(atom, BlockArgument)


def _write_all_together(scope: Scope, accesses: Sequence[Access], box: list[Interval]) -> bool:
    """Whether stores that no loop stands around the scope of write every element of a box."""
    if not isinstance(scope.ops[0].parent_op(), FuncOp):
        return False
    bounds = [
        (interval.lower[0].constant, interval.upper[0].constant)
        for interval in box
        if all(form.is_constant for form in (*interval.lower, *interval.upper))
    ]
    if len(bounds) < len(box):
        return False
    # Most programs are compiled without isl.
    from ..affine_dependences.relations import cover

    return cover(accesses, bounds)


def _writes_all(scope: Scope, access: Access) -> bool:
    """Whether the only access writes every element of its box, whenever the scope is run.

    Each dimension is subscripted by the variable of another loop of step 1, between bounds that are
    known before, and there is no other loop around it that might have no iterations.
    """
    if access.reads or access.subscripts is None:
        return False
    remaining = scope.loops_around(access.operation)
    for form in access.subscripts:
        if len(form.terms) > 1:
            return False
        for atom, factor in form.terms:
            loop = atom.owner.parent_op() if isinstance(atom, BlockArgument) else None
            if isinstance(atom, BlockArgument) and scope.is_fixed(atom):
                continue
            if abs(factor) != 1 or not isinstance(loop, affine.ForOp) or loop not in remaining:
                return False
            bounds = loop_bounds(loop)
            fixed = all(map(scope.is_fixed, loop.operands))
            if not fixed or bounds.step != 1:
                return False
            remaining.remove(loop)
    return all(
        isinstance(loop, affine.ForOp) and (loop_bounds(loop).trip_count or 0) > 0
        for loop in remaining
    )
