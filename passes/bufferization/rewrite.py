"""From tensors to buffers, once the analysis has said which: the rewrite of one-shot-bufferize."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.dialects import arith, func, memref, scf, tensor
from xdsl.dialects.builtin import TensorType
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir import Block, Operation, SSAValue

from ...dialects.build import Builder
from ...dialects.memref_types import WHOLE, contiguous_type, is_contiguous, memref_type
from ...dialects.quick import erase
from ...dialects.structure import condition_of, terminator
from ..affine_loops.analysis import root_of
from .analysis import Analysis, Buffer, ReshapedBuffer, SliceBuffer
from .memory import Memory, memref_of
from .slice_complement import parts_around
from .tensor_uses import is_shape, is_undefined


class Rewrite:
    """Turns the body of one function to buffers. `memrefs` holds that of each tensor argument."""

    def __init__(
        self,
        function: func.FuncOp,
        analysis: Analysis,
        memory: Memory,
        memrefs: dict[SSAValue, SSAValue],
    ):
        self._analysis = analysis
        self._shapes = analysis.shapes
        self._memory = memory
        self._memrefs = memrefs
        self._dead: list[Operation] = []
        self._carrying: list[Block] = []
        self._terminators: list[Operation] = []
        self._started: set[Operation] = set()
        self._block(function.body.block)
        for op in self._terminators:
            op.operands = _scalars(op.operands)
        for op in reversed(self._dead):
            erase(op)
        for block in self._carrying:
            for argument in block.args:
                if isinstance(argument.type, TensorType):
                    block.erase_arg(argument)
        self._shapes.finish()
        builder = Builder.in_place_of(terminator(function.body))
        for temporary in memory.temporaries:
            builder.create(memref.DeallocOp, (temporary,))
        # Not before all that a loop or branch gives has been copied to where it shall be.
        for block, temporary in memory.inner_temporaries:
            end = block.last_op
            assert end is not None
            Builder(block, end, end.location).create(memref.DeallocOp, (temporary,))

    # --- tensors in memory -----------------------------------------------------------------------

    def _read(self, value: SSAValue, op: Operation) -> SSAValue:
        """The memref that holds a tensor, to be read by `op`."""
        made = self._memrefs.get(value)
        if made is None:
            # What was never written may hold anything.
            assert is_undefined(value)
            made = self._memory.allocate(value.type, self._shapes.extents(value), op)
            self._memrefs[value] = made
        return made

    def _write(
        self, value: SSAValue, target: SSAValue, buffer: Buffer | None, op: Operation
    ) -> None:
        """Bring a tensor into a memref before `op`, unless it lies in that buffer already."""
        virtual = self._analysis.uses.virtual.get(value)
        if virtual is not None:
            self._memory.write_virtual(virtual, target, op)
        elif not is_undefined(value) and (
            buffer is None or self._analysis.buffer(value) is not buffer
        ):
            self._memory.copy(self._read(value, op), target, op)

    # --- ops -------------------------------------------------------------------------------------

    def _block(self, block: Block) -> None:
        op = block.first_op
        early_starts = self._analysis.early_starts
        while op is not None:
            following = op.next_op
            for insertion in early_starts.get(op, ()):
                self._start(insertion, op)
            handler = _HANDLERS.get(type(op))
            if handler is not None:
                handler(self, op)
            op = following

    def _target(self, result: SSAValue, op: Operation) -> tuple[Buffer, SSAValue]:
        """The buffer that the op writes a result to, and its memref, which holds the result."""
        # Asked for as long as the op that tells them has its operands and regions.
        self._shapes.extents(result)
        buffer = self._analysis.places[result].buffer
        made = self._memrefs[result] = self._memory.of(buffer, op)
        if made.name_hint is None:
            made.name_hint = result.name_hint
        return buffer, made

    def _generic(self, op: GenericOp) -> None:
        """The same op on memrefs; its results are its outputs."""
        if not op.results:
            return
        self._dead.append(op)
        if op.results[0] in self._analysis.uses.virtual:
            self._materialize(op)
            return
        inputs = len(op.operands) - len(op.results)
        arguments = op.body.block.args
        operands = [
            self._read(operand, op) if isinstance(operand.type, TensorType) else operand
            for operand in op.operands[:inputs]
        ]
        for index, result in enumerate(op.results):
            buffer, target = self._target(result, op)
            if arguments[inputs + index].first_use is not None:
                self._write(op.operands[inputs + index], target, buffer, op)
            operands.append(target)
        if op in self._analysis.uses.captured:
            for inner in list(op.body.walk()):
                if isinstance(inner, tensor.ExtractOp):
                    self._extract(inner, op)
        Builder.in_place_of(op).insert(
            GenericOp.create(
                operands=operands,
                properties=dict(op.properties),
                regions=[op.detach_region(op.body)],
            )
        )

    def _materialize(self, op: Operation) -> None:
        """Write a virtual value to a temporary where some op reads it as it is."""
        (result,) = op.results
        if not any(_reads(use.operation, use.index) for use in result.uses):
            return
        made = self._memory.constant_array(op)
        if made is None:
            made = self._memory.allocate(result.type, self._shapes.extents(result), op)
            self._memory.write_virtual(op, made, op)
        self._memrefs[result] = made

    def _virtual(self, op: Operation) -> None:
        if isinstance(op.results[0].type, TensorType):
            self._dead.append(op)
            self._materialize(op)

    def _drop(self, op: Operation) -> None:
        self._dead.append(op)

    def _extract(self, op: tensor.ExtractOp, user: Operation | None = None) -> None:
        source = self._read(op.tensor, user or op)
        element = Builder.in_place_of(op).value(
            memref.LoadOp, (source, *op.indices), op.result.type
        )
        op.result.replace_all_uses_with(element)
        if user is None:
            self._dead.append(op)
        else:
            erase(op)

    def _call(self, op: func.CallOp) -> None:
        """A call of a host function: its memrefs are contiguous, the last ones are written."""
        scalars = _scalars(op.results)
        tensors = [result for result in op.results if isinstance(result.type, TensorType)]
        operands = [
            self._contiguous(operand, op) if isinstance(operand.type, TensorType) else operand
            for operand in op.operands[: len(op.operands) - len(tensors)]
        ]
        spread: list[tuple[SSAValue, SSAValue]] = []
        for result in tensors:
            _, target = self._target(result, op)
            written = target
            if memref_of(target) != memref_type(result.type):
                written = self._memory.allocate(result.type, self._shapes.extents(result), op)
                spread.append((written, target))
            operands.append(written)
        call = Builder.in_place_of(op).create(
            func.CallOp, operands, [scalar.type for scalar in scalars], callee=op.callee
        )
        for old, made in zip(scalars, call.results, strict=True):
            old.replace_all_uses_with(made)
        for written, target in spread:
            self._memory.copy(written, target, op)
        self._dead.append(op)

    def _contiguous(self, value: SSAValue, op: Operation) -> SSAValue:
        """The memref that holds a tensor, without a layout: copied where it has one."""
        source = self._read(value, op)
        type_ = memref_type(value.type)
        if memref_of(source) == type_:
            return source
        copied = self._memory.allocate(value.type, self._shapes.extents(value), op)
        self._memory.copy(source, copied, op)
        return copied

    def _from_elements(self, op: tensor.FromElementsOp) -> None:
        self._dead.append(op)
        if is_shape(op):
            return
        _, target = self._target(op.result, op)
        builder = Builder.in_place_of(op)
        shape = memref_of(target).get_shape()
        for position, element in enumerate(op.operands):
            subscripts: list[SSAValue] = []
            for extent in reversed(shape):
                position, subscript = divmod(position, extent)
                subscripts.append(self._shapes.constant(subscript, op))
            builder.create(memref.StoreOp, (element, target, *reversed(subscripts)))

    def _insert(self, op: tensor.InsertOp) -> None:
        self._dead.append(op)
        buffer, target = self._target(op.result, op)
        self._write(op.dest, target, buffer, op)
        Builder.in_place_of(op).create(memref.StoreOp, (op.scalar, target, *op.indices))

    def _insert_slice(self, op: tensor.InsertSliceOp) -> None:
        """Nothing where both operands are in place already."""
        self._dead.append(op)
        buffer, target = self._target(op.result, op)
        if op not in self._started and self._analysis.buffer(op.dest) is not buffer:
            self._write_around(op, target, op)
        source = self._analysis.buffer(op.source)
        born_there = isinstance(source, SliceBuffer) and source.insertion is op
        if not born_there and not is_undefined(op.source):
            part = self._memory.subview(target, op, op.source.type, op)
            self._write(op.source, part, None, op)

    def _start(self, insertion: tensor.InsertSliceOp, op: Operation) -> None:
        """Bring the destination of an insertion to its place early: a part is born from `op` on."""
        target = self._memory.of(self._analysis.places[insertion.result].buffer, op)
        self._write_around(insertion, target, op)
        self._started.add(insertion)

    def _write_around(
        self, insertion: tensor.InsertSliceOp, target: SSAValue, op: Operation
    ) -> None:
        """Bring the destination to a memref, at least where nothing is inserted."""
        destination = insertion.dest
        without_content = is_undefined(destination) or self._is_virtual(destination)
        around = None if without_content else parts_around(insertion, self._shapes)
        if around is None:
            self._write(destination, target, None, op)
            return
        whole = self._read(destination, op)
        for offsets, sizes in around:
            source = self._memory.part(whole, offsets, sizes, op)
            self._memory.copy(source, self._memory.part(target, offsets, sizes, op), op)

    def _extract_slice(self, op: tensor.ExtractSliceOp) -> None:
        self._dead.append(op)
        source = self._read(op.source, op)
        if WHOLE in op.attributes and is_contiguous(memref_of(source)):
            type_ = contiguous_type(op.result.type, memref_of(source))
            extents, builder = self._shapes.extents(op.result), Builder.in_place_of(op)
            made = self._memory.reinterpret(source, type_, extents, builder)
        else:
            made = self._memory.subview(source, op, op.result.type, op)
        self._memrefs[op.result] = made

    def _cast(self, op: tensor.CastOp) -> None:
        """Another static type of the same array: the same memref."""
        self._dead.append(op)
        self._memrefs[op.dest] = self._read(op.source, op)

    def _reshape(
        self, op: tensor.ExpandShapeOp | tensor.CollapseShapeOp | tensor.ReshapeOp
    ) -> None:
        """A view of a contiguous array; others are copied first."""
        self._dead.append(op)
        result = op.results[0]
        value = op.operands[0]
        buffer = self._analysis.buffer(value)
        if isinstance(buffer, ReshapedBuffer) and result in self._analysis.places:
            self._target(result, op)
            return
        source = self._read(value, op)
        if not is_contiguous(memref_of(source)):
            copied = self._memory.allocate(value.type, self._shapes.extents(value), op)
            self._memory.copy(source, copied, op)
            source = copied
        source_type = memref_of(source)
        type_ = contiguous_type(result.type, source_type)
        builder = Builder.in_place_of(op)
        same_shape = source_type.get_shape() == memref_type(value.type).get_shape()
        if isinstance(op, tensor.ReshapeOp) or not same_shape:
            made = self._memory.reinterpret(source, type_, self._shapes.extents(result), builder)
        elif isinstance(op, tensor.ExpandShapeOp):
            made = builder.value(
                memref.ExpandShapeOp,
                (source, *op.dynamic_output_shape),
                type_,
                reassociation=op.reassociation,
                static_output_shape=op.static_output_shape,
            )
        else:
            made = builder.value(
                memref.CollapseShapeOp, (source,), type_, reassociation=op.reassociation
            )
        self._memrefs[result] = made

    def _is_virtual(self, value: SSAValue) -> bool:
        return value in self._analysis.uses.virtual

    # --- control flow ----------------------------------------------------------------------------

    def _for(self, op: scf.ForOp) -> None:
        """The same loop without the tensors that it carries: their buffers are written in place."""
        body = op.body.block
        carried = [isinstance(result.type, TensorType) for result in op.results]
        for index, is_tensor in enumerate(carried):
            if is_tensor:
                buffer, target = self._target(op.results[index], op)
                self._memrefs[body.args[1 + index]] = target
                self._write(op.operands[3 + index], target, buffer, op)
        self._block(body)
        if not any(carried):
            return
        buffers = [self._analysis.buffer(result) for result in op.results]
        self._yield_in_place(terminator(op.body), buffers)
        operands = [*op.operands[:3], *_scalars(op.operands[3:])]
        self._replace(op, scf.ForOp, operands)
        self._carrying.append(body)

    def _if(self, op: scf.IfOp) -> None:
        """Both branches write what they yield to the same buffer."""
        buffers: list[Buffer | None] = []
        for result in op.results:
            is_tensor = isinstance(result.type, TensorType)
            buffers.append(self._target(result, op)[0] if is_tensor else None)
        for region in op.regions:
            for block in region.blocks:
                self._block(block)
        if not any(buffers):
            return
        for region in op.regions:
            self._yield_in_place(terminator(region), buffers)
        self._replace(op, scf.IfOp, op.operands)

    def _while(self, op: scf.WhileOp) -> None:
        before, after = op.before_region.block, op.after_region.block
        condition = condition_of(op)
        results: list[Buffer | None] = []
        for index, result in enumerate(op.results):
            if not isinstance(result.type, TensorType):
                results.append(None)
                continue
            buffer, target = self._target(result, op)
            results.append(buffer)
            self._memrefs[after.args[index]] = target
        carried: list[Buffer | None] = []
        for index, argument in enumerate(before.args):
            if not isinstance(argument.type, TensorType):
                carried.append(None)
                continue
            buffer, target = self._target(argument, op)
            carried.append(buffer)
            self._write(op.operands[index], target, buffer, op)
        self._block(before)
        self._block(after)
        if not any(carried) and not any(results):
            return
        self._yield_in_place(condition, [None, *results])
        self._yield_in_place(terminator(op.after_region), carried)
        self._replace(op, scf.WhileOp, _scalars(op.operands))
        self._carrying += (before, after)

    def _replace(
        self, op: Operation, op_type: type[Operation], operands: Sequence[SSAValue]
    ) -> None:
        """Replace a control flow op by one without tensor results, which takes over its regions."""
        scalars = _scalars(op.results)
        new = Builder.in_place_of(op).insert(
            op_type.create(
                operands=operands,
                result_types=[result.type for result in scalars],
                properties=dict(op.properties),
                attributes=dict(op.attributes),
                regions=[op.detach_region(region) for region in list(op.regions)],
            )
        )
        for old, made in zip(scalars, new.results, strict=True):
            old.replace_all_uses_with(made)
            made.name_hint = old.name_hint
        self._dead.append(op)

    def _yield_in_place(self, op: Operation, buffers: Sequence[Buffer | None]) -> None:
        """Copy what a region gives to where it shall be, and let it give the scalars only.

        The copies happen at once: one that would overwrite what another one reads comes later, and
        where each waits for another, one goes by way of a temporary.
        """
        pending: list[tuple[SSAValue, SSAValue, SSAValue]] = []
        for value, buffer in zip(op.operands, buffers, strict=True):
            in_place = buffer is None or self._analysis.buffer(value) is buffer
            if not in_place and not is_undefined(value) and not self._is_virtual(value):
                assert buffer is not None
                pending.append((value, self._read(value, op), self._memory.of(buffer, op)))
        while pending:
            read = {root_of(source) for _, source, _ in pending}
            free = (i for i, (*_, target) in enumerate(pending) if root_of(target) not in read)
            if (at := next(free, None)) is not None:
                _, source, target = pending.pop(at)
                self._memory.copy(source, target, op)
                continue
            value, source, target = pending.pop(0)
            spare = self._memory.allocate(value.type, self._shapes.extents(value), op)
            self._memory.copy(source, spare, op)
            pending.append((value, spare, target))
        for value, buffer in zip(op.operands, buffers, strict=True):
            if buffer is not None and self._is_virtual(value):
                self._write(value, self._memory.of(buffer, op), buffer, op)
        self._terminators.append(op)

    def _return_op(self, op: func.ReturnOp) -> None:
        """Nothing is returned but scalars; what is not in its result yet is copied there."""
        results = iter(self._analysis.results)
        is_tensor = [isinstance(value.type, TensorType) for value in op.operands]
        self._yield_in_place(op, [next(results) if one else None for one in is_tensor])


_HANDLERS: dict[type[Operation], Callable[..., None]] = {
    GenericOp: Rewrite._generic,
    arith.ConstantOp: Rewrite._virtual,
    tensor.SplatOp: Rewrite._virtual,
    tensor.EmptyOp: Rewrite._drop,
    tensor.ExtractOp: Rewrite._extract,
    tensor.FromElementsOp: Rewrite._from_elements,
    func.CallOp: Rewrite._call,
    tensor.InsertOp: Rewrite._insert,
    tensor.InsertSliceOp: Rewrite._insert_slice,
    tensor.ExtractSliceOp: Rewrite._extract_slice,
    tensor.CastOp: Rewrite._cast,
    tensor.ExpandShapeOp: Rewrite._reshape,
    tensor.CollapseShapeOp: Rewrite._reshape,
    tensor.ReshapeOp: Rewrite._reshape,
    scf.ForOp: Rewrite._for,
    scf.IfOp: Rewrite._if,
    scf.WhileOp: Rewrite._while,
    func.ReturnOp: Rewrite._return_op,
}
# Ops that bring an operand to a place of its own; the others read it where it is.
_CONSUMERS = (
    tensor.InsertSliceOp,
    tensor.InsertOp,
    scf.ForOp,
    scf.WhileOp,
    scf.YieldOp,
    scf.ConditionOp,
    func.ReturnOp,
)


def _reads(op: Operation, operand: int) -> bool:
    if isinstance(op, GenericOp):
        return operand < len(op.operands) - len(op.results)
    return not isinstance(op, _CONSUMERS)


def _scalars(values: Sequence[SSAValue]) -> list[SSAValue]:
    return [value for value in values if not isinstance(value.type, TensorType)]
