"""The memory of a function's tensors: temporaries, descriptions of results, copies and fills."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod

from xdsl.dialects import arith, memref, tensor
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AffineMapAttr,
    ArrayAttr,
    ComplexType,
    DenseIntOrFPElementsAttr,
    FixedBitwidthType,
    IndexType,
    IntegerAttr,
    MemRefType,
    TensorType,
    i64,
)
from xdsl.dialects.linalg.attrs import IteratorTypeAttr
from xdsl.dialects.linalg.ops import GenericOp, YieldOp
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.ir.affine import AffineMap

from ...dialects.build import Builder
from ...dialects.extents import Extent, kept_axes, make_slice, mixed_values
from ...dialects.linalg_generic import segments
from ...dialects.memref_types import memref_type, subview_type
from .analysis import Buffer, ReshapedBuffer, ResultBuffer, SliceBuffer
from .shape_values import ShapeValues

ALIGNMENT = IntegerAttr(64, i64)
# A static temporary of at most so many bytes lies on the stack, while all of them together take
# no more than so many.
STACK_BYTES = 4096
ALL_STACK_BYTES = 1 << 16
_PARALLEL = IteratorTypeAttr.parallel()


class Memory:
    """Makes the buffers of one function when they are first asked for.

    `results` are the buffers that `outputs`, arguments of the function, stand for; `constants`
    makes a constant array known to the module and gives its name.

    Attributes:
        temporaries: the heap memory to be freed at the end of the function.
    """

    def __init__(
        self,
        shapes: ShapeValues,
        results: Sequence[ResultBuffer],
        outputs: Sequence[SSAValue],
        constants: Callable[[DenseIntOrFPElementsAttr, MemRefType], str],
    ):
        self.temporaries: list[SSAValue] = []
        # Those of a loop or branch, each with the block at whose end it is freed.
        self.inner_temporaries: list[tuple[Block, SSAValue]] = []
        self._shapes = shapes
        self._make_global = constants
        self._buffers: dict[Buffer, SSAValue] = {}
        self._globals: dict[Operation, SSAValue] = {}
        self._stack_bytes = 0
        self._describe(results, outputs)

    # --- buffers ---------------------------------------------------------------------------------

    def _describe(self, results: Sequence[ResultBuffer], outputs: Sequence[SSAValue]) -> None:
        """Give the result arguments the extents that the function computes for them."""
        last = self._shapes.entry.last_op
        assert last is not None
        for buffer, output in zip(results, outputs, strict=True):
            extents = self._shapes.extents(buffer.sample)
            described = output
            if (
                buffer.argument is None
                and any(not isinstance(extent, int) for extent in extents)
                and all(self._shapes.is_at_entry(extent) for extent in extents)
            ):
                builder = self._shapes.entry_builder(last)
                described = self.reinterpret(output, output.type, extents, builder)
                described.name_hint = output.name_hint
            self._buffers[buffer] = described

    def reinterpret(
        self, source: SSAValue, type_: Attribute, extents: Sequence[Extent], builder: Builder
    ) -> SSAValue:
        """The contiguous memory behind a memref with other extents."""
        assert builder.before is not None
        strides: list[Extent] = []
        for axis in range(len(extents)):
            strides.append(self._shapes.product(extents[axis + 1 :], builder.before))
        op_type = memref.ReinterpretCastOp
        return make_slice(builder, op_type, (source,), type_, [0], extents, strides)

    def of(self, buffer: Buffer, op: Operation) -> SSAValue:
        """The memref of a buffer that `op` is the first to use."""
        made = self._buffers.get(buffer)
        if made is not None:
            return made
        extents = self._shapes.extents(buffer.sample)
        if isinstance(buffer, SliceBuffer):
            assert buffer.parent is not None and buffer.insertion is not None
            whole = self.of(buffer.parent, op)
            made = self.subview(whole, buffer.insertion, buffer.sample.type, op)
        elif isinstance(buffer, ReshapedBuffer):
            assert buffer.parent is not None
            whole = self.of(buffer.parent, op)
            type_ = memref_type(buffer.sample.type)
            made = self.reinterpret(whole, type_, extents, Builder.in_place_of(op))
        else:
            assert not isinstance(buffer, ResultBuffer)
            made = self.allocate(buffer.sample.type, extents, buffer.first or op)
        self._buffers[buffer] = made
        return made

    def allocate(self, type_: Attribute, extents: Sequence[Extent], first: Operation) -> SSAValue:
        """A temporary, at the function's entry where its extents are known there."""
        result_type = memref_type(type_)
        sizes = result_type.get_shape()
        # A number that is known may still be dynamic in the type.
        open_extents = [e for e, size in zip(extents, sizes, strict=True) if size == DYNAMIC_INDEX]
        if not open_extents:
            size = _bytes(result_type)
            fits = size <= STACK_BYTES and self._stack_bytes + size <= ALL_STACK_BYTES
            if not extents or fits:
                self._stack_bytes += size
                return self._new(
                    memref.AllocaOp, self._shapes.entry_builder(first), (), result_type
                )
        if all(self._shapes.is_at_entry(extent) for extent in extents):
            builder = self._shapes.entry_builder(first)
            dynamic = [builder.index(e) if isinstance(e, int) else e for e in open_extents]
            allocated = self._new(memref.AllocOp, builder, dynamic, result_type)
            self.temporaries.append(allocated)
            return allocated
        builder = Builder.in_place_of(first)
        dynamic = [builder.index(e) if isinstance(e, int) else e for e in open_extents]
        allocated = self._new(memref.AllocOp, builder, dynamic, result_type)
        assert first.parent is not None
        if first.parent is self._shapes.entry:
            self.temporaries.append(allocated)
        else:
            self.inner_temporaries.append((first.parent, allocated))
        return allocated

    def _new(
        self,
        op_type: type[memref.AllocOp | memref.AllocaOp],
        builder: Builder,
        dynamic: Sequence[SSAValue],
        type_: MemRefType,
    ) -> SSAValue:
        return builder.value(
            op_type,
            dynamic,
            type_,
            alignment=ALIGNMENT,
            operandSegmentSizes=segments(len(dynamic), 0),
        )

    def copy(self, source: SSAValue, target: SSAValue, op: Operation) -> None:
        builder = Builder.in_place_of(op)
        shapes = [memref_of(value).shape for value in (source, target)]
        if shapes[0] == shapes[1]:
            builder.create(memref.CopyOp, (source, target))
            return
        block = Block(arg_types=[memref_of(source).element_type] * 2)
        Builder(block, None, op.location).create(YieldOp, block.args[:1])
        self._generic_on((source,), target, block, builder)

    def write_virtual(self, virtual: Operation, target: SSAValue, op: Operation) -> None:
        """A fill of the target, or a copy of a constant array."""
        builder = Builder.in_place_of(op)
        if isinstance(virtual, GenericOp):
            body = virtual.body.clone()
            builder.create(
                GenericOp,
                (target,),
                indexing_maps=virtual.indexing_maps,
                iterator_types=virtual.iterator_types,
                operandSegmentSizes=segments(0, 1),
            ).add_region(body)
            return
        constant = self.constant_array(virtual)
        if constant is not None:
            self.copy(constant, target, op)
            return
        block = Block(arg_types=[memref_of(target).element_type])
        inside = Builder(block, None, op.location)
        if isinstance(virtual, tensor.SplatOp):
            element = virtual.input
        else:
            assert isinstance(virtual, arith.ConstantOp)
            element = _first_element(virtual.value, inside)
        inside.create(YieldOp, (element,))
        self._generic_on((), target, block, builder)

    def _generic_on(
        self, inputs: Sequence[SSAValue], target: SSAValue, block: Block, builder: Builder
    ) -> None:
        """A generic over all elements of the target; all operands are subscripted alike."""
        rank = len(memref_of(target).shape.data)
        identity = AffineMapAttr(AffineMap.identity(rank))
        builder.create(
            GenericOp,
            (*inputs, target),
            indexing_maps=ArrayAttr([identity] * (len(inputs) + 1)),
            iterator_types=ArrayAttr([_PARALLEL] * rank),
            operandSegmentSizes=segments(len(inputs), 1),
        ).add_region(Region(block))

    def constant_array(self, op: Operation) -> SSAValue | None:
        """The global of a constant that is not the same everywhere."""
        if not isinstance(op, arith.ConstantOp):
            return None
        value = op.value
        assert isinstance(value, DenseIntOrFPElementsAttr)
        data = value.data.data
        count = len(value)
        if count == 0 or data == data[: len(data) // count] * count:
            return None
        if op not in self._globals:
            type_ = memref_type(op.result.type)
            name = self._make_global(value, type_)
            builder = self._shapes.entry_builder(op)
            made = builder.insert(memref.GetGlobalOp(name, type_))
            self._globals[op] = made.memref
        return self._globals[op]

    def part(
        self,
        source: SSAValue,
        offsets: Sequence[Extent],
        sizes: Sequence[Extent],
        before: Operation,
    ) -> SSAValue:
        """A part of a memref, without the axes along which it has one element."""
        ones = [1] * len(offsets)
        kept = [axis for axis, size in enumerate(sizes) if size != 1]
        builder = Builder.in_place_of(before)
        type_ = subview_type(memref_of(source), offsets, sizes, ones, kept)
        return make_slice(builder, memref.SubviewOp, (source,), type_, offsets, sizes, ones)

    def subview(
        self,
        source: SSAValue,
        op: tensor.ExtractSliceOp | tensor.InsertSliceOp,
        type_: Attribute,
        before: Operation,
    ) -> SSAValue:
        """The part of a memref that a slicing op on tensors means."""
        offsets = mixed_values(op.static_offsets, op.offsets)
        sizes = mixed_values(op.static_sizes, op.sizes)
        strides = mixed_values(op.static_strides, op.strides)
        assert isinstance(type_, TensorType)
        kept = kept_axes(sizes, type_.get_shape())
        result = subview_type(memref_of(source), offsets, sizes, strides, kept)
        builder = Builder(before.parent or self._shapes.entry, before, op.location)
        return make_slice(builder, memref.SubviewOp, (source,), result, offsets, sizes, strides)


def memref_of(value: SSAValue) -> MemRefType:
    assert isinstance(value.type, MemRefType)
    return value.type


def _bytes(type_: MemRefType) -> int:
    """The size of a static array."""
    element = type_.element_type
    assert isinstance(element, FixedBitwidthType | ComplexType | IndexType)
    size = 8 if isinstance(element, IndexType) else element.compile_time_size
    return size * prod(type_.get_shape())


def _first_element(value: Attribute, builder: Builder) -> SSAValue:
    """The element of a constant whose elements are all the same."""
    assert isinstance(value, DenseIntOrFPElementsAttr)
    type_ = value.get_element_type()
    if not isinstance(type_, ComplexType):
        return builder.value(arith.ConstantOp, (), type_, value=next(iter(value.iter_attrs())))
    parts = value.get_values()[0]
    assert isinstance(parts, tuple)
    return builder.complex_constant(parts, type_)
