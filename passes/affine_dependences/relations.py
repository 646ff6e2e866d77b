"""Iteration domains and accesses as the text of isl relations.

An access stands in loops, outermost first; their variables are `i0, i1, …`. What comes from outside
of all loops is a parameter `p0, p1, …`: any integer. What isl cannot say (a product of variables, a
division by one) is left out: a bound that is not there, or any element of a buffer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import NamedTuple

from xdsl.dialects import scf
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
from ...dialects.linear_forms import Linear, map_forms
from ..affine_loops.analysis import Access, loop_operands, static_extent

Loop = affine.ForOp | affine.ParallelOp | scf.ForOp


class NotAffine(Exception):
    """An expression that isl has no form for."""


@dataclass
class Names:
    """The names of values in the text: loop variables, and parameters as they are met.

    What is defined outside of `root` is the same for all that is asked about.
    """

    root: Operation | None = None
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
        if self._varies(value):
            raise NotAffine
        return self.parameters.setdefault(value, f"p{len(self.parameters)}")

    def _varies(self, value: SSAValue) -> bool:
        """Whether a value may differ from iteration to iteration of some loop inside the root."""
        parent = value.owner.parent_op()
        repeated = False
        while parent is not None:
            repeated |= parent.name in _REPEATING
            if parent is self.root:
                return repeated
            parent = parent.parent_op()
        return repeated and self.root is None

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


# What runs its regions again and again.
_REPEATING = ("affine.for", "affine.parallel", "scf.for", "scf.while", "scf.parallel", "scf.forall")


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


def ops_around(op: Operation) -> list[Operation]:
    """The ops that an op is inside of, outermost first."""
    around: list[Operation] = []
    parent = op.parent_op()
    while parent is not None:
        around.append(parent)
        parent = parent.parent_op()
    return around[::-1]


def domain_of(
    loops: Sequence[Loop], names: Names, prefix: str
) -> tuple[dict[SSAValue, str], list[list[str]], bool]:
    """The names of the variables of nested loops, the bounds of each loop, and whether these are
    all.

    Args:
        loops: all that stand around the innermost one, outermost first.
    """
    variables: dict[SSAValue, str] = {}
    constraints: list[list[str]] = []
    exact = True
    for loop in loops:
        for variable in variables_of(loop):
            variables[variable] = f"{prefix}{len(variables)}"
        constraints.append([])
        exact &= _bounds(loop, names, variables, constraints[-1])
    return variables, constraints, exact


def statement_of(access: Access, names: Names, prefix: str) -> Statement:
    """The statement of an access; its variables are called `{prefix}0`, `{prefix}1`, …"""
    around = ops_around(access.operation)
    loops: list[tuple[Operation, SSAValue]] = []
    variables: dict[SSAValue, str] = {}
    constraints: list[str] = []
    exact = True
    for at, op in enumerate(around):
        if isinstance(op, Loop):
            for variable in variables_of(op):
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


def domain_text(statement: Statement, names: Names, prefix: str) -> str:
    """The iterations of a statement whose variables are called `{prefix}0`, … as an isl set."""
    variables = ", ".join(f"{prefix}{at}" for at in range(statement.depth))
    conditions = " and ".join(statement.constraints) or "true"
    return f"[{', '.join(names.parameters.values())}] -> {{ [{variables}] : {conditions} }}"


def variables_of(op: Loop) -> Sequence[SSAValue]:
    """The variables of a loop: one, or those of an `affine.parallel`."""
    arguments = op.body.block.args
    return arguments if isinstance(op, affine.ParallelOp) else arguments[:1]


def _place(op: Operation) -> tuple[int, ...]:
    place: list[int] = []
    current: Operation | None = op
    while current is not None and current.parent is not None:
        place.append(current.parent.get_operation_index(current))
        current = current.parent_op()
    return tuple(reversed(place))


def loops_around(op: Operation) -> list[Loop]:
    """The loops that an op is inside of, outermost first."""
    return [one for one in ops_around(op) if isinstance(one, Loop)]


class Side(NamedTuple):
    """The bounds of a loop variable on one side: some results of a map."""

    affine_map: AffineMap
    results: range
    operands: Sequence[SSAValue]

    @property
    def forms(self) -> tuple[Linear, ...]:
        whole = map_forms(self.affine_map, self.operands)
        return whole[self.results.start : self.results.stop]


def sides_of(op: Loop) -> Iterator[tuple[SSAValue, int | None, Side, Side]]:
    """Each variable of a loop with its step, None where that is no number, and its bounds."""
    if isinstance(op, affine.ForOp):
        lower, upper, _ = loop_operands(op)
        low, high = op.lowerBoundMap.data, op.upperBoundMap.data
        yield (
            op.body.block.args[0],
            op.step.value.data,
            Side(low, range(len(low.results)), lower),
            Side(high, range(len(high.results)), upper),
        )
    elif isinstance(op, scf.ForOp):
        step = constant_value(op.step)
        yield (
            op.body.block.args[0],
            step if step is not None and step > 0 else None,
            Side(_IDENTITY, range(1), (op.lb,)),
            Side(_IDENTITY, range(1), (op.ub,)),
        )
    else:
        low, high = op.lowerBoundsMap.data, op.upperBoundsMap.data
        count = low.num_dims + low.num_symbols
        first, second = 0, 0
        for at, variable in enumerate(op.body.block.args):
            lows = range(first, first + op.lowerBoundsGroups.get_values()[at])
            highs = range(second, second + op.upperBoundsGroups.get_values()[at])
            first, second = lows.stop, highs.stop
            yield (
                variable,
                op.steps.data[at].value.data,
                Side(low, lows, op.operands[:count]),
                Side(high, highs, op.operands[count:]),
            )


_IDENTITY = AffineMap.identity(1)


def _bounds(op: Loop, names: Names, variables: dict[SSAValue, str], constraints: list[str]) -> bool:
    """Add the bounds of a loop; whether all of them could be said."""
    exact = True
    for variable, step, *sides in sides_of(op):
        name = variables[variable]
        outer = {value: text for value, text in variables.items() if value is not variable}
        said: list[list[str]] = []
        for side in sides:
            said.append([])
            for at in side.results:
                expression = side.affine_map.results[at]
                try:
                    text = names.expression(expression, side.affine_map, side.operands, outer)
                except NotAffine:
                    exact = False
                else:
                    said[-1].append(text)
        lower, upper = said
        constraints += (f"{name} >= {bound}" for bound in lower)
        constraints += (f"{name} < {bound}" for bound in upper)
        if step is None:
            # Only its sign is not known, or not even that: it may go from anywhere to anywhere.
            exact = False
        elif step != 1 and len(lower) == len(sides[0].results):
            begin = reduce(lambda one, other: f"max({one}, {other})", lower)
            constraints.append(f"({name} - {begin}) mod {step} = 0")
    return exact


def _condition(
    op: affine.IfOp,
    inner: Operation,
    names: Names,
    variables: dict[SSAValue, str],
    constraints: list[str],
) -> bool:
    """Add the condition of a branch, or its contrary; whether all of it could be said."""
    condition = op.condition.data
    as_map = AffineMap(condition.num_dims, condition.num_symbols, ())
    said: list[str] = []
    for constraint in condition.constraints:
        try:
            left, right = (
                names.expression(side, as_map, op.operands, variables)
                for side in (constraint.lhs, constraint.rhs)
            )
        except NotAffine:
            continue
        sign = {"eq": "=", "ge": ">=", "le": "<="}[constraint.kind.name]
        said.append(f"{left} {sign} {right}")
    exact = len(said) == len(condition.constraints)
    if inner.parent is op.then_region.block:
        constraints += said
    elif exact and said:
        constraints.append(f"not ({' and '.join(said)})")
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


def out_of_bounds(access: Access) -> list[tuple[int, str]] | None:
    """Where an access may leave its buffer: a dimension, and "upper" or "lower".

    A dynamic extent counts as large enough. None where isl cannot say what is accessed.
    """
    import islpy

    names = Names()
    statement = statement_of(access, names, "i")
    if statement.subscripts is None:
        return None
    found: list[tuple[int, str]] = []
    parameters = ", ".join(names.parameters.values())
    variables = ", ".join(f"i{at}" for at in range(statement.depth))
    for dimension, (first, size) in enumerate(statement.subscripts):
        extent = static_extent(access.buffer.type, dimension)
        sides = {"lower": f"{first} < 0"}
        if extent is not None:
            sides = {"upper": f"{first} + {size} > {extent}", **sides}
        for side, outside in sides.items():
            conditions = " and ".join([*statement.constraints, outside])
            if not islpy.Set(f"[{parameters}] -> {{ [{variables}] : {conditions} }}").is_empty():
                found.append((dimension, side))
    return found


def cover(accesses: Sequence[Access], box: Sequence[tuple[int, int]]) -> bool:
    """Whether accesses are sure to touch every element of a box, given by first and last ones."""
    import islpy

    elements = [f"e{at}" for at in range(len(box))]
    inside = " and ".join(
        f"{first} <= {name} <= {last}" for name, (first, last) in zip(elements, box, strict=True)
    )
    left = islpy.Set(f"{{ [{', '.join(elements)}] : {inside or 'true'} }}")
    for access in accesses:
        names = Names()
        statement = statement_of(access, names, "i")
        if not statement.exact or statement.subscripts is None or names.parameters:
            return False
        conditions = [
            *statement.constraints,
            *(
                f"{first} <= {name} < {first} + {size}"
                for name, (first, size) in zip(elements, statement.subscripts, strict=True)
            ),
        ]
        variables = ", ".join(f"i{at}" for at in range(statement.depth))
        touched = islpy.Map(
            f"{{ [{variables}] -> [{', '.join(elements)}] : {' and '.join(conditions) or 'true'} }}"
        )
        left = left.subtract(touched.range())
    return left.is_empty()
