"""nd-simplify: what can be known before the program runs is not left to it."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp

from .base import Pass
from .nd_simplification.inlining import inline_private_calls
from .nd_simplification.simplifier import Simplifier


@dataclass(frozen=True)
class NdSimplifyPass(Pass):
    """Inline private functions, then fold, rewrite, merge and erase ops, in one walk.

    Before:

        %one = nd.constant dense<1.0> : tensor<f32>
        %c0 = arith.constant 0 : index
        %n = tensor.dim %e, %c0 : tensor<?xf32>              // %e = nd.exp %x
        %ones = nd.broadcast_to %one [%n] : tensor<f32>
        %a = nd.multiply %e, %ones : tensor<?xf32>
        %b = nd.power %a, %two : tensor<?xf32>, tensor<f32>
        %c = nd.power %e, %two : tensor<?xf32>, tensor<f32>
        %d = nd.add %b, %c : tensor<?xf32>

    after:

        %b = nd.square %e : tensor<?xf32>
        %d = nd.add %b, %b : tensor<?xf32>

    Every op is looked at once, in order: its operands are simple by then. The rules stand, each
    under its equation, in `nd_simplification/`: `folding.py` (constants of up to 64 elements),
    `algebra.py` (exact in floating point), `movement.py` (shapes), `scalars.py` (index arithmetic,
    extents). An op equal to one that stands before it gives way to it, and what is not used is
    erased. The time is linear in the number of ops.
    """

    name = "nd-simplify"
    source = target = "nd"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        inline_private_calls(op)
        for function in op.body.block.ops:
            if isinstance(function, FuncOp) and len(function.body.blocks) == 1:
                Simplifier(function.body.block).run()
