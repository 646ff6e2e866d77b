"""affine-loop-tile: a loop becomes a loop over tiles, and one through a tile."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import AffineMapAttr, ModuleOp
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ..dialects import affine
from ..dialects.linalg_generic import segments
from .affine_loops.analysis import Bounds, loop_bounds, loop_operands
from .affine_loops.merging import put_in_strips
from .affine_loops.selection import functions_in, loops_in, name_of, set_name
from .base import Pass
from .remarks import remark


@dataclass(frozen=True)
class AffineLoopTilePass(Pass):
    """Does the iterations of a loop tile by tile, in the same order.

    ```
    affine.for %i = 0 to %n {          affine.for %it = 0 to %n step 32 {
      A                          →       affine.for %i = %it to min(%it + 32, %n) {
    }                                      A
                                         }
                                       }
    ```

    Options:
        loops: the names of the loops (`loop_name`).
        tile_sizes: for each of them.
        names: of the loops over tiles; `NAME_tile` where there are none.
    """

    name = "affine-loop-tile"
    source = target = "affine"

    loops: tuple[str, ...] = ()
    tile_sizes: tuple[int, ...] = ()
    names: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for loop in list(loops_in(function, self.loops)):
                name = name_of(loop)
                at = self.loops.index(name) if name is not None else 0
                tile_name = self.names[at] if self.names else f"{name}_tile"
                tiles = tile_loop(loop, self.tile_sizes[at], tile_name)
                if isinstance(tiles, str):
                    remark(self.name, loop, f"not tiled: {tiles}")


def tile_loop(loop: affine.ForOp, size: int, name: str | None) -> affine.ForOp | str:
    """The new loop over tiles, around `loop`; or why it is not tiled."""
    bounds = loop_bounds(loop)
    if bounds.step != 1:
        return f"its step is {bounds.step}"
    if len(bounds.lower) != 1:
        return "it has more than one lower bound"
    tiles = put_in_strips([loop], size)
    set_name(tiles, name)
    if _is_divisible(bounds, size):
        begin = loop_operands(loop).lower
        loop.operands = [*begin, *begin, *loop_operands(loop).inits]
        end = AffineMap(1, 0, (AffineDimExpr(0) + size,))
        loop.properties["upperBoundMap"] = AffineMapAttr(end)
        loop.properties["operandSegmentSizes"] = segments(1, 1, len(loop.results))
    return tiles


def _is_divisible(bounds: Bounds, size: int) -> bool:
    """Whether all tiles are known to be whole."""
    if len(bounds.upper) != 1:
        return False
    count = bounds.upper[0].add(bounds.lower[0], -1)
    return count.constant % size == 0 and all(c % size == 0 for _, c in count.terms)
