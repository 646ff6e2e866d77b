"""How `omp` ops become functions that the pool of threads runs parts of.

    omp.parallel if(%large) {                  |   llvm.cond_br %large, ^shared, ^alone
      omp.wsloop {                             | ^shared:  (%n, %x stored in %context)
        omp.loop_nest (%i) = (0) to (%n) … {   |   %s = call @stepwell_parallel_for(
          store %v, %x[%i]                     |          @f.parallel0.part, %context, %n, 0)
        }                                      | ^alone:
      }                                        |   %s = call @f.parallel0(0, %n, %x)
      omp.terminator                           |
    }                                          | llvm.func @f.parallel0(%begin, %end, %x) -> i32
                                               |   for %i = %begin to %end { store %v, %x[%i] }
                                               | llvm.func @f.parallel0.part(%context, %begin, %end)
                                               |   call @f.parallel0(%begin, %end, %x of %context)

A nest of several loops is counted as one, row by row. What a body uses of the values around it is
passed to it one by one, so that LLVM knows of its buffers what it knew around it; constants are
made again. What is allocated on the stack inside is of one thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xdsl.dialects import arith, memref, omp
from xdsl.dialects.builtin import (
    ArrayAttr,
    DictionaryAttr,
    IntegerType,
    MemRefType,
    SymbolRefAttr,
    VectorType,
    i8,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, SSAValue

from ...dialects import llvm
from ...dialects.extents import Extent
from ...dialects.quick import walk
from ...dialects.structure import is_inside
from ..affine_loops.analysis import root_of
from ..errors import CompileError
from .control_flow import Bounds, loop
from .conversion import Conversion, Rule
from .types import (
    NSW,
    UNIT,
    Buffer,
    Complex,
    Value,
    call_properties,
    i64_attribute,
    pointer_attributes,
)

PARALLEL_FOR = "stepwell_parallel_for"

# What `stepwell_parallel_for` is told: its own choice of parts, or one for each thread.
_BY_THE_POOL, _ONE_EACH = 0, -1

_SEQUENTIALLY_CONSISTENT = i64_attribute(7)

# Made again in the body, rather than passed to it.
_REMADE = (arith.ConstantOp, memref.GetGlobalOp)


def convert_parallel(c: Conversion, op: Operation) -> None:
    assert isinstance(op, omp.ParallelOp)
    wsloop, nest = _loop_nest_of(op)
    captured = _captured(op)
    body = _Body(c, nest, captured)
    for number in body.inner.written:
        buffer = c.values[captured[number]]
        assert isinstance(buffer, Buffer)
        c.writes(buffer)
    count = 1
    for trip_count in _trip_counts(c, nest):
        count = c.multiply(count, trip_count)
    count = c.extent(count)
    shared, alone, onward = Block(), Block(), Block(arg_types=(i32,))
    if op.if_expr is None:
        c.branch(shared)
    else:
        c.conditional_branch(c.value(op.if_expr), shared, (), alone, ())
    c.enter(shared)
    context = _store_context(c, body)
    part = {"global_name": SymbolRefAttr(body.part_name)}
    address = c.emit(llvm.AddressOfOp, (), llvm.POINTER, part)
    schedule = _schedule(c, wsloop)
    (status,) = c.call(PARALLEL_FOR, (address, context, count, schedule), (i32,))
    c.branch(onward, (status,))
    if op.if_expr is not None:
        c.enter(alone)
        operands = (c.integer(0), count, *body.outer_parts)
        call = c.insert(llvm.CallOp, operands, (i32,), call_properties(body.name, len(operands)))
        c.branch(onward, call.results)
    c.enter(onward)
    if body.inner.can_fail:
        fine = c.compare("eq", onward.args[0], c.integer(0, i32))
        c.return_unless(fine, onward.args[0], op)


def _loop_nest_of(op: omp.ParallelOp) -> tuple[omp.WsLoopOp, omp.LoopNestOp]:
    """The one loop that a parallel region is."""
    block = op.region.block
    wsloop = block.first_op
    if not isinstance(wsloop, omp.WsLoopOp) or wsloop.next_op is not block.last_op:
        raise CompileError("omp.parallel must hold one omp.wsloop, and nothing else", op)
    nest = wsloop.body.block.first_op
    if not isinstance(nest, omp.LoopNestOp) or block.args or wsloop.body.block.args:
        raise CompileError("omp.wsloop must hold omp.loop_nest, without clauses for data", op)
    if nest.loop_inclusive is not None or op.num_threads is not None:
        raise CompileError("inclusive bounds and num_threads cannot be converted", op)
    return wsloop, nest


def _captured(op: Operation) -> list[SSAValue]:
    """The values from outside that a region uses, in order of their first use."""
    found: dict[SSAValue, bool] = {}
    for region in op.regions:
        for block in region.blocks:
            for top in block.ops:
                for inner in walk(top):
                    for operand in inner.operands:
                        if operand not in found:
                            found[operand] = not is_inside(operand, op)
    return [value for value, outside in found.items() if outside]


def _trip_counts(c: Conversion, nest: omp.LoopNestOp) -> Iterator[Extent]:
    """How often each loop of the nest runs."""
    for lower, upper, step in zip(nest.lowerBound, nest.upperBound, nest.step, strict=True):
        first, last, by = c.as_extent(lower), c.as_extent(upper), c.as_extent(step)
        if isinstance(first, int) and isinstance(last, int) and isinstance(by, int):
            yield max(0, -((first - last) // by))
            continue
        length = c.extent(last)
        if first != 0:
            length = c.emit(llvm.SubOp, (length, c.extent(first)), i64, {"overflowFlags": NSW})
        some = c.compare("sgt", length, c.integer(0))
        if by != 1:
            # (length + step - 1) / step of a length above 0.
            less = c.emit(llvm.SubOp, (length, c.integer(1)), i64, {"overflowFlags": NSW})
            quotient = c.emit(llvm.SDivOp, (less, c.extent(by)), i64)
            length = c.extent(c.add(quotient, 1))
        yield c.select(some, length, c.integer(0))


def _schedule(c: Conversion, wsloop: omp.WsLoopOp) -> SSAValue:
    kind = wsloop.schedule_kind.data if wsloop.schedule_kind is not None else None
    if kind == omp.ScheduleKind.DYNAMIC:
        chunk = wsloop.schedule_chunk
        return c.integer(1) if chunk is None else c.extent(c.as_extent(chunk))
    if kind == omp.ScheduleKind.STATIC and wsloop.schedule_chunk is None:
        return c.integer(_ONE_EACH)
    return c.integer(_BY_THE_POOL)


def _store_context(c: Conversion, body: _Body) -> SSAValue:
    """Memory on the stack that holds what the body needs."""
    properties = {"elem_type": i8, "alignment": i64_attribute(64)}
    context = c.at_entry(llvm.AllocaOp, (c.integer(max(body.context_size, 1)),), properties)
    access = {"alignment": i64_attribute(8), "ordering": i64_attribute(0)}
    for value, offset in zip(body.outer_parts, body.offsets, strict=True):
        c.insert(llvm.StoreOp, (value, c.offset_pointer(context, offset, i8)), (), access)
    return context


class _Body:
    """The function that runs iterations of a loop nest, and the one that takes its arguments
    from a context.

    Attributes:
        name, part_name: of the two functions.
        inner: the conversion of the first.
        outer_parts: what the first is passed behind the iterations, as values of the caller.
        offsets, context_size: where they lie in the context, in bytes.
    """

    def __init__(self, c: Conversion, nest: omp.LoopNestOp, captured: Sequence[SSAValue]):
        self.name = f"{c.name}.parallel{len(c.outlined) // 2}"
        self.part_name = f"{self.name}.part"
        self.outer = c
        inner = Conversion(c.rules, c.assertions, c.externals, c.half_instructions, True)
        self.inner = inner
        inner.name, inner.location = self.name, c.location
        self.begin, self.end = (inner.entry.insert_arg(i64, at) for at in range(2))
        self.begin.name_hint, self.end.name_hint = "begin", "end"
        self.parts: dict[SSAValue, SSAValue] = {}
        self.attributes: list[DictionaryAttr] = [DictionaryAttr({})] * 2
        for number, old in enumerate(captured):
            self.bind(number, old)
        self.outer_parts = list(self.parts)
        self.offsets: list[int] = []
        self.context_size = 0
        for value in self.outer_parts:
            self.offsets.append(self.context_size)
            self.context_size += _bytes_of(value.type)
        self.convert(nest)
        if captured:
            self.describe_buffers(captured)
        c.outlined += [self.function(), self.part_function()]

    def bind(self, number: int, old: SSAValue) -> None:
        """Set what a captured value is in the body."""
        inner, owner = self.inner, old.owner
        if isinstance(owner, _REMADE):
            inner.rules[owner.name](inner, owner)
            return
        value = self.outer.values[old]
        if isinstance(value, Buffer):
            new: Value = Buffer(
                self.part(value.pointer),
                [self.extent(size) for size in value.sizes],
                [self.extent(stride) for stride in value.strides],
                value.element,
                (number,),
            )
        elif isinstance(value, Complex):
            new = Complex(self.part(value.real), self.part(value.imaginary))
        else:
            known = self.outer.constant_of(value)
            new = self.part(value) if known is None else inner.constant(known, value.type)
        inner.set(old, new)

    def extent(self, extent: Extent) -> Extent:
        return extent if isinstance(extent, int) else self.part(extent)

    def part(self, value: SSAValue) -> SSAValue:
        """The argument that a value of the caller is passed as."""
        found = self.parts.get(value)
        if found is None:
            entry = self.inner.entry
            found = self.parts[value] = entry.insert_arg(value.type, len(entry.args))
            found.name_hint = value.name_hint
            self.attributes.append(DictionaryAttr({}))
        return found

    def convert(self, nest: omp.LoopNestOp) -> None:
        inner, block = self.inner, nest.body.block
        inner.location = nest.location
        # Divisors of the iteration's number; the first loop needs none.
        trip_counts = list(_trip_counts(inner, nest))[1:] if len(nest.step) > 1 else []

        def run(number: Extent, carried: Sequence[SSAValue]) -> Sequence[SSAValue]:
            rest = inner.extent(number)
            positions: list[SSAValue] = []
            for trip_count in reversed(trip_counts):
                operands = (rest, inner.extent(trip_count))
                positions.append(inner.emit(llvm.URemOp, operands, i64))
                rest = inner.emit(llvm.UDivOp, operands, i64)
            positions.append(rest)
            for argument, position, lower, step in zip(
                block.args, reversed(positions), nest.lowerBound, nest.step, strict=True
            ):
                distance = inner.multiply(position, inner.as_extent(step))
                variable = inner.extent(inner.add(inner.as_extent(lower), distance))
                inner.set(argument, variable)
            inner.convert_block(block)
            return ()

        loop(inner, Bounds(self.begin, self.end, 1), (), run)
        inner.location = nest.location
        inner.insert(llvm.ReturnOp, (inner.integer(0, i32),))

    def describe_buffers(self, captured: Sequence[SSAValue]) -> None:
        """Say of the pointers what is known: buffers with different roots do not overlap."""
        buffers = {
            number: old
            for number, old in enumerate(captured)
            if isinstance(old.type, MemRefType) and not isinstance(old.owner, _REMADE)
        }
        roots = [root_of(old) for old in buffers.values()]
        for number, old in buffers.items():
            buffer = self.inner.values[old]
            assert isinstance(buffer, Buffer) and isinstance(old.type, MemRefType)
            attributes = pointer_attributes(old.type)
            if None not in roots and roots.count(root_of(old)) == 1:
                attributes["llvm.noalias"] = UNIT
                if number not in self.inner.written:
                    attributes["llvm.readonly"] = UNIT
            at = self.inner.entry.args.index(buffer.pointer)
            self.attributes[at] = DictionaryAttr(attributes)

    def function(self) -> llvm.FuncOp:
        types = [argument.type for argument in self.inner.entry.args]
        function = llvm.FuncOp(
            self.name,
            llvm.LLVMFunctionType(types, i32),
            llvm.LinkageAttr("internal"),
            body=self.inner.finish(),
            other_props={"arg_attrs": ArrayAttr(self.attributes)},
            extra_attrs={"no_unwind": UNIT, "no_inline": UNIT},
        )
        function.location = self.outer.location
        return function

    def part_function(self) -> llvm.FuncOp:
        """As the pool calls it."""
        outer = self.outer
        c = Conversion(outer.rules, outer.assertions, outer.externals, False, True)
        c.location = outer.location
        types = (llvm.POINTER, i64, i64)
        for at, (type_, name) in enumerate(zip(types, ("context", "begin", "end"), strict=True)):
            c.entry.insert_arg(type_, at).name_hint = name
        context, begin, end = c.entry.args
        access = {"alignment": i64_attribute(8), "ordering": i64_attribute(0)}
        operands: list[SSAValue] = [begin, end]
        for value, offset in zip(self.outer_parts, self.offsets, strict=True):
            place = c.offset_pointer(context, offset, i8)
            operands.append(c.emit(llvm.LoadOp, (place,), value.type, access))
        call = c.insert(llvm.CallOp, operands, (i32,), call_properties(self.name, len(operands)))
        c.insert(llvm.ReturnOp, call.results)
        function = llvm.FuncOp(
            self.part_name,
            llvm.LLVMFunctionType(types, i32),
            llvm.LinkageAttr("internal"),
            body=c.finish(),
            extra_attrs={"no_unwind": UNIT},
        )
        function.location = outer.location
        return function


def _bytes_of(type_: Attribute) -> int:
    """The bytes that a value gets in the context, a multiple of 8."""
    if isinstance(type_, VectorType):
        lanes, element = type_.get_shape()[0], type_.element_type
        bits = element.width.data if isinstance(element, IntegerType) else 64
        return -(-lanes * max(bits, 8) // 64) * 8
    return 8


def convert_terminator(c: Conversion, op: Operation) -> None:
    """The op around it goes on."""


def convert_flush(c: Conversion, op: Operation) -> None:
    """What this thread has written is seen by all, also what went past the caches."""
    c.insert(llvm.FenceOp, (), (), {"ordering": _SEQUENTIALLY_CONSISTENT})


RULES: dict[str, Rule] = {
    "omp.flush": convert_flush,
    "omp.parallel": convert_parallel,
    "omp.terminator": convert_terminator,
    "omp.yield": convert_terminator,
}
