"""Upstream's test pass over copies of one nest: of one buffer only, or in little fast memory.

https://github.com/llvm/llvm-project/blob/llvmorg-22.1.0/mlir/test/lib/Dialect/Affine/TestAffineDataCopy.cpp
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from ...dialects import affine
from ...dialects.quick import walk
from ...passes.affine_data_copy_generate import AffineDataCopyGeneratePass
from ...passes.affine_dependences.relations import loops_around
from ...passes.affine_loops.selection import functions_in
from ...passes.affine_loops.unrolling import promote_single_iteration
from ...passes.base import Pass, make_pass


@dataclass(frozen=True)
class AffineDataCopyTestPass(Pass):
    """affine-data-copy-generate for the body of the only nest of a function.

    Options:
        memref_filter: only the buffer that the innermost loop loads from first is copied.
        for_memref_region: that buffer, before the whole nest.
        capacity_kib: of the fast memory.
    """

    name = "test-affine-data-copy"
    source = target = "affine"

    memref_filter: bool = False
    for_memref_region: bool = False
    capacity_kib: int = 0

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        copying = AffineDataCopyGeneratePass(fast_mem_space=0, fast_mem_capacity=self.capacity_kib)
        for function in functions_in(op):
            loops = [one for one in walk(function) if isinstance(one, affine.ForOp)]
            outermost = [one for one in loops if not loops_around(one)]
            if len(outermost) != 1:
                continue
            (nest,) = outermost
            innermost = max(loops, key=lambda loop: len(loops_around(loop)))
            only = None
            if self.memref_filter or self.for_memref_region:
                loads = (one for one in innermost.body.block.ops if isinstance(one, affine.LoadOp))
                load = next(loads, None)
                if load is None:
                    continue
                only = load.memref
            inside: list[Operation] = list(nest.body.block.ops)[:-1]
            copying.copy_for([nest] if self.for_memref_region else inside, only)
            for loop in [one for one in walk(function) if isinstance(one, affine.ForOp)]:
                if loop not in loops:
                    promote_single_iteration(loop)
        make_pass("affine-simplify-structures").apply(ctx, op)
