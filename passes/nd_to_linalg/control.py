"""Functions, loops, branches and the bridge between 0-d arrays and scalars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.dialects import arith as xdsl_arith
from xdsl.dialects import func, scf, tensor
from xdsl.dialects.builtin import (
    BytesAttr,
    DenseIntOrFPElementsAttr,
    FunctionType,
    IndexType,
    StringAttr,
    TensorType,
)
from xdsl.dialects.cf import AssertOp
from xdsl.ir import Attribute, Block, Operation, SSAValue

from ...dialects import arith
from ...dialects.definitions import rule_of
from ...dialects.dtypes import BOOL
from ...dialects.nd_op import NdOp
from ...dialects.quick import erase
from ..errors import CompileError
from ..watching import converts
from .body import Body
from .elementwise import number_of
from .extents import enter, retype
from .state import Array, ArrayType, Extents, Lowering

Lower = Callable[[Lowering, Operation], None]


class Converter:
    """Converts one function; `rules` says how for each op of nd, by its full name."""

    def __init__(
        self,
        rules: dict[str, Callable[..., None]],
        contract: bool = False,
        approximates: bool = False,
    ):
        self.rules = {**rules, **RULES}
        self.contract = contract
        self.approximates = approximates
        self.types: dict[int, ArrayType] = {}
        # Ops that have been replaced; they stay in place until the function is done.
        self.replaced: list[Operation] = []
        # Those of them that were converted at the function's entry.
        self.entered: set[Operation] = set()
        # Comparisons that asserts need as they are, with their operands.
        self.compares: dict[Operation, tuple[SSAValue, SSAValue]] = {}

    def convert(self, function: func.FuncOp) -> None:
        block = function.body.block
        ops = list(block.ops)
        lowering = Lowering(block, self.types, self.contract, self.approximates)
        entered = enter(lowering, block, ops)
        self.replaced += entered.replaced
        self.entered.update(entered.replaced)
        self.compares = entered.compares
        type_ = function.function_type
        function.properties["function_type"] = FunctionType.from_lists(
            [argument.type for argument in block.args],
            [self.storage(lowering, output) for output in type_.outputs],
        )
        self.block(lowering, block, ops)
        for op in reversed(self.replaced):
            op.detach()
            op.erase(safe_erase=False)
        self.replaced.clear()
        self.entered.clear()
        _erase_unused(block)

    def block(self, lowering: Lowering, block: Block, ops: Sequence[Operation] = ()) -> None:
        """Convert the ops of a block, in order; all of them, or those that are given."""
        builder = lowering.builder
        outside = builder.block, builder.before, builder.location
        builder.block = block
        for op in ops or list(block.ops):
            if op in self.entered:
                continue
            builder.before, builder.location = op, op.location
            rule = self.rules.get(op.name)
            if rule is None and isinstance(op, NdOp):
                rule = rule_of(op.name, "lowering")
            if rule is not None:
                converts("convert-nd-to-linalg", op)
                rule(lowering, op)
                self.replaced.append(op)
            elif (through := PASS_THROUGH.get(op.name)) is not None:
                through(self, lowering, op)
            elif op.name.startswith("nd."):
                raise CompileError(f"'{op.name}' cannot be lowered to linalg", op)
            else:
                self.scalar_op(lowering, op)
        builder.block, builder.before, builder.location = outside

    def scalar_op(self, lowering: Lowering, op: Operation) -> None:
        """An op on scalars stays; index arithmetic is made once."""
        if op in self.compares:
            op.operands = self.compares[op]
            return
        for number, operand in enumerate(op.operands):
            replacement = lowering.scalars.get(operand)
            if replacement is not None:
                op.operands[number] = replacement
        if isinstance(op, arith.ConstantOp):
            if isinstance(op.result.type, IndexType):
                number: Any = op.value
                lowering.scalars[op.result] = lowering.index(number.value.data)
                self.replaced.append(op)
            elif not isinstance(op.result.type, TensorType):
                lowering.hoist(op)
            return
        if not op.name.startswith("arith."):
            return
        if not arith.may_trap(op):  # What may trap stays behind the asserts about it.
            lowering.hoist(op)
        if (
            isinstance(op, arith.SignlessIntegerBinaryOperation)
            and op.result not in lowering.scalars
        ):
            known = lowering.known_arithmetic(op)
            if known is not None:
                lowering.scalars[op.result] = known
                self.replaced.append(op)

    @staticmethod
    def storage(lowering: Lowering, type_: Attribute) -> Attribute:
        return lowering.type_of(type_).storage if isinstance(type_, TensorType) else type_

    def operand(self, lowering: Lowering, value: SSAValue) -> SSAValue:
        """What an operand has become."""
        if isinstance(value.type, TensorType) and value in lowering.arrays:
            return lowering.tensor_of(value)
        return lowering.scalars.get(value, value)

    def operands(self, lowering: Lowering, op: Operation) -> None:
        """Put in the place of an op's operands what they have become."""
        op.operands = [self.operand(lowering, value) for value in op.operands]

    def retyped(
        self, lowering: Lowering, values: Sequence[SSAValue], extents: Sequence[Extents | None]
    ) -> None:
        """Values defined here that stay, with their storage types; None asks for `tensor.dim`."""
        for value, known in zip(values, extents, strict=True):
            if isinstance(value.type, TensorType):
                type_ = lowering.type_of(value.type)
                retype(value, type_.storage)
                if known is None:
                    known = lowering.dims(value, type_.shape)
                lowering.arrays[value] = Array(type_, known, value)


