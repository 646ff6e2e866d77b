"""affine-simplify-structures: maps and sets in simplest form, and loops and conditions with them.

    affine.for %i = 0 to affine_map<(d0) -> (d0 - d0 + 8)>(%n) {
      affine.if affine_set<(d0) : (d0 - 16 >= 0, 12 - d0 >= 0)>(%i) { … }
      %x = affine.apply affine_map<(d0) -> ((d0 * 8 + 4) floordiv 4)>(%i)
    }
becomes
    affine.for %i = 0 to 8 {
      %x = affine.apply affine_map<(d0) -> (d0 * 2 + 1)>(%i)
    }

A set without points is found by isl, exactly. Upstream:
https://mlir.llvm.org/docs/Passes/#-affine-simplify-structures
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, AffineSetAttr, ModuleOp
from xdsl.ir import Attribute

from ..dialects.affine_maps import simplify_map
from ..dialects.quick import walk
from .affine_canonicalization.integer_sets import simplest_set
from .affine_canonicalization.rewriter import Rewriter
from .affine_canonicalization.rules import RULES
from .base import Pass

_SIMPLIFIED = ("affine.apply", "affine.for", "affine.if")


@dataclass(frozen=True)
class AffineSimplifyStructuresPass(Pass):
    """Simplifies every map and set, then the ops that apply one, loop or choose by them."""

    name = "affine-simplify-structures"
    source = "affine"
    target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for inner in walk(op):
            for table in (inner.properties, inner.attributes):
                for name, attribute in table.items():
                    simpler = _simplified(attribute)
                    if simpler is not attribute:
                        table[name] = simpler
        Rewriter({name: RULES[name] for name in _SIMPLIFIED}).run(op)


def _simplified(attribute: Attribute) -> Attribute:
    if isinstance(attribute, AffineMapAttr):
        simpler = simplify_map(attribute.data)
        return attribute if simpler == attribute.data else AffineMapAttr(simpler)
    if isinstance(attribute, AffineSetAttr):
        simplest = simplest_set(attribute.data)
        return attribute if simplest == attribute.data else AffineSetAttr(simplest)
    return attribute
