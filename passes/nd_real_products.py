"""nd-real-products: a product of complex matrices is one of real ones, of their parts in blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from ..dialects import nd
from ..dialects.extents import Extent
from ..dialects.nd_builder import Extents, NdBuilder, spec, split
from ..dialects.quick import erase
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
    in lanes anyway.
    """

    name = "nd-real-products"
    source = target = "nd"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for inner in list(op.walk()):
            if not isinstance(inner, nd.DotGeneralOp) or not _is_worth_it(inner):
                continue
            if may_rewrite(self.name, "product", inner):
                product = _real_products(NdBuilder.in_place_of(inner), inner)
                inner.results[0].replace_all_uses_with(product)
                erase(inner)


def _is_worth_it(op: nd.DotGeneralOp) -> bool:
    """Whether complex matrices are multiplied, both of which have rows or columns enough."""
    if spec(op.lhs).dtype.kind != "c" or not op.contract_a:
        return False
    for operand, batch, contracted in (
        (op.lhs, op.batch_a, op.contract_a),
        (op.rhs, op.batch_b, op.contract_b),
    ):
        for axes in (_free(operand, batch, contracted), contracted):
            if not _is_long(operand, axes):
                return False
    return True


def _free(operand: SSAValue, batch: Sequence[int], contracted: Sequence[int]) -> list[int]:
    """The axes of an operand that are the result's alone."""
    rank = len(spec(operand).shape)
    return [axis for axis in range(rank) if axis not in (*batch, *contracted)]


def _is_long(operand: SSAValue, axes: Sequence[int]) -> bool:
    """Whether one of these axes is long, as far as is known."""
    extents = [spec(operand).shape[axis] for axis in axes]
    return any(extent is None or extent >= _SHORTEST for extent in extents)


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
