"""Making ops quickly: `.create` without the cost of constraint solving, locations set."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Self, TypeVar

from xdsl.dialects import arith, complex
from xdsl.dialects.builtin import (
    ArrayAttr,
    ComplexType,
    DenseIntOrFPElementsAttr,
    FloatAttr,
    IndexType,
    IntegerAttr,
    IntegerType,
    LocationAttr,
    TensorType,
    VectorType,
)
from xdsl.ir import Attribute, Block, Operation, SSAValue

from . import quick

INDEX = IndexType()
OperationT = TypeVar("OperationT", bound=Operation)


class Builder:
    """Inserts ops at one place: before `before`, or at the end of `block`.

    Every op inserted gets `location`; set it to the location of the op that is being replaced.
    """

    __slots__ = ("before", "block", "location")

    def __init__(
        self,
        block: Block,
        before: Operation | None = None,
        location: LocationAttr | None = None,
    ):
        self.block = block
        self.before = before
        self.location = quick.UNKNOWN if location is None else location

    @classmethod
    def in_place_of(cls, op: Operation) -> Self:
        """A builder just before `op`, with its location."""
        assert op.parent is not None
        return cls(op.parent, op, op.location)

    def insert(self, op: OperationT) -> OperationT:
        op.location = self.location
        if self.before is None:
            quick.append(self.block, op)
        else:
            quick.insert_before(op, self.before)
        return op

    def create(
        self,
        op_type: type[OperationT],
        operands: Sequence[SSAValue],
        result_types: Sequence[Attribute] = (),
        **properties: Attribute,
    ) -> OperationT:
        """Insert an op: nothing is checked, nothing is inferred."""
        return self.insert(quick.create(op_type, operands, result_types, properties))

    def value(
        self,
        op_type: type[Operation],
        operands: Sequence[SSAValue],
        result_type: Attribute,
        **properties: Attribute,
    ) -> SSAValue:
        """As `create`, for an op with one result: that result."""
        return self.create(op_type, operands, (result_type,), **properties).results[0]

    def constant(self, value: int | float, type_: Attribute) -> SSAValue:
        """`arith.constant` of an integer, index or float type, or a splat of a vector or tensor.

        Of a complex type: `complex.constant`, whose imaginary part is 0.
        """
        if isinstance(type_, ComplexType):
            return self.complex_constant((value, 0), type_)
        return self.value(arith.ConstantOp, (), type_, value=constant_attribute(value, type_))

    def complex_constant(self, parts: Sequence[int | float], type_: ComplexType) -> SSAValue:
        """`complex.constant` of a real and an imaginary part."""
        attributes = [constant_attribute(part, type_.element_type) for part in parts]
        return self.value(complex.ConstantOp, (), type_, value=ArrayAttr(attributes))

    def index(self, value: int) -> SSAValue:
        return self.value(arith.ConstantOp, (), INDEX, value=index_attribute(value))


@lru_cache(4096)
def index_attribute(value: int) -> IntegerAttr[IndexType]:
    """Attributes are costly to make, and few."""
    return IntegerAttr(value, INDEX)


class Constants:
    """The constants of a function: one of each, at the start of its entry block."""

    def __init__(self, entry: Block):
        self._entry = entry
        self._last: Operation | None = None
        self._known: dict[tuple[str, Attribute], SSAValue] = {}
        op = entry.first_op
        while isinstance(op, arith.ConstantOp):  # those that are there already
            value = op.properties["value"]
            if isinstance(value, DenseIntOrFPElementsAttr):
                number = value.get_values()[0] if value.is_splat() else None
            else:
                number = value.value.data  # pyright: ignore
            if number is not None:
                self._known[repr(number), op.result.type] = op.results[0]
            self._last, op = op, op.next_op

    def value(self, number: int | float, type_: Attribute) -> SSAValue:
        """`number` as an integer, index or float, or in all elements of a vector."""
        # By its text: 0.0 and -0.0 are equal, NaN is not.
        key = (repr(_as_element(number, type_)), type_)
        found = self._known.get(key)
        if found is None:
            attribute = constant_attribute(number, type_)
            op = quick.create(arith.ConstantOp, (), (type_,), {"value": attribute})
            place = self._entry.first_op if self._last is None else self._last.next_op
            if place is None:
                quick.append(self._entry, op)
            else:
                op.location = place.location
                quick.insert_before(op, place)
            self._last = op
            found = self._known[key] = op.results[0]
        return found


def _as_element(number: int | float, type_: Attribute) -> int | float:
    element = type_.element_type if isinstance(type_, VectorType | TensorType) else type_
    return int(number) if isinstance(element, IndexType | IntegerType) else float(number)


def constant_attribute(value: int | float, type_: Attribute) -> Attribute:
    """The attribute of `value` in `type_`; a splat where it is a vector or tensor type."""
    if isinstance(type_, VectorType | TensorType):
        return DenseIntOrFPElementsAttr.from_list(type_, [value])  # pyright: ignore
    if isinstance(type_, IndexType | IntegerType):
        return IntegerAttr(int(value), type_)  # pyright: ignore
    return FloatAttr(float(value), type_)  # pyright: ignore
