"""Writing a copy: its memory, the loops that fill it and write it back, the accesses to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    NoneAttr,
    i32,
    i64,
)
from xdsl.ir import Attribute, Operation, OpResult, SSAValue

from ...dialects import affine, arith
from ...dialects.affine_maps import simplify_map
from ...dialects.build import INDEX, Builder
from ...dialects.extents import Extent
from ...dialects.linear_forms import Linear, constant_form, value_form
from ...dialects.quick import create
from ..affine_loops.building import body_builder, make_loop, variable_of
from ..affine_loops.regions import FLOOR, bound_of_forms, expressions_of, quotient_form
from ..affine_loops.selection import set_name
from .layout import Axis, Layout, static_shape
from .parts import Part, Scope

_ONE = constant_form(1)


class Style(NamedTuple):
    """What the copies of a pass have in common.

    Attributes:
        space: the memory space of the copies.
        alignment: of their first byte; 0: that of the element type.
        hoist: memory is allocated once, at the function's top.
        pad: a last block that is not full is filled with zeros.
    """

    space: int
    alignment: int
    hoist: bool
    pad: bool


class Copy:
    """A part of a buffer, with a copy of it for the ops of a scope.

    `names` are those of the loops of the copy, by dimension of the source, where they have any.
    """

    def __init__(
        self, scope: Scope, part: Part, layout: Layout, style: Style, names: dict[int, str]
    ):
        self.scope, self.part, self.layout, self.style, self.names = (
            scope,
            part,
            layout,
            style,
            names,
        )
        self.location = part.accesses[0].operation.location
        self.type = self._type()
        self.loops: list[affine.ForOp] = []

    def emit(self) -> SSAValue:
        """Write all of it; the copy."""
        first, last = self.scope.ops[0], self.scope.ops[-1]
        if self.style.hoist:
            first = last = self.scope.top()
        end = self._behind(last)
        before = self._before(first)
        sizes = [size for size in self._sizes(before) if isinstance(size, SSAValue)]
        buffer = self._allocate(before, sizes)
        self.fill(buffer, self._before(self.scope.ops[0]))
        self.redirect(buffer)
        if self.part.writes:
            self.write_back(buffer)
        end.create(memref.DeallocOp, (buffer,))
        return buffer

    # --- memory ----------------------------------------------------------------------------------

    def _type(self) -> MemRefType:
        space: Attribute = IntegerAttr(self.style.space, i64) if self.style.space else NoneAttr()
        return MemRefType(
            self.part.type.element_type,
            static_shape(self.layout.extents()),
            memory_space=space,
        )

    def _sizes(self, builder: Builder) -> list[Extent]:
        """The extents of the copy."""
        return [
            least(builder, forms) if extent == DYNAMIC_INDEX else extent
            for forms, extent in zip(self.layout.extents(), self.type.get_shape(), strict=True)
        ]

    def _allocate(self, builder: Builder, sizes: Sequence[SSAValue]) -> SSAValue:
        """Memory for the copy; `sizes` are the extents that its type does not say."""
        properties: dict[str, Attribute] = {
            "operandSegmentSizes": DenseArrayBase.from_list(i32, [len(sizes), 0])
        }
        if self.style.alignment:
            properties["alignment"] = IntegerAttr(self.style.alignment, i64)
        op = create(memref.AllocOp, sizes, (self.type,), properties)
        buffer = builder.insert(op).results[0]
        hint = self.part.buffer.name_hint
        buffer.name_hint = "copy" if hint is None else f"{hint}_copy"
        return buffer

    # --- loops -----------------------------------------------------------------------------------

    def fill(self, buffer: SSAValue, builder: Builder) -> None:
        """Copy what is there into the copy."""
        if not self.part.reads:
            return
        self._copy(builder, "copy", self._element_into(buffer))
        if self.style.pad and self.layout.block:
            self._pad(buffer)

    def write_back(self, buffer: SSAValue) -> None:
        """Copy what was written to where it belongs."""
        self._copy(self._behind(self.scope.ops[-1]), "copy_out", self._element_back(buffer))

    def _copy(
        self, builder: Builder, ending: str, element: Callable[[Builder, _Places], None]
    ) -> None:
        """Loops over the elements of the part, in the copy's order, around `element`."""
        layout = self.layout
        axes = layout.axes
        variables: dict[int, Linear] = {}
        block: affine.ForOp | None = None
        if layout.block:
            block = self._loop(builder, axes[-1], f"{ending}_block", layout.block)
            builder = body_builder(block)
        for axis in axes:
            if block is not None and axis is axes[-1]:
                begin = value_form(variable_of(block))
                ends = [begin.add(constant_form(layout.block)), *ends_of(axis)]
                loop = self._loop(builder, axis, ending, 1, [begin], ends)
            elif axis.interval.lower == axis.interval.upper:
                variables[axis.dimension] = axis.origin  # it is one element
                continue
            else:
                loop = self._loop(builder, axis, ending)
            variables[axis.dimension] = value_form(variable_of(loop))
            builder = body_builder(loop)
        element(builder, self._places(variables, block))

    def _places(self, variables: dict[int, Linear], block: affine.ForOp | None) -> _Places:
        """Where the element is that the loops are at."""
        source = [
            variables.get(dimension, interval.lower[0])
            for dimension, interval in enumerate(self.part.box)
        ]
        axes = self.layout.axes
        copied = [variables[axis.dimension].add(axis.origin, -1) for axis in axes]
        if block is not None:
            begin = value_form(variable_of(block))
            number = quotient_form(FLOOR, begin.add(axes[-1].origin, -1), self.layout.block)
            within = variables[axes[-1].dimension].add(begin, -1)
            copied = [number, *copied[:-1], within]
        return _Places(source, copied)

    def _element_into(self, buffer: SSAValue) -> Callable[[Builder, _Places], None]:
        return lambda builder, places: _store(
            builder, _load(builder, self.part.buffer, places.source), buffer, places.copy
        )

    def _element_back(self, buffer: SSAValue) -> Callable[[Builder, _Places], None]:
        return lambda builder, places: _store(
            builder, _load(builder, buffer, places.copy), self.part.buffer, places.source
        )

    def _pad(self, buffer: SSAValue) -> None:
        """Fill a last block that is not full with zeros.

        One nest for each value that may be where the part ends: elements that lie behind the last
        one of them all lie behind the others, too.
        """
        axis, block = self.layout.axes[-1], self.layout.block
        (begin,) = axis.interval.lower
        builder = self._before(self.scope.ops[0])
        zero = builder.constant(0, self.type.element_type)
        for end in ends_of(axis):
            length = end.add(begin, -1)
            if all(factor % block == 0 for factor in (length.constant, *_factors(length))):
                continue
            blocks = quotient_form(FLOOR, length, block)
            last = begin.add(blocks, block)
            ends = [other for other in ends_of(axis) if other != end]
            outer = self._loop(builder, axis, "pad_block", block, [last], [end, *ends])
            inside = body_builder(outer)
            at = value_form(variable_of(outer))
            variables: dict[int, Linear] = {}
            for other in self.layout.axes[:-1]:
                loop = self._loop(inside, other, "pad")
                variables[other.dimension] = value_form(variable_of(loop))
                inside = body_builder(loop)
            after = [at.add(constant_form(block))]
            loop = self._loop(inside, axis, "pad", 1, [end, at], after)
            variables[axis.dimension] = value_form(variable_of(loop))
            places = self._places(variables, outer)
            _store(body_builder(loop), zero, buffer, places.copy)

    def _loop(
        self,
        builder: Builder,
        axis: Axis,
        ending: str,
        step: int = 1,
        lower: Sequence[Linear] = (),
        upper: Sequence[Linear] = (),
    ) -> affine.ForOp:
        """A loop along an axis, over all of it where no other bounds are given."""
        name = self.names.get(axis.dimension)
        loop = make_loop(
            builder,
            bound_of_forms(lower or axis.interval.lower),
            bound_of_forms(upper or ends_of(axis)),
            step,
        )
        if name is not None:
            set_name(loop, f"{name}_{ending}")
        self.loops.append(loop)
        return loop

    # --- accesses --------------------------------------------------------------------------------

    def redirect(self, buffer: SSAValue) -> None:
        """Let the ops of the scope use the copy."""
        for access in self.part.accesses:
            op = access.operation
            assert access.subscripts is not None
            affine_map, operands = expressions_of(self.layout.subscripts(access.subscripts))
            value = () if access.reads else op.operands[:1]
            op.operands = (*value, buffer, *operands)
            op.properties["map"] = AffineMapAttr(simplify_map(affine_map))

    def _before(self, op: Operation) -> Builder:
        assert op.parent is not None
        return Builder(op.parent, op, self.location)

    def _behind(self, op: Operation) -> Builder:
        assert op.parent is not None
        return Builder(op.parent, op.next_op, self.location)


