"""Linear indices taken apart and put together by `arith` ops, as upstream does it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from xdsl.dialects.arith import IntegerOverflowFlag
from xdsl.dialects.builtin import IntegerAttr, IntegerType
from xdsl.ir import Block, Operation, SSAValue

from ...dialects import affine, arith
from ...dialects.build import INDEX, Builder
from ...dialects.structure import is_inside
from . import ConstantMaker

_NSW = arith.IntegerOverflowAttr([IntegerOverflowFlag.NSW])
_NSW_NUW = arith.IntegerOverflowAttr([IntegerOverflowFlag.NSW, IntegerOverflowFlag.NUW])
_I1 = IntegerType(1)
_LOOPS = frozenset({"affine.for", "affine.parallel", "scf.for", "scf.parallel", "scf.while"})


def _strides(
    builder: Builder,
    constant: ConstantMaker,
    basis: Sequence[int | SSAValue],
    flags: arith.IntegerOverflowAttr,
) -> list[SSAValue]:
    """The products of the last elements of a basis: of all, of all but the first …, the last."""
    number = 1
    dynamic: SSAValue | None = None
    strides: list[SSAValue] = []
    for element in reversed(basis):
        if isinstance(element, int):
            number *= element
        elif dynamic is None:
            dynamic = element
        else:
            dynamic = builder.value(arith.MuliOp, (dynamic, element), INDEX, overflowFlags=flags)
        if dynamic is None:
            strides.append(constant(number))
        elif number == 1:
            strides.append(dynamic)
        else:
            factors = (dynamic, constant(number))
            strides.append(builder.value(arith.MuliOp, factors, INDEX, overflowFlags=flags))
    return strides[::-1]


def expand_delinearize(
    builder: Builder, op: affine.DelinearizeIndexOp, constant: ConstantMaker
) -> list[SSAValue]:
    """`x floordiv s0, (x mod s0) / s1, …, x mod sn`, where s are the strides."""
    index = op.linear_index
    basis, _ = op.basis()
    if not basis:
        return [index]
    strides = _strides(builder, constant, basis, _NSW_NUW)
    values = [builder.value(arith.FloorDivSIOp, (index, strides[0]), INDEX)]
    for stride, following in pairwise(strides):
        rest = _modulo(builder, index, stride, constant)
        values.append(builder.value(arith.DivSIOp, (rest, following), INDEX))
    return [*values, _modulo(builder, index, strides[-1], constant)]


def _modulo(
    builder: Builder, value: SSAValue, modulus: SSAValue, constant: ConstantMaker
) -> SSAValue:
    """The remainder that is not negative; that of `arith.remsi` has the sign of the value."""
    remainder = builder.value(arith.RemSIOp, (value, modulus), INDEX)
    predicate = IntegerAttr(arith.CMPI_PREDICATES["slt"], 64)
    negative = builder.value(arith.CmpiOp, (remainder, constant(0)), _I1, predicate=predicate)
    shifted = builder.value(arith.AddiOp, (remainder, modulus), INDEX, overflowFlags=_NSW)
    return builder.value(arith.SelectOp, (negative, shifted, remainder), INDEX)


def expand_linearize(
    builder: Builder, op: affine.LinearizeIndexOp, constant: ConstantMaker
) -> SSAValue:
    """`i * s0 + j * s1 + … + k`; what changes in inner loops is added last."""
    basis, _ = op.basis()
    if not op.multi_index:
        return constant(0)
    flags = _NSW if op.disjoint is None else _NSW_NUW
    strides = _strides(builder, constant, basis, flags) if basis else []
    parts: list[tuple[int, SSAValue]] = []
    for index, stride in zip(op.multi_index, strides, strict=False):
        scaled = builder.value(arith.MuliOp, (index, stride), INDEX, overflowFlags=_NSW)
        parts.append((-_invariant_loops(index, op), scaled))
    last = op.multi_index[-1]
    parts.append((-_invariant_loops(last, op), last))
    parts.sort(key=lambda part: part[0])
    total = parts[0][1]
    for _, part in parts[1:]:
        total = builder.value(arith.AddiOp, (total, part), INDEX, overflowFlags=_NSW)
    return total


def _invariant_loops(value: SSAValue, op: Operation) -> int:
    """In how many of the loops around `op`, from the innermost on, the value does not change."""
    count = 0
    parent = op.parent_op()
    while parent is not None:
        if parent.name in _LOOPS:
            owner = value.owner
            inside = owner.parent_op() is parent if isinstance(owner, Block) else False
            if inside or is_inside(value, parent):
                break
            count += 1
        parent = parent.parent_op()
    return count