# ------------------------------------------------------------------------------ unused arithmetic


_ON_EXTENTS = (
    tensor.DimOp,
    tensor.EmptyOp,
    arith.ConstantOp,
    xdsl_arith.IndexCastOp,
    xdsl_arith.CmpiOp,
    arith.SignlessIntegerBinaryOperation,
)


def _erase_unused(block: Block) -> None:
    """Erase ops on extents that nothing uses any more."""
    for op in reversed(list(block.ops)):
        if isinstance(op, _ON_EXTENTS) and op.results[0].first_use is None:
            erase(op)


# ------------------------------------------------------------------------------ arrays and scalars


def _dim(converter: Converter, lowering: Lowering, op: tensor.DimOp, defer: bool = False) -> None:
    """`tensor.dim` is the extent that is known. At the entry, only those of arguments are."""
    array = lowering.arrays.get(op.source)
    if array is None and defer:
        return
    axis = arith.constant_value(op.index)
    if array is None or axis is None:
        converter.operands(lowering, op)
        return
    lowering.scalars[op.result] = lowering.index(array.extents[axis])
    converter.replaced.append(op)


def constant(lowering: Lowering, op: Operation) -> None:
    """A number that fills an array stays a number until a tensor is needed."""
    type_ = lowering.type_of(op.results[0].type)
    array = op.array  # pyright: ignore[reportAttributeAccessIssue]
    extents = array.shape
    if array.size and (array.ndim == 0 or array.size == 1 or _is_splat(array)):
        number = (
            array.reshape(-1)[0].item()
            if type_.dtype.name != "bf16"
            else float(array.reshape(-1)[0])
        )
        lowering.arrays[op.results[0]] = Array(type_, extents, None, number, origin=op)
        return
    if not array.size:
        lowering.define(
            op.results[0], lowering.empty(lowering.builder, type_.storage, extents), extents
        )
        return
    dense = dense_storage(array, type_)
    value = lowering.builder.value(arith.ConstantOp, (), type_.storage, value=dense)
    lowering.define(op.results[0], value, extents)


def _is_splat(array: Any) -> bool:
    """Whether all elements have the same bits."""
    size = array.dtype.itemsize
    data = array.tobytes()
    return data == data[:size] * array.size


def dense_storage(array: Any, type_: ArrayType) -> Attribute:
    """A dense attribute of the type below nd."""
    return DenseIntOrFPElementsAttr(type_.storage, BytesAttr(array.tobytes()))


def _extract(converter: Converter, lowering: Lowering, op: tensor.ExtractOp) -> None:
    """An element as a scalar; a bool's is an `i1`."""
    array = lowering.arrays[op.tensor]
    builder = lowering.builder
    body = Body.within(builder, array.type.dtype)
    if array.tensor is None:
        element = body.store(number_of(body, array), array.type.dtype)
    else:
        subscripts = [lowering.scalars.get(index, index) for index in op.indices]
        element = builder.value(
            tensor.ExtractOp,
            (lowering.tensor(array), *subscripts),
            array.type.storage.element_type,
        )
    if array.type.dtype is BOOL:
        element = body.truth(element)
    lowering.scalars[op.result] = element
    converter.replaced.append(op)


def _from_elements(converter: Converter, lowering: Lowering, op: tensor.FromElementsOp) -> None:
    """A 0-d array of a scalar stays a scalar until a tensor is needed."""
    type_ = lowering.type_of(op.result.type)
    elements = [converter.operand(lowering, element) for element in op.elements]
    converter.replaced.append(op)
    hoisted = lowering.at_entry.issuperset(elements)
    builder = lowering.entry if hoisted else lowering.builder
    builder.location = op.location
    body = Body.within(builder, type_.dtype)
    if type_.dtype is BOOL:
        elements = [body.store(element, BOOL) for element in elements]
    if type_.shape:
        made = builder.value(tensor.FromElementsOp, elements, type_.storage)
        lowering.define(op.result, made, type_.storage.get_shape())
        return
    element = body.load(elements[0], type_.dtype)
    if hoisted:
        lowering.at_entry.add(element)
    lowering.arrays[op.result] = Array(type_, (), None, element=element, origin=op)


# ------------------------------------------------------------------------------------ control flow


def _terminator(converter: Converter, lowering: Lowering, op: Operation) -> None:
    converter.operands(lowering, op)


