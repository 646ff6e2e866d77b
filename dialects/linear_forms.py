"""Index values and affine maps as linear forms, so that they can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from xdsl.dialects import arith
from xdsl.ir import BlockArgument, OpResult, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

from . import affine
from .arith import constant_value
from .extents import Extent
from .linear_sums import LinearSum


class Quotient(NamedTuple):
    """A part of a subscript that is not linear: `dividend floordiv divisor` and the like."""

    kind: AffineBinaryOpKind
    dividend: Linear
    divisor: Linear


Atom = SSAValue | Quotient


class Linear(LinearSum[Atom]):
    """An index value as a sum of multiples of other ones, and of quotients of such sums."""

    __slots__ = ()

    def atoms(self) -> Iterator[SSAValue]:
        """The values that it is made of, those inside quotients included."""
        for atom in self.coefficients:
            if isinstance(atom, Quotient):
                yield from atom.dividend.atoms()
                yield from atom.divisor.atoms()
            else:
                yield atom

    def involves(self, value: SSAValue) -> bool:
        return any(atom is value for atom in self.atoms())

    def renamed(self, values: Mapping[SSAValue, SSAValue]) -> Linear:
        """The form of other values; those inside quotients stay."""
        form = Linear({}, self.constant)
        for atom, factor in self.terms:
            other = atom if isinstance(atom, Quotient) else values.get(atom, atom)
            form = form.add(Linear({other: factor}))
        return form

    def offset_of(self, value: SSAValue) -> int | None:
        """`c` where the form is exactly `value + c`, otherwise None."""
        alone = len(self.coefficients) == 1 and self.coefficient(value) == 1
        return self.constant if alone else None


def constant_form(value: int) -> Linear:
    return Linear({}, value)


def value_form(value: Extent) -> Linear:
    """The form of an index value; constants, sums and `affine.apply` are seen through."""
    if isinstance(value, int):
        return constant_form(value)
    if isinstance(value, BlockArgument):
        return Linear({value: 1})
    coefficients: dict[Atom, int] = {}
    constant = 0
    pending: list[tuple[SSAValue, int]] = [(value, 1)]
    while pending:
        part, factor = pending.pop()
        op = part.owner
        if isinstance(op, arith.AddiOp):
            pending += ((operand, factor) for operand in op.operands)
        elif isinstance(op, arith.SubiOp):
            lhs, rhs = op.operands
            pending += ((lhs, factor), (rhs, -factor))
        elif (
            isinstance(op, arith.MuliOp) and (number := constant_value(op.operands[1])) is not None
        ):
            pending.append((op.operands[0], factor * number))
        elif isinstance(op, affine.ApplyOp):
            form = map_forms(op.map.data, op.operands)[0]
            constant += factor * form.constant
            for atom, coefficient in form.terms:
                coefficients[atom] = coefficients.get(atom, 0) + factor * coefficient
        elif (number := constant_value(part)) is not None:
            constant += factor * number
        else:
            coefficients[part] = coefficients.get(part, 0) + factor
    return Linear({atom: factor for atom, factor in coefficients.items() if factor}, constant)


def map_forms(affine_map: AffineMap, operands: Sequence[SSAValue]) -> tuple[Linear, ...]:
    """The results of a map applied to its dims and symbols."""
    num_dims = affine_map.num_dims
    forms: list[Linear] = []
    for result in affine_map.results:
        if type(result) is AffineDimExpr:
            forms.append(value_form(operands[result.position]))
        else:
            forms.append(_expression_form(result, operands, num_dims))
    return tuple(forms)


def _expression_form(expression: AffineExpr, operands: Sequence[SSAValue], num_dims: int) -> Linear:
    if isinstance(expression, AffineConstantExpr):
        return constant_form(expression.value)
    if isinstance(expression, AffineDimExpr):
        return value_form(operands[expression.position])
    if isinstance(expression, AffineSymExpr):
        return value_form(operands[num_dims + expression.position])
    assert isinstance(expression, AffineBinaryOpExpr)
    lhs = _expression_form(expression.lhs, operands, num_dims)
    rhs = _expression_form(expression.rhs, operands, num_dims)
    if expression.kind is AffineBinaryOpKind.Add:
        return lhs.add(rhs)
    if expression.kind is AffineBinaryOpKind.Mul:
        if lhs.is_constant:
            lhs, rhs = rhs, lhs
        if rhs.is_constant:
            return constant_form(0).add(lhs, rhs.constant)
    return Linear({Quotient(expression.kind, lhs, rhs): 1})


def product_form(values: Iterable[Extent]) -> tuple[int, tuple[int, ...]]:
    """A product: its number, and the identities of its other factors, sorted."""
    number = 1
    factors: list[int] = []
    pending = list(values)
    while pending:
        value = pending.pop()
        constant = value if isinstance(value, int) else constant_value(value)
        if constant is not None:
            number *= constant
        elif isinstance(value, OpResult) and isinstance(value.op, arith.MuliOp):
            pending += value.op.operands
        else:
            factors.append(id(value))
    return number, tuple(sorted(factors))
