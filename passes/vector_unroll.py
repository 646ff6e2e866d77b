"""vector-unroll: vectors of any shape become as many vectors as fit in a register each."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation

from ..dialects.arith import ConstantOp
from ..dialects.quick import erase, ops_of
from .affine_loops.selection import functions_in
from .base import Pass
from .vector_unrolling.masked_rows import same_rows
from .vector_unrolling.rules import unroll_ops
from .vector_unrolling.tiles import Tiles, concerns, is_tile_type, register_lanes
from .watching import may_rewrite


@dataclass(frozen=True)
class VectorUnrollPass(Pass):
    """Takes vectors apart that have several dimensions, or more lanes than a register.

    ```
    %a = vector.transfer_read %A[%i, %k] {permutation_map = (d0, d1) -> (d0, 0)} : vector<2x32xf32>
    %b = affine.vector_load %B[%k, %j] : memref<?x?xf32>, vector<32xf32>
    %c = vector.broadcast %b : vector<32xf32> to vector<2x32xf32>
    %d = arith.mulf %a, %c : vector<2x32xf32>
    ```
    becomes, for registers of 16 lanes,
    ```
    %a0 = vector.broadcast (affine.load %A[%i, %k]) : vector<16xf32>
    %a1 = vector.broadcast (affine.load %A[%i + 1, %k]) : vector<16xf32>
    %b0 = affine.vector_load %B[%k, %j] : memref<?x?xf32>, vector<16xf32>
    %b1 = affine.vector_load %B[%k, %j + 16] : memref<?x?xf32>, vector<16xf32>
    %d00, %d01, %d10, %d11 = arith.mulf (%a0, %b0), (%a0, %b1), (%a1, %b0), (%a1, %b1)
    ```

    What is broadcast along a dimension is made once for all registers along it. Loops and branches
    carry the registers instead of the vector. In one nest of loops all vectors are cut alike: by
    the widest type that is computed with.

    Options:
        vector_bits: width of a vector register.

    Upstream has this as patterns (`populateVectorUnrollPatterns`) instead of a pass.
    https://mlir.llvm.org/docs/Dialects/Vector/
    """

    name = "vector-unroll"
    source = target = "affine"

    vector_bits: int = 256

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for block in function.body.blocks:
                self._unroll(block, function)

    def _unroll(self, block: Block, function: FuncOp) -> None:
        """Each loop of a block by itself where it can be, so that its own types set its lanes."""
        entry = function.body.blocks[0]
        parts: list[list[Operation]] = [[op] for op in block.ops if op.regions]
        if any(concerns(op, self.vector_bits) for op in block.ops if not op.regions):
            parts = [list(block.ops)]
        for ops in parts:
            lanes = register_lanes(ops, self.vector_bits)
            if lanes is not None and may_rewrite(self.name, "take apart", ops[0]):
                tiles = Tiles(entry, self.vector_bits, lanes)
                tiles.same_rows = same_rows(ops)
                unroll_ops(tiles, ops)
        for op in ops_of(block):
            if (
                isinstance(op, ConstantOp)
                and op.result.first_use is None
                and is_tile_type(op.result.type, self.vector_bits)
            ):
                erase(op)
