"""Extents as SSA values: each extent is one value, and it stands as far up as it can.

%n = tensor.dim %x, %c0                   %n = memref.dim %x, %c0
scf.for %i = … {                          %m = arith.addi %n, %n
  %k = tensor.dim %x, %c0          =>     scf.for %i = … {
  %m = arith.addi %k, %n
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from xdsl.dialects import arith, func, memref, scf, tensor
from xdsl.dialects.builtin import (
    IndexType,
    IntegerAttr,
    IntegerType,
    TensorType,
    UnrealizedConversionCastOp,
)
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir import Block, Operation, OpResult, SSAValue

from ...dialects.arith import INTEGER_DIVISIONS, constant_value, may_trap
from ...dialects.build import INDEX, Builder
from ...dialects.extents import (
    Extent,
    as_extent,
    filled,
    groups,
    kept_axes,
    mixed_values,
    same_extents_as,
)
from ...dialects.quick import erase
from ...dialects.structure import is_inside, terminator
from ..errors import CompileError

_HOISTABLE = (
    arith.AddiOp,
    arith.SubiOp,
    arith.MuliOp,
    arith.MinSIOp,
    arith.MaxSIOp,
    arith.MinUIOp,
    arith.MaxUIOp,
    arith.AndIOp,
    arith.OrIOp,
    arith.XOrIOp,
    arith.CmpiOp,
    arith.SelectOp,
    arith.IndexCastOp,
    arith.ExtSIOp,
    arith.ExtUIOp,
    arith.TruncIOp,
)


class ShapeValues:
    """The index values of one function, hoisted, and the extents of its tensors.

    Making it hoists index arithmetic out of loops and to the top of its block, merges equal ops,
    and replaces every `tensor.dim`. `arguments` tells the memref that stands for each tensor
    argument.

    Raises:
        CompileError: an axis that is not constant is asked of a tensor that is no argument.
    """

    def __init__(self, function: func.FuncOp, arguments: Mapping[SSAValue, SSAValue]):
        self.entry = function.body.block
        self._arguments = dict(arguments)
        self._top: dict[SSAValue, Block] = {}
        self._cursor: dict[Block, Operation] = {}
        self._depth: dict[Block, int] = {}
        self._known: dict[object, SSAValue] = {}
        self._extents: dict[SSAValue, tuple[Extent, ...]] = {}
        self._hoist_in(self.entry, 0)
        # Keeps the place where index arithmetic ends, whatever is inserted after it.
        self._end = UnrealizedConversionCastOp.create()
        self.entry.insert_op_before(self._end, self._cursor[self.entry])
        self._cursor[self.entry] = self._end

    def finish(self) -> None:
        """No more values are asked for."""
        erase(self._end)

    # --- where values stand ----------------------------------------------------------------------

    def is_at_entry(self, extent: Extent) -> bool:
        """Whether the value is known when the function is entered."""
        return isinstance(extent, int) or self._top.get(extent) is self.entry

    def top_of(self, extent: SSAValue) -> Block | None:
        """The block at whose top the value is known, or None where it is known later only."""
        return self._top.get(extent)

    def entry_builder(self, operation: Operation) -> Builder:
        """A builder at the end of the function's index arithmetic, with the op's location."""
        return Builder(self.entry, self._cursor[self.entry], operation.location)

    def _hoist_in(self, block: Block, depth: int) -> None:
        self._depth[block] = depth
        for argument in block.args:
            self._top[argument] = block
        op = block.first_op
        assert op is not None
        self._cursor[block] = op
        while op is not None:
            following = op.next_op
            if op.regions:
                if not isinstance(op, GenericOp):
                    for region in op.regions:
                        for inner in region.blocks:
                            self._hoist_in(inner, depth + 1)
            elif isinstance(op, tensor.DimOp):
                self._resolve_dimension(op)
            elif isinstance(op, _HOISTABLE) or self._reads_number(op):
                self._hoist(op)
            elif isinstance(op, arith.ConstantOp):
                if not isinstance(op.result.type, TensorType):
                    self._hoist(op)
            elif type(op) in INTEGER_DIVISIONS and not may_trap(op):
                self._hoist(op)
            op = following

    def _reads_number(self, op: Operation) -> bool:
        """Whether an op reads an argument that is one number: extents may depend on it."""
        return isinstance(op, tensor.ExtractOp) and not op.indices and op.tensor in self._arguments

    def _top_block(self, operands: Iterable[SSAValue]) -> Block | None:
        """The outermost block at whose top all these values are known."""
        deepest = self.entry
        for operand in operands:
            block = self._top.get(operand)
            if block is None:
                return None
            if self._depth[block] > self._depth[deepest]:
                deepest = block
        return deepest

    def _hoist(self, op: Operation) -> SSAValue:
        """Move an op as far up as it may stand; its result, or that of the same op there."""
        block = self._top_block(op.operands)
        (result,) = op.results
        if isinstance(result.type, IndexType | IntegerType):
            key = (type(op), block, *op.operands, *op.properties.values(), result.type)
            known = self._known.setdefault(key, result)
            if known is not result:
                result.replace_all_uses_with(known)
                self._erase(op)
                return known
        self._leave_cursor(op)
        if block is None:
            # It is made of values from memory: a buffer may be wanted long before its tensor is.
            _move_behind_operands(op)
            return result
        cursor = self._cursor[block]
        if cursor is not op:
            op.detach()
            block.insert_op_before(op, cursor)
        self._top[result] = block
        return result

    def _leave_cursor(self, op: Operation) -> None:
        """Where the op ends the index arithmetic of its block, the next one does from now on."""
        assert op.parent is not None
        if self._cursor.get(op.parent) is op:
            assert op.next_op is not None
            self._cursor[op.parent] = op.next_op

    def _erase(self, op: Operation) -> None:
        self._leave_cursor(op)
        erase(op)

    def _insert(self, op: Operation, before: Operation) -> SSAValue:
        """Insert a new op as far up as it may stand, or before `before`; the same op only once."""
        builder = Builder.in_place_of(before)
        builder.insert(op)
        return self._hoist(op)

    # --- making values ---------------------------------------------------------------------------

    def constant(self, value: int, before: Operation) -> SSAValue:
        """An index constant at the function's entry."""
        return self._insert(
            arith.ConstantOp.create(
                result_types=[INDEX], properties={"value": IntegerAttr(value, INDEX)}
            ),
            before,
        )

    def as_value(self, extent: Extent, before: Operation) -> SSAValue:
        return self.constant(extent, before) if isinstance(extent, int) else extent

    def product(self, extents: Sequence[Extent], before: Operation) -> Extent:
        """The product of extents; no op where at most one is dynamic and the others are 1."""
        static = 1
        product: SSAValue | None = None
        for extent in extents:
            if isinstance(extent, int):
                static *= extent
            else:
                product = extent if product is None else self._multiply(product, extent, before)
        if product is None:
            return static
        if static == 1:
            return product
        return self._multiply(product, self.constant(static, before), before)

    def shifted(self, value: SSAValue, shift: int, before: Operation) -> SSAValue:
        """`value + shift`."""
        if shift == 0:
            return value
        return self._arithmetic(arith.AddiOp, value, self.constant(shift, before), before)

    def _multiply(self, lhs: SSAValue, rhs: SSAValue, before: Operation) -> SSAValue:
        return self._arithmetic(arith.MuliOp, lhs, rhs, before)

    def _arithmetic(
        self, op_type: type[Operation], lhs: SSAValue, rhs: SSAValue, before: Operation
    ) -> SSAValue:
        op = op_type.create(
            operands=[lhs, rhs],
            result_types=[INDEX],
            properties={"overflowFlags": arith.IntegerOverflowAttr("none")},
        )
        return self._insert(op, before)

    def dimension(self, argument: SSAValue, axis: int) -> SSAValue:
        """`memref.dim` of a memref argument, at the function's entry."""
        key = (memref.DimOp, argument, axis)
        if key not in self._known:
            before = self._cursor[self.entry]
            index = self.constant(axis, before)
            builder = Builder(
                self.entry, self._cursor[self.entry], self._cursor[self.entry].location
            )
            self._known[key] = builder.value(memref.DimOp, (argument, index), INDEX)
            self._top[self._known[key]] = self.entry
        return self._known[key]

    # --- extents of tensors ----------------------------------------------------------------------

    def _resolve_dimension(self, op: tensor.DimOp) -> None:
        axis = constant_value(op.index)
        if axis is not None:
            if axis >= len(self.extents(op.source)):
                raise CompileError(f"there is no axis {axis}", op)
            extent = self.extents(op.source)[axis]
            op.result.replace_all_uses_with(self.as_value(extent, op))
        elif op.source in self._arguments:
            operands = (self._arguments[op.source], op.index)
            dimension = Builder.in_place_of(op).value(memref.DimOp, operands, INDEX)
            op.result.replace_all_uses_with(dimension)
        else:
            raise CompileError("the axis of tensor.dim is not constant", op)
        self._erase(op)

    def extents(self, value: SSAValue) -> tuple[Extent, ...]:
        """The extents of a tensor value, each a number or an index value.

        Raises:
            CompileError: an op that gives a tensor is not known.
        """
        if value not in self._extents:
            # A chain of ops is followed to where its extents are known, without recursion.
            chain = [value]
            while (source := self._same_extents_as(chain[-1])) is not None:
                if source in self._extents:
                    break
                chain.append(source)
            for member in reversed(chain):
                self._extents[member] = self._merge(member, self._find(member))
        return self._extents[value]

    def _merge(self, value: SSAValue, extents: Sequence[Extent]) -> tuple[Extent, ...]:
        """Extents with those that the type tells."""
        return tuple(
            extent if static < 0 else static
            for static, extent in zip(shape_of(value), extents, strict=True)
        )

    def _find(self, value: SSAValue) -> Sequence[Extent]:
        source = self._same_extents_as(value)
        if source is not None:
            return self._extents[source]
        shape = shape_of(value)
        if min(shape, default=0) >= 0:
            return shape
        if value in self._arguments:
            argument = self._arguments[value]
            return [
                self.dimension(argument, axis) if extent < 0 else extent
                for axis, extent in enumerate(shape)
            ]
        op = value.owner
        if isinstance(op, tensor.EmptyOp):
            return filled(shape, op.dynamic_sizes)
        if isinstance(op, tensor.SplatOp):
            return filled(shape, op.dynamicSizes)
        if isinstance(op, tensor.ExtractSliceOp):
            sizes = mixed_values(op.static_sizes, op.sizes)
            kept = kept_axes(sizes, shape)
            return [sizes[axis] for axis in kept]
        if isinstance(op, tensor.ExpandShapeOp):
            return mixed_values(op.static_output_shape, op.dynamic_output_shape)
        if isinstance(op, tensor.CollapseShapeOp):
            source = self.extents(op.src)
            return [
                self.product([source[axis] for axis in group], op)
                for group in groups(op.reassociation)
            ]
        if isinstance(op, tensor.ReshapeOp):
            elements = op.shape.owner
            if isinstance(elements, tensor.FromElementsOp):
                return [as_extent(element) for element in elements.operands]
        raise CompileError(
            "the extents of this tensor are not known",
            op if isinstance(op, Operation) else op.parent_op(),
        )

    def _same_extents_as(self, value: SSAValue) -> SSAValue | None:
        """A value that has the same extents by what the op means."""
        if min(shape_of(value), default=0) >= 0 or value in self._arguments:
            return None
        if isinstance(value, OpResult) and isinstance(value.op, scf.IfOp):
            return self._visible_branch(value.op, value.index)
        return same_extents_as(value)

    def _visible_branch(self, op: scf.IfOp, index: int) -> SSAValue:
        """What a branch yields, of a branch whose extents are known outside of it."""
        for region in op.regions:
            value = terminator(region).operands[index]
            if not any(
                isinstance(extent, SSAValue) and is_inside(extent, op)
                for extent in self.extents(value)
            ):
                return value
        raise CompileError("the extents of what a branch gives are known only in it", op)


def _move_behind_operands(op: Operation) -> None:
    """Move an op up to where the last of its operands is defined."""
    last = op.operands[0]
    for other in op.operands[1:]:
        if _is_defined_before(last, other):
            last = other
    block = last.owner if isinstance(last.owner, Block) else last.owner.parent
    assert block is not None
    place = block.first_op if isinstance(last.owner, Block) else last.owner.next_op
    assert place is not None
    if place is not op:
        op.detach()
        block.insert_op_before(op, place)


def _is_defined_before(one: SSAValue, other: SSAValue) -> bool:
    """Whether a value is defined before another, where both are seen."""
    block, inner = (v.owner if isinstance(v.owner, Block) else v.owner.parent for v in (one, other))
    assert block is not None
    if block is not inner:
        holder = block.parent_op()
        return holder is not None and is_inside(other, holder)
    if isinstance(one.owner, Block) or isinstance(other.owner, Block):
        return isinstance(one.owner, Block)
    following = one.owner.next_op
    while following is not None and following is not other.owner:
        following = following.next_op
    return following is other.owner


def shape_of(value: SSAValue) -> tuple[int, ...]:
    """The extents that a tensor's type tells; the others are negative."""
    assert isinstance(value.type, TensorType)
    return value.type.get_shape()
