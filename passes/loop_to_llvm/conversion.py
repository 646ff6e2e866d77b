"""What the rules of `convert-to-llvm` share: the function being built, its values, its buffers.

A function is built anew, op by op, beside the old one; nothing is retyped in place. What an SSA
value of the old function became is one SSA value for a number or a vector, a `Buffer` for a memref
and a `Complex` for a complex number. Buffers and complex numbers live in this pass only: where they
cross a block or a function they are passed as several values (`flatten` and `rebuild`).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    ComplexType,
    DenseIntOrFPElementsAttr,
    FloatAttr,
    IntegerAttr,
    LocationAttr,
    MemRefType,
    NoneAttr,
    StringAttr,
    UnitAttr,
    UnknownLoc,
    VectorType,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ...dialects import llvm
from ...dialects.extents import Extent
from ...dialects.quick import append, create, erase, ops_of
from ...dialects.stored import with_stored
from ..errors import CompileError, user_line
from ..watching import converts
from .types import (
    ANYWHERE,
    INBOUNDS,
    NO_BUNDLES,
    NO_FLAGS,
    NONE,
    NSW,
    ONE_INDEX,
    Buffer,
    Complex,
    Properties,
    Value,
    call_properties,
    convert_type,
    declaration,
    given_strides,
    i32_array,
    i64_array,
    i64_attribute,
    memory_type,
    with_element,
)

OperationT = TypeVar("OperationT", bound=Operation)


class Assertions:
    """The texts of the statuses that the module's functions return, from 1 on.

    `failing` are the names of the private functions that return one.
    """

    def __init__(self, failing: Container[str] = ()) -> None:
        self.failing = failing
        self.statuses: dict[str, int] = {}
        # The arguments that have been stored into where an op fails.
        self.stored: dict[Operation, tuple[str, ...]] = {}

    def status(self, message: str, op: Operation) -> int:
        """The status of a failure: the same message at the same line of the user has one number."""
        line = user_line(op.location)
        text = message if line is None else f"{line}: {message}"
        text = with_stored(text, self.stored.get(op, ()))
        return self.statuses.setdefault(text, len(self.statuses) + 1)


Rule: TypeAlias = Callable[["Conversion", Operation], None]


class Conversion:
    """The conversion of one function: `block` is where the next op goes, with `location`.

    Attributes:
        rules: what to do with an op, by its name.
        assertions: the statuses of the module.
        externals: the functions that are called but not defined in the module, by name.
        half_instructions: whether the CPU converts f16 to f32 and back.
        values: what became of each SSA value of the old function.
        live: the allocations that a failing assertion must free here, innermost last.
        written: the numbers of the arguments that are stored to.
        returns_status: whether the function can fail.
        results_pointer: where a public function stores its results.
        name: of the function.
        outlined: the functions that its parallel loops became.
        free: the function that frees an allocation.
    """

    free = "free"

    def __init__(
        self,
        rules: Mapping[str, Rule],
        assertions: Assertions,
        externals: dict[str, llvm.FuncOp],
        half_instructions: bool,
        returns_status: bool,
    ):
        self.rules = rules
        self.assertions = assertions
        self.externals = externals
        self.half_instructions = half_instructions
        self.returns_status = returns_status
        self.results_pointer: SSAValue | None = None
        self.name = ""
        self.outlined: list[llvm.FuncOp] = []
        self.region = Region()
        self.location: LocationAttr = UnknownLoc()
        self.values: dict[SSAValue, Value] = {}
        self.live: list[SSAValue] = []
        self.written: set[int] = set()
        self._known: dict[SSAValue, IntegerAttr | FloatAttr] = {}
        self._integers: dict[tuple[int, Attribute], SSAValue] = {}
        self._entry_ops: list[Operation] = []
        self._failures: dict[tuple[SSAValue, ...], Block] = {}
        self._addresses: dict[tuple[object, ...], SSAValue] = {}
        # Indices that addresses may be made without.
        self._sums: dict[Operation, None] = {}
        self.block = self.entry = Block()
        self.region.add_block(self.block)

    # --- making ops ------------------------------------------------------------------------------

    def insert(
        self,
        op_type: type[OperationT],
        operands: Sequence[SSAValue],
        result_types: Sequence[Attribute] = (),
        properties: Properties = NONE,
        successors: Sequence[Block] = (),
    ) -> OperationT:
        """Add an op at the end of the current block."""
        op = create(op_type, operands, result_types, properties, location=self.location)
        if successors:
            op.successors = successors
        append(self.block, op)
        return op

    def emit(
        self,
        op_type: type[Operation],
        operands: Sequence[SSAValue],
        result_type: Attribute,
        properties: Properties = NONE,
    ) -> SSAValue:
        """Add an op with one result: that result."""
        op = create(op_type, operands, (result_type,), properties, location=self.location)
        append(self.block, op)
        return op.results[0]

    def replace(
        self, op: Operation, op_type: type[Operation], properties: Properties = NONE
    ) -> None:
        """Add an op that does to numbers or vectors what `op` does, with the same operands."""
        old = op.results[0]
        operands = [self.value(operand) for operand in op.operands]
        self.set(old, self.emit(op_type, operands, convert_type(old.type), properties))

    def set(self, old: SSAValue, new: Value) -> None:
        """`old` became `new`, which takes its name."""
        self.values[old] = new
        name = old.name_hint
        # SSAValue is an abstract class, which isinstance takes ten times as long to tell.
        if name is not None and not isinstance(new, Buffer | Complex) and new.name_hint is None:
            new.name_hint = name

    def call(
        self, name: str, operands: Sequence[SSAValue], result_types: Sequence[Attribute] = ()
    ) -> Sequence[SSAValue]:
        """Call an external function; it is declared if it is not yet."""
        if name not in self.externals:
            types = [operand.type for operand in operands]
            self.externals[name] = declaration(name, types, *result_types or (None,))
        properties = call_properties(name, len(operands))
        return self.insert(llvm.CallOp, operands, result_types, properties).results

    def intrinsic(
        self, name: str, operands: Sequence[SSAValue], *result_types: Attribute
    ) -> Sequence[SSAValue]:
        """An intrinsic that has no op of its own in the dialect."""
        properties = {
            "intrin": StringAttr(name),
            "fastmathFlags": NO_FLAGS,
            "op_bundle_sizes": NO_BUNDLES,
            "operandSegmentSizes": i32_array(len(operands), 0),
        }
        return self.insert(llvm.CallIntrinsicOp, operands, result_types, properties).results

    def compare(self, predicate: str, lhs: SSAValue, rhs: SSAValue) -> SSAValue:
        """`llvm.icmp` of integers, pointers or vectors of them."""
        number = i64_attribute(llvm.ICmpOp.PREDICATES.index(predicate))
        type_ = with_element(lhs.type, llvm.I1)
        return self.emit(llvm.ICmpOp, (lhs, rhs), type_, {"predicate": number})

    def select(self, condition: SSAValue, lhs: SSAValue, rhs: SSAValue) -> SSAValue:
        properties = {"fastmathFlags": NO_FLAGS}
        return self.emit(llvm.SelectOp, (condition, lhs, rhs), lhs.type, properties)

    def extract_part(self, struct: SSAValue, number: int, type_: Attribute) -> SSAValue:
        """A member of a struct."""
        position = i64_array(number)
        return self.emit(llvm.ExtractValueOp, (struct,), type_, {"position": position})

    def insert_part(self, struct: SSAValue, part: SSAValue, number: int) -> SSAValue:
        """`struct` with another member."""
        position = i64_array(number)
        return self.emit(llvm.InsertValueOp, (struct, part), struct.type, {"position": position})

    def at_entry(
        self, op_type: type[Operation], operands: Sequence[SSAValue], properties: Properties
    ) -> SSAValue:
        """Add an op that gives a pointer at the entry of the function."""
        op = create(op_type, operands, (llvm.POINTER,), properties, location=self.location)
        self._entry_ops.append(op)
        return op.results[0]

    # --- constants -------------------------------------------------------------------------------

    def constant(self, value: Attribute, type_: Attribute) -> SSAValue:
        """`llvm.mlir.constant` of an integer, float or dense attribute."""
        result = self.emit(llvm.ConstantOp, (), type_, {"value": value})
        if isinstance(value, IntegerAttr | FloatAttr):
            self._known[result] = value
        return result

    def integer(self, value: int, type_: Attribute = i64) -> SSAValue:
        """An integer constant; there is one of each in a function, at its entry."""
        key = (value, type_)
        if (found := self._integers.get(key)) is not None:
            return found
        attribute = i64_attribute(value) if type_ is i64 else IntegerAttr(value, type_)  # pyright: ignore
        op = create(llvm.ConstantOp, (), (type_,), {"value": attribute}, location=self.location)
        self._entry_ops.append(op)
        result = op.results[0]
        self._known[result] = attribute
        self._integers[key] = result
        return result

    def number(self, value: int | float, type_: Attribute) -> SSAValue:
        """A constant of an integer or float type, or a vector with it in every lane."""
        if isinstance(type_, VectorType):
            return self.constant(splat_attribute(value, type_), type_)
        if isinstance(value, int):
            return self.integer(value, type_)
        return self.constant(FloatAttr(value, type_), type_)  # pyright: ignore

    def splat(self, value: SSAValue, type_: VectorType) -> SSAValue:
        """A vector of the converted type `type_` with `value` in every lane."""
        known = self._known.get(value)
        if known is not None:
            return self.constant(splat_attribute(known.value.data, type_), type_)
        poison = self.emit(llvm.PoisonOp, (), type_)
        first = self.emit(llvm.InsertElementOp, (poison, value, self.integer(0)), type_)
        mask = i32_array(*[0] * type_.get_shape()[0])
        return self.emit(llvm.ShuffleVectorOp, (first, poison), type_, {"mask": mask})

    # --- values ----------------------------------------------------------------------------------

    def value(self, old: SSAValue) -> SSAValue:
        """What a number or vector of the old function became."""
        return self.values[old]  # pyright: ignore[reportReturnType]

    def buffer(self, old: SSAValue) -> Buffer:
        """What a memref of the old function became."""
        return self.values[old]  # pyright: ignore[reportReturnType]

    def complex(self, old: SSAValue) -> Complex:
        """What a complex number of the old function became."""
        return self.values[old]  # pyright: ignore[reportReturnType]

    def flatten(self, value: Value, type_: Attribute) -> Sequence[SSAValue]:
        """The values that `value`, of the old type `type_`, is passed as."""
        if isinstance(value, Complex):
            return value
        if not isinstance(value, Buffer):
            return (value,)
        assert isinstance(type_, MemRefType)
        stated = (*type_.get_shape(), *given_strides(type_))
        extents = zip((*value.sizes, *value.strides), stated, strict=False)
        dynamic = (self.extent(e) for e, known in extents if known == DYNAMIC_INDEX)
        return [value.pointer, *dynamic]

    def rebuild(self, type_: Attribute, parts: Iterator[SSAValue]) -> Value:
        """The value of the old type `type_` that is passed as the next of `parts`."""
        first = next(parts)
        if isinstance(type_, ComplexType):
            return Complex(first, next(parts))
        if not isinstance(type_, MemRefType):
            return first
        sizes = [next(parts) if s == DYNAMIC_INDEX else s for s in type_.get_shape()]
        strides: list[Extent] = [
            next(parts) if s == DYNAMIC_INDEX else s for s in given_strides(type_)
        ]
        if isinstance(type_.layout, NoneAttr):
            strides = self.row_major(sizes)
        return Buffer(first, sizes, strides, type_.element_type)

    def flatten_all(self, olds: Iterable[SSAValue]) -> list[SSAValue]:
        """The values that the old values are passed as."""
        values = self.values
        parts: list[SSAValue] = []
        for old in olds:
            parts += self.flatten(values[old], old.type)
        return parts

    def rebuild_all(self, olds: Sequence[SSAValue], parts: Iterable[SSAValue]) -> None:
        """Set what the old values became, passed as `parts`."""
        iterator = iter(parts)
        for old in olds:
            self.set(old, self.rebuild(old.type, iterator))

    # --- extents ---------------------------------------------------------------------------------

    def as_extent(self, old: SSAValue) -> Extent:
        """What an index of the old function became: an int where it is a constant."""
        new = self.value(old)
        known = self._known.get(new)
        return known.value.data if isinstance(known, IntegerAttr) else new

    def extent(self, extent: Extent) -> SSAValue:
        return self.integer(extent) if isinstance(extent, int) else extent

    def multiply(self, a: Extent, b: Extent) -> Extent:
        if isinstance(a, int) and isinstance(b, int):
            return a * b
        if a == 1 or b == 0:
            return b
        if b == 1 or a == 0:
            return a
        operands = (self.extent(a), self.extent(b))
        return self.emit(llvm.MulOp, operands, i64, {"overflowFlags": NSW})

    def add(self, a: Extent, b: Extent) -> Extent:
        if isinstance(a, int) and isinstance(b, int):
            return a + b
        if a == 0:
            return b
        if b == 0:
            return a
        operands = (self.extent(a), self.extent(b))
        return self.emit(llvm.AddOp, operands, i64, {"overflowFlags": NSW})

    def row_major(self, sizes: Sequence[Extent]) -> list[Extent]:
        """The strides of a contiguous array."""
        strides: list[Extent] = [1] * len(sizes)
        for axis in range(len(sizes) - 2, -1, -1):
            strides[axis] = self.multiply(strides[axis + 1], sizes[axis + 1])
        return strides

    @property
    def can_fail(self) -> bool:
        """Whether anything in the function, as far as it is made, returns a failure."""
        return bool(self._failures)

    def constant_of(self, new: SSAValue) -> IntegerAttr | FloatAttr | None:
        """The number that a value of the new function is, where it is a constant."""
        return self._known.get(new)

    # --- memory ----------------------------------------------------------------------------------

    def offset_pointer(
        self, pointer: SSAValue, offset: Extent, element: Attribute, inbounds: bool = True
    ) -> SSAValue:
        """`pointer` moved on by `offset` elements."""
        if isinstance(offset, int) and offset == 0:
            return pointer
        properties = {
            "elem_type": memory_type(element),
            "noWrapFlags": INBOUNDS if inbounds else ANYWHERE,
            "rawConstantIndices": ONE_INDEX,
        }
        return self.emit(llvm.GEPOp, (pointer, self.extent(offset)), llvm.POINTER, properties)

    def address(self, buffer: Buffer, indices: Sequence[Extent], inbounds: bool = True) -> SSAValue:
        """The pointer to an element of `buffer`; not `inbounds`: or to where there is none.

        Equal addresses in one block are made once; so are equal parts of them, `index * stride`.
        An element that has been a neighbour of this one, as `A[i, j]` is of `A[i + 2, j]`, is where
        this one is counted from: tiles of registers have dozens of such rows.
        """
        memory = self._addresses
        key = (buffer, inbounds, *indices)
        if (found := memory.get(key)) is not None:
            return found
        pointer, indices = self._neighbour(buffer, indices)
        offset: Extent = 0
        constant = 0
        for index, stride in zip(indices, buffer.strides, strict=True):
            if isinstance(index, int) and isinstance(stride, int):
                constant += index * stride
                continue
            part = memory.get((index, stride))
            if part is None:
                part = self.multiply(index, stride)
                if not isinstance(part, int):
                    memory[index, stride] = part
            offset = self.add(offset, part)
        pointer = self.offset_pointer(pointer, self.add(offset, constant), buffer.element, inbounds)
        memory[key] = pointer
        return pointer

    def _neighbour(
        self, buffer: Buffer, indices: Sequence[Extent]
    ) -> tuple[SSAValue, Sequence[Extent]]:
        """Where to count from, and how far: an element whose address this block has, or the first.

        Only an element that has been accessed is in bounds for sure.
        """
        split = [self._base_and_steps(index) for index in indices]
        for kept in (len(indices) - 1, 0):
            bases = [*indices[:kept], *(base for base, _ in split[kept:])]
            found = self._addresses.get((buffer, True, *bases))
            if found is not None:
                return found, [0] * kept + [steps for _, steps in split[kept:]]
        return buffer.pointer, indices

    def _base_and_steps(self, index: Extent) -> tuple[Extent, int]:
        """An index as a sum, the second part of which is known."""
        if isinstance(index, int):
            return 0, index
        owner = index.owner
        if isinstance(owner, llvm.AddOp):
            known = self._known.get(owner.operands[1])
            if isinstance(known, IntegerAttr):
                self._sums[owner] = None
                return owner.operands[0], known.value.data
        return index, 0

    def writes(self, buffer: Buffer) -> None:
        """Note that `buffer` is stored to."""
        self.written.update(buffer.arguments)

    # --- control flow ----------------------------------------------------------------------------

    def enter(self, block: Block) -> None:
        """Go on in `block`, which becomes the last one of the function."""
        self.region.add_block(block)
        self.block = block
        self._addresses = {}

    def branch(self, block: Block, operands: Sequence[SSAValue] = ()) -> None:
        self.insert(llvm.BrOp, operands, successors=(block,))

    def conditional_branch(
        self,
        condition: SSAValue,
        then: Block,
        then_operands: Sequence[SSAValue],
        otherwise: Block,
        otherwise_operands: Sequence[SSAValue],
        unpredictable: bool = False,
    ) -> None:
        segments = i32_array(1, len(then_operands), len(otherwise_operands))
        branch = self.insert(
            llvm.CondBrOp,
            (condition, *then_operands, *otherwise_operands),
            properties={"operandSegmentSizes": segments},
            successors=(then, otherwise),
        )
        if unpredictable:
            branch.attributes[llvm.UNPREDICTABLE] = UnitAttr()

    def check(self, condition: SSAValue, message: str, op: Operation) -> None:
        """Return the status of `message`, buffers freed, unless `condition` holds."""
        status = self.assertions.status(message, op)
        self.return_unless(condition, self.integer(status, i32), op)

    def return_unless(self, condition: SSAValue, status: SSAValue, op: Operation) -> None:
        """Return `status`, buffers freed, unless `condition` holds; `op` is what fails."""
        if not self.returns_status:
            raise CompileError("a private function returns no status: it cannot fail", op)
        onward = Block()
        live = tuple(self.live)
        failure = self._failures.get(live)
        if failure is None:
            failure = self._failures[live] = Block(arg_types=(i32,))
        self.conditional_branch(condition, onward, (), failure, (status,))
        self.enter(onward)

    def finish(self) -> Region:
        """Add the blocks of failures, and what belongs to the entry: the function's body."""
        self._add_failures()
        for op in reversed(self._sums):
            if op.results[0].first_use is None:
                erase(op)
        first = self.entry.first_op
        assert first is not None
        self.entry.insert_ops_before(self._entry_ops, first)
        return self.region

    def _add_failures(self) -> None:
        """The blocks of failures: each frees a buffer, and goes on to the one that frees the rest.

        So a function has as many calls that free as it has buffers, however many ops may fail.
        """
        pending = dict(self._failures)
        while pending:
            live = max(pending, key=len)
            block = pending.pop(live)
            self.enter(block)
            (status,) = block.args
            if live:
                *rest, pointer = live
                self.call(self.free, (pointer,))
                if (onward := pending.get(tuple(rest))) is None:
                    onward = pending[tuple(rest)] = Block(arg_types=(i32,))
                self.branch(onward, (status,))
            else:
                self.insert(llvm.ReturnOp, (status,))

    # --- the walk --------------------------------------------------------------------------------

    def convert_block(self, block: Block) -> None:
        """Convert the ops of an old block into the current one."""
        rules = self.rules
        for op in ops_of(block):
            rule = rules.get(op.name)
            if rule is None:
                raise CompileError(f"'{op.name}' cannot be converted to the llvm dialect", op)
            self.location = op.location
            converts("convert-to-llvm", op)
            rule(self, op)


def splat_attribute(value: int | float, type_: VectorType) -> DenseIntOrFPElementsAttr:
    """The same number in every lane."""
    return DenseIntOrFPElementsAttr.from_list(type_, [value])  # pyright: ignore
