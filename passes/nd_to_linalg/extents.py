"""The function's entry: every extent becomes one value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from xdsl.dialects import arith as xdsl_arith
from xdsl.dialects import tensor
from xdsl.dialects.builtin import IndexType, TensorType, UnitAttr
from xdsl.dialects.cf import AssertOp
from xdsl.ir import Attribute, Block, Operation, SSAValue
from xdsl.traits import Commutative

from ...dialects import arith
from ...dialects.build import INDEX
from ...dialects.memref_types import WHOLE
from .movement import extract_slice
from .state import Array, Lowering


def retype(value: SSAValue, type_: Attribute) -> None:
    """Give a value another type where it stands."""
    value._type = type_  # pyright: ignore[reportAttributeAccessIssue]


@dataclass(slots=True)
class Entered:
    """What the function's entry has done already.

    Attributes:
        replaced: ops that stand at the entry now.
        compares: the comparisons of the other asserts about extents, with the operands that they
            must have; what stands for an extent afterwards is the same on both sides.
    """

    replaced: list[Operation] = field(default_factory=list)
    compares: dict[Operation, tuple[SSAValue, SSAValue]] = field(default_factory=dict)


def enter(lowering: Lowering, block: Block, ops: Sequence[Operation]) -> Entered:
    """Make one value of each extent.

    func @f(%x : tensor<?xf32>, %y : tensor<?xf32>) {      %n = tensor.dim %x, 0
      …                                                    %m = tensor.dim %y, 0
      %m = tensor.dim %y, 0                          →     %e = arith.cmpi eq, %m, %n
      %e = arith.cmpi eq, %m, %n                           cf.assert %e
      cf.assert %e                                         %z = tensor.extract_slice %y[0][%n][1]

    Index arithmetic on the same extents is the same extent. What an assert makes equal is one value
    from then on; an argument whose extent is another value is described again by a slice that has
    the common one, and is marked as all of it.
    """
    entry = lowering.entry
    for argument in block.args:
        if isinstance(argument.type, TensorType):
            type_ = lowering.type_of(argument.type)
            retype(argument, type_.storage)
            entry.location = argument.location
            extents = tuple(
                entry.value(tensor.DimOp, (argument, lowering.index(axis)), INDEX)
                if size is None
                else size
                for axis, size in enumerate(type_.shape)
            )
            lowering.arrays[argument] = Array(type_, extents, argument)
            lowering.at_entry.update(extent for extent in extents if not isinstance(extent, int))
    entered = Entered()
    classes = _Classes(lowering)
    later = [op for op in ops if not classes.is_about_arguments(op, entered)]
    for op in later:
        classes.number(op, entered)
    classes.finish()
    _describe_again(lowering, block)
    for array in lowering.arrays.values():
        lowering.of_arguments.update(
            extent for extent in array.extents if not isinstance(extent, int)
        )
    return entered


class _Classes:
    """Which extents are equal; the earliest value of a class stands for all of it.

    Attributes:
        numbers: for a value that is computed from the same extents as an earlier one, the earlier.
        parents: for a value that an assert makes equal to an earlier one, the earlier.
        order: of the values in the program, those of the entry first.
    """

    def __init__(self, lowering: Lowering):
        self.lowering = lowering
        self.numbers: dict[SSAValue, SSAValue] = {}
        self.parents: dict[SSAValue, SSAValue] = {}
        self.order: dict[SSAValue, int] = {}
        self.known: dict[tuple[Any, ...], SSAValue] = {}
        for array in lowering.arrays.values():
            for extent in array.extents:
                if not isinstance(extent, int):
                    self.order[extent] = len(self.order)
        self.at_entry = len(self.order)

    def find(self, value: SSAValue) -> SSAValue:
        while (parent := self.parents.get(value)) is not None:
            value = parent
        return value

    def unite(self, x: SSAValue, y: SSAValue) -> None:
        first, second = self.find(x), self.find(y)
        if first is not second:
            if self.order[second] < self.order[first]:
                first, second = second, first
            self.parents[second] = first

    def numbered(self, value: SSAValue) -> SSAValue:
        return self.numbers.get(value, value)

    def is_about_arguments(self, op: Operation, entered: Entered) -> bool:
        """Whether an op is an extent of an argument or a number, or an assert that compares such.

        The assert is moved to the entry.
        """
        lowering = self.lowering
        if isinstance(op, tensor.DimOp):
            array = lowering.arrays.get(op.source)
            axis = arith.constant_value(self.numbered(op.index))
            if array is None or axis is None:
                return False
            self.numbers[op.result] = lowering.index(array.extents[axis])
            self.order.setdefault(self.numbers[op.result], -1)
        elif isinstance(op, arith.ConstantOp) and isinstance(op.result.type, IndexType):
            number: Any = op.value
            constant = self.numbers[op.result] = lowering.index(number.value.data)
            # A number stands for its class before any extent does.
            self.order.setdefault(constant, -1)
        elif isinstance(op, AssertOp) and (compare := _compared_extents(op)) is not None:
            x, y = map(self.numbered, compare.operands)
            if any(self.order.get(value, self.at_entry) >= self.at_entry for value in (x, y)):
                return False
            entry = lowering.entry
            entry.location = op.location
            made = entry.create(type(compare), (x, y), (arith.I1,), **compare.properties)
            entry.create(AssertOp, made.results, (), **op.properties)
            self.unite(x, y)
        else:
            return False
        entered.replaced.append(op)
        return True

    def number(self, op: Operation, entered: Entered) -> None:
        """Note which value an op on extents gives, or what an assert makes equal."""
        if isinstance(op, AssertOp):
            compare = _compared_extents(op)
            if compare is not None:
                x, y = map(self.numbered, compare.operands)
                entered.compares[compare] = x, y
                for value in (x, y):
                    self.order.setdefault(value, len(self.order))
                self.unite(x, y)
        elif isinstance(op, arith.SignlessIntegerBinaryOperation) and isinstance(
            op.result.type, IndexType
        ):
            operands = [self.find(self.numbered(operand)) for operand in op.operands]
            if op.has_trait(Commutative):
                operands.sort(key=id)
            known = self.known.setdefault((type(op), *operands), op.result)
            self.order.setdefault(known, len(self.order))
            if known is not op.result:
                self.numbers[op.result] = known
        elif op.results and isinstance(op.results[0].type, IndexType):
            self.order.setdefault(op.results[0], len(self.order))

    def finish(self) -> None:
        """Let every value be what stands for its class."""
        scalars = self.lowering.scalars
        for value, known in self.numbers.items():
            scalars[value] = self.find(known)
        for value in self.parents:
            scalars[value] = self.find(value)


def _compared_extents(op: AssertOp) -> xdsl_arith.CmpiOp | None:
    """The comparison of two extents that an assert says to be equal."""
    compare = op.arg.owner
    if (
        isinstance(compare, xdsl_arith.CmpiOp)
        and compare.predicate.value.data == arith.CMPI_PREDICATES["eq"]
        and isinstance(compare.lhs.type, IndexType)
    ):
        return compare
    return None


def _describe_again(lowering: Lowering, block: Block) -> None:
    """Slice the arguments whose extents are other values than those that stand for them."""
    entry = lowering.entry
    for argument in block.args:
        array = lowering.arrays.get(argument)
        if array is None:
            continue
        extents = tuple(map(lowering.extent, array.extents))
        if extents != array.extents:
            entry.location = argument.location
            zeros, ones = [0] * len(extents), [1] * len(extents)
            array.tensor = extract_slice(entry, argument, array.type.storage, zeros, extents, ones)
            assert isinstance(array.tensor.owner, Operation)
            array.tensor.owner.attributes[WHOLE] = UnitAttr()
            array.extents = extents
