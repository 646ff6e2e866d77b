"""nd-real-products: a product of complex matrices is one of real ones, of their parts in blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

from xdsl.context import Context
from xdsl.dialects import scf
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region, SSAValue

from ..dialects import arith, nd
from ..dialects.build import INDEX
from ..dialects.extents import Extent
from ..dialects.nd_builder import Extents, NdBuilder, spec, split
from ..dialects.quick import append, erase
from .base import Pass
from .watching import may_rewrite

# A free axis, or what is summed, that is shorter than this is not worth the copies.
_SHORTEST = 8


@dataclass(frozen=True)
class NdRealProductsPass(Pass):
    """Computes products of complex matrices by real ones, which have a schedule.

    ```
                                     %r = [re %a, im %a]
    %c = nd.dot_general %a, %b   →   %s = [ re %b, im %b]        (nd.concatenate)
        contract [1] with [0]             [-im %b, re %b]
                                     %p = nd.dot_general %r, %s contract [1] with [0]
                                     %c = nd.complex %p[:, :n], %p[:, n:]
    ```

    There are as many multiplications as in the complex product, and the copies cost as little as
    packing does. Products with a vector stay as they are: memory limits them, and they are computed
    in lanes anyway. So do products with few rows, columns or summands; where only the call knows
    how many there are, it chooses (`scf.if`).
    """

    name = "nd-real-products"
    source = target = "nd"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for inner in list(op.walk()):
            if not isinstance(inner, nd.DotGeneralOp) or spec(inner.lhs).dtype.kind != "c":
                continue
            groups = _groups(inner)
            if not inner.contract_a or not all(_may_be_long(group) for group in groups):
                continue
            if may_rewrite(self.name, "product", inner):
                builder = NdBuilder.in_place_of(inner)
                unknown = [group for group in groups if not _is_long(group)]
                if unknown:
                    product = _chosen(builder, inner, unknown)
                else:
                    product = _real_products(builder, inner)
                inner.results[0].replace_all_uses_with(product)
                erase(inner)


Group = list[tuple[SSAValue, int]]
"""Axes of operands: rows, columns, or what is summed."""


def _groups(op: nd.DotGeneralOp) -> list[Group]:
    """The axes of a product, of which each group has to be long for real ones to be worth it."""
    return [
        [(op.lhs, axis) for axis in _free(op.lhs, op.batch_a, op.contract_a)],
        [(op.rhs, axis) for axis in _free(op.rhs, op.batch_b, op.contract_b)],
        # One of both may know more.
        [
            (op.rhs, b) if spec(op.lhs).shape[a] is None else (op.lhs, a)
            for a, b in zip(op.contract_a, op.contract_b, strict=True)
        ],
    ]


def _free(operand: SSAValue, batch: Sequence[int], contracted: Sequence[int]) -> list[int]:
    """The axes of an operand that are the result's alone."""
    rank = len(spec(operand).shape)
    return [axis for axis in range(rank) if axis not in (*batch, *contracted)]


def _may_be_long(group: Group) -> bool:
    """Whether one of these axes is long, as far as is known."""
    extents = [spec(value).shape[axis] for value, axis in group]
    return any(extent is None or extent >= _SHORTEST for extent in extents)


def _is_long(group: Group) -> bool:
    return any((spec(value).shape[axis] or 0) >= _SHORTEST for value, axis in group)


def _chosen(b: NdBuilder, op: nd.DotGeneralOp, groups: Sequence[Group]) -> SSAValue:
    """Real products where all these groups are long, and otherwise the product as it is."""

    def greater(one: SSAValue, other: SSAValue) -> SSAValue:
        return b.value(arith.MaxSIOp, (one, other), INDEX)

    def less(one: SSAValue, other: SSAValue) -> SSAValue:
        return b.value(arith.MinSIOp, (one, other), INDEX)

    least = b.index(_SHORTEST)
    longest: list[SSAValue] = []
    for group in groups:
        unknown = [b.extent(value, at) for value, at in group if spec(value).shape[at] is None]
        longest.append(reduce(greater, unknown))
    shortest = reduce(less, longest)
    are_long = b.insert(arith.CmpiOp(shortest, least, "sge")).result
    blocks = (Block(), Block())
    product = _real_products(NdBuilder(blocks[0], None, op.location), op)
    other = NdBuilder(blocks[1], None, op.location).insert(op.clone())
    for block, value in zip(blocks, (product, other.results[0]), strict=True):
        append(block, scf.YieldOp.create(operands=(value,)))
    made = scf.IfOp.create(
        operands=(are_long,),
        result_types=(op.results[0].type,),
        regions=[Region(block) for block in blocks],
    )
    return b.insert(made).results[0]


def _real_products(b: NdBuilder, op: nd.DotGeneralOp) -> SSAValue:
    def parts(value: SSAValue) -> tuple[SSAValue, SSAValue]:
        return b.op("real", value), b.op("imag", value)

    def joined(first: SSAValue, second: SSAValue, axis: int) -> SSAValue:
        return b.op("concatenate", first, second, axis=axis)

    free = _free(op.rhs, op.batch_b, op.contract_b)
    kept = (*op.batch_a, *_free(op.lhs, op.batch_a, op.contract_a))
    extents = [b.extents(op.lhs)[axis] for axis in kept]
    extents += [b.extents(op.rhs)[axis] for axis in free]
    columns = free[-1]
    real, imaginary = parts(op.rhs)
    above = joined(real, imaginary, columns)
    below = joined(b.op("negative", imaginary), real, columns)
    product = b.op(
        "dot_general",
        joined(*parts(op.lhs), op.contract_a[-1]),
        joined(above, below, op.contract_b[-1]),
        contract_a=op.contract_a,
        contract_b=op.contract_b,
        batch_a=op.batch_a,
        batch_b=op.batch_b,
    )
    halves = [_last_from(b, product, extents, first) for first in (0, extents[-1])]
    return b.op("complex", *halves)


def _last_from(b: NdBuilder, value: SSAValue, extents: Extents, first: Extent) -> SSAValue:
    """A part of `value` with these extents, along its last axis from `first` on."""
    offsets, dynamic = split([*[0] * (len(extents) - 1), first])
    sizes, more = split(extents)
    strides = (1,) * len(extents)
    places = (*dynamic, *more)
    return b.op(
        "slice", value, index_operands=places, offsets=offsets, sizes=sizes, strides=strides
    )
