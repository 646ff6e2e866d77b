"""The default schedule of a contraction, from its loops and the target's numbers.

As in BLIS (F. Van Zee, R. van de Geijn, BLIS: A Framework for Rapidly Instantiating BLAS
Functionality, 2015), but with two levels of tiles: a panel of the right operand is packed into the
second-level cache and used for all rows of the left one, which is read where it is.

    for jr in columns, a panel at a time
      for kc in the reduction, a piece at a time
        pack the panel of the right operand
        for ir in rows, a register tile at a time
          for k in the piece: the register tile += column of the left operand * row of the panel

Few rows are multiplied in the time in which the right operand comes from memory. It is read as it
lies there, some of its rows side by side, and the register tiles wait in memory in the meantime:

    for jb in columns, a block at a time
      for kc in the reduction, a few rows of the right operand at a time
        for jr in the block, a register tile at a time
          for ir in rows, a register tile at a time
            for k in the rows: the register tile += column of the left operand * row
"""

from __future__ import annotations

from typing import NamedTuple

from xdsl.dialects.builtin import FixedBitwidthType
from xdsl.ir import Attribute

from ...dialects import affine
from ...dialects.linear_forms import map_forms
from ..affine_loops.analysis import loop_bounds
from ..affine_loops.contractions import Nest, text_name
from ..affine_split_reduction import why_not_split
from ..remarks import remark
from .schedule import Schedule

# The endings of names of loops over what is left when columns, and rows, are cut into tiles.
_RIGHT, _BELOW, _HALF = "_right", "_below", "_half"
# So many rows are few, where the right operand may be more than the second-level cache holds. So
# many rows of that, and bytes of each, are read at once: what is in a page of its own must be among
# those that a core has at hand. What some panels further on will read is asked for.
_FEW_ROWS, _FEW = 48, "_few"
_STREAMED_ROWS, _STREAMED_BYTES, _PANELS_AHEAD = 32, 4096 - 128, 2
_COLLIDING_ROWS, _ALL_ROWS = 8, 1 << 30
# Blocks of columns that threads can share.
_LEAST_BLOCKS = 4
# A panel of the right operand is read where it is for so many rows of the left one: packing would
# take longer than it saves, whatever the depth. For more of them where the panel's rows do not lie
# in each other's way in the first-level cache, above all where only one multiply-add begins in a
# cycle (_SLOW_ROWS): that waits for the second-level cache less. And narrow panels have masks,
# which are slow where a row is in two cache lines.
_UNPACKED_ROWS, _SPREAD_ROWS, _SLOW_ROWS, _NARROW_ROWS = 31, 96, 256, 96
# A panel of the right operand takes half of the second-level cache, and at most so many bytes: each
# of its rows is in a page of its own, and of these, too, a core has only so many at hand.
_PANEL_BYTES = 512 << 10
# Rows of the right operand that are on their way from memory while one is packed.
_ROWS_AHEAD = 8


class Machine(NamedTuple):
    """What a schedule depends on: registers, bytes of the second-level cache, units.

    A fused multiply-add takes `fma_latency` cycles, and `fma_ports` of them begin in each.
    """

    vector_bits: int
    vector_registers: int
    l2_bytes: int
    fma_latency: int = 4
    fma_ports: int = 2

    @property
    def in_flight(self) -> int:
        """How many independent operations keep the units busy."""
        return self.fma_latency * self.fma_ports


class Sizes(NamedTuple):
    """What can be chosen otherwise than by default; 0 is the default.

    Attributes:
        vectors: in a row of a register tile.
        height: rows of a register tile.
        piece_bytes: of the packed panel of the right operand.
        pack: whether the right operand is packed at all.
        rows_outside: a tile's rows are done for all panels before the next rows are; only where
            that is one nest.
    """

    vectors: int = 0
    height: int = 0
    piece_bytes: int = 0
    pack: bool = True
    rows_outside: bool = False


