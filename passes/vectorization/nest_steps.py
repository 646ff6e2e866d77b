"""The loops of a nest whose iterations become lanes: where their steps lead and where they end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    MemRefType,
)
from xdsl.ir import Block, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpKind,
)

from ...dialects import affine
from ...dialects.arith import constant_value
from ...dialects.linear_forms import Linear, Quotient, constant_form, map_forms, value_form
from ..affine_loops.analysis import (
    is_multiple,
    loop_bounds,
    static_extent,
)
from ..lower_affine import REDUCTIONS

_NEUTRAL = dict(REDUCTIONS.values())


@dataclass
class Steps:
    """A loop that is done in steps of lanes, while its vector form is written."""

    old: affine.ForOp
    block: Block
    dim: int
    size: int
    constants: dict[SSAValue, SSAValue] = field(default_factory=dict)
    masks: dict[tuple[int, ...], SSAValue] = field(default_factory=dict)

    @property
    def variable(self) -> SSAValue:
        return self.old.body.block.args[0]

    def is_whole(self) -> bool:
        """Whether the last step has all its lanes."""
        bounds = loop_bounds(self.old)
        if bounds.step != 1 or len(bounds.lower) != 1 or len(bounds.upper) != 1:
            return False
        return is_multiple(bounds.upper[0].add(bounds.lower[0], -1), self.size)


def subscripts(op: affine.LoadOp | affine.StoreOp) -> tuple[SSAValue, tuple[Linear, ...]]:
    at = int(isinstance(op, affine.StoreOp))
    return op.operands[at], map_forms(op.map.data, op.operands[at + 1 :])


# How `i floordiv n` and `i mod n` grow from lane to lane, where the lanes' number divides n and i.
_GROWTH = {AffineBinaryOpKind.FloorDiv: 0, AffineBinaryOpKind.Mod: 1}


def is_contiguous(form: Linear, loop: Steps) -> bool:
    """Whether the lanes of a step are neighbours: the form grows by 1 from each to the next.

    `i mod 16` does in steps of 8 lanes that begin at a multiple of 8.
    """
    bounds = loop_bounds(loop.old)
    if bounds.step != 1 or len(bounds.lower) != 1:
        return False
    (begin,) = bounds.lower
    growth = 0
    for atom, coefficient in form.terms:
        if atom is loop.variable:
            growth += coefficient
        elif isinstance(atom, Quotient) and Linear({atom: 1}).involves(loop.variable):
            inner = atom.dividend.coefficient(loop.variable)
            begins = atom.dividend.without(loop.variable)
            first = begins.add(begin, inner)
            divisor = atom.divisor.constant
            if (
                inner != 1
                or atom.kind not in _GROWTH
                or begins.involves(loop.variable)
                or not atom.divisor.is_constant
                or divisor <= 0
                or divisor % loop.size
                or not is_multiple(first, loop.size)
            ):
                return False
            growth += coefficient * _GROWTH[atom.kind]
    return growth == 1


def ends_with(buffer: SSAValue, axis: int, form: Linear, loop: Steps) -> bool:
    """Whether the lanes beyond the end of a loop are beyond the end of a buffer's axis."""
    bounds = loop_bounds(loop.old)
    if form.coefficient(loop.variable) != 1 or len(bounds.upper) != 1:
        return False
    rest = form.without(loop.variable)
    if rest.involves(loop.variable):
        return False
    end = bounds.upper[0].add(rest)
    return any(
        (beyond := end.add(extent, -1)).is_constant and beyond.constant >= 0
        for extent in _extents(buffer, axis, end)
    )


def _extents(buffer: SSAValue, axis: int, form: Linear) -> Iterator[Linear]:
    """Forms of a buffer's extent: as it is allocated, and as the atoms of `form` measure it."""
    number = static_extent(buffer.type, axis)
    if number is not None:
        yield constant_form(number)
        return
    owner = buffer.owner
    if isinstance(owner, memref.AllocOp | memref.AllocaOp):
        assert isinstance(buffer.type, MemRefType)
        dynamic = sum(static_extent(buffer.type, at) is None for at in range(axis))
        yield value_form(owner.dynamic_sizes[dynamic])
    for atom in form.atoms():
        if (
            isinstance(atom.owner, memref.DimOp)
            and atom.owner.source is buffer
            and constant_value(atom.owner.index) == axis
        ):
            yield value_form(atom)
