"""Numbers that are computed, used as extents: a loop's variable, an element that is an index.

`number` makes an extent of an integer, so that slices and shapes may depend on it. `proved` says
whether an extent is known not to be negative, from the spans of the loops around and from checks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..dialects.dtypes import I64
from . import primitives as nd
from .array import Array
from .dims import (
    Atom,
    Dim,
    Extent,
    add,
    at_least,
    at_most,
    ceildiv,
    floordiv,
    from_atom,
    is_known,
    maximum,
    minimum,
    multiply,
    same,
    terms_of,
)
from .locations import user_error
from .trace import Graph, Region, Value, current, is_computed, record_check

_MOST_STEPS = 24


def number(item: Any) -> Extent:
    """An integer as an extent: of a traced one, what it is a sum and product of.

    Raises:
        TypeError: it is no integer.
    """
    if isinstance(item, Dim):
        return item
    if isinstance(item, Array) and item.known is None:
        value = item.value
        if value.shape or value.dtype.kind not in "iu":
            raise user_error(
                TypeError, f"{item!r} cannot be used as a whole number", hint="write int(…)"
            )
        return _of_value(value, item.weak is int)
    return item.__index__()


def is_whole(item: Any) -> bool:
    """Whether an item is a traced whole number."""
    return isinstance(item, Array) and not item.ndim and item.dtype.kind in "iu"


def _of_value(value: Value, is_python: bool) -> Extent:
    node = value.node
    if node is not None and value.dtype is I64:
        if node.op == "extent":
            return node.extents[0]
        if node.op == "constant":
            return int(node.attributes["value"])
        if is_python and node.op in _ALGEBRA:
            a, b = (_of_value(operand, True) for operand in node.operands)
            return _ALGEBRA[node.op](a, b)
    found = current().root.numbers.get(value)
    if found is None:
        wide = nd.cast(value, I64)
        found = from_atom(Atom("number", f"n{value.number}", source=(wide, None)))
        if wide is value:
            current().root.numbers[value] = found
    return found


_ALGEBRA = {
    "add": add,
    "subtract": lambda a, b: add(a, multiply(b, -1)),
    "multiply": multiply,
}


def loop_variable(index: Value, least: Extent, greatest: Extent, name: str) -> Dim:
    """The extent that a loop's variable is."""
    lower = int(least) if isinstance(least, int) else least.lower
    atom = Atom("number", name, source=(index, None), lower=lower)
    atom.span = least, greatest
    return from_atom(atom)


def proved(extent: Extent, graph: Graph | None = None) -> bool:
    """Whether the extent is known not to be negative where the graph is recorded."""
    if isinstance(extent, int):
        return extent >= 0
    if at_least(extent, 0):
        return True
    graph = graph or current()
    root = graph.root
    facts = list(root.facts)
    while isinstance(graph, Region):
        facts += graph.facts
        graph = graph.parent
    resolve = root.equalities.resolve
    key = (resolve(extent), tuple([resolve(fact) for fact in facts]))
    found = root.proofs.get(key)
    if found is None:
        found = root.proofs[key] = _follows(*key)
    return found


def _follows(extent: Extent, facts: Sequence[Extent]) -> bool:
    """Whether the extent is not negative where the facts are not."""
    for _ in range(_MOST_STEPS):
        if at_least(extent, 0):
            return True
        if any(at_most(fact, extent) for fact in facts):
            return True
        atom = _newest_variable(extent)
        if atom is None:
            return False
        extent = _worst(extent, atom)
    return False


def _newest_variable(extent: Extent) -> Atom | None:
    """The innermost loop variable that occurs as a term of its own, and nowhere else."""
    found: Atom | None = None
    for monomial, _ in terms_of(extent):
        if (
            len(monomial) == 1
            and monomial[0].span is not None
            and (found is None or monomial[0].serial > found.serial)
        ):
            found = monomial[0]
    if found is not None:
        for monomial, _ in terms_of(extent):
            if monomial != (found,) and any(_contains(atom, found) for atom in monomial):
                return None
    return found


