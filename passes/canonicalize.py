"""canonicalize: affine ops in canonical form, one of each index constant, nothing that is dead.

    affine.for %i = 0 to 16 {
      %x = affine.apply affine_map<(d0, d1) -> (d0 + d1 * 0)>(%i, %n)
      %y = affine.apply affine_map<(d0) -> (d0 * 4 + 3)>(%x)
      %z = affine.apply affine_map<(d0) -> (d0 floordiv 4)>(%y)
      %v = affine.load %A[%z] : memref<16xf32>
    }
becomes
    affine.for %i = 0 to 16 {
      %v = affine.load %A[%i] : memref<16xf32>
    }

Maps take in the maps that make their operands, and lose what their values do not need; bounds that
are constant become numbers; loops that only pass values on, branches that are never taken and
indices that are taken apart and put together again go. Ops of other dialects stay as they are.

Upstream: https://mlir.llvm.org/docs/Passes/#-canonicalize
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from .affine_canonicalization.rewriter import Rewriter
from .affine_canonicalization.rules import RULES
from .base import Pass


@dataclass(frozen=True)
class CanonicalizePass(Pass):
    """Applies the rules of `affine_canonicalization` until none applies.

    Attributes:
        top_down: accepted for upstream's sake: the result is the same either way.
        test_convergence: accepted for upstream's sake: the rules always come to an end.
    """

    name = "canonicalize"
    source = "affine"
    target = "affine"

    top_down: bool = True
    test_convergence: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        Rewriter(RULES, takes_dead_ops=True).run(op)