def _call(converter: Converter, lowering: Lowering, op: Operation) -> None:
    converter.operands(lowering, op)
    assert op.next_op is not None
    lowering.builder.before = op.next_op
    converter.retyped(lowering, op.results, [None] * len(op.results))


def _extents_of(lowering: Lowering, values: Sequence[SSAValue]) -> list[Extents | None]:
    """The extents of nd values; of scalars, None."""
    return [
        lowering.arrays[value].extents if value in lowering.arrays else None for value in values
    ]


def _keep_shape(
    converter: Converter,
    lowering: Lowering,
    expected: Sequence[Extents | None],
    terminator: Operation,
    values: Sequence[SSAValue],
) -> None:
    """Assert that what a loop carries on has the extents that it began with."""
    builder = lowering.builder
    builder.before, builder.location = terminator, terminator.location
    for extents, value in zip(expected, values, strict=True):
        if extents is None:
            continue
        for before, after in zip(extents, lowering.arrays[value].extents, strict=True):
            if before is not after and before != after:
                body = Body.within(builder, BOOL)
                same = body.compare_int("eq", lowering.index(before), lowering.index(after))
                builder.create(
                    AssertOp,
                    (same,),
                    (),
                    msg=StringAttr("ValueError: an array changes its shape in a loop"),
                )


def _inside(value: SSAValue, op: Operation) -> bool:
    """Whether a value is defined in a region of `op`."""
    owner = value.owner
    block = owner if isinstance(owner, Block) else owner.parent
    while block is not None:
        parent = block.parent_op()
        if parent is op:
            return True
        block = None if parent is None else parent.parent
    return False


def _visible(extents: Extents | None, op: Operation) -> Extents | None:
    """`extents` if they may be used outside `op`, otherwise None."""
    if extents is None or any(
        not isinstance(extent, int) and _inside(extent, op) for extent in extents
    ):
        return None
    return extents


def _after(lowering: Lowering, op: Operation) -> None:
    assert op.next_op is not None
    lowering.builder.before, lowering.builder.location = op.next_op, op.location


def _for(converter: Converter, lowering: Lowering, op: scf.ForOp) -> None:
    extents = _extents_of(lowering, op.iter_args)
    block = op.body.block
    converter.operands(lowering, op)
    converter.retyped(lowering, block.args[1:], extents)
    terminator = block.last_op
    assert terminator is not None
    carried = tuple(terminator.operands)
    converter.block(lowering, block)
    _within(lowering, block, lambda: _keep_shape(converter, lowering, extents, terminator, carried))
    _after(lowering, op)
    converter.retyped(lowering, op.results, extents)


def _within(lowering: Lowering, block: Block, work: Callable[[], None]) -> None:
    """Do `work` with the builder in another block."""
    builder = lowering.builder
    outside = builder.block, builder.before, builder.location
    builder.block = block
    work()
    builder.block, builder.before, builder.location = outside


def _while(converter: Converter, lowering: Lowering, op: scf.WhileOp) -> None:
    extents = _extents_of(lowering, op.arguments)
    before, after = op.before_region.block, op.after_region.block
    converter.operands(lowering, op)
    converter.retyped(lowering, before.args, extents)
    condition, terminator = before.last_op, after.last_op
    assert condition is not None and terminator is not None
    passed = tuple(condition.operands)[1:]
    carried = tuple(terminator.operands)
    converter.block(lowering, before)
    found = [_visible(known, op) for known in _extents_of(lowering, passed)]

    def enter_after() -> None:
        lowering.builder.before = after.first_op
        converter.retyped(lowering, after.args, found)

    _within(lowering, after, enter_after)
    converter.block(lowering, after)
    _within(lowering, after, lambda: _keep_shape(converter, lowering, extents, terminator, carried))
    _after(lowering, op)
    converter.retyped(lowering, op.results, found)


def _if(converter: Converter, lowering: Lowering, op: scf.IfOp) -> None:
    converter.operands(lowering, op)
    yielded: list[list[Extents | None]] = []
    for region in op.regions:
        if region.blocks:
            block = region.block
            terminator = block.last_op
            assert terminator is not None
            values = tuple(terminator.operands)
            converter.block(lowering, block)
            yielded.append([_visible(known, op) for known in _extents_of(lowering, values)])
    _after(lowering, op)
    common: list[Extents | None] = [None] * len(op.results)
    if len(yielded) == 2:
        common = [x if x == y else None for x, y in zip(*yielded, strict=True)]
    converter.retyped(lowering, op.results, common)


PASS_THROUGH: dict[str, Callable[..., None]] = {
    "tensor.dim": _dim,
    "tensor.extract": _extract,
    "tensor.from_elements": _from_elements,
    "func.return": _terminator,
    "func.call": _call,
    "scf.yield": _terminator,
    "scf.condition": _terminator,
    "scf.for": _for,
    "scf.while": _while,
    "scf.if": _if,
}

RULES: dict[str, Callable[..., None]] = {"nd.constant": constant}
