"""What the host asks before it launches a kernel: whether numbers are not negative."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import AffineSetAttr
from xdsl.ir import Block, Region, SSAValue
from xdsl.ir.affine import (
    AffineConstantExpr,
    AffineConstraintExpr,
    AffineConstraintKind,
    AffineExpr,
    AffineSet,
    AffineSymExpr,
)

from ...dialects import affine
from ...dialects.linear_forms import Linear
from ...dialects.quick import UNKNOWN, append, create


def where_none_is_negative(forms: Sequence[Linear], then: Block, otherwise: Block) -> affine.IfOp:
    """Whether no form is negative; each is a sum of multiples of values."""
    values = list(dict.fromkeys(value for form in forms for value in form.atoms()))
    constraints: list[AffineConstraintExpr] = []
    for form in forms:
        sum_: AffineExpr = AffineConstantExpr(form.constant)
        for value, factor in form.terms:
            assert isinstance(value, SSAValue)
            sum_ = sum_ + AffineSymExpr(values.index(value)) * factor
        constraints.append(
            AffineConstraintExpr(AffineConstraintKind.ge, sum_, AffineConstantExpr(0))
        )
    for block in (then, otherwise):
        append(block, create(affine.YieldOp, location=UNKNOWN))
    return affine.IfOp.create(
        operands=values,
        properties={"condition": AffineSetAttr(AffineSet(0, len(values), tuple(constraints)))},
        regions=[Region(then), Region(otherwise)],
    )
