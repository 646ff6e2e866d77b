"""nd-divide-by-constant: x / c == x * (1 / c), which is faster and rounds twice."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from stepwell.dialects import nd
from stepwell.dialects.nd_builder import NdBuilder, spec
from stepwell.dialects.quick import erase, walk
from stepwell.passes.base import Pass
from stepwell.passes.watching import may_rewrite

FAST_ND = "nd-divide-by-constant,nd-simplify"


@dataclass(frozen=True)
class DivideByConstantPass(Pass):
    """Multiply by the reciprocal instead of dividing by a number.

    Before: `%q = nd.divide %x, %c`; after: `%q = nd.multiply %x, %r` with `%r` = 1 / `%c`.

    Attributes:
        largest: arrays of more elements are not inverted.
    """

    name = "nd-divide-by-constant"
    source = target = "nd"

    largest: int = 1

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for division in list(walk(op)):
            if division.name != "nd.divide" or spec(division.results[0]).dtype.kind != "f":
                continue
            divisor = division.operands[1].owner
            if not isinstance(divisor, nd.ConstantOp) or divisor.array.size > self.largest:
                continue
            if (divisor.array == 0).any() or not may_rewrite(self.name, "reciprocal", division):
                continue
            builder = NdBuilder.in_place_of(division)
            dtype = spec(divisor.results[0]).dtype
            inverse = builder.op("constant", value=1 / divisor.array, dtype=dtype)
            product = builder.op("multiply", division.operands[0], inverse)
            division.results[0].replace_all_uses_with(product)
            erase(division)
