"""affine-expand-index-ops: linear indices are taken apart and put together by `arith` ops.

    %i, %j = affine.delinearize_index %x into (%n, 8) : index, index
becomes
    %i = arith.floordivsi %x, %c8 : index
    %0 = arith.remsi %x, %c8 : index
    %1 = arith.cmpi slt, %0, %c0 : index
    %2 = arith.addi %0, %c8 overflow<nsw> : index
    %j = arith.select %1, %2, %0 : index

Every index but the outermost is 0 or above, also of a negative %x. Where a loop's bound, a
condition or a subscript needs the result as a dim, the op stays.

Upstream: https://mlir.llvm.org/docs/Passes/#-affine-expand-index-ops
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from ..dialects import affine
from ..dialects.affine_scope import is_top_level
from .affine_index_expansion import expand_functions
from .affine_index_expansion.as_arith import expand_delinearize, expand_linearize
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineExpandIndexOpsPass(Pass):
    """Expands every affine.delinearize_index and affine.linearize_index of a module."""

    name = "affine-expand-index-ops"
    source = "affine"
    target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        expand_functions(op, expand_delinearize, expand_linearize, _may_expand)


def _may_expand(op: Operation) -> bool:
    """Whether no affine op needs the op's results as dims: what `arith` computes is none."""
    if not isinstance(op, affine.DelinearizeIndexOp | affine.LinearizeIndexOp):
        return False
    pending, seen = list(op.results), set(op.results)
    while pending:
        value = pending.pop()
        if is_top_level(value):
            continue
        for use in value.uses:
            user = use.operation
            if isinstance(user, _NEED_DIMS):
                remark(
                    AffineExpandIndexOpsPass.name,
                    op,
                    f"{user.name} needs the index as a dim; affine-expand-index-ops-as-affine "
                    "keeps it one",
                )
                return False
            if isinstance(user, _MAKE_DIMS):
                new = [result for result in user.results if result not in seen]
                pending += new
                seen.update(new)
    return True


_MAKE_DIMS = (affine.ApplyOp, affine.DelinearizeIndexOp, affine.LinearizeIndexOp)
_NEED_DIMS = (
    affine.DmaStartOp,
    affine.DmaWaitOp,
    affine.ForOp,
    affine.IfOp,
    affine.LoadOp,
    affine.ParallelOp,
    affine.PrefetchOp,
    affine.StoreOp,
    affine.VectorLoadOp,
    affine.VectorStoreOp,
)