def _contains(atom: Atom, part: Atom) -> bool:
    if atom is part:
        return True
    return any(
        _contains(inner, part)
        for operand in atom.operands
        for monomial, _ in terms_of(operand)
        for inner in monomial
    )


def _worst(extent: Extent, atom: Atom) -> Extent:
    """The extent at the end of the variable's span where it is least."""
    assert atom.span is not None
    coefficient = dict(terms_of(extent))[(atom,)]
    rest = add(extent, multiply(from_atom(atom), -coefficient))
    return add(rest, multiply(atom.span[0 if coefficient > 0 else 1], coefficient))


def greatest(extent: Extent, is_enough: Callable[[Extent], bool]) -> Extent | None:
    """A bound of an extent from above, over as many loops' steps as need be; None where unknown."""
    while not is_enough(extent):
        atom = _newest_variable(extent)
        if atom is None:
            return None
        extent = multiply(_worst(multiply(extent, -1), atom), -1)
    return extent


def greater(a: Extent, b: Extent) -> Extent:
    """The larger of the two; which it is may follow from the loops around."""
    if proved(add(a, multiply(b, -1))):
        return a
    return b if proved(add(b, multiply(a, -1))) else maximum(a, b)


def lesser(a: Extent, b: Extent) -> Extent:
    """The smaller of the two; which it is may follow from the loops around."""
    if proved(add(b, multiply(a, -1))):
        return a
    return b if proved(add(a, multiply(b, -1))) else minimum(a, b)


def from_end(bound: Extent, extent: Extent) -> Extent:
    """A bound that counts from the end where it is negative: `bound + extent * (bound < 0)`."""
    negative = minimum(maximum(multiply(bound, -1), 0), 1)
    return add(bound, multiply(extent, negative))


def is_positive(extent: Extent) -> bool:
    """Whether the extent is known to be positive where the graph is recorded."""
    return proved(add(extent, -1))


def quotient(a: Extent, b: Extent) -> Extent:
    """a // b as Python has it; ZeroDivisionError where the call finds that b is 0."""
    if isinstance(b, int) or is_positive(b):
        return floordiv(a, b)
    negative = multiply(b, -1)
    if is_positive(negative):
        return floordiv(multiply(a, -1), negative)
    if proved(b):
        require_less(0, b, ZeroDivisionError, "integer division or modulo by zero")
        return floordiv(a, b)
    from .operations import operate

    return number(operate("floor_divide", a, b))


def rounded_up(a: Extent, b: Extent) -> Extent:
    """a / b rounded up, where b is not 0."""
    if is_positive(b):
        return ceildiv(a, b)
    a = multiply(a, -1)
    negative = multiply(b, -1)
    return ceildiv(a, negative) if is_positive(negative) else multiply(quotient(a, b), -1)


def require_not_zero(step: Extent, message: str, kind: type[Exception] = ValueError) -> None:
    """Require that a number is not 0: an error of type `kind` where it is."""
    if not is_positive(step) and not is_positive(multiply(step, -1)):
        require_less(0, maximum(step, multiply(step, -1)), kind, message)


def require_less(a: Extent, b: Extent, kind: type[Exception], message: str) -> None:
    """Require a < b, an error of type `kind` where it is not so.

    In a loop, the worst step is checked before the loop begins, where that can be told.
    """
    graph = current()
    resolve = graph.root.equalities.resolve
    a, b = resolve(a), resolve(b)
    slack = add(add(b, multiply(a, -1)), -1)
    if proved(slack):
        return
    if not graph.is_region and not is_computed(a) and not is_computed(b):
        nd.require_less(a, b, kind, message)
        return
    unless: list[Extent] = []
    while isinstance(graph, Region) and graph.kind == "for":
        ends = _at_end(graph, [slack, *unless])
        if ends is None or any(_depends_on(extent, graph) for extent in (*ends, graph.trips)):
            break
        slack, *unless = ends
        unless = [extent for extent in (*unless, graph.trips) if not at_least(extent, 1)]
        graph.facts.append(slack)
        assert graph.parent is not None
        graph = graph.parent
        if proved(slack, graph):
            return
    if isinstance(graph, Region) or (graph is graph.root and not unless):
        graph.facts.append(slack)
    record_check(graph, "less", -1, slack, f"{kind.__name__}: {message}", unless)


