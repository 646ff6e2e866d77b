"""Iteration domains and accesses as the text of isl relations.

An access stands in loops, outermost first; their variables are `i0, i1, …`. What comes from outside
of all loops is a parameter `p0, p1, …`: any integer. What isl cannot say (a product of variables, a
division by one) is left out: a bound that is not there, or any element of a buffer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from xdsl.ir import Operation, OpResult, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

from ...dialects import affine
from ...dialects.arith import constant_value
from ..affine_loops.analysis import Access, loop_operands

Loop = affine.ForOp | affine.ParallelOp


class NotAffine(Exception):
    """An expression that isl has no form for."""


@dataclass
class Names:
    """The names of values in the text: loop variables, and parameters as they are met."""

    parameters: dict[SSAValue, str] = field(default_factory=dict)

    def of(self, value: SSAValue, variables: dict[SSAValue, str]) -> str:
        """The expression of an index value.

        Raises:
            NotAffine: it is computed inside of a loop in a way that isl cannot say.
        """
        known = variables.get(value)
        if known is not None:
            return known
        number = constant_value(value)
        if number is not None:
            return str(number)
        if isinstance(value, OpResult) and isinstance(value.op, affine.ApplyOp):
            return self.expression(
                value.op.map.data.results[0], value.op.map.data, value.op.operands, variables
            )
        if _is_in_a_loop(value):
            raise NotAffine
        return self.parameters.setdefault(value, f"p{len(self.parameters)}")

    def expression(
        self,
        expression: AffineExpr,
        affine_map: AffineMap,
        operands: Sequence[SSAValue],
        variables: dict[SSAValue, str],
    ) -> str:
        """An affine expression over operands, dims first."""
        if isinstance(expression, AffineConstantExpr):
            return str(expression.value)
        if isinstance(expression, AffineDimExpr):
            return self.of(operands[expression.position], variables)
        if isinstance(expression, AffineSymExpr):
            return self.of(operands[affine_map.num_dims + expression.position], variables)
        assert isinstance(expression, AffineBinaryOpExpr)
        left = self.expression(expression.lhs, affine_map, operands, variables)
        right = self.expression(expression.rhs, affine_map, operands, variables)
        if expression.kind is AffineBinaryOpKind.Add:
            return f"({left} + {right})"
        left_is, right_is = _is_number(left), _is_number(right)
        if expression.kind is AffineBinaryOpKind.Mul:
            if not (left_is or right_is):
                raise NotAffine
            return f"({left} * {right})" if left_is else f"({right} * {left})"
        if not right_is or int(right) <= 0:
            raise NotAffine
        return {
            AffineBinaryOpKind.FloorDiv: f"floor(({left})/{right})",
            AffineBinaryOpKind.CeilDiv: f"(-floor((-({left}))/{right}))",
            AffineBinaryOpKind.Mod: f"(({left}) mod {right})",
        }[expression.kind]


def _is_number(text: str) -> bool:
    return text.lstrip("-").isdigit()


def _is_in_a_loop(value: SSAValue) -> bool:
    parent = value.owner.parent_op()
    while parent is not None:
        if isinstance(parent, Loop):
            return True
        parent = parent.parent_op()
    return False


@dataclass
class Statement:
    """An access in its loops.

    Attributes:
        loops: outermost first; an `affine.parallel` counts for each of its variables.
        place: where it stands among the ops of each block around it, outermost first.
        constraints: on the variables `VARIABLE0`, …, which a name is put in for.
        subscripts: None for any element; else for each dimension the first and how many there are.
        exact: whether nothing was left out.
    """

    access: Access
    loops: list[tuple[Operation, SSAValue]]
    place: tuple[int, ...]
    constraints: list[str]
    subscripts: list[tuple[str, int]] | None
    exact: bool

    @property
    def depth(self) -> int:
        return len(self.loops)


def statement_of(access: Access, names: Names, prefix: str) -> Statement:
    """The statement of an access; its variables are called `{prefix}0`, `{prefix}1`, …"""
    around: list[Operation] = []
    parent = access.operation.parent_op()
    while parent is not None:
        around.append(parent)
        parent = parent.parent_op()
    around.reverse()
    loops: list[tuple[Operation, SSAValue]] = []
    variables: dict[SSAValue, str] = {}
    constraints: list[str] = []
    exact = True
    for at, op in enumerate(around):
        if isinstance(op, Loop):
            for variable in op.body.block.args[: _count(op)]:
                variables[variable] = f"{prefix}{len(loops)}"
                loops.append((op, variable))
            exact &= _bounds(op, names, variables, constraints)
        elif isinstance(op, affine.IfOp):
            inner = around[at + 1] if at + 1 < len(around) else access.operation
            exact &= _condition(op, inner, names, variables, constraints)
    subscripts: list[tuple[str, int]] | None = None
    if access.subscripts is not None:
        try:
            subscripts = _subscripts(access, names, variables)
        except NotAffine:
            exact = False
    else:
        exact = False
    return Statement(access, loops, _place(access.operation), constraints, subscripts, exact)


def _count(op: Loop) -> int:
    return 1 if isinstance(op, affine.ForOp) else len(op.body.block.args)


def _place(op: Operation) -> tuple[int, ...]:
    place: list[int] = []
    current: Operation | None = op
    while current is not None and current.parent is not None:
        place.append(current.parent.get_operation_index(current))
        current = current.parent_op()
    return tuple(reversed(place))


def _bounds(op: Loop, names: Names, variables: dict[SSAValue, str], constraints: list[str]) -> bool:
    """Add the bounds of a loop; whether all of them could be said."""
    if isinstance(op, affine.ForOp):
        lower, upper, _ = loop_operands(op)
        sides = [
            (op.body.block.args[0], op.step.value.data, op.lowerBoundMap.data,
             range(len(op.lowerBoundMap.data.results)), lower,
             op.upperBoundMap.data, range(len(op.upperBoundMap.data.results)), upper)
        ]  # fmt: skip
    else:
        low, high = op.lowerBoundsMap.data, op.upperBoundsMap.data
        count = low.num_dims + low.num_symbols
        sides, first, second = [], 0, 0
        for at, variable in enumerate(op.body.block.args):
            lows = range(first, first + op.lowerBoundsGroups.get_values()[at])
            highs = range(second, second + op.upperBoundsGroups.get_values()[at])
            first, second = lows.stop, highs.stop
            sides.append(
                (variable, op.steps.data[at].value.data, low, lows, op.operands[:count],
                 high, highs, op.operands[count:])
            )  # fmt: skip
    exact = True
    for variable, step, low, lows, low_operands, high, highs, high_operands in sides:
        name = variables[variable]
        outer = {value: text for value, text in variables.items() if value is not variable}
        for affine_map, results, operands, sign in (
            (low, lows, low_operands, ">="), (high, highs, high_operands, "<"),
        ):  # fmt: skip
            for at in results:
                try:
                    bound = names.expression(affine_map.results[at], affine_map, operands, outer)
                except NotAffine:
                    exact = False
                    continue
                constraints.append(f"{name} {sign} {bound}")
                if sign == ">=" and step != 1:
                    if len(results) == 1:
                        constraints.append(f"({name} - {bound}) mod {step} = 0")
                    else:
                        exact = False
    return exact


def _condition(
    op: affine.IfOp,
    inner: Operation,
    names: Names,
    variables: dict[SSAValue, str],
    constraints: list[str],
) -> bool:
    """Add the condition of a branch; what stands in its `else` is not restricted."""
    if inner.parent is not op.then_region.block:
        return False
    condition = op.condition.data
    as_map = AffineMap(condition.num_dims, condition.num_symbols, ())
    exact = True
    for constraint in condition.constraints:
        try:
            left, right = (
                names.expression(side, as_map, op.operands, variables)
                for side in (constraint.lhs, constraint.rhs)
            )
        except NotAffine:
            exact = False
            continue
        sign = {"eq": "=", "ge": ">=", "le": "<="}[constraint.kind.name]
        constraints.append(f"{left} {sign} {right}")
    return exact


def _subscripts(
    access: Access, names: Names, variables: dict[SSAValue, str]
) -> list[tuple[str, int]]:
    op = access.operation
    at = next(i for i, operand in enumerate(op.operands) if operand is access.buffer)
    indices = op.operands[at + 1 :]
    sizes = access.sizes or (1,) * len(access.subscripts or ())
    if "map" in op.properties:
        affine_map = op.properties["map"].data  # pyright: ignore
        texts = [
            names.expression(result, affine_map, indices, variables)
            for result in affine_map.results
        ]
    else:
        texts = [names.of(index, variables) for index in indices[: len(sizes)]]
    return list(zip(texts, sizes, strict=True))
