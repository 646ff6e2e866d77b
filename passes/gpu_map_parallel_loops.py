"""gpu-map-parallel-loops: which loops become kernels, and which of those blocks and threads."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping.host_code import HostCode


@dataclass(frozen=True)
class GpuMapParallelLoopsPass(Pass):
    """Makes `affine.parallel` of the loops that a GPU is to run, and says in `mapping` how.

    The outermost loops whose iterations do not depend on each other become kernels. Where what is
    inside is best done by one thread, the loops are mapped to the threads of all blocks:
    ```
    affine.for %i = 0 to %n {            affine.parallel (%i) = (0) to (%n) {
      affine.for %j = 0 to %m {    →       affine.parallel (%j) = (0) to (%m) {
        A[%i, %j]                            A[%i, %j]
      }                                    } {mapping = "grid"}
    }                                    } {mapping = "grid"}
    ```
    Where there are loops inside that the threads of a block should share, because they reduce or
    because neighbours of theirs touch neighbours in memory, the outer loops are mapped to blocks.
    The threads meet where one needs what another has done:
    ```
    affine.for %i = 0 to %n {                affine.parallel (%i) = (0) to (%n) {
      %s = affine.for %j = 0 to %m             %s = affine.parallel (%j) = (0) to (%m)
             iter_args(%a = %zero) {                  reduce ("addf") -> (f32) {
        %b = arith.addf %a, %x               →     …
        affine.yield %b                          } {mapping = "threads"}
      }                                          …
      affine.for %j = 0 to %m { … }              gpu.barrier
    }                                            affine.parallel (%j) = (0) to (%m) { … }
                                               } {mapping = "blocks"}
    ```
    A reduction that is in no parallel loop is cut into parts: one kernel has a block for each, a
    second one combines their results, always in the same order.

    Loops that must run in order stay loops of the host where there are parallel ones inside. What
    else stores to memory runs in a kernel with one block; numbers that the host needs to go on are
    read from memory.

    Options:
        part: iterations of a reduction that a block does.
    """

    name = "gpu-map-parallel-loops"
    source = target = "affine"

    part: int = 8192

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            if not function.function_type.outputs.data:  # extents are for the host
                HostCode(self.part).block(function.body.block)
