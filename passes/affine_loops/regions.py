"""The part of a buffer that is touched inside a loop, as a box of linear forms.

A subscript is a linear form over loop variables. Those that change inside are replaced by their
loops' bounds, inner ones first, as in interval arithmetic: what is left are forms over values that
are known outside, of which the greatest is a lower bound, and the least an upper bound.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from xdsl.dialects.builtin import FixedBitwidthType, MemRefType, VectorType
from xdsl.ir import Attribute, Block, BlockArgument, Operation, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpKind,
    AffineConstantExpr,
    AffineExpr,
    AffineMap,
)

from ...dialects import affine
from ...dialects.affine_expressions import add, make, multiply
from ...dialects.affine_scope import is_top_level
from ...dialects.linear_forms import Atom, Linear, Quotient, constant_form, value_form
from ...dialects.quick import walk
from .analysis import Access, accesses_of, loop_bounds, static_extent
from .building import Bound

FLOOR, CEIL = AffineBinaryOpKind.FloorDiv, AffineBinaryOpKind.CeilDiv
# Bounds that are kept of one subscript; keeps the analysis linear.
MAX_FORMS = 8

IsFixed = Callable[[SSAValue], bool]
"""Whether a value is known where a region is asked for."""


class Interval(NamedTuple):
    """From the greatest of `lower` to the least of `upper`, both included."""

    lower: tuple[Linear, ...]
    upper: tuple[Linear, ...]

    def sizes(self) -> tuple[Linear, ...]:
        """Forms that the number of elements does not exceed."""
        return _distinct(
            end.add(begin, -1).add(constant_form(1)) for begin in self.lower for end in self.upper
        )

    @property
    def constant_size(self) -> int | None:
        """The least number that the number of elements is known not to exceed."""
        return min((form.constant for form in self.sizes() if form.is_constant), default=None)


def fixed_outside(op: Operation) -> IsFixed:
    """Values are known that are not defined inside `op`."""
    known: dict[SSAValue, bool] = {}

    def is_fixed(value: SSAValue) -> bool:
        found = known.get(value)
        if found is None:
            around: Operation | None = value.owner.parent_op()
            while around is not None and around is not op:
                around = around.parent_op()
            found = known[value] = around is None
        return found

    return is_fixed


def interval_of(form: Linear, is_fixed: IsFixed) -> Interval | None:
    """The values that a form takes; None where they are not bounded by what is known."""
    lower, upper = (extreme_forms(form, is_fixed, greatest) for greatest in (False, True))
    return None if lower is None or upper is None else Interval(lower, upper)


def extreme_forms(form: Linear, is_fixed: IsFixed, greatest: bool) -> tuple[Linear, ...] | None:
    """Forms of known values that `form` does not exceed, or is not below.

    Returns None where a value inside is no loop variable, or a function of them, of which the
    bounds are known.
    """
    done: list[Linear] = []
    pending = [form]
    while pending:
        current = pending.pop()
        changing = [t for t in current.terms if not all(map(is_fixed, _atoms(t[0])))]
        if not changing:
            done.append(current)
            continue
        atom, factor = max(changing, key=lambda term: _depth(term[0]))
        rest = current.without(atom)
        limits = _limits(atom, is_fixed, (factor > 0) == greatest)
        if limits is None or len(pending) + len(done) > MAX_FORMS:
            return None
        pending += (rest.add(limit, factor) for limit in reversed(limits))
    return tightest(done, greatest)


def has_iterations(loop: affine.ForOp) -> bool:
    """Whether a loop is known to have iterations, whatever those around it are at."""
    bounds = loop_bounds(loop)
    for end in bounds.upper:
        for begin in bounds.lower:
            least = extreme_forms(end.add(begin, -1), lambda _: False, greatest=False)
            if least is None or not any(form.is_constant and form.constant > 0 for form in least):
                return False
    return True


def tightest(forms: Iterable[Linear], greatest: bool) -> tuple[Linear, ...]:
    """Of bounds that differ by a number, the one that counts: with `greatest`, the least."""
    found: dict[Linear, Linear] = {}
    for form in forms:
        direction = form.add(constant_form(form.constant), -1)
        other = found.get(direction)
        if other is None or (form.constant < other.constant) == greatest:
            found[direction] = form
    return tuple(found.values())


def _limits(atom: Atom, is_fixed: IsFixed, greatest: bool) -> tuple[Linear, ...] | None:
    """Forms that a loop variable or a quotient does not exceed, or is not below."""
    if isinstance(atom, Quotient):
        return _limits_of_quotient(atom, is_fixed, greatest)
    loop = atom.owner.parent_op() if isinstance(atom, BlockArgument) else None
    if not isinstance(loop, affine.ForOp) or atom is not loop.body.block.args[0]:
        return None
    bounds = loop_bounds(loop)
    if not greatest:
        return bounds.lower
    count = bounds.greatest_trip_count
    if bounds.step > 1 and len(bounds.lower) == 1 and count is not None and count > 0:
        return (bounds.lower[0].add(constant_form((count - 1) * bounds.step)),)
    return tuple(form.add(constant_form(-1)) for form in bounds.upper)


def _limits_of_quotient(
    quotient: Quotient, is_fixed: IsFixed, greatest: bool
) -> tuple[Linear, ...] | None:
    if not quotient.divisor.is_constant or quotient.divisor.constant <= 0:
        return None
    if quotient.kind is AffineBinaryOpKind.Mod:
        return (constant_form(quotient.divisor.constant - 1 if greatest else 0),)
    if quotient.kind is AffineBinaryOpKind.Mul:
        return None
    dividends = extreme_forms(quotient.dividend, is_fixed, greatest)
    if dividends is None:
        return None
    return tuple(quotient_form(quotient.kind, d, quotient.divisor.constant) for d in dividends)


def quotient_form(kind: AffineBinaryOpKind, dividend: Linear, divisor: int) -> Linear:
    """`dividend floordiv divisor` and the like, what is divisible taken out of the division."""
    whole = {atom: f // divisor for atom, f in dividend.terms if f % divisor == 0}
    rest = {atom: f for atom, f in dividend.terms if f % divisor}
    is_remainder = kind is AffineBinaryOpKind.Mod
    outside = constant_form(0) if is_remainder else Linear(whole)
    if rest:
        inner = Linear(rest, dividend.constant)
        quotient = Quotient(kind, inner, constant_form(divisor))
        return Linear({quotient: 1}).add(outside)
    constant = {
        AffineBinaryOpKind.FloorDiv: dividend.constant // divisor,
        AffineBinaryOpKind.CeilDiv: -(-dividend.constant // divisor),
        AffineBinaryOpKind.Mod: dividend.constant % divisor,
    }[kind]
    return constant_form(constant).add(outside)


def _atoms(atom: Atom) -> Iterable[SSAValue]:
    return Linear({atom: 1}).atoms()


def _depth(atom: Atom) -> tuple[int, int]:
    """How many ops stand around where a value is defined; of a quotient, the innermost."""
    return max((place_of(value)[:2] for value in _atoms(atom)), default=(0, 0))


def _distinct(forms: Iterable[Linear]) -> tuple[Linear, ...]:
    return tuple(dict.fromkeys(forms))


# --- hulls ---------------------------------------------------------------------------------------


def hull(intervals: Sequence[Interval], extent: Callable[[], Linear]) -> Interval:
    """An interval that holds all others, in a dimension of a buffer with `extent()` elements.

    Bounds that differ by a number are compared; where none do, the dimension's own bound is taken.
    """
    lower, upper = intervals[0]
    for other in intervals[1:]:
        lower = _outermost(lower, other.lower, False) or (constant_form(0),)
        upper = _outermost(upper, other.upper, True) or (extent().add(constant_form(-1)),)
    return Interval(lower, upper)


def _outermost(
    first: tuple[Linear, ...], second: tuple[Linear, ...], greatest: bool
) -> tuple[Linear, ...]:
    """The outer one of each two forms that differ by a number only."""
    found: list[Linear] = []
    for one in first:
        for other in second:
            if one.terms == other.terms:
                further = max if greatest else min
                found.append(further(one, other, key=lambda form: form.constant))
    return _distinct(found)


def touched_boxes(op: Operation) -> dict[SSAValue, list[Interval]] | None:
    """Of each buffer that is touched inside `op`, the box; None where one has no known bounds."""
    is_fixed = fixed_outside(op)
    boxes: dict[SSAValue, list[list[Interval]]] = {}
    for inner in walk(op):
        if inner.regions:
            continue
        for access in accesses_of(inner) or ():
            box = box_of(access, is_fixed)
            if box is None:
                return None
            boxes.setdefault(access.buffer, []).append(box)
    return {buffer: join_boxes(buffer, found) for buffer, found in boxes.items()}


def box_of(access: Access, is_fixed: IsFixed) -> list[Interval] | None:
    """The interval of each subscript of an access."""
    if access.subscripts is None:
        return None
    intervals = [interval_of(form, is_fixed) for form in access.subscripts]
    return None if None in intervals else [i for i in intervals if i is not None]


def join_boxes(buffer: SSAValue, boxes: Sequence[Sequence[Interval]]) -> list[Interval]:
    """The least box that is known to hold all boxes of a buffer."""
    joined: list[Interval] = []
    for dimension in range(len(boxes[0])):
        extent = static_extent(buffer.type, dimension)
        # Of a dynamic extent no form is known: no bounds follow from it.
        form = Linear({buffer: 1}) if extent is None else constant_form(extent)
        joined.append(hull([box[dimension] for box in boxes], lambda form=form: form))
    return joined


def bytes_touched(op: Operation) -> int | None:
    """The bytes of all buffers that are touched inside `op`; None where it is not known."""
    boxes = touched_boxes(op)
    if not boxes:
        return None
    total = 0
    for buffer, box in boxes.items():
        assert isinstance(buffer.type, MemRefType)
        size = element_bytes(buffer.type.element_type)
        for dimension, interval in enumerate(box):
            count = interval.constant_size
            extent = static_extent(buffer.type, dimension)
            known = [one for one in (count, extent) if one is not None]
            if not known:
                return None
            size *= max(0, min(known))
        total += size
    return total


def element_bytes(type_: Attribute) -> int:
    """The bytes of an element of a buffer; 8 of an index or an unknown type."""
    if isinstance(type_, VectorType):
        count = 1
        for extent in type_.get_shape():
            count *= extent
        return count * element_bytes(type_.element_type)
    return type_.size if isinstance(type_, FixedBitwidthType) else 8


# --- forms as expressions ------------------------------------------------------------------------


def expressions_of(
    forms: Sequence[Linear], symbols: bool = False
) -> tuple[AffineMap, list[SSAValue]]:
    """Forms as the results of a map and its operands, outermost values first.

    The map is one of dims only; with `symbols`, values from a function's top are symbols.
    """
    operands = sorted({value for form in forms for value in form.atoms()}, key=place_of)
    fixed = [value for value in operands if symbols and is_top_level(value)]
    dims = [value for value in operands if value not in fixed]
    expressions = {value: AffineExpr.dimension(at) for at, value in enumerate(dims)}
    expressions |= {value: AffineExpr.symbol(at) for at, value in enumerate(fixed)}
    results = tuple(_expression(form, expressions) for form in forms)
    return AffineMap(len(dims), len(fixed), results), [*dims, *fixed]


def bound_of_forms(forms: Sequence[Linear]) -> Bound:
    """The bound of a loop that is the greatest, or the least, of the forms."""
    affine_map, operands = expressions_of(list(dict.fromkeys(forms)), symbols=True)
    return Bound(affine_map, tuple(operands))


def _expression(form: Linear, dims: dict[SSAValue, AffineExpr]) -> AffineExpr:
    terms: list[tuple[tuple[int, ...], AffineExpr]] = []
    for atom, factor in form.terms:
        rank = max((place_of(value) for value in _atoms(atom)), default=(0, 0, 0))
        if isinstance(atom, Quotient):
            lhs, rhs = (_expression(part, dims) for part in (atom.dividend, atom.divisor))
            expression = make(atom.kind, lhs, rhs)
        else:
            expression = dims[atom]
        negative = (1 if factor < 0 else 0, *(-part for part in rank))
        terms.append((negative, multiply(expression, AffineConstantExpr(factor))))
    total: AffineExpr = AffineConstantExpr(0)
    for _, expression in sorted(terms, key=lambda term: (term[0], str(term[1]))):
        total = add(total, expression)
    return add(total, AffineConstantExpr(form.constant))


def place_of(value: SSAValue) -> tuple[int, int, int]:
    """Where a value is defined: how deep, behind how many ops, as which result."""
    depth = 0
    owner = value.owner
    around = owner.parent_op()
    while around is not None:
        depth, around = depth + 1, around.parent_op()
    if isinstance(owner, Block):
        return depth, 0, value.index  # pyright: ignore[reportAttributeAccessIssue]
    position = 1
    previous = owner.prev_op
    while previous is not None:
        position, previous = position + 1, previous.prev_op
    return depth, position, value.index  # pyright: ignore[reportAttributeAccessIssue]


def variable_form(loop: affine.ForOp) -> Linear:
    return value_form(loop.body.block.args[0])
