"""What each op on tiles becomes: a table of rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.dialects import arith
from xdsl.dialects.builtin import (
    AffineMapAttr,
    ArrayAttr,
    DenseArrayBase,
    DenseIntOrFPElementsAttr,
    IntegerAttr,
    MemRefType,
    VectorType,
    i1,
    i64,
)
from xdsl.ir import Operation, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ...dialects import affine, vector
from ...dialects.affine_maps import dims_map
from ...dialects.build import INDEX, Builder
from ...dialects.linalg_generic import segments
from ...dialects.quick import ops_of
from ..affine_loops.analysis import innermost_stride_is_one, loop_operands
from ..errors import CompileError
from .masked_rows import SLT, MaskedRows
from .tiles import Registers, Tiles, columns, places, register_type, shape_of
from .transposition import transpose_square

Rule = Callable[[Tiles, Operation], None]


def elementwise(tiles: Tiles, op: Operation) -> None:
    """An op of `arith` or `math` is done register by register."""
    if op.regions or op.name.partition(".")[0] not in ("arith", "math"):
        raise CompileError(f"'{op.name}' cannot be taken apart into registers", op)
    builder = Builder.in_place_of(op)
    operands = [registers_of(tiles, operand) for operand in op.operands]
    count = max(map(len, operands))
    operands = [one if len(one) == count else [*one] * count for one in operands]
    made = [
        builder.create(type(op), parts, types, **op.properties)
        for *parts, types in zip(
            *operands,
            zip(*(tiles.types(result.type) for result in op.results), strict=True),
            strict=True,
        )
    ]
    tiles.replace(op, *([new.results[at] for new in made] for at in range(len(op.results))))


def constant(tiles: Tiles, op: Operation) -> None:
    """A dense constant: one value in all lanes is one register for each number of lanes."""
    assert isinstance(op, arith.ConstantOp)
    value, type_ = op.value, op.result.type
    assert isinstance(value, DenseIntOrFPElementsAttr) and isinstance(type_, VectorType)
    shape, element = shape_of(type_), type_.element_type
    if value.is_splat():
        number = value.get_values()[0]
        assert not isinstance(number, tuple)
        tiles.replace(op, [tiles.constants.value(number, one) for one in tiles.types(type_)])
        return
    numbers = list(value.get_values())
    builder = Builder.in_place_of(op)
    registers: list[SSAValue] = []
    at = 0
    for _, _, count in places(shape, tiles.lanes):
        part = register_type(element, count)
        dense = DenseIntOrFPElementsAttr.from_list(part, numbers[at : at + count])  # pyright: ignore
        registers.append(builder.value(arith.ConstantOp, (), part, value=dense))
        at += count
    tiles.replace(op, registers)


def broadcast(tiles: Tiles, op: Operation) -> None:
    """A number, or a tile of fewer dimensions, along the leading dimensions."""
    source, type_ = op.operands[0], op.results[0].type
    assert isinstance(type_, VectorType)
    if isinstance(source.type, VectorType):
        inner = shape_of(source.type)
        if inner != shape_of(type_)[len(shape_of(type_)) - len(inner) :]:
            raise CompileError("a dimension of 1 cannot be stretched inside a tile", op)
        registers = registers_of(tiles, source)
        tiles.replace(op, [*registers] * (len(tiles.types(type_)) // len(registers)))
        return
    builder = Builder.in_place_of(op)
    made: dict[object, SSAValue] = {}
    for part in tiles.types(type_):
        if part not in made:
            made[part] = builder.value(vector.BroadcastOp, (source,), part)
    tiles.replace(op, [made[part] for part in tiles.types(type_)])


def registers_of(tiles: Tiles, value: SSAValue) -> Registers:
    """The registers of a value that goes with tiles, which it may not look like itself."""
    owner = value.owner
    if (
        isinstance(value.type, VectorType)
        and isinstance(owner, Operation)
        and tiles.registers(value) == [value]
        and (tiles.is_tile(value) or len(tiles.types(value.type)) > 1)
    ):
        rule = RULES.get(type(owner))
        if rule is None:
            raise CompileError(f"'{owner.name}' cannot be taken apart into registers", owner)
        rule(tiles, owner)
    return tiles.registers(value)


# --- masks ---------------------------------------------------------------------------------------


def create_mask(tiles: Tiles, op: Operation) -> None:
    """Rows that are off whatever happens share a mask with nothing set."""
    type_ = op.results[0].type
    assert isinstance(type_, VectorType)
    shape = shape_of(type_)
    builder = Builder.in_place_of(op)
    counts = list(op.operands)
    row_masks: dict[tuple[int, int], SSAValue] = {}
    for column, lanes in columns(shape[-1], tiles.lanes):
        count = counts[-1]
        if _constant_at_least(count, column + lanes):
            row_masks[column, lanes] = tiles.constants.value(1, register_type(i1, lanes))
            continue
        if column:
            moved = dims_map(1, (AffineDimExpr(0) + -column,))
            count = builder.value(affine.ApplyOp, (count,), INDEX, map=moved)
        mask = builder.value(vector.CreateMaskOp, (count,), register_type(i1, lanes))
        row_masks[column, lanes] = mask
    registers: list[SSAValue] = []
    for row, column, lanes in places(shape, tiles.lanes):
        mask = row_masks[column, lanes]
        for axis, number in enumerate(row):
            if _constant_at_least(counts[axis], shape[axis]):
                continue
            at = tiles.constants.value(number, INDEX)
            inside = builder.value(arith.CmpiOp, (at, counts[axis]), i1, predicate=SLT)
            off = tiles.constants.value(0, mask.type)
            mask = builder.value(arith.SelectOp, (inside, mask, off), mask.type)
        registers.append(mask)
    tiles.replace(op, registers)


def _constant_at_least(value: SSAValue, extent: int) -> bool:
    owner = value.owner
    return (
        isinstance(owner, arith.ConstantOp)
        and isinstance(owner.value, IntegerAttr)
        and owner.value.value.data >= extent
    )


def constant_mask(tiles: Tiles, op: Operation) -> None:
    assert isinstance(op, vector.ConstantMaskOp)
    type_ = op.result.type
    assert isinstance(type_, VectorType)
    *outer, last = op.mask_dim_sizes.get_values()
    builder = Builder.in_place_of(op)
    registers: list[SSAValue] = []
    for row, column, lanes in places(shape_of(type_), tiles.lanes):
        on = all(number < size for number, size in zip(row, outer, strict=True))
        set_lanes = min(max(last - column, 0), lanes) if on else 0
        sizes = DenseArrayBase.from_list(i64, [set_lanes])
        part = register_type(i1, lanes)
        registers.append(builder.value(vector.ConstantMaskOp, (), part, mask_dim_sizes=sizes))
    tiles.replace(op, registers)


# --- memory --------------------------------------------------------------------------------------


class _Transfer:
    """A transfer between a tile and a memref: where in memory each register lies."""

    def __init__(self, tiles: Tiles, op: vector.TransferReadOp | vector.TransferWriteOp):
        self.tiles, self.op = tiles, op
        self.builder = Builder.in_place_of(op)
        self.indices = list(op.indices)
        vector_type = op.result.type if isinstance(op, vector.TransferReadOp) else op.vector.type
        assert isinstance(vector_type, VectorType) and isinstance(op.source.type, MemRefType)
        self.element = vector_type.element_type
        self.shape = shape_of(vector_type)
        self.axes = [
            result.position if isinstance(result, AffineDimExpr) else None
            for result in op.permutation_map.data.results
        ]
        self.is_row = (
            self.axes[-1] == op.source.type.get_num_dims() - 1
            and self.axes.count(self.axes[-1]) == 1
            and innermost_stride_is_one(op.source.type)
        )
        self.mask = None if op.mask is None else registers_of(tiles, op.mask)
        outside = [
            axis is not None and not bound.value.data
            for axis, bound in zip(self.axes, op.in_bounds.data, strict=True)
        ]
        if any(outside):
            raise CompileError(f"'{op.name}' may leave its memref; give it a mask instead", op)
        if self.mask is not None and None in self.axes:
            raise CompileError(f"'{op.name}' has a mask along what is broadcast", op)
        self.turned = self._turned()

    def _turned(self) -> int | None:
        """The dimension along which whole squares of a read are neighbours in memory, if any."""
        type_ = self.op.source.type
        assert isinstance(type_, MemRefType)
        last = type_.get_num_dims() - 1
        if (
            self.is_row
            or self.mask is not None
            or self.axes[-1] is None
            or self.axes.count(last) != 1
            or not innermost_stride_is_one(type_)
        ):
            return None
        along = self.axes.index(last)
        lanes = self.tiles.lanes
        whole = self.shape[along] % lanes == 0 and self.shape[-1] % lanes == 0
        return along if whole and along < len(self.axes) - 1 else None

    def key(self, row: tuple[int, ...], column: int, lanes: int) -> tuple[int, ...]:
        """Equal for registers that hold the same elements."""
        where = (*row, column)
        return (
            lanes,
            *(at if axis is not None else 0 for at, axis in zip(where, self.axes, strict=True)),
        )

    def subscripts(self, row: Sequence[int], column: int) -> AffineMapAttr:
        """The place of lane `column` of a row, over the indices of the transfer."""
        offsets = [0] * len(self.indices)
        for axis, at in zip(self.axes, (*row, column), strict=True):
            if axis is not None:
                offsets[axis] += at
        return dims_map(
            len(offsets),
            tuple(AffineDimExpr(d) + o if o else AffineDimExpr(d) for d, o in enumerate(offsets)),
        )

    def values(self, place: AffineMapAttr) -> list[SSAValue]:
        """The subscripts of a place as values."""
        found: list[SSAValue] = []
        for index, result in zip(self.indices, place.data.results, strict=True):
            if not isinstance(result, AffineDimExpr):
                moved = AffineMap(len(self.indices), 0, (result,))
                index = self.builder.value(
                    affine.ApplyOp, self.indices, INDEX, map=AffineMapAttr(moved)
                )
            found.append(index)
        return found


def transfer_read(tiles: Tiles, op: Operation) -> None:
    assert isinstance(op, vector.TransferReadOp)
    rows = MaskedRows.of(tiles, op)
    if rows is not None:
        tiles.replace(op, rows.read())
        return
    transfer = _Transfer(tiles, op)
    builder, source, element = transfer.builder, op.source, transfer.element
    made: dict[tuple[int, ...], SSAValue] = {}
    elements: dict[AffineMapAttr, SSAValue] = {}

    def number(place: AffineMapAttr) -> SSAValue:
        if place not in elements:
            operands = (source, *transfer.indices)
            elements[place] = builder.value(affine.LoadOp, operands, element, map=place)
        return elements[place]

    if transfer.turned is not None:
        made = _transposed(transfer, source)
    registers: list[SSAValue] = []
    for at, (row, column, lanes) in enumerate(places(transfer.shape, tiles.lanes)):
        key = transfer.key(row, column, lanes)
        if key not in made:
            type_ = register_type(element, lanes)
            place = transfer.subscripts(row, column)
            if transfer.mask is not None:
                if not transfer.is_row:
                    raise CompileError("a masked read must be along rows of the memref", op)
                otherwise = _splat(tiles, builder, op.padding, type_)
                operands = (source, *transfer.values(place), transfer.mask[at], otherwise)
                made[key] = builder.value(vector.MaskedLoadOp, operands, type_)
            elif transfer.is_row:
                operands = (source, *transfer.indices)
                made[key] = builder.value(affine.VectorLoadOp, operands, type_, map=place)
            elif transfer.axes[-1] is None:
                made[key] = builder.value(vector.BroadcastOp, (number(place),), type_)
            else:
                each = [number(transfer.subscripts(row, column + n)) for n in range(lanes)]
                made[key] = builder.value(vector.FromElementsOp, each, type_)
        registers.append(made[key])
    tiles.replace(op, registers)


def _transposed(transfer: _Transfer, source: SSAValue) -> dict[tuple[int, ...], SSAValue]:
    """The registers of a read, by key, that goes along rows of the memref by another dimension."""
    builder, lanes, turned = transfer.builder, transfer.tiles.lanes, transfer.turned
    assert turned is not None
    type_ = register_type(transfer.element, lanes)
    made: dict[tuple[int, ...], SSAValue] = {}
    for row, column, count in places(transfer.shape, lanes):
        key = transfer.key(row, column, count)
        if key in made or row[turned] % lanes:
            continue
        operands = (source, *transfer.indices)
        lines = [
            builder.value(
                affine.VectorLoadOp, operands, type_, map=transfer.subscripts(row, column + line)
            )
            for line in range(lanes)
        ]
        for at, register in enumerate(transpose_square(builder, lines)):
            place = (*row[:turned], row[turned] + at, *row[turned + 1 :])
            made[transfer.key(place, column, count)] = register
    return made


def _splat(tiles: Tiles, builder: Builder, value: SSAValue, type_: VectorType) -> SSAValue:
    owner = value.owner
    if isinstance(owner, arith.ConstantOp):
        return tiles.constants.value(owner.value.value.data, type_)  # pyright: ignore
    return builder.value(vector.BroadcastOp, (value,), type_)


def transfer_write(tiles: Tiles, op: Operation) -> None:
    assert isinstance(op, vector.TransferWriteOp)
    rows = MaskedRows.of(tiles, op)
    if rows is not None:
        rows.write(tiles.registers(op.vector))
        tiles.replace(op)
        return
    transfer = _Transfer(tiles, op)
    builder = transfer.builder
    if not transfer.is_row:
        raise CompileError("a tile must be written along rows of the memref", op)
    registers = tiles.registers(op.vector)
    for at, (row, column, _) in enumerate(places(transfer.shape, tiles.lanes)):
        place = transfer.subscripts(row, column)
        if transfer.mask is not None:
            operands = (op.source, *transfer.values(place), transfer.mask[at], registers[at])
            builder.create(vector.MaskedStoreOp, operands)
        else:
            operands = (registers[at], op.source, *transfer.indices)
            builder.create(affine.VectorStoreOp, operands, map=place)
    tiles.replace(op)


def vector_load(tiles: Tiles, op: Operation) -> None:
    """`affine.vector_load` of a row of several registers."""
    assert isinstance(op, affine.VectorLoadOp)
    type_ = op.result.type
    assert isinstance(type_, VectorType)
    (extent,) = shape_of(type_)
    builder = Builder.in_place_of(op)
    registers = [
        builder.value(
            affine.VectorLoadOp,
            op.operands,
            register_type(type_.element_type, lanes),
            map=shifted(op.map, column),
        )
        for column, lanes in columns(extent, tiles.lanes)
    ]
    tiles.replace(op, registers)


def vector_store(tiles: Tiles, op: Operation) -> None:
    assert isinstance(op, affine.VectorStoreOp)
    type_ = op.value.type
    assert isinstance(type_, VectorType)
    (extent,) = shape_of(type_)
    builder = Builder.in_place_of(op)
    parts = zip(tiles.registers(op.value), columns(extent, tiles.lanes), strict=True)
    for register, (column, _) in parts:
        operands = (register, *op.operands[1:])
        builder.create(affine.VectorStoreOp, operands, map=shifted(op.map, column))
    tiles.replace(op)


def shifted(affine_map: AffineMapAttr, shift: int) -> AffineMapAttr:
    """The subscripts of an element `shift` further along the last dimension."""
    if not shift:
        return affine_map
    old = affine_map.data
    results = (*old.results[:-1], old.results[-1] + shift)
    return AffineMapAttr(AffineMap(old.num_dims, old.num_symbols, results))


# --- control flow --------------------------------------------------------------------------------


def affine_for(tiles: Tiles, op: Operation) -> None:
    """A loop carries the registers of its tiles."""
    assert isinstance(op, affine.ForOp)
    operands = loop_operands(op)
    inits = _flat(tiles, operands.inits)
    block = op.body.block
    old_args = block.args[1:]
    for arg in old_args:
        types = tiles.types(arg.type) if tiles.is_tile(arg) else [arg.type]
        new_args = [block.insert_arg(type_, len(block.args)) for type_ in types]
        if tiles.is_tile(arg):
            tiles.set(arg, list(new_args))
        else:
            new_args[0].name_hint = arg.name_hint
            arg.replace_all_uses_with(new_args[0])
    unroll_ops(tiles, list(block.ops))
    for arg in reversed(old_args):
        block.erase_arg(arg)
    new = Builder.in_place_of(op).insert(
        affine.ForOp.create(
            operands=[*operands.lower, *operands.upper, *inits],
            result_types=[init.type for init in inits],
            properties=op.properties
            | {
                "operandSegmentSizes": segments(
                    len(operands.lower), len(operands.upper), len(inits)
                )
            },
            attributes=op.attributes,
            regions=[op.detach_region(0)],
        )
    )
    _replace_by(tiles, op, new)


def affine_parallel(tiles: Tiles, op: Operation) -> None:
    """Each register of a tile that is reduced is reduced by itself."""
    assert isinstance(op, affine.ParallelOp)
    unroll_ops(tiles, list(op.body.block.ops))
    parts = [
        tiles.types(result.type) if tiles.is_tile(result) else [result.type] for result in op.res
    ]
    reductions = [
        kind for kind, types in zip(op.reductions, parts, strict=True) for _ in range(len(types))
    ]
    new = Builder.in_place_of(op).insert(
        affine.ParallelOp.create(
            operands=op.operands,
            result_types=[part for types in parts for part in types],
            properties=op.properties | {"reductions": ArrayAttr(reductions)},
            attributes=op.attributes,
            regions=[op.detach_region(0)],
        )
    )
    _replace_by(tiles, op, new)


def affine_if(tiles: Tiles, op: Operation) -> None:
    assert isinstance(op, affine.IfOp)
    for region in op.regions:
        for block in region.blocks:
            unroll_ops(tiles, list(block.ops))
    new = Builder.in_place_of(op).insert(
        affine.IfOp.create(
            operands=op.operands,
            result_types=[
                part
                for result in op.results
                for part in (tiles.types(result.type) if tiles.is_tile(result) else [result.type])
            ],
            properties=op.properties,
            attributes=op.attributes,
            regions=[op.detach_region(0), op.detach_region(0)],
        )
    )
    _replace_by(tiles, op, new)


def yield_registers(tiles: Tiles, op: Operation) -> None:
    op.operands = _flat(tiles, op.operands)


def _flat(tiles: Tiles, values: Sequence[SSAValue]) -> list[SSAValue]:
    return [register for value in values for register in registers_of(tiles, value)]


def _replace_by(tiles: Tiles, op: Operation, new: Operation) -> None:
    """The results of `new` are the registers of those of `op`, one after the other."""
    at = 0
    results: list[Registers] = []
    for result in op.results:
        count = len(tiles.types(result.type)) if tiles.is_tile(result) else 1
        registers: Registers = list(new.results[at : at + count])
        at += count
        results.append(registers)
    tiles.replace(op, *results)


def unroll_ops(tiles: Tiles, ops: Sequence[Operation]) -> None:
    """Take apart ops of one block, in order."""
    outer = tiles.begin_block()
    for op in ops:
        rule = RULES.get(type(op))
        if not tiles.concern(op):
            for region in op.regions:
                for inner in region.blocks:
                    unroll_ops(tiles, ops_of(inner))
        elif rule is not None:
            rule(tiles, op)
        else:
            elementwise(tiles, op)
    tiles.end_block(outer)


RULES: dict[type[Operation], Rule] = {
    arith.ConstantOp: constant,
    vector.BroadcastOp: broadcast,
    vector.CreateMaskOp: create_mask,
    vector.ConstantMaskOp: constant_mask,
    vector.TransferReadOp: transfer_read,
    vector.TransferWriteOp: transfer_write,
    affine.VectorLoadOp: vector_load,
    affine.VectorStoreOp: vector_store,
    affine.ForOp: affine_for,
    affine.ParallelOp: affine_parallel,
    affine.IfOp: affine_if,
    affine.YieldOp: yield_registers,
}