def contraction_schedule(nest: Nest, machine: Machine, sizes: Sizes) -> Schedule:
    """The schedule of a nest; the loops that it makes have names that begin with those there."""
    bits = max(_bits(result.type) for result in nest.reductions[0].results)
    lanes = machine.vector_bits // bits
    columns, rows, depth = (
        loop_bounds(loop).trip_count
        for loop in (nest.loop("j"), nest.loop("i"), nest.reductions[0])
    )
    if 0 in (columns, rows):
        return Schedule()  # there are no results
    schedule = Schedule()
    turned = _turned_operands(nest)
    vectors = sizes.vectors or (4 if machine.vector_registers >= 32 else 2)
    parallel, reductions = ([text_name(loop) for loop in loops] for loops in nest)
    i, j = (text_name(nest.loop(role)) for role in ("i", "j"))
    in_the_way = _why_not_in_pieces(nest)
    outside = [name for name in parallel if name not in (i, j)]
    # What is packed is the same for all rows, and for all that is as rows are.
    rows_around = [] if "left" in turned else [name for name in outside if name[0] == "r"]
    outside = [name for name in outside if name not in rows_around]
    schedule.interchange(*outside, j, *rows_around, i)
    if "left" in turned:
        k = reductions[0]
        # What all blocks of columns read is copied once (`affine-symmetric-products`).
        outermost = next((name for name in outside if name.startswith("block")), j)
        schedule.pack(outermost, (i, k), before=True)
        schedule.split(f"{i}_copy", lanes, _BELOW)
        _turn(schedule, f"{k}_copy", f"{i}_copy", lanes)
        schedule.vectorize(f"{i}_copy", f"{k}_copy")
    # Half registers take half of the time where a whole one occupies both halves of the unit, and
    # less of it where more of them are read in a cycle. That is more code: where it pays little,
    # only for convolutions, many of which have few columns.
    halves = machine.fma_ports == 1 or _is_convolution(nest)
    is_plain = len(parallel) + len(reductions) == 3 and "right" not in turned
    streams = is_plain and in_the_way is None and (rows is None or rows <= _FEW_ROWS)
    streams = streams and _may_be_far(depth, columns, bits, machine.l2_bytes)
    for ending, width in _split_columns(schedule, j, columns, lanes, vectors, halves):
        panel = j + ending
        if streams and width == lanes * vectors:
            few = _FEW if rows is None else ""
            if few:
                schedule.version(panel, i, _FEW_ROWS, few)
            at_once = 2 * lanes
            block = _STREAMED_BYTES * 8 // bits // at_once * at_once
            _stream(schedule, nest, panel + few, few, at_once, block)
            if not few:
                continue
        at = f"{panel}_panel"
        schedule.tile(panel, width, at)
        around = [name + ending for name in (*rows_around, i)]
        schedule.interchange(*around, panel)
        across = -(-width // lanes)
        most = sizes.height or max(1, (machine.vector_registers - across - 1) // across)
        # One tile has all rows: what is read once need not be packed. Nor are the few columns that
        # half a register has, which is less code.
        once = rows is not None and rows <= most and not rows_around
        once = (once or width < lanes) and "right" not in turned
        panel_bytes = sizes.piece_bytes or min(machine.l2_bytes // 2, _PANEL_BYTES)
        piece = panel_bytes // (width * bits // 8)
        long = len(reductions) == 1 and not once and (depth is None or depth > piece * 3 // 2)
        if long and in_the_way is None:
            k = reductions[0] + ending
            at = f"{k}_piece"
            schedule.split_reduction(k, around[0], piece, at)
        elif long:
            remark("affine-schedule", nest.reductions[0], f"not done in pieces: {in_the_way}")
        depths = [name + ending for name in reductions]
        if sizes.pack and not once:
            if "right" in turned:
                schedule.pack(at, (*depths, panel))
                _turn(schedule, f"{depths[-1]}_copy", f"{panel}_copy", min(lanes, width))
                schedule.vectorize(f"{depths[-1]}_copy", f"{panel}_copy")
            else:
                full = width == lanes * vectors
                spread = _SPREAD_ROWS if machine.fma_ports > 1 else _SLOW_ROWS
                reads = (_UNPACKED_ROWS, spread) if full else (_NARROW_ROWS,)
                schedule.pack(at, (*depths, panel), False, *reads)
                schedule.prefetch(f"{depths[-1]}_copy", _ROWS_AHEAD).vectorize(f"{panel}_copy")
        # Twice as many halves are begun in a cycle where a whole register occupies both of a unit.
        in_flight = machine.in_flight * (lanes * across // width if machine.fma_ports == 1 else 1)
        heights = _heights(rows, across, most, in_flight)
        # What is not packed comes from memory, row by row, as packing would read it.
        streamed = reductions[0] if not ending and len(reductions) == 1 else None
        # Where two multiply-adds begin in a cycle, addresses would be computed in their place.
        _tile_rows(schedule, i + ending, panel, heights, streamed, machine.fma_ports == 1)
        if sizes.rows_outside:
            schedule.interchange(f"{i + ending}_tile", f"{panel}_panel")
    return schedule


def _may_be_far(depth: int | None, columns: int | None, bits: int, l2_bytes: int) -> bool:
    """Whether the right operand may be more than the second-level cache holds, and is deep."""
    if depth is not None and depth <= _STREAMED_ROWS:
        return False
    return depth is None or columns is None or depth * columns * bits // 8 > l2_bytes // 2


def _stream(schedule: Schedule, nest: Nest, j: str, ending: str, width: int, block: int) -> None:
    """Multiply few rows by columns of the right operand as it comes from memory.

    Args:
        j: the loop over those columns.
        ending: of the names of the loops in it.
        width: of a register tile, of which the columns are a multiple.
        block: how many columns are done before the next ones.
    """
    columns, rows = (loop_bounds(nest.loop(role)).trip_count for role in ("j", "i"))
    i, k = text_name(nest.loop("i")) + ending, text_name(nest.reductions[0]) + ending
    if columns is not None:
        block = min(block, -(-columns // (_LEAST_BLOCKS * width)) * width)
    schedule.tile(j, block, f"{j}_block")
    schedule.split_reduction(k, j, _STREAMED_ROWS, f"{k}_piece")
    # What lies in each other's way in the first-level cache, and is read often, is copied.
    schedule.pack(f"{k}_piece", (k, j), False, _COLLIDING_ROWS, _ALL_ROWS)
    schedule.tile(f"{j}_copy", width, f"{j}_copy_tile").vectorize(f"{j}_copy")
    schedule.tile(j, width, f"{j}_panel").interchange(i, j)
    _tile_rows(schedule, i, j, _few_heights(rows), None, False)
    schedule.prefetch_along(k, f"{j}_panel", _PANELS_AHEAD)


def _why_not_in_pieces(nest: Nest) -> str | None:
    """Why the reduction is not done in pieces, around the loops over its results."""
    outermost = next(loop for loop in nest.parallel if text_name(loop)[0] in "ijr")
    return why_not_split(nest.reductions[0], outermost)


def _split_columns(
    schedule: Schedule, j: str, extent: int | None, lanes: int, vectors: int, halves: bool
) -> list[tuple[str, int]]:
    """Cut the columns into panels: the endings of their loops' names, and how wide they are."""
    full = lanes * vectors
    if extent is not None:
        rest = -(-(extent % full) // lanes) * lanes
        if extent < full:
            return [("", rest)]
        if not rest:
            return [("", full)]
        schedule.split(j, full, _RIGHT)
        return [("", full), (_RIGHT, rest)]
    # What is left is done a register's width at a time: that is as fast as wider panels with
    # masks, and every width is more code.
    schedule.split(j, full, _RIGHT)
    if not halves:
        return [("", full), (_RIGHT, lanes)]
    schedule.split(j + _RIGHT, lanes, _HALF, lanes // 2)
    return [("", full), (_RIGHT, lanes), (_RIGHT + _HALF, lanes // 2)]


def _turn(schedule: Schedule, row: str, column: str, lanes: int) -> None:
    """Let a copy go in squares, which registers can turn, along `row`."""
    schedule.tile(column, lanes, f"{column}_tile").interchange(f"{column}_tile", row, column)
    schedule.split(row, lanes, _BELOW).tile(row, lanes, f"{row}_tile")


def _tile_rows(
    schedule: Schedule, i: str, j: str, heights: list[int], streamed: str | None, next_rows: bool
) -> None:
    """Cut the rows into register tiles of these heights, each for what the one before leaves.

    The loop `streamed` inside asks for what it reads ahead; with `next_rows`, also for the rows of
    the next tile.
    """
    ending = ""
    for at, height in enumerate(heights):
        if at + 1 < len(heights):
            schedule.split(i + ending, height, _BELOW, heights[at + 1])
        schedule.tile(i + ending, height, f"{i}{ending}_tile")
        schedule.vectorize(i + ending, j + ending)
        if streamed is not None:
            schedule.prefetch(streamed + ending, _ROWS_AHEAD)
            if at == 0 and next_rows:
                schedule.prefetch_columns(streamed, f"{i}_tile")
        ending += _BELOW


def _heights(extent: int | None, vectors: int, most: int, in_flight: int) -> list[int]:
    """The rows of register tiles, and of those for what they leave over."""
    if extent is not None:
        height = _best_height(extent, min(most, 12), vectors, in_flight)
        return [height, *([extent % height] if extent % height else [])]
    # What the tiles leave is done under masks: by tiles that keep the units busy all the same.
    most = max(min(most, 8 if vectors == 1 else 6), -(-in_flight // vectors))
    # Four rows that the units wait for are no faster than more.
    return [most, 4] if most > 4 and most * vectors > in_flight else [most]


def _few_heights(rows: int | None) -> list[int]:
    """As `_heights`, for the rows of which a tile has no more than four."""
    if rows is None or rows % 4 == 0 or rows < 4:
        return [4 if rows is None else min(rows, 4)]
    return [4, rows % 4]


def _best_height(extent: int, most: int, vectors: int, in_flight: int) -> int:
    """The height of tiles with which all rows take the fewest cycles."""

    def cycles(height: int) -> int:
        return max(height * vectors, height + vectors, in_flight) if height else 0

    def total(height: int) -> int:
        return extent // height * cycles(height) + cycles(extent % height)

    return min(range(1, max(min(most, extent), 1) + 1), key=lambda height: (total(height), -height))


def _turned_operands(nest: Nest) -> set[str]:
    """Which operands lie in memory the other way: columns of the left one, rows of the right."""
    i, j, k = (
        loop.body.block.args[0] for loop in (nest.loop("i"), nest.loop("j"), nest.reductions[-1])
    )
    turned: set[str] = set()
    for op in nest.reductions[-1].body.block.ops:
        if not isinstance(op, affine.LoadOp):
            continue
        forms = map_forms(op.map.data, op.indices)
        used = {atom for form in forms for atom in form.atoms()}
        if not forms or len(nest.reductions) > 1:
            continue
        if j not in used and i in used and forms[-1].offset_of(i) is not None:
            turned.add("left")
        if j in used and i not in used and forms[-1].offset_of(k) is not None:
            turned.add("right")
    return turned


def _is_convolution(nest: Nest) -> bool:
    """Whether what is summed over moves along with the rows: a subscript has variables of both."""
    parallel, reductions = ({loop.body.block.args[0] for loop in loops} for loops in nest)
    for op in nest.reductions[-1].body.block.ops:
        if isinstance(op, affine.LoadOp):
            for form in map_forms(op.map.data, op.indices):
                used = form.atoms()
                if not parallel.isdisjoint(used) and not reductions.isdisjoint(used):
                    return True
    return False


def _bits(type_: Attribute) -> int:
    assert isinstance(type_, FixedBitwidthType)
    return type_.bitwidth
