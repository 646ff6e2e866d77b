"""Linear indices taken apart and put together by `affine.apply`."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import AffineMapAttr
from xdsl.ir import SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineExpr, AffineSymExpr

from ...dialects import affine
from ...dialects.affine_expressions import add, constant, floor_divide, modulo, multiply
from ...dialects.build import INDEX, Builder
from ..affine_canonicalization.application import Application, composed
from . import ConstantMaker


def _applied(builder: Builder, given: Application, make_constant: ConstantMaker) -> SSAValue:
    """The value of an application with one result."""
    simplest = composed(given)
    (result,) = simplest.results
    if isinstance(result, AffineDimExpr):
        return simplest.operands[result.position]
    if isinstance(result, AffineSymExpr):
        return simplest.operands[simplest.num_dims + result.position]
    numbers = simplest.constants()
    if numbers is not None:
        return make_constant(numbers[0])
    affine_map = AffineMapAttr(simplest.affine_map)
    return builder.value(affine.ApplyOp, simplest.operands, INDEX, map=affine_map)


def _strides(basis: Sequence[AffineExpr]) -> list[AffineExpr]:
    """The products of the last elements of a basis; of none, 1, at the end."""
    strides: list[AffineExpr] = [constant(1)]
    for element in reversed(basis):
        strides.append(multiply(element, strides[-1]))
    return strides[::-1]


def expand_delinearize(
    builder: Builder, op: affine.DelinearizeIndexOp, make_constant: ConstantMaker
) -> list[SSAValue]:
    """`x floordiv s0, (x mod s0) floordiv s1, …`, where s are the strides."""
    basis, _ = op.basis()
    elements, dynamic = _symbols(basis)
    operands = (op.linear_index, *dynamic)
    rest: AffineExpr = AffineDimExpr(0)
    results: list[AffineExpr] = []
    for stride in _strides(elements)[:-1]:
        results.append(floor_divide(rest, stride))
        rest = modulo(rest, stride)
    return [
        _applied(builder, Application((result,), 1, operands), make_constant)
        for result in (*results, rest)
    ]


def expand_linearize(
    builder: Builder, op: affine.LinearizeIndexOp, make_constant: ConstantMaker
) -> SSAValue:
    """`i * s0 + j * s1 + … + k`."""
    basis, _ = op.basis()
    operands: list[SSAValue] = []
    places: dict[SSAValue, AffineExpr] = {}

    def symbol(value: SSAValue) -> AffineExpr:
        if value not in places:
            places[value] = AffineSymExpr(len(operands))
            operands.append(value)
        return places[value]

    # Upstream's order of operands: each index, with its stride where that is one value.
    for position, index in enumerate(op.multi_index):
        symbol(index)
        dynamic = [element for element in basis[position:] if not isinstance(element, int)]
        if len(dynamic) == 1:
            symbol(dynamic[0])
    elements = [
        constant(element) if isinstance(element, int) else symbol(element) for element in basis
    ]
    total: AffineExpr = constant(0)
    strides = _strides(elements)[: len(op.multi_index)]
    for index, stride in zip(op.multi_index, strides, strict=True):
        total = add(total, multiply(symbol(index), stride))
    return _applied(builder, Application((total,), 0, tuple(operands)), make_constant)


def _symbols(basis: Sequence[int | SSAValue]) -> tuple[list[AffineExpr], list[SSAValue]]:
    """A basis as expressions, dynamic elements as symbols, and their values."""
    elements: list[AffineExpr] = []
    dynamic: list[SSAValue] = []
    for element in basis:
        if isinstance(element, int):
            elements.append(constant(element))
        else:
            elements.append(AffineSymExpr(len(dynamic)))
            dynamic.append(element)
    return elements, dynamic
