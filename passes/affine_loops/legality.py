"""Whether the iterations of a band may be done in another order: a quick look, then isl.

The quick look is below. Where it refuses, the exact dependences decide
(`affine_dependences/legality.py`).

Two accesses to one buffer, one of which writes, depend on each other where they may touch the same
element. A subscript that both have as one linear function of a single loop of the band tells the
distance between the two iterations in that loop; what tells nothing is any distance. The signs of
the distances, over all loops of a band, are the direction vectors of M. Wolfe, Optimizing
Supercompilers for Supercomputers (1989).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from xdsl.dialects.builtin import MemRefType, UnregisteredOp
from xdsl.ir import Operation, SSAValue

from ...dialects import affine
from ...dialects.quick import walk
from ...dialects.structure import ancestor_in, is_inside
from .analysis import ORDERED, Access, accesses_of, root_of

Distances = tuple[int | None, ...]
"""How many iterations later the second access is, loop by loop; None where it may be any number."""


def is_permutable(band: Sequence[affine.ForOp], order: Sequence[int]) -> str | None:
    """Why the loops of a band may not stand in another order; None where they may.

    Args:
        order: the positions in `band` of the loops, from the new outermost on.
    """
    if list(order) == list(range(len(band))):
        return None
    unknown = _unknown_effect(band)
    if unknown is not None:
        return unknown
    for first, second, signs in _direction_vectors(band):
        reordered = [signs[at] for at in order]
        if _leading(reordered) < 0:
            # Most programs do without isl.
            from ..affine_dependences.legality import is_permutable as is_permutable_by_isl

            if is_permutable_by_isl(band, order) is None:
                break
            return _conflict(first, second, signs, "would be turned round")
    return None


def is_tilable(band: Sequence[affine.ForOp]) -> str | None:
    """Why the loops of a band may not be tiled together; None where all orders are legal."""
    unknown = _unknown_effect(band)
    if unknown is not None:
        return unknown
    for first, second, signs in _direction_vectors(band):
        if min(signs) < 0:
            # Most programs do without isl.
            from ..affine_dependences.legality import is_tilable as is_tilable_by_isl

            if is_tilable_by_isl(band) is None:
                break
            return _conflict(first, second, signs, "goes back in an inner loop")
    return None


def is_jammable(loop: affine.ForOp, factor: int) -> str | None:
    """Why `factor` iterations of a loop may not be done at once inside the loops it contains.

    What was done in a later iteration is then done before the rest of an earlier one, where it is
    in an earlier iteration of an inner loop around both, or stands before it in another run of ops.
    """
    unknown = _unknown_effect([loop])
    if unknown is not None:
        return unknown
    accesses = [access for op in walk(loop) if not op.regions for access in _effects(op) or ()]
    for at, one in enumerate(accesses):
        for other in accesses[at:]:
            if not (one.writes or other.writes) or _are_apart(one, other):
                continue
            common = _common_loops(one.operation, other.operation, loop)
            distances = _distances(one, other, common)
            if distances is None or (distances[0] is not None and abs(distances[0]) >= factor):
                continue
            for signs in product(*map(_signs, distances)):
                first, second = (one, other) if signs[0] > 0 else (other, one)
                inner = _leading(signs[1:]) * signs[0]
                if signs[0] and inner <= 0 and (inner or _stands_before(second, first, common)):
                    forward = [sign * signs[0] for sign in signs]
                    return _conflict(first, second, forward, "would be turned round")
    return None


def _are_apart(one: Access, other: Access) -> bool:
    return one.root is not other.root and None not in (one.root, other.root)


def _common_loops(one: Operation, other: Operation, outermost: affine.ForOp) -> list[affine.ForOp]:
    """The loops around two ops, from `outermost` on."""
    around: list[affine.ForOp] = []
    parent = one.parent_op()
    while parent is not None:
        if isinstance(parent, affine.ForOp) and parent.is_ancestor(other):
            around.append(parent)
        if parent is outermost:
            break
        parent = parent.parent_op()
    return around[::-1]


def _stands_before(one: Access, other: Access, common: Sequence[affine.ForOp]) -> bool:
    """Whether an op comes before another one in the innermost common loop, and a loop between."""
    block = common[-1].body.block
    op, end = (ancestor_in(block, access.operation) for access in (one, other))
    has_loop = isinstance(op, affine.ForOp) or isinstance(end, affine.ForOp)
    while op is not None and op is not end:
        has_loop |= isinstance(op, affine.ForOp)
        op = op.next_op
    return op is end and has_loop and one.operation is not other.operation


def _conflict(first: Access, second: Access, signs: Sequence[int], what: str) -> str:
    name = first.buffer.name_hint
    buffer = "a buffer" if name is None else f"%{name}"
    vector = ", ".join("<=>"[1 - sign] for sign in signs)
    kinds = " and ".join("written" if access.writes else "read" for access in (first, second))
    return f"the dependence ({vector}) between iterations in which {buffer} is {kinds} {what}"


def _unknown_effect(band: Sequence[affine.ForOp]) -> str | None:
    for op in walk(band[0]):
        if not op.regions:
            if _effects(op) is None:
                return f"it is not known what '{op.name}' does to memory"
            if isinstance(op, ORDERED):
                return f"the order of '{op.name}' matters"
    return None


def _effects(op: Operation) -> list[Access] | None:
    """What an op does to memory. One of an unknown dialect touches its operands, at most."""
    if isinstance(op, UnregisteredOp):
        buffers = [value for value in op.operands if isinstance(value.type, MemRefType)]
        return [Access(op, value, root_of(value), None, True, True) for value in buffers]
    return accesses_of(op)


# --- direction vectors ---------------------------------------------------------------------------


def _direction_vectors(
    band: Sequence[affine.ForOp],
) -> Iterator[tuple[Access, Access, tuple[int, ...]]]:
    """Each pair of dependent accesses, with the signs of a possible distance between them.

    The first one is in the earlier iteration: the first sign that is not 0 is positive. Pairs in
    the same iteration of all loops are left out.
    """
    by_root: dict[SSAValue | None, list[Access]] = {}
    for op in walk(band[0]):
        if not op.regions:
            for access in _effects(op) or ():
                by_root.setdefault(access.root, []).append(access)
    unknown = by_root.pop(None, [])
    groups = [accesses + unknown for accesses in by_root.values()] or [unknown]
    seen: set[Distances] = set()
    for accesses in groups:
        for at, first in enumerate(accesses):
            for second in accesses[at:]:
                if not (first.writes or second.writes):
                    continue
                distances = _distances(first, second, band)
                if distances is None or distances in seen:
                    continue
                seen.add(distances)
                for signs in product(*map(_signs, distances)):
                    sign = _leading(signs)
                    if sign > 0:
                        yield first, second, signs
                    elif sign < 0:
                        yield second, first, tuple(-one for one in signs)


def _signs(distance: int | None) -> tuple[int, ...]:
    if distance is None:
        return (-1, 0, 1)
    return ((distance > 0) - (distance < 0),)


def _leading(signs: Sequence[int]) -> int:
    return next((sign for sign in signs if sign), 0)


def _distances(first: Access, second: Access, band: Sequence[affine.ForOp]) -> Distances | None:
    """The distances from the first access to the second; None where they are always apart."""
    unknown: Distances = (None,) * len(band)
    if first.buffer is not second.buffer or first.subscripts is None or second.subscripts is None:
        return unknown
    variables = [loop.body.block.args[0] for loop in band]
    distances: list[int | None] = [None] * len(band)
    for one, other in zip(first.subscripts, second.subscripts, strict=True):
        if one.terms != other.terms:
            continue
        involved = [at for at, variable in enumerate(variables) if one.involves(variable)]
        rest = one
        for variable in variables:
            rest = rest.without(variable)
        # What changes within an iteration, or is no linear function, says nothing.
        if any(is_inside(atom, band[0]) for atom in rest.atoms()):
            continue
        difference = one.constant - other.constant
        if not involved:
            if difference:
                return None
            continue
        if len(involved) > 1:
            continue
        (at,) = involved
        scale = one.coefficient(variables[at]) * band[at].step.value.data
        iterations, remainder = divmod(difference, scale)
        if remainder and _begins_fixed(band[at], band[0]):
            return None
        if remainder:
            continue
        if distances[at] not in (None, iterations):
            return None
        distances[at] = iterations
    return tuple(distances)


def _begins_fixed(loop: affine.ForOp, outermost: affine.ForOp) -> bool:
    """Whether a loop's variable differs by whole steps between any two of its iterations."""
    if loop.step.value.data == 1:
        return True
    return not any(is_inside(operand, outermost) for operand in loop.operands)