def agree_if_whole(a: Extent, b: Extent, message: str) -> bool:
    """Require that a slice with bounds of a loop is not clipped, where that makes `a` equal `b`.

    `x[i : i + 92]` has 92 elements in every step where the last step's are inside of `x`. It is a
    ValueError with this message where they are not; False where that is not what `a == b` means.
    """
    graph = current()
    for length, other in ((a, b), (b, a)):
        found = _clipped_at(length, other)
        if found is None:
            continue
        stop, extent = found
        require_less(add(stop, -1), extent, ValueError, message)
        # What is learned holds for every slice of this length: for those of the loop alone whose
        # variable it has, else for all of the function, where a check in a branch proves nothing.
        outside, around = graph.function, graph
        while isinstance(around, Region):
            assert around.parent is not None
            if _depends_on(length, around):
                outside = around.parent
            around = around.parent
        # Slices are taken before they are compared: what is checked in the loop comes too late.
        if proved(add(extent, multiply(stop, -1)), outside):
            graph.root.equalities.learn(length, other)
        return True
    return False


def _clipped_at(length: Extent, wanted: Extent) -> tuple[Extent, Extent] | None:
    """Of `max(min(stop, extent) - start, 0)`, where `stop - start` is wanted: stop and extent."""
    terms = terms_of(length)
    if len(terms) == 1 and len(terms[0][0]) == 1 and terms[0][1] == 1:
        (atom,) = terms[0][0]
        if atom.kind == "maximum" and is_known(atom.operands[1], 0) and at_least(wanted, 1):
            length = atom.operands[0]
    for monomial, coefficient in terms_of(length):
        if len(monomial) == 1 and coefficient == 1 and monomial[0].kind == "minimum":
            rest = add(length, multiply(from_atom(monomial[0]), -1))
            for stop, extent in (monomial[0].operands, monomial[0].operands[::-1]):
                if same((add(stop, rest),), (wanted,)):
                    return stop, extent
    return None


def _at_end(region: Region, extents: list[Extent]) -> list[Extent] | None:
    """The slack, and the numbers of steps of inner loops, at the step where the slack is least.

    None where steps of inner loops get fewer towards that step: then it may not be reached.
    """
    assert region.index is not None
    slopes: list[int] = []
    variable: Atom | None = None
    for extent in extents:
        slope = 0
        for monomial, coefficient in terms_of(extent):
            for atom in monomial:
                if atom.source is not None and atom.source[0] is region.index:
                    if len(monomial) > 1:
                        return None
                    slope, variable = coefficient, atom
                elif any(_depends_on(operand, region) for operand in atom.operands):
                    return None
        slopes.append(slope)
    if variable is None:
        return extents
    assert variable.span is not None
    directions = {slope > 0 for slope in slopes[1:] if slope}
    if slopes[0]:
        directions.add(slopes[0] < 0)
    if len(directions) != 1:
        return None
    end = variable.span[1 if directions.pop() else 0]
    alone = from_atom(variable)
    return [
        add(add(extent, multiply(alone, -slope)), multiply(end, slope))
        for extent, slope in zip(extents, slopes, strict=True)
    ]


def has_numbers(extent: Extent) -> bool:
    """Whether an extent is made of numbers, not of extents alone."""
    for monomial, _ in terms_of(extent):
        for atom in monomial:
            if atom.kind == "number" or any(has_numbers(operand) for operand in atom.operands):
                return True
    return False


def _depends_on(extent: Extent, region: Region) -> bool:
    """Whether an extent is made of numbers of a region."""
    for monomial, _ in terms_of(extent):
        for atom in monomial:
            if atom.source is not None:
                value, axis = atom.source
                if axis is None and value.graph is region:
                    return True
            elif any(_depends_on(operand, region) for operand in atom.operands):
                return True
    return False
