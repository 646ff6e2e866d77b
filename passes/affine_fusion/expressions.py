"""From isl back to affine maps: bounds of a variable as expressions over other ones.

What upstream finds by its `getSliceBounds` (mlir/lib/Analysis/FlatLinearValueConstraints.cpp, LLVM
22): a variable that others determine is an expression with divisions; otherwise it lies between one
expression from below and one from above, or between two numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from xdsl.ir.affine import AffineExpr

from ...dialects.affine_expressions import add, constant, floor_divide, multiply, simplify

if TYPE_CHECKING:
    import islpy

Limits = tuple[AffineExpr, AffineExpr]
"""The least, and the greatest plus 1."""


class Variables(NamedTuple):
    """The expressions that stand for the dims of an isl domain, and for its parameters by name."""

    dims: list[AffineExpr]
    parameters: dict[str, AffineExpr]


def limits_of(
    relation: islpy.Map, variables: Variables, value: AffineExpr | None = None
) -> Limits | None:
    """The values that the only range dim of a relation takes, for a point of its domain.

    Args:
        value: which is the only one, if that is known.
    """
    fixed = _bounds_in_numbers(relation)
    if fixed is not None and fixed[0] == fixed[1]:
        return constant(fixed[0]), constant(fixed[0] + 1)
    value = value or _determined(relation, variables)
    if value is not None:
        return value, add(value, constant(1))
    lower, upper = _between(relation, variables)
    if len(lower) != 1:
        lower = [] if fixed is None else [constant(fixed[0])]
    if len(upper) != 1:
        upper = [] if fixed is None else [constant(fixed[1])]
    if not lower or not upper:
        return None
    return simplify(lower[0]), simplify(add(upper[0], constant(1)))


def extent_of(relation: islpy.Map, variables: Variables) -> tuple[int, AffineExpr] | None:
    """How many values the only range dim can have for a point of the domain, and the least one.

    None where the number is not bounded by a constant.
    """
    fixed = _bounds_in_numbers(relation)
    if fixed is not None and fixed[0] == fixed[1]:
        return 1, constant(fixed[0])
    value = _determined(relation, variables)
    if value is not None:
        return 1, value
    best: tuple[int, AffineExpr] | None = None
    lower, upper = _between(relation, variables)
    for low in lower:
        for high in upper:
            size = getattr(simplify(add(high, multiply(low, constant(-1)))), "value", None)
            if size is not None and (best is None or size + 1 < best[0]):
                best = size + 1, low
    if fixed is not None and (best is None or fixed[1] - fixed[0] + 1 < best[0]):
        best = fixed[1] - fixed[0] + 1, constant(fixed[0])
    return best


def _bounds_in_numbers(relation: islpy.Map) -> tuple[int, int] | None:
    """The least and the greatest value over all points of the domain and all parameters."""
    values: Any = relation.range()
    values = values.project_out_all_params() if values.dim(_kinds().param) else values
    least, greatest = values.dim_min_val(0), values.dim_max_val(0)
    if not (least.is_int() and greatest.is_int()):
        return None
    return least.to_python(), greatest.to_python()


def _kinds() -> Any:
    import islpy

    return islpy.dim_type


def _determined(relation: islpy.Map, variables: Variables) -> AffineExpr | None:
    """The range dim as an expression, where the domain determines it."""
    if not relation.is_single_valued():
        return None
    whole: Any = relation
    value = whole.as_pw_multi_aff().get_pw_aff(0).gist(relation.domain())
    pieces = value.get_pieces()
    if len(pieces) != 1:
        return None
    return simplify(_expression(pieces[0][1], variables))


def _expression(aff: Any, variables: Variables) -> AffineExpr:
    """A quasi-affine expression of isl; divisions of divisions may be in it."""
    kinds = _kinds()
    denominator = aff.get_denominator_val().to_python()

    def numerator(value: Any) -> int:
        return value.mul(type(value).int_from_si(value.get_ctx(), denominator)).to_python()

    total = constant(numerator(aff.get_constant_val()))
    terms = [
        (variables.dims[at], aff.get_coefficient_val(kinds.in_, at))
        for at in range(aff.dim(kinds.in_))
    ]
    for at in range(aff.dim(kinds.param)):
        factor = aff.get_coefficient_val(kinds.param, at)
        if not factor.is_zero():
            name = aff.get_dim_name(kinds.param, at)
            terms.append((variables.parameters[name], factor))
    for at in range(aff.dim(kinds.div)):
        factor = aff.get_coefficient_val(kinds.div, at)
        if not factor.is_zero():
            terms.append((_expression(aff.get_div(at), variables), factor))
    for expression, factor in terms:
        total = add(total, multiply(expression, constant(numerator(factor))))
    return total if denominator == 1 else floor_divide(total, constant(denominator))


def _between(
    relation: islpy.Map, variables: Variables
) -> tuple[list[AffineExpr], list[AffineExpr]]:
    """What the range dim is at least, and at most, by the constraints that are no consequences."""
    kinds = _kinds()
    whole: Any = relation
    hull = whole.polyhedral_hull().remove_redundancies()
    lower: list[AffineExpr] = []
    upper: list[AffineExpr] = []
    for constraint in hull.get_constraints():
        factor = constraint.get_coefficient_val(kinds.out, 0).to_python()
        if factor == 0 or constraint.dim(kinds.div):
            continue
        rest = constant(constraint.get_constant_val().to_python())
        for at in range(constraint.dim(kinds.in_)):
            number = constraint.get_coefficient_val(kinds.in_, at).to_python()
            rest = add(rest, multiply(variables.dims[at], constant(number)))
        for at in range(constraint.dim(kinds.param)):
            number = constraint.get_coefficient_val(kinds.param, at).to_python()
            if number:
                name = constraint.get_dim_name(kinds.param, at)
                rest = add(rest, multiply(variables.parameters[name], constant(number)))
        if factor > 0 or constraint.is_equality():
            # factor * x + rest >= 0: x is at least the quotient, rounded up.
            low = multiply(rest, constant(-1 if factor > 0 else 1))
            size = abs(factor)
            lower.append(floor_divide(add(low, constant(size - 1)), constant(size)))
        if factor < 0 or constraint.is_equality():
            high = multiply(rest, constant(1 if factor < 0 else -1))
            upper.append(floor_divide(high, constant(abs(factor))))
    return lower, upper
