"""affine-expand-index-ops-as-affine: linear indices are taken apart and made by affine.apply.

    %i, %j = affine.delinearize_index %x into (%n, 8) : index, index
becomes
    %i = affine.apply affine_map<()[s0] -> (s0 floordiv 8)>()[%x]
    %j = affine.apply affine_map<()[s0] -> (s0 mod 8)>()[%x]

A basis with elements that are values gives semi-affine maps.

Upstream: https://mlir.llvm.org/docs/Passes/#-affine-expand-index-ops-as-affine
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from .affine_index_expansion import expand_functions
from .affine_index_expansion.as_affine import expand_delinearize, expand_linearize
from .base import Pass


@dataclass(frozen=True)
class AffineExpandIndexOpsAsAffinePass(Pass):
    """Expands every affine.delinearize_index and affine.linearize_index of a module."""

    name = "affine-expand-index-ops-as-affine"
    source = "affine"
    target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        expand_functions(op, expand_delinearize, expand_linearize)
