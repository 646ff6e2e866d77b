"""gpu-map-loops: loops that are called by their names become a kernel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from ..dialects import affine
from ..dialects.structure import is_inside
from .affine_dependences.legality import is_parallel
from .affine_loops.selection import functions_in, is_perfectly_inside, loops_in, name_of
from .base import Pass
from .errors import CompileError
from .gpu_mapping.blocks import map_blocks
from .gpu_mapping.choices import NO_TILES, check_block_size, choose
from .gpu_mapping.columns import columns_of
from .gpu_mapping.host_code import is_for_host
from .gpu_mapping.nests import (
    BLOCKS,
    COLUMNS,
    GRID,
    KERNELS,
    is_reduction,
    map_to,
    mapping_of,
    parallel_band,
)
from .gpu_mapping.tensor_cores import TensorTile
from .gpu_mapping.thread_tiles import ThreadTile
from .gpu_mapping.warpgroups import WarpgroupTile
from .remarks import remark


@dataclass(frozen=True)
class GpuMapLoopsPass(Pass):
    """Makes a kernel of nested loops, as a schedule says it: see `gpu-map-parallel-loops`.

    ```
    affine.for %i = 0 to %n {            affine.parallel (%i) = (0) to (%n) {
      affine.for %j = 0 to %m {    →       affine.parallel (%j) = (0) to (%m) {
        A[%i, %j]                            A[%i, %j]
      }                                    } {mapping = "grid"}
    }                                    } {block_size = 128 : i64, mapping = "grid"}
    ```

    Options:
        loops: the names of the loops (`loop_name`), outermost first. They are all that the one
            around contains, and run in any order.
        to: "grid", a thread for each iteration, "blocks", a block for each, or "columns", a block
            for some that are side by side in memory, of which all loops inside take the next rows.
        threads: of a block, the names of the loops inside that its threads share; none: all that
            can be shared.
        block_size: threads of a block.
        group: neighbouring iterations that a thread does at once, at most.
        thread_tile, tensor_tile, warpgroup_tile: how a contraction is done, or "none" where it is
            not done in that way.

    What is not given, is left to `convert-parallel-loops-to-gpu`, whose options these are.

    Upstream: `transform.gpu.map_forall_to_blocks` and `transform.gpu.map_nested_forall_to_threads`,
    https://mlir.llvm.org/docs/Dialects/Transform/#gpu-transform-ops, of `scf.forall`.
    """

    name = "gpu-map-loops"
    source = target = "affine"

    loops: tuple[str, ...] = ()
    to: str = GRID
    threads: tuple[str, ...] = ()
    block_size: int = 0
    group: int = 0
    thread_tile: str = ""
    tensor_tile: str = ""
    warpgroup_tile: str = ""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        self._check(op)
        outermost = [
            loop for function in functions_in(op) for loop in loops_in(function, self.loops[:1])
        ]
        if self.loops and not outermost:
            remark(self.name, op, f"not mapped: there is no loop '{self.loops[0]}'")
        for loop in outermost if self.loops else ():
            refusal = self._map(loop)
            if refusal is not None:
                remark(self.name, loop, f"not mapped: {refusal}")

    def _check(self, module: ModuleOp) -> None:
        if self.to not in (GRID, BLOCKS, COLUMNS):
            raise CompileError(
                f"loops are mapped to '{GRID}', '{BLOCKS}' or '{COLUMNS}', not to '{self.to}'"
            )
        if self.block_size:
            check_block_size(self.block_size, module)
        for tile, kind in (
            (self.thread_tile, ThreadTile),
            (self.tensor_tile, TensorTile),
            (self.warpgroup_tile, WarpgroupTile),
        ):
            if tile not in NO_TILES:
                kind.parse(tile)

    def _map(self, loop: affine.ForOp) -> str | None:
        """Make a kernel of a loop, and of those inside that are named, or say why not."""
        inside = {name_of(one): one for one in loops_in(loop)}
        if missing := [name for name in self.loops if name not in inside]:
            return f"it contains no loop '{missing[0]}'"
        nest = [loop, *(inside[name] for name in self.loops[1:])]
        if refusal := why_not_kernel(nest) or self._why_not_shared(nest[-1]):
            return refusal
        if self.to == COLUMNS and columns_of(nest[0]) != nest:
            return "its loops inside do not go along columns, or it has none that reduces"
        outermost = (
            map_to(nest, GRID)
            if self.to == GRID
            else map_blocks(nest, self.threads or None, self.to)
        )[0]
        choose(
            outermost,
            {
                "block_size": self.block_size,
                "group": self.group,
                "thread_tile": self.thread_tile,
                "tensor_tile": self.tensor_tile,
                "warpgroup_tile": self.warpgroup_tile,
            },
        )
        return None

    def _why_not_shared(self, innermost: affine.ForOp) -> str | None:
        if self.threads and self.to == GRID:
            return "threads share loops of a block only"
        for loop in loops_in(innermost, self.threads) if self.threads else ():
            if not is_reduction(loop) and not parallel_band(loop):
                why = is_parallel(loop, carried=True, in_memory=False)
                return f"threads cannot share '{name_of(loop)}': {why or 'it carries values'}"
        return None


def why_not_kernel(nest: Sequence[affine.ForOp]) -> str | None:
    """Why loops, outermost first, are no kernel; None where they are."""
    for outer, inner in pairwise(nest):
        if not is_perfectly_inside(inner, outer):
            return f"'{name_of(inner)}' is not all that '{name_of(outer)}' contains"
    around = nest[0].parent_op()
    while around is not None:
        if mapping_of(around) in KERNELS:
            return "it is in a kernel already"
        around = around.parent_op()
    for loop in nest:
        if (why := is_parallel(loop, carried=False, in_memory=False)) is not None:
            return f"'{name_of(loop)}' cannot run in any order: {why}"
        if any(is_inside(operand, nest[0]) for operand in loop.operands):
            return f"where '{name_of(loop)}' ends depends on a loop around it"
    if is_for_host(nest[0]):
        return "a function is called inside, or memory allocated of a size not known beforehand"
    return None
