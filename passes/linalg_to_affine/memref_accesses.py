"""How memory is reached in one function: extents of memrefs, and subscripts through views.

%v = memref.subview %x[%o, 0] [4, 4] [2, 1]
%v[%i, %j] is %x[%o + %i * 2, %j]
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects import arith, func, memref
from xdsl.dialects.builtin import IndexType, IntegerType, MemRefType
from xdsl.ir import BlockArgument, Operation, OpResult, SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr

from ...dialects import affine
from ...dialects.affine_expressions import Terms, terms_of
from ...dialects.arith import constant_value
from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent, groups, kept_axes, mixed_values
from ..errors import CompileError

Forms = tuple[AffineExpr, ...]


class Values:
    """Index values that subscripts are made of, numbered as the dims that come after some loops."""

    def __init__(self, loops: int):
        self.loops = loops
        self.values: list[SSAValue] = []
        self._positions: dict[SSAValue, int] = {}

    def dim(self, value: SSAValue) -> AffineExpr:
        position = self._positions.get(value)
        if position is None:
            position = self._positions[value] = self.loops + len(self.values)
            self.values.append(value)
        return AffineDimExpr(position)


class Accesses:
    """Answers about the memrefs of one function."""

    def __init__(self, function: func.FuncOp):
        self.entry = function.body.block
        self._extents: dict[tuple[SSAValue, int], Extent] = {}
        # The last `memref.dim` put at the entry by this object.
        self._inserted: Operation | None = None
        for op in self.entry.ops:
            if op.regions or isinstance(op, memref.CopyOp):
                break
            if isinstance(op, memref.DimOp):
                axis = constant_value(op.index)
                if axis is not None:
                    self._extents.setdefault((op.source, axis), op.result)

    # --- what affine ops may use -----------------------------------------------------------------

    def is_top_level(self, value: SSAValue) -> bool:
        """Whether a value may be a symbol of affine maps."""
        owner = value.owner
        if isinstance(owner, Operation):
            return owner.parent is self.entry or isinstance(owner, arith.ConstantOp)
        return owner is self.entry

    def is_dim(self, value: SSAValue) -> bool:
        """Whether a value may be a dim of affine maps."""
        is_iv = (
            isinstance(value, BlockArgument)
            and value.index == 0
            and isinstance(value.block.parent_op(), affine.ForOp)
        )
        return is_iv or self.is_top_level(value)

    def expression(self, value: SSAValue, values: Values) -> AffineExpr | None:
        """An index value over loops and other values; None where it is not affine."""
        terms = self._terms(value, values)
        return None if terms is None else terms.expression()

    def _terms(self, value: SSAValue, values: Values) -> Terms | None:
        """As `expression`. Sums at the function's entry stay one value: forms stay short."""
        constant = constant_value(value)
        if constant is not None:
            return Terms({}, constant)
        owner = value.owner
        if isinstance(owner, arith.AddiOp | arith.SubiOp | arith.MuliOp) and (
            owner.parent is not self.entry
            or any(constant_value(operand) is not None for operand in owner.operands)
        ):
            left = self._terms(owner.operands[0], values)
            right = None if left is None else self._terms(owner.operands[1], values)
            if left is not None and right is not None:
                if isinstance(owner, arith.AddiOp):
                    return left.add(right)
                if isinstance(owner, arith.SubiOp):
                    return left.add(right, -1)
                if not left.coefficients:
                    left, right = right, left
                if not right.coefficients:
                    return left.scale(right.constant)
        elif isinstance(owner, arith.IndexCastOp) and _is_wide(owner.operands[0]):
            inner = self._terms(owner.operands[0], values)
            if inner is not None:
                return inner
        if isinstance(value.type, IndexType) and self.is_dim(value):
            return Terms({values.dim(value): 1})
        return None

    # --- bounds of loops -------------------------------------------------------------------------

    def upper_bound(self, value: SSAValue, least: int | None) -> tuple[Forms, Values] | None:
        """The affine forms whose least one is a loop's upper bound; None where it is not affine.

        `least` is a number that the lower bound is not less than, if one is known: a maximum with
        what is not greater then tells nothing, since the loop is empty in either case.
        """
        values = Values(0)
        forms = self._extremum(value, values, arith.MinSIOp, least)
        return None if forms is None else (tuple(dict.fromkeys(forms)), values)

    def lower_bound(self, value: SSAValue) -> tuple[Forms, Values] | None:
        """The affine forms whose greatest one is a loop's lower bound."""
        values = Values(0)
        forms = self._extremum(value, values, arith.MaxSIOp, None)
        return None if forms is None else (tuple(dict.fromkeys(forms)), values)

    def _extremum(
        self,
        value: SSAValue,
        values: Values,
        kind: type[arith.MinSIOp | arith.MaxSIOp],
        least: int | None,
    ) -> list[AffineExpr] | None:
        """The forms of which `value` is the minimum, or the maximum."""
        owner = value.owner
        if not self.is_top_level(value):
            if isinstance(owner, kind):
                left = self._extremum(owner.lhs, values, kind, least)
                right = self._extremum(owner.rhs, values, kind, least)
                return None if left is None or right is None else [*left, *right]
            if isinstance(owner, arith.MaxSIOp) and least is not None:
                for one, other in ((owner.lhs, owner.rhs), (owner.rhs, owner.lhs)):
                    known = constant_value(other)
                    if known is not None and known <= least:
                        return self._extremum(one, values, kind, least)
            if isinstance(owner, arith.AddiOp | arith.SubiOp):
                shifted = self._shifted_extremum(owner, values, kind)
                if shifted is not None:
                    return shifted
        expression = self.expression(value, values)
        return None if expression is None else [expression]

    def _shifted_extremum(
        self,
        op: arith.AddiOp | arith.SubiOp,
        values: Values,
        kind: type[arith.MinSIOp | arith.MaxSIOp],
    ) -> list[AffineExpr] | None:
        """min(a, b) + c is min(a + c, b + c)."""
        left, right, sign = op.lhs, op.rhs, 1 if isinstance(op, arith.AddiOp) else -1
        if sign == 1 and isinstance(right.owner, kind):
            left, right = right, left
        if not isinstance(left.owner, kind):
            return None
        forms = self._extremum(left, values, kind, None)
        shift = self._terms(right, values)
        if forms is None or shift is None:
            return None
        return [terms_of(form).add(shift, sign).expression() for form in forms]

    # --- extents ---------------------------------------------------------------------------------

    def extent(self, value: SSAValue, axis: int) -> Extent:
        """The extent of a memref along an axis, as a number or an index value."""
        type_ = value.type
        assert isinstance(type_, MemRefType)
        static = type_.get_shape()[axis]
        if static >= 0:
            return static
        key = value, axis
        known = self._extents.get(key)
        if known is None and isinstance(value, OpResult):
            known = self._extent_of_result(value.op, axis)
        if known is None:
            known = self._insert_dimension(value, axis)
        self._extents[key] = known
        return known

    def _extent_of_result(self, op: Operation, axis: int) -> Extent | None:
        type_ = op.results[0].type
        assert isinstance(type_, MemRefType)
        shape = type_.get_shape()
        if isinstance(op, memref.AllocOp | memref.AllocaOp):
            return op.operands[sum(extent < 0 for extent in shape[:axis])]
        if isinstance(op, memref.ReinterpretCastOp):
            return mixed_values(op.static_sizes, op.sizes)[axis]
        if isinstance(op, memref.SubviewOp):
            sizes = mixed_values(op.static_sizes, op.sizes)
            return sizes[kept_axes(sizes, shape)[axis]]
        if isinstance(op, memref.ExpandShapeOp):
            return mixed_values(op.static_output_shape, op.output_shape)[axis]
        if isinstance(op, memref.CastOp):
            return self.extent(op.source, axis)
        if isinstance(op, memref.CollapseShapeOp):
            parts = [self.extent(op.src, part) for part in groups(op.reassociation)[axis]]
            others = [part for part in parts if part != 1]
            return others[0] if len(others) == 1 else None
        return None

    def _insert_dimension(self, value: SSAValue, axis: int) -> SSAValue:
        """`memref.dim`: of an argument at the function's entry, of another memref after its op."""
        if isinstance(value, BlockArgument):
            if value.block is not self.entry:
                raise CompileError(
                    "the extent of this memref is not known", value.block.parent_op()
                )
            before = self._inserted.next_op if self._inserted else self.entry.first_op
            assert before is not None
            builder = Builder(self.entry, before, before.location)
            dimension = builder.value(memref.DimOp, (value, builder.index(axis)), INDEX)
            self._inserted = dimension.owner  # pyright: ignore[reportAttributeAccessIssue]
            return dimension
        assert isinstance(value, OpResult)
        op = value.op
        assert op.parent is not None and op.next_op is not None
        builder = Builder(op.parent, op.next_op, op.location)
        return builder.value(memref.DimOp, (value, builder.index(axis)), INDEX)

    # --- views -----------------------------------------------------------------------------------

    def through_views(
        self, value: SSAValue, subscripts: Sequence[AffineExpr], values: Values
    ) -> tuple[SSAValue, tuple[AffineExpr, ...]]:
        """The memref that a subview shows a part of, subscripted so as to reach the same element.

        A view stays where its offsets are not affine.
        """
        found = tuple(subscripts)
        while isinstance(value, OpResult):
            op = value.op
            if isinstance(op, memref.CastOp):
                value = op.source
                continue
            if not isinstance(op, memref.SubviewOp):
                break
            composed = self._through_subview(op, found, values)
            if composed is None:
                break
            value, found = op.source, composed
        return value, found

    def _through_subview(
        self, op: memref.SubviewOp, subscripts: Sequence[AffineExpr], values: Values
    ) -> tuple[AffineExpr, ...] | None:
        sizes = mixed_values(op.static_sizes, op.sizes)
        offsets = mixed_values(op.static_offsets, op.offsets)
        strides = mixed_values(op.static_strides, op.strides)
        type_ = op.result.type
        assert isinstance(type_, MemRefType)
        kept = dict(zip(kept_axes(sizes, type_.get_shape()), subscripts, strict=True))
        composed: list[AffineExpr] = []
        for axis, (offset, stride) in enumerate(zip(offsets, strides, strict=True)):
            if isinstance(offset, int):
                start = Terms({}, offset)
            else:
                start = self._terms(offset, values)
            if start is None or not isinstance(stride, int):
                return None
            subscript = kept.get(axis)
            if subscript is not None:
                if offset == 0 and stride == 1:
                    composed.append(subscript)
                    continue
                start = start.add(terms_of(subscript), stride)
            composed.append(start.expression())
        return tuple(composed)


def _is_wide(value: SSAValue) -> bool:
    """Whether arithmetic on a value is as that on index values: 64 bits, or an index itself."""
    type_ = value.type
    return isinstance(type_, IndexType) or (
        isinstance(type_, IntegerType) and type_.width.data == 64
    )
