"""affine-loop-fusion: loop nests that pass data to each other, or read the same, become one."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation

from ..dialects import affine
from .affine_loops.aligned_fusion import AlignedFusion
from .base import Pass


@dataclass(frozen=True)
class AffineLoopFusionPass(Pass):
    """Does a nest, or a slice of it, where another nest needs what it computes.

    ```
    affine.for %i = 0 to 100 {                   affine.for %j = 0 to 98 {
      affine.store f(%i), %B[%i]                   affine.for %i = %j to %j + 3 {
    }                                                affine.store f(%i), %b[%i - %j]
    affine.for %j = 0 to 98 {               →      }
      … %B[%j], %B[%j + 1], %B[%j + 2] …           … %b[0], %b[1], %b[2] …
    }                                            }
    ```

    A *producer* goes into its consumer, at the depth that leaves the smallest buffer between them
    and does not add more work than is tolerated. The buffer becomes a private one of the size that
    one iteration needs, where nothing else uses it. The producer goes where nothing needs it any
    more. A *sibling*, which reads the same and neither depends on the other, goes into the other
    whole. *greedy* does producers of one consumer, then siblings, then all producers.

    What stands between is taken into account, the fused nest stands where all dependences allow.
    The order of all reads and writes is kept, by exact dependences: also where the consumer writes
    what the producer reads. Calls may change all that is known to others.

    *aligned* is our own mode, see `affine_loops/aligned_fusion.py`: loops of the same bounds, known
    or not, are merged without doing anything twice; also loops that carry values.

    Options:
        mode: "greedy", "producer", "sibling"; or "aligned".
        maximal: fuse as deep as is legal, whatever work is done twice.
        compute_tolerance: how much more work may be done; 0.3 is 30 % of that of both nests.
        fast_mem_space: the memory space for private buffers of at most `local_buf_threshold` KiB.
        max_streams: aligned: a loop without inner loops does not get more buffers than this.
        strip: aligned: the iterations in a strip; 0: there are no strips.
        keep_parallel: aligned: loops whose iterations can be done at once stay so.
        reductions: aligned: instead, loops without inner loops are put into such whose inner loops
            reduce.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-fusion
    """

    name = "affine-loop-fusion"
    source = target = "affine"

    mode: str = "greedy"
    maximal: bool = False
    compute_tolerance: float = 0.3
    fast_mem_space: int | None = None
    local_buf_threshold: int = 0
    max_streams: int = 16
    strip: int = 16
    keep_parallel: bool = False
    reductions: bool = False

    def __post_init__(self) -> None:
        # The pipelines' mode needs none of upstream's, which are loaded where they are asked for.
        if self.mode == "aligned":
            return
        from .affine_fusion.greedy import MODES

        if self.mode not in MODES:
            modes = ", ".join((*MODES, "aligned"))
            raise ValueError(f"there is no mode '{self.mode}' of {self.name}: there are {modes}")

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.mode == "aligned":
            aligned = AlignedFusion(
                self.max_streams, self.strip, self.keep_parallel, self.reductions
            )
            for function in op.body.block.ops:
                if isinstance(function, FuncOp):
                    aligned.fuse_function(function)
            return
        from .affine_fusion.greedy import Options, fuse_block
        from .affine_fusion.writing import FastMemory

        memory = FastMemory(self.fast_mem_space, self.local_buf_threshold * 1024)
        options = Options(self.maximal, self.compute_tolerance, memory)
        for block in _blocks(op):
            if sum(isinstance(one, affine.ForOp) for one in block.ops) > 1:
                fuse_block(block, self.mode, options)


def _blocks(op: Operation) -> list[Block]:
    """The blocks inside of an op, inner ones first."""
    blocks: list[Block] = []
    for region in op.regions:
        for block in region.blocks:
            for inner in block.ops:
                blocks += _blocks(inner)
            blocks.append(block)
    return blocks
