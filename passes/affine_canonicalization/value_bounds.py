"""What is known of index values, as constraints for isl: from loops, maps, minima and maxima.

After upstream's ValueBoundsConstraintSet, with isl in the place of its simplex.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import islpy
from xdsl.dialects import memref, scf, tensor
from xdsl.ir import Block, SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineExpr, AffineMap

from ...dialects import affine
from ...dialects.affine_expressions import is_pure
from ...dialects.arith import constant_value
from .application import Application
from .integer_sets import isl_text

# How many values are looked at: what lies far away seldom decides, and isl's time grows.
_MOST_VALUES = 24


class Bounded:
    """The results of an application, and what is known of the values in it."""

    def __init__(self, given: Application):
        self._names: dict[SSAValue, str] = {}
        self._pending: list[SSAValue] = []
        self._constraints: list[str] = []
        names = [self._name(value) for value in given.operands]
        self._results = [
            isl_text(result, names[: given.num_dims], names[given.num_dims :])
            if is_pure(result)
            else None
            for result in given.results
        ]
        while self._pending:
            self._describe(self._pending.pop(0))

    def is_never_below(self, one: int, other: int) -> bool:
        """Whether `results[one] >= results[other]` whatever the values are."""
        left, right = self._results[one], self._results[other]
        if left is None or right is None:
            return False
        conditions = " and ".join((*self._constraints, f"{left} < {right}"))
        text = f"{{ [{', '.join(self._names.values())}] : {conditions} }}"
        return bool(islpy.Set(text).is_empty())

    def greatest(self, at: int) -> int | None:
        """The greatest number that `results[at]` can be, where there is one that is known."""
        result = self._results[at]
        if result is None:
            return None
        conditions = " and ".join((*self._constraints, f"r = {result}"))
        values = islpy.Set(f"{{ [{', '.join(self._names.values())}, r] : {conditions} }}")
        last = len(self._names)
        if values.is_empty() or not values.dim_has_upper_bound(islpy.dim_type.set, last):
            return None
        most = values.dim_max_val(last)
        return most.get_num_si() if most.is_int() else None

    def _name(self, value: SSAValue) -> str:
        name = self._names.get(value)
        if name is None:
            name = self._names[value] = f"v{len(self._names)}"
            self._pending.append(value)
        return name

    def _relate(self, value: SSAValue, relation: str, bound: AffineMap, operands) -> None:
        """`value relation result` for each pure result of a map."""
        if len(self._names) + len(operands) > _MOST_VALUES:
            return
        for result in bound.results:
            if is_pure(result):
                names = [self._name(operand) for operand in operands]
                text = isl_text(result, names[: bound.num_dims], names[bound.num_dims :])
                self._constraints.append(f"{self._names[value]} {relation} {text}")

    def _describe(self, value: SSAValue) -> None:
        """Note what is known of a value."""
        name, owner = self._names[value], value.owner
        number = constant_value(value)
        if number is not None:
            self._constraints.append(f"{name} = {number}")
        elif isinstance(owner, Block):
            loop = owner.parent_op()
            if isinstance(loop, affine.ForOp) and owner.args[0] is value:
                self._relate(value, ">=", loop.lowerBoundMap.data, loop.lowerBoundOperands)
                self._relate(value, "<", loop.upperBoundMap.data, loop.upperBoundOperands)
                self._step(value, loop)
            elif isinstance(loop, scf.ForOp) and owner.args[0] is value:
                self._relate(value, ">=", AffineMap.identity(1), (loop.lb,))
                self._relate(value, "<", AffineMap.identity(1), (loop.ub,))
        elif isinstance(owner, affine.ApplyOp):
            self._relate(value, "=", owner.map.data, owner.mapOperands)
        elif isinstance(owner, affine.MinOp):
            self._relate(value, "<=", owner.map.data, owner.arguments)
        elif isinstance(owner, affine.MaxOp):
            self._relate(value, ">=", owner.map.data, owner.arguments)
        elif isinstance(owner, affine.DelinearizeIndexOp):
            self._part(value, owner)
        elif isinstance(owner, affine.LinearizeIndexOp):
            self._whole(value, owner)
        elif isinstance(owner, memref.DimOp | tensor.DimOp):
            self._constraints.append(f"{name} >= 0")

    def _part(self, value: SSAValue, op: affine.DelinearizeIndexOp) -> None:
        """One of the indices of a linear one: a quotient, and what is left of it by an element."""
        at = next(at for at, index in enumerate(op.multi_index) if index is value)
        inner, outer = op.basis()
        if at:
            self._constraints.append(f"{self._names[value]} >= 0")
        element = inner[at - 1] if at else outer
        if element is not None:
            self._relate_to_element(value, element)
        # By elements that are not numbers nothing affine is divided.
        sizes = _numbers(inner[max(at - 1, 0) :])
        if sizes is not None:
            quotient = AffineDimExpr(0) // prod(sizes[1:] if at else sizes)
            result = quotient % sizes[0] if at else quotient
            self._relate(value, "=", AffineMap(1, 0, (result,)), (op.linear_index,))

    def _relate_to_element(self, value: SSAValue, element: int | SSAValue) -> None:
        """`value < element`"""
        if isinstance(element, int):
            self._constraints.append(f"{self._names[value]} < {element}")
        else:
            self._relate(value, "<", AffineMap.identity(1), (element,))

    def _whole(self, value: SSAValue, op: affine.LinearizeIndexOp) -> None:
        """A linear index: the sum of the others, each times the elements behind it."""
        inner, outer = op.basis()
        sizes = _numbers(inner)
        if sizes is None:
            return
        total: AffineExpr = AffineConstantExpr(0)
        for at in range(len(op.multi_index)):
            total = total + AffineDimExpr(at) * prod(sizes[at:])
        self._relate(value, "=", AffineMap(len(op.multi_index), 0, (total,)), op.multi_index)
        if op.disjoint is None:
            return
        for index, element in zip(
            op.multi_index, (outer, *inner)[: len(op.multi_index)], strict=True
        ):
            if index in self._names and element is not None:
                if element is not outer:
                    self._constraints.append(f"{self._names[index]} >= 0")
                self._relate_to_element(index, element)

    def _step(self, value: SSAValue, loop: affine.ForOp) -> None:
        """A loop with one lower bound only takes every so many values."""
        bound, step = loop.lowerBoundMap.data, loop.step.value.data
        if step == 1 or len(bound.results) != 1 or not is_pure(bound.results[0]):
            return
        operands = loop.lowerBoundOperands
        if all(operand in self._names for operand in operands):
            names = [self._names[operand] for operand in operands]
            start = isl_text(bound.results[0], names[: bound.num_dims], names[bound.num_dims :])
            self._constraints.append(f"({self._names[value]} - {start}) mod {step} = 0")


def _numbers(elements: Sequence[int | SSAValue]) -> list[int] | None:
    """The elements of a basis, None where one is no number."""
    sizes = [element for element in elements if isinstance(element, int)]
    return sizes if len(sizes) == len(elements) else None
