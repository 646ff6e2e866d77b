"""affine-expand-index-ops: linear indices are taken apart and put together by `arith` ops.

    %i, %j = affine.delinearize_index %x into (%n, 8) : index, index
becomes
    %i = arith.floordivsi %x, %c8 : index
    %0 = arith.remsi %x, %c8 : index
    %1 = arith.cmpi slt, %0, %c0 : index
    %2 = arith.addi %0, %c8 overflow<nsw> : index
    %j = arith.select %1, %2, %0 : index

Every index but the outermost is 0 or above, also of a negative %x.

Upstream: https://mlir.llvm.org/docs/Passes/#-affine-expand-index-ops
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from .affine_index_expansion import expand_functions
from .affine_index_expansion.as_arith import expand_delinearize, expand_linearize
from .base import Pass


@dataclass(frozen=True)
class AffineExpandIndexOpsPass(Pass):
    """Expands every affine.delinearize_index and affine.linearize_index of a module."""

    name = "affine-expand-index-ops"
    source = "affine"
    target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        expand_functions(op, expand_delinearize, expand_linearize)