class _Places(NamedTuple):
    """The subscripts of an element, in the source and in the copy."""

    source: Sequence[Linear]
    copy: Sequence[Linear]


def ends_of(axis: Axis) -> list[Linear]:
    return [form.add(_ONE) for form in axis.interval.upper]


def _factors(form: Linear) -> list[int]:
    return [factor for _, factor in form.terms]


def _load(builder: Builder, buffer: SSAValue, subscripts: Sequence[Linear]) -> SSAValue:
    assert isinstance(buffer.type, MemRefType)
    affine_map, operands = expressions_of(subscripts)
    return builder.value(
        affine.LoadOp,
        (buffer, *operands),
        buffer.type.element_type,
        map=AffineMapAttr(affine_map),
    )


def _store(
    builder: Builder, value: SSAValue, buffer: SSAValue, subscripts: Sequence[Linear]
) -> None:
    affine_map, operands = expressions_of(subscripts)
    builder.create(affine.StoreOp, (value, buffer, *operands), map=AffineMapAttr(affine_map))


def least(builder: Builder, forms: Sequence[Linear]) -> SSAValue:
    """The least of some forms as a value, 0 where it is less."""
    affine_map, operands = expressions_of(forms)
    if len(forms) == 1 and forms[0] == (value_form(operands[0]) if operands else None):
        value = operands[0]
    else:
        value = builder.value(affine.MinOp, operands, INDEX, map=AffineMapAttr(affine_map))
    if all(form.is_constant or _is_extent(form) for form in forms):
        return value
    return builder.value(arith.MaxSIOp, (value, builder.index(0)), INDEX)


def _is_extent(form: Linear) -> bool:
    """Whether a form is a buffer's extent, which is not negative."""
    return form.constant == 0 and all(
        isinstance(atom, OpResult) and isinstance(atom.op, memref.DimOp) and factor > 0
        for atom, factor in form.terms
    )
