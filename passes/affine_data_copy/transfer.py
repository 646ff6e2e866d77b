"""Copies by DMA: `affine.dma_start` and `affine.dma_wait` instead of loops."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import NamedTuple

from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    AffineMapAttr,
    DenseArrayBase,
    IntegerAttr,
    MemRefType,
    NoneAttr,
    i32,
    i64,
)
from xdsl.ir import Attribute, SSAValue
from xdsl.ir.affine import AffineMap

from ...dialects import affine
from ...dialects.build import INDEX, Builder, Constants
from ...dialects.linear_forms import Linear, constant_form
from ...dialects.quick import create
from ..affine_loops.analysis import static_extent
from ..affine_loops.regions import Interval, element_bytes, expressions_of, extreme_forms
from .emit import Copy, Style
from .layout import Axis, Layout
from .parts import Part, Scope


class Stride(NamedTuple):
    """Every `step` elements of the slow memory, `length` are transferred."""

    step: int
    length: int


class TransferredCopy(Copy):
    """A part of a buffer, with a copy of it that is transferred as a whole.

    The part is a box of constant size. In the slow memory it may have gaps along one dimension.
    """

    def __init__(
        self,
        scope: Scope,
        part: Part,
        layout: Layout,
        strides: Sequence[Stride],
        style: Style,
        tag_space: int,
        constants: Constants,
    ):
        super().__init__(scope, part, layout, style, {})
        self.strides, self.tag_space, self.constants = strides, tag_space, constants
        self.tags: list[SSAValue] = []

    def emit(self) -> SSAValue:
        numbers = [prod(self.type.get_shape()), *(n for one in self.strides for n in one), 0]
        for number in numbers:  # at the function's top, before anything else is there
            self.constants.value(number, INDEX)
        buffer = super().emit()
        for tag in self.tags:
            self._behind(self._last).create(memref.DeallocOp, (tag,))
        return buffer

    def fill(self, buffer: SSAValue, builder: Builder) -> None:
        if self.part.reads:
            self._transfer(builder, self._source(), self._copied(buffer), self._tag(builder))
        if self.part.writes:
            self._tag(builder)
        self._last = self.scope.ops[-1]

    def write_back(self, buffer: SSAValue) -> None:
        builder = self._behind(self.scope.ops[-1])
        self._last = self._transfer(builder, self._copied(buffer), self._source(), self.tags[-1])

    def _tag(self, builder: Builder) -> SSAValue:
        """What a transfer is waited for by."""
        space: Attribute = IntegerAttr(self.tag_space, i64) if self.tag_space else NoneAttr()
        properties = {"operandSegmentSizes": DenseArrayBase.from_list(i32, [0, 0])}
        type_ = MemRefType(i32, [1], memory_space=space)
        tag = builder.insert(create(memref.AllocOp, (), (type_,), properties)).results[0]
        tag.name_hint = "tag"
        self.tags.append(tag)
        return tag

    def _source(self) -> tuple[SSAValue, Sequence[Linear]]:
        return self.part.buffer, [axis.origin for axis in self.layout.axes]

    def _copied(self, buffer: SSAValue) -> tuple[SSAValue, Sequence[Linear]]:
        return buffer, [constant_form(0)] * len(self.layout.axes)

    def _transfer(
        self,
        builder: Builder,
        source: tuple[SSAValue, Sequence[Linear]],
        target: tuple[SSAValue, Sequence[Linear]],
        tag: SSAValue,
    ) -> affine.DmaWaitOp:
        count = self.constants.value(prod(self.type.get_shape()), INDEX)
        strides = [self.constants.value(n, INDEX) for one in self.strides for n in one]
        places = [self._place(*place) for place in (source, target, (tag, [constant_form(0)]))]
        maps = dict(
            zip(affine.DmaStartOp.MAPS, (AffineMapAttr(one[0]) for one in places), strict=True)
        )
        operands = [value for _, values in places for value in values]
        builder.insert(
            affine.DmaStartOp.create(operands=[*operands, count, *strides], attributes=maps)
        )
        tag_map, tag_values = places[-1]
        return builder.insert(
            affine.DmaWaitOp.create(
                operands=[*tag_values, count], attributes={"tag_map": AffineMapAttr(tag_map)}
            )
        )

    def _place(
        self, buffer: SSAValue, subscripts: Sequence[Linear]
    ) -> tuple[AffineMap, list[SSAValue]]:
        """A map of subscripts with its operands, which are values also where they are numbers."""
        if all(form.is_constant for form in subscripts):
            values = [self.constants.value(form.constant, INDEX) for form in subscripts]
            return AffineMap.identity(len(values)), [buffer, *values]
        affine_map, values = expressions_of(subscripts, symbols=True)
        return affine_map, [buffer, *values]


def transferred_layout(part: Part) -> tuple[Layout, list[Stride]] | str:
    """The box of constant size that is transferred for a part; or why there is none."""
    axes: list[Axis] = []
    for dimension, interval in enumerate(part.box):
        box = _constant_box(interval, static_extent(part.buffer.type, dimension))
        if box is None:
            return "how much of it is touched is not a constant"
        origin, size = box
        whole = Interval((origin,), (origin.add(constant_form(size - 1)),))
        axes.append(Axis(dimension, whole, origin, (constant_form(size),)))
    strides: list[Stride] = []
    step = length = 1
    for outer, inner in zip(axes[-2::-1], axes[:0:-1], strict=True):
        extent = static_extent(part.buffer.type, inner.dimension)
        (inner_size,), (outer_size,) = inner.sizes, outer.sizes
        if extent is None:
            return "how much of it is touched is not a constant"
        step *= extent
        length *= inner_size.constant
        if inner_size.constant < extent and outer_size.constant > 1:
            strides.append(Stride(step, length))
    if len(strides) > 1:
        return "it has gaps along more than one dimension"
    return Layout(axes, 0), strides


def transferred_bytes(part: Part, layout: Layout) -> int:
    """The size of a box of constant size."""
    elements = prod(size.constant for axis in layout.axes for size in axis.sizes)
    return elements * element_bytes(part.type.element_type)


def _constant_box(interval: Interval, extent: int | None) -> tuple[Linear, int] | None:
    """The least box of constant size that is seen to lie in a dimension: where, and how large."""
    best: tuple[Linear, int] | None = None if extent is None else (constant_form(0), extent)
    for lower in interval.lower:
        for upper in interval.upper:
            length = upper.add(lower, -1)
            size = length.constant + 1
            if (
                length.is_constant
                and size > 0
                and (best is None or size < best[1])
                and _is_inside(lower, upper, extent)
            ):
                best = lower, size
    return best


def _is_inside(lower: Linear, upper: Linear, extent: int | None) -> bool:
    """Whether an interval has no place before 0, nor behind the end of a dimension."""
    if extent is None:
        return False
    least = extreme_forms(lower, lambda _: False, greatest=False) or ()
    most = extreme_forms(upper, lambda _: False, greatest=True) or ()
    return any(form.is_constant and form.constant >= 0 for form in least) and any(
        form.is_constant and form.constant < extent for form in most
    )
