"""affine-loop-tile: the iterations of a band of loops are done tile by tile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from ..dialects import affine
from ..dialects.build import Builder
from ..dialects.quick import detach, insert_before
from ..dialects.structure import is_inside
from .affine_loops.analysis import is_multiple, loop_bounds
from .affine_loops.building import (
    Bound,
    body_builder,
    lower_bound,
    make_loop,
    set_bounds,
    step_of,
    upper_bound,
    value_bound,
    variable_of,
)
from .affine_loops.legality import is_tilable
from .affine_loops.merging import put_in_strips
from .affine_loops.regions import bytes_touched
from .affine_loops.selection import bands_of, functions_in, name_of, report_absent, set_name
from .affine_loops.separation import separate_full_tiles
from .base import Pass
from .remarks import remark

# Upstream's size where nothing is known of what a band touches.
_DEFAULT_SIZE = 4


@dataclass(frozen=True)
class AffineLoopTilePass(Pass):
    """Does the iterations of perfectly nested loops tile by tile.

    ```
                                       affine.for %it = 0 to %n step 32 {
                                         affine.for %jt = 0 to 64 step 32 {
    affine.for %i = 0 to %n {              affine.for %i = %it to min(%it + 32, %n) {
      affine.for %j = 0 to 64 {    →         affine.for %j = %jt to %jt + 32 {
        A                                      A
      }                                      }
    }                                      }
                                         }
                                       }
    ```

    A single loop is tiled where it stands, also where it carries values: its iterations keep their
    order. Several are tiled together where every order of them is legal.

    Options:
        tile_size: in iterations, the same for all loops; 0: by `cache_size`.
        tile_sizes: one for each loop of a band, or for each of `loops`; where there are too few, 4.
        cache_size: in KiB: what a tile of all loops touches fits; 0: tiles of one iteration.
        separate: whole tiles get a version of their own, without `min` in its bounds.
        loops: the names of the loops (`loop_name`); empty: all bands that begin with an outermost
            loop.
        names: of the loops over tiles, one for each of `loops`; otherwise `NAME_tile`.

    Upstream: https://mlir.llvm.org/docs/Passes/#-affine-loop-tile, whose loops are the outermost
    ones and which does not look for dependences through calls.
    """

    name = "affine-loop-tile"
    source = target = "affine"

    tile_size: int = 0
    tile_sizes: tuple[int, ...] = ()
    cache_size: int = 512
    separate: bool = False
    loops: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        report_absent(self.name, op, self.loops)
        for function in functions_in(op):
            for band in list(bands_of(function, self.loops)):
                tiled = self._tile(band)
                if isinstance(tiled, str):
                    remark(self.name, band[0], f"not tiled: {tiled}")
                elif self.separate:
                    separate_full_tiles(*tiled)

    def _tile(self, band: list[affine.ForOp]) -> Tiled | str:
        if not self.loops:
            if any(loop.results for loop in band):
                return "a loop carries values from iteration to iteration"
            return tile_band(band, self._sizes(band))
        at = [self.loops.index(name_of(loop) or "") for loop in band]
        sizes = [
            self.tile_sizes[i] if i < len(self.tile_sizes) else self.tile_size or _DEFAULT_SIZE
            for i in at
        ]
        return tile_band(band, sizes, [self.names[i] if i < len(self.names) else "" for i in at])

    def _sizes(self, band: Sequence[affine.ForOp]) -> list[int]:
        if self.tile_size:
            return [self.tile_size] * len(band)
        if self.tile_sizes:
            missing = [_DEFAULT_SIZE] * (len(band) - len(self.tile_sizes))
            return [*self.tile_sizes[: len(band)], *missing]
        return sizes_for_cache(band, self.cache_size << 10)


def sizes_for_cache(band: Sequence[affine.ForOp], cache_bytes: int) -> list[int]:
    """Tile sizes with which a tile touches about `cache_bytes`: upstream's heuristic.

    The excess of what the band touches over the cache is spread evenly over its loops. Sizes are
    lowered until they divide the trip counts that are known.
    """
    if cache_bytes == 0:
        return [1] * len(band)
    touched = bytes_touched(band[0])
    if touched is None:
        return _divisors(band, [_DEFAULT_SIZE] * len(band))
    excess = -(-touched // cache_bytes)
    if excess <= 1:
        return [1] * len(band)
    size = int(excess ** (1 / len(band)) + 1e-9)
    last = max(1, excess // size ** (len(band) - 1))
    return _divisors(band, [*[size] * (len(band) - 1), last])


def _divisors(band: Sequence[affine.ForOp], sizes: Sequence[int]) -> list[int]:
    found: list[int] = []
    for loop, size in zip(band, sizes, strict=True):
        count = loop_bounds(loop).trip_count
        if count is not None and size > 1:
            size = max(1, min(size, count // 2))
            while count % size:
                size -= 1
        found.append(size)
    return found


Tiled = tuple[list[affine.ForOp], list[affine.ForOp]]
"""The loops over tiles and those through a tile, outermost first."""


def tile_band(
    band: Sequence[affine.ForOp], sizes: Sequence[int], names: Sequence[str] = ()
) -> Tiled | str:
    """Tile a band of perfectly nested loops, or say why not.

    Args:
        band: outermost first; they become the loops through a tile.
        sizes: iterations in a tile, above 0, for each loop.
        names: of the loops over tiles; where one is empty, it follows from the loop's own name.
    """
    if any(size < 1 for size in sizes):
        return f"a tile of {min(sizes)} iterations is none"
    if len(band) > 1:
        if any(loop.results for loop in band):
            return "a loop carries values from iteration to iteration"
        if any(is_inside(operand, band[0]) for loop in band for operand in loop.operands):
            return "the bounds of a loop depend on one of the others"
        refusal = is_tilable(band)
        if refusal is not None:
            return refusal
    outer_loops = _loops_over_tiles(band, sizes)
    for at, (tiles, loop, size) in enumerate(zip(outer_loops, band, sizes, strict=True)):
        name = names[at] if at < len(names) and names[at] else None
        if name is None and (own := name_of(loop)) is not None:
            name = f"{own}_tile"
        if name is not None:
            set_name(tiles, name)
        set_bounds(loop, value_bound(variable_of(tiles)), _end_of_tile(tiles, loop, size))
    return outer_loops, list(band)


def _loops_over_tiles(band: Sequence[affine.ForOp], sizes: Sequence[int]) -> list[affine.ForOp]:
    """Loops over tiles around the band, whose bounds are still the old ones."""
    if len(band) == 1:
        upper = upper_bound(band[0])
        tiles = put_in_strips(band, sizes[0] * step_of(band[0]))
        set_bounds(band[0], upper=upper)
        return [tiles]
    outermost = band[0]
    builder = Builder.in_place_of(outermost)
    outer_loops: list[affine.ForOp] = []
    for loop, size in zip(band, sizes, strict=True):
        builder.location = loop.location
        tiles = make_loop(
            builder,
            lower_bound(loop),
            upper_bound(loop),
            size * step_of(loop),
            hint=variable_of(loop).name_hint,
        )
        outer_loops.append(tiles)
        builder = body_builder(tiles)
    end = outer_loops[-1].body.block.last_op
    assert end is not None
    detach(outermost)
    insert_before(outermost, end)
    return outer_loops


def _end_of_tile(tiles: affine.ForOp, loop: affine.ForOp, size: int) -> Bound:
    """Where a tile ends: after `size` iterations, or where the loop does if that may be before."""
    upper = upper_bound(loop)
    bounds = loop_bounds(tiles)
    step = step_of(loop)
    variable = variable_of(tiles)
    if len(bounds.lower) == 1 and all(
        is_multiple(end.add(bounds.lower[0], -1), size * step) for end in bounds.upper
    ):
        return upper.with_result(variable, size * step, only=True)
    if len(bounds.lower) == 1 and len(bounds.upper) == 1:
        length = bounds.upper[0].add(bounds.lower[0], -1)
        if length.is_constant and length.constant <= size * step:
            # There is one tile, which is the whole loop.
            iterations = max(0, -(-length.constant // step))
            return upper.with_result(variable, iterations * step, only=True)
        if length.is_constant and -(-length.constant // step) % size == 0:
            return upper.with_result(variable, size * step, only=True)
    return upper.with_result(variable, size * step)
