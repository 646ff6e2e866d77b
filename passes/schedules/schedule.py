"""A schedule: passes on loops that are called by their names, in order, as data.

It is written as a script of the transform dialect, one op for each pass:

    transform.named_sequence @__transform_main(%module: !transform.any_op) {
      %functions = transform.structured.match ops{["func.func"]} in %module : …
      %0 = transform.apply_registered_pass "affine-loop-tile" with options
        = {"loops" = "j", "tile-sizes" = "64", "names" = "j_panel"} to %functions : …

Each step is applied to what the one before it gives, so that upstream's interpreter runs a script
of passes that upstream has.

https://mlir.llvm.org/docs/Dialects/Transform/
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, StringAttr
from xdsl.dialects.transform import ApplyRegisteredPassOp, MatchOp, NamedSequenceOp
from xdsl.ir import Operation

from ...dialects.plugins import text_called
from ...dialects.text import parse_module
from ..base import Pass, make_pass
from ..pipeline import PipelineError, parse_pass, quoted

_HEAD = """\
builtin.module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%module: !transform.any_op) {
"""
_MATCH = """\
    %functions = transform.structured.match ops{["func.func"]} in %module : (!transform.any_op) -> \
!transform.any_op
"""
_STEP = (
    '    %{at} = transform.apply_registered_pass "{name}"{options} to %{before} '
    ": (!transform.any_op) -> !transform.any_op\n"
)
_TAIL = """\
    transform.yield
  }
}
"""


@dataclass
class Schedule:
    """Builds a list of passes, loop by loop; every method is one pass under its name.

    ```
    Schedule().split("j", 64, "_right").tile("j", 64, "j_panel").interchange("i", "j")
    ```
    """

    passes: list[Pass] = field(default_factory=list)

    @classmethod
    def parse(cls, text: str, file_name: str = "<schedule>") -> Self:
        """The schedule that a script says, or that another package has under this name.

        Raises:
            InvalidText: the text is no module; the message says where.
            PipelineError: a step is no pass, has options that the pass has not, or is no step.
        """
        passes: list[Pass] = []
        text = text_called("stepwell.schedules", text)
        sequences = [
            op for op in parse_module(text, file_name).body.ops if isinstance(op, NamedSequenceOp)
        ]
        if len(sequences) != 1:
            raise PipelineError(f"{file_name}: a schedule is one 'transform.named_sequence'")
        for op in sequences[0].body.block.ops:
            if op.name == "transform.yield" or _matches_functions(op):
                continue
            if not isinstance(op, ApplyRegisteredPassOp):
                raise PipelineError(f"{file_name}: '{op.name}' is no step of a schedule")
            options = op.options.data if isinstance(op.options, DictionaryAttr) else {}
            words = [f"{key}={quoted(_text(key, value))}" for key, value in options.items()]
            passes.append(parse_pass(op.pass_name.data, " ".join(words)))
        return cls(passes)

    def script(self) -> str:
        """The text that `parse` reads back."""
        steps = []
        for at, one in enumerate(self.passes):
            options = [
                f'"{option.name.replace("_", "-")}" = "{_as_text(getattr(one, option.name))}"'
                for option in dataclasses.fields(one)
                if getattr(one, option.name) != option.default
            ]
            listed = f" with options = {{{', '.join(options)}}}" if options else ""
            before = at - 1 if at else "functions"
            steps.append(_STEP.format(at=at, name=one.name, options=listed, before=before))
        return _HEAD + (_MATCH if steps else "") + "".join(steps) + _TAIL

    def __str__(self) -> str:
        return self.script()

    # --- the steps -------------------------------------------------------------------------------

    def apply(self, name: str, **options: object) -> Self:
        """Any pass, with options given by their Python names."""
        self.passes.append(make_pass(name, **options))
        return self

    def split(self, loop: str, multiple: int, ending: str, rest: int = 0) -> Self:
        """Iterations up to a multiple stay; the others are loops with names that have an ending.

        Those are done `rest` at once; one multiple more or less stays where that is less work.
        """
        options = {"loops": (loop,), "multiple": multiple, "ending": ending, "rest": rest}
        return self.apply("affine-loop-split", **options)

    def version(self, outermost: str, counted: str, most: int, ending: str) -> Self:
        """Make another nest, with an ending, for when loop `counted` has few iterations."""
        options = {"loops": (outermost, counted), "most": most, "ending": ending}
        return self.apply("affine-loop-versioning", **options)

    def tile(self, loop: str, size: int, outer: str) -> Self:
        """Go through `loop` in tiles, which loop `outer` goes over."""
        return self.apply("affine-loop-tile", loops=(loop,), tile_sizes=(size,), names=(outer,))

    def interchange(self, *loops: str) -> Self:
        """Bring loops of a perfect nest into this order, outermost first."""
        return self.apply("affine-loop-interchange", loops=loops)

    def skew(self, outer: str, inner: str, factor: int = 1) -> Self:
        """Add a multiple of the variable of `outer` to that of `inner`, for wavefronts."""
        return self.apply("affine-loop-skew", loops=(outer, inner), factor=factor)

    def fuse(self, mode: str = "greedy") -> Self:
        """Nests that pass data to each other, or read the same, become one."""
        return self.apply("affine-loop-fusion", mode=mode)

    def unroll(self, loop: str, factor: int) -> Self:
        """Do so many iterations in one, one after the other."""
        return self.apply("affine-loop-unroll", loops=(loop,), unroll_factor=factor)

    def unroll_jam(self, loop: str, factor: int) -> Self:
        """Do so many iterations in one, side by side in the loops inside."""
        return self.apply("affine-loop-unroll-jam", loops=(loop,), unroll_jam_factor=factor)

    def parallelize(self, *loops: str) -> Self:
        """Do the iterations of loops in any order, so that threads can share them."""
        return self.apply("affine-parallelize", loops=loops, parallel_reductions=True)

    def split_reduction(self, loop: str, outside: str, size: int, outer: str) -> Self:
        """Do a reduction in pieces, which loop `outer` around `outside` goes over."""
        return self.apply(
            "affine-split-reduction", loops=(loop,), outside=outside, size=size, names=(outer,)
        )

    def pack(
        self,
        at: str,
        order: Sequence[str],
        before: bool = False,
        least_reads: int = 0,
        spread_reads: int = 0,
    ) -> Self:
        """Copy what is read at the loops `order` to a dense buffer, in the body of loop `at`.

        Or before that loop. The loops of the copy are called as those, with `_copy` added. With
        `least_reads`, only copies of which an element is read more often are made; than
        `spread_reads`, where their rows do not lie in each other's way in a cache.
        """
        options = {"loops": (at,), "order": tuple(order), "before": before}
        options |= {"least_reads": least_reads, "spread_reads": spread_reads}
        return self.apply("affine-data-copy-generate", **options)

    def prefetch(self, loop: str, distance: int) -> Self:
        """Ask for what `loop` reads so many iterations later."""
        return self.apply("affine-prefetch", loops=(loop,), distance=distance)

    def prefetch_along(self, loop: str, along: str, distance: int) -> Self:
        """Ask for what `loop` reads so many iterations of loop `along` around it later."""
        return self.apply("affine-prefetch", loops=(loop,), along=along, distance=distance)

    def prefetch_columns(self, loop: str, beyond: str) -> Self:
        """Ask for what the next iteration of `beyond` reads down columns in `loop`."""
        return self.apply("affine-prefetch", loops=(loop,), beyond=beyond)

    def vectorize(self, *loops: str) -> Self:
        """Do all iterations of loops at once, in vectors with a dimension for each."""
        return self.apply("affine-super-vectorize", loops=loops)

    # --- the steps of a GPU program --------------------------------------------------------------

    def map_to_grid(
        self,
        *loops: str,
        block_size: int = 0,
        group: int = 0,
        thread_tile: str = "",
        tensor_tile: str = "",
        warpgroup_tile: str = "",
    ) -> Self:
        """Make a kernel of nested loops, with a thread for each iteration.

        A contraction whose rows and columns are the last two loops is done in tiles. What is not
        given is left to `convert-parallel-loops-to-gpu`.

        Args:
            block_size: threads of a block.
            group: neighbouring iterations that a thread does at once, at most.
            thread_tile: as "128x128x8 16x16", rows, columns and depth, and threads; or "none".
            tensor_tile: as "128x128x32 2x2 4", the same, warps, slices in memory; or "none".
            warpgroup_tile: as "128x256x64 4", without warps; or "none".
        """
        tiles = {"thread_tile": thread_tile, "tensor_tile": tensor_tile}
        tiles["warpgroup_tile"] = warpgroup_tile
        return self.apply("gpu-map-loops", loops=loops, block_size=block_size, group=group, **tiles)

    def map_to_blocks(
        self, *loops: str, threads: Sequence[str] = (), block_size: int = 0, group: int = 0
    ) -> Self:
        """Make a kernel of nested loops, with a block for each iteration.

        Args:
            threads: the loops inside that the threads of a block share; none: all that can be.
            block_size: threads of a block.
            group: neighbouring iterations of a loop that a thread does at once, at most.
        """
        return self.apply(
            "gpu-map-loops",
            loops=loops,
            to="blocks",
            threads=tuple(threads),
            block_size=block_size,
            group=group,
        )

    def map_to_columns(self, *loops: str, threads: Sequence[str] = (), block_size: int = 0) -> Self:
        """Make a kernel of nested loops, with a block for some columns: see `gpu-map-loops`."""
        return self.apply(
            "gpu-map-loops",
            loops=loops,
            to="columns",
            threads=tuple(threads),
            block_size=block_size,
        )

    def map_others(self, part: int = 8192) -> Self:
        """Make kernels of what is none yet; of a long reduction a block does `part` iterations."""
        return self.apply("gpu-map-parallel-loops", part=part)

    def map_to_warps(self, row: int = 1024, at_once: int = 128, block_size: int = 128) -> Self:
        """Let a warp do what a block would, where rows are short: see `gpu-map-blocks-to-warps`."""
        return self.apply(
            "gpu-map-blocks-to-warps", row=row, at_once=at_once, block_size=block_size
        )

    def keep_rows(self, row_bytes: int = 32 << 10, long_row_bytes: int = 0) -> Self:
        """Keep in a block's memory what it needs again, where that are so many bytes at most."""
        return self.apply("gpu-keep-rows", row_bytes=row_bytes, long_row_bytes=long_row_bytes)


def _matches_functions(op: Operation) -> bool:
    """Whether an op gives the functions of the module, which every step is applied to."""
    return isinstance(op, MatchOp) and op.ops == ArrayAttr([StringAttr("func.func")])


def _text(key: str, value: object) -> str:
    if not isinstance(value, StringAttr):
        raise PipelineError(f"option '{key}' of a step must be a string")
    return value.data


def _as_text(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
