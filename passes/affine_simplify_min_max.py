"""affine-simplify-min-max: results of affine.min and affine.max that never are the extremum go.

    affine.for %i = 0 to 8 {
      %x = affine.min affine_map<(d0)[s0] -> (d0, 12, s0 + d0)>(%i)[%n]
    }
becomes
    affine.for %i = 0 to 8 {
      %x = affine.min affine_map<(d0)[s0] -> (d0, d0 + s0)>(%i)[%n]
    }

What is known of the operands follows from the loops around, from the maps that make them, and from
other minima and maxima; isl decides, exactly, whether one result can be below another. An op of one
result becomes an affine.apply.

Upstream: https://mlir.llvm.org/docs/Passes/#-affine-simplify-min-max
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, ModuleOp
from xdsl.ir import Operation

from ..dialects import affine
from .affine_canonicalization.application import application
from .affine_canonicalization.rewriter import Rewriter
from .affine_canonicalization.rules import RULES
from .affine_canonicalization.value_bounds import Bounded
from .base import Pass

_SIMPLIFIED = ("affine.apply", "affine.max", "affine.min")


@dataclass(frozen=True)
class AffineSimplifyMinMaxPass(Pass):
    """Simplifies every affine.min, affine.max and affine.apply of a module."""

    name = "affine-simplify-min-max"
    source = "affine"
    target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rules = {name: RULES[name] for name in _SIMPLIFIED}
        rules |= {name: _simplify for name in ("affine.max", "affine.min")}
        Rewriter(rules).run(op)


def _simplify(rewriter: Rewriter, op: Operation) -> bool:
    if RULES[op.name](rewriter, op):
        return True
    assert isinstance(op, affine.MinOp | affine.MaxOp)
    given = application(op.map.data, op.arguments)
    bounded = Bounded(given)
    kept = list(range(len(given.results)))
    for position in range(len(given.results)):
        others = [other for other in kept if other != position]
        if any(_is_beyond(bounded, op, position, other) for other in others):
            kept = others
    if len(kept) == len(given.results):
        return False
    results = tuple(given.results[position] for position in kept)
    changed = given.with_results(results)
    rewriter.set_operands(op, changed.operands, {"map": AffineMapAttr(changed.affine_map)})
    return True


def _is_beyond(bounded: Bounded, op: Operation, position: int, other: int) -> bool:
    """Whether a result is never needed because of another one."""
    if isinstance(op, affine.MinOp):
        return bounded.is_never_below(position, other)
    return bounded.is_never_below(other, position)
