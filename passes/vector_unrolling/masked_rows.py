"""Transfers with masks that may leave out whole rows, the last ones of a tile."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xdsl.dialects import arith, memref
from xdsl.dialects.builtin import (
    DenseIntOrFPElementsAttr,
    IntegerAttr,
    MemRefType,
    VectorType,
    i1,
    i64,
)
from xdsl.dialects.ub import PoisonOp
from xdsl.ir import Block, Operation, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr

from ...dialects import affine, vector
from ...dialects.affine_maps import dims_map
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder
from ...dialects.linear_forms import map_forms, value_form
from ...dialects.quick import walk
from ...dialects.structure import encloses
from ..affine_dependences.relations import loops_around, sides_of
from ..affine_loops.analysis import innermost_stride_is_one, loop_operands
from .tiles import Tiles, places, register_type, shape_of

SLT = IntegerAttr(arith.CMPI_COMPARISON_OPERATIONS.index("slt"), i64)
Transfer = vector.TransferReadOp | vector.TransferWriteOp


class MaskedRows:
    """A transfer with a mask that may leave out rows, whose values may be anything.

    ```
    %m = vector.create_mask %rows : vector<3xi1>
    %a = vector.transfer_read %A[%i, %k], %poison, %m
      {permutation_map = (d0, d1) -> (d0, 0)} : memref<?x?xf32>, vector<3x16xf32>
    ```

    For a row that is off, the last one that is on is read, and what comes of it is written there
    once more: it is the same where all that it is made of is read so (`same_rows`). There must be
    such a row, which follows from a loop around that goes on.
    """

    def __init__(self, tiles: Tiles, op: Transfer, mask: vector.CreateMaskOp):
        self.tiles, self.op, self.mask = tiles, op, mask
        self.builder, self.beside_mask = Builder.in_place_of(op), Builder.in_place_of(mask)
        type_ = op.result.type if isinstance(op, vector.TransferReadOp) else op.vector.type
        assert isinstance(type_, VectorType)
        self.element, self.shape = type_.element_type, shape_of(type_)
        results = op.permutation_map.data.results
        counts = iter(mask.operands)
        # By dimension: the axis of memory, and how many lanes there are.
        self.along = {
            dim: (result.position, next(counts))
            for dim, result in enumerate(results)
            if isinstance(result, AffineDimExpr)
        }
        self.last = self.along.get(len(results) - 1)
        self.column_masks: dict[tuple[int, int], SSAValue] = {}

    @classmethod
    def of(cls, tiles: Tiles, op: Transfer) -> MaskedRows | None:
        """What is known of a transfer; None where its mask leaves out no rows, or another value
        than poison is wanted of them."""
        mask = None if op.mask is None else op.mask.owner
        if not isinstance(mask, vector.CreateMaskOp):
            return None
        if isinstance(op, vector.TransferReadOp) and not isinstance(op.padding.owner, PoisonOp):
            return None
        if isinstance(op, vector.TransferWriteOp) and op not in tiles.same_rows:
            return None
        found = cls(tiles, op, mask)
        rows = [count for dim, (_, count) in found.along.items() if dim < len(found.shape) - 1]
        if all(constant_value(count) is not None for count in rows):
            return None
        return found if found._is_row() and all(map(_is_positive, rows)) else None

    def _is_row(self) -> bool:
        """Whether the lanes of a row are one element, or neighbours in memory."""
        type_ = self.op.source.type
        assert isinstance(type_, MemRefType)
        if self.last is None:
            return True
        return self.last[0] == type_.get_num_dims() - 1 and innermost_stride_is_one(type_)

    def read(self) -> list[SSAValue]:
        """The registers of what a read gives."""
        assert isinstance(self.op, vector.TransferReadOp)
        assert isinstance(self.op.padding.owner, PoisonOp)
        self.tiles.drop(self.op.padding.owner)
        self.tiles.drop(self.mask)
        registers: list[SSAValue] = []
        numbers: dict[tuple[int, ...], SSAValue] = {}
        for row, column, lanes in places(self.shape, self.tiles.lanes):
            type_ = register_type(self.element, lanes)
            if self.last is not None:
                operands = (self.op.source, *self._moved(self._row(row), column))
                mask = self._columns(column, lanes)
                if mask is None:
                    register = self.builder.value(vector.LoadOp, operands, type_)
                else:
                    otherwise = self.tiles.constants.value(0, type_)
                    operands = (*operands, mask, otherwise)
                    register = self.builder.value(vector.MaskedLoadOp, operands, type_)
            else:
                if row not in numbers:
                    operands = (self.op.source, *self._row(row))
                    numbers[row] = self.builder.value(memref.LoadOp, operands, self.element)
                register = self.builder.value(vector.BroadcastOp, (numbers[row],), type_)
            registers.append(register)
        return registers

    def write(self, registers: Sequence[SSAValue]) -> None:
        """Write the rows that there are, the last of them again for each that there is not."""
        for register, place in zip(registers, places(self.shape, self.tiles.lanes), strict=True):
            row, column, lanes = place
            where = (self.op.source, *self._moved(self._row(row), column))
            mask = self._columns(column, lanes)
            if mask is None:
                self.builder.create(vector.StoreOp, (register, *where))
            else:
                self.builder.create(vector.MaskedStoreOp, (*where, mask, register))

    def _row(self, row: Sequence[int]) -> list[SSAValue]:
        """Where a row begins, or the last one that is on."""
        found = list(self.op.indices)
        for dim, at in enumerate(row):
            axis, count = self.along.get(dim, (0, None))
            if at and count is not None:
                found[axis] = self._clamped(found[axis], at, count)
        return found

    def _clamped(self, index: SSAValue, at: int, count: SSAValue) -> SSAValue:
        """`index + min(at, count - 1)`, computed where `count` is, if it can be."""
        key = (index, at, count)
        known = self.tiles.clamped.get(key)
        if known is not None:
            return known
        where = count.owner.next_op if isinstance(count.owner, Operation) else None
        is_known = where is not None and _is_known_at(index, where)
        builder = Builder.in_place_of(where) if is_known and where is not None else self.builder
        results = (AffineDimExpr(0) + -1, AffineConstantExpr(at))
        moved = builder.value(affine.MinOp, (count,), INDEX, map=dims_map(1, results))
        value = builder.value(arith.AddiOp, (index, moved), INDEX)
        if is_known:
            self.tiles.clamped[key] = value
        return value

    def _moved(self, indices: list[SSAValue], column: int) -> list[SSAValue]:
        """A place `column` lanes further."""
        assert self.last is not None
        axis, _ = self.last
        if column:
            added = self.tiles.constants.value(column, INDEX)
            indices[axis] = self.builder.value(arith.AddiOp, (indices[axis], added), INDEX)
        return indices

    def _columns(self, column: int, lanes: int) -> SSAValue | None:
        """The mask of the lanes of a row; None for all."""
        assert self.last is not None
        _, count = self.last
        number = constant_value(count)
        if number is not None and number >= column + lanes:
            return None
        if (column, lanes) not in self.column_masks:
            if column:
                moved = dims_map(1, (AffineDimExpr(0) + -column,))
                count = self.beside_mask.value(affine.ApplyOp, (count,), INDEX, map=moved)
            mask = self.beside_mask.value(vector.CreateMaskOp, (count,), register_type(i1, lanes))
            self.column_masks[column, lanes] = mask
        return self.column_masks[column, lanes]


def same_rows(ops: Iterable[Operation]) -> set[Operation]:
    """The writes of tiles whose rows differ by what masked reads give, and nothing else."""
    found: set[Operation] = set()
    for op in (inner for outer in ops for inner in walk(outer)):
        if isinstance(op, vector.TransferWriteOp) and op.mask is not None:
            mask = op.mask.owner
            if isinstance(mask, vector.CreateMaskOp):
                rows = [count for count in mask.operands[:-1] if constant_value(count) is None]
                if rows and _differ_by_masks(op.vector, rows, set()):
                    found.add(op)
    return found


def _differ_by_masks(value: SSAValue, rows: Sequence[SSAValue], seen: set[SSAValue]) -> bool:
    """Whether a tile is the same in rows that are off as in the last that is on."""
    if value in seen or not isinstance(value.type, VectorType):
        return True
    seen.add(value)
    owner = value.owner
    if isinstance(owner, Block):
        loop = owner.parent_op()
        if not isinstance(loop, affine.ForOp):
            return False
        owner, at = loop, owner.args.index(value) - 1  # pyright: ignore
    else:
        at = owner.results.index(value)  # pyright: ignore
    sources: list[SSAValue] = list(owner.operands)
    if isinstance(owner, vector.TransferReadOp):
        mask = None if owner.mask is None else owner.mask.owner
        results = owner.permutation_map.data.results[:-1]
        if not any(isinstance(result, AffineDimExpr) for result in results):
            return True  # the same in all rows
        return (
            isinstance(owner.padding.owner, PoisonOp)
            and isinstance(mask, vector.CreateMaskOp)
            and all(count in mask.operands for count in rows)
        )
    if isinstance(owner, affine.ForOp | affine.IfOp):
        ends = [block.last_op for region in owner.regions for block in region.blocks]
        sources = [end.operands[at] for end in ends if end is not None]
        if isinstance(owner, affine.ForOp):
            sources.append(loop_operands(owner).inits[at])
    elif isinstance(owner, arith.ConstantOp):
        dense = owner.value
        return isinstance(dense, DenseIntOrFPElementsAttr) and dense.is_splat()
    elif not isinstance(owner, vector.BroadcastOp) and owner.name.partition(".")[0] not in (
        "arith",
        "math",
    ):
        return False
    return all(_differ_by_masks(source, rows, seen) for source in sources)


def _is_known_at(value: SSAValue, op: Operation) -> bool:
    """Whether a value is the variable of a loop around an op, or the like."""
    around = value.owner.parent_op() if isinstance(value.owner, Block) else None
    return around is not None and encloses(around, op)


def _is_positive(count: SSAValue) -> bool:
    """Whether a number of lanes is at least 1: constants are, and what a loop has left to do."""
    number = constant_value(count)
    if number is not None:
        return number > 0
    op = count.owner
    if not isinstance(op, affine.MinOp):
        return False
    left = {
        end.add(value_form(variable), -1)
        for loop in loops_around(op)
        for variable, _, _, upper in sides_of(loop)
        for end in upper.forms
    }
    return all(
        form in left or (form.is_constant and form.constant > 0)
        for form in map_forms(op.map.data, op.operands)
    )
